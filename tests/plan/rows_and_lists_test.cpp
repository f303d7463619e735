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

TEST(AwardRecipient, IsNotWhatIsCountedInAnotherDeed) {
  EXPECT_THAT(awards("Kết nạp 15 đảng viên mới, 02 chi bộ được Huyện ủy tặng Giấy khen."), ElementsAre("Giấy khen > 02 chi bộ < Huyện ủy"));
  EXPECT_THAT(awards("Trường có 45 giáo viên, 12 giáo viên đạt danh hiệu Chiến sĩ thi đua cơ sở."), ElementsAre("Chiến sĩ thi đua cơ sở > 12 giáo viên"));
  EXPECT_THAT(awards("Làm lợi 2,5 tỷ đồng, 02 tác giả được UBND tỉnh tặng Bằng khen."), ElementsAre("Bằng khen > 02 tác giả < UBND tỉnh"));
  EXPECT_THAT(awards("Năm 2018, có 05 chuyền may, 02 phân xưởng được UBND tỉnh tặng Bằng khen."), ElementsAre("Bằng khen > 05 chuyền may, 02 phân xưởng < UBND tỉnh")) << "both are given it";
  EXPECT_THAT(awards("Lựa chọn tối đa 05 tập thể, 10 cá nhân trình Bộ trưởng tặng Bằng khen."), ElementsAre("Bằng khen > 05 tập thể, 10 cá nhân < Bộ trưởng"));
}

TEST(AwardRecipient, IsCountedByAWholeNumber) {
  EXPECT_THAT(awards("Có 12.300 công nhân được UBND tỉnh tặng Giấy khen."), ElementsAre("Giấy khen > 12.300 công nhân < UBND tỉnh"));
  EXPECT_THAT(awards("100% cán bộ đạt danh hiệu Lao động tiên tiến trở lên, trong đó 15% đạt Chiến sĩ thi đua cơ sở."), ElementsAre("Lao động tiên tiến > 100% cán bộ", "Chiến sĩ thi đua cơ sở > 15%"));
  EXPECT_THAT(awards("Phấn đấu 80% đoàn viên trở lên đạt danh hiệu Lao động tiên tiến."), ElementsAre("Lao động tiên tiến > 80% đoàn viên trở lên"));
}

TEST(AwardRecipient, EndsBeforeWhereAndByWhatRule) {
  for (const char* behind : {" tại Hội nghị tổng kết", " theo quy định tại Điều 5 Quy chế", " và tuyên dương trên loa phường", " vào dịp tổng kết"})
    EXPECT_THAT(awards("UBND tỉnh tặng Bằng khen cho 05 tập thể, 10 cá nhân" + std::string(behind) + "."), ElementsAre("Bằng khen > 05 tập thể, 10 cá nhân < UBND tỉnh")) << behind;
  EXPECT_THAT(awards("Giám đốc tặng Giấy khen cho từ 03 đến 05 tập thể, không quá 20 cá nhân."), ElementsAre("Giấy khen > từ 03 đến 05 tập thể, không quá 20 cá nhân < Giám đốc"));
}

TEST(AwardRecipient, MayBeNamesOfWhichOneIsKnown) {
  EXPECT_THAT(awards("Khoa Nội, Khoa Ngoại, Phòng Điều dưỡng được Sở Y tế tặng Giấy khen."), ElementsAre("Giấy khen > Khoa Nội, Khoa Ngoại, Phòng Điều dưỡng < Sở Y tế"));
  EXPECT_THAT(awards("Cuối năm, Phòng Điều dưỡng được Sở Y tế tặng Giấy khen."), ElementsAre("Giấy khen > Phòng Điều dưỡng < Sở Y tế")) << "a time";
}

TEST(Award, IsNoneWhereItIsDeniedOrARule) {
  EXPECT_THAT(awards("Không đề nghị tặng Bằng khen cho đơn vị vi phạm."), IsEmpty());
  EXPECT_THAT(awards("Phấn đấu đạt 01 Huy chương Vàng, 02 Huy chương Bạc tại liên hoan."), IsEmpty()) << "of a festival";
  EXPECT_THAT(awards("Đơn vị xếp loại tốt mới được xét tặng Bằng khen."), IsEmpty());
  EXPECT_THAT(awards("Đề nghị UBND tỉnh xét, tặng Bằng khen cho 03 tập thể."), ElementsAre("Bằng khen > 03 tập thể < UBND tỉnh"));
}

TEST(AwardReason, MayNameAPartOfAYear) {
  const auto all = plan::read(under_head("UBND tỉnh tặng Bằng khen cho 02 tập thể có thành tích trong phong trào thi đua 6 tháng đầu năm 2018.")).awards;
  ASSERT_THAT(all, SizeIs(1));
  EXPECT_EQ(all[0].reason, "có thành tích trong phong trào thi đua 6 tháng đầu năm 2018");
}

TEST(Duty, IsOfNoBodyWhereNoneActs) {
  const auto bodies = [](const std::string& item) {
    std::vector<std::string> all;
    for (const auto& each : plan::read(under_head("V. TỔ CHỨC THỰC HIỆN\n- " + item)).campaign.duties) all.push_back(each.body);
    return all;
  };
  for (const char* item : {"Tổ quốc ghi nhận công lao.", "Hội thi tổ chức vào tháng 7/2019.", "Đoàn kết giúp đỡ nhau trong công việc.", "Công đoàn cơ sở nào không báo cáo sẽ bị trừ điểm.", "Cụm thi đua số 2 do CĐCS Điện lực làm cụm trưởng."})
    EXPECT_THAT(bodies(item), ElementsAre("")) << item;
  EXPECT_THAT(bodies("Các tổ công đoàn theo dõi việc thực hiện."), ElementsAre("Các tổ công đoàn"));
}

