// SPDX-License-Identifier: BSL-1.0
// expect: a condition over a run can't be negated
// The longer the run, the more of it: its negation would not be.
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>

using namespace thidua;

#ifdef THIDUA_TWIN
const rule own = over_run(3_years, clean(), all_of(none_of(pending()), count(rated(rating::good)) >= 2));
#else
const rule own = over_run(3_years, clean(), none_of(count(rated(rating::good)) >= 2));
#endif
