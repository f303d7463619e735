// SPDX-License-Identifier: BSL-1.0
// expect: .*throw_impossible_lunar_date
// The table ends with lunar 2199.
#include <thidua/calendar/lunar.hpp>

#ifdef THIDUA_TWIN
inline constexpr thidua::lunar_date day(2199, 1, 1);
#else
inline constexpr thidua::lunar_date day(2200, 1, 1);
#endif
