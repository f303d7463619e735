// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// How two packs differ: in words, condition by condition, and in what they decide on people. Layer: law.
#include <thidua/award/award_year.hpp>
#include <thidua/award/merit_record.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/law/pack.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/rule.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace law {

/// A condition as a standard states it.
struct stated_condition {
  std::string id;  ///< empty where it has none
  bilingual words;
  /// Its own or that of what it is part of.
  std::optional<legal_reference> reference = std::nullopt;

  friend bool operator==(const stated_condition&, const stated_condition&) = default;
};
/// A condition that is not what it was.
struct changed_condition {
  std::optional<stated_condition> before = std::nullopt;  ///< nothing: it is new
  std::optional<stated_condition> after = std::nullopt;   ///< nothing: it is gone

  friend bool operator==(const changed_condition&, const changed_condition&) = default;
};
/// How the standards of one award differ. Ids, wordings and references alone are no difference.
struct standard_difference {
  award what;
  subject_kind subject = subject_kind::individual;
  std::optional<rule> before = std::nullopt;  ///< nothing: only the second pack encodes it
  std::optional<rule> after = std::nullopt;   ///< nothing: only the first does
  /// Where both encode it. The order in which conditions stand does not count.
  std::vector<changed_condition> conditions = {};
};
/// By award in the catalogue's order, then subject; without those that are the same.
std::vector<standard_difference> differences(const pack& before, const pack& after);

/// Someone on whom two packs decide differently.
struct witness {
  /// Its place in the population.
  std::size_t record = 0;
  truth before;
  truth after;
  /// The first condition that stands in the way, of the standard that is not met.
  stated_condition because;
};
/// What replacing one pack by another does to a population, in one award that both encode.
struct population_difference {
  award what;
  subject_kind subject = subject_kind::individual;
  std::size_t gain = 0;       ///< a yes that was none
  std::size_t lose = 0;       ///< a yes no more
  std::size_t otherwise = 0;  ///< between no and unknown
  std::optional<witness> first_gain = std::nullopt;
  std::optional<witness> first_loss = std::nullopt;
};
/// In the same order; without awards that nobody feels. Error: what a custom leaf throws. Complexity: records × standards.
std::vector<population_difference> differences_over(const pack& before, const pack& after, const std::vector<merit_record>& population, award_year year, const decision_options& options = {});

}  // namespace law
}  // namespace v0
}  // namespace thidua
