// SPDX-License-Identifier: BSL-1.0
#include <thidua/calendar/sexagenary.hpp>

#include <gtest/gtest.h>

#include <climits>
#include <set>
#include <string>

namespace {

using thidua::language;
using thidua::sexagenary_year;
using thidua::to_text;

TEST(SexagenaryYear, NamesKnownYears) {
  EXPECT_EQ(to_text(sexagenary_year(1984)), "Giáp Tý");
  EXPECT_EQ(to_text(sexagenary_year(2026)), "Bính Ngọ");
  EXPECT_EQ(to_text(sexagenary_year(2025)), "Ất Tỵ");
  EXPECT_EQ(to_text(sexagenary_year(2024)), "Giáp Thìn");
  EXPECT_EQ(to_text(sexagenary_year(2023)), "Quý Mão");
  EXPECT_EQ(to_text(sexagenary_year(1975)), "Ất Mão");
  EXPECT_EQ(to_text(sexagenary_year(1968)), "Mậu Thân") << "Tết Mậu Thân";
  EXPECT_EQ(to_text(sexagenary_year(1945)), "Ất Dậu") << "nạn đói Ất Dậu";
  EXPECT_EQ(to_text(sexagenary_year(1789)), "Kỷ Dậu") << "Quang Trung's spring of Kỷ Dậu";
  EXPECT_EQ(to_text(sexagenary_year(1010)), "Canh Tuất") << "the capital moves to Thăng Long";
  EXPECT_EQ(to_text(sexagenary_year(2043)), "Quý Hợi") << "the last of a cycle";
}

TEST(SexagenaryYear, NamesTheVietnameseAnimals) {
  EXPECT_EQ(to_text(sexagenary_year(2026), language::english), "Bính Ngọ (Fire Horse)");
  EXPECT_EQ(to_text(sexagenary_year(2023), language::english), "Quý Mão (Water Cat)");
  EXPECT_EQ(to_text(sexagenary_year(2021), language::english), "Tân Sửu (Metal Buffalo)");
  EXPECT_EQ(to_text(sexagenary_year(1984), language::english), "Giáp Tý (Wood Rat)");
  EXPECT_EQ(to_text(sexagenary_year(2019), language::english), "Kỷ Hợi (Earth Pig)");
}

TEST(SexagenaryYear, BeginsItsCycleWithGiapTy) {
  EXPECT_EQ(sexagenary_year(1984).position(), 0);
  EXPECT_EQ(sexagenary_year(1984).stem(), 0);
  EXPECT_EQ(sexagenary_year(1984).branch(), 0);
  EXPECT_EQ(sexagenary_year(2043).position(), 59);
  EXPECT_EQ(sexagenary_year(2043).stem(), 9);
  EXPECT_EQ(sexagenary_year(2043).branch(), 11);
}

TEST(SexagenaryYear, ComesBackAfterSixtyYearsAndNotBefore) {
  std::set<std::string> names;
  std::set<std::string> english;
  for (int year = 1984; year < 2044; ++year) {
    names.insert(to_text(sexagenary_year(year)));
    english.insert(to_text(sexagenary_year(year), language::english));
    EXPECT_EQ(sexagenary_year(year), sexagenary_year(year + 60));
    EXPECT_EQ(sexagenary_year(year), sexagenary_year(year - 1980));
  }
  EXPECT_EQ(names.size(), 60u);
  EXPECT_EQ(english.size(), 60u);
}

// Each year takes the next stem and the next branch, across year 0 and the ends of the cycle.
TEST(SexagenaryYear, GoesOnByOneStemAndOneBranchAYear) {
  for (int year = -3000; year <= 3000; ++year) {
    const sexagenary_year a(year);
    const sexagenary_year b(year + 1);
    ASSERT_EQ(b.position(), (a.position() + 1) % 60) << year;
    ASSERT_EQ(b.stem(), (a.stem() + 1) % 10) << year;
    ASSERT_EQ(b.branch(), (a.branch() + 1) % 12) << year;
    ASSERT_TRUE(a.position() >= 0 && a.stem() >= 0 && a.branch() >= 0) << year;
    ASSERT_NE(a, b);
  }
}

TEST(SexagenaryYear, ReachesNegativeAndFarYears) {
  EXPECT_EQ(sexagenary_year(4).position(), 0);
  EXPECT_EQ(sexagenary_year(3).position(), 59);
  EXPECT_EQ(sexagenary_year(0).position(), 56);
  EXPECT_EQ(sexagenary_year(-56).position(), 0);
  EXPECT_EQ(sexagenary_year(-57).position(), 59);
  // Any lunar year: the ends of int as well. 2147483647 = 60 × 35791394 + 7, so it stands where year 7 does.
  EXPECT_EQ(sexagenary_year(INT_MAX), sexagenary_year(7));
  EXPECT_EQ(sexagenary_year(INT_MIN), sexagenary_year(-8));
  EXPECT_EQ(sexagenary_year(INT_MIN + 3), sexagenary_year(-5));
}

}  // namespace
