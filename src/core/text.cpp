// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "plain_text.hpp"
#include "quoted.hpp"

#include <utf8proc.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <utility>

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

// Dashes and quotation marks as one kind each; eth, typed for đ, as that.
code_point as_in_key(code_point c) noexcept {
  if (c == 0xF0) return 0x111;
  if (c == 0x30C) return 0x306;  // "nǎm", of fonts that have the wrong mark, for "năm"
  if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) return '-';
  if (c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x201B) return '\'';
  if ((c >= 0x201C && c <= 0x201F) || c == 0xAB || c == 0xBB) return '"';
  return c;
}

// A key as it grows: the letters of a word as they come, its tones kept back to its end. A syllable has one tone; where the blank
// between two is missing both are kept.
class key_writer {
 public:
  // Of a key of no more bytes than `most`.
  explicit key_writer(std::size_t most) {
    if (most + part_room <= at_hand_.size()) {
      first_ = at_hand_.data();
      tones_ = tones_at_hand_.data();
    } else {
      allocated_.resize(2 * (most + part_room));
      first_ = allocated_.data();
      tones_ = first_ + most + part_room;
    }
    end_ = begin_ = first_;
    tones_end_ = tones_;
  }
  key_writer(const key_writer&) = delete;
  key_writer& operator=(const key_writer&) = delete;

  // Letters and tones stand in a row, in a place of `part_room` bytes.
  void add(const char* part, std::size_t letters, std::size_t tones) {
    if (is_behind_blank_ && end_ != first_) {
      *end_++ = ' ';
      begin_ = end_;
    }
    is_behind_blank_ = false;
    std::memcpy(end_, part, part_room);
    end_ += letters;
    for (std::size_t i = 0; i < tones; ++i) *tones_end_++ = part[letters + i];
  }
  // A letter of one byte, without a tone.
  void add(char letter) {
    if (is_behind_blank_ && end_ != first_) {
      *end_++ = ' ';
      begin_ = end_;
    }
    is_behind_blank_ = false;
    *end_++ = letter;
  }
  void add_punctuation(const char* part, std::size_t length) {
    end_word();
    add(part, length, 0);
    begin_ = end_;
  }
  void add_blank() {
    end_word();
    is_behind_blank_ = true;
  }
  std::string finish() {
    end_word();
    return std::string(first_, end_);
  }

  static constexpr std::size_t part_room = 8;

 private:
  void end_word() {
    // A lone final y sounds as i: lý, mỹ, quý; not where it follows another vowel (thủy, tay).
    if (end_ - begin_ >= 2 && end_[-1] == 'y') {
      const std::string_view letters(begin_, static_cast<std::size_t>(end_ - begin_));
      const char before = end_[-2];
      const bool after_vowel = std::string_view("aeiouy").find(before) != std::string_view::npos;
      const bool after_mark = static_cast<unsigned char>(before) >= 0x80 && !letters.ends_with("\xC4\x91y");
      if ((!after_vowel && !after_mark) || letters == "quy") end_[-1] = 'i';
    }
    for (const char* each = tones_; each != tones_end_; ++each) *end_++ = *each;
    tones_end_ = tones_;
    begin_ = end_;
  }

  std::array<char, 512> at_hand_;
  std::array<char, 512> tones_at_hand_;
  std::string allocated_;  // of a longer key: room for it, then for its tones
  char* tones_;
  char* tones_end_;
  char* first_;
  char* begin_;  // of the word
  char* end_;
  bool is_behind_blank_ = false;
};

constexpr auto key_options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD);

// What a character gives to a key.
struct key_part {
  enum class role : std::uint8_t { unknown, invisible, blank, letter, mark, punctuation };
  role is = role::unknown;
  std::uint8_t letters = 0, tones = 0;  // bytes
  std::uint8_t marks = 0;                 // combining characters other than tones
  char text[key_writer::part_room] = {};  // letters, then tones
};

