// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/overview.hpp>
#include <thidua/campaign/validation.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace {

// An entry and the days its event falls on in its year.
struct placed_entry {
  const commemoration_entry* entry;
  std::vector<anniversary> days;

  shown_entry shown() const { return {entry, days.empty() ? std::nullopt : std::optional(days.front())}; }
};

placed_entry place(const commemoration_entry& entry, const campaign& of, const catalogue& events) {
  placed_entry placed{.entry = &entry, .days = {}};
  const commemoration* const event = entry.event ? events.find(*entry.event) : nullptr;
  const auto year = target_year_of(entry, of, events);
  if (event != nullptr && year && *year >= date::first_year && *year <= date::last_year)
    for (const anniversary& each : anniversaries(*event, period::of_year(*year))) placed.days.push_back(each);
  return placed;
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

void add_phases(overview& to, const reference_facts& known) {
  const campaign& of = *to.what;
  // By the phase they name, and those that name none.
  std::map<int, std::vector<placed_entry>> by_phase;
  std::vector<placed_entry> general;
  std::map<std::pair<date, std::string_view>, const commemoration_entry*> named;  // by day and event
  for (const commemoration_entry& each : of.commemorations) {
    placed_entry placed = place(each, of, known.events);
    for (const anniversary& day : placed.days) named.emplace(std::pair(day.day(), std::string_view(day.event().id().text())), &each);
    (each.phase ? by_phase[*each.phase] : general).push_back(std::move(placed));
  }
  std::set<const commemoration_entry*> shown_entries;
  std::set<int> ordinals;
  for (const phase& each : of.phases) {
    shown_phase shown{.what = &each, .days = each.days(), .theme = theme_of(of, each)};
    shown.is_first_of_its_ordinal = !each.ordinal || ordinals.insert(*each.ordinal).second;
    std::set<std::pair<date, std::string_view>> here;
    const auto add = [&](const placed_entry& one) {
      bool found = false;
      for (const anniversary& falls : one.days)
        if (shown.days && shown.days->contains(falls.day())) {
          shown.anniversaries.push_back({falls, one.entry});
          here.emplace(falls.day(), falls.event().id().text());
          found = true;
        }
      if (found) shown_entries.insert(one.entry);
      return found;
    };
    if (const auto own = each.ordinal && shown.is_first_of_its_ordinal ? by_phase.find(*each.ordinal) : by_phase.end(); own != by_phase.end())
      for (const placed_entry& one : own->second)
        if (!add(one)) {
          shown.others.push_back(one.shown());
          shown_entries.insert(one.entry);
        }
    for (const placed_entry& one : general) add(one);
    if (shown.days && shown.days->length() <= longest_listed_phase)
      for (const anniversary& due : days_of_body(known, of, *shown.days)) {
        const auto key = std::pair(due.day(), std::string_view(due.event().id().text()));
        if (here.contains(key)) continue;
        const auto elsewhere = named.find(key);
        shown.anniversaries.push_back({due, elsewhere == named.end() ? nullptr : elsewhere->second, elsewhere != named.end()});
      }
    std::stable_sort(shown.anniversaries.begin(), shown.anniversaries.end(),
                     [](const shown_anniversary& a, const shown_anniversary& b) { return a.which.day() < b.which.day(); });
    to.phases.push_back(std::move(shown));
  }
  const auto add_unplaced = [&](const std::vector<placed_entry>& all) {
    for (const placed_entry& each : all)
      if (!shown_entries.contains(each.entry)) to.unplaced.push_back(each.shown());
  };
  add_unplaced(general);
  for (const auto& [ordinal, all] : by_phase) add_unplaced(all);
  std::sort(to.unplaced.begin(), to.unplaced.end(), [](const shown_entry& a, const shown_entry& b) { return a.entry < b.entry; });  // one array
}

void add_congresses(overview& to, const reference_facts& known) {
  std::map<std::string, std::size_t> seen;
  for (const congress_mention& each : to.what->congresses) {
    const std::string key = each.ordinal ? body_key(known.organizations, each.body) + "|" + std::to_string(*each.ordinal) : "|" + comparison_key(each.text);
    const auto [at, is_new] = seen.emplace(key, to.congresses.size());
    if (is_new) to.congresses.push_back({.mentions = {}, .known = each.ordinal ? find_congress(known, each.body, *each.ordinal) : nullptr});
    to.congresses[at->second].mentions.push_back(&each);
  }
  for (shown_congress& each : to.congresses) {
    if (each.known != nullptr) {
      each.held = each.known->held;
      each.term = each.known->term;
    }
    for (const congress_mention* mention : each.mentions) {
      if (!each.held) each.held = mention->held;
      if (!each.term) each.term = mention->term;
    }
    if (to.day) each.state = state_of(known, each.known, each.held, *to.day);
  }
}

}  // namespace

std::optional<date> default_day(const campaign& of) noexcept {
  if (of.document)
    if (const auto day = of.document->issued ? of.document->issued : of.document->issued_not_before) return day;
  return bounds_of(of).first;
}

overview overview_of(const campaign& of, const reference_facts& known, std::optional<date> day) {
  overview all{.what = &of, .day = day};
  if (day) all.status = status_of(of, *day, known.events);
  add_phases(all, known);
  add_congresses(all, known);
  all.deadline = resolve(of, known.events);
  all.violations = validate(of, known);
  return all;
}

}  // namespace v0
}  // namespace thidua
