// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/campaign.hpp>

#include <gtest/gtest.h>

#include "campaigns.hpp"

namespace {

using namespace thidua;
using event_id = id<commemoration>;

const catalogue& events() { return commemorations::vietnam(); }

TEST(Campaign, WindowReachesFromTheFirstToTheLastDayOfItsPhases) {
  EXPECT_EQ(window_of(test::two_phases()), period::of_year(2018));
  campaign part{.year = 2018, .phases = {{.from = date(2018, 3, 1), .to = date(2018, 5, 1)}}};
  EXPECT_EQ(window_of(part), period(date(2018, 3, 1), date(2018, 5, 1)));
  part.phases[0].to = bound::relative("đến hết học kỳ I");
  EXPECT_EQ(window_of(part), period(date(2018, 3, 1), date(2018, 12, 31))) << "what is not a day is the year's";
  EXPECT_EQ(window_of(campaign{.year = 2018}), period::of_year(2018));
  EXPECT_EQ(window_of(campaign{}), std::nullopt);
  EXPECT_EQ(window_of(campaign{.year = 100'000}), std::nullopt);
  EXPECT_EQ(window_of(campaign{.phases = {{.from = date(2018, 5, 1), .to = date(2018, 3, 1)}}}), std::nullopt);
}

TEST(Campaign, AnOpenLastPhaseLeavesTheEndOpen) {
  campaign of{.phases = {{.from = date(2018, 9, 5), .to = date(2019, 1, 15)}, {.from = date(2019, 1, 16), .to = bound::relative("đến hết học kỳ II")}}};
  EXPECT_EQ(bounds_of(of), (campaign_bounds{date(2018, 9, 5), std::nullopt}));
  EXPECT_EQ(window_of(of), std::nullopt);
  of.phases[0].to = date(2019, 6, 1);
  EXPECT_EQ(bounds_of(of).last, date(2019, 6, 1)) << "it begins before the known end";
  of = {.phases = {{.from = bound::relative("từ nay"), .to = date(2018, 6, 30)}, {.from = date(2018, 7, 1), .to = date(2018, 12, 31)}}};
  EXPECT_EQ(bounds_of(of), (campaign_bounds{std::nullopt, date(2018, 12, 31)}));
}

TEST(Campaign, PhasesAndTheirThemesAreFoundByOrdinal) {
  const campaign two = test::two_phases();
  EXPECT_EQ(find_phase(two, 2), &two.phases[1]);
  EXPECT_EQ(find_phase(two, 3), nullptr);
  EXPECT_EQ(theme_of(two, two.phases[0]), "Mừng Đảng, mừng xuân");
  EXPECT_EQ(theme_of(two, two.phases[1]), "");
  EXPECT_EQ(theme_of(two, phase{}), "");
  EXPECT_EQ(theme_of(two, phase{.ordinal = 1, .theme = "Riêng"}), "Riêng");
}

TEST(Campaign, KindsHaveNames) {
  for (const auto& [kind, name] : std::vector<std::pair<campaign_kind, std::string>>{
           {campaign_kind::regular, "thường xuyên"}, {campaign_kind::by_phases, "theo đợt"}, {campaign_kind::topical, "theo chuyên đề"}, {campaign_kind::special, "đặc biệt"}})
    EXPECT_EQ(name_of(kind), name);
}

TEST(Campaign, WithoutSpansIsItsContent) {
  campaign read = test::two_phases();
  read.themes[0].span = text_span{1, 2};
  read.phases[0].span = text_span{3, 4};
  read.commemorations[0].span = text_span{5, 6};
  read.registration->span = text_span{7, 8};
  read.document->bases = {{.span = text_span{9, 10}}};
  campaign plain = test::two_phases();
  plain.document->bases = {basis{}};
  EXPECT_NE(read, plain);
  EXPECT_EQ(without_spans(read), plain);
}

TEST(CommemorationEntry, NumberIsTargetYearLessOriginYear) {
  campaign of{.year = 2018};
  EXPECT_EQ(right_number({.text = "x", .event = event_id("cong_doan_vn")}, of, events()), 89);
  EXPECT_EQ(right_number({.text = "x", .event = event_id("cong_doan_vn"), .target_year = 2029}, of, events()), 100) << "the stated target year comes first";
  EXPECT_EQ(right_number({.text = "x", .origin = date(1948, 6, 11)}, of, events()), 70) << "the stated origin where no event is known";
  of = {.document = document{.issued = date(2017, 2, 1)}};
  EXPECT_EQ(right_number({.text = "x", .event = event_id("cong_doan_vn")}, of, events()), 88) << "the document's year last";
}

TEST(CommemorationEntry, OfASchoolYearIsOfTheYearItFallsInItsPhase) {
  campaign of{.document = document{.issued = date(2018, 9, 1)},
              .phases = {{.ordinal = 1, .from = date(2018, 9, 5), .to = date(2019, 1, 15)}, {.ordinal = 2, .from = date(2019, 1, 16), .to = date(2019, 5, 31)}}};
  const commemoration_entry party{.text = "89 năm ngày thành lập Đảng", .event = event_id("dang_csvn"), .stated = 89, .phase = 2};
  EXPECT_EQ(target_year_of(party, of, events()), 2019);
  EXPECT_EQ(right_number(party, of, events()), 89);
  EXPECT_EQ(target_year_of({.text = "20/11", .event = event_id("nha_giao"), .phase = 1}, of, events()), 2018);
  EXPECT_EQ(target_year_of({.text = "20/11", .event = event_id("nha_giao")}, of, events()), 2018) << "of the days of all phases";
  EXPECT_EQ(target_year_of({.text = "x", .origin = date(1931, 3, 26), .phase = 2}, of, events()), 2019);
  EXPECT_EQ(target_year_of({.text = "x", .event = event_id("quoc_khanh"), .phase = 1}, of, events()), 2018) << "in no phase: the document's";
  of.phases[1].to = bound::relative("đến hết học kỳ II");
  EXPECT_EQ(target_year_of(party, of, events()), 2019) << "an open phase reaches a year";
}

TEST(CommemorationEntry, HasNoNumberWhereNothingTells) {
  const campaign of{.year = 2018};
  EXPECT_EQ(right_number({.text = "các ngày lễ lớn"}, of, events()), std::nullopt);
  EXPECT_EQ(right_number({.text = "x", .event = event_id("gio_to_hung_vuong")}, of, events()), std::nullopt);
  EXPECT_EQ(right_number({.text = "x", .origin = date(2018, 6, 11)}, of, events()), std::nullopt) << "the year itself is no anniversary";
  EXPECT_EQ(right_number({.text = "x", .event = event_id("cong_doan_vn")}, campaign{}, events()), std::nullopt);
  EXPECT_EQ(right_number({.text = "x", .event = event_id("nobody")}, of, events()), std::nullopt);
}

TEST(CommemorationEntry, CatalogueDecidesUnlessItsYearIsDisputed) {
  const campaign of{.year = 2018};
  EXPECT_EQ(right_number({.text = "x", .event = event_id("cong_doan_vn"), .origin = date(1930, 7, 28)}, of, events()), 89);
  EXPECT_EQ(right_number({.text = "8/3", .event = event_id("quoc_te_phu_nu"), .origin = date(1911, 3, 8)}, of, events()), 107);
  EXPECT_EQ(right_number({.text = "8/3", .event = event_id("quoc_te_phu_nu")}, of, events()), 108);
}

TEST(CommemorationEntry, OfAMonthTakesUpTheMonth) {
  EXPECT_EQ(days_of({.text = "Tháng Công nhân", .event = event_id("thang_cong_nhan")}, campaign{.year = 2022}, events()), period::of_month(2022, 5));
}

TEST(CommemorationEntry, DayIsSuppliedWhereTheTextHasNone) {
  const campaign of{.year = 2022};
  EXPECT_EQ(day_of({.text = "93 năm ngày thành lập Công đoàn Việt Nam", .event = event_id("cong_doan_vn"), .stated = 93}, of, events()), date(2022, 7, 28));
  EXPECT_EQ(day_of({.text = "x", .event = event_id("gio_to_hung_vuong")}, of, events()), date(2022, 4, 10)) << "a lunar day";
  EXPECT_EQ(day_of({.text = "x", .origin = date(1948, 6, 11)}, of, events()), date(2022, 6, 11));
  EXPECT_EQ(day_of({.text = "x", .origin = date(2004, 2, 29)}, of, events()), date(2022, 2, 28));
  EXPECT_EQ(day_of({.text = "các ngày lễ lớn"}, of, events()), std::nullopt);
  EXPECT_EQ(day_of({.text = "x", .event = event_id("cong_doan_vn")}, campaign{}, events()), std::nullopt);
}

}  // namespace
