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
using test::awards;

TEST(AwardRecipient, IsOfItsOwnClause) {
  EXPECT_THAT(awards("Năm 2023, 03 tổ được Giám đốc Công ty Cảng tặng Giấy khen, 15 cá nhân được UBND tỉnh tặng Bằng khen."), ElementsAre("Giấy khen > 03 tổ < Giám đốc Công ty Cảng (2023)", "Bằng khen > 15 cá nhân < UBND tỉnh (2023)"));
  EXPECT_THAT(awards("Năm 2023, Phòng được Bộ Công an tặng Bằng khen, đ/c Đội trưởng Đội 4 được Chủ tịch nước tặng Huân chương Chiến công hạng Nhì."), ElementsAre("Bằng khen > Phòng < Bộ Công an (2023)", "Huân chương Chiến công hạng Nhì > đ/c Đội trưởng Đội 4 < Chủ tịch nước (2023)"));
  EXPECT_THAT(awards("Năm 2023, 4 đoàn viên được UBND tỉnh tặng Bằng khen; 07 đồng chí đạt danh hiệu Chiến sĩ thi đua cơ sở."), ElementsAre("Bằng khen > 4 đoàn viên < UBND tỉnh (2023)", "Chiến sĩ thi đua cơ sở > 07 đồng chí (2023)"));
  EXPECT_THAT(awards("Công đoàn Cảng được UBND tỉnh tặng Bằng khen; có ít nhất 2 Chiến sĩ thi đua cơ sở."), ElementsAre("Bằng khen > Công đoàn Cảng < UBND tỉnh", "Chiến sĩ thi đua cơ sở")) << "who the two are is not said";
  EXPECT_THAT(awards("Năm 2023, thầy Lê Văn Sông, cô Trần Thị Bến được UBND tỉnh tặng Bằng khen."), ElementsAre("Bằng khen > thầy Lê Văn Sông, cô Trần Thị Bến < UBND tỉnh (2023)"));
  EXPECT_THAT(awards("Năm 2023, 04 bốc xếp, 02 tàu kéo được Giám đốc Công ty Cảng tặng Giấy khen."), ElementsAre("Giấy khen > 04 bốc xếp, 02 tàu kéo < Giám đốc Công ty Cảng (2023)"));
}

TEST(AwardRecipient, StandsBehindTheAwardWithoutCho) {
  EXPECT_THAT(awards("Giám đốc Công ty Cảng tặng Giấy khen 03 tổ và 07 đoàn viên; đề nghị UBND tỉnh tặng Bằng khen: cô Phan Thị Lái, thầy Đỗ Neo."), ElementsAre("Giấy khen > 03 tổ và 07 đoàn viên < Giám đốc Công ty Cảng", "Bằng khen > cô Phan Thị Lái, thầy Đỗ Neo < UBND tỉnh"));
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen các tập thể, cá nhân có thành tích."), ElementsAre("Giấy khen “có thành tích” > các tập thể, cá nhân < Công đoàn Cảng"));
  for (const char* none : {"Công đoàn Cảng tặng Giấy khen 300.000 đồng.", "Công đoàn Cảng tặng Bằng khen 5 năm liền.", "Công đoàn Cảng tặng Giấy khen 02 bản."}) {
    ASSERT_THAT(awards(none), ::testing::SizeIs(1)) << none;
    EXPECT_THAT(awards(none).front(), ::testing::EndsWith("khen < Công đoàn Cảng")) << none;
  }
}

TEST(AwardRecipient, StandsBeforeWhoIsAskedToGiveIt) {
  EXPECT_THAT(awards("Chọn 04 tập thể, 09 cá nhân tiêu biểu trình Bộ trưởng tặng Bằng khen."), ElementsAre("Bằng khen > 04 tập thể, 09 cá nhân tiêu biểu < Bộ trưởng"));
  EXPECT_THAT(awards("Trong 3 ngày trình Bộ trưởng tặng Bằng khen."), ElementsAre("Bằng khen < Bộ trưởng")) << "days are given nothing";
  EXPECT_THAT(awards("Đề nghị UBND huyện xét 06 Cờ thi đua cho đơn vị dẫn đầu các cụm; đề nghị LĐLĐ tỉnh 02 Bằng khen."), ElementsAre("Cờ thi đua > đơn vị dẫn đầu các cụm < UBND huyện", "Bằng khen < LĐLĐ tỉnh"));
}

