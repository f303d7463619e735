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
#include <thidua/rules/leaf.hpp>
#include <thidua/rules/node.hpp>
#include <thidua/rules/planes.hpp>
#include <thidua/rules/population.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/rules/rule_set.hpp>
#include <thidua/rules/timeline.hpp>
#include <thidua/testing/less_told.hpp>
#include <thidua/testing/scenario.hpp>

#include <array>
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
  deterministic,  ///< the same facts give the same answer, asked again, as a copy, in another order; and so does each leaf of its own
  no_side_effects,  ///< the facts are what they were
  monotone,       ///< told less, a rule answers as before or does not know, and so does each leaf of its own
  one_meaning,    ///< the timeline, each year alone, many rules together, many records together and the finding agree
  round_trip,     ///< written as JSON and read back it is the same rule
  referenced,     ///< each condition has a reference, its own or of what it is part of, to an instrument that is known, in force
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

/// What was not looked at, or not all of it, and why: "nobody told which facts tell less".
struct skipped_check {
  promise what;
  std::string why;
  /// Nothing that the caller could tell would have it looked at: which articles an instrument has, what a leaf does elsewhere.
  bool is_unknowable = false;

  friend bool operator==(const skipped_check&, const skipped_check&) = default;
};

/// Whether what conditions cite is looked up.
enum class references : std::uint8_t {
  checked,      ///< there is a reference, and its instrument is one that the built-in law or the caller knows
  not_checked,  ///< the promise `referenced` is not looked at, as the report says
};
/// The stable name: "not_checked".
std::string_view to_string(references cited) noexcept;

/// How a rule is examined.
template <class Facts>
struct contract_options {
  /// The years that are asked, both included.
  award_year first = award_year(1998);
  award_year last = award_year(2034);
  /// The day on which the references must be law. Nothing: that is not looked at.
  std::optional<date> in_force_on = std::nullopt;
  /// The instruments that a reference may name beside those that the built-in law cites, as a pack lists them: a regulation of one's own.
  /// A reference that says no days is law as long as its instrument is; of one that the built-in law cites too, the days told here count.
  std::vector<legal_reference> instruments = {};
  references cited = references::checked;
  decision_options options = {};
  /// What the rule may name in a file. Without it the rule's own leaves are taken; then a rule that uses `on` is not written.
  const io::leaf_registry<Facts>* leaves = nullptr;
};

/// All that was found; each promise once a record, and of one year.
struct contract_report {
  std::vector<breach> breaches = {};
  std::vector<skipped_check> skipped = {};
  std::size_t records = 0;
  /// How many years were asked of each.
  std::size_t years = 0;

  /// Some record was asked of some year, and no breach was found; `skipped` says of what none could be.
  bool is_kept() const noexcept { return breaches.empty() && records > 0 && years > 0; }
  /// It is kept, and all was looked at that the caller could have looked at.
  bool is_fully_checked() const noexcept {
    for (const skipped_check& each : skipped)
      if (!each.is_unknowable) return false;
    return is_kept();
  }
};
/// A line a breach, then a line for each thing that was not looked at.
std::string to_text(const contract_report& report);
std::ostream& operator<<(std::ostream& out, const contract_report& report);

namespace detail {

/// Conditions without a reference, or with one that can't be, is of no instrument that is known, or is not law on that day.
void check_references(const node& rule, std::optional<date> day, const std::vector<legal_reference>& instruments, references cited, contract_report& into);

/// A leaf of an application, without what the rule says about it.
struct own_leaf {
  node bare;
  node asked;  // the same, asked of the whole facts where it stands below `on`
  bool is_below_on;
  std::optional<asked_years> window = std::nullopt;  // outside of which its function is not asked
  bool is_steady = true;  // it was not seen to answer the same question otherwise
  std::array<bool, 3> seen = {};  // what it was seen to answer in its window, by `truth`
  std::array<bool, 3> of_nothing = {};  // and what where nothing is told

