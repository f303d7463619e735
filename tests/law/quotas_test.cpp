// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/quotas.hpp>

#include <thidua/law/statutes.hpp>

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using law::quota_base;
using law::quota_on;
using law::quotas_of;
using law::text_status;
using law::tie_break_reference;

TEST(Quotas, FifteenPercentOfTheAdvancedDecree91Art9Clause3) {
  const auto found = quota_on(awards::grassroots_fighter, "law-2003");
  ASSERT_EQ(found.status, text_status::stated);
  ASSERT_EQ(found.quotas.size(), 1u);
  EXPECT_EQ(found.quotas[0].of, quota_base::advanced_individuals);
  EXPECT_EQ(to_text(found.quotas[0].reference, language::english), "Decree 91/2017/NĐ-CP, Article 9(3)");
  EXPECT_EQ(found.quotas[0].share.places(6), 0);
  EXPECT_EQ(found.quotas[0].share.places(7), 1);
  EXPECT_EQ(found.quotas[0].share.places(100), 15);
}

TEST(Quotas, TwentyPercentOnTheLimbOfTheMinisterialFlagDecree91Art11Clause1) {
  const auto found = quota_on(awards::government_flag, "law-2003");
  ASSERT_EQ(found.quotas.size(), 1u);
  EXPECT_EQ(found.quotas[0].of, quota_base::ministerial_flag_standard);
  EXPECT_EQ(found.quotas[0].share.places(4), 0);
  EXPECT_EQ(found.quotas[0].share.places(5), 1);
  EXPECT_EQ(to_text(found.quotas[0].reference, language::english), "Decree 91/2017/NĐ-CP, Article 11(1)");
}

TEST(Quotas, BothBindCircular012019Art15) {
  const auto found = quota_on(awards::grassroots_fighter, "procuracy-2019");
  ASSERT_EQ(found.quotas.size(), 2u);
  EXPECT_EQ(found.quotas[0].of, quota_base::advanced_individuals);
  EXPECT_EQ(found.quotas[0].share.places(20), 3);
  EXPECT_EQ(found.quotas[1].of, quota_base::leaders_of_level);
  EXPECT_EQ(found.quotas[1].share.places(3), 1);
  EXPECT_EQ(found.quotas[1].share.places(4), 2);
}

TEST(Quotas, AThirdOfTheAdvancedCollectivesCircular012019Art19) {
  const auto found = quota_on(awards::excellent_collective, "procuracy-2019");
  ASSERT_EQ(found.quotas.size(), 1u);
  EXPECT_EQ(found.quotas[0].share.places(2), 0);
  EXPECT_EQ(found.quotas[0].share.places(3), 1);
  EXPECT_EQ(found.quotas[0].share.places(11), 3);
}

TEST(Quotas, TwentyPercentButAtLeastOneCircular022024Art18) {
  const auto found = quota_on(awards::excellent_collective, "procuracy-2024");
  ASSERT_EQ(found.quotas.size(), 1u);
  EXPECT_EQ(found.quotas[0].share.places(1), 1);
  EXPECT_EQ(found.quotas[0].share.places(9), 1);
  EXPECT_EQ(found.quotas[0].share.places(10), 2);
}

TEST(Quotas, TellWhatIsNotLaidDownFromWhatWasNotRead) {
  EXPECT_EQ(quota_on(awards::grassroots_fighter, "law-2022").status, text_status::silent);
  EXPECT_EQ(quota_on(awards::government_flag, "law-2022").status, text_status::not_read);
  EXPECT_EQ(quota_on(awards::grassroots_fighter, "law-2003-d65").status, text_status::not_read);
  EXPECT_EQ(quota_on(awards::advanced_worker, "law-2003").status, text_status::silent);
  EXPECT_EQ(quota_on(awards::grassroots_fighter, "acme-2025").status, text_status::not_read);
  for (const char* pack : {"law-2003-d65", "law-2003", "law-2022", "procuracy-2019", "procuracy-2024", "union-2014", "acme"})
    for (const award each : award::all()) {
      const auto found = quota_on(each, pack);
      EXPECT_EQ(found.status == text_status::stated, found.why.empty()) << pack << " " << each;
      EXPECT_EQ(found.status == text_status::stated, !found.quotas.empty()) << pack << " " << each;
    }
}

TEST(Quotas, AreOfAwardsThatThePackHasAndCiteWhatIsInForceWithIt) {
  int seen = 0;
  for (const law::pack& each : law::statutes::vietnam().packs())
    for (const auto& quota : quotas_of(each.id())) {
      const subject_kind subject = quota.what.is_for(subject_kind::individual) ? subject_kind::individual : subject_kind::collective;
      EXPECT_NE(each.rule_for(quota.what, subject), nullptr) << each.id() << " " << quota.what;
      EXPECT_TRUE(quota.reference.in_force(each.from())) << each.id() << " " << quota.reference;
      EXPECT_TRUE(!each.to() || quota.reference.in_force(*each.to())) << each.id() << " " << quota.reference;
      ++seen;
    }
  EXPECT_GE(seen, 6);
}

TEST(TieBreak, IsKnownToTwoDecrees) {
  EXPECT_FALSE(tie_break_reference(date(2017, 9, 30)));
  ASSERT_TRUE(tie_break_reference(date(2017, 10, 1)));
  EXPECT_EQ(to_text(*tie_break_reference(date(2023, 12, 31)), language::english), "Decree 91/2017/NĐ-CP, Article 3(2)");
  EXPECT_FALSE(tie_break_reference(date(2024, 1, 1))) << "Decree 98/2023 was not read";
  EXPECT_FALSE(tie_break_reference(date(2025, 6, 30)));
  EXPECT_EQ(to_text(*tie_break_reference(date(2025, 7, 1)), language::english), "Decree 152/2025/NĐ-CP, Article 4(6)");
  EXPECT_TRUE(tie_break_reference(date(2026, 9, 30)));
  EXPECT_FALSE(tie_break_reference(date(2026, 10, 1)));
}

TEST(QuotaBaseNames, AreStable) {
  EXPECT_EQ(to_string(quota_base::advanced_individuals), "advanced_individuals");
  EXPECT_EQ(to_string(quota_base::ministerial_flag_standard), "ministerial_flag_standard");
  EXPECT_EQ(name_of(quota_base::leaders_of_level, language::english), "the leaders of each level");
  EXPECT_EQ(to_string(text_status::stated), "stated");
  EXPECT_EQ(to_string(text_status::silent), "silent");
  EXPECT_EQ(to_string(text_status::not_read), "not_read");
}

}  // namespace
