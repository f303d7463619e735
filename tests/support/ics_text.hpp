// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A strict reader of RFC 5545: lines, folding, parameters, escapes. Layer: tests.
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace thidua::test {

struct ics_property {
  std::string name;
  /// As written: "VALUE=DATE".
  std::string parameters;
  /// As written, escapes and all.
  std::string raw;

  /// The value as TEXT: escapes undone. Error: std::runtime_error for one that RFC 5545 does not know.
  std::string text() const {
    std::string out;
    for (std::size_t at = 0; at < raw.size(); ++at) {
      if (raw[at] == ';' || raw[at] == ',')
        throw std::runtime_error("a bare " + raw.substr(at, 1) + " in " + raw);
      if (raw[at] != '\\') {
        out += raw[at];
        continue;
      }
      const char next = ++at < raw.size() ? raw[at] : '\0';
      if (next == 'n' || next == 'N') {
        out += '\n';
      } else if (next == '\\' || next == ';' || next == ',') {
        out += next;
      } else {
        throw std::runtime_error("an unknown escape in " + raw);
      }
    }
    return out;
  }
};

struct ics_component {
  std::string name;
  std::vector<ics_property> properties = {};
  std::vector<ics_component> components = {};

  std::vector<const ics_property*> all(std::string_view wanted) const {
    std::vector<const ics_property*> found;
    for (const ics_property& each : properties)
      if (each.name == wanted) found.push_back(&each);
    return found;
  }
  /// The one property of that name. Error: std::runtime_error where there is none or more than one.
  const ics_property& at(std::string_view wanted) const {
    const auto found = all(wanted);
    if (found.size() != 1)
      throw std::runtime_error(std::to_string(found.size()) + " properties " + std::string(wanted));
    return *found.front();
  }
};

/// The physical lines, without their CR LF. Error: std::runtime_error for a bare CR or LF and a last line
/// without an end.
inline std::vector<std::string> ics_lines(std::string_view text) {
  std::vector<std::string> lines;
  std::string line;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at, 2) == "\r\n") {
      lines.push_back(std::exchange(line, {}));
      ++at;
    } else if (text[at] == '\r' || text[at] == '\n') {
      throw std::runtime_error("a bare line end at byte " + std::to_string(at));
    } else {
      line += text[at];
    }
  }
  if (!line.empty()) throw std::runtime_error("the last line does not end");
  return lines;
}

/// The one calendar of the text. Error: std::runtime_error.
inline ics_component read_ics_text(std::string_view text) {
  std::vector<std::string> logical;
  for (const std::string& line : ics_lines(text)) {
    if (!line.empty() && (line[0] == ' ' || line[0] == '\t')) {
      if (logical.empty()) throw std::runtime_error("the text begins with a folded line");
      logical.back() += line.substr(1);
    } else {
      logical.push_back(line);
    }
  }
  std::vector<ics_component> open = {{""}};
  for (const std::string& line : logical) {
    const std::size_t colon = line.find(':');  // no parameter written here holds one
    if (colon == std::string::npos) throw std::runtime_error("no colon in " + line);
    const std::string head = line.substr(0, colon);
    const std::size_t semicolon = head.find(';');
    ics_property property{head.substr(0, semicolon),
                          semicolon == std::string::npos ? "" : head.substr(semicolon + 1),
                          line.substr(colon + 1)};
    if (property.name == "BEGIN") {
      open.push_back({property.raw});
    } else if (property.name == "END") {
      if (open.size() < 2 || open.back().name != property.raw)
        throw std::runtime_error("END:" + property.raw + " ends nothing");
      ics_component done = std::move(open.back());
      open.pop_back();
      open.back().components.push_back(std::move(done));
    } else {
      open.back().properties.push_back(std::move(property));
    }
  }
  if (open.size() != 1 || open[0].components.size() != 1 || !open[0].properties.empty())
    throw std::runtime_error("not one calendar");
  return open[0].components[0];
}

}  // namespace thidua::test
