// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What in the facts supports what a leaf says of a year. Layer: rules, private.
#include <thidua/rules/finding.hpp>

#include "layout.hpp"

#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

/// Adds what is told, each thing once. `facts` are those the leaf asks.
void cite_leaf(const layout_entry& leaf, const void* facts, int year, const decision_options& options, std::vector<evidence>& into);
/// Whether nobody attested the judgement for the year.
bool is_left_to_council(const layout_entry& leaf, const void* facts, int year);

}  // namespace detail
}  // namespace v0
}  // namespace thidua
