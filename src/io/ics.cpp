// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/date_text.hpp>
#include <thidua/io/ics.hpp>
#include <thidua/version.hpp>

#include "core/official_numbers.hpp"
#include "timeline_words.hpp"

#include <libical/ical.h>

#include <memory>
#include <new>
#include <set>

namespace thidua {
inline namespace v0 {
namespace io {
namespace {

struct component_deleter {
  void operator()(icalcomponent* component) const noexcept { icalcomponent_free(component); }
};
using component = std::unique_ptr<icalcomponent, component_deleter>;

// Text that the format can hold: one kind of line end and no other control character.
std::string clean(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\r') {
      if (at + 1 == text.size() || text[at + 1] != '\n') out += '\n';
    } else {
      const bool control = (static_cast<unsigned char>(text[at]) < 0x20 && text[at] != '\n') || text[at] == 0x7F;
      out += control ? ' ' : text[at];
    }
  }
  return out;
}

icalproperty* named(const char* name, const std::string& value) {
  icalproperty* const property = icalproperty_new_x(value.c_str());
  icalproperty_set_x_name(property, name);
  return property;
}
void add_extension(icalcomponent* to, const char* name, const std::string& value) { icalcomponent_add_property(to, named(name, value)); }

// 20180726. libical has no times after the year 3000, so days are written as text.
std::string basic(date day) {
  const auto [year, month, number] = day.split();
  return std::to_string(year * 10'000 + month * 100 + number);
}
void add_day(icalcomponent* to, const char* name, date day) {
  icalproperty* const property = named(name, basic(day));
  icalproperty_add_parameter(property, icalparameter_new_value(ICAL_VALUE_DATE));
  icalcomponent_add_property(to, property);
}

std::string summary(const anniversary& which, language in) {
  const std::string& name = which.event().name().in(in);
  const auto number = which.ordinal();
  if (!number) return name;
  const std::string count = std::to_string(number->number());
  return in == language::english ? thidua::detail::english_ordinal(number->number()) + " anniversary: " + name : count + " năm " + name;
}

// An all-day event over a period, that takes no time.
component make_days(const std::string& uid, const period& days, const std::string& text) {
  component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
  icalcomponent* const to = event.get();
  icalcomponent_add_property(to, icalproperty_new_uid((uid + "@thidua").c_str()));
  add_extension(to, "DTSTAMP", basic(days.from()) + "T000000Z");  // no clock: the same question gives the same bytes
  add_day(to, "DTSTART", days.from());
  // The end is exclusive. The last day of the range has no next one; without an end the event lasts its day.
  if (days.to() < date::latest()) add_day(to, "DTEND", days.to() + thidua::days(1));
  icalcomponent_add_property(to, icalproperty_new_summary(clean(text).c_str()));
  icalcomponent_add_property(to, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
  return event;
}

component make_event(const anniversary& which, language in) {
  const std::string id = which.event().id().text();
  // Two origins of a joint event may fall on one day; no id holds a plus.
  const auto origin = &which.from() - which.event().origins().data();
  const std::string part = origin == 0 ? "" : std::string("+").append(std::to_string(origin));
  component event = make_days(to_iso(which.day()) + "-" + id + part, which.duration(), summary(which, in));
  icalcomponent* const to = event.get();
  icalcomponent_add_property(to, icalproperty_new_description(clean(to_text(which, in)).c_str()));
  if (const auto of = which.milestone()) icalcomponent_add_property(to, icalproperty_new_categories(std::string(name_of(*of, in)).c_str()));
  add_extension(to, "X-THIDUA-EVENT", id);
  if (const auto number = which.ordinal()) add_extension(to, "X-THIDUA-ORDINAL", std::to_string(number->number()));
  if (const auto of = which.milestone()) add_extension(to, "X-THIDUA-MILESTONE", std::string(to_string(*of)));
  if (which.adjusted() != adjustment::none) add_extension(to, "X-THIDUA-ADJUSTED", std::string(to_string(which.adjusted())));
  return event;
}

component make_calendar(language in) {
  component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
  const std::string product = "-//thidua//thidua " + std::string(version_string) + (in == language::english ? "//EN" : "//VI");
  icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
  icalcomponent_add_property(calendar.get(), icalproperty_new_prodid(product.c_str()));
  icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
  return calendar;
}

std::string written(const component& calendar) {
  const std::unique_ptr<char, void (*)(char*)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                    [](char* buffer) { icalmemory_free_buffer(buffer); });
  if (!text) throw std::bad_alloc();
  return text.get();
}

template <class Anniversaries>
std::string written(const Anniversaries& all, language in) {
  const component calendar = make_calendar(in);
  for (const anniversary& each : all) icalcomponent_add_component(calendar.get(), make_event(each, in).release());
  return written(calendar);
}

}  // namespace

std::string to_ics(const std::vector<anniversary>& all, language in) { return written(all, in); }
std::string to_ics(const anniversary_range& all, language in) { return written(all, in); }

std::string to_ics(const overview& shown, language in) {
  const component calendar = make_calendar(in);
  const detail::timeline_words words(shown, in);
  const campaign& of = *shown.what;
  // Ids are made of what the campaign is and of the place in it, so that two plans in one calendar stay apart.
  const std::string base = detail::uid_base(of);
  const auto add = [&](const std::string& part, const period& days, const std::string& text, const std::string& details) {
    component event = make_days(base + "-" + part, days, text);
    if (!details.empty()) icalcomponent_add_property(event.get(), icalproperty_new_description(clean(details).c_str()));
    icalcomponent_add_component(calendar.get(), event.release());
  };
  const auto count = [](const char* part, std::size_t index) { return std::string(part).append("-").append(std::to_string(index + 1)); };
  for (std::size_t i = 0; i < shown.phases.size(); ++i) {
    const shown_phase& each = shown.phases[i];
    if (each.days) add(count("phase", i), *each.days, words.label(each) + ": " + words.title(), each.theme.empty() ? "" : words.theme_text({.text = std::string(each.theme)}));
  }
  if (shown.deadline)
    add("registration", period(shown.deadline->last_valid, shown.deadline->last_valid), words.say("Hạn đăng ký thi đua", "Last day of registration"), words.registration());
  const auto add_due = [&](const char* part, std::size_t index, const std::optional<deadline>& due, const std::string& text) {
    if (const auto last = due ? due->last_valid_day(of.year.value_or(0)) : std::nullopt) add(count(part, index), period(*last, *last), text, words.title());
  };
  for (std::size_t i = 0; i < of.reviews.size(); ++i) add_due("review", i, of.reviews[i].due, words.review_text(of.reviews[i]));
  for (std::size_t i = 0; i < of.duties.size(); ++i) add_due("duty", i, of.duties[i].due, words.duty_text(of.duties[i]));
  for (std::size_t i = 0; i < of.reports.size(); ++i) add_due("report", i, of.reports[i].due, words.report_text(of.reports[i]));
  for (std::size_t i = 0; i < shown.congresses.size(); ++i)
    if (const shown_congress& each = shown.congresses[i]; each.held) add(count("congress", i), *each.held, each.mentions.front()->text, words.title());
  std::set<std::string> seen;  // two entries of one event are one day in a calendar
  const auto add_anniversary = [&](const anniversary& which) {
    const auto origin = std::to_string(&which.from() - which.event().origins().data());
    if (seen.insert(to_iso(which.day()) + which.event().id().text() + "+" + origin).second)
      icalcomponent_add_component(calendar.get(), make_event(which, in).release());
  };
  for (const shown_phase& phase : shown.phases) {
    for (const shown_anniversary& each : phase.anniversaries)
      if (each.entry != nullptr) add_anniversary(each.which);
    for (const shown_entry& each : phase.others)
      if (each.which) add_anniversary(*each.which);
  }
  for (const shown_entry& each : shown.unplaced)
    if (each.which) add_anniversary(*each.which);
  return written(calendar);
}

}  // namespace io
}  // namespace v0
}  // namespace thidua
