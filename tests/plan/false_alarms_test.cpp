// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// What is right and was called wrong, and what is wrong and was not seen, each beside its opposite.

namespace {

using namespace thidua;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;
using test::saying;

std::vector<std::string> told(const std::string& code, const std::string& text) {
  std::vector<std::string> all;
  for (const std::string& each : test::lint(text))
    if (each.starts_with(code + ": ")) all.push_back(each.substr(code.size() + 2));
  return all;
}

TEST(SpellingRight, IsAWordThatBelongsToItsOtherNeighbour) {
  for (const char* text : {"Khen thường xuyên và khen đột xuất.", "Xưởng phát đồng phục cho thợ lò.", "Hội đồng xét khen thường kỳ vào quý IV.", "Đài phát đồng loạt bản tin an toàn.", "Nêu một số kết quả của xưởng.", "Gia đình nhận phong trao tặng."})
    EXPECT_THAT(told("spelling", saying(text)), IsEmpty()) << text;
  EXPECT_THAT(told("spelling", saying("Xưởng khen thường cho thợ lò.")), ElementsAre("khen thường"));
  EXPECT_THAT(told("spelling", saying("Lễ phát đông thi đua của xưởng.")), ElementsAre("phát đông"));
}

TEST(WordDoubledOfTwoSyllables, IsEmulationItself) { EXPECT_THAT(told("word-doubled", saying("Các khoa ký thi đua thi đua tại hội trường.")), ElementsAre("thi đua thi đua")); }

TEST(NumberUnit, AllowsMillionsByTheMillion) {
  EXPECT_THAT(told("number-unit", saying("Doanh thu 2.345.600 triệu đồng.")), IsEmpty());
  EXPECT_THAT(told("number-unit", saying("Doanh thu 345.600.000 triệu đồng.")), ElementsAre("345.600.000 triệu đồng"));
}

TEST(ScienceDay, IsInMay) {
  EXPECT_THAT(told("origin-date", saying("Chào mừng Ngày Khoa học và Công nghệ Việt Nam (18/5).")), IsEmpty());
  EXPECT_THAT(told("origin-date", saying("Chào mừng Ngày Khoa học và Công nghệ Việt Nam (18/6).")), ElementsAre("18/6"));
}

TEST(CongressesInOneBreath, AreBothMeant) {
  const std::string head = "KẾ HOẠCH\nPhát động thi đua năm 2022\n\nXưởng phát động thi đua.\n\n";
  EXPECT_THAT(told("congress-conflict", head + "Học tập Nghị quyết Đại hội XII, XIII của Đảng.\n"), IsEmpty());
  EXPECT_THAT(told("congress-conflict", head + "Học tập Nghị quyết Đại hội XII của Đảng. Thực hiện Nghị quyết Đại hội XIII của Đảng.\n"), ElementsAre(StartsWith("Đại hội XIII")));
}

TEST(CongressState, IsNotAskedOfAnotherPhaseWithTheSameNumber) {
  const std::string text = "KẾ HOẠCH\nPhát động phong trào thi đua năm 2023\n\nĐợt 2: Từ 01/01/2023 đến 31/8/2023, mừng Quốc khánh.\n\nĐợt 2: Từ 01/9/2023 đến 31/12/2023, chào mừng thành công Đại hội XIII Công đoàn Việt Nam.\n";
  EXPECT_THAT(told("congress-state", text), IsEmpty());
  EXPECT_THAT(told("congress-state", test::changed(text, ", mừng Quốc khánh", ", chào mừng thành công Đại hội XIII Công đoàn Việt Nam")), Contains(StartsWith("chào mừng thành công")));
}

TEST(SectionOfAnotherYear, CountsByItsHeading) {
  const std::string text = "KẾ HOẠCH\nThi đua năm 2022\n\nI. Kết quả năm 2022\n\nXưởng tổ chức mít tinh mừng 77 năm Quốc khánh.\n\nII. Phương hướng năm 2023\n\nXưởng chào mừng 78 năm Quốc khánh.\n";
  EXPECT_THAT(told("anniversary-number", text), IsEmpty());
  const auto read = plan::read(text);
  ASSERT_EQ(read.campaign.commemorations.size(), 2U);
  EXPECT_EQ(read.campaign.commemorations[0].target_year, 2022);
  EXPECT_EQ(read.campaign.commemorations[1].target_year, 2023);
  EXPECT_THAT(told("anniversary-number", test::changed(text, "78 năm", "76 năm")), ElementsAre("76 năm"));
}

TEST(DateInvalid, IsADayOrAMonthOfZero) {
  EXPECT_THAT(told("date-invalid", saying("Họp ngày 0/5/2022 và ngày 15/0/2022.")), ElementsAre("0/5/2022", "15/0/2022"));
  EXPECT_THAT(told("date-invalid", saying("Họp ngày 10/5/2022.")), IsEmpty());
}

TEST(SchoolYear, IsOneYearOfThePlan) {
  const std::string text = "KẾ HOẠCH\nThi đua năm học 2023 - 2024\n\nNhà trường phát động thi đua.\n\nĐợt 1: từ 13/9/2023 đến 31/01/2024, chào mừng 74 năm Ngày truyền thống học sinh, sinh viên (09/01/1950 - 09/01/2024).\n";
  EXPECT_THAT(test::lint(text), Not(Contains(StartsWith("anniversary-"))));
  const std::string wrong = test::changed(test::changed(text, "74 năm", "73 năm"), "KẾ HOẠCH\n", "KẾ HOẠCH\nSố: 5/KH-THPT\nSông Lam, ngày 12 tháng 9 năm 2023\n");
  EXPECT_THAT(told("anniversary-number", wrong), ElementsAre("73 năm"));
  EXPECT_THAT(told("anniversary-stale-year", wrong), IsEmpty());
}

TEST(AnniversaryNumber, IsNoTimeThatWentBy) {
  const auto heard = [](const std::string& sentence) { return plan::read(saying(sentence)).campaign.commemorations.size(); };
  for (const char* sentence : {"Hơn 40 năm thống nhất đất nước, xóm cảng đổi thay.", "Sau gần 90 năm thành lập Đảng; ngót 75 năm thành lập Quân đội.", "Trải qua 89 năm Đảng lãnh đạo, thợ cảng vững tin."}) {
    EXPECT_EQ(heard(sentence), heard("Thợ cảng vững tin.")) << sentence;
    EXPECT_THAT(told("anniversary-number", saying(sentence)), IsEmpty()) << sentence;
  }
  EXPECT_EQ(heard("Chào mừng 47 năm thống nhất đất nước."), heard("Thợ cảng vững tin.") + 1);
}

TEST(DateFormat, IsAskedOfDaysAndNotOfWeeks) {
  EXPECT_THAT(told("date-format", saying("Tuần thứ 3 tháng 6 khám sức khỏe.")), IsEmpty());
  EXPECT_THAT(told("date-format", saying("Ngày 3 tháng 6 khám sức khỏe.")), ElementsAre("Ngày 3 tháng 6"));
}

TEST(DocumentNumber, MayHaveDigitsWithinACode) {
  EXPECT_EQ(to_text(*plan::read("TRƯỜNG TIỂU HỌC SỐ 2 SÔNG LAM\nSố: 87 /KHTĐ-TH2SL\n\nKẾ HOẠCH\nThi đua năm 2024\n\nGiữ trường sạch.\n").campaign.document->number), "87/KHTĐ-TH2SL");
}

TEST(Truncated, IsATextThatEndsWithAPieceOrABareHeading) {
  const std::string plan = "KẾ HOẠCH\nPhát động thi đua năm 2024\n\nI. MỤC ĐÍCH\n\nXưởng phát động thi đua để giữ an toàn và tăng năng suất trong cả năm.\n\n";
  for (const char* end : {"- Các tổ lập danh sách gửi văn ph", "II. TỔ CHỨC THỰC HIỆN", "2. Các phân xưởng:"}) {
    const auto read = plan::read(plan + end);
    EXPECT_TRUE(read.truncated) << end;
    EXPECT_THAT(told("truncated", plan + end).size(), 1U) << end;
  }
  for (const char* end : {"Bảng điểm kèm theo", "Các tổ báo cáo với mức từ 90 điểm trở lên", "II. TỔ CHỨC THỰC HIỆN\n\nCác tổ thực hiện kế hoạch này."}) EXPECT_FALSE(plan::read(plan + end).truncated) << end;
}

}  // namespace
