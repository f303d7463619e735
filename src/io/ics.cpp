// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/date_text.hpp>
#include <thidua/io/ics.hpp>
#include <thidua/version.hpp>

#include "core/official_numbers.hpp"

#include <libical/ical.h>

#include <memory>
#include <new>

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

component make_event(const anniversary& which, language in) {
  component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
  icalcomponent* const to = event.get();
  const std::string id = which.event().id().text();
  const period days = which.duration();
  // Two origins of a joint event may fall on one day; no id holds a plus.
  const auto origin = &which.from() - which.event().origins().data();
  const std::string part = origin == 0 ? "" : std::string("+").append(std::to_string(origin));
  icalcomponent_add_property(to, icalproperty_new_uid((to_iso(which.day()) + "-" + id + part + "@thidua").c_str()));
  add_extension(to, "DTSTAMP", basic(which.day()) + "T000000Z");  // no clock: the same question gives the same bytes
  add_day(to, "DTSTART", days.from());
  // The end is exclusive. The last day of the range has no next one; without an end the event lasts its day.
  if (days.to() < date::latest()) add_day(to, "DTEND", days.to() + thidua::days(1));
  icalcomponent_add_property(to, icalproperty_new_summary(clean(summary(which, in)).c_str()));
  icalcomponent_add_property(to, icalproperty_new_description(clean(to_text(which, in)).c_str()));
  if (const auto of = which.milestone()) icalcomponent_add_property(to, icalproperty_new_categories(std::string(name_of(*of, in)).c_str()));
  icalcomponent_add_property(to, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
  add_extension(to, "X-THIDUA-EVENT", id);
  if (const auto number = which.ordinal()) add_extension(to, "X-THIDUA-ORDINAL", std::to_string(number->number()));
  if (const auto of = which.milestone()) add_extension(to, "X-THIDUA-MILESTONE", std::string(to_string(*of)));
  if (which.adjusted() != adjustment::none) add_extension(to, "X-THIDUA-ADJUSTED", std::string(to_string(which.adjusted())));
  return event;
}

template <class Anniversaries>
std::string written(const Anniversaries& all, language in) {
  const component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
  const std::string product = "-//thidua//thidua " + std::string(version_string) + (in == language::english ? "//EN" : "//VI");
  icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
  icalcomponent_add_property(calendar.get(), icalproperty_new_prodid(product.c_str()));
  icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
  for (const anniversary& each : all) icalcomponent_add_component(calendar.get(), make_event(each, in).release());
  const std::unique_ptr<char, void (*)(char*)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                    [](char* buffer) { icalmemory_free_buffer(buffer); });
  if (!text) throw std::bad_alloc();
  return text.get();
}

}  // namespace

std::string to_ics(const std::vector<anniversary>& all, language in) { return written(all, in); }
std::string to_ics(const anniversary_range& all, language in) { return written(all, in); }

}  // namespace io
}  // namespace v0
}  // namespace thidua
