// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

// The head and the closing of plans: the line of place and day, the letterhead, the title, who launches and who signs. Every text is our own.

namespace {

using namespace thidua;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

document paper_of(const std::string& text) { return *plan::read(text).campaign.document; }

// A plan of a hospital's union with a line of its own under the letterhead, and one behind the text.
std::string with_lines(const std::string& under_letterhead, const std::string& behind_text = "") {
  return "CÔNG ĐOÀN NGÀNH Y TẾ\nCÔNG ĐOÀN BỆNH VIỆN SÔNG LAM\nSố: 12/KH-CĐ\n" + under_letterhead + "\n\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2025\n\nCông đoàn Bệnh viện Sông Lam phát động phong trào thi đua năm 2025 như sau:\n" + behind_text;
}

// ---------------------------------------------------------------------------------------------------- place and day

TEST(DateLine, IsReadWithoutPlaceOrComma) {
  for (const char* line : {"Ngày 05 tháng 01 năm 2025", "ngày 05 tháng 01 năm 2025", "Ngày 05/01/2025"}) {
    const document paper = paper_of(with_lines(line));
    EXPECT_EQ(paper.issued, date(2025, 1, 5)) << line;
    EXPECT_EQ(paper.place, "") << line;
  }
  for (const char* line : {"Hà Nội ngày 05 tháng 01 năm 2025", "Hà Nội - ngày 05 tháng 01 năm 2025", "Hà Nội – Ngày 05/01/2025", "Hà Nội, ngày 05-01-2025", "Hà Nội, 05/01/2025"}) {
    const document paper = paper_of(with_lines(line));
    EXPECT_EQ(paper.issued, date(2025, 1, 5)) << line;
    EXPECT_EQ(paper.place, "Hà Nội") << line;
    EXPECT_EQ(paper.issuer, "CÔNG ĐOÀN BỆNH VIỆN SÔNG LAM") << line;
  }
}

TEST(DateLine, MayLeaveItsDayOpen) {
  for (const char* line : {"Hà Nội, tháng 01/2025", "Hà Nội, tháng 01 năm 2025", "Hà Nội, ngày    /01/2025", "Hà Nội, ngày ......../01/2025", "Hà Nội, ngày ............ tháng 01 năm 2025", "Hà Nội, ngày     tháng 01 năm 2025"}) {
    const document paper = paper_of(with_lines(line));
    EXPECT_EQ(paper.place, "Hà Nội") << line;
    EXPECT_EQ(paper.issued, std::nullopt) << line << ": no day is made up";
    EXPECT_EQ(paper.issued_not_before, date(2025, 1, 1)) << line;
  }
  const document unsaid = paper_of(with_lines("Hà Nội, ngày ..... tháng ..... năm 2025"));
  EXPECT_EQ(unsaid.place, "Hà Nội");
  EXPECT_EQ(unsaid.issued_not_before, std::nullopt);
}

TEST(DateLine, GivesAYearToPhasesAlsoWhereItsDayIsOpen) {
  const auto read = plan::read("CÔNG ĐOÀN CẢNG SÔNG LAM\nVinh, ngày    /01/2025\n\nKẾ HOẠCH\nPhát động thi đua\n\nĐợt 1: Từ ngày 15/01 đến ngày 30/6.\nĐợt 2: Từ ngày 01/7 đến ngày 31/12.\n");
  ASSERT_EQ(read.campaign.phases.size(), 2U);
  EXPECT_EQ(read.campaign.phases[1].to.day, date(2025, 12, 31));
}

TEST(DateLine, MayStandAboveTheSignature) {
  const std::string signature = "\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\n\nLê Thị Lan\n";
  EXPECT_EQ(paper_of(with_lines("", "\nNgày 05 tháng 01 năm 2025" + signature)).issued, date(2025, 1, 5));
  const document paper = paper_of(with_lines("", "\nVinh ngày 05 tháng 01 năm 2025" + signature));
  EXPECT_EQ(paper.issued, date(2025, 1, 5));
  EXPECT_EQ(paper.place, "Vinh");
}

TEST(DateLine, IsNoOtherDayOfTheText) {
  for (const char* line : {"Quyết định ngày 05/01/2025", "Số 5 ngày 05/01/2025", "Quý I, tháng 01/2025"}) EXPECT_EQ(paper_of(with_lines(line)).place, "") << line;
  for (const char* behind : {"Ngày 05 tháng 01 năm 2025\nkhai mạc hội thao.\n", "Sơn Trà ngày 05 tháng 3 năm 2025\nHội thao của khối.\n", "Quý I, tháng 03/2025\n"}) {
    const document paper = paper_of(with_lines("", behind));
    EXPECT_EQ(paper.place, "") << behind;
    EXPECT_EQ(paper.issued, std::nullopt) << behind;
    EXPECT_EQ(paper.issued_not_before, std::nullopt) << behind;
  }
}

// ------------------------------------------------------------------------------------------------------- letterhead

// A plan with the lines of its letterhead and the sentence its body begins with.
plan::reading read_under(const std::string& letterhead, const std::string& sentence = "Thực hiện nhiệm vụ năm 2025, cơ quan tổ chức thi đua.") {
  return plan::read(letterhead + "\nSố: 12/KH-TĐ\n\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2025\n\n" + sentence + "\n");
}

TEST(Letterhead, IsJoinedOverItsLines) {
  for (const auto& [lines, issuer] : std::vector<std::pair<const char*, const char*>>{{"ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP", "ỦY BAN NHÂN DÂN XÃ TÂN LẬP"},
                                                                                     {"UBND\nXÃ TÂN LẬP", "UBND XÃ TÂN LẬP"},
                                                                                     {"UBND HUYỆN SÔNG LAM\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP", "ỦY BAN NHÂN DÂN XÃ TÂN LẬP"},
                                                                                     {"TỈNH LONG AN\nỦY BAN NHÂN DÂN", "ỦY BAN NHÂN DÂN TỈNH LONG AN"},
                                                                                     {"LIÊN ĐOÀN LAO ĐỘNG TỈNH\nLONG AN", "LIÊN ĐOÀN LAO ĐỘNG TỈNH LONG AN"},
                                                                                     {"LIÊN ĐOÀN LAO ĐỘNG\nTỈNH LONG AN\nBAN THƯỜNG VỤ", "BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG TỈNH LONG AN"},
                                                                                     {"LIÊN ĐOÀN LAO ĐỘNG TỈNH LONG AN\nBAN CHẤP HÀNH\nCÔNG ĐOÀN NGÀNH Y TẾ", "BAN CHẤP HÀNH CÔNG ĐOÀN NGÀNH Y TẾ"}})
    EXPECT_EQ(read_under(lines).campaign.document->issuer, issuer) << lines;
}

TEST(Letterhead, IsNotJoinedToAnotherBody) {
  EXPECT_EQ(read_under("UBND TỈNH LONG AN\nSỞ NỘI VỤ").campaign.document->issuer, "SỞ NỘI VỤ");
  EXPECT_EQ(read_under("LĐLĐ TỈNH LONG AN\nCÔNG ĐOÀN VIÊN CHỨC").campaign.document->issuer, "CÔNG ĐOÀN VIÊN CHỨC");
  EXPECT_EQ(read_under("ỦY BAN NHÂN DÂN TỈNH LONG AN\n\nBẢN SAO").campaign.document->issuer, "ỦY BAN NHÂN DÂN TỈNH LONG AN");
}

TEST(Letterhead, NamesTheProvinceOfItsCongressesInTheSpellingOfItsName) {
  for (const auto& [lines, body] : std::vector<std::pair<const char*, const char*>>{{"LIÊN ĐOÀN LAO ĐỘNG TỈNH LONG AN", "Công đoàn tỉnh Long An"}, {"UBND TỈNH BÀ RỊA - VŨNG TÀU     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ", "Công đoàn tỉnh Bà Rịa - Vũng Tàu"}, {"UBND HUYỆN SÔNG LAM", "Công đoàn tỉnh"}}) {
    const auto read = read_under(lines, "Các công đoàn tiến tới Đại hội XI Công đoàn tỉnh.");
    ASSERT_EQ(read.campaign.congresses.size(), 1U) << lines;
    EXPECT_EQ(read.campaign.congresses.front().body, body) << lines;
  }
}

TEST(Launcher, WithoutANameIsThatOfTheLetterhead) {
  for (const char* who : {"Ban Chấp hành công đoàn cơ sở", "Ban Chấp hành Công đoàn", "Công đoàn cơ sở", "Ban Thường vụ", "đơn vị"})
    EXPECT_EQ(read_under("CÔNG ĐOÀN SỞ Y TẾ", std::string("Năm 2025, ") + who + " phát động phong trào thi đua.").campaign.launcher, "CÔNG ĐOÀN SỞ Y TẾ") << who;
  for (const char* who : {"Ban Chấp hành Công đoàn Sở", "Công đoàn Khối Điều trị"})
    EXPECT_EQ(read_under("CÔNG ĐOÀN SỞ Y TẾ", std::string(who) + " phát động phong trào thi đua.").campaign.launcher, who);
  EXPECT_EQ(read_under("CÔNG TY GỖ AN PHÁT", "Công đoàn cơ sở phát động phong trào thi đua.").campaign.launcher, "Công đoàn cơ sở") << "the union is not the company";
}

TEST(Launcher, MayBeSeveralTogether) {
  for (const char* who : {"Giám đốc Công ty Gỗ An Phát và Ban Chấp hành Công đoàn Công ty", "Ban Giám đốc, Ban Chấp hành Công đoàn Công ty Gỗ An Phát", "Đảng ủy, Ban Giám đốc và Công đoàn Công ty Gỗ An Phát"})
    EXPECT_EQ(read_under("CÔNG TY GỖ AN PHÁT", std::string(who) + " phát động phong trào thi đua.").campaign.launcher, who);
  EXPECT_EQ(read_under("CÔNG TY GỖ AN PHÁT", "Thực hiện ý kiến của Tỉnh ủy, Ủy ban nhân dân tỉnh, Công đoàn Công ty phát động phong trào thi đua.").campaign.launcher, "Công đoàn Công ty") << "those before it do not launch";
}

TEST(Basis, MayHaveSeveralIssuers) {
  const auto issuers = [](const std::string& sentence) {
    const plan::reading read = read_under("CÔNG ĐOÀN CẢNG SÔNG LAM", sentence);
    std::vector<std::string> all;
    for (const basis& each : read.campaign.document->bases) all.push_back(each.issuer);
    return all;
  };
  EXPECT_THAT(issuers("Thực hiện Kế hoạch số 5/KH-SGD ngày 05/01/2025 của Sở Giáo dục và Đào tạo và Công đoàn ngành Giáo dục về thi đua, cảng tổ chức thi đua."), ElementsAre("Sở Giáo dục và Đào tạo và Công đoàn ngành Giáo dục"));
  EXPECT_THAT(issuers("Thực hiện Chương trình số 15/CTr-BYT của Bộ Y tế, Bộ Công an và Tổng Liên đoàn Lao động Việt Nam về thi đua."), ElementsAre("Bộ Y tế, Bộ Công an và Tổng Liên đoàn Lao động Việt Nam"));
  EXPECT_THAT(issuers("Căn cứ Công văn số 15/BQL-VP ngày 05/01/2025 của Ban quản lý các khu công nghiệp tỉnh Long An về thi đua."), ElementsAre("Ban quản lý các khu công nghiệp tỉnh Long An"));
  EXPECT_THAT(issuers("Thực hiện Chỉ thị số 15/CT-TTg ngày 05/01/2025 của Thủ tướng Chính phủ, Công đoàn Cảng và Giám đốc Cảng phát động thi đua."), ElementsAre("Thủ tướng Chính phủ")) << "those who act on it";
}

}  // namespace
