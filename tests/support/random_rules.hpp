// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Rules and merit records of every kind by a seed, and the rules' meaning written down a second time, plainly. Layer: tests.
#include <thidua/rules/build.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/facts.hpp>

#include "random_catalogue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace thidua::test {

/// A record over a few years, with holes, closed facts, grants on several tracks.
inline merit_record random_record(random_source& random, int first = 2012, int length = 12) {
  merit_record out = merit_record::individual("r");
  if (random.one_in(2)) out.first_year(award_year(first + random.between(0, 2)));
  const int from = out.first_year() ? out.first_year()->number() : first;
  for (const fact_kind each : {fact_kind::titles, fact_kind::initiatives, fact_kind::sanctions, fact_kind::pending, fact_kind::grants, fact_kind::tracks, fact_kind::ratings})
    if (random.one_in(3)) out.close(each);
  for (int number = from; number < first + length; ++number) {
    const award_year year(number);
    if (random.one_in(6)) continue;
    if (!random.one_in(5)) out.rated(year, static_cast<rating>(random.one_in(6) ? random.between(0, 1) : random.between(2, 3)));
    if (!random.one_in(5)) {
      out.no_titles(year);
      if (!random.one_in(3)) out.held(year, awards::grassroots_fighter);
      if (random.one_in(3)) out.held(year, awards::ministerial_fighter);
    }
    if (!random.one_in(5)) {
      out.no_initiatives(year);
      for (int i = random.between(0, 2); i > 0; --i) {
        initiative_fact fact{.scope = static_cast<scope>(random.between(0, 2))};
        if (!random.one_in(4)) fact.used_for.emplace();
        if (random.one_in(4)) fact.used_for = std::vector{random.one_in(2) ? awards::grassroots_fighter : awards::ministerial_certificate};
        out.initiative(year, fact);
      }
    }
    if (!random.one_in(4)) out.sanctioned(year, random.one_in(8) ? static_cast<sanction>(random.between(1, 4)) : sanction::none);
    if (random.one_in(3)) out.pending(year, random.one_in(8));
  }
  if (random.one_in(2)) out.no_grants();
  for (int i = random.between(0, 3); i > 0; --i) {
    const int decided = random.between(from, first + length - 1);
    grant what{.what = random.one_in(2) ? awards::ministerial_certificate : awards::pm_certificate, .year = award_year(decided)};
    if (random.one_in(2)) what.achievement_to = award_year(random.between(std::max(from, decided - 1), decided));
    if (!random.one_in(3)) what.track = random.one_in(5) ? track::sudden : track::merit;
    out.granted(what);
  }
  return out;
}

inline rule random_leaf(random_source& random) {
  switch (random.between(0, 8)) {
    case 0: return rated(static_cast<rating>(random.between(1, 3)));
    case 1: return held(awards::grassroots_fighter);
    case 2: return held(awards::ministerial_fighter);
    case 3: return granted(awards::ministerial_certificate, random.one_in(2) ? grant_basis::achievement : grant_basis::decision);
    case 4: return granted(awards::pm_certificate);
    case 5: return initiative(static_cast<scope>(random.between(0, 2)), random.one_in(2) ? usability::for_title : usability::for_form);
    case 6: return sanctioned(static_cast<sanction>(random.between(1, 3)));
    case 7: return pending();
    default: return random.one_in(2) ? always() : random.one_in(2) ? never() : unread({.vi = "phần thử"});
  }
}

inline rule random_rule(random_source& random, int depth);

inline run_condition<merit_record> random_body(random_source& random, int depth) {
  const auto one = [&] {
    const rule q = random.one_in(2) ? initiative(static_cast<scope>(random.between(0, 1)), usability::for_form) : random_rule(random, depth - 1);
    return count(q) >= random.between(0, 4);
  };
  if (depth <= 0 || random.one_in(3)) return one();
  const auto a = random_body(random, depth - 1);
  if (random.one_in(3)) return random.one_in(2) ? all_of(a, random_leaf(random)) : any_of(a, none_of(random_leaf(random)));
  const auto b = random_body(random, depth - 1);
  return random.one_in(2) ? all_of(a, b) : any_of(a, b);
}

inline rule random_rule(random_source& random, int depth) {
  if (depth <= 0) return random_leaf(random);
  const auto inner = [&] { return random_rule(random, depth - 1 - (random.one_in(3) ? 1 : 0)); };
  const years n(random.between(1, 5));
  switch (random.between(0, 12)) {
    case 0: return all_of(inner(), inner());
    case 1: return any_of(inner(), inner(), inner());
    case 2: return none_of(inner());
    case 3: return none_of(inner(), inner());
    case 4: return at_least(random.between(0, 4), inner(), inner(), inner());
    case 5: return consecutive(n, inner());
    case 6: return within(n, inner());
    case 7: return random.one_in(2) ? once(inner()) : after(inner());
    case 8: return previous(n, inner());
    case 9: return chained(random.between(1, 3), inner(), gap{years(random.between(1, 3))});
    case 10: return count(n, random.one_in(2) ? initiative(scope::grassroots, usability::for_title) : inner()) >= random.between(0, 5);
    case 11: return over_run(n, inner());
    default: return over_run(n, inner(), random_body(random, depth - 1));
  }
}

