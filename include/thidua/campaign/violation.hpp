// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What is wrong with a campaign, and where in it. Layer: campaign.
#include <thidua/core/bilingual.hpp>

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// How bad it is.
enum class severity : std::uint8_t { error, warning, info };
std::string_view to_string(severity how) noexcept;
/// "lỗi", "cảnh báo", "lưu ý"; "error", "warning", "note".
std::string_view name_of(severity how, language in = language::vietnamese) noexcept;

/// One rule, one code; the names (`to_string`) are stable: "phase-overlap".
enum class violation_code : std::uint8_t {
  phase_order,           ///< runs backwards, or stands before an earlier one
  phase_overlap,
  phase_gap,             ///< days between phases that no phase covers; a warning at the ends of the year
  phase_ordinal,         ///< repeats or skips a number
  phase_year,            ///< leaves the campaign's year, or the working year that the phases fill: courts' begins on 1 December
  phase_count,           ///< another number of phases than is stated
  phase_reference,       ///< something is assigned to a phase that is not there
  phase_before_issue,    ///< began before the plan was issued
  phase_empty,           ///< names no commemoration though some fall in it
  anniversary_number,    ///< the number is not target year less origin year
  anniversary_stale_year,  ///< copied from another year
  origin_date,           ///< the stated origin is not the catalogue's
  commemoration_outside_phase,
  commemoration_before_issue,
  event_unknown,         ///< an id the catalogue does not hold
  year_ordinal,          ///< "năm thứ N" is not year less first year plus 1
  congress_term,         ///< ordinal and term of a body do not belong together
  congress_conflict,     ///< two ordinals of one body both carried out
  congress_state,        ///< the verb fits no day of its phase; without one, not the day of issue, or for what is welcomed no day from then on
  congress_outside_phase,
  congress_sequence,     ///< terms of one body that do not abut, ordinals that do not follow the years
  congress_days,         ///< the stated days are not those known
  term_conflict,         ///< one level given two terms
  deadline_before_issue,  ///< yearly deadlines are not judged: they are of every year
  deadline_boundary,     ///< "trước ngày" at a weekend or holiday
  basis_after_issue,
  header_missing,        ///< a plan without number, date, place or signatory
  document_number,       ///< a number that can't be read
  movement_repeated,     ///< one movement listed twice
  movement_wording,      ///< a wording that was in use in other years
  launcher_conflict,     ///< another launcher than is known
  step_order,            ///< the recorded steps do not follow each other
  superior_window,       ///< days outside those of the superior's campaign
  superior_movement,     ///< a movement of the superior is missing
  superior_date,         ///< issued before the superior's plan, or for another year
  superior_deadline,     ///< registration ends after the superior's
};
std::string_view to_string(violation_code code) noexcept;

/// One thing that is wrong.
struct violation {
  violation_code code;
  thidua::severity severity = thidua::severity::error;
  /// Where, as a JSON pointer into the campaign: "/phases/1/from".
  std::string where;
  /// What is wrong, one line, with the days and numbers that decide it.
  bilingual message;
  /// What would be right.
  bilingual help = {};
  /// The other places it is about.
  std::vector<std::string> related = {};

  friend bool operator==(const violation&, const violation&) = default;
};

/// "/phases/1/from: lỗi phase-overlap: … (…)": place, severity, code, message and help in one line.
std::string to_text(const violation& what, language in = language::vietnamese);
/// Writes the Vietnamese line.
std::ostream& operator<<(std::ostream& out, const violation& what);
/// Whether one of them is an error.
bool has_errors(const std::vector<violation>& all) noexcept;

}  // namespace v0
}  // namespace thidua
