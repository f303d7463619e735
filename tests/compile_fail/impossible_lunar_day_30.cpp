// SPDX-License-Identifier: BSL-1.0
// expect: .*throw_impossible_lunar_date
// Month 2 of 2026 has 29 days: day 30 does not roll into the next month.
#include <thidua/calendar/lunar.hpp>

#ifdef THIDUA_TWIN
inline constexpr thidua::lunar_date day(2026, 1, 30);
#else
inline constexpr thidua::lunar_date day(2026, 2, 30);
#endif
