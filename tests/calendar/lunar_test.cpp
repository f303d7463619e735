// SPDX-License-Identifier: BSL-1.0
#include <thidua/calendar/lunar.hpp>

#include "calendar/lunar_facts.hpp"
#include "core/thrown.hpp"

#include <thidua/core/date_text.hpp>

#include <gtest/gtest.h>

#include <climits>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace {

using thidua::date;
using thidua::days;
using thidua::find_month;
using thidua::first_lunar_day;
using thidua::language;
using thidua::last_lunar_day;
using thidua::leap_month;
using thidua::leap_month_of;
using thidua::lunar_date;
using thidua::lunar_month;
using thidua::lunar_reckoning;
using thidua::provenance;
using thidua::provenance_of;
using thidua::to_date;
using thidua::to_lunar;
using thidua::test::code_of;
using thidua::test::data_lines;
using thidua::test::find_fact;
using thidua::test::line_of;
using thidua::test::lunar_facts;
using thidua::test::month_fact;
using thidua::test::southern_lunar_facts;

constexpr lunar_reckoning reckonings[] = {lunar_reckoning::official, lunar_reckoning::southern};

const std::vector<month_fact>& facts_of(lunar_reckoning by) {
  return by == lunar_reckoning::official ? lunar_facts() : southern_lunar_facts();
}
lunar_month month_of(const month_fact& fact) {
  return fact.leap ? lunar_month(fact.year, leap_month{fact.number}) : lunar_month(fact.year, fact.number);
}
std::string name_of(const month_fact& fact) {
  return std::to_string(fact.year) + "-" + std::to_string(fact.number) + (fact.leap ? "L" : "");
}

// The facts themselves must be worth testing against: no gap, no overlap, numbers in their order.
TEST(LunarFacts, AreWholeAndInOrder) {
  const auto& months = lunar_facts();
  ASSERT_EQ(months.size(), 4948u);
  for (std::size_t i = 1; i < months.size(); ++i) {
    ASSERT_EQ(months[i].first, months[i - 1].first + days(months[i - 1].length)) << name_of(months[i]);
    ASSERT_TRUE(months[i].length == 29 || months[i].length == 30) << name_of(months[i]);
    const int due = months[i - 1].number % 12 + 1;
    ASSERT_EQ(months[i].number, months[i].leap ? months[i - 1].number : due) << name_of(months[i]);
  }
}

TEST(LunarFacts, AreThoseOfTheSharedFile) {
  const std::string shared = THIDUA_SHARED "/data/lunar_months.tsv";
  if (!std::filesystem::exists(shared)) GTEST_SKIP() << shared << " is not here";
  const auto ours = data_lines(THIDUA_TEST_DATA "/lunar_months.tsv");
  const auto theirs = data_lines(shared);
  const std::set<std::string> our_set(ours.begin(), ours.end());
  const std::set<std::string> their_set(theirs.begin(), theirs.end());
  for (const std::string& line : ours)
    EXPECT_TRUE(their_set.contains(line)) << "copied but not there: " << line;
  for (const std::string& line : theirs)
    EXPECT_TRUE(our_set.contains(line)) << "there but not copied: " << line;
  EXPECT_EQ(ours, theirs);
}

TEST(LunarTable, ReachesFromLunar1800To2199) {
  EXPECT_EQ(first_lunar_day, date(1800, 1, 25));
  EXPECT_EQ(last_lunar_day, date(2200, 2, 14));
  EXPECT_EQ(to_lunar(date(1800, 1, 25)), lunar_date(1800, 1, 1));
  EXPECT_EQ(to_lunar(date(2200, 2, 14)), lunar_date(2199, 12, 30));
  EXPECT_EQ(last_lunar_day, lunar_facts().back().last());
}

