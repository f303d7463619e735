// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// When what is counted in months must have begun: for whoever makes up records. Layer: rules, private.
#include <thidua/award/award_year.hpp>
#include <thidua/core/date.hpp>
#include <thidua/rules/node.hpp>

namespace thidua {
inline namespace v0 {
namespace detail {

/// Whether it asks how long something has lasted by the end of the award year.
inline bool is_span(node_kind kind) noexcept {
  return kind == node_kind::age || kind == node_kind::recruited || kind == node_kind::continuous_service || kind == node_kind::weighted_service;
}
inline int months_of(const node_terms& span) noexcept { return span.kind == node_kind::age ? span.n * 12 : span.n; }

/// The latest day from which so many months are complete on 31/12 of the year, both days counted. Range: 1 or more months; days that exist.
inline date latest_beginning(award_year year, int months_long) {
  return *add(date(year.number(), 1, 1), months(12 - months_long), missing_day::previous);
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
