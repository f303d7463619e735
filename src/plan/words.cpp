// SPDX-License-Identifier: BSL-1.0
/// Words: how they are told apart and found again, sets and rows of them, Roman numbers.
#include <thidua/core/text.hpp>

#include "letters.hpp"
#include "source.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

constexpr std::uint64_t fnv_basis = 1469598103934665603ULL;
constexpr std::uint64_t fnv_prime = 1099511628211ULL;

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
