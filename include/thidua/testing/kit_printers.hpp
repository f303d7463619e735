// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// How GoogleTest shows the values of this kit when a test fails. Layer: testing.
///
/// Included by one source of a program, it is to be included by all that print these types: `testing.hpp` has all.
#include <thidua/io/merit_record_json.hpp>
#include <thidua/testing/boundary.hpp>
#include <thidua/testing/builder.hpp>
#include <thidua/testing/contract.hpp>
#include <thidua/testing/coverage.hpp>
#include <thidua/testing/mutant.hpp>
#include <thidua/testing/printers.hpp>
#include <thidua/testing/random_record.hpp>
#include <thidua/testing/scenario.hpp>
#include <thidua/testing/scenario_table.hpp>
#include <thidua/testing/table_run.hpp>
#include <thidua/testing/years.hpp>

#include <ostream>

#include <gtest/gtest.h>

namespace thidua {
inline namespace v0 {

namespace testing {

inline void PrintTo(const boundary_options& of, std::ostream* out) { testing::detail::print_fields(out, "subject", of.subject, "decisions", of.decisions, "with_bounds", of.with_bounds); }
inline void PrintTo(const grant_details& of, std::ostream* out) { testing::detail::print_fields(out, "achievement_to", of.achievement_to, "track", of.track); }
inline void PrintTo(const condition_coverage& of, std::ostream* out) { testing::detail::print_fields(out, "condition", of.condition, "place", of.place, "id", of.id, "decided", of.decided, "was", of.was, "why_never", of.why_never, "excuse", of.excuse); }
inline void PrintTo(const located_coverage& of, std::ostream* out) { testing::detail::print_fields(out, "pointer", of.pointer, "report", of.report); }
inline void PrintTo(const expected_condition& of, std::ostream* out) { testing::detail::print_fields(out, "id", of.id, "truth", of.truth, "measured", of.measured, "required", of.required); }
inline void PrintTo(const expectation& of, std::ostream* out) { testing::detail::print_fields(out, "truth", of.truth, "fails", of.fails, "conditions", of.conditions); }
inline void PrintTo(const excuse& of, std::ostream* out) { detail::print_fields(out, "rule", of.rule, "key", of.key, "reason", of.reason); }
template <class Facts>
void PrintTo(const basic_scenario<Facts>& of, std::ostream* out) {
  detail::print_fields(out, "name", of.name, "year", of.year, "then", of.then, "judgements", of.options.judgements, "given", of.given);
}
inline void PrintTo(const table_case& of, std::ostream* out) {
  detail::print_fields(out, "line", of.line, "of", of.of, "pack", of.pack, "standard", of.standard, "wants_no_rule", of.wants_no_rule);
}
inline void PrintTo(const tested_rule& of, std::ostream* out) { detail::print_fields(out, "standard", of.standard, "pack", of.pack, "scenarios", of.scenarios); }
inline void PrintTo(const scenario_table& of, std::ostream* out) { detail::print_fields(out, "cases", of.cases, "excused", of.excused); }
inline void PrintTo(const table_law& of, std::ostream* out) { detail::print_fields(out, "register_of_law", of.register_of_law, "packs", of.packs); }
inline void PrintTo(const table_run& of, std::ostream* out) {
  detail::print_fields(out, "cases", of.cases, "packs", of.packs, "coverage", of.coverage, "mutants", of.mutants, "report", of.report);
}
inline void PrintTo(const table_test& of, std::ostream* out) { *out << of.suite() << '.' << of.name() << " (" << of.file() << ':' << of.line() << ')'; }

inline void PrintTo(const record_builder& made, std::ostream* out) { *out << io::to_json(made.record()); }
inline void PrintTo(const year_list& all, std::ostream* out) {
  const char* between = "";
  for (const award_year each : all) {
    *out << between << each.number();
    between = ", ";
  }
}
inline void PrintTo(const record_source&, std::ostream* out) { *out << "random records about a rule"; }
inline void PrintTo(const first_of_years& of, std::ostream* out) { *out << "from " << of.first.number(); }

template <class Facts>
void PrintTo(const basic_boundary_pair<Facts>& of, std::ostream* out) {
  *out << '`' << of.id << "`\n  " << to_string(of.of_met) << ": " << ::testing::PrintToString(of.met) << "\n  " << to_string(of.of_not_met) << ": " << ::testing::PrintToString(of.not_met);
}
template <class Facts>
void PrintTo(const basic_boundary_record<Facts>& of, std::ostream* out) {
  *out << '`' << of.key << "`\n  " << to_string(of.found) << ": " << ::testing::PrintToString(of.given);
}
inline void PrintTo(const unpaired_condition& of, std::ostream* out) { *out << '`' << of.id << "`: " << to_string(of.outcome) << ": " << of.why.en; }
template <class Facts>
void PrintTo(const basic_boundary_report<Facts>& of, std::ostream* out) { detail::print_fields(out, "pairs", of.pairs, "without", of.without, "bounds", of.bounds, "untold", of.untold, "are_bounds_sought", of.are_bounds_sought); }

inline void PrintTo(const breach& of, std::ostream* out) { detail::print_fields(out, "what", of.what, "record", of.record, "year", of.year, "how", of.how); }
inline void PrintTo(const skipped_check& of, std::ostream* out) { *out << to_string(of.what) << ": " << of.why; }
inline void PrintTo(const contract_report& of, std::ostream* out) { *out << to_text(of); }
template <class Facts>
void PrintTo(const contract_options<Facts>& of, std::ostream* out) {
  detail::print_fields(out, "first", of.first, "last", of.last, "in_force_on", of.in_force_on, "instruments", of.instruments, "cited", to_string(of.cited), "judgements", of.options.judgements);
}
inline void PrintTo(const coverage_report& of, std::ostream* out) { *out << to_text(of, language::english); }
inline void PrintTo(const mutant& of, std::ostream* out) { *out << '`' << of.key << "` (" << to_string(of.what) << "): " << of.difference.en; }
inline void PrintTo(const mutant_fate& of, std::ostream* out) {
  PrintTo(of.of, out);
  if (of.killed_by) *out << ", killed by scenario " << *of.killed_by;
  else *out << (of.excuse.empty() ? ", survives" : ", excused: ") << of.excuse;
}
inline void PrintTo(const mutation_report& of, std::ostream* out) { *out << to_text(of, language::english); }

}  // namespace testing
}  // namespace v0
}  // namespace thidua
