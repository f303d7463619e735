// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/deadline.hpp>
#include <thidua/campaign/registration.hpp>
#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/error.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

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

// How the days are laid that the law leaves to a decision: before the day they belong to, or behind it.
enum class laid : std::uint8_t { before, behind };

// The days off of one public holiday.
struct days_around {
  int before = 0;
  int behind = 0;
};
days_around days_of(const anniversary& holiday, laid how) {
  const origin& from = holiday.from();
  const bool is_before = how == laid::before;
  if (from.calendar() == calendar_kind::lunar && from.month() == 1 && from.day() == 1) {
    if (holiday.day() < date(2013, 5, 1)) return {.before = 1, .behind = 2};
    return is_before ? days_around{.before = 2, .behind = 2} : days_around{.before = 1, .behind = 3};
  }
  if (from.calendar() == calendar_kind::solar && from.month() == 9 && from.day() == 2 && holiday.day() >= date(2021, 1, 1))
    return is_before ? days_around{.before = 1, .behind = 0} : days_around{.before = 0, .behind = 1};
  return {};
}

// Whether people had that day off already: the Hùng Kings' day is one since Law 84/2007/QH11.
bool is_off_yet(const anniversary& holiday) {
  const origin& from = holiday.from();
  const bool is_hung_kings = from.calendar() == calendar_kind::lunar && from.month() == 3 && from.day() == 10;
  return !is_hung_kings || holiday.day() >= date(2007, 4, 2);
}

// The public holidays near a day. What is three weeks before it has no day in lieu left.
std::vector<anniversary> holidays_around(date day, const catalogue& holidays) {
  constexpr days back(21), ahead(2);
  const date first = day < date::earliest() + back ? date::earliest() : day - back;
  const date last = date::latest() - ahead < day ? date::latest() : day + ahead;
  std::vector<anniversary> near;
  for (const anniversary& each : anniversaries(holidays, period(first, last)))
    if (each.event().is_public_holiday() && is_off_yet(each)) near.push_back(each);
  return near;
}

// Whether a day that is no weekend is a holiday or in lieu of one.
bool is_holiday(date day, const std::vector<anniversary>& near, laid how) {
  const auto holds = [&](date one) {
    return std::any_of(near.begin(), near.end(), [&](const anniversary& each) {
      const auto [before, behind] = days_of(each, how);
      const int distance = one.day_number() - each.day().day_number();
      return -before <= distance && distance <= behind;
    });
  };
  if (near.empty()) return false;
  if (holds(day)) return true;
  int owed = 0;  // days in lieu not yet taken
  constexpr days margin(2);  // of the first holiday's own days
  for (date one = near.front().day() < date::earliest() + margin ? date::earliest() : near.front().day() - margin; one < day; one += days(1)) {
    if (holds(one)) {
      owed += one.is_weekend();
    } else if (!one.is_weekend() && owed > 0) {
      --owed;
    }
  }
  return owed > 0;
}

}  // namespace

day_off day_off_on(date day, const catalogue& holidays) {
  if (day.is_weekend()) return day_off::weekend;
  const auto near = holidays_around(day, holidays);
  return is_holiday(day, near, laid::before) && is_holiday(day, near, laid::behind) ? day_off::public_holiday : day_off::none;
}

bool may_be_off(date day, const catalogue& holidays) {
  if (day.is_weekend()) return true;
  const auto near = holidays_around(day, holidays);
  return is_holiday(day, near, laid::before) || is_holiday(day, near, laid::behind);
}

date last_working_day(date day, const catalogue& holidays) {
  while (may_be_off(day, holidays)) day -= days(1);
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
