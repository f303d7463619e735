// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// Where one thing ends and the next begins: in a list of awards, behind a wrapped line, in one row of a table.

namespace {

using namespace thidua;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string under_head(const std::string& text) { return "LIÊN ĐOÀN LAO ĐỘNG TỈNH A\nSố: 05/KH-LĐLĐ\nA, ngày 06 tháng 12 năm 2018\n\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2019\n\n" + text + "\n"; }

// "Bằng khen “vì sao” > Tổ 3 < UBND xã" for each award of a sentence.
std::vector<std::string> awards(const std::string& sentence) {
  std::vector<std::string> all;
  for (const auto& each : plan::read(under_head(sentence)).awards) all.push_back(each.name + (each.reason.empty() ? "" : " “" + each.reason + "”") + (each.recipient.empty() ? "" : " > " + each.recipient) + (each.giver.empty() ? "" : " < " + each.giver));
  return all;
}

TEST(AwardList, GoesOnWithAnotherAward) {
  EXPECT_THAT(awards("UBND tỉnh tặng Cờ thi đua cho đơn vị dẫn đầu và Bằng khen cho 05 hợp tác xã."), ElementsAre("Cờ thi đua > đơn vị dẫn đầu < UBND tỉnh", "Bằng khen > 05 hợp tác xã < UBND tỉnh"));
  EXPECT_THAT(awards("UBND xã tặng Giấy khen cho 03 tổ, 05 cá nhân và danh hiệu “Lao động tiên tiến” cho 12 công chức."), ElementsAre("Giấy khen > 03 tổ, 05 cá nhân < UBND xã", "Lao động tiên tiến > 12 công chức < UBND xã"));
  EXPECT_THAT(awards("UBND xã tặng Giấy khen cho 03 tổ và 05 cá nhân."), ElementsAre("Giấy khen > 03 tổ và 05 cá nhân < UBND xã")) << "they are given the same";
}

TEST(AwardReason, EndsBeforeAnotherAward) {
  EXPECT_THAT(awards("Năm 2018, Đội Cẩu được Giám đốc tặng Giấy khen về an toàn lao động, được UBND tỉnh tặng Bằng khen về an ninh trật tự."), ElementsAre("Giấy khen “an toàn lao động” > Đội Cẩu < Giám đốc", "Bằng khen “an ninh trật tự” > Đội Cẩu < UBND tỉnh"));
  EXPECT_THAT(awards("Năm 2018, Đội Cẩu được Giám đốc tặng Giấy khen về an toàn lao động, được nhiều người biết đến."), SizeIs(1)) << "nothing more is given";
}

TEST(AwardRecipient, IsNotCarriedOverToWhatIsCountedAnew) {
  EXPECT_THAT(awards("Năm 2018, 03 tổ được Giám đốc tặng Giấy khen; 01 sáng kiến của thợ hàn đề nghị UBND tỉnh tặng Bằng khen."), ElementsAre("Giấy khen > 03 tổ < Giám đốc", "Bằng khen < UBND tỉnh"));
  EXPECT_THAT(awards("Năm 2018, có 05 CĐCS được UBND tỉnh tặng Bằng khen."), ElementsAre("Bằng khen > 05 CĐCS < UBND tỉnh"));
  EXPECT_THAT(awards("Năm 2018, có 03 xã, phường được UBND tỉnh tặng Bằng khen."), ElementsAre("Bằng khen > 03 xã, phường < UBND tỉnh"));
  EXPECT_THAT(awards("Năm 2018, 03 tập thể về đích, xã được UBND tỉnh tặng Bằng khen."), ElementsAre("Bằng khen > xã < UBND tỉnh")) << "the three are told of something else";
}

TEST(Basis, IsNoPaperThatIsToldBefore) {
  for (const char* itself : {"Kế hoạch này", "Kế hoạch nêu trên", "Kế hoạch thi đua này"})
    EXPECT_THAT(plan::read(under_head("1. Chi cục trưởng căn cứ " + std::string(itself) + " đăng ký thi đua gửi về Cục chậm nhất ngày 20/12/2018.")).campaign.document->bases, IsEmpty());
  EXPECT_THAT(plan::read(under_head("Căn cứ Điều lệ Công đoàn Việt Nam;")).campaign.document->bases, SizeIs(1));
}

TEST(Basis, HasAnIssuerThatEndsBeforeWhatItDoes) {
  const auto issuer = [](const std::string& behind) { return plan::read(under_head("Căn cứ Thông báo số 03/TB-UBND ngày 08/01/2018 của Chủ tịch Ủy ban nhân dân huyện Sông Lam " + behind)).campaign.document->bases.at(0).issuer; };
  EXPECT_EQ(issuer("kết luận cuộc họp;"), "Chủ tịch Ủy ban nhân dân huyện Sông Lam");
  EXPECT_EQ(issuer("kết thúc đợt một;"), "Chủ tịch Ủy ban nhân dân huyện Sông Lam");
}

TEST(Basis, HasAnIssuerWrappedBehindItsDash) {
  const auto bases = plan::read(under_head("Thực hiện Công văn số 412/LĐTBXH-TĐKT ngày 02/01/2018 của Bộ Lao động -\nThương binh và Xã hội về thi đua;")).campaign.document->bases;
  ASSERT_THAT(bases, SizeIs(1));
  EXPECT_EQ(bases[0].issuer, "Bộ Lao động - Thương binh và Xã hội");
  EXPECT_THAT(plan::read(under_head("I. MỤC ĐÍCH\n- Nâng cao năng suất.\n-\nGiữ gìn an toàn.")).campaign.purposes, ::testing::Contains("Nâng cao năng suất")) << "a dash alone on its line ends nothing";
}

TEST(Phase, HasItsTimeBehindItsName) {
  const auto phases = plan::read(under_head("Giai đoạn 1: chuẩn bị vào vụ, từ 15/01/2019 đến 30/3/2019.\nGiai đoạn 2: thu hoạch - từ 31/3/2019 đến 31/12/2019.")).campaign.phases;
  ASSERT_THAT(phases, SizeIs(2));
  EXPECT_EQ(phases[0].from.day, date(2019, 1, 15));
  EXPECT_EQ(phases[0].to.day, date(2019, 3, 30));
  EXPECT_EQ(phases[1].to.day, date(2019, 12, 31));
  const auto other = plan::read(under_head("Giai đoạn 1: thu hoạch, từ 15/01/2019 đến 30/3/2019 tập huấn cho thợ lặn.")).campaign.phases;
  EXPECT_TRUE(other.empty() || !other[0].from.day) << "that is when something else is done";
}

TEST(Drive, BearsAThemeWhereItHasATime) {
  const auto of = plan::read(under_head("II. CÁC ĐỢT THI ĐUA\n1. Đợt thi đua “Mừng mùa lúa mới”: từ 01/02/2019 đến 31/3/2019.\n2. Đợt thi đua “Giữ biển”: từ 01/4/2019 đến 30/12/2019.")).campaign;
  EXPECT_THAT(of.movements, IsEmpty());
  ASSERT_THAT(of.themes, SizeIs(2));
  EXPECT_EQ(of.themes[1].text, "Giữ biển");
  EXPECT_EQ(of.themes[1].phase, 2);
  EXPECT_THAT(plan::read(under_head("Công đoàn phát động đợt thi đua “Giữ biển” trong toàn ngành.")).campaign.movements, SizeIs(1)) << "one of no time is a movement";
}

TEST(Issuer, IsAUnionOfABodyThatIsNoneWeKnow) {
  const auto issuer = [](const std::string& above) { return plan::read(above + "\nCÔNG ĐOÀN CƠ SỞ\nSố: 04/KH-CĐCS\nNam Định, ngày 20 tháng 01 năm 2020\n\nKẾ HOẠCH\nThi đua năm 2020\n").campaign.document->issuer; };
  EXPECT_EQ(issuer("NHÀ HÁT CHÈO TỈNH NAM ĐỊNH"), "CÔNG ĐOÀN CƠ SỞ NHÀ HÁT CHÈO TỈNH NAM ĐỊNH");
  EXPECT_EQ(issuer("VƯỜN THÚ SÔNG LAM"), "CÔNG ĐOÀN CƠ SỞ VƯỜN THÚ SÔNG LAM");
  EXPECT_EQ(issuer("LIÊN ĐOÀN LAO ĐỘNG HUYỆN A"), "CÔNG ĐOÀN CƠ SỞ") << "a superior is none of its own";
}

TEST(Foot, MayBeOneRowOfATable) {
  const auto of = *plan::read(under_head("Công đoàn phát động thi đua.\n\n|***Nơi nhận:*** - Sở Y tế (để b/c); - Lưu: VT.|**TM. BAN GIÁM ĐỐC** **GIÁM ĐỐC** **Trần Thị Lam**|\n|---|---|")).campaign.document;
  ASSERT_TRUE(of.signed_by);
  EXPECT_EQ(of.signed_by->name, "Trần Thị Lam");
  EXPECT_EQ(of.signed_by->position, "GIÁM ĐỐC");
  EXPECT_EQ(of.signed_by->capacity, "TM. BAN GIÁM ĐỐC");
  ASSERT_THAT(of.recipients, SizeIs(2));
  EXPECT_EQ(of.recipients[1].name, "Lưu: VT");
  EXPECT_FALSE(plan::read(under_head("|Nơi nhận: - Sở Y tế; - Lưu: VT.|**Ghi chú** **Trần Thị Lam**|")).campaign.document->signed_by) << "who is named without an office signs nothing";
}

}  // namespace
