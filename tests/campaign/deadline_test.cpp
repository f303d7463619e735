// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/deadline.hpp>

#include <thidua/core/error.hpp>

#include <gtest/gtest.h>

#include "core/thrown.hpp"

namespace {

using namespace thidua;
using test::code_of;

TEST(Deadline, BeforeADayLeavesTheDayOut) {
  const deadline due = deadline::before(date(2018, 3, 10));
  EXPECT_EQ(due.boundary(), boundary::exclusive);
  EXPECT_EQ(due.named_day(2018), date(2018, 3, 10));
  EXPECT_EQ(due.last_valid_day(2018), date(2018, 3, 9));
}

TEST(Deadline, UntilADayTakesItIn) {
  EXPECT_EQ(deadline::until(date(2018, 3, 10)).last_valid_day(2018), date(2018, 3, 10));
  EXPECT_EQ(deadline::until(date(2018, 3, 10)).last_valid_day(2031), date(2018, 3, 10)) << "a full day is of its own year";
}

TEST(Deadline, OfEveryYearFallsInTheYearAskedFor) {
  const deadline due = deadline::each_year({1, 25}, boundary::exclusive);
  EXPECT_EQ(due.day(), std::nullopt);
  EXPECT_EQ(due.last_valid_day(2019), date(2019, 1, 24));
  EXPECT_EQ(deadline::each_year({1, 1}, boundary::exclusive).last_valid_day(2019), date(2018, 12, 31));
  EXPECT_EQ(deadline::each_year({2, 29}, boundary::inclusive).last_valid_day(2023), date(2023, 2, 28));
  EXPECT_EQ(deadline::each_year({2, 29}, boundary::inclusive).last_valid_day(2024), date(2024, 2, 29));
  EXPECT_EQ(code_of([] { deadline::each_year({2, 30}, boundary::inclusive); }), "impossible-date");
  EXPECT_EQ(code_of([] { deadline::each_year({13, 1}, boundary::inclusive); }), "impossible-date");
  EXPECT_EQ(due.last_valid_day(10000), std::nullopt);
  EXPECT_EQ(due.last_valid_day(0), std::nullopt);
  EXPECT_EQ(deadline::before(date::earliest()).last_valid_day(1400), std::nullopt);
}

TEST(Deadline, MayNameNoDay) {
  const deadline due = deadline::relative("ngay từ đầu năm");
  EXPECT_EQ(due.named_day(2018), std::nullopt);
  EXPECT_EQ(due.last_valid_day(2018), std::nullopt);
  EXPECT_EQ(due.wording(), "ngay từ đầu năm");
  EXPECT_NE(deadline::until(date(2018, 3, 10)), deadline::until(date(2018, 3, 10)).worded("chậm nhất"));
}

TEST(DayOff, IsAWeekendOrAPublicHoliday) {
  const catalogue& days = commemorations::vietnam();
  EXPECT_EQ(day_off_on(date(2018, 3, 9), days), day_off::none) << "a Friday";
  EXPECT_EQ(day_off_on(date(2018, 3, 10), days), day_off::weekend);
  EXPECT_EQ(day_off_on(date(2018, 3, 11), days), day_off::weekend);
  EXPECT_EQ(day_off_on(date(2018, 3, 12), days), day_off::none);
  EXPECT_EQ(day_off_on(date(2026, 4, 30), days), day_off::public_holiday);
  EXPECT_EQ(day_off_on(date(2018, 4, 25), days), day_off::public_holiday) << "Giỗ Tổ, a lunar day";
  EXPECT_EQ(day_off_on(date(2018, 7, 26), days), day_off::none) << "a sector's day is no holiday";
}

TEST(DayOff, OfTetAreTheEveAndThreeDays) {
  const catalogue& days = commemorations::vietnam();
  // Tết of 2026 is Tuesday 17 February, that of 2024 Saturday 10 February.
  EXPECT_EQ(day_off_on(date(2026, 2, 13), days), day_off::none) << "a Friday; the second day before Tết of 2025 was free, that of 2022 was not";
  EXPECT_EQ(day_off_on(date(2026, 2, 16), days), day_off::public_holiday) << "the eve";
  EXPECT_EQ(day_off_on(date(2026, 2, 17), days), day_off::public_holiday);
  EXPECT_EQ(day_off_on(date(2026, 2, 18), days), day_off::public_holiday);
  EXPECT_EQ(day_off_on(date(2026, 2, 19), days), day_off::public_holiday);
  EXPECT_EQ(day_off_on(date(2026, 2, 20), days), day_off::none) << "free only where it is so decided";
  EXPECT_EQ(day_off_on(date(2024, 2, 12), days), day_off::public_holiday);
  EXPECT_EQ(day_off_on(date(2024, 2, 13), days), day_off::public_holiday) << "in lieu of the Saturday";
  EXPECT_EQ(last_working_day(date(2026, 2, 19), days), date(2026, 2, 13));
  EXPECT_EQ(day_off_on(date::earliest(), days), date::earliest().is_weekend() ? day_off::weekend : day_off::public_holiday) << "1 January";
  EXPECT_EQ(day_off_on(date::latest(), days), date::latest().is_weekend() ? day_off::weekend : day_off::none);
}

TEST(DayOff, IsMadeUpForAfterTheWeekend) {
  const catalogue& days = commemorations::vietnam();
  const auto off = [&](int year, int month, int day) { return day_off_on(date(year, month, day), days) != day_off::none; };
  EXPECT_TRUE(off(2022, 1, 3)) << "1 January 2022 was a Saturday";
  EXPECT_FALSE(off(2022, 1, 4));
  // Giỗ Tổ on a Saturday, 30 April on a Sunday, 1 May on a Monday.
  EXPECT_TRUE(off(2023, 5, 2));
  EXPECT_TRUE(off(2023, 5, 3));
  EXPECT_FALSE(off(2023, 5, 4));
  EXPECT_FALSE(off(2024, 9, 3)) << "2 September 2024 was a Monday";
  // Tết of 2027 is a Saturday; its eve a Friday, its third day a Monday.
  EXPECT_TRUE(off(2027, 2, 5));
  EXPECT_TRUE(off(2027, 2, 8));
  EXPECT_TRUE(off(2027, 2, 9));
  EXPECT_TRUE(off(2027, 2, 10));
  EXPECT_FALSE(off(2027, 2, 11));
  EXPECT_EQ(last_working_day(date(2027, 2, 10), days), date(2027, 2, 4));
}

TEST(LastWorkingDay, GoesBackOverHolidaysAndWeekends) {
  const catalogue& days = commemorations::vietnam();
  EXPECT_EQ(last_working_day(date(2018, 3, 9), days), date(2018, 3, 9));
  EXPECT_EQ(last_working_day(date(2018, 3, 11), days), date(2018, 3, 9));
  EXPECT_EQ(last_working_day(date(2018, 5, 1), days), date(2018, 4, 27)) << "1/5, 30/4 and the weekend before";
  EXPECT_EQ(code_of([&] { static_cast<void>(last_working_day(date(1400, 1, 1), days)); }), "date-out-of-range");
}

}  // namespace
