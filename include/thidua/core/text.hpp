// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Vietnamese text in UTF-8: validity, normal form, comparison, width. Layer: core.
#include <cstddef>
#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {

/// Byte offset of the first byte that is not UTF-8, or `npos` where all is well. Overlong forms, surrogates and code
/// points above U+10FFFF are not UTF-8. Complexity: linear.
std::size_t find_invalid_utf8(std::string_view text) noexcept;

/// The text in Unicode normal form C, in which the library keeps and writes all text. Error: errc::not_utf8.
std::string to_nfc(std::string_view text);

/// A key under which spellings of one Vietnamese name are equal: case, NFC and NFD, the place of the tone mark
/// (hoá, hóa), final i and y (kỉ niệm, kỷ niệm; sĩ, sỹ), the kind of dash and quotation mark, the width and number of
/// blanks. Words stay apart that differ in letters, other diacritics or tone. Not for showing. Error: errc::not_utf8.
std::string comparison_key(std::string_view text);

/// How many columns a terminal needs for the text: combining marks none, wide characters two. Bytes that are not UTF-8
/// and control characters count one each.
std::size_t display_width(std::string_view text) noexcept;

/// The text on one line and safe to show: tabs and line ends become blanks, other control characters, marks
/// that turn the direction of writing and bytes that are not UTF-8 become U+FFFD.
std::string one_line(std::string_view text);

}  // namespace v0
}  // namespace thidua
