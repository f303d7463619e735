// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What converters of web pages leave in a text: tags, and characters that are spelt out. Layer: plan, private.
#include <cstddef>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// A tag that carries no meaning: how many bytes it takes, 0 where none stands there, and whether a line ends with it.
struct html_tag {
  std::size_t length = 0;
  bool ends_line = false;
};
html_tag html_tag_at(std::string_view text, std::size_t at) noexcept;

/// A character that is spelt out, "&aacute;", "&#8220;", "&#x201C;": how many bytes it takes, 0 where none stands there. Digits and the marks of
/// Markdown are none: they are what they are, or stand for themselves.
struct html_character {
  std::size_t length = 0;
  char32_t c = 0;
};
html_character html_character_at(std::string_view text, std::size_t at) noexcept;

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
