// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

// Names of bodies with words that no list holds: what stands behind tells where they end.

namespace {

using namespace thidua;
plan::reading read(const std::string& text) { return plan::reader().read(text); }

std::string issuer_of_basis(const std::string& body, const std::string& behind = "về việc phát động thi đua") {
  const auto bases = read("KẾ HOẠCH\nPhát động thi đua năm 2019\n\nCăn cứ Kế hoạch số 05/KH-AB ngày 10/01/2019 của " + body + " " + behind + ";\n\n1. Các tổ thi đua.\n").campaign.document->bases;
  return bases.empty() ? std::string() : bases.front().issuer;
}

TEST(NameOfABody, HoldsTheFirstSyllableOfAVerb) {
  for (const char* body : {"Ngân hàng Phát triển Việt Nam", "Tổng công ty Lương thực miền Nam", "Ban Dân vận Tỉnh ủy", "Văn phòng Điều phối nông thôn mới tỉnh", "Công ty Cổ phần Thực phẩm An Hòa"}) {
    EXPECT_EQ(issuer_of_basis(body), body);
    EXPECT_EQ(issuer_of_basis(body, "phát động thi đua"), body);
  }
  EXPECT_EQ(issuer_of_basis("Công đoàn Cảng Sông Lam", "triển khai thi đua"), "Công đoàn Cảng Sông Lam") << "a verb ends it";
}

TEST(NameOfABody, HoldsTheWordsOfItsField) {
  for (const char* body : {"Tổng cục Thi hành án dân sự", "Cục Quản lý thị trường", "Đài Phát thanh và Truyền hình tỉnh", "Chi cục Chăn nuôi và Thú y", "Bảo hiểm xã hội tỉnh", "Quỹ Hỗ trợ nông dân", "Ban Chỉ đạo thực hiện Quy chế dân chủ tỉnh", "Trung tâm Hướng dẫn việc làm", "Chi cục An toàn vệ sinh thực phẩm tỉnh"})
    EXPECT_EQ(issuer_of_basis(body), body);
}

TEST(NameOfABody, EndsBeforeWhatIntroducesSomethingElse) {
  EXPECT_EQ(issuer_of_basis("Sở Y tế", "trong việc nâng cao chất lượng"), "Sở Y tế");
  EXPECT_EQ(issuer_of_basis("Bộ Y tế, Bộ Công an và Tổng Liên đoàn Lao động Việt Nam"), "Bộ Y tế, Bộ Công an và Tổng Liên đoàn Lao động Việt Nam");
  for (const char* body : {"Nhà máy 22", "UBND quận 3", "Ủy ban Mặt trận Tổ quốc Việt Nam phường 7", "UBND Phường 14, Quận 10"}) EXPECT_EQ(issuer_of_basis(body), body);
  EXPECT_EQ(issuer_of_basis("Chủ tịch Ủy ban nhân dân huyện An Thầy", "kết luận cuộc họp"), "Chủ tịch Ủy ban nhân dân huyện An Thầy");
}

TEST(NameOfABody, IsCompleteWithItsPlace) {
  for (const char* behind : {"bổ sung tiêu chí", "sửa đổi quy chế khen thưởng", "mở đợt thi đua", "cụ thể hóa phong trào", "hưởng ứng phong trào", "khen thưởng", "bảo đảm an toàn", "góp ý dự thảo", "chấn chỉnh công tác", "thay thế quy chế"})
    for (const char* body : {"Liên đoàn Lao động tỉnh Hà An", "Công đoàn Viên chức Việt Nam", "UBND huyện Sa Bình"}) EXPECT_EQ(issuer_of_basis(body, behind), body) << behind;
}

TEST(NameOfABody, IsMoreThanTheNounThatManyShare) {
  for (const char* body : {"Bộ công an", "Sở nội vụ", "Cục thuế tỉnh Hà An", "Ban tuyên giáo Tỉnh ủy", "Ban chỉ huy quân sự huyện", "Bộ xây dựng", "Hội người cao tuổi tỉnh Hà An", "Đài truyền hình Việt Nam", "Công ty TNHH may An Hòa", "Tập đoàn công nghiệp Gạch - Ngói Hà An"})
    EXPECT_EQ(issuer_of_basis(body), body);
  EXPECT_EQ(issuer_of_basis("Bộ", "ban hành Kế hoạch thi đua"), "Bộ");
  EXPECT_EQ(issuer_of_basis("Liên đoàn Lao động tỉnh Hà An", "V/v tổ chức Tháng Công nhân"), "Liên đoàn Lao động tỉnh Hà An");
}

TEST(NameOfABody, TakesTheObjectOfTheVerbItEndsIn) {
  for (const char* body : {"Ban Chỉ đạo 389 tỉnh Hà An", "Ban Chỉ đạo phòng, chống bão lũ tỉnh", "Ban Quản lý bến phà Sông Lam", "Cục Quản lý, giám sát bảo hiểm", "Công ty CP Đầu tư và Phát triển nhà Hà An", "Công ty TNHH một thành viên Khai thác luồng lạch Sông Lam", "Hội bảo trợ người khuyết tật và trẻ mồ côi Hà An", "Hợp tác xã nông nghiệp Tân Lập", "Tổng Công ty Cảng hàng không Việt Nam"}) {
    EXPECT_EQ(issuer_of_basis(body), body);
    EXPECT_EQ(issuer_of_basis(body, "V/v phát động thi đua"), body);
    EXPECT_EQ(issuer_of_basis(body, ""), body);
  }
  EXPECT_EQ(issuer_of_basis("Ban Chỉ đạo", "05 ngày một lần"), "Ban Chỉ đạo") << "days are no name";
  EXPECT_EQ(issuer_of_basis("Sở Y tế", "phòng, chống dịch"), "Sở Y tế") << "a complete name takes none";
  EXPECT_EQ(issuer_of_basis("Sở Kế hoạch và Đầu tư", "bổ sung chỉ tiêu, biểu mẫu"), "Sở Kế hoạch và Đầu tư") << "the name of a field takes none";
  EXPECT_EQ(issuer_of_basis("Ban Quản lý", "phát động thi đua"), "Ban Quản lý");
}

TEST(NameOfABody, MayBeTwoOfficesOfOne) {
  EXPECT_EQ(issuer_of_basis("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"), "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ");
  EXPECT_EQ(issuer_of_basis("Thống đốc Ngân hàng Nhà nước Việt Nam"), "Thống đốc Ngân hàng Nhà nước Việt Nam");
  EXPECT_EQ(issuer_of_basis("Bộ trưởng", ", các tổ thi đua"), "Bộ trưởng");
}

TEST(CongressOfABody, KeepsTheNumberOfAUnitInItsName) {
  const auto congresses = read("KẾ HOẠCH\nPhát động thi đua năm 2019\n\n1. Chào mừng Đại hội Công đoàn Xí nghiệp 22 lần thứ VII, nhiệm kỳ 2018 - 2023.\n").campaign.congresses;
  ASSERT_EQ(congresses.size(), 1U);
  EXPECT_EQ(congresses[0].body, "Công đoàn Xí nghiệp 22");
  EXPECT_EQ(congresses[0].ordinal, 7);
}

TEST(CongressOfABody, KeepsItsNumberAndTermBehindAnUnknownName) {
  const auto congresses = read("KẾ HOẠCH\nPhát động thi đua năm 2019\n\n1. Chào mừng Đại hội Công đoàn Ngân hàng Phát triển Việt Nam lần thứ VII, nhiệm kỳ 2018 - 2023; Đại hội Đảng bộ Tổng cục Thi hành án dân sự khóa X.\n").campaign.congresses;
  ASSERT_EQ(congresses.size(), 2U);
  EXPECT_EQ(congresses[0].body, "Công đoàn Ngân hàng Phát triển Việt Nam");
  EXPECT_EQ(congresses[0].ordinal, 7);
  EXPECT_EQ(congresses[0].term, (congress_term{2018, 2023}));
  EXPECT_EQ(congresses[1].body, "Đảng bộ Tổng cục Thi hành án dân sự");
}

}  // namespace
