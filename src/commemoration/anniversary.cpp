// SPDX-License-Identifier: BSL-1.0
#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/date_text.hpp>

#include "core/official_numbers.hpp"
#include "schedule.hpp"

#include <iterator>
#include <ostream>
#include <tuple>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace detail {

// What a range is made of: the events, their schedule and the question.
struct anniversary_source : counted {
  shared<catalogue_data> catalogue;  // keeps events and days alive; empty for a single event
  schedule own_days;                 // of a single event
  const commemoration* events;
  const schedule* days;
  period window;
  anniversary_options options;
  int first_year;
  int last_year;

  anniversary_source(shared<catalogue_data> from, const period& in, const anniversary_options& how)
      : catalogue(std::move(from)), events(catalogue->entries.data()), days(&catalogue->days), window(in), options(how) {
    set_years();
  }
  anniversary_source(const commemoration& event, const period& in, const anniversary_options& how)
      : events(&event), days(&own_days), window(in), options(how) {
    own_days.insert(event, 0);
    set_years();
  }

 private:
  void set_years() {
    first_year = std::max(window.from().year(), days->first_year);
    last_year = window.to().year();
    const bool lunar_only = days->solar.empty() && std::all_of(days->irregular.begin(), days->irregular.end(), [this](const scheduled& entry) {
      return events[entry.event].origins()[entry.origin].calendar() == calendar_kind::lunar;
    });
    if (lunar_only) {
      first_year = std::max(first_year, first_lunar_day.year());
      last_year = std::min(last_year, last_lunar_day.year());
    }
  }
};

// The anniversaries of one civil year, in order.
struct anniversary_chunk : counted {
  shared<anniversary_source> source;
  int year;
  std::vector<anniversary> slots;

  anniversary_chunk(shared<anniversary_source> from, int of_year) : source(std::move(from)), year(of_year) { fill(); }

 private:
  bool wants_unverified() const noexcept { return !source->catalogue || source->options.unverified == unverified::include; }
  bool is_kept(const scheduled& entry, int own_year, date day) const noexcept;
  void fill();
  void fill_solar(int from, int to, const std::vector<anniversary>& irregular);
  std::vector<anniversary> find_irregular(int from, int to) const;

  // By day, then in the order of the events and of their origins.
  static bool before(const anniversary& a, const anniversary& b) noexcept {
    return std::tuple(a.day(), &a.event(), &a.from()) < std::tuple(b.day(), &b.event(), &b.from());
  }
};

// 0 where the origin has no year.
inline int number_of(const scheduled& entry, int own_year) noexcept { return entry.year != 0 ? own_year - entry.year : 0; }

// Neither the origin itself nor what lies before it, nor a day on which the event is not kept.
inline bool anniversary_chunk::is_kept(const scheduled& entry, int own_year, date day) const noexcept {
  return entry.year < own_year && (entry.always_kept || source->events[entry.event].in_force(day));
}

void anniversary_chunk::fill() {
  const date first = std::max(source->window.from(), date(year, 1, 1));
  const date last = std::min(source->window.to(), date(year, 12, 31));
  if (last < first) return;
  slots.reserve(source->days->solar.size() + source->days->irregular.size());
  fill_solar(first.day_number(), last.day_number(), find_irregular(first.day_number(), last.day_number()));
}

std::vector<anniversary> anniversary_chunk::find_irregular(int from, int to) const {
  std::vector<anniversary> found;
  found.reserve(source->days->irregular.size() + 1);
  const auto put = [&](const scheduled& entry, const origin& origin, int own_year) {
    const auto at = project(origin, own_year, source->options.projection);
    if (at && at->day.day_number() >= from && at->day.day_number() <= to && is_kept(entry, own_year, at->day))
      found.push_back(anniversary(source->events[entry.event], entry.origin, *at, number_of(entry, own_year)));
  };
  const bool all = wants_unverified();
  const auto put_from = [&](auto entry, int own_year) {
    for (; entry != source->days->irregular.end(); ++entry)
      if (all || entry->verified) put(*entry, source->events[entry->event].origins()[entry->origin], own_year);
  };
  // Lunar months up to the tenth end with the civil year, since month 11 holds the December solstice. So the late months
  // of the lunar year before come first: nearly the order it will be in.
  const auto& irregular = source->days->irregular;
  put_from(std::partition_point(irregular.begin(), irregular.end(), [](const scheduled& entry) { return entry.month <= 10; }), year - 1);
  put_from(irregular.begin(), year);
  std::sort(found.begin(), found.end(), before);
  return found;
}

