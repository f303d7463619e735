// SPDX-License-Identifier: BSL-1.0
// expect: thidua::(v0::)?ordinal[^a-z]+and[^a-z]+thidua::(v0::)?ordinal
// The 5th and the 10th anniversary do not add up to the 15th.
#include <thidua/core/quantity.hpp>

#ifdef THIDUA_TWIN
auto sum(thidua::ordinal a, thidua::ordinal b) {
  return a < b;
}
#else
auto sum(thidua::ordinal a, thidua::ordinal b) {
  return a + b;
}
#endif
