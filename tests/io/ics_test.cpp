// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/ics.hpp>

#include <thidua/commemoration/catalogue.hpp>
#include <thidua/core/text.hpp>

#include "ics_text.hpp"
#include "random_catalogue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace {

using namespace thidua;
using test::ics_component;
using testing::ElementsAre;
using testing::HasSubstr;

const commemoration& vietnam(const char* id_text) {
  return commemorations::vietnam().at(id<commemoration>(id_text));
}
commemoration named(const std::string& name, std::vector<origin> origins = {origin(date(1960, 7, 26))}) {
  return commemoration({.id = id<commemoration>("a"), .name = {.vi = name}, .origins = std::move(origins)});
}

std::string written(const commemoration& event, int year, language in = language::vietnamese) {
  return io::to_ics(anniversaries(event, period::of_year(year)), in);
}
// The one event of a calendar.
ics_component event_of(const std::string& text) {
  const ics_component calendar = test::read_ics_text(text);
  if (calendar.components.size() != 1) throw std::runtime_error("not one event");
  return calendar.components[0];
}
std::string basic(date day) {  // 20180726
  const auto [year, month, number] = day.split();
  return std::to_string(year * 10'000 + month * 100 + number);
}

TEST(Ics, IsACalendarOfVersion2) {
  const ics_component calendar = test::read_ics_text(written(vietnam("kiem_sat"), 2018));
  EXPECT_EQ(calendar.name, "VCALENDAR");
  EXPECT_EQ(calendar.at("VERSION").raw, "2.0");
  EXPECT_THAT(calendar.at("PRODID").raw, HasSubstr("thidua"));
}

TEST(Ics, OfNothingIsACalendarWithoutEvents) {
  EXPECT_TRUE(test::read_ics_text(io::to_ics(std::vector<anniversary>())).components.empty());
}

TEST(Ics, HasAnAllDayEventThatEndsBeforeTheNextDay) {
  const ics_component event = event_of(written(vietnam("kiem_sat"), 2018));
  EXPECT_EQ(event.name, "VEVENT");
  EXPECT_EQ(event.at("DTSTART").parameters, "VALUE=DATE");
  EXPECT_EQ(event.at("DTSTART").raw, "20180726");
  EXPECT_EQ(event.at("DTEND").parameters, "VALUE=DATE");
  EXPECT_EQ(event.at("DTEND").raw, "20180727") << "the end is exclusive";
}

TEST(Ics, EndsAnEventOfTheLastDayOfAMonthOrYearOnTheFirstOfTheNext) {
  EXPECT_EQ(event_of(written(named("A", {origin(date(2000, 12, 31))}), 2018)).at("DTEND").raw, "20190101");
  EXPECT_EQ(event_of(written(named("A", {origin(date(2000, 2, 29))}), 2020)).at("DTEND").raw, "20200301");
}

TEST(Ics, GivesAMonthLongEventItsWholeMonth) {
  const ics_component event = event_of(written(vietnam("thang_cong_nhan"), 2018));
  EXPECT_EQ(event.at("DTSTART").raw, "20180501");
  EXPECT_EQ(event.at("DTEND").raw, "20180601");
}

// There is no day after 9999-12-31 to end on; RFC 5545: without an end an all-day event lasts its day.
TEST(Ics, LeavesOutTheEndOfTheLastDayThereIs) {
  const ics_component event = event_of(written(named("A", {origin(date(2000, 12, 31))}), 9999));
  EXPECT_EQ(event.at("DTSTART").raw, "99991231");
  EXPECT_TRUE(event.all("DTEND").empty());
}

TEST(Ics, SummarizesTheYearsOwnText) {
  EXPECT_EQ(event_of(written(vietnam("kiem_sat"), 2018)).at("SUMMARY").text(),
            "58 năm Ngày thành lập ngành Kiểm sát nhân dân");
  EXPECT_EQ(event_of(written(vietnam("kiem_sat"), 2019)).at("SUMMARY").text(),
            "59 năm Ngày thành lập ngành Kiểm sát nhân dân");
  EXPECT_EQ(event_of(written(vietnam("gio_to_hung_vuong"), 2018)).at("SUMMARY").text(),
            "Ngày Giỗ Tổ Hùng Vương")
      << "counts from no year";
}

TEST(Ics, SpeaksEnglishOnRequest) {
  const ics_component event = event_of(written(vietnam("kiem_sat"), 2018, language::english));
  EXPECT_THAT(event.at("SUMMARY").text(), HasSubstr("Founding of the People's Procuracy"));
  EXPECT_THAT(event.at("SUMMARY").text(), HasSubstr("58"));
  EXPECT_EQ(event.at("CATEGORIES").text(), "other year");
}

TEST(Ics, HasTheClassOfTheYearAsCategory) {
  EXPECT_EQ(event_of(written(vietnam("kiem_sat"), 2020)).at("CATEGORIES").text(), "năm tròn");
  EXPECT_EQ(event_of(written(vietnam("kiem_sat"), 2025)).at("CATEGORIES").text(), "năm lẻ 5");
  EXPECT_EQ(event_of(written(vietnam("kiem_sat"), 2018)).at("CATEGORIES").text(), "năm khác");
  EXPECT_EQ(event_of(written(vietnam("gio_to_hung_vuong"), 2030)).at("CATEGORIES").text(), "năm tròn");
  EXPECT_TRUE(event_of(written(vietnam("tet_nguyen_dan"), 2030)).all("CATEGORIES").empty());
}

TEST(Ics, HasAUidMadeOfEventAndDay) {
  const std::string uid = event_of(written(vietnam("kiem_sat"), 2018)).at("UID").text();
  EXPECT_THAT(uid, HasSubstr("kiem_sat"));
  EXPECT_THAT(uid, HasSubstr("2018-07-26"));
  EXPECT_EQ(event_of(written(vietnam("kiem_sat"), 2018, language::english)).at("UID").text(), uid)
      << "in either language it is the same event";
}

// RFC 5545, 3.6.1: UID and DTSTAMP are required.
TEST(Ics, StampsEveryEventInUtc) {
  const std::string stamp = event_of(written(vietnam("kiem_sat"), 2018)).at("DTSTAMP").raw;
  ASSERT_EQ(stamp.size(), 16u) << stamp;
  EXPECT_EQ(stamp[8], 'T');
  EXPECT_EQ(stamp[15], 'Z');
  EXPECT_EQ((stamp.substr(0, 8) + stamp.substr(9, 6)).find_first_not_of("0123456789"), std::string::npos);
}

TEST(Ics, DoesNotBlockTheDay) {
  EXPECT_EQ(event_of(written(vietnam("kiem_sat"), 2018)).at("TRANSP").raw, "TRANSPARENT");
}

TEST(Ics, SaysWhatWasAdjusted) {
  EXPECT_THAT(written(named("A", {origin(date(2016, 2, 29))}), 2018), HasSubstr("february-29-to-28"));
}

TEST(Ics, EscapesWhatHasAMeaningInTheFormat) {
  for (const char* name : {"a;b", "a,b", "a\\b", "a\nb", "\\n", "a:b", "\"a\"", ";;,,\\\\", "a\\,b",
                           "BEGIN:VEVENT\nEND:VEVENT", "日本; một, hai"}) {
    const ics_component event = event_of(written(named(name), 2018));
    EXPECT_EQ(event.at("SUMMARY").text(), std::string("58 năm ") + name);
  }
}

TEST(Ics, WritesALineEndOfAnyKindAsOne) {
  for (const char* name : {"a\r\nb", "a\rb", "a\n\rb"}) {
    const std::string text = written(named(name), 2018);
    EXPECT_NO_THROW(test::ics_lines(text)) << "no bare CR or LF";
    const std::string summary = event_of(text).at("SUMMARY").text();
    EXPECT_THAT(summary, HasSubstr("a"));
    EXPECT_THAT(summary, HasSubstr("b"));
  }
}

// RFC 5545, 3.1: no control characters but the tab; and nothing of the name after one may be lost.
TEST(Ics, HoldsNoControlCharacters) {
  for (const char control : {'\0', '\1', '\t', '\a', '\x1B', '\x1F', '\x7F'}) {
    const std::string text = written(named(std::string("trước") + control + "sau"), 2018);
    for (const char c : text)
      EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\r' || c == '\n' || c == '\t')
          << static_cast<int>(c);
    EXPECT_EQ(text.find('\x7F'), std::string::npos);
    EXPECT_THAT(event_of(text).at("SUMMARY").text(), HasSubstr("sau")) << static_cast<int>(control);
  }
}

// RFC 5545, 3.1: lines of at most 75 octets. A fold inside a character breaks readers that unfold after
// decoding.
TEST(Ics, FoldsLinesAt75OctetsAndNotInsideACharacter) {
  std::vector<std::string> names = {std::string(400, 'x'), std::string(200, ' ') + "x",
                                    std::string(100, ';')};
  for (int shift = 0; shift < 8; ++shift)
    for (const char* letter : {"ễ", "đ", "🎉", "e\xCC\x81"}) {
      std::string name(static_cast<std::size_t>(shift), 'x');
      for (int i = 0; i < 80; ++i) name += letter;
      names.push_back(name);
    }
  for (const std::string& name : names) {
    const commemoration event = named(name);
    const std::string text = written(event, 2018);
    for (const std::string& line : test::ics_lines(text)) {
      EXPECT_LE(line.size(), 75u) << line;
      EXPECT_EQ(find_invalid_utf8(line), std::string::npos) << "cut inside a character: " << line;
    }
    EXPECT_EQ(event_of(text).at("SUMMARY").text(), "58 năm " + event.name().vi);
  }
}

TEST(Ics, FoldsTheLinesOfTheWholeCatalogue) {
  for (const language in : {language::vietnamese, language::english}) {
    const std::string text =
        io::to_ics(anniversaries(commemorations::vietnam(), period(date(2018, 1, 1), date(2030, 12, 31)),
                                 {.unverified = unverified::include}),
                   in);
    for (const std::string& line : test::ics_lines(text)) {
      EXPECT_LE(line.size(), 75u) << line;
      EXPECT_EQ(find_invalid_utf8(line), std::string::npos) << line;
    }
  }
}

// What a calendar reads is what the range lists.
void expect_read_back(const catalogue& all, const period& window) {
  const auto range = anniversaries(all, window, {.unverified = unverified::include});
  const std::vector<anniversary> list(range.begin(), range.end());
  const std::string text = io::to_ics(range);
  EXPECT_EQ(io::to_ics(list), text) << "a list and a range are written alike";
  const ics_component calendar = test::read_ics_text(text);
  ASSERT_EQ(calendar.components.size(), list.size());
  std::set<std::string> uids;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const ics_component& event = calendar.components[i];
    const std::string uid = event.at("UID").text();
    EXPECT_TRUE(uids.insert(uid).second) << uid << " is given twice";
    EXPECT_THAT(uid, HasSubstr(list[i].event().id().text()));
    EXPECT_EQ(event.at("DTSTART").raw, basic(list[i].duration().from()));
    if (list[i].duration().to() < date::latest()) {
      EXPECT_EQ(event.at("DTEND").raw, basic(list[i].duration().to() + days(1)));
    }
    EXPECT_THAT(event.at("SUMMARY").text(), HasSubstr(list[i].event().name().vi));
    if (const auto number = list[i].ordinal()) {
      EXPECT_TRUE(event.at("SUMMARY").text().starts_with(std::to_string(number->number()) + " năm "));
    }
    if (const auto of = list[i].milestone()) {
      EXPECT_EQ(event.at("CATEGORIES").text(), name_of(*of));
    }
  }
}

