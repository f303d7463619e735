// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Duplicates and conflicts in a list of proposals. Layer: rules.
#include <thidua/award/award.hpp>
#include <thidua/award/award_year.hpp>
#include <thidua/award/merit_record.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/legal_reference.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// *Đề nghị khen thưởng*: one line of a list that goes to a council.
struct proposal {
  /// The id of the merit record, or whatever key the office knows the subject by.
  std::string record;
  /// Of the subject; empty where it is not told.
  std::string name = {};
  subject_kind subject = subject_kind::individual;
  award what;
  /// The year it is proposed for.
  award_year year;
  thidua::track track = thidua::track::merit;
  /// The ids of the initiatives and achievements that it rests on; an empty one is not compared.
  std::vector<std::string> achievements = {};
  /// The forms that were proposed for the subject elsewhere and are not decided yet.
  std::vector<award> pending = {};
};

/// What is wrong between proposals.
enum class proposal_conflict_kind : std::uint8_t {
  similar_record,       ///< two keys that differ only in case, blanks, dashes, tone marks: perhaps one subject
  same_award,           ///< the same award for the same year, twice
  same_achievement,     ///< one achievement in two proposals, or twice in one
  form_pending,         ///< a form whose like is proposed already and not decided: elsewhere, or for another year in the list
  state_forms_in_year,  ///< more than one state-level form (pm_certificate and above) on the merit track in a year
};
/// The stable name: "similar_record".
std::string_view to_string(proposal_conflict_kind kind) noexcept;

/// How sure it is that the proposals are of one subject, or the achievements one.
enum class likelihood : std::uint8_t {
  certain,   ///< the keys are the same, or equal after normalization and so are the names
  probable,  ///< the keys are equal after normalization only; a name is missing or another
};
std::string_view to_string(likelihood how_sure) noexcept;

/// What an id of an achievement is good for.
enum class achievement_ids : std::uint8_t {
  of_record,  ///< it names one achievement of one subject: other subjects may have the same id
  of_list,    ///< it names one achievement in the whole list: two subjects with it share it, a probable conflict
};
std::string_view to_string(achievement_ids what) noexcept;

/// Whether a second title may rest on an achievement that the first rests on.
enum class title_reuse : std::uint8_t {
  allowed,  ///< no text forbids it: an achievement is used up by a form alone
  barred,
};
std::string_view to_string(title_reuse what) noexcept;

struct proposal_checks {
  achievement_ids ids = achievement_ids::of_record;
  title_reuse titles = title_reuse::allowed;
};

/// One duplicate or conflict.
struct proposal_conflict {
  proposal_conflict_kind kind;
  thidua::likelihood likelihood = thidua::likelihood::certain;
  /// Their places in the list, from 0, each once and in order. One where it is in itself, or against what is pending elsewhere.
  std::vector<std::size_t> proposals = {};
  bilingual words = {};
  std::optional<legal_reference> reference = std::nullopt;

  friend bool operator==(const proposal_conflict&, const proposal_conflict&) = default;
};

/// All of them, by kind, then by key of the subject, kind of subject, year, award and achievement. The same list in another order gives the
/// same conflicts, but for the places. Subjects are one where they are of one kind and `comparison_key` makes their keys equal; names alone
/// make no subject: many people share one. Error: errc::not_utf8; errc::invalid_record for an empty key. Complexity: n log n.
/// Source: Law 06/2022/QH15 Art. 5.2.c and dispatch 5007/BNV-TĐKT of 2023 (one achievement, one form; from 2023); Circular
/// 12/2019/TT-BNV Art. 3.3 (one state-level form a year, from 2020; its successors were not read: after 2023 the reference says so).
std::vector<proposal_conflict> find_conflicts(const std::vector<proposal>& list, const proposal_checks& how = {});

}  // namespace v0
}  // namespace thidua
