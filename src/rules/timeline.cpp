// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/timeline.hpp>

#include "core/enum_names.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace {

using word = std::uint64_t;
constexpr int word_years = 64;
constexpr word full = ~word(0);

constexpr detail::enum_name truths[] = {{"no", "không đạt", "not met"}, {"unknown", "chưa rõ", "unknown"}, {"yes", "đạt", "met"}};

// The lowest n bits. Range: 0 … 64.
constexpr word lowest(long long n) noexcept { return n >= word_years ? full : n <= 0 ? 0 : (word(1) << n) - 1; }
constexpr std::size_t words_for(long long years) noexcept { return static_cast<std::size_t>((years + word_years - 1) / word_years); }

void expect_between(int value, int least) {
  constexpr int most = 1000;
  if (value < least || value > most) detail::throw_invalid_quantity(value);
}

}  // namespace

std::string_view to_string(truth value) noexcept { return detail::named<truth::yes>(truths, value).id; }
std::string_view name_of(truth value, language wanted) noexcept { return detail::in(detail::named<truth::yes>(truths, value), wanted); }

// Reads and makes timelines by words.
struct timeline_parts {
  // The years from `year` on, 64 of them, as bits of one mask.
  static word bits(const timeline& of, const detail::year_words& mask, truth wanted, long long year) noexcept {
    const long long offset = year - of.first_;  // of the first bit wanted, from the window's first
    const long long length = of.length_;
    word out = 0;
    if (offset < 0) out |= of.before_ == wanted ? lowest(-offset) : 0;
    if (offset + word_years > length) out |= of.after_ == wanted ? full & ~lowest(length - offset) : 0;
    if (length == 0 || offset >= length || offset + word_years <= 0) return out;
    if (offset < 0) return out | (mask[0] << -offset);
    const auto at = static_cast<std::size_t>(offset / word_years);
    const int shift = static_cast<int>(offset % word_years);
    out |= mask[at] >> shift;
    if (shift != 0 && at + 1 < mask.size()) out |= mask[at + 1] << (word_years - shift);
    return out;
  }
  static word yes(const timeline& of, long long year) noexcept { return bits(of, of.yes_, truth::yes, year); }
  static word no(const timeline& of, long long year) noexcept { return bits(of, of.no_, truth::no, year); }

  static long long end(const timeline& of) noexcept { return static_cast<long long>(of.first_) + of.length_; }

  // A timeline whose words `make` gives: from the year of its argument on, as (yes, no).
  template <class Make>
  static timeline made(long long first, long long last, truth before, truth after, Make make) {
    timeline out(before);
    out.after_ = after;
    if (last <= first) {
      out.first_ = before == after ? 0 : static_cast<int>(first);
      return out;
    }
    out.first_ = static_cast<int>(first);
    out.length_ = static_cast<int>(last - first);
    resize(out);
    for (std::size_t i = 0; i < out.yes_.size(); ++i) {
      const long long year = first + static_cast<long long>(i) * word_years;
      const std::pair<word, word> both = make(year);
      out.yes_[i] = both.first & lowest(last - year);
      out.no_[i] = both.second & lowest(last - year);
    }
    trim(out);
    return out;
  }

  static void resize(timeline& of) {
    of.yes_ = detail::year_words(words_for(of.length_));
    of.no_ = detail::year_words(words_for(of.length_));
  }

  // Leaves out the years at the ends that are as before and as after.
  static void trim(timeline& of) {
    int begin = 0;
    while (begin < of.length_ && of.at(of.first_ + begin) == of.before_) ++begin;
    int finish = of.length_;
    while (finish > begin && of.at(of.first_ + finish - 1) == of.after_) --finish;
    if (begin == 0 && finish == of.length_) return;
    const timeline whole = of;
    const long long first = static_cast<long long>(whole.first_) + begin;
    of.first_ = finish == begin && of.before_ == of.after_ ? 0 : static_cast<int>(first);
    of.length_ = finish - begin;
    resize(of);
    for (std::size_t i = 0; i < of.yes_.size(); ++i) {
      const long long year = first + static_cast<long long>(i) * word_years;
      const word inside = lowest(first + of.length_ - year);
      of.yes_[i] = yes(whole, year) & inside;
      of.no_[i] = no(whole, year) & inside;
    }
  }

  template <class Combine>
  static timeline combined(const timeline& a, const timeline& b, truth before, truth after, Combine combine) {
    // A timeline that never changes has no window to widen the other's.
    const long long first = b.is_constant() ? a.first_ : a.is_constant() ? b.first_ : std::min(a.first_, b.first_);
    const long long last = b.is_constant() ? end(a) : a.is_constant() ? end(b) : std::max(end(a), end(b));
    return made(first, last, before, after, [&](long long year) { return combine(year); });
  }

  // Doubling: n years by about log2 n steps.
  template <class Combine>
  static timeline over(int n, const timeline& a, Combine combine) {
    expect_between(n, 1);
    timeline run = a;
    for (int length = 1; length < n;) {
      const int step = std::min(length, n - length);
      run = combine(run, later(run, step));
      length += step;
    }
    return run;
  }
};

