// SPDX-License-Identifier: BSL-1.0
// expect: boost::gregorian::date.* to .*thidua::(v0::)?date
// A date of Boost may be no day at all: the conversion is explicit.
#include <thidua/core/date.hpp>

#ifdef THIDUA_TWIN
thidua::date from(boost::gregorian::date day) {
  return thidua::date(day);
}
#else
thidua::date from(boost::gregorian::date day) {
  return day;
}
#endif
