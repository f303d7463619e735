// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/period.hpp>

#include "core/thrown.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <vector>

namespace {

using thidua::date;
using thidua::days;
using thidua::language;
using thidua::period;
using thidua::test::code_of;
using thidua::test::line_of;

TEST(Period, HoldsItsFirstAndItsLastDay) {
  const period phase(date(2018, 1, 1), date(2018, 7, 31));
  EXPECT_EQ(phase.from(), date(2018, 1, 1));
  EXPECT_EQ(phase.to(), date(2018, 7, 31));
  EXPECT_FALSE(phase.contains(date(2017, 12, 31)));
  EXPECT_TRUE(phase.contains(date(2018, 1, 1)));
  EXPECT_TRUE(phase.contains(date(2018, 1, 2)));
  EXPECT_TRUE(phase.contains(date(2018, 7, 30)));
  EXPECT_TRUE(phase.contains(date(2018, 7, 31)));
  EXPECT_FALSE(phase.contains(date(2018, 8, 1)));
}

TEST(Period, OfOneDayHoldsThatDay) {
  const period day(date(2024, 2, 29), date(2024, 2, 29));
  EXPECT_EQ(day.length(), days(1));
  EXPECT_TRUE(day.contains(date(2024, 2, 29)));
  EXPECT_FALSE(day.contains(date(2024, 2, 28)));
  EXPECT_FALSE(day.contains(date(2024, 3, 1)));
}

TEST(Period, CannotEndBeforeItBegins) {
  const auto backwards = [] { return period(date(2018, 8, 1), date(2018, 7, 31)); };
  EXPECT_EQ(code_of(backwards), "period-backwards");
  EXPECT_EQ(line_of(backwards),
            "the period ends on 2018-07-31, before it begins on 2018-08-01 (exchange the two days)");
  EXPECT_EQ(line_of(backwards, language::vietnamese),
            "ngày kết thúc 31/7/2018 đứng trước ngày bắt đầu 01/8/2018 (đổi chỗ hai ngày)");
}

TEST(Period, CountsBothEnds) {
  EXPECT_EQ(period(date(2018, 1, 1), date(2018, 7, 31)).length(), days(212));
  EXPECT_EQ(period(date(2024, 2, 28), date(2024, 3, 1)).length(), days(3));
  EXPECT_EQ(period(date::earliest(), date::latest()).length(), days(3'141'085));
}

TEST(Period, OfAYearIsJanuaryToDecember) {
  EXPECT_EQ(period::of_year(2024), period(date(2024, 1, 1), date(2024, 12, 31)));
  EXPECT_EQ(period::of_year(2024).length(), days(366));
  EXPECT_EQ(period::of_year(2100).length(), days(365));
  EXPECT_EQ(period::of_year(1400).from(), date::earliest());
  EXPECT_EQ(period::of_year(9999).to(), date::latest());
  EXPECT_EQ(code_of([] { return period::of_year(1399); }), "date-out-of-range");
  EXPECT_EQ(code_of([] { return period::of_year(10000); }), "date-out-of-range");
}

TEST(Period, OfAMonthEndsWithItsLastDay) {
  EXPECT_EQ(period::of_month(2024, 2), period(date(2024, 2, 1), date(2024, 2, 29)));
  EXPECT_EQ(period::of_month(2023, 2), period(date(2023, 2, 1), date(2023, 2, 28)));
  EXPECT_EQ(period::of_month(2023, 4).length(), days(30));
  EXPECT_EQ(period::of_month(9999, 12).to(), date::latest());
  EXPECT_EQ(code_of([] { return period::of_month(2023, 0); }), "impossible-date");
  EXPECT_EQ(code_of([] { return period::of_month(2023, 13); }), "impossible-date");
}

// All periods within six days, so that every way two of them can lie to each other occurs.
std::vector<period> small_periods() {
  const date first(2024, 2, 27);
  std::vector<period> all;
  for (int from = 0; from < 6; ++from)
    for (int to = from; to < 6; ++to) all.emplace_back(first + days(from), first + days(to));
  return all;
}

TEST(Period, AgreesWithItsDaysInEveryPosition) {
  for (const period& a : small_periods()) {
    for (const period& b : small_periods()) {
      std::optional<date> first;
      std::optional<date> last;
      bool all_inside = true;
      for (date day = b.from(); day <= b.to(); day += days(1)) {
        if (!a.contains(day)) {
          all_inside = false;
          continue;
        }
        if (!first) first = day;
        last = day;
      }
      EXPECT_EQ(a.contains(b), all_inside);
      EXPECT_EQ(a.overlaps(b), first.has_value());
      const std::optional<period> common = a.intersection(b);
      EXPECT_EQ(common, first ? std::optional(period(*first, *last)) : std::nullopt);
      EXPECT_EQ(a.intersection(b), b.intersection(a));
    }
  }
}

TEST(Period, IsOrderedByFirstThenByLastDay) {
  const date a(2024, 1, 1);
  const date b(2024, 1, 2);
  const date c(2024, 1, 3);
  EXPECT_LT(period(a, c), period(b, b));
  EXPECT_LT(period(a, a), period(a, b));
  EXPECT_EQ(period(a, b), period(a, b));
  EXPECT_NE(period(a, b), period(a, c));
}

}  // namespace
