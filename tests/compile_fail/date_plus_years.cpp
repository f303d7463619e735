// SPDX-License-Identifier: BSL-1.0
// expect: thidua::(v0::)?date[^a-z]+and[^a-z]+thidua::(v0::)?years
// What becomes of 29/2? add(day, years, policy) says it.
#include <thidua/core/date.hpp>

#ifdef THIDUA_TWIN
auto next(thidua::date day) {
  return add(day, thidua::years(1), thidua::missing_day::previous);
}
#else
auto next(thidua::date day) {
  return day + thidua::years(1);
}
#endif
