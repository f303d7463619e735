// SPDX-License-Identifier: BSL-1.0
#include "source.hpp"

#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "core/plain_text.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>
#include <limits>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

constexpr std::uint64_t fnv_basis = 1469598103934665603ULL;
constexpr std::uint64_t fnv_prime = 1099511628211ULL;

struct decoded {
  char32_t c;
  std::size_t length;
};

// Of valid UTF-8.
decoded decode(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(at);
  if (first < 0x80) return {first, 1};
  if (first < 0xE0) return {static_cast<char32_t>((first & 0x1F) << 6 | (byte(at + 1) & 0x3F)), 2};
  if (first < 0xF0) return {static_cast<char32_t>((first & 0x0F) << 12 | (byte(at + 1) & 0x3F) << 6 | (byte(at + 2) & 0x3F)), 3};
  return {static_cast<char32_t>((first & 0x07) << 18 | (byte(at + 1) & 0x3F) << 12 | (byte(at + 2) & 0x3F) << 6 | (byte(at + 3) & 0x3F)), 4};
}

constexpr bool is_small_letter(char c) noexcept { return c >= 'a' && c <= 'z'; }
// How many bytes the letter takes that begins with the lead of a letter alone: of ASCII, U+0100 … U+07FF, U+1000 … U+1FFF; 0 for
// any other. Of valid UTF-8.
std::size_t sure_letter(char lead) noexcept {
  static constexpr auto widths = [] {
    std::array<std::uint8_t, 256> all = {};
    for (std::size_t byte = 'a'; byte <= 'z'; ++byte) all[byte] = all[byte - 0x20] = 1;
    for (std::size_t byte = 0xC4; byte < 0xE0; ++byte) all[byte] = 2;
    all[0xE1] = 3;
    return all;
  }();
  return widths[static_cast<unsigned char>(lead)];
}
// The end of what begins there and stays as it is in clean text: letters, digits, most marks, and single blanks between them.
std::size_t kept_as_is(std::string_view text, std::size_t at) noexcept {
  enum : std::uint8_t { looked_at, kept, blank };
  static constexpr auto kinds = [] {
    std::array<std::uint8_t, 256> all = {};
    for (std::size_t byte = '!'; byte <= '}'; ++byte) all[byte] = kept;
    for (const char mark : {'*', '_', '`', '#', '\\'}) all[static_cast<std::size_t>(mark)] = looked_at;
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
bool is_combining(char32_t c) noexcept { return c >= 0x300 && c <= 0x36F; }
bool is_invisible(char32_t c) noexcept { return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF; }
bool is_line_end(char32_t c) noexcept { return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029; }
bool is_blank(char32_t c) noexcept {
  return c <= 0x20 || c == 0x7F || (c >= 0x80 && c < 0xA1) || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}
bool is_letter(char32_t c) noexcept {
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
bool is_digit(char32_t c) noexcept { return c >= '0' && c <= '9'; }
// Marks of Markdown that carry no meaning inside a line.
bool is_markup(char32_t c) noexcept { return c == '*' || c == '_' || c == '`' || c == '#' || c == '~' || c == '\\'; }

// Capital letters of Vietnamese and its neighbours, composed. In this range capitals and small letters take turns.
bool is_upper(char32_t c) noexcept {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  if (c < 0xDF) return c >= 0xC0 && c != 0xD7;
  if (c >= 0x100 && c < 0x180) return c < 0x139 || (c > 0x148 && c < 0x179) ? c % 2 == 0 : c % 2 == 1;
  if (c == 0x1A0 || c == 0x1AF) return true;
  if (c >= 0x1E00 && c < 0x1F00) return c % 2 == 0;
  return c >= 0x410 && c < 0x430;
}

// The number of a page alone on its line: "3", "- 3 -".
struct page_number {
  std::size_t end = 0;  // of the line, its line end left out; 0 where the line holds anything else
  bool has_dashes = false;
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
  found.has_dashes = dash();
  blanks();
  const std::size_t digits = i;
  for (; i < text.size() && is_digit(static_cast<unsigned char>(text[i])) && i - digits <= 3; ++i) found.number = found.number * 10 + (text[i] - '0');
  if (i == digits || i - digits > 3) return {};
  blanks();
  if (found.has_dashes && !dash()) return {};
  blanks();
  if (i < text.size() && !is_line_end(decode(text, i).c)) return {};
  found.end = i;
  return found;
}

template <class Integer>
std::uint64_t bytes_at(const char* at) noexcept {
  Integer part = 0;
  std::memcpy(&part, at, sizeof part);
  return part;
}

// Of a spelling, to find it again; eight bytes at a time, the last ones twice.
std::uint32_t hash_of_bytes(std::string_view raw) noexcept {
  const std::size_t size = raw.size();
  const char* const first = raw.data();
  std::uint64_t hash = size;
  const auto mix = [&](std::uint64_t part) {
    hash = (hash ^ part) * 0x9E3779B97F4A7C15ULL;
    hash ^= hash >> 32;
  };
  if (size >= 8) {
    for (std::size_t at = 0; size - at >= 8; at += 8) mix(bytes_at<std::uint64_t>(first + at));
    if (size % 8 != 0) mix(bytes_at<std::uint64_t>(first + size - 8));
  } else if (size >= 4) {
    mix(bytes_at<std::uint32_t>(first) << 32 | bytes_at<std::uint32_t>(first + size - 4));
  } else if (size > 0) {
    mix(bytes_at<std::uint8_t>(first) << 16 | bytes_at<std::uint8_t>(first + size / 2) << 8 | bytes_at<std::uint8_t>(first + size - 1));
  }
  return static_cast<std::uint32_t>(hash);
}

// Two texts of one length, not of none; of a few bytes, as words are.
bool are_equal(std::string_view a, std::string_view b) noexcept {
  const std::size_t size = a.size();
  const auto same = [&](auto integer, std::size_t at) { return bytes_at<decltype(integer)>(a.data() + at) == bytes_at<decltype(integer)>(b.data() + at); };
  if (size > 16) return a == b;
  if (size >= 8) return same(std::uint64_t{}, 0) && same(std::uint64_t{}, size - 8);
  if (size >= 4) return same(std::uint32_t{}, 0) && same(std::uint32_t{}, size - 4);
  return same(std::uint8_t{}, 0) && same(std::uint8_t{}, size / 2) && same(std::uint8_t{}, size - 1);
}

bool is_plain(std::string_view raw) noexcept {
  if (raw.back() == 'y') return false;  // may sound as i
  return std::all_of(raw.begin(), raw.end(), is_small_letter);
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

word_hash hash_of_key(std::string_view key) noexcept {
  std::uint64_t hash = fnv_basis;
  for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * fnv_prime;
  return hash;
}
char* write_skeleton(std::string_view key, char* into) noexcept {
  for (std::size_t i = 0; i < key.size(); ++i) {
    const auto c = static_cast<unsigned char>(key[i]);
    if (c < 0x80) {
      *into++ = key[i];
    } else if (c == 0xC4 && i + 1 < key.size() && static_cast<unsigned char>(key[i + 1]) == 0x91) {  // đ
      *into++ = 'd';
      ++i;
    } else if (c == 0xC4 && i + 1 < key.size() && static_cast<unsigned char>(key[i + 1]) == 0x83) {  // ă, composed
      *into++ = 'a';
      ++i;
    } else if ((c & 0xC0) == 0xC0) {
      // A combining mark, or a letter of another script.
      const std::size_t length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
      if (!(c == 0xCC || (c == 0xCD && i + 1 < key.size() && static_cast<unsigned char>(key[i + 1]) < 0xB0))) *into++ = '?';
      i += length - 1;
    }
  }
  return into;
}

std::string skeleton(std::string_view key) {
  std::string out(key.size(), ' ');
  out.resize(static_cast<std::size_t>(write_skeleton(key, out.data()) - out.data()));
  return out;
}

word_hash sound_of(std::string_view key) {
  std::array<char, 64> at_hand;
  std::string allocated;
  if (key.size() > at_hand.size()) allocated.resize(key.size());
  char* const first = allocated.empty() ? at_hand.data() : allocated.data();
  const std::string_view letters(first, static_cast<std::size_t>(write_skeleton(key, first) - first));
  if (letters.starts_with("tr")) {
    first[0] = 'c';
    first[1] = 'h';
  }
  if (letters.starts_with("x")) first[0] = 's';
  return hash_of_key(letters);
}

word_hash hash_of_word(std::string_view word) { return hash_of_key(comparison_key(word)); }

void word_set::insert(word_hash hash) {
  if (hash == 0) return;
  if (table_.size() <= 2 * size_) {
    std::vector<word_hash> words(std::max<std::size_t>(16, 4 * size_));
    words.swap(table_);
    for (const word_hash each : words)
      if (each != 0) table_[slot_of(each)] = each;
  }
  word_hash& place = table_[slot_of(hash)];
  if (place == hash) return;
  place = hash;
  ++size_;
  bits_[place_of(hash)] |= bit_of(hash);
}

const word source::no_word = {};

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
  pair_quotations();
  find_blocks();
  find_sentences();
}

void source::widen_table() {
  std::vector<slot> wider(table_.size() * 4);
  for (const slot& each : table_) {
    if (each.word == 0) continue;
    std::size_t at = each.hash & (wider.size() - 1);
    while (wider[at].word != 0) at = (at + 1) & (wider.size() - 1);
    wider[at] = each;
  }
  table_ = std::move(wider);
}

std::uint32_t source::intern(std::string_view raw) {
  const std::uint32_t bytes = hash_of_bytes(raw);
  if (words_.size() * 2 >= table_.size()) widen_table();
  std::size_t at_slot = bytes & (table_.size() - 1);
  for (; table_[at_slot].word != 0; at_slot = (at_slot + 1) & (table_.size() - 1))
    if (table_[at_slot].hash == bytes) {
      const std::string_view known = words_[table_[at_slot].word - 1].raw;
      if (known.size() == raw.size() && are_equal(known, raw)) return table_[at_slot].word - 1;
    }
  return add_word(raw, table_[at_slot], bytes);
}

namespace {

// What hangs on the spelling alone.
word word_of(std::string_view raw) {
  word fresh;
  const bool is_key = is_plain(raw);
  fresh.key = is_key ? std::string(raw) : comparison_key(raw);
  fresh.hash = hash_of_key(fresh.key);
  fresh.sound = sound_of(fresh.key);
  std::size_t letters = is_key ? raw.size() : 0, capitals = 0;
  for (std::size_t at = is_key ? raw.size() : 0; at < raw.size();) {
    const auto [c, length] = decode(raw, at);
    at += length;
    if (c >= 0x80 && (!is_letter(c) || is_combining(c) || is_invisible(c))) continue;
    if (is_digit(c)) continue;  // of ASCII a word has letters and, in codes, digits
    const bool upper = is_upper(c);
    if (letters == 0) fresh.upper_first = upper;
    if (upper) ++capitals;
    ++letters;
  }
  fresh.upper_all = capitals == letters && letters >= 2;
  fresh.letters = static_cast<std::uint8_t>(std::min<std::size_t>(letters, 255));
  fresh.capitals = static_cast<std::uint8_t>(std::min<std::size_t>(capitals, 255));
  return fresh;
}

// Words met of late, each where the hash of its bytes says: texts of one kind share most of theirs. A thread has its own, of half a
// megabyte; what it holds changes no answer.
struct met_word {
  std::string raw;
  word known;
};
constexpr std::size_t met_words = 4096;
constexpr std::size_t longest_met = 15;  // bytes, as many as a string holds in itself

}  // namespace

// One that is new, into a free place.
std::uint32_t source::add_word(std::string_view raw, slot& into, std::uint32_t bytes) {
  thread_local std::vector<met_word> met(met_words);
  if (raw.size() <= longest_met) {
    met_word& last = met[bytes % met_words];
    if (last.raw != raw) last = {std::string(raw), word_of(raw)};
    words_.push_back(last.known);
  } else {
    words_.push_back(word_of(raw));
  }
  words_.back().raw = raw;
  into = {bytes, static_cast<std::uint32_t>(words_.size())};
  return static_cast<std::uint32_t>(words_.size() - 1);
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
  const auto page_break_at = [&](std::size_t from, bool behind_empty) -> std::size_t {
    const page_number page = page_number_at(text_, from);
    if (page.end == 0 || tokens_.empty() || tokens_.back().kind == token_kind::end) return 0;
    std::size_t lines = 0, next = page.end;
    for (; next < text_.size(); ) {
      const auto [c, length] = decode(text_, next);
      if (!is_blank(c) && !is_invisible(c)) break;
      if (c == 0x0C) lines = 2;
      if (is_line_end(c) && !(c == '\n' && text_[next - 1] == '\r')) ++lines;
      next += length;
    }
    if (next == text_.size()) return 0;
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
    if ((pending & line_start) != 0) line_first = start;
    tokens_.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end), value, kind, pending});
    pending = 0;
    at_line_start = false;
  };
  // The word that begins there; what stands behind it.
  const auto word_from = [&](std::size_t first) {
    std::size_t end = first;
    while (end < text_.size()) {
      if (const std::size_t width = sure_letter(text_[end])) {
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
    put(first, end, token_kind::word, intern(text_.substr(first, end - first)));
    return end;
  };
  while (at < text_.size()) {
    if (text_[at] == ' ') {
      ++at;
      pending |= blank_before;
      continue;
    }
    if (sure_letter(text_[at]) != 0) {
      at = word_from(at);
      continue;
    }
    const auto [c, length] = decode(text_, at);
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
    if (at_line_start && (is_digit(c) || c == '-' || (c >= 0x2010 && c <= 0x2015)))
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
  bool blank = false;
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
    const auto [c, length] = decode(raw, i);
    if (is_blank(c) || is_line_end(c)) {
      blank = true;
    } else if (!is_invisible(c) && c != '*' && c != '`' && c != '#' && c != '_' && c != '\\') {
      put(i, i + length);
    }
    i += length;
  }
  return is_composed_ ? out : to_nfc(out);
}

// ------------------------------------------------------------------------------------------------------- quotations

void source::pair_quotations() {
  std::vector<std::size_t> marks;
  for (std::size_t i = 0; i < size_; ++i)
    if (is_quote(i)) marks.push_back(i);
  std::vector<std::size_t> open;     // indexes of quotations
  std::vector<std::size_t> parents;  // of each quotation: index + 1
  using fault = quotation::fault;
  const auto is_opening = [&](std::size_t i) { return !joins(i) || i == 0 || is_mark(i - 1, '(') || is_mark(i - 1, '['); };  // by its neighbours
  const auto flush = [&](std::size_t end) {
    for (const std::size_t each : open) {
      quotation& q = quotations_[each];
      q.wrong = fault::unclosed;
      q.close = end;
      for (std::size_t k = each + 1; k < quotations_.size(); ++k)  // to the end of what stands inside, the next one
        if (quotations_[k].wrong != fault::unclosed) {
          q.close = std::min(end, quotations_[k].close + 1);
          break;
        }
    }
    open.clear();
  };
  constexpr std::size_t deepest = 16;
  // The end of a paragraph, by the lines alone: an empty line behind a full sentence, or a line that begins with a label.
  const auto paragraph_ends_before = [&](std::size_t i) {
    if (!tokens_[i].has(line_start) || i == 0) return false;
    const bool full_stop = is_mark(i - 1, '.') || is_mark(i - 1, ';') || is_mark(i - 1, ':') || is_mark(i - 1, '!') || is_mark(i - 1, '?');
    block ignored;
    if (label_at(i, ignored) != i) return true;
    if (tokens_[i].has(empty_line_before)) return full_stop || !is_word(i) || word_at(i).upper_first;
    return full_stop && !(is_word(i) && !word_at(i).upper_first);
  };
  std::size_t next_mark = 0;
  for (std::size_t i = 0; i < size_; ++i) {
    if (!open.empty() && tokens_[i].has(line_start) && paragraph_ends_before(i)) {
      // A page break may stand inside a quotation: it goes on where the next mark closes it and no label begins the line.
      block ignored;
      const bool labelled = label_at(i, ignored) != i;
      const bool closes = next_mark < marks.size() && marks[next_mark] < i + 80 && tokens_[marks[next_mark]].value == 0x201D && open.size() == 1 && !quotations_[open.back()].is_straight;
      if (labelled || !closes) flush(i);
    }
    if (!is_quote(i)) continue;
    ++next_mark;
    const std::uint32_t mark = tokens_[i].value;
    bool opens = false;
    bool looks_wrong = false;
    if (mark == '"') {
      opens = open.empty() ? !(i > 0 && joins(i) && is_number(i - 1)) : is_opening(i) && joins(i + 1) && open.size() < deepest && quotations_[open.back()].open + 1 != i;
      if (open.empty() && !opens) continue;  // inches
      if (!open.empty() && opens && quotations_[open.back()].is_straight) opens = false;  // straight marks take turns
    } else if (mark == 0x201D || mark == 0xBB) {
      opens = open.empty() && is_opening(i) && joins(i + 1);  // the wrong shape
      looks_wrong = opens;
    } else {
      const bool closes = !open.empty() && !is_opening(i) && !(joins(i + 1) && is_word(i + 1));
      opens = !closes;
      looks_wrong = closes;
    }
    if (opens) {
      if (open.size() >= deepest) flush(i);
      quotation q;
      q.open = i;
      q.close = i + 1;
      q.is_straight = mark == '"';
      if (looks_wrong) q.wrong = fault::mixed;
      parents.push_back(open.empty() ? 0 : open.back() + 1);
      open.push_back(quotations_.size());
      quotations_.push_back(q);
    } else if (open.empty()) {
      quotation q;
      q.open = i;
      q.close = i;
      q.wrong = fault::unopened;
      parents.push_back(0);
      quotations_.push_back(q);
    } else {
      quotation& q = quotations_[open.back()];
      open.pop_back();
      q.close = i;
      if (looks_wrong || q.is_straight != (mark == '"')) q.wrong = fault::mixed;
    }
  }
  flush(size_);
  for (std::size_t k = 0; k < quotations_.size(); ++k)
    quotations_[k].is_nested = parents[k] != 0 && quotations_[parents[k] - 1].wrong != fault::unclosed;
}

// ------------------------------------------------------------------------------------------------------------- blocks

// Where the body begins that the label at `at` stands before; `at` where there is no label.
std::size_t source::label_at(std::size_t at, block& into) const {
  const token& t = (*this)[at];
  if (t.kind == token_kind::mark) {
    const std::uint32_t c = t.value;
    const bool bullet = is_dash(at) || c == '+' || c == '*' || c == 0xB7 || c == 0x2022 || c == 0x2219 || c == 0x22C5 || c == 0x25CF || c == 0x25CB || c == 0x25AA || c == 0x25E6 ||
                        c == 0x2212 || c == 0x2713 || c == 0x2714 || (c >= 0xE000 && c < 0xF900) || c == 0x27A2 || c == 0x2756 || c == 0x25A0 || c == 0x25BA;
    if (!bullet || (*this)[at + 1].has(line_start)) return at;
    into.label = label_kind::bullet;
    into.depth = c == '+' || c == '*' ? 7 : 6;
    return at + 1;
  }
  if (t.kind == token_kind::word) {
    const word& w = word_at(at);
    const bool is_abbreviation = is_mark(at + 1, '/') && is_word(at + 2) && joins(at + 2) && word_at(at + 2).letters == 1;  // "V/v", "T/M"
    // "I- MỤC ĐÍCH", "I - MỤC ĐÍCH", "I- Mục đích".
    const bool heading_dash = is_dash(at + 1) && is_word(at + 2) && !joins(at + 2) && (word_at(at + 2).upper_all || (joins(at + 1) && word_at(at + 2).upper_first)) && roman_value(word_at(at + 2).raw) == 0;
    if (const int roman = w.letters <= 5 ? roman_value(w.raw) : 0; roman > 0 && roman <= 39 && !is_abbreviation && (is_mark(at + 1, '.') || is_mark(at + 1, '/') || is_mark(at + 1, ')') || heading_dash) && !(*this)[at + 2].has(line_start)) {
      into.label = label_kind::roman;
      into.number = roman;
      into.depth = 1;
      return at + 2;
    }
    const bool spaced = (*this)[at + 2].has(blank_before) && !(*this)[at + 2].has(line_start);
    // "PHẦN I. MỤC ĐÍCH" stands above "I. …".
    static const word_hash part = hash_of_word("phần");
    if (w.upper_first && w.hash == part && is_word(at + 1) && !(*this)[at + 1].has(line_start) && !(*this)[at + 3].has(line_start) && (is_mark(at + 2, '.') || is_mark(at + 2, ':')))
      if (const int roman = roman_value(word_at(at + 1).raw); roman > 0 && roman <= 39) {
        into.label = label_kind::roman;
        into.number = roman;
        into.depth = 0;
        return at + 3;
      }
    const bool small_label = !w.upper_first && spaced && (is_mark(at + 1, '/') || (is_dash(at + 1) && joins(at + 1)));  // "a/ …", "a- …"
    if (w.letters == 1 && (is_mark(at + 1, ')') || (is_mark(at + 1, '.') && !w.upper_first) || small_label)) {
      into.label = label_kind::letter;
      into.depth = 5;
      std::size_t body = at + 2;
      if (is_mark(body, ')')) ++body;
      return body;
    }
    return at;
  }
  if (t.kind != token_kind::number || digits(at) > 2) return at;
  std::size_t i = at;
  int parts = 1;
  int last = number(at);
  while (is_mark(i + 1, '.') && joins(i + 1) && is_number(i + 2) && joins(i + 2) && digits(i + 2) <= 2) {
    i += 2;
    last = number(i);
    ++parts;
  }
  if (parts > 3) return at;
  const bool dashed = parts == 1 && is_dash(i + 1) && joins(i + 1) && (*this)[i + 2].has(blank_before) && !(*this)[i + 2].has(line_start) && is_word(i + 2) && word_at(i + 2).upper_first;  // "1- Nâng cao …"
  if (is_mark(i + 1, '.') || is_mark(i + 1, ')') || dashed || (parts == 1 && is_mark(i + 1, '/') && (*this)[i + 2].has(blank_before))) {
    ++i;
  } else if (parts == 1) {
    return at;
  } else if (!(*this)[i + 1].has(blank_before) || !is_word(i + 1) || !word_at(i + 1).upper_first) {
    return at;
  }
  if (is_number(i + 1) && joins(i + 1)) return at;
  into.label = parts == 1 ? label_kind::arabic : label_kind::dotted;
  into.number = last;
  into.depth = 1 + parts;
  return i + 1;
}

void source::find_blocks() {
  // "Kính gửi" begins a block whatever stands before it.
  static const word_hash addressed[] = {hash_of_word("kính"), hash_of_word("gửi")};
  static const word_hash headings[][2] = {{hash_of_word("kế"), hash_of_word("hoạch")}, {hash_of_word("chỉ"), hash_of_word("thị")}, {hash_of_word("nghị"), hash_of_word("quyết")}, {hash_of_word("quyết"), hash_of_word("định")}, {hash_of_word("hướng"), hash_of_word("dẫn")}};
  static const word_hash told[][2] = {{hash_of_word("chủ"), hash_of_word("đề")}, {hash_of_word("khẩu"), hash_of_word("hiệu")}, {hash_of_word("thời"), hash_of_word("gian")}, {hash_of_word("nội"), hash_of_word("dung")}, {hash_of_word("mục"), hash_of_word("tiêu")}};
  static const word_hash phase_word = hash_of_word("đợt"), year_word = hash_of_word("năm");
  // Whether a token stands inside a quotation that is closed.
  std::size_t next = 0;
  std::size_t quoted_until = 0;
  std::size_t this_line = 0;
  for (std::size_t i = 0; i < size_; ++i) {
    while (next < quotations_.size() && quotations_[next].open <= i) {
      const quotation& q = quotations_[next++];
      if (q.wrong == quotation::fault::none || q.wrong == quotation::fault::mixed) quoted_until = std::max(quoted_until, q.close);
    }
    token& t = tokens_[i];
    if (!t.has(line_start)) continue;
    const std::size_t line_first = std::exchange(this_line, i);
    block fresh;
    fresh.first = i;
    fresh.is_after_blank = t.has(empty_line_before);
    fresh.body = label_at(i, fresh);
    bool goes_on = false;
    const bool addresses = is_word(i) && is_word(i + 1) && hash(i) == addressed[0] && hash(i + 1) == addressed[1];
    // So does a kind of document alone on its line, in capitals, whatever letterhead stands above it.
    const bool is_heading = is_word(i) && is_word(i + 1) && word_at(i).upper_all && word_at(i + 1).upper_all && (*this)[i + 2].has(line_start) && !(*this)[i + 1].has(line_start) &&
                            std::any_of(std::begin(headings), std::end(headings), [&](const auto& each) { return hash(i) == each[0] && hash(i + 1) == each[1]; });
    // Nor does what a phase begins with go on: "Đợt 2".
    const bool is_phase = is_word(i) && word_at(i).upper_first && hash(i) == phase_word && (is_number(i + 1) || (is_word(i + 1) && roman_value(word_at(i + 1).raw) != 0)) && !(*this)[i + 1].has(line_start);
    // Nor a line that says what it tells: "Chủ đề: …", "Khẩu hiệu năm 2024: …".
    const std::size_t behind_year = i + 2 + (hash(i + 2) == year_word ? 1U : 0U);
    const bool is_told = is_word(i) && word_at(i).upper_first && (is_mark(behind_year, ':') || (behind_year > i + 2 && is_number(behind_year) && is_mark(behind_year + 1, ':'))) &&
                         std::any_of(std::begin(told), std::end(told), [&](const auto& each) { return hash(i) == each[0] && hash(i + 1) == each[1]; });
    if (i > 0 && fresh.label == label_kind::none && !blocks_.empty() && !addresses && !is_heading && !is_phase && !is_told) {
      const token& before = tokens_[i - 1];
      const bool ends = before.kind == token_kind::mark && (before.value == '.' || before.value == ';' || before.value == ':' || before.value == '!' || before.value == '?' || before.value == 0x2026);
      const bool small = (t.kind == token_kind::word && !word_at(i).upper_first) || (t.kind == token_kind::number && !t.has(empty_line_before)) ||
                         (t.kind == token_kind::mark && (t.value == ',' || t.value == ';' || t.value == '.' || t.value == ')' || t.value == 0x201D || (t.value == '(' && !t.has(empty_line_before))));
      // In letters and signs, so that every way of writing them breaks at the same place.
      constexpr std::size_t usual_line = 45, line_at_page_end = 30;
      const bool behind_page = t.has(page_before);
      const std::size_t full_line = behind_page && blocks_.back().depth > 4 ? line_at_page_end : usual_line;  // not of a numbered heading
      std::size_t line_length = 0;
      for (std::size_t k = blocks_.back().first; k < i && line_length < full_line; ++k) line_length += (is_word(k) ? word_at(k).letters : is_number(k) ? digits(k) : 1) + (joins(k) ? 0U : 1U);
      if (i <= quoted_until) {
        goes_on = true;
      } else if (!ends && small) {
        goes_on = true;
      } else if (!ends && (!t.has(empty_line_before) || behind_page) && line_length >= full_line && t.kind == token_kind::word && before.kind != token_kind::mark) {
        // A line that was broken in the middle of a name. A line of capitals goes on with capitals alone.
        const auto in_capitals = [&](std::size_t first) {
          bool any = false;
          for (std::size_t k = first; k < size_ && (k == first || !tokens_[k].has(line_start)); ++k) {
            if (!is_word(k) || word_at(k).letters < 2) continue;
            if (!word_at(k).upper_all) return false;
            any = true;
          }
          return any;
        };
        goes_on = in_capitals(line_first) == in_capitals(i);
      } else if (!ends && (!t.has(empty_line_before) || behind_page) && before.kind == token_kind::mark && before.value == ',') {
        goes_on = true;
      }
    }
    if (goes_on) continue;
    if (!blocks_.empty()) blocks_.back().last = i;
    t.flags |= block_start;
    if (fresh.label == label_kind::none) fresh.depth = 9;
    blocks_.push_back(fresh);
  }
  if (!blocks_.empty()) blocks_.back().last = size_;
}

std::size_t source::block_of(std::size_t at) const noexcept {
  const auto behind = std::upper_bound(blocks_.begin(), blocks_.end(), at, [](std::size_t place, const block& each) { return place < each.first; });
  return behind == blocks_.begin() ? 0 : static_cast<std::size_t>(behind - blocks_.begin()) - 1;
}

void source::find_sentences() {
  const auto begins = [&](std::size_t i) {
    tokens_[i].flags |= sentence_start;
    stops_[i] |= stops::begins_sentence;
  };
  for (const block& each : blocks_) {
    begins(each.first);
    if (each.body < each.last) begins(each.body);
  }
  for (std::size_t i = 1; i < size_; ++i) {
    if (!(is_mark(i - 1, '.') || is_mark(i - 1, '!') || is_mark(i - 1, '?')) || joins(i)) continue;
    if (is_word(i) && !word_at(i).upper_first) continue;
    // TM. , KT. , TP. and single letters are no sentences.
    if (i >= 2 && is_word(i - 2) && word_at(i - 2).letters <= 3 && (word_at(i - 2).letters == 1 || word_at(i - 2).upper_all) && roman_value(word_at(i - 2).raw) == 0 && is_mark(i - 1, '.') && joins(i - 1)) continue;
    begins(i);
  }
}

// ------------------------------------------------------------------------------------------------------------ phrases

phrase::phrase(std::string_view text) {
  while (!text.empty()) {
    const std::size_t blank = std::min(text.find(' '), text.size());
    if (blank > 0) hashes_.push_back(hash_of_word(text.substr(0, blank)));
    text.remove_prefix(std::min(blank + 1, text.size()));
  }
  if (!hashes_.empty()) first_ = hashes_.front();
}

std::size_t phrase::length_at(const source& in, std::size_t place) const noexcept {
  for (std::size_t i = 0; i < hashes_.size(); ++i)
    if (in.hash(place + i) != hashes_[i] || (i > 0 && in[place + i].has(block_start))) return 0;
  return hashes_.size();
}

int roman_value(std::string_view text) noexcept {
  if (text.empty() || text.size() > 9) return 0;
  const auto digit = [](char c) {
    switch (c) {
      case 'I': return 1;
      case 'V': return 5;
      case 'X': return 10;
      case 'L': return 50;
      case 'C': return 100;
      case 'D': return 500;
      case 'M': return 1000;
      default: return 0;
    }
  };
  int value = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int own = digit(text[i]);
    if (own == 0) return 0;
    value += i + 1 < text.size() && own < digit(text[i + 1]) ? -own : own;
  }
  return value > 0 && roman_text(value) == text ? value : 0;
}

std::string roman_text(int value) {
  static constexpr std::pair<int, const char*> steps[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
                                                          {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"}};
  std::string text;
  for (const auto& step : steps)
    for (; value >= step.first; value -= step.first) text += step.second;
  return text;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
