// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/timeline.hpp>

#include <thidua/core/text.hpp>
#include <thidua/io/campaign_json.hpp>
#include <thidua/io/ics.hpp>

#include "campaign/campaigns.hpp"
#include "ics_text.hpp"
#include "random_campaign.hpp"
#include "xml_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

namespace {

using namespace thidua;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

campaign procuracy() { return io::load_campaign(THIDUA_TEST_DATA "/campaigns/procuracy_union_2018.json", commemorations::vietnam()); }

TEST(Timeline, ShowsAllAnOfficerAsksFor) {
  const campaign of = procuracy();
  const std::string text = io::to_timeline(overview_of(of, vietnam_facts(), date(2018, 2, 28)));
  for (const char* expected : {"Kế hoạch 402/KH-CĐ ngày 28/02/2018", "đang diễn ra, Đợt 1", "Đợt 2: 01/8/2018 đến hết 31/12/2018 (153 ngày)", "chủ đề “Mừng Đảng, mừng xuân, mừng Đất nước đổi mới”",
                               "● 26/7/2018   Thứ Năm  58 năm Ngày thành lập ngành Kiểm sát nhân dân", "○ 02/9/2018", "trước ngày 10/3/2018 (Thứ Bảy)", "ngày cuối còn tính: 09/3/2018 (Thứ Sáu)",
                               "Đại hội XII Công đoàn Việt Nam: đang chuẩn bị (họp 24/9/2018 đến hết 26/9/2018", "0 lỗi, 4 cảnh báo, 1 lưu ý", "/registration/deadline: cảnh báo deadline-boundary"})
    EXPECT_THAT(text, HasSubstr(expected));
  EXPECT_THAT(text, Not(HasSubstr("\033")));
}

TEST(Timeline, MarksRoundYears) {
  campaign of = test::two_phases();
  of.year = 2020;
  of.phases = {{.ordinal = 1, .from = date(2020, 1, 1), .to = date(2020, 12, 31)}};
  of.commemorations = {{.text = "26/7", .event = id<commemoration>("kiem_sat"), .phase = 1}, {.text = "2/9", .event = id<commemoration>("quoc_khanh"), .phase = 1}};
  const overview shown = overview_of(of, vietnam_facts(), date(2020, 1, 1));
  EXPECT_THAT(io::to_timeline(shown), HasSubstr("★ 26/7/2020   Chủ nhật  60 năm"));
  EXPECT_THAT(io::to_timeline(shown), HasSubstr("◆ 02/9/2020   Thứ Tư    75 năm"));
  EXPECT_THAT(io::to_timeline(shown), HasSubstr("☆ 03/02/2020")) << "90 years of the Party, not named";
  EXPECT_THAT(io::to_timeline(shown, language::vietnamese, io::colours::ansi), HasSubstr("\033[1;33m"));
}

TEST(Timeline, IsInEnglishToo) {
  const campaign of = procuracy();
  const std::string text = io::to_timeline(overview_of(of, vietnam_facts(), date(2018, 2, 28)), language::english);
  EXPECT_THAT(text, HasSubstr("Plan 402/KH-CĐ of 2018-02-28"));
  EXPECT_THAT(text, HasSubstr("last day that counts: 2018-03-09 (Friday)"));
  EXPECT_THAT(text, HasSubstr("58th anniversary: Founding of the People's Procuracy"));
}

TEST(Timeline, OfAnyCampaignIsTextOnLines) {
  for (unsigned seed = 0; seed < 300; ++seed) {
    const campaign of = test::random_campaign(seed);
    const overview shown = overview_of(of, vietnam_facts(), date(2018, 6, 1));
    for (const auto in : {language::vietnamese, language::english}) {
      const std::string text = io::to_timeline(shown, in);
      ASSERT_EQ(find_invalid_utf8(text), std::string::npos);
      for (const char c : text) ASSERT_TRUE(c == '\n' || static_cast<unsigned char>(c) >= 0x20) << text;
      ASSERT_EQ(io::to_timeline(shown, in), text) << "the same question, the same bytes";
    }
  }
}

TEST(Svg, IsWellFormedWhateverTheCampaignHolds) {
  for (unsigned seed = 0; seed < 300; ++seed) {
    campaign of = test::random_campaign(seed);
    of.title += " <b>&\"'\x01\xEF\xBF\xBE]]>";
    const std::string text = io::to_svg(overview_of(of, vietnam_facts(), date(2018, 6, 1)));
    ASSERT_EQ(test::xml_fault(text), "") << text;
  }
  const campaign empty;
  EXPECT_EQ(test::xml_fault(io::to_svg(overview_of(empty, vietnam_facts(), date(2018, 6, 1)))), "");
}

TEST(Svg, ShowsPhasesAnniversariesAndTheDeadline) {
  const campaign of = procuracy();
  const std::string text = io::to_svg(overview_of(of, vietnam_facts(), date(2018, 2, 28)));
  for (const char* expected : {"Đợt 1: 01/01/2018 đến hết 31/7/2018 (212 ngày)", "26/7/2018: 58 năm", "Hạn đăng ký: 09/3/2018 (Thứ Sáu)", "Đại hội XII Công đoàn Việt Nam, 24/9/2018 đến hết 26/9/2018", ">T12<"})
    EXPECT_THAT(text, HasSubstr(expected));
  for (const char* never : {"<script", "href", "@import", "<image"}) EXPECT_THAT(text, Not(HasSubstr(never)));
}

TEST(Svg, OfManyCenturiesStaysSmall) {
  const campaign of{.phases = {{.ordinal = 1, .from = date(1400, 1, 1), .to = date(9999, 12, 31)}}};
  const overview shown = overview_of(of, vietnam_facts(), date(2018, 1, 1));
  EXPECT_LT(io::to_svg(shown).size(), 20'000U);
  EXPECT_LT(io::to_timeline(shown).size(), 3'000U);
}

TEST(CampaignIcs, HasPhasesDeadlineReviewsCongressesAndAnniversaries) {
  campaign of = procuracy();
  of.reviews = {{.phase = 1, .due = deadline::until(date(2018, 7, 31))}, {.kind = review_kind::final_review, .due = deadline::before(date(2018, 12, 15))}, {.due = deadline::relative("sau")}};
  const auto calendar = test::read_ics_text(io::to_ics(overview_of(of, vietnam_facts(), date(2018, 2, 28))));
  std::vector<std::string> found;
  std::set<std::string> uids;
  for (const auto& each : calendar.components) {
    found.push_back(each.at("DTSTART").raw + " " + each.at("SUMMARY").text());
    EXPECT_TRUE(uids.insert(each.at("UID").raw).second);
  }
  EXPECT_THAT(found, ElementsAre("20180101 Đợt 1: " + of.title, "20180801 Đợt 2: " + of.title, "20180309 Hạn đăng ký thi đua", "20180731 Sơ kết đợt 1: đến hết ngày 31/7/2018 (Thứ Ba)",
                                 "20181214 Tổng kết: trước ngày 15/12/2018 (Thứ Bảy)", "20180924 Đại hội XII Công đoàn Việt Nam", "20180403 Đại hội V Công đoàn Viên chức Việt Nam",
                                 "20180430 43 năm Ngày Giải phóng miền Nam, thống nhất đất nước (Ngày Chiến thắng)", "20180501 132 năm Ngày Quốc tế Lao động", "20180519 128 năm Ngày sinh Chủ tịch Hồ Chí Minh",
                                 "20180726 58 năm Ngày thành lập ngành Kiểm sát nhân dân"));
  EXPECT_EQ(calendar.components[0].at("DTEND").raw, "20180801") << "the end is exclusive";
}

TEST(CampaignIcs, HasDeadlinesOfDutiesAndDaysOutsideEveryPhase) {
  const campaign of{.year = 2018,
                    .commemorations = {{.text = "26/7", .event = id<commemoration>("kiem_sat"), .stated = 58}},
                    .duties = {{.body = "Tổ công đoàn", .action = "phát động", .due = deadline::until(date(2018, 5, 2))}, {.body = "x", .action = "y"}},
                    .reports = {{.to = "Công đoàn cấp trên", .due = deadline::before(date(2018, 12, 1))}}};
  const auto calendar = test::read_ics_text(io::to_ics(overview_of(of, vietnam_facts(), date(2018, 1, 1))));
  std::vector<std::string> found;
  for (const auto& each : calendar.components) found.push_back(each.at("DTSTART").raw + " " + each.at("SUMMARY").text());
  EXPECT_THAT(found, ElementsAre("20180502 Tổ công đoàn: phát động – đến hết ngày 02/5/2018 (Thứ Tư)", "20181130 Báo cáo → Công đoàn cấp trên – trước ngày 01/12/2018 (Thứ Bảy)",
                                 "20180726 58 năm Ngày thành lập ngành Kiểm sát nhân dân"));
}

TEST(Svg, BreaksLongWords) {
  campaign of = test::two_phases();
  of.title = std::string(400, 'w');
  const std::string text = io::to_svg(overview_of(of, vietnam_facts(), date(2018, 1, 1)));
  EXPECT_THAT(text, Not(HasSubstr(std::string(120, 'w') + "</text>")));
  EXPECT_THAT(text, HasSubstr("www</text>"));
}

TEST(Timeline, OfTwoYearsNamesThem) {
  const campaign of{.phases = {{.ordinal = 1, .from = date(2018, 9, 5), .to = date(2019, 5, 31)}}};
  const std::string text = io::to_timeline(overview_of(of, vietnam_facts(), date(2018, 9, 5)));
  EXPECT_THAT(text, HasSubstr("T9/2018"));
  EXPECT_THAT(text, HasSubstr("T1/2019"));
}

TEST(Timeline, WritesNothingTwiceForPhasesOfOneNumber) {
  campaign of = test::two_phases();
  of.phases[1].ordinal = 1;
  const std::string text = io::to_timeline(overview_of(of, vietnam_facts(), date(2018, 1, 1)));
  const std::size_t first = text.find("Mừng Đảng, mừng xuân");
  EXPECT_NE(first, std::string::npos);
  EXPECT_EQ(text.find("Mừng Đảng, mừng xuân", first + 1), std::string::npos);
}

TEST(CampaignIcs, OfAnyCampaignIsACalendarWithIdsOfItsOwn) {
  for (unsigned seed = 0; seed < 200; ++seed) {
    const campaign of = test::random_campaign(seed);
    const auto calendar = test::read_ics_text(io::to_ics(overview_of(of, vietnam_facts(), date(2018, 6, 1))));
    std::set<std::string> uids;
    for (const auto& each : calendar.components) ASSERT_TRUE(uids.insert(each.at("UID").raw).second) << seed;
  }
  campaign other = procuracy();
  other.document->number = document_number::parse("403/KH-CĐ");
  const campaign first = procuracy();
  const auto uid = [](const campaign& of) { return test::read_ics_text(io::to_ics(overview_of(of, vietnam_facts(), date(2018, 6, 1)))).components.at(0).at("UID").raw; };
  EXPECT_NE(uid(first), uid(other)) << "two plans in one calendar";
}

}  // namespace
