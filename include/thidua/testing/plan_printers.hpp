// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// How GoogleTest shows readings, diagnostics and drafts when a test fails. Layer: testing.
///
/// Included by one source of a program, it is to be included by all that print these types: `printers.hpp` has it.
#include <thidua/plan/diagnostic.hpp>
#include <thidua/plan/lexicon.hpp>
#include <thidua/plan/reader.hpp>
#include <thidua/plan/writer.hpp>
#include <thidua/testing/value_printers.hpp>

#include <ostream>

#include <gtest/gtest.h>

namespace thidua {
inline namespace v0 {

namespace plan {

inline void PrintTo(const lexicon::event_name& of, std::ostream* out) { testing::detail::print_fields(out, "event", of.event, "name", of.name); }
inline void PrintTo(const lexicon::misspelling& of, std::ostream* out) { testing::detail::print_fields(out, "wrong", of.wrong, "right", of.right); }
inline void PrintTo(const replacement& of, std::ostream* out) { testing::detail::print_fields(out, "span", of.span, "text", of.text); }
inline void PrintTo(const deciding_fact& of, std::ostream* out) { testing::detail::print_fields(out, "text", of.text, "span", of.span); }
inline void PrintTo(const diagnostic& of, std::ostream* out) { testing::detail::print_fields(out, "code", of.code, "severity", of.severity, "span", of.span, "message", of.message, "help", of.help, "fix", of.fix, "facts", of.facts); }
inline void PrintTo(const text_position& of, std::ostream* out) { testing::detail::print_fields(out, "line", of.line, "column", of.column); }
inline void PrintTo(const lexicon& of, std::ostream* out) { testing::detail::print_fields(out, "terms", of.terms, "misspellings", of.misspellings, "not_slips", of.not_slips, "abbreviations", of.abbreviations, "names", of.names, "events", of.events); }
inline void PrintTo(const round_years& value, std::ostream* out) {
  switch (value) {
    case round_years::unmarked: *out << "unmarked"; return;
    case round_years::marked: *out << "marked"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const blanks& value, std::ostream* out) {
  switch (value) {
    case blanks::left_out: *out << "left_out"; return;
    case blanks::written: *out << "written"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const issue_year& value, std::ostream* out) {
  switch (value) {
    case issue_year::of_campaign: *out << "of_campaign"; return;
    case issue_year::unknown: *out << "unknown"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const phase_numbers& value, std::ostream* out) {
  switch (value) {
    case phase_numbers::digits: *out << "digits"; return;
    case phase_numbers::roman: *out << "roman"; return;
    case phase_numbers::ordinals: *out << "ordinals"; return;
    case phase_numbers::words: *out << "words"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const line_index& of, std::ostream* out) { *out << "the lines of a text that begins with " << ::testing::PrintToString(of.line(1)); }
inline void PrintTo(const text_type& value, std::ostream* out) { *out << to_string(value); }
inline void PrintTo(const award_status& value, std::ostream* out) { *out << to_string(value); }
inline void PrintTo(const award_mention& of, std::ostream* out) { testing::detail::print_fields(out, "name", of.name, "reason", of.reason, "recipient", of.recipient, "giver", of.giver, "year", of.year, "status", of.status, "span", of.span); }
inline void PrintTo(const reading& of, std::ostream* out) { testing::detail::print_fields(out, "type", of.type, "truncated", of.truncated, "campaign", of.campaign, "awards", of.awards, "diagnostics", of.diagnostics); }
inline void PrintTo(const lint_options& of, std::ostream* out) { testing::detail::print_fields(out, "allow", of.allow, "deny", of.deny); }
inline void PrintTo(const reader& of, std::ostream* out) { testing::detail::print_fields(out, "known", of.known()); }
inline void PrintTo(const outline_part& value, std::ostream* out) {
  switch (value) {
    case outline_part::addressed: *out << "addressed"; return;
    case outline_part::opening: *out << "opening"; return;
    case outline_part::heading: *out << "heading"; return;
    case outline_part::purpose: *out << "purpose"; return;
    case outline_part::content: *out << "content"; return;
    case outline_part::duty: *out << "duty"; return;
    case outline_part::count: *out << "count"; return;
    case outline_part::phase: *out << "phase"; return;
    case outline_part::in_phase: *out << "in_phase"; return;
    case outline_part::table: *out << "table"; return;
    case outline_part::text: *out << "text"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const outline_line& of, std::ostream* out) { testing::detail::print_fields(out, "part", of.part, "label", of.label, "text", of.text, "end", of.end, "index", of.index); }
inline void PrintTo(const write_options& of, std::ostream* out) { testing::detail::print_fields(out, "rounds", of.rounds, "blanks", of.blanks, "number_codes", of.number_codes, "bases", of.bases, "superior", of.superior, "issue_year", of.issue_year, "phase_label", of.phase_label, "phase_numbers", of.phase_numbers, "outline", of.outline); }
inline void PrintTo(const drafted& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "how", of.how, "from_year", of.from_year, "notes", of.notes); }

}  // namespace plan

}  // namespace v0
}  // namespace thidua
