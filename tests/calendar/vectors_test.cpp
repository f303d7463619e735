// SPDX-License-Identifier: BSL-1.0
// Mistakes found in real calendar programs, by their ids C1 … C5: what they got wrong we must get right.
#include <thidua/calendar/lunar.hpp>
#include <thidua/calendar/projection.hpp>

#include "core/thrown.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <vector>

namespace {

using thidua::add;
using thidua::adjustment;
using thidua::date;
using thidua::days;
using thidua::find_month;
using thidua::leap_month;
using thidua::leap_month_of;
using thidua::lunar_date;
using thidua::lunar_month;
using thidua::missing_day;
using thidua::months;
using thidua::occurrence;
using thidua::origin;
using thidua::project;
using thidua::projection_policy;
using thidua::to_date;
using thidua::to_lunar;
using thidua::years;
using thidua::test::code_of;

date tet(int year) {
  return to_date(lunar_date(year, 1, 1));
}

// C1: a rounding error put these days on day 0 of the month that begins the day after.
TEST(VectorC1, LunarDayZeroDoesNotExist) {
  const struct {
    date day;
    lunar_date expected;
  } rows[] = {{date(1877, 4, 13), lunar_date(1877, 2, 30)},
              {date(1885, 3, 16), lunar_date(1885, 1, 30)},
              {date(2054, 5, 7), lunar_date(2054, 3, 30)},
              {date(2062, 4, 9), lunar_date(2062, 2, 30)}};
  for (const auto& [day, expected] : rows) {
    EXPECT_EQ(to_lunar(day), expected) << day.day_number();
    EXPECT_EQ(to_lunar(day + days(1))->day(), 1);
    EXPECT_EQ(code_of([&, after = *to_lunar(day + days(1))] { return lunar_date(after.in_month(), 0); }),
              "impossible-lunar-date");
  }
}

TEST(VectorC1, Day30OfAShortMonthDoesNotRollIntoTheNext) {
  EXPECT_EQ(find_month({2026, 2})->length, 29);
  EXPECT_EQ(lunar_date::find({2026, 2}, 30), std::nullopt);
  EXPECT_EQ(code_of([] { return lunar_date(2026, 2, 30); }), "impossible-lunar-date");
  EXPECT_EQ(to_date(lunar_date(2026, 2, 29)) + days(1), to_date(lunar_date(2026, 3, 1)));
}

// C2: at UTC+7 these four come out a day earlier, but UTC+7 is the official zone only from 1968 on.
TEST(VectorC2, TetBefore1968GoesByUtc8) {
  EXPECT_EQ(tet(1903), date(1903, 1, 29));
  EXPECT_EQ(tet(1916), date(1916, 2, 4));
  EXPECT_EQ(tet(1935), date(1935, 2, 4));
  EXPECT_EQ(tet(1965), date(1965, 2, 2));
}

// At UTC+7 they would be the months 3, 6 and 8.
TEST(VectorC2, LeapMonthsBefore1968GoByUtc8) {
  EXPECT_EQ(leap_month_of(1917), 2);
  EXPECT_EQ(leap_month_of(1922), 5);
  EXPECT_EQ(leap_month_of(1938), 7);
  EXPECT_EQ(to_date(lunar_date(1917, leap_month{2}, 1)), date(1917, 3, 23));
  EXPECT_EQ(to_date(lunar_date(1922, leap_month{5}, 1)), date(1922, 6, 25));
  EXPECT_EQ(to_date(lunar_date(1938, leap_month{7}, 1)), date(1938, 8, 25));
}

// C3: three months of 2033 and 2034 lack a major solar term; only the one after month 11 is leap.
TEST(VectorC3, LeapMonthOf2033IsThe11th) {
  EXPECT_EQ(leap_month_of(2033), 11);
  EXPECT_EQ(leap_month_of(2034), std::nullopt);
  EXPECT_EQ(to_date(lunar_date(2033, 11, 1)), date(2033, 11, 22));
  EXPECT_EQ(to_date(lunar_date(2033, leap_month{11}, 1)), date(2033, 12, 22));
  EXPECT_EQ(to_date(lunar_date(2033, 12, 1)), date(2034, 1, 20));
  EXPECT_EQ(tet(2034), date(2034, 2, 19));
}

// A month without a major term is no leap month where only twelve months part two solstices.
TEST(VectorC3, GhostLeapMonthsDoNotExist) {
  const struct {
    int year;
    std::optional<int> leap;
  } rows[] = {{1812, std::nullopt},
              {1813, std::nullopt},
              {1814, 2},
              {1851, 8},
              {1852, std::nullopt},
              {1853, std::nullopt},
              {1870, 10},
              {1871, std::nullopt},
              {2052, 8},
              {2053, std::nullopt},
              {2128, 11},
              {2129, std::nullopt},
              {2147, std::nullopt},
              {2148, 1},
              {2185, std::nullopt},
              {2186, 2}};
  for (const auto& [year, leap] : rows) {
    EXPECT_EQ(leap_month_of(year), leap) << year;
    for (int number = 1; number <= 12; ++number)
      EXPECT_EQ(find_month({year, leap_month{number}}).has_value(), leap == number)
          << year << '-' << number << 'L';
    // Twelve months or thirteen, and nothing between them.
    EXPECT_EQ((tet(year + 1) - tet(year)).count() > 370, leap.has_value()) << year;
  }
}

// C4: 10/3 of the lunar year.
TEST(VectorC4, GioToOf2050And2083) {
  EXPECT_EQ(to_date(lunar_date(2050, 3, 10)), date(2050, 4, 1));
  EXPECT_EQ(to_date(lunar_date(2083, 3, 10)), date(2083, 4, 26));
  const origin gio_to = origin::lunar({.month = 3, .day = 10});
  EXPECT_EQ(project(gio_to, 2050), (occurrence{date(2050, 4, 1)}));
  EXPECT_EQ(project(gio_to, 2083), (occurrence{date(2083, 4, 26)}));
}

// Every year from 1968 on in which Tết is not the Chinese new year. The latter are the days that the
// astronomy of tests/support gives at UTC+8: the hour between the zones holds a new moon, or the term that a
// leap month hangs on.
TEST(VectorC4, TetOf1968IsADayBeforeTheChineseNewYear) {
  const date chinese(1968, 1, 30);
  EXPECT_EQ(tet(1968), date(1968, 1, 29));
  EXPECT_EQ(chinese - tet(1968), days(1));
}
TEST(VectorC4, TetOf1969IsADayBeforeTheChineseNewYear) {
  const date chinese(1969, 2, 17);
  EXPECT_EQ(tet(1969), date(1969, 2, 16));
  EXPECT_EQ(chinese - tet(1969), days(1));
}
TEST(VectorC4, TetOf1985IsAMonthBeforeTheChineseNewYear) {
  const date chinese(1985, 2, 20);
  EXPECT_EQ(tet(1985), date(1985, 1, 21));
  EXPECT_EQ(chinese - tet(1985), days(30));
}
TEST(VectorC4, TetOf2007IsADayBeforeTheChineseNewYear) {
  const date chinese(2007, 2, 18);
  EXPECT_EQ(tet(2007), date(2007, 2, 17));
  EXPECT_EQ(chinese - tet(2007), days(1));
}
TEST(VectorC4, TetOf2030IsADayBeforeTheChineseNewYear) {
  const date chinese(2030, 2, 3);
  EXPECT_EQ(tet(2030), date(2030, 2, 2));
  EXPECT_EQ(chinese - tet(2030), days(1));
}
TEST(VectorC4, TetOf2053IsADayBeforeTheChineseNewYear) {
  const date chinese(2053, 2, 19);
  EXPECT_EQ(tet(2053), date(2053, 2, 18));
  EXPECT_EQ(chinese - tet(2053), days(1));
}
TEST(VectorC4, TetOf2148IsAMonthBeforeTheChineseNewYear) {
  const date chinese(2148, 2, 20);
  EXPECT_EQ(tet(2148), date(2148, 1, 21));
  EXPECT_EQ(chinese - tet(2148), days(30));
}
TEST(VectorC4, TetOf2153IsADayBeforeTheChineseNewYear) {
  const date chinese(2153, 1, 25);
  EXPECT_EQ(tet(2153), date(2153, 1, 24));
  EXPECT_EQ(chinese - tet(2153), days(1));
}

// The leap months that make the difference of a month.
TEST(VectorC4, LeapMonthsOf1985And1987And2148AreTheVietnameseOnes) {
  EXPECT_EQ(leap_month_of(1984), std::nullopt) << "10 in China";
  EXPECT_EQ(leap_month_of(1985), 2);
  EXPECT_EQ(leap_month_of(1987), 7) << "6 in China";
  EXPECT_EQ(leap_month_of(2147), std::nullopt) << "11 in China";
  EXPECT_EQ(leap_month_of(2148), 1);
}

// C5: no year may go by without the birthday of someone born on 29/2, and what was moved says so.
TEST(VectorC5, BirthdayOn29FebruaryIsKeptEveryYear) {
  const origin born(date(1960, 2, 29));
  for (int year = 1961; year <= 2160; ++year) {
    const auto kept = project(born, year);
    ASSERT_TRUE(kept) << year;
    const bool leap = date::exists(year, 2, 29);
    EXPECT_EQ(kept->day, leap ? date(year, 2, 29) : date(year, 2, 28));
    EXPECT_EQ(kept->adjusted, leap ? adjustment::none : adjustment::february_29_to_28);
  }
}

TEST(VectorC5, BirthdayOn29FebruaryGoesByPolicy) {
  const origin born(date(1960, 2, 29));
  EXPECT_EQ(project(born, 2027, {.february_29 = missing_day::next}),
            (occurrence{date(2027, 3, 1), adjustment::february_29_to_march_1}));
  EXPECT_EQ(project(born, 2027, {.february_29 = missing_day::omit}), std::nullopt);
  EXPECT_EQ(project(born, 2028, {.february_29 = missing_day::omit}), (occurrence{date(2028, 2, 29)}));
}

TEST(VectorC5, AddingYearsDoesNotSnapToTheEndOfAMonth) {
  EXPECT_EQ(add(date(2021, 2, 28), years(3), missing_day::previous), date(2024, 2, 28));
  EXPECT_EQ(add(date(2021, 2, 28), months(1), missing_day::previous), date(2021, 3, 28));
  EXPECT_EQ(add(date(2024, 2, 29), years(4), missing_day::previous), date(2028, 2, 29));
  EXPECT_EQ(project(origin(date(2021, 2, 28)), 2024), (occurrence{date(2024, 2, 28)}));
}

}  // namespace
