// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What was read from plans, and what is wrong in them, as JSON, SARIF and text for people. Layer: io.
#include <thidua/commemoration/catalogue.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/io/timeline.hpp>
#include <thidua/plan/diagnostic.hpp>
#include <thidua/plan/reader.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace io {

/// A checked file: its name, its text, and what is wrong in it.
struct checked_text {
  std::string file;
  std::string text;
  std::vector<plan::diagnostic> diagnostics = {};
};

/// A document of kind "plan". `text` is the one the reading was made from; `file` is named in its diagnostics.
/// Source: FORMATS.md.
std::string to_json(const plan::reading& what, std::string_view text, const std::string& file, const catalogue& events, language in = language::vietnamese);
/// A document of kind "diagnostics": those of all files, by file, then by start.
std::string to_json(const std::vector<checked_text>& all, language in = language::vietnamese);
/// A SARIF log of one run. Source: OASIS SARIF 2.1.0.
std::string to_sarif(const std::vector<checked_text>& all, language in = language::vietnamese);
/// Each finding with its line, the words underlined, and what would be right: as compilers do.
std::string to_report(const std::vector<checked_text>& all, language in = language::vietnamese, colours with = colours::none);

}  // namespace io
}  // namespace v0
}  // namespace thidua
