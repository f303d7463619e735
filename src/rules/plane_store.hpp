// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The planes of many records, in blocks, and how facts get into them. Layer: rules, private.
#include <thidua/rules/planes.hpp>
#include <thidua/rules/rule_set.hpp>
#include <thidua/rules/threads.hpp>

#include "layout.hpp"
#include "program.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

inline constexpr std::size_t block_rows = block_words * 64;

/// A fact, threshold and year.
struct plane {
  int entry;
  int at_least;
  int year;
  bool and_before;
};

/// 8192 records, or fewer in the last block. A plane that says the same of all of them takes no memory, one without unknowns half.
/// Bits behind the last record are anything.
class plane_block {
 public:
  explicit plane_block(std::size_t planes);
  plane_block(plane_block&&) noexcept = default;
  plane_block& operator=(plane_block&&) noexcept = default;

  std::size_t rows() const noexcept { return rows_; }
  /// Words in use, in whole pieces.
  std::size_t words() const noexcept { return in_pieces((rows_ + 63) / 64); }
  const std::uint64_t* yes(std::size_t plane) const noexcept { return planes_[plane].yes; }
  const std::uint64_t* may(std::size_t plane) const noexcept { return planes_[plane].may; }
  bool has_unknowns(std::size_t plane) const noexcept { return planes_[plane].yes != planes_[plane].may; }
  std::size_t bytes() const noexcept { return memory_.capacity() * sizeof(std::uint64_t) + planes_.capacity() * sizeof(sides); }

  /// The same with room for anything.
  plane_block opened() const;
  /// The same in as little memory as it takes.
  plane_block sealed() const;
  bool is_open() const noexcept { return is_open_; }

  /// Of an open block: makes room for so many rows, of which all is unknown.
  void grow(std::size_t rows) noexcept { rows_ = rows; }
  /// Of an open block: the bits of up to 64 rows of one plane from `row` on, which all lie in one word.
  void put(std::size_t plane, std::size_t row, std::size_t count, std::uint64_t yes, std::uint64_t may) noexcept;
  /// Whether the row can be set where the planes are.
  bool has_room(std::size_t row, const std::vector<truth>& values) const noexcept;
  /// Range: has_room, or an open block.
  void set(std::size_t row, const std::vector<truth>& values) noexcept;

 private:
  struct sides {
    const std::uint64_t* yes;
    const std::uint64_t* may;
  };
  std::uint64_t* own(const std::uint64_t* words) noexcept;
  bool owns(const std::uint64_t* words) const noexcept;

  std::size_t rows_ = 0;
  bool is_open_ = false;
  std::vector<sides> planes_;
  std::vector<std::uint64_t> memory_;
};

/// All blocks, and what reads facts into them.
class plane_store {
 public:
  plane_store(shared<rule_set_data> rules, std::vector<plane> planes, const decision_options& options, std::size_t stride);

  std::size_t size() const noexcept { return blocks_.empty() ? 0 : (blocks_.size() - 1) * block_rows + blocks_.back().rows(); }
  std::size_t bytes() const noexcept;
  const std::vector<plane>& planes() const noexcept { return planes_; }
  const std::vector<plane_block>& blocks() const noexcept { return blocks_; }
  /// Records whose facts change so early that the planes can't hold them, by row.
  const std::map<std::size_t, prepared>& outliers() const noexcept { return outliers_; }

  /// Each either does all or throws and does nothing.
  void resize(std::size_t rows);
  void fill(std::size_t plane, const std::uint64_t* yes, const std::uint64_t* may);
  void add(const void* first, std::size_t count, threads shared_by);
  void change(std::size_t row, const void* facts);

 private:
  // A leaf, and the planes that it answers.
  struct asked_leaf {
    int entry;
    std::vector<std::size_t> planes;
    bool is_by_block = false;  // asked 64 records and a year at a time
    int calm_until = std::numeric_limits<int>::min();  // a record that changes in this year or earlier is an outlier
  };
  struct found {
    std::vector<truth> values;  // by plane
    bool is_outlier = false;
  };

  found read(const void* facts, std::size_t row) const;
  void read_line(const asked_leaf& leaf, const void* facts, std::size_t row, truth* values, bool& is_outlier) const;
  prepared prepare(const void* facts, std::size_t row) const;
  void read_group(const void* first, std::size_t count, std::size_t row, plane_block& into, std::size_t at, std::map<std::size_t, prepared>& outliers) const;
  const void* facts_at(const void* first, std::size_t at) const noexcept { return static_cast<const char*>(first) + at * stride_; }

  shared<rule_set_data> rules_;
  std::vector<plane> planes_;
  decision_options options_;
  std::size_t stride_;
  std::vector<asked_leaf> leaves_;
  std::vector<plane_block> blocks_;
  std::map<std::size_t, prepared> outliers_;
};

}  // namespace detail
}  // namespace v0
}  // namespace thidua
