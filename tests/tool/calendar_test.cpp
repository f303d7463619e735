// SPDX-License-Identifier: BSL-1.0
#include "tool.hpp"

#include <thidua/commemoration/anniversary.hpp>
#include <thidua/commemoration/catalogue.hpp>
#include <thidua/io/csv.hpp>
#include <thidua/io/ics.hpp>
#include <thidua/io/json.hpp>

#include "csv_text.hpp"
#include "files.hpp"
#include "ics_text.hpp"
#include "json_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <csignal>
#include <cstdlib>
#include <set>
#include <string>
#include <vector>

// FORMATS.md, `thidua calendar`.

namespace {

using namespace thidua;
using test::expect_messages;
using test::expect_refused;
using test::json_text;
using test::lines_of;
using test::process_result;
using test::read_json_text;
using test::thidua_tool;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

process_result calendar(std::vector<std::string> arguments, const std::function<void()>& prepare = {}) {
  arguments.insert(arguments.begin(), "calendar");
  return thidua_tool(arguments, "", prepare);
}
std::vector<json_text> json_calendar(std::vector<std::string> arguments) {
  arguments.insert(arguments.end(), {"--format", "json"});
  const process_result result = calendar(arguments);
  EXPECT_EQ(result.status, 0) << result.err;
  return read_json_text(result.out).at("anniversaries").items;
}
std::set<std::string> events(const std::vector<json_text>& anniversaries) {
  std::set<std::string> all;
  for (const json_text& each : anniversaries) all.insert(each.at("event").text);
  return all;
}

const std::string own_catalogue = R"({"thidua":1,"kind":"commemorations","commemorations":[
  {"id":"wide","name":{"vi":"日本 Ngày","en":"Wide Day"},"kind":"founding","scope":"sector","origins":[{"calendar":"solar","year":2008,"month":3,"day":1}]},
  {"id":"hidden","name":{"vi":"Ẩn"},"kind":"founding","scope":"sector","origins":[{"calendar":"solar","year":2008,"month":3,"day":2}],"day_confidence":"low"},
  {"id":"leap","name":{"vi":"Nhuận"},"kind":"founding","scope":"sector","origins":[{"calendar":"solar","year":2016,"month":2,"day":29}]}]})";

// -------------------------------------------------------------------------------------------------------
// which are listed

TEST(Calendar, OfTheFirstPhaseOf2018ListsWhatThePlanNames) {
  const auto all = json_calendar({"--from", "2018-01-01", "--to", "2018-07-31"});
  std::vector<std::string> named;
  for (const json_text& each : all)
    for (const char* event : {"giai_phong_mien_nam", "quoc_te_lao_dong", "ho_chi_minh", "kiem_sat"})
      if (each.at("event").text == event)
        named.push_back(each.at("date").text + " " + each.at("ordinal").text);
  EXPECT_THAT(named, ElementsAre("2018-04-30 43", "2018-05-01 132", "2018-05-19 128", "2018-07-26 58"));
}

TEST(Calendar, OfAYearIsThatOfItsDays) {
  const std::string year = calendar({"--year", "2018", "--format", "csv"}).out;
  EXPECT_EQ(calendar({"--from", "2018-01-01", "--to", "2018-12-31", "--format", "csv"}).out, year);
  EXPECT_EQ(calendar({"--from", "1/1/2018", "--to", "ngày 31 tháng 12 năm 2018", "--format", "csv"}).out,
            year);
}

TEST(Calendar, HoldsItsFirstAndLastDay) {
  EXPECT_THAT(events(json_calendar({"--from", "2018-07-26", "--to", "2018-07-26"})), ElementsAre("kiem_sat"));
  EXPECT_TRUE(json_calendar({"--from", "2018-07-25", "--to", "2018-07-25"}).empty());
}

