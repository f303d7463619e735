// SPDX-License-Identifier: BSL-1.0
// expect: .*throw_period_backwards
// A period that ends before it begins does not compile where it is a constant.
#include <thidua/core/period.hpp>

#ifdef THIDUA_TWIN
inline constexpr thidua::period phase(thidua::date(2018, 7, 31), thidua::date(2018, 8, 1));
#else
inline constexpr thidua::period phase(thidua::date(2018, 8, 1), thidua::date(2018, 7, 31));
#endif
