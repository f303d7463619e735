// SPDX-License-Identifier: BSL-1.0
/// What converters of web pages leave in a text.
#include "html.hpp"

#include "letters.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <system_error>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

struct named_character {
  std::string_view name;
  char32_t c;
};

// Those that Vietnamese text is written with; of letters the small ones.
constexpr std::array letters = {
    named_character{"aacute", U'á'}, named_character{"abreve", U'ă'}, named_character{"acirc", U'â'},  named_character{"agrave", U'à'}, named_character{"atilde", U'ã'},
    named_character{"dstrok", U'đ'}, named_character{"eacute", U'é'}, named_character{"ecirc", U'ê'},  named_character{"egrave", U'è'}, named_character{"iacute", U'í'},
    named_character{"igrave", U'ì'}, named_character{"itilde", U'ĩ'}, named_character{"oacute", U'ó'}, named_character{"ocirc", U'ô'},  named_character{"ograve", U'ò'},
    named_character{"otilde", U'õ'}, named_character{"uacute", U'ú'}, named_character{"ugrave", U'ù'}, named_character{"utilde", U'ũ'}, named_character{"yacute", U'ý'}, named_character{"eth", U'đ'}};
constexpr std::array marks = {
    named_character{"amp", U'&'},      named_character{"apos", U'\''},    named_character{"bull", 0x2022},   named_character{"emsp", U' '},     named_character{"ensp", U' '},     named_character{"gt", U'>'},
    named_character{"hellip", 0x2026}, named_character{"laquo", 0xAB},    named_character{"ldquo", 0x201C},  named_character{"lsquo", 0x2018},  named_character{"lt", U'<'},       named_character{"mdash", 0x2014},
    named_character{"middot", 0xB7},   named_character{"nbsp", 0xA0},     named_character{"ndash", 0x2013},  named_character{"quot", U'"'},     named_character{"raquo", 0xBB},    named_character{"rarr", 0x2192},
    named_character{"rdquo", 0x201D},  named_character{"rsquo", 0x2019},  named_character{"shy", 0xAD},      named_character{"thinsp", U' '}};

// The capital letter of a small one of the table.
char32_t capital_of(char32_t c) noexcept { return c < 0x100 ? c - 0x20 : c - 1; }

char32_t named(std::string_view name) noexcept {
  for (const named_character& each : marks)
    if (each.name == name) return each.c;
  if (name.empty() || !is_letter(static_cast<unsigned char>(name[0]))) return 0;
  const bool is_capital = !is_small_letter(name[0]);
  const char first = is_capital ? static_cast<char>(name[0] + 0x20) : name[0];
  for (const named_character& each : letters)
    if (each.name[0] == first && each.name.substr(1) == name.substr(1)) return is_capital ? capital_of(each.c) : each.c;
  return name == "ETH" ? U'Đ' : 0;  // typed for it, as in keys
}

char32_t numbered(std::string_view digits) noexcept {
  int base = 10;
  if (digits.starts_with('x') || digits.starts_with('X')) {
    base = 16;
    digits.remove_prefix(1);
  }
  std::uint32_t value = 0;
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
  const bool is_number = failed == std::errc{} && end == digits.data() + digits.size();
  const bool is_character = value >= 0x20 && value <= 0x10FFFF && !(value >= 0xD800 && value <= 0xDFFF);
  return is_number && is_character ? value : 0;
}

}  // namespace

html_tag html_tag_at(std::string_view text, std::size_t at) noexcept {
  if (text[at] != '<') return {};
  constexpr std::size_t longest = 200;  // attributes among it
  const std::size_t end = text.substr(at, longest).find('>');
  if (end == std::string_view::npos) return {};
  std::string_view tag = text.substr(at + 1, end - 1);
  if (tag.starts_with('/')) tag.remove_prefix(1);
  const std::string_view name = tag.substr(0, std::min(tag.find_first_of(" /\t\n"), tag.size()));
  std::string lowered(name);  // short: held in place
  for (char& c : lowered)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 0x20);
  const auto is_one_of = [&](std::initializer_list<std::string_view> names) { return std::find(names.begin(), names.end(), lowered) != names.end(); };
  if (is_one_of({"br", "p", "div", "tr", "li", "table", "ul", "ol", "hr", "h1", "h2", "h3", "h4", "h5", "h6"})) return {end + 1, true};
  if (is_one_of({"b", "i", "u", "em", "strong", "span", "font", "center", "td", "th", "tbody", "thead", "sup", "sub", "a"})) return {end + 1, false};
  return {};
}

html_character html_character_at(std::string_view text, std::size_t at) noexcept {
  if (text[at] != '&') return {};
  constexpr std::size_t longest = 10;  // "&#x10FFFF;"
  const std::size_t end = text.substr(at, longest).find(';');
  if (end == std::string_view::npos || end < 2) return {};
  const std::string_view inner = text.substr(at + 1, end - 1);
  const char32_t c = inner.starts_with('#') ? numbered(inner.substr(1)) : named(inner);
  if (c == 0 || is_digit(c) || is_markup(c)) return {};
  return {end + 1, c};
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
