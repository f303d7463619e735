// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The contract of a rule, checked over records: what every rule must keep, whatever it says. Layer: testing.
#include <thidua/award/award_year.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/io/rule_json.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/finding.hpp>
#include <thidua/rules/planes.hpp>
#include <thidua/rules/population.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/rules/rule_set.hpp>
#include <thidua/rules/timeline.hpp>
#include <thidua/testing/less_told.hpp>
#include <thidua/testing/scenario.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <exception>
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

/// One promise.
enum class promise : std::uint8_t {
  answers,        ///< nothing is thrown
  deterministic,  ///< the same facts give the same answer, asked again, as a copy, in another order
  no_side_effects,  ///< the facts are what they were
  monotone,       ///< told less, a rule answers as before or does not know, and so does each leaf of its own
  one_meaning,    ///< the timeline, each year alone, many rules together, many records together and the finding agree
  round_trip,     ///< written as JSON and read back it is the same rule
  referenced,     ///< each condition has a reference, its own or of what it is part of, that can exist and is in force
};
/// The stable name: "deterministic".
std::string_view to_string(promise what) noexcept;

/// A promise that is not kept.
struct breach {
  promise what;
  /// The number of the record; nothing for what concerns the rule alone.
  std::optional<std::size_t> record = std::nullopt;
  std::optional<award_year> year = std::nullopt;
  /// What happened, in English.
  std::string how = {};
};

/// How a rule is examined.
template <class Facts>
struct contract_options {
  /// The years that are asked, both included.
  award_year first = award_year(1998);
  award_year last = award_year(2034);
  /// The day on which the references must be law. Nothing: any day will do.
  std::optional<date> in_force_on = std::nullopt;
  /// The instruments that a reference may name, as a pack lists them; one that says no days is law as long as its instrument is.
  /// Empty: any.
  std::vector<legal_reference> instruments = {};
  decision_options options = {};
  /// What the rule may name in a file. Without it the rule's own leaves are taken; then a rule that uses `on` is not written.
  const io::leaf_registry<Facts>* leaves = nullptr;
};

/// All that was found; each promise once a record, and of one year.
struct contract_report {
  std::vector<breach> breaches = {};
  std::size_t records = 0;

  bool is_kept() const noexcept { return breaches.empty(); }
};
std::string to_text(const contract_report& report);
std::ostream& operator<<(std::ostream& out, const contract_report& report);

