// SPDX-License-Identifier: BSL-1.0
// expect: no matching .*thidua::(v0::)?period
// There is no empty period.
#include <thidua/core/period.hpp>

#ifdef THIDUA_TWIN
thidua::period phase = thidua::period::of_year(2018);
#else
thidua::period phase;
#endif
