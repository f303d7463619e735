// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Which excuses concern what. Layer: testing, private.
#include <thidua/testing/scenario.hpp>

#include <string>

namespace thidua {
inline namespace v0 {
namespace testing {
namespace detail {

enum class excused_thing { mutant, coverage };
/// The words between the id of a condition and the answer that it never decides.
inline constexpr const char* decides = " decides ";

inline bool concerns(const excuse& of, const node& rule, excused_thing what) {
  const bool is_coverage = of.key.find(decides) != std::string::npos;
  return (of.rule.empty() || of.rule == rule.id()) && is_coverage == (what == excused_thing::coverage);
}

}  // namespace detail
}  // namespace testing
}  // namespace v0
}  // namespace thidua
