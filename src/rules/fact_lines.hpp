// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What the facts say of a leaf, in every year. Layer: rules, private.
#include <thidua/award/merit_record.hpp>
#include <thidua/rules/count_line.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/timeline.hpp>

#include "node_data.hpp"

namespace thidua {
inline namespace v0 {
namespace detail {

/// A leaf that has a truth a year. `facts` are those the leaf asks: a merit_record but for a custom leaf.
timeline line_of(const node_terms& terms, const custom_leaf* leaf, const void* facts, const decision_options& options);
/// A leaf that has a number a year.
count_line numbers_of(const node_terms& terms, const custom_leaf* leaf, const void* facts);

/// How many usable initiatives of a year there are.
interval usable_initiatives(const merit_record& record, const year_facts* year, scope narrowest, usability use);
/// In which year a grant counts.
award_year effective_year(const grant& what, grant_basis basis);
/// Whether it is on the track of merit.
truth on_merit_track(const merit_record& record, const grant& what);

}  // namespace detail
}  // namespace v0
}  // namespace thidua
