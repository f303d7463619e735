// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/coverage.hpp>

#include <thidua/io/rule_json.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/testing/builder.hpp>
#include <thidua/testing/kit_printers.hpp>

#include "random_rules.hpp"

#include <gmock/gmock.h>

namespace {

using namespace thidua;
using namespace thidua::testing;
using ::testing::HasSubstr;

rule fighter() {
  return all_of(consecutive(3_years, held(awards::grassroots_fighter).id("title")).id("streak"), any_of(rated(rating::excellent).id("excellent"), initiative(scope::ministerial).id("initiative")).id("merit"),
                none_of(pending().id("pending")).id("clear"))
      .id("acme")
      .for_award(awards::ministerial_fighter);
}
const auto three = officer().held(awards::grassroots_fighter, {2023_y, 2024_y, 2025_y});
const condition_coverage& of(const coverage_report& report, const char* id) {
  for (const condition_coverage& each : report.conditions)
    if (each.id == id) return each;
  ADD_FAILURE() << "no condition " << id;
  return report.conditions.front();
}

TEST(Coverage, CountsReasonsAndNotQuestions) {
  const std::vector<scenario> table = {{.name = "met", .given = three.rated(rating::excellent, 2025_y), .year = 2025_y, .then = {truth::yes}},
                                       {.name = "nothing", .given = officer(), .year = 2025_y, .then = {truth::no}}};
  const coverage_report report = coverage_of(fighter(), table);
  EXPECT_EQ(of(report, "streak").decided_for(truth::yes), 1U);
  EXPECT_EQ(of(report, "streak").decided_for(truth::no), 0U) << "it fails, but so does the merit";
  EXPECT_EQ(of(report, "streak").was[static_cast<std::size_t>(truth::no)], 1U);
  EXPECT_EQ(of(report, "streak").why_never_for(truth::no).en,
            "in the case `nothing` `merit` (rated excellent or an initiative of ministerial scope or wider) decides the same");
  EXPECT_EQ(of(report, "initiative").decided_for(truth::yes), 0U);
  EXPECT_EQ(of(report, "initiative").why_never_for(truth::yes).en, "in no case that is met it is itself met");
  EXPECT_EQ(of(report, "pending").decided_for(truth::yes), 1U) << "were there one, it would not be met";
  EXPECT_EQ(of(report, "clear").why_never_for(truth::no).vi, "không ca nào không đạt mà chính nó không đạt");
  EXPECT_EQ(of(report, "acme").why_never_for(truth::unknown).en, "no case ends unknown");
  EXPECT_LT(report.percent(), 100);
  EXPECT_FALSE(report.reaches(100));
}

TEST(Coverage, IsCompleteWhereEachConditionDecidedBothWays) {
  const auto with_initiative = three.initiative(scope::ministerial, 2025_y);
  const std::vector<scenario> table = {{.name = "by rating", .given = three.rated(rating::excellent, 2025_y), .year = 2025_y, .then = {truth::yes}},
                                       {.name = "by initiative", .given = with_initiative, .year = 2025_y, .then = {truth::yes}},
                                       {.name = "neither", .given = three, .year = 2025_y, .then = {truth::no}},
                                       {.name = "two years", .given = officer().held(awards::grassroots_fighter, {2024_y, 2025_y}).initiative(scope::ministerial, 2025_y), .year = 2025_y, .then = {truth::no}},
                                       {.name = "inspected", .given = with_initiative.pending(2025_y), .year = 2025_y, .then = {truth::no}}};
  const coverage_report report = coverage_of(fighter(), table);
  EXPECT_EQ(report.percent(), 100) << report;
  EXPECT_TRUE(report.reaches(100));
}

TEST(Coverage, FindsAConditionThatNeverCanDecide) {
  const rule redundant = any_of(held(awards::grassroots_fighter).id("a"), all_of(held(awards::grassroots_fighter), rated(rating::good)).id("b")).id("r");
  const std::vector<scenario> table = {{.name = "both", .given = three.rated(rating::good, 2025_y), .year = 2025_y, .then = {truth::yes}}, {.name = "none", .given = officer(), .year = 2025_y, .then = {truth::no}}};
  const coverage_report report = coverage_of(redundant, table);
  EXPECT_EQ(of(report, "b").decided_for(truth::yes), 0U);
  EXPECT_THAT(to_text(report, language::english), HasSubstr("never decided met: in the case `both` `a` (holder of the title Grassroots emulation fighter) decides the same"));
}

TEST(Coverage, TellsWhatIsExcusedAndWhatNoUnknownCameOf) {
  const std::vector<scenario> table = {{.name = "met", .given = three.rated(rating::excellent, 2025_y), .year = 2025_y, .then = {truth::yes}},
                                       {.name = "not told", .given = three.open(fact_kind::ratings), .year = 2025_y, .then = {truth::unknown}}};
  const coverage_report report = coverage_of(fighter(), table, {{"streak decides no", "left to the office"}});
  const std::string text = to_text(report, language::english);
  EXPECT_THAT(text, HasSubstr("    never decided not met: no case ends not met — excused: left to the office\n")) << text;
  EXPECT_THAT(text, HasSubstr("  `excellent` rated excellent: met 1 not met 0 unknown 1\n")) << text;
  EXPECT_THAT(coverage_of(pending().id("p"), {{.name = "met", .given = officer().pending(2025_y), .year = 2025_y, .then = {truth::yes}}}).conditions[0].why_never_for(truth::unknown).en, "no case ends unknown");
  EXPECT_THAT(to_text(coverage_of(pending().id("p"), {{.name = "met", .given = officer().pending(2025_y), .year = 2025_y, .then = {truth::yes}}}), language::english),
              HasSubstr("  never decided unknown (not counted): `p`\n"));
  EXPECT_THAT(to_json(report), HasSubstr("\"excused\": {\n        \"no\": \"left to the office\"\n      }"));
}

// By the definition, one variant at a time.
TEST(Coverage, AgreesWithItsDefinition) {
  test::random_source random(5);
  for (int round = 0; round < 40; ++round) {
    const rule standard = test::random_rule(random, 3);
    std::vector<scenario> table;
    for (int i = 0; i < 6; ++i) table.push_back({.name = std::to_string(i), .given = test::random_record(random), .year = award_year(2018 + i)});
    const coverage_report report = coverage_of(standard, table);
    const auto places = thidua::testing::detail::places_of(standard.root());
    for (std::size_t p = 0; p < places.size(); ++p) {
      std::array<std::size_t, 3> decided{};
      for (const scenario& each : table) {
        const truth answer = decide(standard, each.given, each.year);
        bool is_reason = false;
        for (const truth always : {truth::yes, truth::no}) {
          const rule changed(thidua::testing::detail::with_node_at(places, p, thidua::detail::make_node({.kind = node_kind::constant, .value = always})));
          is_reason = is_reason || decide(changed, each.given, each.year) != answer;
        }
        decided[static_cast<std::size_t>(answer)] += is_reason ? 1U : 0U;
      }
      EXPECT_EQ(report.conditions[p].decided, decided) << report.conditions[p].id;
    }
  }
}

TEST(Coverage, IsWrittenAsJson) {
  const std::string text = to_json(coverage_of(pending().id("p"), {{.name = "met", .given = officer().pending(2025_y), .year = 2025_y, .then = {truth::yes}}}), language::english);
  EXPECT_EQ(text, R"({
  "thidua": 1,
  "kind": "coverage",
  "percent": 50,
  "scenarios": 1,
  "conditions": [
    {
      "id": "p",
      "wording": "discipline, inspection or denunciation under way",
      "decided": {
        "yes": 1,
        "no": 0,
        "unknown": 0
      },
      "was": {
        "yes": 1,
        "no": 0,
        "unknown": 0
      },
      "why_never": {
        "no": "no case ends not met",
        "unknown": "no case ends unknown"
      }
    }
  ]
}
)");
}

