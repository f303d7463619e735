// SPDX-License-Identifier: BSL-1.0
// expect: lunar_date[^a-z]+and[^a-z]+thidua::(v0::)?date
// Days of two calendars compare only through to_date or to_lunar.
#include <thidua/calendar/lunar.hpp>

#ifdef THIDUA_TWIN
bool same(thidua::lunar_date a, thidua::date b) {
  return to_date(a) == b;
}
#else
bool same(thidua::lunar_date a, thidua::date b) {
  return a == b;
}
#endif
