// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/date_text.hpp>

#include "core/thrown.hpp"

#include <thidua/core/text.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <random>
#include <sstream>
#include <string>
#include <string_view>

namespace {

using thidua::date;
using thidua::date_style;
using thidua::days;
using thidua::error;
using thidua::find_invalid_utf8;
using thidua::language;
using thidua::name_of;
using thidua::parse_date;
using thidua::parse_iso_date;
using thidua::period;
using thidua::to_iso;
using thidua::to_text;
using thidua::weekday;
using thidua::test::code_of;
using thidua::test::error_of;
using thidua::test::line_of;

TEST(DateText, WritesIsoWithAllItsZeros) {
  EXPECT_EQ(to_iso(date(2018, 3, 9)), "2018-03-09");
  EXPECT_EQ(to_iso(date(1400, 1, 1)), "1400-01-01");
  EXPECT_EQ(to_iso(date(9999, 12, 31)), "9999-12-31");
  EXPECT_EQ(to_text(date(2018, 3, 9), date_style::iso), "2018-03-09");
  EXPECT_EQ(to_text(date(2018, 3, 9), date_style::iso, language::english), "2018-03-09");
}

// Decree 30/2020/NĐ-CP, annex I: days below 10 and months 1 and 2 take a zero, no other month does.
TEST(DateText, WritesTheOfficialZeros) {
  EXPECT_EQ(to_text(date(2018, 3, 9)), "09/3/2018");
  EXPECT_EQ(to_text(date(2018, 3, 10)), "10/3/2018");
  EXPECT_EQ(to_text(date(2018, 1, 31)), "31/01/2018");
  EXPECT_EQ(to_text(date(2018, 2, 1)), "01/02/2018");
  EXPECT_EQ(to_text(date(2018, 9, 30)), "30/9/2018");
  EXPECT_EQ(to_text(date(2018, 10, 2)), "02/10/2018");
  EXPECT_EQ(to_text(date(2018, 12, 22)), "22/12/2018");
  EXPECT_EQ(to_text(date(2018, 3, 9), date_style::official), "09/3/2018")
      << "the official style is the default";
}

TEST(DateText, WritesWordsInBothLanguages) {
  EXPECT_EQ(to_text(date(2018, 3, 9), date_style::in_words), "ngày 09 tháng 3 năm 2018");
  EXPECT_EQ(to_text(date(2018, 2, 28), date_style::in_words), "ngày 28 tháng 02 năm 2018");
  EXPECT_EQ(to_text(date(2018, 3, 9), date_style::in_words, language::english), "9 March 2018");
  EXPECT_EQ(to_text(date(2018, 12, 31), date_style::in_words, language::english), "31 December 2018");
}

TEST(DateText, NamesTheEnglishMonths) {
  const std::string_view names[] = {"January", "February", "March",     "April",   "May",      "June",
                                    "July",    "August",   "September", "October", "November", "December"};
  for (int month = 1; month <= 12; ++month)
    EXPECT_EQ(to_text(date(2018, month, 1), date_style::in_words, language::english),
              "1 " + std::string(names[month - 1]) + " 2018");
}

TEST(DateText, NamesTheDaysOfTheWeek) {
  const std::string_view vietnamese[] = {"Thứ Hai", "Thứ Ba",  "Thứ Tư",  "Thứ Năm",
                                         "Thứ Sáu", "Thứ Bảy", "Chủ nhật"};
  const std::string_view english[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                      "Friday", "Saturday", "Sunday"};
  const date monday(2025, 9, 1);
  for (int i = 0; i < 7; ++i) {
    const weekday day = (monday + days(i)).weekday();
    EXPECT_EQ(name_of(day), vietnamese[i]);
    EXPECT_EQ(name_of(day, language::english), english[i]);
  }
}

TEST(DateText, StreamsIso) {
  std::ostringstream out;
  out << date(2018, 3, 9) << ' ' << period(date(2018, 1, 1), date(2018, 7, 31));
  EXPECT_EQ(out.str(), "2018-03-09 2018-01-01..2018-07-31");
}

TEST(ParseDate, ReadsEveryForm) {
  for (const std::string_view text : {
           "2018-03-09",
           "9/3/2018",
           "09/3/2018",
           "09/03/2018",
           "9/03/2018",
           "9-3-2018",
           "09-03-2018",
           "9.3.2018",
           "09.03.2018",
           "9 tháng 3 năm 2018",
           "09 tháng 03 năm 2018",
           "ngày 9 tháng 3 năm 2018",
           "ngày 09 tháng 3 năm 2018",
           "Ngày 9 tháng 3 năm 2018",
           "NGÀY 9 THÁNG 3 NĂM 2018",
       })
    EXPECT_EQ(parse_date(text), date(2018, 3, 9)) << text;
}

TEST(ParseDate, TakesTheDayBeforeTheMonth) {
  EXPECT_EQ(parse_date("2/9/1945"), date(1945, 9, 2));
  EXPECT_EQ(parse_date("12/1/2018"), date(2018, 1, 12));
  EXPECT_EQ(parse_date("28/2/2018"), date(2018, 2, 28));
  EXPECT_EQ(code_of([] { return parse_date("3/28/2018"); }), "impossible-date") << "never the American order";
}

TEST(ParseDate, ReadsDecomposedLetters) {
  EXPECT_EQ(parse_date("nga\u0300y 9 tha\u0301ng 3 na\u0306m 2018"), date(2018, 3, 9));
  EXPECT_EQ(parse_date("9 tha\u0301ng 3 năm 2018"), date(2018, 3, 9)) << "mixed forms";
}

TEST(ParseDate, ReadsBlanksOfEveryWidthAndNumber) {
  EXPECT_EQ(parse_date(" 2018-03-09 "), date(2018, 3, 9));
  EXPECT_EQ(parse_date("\t9/3/2018\r\n"), date(2018, 3, 9));
  EXPECT_EQ(parse_date("ngày\u00a09\u00a0tháng\u00a03\u00a0năm\u00a02018"), date(2018, 3, 9))
      << "no-break spaces";
  EXPECT_EQ(parse_date("\u00a09/3/2018\u202f"), date(2018, 3, 9)) << "no-break spaces around it";
  EXPECT_EQ(parse_date("ngày  9  tháng   3 năm  2018"), date(2018, 3, 9)) << "doubled blanks";
}

TEST(ParseDate, RefusesWhatIsNoDate) {
  for (const std::string_view text : {
           "",
           " ",
           "hôm nay",
           "2018",
           "2018-03",
           "03/2018",
           "9/3",
           "9/3/18",
           "9/3/018",
           "9/3/02018",
           "009/3/2018",
           "9/003/2018",
           "2018/03/09",
           "2018-3-9",
           "18-03-09",
           "2018-03-09T00:00",
           "2018-03-09x",
           "x2018-03-09",
           "9/3-2018",
           "9/3.2018",
           "9//3/2018",
           "/3/2018",
           "9/3/",
           "9/3/2018/",
           "9/3/2018.",
           "-9/3/2018",
           "9/-3/2018",
           "+9/3/2018",
           "9,3,2018",
           "9 3 2018",
           "9 thang 3 nam 2018",
           "tháng 3 năm 2018",
           "9 tháng năm 2018",
           "9 tháng 3",
           "năm 2018",
           "ngày 9/3/2018x",
           "ngày",
           "2018-03-09 2018-03-10",
           "９/３/２０１８",
           "1e1/3/2018",
           "9 tháng Ba năm 2018",
       })
    EXPECT_EQ(code_of([&] { return parse_date(text); }), "malformed-date") << text;
  EXPECT_EQ(code_of([] { return parse_date(std::string_view("9/3/2018\0", 9)); }), "malformed-date");
  EXPECT_EQ(code_of([] { return parse_date(std::string_view()); }), "malformed-date");
}

TEST(ParseDate, RefusesDaysThatDoNotExist) {
  for (const std::string_view text :
       {"29/2/2018", "2018-02-29", "31/4/2018", "0/3/2018", "9/0/2018", "9/13/2018", "32/1/2018",
        "ngày 30 tháng 2 năm 2018", "99/99/9999"})
    EXPECT_EQ(code_of([&] { return parse_date(text); }), "impossible-date") << text;
}

// Like the constructor of `date`: the year may be real, but is no date here.
TEST(ParseDate, RefusesYearsBefore1400) {
  for (const std::string_view text : {"31/12/1399", "00/00/0000", "0000-00-00"})
    EXPECT_EQ(code_of([&] { return parse_date(text); }), "date-out-of-range") << text;
  EXPECT_EQ(parse_date("1/1/1400"), date::earliest());
  EXPECT_EQ(parse_date("31/12/9999"), date::latest());
}

TEST(ParseDate, SaysWhatWouldBeADate) {
  EXPECT_EQ(line_of([] { return parse_date("9 thang 3"); }),
            "`9 thang 3` is not a date (write 2018-03-09, 9/3/2018 or 9 tháng 3 năm 2018)");
  EXPECT_EQ(line_of([] { return parse_date("9 thang 3"); }, language::vietnamese),
            "`9 thang 3` không phải là ngày (viết 2018-03-09, 9/3/2018 hoặc 9 tháng 3 năm 2018)");
  EXPECT_EQ(line_of([] { return parse_date("30 tháng 2 năm 2018"); }),
            "there is no day 30/2/2018 (month 2/2018 has 28 days)");
  EXPECT_EQ(line_of([] { return parse_iso_date("9/3/2018"); }),
            "`9/3/2018` is not a date (write ISO 8601: 2018-03-09)");
  EXPECT_EQ(line_of([] { return parse_iso_date("9/3/2018"); }, language::vietnamese),
            "`9/3/2018` không phải là ngày (viết theo ISO 8601: 2018-03-09)");
}

TEST(ParseDate, RefusesBytesThatAreNotUtf8) {
  EXPECT_EQ(code_of([] { return parse_date("9/3/2018\xff"); }), "not-utf8");
  EXPECT_EQ(code_of([] { return parse_date("\xc3"); }), "not-utf8");
  EXPECT_EQ(line_of([] { return parse_date("9/3\xff/2018"); }),
            "byte 4 is not UTF-8 (save the file as UTF-8)");
  EXPECT_EQ(line_of([] { return parse_date("9/3\xff/2018"); }, language::vietnamese),
            "byte thứ 4 không phải UTF-8 (lưu tệp với bảng mã UTF-8)");
}

// File formats take no second form: what one program writes, every other must read.
TEST(ParseIsoDate, ReadsIsoAlone) {
  EXPECT_EQ(parse_iso_date("2018-03-09"), date(2018, 3, 9));
  for (const std::string_view text :
       {"", "9/3/2018", "2018-3-9", " 2018-03-09", "2018-03-09 ", "2018-03-09\n", "20180309", "2018-W10-5",
        "12018-03-09", "2018-003-09", "-2018-03-09", "+2018-03-09", "2018\u201103\u201109", "2018-03-0\xff"})
    EXPECT_EQ(code_of([&] { return parse_iso_date(text); }), "malformed-date") << text;
  EXPECT_EQ(code_of([] { return parse_iso_date("2018-02-29"); }), "impossible-date");
  EXPECT_EQ(code_of([] { return parse_iso_date("1399-12-31"); }), "date-out-of-range");
}

TEST(ParseDate, ReadsBackEveryDayOfSeveralYears) {
  for (const int year : {1400, 1960, 2000, 2023, 2024, 2100, 9999}) {
    const period whole = period::of_year(year);
    for (int i = 0; i < whole.length().count(); ++i) {
      const date day = whole.from() + days(i);
      for (const date_style style : {date_style::iso, date_style::official, date_style::in_words})
        ASSERT_EQ(parse_date(to_text(day, style)), day) << to_text(day, style);
      ASSERT_EQ(parse_iso_date(to_iso(day)), day);
    }
  }
}

// Whatever stands there: a day, or an error of ours on one line of valid UTF-8.
void expect_day_or_decent_error(std::string_view text) {
  for (const auto parse : {+[](std::string_view input) { return parse_date(input); },
                           +[](std::string_view input) { return parse_iso_date(input); }}) {
    const auto thrown = error_of([&] { return parse(text); });
    if (!thrown) continue;
    for (const language in : {language::vietnamese, language::english}) {
      const std::string line = thrown->line(in);
      ASSERT_EQ(find_invalid_utf8(line), std::string_view::npos);
      ASSERT_EQ(line.find_first_of("\n\r"), std::string::npos);
      ASSERT_FALSE(thrown->message().in(in).ends_with('.'));
      ASSERT_LT(line.size(), 1000u);
    }
  }
}

TEST(ParseDate, SurvivesHostileBytes) {
  std::mt19937 random(20180309);
  for (int round = 0; round < 20'000; ++round) {
    std::string text(random() % 24, '\0');
    for (char& c : text) c = static_cast<char>(random() % 256);
    expect_day_or_decent_error(text);
  }
}

// Broken dates reach further into the reader than noise does.
TEST(ParseDate, SurvivesMutatedDates) {
  const std::string seeds[] = {"2018-03-09", "9/3/2018", "9.3.2018", "ngày 9 tháng 3 năm 2018",
                               "nga\u0300y 9 tha\u0301ng 3 na\u0306m 2018"};
  const std::string_view pieces[] = {
      "",       "0",      "9", "-", "/",    ".",        " ",
      "\u00a0", "\u0301", "y", "đ", "\xff", "\xe1\xba", std::string_view("\0", 1)};
  std::mt19937 random(20180310);
  for (int round = 0; round < 20'000; ++round) {
    std::string text = seeds[random() % std::size(seeds)];
    for (std::size_t change = random() % 4 + 1; change > 0; --change)
      text.replace(random() % (text.size() + 1), random() % 3, pieces[random() % std::size(pieces)]);
    expect_day_or_decent_error(text);
  }
}

TEST(ParseDate, SurvivesVeryLongTexts) {
  for (const std::string_view piece : {"9", "/", " ", "\u0301", "ngày ", "2018-03-09 "}) {
    std::string text;
    while (text.size() < 200'000) text += piece;
    expect_day_or_decent_error(text);
  }
}

}  // namespace
