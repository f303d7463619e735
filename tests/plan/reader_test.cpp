// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "plan/plans.hpp"
#include "core/thrown.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

// What plans write in many ways, each read. Every text here is our own.

namespace {

using namespace thidua;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using test::at;
using test::changed;
using test::good_plan;

const std::string head = "KẾ HOẠCH\nPhát động phong trào thi đua năm 2024\n\nCông đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 như sau:\n\n";
plan::reading read_under_head(const std::string& text) { return plan::read(head + text); }

// "1 2024-01-01/day..2024-06-30/day"
std::string shown(const phase& which) {
  const auto side = [](const bound& edge) { return (edge.day ? to_iso(*edge.day) : std::string("null")) + "/" + std::string(to_string(edge.precision)); };
  return (which.ordinal ? std::to_string(*which.ordinal) : std::string("-")) + " " + side(which.from) + ".." + side(which.to);
}
std::vector<std::string> phases(const plan::reading& of) {
  std::vector<std::string> all;
  for (const phase& each : of.campaign.phases) all.push_back(shown(each));
  return all;
}
// "89 cong_doan_vn 1929-07-28 2018 @2"
std::string shown(const commemoration_entry& which) {
  return (which.stated ? std::to_string(*which.stated) : std::string("-")) + " " + (which.event ? which.event->text() : std::string("-")) + " " + (which.origin ? to_iso(*which.origin) : std::string("-")) + " " +
         (which.target_year ? std::to_string(*which.target_year) : std::string("-")) + (which.phase ? " @" + std::to_string(*which.phase) : std::string());
}
std::vector<std::string> entries(const plan::reading& of) {
  std::vector<std::string> all;
  for (const commemoration_entry& each : of.campaign.commemorations) all.push_back(shown(each));
  return all;
}
std::vector<std::string> movements(const plan::reading& of) {
  std::vector<std::string> all;
  for (const movement& each : of.campaign.movements) all.push_back(std::string(each.kind == movement_kind::mobilization ? "v " : "p ") + each.name + (each.launcher.empty() ? "" : " < " + each.launcher));
  return all;
}
std::vector<std::string> congresses(const plan::reading& of) {
  std::vector<std::string> all;
  for (const congress_mention& each : of.campaign.congresses)
    all.push_back((each.ordinal ? std::to_string(*each.ordinal) : std::string("-")) + " " + each.body + (each.term ? " " + std::to_string(each.term->from) + "-" + std::to_string(each.term->to) : "") + " " + std::string(to_string(each.stance)));
  return all;
}

// --------------------------------------------------------------------------------------------------------------- phases

struct bounds_case {
  const char* text;
  const char* phase;
};

class PhaseBounds : public ::testing::TestWithParam<bounds_case> {};

TEST_P(PhaseBounds, AreRead) {
  const auto read = read_under_head(GetParam().text);
  ASSERT_EQ(read.campaign.phases.size(), 1U) << GetParam().text;
  EXPECT_EQ(shown(read.campaign.phases.front()), GetParam().phase) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Variants, PhaseBounds,
    ::testing::Values(
        bounds_case{"Đợt 1: Từ ngày 01/01/2024 đến ngày 30/6/2024, thi đua an toàn.", "1 2024-01-01/day..2024-06-30/day"},
        bounds_case{"- Đợt 1 (Từ 01/01/2024 đến 30/6/2024): thi đua an toàn.", "1 2024-01-01/day..2024-06-30/day"},
        bounds_case{"+ Đợt 1 (từ tháng 01/2024 đến hết tháng 6/2024): thi đua an toàn.", "1 2024-01-01/month..2024-06-30/month"},
        bounds_case{"· Đợt I (từ tháng 1-6/2024): thi đua an toàn.", "1 2024-01-01/month..2024-06-30/month"},
        bounds_case{"* Đợt 1: từ tháng 1 đến tháng 6 năm 2024, thi đua an toàn.", "1 2024-01-01/month..2024-06-30/month"},
        bounds_case{"• đợt 1: từ ngày 1.1 - 30.6, thi đua an toàn.", "1 2024-01-01/day..2024-06-30/day"},
        bounds_case{"1. Đợt 1: từ ngày 1 đến 31-3, thi đua an toàn.", "1 2024-03-01/day..2024-03-31/day"},
        bounds_case{"a) Đợt 1: Từ đầu năm đến 31/8/2024: thi đua an toàn.", "1 2024-01-01/relative..2024-08-31/day"},
        bounds_case{"Đợt 2: từ nay đến ngày 30-11, thi đua an toàn.", "2 null/relative..2024-11-30/day"},
        bounds_case{"Đợt 2: Từ sau 30/6 đến hết năm 2024, thi đua an toàn.", "2 2024-07-01/day..2024-12-31/year"},
        bounds_case{"Đợt 3: Từ sau 30/10/2024 đến 31/12/2024 thi đua an toàn.", "3 2024-10-31/day..2024-12-31/day"},
        bounds_case{"Giai đoạn 2: từ ngày 01/7/2024 đến hết ngày 31/12/2024, thi đua an toàn.", "2 2024-07-01/day..2024-12-31/day"},
        bounds_case{"Giai đoạn II (từ 05/9 đến hết học kỳ I): thi đua an toàn.", "2 2024-09-05/day..null/relative"},
        bounds_case{"Đợt 2: từ 01/7/2024 đến khi Công đoàn tổ chức lễ tổng kết.", "2 2024-07-01/day..null/relative"},
        bounds_case{"Đợt 1: Thời gian từ ngày 01/8/2024 đến ngày 31/12/2024, thi đua an toàn.", "1 2024-08-01/day..2024-12-31/day"},
        bounds_case{"Đợt 1, từ ngày 01 tháng 01 năm 2024 đến ngày 30 tháng 6 năm 2024: thi đua an toàn.", "1 2024-01-01/day..2024-06-30/day"},
        bounds_case{"Đợt 1 (01/01/2024 - 30/6/2024): thi đua an toàn.", "1 2024-01-01/day..2024-06-30/day"},
        bounds_case{"Đợt 1: Quý I và quý II năm 2024, thi đua an toàn.", "1 2024-01-01/month..2024-06-30/month"},
        bounds_case{"Đợt 1 (6 tháng đầu năm 2024): thi đua an toàn.", "1 2024-01-01/month..2024-06-30/month"},
        bounds_case{"Đợt thi đua thứ nhất: từ ngày 01/01/2024 đến ngày 30/6/2024.", "1 2024-01-01/day..2024-06-30/day"},
        bounds_case{"Đợi 2: Từ ngày 01/7/2024 đến ngày 31/12/2024.", "2 2024-07-01/day..2024-12-31/day"},
        bounds_case{"ĐỢT 1: TỪ NGÀY 01/01/2024 ĐẾN NGÀY 30/6/2024", "1 2024-01-01/day..2024-06-30/day"},
        bounds_case{"Đợt 1: Từ ngày 01/01/2024 đến ngày 30/6/2024, thi đua an toàn.", "1 2024-01-01/day..2024-06-30/day"},
        bounds_case{"**Đợt 1:** *Từ ngày 01/01/2024 đến ngày 30/6/2024*, thi đua an toàn.", "1 2024-01-01/day..2024-06-30/day"},
        bounds_case{"Đợt 1 : từ 1 - 1 đến 30 - 6 - 2024.", "1 2024-01-01/day..2024-06-30/day"},
        bounds_case{"Đợt 1/2023: Bắt đầu từ 02/01 đến 30/6.", "1 2023-01-02/day..2023-06-30/day"},
        bounds_case{"Đợt 1 năm 2025: từ 02/01 đến 30/6.", "1 2025-01-02/day..2025-06-30/day"},
        bounds_case{"Đợt 1 bắt đầu từ ngày 02/01/2024 và kết thúc vào ngày 30/6/2024.", "1 2024-01-02/day..2024-06-30/day"},
        bounds_case{"Đợt 1 (6 tháng đầu năm): từ 02/01 - 30/6.", "1 2024-01-02/day..2024-06-30/day"},
        bounds_case{"Đợt 2: Quý III, IV.", "2 2024-07-01/month..2024-12-31/month"},
        bounds_case{"Đợt 1: từ 02/01/2024 đến hết quý II.", "1 2024-01-02/day..2024-06-30/month"},
        bounds_case{"Đợt thi đua kéo dài từ nay đến khi cảng tổ chức lễ khánh thành.", "- null/relative..null/relative"},
        bounds_case{"Thời gian thực hiện: cả năm 2024.", "- 2024-01-01/year..2024-12-31/year"},
        bounds_case{"Thời gian thi đua: từ ngày 15/3/2024 đến ngày 30/11/2024.", "- 2024-03-15/day..2024-11-30/day"}));

TEST(Phases, MayStandInOneSentence) {
  EXPECT_THAT(phases(read_under_head("Năm nay chia làm 2 đợt: Đợt 1 (từ ngày 1.1 - 30.6), đợt 2 (từ ngày 1.7 - 31.12).")), ElementsAre("1 2024-01-01/day..2024-06-30/day", "2 2024-07-01/day..2024-12-31/day"));
}

TEST(Phases, WithoutALabelHaveNoNumberAndTheSentenceAsSpan) {
  const std::string text = head + "Mọi tổ đều tham gia. Đợt thi đua diễn ra từ ngày 15/10/2024 đến ngày 20/12/2024. Cuối đợt có tổng kết.\n";
  const auto read = plan::read(text);
  ASSERT_EQ(read.campaign.phases.size(), 1U);
  EXPECT_FALSE(read.campaign.phases.front().ordinal);
  EXPECT_EQ(at(text, read.campaign.phases.front().span), "Đợt thi đua diễn ra từ ngày 15/10/2024 đến ngày 20/12/2024.");
}

TEST(Phases, OfAListWithoutLabelsAreReadToo) {
  EXPECT_THAT(phases(read_under_head("Thi đua chia thành 2 đợt:\n- Từ ngày 01/01/2024 đến ngày 31/5/2024: thi đua an toàn.\n- Từ ngày 01/6/2024 đến ngày 31/12/2024: thi đua năng suất.\n")),
              ElementsAre("- 2024-01-01/day..2024-05-31/day", "- 2024-06-01/day..2024-12-31/day"));
}

TEST(Phases, OfAListMayBeNamedByTheirDriveOrTheirQuarter) {
  EXPECT_THAT(phases(read_under_head("1. Đợt thi đua mừng ngày 26/3: từ 01/3/2024 đến 26/3/2024.\n2. Đợt thi đua mừng ngày 20/11: từ 01/9/2024 đến 20/11/2024.\n")), ElementsAre("- 2024-03-01/day..2024-03-26/day", "- 2024-09-01/day..2024-11-20/day"));
  EXPECT_THAT(phases(read_under_head("- Quý I: từ 01/01 đến 31/3;\n- Quý II: từ 01/4 đến 30/6.\n")), ElementsAre("1 2024-01-01/day..2024-03-31/day", "2 2024-04-01/day..2024-06-30/day"));
}

TEST(Phases, ReachToTheNextLabelWithTheirLists) {
  const std::string text = head + "1. Đợt 1 (từ 01/01/2024 đến 30/6/2024):\n- Thi đua an toàn;\n- Chào mừng 94 năm ngày thành lập Đảng Cộng sản Việt Nam.\n2. Đợt 2 (từ 01/7/2024 đến 31/12/2024):\n- Thi đua năng suất.\nIV. KHEN THƯỞNG\n- Chào mừng 95 năm ngày thành lập Công đoàn Việt Nam.\n";
  const auto read = plan::read(text);
  ASSERT_EQ(read.campaign.phases.size(), 2U);
  EXPECT_EQ(at(text, read.campaign.phases[0].span), "1. Đợt 1 (từ 01/01/2024 đến 30/6/2024):\n- Thi đua an toàn;\n- Chào mừng 94 năm ngày thành lập Đảng Cộng sản Việt Nam.");
  EXPECT_EQ(at(text, read.campaign.phases[1].span), "2. Đợt 2 (từ 01/7/2024 đến 31/12/2024):\n- Thi đua năng suất.");
  EXPECT_THAT(entries(read), ElementsAre("94 dang_csvn - 2024 @1", "95 cong_doan_vn - 2024"));
}

TEST(Phases, OfARunningSentenceEndWithTheirParagraph) {
  const auto read = read_under_head("Cả năm chia làm hai đợt: đợt 1 từ ngày 01/01/2024 đến ngày 15/6/2024; đợt 2 từ ngày 16/6/2024 đến ngày 31/12/2024.\n\nDịp đầu xuân, các bến thi đua chào mừng 94 năm ngày thành lập Đảng (03/02/1930 - 03/02/2024).");
  EXPECT_THAT(phases(read), ElementsAre("1 2024-01-01/day..2024-06-15/day", "2 2024-06-16/day..2024-12-31/day"));
  EXPECT_THAT(entries(read), ElementsAre("94 dang_csvn 1930-02-03 2024"));
}

TEST(Phases, MayNameTheirHalfBeforeTheirDays) {
  const auto read = read_under_head("- Đợt 1 - 6 tháng đầu năm (05/01 - 25/6/2024): giữ vững luồng lạch.\n- Đợt 2 - 6 tháng cuối năm (26/6 - 20/12/2024): về đích trước hẹn.");
  EXPECT_THAT(phases(read), ElementsAre("1 2024-01-05/day..2024-06-25/day", "2 2024-06-26/day..2024-12-20/day"));
  EXPECT_THAT(phases(read_under_head("- Đợt 1 - 6 tháng đầu năm: giữ vững luồng lạch.\n- Đợt 2 - 6 tháng cuối năm: về đích trước hẹn.")), ElementsAre("1 2024-01-01/month..2024-06-30/month", "2 2024-07-01/month..2024-12-31/month"));
}

TEST(Phases, AreNotEveryDrive) {
  EXPECT_THAT(phases(read_under_head("Tổ chức các đợt thi đua ngắn ngày; trong 2 đợt hiến máu có 11 đoàn viên. Báo cáo kết quả đợt 1 trước ngày 15/7/2024.")), IsEmpty());
}

TEST(Phases, ToldOnceMoreInALaterSectionAreNoFurtherOnes) {
  EXPECT_THAT(phases(read_under_head("II. CÁC ĐỢT\n- Đợt 1: từ 01/01/2024 đến 30/6/2024.\n- Đợt 2: từ 01/7/2024 đến 31/12/2024.\nIII. BÁO CÁO\n- Đợt 1: trước ngày 05/7/2024.\n- Đợt 2: trước ngày 05/12/2024.\n")),
              ElementsAre("1 2024-01-01/day..2024-06-30/day", "2 2024-07-01/day..2024-12-31/day"));
}

TEST(Phases, RepairDamagedLabelsByTheirPlace) {
  const auto roman = read_under_head("- Đợt I: từ 01/01/2024 đến 31/5/2024.\n- Đợt I1: từ 01/6/2024 đến 30/9/2024.\n- Đợt III: từ 01/10/2024 đến 31/12/2024.\n");
  EXPECT_THAT(phases(roman), ElementsAre("1 2024-01-01/day..2024-05-31/day", "2 2024-06-01/day..2024-09-30/day", "3 2024-10-01/day..2024-12-31/day"));
  ASSERT_FALSE(roman.diagnostics.empty());
  for (const auto& each : roman.diagnostics)
    if (each.code == plan::diagnostic_code::phase_label) EXPECT_EQ(each.fix->text, "Đợt II");
}

TEST(Phases, OfASchoolYearTakeTheYearTheirMonthIsIn) {
  const auto read = plan::read("KẾ HOẠCH\nPhát động thi đua năm học 2023 - 2024\n\nĐợt 1 (từ đầu năm học đến hết ngày 20/11): chào mừng 41 năm Ngày Nhà giáo Việt Nam.\nĐợt 2 (từ 21/11 đến 15/01): thi đua học kỳ.\nĐợt 3 (từ 16/01 đến 26/3): chào mừng 93 năm ngày thành lập Đoàn TNCS Hồ Chí Minh.\n");
  EXPECT_FALSE(read.campaign.year);
  EXPECT_THAT(phases(read), ElementsAre("1 null/relative..2023-11-20/day", "2 2023-11-21/day..2024-01-15/day", "3 2024-01-16/day..2024-03-26/day"));
  EXPECT_THAT(read.diagnostics, ::testing::Not(::testing::Contains(::testing::Field(&plan::diagnostic::code, plan::diagnostic_code::anniversary_number))));
}

TEST(Phases, FindTheirYearFromTheOneThatNamesIt) {
  const auto read = plan::read("Liên đoàn Lao động tỉnh phát động đợt thi đua chia làm 3 giai đoạn.\n\nGiai đoạn 1 từ nay đến ngày 30-11, thi đua an toàn.\n\nGiai đoạn 2, từ ngày 1 đến 31-12, thi đua năng suất.\n\nGiai đoạn 3, từ ngày 1 đến 30-1-2026, tổng kết.\n");
  EXPECT_THAT(phases(read), ElementsAre("1 null/relative..2025-11-30/day", "2 2025-12-01/day..2025-12-31/day", "3 2026-01-01/day..2026-01-30/day"));
}

TEST(PhaseCount, IsWhatIsStated) {
  const auto count = [](const char* text) { return read_under_head(text).campaign.phase_count_stated; };
  EXPECT_EQ(count("Phong trào thi đua được chia thành 02 đợt:\nĐợt 1: từ 01/01/2024 đến 30/6/2024."), 2);
  EXPECT_EQ(count("Phong trào thi đua chia làm ba đợt như sau:"), 3);
  EXPECT_EQ(count("Năm 2024 chia ra làm 4 giai đoạn."), 4);
  EXPECT_EQ(count("Đã có 11 người tham gia trong 2 đợt do tỉnh phát động."), std::nullopt);
}

// ------------------------------------------------------------------------------------------------------- commemorations

struct entry_case {
  const char* text;
  const char* entry;
  const char* words;
};
class CommemorationText : public ::testing::TestWithParam<entry_case> {};

TEST_P(CommemorationText, IsRead) {
  const std::string text = head + "Đợt 2: Từ ngày 01/01/2024 đến ngày 31/12/2024, chào mừng " + GetParam().text + ".\n";
  const auto read = plan::read(text);
  ASSERT_EQ(read.campaign.commemorations.size(), 1U) << GetParam().text;
  const commemoration_entry& entry = read.campaign.commemorations.front();
  EXPECT_EQ(shown(entry), GetParam().entry) << GetParam().text;
  EXPECT_EQ(entry.text, GetParam().words);
  EXPECT_EQ(at(text, entry.span), std::string(GetParam().words));
}

INSTANTIATE_TEST_SUITE_P(
    Variants, CommemorationText,
    ::testing::Values(
        entry_case{"95 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2024)", "95 cong_doan_vn 1929-07-28 2024 @2", "95 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2024)"},
        entry_case{"95 năm ngày thành lập Công đoàn Việt Nam", "95 cong_doan_vn - 2024 @2", "95 năm ngày thành lập Công đoàn Việt Nam"},
        entry_case{"kỷ niệm 95 năm, ngày thành lập Công đoàn Việt Nam (28/7/1929–28/7/2024)", "95 cong_doan_vn 1929-07-28 2024 @2", "kỷ niệm 95 năm, ngày thành lập Công đoàn Việt Nam (28/7/1929–28/7/2024)"},
        entry_case{"kỉ niệm 88 năm Ngày truyền thống công nhân Vùng mỏ 12/11 (1936 - 2024)", "88 tho_mo 1936-11-12 2024 @2", "kỉ niệm 88 năm Ngày truyền thống công nhân Vùng mỏ 12/11 (1936 - 2024)"},
        entry_case{"70 năm Chiến thắng Điện Biên Phủ (7-5-2024)", "70 dien_bien_phu - 2024 @2", "70 năm Chiến thắng Điện Biên Phủ (7-5-2024)"},
        entry_case{"70 năm Chiến thắng Điện Biên Phủ (7/5/1954)", "70 dien_bien_phu 1954-05-07 2024 @2", "70 năm Chiến thắng Điện Biên Phủ (7/5/1954)"},
        entry_case{"134 năm Ngày sinh của Chủ tịch Hồ Chí Minh 19/5", "134 ho_chi_minh - 2024 @2", "134 năm Ngày sinh của Chủ tịch Hồ Chí Minh 19/5"},
        entry_case{"kỷ niệm lần thứ 80 ngày thành lập Quân đội nhân dân Việt Nam (22-12-1944 - 22-12-2024)", "80 qdnd 1944-12-22 2024 @2", "kỷ niệm lần thứ 80 ngày thành lập Quân đội nhân dân Việt Nam (22-12-1944 - 22-12-2024)"},
        entry_case{"KỶ NIỆM 95 NĂM NGÀY THÀNH LẬP CÔNG ĐOÀN VIỆT NAM", "95 cong_doan_vn - 2024 @2", "KỶ NIỆM 95 NĂM NGÀY THÀNH LẬP CÔNG ĐOÀN VIỆT NAM"},
        entry_case{"93 năm ngày thành lập Đoàn TNCS Hồ Chí Minh", "93 doan_tncs - 2024 @2", "93 năm ngày thành lập Đoàn TNCS Hồ Chí Minh"},
        entry_case{"64 năm ngày thành lập ngành KSND (26/7)", "64 kiem_sat - 2024 @2", "64 năm ngày thành lập ngành KSND (26/7)"},
        entry_case{"49 năm ngày Giải phóng hoàn toàn miền Nam, thống nhất đất nước (30/4/1975- 30/4/2024)", "49 giai_phong_mien_nam 1975-04-30 2024 @2", "49 năm ngày Giải phóng hoàn toàn miền Nam, thống nhất đất nước (30/4/1975- 30/4/2024)"},
        entry_case{"ngày thống nhất đất nước 30/4", "- giai_phong_mien_nam - 2024 @2", "ngày thống nhất đất nước 30/4"},
        entry_case{"Quốc khánh 2/9", "- quoc_khanh - 2024 @2", "Quốc khánh 2/9"},
        entry_case{"Tháng Công nhân", "- thang_cong_nhan - 2024 @2", "Tháng Công nhân"},
        entry_case{"ngày 20/11", "- nha_giao - 2024 @2", "ngày 20/11"},
        entry_case{"ngày thành lập ngành 26/7", "- kiem_sat - 2024 @2", "ngày thành lập ngành 26/7"},
        entry_case{"tám mươi năm ngày thành lập Quân đội nhân dân Việt Nam", "80 qdnd - 2024 @2", "tám mươi năm ngày thành lập Quân đội nhân dân Việt Nam"},
        entry_case{"30 năm Ngày thành lập Cảng Sông Lam (15/8/1994 - 15/8/2024)", "30 - 1994-08-15 2024 @2", "30 năm Ngày thành lập Cảng Sông Lam (15/8/1994 - 15/8/2024)"},
        entry_case{"các ngày lễ lớn của dân tộc", "- - - 2024 @2", "các ngày lễ lớn của dân tộc"},
        entry_case{"94 năm Ngày truyền thống công tác dân vận của Đảng (15/10/1930 - 15/10/2024)", "94 dan_van 1930-10-15 2024 @2", "94 năm Ngày truyền thống công tác dân vận của Đảng (15/10/1930 - 15/10/2024)"},
        entry_case{"76 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc và Ngày truyền thống thi đua yêu nước (11/6/1948 - 11/6/2024)", "76 thi_dua_ai_quoc 1948-06-11 2024 @2", "76 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc và Ngày truyền thống thi đua yêu nước (11/6/1948 - 11/6/2024)"},
        entry_case{"1984 năm cuộc khởi nghĩa Hai Bà Trưng", "1984 hai_ba_trung - 2024 @2", "1984 năm cuộc khởi nghĩa Hai Bà Trưng"},
        entry_case{"Quốc khánh 2-9", "- quoc_khanh - 2024 @2", "Quốc khánh 2-9"},
        entry_case{"Ngày Nhà giáo Việt Nam 20.11", "- nha_giao - 2024 @2", "Ngày Nhà giáo Việt Nam 20.11"},
        entry_case{"Ngày Nhà giáo Việt Nam 2.5 giờ", "- nha_giao - 2024 @2", "Ngày Nhà giáo Việt Nam"},
        entry_case{"79 năm CM tháng 8", "79 cach_mang_thang_tam - 2024 @2", "79 năm CM tháng 8"},
        entry_case{"64 năm Ngày thành lập ngành (26/7/1960 - 26/7/2024)", "64 kiem_sat 1960-07-26 2024 @2", "64 năm Ngày thành lập ngành (26/7/1960 - 26/7/2024)"},
        entry_case{"64 năm Ngày thành lập ngành", "64 - - 2024 @2", "64 năm Ngày thành lập ngành"},
        entry_case{"79 năm ngành Truyền thông ngành Tư pháp", "79 tu_phap - 2024 @2", "79 năm ngành Truyền thông ngành Tư pháp"}));

TEST(Commemorations, JoinedAreOneEntryEachWithOneSpan) {
  const auto read = read_under_head("Đợt 2: Từ ngày 01/7/2024 đến ngày 31/12/2024, chào mừng 79 năm Cách mạng Tháng Tám và Quốc khánh 2/9.");
  EXPECT_THAT(entries(read), ElementsAre("79 cach_mang_thang_tam - 2024 @2", "79 quoc_khanh - 2024 @2"));
  EXPECT_EQ(read.campaign.commemorations[0].span, read.campaign.commemorations[1].span);
}

TEST(Commemorations, MayShareABracketWithTheOriginsOfBoth) {
  const auto read = read_under_head("Chào mừng 94 năm Ngày thành lập Hội LHPN Việt Nam và 14 năm Ngày Phụ nữ Việt Nam (20/10/1930; 20/10/2010 - 20/10/2024).");
  EXPECT_THAT(entries(read), ElementsAre("94 phu_nu_vn 1930-10-20 2024", "14 - 2010-10-20 2024"));
}

TEST(Commemorations, OfTheSectorAreThoseOfWhoseThePlanIs) {
  const auto read = plan::read("VIỆN KIỂM SÁT NHÂN DÂN TỈNH SÔNG LAM\nSố: 12/KH-VKS\nSông Lam, ngày 10 tháng 01 năm 2025\n\nKẾ HOẠCH\nPhát động thi đua năm 2025\n\nCác phòng lập thành tích chào mừng 65 năm Ngày thành lập ngành.\n");
  EXPECT_THAT(entries(read), ElementsAre("65 kiem_sat - 2025"));
}

TEST(Commemorations, OfNoNameEndWithTheLineThatGivesTheirYear) {
  const auto read = plan::read("KẾ HOẠCH\nPhát động đợt thi đua trong cán bộ bến cảng chào mừng các ngày lễ lớn năm 2024\nThực hiện Kế hoạch số 45/KH-LĐLĐ ngày 30/12/2023 của Liên đoàn Lao động tỉnh An Hòa, các tổ thi đua như sau.\n");
  ASSERT_EQ(read.campaign.commemorations.size(), 1U);
  EXPECT_EQ(read.campaign.commemorations.front().text, "các ngày lễ lớn năm 2024");
}

TEST(Commemorations, OfAListMayBeTheirDaysAlone) {
  EXPECT_THAT(entries(read_under_head("Thi đua chào mừng các ngày lễ: 26/3, 30/4, 20/11.")), ElementsAre("- - - 2024", "- doan_tncs - 2024", "- giai_phong_mien_nam - 2024", "- nha_giao - 2024"));
}

TEST(Commemorations, InAListAreApart) {
  EXPECT_THAT(entries(read_under_head("Đợt 1: Từ ngày 01/01/2024 đến ngày 30/6/2024, chào mừng kỷ niệm Ngày thống nhất đất nước 30/4; Ngày Quốc tế lao động 1/5 và Ngày sinh nhật Chủ tịch Hồ Chí Minh 19/5; hưởng ứng tháng công nhân.")),
              ElementsAre("- giai_phong_mien_nam - 2024 @1", "- quoc_te_lao_dong - 2024 @1", "- ho_chi_minh - 2024 @1", "- thang_cong_nhan - 2024 @1"));
}

TEST(Commemorations, AreNotEveryNumberOfYears) {
  EXPECT_THAT(entries(read_under_head("Sau 10 năm thực hiện nghị quyết, đơn vị có 5 năm liên tục dẫn đầu. Kỷ niệm chương được trao cho người có 15 năm công tác. Ngày làm việc 8 giờ có chất lượng.")), IsEmpty());
  EXPECT_THAT(entries(read_under_head("Chăm lo người lao động đón Tết Nguyên đán; nghỉ lễ Quốc khánh đúng quy định.")), IsEmpty());
}

TEST(Commemorations, KnowWhetherTheyAreWorkedTowards) {
  const auto read = read_under_head("Thi đua lập thành tích chào mừng 95 năm ngày thành lập Công đoàn Việt Nam; kỷ niệm 134 năm ngày sinh Chủ tịch Hồ Chí Minh; hướng tới kỷ niệm 80 năm ngày thành lập Quân đội nhân dân Việt Nam.");
  ASSERT_EQ(read.campaign.commemorations.size(), 3U);
  using enum commemoration_stance;
  EXPECT_EQ(read.campaign.commemorations[0].stance, run_up);
  EXPECT_EQ(read.campaign.commemorations[1].stance, day);
  EXPECT_EQ(read.campaign.commemorations[2].stance, run_up);
}

TEST(Commemorations, DoNotMixTheYears) {
  const auto read = plan::read("Năm 2023, đơn vị tổ chức gặp mặt nhân ngày 20/10.\n\nNăm 2024, Công đoàn Cảng Sông Lam phát động phong trào thi đua chào mừng 95 năm ngày thành lập Công đoàn Việt Nam.\n");
  EXPECT_EQ(read.campaign.year, 2024);
  EXPECT_THAT(entries(read), ElementsAre("- phu_nu_vn - 2023", "95 cong_doan_vn - 2024"));
}

TEST(Commemorations, OfADayWithSeveralEventsAreNotGuessed) {
  EXPECT_THAT(entries(read_under_head("Chào mừng ngày 28/8 và ngày 19/8 sắp tới.")), IsEmpty());
}

// ----------------------------------------------------------------------------------------------------------- congresses

TEST(Congresses, AreReadInBothSpellings) {
  EXPECT_THAT(congresses(read_under_head("Chào mừng Đại hội XIII Công đoàn Việt Nam, nhiệm kỳ 2023 - 2028; tiến tới Đại hội Công đoàn Cảng Sông Lam lần thứ V (nhiệm kỳ 2023–2028).")),
              ElementsAre("13 Công đoàn Việt Nam 2023-2028 welcoming", "5 Công đoàn Cảng Sông Lam 2023-2028 preparing"));
  EXPECT_THAT(congresses(read_under_head("Thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng; Nghị quyết Đại hội XX Đảng bộ thành phố.")), ElementsAre("13 Đảng Cộng sản Việt Nam carrying_out", "20 Đảng bộ thành phố carrying_out"));
}

TEST(Congresses, OfTheLevelsHaveNoOrdinal) {
  EXPECT_THAT(congresses(read_under_head("Tổ chức đại hội công đoàn cấp cơ sở, đại hội công đoàn cấp trên trực tiếp cơ sở; chào mừng Đại hội Công đoàn các cấp.")),
              ElementsAre("- công đoàn cấp cơ sở mentioned", "- công đoàn cấp trên trực tiếp cơ sở mentioned", "- Công đoàn các cấp welcoming"));
}

TEST(Congresses, GoOnInAList) {
  EXPECT_THAT(congresses(read_under_head("Chào mừng thành công của Đại hội XIII Công đoàn Việt Nam, Đại hội VI Công đoàn Viên chức Việt Nam.")), ElementsAre("13 Công đoàn Việt Nam success", "6 Công đoàn Viên chức Việt Nam success"));
}

TEST(Congresses, WithASharedTermKeepTheDoubt) {
  const auto read = read_under_head("Hoàn thành nhiệm vụ do Nghị quyết Đại hội VI Công đoàn Viên chức Việt Nam, Đại hội XIII Công đoàn Việt Nam nhiệm kỳ 2023-2028 đề ra.");
  ASSERT_EQ(read.campaign.congresses.size(), 2U);
  EXPECT_FALSE(read.campaign.congresses[0].term);
  EXPECT_EQ(read.campaign.congresses[1].reading, term_reading::may_be_shared);
}

TEST(Congresses, TakeTheProvinceFromThePlaceLine) {
  const auto read = plan::read("Số: 15/KH-LĐLĐ\nQuảng Trị, ngày 12 tháng 01 năm 2024\n\nKẾ HOẠCH\nPhát động thi đua năm 2024\n\nTổ chức thành công Đại hội X Công đoàn tỉnh, nhiệm kỳ 2023 - 2028.\n");
  EXPECT_THAT(congresses(read), ElementsAre("10 Công đoàn tỉnh Quảng Trị 2023-2028 mentioned"));
}

TEST(Congresses, MakeUpNoProvince) {
  const std::string body = "\n\nKẾ HOẠCH\nPhát động thi đua năm 2025\n\nChào mừng Đại hội Đảng bộ tỉnh lần thứ XX.\n";
  EXPECT_THAT(congresses(plan::read("Hà Nội, ngày 12 tháng 01 năm 2025" + body)), ElementsAre("20 Đảng bộ tỉnh welcoming")) << "a city under the centre";
  EXPECT_THAT(congresses(plan::read("HUYỆN ỦY NÀ LỪ\nNà Lừ, ngày 12 tháng 01 năm 2025" + body)), ElementsAre("20 Đảng bộ tỉnh welcoming")) << "the place of a district";
  EXPECT_THAT(congresses(plan::read("ĐẢNG BỘ TỈNH NINH HẢI\nHUYỆN ỦY NÀ LỪ\nNà Lừ, ngày 12 tháng 01 năm 2025" + body + "Báo cáo Ban Thường vụ Tỉnh ủy và các sở của tỉnh Ninh Hải.\n")), ElementsAre("20 Đảng bộ tỉnh Ninh Hải welcoming")) << "the one the text names";
}

TEST(Congresses, AreReadInEveryForm) {
  for (const auto& [text, expected] : std::vector<std::pair<const char*, const char*>>{
           {"Chào mừng Đại hội lần thứ XIII Công đoàn Việt Nam.", "13 Công đoàn Việt Nam welcoming"},
           {"Chào mừng ĐH XIII của Đảng.", "13 Đảng Cộng sản Việt Nam welcoming"},
           {"Chào mừng Đại hội Công đoàn tỉnh Ninh Hải (lần thứ XV).", "15 Công đoàn tỉnh Ninh Hải welcoming"},
           {"Chào mừng Đại hội XIII Công đoàn Việt Nam (2023 - 2028).", "13 Công đoàn Việt Nam 2023-2028 welcoming"},
           {"Chào mừng Đại hội XIII Công đoàn Việt Nam, NK 2023-2028.", "13 Công đoàn Việt Nam 2023-2028 welcoming"},
           {"Chào mừng Đại hội XIII Công đoàn Việt Nam nhiệm kỳ 2023 đến 2028.", "13 Công đoàn Việt Nam 2023-2028 welcoming"},
           {"Chào mừng Đại hội Công đoàn các Khu công nghiệp tỉnh Ninh Hải lần thứ IV.", "4 Công đoàn các Khu công nghiệp tỉnh Ninh Hải welcoming"},
           {"Chào mừng Đại hội Đảng bộ Khối các cơ quan tỉnh Ninh Hải lần thứ V.", "5 Đảng bộ Khối các cơ quan tỉnh Ninh Hải welcoming"},
           {"Tổng kết phong trào cũ, thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam.", "13 Công đoàn Việt Nam carrying_out"},
           {"Tổng kết phong trào thi đua thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam.", "13 Công đoàn Việt Nam carrying_out"},
           {"Sơ kết giữa nhiệm kỳ việc thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam.", "13 Công đoàn Việt Nam mentioned"},
           {"Đánh giá kết quả thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam.", "13 Công đoàn Việt Nam mentioned"}})
    EXPECT_THAT(congresses(read_under_head(text)), ElementsAre(expected)) << text;
}

TEST(Congresses, OfAListShareTheBodyAndTheWord) {
  EXPECT_THAT(congresses(read_under_head("Kế thừa Đại hội XI, XII và XIII Công đoàn Việt Nam.")), ElementsAre("11 Công đoàn Việt Nam mentioned", "12 Công đoàn Việt Nam mentioned", "13 Công đoàn Việt Nam mentioned"));
  EXPECT_THAT(congresses(read_under_head("Chào mừng Đại hội V, Đại hội VI Công đoàn Viên chức Việt Nam.")), ElementsAre("5 Công đoàn Viên chức Việt Nam welcoming", "6 Công đoàn Viên chức Việt Nam welcoming"));
  EXPECT_THAT(congresses(read_under_head("Chào mừng Đại hội Thi đua yêu nước toàn quốc lần thứ XI, Đại hội XIV của Đảng.")), ElementsAre("11 Thi đua yêu nước toàn quốc welcoming", "14 Đảng Cộng sản Việt Nam welcoming"));
}

TEST(Congresses, WhoseResolutionIsMeantAreGivenWithIt) {
  const auto read = read_under_head("Thực hiện thắng lợi Nghị quyết Đại hội XIII Công đoàn Việt Nam.");
  ASSERT_EQ(read.campaign.congresses.size(), 1U);
  EXPECT_EQ(read.campaign.congresses.front().text, "Nghị quyết Đại hội XIII Công đoàn Việt Nam");
}

TEST(Congresses, AreNotPlenumsNorMeetings) {
  EXPECT_THAT(congresses(read_under_head("Thực hiện Nghị quyết Trung ương 4 khóa XII; họp Đại hội đồng cổ đông; dự Đại hội Thể dục thể thao.")), IsEmpty());
}

TEST(YearCounts, NameTheirCongress) {
  const auto read = read_under_head("Năm 2024 là năm thứ tư thực hiện Nghị quyết Đại hội XIII của Đảng, năm thứ 4 thực hiện kế hoạch giai đoạn 2021 - 2025.");
  ASSERT_EQ(read.campaign.year_counts.size(), 2U);
  EXPECT_EQ(read.campaign.year_counts[0].stated, 4);
  EXPECT_EQ(read.campaign.year_counts[0].ordinal, 13);
  EXPECT_EQ(read.campaign.year_counts[1].first_year, 2021);
}

// ----------------------------------------------------------------------------------------------------------- the document

struct number_case {
  const char* written;
  const char* number;
};
class DocumentHead : public ::testing::TestWithParam<number_case> {};
TEST_P(DocumentHead, HasItsNumber) {
  const std::string text = std::string("Số: ") + GetParam().written + "\n\nKẾ HOẠCH\nPhát động thi đua năm 2024\n";
  const auto read = plan::read(text);
  ASSERT_TRUE(read.campaign.document->number) << GetParam().written;
  EXPECT_EQ(to_text(*read.campaign.document->number), GetParam().number);
}
INSTANTIATE_TEST_SUITE_P(Variants, DocumentHead,
                         ::testing::Values(number_case{"15 /KH-LĐLĐ", "15/KH-LĐLĐ"}, number_case{"10-KH/LĐ", "10-KH/LĐ"}, number_case{"15KH/ĐTNK-BTG", "15KH/ĐTNK-BTG"}, number_case{"64 /LĐLĐ", "64/LĐLĐ"}, number_case{"02-NQ/TW", "02-NQ/TW"},
                                           number_case{"5/KH-CĐ", "5/KH-CĐ"}, number_case{"123/KH - CĐN", "123/KH-CĐN"}, number_case{"123/KH- CĐN", "123/KH-CĐN"}, number_case{"04 - KH/VKS", "04-KH/VKS"}, number_case{"12 KH/ĐTN", "12KH/ĐTN"}, number_case{"64/LĐLĐ - AN HÒA", "64/LĐLĐ"}, number_case{"476/Ctr-CĐVC", "476/Ctr-CĐVC"}, number_case{"03/CTr-LĐLĐ", "03/CTr-LĐLĐ"}, number_case{"128/KH-UBND", "128/KH-UBND"}, number_case{"180/KH-THCSTrC", "180/KH-THCSTrC"}));

TEST(DocumentHead, KeepsWhatIsThereAndMakesNothingUp) {
  const auto read = plan::read("KẾ HOẠCH\nPhát động thi đua năm 2024\n");
  const document& paper = *read.campaign.document;
  EXPECT_FALSE(paper.number);
  EXPECT_FALSE(paper.issued);
  EXPECT_EQ(paper.place, "");
  EXPECT_FALSE(paper.signed_by);
  EXPECT_THAT(paper.bases, IsEmpty());
  const auto blank = plan::read("Số:      /KH-CĐ\nAn Hòa, ngày     tháng 01 năm 2024\n\nKẾ HOẠCH\nPhát động thi đua năm 2024\n");
  EXPECT_FALSE(blank.campaign.document->number);
  EXPECT_FALSE(blank.campaign.document->issued);
}

TEST(DocumentHead, ReadsAWholePlan) {
  const auto read = plan::read(good_plan());
  const document& paper = *read.campaign.document;
  EXPECT_EQ(read.type, plan::text_type::plan);
  EXPECT_EQ(paper.type, document_type::plan);
  EXPECT_EQ(to_text(*paper.number), "12/KH-CĐYT");
  EXPECT_EQ(paper.issued, date(2021, 12, 31));
  EXPECT_EQ(paper.place, "An Hòa");
  EXPECT_EQ(paper.issuer, "CÔNG ĐOÀN NGÀNH Y TẾ");
  EXPECT_EQ(paper.signed_by->name, "Trần Thị Thu Hà");
  EXPECT_EQ(paper.signed_by->position, "CHỦ TỊCH");
  EXPECT_EQ(paper.signed_by->capacity, "TM. BAN THƯỜNG VỤ");
  ASSERT_EQ(paper.recipients.size(), 3U);
  EXPECT_EQ(paper.recipients[0].name, "Liên đoàn Lao động tỉnh");
  EXPECT_EQ(paper.recipients[0].purpose, "để b/c");
  EXPECT_EQ(paper.recipients[2].kind, recipient_kind::archive);
  ASSERT_EQ(paper.bases.size(), 2U);
  EXPECT_EQ(to_text(*paper.bases[0].number), "45/KH-LĐLĐ");
  EXPECT_EQ(paper.bases[0].date, date(2021, 12, 30));
  EXPECT_EQ(paper.bases[0].issuer, "Liên đoàn Lao động tỉnh An Hòa");
  EXPECT_EQ(paper.bases[0].subject, "tổ chức phong trào thi đua năm 2022");
  EXPECT_EQ(paper.bases[1].kind, basis_kind::congress);
  EXPECT_EQ(read.campaign.launcher, "Ban Thường vụ Công đoàn ngành Y tế");
  EXPECT_EQ(read.campaign.title, "Tổ chức phong trào thi đua trong đoàn viên và người lao động ngành Y tế năm 2022");
}

TEST(DocumentHead, KnowsALowerBoundOfItsDayByItsBases) {
  const auto read = plan::read(changed(good_plan(), "An Hòa, ngày 31 tháng 12 năm 2021\n", ""));
  EXPECT_FALSE(read.campaign.document->issued);
  EXPECT_EQ(read.campaign.document->issued_not_before, date(2021, 12, 30));
}

TEST(DocumentHead, JoinsALetterheadOfTwoLines) {
  EXPECT_EQ(plan::read("ỦY BAN NHÂN DÂN\nTỈNH BÌNH LÂM\nSố: 128/KH-UBND\n\nKẾ HOẠCH\nPhát động thi đua năm 2025\n").campaign.document->issuer, "ỦY BAN NHÂN DÂN TỈNH BÌNH LÂM");
}

TEST(TextType, TellsAPlanFromAReportAndFromANewsStory) {
  EXPECT_EQ(plan::read(good_plan()).type, plan::text_type::plan);
  const auto report = plan::read("Công đoàn Cảng Sông Lam phát động thi đua\n\nNgày 05/02/2024, Công đoàn Cảng Sông Lam ban hành Kế hoạch số 21/KH-CĐ phát động thi đua năm 2024. Theo đó, phong trào được chia thành 02 đợt.\nXem chi tiết tại đây.\n");
  EXPECT_EQ(report.type, plan::text_type::report);
  EXPECT_EQ(to_text(*report.campaign.document->number), "21/KH-CĐ");
  EXPECT_EQ(report.campaign.document->issued, date(2024, 2, 5));
  EXPECT_EQ(report.campaign.document->issuer, "Công đoàn Cảng Sông Lam");
  EXPECT_EQ(report.campaign.title, "phát động thi đua năm 2024");
  EXPECT_EQ(plan::read("Trời hôm nay đẹp. Mọi người ra biển.\n").type, plan::text_type::other);
  EXPECT_EQ(plan::read("").type, plan::text_type::other);
}

TEST(TextType, IsTruncatedWhereASentenceIsCutOff) {
  const std::string text = good_plan();
  EXPECT_FALSE(plan::read(text).truncated);
  const std::string cut = text.substr(0, text.find("hướng tới Đại hội XIII")) + "hướng";
  EXPECT_TRUE(plan::read(cut).truncated);
  EXPECT_FALSE(plan::read(text.substr(0, text.find("Đề nghị các công đoàn"))).truncated) << "it ends with a full stop";
  EXPECT_FALSE(plan::read(text.substr(0, text.find("Đề nghị các công đoàn")) + "\nVề đầu trang\n").truncated) << "furniture of the page";
}

// ---------------------------------------------------------------------------------------------- movements, themes, awards

TEST(Movements, AreTheQuotedNamesEachOnce) {
  EXPECT_THAT(movements(read_under_head("Đẩy mạnh các phong trào thi đua “Lao động giỏi”, “Lao động sáng tạo”; phong trào “Bến cảng xanh” do Ủy ban nhân dân tỉnh phát động; cuộc vận động xây dựng người lao động “Kỷ luật, an toàn” và phong trào \"Lao động giỏi\".")),
              ElementsAre("p Lao động giỏi", "p Lao động sáng tạo", "p Bến cảng xanh < Ủy ban nhân dân tỉnh", "v Kỷ luật, an toàn"));
}

TEST(Movements, TakeTheLauncherThatStandsBeforeTheList) {
  EXPECT_THAT(movements(read_under_head("Tham gia các phong trào thi đua do Thủ tướng Chính phủ phát động: “Cả nước chung sức xây dựng nông thôn mới”; “Cả nước chung tay vì người nghèo”; gắn với cuộc vận động “Kỷ luật, an toàn”.")),
              ElementsAre("p Cả nước chung sức xây dựng nông thôn mới < Thủ tướng Chính phủ", "p Cả nước chung tay vì người nghèo < Thủ tướng Chính phủ", "v Kỷ luật, an toàn"));
}

TEST(Movements, AreNotThemesSlogansModelsOrDays) {
  const auto read = read_under_head("Phong trào có chủ đề “Vươn khơi”, khẩu hiệu “An toàn là bạn”, phương châm “Gần dân”. Mô hình “Cầu tàu sạch” đạt danh hiệu “Đơn vị tiêu biểu”. Nhằm “Thích ứng linh hoạt”. Chào mừng “Ngày Nhà giáo Việt Nam”.");
  EXPECT_THAT(movements(read), IsEmpty());
  ASSERT_EQ(read.campaign.themes.size(), 3U);
  EXPECT_EQ(read.campaign.themes[0].kind, theme_kind::theme);
  EXPECT_EQ(read.campaign.themes[1].kind, theme_kind::slogan);
  EXPECT_EQ(read.campaign.themes[2].kind, theme_kind::motto);
}

TEST(Movements, OfAnUnclosedQuotationEndWhereTheNextBegins) {
  EXPECT_THAT(movements(read_under_head("Ra sức thi đua “Lao động giỏi, “Lao động sáng tạo” trong toàn cảng.")), ElementsAre("p Lao động giỏi", "p Lao động sáng tạo"));
}

TEST(Movements, CrossAPageBreak) {
  const std::string text = head + "Đẩy mạnh phong trào thi đua “Bến cảng xanh,\n\nsạch, an toàn”; giữ gìn kỷ luật.\n";
  const auto read = plan::read(text);
  EXPECT_THAT(movements(read), ElementsAre("p Bến cảng xanh, sạch, an toàn"));
  EXPECT_EQ(at(text, read.campaign.movements.front().span), "Bến cảng xanh,\n\nsạch, an toàn");
}

TEST(PageNumbers, AreNoPartOfTheText) {
  for (const char* page : {"\n\n7\n\n", "\n\n7\n", "\n7\n", "\n\f7\n", "\f7\n", "\n- 7 -\n", "\n\n– 7 –\n\n", "\nTrang 7\n", "\n\nTrang 7/9\n\n", "\r\n\r\n7\r\n\r\n"}) {
    const std::string text = head + "Cán bộ bến cảng lập thành tích chào mừng 95 năm ngày thành lập Công đoàn" + page + "Việt Nam (28/7/1929 - 28/7/2024) bằng việc làm cụ thể.\n";
    const auto read = plan::read(text);
    EXPECT_THAT(entries(read), ElementsAre("95 cong_doan_vn 1929-07-28 2024")) << page;
    ASSERT_EQ(read.campaign.commemorations.size(), 1U);
    EXPECT_EQ(read.campaign.commemorations.front().text, "95 năm ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2024)") << page;
  }
}

TEST(PageNumbers, AreNotEveryNumberOnALine) {
  EXPECT_THAT(phases(read_under_head("Thi đua đợt\n2\ntừ ngày 01/7/2024 đến ngày 31/12/2024.")), ElementsAre("2 2024-07-01/day..2024-12-31/day"));
  EXPECT_THAT(congresses(read_under_head("Bến cảng hướng tới chào mừng Đại hội lần thứ\n13\nCông đoàn Việt Nam.")), ElementsAre("13 Công đoàn Việt Nam welcoming"));
}

TEST(Themes, OfAMonthOrAContestAreNoPhases) {
  const auto first_theme = [](const std::string& item) {
    const auto phases = plan::read("KẾ HOẠCH\nPhát động thi đua năm 2021\n\nĐợt 1: Từ ngày 01/01/2021 đến ngày 31/5/2021: kỷ niệm 91 năm Ngày thành lập Đảng; " + item + "; các tổ hoàn thành kế hoạch.\n");
    return std::string(theme_of(phases.campaign, phases.campaign.phases.front()));
  };
  EXPECT_EQ(first_theme("Tháng Công nhân với chủ đề “Cùng nhau giữ bến”"), "");
  EXPECT_EQ(first_theme("Hội thi an toàn năm 2021 với chủ đề “Cùng nhau giữ bến”"), "");
  EXPECT_EQ(first_theme("thi đua với chủ đề “Cùng nhau giữ bến”"), "Cùng nhau giữ bến");
  EXPECT_EQ(first_theme("tổ chức Hội thi, chủ đề “Cùng nhau giữ bến”"), "Cùng nhau giữ bến") << "another clause";
}

TEST(Themes, OfAPhaseAreItsOwn) {
  const auto read = read_under_head("1. Chủ đề năm 2024\n\n“Vươn khơi bám biển”.\n\nĐợt 1: Từ ngày 01/01/2024 đến ngày 30/6/2024, với chủ đề “Mừng xuân mới”.\n");
  ASSERT_EQ(read.campaign.themes.size(), 2U);
  EXPECT_EQ(read.campaign.themes[0].text, "Vươn khơi bám biển");
  EXPECT_FALSE(read.campaign.themes[0].phase);
  EXPECT_EQ(theme_of(read.campaign, read.campaign.phases.front()), "Mừng xuân mới");
}

TEST(Awards, AreReadWithGiverRecipientReasonAndYear) {
  const auto read = plan::read(good_plan());
  ASSERT_EQ(read.awards.size(), 1U);
  const plan::award_mention& award = read.awards.front();
  EXPECT_EQ(award.name, "Bằng khen");
  EXPECT_EQ(award.reason, "Tập thể tiêu biểu");
  EXPECT_EQ(award.giver, "Liên đoàn Lao động tỉnh An Hòa");
  EXPECT_EQ(award.recipient, "Công đoàn Bệnh viện Đa khoa An Hòa");
  EXPECT_EQ(award.year, 2021);
  EXPECT_EQ(award.status, plan::award_status::given);
}

TEST(Awards, AimedAtAreNotGiven) {
  const auto read = read_under_head("Tiếp tục phấn đấu năm 2024 đơn vị đạt danh hiệu “Hoàn thành xuất sắc nhiệm vụ”.");
  ASSERT_EQ(read.awards.size(), 1U);
  EXPECT_EQ(read.awards.front().status, plan::award_status::target);
  EXPECT_EQ(read.awards.front().year, 2024);
}

// "Bằng khen < giver > recipient, year"
std::vector<std::string> awards(const plan::reading& of) {
  std::vector<std::string> all;
  for (const plan::award_mention& each : of.awards) all.push_back(each.name + " < " + each.giver + " > " + each.recipient + (each.year ? ", " + std::to_string(*each.year) : ""));
  return all;
}

TEST(Awards, GoToTheSubjectOfTheirOwnClause) {
  EXPECT_THAT(awards(read_under_head("Năm 2022, Cảng được Bộ Tài chính tặng Cờ thi đua; 03 tập thể được Thủ tướng Chính phủ tặng Bằng khen; bà Lê Thị Mười được Chủ tịch nước tặng Huân chương Lao động hạng Ba.")),
              ElementsAre("Cờ thi đua < Bộ Tài chính > Cảng, 2022", "Bằng khen < Thủ tướng Chính phủ > 03 tập thể, 2022", "Huân chương Lao động hạng Ba < Chủ tịch nước > bà Lê Thị Mười, 2022"));
  EXPECT_THAT(awards(read_under_head("Năm 2022, huyện được Thủ tướng Chính phủ tặng Bằng khen.")), ElementsAre("Bằng khen < Thủ tướng Chính phủ > huyện, 2022"));
  EXPECT_THAT(awards(read_under_head("Năm 2021, phong trào của huyện tiến bộ rõ. Huyện được Thủ tướng Chính phủ tặng Bằng khen.\n\nHuyện được Chủ tịch nước tặng Huân chương Lao động hạng Ba.")),
              ElementsAre("Bằng khen < Thủ tướng Chính phủ > Huyện, 2021", "Huân chương Lao động hạng Ba < Chủ tịch nước > Huyện"));
  EXPECT_THAT(awards(read_under_head("Công ty vinh dự được nhận Huân chương Lao động hạng Nhì (năm 2019).")), ElementsAre("Huân chương Lao động hạng Nhì <  > Công ty, 2019"));
  EXPECT_THAT(awards(read_under_head("Thủ tướng Chính phủ tặng Bằng khen cho các tập thể, cá nhân có thành tích xuất sắc.")), ElementsAre("Bằng khen < Thủ tướng Chính phủ > các tập thể, cá nhân"));
}

TEST(Awards, AreNotMadeOfRules) { EXPECT_THAT(read_under_head("Khen thưởng kịp thời các tập thể, cá nhân; thi đua để được xét tặng Bằng khen.").awards, IsEmpty()); }

// --------------------------------------------------------------------------------------------------------- registration

struct due_case {
  const char* text;
  const char* day;
  bool inclusive;
};
class RegistrationText : public ::testing::TestWithParam<due_case> {};
TEST_P(RegistrationText, HasItsDeadline) {
  const std::string text = head + "Các tổ đăng ký thi đua, gửi về Văn phòng Công đoàn (Phòng 312) " + GetParam().text + ".\n";
  const auto read = plan::read(text);
  ASSERT_TRUE(read.campaign.registration) << GetParam().text;
  const registration& terms = *read.campaign.registration;
  EXPECT_EQ(terms.to, "Văn phòng Công đoàn (Phòng 312)");
  EXPECT_EQ(to_iso(*terms.due->named_day(2024)), GetParam().day);
  EXPECT_EQ(terms.due->boundary() == boundary::inclusive, GetParam().inclusive);
  EXPECT_EQ(at(text, terms.span), GetParam().text);
}
INSTANTIATE_TEST_SUITE_P(Variants, RegistrationText,
                         ::testing::Values(due_case{"trước ngày 10/3/2024", "2024-03-10", false}, due_case{"chậm nhất ngày 10/3/2024", "2024-03-10", true}, due_case{"chậm nhất là ngày 10 tháng 3 năm 2024", "2024-03-10", true}, due_case{"đến hết ngày 10/3", "2024-03-10", true},
                                           due_case{"trước ngày 25/01 hằng năm", "2024-01-25", false}));

TEST(Registration, IsAbsentWhereNoDayIsNamed) {
  EXPECT_FALSE(read_under_head("Các tổ đăng ký thi đua ngay từ đầu năm.").campaign.registration);
  EXPECT_FALSE(read_under_head("Báo cáo kết quả về Văn phòng trước ngày 10/12/2024.").campaign.registration);
}

TEST(Registration, OfEveryYearNamesNoYear) {
  const auto read = read_under_head("Các tổ đăng ký thi đua, gửi về Văn phòng trước ngày 25/01 hằng năm.");
  EXPECT_EQ(read.campaign.registration->due->yearly(), (month_day{1, 25}));
}

// ------------------------------------------------------------------------------------------------------------ the writing

TEST(Writing, MayBeDecomposed) {
  const std::string text = test::decomposed(good_plan());
  ASSERT_NE(text, good_plan());
  const auto read = plan::read(text);
  EXPECT_EQ(without_spans(read.campaign), without_spans(plan::read(good_plan()).campaign)) << "values are in NFC";
  EXPECT_THAT(test::lint(text), IsEmpty());
  EXPECT_EQ(to_nfc(at(text, read.campaign.phases[0].span)), at(good_plan(), plan::read(good_plan()).campaign.phases[0].span)) << "spans point at the text as given";
}

TEST(Writing, MayHoldNoBreakBlanksAndLineEndsOfEveryKind) {
  for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{{" ngày ", "\u00A0ngày\u00A0"}, {"\n", "\r\n"}, {" năm ", "  năm "}, {"Đợt", "\u200BĐợt"}}) {
    std::string text = good_plan();
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
    EXPECT_EQ(without_spans(plan::read(text).campaign), without_spans(plan::read(good_plan()).campaign)) << to;
  }
}

