// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// How GoogleTest shows days, texts, commemorations, campaigns and merit records when a test fails. Layer: testing.
///
/// Included by one source of a program, it is to be included by all that print these types: `printers.hpp` has all of the library's.
#include <thidua/award/award_year.hpp>
#include <thidua/award/merit_record.hpp>
#include <thidua/award/service.hpp>
#include <thidua/calendar/lunar.hpp>
#include <thidua/calendar/lunar_text.hpp>
#include <thidua/calendar/origin.hpp>
#include <thidua/calendar/projection.hpp>
#include <thidua/calendar/sexagenary.hpp>
#include <thidua/campaign/campaign.hpp>
#include <thidua/campaign/congress.hpp>
#include <thidua/campaign/deadline.hpp>
#include <thidua/campaign/document.hpp>
#include <thidua/campaign/document_number.hpp>
#include <thidua/campaign/duty.hpp>
#include <thidua/campaign/movement.hpp>
#include <thidua/campaign/organization.hpp>
#include <thidua/campaign/overview.hpp>
#include <thidua/campaign/phase.hpp>
#include <thidua/campaign/reference_facts.hpp>
#include <thidua/campaign/registration.hpp>
#include <thidua/campaign/status.hpp>
#include <thidua/campaign/theme.hpp>
#include <thidua/campaign/violation.hpp>
#include <thidua/campaign/workflow.hpp>
#include <thidua/commemoration/anniversary.hpp>
#include <thidua/commemoration/catalogue.hpp>
#include <thidua/commemoration/ceremony.hpp>
#include <thidua/commemoration/commemoration.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/id.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/core/quantity.hpp>
#include <thidua/core/text_span.hpp>
#include <thidua/io/merit_record_json.hpp>

#include <concepts>
#include <ostream>
#include <string_view>
#include <type_traits>

#include <gtest/gtest.h>