// Of the blocks that Vietnamese is written in, looked up instead of worked out: U+0000 … U+036F, U+1E00 … U+1EFF, U+2000 … U+203F.
class key_parts {
 public:
  key_parts() {
    for (code_point c = 0; c < code_point{first_end}; ++c) all_[static_cast<std::size_t>(c)] = part_of(c);
    for (code_point c = 0; c < 0x100; ++c) all_[first_end + static_cast<std::size_t>(c)] = part_of(0x1E00 + c);
    for (code_point c = 0; c < 0x40; ++c) all_[first_end + 0x100 + static_cast<std::size_t>(c)] = part_of(0x2000 + c);
  }
  // Of the character that begins at `at`, which moves behind it; null where the table has none of it, or it is not UTF-8.
  const key_part* next(std::string_view text, std::size_t& at) const noexcept {
    const auto byte = [&](std::size_t offset) { return static_cast<unsigned char>(text[at + offset]); };
    const auto continues = [&](std::size_t offset) { return (byte(offset) & 0xC0) == 0x80; };
    const unsigned char lead = byte(0);
    std::size_t index = lead, length = 1;
    if (lead >= 0x80) {
      if (lead >= 0xC2 && lead <= 0xCD && text.size() - at >= 2 && continues(1)) {
        index = static_cast<std::size_t>(lead & 0x1F) << 6 | (byte(1) & 0x3FU);
        length = 2;
        if (index >= first_end) return nullptr;
      } else if (text.size() - at >= 3 && continues(1) && continues(2) && ((lead == 0xE1 && byte(1) >= 0xB8 && byte(1) <= 0xBB) || (lead == 0xE2 && byte(1) == 0x80))) {
        index = lead == 0xE1 ? first_end + (static_cast<std::size_t>(byte(1) - 0xB8) << 6 | (byte(2) & 0x3FU)) : first_end + 0x100 + (byte(2) & 0x3FU);
        length = 3;
      } else {
        return nullptr;
      }
    }
    const key_part& found = all_[index];
    if (found.is == key_part::role::unknown) return nullptr;
    at += length;
    return &found;
  }

 private:
  static constexpr std::size_t first_end = 0x370;

  static key_part part_of(code_point c) {
    code_point parts[8];
    int boundary = 0;
    const auto count = utf8proc_decompose_char(c, parts, 8, key_options, &boundary);
    key_part made;
    if (count < 1 || count > 8) return made;
    if (count == 1 && (is_invisible(parts[0]) || is_blank(parts[0]))) {
      made.is = is_invisible(parts[0]) ? key_part::role::invisible : key_part::role::blank;
      return made;
    }
    std::string letters, tones;
    std::size_t letter_count = 0;
    for (utf8proc_ssize_t i = 0; i < count; ++i) {
      if (is_invisible(parts[i]) || is_blank(parts[i])) return made;
      letter_count += is_letter(parts[i]) ? 1U : 0U;
      if (!is_tone(parts[i]) && utf8proc_get_property(parts[i])->combining_class != 0) ++made.marks;
      detail::append_utf8(is_tone(parts[i]) ? tones : letters, static_cast<char32_t>(as_in_key(parts[i])));
    }
    if (letter_count != static_cast<std::size_t>(count) && count > 1) return made;
    if (letters.size() + tones.size() > sizeof made.text) return made;
    const bool combines = utf8proc_get_property(c)->combining_class != 0;
    if (combines && (count > 1 || utf8proc_get_property(parts[0])->combining_class == 0)) return made;
    made.is = letter_count == 0 ? key_part::role::punctuation : combines ? key_part::role::mark : key_part::role::letter;
    made.letters = static_cast<std::uint8_t>(letters.copy(made.text, letters.size()));
    made.tones = static_cast<std::uint8_t>(tones.copy(made.text + made.letters, tones.size()));
    return made;
  }

  std::array<key_part, first_end + 0x100 + 0x40> all_;
};

