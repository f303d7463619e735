// SPDX-License-Identifier: BSL-1.0
#include <thidua/calendar/origin.hpp>

#include "core/thrown.hpp"

#include <gtest/gtest.h>

#include <climits>
#include <optional>

namespace {

using thidua::calendar_kind;
using thidua::date;
using thidua::language;
using thidua::leap_month;
using thidua::lunar_date;
using thidua::origin;
using thidua::precision;
using thidua::to_text;
using thidua::to_text_in_year;
using thidua::test::code_of;
using thidua::test::line_of;

TEST(Origin, KeepsASolarDay) {
  const origin founded = origin::solar({.year = 1960, .month = 7, .day = 26});
  EXPECT_EQ(founded.year(), 1960);
  EXPECT_EQ(founded.month(), 7);
  EXPECT_EQ(founded.day(), 26);
  EXPECT_EQ(founded.calendar(), calendar_kind::solar);
  EXPECT_EQ(founded.precision(), precision::day);
  EXPECT_FALSE(founded.is_in_leap_month());
  EXPECT_EQ(founded, origin(date(1960, 7, 26)));
  EXPECT_EQ(founded, origin(origin::solar_day{.year = 1960, .month = 7, .day = 26}));
}

TEST(Origin, KeepsALunarDay) {
  const origin gio_to = origin::lunar({.month = 3, .day = 10});
  EXPECT_EQ(gio_to.year(), std::nullopt);
  EXPECT_EQ(gio_to.month(), 3);
  EXPECT_EQ(gio_to.day(), 10);
  EXPECT_EQ(gio_to.calendar(), calendar_kind::lunar);
  EXPECT_EQ(gio_to.precision(), precision::day);
  EXPECT_EQ(origin(lunar_date(2026, 1, 1)), origin::lunar({.year = 2026, .month = 1, .day = 1}));
}

TEST(Origin, KeepsALunarDayOfALeapMonth) {
  const origin born = origin::lunar({.year = 2025, .month = 6, .day = 1, .is_in_leap_month = true});
  EXPECT_TRUE(born.is_in_leap_month());
  EXPECT_EQ(born, origin(lunar_date(2025, leap_month{6}, 1)));
  EXPECT_NE(born, origin(lunar_date(2025, 6, 1)));
}

TEST(Origin, KeepsAWholeMonth) {
  const origin may = origin::whole_month({.year = 2009, .month = 5});
  EXPECT_EQ(may.year(), 2009);
  EXPECT_EQ(may.month(), 5);
  EXPECT_EQ(may.day(), 1) << "the first day of the month";
  EXPECT_EQ(may.calendar(), calendar_kind::solar);
  EXPECT_EQ(may.precision(), precision::month);
  EXPECT_NE(may, origin::solar({.year = 2009, .month = 5, .day = 1})) << "a month is not its first day";
  EXPECT_EQ(origin::whole_month({.month = 5}).year(), std::nullopt);
}

// No `date` could hold these: that is why an origin is none.
TEST(Origin, HoldsYearsBefore1400) {
  EXPECT_EQ(origin::lunar({.year = 40, .month = 2, .day = 6}).year(), 40);
  EXPECT_EQ(origin::lunar({.year = 938, .month = 3, .day = 8}).year(), 938);
  EXPECT_EQ(origin::solar({.year = 938, .month = 4, .day = 10}).year(), 938);
  EXPECT_EQ(origin::solar({.year = 1, .month = 1, .day = 1}).year(), 1);
  EXPECT_EQ(origin::solar({.year = 9999, .month = 12, .day = 31}).year(), 9999);
  EXPECT_EQ(origin::whole_month({.year = 1, .month = 1}).year(), 1);
}

TEST(Origin, RefusesYearsOutside1To9999) {
  for (const int year : {0, -1, 10000, INT_MIN, INT_MAX, 65536 + 1960}) {
    EXPECT_EQ(code_of([&] { return origin::solar({.year = year, .month = 1, .day = 1}); }),
              "impossible-origin")
        << year;
    EXPECT_EQ(code_of([&] { return origin::lunar({.year = year, .month = 1, .day = 1}); }),
              "impossible-origin")
        << year;
    EXPECT_EQ(code_of([&] { return origin::whole_month({.year = year, .month = 1}); }), "impossible-origin")
        << year;
  }
}

TEST(Origin, RefusesSolarDaysThatDoNotExist) {
  for (const origin::solar_day& day : {origin::solar_day{.year = 2023, .month = 2, .day = 29},
                                       {.year = 2100, .month = 2, .day = 29},
                                       {.year = 100, .month = 2, .day = 29},
                                       {.year = 2023, .month = 4, .day = 31},
                                       {.month = 2, .day = 30},
                                       {.month = 4, .day = 31},
                                       {.month = 1, .day = 32},
                                       {.month = 1, .day = 0},
                                       {.month = 0, .day = 1},
                                       {.month = 13, .day = 1},
                                       {.month = 1, .day = -1},
                                       {.month = 257, .day = 1},
                                       {.month = 1, .day = 257},
                                       {}})
    EXPECT_EQ(code_of([&] { return origin(day); }), "impossible-origin") << day.day << '/' << day.month;
}

TEST(Origin, Has29FebruaryInLeapYearsAndWithoutAYear) {
  EXPECT_EQ(origin::solar({.year = 2024, .month = 2, .day = 29}).day(), 29);
  EXPECT_EQ(origin::solar({.year = 4, .month = 2, .day = 29}).day(), 29);
  EXPECT_EQ(origin::solar({.month = 2, .day = 29}).day(), 29);
}

TEST(Origin, RefusesMonthsThatDoNotExist) {
  for (const int month : {0, 13, -1, 257}) {
    EXPECT_EQ(code_of([&] { return origin::whole_month({.year = 2009, .month = month}); }),
              "impossible-origin")
        << month;
    EXPECT_EQ(code_of([&] { return origin::lunar({.month = month, .day = 1}); }), "impossible-origin")
        << month;
  }
}

TEST(Origin, HoldsLunarDaysOfTheTableToTheTable) {
  EXPECT_EQ(origin::lunar({.year = 1800, .month = 4, .day = 29, .is_in_leap_month = true}).month(), 4)
      << "first year of the table";
  EXPECT_EQ(origin::lunar({.year = 2199, .month = 6, .day = 30, .is_in_leap_month = true}).month(), 6)
      << "last year of the table";
  EXPECT_EQ(code_of([] { return origin::lunar({.year = 2026, .month = 2, .day = 30}); }),
            "impossible-origin");
  EXPECT_EQ(
      code_of([] { return origin::lunar({.year = 2026, .month = 6, .day = 1, .is_in_leap_month = true}); }),
      "impossible-origin");
  EXPECT_EQ(
      code_of([] { return origin::lunar({.year = 1800, .month = 5, .day = 1, .is_in_leap_month = true}); }),
      "impossible-origin");
  EXPECT_EQ(
      code_of([] { return origin::lunar({.year = 2199, .month = 5, .day = 1, .is_in_leap_month = true}); }),
      "impossible-origin");
}

TEST(Origin, TakesLunarDaysOutsideTheTableAsSaid) {
  for (const std::optional<int> year :
       {std::optional<int>(), std::optional(40), std::optional(1799), std::optional(2200)}) {
    for (int month = 1; month <= 12; ++month) {
      EXPECT_EQ(origin::lunar({.year = year, .month = month, .day = 30}).day(), 30);
      EXPECT_TRUE(origin::lunar({.year = year, .month = month, .day = 30, .is_in_leap_month = true})
                      .is_in_leap_month());
    }
    EXPECT_EQ(code_of([&] { return origin::lunar({.year = year, .month = 1, .day = 31}); }),
              "impossible-origin");
    EXPECT_EQ(code_of([&] { return origin::lunar({.year = year, .month = 1, .day = 0}); }),
              "impossible-origin");
  }
}

// An origin knows no reckoning: a day that only the South had is none of the official calendar.
TEST(Origin, RefusesALunarDayThatOnlyTheSouthHad) {
  constexpr auto south = thidua::lunar_reckoning::southern;
  EXPECT_EQ(code_of([] { return origin(lunar_date({1967, 12}, 30, south)); }), "impossible-origin");
  EXPECT_EQ(origin(lunar_date({1968, 1}, 1, south)), origin(lunar_date(1968, 1, 1)));
}

TEST(Origin, SaysWhatIsImpossible) {
  EXPECT_EQ(line_of([] { return origin::solar({.year = 2023, .month = 2, .day = 29}); }),
            "there is no solar day 29/2/2023 to begin from (that month has no day 29)");
  EXPECT_EQ(
      line_of([] { return origin::solar({.year = 2023, .month = 2, .day = 29}); }, language::vietnamese),
      "ngày gốc 29/2/2023 không tồn tại (tháng này không có ngày 29)");
  EXPECT_EQ(
      line_of([] { return origin::lunar({.year = 2026, .month = 6, .day = 1, .is_in_leap_month = true}); }),
      "there is no lunar day 1/6L/2026 to begin from (that lunar year has no leap month 6)");
  EXPECT_EQ(
      line_of([] { return origin::lunar({.year = 2026, .month = 6, .day = 1, .is_in_leap_month = true}); },
              language::vietnamese),
      "ngày gốc 1/6L/2026 âm lịch không tồn tại (năm âm lịch này không nhuận tháng 6)");
  EXPECT_EQ(line_of([] { return origin::solar({.year = 0, .month = 1, .day = 1}); }),
            "there is no solar day 1/1/0 to begin from (years are 1 to 9999)");
  EXPECT_EQ(line_of([] { return origin::solar({.month = 13, .day = 1}); }),
            "there is no solar day 1/13 to begin from (months are 1 to 12)");
  // A leap month that exists, but not its day 30: the month is not what is wrong.
  EXPECT_EQ(
      line_of([] { return origin::lunar({.year = 2025, .month = 6, .day = 30, .is_in_leap_month = true}); }),
      "there is no lunar day 30/6L/2025 to begin from (that month has no day 30)");
}

TEST(OriginText, WritesSolarDays) {
  EXPECT_EQ(to_text(origin(date(1960, 7, 26))), "26/7/1960");
  EXPECT_EQ(to_text(origin(date(1960, 7, 26)), language::english), "26 July 1960");
  EXPECT_EQ(to_text(origin(date(1930, 2, 3))), "03/02/1930") << "the official zeros";
  EXPECT_EQ(to_text(origin(date(1930, 2, 3)), language::english), "3 February 1930");
  EXPECT_EQ(to_text(origin::solar({.month = 3, .day = 8})), "08/3");
  EXPECT_EQ(to_text(origin::solar({.month = 3, .day = 8}), language::english), "8 March");
}

TEST(OriginText, WritesLunarDays) {
  EXPECT_EQ(to_text(origin::lunar({.month = 3, .day = 10})), "10/3 âm lịch");
  EXPECT_EQ(to_text(origin::lunar({.month = 3, .day = 10}), language::english), "day 10 of lunar month 3");
  EXPECT_EQ(to_text(origin::lunar({.year = 40, .month = 2, .day = 6})), "06/02 âm lịch năm 40");
  EXPECT_EQ(to_text(origin::lunar({.year = 40, .month = 2, .day = 6}), language::english),
            "day 6 of lunar month 2 of lunar year 40");
  EXPECT_EQ(to_text(origin(lunar_date(2025, leap_month{6}, 10))), "10/6 nhuận âm lịch năm 2025");
  EXPECT_EQ(to_text(origin(lunar_date(2025, leap_month{6}, 10)), language::english),
            "day 10 of leap lunar month 6 of lunar year 2025");
  EXPECT_EQ(to_text(origin::lunar({.month = 6, .day = 10, .is_in_leap_month = true})), "10/6 nhuận âm lịch");
}

TEST(OriginText, WritesMonths) {
  EXPECT_EQ(to_text(origin::whole_month({.year = 2009, .month = 5})), "tháng 5/2009");
  EXPECT_EQ(to_text(origin::whole_month({.year = 2009, .month = 5}), language::english), "May 2009");
  EXPECT_EQ(to_text(origin::whole_month({.month = 5})), "tháng 5");
  EXPECT_EQ(to_text(origin::whole_month({.month = 5}), language::english), "May");
  EXPECT_EQ(to_text(origin::whole_month({.year = 2009, .month = 2})), "tháng 02/2009");
}

TEST(OriginText, WritesTheSameDayOfAnotherYear) {
  EXPECT_EQ(to_text_in_year(origin(date(1960, 7, 26)), 2027), "26/7/2027");
  EXPECT_EQ(to_text_in_year(origin(date(1960, 7, 26)), 2027, language::english), "26 July 2027");
  EXPECT_EQ(to_text_in_year(origin::solar({.month = 3, .day = 8}), 2027), "08/3/2027");
  EXPECT_EQ(to_text_in_year(origin::lunar({.month = 3, .day = 10}), 2027), "10/3 âm lịch năm 2027");
  EXPECT_EQ(to_text_in_year(origin::lunar({.year = 40, .month = 2, .day = 6}), 2027),
            "06/02 âm lịch năm 2027");
  EXPECT_EQ(to_text_in_year(origin::whole_month({.month = 5}), 2027), "tháng 5/2027");
  EXPECT_EQ(to_text_in_year(origin::whole_month({.month = 5}), 2027, language::english), "May 2027");
}

// The day need not exist in the table for another year's text: nothing is converted.
TEST(OriginText, WritesDaysThatTheOtherYearDoesNotHave) {
  EXPECT_EQ(to_text_in_year(origin(lunar_date(2025, 6, 30)), 2026), "30/6 âm lịch năm 2026");
  EXPECT_EQ(to_text_in_year(origin(lunar_date(2025, leap_month{6}, 1)), 2026), "01/6 nhuận âm lịch năm 2026");
}

TEST(Origin, IsEqualOnlyWhereEveryPartIs) {
  const origin day = origin::solar({.year = 1960, .month = 3, .day = 10});
  EXPECT_NE(day, origin::solar({.month = 3, .day = 10}));
  EXPECT_NE(day, origin::lunar({.year = 1960, .month = 3, .day = 10}));
  EXPECT_NE(day, origin::solar({.year = 1960, .month = 3, .day = 11}));
  EXPECT_LT(day, origin::solar({.year = 1960, .month = 4, .day = 1}));
}

}  // namespace