TEST(Body, MayBeOfANumberedPlace) {
  const auto issuer = [](const std::string& name) { return plan::read(under_head("Căn cứ Kế hoạch số 06/KH-UBND ngày 20/02/2018 của " + name + " về thi đua;")).campaign.document->bases.at(0).issuer; };
  for (const char* name : {"UBND quận 3", "UBND Phường 14, Quận 10", "Ủy ban Mặt trận Tổ quốc Việt Nam phường 7"}) EXPECT_EQ(issuer(name), name);
  EXPECT_THAT(awards("Đề nghị UBND quận 05 Cờ thi đua."), ElementsAre("Cờ thi đua < UBND quận")) << "five flags";
}

TEST(Phase, MayLastSeveralMonthsNamedOneByOne) {
  const auto phases = plan::read(under_head("Đợt 1: tháng 1, tháng 2, tháng 3.\nĐợt 2: tháng 8, tháng 9.")).campaign.phases;
  ASSERT_THAT(phases, SizeIs(2));
  EXPECT_EQ(phases[0].to.day, date(2019, 3, 31));
  EXPECT_EQ(phases[1].from.day, date(2019, 8, 1));
  EXPECT_EQ(phases[1].to.day, date(2019, 9, 30));
}

TEST(Spelling, LetsAWordBelongToTheOneBefore) {
  const auto codes = [](const std::string& item) {
    std::vector<std::string> all;
    for (const auto& each : plan::lint(under_head("II. NỘI DUNG\n- " + item)))
      if (each.code == plan::diagnostic_code::spelling) all.push_back(each.message.vi);
    return all;
  };
  EXPECT_THAT(codes("Phân công trực ban, trực lãnh đạo."), IsEmpty());
  EXPECT_THAT(codes("Vận động cán bộ, công trức đăng ký."), SizeIs(1));
}

TEST(Report, MayLayDownWhatIsAhead) {
  const std::string text = "ỦY BAN NHÂN DÂN XÃ TÂN LẬP\nSố: 112/BC-UBND\nTân Lập, ngày 28 tháng 11 năm 2018\n\nBÁO CÁO\nKết quả phong trào thi đua năm 2018, phương hướng năm 2019\n\nII. PHƯƠNG HƯỚNG NĂM 2019\nĐợt 1: từ 01/01/2019 đến 30/6/2019.\nĐợt 2: từ 01/7/2019 đến 31/12/2019.\n";
  for (const auto& each : plan::lint(text)) EXPECT_NE(each.code, plan::diagnostic_code::phase_year);
}

TEST(Letter, HasAMatterThatEndsBeforeTheDay) {
  EXPECT_EQ(plan::read("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: 15/PGDĐT\nV/v hướng dẫn thi đua năm học 2021 - 2022\nLong Biên, ngày 15 tháng 10 năm 2021\n\nKính gửi: Các trường mầm non.\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 10/9/2021 của UBND quận Long Biên.\n").campaign.title, "V/v hướng dẫn thi đua năm học 2021 - 2022");
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
  for (const char* verb : {"bổ sung tiêu chí", "sửa đổi quy chế khen thưởng", "chấn chỉnh công tác", "mở cuộc thi", "hưởng ứng Tháng Công nhân", "khen thưởng"}) EXPECT_EQ(issuer(std::string(verb) + ";"), "Chủ tịch Ủy ban nhân dân huyện Sông Lam") << verb;
  const auto of = [](const std::string& named) { return plan::read(under_head("Căn cứ Chương trình số 10/CTr-XX ngày 08/01/2018 của " + named + ";")).campaign.document->bases.at(0).issuer; };
  EXPECT_EQ(of("Công đoàn Viên chức Việt Nam góp ý dự thảo"), "Công đoàn Viên chức Việt Nam");
  EXPECT_EQ(of("Huyện ủy Sông Lam cụ thể hóa Nghị quyết"), "Huyện ủy Sông Lam");
  EXPECT_EQ(of("Sở Y tế phòng, chống dịch"), "Sở Y tế");
  EXPECT_EQ(of("Ban Dân vận Tỉnh ủy về thi đua"), "Ban Dân vận Tỉnh ủy") << "a name that goes on";
}

TEST(Basis, HasAnIssuerWrappedBehindItsDash) {
  const auto bases = plan::read(under_head("Thực hiện Công văn số 412/LĐTBXH-TĐKT ngày 02/01/2018 của Bộ Lao động -\nThương binh và Xã hội về thi đua;")).campaign.document->bases;
  ASSERT_THAT(bases, SizeIs(1));
  EXPECT_EQ(bases[0].issuer, "Bộ Lao động - Thương binh và Xã hội");
  EXPECT_THAT(plan::read(under_head("I. MỤC ĐÍCH\n- Nâng cao năng suất.\n-\nGiữ gìn an toàn.")).campaign.purposes, ::testing::Contains("Nâng cao năng suất")) << "a dash alone on its line ends nothing";
  EXPECT_THAT(plan::read(under_head("Công đoàn phát động thi đua.\n- Trang 2/3 -\nNơi nhận: Sở Y tế; lưu.")).campaign.document->recipients, SizeIs(2)) << "the number of a page";
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
  EXPECT_EQ(plan::read("HỘI NGƯỜI CAO TUỔI TỈNH SÔNG LAM\nBAN ĐẠI DIỆN\nSố: 04/KH-BĐD\nSông Lam, ngày 20 tháng 01 năm 2020\n\nKẾ HOẠCH\nThi đua năm 2020\n").campaign.document->issuer, "BAN ĐẠI DIỆN HỘI NGƯỜI CAO TUỔI TỈNH SÔNG LAM");
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
