// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The title of a draft. Layer: plan, private.
#include <thidua/campaign/campaign.hpp>
#include <thidua/campaign/reference_facts.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/period.hpp>

#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// The title for the year: congresses that are over by then and anniversaries that are round no more are not greeted again; numbers
/// and years are the new ones. The resolution it says is carried out stays. What it greets is added to `next`; notes tell what is left out.
std::string title_for(const campaign& like, int old_year, int year, const period& window, const reference_facts& known, campaign& next, std::vector<bilingual>& notes);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
