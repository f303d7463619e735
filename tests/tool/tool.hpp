// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The command `thidua` run as its users run it. Layer: tests.
#include <thidua/core/text.hpp>

#include "process.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace thidua::test {

inline process_result thidua_tool(const std::vector<std::string>& arguments, const std::string& input = {},
                                  const std::function<void()>& prepare = {}) {
  return run_process(THIDUA_TOOL, arguments, input, prepare);
}

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

/// Each line of standard error is one message that begins with the tool's name, ends its line, is UTF-8 and
/// commands no terminal.
inline void expect_messages(const process_result& result, std::size_t count) {
  EXPECT_EQ(lines_of(result.err).size(), count) << result.err;
  for (const std::string& each : lines_of(result.err)) EXPECT_TRUE(each.starts_with("thidua: ")) << each;
  EXPECT_EQ(result.err.empty(), count == 0);
  EXPECT_TRUE(result.err.empty() || result.err.back() == '\n') << result.err;
  EXPECT_EQ(find_invalid_utf8(result.err), std::string::npos) << result.err;
  for (const char c : result.err)
    EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n') << static_cast<int>(c);
  EXPECT_EQ(result.err.find("\xC2\x9B"), std::string::npos) << "a control sequence in one character";
}

/// Refused as a whole: status 2, one message, nothing on standard output.
inline void expect_refused(const process_result& result) {
  EXPECT_EQ(result.status, 2) << result.err;
  EXPECT_EQ(result.out, "");
  expect_messages(result, 1);
}

}  // namespace thidua::test
