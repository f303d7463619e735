// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The one evaluator of rules. Layer: rules, private.
///
/// A condition is worked out as lines, over all years, where something asks it of other years; and at the award year, with what
/// is measured, where nothing does. Both read the same lines of their children.
#include <thidua/rules/condition_value.hpp>
#include <thidua/rules/count_line.hpp>
#include <thidua/rules/truth.hpp>

#include "layout.hpp"
#include "operators.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

/// The lines of all entries of a layout over any algebra: `yes` where it is so for sure, `may` where it may be.
template <class Algebra>
class line_table {
 public:
  using line = typename Algebra::line;

  line_table(const layout& of, Algebra& algebra) : of_(of), algebra_(algebra), yes_(static_cast<std::size_t>(of.lines)), may_(yes_.size()) {}

  line& yes(int at) { return yes_[static_cast<std::size_t>(at)]; }
  line& may(int at) { return may_[static_cast<std::size_t>(at)]; }
  const line& yes(int at) const { return yes_[static_cast<std::size_t>(at)]; }
  const line& may(int at) const { return may_[static_cast<std::size_t>(at)]; }

  /// Works out every entry that is no leaf; of those nobody asks of other years only where `everything` is wanted.
  void work_out(bool everything) {
    for (const layout_entry& each : of_.entries) {
      if (each.is_leaf || !(everything || each.needs_line)) continue;
      yes(each.line) = result(each, yes_, may_);
      may(each.line) = result(each, may_, yes_);
    }
  }

 private:
  const layout_entry& entry(int at) const { return of_.entries[static_cast<std::size_t>(at)]; }

  // `same` are the lines of this side, `other` those of the other one, which a negation reads.
  line result(const layout_entry& of, const std::vector<line>& same, const std::vector<line>& other) {
    using enum node_kind;
    operators<Algebra> op(algebra_);
    const auto line_of = [&](const std::vector<line>& side, int child) -> const line& { return side[static_cast<std::size_t>(entry(child).line)]; };
    const auto only = [&]() -> const line& { return line_of(same, of.children[0]); };
    // The thresholds of a number; of anything else, a year is worth 1.
    const auto thresholds = [&](int k) {
      const layout_entry& child = entry(of.children[0]);
      std::vector<line> all;
      for (int j = 0; j < k; ++j) {
        const bool has = child.is_number || j == 0;
        all.push_back(has ? same[static_cast<std::size_t>(child.line + j)] : algebra_.all(false));
      }
      return all;
    };
    const node_terms& terms = of.terms;
    switch (terms.kind) {
      case all_of: {
        line all = only();
        for (std::size_t i = 1; i < of.children.size(); ++i) all = algebra_.both(all, line_of(same, of.children[i]));
        return all;
      }
      case any_of: {
        line any = only();
        for (std::size_t i = 1; i < of.children.size(); ++i) any = algebra_.either(any, line_of(same, of.children[i]));
        return any;
      }
      case none_of: {
        line any = line_of(other, of.children[0]);
        for (std::size_t i = 1; i < of.children.size(); ++i) any = algebra_.either(any, line_of(other, of.children[i]));
        return algebra_.complement(any);
      }
      case at_least: {
        std::vector<line> all;
        for (const int child : of.children) all.push_back(line_of(same, child));
        return op.at_least(all, terms.k);
      }
      case consecutive: return op.consecutive(terms.n, only());
      case within: return op.within(terms.n, only());
      case once: return op.once(only());
      case previous: return algebra_.back(only(), terms.n);
      case after: return algebra_.back(op.once(only()), 1);
      case chained: return op.chained(terms.n, only(), terms.gap);
      case count: return entry(of.children[0]).is_number ? op.sum(terms.n, thresholds(terms.k), terms.k) : op.count(terms.n, only(), terms.k);
      case run_count: return op.run_sum(line_of_run(of, same), thresholds(terms.k), terms.k);
      case over_run: return algebra_.both(op.consecutive(terms.n, only()), line_of(same, of.children[1]));
      default: return algebra_.all(false);  // a leaf, which is given
    }
  }
  const line& line_of_run(const layout_entry& of, const std::vector<line>& side) const { return side[static_cast<std::size_t>(entry(of.run).line)]; }

