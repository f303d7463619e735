// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The phases of an old plan in another year. Layer: plan, private.
#include <thidua/campaign/campaign.hpp>
#include <thidua/core/bilingual.hpp>

#include "layout.hpp"

#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// A theme with its year moved, and the number of an anniversary in it: "50 năm thống nhất đất nước".
std::string moved_theme(const std::string& theme, int old_year, int year);
/// The phases in the new year; what ends with an event of the old year ends with the year, and is told of. A day that is told by the lunar
/// calendar is reckoned anew, and what borders on it moves with it. `lunar`: of each phase, or none.
std::vector<phase> phases_for(const campaign& like, const std::vector<lunar_bounds>& lunar, int old_year, int year, std::vector<bilingual>& notes);
/// What was wrong with the old phases is not wanted again: each begins behind the one before it, and they are as many as there are.
void mend_phases(campaign& next);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
