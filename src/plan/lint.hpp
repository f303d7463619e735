// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The two halves of the linter: what the campaign tells, and what the text alone does. Layer: plan, private.
#include "analysis.hpp"

#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// What the typed campaign contradicts: `validate` with the places of the text.
void lint_campaign(const analysis& of, std::vector<diagnostic>& into);
/// Marks, numbers, days, spelling, names.
void lint_text(const analysis& of, std::vector<diagnostic>& into);

/// The end of an award's name that begins at a place; the place where none does.
std::size_t award_name_end(const source& in, std::size_t place);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
