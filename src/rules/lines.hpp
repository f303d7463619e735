// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Lines of years as words of bits, and the few operations every operator over past years is made of. Layer: rules, private.
///
/// Bit 0 of a line stands for its base year and every year before, which are all the same; bit i for the year base + i.
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace thidua {
inline namespace v0 {
namespace detail {

/// 63 years and what was before them, in one word.
struct narrow {
  using line = std::uint64_t;
  static constexpr int years = 64;

  static constexpr line all(bool value) noexcept { return value ? ~line(0) : 0; }
  static constexpr line complement(line a) noexcept { return ~a; }
  static constexpr line both(line a, line b) noexcept { return a & b; }
  static constexpr line either(line a, line b) noexcept { return a | b; }
  /// What was n years before.
  static constexpr line back(line a, int n) noexcept {
    const line tail = all((a & 1) != 0);
    return n >= years ? tail : n == 0 ? a : (a << n) | (tail >> (years - n));
  }
  /// From where `from` holds, on for as long as `through` holds without a gap; `from` lies in `through`.
  static constexpr line fill(line through, line from) noexcept {
    for (int step = 1; step < years; step *= 2) {
      from |= through & (from << step);
      through &= through << step;
    }
    return from;
  }

  static constexpr bool at(line a, int bit) noexcept { return (a >> bit & 1) != 0; }
  /// How many bits in a row are set that end at `bit`; `endless` where they never begin.
  static constexpr int streak(line a, int bit, int endless) noexcept {
    const int run = std::countl_one(a << (years - 1 - bit));
    return run > bit ? endless : run;
  }
  /// How many bits are set. Baseline processors have no instruction for it, and std::popcount would call a function.
  static constexpr int ones(line a) noexcept {
    a -= a >> 1 & 0x5555555555555555U;
    a = (a & 0x3333333333333333U) + (a >> 2 & 0x3333333333333333U);
    return static_cast<int>(((a + (a >> 4)) & 0x0F0F0F0F0F0F0F0FU) * 0x0101010101010101U >> 56);
  }
  /// How many of the n bits that end at `bit` are set. Range: n 1 or more.
  static constexpr int count(line a, int bit, int n) noexcept {
    const int in_word = n <= bit ? n : bit + 1;
    const line bits = in_word >= years ? a : (a >> (bit + 1 - in_word)) & ((line(1) << in_word) - 1);
    return ones(bits) + ((a & 1) != 0 ? n - in_word : 0);
  }
};

/// All years from 0 on, in many words: for the records that 63 years do not hold.
struct wide {
  static constexpr std::size_t words = 160;
  static constexpr int years = static_cast<int>(words) * 64;
  using line = std::array<std::uint64_t, words>;

  static line all(bool value) noexcept {
    line out;
    out.fill(narrow::all(value));
    return out;
  }
  template <class Combine>
  static line each(const line& a, const line& b, Combine combine) noexcept {
    line out;
    for (std::size_t i = 0; i < words; ++i) out[i] = combine(a[i], b[i]);
    return out;
  }
  static line complement(const line& a) noexcept {
    return each(a, a, [](std::uint64_t x, std::uint64_t) { return ~x; });
  }
  static line both(const line& a, const line& b) noexcept {
    return each(a, b, [](std::uint64_t x, std::uint64_t y) { return x & y; });
  }
  static line either(const line& a, const line& b) noexcept {
    return each(a, b, [](std::uint64_t x, std::uint64_t y) { return x | y; });
  }
  static line back(const line& a, int n) noexcept {
    const std::uint64_t tail = narrow::all((a[0] & 1) != 0);
    const auto skip = static_cast<std::size_t>(n / 64);
    const int shift = n % 64;
    line out;
    for (std::size_t i = 0; i < words; ++i) {
      const std::uint64_t high = i >= skip ? a[i - skip] : tail;
      const std::uint64_t low = i >= skip + 1 ? a[i - skip - 1] : tail;
      out[i] = shift == 0 ? high : (high << shift) | (low >> (64 - shift));
    }
    return out;
  }
  static line fill(const line& through, const line& from) noexcept {
    line out;
    std::uint64_t carried = 0;
    for (std::size_t i = 0; i < words; ++i) {
      out[i] = narrow::fill(through[i], from[i] | (through[i] & carried));
      carried = out[i] >> 63;
    }
    return out;
  }

  static bool at(const line& a, int bit) noexcept { return narrow::at(a[static_cast<std::size_t>(bit / 64)], bit % 64); }
  static int streak(const line& a, int bit, int endless) noexcept {
    int run = 0;
    while (run <= bit && at(a, bit - run)) ++run;
    return run > bit ? endless : run;
  }
  static int count(const line& a, int bit, int n) noexcept {
    int found = 0;
    const int in_line = n <= bit ? n : bit + 1;
    for (int i = 0; i < in_line; ++i) found += at(a, bit - i);
    return found + ((a[0] & 1) != 0 ? n - in_line : 0);
  }
};

}  // namespace detail
}  // namespace v0
}  // namespace thidua
