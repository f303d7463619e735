// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/text.hpp>

#include "core/thrown.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <map>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using thidua::comparison_key;
using thidua::display_width;
using thidua::find_invalid_utf8;
using thidua::language;
using thidua::to_nfc;
using thidua::test::code_of;
using thidua::test::line_of;

constexpr std::size_t valid = std::string_view::npos;

// Where the first byte stands that is not UTF-8, by table 3-7 of the Unicode Standard.
std::size_t invalid_by_the_standard(std::string_view text) {
  struct row {
    unsigned first_from, first_to, second_from, second_to;
    std::size_t length;
  };
  static constexpr row rows[] = {
      {0x00, 0x7F, 0, 0, 1},       {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3},
      {0xE1, 0xEC, 0x80, 0xBF, 3}, {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3},
      {0xF0, 0xF0, 0x90, 0xBF, 4}, {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4},
  };
  const auto byte = [&](std::size_t at) {
    return static_cast<unsigned>(static_cast<unsigned char>(text[at]));
  };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 0;
    for (const row& r : rows) {
      if (byte(at) < r.first_from || byte(at) > r.first_to || at + r.length > text.size()) continue;
      bool well = r.length == 1 || (byte(at + 1) >= r.second_from && byte(at + 1) <= r.second_to);
      for (std::size_t i = 2; i < r.length; ++i) well = well && byte(at + i) >= 0x80 && byte(at + i) <= 0xBF;
      if (well) length = r.length;
    }
    if (length == 0) return at;
    at += length;
  }
  return valid;
}

TEST(Utf8, HoldsVietnamese) {
  EXPECT_EQ(find_invalid_utf8(""), valid);
  EXPECT_EQ(find_invalid_utf8(std::string_view()), valid);
  EXPECT_EQ(find_invalid_utf8("Kỷ niệm 67 năm"), valid);
  EXPECT_EQ(find_invalid_utf8(std::string_view("a\0b", 3)), valid) << "NUL is a character";
  EXPECT_EQ(find_invalid_utf8("\U0010ffff"), valid) << "the last code point";
  EXPECT_EQ(find_invalid_utf8("\uffff"), valid) << "noncharacters are UTF-8";
  EXPECT_EQ(find_invalid_utf8("\ud7ff\ue000"), valid) << "the neighbours of the surrogates";
}

TEST(Utf8, RefusesOverlongForms) {
  EXPECT_EQ(find_invalid_utf8("a\xc0\xaf"), 1u) << "the slash in two bytes";
  EXPECT_EQ(find_invalid_utf8("a\xc1\xbf"), 1u);
  EXPECT_EQ(find_invalid_utf8("\xe0\x80\xaf"), 0u);
  EXPECT_EQ(find_invalid_utf8("\xe0\x9f\xbf"), 0u);
  EXPECT_EQ(find_invalid_utf8("\xf0\x80\x80\xaf"), 0u);
  EXPECT_EQ(find_invalid_utf8("\xf0\x8f\xbf\xbf"), 0u);
}

TEST(Utf8, RefusesSurrogates) {
  EXPECT_EQ(find_invalid_utf8("ab\xed\xa0\x80"), 2u);
  EXPECT_EQ(find_invalid_utf8("\xed\xbf\xbf"), 0u);
  EXPECT_EQ(find_invalid_utf8("\xed\xa0\xbd\xed\xb8\x80"), 0u) << "a pair of them (CESU-8)";
}

TEST(Utf8, RefusesCodePointsAboveTheLast) {
  EXPECT_EQ(find_invalid_utf8("\xf4\x90\x80\x80"), 0u);
  EXPECT_EQ(find_invalid_utf8("\xf5\x80\x80\x80"), 0u);
  EXPECT_EQ(find_invalid_utf8("\xf8\x88\x80\x80\x80"), 0u) << "five bytes";
  EXPECT_EQ(find_invalid_utf8("\xfe"), 0u);
  EXPECT_EQ(find_invalid_utf8("\xff"), 0u);
}