TEST(AwardRecipient, MayBeAPersonWithAnOffice) {
  EXPECT_THAT(awards("Năm 2023, Hoa tiêu Trưởng đội Luồng Nguyễn Văn Buồm được đề nghị Bộ Y tế tặng Kỷ niệm chương."), ElementsAre("Kỷ niệm chương > Hoa tiêu Trưởng đội Luồng Nguyễn Văn Buồm < Bộ Y tế (2023)"));
  EXPECT_THAT(awards("Trong số đó có Nguyễn Văn Buồm được Bộ Y tế tặng Kỷ niệm chương."), ElementsAre("Kỷ niệm chương < Bộ Y tế"));
}

TEST(AwardRecipient, IsNotThatOfTheClauseBeforeASemicolon) {
  EXPECT_THAT(awards("Năm 2023, Chi bộ đạt “Trong sạch”; Công đoàn đạt danh hiệu “Vững mạnh xuất sắc”."), ElementsAre("Vững mạnh xuất sắc > Công đoàn (2023)"));
  EXPECT_THAT(awards("Năm 2023, Đồn được Bộ Tư lệnh tặng Cờ “Bến vững”; 02 cá nhân đạt danh hiệu “Chiến sĩ thi đua cơ sở”."), ElementsAre("Cờ “Bến vững” > Đồn < Bộ Tư lệnh (2023)", "Chiến sĩ thi đua cơ sở > 02 cá nhân (2023)"));
}

