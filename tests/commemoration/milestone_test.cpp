// SPDX-License-Identifier: BSL-1.0
#include <thidua/commemoration/milestone.hpp>

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace thidua;

constexpr milestone all_milestones[] = {milestone::round, milestone::half_decade, milestone::other};

// Decree 145/2013/NĐ-CP speaks of the last digit, so the oracle reads it off the number as written.
TEST(MilestoneOf, GoesByTheLastDigit) {
  for (int number = 0; number <= 2500; ++number) {
    const char last = std::to_string(number).back();
    const milestone expected = last == '0'   ? milestone::round
                               : last == '5' ? milestone::half_decade
                                             : milestone::other;
    EXPECT_EQ(milestone_of(number), expected) << number;
    if (number != 0) {
      EXPECT_EQ(milestone_of(ordinal(number)), expected) << number;
    }
  }
}

TEST(MilestoneOf, IsKnownToTheCompiler) {
  static_assert(milestone_of(60) == milestone::round);
  static_assert(milestone_of(ordinal(65)) == milestone::half_decade);
  static_assert(milestone_of(67) == milestone::other);
}

TEST(Milestone, HasAStableNameThatReadsBack) {
  EXPECT_EQ(to_string(milestone::round), "round");
  EXPECT_EQ(to_string(milestone::half_decade), "half_decade");
  EXPECT_EQ(to_string(milestone::other), "other");
  for (const milestone each : all_milestones) EXPECT_EQ(find_milestone(to_string(each)), each);
}

TEST(Milestone, IsNotFoundUnderAnotherName) {
  for (const char* name : {"", "Round", "round ", "rounds", "half decade", "half-decade", "năm tròn"})
    EXPECT_EQ(find_milestone(name), std::nullopt) << name;
}

TEST(Milestone, IsNamedInBothLanguages) {
  EXPECT_EQ(name_of(milestone::round), "năm tròn");
  EXPECT_EQ(name_of(milestone::half_decade), "năm lẻ 5");
  EXPECT_EQ(name_of(milestone::other), "năm khác");
  EXPECT_EQ(name_of(milestone::round, language::english), "round year");
  EXPECT_EQ(name_of(milestone::half_decade, language::english), "half decade");
  EXPECT_EQ(name_of(milestone::other, language::english), "other year");
}

}  // namespace
