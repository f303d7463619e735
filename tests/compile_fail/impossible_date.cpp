// SPDX-License-Identifier: BSL-1.0
// expect: .*throw_impossible_date
// An impossible day does not compile where it is a constant.
#include <thidua/core/date.hpp>

#ifdef THIDUA_TWIN
inline constexpr thidua::date day(2024, 2, 29);
#else
inline constexpr thidua::date day(2021, 2, 29);
#endif
