// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Facts read once, and the windows of years they are worked out in. Layer: rules, private.
#include <thidua/rules/rule_set.hpp>

#include "core/counted.hpp"
#include "evaluation.hpp"
#include "lines.hpp"

#include <optional>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

struct rule_set_data : counted {
  std::vector<node> rules;  // keeps what the layout points at alive
  layout laid_out;
};

inline constexpr int last_award_year = 9999;

/// Calls `f` with an evaluation in which the year can be asked: in one word where 63 years hold all that matters, else in many.
template <class F>
auto evaluate_at(const layout& rules, const leaf_facts& facts, int year, F f) {
  const int base = std::min(facts.before_changes(rules, false).value_or(year - 1), year - 1);
  if (year - base < narrow::years) {
    evaluation<narrow> in(rules, facts, base);
    in.work_out(false);
    return f(in);
  }
  evaluation<wide> in(rules, facts, 0);
  in.work_out(false);
  return f(in);
}

/// Calls `f` with an evaluation of every condition in which nothing happens outside its window.
template <class F>
auto evaluate_all(const layout& rules, const leaf_facts& facts, F f) {
  const int base = facts.before_changes(rules, true).value_or(0);
  const long long end = static_cast<long long>(facts.after_changes().value_or(0)) + rules.lookback + 1;
  if (end - base < narrow::years) {
    evaluation<narrow> in(rules, facts, base);
    in.work_out(true);
    return f(in);
  }
  evaluation<wide> in(rules, facts, 0);
  in.work_out(true);
  return f(in);
}

struct prepared_data : counted {
  shared<rule_set_data> rules;
  leaf_facts facts;
  std::optional<evaluation<narrow>> in_one_word;  // of the years base + 1 … last()

  const layout& laid_out() const noexcept { return rules->laid_out; }
  template <class F>
  auto at(int year, F f) const {
    if (in_one_word && in_one_word->base() < year && year <= in_one_word->last()) return f(*in_one_word);
    return evaluate_at(laid_out(), facts, year, f);
  }
};

/// An entry's line as a timeline.
template <class Words>
timeline timeline_from(const evaluation<Words>& in, int entry_line) {
  const auto& yes = in.table().yes(entry_line);
  const auto& may = in.table().may(entry_line);
  const auto at = [&](int bit) { return Words::at(yes, bit) ? truth::yes : Words::at(may, bit) ? truth::unknown : truth::no; };
  if constexpr (Words::years == 64) {
    // Bit 0 is before the window, bit 63 after it.
    return timeline(in.base() + 1, 62, year_masks{.yes = yes >> 1, .no = ~may >> 1}, at(0), at(63));
  } else {
    std::vector<truth> years;
    for (int year = 1; year < last_award_year; ++year) years.push_back(at(year));
    return timeline(1, years, at(0), at(last_award_year));
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
