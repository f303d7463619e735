// SPDX-License-Identifier: BSL-1.0
// The days a draft tells: those that fall in its phases, and those that the old plan alone knows.
#include "draft_days.hpp"

#include "draft_years.hpp"
#include "standard_wording.hpp"

#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <set>
#include <string_view>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// "kỷ niệm ", "tưởng niệm " of a day that the old plan remembers so; empty for one that it greets.
std::string_view remembering(std::string_view text) {
  for (const auto& [words, small] : {std::pair<std::string_view, std::string_view>{"kỷ niệm ", "kỷ niệm "}, {"Kỷ niệm ", "kỷ niệm "}, {"tưởng niệm ", "tưởng niệm "}, {"Tưởng niệm ", "tưởng niệm "}})
    if (text.starts_with(words)) return small;
  return {};
}

// As a plan tells them: by phases, and in a phase by days; one whose day is not known stands last.
void sort_by_phase(campaign& next, const catalogue& events) {
  std::vector<std::pair<date, commemoration_entry>> all;
  for (commemoration_entry& each : next.commemorations) {
    const auto own = each.phase ? days_of(each, next, events) : std::nullopt;
    date day = own ? own->from() : date::latest();
    if (each.phase && each.origin && !each.event && each.target_year) day = in_year(*each.origin, *each.target_year).value_or(day);
    if (!each.phase) day = date::earliest();
    all.emplace_back(day, std::move(each));
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second.phase != b.second.phase ? a.second.phase < b.second.phase : a.first < b.first; });
  for (std::size_t i = 0; i < all.size(); ++i) next.commemorations[i] = std::move(all[i].second);
}

}  // namespace

std::string name_of_day(const std::string& text) {
  const std::size_t years = text.find(" năm ");
  const bool is_counted = years != std::string::npos && years > 0 && is_digit(text[years - 1]);
  const std::size_t first = is_counted ? years + std::string_view(" năm ").size() : 0;
  return text.substr(first, text.find(" (", first) - first);
}

bool is_looked_back_on_once(const commemoration_entry& each) {
  constexpr int jubilee = 5;
  return !each.event && each.stated && *each.stated % jubilee == 0 && each.text.find(" năm thực hiện ") != std::string::npos;
}

std::vector<anniversary> falling_in(const period& window, const campaign& like, const std::set<std::string>& named, const reference_facts& known) {
  std::vector<anniversary> falling = days_of_body(known, like, window);
  for (const anniversary& one : anniversaries(known.events, window, {.unverified = unverified::include})) {
    const bool is_there = std::any_of(falling.begin(), falling.end(), [&](const anniversary& other) { return other.event().id() == one.event().id() && other.day() == one.day(); });
    if (!is_there && named.contains(one.event().id().text())) falling.push_back(one);
  }
  std::stable_sort(falling.begin(), falling.end(), [](const anniversary& a, const anniversary& b) { return a.day() < b.day(); });
  return falling;
}

std::optional<period> window_of(const campaign& of, std::size_t i, int year) {
  const phase& own = of.phases[i];
  auto from = own.from.day, to = own.to.day;
  // "Từ ngày khai giảng", "đến hết năm học": not where the year begins or ends.
  if (!from) from = i > 0 && of.phases[i - 1].to.day && *of.phases[i - 1].to.day < date::latest() ? std::optional(*of.phases[i - 1].to.day + days(1)) : i == 0 && own.from.wording.empty() ? date::find(year, 1, 1) : std::nullopt;
  if (!to) to = i + 1 < of.phases.size() && of.phases[i + 1].from.day && date::earliest() < *of.phases[i + 1].from.day ? std::optional(*of.phases[i + 1].from.day - days(1)) : i + 1 == of.phases.size() && own.to.wording.empty() ? date::find(year, 12, 31) : std::nullopt;
  return from && to && *from <= *to ? std::optional(period(*from, *to)) : std::nullopt;
}

commemoration_entry entry_of(const anniversary& one, std::optional<int> phase, const campaign& next, const catalogue& events, bool is_counted) {
  commemoration_entry entry;
  entry.event = one.event().id();
  entry.phase = phase;
  const origin& from = one.from();
  const bool counts = one.ordinal() && (one.event().is_year_verified() || is_counted) && from.precision() == precision::day;
  if (counts) entry.stated = one.ordinal()->number();
  if (counts && from.calendar() == calendar_kind::solar && from.year() && date::exists(*from.year(), from.month(), from.day())) entry.origin = date(*from.year(), from.month(), from.day());
  // Of a school year or a working year, that of the day it falls on; a plan that is of no year tells it with the origin alone.
  static const std::string school = comparison_key("năm học");
  if (next.year || entry.origin || comparison_key(next.title).find(school) != std::string::npos) entry.target_year = one.day().year();
  // A day of mourning or of war is remembered, not greeted.
  entry.text = (one.event().kind() == commemoration_kind::memorial ? "kỷ niệm " : "") + detail::standard_wording(entry, next, events);
  return entry;
}