TEST(LunarTable, EndsADayOutsideBothEndsAndBeyond) {
  for (const lunar_reckoning by : reckonings) {
    EXPECT_EQ(to_lunar(date(1800, 1, 24), by), std::nullopt);
    EXPECT_EQ(to_lunar(date(2200, 2, 15), by), std::nullopt);
    EXPECT_EQ(to_lunar(date::earliest(), by), std::nullopt);
    EXPECT_EQ(to_lunar(date::latest(), by), std::nullopt);
    EXPECT_EQ(lunar_date::find({1799, 12}, 29, by), std::nullopt);
    EXPECT_EQ(lunar_date::find({2200, 1}, 1, by), std::nullopt);
    EXPECT_EQ(find_month({1799, 12}, by), std::nullopt);
    EXPECT_EQ(find_month({2200, 1}, by), std::nullopt);
  }
  EXPECT_EQ(code_of([] { return lunar_date(1799, 12, 29); }), "lunar-out-of-range");
  EXPECT_EQ(code_of([] { return lunar_date(2200, 1, 1); }), "lunar-out-of-range");
  EXPECT_EQ(leap_month_of(1799), std::nullopt);
  EXPECT_EQ(leap_month_of(2200), std::nullopt);
  EXPECT_EQ(provenance_of({1799, 12}), std::nullopt);
  EXPECT_EQ(provenance_of({2200, 1}), std::nullopt);
}

TEST(LunarTable, AgreesWithTheFactsEntryByEntry) {
  for (const month_fact& fact : lunar_facts()) {
    const auto month = find_month(month_of(fact));
    if (!month) {
      ADD_FAILURE() << "listed but not computed: " << name_of(fact);
      continue;
    }
    EXPECT_EQ(month->first, fact.first) << name_of(fact);
    EXPECT_EQ(month->length, fact.length) << name_of(fact);
  }
  // And the other way: no month that the facts do not list.
  for (int year = 1798; year <= 2201; ++year) {
    std::optional<int> leap;
    for (int number = -1; number <= 14; ++number) {
      const bool regular = find_fact(lunar_facts(), year, number) != nullptr;
      EXPECT_EQ(find_month({year, number}).has_value(), regular)
          << "computed but not listed: " << year << '-' << number;
      const bool is_leap = find_fact(lunar_facts(), year, number, true) != nullptr;
      EXPECT_EQ(find_month({year, leap_month{number}}).has_value(), is_leap)
          << "computed but not listed: " << year << '-' << number << 'L';
      if (is_leap) leap = number;
    }
    EXPECT_EQ(leap_month_of(year), leap) << year;
  }
}

