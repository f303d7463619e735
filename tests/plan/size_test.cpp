// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/plan_json.hpp>
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gtest/gtest.h>

#include <ctime>
#include <string>
#include <utility>
#include <vector>

// Texts of one kind, long: what is read of eight times the text takes eight times the work, not sixty-four. A walk that grew with
// the square would need minutes for the longer ones; the bound is four times what linear work takes.

namespace {

using namespace thidua;

std::string repeated(const std::string& piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

double seconds_of(const std::string& text, const plan::reader& reader) {
  const std::clock_t begin = std::clock();
  const plan::reading read = reader.read(text);
  const std::string report = io::to_report({{.file = "x", .text = text, .diagnostics = read.diagnostics}});
  const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  EXPECT_LT(report.size(), 60 * text.size() + 1'000'000);
  return seconds;
}

TEST(LongTexts, TakeTimeInProportion) {
  const plan::reader reader;
  std::string one_line = test::good_plan();
  for (char& each : one_line) each = each == '\n' ? ' ' : each;
  const std::vector<std::pair<std::string, std::string>> kinds = {
      {"one line", one_line + " "}, {"plans", test::good_plan()}, {"brackets", "("}, {"quotes", "“"}, {"quoted words", "“a "}, {"straight quotes", "\" a "}, {"bullets", "- "}, {"items", "- a\n"}, {"sections", "1. a\n"}, {"labels", "Đợt 1 "}, {"phases", "Đợt 1: Từ ngày 01/01/2022 đến ngày 30/6/2022.\n"},
      {"days", "ngày 1/1/"}, {"full days", "ngày 01/01/2022 "}, {"years", "năm "}, {"anniversaries", "94 năm ngày thành lập Đảng Cộng sản Việt Nam "}, {"joined", "94 năm ngày Cách mạng tháng Tám 19/8 và Quốc khánh 02/9 và "}, {"congresses", "Đại hội XII Công đoàn Việt Nam, nhiệm kỳ 2018 - 2023; "}, {"numbers", "Số: 15 /KH-LĐLĐ "},
      {"bases", "Căn cứ Kế hoạch số 09/KH-TLĐ ngày 27/02/2018 của Tổng Liên đoàn về việc "}, {"awards", "Liên đoàn Lao động tỉnh tặng Bằng khen cho "}, {"movements", "phong trào “Lao động giỏi”, do Thủ tướng Chính phủ phát động "}, {"registration", "đăng ký thi đua gửi về Văn phòng trước ngày 10/3/2022. "}, {"ranges", "28/7/1929 - "},
      {"letters", "a"}, {"digits", "1"}, {"marks", ". "}, {"combining marks", "\xCC\x81"}, {"line ends", "\n"}, {"capitals", "CÔNG ĐOÀN VIÊN CHỨC\n"}, {"abbreviations", "ĐXKL "}, {"cut days", "15/12/"}};
  constexpr std::size_t size = 30'000;
  for (const auto& [name, piece] : kinds) {
    const std::string longer = repeated(piece, 8 * size);
    const double small = seconds_of(repeated(piece, size), reader);
    const double large = seconds_of(longer, reader);
    EXPECT_LT(large, 32 * small + 0.5) << name << ": " << small << " s, " << large << " s";
  }
}

}  // namespace
