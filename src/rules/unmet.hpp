// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The conditions of a rule that keep it from being met. Layer: rules, private.
#include <thidua/rules/change.hpp>
#include <thidua/rules/decide.hpp>

#include "layout.hpp"
#include "prepared.hpp"

#include <optional>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

/// The value of a condition at a year, all places of the rule at once.
flat_finding conditions_at(const layout& rule, const leaf_facts& facts, int year);
/// One of them, with where it stands.
unmet_condition condition_at(const layout& rule, const flat_finding& conditions, int year, std::size_t place);
/// The conditions that keep a rule from being met: from the root down, through what is a matter of logic, to what is not.
std::vector<unmet_condition> unmet(const layout& rule, const flat_finding& conditions, int year);
/// By place: the reference that stands there, or the nearest above it.
const std::optional<legal_reference>& inherited_reference(const layout& rule, const std::vector<int>& parents, int place);
std::vector<int> parents_of(const layout& rule);

}  // namespace detail
}  // namespace v0
}  // namespace thidua
