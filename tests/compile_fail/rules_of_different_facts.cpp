// SPDX-License-Identifier: BSL-1.0
// expect: these rules ask different facts
// A rule over a candidate is no rule over a merit record.
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/rules/leaf.hpp>

using namespace thidua;

struct candidate {
  merit_record merit;
  bool registered;
};
const auto on_time = leaf<candidate>("on_time", {.vi = "đúng hạn"}, [](const candidate& who) { return to_truth(who.registered); });

#ifdef THIDUA_TWIN
const auto own = all_of(on_time, on(&candidate::merit, clean()));
#else
const auto own = all_of(on_time, clean());
#endif