// The solar days in their order, the irregular ones let in where they belong.
void anniversary_chunk::fill_solar(int from, int to, const std::vector<anniversary>& irregular) {
  const int leap_day = is_leap(year) ? 1 : 0;
  const int new_year = date(year, 1, 1).day_number();
  const auto day_of = [=](const scheduled& entry) { return new_year + entry.order + (entry.after_february ? leap_day : 0); };
  const auto& solar = source->days->solar;
  const auto* const events = source->events;
  const bool all = wants_unverified();
  auto entry = solar.begin();
  if (from > new_year)
    entry = std::partition_point(solar.begin(), solar.end(), [&](const scheduled& each) { return day_of(each) < from; });
  auto next = irregular.begin();
  const auto day_of_next = [&] { return next == irregular.end() ? std::numeric_limits<int>::max() : next->day().day_number(); };
  int next_number = day_of_next();
  for (; entry != solar.end(); ++entry) {
    const int number = day_of(*entry);
    if (number > to) break;
    if (!all && !entry->verified) continue;
    const date day = date::from_day_number(number);
    if (!is_kept(*entry, year, day)) continue;
    const anniversary found(events[entry->event], entry->origin, {day}, number_of(*entry, year));
    if (next_number <= number) {
      const auto first = next;
      next = std::find_if(first, irregular.end(), [&](const anniversary& each) { return !before(each, found); });
      slots.insert(slots.end(), first, next);
      next_number = day_of_next();
    }
    slots.push_back(found);
  }
  slots.insert(slots.end(), next, irregular.end());
}

void retain(const anniversary_chunk* chunk) noexcept { retain_counted(chunk); }
void release(const anniversary_chunk* chunk) noexcept { release_counted(chunk); }
void retain(const anniversary_source* source) noexcept { retain_counted(source); }
void release(const anniversary_source* source) noexcept { release_counted(source); }

namespace {

// The first chunk from `year` on that holds an anniversary; none at the end.
shared<anniversary_chunk> next_chunk(const shared<anniversary_source>& source, int year) {
  for (; year <= source->last_year; ++year) {
    shared<anniversary_chunk> chunk(new anniversary_chunk(source, year));
    if (!chunk->slots.empty()) return chunk;
  }
  return {};
}

}  // namespace
}  // namespace detail

std::optional<thidua::milestone> anniversary::milestone() const noexcept {
  switch (event_->basis()) {
    case milestone_basis::gregorian_year: return milestone_of(at_.day.year());
    case milestone_basis::ordinal: break;
  }
  return ordinal_ == 0 ? std::nullopt : std::optional(milestone_of(ordinal_));
}

void anniversary_range::iterator::enter(detail::shared<detail::anniversary_chunk> chunk) noexcept {
  chunk_ = std::move(chunk);
  at_ = 0;
  slots_ = chunk_ ? chunk_->slots.data() : nullptr;
  count_ = chunk_ ? chunk_->slots.size() : 0;
  year_ = chunk_ ? chunk_->year : 0;
}

void anniversary_range::iterator::enter_next_year() { enter(detail::next_chunk(chunk_->source, chunk_->year + 1)); }

anniversary_range::anniversary_range(const catalogue& from, const period& window, const anniversary_options& options)
    : window_(window), source_(new detail::anniversary_source(from.data_, window, options)) {}

anniversary_range::anniversary_range(const commemoration& from, const period& window, const anniversary_options& options)
    : window_(window), source_(new detail::anniversary_source(from, window, options)) {}

anniversary_range::iterator anniversary_range::begin() const {
  return source_ ? iterator(detail::next_chunk(source_, source_->first_year)) : end();
}

bool anniversary_range::is_lunar_cut_off() const noexcept {
  return source_ && source_->days->has_lunar && (window_.from() < first_lunar_day || window_.to() > last_lunar_day);
}

anniversary_range anniversaries(const catalogue& from, const period& window, const anniversary_options& options) {
  return anniversary_range(from, window, options);
}
anniversary_range anniversaries(const commemoration& from, const period& window, const anniversary_options& options) {
  return anniversary_range(from, window, options);
}

