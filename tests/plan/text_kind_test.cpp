// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

// Plans, reports of plans, and what is neither.

namespace {

using namespace thidua;
using ::testing::Contains;
using ::testing::Not;
using ::testing::StartsWith;

TEST(TextKind, IsOtherOfASpeechAPledgeAndNewsWithoutAPlan) {
  for (const char* text : {"DIỄN VĂN PHÁT ĐỘNG\nPhong trào thi đua “Bến sạch” năm 2021\n\nTôi phát động phong trào thi đua năm 2021 theo kế hoạch với hai đợt:\n\nĐợt 1: từ ngày 01/3/2021 đến ngày 30/6/2021.\n\nĐợt 2: từ ngày 01/7/2021 đến ngày 30/11/2021.\n",
                           "BẢN GIAO ƯỚC THI ĐUA NĂM 2021\n\nCác tổ ký giao ước theo kế hoạch của cảng.\n\nĐợt 1: từ ngày 01/3/2021 đến ngày 30/6/2021.\n",
                           "Đại hội Công đoàn Cảng thành công\n17:20 12/05/2021\nĐại hội đã phát động đợt thi đua cao điểm từ nay đến ngày 28/7 chào mừng 92 năm thành lập Công đoàn Việt Nam.\n"}) {
    EXPECT_EQ(plan::read(text).type, plan::text_type::other) << text;
    EXPECT_THAT(test::lint(text), Not(Contains(StartsWith("header-missing")))) << text;
  }
  EXPECT_EQ(plan::read("Công đoàn Cảng thi đua\n\nCông đoàn Cảng xây dựng kế hoạch thi đua năm 2021.\n\nĐợt 1: từ ngày 01/3/2021 đến ngày 30/6/2021.\n").type, plan::text_type::report);
}

TEST(TextKind, OfANoticeIsAPlanWhereItLaunches) {
  const auto type = [](const std::string& about) { return plan::read("SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 19/TB-SGDĐT\nSơn La, ngày 30 tháng 8 năm 2022\n\nTHÔNG BÁO\nVề việc " + about + " trong năm 2022\n\nĐợt 1: từ ngày 05/9/2022 đến ngày 20/11/2022.\nĐợt 2: từ ngày 21/11/2022 đến ngày 31/12/2022.\n").type; };
  EXPECT_EQ(type("tổ chức các đợt thi đua"), plan::text_type::plan);
  EXPECT_EQ(type("phát động thi đua"), plan::text_type::plan);
  EXPECT_EQ(type("kết quả các đợt thi đua"), plan::text_type::report);
}

TEST(Spoken, HasATitleAndTheDayItTells) {
  const auto speech = plan::read("DIỄN VĂN PHÁT ĐỘNG\nPhong trào thi đua “Bến sạch” năm 2021\n(Của đồng chí Chủ tịch Công đoàn tại Lễ phát động, ngày 26/02/2021)\n\nKính thưa các đồng chí!\nTôi phát động phong trào thi đua năm 2021.\n");
  EXPECT_EQ(speech.type, plan::text_type::other);
  EXPECT_EQ(speech.campaign.title, "DIỄN VĂN PHÁT ĐỘNG Phong trào thi đua “Bến sạch” năm 2021");
  EXPECT_EQ(speech.campaign.document->issued, date(2021, 2, 26));
  EXPECT_FALSE(speech.campaign.document->type);
  const auto pledge = plan::read("BẢN GIAO ƯỚC THI ĐUA NĂM HỌC 2018-2019\nKhối thi đua số 5 – Các trường ven sông\n\nHôm nay, ngày 05 tháng 10 năm 2018, tại Trường Bến Phà, các trường ký giao ước.\n");
  EXPECT_EQ(pledge.campaign.title, "BẢN GIAO ƯỚC THI ĐUA NĂM HỌC 2018-2019");
  EXPECT_EQ(pledge.campaign.document->issued, date(2018, 10, 5));
  EXPECT_FALSE(plan::read("BẢN GIAO ƯỚC THI ĐUA NĂM 2018\n\nCác tổ ký giao ước, xong trước ngày 05/10/2018.\n").campaign.document->issued) << "a deadline is no day of issue";
}

TEST(Report, TellsTheDayAndTheWholeTitle) {
  const std::string text = "Công đoàn Cảng Sông Lam phát động thi đua\nThứ Ba, 14/01/2020, 09:15\nNgày 13/1, Ban Thường vụ Công đoàn Cảng đã ban hành Kế hoạch số 6/KH-CĐC về việc phát động phong trào thi đua trong thợ bốc xếp, thợ máy, lái cẩu năm 2020, nhằm giữ an toàn.\n";
  const auto read = plan::read(text);
  EXPECT_EQ(read.type, plan::text_type::report);
  EXPECT_EQ(read.campaign.document->issued, date(2020, 1, 13));
  EXPECT_EQ(read.campaign.title, "phát động phong trào thi đua trong thợ bốc xếp, thợ máy, lái cẩu năm 2020");
  EXPECT_EQ(plan::read(test::changed(text, "Ngày 13/1,", "Ngày 31/12,")).campaign.document->issued, date(2019, 12, 31));
  EXPECT_FALSE(plan::read(test::changed(text, "Thứ Ba, 14/01/2020, 09:15\n", "")).campaign.document->issued) << "of which year?";
}

TEST(Report, TellsWhoIssuedAndWhoSigned) {
  const std::string text = "Công đoàn Luồng phát động thi đua\nNgày 23/02/2022, Công đoàn Đội Luồng Sông Lam vừa ban hành Kế hoạch số 18/KH-CĐL, ngày 21/02/2022 về phát động thi đua năm 2022. Kế hoạch do đồng chí Võ Công Buồm - Chủ tịch Công đoàn ký.\n";
  const auto read = plan::read(text);
  ASSERT_EQ(read.type, plan::text_type::report);
  EXPECT_EQ(read.campaign.document->issuer, "Công đoàn Đội Luồng Sông Lam");
  EXPECT_EQ(read.campaign.launcher, "Công đoàn Đội Luồng Sông Lam");
  EXPECT_EQ(read.campaign.document->issued, date(2022, 2, 21));
  EXPECT_EQ(read.campaign.title, "phát động thi đua năm 2022");
  ASSERT_TRUE(read.campaign.document->signed_by);
  EXPECT_EQ(read.campaign.document->signed_by->name, "Võ Công Buồm");
  EXPECT_EQ(read.campaign.document->signed_by->position, "Chủ tịch Công đoàn");
  EXPECT_EQ(plan::read(test::changed(text, "Công đoàn Đội Luồng Sông Lam vừa", "Ban Thường vụ Công đoàn Luồng vừa")).campaign.document->issuer, "Công đoàn Luồng") << "the headline names it as well";
  EXPECT_FALSE(plan::read(test::changed(text, "Chủ tịch Công đoàn ký", "Chủ tịch Công đoàn trình bày")).campaign.document->signed_by);
}

TEST(Launcher, OfABareKindIsTheIssuer) {
  const std::string text = "TỔNG CÔNG TY CẢNG\nPHÒNG KỸ THUẬT\nSố: 4/KH-KT\nSông Lam, ngày 05 tháng 01 năm 2021\n\nKẾ HOẠCH\nPhát động thi đua năm 2021\n\nPhòng phát động phong trào thi đua năm 2021.\n";
  EXPECT_EQ(plan::read(text).campaign.launcher, "PHÒNG KỸ THUẬT");
  EXPECT_EQ(plan::read(test::changed(text, "\nPhòng phát", "\nPhòng Kỹ thuật phát")).campaign.launcher, "Phòng Kỹ thuật");
}

TEST(Signatory, IsTheNameWithoutTheMarkOfSigning) {
  for (const char* line : {"Đoàn Văn Lái đã ký", "Đoàn Văn Lái (đã ký)", "(Đã ký)\nĐoàn Văn Lái"}) {
    const auto read = plan::read(std::string("KẾ HOẠCH\nPhát động thi đua năm 2021\n\nCông đoàn Cảng phát động thi đua.\n\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\n") + line + "\n");
    ASSERT_TRUE(read.campaign.document->signed_by) << line;
    EXPECT_EQ(read.campaign.document->signed_by->name, "Đoàn Văn Lái") << line;
  }
}

TEST(PhaseTheme, IsTheQuotedNameRightBehindTheLabel) {
  const auto read = plan::read("KẾ HOẠCH\nPhát động thi đua năm 2021\n\nĐợt 1: “Xuân bến cảng” (từ ngày 01/01/2021 đến ngày 30/6/2021), giữ phong trào “Bến sạch”.\n\nĐợt 2: từ ngày 01/7/2021 đến ngày 31/12/2021, treo bảng “Cấm lửa”.\n");
  ASSERT_EQ(read.campaign.phases.size(), 2U);
  ASSERT_EQ(read.campaign.themes.size(), 1U);
  EXPECT_EQ(read.campaign.themes[0].text, "Xuân bến cảng");
  EXPECT_EQ(read.campaign.themes[0].phase, 1);
}

TEST(PhaseTheme, MayBeCalledByOtherVerbs) {
  for (const char* words : {"mang tên “Hè xanh bến cảng”", "có chủ đề “Hè xanh bến cảng”", "lấy chủ đề là “Hè xanh bến cảng”"}) {
    const auto read = plan::read(std::string("KẾ HOẠCH\nPhát động thi đua năm 2021\n\nĐợt 1: từ ngày 01/01/2021 đến ngày 30/6/2021.\n\nĐợt 2 ") + words + " từ ngày 01/7/2021 đến ngày 31/12/2021.\n");
    ASSERT_EQ(read.campaign.phases.size(), 2U) << words;
    EXPECT_EQ(read.campaign.phases[1].from.day, date(2021, 7, 1)) << words;
    ASSERT_EQ(read.campaign.themes.size(), 1U) << words;
    EXPECT_EQ(read.campaign.themes[0].phase, 2) << words;
  }
}

}  // namespace
