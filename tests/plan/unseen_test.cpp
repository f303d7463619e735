// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// What a careful reader found with texts the rules were not written for. Every text here is our own.

namespace {

using namespace thidua;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;
using test::at;

const std::string head = "KẾ HOẠCH\nPhát động phong trào thi đua năm 2024\n\nCông đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 như sau:\n\n";

// What one rule says of a text under the head.
std::vector<std::string> told(const std::string& code, const std::string& text) {
  const std::string whole = head + text + "\n";
  std::vector<std::string> all;
  for (const std::string& each : test::lint(whole))
    if (each.starts_with(code + ": ")) all.push_back(each.substr(code.size() + 2));
  return all;
}

TEST(WordDoubled, TakesNoSyllableForAWord) {
  for (const char* text : {"Công đoàn đoàn kết cùng vượt sóng.", "Cán bộ bộ phận kho trực đêm.", "Cán bộ bộ đội biên phòng dự lễ.", "Tổ Lao động động viên thợ trẻ.", "Các tổ thi đua đua nhau lập công.", "Kế hoạch phát triển triển khai từ quý I.", "Phòng Tổ chức chức năng rõ ràng.",
                           "Luôn luôn đúng giờ, xanh xanh bến cảng.", "Các tổ chức tổ chức hội thao.", "Theo mẫu kèm theo theo Nghị định.", "Kế hoạch năm năm của cảng."})
    EXPECT_THAT(told("word-doubled", text), IsEmpty()) << text;
}

TEST(WordDoubled, FindsSmallWordsAndWholeWordsSaidTwice) {
  EXPECT_THAT(told("word-doubled", "Các các tổ ký giao ước."), ElementsAre("Các các"));
  EXPECT_THAT(told("word-doubled", "Niềm vui của của thợ cảng."), ElementsAre("của của"));
  EXPECT_THAT(told("word-doubled", "Ban Thường vụ chỉ đạo chỉ đạo các tổ."), ElementsAre("chỉ đạo chỉ đạo"));
  EXPECT_THAT(told("word-doubled", "Thực hiện thực hiện tốt giờ làm."), ElementsAre("Thực hiện thực hiện"));
}

}  // namespace
