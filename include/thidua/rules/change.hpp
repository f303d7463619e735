// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// One change of what a record tells, as data and in words. Layer: rules.
#include <thidua/award/award.hpp>
#include <thidua/award/award_year.hpp>
#include <thidua/award/merit_record.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/rules/condition_value.hpp>
#include <thidua/rules/count_line.hpp>
#include <thidua/rules/node.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace thidua {
inline namespace v0 {

/// A fact of a record, by the key under which files tell it.
enum class record_key : std::uint8_t {
  rating,
  sanction,
  pending,
  titles,
  grants,
  initiatives,
  members,
  leads_bloc,
  exceeds_targets,
  organizations_excellent,
  thematic_leader,
  flag_eligible,
  votes,
  attested,
};
/// The stable name: "rating".
std::string_view to_string(record_key key) noexcept;

/// What a change asks of people. Y is the award year.
enum class change_kind : std::uint8_t {
  supply,     ///< a fact of Y itself
  establish,  ///< the record does not say: a question
  past,       ///< the record says otherwise
  council,    ///< a judgement
};
std::string_view to_string(change_kind kind) noexcept;

/// A title of the year, held or not.
struct title_value {
  award what;
  bool is_held = true;
  friend bool operator==(const title_value&, const title_value&) = default;
};
/// A form on the track of merit whose grant counts in the year, or that none does.
struct grant_value {
  award what;
  bool is_granted = true;
  grant_basis basis = grant_basis::achievement;
  friend bool operator==(const grant_value&, const grant_value&) = default;
};
/// That the titles of the year, or the grants of the record, are told and there are none but those that other changes name.
struct none_value {
  friend bool operator==(const none_value&, const none_value&) = default;
};
/// How many usable initiatives of that scope or a wider one the year has.
struct initiative_value {
  int number = 1;
  scope narrowest = scope::grassroots;
  usability use = usability::for_form;
  /// at_least, or at_most.
  member_comparison compare = member_comparison::at_least;
  friend bool operator==(const initiative_value&, const initiative_value&) = default;
};
/// A count of members; of all of them where no part is named.
struct member_value {
  std::optional<member_part> part;
  int count = 0;
  friend bool operator==(const member_value&, const member_value&) = default;
};
/// What a council attests.
struct judgement_value {
  std::string id;
  bool is_attested = true;
  friend bool operator==(const judgement_value&, const judgement_value&) = default;
};

/// What a fact is to become. A bool: pending, exceeds_targets, organizations_excellent, flag_eligible. An inner nothing of
/// `thematic_lead`: none was led.
using change_value = std::variant<rating, sanction, bool, bloc_led, title_value, grant_value, none_value, initiative_value, member_value, vote_count,
                                  std::optional<thematic_lead>, judgement_value>;
/// The stable text: "good", "none", "false", "grassroots_fighter", "not grassroots_fighter", "2 ministerial", "advanced 14",
/// "18/20", "national 5", "outstanding".
std::string to_text(const change_value& value);

/// One fact told otherwise than the record tells it.
struct change {
  record_key fact = record_key::rating;
  /// Nothing for a fact of the record as a whole, and for a grant whose year does not matter.
  std::optional<award_year> year = std::nullopt;
  /// The smallest that suffices.
  change_value to = none_value();
  change_kind kind = change_kind::supply;
  /// Of the condition that asks for it, else of the nearest condition it is part of.
  std::optional<legal_reference> reference = std::nullopt;
  /// Of a grant without a year: the last year in which it serves.
  std::optional<award_year> until = std::nullopt;
  /// Of initiatives, members and votes: how many the record tells already; nothing where it tells of none.
  std::optional<interval> known = std::nullopt;

  friend bool operator==(const change&, const change&) = default;
};
/// How many initiatives, members or votes it lacks at most, given what is known; 0 for facts that are no numbers, and where fewer
/// are wanted.
int deficit(const change& what) noexcept;
/// The fact as it is to be told, with its year and nothing beside: "năm 2025: xếp loại hoàn thành tốt nhiệm vụ".
std::string fact_of(const change& what, language in = language::vietnamese);
/// "cần có năm 2025: xếp loại hoàn thành tốt nhiệm vụ"; what is to be established is a question, what is told otherwise and what
/// falls to a council says so.
std::string to_text(const change& what, language in = language::vietnamese);

/// A condition of a rule that is not met, where it stands.
struct unmet_condition {
  node condition;
  /// Its number in the order of reading, `visit`'s order; the rule itself is 0.
  std::size_t place = 0;
  /// Its own, else that of the nearest condition it is part of.
  std::optional<legal_reference> reference = std::nullopt;
  /// The year in which it is asked.
  award_year year;
  condition_value value = {};
};

}  // namespace v0
}  // namespace thidua
