// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Conditions of titles that several laws share. Layer: law, private.
#include <thidua/law/law_2022.hpp>
#include <thidua/rules/rule.hpp>

namespace thidua {
inline namespace v0 {
namespace law {
namespace detail {

rule fighter_streak();
rule recent_initiative(years n, scope of);
rule ministerial_titles(title_consumption consumption);
rule excellent_collective_law_2022(sanctioned_member members_policy);

}  // namespace detail
}  // namespace law
}  // namespace v0
}  // namespace thidua
