// SPDX-License-Identifier: BSL-1.0
// expect: no matching .*thidua::(v0::)?lunar_date
// There is no default lunar day.
#include <thidua/calendar/lunar.hpp>

#ifdef THIDUA_TWIN
thidua::lunar_date day(2026, 1, 1);
#else
thidua::lunar_date day;
#endif
