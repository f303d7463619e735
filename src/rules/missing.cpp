// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/missing.hpp>

#include <thidua/core/error.hpp>
#include <thidua/rules/what_if.hpp>

#include "search.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace {

using changes = std::vector<change>;

constexpr std::size_t most_alternatives = 8;
constexpr std::size_t most_tried = 32;  // where the number of changes is known only when they are made

class judge {
 public:
  judge(const rule& asked, const merit_record& record, award_year year, const decision_options& options) : rule_(asked), record_(record), year_(year), options_(options) {}

  // Whether the rule is met with them. What no record can hold meets nothing.
  bool is_met_with(const changes& all) const {
    ++asked_;
    std::optional<merit_record> changed;
    try {
      changed = with(record_, all);
    } catch (const error& refused) {
      if (refused.code() != errc::invalid_record) throw;
      return false;
    }
    return decide(rule_, *changed, year_, options_) == truth::yes;
  }

  // A grant in the last year that serves may stand in the way of something else; then an earlier one.
  bool mend(changes& all) const {
    if (is_met_with(all)) return true;
    const changes as_it_was = all;
    const int first = first_year();
    for (int back = 1; back <= farthest; ++back) {
      bool is_moved = false;
      for (std::size_t i = 0; i < all.size(); ++i) {
        if (!as_it_was[i].until || as_it_was[i].until->number() - back < first) continue;
        all[i].until = *as_it_was[i].until - years(back);
        is_moved = true;
      }
      if (!is_moved) break;
      if (is_met_with(all)) return true;
    }
    return false;
  }

  // The same for what is left when something is taken away: an earlier grant may make up for it.
  bool mend_rest(changes& rest) const {
    if (is_met_with(rest)) return true;
    changes early = rest;
    bool is_moved = false;
    for (change& each : early)
      if (each.until && each.until->number() > first_year()) {
        each.until = award_year(std::max(each.until->number() - farthest, first_year()));
        is_moved = true;
      }
    return is_moved && is_met_with(early) && mend(rest);
  }

  // Leaves out what is not needed. Where a rule wants facts both ways, also what is not needed only together.
  changes smallest(changes all, bool may_conflict) const {
    constexpr std::size_t most_subsets = 7;
    if (may_conflict && all.size() <= most_subsets) {
      std::optional<changes> best;
      for (unsigned mask = 0; mask + 1 < 1U << all.size(); ++mask) {
        changes some;
        for (std::size_t i = 0; i < all.size(); ++i)
          if ((mask >> i & 1U) != 0) some.push_back(all[i]);
        if ((!best || some.size() < best->size()) && mend_rest(some)) best = std::move(some);
      }
      return best ? std::move(*best) : all;
    }
    for (std::size_t i = 0; i < all.size();) {
      changes rest = all;
      rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
      if (mend_rest(rest)) {
        all = std::move(rest);
      } else {
        ++i;
      }
    }
    return all;
  }

  // Whether it has been asked often enough: what takes so many changes takes long.
  bool is_tired() const noexcept { return asked_ > most_asked; }

 private:
  static constexpr int most_asked = 1500;
  static constexpr int farthest = 32;  // years back from the last in which a grant serves

  int first_year() const { return record_.first_year() ? record_.first_year()->number() : 1; }

  const rule& rule_;
  const merit_record& record_;
  mutable int asked_ = 0;
  award_year year_;
  const decision_options& options_;
};

int year_of(const change& each) noexcept { return each.year ? each.year->number() : 0; }

// Fewest first, then latest years, compared from the latest on.
bool comes_before(const changes& a, const changes& b) {
  if (a.size() != b.size()) return a.size() < b.size();
  for (std::size_t i = a.size(); i-- > 0;)
    if (year_of(a[i]) != year_of(b[i])) return year_of(a[i]) > year_of(b[i]);
  return false;
}

// Whether `a` changes what `b` does, and nowhere to more: for a rule that wants a fact both ways.
bool asks_less(const changes& a, const changes& b) {
  if (a.size() != b.size() || a == b) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i].fact != b[i].fact || a[i].year != b[i].year || a[i].to.index() != b[i].to.index()) return false;
    if (const auto* value = std::get_if<rating>(&a[i].to)) {
      if (*value > std::get<rating>(b[i].to)) return false;
    } else if (const auto* heaviest = std::get_if<sanction>(&a[i].to)) {
      if (*heaviest > std::get<sanction>(b[i].to)) return false;
    } else if (const auto* number = std::get_if<initiative_value>(&a[i].to)) {
      initiative_value other = std::get<initiative_value>(b[i].to);
      if (number->number > other.number) return false;
      other.number = number->number;
      if (*number != other) return false;
    } else if (a[i].to != b[i].to) {
      return false;
    }
  }
  return true;
}

std::vector<unmet_condition> in_order(std::vector<unmet_condition> all) {
  std::stable_sort(all.begin(), all.end(), [](const unmet_condition& a, const unmet_condition& b) { return a.place < b.place; });
  return all;
}

}  // namespace

missing_facts missing(const rule& asked, const merit_record& record, award_year year, const decision_options& options) {
  const detail::rule_node& root = *asked.root().get();
  const detail::layout& laid_out = root.laid_out.of(root);
  missing_facts out;
  if (decide(asked, record, year, options) == truth::yes) {
    out.alternatives.emplace_back();
    return out;
  }
  const detail::leaf_facts facts = detail::leaf_facts::of(laid_out, &record, options);
  const detail::polarities wanted(laid_out);
  detail::change_search search(laid_out, facts, record, wanted, {});
  const detail::ways found = search.at(year.number());
  out.more = found.more;

  const judge judged(asked, record, year, options);
  const bool has_members = std::any_of(laid_out.entries.begin(), laid_out.entries.end(), [](const auto& each) { return each.terms.kind == node_kind::members; });
  const std::size_t enough = has_members || wanted.may_conflict ? most_tried : most_alternatives + 1;
  for (const detail::demand_set& way : found.sets) {
    if (out.alternatives.size() == enough || judged.is_tired()) {
      out.more = true;
      break;
    }
    std::optional<changes> made = search.changes(way, year.number());
    if (!made || !judged.mend(*made)) continue;
    changes least = judged.smallest(std::move(*made), wanted.may_conflict);
    if (std::find(out.alternatives.begin(), out.alternatives.end(), least) == out.alternatives.end()) out.alternatives.push_back(std::move(least));
  }
  if (wanted.may_conflict) {
    const std::vector<changes> all = out.alternatives;
    out.alternatives.erase(std::remove_if(out.alternatives.begin(), out.alternatives.end(),
                                          [&](const changes& each) { return std::any_of(all.begin(), all.end(), [&](const changes& other) { return asks_less(other, each); }); }),
                           out.alternatives.end());
  }
  std::stable_sort(out.alternatives.begin(), out.alternatives.end(), comes_before);
  if (out.alternatives.size() > most_alternatives) {
    out.more = true;
    out.alternatives.erase(out.alternatives.begin() + most_alternatives, out.alternatives.end());
  }
  out.blocked = search.blocked();
  if (out.alternatives.empty())
    for (unmet_condition& each : search.too_early()) out.blocked.push_back(std::move(each));
  // A count above a total that is told, values that exclude each other: then what is not met.
  if (out.alternatives.empty() && out.blocked.empty()) out.blocked = detail::unmet(laid_out, detail::conditions_at(laid_out, facts, year.number()), year.number());
  out.blocked = in_order(std::move(out.blocked));
  return out;
}

}  // namespace v0
}  // namespace thidua
