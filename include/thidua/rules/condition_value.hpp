// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What one condition of a rule comes to, without words. Layer: rules.
#include <thidua/rules/count_line.hpp>
#include <thidua/rules/truth.hpp>

#include <vector>

namespace thidua {
inline namespace v0 {

/// What a condition comes to at one award year.
struct condition_value {
  thidua::truth truth = thidua::truth::unknown;
  /// Whether the two below say anything. They do for a streak of years, a run, a count, and the conditions met of several.
  bool is_measured = false;
  /// What there is: years in a row that end at the award year, years or initiatives counted, conditions met.
  interval measured = {};
  /// What there must be.
  int required = 0;

  friend bool operator==(const condition_value&, const condition_value&) = default;
};

/// The conditions of a rule in the order of reading: each before its children, `visit`'s order. Kept and used again, it costs
/// no allocation. The first is the rule itself.
using flat_finding = std::vector<condition_value>;

}  // namespace v0
}  // namespace thidua