TEST(Writing, MayCarryMarkdown) {
  std::string text = good_plan();
  for (const std::string each : {"KẾ HOẠCH", "TM. BAN THƯỜNG VỤ", "Nơi nhận:"}) text.replace(text.find(each), each.size(), "**" + each + "**");
  EXPECT_EQ(without_spans(plan::read(text).campaign), without_spans(plan::read(good_plan()).campaign));
}

TEST(Writing, ThatIsNotUtf8IsRefusedWithItsPlace) {
  const auto refused = test::error_of([] { return plan::read("KẾ HOẠCH\nabc\xFF\n"); });
  ASSERT_TRUE(refused);
  EXPECT_EQ(refused->code(), errc::not_utf8);
  EXPECT_EQ(refused->where(), ":2:4");
}

TEST(Spans, OfEveryValueReadAsItsText) {
  for (const std::string& text : {good_plan(), test::decomposed(good_plan())}) {
    const auto read = plan::read(text);
    for (const auto& each : read.campaign.commemorations) EXPECT_EQ(to_nfc(at(text, each.span)), each.text);
    for (const auto& each : read.campaign.congresses) EXPECT_EQ(to_nfc(at(text, each.span)), each.text);
    for (const auto& each : read.campaign.movements) EXPECT_EQ(to_nfc(at(text, each.span)), each.name);
    for (const auto& each : read.campaign.themes) EXPECT_EQ(to_nfc(at(text, each.span)), each.text);
  }
}

