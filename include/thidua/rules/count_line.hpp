// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A number over all award years, each year's known within bounds. Layer: rules.
#include <thidua/award/award_year.hpp>
#include <thidua/rules/timeline.hpp>
#include <thidua/rules/truth.hpp>

#include <iosfwd>
#include <limits>
#include <vector>

namespace thidua {
inline namespace v0 {

/// What is known of a number: it lies between these, both included. Range: 0 ≤ at_least ≤ at_most.
struct interval {
  /// No upper bound is known.
  static constexpr int unbounded = std::numeric_limits<int>::max();

  int at_least = 0;
  int at_most = unbounded;

  static constexpr interval exactly(int number) noexcept { return {number, number}; }
  constexpr bool is_exact() const noexcept { return at_least == at_most; }
  /// Yes if the number is `k` or more for sure, no if it can't be.
  constexpr truth reaches(int k) const noexcept { return at_least >= k ? truth::yes : at_most < k ? truth::no : truth::unknown; }

  /// Sums of bounds; what grows beyond the range of int is unbounded.
  friend constexpr interval operator+(interval a, interval b) noexcept { return {sum(a.at_least, b.at_least), sum(a.at_most, b.at_most)}; }
  friend bool operator==(interval, interval) = default;

 private:
  static constexpr int sum(int a, int b) noexcept { return a > unbounded - b ? unbounded : a + b; }
};
/// Writes `2`, `[1, 3]` or `[1, ∞)`.
std::ostream& operator<<(std::ostream& out, interval range);

/// A number in every year, without an end on either side: given in a window of years, constant before and after it.
class count_line {
 public:
  explicit count_line(interval always = {}) : before_(always), after_(always) {}
  /// In the years from `first` on as given. Error: errc::invalid_quantity for bounds that are none.
  count_line(int first, std::vector<interval> years, interval before, interval after);

  interval at(int year) const noexcept {
    const long long offset = static_cast<long long>(year) - first_;
    if (offset < 0) return before_;
    return offset < length() ? years_[static_cast<std::size_t>(offset)] : after_;
  }
  interval at(award_year year) const noexcept { return at(year.number()); }
  interval before() const noexcept { return before_; }
  interval after() const noexcept { return after_; }
  /// The sum over the years first … last, both included. Range: first ≤ last.
  interval sum(int first, int last) const noexcept;
  /// The sum over all years up to `last`.
  interval sum_until(int last) const noexcept;
  /// In which years the number is k or more.
  timeline at_least(int k) const;
  /// The window: all changes lie in it.
  int first_year() const noexcept { return first_; }
  int length() const noexcept { return static_cast<int>(years_.size()); }

  friend bool operator==(const count_line&, const count_line&) = default;

 private:
  int first_ = 0;
  std::vector<interval> years_;
  interval before_;
  interval after_;
};

}  // namespace v0
}  // namespace thidua
