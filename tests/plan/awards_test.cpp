// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// Who is given what, by whom: each award has the subject nearest to its verb, or none.

namespace {

using namespace thidua;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// "Bằng khen > Tổ 3 < UBND xã (2021)" for each award of a sentence under a plan's head.
std::vector<std::string> awards(const std::string& sentence) {
  const std::string text = "KẾ HOẠCH\nPhát động phong trào thi đua năm 2024\n\nCông đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 như sau:\n\n" + sentence + "\n";
  std::vector<std::string> all;
  for (const auto& each : plan::read(text).awards)
    all.push_back(each.name + (each.recipient.empty() ? "" : " > " + each.recipient) + (each.giver.empty() ? "" : " < " + each.giver) + (each.year ? " (" + std::to_string(*each.year) + ")" : ""));
  return all;
}

TEST(AwardRecipient, IsOfItsOwnClause) {
  EXPECT_THAT(awards("Năm 2023, 03 tổ được Giám đốc Công ty Cảng tặng Giấy khen, 15 cá nhân được UBND tỉnh tặng Bằng khen."), ElementsAre("Giấy khen > 03 tổ < Giám đốc Công ty Cảng (2023)", "Bằng khen > 15 cá nhân < UBND tỉnh (2023)"));
  EXPECT_THAT(awards("Năm 2023, Phòng được Bộ Công an tặng Bằng khen, đ/c Đội trưởng Đội 4 được Chủ tịch nước tặng Huân chương Chiến công hạng Nhì."), ElementsAre("Bằng khen > Phòng < Bộ Công an (2023)", "Huân chương Chiến công hạng Nhì > đ/c Đội trưởng Đội 4 < Chủ tịch nước (2023)"));
  EXPECT_THAT(awards("Năm 2023, 4 đoàn viên được UBND tỉnh tặng Bằng khen; 07 đồng chí đạt danh hiệu Chiến sĩ thi đua cơ sở."), ElementsAre("Bằng khen > 4 đoàn viên < UBND tỉnh (2023)", "Chiến sĩ thi đua cơ sở > 07 đồng chí (2023)"));
  EXPECT_THAT(awards("Công đoàn Cảng được UBND tỉnh tặng Bằng khen; có ít nhất 2 Chiến sĩ thi đua cơ sở."), ElementsAre("Bằng khen > Công đoàn Cảng < UBND tỉnh")) << "who the two are is not said";
}

TEST(AwardRecipient, MayBeNamedByItsRankOrItsSmallWords) {
  EXPECT_THAT(awards("Đơn vị dẫn đầu Cụm được đề nghị Bộ Công Thương tặng Cờ thi đua; đơn vị thứ hai được đề nghị UBND tỉnh tặng Bằng khen."), ElementsAre("Cờ thi đua > Đơn vị dẫn đầu Cụm < Bộ Công Thương", "Bằng khen > đơn vị thứ hai < UBND tỉnh"));
  EXPECT_THAT(awards("Năm 2023, Phòng Kỹ thuật kiểm định được UBND tỉnh tặng Bằng khen."), ElementsAre("Bằng khen > Phòng Kỹ thuật kiểm định < UBND tỉnh (2023)"));
  EXPECT_THAT(awards("100% đơn vị đạt danh hiệu “Tập thể lao động tiên tiến”; 02 Kiểm sát viên được phong tặng danh hiệu “Kiểm sát viên mẫu mực”."), ElementsAre("Tập thể lao động tiên tiến > 100% đơn vị", "Kiểm sát viên mẫu mực > 02 Kiểm sát viên"));
}

TEST(AwardRecipient, EndsBeforeTheOccasion) {
  EXPECT_THAT(awards("Đề nghị UBND tỉnh xét tặng Cờ thi đua cho thợ lái cẩu nhân kỷ niệm 30 năm thành lập cảng."), ElementsAre("Cờ thi đua > thợ lái cẩu < UBND tỉnh"));
  EXPECT_THAT(awards("Đề nghị Giám đốc Sở Công Thương tặng Giấy khen đối với 03 tập thể."), ElementsAre("Giấy khen > 03 tập thể < Giám đốc Sở Công Thương"));
}

TEST(AwardGiver, StandsBeforeSmallVerbsAndBehindDo) {
  EXPECT_THAT(awards("Năm 2023, Chủ tịch UBND tỉnh đã tặng Bằng khen cho 02 tập thể."), ElementsAre("Bằng khen > 02 tập thể < Chủ tịch UBND tỉnh (2023)"));
  EXPECT_THAT(awards("Ông Phan Văn Bến nhận Kỷ niệm chương do Tổng công ty trao tặng năm 2022."), ElementsAre("Kỷ niệm chương > Ông Phan Văn Bến < Tổng công ty (2022)"));
  EXPECT_THAT(awards("Tổng Liên đoàn tặng Cờ thi đua năm 2022 cho Công đoàn Cảng, tặng Bằng khen cho Công đoàn Xưởng."), ElementsAre("Cờ thi đua > Công đoàn Cảng < Tổng Liên đoàn (2022)", "Bằng khen > Công đoàn Xưởng < Tổng Liên đoàn"));
}

TEST(AwardToldWithoutAVerb, HasItsRecipientBehindAColonOrCho) {
  EXPECT_THAT(awards("- Cờ thi đua của UBND tỉnh: 02 đơn vị dẫn đầu; Bằng khen của Tổng Liên đoàn: 04 tập thể, 06 cá nhân; Kỷ niệm chương: 90 hội viên."),
              ElementsAre("Cờ thi đua > 02 đơn vị dẫn đầu < UBND tỉnh", "Bằng khen > 04 tập thể, 06 cá nhân < Tổng Liên đoàn", "Kỷ niệm chương > 90 hội viên"));
  EXPECT_THAT(awards("Bằng khen của UBND tỉnh về thành tích cứu hộ năm 2022 cho bà Võ Thị Sen."), ElementsAre("Bằng khen > bà Võ Thị Sen < UBND tỉnh (2022)"));
  EXPECT_THAT(awards("Bằng khen của UBND tỉnh treo ở phòng truyền thống."), IsEmpty());
}

}  // namespace
