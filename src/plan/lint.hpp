// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The two halves of the linter: what the campaign tells, and what the text alone does. Layer: plan, private.
#include "analysis.hpp"

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// Findings of one rule that are kept in one text; of what goes beyond, the last one tells how many there are.
class finding_list {
 public:
  explicit finding_list(std::vector<diagnostic>& into) : into_(into) {}
  /// Whether a rule has room left. One that is asked for and has none is counted.
  bool admits(diagnostic_code code) {
    std::size_t& count = counts_[static_cast<std::size_t>(code)];
    return ++count <= most;
  }
  void add(diagnostic found) {
    if (admits(found.code)) into_.push_back(std::move(found));
  }
  void finish();

  static constexpr std::size_t most = 10'000;

 private:
  std::vector<diagnostic>& into_;
  std::array<std::size_t, static_cast<std::size_t>(diagnostic_code::superior_deadline) + 1> counts_ = {};
};

/// What the typed campaign contradicts: `validate` with the places of the text.
void lint_campaign(const analysis& of, finding_list& into);
/// Marks, numbers, days, spelling, names.
void lint_text(const analysis& of, finding_list& into);

/// What names of awards begin with.
const word_set& award_name_firsts();
/// The end of an award's name that begins at a place; the place where none does.
std::size_t award_name_end(const source& in, std::size_t place);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
