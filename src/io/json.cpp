// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>
#include <thidua/io/file.hpp>
#include <thidua/io/json.hpp>

#include "json_reader.hpp"
#include "json_values.hpp"
#include "json_writer.hpp"

#include <array>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace io {
namespace {

using detail::find_day;
using detail::find_flag;
using detail::json_value;
using detail::read_bilingual;
using detail::read_reference;
using detail::written;
using ordered = nlohmann::ordered_json;

using detail::format_version;
using detail::to_document;

// ------------------------------------------------------------------------------------------------------------- writing

ordered written(const origin& from) {
  ordered out = {{"calendar", from.calendar() == calendar_kind::lunar ? "lunar" : "solar"}};
  if (const auto year = from.year()) out["year"] = *year;
  out["month"] = from.month();
  if (from.precision() == precision::month) {
    out["precision"] = "month";
  } else {
    out["day"] = from.day();
  }
  if (from.is_in_leap_month()) out["leap_month"] = true;
  return out;
}

ordered written(const commemoration& entry);

template <class Values>
ordered written_list(const Values& values) {
  ordered list = ordered::array();
  for (const auto& each : values) list.push_back(written(each));
  return list;
}

ordered written(const commemoration& entry) {
  const commemoration::parts& facts = entry.facts();
  ordered out = {{"id", facts.id.text()}, {"name", written(facts.name)}};
  if (!facts.aliases.empty()) out["aliases"] = facts.aliases;
  out["kind"] = to_string(facts.kind);
  out["scope"] = to_string(facts.scope);
  out["origins"] = written_list(facts.origins);
  if (facts.basis != milestone_basis::ordinal) out["basis"] = to_string(facts.basis);
  if (facts.great_day) out["great_day"] = true;
  if (facts.public_holiday) out["public_holiday"] = true;
  if (facts.from) out["from"] = to_iso(*facts.from);
  if (facts.to) out["to"] = to_iso(*facts.to);
  if (!facts.sources.empty()) out["sources"] = written_list(facts.sources);
  if (!facts.note.empty()) out["note"] = facts.note;
  out["day_confidence"] = to_string(facts.day_confidence);
  out["year_confidence"] = to_string(facts.year_confidence);
  return out;
}

// ------------------------------------------------------------------------------------------------------------- reading

origin read_origin(const json_value& value) {
  value.expect_keys({"calendar", "year", "month", "day", "leap_month", "precision"});
  const auto find_calendar = [](std::string_view name) -> std::optional<calendar_kind> {
    if (name == "solar") return calendar_kind::solar;
    if (name == "lunar") return calendar_kind::lunar;
    return std::nullopt;
  };
  const auto find_precision = [](std::string_view name) -> std::optional<precision> {
    if (name == "day") return precision::day;
    if (name == "month") return precision::month;
    return std::nullopt;
  };
  const calendar_kind calendar = value.at("calendar").one_of(find_calendar, {"solar", "lunar"});
  std::optional<int> year;
  if (const auto found = value.find("year")) year = found->integer(1, date::last_year);
  const int month = value.at("month").integer(1, 12);
  const auto precision_value = value.find("precision");
  const bool leap = find_flag(value, "leap_month").value_or(false);
  const bool is_solar = calendar == calendar_kind::solar;
  if (leap && is_solar)
    value.at("leap_month").fail(errc::value_not_allowed, {.vi = "dương lịch không có tháng nhuận", .en = "the solar calendar has no leap month"}, {.vi = "bỏ khóa này", .en = "leave the key out"});
  if (precision_value && precision_value->one_of(find_precision, {"day", "month"}) == precision::month) {
    if (!is_solar)
      precision_value->fail(errc::value_not_allowed, {.vi = "chỉ dương lịch có sự kiện cả tháng", .en = "only solar events are month-long"}, {.vi = "bỏ khóa này", .en = "leave the key out"});
    if (const auto day = value.find("day"))
      day->fail(errc::value_not_allowed, {.vi = "sự kiện cả tháng không có ngày", .en = "a month-long event has no day"}, {.vi = "bỏ khóa này", .en = "leave the key out"});
    return value.made([&] { return origin::whole_month({.year = year, .month = month}); });
  }
  const int day = value.at("day").integer(1, is_solar ? 31 : 30);
  return value.made([&] {
    return is_solar ? origin::solar({.year = year, .month = month, .day = day})
                    : origin::lunar({.year = year, .month = month, .day = day, .is_in_leap_month = leap});
  });
}

commemoration read_commemoration(const json_value& value) {
  value.expect_keys({"id", "name", "aliases", "kind", "scope", "origins", "basis", "great_day", "public_holiday", "from", "to",
                     "sources", "note", "day_confidence", "year_confidence"});
  const json_value id_value = value.at("id");
  commemoration::parts facts{.id = id_value.made([&] { return id<commemoration>(id_value.text()); }),
                             .name = read_bilingual(value.at("name")),
                             .origins = {}};
  if (const auto aliases = value.find("aliases"))
    for (const json_value& each : aliases->items()) facts.aliases.push_back(each.text());
  facts.kind = value.at("kind").one_of(find_commemoration_kind, {"founding", "tradition", "response", "victory", "birth", "memorial",
                                                                 "international", "festival"});
  facts.scope = value.at("scope").one_of(find_commemoration_scope, {"nation", "sector", "organization", "locality", "international"});
  for (const json_value& each : value.at("origins").items()) facts.origins.push_back(read_origin(each));
  if (const auto found = value.find("basis")) facts.basis = found->one_of(find_milestone_basis, {"ordinal", "gregorian_year"});
  facts.great_day = find_flag(value, "great_day").value_or(false);
  facts.public_holiday = find_flag(value, "public_holiday").value_or(false);
  facts.from = find_day(value, "from");
  facts.to = find_day(value, "to");
  if (const auto sources = value.find("sources"))
    for (const json_value& each : sources->items()) facts.sources.push_back(read_reference(each));
  if (const auto found = value.find("note")) facts.note = found->text();
  const auto read_confidence = [&](std::string_view key, confidence& into) {
    if (const auto found = value.find(key)) into = found->one_of(find_confidence, {"high", "medium", "low"});
  };
  read_confidence("day_confidence", facts.day_confidence);
  read_confidence("year_confidence", facts.year_confidence);
  return value.made([&] { return commemoration(std::move(facts)); });
}

std::optional<adjustment> find_adjustment(std::string_view name) {
  using enum adjustment;
  for (const adjustment each : {february_29_to_28, february_29_to_march_1, day_30_to_29, day_30_to_next_month, leap_to_regular_month,
                                leap_to_regular_month_day_30_to_29, leap_to_regular_month_day_30_to_next_month})
    if (to_string(each) == name) return each;
  return std::nullopt;
}

// A key that must be there and may be null.
std::optional<json_value> at_or_null(const json_value& value, std::string_view key) {
  const json_value found = value.at(key);
  return found.is_null() ? std::nullopt : std::optional(found);
}

listed_anniversary read_listed(const json_value& value) {
  value.expect_keys({"event", "date", "ordinal", "milestone", "name", "adjusted"});
  const json_value event = value.at("event");
  listed_anniversary entry{.event = event.made([&] { return id<commemoration>(event.text()); }),
                           .day = value.at("date").day(),
                           .ordinal = std::nullopt,
                           .milestone = std::nullopt,
                           .name = to_nfc(value.at("name").text())};
  if (const auto found = at_or_null(value, "ordinal")) entry.ordinal = ordinal(found->integer(1, date::last_year));
  if (const auto found = at_or_null(value, "milestone")) entry.milestone = found->one_of(find_milestone, {"round", "half_decade", "other"});
  if (const auto found = at_or_null(value, "adjusted"))
    entry.adjusted = found->one_of(find_adjustment, {"february-29-to-28", "february-29-to-march-1", "day-30-to-29", "day-30-to-next-month",
                                                     "leap-to-regular-month", "leap-to-regular-month+day-30-to-29", "leap-to-regular-month+day-30-to-next-month"});
  return entry;
}

}  // namespace

