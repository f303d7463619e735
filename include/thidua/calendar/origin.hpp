// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The day an event happened, in the calendar it is kept in. Layer: calendar.
#include <thidua/calendar/lunar.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>

#include <compare>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>

namespace thidua {
inline namespace v0 {

/// *Dương lịch*, *âm lịch*: the calendar in which an event is kept.
enum class calendar_kind : std::uint8_t { solar, lunar };

/// How exactly an origin is known.
enum class precision : std::uint8_t {
  day,
  month,  ///< a month-long event: Tháng Công nhân
};

/// What an event is remembered by: a day or a month of its own calendar, with or without the year. It is no `date`:
/// 938, 40 and lunar days need no conversion, and an event without a year has none made up for it.
class origin {
 public:
  struct solar_day {
    /// Range: 1 … 9999, or none.
    std::optional<int> year = std::nullopt;
    int month = 0;
    int day = 0;
  };
  struct lunar_day {
    /// The lunar year. Range: 1 … 9999, or none.
    std::optional<int> year = std::nullopt;
    int month = 0;
    int day = 0;
    bool is_in_leap_month = false;
  };
  struct solar_month {
    std::optional<int> year = std::nullopt;
    int month = 0;
  };

  /// Error: errc::impossible_origin. 29/2 needs a leap year or no year.
  constexpr explicit origin(const solar_day& day)
      : origin(calendar_kind::solar, precision::day, day.year, day.month, day.day, false) {}
  /// Error: errc::impossible_origin. A day of lunar 1800 … 2199 must be in the table; outside it day 30 and leap months are
  /// taken as said.
  constexpr explicit origin(const lunar_day& day)
      : origin(calendar_kind::lunar, precision::day, day.year, day.month, day.day, day.is_in_leap_month) {}
  /// Error: errc::impossible_origin.
  constexpr explicit origin(const solar_month& month)
      : origin(calendar_kind::solar, precision::month, month.year, month.month, 1, false) {}
  constexpr explicit origin(date day) : origin(solar_day{day.year(), day.month(), day.day()}) {}
  /// Error: errc::impossible_origin for a day that only the southern reckoning has: an origin knows no reckoning.
  constexpr explicit origin(const lunar_date& day)
      : origin(lunar_day{day.year(), day.month(), day.day(), day.is_in_leap_month()}) {}

  static constexpr origin solar(const solar_day& day) { return origin(day); }
  static constexpr origin lunar(const lunar_day& day) { return origin(day); }
  static constexpr origin whole_month(const solar_month& month) { return origin(month); }

  constexpr std::optional<int> year() const noexcept { return year_ == 0 ? std::nullopt : std::optional<int>(year_); }
  constexpr int month() const noexcept { return month_; }
  /// The first day of the month where the precision is the month.
  constexpr int day() const noexcept { return day_; }
  constexpr bool is_in_leap_month() const noexcept { return leap_; }
  constexpr calendar_kind calendar() const noexcept { return calendar_; }
  constexpr thidua::precision precision() const noexcept { return precision_; }

  friend constexpr auto operator<=>(const origin&, const origin&) noexcept = default;

 private:
  constexpr origin(calendar_kind calendar, thidua::precision precision, std::optional<int> year, int month, int day, bool leap);

  std::int16_t year_;  // 0: none
  std::int8_t month_;
  std::int8_t day_;
  bool leap_;
  calendar_kind calendar_;
  thidua::precision precision_;
};

/// "26/7/1960", "10/3 âm lịch", "tháng 5/2009"; in English "26 July 1960", "day 10 of lunar month 3", "May 2009".
std::string to_text(const origin& from, language in = language::vietnamese);
/// The same month and day with another year of the origin's own calendar, "26/7/2027", whether or not that year has it.
std::string to_text_in_year(const origin& from, int year, language in = language::vietnamese);
/// Writes the Vietnamese text.
std::ostream& operator<<(std::ostream& out, const origin& from);

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {
[[noreturn]] void throw_impossible_origin(calendar_kind calendar, std::optional<int> year, int month, int day, bool leap);

constexpr bool origin_exists(calendar_kind calendar, std::optional<int> year, int month, int day, bool leap) noexcept {
  constexpr int any_leap_year = 2000;
  if (year && (*year < 1 || *year > date::last_year)) return false;
  if (month < 1 || month > 12 || day < 1) return false;
  if (calendar == calendar_kind::solar) return day <= days_in_month(year.value_or(any_leap_year), month);
  if (year && *year >= lunar_first_year && *year <= lunar_last_year)
    return lunar_date::exists(leap ? lunar_month(*year, leap_month{month}) : lunar_month(*year, month), day);
  return day <= 30;
}
}  // namespace detail

constexpr origin::origin(calendar_kind calendar, thidua::precision precision, std::optional<int> year, int month, int day,
                         bool leap)
    : year_(static_cast<std::int16_t>(year.value_or(0))),
      month_(static_cast<std::int8_t>(month)),
      day_(static_cast<std::int8_t>(day)),
      leap_(leap),
      calendar_(calendar),
      precision_(precision) {
  if (!detail::origin_exists(calendar, year, month, day, leap))
    detail::throw_impossible_origin(calendar, year, month, day, leap);
}

}  // namespace v0
}  // namespace thidua
