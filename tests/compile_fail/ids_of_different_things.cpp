// SPDX-License-Identifier: BSL-1.0
// expect: id<campaign>.*and.*id<award>
// An id of one thing is no id of another, though both are text.
#include <thidua/core/id.hpp>

#ifdef THIDUA_TWIN
struct campaign;
bool same(const thidua::id<campaign>& a, const thidua::id<campaign>& b) {
  return a == b;
}
#else
struct campaign;
struct award;
bool same(const thidua::id<campaign>& a, const thidua::id<award>& b) {
  return a == b;
}
#endif
