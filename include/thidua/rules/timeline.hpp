// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A condition over all award years: masks for a window of years and a constant on each side. Layer: rules.
#include <thidua/award/award_year.hpp>
#include <thidua/rules/detail/year_words.hpp>
#include <thidua/rules/truth.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <vector>

namespace thidua {
inline namespace v0 {

/// 64 years of a condition as two masks: bit i stands for the i-th of them. A year in neither is unknown.
struct year_masks {
  std::uint64_t yes = 0;
  std::uint64_t no = 0;

  friend bool operator==(const year_masks&, const year_masks&) = default;
};

/// The truth of one condition in every year, without an end on either side. In a window of years it is two masks, one bit a
/// year ("yes" and "no"; neither: unknown); before the window and after it, it is constant. A window of up to 64 years is one
/// word a mask; a longer one has more. The window is as short as it can be, so that equal timelines have equal windows.
class timeline {
 public:
  /// The same in every year.
  explicit timeline(truth always = truth::unknown) noexcept : before_(always), after_(always) {}
  /// `before` the window, `after` it, and in it as `years` says, from `first` on. Range: any whole year.
  timeline(int first, const std::vector<truth>& years, truth before, truth after);
  /// The same from masks of the `length` years from `first` on. Range: length 0 … 64; a year is not in both masks.
  /// Error: errc::invalid_quantity.
  timeline(int first, int length, year_masks years, truth before, truth after);

  /// What it is in a year. noexcept. Range: any whole year.
  truth at(int year) const noexcept;
  truth at(award_year year) const noexcept { return at(year.number()); }
  /// The 64 years from `year` on. noexcept.
  year_masks masks_from(int year) const noexcept;
  truth before() const noexcept { return before_; }
  truth after() const noexcept { return after_; }
  /// The first year that differs from `before`, and how many years lie from it to the last that differs from `after`.
  int first_year() const noexcept { return first_; }
  int length() const noexcept { return length_; }
  /// Whether it is the same in every year. noexcept.
  bool is_constant() const noexcept { return length_ == 0 && before_ == after_; }

  /// Strong Kleene, year by year.
  friend timeline operator&(const timeline& a, const timeline& b);
  friend timeline operator|(const timeline& a, const timeline& b);
  friend timeline operator!(const timeline& a);
  friend bool operator==(const timeline&, const timeline&) = default;

  /// `by` years later: what `a` was at Y is now at Y + by. Error: errc::invalid_quantity where that leaves the range of int.
  friend timeline later(const timeline& a, int by);
  /// Yes where `a` is in this and the n - 1 years before. Range: n from 1 to 1000. Error: errc::invalid_quantity.
  friend timeline consecutive(int n, const timeline& a);
  /// Yes where `a` is in any of the n years that end here. Range and error as for `consecutive`.
  friend timeline within(int n, const timeline& a);
  /// Yes where `a` is in this or any earlier year.
  friend timeline once(const timeline& a);
  /// Yes where `a` was in some earlier year: `once` of the year before.
  friend timeline after(const timeline& a) { return later(once(a), 1); }
  /// Yes where `a` is and n - 1 earlier years of it, each at most `gap` years before the next. Range: n and gap from 1 to 1000.
  /// Error: errc::invalid_quantity.
  friend timeline chained(int n, const timeline& a, int gap);
  /// Whether at least k of the n years that end here are years of `a`: yes if that many are, no if not even with all that are
  /// unknown. Range: n from 1 to 1000, k 0 or more. Error: errc::invalid_quantity.
  friend timeline count_at_least(int k, int n, const timeline& a);

 private:
  friend struct timeline_parts;

  int first_ = 0;
  int length_ = 0;
  truth before_;
  truth after_;
  detail::year_words yes_;  // a bit a year, from first_ on; bits behind the window are 0
  detail::year_words no_;
};

timeline later(const timeline& a, int by);
timeline consecutive(int n, const timeline& a);
timeline within(int n, const timeline& a);
timeline once(const timeline& a);
timeline chained(int n, const timeline& a, int gap);
timeline count_at_least(int k, int n, const timeline& a);

/// Writes `…? 2021+ 2022- 2023? …-`.
std::ostream& operator<<(std::ostream& out, const timeline& line);

}  // namespace v0
}  // namespace thidua
