// SPDX-License-Identifier: BSL-1.0
// The table against sun and moon: an astronomical computation that shares nothing with it.
#include <thidua/calendar/lunar.hpp>

#include "support/astronomy.hpp"

#include <thidua/core/date_text.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdlib>
#include <set>
#include <string>
#include <vector>

namespace {

using thidua::date;
using thidua::find_month;
using thidua::leap_month;
using thidua::leap_month_of;
using thidua::lunar_month;
using thidua::lunar_reckoning;
using thidua::provenance;
using thidua::provenance_of;
using thidua::test::astronomical_month;
using thidua::test::astronomical_months;

struct table_month {
  lunar_month name;
  date first;
};

// The library's months in their order.
std::vector<table_month> table(lunar_reckoning by = lunar_reckoning::official) {
  std::vector<table_month> months;
  for (int year = 1800; year <= 2199; ++year) {
    for (int number = 1; number <= 12; ++number) {
      months.push_back({{year, number}, find_month({year, number}, by)->first});
      if (leap_month_of(year) == number)
        months.push_back({{year, leap_month{number}}, find_month({year, leap_month{number}}, by)->first});
    }
  }
  return months;
}

std::string text_of(const table_month& month) {
  return std::to_string(month.name.year) + "-" + std::to_string(month.name.number) +
         (month.name.is_leap ? "L" : "") + " from " + to_iso(month.first);
}
std::string text_of(const astronomical_month& month) {
  return std::to_string(month.year) + "-" + std::to_string(month.month) + (month.leap ? "L" : "") + " from " +
         to_iso(date::from_day_number(month.first_day)) + " (" +
         std::to_string(static_cast<long>(month.margin)) + " s)";
}

bool same_name(const table_month& a, const astronomical_month& b) {
  return a.name.year == b.year && a.name.number == b.month && a.name.is_leap == b.leap;
}
// Before 2050 the rotation of the Earth is known to seconds; its forecasts lie apart by minutes a century
// later.
bool ambiguous(const astronomical_month& month) {
  return month.margin < (month.year < 2050 ? 60 : 180);
}

const std::vector<astronomical_month>& oracle() {
  static const std::vector<astronomical_month> months = astronomical_months(1800, 2199);
  return months;
}

TEST(Astronomy, GivesAsManyMonthsAsTheTableHas) {
  EXPECT_EQ(oracle().size(), 4948u);
  EXPECT_EQ(table().size(), oracle().size());
}

TEST(Astronomy, AgreesWithTheTableInEveryMonthThatIsNotAmbiguous) {
  const auto months = table();
  ASSERT_EQ(months.size(), oracle().size());
  int compared = 0;
  for (std::size_t i = 0; i < months.size(); ++i) {
    const astronomical_month& sky = oracle()[i];
    if (ambiguous(sky)) continue;
    ++compared;
    EXPECT_TRUE(same_name(months[i], sky) && months[i].first.day_number() == sky.first_day)
        << "in the table " << text_of(months[i]) << ", in the sky " << text_of(sky);
  }
  EXPECT_GE(compared, 4900) << "too few months compared to find an error";
}

TEST(Astronomy, IsWithinADayOfTheTableInTheAmbiguousMonths) {
  const auto months = table();
  ASSERT_EQ(months.size(), oracle().size());
  int compared = 0;
  for (std::size_t i = 0; i < months.size(); ++i) {
    const astronomical_month& sky = oracle()[i];
    if (!ambiguous(sky)) continue;
    ++compared;
    EXPECT_TRUE(same_name(months[i], sky) && std::labs(months[i].first.day_number() - sky.first_day) <= 1)
        << "in the table " << text_of(months[i]) << ", in the sky " << text_of(sky);
  }
  EXPECT_GT(compared, 0);
}

// What the sky does not settle, the table must not pass off as settled.
TEST(Astronomy, DiffersFromTheTableOnlyWhereThatSaysItIsUncertain) {
  const auto months = table();
  ASSERT_EQ(months.size(), oracle().size());
  for (std::size_t i = 0; i < months.size(); ++i) {
    const astronomical_month& sky = oracle()[i];
    if (same_name(months[i], sky) && months[i].first.day_number() == sky.first_day) continue;
    EXPECT_EQ(provenance_of(months[i].name), provenance::uncertain)
        << text_of(months[i]) << ", in the sky " << text_of(sky);
  }
}

// The comparison sees a single day's error in a single month: it finds the four months of the southern
// calendar.
TEST(Astronomy, DetectsAnErrorOfOneDay) {
  const auto southern = table(lunar_reckoning::southern);
  ASSERT_EQ(southern.size(), oracle().size());
  std::set<date> found;
  for (std::size_t i = 0; i < southern.size(); ++i)
    if (!ambiguous(oracle()[i]) && southern[i].first.day_number() != oracle()[i].first_day)
      found.insert(southern[i].first);
  EXPECT_EQ(found,
            (std::set<date>{date(1968, 1, 30), date(1969, 2, 17), date(1974, 12, 14), date(1975, 4, 12)}));
}

// No instant may come near enough to midnight to excuse a month whose day is published.
TEST(Astronomy, LeavesNoPublishedMonthInDoubt) {
  for (const astronomical_month& sky : oracle()) {
    if (sky.year < 1929 || sky.year > 2049) continue;
    EXPECT_FALSE(ambiguous(sky)) << text_of(sky);
  }
}

}  // namespace
