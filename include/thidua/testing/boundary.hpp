// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Boundary pairs: for each condition two records that differ in one fact, and by it in the answer. Layer: testing.
#include <thidua/award/award_year.hpp>
#include <thidua/award/merit_record.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/testing/scenario.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {

/// Two records on either side of a condition.
struct boundary_pair {
  /// Of the condition that asks the fact, in the order of reading; and as a finding calls it.
  std::size_t place = 0;
  std::string id;
  /// By the one the rule is met, by the other not. They differ in one fact of one year, by as little as can be.
  merit_record met;
  merit_record not_met;
};

/// The pairs of a rule at one award year.
struct boundary_report {
  std::vector<boundary_pair> pairs = {};
  /// Conditions that ask a fact, and for which no pair was found: an application's own leaves, limbs that nobody read, what another
  /// condition always decides first. By id.
  std::vector<std::string> without = {};
};

/// Searched from the smallest records that meet the rule, by `missing`, each way of an "any of" tried. Deterministic.
/// Error: errc::unbound_rule; what a leaf throws.
boundary_report boundary_pairs(const rule& rule, award_year year, subject_kind subject = subject_kind::individual, const decision_options& options = {});

/// The pairs as a table that the rule passes, to be read by a person before it is believed: "acme.streak.1: met", "acme.streak.1: not met".
std::vector<scenario> scenarios_of(const boundary_report& report, award_year year, const decision_options& options = {});

}  // namespace testing
}  // namespace v0
}  // namespace thidua
