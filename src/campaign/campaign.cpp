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

const theme* theme_of(const campaign& of, const phase& which) noexcept {
  if (!which.ordinal) return nullptr;
  const auto found = std::find_if(of.themes.begin(), of.themes.end(),
                                  [&](const theme& each) { return each.phase == which.ordinal && each.kind == theme_kind::theme; });
  return found == of.themes.end() ? nullptr : &*found;
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

std::optional<int> target_year_of(const commemoration_entry& entry, const campaign& in) noexcept {
  if (entry.target_year) return entry.target_year;
  if (in.year) return in.year;
  return in.document && in.document->issued ? std::optional(in.document->issued->year()) : std::nullopt;
}

namespace {

// The event's anniversary in the entry's year, the first one where there are two.
std::optional<anniversary> anniversary_of(const commemoration& event, int year) {
  if (year < date::first_year || year > date::last_year) return std::nullopt;
  const anniversary_range range = anniversaries(event, period::of_year(year));
  return range.empty() ? std::nullopt : std::optional(*range.begin());
}

const commemoration* event_of(const commemoration_entry& entry, const catalogue& events) noexcept { return entry.event ? events.find(*entry.event) : nullptr; }

}  // namespace

std::optional<int> right_number(const commemoration_entry& entry, const campaign& in, const catalogue& events) {
  const auto year = target_year_of(entry, in);
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

std::optional<date> day_of(const commemoration_entry& entry, const campaign& in, const catalogue& events) {
  const auto year = target_year_of(entry, in);
  if (!year) return std::nullopt;
  if (const commemoration* const event = event_of(entry, events)) {
    const auto found = anniversary_of(*event, *year);
    return found ? std::optional(found->day()) : std::nullopt;
  }
  if (!entry.origin || *year < entry.origin->year()) return std::nullopt;
  const auto fallback = entry.origin->month() == 2 && entry.origin->day() == 29 ? 28 : entry.origin->day();
  if (const auto day = date::find(*year, entry.origin->month(), entry.origin->day())) return day;
  return date::find(*year, entry.origin->month(), fallback);
}

}  // namespace v0
}  // namespace thidua
