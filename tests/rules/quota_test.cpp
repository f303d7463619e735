// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/quota.hpp>

#include <thidua/core/error.hpp>

#include "core/thrown.hpp"

#include <algorithm>
#include <random>
#include <set>

#include <gmock/gmock.h>

namespace {

using namespace thidua;
using testing::ElementsAre;
using testing::IsEmpty;
using test::code_of;

TEST(Quota, LosesTheFractionOfAPlace) {
  const quota fifteen = quota::percent(15);
  EXPECT_EQ(fifteen.places(6), 0);   // 0.9
  EXPECT_EQ(fifteen.places(7), 1);   // 1.05
  EXPECT_EQ(fifteen.places(13), 1);  // 1.95
  EXPECT_EQ(fifteen.places(14), 2);  // 2.1
  EXPECT_EQ(fifteen.places(20), 3);  // exactly
  EXPECT_EQ(fifteen.places(0), 0);
  EXPECT_EQ(quota::fraction(1, 3).places(2), 0);
  EXPECT_EQ(quota::fraction(1, 3).places(3), 1);
  EXPECT_EQ(quota::fraction(1, 3).places(5), 1);
  EXPECT_EQ(quota::fraction(1, 3).places(6), 2);
}

TEST(Quota, RoundsUpOnlyWhenNamed) {
  const quota up = quota::percent(15).rounded(quota_rounding::up);
  EXPECT_EQ(up.places(1), 1);
  EXPECT_EQ(up.places(20), 3);
  EXPECT_EQ(up.places(21), 4);
  EXPECT_EQ(up.places(0), 0);
}

TEST(Quota, GivesOnePlaceWhereTheTextSaysSo) {
  const quota some = quota::percent(20).at_least_one();
  EXPECT_EQ(some.places(0), 1);
  EXPECT_EQ(some.places(4), 1);
  EXPECT_EQ(some.places(9), 1);
  EXPECT_EQ(some.places(10), 2);
  EXPECT_EQ(quota::percent(20).places(4), 0);
}

TEST(Quota, IsExactForAnyNumberOfPeople) {
  EXPECT_EQ(quota::percent(100).places(1'000'000'000), 1'000'000'000);
  EXPECT_EQ(quota::percent(0).places(1'000'000'000), 0);
  EXPECT_EQ(quota::fraction(999'999, 1'000'000).places(1'000'000'000), 999'999'000);
  // Against fractions of integers: the largest k with k * whole <= n * part.
  for (int n = 0; n <= 400; ++n)
    for (const int percent : {0, 1, 15, 20, 33, 50, 99, 100}) {
      int k = 0;
      while ((k + 1) * 100 <= n * percent) ++k;
      ASSERT_EQ(quota::percent(percent).places(n), k) << n << " " << percent;
    }
}

TEST(Quota, RefusesWhatIsNoShare) {
  EXPECT_EQ(code_of([] { return quota::percent(-1); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return quota::percent(101); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return quota::fraction(1, 0); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return quota::fraction(2, 1); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return quota::percent(15).places(-1); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return quota::percent(15).places(1'000'000'001); }), "invalid-quantity");
}

TEST(MostlyWomen, IsSeventyPercentOrMoreDecree152Art4Clause6) {
  EXPECT_EQ(mostly_women({.women = 7, .total = 10}), truth::yes);
  EXPECT_EQ(mostly_women({.women = 69, .total = 100}), truth::no);
  EXPECT_EQ(mostly_women({.women = 699, .total = 1000}), truth::no);
  EXPECT_EQ(mostly_women({.women = 700'000'000, .total = 1'000'000'000}), truth::yes);
  EXPECT_EQ(code_of([] { return mostly_women({.women = 2, .total = 1}); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return mostly_women({.women = 0, .total = 0}); }), "invalid-quantity");
}

TEST(SelectByRank, TakesTheHighestScores) {
  const selection found = select_by_rank({{"c", 70}, {"a", 90}, {"b", 80}}, 2);
  EXPECT_THAT(found.chosen, ElementsAre("a", "b"));
  EXPECT_THAT(found.passed_over, ElementsAre("c"));
  EXPECT_THAT(found.tied, IsEmpty());
  EXPECT_EQ(found.open, 0);
  EXPECT_EQ(found.places, 2);
}

TEST(SelectByRank, TakesTheLowestPlaces) {
  EXPECT_THAT(select_by_rank({{"c", 3}, {"a", 1}, {"b", 2}}, 2, {.order = ranking_order::places}).chosen, ElementsAre("a", "b"));
}

TEST(SelectByRank, ReturnsTiesAtTheCutAsTies) {
  const selection found = select_by_rank({{"a", 90}, {"d", 80}, {"b", 80}, {"c", 80}, {"e", 70}}, 2);
  EXPECT_THAT(found.chosen, ElementsAre("a"));
  EXPECT_THAT(found.tied, ElementsAre("b", "c", "d"));
  EXPECT_EQ(found.open, 1);
  EXPECT_THAT(found.passed_over, ElementsAre("e"));
}

TEST(SelectByRank, IsNoTieWhereAllEqualsFit) {
  const selection found = select_by_rank({{"b", 80}, {"a", 80}, {"c", 70}}, 2);
  EXPECT_THAT(found.chosen, ElementsAre("a", "b"));
  EXPECT_THAT(found.tied, IsEmpty());
}

TEST(SelectByRank, HasNothingToGiveOrEnoughForAll) {
  EXPECT_THAT(select_by_rank({{"a", 1}, {"b", 1}}, 0).passed_over, ElementsAre("a", "b"));
  EXPECT_THAT(select_by_rank({{"a", 1}, {"b", 1}}, 0).tied, IsEmpty());
  EXPECT_THAT(select_by_rank({{"a", 1}, {"b", 2}}, 9).chosen, ElementsAre("b", "a"));
  EXPECT_EQ(select_by_rank({}, 3), selection{.places = 3});
}

TEST(SelectByRank, PrefersWomenOnlyWhenAskedDecree91Art3Clause2) {
  const std::vector<ranked_candidate> list = {{"an", 80, truth::no}, {"binh", 80, truth::yes}, {"chi", 80, truth::yes}};
  EXPECT_THAT(select_by_rank(list, 2).tied, ElementsAre("an", "binh", "chi"));
  const selection asked = select_by_rank(list, 2, {.ties = tie_break::women_first});
  EXPECT_THAT(asked.chosen, ElementsAre("binh", "chi"));
  EXPECT_THAT(asked.passed_over, ElementsAre("an"));
  EXPECT_THAT(asked.tied, IsEmpty());
  const selection one = select_by_rank(list, 1, {.ties = tie_break::women_first});
  EXPECT_THAT(one.tied, ElementsAre("binh", "chi"));
  EXPECT_THAT(one.passed_over, ElementsAre("an"));
  EXPECT_EQ(one.open, 1);
}

TEST(SelectByRank, NeverPutsAPreferredOneBeforeAHigherScore) {
  EXPECT_THAT(select_by_rank({{"an", 81, truth::no}, {"binh", 80, truth::yes}}, 1, {.ties = tie_break::women_first}).chosen, ElementsAre("an"));
}

TEST(SelectByRank, RefusesACandidateTwice) {
  EXPECT_EQ(code_of([] { return select_by_rank({{"a", 1}, {"a", 2}}, 1); }), "invalid-ranking");
  EXPECT_EQ(code_of([] { return select_by_rank({{"", 1}}, 1); }), "invalid-ranking");
  EXPECT_EQ(code_of([] { return select_by_rank({{"a", 1}}, -1); }), "invalid-quantity");
}

// Completing what is unknown never turns a chosen one out, nor brings in one who was passed over; and the order of the list is nothing.
TEST(SelectByRank, HoldsForEveryCompletionAndOrder) {
  std::mt19937 random(7);
  const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
  for (int round = 0; round < 2000; ++round) {
    std::vector<ranked_candidate> list;
    for (int i = 0; i < 6; ++i) list.push_back({std::string(1, static_cast<char>('a' + i)), below(3), static_cast<truth>(below(3))});
    const int places = below(8);
    const selection_rules how{.order = static_cast<ranking_order>(below(2)), .ties = static_cast<tie_break>(below(2))};
    const selection found = select_by_rank(list, places, how);
    std::shuffle(list.begin(), list.end(), random);
    ASSERT_EQ(select_by_rank(list, places, how), found);
    ASSERT_EQ(found.chosen.size() + found.tied.size() + found.passed_over.size(), list.size());
    ASSERT_EQ(static_cast<int>(found.chosen.size()) + found.open, std::min(places, 6));
    ASSERT_EQ(found.tied.empty(), found.open == 0);
    if (found.open > 0) ASSERT_LT(found.open, static_cast<int>(found.tied.size()));
    std::vector<ranked_candidate> complete = list;
    for (ranked_candidate& each : complete)
      if (each.preferred == truth::unknown) each.preferred = to_truth(below(2) == 0);
    const selection later = select_by_rank(complete, places, how);
    const auto holds = [](const std::vector<std::string>& all, const std::string& one) { return std::find(all.begin(), all.end(), one) != all.end(); };
    for (const std::string& each : found.chosen) ASSERT_TRUE(holds(later.chosen, each));
    for (const std::string& each : found.passed_over) ASSERT_TRUE(holds(later.passed_over, each));
  }
}

TEST(QuotaNames, AreStable) {
  EXPECT_EQ(to_string(quota_rounding::down), "down");
  EXPECT_EQ(to_string(quota_rounding::up), "up");
  EXPECT_EQ(to_string(ranking_order::scores), "scores");
  EXPECT_EQ(to_string(ranking_order::places), "places");
  EXPECT_EQ(to_string(tie_break::none), "none");
  EXPECT_EQ(to_string(tie_break::women_first), "women_first");
}

}  // namespace
