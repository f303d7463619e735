// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/id.hpp>

#include "core/thrown.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

namespace {

using thidua::language;
using thidua::test::code_of;
using thidua::test::line_of;

struct thing;
using thing_id = thidua::id<thing>;

TEST(Id, KeepsItsText) {
  EXPECT_EQ(thing_id("kiem_sat").text(), "kiem_sat");
}

TEST(Id, HoldsSmallLettersDigitsUnderscoreDotAndDash) {
  for (const std::string_view text :
       {"a", "7", "a1", "law2022.art22.1.a", "gio_to", "a-b", "a..b", "0.9", "a_-._b"})
    EXPECT_EQ(thing_id(text).text(), text);
}

TEST(Id, RefusesEveryOtherByte) {
  const std::string_view inside = "abcdefghijklmnopqrstuvwxyz0123456789_.-";
  const std::string_view outside = "abcdefghijklmnopqrstuvwxyz0123456789";
  for (int byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(byte);
    const std::string middle = {'a', c, 'z'};
    const std::string front = {c, 'z'};
    const std::string back = {'a', c};
    const std::string alone = {c};
    EXPECT_EQ(code_of([&] { return thing_id(middle); }),
              inside.find(c) != std::string_view::npos ? "nothing" : "malformed-id")
        << byte;
    const std::string at_an_end = outside.find(c) != std::string_view::npos ? "nothing" : "malformed-id";
    EXPECT_EQ(code_of([&] { return thing_id(front); }), at_an_end) << byte;
    EXPECT_EQ(code_of([&] { return thing_id(back); }), at_an_end) << byte;
    EXPECT_EQ(code_of([&] { return thing_id(alone); }), at_an_end) << byte;
  }
}

TEST(Id, RefusesAnEmptyText) {
  EXPECT_EQ(code_of([] { return thing_id(""); }), "malformed-id");
  EXPECT_EQ(code_of([] { return thing_id(std::string_view()); }), "malformed-id");
}

TEST(Id, SaysWhatAnIdHolds) {
  const auto bad = [] { return thing_id("Kiểm sát"); };
  EXPECT_EQ(line_of(bad),
            "`Kiểm sát` is not an id (an id holds a–z 0–9 _ . -, a letter or digit at both ends)");
  EXPECT_EQ(
      line_of(bad, language::vietnamese),
      "`Kiểm sát` không phải là mã định danh (mã gồm các ký tự a–z 0–9 _ . -, đầu và cuối là chữ hoặc số)");
}

// The message is one line whatever stood in the text.
TEST(Id, ShowsHostileTextOnOneLine) {
  const std::string hostile("a\nb\x1b[31m\xff\0", 11);
  EXPECT_EQ(line_of([&] { return thing_id(hostile); }).find_first_of(std::string("\n\x1b\xff\0", 4)),
            std::string::npos);
  EXPECT_LT(line_of([] { return thing_id(std::string(100'000, '!')); }).size(), 500u);
}

// U+2028 and U+2029 break a line as surely as a newline does.
TEST(Id, ShowsLineSeparatorsOnOneLine) {
  const std::string shown = line_of([] { return thing_id("a\u2028b\u2029c"); });
  EXPECT_EQ(shown.find("\u2028"), std::string::npos);
  EXPECT_EQ(shown.find("\u2029"), std::string::npos);
}

TEST(Id, IsEqualAndOrderedByText) {
  EXPECT_EQ(thing_id("a"), thing_id("a"));
  EXPECT_NE(thing_id("a"), thing_id("b"));
  EXPECT_LT(thing_id("a"), thing_id("a.b"));
  EXPECT_LT(thing_id("a-b"), thing_id("a.b"));
  EXPECT_GT(thing_id("b"), thing_id("ab"));
  EXPECT_EQ((std::set<thing_id>{thing_id("b"), thing_id("a"), thing_id("b")}.size()), 2u);
}

TEST(Id, ComparesWithPlainText) {
  EXPECT_EQ(thing_id("a"), "a");
  EXPECT_NE(thing_id("a"), "b");
  EXPECT_EQ("a", thing_id("a"));
}

}  // namespace
