// SPDX-License-Identifier: BSL-1.0
#include "tool.hpp"

#include <thidua/version.hpp>

#include "files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fcntl.h>
#include <unistd.h>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

// What every command has in common: help, version, bad usage, the streams.

namespace {

using namespace thidua;
using test::expect_messages;
using test::expect_refused;
using test::process_result;
using test::thidua_tool;
using testing::HasSubstr;

TEST(Version, IsThatOfTheLibrary) {
  const process_result result = thidua_tool({"--version"});
  EXPECT_EQ(result.out, std::string("thidua ") + version_string + "\n");
  EXPECT_EQ(result.err, "");
  EXPECT_EQ(result.status, 0);
}

TEST(Help, NamesTheCommandsAndCommonOptions) {
  for (const char* option : {"--help", "-h"}) {
    const process_result result = thidua_tool({option});
    EXPECT_EQ(result.status, 0);
    EXPECT_EQ(result.err, "");
    for (const char* word :
         {"calendar", "lunar", "solar", "--lang", "--format", "--output", "--version", "--help"})
      EXPECT_THAT(result.out, HasSubstr(word));
  }
}

TEST(Help, NamesTheOptionsOfACommand) {
  const process_result result = thidua_tool({"calendar", "--help"});
  EXPECT_EQ(result.status, 0);
  for (const char* option : {"--year", "--from", "--to", "--milestone", "--catalogue", "--unverified"})
    EXPECT_THAT(result.out, HasSubstr(option));
  EXPECT_EQ(thidua_tool({"lunar", "--help"}).status, 0);
  EXPECT_EQ(thidua_tool({"solar", "-h"}).status, 0);
}

TEST(Help, IsVietnameseUnlessEnglishIsAsked) {
  EXPECT_THAT(thidua_tool({"--help"}).out, HasSubstr("Các ngày kỷ niệm"));
  EXPECT_THAT(thidua_tool({"--lang", "en", "--help"}).out, HasSubstr("The commemorations of a year"));
  EXPECT_THAT(thidua_tool({"--lang=en", "calendar", "--help"}).out, HasSubstr("A whole year"));
}

TEST(BadUsage, IsStatus2AndOneLine) {
  const std::vector<std::vector<std::string>> calls = {
      {},
      {""},
      {"nonsense"},
      {"Calendar"},
      {"--nonsense"},
      {"calendar", "--nonsense"},
      {"calendar", "--year"},
      {"calendar", "--year", "2018", "extra"},
      {"calendar", "--year", "2018", "lunar", "2018-01-01"},
      {"lunar", "2018-01-01", "calendar", "--year", "2018"},
      {"--lang"},
      {"--lang", "fr", "calendar", "--year", "2018"},
      {"--lang", "EN", "calendar", "--year", "2018"},
      {"--lang", "", "calendar", "--year", "2018"},
      {"calendar", "--year", "2018", "--lang", "en", "--lang", "fr"},
      {"-o"},
      {"calendar", "--year", "2018", "--format"},
      {"calendar", "--year", "2018", "--format", "sarif"},
      {"lunar", "--year", "2018"}};
  for (const auto& call : calls) {
    std::string shown;
    for (const std::string& word : call) shown += word + " ";
    SCOPED_TRACE(shown);
    expect_refused(thidua_tool(call));
  }
}

// What a user typed comes back in the message, but on one line, in UTF-8 and without commands for the
// terminal.
TEST(BadUsage, ShowsHostileArgumentsHarmlessly) {
  for (const std::string& hostile :
       {std::string("a\nb"), std::string("\x1B[31mred\x1B[0m"), std::string("\xFF\xFE"), std::string("\r\rx"),
        std::string("\xC2\x9B"
                    "31m"),
        std::string("a\tb"), std::string(100'000, 'x'), std::string("đ\xC3"), std::string("%s%n")}) {
    SCOPED_TRACE(hostile.substr(0, 20));
    expect_refused(thidua_tool({hostile}));
    expect_refused(thidua_tool({"calendar", "--" + hostile}));
    expect_refused(thidua_tool({"calendar", "--year", hostile}));
    expect_refused(thidua_tool({"calendar", "--from", hostile, "--to", "2018-01-01"}));
    expect_refused(thidua_tool({"calendar", "--year", "2018", "--milestone", hostile}));
    expect_refused(thidua_tool({"calendar", "--year", "2018", "--format", hostile}));
    expect_refused(thidua_tool({"calendar", "--year", "2018", "--lang", hostile}));
    expect_refused(thidua_tool({"calendar", "--year", "2018", "--catalogue", "/nonexistent/" + hostile}));
    expect_refused(thidua_tool({"calendar", "--year", "2018", "-o", "/nonexistent/" + hostile}));
    expect_refused(thidua_tool({"lunar", hostile}));
    expect_refused(thidua_tool({"solar", hostile}));
  }
}

// ----------------------------------------------------------------------------------------------------------
// the streams

const std::vector<std::vector<std::string>>& calls_that_write() {
  static const std::vector<std::vector<std::string>> all = {
      {"calendar", "--year", "2018"},
      {"calendar", "--year", "2018", "--format", "json"},
      {"calendar", "--from", "2018-01-01", "--to", "2018-01-01", "--format", "csv"},
      {"calendar", "--year", "2018", "--format", "ics"},
      {"lunar", "2026-02-17"},
      {"solar", "2026-01-01"},
      {"--help"},
      {"calendar", "--help"},
      {"--version"}};
  return all;
}

TEST(Output, OnAFullDeviceIsStatus2AndAMessage) {
  if (!std::filesystem::exists("/dev/full")) GTEST_SKIP() << "no /dev/full";
  for (const auto& call : calls_that_write()) {
    SCOPED_TRACE(call[0]);
    const process_result result =
        thidua_tool(call, "", [] { ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO); });
    EXPECT_EQ(result.status, 2);
    expect_messages(result, 1);
  }
}

TEST(Output, OnAClosedStreamIsStatus2AndAMessage) {
  for (const auto& call : calls_that_write()) {
    SCOPED_TRACE(call[0]);
    const process_result result = thidua_tool(call, "", [] { ::close(STDOUT_FILENO); });
    EXPECT_EQ(result.status, 2);
    expect_messages(result, 1);
  }
}

TEST(Output, ToAFileNeedsNoStandardOutput) {
  const test::temporary_directory folder;
  const process_result result =
      thidua_tool({"lunar", "2026-02-17", "-o", folder / "out"}, "", [] { ::close(STDOUT_FILENO); });
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(test::content_of(folder / "out"), "2026-01-01\n");
}

TEST(Output, ToADashIsStandardOutput) {
  EXPECT_EQ(thidua_tool({"lunar", "2026-02-17", "-o", "-"}).out, "2026-01-01\n");
}

TEST(Errors, DoNotNeedAStandardErrorStream) {
  EXPECT_EQ(thidua_tool({"lunar", "nonsense"}, "", [] { ::close(STDERR_FILENO); }).status, 2);
}

TEST(Output, HasNoEscapesWhereItIsNoTerminal) {
  const auto with_colours = [] {
    ::setenv("TERM", "xterm-256color", 1);
    ::unsetenv("NO_COLOR");
    ::setenv("CLICOLOR_FORCE", "1", 1);
  };
  for (const auto& call : calls_that_write()) {
    const process_result result = thidua_tool(call, "", with_colours);
    EXPECT_EQ(result.out.find('\x1B'), std::string::npos) << call[0];
    EXPECT_EQ(result.status, 0) << call[0];
  }
}

TEST(Output, DoesNotDependOnLocaleOrTimeZone) {
  const auto in = [](const char* locale, const char* zone) {
    return [=] {
      ::setenv("LC_ALL", locale, 1);
      ::setenv("LANG", locale, 1);
      ::setenv("TZ", zone, 1);
    };
  };
  for (const auto& call : calls_that_write()) {
    const std::string expected = thidua_tool(call).out;
    EXPECT_EQ(thidua_tool(call, "", in("C", "UTC")).out, expected);
    EXPECT_EQ(thidua_tool(call, "", in("vi_VN.UTF-8", "Asia/Ho_Chi_Minh")).out, expected);
    EXPECT_EQ(thidua_tool(call, "", in("nonsense", "Pacific/Kiritimati")).out, expected);
  }
}

TEST(Usage, TellsWhatIsWrongInTheLanguageAskedFor) {
  struct row {
    std::vector<std::string> call;
    const char* vi;
    const char* en;
  };
  for (const row& each : {
           row{{"decide"}, "thidua: thiếu file (xem `thidua decide --help`)\n", "thidua: file is missing (see `thidua decide --help`)\n"},
           row{{"decide", "-", "--received", "2025-01-01", "--year", "a"}, "thidua: --year: `a` không phải số (xem `thidua decide --help`)\n", "thidua: --year: `a` is no number (see `thidua decide --help`)\n"},
           row{{"decide", "-", "--received", "2025-01-01", "--year", "2025", "--nothing"}, "thidua: không hiểu `--nothing` (xem `thidua decide --help`)\n", "thidua: `--nothing` is not understood (see `thidua decide --help`)\n"},
           row{{"rules", "guess"}, "thidua: what: không có `guess` (có: list, show, export, diff) (xem `thidua rules --help`)\n", "thidua: what: there is no `guess` (there are: list, show, export, diff) (see `thidua rules --help`)\n"},
       }) {
    std::vector<std::string> call = each.call;
    EXPECT_EQ(thidua_tool(call).err, each.vi);
    call.insert(call.begin(), {"--lang", "en"});
    EXPECT_EQ(thidua_tool(call).err, each.en);
    EXPECT_EQ(thidua_tool(call).status, 2);
  }
  EXPECT_EQ(thidua_tool({"rules", "--received"}).err, "thidua: --received: thiếu giá trị (xem `thidua rules --help`)\n");
}

}  // namespace
