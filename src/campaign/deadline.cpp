// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/deadline.hpp>
#include <thidua/campaign/registration.hpp>
#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/error.hpp>

#include <algorithm>
#include <string>

namespace thidua {
inline namespace v0 {

deadline deadline::each_year(month_day day, thidua::boundary edge) {
  constexpr int leap_year = 2000;
  if (!date::exists(leap_year, day.month, day.day)) {
    const std::string written = std::to_string(day.day) + "/" + std::to_string(day.month);
    throw error(errc::impossible_date, {.vi = "không năm nào có ngày " + written, .en = "no year has the day " + written + " (day/month)"},
                {.vi = "kiểm tra ngày và tháng", .en = "check day and month"});
  }
  return {std::nullopt, day, edge, {}};
}

std::optional<date> deadline::named_day(int year) const {
  if (!yearly_) return day_;
  if (year < date::first_year || year > date::last_year) return std::nullopt;
  return date(year, yearly_->month, std::min(yearly_->day, last_day_of_month(year, yearly_->month).day()));
}

std::optional<date> deadline::last_valid_day(int year) const {
  const auto named = named_day(year);
  if (!named || boundary_ == thidua::boundary::inclusive) return named;
  if (*named == date::earliest()) return std::nullopt;
  return *named - days(1);
}

namespace {

// Whether it begins the lunar year: Tết, the one holiday of several days that are certain.
bool is_lunar_new_year(const anniversary& each) { return each.from().calendar() == calendar_kind::lunar && each.from().month() == 1 && each.from().day() == 1; }

// Of the five days of Tết: the eve before the day, and the second and third behind it, whichever way the fifth is laid.
constexpr days tet_before(1), tet_behind(2);

}  // namespace

namespace {

bool is_holiday(date day, const catalogue& holidays) {
  const date first = day < date::earliest() + tet_behind ? date::earliest() : day - tet_behind;
  const date last = date::latest() - tet_before < day ? date::latest() : day + tet_before;
  for (const anniversary& each : anniversaries(holidays, period(first, last)))
    if (each.event().is_public_holiday() && (each.day() == day || is_lunar_new_year(each))) return true;
  return false;
}

}  // namespace

day_off day_off_on(date day, const catalogue& holidays) {
  if (day.is_weekend()) return day_off::weekend;
  if (is_holiday(day, holidays)) return day_off::public_holiday;
  // A holiday on a Saturday or a Sunday is made up for on the next working day; no row of them is longer than this.
  constexpr days longest_row(12);
  int owed = 0;
  for (date each = day < date::earliest() + longest_row ? date::earliest() : day - longest_row; each < day; each += days(1)) {
    const bool is_off = is_holiday(each, holidays);
    if (is_off && each.is_weekend()) ++owed;
    if (!is_off && !each.is_weekend() && owed > 0) --owed;
  }
  return owed > 0 ? day_off::public_holiday : day_off::none;
}

date last_working_day(date day, const catalogue& holidays) {
  while (day_off_on(day, holidays) != day_off::none) day -= days(1);
  return day;
}

registration_standing standing_of(const registration& terms, int year, std::optional<date> handed_in, date today) {
  const auto last = terms.due ? terms.due->last_valid_day(year) : std::nullopt;
  if (!last) return registration_standing::unknown;
  if (handed_in && *handed_in <= today) return *handed_in <= *last ? registration_standing::in_time : registration_standing::late;
  return today <= *last ? registration_standing::expected : registration_standing::missing;
}

}  // namespace v0
}  // namespace thidua
