// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// Whose day it is: a known name up to its end, and the names of other bodies that begin like it. Every text is our own.

namespace {

using namespace thidua;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string head = "KẾ HOẠCH\nPhát động phong trào thi đua năm 2025\n\nCông đoàn Cảng Sông Lam phát động phong trào thi đua năm 2025 như sau:\n\n";

// "95 dang_csvn 95 -": the stated number, the event, the right number, what is alarmed at.
std::vector<std::string> told(const std::string& text) {
  const std::string whole = head + text + "\n";
  const campaign read = plan::read(whole).campaign;
  std::vector<std::string> all;
  for (const commemoration_entry& each : read.commemorations) {
    const auto right = right_number(each, read, vietnam_facts().events);
    all.push_back((each.stated ? std::to_string(*each.stated) : "-") + " " + (each.event ? each.event->text() : "-") + " " + (right ? std::to_string(*right) : "-"));
  }
  for (const std::string& each : test::lint(whole))
    if (each.starts_with("anniversary") || each.starts_with("ordinal") || each.starts_with("origin")) all.push_back(each);
  return all;
}

TEST(EventName, IsAnotherBodysWhereItGoesOn) {
  for (const auto& [text, expected] : std::vector<std::pair<const char*, const char*>>{{"Chào mừng 40 năm Ngày thành lập Công đoàn Dầu khí Việt Nam (12/5/1985 - 12/5/2025).", "40 - 40"},
                                                                                       {"Chào mừng 31 năm thành lập Công đoàn các cụm cảng.", "31 - -"},
                                                                                       {"Chào mừng 27 năm ngày thành lập Công đoàn của Công ty.", "27 - -"},
                                                                                       {"Chào mừng 78 năm Ngày thành lập Đảng bộ huyện Đông Lâm (04/6/1947 - 04/6/2025).", "78 - 78"},
                                                                                       {"Chào mừng 20 năm thành lập Đảng ủy Cảng.", "20 - -"},
                                                                                       {"Chào mừng 12 năm thành lập Đội cứu hộ.", "12 - -"},
                                                                                       {"CHÀO MỪNG 12 NĂM THÀNH LẬP ĐỘI CỨU HỘ.", "12 - -"},
                                                                                       {"Chào mừng 30 năm ngày thành lập Hội Nông dân xã Lam Giang.", "30 - -"},
                                                                                       {"Chào mừng 53 năm Chiến thắng Điện Biên Phủ trên không (12/1972 - 12/2025).", "53 - 53"},
                                                                                       {"Chào mừng 80 năm Ngày chiến thắng chủ nghĩa phát xít (09/5/1945 - 09/5/2025).", "80 - 80"},
                                                                                       {"Chào mừng 25 năm Ngày thành lập Công đoàn (03/8/2000 - 03/8/2025).", "25 - 25"},
                                                                                       {"Chào mừng 25 năm Ngày thành lập Công đoàn.", "25 - -"}})
    EXPECT_THAT(told(text), ElementsAre(expected)) << text;
}

TEST(EventName, IsTheEventsWhereItEnds) {
  for (const auto& [text, expected] : std::vector<std::pair<const char*, const char*>>{{"Chào mừng 96 năm Ngày thành lập Công đoàn Việt Nam.", "96 cong_doan_vn 96"},
                                                                                       {"Chào mừng 96 năm ngày thành lập Công đoàn và Tháng an toàn.", "96 cong_doan_vn 96"},
                                                                                       {"Chào mừng 95 năm Ngày thành lập Đảng quang vinh.", "95 dang_csvn 95"},
                                                                                       {"CHÀO MỪNG 95 NĂM NGÀY THÀNH LẬP ĐẢNG GẮN VỚI CA MÁY AN TOÀN.", "95 dang_csvn 95"},
                                                                                       {"Chào mừng 84 năm thành lập Đội bằng nhiều việc tốt.", "84 doi_tntp 84"},
                                                                                       {"Chào mừng 50 năm Ngày Chiến thắng 30/4.", "50 giai_phong_mien_nam 50"},
                                                                                       {"Chào mừng 50 năm ngày giải phóng miền Nam, thống nhất Tổ quốc.", "50 giai_phong_mien_nam 50"},
                                                                                       {"Chào mừng 80 năm Ngày truyền thống ngành Công an.", "80 cand 80"},
                                                                                       {"Chào mừng 95 năm thành lập Hội LHPN.", "95 phu_nu_vn 95"},
                                                                                       {"Chào mừng 80 năm thành lập nước Cộng hòa xã hội chủ nghĩa Việt Nam.", "80 quoc_khanh 80"},
                                                                                       {"Chào mừng 80 năm thành lập nước.", "80 quoc_khanh 80"}})
    EXPECT_THAT(told(text), ElementsAre(expected)) << text;
  EXPECT_THAT(told("Chào mừng 94 năm Ngày thành lập Đảng."), ElementsAre("94 dang_csvn 95", "anniversary-number: 94 năm"));
}

TEST(EventName, MayHoldItsYear) {
  EXPECT_THAT(told("Chào mừng 50 năm Đại thắng mùa Xuân năm 1975."), ElementsAre("50 giai_phong_mien_nam 50"));
  EXPECT_THAT(told("Chào mừng 57 năm Tổng tiến công Xuân Mậu Thân 1968."), ElementsAre("57 - 57"));
  EXPECT_THAT(told("Hướng tới 96 năm Ngày thành lập Đảng năm 2026."), ElementsAre("96 dang_csvn 96")) << "a year to come is no part of it";
}

TEST(EventName, MayBeFollowedByItsNumber) {
  EXPECT_THAT(told("Kỷ niệm ngày thành lập Đảng lần thứ 95."), ElementsAre("95 dang_csvn 95"));
  EXPECT_THAT(told("Kỷ niệm ngày Quốc khánh lần thứ 79."), ElementsAre("79 quoc_khanh 80", "anniversary-number: lần thứ 79"));
  EXPECT_THAT(told("Hưởng ứng Tháng Công nhân lần thứ 17."), ElementsAre("17 thang_cong_nhan 17")) << "an edition counts the first one too: no alarm";
}

TEST(EventName, OfUnknownOnesIsReadWithItsRange) {
  EXPECT_THAT(told("Chào mừng 66 năm Ngày truyền thống công nhân bốc xếp (28/10/1959 - 28/10/2025)."), ElementsAre("66 - 66"));
  EXPECT_THAT(told("Chào mừng 76 năm Ngày truyền thống Sư đoàn 308 (28/8/1949 - 28/8/2025)."), ElementsAre("76 - 76"));
  EXPECT_THAT(told("Chào mừng 70 năm thành lập Cảng (1955 - 2025)."), ElementsAre("70 - 70"));
  EXPECT_THAT(told("Chào mừng 71 năm thành lập Cảng (1955 - 2025)."), ElementsAre("71 - 70", "anniversary-number: 71 năm"));
  EXPECT_THAT(told("Kỷ niệm 56 năm thực hiện Di chúc của Bác Hồ (1969 - 2025)."), ElementsAre("56 - 56"));
  EXPECT_THAT(told("Chào mừng 60 năm thành lập Sở Văn hóa, Thể thao và Du lịch (01/3/1965 - 01/3/2025), 96 năm Ngày thành lập Công đoàn Việt Nam."), ElementsAre("60 - 60", "96 cong_doan_vn 96"));
  EXPECT_THAT(told("Qua 10 năm thực hiện quy chế của cảng."), IsEmpty());
}

std::vector<std::string> congresses_of(const std::string& text, const std::string& top = head) {
  std::vector<std::string> all;
  for (const congress_mention& each : plan::read(top + text + "\n").campaign.congresses) all.push_back((each.ordinal ? std::to_string(*each.ordinal) : "-") + " " + each.body);
  return all;
}

TEST(CongressBody, IsInFull) {
  for (const auto& [text, expected] : std::vector<std::pair<const char*, const char*>>{{"Chào mừng Đại hội đại biểu Phụ nữ toàn quốc lần thứ XIV.", "14 Hội Liên hiệp Phụ nữ Việt Nam"},
                                                                                       {"Chào mừng Đại hội đại biểu Hội LHPN Việt Nam lần thứ XIV.", "14 Hội Liên hiệp Phụ nữ Việt Nam"},
                                                                                       {"Chào mừng Đại hội Đoàn toàn quốc lần thứ XIII.", "13 Đoàn TNCS Hồ Chí Minh"},
                                                                                       {"Chào mừng Đại hội Đoàn TNCS Hồ Chí Minh toàn quốc lần thứ XIII.", "13 Đoàn TNCS Hồ Chí Minh"},
                                                                                       {"Chào mừng Đại hội MTTQ Việt Nam lần thứ X.", "10 Mặt trận Tổ quốc Việt Nam"},
                                                                                       {"Chào mừng Đại hội Công đoàn Tổng công ty khóa V, nhiệm kỳ 2023 - 2028.", "5 Công đoàn Tổng công ty"},
                                                                                       {"Chào mừng Đại hội Đoàn trường lần thứ XX.", "20 Đoàn trường"}})
    EXPECT_THAT(congresses_of(text), ElementsAre(expected)) << text;
}

TEST(EventName, MayBeShortened) {
  EXPECT_THAT(told("Chào mừng 80 năm Cách mạng mùa Thu và Quốc khánh nước CHXHCN Việt Nam."), ElementsAre("80 cach_mang_thang_tam 80", "80 quoc_khanh 80"));
  EXPECT_THAT(told("Chào mừng 80 năm ngày Tòa án nhân dân 13/9."), ElementsAre("80 toa_an 80"));
  EXPECT_THAT(told("Hưởng ứng 64 năm Ngày vì nạn nhân chất độc da cam 10/8; 64 năm Ngày toàn dân phòng cháy, chữa cháy 04/10."), ElementsAre("64 nan_nhan_da_cam 64", "64 phong_chay 64"));
  EXPECT_THAT(told("Chào mừng 70 năm ngày thành lập Mặt trận Tổ quốc Việt Nam (10/9/1955 - 10/9/2025)."), ElementsAre("70 - 70")) << "its congress of 1955, by day, year and number";
  EXPECT_THAT(told("Chào mừng 95 năm ngày thành lập Mặt trận Tổ quốc Việt Nam (18/11/1930 - 18/11/2025)."), ElementsAre("95 mttq 95"));
}

TEST(EventName, MayHoldAndCommasAndWordsOfWork) {
  for (const auto& [text, expected] : std::vector<std::pair<const char*, const char*>>{{"Chào mừng 80 năm Ngày truyền thống ngành Thông tin và Truyền thông (28/8/1945 - 28/8/2025).", "80 - 80"},
                                                                                       {"Chào mừng 71 năm Ngày thành lập Đài Phát thanh và Truyền hình Lam Giang (14/10/1954 - 14/10/2025).", "71 - 71"},
                                                                                       {"Chào mừng 23 năm Ngày truyền thống ngành Tài nguyên và Môi trường (05/8/2002 - 05/8/2025).", "23 - 23"},
                                                                                       {"Chào mừng 73 năm Ngày truyền thống ngành Xuất bản, In và Phát hành sách (10/10/1952 - 10/10/2025).", "73 - 73"},
                                                                                       {"Chào mừng 21 năm thành lập Liên hiệp các tổ chức hữu nghị tỉnh (2004 - 2025).", "21 - 21"},
                                                                                       {"Chào mừng 20 năm thành lập Công ty, tổ chức giải bóng (01/3/2025 - 03/3/2025).", "20 - -"}})
    EXPECT_THAT(told(text), ElementsAre(expected)) << text;
  EXPECT_THAT(told("Chào mừng 20 năm thành lập Công ty và 80 năm Quốc khánh (02/9/1945 - 02/9/2025)."), ElementsAre("20 - -", "80 quoc_khanh 80"));
}

TEST(EventName, StandsWithoutANumberOutsideOfPhases) {
  EXPECT_THAT(told("1. Hưởng ứng Ngày Vệ sinh tay toàn cầu 05/5, Ngày Gia đình Việt Nam 28/6."), ElementsAre("- - -", "- gia_dinh 24"));
  EXPECT_THAT(told("1. Hưởng ứng Ngày Vệ sinh tay toàn cầu 05/5, tuần lễ dinh dưỡng (16/10 - 23/10), Ngày An toàn người bệnh thế giới (17/9)."), ElementsAre("- - -", "- - -"));
  EXPECT_THAT(told("1. Ngày Vệ sinh tay toàn cầu 05/5, Ngày Gia đình Việt Nam 28/6: các tổ ra quân."), ElementsAre("- - -", "- gia_dinh 24"));
  EXPECT_THAT(told("1. Tuyên truyền Ngày Quốc tế Phụ nữ 08/3 tới đoàn viên."), ElementsAre("- quoc_te_phu_nu 115")) << "no number is missing: the day alone is named";
  EXPECT_THAT(told("1. Hoàn thành trước Ngày Quốc khánh 02/9."), IsEmpty()) << "a deadline";
  EXPECT_THAT(told("1. Ngày Tết trồng cây 05/5 do các tổ chọn. Tổ chức Ngày Gia đình Việt Nam."), IsEmpty()) << "another day, or none";
}

TEST(CongressOfEmulation, MayBeOfAProvince) {
  EXPECT_THAT(congresses_of("Chào mừng Đại hội Thi đua yêu nước tỉnh lần thứ VI (2025 - 2030)."), ElementsAre("6 Thi đua yêu nước tỉnh"));
  EXPECT_THAT(congresses_of("Chào mừng Đại hội Thi đua yêu nước tỉnh Hòa Lâm lần thứ VI."), ElementsAre("6 Thi đua yêu nước tỉnh Hòa Lâm"));
}

TEST(CongressBody, TakesNoTownForAProvince) {
  const std::string rest = ", ngày 06 tháng 01 năm 2025\n\nKẾ HOẠCH\nPhát động thi đua năm 2025\n\n";
  EXPECT_THAT(congresses_of("Chào mừng Đại hội Công đoàn tỉnh lần thứ XI.", "Số: 3/KH-CĐ\nThái Hòa" + rest), ElementsAre("11 Công đoàn tỉnh"));
  EXPECT_THAT(congresses_of("Chào mừng Đại hội Công đoàn tỉnh lần thứ XI.", "Số: 3/KH-CĐ\nBến Tre" + rest), ElementsAre("11 Công đoàn tỉnh Bến Tre"));
}

TEST(RangeSpacing, GoesByMostOfThem) {
  const auto spacing = [](const std::string& text) {
    std::vector<std::string> all;
    for (const std::string& each : test::lint(head + text + "\n"))
      if (each.starts_with("range-spacing")) all.push_back(each);
    return all;
  };
  EXPECT_THAT(spacing("Chào mừng 95 năm Ngày thành lập Đảng (03/02/1930-03/02/2025); 96 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2025)."), ElementsAre("range-spacing: 03/02/1930-03/02/2025"));
  EXPECT_THAT(spacing("Chào mừng 95 năm Ngày thành lập Đảng (03/02/1930-03/02/2025); 96 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929-28/7/2025)."), IsEmpty()) << "a style of its own";
}

}  // namespace
