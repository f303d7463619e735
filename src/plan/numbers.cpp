// SPDX-License-Identifier: BSL-1.0
/// Numbers in digits and in words.
#include "grammar.hpp"

#include <unordered_map>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

namespace {

std::unordered_map<word_hash, int> hashed(std::initializer_list<std::pair<const char*, int>> rows) {
  std::unordered_map<word_hash, int> all;
  for (const auto& each : rows) all.emplace(hash_of_word(each.first), each.second);
  return all;
}
int look_up(const std::unordered_map<word_hash, int>& in, word_hash hash) noexcept {
  const auto found = in.find(hash);
  return found == in.end() ? 0 : found->second;
}

const std::unordered_map<word_hash, int>& digit_words() {
  static const auto all = hashed({{"một", 1}, {"mốt", 1}, {"hai", 2}, {"ba", 3}, {"bốn", 4}, {"tư", 4}, {"năm", 5}, {"lăm", 5}, {"sáu", 6}, {"bảy", 7}, {"bẩy", 7}, {"tám", 8}, {"chín", 9}});
  return all;
}

}  // namespace

const word_set& count_firsts() {
  static const word_set firsts = [] {
    word_set all = {"mười"};
    for (const auto& each : digit_words()) all.insert(each.first);
    return all;
  }();
  return firsts;
}

std::optional<count_found> count_at(const source& in, std::size_t place) {
  if (in.is_number(place)) return in.digits(place) <= 4 ? std::optional(count_found{in.number(place), place + 1}) : std::nullopt;
  if (!count_firsts().may_contain(in.hash(place)) || !in.is_word(place)) return std::nullopt;
  static const word_hash ten = hash_of_word("mười"), tens = hash_of_word("mươi"), hundred = hash_of_word("trăm"), odd = hash_of_word("linh"), odd_too = hash_of_word("lẻ");
  const auto digit = [&](std::size_t i) { return in.is_word(i) && !in[i].has(block_start) ? look_up(digit_words(), in.hash(i)) : 0; };
  int value = 0;
  std::size_t i = place;
  if (const int hundreds = digit(i); hundreds != 0 && in.hash(i + 1) == hundred) {
    value = hundreds * 100;
    i += 2;
    if (in.hash(i) == odd || in.hash(i) == odd_too) {
      if (const int ones = digit(i + 1)) return count_found{value + ones, i + 2};
      return std::nullopt;
    }
  }
  if (in.hash(i) == ten) {
    value += 10;
    ++i;
    static const word_hash year = hash_of_word("năm");  // "mười năm" is ten years
    if (const int ones = digit(i); ones != 0 && !(in.hash(i) == year && in.hash(i + 1) != year)) {
      value += ones;
      ++i;
    }
    return count_found{value, i};
  }
  if (const int first = digit(i)) {
    if (in.hash(i + 1) == tens) {
      value += first * 10;
      i += 2;
      static const word_hash year = hash_of_word("năm");
      if (const int ones = digit(i); ones != 0 && in.hash(i) != year) {
        value += ones;
        ++i;
      }
      return count_found{value, i};
    }
    if (i == place) return count_found{first, i + 1};
  }
  if (value > 0) return count_found{value, i};
  return std::nullopt;
}

std::optional<count_found> ordinal_word_at(const source& in, std::size_t place) {
  if (in.is_number(place)) return in.digits(place) <= 3 && in.number(place) > 0 ? std::optional(count_found{in.number(place), place + 1}) : std::nullopt;
  if (!in.is_word(place)) return std::nullopt;
  static const word_hash first = hash_of_word("nhất"), second = hash_of_word("nhì");
  if (in.hash(place) == first) return count_found{1, place + 1};
  if (in.hash(place) == second) return count_found{2, place + 1};
  if (const int roman = roman_value(in.word_at(place).raw)) return count_found{roman, place + 1};
  return count_at(in, place);
}

namespace {

// What an ordinal stands behind.
const phrase_map& times_words() {
  static const phrase_map all = {{1, "lần thứ"}, {1, "thứ"}};
  return all;
}

}  // namespace

const word_set& times_firsts() { return times_words().firsts(); }

std::optional<count_found> times_at(const source& in, std::size_t place) {
  if (const auto times = times_words().at(in, place)) return ordinal_word_at(in, place + times.length);
  return std::nullopt;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
