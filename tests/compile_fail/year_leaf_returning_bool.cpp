// SPDX-License-Identifier: BSL-1.0
// expect: a leaf answers with truth or timeline, not bool
// The same for a leaf that is asked a year.
#include <thidua/rules/leaf.hpp>

struct candidate {
  int since;
};
constexpr thidua::asked_years asked{.first = thidua::award_year(2000), .last = thidua::award_year(2030)};

#ifdef THIDUA_TWIN
const auto there = thidua::leaf<candidate>("there", {.vi = "có mặt"}, asked, [](const candidate& who, thidua::award_year y) { return thidua::to_truth(who.since <= y.number()); });
#else
const auto there = thidua::leaf<candidate>("there", {.vi = "có mặt"}, asked, [](const candidate& who, thidua::award_year y) { return who.since <= y.number(); });
#endif
