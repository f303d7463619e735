// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/legal_reference.hpp>

#include <gtest/gtest.h>

#include <sstream>
#include <string_view>

namespace {

using thidua::article;
using thidua::certainty;
using thidua::clause;
using thidua::date;
using thidua::kind_of_instrument;
using thidua::language;
using thidua::legal_reference;
using thidua::point;
using thidua::to_text;

const legal_reference whole{.instrument = "145/2013/NĐ-CP",
                            .article = article{4},
                            .clause = clause{1},
                            .point = point{"a"},
                            .from = date(2013, 12, 16),
                            .to = date(2026, 1, 31)};

TEST(LegalReference, IsInForceOnItsFirstAndItsLastDay) {
  EXPECT_FALSE(whole.in_force(date(2013, 12, 15)));
  EXPECT_TRUE(whole.in_force(date(2013, 12, 16)));
  EXPECT_TRUE(whole.in_force(date(2013, 12, 17)));
  EXPECT_TRUE(whole.in_force(date(2026, 1, 30)));
  EXPECT_TRUE(whole.in_force(date(2026, 1, 31)));
  EXPECT_FALSE(whole.in_force(date(2026, 2, 1)));
}

TEST(LegalReference, IsOpenWhereAnEndIsMissing) {
  const legal_reference since{.instrument = "x", .from = date(2013, 12, 16)};
  EXPECT_FALSE(since.in_force(date(2013, 12, 15)));
  EXPECT_TRUE(since.in_force(date(2013, 12, 16)));
  EXPECT_TRUE(since.in_force(date::latest()));
  const legal_reference until{.instrument = "x", .to = date(2013, 12, 15)};
  EXPECT_TRUE(until.in_force(date::earliest()));
  EXPECT_TRUE(until.in_force(date(2013, 12, 15)));
  EXPECT_FALSE(until.in_force(date(2013, 12, 16)));
  const legal_reference always{.instrument = "x"};
  EXPECT_TRUE(always.in_force(date::earliest()));
  EXPECT_TRUE(always.in_force(date::latest()));
}

TEST(LegalReference, SaysWhatItIsUnlessToldOtherwise) {
  EXPECT_EQ(legal_reference{.instrument = "x"}.certainty, certainty::text_read);
  EXPECT_FALSE(legal_reference{.instrument = "x"}.article);
}

TEST(LegalReference, NamesTheSmallestPartFirstInVietnamese) {
  EXPECT_EQ(to_text(whole), "điểm a khoản 1 Điều 4 Nghị định 145/2013/NĐ-CP");
}

TEST(LegalReference, NamesTheInstrumentFirstInEnglish) {
  EXPECT_EQ(to_text(whole, language::english), "Decree 145/2013/NĐ-CP, Article 4(1)(a)");
}

TEST(LegalReference, LeavesOutThePartsItDoesNotName) {
  const legal_reference only{.instrument = "145/2013/NĐ-CP"};
  EXPECT_EQ(to_text(only), "Nghị định 145/2013/NĐ-CP");
  EXPECT_EQ(to_text(only, language::english), "Decree 145/2013/NĐ-CP");
  const legal_reference one_article{.instrument = "145/2013/NĐ-CP", .article = article{4}};
  EXPECT_EQ(to_text(one_article), "Điều 4 Nghị định 145/2013/NĐ-CP");
  EXPECT_EQ(to_text(one_article, language::english), "Decree 145/2013/NĐ-CP, Article 4");
  const legal_reference no_clause{.instrument = "145/2013/NĐ-CP", .article = article{4}, .point = point{"đ"}};
  EXPECT_EQ(to_text(no_clause), "điểm đ Điều 4 Nghị định 145/2013/NĐ-CP");
  EXPECT_EQ(to_text(no_clause, language::english), "Decree 145/2013/NĐ-CP, Article 4(đ)");
}

TEST(LegalReference, StreamsTheVietnameseText) {
  std::ostringstream out;
  out << whole;
  EXPECT_EQ(out.str(), to_text(whole));
}

TEST(KindOfInstrument, IsReadFromTheNumber) {
  const struct {
    std::string_view number, vietnamese, english;
  } rows[] = {
      {"145/2013/NĐ-CP", "Nghị định", "Decree"},
      {"06/2022/QH15", "Luật", "Law"},
      {"45/2019/QH14", "Luật", "Law"},
      {"12/2019/TT-BNV", "Thông tư", "Circular"},
      {"1500/QĐ-BTP", "Quyết định", "Decision"},
      {"34-CT/TW", "", ""},  // a directive of the Party writes its number the other way round
      {"35/CT-TTg", "Chỉ thị", "Directive"},
      {"20/NQ-TW", "Nghị quyết", "Resolution"},
  };
  for (const auto& [number, vietnamese, english] : rows) {
    const legal_reference reference{.instrument = std::string(number)};
    EXPECT_EQ(kind_of_instrument(reference).in(language::vietnamese), vietnamese) << number;
    EXPECT_EQ(kind_of_instrument(reference).in(language::english), english) << number;
  }
}

// Ordinances and resolutions of the Standing Committee are no laws, though their numbers end in QH and a term
// as well.
TEST(KindOfInstrument, DoesNotTakeTheStandingCommitteeForTheAssembly) {
  EXPECT_TRUE(kind_of_instrument({.instrument = "01/2018/UBTVQH14"}).empty());
}

TEST(KindOfInstrument, IsUnknownWhereTheNumberDoesNotTell) {
  EXPECT_TRUE(kind_of_instrument({.instrument = "sắc lệnh 22c"}).empty());
  EXPECT_TRUE(kind_of_instrument({.instrument = ""}).empty());
  EXPECT_TRUE(kind_of_instrument({.instrument = "/QH"}).empty());
  EXPECT_EQ(to_text(legal_reference{.instrument = "22c/SL", .article = article{1}}), "Điều 1 22c/SL");
}

TEST(KindOfInstrument, IsTheTitleWhereThereIsOne) {
  const legal_reference code{.instrument = "45/2019/QH14",
                             .article = article{112},
                             .clause = clause{1},
                             .title = {.vi = "Bộ luật Lao động", .en = "Labour Code"}};
  EXPECT_EQ(to_text(code), "khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14");
  EXPECT_EQ(to_text(code, language::english), "Labour Code 45/2019/QH14, Article 112(1)");
}

TEST(LegalReference, IsEqualWhereEveryPartIs) {
  legal_reference other = whole;
  EXPECT_EQ(other, whole);
  other.clause = clause{2};
  EXPECT_NE(other, whole);
  other = whole;
  other.to = std::nullopt;
  EXPECT_NE(other, whole);
  EXPECT_LT(article{3}, article{4});
  EXPECT_LT(clause{1}, clause{2});
}

}  // namespace
