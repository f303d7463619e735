// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Campaigns and congresses checked: all that is wrong, each with its place. Layer: campaign.
#include <thidua/campaign/campaign.hpp>
#include <thidua/campaign/reference_facts.hpp>
#include <thidua/campaign/violation.hpp>

#include <vector>

namespace thidua {
inline namespace v0 {

/// How far outside its phase a commemoration may lie before that is an error and no longer a warning, and how long after
/// the phase a run-up may lead.
inline constexpr days outside_phase_tolerance = days(30);

/// Everything that is wrong with a campaign, in the order of its parts. What hangs on a fact that `known` lacks, or on something
/// the campaign does not say, is not called wrong. Never throws for what the campaign holds.
std::vector<violation> validate(const campaign& what, const reference_facts& known);

/// What in `what` does not agree with the campaign of the superior body: days outside its window, movements that are missing,
/// a date before its own, a registration that ends later, another year. Places are those of `what`; the related ones those of
/// the superior's campaign.
std::vector<violation> validate_under(const campaign& superior, const campaign& what);

/// Congresses of one body whose terms do not abut, or whose numbers do not follow their years. Places are indexes of the
/// table: "/3/term".
std::vector<violation> validate(const congress_table& table);

}  // namespace v0
}  // namespace thidua
