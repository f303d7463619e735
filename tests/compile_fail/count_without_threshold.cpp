// SPDX-License-Identifier: BSL-1.0
// expect: a count needs a threshold
// A count is a number, not a condition.
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>

using namespace thidua;

#ifdef THIDUA_TWIN
const rule own = all_of(pending(), count(5_years, rated(rating::good)) >= 3);
#else
const rule own = all_of(pending(), count(5_years, rated(rating::good)));
#endif