TEST(Utf8, RefusesTruncatedSequences) {
  const std::string_view whole = "ệ";  // three bytes
  EXPECT_EQ(find_invalid_utf8(whole.substr(0, 1)), 0u);
  EXPECT_EQ(find_invalid_utf8(whole.substr(0, 2)), 0u);
  EXPECT_EQ(find_invalid_utf8("a" + std::string(whole.substr(0, 2)) + "b"), 1u);
  EXPECT_EQ(find_invalid_utf8("\xf0\x9f\x98"), 0u);
  EXPECT_EQ(find_invalid_utf8("ab\x80"), 2u) << "a continuation alone";
}

// A byte-order mark is a character like any other here: who reads files takes it off.
TEST(Utf8, HoldsAByteOrderMark) {
  EXPECT_EQ(find_invalid_utf8("\xef\xbb\xbf{}"), valid);
}

TEST(Utf8, AgreesWithTheStandardOnEverySequence) {
  // Every pair of bytes, and behind each of them the bytes at which the table changes.
  const std::vector<unsigned> edges = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0,
                                       0xBF, 0xC0, 0xC2, 0xE0, 0xF0, 0xFF};
  std::string text(4, '\0');
  for (unsigned first = 0; first < 256; ++first) {
    for (unsigned second = 0; second < 256; ++second) {
      text[0] = static_cast<char>(first);
      text[1] = static_cast<char>(second);
      const std::string_view two = std::string_view(text).substr(0, 2);
      ASSERT_EQ(find_invalid_utf8(two), invalid_by_the_standard(two)) << first << ' ' << second;
      if (first < 0x80) continue;
      for (const unsigned third : edges) {
        text[2] = static_cast<char>(third);
        const std::string_view three = std::string_view(text).substr(0, 3);
        ASSERT_EQ(find_invalid_utf8(three), invalid_by_the_standard(three))
            << first << ' ' << second << ' ' << third;
        if (first < 0xF0) continue;
        for (const unsigned fourth : edges) {
          text[3] = static_cast<char>(fourth);
          ASSERT_EQ(find_invalid_utf8(text), invalid_by_the_standard(text))
              << first << ' ' << second << ' ' << third << ' ' << fourth;
        }
      }
    }
  }
}

// A string_view has no terminator: the last sequence must not be read past its end.
TEST(Utf8, StopsAtTheEndOfTheView) {
  const std::string text = "aệ";
  for (std::size_t length = 0; length <= text.size(); ++length) {
    const std::vector<char> exact(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(length));
    const std::string_view view(exact.data(), exact.size());
    EXPECT_EQ(find_invalid_utf8(view), length == 0 || length == 1 || length == 4 ? valid : 1u);
    display_width(view);  // for the address sanitizer
  }
}

