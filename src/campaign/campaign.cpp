// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/campaign.hpp>
#include <thidua/commemoration/anniversary.hpp>

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {

std::optional<period> window_of(const campaign& of) noexcept {
  std::optional<date> first;
  std::optional<date> last;
  for (const phase& each : of.phases) {
    if (each.from.day && (!first || *each.from.day < *first)) first = each.from.day;
    if (each.to.day && (!last || *last < *each.to.day)) last = each.to.day;
  }
  // A bound that no phase gives is that of the year.
  const bool has_year = of.year && *of.year >= date::first_year && *of.year <= date::last_year;
  if (!first && has_year) first = date(*of.year, 1, 1);
  if (!last && has_year) last = date(*of.year, 12, 31);
  if (!first || !last || *last < *first) return std::nullopt;
  return period(*first, *last);
}

const phase* find_phase(const campaign& of, int ordinal) noexcept {
  const auto found = std::find_if(of.phases.begin(), of.phases.end(), [&](const phase& each) { return each.ordinal == ordinal; });
  return found == of.phases.end() ? nullptr : &*found;
}

std::string_view theme_of(const campaign& of, const phase& which) noexcept {
  if (!which.theme.empty() || !which.ordinal) return which.theme;
  const auto found = std::find_if(of.themes.begin(), of.themes.end(),
                                  [&](const theme& each) { return each.phase == which.ordinal && each.kind == theme_kind::theme; });
  return found == of.themes.end() ? std::string_view() : found->text;
}

campaign without_spans(campaign of) {
  const auto clear = [](auto& all) {
    for (auto& each : all) each.span.reset();
  };
  clear(of.themes);
  clear(of.movements);
  clear(of.phases);
  clear(of.commemorations);
  clear(of.congresses);
  clear(of.year_counts);
  clear(of.targets);
  clear(of.duties);
  clear(of.reports);
  clear(of.reviews);
  if (of.registration) of.registration->span.reset();
  if (of.document) clear(of.document->bases);
  return of;
}

namespace {

const commemoration* event_of(const commemoration_entry& entry, const catalogue& events) noexcept { return entry.event ? events.find(*entry.event) : nullptr; }

// The event's anniversary in the entry's year, the first one where there are two.
std::optional<anniversary> anniversary_of(const commemoration& event, int year) {
  if (year < date::first_year || year > date::last_year) return std::nullopt;
  const anniversary_range range = anniversaries(event, period::of_year(year));
  return range.empty() ? std::nullopt : std::optional(*range.begin());
}

// The day of the year, 29/2 on 28/2 in common years.
std::optional<date> same_day(date origin, int year) {
  const auto [_, month, day] = origin.split();
  if (const auto found = date::find(year, month, day)) return found;
  return date::find(year, month, day - 1);
}

// The year in which the entry falls in `window`.
std::optional<int> year_within(const commemoration_entry& entry, const period& window, const catalogue& events) {
  if (const commemoration* const event = event_of(entry, events)) {
    const anniversary_range range = anniversaries(*event, window);
    return range.empty() ? std::nullopt : std::optional((*range.begin()).day().year());
  }
  if (!entry.origin) return std::nullopt;
  for (int year = window.from().year(); year <= std::min(window.to().year(), window.from().year() + 1); ++year)
    if (const auto day = same_day(*entry.origin, year); day && window.contains(*day)) return year;
  return std::nullopt;
}

}  // namespace

std::optional<int> target_year_of(const commemoration_entry& entry, const campaign& in, const catalogue& events) {
  if (entry.target_year) return entry.target_year;
  if (in.year) return in.year;
  const phase* const own = entry.phase ? find_phase(in, *entry.phase) : nullptr;
  for (const auto& window : {own == nullptr ? std::optional<period>() : own->days(), window_of(in)})
    if (const auto year = window ? year_within(entry, *window, events) : std::nullopt) return year;
  return in.document && in.document->issued ? std::optional(in.document->issued->year()) : std::nullopt;
}

std::optional<int> right_number(const commemoration_entry& entry, const campaign& in, const catalogue& events) {
  const auto year = target_year_of(entry, in, events);
  if (!year) return std::nullopt;
  const commemoration* const event = event_of(entry, events);
  const auto of_catalogue = [&]() -> std::optional<int> {
    const auto found = event == nullptr ? std::nullopt : anniversary_of(*event, *year);
    return found && found->ordinal() ? std::optional(found->ordinal()->number()) : std::nullopt;
  };
  // Where the catalogue's own year is in dispute, the origin the text gives decides.
  const bool catalogue_decides = event != nullptr && event->year_confidence() == confidence::high;
  if (catalogue_decides || !entry.origin)
    if (const auto number = of_catalogue()) return number;
  if (entry.origin && *year > entry.origin->year()) return *year - entry.origin->year();
  return std::nullopt;
}

std::optional<period> days_of(const commemoration_entry& entry, const campaign& in, const catalogue& events) {
  const auto year = target_year_of(entry, in, events);
  if (!year) return std::nullopt;
  if (const commemoration* const event = event_of(entry, events)) {
    const auto found = anniversary_of(*event, *year);
    return found ? std::optional(found->duration()) : std::nullopt;
  }
  if (!entry.origin || *year < entry.origin->year()) return std::nullopt;
  const auto day = same_day(*entry.origin, *year);
  return day ? std::optional(period(*day, *day)) : std::nullopt;
}

std::optional<date> day_of(const commemoration_entry& entry, const campaign& in, const catalogue& events) {
  const auto days = days_of(entry, in, events);
  return days ? std::optional(days->from()) : std::nullopt;
}

}  // namespace v0
}  // namespace thidua
