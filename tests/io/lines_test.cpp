// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/lines.hpp>

#include <thidua/core/error.hpp>

#include "core/thrown.hpp"
#include "files.hpp"
#include "random_catalogue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

namespace {

using namespace thidua;
using test::error_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// A text handed out in pieces of `piece` bytes.
std::unique_ptr<io::byte_source> in_pieces(std::string text, std::size_t piece) {
  return io::bytes_from([text = std::move(text), piece, at = std::size_t(0)](char* into, std::size_t most) mutable {
    const std::size_t got = std::min({piece, most, text.size() - at});
    std::memcpy(into, text.data() + at, got);
    at += got;
    return got;
  });
}

// "1:abc"; "2:!" for a line that is too long.
std::vector<std::string> lines_of(const std::string& text, std::size_t piece = 7, std::size_t longest = io::line_reader::default_longest) {
  io::line_reader lines(in_pieces(text, piece), longest);
  std::vector<std::string> all;
  while (const auto each = lines.next()) {
    EXPECT_TRUE(!each->is_too_long || each->text.empty());
    all.push_back(std::to_string(each->number) + ":" + (each->is_too_long ? "!" : std::string(each->text)));
  }
  EXPECT_FALSE(lines.next()) << "the end stays the end";
  return all;
}

TEST(LineReader, GivesLinesWithTheirNumbers) {
  for (const std::size_t piece : {1U, 2U, 3U, 100U}) {
    EXPECT_THAT(lines_of("", piece), IsEmpty());
    EXPECT_THAT(lines_of("\n", piece), ElementsAre("1:"));
    EXPECT_THAT(lines_of("a\nbc\n", piece), ElementsAre("1:a", "2:bc"));
    EXPECT_THAT(lines_of("a\n\n\nbc", piece), ElementsAre("1:a", "2:", "3:", "4:bc")) << "the last line needs no end";
    EXPECT_THAT(lines_of("a\r\nb\rc\r\n\r\nd\r", piece), ElementsAre("1:a", "2:b\rc", "3:", "4:d"));
    EXPECT_THAT(lines_of("\xEF\xBB\xBF" "a\n\xEF\xBB\xBF" "b", piece), ElementsAre("1:a", "2:\xEF\xBB\xBF" "b")) << "a mark stands at the start of the file only";
    EXPECT_THAT(lines_of("\xEF\xBB\xBF", piece), ElementsAre("1:"));
    EXPECT_THAT(lines_of("\xEF\xBB", piece), ElementsAre("1:\xEF\xBB"));
    EXPECT_THAT(lines_of(std::string("a\0b\n\0", 5), piece), ElementsAre(std::string("1:a\0b", 5), std::string("2:\0", 3)));
  }
}

TEST(LineReader, PassesOverALineThatIsTooLong) {
  for (const std::size_t piece : {1U, 3U, 4U, 5U, 100U}) {
    EXPECT_THAT(lines_of("abcd\nabcde\nab\n", piece, 4), ElementsAre("1:abcd", "2:!", "3:ab"));
    EXPECT_THAT(lines_of("abcd\r\nabcde\r\nab\r\n", piece, 4), ElementsAre("1:abcd", "2:!", "3:ab"));
    EXPECT_THAT(lines_of("abcdefghijkl", piece, 4), ElementsAre("1:!"));
    EXPECT_THAT(lines_of("abcdefghijkl\n", piece, 4), ElementsAre("1:!"));
    EXPECT_THAT(lines_of("abcdefghijkl\n\nabcdefghijkl\nx", piece, 4), ElementsAre("1:!", "2:", "3:!", "4:x"));
    EXPECT_THAT(lines_of("abcd", piece, 4), ElementsAre("1:abcd"));
    EXPECT_THAT(lines_of("abcd\r", piece, 4), ElementsAre("1:abcd"));
  }
}

TEST(LineReader, AgreesWithLinesCutByHand) {
  test::random_source random(5);
  for (int i = 0; i < 300; ++i) {
    std::string text;
    for (int length = random.between(0, 3000); length > 0; --length) text += random.one_of(std::string("ab\r\n "));
    std::vector<std::string> expected;
    std::string rest = text;
    for (int number = 1; !rest.empty(); ++number) {
      std::string line = rest.substr(0, rest.find('\n'));
      rest.erase(0, std::min(line.size() + 1, rest.size()));
      if (line.ends_with('\r')) line.pop_back();
      expected.push_back(std::to_string(number) + ":" + (line.size() > 30 ? "!" : line));
    }
    ASSERT_EQ(lines_of(text, static_cast<std::size_t>(random.between(1, 500)), 30), expected);
  }
}

TEST(LineReader, ReadsLinesLongerThanItsBlocks) {
  const std::string big(1'000'000, 'x');
  EXPECT_THAT(lines_of(big + "\n" + big + big + "\nend", 100'000), ElementsAre("1:" + big, "2:" + big + big, "3:end"));
}

TEST(LineReader, ReadsFiles) {
  const test::temporary_directory folder;
  test::put_content(folder / "a.jsonl", "a\nb");
  io::line_reader lines(io::open_bytes(folder / "a.jsonl"));
  EXPECT_EQ(lines.next()->text, "a");
  EXPECT_EQ(lines.next()->text, "b");
  EXPECT_FALSE(lines.next());
  const auto place_of = [](const auto& call) {
    const auto refused = error_of(call);
    return refused ? std::string(to_string(refused->code())) + " " + refused->where() : "nothing";
  };
  EXPECT_EQ(place_of([&] { return io::open_bytes(folder / "missing"); }), "file-unreadable " + (folder / "missing"));
  EXPECT_EQ(place_of([&] { return io::line_reader(io::open_bytes(folder.path().string())).next(); }), "file-unreadable " + folder.path().string());
}

TEST(LineReader, PassesOnWhatTheSourceThrows) {
  io::line_reader lines(io::bytes_from([calls = 0](char* into, std::size_t) mutable -> std::size_t {
    if (++calls == 2) throw error(errc::file_unreadable, {.vi = "hỏng", .en = "broken"});
    std::memcpy(into, "a\nb", 3);
    return 3;
  }));
  EXPECT_EQ(lines.next()->text, "a");
  EXPECT_EQ(test::code_of([&] { return lines.next(); }), "file-unreadable");
}

}  // namespace