// Each letter with every tone: composed as Unicode has it, and taken apart.
struct letter {
  std::string composed;
  std::string decomposed;
};
std::vector<letter> vietnamese_letters() {
  // Letter, its parts, then with grave, acute, hook, tilde and dot below.
  static const std::vector<std::vector<std::string>> rows = {
      {"a", "a", "à", "á", "ả", "ã", "ạ"},       {"ă", "a\u0306", "ằ", "ắ", "ẳ", "ẵ", "ặ"},
      {"â", "a\u0302", "ầ", "ấ", "ẩ", "ẫ", "ậ"}, {"e", "e", "è", "é", "ẻ", "ẽ", "ẹ"},
      {"ê", "e\u0302", "ề", "ế", "ể", "ễ", "ệ"}, {"i", "i", "ì", "í", "ỉ", "ĩ", "ị"},
      {"o", "o", "ò", "ó", "ỏ", "õ", "ọ"},       {"ô", "o\u0302", "ồ", "ố", "ổ", "ỗ", "ộ"},
      {"ơ", "o\u031b", "ờ", "ớ", "ở", "ỡ", "ợ"}, {"u", "u", "ù", "ú", "ủ", "ũ", "ụ"},
      {"ư", "u\u031b", "ừ", "ứ", "ử", "ữ", "ự"}, {"y", "y", "ỳ", "ý", "ỷ", "ỹ", "ỵ"},
      {"A", "A", "À", "Á", "Ả", "Ã", "Ạ"},       {"Ă", "A\u0306", "Ằ", "Ắ", "Ẳ", "Ẵ", "Ặ"},
      {"Â", "A\u0302", "Ầ", "Ấ", "Ẩ", "Ẫ", "Ậ"}, {"E", "E", "È", "É", "Ẻ", "Ẽ", "Ẹ"},
      {"Ê", "E\u0302", "Ề", "Ế", "Ể", "Ễ", "Ệ"}, {"I", "I", "Ì", "Í", "Ỉ", "Ĩ", "Ị"},
      {"O", "O", "Ò", "Ó", "Ỏ", "Õ", "Ọ"},       {"Ô", "O\u0302", "Ồ", "Ố", "Ổ", "Ỗ", "Ộ"},
      {"Ơ", "O\u031b", "Ờ", "Ớ", "Ở", "Ỡ", "Ợ"}, {"U", "U", "Ù", "Ú", "Ủ", "Ũ", "Ụ"},
      {"Ư", "U\u031b", "Ừ", "Ứ", "Ử", "Ữ", "Ự"}, {"Y", "Y", "Ỳ", "Ý", "Ỷ", "Ỹ", "Ỵ"},
  };
  static const std::string tones[] = {"\u0300", "\u0301", "\u0309", "\u0303", "\u0323"};
  std::vector<letter> all;
  for (const auto& row : rows) {
    all.push_back({row[0], row[1]});
    for (std::size_t tone = 0; tone < 5; ++tone) all.push_back({row[2 + tone], row[1] + tones[tone]});
  }
  return all;
}

TEST(ToNfc, ComposesEveryVietnameseLetter) {
  EXPECT_EQ(vietnamese_letters().size(), 144u);
  for (const auto& [composed, decomposed] : vietnamese_letters()) {
    EXPECT_EQ(to_nfc(decomposed), composed) << decomposed;
    EXPECT_EQ(to_nfc(composed), composed);
  }
}

TEST(ToNfc, TakesMarksInAnyOrder) {
  EXPECT_EQ(to_nfc("e\u0302\u0323"), "ệ");
  EXPECT_EQ(to_nfc("e\u0323\u0302"), "ệ");
  EXPECT_EQ(to_nfc("ẹ\u0302"), "ệ");
  EXPECT_EQ(to_nfc("ê\u0323"), "ệ");
}

TEST(ToNfc, LeavesOtherTextAlone) {
  for (const std::string_view text :
       {"", "plain ASCII\r\n\t", "Kỷ niệm", "đĐ", "a\u00a0b", "“–”", "日本", "\U0001f600", "\ufeff"})
    EXPECT_EQ(to_nfc(text), text);
  EXPECT_EQ(to_nfc(std::string_view("a\0ệ", 5)), std::string_view("a\0ệ", 5));
}

