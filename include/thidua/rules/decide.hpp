// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Whether a rule is met: in one award year, or in all of them. Layer: rules.
#include <thidua/award/award_year.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/rules/timeline.hpp>
#include <thidua/rules/truth.hpp>

#include <cstdint>
#include <string_view>

namespace thidua {
inline namespace v0 {

/// What a judgement is that nobody has attested.
enum class judgement_policy : std::uint8_t {
  assume,   ///< yes, and the finding leaves it to the council
  require,  ///< unknown
};
std::string_view to_string(judgement_policy policy) noexcept;

/// How facts are read.
struct decision_options {
  judgement_policy judgements = judgement_policy::assume;

  friend bool operator==(const decision_options&, const decision_options&) = default;
};

namespace detail {
truth decide(const node& rule, const void* facts, int year, const decision_options& options);
timeline timeline_of(const node& rule, const void* facts, const decision_options& options);
}  // namespace detail

/// Whether the rule is met at that year. Error: errc::unbound_rule; what a custom leaf throws.
template <class Facts>
truth decide(const basic_rule<Facts>& rule, const std::type_identity_t<Facts>& facts, award_year year, const decision_options& options = {}) {
  return detail::decide(rule.root(), &facts, year.number(), options);
}
/// The same for every year at once. Right for all award years, 1 … 9999. Error: as for `decide`.
template <class Facts>
timeline timeline_of(const basic_rule<Facts>& rule, const std::type_identity_t<Facts>& facts, const decision_options& options = {}) {
  return detail::timeline_of(rule.root(), &facts, options);
}

}  // namespace v0
}  // namespace thidua
