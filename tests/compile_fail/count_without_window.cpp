// SPDX-License-Identifier: BSL-1.0
// expect: a count without a window has no meaning outside over_run
// A count over a run has no years of its own.
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>

using namespace thidua;

#ifdef THIDUA_TWIN
const rule own = over_run(3_years, clean(), count(rated(rating::good)) >= 2);
#else
const rule own = consecutive(3_years, count(rated(rating::good)) >= 2);
#endif
