// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "plain_text.hpp"
#include "quoted.hpp"

#include <utf8proc.h>

#include <cstdint>
#include <cstdlib>
#include <memory>

namespace thidua {
inline namespace v0 {
namespace {

using code_point = utf8proc_int32_t;

const utf8proc_uint8_t* bytes(std::string_view text) noexcept {
  return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

void require_utf8(std::string_view text) {
  const std::size_t at = find_invalid_utf8(text);
  if (at == std::string_view::npos) return;
  throw error(errc::not_utf8,
              {.vi = "byte thứ " + std::to_string(at + 1) + " không phải UTF-8", .en = "byte " + std::to_string(at + 1) + " is not UTF-8"},
              {.vi = "lưu tệp với bảng mã UTF-8", .en = "save the file as UTF-8"});
}

// What utf8proc makes of valid UTF-8 under the given options.
std::string mapped(std::string_view text, utf8proc_option_t options) {
  require_utf8(text);
  utf8proc_uint8_t* raw = nullptr;
  const utf8proc_ssize_t length = utf8proc_map(bytes(text), static_cast<utf8proc_ssize_t>(text.size()), &raw, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(raw, &std::free);
  if (length < 0) throw std::bad_alloc();  // the text is valid: nothing else can fail
  return std::string(reinterpret_cast<const char*>(raw), static_cast<std::size_t>(length));
}

void append(std::string& out, code_point c) {
  utf8proc_uint8_t encoded[4];
  const auto length = utf8proc_encode_char(c, encoded);
  out.append(reinterpret_cast<const char*>(encoded), static_cast<std::size_t>(length));
}

// The five marks of the Vietnamese tones, as combining characters.
bool is_tone(code_point c) noexcept {
  return c == 0x300 || c == 0x301 || c == 0x303 || c == 0x309 || c == 0x323;
}
bool is_letter(code_point c) noexcept {
  switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN: return true;
    default: return false;
  }
}
bool is_blank(code_point c) noexcept {
  return (c >= 0x09 && c <= 0x0D) || utf8proc_category(c) == UTF8PROC_CATEGORY_ZS || c == 0x85 || c == 0x2028 || c == 0x2029;
}
bool is_invisible(code_point c) noexcept { return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF; }

code_point plain_punctuation(code_point c) noexcept {
  if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) return '-';
  if (c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x201B) return '\'';
  if ((c >= 0x201C && c <= 0x201F) || c == 0xAB || c == 0xBB) return '"';
  return c;
}

// One word on its way into a key: letters as they come, the tone kept back to its end. A syllable has one tone; where
// the blank between two is missing both are kept.
class syllable {
 public:
  void add(code_point c) {
    if (is_tone(c)) {
      append(tones_, c);
      return;
    }
    if (c == 0xF0) c = 0x111;  // eth, typed for đ
    append(letters_, c);
  }
  void flush(std::string& out) {
    if (letters_.empty() && tones_.empty()) return;
    // A lone final y sounds as i: lý, mỹ, quý; not where it follows another vowel (thủy, tay).
    if (letters_.size() >= 2 && letters_.back() == 'y') {
      const char before = letters_[letters_.size() - 2];
      const bool after_vowel = std::string_view("aeiouy").find(before) != std::string_view::npos;
      const bool after_mark = static_cast<unsigned char>(before) >= 0x80 && !letters_.ends_with("\xC4\x91y");
      if ((!after_vowel && !after_mark) || letters_ == "quy") letters_.back() = 'i';
    }
    out += letters_;
    out += tones_;
    letters_.clear();
    tones_.clear();
  }

 private:
  std::string letters_;
  std::string tones_;
};

}  // namespace

std::size_t find_invalid_utf8(std::string_view text) noexcept {
  std::size_t at = 0;
  while (at < text.size()) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    code_point c = 0;
    const auto length = utf8proc_iterate(bytes(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &c);
    if (length <= 0) return at;
    at += static_cast<std::size_t>(length);
  }
  return std::string_view::npos;
}

// Whole blocks in which every character is its own normal form, whatever stands before and after it: U+0080 … U+02FF,
// U+1E00 … U+1EFF, U+2010 … U+2027.
bool detail::is_plainly_nfc(std::string_view text) noexcept {
  std::size_t at = 0;
  const auto byte = [&](std::size_t offset) { return static_cast<unsigned char>(text[at + offset]); };
  const auto continues = [&](std::size_t offset) { return (byte(offset) & 0xC0) == 0x80; };
  while (at < text.size()) {
    const unsigned char lead = byte(0);
    if (lead < 0x80) {
      ++at;
    } else if (lead >= 0xC2 && lead <= 0xCB && text.size() - at >= 2 && continues(1)) {
      at += 2;
    } else if (text.size() - at >= 3 && continues(1) && continues(2) &&
               ((lead == 0xE1 && byte(1) >= 0xB8 && byte(1) <= 0xBB) || (lead == 0xE2 && byte(1) == 0x80 && byte(2) >= 0x90 && byte(2) <= 0xA7))) {
      at += 3;
    } else {
      return false;
    }
  }
  return true;
}

std::string to_nfc(std::string_view text) {
  if (detail::is_plainly_nfc(text)) return std::string(text);
  return mapped(text, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
}

std::string comparison_key(std::string_view text) {
  const std::string decomposed =
      mapped(text, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD));
  std::string key;
  syllable current;
  bool blank = false;
  for (std::size_t at = 0; at < decomposed.size();) {
    code_point c = 0;
    at += static_cast<std::size_t>(
        utf8proc_iterate(bytes(decomposed) + at, static_cast<utf8proc_ssize_t>(decomposed.size() - at), &c));
    if (is_invisible(c)) continue;
    if (is_blank(c)) {
      current.flush(key);
      blank = true;
      continue;
    }
    if (blank && !key.empty()) key += ' ';
    blank = false;
    if (is_letter(c)) {
      current.add(c);
    } else {
      current.flush(key);
      append(key, plain_punctuation(c));
    }
  }
  current.flush(key);
  return key;
}

std::size_t display_width(std::string_view text) noexcept {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    code_point c = 0;
    const auto length = utf8proc_iterate(bytes(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &c);
    if (length <= 0) {
      ++columns;
      ++at;
      continue;
    }
    const bool control = utf8proc_category(c) == UTF8PROC_CATEGORY_CC;
    columns += control ? 1 : static_cast<std::size_t>(utf8proc_charwidth(c));
    at += static_cast<std::size_t>(length);
  }
  return columns;
}

namespace {

// Line and paragraph separators, the marks that turn the direction of what follows, and the noncharacters at the end of the
// first plane: three bytes each.
bool commands_layout(std::string_view text) noexcept {
  for (const std::string_view each : {"\u2028", "\u2029", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\xEF\xBF\xBE", "\xEF\xBF\xBF"})
    if (text.starts_with(each)) return true;
  return false;
}

}  // namespace

std::string one_line(std::string_view text) {
  constexpr const char* replacement = "\xEF\xBF\xBD";  // U+FFFD
  std::string out;
  while (!text.empty()) {
    const std::size_t valid = std::min(find_invalid_utf8(text), text.size());
    for (std::size_t at = 0; at < valid; ++at) {
      const auto byte = static_cast<unsigned char>(text[at]);
      if (byte == '\t' || byte == '\n' || byte == '\r') {
        out += ' ';
      } else if (byte < 0x20 || byte == 0x7F) {
        out += replacement;
      } else if (byte == 0xC2 && static_cast<unsigned char>(text[at + 1]) < 0xA0) {  // U+0080 … U+009F
        out += replacement;
        ++at;
      } else if (commands_layout(text.substr(at, 3))) {
        out += replacement;
        at += 2;
      } else {
        out += text[at];
      }
    }
    if (valid < text.size()) out += replacement;
    text.remove_prefix(std::min(valid + 1, text.size()));
  }
  return out;
}

std::string detail::in_backticks(std::string_view text) {
  constexpr std::size_t most = 60;  // code points shown
  std::string out = "`";
  std::size_t shown = 0;
  for (std::size_t at = 0; at < text.size(); ++shown) {
    if (shown == most) {
      out += "…";
      break;
    }
    code_point c = 0;
    const auto length = utf8proc_iterate(bytes(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &c);
    const auto category = utf8proc_category(c);
    const bool breaks_line = category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
    if (length <= 0 || breaks_line) c = 0xFFFD;
    append(out, c);
    at += length <= 0 ? 1 : static_cast<std::size_t>(length);
  }
  return out + "`";
}

}  // namespace v0
}  // namespace thidua
