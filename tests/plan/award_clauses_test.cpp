// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// The clauses awards are told in: offices, bodies joined, shares, lists behind a colon, names in quotation marks.

namespace {

using namespace thidua;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using test::awards;

TEST(AwardGiver, MayBeWhoHoldsAnOffice) {
  for (const char* giver : {"Trưởng Công an huyện", "Chánh Văn phòng Sở", "Chỉ huy trưởng Bộ CHQS tỉnh", "Bí thư Huyện ủy", "Cục trưởng Cục Hàng hải", "Chủ tịch Công đoàn ngành và Giám đốc Sở", "Ủy ban MTTQ huyện và UBND huyện"})
    EXPECT_THAT(awards(std::string(giver) + " tặng Giấy khen cho 03 tập thể."), ElementsAre("Giấy khen > 03 tập thể < " + std::string(giver)));
  EXPECT_THAT(awards("ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN TẶNG GIẤY KHEN CHO 02 TẬP THỂ."), ElementsAre("GIẤY KHEN > 02 TẬP THỂ < CHỦ TỊCH UBND HUYỆN")) << "no small letter ends the name";
  EXPECT_THAT(awards("Giám đốc Sở công nhận 05 “Tập thể lao động tiên tiến”."), ElementsAre("Tập thể lao động tiên tiến < Giám đốc Sở"));
  EXPECT_THAT(awards("Đội Cẩu được Bộ trưởng công nhận danh hiệu “Tập thể lao động xuất sắc” năm 2023."), ElementsAre("Tập thể lao động xuất sắc > Đội Cẩu < Bộ trưởng (2023)"));
  EXPECT_THAT(awards("Giám đốc Sở công nhận sáng kiến của 05 cá nhân."), IsEmpty());
  EXPECT_THAT(awards("Bằng khen của UBND tỉnh do Công đoàn ngành trao tặng cho 01 tập thể."), ElementsAre("Bằng khen > 01 tập thể < UBND tỉnh"));
}

TEST(AwardRecipient, IsTheSubjectOfItsOwnClauseBehindASemicolon) {
  EXPECT_THAT(awards("Năm 2023, Chi bộ đạt “Trong sạch, vững mạnh”; Công đoàn Cảng đạt danh hiệu “Công đoàn cơ sở vững mạnh”."), ElementsAre("Công đoàn cơ sở vững mạnh > Công đoàn Cảng (2023)"));
  EXPECT_THAT(awards("Năm 2023, Đội Cẩu được Bộ Tư lệnh tặng Cờ “Đơn vị Quyết thắng”; 02 cá nhân đạt danh hiệu “Chiến sĩ thi đua cơ sở”."), ElementsAre("Cờ “Đơn vị Quyết thắng” > Đội Cẩu < Bộ Tư lệnh (2023)", "Chiến sĩ thi đua cơ sở > 02 cá nhân (2023)"));
  EXPECT_THAT(awards("Thiếu nhi xã tặng cờ cho tàu cá."), IsEmpty()) << "a flag without a name is no award";
}

TEST(AwardRecipient, MayBeSeveralBodies) {
  EXPECT_THAT(awards("Năm 2023, Phòng Kế toán, Đội Cẩu và Đội Hoa tiêu được UBND tỉnh tặng Bằng khen."), ElementsAre("Bằng khen > Phòng Kế toán, Đội Cẩu và Đội Hoa tiêu < UBND tỉnh (2023)"));
  EXPECT_THAT(awards("Theo đề nghị của Sở Công Thương, Công ty Cảng được UBND tỉnh tặng Bằng khen."), ElementsAre("Bằng khen > Công ty Cảng < UBND tỉnh")) << "the first is of another clause";
  EXPECT_THAT(awards("UBND huyện tặng Giấy khen cho 05 xã, 10 khu dân cư."), ElementsAre("Giấy khen > 05 xã, 10 khu dân cư < UBND huyện"));
  EXPECT_THAT(awards("UBND huyện tặng Giấy khen cho 05 xã, 3 triệu đồng mỗi xã."), ElementsAre("Giấy khen > 05 xã < UBND huyện")) << "money";
  EXPECT_THAT(awards("UBND tỉnh tặng Bằng khen cho 30 xã, 50 tập thể, hộ gia đình."), ElementsAre("Bằng khen > 30 xã, 50 tập thể, hộ gia đình < UBND tỉnh"));
  EXPECT_THAT(awards("UBND huyện tặng Giấy khen: Tập thể Trạm Y tế; ông Lê Văn Sông, Trưởng thôn 2."), ElementsAre("Giấy khen > Tập thể Trạm Y tế; ông Lê Văn Sông, Trưởng thôn 2 < UBND huyện"));
  EXPECT_THAT(awards("UBND huyện tặng Giấy khen: 02 tập thể; 05 cá nhân; đề nghị UBND tỉnh tặng Bằng khen: 01 tập thể."), ElementsAre("Giấy khen > 02 tập thể; 05 cá nhân < UBND huyện", "Bằng khen > 01 tập thể < UBND tỉnh"));
  EXPECT_THAT(awards("Bằng khen UBND tỉnh: 02 tập thể; 05 cá nhân: Giấy khen."), ElementsAre("Bằng khen > 02 tập thể < UBND tỉnh")) << "the five get something else";
}

TEST(AwardRecipient, IsToldAnewBehindAComma) {
  EXPECT_THAT(awards("Có 15 tập thể và 30 cá nhân được khen thưởng, trong đó 02 tập thể được tặng Cờ thi đua của UBND tỉnh."), ElementsAre("Cờ thi đua > 02 tập thể < UBND tỉnh"));
  EXPECT_THAT(awards("Công đoàn Cảng đã về đích, 05 cá nhân được tặng Bằng khen."), ElementsAre("Bằng khen > 05 cá nhân"));
  EXPECT_THAT(awards("Công đoàn Cảng đạt vững mạnh, được LĐLĐ tỉnh tặng Bằng khen."), ElementsAre("Bằng khen > Công đoàn Cảng < LĐLĐ tỉnh")) << "nobody else is named";
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho 03 tổ, 02 cá nhân được UBND tỉnh tặng Bằng khen."), ElementsAre("Giấy khen > 03 tổ < Công đoàn Cảng", "Bằng khen > 02 cá nhân < UBND tỉnh"));
  EXPECT_THAT(awards("Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Công đoàn Cảng và 02 cá nhân."), ElementsAre("Huân chương Lao động hạng Ba > Công đoàn Cảng và 02 cá nhân < Chủ tịch nước"));
  EXPECT_THAT(awards("UBND tỉnh tặng Bằng khen cho Công ty Cảng, Công đoàn Cảng tặng Giấy khen cho 02 tổ."), ElementsAre("Bằng khen > Công ty Cảng < UBND tỉnh", "Giấy khen > 02 tổ < Công đoàn Cảng"));
}

TEST(AwardGiver, IsNotWhoHandsItOver) {
  EXPECT_THAT(awards("Phó Chủ tịch UBND tỉnh đã trao Bằng khen của Chủ tịch UBND tỉnh cho 10 tập thể."), ElementsAre("Bằng khen > 10 tập thể < Chủ tịch UBND tỉnh"));
}

TEST(AwardRecipient, MayBeAHouseholdOrOneWithAnOffice) {
  EXPECT_THAT(awards("Gia đình ông Lê Văn Sông ở thôn 2 được UBND tỉnh tặng Bằng khen năm 2023."), ElementsAre("Bằng khen > Gia đình ông Lê Văn Sông ở thôn 2 < UBND tỉnh (2023)"));
  EXPECT_THAT(awards("Ông Lê Văn Sông, Trưởng Công an xã được UBND huyện tặng Giấy khen."), ElementsAre("Giấy khen > Ông Lê Văn Sông, Trưởng Công an xã < UBND huyện"));
  EXPECT_THAT(awards("Có 02 đ/c được UBND huyện tặng Giấy khen."), ElementsAre("Giấy khen > 02 đ/c < UBND huyện"));
}

TEST(AwardRecipient, MayBeAShare) {
  EXPECT_THAT(awards("Có 95% trở lên đoàn viên đạt danh hiệu “Lao động tiên tiến”; 8/9 tổ đạt danh hiệu “Tổ an toàn”."), ElementsAre("Lao động tiên tiến > 95% trở lên đoàn viên", "Tổ an toàn > 8/9 tổ"));
  EXPECT_THAT(awards("Có 10% CĐCS được tặng Cờ thi đua của LĐLĐ tỉnh."), ElementsAre("Cờ thi đua > 10% CĐCS < LĐLĐ tỉnh"));
  EXPECT_THAT(awards("Không quá 15% cá nhân đạt danh hiệu “Lao động tiên tiến”."), IsEmpty()) << "a limit";
}

TEST(AwardRecipient, StandsBeforeAnAim) {
  EXPECT_THAT(awards("Huyện đoàn phấn đấu được Trung ương Đoàn tặng Cờ thi đua."), ElementsAre("Cờ thi đua > Huyện đoàn < Trung ương Đoàn"));
  EXPECT_THAT(awards("Phấn đấu cơ quan đạt danh hiệu “Tập thể lao động xuất sắc”, được UBND tỉnh tặng Cờ thi đua."), ElementsAre("Tập thể lao động xuất sắc > cơ quan", "Cờ thi đua > cơ quan < UBND tỉnh"));
  EXPECT_THAT(awards("Chọn 01 đơn vị dẫn đầu đề nghị Tổng Liên đoàn tặng Cờ thi đua, 01 đơn vị xếp thứ Nhì tặng Bằng khen."), ElementsAre("Cờ thi đua > 01 đơn vị dẫn đầu < Tổng Liên đoàn", "Bằng khen > 01 đơn vị xếp thứ Nhì"));
}

TEST(AwardName, MayBeBorneInQuotationMarksOrBeWordsAlone) {
  EXPECT_THAT(awards("Tổng Liên đoàn tặng Bằng “Lao động sáng tạo” cho 02 cá nhân; Trung ương Đoàn tặng Giải thưởng “Lý Tự Trọng” cho 01 đoàn viên."), ElementsAre("Bằng “Lao động sáng tạo” > 02 cá nhân < Tổng Liên đoàn", "Giải thưởng “Lý Tự Trọng” > 01 đoàn viên < Trung ương Đoàn"));
  EXPECT_THAT(awards("Huyện ủy trao tặng Huy hiệu 30 năm tuổi Đảng cho 04 đảng viên."), ElementsAre("Huy hiệu 30 năm tuổi Đảng > 04 đảng viên < Huyện ủy"));
  EXPECT_THAT(awards("Công đoàn Cảng tặng huy hiệu cho 04 đảng viên."), IsEmpty()) << "a pin";
  EXPECT_THAT(awards("Có 02 cá nhân đạt danh hiệu “Chiến sĩ thi đua ngành”."), ElementsAre("Chiến sĩ thi đua ngành > 02 cá nhân")) << "all that is quoted";
  EXPECT_THAT(awards("Công đoàn Cảng đạt danh hiệu Công đoàn cơ sở vững mạnh xuất sắc năm 2022; 03 giáo viên được công nhận danh hiệu Giáo viên dạy giỏi."), ElementsAre("Công đoàn cơ sở vững mạnh xuất sắc > Công đoàn Cảng (2022)", "Giáo viên dạy giỏi > 03 giáo viên (2022)")) << "the sentence's year";
  EXPECT_THAT(awards("Công đoàn Cảng đạt danh hiệu cao quý."), IsEmpty());
}

TEST(AwardTitle, MayBeListedWithItsNumber) {
  EXPECT_THAT(awards("Danh hiệu “Chiến sĩ tiên tiến”: 90 đồng chí; “Đơn vị quyết thắng”: 03 đơn vị."), ElementsAre("Chiến sĩ tiên tiến > 90 đồng chí", "Đơn vị quyết thắng > 03 đơn vị"));
  EXPECT_THAT(awards("+ Cá nhân: 25 Lao động tiên tiến; 04 Chiến sĩ thi đua cơ sở."), ElementsAre("Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"));
  EXPECT_THAT(awards("Tiền thưởng danh hiệu “Lao động tiên tiến”: 0,3 lần mức lương cơ sở."), IsEmpty());
}

}  // namespace
