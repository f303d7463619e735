// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/campaign_json.hpp>
#include <thidua/io/file.hpp>
#include <thidua/io/listing.hpp>

#include "campaign_fields.hpp"
#include "core/quoted.hpp"
#include "json_fields.hpp"
#include "json_writer.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {

// What `describe` is for each type: found by the visitors through their own namespace, so it is not in an unnamed one.

constexpr int last_ordinal = 999;

// A value that is described once for reading (by reference) and writing (const).
template <class X, class Wanted>
concept is = std::same_as<std::remove_const_t<X>, Wanted>;

template <class V, is<office> X>
void describe(V& v, X& x) {
  v("title", x.title, required);
  v("body", x.body, optional);
}
template <class V, is<person> X>
void describe(V& v, X& x) {
  v("name", x.name, required);
  v.list("offices", x.offices, optional);
}
template <class V, is<signature> X>
void describe(V& v, X& x) {
  v("name", x.name, nullable);
  v("position", x.position, nullable);
  v("capacity", x.capacity, optional);
}
template <class V, is<recipient> X>
void describe(V& v, X& x) {
  v("name", x.name, required);
  v.unless("kind", x.kind, recipient_kind::organization);
  v("purpose", x.purpose, optional);
}
template <class V, is<basis> X>
void describe(V& v, X& x) {
  v.unless("kind", x.kind, basis_kind::document);
  v("verb", x.verb, optional);
  v("text", x.text, optional);
  v.number(x.number, x.unread_number);
  v("date", x.date, nullable);
  v("issuer", x.issuer, nullable);
  v("subject", x.subject, optional);
  v("span", x.span, optional);
}
template <class V, is<document> X>
void describe(V& v, X& x) {
  v.type(x.type, x.unread_type);
  v("title", x.title, optional);
  v.number(x.number, x.unread_number);
  v("issued", x.issued, nullable);
  v("issued_not_before", x.issued_not_before, nullable);
  v("place", x.place, nullable);
  v("issuer", x.issuer, nullable);
  v("signatory", x.signed_by, nullable);
  v.list("co_signatories", x.co_signed_by, optional);
  v.list("bases", x.bases, nullable);
  v.list("recipients", x.recipients, nullable);
  v.list("people", x.people, optional);
}
template <class V, is<theme> X>
void describe(V& v, X& x) {
  v("text", x.text, required);
  v.unless("kind", x.kind, theme_kind::theme);
  v.integer("phase", x.phase, 1, last_ordinal, nullable);
  v("launcher", x.launcher, optional);
  v("span", x.span, optional);
}
template <class V, is<movement> X>
void describe(V& v, X& x) {
  v("name", x.name, required);
  v.always("kind", x.kind, movement_kind::movement);
  v("launcher", x.launcher, nullable);
  v("sector", x.sector, optional);
  v.list("aliases", x.aliases, optional);
  v.integer("from_year", x.from_year, 1, date::last_year, optional);
  v.integer("to_year", x.to_year, 1, date::last_year, optional);
  v("span", x.span, optional);
}
template <class V, is<phase> X>
void describe(V& v, X& x) {
  v.integer("ordinal", x.ordinal, 1, last_ordinal, nullable);
  v("from", x.from.day, nullable);
  v("to", x.to.day, nullable);
  v.always("from_precision", x.from.precision, date_precision::day);
  v.always("to_precision", x.to.precision, date_precision::day);
  v("from_wording", x.from.wording, optional);
  v("to_wording", x.to.wording, optional);
  v.theme_of_phase(x);
  v("span", x.span, optional);
}
template <class V, is<commemoration_entry> X>
void describe(V& v, X& x) {
  v("text", x.text, required);
  v("event", x.event, nullable);
  v.integer("stated", x.stated, 1, date::last_year, nullable);
  v.computed(x);
  v("origin", x.origin, nullable);
  v.integer("origin_year", x.origin_year, 1, date::last_year, optional);
  v.integer("target_year", x.target_year, 1, date::last_year, nullable);
  v.integer("phase", x.phase, 1, last_ordinal, nullable);
  v.unless("stance", x.stance, commemoration_stance::day);
  v("span", x.span, optional);
}
template <class V, is<congress_mention> X>
void describe(V& v, X& x) {
  v("text", x.text, required);
  v("body", x.body, nullable);
  v.integer("ordinal", x.ordinal, 1, last_ordinal, nullable);
  v("term", x.term, nullable);
  v.unless("reading", x.reading, term_reading::own);
  v("level", x.level, optional);
  v.unless("stance", x.stance, congress_stance::mentioned);
  v.integer("phase", x.phase, 1, last_ordinal, optional);
  v("held", x.held, optional);
  v("span", x.span, optional);
}
template <class V, is<year_count> X>
void describe(V& v, X& x) {
  v("text", x.text, required);
  v.integer("stated", x.stated, 1, date::last_year, required);
  v.integer("first_year", x.first_year, 1, date::last_year, optional);
  v("body", x.body, optional);
  v.integer("ordinal", x.ordinal, 1, last_ordinal, optional);
  v("span", x.span, optional);
}
template <class V, is<registration> X>
void describe(V& v, X& x) {
  v.due(x.due);
  v("to", x.to, nullable);
  v("from", x.from, optional);
  v("subject", x.subject, optional);
  v("span", x.span, optional);
}

