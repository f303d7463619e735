// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/date_text.hpp>
#include <thidua/io/csv.hpp>

#include "csv_field.hpp"

#include <string_view>

namespace thidua {
inline namespace v0 {
namespace io {

std::string detail::csv_field(std::string_view text) {
  std::string value(text);
  if (!value.empty() && std::string_view("=+-@\t\r").find(value.front()) != std::string_view::npos) value.insert(0, 1, '\'');
  if (value.find_first_of(",\"\r\n") == std::string::npos) return value;
  std::string quoted = "\"";
  for (const char c : value) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + "\"";
}

std::string to_csv(const anniversary_listing& listing, byte_order_mark mark) {
  std::string out = mark == byte_order_mark::utf8 ? "\xEF\xBB\xBF" : "";
  out += "event,date,ordinal,milestone,name,adjusted\r\n";
  for (const listed_anniversary& each : listing.anniversaries) {
    out += each.event.text() + "," + to_iso(each.day) + ",";
    if (each.ordinal) out += std::to_string(each.ordinal->number());
    out += ",";
    if (each.milestone) out += to_string(*each.milestone);
    out += "," + detail::csv_field(each.name) + "," + detail::csv_field(to_string(each.adjusted)) + "\r\n";
  }
  return out;
}

}  // namespace io
}  // namespace v0
}  // namespace thidua
