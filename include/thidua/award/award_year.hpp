// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The year an achievement is counted in. Layer: award.
#include <thidua/core/quantity.hpp>

#include <compare>

namespace thidua {
inline namespace v0 {

/// *Năm xét tặng*: the year whose achievements are judged. Range: 1 … 9999.
class award_year {
 public:
  /// Error: errc::invalid_quantity outside 1 … 9999; in a constant expression such a year does not compile.
  constexpr explicit award_year(int number) : number_(number) {
    if (number < 1 || number > 9999) detail::throw_invalid_quantity(number);
  }
  constexpr int number() const noexcept { return number_; }

  /// Error: errc::invalid_quantity where the result lies outside the range.
  friend constexpr award_year operator+(award_year year, years length) { return award_year(years(year.number_) + length); }
  friend constexpr award_year operator-(award_year year, years length) { return award_year(years(year.number_) - length); }
  /// How many years `a` lies after `b`. noexcept.
  friend constexpr years operator-(award_year a, award_year b) noexcept { return years(a.number_ - b.number_); }
  friend constexpr auto operator<=>(award_year, award_year) noexcept = default;

 private:
  constexpr explicit award_year(years number) : award_year(number.count()) {}

  int number_;
};

inline namespace literals {
/// `2025_y`. Error: errc::invalid_quantity outside 1 … 9999.
constexpr award_year operator""_y(unsigned long long number) { return award_year(detail::checked_count(number)); }
}  // namespace literals

}  // namespace v0
}  // namespace thidua
