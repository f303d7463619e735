// SPDX-License-Identifier: BSL-1.0
// expect: thidua::(v0::)?date[^a-z]+and[^a-z]+int
// A number has no unit: one day is days(1).
#include <thidua/core/date.hpp>

#ifdef THIDUA_TWIN
thidua::date next(thidua::date day) {
  return day + thidua::days(1);
}
#else
thidua::date next(thidua::date day) {
  return day + 1;
}
#endif
