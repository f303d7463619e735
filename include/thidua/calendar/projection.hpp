// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// An origin carried into another year of its own calendar: which civil day that is, and what had to be adjusted.
/// Layer: calendar.
#include <thidua/calendar/origin.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/period.hpp>

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string_view>

namespace thidua {
inline namespace v0 {

/// In which month an event born in a leap month is kept.
enum class leap_month_rule : std::uint8_t {
  regular,           ///< in the regular month of that number, in every year: the custom
  leap_if_there_is,  ///< in the leap month where the year has it, else in the regular one
  leap_only,         ///< only in years that have that leap month
};

/// What becomes of days that a year does not have. The defaults are the custom; every other day is projected as it stands.
struct projection_policy {
  /// 29/2 in a common year: 28/2, 1/3 or nothing.
  missing_day february_29 = missing_day::previous;
  /// Lunar day 30 in a month of 29 days: day 29, day 1 of the next month, or nothing.
  missing_day lunar_day_30 = missing_day::previous;
  leap_month_rule born_in_leap_month = leap_month_rule::regular;
  lunar_reckoning reckoning = lunar_reckoning::official;

  friend bool operator==(const projection_policy&, const projection_policy&) = default;
};

/// What a policy changed about a day. `none` for nearly all.
enum class adjustment : std::uint8_t {
  none,
  february_29_to_28,
  february_29_to_march_1,
  day_30_to_29,
  day_30_to_next_month,
  leap_to_regular_month,
  leap_to_regular_month_day_30_to_29,
  leap_to_regular_month_day_30_to_next_month,
};
/// The stable name: "february-29-to-28"; empty for none.
std::string_view to_string(adjustment made) noexcept;

/// The civil day on which an origin falls in some year, and how it got there.
struct occurrence {
  date day;
  adjustment adjusted = adjustment::none;

  friend bool operator==(const occurrence&, const occurrence&) = default;
};

/// Writes `2027-02-28 (february-29-to-28)`.
std::ostream& operator<<(std::ostream& out, const occurrence& at);

/// Where the origin's month and day fall in `year` of the origin's own calendar. Nothing where the policy omits the day,
/// where the year lies outside 1400 … 9999 (solar) or 1800 … 2199 (lunar). The origin's own year plays no part.
/// noexcept. Complexity: constant.
std::optional<occurrence> project(const origin& from, int year, const projection_policy& policy = {}) noexcept;

/// The days an origin takes up at an occurrence of it: one day, or its whole month.
period days_of(const origin& from, const occurrence& at) noexcept;

}  // namespace v0
}  // namespace thidua
