// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/count_line.hpp>

#include <algorithm>
#include <ostream>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace {

void check(interval range) {
  if (range.at_least < 0) detail::throw_invalid_quantity(range.at_least);
  if (range.at_most < range.at_least) detail::throw_invalid_quantity(range.at_most);
}

// So many years of one number.
interval times(interval range, long long years) {
  const auto product = [&](int number) {
    const long long all = number * years;
    return number == interval::unbounded || all > interval::unbounded ? interval::unbounded : static_cast<int>(all);
  };
  return years <= 0 ? interval::exactly(0) : interval{product(range.at_least), product(range.at_most)};
}

}  // namespace

std::ostream& operator<<(std::ostream& out, interval range) {
  if (range.is_exact()) return range.at_least == interval::unbounded ? out << "∞" : out << range.at_least;
  out << '[' << range.at_least << ", ";
  return range.at_most == interval::unbounded ? out << "∞)" : out << range.at_most << ']';
}

count_line::count_line(int first, std::vector<interval> years, interval before, interval after)
    : first_(first), years_(std::move(years)), before_(before), after_(after) {
  static_cast<void>(detail::checked_count(static_cast<long long>(first) + static_cast<long long>(years_.size())));
  check(before);
  check(after);
  for (const interval& each : years_) check(each);
}

interval count_line::sum(int first, int last) const noexcept {
  const long long end = static_cast<long long>(first_) + length();
  interval total = times(before_, std::min<long long>(last + 1LL, first_) - first) + times(after_, last + 1LL - std::max<long long>(first, end));
  for (long long year = std::max(first, first_); year <= last && year < end; ++year) total = total + years_[static_cast<std::size_t>(year - first_)];
  return total;
}

interval count_line::sum_until(int last) const noexcept {
  // Without an end in the past: a number other than 0 there has no bound.
  const interval endless{before_.at_least > 0 ? interval::unbounded : 0, before_.at_most > 0 ? interval::unbounded : 0};
  return last < first_ ? endless : endless + sum(first_, last);
}

timeline count_line::at_least(int k) const {
  if (length() <= 64) {
    year_masks masks;
    for (int i = 0; i < length(); ++i) {
      const truth value = years_[static_cast<std::size_t>(i)].reaches(k);
      masks.yes |= static_cast<std::uint64_t>(value == truth::yes) << i;
      masks.no |= static_cast<std::uint64_t>(value == truth::no) << i;
    }
    return timeline(first_, length(), masks, before_.reaches(k), after_.reaches(k));
  }
  std::vector<truth> years;
  for (const interval& each : years_) years.push_back(each.reaches(k));
  return timeline(first_, years, before_.reaches(k), after_.reaches(k));
}

}  // namespace v0
}  // namespace thidua
