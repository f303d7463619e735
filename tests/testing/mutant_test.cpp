// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/mutant.hpp>

#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/rules/leaf.hpp>
#include <thidua/testing/builder.hpp>
#include <thidua/testing/kit_printers.hpp>

#include "random_rules.hpp"

#include <gmock/gmock.h>

#include <set>

namespace {

using namespace thidua;
using namespace thidua::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

std::vector<std::string> keys(const rule& of) {
  std::vector<std::string> out;
  for (const mutant& each : mutants_of(of)) out.push_back(each.key);
  return out;
}
std::vector<std::string> surviving(const mutation_report& report) {
  std::vector<std::string> out;
  for (const mutant_fate* each : report.survivors()) out.push_back(each->of.key);
  return out;
}

TEST(Mutants, AlterNumbersByOne) {
  EXPECT_THAT(keys(consecutive(3_years, held(awards::grassroots_fighter)).id("s")), UnorderedElementsAre("s n=2", "s n=4", "s within", "s 3_of_4", "s negated", "s.1 what=ministerial_fighter", "s.1 what=advanced_soldier", "s.1 negated"));
  EXPECT_THAT(keys((count(5_years, held(awards::grassroots_fighter)) >= 3).id("c")), UnorderedElementsAre("c n=4", "c n=6", "c k=2", "c k=4", "c negated", "c.1 what=advanced_soldier", "c.1 what=ministerial_fighter", "c.1 negated"));
  EXPECT_THAT(keys(chained(2, held(awards::grassroots_fighter), gap{3_years}).id("c")),
              UnorderedElementsAre("c n=1", "c n=3", "c gap=2", "c gap=4", "c negated", "c.1 what=advanced_soldier", "c.1 what=ministerial_fighter", "c.1 negated"));
  EXPECT_THAT(keys(age(1_years).id("a")), UnorderedElementsAre("a n=2", "a negated")) << "0 years is no age";
}
TEST(Mutants, AlterLevelsAndComparisons) {
  EXPECT_THAT(keys(rated(rating::good).id("r")), UnorderedElementsAre("r level=completed", "r level=excellent", "r negated"));
  EXPECT_THAT(keys(sanctioned(sanction::reprimand).id("s")), UnorderedElementsAre("s level=warning", "s negated"));
  EXPECT_THAT(keys(members(member_part::advanced, member_comparison::at_least_percent, 70).id("m")),
              UnorderedElementsAre("m n=69", "m n=71", "m part=completed", "m part=grassroots_fighters", "m more_than_percent", "m negated"));
  EXPECT_THAT(keys(members(member_part::sanctioned, member_comparison::at_most, 0).id("m")), UnorderedElementsAre("m n=1", "m part=grassroots_fighters", "m at_least", "m negated"));
}
TEST(Mutants, SayOneYearAndTwoYears) {
  const auto all = mutants_of(consecutive(2_years, pending()).id("s"));
  EXPECT_EQ(all[0].key, "s n=1");
  EXPECT_EQ(all[0].difference.en, "2 years from 1 year");
  EXPECT_EQ(all[0].difference.vi, "2 năm với 1 năm");
}
TEST(Mutants, TakeOneAwardForTheNext) {
  EXPECT_THAT(keys(granted(awards::labor_order_third).id("g")),
              UnorderedElementsAre("g what=fatherland_defence_order_first", "g what=labor_order_second", "g basis=decision", "g negated"));
  EXPECT_THAT(keys(held(awards::advanced_collective).id("h")), UnorderedElementsAre("h what=excellent_collective", "h negated")) << "no title of persons stands for one of collectives";
}
TEST(Mutants, ReadFactsTheOtherWay) {
  EXPECT_THAT(keys(granted(awards::gold_star_order, grant_basis::decision).id("g")), UnorderedElementsAre("g what=ho_chi_minh_order", "g what=national_security_medal", "g basis=achievement", "g negated"));
  EXPECT_THAT(keys(initiative(scope::grassroots, usability::for_form).id("i")), UnorderedElementsAre("i level=ministerial", "i usable_for=for_title", "i negated"));
  EXPECT_THAT(keys(initiative(scope::grassroots).id("i")), UnorderedElementsAre("i level=ministerial", "i negated")) << "it is not said yet for what";
  EXPECT_THAT(keys(served_continuously("army", 1_years).id("s")), UnorderedElementsAre("s n=11", "s n=13", "s counting=started", "s negated"));
  EXPECT_THAT(keys(served_weighted("army", 1_years, month_counting::started).id("s")), UnorderedElementsAre("s n=11", "s n=13", "s counting=complete", "s negated"));
}
TEST(Mutants, MoveYears) {
  EXPECT_THAT(keys(once(pending().id("p")).id("o")), UnorderedElementsAre("o after", "o this_year", "o negated", "p negated"));
  EXPECT_THAT(keys(after(pending().id("p")).id("a")), UnorderedElementsAre("a once", "a negated", "p negated"));
  EXPECT_THAT(keys(previous(pending().id("p")).id("y")), UnorderedElementsAre("y n=2", "y this_year", "y negated", "p negated"));
  EXPECT_THAT(keys(over_run(2_years, pending().id("p")).id("o")), UnorderedElementsAre("o n=1", "o n=3", "o 2_of_3", "o negated", "p negated"));
}
TEST(Mutants, DropExchangeAndTurnRound) {
  EXPECT_THAT(keys(all_of(pending().id("p"), exceeds_targets().id("e")).id("a")),
              UnorderedElementsAre("p dropped", "e dropped", "a any_of", "a negated", "p negated", "e negated"));
  EXPECT_THAT(keys(none_of(pending().id("p")).id("a")), UnorderedElementsAre("a negated")) << "turning round what is turned round is one mutant, not two";
  EXPECT_THAT(keys(none_of(pending().id("p"), exceeds_targets().id("e")).id("a")),
              UnorderedElementsAre("p dropped", "e dropped", "a not_all_of", "a negated", "p negated", "e negated"));
}
TEST(Mutants, LeaveWhatNobodyReadAsItIs) {
  const bilingual limb{.vi = "nhánh khác", .en = "another limb"};
  EXPECT_THAT(keys(any_of(pending().id("p"), unread(limb).id("u")).id("a")), UnorderedElementsAre("p dropped", "u dropped", "a all_of", "a negated", "p negated")) << "unknown whichever way it is turned";
  EXPECT_THAT(keys(all_of(pending().id("p"), once(unread(limb)).id("o"))), ::testing::Not(::testing::Contains("o negated")));
}
TEST(Mutants, LeaveRunsWhatTheyAre) {
  const rule run = over_run(2_years, held(awards::grassroots_fighter).id("h"), (count(rated(rating::excellent).id("r")) >= 1).id("c")).id("o");
  EXPECT_THAT(keys(run), UnorderedElementsAre("o n=1", "o n=3", "c dropped", "o negated", "h what=advanced_soldier", "h what=ministerial_fighter", "h negated", "c k=0", "c k=2", "r level=good", "r negated"));
}

TEST(Mutants, AreEachAnotherRuleThatCanBeAsked) {
  test::random_source random(3);
  const merit_record who = test::random_record(random);
  for (int round = 0; round < 60; ++round) {
    const rule standard = test::random_rule(random, 3);
    std::set<std::uint64_t> seen{standard.hash()};
    for (const mutant& each : mutants_of(standard)) {
      EXPECT_TRUE(seen.insert(each.rule.hash()).second) << each.key;
      EXPECT_FALSE(each.difference.vi.empty() || each.difference.en.empty());
      decide(rule(each.rule), who, 2020_y);
    }
  }
}

rule fighter() {
  return all_of(consecutive(3_years, held(awards::grassroots_fighter).id("title")).id("streak"), none_of(pending().id("pending")).id("clear")).id("acme");
}
const auto three = officer().held(awards::grassroots_fighter, {2023_y, 2024_y, 2025_y});

TEST(RunMutants, NamesInWordsWhatNoScenarioTells) {
  const std::vector<scenario> weak = {{.name = "met", .given = officer().held(awards::grassroots_fighter, from(2020_y).through(2025_y)), .year = 2025_y, .then = {truth::yes}},
                                      {.name = "no title", .given = officer(), .year = 2025_y, .then = {truth::no}}};
  const mutation_report report = run_mutants(fighter(), weak);
  EXPECT_THAT(surviving(report), UnorderedElementsAre("clear dropped", "streak n=2", "streak n=4", "streak within", "streak 3_of_4"));
  EXPECT_FALSE(report.is_clean());
  EXPECT_THAT(to_text(report, language::english), HasSubstr("  no test tells 3 years from 2 years: mutant `streak n=2`\n"));
  EXPECT_THAT(to_text(report, language::english), HasSubstr("  no test tells `clear` (no discipline, inspection or denunciation under way) from nothing in its place: mutant `clear dropped`\n"));
  EXPECT_THAT(to_text(report), HasSubstr("  không ca nào phân biệt 3 năm với 2 năm: biến thể `streak n=2`\n"));
}

const std::vector<scenario> strong = {{.name = "just three years", .given = three, .year = 2025_y, .then = {truth::yes}},
                                      {.name = "two years", .given = officer().held(awards::grassroots_fighter, {2024_y, 2025_y}), .year = 2025_y, .then = {truth::no}},
                                      {.name = "three years with a gap", .given = officer().held(awards::grassroots_fighter, {2022_y, 2023_y, 2025_y}), .year = 2025_y, .then = {truth::no}},
                                      {.name = "under inspection", .given = three.pending(2025_y), .year = 2025_y, .then = {truth::no}},
                                      {.name = "inspected before", .given = three.pending(2024_y), .year = 2025_y, .then = {truth::yes}}};

TEST(RunMutants, AreAllKilledByTheBoundaries) {
  const mutation_report report = run_mutants(fighter(), strong);
  EXPECT_THAT(surviving(report), IsEmpty()) << report;
  EXPECT_TRUE(report.is_clean());
  EXPECT_EQ(report.killed(), report.fates.size());
}

TEST(RunMutants, AreKilledByWhatIsFoundOfACondition) {
  std::vector<scenario> row = {strong[0]};
  row[0].given = officer().held(awards::grassroots_fighter, {2020_y, 2021_y, 2023_y, 2024_y, 2025_y});
  const std::vector<std::string> by_answer = {"streak dropped", "clear dropped", "acme any_of", "streak n=2", "streak within", "streak 3_of_4"};
  EXPECT_THAT(surviving(run_mutants(fighter(), row)), ::testing::UnorderedElementsAreArray(by_answer));
  row[0].then.conditions = {{.id = "streak", .required = 3}, {.id = "pending", .truth = truth::no}, {.id = "acme", .measured = interval::exactly(2)}};
  EXPECT_THAT(surviving(run_mutants(fighter(), row)), ::testing::UnorderedElementsAreArray(by_answer)) << "a number said again, a condition gone and the number of parts tell nothing";
  row[0].given = officer().held(awards::grassroots_fighter, {2022_y, 2023_y, 2024_y, 2025_y});
  row[0].then.conditions = {{.id = "streak", .measured = interval::exactly(4)}};
  EXPECT_THAT(surviving(run_mutants(fighter(), row)), UnorderedElementsAre("streak dropped", "clear dropped", "acme any_of", "streak n=2", "streak n=4", "streak within", "streak 3_of_4"));
  row[0].given = officer().held(awards::grassroots_fighter, {2022_y, 2024_y, 2025_y});
  row[0].then = {.truth = truth::no, .conditions = {{.id = "streak", .measured = interval::exactly(2)}}};
  EXPECT_THAT(surviving(run_mutants(fighter(), row)), ::testing::Not(::testing::Contains("streak 3_of_4"))) << "three there are, but two in a row";
}
// Dropping the first makes `rule.2` of `rule.3`, which is no other reason.
TEST(RunMutants, AreNotKilledByOtherNamesOfTheSameConditions) {
  const rule unnamed = all_of(pending(), exceeds_targets(), rated(rating::good)).id("r");
  const std::vector<scenario> last = {{.name = "rated too low", .given = collective().pending(2025_y).exceeds_targets(2025_y).rated(rating::completed, 2025_y), .year = 2025_y, .then = {.truth = truth::no, .fails = {"r.3"}}}};
  EXPECT_THAT(surviving(run_mutants(unnamed, last)), UnorderedElementsAre("r.1 dropped", "r.2 dropped", "r.3 level=excellent"));
  std::vector<scenario> past = {{.name = "never", .given = officer(), .year = 2025_y, .then = {.truth = truth::no, .fails = {"o"}}}};
  EXPECT_THAT(surviving(run_mutants(once(pending()).id("o"), past)), ::testing::IsSupersetOf({"o after", "o this_year"}));
  past[0] = {.name = "both", .given = collective().pending(2025_y).exceeds_targets(2025_y), .year = 2025_y, .then = {.truth = truth::no, .fails = {"p", "e"}}};
  EXPECT_THAT(surviving(run_mutants(none_of(pending().id("p"), exceeds_targets().id("e")).id("n"), past)), ElementsAre("n not_all_of"));
}

TEST(RunMutants, TakeExcusesAndSayWhenTheyAreStale) {
  const std::vector<scenario> weak = {strong[0], strong[3], {.name = "no title", .given = officer(), .year = 2025_y, .then = {truth::no}}};
  EXPECT_THAT(surviving(run_mutants(fighter(), weak)), UnorderedElementsAre("streak n=2", "streak within", "streak 3_of_4"));
  EXPECT_TRUE(run_mutants(fighter(), weak, {{"streak n=2", "left to the office"}, {"streak within", "left to the office"}, {"streak 3_of_4", "left to the office"}}).is_clean());
  const mutation_report stale = run_mutants(fighter(), strong, {{"streak n=2", "left to the office"}, {"streak n=9", "no such mutant"}});
  EXPECT_THAT(stale.stale_excuses, ElementsAre("streak n=2", "streak n=9"));
  EXPECT_FALSE(stale.is_clean());
}

TEST(RunMutants, SayWhichScenariosFailByTheRuleItself) {
  std::vector<scenario> wrong = strong;
  wrong[1].then.truth = truth::yes;
  const mutation_report report = run_mutants(fighter(), wrong);
  EXPECT_THAT(report.failing, ElementsAre("two years"));
  EXPECT_FALSE(report.is_clean());
}

TEST(RunMutants, KnowAnApplicationsOwnFacts) {
  struct candidate {
    merit_record merit;
    std::optional<bool> registered;
  };
  const auto in_time = leaf<candidate>("acme.registered", {.vi = "đăng ký"}, [](const candidate& who) { return who.registered ? to_truth(*who.registered) : truth::unknown; }).id("registered");
  const basic_rule<candidate> standard = all_of(in_time, on(&candidate::merit, fighter(), "merit")).id("all");
  const std::vector<basic_scenario<candidate>> table = {{"met", {three, true}, 2025_y, {truth::yes}}, {"unregistered", {three, false}, 2025_y, {truth::no}}, {"two years", {strong[1].given, true}, 2025_y, {truth::no}}};
  const mutation_report report = run_mutants(standard, table);
  EXPECT_THAT(surviving(report), UnorderedElementsAre("clear dropped", "streak 3_of_4"));
}

TEST(Mutants, AreCountedInPlainEnglish) {
  const rule one = held(awards::grassroots_fighter).id("title");
  mutation_report report = run_mutants(one, std::vector<scenario>{});
  report.fates.resize(1, report.fates.front());
  EXPECT_THAT(to_text(report, language::english), ::testing::StartsWith("1 mutant, 0 killed, 1 survives\n"));
  report.fates.push_back(report.fates.front());
  EXPECT_THAT(to_text(report, language::english), ::testing::StartsWith("2 mutants, 0 killed, 2 survive\n"));
}

}  // namespace
