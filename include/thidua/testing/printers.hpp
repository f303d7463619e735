// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// How GoogleTest shows this library's values when a test fails. Layer: testing.
///
/// Included by one source of a program, it is to be included by all that print these types: `testing.hpp` has all.
#include <thidua/award/merit_record.hpp>
#include <thidua/campaign/campaign.hpp>
#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/io/csv.hpp>
#include <thidua/io/decision_json.hpp>
#include <thidua/io/file.hpp>
#include <thidua/io/fingerprint.hpp>
#include <thidua/io/lines.hpp>
#include <thidua/io/listing.hpp>
#include <thidua/io/merit_record_json.hpp>
#include <thidua/io/merit_record_lines.hpp>
#include <thidua/io/plan_json.hpp>
#include <thidua/io/rule_json.hpp>
#include <thidua/io/rules_json.hpp>
#include <thidua/io/timeline.hpp>
#include <thidua/law/competence.hpp>
#include <thidua/law/decision.hpp>
#include <thidua/law/difference.hpp>
#include <thidua/law/dossier.hpp>
#include <thidua/law/law_2003.hpp>
#include <thidua/law/law_2022.hpp>
#include <thidua/law/pack.hpp>
#include <thidua/law/prize.hpp>
#include <thidua/law/quotas.hpp>
#include <thidua/law/statutes.hpp>
#include <thidua/law/thresholds.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/change.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/earliest.hpp>
#include <thidua/rules/finding.hpp>
#include <thidua/rules/leaf.hpp>
#include <thidua/rules/missing.hpp>
#include <thidua/rules/node.hpp>
#include <thidua/rules/planes.hpp>
#include <thidua/rules/population.hpp>
#include <thidua/rules/progress.hpp>
#include <thidua/rules/proposals.hpp>
#include <thidua/rules/quota.hpp>
#include <thidua/rules/revocation.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/rules/rule_set.hpp>
#include <thidua/rules/threads.hpp>
#include <thidua/rules/timeline.hpp>
#include <thidua/rules/timeline_batch.hpp>
#include <thidua/rules/what_if.hpp>
#include <thidua/rules/wording.hpp>
#include <thidua/testing/plan_printers.hpp>
#include <thidua/testing/value_printers.hpp>

#include <cstddef>
#include <ostream>

