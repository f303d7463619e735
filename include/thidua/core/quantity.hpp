// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Strong whole numbers: lengths of time and the number of an anniversary. Layer: core.
#include <compare>
#include <concepts>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace detail {
[[noreturn]] void throw_invalid_quantity(long long count);

/// The count as an int. Error: errc::invalid_quantity for one that does not fit.
constexpr int checked_count(std::integral auto count) {
  if (std::in_range<int>(count)) return static_cast<int>(count);
  throw_invalid_quantity(static_cast<long long>(count));
}
}  // namespace detail

/// A whole number of one unit, named by `Unit`. Units do not mix and do not convert: adding years to days does not compile.
/// Range: that of int. Error: errc::invalid_quantity where a count or a result lies outside it.
template <class Unit>
class quantity {
 public:
  constexpr quantity() noexcept = default;
  constexpr explicit quantity(std::integral auto count) : count_(detail::checked_count(count)) {}
  explicit quantity(bool) = delete;

  constexpr int count() const noexcept { return count_; }

  constexpr quantity operator-() const { return quantity(-wide()); }
  constexpr quantity& operator+=(quantity other) { return *this = *this + other; }
  constexpr quantity& operator-=(quantity other) { return *this = *this - other; }
  friend constexpr quantity operator+(quantity a, quantity b) { return quantity(a.wide() + b.wide()); }
  friend constexpr quantity operator-(quantity a, quantity b) { return quantity(a.wide() - b.wide()); }
  friend constexpr quantity operator*(quantity a, int times) { return quantity(a.wide() * times); }
  friend constexpr quantity operator*(int times, quantity a) { return a * times; }
  friend constexpr auto operator<=>(quantity, quantity) noexcept = default;

 private:
  constexpr long long wide() const noexcept { return count_; }

  int count_ = 0;
};

/// A length in days.
using days = quantity<struct day_unit>;
/// A length in calendar months.
using months = quantity<struct month_unit>;
/// A length in years of whichever calendar is meant.
using years = quantity<struct year_unit>;

/// *Năm thứ …*: the number of an anniversary, the difference of years in the origin's own calendar. Range: 1 or more.
class ordinal {
 public:
  /// Error: errc::invalid_quantity below 1.
  constexpr explicit ordinal(int number) : number_(number) {
    if (number < 1) detail::throw_invalid_quantity(number);
  }
  constexpr int number() const noexcept { return number_; }
  friend constexpr auto operator<=>(ordinal, ordinal) noexcept = default;

 private:
  int number_;
};

/// `3_years`. Error: errc::invalid_quantity for a count beyond the range of int.
inline namespace literals {
constexpr days operator""_days(unsigned long long count) { return days(count); }
constexpr months operator""_months(unsigned long long count) { return months(count); }
constexpr years operator""_years(unsigned long long count) { return years(count); }
}  // namespace literals

}  // namespace v0
}  // namespace thidua
