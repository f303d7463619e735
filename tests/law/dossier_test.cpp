// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/dossier.hpp>

#include <gmock/gmock.h>

#include <vector>

namespace {

using namespace thidua;
using law::dossier_for;
using law::dossier_paper;
using law::text_status;
using testing::ElementsAre;
using enum dossier_paper;

std::vector<dossier_paper> papers(award what, date day) {
  std::vector<dossier_paper> out;
  for (const auto& each : dossier_for(what, day).items) out.push_back(each.paper);
  return out;
}

TEST(Dossier, HoldsThreePapersAndForFightersTheCertificateLaw2022Art84Clause1) {
  EXPECT_THAT(papers(awards::pm_certificate, date(2024, 1, 1)), ElementsAre(submission, achievement_report, minutes));
  EXPECT_THAT(papers(awards::ministerial_fighter, date(2026, 9, 30)), ElementsAre(submission, achievement_report, minutes, initiative_certificate));
  EXPECT_THAT(papers(awards::national_fighter, date(2025, 1, 1)), ElementsAre(submission, achievement_report, minutes, initiative_certificate));
  EXPECT_FALSE(dossier_for(awards::grassroots_fighter, date(2025, 1, 1)).items.back().when.empty()) << "not where it rests on the rating";
  EXPECT_TRUE(dossier_for(awards::ministerial_fighter, date(2025, 1, 1)).items.back().when.empty());
  for (const auto& each : dossier_for(awards::national_fighter, date(2025, 1, 1)).items)
    EXPECT_EQ(to_text(each.reference, language::english), "Law on Emulation and Commendation 06/2022/QH15, Article 84(1)");
}

TEST(Dossier, HoldsTheConfirmationOfTheRatingFromDecree152On) {
  EXPECT_THAT(papers(awards::grassroots_fighter, date(2025, 6, 30)), ElementsAre(submission, achievement_report, minutes, initiative_certificate));
  EXPECT_THAT(papers(awards::grassroots_fighter, date(2025, 7, 1)), ElementsAre(submission, achievement_report, minutes, initiative_certificate, excellent_confirmation));
  EXPECT_EQ(dossier_for(awards::grassroots_fighter, date(2025, 7, 1)).items.back().reference.certainty, certainty::needs_check);
}

TEST(Dossier, IsLeftToUnitsForBasicAwardsDecree152Art6Clause2) {
  EXPECT_FALSE(dossier_for(awards::grassroots_fighter, date(2025, 6, 30)).left_to_units);
  ASSERT_TRUE(dossier_for(awards::grassroots_fighter, date(2025, 7, 1)).left_to_units);
  EXPECT_EQ(to_text(*dossier_for(awards::certificate_of_commendation, date(2025, 7, 1)).left_to_units, language::english), "Decree 152/2025/NĐ-CP, Article 6(2)(c)");
  EXPECT_FALSE(dossier_for(awards::ministerial_fighter, date(2025, 7, 1)).left_to_units);
}

TEST(Dossier, IsNotEncodedUnderOtherLaws) {
  for (const date day : {date(2023, 12, 31), date(2026, 10, 1)}) {
    EXPECT_EQ(dossier_for(awards::national_fighter, day).status, text_status::not_read);
    EXPECT_FALSE(dossier_for(awards::national_fighter, day).why.empty());
    EXPECT_TRUE(dossier_for(awards::national_fighter, day).items.empty());
  }
}

TEST(DossierNames, AreStable) {
  EXPECT_EQ(to_string(submission), "submission");
  EXPECT_EQ(to_string(initiative_certificate), "initiative_certificate");
  EXPECT_EQ(name_of(minutes), "Biên bản bình xét");
}

}  // namespace
