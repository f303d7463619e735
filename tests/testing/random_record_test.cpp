// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/random_record.hpp>

#include <thidua/law/statutes.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/testing/builder.hpp>
#include <thidua/testing/kit_printers.hpp>

#include <gmock/gmock.h>

#include <set>

namespace {

using namespace thidua;
using namespace thidua::testing;

const rule standard = all_of(consecutive(2_years, held(awards::grassroots_fighter)), within(3_years, initiative(scope::ministerial, usability::for_title)), none_of(pending()));

TEST(RandomRecords, AreTheSameForASeed) {
  record_source a(standard, 2025_y, 7);
  record_source b(standard, 2025_y, 7);
  record_source c(standard, 2025_y, 8);
  bool differs = false;
  for (int i = 0; i < 20; ++i) {
    const merit_record one = a.next();
    EXPECT_EQ(one, b.next());
    differs = differs || !(one == c.next());
  }
  EXPECT_TRUE(differs);
}

TEST(RandomRecords, ReachEveryAnswer) {
  record_source source(standard, 2025_y, 1);
  std::set<truth> seen;
  for (int i = 0; i < 500; ++i) seen.insert(decide(standard, source.next(), 2025_y));
  EXPECT_EQ(seen.size(), 3U);
  record_source units(all_of(members(member_part::advanced, member_comparison::at_least_percent, 70), leads_bloc(bloc_led::central), age(10_years)), 2025_y, 1, subject_kind::collective);
  for (int i = 0; i < 50; ++i) EXPECT_EQ(units.next().subject(), subject_kind::collective);
}

// How many it takes until some meet the rule and some do not.
int draws_for_both(const rule& of, subject_kind subject, std::uint64_t seed) {
  record_source source(of, 2025_y, seed, subject);
  std::set<truth> seen;
  for (int drawn = 1; drawn <= 400; ++drawn) {
    seen.insert(decide(of, source.next(), 2025_y));
    if (seen.count(truth::yes) + seen.count(truth::no) == 2) return drawn;
  }
  return 0;
}
TEST(RandomRecords, MeetAndMissEveryRuleOfTheBuiltInLaw) {
  int rules = 0;
  for (const law::pack& pack : law::statutes::vietnam().packs())
    for (const law::provision& each : pack.provisions()) {
      ++rules;
      const int drawn = draws_for_both(each.standard, each.subject, 3);
      EXPECT_TRUE(drawn > 0 && drawn <= 100) << pack.id() << ' ' << each.standard.id() << ": " << drawn;
    }
  EXPECT_GT(rules, 100);
}
TEST(RandomRecords, MeetLongStreaks) {
  EXPECT_GT(draws_for_both(all_of(consecutive(25_years, held(awards::grassroots_fighter)), chained(3, granted(awards::pm_certificate), gap{5_years})), subject_kind::individual, 1), 0);
}
TEST(RandomRecords, AreDrawnOfEarlyYearsToo) {
  record_source source(standard, 1420_y, 1);
  EXPECT_EQ(source.next().id(), "random");
}

TEST(RandomRecords, ShrinkToTheSmallestThatFails) {
  const auto holds = [](const merit_record& who) { return decide(consecutive(2_years, held(awards::grassroots_fighter)), who, 2025_y) != truth::yes; };
  const auto smallest = counterexample(record_source(standard, 2025_y, 1), 1000, holds);
  ASSERT_TRUE(smallest.has_value());
  EXPECT_EQ(*smallest, merit_record::individual("random").held(2024_y, awards::grassroots_fighter).held(2025_y, awards::grassroots_fighter)) << ::testing::PrintToString(*smallest);
}

TEST(RandomRecords, FindNothingWhereAllHolds) {
  const auto holds = [](const merit_record& who) { return (decide(standard, who, 2025_y) & !decide(standard, who, 2025_y)) != truth::yes; };
  EXPECT_EQ(counterexample(record_source(standard, 2025_y, 1), 200, holds), std::nullopt);
}

}  // namespace