std::string to_json(const catalogue& all) {
  ordered root = {{"thidua", format_version}, {"kind", "commemorations"}};
  root["commemorations"] = written_list(all);
  return to_document(root);
}

catalogue catalogue_from_json(std::string_view text) {
  const nlohmann::json parsed = detail::parse_json(text);
  const json_value root = detail::open_document(parsed, {"commemorations"});
  root.expect_keys({"thidua", "kind", "extends", "commemorations"});
  const auto find_base = [](std::string_view name) { return name == "vietnam" ? std::optional(commemorations::vietnam()) : std::nullopt; };
  catalogue all;
  const auto extends = root.find("extends");
  if (extends) all = extends->one_of(find_base, {"vietnam"});
  catalogue own;  // an id given twice in one document is a mistake, also where it extends
  for (const json_value& each : root.at("commemorations").items()) {
    commemoration entry = read_commemoration(each);
    each.made([&] { own.add(entry); return 0; });
    if (extends) all.put(std::move(entry));
  }
  return extends ? all : own;
}

catalogue load_catalogue(const std::string& path) {
  const std::string text = read_file(path);
  try {
    return catalogue_from_json(text);
  } catch (const error& broken) {
    throw broken.located(path);
  }
}

std::string to_json(const anniversary_listing& listing) {
  ordered root = {{"thidua", format_version}, {"kind", "calendar"}, {"from", to_iso(listing.window.from())}, {"to", to_iso(listing.window.to())}};
  ordered& list = root["anniversaries"] = ordered::array();
  for (const listed_anniversary& each : listing.anniversaries)
    list.push_back({{"event", each.event.text()},
                    {"date", to_iso(each.day)},
                    {"ordinal", each.ordinal ? ordered(each.ordinal->number()) : ordered(nullptr)},
                    {"milestone", each.milestone ? ordered(to_string(*each.milestone)) : ordered(nullptr)},
                    {"name", each.name},
                    {"adjusted", each.adjusted == adjustment::none ? ordered(nullptr) : ordered(to_string(each.adjusted))}});
  return to_document(root);
}

anniversary_listing listing_from_json(std::string_view text) {
  const nlohmann::json parsed = detail::parse_json(text);
  const json_value root = detail::open_document(parsed, {"calendar"});
  root.expect_keys({"thidua", "kind", "from", "to", "anniversaries"});
  const date from = root.at("from").day();
  const json_value to_value = root.at("to");
  const date to = to_value.day();
  anniversary_listing listing{to_value.made([&] { return period(from, to); })};
  for (const json_value& each : root.at("anniversaries").items()) {
    listed_anniversary entry = read_listed(each);
    if (!listing.window.contains(entry.day))
      each.at("date").fail(errc::value_not_allowed, {.vi = "ngày nằm ngoài khoảng của tài liệu", .en = "the day lies outside the document's period"},
                         {.vi = "khoảng của tài liệu: `from` đến hết `to`", .en = "its period is `from` to `to`, both included"});
    if (!listing.anniversaries.empty() && entry.day < listing.anniversaries.back().day)
      each.at("date").fail(errc::value_not_allowed, {.vi = "ngày không theo thứ tự", .en = "the days are out of order"},
                         {.vi = "xếp các mục theo ngày", .en = "sort the entries by day"});
    listing.anniversaries.push_back(std::move(entry));
  }
  return listing;
}

}  // namespace io
}  // namespace v0
}  // namespace thidua
