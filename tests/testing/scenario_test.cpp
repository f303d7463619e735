// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/scenario.hpp>

#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/testing/builder.hpp>
#include <thidua/testing/kit_printers.hpp>

#include <gmock/gmock.h>

namespace {

using namespace thidua;
using namespace thidua::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

rule fighter() {
  return all_of(consecutive(3_years, held(awards::grassroots_fighter)).id("streak"), any_of(rated(rating::excellent), initiative(scope::ministerial)).id("merit"), none_of(pending().id("pending")).id("clear"))
      .id("acme")
      .for_award(awards::ministerial_fighter);
}
std::vector<std::string> blockers(const merit_record& who) {
  const finding found = explain(fighter(), who, 2025_y);
  std::vector<std::string> out;
  for (const finding* each : blockers_of(found)) out.push_back(each->id);
  return out;
}
const auto three = officer().held(awards::grassroots_fighter, {2023_y, 2024_y, 2025_y}).rated(rating::excellent, 2025_y);

TEST(Blockers, AreWhatIsInTheWay) {
  EXPECT_THAT(blockers(three), IsEmpty());
  EXPECT_THAT(blockers(three.rated(rating::good, 2025_y)), ElementsAre("merit"));
  EXPECT_THAT(blockers(three.pending(2025_y)), ElementsAre("pending")) << "of a none_of what is met";
  EXPECT_THAT(blockers(officer().pending(2025_y)), ElementsAre("streak", "merit", "pending"));
  EXPECT_THAT(blockers(three.open(fact_kind::ratings).rated(rating::excellent, 2024_y)), IsEmpty()) << "the last word holds for a year only";
}

TEST(Scenario, SaysNothingWhereAllIsAsItSays) {
  EXPECT_EQ(unmet_expectation(fighter(), {.name = "met", .given = three, .year = 2025_y, .then = {.truth = truth::yes}}), "");
  EXPECT_EQ(unmet_expectation(fighter(), {.name = "not", .given = officer().rated(rating::excellent, 2025_y), .year = 2025_y,
                                          .then = {.truth = truth::no, .fails = {"streak"}, .conditions = {{.id = "streak", .truth = truth::no, .measured = interval::exactly(0), .required = 3}}}}),
            "");
}

TEST(Scenario, SaysAllThatIsOtherwise) {
  const std::string wrong = unmet_expectation(
      fighter(),
      {.name = "wrong", .given = officer(), .year = 2025_y, .then = {.truth = truth::yes, .fails = {"streak", "clear"}, .conditions = {{.id = "streak", .truth = truth::yes, .measured = interval::exactly(2), .required = 4}, {.id = "nowhere"}}}},
      language::english);
  EXPECT_THAT(wrong, HasSubstr("`acme`: not met, but should be met\n"
                               "`streak`: not met, but should be met\n"
                               "`streak`: has 0, but should be 2\n"
                               "`streak`: needs 3, but should be 4\n"
                               "there is no condition `nowhere`, but `"));
  EXPECT_THAT(wrong, HasSubstr("\n"
                               "`clear` is no reason why it is not met\n"
                               "`merit` is a reason too why it is not met\n"
                               "✗ "));
}

}  // namespace
