// SPDX-License-Identifier: BSL-1.0
#include <thidua/award/merit_record.hpp>

#include <thidua/core/enumerator.hpp>
#include <thidua/core/error.hpp>

#include "core/thrown.hpp"

#include <gtest/gtest.h>

#include <functional>

namespace {

using namespace thidua;
using test::code_of;
using test::error_of;

merit_record officer() { return merit_record::individual("r1"); }

TEST(MeritRecord, IsBuiltInOneBreath) {
  const merit_record own = officer()
                               .first_year(2012_y)
                               .recruited(date(2012, 3, 1))
                               .sector("procuracy")
                               .close(fact_kind::sanctions)
                               .rated(2021_y, rating::excellent)
                               .held(2021_y, awards::advanced_worker)
                               .held(2021_y, awards::grassroots_fighter)
                               .initiative(2021_y, {.id = "sk1", .used_for = std::vector{awards::grassroots_fighter}})
                               .granted({.what = awards::ministerial_certificate, .year = 2019_y, .achievement_to = 2018_y, .track = track::merit, .day = date(2019, 12, 20)})
                               .served({.kind = "army", .from = date(2001, 9, 30)});
  EXPECT_EQ(own.subject(), subject_kind::individual);
  ASSERT_NE(own.find(2021_y), nullptr);
  EXPECT_EQ(own.find(2021_y)->titles->size(), 2U);
  EXPECT_EQ(own.find(2021_y)->initiatives->front().id, "sk1");
  EXPECT_EQ(own.find(2020_y), nullptr);
  EXPECT_EQ(own.grants()->size(), 1U);
  EXPECT_TRUE(own.is_closed(fact_kind::sanctions));
  EXPECT_FALSE(own.is_closed(fact_kind::titles));
}

// VECTORS.md E1: absent is unknown, not false and not 0.
TEST(MeritRecord, E1KnowsNothingThatItWasNotTold) {
  const merit_record own = officer().rated(2021_y, rating::good);
  const year_facts& year = *own.find(2021_y);
  EXPECT_FALSE(year.titles || year.initiatives || year.sanction || year.pending || year.members || year.votes);
  EXPECT_FALSE(own.grants() || own.service() || own.first_year() || own.recruited());
  EXPECT_TRUE(officer().no_titles(2021_y).find(2021_y)->titles->empty()) << "no titles is something else";
  EXPECT_TRUE(officer().no_initiatives(2021_y).find(2021_y)->initiatives->empty());
  EXPECT_TRUE(officer().no_grants().grants()->empty());
  EXPECT_TRUE(officer().no_service().service()->empty());
}

TEST(MeritRecord, KeepsYearsInOrderWhateverTheOrderTheyAreTold) {
  const merit_record own = officer().rated(2023_y, rating::good).rated(2021_y, rating::excellent).rated(2022_y, rating::completed);
  ASSERT_EQ(own.years().size(), 3U);
  EXPECT_EQ(own.years()[0].year, 2021_y);
  EXPECT_EQ(own.years()[2].year, 2023_y);
}

TEST(MeritRecord, RepeatingWhatWasToldIsHarmless) {
  const merit_record once = officer().rated(2021_y, rating::good).held(2021_y, awards::advanced_worker);
  EXPECT_EQ(officer().rated(2021_y, rating::good).rated(2021_y, rating::good).held(2021_y, awards::advanced_worker).held(2021_y, awards::advanced_worker), once);
}

TEST(MeritRecord, RefusesContradictionsAtOnce) {
  const std::vector<std::pair<const char*, std::function<void()>>> cases = {
      {"no id", [] { merit_record::individual(""); }},
      {"two ratings", [] { officer().rated(2021_y, rating::good).rated(2021_y, rating::excellent); }},
      {"two sanctions", [] { officer().sanctioned(2021_y, sanction::none).sanctioned(2021_y, sanction::warning); }},
      {"a form as title", [] { officer().held(2021_y, awards::pm_certificate); }},
      {"a title as form", [] { officer().granted({.what = awards::grassroots_fighter, .year = 2021_y}); }},
      {"an initiative twice in a year", [] { officer().initiative(2021_y, {.id = "a"}).initiative(2021_y, {.id = "a"}); }},
      {"an initiative twice in the record", [] { officer().initiative(2021_y, {.id = "a"}).initiative(2022_y, {.id = "a"}); }},
      {"a year before the first", [] { officer().first_year(2012_y).rated(2011_y, rating::good); }},
      {"a first year after a year", [] { officer().rated(2011_y, rating::good).first_year(2012_y); }},
      {"a first year after a grant", [] { officer().granted({.what = awards::pm_certificate, .year = 2013_y, .achievement_to = 2011_y}).first_year(2012_y); }},
      {"a grant before the first year", [] { officer().first_year(2012_y).granted({.what = awards::pm_certificate, .year = 2011_y}); }},
      {"achievements before the first year", [] { officer().first_year(2012_y).granted({.what = awards::pm_certificate, .year = 2012_y, .achievement_to = 2011_y}); }},
      {"achievements after the decision", [] { officer().granted({.what = awards::pm_certificate, .year = 2012_y, .achievement_to = 2013_y}); }},
      {"a day of another year", [] { officer().granted({.what = awards::pm_certificate, .year = 2012_y, .day = date(2013, 1, 1)}); }},
      {"service backwards", [] { officer().served({.kind = "army", .from = date(2012, 1, 2), .to = date(2012, 1, 1)}); }},
      {"a founded person", [] { officer().founded(date(2012, 1, 1)); }},
      {"an eligible person", [] { officer().flag_eligible(true); }},
      {"members of a person", [] { officer().tell({.year = 2021_y, .members = member_counts{.total = 3}}); }},
      {"a part above the total", [] { merit_record::collective("c").tell({.year = 2021_y, .members = member_counts{.total = 3, .advanced = 4}}); }},
      {"a total of 0", [] { merit_record::collective("c").tell({.year = 2021_y, .members = member_counts{.total = 0}}); }},
      {"a negative part", [] { merit_record::collective("c").tell({.year = 2021_y, .members = member_counts{.advanced = -1}}); }},
      {"more votes than there are", [] { officer().tell({.year = 2021_y, .votes = vote_count{.in_favour = 11, .total = 10}}); }},
      {"no votes at all", [] { officer().tell({.year = 2021_y, .votes = vote_count{.in_favour = 0, .total = 0}}); }},
      {"a judgement twice", [] { officer().tell({.year = 2021_y, .attested = {{"united", true}, {"united", false}}}); }},
      {"a movement of less than no years", [] { merit_record::collective("c").tell({.year = 2021_y, .thematic_leader = thematic_lead{.length = years(-1)}}); }},
      {"too many votes", [] { officer().tell({.year = 2021_y, .votes = vote_count{.total = 1'000'000'001}}); }},
  };
  for (const auto& each : cases) {
    const auto refused = error_of(each.second);
    ASSERT_TRUE(refused) << each.first;
    EXPECT_EQ(refused->code(), errc::invalid_record) << each.first;
    EXPECT_FALSE(refused->help().vi.empty() || refused->help().en.empty()) << each.first;
  }
  EXPECT_EQ(code_of([] { return officer().sector("Kiểm sát"); }), "malformed-id");
  EXPECT_EQ(code_of([] { return officer().served({.kind = "", .from = date(2012, 1, 2)}); }), "malformed-id");
  EXPECT_EQ(code_of([] { return officer().tell({.year = 2021_y, .attested = {{"Đoàn kết", true}}}); }), "malformed-id");
  for (const auto& call : std::vector<std::function<void()>>{
           [] { merit_record::individual("\xFF"); }, [] { officer().name("\xFF"); }, [] { officer().organization("\xFF"); },
           [] { officer().initiative(2021_y, {.id = "\xFF"}); }, [] { officer().granted({.what = awards::pm_certificate, .year = 2012_y, .decision = "\xFF"}); }})
    EXPECT_EQ(code_of(call), "not-utf8");
}

// What is told at once is the same as what is told bit by bit.
TEST(MeritRecord, OfPartsIsTheRecordTheyMake) {
  const merit_record own({.id = "c1",
                          .subject = subject_kind::collective,
                          .name = "Vie\xCC\xA3\xCC\x82n",
                          .organization = "VKSND",
                          .sectors = {"union", "procuracy", "union"},
                          .first_year = 2012_y,
                          .recruited = date(2012, 3, 1),
                          .founded = date(1994, 7, 2),
                          .flag_eligible = false,
                          .closed = {fact_kind::grants, fact_kind::titles, fact_kind::grants},
                          .years = {{.year = 2023_y, .rating = rating::good},
                                    {.year = 2021_y,
                                     .titles = std::vector{awards::government_flag, awards::excellent_collective, awards::government_flag},
                                     .initiatives = std::vector<initiative_fact>{{.id = "a\xCC\x82", .used_for = std::vector{awards::pm_certificate, awards::pm_certificate}}, {}, {}},
                                     .attested = {{"united", true}, {"creative", false}}},
                                    {.year = 2022_y}},
                          .grants = std::vector<grant>{},
                          .service = std::vector<service_period>{{.kind = "army", .from = date(2001, 9, 30)}}});
  EXPECT_EQ(own, merit_record::collective("c1")
                     .name("Viện")
                     .organization("VKSND")
                     .sector("union")
                     .sector("procuracy")
                     .first_year(2012_y)
                     .recruited(date(2012, 3, 1))
                     .founded(date(1994, 7, 2))
                     .flag_eligible(false)
                     .close(fact_kind::titles)
                     .close(fact_kind::grants)
                     .held(2021_y, awards::government_flag)
                     .held(2021_y, awards::excellent_collective)
                     .initiative(2021_y, {.id = "\xC3\xA2", .used_for = std::vector{awards::pm_certificate}})
                     .initiative(2021_y, {})
                     .initiative(2021_y, {})
                     .tell({.year = 2022_y})
                     .rated(2023_y, rating::good)
                     .no_grants()
                     .served({.kind = "army", .from = date(2001, 9, 30)})
                     .tell([] {
                       year_facts facts{.year = 2021_y, .titles = std::vector{awards::government_flag, awards::excellent_collective}};
                       facts.initiatives = std::vector<initiative_fact>{{.id = "\xC3\xA2", .used_for = std::vector{awards::pm_certificate}}, {}, {}};
                       facts.attested = {{"creative", false}, {"united", true}};
                       return facts;
                     }()));
  EXPECT_EQ(own.name(), "Viện");
  EXPECT_EQ(own.organization(), "VKSND");
}

TEST(MeritRecord, OfPartsSaysWhichPartIsWrong) {
  const auto place = [](merit_record_parts parts) {
    if (parts.id.empty()) parts.id = "r1";
    const auto refused = error_of([&] { return merit_record(parts); });
    return refused ? refused->where() : "nowhere";
  };
  EXPECT_EQ(error_of([] { return merit_record(merit_record_parts{}); })->where(), "#/id");
  EXPECT_EQ(place({.id = "\xFF"}), "#/id");
  EXPECT_EQ(place({.name = "\xFF"}), "#/name");
  EXPECT_EQ(place({.organization = "\xFF"}), "#/organization");
  EXPECT_EQ(place({.sectors = {"union", "X"}}), "#/sectors/1");
  EXPECT_EQ(place({.founded = date(1994, 7, 2)}), "#/founded");
  EXPECT_EQ(place({.years = {{.year = 2021_y}, {.year = 2023_y}, {.year = 2021_y}}}), "#/years/2/year");
  EXPECT_EQ(place({.years = {{.year = 2021_y}, {.year = 2020_y, .titles = std::vector{awards::advanced_worker, awards::pm_certificate}}}}), "#/years/1/titles/1");
  EXPECT_EQ(place({.grants = std::vector<grant>{{.what = awards::pm_certificate, .year = 2012_y, .achievement_to = 2013_y}}}), "#/grants/0/achievement_to");
  EXPECT_EQ(place({.service = std::vector<service_period>{{.kind = "army", .from = date(2012, 1, 2), .to = date(2012, 1, 1)}}}), "#/service/0/to");
}

TEST(MeritRecord, OfACollectiveHoldsWhatCollectivesHave) {
  const merit_record own = merit_record::collective("c1").founded(date(1994, 7, 2)).flag_eligible(true).tell(
      {.year = 2021_y,
       .members = member_counts{.total = 20, .completed = 20, .advanced = 15, .grassroots_fighters = 2, .sanctioned = 0},
       .leads_bloc = bloc_led::ministerial,
       .exceeds_targets = true,
       .organizations_excellent = true,
       .thematic_leader = thematic_lead{.level = scope::national, .length = years(5)},
       .votes = vote_count{.in_favour = 9, .total = 10}});
  EXPECT_EQ(own.find(2021_y)->members->advanced, 15);
  EXPECT_EQ((*own.find(2021_y)->thematic_leader)->level, scope::national);
  EXPECT_EQ(merit_record::household("h").subject(), subject_kind::household);
}

TEST(MeritRecord, NamesOfItsFactsAreThoseOfTheFormat) {
  EXPECT_EQ(find_enumerator<rating>("not_completed"), rating::not_completed);
  EXPECT_EQ(find_enumerator<sanction>("dismissal"), sanction::dismissal);
  EXPECT_EQ(find_enumerator<track>("dedication"), track::dedication);
  EXPECT_EQ(find_enumerator<fact_kind>("organizations_excellent"), fact_kind::organizations_excellent);
  EXPECT_EQ(to_string(scope::ministerial), "ministerial");
  EXPECT_EQ(to_string(initiative_kind::combat), "combat");
  EXPECT_EQ(to_string(bloc_led::central), "central");
}

}  // namespace
