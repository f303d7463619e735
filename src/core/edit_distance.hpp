// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// How much two words differ. Layer: core, private.
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

/// How many bytes must be put in, left out or changed. Complexity: the product of the lengths; a second word of usual length takes no
/// memory of its own.
inline std::size_t edit_distance(std::string_view a, std::string_view b) {
  constexpr std::size_t usual = 31;
  std::array<std::size_t, usual + 1> at_hand;
  std::vector<std::size_t> allocated;
  if (b.size() > usual) allocated.resize(b.size() + 1);
  std::size_t* const row = allocated.empty() ? at_hand.data() : allocated.data();
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t corner = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)});
      corner = above;
    }
  }
  return row[b.size()];
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
