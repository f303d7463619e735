// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/status.hpp>

#include <algorithm>

namespace thidua {
inline namespace v0 {

campaign_status status_of(const campaign& of, date day, const catalogue& events) {
  campaign_status status{.day = day};
  const auto [first, last] = bounds_of(of);
  if (first && day < *first) {
    status.state = campaign_state::not_started;
  } else if (last && *last < day) {
    status.state = campaign_state::ended;
  } else if (first && last) {
    status.state = campaign_state::running;
  }
  for (const phase& each : of.phases)
    if (each.contains(day)) status.phases.push_back(&each);
  // A phase that holds the day is running, whatever the bounds of the others.
  if (status.state == campaign_state::unknown && !status.phases.empty()) status.state = campaign_state::running;

  const auto in_force = [&](const std::optional<int>& ordinal) {
    return !ordinal || std::any_of(status.phases.begin(), status.phases.end(), [&](const phase* each) { return each->ordinal == ordinal; });
  };
  for (const phase* current : status.phases) {
    if (!current->theme.empty()) status.themes.push_back(current->theme);
    for (const theme& each : of.themes)
      if (each.phase && each.phase == current->ordinal) status.themes.push_back(each.text);
  }
  for (const theme& each : of.themes)
    if (!each.phase) status.themes.push_back(each.text);
  for (const commemoration_entry& each : of.commemorations) {
    const auto falls = days_of(each, of, events);
    if (falls && falls->contains(day)) status.celebrated.push_back(&each);
    const bool counts = status.state == campaign_state::not_started || (status.state == campaign_state::running && in_force(each.phase));
    if (counts && falls && day < falls->from()) status.ahead.push_back(&each);
  }

  if (status.state == campaign_state::not_started) status.until_begin = *first - day;
  if (status.state != campaign_state::ended && last) status.remaining = *last - day;
  if (!status.phases.empty()) status.remaining_in_phase = *status.phases.front()->to.day - day;
  return status;
}

}  // namespace v0
}  // namespace thidua
