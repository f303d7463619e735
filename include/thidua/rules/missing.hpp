// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What a record lacks to meet a rule: the smallest sets of changes that would do. Layer: rules.
#include <thidua/award/award_year.hpp>
#include <thidua/award/merit_record.hpp>
#include <thidua/rules/change.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/rule.hpp>

#include <vector>

namespace thidua {
inline namespace v0 {

/// What would make a rule met.
struct missing_facts {
  /// Each makes the rule met (`decide(rule, with(record, alternative), year)`), and no proper subset of it does. Fewest changes
  /// first, then those of the latest years; within one by year. One empty alternative: it is met already. Range: at most 8.
  std::vector<std::vector<change>> alternatives = {};
  /// Conditions in the way that nothing here changes: age, recruitment, service, unread limbs, leaves of an application; where
  /// there is no alternative at all also those asked of years before the first one, and if there are none of these either,
  /// those that are not met. In the order of reading.
  std::vector<unmet_condition> blocked = {};
  /// Whether there are others, or may be: a search that grows too large ends early.
  bool more = false;
};

/// What makes the rule met at that year. Runs are no longer than they must be, or as long as the record tells them already; a
/// total of members that is told stays as it is. Deterministic. Error: errc::unbound_rule; what a custom leaf throws.
missing_facts missing(const rule& rule, const merit_record& record, award_year year, const decision_options& options = {});

}  // namespace v0
}  // namespace thidua