  const layout& of_;
  Algebra& algebra_;
  std::vector<line> yes_;
  std::vector<line> may_;
};

/// What the facts say of every leaf of a layout, before any window of years is chosen.
struct leaf_facts {
  std::vector<timeline> lines;      // by entry; of leaves that have a truth
  std::vector<count_line> numbers;  // by entry; of those that have a number
  std::optional<int> before_told;   // the last year before the first that a merit record speaks of

  /// Error: what a custom leaf throws.
  static leaf_facts of(const layout& rules, const void* facts, const decision_options& options);
  /// The last year before any change: of leaves that are asked of other years than the award year, or of all.
  /// Nothing where nothing changes.
  std::optional<int> before_changes(const layout& rules, bool everything) const;
  /// The first year after which nothing changes.
  std::optional<int> after_changes() const;
};

/// The leaves of one subject in a window of years, and the conditions at an award year in it.
template <class Words>
class evaluation {
 public:
  using words = Words;

  /// Bit 0 is the year `base` and all before. `facts` outlive it.
  evaluation(const layout& rules, const leaf_facts& facts, int base) : rules_(rules), facts_(facts), base_(base), table_(rules, words_) { load(); }

  /// Works out what later questions read.
  void work_out(bool everything) { table_.work_out(everything); }
  const line_table<Words>& table() const noexcept { return table_; }
  int base() const noexcept { return base_; }
  int last() const noexcept { return base_ + Words::years - 1; }

  /// The conditions of a rule at a year of the window, in the order of its places. Range: base + 1 … last().
  void at(std::size_t rule, int year, flat_finding& into) const {
    const int first = rules_.roots[rule];
    const int size = rules_.places[static_cast<std::size_t>(first)].size;
    into.resize(static_cast<std::size_t>(size));
    const view in{.steps = rules_.steps.data() + first,
                  .child_offsets = rules_.child_offsets.data(),
                  .yes = &table_.yes(0),
                  .may = &table_.may(0),
                  .numbers = facts_.numbers.data(),
                  .bit = year - base_,
                  .year = year,
                  .all = into.data()};
    for (int i = size - 1; i >= 0; --i) in.all[i] = value(in, i);
  }

 private:
  void load() {
    for (std::size_t i = 0; i < rules_.entries.size(); ++i) {
      const layout_entry& each = rules_.entries[i];
      if (!each.is_leaf) continue;
      if (!each.is_number) {
        put(each.line, facts_.lines[i]);
      } else {
        for (int k = 1; k <= each.most; ++k) put(each.line + k - 1, facts_.numbers[i].at_least(k));
      }
    }
  }
  void put(int at, const timeline& line) {
    if constexpr (Words::years == 64) {
      const year_masks masks = line.masks_from(base_);
      table_.yes(at) = masks.yes;
      table_.may(at) = ~masks.no;
    } else {
      for (int word = 0; word < Words::years / 64; ++word) {
        const year_masks masks = line.masks_from(base_ + word * 64);
        table_.yes(at)[static_cast<std::size_t>(word)] = masks.yes;
        table_.may(at)[static_cast<std::size_t>(word)] = ~masks.no;
      }
    }
  }

  // What the values of a rule are worked out from. A copy of its own, which writing values can't change.
  struct view {
    const layout_step* steps;
    const int* child_offsets;
    const typename Words::line* yes;
    const typename Words::line* may;
    const count_line* numbers;
    int bit;
    int year;
    condition_value* all;

