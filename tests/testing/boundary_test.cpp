// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/boundary.hpp>

#include <thidua/law/statutes.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/rules/leaf.hpp>
#include <thidua/testing/builder.hpp>
#include <thidua/testing/less_told.hpp>
#include <thidua/testing/mutant.hpp>
#include <thidua/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <map>

namespace {

using namespace thidua;
using namespace thidua::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;

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

template <class Facts>
std::map<std::string, std::string> why_without(const basic_boundary_report<Facts>& report) {
  std::map<std::string, std::string> out;
  for (const unpaired_condition& each : report.without) out[each.id] = each.why.en;
  return out;
}

TEST(BoundaryPairs, SayWhatNoPairIsFoundForAndWhy) {
  const rule standard = all_of(held(awards::grassroots_fighter).id("title"), any_of(always(), pending().id("idle")), unread({.vi = "phần thử"}).id("limb")).id("acme");
  const std::string never_met = "no record was found that meets the rule by way of it: `limb` is unknown";
  EXPECT_THAT(why_without(boundary_pairs(standard, 2025_y)), ElementsAre(Pair("idle", never_met), Pair("limb", "a limb of the law that nobody read"), Pair("title", never_met)));
  const rule idle = any_of(always(), pending().id("idle")).id("acme");
  EXPECT_THAT(why_without(boundary_pairs(idle, 2025_y)), ElementsAre(Pair("idle", "the answer is the same however it is told: another condition decides")));
  const rule two = all_of(leads_bloc(bloc_led::ministerial).id("a"), leads_bloc(bloc_led::central).id("b")).id("acme");
  EXPECT_THAT(why_without(boundary_pairs(two, 2025_y, {.subject = subject_kind::collective})), ElementsAre(Pair("a", HasSubstr("meets the rule by way of it: `a` is not met")), Pair("b", HasSubstr("`a` is not met"))))
      << "a year leads one kind of bloc";
}

// Whether the record's id begins with "A-": what no other condition can ask.
rule filed() {
  return leaf<merit_record>("acme.filed", {.vi = "mã hồ sơ bắt đầu bằng A-"}, [](const merit_record& who) { return to_truth(who.id().rfind("A-", 0) == 0); }).id("filed");
}
std::vector<merit_record> with_other_id(const merit_record& who, const node& asked, award_year) {
  std::vector<merit_record> out;
  if (asked.leaf_id() != "acme.filed") return out;
  for (const char* id : {"A-1", "B-1"}) {
    merit_record_parts parts = who.parts();
    parts.id = id;
    out.emplace_back(std::move(parts));
  }
  return out;
}

TEST(BoundaryPairs, TakeOwnLeavesAsTheApplicationTellsThem) {
  const rule standard = all_of(filed(), held(awards::grassroots_fighter).id("title"), none_of(pending().id("pending"))).id("acme");
  EXPECT_THAT(why_without(boundary_pairs(standard, 2025_y)),
              ElementsAre(Pair("filed", "an application's own leaf, and nobody said how records tell it otherwise"), Pair("pending", HasSubstr("`filed` is not met")), Pair("title", HasSubstr("`filed` is not met"))));
  const boundary_report report = boundary_pairs(standard, 2025_y, {}, with_other_id);
  EXPECT_THAT(report.without, IsEmpty());
  ASSERT_EQ(report.pairs.size(), 3U);
  EXPECT_EQ(report.pairs[0].met.id(), "A-1");
  EXPECT_EQ(report.pairs[0].not_met.id(), "B-1");
  for (const scenario& row : scenarios_of(report, 2025_y)) EXPECT_EQ(unmet_expectation(standard, row), "") << row.name;
  const boundary_report turned = boundary_pairs(all_of(none_of(filed()), held(awards::grassroots_fighter).id("title")).id("acme"), 2025_y, {}, with_other_id);
  EXPECT_THAT(turned.without, IsEmpty());
}

struct candidate {
  merit_record merit;
  int score = 0;
};
TEST(BoundaryPairs, AreSoughtAmongAnApplicationsOwnFacts) {
  const auto scored = leaf<candidate>("acme.scored", {.vi = "từ 90 điểm"}, [](const candidate& who) { return to_truth(who.score >= 90); }).id("scored");
  const auto left = leaf<candidate>("acme.left", {.vi = "đã nghỉ"}, [](const candidate&) { return truth::no; }).id("left");
  const basic_rule<candidate> standard = all_of(scored, none_of(left), on(&candidate::merit, consecutive(2_years, held(awards::grassroots_fighter).id("title")), "merit")).id("acme");
  const candidate start{officer().held(awards::grassroots_fighter, from(2024_y).through(2025_y)), 90};
  const auto report = boundary_pairs_from(standard, 2025_y, {start}, [](const candidate& who, const node& asked) {
    std::vector<candidate> out;
    if (asked.leaf_id() == "acme.scored") out = {{who.merit, 90}, {who.merit, 89}};
    for (const merit_record& merit : neighbours_of(who.merit, asked, 2025_y)) out.push_back({merit, who.score});
    return out;
  });
  EXPECT_THAT(why_without(report), ElementsAre(Pair("left", HasSubstr("nobody said"))));
  ASSERT_EQ(report.pairs.size(), 2U);
  EXPECT_EQ(report.pairs[0].met.score, 90);
  EXPECT_EQ(report.pairs[0].not_met.score, 89);
  EXPECT_EQ(report.pairs[1].id, "title");
  for (const auto& row : scenarios_of(report, 2025_y)) EXPECT_EQ(unmet_expectation(standard, row), "") << row.name;
}

TEST(BoundaryPairs, KillMostMutantsOfTheLaw) {
  int found = 0;
  int lacking = 0;
  const law::pack& pack = *law::statutes::vietnam().find("law-2022");
  for (const law::provision& each : pack.provisions()) {
    const boundary_report report = boundary_pairs(each.standard, 2025_y, {.subject = each.subject});
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