namespace detail {

/// Conditions without a reference, or with one that can't be, is of none of the instruments, or is not law on that day.
void check_references(const node& rule, std::optional<date> day, const std::vector<legal_reference>& instruments, contract_report& into);
/// The rule's own leaves, without what the rule says about them.
std::vector<node> bare_leaves(const node& rule);

template <class Facts>
void check_round_trip(const basic_rule<Facts>& rule, const contract_options<Facts>& how, contract_report& into) {
  if (how.leaves == nullptr && uses_parts(rule.root())) return;
  try {
    io::leaf_registry<Facts> own;
    if (how.leaves == nullptr)
      for (const node& each : bare_leaves(rule.root())) own.add(basic_rule<Facts>(each));
    if (!(io::rule_from_json<Facts>(io::to_json(rule), how.leaves == nullptr ? own : *how.leaves) == rule))
      into.breaches.push_back({.what = promise::round_trip, .how = "the rule read back is another one"});
  } catch (const std::exception& failed) {
    into.breaches.push_back({.what = promise::round_trip, .how = failed.what()});
  }
}

/// The answers of the years, each asked alone.
template <class Facts>
std::vector<truth> answers(const basic_rule<Facts>& rule, const Facts& facts, const contract_options<Facts>& how, const decision_options& options) {
  std::vector<truth> out;
  for (int year = how.first.number(); year <= how.last.number(); ++year) out.push_back(decide(rule, facts, award_year(year), options));
  return out;
}

/// One breach of a promise a record.
template <class Facts>
void add_breach(promise what, std::size_t number, std::optional<std::size_t> at, std::string text, const contract_options<Facts>& how, contract_report& into) {
  for (const breach& each : into.breaches)
    if (each.what == what && each.record == number) return;
  into.breaches.push_back({.what = what, .record = number, .year = at ? std::optional(award_year(how.first.number() + static_cast<int>(*at))) : std::nullopt, .how = std::move(text)});
}
template <class Facts>
void expect_same(promise what, std::size_t number, const std::vector<truth>& a, const std::vector<truth>& b, const char* text, const contract_options<Facts>& how, contract_report& into) {
  for (std::size_t i = 0; i < a.size(); ++i)
    if (a[i] != b[i]) return add_breach(what, number, i, std::string(text) + ": " + std::string(to_string(a[i])) + " and " + std::string(to_string(b[i])), how, into);
}

/// Gives the answers of the years, each asked alone; nothing where something was thrown.
template <class Facts, class Unknown>
std::optional<std::vector<truth>> check_record(const basic_rule<Facts>& rule, const Facts& facts, std::size_t number, const contract_options<Facts>& how, const Unknown& less_told,
                                               contract_report& into) {
  const auto breach_of = [&](promise what, std::optional<std::size_t> at, std::string text) { add_breach(what, number, at, std::move(text), how, into); };
  const auto differ = [&](promise what, const std::vector<truth>& a, const std::vector<truth>& b, const char* text) { expect_same(what, number, a, b, text, how, into); };
  try {
    const Facts before = facts;
    const std::vector<truth> first = answers(rule, facts, how, how.options);
    const std::size_t years = first.size();

    differ(promise::deterministic, first, answers(rule, facts, how, how.options), "asked twice it answers differently");
    std::vector<truth> again(years);
    for (std::size_t i = years; i-- > 0;) again[i] = decide(rule, before, award_year(how.first.number() + static_cast<int>(i)), how.options);
    differ(promise::deterministic, first, again, "a copy, asked from the last year to the first, is answered differently");

    // Each evaluator is asked what the single years were asked; `population` is, in `check_population`.
    const timeline line = timeline_of(rule, facts, how.options);
    const prepared together = rule_set<Facts>({rule}).prepare(facts, how.options);
    std::vector<truth> by_line, by_set, by_finding;
    for (std::size_t i = 0; i < years; ++i) {
      const award_year year(how.first.number() + static_cast<int>(i));
      by_line.push_back(line.at(year));
      by_set.push_back(together.decide(0, year));
      by_finding.push_back(explain(rule, facts, year, how.options).truth);
    }
    differ(promise::one_meaning, first, by_line, "the year alone and the timeline differ");
    differ(promise::one_meaning, first, by_set, "the year alone and a set of rules differ");
    differ(promise::one_meaning, first, by_finding, "the year alone and the finding differ");

    // Judgements that nobody attested are assumed, which is no knowledge: they are required here.
    const decision_options strict{.judgements = judgement_policy::require};
    const std::vector<truth> known = answers(rule, facts, how, strict);
    const std::vector<node> leaves = bare_leaves(rule.root());
    const auto all_of_leaves = [&](const Facts& of) {
      std::vector<std::vector<truth>> out;
      if (!uses_parts(rule.root()))  // below `on` a leaf asks something else than these facts
        for (const node& each : leaves) out.push_back(answers(basic_rule<Facts>(each), of, how, strict));
      return out;
    };
    const std::vector<std::vector<truth>> leaves_known = all_of_leaves(facts);
    const auto refines = [&](const std::vector<truth>& whole, const std::vector<truth>& less, const std::string& who) {
      for (std::size_t i = 0; i < years; ++i)
        if (less[i] != truth::unknown && less[i] != whole[i])
          breach_of(promise::monotone, i, who + " answers " + std::string(to_string(whole[i])) + ", and told less " + std::string(to_string(less[i])));
    };
    for (const Facts& less : less_told(facts)) {
      refines(known, answers(rule, less, how, strict), "it");
      // A leaf that guesses is not hidden by what else is not met.
      const std::vector<std::vector<truth>> leaves_then = all_of_leaves(less);
      for (std::size_t leaf = 0; leaf < leaves_then.size(); ++leaf) refines(leaves_known[leaf], leaves_then[leaf], "its leaf `" + leaves[leaf].leaf_id() + "`");
    }

    if constexpr (std::equality_comparable<Facts>)
      if (!(facts == before)) breach_of(promise::no_side_effects, std::nullopt, "the facts were changed by asking");
    return first;
  } catch (const std::exception& failed) {
    breach_of(promise::answers, std::nullopt, failed.what());
  } catch (...) {
    breach_of(promise::answers, std::nullopt, "what it throws is no std::exception");
  }
  return std::nullopt;
}

/// The records together, a plane a year, against the answers that each gave alone; those that gave none are left out.
template <class Facts>
void check_population(const basic_rule<Facts>& rule, const std::vector<Facts>& records, const std::vector<std::optional<std::vector<truth>>>& alone, const contract_options<Facts>& how,
                      contract_report& into) {
  std::vector<Facts> side_by_side;
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (!alone[i]) continue;
    side_by_side.push_back(records[i]);
    numbers.push_back(i);
  }
  if (numbers.empty()) return;
  std::vector<award_year> years;
  for (int year = how.first.number(); year <= how.last.number(); ++year) years.push_back(award_year(year));
  try {
    population<Facts> together(rule, years, {.decisions = how.options, .answers = places::root});
    together.add(side_by_side);
    std::vector<std::vector<truth>> by_row(numbers.size());
    for (const award_year year : years) {
      const truth_plane plane = together.decide(0, year);
      for (std::size_t row = 0; row < by_row.size(); ++row) by_row[row].push_back(plane.at(row));
    }
    for (std::size_t row = 0; row < by_row.size(); ++row)
      expect_same(promise::one_meaning, numbers[row], *alone[numbers[row]], by_row[row], "the year alone and a population differ", how, into);
  } catch (const std::exception& failed) {
    into.breaches.push_back({.what = promise::answers, .how = "in a population: " + std::string(failed.what())});
  } catch (...) {
    into.breaches.push_back({.what = promise::answers, .how = "in a population: what it throws is no std::exception"});
  }
}

}  // namespace detail

