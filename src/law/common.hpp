// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What the packs have in common: the general conditions, the words for what only a council can say, citations. Layer: law, private.
#include <thidua/law/pack.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace law {
namespace detail {

/// A legal instrument and the days on which it is law.
struct instrument {
  std::string_view number;
  date from;
  std::optional<date> to = std::nullopt;
  thidua::certainty certainty = certainty::text_read;
  bilingual title = {};

  legal_reference whole() const;
  legal_reference at(int article, int clause = 0, std::string_view point = {}) const;
  /// The same, known from a secondary source only.
  legal_reference unchecked(int article, int clause = 0, std::string_view point = {}) const;
};

/// What a pack reads alike throughout: how it cites, and in which year a grant counts.
struct reading {
  std::string prefix;  // of rule ids: "law2022"
  grant_basis basis = grant_basis::achievement;
  std::optional<legal_reference> dated = std::nullopt;      // where it is written in which year a grant counts, if apart
  std::optional<legal_reference> standing = std::nullopt;   // where the general conditions are written; nothing: this project's policy
  std::optional<legal_reference> rewarded = std::nullopt;   // where it is written that a year is rewarded once; nothing: the same

  /// No discipline, inspection or denunciation under way; no sanction in the year.
  rule of_individual(const rule& standard) const;
  /// The same; of a collective only a warning or worse counts.
  rule of_collective(const rule& standard) const;

  rule given(award form) const { return of_grant(granted(form, basis)); }
  /// With the place where it is written in which year a grant counts.
  rule of_grant(const rule& condition) const { return dated ? condition.cite(*dated) : condition; }
  /// The year ends no achievements that were rewarded with this very form.
  rule not_yet_rewarded() const;
  /// n or more years of `each`, none rewarded with this form, all after a grant of `earlier`.
  template <class Body>
  rule run_after(years n, const rule& each, award earlier, const Body& body) const {
    return over_run(n, all_of(each, not_yet_rewarded(), after(given(earlier))), body);
  }
};

rule excellent_year();  ///< rated excellent and not sanctioned
rule good_year();       ///< rated good or better and not sanctioned
/// A judgement with the words for it; one id means the same in every rule.
rule council(std::string_view id);

/// Why a standard is not encoded.
bilingual unread_text();
bilingual judged_case_by_case();
bilingual left_to_units();
bilingual not_taken_up();
/// A row for each award that the pack does not encode for the subject; `otherwise` where neither units nor councils set the standard.
std::vector<unencoded> gaps_beside(const std::vector<provision>& encoded, const bilingual& otherwise);
/// What the wording of a form's standard ends with: only the limb of merit is decided.
bilingual merit_only();

inline const bilingual law_title{.vi = "Luật Thi đua, khen thưởng", .en = "Law on Emulation and Commendation"};

}  // namespace detail
}  // namespace law
}  // namespace v0
}  // namespace thidua
