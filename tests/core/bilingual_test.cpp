// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/bilingual.hpp>

#include <gtest/gtest.h>

namespace {

using thidua::bilingual;
using thidua::language;

TEST(Bilingual, GivesTheTextOfTheWantedLanguage) {
  const bilingual law{.vi = "Luật", .en = "Law"};
  EXPECT_EQ(law.in(language::vietnamese), "Luật");
  EXPECT_EQ(law.in(language::english), "Law");
}

TEST(Bilingual, FallsBackToVietnameseWhereThereIsNoEnglish) {
  const bilingual law{.vi = "Luật", .en = ""};
  EXPECT_EQ(law.in(language::english), "Luật");
}

// Vietnamese is the language of the law: an English text is no stand-in for it.
TEST(Bilingual, DoesNotFallBackToEnglish) {
  const bilingual law{.vi = "", .en = "Law"};
  EXPECT_EQ(law.in(language::vietnamese), "");
}

TEST(Bilingual, RefersToItsOwnTextWithoutCopying) {
  const bilingual law{.vi = "Luật", .en = "Law"};
  EXPECT_EQ(&law.in(language::vietnamese), &law.vi);
  EXPECT_EQ(&law.in(language::english), &law.en);
}

TEST(Bilingual, IsEmptyOnlyWithoutAnyText) {
  EXPECT_TRUE(bilingual{}.empty());
  EXPECT_FALSE((bilingual{.vi = "a", .en = ""}.empty()));
  EXPECT_FALSE((bilingual{.vi = "", .en = "a"}.empty()));
}

TEST(Bilingual, IsEqualWhereBothTextsAre) {
  const bilingual law{.vi = "Luật", .en = "Law"};
  EXPECT_EQ(law, (bilingual{.vi = "Luật", .en = "Law"}));
  EXPECT_NE(law, (bilingual{.vi = "Luật", .en = "Act"}));
  EXPECT_NE(law, (bilingual{.vi = "luật", .en = "Law"}));
}

}  // namespace
