// SPDX-License-Identifier: BSL-1.0
#include <thidua/calendar/origin.hpp>
#include <thidua/calendar/projection.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>

#include "../core/official_numbers.hpp"

#include <algorithm>
#include <ostream>

namespace thidua {
inline namespace v0 {
namespace {

struct projected_month {
  lunar_month_days days;
  bool moved_to_regular;
};

// The month of `year` in which the origin is kept, by the leap month rule.
std::optional<projected_month> month_kept(const origin& from, int year, const projection_policy& policy) noexcept {
  const lunar_month regular(year, from.month());
  const auto kept_in_regular = [&](bool moved) -> std::optional<projected_month> {
    const auto found = find_month(regular, policy.reckoning);
    if (!found) return std::nullopt;
    return projected_month{*found, moved};
  };
  if (!from.is_in_leap_month()) return kept_in_regular(false);
  if (policy.born_in_leap_month != leap_month_rule::regular) {
    const auto leap = find_month(lunar_month(year, leap_month{from.month()}), policy.reckoning);
    if (leap) return projected_month{*leap, false};
    if (policy.born_in_leap_month == leap_month_rule::leap_only) return std::nullopt;
  }
  return kept_in_regular(true);
}

std::optional<occurrence> project_lunar(const origin& from, int year, const projection_policy& policy) noexcept {
  const auto month = month_kept(from, year, policy);
  if (!month) return std::nullopt;
  const bool moved = month->moved_to_regular;
  if (from.day() <= month->days.length) {
    const adjustment made = moved ? adjustment::leap_to_regular_month : adjustment::none;
    return occurrence{month->days.first + days(from.day() - 1), made};
  }
  // Only day 30 of a month of 29 days comes here.
  switch (policy.lunar_day_30) {
    case missing_day::previous:
      return occurrence{month->days.first + days(month->days.length - 1),
                        moved ? adjustment::leap_to_regular_month_day_30_to_29 : adjustment::day_30_to_29};
    case missing_day::next:
      return occurrence{month->days.first + days(month->days.length),
                        moved ? adjustment::leap_to_regular_month_day_30_to_next_month : adjustment::day_30_to_next_month};
    case missing_day::omit: return std::nullopt;
  }
  return std::nullopt;
}

std::optional<occurrence> project_solar(const origin& from, int year, const projection_policy& policy) noexcept {
  if (const auto day = date::find(year, from.month(), from.day())) return occurrence{*day};
  if (year < date::first_year || year > date::last_year) return std::nullopt;
  // Only 29/2 of a common year comes here.
  switch (policy.february_29) {
    case missing_day::previous: return occurrence{date(year, 2, 28), adjustment::february_29_to_28};
    case missing_day::next: return occurrence{date(year, 3, 1), adjustment::february_29_to_march_1};
    case missing_day::omit: return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::string_view to_string(adjustment made) noexcept {
  switch (made) {
    case adjustment::none: return "";
    case adjustment::february_29_to_28: return "february-29-to-28";
    case adjustment::february_29_to_march_1: return "february-29-to-march-1";
    case adjustment::day_30_to_29: return "day-30-to-29";
    case adjustment::day_30_to_next_month: return "day-30-to-next-month";
    case adjustment::leap_to_regular_month: return "leap-to-regular-month";
    case adjustment::leap_to_regular_month_day_30_to_29: return "leap-to-regular-month+day-30-to-29";
    case adjustment::leap_to_regular_month_day_30_to_next_month: return "leap-to-regular-month+day-30-to-next-month";
  }
  return "";
}

std::optional<occurrence> project(const origin& from, int year, const projection_policy& policy) noexcept {
  return from.calendar() == calendar_kind::lunar ? project_lunar(from, year, policy) : project_solar(from, year, policy);
}

period days_of(const origin& from, const occurrence& at) noexcept {
  if (from.precision() == precision::day) return period(at.day, at.day);
  const auto [year, month, day] = at.day.split();
  return period::of_month(year, month);
}

std::ostream& operator<<(std::ostream& out, const origin& from) { return out << to_text(from); }
std::ostream& operator<<(std::ostream& out, const occurrence& at) {
  out << to_iso(at.day);
  return at.adjusted == adjustment::none ? out : out << " (" << to_string(at.adjusted) << ")";
}

std::string to_text_in_year(const origin& from, int year, language in) {
  const std::string tail = std::to_string(year);
  const bool english = in == language::english;
  if (from.precision() == precision::month)
    return english ? std::string(detail::english_month(from.month())) + " " + tail : "tháng " + detail::official_month(from.month()) + "/" + tail;
  if (from.calendar() == calendar_kind::solar)
    return english ? std::to_string(from.day()) + " " + detail::english_month(from.month()) + " " + tail
                   : detail::official_day(from.day()) + "/" + detail::official_month(from.month()) + "/" + tail;
  return to_text(from.year() ? origin::lunar({.month = from.month(), .day = from.day(), .is_in_leap_month = from.is_in_leap_month()}) : from, in) +
         (english ? " of lunar year " : " năm ") + tail;
}

std::string to_text(const origin& from, language in) {
  if (from.year()) return to_text_in_year(from, *from.year(), in);
  const bool english = in == language::english;
  const std::string day = english ? std::to_string(from.day()) : detail::official_day(from.day());
  if (from.precision() == precision::month)
    return english ? std::string(detail::english_month(from.month())) : "tháng " + detail::official_month(from.month());
  if (from.calendar() == calendar_kind::solar)
    return english ? day + " " + detail::english_month(from.month()) : day + "/" + detail::official_month(from.month());
  if (english)
    return "day " + day + " of " + (from.is_in_leap_month() ? "leap " : "") + "lunar month " + std::to_string(from.month());
  return day + "/" + detail::official_month(from.month()) + (from.is_in_leap_month() ? " nhuận" : "") + " âm lịch";
}

void detail::throw_impossible_origin(calendar_kind calendar, std::optional<int> year, int month, int day, bool leap) {
  const bool lunar = calendar == calendar_kind::lunar;
  const std::string numbers = std::to_string(day) + "/" + std::to_string(month) + (leap ? "L" : "") + (year ? "/" + std::to_string(*year) : "");
  bilingual help;
  if (year && (*year < 1 || *year > date::last_year)) {
    help = {.vi = "năm từ 1 đến 9999", .en = "years are 1 to 9999"};
  } else if (month < 1 || month > 12) {
    help = {.vi = "tháng từ 1 đến 12", .en = "months are 1 to 12"};
  } else if (lunar && leap && year && leap_month_of(*year) != month) {
    help = {.vi = "năm âm lịch này không nhuận tháng " + std::to_string(month), .en = "that lunar year has no leap month " + std::to_string(month)};
  } else {
    help = {.vi = "tháng này không có ngày " + std::to_string(day), .en = "that month has no day " + std::to_string(day)};
  }
  throw error(errc::impossible_origin,
              {.vi = "ngày gốc " + numbers + (lunar ? " âm lịch" : "") + " không tồn tại",
               .en = "there is no " + std::string(lunar ? "lunar" : "solar") + " day " + numbers + " to begin from"},
              std::move(help));
}

}  // namespace v0
}  // namespace thidua