TEST(AwardRecipient, IsCountedInSharesAndLists) {
  EXPECT_THAT(awards("8/9 bến đạt danh hiệu “Bến văn minh”; 95% trở lên đoàn viên đạt danh hiệu “Lao động tiên tiến”."), ElementsAre("Bến văn minh > 8/9 bến", "Lao động tiên tiến > 95% trở lên đoàn viên"));
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho 3 tổ, 12 cá nhân, hộ gia đình."), ElementsAre("Giấy khen > 3 tổ, 12 cá nhân, hộ gia đình < Công đoàn Cảng"));
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho 3 tập thể, tổ chức sơ kết."), ElementsAre("Giấy khen > 3 tập thể < Công đoàn Cảng")) << "another act";
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho 3 tổ, 12 bến phà, 2 triệu đồng."), ElementsAre("Giấy khen > 3 tổ, 12 bến phà < Công đoàn Cảng"));
  EXPECT_THAT(awards("02 đ/c được Chủ tịch UBND huyện tặng Giấy khen."), ElementsAre("Giấy khen > 02 đ/c < Chủ tịch UBND huyện"));
  EXPECT_THAT(awards("Huyện đoàn phấn đấu được Trung ương Đoàn tặng Cờ thi đua."), ElementsAre("Cờ thi đua > Huyện đoàn < Trung ương Đoàn"));
  EXPECT_THAT(awards("- Danh hiệu “Chiến sĩ tiên tiến”: 100 đồng chí.\n- Cá nhân: 25 Lao động tiên tiến; 04 Chiến sĩ thi đua cơ sở."), ElementsAre("Chiến sĩ tiên tiến > 100 đồng chí", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"));
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

TEST(AwardGiver, IsWhoStandsAtTheHeadOfABody) {
  EXPECT_THAT(awards("Trưởng Công an huyện tặng Giấy khen cho 03 tập thể; Chánh Văn phòng Sở tặng Giấy khen cho 02 cá nhân; Chỉ huy trưởng Bộ CHQS tỉnh tặng Giấy khen cho 05 cá nhân."), ElementsAre("Giấy khen > 03 tập thể < Trưởng Công an huyện", "Giấy khen > 02 cá nhân < Chánh Văn phòng Sở", "Giấy khen > 05 cá nhân < Chỉ huy trưởng Bộ CHQS tỉnh"));
  EXPECT_THAT(awards("Phó Chủ tịch Thường trực UBND tỉnh tặng Giấy khen cho 01 tập thể. Ban Dân vận Tỉnh ủy tặng Giấy khen cho 02 tập thể. Ủy ban MTTQ huyện và UBND huyện tặng Giấy khen cho 03 tập thể."), ElementsAre("Giấy khen > 01 tập thể < Phó Chủ tịch Thường trực UBND tỉnh", "Giấy khen > 02 tập thể < Ban Dân vận Tỉnh ủy", "Giấy khen > 03 tập thể < Ủy ban MTTQ huyện và UBND huyện"));
  EXPECT_THAT(awards("Công đoàn Cảng trình UBND tỉnh tặng Bằng khen cho 01 tập thể."), ElementsAre("Bằng khen > 01 tập thể < UBND tỉnh"));
  EXPECT_THAT(awards("- Giấy khen của Trưởng Công an huyện: 04 cá nhân."), ElementsAre("Giấy khen > 04 cá nhân < Trưởng Công an huyện"));
  EXPECT_THAT(awards("Giám đốc Sở công nhận 05 “Tập thể lao động tiên tiến”."), ElementsAre("Tập thể lao động tiên tiến < Giám đốc Sở"));
}

TEST(AwardToldWithoutAVerb, HasItsRecipientBehindAColonOrCho) {
  EXPECT_THAT(awards("- Cờ thi đua của UBND tỉnh: 02 đơn vị dẫn đầu; Bằng khen của Tổng Liên đoàn: 04 tập thể, 06 cá nhân; Kỷ niệm chương: 90 hội viên."),
              ElementsAre("Cờ thi đua > 02 đơn vị dẫn đầu < UBND tỉnh", "Bằng khen > 04 tập thể, 06 cá nhân < Tổng Liên đoàn", "Kỷ niệm chương > 90 hội viên"));
  EXPECT_THAT(awards("Bằng khen của UBND tỉnh về thành tích cứu hộ năm 2022 cho bà Võ Thị Sen."), ElementsAre("Bằng khen “thành tích cứu hộ” > bà Võ Thị Sen < UBND tỉnh (2022)"));
  EXPECT_THAT(awards("- Giấy khen LĐLĐ huyện: 2 tập thể, 5 cá nhân.\n- Bằng khen UBND tỉnh: 1."), ElementsAre("Giấy khen > 2 tập thể, 5 cá nhân < LĐLĐ huyện", "Bằng khen < UBND tỉnh"));
  EXPECT_THAT(awards("- Tập thể: 12 Giấy khen của Cục trưởng; 01 Cờ thi đua của Bộ Tài chính cho Đội Hoa tiêu."), ElementsAre("Giấy khen < Cục trưởng", "Cờ thi đua > Đội Hoa tiêu < Bộ Tài chính"));
  EXPECT_THAT(awards("Mức thưởng kèm Bằng khen UBND tỉnh: 1.500.000 đồng; Giấy khen LĐLĐ huyện: 300.000 đồng."), IsEmpty()) << "money";
  EXPECT_THAT(awards("Bằng khen của UBND tỉnh treo ở phòng truyền thống."), IsEmpty());
}

TEST(AwardTitle, IsAllThatIsQuoted) {
  EXPECT_THAT(awards("Năm 2023, 02 cá nhân đạt danh hiệu “Chiến sĩ thi đua ngành”; Chủ tịch UBND tỉnh công nhận danh hiệu Lao động tiên tiến cho 05 cá nhân."), ElementsAre("Chiến sĩ thi đua ngành > 02 cá nhân (2023)", "Lao động tiên tiến > 05 cá nhân < Chủ tịch UBND tỉnh (2023)"));
}

TEST(AwardTitle, MayBeCounted) {
  EXPECT_THAT(awards("Phấn đấu có ít nhất 3 Chiến sĩ thi đua cơ sở, 20 lao động tiên tiến."), ElementsAre("Chiến sĩ thi đua cơ sở", "lao động tiên tiến"));
  EXPECT_THAT(awards("Năm 2023, trường có 6 giáo viên đạt CSTĐ cơ sở, 2 CSTĐ cấp tỉnh."), ElementsAre("CSTĐ cơ sở > 6 giáo viên (2023)", "CSTĐ cấp tỉnh (2023)")) << "the two are others";
  for (const char* none : {"Có 3 Bằng khen trong tủ.", "Cảng có 3 Chiến sĩ thi đua cơ sở được cử đi dự Đại hội.", "Trong 3 năm đạt danh hiệu Lao động tiên tiến thì được xét."}) EXPECT_THAT(awards(none), IsEmpty()) << none;
}

}  // namespace