namespace thidua {
inline namespace v0 {

inline void PrintTo(const what_if& record, std::ostream* out) { *out << io::to_json(record.record()); }

/// Each condition on a line, in the words of what it asks: two that differ in anything differ in that.
inline void PrintTo(const node& of, std::ostream* out) {
  visit(of, [out](const node& each, int depth) {
    *out << '\n';
    for (int i = 0; i < depth; ++i) *out << "  ";
    *out << "- " << to_heading(thidua::detail::with_wording(each, {}), language::english);
    if (each.terms().usable_for != usability::unbound) *out << ' ' << to_string(each.terms().usable_for);
    if (each.terms().counting == month_counting::started) *out << ", months begun";
    if (!each.wording().empty() && each.size() + each.leaf_id().size() > 0) *out << " \"" << each.wording().in(language::english) << '"';
    if (!each.id().empty()) *out << " `" << each.id() << '`';
    if (each.reference()) *out << " [" << to_text(*each.reference(), language::english) << ']';
  });
}
template <class Facts>
void PrintTo(const basic_rule<Facts>& rule, std::ostream* out) { PrintTo(rule.root(), out); }
template <class Facts>
void PrintTo(const run_condition<Facts>& condition, std::ostream* out) { PrintTo(condition.root(), out); }
/// As with the least threshold that asks something.
template <class Facts, class Result>
void PrintTo(const pending_count<Facts, Result>& of, std::ostream* out) {
  *out << "of a threshold yet to be told, here 1:";
  PrintTo(of >= 1, out);
}
/// Each rule: what the facts of one subject are read for, or those of many.
template <class Facts>
void PrintTo(const rule_set<Facts>& rules, std::ostream* out) {
  *out << "rules:";
  for (const basic_rule<Facts>& each : rules.rules()) PrintTo(each, out);
}
inline void PrintTo(const prepared&, std::ostream* out) { *out << "the facts of one subject, read for a set of rules"; }
template <class Facts>
void PrintTo(const population<Facts>& all, std::ostream* out) {
  *out << all.size() << " records, ";
  PrintTo(all.rules(), out);
}
template <class Facts>
void PrintTo(const timeline_batch<Facts>& all, std::ostream* out) {
  *out << all.size() << " records, ";
  PrintTo(all.rules(), out);
}

namespace testing {
namespace detail {
inline void print_ids(const finding& of, std::ostream* out) {
  *out << ' ' << (of.truth == truth::yes ? "✓" : of.truth == truth::no ? "✗" : "?") << ' ' << of.id;
  for (const finding& each : of.children) print_ids(each, out);
}
}  // namespace detail
}  // namespace testing
/// In English words, then the ids of its conditions in the order of reading.
inline void PrintTo(const finding& found, std::ostream* out) {
  *out << to_text(found, language::english) << "ids:";
  testing::detail::print_ids(found, out);
  *out << '\n';
}
inline void PrintTo(const count_line& numbers, std::ostream* out) {
  *out << "…" << numbers.before();
  for (int i = 0; i < numbers.length(); ++i) *out << ' ' << numbers.first_year() + i << ':' << numbers.at(numbers.first_year() + i);
  *out << " …" << numbers.after();
}
inline void PrintTo(const condition_value& value, std::ostream* out) {
  *out << to_string(value.truth);
  if (value.is_measured) *out << " (" << value.measured << " of " << value.required << ')';
}
inline void PrintTo(const evidence& what, std::ostream* out) {
  *out << what.fact;
  if (what.year) *out << ' ' << what.year->number();
  *out << ": " << (what.value.empty() ? "not told" : what.value);
}
inline void PrintTo(const year_truth& what, std::ostream* out) { *out << what.year.number() << ' ' << to_string(what.truth); }
inline void PrintTo(const change& what, std::ostream* out) { *out << to_text(what, language::english); }
inline void PrintTo(const unmet_condition& what, std::ostream* out) {
  *out << to_phrase(what.condition, language::english) << " (" << what.year.number() << "): ";
  PrintTo(what.value, out);
}
inline void PrintTo(const missing_facts& what, std::ostream* out) {
  for (const auto& alternative : what.alternatives) {
    *out << "\n-";
    for (const change& each : alternative) *out << ' ' << to_text(each, language::english) << ';';
  }
  for (const unmet_condition& each : what.blocked) {
    *out << "\nblocked: ";
    PrintTo(each, out);
  }
  if (what.more) *out << "\nand more";
}
inline void PrintTo(const earliest_year& what, std::ostream* out) {
  if (what.year) *out << what.year->number();
  else
    *out << "not within 64 years";
  for (const change& each : what.plan) *out << "\n  " << to_text(each, language::english);
  for (const unmet_condition& each : what.why_not_before) {
    *out << "\n  not before: ";
    PrintTo(each, out);
  }
}
inline void PrintTo(const condition_progress& what, std::ostream* out) { *out << to_phrase(what.condition, language::english) << ": " << to_text(what, language::english); }
inline void PrintTo(const rule_progress& what, std::ostream* out) {
  *out << (what.leading ? to_text(what, language::english) : "nothing is measured");
  for (const condition_progress& each : what.conditions) {
    *out << "\n  ";
    PrintTo(each, out);
  }
}
inline void PrintTo(const lost_support& what, std::ostream* out) {
  *out << what.what << ' ' << what.year.number() << ": " << to_string(what.before) << " → " << to_string(what.after);
}

inline void PrintTo(const gap& between, std::ostream* out) { PrintTo(between.most, out); }
inline void PrintTo(const none_value&, std::ostream* out) { *out << "none"; }
inline void PrintTo(const truth_plane& plane, std::ostream* out) {
  for (std::size_t row = 0; row < plane.size(); ++row) *out << (plane.at(row) == truth::yes ? '+' : plane.at(row) == truth::no ? '-' : '?');
}
inline void PrintTo(const timelines& all, std::ostream* out) {
  for (std::size_t row = 0; row < all.size(); ++row) *out << (row == 0 ? "" : "\n") << all.of(row);
}
inline void PrintTo(const quota& of, std::ostream* out) {
  *out << of.part() << '/' << of.whole() << ", " << to_string(of.rounding());
  if (of.least() > 0) *out << ", at least " << of.least();
}
inline void PrintTo(const title_value& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "is_held", of.is_held); }
inline void PrintTo(const grant_value& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "is_granted", of.is_granted, "basis", of.basis); }
inline void PrintTo(const initiative_value& of, std::ostream* out) { testing::detail::print_fields(out, "number", of.number, "narrowest", of.narrowest, "use", of.use, "compare", of.compare); }
inline void PrintTo(const member_value& of, std::ostream* out) { testing::detail::print_fields(out, "part", of.part, "count", of.count); }
inline void PrintTo(const judgement_value& of, std::ostream* out) { testing::detail::print_fields(out, "id", of.id, "is_attested", of.is_attested); }
inline void PrintTo(const decision_options& of, std::ostream* out) { testing::detail::print_fields(out, "judgements", of.judgements); }
inline void PrintTo(const asked_years& of, std::ostream* out) { testing::detail::print_fields(out, "first", of.first, "last", of.last, "before", of.before, "after", of.after); }
inline void PrintTo(const node_terms& of, std::ostream* out) { testing::detail::print_fields(out, "kind", of.kind, "value", of.value, "level", of.level, "n", of.n, "k", of.k, "gap", of.gap, "what", of.what, "basis", of.basis, "usable_for", of.usable_for, "compare", of.compare, "counting", of.counting, "text", of.text, "words", of.words); }
inline void PrintTo(const truth_counts& of, std::ostream* out) { testing::detail::print_fields(out, "yes", of.yes, "no", of.no, "unknown", of.unknown); }
inline void PrintTo(const question& of, std::ostream* out) { testing::detail::print_fields(out, "rule", of.rule, "year", of.year); }
inline void PrintTo(const places& value, std::ostream* out) {
  switch (value) {
    case places::root: *out << "root"; return;
    case places::top: *out << "top"; return;
    case places::all: *out << "all"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const population_options& of, std::ostream* out) { testing::detail::print_fields(out, "decisions", of.decisions, "answers", of.answers); }
inline void PrintTo(const plane_key& of, std::ostream* out) { testing::detail::print_fields(out, "leaf", of.leaf, "rule", of.rule, "place", of.place, "at_least", of.at_least, "year", of.year, "and_before", of.and_before); }
inline void PrintTo(const proposal& of, std::ostream* out) { testing::detail::print_fields(out, "record", of.record, "name", of.name, "subject", of.subject, "what", of.what, "year", of.year, "track", of.track, "achievements", of.achievements, "pending", of.pending); }
inline void PrintTo(const proposal_checks& of, std::ostream* out) { testing::detail::print_fields(out, "ids", of.ids, "titles", of.titles); }
inline void PrintTo(const proposal_conflict& of, std::ostream* out) { testing::detail::print_fields(out, "kind", of.kind, "likelihood", of.likelihood, "proposals", of.proposals, "words", of.words, "reference", of.reference); }
inline void PrintTo(const ranked_candidate& of, std::ostream* out) { testing::detail::print_fields(out, "id", of.id, "rank", of.rank, "preferred", of.preferred); }
inline void PrintTo(const women_of& of, std::ostream* out) { testing::detail::print_fields(out, "women", of.women, "total", of.total); }
inline void PrintTo(const selection_rules& of, std::ostream* out) { testing::detail::print_fields(out, "order", of.order, "ties", of.ties); }
inline void PrintTo(const selection& of, std::ostream* out) { testing::detail::print_fields(out, "places", of.places, "chosen", of.chosen, "tied", of.tied, "open", of.open, "passed_over", of.passed_over); }
inline void PrintTo(const withdrawn_award& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "year", of.year); }
inline void PrintTo(const decided_award& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "year", of.year, "standard", of.standard); }
inline void PrintTo(const threads& of, std::ostream* out) { testing::detail::print_fields(out, "count", of.count); }
inline void PrintTo(const year_masks& of, std::ostream* out) { testing::detail::print_fields(out, "yes", of.yes, "no", of.no); }

