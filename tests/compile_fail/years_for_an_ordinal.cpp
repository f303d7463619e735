// SPDX-License-Identifier: BSL-1.0
// expect: an anniversary has an ordinal, not a length of years
// Years passed are no anniversary.
#include <thidua/commemoration/milestone.hpp>

#ifdef THIDUA_TWIN
const auto fifth = thidua::milestone_of(thidua::ordinal(5));
#else
const auto fifth = thidua::milestone_of(thidua::years(5));
#endif
