// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/merit_record_lines.hpp>

#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "files.hpp"
#include "random_record.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

namespace {

using namespace thidua;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::unique_ptr<io::byte_source> bytes_of(std::string text) {
  return io::bytes_from([text = std::move(text), at = std::size_t(0)](char* into, std::size_t most) mutable {
    const std::size_t got = std::min(most, text.size() - at);
    std::memcpy(into, text.data() + at, got);
    at += got;
    return got;
  });
}

// "3 r1" for a record, "3 wrong-type :3#/id" for a refused row.
std::vector<std::string> rows_of(const std::string& text, std::size_t longest = io::line_reader::default_longest) {
  io::merit_record_lines lines(bytes_of(text), {}, longest);
  std::vector<std::string> all;
  while (const auto row = lines.next()) {
    EXPECT_NE(row->record.has_value(), row->refused.has_value());
    all.push_back(std::to_string(row->line) + " " + (row->record ? row->record->id() : std::string(to_string(row->refused->code())) + " " + row->refused->where()));
  }
  return all;
}
std::string record(const std::string& id) { return R"({"id":")" + id + R"(","subject":"individual"})"; }

TEST(MeritRecordLines, GivesARowForEachLineThatIsNotBlank) {
  EXPECT_THAT(rows_of(""), IsEmpty());
  EXPECT_THAT(rows_of("\n \t\r\n\n"), IsEmpty());
  EXPECT_THAT(rows_of(record("a") + "\n\n  \r\n" + record("b") + "\r\n" + record("a")), ElementsAre("1 a", "4 b", "5 a")) << "ids may repeat, the last line needs no end";
  EXPECT_THAT(rows_of("\xEF\xBB\xBF" + record("a") + "\n"), ElementsAre("1 a"));
  EXPECT_THAT(rows_of("\xEF\xBB\xBF\n" + record("a") + "\n"), ElementsAre("2 a"));
  EXPECT_THAT(rows_of("  " + record("a") + " \t\n"), ElementsAre("1 a"));
  EXPECT_THAT(rows_of(R"({"thidua":1,"id":"a","subject":"household"})"), ElementsAre("1 a")) << "each line may omit it, none needs to";
}

TEST(MeritRecordLines, ARefusedRowDoesNotTouchTheOthers) {
  const std::string text = record("a") + "\n" +                                                       // 1
                           R"({"id":"b","subject":"individual","years":[{"year":2021.0}]})" + "\n" +  // 2
                           record("c") + "\n" +                                                       // 3
                           "{\"id\":\"d\xFF\",\"subject\":\"individual\"}\n" +                        // 4
                           record("e") + "\n" +                                                       // 5
                           "{\"id\":\"f\n" +                                                          // 6
                           "\",\"subject\":\"individual\"}\n" +                                       // 7
                           record("h") + record("i") + "\n" +                                         // 8
                           std::string("\0\n", 2) +                                                   // 9
                           "null\n" +                                                                 // 10
                           record("k") + ",\n" +                                                      // 11
                           "[" + record("l") + "]\n" +                                                // 12
                           "\xC2\xA0\n" +                                                             // 13
                           record("m");                                                               // 14
  EXPECT_THAT(rows_of(text), ElementsAre("1 a", "2 wrong-type :2#/years/0/year", "3 c", "4 not-utf8 :4:9", "5 e", "6 malformed-json :6:9", "7 malformed-json :7:4", "8 malformed-json :8:34",
                                         "9 malformed-json :9:1", "10 wrong-type :10#", "11 malformed-json :11:34", "12 wrong-type :12#", "13 malformed-json :13:1", "14 m"));
}

TEST(MeritRecordLines, SaysWhatALineHolds) {
  const auto first_help = [](const std::string& text) {
    io::merit_record_lines lines(bytes_of(text));
    return lines.next()->refused->help().en;
  };
  EXPECT_THAT(first_help("{\n  \"id\": \"r1\",\n"), HasSubstr("each record stands on one line of its own")) << "a document on many lines";
  EXPECT_THAT(first_help("[" + record("a") + "]"), HasSubstr("each record stands on one line of its own"));
  EXPECT_THAT(first_help("{\"id\":7,\"subject\":\"individual\"}"), ::testing::Not(HasSubstr("line")));
}

TEST(MeritRecordLines, RefusesALineThatIsTooLongAndGoesOn) {
  const std::string longer = R"({"id":"long","subject":"individual","name":")" + std::string(200, 'x') + "\"}";
  EXPECT_THAT(rows_of(record("a") + "\n" + longer + "\n" + record("b"), 100), ElementsAre("1 a", "2 line-too-long :2", "3 b"));
  EXPECT_THAT(rows_of(record("a") + "\n" + longer + "\n" + record("b"), longer.size()), ElementsAre("1 a", "2 long", "3 b"));
}

