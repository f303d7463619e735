// SPDX-License-Identifier: BSL-1.0
/// A text into words, numbers and marks; and clean again.
#include "source.hpp"

#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "core/plain_text.hpp"

#include "html.hpp"
#include "letters.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// The end of what begins there and stays as it is in clean text: letters, digits, most marks, and single blanks between them.
std::size_t kept_as_is(std::string_view text, std::size_t at) noexcept {
  enum : std::uint8_t { looked_at, kept, blank };
  static constexpr auto kinds = [] {
    std::array<std::uint8_t, 256> all = {};
    for (std::size_t byte = '!'; byte <= '}'; ++byte) all[byte] = kept;
    for (const char mark : {'*', '_', '`', '#', '\\', '<', '&'}) all[static_cast<std::size_t>(mark)] = looked_at;
    for (std::size_t byte = 0x80; byte < 0xE0; ++byte) all[byte] = kept;  // what a letter goes on with, and the leads of letters alone
    all[0xC0] = all[0xC1] = all[0xC2] = looked_at;
    all[0xE1] = kept;
    all[' '] = blank;
    return all;
  }();
  const auto kind = [&](std::size_t i) { return i < text.size() ? kinds[static_cast<unsigned char>(text[i])] : std::uint8_t{looked_at}; };
  while (kind(at) == kept) {
    ++at;
    if (kind(at) == blank && kind(at + 1) == kept) ++at;
  }
  return at;
}

// A text with the characters that are spelt out in it.
std::string characters_of(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const html_character spelt = html_character_at(text, at);
    if (spelt.length != 0) thidua::detail::append_utf8(out, spelt.c);
    else out += text[at];
    at += spelt.length != 0 ? spelt.length : 1;
  }
  return out;
}

// The mark between a letter or two and the rest of a name, "H'leo", "M’Đrắk", "Ch'ơm": its bytes; 0 where none stands there.
std::size_t apostrophe_within(std::string_view text, std::size_t first, std::size_t at) noexcept {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte != '\'' && byte != 0xE2 && byte != 0xC2) return 0;
  const auto [mark, length] = decode(text, at);
  if ((mark != '\'' && mark != 0x2018 && mark != 0x2019 && mark != 0xB4) || at + length == text.size()) return 0;
  if (!is_letter(decode(text, at + length).c) || !is_upper(decode(text, first).c)) return 0;
  std::size_t letters = 0;
  for (std::size_t i = first; i < at; ++letters) {
    const auto [c, width] = decode(text, i);
    if (!is_letter(c) || letters == 2) return 0;
    i += width;
  }
  return length;
}

// Whether nothing but blanks stands between there and the end of the line.
bool ends_line_at(std::string_view text, std::size_t at) noexcept {
  const std::size_t next = text.find_first_not_of(" \t\r", at);
  return next == std::string_view::npos || text[next] == '\n';
}

// The number of a page alone on its line: "3", "- 3 -", "Trang 2/3".
struct page_number {
  std::size_t end = 0;  // of the line, its line end left out; 0 where the line holds anything else
  bool has_dashes = false;
  bool is_called = false;
  int number = 0;
};

page_number page_number_at(std::string_view text, std::size_t from) noexcept {
  std::size_t i = from;
  const auto blanks = [&] {
    while (i < text.size()) {
      const auto [c, length] = decode(text, i);
      if (!(is_blank(c) || is_invisible(c)) || is_line_end(c)) return;
      i += length;
    }
  };
  const auto dash = [&] {
    if (i == text.size()) return false;
    const auto [c, length] = decode(text, i);
    if (c != '-' && !(c >= 0x2010 && c <= 0x2015)) return false;
    i += length;
    return true;
  };
  page_number found;
  blanks();
  constexpr std::string_view called = "Trang ";
  found.is_called = text.substr(i, called.size()) == called;
  if (found.is_called) i += called.size();
  found.has_dashes = !found.is_called && dash();
  blanks();
  const std::size_t digits = i;
  for (; i < text.size() && is_digit(static_cast<unsigned char>(text[i])) && i - digits <= 3; ++i) found.number = found.number * 10 + (text[i] - '0');
  if (i == digits || i - digits > 3) return {};
  blanks();
  if (found.has_dashes && !dash()) return {};
  if (found.is_called && i + 1 < text.size() && text[i] == '/' && is_digit(static_cast<unsigned char>(text[i + 1])))  // of how many
    for (++i; i < text.size() && is_digit(static_cast<unsigned char>(text[i]));) ++i;
  blanks();
  if (i < text.size() && !is_line_end(decode(text, i).c)) return {};
  found.end = i;
  return found;
}
[[noreturn]] void not_utf8(std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(0, at);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  std::size_t column = 1;
  for (const char c : before.substr(start)) column += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  throw error(errc::not_utf8, {.vi = "byte thứ " + std::to_string(at + 1) + " không phải UTF-8", .en = "byte " + std::to_string(at + 1) + " is not UTF-8"},
              {.vi = "lưu tệp với bảng mã UTF-8", .en = "save the file as UTF-8"}, ":" + std::to_string(line) + ":" + std::to_string(column));
}

}  // namespace

