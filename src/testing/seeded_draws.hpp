// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Numbers drawn by a seed. Layer: testing, private.
#include <cstdint>

namespace thidua {
inline namespace v0 {
namespace testing {
namespace detail {

/// The next number of SplitMix64, which is the same everywhere. Range: `below` is 1 or more.
inline std::uint64_t drawn(std::uint64_t& state, std::uint64_t below) noexcept {
  std::uint64_t z = state += 0x9E3779B97F4A7C15U;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
  return (z ^ (z >> 31)) % below;
}

class seeded_draws {
 public:
  explicit seeded_draws(std::uint64_t seed) noexcept : state_(seed) {}
  std::uint64_t below(std::uint64_t end) noexcept { return drawn(state_, end); }

 private:
  std::uint64_t state_;
};

}  // namespace detail
}  // namespace testing
}  // namespace v0
}  // namespace thidua
