// SPDX-License-Identifier: BSL-1.0
// expect: .*throw_date_out_of_range
// A sum outside 1400 … 9999 does not compile where it is a constant.
#include <thidua/core/date.hpp>

#ifdef THIDUA_TWIN
inline constexpr thidua::date day = thidua::date::latest() + thidua::days(0);
#else
inline constexpr thidua::date day = thidua::date::latest() + thidua::days(1);
#endif
