// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// How far a record has come towards a rule: "2/3 năm". Layer: rules.
#include <thidua/award/award_year.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/rules/count_line.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/node.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/rules/truth.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace thidua {
inline namespace v0 {

/// What a condition counts.
enum class progress_unit : std::uint8_t {
  years,        ///< *năm*
  initiatives,  ///< *sáng kiến*
  conditions,   ///< *điều kiện*
  other,        ///< a number of an application's own
};
std::string_view to_string(progress_unit unit) noexcept;

/// What there is of what there must be, for one condition.
struct condition_progress {
  node condition;
  /// Its number in the order of reading; the rule itself is 0.
  std::size_t place = 0;
  thidua::truth truth = thidua::truth::unknown;
  interval measured = {};
  int required = 0;
  progress_unit unit = progress_unit::years;
};
/// "2/3 năm", "1–2/3 năm" and "ít nhất 1/3 năm" where not all is known; "2/3 years".
std::string to_text(const condition_progress& progress, language in = language::vietnamese);

/// How far it has come.
struct rule_progress {
  /// The condition that tells most: the rule itself where it is a streak, a run or a count; else the first such condition that
  /// is not met, of several ways that of the one that has come farthest; else the conditions met of several. Nothing where nothing is measured.
  std::optional<condition_progress> leading = std::nullopt;
  /// Every condition that is measured, in the order of reading.
  std::vector<condition_progress> conditions = {};
};
/// "2/3 năm"; empty where nothing is measured.
std::string to_text(const rule_progress& progress, language in = language::vietnamese);

namespace detail {
rule_progress progress(const node& rule, const void* facts, int year, const decision_options& options);
}  // namespace detail

/// How far the facts have come towards the rule at that year. Error: errc::unbound_rule; what a custom leaf throws.
template <class Facts>
rule_progress progress(const basic_rule<Facts>& rule, const std::type_identity_t<Facts>& facts, award_year year, const decision_options& options = {}) {
  return detail::progress(rule.root(), &facts, year.number(), options);
}

}  // namespace v0
}  // namespace thidua
