// SPDX-License-Identifier: BSL-1.0
#pragma once

/// \file
/// The Vietnamese lunisolar calendar from the positions of sun and moon: a test oracle that shares no code or table
/// with the library. Layer: tests.

#include <vector>

namespace thidua::test {

/// Tháng âm lịch as astronomy gives it: one lunar month.
struct astronomical_month {
  /// Lunar year; months 11 and 12 belong to the year they close.
  int year;
  /// Range: [1, 12].
  int month;
  bool leap;
  /// Unit: days since 1970-01-01, of the first civil day in the official zone (UTC+8 before 1968-01-01, then UTC+7).
  long first_day;
  /// Unit: seconds, [0, 43200]: the smallest distance from local midnight of an instant (the month's own new moon, or
  /// any new moon or major term of the years around it) that would change a field above if it fell on the other side of
  /// that midnight. The length of the month hangs on the margin of the next one too. Dynamical instants are good to
  /// 20 s, ΔT to 6 s from 1800 to 2015; forecasts of ΔT lie apart by tens of seconds in 2050 and by minutes in 2150.
  double margin;
};

/// All months of the lunar years [`first_lunar_year`, `last_lunar_year`], in order; empty if the range is.
/// Range: meant for years from 1800 to 2199.
std::vector<astronomical_month> astronomical_months(int first_lunar_year, int last_lunar_year);

}  // namespace thidua::test