/// The meaning of a rule, year by year and straight from the formulas. Slow, and nothing of the library's evaluator in it but the
/// truth of single leaves.
class plain_meaning {
 public:
  /// Before `floor` nothing changes.
  plain_meaning(const merit_record& record, int floor) : record_(record), floor_(floor) {}

  truth at(const node& of, int year) const {
    const auto key = std::pair(of.get(), year);
    if (const auto known = known_.find(key); known != known_.end()) return known->second;
    const truth found = formula(of, year);
    known_.emplace(key, found);
    return found;
  }

 private:
  truth formula(const node& of, int year) const {
    using enum node_kind;
    const node_terms& terms = of.terms();
    const auto child = [&](int when, std::size_t i = 0) { return at(of.child(i), when); };
    if (of.size() == 0) return leaf(of, year);
    switch (terms.kind) {
      case all_of:
      case any_of:
      case none_of:
      case at_least: {
        int yes = 0;
        int may = 0;
        for (std::size_t i = 0; i < of.size(); ++i) {
          yes += child(year, i) == truth::yes;
          may += child(year, i) != truth::no;
        }
        const int size = static_cast<int>(of.size());
        if (terms.kind == none_of) return yes > 0 ? truth::no : may > 0 ? truth::unknown : truth::yes;
        const int k = terms.kind == all_of ? size : terms.kind == any_of ? 1 : terms.k;
        return yes >= k ? truth::yes : may < k ? truth::no : truth::unknown;
      }
      case consecutive: return every(of.child(0), year, terms.n);
      case within: return some(of.child(0), year, terms.n);
      case once: return some(of.child(0), year, far(year));
      case after: return some(of.child(0), year - 1, far(year));
      case previous: return child(year - terms.n);
      case chained: return chain(of.child(0), year, terms.n, terms.gap);
      case count: return total(of.child(0), year, terms.n).reaches(terms.k);
      case over_run: {
        truth any = truth::no;
        for (int m = terms.n; m <= far(year); ++m) any |= every(of.child(0), year, m) & body(of.child(1), year, m);
        return any;
      }
      default: ADD_FAILURE() << "a kind with children and no meaning here"; return truth::unknown;
    }
  }

  // Farther than anything that changes, and than any threshold.
  int far(int year) const { return std::max(year - floor_, 0) + 12; }
  truth every(const node& p, int year, int n) const {
    truth all = truth::yes;
    for (int i = 0; i < n; ++i) all &= at(p, year - i);
    return all;
  }
  truth some(const node& p, int year, int n) const {
    truth any = truth::no;
    for (int i = 0; i < n; ++i) any |= at(p, year - i);
    return any;
  }
  truth chain(const node& p, int year, int n, int gap) const {
    if (n == 1) return at(p, year);
    truth before = truth::no;
    for (int i = 1; i <= gap; ++i) before |= chain(p, year - i, n - 1, gap);
    return at(p, year) & before;
  }
  truth body(const node& of, int year, int m) const {
    const node_terms& terms = of.terms();
    if (terms.kind == node_kind::run_count) return total(of.child(0), year, m).reaches(terms.k);
    if (terms.kind != node_kind::all_of && terms.kind != node_kind::any_of) return at(of, year);
    truth sum = terms.kind == node_kind::all_of ? truth::yes : truth::no;
    for (std::size_t i = 0; i < of.size(); ++i) sum = terms.kind == node_kind::all_of ? sum & body(of.child(i), year, m) : sum | body(of.child(i), year, m);
    return sum;
  }
  interval total(const node& q, int year, int n) const {
    interval sum = interval::exactly(0);
    for (int i = 0; i < n; ++i) sum = sum + (q.kind() == node_kind::initiatives ? initiatives(q.terms(), year - i) : years(at(q, year - i)));
    return sum;
  }
  static interval years(truth met) { return {met == truth::yes ? 1 : 0, met == truth::no ? 0 : 1}; }
  interval initiatives(const node_terms& terms, int number) const {
    if (record_.first_year() && number < record_.first_year()->number()) return interval::exactly(0);
    const bool closed = record_.is_closed(fact_kind::initiatives);
    const year_facts* year = record_.find(award_year(number));
    if (year == nullptr || !year->initiatives) return closed ? interval::exactly(0) : interval{};
    int sure = 0;
    int possible = 0;
    for (const initiative_fact& each : *year->initiatives) {
      if (static_cast<int>(each.scope) < terms.level) continue;
      if (!each.used_for && !closed) {
        ++possible;
        continue;
      }
      bool usable = true;
      for (const award used : each.used_for.value_or(std::vector<award>()))
        if (terms.usable_for == usability::for_form || used.kind() == award_kind::form) usable = false;
      sure += usable;
      possible += usable;
    }
    return {sure, possible};
  }
  truth leaf(const node& of, int year) const {
    if (of.kind() == node_kind::initiatives) return initiatives(of.terms(), year).reaches(1);
    return decide(rule(of), record_, award_year(year));
  }

  const merit_record& record_;
  int floor_;
  mutable std::map<std::pair<const detail::rule_node*, int>, truth> known_;  // asked once: the formulas branch at every year
};

}  // namespace thidua::test
