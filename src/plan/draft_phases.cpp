// SPDX-License-Identifier: BSL-1.0
#include "draft_phases.hpp"

#include "draft_years.hpp"

#include <cstddef>
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

std::vector<phase> phases_for(const campaign& like, int old_year, int year, std::vector<bilingual>& notes) {
  std::vector<phase> all;
  for (const phase& each : like.phases)
    all.push_back({.ordinal = each.ordinal, .from = moved(each.from, year - old_year, false), .to = moved(each.to, year - old_year, true), .theme = moved_theme(each.theme, old_year, year)});
  // What ends with an event of the old year ends with the year.
  for (phase& each : all)
    for (bound* const edge : {&each.from, &each.to}) {
      if (edge->day || edge->wording.find("ại hội") == std::string::npos) continue;
      notes.push_back({.vi = "`" + edge->wording + "` là mốc của năm cũ: xem lại thời gian của đợt", .en = "`" + edge->wording + "` is of the old year: look at the days of the phase again"});
      const auto day = edge == &each.to ? date::find(year, 12, 31) : date::find(year, 1, 1);
      *edge = day ? bound(*day) : bound();
    }
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