// ---------------------------------------------------------------------------------------------------------- own facts

TEST(Reader, ReadsByTheFactsItIsGiven) {
  reference_facts known = vietnam_facts();
  known.events.add(commemoration({.id = id<commemoration>("lam_port"), .name = {.vi = "Ngày thành lập Cảng Sông Lam"}, .kind = commemoration_kind::founding, .origins = {origin::solar({.year = 1994, .month = 8, .day = 15})}}));
  const plan::reader own(known);
  const std::string text = head + "Đợt 1: Từ ngày 01/01/2024 đến ngày 31/12/2024, chào mừng 29 năm ngày thành lập Cảng Sông Lam.\n";
  EXPECT_THAT(entries(own.read(text)), ElementsAre("29 lam_port - 2024 @1"));
  EXPECT_THAT(test::findings(text, own.lint(text)), ::testing::Contains("anniversary-number: 29 năm"));
  EXPECT_THAT(entries(plan::read(text)), ElementsAre("29 - - 2024 @1"));
}

// ------------------------------------------------------------------------------------------------------------ hostility

TEST(Hostile, TextsAreReadInLinearTime) {
  const auto fill = [](std::string_view piece, std::size_t size) {
    std::string text;
    while (text.size() < size) text += piece;
    return text;
  };
  for (const char* piece : {"a ", "“", "\"", "Đại hội ", "kỷ niệm 5 năm ", "Đợt 1: từ ngày 01/01/2024 đến ngày 30/6/2024 ", "1/2/", "((((", "Công đoàn ", "phong trào “x” do ", "12/KH-", "ngày ", "- \n", "tặng Bằng khen ", "đăng ký trước ngày 1/1 ", "Nghị quyết ", "* * ", "\xE1\xBB\xA3"}) {
    const std::string text = fill(piece, 60'000);
    const auto read = plan::read(text);
    EXPECT_LE(read.diagnostics.size(), text.size()) << piece;
  }
}

}  // namespace