TEST(Ics, ReadsBackAsTheBuiltInCatalogue) {
  expect_read_back(commemorations::vietnam(), period(date(2018, 1, 1), date(2020, 12, 31)));
}

TEST(Ics, ReadsBackAsARandomCatalogue) {
  for (const unsigned seed : {1u, 2u, 3u})
    expect_read_back(test::random_catalogue(seed, 30), period(date(2016, 1, 1), date(2020, 12, 31)));
  expect_read_back(test::random_catalogue(4, 30), period(date(1400, 1, 1), date(1405, 12, 31)));
  expect_read_back(test::random_catalogue(5, 30), period(date(9998, 1, 1), date(9999, 12, 31)));
}

// RFC 5545, 3.8.4.7: a UID names one event. Two origins of a joint event may fall on one day.
TEST(Ics, HasAnotherUidForEachOriginOfAJointEventOnOneDay) {
  const commemoration joint = named("A", {origin(date(1945, 2, 28)), origin(date(1948, 2, 29))});
  const ics_component calendar = test::read_ics_text(written(joint, 2018));
  ASSERT_EQ(calendar.components.size(), 2u);
  EXPECT_NE(calendar.components[0].at("UID").text(), calendar.components[1].at("UID").text());
}

TEST(Ics, GivesTheSameBytesForTheSameQuestion) {
  const auto again = [] {
    return io::to_ics(anniversaries(commemorations::vietnam(), period::of_year(2018)));
  };
  EXPECT_EQ(again(), again());
}

}  // namespace
