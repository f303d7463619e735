// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

// Those a number counts by several kinds, reasons with their years, titles in a list.

namespace {

using namespace thidua;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using test::awards;

TEST(AwardRecipients, ShareANumberWhereTheyAreOfOneSort) {
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho 10 tổ, đội và 45 người lao động."), ElementsAre("Giấy khen > 10 tổ, đội và 45 người lao động < Công đoàn Cảng"));
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho 04 khoa, phòng và 25 viên chức, người lao động có thành tích."), ElementsAre("Giấy khen “có thành tích” > 04 khoa, phòng và 25 viên chức, người lao động < Công đoàn Cảng"));
  EXPECT_THAT(awards("UBND huyện tặng Giấy khen cho 12 xã, thị trấn về đích sớm."), ElementsAre("Giấy khen > 12 xã, thị trấn về đích sớm < UBND huyện"));
  EXPECT_THAT(awards("UBND huyện tặng Giấy khen cho các tổ, đội bốc xếp."), ElementsAre("Giấy khen > các tổ, đội bốc xếp < UBND huyện"));
  EXPECT_THAT(awards("UBND huyện tặng Giấy khen cho 05 phòng, ban; 18 công chức, viên chức."), ElementsAre("Giấy khen > 05 phòng, ban; 18 công chức, viên chức < UBND huyện"));
  EXPECT_THAT(awards("10 tổ, đội và 45 người lao động được Công đoàn Cảng tặng Giấy khen."), ElementsAre("Giấy khen > 10 tổ, đội và 45 người lao động < Công đoàn Cảng"));
  EXPECT_THAT(awards("25 viên chức, người lao động được Công đoàn Cảng tặng Giấy khen."), ElementsAre("Giấy khen > 25 viên chức, người lao động < Công đoàn Cảng"));
}

TEST(AwardRecipients, EndBeforeAnotherActOrAnotherSort) {
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho 10 tổ, công nhân làm việc ba ca."), ElementsAre("Giấy khen > 10 tổ < Công đoàn Cảng")) << "another sort";
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho 05 cơ quan, tổ chức sơ kết."), ElementsAre("Giấy khen > 05 cơ quan < Công đoàn Cảng")) << "a verb";
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho 10 tổ, đội và phát động đợt 2."), ElementsAre("Giấy khen > 10 tổ, đội < Công đoàn Cảng"));
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho 10 tổ, đội được thưởng phép."), ElementsAre("Giấy khen > 10 tổ < Công đoàn Cảng")) << "told of anew";
  EXPECT_THAT(awards("Đã kiểm tra 10 tổ, đội và 45 người lao động được Công đoàn Cảng tặng Giấy khen."), ElementsAre("Giấy khen > 45 người lao động < Công đoàn Cảng")) << "the first are the object of another deed";
}

TEST(AwardRecipients, MayBeThousands) {
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho 1.150 công nhân, 12 tổ; thưởng 1.150.000 đồng."), ElementsAre("Giấy khen > 1.150 công nhân, 12 tổ < Công đoàn Cảng"));
  EXPECT_THAT(awards("UBND xã công nhận danh hiệu “Gia đình văn hóa” cho 1.025 hộ, “Bến văn hóa” cho 12 bến."), ElementsAre("Gia đình văn hóa > 1.025 hộ < UBND xã", "Bến văn hóa > 12 bến < UBND xã"));
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho 12 tổ. 150 công nhân dự lễ."), ElementsAre("Giấy khen > 12 tổ < Công đoàn Cảng"));
}

TEST(AwardRecipients, MayBeAShareOfThoseToldBefore) {
  EXPECT_THAT(awards("Năm 2023, 85% đoàn viên đạt Lao động tiên tiến, 15% đạt Chiến sĩ thi đua cơ sở; 01% trở lên đạt Chiến sĩ thi đua cấp tỉnh."), ElementsAre("Lao động tiên tiến > 85% đoàn viên (2023)", "Chiến sĩ thi đua cơ sở > 15% (2023)", "Chiến sĩ thi đua cấp tỉnh > 01% trở lên (2023)"));
  EXPECT_THAT(awards("Sản lượng tăng 10%, 15% đạt loại tốt."), IsEmpty());
}

TEST(AwardRecipients, MayBeSeveralShares) {
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho 20% tập thể, 30% cá nhân."), ElementsAre("Giấy khen > 20% tập thể, 30% cá nhân < Công đoàn Cảng"));
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho 20% tập thể, 30% quỹ để lại."), ElementsAre("Giấy khen > 20% tập thể < Công đoàn Cảng")) << "nobody";
}

TEST(AwardRecipients, MayStandBetweenCommasWithTheirOffice) {
  EXPECT_THAT(awards("Hoa tiêu Lê Văn Sông, Phó Trưởng phòng Kỹ thuật, được UBND tỉnh tặng Bằng khen."), ElementsAre("Bằng khen > Hoa tiêu Lê Văn Sông, Phó Trưởng phòng Kỹ thuật < UBND tỉnh"));
  EXPECT_THAT(awards("Bà Trần Thị Bến, Giám đốc Cảng, đã được UBND tỉnh tặng Bằng khen."), ElementsAre("Bằng khen > Bà Trần Thị Bến, Giám đốc Cảng < UBND tỉnh"));
  EXPECT_THAT(awards("Tại buổi lễ, Giám đốc Cảng đã tặng Giấy khen cho 02 tổ."), ElementsAre("Giấy khen > 02 tổ < Giám đốc Cảng"));
}

TEST(AwardReason, IsWholeWithTheYearsItSpans) {
  EXPECT_THAT(awards("UBND tỉnh tặng Bằng khen cho 02 tập thể có thành tích xuất sắc từ năm 2017 đến năm 2018."), ElementsAre("Bằng khen “có thành tích xuất sắc từ năm 2017 đến năm 2018” > 02 tập thể < UBND tỉnh (2018)"));
  EXPECT_THAT(awards("UBND tỉnh tặng Bằng khen cho 02 tập thể có thành tích trong 2 năm 2017, 2018."), ElementsAre("Bằng khen “có thành tích trong 2 năm 2017, 2018” > 02 tập thể < UBND tỉnh (2018)"));
  EXPECT_THAT(awards("UBND tỉnh tặng Bằng khen cho 02 tập thể về thành tích từ năm 2017 đến năm 2018."), ElementsAre("Bằng khen “thành tích từ năm 2017 đến năm 2018” > 02 tập thể < UBND tỉnh"));
  EXPECT_THAT(awards("UBND tỉnh tặng Bằng khen cho 02 tập thể có thành tích trong năm 2018."), ElementsAre("Bằng khen “có thành tích” > 02 tập thể < UBND tỉnh (2018)")) << "one year is the award's";
}

TEST(AwardReason, EndsBeforeTheListOfThoseWhoAreGivenIt) {
  EXPECT_THAT(awards("UBND tỉnh tặng Bằng khen cho 02 tập thể có thành tích 6 tháng đầu năm 2021 (có danh sách kèm theo)."), ElementsAre("Bằng khen “có thành tích 6 tháng đầu năm 2021” > 02 tập thể < UBND tỉnh (2021)"));
  EXPECT_THAT(awards("UBND tỉnh tặng Bằng khen cho 02 tập thể có thành tích chống bão (cơn bão số 3)."), ElementsAre("Bằng khen “có thành tích chống bão (cơn bão số 3)” > 02 tập thể < UBND tỉnh")) << "a bracket of its own";
}

TEST(AwardTitle, MayBeOneWeDoNotKnowInQuotationMarks) {
  EXPECT_THAT(awards("UBND xã tặng danh hiệu “Bến văn hóa” cho 12 bến, “Gia đình văn hóa” cho 125 hộ và “Tàu văn hóa” cho 3 tàu."), ElementsAre("Bến văn hóa > 12 bến < UBND xã", "Gia đình văn hóa > 125 hộ < UBND xã", "Tàu văn hóa > 3 tàu < UBND xã"));
  EXPECT_THAT(awards("UBND xã tặng danh hiệu “Bến văn hóa” cho 12 bến, “Tuần lễ Xanh” được phát động."), ElementsAre("Bến văn hóa > 12 bến < UBND xã")) << "given to nobody";
}

TEST(AwardTitle, MayBeAnHonourButNotBeforeAPerson) {
  EXPECT_THAT(awards("Chủ tịch nước phong tặng danh hiệu NSND cho ông Lê Văn Sông; bà Trần Thị Bến được phong tặng danh hiệu Nhà giáo ưu tú."), ElementsAre("NSND > ông Lê Văn Sông < Chủ tịch nước", "Nhà giáo ưu tú > bà Trần Thị Bến"));
  EXPECT_THAT(awards("UBND tỉnh tặng Bằng khen cho NSƯT Lê Văn Sông, NSND Trần Thị Bến."), ElementsAre("Bằng khen > NSƯT Lê Văn Sông, NSND Trần Thị Bến < UBND tỉnh"));
  EXPECT_THAT(awards("Trao tặng NSƯT Lê Văn Sông một bó hoa."), IsEmpty());
}

TEST(AwardName, MayBeAMedalWithItsGrade) {
  EXPECT_THAT(awards("Bộ Quốc phòng tặng Huy chương Chiến sĩ vẻ vang hạng Ba cho 12 đồng chí."), ElementsAre("Huy chương Chiến sĩ vẻ vang hạng Ba > 12 đồng chí < Bộ Quốc phòng"));
  EXPECT_THAT(awards("Chủ tịch nước tặng Huy chương Vì an ninh Tổ quốc cho 02 đồng chí."), ElementsAre("Huy chương Vì an ninh Tổ quốc > 02 đồng chí < Chủ tịch nước"));
  EXPECT_THAT(awards("Chi đoàn đạt 12 huy chương tại hội thao."), IsEmpty()) << "of a contest";
}

TEST(AwardList, CountsAnewBehindCo) {
  EXPECT_THAT(awards("Năm 2023 có 02 tập thể được tặng Cờ thi đua, có 03 cá nhân được tặng Bằng khen, có 45 cá nhân đạt Lao động tiên tiến."), ElementsAre("Cờ thi đua > 02 tập thể (2023)", "Bằng khen > 03 cá nhân (2023)", "Lao động tiên tiến > 45 cá nhân (2023)"));
  EXPECT_THAT(awards("Toàn cảng có 12 Bằng khen của UBND tỉnh."), ElementsAre("Bằng khen < UBND tỉnh"));
  EXPECT_THAT(awards("Toàn cảng có 12 Bằng khen."), IsEmpty());
}

TEST(AwardGiver, HoldsAnOfficeOrGivesByAuthority) {
  EXPECT_THAT(awards("02 tập thể được Thống đốc Ngân hàng Nhà nước Việt Nam tặng Bằng khen."), ElementsAre("Bằng khen > 02 tập thể < Thống đốc Ngân hàng Nhà nước Việt Nam"));
  EXPECT_THAT(awards("Thừa ủy quyền của Chủ tịch nước, đồng chí Bí thư Tỉnh ủy trao Huân chương Lao động hạng Ba cho Cảng Sông Lam."), ElementsAre("Huân chương Lao động hạng Ba > Cảng Sông Lam < Chủ tịch nước"));
  EXPECT_THAT(awards("Theo ý của Chủ tịch nước, Bí thư Tỉnh ủy trao Giấy khen cho Cảng Sông Lam."), ElementsAre("Giấy khen > Cảng Sông Lam < Bí thư Tỉnh ủy"));
  EXPECT_THAT(awards("Công đoàn ngành: tặng Giấy khen cho 25 cá nhân; LĐLĐ tỉnh: tặng Bằng khen cho 08 cá nhân."), ElementsAre("Giấy khen > 25 cá nhân < Công đoàn ngành", "Bằng khen > 08 cá nhân < LĐLĐ tỉnh"));
  EXPECT_THAT(awards("Hình thức: tặng Giấy khen cho 25 cá nhân."), ElementsAre("Giấy khen > 25 cá nhân")) << "no body";
}

TEST(AwardRecipients, StandBehindTheGiverOfTheirAwardWithAVerbOrALimit) {
  EXPECT_THAT(awards("Cờ thi đua của UBND tỉnh: xét tặng 01 đơn vị dẫn đầu khối."), ElementsAre("Cờ thi đua > 01 đơn vị dẫn đầu khối < UBND tỉnh"));
  EXPECT_THAT(awards("Giấy khen của Công đoàn ngành: không quá 30% số tổ."), ElementsAre("Giấy khen > không quá 30% số tổ < Công đoàn ngành"));
  EXPECT_THAT(awards("Bằng khen của Chủ tịch UBND tỉnh tặng 02 tập thể, 05 cá nhân."), ElementsAre("Bằng khen > 02 tập thể, 05 cá nhân < Chủ tịch UBND tỉnh"));
  EXPECT_THAT(awards("Khen thưởng: Cờ thi đua của Công đoàn ngành cho 02 đơn vị."), ElementsAre("Cờ thi đua > 02 đơn vị < Công đoàn ngành"));
  EXPECT_THAT(awards("Bằng khen của Chủ tịch UBND tỉnh tặng kèm tiền thưởng."), IsEmpty());
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho các tập thể có thành tích, mỗi tổ không quá 02 cá nhân."), ElementsAre("Giấy khen “có thành tích” > các tập thể < Công đoàn Cảng")) << "a limit is no reason";
}

TEST(AwardRecipients, AreThoseProposedBeforeTheVerb) {
  EXPECT_THAT(awards("Chọn 04 tập thể, 09 cá nhân đề nghị Tỉnh đoàn tặng Bằng khen, Công đoàn Cảng tặng Giấy khen."), ElementsAre("Bằng khen > 04 tập thể, 09 cá nhân < Tỉnh đoàn", "Giấy khen > 04 tập thể, 09 cá nhân < Công đoàn Cảng"));
  EXPECT_THAT(awards("Mỗi cụm chọn 01 tập thể dẫn đầu đề nghị tặng Cờ thi đua, 02 tập thể đề nghị tặng Bằng khen."), ElementsAre("Cờ thi đua > 01 tập thể dẫn đầu", "Bằng khen > 02 tập thể"));
  EXPECT_THAT(awards("Trong 02 ngày đề nghị tặng Bằng khen."), IsEmpty());
  EXPECT_THAT(awards("04 công đoàn cơ sở được Công đoàn ngành tặng Bằng khen."), ElementsAre("Bằng khen > 04 công đoàn cơ sở < Công đoàn ngành"));
}

TEST(AwardRecipients, MayBeNamesOfOneKindOrBodies) {
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho Khoa Luồng, Khoa Neo đậu và bác sĩ Trần Thị Bến."), ElementsAre("Giấy khen > Khoa Luồng, Khoa Neo đậu và bác sĩ Trần Thị Bến < Công đoàn Cảng"));
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho Khoa Luồng, Phòng Kỹ thuật."), ElementsAre("Giấy khen > Khoa Luồng, Phòng Kỹ thuật < Công đoàn Cảng"));
  EXPECT_THAT(awards("Công đoàn Cảng tặng Giấy khen cho Khoa Luồng, Công đoàn Bến phát động đợt 2."), ElementsAre("Giấy khen > Khoa Luồng < Công đoàn Cảng")) << "it does something else";
}

TEST(AwardTitle, GoesOnBehindABracket) {
  EXPECT_THAT(awards("Danh hiệu “Gia đình văn hóa” cho 1.150/1.200 hộ (95,8%); “Bến văn hóa” cho 12 bến."), ElementsAre("Gia đình văn hóa > 1.150/1.200 hộ", "Bến văn hóa > 12 bến"));
}

TEST(AwardTable, TellsOneInARow) {
  EXPECT_THAT(awards("| TT | Danh hiệu | Đối tượng | Số lượng |\n|---|---|---|---|\n| 1 | Bằng khen của UBND tỉnh | tập thể | 02 |\n| 2 | **Lao động tiên tiến** | cá nhân | 45 |\n\nCông đoàn Cảng tặng Giấy khen cho 03 tổ."), ElementsAre("Bằng khen > 02 tập thể < UBND tỉnh", "Lao động tiên tiến > 45 cá nhân", "Giấy khen > 03 tổ < Công đoàn Cảng"));
  EXPECT_THAT(awards("Hình thức\tSố lượng\nGiấy khen\t05 tập thể\nCờ thi đua\t01 đơn vị"), ElementsAre("Giấy khen > 05 tập thể", "Cờ thi đua > 01 đơn vị"));
  EXPECT_THAT(awards("| Hình thức | Mức thưởng |\n|---|---|\n| Giấy khen | 300.000 đồng |"), IsEmpty()) << "nobody is given it";
  EXPECT_THAT(awards("| Hình thức | Số lượng |\n|---|---|\n| Tờ rơi | 500 |"), IsEmpty()) << "no award";
}

}  // namespace
