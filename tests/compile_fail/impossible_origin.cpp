// SPDX-License-Identifier: BSL-1.0
// expect: .*throw_impossible_origin
// 29/2 needs a leap year.
#include <thidua/calendar/origin.hpp>

#ifdef THIDUA_TWIN
inline constexpr thidua::origin born = thidua::origin::solar({.year = 2024, .month = 2, .day = 29});
#else
inline constexpr thidua::origin born = thidua::origin::solar({.year = 2023, .month = 2, .day = 29});
#endif
