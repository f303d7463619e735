// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Civil days to and from std::chrono; opt-in, since <chrono> is costly to compile. Layer: core.
#include <thidua/core/date.hpp>

#include <chrono>

namespace thidua {
inline namespace v0 {

/// The same day. noexcept.
constexpr std::chrono::sys_days to_sys_days(date day) noexcept {
  return std::chrono::sys_days(std::chrono::days(day.day_number()));
}
/// The same day, taken apart. noexcept.
constexpr std::chrono::year_month_day to_chrono(date day) noexcept {
  const auto [year, month, number] = day.split();
  return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
          std::chrono::day(static_cast<unsigned>(number))};
}
/// Error: errc::date_out_of_range.
constexpr date from_chrono(std::chrono::sys_days day) { return date::from_day_number(day.time_since_epoch().count()); }
/// Error: errc::impossible_date for a day that is not `ok()`, errc::date_out_of_range for a year outside the range of `date`.
constexpr date from_chrono(std::chrono::year_month_day day) {
  return date(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
              static_cast<int>(static_cast<unsigned>(day.day())));
}

}  // namespace v0
}  // namespace thidua
