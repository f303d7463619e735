// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The title of a draft. Layer: plan, private.
#include <thidua/campaign/campaign.hpp>
#include <thidua/campaign/reference_facts.hpp>
#include <thidua/core/period.hpp>

#include <string>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// The title for the year: congresses that are over by then and anniversaries that are round no more are not greeted again; numbers
/// and years are the new ones. What it greets is added to `next`.
std::string title_for(const campaign& like, int old_year, int year, const period& window, const reference_facts& known, campaign& next);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