// The key by the table; false where that cannot tell: another script, marks whose order is to be settled, no UTF-8.
bool write_key(std::string_view text, key_writer& into) {
  static const key_parts all;
  std::size_t marks = 0, tones = 0;  // behind the last character that is no mark, with its own
  for (std::size_t at = 0; at < text.size();) {
    if (const char letter = text[at]; letter >= 'a' && letter <= 'z') {
      into.add(letter);
      marks = tones = 0;
      ++at;
      continue;
    }
    const key_part* const part = all.next(text, at);
    if (part == nullptr) return false;
    if (part->is == key_part::role::mark) {
      // Of one mark and one tone the order makes no difference.
      marks += part->marks;
      tones += part->tones != 0 ? 1U : 0U;
      if (marks > 1 || tones > 1) return false;
      into.add(part->text, part->letters, part->tones);
      continue;
    }
    marks = part->marks;
    tones = part->tones != 0 ? 1U : 0U;
    switch (part->is) {
      case key_part::role::blank: into.add_blank(); break;
      case key_part::role::letter: into.add(part->text, part->letters, part->tones); break;
      case key_part::role::punctuation: into.add_punctuation(part->text, part->letters); break;
      case key_part::role::unknown:
      case key_part::role::mark:
      case key_part::role::invisible: break;
    }
  }
  return true;
}

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

void detail::append_utf8(std::string& out, char32_t c) {
  utf8proc_uint8_t encoded[4];
  const auto length = utf8proc_encode_char(static_cast<code_point>(c), encoded);
  out.append(reinterpret_cast<const char*>(encoded), static_cast<std::size_t>(length));
}

std::string to_nfc(std::string_view text) {
  if (detail::is_plainly_nfc(text)) return std::string(text);
  return mapped(text, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
}

std::string comparison_key(std::string_view text) {
  constexpr std::size_t most_of_a_byte = key_writer::part_room / 2;  // an ASCII letter stays one
  if (key_writer key(text.size() * most_of_a_byte); write_key(text, key)) return key.finish();
  const std::string decomposed = mapped(text, key_options);
  key_writer key(decomposed.size());
  for (std::size_t at = 0; at < decomposed.size();) {
    code_point c = 0;
    at += static_cast<std::size_t>(
        utf8proc_iterate(bytes(decomposed) + at, static_cast<utf8proc_ssize_t>(decomposed.size() - at), &c));
    if (is_invisible(c)) continue;
    if (is_blank(c)) {
      key.add_blank();
      continue;
    }
    char part[key_writer::part_room] = {};
    const auto length = static_cast<std::size_t>(utf8proc_encode_char(as_in_key(c), reinterpret_cast<utf8proc_uint8_t*>(part)));
    if (is_tone(c)) {
      key.add(part, 0, length);
    } else if (is_letter(c)) {
      key.add(part, length, 0);
    } else {
      key.add_punctuation(part, length);
    }
  }
  return key.finish();
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
  std::size_t begin = 0;
  if (is_plainly_nfc(text)) {  // copied as it is, up to a control character
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    for (; begin < text.size() && shown < most; ++shown) {
      const unsigned char lead = byte(begin);
      if (lead < 0x20 || lead == 0x7F || (lead == 0xC2 && byte(begin + 1) < 0xA0)) break;
      begin += lead < 0x80 ? 1U : lead < 0xE0 ? 2U : 3U;
    }
    out.append(text, 0, begin);
  }
  for (std::size_t at = begin; at < text.size(); ++shown) {
    if (shown == most) {
      out += "…";
      break;
    }
    code_point c = 0;
    const auto length = utf8proc_iterate(bytes(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &c);
    const auto category = utf8proc_category(c);
    const bool breaks_line = category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
    if (length <= 0 || breaks_line) c = 0xFFFD;
    detail::append_utf8(out, static_cast<char32_t>(c));
    at += length <= 0 ? 1 : static_cast<std::size_t>(length);
  }
  return out + "`";
}

}  // namespace v0
}  // namespace thidua
