// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Why a rule is met or not: every condition, what it comes to, what supports that, and where it is written. Layer: rules.
#include <thidua/award/award_year.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/rules/count_line.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/node.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/rules/truth.hpp>

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {

/// One thing that the facts say and a finding rests on.
struct evidence {
  /// A key of the record: "rating", "titles", "initiatives", "sanction", "grants", "founded" …; "first_year" and "closed" where it is
  /// these that say no; the id of a custom leaf.
  std::string fact;
  /// Nothing for what is told of the record as a whole.
  std::optional<award_year> year = std::nullopt;
  /// What is told, by stable names: "excellent", "advanced_worker grassroots_fighter". Empty: nothing is told.
  std::string value = {};

  friend bool operator==(const evidence&, const evidence&) = default;
};

/// What the condition under an operator over past years was in one of them.
struct year_truth {
  award_year year;
  thidua::truth truth;

  friend bool operator==(const year_truth&, const year_truth&) = default;
};

/// What one condition of a rule comes to at an award year, and why. The tree of findings mirrors the rule: nothing is left out
/// because something else had decided already.
struct finding {
  /// Of the condition; where it has none, that of what it is part of, a point and its place there, from 1.
  std::string id;
  node_kind kind;
  thidua::truth truth;
  award_year year;
  /// As the rule says it; where it does not, made of its parts.
  bilingual wording = {};
  /// Its own or that of what it is part of.
  std::optional<legal_reference> reference = std::nullopt;
  /// Years in a row, a length of run, a count, conditions met; nothing for other conditions.
  std::optional<interval> measured = std::nullopt;
  /// What there must be, where something is measured.
  std::optional<int> required = std::nullopt;
  /// All that supports a yes or a no: were none of it known, the answer could be another. For what is unknown: what is not told.
  std::vector<thidua::evidence> evidence = {};  ///< in a run: of what is asked of it; what makes the run stands at the run
  /// Judgements in it that nobody attested: left to the council.
  std::vector<std::string> judgements = {};
  /// Of a condition over past years: the years that were looked at, the latest first.
  std::vector<year_truth> years = {};
  /// Of a condition over past years, what stands under it is found at the award year.
  std::vector<finding> children = {};

  /// How much is lacking for sure: nothing where it is met or nothing is measured.
  std::optional<int> deficit() const noexcept;
  /// The finding with that id in the tree, this one included, or null.
  const finding* find(std::string_view wanted) const noexcept;

  friend bool operator==(const finding&, const finding&) = default;
};

namespace detail {
finding explain(const node& rule, const void* facts, award_year year, const decision_options& options);
}  // namespace detail

/// Error: errc::unbound_rule; what a custom leaf throws.
template <class Facts>
finding explain(const basic_rule<Facts>& rule, const std::type_identity_t<Facts>& facts, award_year year, const decision_options& options = {}) {
  return detail::explain(rule.root(), &facts, year, options);
}

/// For a report: a line a condition, indented, with sign, wording, what is measured and required, evidence in words, reference.
std::string to_text(const finding& found, language in = language::vietnamese);
/// Writes the Vietnamese text.
std::ostream& operator<<(std::ostream& out, const finding& found);

}  // namespace v0
}  // namespace thidua
