// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>
#include <thidua/plan/writer.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

// Years that are not the calendar's: the working year of courts, the school year, programmes of several years.

namespace {

using namespace thidua;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using test::changed;

// A court's plan, right in all.
const std::string& court_plan() {
  static const std::string text = R"(TÒA ÁN NHÂN DÂN TỈNH AN HÒA
Số: 12/KH-TA

An Hòa, ngày 28 tháng 11 năm 2023

KẾ HOẠCH
Tổ chức phong trào thi đua năm 2024

Tòa án nhân dân tỉnh An Hòa phát động phong trào thi đua năm 2024 như sau:

I. CÁC ĐỢT THI ĐUA
Chia làm 02 đợt:
- Đợt 1: Từ ngày 01/12/2023 đến ngày 31/5/2024: chào mừng 79 năm Ngày thành lập Quân đội nhân dân Việt Nam, 94 năm Ngày thành lập Đảng Cộng sản Việt Nam; tiến tới kỷ niệm 80 năm Ngày truyền thống Tòa án nhân dân (13/9/1945 - 13/9/2025).
- Đợt 2: Từ ngày 01/6/2024 đến ngày 30/11/2024: chào mừng 79 năm Ngày truyền thống Tòa án nhân dân (13/9/1945 - 13/9/2024).

Nơi nhận:
- Lưu: VT.

CHÁNH ÁN

Nguyễn Văn Bình
)";
  return text;
}

// "1: 79 2023" for each: phase, number, year.
std::vector<std::string> years_of(std::string_view text) {
  std::vector<std::string> all;
  for (const commemoration_entry& each : plan::read(text).campaign.commemorations)
    all.push_back((each.phase ? std::to_string(*each.phase) : "-") + ": " + (each.stated ? std::to_string(*each.stated) : "-") + " " + (each.target_year ? std::to_string(*each.target_year) : "-"));
  return all;
}

TEST(WorkingYear, OfACourtLeavesNoCalendarYear) {
  EXPECT_THAT(test::lint(court_plan()), IsEmpty());
  const std::string unsaid = changed(changed(court_plan(), "Từ ngày 01/12/2023 đến ngày 31/5/2024", "Từ ngày 01/12 đến ngày 31/5"), "Từ ngày 01/6/2024 đến ngày 30/11/2024", "Từ ngày 01/6 đến ngày 30/11");
  EXPECT_THAT(test::lint(unsaid), IsEmpty());
  EXPECT_EQ(without_spans(plan::read(unsaid).campaign), without_spans(plan::read(court_plan()).campaign));
  const std::string autumn = changed(changed(court_plan(), "Từ ngày 01/12/2023", "Từ ngày 01/10/2023"), "đến ngày 30/11/2024", "đến ngày 30/9/2024");
  EXPECT_THAT(test::lint(changed(autumn, "ngày 28 tháng 11 năm 2023", "ngày 28 tháng 9 năm 2023")), IsEmpty());
}

TEST(WorkingYear, OfThirteenMonthsOrAWrongYearIsNone) {
  EXPECT_THAT(test::lint(changed(court_plan(), "đến ngày 30/11/2024", "đến ngày 31/12/2024")), ElementsAre("phase-year: 01/12/2023"));
  EXPECT_THAT(test::lint(changed(court_plan(), "đến ngày 30/11/2024", "đến ngày 30/11/2025")), ElementsAre("phase-year: 01/12/2023", "phase-year: 30/11/2025"));
  EXPECT_THAT(test::lint(changed(court_plan(), "Từ ngày 01/12/2023", "Từ ngày 02/12/2023")), ElementsAre("phase-year: 02/12/2023", "phase-gap: 30/11/2024"));
}