namespace law {

inline void PrintTo(const pack& what, std::ostream* out) {
  *out << what.id() << " (" << to_iso(what.from()) << " … ";
  if (what.to()) *out << to_iso(*what.to());
  *out << ')';
}
inline void PrintTo(const applicable_law& what, std::ostream* out) {
  *out << to_iso(what.received) << ':';
  for (const pack& each : what.packs) *out << ' ' << each.id();
  if (what.packs.empty()) *out << " no rule in force: " << what.why.en;
}
inline void PrintTo(const decision& what, std::ostream* out) {
  *out << what.what << ' ' << what.year.number() << ": " << verdict(what);
  if (what.pack) *out << " by " << what.pack->id();
}

inline void PrintTo(const vnd& amount, std::ostream* out) { *out << amount.count() << " VND"; }
inline void PrintTo(const passed_over& what, std::ostream* out) { *out << what.pack.id() << ": " << to_string(what.truth); }
inline void PrintTo(const statutes& all, std::ostream* out) {
  *out << "packs:";
  for (const pack& each : all.packs()) {
    *out << ' ';
    PrintTo(each, out);
  }
  *out << ", silences: " << ::testing::PrintToString(all.silences());
}
inline void PrintTo(const competent_authority& of, std::ostream* out) { testing::detail::print_fields(out, "who", of.who, "reference", of.reference, "authorised", of.authorised, "authorised_by", of.authorised_by); }
inline void PrintTo(const competence& of, std::ostream* out) { testing::detail::print_fields(out, "status", of.status, "who", of.who, "why", of.why); }
inline void PrintTo(const decision_question& of, std::ostream* out) { testing::detail::print_fields(out, "year", of.year, "received", of.received, "awards", of.awards, "options", of.options); }
inline void PrintTo(const decider& of, std::ostream* out) {
  *out << "decides ";
  PrintTo(of.question(), out);
  *out << " by ";
  PrintTo(of.law(), out);
}
inline void PrintTo(const stated_condition& of, std::ostream* out) { testing::detail::print_fields(out, "id", of.id, "words", of.words, "reference", of.reference, "condition", of.condition); }
inline void PrintTo(const changed_condition& of, std::ostream* out) { testing::detail::print_fields(out, "before", of.before, "after", of.after, "applied", of.applied, "taken_back", of.taken_back, "by_old_way", of.by_old_way, "by_new_way", of.by_new_way); }
inline void PrintTo(const standard_difference& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "subject", of.subject, "before", of.before, "after", of.after, "conditions", of.conditions); }
inline void PrintTo(const reference_difference& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "subject", of.subject, "before", of.before, "after", of.after); }
inline void PrintTo(const made_up_witness& of, std::ostream* out) { testing::detail::print_fields(out, "record", of.record, "year", of.year, "before", of.before, "after", of.after, "because", of.because, "told", of.told); }
inline void PrintTo(const witness& of, std::ostream* out) { testing::detail::print_fields(out, "record", of.record, "before", of.before, "after", of.after, "because", of.because); }
inline void PrintTo(const population_difference& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "subject", of.subject, "gain", of.gain, "lose", of.lose, "otherwise", of.otherwise, "first_gain", of.first_gain, "first_loss", of.first_loss); }
inline void PrintTo(const dossier_item& of, std::ostream* out) { testing::detail::print_fields(out, "paper", of.paper, "when", of.when, "reference", of.reference); }
inline void PrintTo(const dossier_checklist& of, std::ostream* out) { testing::detail::print_fields(out, "status", of.status, "items", of.items, "left_to_units", of.left_to_units, "why", of.why); }
inline void PrintTo(const law_2003_options& of, std::ostream* out) { testing::detail::print_fields(out, "consumption", of.consumption); }
inline void PrintTo(const law_2022_options& of, std::ostream* out) { testing::detail::print_fields(out, "consumption", of.consumption, "excellent_collective", of.excellent_collective); }
inline void PrintTo(const provision& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "subject", of.subject, "standard", of.standard); }
inline void PrintTo(const unencoded& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "subject", of.subject, "why", of.why); }
inline void PrintTo(const base_salary& of, std::ostream* out) { testing::detail::print_fields(out, "monthly", of.monthly, "reference", of.reference); }
inline void PrintTo(const prize_question& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "subject", of.subject, "decided", of.decided, "rounding", of.rounding, "giver", of.giver, "salary", of.salary); }
inline void PrintTo(const prize& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "amount", of.amount, "hundredths", of.hundredths, "salary", of.salary, "reference", of.reference, "why", of.why); }
inline void PrintTo(const decided_award& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "year", of.year, "giver", of.giver); }
inline void PrintTo(const prizes_question& of, std::ostream* out) { testing::detail::print_fields(out, "awards", of.awards, "subject", of.subject, "decided", of.decided, "rounding", of.rounding, "salary", of.salary); }
inline void PrintTo(const prize_list& of, std::ostream* out) { testing::detail::print_fields(out, "prizes", of.prizes, "total", of.total); }
inline void PrintTo(const award_quota& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "of", of.of, "share", of.share, "reference", of.reference); }
inline void PrintTo(const quota_answer& of, std::ostream* out) { testing::detail::print_fields(out, "status", of.status, "quotas", of.quotas, "why", of.why); }
inline void PrintTo(const silence& of, std::ostream* out) { testing::detail::print_fields(out, "from", of.from, "to", of.to, "why", of.why); }
inline void PrintTo(const law_question& of, std::ostream* out) { testing::detail::print_fields(out, "received", of.received, "sectors", of.sectors); }
inline void PrintTo(const stale_reference& of, std::ostream* out) { testing::detail::print_fields(out, "pack", of.pack, "rule", of.rule, "reference", of.reference); }
inline void PrintTo(const council_vote& of, std::ostream* out) { testing::detail::print_fields(out, "status", of.status, "percent", of.percent, "reference", of.reference, "why", of.why); }
inline void PrintTo(const council_ballot& of, std::ostream* out) { testing::detail::print_fields(out, "in_favour", of.in_favour, "all_members", of.all_members); }

}  // namespace law

