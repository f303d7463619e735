// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/overview.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <set>
#include <string>
#include <vector>

#include "campaigns.hpp"

namespace {

using namespace thidua;
using event_id = id<commemoration>;

std::vector<std::string> named(const shown_phase& phase) {
  std::vector<std::string> all;
  for (const shown_anniversary& each : phase.anniversaries)
    if (each.entry != nullptr) all.push_back(each.which.event().id().text());
  return all;
}
std::vector<std::string> unnamed(const shown_phase& phase) {
  std::vector<std::string> all;
  for (const shown_anniversary& each : phase.anniversaries)
    if (each.entry == nullptr) all.push_back(each.which.event().id().text());
  return all;
}

TEST(Overview, PutsEachAnniversaryIntoItsPhaseByDay) {
  const campaign of = test::two_phases();
  const overview shown = overview_of(of, vietnam_facts(), date(2018, 3, 1));
  ASSERT_EQ(shown.phases.size(), 2U);
  EXPECT_EQ(named(shown.phases[0]), std::vector<std::string>{"kiem_sat"});
  EXPECT_EQ(named(shown.phases[1]), std::vector<std::string>{"quoc_khanh"});
  EXPECT_EQ(unnamed(shown.phases[1]), std::vector<std::string>{"cach_mang_thang_tam"});
  for (const shown_phase& phase : shown.phases)
    for (std::size_t i = 1; i < phase.anniversaries.size(); ++i) EXPECT_LE(phase.anniversaries[i - 1].which.day(), phase.anniversaries[i].which.day());
  EXPECT_EQ(shown.phases[0].anniversaries.back().which.ordinal()->number(), 89) << "28/7 of the superior's own";
}

TEST(Overview, ListsTheDaysOfTheBodyItsAuthorityAndThoseAbove) {
  const auto ids = [](const char* body) {
    std::vector<std::string> all;
    for (const anniversary& each : days_of_body(vietnam_facts(), body, period(date(2027, 7, 1), date(2027, 7, 31)))) all.push_back(each.event().id().text());
    return all;
  };
  EXPECT_EQ(ids("Công đoàn VKSND tối cao"), (std::vector<std::string>{"cdvc_vn", "kiem_sat", "cong_doan_vn"}));
  EXPECT_EQ(ids("VKSND tối cao"), std::vector<std::string>{"kiem_sat"});
  EXPECT_EQ(ids("không ai biết"), std::vector<std::string>{}) << "no great day in July";
}

TEST(Overview, TellsTheOwnDaysByTheKindOfBody) {
  const auto ids = [](const char* body) {  // without the great days
    std::set<std::string> all;
    for (const anniversary& each : days_of_body(vietnam_facts(), body, period::of_year(2027)))
      if (!each.event().is_great_day()) all.insert(each.event().id().text());
    return all;
  };
  const auto are = [](std::initializer_list<std::string> days) { return std::set<std::string>(days); };
  EXPECT_EQ(ids("LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA"), are({"quoc_te_lao_dong", "cong_doan_vn"}));
  EXPECT_EQ(ids("Ban Chấp hành Công đoàn Bệnh viện Đa khoa An Hòa"), are({"quoc_te_lao_dong", "cong_doan_vn", "thay_thuoc"}));
  EXPECT_EQ(ids("Công đoàn cơ sở Tòa án nhân dân tỉnh"), are({"quoc_te_lao_dong", "cong_doan_vn", "toa_an"}));
  EXPECT_EQ(ids("TRƯỜNG THPT AN HÒA"), are({"nha_giao"}));
  EXPECT_EQ(ids("Viện kiểm sát nhân dân huyện An Hòa"), are({"kiem_sat"}));
  EXPECT_EQ(ids("HỘI LHPN TỈNH AN HÒA"), are({"quoc_te_phu_nu", "phu_nu_vn"}));
  EXPECT_EQ(ids("BỘ CHỈ HUY QUÂN SỰ TỈNH"), are({"qdnd", "dan_quan"}));
  EXPECT_EQ(ids("Bộ đội Biên phòng tỉnh"), are({"bien_phong", "qdnd"}));
  EXPECT_EQ(ids("Tỉnh đoàn An Hòa"), are({"doan_tncs"}));
  EXPECT_EQ(ids("BCH ĐOÀN TỈNH AN HÒA"), are({"doan_tncs"}));
  EXPECT_EQ(ids("BÁO AN HÒA"), are({"bao_chi"}));
  EXPECT_EQ(ids("Hội Cựu chiến binh thành phố"), are({"hoi_ccb"}));
  EXPECT_EQ(ids("Sở Tài nguyên và Môi trường"), are({})) << "no school";
  EXPECT_EQ(ids("Cục Quản lý thị trường"), are({})) << "no school";
  EXPECT_EQ(ids("Công đoàn tỉnh An Hòa"), are({"quoc_te_lao_dong", "cong_doan_vn"})) << "not the youth union";
  EXPECT_EQ(ids("Ủy ban nhân dân xã Trường Xuân"), are({})) << "the name of a place";
  EXPECT_EQ(ids("Phòng Báo cáo viên"), are({})) << "no newspaper";
}

TEST(Overview, TakesTheDaysOfWhoIssuesAndOfWhoLaunches) {
  const campaign of{.launcher = "Giám đốc", .document = document{.issuer = "BỆNH VIỆN AN HÒA"}};
  std::vector<std::string> ids;
  for (const anniversary& each : days_of_body(vietnam_facts(), of, period(date(2027, 2, 20), date(2027, 2, 28)))) ids.push_back(each.event().id().text());
  EXPECT_EQ(ids, std::vector<std::string>{"thay_thuoc"});
}

TEST(Overview, KeepsGeneralEntriesAndThoseThatFallNowhere) {
  campaign of = test::two_phases();
  of.commemorations.push_back({.text = "các ngày lễ lớn", .phase = 1});
  of.commemorations.push_back({.text = "73 năm", .event = event_id("quoc_khanh"), .phase = 1});
  of.commemorations.push_back({.text = "các sự kiện trong năm"});
  of.commemorations.push_back({.text = "30/4", .event = event_id("giai_phong_mien_nam")});
  of.commemorations.push_back({.text = "x", .phase = 9});
  const overview shown = overview_of(of, vietnam_facts(), date(2018, 3, 1));
  ASSERT_EQ(shown.phases[0].others.size(), 2U);
  EXPECT_EQ(shown.phases[0].others[0].entry, &of.commemorations[2]);
  EXPECT_EQ(shown.phases[0].others[0].which, std::nullopt);
  EXPECT_EQ(shown.phases[0].others[1].entry, &of.commemorations[3]);
  EXPECT_EQ(shown.phases[0].others[1].which->day(), date(2018, 9, 2));
  ASSERT_EQ(shown.unplaced.size(), 2U);
  EXPECT_EQ(shown.unplaced[0].entry, &of.commemorations[4]);
  EXPECT_EQ(shown.unplaced[1].entry, &of.commemorations[6]);
  EXPECT_EQ(named(shown.phases[0]), (std::vector<std::string>{"giai_phong_mien_nam", "kiem_sat"})) << "an entry for the whole campaign goes where it falls";
}

TEST(Overview, ResolvesTheDeadline) {
  campaign of = test::two_phases();
  of.registration->due = deadline::before(date(2018, 3, 12));
  const auto due = overview_of(of, vietnam_facts(), date(2018, 3, 1)).deadline;
  ASSERT_TRUE(due);
  EXPECT_EQ(due->named, date(2018, 3, 12));
  EXPECT_EQ(due->last_valid, date(2018, 3, 11));
  EXPECT_EQ(due->off, day_off::weekend);
  EXPECT_EQ(due->last_working, date(2018, 3, 9));
  of.registration->due = deadline::relative("sớm");
  EXPECT_FALSE(overview_of(of, vietnam_facts(), date(2018, 3, 1)).deadline);
  of.registration->due = deadline::each_year({1, 25}, boundary::inclusive);
  EXPECT_EQ(overview_of(of, vietnam_facts(), date(2018, 3, 1)).deadline->last_valid, date(2018, 1, 25));
  of.year.reset();
  EXPECT_FALSE(overview_of(of, vietnam_facts(), date(2018, 3, 1)).deadline);
}

TEST(Overview, TellsTheStateOfEachCongress) {
  campaign of = test::two_phases();
  of.congresses = {{.text = "x", .body = "Công đoàn Việt Nam", .ordinal = 12},
                   {.text = "các cấp"},
                   {.text = "y", .body = "Công đoàn tỉnh", .ordinal = 3, .held = period(date(2018, 5, 1), date(2018, 5, 2))}};
  const overview shown = overview_of(of, vietnam_facts(), date(2018, 9, 26));
  EXPECT_EQ(shown.congresses[0].state, congress_state::in_session);
  EXPECT_EQ(shown.congresses[0].held, period(date(2018, 9, 24), date(2018, 9, 26)));
  EXPECT_EQ(shown.congresses[1].state, std::nullopt);
  EXPECT_EQ(shown.congresses[2].state, congress_state::held);
}

TEST(Overview, ShowsACongressOnceHoweverOftenItIsMentioned) {
  campaign of = test::two_phases();
  of.congresses = {{.text = "Đại hội XII", .body = "Công đoàn Việt Nam", .ordinal = 12},
                   {.text = "Đại hội lần thứ XII", .body = "TLĐ", .ordinal = 12},
                   {.text = "các cấp"},
                   {.text = "Các cấp"},
                   {.text = "x", .body = "Công đoàn tỉnh", .ordinal = 10},
                   {.text = "y", .body = "Công đoàn tỉnh", .ordinal = 10, .term = congress_term{2018, 2023}}};
  const overview shown = overview_of(of, vietnam_facts(), date(2018, 3, 1));
  ASSERT_EQ(shown.congresses.size(), 3U);
  EXPECT_EQ(shown.congresses[0].mentions.size(), 2U);
  EXPECT_EQ(shown.congresses[2].term, (congress_term{2018, 2023}));
}

TEST(Overview, TakesStateAndDaysOfACongressFromOneSource) {
  campaign of = test::two_phases();
  of.congresses = {{.text = "x", .body = "Công đoàn Viên chức Việt Nam", .ordinal = 6, .held = period(date(2023, 9, 1), date(2023, 9, 3))},
                   {.text = "y", .body = "Công đoàn Việt Nam", .ordinal = 12, .held = period(date(2018, 5, 1), date(2018, 5, 3))}};
  const overview shown = overview_of(of, vietnam_facts(), date(2023, 11, 1));
  EXPECT_EQ(shown.congresses[0].state, congress_state::held) << "the table has no days: those of the plan decide";
  EXPECT_EQ(shown.congresses[1].held, period(date(2018, 9, 24), date(2018, 9, 26))) << "the table's";
}

TEST(Overview, NamesADayThatThePlanNamesForAnotherPhase) {
  campaign of = test::two_phases();
  of.commemorations[0].phase = 2;
  const overview shown = overview_of(of, vietnam_facts(), date(2018, 3, 1));
  const auto found = std::find_if(shown.phases[0].anniversaries.begin(), shown.phases[0].anniversaries.end(),
                                  [](const shown_anniversary& each) { return each.which.event().id() == "kiem_sat"; });
  ASSERT_NE(found, shown.phases[0].anniversaries.end());
  EXPECT_EQ(found->entry, &of.commemorations[0]);
  EXPECT_TRUE(found->is_named_elsewhere);
}

TEST(Overview, NeedsNoDay) {
  const campaign of = test::two_phases();
  const overview shown = overview_of(of, vietnam_facts(), std::nullopt);
  EXPECT_FALSE(shown.status);
  EXPECT_EQ(shown.phases.size(), 2U);
}

TEST(Overview, OfOnePhaseOfCenturiesListsWhatIsNamedOnly) {
  const campaign of{.phases = {{.ordinal = 1, .from = date(1400, 1, 1), .to = date(9999, 12, 31)}}};
  EXPECT_TRUE(overview_of(of, vietnam_facts(), date(2018, 1, 1)).phases[0].anniversaries.empty());
}

TEST(Overview, LooksAtTheDayOfIssueUnlessAskedOtherwise) {
  campaign of = test::two_phases();
  of.document->issued = date(2018, 2, 28);
  EXPECT_EQ(default_day(of), date(2018, 2, 28));
  of.document.reset();
  EXPECT_EQ(default_day(of), date(2018, 1, 1));
  EXPECT_EQ(default_day(campaign{}), std::nullopt);
}

TEST(Overview, CarriesTheViolations) {
  campaign of = test::two_phases();
  of.phase_count_stated = 5;
  EXPECT_EQ(overview_of(of, vietnam_facts(), date(2018, 3, 1)).violations, validate(of, vietnam_facts()));
}

}  // namespace
