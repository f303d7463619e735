// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/rule_json.hpp>

#include <thidua/core/error.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>

#include "core/thrown.hpp"
#include "random_rules.hpp"

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using test::code_of;
using test::error_of;

TEST(RuleJson, ReadsBackWhatItWrote) {
  test::random_source random(51);
  for (int round = 0; round < 500; ++round) {
    const rule standard = test::random_rule(random, round % 5).id("r" + std::to_string(round)).wording("Điều kiện", "Condition").cite({.instrument = "06/2022/QH15", .article = article{22}});
    ASSERT_EQ(io::rule_from_json(io::to_json(standard)), standard) << io::to_json(standard);
  }
}

TEST(RuleJson, ReadsBackEveryLeaf) {
  for (const rule& each :
       {rated(rating::good), held(awards::grassroots_fighter), granted(awards::pm_certificate, grant_basis::decision), granted_self(), initiative(scope::national),
        initiative(scope::national, usability::for_form), sanctioned(sanction::warning), pending(), members(member_part::advanced, member_comparison::more_than_percent, 50),
        members(member_part::grassroots_fighters, member_comparison::at_least, 1), leads_bloc(bloc_led::central), exceeds_targets(), organizations_excellent(),
        thematic_leader(scope::national, 5_years), flag_eligible(), votes(90), age(10_years), recruited(10_months), served_continuously("army", 25_years),
        served_weighted("union", 20_years, month_counting::started), judged("united"), unread({.vi = "phần này", .en = "this"}), always(), never(),
        previous(3_years, pending()), at_least(2, pending(), flag_eligible(), clean())})
    EXPECT_EQ(io::rule_from_json(io::to_json(each)), each) << io::to_json(each);
}

TEST(RuleJson, LooksLikeTheTree) {
  EXPECT_EQ(io::to_json(all_of(consecutive(3_years, held(awards::grassroots_fighter)), over_run(2_years, clean(), count(initiative(scope::grassroots)) >= 2)).id("x")),
            R"({
  "all_of": [
    {
      "consecutive": 3,
      "of": {
        "held": "grassroots_fighter"
      }
    },
    {
      "over_run": 2,
      "of": {
        "none_of": [
          {
            "sanctioned": "reprimand"
          }
        ]
      },
      "body": {
        "count": {
          "initiatives": "grassroots"
        },
        "minimum": 2
      }
    }
  ],
  "id": "x"
}
)");
}

struct candidate {
  merit_record merit;
  int registered;
};

TEST(RuleJson, NamesAnApplicationsLeavesById) {
  const auto on_time = leaf<candidate>("acme.on_time", {.vi = "đăng ký đúng hạn"}, [](const candidate& who) { return to_truth(who.registered < 10); });
  const io::leaf_registry<candidate> known = io::leaf_registry<candidate>().add(on_time).add_part("merit", &candidate::merit);
  const auto own = all_of(on_time, on(&candidate::merit, rated(rating::good), "merit")).id("acme");
  const auto read = io::rule_from_json<candidate>(io::to_json(own), known);
  EXPECT_EQ(read, own);
  EXPECT_EQ(decide(read, candidate{merit_record::individual("r").rated(2025_y, rating::good), 3}, 2025_y), truth::yes);
  EXPECT_EQ(code_of([&] { return io::rule_from_json<candidate>(R"({"leaf":"other"})", known); }), "value-not-allowed");
  EXPECT_EQ(code_of([&] { return io::rule_from_json<candidate>(R"({"rated":"good"})", known); }), "invalid-rule") << "these facts are no merit record";
  EXPECT_EQ(code_of([&] { return io::rule_from_json<candidate>(R"({"on":"other","of":{"rated":"good"}})", known); }), "value-not-allowed");
  EXPECT_EQ(code_of([&] { return io::to_json(on(&candidate::merit, rated(rating::good))); }), "invalid-rule");
  EXPECT_EQ(code_of([&] { return io::leaf_registry<candidate>().add(on_time).add(on_time); }), "invalid-rule");
}

TEST(RuleJson, KeepsTheWordsThatARuleGivesALeaf) {
  const rule bare = leaf<merit_record>("acme.own", {.vi = "riêng"}, [](const merit_record&) { return truth::yes; });
  io::leaf_registry<merit_record> leaves;
  leaves.add(bare);
  EXPECT_EQ(io::rule_from_json(io::to_json(bare), leaves), bare);
  EXPECT_EQ(io::rule_from_json(io::to_json(bare.wording("ở đây")), leaves), bare.wording("ở đây"));
}

TEST(RuleJson, RefusesWhatIsNoRule) {
  const std::vector<std::pair<const char*, const char*>> cases = {
      {R"({})", "missing-key"},
      {R"([])", "wrong-type"},
      {R"({"held":"pm_certificate"})", "invalid-rule"},
      {R"({"granted":"grassroots_fighter"})", "invalid-rule"},
      {R"({"held":"nothing"})", "value-not-allowed"},
      {R"({"rated":"good","of":{}})", "unknown-key"},
      {R"({"rated":"good","held":"advanced_worker"})", "unknown-key"},
      {R"({"all_of":[]})", "invalid-rule"},
      {R"({"consecutive":0,"of":{"pending":true}})", "invalid-quantity"},
      {R"({"consecutive":3})", "missing-key"},
      {R"({"consecutive":3.0,"of":{"pending":true}})", "wrong-type"},
      {R"({"pending":false})", "value-not-allowed"},
      {R"({"count":{"pending":true},"minimum":2})", "nothing"},
      {R"({"consecutive":3,"of":{"count":{"pending":true},"minimum":2}})", "invalid-rule"},
      {R"({"members":"advanced"})", "missing-key"},
      {R"({"members":"advanced","at_least":1,"at_most":2})", "unknown-key"},
      {R"({"sanctioned":"none"})", "value-not-allowed"},
      {R"({"pending":true,"id":"Không"})", "malformed-id"},
      {R"({"pending":true,"pending":true})", "duplicate-key"},
  };
  for (const auto& each : cases) EXPECT_EQ(code_of([&] { return io::rule_from_json(each.first); }), each.second) << each.first;
  EXPECT_EQ(error_of([] { return io::rule_from_json(R"({"all_of":[{"pending":true},{"held":"x"}]})"); })->where(), "#/all_of/1/held");
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += R"({"once":)";
  EXPECT_NE(code_of([&] { return io::rule_from_json(deep); }), "nothing");
}

TEST(FindingJson, HasTheKeysOfTheFormat) {
  const rule standard = consecutive(2_years, held(awards::grassroots_fighter)).id("x").cite({.instrument = "06/2022/QH15", .article = article{22}});
  EXPECT_EQ(io::to_json(explain(standard, merit_record::individual("r").held(2025_y, awards::grassroots_fighter).no_titles(2024_y), 2025_y)),
            R"({"id":"x","truth":"no","wording":"2 năm liên tục đạt danh hiệu Chiến sĩ thi đua cơ sở","reference":{"instrument":"06/2022/QH15","article":22},)"
            R"("measured":1,"required":2,"evidence":[{"fact":"titles","year":2024,"value":"none"}],"judgements":[],"children":[)"
            R"({"id":"x.1","truth":"yes","wording":"đạt danh hiệu Chiến sĩ thi đua cơ sở","reference":{"instrument":"06/2022/QH15","article":22},"measured":null,)"
            R"("required":null,"evidence":[{"fact":"titles","year":2025,"value":"grassroots_fighter"}],"judgements":[],"children":[]}]})");
}

}  // namespace