TEST(Calendar, ListsUnverifiedEventsOnRequestAlone) {
  const auto by_default = events(json_calendar({"--year", "2018"}));
  const auto on_request = events(json_calendar({"--year", "2018", "--unverified"}));
  for (const char* each : {"thanh_tra", "hai_ba_trung", "thang_cong_nhan"}) {
    EXPECT_FALSE(by_default.contains(each)) << each;
    EXPECT_TRUE(on_request.contains(each)) << each;
  }
  EXPECT_TRUE(std::includes(on_request.begin(), on_request.end(), by_default.begin(), by_default.end()));
}

TEST(Calendar, ListsTheWantedMilestones) {
  const auto of = [](std::vector<std::string> more) {
    std::vector<std::string> arguments = {"--year", "2020", "--unverified"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    std::set<std::string> classes;
    for (const json_text& each : json_calendar(arguments))
      classes.insert(each.at("milestone").is_null() ? "null" : each.at("milestone").text);
    return classes;
  };
  EXPECT_THAT(of({}), ElementsAre("half_decade", "null", "other", "round"));
  EXPECT_THAT(of({"--milestone", "round"}), ElementsAre("round"));
  EXPECT_THAT(of({"--milestone", "half_decade"}), ElementsAre("half_decade"));
  EXPECT_THAT(of({"--milestone", "other"}), ElementsAre("other"));
  EXPECT_THAT(of({"--milestone", "round,half_decade"}), ElementsAre("half_decade", "round"));
  EXPECT_THAT(of({"--milestone", "round", "--milestone", "half_decade"}),
              ElementsAre("half_decade", "round"));
  EXPECT_THAT(of({"--milestone=round,half_decade,other"}), ElementsAre("half_decade", "other", "round"));
}

TEST(Calendar, FiltersMilestonesInEveryFormat) {
  const std::vector<std::string> round = {"--year", "2020", "--milestone", "round"};
  const auto with = [&](const char* format) {
    auto arguments = round;
    arguments.insert(arguments.end(), {"--format", format});
    return calendar(arguments).out;
  };
  const std::size_t count = json_calendar(round).size();
  EXPECT_GT(count, 3u);
  EXPECT_EQ(test::read_csv_text(with("csv")).size(), count + 1);
  EXPECT_EQ(test::read_ics_text(with("ics")).components.size(), count);
  EXPECT_THAT(with("text"), Not(HasSubstr("năm khác")));
  EXPECT_THAT(with("text"), HasSubstr("năm tròn"));
}

TEST(Calendar, TakesAnotherCatalogue) {
  const test::temporary_directory folder;
  test::put_content(folder / "own.json", own_catalogue);
  EXPECT_THAT(events(json_calendar({"--year", "2018", "--catalogue", folder / "own.json"})),
              ElementsAre("leap", "wide"));
  EXPECT_THAT(events(json_calendar({"--year", "2018", "--catalogue", folder / "own.json", "--unverified"})),
              ElementsAre("hidden", "leap", "wide"));
}

TEST(Calendar, TakesACatalogueThatExtendsTheBuiltInOne) {
  const test::temporary_directory folder;
  test::put_content(
      folder / "own.json",
      R"({"thidua":1,"kind":"commemorations","extends":"vietnam","commemorations":[{"id":"office","name":{"vi":"Ngày của cơ quan"},)"
      R"("kind":"founding","scope":"organization","origins":[{"calendar":"solar","year":1998,"month":7,"day":26}]}]})");
  const auto all =
      json_calendar({"--from", "2018-07-26", "--to", "2018-07-26", "--catalogue", folder / "own.json"});
  ASSERT_EQ(all.size(), 2u);
  EXPECT_EQ(all[0].at("event").text, "kiem_sat") << "in the catalogue's order";
  EXPECT_EQ(all[1].at("event").text, "office");
  EXPECT_EQ(all[1].at("milestone").text, "round");
}

TEST(Calendar, WarnsWhereTheLunarTableEnds) {
  for (const char* year : {"1799", "1800", "2200", "2201", "1400", "9999"}) {
    const process_result result = calendar({"--year", year, "--format", "json"});
    EXPECT_EQ(result.status, 0) << year;
    expect_messages(result, 1);
    EXPECT_NO_THROW(read_json_text(result.out));
  }
  EXPECT_EQ(calendar({"--year", "2199", "--format", "json"}).err, "");
}

// -------------------------------------------------------------------------------------------------------------
// formats

TEST(CalendarAsJson, HasTheKeysOfTheContractInTheirOrder) {
  const process_result result = calendar({"--from", "2027-07-01", "--to", "2027-07-31", "--format", "json"});
  const json_text root = read_json_text(result.out);
  EXPECT_EQ(root.keys(), "thidua,kind,from,to,anniversaries");
  EXPECT_EQ(root.at("thidua").compact() + root.at("kind").compact() + root.at("from").compact() +
                root.at("to").compact(),
            R"(1"calendar""2027-07-01""2027-07-31")");
  std::string kiem_sat;
  for (const json_text& each : root.at("anniversaries").items) {
    EXPECT_EQ(each.keys(), "event,date,ordinal,milestone,name,adjusted");
    if (each.at("event").text == "kiem_sat") kiem_sat = each.compact();
  }
  EXPECT_EQ(
      kiem_sat,
      R"({"event":"kiem_sat","date":"2027-07-26","ordinal":67,"milestone":"other","name":"Ngày thành lập ngành Kiểm sát nhân dân","adjusted":null})");
  EXPECT_EQ(result.out.find("\\u"), std::string::npos);
  EXPECT_EQ(result.out.back(), '\n');
}

TEST(CalendarAsJson, IsByDateThenInTheCataloguesOrder) {
  const auto all = json_calendar({"--year", "2018", "--unverified"});
  std::vector<std::string> order;
  for (const commemoration& each : commemorations::vietnam()) order.push_back(each.id().text());
  for (std::size_t i = 1; i < all.size(); ++i) {
    const std::string before = all[i - 1].at("date").text;
    const std::string day = all[i].at("date").text;
    EXPECT_LE(before, day);
    if (before == day) {
      EXPECT_LT(std::find(order.begin(), order.end(), all[i - 1].at("event").text),
                std::find(order.begin(), order.end(), all[i].at("event").text));
    }
  }
}

TEST(CalendarAsJson, SaysWhatWasAdjusted) {
  const test::temporary_directory folder;
  test::put_content(folder / "own.json", own_catalogue);
  const auto all =
      json_calendar({"--from", "2018-02-28", "--to", "2018-02-28", "--catalogue", folder / "own.json"});
  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(all[0].at("adjusted").text, "february-29-to-28");
}

TEST(CalendarAsJson, IsWhatTheLibraryWrites) {
  const auto listing = io::to_listing(anniversaries(commemorations::vietnam(), period::of_year(2018)));
  EXPECT_EQ(calendar({"--year", "2018", "--format", "json"}).out, io::to_json(listing));
  EXPECT_EQ(calendar({"--year", "2018", "--format", "csv"}).out, io::to_csv(listing));
  EXPECT_EQ(calendar({"--year", "2018", "--format", "csv", "--bom"}).out,
            io::to_csv(listing, io::byte_order_mark::utf8));
  EXPECT_EQ(calendar({"--year", "2018", "--format", "ics"}).out,
            io::to_ics(anniversaries(commemorations::vietnam(), period::of_year(2018))));
}

TEST(CalendarAsCsv, IsReadBySpreadsheets) {
  const auto records =
      test::read_csv_text(calendar({"--from", "2027-07-26", "--to", "2027-07-26", "--format", "csv"}).out);
  ASSERT_EQ(records.size(), 2u);
  EXPECT_THAT(records[0], ElementsAre("event", "date", "ordinal", "milestone", "name", "adjusted"));
  EXPECT_THAT(records[1], ElementsAre("kiem_sat", "2027-07-26", "67", "other",
                                      "Ngày thành lập ngành Kiểm sát nhân dân", ""));
}

TEST(CalendarAsIcs, IsReadByCalendars) {
  const auto read =
      test::read_ics_text(calendar({"--from", "2027-07-26", "--to", "2027-07-26", "--format", "ics"}).out);
  ASSERT_EQ(read.components.size(), 1u);
  EXPECT_EQ(read.components[0].at("SUMMARY").text(), "67 năm Ngày thành lập ngành Kiểm sát nhân dân");
  EXPECT_EQ(read.components[0].at("DTSTART").raw, "20270726");
}

TEST(CalendarInEnglish, NamesEventsInEnglishInEveryFormat) {
  for (const char* format : {"text", "json", "csv", "ics"}) {
    const std::string out =
        calendar({"--from", "2027-07-26", "--to", "2027-07-26", "--lang", "en", "--format", format}).out;
    EXPECT_THAT(out, HasSubstr("Founding of the People's Procuracy")) << format;
    EXPECT_THAT(out, Not(HasSubstr("Kiểm sát"))) << format;
  }
  EXPECT_THAT(calendar({"--year", "2027"}).out, HasSubstr("Ngày thành lập ngành Kiểm sát nhân dân"))
      << "Vietnamese by default";
}

// ----------------------------------------------------------------------------------------------------------
// as a table

/// The rows of the table: the lines below its header, up to the next empty one.
std::vector<std::string> rows_of(const std::string& text) {
  std::vector<std::string> rows;
  bool in_table = false;
  for (const std::string& line : lines_of(text)) {
    if (in_table && line.empty()) break;
    if (in_table) rows.push_back(line);
    in_table = in_table || line.ends_with("Sự kiện") || line.ends_with("Event");
  }
  return rows;
}
/// The column in which a part of a line begins.
std::size_t column_of(const std::string& line, const std::string& part) {
  return display_width(line.substr(0, line.find(part)));
}

TEST(CalendarAsText, ShowsDayWeekdayNumberClassAndEvent) {
  const std::string text = calendar({"--from", "2027-07-26", "--to", "2027-07-26"}).out;
  const auto rows = rows_of(text);
  ASSERT_EQ(rows.size(), 1u) << text;
  for (const char* part :
       {"26/7/2027", "Thứ Hai", "67", "năm khác", "Ngày thành lập ngành Kiểm sát nhân dân", "26/7/1960"})
    EXPECT_THAT(rows[0], HasSubstr(part));
}

TEST(CalendarAsText, HasARowForEachAnniversary) {
  for (const char* language : {"vi", "en"}) {
    const std::string text = calendar({"--year", "2020", "--unverified", "--lang", language}).out;
    EXPECT_EQ(rows_of(text).size(), json_calendar({"--year", "2020", "--unverified"}).size()) << language;
  }
}

TEST(CalendarAsText, AlignsItsColumnsByWhatATerminalShows) {
  const auto range = anniversaries(commemorations::vietnam(), period::of_year(2020));
  const std::string text = calendar({"--year", "2020"}).out;
  const auto rows = rows_of(text);
  ASSERT_EQ(rows.size(), static_cast<std::size_t>(std::distance(range.begin(), range.end())));
  std::set<std::size_t> events_at;
  std::set<std::size_t> classes_at;
  std::set<std::size_t> numbers_end_at;
  auto each = range.begin();
  for (const std::string& row : rows) {
    events_at.insert(column_of(row, "  " + each->event().name().vi));
    if (const auto number = each->ordinal()) {
      classes_at.insert(column_of(row, std::string(name_of(*each->milestone()))));
      const std::string digits = " " + std::to_string(number->number()) + "  ";
      numbers_end_at.insert(column_of(row, digits) + digits.size());
    }
    EXPECT_NE(row.back(), ' ') << "no blanks at the end";
    ++each;
  }
  EXPECT_EQ(events_at.size(), 1u);
  EXPECT_EQ(classes_at.size(), 1u);
  EXPECT_EQ(numbers_end_at.size(), 1u) << "numbers are aligned right";
  for (const std::string& line : lines_of(text))
    if (line.find("Sự kiện") != std::string::npos) {
      EXPECT_TRUE(events_at.contains(column_of(line, "  Sự kiện"))) << line;
    }
}

TEST(CalendarAsText, SaysWhatIsNotCertain) {
  EXPECT_THAT(calendar({"--from", "2018-11-23", "--to", "2018-11-23", "--unverified"}).out,
              HasSubstr("chưa kiểm chứng"));
  EXPECT_THAT(calendar({"--from", "2018-11-23", "--to", "2018-11-23", "--unverified", "--lang", "en"}).out,
              HasSubstr("not verified"));
  EXPECT_THAT(calendar({"--from", "2018-07-26", "--to", "2018-07-26", "--lang", "en"}).out,
              Not(HasSubstr("not verified")));
}

// Decree 111/2018/NĐ-CP: in a round year a ceremony may be held, and the law for it is named.
TEST(CalendarAsText, NamesTheLawOfCeremoniesInRoundYears) {
  const std::string text = calendar({"--from", "2020-07-26", "--to", "2020-07-26"}).out;
  EXPECT_THAT(text, HasSubstr("Nghị định 111/2018/NĐ-CP"));
  EXPECT_THAT(calendar({"--from", "2021-07-26", "--to", "2021-07-26"}).out, Not(HasSubstr("Nghị định")));
}

TEST(CalendarAsText, OfAnEmptyPeriodSaysSo) {
  const process_result result = calendar({"--from", "2018-07-25", "--to", "2018-07-25"});
  EXPECT_EQ(result.status, 0);
  EXPECT_FALSE(result.out.empty());
  EXPECT_TRUE(rows_of(result.out).size() <= 1u);
}

TEST(CalendarAsText, KeepsOneRowALineWhateverANameHolds) {
  const test::temporary_directory folder;
  std::string hostile = own_catalogue;
  hostile.replace(hostile.find("日本 Ngày"), std::string("日本 Ngày").size(),
                  R"(a\nb\r\t\u001b[31m\u0000\u009bc)");
  test::put_content(folder / "own.json", hostile);
  const process_result result = calendar({"--year", "2018", "--catalogue", folder / "own.json"});
  EXPECT_EQ(result.status, 0);
  EXPECT_EQ(rows_of(result.out).size(), 2u) << result.out;
  for (const char c : result.out)
    EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n') << static_cast<int>(c);
  EXPECT_EQ(result.out.find("\xC2\x9B"), std::string::npos);
}

// ------------------------------------------------------------------------------------------------------- on
// a terminal

/// What the tool shows on a terminal, with these variables set.
std::string on_a_terminal(const std::vector<std::string>& arguments, const char* term, const char* no_color) {
  const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
  if (terminal < 0 || ::grantpt(terminal) != 0 || ::unlockpt(terminal) != 0)
    throw std::runtime_error("no terminal");
  const std::string name = ::ptsname(terminal);
  const int screen = ::open(name.c_str(), O_RDWR | O_NOCTTY);
  calendar(arguments, [&] {
    ::dup2(screen, STDOUT_FILENO);
    ::setenv("TERM", term, 1);
    ::setenv("NO_COLOR", no_color, 1);
  });
  // The output is shorter than what a terminal holds back, so the tool has ended.
  ::fcntl(terminal, F_SETFL, O_NONBLOCK);
  std::string shown;
  char buffer[4096];
  for (ssize_t count = ::read(terminal, buffer, sizeof buffer); count > 0;
       count = ::read(terminal, buffer, sizeof buffer))
    shown.append(buffer, static_cast<std::size_t>(count));
  ::close(screen);
  ::close(terminal);
  return shown;
}

TEST(CalendarOnATerminal, ShowsRoundYearsInColour) {
  const std::vector<std::string> round = {"--from", "2020-07-26", "--to", "2020-07-26"};
  const std::string shown = on_a_terminal(round, "xterm", "");
  EXPECT_THAT(shown, HasSubstr("\x1B["));
  EXPECT_THAT(shown, HasSubstr("\x1B[0m")) << "and ends it";
}

TEST(CalendarOnATerminal, ShowsNoColourWhereItIsNotWanted) {
  const std::vector<std::string> round = {"--from", "2020-07-26", "--to", "2020-07-26"};
  EXPECT_THAT(on_a_terminal(round, "xterm", "1"), Not(HasSubstr("\x1B"))) << "NO_COLOR";
  EXPECT_THAT(on_a_terminal(round, "dumb", ""), Not(HasSubstr("\x1B")));
  for (const char* format : {"json", "csv", "ics"})
    EXPECT_THAT(
        on_a_terminal({"--from", "2020-07-26", "--to", "2020-07-26", "--format", format}, "xterm", ""),
        Not(HasSubstr("\x1B")))
        << format;
}

// ------------------------------------------------------------------------------------------------------------
// to a file

TEST(CalendarToAFile, WritesItWholeAndNothingElse) {
  const test::temporary_directory folder;
  for (const char* format : {"text", "json", "csv", "ics"}) {
    const process_result result = calendar({"--year", "2018", "--format", format, "-o", folder / "out"});
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(result.out + result.err, "");
    EXPECT_EQ(test::content_of(folder / "out"), calendar({"--year", "2018", "--format", format}).out)
        << format;
  }
  EXPECT_THAT(folder.names(), ElementsAre("out"));
}

TEST(CalendarToAFile, MayBeNamedBeforeTheCommand) {
  const test::temporary_directory folder;
  EXPECT_EQ(thidua_tool({"--output", folder / "out", "--format=json", "calendar", "--year=2018"}).status, 0);
  EXPECT_EQ(read_json_text(test::content_of(folder / "out")).at("kind").text, "calendar");
}

TEST(CalendarToAFile, KeepsTheOldFileWhereTheCallFails) {
  const test::temporary_directory folder;
  test::put_content(folder / "out", "old");
  test::put_content(folder / "broken.json", "{");
  expect_refused(calendar({"--year", "2018", "-o", folder / "out", "--catalogue", folder / "broken.json"}));
  expect_refused(calendar({"--year", "2018", "-o", folder / "out", "--milestone", "nonsense"}));
  expect_refused(calendar({"--year", "18", "-o", folder / "out"}));
  expect_refused(calendar({"-o", folder / "out"}));
  EXPECT_EQ(test::content_of(folder / "out"), "old");
}

TEST(CalendarToAFile, KeepsTheOldFileWhereTheDiskIsFull) {
  const test::temporary_directory folder;
  test::put_content(folder / "out", "old");
  expect_refused(calendar({"--year", "2018", "-o", folder / "out"}, [] {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{1000, 1000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }));
  EXPECT_EQ(test::content_of(folder / "out"), "old");
  EXPECT_THAT(folder.names(), ElementsAre("out"));
}

TEST(CalendarToAFile, RefusesAPlaceThatTakesNone) {
  const test::temporary_directory folder;
  expect_refused(calendar({"--year", "2018", "-o", folder / "missing/out"}));
  expect_refused(calendar({"--year", "2018", "-o", folder.path().string()}));
  EXPECT_TRUE(folder.names().empty());
}

// ------------------------------------------------------------------------------------------------------------
// bad input

TEST(CalendarBadUsage, IsRefused) {
  const std::vector<std::vector<std::string>> calls = {
      {},
      {"--from", "2018-01-01"},
      {"--to", "2018-01-01"},
      {"--year", "2018", "--from", "2018-01-01", "--to", "2018-12-31"},
      {"--year", "2018", "--to", "2018-12-31"},
      {"--from", "2018-02-01", "--to", "2018-01-31"},
      {"--from", "2018-02-30", "--to", "2018-12-31"},
      {"--from", "nonsense", "--to", "2018-12-31"},
      {"--from", "1399-12-31", "--to", "2018-12-31"},
      {"--from", "2018-01-01", "--to", "10000-01-01"},
      {"--year", "2018", "--milestone", "round,nonsense"},
      {"--year", "2018", "--milestone", "Round"},
      {"--year", "2018", "--milestone", ""},
      {"--year", "2018", "--format", "yaml"},
      {"--year", "2018", "--format", "JSON"},
      {"--year", "2018", "--year", "2019"}};
  for (const auto& call : calls) {
    std::string shown;
    for (const std::string& word : call) shown += word + " ";
    SCOPED_TRACE(shown);
    expect_refused(calendar(call));
  }
}

// Only a year as people write it: other notations would be another year than the one meant.
TEST(CalendarBadUsage, OfTheYearIsRefused) {
  for (const char* year :
       {"", " ", "1399", "10000", "0", "-2018", "18", "2018.5", "2018abc", "abc", "99999999999999999999",
        "0x7E2", "03742", "02018", "2'018", "2_018", "+2018", " 2018", "２０１８"}) {
    SCOPED_TRACE(year);
    expect_refused(calendar({"--year=" + std::string(year)}));
  }
  for (const char* year : {"1400", "2018", "9999"}) EXPECT_EQ(calendar({"--year", year}).status, 0) << year;
}

TEST(CalendarBadUsage, NamesTheOptionThatHoldsABadDay) {
  EXPECT_THAT(calendar({"--from", "2018-02-30", "--to", "2018-12-31", "--lang", "en"}).err,
              HasSubstr("--from"));
  EXPECT_THAT(calendar({"--from", "2018-01-01", "--to", "31/4/2018", "--lang", "en"}).err, HasSubstr("--to"));
}

TEST(CalendarBadCatalogue, IsRefusedWithItsPlace) {
  const test::temporary_directory folder;
  const std::string path = folder / "own.json";
  const auto message = [&](const std::string& content) {
    test::put_content(path, content);
    const process_result result = calendar({"--year", "2018", "--lang", "en", "--catalogue", path});
    expect_refused(result);
    return result.err;
  };
  const auto with = [&](const std::string& old, const std::string& changed) {
    std::string text = own_catalogue;
    return text.replace(text.find(old), old.size(), changed);
  };
  EXPECT_THAT(message(with(R"("month":3)", R"("month":"3")")),
              testing::StartsWith("thidua: " + path +
                                  "#/commemorations/0/origins/0/month: expected an integer, found a string"));
  EXPECT_THAT(message(with(R"("day":29)", R"("day":30)")),
              HasSubstr(path + "#/commemorations/2/origins/0: "));
  EXPECT_THAT(message(with(R"("id":"hidden")", R"("id":"wide")")), HasSubstr(path + "#/commemorations/1: "));
  EXPECT_THAT(message(with(R"("kind":"founding")", R"("kin":"founding")")),
              HasSubstr(path + "#/commemorations/0/kin: "));
  EXPECT_THAT(message(own_catalogue + "x"), HasSubstr(path + ":4:"));
  EXPECT_THAT(message(own_catalogue.substr(0, 40)), HasSubstr(path + ":1:41: "));
  EXPECT_THAT(message(""), HasSubstr(path + ":1:1: "));
  EXPECT_THAT(message("\xFF\xFE{"), HasSubstr(path + ":1:1: "));
  EXPECT_THAT(message(own_catalogue + std::string(1, '\0') + "garbage"), HasSubstr(path + ":4:"));
  EXPECT_THAT(message(R"({"thidua":1,"kind":"plan","commemorations":[]})"), HasSubstr(path + "#/kind: "));
  EXPECT_THAT(message(R"({"thidua":2,"kind":"commemorations"})"), HasSubstr(path + "#/thidua: "));
  message(std::string(100'000, '['));
  message(std::string(1'000'000, '\0'));
  message(std::string(3'000'000, 'x'));
}

TEST(CalendarBadCatalogue, IsRefusedWhereItCannotBeRead) {
  const test::temporary_directory folder;
  for (const std::string& path :
       {folder / "missing", folder.path().string(), std::string("/proc/self/mem")}) {
    const process_result result = calendar({"--year", "2018", "--catalogue", path});
    expect_refused(result);
    EXPECT_THAT(result.err, HasSubstr(path));
  }
}

TEST(CalendarBadCatalogue, WritesNothingHalf) {
  const test::temporary_directory folder;
  test::put_content(folder / "own.json", own_catalogue.substr(0, own_catalogue.size() - 3));
  for (const char* format : {"text", "json", "csv", "ics"})
    expect_refused(calendar({"--year", "2018", "--format", format, "--catalogue", folder / "own.json"}));
}

}  // namespace
