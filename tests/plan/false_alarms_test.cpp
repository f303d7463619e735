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

TEST(SpellingOfATerm, DoesNotReachIntoAName) {
  EXPECT_THAT(told("spelling", saying("Hội nghị do Công đoàn Viễn thông tổ chức.")), IsEmpty());
  EXPECT_THAT(told("spelling", saying("Mỗi đoàn viễn góp một sáng kiến.")), ElementsAre("đoàn viễn"));
}

TEST(SpellingOfATerm, DoesNotTakeTheWordOfItsNeighbour) {
  EXPECT_THAT(told("spelling", saying("Phân công trực ban; tiết kiệm nhân công trực tiếp.")), IsEmpty());
  EXPECT_THAT(told("spelling", saying("Cán bộ, công trức của xã.")), ElementsAre("công trức"));
}

TEST(Gap, IsNoneBehindMonthsInARow) {
  const std::string text = "KẾ HOẠCH\nPhát động thi đua năm 2019\n\nĐợt 1: từ ngày phát động đến ngày 31/7/2019.\nĐợt 2: tháng 8, tháng 9.\nĐợt 3: từ 01/10/2019 đến khi tổng kết.\n";
  EXPECT_THAT(told("phase-gap", text), IsEmpty());
  EXPECT_THAT(told("phase-gap", test::changed(text, "tháng 8, tháng 9", "tháng 8")), ElementsAre("01/10/2019"));
}

TEST(WordDoubledOfVerbs, IsASlipButNotWhereEachBelongsToItsOtherNeighbour) {
  EXPECT_THAT(told("word-doubled", saying("Các tổ gửi gửi báo cáo; hội đồng xét xét tặng; ban chấm chấm điểm.")), ElementsAre("gửi gửi", "xét xét", "chấm chấm"));
  EXPECT_THAT(told("word-doubled", saying("Sau khi xem xét xét tặng; trao quà tặng tặng kèm thư; bảng chấm chấm công.")), IsEmpty());
}

TEST(PhaseInAYearOfItsOwn, DecidesTheNumberInAPlanOfASchoolYear) {
  const std::string text = "TRƯỜNG TIỂU HỌC A\nSố: 5/KH-THA\nA, ngày 20 tháng 9 năm 2022\n\nKẾ HOẠCH\nTổ chức phong trào thi đua năm học 2022 - 2023\n\nĐợt 1: Từ 05/9/2022 đến 15/01/2023: mừng 40 năm Ngày Nhà giáo Việt Nam.\nĐợt 2: Từ 16/01/2023 đến 31/5/2023: mừng 93 năm ngày thành lập Đảng, 133 năm ngày sinh Bác Hồ.\n";
  EXPECT_THAT(told("anniversary-number", text), IsEmpty());
  EXPECT_THAT(told("anniversary-number", test::changed(text, "93 năm", "92 năm")), ElementsAre("92 năm"));
  EXPECT_THAT(told("anniversary-number", test::changed(text, "133 năm", "132 năm")), ElementsAre("132 năm"));
}

TEST(CongressThatWasHeldEarly, CutsTheTermBeforeItShort) {
  const std::string text = "KẾ HOẠCH\nPhát động thi đua năm 2026\n\nXưởng phát động thi đua chào mừng Đại hội XIV Công đoàn Việt Nam, nhiệm kỳ 2026 - 2031.\n";
  EXPECT_THAT(told("congress-term", text), IsEmpty());
  EXPECT_THAT(told("congress-term", test::changed(text, "2026 - 2031", "2028 - 2033")), ElementsAre(StartsWith("Đại hội XIV")));
  EXPECT_THAT(told("congress-sequence", test::changed(text, "chào mừng", "học tập Nghị quyết Đại hội XIII Công đoàn Việt Nam nhiệm kỳ 2023 - 2028, chào mừng")), IsEmpty());
}

