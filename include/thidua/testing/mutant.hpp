// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Mutants: a rule with one thing in it altered, each to be told from the rule by some scenario. Layer: testing.
#include <thidua/core/bilingual.hpp>
#include <thidua/rules/node.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/testing/scenario.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {

/// What was altered.
enum class mutation : std::uint8_t {
  number,      ///< a number of years, of conditions, of members … by one
  level,       ///< the next higher or lower rating, scope, sanction, bloc; the next part of the members
  award,       ///< the title or form before or behind it in the catalogue, for the same subjects
  reading,     ///< which year a grant counts in, which initiatives are used up, whether a month begun counts
  comparison,  ///< "at least n percent" made "more than n percent", "at least n members" made "at most", and back
  dropped,     ///< one condition of several left out
  exchanged,   ///< and for or, in every year for in one of them, in a row for with a gap, that year for earlier ones
  negated,     ///< a condition turned round
};
/// The stable name: "number".
std::string_view to_string(mutation what) noexcept;

/// A rule altered in one place.
struct mutant {
  node rule;
  mutation what;
  /// Of the altered condition, in the order of reading.
  std::size_t place;
  /// Names it among the mutants of a rule, from run to run: "acme.fighter.streak n=2", "acme.fighter.3 dropped".
  std::string key;
  /// What a scenario would have to tell: "3 năm với 2 năm", "3 years from 2 years".
  bilingual difference;
};

/// Every first-order mutant, each once, in the order of reading: none that is the rule itself, or what nobody read turned round, which
/// is unknown all the same. Whether another says the same as the rule in every year that can be is not looked at; what a
/// leaf of an application does, and the years it is asked about, stay as they are.
std::vector<mutant> mutants_of(const node& rule);
template <class Facts>
std::vector<mutant> mutants_of(const basic_rule<Facts>& rule) { return mutants_of(rule.root()); }

/// What became of one mutant.
struct mutant_fate {
  mutant of;
  /// The number of the first scenario that tells it from the rule; nothing: it survives.
  std::optional<std::size_t> killed_by = std::nullopt;
  /// Empty where nobody excused it.
  std::string excuse = {};
};

/// What became of all of them.
struct mutation_report {
  std::vector<mutant_fate> fates = {};
  /// Scenarios that fail by the rule itself, by name; they tell nothing.
  std::vector<std::string> failing = {};
  /// Excuses for mutants that are killed or do not exist.
  std::vector<std::string> stale_excuses = {};

  /// Those that nobody killed or excused.
  std::vector<const mutant_fate*> survivors() const;
  std::size_t killed() const noexcept;
  /// No survivors, no scenario that fails, no stale excuse.
  bool is_clean() const { return survivors().empty() && failing.empty() && stale_excuses.empty(); }
};
/// A line for each survivor: "không ca nào phân biệt 3 năm với 2 năm: `acme.fighter.streak` (…)", "no test tells 3 years from 2 years: …".
std::string to_text(const mutation_report& report, language in = language::vietnamese);
/// Writes the Vietnamese text.
std::ostream& operator<<(std::ostream& out, const mutation_report& report);

namespace detail {
mutation_report run_mutants(const node& rule, const std::vector<scenario_view>& all, const std::vector<excuse>& excused);
}  // namespace detail

/// Runs the scenarios against every mutant: one is killed where the rule does what a scenario says and the mutant finds otherwise what the
/// scenario looks at: the answer, the reasons in `fails`, what a condition of `conditions` comes to or measures, where the mutant has it
/// and measures. Other words tell nothing: a number that is `required`, a condition that is not there, how many parts one has.
/// What mutants have in common is worked out once for all of them. Error: errc::unbound_rule; what a leaf throws.
template <class Facts>
mutation_report run_mutants(const basic_rule<Facts>& rule, const std::vector<basic_scenario<Facts>>& scenarios, const std::vector<excuse>& excused = {}) {
  return detail::run_mutants(rule.root(), detail::views_of(scenarios), excused);
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
