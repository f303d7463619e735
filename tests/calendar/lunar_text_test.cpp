// SPDX-License-Identifier: BSL-1.0
#include <thidua/calendar/lunar_text.hpp>

#include "core/thrown.hpp"

#include <thidua/core/text.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <random>
#include <sstream>
#include <string>
#include <string_view>

namespace {

using thidua::date;
using thidua::days;
using thidua::find_invalid_utf8;
using thidua::first_lunar_day;
using thidua::language;
using thidua::last_lunar_day;
using thidua::leap_month;
using thidua::lunar_date;
using thidua::lunar_month;
using thidua::lunar_reckoning;
using thidua::lunar_style;
using thidua::parse_lunar_date;
using thidua::to_lunar;
using thidua::to_text;
using thidua::test::code_of;
using thidua::test::error_of;
using thidua::test::line_of;

TEST(LunarText, WritesTheCodeWithAnLForALeapMonth) {
  EXPECT_EQ(to_text(lunar_date(2026, 1, 1)), "2026-01-01");
  EXPECT_EQ(to_text(lunar_date(2025, leap_month{6}, 1)), "2025-06L-01");
  EXPECT_EQ(to_text(lunar_date(2033, leap_month{11}, 29)), "2033-11L-29");
  EXPECT_EQ(to_text(lunar_date(1800, 12, 29)), "1800-12-29");
  EXPECT_EQ(to_text(lunar_date(2026, 1, 1), lunar_style::code, language::english), "2026-01-01");
}

TEST(LunarText, WritesWordsInVietnamese) {
  EXPECT_EQ(to_text(lunar_date(2025, leap_month{6}, 1), lunar_style::in_words),
            "mùng 1 tháng 6 nhuận năm Ất Tỵ");
  EXPECT_EQ(to_text(lunar_date(2026, 1, 1), lunar_style::in_words), "mùng 1 tháng 1 năm Bính Ngọ");
  EXPECT_EQ(to_text(lunar_date(2026, 3, 10), lunar_style::in_words), "mùng 10 tháng 3 năm Bính Ngọ")
      << "days to 10 are called mùng";
  EXPECT_EQ(to_text(lunar_date(2026, 3, 11), lunar_style::in_words), "ngày 11 tháng 3 năm Bính Ngọ");
  EXPECT_EQ(to_text(lunar_date(2026, 8, 15), lunar_style::in_words), "ngày 15 tháng 8 năm Bính Ngọ");
}

TEST(LunarText, WritesWordsInEnglish) {
  EXPECT_EQ(to_text(lunar_date(2025, leap_month{6}, 1), lunar_style::in_words, language::english),
            "day 1 of leap month 6, Ất Tỵ (Wood Snake)");
  EXPECT_EQ(to_text(lunar_date(2026, 3, 10), lunar_style::in_words, language::english),
            "day 10 of month 3, Bính Ngọ (Fire Horse)");
}

TEST(LunarText, StreamsTheCode) {
  std::ostringstream out;
  out << lunar_date(2025, leap_month{6}, 1);
  EXPECT_EQ(out.str(), "2025-06L-01");
}

TEST(ParseLunarDate, ReadsTheCode) {
  EXPECT_EQ(parse_lunar_date("2026-01-01"), lunar_date(2026, 1, 1));
  EXPECT_EQ(parse_lunar_date("2025-06L-01"), lunar_date(2025, leap_month{6}, 1));
  EXPECT_EQ(parse_lunar_date("2025-06-01"), lunar_date(2025, 6, 1));
}

TEST(ParseLunarDate, LeavesOutBlanksAroundIt) {
  EXPECT_EQ(parse_lunar_date(" 2026-01-01\r\n"), lunar_date(2026, 1, 1));
  EXPECT_EQ(parse_lunar_date("\u00a02025-06L-01\t"), lunar_date(2025, leap_month{6}, 1));
}

TEST(ParseLunarDate, ReadsBackEveryDayInBothReckonings) {
  for (const lunar_reckoning by : {lunar_reckoning::official, lunar_reckoning::southern}) {
    const bool all = by == lunar_reckoning::official;
    const date from = all ? first_lunar_day : date(1967, 1, 1);
    const date to = all ? last_lunar_day : date(1976, 12, 31);
    for (date day = from; day <= to; day += days(1)) {
      const lunar_date lunar = *to_lunar(day, by);
      ASSERT_EQ(parse_lunar_date(to_text(lunar), by), lunar) << to_text(lunar);
    }
  }
}

TEST(ParseLunarDate, ReadsByTheReckoningItIsTold) {
  EXPECT_EQ(parse_lunar_date("1967-12-30", lunar_reckoning::southern),
            lunar_date({1967, 12}, 30, lunar_reckoning::southern));
  EXPECT_EQ(code_of([] { return parse_lunar_date("1967-12-30"); }), "impossible-lunar-date");
  EXPECT_EQ(code_of([] { return parse_lunar_date("1968-01-30", lunar_reckoning::southern); }),
            "impossible-lunar-date");
}

TEST(ParseLunarDate, RefusesWhatIsNoLunarDate) {
  for (const std::string_view text : {
           "",
           " ",
           "2026",
           "2026-01",
           "2026-1-1",
           "2026-01-1",
           "2026-001-01",
           "26-01-01",
           "12026-01-01",
           "2026/01/01",
           "1/1/2026",
           "2026-01-01x",
           "x2026-01-01",
           "2026-01-01 2026-01-02",
           "2025-06LL-01",
           "2025-6L-01",
           "2025-06L01",
           "2025-06-L01",
           "2025-L06-01",
           "2025L-06-01",
           "2025-06X-01",
           "2025-06-01L",
           "-026-01-01",
           "+026-01-01",
           "2026--1-01",
           "2026-01--1",
           "2026-01-+1",
           "2026- 1-01",
           "mùng 1 tháng 1 năm Bính Ngọ",
           "2026/01-01",
           "2026-01/01",
           "2025-06L/01",
           "2026x01-01",
           "２０２６-01-01",
       })
    EXPECT_EQ(code_of([&] { return parse_lunar_date(text); }), "malformed-lunar-date") << text;
  EXPECT_EQ(code_of([] { return parse_lunar_date(std::string_view()); }), "malformed-lunar-date");
  EXPECT_EQ(code_of([] { return parse_lunar_date(std::string_view("2026-01-01\0", 11)); }),
            "malformed-lunar-date");
}

TEST(ParseLunarDate, RefusesDaysThatDoNotExist) {
  for (const std::string_view text : {"2026-02-30", "2026-01-00", "2026-01-31", "2026-00-01", "2026-13-01",
                                      "2026-06L-01", "2025-05L-01", "2025-06L-30"})
    EXPECT_EQ(code_of([&] { return parse_lunar_date(text); }), "impossible-lunar-date") << text;
  for (const std::string_view text : {"1799-12-01", "2200-01-01", "0000-00-00", "9999-99-99"})
    EXPECT_EQ(code_of([&] { return parse_lunar_date(text); }), "lunar-out-of-range") << text;
}

TEST(ParseLunarDate, SaysWhatWouldBeOne) {
  EXPECT_EQ(line_of([] { return parse_lunar_date("1/1/2026"); }),
            "`1/1/2026` is not a lunar date (write 2026-01-01, a leap month as 2025-06L-01)");
  EXPECT_EQ(line_of([] { return parse_lunar_date("1/1/2026"); }, language::vietnamese),
            "`1/1/2026` không phải là ngày âm lịch (viết 2026-01-01, tháng nhuận viết 2025-06L-01)");
}

TEST(ParseLunarDate, RefusesBytesThatAreNotUtf8) {
  EXPECT_EQ(code_of([] { return parse_lunar_date("2026-01-0\xff"); }), "not-utf8");
}

TEST(ParseLunarDate, SurvivesHostileBytes) {
  const std::string_view pieces[] = {"",  "0",      "9",      "-",    "L",        "l",
                                     " ", "\u0301", "\u2011", "\xff", "\xe1\xba", std::string_view("\0", 1)};
  std::mt19937 random(1800);
  for (int round = 0; round < 40'000; ++round) {
    std::string text;
    if (round % 2 == 0) {
      text.resize(random() % 16);
      for (char& c : text) c = static_cast<char>(random() % 256);
    } else {
      text = random() % 2 == 0 ? "2026-01-01" : "2025-06L-01";
      for (std::size_t change = random() % 4 + 1; change > 0; --change)
        text.replace(random() % (text.size() + 1), random() % 3, pieces[random() % std::size(pieces)]);
    }
    const auto thrown = error_of([&] { return parse_lunar_date(text); });
    if (!thrown) continue;
    for (const language in : {language::vietnamese, language::english}) {
      ASSERT_EQ(find_invalid_utf8(thrown->line(in)), std::string_view::npos);
      ASSERT_EQ(thrown->line(in).find_first_of("\n\r"), std::string::npos);
    }
  }
}

}  // namespace
