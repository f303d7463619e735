// SPDX-License-Identifier: BSL-1.0
#include <thidua/commemoration/ceremony.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace thidua;
using enum ceremony_answer;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

anniversary in_year(const commemoration& of, int year) {
  const auto range = anniversaries(of, period::of_year(year), {.unverified = unverified::include});
  if (range.empty()) throw std::runtime_error("no anniversary in " + std::to_string(year));
  return *range.begin();
}
ceremony_ruling ruling(const char* id_text, int year) {
  return ceremony_rules(in_year(commemorations::vietnam().at(id<commemoration>(id_text)), year));
}

commemoration made(date born, commemoration_kind kind, commemoration_scope scope,
                   const char* id_text = "made") {
  return commemoration({.id = id<commemoration>(id_text),
                        .name = {.vi = "Ngày thử"},
                        .kind = kind,
                        .scope = scope,
                        .origins = {origin(born)}});
}
// The Party's founding as if it had been on another day, to stand on either side of a decree's first day.
commemoration party_day(date born) {
  commemoration::parts facts = commemorations::vietnam().at(id<commemoration>("dang_csvn")).facts();
  facts.origins = {origin(born)};
  return commemoration(facts);
}

std::vector<std::string> english(const std::vector<bilingual>& all) {
  std::vector<std::string> texts;
  for (const bilingual& each : all) texts.push_back(each.en);
  return texts;
}
std::vector<std::string> cited(const ceremony_ruling& of) {
  std::vector<std::string> texts;
  for (const legal_reference& each : of.references) texts.push_back(to_text(each, language::english));
  return texts;
}

constexpr auto founding = commemoration_kind::founding;
constexpr auto tradition = commemoration_kind::tradition;
constexpr auto sector = commemoration_scope::sector;

TEST(CeremonyAnswer, HasAStableName) {
  EXPECT_EQ(to_string(allowed), "allowed");
  EXPECT_EQ(to_string(not_allowed), "not_allowed");
  EXPECT_EQ(to_string(not_provided), "not_provided");
  EXPECT_EQ(to_string(ceremony_answer::unknown), "unknown");
  EXPECT_EQ(to_string(no_rule_in_force), "no_rule_in_force");
}

// ------------------------------------------------------------------------------- great days: Decree
// 145/2013/NĐ-CP

// In force from 2013-12-16.
TEST(CeremonyOfAGreatDay, IsRuledFromTheFirstDayOfDecree145) {
  EXPECT_EQ(ceremony_rules(in_year(party_day(date(1933, 12, 15)), 2013)).answer, no_rule_in_force);
  EXPECT_EQ(ceremony_rules(in_year(party_day(date(1933, 12, 16)), 2013)).answer, allowed) << "80 years";
  EXPECT_EQ(ceremony_rules(in_year(party_day(date(1933, 12, 17)), 2013)).answer, allowed);
  EXPECT_EQ(ruling("dang_csvn", 2013).answer, no_rule_in_force);
  EXPECT_EQ(ruling("quoc_khanh", 2013).answer, no_rule_in_force);
  EXPECT_EQ(ruling("dien_bien_phu", 2013).answer, no_rule_in_force);
  EXPECT_EQ(ruling("dang_csvn", 2014).answer, not_provided);
}

// Article 6(1): round years have a national ceremony; half decades and other years share one protocol.
TEST(CeremonyOfThePartyDay, IsNationalInRoundYears) {
  const ceremony_ruling found = ruling("dang_csvn", 2020);
  EXPECT_EQ(found.answer, allowed);
  EXPECT_THAT(english(found.allowed), ElementsAre("national ceremony"));
  EXPECT_THAT(cited(found), ElementsAre("Decree 145/2013/NĐ-CP, Article 6(1)"));
}
TEST(CeremonyOfThePartyDay, IsNotProvidedInHalfDecadesAndOtherYears) {
  for (const int year : {2015, 2025, 2014, 2016, 2021, 2029}) {
    const ceremony_ruling found = ruling("dang_csvn", year);
    EXPECT_EQ(found.answer, not_provided) << year;
    EXPECT_THAT(english(found.allowed), ElementsAre("wreath-laying at the Mausoleum")) << year;
    EXPECT_THAT(cited(found), ElementsAre("Decree 145/2013/NĐ-CP, Article 6(1)")) << year;
  }
}

// Article 11: the President's speech and a state banquet as well.
TEST(CeremonyOfNationalDay, IsNationalWithSpeechAndBanquetInRoundYears) {
  for (const int year : {2015, 2025}) {
    const ceremony_ruling found = ruling("quoc_khanh", year);
    EXPECT_EQ(found.answer, allowed) << year;
    EXPECT_THAT(english(found.allowed),
                ElementsAre("national ceremony", "speech of the State President", "state banquet"));
    EXPECT_THAT(found.forbidden, IsEmpty());
    EXPECT_THAT(cited(found), ElementsAre("Decree 145/2013/NĐ-CP, Article 11"));
  }
}
TEST(CeremonyOfNationalDay, IsNotProvidedInHalfDecadesAndOtherYears) {
  for (const int year : {2020, 2030, 2014, 2018, 2026})
    EXPECT_EQ(ruling("quoc_khanh", year).answer, not_provided) << year;
}

