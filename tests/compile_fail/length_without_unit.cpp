// SPDX-License-Identifier: BSL-1.0
// expect: a length of time has a unit
// Three of what?
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>

using namespace thidua;

#ifdef THIDUA_TWIN
const rule own = consecutive(3_years, clean());
#else
const rule own = consecutive(3, clean());
#endif
