// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Which conditions of a rule decided anything in a table of scenarios. Layer: testing.
///
/// A condition decides a scenario where the rule's answer changes when the condition is replaced by one that is always met, or by
/// one that never is. Not what was asked counts, for all conditions are asked, but what was the reason.
#include <thidua/core/bilingual.hpp>
#include <thidua/rules/node.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/rules/truth.hpp>
#include <thidua/testing/scenario.hpp>

#include <array>
#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {

/// What one condition did in all scenarios.
struct condition_coverage {
  node condition;
  /// In the order of reading.
  std::size_t place = 0;
  /// As a finding calls it.
  std::string id;
  /// In how many scenarios it was the reason for the rule's no, unknown and yes: by `truth`.
  std::array<std::size_t, 3> decided = {};
  /// In how many it was itself so at the award year, whatever that mattered.
  std::array<std::size_t, 3> was = {};
  /// Why it never decided that; empty where it did, and where it can't.
  std::array<bilingual, 3> why_never = {};
  /// Why that is right, where somebody gave a reason.
  std::array<std::string, 3> excuse = {};

  std::size_t decided_for(truth answer) const noexcept { return decided[static_cast<std::size_t>(answer)]; }
  const bilingual& why_never_for(truth answer) const noexcept { return why_never[static_cast<std::size_t>(answer)]; }
  /// Whether it can be the reason for that: a constant never is, a limb that nobody read only for an unknown.
  bool can_decide(truth answer) const noexcept;
};

/// The coverage of one rule.
struct coverage_report {
  /// In the order of reading.
  std::vector<condition_coverage> conditions = {};
  std::size_t scenarios = 0;
  /// Excuses for what is decided, or can't be.
  std::vector<std::string> stale_excuses = {};

  /// How much of what can be reached was: every condition the reason for a yes, and for a no. What is excused does not count.
  /// Range: 0 … 100, rounded down.
  int percent() const noexcept;
  /// For a threshold that fails the run: `EXPECT_TRUE(report.reaches(100)) << report`. No with a stale excuse.
  bool reaches(int least_percent) const noexcept { return percent() >= least_percent && stale_excuses.empty(); }
};
/// A line a condition with its numbers; under it, why it never decided a yes or a no. At the end those that never decided an unknown.
std::string to_text(const coverage_report& report, language in = language::vietnamese);
/// Writes the Vietnamese text.
std::ostream& operator<<(std::ostream& out, const coverage_report& report);
/// `{"thidua":1,"kind":"coverage","percent":…,"scenarios":…,"conditions":[{"id","wording","decided":{"yes","no","unknown"},"was":{…},"why_never":{…},"excused":{…}}]}`,
/// the last only where somebody gave a reason.
std::string to_json(const coverage_report& report, language in = language::vietnamese);

namespace detail {
coverage_report coverage_of(const node& rule, const std::vector<scenario_view>& all, const std::vector<excuse>& excused);
}  // namespace detail

/// Error: errc::unbound_rule; what a leaf throws.
template <class Facts>
coverage_report coverage_of(const basic_rule<Facts>& rule, const std::vector<basic_scenario<Facts>>& scenarios, const std::vector<excuse>& excused = {}) {
  return detail::coverage_of(rule.root(), detail::views_of(scenarios), excused);
}

/// The coverage of a rule that a file holds.
struct located_coverage {
  /// Where the rule stands in the file: "#/provisions/0/rule"; "#" for a file that is the rule.
  std::string pointer;
  coverage_report report;
};
/// For tools that show the lines of a file: a condition is a line, with a branch each for the reason of a yes and of a no. Several on one
/// line hit it as often as the one that decided most; which of them decided, the branches tell.
/// `text` is what the file holds; conditions that it does not tell have no line. Deterministic: no time is told.
std::string to_lcov(std::string_view file, std::string_view text, const std::vector<located_coverage>& rules);
std::string to_cobertura(std::string_view file, std::string_view text, const std::vector<located_coverage>& rules);

}  // namespace testing
}  // namespace v0
}  // namespace thidua
