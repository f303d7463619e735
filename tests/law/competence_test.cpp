// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/competence.hpp>

#include <thidua/core/date_text.hpp>

#include <gmock/gmock.h>

#include <vector>

namespace {

using namespace thidua;
using law::authority;
using law::competence;
using law::competence_on;
using law::text_status;
using testing::ElementsAre;
using enum authority;

std::vector<authority> who(award what, date day) {
  std::vector<authority> out;
  for (const auto& each : competence_on(what, day).who) out.push_back(each.who);
  return out;
}

constexpr date before(2025, 6, 30);
constexpr date from(2025, 7, 1);

TEST(Competence, OfTheStateGovernmentAndPrimeMinisterLaw2022Art77To78) {
  EXPECT_THAT(who(awards::labor_order_third, from), ElementsAre(state_president));
  EXPECT_THAT(who(awards::hero_of_labor, from), ElementsAre(state_president));
  EXPECT_THAT(who(awards::military_flag_medal, from), ElementsAre(state_president));
  EXPECT_EQ(competence_on(awards::labor_order_third, from).who[0].reference.certainty, certainty::needs_check);
  EXPECT_THAT(who(awards::government_flag, from), ElementsAre(government));
  EXPECT_THAT(who(awards::national_fighter, from), ElementsAre(prime_minister));
  EXPECT_THAT(who(awards::pm_certificate, from), ElementsAre(prime_minister));
  EXPECT_EQ(to_text(competence_on(awards::national_fighter, from).who[0].reference, language::english), "Law on Emulation and Commendation 06/2022/QH15, Article 78(2)");
}

TEST(Competence, PassesFromDistrictToCommuneOn1July2025Decree129Art59) {
  EXPECT_THAT(who(awards::grassroots_fighter, before), ElementsAre(unit_head, district_chair, enterprise_director, force_command));
  EXPECT_THAT(who(awards::grassroots_fighter, from), ElementsAre(unit_head, commune_chair, enterprise_director, force_command));
  EXPECT_THAT(who(awards::advanced_collective, before), ElementsAre(unit_head, district_chair, enterprise_director, force_command));
  EXPECT_THAT(who(awards::advanced_collective, from), ElementsAre(unit_head, commune_chair, enterprise_director, force_command));
  EXPECT_THAT(who(awards::cultural_village, before), ElementsAre(district_chair));
  EXPECT_THAT(who(awards::cultural_village, from), ElementsAre(commune_chair));
  const competence found = competence_on(awards::cultural_village, from);
  EXPECT_EQ(to_text(found.who[0].reference, language::english), "Decree 129/2025/NĐ-CP, Article 59");
  EXPECT_TRUE(found.is_of(commune_chair));
  EXPECT_FALSE(found.is_of(district_chair));
}

TEST(Competence, OfTheCommuneLaw2022Art80Clause3) {
  EXPECT_THAT(who(awards::advanced_worker, before), ElementsAre(unit_head, district_chair, commune_chair, enterprise_director, force_command));
  EXPECT_THAT(who(awards::advanced_worker, from), ElementsAre(unit_head, commune_chair, enterprise_director, force_command));
  EXPECT_THAT(who(awards::cultural_family, before), ElementsAre(commune_chair));
  EXPECT_THAT(who(awards::certificate_of_commendation, from), ElementsAre(unit_head, commune_chair, enterprise_director, enterprise_board_chair));
  EXPECT_THAT(who(awards::advanced_soldier, from), ElementsAre(force_command));
}

TEST(Competence, OfMinistersFrom2024IsNotReadButForTheCommuneTitleLaw2022Art79) {
  EXPECT_EQ(competence_on(awards::ministerial_fighter, from).status, text_status::not_read);
  EXPECT_EQ(competence_on(awards::ministerial_certificate, before).status, text_status::not_read);
  EXPECT_THAT(who(awards::exemplary_commune, from), ElementsAre(province_chair));
}

TEST(Competence, UnderTheLawOf2003Art77To80) {
  constexpr date day(2023, 12, 31);
  EXPECT_THAT(who(awards::labor_order_first, day), ElementsAre(state_president));
  EXPECT_EQ(competence_on(awards::labor_order_first, day).who[0].reference.certainty, certainty::text_read);
  EXPECT_THAT(who(awards::national_fighter, day), ElementsAre(prime_minister));
  EXPECT_THAT(who(awards::ministerial_flag, day), ElementsAre(ministerial_head));
  EXPECT_THAT(who(awards::procuracy_flag, day), ElementsAre(ministerial_head));
  EXPECT_THAT(who(awards::excellent_collective, day), ElementsAre(ministerial_head));
  EXPECT_THAT(who(awards::grassroots_fighter, day), ElementsAre(unit_head, district_chair));
  EXPECT_THAT(who(awards::advanced_worker, day), ElementsAre(unit_head, district_chair, commune_chair));
  EXPECT_EQ(competence_on(awards::cultural_village, day).status, text_status::not_read);
}

TEST(Competence, OfTheGovernmentFlagIsAuthorisedToThePrimeMinisterDecree91Art51Clause2) {
  const auto after = competence_on(awards::government_flag, date(2017, 10, 1));
  ASSERT_EQ(after.who.size(), 1u);
  EXPECT_EQ(after.who[0].who, government);
  EXPECT_EQ(after.who[0].authorised, prime_minister);
  EXPECT_EQ(to_text(*after.who[0].authorised_by, language::english), "Decree 91/2017/NĐ-CP, Article 51(2)");
  EXPECT_TRUE(after.is_of(prime_minister));
  EXPECT_FALSE(competence_on(awards::government_flag, date(2017, 9, 30)).is_of(prime_minister));
  EXPECT_FALSE(competence_on(awards::government_flag, date(2024, 1, 1)).is_of(prime_minister));
}

TEST(Competence, IsNotEncodedOutsideTheTwoLaws) {
  for (const award each : award::all())
    for (const date day : {date::earliest(), date(2014, 5, 31), date(2026, 10, 1), date::latest()}) EXPECT_EQ(competence_on(each, day).status, text_status::not_read);
  EXPECT_EQ(competence_on(awards::national_fighter, date(2014, 6, 1)).status, text_status::stated);
  EXPECT_EQ(competence_on(awards::national_fighter, date(2026, 9, 30)).status, text_status::stated);
}

TEST(Competence, CitesWhatIsInForceOrSaysWhyNobodyIsNamed) {
  for (const award each : award::all())
    for (const date day : {date(2014, 6, 1), date(2017, 10, 1), date(2023, 12, 31), date(2024, 1, 1), date(2024, 2, 29), before, from, date(2026, 9, 30)}) {
      const competence found = competence_on(each, day);
      EXPECT_EQ(found.status == text_status::stated, !found.who.empty()) << each << " " << day;
      EXPECT_EQ(found.status == text_status::stated, found.why.empty()) << each << " " << day;
      for (const auto& one : found.who) {
        EXPECT_TRUE(one.reference.in_force(day)) << each << " " << one.reference;
        EXPECT_EQ(one.authorised.has_value(), one.authorised_by.has_value());
      }
    }
}

TEST(AuthorityNames, AreStable) {
  EXPECT_EQ(to_string(state_president), "state_president");
  EXPECT_EQ(to_string(force_command), "force_command");
  EXPECT_EQ(name_of(commune_chair), "Chủ tịch Ủy ban nhân dân cấp xã");
}

}  // namespace