// A deadline in an object of its own.
struct due_object {
  std::optional<deadline> when;
};
template <class V, is<due_object> X>
void describe(V& v, X& x) {
  v.due(x.when);
}
template <class V, class X>
void describe_due(V& v, X& due) {
  std::optional<due_object> holder;
  if constexpr (!V::reads)
    if (due) holder = due_object{due};
  v("due", holder, optional);
  if constexpr (V::reads)
    if (holder) due = holder->when;
}

template <class V, is<target> X>
void describe(V& v, X& x) {
  v("text", x.text, required);
  v.integer("share", x.share, 0, most_count, optional);
  v.unless("compared", x.compared, comparison::at_least);
  v("of", x.of, optional);
  v.integer("phase", x.phase, 1, last_ordinal, optional);
  v("span", x.span, optional);
}
template <class V, is<drive> X>
void describe(V& v, X& x) {
  v("text", x.text, required);
  v.integer("phase", x.phase, 1, last_ordinal, optional);
  v.integer("count", x.count, 1, most_count, optional);
  v.flag("special", x.is_special);
}
template <class V, is<duty> X>
void describe(V& v, X& x) {
  v("body", x.body, optional);
  v("action", x.action, required);
  v("object", x.object, optional);
  describe_due(v, x.due);
  v("level", x.level, optional);
  v("span", x.span, optional);
}
template <class V, is<reporting> X>
void describe(V& v, X& x) {
  v("from", x.from, optional);
  v("to", x.to, optional);
  v("through", x.through, optional);
  v("frequency", x.frequency, optional);
  v("purpose", x.purpose, optional);
  describe_due(v, x.due);
  v("span", x.span, optional);
}
template <class V, is<review> X>
void describe(V& v, X& x) {
  v("kind", x.kind, required);
  v.integer("phase", x.phase, 1, last_ordinal, optional);
  describe_due(v, x.due);
  v("span", x.span, optional);
}
template <class V, is<dedicated_work> X>
void describe(V& v, X& x) {
  v("name", x.name, required);
  v("owner", x.owner, optional);
  v("welcomes", x.welcomes, optional);
  v("registered", x.registered, optional);
}
template <class V, is<commitment> X>
void describe(V& v, X& x) {
  v("by", x.by, required);
  v("content", x.content, required);
}
template <class V, is<recognition> X>
void describe(V& v, X& x) {
  v("what", x.what, required);
  v.integer("count", x.count, 1, most_count, required);
  v("by", x.by, optional);
  v.integer("year", x.year, 1, date::last_year, optional);
}
template <class V, is<participant_class> X>
void describe(V& v, X& x) {
  v("name", x.name, required);
  v("abbreviation", x.abbreviation, optional);
  v.list("includes", x.includes, optional);
}
template <class V, is<transition> X>
void describe(V& v, X& x) {
  v("step", x.step, required);
  v("date", x.day, required);
}
template <class V, is<campaign> X>
void describe(V& v, X& x) {
  v("title", x.title, nullable);
  v.integer("year", x.year, 1, date::last_year, nullable);
  v.unless("form", x.kind, campaign_kind::by_phases);
  v("launcher", x.launcher, nullable);
  v.integer("phase_count_stated", x.phase_count_stated, 0, last_ordinal, nullable);
  v("document", x.document, optional);
  v.list("participants", x.participants, optional);
  v.list("purposes", x.purposes, optional);
  v.list("contents", x.contents, optional);
  v.list("themes", x.themes, nullable);
  v.list("movements", x.movements, nullable);
  v.list("phases", x.phases, nullable, last_ordinal);
  v.list("commemorations", x.commemorations, nullable);
  v.list("congresses", x.congresses, nullable);
  v.list("year_counts", x.year_counts, optional);
  v("registration", x.registration, nullable);
  v.list("targets", x.targets, optional);
  v.list("drives", x.drives, optional);
  v.list("duties", x.duties, optional);
  v.list("reports", x.reports, optional);
  v.list("reviews", x.reviews, optional);
  v.list("works", x.works, optional);
  v.list("commitments", x.commitments, optional);
  v.list("recognitions", x.recognitions, optional);
  v.list("steps", x.steps, optional);
}

