// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A closed stretch of days. Layer: core.
#include <thidua/core/date.hpp>

#include <compare>
#include <optional>

namespace thidua {
inline namespace v0 {
namespace detail {
[[noreturn]] void throw_period_backwards(date from, date to);
}

/// A stretch of civil days (*từ ngày … đến hết ngày …*): the first and the last day are both inside. Never empty.
class period {
 public:
  /// Error: errc::period_backwards where `to` lies before `from`.
  constexpr period(date from, date to) : from_(from), to_(to) {
    if (to < from) detail::throw_period_backwards(from, to);
  }
  /// 1 January to 31 December. Error: errc::date_out_of_range outside 1400 … 9999.
  static constexpr period of_year(int year) { return period(date(year, 1, 1), date(year, 12, 31)); }
  /// The first to the last day of a month. Error: errc::impossible_date, errc::date_out_of_range.
  static constexpr period of_month(int year, int month) {
    return period(date(year, month, 1), date(year, month, detail::days_in_month(year, month)));
  }

  constexpr date from() const noexcept { return from_; }
  constexpr date to() const noexcept { return to_; }
  /// How many days it holds: 1 or more.
  constexpr days length() const noexcept { return to_ - from_ + days(1); }

  constexpr bool contains(date day) const noexcept { return from_ <= day && day <= to_; }
  constexpr bool contains(const period& other) const noexcept { return from_ <= other.from_ && other.to_ <= to_; }
  constexpr bool overlaps(const period& other) const noexcept { return from_ <= other.to_ && other.from_ <= to_; }
  /// The days that lie in both, if any.
  constexpr std::optional<period> intersection(const period& other) const noexcept {
    if (!overlaps(other)) return std::nullopt;
    return period(from_ < other.from_ ? other.from_ : from_, to_ < other.to_ ? to_ : other.to_);
  }

  friend constexpr bool operator==(const period&, const period&) noexcept = default;
  /// By first day, then by last day.
  friend constexpr auto operator<=>(const period&, const period&) noexcept = default;

 private:
  date from_;
  date to_;
};

}  // namespace v0
}  // namespace thidua
