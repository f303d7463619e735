// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What is wrong in the text of a plan, and where. Layer: plan.
#include <thidua/campaign/violation.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/text_span.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {

/// One rule, one code; the names (`to_string`) are stable: "anniversary-number".
enum class diagnostic_code : std::uint8_t {
  anniversary_number,
  anniversary_stale_year,
  year_ordinal,
  origin_date,
  date_invalid,
  date_malformed,
  congress_term,
  congress_outside_phase,
  congress_conflict,
  congress_state,
  term_conflict,
  phase_overlap,
  phase_gap,
  phase_order,
  phase_ordinal,
  phase_year,
  phase_count,
  phase_label,
  phase_before_issue,
  phase_empty,
  commemoration_outside_phase,
  commemoration_before_issue,
  event_name,
  ordinal_missing,
  deadline_boundary,
  deadline_before_issue,
  basis_after_issue,
  quote_unclosed,
  quote_mixed,
  quote_nested,
  number_format,
  number_unit,
  ordinal_unit,
  number_spacing,
  range_spacing,
  date_format,
  orthography_variant,
  name_variant,
  quote_style,
  spelling,
  word_doubled,
  award_kind,
  award_giver,
  abbreviation_undefined,
  launcher_conflict,
  month_precision,
  relative_date,
  header_missing,
  truncated,
  superior_window,    ///< of two plans: days outside those of the superior's
  superior_movement,  ///< a movement of the superior's plan is missing
  superior_date,      ///< issued before the superior's plan, or for another year
  superior_deadline,  ///< registration ends after the superior's
};
std::string_view to_string(diagnostic_code code) noexcept;
/// The code with that name; nothing for another text. noexcept.
std::optional<diagnostic_code> find_diagnostic_code(std::string_view name) noexcept;
/// The severity a rule has unless a finding says otherwise. noexcept.
severity usual_severity(diagnostic_code code) noexcept;
/// What the rule says, in a sentence.
bilingual description_of(diagnostic_code code);

/// A replacement that mends what is wrong.
struct replacement {
  text_span span;
  std::string text;

  friend bool operator==(const replacement&, const replacement&) = default;
};

/// What decided a finding: a fact of the catalogue, or another place of the text.
struct deciding_fact {
  bilingual text;
  std::optional<text_span> span = std::nullopt;

  friend bool operator==(const deciding_fact&, const deciding_fact&) = default;
};

/// One finding about a text.
struct diagnostic {
  diagnostic_code code;
  thidua::severity severity = thidua::severity::error;
  /// UTF-8 bytes of the source, half open.
  text_span span = {};
  /// One line, without a final period; user text in backticks.
  bilingual message = {};
  /// What would be right; may be empty.
  bilingual help = {};
  std::optional<replacement> fix = std::nullopt;
  std::vector<deciding_fact> facts = {};

  friend bool operator==(const diagnostic&, const diagnostic&) = default;
};

/// Line and column of a byte: both from 1, the column in characters (code points).
struct text_position {
  std::size_t line = 1;
  std::size_t column = 1;

  friend bool operator==(const text_position&, const text_position&) = default;
};
/// Finds lines and columns in one text. It looks at the text it was made for, which must outlive it. Complexity: logarithmic.
class line_index {
 public:
  explicit line_index(std::string_view text);
  text_position at(std::size_t offset) const noexcept;
  /// The line without its end. Range: from 1; an empty text for another.
  std::string_view line(std::size_t number) const noexcept;
  /// Where the line begins.
  std::size_t start_of(std::size_t number) const noexcept;

 private:
  std::string_view text_;
  std::size_t characters_before(std::size_t offset) const noexcept;

  std::vector<std::size_t> starts_;
  std::vector<std::size_t> counts_;  // characters before every 256th byte
};

/// Whether one of them is an error. noexcept.
bool has_errors(const std::vector<diagnostic>& all) noexcept;
/// The text with every fix made that does not overlap an earlier one.
std::string fixed(std::string_view text, const std::vector<diagnostic>& found);

}  // namespace plan
}  // namespace v0
}  // namespace thidua