static const bilingual leave_out = {.vi = "bỏ khóa này nếu không có giá trị", .en = "leave the key out where there is no value"};

// ------------------------------------------------------------------------------------------------ values of their own

void field_reader::too_many(const json_value& list, std::size_t count, std::size_t most) {
  const std::string found = std::to_string(count);
  list.fail(errc::value_not_allowed, {.vi = "danh sách có " + found + " mục", .en = "the list has " + found + " entries"},
            {.vi = "nhiều nhất là " + std::to_string(most), .en = "it may have " + std::to_string(most) + " at most"});
}

std::string field_reader::full_text(const json_value& from) {
  std::string text = to_nfc(from.text());
  if (text.find_first_not_of(" \t\r\n") == std::string::npos) from.fail(errc::value_not_allowed, {.vi = "văn bản trống", .en = "the text is empty"}, leave_out);
  return text;
}

void field_reader::read(const json_value& from, std::optional<period>& into, presence) {
  from.expect_keys({"from", "to"});
  const date first = from.at("from").day();
  const json_value last = from.at("to");
  into = last.made([&] { return period(first, last.day()); });
}

void field_reader::read(const json_value& from, std::optional<text_span>& into, presence) {
  const auto ends = from.items();
  if (ends.size() != 2)
    from.fail(errc::value_not_allowed, {.vi = "`span` cần hai số", .en = "a span is two numbers"}, {.vi = "viết [đầu, cuối], theo byte", .en = "write [start, end], in bytes"});
  const int start = ends[0].integer(0, INT32_MAX);
  into = text_span{static_cast<std::size_t>(start), static_cast<std::size_t>(ends[1].integer(start, INT32_MAX))};
}

void field_reader::read(const json_value& from, std::optional<congress_term>& into, presence) {
  const auto years = from.items();
  if (years.size() != 2)
    from.fail(errc::value_not_allowed, {.vi = "nhiệm kỳ cần hai năm", .en = "a term is two years"}, {.vi = "viết như [2018, 2023]", .en = "write it as in [2018, 2023]"});
  into = congress_term{years[0].integer(1, date::last_year), years[1].integer(1, date::last_year)};
}

void field_reader::read(const json_value& from, std::optional<id<commemoration>>& into, presence) {
  auto event = from.made([&] { return id<commemoration>(from.text()); });
  static_cast<void>(from.made([&] { return &events_.at(event); }));
  into = std::move(event);
}

void field_reader::read(const json_value& from, recipient& into, presence) {
  if (from.is_text()) {
    into.name = full_text(from);
  } else {
    read_object(from, into);
  }
}

void field_reader::type(std::optional<document_type>& into, std::string& unread) {
  const auto found = look_up("type", nullable);
  if (!found) return;
  const std::string text = full_text(*found);
  into = type_of_name(text);
  if (!into) unread = text;
}

void field_reader::number(std::optional<document_number>& into, std::string& unread) {
  const auto found = look_up("number", nullable);
  if (!found) return;
  const std::string text = full_text(*found);
  try {
    into = document_number::parse(text);
  } catch (const error& refused) {
    if (refused.code() != errc::malformed_document_number) throw;
    unread = text;  // kept as it stands; `validate` tells
  }
}

