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
#include <thidua/rules/timeline.hpp>
#include <thidua/testing/scenario.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
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
  /// By the one the rule is met, by the other not. They differ in one fact of one year, by as little as can be, and the condition
  /// decides one of them: replaced by what is always so, or never, the rule answers otherwise.
  Facts met;
  Facts not_met;
  /// What the rule finds of each: yes and no. Where a limb that nobody read leaves no such pair, yes and unknown, or unknown and no.
  truth of_met = truth::yes;
  truth of_not_met = truth::no;
};
using boundary_pair = basic_boundary_pair<merit_record>;

/// A record at a bound that no pair lies on: one year less than a row takes, the first year outside a window, one more than at least.
template <class Facts>
struct basic_boundary_record {
  /// Of the condition with the bound, in the order of reading; and as a finding calls it.
  std::size_t place = 0;
  std::string id;
  /// The mutant of the rule that it tells from the rule: "acme.streak n=2".
  std::string key;
  Facts given;
  /// What the rule finds of it; the mutant finds something else.
  truth found = truth::no;
};
using boundary_record = basic_boundary_record<merit_record>;

/// What is known of a condition without a pair.
enum class pair_outcome : std::uint8_t {
  impossible,  ///< there is none, for the reason told
  not_found,   ///< none was found among the records that were tried; there may be one
};
/// The stable name: "not_found".
std::string_view to_string(pair_outcome what) noexcept;

/// A condition that asks a fact, and for which there is no pair, or none was found.
struct unpaired_condition {
  std::size_t place = 0;
  std::string id;
  pair_outcome outcome = pair_outcome::not_found;
  /// "no record was found that meets the rule by way of it: `limb` is unknown".
  bilingual why;
};
/// Writes the id, the outcome, and why in Vietnamese.
std::ostream& operator<<(std::ostream& out, const unpaired_condition& of);

/// The pairs of a rule at one award year. Every condition that asks a fact, constants apart, is in one of the two lists.
template <class Facts>
struct basic_boundary_report {
  std::vector<basic_boundary_pair<Facts>> pairs = {};
  std::vector<unpaired_condition> without = {};
  /// For each mutant that the pairs do not tell from the rule one that does, where they are sought.
  std::vector<basic_boundary_record<Facts>> bounds = {};
  /// The keys of the mutants that neither pairs nor bounds tell from the rule. Where bounds were sought, most of them say the same as the
  /// rule in every year that can be; else a record on a bound may tell many of them.
  std::vector<std::string> untold = {};
  /// Not among an application's own facts, nor where the options say so.
  bool are_bounds_sought = false;
};
using boundary_report = basic_boundary_report<merit_record>;

/// What is searched.
struct boundary_options {
  subject_kind subject = subject_kind::individual;
  decision_options decisions = {};
  /// Whether `bounds` are sought as well as pairs, which takes longer.
  bool with_bounds = true;
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
/// The pairs alone, without a list of what they leave untold.
boundary_report only_pairs(const rule& rule, award_year year, const boundary_options& how, const own_neighbours* own);
/// The keys of the mutants that these scenarios leave.
std::vector<std::string> mutants_left(const node& rule, const std::vector<scenario_view>& all);

/// Whether pairs are sought for it: it asks a fact.
inline bool asks_a_fact(const node& condition) { return condition.size() == 0 && condition.kind() != node_kind::constant; }

/// Why there can be no pair, whatever the facts say: nobody read the limb, or what it is part of is so whatever is told. Else nothing.
std::optional<bilingual> why_impossible(const std::vector<placed_node>& places, std::size_t place);
/// Why none was found: what the rule found of the last facts tried, how many were tried, and whether any told the condition otherwise.
bilingual why_not_found(const node& condition, const std::optional<finding>& last, std::size_t tried, bool is_told_otherwise);

/// Seeks the pair of one condition.
template <class Facts>
class pair_search {
 public:
  pair_search(const basic_rule<Facts>& rule, award_year year, const decision_options& options, const std::vector<placed_node>& places, std::size_t place)
      : rule_(rule), year_(year), options_(options), places_(places), place_(place), has_parts_(uses_parts(rule.root())) {
    for (const truth value : {truth::no, truth::yes}) replaced_.emplace_back(with_node_at(places, place, thidua::detail::make_node({.kind = node_kind::constant, .value = value})));
  }

  /// Tries facts and their neighbours. Says whether there is no need to try more.
  template <class Neighbours>
  bool is_found_around(const Facts& start, const Neighbours& neighbours) {
    ++tried_;
    if (best_ == rank::good && ++tried_since_ > most_tried_for_better) return true;
    last_ = start;
    const truth now = decide(rule_, start, year_, options_);
    for (Facts& other : neighbours(start, places_[place_].at)) {
      is_told_otherwise_ = true;
      const truth then = decide(rule_, other, year_, options_);
      if (now == then) continue;
      const rank found = now == truth::unknown || then == truth::unknown ? rank::with_unknown : tells_more(start, other) ? rank::good : rank::best;
      if (found <= best_ || !(decides(start, now) || decides(other, then))) continue;
      best_ = found;
      const bool is_start_met = now > then;
      pair_.emplace(basic_boundary_pair<Facts>{place_, places_[place_].id, is_start_met ? start : other, is_start_met ? other : start, is_start_met ? now : then, is_start_met ? then : now});
      if (found == rank::best) return true;
    }
    return false;
  }
  bool is_found() const noexcept { return best_ >= rank::good; }

