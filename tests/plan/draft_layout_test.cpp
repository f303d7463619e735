// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/writer.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

// What a draft takes over from how the old plan is laid out. Every text is our own.

namespace {

using namespace thidua;
using ::testing::HasSubstr;
using ::testing::Not;

const plan::reader& built_in() {
  static const plan::reader made;
  return made;
}

// A plan of a union for 2024 with its sections.
std::string plan_with(const std::string& sections, const std::string& letterhead = "LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA\nCÔNG ĐOÀN CẢNG SÔNG LAM") {
  return letterhead + "\nSố: 07/KH-CĐC\n\nAn Hòa, ngày 12 tháng 01 năm 2024\n\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2024\n\nBan Thường vụ Công đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 với các nội dung sau:\n\n" + sections + "\n\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nHồ Văn Luồng\n";
}

std::string drafted_text(const std::string& like, int year) {
  const plan::drafted made = plan::draft(like, year, built_in());
  return plan::write(made.what, built_in(), made.how);
}

TEST(DraftLayout, CallsThePhasesWhatTheOldPlanCallsThem) {
  const auto text = [](const std::string& label) { return drafted_text(plan_with("I. THỜI GIAN\nPhong trào thi đua được chia thành 02 đợt:\n" + label + " 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\n" + label + " 2: từ ngày 01/7/2024 đến ngày 31/12/2024."), 2025); };
  for (const std::string label : {"Đợt", "Giai đoạn", "Chặng", "Bước"}) {
    const std::string draft = text(label);
    EXPECT_THAT(draft, HasSubstr("\n" + label + " 1: Từ ngày 15/01/2025 đến ngày 30/6/2025")) << draft;
    EXPECT_THAT(draft, HasSubstr("\n" + label + " 2: Từ ngày 01/7/2025 đến ngày 31/12/2025"));
    const campaign back = built_in().read(draft).campaign;
    EXPECT_EQ(back.phases.size(), 2U) << draft;
    EXPECT_EQ(back.phase_count_stated, 2) << draft;
  }
  EXPECT_THAT(text("ĐỢT"), HasSubstr("\nĐợt 1: Từ ngày 15/01/2025")) << "capitals are of the line they stood in";
}

TEST(DraftLayout, HasTheBodyAboveTheIssuerInTheLetterhead) {
  const auto superior = [](const std::string& letterhead) { return plan::draft(plan_with("I. NỘI DUNG\n- Giữ luồng thông suốt.", letterhead), 2025, built_in()).how.superior; };
  EXPECT_EQ(superior("LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA\nCÔNG ĐOÀN CẢNG SÔNG LAM"), "LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA");
  EXPECT_EQ(superior("LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCÔNG ĐOÀN CẢNG SÔNG LAM      Độc lập - Tự do - Hạnh phúc"), "LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA");
  EXPECT_EQ(superior("CÔNG ĐOÀN GIÁO DỤC TỈNH AN HÒA\nTRƯỜNG THPT SÔNG LAM\nCÔNG ĐOÀN"), "CÔNG ĐOÀN GIÁO DỤC TỈNH AN HÒA") << "the union is the school's";
  EXPECT_EQ(superior("VIỆN KIỂM SÁT NHÂN DÂN TỈNH AN HÒA\nVIỆN KIỂM SÁT NHÂN DÂN\nHUYỆN SÔNG LAM"), "VIỆN KIỂM SÁT NHÂN DÂN TỈNH AN HÒA") << "a name over two lines";
  EXPECT_EQ(superior("ỦY BAN NHÂN DÂN XÃ SÔNG LAM"), "");
}

}  // namespace
