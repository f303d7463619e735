// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/date.hpp>

#include "core/thrown.hpp"

#include <gtest/gtest.h>

#include <climits>
#include <optional>
#include <ostream>
#include <vector>

namespace {

using thidua::add;
using thidua::date;
using thidua::days;
using thidua::language;
using thidua::last_day_of_month;
using thidua::missing_day;
using thidua::months;
using thidua::weekday;
using thidua::years;
using thidua::test::code_of;
using thidua::test::line_of;

constexpr missing_day policies[] = {missing_day::previous, missing_day::next, missing_day::omit};

// The rule of the calendar written out again, so that the library is not its own witness.
int length_of_month(int year, int month) {
  static constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
  return lengths[month - 1] + (month == 2 && leap ? 1 : 0);
}

TEST(Date, ReachesFrom1400To9999) {
  EXPECT_EQ(date::earliest(), date(1400, 1, 1));
  EXPECT_EQ(date::latest(), date(9999, 12, 31));
  EXPECT_EQ(date::first_year, 1400);
  EXPECT_EQ(date::last_year, 9999);
}

TEST(Date, RefusesTheDayOutsideBothEnds) {
  EXPECT_EQ(code_of([] { return date(1399, 12, 31); }), "date-out-of-range");
  EXPECT_EQ(code_of([] { return date(10000, 1, 1); }), "date-out-of-range");
  EXPECT_EQ(code_of([] { return date(1400, 1, 1); }), "nothing");
  EXPECT_EQ(code_of([] { return date(9999, 12, 31); }), "nothing");
  EXPECT_EQ(code_of([] { return date::earliest() - days(1); }), "date-out-of-range");
  EXPECT_EQ(code_of([] { return date::latest() + days(1); }), "date-out-of-range");
  EXPECT_EQ(code_of([] { return date::from_day_number(date::earliest().day_number() - 1LL); }),
            "date-out-of-range");
  EXPECT_EQ(code_of([] { return date::from_day_number(date::latest().day_number() + 1LL); }),
            "date-out-of-range");
}

TEST(Date, RefusesDaysThatTheMonthDoesNotHave) {
  const struct {
    int year, month, day;
  } impossible[] = {{2021, 2, 29},
                    {2100, 2, 29},
                    {1900, 2, 29},
                    {2024, 2, 30},
                    {2024, 4, 31},
                    {2024, 6, 31},
                    {2024, 9, 31},
                    {2024, 11, 31},
                    {2024, 1, 32},
                    {2024, 1, 0},
                    {2024, 1, -1},
                    {2024, 0, 1},
                    {2024, 13, 1},
                    {2024, -1, 1},
                    {0, 1, 1},
                    {-2024, 1, 1},
                    {40, 3, 6},
                    {INT_MAX, 1, 1},
                    {INT_MIN, 1, 1},
                    {2024, INT_MAX, 1},
                    {2024, INT_MIN, 1},
                    {2024, 1, INT_MAX},
                    {2024, 1, INT_MIN},
                    // Each of these becomes a real day if cut to 16 bits.
                    {2024 + 65536, 1, 1},
                    {2024, 1 + 65536, 1},
                    {2024, 1, 1 + 65536}};
  for (const auto& [year, month, day] : impossible) {
    const bool in_range = year >= date::first_year && year <= date::last_year;
    EXPECT_EQ(code_of([&, y = year, m = month, d = day] { return date(y, m, d); }),
              in_range ? "impossible-date" : "date-out-of-range")
        << year << '-' << month << '-' << day;
    EXPECT_FALSE(date::exists(year, month, day));
    EXPECT_EQ(date::find(year, month, day), std::nullopt);
  }
}

TEST(Date, Has29FebruaryInLeapYearsOnly) {
  for (int year = 1400; year <= 9999; ++year) {
    const bool leap = length_of_month(year, 2) == 29;
    ASSERT_EQ(date::exists(year, 2, 29), leap) << year;
    ASSERT_EQ(date::find(year, 2, 29).has_value(), leap) << year;
  }
  EXPECT_TRUE(date::exists(2000, 2, 29));
  EXPECT_FALSE(date::exists(2100, 2, 29));
}

TEST(Date, SaysWhichDayThereIsNotAndHowLongTheMonthIs) {
  EXPECT_EQ(line_of([] { return date(2021, 2, 29); }),
            "there is no day 29/2/2021 (month 2/2021 has 28 days)");
  EXPECT_EQ(line_of([] { return date(2021, 2, 29); }, language::vietnamese),
            "ngày 29/2/2021 không tồn tại (tháng 2/2021 có 28 ngày)");
  EXPECT_EQ(line_of([] { return date(2021, 13, 1); }), "there is no day 1/13/2021 (months are 1 to 12)");
  EXPECT_EQ(line_of([] { return date(2021, 13, 1); }, language::vietnamese),
            "ngày 1/13/2021 không tồn tại (tháng từ 1 đến 12)");
  EXPECT_EQ(line_of([] { return date(1288, 4, 9); }),
            "the year of 9/4/1288 is out of range (the range is 1400-01-01 to 9999-12-31)");
  EXPECT_EQ(line_of([] { return date(1288, 4, 9); }, language::vietnamese),
            "năm của ngày 9/4/1288 nằm ngoài phạm vi (phạm vi: 1400-01-01 đến 9999-12-31)");
}

TEST(Date, CountsDaysFrom1970) {
  EXPECT_EQ(date(1970, 1, 1).day_number(), 0);
  EXPECT_EQ(date(1969, 12, 31).day_number(), -1);
  EXPECT_EQ(date(2000, 1, 1).day_number(), 10957);
  EXPECT_EQ(date(1400, 1, 1).day_number(), -208188);
  EXPECT_EQ(date(9999, 12, 31).day_number(), 2932896);
}

// Every day there is, counted up by hand: parts, number, weekday, order.
TEST(Date, WalksEveryDayOfItsRange) {
  int year = 1400;
  int month = 1;
  int day = 1;
  int number = -208188;
  int weekday_index = 2;  // 1400-01-01 was a Wednesday of the proleptic calendar
  std::optional<date> before;
  int walked = 0;
  while (year <= 9999) {
    const date today = date::from_day_number(number);
    const auto parts = today.split();
    ASSERT_TRUE(parts.year == year && parts.month == month && parts.day == day)
        << year << '-' << month << '-' << day;
    ASSERT_EQ(date(year, month, day).day_number(), number);
    ASSERT_EQ(static_cast<int>(today.weekday()), weekday_index) << year << '-' << month << '-' << day;
    ASSERT_TRUE(!before || (*before < today && *before + days(1) == today));
    before = today;
    ++walked;
    ++number;
    weekday_index = (weekday_index + 1) % 7;
    if (++day > length_of_month(year, month)) {
      day = 1;
      if (++month > 12) {
        month = 1;
        ++year;
      }
    }
  }
  EXPECT_EQ(walked, 3'141'085);
  EXPECT_EQ(*before, date::latest());
}

TEST(Date, GivesItsPartsOneByOneOrAtOnce) {
  const date day(1960, 7, 26);
  EXPECT_EQ(day.year(), 1960);
  EXPECT_EQ(day.month(), 7);
  EXPECT_EQ(day.day(), 26);
  EXPECT_EQ(day.split(), (date::parts{1960, 7, 26}));
}

TEST(Date, KnowsTheWeekdaysOfKnownDays) {
  EXPECT_EQ(date(1945, 9, 2).weekday(), weekday::sunday);
  EXPECT_EQ(date(1954, 5, 7).weekday(), weekday::friday);
  EXPECT_EQ(date(1970, 1, 1).weekday(), weekday::thursday);
  EXPECT_EQ(date(1975, 4, 30).weekday(), weekday::wednesday);
  EXPECT_EQ(date(2000, 2, 29).weekday(), weekday::tuesday);
  EXPECT_EQ(date(2025, 9, 1).weekday(), weekday::monday);
  EXPECT_EQ(date(2026, 2, 14).weekday(), weekday::saturday);
}

TEST(Date, HasSaturdayAndSundayAsWeekend) {
  EXPECT_FALSE(date(2026, 2, 13).is_weekend());
  EXPECT_TRUE(date(2026, 2, 14).is_weekend());
  EXPECT_TRUE(date(2026, 2, 15).is_weekend());
  EXPECT_FALSE(date(2026, 2, 16).is_weekend());
}

TEST(Date, GoesToBoostAndBack) {
  for (const date day :
       {date::earliest(), date(1969, 12, 31), date(1970, 1, 1), date(2024, 2, 29), date::latest()}) {
    const boost::gregorian::date there = day.to_boost();
    const auto ymd = there.year_month_day();
    EXPECT_EQ(static_cast<int>(ymd.year), day.year());
    EXPECT_EQ(static_cast<int>(ymd.month.as_number()), day.month());
    EXPECT_EQ(static_cast<int>(ymd.day.as_number()), day.day());
    EXPECT_EQ(date(there), day);
  }
  EXPECT_EQ(date(boost::gregorian::date(1960, 7, 26)), date(1960, 7, 26));
}

TEST(Date, RefusesBoostsSpecialValues) {
  namespace greg = boost::gregorian;
  EXPECT_EQ(code_of([] { return date(greg::date()); }), "date-out-of-range");
  EXPECT_EQ(code_of([] { return date(greg::date(boost::date_time::not_a_date_time)); }), "date-out-of-range");
  EXPECT_EQ(code_of([] { return date(greg::date(boost::date_time::pos_infin)); }), "date-out-of-range");
  EXPECT_EQ(code_of([] { return date(greg::date(boost::date_time::neg_infin)); }), "date-out-of-range");
  EXPECT_EQ(line_of([] { return date(greg::date()); }),
            "a special value of Boost is not a day (the range is 1400-01-01 to 9999-12-31)");
  // These two are days of Boost, not special values.
  EXPECT_EQ(date(greg::date(boost::date_time::min_date_time)), date::earliest());
  EXPECT_EQ(date(greg::date(boost::date_time::max_date_time)), date::latest());
}

// Boost itself accepts this difference and throws only when its year is asked for.
TEST(Date, RefusesABoostDayBelow1400) {
  const boost::gregorian::date below =
      boost::gregorian::date(1400, 1, 1) - boost::gregorian::date_duration(1);
  EXPECT_EQ(code_of([&] { return date(below); }), "date-out-of-range");
  const boost::gregorian::date above =
      boost::gregorian::date(9999, 12, 31) + boost::gregorian::date_duration(1);
  EXPECT_EQ(code_of([&] { return date(above); }), "date-out-of-range");
}

TEST(Date, AddsAndSubtractsDays) {
  EXPECT_EQ(date(2024, 2, 28) + days(1), date(2024, 2, 29));
  EXPECT_EQ(date(2024, 2, 28) + days(2), date(2024, 3, 1));
  EXPECT_EQ(date(2023, 2, 28) + days(1), date(2023, 3, 1));
  EXPECT_EQ(date(2024, 1, 1) - days(1), date(2023, 12, 31));
  EXPECT_EQ(date(2024, 1, 1) + days(-1), date(2023, 12, 31));
  EXPECT_EQ(date(2024, 1, 1) - days(-1), date(2024, 1, 2));
  EXPECT_EQ(date(2024, 3, 1) - date(2024, 2, 1), days(29));
  EXPECT_EQ(date(2024, 2, 1) - date(2024, 3, 1), days(-29));
  EXPECT_EQ(date::latest() - date::earliest(), days(3'141'084));
  date day(2024, 12, 31);
  day += days(1);
  EXPECT_EQ(day, date(2025, 1, 1));
  day -= days(366);
  EXPECT_EQ(day, date(2024, 1, 1));
}

TEST(Date, StaysInRangeHoweverLongTheLength) {
  EXPECT_EQ(date::earliest() + days(3'141'084), date::latest());
  EXPECT_EQ(date::latest() - days(3'141'084), date::earliest());
  for (const int count : {INT_MAX, INT_MIN, INT_MIN + 1, 3'141'085, -3'141'085}) {
    for (const date day : {date::earliest(), date::latest()}) {
      // One of the two directions may lie within the range, never both ends of it.
      const bool up = static_cast<long long>(day.day_number()) + count <= date::latest().day_number() &&
                      static_cast<long long>(day.day_number()) + count >= date::earliest().day_number();
      const bool down = static_cast<long long>(day.day_number()) - count <= date::latest().day_number() &&
                        static_cast<long long>(day.day_number()) - count >= date::earliest().day_number();
      EXPECT_EQ(code_of([&] { return day + days(count); }), up ? "nothing" : "date-out-of-range");
      EXPECT_EQ(code_of([&] { return day - days(count); }), down ? "nothing" : "date-out-of-range");
    }
  }
  EXPECT_EQ(code_of([] { return date::from_day_number(LLONG_MAX); }), "date-out-of-range");
  EXPECT_EQ(code_of([] { return date::from_day_number(LLONG_MIN); }), "date-out-of-range");
}

TEST(Date, IsLeftAloneByAnAdditionThatFails) {
  date day = date::latest();
  EXPECT_EQ(code_of([&] { return day += days(1); }), "date-out-of-range");
  EXPECT_EQ(day, date::latest());
}

TEST(Date, IsOrderedByDay) {
  EXPECT_LT(date(2023, 12, 31), date(2024, 1, 1));
  EXPECT_GT(date(2024, 2, 1), date(2024, 1, 31));
  EXPECT_EQ(date(2024, 1, 1) <=> date(2024, 1, 1), std::strong_ordering::equal);
}

TEST(LastDayOfMonth, IsTheLastOne) {
  EXPECT_EQ(last_day_of_month(2024, 2), date(2024, 2, 29));
  EXPECT_EQ(last_day_of_month(2023, 2), date(2023, 2, 28));
  EXPECT_EQ(last_day_of_month(2100, 2), date(2100, 2, 28));
  EXPECT_EQ(last_day_of_month(2024, 4), date(2024, 4, 30));
  EXPECT_EQ(last_day_of_month(1400, 1), date(1400, 1, 31));
  EXPECT_EQ(last_day_of_month(9999, 12), date::latest());
  EXPECT_EQ(code_of([] { return last_day_of_month(2024, 0); }), "impossible-date");
  EXPECT_EQ(code_of([] { return last_day_of_month(2024, 13); }), "impossible-date");
  EXPECT_EQ(code_of([] { return last_day_of_month(1399, 12); }), "date-out-of-range");
}

TEST(AddYears, Takes29FebruaryByPolicy) {
  const date born(2024, 2, 29);
  EXPECT_EQ(add(born, years(1), missing_day::previous), date(2025, 2, 28));
  EXPECT_EQ(add(born, years(1), missing_day::next), date(2025, 3, 1));
  EXPECT_EQ(add(born, years(1), missing_day::omit), std::nullopt);
  EXPECT_EQ(add(born, years(-1), missing_day::previous), date(2023, 2, 28));
  EXPECT_EQ(add(born, years(-1), missing_day::next), date(2023, 3, 1));
  EXPECT_EQ(add(born, years(76), missing_day::omit), std::nullopt) << "2100 is no leap year";
  for (const missing_day policy : policies) {
    EXPECT_EQ(add(born, years(4), policy), date(2028, 2, 29));
    EXPECT_EQ(add(born, years(-24), policy), date(2000, 2, 29));
    EXPECT_EQ(add(born, years(0), policy), born);
  }
}

// Boost gives 29/2/2024 and 31/3/2021: it takes the end of a month for a wish to stay at ends of months.
TEST(AddYears, DoesNotSnapToTheEndOfAMonth) {
  for (const missing_day policy : policies) {
    EXPECT_EQ(add(date(2021, 2, 28), years(3), policy), date(2024, 2, 28));
    EXPECT_EQ(add(date(2021, 2, 28), months(1), policy), date(2021, 3, 28));
    EXPECT_EQ(add(date(2021, 4, 30), months(1), policy), date(2021, 5, 30));
    EXPECT_EQ(add(date(2021, 2, 28), months(36), policy), date(2024, 2, 28));
  }
}

TEST(AddMonths, TakesThe31stByPolicy) {
  EXPECT_EQ(add(date(2023, 1, 31), months(1), missing_day::previous), date(2023, 2, 28));
  EXPECT_EQ(add(date(2023, 1, 31), months(1), missing_day::next), date(2023, 3, 1));
  EXPECT_EQ(add(date(2023, 1, 31), months(1), missing_day::omit), std::nullopt);
  EXPECT_EQ(add(date(2024, 1, 31), months(1), missing_day::previous), date(2024, 2, 29));
  EXPECT_EQ(add(date(2023, 3, 31), months(1), missing_day::previous), date(2023, 4, 30));
  EXPECT_EQ(add(date(2023, 3, 31), months(1), missing_day::next), date(2023, 5, 1));
  EXPECT_EQ(add(date(2023, 3, 31), months(-1), missing_day::previous), date(2023, 2, 28));
  EXPECT_EQ(add(date(2023, 10, 31), months(1), missing_day::next), date(2023, 12, 1));
  EXPECT_EQ(add(date(2023, 12, 31), months(2), missing_day::previous), date(2024, 2, 29))
      << "into the next year";
  EXPECT_EQ(add(date(2024, 1, 31), months(-2), missing_day::previous), date(2023, 11, 30))
      << "into the year before";
  for (const missing_day policy : policies)
    EXPECT_EQ(add(date(2023, 1, 31), months(2), policy), date(2023, 3, 31));
}

TEST(AddMonths, AgreesWithCountingMonthByMonth) {
  for (date day(2023, 1, 1); day <= date(2025, 1, 1); day += days(1)) {
    const auto [from_year, from_month, number] = day.split();
    for (const int direction : {1, -1}) {
      int year = from_year;
      int month = from_month;
      for (int count = 0; count <= 50; ++count) {
        const bool exists = number <= length_of_month(year, month);
        const int next_year = month == 12 ? year + 1 : year;
        const int next_month = month == 12 ? 1 : month + 1;
        const date same(year, month, exists ? number : 1);
        const date last(year, month, length_of_month(year, month));
        const date next(next_year, next_month, 1);
        const months length(direction * count);
        ASSERT_EQ(add(day, length, missing_day::previous), exists ? same : last);
        ASSERT_EQ(add(day, length, missing_day::next), exists ? same : next);
        ASSERT_EQ(add(day, length, missing_day::omit), exists ? std::optional(same) : std::nullopt);
        month += direction;
        if (month == 0 || month == 13) {
          year += direction;
          month = month == 0 ? 12 : 1;
        }
      }
    }
  }
}

TEST(AddYears, IsTwelveTimesAddMonths) {
  for (date day(2019, 12, 1); day <= date(2021, 2, 1); day += days(1))
    for (int count = -30; count <= 30; ++count)
      for (const missing_day policy : policies)
        ASSERT_EQ(add(day, years(count), policy), add(day, months(12 * count), policy));
}

TEST(Add, ReachesBothEndsOfTheRangeAndNotBeyond) {
  for (const missing_day policy : policies) {
    EXPECT_EQ(add(date(1401, 1, 1), years(-1), policy), date::earliest());
    EXPECT_EQ(add(date(1400, 2, 1), months(-1), policy), date::earliest());
    EXPECT_EQ(add(date(9998, 12, 31), years(1), policy), date::latest());
    EXPECT_EQ(add(date(9999, 10, 31), months(2), policy), date::latest());
    EXPECT_EQ(add(date::earliest(), years(8599), policy), date(9999, 1, 1));
    EXPECT_EQ(add(date::latest(), years(-8599), policy), date(1400, 12, 31));
    for (const int beyond : {8600, 1'000'000, INT_MAX}) {
      EXPECT_EQ(code_of([&] { return add(date::earliest(), years(beyond), policy); }), "date-out-of-range");
      EXPECT_EQ(code_of([&] { return add(date::latest(), years(-beyond), policy); }), "date-out-of-range");
    }
    EXPECT_EQ(code_of([&] { return add(date::earliest(), months(-1), policy); }), "date-out-of-range");
    EXPECT_EQ(code_of([&] { return add(date::earliest(), years(-1), policy); }), "date-out-of-range");
    EXPECT_EQ(code_of([&] { return add(date::latest(), months(1), policy); }), "date-out-of-range");
    EXPECT_EQ(code_of([&] { return add(date::latest(), years(1), policy); }), "date-out-of-range");
    for (const int far : {INT_MAX, INT_MIN}) {
      EXPECT_EQ(code_of([&] { return add(date(2024, 2, 29), months(far), policy); }), "date-out-of-range");
      EXPECT_EQ(code_of([&] { return add(date(2024, 2, 29), years(far), policy); }), "date-out-of-range");
    }
  }
}

}  // namespace
