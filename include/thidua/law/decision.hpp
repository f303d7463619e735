// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Decisions on a record by the law of a day: which awards, by which pack, or that no rule is in force. Layer: law.
#include <thidua/award/award_year.hpp>
#include <thidua/award/merit_record.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/law/statutes.hpp>
#include <thidua/rules/decide.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace law {

/// What another law says where a transition lets the more favourable one decide.
struct passed_over {
  law::pack pack;
  thidua::truth truth;
};

/// What was decided about one award by one pack.
struct decision {
  award what;
  award_year year;
  /// Nothing: no rule is in force.
  std::optional<law::pack> pack = std::nullopt;
  /// Nothing: no rule is in force.
  std::optional<thidua::truth> truth = std::nullopt;
  /// Why no rule is in force, or which of two laws decided in a transition; else empty.
  bilingual why = {};
  /// In a transition the law that was worked out as well and did not decide. It says nothing better for the subject.
  std::optional<passed_over> other = std::nullopt;

  /// The standard it was decided by, or null. noexcept.
  const rule* standard(subject_kind subject) const noexcept { return pack ? pack->rule_for(what, subject) : nullptr; }
};
/// "yes", "no", "unknown", "no_rule_in_force".
std::string_view verdict(const decision& of) noexcept;

/// What is asked of a record.
struct decision_question {
  award_year year;
  /// The day the dossier was received: it selects the law.
  date received;
  /// Empty: every award that some pack of the register encodes for the subject.
  std::vector<award> awards = {};
  decision_options options = {};
};

/// The law of one day made ready for many records. Safe to share between threads.
class decider {
 public:
  decider(statutes law, decision_question question);

  /// By award id, then pack id. Without a list of awards: all that a built-in pack encodes for the record's subject (those of sector
  /// packs for records that name the sector), each with every pack in force that encodes it. With one: just these, however often
  /// they are named. Where a later pack holds if it is more favourable, both are worked out and the better answer is given: yes before
  /// unknown before no; of equal ones that by the law of the day received, and where that law has no standard, only a yes.
  /// Error: what a custom leaf throws.
  std::vector<decision> decide(const merit_record& record) const;

  const decision_question& question() const noexcept;
  const statutes& law() const noexcept;

 private:
  thidua::detail::shared<struct decider_data> data_;
};
struct decider_data;
void retain(const decider_data* data) noexcept;
void release(const decider_data* data) noexcept;

}  // namespace law
}  // namespace v0
}  // namespace thidua
