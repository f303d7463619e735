// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Where a value stands in the text it was read from. Layer: core.
#include <compare>
#include <cstddef>

namespace thidua {
inline namespace v0 {

/// A stretch of UTF-8 bytes of a source text, half open: `start` is in it, `end` is not.
struct text_span {
  std::size_t start = 0;
  std::size_t end = 0;

  friend auto operator<=>(const text_span&, const text_span&) = default;
};

}  // namespace v0
}  // namespace thidua