// Plain text is passed through without asking the tables. Here they are asked: a character of another block makes it a text
// that is not plain.
TEST(Nfc, PlainTextIsItsOwnNormalForm) {
  std::vector<std::string> plain;
  const auto add = [&](unsigned from, unsigned to) {
    for (unsigned c = from; c <= to; ++c) {
      std::string each;
      if (c < 0x80) {
        each = {static_cast<char>(c)};
      } else if (c < 0x800) {
        each = {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
      } else {
        each = {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
      }
      EXPECT_EQ(to_nfc(each), each);
      plain.push_back(each);
    }
  };
  add(0, 0x2FF);
  add(0x1E00, 0x1EFF);
  add(0x2010, 0x2027);
  for (const std::string& before : plain) {
    std::string text;
    for (const std::string& after : plain) text += before + after;
    ASSERT_EQ(to_nfc(text), text);
    ASSERT_EQ(to_nfc(text + "日"), text + "日");
  }
  for (const char* broken : {"\xC3", "\xCB", "\xE1\xBB", "\xE1\xBB" "a", "\xE2\x80", "\xC2\xC2", "\xC1\x80", "\xC0\x80", "\x80"}) EXPECT_EQ(code_of([&] { return to_nfc(broken); }), "not-utf8");
  EXPECT_EQ(to_nfc("\xCC\x82"), "\xCC\x82");
  EXPECT_EQ(to_nfc("\xE2\x80\x80"), "\xE2\x80\x82") << "U+2000 is U+2002";
}

TEST(ToNfc, IsIdempotent) {
  const std::vector<letter> letters = vietnamese_letters();
  const std::string_view marks[] = {"\u0300", "\u0323", "\u031b", "\u0302", "\u0307", "đ", " ",
                                    "\u00a0", "\u1100", "\u1161", "\u0958", "ﬁ",      "Å"};
  std::mt19937 random(1813);
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (std::size_t i = random() % 12; i > 0; --i)
      text += random() % 2 == 0 ? std::string(marks[random() % std::size(marks)])
                                : letters[random() % letters.size()].decomposed;
    const std::string once = to_nfc(text);
    ASSERT_EQ(to_nfc(once), once);
    ASSERT_EQ(comparison_key(once), comparison_key(text));
  }
}

// Of Vietnamese a key is looked up; a letter of another script beside it has the whole worked out.
TEST(ComparisonKey, IsTheSameLookedUpAndWorkedOut) {
  const std::string other = "一";
  const auto worked_out = [&](const std::string& text) {
    const std::string key = comparison_key(text + " " + other);
    return key == other ? std::string() : key.substr(0, key.size() - other.size() - 1);
  };
  const std::vector<letter> letters = vietnamese_letters();
  const std::string_view others[] = {" ", "\u00a0", "\u200b", "\u00ad", "\u2028", "-", "–", "“", "»", ",", "7", "y", "Y", "qu", "đ", "ð", "Đ", "ß", "ŉ", "ǖ", "İ", "\u0300", "\u0323", "\u031b", "\u0302", "\u0327", "\u0344", "\u0345", "\u034f", "\u0302\u0306"};
  std::mt19937 random(1945);
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    for (std::size_t i = random() % 10; i > 0; --i) {
      const letter& one = letters[random() % letters.size()];
      text += random() % 3 == 0 ? std::string(others[random() % std::size(others)]) : random() % 2 == 0 ? one.decomposed : to_nfc(one.decomposed);
    }
    ASSERT_EQ(comparison_key(text), worked_out(text)) << text;
  }
  for (char32_t c = 1; c < 0x370; ++c) {
    const std::string text = c < 0x80 ? std::string(1, static_cast<char>(c)) : std::string{static_cast<char>(0xC0 | (c >> 6)), static_cast<char>(0x80 | (c & 0x3F))};
    ASSERT_EQ(comparison_key("a" + text + "y"), worked_out("a" + text + "y")) << text;
  }
}

