// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/registration.hpp>

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using enum registration_standing;

const registration terms{.due = deadline::before(date(2018, 3, 10)), .to = "Văn phòng Công đoàn (Phòng 312)"};

TEST(Registration, IsLateFromTheDayThatIsNamed) {
  EXPECT_EQ(standing_of(terms, 2018, date(2018, 3, 9), date(2018, 6, 1)), in_time);
  EXPECT_EQ(standing_of(terms, 2018, date(2018, 3, 10), date(2018, 6, 1)), late);
  const registration until{.due = deadline::until(date(2018, 3, 10))};
  EXPECT_EQ(standing_of(until, 2018, date(2018, 3, 10), date(2018, 6, 1)), in_time);
  EXPECT_EQ(standing_of(until, 2018, date(2018, 3, 11), date(2018, 6, 1)), late);
}

TEST(Registration, ThatIsNotThereIsExpectedAndThenMissing) {
  EXPECT_EQ(standing_of(terms, 2018, std::nullopt, date(2018, 3, 9)), expected);
  EXPECT_EQ(standing_of(terms, 2018, std::nullopt, date(2018, 3, 10)), missing);
  EXPECT_EQ(standing_of(terms, 2018, date(2018, 4, 1), date(2018, 3, 10)), missing) << "what comes later is not there yet";
}

TEST(Registration, WithoutADayIsNotJudged) {
  EXPECT_EQ(standing_of({.due = deadline::relative("ngay từ đầu năm")}, 2018, date(2018, 12, 1), date(2018, 12, 1)), unknown);
  EXPECT_EQ(standing_of({}, 2018, std::nullopt, date(2018, 12, 1)), unknown);
}

TEST(Registration, OfEveryYearGoesByTheCampaign) {
  const registration yearly{.due = deadline::each_year({1, 25}, boundary::inclusive)};
  EXPECT_EQ(standing_of(yearly, 2019, date(2019, 1, 25), date(2019, 2, 1)), in_time);
  EXPECT_EQ(standing_of(yearly, 2018, date(2019, 1, 25), date(2019, 2, 1)), late);
}

}  // namespace
