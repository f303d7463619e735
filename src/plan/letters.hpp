// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What a plan's text is written with: code points, and what each is to a reader. Layer: plan, private.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

struct decoded {
  char32_t c;
  std::size_t length;
};

/// Of valid UTF-8.
inline decoded decode(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(at);
  if (first < 0x80) return {first, 1};
  if (first < 0xE0) return {static_cast<char32_t>((first & 0x1F) << 6 | (byte(at + 1) & 0x3F)), 2};
  if (first < 0xF0) return {static_cast<char32_t>((first & 0x0F) << 12 | (byte(at + 1) & 0x3F) << 6 | (byte(at + 2) & 0x3F)), 3};
  return {static_cast<char32_t>((first & 0x07) << 18 | (byte(at + 1) & 0x3F) << 12 | (byte(at + 2) & 0x3F) << 6 | (byte(at + 3) & 0x3F)), 4};
}

constexpr bool is_small_letter(char c) noexcept { return c >= 'a' && c <= 'z'; }
/// How many bytes the letter takes that begins with the lead of a letter alone: of ASCII, U+0100 … U+07FF, U+1000 … U+1FFF; 0 for
/// any other. Of valid UTF-8.
inline std::size_t sure_letter(char lead) noexcept {
  static constexpr auto widths = [] {
    std::array<std::uint8_t, 256> all = {};
    for (std::size_t byte = 'a'; byte <= 'z'; ++byte) all[byte] = all[byte - 0x20] = 1;
    for (std::size_t byte = 0xC4; byte < 0xE0; ++byte) all[byte] = 2;
    all[0xE1] = 3;
    return all;
  }();
  return widths[static_cast<unsigned char>(lead)];
}
inline bool is_combining(char32_t c) noexcept { return c >= 0x300 && c <= 0x36F; }
inline bool is_invisible(char32_t c) noexcept { return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF; }
inline bool is_line_end(char32_t c) noexcept { return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029; }
inline bool is_blank(char32_t c) noexcept {
  return c <= 0x20 || c == 0x7F || (c >= 0x80 && c < 0xA1) || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}
inline bool is_letter(char32_t c) noexcept {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (c >= 0x100 && c < 0x2000) return true;
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  if (c == 0xD7 || c == 0xF7) return false;
  if (c >= 0x2000 && c < 0x2C00) return false;                                // punctuation, symbols, arrows, dingbats
  if ((c >= 0x3000 && c < 0x3040) || (c >= 0xE000 && c < 0xF900)) return false;  // CJK marks, private use (bullets of word processors)
  if (c >= 0xFE00 && c < 0xFE70) return false;
  if (c >= 0xFF00 && c < 0xFF21) return false;
  return c < 0x1F000;
}
inline bool is_digit(char32_t c) noexcept { return c >= '0' && c <= '9'; }
/// Marks of Markdown that carry no meaning inside a line.
inline bool is_markup(char32_t c) noexcept { return c == '*' || c == '_' || c == '`' || c == '#' || c == '~' || c == '\\'; }

/// Capital letters of Vietnamese and its neighbours, composed. In this range capitals and small letters take turns.
inline bool is_upper(char32_t c) noexcept {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  if (c < 0xDF) return c >= 0xC0 && c != 0xD7;
  if (c >= 0x100 && c < 0x180) return c < 0x139 || (c > 0x148 && c < 0x179) ? c % 2 == 0 : c % 2 == 1;
  if (c == 0x1A0 || c == 0x1AF) return true;
  if (c >= 0x1E00 && c < 0x1F00) return c % 2 == 0;
  return c >= 0x410 && c < 0x430;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