TEST(WorkingYear, CountsADayOfItsDecemberInThatYear) {
  EXPECT_THAT(years_of(court_plan()), ElementsAre("1: 79 2023", "1: 94 2024", "1: 80 2025", "2: 79 2024"));
  EXPECT_THAT(test::lint(changed(court_plan(), "79 năm Ngày thành lập Quân đội", "80 năm Ngày thành lập Quân đội")), ElementsAre("anniversary-number: 80 năm"));
  EXPECT_THAT(test::lint(changed(court_plan(), "Quân đội nhân dân Việt Nam,", "Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2023),")), IsEmpty()) << "the year is not stale";
}

TEST(WorkingYear, IsDraftedForTheNextOne) {
  const campaign next = plan::draft(plan::read(court_plan()).campaign, 2025, vietnam_facts());
  ASSERT_EQ(next.phases.size(), 2U);
  EXPECT_EQ(next.phases[0].days(), period(date(2024, 12, 1), date(2025, 5, 31)));
  EXPECT_EQ(next.phases[1].days(), period(date(2025, 6, 1), date(2025, 11, 30)));
  const std::string text = plan::write(next);
  EXPECT_THAT(text, ::testing::HasSubstr("80 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2024)"));
  EXPECT_EQ(without_spans(plan::read(text).campaign), next) << text;
}

TEST(SchoolYear, CountsEachDayInTheYearItFallsIn) {
  const std::string text = R"(TRƯỜNG TIỂU HỌC HOA BAN
Số: 9/KH-THHB

An Hòa, ngày 04 tháng 9 năm 2023

KẾ HOẠCH
Phát động thi đua năm học 2023-2024

1. Đợt 1 (từ 05/9/2023 đến 20/11/2023): chào mừng 41 năm Ngày Nhà giáo Việt Nam; các ngày lễ lớn.
2. Đợt 2 (từ 21/11/2023 đến 15/01/2024): chào mừng 79 năm Ngày thành lập Quân đội nhân dân Việt Nam, 74 năm Ngày truyền thống học sinh, sinh viên.
3. Đợt 3 (từ 16/01/2024 đến 31/5/2024): chào mừng 93 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh.

Trong cả năm học, chào mừng 93 năm Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam, 134 năm Ngày sinh Chủ tịch Hồ Chí Minh.
)";
  EXPECT_THAT(years_of(text), ElementsAre("1: 41 2023", "1: - -", "2: 79 2023", "2: 74 2024", "3: 93 2024", "-: 93 2023", "-: 134 2024"));
}

TEST(RunUp, ToALaterYearThatIsNamedBelongsToNoPhase) {
  EXPECT_THAT(test::lint(changed(court_plan(), "tiến tới kỷ niệm", "hướng tới kỷ niệm")), IsEmpty());
  EXPECT_THAT(test::lint(changed(court_plan(), "tiến tới kỷ niệm", "chào mừng")), ElementsAre("commemoration-outside-phase: 80 năm Ngày truyền thống Tòa án nhân dân (13/9/1945 - 13/9/2025)"));
  EXPECT_THAT(test::lint(changed(court_plan(), "80 năm Ngày truyền thống Tòa án nhân dân (13/9/1945 - 13/9/2025)", "79 năm Ngày truyền thống Tòa án nhân dân (13/9/1945 - 13/9/2024)")),
              ElementsAre("commemoration-outside-phase: kỷ niệm 79 năm Ngày truyền thống Tòa án nhân dân (13/9/1945 - 13/9/2024)"))
      << "of this year, long after the phase";
}

TEST(Stages, OfSeveralYearsNeedNameNoDay) {
  const std::string text = R"(HỘI CỰU CHIẾN BINH TỈNH AN HÒA
Số: 12/KH-CCB

An Hòa, ngày 30 tháng 6 năm 2022

KẾ HOẠCH
Phong trào thi đua “Cựu chiến binh gương mẫu” giai đoạn 2022 - 2027

Hội Cựu chiến binh tỉnh phát động phong trào thi đua giai đoạn 2022 - 2027 như sau:

1. Giai đoạn 1 (từ 01/7/2022 đến 31/12/2024): tuyên truyền, tổ chức thí điểm.
2. Giai đoạn 2 (từ 01/01/2025 đến 31/12/2027): nhân rộng, tổng kết.

TM. BAN CHẤP HÀNH
CHỦ TỊCH

Lê Văn Ba
)";
  EXPECT_THAT(test::lint(text), IsEmpty());
}

