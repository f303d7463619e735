// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What a program of tables needs beside GoogleTest: names, excuses, reports. Layer: testing.
#include <thidua/core/bilingual.hpp>
#include <thidua/testing/scenario_table.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {
namespace detail {

/// A name that GoogleTest and its filters take: letters of every language, digits and _; the rest is _.
std::string test_name(std::string_view text);
/// The name of a file without folders and endings, as a test name.
std::string suite_of(std::string_view path);
/// The rules that excuses name and nothing tests, a line each, once.
std::string untested(const std::vector<excuse>& excused, const std::vector<tested_rule>& rules, language in = language::vietnamese);
/// Writes coverage.json, PACK.lcov and PACK.cobertura.xml into the folder, which is made where it is not there.
/// Error: errc::file_unwritable, with the folder as its place where that can't be made; errc::file_unreadable.
void write_reports(const std::vector<tested_rule>& rules, const std::vector<excuse>& excused, const std::vector<std::string>& packs, const std::string& folder,
                   language in = language::vietnamese);

}  // namespace detail
}  // namespace testing
}  // namespace v0
}  // namespace thidua
