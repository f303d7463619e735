// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A strict reader of RFC 4180. Layer: tests.
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace thidua::test {

/// The records of a CSV text, field by field. Error: std::runtime_error for a quote inside a bare field, a
/// line that does not end in CR LF, a quoted field without an end.
inline std::vector<std::vector<std::string>> read_csv_text(std::string_view text) {
  std::vector<std::vector<std::string>> records;
  std::vector<std::string> record;
  std::size_t at = 0;
  const auto fail = [&](const char* why) -> void {
    throw std::runtime_error(std::string(why) + " at byte " + std::to_string(at));
  };
  while (at < text.size()) {
    std::string field;
    if (text[at] == '"') {
      for (++at;; ++at) {
        if (at >= text.size()) fail("a quoted field does not end");
        if (text[at] != '"') {
          field += text[at];
        } else if (text.substr(at, 2) == "\"\"") {
          field += '"';
          ++at;
        } else {
          break;
        }
      }
      ++at;
    } else {
      while (at < text.size() && text[at] != ',' && text[at] != '\r') {
        if (text[at] == '"' || text[at] == '\n') fail("a bare field may not hold this");
        field += text[at++];
      }
    }
    record.push_back(field);
    if (text.substr(at, 2) == "\r\n") {
      at += 2;
      records.push_back(record);
      record.clear();
    } else if (at < text.size() && text[at] == ',') {
      ++at;
      if (at == text.size()) fail("the last line does not end");
    } else {
      fail("neither a comma nor a line's end");
    }
  }
  if (!record.empty()) fail("the last line does not end");
  return records;
}

}  // namespace thidua::test
