// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/overview.hpp>
#include <thidua/campaign/validation.hpp>

#include <algorithm>
#include <set>

namespace thidua {
inline namespace v0 {
namespace {

// Adds the anniversaries of an entry's event that fall in the phase; whether there was one.
bool add_named(shown_phase& into, const commemoration_entry& entry, const campaign& of, const catalogue& events) {
  const commemoration* const event = entry.event ? events.find(*entry.event) : nullptr;
  const auto year = target_year_of(entry, of);
  if (event == nullptr || !into.days || !year) return false;
  bool found = false;
  for (const anniversary& each : anniversaries(*event, *into.days)) {
    if (each.day().year() != *year) continue;
    into.anniversaries.push_back({each, &entry});
    found = true;
  }
  return found;
}

std::optional<shown_deadline> resolve(const campaign& of, const catalogue& holidays) {
  if (!of.registration || !of.registration->due) return std::nullopt;
  const deadline& due = *of.registration->due;
  const int year = of.year.value_or(0);  // a yearly deadline has no day in year 0
  const auto named = due.named_day(year);
  const auto last = due.last_valid_day(year);
  if (!named || !last) return std::nullopt;
  // In the first month of all dates there may be no working day left before it.
  const date working = *last < date::earliest() + days(31) ? *last : last_working_day(*last, holidays);
  return shown_deadline{*named, *last, day_off_on(*last, holidays), working};
}

std::optional<congress_state> state_by_days(const std::optional<period>& held, date day) {
  if (!held) return std::nullopt;
  return day < held->from() ? congress_state::preparing : held->to() < day ? congress_state::held : congress_state::in_session;
}

}  // namespace

std::optional<date> default_day(const campaign& of) noexcept {
  if (of.document && of.document->issued) return of.document->issued;
  const auto window = window_of(of);
  return window ? std::optional(window->from()) : std::nullopt;
}

overview overview_of(const campaign& of, const reference_facts& known, date day) {
  overview all{.what = &of, .day = day, .status = status_of(of, day, known.events)};

  std::set<const commemoration_entry*> placed;
  for (const phase& each : of.phases) {
    shown_phase shown{.what = &each, .days = each.days(), .under = theme_of(of, each)};
    for (const commemoration_entry& entry : of.commemorations) {
      const bool own = entry.phase && entry.phase == each.ordinal;
      if (entry.phase && !own) continue;
      if (add_named(shown, entry, of, known.events)) {
        placed.insert(&entry);
      } else if (own) {
        shown.others.push_back(&entry);
        placed.insert(&entry);
      }
    }
    if (shown.days)
      for (const anniversary& each_due : days_of_body(known, of.launcher, *shown.days)) {
        const bool is_named = std::any_of(shown.anniversaries.begin(), shown.anniversaries.end(),
                                          [&](const shown_anniversary& named) { return named.which == each_due; });
        if (!is_named) shown.anniversaries.push_back({each_due, nullptr});
      }
    std::stable_sort(shown.anniversaries.begin(), shown.anniversaries.end(),
                     [](const shown_anniversary& a, const shown_anniversary& b) { return a.which.day() < b.which.day(); });
    all.phases.push_back(std::move(shown));
  }
  for (const commemoration_entry& entry : of.commemorations)
    if (!placed.contains(&entry)) all.unplaced.push_back(&entry);

  for (const congress_mention& each : of.congresses) {
    shown_congress shown{.mention = &each};
    if (each.ordinal) shown.known = find_congress(known, each.body, *each.ordinal);
    if (shown.known != nullptr) {
      shown.held = each.held ? each.held : shown.known->held;
      shown.state = known.congresses.state_of(shown.known->body, shown.known->ordinal, day);
    } else {
      shown.held = each.held;
      shown.state = state_by_days(each.held, day);
    }
    all.congresses.push_back(shown);
  }
  all.deadline = resolve(of, known.events);
  all.violations = validate(of, known);
  return all;
}

}  // namespace v0
}  // namespace thidua
