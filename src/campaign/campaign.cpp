// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/campaign.hpp>
#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace thidua {
inline namespace v0 {

campaign_bounds bounds_of(const campaign& of) noexcept {
  campaign_bounds bounds;
  for (const phase& each : of.phases) {
    if (each.from.day && (!bounds.first || *each.from.day < *bounds.first)) bounds.first = each.from.day;
    if (each.to.day && (!bounds.last || *bounds.last < *each.to.day)) bounds.last = each.to.day;
  }
  // A phase that begins after all known ends and has none of its own leaves the end open, and so at the beginning.
  const auto opens_end = [&](const phase& each) { return each.from.day && !each.to.day && (!bounds.last || *bounds.last < *each.from.day); };
  const auto opens_begin = [&](const phase& each) { return each.to.day && !each.from.day && (!bounds.first || *each.to.day < *bounds.first); };
  const bool is_open_at_end = std::any_of(of.phases.begin(), of.phases.end(), opens_end);
  const bool is_open_at_begin = std::any_of(of.phases.begin(), of.phases.end(), opens_begin);
  if (is_open_at_end) bounds.last.reset();
  if (is_open_at_begin) bounds.first.reset();
  const bool has_year = of.year && *of.year >= date::first_year && *of.year <= date::last_year;
  if (!bounds.first && has_year) bounds.first = date(*of.year, 1, 1);
  if (!bounds.last && has_year) bounds.last = date(*of.year, 12, 31);
  return bounds;
}

std::optional<period> window_of(const campaign& of) noexcept {
  const auto [first, last] = bounds_of(of);
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

// The days a phase may have: of one that is open on a side, a year from the other.
std::optional<period> reach_of(const phase& which) {
  const auto add_days = [](date day, int count) { return date::from_day_number(std::clamp(day.day_number() + count, date::earliest().day_number(), date::latest().day_number())); };
  constexpr int year = 365;
  if (which.from.day && which.to.day) return which.days();
  if (which.from.day) return period(*which.from.day, add_days(*which.from.day, year - 1));
  if (which.to.day) return period(add_days(*which.to.day, 1 - year), *which.to.day);
  return std::nullopt;
}

// From the first day any phase may have to the last.
std::optional<period> reach_of(const campaign& of) {
  std::optional<period> whole;
  for (const phase& each : of.phases)
    if (const auto reach = reach_of(each)) whole = whole ? period(std::min(whole->from(), reach->from()), std::max(whole->to(), reach->to())) : *reach;
  return whole;
}

}  // namespace

std::optional<int> stated_origin_year(const commemoration_entry& entry) noexcept { return entry.origin ? std::optional(entry.origin->year()) : entry.origin_year; }

std::optional<int> target_year_of(const commemoration_entry& entry, const campaign& in, const catalogue& events) {
  if (entry.target_year) return entry.target_year;
  const phase* const own = entry.phase ? find_phase(in, *entry.phase) : in.phases.size() == 1 ? &in.phases.front() : nullptr;
  if (in.year) {
    // Of a phase that reaches into another year the days tell which: the 3 February of "từ 01/10/2025 đến 15/02/2026".
    const auto days = own == nullptr ? std::nullopt : own->days();
    if (days && (days->from().year() != *in.year || days->to().year() != *in.year) && days->from().year() + 1 >= days->to().year())
      if (const auto year = year_within(entry, *days, events)) return year;
    return in.year;
  }
  if (const auto window = own == nullptr ? std::nullopt : reach_of(*own))
    if (const auto year = year_within(entry, *window, events)) return year;
  if (const auto window = reach_of(in))
    if (const auto year = year_within(entry, *window, events)) return year;
  return in.document && in.document->issued ? std::optional(in.document->issued->year()) : std::nullopt;
}

namespace {

// The number of years by the catalogue's own origin.
std::optional<int> number_of_catalogue(const commemoration& event, int year) {
  const auto found = anniversary_of(event, year);
  return found && found->ordinal() ? std::optional(found->ordinal()->number()) : std::nullopt;
}

// "Tháng Công nhân lần thứ 11": a month held each year goes by its editions, of which the first is one.
bool is_edition_of_month(const commemoration& event, const commemoration_entry& entry) {
  static const std::string times = comparison_key("lần thứ");
  return event.origins().front().precision() == precision::month && comparison_key(entry.text).find(times) != std::string::npos;
}

// The name of an event up to where a second one begins: "Ngày thành lập Quân đội nhân dân Việt Nam - Ngày hội …".
std::string_view first_name_of(std::string_view name) {
  for (const std::string_view cut : {" - ", " (", ", "}) name = name.substr(0, name.find(cut));
  return name;
}

}  // namespace

bool has_second_origin(const commemoration_entry& entry, const campaign& in, const catalogue& events) {
  constexpr int decades = 20;
  const commemoration* const event = event_of(entry, events);
  const auto stated_year = stated_origin_year(entry);
  if (event == nullptr || !stated_year) return false;
  bool same_day = false;
  int least = date::last_year, most = 0;  // years of the catalogue's origins
  for (const origin& from : event->origins()) {
    if (from.calendar() != calendar_kind::solar || from.precision() != precision::day || !from.year()) continue;
    same_day = same_day || !entry.origin || (from.day() == entry.origin->day() && from.month() == entry.origin->month());
    least = std::min(least, *from.year());
    most = std::max(most, *from.year());
  }
  const int year = *stated_year;
  if (!same_day || (year < most + decades && year > least - decades)) return false;
  const auto target = target_year_of(entry, in, events);
  if (entry.stated && target && number_of_catalogue(*event, *target) == entry.stated) return false;
  const bool has_other_name = comparison_key(entry.text).find(comparison_key(first_name_of(event->name().vi))) == std::string::npos;
  const commemoration_kind kind = event->kind();
  const bool may_be_instituted = kind == commemoration_kind::response || kind == commemoration_kind::tradition || kind == commemoration_kind::international;
  return has_other_name || (may_be_instituted && year > most);
}

std::optional<int> right_number(const commemoration_entry& entry, const campaign& in, const catalogue& events) {
  const auto year = target_year_of(entry, in, events);
  if (!year) return std::nullopt;
  const commemoration* const event = event_of(entry, events);
  // Where the catalogue's own year is in dispute, or the day has another beginning, the origin the text gives decides.
  const bool catalogue_decides = event != nullptr && !event->is_year_disputed() && !has_second_origin(entry, in, events);
  const auto stated_year = stated_origin_year(entry);
  if (event != nullptr && (catalogue_decides || !stated_year))
    if (const auto number = number_of_catalogue(*event, *year)) return is_edition_of_month(*event, entry) ? *number + 1 : *number;
  if (stated_year && *year > *stated_year) return *year - *stated_year;
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