TEST(SuccessOfACongress, MayBeAMemberOfWhatIsWelcomed) {
  const auto plan = [](const std::string& what) { return "KẾ HOẠCH\nPhát động thi đua năm 2019\n\nĐợt 1: Từ 01/01/2019 đến 31/12/2019: " + what + ".\n"; };
  EXPECT_THAT(told("congress-state", plan("chào mừng 89 năm ngày thành lập Đảng, thành công Đại hội XIII của Đảng")), ElementsAre(StartsWith("thành công Đại hội XIII")));
  EXPECT_THAT(told("congress-state", plan("chào mừng 89 năm ngày thành lập Đảng và thành công của Đại hội XII Công đoàn Việt Nam")), IsEmpty());
  EXPECT_THAT(told("congress-state", plan("mừng ngày thành lập Đảng; chuẩn bị chu đáo, thành công Đại hội XIII của Đảng")), IsEmpty()) << "a wish";
}

TEST(YearCount, IsHeldAgainstTheTermThePlanGives) {
  const auto plan = [](const std::string& what) { return "KẾ HOẠCH\nPhát động thi đua năm 2019\n\nNăm 2019 là " + what + ".\n"; };
  EXPECT_THAT(told("year-ordinal", plan("năm thứ ba thực hiện Nghị quyết Đại hội Công đoàn huyện lần thứ IX, nhiệm kỳ 2018 - 2023")), ElementsAre("năm thứ ba"));
  for (const char* counted : {"năm thứ hai", "năm thứ nhất"})  // of a congress late in 2018 the first year may be the next
    EXPECT_THAT(told("year-ordinal", plan(std::string(counted) + " thực hiện Nghị quyết Đại hội Công đoàn huyện lần thứ IX, nhiệm kỳ 2018 - 2023")), IsEmpty()) << counted;
}

TEST(Gap, IsToldWhereNoPhaseOfOpenBoundsCanFillIt) {
  const auto plan = [](const std::string& first, const std::string& second) { return "KẾ HOẠCH\nPhát động thi đua năm 2019\n\nĐợt 1: " + first + ": mừng Đảng.\nĐợt 2: " + second + ": mừng Quốc khánh.\nĐợt 3: Từ 10/10/2019 đến 31/12/2019: mừng ngày Nhà giáo.\n"; };
  EXPECT_THAT(told("phase-gap", plan("Từ nay đến 31/5/2019", "Từ 15/6/2019 đến 30/9/2019")), ElementsAre("15/6/2019", "10/10/2019"));
  EXPECT_THAT(told("phase-gap", plan("Từ nay đến 31/5/2019", "Từ 01/6/2019 đến 09/10/2019")), IsEmpty());
  EXPECT_THAT(told("phase-gap", plan("Từ 01/01/2019 đến 31/5/2019", "Từ 01/6/2019 đến khi tổ chức hội thao")), IsEmpty()) << "it may reach to the third";
}

TEST(Ending, IsCutInAWordThatIsOnlyBegun) {
  EXPECT_THAT(told("truncated", "KẾ HOẠCH\nPhát động thi đua năm 2019\n\n- Các tổ lập kế hoạch và hoàn thành các chỉ"), ElementsAre("chỉ"));
  EXPECT_THAT(told("truncated", "KẾ HOẠCH\nPhát động thi đua năm 2019\n\n- Các tổ đến thăm hỏi từng địa chỉ"), IsEmpty());
}

TEST(StaleYear, IsToldOfASchoolYearWhereThePhaseGivesTheOther) {
  const std::string text = "TRƯỜNG TIỂU HỌC A\nSố: 5/KH-THA\nA, ngày 15 tháng 9 năm 2017\n\nKẾ HOẠCH\nTổ chức thi đua năm học 2017 - 2018\n\nĐợt 1: Từ 15/9/2017 đến 26/3/2018: mừng 35 năm Ngày Nhà giáo Việt Nam.\nĐợt 2: Từ 27/3/2018 đến 25/5/2018: mừng 128 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2017).\n";
  EXPECT_THAT(told("anniversary-stale-year", text), ElementsAre("19/5/2017"));
  for (const char* code : {"anniversary-number", "commemoration-outside-phase", "commemoration-before-issue"}) EXPECT_THAT(told(code, text), IsEmpty()) << code;
  EXPECT_THAT(told("anniversary-stale-year", test::changed(text, "19/5/2017", "19/5/2018")), IsEmpty());
}

