// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/earliest.hpp>

#include <thidua/core/error.hpp>
#include <thidua/rules/what_if.hpp>

#include "core/quoted.hpp"
#include "fact_lines.hpp"
#include "search.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

using changes = std::vector<change>;

constexpr int horizon = 64;

// Whether the coming years may change what the leaf says.
bool is_coming(const layout_entry& of, const merit_record& record) noexcept {
  return of.is_leaf && of.part == 0 && !is_fixed(of.terms.kind) && of.terms.kind != node_kind::flag_eligible &&
         (record.subject() == subject_kind::collective || !is_of_collectives(of.terms.kind));
}

// Whether any facts of a year give it that value.
bool can_be(const node_terms& terms, truth wanted) noexcept {
  const bool yes = wanted == truth::yes;
  if (terms.kind == node_kind::rated) return yes || terms.level > 0;
  if (terms.kind == node_kind::votes) return yes || terms.n > 0;
  if (terms.kind != node_kind::members) return true;
  switch (terms.compare) {
    case member_comparison::at_least:
    case member_comparison::at_least_percent: return yes || terms.n > 0;
    case member_comparison::at_most: return yes || terms.n < 1'000'000'000;
    case member_comparison::more_than_percent: return !yes || terms.n < 100;
  }
  return true;
}

// From `first` on as `later`, before as `earlier`.
timeline spliced(const timeline& earlier, const timeline& later, int first) {
  const timeline from_then(first, 0, year_masks(), truth::no, truth::yes);
  return (earlier & !from_then) | (later & from_then);
}
count_line spliced(const count_line& earlier, const count_line& later, int first) {
  const bool is_constant = earlier.length() == 0 && earlier.before() == earlier.after();
  const int from = is_constant ? first : std::min(earlier.first_year(), first);
  const int to = std::max(later.first_year() + later.length(), first);
  std::vector<interval> years;
  for (int year = from; year < to; ++year) years.push_back(year < first ? earlier.at(year) : later.at(year));
  return count_line(from, std::move(years), earlier.before(), later.after());
}

class outlook {
 public:
  outlook(const layout& rule, const merit_record& record, award_year now, const decision_options& options)
      : rule_(rule), record_(record), options_(options), first_(std::max(now.number() + 1, record.first_year() ? record.first_year()->number() : 1)), facts_(leaf_facts::of(rule, &record, options)) {}

  const leaf_facts& facts() const noexcept { return facts_; }

  // Every coming year as good for the rule as facts can be.
  leaf_facts at_best(const polarities& wanted) const {
    leaf_facts best = facts_;
    for (std::size_t at = 0; at < rule_.places.size(); ++at) {
      const auto which = static_cast<std::size_t>(rule_.places[at].entry);
      const layout_entry& of = rule_.entries[which];
      const int way = wanted.of_place[at];
      if (way == 0 || !is_coming(of, record_)) continue;
      const truth good = way > 0 ? truth::yes : truth::no;
      if (of.is_number) {
        best.numbers[which] = spliced(facts_.numbers[which], count_line(interval::exactly(way > 0 ? of.most : 0)), first_);
      } else {
        best.lines[which] = spliced(facts_.lines[which], timeline(can_be(of.terms, good) ? good : !good), first_);
      }
    }
    return best;
  }

  // Whether the rule is met with these facts of the coming years, all that went before being as it is.
  bool is_met_with(const changes& all, int year) const {
    std::optional<merit_record> changed;
    try {
      changed = with(record_, all);
    } catch (const error& refused) {
      if (refused.code() != errc::invalid_record) throw;
      return false;
    }
    leaf_facts planned = facts_;
    for (std::size_t i = 0; i < rule_.entries.size(); ++i) {
      const layout_entry& of = rule_.entries[i];
      if (!is_coming(of, record_)) continue;
      if (of.is_number) {
        planned.numbers[i] = spliced(facts_.numbers[i], numbers_of(of.terms, nullptr, &*changed), first_);
      } else {
        planned.lines[i] = spliced(facts_.lines[i], line_of(of.terms, nullptr, &*changed, options_), first_);
      }
    }
    return conditions_at(rule_, planned, year).front().truth == truth::yes;
  }

  changes smallest(changes all, int year) const {
    // What is left out first is what comes first: the later the better.
    for (std::size_t i = 0; i < all.size();) {
      changes rest = all;
      rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
      if (is_met_with(rest, year)) {
        all = std::move(rest);
      } else {
        ++i;
      }
    }
    return all;
  }

 private:
  const layout& rule_;
  const merit_record& record_;
  const decision_options& options_;
  int first_;
  leaf_facts facts_;
};

earliest_year look_ahead(const rule& asked, const merit_record& record, award_year now, const decision_options& options) {
  const rule_node& root = *asked.root().get();
  const layout& laid_out = root.laid_out.of(root);
  const polarities wanted(laid_out);
  if (!wanted.mixed.empty()) {
    const std::string shown = in_backticks(wanted.mixed);
    throw error(errc::mixed_polarity, {.vi = "quy tắc đòi một thông tin theo cả hai chiều: " + shown, .en = "the rule wants one fact both ways: " + shown},
                {.vi = "hỏi từng phần của quy tắc", .en = "ask the parts of the rule one by one"});
  }
  earliest_year out;
  if (thidua::decide(asked, record, now, options) == truth::yes) {
    out.year = now;
    return out;
  }

  const outlook coming(laid_out, record, now, options);
  const leaf_facts best = coming.at_best(wanted);
  const timeline line = evaluate_all(laid_out, best, [&](const auto& in) { return timeline_from(in, laid_out.entries[static_cast<std::size_t>(laid_out.root_entry(0))].line); });
  const int last = std::min(now.number() + horizon, last_award_year);
  int before = last;
  for (int year = now.number() + 1; year <= last && !out.year; ++year) {
    if (line.at(year) != truth::yes) continue;
    // Values that exclude each other are each at their best on the line, so that it may promise too much: the plan decides.
    change_search search(laid_out, coming.facts(), record, wanted, {.after = now.number()});
    const ways found = search.at(year);
    std::optional<changes> plan;
    constexpr int most_tried = 16;
    int tried = 0;
    for (const demand_set& way : found.sets) {
      if (plan || tried++ == most_tried) break;
      std::optional<changes> made = search.changes(way, year);
      if (made && coming.is_met_with(*made, year)) plan = std::move(made);
    }
    if (!plan) {
      std::optional<changes> all = search.changes(search.everything(year), year);
      if (all && coming.is_met_with(*all, year)) plan = std::move(all);
    }
    if (!plan) continue;
    out.plan = coming.smallest(std::move(*plan), year);
    out.year = award_year(year);
    before = year - 1;
  }
  out.before = conditions_at(laid_out, best, before);
  out.why_not_before = unmet(laid_out, out.before, before);
  if (out.why_not_before.empty())
    for (std::size_t at = 0; at < laid_out.places.size(); ++at) {
      const node_kind kind = laid_out.places[at].node->terms.kind;
      if (kind != node_kind::leads_bloc && kind != node_kind::thematic_leader) continue;
      out.why_not_before.push_back(condition_at(laid_out, out.before, before, at));
    }
  return out;
}

}  // namespace
}  // namespace detail

earliest_year earliest(const rule& asked, const merit_record& record, award_year now, const decision_options& options) { return detail::look_ahead(asked, record, now, options); }

}  // namespace v0
}  // namespace thidua
