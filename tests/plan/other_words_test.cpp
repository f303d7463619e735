// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// Days, movements and counted years in other words than the usual ones.

namespace {

using namespace thidua;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

const std::string head = "KẾ HOẠCH\nPhát động phong trào thi đua năm 2024\n\nCông đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 như sau:\n\n";

// "cong_doan_vn 95 (90 năm …)" without the text: "cong_doan_vn 95".
std::vector<std::string> days(const std::string& sentence) {
  const auto read = plan::read(head + "Đợt 1: Từ ngày 01/01/2024 đến ngày 31/12/2024: " + sentence + "\n");
  std::vector<std::string> all;
  for (const auto& each : read.campaign.commemorations) all.push_back((each.event ? each.event->text() : std::string("-")) + (each.stated ? " " + std::to_string(*each.stated) : ""));
  return all;
}

TEST(CommemorationInOtherWords, IsFound) {
  EXPECT_THAT(days("kỷ niệm 49 năm ngày miền Nam hoàn toàn giải phóng; 49 năm thống nhất non sông; 79 năm Tổng khởi nghĩa."), ElementsAre("giai_phong_mien_nam 49", "giai_phong_mien_nam 49", "cach_mang_thang_tam 79"));
  EXPECT_THAT(days("tròn 95 năm tổ chức Công đoàn ra đời; 42 năm ngày “Hiến chương các Nhà giáo” 20/11."), ElementsAre("cong_doan_vn 95", "nha_giao 42"));
  EXPECT_THAT(days("mừng Đảng 94 mùa xuân; 62 năm Ngày truyền thống lực lượng CSND."), ElementsAre("dang_csvn 94", "canh_sat_nd 62"));
  EXPECT_THAT(days("hưởng ứng Ngày Chuyển đổi số."), ElementsAre("chuyen_doi_so"));
}

TEST(CommemorationOfABody, IsOneWhereTheNumberIsRight) {
  EXPECT_THAT(days("mừng 80 năm QĐND; mừng 95 năm Công đoàn Việt Nam."), ElementsAre("qdnd 80", "cong_doan_vn 95"));
  EXPECT_THAT(days("mừng 12 năm Công đoàn Việt Nam ở cảng."), Not(Contains("cong_doan_vn 12")));
}

TEST(CommemorationNumber, MayStandInsideOrBehindTheName) {
  EXPECT_THAT(days("kỷ niệm Ngày sinh lần thứ 134 của Chủ tịch Hồ Chí Minh; chào mừng sinh nhật lần thứ 94 của Đảng (03/02)."), ElementsAre("ho_chi_minh 134", "dang_csvn 94"));
  EXPECT_THAT(days("chào mừng ngày 20-10 lần thứ 94."), ElementsAre("phu_nu_vn 94"));
  EXPECT_THAT(test::lint(head + "Kỷ niệm Ngày sinh lần thứ 130 của Chủ tịch Hồ Chí Minh.\n"), Contains(StartsWith("anniversary-number: ")));
}

TEST(CommemorationOfSectors, SharesItsKindAndItsDays) {
  const auto read = plan::read(head + "Chào mừng 79 năm Ngày truyền thống ngành Nội vụ, ngành Tư pháp và ngành Tài chính (28/8/1945 - 28/8/2024).\n");
  ASSERT_EQ(read.campaign.commemorations.size(), 3U);
  const char* const events[] = {"noi_vu_to_chuc_nn", "tu_phap", "tai_chinh"};
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(read.campaign.commemorations[i].event, id<commemoration>(events[i]));
    EXPECT_EQ(read.campaign.commemorations[i].stated, 79);
    EXPECT_EQ(read.campaign.commemorations[i].origin, date(1945, 8, 28));
    EXPECT_EQ(read.campaign.commemorations[i].span, read.campaign.commemorations[0].span);
  }
}

TEST(Commemoration, IsNoWorkingDayAndNoTheme) {
  EXPECT_THAT(days("trong 5 năm ngày công bình quân tăng."), IsEmpty());
  const auto read = plan::read(head + "Đợt 1: Từ ngày 01/01/2024 đến ngày 31/12/2024: chủ điểm “Ngày hội bến cảng”.\n");
  EXPECT_THAT(read.campaign.commemorations, IsEmpty());
  ASSERT_EQ(read.campaign.themes.size(), 1U);
  EXPECT_EQ(read.campaign.themes.front().text, "Ngày hội bến cảng");
}

// "Tên | nơi phát động" for each movement.
std::vector<std::string> movements(const std::string& sentence) {
  const auto read = plan::read(head + sentence + "\n");
  std::vector<std::string> all;
  for (const auto& each : read.campaign.movements) all.push_back(each.name + (each.launcher.empty() ? "" : " | " + each.launcher));
  return all;
}