TEST(BeforeIssue, IsNotAskedOfAReport) {
  const auto text = [](const std::string& type) {
    return "CÔNG ĐOÀN XÃ A\nSố: 5/BC-CĐX\nA, ngày 10 tháng 12 năm 2021\n\n" + type + "\nTổng kết phong trào thi đua năm 2021\n\nCông đoàn đã phát động 02 đợt thi đua:\nĐợt 1: từ 15/01/2021 đến 30/6/2021, chào mừng 91 năm Ngày thành lập Đảng.\nĐợt 2: từ 01/7/2021 đến 31/12/2021, chào mừng 76 năm Quốc khánh.\n";
  };
  for (const char* code : {"phase-before-issue", "commemoration-before-issue"}) {
    EXPECT_THAT(told(code, text("BÁO CÁO")), IsEmpty()) << code;
    EXPECT_THAT(told(code, text("KẾ HOẠCH")), Not(IsEmpty())) << code;
  }
}

TEST(Ending, IsCutInADayAndBehindABareNumber) {
  const std::string head = "KẾ HOẠCH\nPhát động thi đua năm 2019\n\n1. Các tổ lập kế hoạch.\n";
  EXPECT_THAT(told("truncated", head + "2. Các tổ đăng ký thi đua với Văn phòng trước ngày 15/0"), ElementsAre("0"));
  EXPECT_THAT(told("truncated", head + "2."), ElementsAre("."));
  EXPECT_THAT(told("truncated", head + "2. Các tổ đăng ký thi đua với Văn phòng trước ngày 15/02."), IsEmpty());
}

TEST(WrongMarkOfAFont, IsReadAsTheRightOne) {
  EXPECT_THAT(told("ordinal-missing", saying("Chào mừng 89 nǎm ngày thành lập Đảng Cộng sản Việt Nam.")), IsEmpty());
  EXPECT_THAT(told("ordinal-missing", saying("Chào mừng ngày thành lập Đảng Cộng sản Việt Nam.")), Not(IsEmpty()));
}

TEST(FeastOfAnAnniversary, IsNoEventByItself) {
  const std::string text = "KẾ HOẠCH\nPhát động thi đua năm 2026\n\nĐợt 1: Từ 01/01/2026 đến 26/3/2026, tổ chức Lễ kỷ niệm 95 năm Ngày thành lập Đoàn.\nĐợt 2: Từ 27/3/2026 đến 31/12/2026, tổ chức Lễ kỷ niệm 80 năm Ngày Toàn quốc kháng chiến.\n";
  EXPECT_THAT(plan::read(text).campaign.commemorations, ::testing::SizeIs(2));
  EXPECT_THAT(told("commemoration-outside-phase", text), IsEmpty());
  const auto sisters = plan::read("KẾ HOẠCH\nPhát động thi đua năm 2026\n\nXưởng kỷ niệm Khởi nghĩa Hai Bà Trưng.\n").campaign.commemorations;
  ASSERT_THAT(sisters, ::testing::SizeIs(1));
  EXPECT_EQ(sisters[0].event, id<commemoration>("hai_ba_trung"));
}

TEST(QuoteUnclosed, IsNotAskedOfTheSignsOfAPage) {
  EXPECT_THAT(told("quote-unclosed", saying("Tin liên quan:\n» Công đoàn tổng kết năm\n» Phát động thi đua") + "Trang chủ » Tin tức\n"), IsEmpty());
  EXPECT_THAT(told("quote-unclosed", saying("Phong trào Lao động giỏi» của xưởng.")), ElementsAre("»"));
  EXPECT_THAT(told("quote-unclosed", saying("Phong trào «Lao động giỏi» của xưởng.")), IsEmpty());
}

TEST(CongressState, OfAResolutionLooksForwardToTheEndOfTheYear) {
  const auto plan = [](const std::string& said) { return "Số: 17/KH-PC\nHà Nội, ngày 25 tháng 01 năm 2021\n\nKẾ HOẠCH\nPhát động thi đua năm 2021\n\nNăm 2021 " + said + " thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.\n"; };
  EXPECT_THAT(told("congress-state", plan("là năm đầu tiên")), IsEmpty());
  EXPECT_THAT(told("congress-state", plan("là năm thứ nhất")), IsEmpty());
  EXPECT_THAT(told("congress-state", plan("các xưởng")), IsEmpty()) << "within the year";
  for (const char* said : {"là năm đầu tiên", "các xưởng"}) EXPECT_THAT(told("congress-state", test::changed(plan(said), "XIII", "XIV")), ElementsAre(StartsWith("thực hiện Nghị quyết"))) << "not held in the whole year";
}