// The heart of it: each of the 146,000 days, both ways, in both reckonings.
TEST(LunarDate, StandsForEveryDayOfTheTableBothWays) {
  for (const lunar_reckoning by : reckonings) {
    std::optional<lunar_date> before;
    int walked = 0;
    date today = first_lunar_day;
    for (const month_fact& fact : facts_of(by)) {
      for (int day = 1; day <= fact.length; ++day, ++walked, today += days(1)) {
        const auto found = to_lunar(today, by);
        ASSERT_TRUE(found) << today;
        ASSERT_TRUE(found->year() == fact.year && found->month() == fact.number &&
                    found->is_in_leap_month() == fact.leap && found->day() == day)
            << today << " should be day " << day << " of " << name_of(fact);
        ASSERT_EQ(found->reckoning(), by);
        ASSERT_EQ(found->in_month(), month_of(fact));
        ASSERT_EQ(to_date(*found), today);
        ASSERT_EQ(lunar_date(month_of(fact), day, by), *found);
        ASSERT_TRUE(!before || *before < *found) << today << " does not come after the day before";
        before = found;
      }
    }
    EXPECT_EQ(today, last_lunar_day + days(1));
    EXPECT_EQ(walked, 146'118);
  }
}

TEST(LunarDate, ExistsFromDay1ToTheLengthOfItsMonth) {
  for (const lunar_reckoning by : reckonings) {
    for (const month_fact& fact : facts_of(by)) {
      const lunar_month month = month_of(fact);
      for (int day = -1; day <= 32; ++day) {
        const bool exists = day >= 1 && day <= fact.length;
        ASSERT_EQ(lunar_date::exists(month, day, by), exists) << name_of(fact) << '-' << day;
        ASSERT_EQ(lunar_date::find(month, day, by).has_value(), exists) << name_of(fact) << '-' << day;
      }
      ASSERT_EQ(code_of([&] { return lunar_date(month, fact.length + 1, by); }), "impossible-lunar-date")
          << name_of(fact);
      ASSERT_EQ(code_of([&] { return lunar_date(month, 0, by); }), "impossible-lunar-date") << name_of(fact);
    }
  }
}

TEST(LunarDate, RefusesNumbersThatOnlyLookRightCutToAByte) {
  for (const int wrap : {256, 65536, -256, -65536}) {
    EXPECT_EQ(code_of([&] { return lunar_date(2026, 1, 1 + wrap); }), "impossible-lunar-date");
    EXPECT_EQ(code_of([&] { return lunar_date(2026, 1 + wrap, 1); }), "impossible-lunar-date");
    EXPECT_EQ(code_of([&] { return lunar_date(2025, leap_month{6 + wrap}, 1); }), "impossible-lunar-date");
  }
  EXPECT_EQ(code_of([] { return lunar_date(2026 + 65536, 1, 1); }), "lunar-out-of-range");
  for (const int far : {INT_MAX, INT_MIN}) {
    EXPECT_EQ(code_of([&] { return lunar_date(far, 1, 1); }), "lunar-out-of-range");
    EXPECT_EQ(code_of([&] { return lunar_date(2026, far, 1); }), "impossible-lunar-date");
    EXPECT_EQ(code_of([&] { return lunar_date(2026, 1, far); }), "impossible-lunar-date");
    EXPECT_EQ(leap_month_of(far), std::nullopt);
  }
}

TEST(LunarDate, SaysWhyItDoesNotExist) {
  EXPECT_EQ(line_of([] { return lunar_date(2026, 2, 30); }),
            "there is no lunar day 2026-02-30 (that month has 29 days)");
  EXPECT_EQ(line_of([] { return lunar_date(2026, 2, 30); }, language::vietnamese),
            "ngày âm lịch 2026-02-30 không tồn tại (tháng này có 29 ngày)");
  EXPECT_EQ(line_of([] { return lunar_date(2026, 13, 1); }),
            "there is no lunar day 2026-13-01 (months are 1 to 12)");
  EXPECT_EQ(line_of([] { return lunar_date(2026, leap_month{6}, 1); }),
            "there is no lunar day 2026-06L-01 (that year has no leap month)");
  EXPECT_EQ(line_of([] { return lunar_date(2025, leap_month{5}, 1); }),
            "there is no lunar day 2025-05L-01 (the leap month of that year is 6)");
  EXPECT_EQ(line_of([] { return lunar_date(2025, leap_month{5}, 1); }, language::vietnamese),
            "ngày âm lịch 2025-05L-01 không tồn tại (năm này nhuận tháng 6)");
  EXPECT_EQ(line_of([] { return lunar_date(1788, 12, 25); }),
            "the lunar year of 1788-12-25 is outside the table (the table holds lunar years 1800 to 2199)");
  EXPECT_EQ(line_of([] { return lunar_date(1788, 12, 25); }, language::vietnamese),
            "năm âm lịch của ngày 1788-12-25 nằm ngoài bảng (bảng có các năm âm lịch 1800 đến 2199)");
}

TEST(LunarDate, PutsTheLeapMonthAfterTheRegularOne) {
  EXPECT_EQ(to_date(lunar_date(2025, 6, 1)), date(2025, 6, 25));
  EXPECT_EQ(to_date(lunar_date(2025, leap_month{6}, 1)), date(2025, 7, 25));
  EXPECT_EQ(to_date(lunar_date(2025, 7, 1)), date(2025, 8, 23));
  EXPECT_LT(lunar_date(2025, 6, 30), lunar_date(2025, leap_month{6}, 1));
  EXPECT_LT(lunar_date(2025, leap_month{6}, 29), lunar_date(2025, 7, 1));
  EXPECT_LT(lunar_month(2025, 6), lunar_month(2025, leap_month{6}));
  EXPECT_LT(lunar_month(2025, leap_month{6}), lunar_month(2025, 7));
}

TEST(LunarDate, CanBeAskedForInConstantExpressions) {
  constexpr date tet = to_date(lunar_date(2026, 1, 1));
  static_assert(tet == date(2026, 2, 17));
  constexpr auto back = to_lunar(tet);
  static_assert(back && *back == lunar_date(2026, 1, 1));
  EXPECT_EQ(tet, date(2026, 2, 17));
}

// Days that every Vietnamese calendar of the time printed.
TEST(Tet, FallsOnThePublishedDays) {
  for (const date day :
       {date(1945, 2, 13), date(1954, 2, 3), date(1975, 2, 11), date(1976, 1, 31), date(2000, 2, 5),
        date(2010, 2, 14), date(2018, 2, 16), date(2019, 2, 5), date(2020, 1, 25), date(2021, 2, 12),
        date(2022, 2, 1), date(2023, 1, 22), date(2024, 2, 10), date(2025, 1, 29), date(2026, 2, 17),
        date(2027, 2, 6), date(2028, 1, 26)}) {
    EXPECT_EQ(to_date(lunar_date(day.year(), 1, 1)), day);
    EXPECT_EQ(to_lunar(day), lunar_date(day.year(), 1, 1));
  }
}

// Giỗ Tổ, 10/3, is a public holiday since 2007: its days are published every year.
TEST(GioTo, FallsOnThePublishedDays) {
  for (const date day :
       {date(2007, 4, 26), date(2018, 4, 25), date(2019, 4, 14), date(2020, 4, 2), date(2021, 4, 21),
        date(2022, 4, 10), date(2023, 4, 29), date(2024, 4, 18), date(2025, 4, 7), date(2026, 4, 26)})
    EXPECT_EQ(to_lunar(day), lunar_date(day.year(), 3, 10));
}

TEST(Provenance, IsUncertainBefore1813) {
  EXPECT_EQ(provenance_of({1800, 1}), provenance::uncertain);
  EXPECT_EQ(provenance_of({1812, 12}), provenance::uncertain);
  EXPECT_EQ(provenance_of({1813, 1}), provenance::computed);
}

TEST(Provenance, IsPublishedFrom1929To2049) {
  EXPECT_EQ(provenance_of({1928, 12}), provenance::computed);
  EXPECT_EQ(provenance_of({1929, 1}), provenance::published);
  EXPECT_EQ(provenance_of({2049, 12}), provenance::published);
  EXPECT_EQ(provenance_of({2050, 1}), provenance::computed);
  EXPECT_EQ(provenance_of({2199, 12}), provenance::computed);
}

TEST(Provenance, IsNothingForMonthsThatDoNotExist) {
  EXPECT_EQ(provenance_of({2026, leap_month{6}}), std::nullopt);
  EXPECT_EQ(provenance_of({2026, 13}), std::nullopt);
  EXPECT_EQ(provenance_of({2026, 0}), std::nullopt);
}

// The new moons of these days lie nearer to midnight than two models of ΔT to each other: the first day of the month
// may move, and with it the last day of the month before. No other month after 1812 is uncertain.
TEST(Provenance, IsUncertainForTheTenMonthsThatHangOnTheForecastAndThoseBeforeThem) {
  const std::set<date> first_days = {date(2072, 12, 9),  date(2077, 11, 16), date(2085, 10, 19), date(2125, 1, 4),
                                     date(2130, 5, 8),   date(2131, 12, 19), date(2150, 5, 27),  date(2159, 5, 18),
                                     date(2175, 1, 23),  date(2199, 1, 27)};
  const auto& months = lunar_facts();
  int uncertain = 0;
  for (std::size_t i = 0; i < months.size(); ++i) {
    if (months[i].year < 1813) {
      EXPECT_EQ(provenance_of(month_of(months[i])), provenance::uncertain) << name_of(months[i]);
      continue;
    }
    const bool hangs = first_days.contains(months[i].first) ||
                       (i + 1 < months.size() && first_days.contains(months[i + 1].first));
    uncertain += hangs ? 1 : 0;
    const bool published = months[i].year >= 1929 && months[i].year <= 2049;
    EXPECT_EQ(provenance_of(month_of(months[i])), hangs       ? provenance::uncertain
                                                  : published ? provenance::published
                                                              : provenance::computed)
        << name_of(months[i]);
  }
  EXPECT_EQ(uncertain, 20);
}

TEST(SouthernReckoning, BeginsFourMonthsADayLater) {
  const struct {
    lunar_month month;
    date official;
  } rows[] = {{{1968, 1}, date(1968, 1, 29)},
              {{1969, 1}, date(1969, 2, 16)},
              {{1974, 11}, date(1974, 12, 13)},
              {{1975, 3}, date(1975, 4, 11)}};
  for (const auto& [month, official] : rows) {
    EXPECT_EQ(find_month(month)->first, official);
    EXPECT_EQ(find_month(month, lunar_reckoning::southern)->first, official + days(1));
  }
}

TEST(SouthernReckoning, KeptTheDayOfUnificationAs19March) {
  EXPECT_EQ(to_lunar(date(1975, 4, 30)), lunar_date(1975, 3, 20));
  EXPECT_EQ(to_lunar(date(1975, 4, 30), lunar_reckoning::southern),
            lunar_date(lunar_month(1975, 3), 19, lunar_reckoning::southern));
}

TEST(SouthernReckoning, HadTetOf1968And1969ADayAfterTheNorth) {
  constexpr auto south = lunar_reckoning::southern;
  EXPECT_EQ(to_date(lunar_date(1968, 1, 1)), date(1968, 1, 29));
  EXPECT_EQ(to_date(lunar_date({1968, 1}, 1, south)), date(1968, 1, 30));
  EXPECT_EQ(to_date(lunar_date(1969, 1, 1)), date(1969, 2, 16));
  EXPECT_EQ(to_date(lunar_date({1969, 1}, 1, south)), date(1969, 2, 17));
  for (const int year : {1967, 1970, 1971, 1972, 1973, 1974, 1975, 1976})
    EXPECT_EQ(to_date(lunar_date({year, 1}, 1, south)), to_date(lunar_date(year, 1, 1))) << year;
}

// The day on which the North already had the new month was the last of the old one in the South.
TEST(SouthernReckoning, EndsTheMonthBeforeADayLater) {
  constexpr auto south = lunar_reckoning::southern;
  for (const date first : {date(1968, 1, 29), date(1969, 2, 16), date(1974, 12, 13), date(1975, 4, 11)}) {
    const auto before = to_lunar(first - days(1), south);
    const auto on = to_lunar(first, south);
    const auto after = to_lunar(first + days(1), south);
    EXPECT_EQ(to_lunar(first)->day(), 1);
    EXPECT_EQ(on->in_month(), before->in_month());
    EXPECT_EQ(on->day(), before->day() + 1);
    EXPECT_EQ(after->in_month(), to_lunar(first)->in_month());
    EXPECT_EQ(after->day(), 1);
    EXPECT_EQ(find_month(on->in_month(), south)->length, find_month(on->in_month())->length + 1);
  }
}

TEST(SouthernReckoning, IsTheOfficialOneOutsideThoseMonths) {
  int different = 0;
  for (date day = first_lunar_day; day <= last_lunar_day; day += days(1)) {
    const auto official = to_lunar(day);
    const auto southern = to_lunar(day, lunar_reckoning::southern);
    if (official->in_month() == southern->in_month() && official->day() == southern->day()) continue;
    ++different;
    ASSERT_TRUE(day >= date(1968, 1, 29) && day <= date(1975, 5, 31)) << day;
  }
  // Each of the four months differs on all its official days.
  int expected = 0;
  for (const lunar_month month :
       {lunar_month(1968, 1), lunar_month(1969, 1), lunar_month(1974, 11), lunar_month(1975, 3)})
    expected += find_month(month)->length;
  EXPECT_EQ(different, expected);
}

TEST(SouthernReckoning, HasDaysThatTheOfficialOneHasNotAndTheOtherWay) {
  constexpr auto south = lunar_reckoning::southern;
  for (const lunar_month month :
       {lunar_month(1968, 1), lunar_month(1969, 1), lunar_month(1974, 11), lunar_month(1975, 3)}) {
    const int length = find_month(month)->length;
    EXPECT_EQ(find_month(month, south)->length, length - 1);
    EXPECT_TRUE(lunar_date::exists(month, length));
    EXPECT_FALSE(lunar_date::exists(month, length, south));
    EXPECT_EQ(code_of([&] { return lunar_date(month, length, south); }), "impossible-lunar-date");
  }
}

TEST(SouthernReckoning, IsNeverEqualToTheOfficialOne) {
  const auto official = *to_lunar(date(2026, 2, 17));
  const auto southern = *to_lunar(date(2026, 2, 17), lunar_reckoning::southern);
  EXPECT_NE(official, southern);
  EXPECT_EQ(to_date(official), to_date(southern));
}

}  // namespace