TEST(CeremonyOfAnotherGreatDay, IsUnknownAndSaysWhereTheDayIsNamed) {
  for (const char* each : {"tet_nguyen_dan", "gio_to_hung_vuong", "giai_phong_mien_nam", "dien_bien_phu",
                           "ho_chi_minh", "cach_mang_thang_tam"})
    for (const int year : {2014, 2015, 2020, 2024, 2025, 2030}) {
      const ceremony_ruling found = ruling(each, year);
      EXPECT_EQ(found.answer, ceremony_answer::unknown) << each << ' ' << year;
      EXPECT_THAT(cited(found), ElementsAre("Decree 145/2013/NĐ-CP, Article 4")) << each;
    }
}

// ------------------------------------------- sectors, organizations, localities: Decree 111/2018/NĐ-CP,
// Articles 4 and 9

// In force from 2018-10-15.
TEST(CeremonyOfASector, IsRuledFromTheFirstDayOfDecree111) {
  for (const auto kind : {founding, tradition}) {
    EXPECT_EQ(ceremony_rules(in_year(made(date(1968, 10, 14), kind, sector), 2018)).answer, no_rule_in_force);
    EXPECT_EQ(ceremony_rules(in_year(made(date(1968, 10, 15), kind, sector), 2018)).answer, allowed)
        << "50 years";
    EXPECT_EQ(ceremony_rules(in_year(made(date(1968, 10, 16), kind, sector), 2018)).answer, allowed);
    EXPECT_EQ(ceremony_rules(in_year(made(date(1967, 10, 15), kind, sector), 2018)).answer, not_allowed)
        << "51 years";
  }
  EXPECT_EQ(ruling("kiem_sat", 2018).answer, no_rule_in_force) << "26 July lies before";
  EXPECT_EQ(ruling("kiem_sat", 2019).answer, not_allowed);
  EXPECT_THAT(ruling("kiem_sat", 2018).references, IsEmpty());
}

TEST(CeremonyOfASector, IsAllowedInRoundYearsAlone) {
  // Decree 111 knows round and other years: half decades are others.
  for (int year = 2019; year <= 2040; ++year)
    EXPECT_EQ(ruling("kiem_sat", year).answer, year % 10 == 0 ? allowed : not_allowed) << year;
}

TEST(CeremonyOfASector, InARoundYearNeedsAnApprovedPlan) {
  const ceremony_ruling found = ruling("kiem_sat", 2020);
  ASSERT_FALSE(found.allowed.empty());
  EXPECT_THAT(found.allowed.front().en,
              testing::HasSubstr(
                  "by a plan approved by the minister or the chairman of the provincial People's Committee"));
  EXPECT_THAT(english(found.forbidden), Not(Contains("a ceremony")));
  EXPECT_THAT(cited(found),
              ElementsAre("Decree 111/2018/NĐ-CP, Article 4", "Decree 111/2018/NĐ-CP, Article 9"));
}

TEST(CeremonyOfASector, InOtherYearsLeavesInformationEmulationAndSeminars) {
  const ceremony_ruling found = ruling("kiem_sat", 2025);
  EXPECT_THAT(english(found.allowed), ElementsAre("information and education", "emulation", "seminars"));
  EXPECT_THAT(english(found.forbidden), Contains("a ceremony"));
  EXPECT_THAT(cited(found),
              ElementsAre("Decree 111/2018/NĐ-CP, Article 4", "Decree 111/2018/NĐ-CP, Article 9"));
}

// Article 4: no gifts and no banquet, in any year; an emulation drive is lawful in every year.
TEST(CeremonyOfASector, NeverHasGiftsOrBanquetsAndAlwaysEmulation) {
  for (int year = 2019; year <= 2030; ++year) {
    const ceremony_ruling found = ruling("kiem_sat", year);
    EXPECT_THAT(english(found.allowed), Contains("emulation")) << year;
    EXPECT_THAT(english(found.forbidden), Contains("gifts")) << year;
    EXPECT_THAT(english(found.forbidden), Contains("banquets")) << year;
  }
}

TEST(CeremonyOfFoundingAndTraditionDays, IsRuledForSectorsOrganizationsAndLocalities) {
  for (const auto kind : {founding, tradition})
    for (const auto scope : {sector, commemoration_scope::organization, commemoration_scope::locality}) {
      EXPECT_EQ(ceremony_rules(in_year(made(date(1960, 5, 1), kind, scope), 2020)).answer, allowed);
      EXPECT_EQ(ceremony_rules(in_year(made(date(1960, 5, 1), kind, scope), 2021)).answer, not_allowed);
    }
}

