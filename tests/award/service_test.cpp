// SPDX-License-Identifier: BSL-1.0
#include <thidua/award/service.hpp>

#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>

#include "core/thrown.hpp"
#include "random_catalogue.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <vector>

namespace {

using namespace thidua;
using test::code_of;

int complete(date from, date to) { return months_in(period(from, to)).count(); }
int started(date from, date to) { return months_in(period(from, to), month_counting::started).count(); }

// VECTORS.md D5: "complete months" rounded up.
TEST(MonthsIn, D5CompleteMonthsAreNotRoundedUp) {
  EXPECT_EQ(complete(date(2001, 9, 30), date(2026, 9, 1)), 299);
  EXPECT_EQ(started(date(2001, 9, 30), date(2026, 9, 1)), 300);
  EXPECT_EQ(complete(date(2001, 9, 30), date(2026, 9, 28)), 299);
  EXPECT_EQ(complete(date(2001, 9, 30), date(2026, 9, 29)), 300);
  EXPECT_EQ(started(date(2001, 9, 30), date(2026, 9, 29)), 300) << "nothing is left over";
}

// PROVISIONS.md, age and recruited: both days count.
TEST(MonthsIn, CountsBothDays) {
  EXPECT_EQ(complete(date(2023, 3, 1), date(2023, 12, 31)), 10);
  EXPECT_EQ(complete(date(2023, 3, 2), date(2023, 12, 31)), 9);
  EXPECT_EQ(complete(date(2014, 1, 1), date(2023, 12, 31)), 120);
  EXPECT_EQ(complete(date(2014, 1, 2), date(2023, 12, 31)), 119);
}

TEST(MonthsIn, OfMonthsWithoutThatDayEndWithTheMonth) {
  EXPECT_EQ(complete(date(2023, 1, 31), date(2023, 2, 26)), 0);
  EXPECT_EQ(complete(date(2023, 1, 31), date(2023, 2, 27)), 1) << "28/2 stands for 31/2";
  EXPECT_EQ(complete(date(2024, 1, 31), date(2024, 2, 27)), 0);
  EXPECT_EQ(complete(date(2024, 1, 31), date(2024, 2, 28)), 1);
  EXPECT_EQ(complete(date(2024, 2, 29), date(2025, 2, 27)), 12);
  EXPECT_EQ(complete(date(2023, 1, 31), date(2023, 3, 30)), 2) << "and no snapping: from the 31st again";
  EXPECT_EQ(complete(date(2023, 1, 31), date(2023, 3, 29)), 1);
}

TEST(MonthsIn, WorksAtTheEndsOfTheRange) {
  EXPECT_EQ(complete(date::latest(), date::latest()), 0);
  EXPECT_EQ(started(date::latest(), date::latest()), 1);
  EXPECT_EQ(complete(date(9999, 1, 1), date::latest()), 12);
  EXPECT_EQ(complete(date::earliest(), date::latest()), 8600 * 12);
}

TEST(MonthsIn, IsTheDefinitionOnRandomDays) {
  test::random_source random(12);
  for (int round = 0; round < 3000; ++round) {
    const date from = date(2019, 12, 1) + days(random.between(0, 1500));
    const date to = from + days(random.between(0, 1200));
    const date end = to + days(1);
    int n = 0;  // the largest n for which the day n months after, or that month's last, is not after the day following
    while (*add(from, months(n + 1), missing_day::previous) <= end) ++n;
    ASSERT_EQ(complete(from, to), n) << from << " " << to;
    ASSERT_EQ(started(from, to), n + (*add(from, months(n), missing_day::previous) < end ? 1 : 0)) << from << " " << to;
  }
}

service_period army(date from, std::optional<date> to = std::nullopt, const char* factor = "1") {
  return {.kind = "army", .from = from, .to = to, .factor = service_factor::parse(factor)};
}

// VECTORS.md D6: overlapping posts summed up; adjoining years cut.
TEST(Service, D6IsTheUnionOfItsPeriods) {
  const date until(2026, 12, 31);
  const std::vector<service_period> posts = {army(date(2010, 1, 1), date(2014, 12, 31)), army(date(2012, 1, 1), date(2014, 12, 31))};
  EXPECT_EQ(service_runs(posts, "army", until), (std::vector{period(date(2010, 1, 1), date(2014, 12, 31))}));
  EXPECT_EQ(continuous_service(posts, "army", until), months(60));
  const std::vector<service_period> adjoining = {army(date(2021, 1, 1), date(2021, 12, 31)), army(date(2020, 1, 1), date(2020, 12, 31))};
  EXPECT_EQ(continuous_service(adjoining, "army", until), months(24));
}

TEST(Service, AGapOfOneDayBeginsAnew) {
  const std::vector<service_period> broken = {army(date(2000, 1, 1), date(2009, 12, 30)), army(date(2010, 1, 1))};
  EXPECT_EQ(continuous_service(broken, "army", date(2011, 12, 31)), months(24));
  EXPECT_EQ(continuous_service(broken, "army", date(2009, 12, 31)), months(119)) << "the last run before the day";
  EXPECT_EQ(continuous_service(broken, "army", date(1999, 12, 31)), months(0));
  EXPECT_EQ(continuous_service(broken, "union", date(2011, 12, 31)), months(0)) << "another kind";
}

TEST(Service, IsCutOnTheDayItIsAskedFor) {
  EXPECT_EQ(continuous_service({army(date(2000, 1, 1), date(2030, 12, 31))}, "army", date(2024, 12, 31)), months(300));
  EXPECT_EQ(continuous_service({army(date(2000, 1, 2))}, "army", date(2024, 12, 31)), months(299));
  EXPECT_EQ(continuous_service({army(date(1400, 1, 1))}, "army", date::latest()), months(8600 * 12));
}

TEST(WeightedService, CountsTheHighestFactorOfEachDayOnce) {
  constexpr std::int64_t one = service_factor::one;
  const date until(2026, 12, 31);
  EXPECT_EQ(weighted_service({army(date(2020, 1, 1), date(2020, 12, 31), "1.5")}, "army", until), 18 * one);
  EXPECT_EQ(weighted_service({army(date(2020, 1, 1), date(2021, 12, 31)), army(date(2021, 1, 1), date(2021, 12, 31), "1.5")}, "army", until), 30 * one);
  EXPECT_EQ(weighted_service({army(date(2020, 1, 1), date(2020, 1, 20)), army(date(2020, 1, 21), date(2020, 1, 31))}, "army", until), one) << "one run, one factor";
  EXPECT_EQ(weighted_service({army(date(2020, 1, 1), date(2020, 1, 20)), army(date(2020, 1, 21), date(2020, 1, 31), "2")}, "army", until), 0) << "cut where the factor changes";
  EXPECT_EQ(weighted_service({army(date(2020, 1, 1), date(2020, 1, 31), "0.000000001")}, "army", until), 1) << "exact";
  EXPECT_EQ(weighted_service({}, "army", until), 0);
}

// A factor may be anything that is written with nine digits: the sum stays a number, and a large one.
TEST(WeightedService, DoesNotOverflow) {
  const service_factor huge = service_factor::parse("999999999.999999999");
  const std::vector<service_period> all = {{.kind = "union", .from = date(1400, 1, 1), .to = date(1900, 12, 31), .factor = huge}, {.kind = "union", .from = date(1902, 1, 1), .factor = huge}};
  EXPECT_EQ(weighted_service(all, "union", date(9999, 12, 31)), std::numeric_limits<std::int64_t>::max());
  EXPECT_EQ(weighted_service(all, "union", date(1400, 9, 30)), 9 * 999'999'999'999'999'999);
}

TEST(ServiceFactor, IsReadExactly) {
  EXPECT_EQ(service_factor(), service_factor::parse("1"));
  EXPECT_EQ(service_factor::parse("1.5").billionths(), 1'500'000'000);
  EXPECT_EQ(service_factor::parse("001.500"), service_factor::parse("1.5"));
  EXPECT_EQ(to_text(service_factor::parse("0.750")), "0.75");
  EXPECT_EQ(to_text(service_factor::parse("2.0")), "2");
  EXPECT_EQ(to_text(service_factor::parse("999999999.999999999")), "999999999.999999999");
  for (const char* text : {"", "0", "0.0", ".5", "1.", "-1", "+1", "1,5", "1e3", " 1", "1.5x", "1234567890", "0.0000000001"}) EXPECT_EQ(code_of([&] { return service_factor::parse(text); }), "invalid-record") << text;
}

}  // namespace