    truth at(int line, int when) const { return to_three(Words::at(yes[line], when), Words::at(may[line], when)); }
    interval streak(int line) const { return {Words::streak(yes[line], bit, interval::unbounded), Words::streak(may[line], bit, interval::unbounded)}; }
    // How many of the n years that end then.
    interval count(int line, int when, int n) const {
      const int sure = Words::count(yes[line], when, n);
      return {sure, yes[line] == may[line] ? sure : Words::count(may[line], when, n)};
    }
    // In how many years it is met, a number being met by 1.
    interval met(int line, int when, int n) const { return count(line, when, std::min(n, when + 1)); }  // before bit 0 all is as at bit 0
    // What the first child comes to in the years that end at `bit`: at least in the shorter stretch, at most in the longer one.
    interval counted(const layout_step& of, interval length) const {
      if (of.is_number) {
        const count_line& line = numbers[of.number];
        const auto sum = [&](int n) {
          return n == 0 ? interval::exactly(0) : n == interval::unbounded ? line.sum_until(year) : line.sum(year - n + 1, year);
        };
        const interval shorter = sum(length.at_least);
        return length.is_exact() ? shorter : interval{shorter.at_least, sum(length.at_most).at_most};
      }
      const auto side = [&](const typename Words::line& line, int n) {
        if (n == 0) return 0;
        if (n == interval::unbounded && Words::at(line, 0)) return interval::unbounded;
        return Words::count(line, bit, n == interval::unbounded ? bit + 1 : n);
      };
      return {side(yes[of.line], length.at_least), side(may[of.line], length.at_most)};
    }
  };

  // Without branches: what is sure may be.
  static truth to_three(bool yes, bool may) noexcept { return static_cast<truth>(static_cast<int>(yes) + static_cast<int>(may)); }
  static truth reached(interval range, int k) noexcept { return to_three(range.at_least >= k, range.at_most >= k); }
  static condition_value measured(interval range, int required) noexcept {
    return {.truth = reached(range, required), .is_measured = true, .measured = range, .required = required};
  }

  // Place i of a rule; its children come behind it and are done.
  condition_value value(const view& in, int i) const {
    using enum node_kind;
    const layout_step& of = in.steps[i];
    const auto plain = [](truth value) { return condition_value{.truth = value}; };
    if (of.is_leaf) {
      const truth value = in.at(of.line, in.bit);
      if (!of.is_number) return plain(value);
      return {.truth = value, .is_measured = true, .measured = in.numbers[of.number].at(in.year), .required = 1};
    }
    switch (of.kind) {
      case on: return in.all[i + 1];  // an entry of its own it is not: what stands below answers
      case all_of:
      case any_of:
      case none_of:
      case at_least: {
        int yes = 0;
        int may = 0;
        for (int child = 0; child < of.children; ++child) {
          const truth each = in.all[i + in.child_offsets[of.first_child + child]].truth;
          yes += each == truth::yes;
          may += each != truth::no;
        }
        if (of.kind == none_of) return measured({of.children - may, of.children - yes}, of.children);
        return measured({yes, may}, of.kind == any_of ? 1 : of.kind == at_least ? of.k : of.children);
      }
      case consecutive: return measured(in.streak(of.line), of.n);
      case count:
        if (!of.is_number) return measured(in.count(of.line, in.bit, of.n), of.k);
        return measured(of.n == 1 ? in.all[i + 1].measured : in.counted(of, interval::exactly(of.n)), of.k);  // the child measures its own year
      case run_count: {
        const interval length = in.streak(of.run_line);
        condition_value out = measured(in.counted(of, length), of.k);
        // Outside a run there is nothing to count, and nothing reaches even 0.
        out.truth &= reached(length, 1);
        return out;
      }
      case over_run: {
        condition_value out = measured(in.streak(of.line), of.n);
        out.truth &= in.all[i + in.child_offsets[of.first_child + 1]].truth;
        return out;
      }
      case within: return plain(reached(in.met(of.line, in.bit, of.n), 1));
      case once: return plain(reached(in.met(of.line, in.bit, interval::unbounded), 1));
      case after: return plain(reached(in.met(of.line, in.bit - 1, interval::unbounded), 1));
      case previous: return plain(in.at(of.line, std::max(in.bit - of.n, 0)));
      case chained: {
        operators<Words> op(words_);
        return plain(to_three(Words::at(op.chained(of.n, in.yes[of.line], of.gap), in.bit), Words::at(op.chained(of.n, in.may[of.line], of.gap), in.bit)));
      }
      default: return {};
    }
  }

  const layout& rules_;
  const leaf_facts& facts_;
  int base_;
  mutable Words words_;
  line_table<Words> table_;
};

}  // namespace detail
}  // namespace v0
}  // namespace thidua