namespace thidua {
inline namespace v0 {

namespace testing {
namespace detail {

/// Whether a field says nothing, which goes without saying.
template <class Value>
bool is_untold(const Value& value) {
  if constexpr (std::is_pointer_v<Value>) return value == nullptr;
  else if constexpr (requires { value.has_value(); }) return !value.has_value();
  else if constexpr (requires { value.empty(); }) return value.empty();
  else return false;
}
inline void print_more_fields(std::ostream*, bool) {}
template <class Value, class... More>
void print_more_fields(std::ostream* out, bool is_first, const char* name, const Value& value, const More&... more) {
  const bool is_told = !is_untold(value);
  if (is_told) {
    *out << (is_first ? "" : ", ") << name << ": ";
    if constexpr (std::is_pointer_v<Value>) *out << ::testing::PrintToString(*value);
    else
      *out << ::testing::PrintToString(value);
  }
  print_more_fields(out, is_first && !is_told, more...);
}
/// `{kind: "army", from: 2001-01-01}`: names and values in turn. What is not there, or empty, is left out.
template <class... NamesAndValues>
void print_fields(std::ostream* out, const NamesAndValues&... fields) {
  *out << '{';
  print_more_fields(out, true, fields...);
  *out << '}';
}

}  // namespace detail
}  // namespace testing

/// Enumerators by their stable names.
template <class Enum>
  requires std::is_enum_v<Enum> && requires(Enum value) {
    { to_string(value) } -> std::convertible_to<std::string_view>;
  }
void PrintTo(const Enum& value, std::ostream* out) {
  *out << to_string(value);
}
// Of the other namespaces too, where they are looked up beside the type.
namespace law {
using thidua::PrintTo;
}  // namespace law
namespace plan {
using thidua::PrintTo;
}  // namespace plan
namespace io {
using thidua::PrintTo;
}  // namespace io
namespace testing {
using thidua::PrintTo;
}  // namespace testing

inline void PrintTo(const award_year& year, std::ostream* out) { *out << year.number(); }
inline void PrintTo(const days& length, std::ostream* out) { *out << length.count() << " days"; }
inline void PrintTo(const months& length, std::ostream* out) { *out << length.count() << " months"; }
inline void PrintTo(const years& length, std::ostream* out) { *out << length.count() << " years"; }
inline void PrintTo(const ordinal& number, std::ostream* out) { *out << number.number(); }
inline void PrintTo(const bilingual& text, std::ostream* out) { *out << '`' << text.vi << "` / `" << text.en << '`'; }
template <class Thing>
void PrintTo(const id<Thing>& which, std::ostream* out) { *out << which.text(); }
inline void PrintTo(const error& what, std::ostream* out) { *out << to_string(what.code()) << ": " << what.line(language::english); }
inline void PrintTo(const legal_reference& reference, std::ostream* out) {
  *out << to_text(reference, language::english);
  if (reference.from || reference.to) *out << ", in force " << (reference.from ? to_iso(*reference.from) : "") << " … " << (reference.to ? to_iso(*reference.to) : "");
  if (reference.certainty == certainty::needs_check) *out << " (to be checked)";
}

inline void PrintTo(const sexagenary_year& year, std::ostream* out) { *out << to_text(year); }
inline void PrintTo(const origin& from, std::ostream* out) { *out << to_text(from, language::english); }
inline void PrintTo(const anniversary& which, std::ostream* out) { *out << to_text(which, language::english); }
inline void PrintTo(const commemoration& event, std::ostream* out) { *out << event.id().text() << ": " << event.name().in(language::english); }
inline void PrintTo(const catalogue& all, std::ostream* out) {
  *out << all.size() << " events:";
  for (const commemoration& each : all) *out << ' ' << each.id().text();
}

inline void PrintTo(const violation& what, std::ostream* out) { *out << to_text(what, language::english); }
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
  if (!what.decision.empty()) *out << ", " << what.decision;
  if (what.day) *out << ", of " << to_iso(*what.day);
}
inline void PrintTo(const merit_record& record, std::ostream* out) { *out << io::to_json(record); }

inline void PrintTo(const language& value, std::ostream* out) {
  switch (value) {
    case language::vietnamese: *out << "vietnamese"; return;
    case language::english: *out << "english"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const weekday& value, std::ostream* out) {
  switch (value) {
    case weekday::monday: *out << "monday"; return;
    case weekday::tuesday: *out << "tuesday"; return;
    case weekday::wednesday: *out << "wednesday"; return;
    case weekday::thursday: *out << "thursday"; return;
    case weekday::friday: *out << "friday"; return;
    case weekday::saturday: *out << "saturday"; return;
    case weekday::sunday: *out << "sunday"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const missing_day& value, std::ostream* out) {
  switch (value) {
    case missing_day::previous: *out << "previous"; return;
    case missing_day::next: *out << "next"; return;
    case missing_day::omit: *out << "omit"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const date_style& value, std::ostream* out) {
  switch (value) {
    case date_style::iso: *out << "iso"; return;
    case date_style::official: *out << "official"; return;
    case date_style::in_words: *out << "in_words"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const error_condition& value, std::ostream* out) {
  switch (value) {
    case error_condition::invalid_value: *out << "invalid_value"; return;
    case error_condition::out_of_range: *out << "out_of_range"; return;
    case error_condition::malformed_text: *out << "malformed_text"; return;
    case error_condition::wrong_content: *out << "wrong_content"; return;
    case error_condition::file: *out << "file"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const certainty& value, std::ostream* out) {
  switch (value) {
    case certainty::text_read: *out << "text_read"; return;
    case certainty::needs_check: *out << "needs_check"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const lunar_reckoning& value, std::ostream* out) {
  switch (value) {
    case lunar_reckoning::official: *out << "official"; return;
    case lunar_reckoning::southern: *out << "southern"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const provenance& value, std::ostream* out) {
  switch (value) {
    case provenance::published: *out << "published"; return;
    case provenance::computed: *out << "computed"; return;
    case provenance::uncertain: *out << "uncertain"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const lunar_style& value, std::ostream* out) {
  switch (value) {
    case lunar_style::code: *out << "code"; return;
    case lunar_style::in_words: *out << "in_words"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const calendar_kind& value, std::ostream* out) {
  switch (value) {
    case calendar_kind::solar: *out << "solar"; return;
    case calendar_kind::lunar: *out << "lunar"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const precision& value, std::ostream* out) {
  switch (value) {
    case precision::day: *out << "day"; return;
    case precision::month: *out << "month"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const leap_month_rule& value, std::ostream* out) {
  switch (value) {
    case leap_month_rule::regular: *out << "regular"; return;
    case leap_month_rule::leap_if_there_is: *out << "leap_if_there_is"; return;
    case leap_month_rule::leap_only: *out << "leap_only"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const unverified& value, std::ostream* out) {
  switch (value) {
    case unverified::leave_out: *out << "leave_out"; return;
    case unverified::include: *out << "include"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const boundary& value, std::ostream* out) {
  switch (value) {
    case boundary::inclusive: *out << "inclusive"; return;
    case boundary::exclusive: *out << "exclusive"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const day_off& value, std::ostream* out) {
  switch (value) {
    case day_off::none: *out << "none"; return;
    case day_off::weekend: *out << "weekend"; return;
    case day_off::public_holiday: *out << "public_holiday"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const number_form& value, std::ostream* out) {
  switch (value) {
    case number_form::administrative: *out << "administrative"; return;
    case number_form::party: *out << "party"; return;
  }
  *out << static_cast<int>(value);
}
inline void PrintTo(const month_counting& value, std::ostream* out) {
  switch (value) {
    case month_counting::complete: *out << "complete"; return;
    case month_counting::started: *out << "started"; return;
  }
  *out << static_cast<int>(value);
}

inline void PrintTo(const article& of, std::ostream* out) { testing::detail::print_fields(out, "number", of.number); }
inline void PrintTo(const clause& of, std::ostream* out) { testing::detail::print_fields(out, "number", of.number); }
inline void PrintTo(const point& of, std::ostream* out) { testing::detail::print_fields(out, "letter", of.letter); }
inline void PrintTo(const text_span& of, std::ostream* out) { testing::detail::print_fields(out, "start", of.start, "end", of.end); }
inline void PrintTo(const leap_month& of, std::ostream* out) { testing::detail::print_fields(out, "number", of.number); }
inline void PrintTo(const lunar_month& of, std::ostream* out) { testing::detail::print_fields(out, "year", of.year, "number", of.number, "is_leap", of.is_leap); }
inline void PrintTo(const lunar_month_days& of, std::ostream* out) { testing::detail::print_fields(out, "first", of.first, "length", of.length); }
inline void PrintTo(const projection_policy& of, std::ostream* out) { testing::detail::print_fields(out, "february_29", of.february_29, "lunar_day_30", of.lunar_day_30, "born_in_leap_month", of.born_in_leap_month, "reckoning", of.reckoning); }
inline void PrintTo(const anniversary_options& of, std::ostream* out) { testing::detail::print_fields(out, "projection", of.projection, "unverified", of.unverified); }
inline void PrintTo(const ceremony_ruling& of, std::ostream* out) { testing::detail::print_fields(out, "answer", of.answer, "wording", of.wording, "allowed", of.allowed, "forbidden", of.forbidden, "references", of.references); }
inline void PrintTo(const commemoration_entry& of, std::ostream* out) { testing::detail::print_fields(out, "text", of.text, "event", of.event, "stated", of.stated, "origin", of.origin, "target_year", of.target_year, "phase", of.phase, "stance", of.stance, "span", of.span); }
inline void PrintTo(const year_count& of, std::ostream* out) { testing::detail::print_fields(out, "text", of.text, "stated", of.stated, "first_year", of.first_year, "body", of.body, "ordinal", of.ordinal, "span", of.span); }
inline void PrintTo(const campaign& of, std::ostream* out) { testing::detail::print_fields(out, "title", of.title, "year", of.year, "kind", of.kind, "launcher", of.launcher, "phase_count_stated", of.phase_count_stated, "document", of.document, "participants", of.participants, "purposes", of.purposes, "contents", of.contents, "themes", of.themes, "movements", of.movements, "phases", of.phases, "commemorations", of.commemorations, "congresses", of.congresses, "year_counts", of.year_counts, "registration", of.registration, "targets", of.targets, "drives", of.drives, "duties", of.duties, "reports", of.reports, "reviews", of.reviews, "works", of.works, "commitments", of.commitments, "recognitions", of.recognitions, "steps", of.steps); }
inline void PrintTo(const campaign_bounds& of, std::ostream* out) { testing::detail::print_fields(out, "first", of.first, "last", of.last); }
inline void PrintTo(const congress_term& of, std::ostream* out) { testing::detail::print_fields(out, "from", of.from, "to", of.to); }
inline void PrintTo(const congress& of, std::ostream* out) { testing::detail::print_fields(out, "body", of.body, "ordinal", of.ordinal, "term", of.term, "held", of.held, "level", of.level, "confidence", of.confidence, "note", of.note); }
inline void PrintTo(const congress_mention& of, std::ostream* out) { testing::detail::print_fields(out, "text", of.text, "body", of.body, "ordinal", of.ordinal, "term", of.term, "reading", of.reading, "level", of.level, "stance", of.stance, "phase", of.phase, "held", of.held, "span", of.span); }
inline void PrintTo(const month_day& of, std::ostream* out) { testing::detail::print_fields(out, "month", of.month, "day", of.day); }
inline void PrintTo(const office& of, std::ostream* out) { testing::detail::print_fields(out, "title", of.title, "body", of.body); }
inline void PrintTo(const person& of, std::ostream* out) { testing::detail::print_fields(out, "name", of.name, "offices", of.offices); }
inline void PrintTo(const signature& of, std::ostream* out) { testing::detail::print_fields(out, "capacity", of.capacity, "position", of.position, "name", of.name); }
inline void PrintTo(const recipient& of, std::ostream* out) { testing::detail::print_fields(out, "name", of.name, "kind", of.kind, "purpose", of.purpose); }
inline void PrintTo(const basis& of, std::ostream* out) { testing::detail::print_fields(out, "kind", of.kind, "verb", of.verb, "text", of.text, "number", of.number, "unread_number", of.unread_number, "date", of.date, "issuer", of.issuer, "subject", of.subject, "span", of.span); }
inline void PrintTo(const document& of, std::ostream* out) { testing::detail::print_fields(out, "type", of.type, "title", of.title, "number", of.number, "unread_type", of.unread_type, "unread_number", of.unread_number, "issued", of.issued, "issued_not_before", of.issued_not_before, "place", of.place, "issuer", of.issuer, "signed_by", of.signed_by, "co_signed_by", of.co_signed_by, "bases", of.bases, "recipients", of.recipients, "people", of.people); }
inline void PrintTo(const target& of, std::ostream* out) { testing::detail::print_fields(out, "text", of.text, "share", of.share, "compared", of.compared, "of", of.of, "phase", of.phase, "span", of.span); }
inline void PrintTo(const duty& of, std::ostream* out) { testing::detail::print_fields(out, "body", of.body, "action", of.action, "object", of.object, "due", of.due, "level", of.level, "span", of.span); }
inline void PrintTo(const reporting& of, std::ostream* out) { testing::detail::print_fields(out, "from", of.from, "to", of.to, "through", of.through, "frequency", of.frequency, "purpose", of.purpose, "due", of.due, "span", of.span); }
inline void PrintTo(const review& of, std::ostream* out) { testing::detail::print_fields(out, "kind", of.kind, "phase", of.phase, "due", of.due, "span", of.span); }
inline void PrintTo(const dedicated_work& of, std::ostream* out) { testing::detail::print_fields(out, "name", of.name, "owner", of.owner, "welcomes", of.welcomes, "registered", of.registered); }
inline void PrintTo(const commitment& of, std::ostream* out) { testing::detail::print_fields(out, "by", of.by, "content", of.content); }
inline void PrintTo(const recognition& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "count", of.count, "by", of.by, "year", of.year); }
inline void PrintTo(const drive& of, std::ostream* out) { testing::detail::print_fields(out, "text", of.text, "phase", of.phase, "count", of.count, "is_special", of.is_special); }
inline void PrintTo(const participant_class& of, std::ostream* out) { testing::detail::print_fields(out, "name", of.name, "abbreviation", of.abbreviation, "includes", of.includes); }
inline void PrintTo(const movement& of, std::ostream* out) { testing::detail::print_fields(out, "name", of.name, "kind", of.kind, "launcher", of.launcher, "sector", of.sector, "aliases", of.aliases, "from_year", of.from_year, "to_year", of.to_year, "span", of.span); }
inline void PrintTo(const organ& of, std::ostream* out) { testing::detail::print_fields(out, "name", of.name, "aliases", of.aliases); }
inline void PrintTo(const organization& of, std::ostream* out) { testing::detail::print_fields(out, "id", of.id, "name", of.name, "aliases", of.aliases, "kind", of.kind, "level", of.level, "superior", of.superior, "authority", of.authority, "organs", of.organs, "days", of.days); }
inline void PrintTo(const bloc& of, std::ostream* out) { testing::detail::print_fields(out, "id", of.id, "name", of.name, "members", of.members); }
inline void PrintTo(const shown_anniversary& of, std::ostream* out) { testing::detail::print_fields(out, "which", of.which, "entry", of.entry, "is_named_elsewhere", of.is_named_elsewhere); }
inline void PrintTo(const shown_entry& of, std::ostream* out) { testing::detail::print_fields(out, "entry", of.entry, "which", of.which); }
inline void PrintTo(const shown_congress& of, std::ostream* out) { testing::detail::print_fields(out, "mentions", of.mentions, "known", of.known, "held", of.held, "term", of.term, "state", of.state); }
inline void PrintTo(const shown_phase& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "days", of.days, "theme", of.theme, "is_first_of_its_ordinal", of.is_first_of_its_ordinal, "anniversaries", of.anniversaries, "others", of.others); }
inline void PrintTo(const shown_deadline& of, std::ostream* out) { testing::detail::print_fields(out, "named", of.named, "last_valid", of.last_valid, "off", of.off, "last_working", of.last_working); }
inline void PrintTo(const overview& of, std::ostream* out) { testing::detail::print_fields(out, "what", of.what, "day", of.day, "status", of.status, "phases", of.phases, "unplaced", of.unplaced, "congresses", of.congresses, "deadline", of.deadline, "violations", of.violations); }
inline void PrintTo(const bound& of, std::ostream* out) { testing::detail::print_fields(out, "day", of.day, "precision", of.precision, "wording", of.wording); }
inline void PrintTo(const phase& of, std::ostream* out) { testing::detail::print_fields(out, "ordinal", of.ordinal, "from", of.from, "to", of.to, "theme", of.theme, "span", of.span); }
inline void PrintTo(const reference_facts& of, std::ostream* out) { testing::detail::print_fields(out, "events", of.events, "organizations", of.organizations, "congresses", of.congresses, "movements", of.movements); }
inline void PrintTo(const registration& of, std::ostream* out) { testing::detail::print_fields(out, "due", of.due, "to", of.to, "from", of.from, "subject", of.subject, "span", of.span); }
inline void PrintTo(const campaign_status& of, std::ostream* out) { testing::detail::print_fields(out, "day", of.day, "state", of.state, "phases", of.phases, "themes", of.themes, "celebrated", of.celebrated, "ahead", of.ahead, "until_begin", of.until_begin, "remaining", of.remaining, "remaining_in_phase", of.remaining_in_phase); }
inline void PrintTo(const theme& of, std::ostream* out) { testing::detail::print_fields(out, "text", of.text, "kind", of.kind, "phase", of.phase, "launcher", of.launcher, "span", of.span); }
inline void PrintTo(const transition& of, std::ostream* out) { testing::detail::print_fields(out, "step", of.step, "day", of.day); }
inline void PrintTo(const member_counts& of, std::ostream* out) { testing::detail::print_fields(out, "total", of.total, "completed", of.completed, "advanced", of.advanced, "grassroots_fighters", of.grassroots_fighters, "sanctioned", of.sanctioned); }
inline void PrintTo(const thematic_lead& of, std::ostream* out) { testing::detail::print_fields(out, "level", of.level, "length", of.length); }
inline void PrintTo(const year_facts& of, std::ostream* out) { testing::detail::print_fields(out, "year", of.year, "rating", of.rating, "titles", of.titles, "initiatives", of.initiatives, "sanction", of.sanction, "pending", of.pending, "members", of.members, "leads_bloc", of.leads_bloc, "exceeds_targets", of.exceeds_targets, "organizations_excellent", of.organizations_excellent, "thematic_leader", of.thematic_leader, "votes", of.votes, "attested", of.attested); }
inline void PrintTo(const merit_record_parts& of, std::ostream* out) { testing::detail::print_fields(out, "id", of.id, "subject", of.subject, "name", of.name, "organization", of.organization, "sectors", of.sectors, "first_year", of.first_year, "recruited", of.recruited, "founded", of.founded, "flag_eligible", of.flag_eligible, "closed", of.closed, "years", of.years, "grants", of.grants, "service", of.service); }
inline void PrintTo(const service_period& of, std::ostream* out) { testing::detail::print_fields(out, "kind", of.kind, "from", of.from, "to", of.to, "factor", of.factor); }

inline void PrintTo(const deadline& due, std::ostream* out) {
  testing::detail::print_fields(out, "day", due.day(), "yearly", due.yearly(), "boundary", due.boundary(), "wording", due.wording());
}
inline void PrintTo(const congress_table& all, std::ostream* out) { *out << ::testing::PrintToString(all.entries()); }
inline void PrintTo(const movement_table& all, std::ostream* out) { *out << ::testing::PrintToString(all.entries()); }
inline void PrintTo(const organization_tree& all, std::ostream* out) { testing::detail::print_fields(out, "organizations", all.entries(), "blocs", all.blocs()); }
inline void PrintTo(const workflow& steps, std::ostream* out) { *out << ::testing::PrintToString(steps.steps()); }

}  // namespace v0
}  // namespace thidua
