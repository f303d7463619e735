// SPDX-License-Identifier: BSL-1.0
// expect: a leaf answers with truth or timeline, not bool
// What the facts do not say is unknown, and bool has no room for it.
#include <thidua/rules/leaf.hpp>

struct candidate {
  bool registered;
};

#ifdef THIDUA_TWIN
const auto on_time = thidua::leaf<candidate>("on_time", {.vi = "đúng hạn"}, [](const candidate& who) { return thidua::to_truth(who.registered); });
#else
const auto on_time = thidua::leaf<candidate>("on_time", {.vi = "đúng hạn"}, [](const candidate& who) { return who.registered; });
#endif