namespace io {

inline void PrintTo(const byte_order_mark& value, std::ostream* out) {
  switch (value) {
    case byte_order_mark::none: *out << "none"; return;
    case byte_order_mark::utf8: *out << "utf8"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const decision_detail& of, std::ostream* out) { testing::detail::print_fields(out, "explain", of.explain, "missing", of.missing, "earliest", of.earliest); }
inline void PrintTo(const decision_basis& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "year", of.year, "rule", of.rule, "pack", of.pack, "facts", of.facts, "received", of.received, "options", of.options); }
inline void PrintTo(const listed_anniversary& of, std::ostream* out) { testing::detail::print_fields(out, "event", of.event, "day", of.day, "ordinal", of.ordinal, "milestone", of.milestone, "name", of.name, "adjusted", of.adjusted); }
inline void PrintTo(const anniversary_listing& of, std::ostream* out) { testing::detail::print_fields(out, "window", of.window, "anniversaries", of.anniversaries); }
inline void PrintTo(const record_reading& of, std::ostream* out) { testing::detail::print_fields(out, "judgements", of.judgements); }
inline void PrintTo(const record_row& of, std::ostream* out) { testing::detail::print_fields(out, "line", of.line, "record", of.record, "refused", of.refused); }
inline void PrintTo(const checked_text& of, std::ostream* out) { testing::detail::print_fields(out, "file", of.file, "text", of.text, "diagnostics", of.diagnostics); }
inline void PrintTo(const listed_pack& of, std::ostream* out) { testing::detail::print_fields(out, "pack", of.pack, "provisions", of.provisions); }
inline void PrintTo(const rule_detail& value, std::ostream* out) {
  switch (value) {
    case rule_detail::named: *out << "named"; return;
    case rule_detail::whole: *out << "whole"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const colours& value, std::ostream* out) {
  switch (value) {
    case colours::none: *out << "none"; return;
    case colours::ansi: *out << "ansi"; return;
  }
  *out << static_cast<int>(value);
}

inline void PrintTo(const byte_source&, std::ostream* out) { *out << "bytes to be read"; }
inline void PrintTo(const line_reader&, std::ostream* out) { *out << "lines to be read"; }
inline void PrintTo(const line_reader::line& of, std::ostream* out) { testing::detail::print_fields(out, "number", of.number, "text", of.text, "is_too_long", of.is_too_long); }
inline void PrintTo(const merit_record_lines&, std::ostream* out) { *out << "records to be read, one a line"; }
inline void PrintTo(const file_writer&, std::ostream* out) { *out << "a file being written"; }
template <class Facts>
void PrintTo(const leaf_registry<Facts>& of, std::ostream* out) {
  *out << "leaves:";
  for (const node& each : of.table().leaves) *out << " `" << each.leaf_id() << '`';
  *out << ", parts:";
  for (const auto& each : of.table().parts) *out << " `" << each.id << '`';
}

}  // namespace io
}  // namespace v0
}  // namespace thidua
