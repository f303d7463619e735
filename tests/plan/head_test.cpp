// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

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

}  // namespace