TEST(Movement, IsTiedToAnotherOrCalledADay) {
  EXPECT_THAT(movements("Đẩy mạnh các phong trào: “Bến cảng sạch” gắn với “Ca trực an toàn”; “Nhà ăn ấm”."), ElementsAre("Bến cảng sạch", "Ca trực an toàn", "Nhà ăn ấm"));
  EXPECT_THAT(movements("Duy trì phong trào “Ngày thứ Bảy sạch”."), ElementsAre("Ngày thứ Bảy sạch"));
  EXPECT_THAT(movements("Phát động phong trào thi đua chào mừng “Ngày Nhà giáo Việt Nam”."), IsEmpty());
}

TEST(MovementLauncher, IsTheBodyAlone) {
  EXPECT_THAT(movements("Phong trào “Bếp sạch” do Hội Phụ nữ tỉnh chủ trì phát động."), ElementsAre("Bếp sạch | Hội Phụ nữ tỉnh"));
  EXPECT_THAT(movements("Cuộc vận động “Dùng hàng của ta” của Bộ Chính trị."), ElementsAre("Dùng hàng của ta | Bộ Chính trị"));
}

TEST(ShortForms, OfDaysThatSchoolsAndCommunesKeep) {
  const auto read = plan::read(head + "Chào mừng 114 năm ngày QTPN 8/3; 42 năm ngày NGVN 20/11; 95 năm ngày TLCĐVN 28/7.\n");
  std::vector<std::string> all;
  for (const auto& each : read.campaign.commemorations) all.push_back(each.event ? each.event->text() : "-");
  EXPECT_THAT(all, ElementsAre("quoc_te_phu_nu", "nha_giao", "cong_doan_vn"));
}

TEST(MovementLauncher, MayStandBeforeTheVerb) {
  const std::string paper = "CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 4/KH-CĐC\nSông Lam, ngày 05 tháng 01 năm 2024\n\nKẾ HOẠCH\nPhát động thi đua năm 2024\n\nThủ tướng Chính phủ phát động phong trào thi đua “Sóng yên”; công đoàn giữ phong trào “Bến sạch”.\n";
  const auto read = plan::read(paper);
  ASSERT_EQ(read.campaign.movements.size(), 2U);
  EXPECT_EQ(read.campaign.movements[0].launcher, "Thủ tướng Chính phủ");
  EXPECT_EQ(read.campaign.movements[1].launcher, "");
  EXPECT_EQ(read.campaign.launcher, "CÔNG ĐOÀN CẢNG SÔNG LAM") << "whose plan it is";
  const auto own = plan::read(test::changed(paper, "Thủ tướng Chính phủ phát", "Công đoàn Cảng Sông Lam phát"));
  EXPECT_EQ(own.campaign.launcher, "Công đoàn Cảng Sông Lam");
  EXPECT_EQ(own.campaign.movements[0].launcher, "");
}

TEST(YearCount, IsInclusiveFromTheYearOfTheCongress) {
  const std::string opening = "KẾ HOẠCH\nPhát động phong trào thi đua năm 2019\n\nNăm 2019 là ";
  EXPECT_THAT(test::lint(opening + "năm thứ nhất thực hiện Nghị quyết Đại hội XII Công đoàn Việt Nam.\n"), Contains("year-ordinal: năm thứ nhất")) << "held in 2018";
  EXPECT_THAT(test::lint(opening + "năm thứ hai thực hiện Nghị quyết Đại hội XII Công đoàn Việt Nam.\n"), Not(Contains(StartsWith("year-ordinal"))));
  EXPECT_THAT(test::lint(opening + "năm đầu thực hiện Nghị quyết Đại hội XII Công đoàn Việt Nam.\n"), Not(Contains(StartsWith("year-ordinal")))) << "the first whole one";
  EXPECT_THAT(test::lint(opening + "năm thứ tư thực hiện Nghị quyết Đại hội XII của Đảng và Kế hoạch phát triển 5 năm 2016 - 2020; năm thứ nhất thực hiện Nghị quyết Đại hội XII Công đoàn Việt Nam.\n"), Contains("year-ordinal: năm thứ nhất")) << "the years of a plan are no other year";
  EXPECT_THAT(test::lint(opening + "năm bản lề. Năm 2018 là năm thứ nhất thực hiện Nghị quyết Đại hội XII Công đoàn Việt Nam.\n"), Not(Contains(StartsWith("year-ordinal")))) << "of another year";
}

TEST(YearCount, BeginsWithTheYearsOfItsPlan) {
  EXPECT_THAT(test::lint(head + "Năm 2024 là năm thứ ba thực hiện Kế hoạch 5 năm 2021 - 2025.\n"), Contains("year-ordinal: năm thứ ba"));
  EXPECT_THAT(test::lint(head + "Năm 2024 là năm thứ tư thực hiện Kế hoạch 5 năm 2021 - 2025.\n"), Not(Contains(StartsWith("year-ordinal"))));
}

TEST(PageBreak, MayStandBehindACommaOfAQuotation) {
  const auto read = plan::read(head + "1. Chủ đề: “Thợ cảng đoàn kết, kỷ cương,\n\n2\n\f\nvững tay cần cẩu”.\n");
  ASSERT_EQ(read.campaign.themes.size(), 1U);
  EXPECT_EQ(read.campaign.themes.front().text, "Thợ cảng đoàn kết, kỷ cương, vững tay cần cẩu");
}

}  // namespace
