// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Boundary pairs: for each condition two records that differ in one fact, and by it in the answer. Layer: testing.
#include <thidua/award/award_year.hpp>
#include <thidua/award/merit_record.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/finding.hpp>
#include <thidua/rules/node.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/testing/scenario.hpp>

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {

/// Two records on either side of a condition.
template <class Facts>
struct basic_boundary_pair {
  /// Of the condition that asks the fact, in the order of reading; and as a finding calls it.
  std::size_t place = 0;
  std::string id;
  /// By the one the rule is met, by the other not. They differ in one fact of one year, by as little as can be.
  Facts met;
  Facts not_met;
};
using boundary_pair = basic_boundary_pair<merit_record>;

/// A condition that asks a fact, and for which no pair was found.
struct unpaired_condition {
  std::size_t place = 0;
  std::string id;
  /// "no record was found that meets the rule by way of it: `limb` is unknown".
  bilingual why;
};
/// Writes the id, and why in Vietnamese.
std::ostream& operator<<(std::ostream& out, const unpaired_condition& of);

/// The pairs of a rule at one award year. Every condition that asks a fact, constants apart, is in one of the two lists.
template <class Facts>
struct basic_boundary_report {
  std::vector<basic_boundary_pair<Facts>> pairs = {};
  std::vector<unpaired_condition> without = {};
};
using boundary_report = basic_boundary_report<merit_record>;

/// What is searched.
struct boundary_options {
  subject_kind subject = subject_kind::individual;
  decision_options decisions = {};
};

/// The record with what the condition asks told otherwise in one year, as near as can be, the award year first: so that it is so,
/// and so that it is not. None for what a record can't tell: own leaves, limbs that nobody read.
std::vector<merit_record> neighbours_of(const merit_record& record, const node& condition, award_year year);

namespace detail {

/// How an application tells the facts of its own leaves otherwise, its type forgotten.
class own_neighbours {
 public:
  virtual std::vector<merit_record> of(const merit_record& record, const node& leaf, award_year year) const = 0;

 protected:
  ~own_neighbours() = default;
};
boundary_report boundary_pairs(const rule& rule, award_year year, const boundary_options& how, const own_neighbours* own);

/// Why there is no pair: what the rule found of the last record tried, and whether any told the condition otherwise.
bilingual why_no_pair(const node& condition, const std::optional<finding>& found, bool is_told_otherwise);

/// The first of these records that has a neighbour on the other side.
template <class Facts, class Neighbours>
void add_pair(const basic_rule<Facts>& rule, award_year year, const decision_options& options, const placed_node& at, std::size_t place, const std::vector<Facts>& starts,
              const Neighbours& neighbours, basic_boundary_report<Facts>& into) {
  bool is_told_otherwise = false;
  for (const Facts& start : starts) {
    const truth met = decide(rule, start, year, options);
    for (Facts& other : neighbours(start, at.at)) {
      is_told_otherwise = true;
      const truth then = decide(rule, other, year, options);
      if (met == truth::unknown || then == truth::unknown || then == met) continue;
      Facts same = start;
      if (met == truth::no) std::swap(same, other);
      into.pairs.push_back({place, at.id, std::move(same), std::move(other)});
      return;
    }
  }
  std::optional<finding> found;
  if (!starts.empty()) found = explain(rule, starts.back(), year, options);
  into.without.push_back({place, at.id, why_no_pair(at.at, found, is_told_otherwise)});
}

/// Whether pairs are sought for it: it asks a fact.
inline bool asks_a_fact(const node& condition) { return condition.size() == 0 && condition.kind() != node_kind::constant; }

}  // namespace detail

/// Searched from the smallest records that meet the rule, by `missing`, each way of an "any of" tried. Deterministic.
/// Error: errc::unbound_rule; what a leaf throws.
boundary_report boundary_pairs(const rule& rule, award_year year, const boundary_options& how = {});

/// The same for a rule with an application's own leaves: `own(record, leaf, year)` gives records that differ from that one in what
/// the leaf asks, one by which it is met among them; `leaf.leaf_id()` says which leaf it is.
template <class Own>
boundary_report boundary_pairs(const rule& rule, award_year year, const boundary_options& how, const Own& own) {
  static_assert(std::is_convertible_v<std::invoke_result_t<const Own&, const merit_record&, const node&, award_year>, std::vector<merit_record>>,
                "thidua: what tells own leaves otherwise takes a record, the leaf and the award year, and gives records");
  struct told final : detail::own_neighbours {
    explicit told(const Own& ask) noexcept : ask_(ask) {}
    std::vector<merit_record> of(const merit_record& record, const node& leaf, award_year at) const override { return ask_(record, leaf, at); }
    const Own& ask_;
  };
  const told made(own);
  return detail::boundary_pairs(rule, year, how, &made);
}

/// The pairs of a rule over an application's own facts, sought from facts of the caller's: best ones that meet the rule, one for each
/// way. `neighbours(facts, condition)` gives facts that differ in what the condition asks; for conditions of merit records that are
/// part of them `neighbours_of` does. Error: as above.
template <class Facts, class Neighbours>
basic_boundary_report<Facts> boundary_pairs_from(const basic_rule<Facts>& rule, award_year year, const std::type_identity_t<std::vector<Facts>>& starts, const Neighbours& neighbours,
                                                 const decision_options& options = {}) {
  basic_boundary_report<Facts> out;
  const std::vector<detail::placed_node> places = detail::places_of(rule.root());
  for (std::size_t place = 0; place < places.size(); ++place)
    if (detail::asks_a_fact(places[place].at)) detail::add_pair<Facts>(rule, year, options, places[place], place, starts, neighbours, out);
  return out;
}

/// The pairs as a table that the rule passes, to be read by a person before it is believed: "acme.streak.1: met", "acme.streak.1: not met".
template <class Facts>
std::vector<basic_scenario<Facts>> scenarios_of(const basic_boundary_report<Facts>& report, award_year year, const decision_options& options = {}) {
  std::vector<basic_scenario<Facts>> out;
  for (const basic_boundary_pair<Facts>& each : report.pairs) {
    out.push_back({.name = each.id + ": met", .given = each.met, .year = year, .then = {.truth = truth::yes}, .options = options});
    out.push_back({.name = each.id + ": not met", .given = each.not_met, .year = year, .then = {.truth = truth::no}, .options = options});
  }
  return out;
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
