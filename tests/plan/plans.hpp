// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Plan texts that tests begin with. Layer: tests.
#include <thidua/core/text.hpp>
#include <thidua/plan/reader.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua::test {

/// A plan in which nothing is wrong.
inline const std::string& good_plan() {
  static const std::string text = R"(LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA
CÔNG ĐOÀN NGÀNH Y TẾ
Số: 12/KH-CĐYT

An Hòa, ngày 31 tháng 12 năm 2021

KẾ HOẠCH
Tổ chức phong trào thi đua trong đoàn viên và người lao động ngành Y tế năm 2022

Thực hiện Kế hoạch số 45/KH-LĐLĐ ngày 30/12/2021 của Liên đoàn Lao động tỉnh An Hòa về tổ chức phong trào thi đua năm 2022, Ban Thường vụ Công đoàn ngành Y tế phát động phong trào thi đua năm 2022 với các nội dung sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Năm 2022 là năm thứ hai thực hiện Nghị quyết Đại hội XIII của Đảng. Phong trào thi đua phải thiết thực, gắn với công việc hằng ngày của từng khoa, phòng.

2. Thực hiện thắng lợi Nghị quyết Đại hội XII Công đoàn Việt Nam, nhiệm kỳ 2018 - 2023.

II. NỘI DUNG THI ĐUA

1. Đẩy mạnh phong trào thi đua “Lao động giỏi”; phong trào “Cả nước chung sức xây dựng nông thôn mới” do Thủ tướng Chính phủ phát động.

2. Vận động quyên góp 151.000.000 đồng cho quỹ tương trợ của ngành.

III. TỔ CHỨC THỰC HIỆN

Phong trào thi đua được chia thành 02 đợt:

Đợt 1: Từ ngày 01/01/2022 đến ngày 30/6/2022, chủ đề “Vững vàng nơi tuyến đầu”; chào mừng 92 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2022); 67 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2022).

Đợt 2: Từ ngày 01/7/2022 đến ngày 31/12/2022, chủ đề “Tận tâm vì người bệnh”; chào mừng 93 năm ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2022); chào mừng 28 năm ngày thành lập Công đoàn Viên chức Việt Nam; hướng tới Đại hội XIII Công đoàn Việt Nam.

Đề nghị các công đoàn cơ sở đăng ký thi đua và gửi bản đăng ký về Văn phòng Công đoàn ngành trước ngày 21/01/2022.

Năm 2021, Liên đoàn Lao động tỉnh An Hòa tặng Bằng khen đơn vị “Tập thể tiêu biểu” năm 2021 cho Công đoàn Bệnh viện Đa khoa An Hòa.

Nơi nhận:
- Liên đoàn Lao động tỉnh (để b/c);
- Các công đoàn cơ sở (để t/h);
- Lưu: VT.

TM. BAN THƯỜNG VỤ
CHỦ TỊCH

Trần Thị Thu Hà
)";
  return text;
}

/// The text with one stretch replaced, which must be there.
inline std::string changed(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  if (at == std::string::npos) return "NOT FOUND: " + std::string(from);
  text.replace(at, from.size(), to);
  return text;
}

/// A good plan with one more sentence of its contents.
/// Every letter as its base and its marks.
inline std::string decomposed(std::string_view text) {
  static const std::map<std::string, std::string> all = [] {
    std::map<std::string, std::string> made;
    const std::vector<std::string> marks = {"\u0300", "\u0301", "\u0302", "\u0303", "\u0306", "\u0309", "\u031B", "\u0323"};
    for (const char* base : {"a", "e", "i", "o", "u", "y", "A", "E", "I", "O", "U", "Y"})
      for (const std::string& one : marks) {
        const std::string with_one = to_nfc(base + one);
        if (with_one != base + one) made.emplace(with_one, base + one);
        for (const std::string& two : marks) {
          const std::string with_two = to_nfc(base + one + two);
          const std::string apart = base + one + two;
          if (with_two.size() <= 3 && with_two.size() < apart.size()) made.emplace(with_two, apart);
        }
      }
    return made;
  }();
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto first = static_cast<unsigned char>(text[i]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    const auto found = all.find(std::string(text.substr(i, length)));
    out += found != all.end() ? found->second : std::string(text.substr(i, length));
    i += length;
  }
  return out;
}

inline std::string saying(const std::string& sentence) { return changed(good_plan(), "2. Vận động quyên góp", sentence + "\n\n2. Vận động quyên góp"); }

/// The bytes of a span.
inline std::string at(std::string_view text, const text_span& span) { return std::string(text.substr(span.start, span.end - span.start)); }
inline std::string at(std::string_view text, const std::optional<text_span>& span) { return span ? at(text, *span) : std::string("(none)"); }

/// "anniversary-number: 92 năm" for each finding.
inline std::vector<std::string> findings(std::string_view text, const std::vector<plan::diagnostic>& all) {
  std::vector<std::string> found;
  for (const plan::diagnostic& each : all) found.push_back(std::string(to_string(each.code)) + ": " + at(text, each.span));
  return found;
}
inline std::vector<std::string> lint(std::string_view text) { return findings(text, plan::lint(text)); }

inline std::string content_of_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// The plans of the workspace; empty where they are not there.
inline std::vector<std::filesystem::path> real_plans() {
  std::vector<std::filesystem::path> all;
  const std::filesystem::path folder = std::filesystem::path(THIDUA_SHARED) / "plans";
  std::error_code failed;
  for (const auto& each : std::filesystem::directory_iterator(folder, failed))
    if (each.path().extension() == ".txt") all.push_back(each.path());
  std::sort(all.begin(), all.end());
  return all;
}

/// "Bằng khen “Lao động giỏi” > Tổ 3 < UBND xã (2021)" for each award of a sentence under a plan's head.
inline std::vector<std::string> awards(const std::string& sentence) {
  const std::string text = "KẾ HOẠCH\nPhát động phong trào thi đua năm 2024\n\nCông đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 như sau:\n\n" + sentence + "\n";
  std::vector<std::string> all;
  for (const auto& each : plan::read(text).awards)
    all.push_back(each.name + (each.reason.empty() ? "" : " “" + each.reason + "”") + (each.recipient.empty() ? "" : " > " + each.recipient) + (each.giver.empty() ? "" : " < " + each.giver) + (each.year ? " (" + std::to_string(*each.year) + ")" : ""));
  return all;
}

}  // namespace thidua::test
