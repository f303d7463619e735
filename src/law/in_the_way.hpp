// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <thidua/law/difference.hpp>

namespace thidua {
inline namespace v0 {
namespace law {

// The first condition in the way, as far down as all of its list are needed.
stated_condition in_the_way(const rule& standard, const merit_record& record, award_year year, const decision_options& options);

}  // namespace law
}  // namespace v0
}  // namespace thidua
