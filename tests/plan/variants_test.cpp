// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/summary.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// What plans write in many ways, one way after the other: each row is a wording and the line of the summary it is read as.

namespace {

using namespace thidua;
using ::testing::Contains;

struct variant {
  const char* said;
  const char* line;
};

std::string plan_saying(const std::string& text) {
  return "CÔNG ĐOÀN NGÀNH Y TẾ TỈNH AN HÒA\nSố: 12/KH-CĐYT\nAn Hòa, ngày 02 tháng 01 năm 2024\n\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2024\n\n" + text + "\n\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nTrần Thị Hà\n";
}
void read_all(const std::vector<variant>& all) {
  for (const variant& each : all) {
    const std::string text = plan_saying(each.said);
    EXPECT_THAT(test::summary(plan::read(text), text), Contains(std::string(each.line))) << each.said;
  }
}

TEST(Variants, OfLabels) {
  read_all({{"Đợt 1: từ ngày 02/01/2024 đến ngày 30/6/2024.", "phase 1 | 2024-01-02 day | 2024-06-30 day | -"},
            {"Đợt 1: từ 02/01/2024 đến 30/6/2024.\n\nĐợi 2: từ 01/7/2024 đến 31/12/2024.", "phase 2 | 2024-07-01 day | 2024-12-31 day | -"},
            {"Đợt I: từ 02/01/2024 đến 30/6/2024.", "phase 1 | 2024-01-02 day | 2024-06-30 day | -"},
            {"Đợt I: từ 02/01/2024 đến 30/6/2024.\n\nĐợt I1: từ 01/7/2024 đến 31/12/2024.", "phase 2 | 2024-07-01 day | 2024-12-31 day | -"},
            {"- đợt 2: từ 01/7/2024 đến 31/12/2024", "phase 2 | 2024-07-01 day | 2024-12-31 day | -"},
            {"+ Giai đoạn 1 (từ 02/01/2024 đến 30/6/2024)", "phase 1 | 2024-01-02 day | 2024-06-30 day | -"},
            {"· ĐỢT 1. Từ 02/01/2024 đến 30/6/2024", "phase 1 | 2024-01-02 day | 2024-06-30 day | -"},
            {"• Đợt thứ nhất (từ 02/01/2024 đến 30/6/2024)", "phase 1 | 2024-01-02 day | 2024-06-30 day | -"},
            {"**Đợt 1:** *từ 02/01/2024 đến 30/6/2024*", "phase 1 | 2024-01-02 day | 2024-06-30 day | -"},
            {"Thời gian thi đua: từ 02/01/2024 đến 30/6/2024.", "phase - | 2024-01-02 day | 2024-06-30 day | -"}});
}

TEST(Variants, OfBounds) {
  read_all({{"Đợt 1: Từ ngày 02 tháng 01 năm 2024 đến ngày 30 tháng 6 năm 2024.", "phase 1 | 2024-01-02 day | 2024-06-30 day | -"},
            {"Đợt 1 (Từ 02/01/2024 đến 30/6/2024).", "phase 1 | 2024-01-02 day | 2024-06-30 day | -"},
            {"Đợt 1: từ tháng 01/2024 đến tháng 6/2024.", "phase 1 | 2024-01-01 month | 2024-06-30 month | -"},
            {"Đợt 1: từ tháng 1-6/2024.", "phase 1 | 2024-01-01 month | 2024-06-30 month | -"},
            {"Thời gian thi đua: từ tháng 1-12/2024.", "phase - | 2024-01-01 month | 2024-12-31 month | -"},
            {"Đợt 1: Từ đầu năm đến 31/8/2024.", "phase 1 | 2024-01-01 relative | 2024-08-31 day | -"},
            {"Đợt 1: từ nay đến 31/8/2024.", "phase 1 | - relative | 2024-08-31 day | -"},
            {"Đợt 1: từ 02/01 đến 30/10. Đợt 2: Từ sau 30/10 đến hết năm.", "phase 2 | 2024-10-31 day | 2024-12-31 relative | -"},
            {"Đợt 1: từ ngày 1 đến 31-12.", "phase 1 | 2024-12-01 day | 2024-12-31 day | -"},
            {"Đợt 1 (từ ngày 1.1 - 30.6).", "phase 1 | 2024-01-01 day | 2024-06-30 day | -"},
            {"Đợt 1: từ ngày 02/01 đến hết ngày 30/6/2024.", "phase 1 | 2024-01-02 day | 2024-06-30 day | -"},
            {"Đợt 1: từ ngày 02/01/2024 đến hết học kỳ I.", "phase 1 | 2024-01-02 day | - relative | -"},
            {"Đợt 2: từ ngày 01/7/2024 đến khi Công đoàn tỉnh tổ chức lễ tổng kết.", "phase 2 | 2024-07-01 day | - relative | -"},
            {"Đợt 1: 02/01/2024 – 30/6/2024.", "phase 1 | 2024-01-02 day | 2024-06-30 day | -"},
            {"Đợt 1: 6 tháng đầu năm 2024.", "phase 1 | 2024-01-01 month | 2024-06-30 month | -"}});
}

TEST(Variants, OfDaysAndAnniversaries) {
  read_all({{"Chào mừng 95 năm ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2024).", "commemoration 95 | cong_doan_vn | 1929-07-28 | 2024 | - | 95 năm ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2024)"},
            {"Chào mừng 95 năm ngày thành lập Công đoàn Việt Nam (28-7-1929 – 28-7-2024).", "commemoration 95 | cong_doan_vn | 1929-07-28 | 2024 | - | 95 năm ngày thành lập Công đoàn Việt Nam (28-7-1929 – 28-7-2024)"},
            {"Chào mừng 95 năm ngày thành lập Công đoàn Việt Nam (28.7.1929 - 28.7.2024).", "commemoration 95 | cong_doan_vn | 1929-07-28 | 2024 | - | 95 năm ngày thành lập Công đoàn Việt Nam (28.7.1929 - 28.7.2024)"},
            {"Chào mừng 95 năm ngày thành lập Công đoàn Việt Nam (28/7/1929).", "commemoration 95 | cong_doan_vn | 1929-07-28 | 2024 | - | 95 năm ngày thành lập Công đoàn Việt Nam (28/7/1929)"},
            {"Chào mừng 70 năm Chiến thắng Điện Biên Phủ (7-5-2024).", "commemoration 70 | dien_bien_phu | - | 2024 | - | 70 năm Chiến thắng Điện Biên Phủ (7-5-2024)"},
            {"Chào mừng ngày truyền thống công nhân Vùng mỏ 12/11 (1936 - 2024).", "commemoration - | tho_mo | 1936-11-12 | 2024 | - | ngày truyền thống công nhân Vùng mỏ 12/11 (1936 - 2024)"},
            {"Chào mừng 94 năm, ngày thành lập Đảng Cộng sản Việt Nam.", "commemoration 94 | dang_csvn | - | 2024 | - | 94 năm, ngày thành lập Đảng Cộng sản Việt Nam"},
            {"Kỉ niệm 94 năm ngày thành lập Đảng Cộng sản Việt Nam.", "commemoration 94 | dang_csvn | - | 2024 | - | Kỉ niệm 94 năm ngày thành lập Đảng Cộng sản Việt Nam"},
            {"CHÀO MỪNG 94 NĂM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM.", "commemoration 94 | dang_csvn | - | 2024 | - | 94 NĂM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM"},
            {"Chào mừng chín mươi tư năm ngày thành lập Đảng Cộng sản Việt Nam.", "commemoration 94 | dang_csvn | - | 2024 | - | chín mươi tư năm ngày thành lập Đảng Cộng sản Việt Nam"},
            {"Chào mừng 94 năm ngày thành\nlập Đảng Cộng sản Việt Nam.", "commemoration 94 | dang_csvn | - | 2024 | - | 94 năm ngày thành lập Đảng Cộng sản Việt Nam"},
            {"Chào mừng các ngày lễ lớn của đất nước.", "commemoration - | - | - | 2024 | - | các ngày lễ lớn của đất nước"},
            {"Công tác tuyên truyền được chú trọng: năm 2023, đơn vị đã kỷ niệm 93 năm Ngày thành lập Đảng.", "commemoration 93 | dang_csvn | - | 2023 | - | kỷ niệm 93 năm Ngày thành lập Đảng"},
            {"Phát huy kết quả đạt được trong năm 2023, toàn ngành chào mừng 93 năm Ngày thành lập Đảng.", "commemoration 93 | dang_csvn | - | 2024 | - | 93 năm Ngày thành lập Đảng"}});
}

TEST(Variants, OfNumbersOfDocuments) {
  for (const auto& [written, line] : std::vector<std::pair<std::string, std::string>>{{"15 /KH-LĐLĐ", "15/KH-LĐLĐ"}, {"10-KH/LĐ", "10-KH/LĐ"}, {"15KH/ĐTNK-BTG", "15KH/ĐTNK-BTG"}, {"02-NQ/TW", "02-NQ/TW"}, {"476/Ctr-CĐVC", "476/Ctr-CĐVC"}, {"03/CTr-LĐLĐ", "03/CTr-LĐLĐ"}}) {
    const std::string text = plan_saying("Thực hiện Kế hoạch số " + written + " ngày 28/12/2023 của Liên đoàn Lao động tỉnh An Hòa.");
    std::string numbers;
    for (const std::string& each : test::summary(plan::read(text), text))
      if (each.starts_with("basis ")) numbers += each.substr(6, each.find(" | ") - 6);
    EXPECT_EQ(numbers, line) << written;
  }
}

TEST(Variants, OfCongresses) {
  read_all({{"Chào mừng Đại hội XIII Công đoàn Việt Nam, nhiệm kỳ 2023 - 2028.", "congress 13 | Công đoàn Việt Nam | 2023-2028 | Đại hội XIII Công đoàn Việt Nam, nhiệm kỳ 2023 - 2028"},
            {"Chào mừng Đại hội Công đoàn Việt Nam lần thứ XIII (nhiệm kỳ 2023 – 2028).", "congress 13 | Công đoàn Việt Nam | 2023-2028 | Đại hội Công đoàn Việt Nam lần thứ XIII (nhiệm kỳ 2023 – 2028)"},
            {"Chào mừng Đại hội Công đoàn Việt Nam lần thứ 13 nhiệm kỳ 2023-2028.", "congress 13 | Công đoàn Việt Nam | 2023-2028 | Đại hội Công đoàn Việt Nam lần thứ 13 nhiệm kỳ 2023-2028"},
            {"Chào mừng Đại hội lần thứ XIII Công đoàn Việt Nam.", "congress 13 | Công đoàn Việt Nam | - | Đại hội lần thứ XIII Công đoàn Việt Nam"},
            {"Chào mừng Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.", "congress 13 | Đảng Cộng sản Việt Nam | - | Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"},
            {"Tổ chức đại hội công đoàn các cấp.", "congress - | công đoàn các cấp | - | đại hội công đoàn các cấp"}});
}

}  // namespace