void field_reader::due(std::optional<deadline>& into) {
  const auto day = look_up("deadline", nullable);
  const auto inclusive = look_up("inclusive", nullable);
  const auto wording = look_up("wording", optional);
  const std::string words = wording ? full_text(*wording) : "";
  if (!day) {
    if (inclusive)
      inclusive->fail(errc::value_not_allowed, {.vi = "`inclusive` cần có `deadline`", .en = "`inclusive` needs a `deadline`"}, leave_out);
    if (!words.empty()) into = deadline::relative(words);
    return;
  }
  const boundary edge = from_.at("inclusive").boolean() ? boundary::inclusive : boundary::exclusive;
  const std::string text = day->text();
  const auto is_digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
  if (text.size() == 7 && text.starts_with("--") && is_digit(2) && is_digit(3) && text[4] == '-' && is_digit(5) && is_digit(6)) {
    const auto two = [&](std::size_t i) { return (text[i] - '0') * 10 + (text[i + 1] - '0'); };
    into = day->made([&] { return deadline::each_year({two(2), two(5)}, edge); }).worded(words);
    return;
  }
  const date named = day->day();
  into = (edge == boundary::inclusive ? deadline::until(named) : deadline::before(named)).worded(words);
}

}  // namespace detail

namespace {

using detail::describe;
using detail::json_value;
using detail::ordered;

// A theme that stands at a phase is one of the campaign's list, or the phase's own.
void resolve(const detail::unresolved& rest, campaign& into) {
  for (const auto& each : rest.themes) {
    const std::optional<int>& ordinal = into.phases[each.phase].ordinal;
    const bool is_listed = ordinal && std::any_of(into.themes.begin(), into.themes.end(),
                                                  [&](const theme& known) { return known.phase == ordinal && known.kind == theme_kind::theme && known.text == each.text; });
    if (!is_listed) into.phases[each.phase].theme = each.text;
  }
}

// An object that must be of this shape, whatever it holds.
void expect_list(const std::optional<json_value>& value) {
  if (value && !value->is_null()) static_cast<void>(value->items());
}

// What `thidua show` added is derived; it is only made sure that it is there as an object.
void expect_timeline(const json_value& root) {
  if (const auto timeline = root.find("timeline")) static_cast<void>(timeline->find(""));
}

campaign read_campaign(const json_value& from, const catalogue& events, const std::vector<std::string_view>& more_keys, bool may_have_document) {
  campaign into;
  detail::key_collector known;
  describe(known, into);
  if (!may_have_document) std::erase(known.keys, "document");
  known.keys.insert(known.keys.end(), more_keys.begin(), more_keys.end());
  from.expect_keys(known.keys);
  detail::unresolved rest;
  detail::field_reader reader(from, rest, events);
  describe(reader, into);
  resolve(rest, into);
  return into;
}

std::optional<document> read_document(const json_value& plan, const catalogue& events) {
  const auto found = plan.find("document");
  if (!found || found->is_null()) return std::nullopt;
  detail::unresolved rest;
  detail::field_reader reader(plan, rest, events);
  return reader.made<document>(*found);
}

ordered root_of(const campaign& what, const catalogue& events) {
  ordered root = {{"thidua", detail::format_version}, {"kind", "campaign"}};
  detail::field_writer writer(root, what, events);
  describe(writer, what);
  return root;
}

ordered written(const shown_anniversary& each, const campaign& of, language in) {
  const listed_anniversary entry = to_listed(each.which, in);
  ordered out = {{"event", entry.event.text()},
                 {"date", to_iso(entry.day)},
                 {"ordinal", entry.ordinal ? ordered(entry.ordinal->number()) : ordered(nullptr)},
                 {"milestone", entry.milestone ? ordered(to_string(*entry.milestone)) : ordered(nullptr)},
                 {"name", entry.name},
                 {"named", each.entry != nullptr}};
  if (each.entry != nullptr) out["entry"] = each.entry - of.commemorations.data();
  if (each.is_named_elsewhere) out["elsewhere"] = true;
  return out;
}

ordered written(const violation& each, language in) {
  return {{"code", to_string(each.code)}, {"severity", to_string(each.severity)}, {"where", each.where}, {"message", each.message.in(in)}, {"help", each.help.in(in)}, {"related", each.related}};
}

std::string_view why(day_off off) { return off == day_off::weekend ? "weekend" : off == day_off::public_holiday ? "public_holiday" : "none"; }

ordered timeline_of(const overview& shown, language in) {
  const campaign& of = *shown.what;
  const auto count = [](const std::optional<days>& length) { return length ? ordered(length->count()) : ordered(nullptr); };
  ordered out = {{"on", nullptr}, {"state", nullptr}};
  if (const auto& status = shown.status) {
    out["on"] = to_iso(status->day);
    out["state"] = to_string(status->state);
    ordered& current = out["in_phases"] = ordered::array();
    for (const phase* each : status->phases) current.push_back(each - of.phases.data());
    out["until_begin"] = count(status->until_begin);
    out["remaining"] = count(status->remaining);
    out["remaining_in_phase"] = count(status->remaining_in_phase);
  }
  ordered& phases = out["phases"] = ordered::array();
  for (const shown_phase& each : shown.phases) {
    ordered phase = {{"ordinal", each.what->ordinal ? ordered(*each.what->ordinal) : ordered(nullptr)},
                     {"days", each.days ? ordered(each.days->length().count()) : ordered(nullptr)}};
    ordered& list = phase["anniversaries"] = ordered::array();
    for (const shown_anniversary& one : each.anniversaries) list.push_back(written(one, of, in));
    phases.push_back(std::move(phase));
  }
  ordered& congresses = out["congresses"] = ordered::array();
  for (const shown_congress& each : shown.congresses)
    congresses.push_back({{"text", each.mentions.front()->text},
                          {"state", each.state ? ordered(to_string(*each.state)) : ordered(nullptr)},
                          {"held", each.held ? ordered({{"from", to_iso(each.held->from())}, {"to", to_iso(each.held->to())}}) : ordered(nullptr)}});
  out["deadline"] = nullptr;
  if (const auto& due = shown.deadline)
    out["deadline"] = {{"named", to_iso(due->named)}, {"last_valid", to_iso(due->last_valid)}, {"day_off", why(due->off)}, {"last_working", to_iso(due->last_working)}};
  ordered& violations = out["violations"] = ordered::array();
  for (const violation& each : shown.violations) violations.push_back(written(each, in));
  return out;
}

}  // namespace

