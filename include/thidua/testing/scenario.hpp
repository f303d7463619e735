// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Scenarios: facts, a year, and what a rule is to find then. Layer: testing.
#include <thidua/award/award_year.hpp>
#include <thidua/award/merit_record.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/rules/count_line.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/finding.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/rules/truth.hpp>

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {

/// What one condition is to come to. What is not said is not looked at.
struct expected_condition {
  std::string id;
  std::optional<thidua::truth> truth = std::nullopt;
  std::optional<interval> measured = std::nullopt;
  std::optional<int> required = std::nullopt;

  friend bool operator==(const expected_condition&, const expected_condition&) = default;
};

/// What a rule is to find.
struct expectation {
  thidua::truth truth = thidua::truth::yes;
  /// The conditions that keep the rule from being met, by `blockers_of`, in any order. Empty: not looked at.
  std::vector<std::string> fails = {};
  std::vector<expected_condition> conditions = {};

  friend bool operator==(const expectation&, const expectation&) = default;
};

/// One row of a table of cases: given these facts, when the rule is asked of that year, then.
template <class Facts>
struct basic_scenario {
  std::string name;
  Facts given;
  award_year year;
  expectation then = {};
  decision_options options = {};
};
using scenario = basic_scenario<merit_record>;

/// What no scenario shows, and why that is right: a mutant by its key ("acme.streak n=2"), or a condition that never is the reason
/// for an answer ("acme.streak decides no").
struct excuse {
  std::string key;
  std::string reason;
  /// The id of the rule it is about; empty: the one that is looked at.
  std::string rule = {};
};

/// The conditions that keep a rule from being met: of an "all of" those of its parts that are not met, of a "none of" those that
/// are, of anything else itself. In the order of reading; none where the rule is met or unknown.
std::vector<const finding*> blockers_of(const finding& found);

/// What of it does not hold, a line each, with the finding in words; empty where all does.
std::string unmet_expectation(const finding& found, const expectation& then, language in = language::vietnamese);

/// What the rule finds otherwise than the scenario says; empty where it does what it is to do. What a leaf throws passes on.
template <class Facts>
std::string unmet_expectation(const basic_rule<Facts>& rule, const std::type_identity_t<basic_scenario<Facts>>& of, language in = language::vietnamese) {
  return unmet_expectation(explain(rule, of.given, of.year, of.options), of.then, in);
}

namespace detail {

/// A scenario whose facts' type is forgotten.
struct scenario_view {
  const std::string* name;
  const void* facts;
  award_year year;
  const expectation* then;
  const decision_options* options;
};
template <class Facts>
std::vector<scenario_view> views_of(const std::vector<basic_scenario<Facts>>& all) {
  std::vector<scenario_view> out;
  out.reserve(all.size());
  for (const auto& each : all) out.push_back({&each.name, &each.given, each.year, &each.then, &each.options});
  return out;
}

/// A node of a rule where it stands.
struct placed_node {
  node at;
  std::string id;      // as a finding calls it
  int parent;          // its place; -1 for the rule itself
  std::size_t branch;  // which child of it
  bool is_in_run;      // part of the body of an over_run, so that it is no rule of its own
};
/// In the order of reading.
std::vector<placed_node> places_of(const node& rule);
/// Whether it lifts a rule with `on`, below which a leaf asks another type of facts.
bool uses_parts(const node& rule);
/// The rule with another node at that place. Error: errc::invalid_rule, errc::invalid_quantity where no such node can stand there.
node with_node_at(const std::vector<placed_node>& places, std::size_t place, node instead);
/// The id of a condition, and what it says where that is not too long.
std::string shown(const placed_node& of, language in);

}  // namespace detail

}  // namespace testing
}  // namespace v0
}  // namespace thidua
