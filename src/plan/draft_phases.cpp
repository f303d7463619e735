// SPDX-License-Identifier: BSL-1.0
#include "draft_phases.hpp"

#include "draft_years.hpp"

#include <thidua/calendar/lunar.hpp>
#include <thidua/core/date_text.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

bound moved(const bound& edge, int delta, bool is_end) {
  // A day that does not exist is left to be filled in.
  if (!edge.day && edge.precision == date_precision::day && edge.wording.empty()) return bound(std::nullopt, date_precision::relative, std::string("ngày ") + blank);
  if (!edge.day) return edge;
  const auto [year, month, day] = edge.day->split();
  const std::string wording = with_year(edge.wording, year, year + delta);
  // "Từ nay" is the day of issue, which nobody knows yet.
  const bool is_of_the_year = edge.wording.find("năm") != std::string::npos;  // "đầu năm", "hết năm"
  if (edge.precision == date_precision::relative && !edge.wording.empty() && !is_of_the_year) return bound(std::nullopt, edge.precision, wording);
  const auto there = in_year(*edge.day, year + delta);
  if (!there) return bound(std::nullopt, edge.precision, edge.wording);
  // To the day, however the old plan gave it.
  if (is_end && (edge.precision == date_precision::month || day == thidua::detail::days_in_month(year, month))) return bound(last_day_of_month(year + delta, month));
  return bound(*there);
}

// The same day of the lunar year so many years later; nothing where it does not exist then, or the table does not reach.
std::optional<date> same_lunar_day(date day, int delta) {
  const auto own = to_lunar(day);
  if (!own || own->is_in_leap_month()) return std::nullopt;
  const auto moved = lunar_date::find(lunar_month(own->year() + delta, own->month()), own->day());
  return moved ? std::optional(to_date(*moved)) : std::nullopt;
}

void move_lunar(const campaign& like, const std::vector<lunar_bounds>& lunar, int old_year, int year, std::vector<phase>& all, std::vector<bilingual>& notes) {
  const auto move_edge = [&](const bound& was, bound& is) {
    if (!was.day) return;
    const auto day = same_lunar_day(*was.day, year - old_year);
    if (day) {
      is = bound(*day);
      notes.push_back({.vi = "mốc " + to_text(*was.day) + " của kế hoạch cũ theo âm lịch: trong dự thảo là ngày " + to_text(*day) + ", xem lại", .en = "the bound " + to_text(*was.day) + " of the old plan is a lunar day: it is " + to_text(*day) + " in the draft, look at it again"});
    } else {
      is = bound(std::nullopt, date_precision::relative, std::string("ngày ") + blank);
      notes.push_back({.vi = "mốc " + to_text(*was.day) + " của kế hoạch cũ theo âm lịch: để trống", .en = "the bound " + to_text(*was.day) + " of the old plan is a lunar day: it is left blank"});
    }
  };
  const auto borders = [](const bound& end, const bound& begin) { return end.day && begin.day && *end.day < date::latest() && *end.day + days(1) == *begin.day; };
  for (std::size_t i = 0; i < std::min(all.size(), lunar.size()); ++i) {
    if (lunar[i].from) move_edge(like.phases[i].from, all[i].from);
    if (lunar[i].from && i > 0 && !lunar[i - 1].to && all[i].from.day && date::earliest() < *all[i].from.day && borders(like.phases[i - 1].to, like.phases[i].from)) all[i - 1].to = bound(*all[i].from.day - days(1));
    if (lunar[i].to) move_edge(like.phases[i].to, all[i].to);
    // A day behind the end of the next phase is not the one that was meant.
    if (lunar[i].to && i + 1 < all.size() && all[i].to.day && all[i + 1].to.day && *all[i + 1].to.day <= *all[i].to.day) {
      notes.push_back({.vi = "mốc " + to_text(*all[i].to.day) + " ở sau cả đợt kế tiếp: để trống", .en = "the bound " + to_text(*all[i].to.day) + " is behind the next phase: it is left blank"});
      all[i].to = bound(std::nullopt, date_precision::relative, std::string("ngày ") + blank);
    }
    const bool begins_next = i + 1 < all.size() && borders(like.phases[i].to, like.phases[i + 1].from);
    if (lunar[i].to && begins_next && !(i + 1 < lunar.size() && lunar[i + 1].from)) all[i + 1].from = all[i].to.day && *all[i].to.day < date::latest() ? bound(*all[i].to.day + days(1)) : bound(std::nullopt, date_precision::relative, std::string("ngày ") + blank);
  }
}

}  // namespace

