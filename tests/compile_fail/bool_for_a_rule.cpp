// SPDX-License-Identifier: BSL-1.0
// expect: a rule is made of rules; a bool or a number is none
// A bool says nothing of any record.
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>

using namespace thidua;

#ifdef THIDUA_TWIN
const rule own = all_of(clean(), always());
#else
const rule own = all_of(clean(), true);
#endif
