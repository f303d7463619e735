// SPDX-License-Identifier: BSL-1.0
// expect: no matching .*thidua::(v0::)?origin
// There is no default origin.
#include <thidua/calendar/origin.hpp>

#ifdef THIDUA_TWIN
thidua::origin from = thidua::origin::lunar({.month = 3, .day = 10});
#else
thidua::origin from;
#endif