TEST(PhaseOrdinal, OfAReportMayBeginLater) {
  const auto paper = [](const std::string& kind, const std::string& first) { return kind + "\nSơ kết thi đua 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2019\n\nI. KẾT QUẢ\n1. " + first + "\nII. PHƯƠNG HƯỚNG\n1. Phát động đợt 2 từ ngày 01/7/2019 đến ngày 31/12/2019.\n"; };
  EXPECT_THAT(told("phase-ordinal", paper("BÁO CÁO", "Thi đua sôi nổi.")), IsEmpty());
  EXPECT_THAT(told("phase-ordinal", paper("KẾ HOẠCH", "Thi đua sôi nổi.")), ElementsAre("đợt 2"));
  EXPECT_THAT(plan::read(paper("BÁO CÁO", "Đã phát động đợt 1 thi đua (từ 01/01/2019 đến 30/6/2019).")).campaign.phases, ::testing::SizeIs(2));
}

TEST(PageBehindTheText, IsNoneOfIt) {
  const std::string text = "Xã Đăk Hà phát động đợt thi đua chào mừng Đại hội XIV của Đảng\nĐăng lúc: 16:20 12/10/2025 (GMT+7)\n\nChiều ngày 10/10/2025, UBND xã Đăk Hà phát động đợt thi đua từ ngày 11/10/2025 đến ngày 31/12/2025.\n";
  const std::string list = "\nNhững tin mới hơn\nKỷ niệm 95 năm Ngày thành lập Hội LHPN Việt Nam (17/10/2025)\nChào mừng thành công Đại hội XIV của Đảng (03/10/2025)\n";
  const auto read = plan::read(text + list).campaign;
  EXPECT_THAT(read.commemorations, IsEmpty());
  ASSERT_THAT(read.congresses, ::testing::SizeIs(1));
  EXPECT_EQ(read.congresses[0].body, "Đảng Cộng sản Việt Nam");
  EXPECT_THAT(told("origin-date", text + list), IsEmpty());
  EXPECT_THAT(told("origin-date", text + "\nKỷ niệm 95 năm Ngày thành lập Hội LHPN Việt Nam (17/10/2025)\n"), ElementsAre("17/10/2025")) << "in the text it is one";
  // A paper behind such a line is the text.
  EXPECT_THAT(plan::read("Tin liên quan\n\nKẾ HOẠCH\nPhát động thi đua năm 2025\n\nI. CÁC ĐỢT\nĐợt 1: Từ 01/01/2025 đến 31/12/2025, chào mừng 80 năm Quốc khánh.\n").campaign.commemorations, ::testing::SizeIs(1));
  for (const char* line : {"Tải file đính kèm: KH_thi_dua_2024.pdf", "Nguồn: congdoan.example.vn"}) {
    const std::string end = "KẾ HOẠCH\nPhát động thi đua năm 2024\n\n1. Văn phòng theo dõi, đôn đốc thực hiện.\n" + std::string(line) + "\n";
    EXPECT_THAT(told("truncated", end), IsEmpty()) << line;
    EXPECT_THAT(told("spelling", end), IsEmpty()) << line;
    EXPECT_THAT(plan::read(end).campaign.duties, ::testing::SizeIs(::testing::Le(1U))) << line;
  }
}

TEST(HeadlineOfAPage, EndsBeforeItsDay) {
  for (const char* line : {"28/8/2025 | 09:12", "Thứ năm, 28/8/2025", "Cập nhật: 28/8/2025"}) EXPECT_THAT(told("origin-date", "Công đoàn phát động thi đua chào mừng kỷ niệm 80 năm Quốc khánh\n" + std::string(line) + "\n\nSáng 12/01/2025, Công đoàn phát động thi đua đợt 1 từ ngày 15/01/2025 đến ngày 30/6/2025.\n"), IsEmpty()) << line;
}

TEST(DateInvalid, IsNoNumberOfAnotherThing) {
  EXPECT_THAT(told("date-invalid", saying("Hướng tới SEA Games 33 tháng 12/2025; tổng kết khóa 45 tháng 5/2025.")), IsEmpty());
  EXPECT_THAT(told("date-invalid", saying("Họp ngày 33 tháng 12/2025.")), ElementsAre("ngày 33 tháng 12/2025"));
}

