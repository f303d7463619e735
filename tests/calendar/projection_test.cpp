// SPDX-License-Identifier: BSL-1.0
#include <thidua/calendar/projection.hpp>

#include <thidua/core/date_text.hpp>

#include <gtest/gtest.h>

#include <climits>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <vector>

namespace {

using thidua::adjustment;
using thidua::date;
using thidua::days;
using thidua::days_of;
using thidua::first_lunar_day;
using thidua::last_lunar_day;
using thidua::leap_month;
using thidua::leap_month_rule;
using thidua::lunar_date;
using thidua::lunar_reckoning;
using thidua::missing_day;
using thidua::occurrence;
using thidua::origin;
using thidua::period;
using thidua::project;
using thidua::projection_policy;
using thidua::to_lunar;

constexpr missing_day missing_day_policies[] = {missing_day::previous, missing_day::next, missing_day::omit};
constexpr leap_month_rule leap_month_rules[] = {leap_month_rule::regular, leap_month_rule::leap_if_there_is,
                                                leap_month_rule::leap_only};
constexpr lunar_reckoning reckonings[] = {lunar_reckoning::official, lunar_reckoning::southern};

TEST(ProjectSolar, KeepsTheDayInEveryYear) {
  const origin founded(date(1960, 7, 26));
  EXPECT_EQ(project(founded, 1961), (occurrence{date(1961, 7, 26)}));
  EXPECT_EQ(project(founded, 2027), (occurrence{date(2027, 7, 26)}));
  EXPECT_EQ(project(founded, 1960), (occurrence{date(1960, 7, 26)})) << "its own year";
  EXPECT_EQ(project(founded, 1959), (occurrence{date(1959, 7, 26)})) << "the origin's year plays no part";
}

TEST(ProjectSolar, NeedsNoYearAndNoDateToBeginFrom) {
  EXPECT_EQ(project(origin::solar({.month = 3, .day = 8}), 2027), (occurrence{date(2027, 3, 8)}));
  EXPECT_EQ(project(origin::solar({.year = 938, .month = 4, .day = 10}), 2027),
            (occurrence{date(2027, 4, 10)}));
}

TEST(ProjectSolar, EndsWithTheRangeOfDates) {
  const origin day = origin::solar({.month = 6, .day = 15});
  EXPECT_EQ(project(day, 1399), std::nullopt);
  EXPECT_EQ(project(day, 1400), (occurrence{date(1400, 6, 15)}));
  EXPECT_EQ(project(day, 9999), (occurrence{date(9999, 6, 15)}));
  EXPECT_EQ(project(day, 10000), std::nullopt);
  const origin february = origin::solar({.month = 2, .day = 29});
  for (const missing_day policy : missing_day_policies)
    for (const int year : {1399, 10000, 0, -4, INT_MIN, INT_MAX})
      EXPECT_EQ(project(february, year, {.february_29 = policy}), std::nullopt) << year;
}

TEST(ProjectSolar, Takes29FebruaryByPolicyInCommonYearsOnly) {
  const origin born = origin::solar({.month = 2, .day = 29});
  for (int year = 1400; year <= 9999; ++year) {
    const bool leap = date::exists(year, 2, 29);
    for (const missing_day policy : missing_day_policies) {
      const auto found = project(born, year, {.february_29 = policy});
      if (leap) {
        ASSERT_EQ(found, (occurrence{date(year, 2, 29)})) << year;
        continue;
      }
      switch (policy) {
        case missing_day::previous:
          ASSERT_EQ(found, (occurrence{date(year, 2, 28), adjustment::february_29_to_28})) << year;
          break;
        case missing_day::next:
          ASSERT_EQ(found, (occurrence{date(year, 3, 1), adjustment::february_29_to_march_1})) << year;
          break;
        case missing_day::omit:
          ASSERT_EQ(found, std::nullopt) << year;
          break;
      }
    }
  }
}

TEST(ProjectSolar, LeavesEveryOtherDayAlone) {
  for (date day(2023, 1, 1); day <= date(2024, 12, 31); day += days(1)) {
    if (day == date(2024, 2, 29)) continue;
    for (const int year : {1400, 1900, 2000, 2023, 2024, 9999}) {
      for (const missing_day policy : missing_day_policies) {
        const projection_policy all{.february_29 = policy, .lunar_day_30 = policy};
        ASSERT_EQ(project(origin(day), year, all), (occurrence{date(year, day.month(), day.day())})) << day;
      }
    }
  }
}

TEST(ProjectMonth, TakesUpTheWholeMonth) {
  const origin may = origin::whole_month({.year = 2009, .month = 5});
  const auto found = project(may, 2027);
  ASSERT_EQ(found, (occurrence{date(2027, 5, 1)}));
  EXPECT_EQ(days_of(may, *found), period(date(2027, 5, 1), date(2027, 5, 31)));
  const origin february = origin::whole_month({.month = 2});
  EXPECT_EQ(days_of(february, *project(february, 2027)).to(), date(2027, 2, 28));
  EXPECT_EQ(days_of(february, *project(february, 2028)).to(), date(2028, 2, 29));
  const origin december = origin::whole_month({.month = 12});
  EXPECT_EQ(days_of(december, *project(december, 9999)).to(), date::latest());
  EXPECT_EQ(project(may, 1399), std::nullopt);
  EXPECT_EQ(project(may, 10000), std::nullopt);
}

TEST(DaysOf, IsOneDayForADay) {
  const origin gio_to = origin::lunar({.month = 3, .day = 10});
  EXPECT_EQ(days_of(gio_to, *project(gio_to, 2026)), period(date(2026, 4, 26), date(2026, 4, 26)));
  const origin born = origin::solar({.month = 2, .day = 29});
  EXPECT_EQ(days_of(born, *project(born, 2027)), period(date(2027, 2, 28), date(2027, 2, 28)));
}

TEST(ProjectLunar, FindsTheDayOfTheLunarYear) {
  EXPECT_EQ(project(origin::lunar({.month = 1, .day = 1}), 2026), (occurrence{date(2026, 2, 17)}));
  EXPECT_EQ(project(origin::lunar({.year = 40, .month = 2, .day = 6}), 2026),
            (occurrence{date(2026, 3, 24)}));
  EXPECT_EQ(project(origin::lunar({.month = 12, .day = 23}), 2025), (occurrence{date(2026, 2, 10)}))
      << "in the next civil year";
}

TEST(ProjectLunar, EndsWithTheTable) {
  const origin tet = origin::lunar({.month = 1, .day = 1});
  EXPECT_EQ(project(tet, 1799), std::nullopt);
  EXPECT_EQ(project(tet, 1800), (occurrence{first_lunar_day}));
  EXPECT_EQ(project(tet, 2199), (occurrence{date(2199, 1, 27)}));
  EXPECT_EQ(project(tet, 2200), std::nullopt);
  EXPECT_EQ(project(origin::lunar({.month = 12, .day = 30}), 2199), (occurrence{last_lunar_day}));
  for (const int year : {INT_MIN, -1, 0, INT_MAX}) EXPECT_EQ(project(tet, year), std::nullopt) << year;
}

// 2026 has no leap month and a month 2 of 29 days.
TEST(ProjectLunar, TakesDay30ByPolicy) {
  const origin day = origin::lunar({.month = 2, .day = 30});
  EXPECT_EQ(project(day, 2026), (occurrence{date(2026, 4, 16), adjustment::day_30_to_29}));
  EXPECT_EQ(project(day, 2026, {.lunar_day_30 = missing_day::next}),
            (occurrence{date(2026, 4, 17), adjustment::day_30_to_next_month}));
  EXPECT_EQ(project(day, 2026, {.lunar_day_30 = missing_day::omit}), std::nullopt);
  EXPECT_EQ(to_lunar(date(2026, 4, 16)), lunar_date(2026, 2, 29));
  EXPECT_EQ(to_lunar(date(2026, 4, 17)), lunar_date(2026, 3, 1));
}

// 2025 has a leap month 6 of 29 days after a regular one of 30; 2026 has none.
TEST(ProjectLunar, KeepsADayOfALeapMonthByRule) {
  const origin born(lunar_date(2025, leap_month{6}, 10));
  const date regular_2025(2025, 7, 4);
  const date leap_2025(2025, 8, 3);
  const date regular_2026(2026, 7, 23);
  ASSERT_EQ(to_lunar(regular_2025), lunar_date(2025, 6, 10));
  ASSERT_EQ(to_lunar(leap_2025), lunar_date(2025, leap_month{6}, 10));
  ASSERT_EQ(to_lunar(regular_2026), lunar_date(2026, 6, 10));

  // The custom: the regular month, in the leap year too.
  EXPECT_EQ(project(born, 2025), (occurrence{regular_2025, adjustment::leap_to_regular_month}));
  EXPECT_EQ(project(born, 2026), (occurrence{regular_2026, adjustment::leap_to_regular_month}));

  const projection_policy if_there_is{.born_in_leap_month = leap_month_rule::leap_if_there_is};
  EXPECT_EQ(project(born, 2025, if_there_is), (occurrence{leap_2025}));
  EXPECT_EQ(project(born, 2026, if_there_is), (occurrence{regular_2026, adjustment::leap_to_regular_month}));

  const projection_policy only{.born_in_leap_month = leap_month_rule::leap_only};
  EXPECT_EQ(project(born, 2025, only), (occurrence{leap_2025}));
  EXPECT_EQ(project(born, 2026, only), std::nullopt);
}

// A leap month of another number is not the month of birth.
TEST(ProjectLunar, DoesNotTakeTheLeapMonthOfAnotherNumber) {
  const origin born = origin::lunar({.month = 5, .day = 10, .is_in_leap_month = true});
  EXPECT_EQ(project(born, 2025, {.born_in_leap_month = leap_month_rule::leap_only}), std::nullopt);
  EXPECT_EQ(project(born, 2025, {.born_in_leap_month = leap_month_rule::leap_if_there_is})->adjusted,
            adjustment::leap_to_regular_month);
}

TEST(ProjectLunar, LeavesADayOfARegularMonthThereWhereTheYearHasALeapMonthToo) {
  const origin born(lunar_date(2025, 6, 10));
  for (const leap_month_rule rule : leap_month_rules)
    EXPECT_EQ(project(born, 2025, {.born_in_leap_month = rule}), (occurrence{date(2025, 7, 4)}));
}

// 1987 has a leap month 7 of 30 days after a regular one of 29: the month after it is the leap month.
TEST(ProjectLunar, MovesDay30IntoALeapMonthThatFollows) {
  const date last(1987, 8, 23);
  ASSERT_EQ(to_lunar(last), lunar_date(1987, 7, 29));
  const origin day = origin::lunar({.month = 7, .day = 30});
  EXPECT_EQ(project(day, 1987, {.lunar_day_30 = missing_day::next}),
            (occurrence{last + days(1), adjustment::day_30_to_next_month}));
  EXPECT_EQ(to_lunar(last + days(1)), lunar_date(1987, leap_month{7}, 1));
}

TEST(ProjectLunar, TellsBothAdjustmentsWhereBothWereMade) {
  const origin born(lunar_date(1987, leap_month{7}, 30));
  const date last(1987, 8, 23);
  EXPECT_EQ(project(born, 1987), (occurrence{last, adjustment::leap_to_regular_month_day_30_to_29}));
  EXPECT_EQ(project(born, 1987, {.lunar_day_30 = missing_day::next}),
            (occurrence{last + days(1), adjustment::leap_to_regular_month_day_30_to_next_month}));
  EXPECT_EQ(project(born, 1987, {.lunar_day_30 = missing_day::omit}), std::nullopt);
  EXPECT_EQ(project(born, 1987, {.born_in_leap_month = leap_month_rule::leap_if_there_is}),
            (occurrence{last + days(30)}));
}

TEST(ProjectLunar, GoesByTheSouthernReckoningWhereAsked) {
  const origin tet = origin::lunar({.month = 1, .day = 1});
  EXPECT_EQ(project(tet, 1968), (occurrence{date(1968, 1, 29)}));
  EXPECT_EQ(project(tet, 1968, {.reckoning = lunar_reckoning::southern}), (occurrence{date(1968, 1, 30)}));
  // The day before it was 30/12 in the South and did not exist in the North.
  const origin new_years_eve = origin::lunar({.month = 12, .day = 30});
  EXPECT_EQ(project(new_years_eve, 1967), (occurrence{date(1968, 1, 28), adjustment::day_30_to_29}));
  EXPECT_EQ(project(new_years_eve, 1967, {.reckoning = lunar_reckoning::southern}),
            (occurrence{date(1968, 1, 29)}));
}

// Every lunar day of the table under the name that to_lunar gives it, found by walking all days once.
using day_name = std::tuple<int, int, bool, int>;  // year, month, leap, day
std::map<day_name, date> walk(lunar_reckoning by) {
  std::map<day_name, date> named;
  for (date day = first_lunar_day; day <= last_lunar_day; day += days(1)) {
    const auto lunar = to_lunar(day, by);
    named.emplace(day_name{lunar->year(), lunar->month(), lunar->is_in_leap_month(), lunar->day()}, day);
  }
  return named;
}

// The policies in words, over the days walked.
std::optional<date> expected_day(const std::map<day_name, date>& named, int year, int month, bool leap,
                                 int day, const projection_policy& policy) {
  const auto find = [&](bool in_leap, int number) -> std::optional<date> {
    const auto found = named.find({year, month, in_leap, number});
    return found == named.end() ? std::nullopt : std::optional(found->second);
  };
  const bool year_has_leap = find(true, 1).has_value();
  bool in_leap = false;
  if (leap && policy.born_in_leap_month == leap_month_rule::leap_only) {
    if (!year_has_leap) return std::nullopt;
    in_leap = true;
  }
  if (leap && policy.born_in_leap_month == leap_month_rule::leap_if_there_is) in_leap = year_has_leap;
  if (!find(in_leap, 1)) return std::nullopt;
  if (const auto same = find(in_leap, day)) return same;
  switch (policy.lunar_day_30) {
    case missing_day::previous:
      return find(in_leap, 29);
    case missing_day::next:
      return *find(in_leap, 29) + days(1);
    case missing_day::omit:
      return std::nullopt;
  }
  return std::nullopt;
}

TEST(ProjectLunar, AgreesWithASearchOverAllDaysUnderEveryPolicy) {
  long compared = 0;
  long adjusted = 0;
  for (const lunar_reckoning by : reckonings) {
    const auto named = walk(by);
    for (int year = 1798; year <= 2201; ++year) {
      // Every day of the month in one year of ten, elsewhere those on which the policies turn.
      const std::vector<int> numbers =
          year % 10 == 5 ? std::vector<int>{1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                                            16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30}
                         : std::vector<int>{1, 29, 30};
      for (int month = 1; month <= 12; ++month) {
        for (const bool leap : {false, true}) {
          for (const int day : numbers) {
            const origin from = origin::lunar({.month = month, .day = day, .is_in_leap_month = leap});
            for (const missing_day on_30 : missing_day_policies) {
              for (const leap_month_rule rule : leap_month_rules) {
                const projection_policy policy{
                    .lunar_day_30 = on_30, .born_in_leap_month = rule, .reckoning = by};
                const auto found = project(from, year, policy);
                const auto expected = expected_day(named, year, month, leap, day, policy);
                ASSERT_EQ(found.has_value(), expected.has_value())
                    << year << '-' << month << (leap ? "L-" : "-") << day;
                ++compared;
                if (!found) continue;
                ASSERT_EQ(found->day, *expected) << year << '-' << month << (leap ? "L-" : "-") << day;

                // Flagged exactly where the day found bears another name than the origin.
                const auto lunar = to_lunar(found->day, by);
                if (!lunar) continue;  // day 1 after the end of the table
                const bool same = lunar->year() == year && lunar->month() == month &&
                                  lunar->is_in_leap_month() == leap && lunar->day() == day;
                ASSERT_EQ(found->adjusted == adjustment::none, same)
                    << year << '-' << month << (leap ? "L-" : "-") << day;
                if (same) continue;
                ++adjusted;
                const bool moved_month =
                    leap && (rule == leap_month_rule::regular || !named.contains({year, month, true, 1}));
                const bool moved_day = lunar->day() != day;
                const bool to_29 = moved_day && on_30 == missing_day::previous;
                const adjustment made =
                    moved_month ? (!moved_day ? adjustment::leap_to_regular_month
                                   : to_29    ? adjustment::leap_to_regular_month_day_30_to_29
                                              : adjustment::leap_to_regular_month_day_30_to_next_month)
                                : (to_29 ? adjustment::day_30_to_29 : adjustment::day_30_to_next_month);
                ASSERT_EQ(found->adjusted, made) << year << '-' << month << (leap ? "L-" : "-") << day;
              }
            }
          }
        }
      }
    }
  }
  EXPECT_GT(compared, 900'000);
  EXPECT_GT(adjusted, 100'000);
}

TEST(Adjustment, HasAStableNameExceptForNone) {
  EXPECT_EQ(to_string(adjustment::none), "");
  EXPECT_EQ(to_string(adjustment::february_29_to_28), "february-29-to-28");
  EXPECT_EQ(to_string(adjustment::february_29_to_march_1), "february-29-to-march-1");
  EXPECT_EQ(to_string(adjustment::day_30_to_29), "day-30-to-29");
  EXPECT_EQ(to_string(adjustment::day_30_to_next_month), "day-30-to-next-month");
  EXPECT_EQ(to_string(adjustment::leap_to_regular_month), "leap-to-regular-month");
  std::set<std::string_view> names;
  for (int i = 0; i <= static_cast<int>(adjustment::leap_to_regular_month_day_30_to_next_month); ++i)
    EXPECT_TRUE(names.insert(to_string(static_cast<adjustment>(i))).second) << i;
}

TEST(ProjectionPolicy, IsTheCustomUnlessToldOtherwise) {
  const projection_policy custom;
  EXPECT_EQ(custom.february_29, missing_day::previous);
  EXPECT_EQ(custom.lunar_day_30, missing_day::previous);
  EXPECT_EQ(custom.born_in_leap_month, leap_month_rule::regular);
  EXPECT_EQ(custom.reckoning, lunar_reckoning::official);
  EXPECT_EQ(custom, projection_policy{});
  EXPECT_NE(custom, projection_policy{.reckoning = lunar_reckoning::southern});
}

}  // namespace
