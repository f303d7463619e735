// SPDX-License-Identifier: BSL-1.0
// expect: thidua::(v0::)?days.*and[^a-z]+thidua::(v0::)?years
// Units do not mix.
#include <thidua/core/quantity.hpp>

#ifdef THIDUA_TWIN
auto sum(thidua::days a, thidua::days b) {
  return a + b;
}
#else
auto sum(thidua::days a, thidua::years b) {
  return a + b;
}
#endif