TEST(Header, WithADayThatNoYearHasDoesNotLackIt) {
  const auto found = plan::lint(changed(test::good_plan(), "ngày 31 tháng 12 năm 2021", "ngày 31 tháng 11 năm 2021"));
  for (const plan::diagnostic& each : found) EXPECT_NE(each.code, plan::diagnostic_code::header_missing);
  const std::string text = changed(changed(test::good_plan(), "ngày 31 tháng 12 năm 2021", "ngày 31 tháng 11 năm 2021"), "Số: 12/KH-CĐYT\n", "");
  for (const plan::diagnostic& each : plan::lint(text))
    if (each.code == plan::diagnostic_code::header_missing) {
      EXPECT_EQ(each.message.vi, "văn bản thiếu số, ký hiệu") << "and not the day";
    }
  EXPECT_THAT(test::lint(text), ::testing::Contains("header-missing: KẾ HOẠCH"));
}

// A campaign that reaches into the year before or after its own.

std::string crossing(const std::string& day, const std::string& title, const std::string& body) { return "CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 61/KH-CĐ\n\nAn Hòa, " + day + "\n\nKẾ HOẠCH\n" + title + "\n\n" + body + "\n\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\n\nLê Văn Ba\n"; }

TEST(CrossingYears, OfADriveToTetCountsEachDayWhereItFalls) {
  const auto tet = [](const char* number) { return crossing("ngày 15 tháng 9 năm 2025", "Tổ chức thi đua nước rút quý IV/2025 và Tết Nguyên đán Bính Ngọ", std::string("1. Từ ngày 01/10/2025 đến ngày 15/02/2026, chào mừng 95 năm Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam, ") + number + " năm Ngày thành lập Đảng Cộng sản Việt Nam."); };
  EXPECT_THAT(test::lint(tet("96")), IsEmpty());
  EXPECT_THAT(test::lint(tet("95")), ElementsAre("anniversary-number: 95 năm"));
  const auto phases = plan::read(tet("96")).campaign.phases;
  ASSERT_EQ(phases.size(), 1U);
  EXPECT_EQ(phases.front().to.day, date(2026, 2, 15));
}

TEST(Year, IsNotThatOfAPhaseFarFromItsIssue) {
  const auto year = [](const std::string& day, const std::string& phases) { return plan::read(crossing(day, "Phát động phong trào thi đua thực hiện thắng lợi nghị quyết", phases)).campaign.year; };
  EXPECT_EQ(year("ngày 19 tháng 8 năm 2025", "Từ ngày 01/01/2026 đến ngày 31/12/2026, các tổ thi đua."), std::nullopt);
  EXPECT_EQ(year("ngày 19 tháng 12 năm 2025", "Thời gian thi đua: Từ ngày 01/01/2026 đến ngày 31/12/2026."), 2026);
  EXPECT_EQ(year("ngày 20 tháng 12 năm 2025", "Đợt 1: từ nay đến hết ngày 30/6/2026.\nĐợt 2: từ ngày 01/7/2026 đến ngày 31/12/2026."), 2026);
  EXPECT_EQ(year("ngày 20 tháng 12 năm 2025", "Thời gian thi đua: từ nay đến hết ngày 31/01/2026."), std::nullopt);
  EXPECT_EQ(year("ngày 19 tháng 01 năm 2026", "Thời gian thi đua: Từ ngày 01/02/2026 đến ngày 31/12/2026."), 2026);
}

}  // namespace
