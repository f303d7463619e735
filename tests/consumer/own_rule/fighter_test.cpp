#include <thidua/testing/testing.hpp>
#include <thidua/thidua.hpp>

#include <gtest/gtest.h>

using namespace thidua;
using namespace thidua::testing;

// Article 4 of an office's regulation.
rule fighter() {
  return all_of(consecutive(3_years, held(awards::grassroots_fighter)).id("acme.fighter.streak"),
                within(3_years, initiative(scope::ministerial)).id("acme.fighter.initiative"),
                none_of(sanctioned(sanction::reprimand)).id("acme.fighter.clean"))
      .id("acme.fighter")
      .wording("Chiến sĩ thi đua ACME", "ACME emulation fighter")
      .cite({.instrument = "01/QC-ACME", .article = article{4}})
      .for_award(awards::ministerial_fighter);
}

// What is not said was not so: no sanction, no other title, no grant.
const auto proposed = officer().held(awards::grassroots_fighter, from(2023_y).through(2025_y)).initiative(scope::ministerial, 2024_y);

TEST(AcmeFighter, NeedsThreeYearsInARow) {
  EXPECT_THAT(explain(fighter(), proposed, 2025_y), IsMet());
  EXPECT_THAT(explain(fighter(), proposed, 2024_y), NotMetBecause("acme.fighter.streak", Measured(2), Required(3)));
  EXPECT_THAT(explain(fighter(), proposed.sanctioned(sanction::warning, 2025_y), 2025_y), FailsOnly("acme.fighter.clean"));
  EXPECT_THAT(earliest(fighter(), officer().held(awards::grassroots_fighter, 2025_y), 2025_y), EarliestIs(2027_y));
}

TEST(AcmeFighter, KeepsTheContractOfRules) {
  // The regulation is known to nobody but the office, which says since when it holds.
  const contract_report report = check_rule(fighter(), {proposed, officer(), officer().open_everything()},
                                            {.in_force_on = date(2025, 12, 31), .instruments = {{.instrument = "01/QC-ACME", .from = date(2024, 1, 1)}}});
  EXPECT_TRUE(report.is_fully_checked()) << report;
}

TEST(AcmeFighter, IsToldFromEveryMutant) {
  const std::vector<scenario> table = {
      {.name = "all there", .given = proposed, .year = 2025_y, .then = {.truth = truth::yes}},
      {.name = "no title", .given = officer().initiative(scope::ministerial, 2024_y), .year = 2025_y, .then = {.truth = truth::no}},
      {.name = "no initiative", .given = officer().held(awards::grassroots_fighter, from(2023_y).through(2025_y)), .year = 2025_y, .then = {.truth = truth::no}},
      {.name = "reprimanded", .given = proposed.sanctioned(sanction::reprimand, 2025_y), .year = 2025_y, .then = {.truth = truth::no}}};
  const mutation_report report = run_mutants(fighter(), table);
  EXPECT_TRUE(report.is_clean()) << to_text(report, language::english);
}