source::source(std::string_view text) : text_(text) {
  if (text.size() >= std::numeric_limits<std::uint32_t>::max())
    throw error(errc::text_too_long, {.vi = "văn bản dài quá 4 GiB", .en = "the text is longer than 4 GiB"}, {.vi = "chia văn bản thành nhiều tệp", .en = "split it into several files"});
  is_composed_ = thidua::detail::is_plainly_nfc(text);  // and then it is UTF-8
  if (!is_composed_)
    if (const std::size_t bad = find_invalid_utf8(text); bad != std::string_view::npos) not_utf8(text, bad);
  // As wide as the words of a plan ask for: every fourth is a new one.
  std::size_t width = 256;
  while (width < text.size() / 10 && width < 65'536) width *= 2;
  table_.resize(width);
  words_.reserve(width / 2);
  scan();
  leave_out_furniture();
  pair_quotations();
  find_blocks();
  if (leave_out_links()) {
    pair_quotations();
    find_blocks();
  }
  find_sentences();
}

void source::scan() {
  tokens_.reserve(text_.size() / 5 + 8);
  std::size_t at = 0;
  std::uint8_t pending = blank_before | line_start | empty_line_before;
  bool at_line_start = true;
  // What stands between two pages is no part of the text. A number without dashes is one where a page or an empty line ends beside
  // it, or where it breaks a long line in two; behind "đợt" or a colon it is none.
  static const word_set counted = {"đợt", "thứ", "số", "ngày", "tháng", "năm", "quý", "điều", "khoản", "điểm", "mục", "khối", "cụm", "tổ", "khóa", "hạng", "từ", "đến", "giai", "đoạn", "và", "phụ", "lục"};
  std::size_t line_first = 0;  // where the last line that holds text begins
  bool is_in_row = false;      // of a table in Markdown
  const auto page_break_at = [&](std::size_t from, bool behind_empty) -> std::size_t {
    const page_number page = page_number_at(text_, from);
    if (page.end == 0 || tokens_.empty() || tokens_.back().kind == token_kind::end) return 0;
    if (page.is_called) return page.end;
    std::size_t lines = 0, next = page.end;
    for (; next < text_.size(); ) {
      const auto [c, length] = decode(text_, next);
      if (!is_blank(c) && !is_invisible(c)) break;
      if (c == 0x0C) lines = 2;
      if (is_line_end(c) && !(c == '\n' && text_[next - 1] == '\r')) ++lines;
      next += length;
    }
    if (next == text_.size())  // under the name of who signs
      return tokens_.back().kind == token_kind::word && page.number > 1 && words_[tokens_.back().value].upper_first && !counted.contains(words_[tokens_.back().value].hash) ? page.end : 0;
    if (page.has_dashes) return page.end;
    const token& before = tokens_.back();
    const char32_t after = decode(text_, next).c;
    // Behind a comma a sentence goes on over the page; a number in the middle of it is a page's where a page or an empty line ends beside it.
    const bool is_comma = before.kind == token_kind::mark && before.value == ',' && tokens_.size() > 1 && tokens_[tokens_.size() - 2].kind == token_kind::word && (behind_empty || lines >= 2);
    constexpr std::size_t long_line = 35;  // bytes
    // The first page's number is taken for one where empty lines part it from a long line and from what that goes on with.
    const bool may_be_first = page.number == 1 && behind_empty && lines >= 2 && before.end - line_first >= long_line;
    if ((page.number < 2 && !may_be_first) || (before.kind != token_kind::word && !is_comma) || (!is_letter(after) && after != '(' && after != 0x201C && after != '"')) return 0;
    if (is_comma) return page.end;
    if (counted.contains(words_[before.value].hash)) return 0;
    return behind_empty || lines >= 2 || before.end - line_first >= long_line ? page.end : 0;
  };
  const auto put = [&](std::size_t start, std::size_t end, token_kind kind, std::uint32_t value) {
    if ((pending & line_start) != 0) {
      line_first = start;
      is_in_row = kind == token_kind::mark && value == '|';
    }
    tokens_.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end), value, kind, pending});
    pending = 0;
    at_line_start = false;
  };
  // The word that begins there; what stands behind it.
  const auto word_from = [&](std::size_t first) {
    std::size_t end = first;
    bool is_spelt = false;
    while (end < text_.size()) {
      if (const std::size_t width = sure_letter(text_[end])) {
        end += width;
        continue;
      }
      if (text_[end] == '&') {
        const html_character spelt = html_character_at(text_, end);
        if (spelt.length == 0 || !(is_letter(spelt.c) || is_combining(spelt.c) || is_invisible(spelt.c))) break;
        is_spelt = true;
        end += spelt.length;
        continue;
      }
      if (const std::size_t width = apostrophe_within(text_, first, end)) {
        end += width;
        continue;
      }
      if (static_cast<unsigned char>(text_[end]) < 0x80) break;  // of ASCII the letters are sure
      const auto [d, width] = decode(text_, end);
      if (!is_letter(d) && !is_combining(d) && !is_invisible(d)) break;
      end += width;
    }
    // Capital letters of ASCII: codes such as I1, T1, QH15 keep their digits.
    const auto is_digit_at = [&](std::size_t i) { return i < text_.size() && is_digit(static_cast<unsigned char>(text_[i])); };
    if (is_digit_at(end)) {
      const std::string_view letters = text_.substr(first, end - first);
      if (std::all_of(letters.begin(), letters.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        while (is_digit_at(end)) ++end;
    }
    while (text_[end - 1] == '\x8B' && text_.substr(first, end - first).ends_with("\xE2\x80\x8B")) end -= 3;  // no zero-width blank at the end
    const std::string_view raw = text_.substr(first, end - first);
    put(first, end, token_kind::word, is_spelt ? intern(spelt_.emplace_back(characters_of(raw))) : intern(raw));
    return end;
  };
  while (at < text_.size()) {
    if (text_[at] == ' ') {
      ++at;
      pending |= blank_before;
      continue;
    }
    const bool may_call_page = at_line_start && text_[at] == 'T';
    if (sure_letter(text_[at]) != 0 && !may_call_page) {
      at = word_from(at);
      continue;
    }
    auto [c, length] = decode(text_, at);
    if (c == '&')
      if (const html_character spelt = html_character_at(text_, at); spelt.length != 0) {
        c = spelt.c;
        length = spelt.length;
      }
    if (is_line_end(c)) {
      at += length;
      if (c == '\r' && at < text_.size() && text_[at] == '\n') ++at;
      if (at_line_start || c == 0x0C) pending |= empty_line_before;
      pending |= blank_before | line_start;
      at_line_start = true;
      continue;
    }
    if (is_blank(c)) {
      at += length;
      pending |= blank_before;
      continue;
    }
    if (is_invisible(c)) {
      at += length;
      continue;
    }
    if (text_[at] == '<')
      if (const html_tag tag = html_tag_at(text_, at); tag.length != 0) {
        at += tag.length;
        pending |= blank_before;
        // One at the end of its line adds none; in the row of a table the line goes on.
        if (tag.ends_line && !at_line_start && !is_in_row && !ends_line_at(text_, at)) {
          pending |= line_start;
          at_line_start = true;
        }
        continue;
      }
    if (at_line_start && (is_digit(c) || may_call_page || c == '-' || (c >= 0x2010 && c <= 0x2015)))
      if (const std::size_t end = page_break_at(at, (pending & empty_line_before) != 0); end != 0) {
        pages_.push_back({at, end});
        at = end;
        pending |= page_before;
        continue;
      }
    if (is_digit(c)) {
      std::size_t end = at;
      std::uint64_t value = 0;
      for (; end < text_.size() && is_digit(static_cast<unsigned char>(text_[end])); ++end)
        value = std::min<std::uint64_t>(value * 10 + static_cast<std::uint64_t>(text_[end] - '0'), 999'999'999);
      put(at, end, token_kind::number, static_cast<std::uint32_t>(value));
      at = end;
      continue;
    }
    if (is_letter(c)) {
      at = word_from(at);
      continue;
    }
    if (is_markup(c)) {
      // A bullet where it begins its line and a blank follows; else no meaning.
      const bool bullet = c == '*' && at_line_start && (at == 0 || text_[at - 1] != '*') && at + 1 < text_.size() && is_blank(decode(text_, at + 1).c) && !is_line_end(decode(text_, at + 1).c);
      if (bullet) put(at, at + 1, token_kind::mark, '*');
      // One between numbers reaches from one to the other: "30/6 ~ 31/12".
      const std::size_t behind = c == '~' ? text_.find_first_not_of(' ', at + 1) : std::string_view::npos;
      if (behind != std::string_view::npos && behind <= at + 2 && is_digit(static_cast<unsigned char>(text_[behind])) && !tokens_.empty() && tokens_.back().kind == token_kind::number && !at_line_start) put(at, at + 1, token_kind::mark, '~');
      at += length;
      continue;
    }
    // A row of dashes, equal signs or dots is a rule or a field to fill in; of dots a short one is an ellipsis.
    if (c == '-' || c == '=' || c == '.' || c == 0x2026) {
      std::size_t end = at;
      while (end < text_.size() && text_.substr(end).starts_with(text_.substr(at, length))) end += length;
      if (end - at >= 3 * length || (c == 0x2026 && end - at > length)) {
        if (c == '.' || c == 0x2026) put(at, end, token_kind::mark, 0x2026);
        at = end;
        pending |= blank_before;
        continue;
      }
    }
    if (c == '>' && at_line_start) {
      at += length;
      continue;
    }
    put(at, at + length, token_kind::mark, c);
    at += length;
  }
  size_ = tokens_.size();
  const auto end = static_cast<std::uint32_t>(text_.size());
  hashes_.reserve(size_);
  stops_.reserve(size_ + 1);
  for (std::size_t i = 0; i < size_; ++i) {
    const token& t = tokens_[i];
    if (t.kind == token_kind::word) {
      hashes_.push_back(words_[t.value].hash);
      stops_.push_back(stops::first_word + t.value);
    } else if (t.kind == token_kind::number) {
      hashes_.push_back(hash_of_key(raw(i)));
      stops_.push_back(stops::number_);
    } else {
      hashes_.push_back(0);
      const bool is_apostrophe = t.value == '\'' || t.value == 0x2018 || t.value == 0x2019 || t.value == 0x201A || t.value == 0x2039 || t.value == 0x203A;
      stops_.push_back(t.value == ',' || t.value == ';' ? stops::clause_ : is_apostrophe || is_quote(i) ? stops::quote_ : stops::mark_);
    }
  }
  stops_.push_back(stops::end_);
  tokens_.push_back({end, end, 0, token_kind::end, static_cast<std::uint8_t>(blank_before | line_start | empty_line_before | block_start | sentence_start)});
}

bool source::is_dash(std::size_t at) const noexcept {
  const token& t = (*this)[at];
  return t.kind == token_kind::mark && (t.value == '-' || (t.value >= 0x2010 && t.value <= 0x2015) || t.value == 0x2212);
}
bool source::is_quote(std::size_t at) const noexcept {
  const token& t = (*this)[at];
  return t.kind == token_kind::mark && (t.value == '"' || (t.value >= 0x201C && t.value <= 0x201F) || t.value == 0xAB || t.value == 0xBB);
}

text_span source::span(std::size_t first, std::size_t last) const noexcept {
  if (first >= last || first >= size_) return {(*this)[first].start, (*this)[first].start};
  return {tokens_[first].start, tokens_[std::min(last, size_) - 1].end};
}

std::string source::clean(const text_span& at) const {
  const std::string_view raw = text_.substr(at.start, at.end - at.start);
  std::string out;
  out.reserve(raw.size());
  auto page = static_cast<std::size_t>(std::lower_bound(pages_.begin(), pages_.end(), at.start, [](const text_span& each, std::size_t start) { return each.start < start; }) - pages_.begin());
  bool blank = false, is_composed = is_composed_;
  const auto put = [&](std::size_t first, std::size_t last) {
    if (blank && !out.empty()) out += ' ';
    blank = false;
    out.append(raw, first, last - first);
  };
  for (std::size_t i = 0; i < raw.size();) {
    if (page < pages_.size() && pages_[page].start == at.start + i) {
      i = pages_[page++].end - at.start;
      continue;
    }
    if (const std::size_t last = kept_as_is(raw, i); last > i) {  // no line ends in it, so no page begins
      put(i, last);
      i = last;
      continue;
    }
    if (raw[i] == '<')
      if (const html_tag tag = html_tag_at(raw, i); tag.length != 0) {
        blank = true;
        i += tag.length;
        continue;
      }
    if (const html_character spelt = html_character_at(raw, i); spelt.length != 0) {
      if (is_blank(spelt.c)) {
        blank = true;
      } else if (!is_invisible(spelt.c)) {
        put(i, i);
        thidua::detail::append_utf8(out, spelt.c);
        is_composed = false;
      }
      i += spelt.length;
      continue;
    }
    const auto [c, length] = decode(raw, i);
    if (is_blank(c) || is_line_end(c)) {
      blank = true;
    } else if (!is_invisible(c) && c != '*' && c != '`' && c != '#' && c != '_' && c != '\\') {
      put(i, i + length);
    }
    i += length;
  }
  return is_composed ? out : to_nfc(out);
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