timeline::timeline(int first, const std::vector<truth>& years, truth before, truth after) : first_(first), before_(before), after_(after) {
  length_ = detail::checked_count(years.size());
  static_cast<void>(detail::checked_count(static_cast<long long>(first) + length_));
  timeline_parts::resize(*this);
  for (std::size_t i = 0; i < years.size(); ++i) {
    if (years[i] == truth::yes) yes_[i / word_years] |= word(1) << i % word_years;
    if (years[i] == truth::no) no_[i / word_years] |= word(1) << i % word_years;
  }
  timeline_parts::trim(*this);
  if (length_ == 0 && before_ == after_) first_ = 0;
}

timeline::timeline(int first, int length, year_masks years, truth before, truth after)
    : first_(first), length_(length), before_(before), after_(after) {
  if (length < 0 || length > word_years) detail::throw_invalid_quantity(length);
  static_cast<void>(detail::checked_count(static_cast<long long>(first) + length));
  timeline_parts::resize(*this);
  if (length > 0) {
    yes_[0] = years.yes & lowest(length);
    no_[0] = years.no & ~years.yes & lowest(length);
  }
  timeline_parts::trim(*this);
  if (length_ == 0 && before_ == after_) first_ = 0;
}

year_masks timeline::masks_from(int year) const noexcept { return {timeline_parts::yes(*this, year), timeline_parts::no(*this, year)}; }

truth timeline::at(int year) const noexcept {
  const long long offset = static_cast<long long>(year) - first_;
  if (offset < 0) return before_;
  if (offset >= length_) return after_;
  const auto at = static_cast<std::size_t>(offset / word_years);
  const word bit = word(1) << offset % word_years;
  return (yes_[at] & bit) != 0 ? truth::yes : (no_[at] & bit) != 0 ? truth::no : truth::unknown;
}

timeline operator&(const timeline& a, const timeline& b) {
  using parts = timeline_parts;
  return parts::combined(a, b, a.before_ & b.before_, a.after_ & b.after_,
                         [&](long long year) { return std::pair(parts::yes(a, year) & parts::yes(b, year), parts::no(a, year) | parts::no(b, year)); });
}

timeline operator|(const timeline& a, const timeline& b) {
  using parts = timeline_parts;
  return parts::combined(a, b, a.before_ | b.before_, a.after_ | b.after_,
                         [&](long long year) { return std::pair(parts::yes(a, year) | parts::yes(b, year), parts::no(a, year) & parts::no(b, year)); });
}

timeline operator!(const timeline& a) {
  timeline out = a;
  out.before_ = !a.before_;
  out.after_ = !a.after_;
  std::swap(out.yes_, out.no_);
  return out;
}

timeline later(const timeline& a, int by) {
  timeline out = a;
  if (a.is_constant()) return out;
  out.first_ = detail::checked_count(static_cast<long long>(a.first_) + by);
  static_cast<void>(detail::checked_count(timeline_parts::end(out)));
  return out;
}

timeline consecutive(int n, const timeline& a) {
  return timeline_parts::over(n, a, [](const timeline& x, const timeline& y) { return x & y; });
}

timeline within(int n, const timeline& a) {
  return timeline_parts::over(n, a, [](const timeline& x, const timeline& y) { return x | y; });
}

timeline once(const timeline& a) {
  if (a.is_constant()) return a;
  truth so_far = a.before_;  // an endless past that is the same has been what it is
  std::vector<truth> years;
  years.reserve(static_cast<std::size_t>(a.length_));
  for (int i = 0; i < a.length_; ++i) years.push_back(so_far |= a.at(a.first_ + i));
  return timeline(a.first_, years, a.before_, so_far | a.after_);
}

timeline chained(int n, const timeline& a, int gap) {
  expect_between(n, 1);
  expect_between(gap, 1);
  timeline chain = a;
  for (int i = 1; i < n; ++i) chain = a & within(gap, later(chain, 1));
  return chain;
}

timeline count_at_least(int k, int n, const timeline& a) {
  expect_between(n, 1);
  if (k < 0) detail::throw_invalid_quantity(k);
  const auto answer = [&](int sure, int possible) { return sure >= k ? truth::yes : possible < k ? truth::no : truth::unknown; };
  const auto constant = [&](truth always) { return answer(always == truth::yes ? n : 0, always == truth::no ? 0 : n); };
  if (a.is_constant()) return timeline(constant(a.before_));
  // A window of years slides over the changes; the last one to see the first of them ends n - 1 years after the last change.
  int sure = a.before_ == truth::yes ? n : 0;
  int possible = a.before_ == truth::no ? 0 : n;
  std::vector<truth> years;
  static_cast<void>(detail::checked_count(timeline_parts::end(a) + n));
  for (int i = 0; i < a.length_ + n - 1; ++i) {
    const truth in = a.at(a.first_ + i);
    const truth out = a.at(a.first_ + i - n);
    sure += (in == truth::yes) - (out == truth::yes);
    possible += (in != truth::no) - (out != truth::no);
    years.push_back(answer(sure, possible));
  }
  return timeline(a.first_, years, constant(a.before_), constant(a.after_));
}

std::ostream& operator<<(std::ostream& out, const timeline& line) {
  const auto sign = [](truth value) { return value == truth::yes ? '+' : value == truth::no ? '-' : '?'; };
  out << "…" << sign(line.before());
  for (int i = 0; i < line.length(); ++i) out << ' ' << line.first_year() + i << sign(line.at(line.first_year() + i));
  if (line.length() == 0 && line.before() != line.after()) out << " until " << line.first_year();
  return out << " …" << sign(line.after());
}

}  // namespace v0
}  // namespace thidua
