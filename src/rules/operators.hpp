// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The operators of rules over any kind of line. Layer: rules, private.
///
/// Each is the classical, two-valued operator; all of them are monotone. In strong Kleene logic one is applied twice: to the
/// years in which something is so for sure, and to those in which it may be. A negation exchanges the two.
///
/// An algebra has `line`, `all(bool)`, `complement`, `both`, `either`, `back(line, n)` and `fill(through, from)`: words of
/// years (lines.hpp), or gates that only write down what is asked of them (circuit.hpp).
#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

template <class Algebra>
class operators {
 public:
  using line = typename Algebra::line;
  explicit operators(Algebra& algebra) noexcept : on_(algebra) {}

  line consecutive(int n, const line& of) {
    return over(n, of, [&](const line& a, const line& b) { return on_.both(a, b); });
  }
  line within(int n, const line& of) {
    return over(n, of, [&](const line& a, const line& b) { return on_.either(a, b); });
  }
  line once(const line& of) { return on_.fill(on_.all(true), of); }
  line chained(int n, const line& of, int gap) {
    line chain = of;
    for (int i = 1; i < n; ++i) chain = on_.both(of, within(gap, on_.back(chain, 1)));
    return chain;
  }

  /// At least k of them.
  line at_least(const std::vector<line>& of, int k) {
    const int n = static_cast<int>(of.size());
    if (k <= 0) return on_.all(true);
    if (k > n) return on_.all(false);
    std::vector<line> reached(static_cast<std::size_t>(k), on_.all(false));  // [j]: at least j + 1 so far
    for (int i = 0; i < n; ++i) {
      const line& next = of[static_cast<std::size_t>(i)];
      // Fewer can't have been reached than would still make k with all that come.
      for (int j = std::min(i, k - 1); j >= 0 && j >= k - (n - i); --j) {
        line& sum = reached[static_cast<std::size_t>(j)];
        sum = on_.either(sum, j == 0 ? next : on_.both(reached[static_cast<std::size_t>(j - 1)], next));
      }
    }
    return reached.back();
  }
  /// At least k of the n years that end here.
  line count(int n, const line& of, int k) {
    if (k <= 0) return on_.all(true);
    if (k > n) return on_.all(false);
    if (k == 1) return within(n, of);
    if (k == n) return consecutive(n, of);
    std::vector<line> years;
    years.reserve(static_cast<std::size_t>(n));
    for (int i = 0; i < n; ++i) years.push_back(on_.back(of, i));
    return at_least(years, k);
  }
  /// The numbers of the n years that end here make k or more. `of[j]`: the year's own number is j + 1 or more; as many as k.
  line sum(int n, const std::vector<line>& of, int k) {
    if (k <= 0) return on_.all(true);
    std::vector<line> total(of.begin(), of.begin() + k);
    for (int i = 1; i < n; ++i) {
      std::vector<line> year;
      year.reserve(static_cast<std::size_t>(k));
      for (int j = 0; j < k; ++j) year.push_back(on_.back(of[static_cast<std::size_t>(j)], i));
      for (int j = k - 1; j >= 0; --j) {
        line reached = on_.either(total[static_cast<std::size_t>(j)], year[static_cast<std::size_t>(j)]);
        for (int a = 0; a < j; ++a) reached = on_.either(reached, on_.both(year[static_cast<std::size_t>(a)], total[static_cast<std::size_t>(j - a - 1)]));
        total[static_cast<std::size_t>(j)] = std::move(reached);
      }
    }
    return total.back();
  }
  /// The numbers of the run that ends here make k or more; not outside a run.
  line run_sum(const line& run, const std::vector<line>& of, int k) {
    if (k <= 0) return run;
    std::vector<line> total;  // [j]: the run so far makes j + 1 or more
    for (int j = 0; j < k; ++j) {
      // By this year's number alone, or with what the run had made up to the year before.
      line gained = of[static_cast<std::size_t>(j)];
      for (int a = 0; a < j; ++a) gained = on_.either(gained, on_.both(of[static_cast<std::size_t>(a)], on_.back(total[static_cast<std::size_t>(j - a - 1)], 1)));
      total.push_back(on_.fill(run, on_.both(run, gained)));
    }
    return total.back();
  }

 private:
  // n years by about log2 n steps.
  template <class Combine>
  line over(int n, const line& of, Combine combine) {
    line run = of;
    for (int length = 1; length < n;) {
      const int step = std::min(length, n - length);
      run = combine(run, on_.back(run, step));
      length += step;
    }
    return run;
  }

  Algebra& on_;
};

}  // namespace detail
}  // namespace v0
}  // namespace thidua