  bool is_asked_in(int year) const noexcept { return !window || (window->first.number() <= year && year <= window->last.number()); }
};
/// Each leaf of the rule's own, those that share an id too; what is the same object, asked of the same part, once.
std::vector<own_leaf> own_leaves(const node& rule);
/// Notes what it answered in its window; of years from the first on.
void see(own_leaf& leaf, award_year first, const std::vector<truth>& answers);
/// Leaves that are not the same, by what they are, and share an id, which is all that a file says of them.
void check_leaf_ids(const std::vector<own_leaf>& leaves, contract_report& into);
/// Says what can't be looked at without records or years, for want of what the caller did not tell, and of what own leaves do elsewhere.
void note_skipped(const std::vector<own_leaf>& leaves, award_year first, award_year last, bool has_less_told, bool has_equality, contract_report& into);
/// Leaves that were never seen to answer otherwise than they do of whatever is told: they may guess, or not.
void note_one_sided(const std::vector<own_leaf>& leaves, contract_report& into);
/// The leaf that throws when asked of these facts, and the first year of which it does; nothing where none does that is asked by years.
struct thrown_by {
  std::string leaf;
  std::optional<int> year;
  std::string what;
};
std::optional<thrown_by> who_throws(const std::vector<own_leaf>& leaves, const void* facts);
std::string what_is_thrown();
/// The rule and its own leaves, told nothing, answer as they do told more, or do not know: whatever is tried that a record can tell.
/// Leaves that are not steady are left out.
void check_untold(const basic_rule<merit_record>& rule, std::vector<own_leaf>& leaves, const std::vector<merit_record>& records, award_year first, award_year last, contract_report& into);

template <class Facts>
void check_round_trip(const basic_rule<Facts>& rule, const std::vector<own_leaf>& leaves, const contract_options<Facts>& how, contract_report& into) {
  if (how.leaves == nullptr && uses_parts(rule.root())) {
    into.skipped.push_back({promise::round_trip, "the rule uses `on`, and no `leaves` say what that is called in a file"});
    return;
  }
  try {
    io::leaf_registry<Facts> own;
    std::vector<std::string> known;
    if (how.leaves == nullptr)
      for (const own_leaf& each : leaves) {
        bool is_known = false;
        for (const std::string& id : known) is_known = is_known || id == each.bare.leaf_id();
        if (is_known) continue;
        known.push_back(each.bare.leaf_id());
        own.add(basic_rule<Facts>(each.bare));
      }
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

/// Whether that promise is broken of that record.
bool has_breach(const contract_report& report, promise what, std::size_t number);
/// One breach of a promise a record.
template <class Facts>
void add_breach(promise what, std::size_t number, std::optional<std::size_t> at, std::string text, const contract_options<Facts>& how, contract_report& into) {
  if (has_breach(into, what, number)) return;
  into.breaches.push_back({.what = what, .record = number, .year = at ? std::optional(award_year(how.first.number() + static_cast<int>(*at))) : std::nullopt, .how = std::move(text)});
}
template <class Facts>
void expect_same(promise what, std::size_t number, const std::vector<truth>& a, const std::vector<truth>& b, const char* text, const contract_options<Facts>& how, contract_report& into) {
  for (std::size_t i = 0; i < a.size(); ++i)
    if (a[i] != b[i]) return add_breach(what, number, i, std::string(text) + ": " + std::string(to_string(a[i])) + " and " + std::string(to_string(b[i])), how, into);
}

/// Two leaves of one id must answer alike.
template <class Facts>
void check_leaf_answers(const std::vector<own_leaf>& leaves, const Facts& facts, std::size_t number, const contract_options<Facts>& how, contract_report& into) {
  for (std::size_t i = 0; i < leaves.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      if (leaves[i].is_below_on || leaves[j].is_below_on || leaves[i].bare.leaf_id() != leaves[j].bare.leaf_id()) continue;  // of another part it may answer otherwise
      if (timeline_of(basic_rule<Facts>(leaves[i].asked), facts, how.options) == timeline_of(basic_rule<Facts>(leaves[j].asked), facts, how.options)) continue;
      add_breach(promise::round_trip, number, std::nullopt, "two leaves have the id `" + leaves[i].bare.leaf_id() + "` and answer otherwise: a file can't tell them apart", how, into);
    }
}

inline constexpr const char* asked_twice = "asked twice it answers differently";
inline constexpr const char* asked_as_copy = "a copy, asked from the last year to the first, is answered differently";

/// The answers of the years, asked from the last to the first.
template <class Facts>
std::vector<truth> answers_backwards(const basic_rule<Facts>& rule, const Facts& facts, const contract_options<Facts>& how, const decision_options& options) {
  std::vector<truth> out(static_cast<std::size_t>(how.last.number() - how.first.number() + 1));
  for (std::size_t i = out.size(); i-- > 0;) out[i] = decide(rule, facts, award_year(how.first.number() + static_cast<int>(i)), options);
  return out;
}

/// Each leaf by itself, asked twice and of a copy: what stands beside it hides nothing. One that is not steady is marked.
template <class Facts>
void check_leaves_steady(std::vector<own_leaf>& leaves, const Facts& facts, const Facts& copy, std::size_t number, const contract_options<Facts>& how, contract_report& into) {
  for (own_leaf& each : leaves) {
    const basic_rule<Facts> alone(each.asked);
    const std::vector<truth> first = answers(alone, facts, how, how.options);
    const bool is_same_again = answers(alone, facts, how, how.options) == first;
    if (is_same_again && answers_backwards(alone, copy, how, how.options) == first) continue;
    each.is_steady = false;
    add_breach(promise::deterministic, number, std::nullopt, "its leaf `" + each.bare.leaf_id() + "`: " + (is_same_again ? asked_as_copy : asked_twice), how, into);
  }
}

/// Gives the answers of the years, each asked alone; nothing where something was thrown, or was answered otherwise when asked again.
template <class Facts, class Unknown>
std::optional<std::vector<truth>> check_record(const basic_rule<Facts>& rule, std::vector<own_leaf>& leaves, const Facts& facts, std::size_t number, const contract_options<Facts>& how, const Unknown& less_told,
                                               contract_report& into) {
  const auto breach_of = [&](promise what, std::optional<std::size_t> at, std::string text) { add_breach(what, number, at, std::move(text), how, into); };
  const auto differ = [&](promise what, const std::vector<truth>& a, const std::vector<truth>& b, const char* text) { expect_same(what, number, a, b, text, how, into); };
  // What is thrown is thrown of a year: that of the leaf that throws, where it says so, else the one that was asked.
  std::optional<std::size_t> asked;
  try {
    const Facts before = facts;
    std::vector<truth> first;
    for (int year = how.first.number(); year <= how.last.number(); ++year) {
      asked = first.size();
      first.push_back(decide(rule, facts, award_year(year), how.options));
    }
    asked.reset();
    const std::size_t years = first.size();

    check_leaves_steady(leaves, facts, before, number, how, into);
    differ(promise::deterministic, first, answers(rule, facts, how, how.options), asked_twice);
    differ(promise::deterministic, first, answers_backwards(rule, before, how, how.options), asked_as_copy);
    if constexpr (std::equality_comparable<Facts>)
      if (!(facts == before)) breach_of(promise::no_side_effects, std::nullopt, "the facts were changed by asking");
    // What answers otherwise each time tells nothing of the other promises.
    if (has_breach(into, promise::deterministic, number)) return std::nullopt;

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
    const auto all_of_leaves = [&](const Facts& of) {
      std::vector<std::vector<truth>> out;
      for (own_leaf& each : leaves) {
        out.push_back(answers(basic_rule<Facts>(each.asked), of, how, strict));
        see(each, how.first, out.back());
      }
      return out;
    };
    const std::vector<std::vector<truth>> leaves_known = all_of_leaves(facts);
    const auto refines = [&](const basic_rule<Facts>& who_is_asked, const std::vector<truth>& whole, const Facts& of_less, const std::vector<truth>& less, const std::string& who) {
      for (std::size_t i = 0; i < less.size(); ++i) {
        if (less[i] == truth::unknown || less[i] == whole[i]) continue;
        if (answers(who_is_asked, facts, how, strict) == whole && answers(who_is_asked, of_less, how, strict) == less)
          breach_of(promise::monotone, i, who + " answers " + std::string(to_string(whole[i])) + ", and told less " + std::string(to_string(less[i])));
        else breach_of(promise::deterministic, std::nullopt, who + ": " + asked_twice);
        return;
      }
    };
    for (const Facts& less : less_told(facts)) {
      refines(rule, known, less, answers(rule, less, how, strict), "it");
      // A leaf that guesses is not hidden by what else is not met.
      const std::vector<std::vector<truth>> leaves_then = all_of_leaves(less);
      for (std::size_t leaf = 0; leaf < leaves_then.size(); ++leaf)
        refines(basic_rule<Facts>(leaves[leaf].asked), leaves_known[leaf], less, leaves_then[leaf], "its leaf `" + leaves[leaf].bare.leaf_id() + "`");
    }

    if constexpr (std::equality_comparable<Facts>)
      if (!(facts == before)) breach_of(promise::no_side_effects, std::nullopt, "the facts were changed by asking");
    check_leaf_answers(leaves, facts, number, how, into);
    return first;
  } catch (...) {
    std::string what = what_is_thrown();
    std::optional<award_year> year;
    if (asked) year = award_year(how.first.number() + static_cast<int>(*asked));
    if (const auto by = who_throws(leaves, &facts)) {
      what = "its leaf `" + by->leaf + "` throws: " + by->what;
      if (by->year) year = award_year(*by->year);
    }
    breach_of(promise::answers, std::nullopt, std::move(what));
    if (into.breaches.back().record == number && into.breaches.back().what == promise::answers) into.breaches.back().year = year;
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
  } catch (...) {
    into.breaches.push_back({.what = promise::answers, .how = "in a population of the records that throw nothing alone: " + what_is_thrown()});
  }
}

template <class Facts, class Unknown>
contract_report check_rule(const basic_rule<Facts>& rule, std::vector<own_leaf>& leaves, const std::vector<Facts>& records, const contract_options<Facts>& how, const Unknown& less_told,
                           bool has_less_told, bool asks_untold) {
  const bool has_years = how.first <= how.last;
  contract_report out{.records = records.size(), .years = has_years ? static_cast<std::size_t>(how.last.number() - how.first.number() + 1) : 0};
  note_skipped(leaves, how.first, how.last, has_less_told, std::equality_comparable<Facts>, out);
  check_references(rule.root(), how.in_force_on, how.instruments, how.cited, out);
  check_leaf_ids(leaves, out);
  check_round_trip<Facts>(rule, leaves, how, out);
  if (!has_years) return out;
  std::vector<std::optional<std::vector<truth>>> alone;
  for (std::size_t i = 0; i < records.size(); ++i) alone.push_back(check_record<Facts>(rule, leaves, records[i], i, how, less_told, out));
  check_population<Facts>(rule, records, alone, how, out);
  if constexpr (std::is_same_v<Facts, merit_record>) {
    if (asks_untold) check_untold(rule, leaves, records, how.first, how.last, out);
  }
  if (!records.empty()) note_one_sided(leaves, out);
  return out;
}

}  // namespace detail

/// What the rule breaks of its contract, asked of these records. `less_told` gives facts that tell less than its argument, so that
/// monotony can be seen; without it, it is not looked at, but for merit records: there own leaves are also asked of a record that
/// tells nothing and of others that tell one thing in every year, whatever the records are, so that a guess is found. Facts without
/// `==` are not seen to change. What is not looked at, the report says. Asked of no record, or of no year, no contract is kept.
/// A leaf that answers yes or no where nothing is told, and of no record otherwise, is not fully checked until a record is given of which it
/// does: a guess that takes two facts, or many, is not seen before. Nobody can know what a leaf changes or keeps outside of its facts, nor
/// whether a yes or no that it declares for the years it is not asked about is right: that is told, and stands in no one's way.
template <class Facts, class Unknown>
contract_report check_rule(const basic_rule<Facts>& rule, const std::type_identity_t<std::vector<Facts>>& records, const std::type_identity_t<contract_options<Facts>>& how,
                           const Unknown& less_told) {
  std::vector<detail::own_leaf> leaves = detail::own_leaves(rule.root());
  return detail::check_rule<Facts>(rule, leaves, records, how, less_told, true, false);
}
template <class Facts>
contract_report check_rule(const basic_rule<Facts>& rule, const std::type_identity_t<std::vector<Facts>>& records, const std::type_identity_t<contract_options<Facts>>& how = {}) {
  std::vector<detail::own_leaf> leaves = detail::own_leaves(rule.root());
  if constexpr (std::is_same_v<Facts, merit_record>) {
    return detail::check_rule<Facts>(rule, leaves, records, how, with_one_fact_unknown, true, true);
  } else {
    return detail::check_rule<Facts>(rule, leaves, records, how, [](const Facts&) { return std::vector<Facts>(); }, false, false);
  }
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