void add_days_of_phase(const campaign& like, campaign& next, std::optional<int> phase, int delta, const catalogue& events, const std::set<std::string>& counted) {
  std::vector<anniversary> all;
  for (const commemoration_entry& each : like.commemorations) {
    const auto was = each.event && each.phase == phase ? target_year_of(each, like, events) : std::nullopt;
    if (!was || *was + delta < date::first_year || *was + delta > date::last_year) continue;
    for (const anniversary& one : anniversaries(events, period::of_year(*was + delta), {.unverified = unverified::include}))
      if (one.event().id() == *each.event && std::none_of(all.begin(), all.end(), [&](const anniversary& other) { return other.event().id() == one.event().id() && other.day() == one.day(); })) all.push_back(one);
  }
  std::stable_sort(all.begin(), all.end(), [](const anniversary& a, const anniversary& b) { return a.day() < b.day(); });
  for (const anniversary& one : all) next.commemorations.push_back(entry_of(one, phase, next, events, counted.contains(one.event().id().text())));
}

void add_own_days(const campaign& like, campaign& next, int old_year, int year, const catalogue& events) {
  std::set<date> carried;
  for (const commemoration_entry& each : like.commemorations) {
    if (each.event || !each.origin) continue;
    if (!moves_along(each, like, old_year, events) && *each.target_year > year) {  // still to come
      if (carried.insert(*each.origin).second) next.commemorations.push_back(each);
      continue;
    }
    const std::string_view opening = remembering(each.text);
    std::string name = each.text.substr(0, std::min(each.text.find(" ("), each.text.size()));
    if (!each.stated) name.erase(0, opening.size());
    if (each.stated) {
      const std::string number = std::to_string(*each.stated) + " năm ", in_capitals = std::to_string(*each.stated) + " NĂM ";
      const std::size_t at = std::min(name.find(number), name.find(in_capitals));
      if (at == std::string::npos || at + number.size() == name.size()) continue;  // a number in words
      name.erase(0, at + number.size());
    }
    // "… 12/11 (1936 - 2024)", but not "Tổng Công ty 36 (…)".
    if (const std::size_t last = name.find_last_of(' ') + 1; name.find('/', last) != std::string::npos && name.find_first_not_of("0123456789/", last) == std::string::npos) name.resize(last);
    while (!name.empty() && name.back() == ' ') name.pop_back();
    // Of a school year the day falls in one year or the other: where a phase has it.
    std::optional<date> day = in_year(*each.origin, each.target_year ? *each.target_year + year - old_year : year);
    std::optional<int> phase;
    for (std::size_t i = 0; i < next.phases.size() && !phase; ++i)
      for (const int one : {year, year + 1}) {
        if (one != year && next.year) continue;
        const auto window = window_of(next, i, year);
        const auto there = in_year(*each.origin, one);
        if (!window || !there || !window->contains(*there)) continue;
        day = there;
        phase = next.phases[i].ordinal;
      }
    // In a phase whose days nobody knows it stays.
    for (std::size_t i = 0; i < next.phases.size() && !phase; ++i)
      if (each.phase && next.phases[i].ordinal == each.phase && !window_of(next, i, year)) phase = each.phase;
    if (name.empty() || !day || day->year() <= each.origin->year() || !carried.insert(*each.origin).second) continue;
    commemoration_entry entry;
    entry.origin = each.origin;
    entry.target_year = day->year();
    entry.phase = phase;
    if (each.stated) entry.stated = day->year() - each.origin->year();
    entry.stance = phase ? commemoration_stance::day : each.stance;  // it falls in its phase
    entry.text = std::string(opening) + (entry.stated ? std::to_string(*entry.stated) + " năm " : "") + name + " (" + to_text(*each.origin) + " - " + to_text(*day) + ")";
    next.commemorations.push_back(std::move(entry));
  }
  sort_by_phase(next, events);
}

void add_counted_days(const campaign& like, campaign& next, int year, int delta, const catalogue& events) {
  std::set<std::string> carried;
  for (const commemoration_entry& each : like.commemorations) {
    if (each.event || each.origin || (!each.stated && !each.origin_year) || !carried.insert(each.text).second) continue;
    if (!moves_along(each, like, year - delta, events)) {
      if (*each.target_year >= year) next.commemorations.push_back(each);  // still to come
      continue;
    }
    commemoration_entry entry;
    entry.origin_year = each.origin_year;
    entry.stance = each.stance;
    entry.phase = each.phase;
    entry.target_year = each.target_year.value_or(year - delta) + delta;
    const auto right = right_number(entry, like, events);
    entry.stated = right || !each.stated ? right : std::optional(*each.stated + delta);
    if (!entry.stated || *entry.stated < 1) continue;
    if (!each.target_year) entry.target_year.reset();
    std::string text = each.text;
    if (each.stated) {
      const std::string number = std::to_string(*each.stated);
      const std::size_t at = text.find(number + " năm");
      if (at == std::string::npos || (at > 0 && is_digit(text[at - 1]))) continue;  // a number in words
      text.replace(at, number.size(), std::to_string(*entry.stated));
    } else {
      text.insert(remembering(text).size(), std::to_string(*entry.stated) + " năm ");
    }
    entry.text = with_year(std::move(text), year - delta, year);
    // One that the title greets, or that the same phase tells with its days.
    const std::string key = comparison_key(name_of_day(entry.text));
    const bool is_told = std::any_of(next.commemorations.begin(), next.commemorations.end(), [&](const commemoration_entry& other) { return !other.event && other.stated == entry.stated && other.phase == entry.phase && comparison_key(name_of_day(other.text)) == key; });
    if (!is_told) next.commemorations.push_back(std::move(entry));
  }
  sort_by_phase(next, events);
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
