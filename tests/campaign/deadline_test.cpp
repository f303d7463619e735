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
  EXPECT_EQ(day_off_on(date(2007, 4, 26), days), day_off::public_holiday) << "Giỗ Tổ, since Law 84/2007/QH11";
  EXPECT_EQ(day_off_on(date(2006, 4, 7), days), day_off::none) << "Giỗ Tổ, on which people worked then";
  EXPECT_EQ(day_off_on(date(2018, 7, 26), days), day_off::none) << "a sector's day is no holiday";
}

// Tết of 2026 is on Tuesday 17 February, that of 2027 on Saturday 6 February, that of 2013 on Sunday 10 February.
TEST(DayOff, KnowsOfTetWhatIsCertain) {
  const catalogue& days = commemorations::vietnam();
  EXPECT_EQ(day_off_on(date(2026, 2, 16), days), day_off::public_holiday) << "the eve";
  EXPECT_EQ(day_off_on(date(2026, 2, 17), days), day_off::public_holiday);
  EXPECT_EQ(day_off_on(date(2026, 2, 19), days), day_off::public_holiday) << "the third day";
  EXPECT_EQ(day_off_on(date(2026, 2, 20), days), day_off::public_holiday) << "the fourth day, or in lieu of the Sunday before the eve";
  EXPECT_EQ(day_off_on(date(2026, 2, 13), days), day_off::none);
  EXPECT_EQ(day_off_on(date(2026, 2, 23), days), day_off::none);
  EXPECT_EQ(day_off_on(date(2027, 2, 5), days), day_off::public_holiday);
  EXPECT_EQ(day_off_on(date(2027, 2, 9), days), day_off::public_holiday) << "in lieu of the Saturday, or the fourth day";
  EXPECT_EQ(day_off_on(date(2027, 2, 10), days), day_off::public_holiday) << "in lieu of one of the days of the weekend";
  EXPECT_EQ(day_off_on(date(2027, 2, 11), days), day_off::none) << "in lieu of the Sunday, where the fifth day is the fourth of the new year";
  EXPECT_EQ(day_off_on(date(2027, 2, 4), days), day_off::none) << "where the fifth is the last but one of the old year";
  EXPECT_EQ(day_off_on(date(2027, 2, 12), days), day_off::none);
  EXPECT_EQ(day_off_on(date(2013, 2, 13), days), day_off::public_holiday) << "in lieu of the Saturday";
  EXPECT_EQ(day_off_on(date(2013, 2, 14), days), day_off::public_holiday) << "in lieu of the Sunday";
  EXPECT_EQ(day_off_on(date(2013, 2, 15), days), day_off::none) << "four days then";
}

TEST(DayOff, MayHangOnADecision) {
  const catalogue& days = commemorations::vietnam();
  EXPECT_TRUE(may_be_off(date(2027, 2, 4), days));
  EXPECT_TRUE(may_be_off(date(2027, 2, 11), days));
  EXPECT_FALSE(may_be_off(date(2027, 2, 3), days));
  EXPECT_FALSE(may_be_off(date(2027, 2, 12), days));
  EXPECT_TRUE(may_be_off(date(2025, 9, 1), days)) << "a Monday before National Day";
  EXPECT_TRUE(may_be_off(date(2025, 9, 3), days));
  EXPECT_EQ(day_off_on(date(2025, 9, 1), days), day_off::none);
  EXPECT_EQ(day_off_on(date(2025, 9, 3), days), day_off::none);
  EXPECT_FALSE(may_be_off(date(2020, 9, 3), days)) << "one day until 2020";
  EXPECT_FALSE(may_be_off(date(2025, 9, 4), days));
}

TEST(DayOff, FollowsAHolidayAtAWeekend) {
  const catalogue& days = commemorations::vietnam();
  EXPECT_EQ(day_off_on(date(2023, 1, 2), days), day_off::public_holiday) << "New Year's Day was a Sunday";
  EXPECT_EQ(day_off_on(date(2023, 1, 3), days), day_off::none);
  EXPECT_EQ(day_off_on(date(2023, 5, 3), days), day_off::public_holiday) << "Giỗ Tổ on a Saturday, 30/4 on a Sunday, then 1/5";
  EXPECT_EQ(day_off_on(date(2023, 5, 4), days), day_off::none);
  EXPECT_EQ(day_off_on(date(2018, 9, 3), days), day_off::public_holiday) << "National Day was a Sunday";
  EXPECT_EQ(day_off_on(date(2018, 9, 4), days), day_off::none);
  EXPECT_EQ(day_off_on(date(2023, 1, 2), catalogue{}), day_off::none) << "holidays are the catalogue's";
}

TEST(DayOff, IsAnsweredAtTheEndsOfTime) {
  const catalogue& days = commemorations::vietnam();
  for (int i = 0; i < 30; ++i) {
    EXPECT_NO_THROW(static_cast<void>(may_be_off(date::earliest() + thidua::days(i), days)));
    EXPECT_NO_THROW(static_cast<void>(day_off_on(date::latest() - thidua::days(i), days)));
  }
}

TEST(LastWorkingDay, GoesBackOverHolidaysAndWeekends) {
  const catalogue& days = commemorations::vietnam();
  EXPECT_EQ(last_working_day(date(2018, 3, 9), days), date(2018, 3, 9));
  EXPECT_EQ(last_working_day(date(2018, 3, 11), days), date(2018, 3, 9));
  EXPECT_EQ(last_working_day(date(2018, 5, 1), days), date(2018, 4, 27)) << "1/5, 30/4 and the weekend before";
  EXPECT_EQ(code_of([&] { static_cast<void>(last_working_day(date(1400, 1, 1), days)); }), "date-out-of-range");
}

}  // namespace