namespace {

// The first anniversary from `day` on, or the last one before it, that satisfies `accept`.
template <class Accept>
std::optional<anniversary> first_from(const commemoration& of, date day, const projection_policy& policy, Accept accept) {
  for (const anniversary& each : anniversaries(of, period(day, date::latest()), {.projection = policy}))
    if (accept(each)) return each;
  return std::nullopt;
}

template <class Accept>
std::optional<anniversary> last_before(const commemoration& of, date day, const projection_policy& policy, Accept accept) {
  if (day == date::earliest()) return std::nullopt;
  const date latest = day - days(1);
  for (int year = latest.year(); year >= date::first_year; --year) {
    std::optional<anniversary> last;
    const period window(date(year, 1, 1), std::min(date(year, 12, 31), latest));
    for (const anniversary& each : anniversaries(of, window, {.projection = policy}))
      if (accept(each)) last = each;
    if (last) return last;
    const bool earlier = std::any_of(of.origins().begin(), of.origins().end(), [&](const origin& from) {
      const int first = from.calendar() == calendar_kind::lunar ? first_lunar_day.year() : date::first_year;
      return year > std::max(first, from.year().value_or(0));
    });
    if (!earlier) break;
  }
  return std::nullopt;
}

bool counts_years(const commemoration& of) noexcept {
  return of.basis() == milestone_basis::gregorian_year ||
         std::any_of(of.origins().begin(), of.origins().end(), [](const origin& from) { return from.year().has_value(); });
}
constexpr auto any = [](const anniversary&) { return true; };
constexpr auto round_one = [](const anniversary& each) { return each.is_round(); };

}  // namespace

std::optional<anniversary> next_anniversary(const commemoration& of, date day, const projection_policy& policy) {
  return first_from(of, day, policy, any);
}
std::optional<anniversary> previous_anniversary(const commemoration& of, date day, const projection_policy& policy) {
  return last_before(of, day, policy, any);
}
std::optional<anniversary> next_round(const commemoration& of, date day, const projection_policy& policy) {
  return counts_years(of) ? first_from(of, day, policy, round_one) : std::nullopt;
}
std::optional<anniversary> previous_round(const commemoration& of, date day, const projection_policy& policy) {
  return counts_years(of) ? last_before(of, day, policy, round_one) : std::nullopt;
}

days days_until(const anniversary& which, date today) noexcept { return which.day() - today; }

// ------------------------------------------------------------------------------------------------------------- as text

namespace {

// The origin's day in the year of the anniversary, and the civil day where that is another.
std::string day_text(const anniversary& which, language in) {
  const date_style style = in == language::english ? date_style::in_words : date_style::official;
  const origin& from = which.from();
  std::string civil = to_text(which.day(), style, in);
  const bool solar_day = from.calendar() == calendar_kind::solar && from.precision() == precision::day;
  if (solar_day) return civil;
  const auto number = which.ordinal();
  if (from.precision() == precision::month) return to_text_in_year(from, which.day().year(), in);
  // A day that had to move is named as it is kept, not as it was born.
  const auto kept = which.adjusted() == adjustment::none ? std::nullopt : to_lunar(which.day());
  std::string own;
  if (kept) {
    own = number ? to_text(origin(*kept), in)
                 : to_text(origin::lunar({.month = kept->month(), .day = kept->day(), .is_in_leap_month = kept->is_in_leap_month()}), in);
  } else {
    own = number ? to_text_in_year(from, *from.year() + number->number(), in) : to_text(from, in);
  }
  return own + ", " + civil;
}

}  // namespace

std::string to_text(const anniversary& which, language in) {
  const std::string& name = which.event().name().in(in);
  const auto number = which.ordinal();
  if (!number) return name + " (" + day_text(which, in) + ")";
  const std::string days = " (" + to_text(which.from(), in) + " - " + day_text(which, in) + ")";
  if (in == language::english) return detail::english_ordinal(number->number()) + " anniversary: " + name + days;
  return "Kỷ niệm " + std::to_string(number->number()) + " năm " + name + days;
}

std::ostream& operator<<(std::ostream& out, const anniversary& which) {
  out << to_iso(which.day()) << "  ";
  if (const auto number = which.ordinal()) out << number->number() << " năm ";
  out << which.event().name().vi << " (" << to_text(which.from()) << ")";
  if (const auto of = which.milestone()) out << "  " << name_of(*of);
  return out;
}

}  // namespace v0
}  // namespace thidua