TEST(OrdinalMissing, IsNotAskedWithinASlogan) {
  const std::string text = "KẾ HOẠCH\nPhát động thi đua năm 2022\n\nĐợt 1: Từ 05/9/2022 đến 20/11/2022, chủ đề “Dạy tốt, học tốt, chào mừng Ngày Nhà giáo Việt Nam”.\n";
  EXPECT_THAT(told("ordinal-missing", text), IsEmpty());
  EXPECT_THAT(told("ordinal-missing", test::changed(text, "chủ đề “Dạy tốt, học tốt, chào mừng Ngày Nhà giáo Việt Nam”", "chào mừng Ngày Nhà giáo Việt Nam")), ElementsAre("Ngày Nhà giáo Việt Nam"));
}

TEST(PhaseOrdinal, OfAReportOnTwoYearsIsOfEither) {
  const auto paper = [](const std::string& kind) { return kind + "\nThi đua năm 2022 và phương hướng năm 2023\n\nĐợt 1: từ 01/01/2022 đến 30/6/2022.\nĐợt 2: từ 01/7/2022 đến 31/12/2022.\nĐợt 1: từ 01/01/2023 đến 30/6/2023.\nĐợt 2: từ 01/7/2023 đến 31/12/2023.\n"; };
  EXPECT_THAT(told("phase-ordinal", paper("BÁO CÁO")), IsEmpty());
  EXPECT_THAT(told("phase-ordinal", paper("KẾ HOẠCH")), Not(IsEmpty()));
}

TEST(Year, IsTheOneThatIsLaunchedAndNotTheOneThatIsReviewed) {
  EXPECT_EQ(plan::read("Tòa án tổng kết\n\nTòa án tổ chức hội nghị tổng kết phong trào thi đua năm 2021 và phát động phong trào thi đua năm 2022: đợt 1 từ ngày 01/12/2021 đến 31/5/2022.\n").campaign.year, 2022);
  EXPECT_EQ(plan::read("Tòa án tổng kết\n\nTòa án tổ chức hội nghị tổng kết phong trào thi đua năm 2021.\n").campaign.year, 2021) << "where nothing is launched";
}

TEST(LunarDay, IsTheSolarDayItIsSaidToBe) {
  const auto told_of = [](const std::string& days) { return told("origin-date", "KẾ HOẠCH\nPhát động thi đua năm 2023\n\nXưởng tổ chức lễ hội, " + days + ".\n"); };
  for (const char* right : {"mùng 10 tháng Ba âm lịch, tức ngày 29/4/2023", "10/3 âm lịch (nhằm ngày 29/4/2023)", "ngày 29/4/2023 (tức mùng 10 tháng 3 âm lịch)", "mùng 10 tháng 3 âm lịch, tức ngày 29/4", "rằm tháng Giêng, tức ngày 05/02/2023", "23 tháng Chạp, tức ngày 14/01/2023", "ngày 10/3, tức ngày 20/4/2023"}) EXPECT_THAT(told_of(right), IsEmpty()) << right;
  EXPECT_THAT(told_of("mùng 10 tháng Ba âm lịch, tức ngày 20/4/2023"), ElementsAre("20/4/2023"));
  EXPECT_THAT(told_of("10/3 âm lịch (nhằm ngày 30/4/2023)"), ElementsAre("30/4/2023"));
  EXPECT_THAT(told_of("ngày 20/4/2023 (tức mùng 10 tháng 3 âm lịch)"), ElementsAre("20/4/2023"));
  EXPECT_THAT(told_of("rằm tháng Giêng, tức ngày 06/02/2023"), ElementsAre("06/02/2023"));
  EXPECT_THAT(told_of("mùng 10 tháng 3 âm lịch, tức ngày 29/4/1700"), IsEmpty()) << "outside the tables";
  const std::string text = "KẾ HOẠCH\nPhát động thi đua năm 2023\n\nXưởng tổ chức lễ hội, mùng 10 tháng Ba âm lịch, tức ngày 20/4/2023.\n";
  for (const auto& each : plan::lint(text))
    if (each.code == plan::diagnostic_code::origin_date) {
      ASSERT_TRUE(each.fix);
      EXPECT_EQ(each.fix->text, "29/4/2023");
    }
}

}  // namespace
