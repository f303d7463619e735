// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/summary.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// The times of a plan: phases under every name, what is no phase, deadlines of every wording.

namespace {

using namespace thidua;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

std::string plan_saying(const std::string& text) {
  return "CÔNG ĐOÀN CÔNG TY NAM SƠN\nSố: 21/KH-CĐ\nNam Sơn, ngày 02 tháng 01 năm 2025\n\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2025\n\n" + text + "\n\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\n\nLê Văn Phúc\n";
}
std::vector<std::string> lines_of(const std::string& text, std::string_view kind) {
  std::vector<std::string> lines;
  for (std::string& each : test::summary(plan::read(text), text))
    if (each.starts_with(kind)) lines.push_back(std::move(each));
  return lines;
}
// "1 2025-01-06 2025-06-30" for each phase, "-" for what is not there.
std::vector<std::string> phases(const std::string& said) {
  std::vector<std::string> all;
  for (const phase& each : plan::read(plan_saying(said)).campaign.phases) {
    const auto day = [](const bound& edge) { return edge.day ? to_iso(*edge.day) : std::string("-"); };
    all.push_back((each.ordinal ? std::to_string(*each.ordinal) : "-") + " " + day(each.from) + " " + day(each.to));
  }
  return all;
}
std::vector<std::string> codes(const std::string& said) {
  std::vector<std::string> all;
  for (const auto& each : plan::lint(plan_saying(said))) all.emplace_back(to_string(each.code));
  return all;
}

TEST(Phases, GoByManyNames) {
  const auto halves = ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31");
  EXPECT_THAT(phases("Chặng 1: Từ ngày 06/01/2025 đến 30/6/2025.\nChặng 2: Từ 01/7/2025 đến 31/12/2025."), halves);
  EXPECT_THAT(phases("Bước 1: từ ngày 06/01 đến 30/6/2025.\nBước 2: từ ngày 01/7 đến 31/12/2025."), halves);
  EXPECT_THAT(phases("Bước 1: rà soát.\nBước 2: tổng hợp."), IsEmpty()) << "steps of a procedure";
  EXPECT_THAT(phases("Học kỳ I: từ 06/01/2025 đến 30/6/2025\nHọc kỳ II: từ 01/7/2025 đến 31/12/2025"), halves);
  EXPECT_THAT(phases("Đợt 1/2025: từ 06/01 đến 30/6.\nĐợt 2/2025: từ 01/7 đến 31/12."), halves);
  EXPECT_THAT(phases("Đợt 1 – Chào xuân mới: 06/01/2025 đến 30/6/2025.\nĐợt 2 – Về đích: 01/7/2025 đến 31/12/2025."), halves);
  EXPECT_THAT(phases("Thi đua theo hai đợt: đợt 1 từ ngày 06/01/2025 đến ngày 30/6/2025 và đợt 2 từ ngày 01/7/2025 đến ngày 31/12/2025."), halves);
  EXPECT_THAT(phases("Đợt 1: Bắt đầu: 06/01/2025; Kết thúc: 30/6/2025.\nĐợt 2: Bắt đầu: 01/7/2025; Kết thúc: 31/12/2025."), halves);
  EXPECT_THAT(phases("Giai đoạn khởi động: từ 06/01/2025 đến 30/6/2025.\nGiai đoạn tăng tốc: từ 01/7/2025 đến 31/12/2025."), ElementsAre("- 2025-01-06 2025-06-30", "- 2025-07-01 2025-12-31"));
}

TEST(Phases, AreBoundedInManyWordings) {
  const auto halves = ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31");
  EXPECT_THAT(phases("Đợt 1: 06/01/2025 -> 30/6/2025\nĐợt 2: 01/7/2025 => 31/12/2025"), halves) << "arrows of two signs";
  EXPECT_THAT(phases("Đợt 1: từ 06/01/25 - 30/6/25\nĐợt 2: từ 01/7/25 đến 31/12/25"), halves) << "years of two digits";
  EXPECT_THAT(phases("Đợt 1: từ ngày 06/01/2025 - đến ngày 30/6/2025\nĐợt 2: từ thứ 3 ngày 01/7/2025 – đến hết ngày 31/12/2025"), halves);
  EXPECT_THAT(phases("Đợt 1: từ 06/01 (ngày làm việc đầu) đến 30/6 (hết quý): thi đua.\nĐợt 2: phát động ngày 01/7/2025, kết thúc ngày 31/12/2025."), halves);
  const auto quarters = ElementsAre("1 2025-01-01 2025-03-31", "2 2025-04-01 2025-06-30");
  EXPECT_THAT(phases("Đợt 1 (T1-T3/2025): thi đua.\nĐợt 2 (Q2/2025): thi đua."), quarters);
  EXPECT_THAT(phases("Đợt 1: từ đầu tháng 1 đến cuối tháng 3.\nĐợt 2: từ đầu quý II đến cuối quý II/2025."), quarters);
  EXPECT_THAT(phases("Đợt 1: Sáu tháng đầu năm 2025: thi đua.\nĐợt 2: Sáu tháng cuối năm 2025: thi đua."), ElementsAre("1 2025-01-01 2025-06-30", "2 2025-07-01 2025-12-31"));
  EXPECT_THAT(phases("Đợt 1: khối T13 - T20 thi đua (Q5)."), ElementsAre("1 - -")) << "no months";
}

TEST(Phases, AreCountedInHeadingsAndDividedInHalves) {
  const auto count = [](const std::string& said) { return plan::read(plan_saying(said)).campaign.phase_count_stated.value_or(0); };
  const std::string two = "\n1. Đợt 1: từ 02/01/2025 đến 30/6/2025.\n2. Đợt 2: từ 01/7/2025 đến 31/12/2025.";
  EXPECT_EQ(count("II. CÁC ĐỢT THI ĐUA: 03 đợt" + two), 3);
  EXPECT_EQ(count("II. Nội dung: Tập trung 4 đợt cao điểm" + two), 4);
  EXPECT_EQ(count("II. HIẾN MÁU: 03 đợt" + two), 0);
  EXPECT_EQ(count("II. Nội dung: tập trung 4 đợt hiến máu" + two), 0);
  EXPECT_THAT(phases("Thời gian thực hiện: Cả năm 2025, chia 2 đợt: 6 tháng đầu năm và 6 tháng cuối năm."), ElementsAre("- 2025-01-01 2025-06-30", "- 2025-07-01 2025-12-31"));
  EXPECT_THAT(phases("Thời gian thực hiện: Cả năm 2025, sơ kết 6 tháng đầu năm."), ElementsAre("- 2025-01-01 2025-12-31"));
}

TEST(Phases, AreToldOfInClausesBehindThem) {
  const auto told = [](const std::string& said) {
    std::vector<int> all;
    for (const auto& each : plan::read(plan_saying(said)).campaign.commemorations) all.push_back(each.phase.value_or(0));
    return all;
  };
  EXPECT_THAT(told("Thi đua chia làm 2 đợt: Đợt 1 (02/01-31/5/2025), Đợt 2 (01/6-31/12/2025), mỗi đợt có sơ kết; trong đó đợt 1 chào mừng 50 năm Ngày Giải phóng miền Nam, đợt 2 chào mừng 80 năm Quốc khánh."), ElementsAre(1, 2));
  EXPECT_THAT(told("Thi đua chia làm 2 đợt: đợt 1 chào mừng 50 năm Ngày Giải phóng miền Nam (từ 02/01/2025 đến 31/5/2025), đợt 2 chào mừng 80 năm Quốc khánh (từ 01/6/2025 đến 31/12/2025)."), ElementsAre(1, 2));
}

TEST(Phases, HaveLabelsOfManyForms) {
  const auto halves = ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31");
  for (const char* label : {"Tổ chức đợt ", "Đợt phát động ", "Đợt thi đua đợt ", "Kỳ ", "Phát động thi đua đợt ", "+ Đợt "})
    EXPECT_THAT(phases(std::string(label) + "1: từ 06/01/2025 đến 30/6/2025, chào mừng 50 năm Ngày giải phóng miền Nam.\n" + label + "2: từ 01/7/2025 đến 31/12/2025."), halves) << label;
  EXPECT_THAT(phases("+ Đợt 1; từ 06/01/2025 đến 30/6/2025.\n+ Đợt 2; từ 01/7/2025 đến 31/12/2025."), halves);
  EXPECT_THAT(phases("Kỳ 1: rà soát.\nTổ chức đợt hiến máu từ 06/01/2025 đến 30/6/2025."), IsEmpty());
}

TEST(Phases, HaveTheirTimeInAClauseBehindTheirName) {
  const auto halves = ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31");
  EXPECT_THAT(phases("- Đợt 1: Ra quân, từ ngày 06/01/2025 đến ngày 30/6/2025, chào mừng 95 năm Ngày thành lập Đảng.\n- Đợt 2: Về đích; từ 01/7/2025 đến 31/12/2025."), halves);
  EXPECT_THAT(phases("- Đợt 1: Ra quân, 06/01/2025 - 30/6/2025.\n- Đợt 2: Về đích – ngày 01/7/2025 đến ngày 31/12/2025, hoàn thành chỉ tiêu năm."), halves);
  EXPECT_THAT(phases("- Đợt 1: Ra quân đầu năm, tháng 01 đến tháng 6/2025.\n- Đợt 2: Nước rút, quý III/2025, không để tồn việc.\n- Đợt 3: Tháng an toàn, tháng 10, 11, 12/2025."), ElementsAre("1 2025-01-01 2025-06-30", "2 2025-07-01 2025-09-30", "3 2025-10-01 2025-12-31"));
  // What else is told with a day in it is no time of the phase.
  for (const char* other : {"Ra quân, từ 06/01 đến 10/01 trồng cây.", "Xong kế hoạch quý I, quý II.", "Thi công, kỷ niệm 50 năm thành lập, 02/9/1975 - 02/9/2025.", "Hội thao, tháng 3 bế mạc."}) EXPECT_THAT(phases("- Đợt 1: " + std::string(other) + "\n- Đợt 2: Về đích."), ElementsAre("1 - -", "2 - -")) << other;
}

TEST(Phases, MayBeNamedByASchoolTerm) {
  EXPECT_THAT(phases("- Đợt 1: Học kỳ I (từ 06/01/2025 đến 30/6/2025).\n- Đợt 2: Học kỳ II (từ 01/7/2025 đến 31/12/2025)."), ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31"));
  EXPECT_THAT(phases("- Đợt 1: Quý I/2025 – Thi đua ra quân.\n- Đợt 2: Từ quý II đến hết quý IV/2025 – về đích."), ElementsAre("1 2025-01-01 2025-03-31", "2 2025-04-01 2025-12-31"));
  EXPECT_THAT(phases("- Đợt 1: Quý I - quý II/2025.\n- Đợt 2: tháng 7 – tháng 12/2025."), ElementsAre("1 2025-01-01 2025-06-30", "2 2025-07-01 2025-12-31")) << "a dash that reaches";
}

TEST(Phases, MayHaveAThemeBehindOtherWords) {
  const auto halves = ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31");
  EXPECT_THAT(phases("Đợt 1 – Thi đua “Mừng Đảng” từ ngày 06/01/2025 đến ngày 30/6/2025.\nĐợt 2 – Thi đua “Về đích” từ ngày 01/7/2025 đến ngày 31/12/2025."), halves);
  EXPECT_THAT(phases("Thời gian đợt 1: từ ngày 06/01/2025 đến ngày 30/6/2025.\nThời gian đợt 2: từ ngày 01/7/2025 đến ngày 31/12/2025."), halves);
}

TEST(Phases, AreNotNumberedByTheirLength) {
  EXPECT_THAT(phases("- Đợt cao điểm 60 ngày: từ ngày 01/7/2025 đến ngày 29/8/2025, chào mừng Quốc khánh."), ElementsAre("- 2025-07-01 2025-08-29"));
  EXPECT_THAT(phases("- Đợt thi đua cao điểm 90 ngày đêm: từ ngày 01/7/2025 đến ngày 28/9/2025."), ElementsAre("- 2025-07-01 2025-09-28"));
  EXPECT_THAT(phases("- Đợt thi đua năm 2025: từ 06/01/2025 đến 31/12/2025."), ElementsAre("- 2025-01-06 2025-12-31"));
  EXPECT_THAT(phases("- Đợt thi đua ba tháng cuối năm: từ 01/10/2025 đến 31/12/2025."), ElementsAre("- 2025-10-01 2025-12-31"));
  EXPECT_THAT(phases("- Đợt năm: từ 06/01/2025 đến 31/12/2025."), ElementsAre("5 2025-01-06 2025-12-31")) << "a number in words";
  EXPECT_THAT(phases("- Đợt 1 ngày 06/01/2025 - 30/6/2025.\n- Đợt 2 tháng 7 đến tháng 12/2025."), ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31")) << "a time behind a number";
}

TEST(Phases, WithoutANumberHaveTheOneTheOthersLeave) {
  const auto halves = ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31");
  const std::string first = ": từ ngày 06/01/2025 đến ngày 30/6/2025.\n", second = ": từ ngày 01/7/2025 đến ngày 31/12/2025.";
  EXPECT_THAT(phases("- Đợt cao điểm" + first + "- Đợt 2" + second), halves);
  EXPECT_THAT(phases("- Đợt ra quân đầu năm" + first + "- Đợt 2" + second), halves);
  EXPECT_THAT(phases("- Đợt đầu" + first + "- Đợt sau" + second), halves);
  EXPECT_THAT(phases("- Đợt 1" + first + "- Đợt cuối" + second), halves);
  EXPECT_THAT(phases("- Đợt đầu tiên (từ 06/01/2025 đến 30/6/2025): ra quân.\n- Đợt cuối cùng (từ 01/7/2025 đến 31/12/2025): về đích."), halves);
  // Where they leave none it is no further phase.
  EXPECT_THAT(phases("- Đợt 1" + first + "- Đợt cao điểm: từ 01/5/2025 đến 19/5/2025.\n- Đợt 2" + second), halves);
  EXPECT_THAT(phases("- Đợt cao điểm: từ 01/5/2025 đến 19/5/2025.\n- Đợt 1" + first + "- Đợt 2" + second), halves);
  EXPECT_THAT(codes("- Đợt 1: từ ngày 06/01/2025 đến ngày 30/6/2025.\n- Đợt cao điểm: từ 01/7/2025 đến 19/8/2025, chào mừng 80 năm Cách mạng tháng Tám.\n- Đợt 2: từ ngày 01/7/2025 đến ngày 31/12/2025."), Not(Contains("commemoration-outside-phase"))) << "the first has nothing of it";
  EXPECT_THAT(phases("- Đợt phát động" + first + "- Đợt nước rút" + second), ElementsAre("- 2025-01-06 2025-06-30", "- 2025-07-01 2025-12-31"));
}

TEST(Phases, AreNotThoseOfTheYearBefore) {
  const std::string past = "I. KẾT QUẢ NĂM 2024\n1. Đợt 1: từ 02/01/2024 đến 19/5/2024, có 5 tập thể.\n";
  EXPECT_THAT(phases(past + "II. NỘI DUNG NĂM 2025\nThời gian thi đua: từ ngày 06/01/2025 đến ngày 30/11/2025."), ElementsAre("- 2025-01-06 2025-11-30"));
  EXPECT_THAT(phases(past + "II. NỘI DUNG NĂM 2025\n1. Đợt 2: từ ngày 06/01/2025 đến ngày 30/11/2025."), ElementsAre("2 2025-01-06 2025-11-30"));
  EXPECT_THAT(phases("II. NỘI DUNG NĂM 2025\n1. Đợt 1: từ ngày 06/01/2024 đến ngày 30/5/2024.\n2. Đợt 2: từ ngày 01/6/2025 đến ngày 30/11/2025."), ElementsAre("1 2024-01-06 2024-05-30", "2 2025-06-01 2025-11-30")) << "a slip, told as one";
}

TEST(PhaseGap, EndsWithTheCampaign) {
  const std::string halves = "Đợt 1: từ ngày 15/01/2025 đến ngày 26/7/2025.\nĐợt 2: từ ngày 27/7/2025 đến ngày ";
  EXPECT_THAT(codes("Phong trào được triển khai từ ngày 01/12/2024 đến ngày 30/11/2025, chia làm 02 đợt:\n" + halves + "30/11/2025."), Not(Contains("phase-gap")));
  EXPECT_THAT(codes("Phong trào được triển khai từ ngày 01/01/2025 đến ngày 31/12/2025, chia làm 02 đợt:\n" + halves + "31/12/2025."), Contains("phase-gap")) << "its first days are in none";
  EXPECT_THAT(codes("Phong trào được triển khai từ ngày 15/01/2025 đến ngày 31/12/2025, chia làm 02 đợt:\n" + halves + "30/11/2025."), Contains("phase-gap")) << "its last days are in none";
}

TEST(Phases, HaveNoDayWhereLettersStandForDigits) {
  const std::string said = "Đợt 1: từ 0l/02/2025 đến 3O/6/2025.\nĐợt 2: từ 01/7/2025 đến 31/12/2025.";
  EXPECT_THAT(phases(said), ElementsAre("1 - -", "2 2025-07-01 2025-12-31"));
  const std::vector<std::string> found = test::lint(plan_saying(said));
  EXPECT_THAT(found, Contains("date-malformed: 0l/02/2025"));
  EXPECT_THAT(found, Contains("date-malformed: 3O/6/2025"));
  EXPECT_THAT(codes(said), Not(Contains("relative-date")));
  EXPECT_THAT(codes("Đợt 1: từ 02/01/2025 đến 31/12/2025: nhà 3I/5, tổ 2o/1/A."), Not(Contains("date-malformed"))) << "no year";
}

TEST(Phases, AreReadInLettersOfOldFonts) {
  const auto halves = ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31");
  EXPECT_THAT(phases("ÐỢT 1 (Từ ngày 06/01/2025 ñến 30/6/2025)\nÑợt 2 (Từ ngày 01/7/2025 ñến ngày 31/12/2025)"), halves);
  EXPECT_THAT(phases("Đợt 1: từ 06/01/2025 dến 30/6/2025\nĐợt 2: từ 01/7/2025 đến 31/12/2025"), halves);
}

TEST(Phases, AreReadInSmallLetters) {
  const auto halves = ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31");
  EXPECT_THAT(phases("đợt 1: từ ngày 06/01/2025 đến ngày 30/6/2025, chào mừng các ngày lễ.\nđợt 2: từ ngày 01/7/2025 đến ngày 31/12/2025."), halves);
  EXPECT_THAT(phases("giai đoạn i: từ 06/01/2025 đến 30/6/2025.\ngiai đoạn ii (từ 01/7/2025 đến 31/12/2025)."), halves);
  EXPECT_THAT(phases("chặng 1: từ 06/01/2025 đến 30/6/2025.\nchặng 2: từ 01/7/2025 đến 31/12/2025."), halves);
  EXPECT_THAT(phases("các bước 1: rà soát. đợt vi phạm từ 06/01/2025 đến 30/6/2025 bị xử lý."), IsEmpty()) << "no number";
  const std::string text = "công đoàn công ty nam sơn\nsố: 21/kh-cđ\nnam sơn, ngày 02 tháng 01 năm 2025\n\nkế hoạch\nphát động phong trào thi đua năm 2025\n\nđợt 1: từ ngày 02/01/2025 đến ngày 30/6/2025, chào mừng 95 năm ngày thành lập đảng cộng sản việt nam (03/02/1930 - 03/02/2025).\nđợt 2: từ ngày 01/7/2025 đến ngày 31/12/2025, chào mừng 80 năm quốc khánh.\ncác tổ gửi bản đăng ký thi đua về văn phòng trước ngày 14/02/2025.\n";
  const auto read = plan::read(text).campaign;
  ASSERT_EQ(read.commemorations.size(), 2U);
  EXPECT_EQ(read.commemorations[0].event, id<commemoration>("dang_csvn"));
  EXPECT_EQ(read.commemorations[1].phase, 2);
  EXPECT_TRUE(read.registration && read.registration->due);
}

TEST(Phases, StandInRowsOfATable) {
  const auto halves = ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31");
  EXPECT_THAT(phases("| Đợt | Thời gian | Nội dung chào mừng |\n|---|---|---|\n| 1 | 06/01/2025 – 30/6/2025 | 50 năm giải phóng miền Nam |\n| 2 | 01/7 – 31/12/2025 | 80 năm Quốc khánh |"), halves);
  EXPECT_THAT(phases("| Đợt | Chủ đề | Thời gian |\n|---|---|---|\n| Đợt 1 | Chào xuân | 06/01/2025 – 30/6/2025 |\n| Đợt 2 | Về đích | 01/7/2025 – 31/12/2025 |"), halves) << "the time in the last column";
  EXPECT_THAT(phases("| STT | Đợt thi đua | Từ ngày | Đến ngày |\n|---|---|---|---|\n| 1 | Chào xuân | 06/01/2025 | 30/6/2025 |\n| 2 | Về đích | 01/7/2025 | 31/12/2025 |"), halves) << "a column of each bound";
  EXPECT_THAT(phases("Các đợt thi đua\nĐợt\tThời gian\tNội dung\n1\t06/01/2025 - 30/6/2025\tThi đua chào xuân\n2\t01/7/2025 - 31/12/2025\tThi đua về đích"), halves) << "parted by tabs";
  EXPECT_THAT(phases("TT    Đợt thi đua    Thời gian                      Nội dung\n1     Chào xuân      Từ 06/01/2025 đến 30/6/2025    Chào mừng Ngày Quốc tế Phụ nữ\n                                                    và các ngày lễ\n2     Về đích        Từ 01/7/2025 đến 31/12/2025    Chào mừng Ngày Quốc khánh"), halves) << "parted by blanks";
  const std::string table = plan_saying("| Đợt | Thời gian | Chủ đề | Chào mừng |\n|---|---|---|---|\n| 1 | 02/01/2025 – 30/6/2025 | “Mừng Đảng, mừng xuân” | 50 năm giải phóng miền Nam |\n| 2 | 01/7/2025 – 31/12/2025 | Về đích | 80 năm Quốc khánh |");
  const auto read = plan::read(table);
  ASSERT_EQ(read.campaign.themes.size(), 2U);
  EXPECT_EQ(read.campaign.themes[0].text, "Mừng Đảng, mừng xuân");
  EXPECT_EQ(read.campaign.themes[0].phase, 1);
  EXPECT_EQ(read.campaign.themes[1].text, "Về đích");
  ASSERT_EQ(read.campaign.commemorations.size(), 2U);
  EXPECT_EQ(read.campaign.commemorations[0].phase, 1);
  EXPECT_EQ(read.campaign.commemorations[1].phase, 2);
  EXPECT_TRUE(read.campaign.registration == std::nullopt);
}

TEST(Phases, AreNoRowsOfOtherTables) {
  EXPECT_THAT(phases("| Đợt | Thời gian | Nội dung tập huấn |\n|---|---|---|\n| 1 | 06/01/2025 - 08/01/2025 | Nghiệp vụ thi đua |\n| 2 | 20/5/2025 – 22/5/2025 | Nghiệp vụ tài chính |"), IsEmpty());
  EXPECT_THAT(phases("| Đợt | Thời gian | Nội dung tập huấn |\n|---|---|---|\n| Đợt 1 | 06/01/2025 - 08/01/2025 | Nghiệp vụ thi đua |\n| Đợt 2 | 20/5/2025 – 22/5/2025 | Nghiệp vụ tài chính |"), IsEmpty());
  EXPECT_THAT(phases("| TT | Nội dung | Thời gian | Đơn vị |\n|---|---|---|---|\n| 1 | Ký giao ước thi đua | 06/01/2025 - 08/01/2025 | Văn phòng |\n| 2 | Chào mừng ngày 8/3 | 01/3/2025 – 08/3/2025 | Ban Nữ công |"), IsEmpty()) << "duties with their days";
  EXPECT_THAT(phases("| Đợt | Thời gian | Kinh phí thi đua |\n|---|---|---|\n| 1 | 06/01/2025 - 30/6/2025 | 5.000.000 đồng |"), IsEmpty()) << "a budget";
  EXPECT_THAT(phases("Lịch hiến máu\nĐợt\tThời gian\tĐơn vị\n1\t06/01/2025 - 07/01/2025\tCác tổ công đoàn"), IsEmpty());
}

TEST(Phases, AreItemsUnderAHeadingOfDrives) {
  EXPECT_THAT(phases("II- CÁC ĐỢT CAO ĐIỂM\n1. Thi đua ra quân huấn luyện: từ ngày 06/01 đến ngày 30/6/2025.\n2. Thi đua “Quyết thắng”: từ 01/7/2025 đến 31/12/2025; chào mừng 80 năm Quốc khánh."), ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31"));
  EXPECT_THAT(phases("II. CÁC ĐỢT THI ĐUA\n1. Chào xuân (từ 06/01/2025 đến 30/6/2025)\n2. Về đích: 01/7/2025 - 31/12/2025"), ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31"));
  EXPECT_THAT(phases("II. CÁC ĐỢT THI ĐUA\n- Chào xuân (từ 06/01/2025 đến 30/6/2025)\n- Về đích: từ 01/7/2025 đến 31/12/2025"), ElementsAre("- 2025-01-06 2025-06-30", "- 2025-07-01 2025-12-31")) << "no numbers";
  EXPECT_THAT(phases("II. CÁC ĐỢT TẬP HUẤN\n1. Thi đua, khen thưởng: từ ngày 06/01/2025 đến ngày 08/01/2025.\n2. Tài chính: từ ngày 22/02/2025 đến ngày 28/02/2025."), IsEmpty()) << "training";
  EXPECT_THAT(phases("II. CÁC ĐỢT THI ĐUA\n1. Nội dung: lao động giỏi.\n2. Thời gian: từ 06/01/2025 đến 30/4/2025.\n3. Đăng ký: từ 06/01/2025 đến 20/01/2025."), ElementsAre("- 2025-01-06 2025-04-30"));
  const auto within = codes("II. CÁC ĐỢT CAO ĐIỂM\n1. Đợt thi đua thường xuyên: từ 02/01/2025 đến 31/12/2025.\n2. Đợt thi đua đột kích: từ 01/3/2025 đến 31/3/2025, chào mừng Ngày Quốc tế Phụ nữ.");
  EXPECT_THAT(within, Not(Contains("phase-overlap"))) << "the first is the whole";
}

TEST(Phases, AreHalvesOfTheYear) {
  EXPECT_THAT(phases("2- Tiến độ thi đua\n * 6 tháng đầu năm ( 6/1 → 30/6 ): mừng 50 năm giải phóng miền Nam\n * 6 tháng cuối năm ( 1/7 → 31/12 ): mừng 80 năm Quốc khánh"), ElementsAre("- 2025-01-06 2025-06-30", "- 2025-07-01 2025-12-31"));
  EXPECT_THAT(phases("2. Tiến độ\n- 6 tháng đầu năm: chào mừng 50 năm giải phóng miền Nam;\n- 6 tháng cuối năm: chào mừng 80 năm Quốc khánh."), ElementsAre("- 2025-01-01 2025-06-30", "- 2025-07-01 2025-12-31"));
  EXPECT_THAT(phases("2. Chỉ tiêu\n- 6 tháng đầu năm: kết nạp 50 đoàn viên;\n- 6 tháng cuối năm: thi đua kết nạp 60 đoàn viên."), IsEmpty()) << "targets";
}

TEST(Phases, AreTheTimeOfTheWorkUnderAHeading) {
  const auto window = ElementsAre("- 2025-03-15 2025-09-30");
  EXPECT_THAT(phases("I. THỜI GIAN\n- Phát động: tháng 02/2025.\n- Thực hiện: từ 15/3/2025 đến 30/9/2025.\n- Tổng kết: dịp 14/10/2025."), window);
  EXPECT_THAT(phases("Thời gian:\n- Phát động: từ 01/02/2025 đến 28/02/2025.\n- Triển khai thực hiện từ 15/3/2025 đến 30/9/2025.\n- Tổng kết: 10/2025."), window) << "not the launch";
  EXPECT_THAT(phases("III. TIẾN ĐỘ\n1. Phát động: tháng 02\n2. Thực hiện: 15/3 - 30/9\n3. Tổng kết: từ ngày 01/10 đến ngày 14/10"), window);
  EXPECT_THAT(phases("I. THỜI GIAN TẬP HUẤN\n- Thực hiện: từ 15/3/2025 đến 30/9/2025."), IsEmpty());
  EXPECT_THAT(phases("II. CÔNG TRÌNH THANH NIÊN\n- Thực hiện: từ 15/3/2025 đến 30/9/2025."), IsEmpty());
}

TEST(Phases, AreGivenByQuarters) {
  const auto halves = ElementsAre("1 2025-01-01 2025-06-30", "2 2025-07-01 2025-12-31");
  for (const char* each : {"Đợt 1 (quý I, II/2025).\nĐợt 2 (quý III, IV/2025).", "Đợt 1 (Quý I + Quý II).\nĐợt 2 (Quý III + Quý IV).", "Đợt 1: quý I và quý II năm 2025.\nĐợt 2: quý III và quý IV năm 2025."}) EXPECT_THAT(phases(each), halves) << each;
  EXPECT_THAT(phases("Phong trào thi đua chia thành bốn đợt:\nQuý I/2025: Thi đua chào mừng ngày thành lập Đảng.\nQuý II/2025: Thi đua chào mừng ngày sinh Bác.\nQuý III/2025: Thi đua chào mừng Quốc khánh.\nQuý IV/2025: Thi đua về đích."),
              ElementsAre("1 2025-01-01 2025-03-31", "2 2025-04-01 2025-06-30", "3 2025-07-01 2025-09-30", "4 2025-10-01 2025-12-31"));
  EXPECT_THAT(phases("Quý I: nghỉ phép.\nQuý II: mua sắm."), IsEmpty()) << "nothing about emulation";
}

TEST(Phases, HaveTheDaysOfALineBelow) {
  EXPECT_THAT(phases("Giai đoạn 1 (Quý I + Quý II): phát động\nThời gian: từ 09/01/2025 đến 30/6/2025.\nGiai đoạn 2 (Quý III): tăng tốc\nChủ đề: “Về đích”\nThời gian: từ 01/7/2025 đến 30/9/2025."), ElementsAre("1 2025-01-09 2025-06-30", "2 2025-07-01 2025-09-30"));
  EXPECT_THAT(phases("Giai đoạn 1: Phát động (tháng 01/2025).\nGiai đoạn 2: Triển khai (tháng 02 - 11/2025).\nGiai đoạn 3: Tổng kết (tháng 12/2025)."), ElementsAre("1 2025-01-01 2025-01-31", "2 2025-02-01 2025-11-30", "3 2025-12-01 2025-12-31"));
}

TEST(Phases, TakeInTheLinesThatTellOfThem) {
  const std::string lines = plan_saying("1. Đợt 1: Từ 02/01/2025 đến 30/6/2025\nChủ đề: “Mừng Đảng”\nKỷ niệm 95 năm Ngày thành lập Đảng.\n2. Đợt 2: Từ 01/7/2025 đến 31/12/2025\nChủ đề: “Về đích”\nKỷ niệm 80 năm Ngày Quốc khánh.");
  EXPECT_THAT(lines_of(lines, "commemoration "), ElementsAre("commemoration 95 | dang_csvn | - | 2025 | 1 | Kỷ niệm 95 năm Ngày thành lập Đảng", "commemoration 80 | quoc_khanh | - | 2025 | 2 | Kỷ niệm 80 năm Ngày Quốc khánh"));
  EXPECT_THAT(lines_of(lines, "theme "), ElementsAre("theme 1 | Mừng Đảng", "theme 2 | Về đích"));
  const std::string table = plan_saying("Thời gian chia làm 2 đợt như sau:\n\n1\nĐợt 1\n08/01/2025 - 30/4/2025\nChào mừng 95 năm Ngày thành lập Đảng\n2\nĐợt 2\n01/5/2025 - 31/12/2025\nChào mừng 80 năm Ngày Quốc khánh");
  EXPECT_THAT(lines_of(table, "commemoration "), ElementsAre("commemoration 95 | dang_csvn | - | 2025 | 1 | 95 năm Ngày thành lập Đảng", "commemoration 80 | quoc_khanh | - | 2025 | 2 | 80 năm Ngày Quốc khánh")) << "a table turned to lines";
}

TEST(Phases, MayBeGivenByTheHour) {
  for (const char* each : {"Thời gian thi đua từ 7 giờ 30 ngày 10/02/2025 đến 17 giờ ngày 31/12/2025.", "Thời gian thi đua: từ 0h00 ngày 10/02/2025 đến 24h00 ngày 31/12/2025.", "Thời gian thi đua từ ca 1 ngày 10/02/2025 đến hết ca 3 ngày 31/12/2025."}) EXPECT_THAT(phases(each), ElementsAre("- 2025-02-10 2025-12-31")) << each;
  EXPECT_THAT(phases("Thi đua từ nay đến khi bế mạc Đại hội XIV của Đảng."), ElementsAre("- - -"));
  EXPECT_THAT(phases("Thời gian: Quý I năm 2025."), ElementsAre("- 2025-01-01 2025-03-31"));
  EXPECT_THAT(phases("Thời gian thực hiện: năm 2025."), ElementsAre("- 2025-01-01 2025-12-31"));
}

TEST(TimesOfOtherThings, AreNoPhases) {
  for (const char* each : {"Thời gian: 8h00 ngày 15/02/2025; địa điểm: Hội trường tầng 2.", "Thời gian: 07 giờ 30 phút, ngày 15/02/2025 (thứ Bảy).", "Thời gian: ngày 15/02/2025.", "Thời gian tổ chức lễ phát động: 14h00 ngày 15/02/2025.", "Thời gian tổng kết: tuần 2 tháng 12/2025.",
                           "Thời gian hiến máu từ 7h00 đến 11h00 ngày 15/02/2025.", "Tiến độ thực hiện:\n- Từ tháng 02 đến tháng 4/2025: kiểm tra công tác công đoàn.\n- Từ ngày 10/6 đến ngày 15/6/2025: tổ chức hội thao.\n- Từ ngày 01/12 đến 10/12/2025: bình xét thi đua."}) {
    EXPECT_THAT(phases(each), IsEmpty()) << each;
    EXPECT_THAT(codes(each), IsEmpty()) << each;
  }
  EXPECT_THAT(phases("- Từ ngày 02/01 đến ngày 30/6/2025: chào mừng ngày thành lập Đảng.\n- Từ ngày 01/7 đến 31/12/2025: chào mừng Quốc khánh."), ElementsAre("- 2025-01-02 2025-06-30", "- 2025-07-01 2025-12-31"));
}

TEST(EndsOfTheYear, AreNoGapWhereTheTextTellsItsTime) {
  const std::string both = "Đợt 1: từ ngày 03/11/2025 đến ngày 30/11/2025: các ngày lễ lớn.\nĐợt 2: từ ngày 01/12/2025 đến ngày 22/12/2025.";
  EXPECT_THAT(codes(both), ElementsAre("phase-gap", "phase-gap"));
  EXPECT_THAT(codes("Thi đua từ ngày 03/11/2025 đến ngày 22/12/2025.\n\n" + both), Not(Contains("phase-gap")));
  EXPECT_THAT(codes("Thi đua từ ngày 03/11/2025 đến ngày 23/12/2025.\n\n" + both), Contains("phase-gap")) << "another time";
  EXPECT_THAT(test::lint(test::changed(plan_saying(both), "Phát động phong trào thi đua", "Phát động đợt thi đua nước rút")), Not(Contains(HasSubstr("phase-gap"))));
  // What no plan can have: days before it was issued.
  EXPECT_THAT(codes("Đợt 1: từ ngày 02/01/2025 đến ngày 30/6/2025: các ngày lễ lớn.\nĐợt 2: từ ngày 01/7/2025 đến ngày 31/12/2025: các sự kiện lớn."), IsEmpty());
  EXPECT_THAT(codes("Đợt 1: từ ngày 05/01/2025 đến ngày 30/6/2025: các ngày lễ lớn.\nĐợt 2: từ ngày 01/7/2025 đến ngày 31/12/2025: các sự kiện lớn."), ElementsAre("phase-gap"));
}

TEST(StagesOfSeveralYears, AreGivenToTheYear) {
  EXPECT_THAT(codes("Giai đoạn I (2025 - 2027): phát động.\nGiai đoạn II (2028 - 2030): tổng kết."), ElementsAre("relative-date", "relative-date")) << "in the first year of a programme";
  EXPECT_THAT(codes("Đợt I: từ 02/01/2025 đến 30/6/2025, các ngày lễ lớn.\nĐợt II: từ 01/7/2025 đến 31/12/2026."), Contains("phase-year"));
}

// --------------------------------------------------------------------------------------------------------- registration

std::string registration_in(const std::string& said) {
  const auto lines = lines_of(plan_saying(said), "registration ");
  return lines.empty() ? "none" : lines.front().substr(std::string_view("registration ").size());
}

TEST(Registration, HasItsDayInManyWordings) {
  EXPECT_EQ(registration_in("Đăng ký thi đua hằng năm gửi về Văn phòng trước ngày 25/02."), "--02-25 exclusive | Văn phòng");
  EXPECT_EQ(registration_in("Hàng năm, các đơn vị đăng ký thi đua về Văn phòng trước ngày 25 tháng 02."), "--02-25 exclusive | Văn phòng");
  EXPECT_EQ(registration_in("Các đơn vị đăng ký thi đua về Văn phòng trước ngày 25/02."), "2025-02-25 exclusive | Văn phòng");
  EXPECT_EQ(registration_in("Gửi bản đăng ký thi đua về Văn phòng chậm nhất đến 17h00 ngày 27/02/2025."), "2025-02-27 inclusive | Văn phòng");
  EXPECT_EQ(registration_in("Gửi bản đăng ký thi đua về Văn phòng trước 16h30’ ngày 27/02/2025."), "2025-02-27 inclusive | Văn phòng");
  EXPECT_EQ(registration_in("Gửi bản đăng ký thi đua về P. TCHC trước ngày 27/02/2025."), "2025-02-27 exclusive | P. TCHC");
  EXPECT_EQ(registration_in("Hạn đăng ký: 17h00 ngày 20/02/2025."), "2025-02-20 inclusive | -");
  EXPECT_EQ(registration_in("Hạn chót nộp đăng ký thi đua là ngày 17/02/2025."), "2025-02-17 inclusive | -");
  EXPECT_EQ(registration_in("Các tổ gửi bản đăng ký thi đua về Văn phòng trước ngày thứ Sáu 14/02/2025."), "2025-02-14 exclusive | Văn phòng");
  EXPECT_EQ(registration_in("Đăng ký thi đua: gửi về Văn phòng trước thứ Sáu, ngày 14/02/2025."), "2025-02-14 exclusive | Văn phòng");
  EXPECT_EQ(registration_in("Các đơn vị đăng ký hiến máu tình nguyện trước ngày 20/02/2025."), "none");
  EXPECT_EQ(registration_in("Các đơn vị đăng ký dự thi trước ngày 20/02/2025. Đăng ký thi đua gửi về Văn phòng trước ngày 21/02/2025."), "2025-02-21 exclusive | Văn phòng");
}

TEST(Registration, HasItsDayBehindAWeekdayAnHourOrAColon) {
  EXPECT_EQ(registration_in("Đăng ký trực tuyến tại https://dangky.example.vn/2025 (mã TĐ-25) đến 17h00 ngày 26/3/2025."), "2025-03-26 inclusive | https://dangky.example.vn/2025");
  EXPECT_EQ(registration_in("Các ấp đăng ký danh hiệu thi đua với UBND xã, thời gian hoàn thành: 31/3/2025."), "2025-03-31 inclusive | UBND xã");
  EXPECT_EQ(registration_in("Đăng ký: đồng chí Hạnh tổng hợp, hạn 20/3; gửi Công đoàn ngành ngày 25/3."), "2025-03-20 inclusive | -");
  EXPECT_EQ(registration_in("Đăng ký thi đua: sau 15/02/2025 không nhận."), "2025-02-15 inclusive | -");
  EXPECT_EQ(registration_in("Sau ngày 15/02/2025, Văn phòng không nhận đăng ký thi đua."), "2025-02-15 inclusive | -");
  EXPECT_EQ(registration_in("Các tổ đăng ký thi đua về Văn phòng trước 10h ngày thứ Ba (11/02/2025)."), "2025-02-11 inclusive | Văn phòng");
  EXPECT_EQ(registration_in("Các tổ gửi bản đăng ký thi đua về Văn phòng trước thứ 6 ngày 14/02/2025."), "2025-02-14 exclusive | Văn phòng");
  EXPECT_EQ(registration_in("Các tổ đăng ký thi đua với Văn phòng, chậm nhất thứ 6, 14/2."), "2025-02-14 inclusive | Văn phòng");
  EXPECT_EQ(registration_in("Các tổ đăng ký thi đua tại Văn phòng từ 8h ngày 10/02 đến 17h ngày 14/02/2025."), "2025-02-14 inclusive | Văn phòng");
  EXPECT_EQ(registration_in("Đăng ký thi đua tại hội trường, từ 7h đến 11h ngày 14/02/2025."), "none") << "hours of one day";
  EXPECT_EQ(registration_in("Các tổ đăng ký thi đua. Sau 15/02/2025 tổ chức hội nghị."), "none");
  EXPECT_EQ(registration_in("Các tổ đăng ký thi đua; mức hạn 20/3."), "none") << "nothing parts it off";
}

TEST(Registration, IsOfWhatBelongsToTheCampaign) {
  for (const char* object : {"khám sức khỏe", "nghỉ phép", "mua vé xe", "tiêm vắc xin", "chữ ký số", "đề tài luận văn", "nguyện vọng chuyển trường", "chỗ ở", "nhu cầu nhà ở xã hội"}) EXPECT_EQ(registration_in("Các tổ gửi đăng ký " + std::string(object) + " về Văn phòng trước ngày 14/02/2025."), "none") << object;
  for (const char* object : {"thi đua", "danh hiệu", "sáng kiến", "đề tài, sáng kiến", "công trình, phần việc", "các chỉ tiêu thi đua", "số lượng danh hiệu", "trực tuyến", "tham gia", "năm 2025"}) EXPECT_EQ(registration_in("Các tổ gửi đăng ký " + std::string(object) + " về Văn phòng trước ngày 14/02/2025."), "2025-02-14 exclusive | Văn phòng") << object;
}

TEST(Registration, MayBeAPledge) {
  EXPECT_EQ(registration_in("Các tổ gửi bản giao ước thi đua về Văn phòng trước ngày 14/02/2025."), "2025-02-14 exclusive | Văn phòng");
  EXPECT_EQ(registration_in("Các tổ gửi bản cam kết thi đua trước ngày 14/02/2025 về Văn phòng."), "2025-02-14 exclusive | Văn phòng");
  EXPECT_EQ(registration_in("Các tổ gửi bản giao ước thi đua về khối trước ngày 14/02/2025. Đăng ký thi đua gửi về Văn phòng trước ngày 21/02/2025."), "2025-02-21 exclusive | Văn phòng") << "the registration itself is told";
  EXPECT_EQ(registration_in("Các tổ ký giao ước thi đua xong trước ngày 14/02/2025."), "none") << "nothing is sent";
  EXPECT_EQ(registration_in("Các tổ họp, ký giao ước thi đua và gửi về Phòng Tổ chức nhân sự trước 16h00 ngày 14/02/2025."), "2025-02-14 inclusive | Phòng Tổ chức nhân sự");
  EXPECT_EQ(registration_in("Các khối ký kết giao ước thi đua, gửi bản giao ước đã ký về Ban Tổ chức trước ngày 14/02/2025."), "2025-02-14 exclusive | Ban Tổ chức");
  EXPECT_EQ(registration_in("Ký cam kết thi đua và nộp về Văn phòng chậm nhất ngày 14/02/2025."), "2025-02-14 inclusive | Văn phòng");
  EXPECT_EQ(registration_in("Các tổ ký giao ước thi đua trước ngày 14/02/2025; báo cáo kết quả gửi về Văn phòng trước ngày 20/11/2025."), "none");
  EXPECT_EQ(registration_in("Các tổ ký giao ước thi đua và gửi báo cáo về Văn phòng trước ngày 20/11/2025."), "none") << "another thing is sent";
}

TEST(Registration, HasNoDayOfAnotherAct) {
  EXPECT_EQ(registration_in("Các khối ký giao ước thi đua trước ngày 10/02/2025; các tổ gửi đăng ký thi đua về Văn phòng trước ngày 14/02/2025."), "2025-02-14 exclusive | Văn phòng");
  EXPECT_EQ(registration_in("Các khối ký giao ước trước ngày 10/02/2025; các tổ báo cáo trước ngày 14/11/2025."), "none");
  EXPECT_EQ(registration_in("1. Đăng ký gắn biển công trình: mỗi tổ 01 công trình, hoàn thành trước ngày 31/8/2025.\n2. Các tổ gửi đăng ký công trình về Ban Chính sách chậm nhất vào ngày 14/02/2025."), "2025-02-14 inclusive | Ban Chính sách");
  EXPECT_EQ(registration_in("Các tổ đăng ký thi đua với Văn phòng, hoàn thành trước ngày 14/02/2025."), "2025-02-14 exclusive | Văn phòng");
}

TEST(Registration, GoesWhereItIsSentAndNowhereElse) {
  EXPECT_EQ(registration_in("Đăng ký thi đua gửi về Văn phòng và qua email congdoan@example.edu.vn chậm nhất là 17 giờ ngày 14/02/2025."), "2025-02-14 inclusive | Văn phòng");
  EXPECT_EQ(registration_in("Các tổ gửi báo cáo trước 13/6/2025; gửi đăng ký thi đua trước 14/02/2025 về Phòng Nội vụ."), "2025-02-14 exclusive | Phòng Nội vụ");
  EXPECT_EQ(registration_in("Gửi bản đăng ký thi đua trước 14/02/2025."), "2025-02-14 exclusive | -");
  EXPECT_EQ(registration_in("Đăng ký thi đua: trước ngày 14/02/2025 (qua Ban Tổ chức)."), "2025-02-14 exclusive | Ban Tổ chức");
  EXPECT_EQ(registration_in("Đăng ký thi đua: trước ngày 14/02/2025; nơi nhận: Phòng Tổ chức."), "2025-02-14 exclusive | Phòng Tổ chức");
  EXPECT_EQ(registration_in("1. Đăng ký thi đua: các tổ lập theo mẫu. Thời gian: trước 14/02/2025. Nơi nhận: Văn phòng."), "2025-02-14 exclusive | Văn phòng");
  EXPECT_EQ(registration_in("Đăng ký thi đua: trước ngày 14/02/2025 (qua bưu điện)."), "2025-02-14 exclusive | -") << "a way, no office";
}

TEST(Deadlines, OfReportsAreCheckedToo) {
  EXPECT_THAT(test::lint(plan_saying("Báo cáo tổng kết gửi về Văn phòng trước ngày 16/11/2025.")), ElementsAre("deadline-boundary: trước ngày 16/11/2025")) << "a Sunday";
  EXPECT_THAT(codes("Báo cáo tổng kết gửi về Văn phòng trước ngày 14/11/2025."), IsEmpty()) << "a Friday";
  EXPECT_THAT(codes("Báo cáo tổng kết gửi về Văn phòng đến hết ngày 16/11/2025."), IsEmpty()) << "the day is in it";
  EXPECT_THAT(codes("Công trình khánh thành trước ngày 02/9/2025."), IsEmpty()) << "nothing is handed in";
  EXPECT_THAT(test::lint(plan_saying("Gửi bản đăng ký thi đua về Văn phòng trước ngày 31/01/2025.")), ElementsAre("deadline-boundary: trước ngày 31/01/2025")) << "the second day of Tết stands before it";
}

TEST(Deadlines, AreLookedUpOnceADay) {
  std::string many;
  for (int i = 0; i < 20'000; ++i) many += "Gửi báo cáo trước ngày 16/11/2025. ";
  const std::string text = plan_saying(many);
  const auto found = plan::lint(text, {.allow = {plan::diagnostic_code::word_doubled}});
  EXPECT_EQ(std::count_if(found.begin(), found.end(), [](const auto& each) { return each.code == plan::diagnostic_code::deadline_boundary; }), 10'000);
}

// ---------------------------------------------------------------------------------------------- in the phase or outside it

TEST(RunUps, LookForward) {
  const std::string second = "Đợt 1: từ ngày 02/01/2025 đến ngày 30/6/2025: các ngày lễ lớn.\nĐợt 2: Từ ngày 01/7/2025 đến ngày 31/12/2025: ";
  EXPECT_THAT(codes(second + "lập thành tích chào mừng 95 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2025)."), ElementsAre("commemoration-outside-phase"));
  EXPECT_THAT(codes(second + "lập thành tích chào mừng 80 năm Ngày Quốc khánh (02/9/1945 - 02/9/2025)."), IsEmpty());
  EXPECT_THAT(codes("Đợt 1: từ nay đến ngày 21/7/2025, chào mừng 71 năm ngày truyền thống ngành Điện lực (21/12/1954 - 21/12/2025)."), Contains("commemoration-outside-phase")) << "no catalogue holds it, and the phase begins on no day";
}

// What a line that is broken in the middle of its sentence says is what it says whole.
TEST(BrokenLine, GoesOnWithADash) {
  const auto read = plan::read(plan_saying("I. NỘI DUNG\n1. Phong trào “Xanh - Sạch\n- Đẹp, bảo đảm an toàn” trong toàn công ty.\n2. Các tổ chức chính trị\n- xã hội phối hợp.\nĐợt 1: Từ ngày 06/01/2025 đến ngày 31/12/2025, chào mừng 80 năm Quốc khánh (02/9/1945\n- 02/9/2025), 95 năm Ngày thành lập Đảng.")).campaign;
  ASSERT_EQ(read.movements.size(), 1U);
  EXPECT_EQ(read.movements[0].name, "Xanh - Sạch - Đẹp, bảo đảm an toàn");
  ASSERT_EQ(read.commemorations.size(), 2U);
  EXPECT_EQ(read.commemorations[0].origin, date(1945, 9, 2));
  EXPECT_EQ(read.commemorations[1].phase, 1);
  EXPECT_THAT(codes("Phong trào “Xanh - Sạch\n- Đẹp” trong toàn công ty."), Not(Contains("quote-unclosed")));
  // An item is one all the same.
  EXPECT_THAT(codes("Phong trào “Xanh - Sạch - Đẹp:\n- Tổ 1 làm sạch bến.\n- Tổ 2 trồng cây."), Contains("quote-unclosed"));
  EXPECT_EQ(plan::read(plan_saying("I. MỤC ĐÍCH\n- Nâng cao năng suất\n- Xây dựng đội ngũ")).campaign.purposes.size(), 2U);
}

TEST(BrokenLine, GoesOnBehindASemicolon) {
  const auto read = plan::read(plan_saying("Đợt 1: Từ ngày 06/01/2025 đến ngày 30/6/2025. Chào mừng 95 năm Ngày thành lập Đảng;\nGiỗ Tổ Hùng Vương; 50 năm Ngày Giải phóng miền Nam;\n135 năm Ngày sinh Chủ tịch Hồ Chí Minh.\nĐợt 2: Từ ngày 01/7/2025 đến ngày 31/12/2025.")).campaign;
  ASSERT_EQ(read.commemorations.size(), 4U);
  for (const auto& each : read.commemorations) EXPECT_EQ(each.phase, 1) << each.text;
  EXPECT_EQ(plan::read(plan_saying("II. TỔ CHỨC THỰC HIỆN\n1. Văn phòng tổng hợp kết quả;\nbáo cáo Ban Thường vụ hằng quý.\n2. Các tổ thực hiện.")).campaign.duties.size(), 2U);
  EXPECT_EQ(registration_in("1. Các tổ đăng ký thi đua (cá nhân;\ntập thể) gửi Văn phòng chậm nhất ngày 14/02/2025."), "2025-02-14 inclusive | Văn phòng");
  // Lines that bear no label, each its own.
  EXPECT_EQ(plan::read(plan_saying("I. MỤC ĐÍCH\n- Nâng cao năng suất;\n- Xây dựng đội ngũ;\n- Giữ vệ sinh.")).campaign.purposes.size(), 3U);
}

TEST(BrokenLine, GoesOnWhereTheRestOfANameIsDue) {
  const auto read = plan::read(plan_saying("I. MỤC ĐÍCH\nChào mừng 96 năm Ngày thành lập\nCông đoàn Việt Nam; chào mừng 135 năm Ngày sinh\nChủ tịch Hồ Chí Minh.")).campaign;
  ASSERT_EQ(read.commemorations.size(), 2U);
  EXPECT_EQ(read.commemorations[0].event, id<commemoration>("cong_doan_vn"));
  EXPECT_EQ(read.commemorations[1].event, id<commemoration>("ho_chi_minh"));
  EXPECT_EQ(plan::read("KẾ HOẠCH\nTổ chức thi đua chào mừng Đại hội\nCông đoàn tỉnh Sơn La lần thứ XV\n\nĐợt 1: Từ 01/01/2025 đến 31/12/2025.\n").campaign.congresses.size(), 1U);
  EXPECT_THAT(phases("Thi đua 2 đợt: đợt 1 từ ngày 06/01 đến ngày 30/6/2025; đợt 2:\ntừ ngày 01/7 đến ngày 31/12/2025."), ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31"));
  EXPECT_EQ(plan::read(plan_saying("1. Công tác Đại hội\nCông đoàn cơ sở chuẩn bị chu đáo.")).campaign.congresses.size(), 0U) << "behind a heading another sentence begins";
}

// ------------------------------------------------------------------------------------------------ lines that were run together

TEST(RunOnText, HasThePhasesThatStandBehindTheirHeading) {
  const auto halves = ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31");
  const std::string first = "Từ ngày 06/01/2025 đến ngày 30/6/2025, chào mừng 95 năm Ngày thành lập Đảng", second = "Từ ngày 01/7/2025 đến ngày 31/12/2025, chào mừng 80 năm Quốc khánh";
  for (const std::string& said : {"II. CÁC ĐỢT THI ĐUA Năm 2025 chia làm 2 đợt: 1. Đợt 1: " + first + ". 2. Đợt 2: " + second + ".", "CÁC ĐỢT THI ĐUA * Đợt 1: " + first + ". * Đợt 2: " + second + ".", "III. CÁC ĐỢT THI ĐUA Đợt 1: " + first + ". Đợt 2: " + second + ".",
                                  "Năm 2025 chia làm 2 đợt: a) Đợt 1: " + first + "; b) Đợt 2: " + second + ".", "3. Các đợt thi đua Đợt 1: " + first + ". Đợt 2: " + second + ".", "II. CÁC ĐỢT THI ĐUA 1) Đợt 1: " + first + ". 2) Đợt 2: " + second + ".", "II. CÁC ĐỢT THI ĐUA 2.1. Đợt 1: " + first + ". 2.2. Đợt 2: " + second + "."}) {
    EXPECT_THAT(phases(said), halves) << said;
    const plan::reading read = plan::read(plan_saying(said));
    ASSERT_EQ(read.campaign.commemorations.size(), 2U) << said;
    EXPECT_EQ(read.campaign.commemorations[0].phase, 1) << said;
    EXPECT_EQ(read.campaign.commemorations[1].phase, 2) << said;
    EXPECT_THAT(codes(said), Not(Contains("phase-count"))) << said;
    EXPECT_THAT(codes(said), Not(Contains("phase-ordinal"))) << said;
  }
  // What another matter is told of a phase is none.
  EXPECT_THAT(phases("II. CÁC ĐỢT THI ĐUA\nĐợt 1: " + first + ".\nĐợt 2: " + second + ".\nIII. BÁO CÁO\nCác tổ gửi báo cáo kết quả đợt 1: trước ngày 15/6/2025; đợt 2: trước ngày 15/12/2025."), halves);
  EXPECT_THAT(phases("Đợt thi đua đợt 1: " + first + ".\nĐợt thi đua đợt 2: " + second + "."), halves) << "said twice";
}

TEST(RunOnText, HasItsHeadingsWithinTheLine) {
  const std::string text = "KẾ HOẠCH Phát động thi đua năm 2025 I. MỤC ĐÍCH Tạo khí thế mới. II. CÁC ĐỢT THI ĐUA Chia làm 2 đợt: + Đợt 1: Từ ngày 06/01/2025 đến ngày 30/6/2025. + Đợt 2: Từ ngày 01/7/2025 đến ngày 31/12/2025. III. TỔ CHỨC THỰC HIỆN 1. Các tổ gửi đăng ký về Văn phòng trước ngày 14/02/2025. 2. Văn phòng đôn đốc. Nơi nhận: - Các tổ; - Lưu: VT. Lê Văn Phúc";
  const plan::reading read = plan::read(text);
  EXPECT_EQ(read.campaign.title, "Phát động thi đua năm 2025");
  ASSERT_EQ(read.campaign.phases.size(), 2U);
  EXPECT_EQ(read.campaign.phases[0].to.day, date(2025, 6, 30));
  EXPECT_THAT(lines_of(text, "registration "), ElementsAre("registration 2025-02-14 exclusive | Văn phòng"));
  EXPECT_FALSE(read.truncated);
  // A number of another thing, one out of its order and one of a sentence head nothing.
  for (const char* title : {"Phát động thi đua chào mừng Đại hội lần thứ I. CÔNG ĐOÀN CẢNG", "Phát động thi đua năm 2025 II. MỤC ĐÍCH Tạo khí thế", "Phát động thi đua năm 2025 I. Mục đích Tạo khí thế"}) EXPECT_EQ(plan::read("KẾ HOẠCH\n" + std::string(title) + "\n\nNội dung.\n").campaign.title, title);
}

TEST(Quarters, ArePhasesUnderAHeadingOfDrivesWhateverStandsBeforeTheirDays) {
  const std::string heading = "III. CÁC ĐỢT THI ĐUA TRONG NĂM\n";
  EXPECT_THAT(phases(heading + "1. Quý I: “Ra khơi đầu xuân” từ ngày 06/02/2025 (mùng 9 Tết) đến ngày 31/3/2025.\n2. Quý II: Chào mừng Tháng Công nhân; 50 năm Ngày Giải phóng miền Nam: từ ngày 01/4 đến ngày 30/6/2025.\n3. Quý III: “80 ngày đêm”, từ ngày 01/7 đến ngày 30/9/2025, chào mừng 80 năm Quốc khánh."),
              ElementsAre("1 2025-02-06 2025-03-31", "2 2025-04-01 2025-06-30", "3 2025-07-01 2025-09-30"));
  EXPECT_THAT(phases(heading + "- Quý I/2025: chào mừng 95 năm Ngày thành lập Đảng.\n- Quý II/2025: chào mừng 50 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2025)."), ElementsAre("1 2025-01-01 2025-03-31", "2 2025-04-01 2025-06-30"));
  EXPECT_THAT(phases(heading + "- Tháng 1 - 3: chào mừng 95 năm Ngày thành lập Đảng.\n- Tháng 4 - 6: chào mừng 50 năm Ngày Giải phóng miền Nam."), ElementsAre("- 2025-01-01 2025-03-31", "- 2025-04-01 2025-06-30"));
  EXPECT_THAT(lines_of(plan_saying(heading + "1. Quý I: “Ra khơi đầu xuân” từ ngày 06/02/2025 đến ngày 31/3/2025.\n2. Quý II: “Giữ sóng yên”: từ ngày 01/4 đến ngày 30/6/2025."), "theme "), ElementsAre(HasSubstr("Ra khơi đầu xuân"), HasSubstr("Giữ sóng yên")));
  const auto under = plan::read(plan_saying(heading + "1. Quý I: thi đua ra quân:\n- 95 năm Ngày thành lập Đảng.\n2. Quý II: thi đua nước rút:\n- 50 năm Ngày Giải phóng miền Nam.")).campaign;
  ASSERT_EQ(under.commemorations.size(), 2U);
  EXPECT_EQ(under.commemorations[1].phase, 2) << "under its quarter";
  // Quarters of another matter.
  EXPECT_THAT(phases("III. NỘI DUNG\n1. Quý I: “Ra khơi đầu xuân” từ ngày 06/02/2025 đến ngày 31/3/2025.\n2. Quý II: sửa tàu, từ ngày 01/4 đến ngày 30/6/2025."), IsEmpty());
  EXPECT_THAT(phases("III. CÁC ĐỢT KIỂM TRA\n- Quý I/2025: kiểm tra Tổ 1.\n- Quý II/2025: kiểm tra Tổ 2."), IsEmpty());
}

TEST(Phases, MayStandInTheParagraphOfTheirHeading) {
  const auto halves = ElementsAre("1 2025-01-06 2025-06-30", "2 2025-07-01 2025-12-31");
  const std::string first = "Đợt 1: Từ ngày 06/01/2025 đến ngày 30/6/2025, chào mừng 95 năm Ngày thành lập Đảng. ", second = "Đợt 2: Từ ngày 01/7/2025 đến ngày 31/12/2025.";
  EXPECT_THAT(phases("II. CÁC ĐỢT THI ĐUA Năm 2025 chia làm 2 đợt: 1. " + first + "2. " + second), halves);
  EXPECT_THAT(phases("II. CÁC ĐỢT THI ĐUA " + first + second), halves);
  EXPECT_THAT(phases("Thi đua 2 đợt: a) " + first + "b) " + second), halves);
  EXPECT_THAT(codes("II. CÁC ĐỢT THI ĐUA Năm 2025 chia làm 2 đợt: 1. " + first + "2. " + second), Not(Contains("phase-count")));
  const auto whole = plan::read("KẾ HOẠCH Phát động thi đua năm 2025 I. MỤC ĐÍCH Tạo khí thế thi đua. II. CÁC ĐỢT THI ĐUA Năm 2025 chia làm 2 đợt: 1. " + first + "2. " + second + " III. TỔ CHỨC THỰC HIỆN 1. Các tổ thực hiện.").campaign;
  EXPECT_EQ(whole.title, "Phát động thi đua năm 2025");
  EXPECT_EQ(whole.phases.size(), 2U);
}

TEST(Phases, MayNameTheirYearBehindADash) {
  EXPECT_THAT(phases("- Đợt 1 - năm 2025: Phát động từ ngày 20/01/2025, tổng kết tháng 6/2025.\n- Đợt 2 - năm 2025: Từ tháng 7/2025 đến tháng 12/2025."), ElementsAre("1 2025-01-20 -", "2 2025-07-01 2025-12-31"));
  const auto two_years = plan::read("Số: 61/KH-UBND\nTân An, ngày 19 tháng 8 năm 2025\n\nKẾ HOẠCH\nPhát động phong trào thi đua\n\nChào mừng 80 năm Quốc khánh 02/9.\n- Đợt 1 - năm 2025: Từ tháng 8/2025 đến tháng 12/2025.\n- Đợt 2 - năm 2026: Từ tháng 01/2026 đến tháng 12/2026.\n");
  EXPECT_FALSE(two_years.campaign.year) << "of two years neither";
  EXPECT_FALSE(plan::read("Số: 61/KH-UBND\nTân An, ngày 19 tháng 8 năm 2025\n\nKẾ HOẠCH\nPhát động thi đua\n\nThời gian thi đua: từ nay đến ngày 03/02/2026.\n").campaign.year);
  EXPECT_EQ(plan::read("Số: 61/KH-UBND\nTân An, ngày 19 tháng 8 năm 2025\n\nKẾ HOẠCH\nPhát động thi đua\n\nThời gian thi đua: từ nay đến ngày 31/12/2025.\n").campaign.year, 2025);
}

TEST(Phases, OfQuartersMayHaveNamesBeforeTheirDays) {
  EXPECT_THAT(phases("III. CÁC ĐỢT THI ĐUA\n1. Quý I: “Ra quân” từ ngày 15/02/2025 đến ngày 31/3/2025.\n2. Quý II: Chào mừng Tháng Công nhân: từ ngày 01/4 đến ngày 30/6/2025."), ElementsAre("1 2025-02-15 2025-03-31", "2 2025-04-01 2025-06-30"));
  EXPECT_THAT(phases("1. Từ ngày 01/10/2025 đến ngày 15/02/2026, chào mừng 96 năm Ngày thành lập Đảng."), ElementsAre("- 2025-10-01 2026-02-15"));
  EXPECT_THAT(phases("1. Từ ngày 01/10/2025 đến ngày 15/10/2025, sửa chữa máy."), IsEmpty());
}

TEST(Overlap, IsNotMendedBehindThePhasesEnd) {
  const auto fix = [](const std::string& end) {
    for (const auto& each : plan::lint("KẾ HOẠCH\nPhát động thi đua năm 2025\n\nĐợt 1: Từ ngày 01/01/2025 đến ngày 31/8/2025.\nĐợt 2: Từ ngày 01/7/2025 đến ngày " + end + ".\n"))
      if (each.code == plan::diagnostic_code::phase_overlap) return each.fix ? each.fix->text : std::string("none");
    return std::string("not told");
  };
  EXPECT_EQ(fix("31/12/2025"), "01/9/2025");
  EXPECT_EQ(fix("31/8/2025"), "none");
  EXPECT_EQ(fix("15/8/2025"), "none");
}

TEST(Registration, EndsWithNoPhase) {
  const auto due = [](const std::string& items) {
    const auto found = plan::read("KẾ HOẠCH\nTổ chức các đợt thi đua năm 2017\n\n" + items + "\n").campaign.registration;
    return found && found->due && found->due->day() ? to_iso(*found->due->day()) : std::string("none");
  };
  EXPECT_EQ(due("1. Đợt 1 (từ 15/3/2017 đến 20/6/2017): mỗi tổ đăng ký ít nhất 02 sáng kiến."), "none");
  EXPECT_EQ(due("1. Đợt 1 (từ 15/3/2017 đến 20/6/2017): mỗi tổ đăng ký ít nhất 02 sáng kiến trước ngày 25/3/2017."), "2017-03-25");
  EXPECT_EQ(due("1. Các tổ đăng ký thi đua từ ngày 15/3/2017 đến ngày 25/3/2017."), "2017-03-25");
}

TEST(Numbers, OfTimesGoOnInAList) {
  const auto all = plan::read("KẾ HOẠCH\nPhát động thi đua năm 2025\n\nChào mừng lần thứ 95 Ngày thành lập Đảng, lần thứ 135 Ngày sinh Chủ tịch Hồ Chí Minh.\n").campaign.commemorations;
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].stated, 95);
  EXPECT_EQ(all[1].stated, 135);
}

TEST(FirstPhase, MayBeginBeforeTheYear) {
  const auto codes_of = [](const std::string& from, const std::string& target) {
    std::vector<std::string> all;
    for (const auto& each : plan::lint("Số: 61/KH-LĐLĐ\nHà Nam, ngày 20 tháng 12 năm 2024\n\nKẾ HOẠCH\nPhát động thi đua năm 2025\n\nĐợt 1: Từ ngày " + from + " đến ngày 30/4/2025, chào mừng 80 năm Ngày thành lập QĐND Việt Nam (22/12/1944 - " + target + ").\nĐợt 2: Từ ngày 01/5/2025 đến ngày 31/12/2025.\n")) all.emplace_back(to_string(each.code));
    return all;
  };
  EXPECT_THAT(codes_of("20/12/2024", "22/12/2024"), Not(Contains(::testing::AnyOf("phase-year", "anniversary-stale-year"))));
  for (const char* from : {"20/9/2024", "15/12/2024", "21/12/2024"}) EXPECT_THAT(codes_of(from, "22/12/2024"), Contains("phase-year")) << from;
  EXPECT_THAT(codes_of("24/12/2024", "22/12/2024"), Contains("anniversary-stale-year")) << "the day is not in the phase";
}

TEST(UnknownEvent, GoesToTheYearsThatFitItsNumber) {
  const auto text = [](const std::string& said) {
    const auto all = plan::read(plan_saying("Thi đua kỷ niệm " + said + ".")).campaign.commemorations;
    return all.empty() ? std::string() : all[0].text + (all[0].origin ? " | " + to_iso(*all[0].origin) : all[0].origin_year ? " | " + std::to_string(*all[0].origin_year) : "");
  };
  EXPECT_EQ(text("70 năm Ngày Bác Hồ nói chuyện tại Đền Giếng (19/9/1955 - 19/9/2025)"), "kỷ niệm 70 năm Ngày Bác Hồ nói chuyện tại Đền Giếng (19/9/1955 - 19/9/2025) | 1955-09-19");
  EXPECT_EQ(text("77 năm Ngày Bác Hồ gửi thư cho thợ lò, dạy 6 điều cần nhớ (11/3/1948 - 11/3/2025)"), "kỷ niệm 77 năm Ngày Bác Hồ gửi thư cho thợ lò, dạy 6 điều cần nhớ (11/3/1948 - 11/3/2025) | 1948-03-11");
  EXPECT_EQ(text("60 năm phong trào thi đua “Bến sạch, tàu sạch” (1965 - 2025)"), "kỷ niệm 60 năm phong trào thi đua “Bến sạch, tàu sạch” (1965 - 2025) | 1965");
  EXPECT_EQ(text("70 năm Ngày Bác Hồ nói chuyện tại Đền Giếng (19/9/1950 - 19/9/2025)"), "kỷ niệm 70 năm Ngày Bác Hồ nói chuyện") << "years of another number";
  EXPECT_THAT(codes("Thi đua chào mừng lần thứ 71 Ngày Giải phóng Thủ đô 10/10."), Not(Contains("ordinal-unit")));
  EXPECT_THAT(codes("Thi đua chào mừng 43 Ngày Nhà giáo Việt Nam."), Contains("ordinal-unit"));
}

}  // namespace
