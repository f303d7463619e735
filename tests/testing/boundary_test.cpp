// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/boundary.hpp>

#include <thidua/law/statutes.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/testing/mutant.hpp>
#include <thidua/testing/matchers.hpp>

#include <gmock/gmock.h>

namespace {

using namespace thidua;
using namespace thidua::testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

rule fighter() {
  return all_of(consecutive(3_years, held(awards::grassroots_fighter).id("title")), any_of(rated(rating::excellent).id("excellent"), initiative(scope::ministerial).id("initiative")),
                none_of(pending().id("pending")), recruited(months(18)).id("recruited"), served_continuously("army", 2_years).id("army"), judged("united").id("united"))
      .id("acme")
      .for_award(awards::ministerial_fighter);
}

TEST(BoundaryPairs, FlipTheAnswerByOneFactForEachCondition) {
  const boundary_report report = boundary_pairs(fighter(), 2025_y);
  std::vector<std::string> ids;
  for (const boundary_pair& each : report.pairs) {
    ids.push_back(each.id);
    EXPECT_THAT(decide(fighter(), each.met, 2025_y), IsMet()) << each.id;
    EXPECT_THAT(decide(fighter(), each.not_met, 2025_y), IsNotMet()) << each.id;
    // All that lies elsewhere in the rule is as it was.
    const finding met = explain(fighter(), each.met, 2025_y);
    const finding not_met = explain(fighter(), each.not_met, 2025_y);
    int changed = 0;
    for (std::size_t i = 0; i < met.children.size(); ++i) changed += met.children[i].truth != not_met.children[i].truth;
    EXPECT_EQ(changed, 1) << each.id;
  }
  EXPECT_THAT(ids, ElementsAre("title", "excellent", "initiative", "pending", "recruited", "army", "united"));
  EXPECT_THAT(report.without, IsEmpty());
}

TEST(BoundaryPairs, LieJustAtTheBoundary) {
  for (const boundary_pair& each : boundary_pairs(fighter(), 2025_y).pairs) {
    if (each.id == "recruited") {
      EXPECT_EQ(each.met.recruited(), date(2024, 7, 1)) << "18 months on 31/12/2025, both days counted";
      EXPECT_EQ(each.not_met.recruited(), date(2024, 7, 2));
    }
    if (each.id == "excellent") {
      EXPECT_EQ(each.met.find(2025_y)->rating, rating::excellent);
      EXPECT_EQ(each.not_met.find(2025_y)->rating, rating::good);
    }
  }
}

TEST(BoundaryPairs, SayWhatNoPairIsFoundFor) {
  const rule standard = all_of(held(awards::grassroots_fighter).id("title"), any_of(always(), pending().id("idle")), unread({.vi = "phần thử"}).id("limb")).id("acme");
  EXPECT_THAT(boundary_pairs(standard, 2025_y).without, ElementsAre("title", "idle", "limb")) << "what is never read is never met";
  EXPECT_THAT(boundary_pairs(any_of(standard, rated(rating::good).id("good")), 2025_y).without, ElementsAre("title", "idle", "limb"));
}

TEST(BoundaryPairs, KillMostMutantsOfTheLaw) {
  int found = 0;
  int lacking = 0;
  const law::pack& pack = *law::statutes::vietnam().find("law-2022");
  for (const law::provision& each : pack.provisions()) {
    const boundary_report report = boundary_pairs(each.standard, 2025_y, each.subject);
    for (const scenario& row : scenarios_of(report, 2025_y)) EXPECT_EQ(unmet_expectation(each.standard, row), "") << row.name;
    found += static_cast<int>(report.pairs.size());
    lacking += static_cast<int>(report.without.size());
    const mutation_report mutants = run_mutants(each.standard, scenarios_of(report, 2025_y));
    EXPECT_GE(mutants.killed() * 10, mutants.fates.size() * 6) << each.standard.id() << mutants;
  }
  EXPECT_GT(found, 100);
  EXPECT_LT(lacking, 30) << found;
}

}  // namespace
