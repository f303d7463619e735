// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A civil day over Boost.Date_Time, without its traps. Layer: core.
#include <thidua/core/quantity.hpp>

#include <boost/date_time/gregorian/greg_date.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace thidua {
inline namespace v0 {

/// A day of the week; Vietnamese weeks begin on Monday (*thứ Hai*).
enum class weekday : std::uint8_t { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

/// What to do where year or month arithmetic meets a day that the month does not have (29/2 in a common year, 31/4).
enum class missing_day {
  previous,  ///< the last day of that month: 28/2
  next,      ///< the first day of the following month: 1/3
  omit,      ///< there is no such day: nothing
};

class date;

namespace detail {
[[noreturn]] void throw_impossible_date(int year, int month, int day);
[[noreturn]] void throw_date_out_of_range(long long day_number);
[[noreturn]] void throw_special_date();

constexpr bool is_leap(int year) noexcept { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }
constexpr int days_in_month(int year, int month) noexcept {
  return month == 2 ? (is_leap(year) ? 29 : 28) : (month == 4 || month == 6 || month == 9 || month == 11) ? 30 : 31;
}
}  // namespace detail

/// A civil day (*ngày dương lịch*) of the proleptic Gregorian calendar. Always a real day: there is no default date,
/// no not-a-date, no infinity. Range: 1400-01-01 … 9999-12-31, both included (that of Boost.Date_Time).
class date {
 public:
  static constexpr int first_year = 1400;
  static constexpr int last_year = 9999;

  /// Error: errc::impossible_date, errc::date_out_of_range for a year outside the range; in a constant expression such a
  /// date does not compile.
  constexpr date(int year, int month, int day) : value_(checked(year, month, day)) {}
  /// Error: errc::date_out_of_range for special values and for days outside the range.
  constexpr explicit date(const boost::gregorian::date& day) : value_(day) {
    if (day.is_special()) detail::throw_special_date();
    if (day_number() < first_number || day_number() > last_number) detail::throw_date_out_of_range(day_number());
  }

  /// The day, or nothing where there is no such day. noexcept.
  static constexpr std::optional<date> find(int year, int month, int day) noexcept {
    if (!exists(year, month, day)) return std::nullopt;
    return date(year, month, day);
  }
  /// The day that lies `number` days after 1970-01-01. Error: errc::date_out_of_range.
  static constexpr date from_day_number(long long number) {
    if (number < first_number || number > last_number) detail::throw_date_out_of_range(number);
    return date(boost::gregorian::date(static_cast<std::uint32_t>(number + unix_epoch)), unchecked{});
  }
  static constexpr date earliest() noexcept { return date(first_year, 1, 1); }
  static constexpr date latest() noexcept { return date(last_year, 12, 31); }

  /// Whether the calendar has such a day within the range of `date`.
  static constexpr bool exists(int year, int month, int day) noexcept {
    return year >= first_year && year <= last_year && month >= 1 && month <= 12 && day >= 1 &&
           day <= detail::days_in_month(year, month);
  }

  struct parts {
    int year;
    int month;
    int day;
    friend constexpr auto operator<=>(const parts&, const parts&) noexcept = default;
  };
  /// Year, month and day at once: one conversion instead of three.
  constexpr parts split() const noexcept {
    const auto ymd = value_.year_month_day();
    return {ymd.year, ymd.month.as_number(), ymd.day.as_number()};
  }
  constexpr int year() const noexcept { return split().year; }
  constexpr int month() const noexcept { return split().month; }
  constexpr int day() const noexcept { return split().day; }
  constexpr thidua::weekday weekday() const noexcept {
    // 1970-01-01 was a Thursday; the range reaches 570 years before it.
    return static_cast<thidua::weekday>((day_number() % 7 + 7 + 3) % 7);
  }
  constexpr bool is_weekend() const noexcept { return weekday() >= thidua::weekday::saturday; }

  /// Days since 1970-01-01.
  constexpr int day_number() const noexcept { return static_cast<int>(value_.day_number()) - unix_epoch; }
  constexpr const boost::gregorian::date& to_boost() const noexcept { return value_; }

  /// Error: errc::date_out_of_range.
  friend constexpr date operator+(date day, days length) {
    return from_day_number(static_cast<long long>(day.day_number()) + length.count());
  }
  /// Error: errc::date_out_of_range.
  friend constexpr date operator-(date day, days length) {
    return from_day_number(static_cast<long long>(day.day_number()) - length.count());
  }
  /// How many days `a` lies after `b`.
  friend constexpr days operator-(date a, date b) noexcept { return days(a.day_number() - b.day_number()); }
  constexpr date& operator+=(days length) { return *this = *this + length; }
  constexpr date& operator-=(days length) { return *this = *this - length; }

  friend constexpr bool operator==(date a, date b) noexcept { return a.day_number() == b.day_number(); }
  friend constexpr std::strong_ordering operator<=>(date a, date b) noexcept {
    return a.day_number() <=> b.day_number();
  }

 private:
  struct unchecked {};
  constexpr date(const boost::gregorian::date& day, unchecked) noexcept : value_(day) {}

  // Boost counts Julian day numbers: 1970-01-01 is 2440588.
  static constexpr int unix_epoch = 2440588;
  static constexpr int first_number = 2232400 - unix_epoch;  // 1400-01-01
  static constexpr int last_number = 5373484 - unix_epoch;   // 9999-12-31

  static constexpr boost::gregorian::date checked(int year, int month, int day) {
    if (!exists(year, month, day)) detail::throw_impossible_date(year, month, day);
    return boost::gregorian::date(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                                  static_cast<unsigned short>(day));
  }

  boost::gregorian::date value_;
};

/// The same day `length` calendar months later (earlier where negative); `policy` says what becomes of a day the month
/// does not have. Nothing only under missing_day::omit. Error: errc::date_out_of_range.
std::optional<date> add(date day, months length, missing_day policy);
/// The same day `length` years later; 29/2 goes by `policy`. Nothing only under missing_day::omit. Error: errc::date_out_of_range.
std::optional<date> add(date day, years length, missing_day policy);
/// The last day of a month: 28, 29, 30 or 31. Error: errc::impossible_date, errc::date_out_of_range.
date last_day_of_month(int year, int month);

}  // namespace v0
}  // namespace thidua
