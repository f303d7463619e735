// SPDX-License-Identifier: BSL-1.0
// expect: no matching .*thidua::(v0::)?date
// There is no default day to forget to set.
#include <thidua/core/date.hpp>

#ifdef THIDUA_TWIN
thidua::date day(2018, 3, 9);
#else
thidua::date day;
#endif
