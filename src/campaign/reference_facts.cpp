// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/reference_facts.hpp>

#include <algorithm>

namespace thidua {
inline namespace v0 {

const congress* find_congress(const reference_facts& known, std::string_view body, int ordinal) {
  if (const congress* found = known.congresses.find(body, ordinal)) return found;
  const auto bodies = known.organizations.candidates(body);
  if (bodies.size() != 1) return nullptr;
  for (const congress& each : known.congresses)
    if (each.ordinal == ordinal && may_be_same_body(known.organizations, each.body, body)) return &each;
  return nullptr;
}

std::optional<congress_state> state_of(const reference_facts& known, const congress* entry, const std::optional<period>& stated, date day) {
  if (entry != nullptr)
    if (const auto state = known.congresses.state_of(entry->body, entry->ordinal, day)) return state;
  if (!stated) return std::nullopt;
  return day < stated->from() ? congress_state::preparing : stated->to() < day ? congress_state::held : congress_state::in_session;
}

std::vector<anniversary> days_of_body(const reference_facts& known, std::string_view body, const period& window) {
  std::vector<const organization*> line;
  const auto add_line = [&](const organization& from) {
    line.push_back(&from);
    const auto above = known.organizations.superiors_of(from.id);
    line.insert(line.end(), above.begin(), above.end());
  };
  if (const auto found = known.organizations.candidates(body); found.size() == 1) {
    add_line(*found.front());
    if (found.front()->authority) add_line(known.organizations.at(*found.front()->authority));
  }
  std::vector<anniversary> all;
  for (const anniversary& each : anniversaries(known.events, window)) {
    const auto& event = each.event();
    const bool is_own = std::any_of(line.begin(), line.end(), [&](const organization* of) {
      return std::find(of->days.begin(), of->days.end(), event.id()) != of->days.end();
    });
    if (is_own || event.is_great_day()) all.push_back(each);
  }
  return all;
}

}  // namespace v0
}  // namespace thidua
