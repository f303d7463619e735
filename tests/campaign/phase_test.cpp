// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/phase.hpp>

#include <thidua/core/error.hpp>

#include <gtest/gtest.h>

#include "core/thrown.hpp"

namespace {

using namespace thidua;
using test::code_of;

TEST(Phase, HoldsItsFirstAndItsLastDay) {
  const phase one{.ordinal = 1, .from = date(2018, 1, 1), .to = date(2018, 7, 31)};
  EXPECT_EQ(one.days(), period(date(2018, 1, 1), date(2018, 7, 31)));
  EXPECT_FALSE(one.contains(date(2017, 12, 31)));
  EXPECT_TRUE(one.contains(date(2018, 1, 1)));
  EXPECT_TRUE(one.contains(date(2018, 7, 31)));
  EXPECT_FALSE(one.contains(date(2018, 8, 1)));
}

TEST(Phase, RunsBackwardsWithoutThrowing) {
  const phase wrong{.from = date(2018, 7, 31), .to = date(2018, 1, 1)};
  EXPECT_EQ(wrong.days(), std::nullopt);
  EXPECT_FALSE(wrong.contains(date(2018, 3, 1)));
}

TEST(Phase, OfOneDay) {
  const phase one{.from = date(2020, 2, 29), .to = date(2020, 2, 29)};
  ASSERT_TRUE(one.days());
  EXPECT_EQ(one.days()->length(), days(1));
}

TEST(Bound, KeepsHowExactlyItWasGiven) {
  EXPECT_EQ(bound(date(2022, 6, 30)).precision, date_precision::day);
  EXPECT_EQ(bound::first_of_month(2022, 1), (bound{date(2022, 1, 1), date_precision::month}));
  EXPECT_EQ(bound::last_of_month(2024, 2), (bound{date(2024, 2, 29), date_precision::month}));
  EXPECT_EQ(bound::last_of_month(2023, 2).day, date(2023, 2, 28));
  EXPECT_EQ(bound::first_of_year(2018), (bound{date(2018, 1, 1), date_precision::year}));
  EXPECT_EQ(bound::last_of_year(2018).day, date(2018, 12, 31));
  EXPECT_NE(bound(date(2018, 1, 1)), bound::first_of_year(2018)) << "the same day, given otherwise";
  EXPECT_EQ(code_of([] { bound::last_of_month(2022, 13); }), "impossible-date");
  EXPECT_EQ(code_of([] { bound::first_of_year(10000); }), "date-out-of-range");
}

TEST(Bound, ThatNamesNoDayIsNoDay) {
  const phase open{.from = bound::first_of_year(2018), .to = bound::relative("đến hết học kỳ I")};
  EXPECT_EQ(open.to.precision, date_precision::relative);
  EXPECT_EQ(open.days(), std::nullopt);
  EXPECT_FALSE(open.contains(date(2018, 1, 1)));
}

}  // namespace
