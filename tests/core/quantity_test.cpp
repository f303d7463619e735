// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/quantity.hpp>

#include <gtest/gtest.h>

#include <limits>
#include <type_traits>

#include "core/thrown.hpp"

namespace {

using namespace thidua::literals;
using thidua::days;
using thidua::months;
using thidua::ordinal;
using thidua::years;
using thidua::test::code_of;

TEST(Quantity, KeepsItsCount) {
  EXPECT_EQ(days(7).count(), 7);
  EXPECT_EQ(months(-3).count(), -3);
  EXPECT_EQ(years(0).count(), 0);
  EXPECT_EQ(days().count(), 0);
}

TEST(Quantity, TakesWholeNumbersOfEveryWidth) {
  EXPECT_EQ(days(static_cast<short>(-5)).count(), -5);
  EXPECT_EQ(days(5ULL).count(), 5);
  EXPECT_EQ(days(std::numeric_limits<int>::max()).count(), std::numeric_limits<int>::max());
  EXPECT_EQ(days(std::numeric_limits<int>::min()).count(), std::numeric_limits<int>::min());
}

TEST(Quantity, AddsAndSubtractsWithinItsUnit) {
  days length(10);
  length += days(5);
  EXPECT_EQ(length, days(15));
  length -= days(20);
  EXPECT_EQ(length, days(-5));
  EXPECT_EQ(days(2) + days(3), days(5));
  EXPECT_EQ(days(2) - days(3), days(-1));
  EXPECT_EQ(-days(4), days(-4));
}

TEST(Quantity, MultipliesByANumberFromBothSides) {
  EXPECT_EQ(years(5) * 3, years(15));
  EXPECT_EQ(3 * years(5), years(15));
  EXPECT_EQ(years(5) * 0, years());
}

TEST(Quantity, IsOrderedByCount) {
  EXPECT_LT(months(-1), months(0));
  EXPECT_GT(months(13), months(12));
  EXPECT_EQ(months(12), months(12));
  EXPECT_NE(months(12), months(-12));
}

TEST(Quantity, HasLiterals) {
  EXPECT_EQ(3_days, days(3));
  EXPECT_EQ(3_months, months(3));
  EXPECT_EQ(3_years, years(3));
  EXPECT_EQ(-3_years, years(-3));
}

TEST(Ordinal, KeepsItsNumberAndIsOrderedByIt) {
  EXPECT_EQ(ordinal(67).number(), 67);
  EXPECT_LT(ordinal(1), ordinal(2));
  EXPECT_EQ(ordinal(5), ordinal(5));
}

// A count that does not fit is an error, never another count.
TEST(Quantity, RefusesCountsBeyondItsRange) {
  constexpr int most = std::numeric_limits<int>::max();
  constexpr int least = std::numeric_limits<int>::min();
  EXPECT_EQ(code_of([] { return days(5'000'000'000LL); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return days(-5'000'000'000LL); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return days(~0ULL); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return 5000000000_days; }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return days(most) + days(1); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return days(least) - days(1); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return -days(least); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return years(most) * 2; }), "invalid-quantity");
  EXPECT_EQ((days(most) + days(least)).count(), -1);
  static_assert(!std::is_constructible_v<days, bool>);
}

TEST(Ordinal, IsOneOrMore) {
  EXPECT_EQ(ordinal(1).number(), 1);
  EXPECT_EQ(code_of([] { return ordinal(0); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return ordinal(-1); }), "invalid-quantity");
}

}  // namespace