std::string moved_theme(const std::string& theme, int old_year, int year) {
  std::string text = with_year(theme, old_year, year);
  constexpr std::string_view years_word = " năm ";
  constexpr int least = 10;  // fewer are those of a programme
  for (std::size_t at = text.find(years_word); at != std::string::npos; at = text.find(years_word, at + 1)) {
    std::size_t first = at;
    while (first > 0 && is_digit(text[first - 1])) --first;
    if (first == at || at - first > 3) continue;
    const int number = number_of(std::string_view(text).substr(first, at - first));
    if (number < least || number + year - old_year < 1) continue;
    const std::string moved_number = std::to_string(number + year - old_year);
    text.replace(first, at - first, moved_number);
    at = first + moved_number.size();
  }
  return text;
}

std::vector<phase> phases_for(const campaign& like, const std::vector<lunar_bounds>& lunar, int old_year, int year, std::vector<bilingual>& notes) {
  std::vector<phase> all;
  for (const phase& each : like.phases)
    all.push_back({.ordinal = each.ordinal, .from = moved(each.from, year - old_year, false), .to = moved(each.to, year - old_year, true), .theme = moved_theme(each.theme, old_year, year)});
  // One whose days nobody can tell.
  for (std::size_t i = 0; i < all.size(); ++i) {
    phase& each = all[i];
    const auto is_told = [](const bound& edge) { return edge.day || !edge.wording.empty(); };
    if (is_told(like.phases[i].from) || is_told(like.phases[i].to)) continue;
    each.to = bound(std::nullopt, date_precision::relative, std::string("ngày ") + blank);
    each.from = bound(std::nullopt, date_precision::relative, "Từ " + each.to.wording);
    const std::string name = each.ordinal ? "đợt " + std::to_string(*each.ordinal) : "một đợt";
    notes.push_back({.vi = "chưa rõ thời gian của " + name + " trong kế hoạch cũ: để trống", .en = "the days of " + (each.ordinal ? "phase " + std::to_string(*each.ordinal) : std::string("a phase")) + " of the old plan are not known: they are left blank"});
  }
  // What ends with an event of the old year ends with the year.
  for (phase& each : all)
    for (bound* const edge : {&each.from, &each.to}) {
      if (edge->day || edge->wording.find("ại hội") == std::string::npos) continue;
      notes.push_back({.vi = "`" + edge->wording + "` là mốc của năm cũ: xem lại thời gian của đợt", .en = "`" + edge->wording + "` is of the old year: look at the days of the phase again"});
      const auto day = edge == &each.to ? date::find(year, 12, 31) : date::find(year, 1, 1);
      *edge = day ? bound(*day) : bound();
    }
  move_lunar(like, lunar, old_year, year, all, notes);
  return all;
}

void mend_phases(campaign& next) {
  for (std::size_t i = 1; i < next.phases.size(); ++i) {
    const auto& before = next.phases[i - 1].to.day;
    bound& from = next.phases[i].from;
    const auto& to = next.phases[i].to.day;
    if (before && from.day && from.precision != date_precision::relative && next.phases[i - 1].from.day && *next.phases[i - 1].from.day < *from.day && *from.day <= *before && *before < date::latest() && (!to || *before < *to)) from = bound(*before + days(1));
  }
  if (next.phase_count_stated && !next.phases.empty()) next.phase_count_stated = static_cast<int>(next.phases.size());
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
