// SPDX-License-Identifier: BSL-1.0
// expect: thidua::(v0::)?date[^a-z]+and[^a-z]+thidua::(v0::)?date
// Two days have no sum.
#include <thidua/core/date.hpp>

#ifdef THIDUA_TWIN
auto sum(thidua::date a, thidua::date b) {
  return a - b;
}
#else
auto sum(thidua::date a, thidua::date b) {
  return a + b;
}
#endif
