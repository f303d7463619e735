// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/chrono.hpp>

#include "core/thrown.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <climits>

namespace {

using thidua::date;
using thidua::days;
using thidua::from_chrono;
using thidua::to_chrono;
using thidua::to_sys_days;
using thidua::test::code_of;

namespace chrono = std::chrono;

TEST(Chrono, GoesThereAndBack) {
  for (const date day :
       {date::earliest(), date(1969, 12, 31), date(1970, 1, 1), date(2024, 2, 29), date::latest()}) {
    EXPECT_EQ(from_chrono(to_sys_days(day)), day);
    EXPECT_EQ(from_chrono(to_chrono(day)), day);
  }
}

// std::chrono is an implementation of the calendar of its own: both must agree on every day.
TEST(Chrono, AgreesWithTheStandardCalendarOnEveryDay) {
  for (int number = date::earliest().day_number(); number <= date::latest().day_number(); ++number) {
    const chrono::sys_days point{chrono::days(number)};
    const chrono::year_month_day ymd(point);
    const date day = from_chrono(point);
    ASSERT_EQ(day.day_number(), number);
    ASSERT_TRUE(to_chrono(day) == ymd && from_chrono(ymd) == day && to_sys_days(day) == point) << number;
    ASSERT_EQ(static_cast<unsigned>(day.weekday()) + 1, chrono::weekday(point).iso_encoding()) << number;
  }
}

TEST(Chrono, RefusesWhatIsNoDay) {
  using namespace std::chrono_literals;
  EXPECT_EQ(code_of([] { return from_chrono(2021y / 2 / 29); }), "impossible-date");
  EXPECT_EQ(code_of([] { return from_chrono(2021y / 13 / 1); }), "impossible-date");
  EXPECT_EQ(code_of([] { return from_chrono(2021y / 0 / 1); }), "impossible-date");
  EXPECT_EQ(code_of([] { return from_chrono(2021y / 1 / 0); }), "impossible-date");
  EXPECT_EQ(
      code_of([] {
        return from_chrono(chrono::year_month_day(chrono::year::min(), chrono::month(1), chrono::day(1)));
      }),
      "date-out-of-range");
}

TEST(Chrono, RefusesDaysOutsideTheRange) {
  using namespace std::chrono_literals;
  EXPECT_EQ(code_of([] { return from_chrono(1399y / 12 / 31); }), "date-out-of-range");
  EXPECT_EQ(code_of([] { return from_chrono(10000y / 1 / 1); }), "date-out-of-range");
  EXPECT_EQ(code_of([] { return from_chrono(chrono::sys_days(1399y / 12 / 31)); }), "date-out-of-range");
  EXPECT_EQ(code_of([] { return from_chrono(chrono::sys_days(10000y / 1 / 1)); }), "date-out-of-range");
  EXPECT_EQ(code_of([] { return from_chrono(chrono::sys_days(chrono::days(INT_MAX))); }),
            "date-out-of-range");
  EXPECT_EQ(code_of([] { return from_chrono(chrono::sys_days(chrono::days(INT_MIN))); }),
            "date-out-of-range");
}

}  // namespace
