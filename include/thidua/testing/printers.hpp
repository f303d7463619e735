// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// How GoogleTest shows this library's values when a test fails. Layer: testing.
///
/// What has an `operator<<` is shown by it. Included by one source of a program, it is to be included by all that print these types.
#include <thidua/award/merit_record.hpp>
#include <thidua/campaign/campaign.hpp>
#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/io/merit_record_json.hpp>
#include <thidua/law/decision.hpp>
#include <thidua/law/pack.hpp>
#include <thidua/law/statutes.hpp>
#include <thidua/rules/change.hpp>
#include <thidua/rules/earliest.hpp>
#include <thidua/rules/finding.hpp>
#include <thidua/rules/missing.hpp>
#include <thidua/rules/progress.hpp>
#include <thidua/rules/revocation.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/rules/what_if.hpp>
#include <thidua/rules/wording.hpp>

#include <concepts>
#include <ostream>
#include <string_view>
#include <type_traits>

namespace thidua {
inline namespace v0 {

/// Enumerators by their stable names.
template <class Enum>
  requires std::is_enum_v<Enum> && requires(Enum value) {
    { to_string(value) } -> std::convertible_to<std::string_view>;
  }
void PrintTo(const Enum& value, std::ostream* out) {
  *out << to_string(value);
}

inline void PrintTo(const award_year& year, std::ostream* out) { *out << year.number(); }
inline void PrintTo(const days& length, std::ostream* out) { *out << length.count() << " days"; }
inline void PrintTo(const months& length, std::ostream* out) { *out << length.count() << " months"; }
inline void PrintTo(const years& length, std::ostream* out) { *out << length.count() << " years"; }
inline void PrintTo(const ordinal& number, std::ostream* out) { *out << number.number(); }
inline void PrintTo(const bilingual& text, std::ostream* out) { *out << '`' << text.vi << "` / `" << text.en << '`'; }
template <class Thing>
void PrintTo(const id<Thing>& which, std::ostream* out) { *out << which.text(); }
inline void PrintTo(const error& what, std::ostream* out) { *out << to_string(what.code()) << ": " << what.line(language::english); }

inline void PrintTo(const vote_count& votes, std::ostream* out) { *out << to_text(votes); }
inline void PrintTo(const service_factor& factor, std::ostream* out) { *out << to_text(factor); }
inline void PrintTo(const initiative_fact& what, std::ostream* out) {
  *out << to_string(what.scope) << ' ' << to_string(what.kind) << (what.id.empty() ? "" : " ") << what.id;
  if (!what.used_for) *out << ", use not told";
  else
    for (const award each : *what.used_for) *out << ", used for " << each;
}
inline void PrintTo(const grant& what, std::ostream* out) {
  *out << what.what << ' ' << what.year.number();
  if (what.achievement_to) *out << " for achievements to " << what.achievement_to->number();
  *out << ", " << (what.track ? to_string(*what.track) : "track not told");
}
inline void PrintTo(const merit_record& record, std::ostream* out) { *out << io::to_json(record); }
inline void PrintTo(const what_if& record, std::ostream* out) { *out << io::to_json(record.record()); }
inline void PrintTo(const campaign& what, std::ostream* out) { *out << what.title << " (" << what.phases.size() << " phases)"; }

inline void PrintTo(const node& of, std::ostream* out) { *out << '\n' << to_text(of); }
template <class Facts>
void PrintTo(const basic_rule<Facts>& rule, std::ostream* out) { PrintTo(rule.root(), out); }
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
inline void PrintTo(const change& what, std::ostream* out) { *out << to_text(what); }
inline void PrintTo(const unmet_condition& what, std::ostream* out) {
  *out << to_phrase(what.condition) << " (" << what.year.number() << "): ";
  PrintTo(what.value, out);
}
inline void PrintTo(const missing_facts& what, std::ostream* out) {
  for (const auto& alternative : what.alternatives) {
    *out << "\n-";
    for (const change& each : alternative) *out << ' ' << to_text(each) << ';';
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
  for (const change& each : what.plan) *out << "\n  " << to_text(each);
  for (const unmet_condition& each : what.why_not_before) {
    *out << "\n  not before: ";
    PrintTo(each, out);
  }
}
inline void PrintTo(const condition_progress& what, std::ostream* out) { *out << to_phrase(what.condition) << ": " << to_text(what); }
inline void PrintTo(const rule_progress& what, std::ostream* out) {
  *out << (what.leading ? to_text(what) : "nothing is measured");
  for (const condition_progress& each : what.conditions) {
    *out << "\n  ";
    PrintTo(each, out);
  }
}
inline void PrintTo(const lost_support& what, std::ostream* out) {
  *out << what.what << ' ' << what.year.number() << ": " << to_string(what.before) << " → " << to_string(what.after);
}

namespace law {

inline void PrintTo(const pack& what, std::ostream* out) {
  *out << what.id() << " (" << to_iso(what.from()) << " … ";
  if (what.to()) *out << to_iso(*what.to());
  *out << ')';
}
inline void PrintTo(const applicable_law& what, std::ostream* out) {
  *out << to_iso(what.received) << ':';
  for (const pack& each : what.packs) *out << ' ' << each.id();
  if (what.packs.empty()) *out << " no rule in force: " << what.why.vi;
}
inline void PrintTo(const decision& what, std::ostream* out) {
  *out << what.what << ' ' << what.year.number() << ": " << verdict(what);
  if (what.pack) *out << " by " << what.pack->id();
}

}  // namespace law
}  // namespace v0
}  // namespace thidua
