// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The first year in which a rule can be met when the coming years are good. Layer: rules.
#include <thidua/award/award_year.hpp>
#include <thidua/award/merit_record.hpp>
#include <thidua/rules/change.hpp>
#include <thidua/rules/condition_value.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/rule.hpp>

#include <optional>
#include <vector>

namespace thidua {
inline namespace v0 {

/// When a rule can be met, and how.
struct earliest_year {
  /// Nothing: not within 64 years.
  std::optional<award_year> year = std::nullopt;
  /// Facts of the coming years that get there, all of them needed. Empty where `year` is now.
  std::vector<change> plan = {};
  /// Why not the year before, however good the coming years: the conditions that fail even so. Where there is no year, those that
  /// fail at the end of the 64 years; where each could be met but not all in one year, the blocs and movements that exclude each
  /// other. In the order of reading.
  std::vector<unmet_condition> why_not_before = {};
  /// Every condition at that year, coming years at their best; in the order of reading. Empty where `year` is now.
  flat_finding before = {};
};

/// The least award year from `now` on for which some facts of the years after `now` make the rule met. The record up to `now`
/// stays as it is and what it does not say stays unknown; age, recruitment, service (which goes on where it has no end), the bloc's
/// flags and an application's own leaves are as they are. Other awards' rules are not asked: any grant and any title may come.
/// Error: errc::mixed_polarity for a rule that wants one fact both ways; errc::unbound_rule; what a custom leaf throws.
earliest_year earliest(const rule& rule, const merit_record& record, award_year now, const decision_options& options = {});

}  // namespace v0
}  // namespace thidua
