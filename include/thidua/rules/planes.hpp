// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What rules come to for many records at once: a bit a record. Layer: rules.
#include <thidua/rules/truth.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace thidua {
inline namespace v0 {

/// How many records of each truth. Unit: records.
struct truth_counts {
  std::size_t yes = 0;
  std::size_t no = 0;
  std::size_t unknown = 0;

  friend bool operator==(const truth_counts&, const truth_counts&) = default;
};

/// A condition of all records: bit i of word w stands for record 64 w + i, and bits behind the last record are 0. Kept and used
/// again, it costs no allocation.
class truth_plane {
 public:
  std::size_t size() const noexcept { return size_; }
  /// Range: 0 … size() - 1.
  truth at(std::size_t row) const noexcept {
    const std::uint64_t bit = std::uint64_t(1) << row % 64;
    return (yes_[row / 64] & bit) != 0 ? truth::yes : (may()[row / 64] & bit) != 0 ? truth::unknown : truth::no;
  }
  truth_counts counts() const noexcept { return counts_; }

  /// The words of records for which it is so for sure, and of those for which it is so or unknown: the same words where nothing is
  /// unknown. (size() + 63) / 64 of them; those behind are 0.
  const std::uint64_t* yes() const noexcept { return yes_.data(); }
  const std::uint64_t* may() const noexcept { return counts_.unknown == 0 ? yes_.data() : may_.data(); }

  /// Whether all records have the same truth.
  friend bool operator==(const truth_plane& a, const truth_plane& b) noexcept {
    if (a.size_ != b.size_ || a.counts_ != b.counts_) return false;
    for (std::size_t i = 0; i < (a.size_ + 63) / 64; ++i)
      if (a.yes_[i] != b.yes_[i] || a.may()[i] != b.may()[i]) return false;
    return true;
  }

 private:
  friend struct plane_parts;

  std::size_t size_ = 0;
  truth_counts counts_;
  std::vector<std::uint64_t> yes_;
  std::vector<std::uint64_t> may_;  // says nothing where nothing is unknown
};

}  // namespace v0
}  // namespace thidua
