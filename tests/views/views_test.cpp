// SPDX-License-Identifier: BSL-1.0
#include <thidua/views.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <range/v3/algorithm/count_if.hpp>
#include <range/v3/algorithm/find_if.hpp>
#include <range/v3/range/concepts.hpp>
#include <range/v3/range/conversion.hpp>
#include <range/v3/view/take.hpp>
#include <range/v3/view/transform.hpp>

#include <string>
#include <vector>

namespace {

using namespace thidua;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

template <class Range>
std::vector<std::string> ids(Range&& range) {
  std::vector<std::string> all;
  for (const anniversary& each : range) all.push_back(each.event().id().text());
  return all;
}

const anniversary_range year_2020 = anniversaries(commemorations::vietnam(), period::of_year(2020));

TEST(RoundOnly, KeepsTheRoundYearsInTheirOrder) {
  std::vector<std::string> expected;
  for (const anniversary& each : year_2020)
    if ((each.ordinal() && each.ordinal()->number() % 10 == 0) || each.event().id() == "gio_to_hung_vuong")
      expected.push_back(each.event().id().text());
  EXPECT_EQ(ids(year_2020 | views::round_only), expected);
  EXPECT_THAT(expected, Contains("kiem_sat"));
  EXPECT_THAT(expected, Contains("dang_csvn"));
  EXPECT_THAT(expected, Not(Contains("cong_doan_vn")));
}

TEST(RoundOnly, StaysAForwardRangeThatCanBeWalkedAgain) {
  auto round = year_2020 | views::round_only;
  static_assert(ranges::forward_range<decltype(round)>);
  const auto first = ids(round);
  EXPECT_EQ(ids(round), first);
}

TEST(DueWithin, HoldsTodayAndTheLastDay) {
  const anniversary_range july = anniversaries(
      commemorations::vietnam(), period::of_month(2018, 7));  // 2, 9, 15, 26, 27 and 28 July among others
  const auto due = [&](date today, days length) { return ids(july | views::due_within(today, length)); };
  EXPECT_THAT(due(date(2018, 7, 25), 0_days), IsEmpty());
  EXPECT_THAT(due(date(2018, 7, 26), 0_days), ElementsAre("kiem_sat"));
  EXPECT_THAT(due(date(2018, 7, 25), 1_days), ElementsAre("kiem_sat"));
  EXPECT_THAT(due(date(2018, 7, 25), 2_days), ElementsAre("kiem_sat", "thuong_binh_liet_si"));
  EXPECT_THAT(due(date(2018, 7, 27), 1_days), ElementsAre("thuong_binh_liet_si", "cong_doan_vn"))
      << "what is past is not due";
  EXPECT_THAT(due(date(2018, 7, 29), 365_days), IsEmpty());
}

TEST(DueWithin, HoldsNothingForALengthBelowZero) {
  EXPECT_THAT(ids(year_2020 | views::due_within(date(2020, 7, 26), -1_days)), IsEmpty());
}

TEST(InForce, KeepsTheCommemorationsKeptOnADay) {
  const auto kept_from = [](const char* name, std::optional<date> from, std::optional<date> to) {
    return commemoration({.id = id<commemoration>(name),
                          .name = {.vi = name},
                          .origins = {origin::solar({.month = 5, .day = 1})},
                          .from = from,
                          .to = to});
  };
  catalogue all;
  all.add(kept_from("always", std::nullopt, std::nullopt))
      .add(kept_from("since", date(2000, 1, 1), std::nullopt))
      .add(kept_from("until", std::nullopt, date(1999, 12, 31)));
  const auto on = [&](date day) {
    return all | views::in_force(day) |
           ranges::views::transform([](const commemoration& each) { return each.id().text(); }) |
           ranges::to<std::vector>();
  };
  EXPECT_THAT(on(date(1999, 12, 31)), ElementsAre("always", "until"));
  EXPECT_THAT(on(date(2000, 1, 1)), ElementsAre("always", "since"));
}

TEST(InForce, KeepsTheReferencesThatAreLawOnADay) {
  const std::vector<legal_reference> references = {
      {.instrument = "145/2013/NĐ-CP", .from = date(2013, 12, 16)},
      {.instrument = "111/2018/NĐ-CP", .from = date(2018, 10, 15)}};
  const auto count = [&](date day) { return ranges::distance(references | views::in_force(day)); };
  EXPECT_EQ(count(date(2013, 12, 15)), 0);
  EXPECT_EQ(count(date(2013, 12, 16)), 1);
  EXPECT_EQ(count(date(2018, 10, 14)), 1);
  EXPECT_EQ(count(date(2018, 10, 15)), 2);
}

TEST(Views, ComposeWithEachOtherAndWithThoseOfTheLibrary) {
  EXPECT_THAT(ids(year_2020 | views::round_only | views::due_within(date(2020, 7, 1), 90_days) |
                  ranges::views::take(2)),
              ElementsAre("du_lich", "tnxp"));
  const auto days_left = year_2020 | views::due_within(date(2020, 7, 24), 5_days) |
                         ranges::views::transform([](const anniversary& each) {
                           return days_until(each, date(2020, 7, 24)).count();
                         }) |
                         ranges::to<std::vector>();
  EXPECT_THAT(days_left, ElementsAre(2, 3, 4));
}

TEST(Views, TakeARangeAsItIsMade) {
  static_assert(ranges::view_<anniversary_range>);
  EXPECT_THAT(ids(anniversaries(commemorations::vietnam(), period::of_year(2020)) | views::round_only |
                  views::due_within(date(2020, 7, 20), 10_days)),
              ElementsAre("kiem_sat"));
}

TEST(Views, KeepTheCatalogueOfARangeAlive) {
  const auto round_of = [](catalogue own) {
    return anniversaries(own, period::of_year(2020)) | views::round_only;
  };
  auto round = round_of(commemorations::vietnam());
  EXPECT_EQ(ids(round), ids(year_2020 | views::round_only));
}

TEST(Views, AreLazy) {
  // To the end of the calendar: only what is taken may be worked out.
  const anniversary_range for_ever =
      anniversaries(commemorations::vietnam(), period(date(2020, 1, 1), date::latest()));
  for (int i = 0; i < 1000; ++i)
    EXPECT_EQ(ids(for_ever | views::round_only | ranges::views::take(1)).size(), 1u);
}

TEST(AnniversaryRange, WorksWithTheAlgorithmsOfTheLibrary) {
  EXPECT_EQ(ranges::count_if(year_2020, &anniversary::is_round),
            ranges::distance(year_2020 | views::round_only));
  const auto found =
      ranges::find_if(year_2020, [](const anniversary& each) { return each.event().id() == "kiem_sat"; });
  ASSERT_NE(found, ranges::end(year_2020));
  EXPECT_EQ((*found).ordinal(), ordinal(60));
}

}  // namespace
