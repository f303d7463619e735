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

day_off day_off_on(date day, const catalogue& holidays) {
  if (day.is_weekend()) return day_off::weekend;
  for (const anniversary& each : anniversaries(holidays, period(day, day)))
    if (each.event().is_public_holiday()) return day_off::public_holiday;
  return day_off::none;
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
