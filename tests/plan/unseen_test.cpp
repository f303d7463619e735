// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// What a careful reader found with texts the rules were not written for. Every text here is our own.

namespace {

using namespace thidua;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;
using test::at;

const std::string head = "KẾ HOẠCH\nPhát động phong trào thi đua năm 2024\n\nCông đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 như sau:\n\n";

// What one rule says of a text under the head.
std::vector<std::string> told(const std::string& code, const std::string& text) {
  const std::string whole = head + text + "\n";
  std::vector<std::string> all;
  for (const std::string& each : test::lint(whole))
    if (each.starts_with(code + ": ")) all.push_back(each.substr(code.size() + 2));
  return all;
}

TEST(WordDoubled, TakesNoSyllableForAWord) {
  for (const char* text : {"Công đoàn đoàn kết cùng vượt sóng.", "Cán bộ bộ phận kho trực đêm.", "Cán bộ bộ đội biên phòng dự lễ.", "Tổ Lao động động viên thợ trẻ.", "Các tổ thi đua đua nhau lập công.", "Kế hoạch phát triển triển khai từ quý I.", "Phòng Tổ chức chức năng rõ ràng.",
                           "Luôn luôn đúng giờ, xanh xanh bến cảng.", "Các tổ chức tổ chức hội thao.", "Theo mẫu kèm theo theo Nghị định.", "Kế hoạch năm năm của cảng."})
    EXPECT_THAT(told("word-doubled", text), IsEmpty()) << text;
}

TEST(WordDoubled, FindsSmallWordsAndWholeWordsSaidTwice) {
  EXPECT_THAT(told("word-doubled", "Các các tổ ký giao ước."), ElementsAre("Các các"));
  EXPECT_THAT(told("word-doubled", "Niềm vui của của thợ cảng."), ElementsAre("của của"));
  EXPECT_THAT(told("word-doubled", "Ban Thường vụ chỉ đạo chỉ đạo các tổ."), ElementsAre("chỉ đạo chỉ đạo"));
  EXPECT_THAT(told("word-doubled", "Thực hiện thực hiện tốt giờ làm."), ElementsAre("Thực hiện thực hiện"));
}

TEST(SecondOrigin, IsUnknownNotWrong) {
  for (const char* text : {"Chào mừng 14 năm Ngày Phụ nữ Việt Nam (20/10/2010 - 20/10/2024).", "Chào mừng 35 năm Ngày Biên phòng toàn dân (03/3/1989 - 03/3/2024)."}) {
    EXPECT_THAT(told("anniversary-number", text), IsEmpty()) << text;
    EXPECT_THAT(told("origin-date", text), IsEmpty()) << text;
  }
  EXPECT_THAT(told("origin-date", "Chào mừng 94 năm ngày thành lập Công đoàn Việt Nam (28/7/1930 - 28/7/2024)."), Not(IsEmpty())) << "the catalogue's own name";
}

TEST(CongressConflict, IsNoneWhereOneIsLookedBackOn) {
  for (const char* text : {"Thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam. Tổng kết 5 năm thực hiện Nghị quyết Đại hội XII Công đoàn Việt Nam.", "Thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam. Rút kinh nghiệm việc thực hiện Nghị quyết Đại hội XII Công đoàn Việt Nam."})
    EXPECT_THAT(told("congress-conflict", text), IsEmpty()) << text;
}

TEST(YearOrdinal, MayCountFromTheYearBehindALateCongress) {
  EXPECT_THAT(told("year-ordinal", "Năm 2024 là năm đầu tiên thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam."), IsEmpty());
}

TEST(AnniversaryNumber, GoesByTheYearItsSentenceGives) {
  for (const char* text : {"Năm 2025, hướng tới kỷ niệm 80 năm Quốc khánh và 135 năm Ngày sinh Chủ tịch Hồ Chí Minh.", "Hướng tới kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam vào đầu năm 2025."})
    EXPECT_THAT(told("anniversary-number", text), IsEmpty()) << text;
  EXPECT_THAT(told("anniversary-number", "Chào mừng 95 năm Ngày thành lập Đảng Cộng sản Việt Nam."), Not(IsEmpty()));
}

TEST(AnniversaryNumber, IsReadWithTheDaysBeforeTheName) {
  const auto read = plan::read(head + "Chào mừng 95 năm (28/7/1929 - 28/7/2024) Ngày thành lập Công đoàn Việt Nam.\n");
  ASSERT_EQ(read.campaign.commemorations.size(), 1U);
  EXPECT_EQ(read.campaign.commemorations.front().stated, 95);
}

TEST(Title, KeepsItsYearInCapitals) {
  const auto read = plan::read("KẾ HOẠCH\nPHÁT ĐỘNG PHONG TRÀO THI ĐUA CẢNG\nNĂM 2023\n\nCông đoàn Cảng Sông Lam phát động thi đua.\n");
  EXPECT_EQ(read.campaign.title, "PHÁT ĐỘNG PHONG TRÀO THI ĐUA CẢNG NĂM 2023");
  EXPECT_EQ(read.campaign.year, 2023);
}

TEST(Title, EndsWhereTheBodyBegins) {
  for (const char* line : {"Thời gian thi đua: từ ngày 01/02/2023 đến ngày 30/11/2023.", "Chủ đề: “Vững tay lái”", "(Kèm theo Quyết định số 7/QĐ-CĐ)", "I. MỤC ĐÍCH", "Căn cứ Kế hoạch của cấp trên, công đoàn phát động thi đua."})
    EXPECT_EQ(plan::read(std::string("KẾ HOẠCH\nPhát động thi đua năm 2023\n") + line + "\n").campaign.title, "Phát động thi đua năm 2023") << line;
  EXPECT_EQ(plan::read("KẾ HOẠCH\nPhát động thi đua năm 2023\nThời gian thi đua: từ ngày 01/02/2023 đến ngày 30/11/2023.\n").campaign.phases.size(), 1U);
}

TEST(PhasesUnseen, TakeTheDaysOfTheNextLineAndOfTableRows) {
  for (const char* text : {"Đợt 1:\nTừ ngày 01/01/2024 đến ngày 30/6/2024, an toàn.\nĐợt 2:\nTừ ngày 01/7/2024 đến ngày 31/12/2024, năng suất.\n", "Thi đua đợt 1: từ ngày 01/01/2024 đến ngày 30/6/2024.\n\nThi đua đợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.\n",
                           "| Đợt 1 | Từ 01/01/2024 đến 30/6/2024 |\n| Đợt 2 | Từ 01/7/2024 đến 31/12/2024 |\n"}) {
    const auto read = plan::read(head + text);
    ASSERT_EQ(read.campaign.phases.size(), 2U) << text;
    EXPECT_EQ(read.campaign.phases[0].ordinal, 1);
    EXPECT_EQ(read.campaign.phases[1].ordinal, 2);
    EXPECT_TRUE(read.campaign.phases[0].days() && read.campaign.phases[1].days()) << text;
  }
}

TEST(PhaseCountUnseen, MayBeGivenTwice) {
  EXPECT_EQ(plan::read(head + "Phong trào chia thành hai (02) đợt.\n").campaign.phase_count_stated, 2);
  EXPECT_EQ(plan::read(head + "Phong trào chia làm 2 (hai) đợt.\n").campaign.phase_count_stated, 2);
}

TEST(RegistrationUnseen, TakesItsOwnDeadlineAndPlace) {
  const auto own = plan::read(head + "Đăng ký thi đua trước ngày 31/01/2024, gửi hồ sơ khen thưởng trước ngày 30/11/2024.\n").campaign.registration;
  ASSERT_TRUE(own);
  EXPECT_EQ(own->to, "");
  const auto second = plan::read(head + "Các tổ gửi báo cáo sơ kết trước ngày 10/6/2024 và đăng ký thi đua năm 2025 về Công đoàn ngành trước ngày 13/12/2024.\n").campaign.registration;
  ASSERT_TRUE(second && second->due && second->due->day());
  EXPECT_EQ(*second->due->day(), date(2024, 12, 13));
  EXPECT_EQ(second->to, "Công đoàn ngành");
  EXPECT_TRUE(plan::read(head + "Hạn cuối đăng ký thi đua: 20/02/2024.\n").campaign.registration);
  EXPECT_TRUE(plan::read(head + "Gửi bản đăng ký thi đua trước 17h00 ngày 20/02/2024.\n").campaign.registration);
}

TEST(Quotations, GoOnAcrossThePageNumber) { EXPECT_THAT(told("quote-unclosed", "Khẩu hiệu “Vững tay lái,\n\f\n- 3 -\n\nchắc tay neo” được treo ở cầu tàu."), IsEmpty()); }

TEST(Truncated, IsATextThatEndsInADay) {
  EXPECT_TRUE(plan::read(head + "Các tổ gửi bản đăng ký thi đua trước ngày 15/").truncated);
  EXPECT_TRUE(plan::read(head + "Các tổ thi đua từ ngày 01/7/2024 đến ngày").truncated);
}

}  // namespace