// Longer than the room at hand: a word without a blank keeps all its tones back to its end.
TEST(ComparisonKey, KeepsTheTonesOfALongWord) {
  for (const std::size_t syllables : {std::size_t{20}, std::size_t{60}, std::size_t{130}, std::size_t{1'000}}) {
    std::string text, letters, tones;
    for (std::size_t i = 0; i < syllables; ++i) {
      text += i % 2 == 0 ? "bế" : "GỢ";
      letters += i % 2 == 0 ? "be\u0302" : "go\u031b";
      tones += i % 2 == 0 ? "\u0301" : "\u0323";
    }
    EXPECT_EQ(comparison_key(text), letters + tones) << syllables;
    EXPECT_EQ(comparison_key(text + " 一"), letters + tones + " 一") << syllables;
  }
}

TEST(ToNfc, RefusesBytesThatAreNotUtf8) {
  EXPECT_EQ(code_of([] { return to_nfc("a\xff"); }), "not-utf8");
  EXPECT_EQ(code_of([] { return comparison_key("a\xff"); }), "not-utf8");
  EXPECT_EQ(line_of([] { return to_nfc("ab\xed\xa0\x80"); }), "byte 3 is not UTF-8 (save the file as UTF-8)");
}

// Spellings of one name.
TEST(ComparisonKey, IsTheSameForSpellingsOfOneName) {
  const std::pair<std::string_view, std::string_view> same[] = {
      {"KỶ NIỆM", "kỷ niệm"},
      {"ĐẢNG", "đảng"},
      {"ky\u0309 nie\u0323\u0302m", "kỷ niệm"},  // NFD
      {"hoá", "hóa"},
      {"hoà bình", "hòa bình"},
      {"thuý", "thúy"},
      {"khoẻ", "khỏe"},
      {"thuỷ lợi", "thủy lợi"},
      {"kỉ niệm", "kỷ niệm"},
      {"chiến sĩ", "chiến sỹ"},
      {"bác sỹ", "bác sĩ"},
      {"Mĩ", "Mỹ"},
      {"quý", "quí"},
      {"lí do", "lý do"},
      {"đí", "đý"},
      {"\u00d0ảng", "Đảng"},  // eth, typed for Đ
      {"\u00f0ảng", "đảng"},
      {"Kỷ\u00a0niệm", "Kỷ niệm"},
      {"Kỷ  niệm", "Kỷ niệm"},
      {" Kỷ\tniệm\n", "Kỷ niệm"},
      {"Kỷ\u202fniệm", "Kỷ niệm"},
      {"Kỷ\u3000niệm", "Kỷ niệm"},
      {"2015–2020", "2015-2020"},
      {"2015—2020", "2015-2020"},
      {"2015\u20112020", "2015-2020"},
      {"2015\u22122020", "2015-2020"},
      {"“Lao động giỏi”", "\"Lao động giỏi\""},
      {"«Lao động giỏi»", "\"Lao động giỏi\""},
      {"„Lao động giỏi“", "\"Lao động giỏi\""},
      {"‘giỏi’", "'giỏi'"},
  };
  for (const auto& [a, b] : same) EXPECT_EQ(comparison_key(a), comparison_key(b)) << a << " and " << b;
}

TEST(ComparisonKey, KeepsWordsApart) {
  const std::pair<std::string_view, std::string_view> apart[] = {
      {"ma", "má"},
      {"má", "mà"},
      {"mà", "mả"},
      {"mả", "mã"},
      {"mã", "mạ"},
      {"tay", "tai"},
      {"thủy", "thủi"},
      {"thủy", "thui"},
      {"thúy", "thúi"},
      {"mây", "mâi"},
      {"túy", "túi"},
      {"may", "mai"},
      {"da", "đa"},
      {"đi", "di"},
      {"can", "căn"},
      {"căn", "cân"},
      {"to", "tô"},
      {"tô", "tơ"},
      {"tu", "tư"},
      {"me", "mê"},
      {"hoá", "hoà"},
      {"hoá", "hoa"},
      {"hoa", "ho a"},
      {"lao động", "lao dộng"},
      {"năm", "nắm"},
      {"1", "2"},
      {"a-b", "a b"},
      {"a-b", "ab"},
      {"kỷ niệm", "kỷ niêm"},
      {"sĩ", "sí"},
      {"yên", "iên"},
      {"\"a\"", "'a'"},
      {"a", ""},
      {"a/b", "a-b"},
  };
  for (const auto& [a, b] : apart) EXPECT_NE(comparison_key(a), comparison_key(b)) << a << " and " << b;
}

// One word may hold two tones where blanks are missing: none of them may get lost.
TEST(ComparisonKey, KeepsEveryToneOfAWord) {
  EXPECT_NE(comparison_key("HÀNỘI"), comparison_key("HANỘI"));
  EXPECT_NE(comparison_key("HÀNỘI"), comparison_key("HÁNỘI"));
  EXPECT_NE(comparison_key("résumé"), comparison_key("resumé"));
  EXPECT_EQ(comparison_key("HÀNỘI"), comparison_key("hànội"));
}

TEST(ComparisonKey, IsItsOwnKey) {
  for (const std::string_view text : {"Kỷ niệm 67 năm", "HOÁ", "sỹ", "quý", "“Đ–Ð”", "thuỷ", "  a  b ", ""}) {
    const std::string key = comparison_key(text);
    EXPECT_EQ(comparison_key(key), key) << text;
  }
}

TEST(ComparisonKey, OfNothingIsNothing) {
  EXPECT_EQ(comparison_key(""), "");
  EXPECT_EQ(comparison_key(std::string_view()), "");
  EXPECT_EQ(comparison_key(" \u00a0\t"), "");
}

// Every syllable of Vietnamese, with its tone on each vowel it could stand on: keys are equal exactly where
// the spellings are of one syllable.
TEST(ComparisonKey, PartsAllSyllablesAndJoinsAllTheirSpellings) {
  const std::string_view onsets[] = {"",   "b",  "c", "ch", "d",  "đ",  "g",   "gh", "gi", "h",
                                     "k",  "kh", "l", "m",  "n",  "ng", "ngh", "nh", "p",  "ph",
                                     "qu", "r",  "s", "t",  "th", "tr", "v",   "x"};
  // The rime as a list of vowels, then what closes it.
  const std::vector<std::pair<std::vector<std::string>, std::string>> nuclei = {
      {{"a"}, ""},
      {{"e"}, ""},
      {{"ê"}, ""},
      {{"i"}, ""},
      {{"o"}, ""},
      {{"ô"}, ""},
      {{"ơ"}, ""},
      {{"u"}, ""},
      {{"ư"}, ""},
      {{"y"}, ""},
      {{"a", "i"}, ""},
      {{"a", "y"}, ""},
      {{"â", "y"}, ""},
      {{"a", "o"}, ""},
      {{"a", "u"}, ""},
      {{"â", "u"}, ""},
      {{"e", "o"}, ""},
      {{"ê", "u"}, ""},
      {{"i", "a"}, ""},
      {{"i", "u"}, ""},
      {{"o", "a"}, ""},
      {{"o", "e"}, ""},
      {{"o", "i"}, ""},
      {{"ô", "i"}, ""},
      {{"ơ", "i"}, ""},
      {{"u", "a"}, ""},
      {{"ư", "a"}, ""},
      {{"u", "ê"}, ""},
      {{"u", "i"}, ""},
      {{"ư", "i"}, ""},
      {{"u", "ơ"}, ""},
      {{"u", "y"}, ""},
      {{"ư", "u"}, ""},
      {{"i", "ê", "u"}, ""},
      {{"y", "ê", "u"}, ""},
      {{"o", "a", "i"}, ""},
      {{"o", "a", "y"}, ""},
      {{"u", "â", "y"}, ""},
      {{"u", "ô", "i"}, ""},
      {{"ư", "ơ", "i"}, ""},
      {{"ư", "ơ", "u"}, ""},
      {{"u", "y", "a"}, ""},
      {{"u", "y", "u"}, ""},
      {{"a"}, "n"},
      {{"ă"}, "n"},
      {{"â"}, "n"},
      {{"i"}, "nh"},
      {{"i", "ê"}, "n"},
      {{"y", "ê"}, "n"},
      {{"o", "a"}, "n"},
      {{"u", "ô"}, "ng"},
      {{"ư", "ơ"}, "ng"},
      {{"u", "y", "ê"}, "n"},
      {{"u", "y"}, "nh"},
      {{"a"}, "m"},
      {{"a"}, "ng"},
      {{"ô"}, "p"},
      {{"o"}, "t"},
      {{"u"}, "c"},
  };
  const std::string_view tones[] = {"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"};
  std::map<std::string, std::set<std::string>> syllables_of;  // by key: letters and tone
  std::size_t spelled = 0;
  for (const std::string_view onset : onsets) {
    for (const auto& [vowels, coda] : nuclei) {
      std::string letters(onset);
      for (const std::string& vowel : vowels) letters += vowel;
      letters += coda;
      // Alone after its onset, or after qu, final y is i by the docstring.
      std::string joined = letters;
      const bool lone_y = vowels == std::vector<std::string>{"y"} && !onset.empty();
      const bool quy = letters == "quy";
      if ((lone_y && onset != "gi") || quy) joined.back() = 'i';
      if (lone_y && onset == "gi") continue;  // "giy" is no Vietnamese spelling
      for (const std::string_view tone : tones) {
        std::set<std::string> keys;
        for (std::size_t marked = 0; marked < vowels.size(); ++marked) {
          std::string spelling(onset);
          for (std::size_t i = 0; i < vowels.size(); ++i)
            spelling += i == marked ? vowels[i] + std::string(tone) : vowels[i];
          spelling += coda;
          keys.insert(comparison_key(spelling));
          keys.insert(comparison_key(to_nfc(spelling)));
          ++spelled;
        }
        ASSERT_EQ(keys.size(), 1u) << letters << " with one tone in " << keys.size() << " keys";
        syllables_of[*keys.begin()].insert(joined + "|" + std::string(tone));
      }
    }
  }
  EXPECT_GT(spelled, 10'000u);
  for (const auto& [key, syllables] : syllables_of) {
    std::string listed;
    for (const std::string& syllable : syllables) listed += syllable + " ";
    EXPECT_EQ(syllables.size(), 1u) << "one key for " << listed;
  }
}

TEST(DisplayWidth, CountsColumns) {
  EXPECT_EQ(display_width(""), 0u);
  EXPECT_EQ(display_width("Kỷ niệm"), 7u);
  EXPECT_EQ(display_width("ky\u0309 nie\u0323\u0302m"), 7u) << "combining marks take none";
  EXPECT_EQ(display_width("日本"), 4u) << "wide characters take two";
  EXPECT_EQ(display_width("a\u00a0b"), 3u);
  EXPECT_EQ(display_width("“–”"), 3u);
  EXPECT_EQ(display_width("Đ"), 1u);
}

TEST(DisplayWidth, IsTheSameForBothNormalForms) {
  for (const auto& [composed, decomposed] : vietnamese_letters()) {
    EXPECT_EQ(display_width(composed), 1u) << composed;
    EXPECT_EQ(display_width(decomposed), 1u) << composed;
  }
}

TEST(DisplayWidth, CountsBrokenBytesAndControlCharactersOnceEach) {
  EXPECT_EQ(display_width("a\xff\xfe"), 3u);
  EXPECT_EQ(display_width("\xe1\xba"), 2u);
  EXPECT_EQ(display_width("a\tb\n\x1b"), 5u);
  EXPECT_EQ(display_width(std::string_view("\0", 1)), 1u);
}

TEST(Text, SurvivesHostileBytes) {
  std::mt19937 random(30'2020);
  for (int round = 0; round < 20'000; ++round) {
    std::string text(random() % 40, '\0');
    for (char& c : text) c = static_cast<char>(random() % 256);
    const bool well_formed = find_invalid_utf8(text) == valid;
    ASSERT_EQ(find_invalid_utf8(text), invalid_by_the_standard(text));
    ASSERT_LE(display_width(text), 2 * text.size());
    ASSERT_EQ(code_of([&] { return to_nfc(text); }), well_formed ? "nothing" : "not-utf8");
    ASSERT_EQ(code_of([&] { return comparison_key(text); }), well_formed ? "nothing" : "not-utf8");
  }
}

TEST(OneLine, LeavesNothingThatCommandsALineOrATerminal) {
  EXPECT_EQ(thidua::one_line("a\tb\r\nc"), "a b  c");
  EXPECT_EQ(thidua::one_line("a\x1B[31mb\x7F"), "a\uFFFD[31mb\uFFFD");
  EXPECT_EQ(thidua::one_line("a\xC2\x9B" "b"), "a\uFFFDb") << "a control sequence in one character";
  EXPECT_EQ(thidua::one_line("a\u202Eb\u2066c\u2028d"), "a\uFFFDb\uFFFDc\uFFFDd") << "marks that turn the direction";
  EXPECT_EQ(thidua::one_line("a\xFF" "b"), "a\uFFFDb");
  EXPECT_EQ(thidua::one_line("Đợt 1 · hòa"), "Đợt 1 · hòa");
}

}  // namespace