/// What the rule breaks of its contract, asked of these records. `less_told` gives facts that tell less than its argument, so that
/// monotony can be seen; without it, it is not looked at, but for merit records. Facts without `==` are not seen to change.
template <class Facts, class Unknown>
contract_report check_rule(const basic_rule<Facts>& rule, const std::type_identity_t<std::vector<Facts>>& records, const std::type_identity_t<contract_options<Facts>>& how,
                           const Unknown& less_told) {
  contract_report out{.records = records.size()};
  detail::check_references(rule.root(), how.in_force_on, how.instruments, out);
  detail::check_round_trip<Facts>(rule, how, out);
  std::vector<std::optional<std::vector<truth>>> alone;
  for (std::size_t i = 0; i < records.size(); ++i) alone.push_back(detail::check_record<Facts>(rule, records[i], i, how, less_told, out));
  detail::check_population<Facts>(rule, records, alone, how, out);
  return out;
}
template <class Facts>
contract_report check_rule(const basic_rule<Facts>& rule, const std::type_identity_t<std::vector<Facts>>& records, const std::type_identity_t<contract_options<Facts>>& how = {}) {
  if constexpr (std::is_same_v<Facts, merit_record>) {
    return check_rule(rule, records, how, with_one_fact_unknown);
  } else {
    return check_rule(rule, records, how, [](const Facts&) { return std::vector<Facts>(); });
  }
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
