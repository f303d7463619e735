// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The Vietnamese lunisolar calendar (*âm lịch*), lunar years 1800–2199: days, months, conversions. Layer: calendar.
#include <thidua/calendar/detail/lunar_table.hpp>
#include <thidua/core/date.hpp>

#include <compare>
#include <cstdint>
#include <optional>

namespace thidua {
inline namespace v0 {

/// By which reckoning the months of 1968–1975 are counted.
enum class lunar_reckoning : std::uint8_t {
  official,  ///< UTC+7 from 1968-01-01, UTC+8 before
  southern,  ///< the calendar kept in the South: UTC+8 until 1975; four months begin a day later. Else as official
};

/// How sure the table is of a month's first and last day.
enum class provenance : std::uint8_t {
  published,  ///< 1929–2049: agrees with the published Vietnamese tables
  computed,   ///< astronomical, no official table to hold it against; 1813–1928 eleven months differ from historical tables
  uncertain,  ///< 1800–1812, when another calendar was in use, and months after 2049 that hang on the forecast of the Earth's rotation
};

/// *Tháng nhuận*: the leap month that follows the regular month of that number. Range: 1 … 12 names a month; any int may stand.
struct leap_month {
  int number;
  friend constexpr auto operator<=>(leap_month, leap_month) noexcept = default;
};

/// A month of a lunar year, leap or regular. Only a name: the year need not have it, nor any year a month 13.
struct lunar_month {
  int year;
  int number;
  bool is_leap = false;

  constexpr lunar_month(int of_year, int regular) noexcept : year(of_year), number(regular) {}
  constexpr lunar_month(int of_year, leap_month leap) noexcept : year(of_year), number(leap.number), is_leap(true) {}
  /// By year, then in the order of the months: a leap month after the regular one of its number.
  friend constexpr auto operator<=>(const lunar_month&, const lunar_month&) noexcept = default;
};

/// First and last civil day with a lunar date here: 1800-01-25 and 2200-02-14.
inline constexpr date first_lunar_day = date::from_day_number(detail::lunar_first_day);
inline constexpr date last_lunar_day = date::from_day_number(detail::lunar_last_day);

/// The number of the leap month of a lunar year; nothing where it has none or lies outside 1800 … 2199.
constexpr std::optional<int> leap_month_of(int lunar_year) noexcept {
  if (lunar_year < detail::lunar_first_year || lunar_year > detail::lunar_last_year) return std::nullopt;
  const int leap = detail::lunar_table.years[static_cast<std::size_t>(lunar_year - detail::lunar_first_year)].leap_month();
  return leap > 12 ? std::nullopt : std::optional(leap);
}

/// The civil days of a lunar month, 29 or 30 of them; nothing where the year does not have it or lies outside the table.
struct lunar_month_days {
  date first;
  int length;
};
constexpr std::optional<lunar_month_days> find_month(lunar_month month,
                                                     lunar_reckoning by = lunar_reckoning::official) noexcept;
/// How sure the month's first and last day are; nothing where there is no such month in the table.
std::optional<provenance> provenance_of(lunar_month month) noexcept;

namespace detail {

// The four months that began a day later in the South, by their official first day.
// Source: the southern tables of 1968, 1969, 1974 and 1975; Tết Mậu Thân 30-1-1968 in the South, 29-1 in the North.
constexpr bool begins_later_in_the_south(int first_day) noexcept {
  return first_day == date(1968, 1, 29).day_number() || first_day == date(1969, 2, 16).day_number() ||
         first_day == date(1974, 12, 13).day_number() || first_day == date(1975, 4, 11).day_number();
}
/// How many days later the month of that entry begins by the reckoning: 0 or 1.
constexpr int delay_of(std::size_t entry, lunar_reckoning by) noexcept {
  return by == lunar_reckoning::southern && begins_later_in_the_south(lunar_first_day + lunar_table.months[entry].start());
}
/// Which entry is a month that the table has.
constexpr std::size_t known_entry_of(lunar_month month) noexcept {
  const lunar_year_entry year = lunar_table.years[static_cast<std::size_t>(month.year - lunar_first_year)];
  // No branch: which months come after the leap month is as good as random.
  return static_cast<std::size_t>(year.first_month() + month.number - 1 + ((month.number > year.leap_month()) | month.is_leap));
}
/// Whether the table has that month.
constexpr bool has_entry(lunar_month month) noexcept {
  if (month.year < lunar_first_year || month.year > lunar_last_year || month.number < 1 || month.number > 12) return false;
  return !month.is_leap || lunar_table.years[static_cast<std::size_t>(month.year - lunar_first_year)].leap_month() == month.number;
}

/// The length of the month of that entry: 29 or 30.
constexpr int length_of(std::size_t entry, lunar_reckoning by) noexcept {
  return lunar_table.months[entry + 1].start() + delay_of(entry + 1, by) - lunar_table.months[entry].start() - delay_of(entry, by);
}

[[noreturn]] void throw_impossible_lunar_date(lunar_month month, int day, lunar_reckoning by);

}  // namespace detail

/// A lunar day that exists in its reckoning; there is no other. Range: the days of lunar years 1800 … 2199.
class lunar_date {
 public:
  /// A day of a regular month. Error: errc::impossible_lunar_date, errc::lunar_out_of_range; in a constant expression
  /// a day that does not exist does not compile.
  constexpr lunar_date(int year, int month, int day) : lunar_date(lunar_month(year, month), day) {}
  /// A day of a leap month: `lunar_date(2025, leap_month{6}, 1)`. Error: as above.
  constexpr lunar_date(int year, leap_month month, int day) : lunar_date(lunar_month(year, month), day) {}
  constexpr lunar_date(lunar_month month, int day, lunar_reckoning by = lunar_reckoning::official)
      : lunar_date(month, day, by, trusted{}) {
    if (!exists(month, day, by)) detail::throw_impossible_lunar_date(month, day, by);
  }

  /// The day, or nothing where it does not exist or lies outside the table. noexcept.
  static constexpr std::optional<lunar_date> find(lunar_month month, int day,
                                                  lunar_reckoning by = lunar_reckoning::official) noexcept {
    if (!exists(month, day, by)) return std::nullopt;
    return lunar_date(month, day, by, trusted{});
  }
  static constexpr bool exists(lunar_month month, int day, lunar_reckoning by = lunar_reckoning::official) noexcept {
    return detail::has_entry(month) && day >= 1 && day <= detail::length_of(detail::known_entry_of(month), by);
  }

  constexpr int year() const noexcept { return year_; }
  constexpr int month() const noexcept { return month_; }
  constexpr bool is_in_leap_month() const noexcept { return leap_; }
  constexpr int day() const noexcept { return day_; }
  constexpr lunar_reckoning reckoning() const noexcept { return reckoning_; }
  constexpr lunar_month in_month() const noexcept {
    return leap_ ? lunar_month(year_, leap_month{month_}) : lunar_month(year_, month_);
  }

  /// By day within one reckoning; days of two reckonings are never equal.
  friend constexpr auto operator<=>(const lunar_date&, const lunar_date&) noexcept = default;

 private:
  struct trusted {};
  constexpr lunar_date(lunar_month month, int day, lunar_reckoning by, trusted) noexcept
      : year_(static_cast<std::int16_t>(month.year)),
        month_(static_cast<std::int8_t>(month.number)),
        leap_(month.is_leap),
        day_(static_cast<std::int8_t>(day)),
        reckoning_(by) {}
  friend constexpr std::optional<lunar_date> to_lunar(date day, lunar_reckoning by) noexcept;

  std::int16_t year_;
  std::int8_t month_;
  bool leap_;
  std::int8_t day_;
  lunar_reckoning reckoning_;
};

/// The lunar day of a civil day; nothing outside 1800-01-25 … 2200-02-14. Complexity: constant, two look-ups.
constexpr std::optional<lunar_date> to_lunar(date day, lunar_reckoning by = lunar_reckoning::official) noexcept;
/// The civil day of a lunar day. Complexity: constant.
constexpr date to_date(const lunar_date& day) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::optional<lunar_month_days> find_month(lunar_month month, lunar_reckoning by) noexcept {
  if (!detail::has_entry(month)) return std::nullopt;
  const std::size_t entry = detail::known_entry_of(month);
  const int first = detail::lunar_table.months[entry].start() + detail::delay_of(entry, by);
  return lunar_month_days{date::from_day_number(detail::lunar_first_day + first), detail::length_of(entry, by)};
}

constexpr std::optional<lunar_date> to_lunar(date day, lunar_reckoning by) noexcept {
  const int offset = day.day_number() - detail::lunar_first_day;
  if (offset < 0 || offset > detail::lunar_last_day - detail::lunar_first_day) return std::nullopt;
  std::size_t at = detail::lunar_month_holding(offset);
  int first = detail::lunar_table.months[at].start();
  if (by == lunar_reckoning::southern) {
    if (const int delay = detail::delay_of(at, by); offset < first + delay) {
      first = detail::lunar_table.months[--at].start();  // the official first day still belongs to the month before
    } else {
      first += delay;
    }
  }
  const detail::lunar_entry entry = detail::lunar_table.months[at];
  const int year = detail::lunar_first_year + entry.year_index();
  const lunar_month month = entry.is_leap() ? lunar_month(year, leap_month{entry.number()}) : lunar_month(year, entry.number());
  return lunar_date(month, offset - first + 1, by, lunar_date::trusted{});
}

constexpr date to_date(const lunar_date& day) noexcept {
  const std::size_t entry = detail::known_entry_of(day.in_month());
  const int first = detail::lunar_table.months[entry].start() + detail::delay_of(entry, day.reckoning());
  return date::from_day_number(detail::lunar_first_day + first + day.day() - 1);
}

}  // namespace v0
}  // namespace thidua
