// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/thresholds.hpp>

#include <thidua/core/error.hpp>

#include "core/thrown.hpp"

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using law::council_threshold;
using law::passes;
using law::text_status;
using test::code_of;

TEST(CouncilThreshold, NinetyPercentAndNothingElseDecree91Art45Clause8) {
  for (const date day : {date(2017, 10, 1), date(2020, 2, 29), date(2023, 12, 31)}) {
    for (const award each : {awards::national_fighter, awards::ministerial_fighter, awards::hero_of_labor}) {
      const auto found = council_threshold(each, day);
      EXPECT_EQ(found.status, text_status::stated) << each;
      EXPECT_EQ(found.percent, 90) << each;
      EXPECT_EQ(to_text(*found.reference, language::english), "Decree 91/2017/NĐ-CP, Article 45(8)");
    }
    for (const award each : {awards::grassroots_fighter, awards::ministerial_flag, awards::government_flag, awards::pm_certificate}) {
      const auto found = council_threshold(each, day);
      EXPECT_EQ(found.status, text_status::silent) << each;
      EXPECT_FALSE(found.percent) << each;
      EXPECT_TRUE(found.reference) << each;
      EXPECT_FALSE(found.why.empty());
    }
  }
}

TEST(CouncilThreshold, NinetyOrEightyPercentDecree98Art30Clause7) {
  for (const date day : {date(2024, 1, 1), date(2024, 2, 29), date(2025, 6, 30)}) {
    for (const award each : {awards::national_fighter, awards::ministerial_fighter, awards::hero_of_labor}) EXPECT_EQ(council_threshold(each, day).percent, 90) << each;
    for (const award each : {awards::grassroots_fighter, awards::ministerial_flag, awards::government_flag, awards::procuracy_flag}) EXPECT_EQ(council_threshold(each, day).percent, 80) << each;
    EXPECT_EQ(council_threshold(awards::procuracy_flag, day).reference->certainty, certainty::needs_check) << "by analogy";
    EXPECT_EQ(council_threshold(awards::ministerial_certificate, day).status, text_status::silent);
    EXPECT_EQ(to_text(*council_threshold(awards::grassroots_fighter, day).reference, language::english), "Decree 98/2023/NĐ-CP, Article 30(7)");
  }
}

TEST(CouncilThreshold, IsNotReadOnOtherDays) {
  for (const date day : {date::earliest(), date(2017, 9, 30), date(2025, 7, 1), date(2026, 9, 30), date(2026, 10, 1), date::latest()})
    for (const award each : award::all()) {
      const auto found = council_threshold(each, day);
      EXPECT_EQ(found.status, text_status::not_read) << each;
      EXPECT_FALSE(found.percent);
      EXPECT_FALSE(found.reference);
      EXPECT_FALSE(found.why.vi.empty());
      EXPECT_FALSE(found.why.en.empty());
    }
}

TEST(CouncilThreshold, CitesWhatIsInForceOnTheDay) {
  for (const date day : {date(2017, 10, 1), date(2023, 12, 31), date(2024, 1, 1), date(2025, 6, 30)})
    for (const award each : award::all()) EXPECT_TRUE(council_threshold(each, day).reference->in_force(day));
}

TEST(CouncilVote, PassesByAllMembers) {
  EXPECT_TRUE(passes({.in_favour = 9, .all_members = 10}, 90));
  EXPECT_FALSE(passes({.in_favour = 8, .all_members = 9}, 90));    // 88.9 %
  EXPECT_FALSE(passes({.in_favour = 10, .all_members = 12}, 90));  // all ten who came: 83.3 % of all
  EXPECT_TRUE(passes({.in_favour = 12, .all_members = 15}, 80));
  EXPECT_FALSE(passes({.in_favour = 11, .all_members = 15}, 80));
  EXPECT_FALSE(passes({.in_favour = 899'999'999, .all_members = 1'000'000'000}, 90));
  EXPECT_TRUE(passes({.in_favour = 900'000'000, .all_members = 1'000'000'000}, 90));
  EXPECT_TRUE(passes({.in_favour = 0, .all_members = 1}, 0));
  EXPECT_FALSE(passes({.in_favour = 0, .all_members = 1}, 1));
}

TEST(CouncilVote, IsRefusedWhereItIsNone) {
  EXPECT_EQ(code_of([] { return passes({.in_favour = 0, .all_members = 0}, 90); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return passes({.in_favour = 3, .all_members = 2}, 90); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return passes({.in_favour = -1, .all_members = 2}, 90); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return passes({.in_favour = 1, .all_members = 2}, 101); }), "invalid-quantity");
}

}  // namespace