nlohmann::ordered_json detail::campaign_object(const campaign& what, const catalogue& events) {
  ordered object = ordered::object();
  field_writer writer(object, what, events);
  describe(writer, what);
  object.erase("document");
  return object;
}
nlohmann::ordered_json detail::document_object(const campaign& what, const catalogue& events) {
  return written_object(what.document.value_or(document{}), what, events);
}

std::string to_json(const campaign& what, const catalogue& events) { return detail::to_document(root_of(what, events)); }

campaign campaign_from_json(std::string_view text, const catalogue& events) {
  const nlohmann::json parsed = detail::parse_json(text);
  const json_value root = detail::open_document(parsed, {"campaign", "plan"});
  if (root.at("kind").text() == "campaign") {
    expect_timeline(root);
    const auto nested = root.find("campaign");
    if (!nested) return read_campaign(root, events, {"thidua", "kind", "timeline"}, true);
    root.expect_keys({"thidua", "kind", "campaign", "timeline"});
    return read_campaign(*nested, events, {}, true);
  }
  root.expect_keys({"thidua", "kind", "text_type", "truncated", "document", "campaign", "awards", "diagnostics"});
  if (const auto type = root.find("text_type"); type && !type->is_null()) {
    const auto find_type = [](const std::string& name) { return name == "plan" || name == "report" || name == "other" ? std::optional(name) : std::nullopt; };
    static_cast<void>(type->one_of(find_type, {"plan", "report", "other"}));
  }
  if (const auto truncated = root.find("truncated"); truncated && !truncated->is_null()) static_cast<void>(truncated->boolean());
  expect_list(root.find("awards"));
  expect_list(root.find("diagnostics"));
  campaign into = read_campaign(root.at("campaign"), events, {}, false);
  into.document = read_document(root, events);
  return into;
}

campaign load_campaign(const std::string& path, const catalogue& events) {
  const std::string text = read_file(path);
  try {
    return campaign_from_json(text, events);
  } catch (const error& broken) {
    throw broken.located(path);
  }
}

std::string to_json(const overview& shown, const catalogue& events, language in) {
  ordered root = root_of(*shown.what, events);
  root["timeline"] = timeline_of(shown, in);
  return detail::to_document(root);
}

}  // namespace io
}  // namespace v0
}  // namespace thidua
