// SPDX-License-Identifier: BSL-1.0
#include "tool.hpp"

#include "files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fcntl.h>
#include <unistd.h>
#include <string>
#include <vector>

// FORMATS.md, `thidua lunar` and `thidua solar`: one line for each input, in order, the converted date alone.

namespace {

using namespace thidua;
using test::expect_messages;
using test::expect_refused;
using test::process_result;
using test::thidua_tool;
using testing::HasSubstr;

TEST(Lunar, ConvertsEachArgument) {
  const process_result result = thidua_tool({"lunar", "2026-02-17", "2025-07-25", "2018-01-01"});
  EXPECT_EQ(result.out, "2026-01-01\n2025-06L-01\n2017-11-15\n");
  EXPECT_EQ(result.err, "");
  EXPECT_EQ(result.status, 0);
}

TEST(Solar, ConvertsEachArgument) {
  const process_result result = thidua_tool({"solar", "2026-01-01", "2025-06L-01", "2017-11-15"});
  EXPECT_EQ(result.out, "2026-02-17\n2025-07-25\n2018-01-01\n");
  EXPECT_EQ(result.err, "");
  EXPECT_EQ(result.status, 0);
}

TEST(Lunar, ReadsVietnameseDaysAsWell) {
  EXPECT_EQ(thidua_tool({"lunar", "17/2/2026", "17/02/2026", "17-2-2026", "ngày 17 tháng 2 năm 2026"}).out,
            "2026-01-01\n2026-01-01\n2026-01-01\n2026-01-01\n");
}

TEST(Lunar, KnowsTheFirstAndTheLastDayOfTheTable) {
  EXPECT_EQ(thidua_tool({"lunar", "1800-01-25"}).out, "1800-01-01\n");
  EXPECT_EQ(thidua_tool({"lunar", "2200-02-14"}).out.substr(0, 7), "2199-12");
  EXPECT_EQ(thidua_tool({"solar", "1800-01-01"}).out, "1800-01-25\n");
  for (const char* outside : {"1800-01-24", "2200-02-15", "1399-12-31", "1400-01-01", "9999-12-31"})
    expect_refused(thidua_tool({"lunar", outside}));
  for (const char* outside : {"1799-12-29", "2200-01-01"}) expect_refused(thidua_tool({"solar", outside}));
}

// VECTORS C1–C4: days that other converters get wrong.
TEST(LunarAndSolar, AreRightWhereOthersAreWrong) {
  for (const char* day :
       {"1877-04-13", "1885-03-16", "2054-05-07", "2062-04-09", "1903-01-29", "1916-02-04", "1935-02-04",
        "1965-02-02", "2007-02-17", "2030-02-02", "2053-02-18", "2033-12-22", "2050-04-01", "2083-04-26"}) {
    const std::string lunar = thidua_tool({"lunar", day}).out;
    ASSERT_FALSE(lunar.empty()) << day;
    EXPECT_NE(lunar.substr(lunar.size() - 3), "00\n") << day;
    EXPECT_EQ(thidua_tool({"solar", lunar.substr(0, lunar.size() - 1)}).out, std::string(day) + "\n");
  }
  EXPECT_EQ(thidua_tool({"lunar", "2050-04-01"}).out, "2050-03-10\n");
  EXPECT_EQ(thidua_tool({"solar", "2083-03-10"}).out, "2083-04-26\n");
  EXPECT_EQ(thidua_tool({"lunar", "2033-12-22"}).out, "2033-11L-01\n");
}

TEST(LunarAndSolar, TakeTheSouthernCalendarOnRequest) {
  EXPECT_EQ(thidua_tool({"solar", "1968-01-01"}).out, "1968-01-29\n");
  EXPECT_EQ(thidua_tool({"solar", "1968-01-01", "--southern"}).out, "1968-01-30\n");
  EXPECT_EQ(thidua_tool({"lunar", "--southern", "1968-01-30"}).out, "1968-01-01\n");
}

TEST(LunarAndSolar, RefuseAnArgumentByItsNumberAndWriteTheOthers) {
  const process_result result =
      thidua_tool({"lunar", "--lang", "en", "2026-02-17", "30/2/2026", "2025-07-25", "nonsense"});
  EXPECT_EQ(result.out, "2026-01-01\n2025-06L-01\n");
  EXPECT_EQ(result.status, 2);
  expect_messages(result, 2);
  EXPECT_THAT(result.err, HasSubstr("thidua: argument 2: "));
  EXPECT_THAT(result.err, HasSubstr("thidua: argument 4: "));
}

TEST(LunarAndSolar, RefuseDaysThatDoNotExist) {
  for (const char* day : {"2026-02-30", "2026-13-01", "2026-00-10", "31/4/2026", "29/2/2026", "", " ", "2026",
                          "2026-02", "2026-02-17-1", "x", "1/1", "2026-2-", "17 tháng 2"})
    expect_refused(thidua_tool({"lunar", day}));
  for (const char* day : {"2026-02-30", "2026-13-01", "2026-01-00", "2025-07L-01", "2026-06L-01",
                          "2026-01-31", "2026-1-1", "2026/01/01", "1/1/2026", "2026-01L", "2025-06l-", ""})
    expect_refused(thidua_tool({"solar", day}));
}

// ----------------------------------------------------------------------------------------------------
// standard input

TEST(LunarFromInput, ConvertsEachLineInOrder) {
  const process_result result = thidua_tool({"lunar", "-"}, "2026-02-17\n25/7/2025\n2018-01-01\n");
  EXPECT_EQ(result.out, "2026-01-01\n2025-06L-01\n2017-11-15\n");
  EXPECT_EQ(result.err, "");
  EXPECT_EQ(result.status, 0);
}

TEST(LunarFromInput, TakesAnyLineEndAndALastLineWithoutOne) {
  EXPECT_EQ(thidua_tool({"lunar", "-"}, "2026-02-17\r\n2025-07-25").out, "2026-01-01\n2025-06L-01\n");
  EXPECT_EQ(thidua_tool({"solar", "-"}, "2026-01-01\r\n 2025-06L-01 ").out, "2026-02-17\n2025-07-25\n");
}

TEST(LunarFromInput, GoesBetweenTheArguments) {
  EXPECT_EQ(thidua_tool({"lunar", "2018-01-01", "-", "2025-07-25"}, "2026-02-17\n").out,
            "2017-11-15\n2026-01-01\n2025-06L-01\n");
}

TEST(LunarFromInput, RefusesALineByItsNumberAndWritesTheOthers) {
  const process_result result =
      thidua_tool({"lunar", "-"}, "2026-02-17\n\n30/2/2026\n2025-07-25\n1700-01-01\n");
  EXPECT_EQ(result.out, "2026-01-01\n2025-06L-01\n");
  EXPECT_EQ(result.status, 3);
  expect_messages(result, 2);
  EXPECT_THAT(result.err, HasSubstr("thidua: -:3: "));
  EXPECT_THAT(result.err, HasSubstr("thidua: -:5: "));
}

TEST(LunarFromInput, EndsWithStatus2WhereNothingWasConverted) {
  const process_result result = thidua_tool({"lunar", "-"}, "x\ny\n");
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(result.status, 2);
  expect_messages(result, 2);
}

TEST(LunarFromInput, EndsWithStatus2WhereAnArgumentFailed) {
  const process_result result = thidua_tool({"lunar", "-", "nonsense"}, "2026-02-17\nx\n");
  EXPECT_EQ(result.out, "2026-01-01\n");
  EXPECT_EQ(result.status, 2);
  expect_messages(result, 2);
}

TEST(LunarFromInput, WithstandsAnyBytes) {
  using namespace std::string_literals;
  const std::string long_line(3'000'000, '9');
  const process_result result =
      thidua_tool({"lunar", "-"}, "a\0b\n\xFF\xFE\x80\n\x1B[31mred\n"s + long_line + "\n" +
                                      std::string(100'000, '\0') + "\n\xC2\x9B\n2026-02-17\n");
  EXPECT_EQ(result.out, "2026-01-01\n");
  EXPECT_EQ(result.status, 3);
  expect_messages(result, 6);
  for (const std::string& line : test::lines_of(result.err)) EXPECT_LT(line.size(), 1000u) << "shown in part";
  const process_result solar =
      thidua_tool({"solar", "-"}, "a\0b\n\xFF\xFE\x80\n"s + long_line + "\n2026-01-01\n");
  EXPECT_EQ(solar.out, "2026-02-17\n");
  EXPECT_EQ(solar.status, 3);
  expect_messages(solar, 3);
}

TEST(LunarFromInput, ReadsManyLines) {
  std::string input;
  std::string expected;
  for (int i = 0; i < 50'000; ++i) {
    input += "2026-02-17\n";
    expected += "2026-01-01\n";
  }
  const process_result result = thidua_tool({"lunar", "-"}, input);
  EXPECT_EQ(result.out, expected);
  EXPECT_EQ(result.status, 0);
}

// An input that can't be read is not an empty one.
TEST(LunarFromInput, RefusesAnInputThatCannotBeRead) {
  expect_refused(thidua_tool({"lunar", "-"}, "", [] {
    const int folder = ::open("/", O_RDONLY);
    ::dup2(folder, STDIN_FILENO);
  }));
  expect_refused(thidua_tool({"solar", "-"}, "", [] { ::close(STDIN_FILENO); }));
}

// -------------------------------------------------------------------------------------------------------------
// options

TEST(LunarToAFile, WritesItWhole) {
  const test::temporary_directory folder;
  const process_result result = thidua_tool({"lunar", "2026-02-17", "-o", folder / "out"});
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(test::content_of(folder / "out"), "2026-01-01\n");
}

TEST(LunarToAFile, WritesTheLinesThatCouldBeConverted) {
  const test::temporary_directory folder;
  const process_result result =
      thidua_tool({"lunar", "-", "-o", folder / "out"}, "2026-02-17\nx\n2025-07-25\n");
  EXPECT_EQ(result.status, 3);
  EXPECT_EQ(test::content_of(folder / "out"), "2026-01-01\n2025-06L-01\n");
}

TEST(LunarToAFile, KeepsTheOldFileWhereTheCallFails) {
  const test::temporary_directory folder;
  test::put_content(folder / "out", "old");
  EXPECT_EQ(thidua_tool({"lunar", "2026-02-17", "nonsense", "-o", folder / "out"}).status, 2);
  EXPECT_EQ(thidua_tool({"lunar", "-", "-o", folder / "out"}, "x\n").status, 2);
  EXPECT_EQ(test::content_of(folder / "out"), "old");
  EXPECT_EQ(folder.names().size(), 1u);
}

TEST(LunarAndSolar, SpeakBothLanguages) {
  EXPECT_THAT(thidua_tool({"lunar", "30/2/2026"}).err, HasSubstr("không tồn tại"));
  EXPECT_THAT(thidua_tool({"lunar", "30/2/2026", "--lang", "vi"}).err, HasSubstr("không tồn tại"));
  EXPECT_THAT(thidua_tool({"--lang", "en", "solar", "2026-06L-01"}).err,
              HasSubstr("there is no lunar day 2026-06L-01"));
}

TEST(LunarAndSolar, WriteTextAlone) {
  EXPECT_EQ(thidua_tool({"lunar", "2026-02-17", "--format", "text"}).out, "2026-01-01\n");
  for (const char* format : {"json", "csv", "ics", "nonsense", "TEXT"})
    expect_refused(thidua_tool({"lunar", "2026-02-17", "--format", format}));
}

TEST(LunarAndSolar, NeedADay) {
  expect_refused(thidua_tool({"lunar"}));
  expect_refused(thidua_tool({"solar"}));
}

}  // namespace
