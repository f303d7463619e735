// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include <thidua/core/date_text.hpp>

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

TEST(Title, StandsOnLinesOfEveryKind) {
  for (const auto& [text, title] : std::vector<std::pair<const char*, const char*>>{
           {"KẾ HOẠCH PHÁT ĐỘNG\nPHONG TRÀO THI ĐUA\nNĂM 2023\n\nI. MỤC ĐÍCH\n", "PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2023"},
           {"KẾ HOẠCH\n\nPHÁT ĐỘNG\n\nPHONG TRÀO THI ĐUA\n\nNĂM 2023\n\nI. MỤC ĐÍCH\n", "PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2023"},
           {"KẾ HOẠCH\nNĂM 2023\nPhát động phong trào thi đua\nI. MỤC ĐÍCH\n", "NĂM 2023 Phát động phong trào thi đua"},
           {"KẾ HOẠCH\nPhát động thi đua năm 2023\ntrong thợ cảng\n\nI. MỤC ĐÍCH\n", "Phát động thi đua năm 2023 trong thợ cảng"},
           {"KẾ HOẠCH\nThực hiện phong trào thi đua năm 2023\n\nI. MỤC ĐÍCH\n", "Thực hiện phong trào thi đua năm 2023"},
           {"KẾ HOẠCH LIÊN TỊCH\nTổ chức đợt thi đua năm 2023\n\nI. MỤC ĐÍCH\n", "Tổ chức đợt thi đua năm 2023"},
           {"KẾ HOẠCH\n(V/v phát động thi đua năm 2023)\n\nI. MỤC ĐÍCH\n", "V/v phát động thi đua năm 2023"},
           {"KẾ HOẠCH\nThi đua mừng cảng tròn ba mươi tuổi\n(15/8/1993 - 15/8/2023)\n\nI. MỤC ĐÍCH\n", "Thi đua mừng cảng tròn ba mươi tuổi (15/8/1993 - 15/8/2023)"},
           {"KẾ HOẠCH\nPhát động thi đua\nNăm 2023 là năm đầu của cảng mới, công đoàn phát động thi đua như sau:\n", "Phát động thi đua"}})
    EXPECT_EQ(plan::read(text).campaign.title, title) << text;
  EXPECT_EQ(plan::read("KẾ HOẠCH THI ĐUA\nNăm học 2022 - 2023\n\nI. MỤC ĐÍCH\n").campaign.title, "THI ĐUA Năm học 2022 - 2023");
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

TEST(PhasesUnseen, MayBeYears) {
  const auto read = plan::read("KẾ HOẠCH\nPhát động thi đua giai đoạn 2016 - 2018\n\n+ Giai đoạn 1 (2016 - 2017): khảo sát.\n+ Giai đoạn 2 (năm 2018): tổng kết.\n");
  ASSERT_EQ(read.campaign.phases.size(), 2U);
  EXPECT_EQ(read.campaign.phases[0].from, bound(date(2016, 1, 1), date_precision::year));
  EXPECT_EQ(read.campaign.phases[0].to, bound(date(2017, 12, 31), date_precision::year));
  EXPECT_EQ(read.campaign.phases[1].from, bound(date(2018, 1, 1), date_precision::year));
}

TEST(PhasesUnseen, TakeTheYearOfTheWhole) {
  const auto read = plan::read("Cảng Sông Lam phát động thi đua\n\nĐợt thi đua của Cảng Sông Lam diễn ra từ ngày 3-10 đến 31-12-2021, chia làm 2 đợt. Đợt 1 (từ 3-10 đến 12-11): bốc dỡ; đợt 2 (từ 13-11 đến 31-12): nạo vét.\n");
  ASSERT_EQ(read.campaign.phases.size(), 2U);
  EXPECT_EQ(read.campaign.phases[0].from.day, date(2021, 10, 3));
  EXPECT_EQ(read.campaign.phases[1].to.day, date(2021, 12, 31));
}

TEST(PhasesUnseen, DoNotTakeTheParagraphBehindThem) {
  const std::string text = head + "Đợt 1 từ 01/01 đến 30/6 mừng xuân\nĐợt 2 từ 01/7 đến 31/12 bốc dỡ\n\nCác tổ báo cáo hằng tháng.\n";
  const auto read = plan::read(text);
  ASSERT_EQ(read.campaign.phases.size(), 2U);
  EXPECT_EQ(at(text, read.campaign.phases[1].span), "Đợt 2 từ 01/7 đến 31/12 bốc dỡ");
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

TEST(RegistrationUnseen, TakesEveryWordingOfItsDeadline) {
  struct row {
    const char* text;
    const char* day;
    bool inclusive;
    const char* to;
  };
  for (const row& each : {row{"Các tổ gửi bản đăng ký thi đua về Văn phòng. Hạn cuối 20/02/2024.", "2024-02-20", true, "Văn phòng"}, row{"Các tổ đăng ký thi đua gửi Văn phòng trong tháng 02/2024.", "2024-02-29", true, "Văn phòng"},
                          row{"Các tổ đăng ký thi đua với Phòng Tổ chức trong quý I/2024.", "2024-03-31", true, "Phòng Tổ chức"}, row{"Thời hạn nộp bản đăng ký: 20/02/2024, nộp tại Phòng Tổ chức.", "2024-02-20", true, "Phòng Tổ chức"},
                          row{"Các tổ gửi danh sách đăng ký cho bộ phận Thi đua chậm nhất trước ngày 20/02/2024.", "2024-02-20", false, "bộ phận Thi đua"}, row{"Đăng ký thi đua muộn nhất là ngày 20/02.", "2024-02-20", true, ""}, row{"Bản đăng ký gửi về Văn phòng trước 20/02/2024.", "2024-02-20", false, "Văn phòng"}}) {
    const auto found = plan::read(head + each.text + "\n").campaign.registration;
    ASSERT_TRUE(found && found->due && found->due->day()) << each.text;
    EXPECT_EQ(to_iso(*found->due->day()), each.day) << each.text;
    EXPECT_EQ(found->due->boundary() == boundary::inclusive, each.inclusive) << each.text;
    EXPECT_EQ(found->to, each.to) << each.text;
  }
  EXPECT_FALSE(plan::read(head + "Các tổ đăng ký thi đua trong mọi phong trào.\n").campaign.registration);
}

TEST(BasesUnseen, OfALawHaveItsNumberOnce) {
  const auto bases = plan::read(head + "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022; Luật Cảng số 7/2030/QH17.\n").campaign.document->bases;
  ASSERT_EQ(bases.size(), 2U);
  ASSERT_TRUE(bases[0].number && bases[1].number);
  EXPECT_EQ(to_text(*bases[0].number), "06/2022/QH15");
  EXPECT_EQ(bases[0].date, date(2022, 6, 15));
  EXPECT_EQ(to_text(*bases[1].number), "7/2030/QH17");
}

TEST(BasesUnseen, EndTheIssuerWithItsLine) {
  for (const char* next : {"Kính gửi: Các tổ", "Kính đề nghị các tổ thực hiện.", "Căn cứ tình hình của cảng."}) {
    const auto bases = plan::read(head + "Thực hiện Kế hoạch số 11/KH-CĐN ngày 02/01/2024 của Công đoàn ngành tỉnh\n" + next + "\n").campaign.document->bases;
    ASSERT_FALSE(bases.empty());
    EXPECT_EQ(bases.front().issuer, "Công đoàn ngành tỉnh") << next;
  }
}

TEST(BasesUnseen, GiveTheIssuerWhole) {
  for (const char* issuer : {"Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII", "Ban Chấp hành Trung ương (khóa XII)", "Ban Thường vụ Huyện ủy", "Chánh án Tòa án nhân dân tối cao", "Bí thư thứ nhất Trung ương Đoàn", "Phó Chủ tịch Ủy ban nhân dân tỉnh", "Khối thi đua 5", "Cụm thi đua số 3", "Cụm thi đua IV"}) {
    const auto bases = plan::read(head + "Thực hiện Kế hoạch số 12/KH-CT ngày 05/01/2024 của " + issuer + " về việc giữ kè.\n").campaign.document->bases;
    ASSERT_EQ(bases.size(), 1U) << issuer;
    EXPECT_EQ(bases.front().issuer, issuer);
    EXPECT_EQ(bases.front().subject, "giữ kè") << issuer;
  }
  const auto bases = plan::read(head + "Thực hiện Kế hoạch số 12/KH-CT ngày 05/01/2024 của hội nghị thợ cảng.\n").campaign.document->bases;
  ASSERT_EQ(bases.size(), 1U);
  EXPECT_EQ(bases.front().issuer, "") << "no body is named";
}

TEST(BasesUnseen, OfRulesAreTheDecisionThatIssuedThem) {
  const auto bases = plan::read(head + "Căn cứ Quy chế thi đua ban hành kèm theo Quyết định số 45/QĐ-TLĐ ngày 12/11/2023 của Tổng Liên đoàn;\n").campaign.document->bases;
  ASSERT_EQ(bases.size(), 1U);
  EXPECT_EQ(to_text(bases.front().number.value()), "45/QĐ-TLĐ");
  EXPECT_EQ(bases.front().date, date(2023, 11, 12));
}

TEST(Title, EndsBehindItsSchoolYearOrRange) {
  const auto title = [](const std::string& text) { return plan::read("KẾ HOẠCH\n" + text + "\n").campaign.title; };
  EXPECT_EQ(title("Tổ chức các đợt thi đua năm học 2024-2025\nĐợt 1 (từ 10/9/2024 đến 20/11/2024): chào mừng Ngày Nhà giáo Việt Nam."), "Tổ chức các đợt thi đua năm học 2024-2025");
  EXPECT_EQ(title("phát động thi đua giữ kè (14/10/1930 - 14/10/2024)\nThi đua từ tháng 1 đến tháng 10 năm 2024, sơ kết tháng 6."), "phát động thi đua giữ kè (14/10/1930 - 14/10/2024)");
  EXPECT_EQ(title("phát động thi đua giữ kè (14/10/1930 - 14/10/2024)\nvà Đại hội thợ cảng"), "phát động thi đua giữ kè (14/10/1930 - 14/10/2024) và Đại hội thợ cảng") << "a small letter goes on";
}

TEST(MovementsUnseen, AreReadInMarksAndListsOfEveryKind) {
  const auto names = [](const char* text) {
    std::vector<std::string> all;
    for (const movement& each : plan::read(head + text + "\n").campaign.movements) all.push_back(each.name);
    return all;
  };
  EXPECT_THAT(names("Phong trào 'Một nút dây', \"Hai mái chèo\", “Ba tay lái”, «Bốn phao», „Năm neo“, ‘Sáu cột’."), ElementsAre("Một nút dây", "Hai mái chèo", "Ba tay lái", "Bốn phao", "Năm neo", "Sáu cột"));
  EXPECT_THAT(names("Thực hiện ba phong trào: (1) “Một”; (2) “Hai”; (3) “Ba”."), ElementsAre("Một", "Hai", "Ba"));
  EXPECT_THAT(names("Hưởng ứng các phong trào thi đua:\n- “Một”\n- “Hai”;\n- “Ba”."), ElementsAre("Một", "Hai", "Ba"));
  EXPECT_THAT(names("Quê tôi ở H'Leo, thuyền trưởng Y'Moan phát động phong trào."), IsEmpty()) << "apostrophes";
  EXPECT_THAT(names("Đẩy mạnh phong trào “Bến sạch -\n\n- 2 -\n\nnước trong”."), ElementsAre("Bến sạch - nước trong")) << "the number of a page";
}

TEST(AwardsUnseen, KnowWhoIsGivenWhatAndWhy) {
  const auto shown = [](const char* text) {
    std::vector<std::string> all;
    for (const auto& each : plan::read(head + text + "\n").awards) all.push_back(each.name + " | " + each.reason + " | " + each.recipient + " | " + each.giver + " | " + (each.year ? std::to_string(*each.year) : ""));
    return all;
  };
  EXPECT_THAT(shown("Ông Hồ Văn Tám được Chủ tịch nước tặng Huân chương Lao động hạng Ba."), ElementsAre("Huân chương Lao động hạng Ba |  | Ông Hồ Văn Tám | Chủ tịch nước | "));
  EXPECT_THAT(shown("Tặng Bằng khen cho 5 tập thể, 10 cá nhân có thành tích cứu hộ năm 2023."), ElementsAre("Bằng khen | có thành tích cứu hộ | 5 tập thể, 10 cá nhân |  | 2023"));
  EXPECT_THAT(shown("Đồng chí Hồ Văn Tám đạt danh hiệu Chiến sĩ thi đua cơ sở năm 2022."), ElementsAre("Chiến sĩ thi đua cơ sở |  | Đồng chí Hồ Văn Tám |  | 2022"));
}

TEST(HeadUnseen, KeepsThePlaceOfADayThatIsNotThere) {
  for (const char* day : {"ngày 32 tháng 01 năm 2024", "ngày      tháng 01 năm 2024", "ngày … tháng … năm 2024"}) {
    const auto paper = *plan::read(std::string("CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 5/KH-CĐ\nNghệ An, ") + day + "\n\nKẾ HOẠCH\nPhát động thi đua năm 2024\n").campaign.document;
    EXPECT_EQ(paper.place, "Nghệ An") << day;
    EXPECT_FALSE(paper.issued) << day;
    EXPECT_EQ(paper.issuer, "CÔNG ĐOÀN CẢNG SÔNG LAM");
  }
}

TEST(HeadUnseen, TellsADayThatIsNotThereOnce) {
  std::vector<std::string> all;
  for (const std::string& each : test::lint(test::changed(test::good_plan(), "ngày 31 tháng 12 năm 2021", "ngày 32 tháng 12 năm 2021")))
    if (each.starts_with("date-invalid") || each.starts_with("header-missing")) all.push_back(each);
  EXPECT_THAT(all, ElementsAre(StartsWith("date-invalid")));
}

TEST(Quotations, GoOnAcrossThePageNumber) { EXPECT_THAT(told("quote-unclosed", "Khẩu hiệu “Vững tay lái,\n\f\n- 3 -\n\nchắc tay neo” được treo ở cầu tàu."), IsEmpty()); }

TEST(Truncated, IsATextThatEndsInADay) {
  EXPECT_TRUE(plan::read(head + "Các tổ gửi bản đăng ký thi đua trước ngày 15/").truncated);
  EXPECT_TRUE(plan::read(head + "Các tổ thi đua từ ngày 01/7/2024 đến ngày").truncated);
}

// ------------------------------------------------------------------------------------------------------ two columns

std::vector<std::string> recipients_of(const plan::reading& read) {
  std::vector<std::string> all;
  for (const recipient& each : read.campaign.document->recipients) all.push_back(each.name);
  return all;
}

TEST(Closing, StandsInTwoColumns) {
  for (const char* text : {"Nơi nhận:                      TM. BAN THƯỜNG VỤ\n- Đảng ủy cảng (b/c);               CHỦ TỊCH\n- Lưu: VP.\n\n                              Đinh Thị Sông\n",
                           "Nơi nhận:\tTM. BAN THƯỜNG VỤ\n- Đảng ủy cảng (b/c);\tCHỦ TỊCH\n- Lưu: VP.\n\tĐinh Thị Sông\n",
                           "Nơi nhận: TM. BAN THƯỜNG VỤ\n- Đảng ủy cảng (b/c); CHỦ TỊCH\n- Lưu: VP.\nĐinh Thị Sông\n",
                           "Nơi nhận:                      TM. BAN THƯỜNG VỤ\n- Đảng ủy cảng (b/c);               CHỦ TỊCH\n                                   (Đã ký)\n- Lưu: VP.                     Đinh Thị Sông\n\nTác giả: Ban Biên tập\n",
                           "                               TM. BAN THƯỜNG VỤ\nNơi nhận:                           CHỦ TỊCH\n- Đảng ủy cảng (b/c);              (đã ký)\n- Lưu: VP.                     ThS. Đinh Thị Sông\n"}) {
    const auto read = plan::read(head + "Các tổ thực hiện.\n\n" + text);
    EXPECT_THAT(recipients_of(read), ElementsAre("Đảng ủy cảng", "Lưu: VP")) << text;
    EXPECT_EQ(read.campaign.document->recipients.front().purpose, "b/c") << text;
    ASSERT_TRUE(read.campaign.document->signed_by) << text;
    EXPECT_EQ(read.campaign.document->signed_by->capacity, "TM. BAN THƯỜNG VỤ") << text;
    EXPECT_EQ(read.campaign.document->signed_by->position, "CHỦ TỊCH") << text;
    EXPECT_EQ(read.campaign.document->signed_by->name, "Đinh Thị Sông") << text;
  }
}

TEST(Closing, StandsInTwoColumnsWithThePositionAlone) {
  for (const char* text : {"Nơi nhận:    HIỆU TRƯỞNG\n- Phòng Giáo dục (b/c);\n- Các tổ; Lưu VT.        Bế Văn Suối\n", "Nơi nhận: HIỆU TRƯỞNG\n- Phòng Giáo dục (b/c);\n- Các tổ; Lưu VT. Bế Văn Suối\n"}) {
    const auto read = plan::read(head + "Các tổ thực hiện.\n\n" + text);
    EXPECT_THAT(recipients_of(read), ElementsAre("Phòng Giáo dục", "Các tổ", "Lưu VT")) << text;
    ASSERT_TRUE(read.campaign.document->signed_by) << text;
    EXPECT_EQ(read.campaign.document->signed_by->position, "HIỆU TRƯỞNG") << text;
    EXPECT_EQ(read.campaign.document->signed_by->name, "Bế Văn Suối") << text;
  }
}

TEST(Closing, NamesTheSignatoryWithoutTitles) {
  struct row {
    const char* text;
    const char* capacity;
    const char* position;
    const char* name;
  };
  for (const row& each : {row{"TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nĐại tá Đinh Văn Sông", "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Đinh Văn Sông"}, row{"HIỆU TRƯỞNG\n\nH’Lan Knul", "", "HIỆU TRƯỞNG", "H’Lan Knul"}, row{"HIỆU TRƯỞNG\n\nK'Sơn Hải", "", "HIỆU TRƯỞNG", "K'Sơn Hải"}, row{"BÍ THƯ\n\nY-Bhan Ê-nuôl", "", "BÍ THƯ", "Y-Bhan Ê-nuôl"},
                          row{"GIÁM ĐỐC\n\nPGS.TS Đinh Thị Sông", "", "GIÁM ĐỐC", "Đinh Thị Sông"}, row{"GIÁM ĐỐC\n\nGS.TSKH. Đinh Thị Sông", "", "GIÁM ĐỐC", "Đinh Thị Sông"}, row{"GIÁM ĐỐC\n\nThượng tá, ThS Đinh Văn Sông", "", "GIÁM ĐỐC", "Đinh Văn Sông"}, row{"TM. BAN CHẤP HÀNH\nChủ tịch\n\nĐinh Văn Sông", "TM. BAN CHẤP HÀNH", "Chủ tịch", "Đinh Văn Sông"},
                          row{"Q. VIỆN TRƯỞNG\n\nĐinh Văn Sông", "", "Q. VIỆN TRƯỞNG", "Đinh Văn Sông"}, row{"QUYỀN GIÁM ĐỐC\n\nĐinh Văn Sông", "", "QUYỀN GIÁM ĐỐC", "Đinh Văn Sông"}, row{"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐinh Văn Sông", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Đinh Văn Sông"}, row{"TỔNG PHỤ TRÁCH\n\nĐinh Văn Sông", "", "TỔNG PHỤ TRÁCH", "Đinh Văn Sông"},
                          row{"NGƯỜI LẬP KẾ HOẠCH\n\nĐinh Văn Sông", "", "NGƯỜI LẬP KẾ HOẠCH", "Đinh Văn Sông"}, row{"T/M BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nĐinh Văn Sông", "T/M BAN THƯỜNG VỤ", "CHỦ TỊCH", "Đinh Văn Sông"}, row{"T.M BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nĐinh Văn Sông", "T.M BAN THƯỜNG VỤ", "CHỦ TỊCH", "Đinh Văn Sông"},
                          row{"TM BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nĐinh Văn Sông", "TM BAN THƯỜNG VỤ", "CHỦ TỊCH", "Đinh Văn Sông"}, row{"GIÁM ĐỐC\n\nTám Thuyền Nan Bến Cũ Sông", "", "GIÁM ĐỐC", ""}, row{"GIÁM ĐỐC\n\nBến cảng", "", "GIÁM ĐỐC", ""}}) {
    const auto read = plan::read(head + "Các tổ thực hiện.\n\nNơi nhận:\n- Đảng ủy cảng (b/c);\n- Lưu: VP.\n\n" + each.text + "\n");
    EXPECT_THAT(recipients_of(read), ElementsAre("Đảng ủy cảng", "Lưu: VP")) << each.text;
    ASSERT_TRUE(read.campaign.document->signed_by) << each.text;
    EXPECT_EQ(read.campaign.document->signed_by->capacity, each.capacity) << each.text;
    EXPECT_EQ(read.campaign.document->signed_by->position, each.position) << each.text;
    EXPECT_EQ(read.campaign.document->signed_by->name, each.name) << each.text;
  }
  for (const char* text : {"Phòng TM và Dịch vụ giữ kè.", "Chủ tịch Công đoàn giao việc cho các tổ."}) EXPECT_FALSE(plan::read(head + text + "\n").campaign.document->signed_by) << text;
}

TEST(Closing, StandsInTwoColumnsWithTitlesAndSmallLetters) {
  for (const char* text : {"Nơi nhận:      Q. GIÁM ĐỐC\n- Đảng ủy cảng (b/c);\n- Lưu: VP.      PGS.TS Đinh Thị Sông\n", "Nơi nhận:      T/M BAN CHẤP HÀNH\n- Đảng ủy cảng (b/c);       Chủ tịch\n- Lưu: VP.       Đinh Thị Sông\n", "Nơi nhận:      NGƯỜI LẬP KẾ HOẠCH\n- Đảng ủy cảng (b/c);\n- Lưu: VP.       Đinh Thị Sông\n"}) {
    const auto read = plan::read(head + "Các tổ thực hiện.\n\n" + text);
    EXPECT_THAT(recipients_of(read), ElementsAre("Đảng ủy cảng", "Lưu: VP")) << text;
    ASSERT_TRUE(read.campaign.document->signed_by) << text;
    EXPECT_EQ(read.campaign.document->signed_by->name, "Đinh Thị Sông") << text;
    EXPECT_NE(read.campaign.document->signed_by->position, "") << text;
  }
}

TEST(Closing, JoinsARecipientThatTheSignatureCuts) {
  const auto read = plan::read(head + "Các tổ thực hiện.\n\nNơi nhận:                  KT. CHỦ TỊCH\n- Công đoàn các xí nghiệp      PHÓ CHỦ TỊCH\nphía nam (t/h);\n- Lưu: VP.\n                           Đinh Thị Sông\n");
  EXPECT_THAT(recipients_of(read), ElementsAre("Công đoàn các xí nghiệp phía nam", "Lưu: VP"));
  EXPECT_EQ(read.campaign.document->signed_by->capacity, "KT. CHỦ TỊCH");
  EXPECT_EQ(read.campaign.document->signed_by->position, "PHÓ CHỦ TỊCH");
}

TEST(Closing, LeavesRecipientsThatAreOfficersWhole) {
  const auto read = plan::read(head + "Các tổ thực hiện.\n\nNơi nhận:\n- Chủ tịch, các Phó Chủ tịch;\n- Ông Đinh Văn Sông;\n- Lưu: VP.\n\nCHỦ TỊCH\n\nĐinh Thị Sông\n");
  EXPECT_THAT(recipients_of(read), ElementsAre("Chủ tịch, các Phó Chủ tịch", "Ông Đinh Văn Sông", "Lưu: VP"));
  EXPECT_EQ(read.campaign.document->signed_by->name, "Đinh Thị Sông");
}

TEST(NumbersUnseen, KeepTheWholeCodeOfTheOrgan) {
  for (const auto& [text, number] : std::vector<std::pair<const char*, const char*>>{{"Quyết định số 1044/QĐ-TTg", "1044/QĐ-TTg"}, {"Chỉ thị số 725/CT-TTg", "725/CT-TTg"}, {"Kế hoạch số 103/KH.CĐN", "103/KH.CĐN"}, {"Kế hoạch số 12/KH-KTĐ5", "12/KH-KTĐ5"}, {"Kế hoạch liên tịch số 12/KHLT-CĐ", "12/KHLT-CĐ"}}) {
    const auto read = plan::read(head + "Căn cứ " + text + " ngày 05/02/2024 của Thủ tướng Chính phủ về việc giữ kè.\n");
    const auto& bases = read.campaign.document->bases;
    ASSERT_EQ(bases.size(), 1U) << text;
    EXPECT_EQ(to_text(bases.front().number.value()), number);
    EXPECT_EQ(bases.front().date, date(2024, 2, 5)) << text;
    EXPECT_EQ(bases.front().issuer, "Thủ tướng Chính phủ") << text;
  }
}

TEST(NumbersUnseen, EndBeforeTheNextSentence) {
  for (const char* next : {". Các tổ giữ kè.", ".Các tổ giữ kè.", ", các tổ giữ kè.", " (bản sao) gửi các tổ.", "/.", ".\n1. Các tổ giữ kè.", " - các tổ giữ kè.", " & các tổ.", "\n5 tổ giữ kè."}) {
    const auto read = plan::read(head + "Căn cứ Kế hoạch số 103/KH-CĐN" + next + "\n");
    ASSERT_EQ(read.campaign.document->bases.size(), 1U) << next;
    EXPECT_EQ(to_text(read.campaign.document->bases.front().number.value()), "103/KH-CĐN") << next;
  }
}

TEST(NumbersUnseen, AreReadWholeOrNotAtAll) {
  for (const auto& [text, number] : std::vector<std::pair<const char*, const char*>>{{"9/QĐ-TTg", "9/QĐ-TTg"}, {"09/2024/QĐ-TTg", "09/2024/QĐ-TTg"}, {"2/KH-CTĐ3", "2/KH-CTĐ3"}, {"33/KH-ĐHSP1", "33/KH-ĐHSP1"}, {"21/KH-CĐ&BGĐ", "21/KH-CĐ&BGĐ"}, {"45/KH-UBND.NC", "45/KH-UBND.NC"},
                                                                                       {"12/KH-CAT(PX01)", "12/KH-CAT(PX01)"}, {"03 KH/CĐCS", "03KH/CĐCS"}, {"508/NHNo.SL-TĐ", "508/NHNo.SL-TĐ"}, {"88/ KH- BTV", "88/KH-BTV"}, {"30 - KH/HU", "30-KH/HU"}, {"15/KH/CĐ-THCS", "15/KH/CĐ-THCS"}, {"64/KH-CĐCty", "64/KH-CĐCty"},
                                                                                       {"4/KH-P.GDĐT", "4/KH-P.GDĐT"}, {"7B/KH-CĐ", "7B/KH-CĐ"}, {"5/KH-CĐ-2024", "5/KH-CĐ-2024"}, {"5/KH-CĐ/2024", "5/KH-CĐ/2024"}, {"45/KH-CĐ_ĐT", ""}, {"45/KH-cảng", ""}}) {
    const auto read = plan::read("CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: " + std::string(text) + "\nCửa Lò, ngày 08 tháng 01 năm 2024\n\nKẾ HOẠCH\nThi đua năm 2024\n\nThực hiện Kế hoạch số 1" + text + " ngày 05/01/2024 của Sở Giao thông, thợ cảng giữ kè.\n");
    const document& paper = *read.campaign.document;
    EXPECT_EQ(paper.number ? to_text(*paper.number) : "", number) << text;
    EXPECT_EQ(paper.issued, date(2024, 1, 8)) << text;
    if (*number == '\0') continue;
    ASSERT_EQ(paper.bases.size(), 1U) << text;
    EXPECT_EQ(to_text(paper.bases.front().number.value()), "1" + std::string(number));
    EXPECT_EQ(paper.bases.front().date, date(2024, 1, 5)) << text;
    EXPECT_EQ(paper.bases.front().issuer, "Sở Giao thông") << text;
  }
}

TEST(BasesUnseen, NameALawWithoutItsYear) {
  const auto read = plan::read(head + "Căn cứ Luật Thi đua, Khen thưởng năm 2003 và Luật sửa đổi, bổ sung một số điều của luật ấy;\n");
  ASSERT_FALSE(read.campaign.document->bases.empty());
  EXPECT_EQ(read.campaign.document->bases.front().text, "Luật Thi đua, Khen thưởng");
}

TEST(BasesUnseen, AreNotWhatIssuesTheText) {
  const auto read = plan::read("KẾ HOẠCH\nPhát động thi đua năm 2024\n(Ban hành kèm theo Quyết định số 7/QĐ-CĐ ngày 08/01/2024 của Công đoàn Cảng Sông Lam)\n\nI. NỘI DUNG\nThợ cảng giữ kè.\n");
  EXPECT_THAT(read.campaign.document->bases, IsEmpty());
  EXPECT_EQ(read.campaign.document->issued_not_before, date(2024, 1, 8));
}

TEST(PhasesUnseen, AreCountedWithoutAList) {
  for (const char* text : {"Thời gian: 02 đợt\n", "Tổ chức thành 02 đợt thi đua trong năm.\n"}) EXPECT_EQ(plan::read(head + text).campaign.phase_count_stated, 2) << text;
}

TEST(Registration, TellsTheOfficeFromWhatItDoes) {
  const auto to = [](const std::string& place) { return plan::read(head + "Các tổ gửi đăng ký về " + place + " trước ngày 20/3/2024.\n").campaign.registration.value().to; };
  EXPECT_EQ(to("Văn phòng tổng hợp"), "Văn phòng");
  EXPECT_EQ(to("Ban Tuyên giáo cảng tổng hợp"), "Ban Tuyên giáo cảng");
  EXPECT_EQ(to("Phòng tổng hợp"), "Phòng tổng hợp");
  EXPECT_EQ(to("Phòng Kế hoạch tổng hợp"), "Phòng Kế hoạch tổng hợp");
  EXPECT_EQ(to("Phòng Tổng hợp"), "Phòng Tổng hợp");
}

TEST(HeadUnseen, OfThePartyHasAStarBeforeThePlace) {
  const auto read = plan::read("ĐẢNG ỦY CẢNG SÔNG LAM          ĐẢNG CỘNG SẢN VIỆT NAM\n        *                 Cửa Lò, ngày 10 tháng 01 năm 2024\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nphát động thi đua năm 2024\n\nThợ cảng giữ kè.\n");
  EXPECT_EQ(read.campaign.document->issued, date(2024, 1, 10));
  EXPECT_EQ(read.campaign.document->place, "Cửa Lò");
  EXPECT_EQ(read.campaign.document->issuer, "ĐẢNG ỦY CẢNG SÔNG LAM");
  EXPECT_EQ(to_text(read.campaign.document->number.value()), "12-KH/ĐU");
}

TEST(HeadUnseen, OfTheYouthUnionHasTwoColumns) {
  const auto issuer = [](const std::string& line) { return plan::read(line + "\n***\nSố: 12-KH/TĐTN\n\nKẾ HOẠCH\nphát động thi đua năm 2024\n\nĐoàn viên giữ kè.\n").campaign.document->issuer; };
  EXPECT_EQ(issuer("BCH ĐOÀN TỈNH HÒA LÂM       ĐOÀN TNCS HỒ CHÍ MINH"), "BCH ĐOÀN TỈNH HÒA LÂM");
  EXPECT_EQ(issuer("BCH ĐOÀN TỈNH HÒA LÂM ĐOÀN TNCS HỒ CHÍ MINH"), "BCH ĐOÀN TỈNH HÒA LÂM");
  EXPECT_EQ(issuer("BCH ĐOÀN TNCS HỒ CHÍ MINH"), "BCH ĐOÀN TNCS HỒ CHÍ MINH");
}

TEST(HeadUnseen, MayGiveItsDayInDigits) {
  const auto read = plan::read("CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 12/KH-CĐ\nCửa Lò, 08/01/2024\n\nKẾ HOẠCH\nThi đua năm 2024\n\nThợ cảng giữ kè.\n");
  EXPECT_EQ(read.campaign.document->issued, date(2024, 1, 8));
  EXPECT_EQ(read.campaign.document->place, "Cửa Lò");
}

TEST(HeadUnseen, MayBeABranchs) {
  const auto read = plan::read("TỔNG CÔNG TY CẢNG BIỂN\nCHI NHÁNH SÔNG LAM\nSố: 12/KH-CN\n\nKẾ HOẠCH\nThi đua năm 2024\n\nChi nhánh Sông Lam phát động phong trào thi đua.\n");
  EXPECT_EQ(read.campaign.document->issuer, "CHI NHÁNH SÔNG LAM");
  EXPECT_EQ(read.campaign.launcher, "Chi nhánh Sông Lam");
}

TEST(HeadUnseen, MayHaveItsDayBehindTheNumber) {
  for (const char* line : {"Số 12-CTr/ĐU, Cửa Lò, ngày 08/01/2024", "Số 12-CTr/ĐU - Cửa Lò, ngày 08 tháng 01 năm 2024"}) {
    const auto read = plan::read("ĐẢNG ỦY CẢNG SÔNG LAM\n" + std::string(line) + "\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nThực hiện phong trào thi đua năm 2024\n\nThợ cảng giữ kè.\n");
    EXPECT_EQ(read.campaign.document->issued, date(2024, 1, 8)) << line;
    EXPECT_EQ(read.campaign.document->place, "Cửa Lò") << line;
  }
}

TEST(Launcher, IsTheFirstOfTwoThatActTogether) {
  for (const char* with : {"phối hợp với Tổng Giám đốc", "phối hợp cùng chuyên môn", "cùng với lãnh đạo cảng"})
    EXPECT_EQ(plan::read("KẾ HOẠCH\nThi đua năm 2024\n\nBan Thường vụ Công đoàn Cảng " + std::string(with) + " phát động phong trào thi đua.\n").campaign.launcher, "Ban Thường vụ Công đoàn Cảng") << with;
}

TEST(ReportUnseen, FollowsThePlanItTellsOf) {
  const auto read = plan::read("Thợ cảng vào đợt thi đua mới\n\nTheo Kế hoạch số 12/KH-CĐ ngày 06/02/2024 của Công đoàn Cảng Sông Lam, phong trào thi đua năm 2024 chia làm hai đợt: đợt 1 từ ngày 10/02/2024 đến ngày 30/6/2024; đợt 2 từ ngày 01/7/2024 đến ngày 31/12/2024.\n");
  EXPECT_EQ(read.type, plan::text_type::report);
  EXPECT_EQ(to_text(read.campaign.document->number.value()), "12/KH-CĐ");
  EXPECT_EQ(read.campaign.document->issued, date(2024, 2, 6));
  EXPECT_EQ(read.campaign.document->issuer, "Công đoàn Cảng Sông Lam");
  EXPECT_THAT(read.campaign.document->bases, IsEmpty());
}
TEST(HeadUnseen, NamesTheUnionByTheBodyAboveIt) {
  const auto issuer = [](const std::string& lines) { return plan::read(lines + "\nSố: 12/KH-CĐ\n\nKẾ HOẠCH\nThi đua năm 2024\n\nĐoàn viên giữ kè.\n").campaign.document->issuer; };
  EXPECT_EQ(issuer("TRƯỜNG THPT SÔNG LAM\nCÔNG ĐOÀN"), "CÔNG ĐOÀN TRƯỜNG THPT SÔNG LAM");
  EXPECT_EQ(issuer("CÔNG TY CỔ PHẦN CẢNG SÔNG LAM\nBAN CHẤP HÀNH CÔNG ĐOÀN"), "BAN CHẤP HÀNH CÔNG ĐOÀN CÔNG TY CỔ PHẦN CẢNG SÔNG LAM");
  EXPECT_EQ(issuer("CÔNG ĐOÀN\nTRƯỜNG THPT SÔNG LAM"), "CÔNG ĐOÀN TRƯỜNG THPT SÔNG LAM");
  EXPECT_EQ(issuer("TỔNG CÔNG TY CẢNG BIỂN\nCÔNG ĐOÀN\nXÍ NGHIỆP SÔNG LAM"), "CÔNG ĐOÀN XÍ NGHIỆP SÔNG LAM");
  EXPECT_EQ(issuer("CÔNG ĐOÀN CẢNG BIỂN\nCÔNG ĐOÀN CƠ SỞ"), "CÔNG ĐOÀN CƠ SỞ");
}

TEST(BasesUnseen, MayHaveTheirDayBehindTheBody) {
  const auto read = plan::read(head + "Thực hiện Chỉ thị số 25/CT-TTg của Thủ tướng Chính phủ, ngày 17 tháng 5 năm 2023, về việc giữ kè.\n");
  ASSERT_EQ(read.campaign.document->bases.size(), 1U);
  EXPECT_EQ(read.campaign.document->bases.front().date, date(2023, 5, 17));
  EXPECT_EQ(read.campaign.document->bases.front().subject, "giữ kè");
}
TEST(Closing, TakesThePurposeBehindAnotherBracket) {
  const auto read = plan::read(head + "Các tổ thực hiện.\n\nNơi nhận:\n- Công đoàn ngành (Ban Tổ chức) (để báo cáo);\n- Thường trực Đảng ủy (thay b/c);\n- Các tổ (bốc xếp, lái cẩu);\n- Lưu: VP.\n");
  EXPECT_THAT(recipients_of(read), ElementsAre("Công đoàn ngành (Ban Tổ chức)", "Thường trực Đảng ủy", "Các tổ (bốc xếp, lái cẩu)", "Lưu: VP"));
  EXPECT_EQ(read.campaign.document->recipients[0].purpose, "để báo cáo");
  EXPECT_EQ(read.campaign.document->recipients[1].purpose, "thay b/c");
}

TEST(PhasesUnseen, AreSpokenOfBehindThem) {
  const std::string phases = "- Đợt 1: Từ 01/01/2024 đến 30/6/2024.\n- Đợt 2: Từ 01/7/2024 đến 31/12/2024.\n\n";
  const auto phase_of = [&](const std::string& sentence) {
    const auto read = plan::read(head + phases + sentence + "\n");
    std::vector<int> all;
    for (const auto& each : read.campaign.commemorations) all.push_back(each.phase.value_or(0));
    return all;
  };
  EXPECT_THAT(phase_of("Trong đợt 2, chào mừng 95 năm ngày thành lập Công đoàn Việt Nam. Chào mừng 79 năm Quốc khánh."), ElementsAre(2, 0));
  EXPECT_THAT(phase_of("Riêng đợt 1, chào mừng 94 năm ngày thành lập Đảng; riêng các tổ chào mừng 49 năm Giải phóng miền Nam."), ElementsAre(1, 1));
  EXPECT_THAT(phase_of("Bước vào đợt 2 toàn cảng chào mừng 79 năm Quốc khánh."), ElementsAre(2));
  // No phase of the plan, another year's, a sentence of something else.
  EXPECT_THAT(phase_of("Trong đợt 3, chào mừng 79 năm Quốc khánh."), ElementsAre(0));
  EXPECT_THAT(phase_of("Trong đợt 2 năm 2023, các tổ đã chào mừng 78 năm Quốc khánh."), ElementsAre(0));
  EXPECT_THAT(phase_of("Các tổ thi đua trong đợt 2, chào mừng 79 năm Quốc khánh."), ElementsAre(0));
}

TEST(CountedYearsUnseen, TellWhatIsCarriedOut) {
  const auto counted = [](const std::string& sentence) {
    std::vector<std::string> all;
    for (const auto& each : plan::read(head + sentence + "\n").campaign.year_counts) all.push_back(each.text);
    return all;
  };
  EXPECT_THAT(counted("Năm 2024 là năm thứ tư thực hiện Nghị quyết số 02-NQ/TW của Bộ Chính trị, thợ cảng giữ kè."), ElementsAre("năm thứ tư thực hiện Nghị quyết số 02-NQ/TW của Bộ Chính trị"));
  EXPECT_THAT(counted("Đây là năm thứ hai thực hiện đề án cảng xanh."), ElementsAre("năm thứ hai thực hiện đề án cảng xanh"));
  EXPECT_THAT(counted("Đây là năm đầu tiên thực hiện quy chế mới và là năm giữ kè"), ElementsAre("năm đầu tiên thực hiện quy chế mới"));
}

TEST(CommemorationsUnseen, MayBeOfWhatIsNoEventOfTheCatalogue) {
  const auto told = [](const std::string& sentence) {
    std::vector<std::string> all;
    for (const auto& each : plan::read(head + sentence + "\n").campaign.commemorations) all.push_back(std::to_string(each.stated.value_or(0)) + " " + each.text);
    return all;
  };
  EXPECT_THAT(told("Chào mừng 38 năm đổi mới đất nước, 20 năm xây dựng và phát triển cảng."), ElementsAre("38 38 năm đổi mới đất nước", "20 20 năm xây dựng và phát triển cảng"));
  EXPECT_THAT(told("Hướng tới 10 năm thực hiện Quy ước bến cảng."), ElementsAre("10 10 năm thực hiện Quy ước bến cảng"));
  // Work that is told of, and a time that is none to remember.
  EXPECT_THAT(told("Qua 38 năm đổi mới, thợ cảng giữ kè. Phấn đấu hướng tới 5 năm liền không tai nạn."), IsEmpty());
}

TEST(HeadUnseen, TakesTheWholeLineForTheNameOfABody) {
  const auto read = [](const std::string& letterhead, const std::string& signature) { return plan::read(letterhead + "\nSố: 12/KH-BQL\n\nKẾ HOẠCH\nThi đua năm 2024\n\nBan Quản lý Dự án đầu tư xây dựng phát động phong trào thi đua.\n\nNơi nhận:\n- Lưu: VT.\n\n" + signature + "\nTrần Thị Thu Hà\n").campaign; };
  const auto small = read("Công ty Cảng Sông Lam\nBan Quản lý Dự án đầu tư xây dựng", "GIÁM ĐỐC BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG");
  EXPECT_EQ(small.document->issuer, "Ban Quản lý Dự án đầu tư xây dựng");
  EXPECT_EQ(small.launcher, "Ban Quản lý Dự án đầu tư xây dựng");
  ASSERT_TRUE(small.document->signed_by);
  EXPECT_EQ(small.document->signed_by->position, "GIÁM ĐỐC BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG");
  EXPECT_EQ(small.document->signed_by->name, "Trần Thị Thu Hà");
  // A sentence above the heading is no name.
  EXPECT_EQ(read("CẢNG SÔNG LAM\nCông đoàn Cảng ban hành kèm theo", "GIÁM ĐỐC").document->issuer, "CẢNG SÔNG LAM");
}

TEST(AbbreviationsUnseen, AreNoneInTheNamesOfEnterprises) {
  const auto told = [](const std::string& text) {
    std::vector<std::string> all;
    for (const std::string& each : test::lint(text))
      if (each.starts_with("abbreviation-undefined")) all.push_back(each);
    return all;
  };
  const std::string tail = "\nSố: 12/KH-CĐ\n\nKẾ HOẠCH\nThi đua năm 2024\n\n";
  EXPECT_THAT(told("CÔNG TY CỔ PHẦN HDLX LOGISTICS SÔNG LAM\nCÔNG ĐOÀN" + tail + "Thợ HDLX giữ kè, vì nghề LOGISTICS.\n"), IsEmpty());
  EXPECT_THAT(told("CÔNG ĐOÀN CẢNG SÔNG LAM" + tail + "Phối hợp với Công ty TNHH MTV BGRP TRADING giữ kè.\n"), IsEmpty());
  EXPECT_THAT(told("CÔNG ĐOÀN CẢNG SÔNG LAM" + tail + "Phối hợp với Công ty Sông Lam giữ kè theo mẫu BGRP.\n"), ElementsAre("abbreviation-undefined: BGRP"));
}

TEST(SpellingUnseen, LeavesWhatIsAWordThere) {
  const auto told = [](const std::string& sentence) {
    std::vector<std::string> all;
    for (const std::string& each : test::lint(head + sentence + "\n"))
      if (each.starts_with("spelling")) all.push_back(each);
    return all;
  };
  EXPECT_THAT(told("Thì đua giữ kè; kiểm tra, giảm sát các ca."), ElementsAre("spelling: Thì đua", "spelling: giảm sát"));
  EXPECT_THAT(told("Nếu không thì đua nhau làm vội. Cắt giảm sát với thực tế."), IsEmpty());
}

TEST(DaysUnseen, AreOfTheLunarYearToo) {
  const auto bounds = [](const std::string& text) {
    const auto read = plan::read(head + text + "\n");
    if (read.campaign.phases.empty() || !read.campaign.phases.front().from.day || !read.campaign.phases.front().to.day) return std::string("-");
    return to_iso(*read.campaign.phases.front().from.day) + " " + to_iso(*read.campaign.phases.front().to.day);
  };
  // The first day of the lunar year 2024 is 10 February.
  EXPECT_EQ(bounds("Đợt 1: từ mùng 5 tháng Giêng đến ngày 30/6/2024, giữ kè."), "2024-02-14 2024-06-30");
  EXPECT_EQ(bounds("Đợt 1: từ mùng năm tháng Giêng năm 2024 đến ngày 10 tháng 3 âm lịch, giữ kè."), "2024-02-14 2024-04-18");
  EXPECT_EQ(bounds("Đợt 1: từ rằm tháng Giêng đến ngày 19 tháng Tám, giữ kè."), "2024-02-24 2024-08-19");
}

TEST(DaysUnseen, ReachFromOneToTheOtherByManyMarks) {
  for (const char* mark : {" - ", " – ", " ÷ ", " → ", " ~ ", "~"}) {
    const auto read = plan::read(head + "Đợt 1: 02/01/2024" + mark + "30/6/2024, chào mừng 94 năm ngày thành lập Đảng (03/02/1930" + mark + "03/02/2024).\n");
    ASSERT_EQ(read.campaign.phases.size(), 1U) << mark;
    EXPECT_EQ(read.campaign.phases.front().to.day, date(2024, 6, 30)) << mark;
    ASSERT_EQ(read.campaign.commemorations.size(), 1U) << mark;
    EXPECT_EQ(read.campaign.commemorations.front().origin, date(1930, 2, 3)) << mark;
    EXPECT_EQ(read.campaign.commemorations.front().target_year, 2024) << mark;
  }
}

TEST(BoundsUnseen, AreToldInManyWays) {
  const auto bounds = [](const std::string& text) {
    const auto read = plan::read(head + text + "\n");
    if (read.campaign.phases.empty()) return std::string("none");
    const auto shown = [](const bound& edge) { return (edge.day ? to_iso(*edge.day) : std::string("-")) + "/" + std::string(to_string(edge.precision)); };
    return shown(read.campaign.phases.front().from) + " " + shown(read.campaign.phases.front().to);
  };
  const std::string half = "2024-02-01/day 2024-06-30/day";
  // A day behind its name, or behind the day of the week.
  EXPECT_EQ(bounds("Đợt 1: từ ngày mở kho 01/02/2024 đến ngày Gia đình cảng 30 tháng 6, giữ kè."), half);
  EXPECT_EQ(bounds("Đợt 1: từ thứ Năm, ngày 01/02/2024 đến Chủ nhật, ngày 30/6/2024."), half);
  // Behind the time told roughly.
  EXPECT_EQ(bounds("Đợt 1: Quý I – từ 01/02/2024 đến 30/6/2024: giữ kè."), half);
  EXPECT_EQ(bounds("Đợt 1: 150 ngày, từ ngày 01/02/2024 đến ngày 30/6/2024."), half);
  // Behind what is remembered, whose years are no bounds.
  EXPECT_EQ(bounds("Đợt 1: Chào mừng 49 năm Giải phóng miền Nam (30/4/1975 - 30/4/2024), thực hiện từ ngày 01/02/2024 đến ngày 30/6/2024."), half);
  EXPECT_EQ(bounds("Đợt 1: Chào mừng 49 năm Giải phóng miền Nam (30/4/1975 - 30/4/2024). Thời gian: 01/02/2024 - 30/6/2024."), half);
  EXPECT_EQ(bounds("Đợt 1: Chào mừng 49 năm Giải phóng miền Nam (30/4/1975 - 30/4/2024)."), "-/relative -/relative");
  // Other words for the end.
  EXPECT_EQ(bounds("Đợt 1: từ ngày 01/02/2024, kéo dài đến hết ngày 30/6/2024."), half);
  EXPECT_EQ(bounds("Đợt 1: từ ngày 01/02/2024 và hoàn thành trước ngày 01/7/2024."), half);
  EXPECT_EQ(bounds("Đợt 1: trước ngày 01/7/2024."), "-/relative 2024-06-30/day");
  EXPECT_EQ(bounds("Đợt 1: sau Tết Nguyên đán đến 30/6/2024."), "-/relative 2024-06-30/day");
  EXPECT_EQ(bounds("Đợt 1: đầu năm 2024 đến hết 30/6."), "2024-01-01/relative 2024-06-30/day");
  // Months.
  EXPECT_EQ(bounds("Đợt 1 (tháng 2, 3, 4/2024): giữ kè."), "2024-02-01/month 2024-04-30/month");
  EXPECT_EQ(bounds("Đợt 1: trong tháng 5/2024 (Tháng Công nhân)."), "2024-05-01/month 2024-05-31/month");
  EXPECT_EQ(bounds("Đợt 1: Từ tháng hai đến tháng sáu năm 2024."), "2024-02-01/month 2024-06-30/month");
  EXPECT_EQ(bounds("Đợt 1 (05 tháng đầu năm): giữ kè."), "2024-01-01/month 2024-05-31/month");
  EXPECT_EQ(bounds("Đợt 1: từ đầu tháng 2 đến giữa tháng 6/2024."), "2024-02-01/month 2024-06-30/month");
}

TEST(PhasesUnseen, AreCalledAndCountedInManyWays) {
  const auto read = [](const std::string& text) { return plan::read(head + text + "\n").campaign; };
  const auto ordinals = [&](const std::string& text) {
    std::vector<int> all;
    for (const phase& each : read(text).phases) all.push_back(each.ordinal.value_or(0));
    return all;
  };
  const std::string two = "- Đợt 1: từ 01/01/2024 đến 30/6/2024.\n- Đợt 2: từ 01/7/2024 đến 31/12/2024.";
  for (const char* lead : {"Cảng phát động hai đợt:", "Năm nay có 02 đợt thi đua:", "Các đợt thi đua (02 đợt):", "Phong trào với hai đợt:"}) EXPECT_EQ(read(std::string(lead) + "\n" + two).phase_count_stated, 2) << lead;
  EXPECT_EQ(read("Trong năm có 03 đợt hiến máu: xuân, hè, thu.\n" + two).phase_count_stated, std::nullopt);
  EXPECT_EQ(read("Quy trình gồm 3 bước: ghi, kiểm, ký.\n" + two).phase_count_stated, std::nullopt);
  const std::string other = "Phong trào gồm 2 chặng:\n- Chặng 1 (01/01 – 30/6/2024): giữ kè.\n- Chặng 2 (01/7 – 31/12/2024): giữ bến.";
  EXPECT_EQ(read(other).phase_count_stated, 2);
  EXPECT_THAT(ordinals(other), ElementsAre(1, 2));
  EXPECT_THAT(ordinals("+ Cao điểm thứ nhất: từ tháng 02 đến hết tháng 3/2024.\n+ Cao điểm thứ hai: từ tháng 9 đến ngày 20 tháng 10 năm 2024."), ElementsAre(1, 2));
  EXPECT_THAT(ordinals("- Mốc 1: đến 30/4, giữ kè.\n- Mốc 2: đến 02/9, giữ bến."), ElementsAre(1, 2));
  EXPECT_THAT(ordinals("Đợt thi đua số 1: từ 01/01/2024 đến 30/6/2024."), ElementsAre(1));
}

TEST(TitleUnseen, EndsWhereAPhaseBegins) {
  const auto read = plan::read("CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 12/KH-CĐ\nVinh, ngày 17 tháng 02 năm 2024\n\nKẾ HOẠCH\nThi đua giữ kè\nĐợt 1: từ 20/02/2024 đến 14/10/2024: giữ bến.\n");
  EXPECT_EQ(read.campaign.title, "Thi đua giữ kè");
  ASSERT_EQ(read.campaign.phases.size(), 1U);
  EXPECT_EQ(read.campaign.year, 2024);
}

TEST(LintUnseen, KnowsWordsThatBeginWithinATerm) {
  EXPECT_THAT(test::lint(test::saying("Khen thường xuyên, khen thường kỳ; công ty phát đồng phục cho công nhân.")), IsEmpty());
  EXPECT_THAT(test::lint(test::saying("Công tác khen thường của cảng.")), ElementsAre("spelling: khen thường"));
  EXPECT_THAT(test::lint(test::saying("Các tổ đăng ký thi đua thi đua về Văn phòng.")), ElementsAre("word-doubled: thi đua thi đua"));
}

TEST(LintUnseen, TakesNoEndOfAPhaseForADeadline) {
  const auto told = [](const std::string& text) {
    std::vector<std::string> all;
    for (const std::string& each : test::lint(head + text + "\n"))
      if (each.starts_with("deadline-boundary")) all.push_back(each);
    return all;
  };
  EXPECT_THAT(told("Đợt 1: từ ngày 01/02/2024 và hoàn thành trước ngày 01/7/2024."), IsEmpty());
  EXPECT_THAT(told("Các tổ hoàn thành trước ngày 01/7/2024."), ElementsAre("deadline-boundary: trước ngày 01/7/2024"));
}

TEST(ClosingUnseen, IsSignedInManyWays) {
  const auto signed_by = [](const std::string& foot) {
    const auto paper = *plan::read(head + "Thợ cảng giữ kè.\n\n" + foot + "\n").campaign.document;
    return paper.signed_by ? paper.signed_by->position + " | " + paper.signed_by->name : std::string("-");
  };
  EXPECT_EQ(signed_by("TM. BAN CHẤP HÀNH\nGIÁM ĐỐC\nKIÊM CHỦ TỊCH HỘI ĐỒNG\nNguyễn Thị Lành"), "GIÁM ĐỐC KIÊM CHỦ TỊCH HỘI ĐỒNG | Nguyễn Thị Lành");
  EXPECT_EQ(signed_by("TM. BCH CÔNG ĐOÀN\nChủ tịch: Nguyễn Thị Lành"), "Chủ tịch | Nguyễn Thị Lành");
  EXPECT_EQ(signed_by("NGƯỜI LẬP BIỂU\nLê Thị Bến\nCHỦ TỊCH CÔNG ĐOÀN\nNguyễn Thị Lành"), "CHỦ TỊCH CÔNG ĐOÀN | Nguyễn Thị Lành");
  EXPECT_EQ(signed_by("XÁC NHẬN CỦA CHI BỘ\nBÍ THƯ\nLê Văn Bến\nTM. BCH CÔNG ĐOÀN\nCHỦ TỊCH\nNguyễn Thị Lành"), "CHỦ TỊCH | Nguyễn Thị Lành");
  EXPECT_EQ(signed_by("TM. BAN CHẤP HÀNH\nCHỦ TỊCH\nThiếu tá QNCN Nguyễn Thị Lành"), "CHỦ TỊCH | Nguyễn Thị Lành");
  EXPECT_EQ(signed_by("TGĐ\n(đã duyệt)\nNguyễn Thị Lành"), "TGĐ | Nguyễn Thị Lành");
}

TEST(ClosingUnseen, StandsInColumnsAndTables) {
  const auto read = [](const std::string& foot) { return plan::read(head + "Thợ cảng giữ kè.\n" + foot + "\n"); };
  const auto columns = read("                              GIÁM ĐỐC\nNơi nhận:\n- Sở GD&ĐT (b/c);                 (Ký tên, đóng dấu)\n- Các tổ;\n- Lưu VT.                         ThS. Hoàng Đức Bến");
  EXPECT_THAT(recipients_of(columns), ElementsAre("Sở GD&ĐT", "Các tổ", "Lưu VT"));
  ASSERT_TRUE(columns.campaign.document->signed_by);
  EXPECT_EQ(columns.campaign.document->signed_by->name, "Hoàng Đức Bến");
  const auto table = read("\n| Nơi nhận | |\n|---|---|\n| - Công đoàn ngành (để b/c) | **T/M BCH CÔNG ĐOÀN** |\n| - Các tổ (t/h) | **CHỦ TỊCH** |\n| - Lưu: VP | **BSCKII. Lê Văn Bến** |");
  EXPECT_THAT(recipients_of(table), ElementsAre("Công đoàn ngành", "Các tổ", "Lưu: VP"));
  ASSERT_TRUE(table.campaign.document->signed_by);
  EXPECT_EQ(table.campaign.document->signed_by->position, "CHỦ TỊCH");
  EXPECT_EQ(table.campaign.document->signed_by->name, "Lê Văn Bến");
  EXPECT_THAT(recipients_of(read("\nNƠI NHẬN:\n1. Công đoàn ngành (b/c).\n2. Các tổ (t/h).\n3. Lưu.\nCHỦ TỊCH\nNguyễn Thị Lành")), ElementsAre("Công đoàn ngành", "Các tổ", "Lưu"));
}

TEST(HeadUnseen, GivesPlaceAndDayInManyWays) {
  const auto read = [](const std::string& lines) {
    const auto paper = *plan::read("CÔNG ĐOÀN CẢNG SÔNG LAM\n" + lines + "\n\nKẾ HOẠCH\nThi đua năm 2024\n\nThợ cảng giữ kè.\n").campaign.document;
    return (paper.number ? to_text(*paper.number) : paper.unread_number) + " | " + paper.place + " | " + (paper.issued ? to_iso(*paper.issued) : "-");
  };
  EXPECT_EQ(read("Số: 12/KH-CĐ\nQuận 5, ngày 08 tháng 01 năm 2024"), "12/KH-CĐ | Quận 5 | 2024-01-08");
  EXPECT_EQ(read("Số: 12/KH-CĐ       Phường 3, ngày 08 tháng 01 năm 2024"), "12/KH-CĐ | Phường 3 | 2024-01-08");
  EXPECT_EQ(read("Số: 12/KH-CĐ\nVinh, ngày 08, tháng 01, năm 2024"), "12/KH-CĐ | Vinh | 2024-01-08");
  EXPECT_EQ(read("Số: 12/KH-CĐ\nVinh, ngày 08 tháng Giêng năm 2024"), "12/KH-CĐ | Vinh | 2024-01-08");
  EXPECT_EQ(read("Số 12/KH-CĐ ngày 08 tháng 01 năm 2024"), "12/KH-CĐ |  | 2024-01-08");
  EXPECT_EQ(read("Số: 12-2024/KH-CĐ\nVinh, ngày 08 tháng 01 năm 2024"), "12-2024/KH-CĐ | Vinh | 2024-01-08");
  EXPECT_EQ(read("TB số: 12/TB-CĐ\nVinh, ngày 08 tháng 01 năm 2024"), "12/TB-CĐ | Vinh | 2024-01-08");
}

TEST(HeadUnseen, MayHaveItsHeadingInSpacedLetters) {
  const auto read = plan::read("CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 12/KH-CĐ\n\nK Ế  H O Ạ C H\nTHI ĐUA NĂM 2024\n\nThợ cảng giữ kè.\n");
  EXPECT_EQ(read.campaign.document->type, document_type::plan);
  EXPECT_EQ(read.campaign.title, "THI ĐUA NĂM 2024");
  EXPECT_EQ(read.campaign.document->issuer, "CÔNG ĐOÀN CẢNG SÔNG LAM");
  EXPECT_EQ(plan::read("CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 12/KH-CĐ\n\nKẾ HOẠCH CHI TIẾT\nThi đua năm 2024\n\nThợ cảng giữ kè.\n").campaign.title, "Thi đua năm 2024");
}

TEST(AwardsUnseen, GoToTheNearestWhoIsSaidToBeGivenThem) {
  const auto told = [](const std::string& sentence) {
    std::vector<std::string> all;
    for (const auto& each : plan::read(head + sentence + "\n").awards) all.push_back(each.name + " | " + each.recipient + " | " + each.giver);
    return all;
  };
  EXPECT_THAT(told("Phấn đấu 100% đơn vị đạt danh hiệu “Tập thể lao động tiên tiến”, 01 tổ được tặng Cờ thi đua, 02 thợ lặn được phong tặng danh hiệu “Thợ giỏi”."), ElementsAre("Tập thể lao động tiên tiến | 100% đơn vị | ", "Cờ thi đua | 01 tổ | ", "Thợ giỏi | 02 thợ lặn | "));
  EXPECT_THAT(told("Công đoàn Cảng được Liên đoàn Lao động tỉnh tặng Bằng khen; có ít nhất 3 Chiến sĩ thi đua cơ sở."), ElementsAre("Bằng khen | Công đoàn Cảng | Liên đoàn Lao động tỉnh", "Chiến sĩ thi đua cơ sở |  | "));
  EXPECT_THAT(told("Năm 2023, 2 đoàn viên được Tỉnh đoàn tặng Bằng khen; 05 đồng chí đạt danh hiệu Chiến sĩ thi đua cơ sở."), ElementsAre("Bằng khen | 2 đoàn viên | Tỉnh đoàn", "Chiến sĩ thi đua cơ sở | 05 đồng chí | "));
  EXPECT_THAT(told("Năm 2023, 01 tập thể được Chủ tịch UBND tỉnh tặng Bằng khen, 12 cá nhân được Giám đốc Sở Y tế tặng Giấy khen."), ElementsAre("Bằng khen | 01 tập thể | Chủ tịch UBND tỉnh", "Giấy khen | 12 cá nhân | Giám đốc Sở Y tế"));
  EXPECT_THAT(told("Năm 2023, Phòng Giám đốc kỹ nghệ được Tỉnh ủy tặng Bằng khen, đ/c Đội trưởng Đội 2 được Chủ tịch nước tặng Huân chương Lao động hạng Ba."), ElementsAre("Bằng khen | Phòng Giám đốc kỹ nghệ | Tỉnh ủy", "Huân chương Lao động hạng Ba | đ/c Đội trưởng Đội 2 | Chủ tịch nước"));
  EXPECT_THAT(told("Đơn vị dẫn đầu Khối được đề nghị Sở Y tế tặng Cờ thi đua; đơn vị thứ hai được đề nghị UBND tỉnh tặng Bằng khen."), ElementsAre("Cờ thi đua | Đơn vị dẫn đầu Khối | Sở Y tế", "Bằng khen | đơn vị thứ hai | UBND tỉnh"));
  // Who gives, with a word between, and to whom otherwise.
  EXPECT_THAT(told("Chủ tịch UBND huyện đã tặng Giấy khen cho ấp 3. Đề nghị UBND huyện xét tặng Cờ thi đua cho cán bộ xã nhân kỷ niệm 30 năm ngày thành lập xã."), ElementsAre("Giấy khen | ấp 3 | Chủ tịch UBND huyện", "Cờ thi đua | cán bộ xã | UBND huyện"));
  EXPECT_THAT(told("Đề nghị Sở Y tế tặng Giấy khen đối với 02 tập thể."), ElementsAre("Giấy khen | 02 tập thể | Sở Y tế"));
}

TEST(BasesUnseen, AreWhatThePlanRestsOn) {
  const auto told = [](const std::string& sentence) {
    std::vector<std::string> all;
    const auto read = plan::read(head + sentence + "\n");
    for (const basis& each : read.campaign.document->bases) all.push_back((each.number ? to_text(*each.number) : each.text) + " | " + (each.date ? to_iso(*each.date) : "-") + " | " + each.issuer);
    return all;
  };
  EXPECT_THAT(told("Năm 2023, Tổ bốc xếp được Tỉnh ủy tặng Bằng khen theo Quyết định số 88/QĐ-TU ngày 10/12/2023."), IsEmpty());
  EXPECT_THAT(told("Chỉ thị này thay thế Chỉ thị số 02/CT-UBND ngày 25/01/2022."), IsEmpty());
  EXPECT_THAT(told("Năm 2024 là năm đầu thực hiện Nghị quyết Đại hội XX Công đoàn Cảng."), IsEmpty());
  EXPECT_THAT(told("Căn cứ Quyết định số 60/QĐ-CSLG TVQ ngày 22/3/2023 của Hội đồng quản trị Tập đoàn Sông Lam về giữ kè;"), ElementsAre("60/QĐ-CSLGTVQ | 2023-03-22 | Hội đồng quản trị Tập đoàn Sông Lam"));
  EXPECT_THAT(told("Thực hiện Kế hoạch số 120/KH-HCTĐ ngày 01/11/2023 của Trung ương Hội Chữ thập đỏ Việt Nam."), ElementsAre("120/KH-HCTĐ | 2023-11-01 | Trung ương Hội Chữ thập đỏ Việt Nam"));
}

TEST(CommemorationsUnseen, MayHaveTheirNumberWithinTheName) {
  const auto told = [](const std::string& sentence) {
    std::vector<std::string> all;
    for (const auto& each : plan::read(head + sentence + "\n").campaign.commemorations) all.push_back(std::to_string(each.stated.value_or(0)) + " " + (each.event ? each.event->text() : std::string("-")) + " " + each.text);
    return all;
  };
  EXPECT_THAT(told("Kỷ niệm Ngày sinh lần thứ 134 của Chủ tịch Hồ Chí Minh."), ElementsAre("134 ho_chi_minh Ngày sinh lần thứ 134 của Chủ tịch Hồ Chí Minh"));
  EXPECT_THAT(told("Chào mừng sinh nhật lần thứ 94 của Đảng (3/2)."), ElementsAre("94 dang_csvn sinh nhật lần thứ 94 của Đảng (3/2)"));
  EXPECT_THAT(told("Chào mừng 49 năm ngày miền Nam hoàn toàn giải phóng; 35 năm ngày QPTD 22-12."), ElementsAre("49 giai_phong_mien_nam 49 năm ngày miền Nam hoàn toàn giải phóng", "35 qptd 35 năm ngày QPTD 22-12"));
  EXPECT_THAT(told("Trong 5 năm ngày công bình quân tăng."), IsEmpty());
  EXPECT_THAT(told("Đợt 1: từ 01/01/2024 đến 30/6/2024, chủ điểm “Ngày hội đến cảng”."), IsEmpty());
}

TEST(LintUnseen, JudgesNumbersAndDaysByWhatTheyAre) {
  EXPECT_THAT(test::lint(test::saying("Doanh thu đạt 1.085.400 triệu đồng.")), IsEmpty());
  EXPECT_THAT(test::lint(test::saying("Doanh thu đạt 163.200.000 ngàn đồng.")), ElementsAre("number-unit: 163.200.000 ngàn đồng"));
  EXPECT_THAT(test::lint(test::saying("Hội nghị mở ngày 0/5/2022.")), ElementsAre("date-invalid: 0/5/2022"));
  // Two congresses of one clause.
  const auto conflicts = [](const std::string& sentence) {
    std::vector<std::string> all;
    for (const std::string& each : test::lint(head + sentence + "\n"))
      if (each.starts_with("congress-conflict")) all.push_back(each);
    return all;
  };
  EXPECT_THAT(conflicts("Thực hiện Nghị quyết Đại hội XII, XIII của Đảng."), IsEmpty());
  EXPECT_EQ(conflicts("Thực hiện Nghị quyết Đại hội XII của Đảng. Các tổ thực hiện Nghị quyết Đại hội XIII của Đảng.").size(), 1U);
}

TEST(LintUnseen, CountsInEitherYearOfASchoolYear) {
  const std::string text = "TRƯỜNG THPT SÔNG LAM\nSố: 56/KH-THPT\nVinh, ngày 12 tháng 9 năm 2023\n\nKẾ HOẠCH\nThi đua năm học 2023 - 2024\n\nĐợt 1: từ 13/9/2023 đến 31/01/2024, chào mừng 73 năm Ngày truyền thống học sinh, sinh viên (09/01/1950 - 09/01/2024).\n";
  bool is_told = false;
  for (const auto& each : plan::lint(text)) {
    EXPECT_NE(each.code, plan::diagnostic_code::anniversary_stale_year);
    if (each.code != plan::diagnostic_code::anniversary_number) continue;
    is_told = true;
    EXPECT_EQ(test::at(text, each.span), "73 năm");
    ASSERT_TRUE(each.fix);
    EXPECT_EQ(each.fix->text, "74");
  }
  EXPECT_TRUE(is_told);
}

TEST(MovementsUnseen, AreLaunchedByWhoeverTakesTheLead) {
  const auto read = plan::read(head + "Hưởng ứng phong trào “Cảng xanh” do Ban Dân vận Tỉnh ủy chủ trì phát động.\n");
  ASSERT_EQ(read.campaign.movements.size(), 1U);
  EXPECT_EQ(read.campaign.movements.front().launcher, "Ban Dân vận Tỉnh ủy");
}

TEST(PhasesUnseen, AreNotThoseOfTheYearBefore) {
  const auto read = plan::read(head + "I. Kết quả năm 2023: đợt 1 từ 01/01/2023 đến 30/6/2023; đợt 2 từ 01/7/2023 đến 31/12/2023 chào mừng 78 năm Quốc khánh.\nII. Phương hướng năm 2024: đợt 1 (22/01/2024 - 30/6/2024) giữ kè; đợt 2 (01/7/2024 - 31/12/2024) chào mừng 79 năm Quốc khánh.\n");
  ASSERT_EQ(read.campaign.phases.size(), 2U);
  EXPECT_EQ(read.campaign.phases.front().from.day, date(2024, 1, 22));
  ASSERT_EQ(read.campaign.commemorations.size(), 2U);
  EXPECT_EQ(read.campaign.commemorations.front().target_year, 2023);
  EXPECT_EQ(read.campaign.commemorations.back().phase, 2);
}

TEST(PhasesUnseen, MayBeAYearOrWindowsAlone) {
  const auto years = plan::read(head + "Giai đoạn 1 (2024): chào mừng 94 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024).\nGiai đoạn 2 (2025): giữ kè.\n");
  ASSERT_EQ(years.campaign.phases.size(), 2U);
  EXPECT_EQ(years.campaign.phases.front().from.day, date(2024, 1, 1));
  EXPECT_EQ(years.campaign.phases.front().to.day, date(2024, 12, 31));
  const auto windows = plan::read(head + "2. Thời gian: chia 2 giai đoạn (từ tháng 1 đến tháng 6; từ tháng 7 đến tháng 12).\n");
  ASSERT_EQ(windows.campaign.phases.size(), 2U);
  EXPECT_EQ(windows.campaign.phases.front().to.day, date(2024, 6, 30));
  EXPECT_EQ(windows.campaign.phases.back().from.day, date(2024, 7, 1));
}

TEST(RegistrationUnseen, IsToldInManyWays) {
  const auto told = [](const std::string& sentence) {
    const auto read = plan::read(head + sentence + "\n").campaign;
    if (!read.registration) return std::string("none");
    return (read.registration->due ? to_iso(read.registration->due->day().value()) : std::string("-")) + " " + read.registration->to;
  };
  EXPECT_EQ(told("Thời gian đăng ký: từ 01/02/2024 đến 15/02/2024."), "2024-02-15 ");
  EXPECT_EQ(told("Hạn đăng ký cuối cùng là ngày 15/02/2024, gửi về Phòng Nội vụ huyện."), "2024-02-15 Phòng Nội vụ huyện");
  EXPECT_EQ(told("Các tổ đăng ký với Công đoàn cấp trên không quá ngày 15/02/2024."), "2024-02-15 Công đoàn cấp trên");
  EXPECT_EQ(told("Đăng ký thi đua nộp chậm nhất 15/02/2024 cho bộ phận Văn phòng."), "2024-02-15 bộ phận Văn phòng");
  EXPECT_EQ(told("Hồ sơ đăng ký xin gửi về: Ban Tổ chức Huyện ủy, trước ngày 15/02/2024."), "2024-02-15 Ban Tổ chức Huyện ủy");
  EXPECT_EQ(told("Các tổ đăng ký thi đua về Thường trực Hội đồng Thi đua, Khen thưởng (Phòng Tổ chức) từ nay đến ngày 15/02/2024."), "2024-02-15 Thường trực Hội đồng Thi đua, Khen thưởng (Phòng Tổ chức)");
  EXPECT_EQ(told("Các khoa đăng ký danh hiệu thi đua: hạn chót 15/02/2024 (gửi P.TCCB)."), "2024-02-15 P.TCCB");
  // A day that is none leaves the rest.
  EXPECT_EQ(told("Các chi bộ gửi bản đăng ký về Đảng ủy (qua Văn phòng) trước ngày 30/02/2024."), "- Đảng ủy (qua Văn phòng)");
  // Another matter's.
  EXPECT_EQ(told("Đoàn viên đăng ký tham gia hiến máu trước ngày 15/02/2024."), "none");
  EXPECT_EQ(told("Đăng ký tác phẩm dự thi gửi về Ban Tổ chức chậm nhất 30/4/2024."), "none");
}

TEST(EndUnseen, IsCutAtAHeadingOrWithinAWord) {
  const auto is_cut = [](const std::string& end) { return plan::read(test::good_plan().substr(0, test::good_plan().find("Nơi nhận:")) + end).truncated; };
  EXPECT_TRUE(is_cut("IV. TỔ CHỨC THỰC HIỆN\n"));
  EXPECT_TRUE(is_cut("2. Các tổ công đoàn:\n"));
  EXPECT_TRUE(is_cut("Các tổ công đoàn xây dựng kế hoạch và cùng nhau tổ ch"));
  EXPECT_FALSE(is_cut("Phụ lục kèm theo\n"));
}

TEST(ClosingUnseen, MayTellOfTheSignatureBehindTheName) {
  for (const char* line : {"Đoàn Kim Thủy đã ký", "Đoàn Kim Thủy (đã ký)"}) {
    const auto paper = *plan::read(head + "Thợ cảng giữ kè.\n\nTM. BAN THƯỜNG VỤ\nChủ tịch\n" + line + "\n").campaign.document;
    ASSERT_TRUE(paper.signed_by) << line;
    EXPECT_EQ(paper.signed_by->name, "Đoàn Kim Thủy") << line;
  }
}

TEST(ThemesUnseen, ArePrintedOverTwoPages) {
  const auto read = plan::read(head + "1. Chủ đề: “Thợ cảng đoàn kết, kỷ cương,\n\n2\n\f\nsáng tạo vì bến bờ”.\n");
  ASSERT_EQ(read.campaign.themes.size(), 1U);
  EXPECT_EQ(read.campaign.themes.front().text, "Thợ cảng đoàn kết, kỷ cương, sáng tạo vì bến bờ");
}

TEST(LintUnseen, OffersTheDayWhereNoOtherCanBeMeant) {
  const auto told = [](plan::diagnostic_code code, const std::string& sentence) {
    const std::string text = head + sentence + "\n";
    std::vector<std::string> all;
    for (const auto& each : plan::lint(text))
      if (each.code == code) all.push_back(test::at(text, each.span) + " -> " + (each.fix ? each.fix->text : std::string("-")));
    return all;
  };
  const auto origins = [&](const std::string& sentence) { return told(plan::diagnostic_code::origin_date, sentence); };
  EXPECT_THAT(origins("Chào mừng 94 năm ngày thành lập Đảng (02/3/1930 - 03/02/2024)."), ElementsAre("02/3/1930 -> 03/02/1930"));
  EXPECT_THAT(origins("Chào mừng 49 năm Giải phóng miền Nam (30/4/1974 - 30/4/2024)."), ElementsAre("30/4/1974 -> 30/4/1975"));
  EXPECT_THAT(origins("Chào mừng 95 năm ngày thành lập Công đoàn Việt Nam 27/7."), ElementsAre("27/7 -> 28/7"));
  EXPECT_THAT(origins("Chào mừng 93 năm ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 27/3/2024)."), ElementsAre("27/3/2024 -> 26/3/2024"));
  // The number is another's, the slip is written twice, the day is in words.
  EXPECT_THAT(origins("Chào mừng 90 năm ngày thành lập Công đoàn Việt Nam 27/7."), ElementsAre("27/7 -> -"));
  EXPECT_THAT(origins("Chào mừng 79 năm Quốc khánh (03/9/1945 - 03/9/2024)."), ElementsAre("03/9/1945 -> -"));
  EXPECT_THAT(origins("Chào mừng 95 năm ngày thành lập Công đoàn Việt Nam ngày 27 tháng 7."), ElementsAre("ngày 27 tháng 7 -> -"));
  const auto days = [&](const std::string& sentence) { return told(plan::diagnostic_code::date_invalid, sentence); };
  EXPECT_THAT(days("Đợt 1: Từ ngày 01/01/2024 đến ngày 31/6/2024, giữ kè. Hội nghị mở ngày 31/9/2024."), ElementsAre("31/6/2024 -> 30", "31/9/2024 -> -"));
  EXPECT_THAT(days("Đợt 1: Từ ngày 31/4/2024 đến ngày 30/6/2024, giữ kè."), ElementsAre("31/4/2024 -> -"));
  EXPECT_THAT(days("Đợt 1: Từ ngày 01/01/2024 đến ngày 30/02/2024, giữ kè."), ElementsAre("30/02/2024 -> 29"));
}

TEST(CommemorationsUnseen, CountInTheYearOfTheirSection) {
  const std::string text = "TRUNG TÂM Y TẾ SÔNG LAM\nSố: 101/BC-TTYT\nVinh, ngày 14 tháng 12 năm 2023\n\nBÁO CÁO\nKết quả thi đua năm 2023, phương hướng năm 2024\n\nPhần I: Kết quả năm 2023\nTrung tâm chào mừng 78 năm Quốc khánh.\nPhần II: Phương hướng năm 2024\n1. Chào mừng 79 năm Quốc khánh.\n";
  const auto read = plan::read(text);
  ASSERT_EQ(read.campaign.commemorations.size(), 2U);
  EXPECT_EQ(read.campaign.commemorations.back().target_year, 2024);
  for (const std::string& each : test::lint(text)) EXPECT_FALSE(each.starts_with("anniversary")) << each;
}

TEST(TypeUnseen, IsOtherWhereAStoryTellsOfNoPlan) {
  const auto read = plan::read("Đại hội Công đoàn Cảng thành công\nĐại hội đã phát động đợt thi đua cao điểm từ nay đến ngày 28/7 chào mừng 95 năm thành lập Công đoàn Việt Nam.\n");
  EXPECT_EQ(read.type, plan::text_type::other);
}

TEST(LintUnseen, JudgesACongressByItsOwnPhase) {
  const std::string text = "KẾ HOẠCH\nThi đua năm 2023\n\nĐợt 1: Từ 01/02/2023 đến 31/5/2023, giữ kè.\nĐợt 3: Từ 01/6/2023 đến 31/8/2023, giữ bến.\nĐợt 3: Từ 01/9/2023 đến 31/12/2023: chào mừng thành công Đại hội XIII Công đoàn Việt Nam (nhiệm kỳ 2023 - 2028).\n";
  for (const std::string& each : test::lint(text)) EXPECT_FALSE(each.starts_with("congress-state")) << each;
}

TEST(BasesUnseen, ShareTheirBodyAndTellTheirDayBehindIt) {
  const auto told = [](const std::string& sentence) {
    const auto read = plan::read(head + sentence + "\n");
    std::vector<std::string> all;
    for (const basis& each : read.campaign.document->bases) all.push_back((each.number ? to_text(*each.number) : each.text) + " | " + (each.date ? to_iso(*each.date) : "-") + " | " + each.issuer);
    return all;
  };
  EXPECT_THAT(told("Căn cứ các Nghị định: số 91/2017/NĐ-CP ngày 31/7/2017, số 34/2016/NĐ-CP ngày 14/5/2016 của Chính phủ;"), ElementsAre("91/2017/NĐ-CP | 2017-07-31 | Chính phủ", "34/2016/NĐ-CP | 2016-05-14 | Chính phủ"));
  EXPECT_THAT(told("Căn cứ Kế hoạch số 25/KH-LĐLĐ của Liên đoàn Lao động tỉnh ban hành ngày 11/01/2024;"), ElementsAre("25/KH-LĐLĐ | 2024-01-11 | Liên đoàn Lao động tỉnh"));
  EXPECT_THAT(told("Cần hỏi thêm, liên hệ theo Công văn số 99/CV-LĐ ngày 30/3/2024."), IsEmpty());
}

TEST(CountedYearsUnseen, BeginWithTheYearsThatAreNamed) {
  const auto read = plan::read(head + "Đây là năm thứ ba thực hiện Kế hoạch 5 năm 2021 - 2025.\n");
  ASSERT_EQ(read.campaign.year_counts.size(), 1U);
  EXPECT_EQ(read.campaign.year_counts.front().first_year, 2021);
  EXPECT_THAT(test::lint(head + "Đây là năm thứ ba thực hiện Kế hoạch 5 năm 2021 - 2025.\n"), ::testing::Contains("year-ordinal: năm thứ ba"));
}

TEST(PhasesUnseen, MayHaveANameBeforeTheirTime) {
  for (const char* named : {"mang tên", "có chủ đề", "với tên gọi"}) {
    const auto read = plan::read(head + "Đợt 1 " + named + " “Bến xanh” từ 01/01/2024 đến 30/6/2024.\nĐợt 2 " + named + " “Kè bền” từ 01/7/2024 đến 31/12/2024.\n");
    ASSERT_EQ(read.campaign.phases.size(), 2U) << named;
    EXPECT_EQ(read.campaign.phases.back().to.day, date(2024, 12, 31)) << named;
  }
}

}  // namespace
