// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// How two packs differ: in words, condition by condition, and in what they decide on people. Layer: law.
#include <thidua/award/award_year.hpp>
#include <thidua/award/merit_record.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/law/pack.hpp>
#include <thidua/rules/change.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/node.hpp>
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
  /// The condition itself, in a difference in words; nothing where a finding tells it.
  std::optional<node> condition = std::nullopt;

  friend bool operator==(const stated_condition&, const stated_condition&) = default;
};
/// A condition that is not what it was.
struct changed_condition {
  std::optional<stated_condition> before = std::nullopt;  ///< nothing: it is new
  std::optional<stated_condition> after = std::nullopt;   ///< nothing: it is gone
  /// The first standard with this one change, and the second with it taken back.
  node applied;
  node taken_back;
  /// The second standard where of several ways only the one over this condition is left: over the old one, over the new one.
  node by_old_way;
  node by_new_way;

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

/// The places that only one of two packs cites for a standard.
struct reference_difference {
  award what;
  subject_kind subject = subject_kind::individual;
  std::vector<legal_reference> before = {};  ///< cited by the first pack alone
  std::vector<legal_reference> after = {};   ///< cited by the second alone
};
/// By award in the catalogue's order, then subject; of standards that both encode, whether or not their conditions differ.
std::vector<reference_difference> reference_differences(const pack& before, const pack& after);

/// Someone made up, of whom all is known and only what is needed has happened: one pack says yes and the other no, or, where
/// limbs were not read, one that it is not known and the other something else.
struct made_up_witness {
  merit_record record;
  award_year year;
  truth before;
  truth after;
  /// The first condition that stands in the way, of the standard that is not met; of the second if neither is.
  stated_condition because;
  /// What the record tells beside that nothing happened: titles, ratings, counts, by year.
  std::vector<change> told = {};
};
/// What it tells, in words: "năm 2023: xếp loại hoàn thành tốt nhiệm vụ; năm 2019 được tặng … (thành tích đến năm 2018)".
std::string to_text(const made_up_witness& who, language in = language::vietnamese);
/// For each changed condition, in the order of `conditions`, someone whom this very change helps or harms: with it the first
/// standard answers as the second does, and with it taken back the second answers otherwise; if there is no one like that, someone for
/// whom the latter holds; else someone on whom the condition itself differs.
/// Nothing where neither is found: a change that other conditions make idle, limbs that nobody read, an application's own leaves.
/// Each is checked with `decide`. None for standards that only one pack encodes. Deterministic.
/// Error: what a custom leaf throws.
std::vector<std::optional<made_up_witness>> witnesses(const standard_difference& of, award_year year, const decision_options& options = {});

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