  void report(basic_boundary_report<Facts>& into) const {
    if (pair_) {
      into.pairs.push_back(*pair_);
      return;
    }
    std::optional<finding> found;
    if (last_) found = explain(rule_, *last_, year_, options_);
    into.without.push_back({place_, places_[place_].id, pair_outcome::not_found, why_not_found(places_[place_].at, found, tried_, is_told_otherwise_)});
  }

 private:
  enum class rank : std::uint8_t { none, with_unknown, good, best };
  static constexpr int most_tried_for_better = 24;

  // Whether the condition is a reason for that answer.
  bool decides(const Facts& facts, truth answer) const {
    for (const basic_rule<Facts>& each : replaced_)
      if (decide(each, facts, year_, options_) != answer) return true;
    return false;
  }
  // Whether a condition that asks something else tells them apart as well.
  bool tells_more(const Facts& a, const Facts& b) const {
    if (has_parts_) return false;  // below `on` a leaf asks something else than these facts
    const node& own = places_[place_].at;
    for (const placed_node& each : places_) {
      if (!asks_a_fact(each.at) || (each.at.terms() == own.terms() && each.at.leaf_id() == own.leaf_id())) continue;
      const basic_rule<Facts> leaf(each.at);
      if (!(timeline_of(leaf, a, options_) == timeline_of(leaf, b, options_))) return true;
    }
    return false;
  }

  const basic_rule<Facts>& rule_;
  award_year year_;
  const decision_options& options_;
  const std::vector<placed_node>& places_;
  std::size_t place_;
  bool has_parts_;
  std::vector<basic_rule<Facts>> replaced_ = {};  // with what never is in its place, and with what always is
  std::optional<basic_boundary_pair<Facts>> pair_ = std::nullopt;
  rank best_ = rank::none;
  std::optional<Facts> last_ = std::nullopt;
  std::size_t tried_ = 0;
  int tried_since_ = 0;
  bool is_told_otherwise_ = false;
};

}  // namespace detail

/// Searched from the smallest records that meet the rule by way of the condition, by `missing`: every "any of", "at least" and "none
/// of" on the way to it is held so that the condition decides. That none was found is no proof; what is proven says so. Deterministic.
/// Range: from the award year 1440 on, or later by as much as the rule asks for more than 40 years of service or age, or looks back
/// over more than 40 years; over more than 120 nothing is sought.
/// Error: errc::invalid_quantity for an earlier year; errc::unbound_rule; what a leaf throws.
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

/// The pairs and the bounds as a table that the rule passes, to be read by a person before it is believed: "acme.streak.1: met",
/// "acme.streak.1: not met", "acme.streak n=2"; a row of a pair with a limb that nobody read may be there to find unknown. It tells the
/// rule from each of its mutants but those in `untold`.
template <class Facts>
std::vector<basic_scenario<Facts>> scenarios_of(const basic_boundary_report<Facts>& report, award_year year, const decision_options& options = {}) {
  std::vector<basic_scenario<Facts>> out;
  out.reserve(2 * report.pairs.size() + report.bounds.size());
  for (const basic_boundary_pair<Facts>& each : report.pairs) {
    out.push_back({.name = each.id + ": met", .given = each.met, .year = year, .then = {.truth = each.of_met}, .options = options});
    out.push_back({.name = each.id + ": not met", .given = each.not_met, .year = year, .then = {.truth = each.of_not_met}, .options = options});
  }
  for (const basic_boundary_record<Facts>& each : report.bounds) out.push_back({.name = each.key, .given = each.given, .year = year, .then = {.truth = each.found}, .options = options});
  return out;
}

/// The pairs of a rule over an application's own facts, sought from facts of the caller's: best ones that meet the rule, one for each
/// way. `neighbours(facts, condition)` gives facts that differ in what the condition asks; for conditions of merit records that are
/// part of them `neighbours_of` does. Error: as above.
template <class Facts, class Neighbours>
basic_boundary_report<Facts> boundary_pairs_from(const basic_rule<Facts>& rule, award_year year, const std::type_identity_t<std::vector<Facts>>& starts, const Neighbours& neighbours,
                                                 const decision_options& options = {}) {
  basic_boundary_report<Facts> out;
  const std::vector<detail::placed_node> places = detail::places_of(rule.root());
  for (std::size_t place = 0; place < places.size(); ++place) {
    if (!detail::asks_a_fact(places[place].at)) continue;
    if (auto why = detail::why_impossible(places, place)) {
      out.without.push_back({place, places[place].id, pair_outcome::impossible, *std::move(why)});
      continue;
    }
    detail::pair_search<Facts> search(rule, year, options, places, place);
    for (const Facts& start : starts)
      if (search.is_found_around(start, neighbours)) break;
    search.report(out);
  }
  const std::vector<basic_scenario<Facts>> rows = scenarios_of(out, year, options);
  out.untold = detail::mutants_left(rule.root(), detail::views_of(rows));
  return out;
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