TEST(CeremonyOfASectorsDay, IsUnknownWithoutAYearOfOrigin) {
  const ceremony_ruling found = ruling("an_ninh_kinh_te", 2020);
  EXPECT_EQ(found.answer, ceremony_answer::unknown) << "round or not is not known";
  EXPECT_THAT(cited(found),
              ElementsAre("Decree 111/2018/NĐ-CP, Article 4", "Decree 111/2018/NĐ-CP, Article 9"));
  EXPECT_EQ(ruling("an_ninh_kinh_te", 2018).answer, no_rule_in_force);
}

// ------------------------------------------------------------------------------------------------------- all
// the others

TEST(CeremonyOfADayOfTheWholeNation, IsUnknown) {
  for (const auto kind : {founding, tradition})
    for (const auto scope : {commemoration_scope::nation, commemoration_scope::international})
      EXPECT_EQ(ceremony_rules(in_year(made(date(1960, 5, 1), kind, scope), 2020)).answer,
                ceremony_answer::unknown);
  EXPECT_EQ(ruling("thi_dua_ai_quoc", 2028).answer, ceremony_answer::unknown);
}

TEST(CeremonyOfAResponseDay, IsUnknownByArticles14And15) {
  const ceremony_ruling found = ruling("phap_luat", 2026);
  EXPECT_EQ(found.answer, ceremony_answer::unknown);
  EXPECT_THAT(cited(found),
              ElementsAre("Decree 111/2018/NĐ-CP, Article 14", "Decree 111/2018/NĐ-CP, Article 15"));
}

TEST(CeremonyOfAResponseDay, IsRuledFromTheFirstDayOfDecree111) {
  const auto of_2018 = [](int day) {
    return ceremony_rules(in_year(made(date(2008, 10, day), commemoration_kind::response, sector), 2018));
  };
  EXPECT_EQ(of_2018(14).answer, no_rule_in_force);
  EXPECT_THAT(of_2018(14).references, IsEmpty());
  EXPECT_EQ(of_2018(15).answer, ceremony_answer::unknown);
  EXPECT_EQ(of_2018(15).references.size(), 2u);
  EXPECT_EQ(of_2018(16).answer, ceremony_answer::unknown);
  EXPECT_EQ(ruling("phap_luat", 2016).answer, no_rule_in_force);
}

TEST(CeremonyOfAnotherKindOfDay, IsUnknown) {
  using kind = commemoration_kind;
  for (const auto each : {kind::victory, kind::birth, kind::memorial, kind::international, kind::festival})
    for (const auto scope : {sector, commemoration_scope::nation}) {
      const ceremony_ruling found = ceremony_rules(in_year(made(date(1960, 5, 1), each, scope), 2020));
      EXPECT_EQ(found.answer, ceremony_answer::unknown);
      EXPECT_THAT(found.references, IsEmpty());
    }
}

// -------------------------------------------------------------------------------------------- what holds for
// every ruling

TEST(CeremonyRuling, CitesOnlyWhatIsInForceOnTheDay) {
  const std::set<std::string> decrees = {"145/2013/NĐ-CP", "111/2018/NĐ-CP"};
  for (const anniversary& each :
       anniversaries(commemorations::vietnam(), period(date(2010, 1, 1), date(2031, 12, 31)),
                     {.unverified = unverified::include}))
    for (const legal_reference& reference : ceremony_rules(each).references) {
      EXPECT_TRUE(reference.in_force(each.day()))
          << each.event().id().text() << ' ' << each.day().year() << ' ' << to_text(reference);
      EXPECT_TRUE(decrees.contains(reference.instrument)) << reference.instrument;
      EXPECT_TRUE(reference.article) << reference.instrument;
      EXPECT_TRUE(reference.from) << reference.instrument;
    }
}

TEST(CeremonyRuling, StandsOnALawOrSaysThatThereIsNone) {
  for (const anniversary& each :
       anniversaries(commemorations::vietnam(), period(date(2010, 1, 1), date(2031, 12, 31)),
                     {.unverified = unverified::include})) {
    const ceremony_ruling found = ceremony_rules(each);
    const std::string what = each.event().id().text() + ' ' + std::to_string(each.day().year());
    EXPECT_FALSE(found.wording.vi.empty() || found.wording.en.empty()) << what;
    for (const auto& list : {found.allowed, found.forbidden})
      for (const bilingual& text : list) EXPECT_FALSE(text.vi.empty() || text.en.empty()) << what;
    switch (found.answer) {
      case allowed:
      case not_allowed:
      case not_provided:
        EXPECT_FALSE(found.references.empty()) << what;
        break;
      case no_rule_in_force:
        EXPECT_TRUE(found.references.empty()) << what;
        EXPECT_TRUE(found.allowed.empty() && found.forbidden.empty()) << what;
        break;
      case ceremony_answer::unknown:
        EXPECT_TRUE(found.allowed.empty() && found.forbidden.empty()) << what << ": nothing is guessed";
        break;
    }
    if (found.answer == allowed) {
      EXPECT_TRUE(each.is_round()) << what << ": only round years have ceremonies";
    }
  }
}

}  // namespace
