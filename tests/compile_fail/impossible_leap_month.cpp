// SPDX-License-Identifier: BSL-1.0
// expect: .*throw_impossible_lunar_date
// 2026 has no leap month: its days do not compile where they are constants.
#include <thidua/calendar/lunar.hpp>

#ifdef THIDUA_TWIN
inline constexpr thidua::lunar_date day(2025, thidua::leap_month{6}, 1);
#else
inline constexpr thidua::lunar_date day(2026, thidua::leap_month{6}, 1);
#endif
