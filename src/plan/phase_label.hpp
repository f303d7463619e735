// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The labels phases stand under, sound or damaged. Layer: plan, private.
#include "grammar.hpp"
#include "source.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

struct label_found {
  int ordinal = 0;
  std::string head;  ///< "Đợt", "Giai đoạn": as it is written, a damaged one as it should be
  std::size_t first = 0, last = 0;
  std::string repaired;  ///< empty where it is as it should be
  bool is_doubtful = false;  ///< "I1": one, or two
  int year = 0;              ///< "Đợt 1/2019"
  bool needs_bounds = false;  ///< "Bước 1" alone is a step of a procedure
  /// Of one without a number, which one it is: "Đợt đầu", "Đợt cuối", "Đợt cao điểm".
  enum class place : std::uint8_t { numbered, first, next, named } stands = place::numbered;
};

/// Whether one may begin with the word: most words are told apart.
bool may_begin_label_of_phase(const word& first);
/// "Đợt 1", "Giai đoạn II", "Đợi 2", "Đợt I1", "đợt thứ nhất": the label that begins at the place.
std::optional<label_found> label_of_phase(const source& in, std::size_t i);
/// "Đợt đầu", "Đợt sau", "Đợt cuối cùng", and "Đợt cao điểm" before its time: a label that has no number, but may have a place among the others.
std::optional<label_found> label_by_place(const source& in, std::size_t i);
/// What the lines under a phase begin with that tell something of it: "Chủ đề: …", "Chào mừng …".
const phrase_map& lines_of_phase();

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