TEST(Coverage, HasTheLinesOfAFile) {
  const std::string file = R"({
  "all_of": [
    {
      "consecutive": 3,
      "of": {"held": "grassroots_fighter"}
    },
    {"pending": true}
  ]
}
)";
  const rule standard = io::rule_from_json(file);
  const std::vector<scenario> table = {{.name = "no", .given = officer().pending(2025_y), .year = 2025_y, .then = {truth::no}}};
  const std::vector<located_coverage> located = {{"#", coverage_of(standard, table)}};
  EXPECT_EQ(to_lcov("rules/a.json", file, located),
            "TN:\nSF:rules/a.json\n"
            "BRDA:2,0,0,0\nBRDA:2,0,1,1\nBRDA:4,0,0,0\nBRDA:4,0,1,1\nBRDA:5,0,0,0\nBRDA:5,0,1,1\nBRDA:7,0,0,-\nBRDA:7,0,1,-\n"
            "BRF:8\nBRH:3\nDA:2,1\nDA:4,1\nDA:5,1\nDA:7,0\nLF:4\nLH:3\nend_of_record\n");
  const std::string xml = to_cobertura("rules/a.json", file, located);
  EXPECT_THAT(xml, HasSubstr("<coverage line-rate=\"0.7500\" branch-rate=\"0.3750\" lines-covered=\"3\" lines-valid=\"4\" branches-covered=\"3\" branches-valid=\"8\""));
  EXPECT_THAT(xml, HasSubstr("<line number=\"4\" hits=\"1\" branch=\"true\" condition-coverage=\"50% (1/2)\"/>"));
  EXPECT_THAT(xml, HasSubstr("<line number=\"7\" hits=\"0\" branch=\"true\" condition-coverage=\"0% (0/2)\"/>"));
}
// What one condition of a line decided is not hidden by another that decided nothing.
TEST(Coverage, HasTheBranchesOfConditionsThatShareALine) {
  const std::string file = R"({"all_of": [{"consecutive": 3, "of": {"held": "grassroots_fighter"}}, {"pending": true}]})";
  const std::vector<scenario> table = {{.name = "no", .given = officer().pending(2025_y), .year = 2025_y, .then = {truth::no}}};
  const std::vector<located_coverage> located = {{"#", coverage_of(io::rule_from_json(file), table)}};
  EXPECT_EQ(to_lcov("a.json", file, located),
            "TN:\nSF:a.json\nBRDA:1,0,0,0\nBRDA:1,0,1,1\nBRDA:1,1,0,0\nBRDA:1,1,1,1\nBRDA:1,2,0,0\nBRDA:1,2,1,1\nBRDA:1,3,0,-\nBRDA:1,3,1,-\n"
            "BRF:8\nBRH:3\nDA:1,1\nLF:1\nLH:1\nend_of_record\n");
  EXPECT_THAT(to_cobertura("a.json", file, located), HasSubstr("<line number=\"1\" hits=\"1\" branch=\"true\" condition-coverage=\"37% (3/8)\"/>"));
}

}  // namespace