TEST(MeritRecordLines, WithstandsHostileLines) {
  const auto repeated = [](std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
  };
  constexpr std::size_t levels = 100'000;
  const auto with_x = [](const std::string& x) { return R"({"id":"deep","subject":"individual","x":)" + x + "}"; };
  std::string sectors = R"({"id":"sectors","subject":"individual","sectors":["a")";
  std::string initiatives = R"({"id":"initiatives","subject":"individual","years":[{"year":1,"initiatives":[{"scope":"national"})";
  std::string years = R"({"id":"years","subject":"individual","years":[{"year":9999})";
  for (int i = 0; i < 50'000; ++i) {
    sectors += ",\"s" + std::to_string(i) + "\"";
    initiatives += R"(,{"scope":"national","id":"i)" + std::to_string(i) + "\"}";
  }
  for (int i = 9998; i > 0; --i) years += ",{\"year\":" + std::to_string(i) + "}";
  EXPECT_THAT(rows_of(repeated("[", levels) + "\n" + with_x(repeated("[", levels) + repeated("]", levels)) + "\n" + with_x(repeated("{\"a\":", levels) + "1" + repeated("}", levels)) + "\n" +
                      repeated("[", 2'000'000) + "\n" + repeated("{\"x\":", 2'000'000) + "\n" + sectors + "]}\n" + initiatives + "]}]}\n" + years + "]}\n" +
                      R"({"id":"titles","subject":"individual","years":[{"year":1,"titles":["advanced_worker")" + repeated(",\"advanced_worker\"", 50'000) + "]}]}\n" + record("last")),
              ElementsAre("1 malformed-json :1:100001", "2 deep", "3 deep", "4 malformed-json :4#/0", "5 malformed-json :5#/x", "6 sectors", "7 initiatives", "8 years", "9 titles", "10 last"));
}

TEST(MeritRecordLines, TakesTheJudgementsOfLoadedPacks) {
  io::merit_record_lines lines(bytes_of(R"({"id":"a","subject":"individual","years":[{"year":2021,"attested":{"acme.brave":true}}]})"), {.judgements = {"acme.brave"}});
  EXPECT_TRUE(lines.next()->record);
}

TEST(MeritRecordLines, ReadsFilesOfWrittenRecords) {
  const test::temporary_directory folder;
  std::vector<merit_record> all;
  std::string text;
  test::record_source source(3);
  for (int i = 0; i < 400; ++i) {
    all.push_back(source.next());
    text += io::to_json(all.back()) + "\n";
  }
  test::put_content(folder / "records.jsonl", text);
  io::merit_record_lines lines(io::open_bytes(folder / "records.jsonl"));
  for (const merit_record& each : all) {
    const auto row = lines.next();
    ASSERT_TRUE(row && row->record);
    ASSERT_EQ(*row->record, each);
  }
  EXPECT_FALSE(lines.next());
}

// Some 25 MB pass, and what is held at the end is no more than after the first thousand rows.
TEST(MeritRecordLines, MemoryDoesNotGrowWithTheInput) {
  const std::string line = io::to_json(test::random_record(4)) + "\n" + "{\"id\":7}\n";
  constexpr int copies = 50'000;
  io::merit_record_lines lines(io::bytes_from([&line, given = 0, at = std::size_t(0)](char* into, std::size_t most) mutable -> std::size_t {
    if (given == copies) return 0;
    const std::size_t got = std::min(most, line.size() - at);
    std::memcpy(into, line.data() + at, got);
    at += got;
    if (at == line.size()) {
      at = 0;
      ++given;
    }
    return got;
  }));
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
  const auto held = [] { return ::mallinfo2().uordblks; };
#else
  const auto held = [] { return std::size_t(0); };
#endif
  std::size_t rows = 0;
  std::size_t refused = 0;
  std::size_t before = 0;
  std::size_t most = 0;
  while (const auto row = lines.next()) {
    refused += row->refused.has_value();
    if (++rows == 1000) before = held();
    if (rows % 1000 == 0) most = std::max(most, held());
  }
  EXPECT_EQ(rows, 2U * copies);
  EXPECT_EQ(refused, std::size_t(copies));
  EXPECT_LE(most, before + 100'000);
}

}  // namespace
