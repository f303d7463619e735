// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/reference_facts.hpp>

#include "own_days.hpp"

#include <thidua/campaign/campaign.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>
#include <initializer_list>

namespace thidua {
inline namespace v0 {

const congress* find_congress(const reference_facts& known, std::string_view body, int ordinal) {
  const std::string key = comparison_key(body);
  if (const congress* found = known.congresses.find_by_key(key, ordinal)) return found;
  const auto bodies = known.organizations.candidates_by_key(key);
  if (bodies.size() != 1) return nullptr;
  for (const congress& each : known.congresses) {
    if (each.ordinal != ordinal) continue;
    const auto others = known.organizations.candidates(each.body);
    if (std::find(others.begin(), others.end(), bodies.front()) != others.end()) return &each;
  }
  return nullptr;
}

std::optional<congress_state> state_of(const reference_facts& known, const congress* entry, const std::optional<period>& stated, date day) {
  if (entry != nullptr)
    if (const auto state = known.congresses.state_of(*entry, day)) return state;
  if (!stated) return std::nullopt;
  return day < stated->from() ? congress_state::preparing : stated->to() < day ? congress_state::held : congress_state::in_session;
}

namespace {

// The great days, and those that are one of the bodies' own.
std::vector<anniversary> days_of(const reference_facts& known, std::initializer_list<std::string_view> bodies, const period& window) {
  std::vector<id<commemoration>> own;
  const auto add_line = [&](const organization& from) {
    own.insert(own.end(), from.days.begin(), from.days.end());
    for (const organization* above : known.organizations.superiors_of(from.id)) own.insert(own.end(), above->days.begin(), above->days.end());
  };
  for (const std::string_view body : bodies) {
    if (const auto found = known.organizations.candidates(body); found.size() == 1) {
      add_line(*found.front());
      if (found.front()->authority) add_line(known.organizations.at(*found.front()->authority));
    }
    const auto by_kind = detail::own_days_by_name(body);
    own.insert(own.end(), by_kind.begin(), by_kind.end());
  }
  std::vector<anniversary> all;
  for (const anniversary& each : anniversaries(known.events, window))
    if (each.event().is_great_day() || std::find(own.begin(), own.end(), each.event().id()) != own.end()) all.push_back(each);
  return all;
}

}  // namespace

std::vector<anniversary> days_of_body(const reference_facts& known, std::string_view body, const period& window) { return days_of(known, {body}, window); }

std::vector<anniversary> days_of_body(const reference_facts& known, const campaign& of, const period& window) {
  return days_of(known, {of.launcher, of.document ? std::string_view(of.document->issuer) : std::string_view()}, window);
}

}  // namespace v0
}  // namespace thidua
