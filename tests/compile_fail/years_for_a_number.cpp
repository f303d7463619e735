// SPDX-License-Identifier: BSL-1.0
// expect: how many of the conditions is a plain number
// Years are no number of conditions.
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>

using namespace thidua;

#ifdef THIDUA_TWIN
const rule own = at_least(2, clean(), pending(), flag_eligible());
#else
const rule own = at_least(2_years, clean(), pending(), flag_eligible());
#endif
