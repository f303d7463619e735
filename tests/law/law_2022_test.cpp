// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/law_2022.hpp>

#include <thidua/rules/decide.hpp>

#include "careers.hpp"
#include "matrix.hpp"

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using namespace thidua::awards;
using enum truth;
using enum subject_kind;
using test::career;
using test::covers;
using test::expect_variations;
using test::just_meeting;
using test::person;
using test::standard;
using test::unit;

constexpr int y = 2025;
constexpr decision_options require{.judgements = judgement_policy::require};

standard individuals(award what) { return {"law-2022", what}; }
standard collectives(award what) { return {"law-2022", what, collective}; }
career met(award what) { return just_meeting("law-2022", what, individual, y); }
career unit_met(award what) { return just_meeting("law-2022", what, collective, y); }
// By a pack that was made with other options.
truth by_options(const law::law_2022_options& options, award what, const career& of) { return decide(*law::law_2022(options).back().rule_for(what, of.subject()), of.record(), award_year(y)); }

const covers art24("Law2022Art24", 24, {{"law-2022", advanced_worker}});
const covers art23("Law2022Art23", 23, {{"law-2022", grassroots_fighter}});
const covers art22("Law2022Art22", 22, {{"law-2022", ministerial_fighter}});
const covers art21("Law2022Art21", 21, {{"law-2022", national_fighter}});
const covers art74("Law2022Art74Individual", 74, {{"law-2022", ministerial_certificate}});
const covers art73("Law2022Art73Individual", 73, {{"law-2022", pm_certificate}});
const covers art44("Law2022Art44Individual", 44, {{"law-2022", labor_order_third}});
const covers art43("Law2022Art43Individual", 43, {{"law-2022", labor_order_second}});
const covers art55("Law2022Art55", 55, {{"law-2022", military_flag_medal}});
const covers art28("Law2022Art28", 28, {{"law-2022", advanced_collective, collective}});
const covers art27("Law2022Art27", 27, {{"law-2022", excellent_collective, collective}});
const covers art26("Law2022Art26", 26, {{"law-2022", ministerial_flag, collective}});
const covers art25("Law2022Art25", 25, {{"law-2022", government_flag, collective}});
const covers art74_collective("Law2022Art74Collective", 74, {{"law-2022", ministerial_certificate, collective}});
const covers art73_collective("Law2022Art73Collective", 73, {{"law-2022", pm_certificate, collective}});
const covers art44_collective("Law2022Art44Collective", 44, {{"law-2022", labor_order_third, collective}});
const covers art43_collective("Law2022Art43Collective", 43, {{"law-2022", labor_order_second, collective}});
const covers art35("Law2022Art35", 35, {{"law-2022", ho_chi_minh_order, collective}});
const covers art34("Law2022Art34", 34, {{"law-2022", gold_star_order, collective}});

// -------------------------------------------------------------------------------------------------------- individuals

TEST(Law2022Art24, NeedsAGoodYearAndActivityInMovements) {
  expect_variations(individuals(advanced_worker), met(advanced_worker), y,
                    {{"excellent", yes, [](career& c) { c.rated(y, rating::excellent); }},
                     {"24.1.a: completed only", no, [](career& c) { c.rated(y, rating::completed); }},
                     {"24.1.a: not told, closed", no, [](career& c) { c.in(y).rating.reset(); }},
                     {"24.1.a: not told", unknown, [](career& c) { c.open(fact_kind::ratings).in(y).rating.reset(); }},
                     {"24.1.b: not active", no, [](career& c) { c.attested(y, "movements", false); }},
                     {"24.1.b: of another year", yes, [](career& c) { c.attested(y - 1, "movements", false); }}});
}
TEST(Law2022Art24, IsAboutTheYearItself) {
  EXPECT_EQ(individuals(advanced_worker).at(met(advanced_worker), y - 1), no);
  EXPECT_EQ(individuals(advanced_worker).at(met(advanced_worker), y + 1), no);
  career first = met(advanced_worker).open(fact_kind::ratings);
  EXPECT_EQ(individuals(advanced_worker).at(first, y - 1), unknown);
  EXPECT_EQ(individuals(advanced_worker).at(first.first_year(y), y - 1), no) << "before the first year there was no rating";
  EXPECT_EQ(individuals(advanced_worker).at(first, y), yes);
}
TEST(Law2022Art24, LeavesJudgementsToTheCouncil) {
  EXPECT_EQ(individuals(advanced_worker).at(met(advanced_worker), y, require), unknown);
  EXPECT_EQ(individuals(advanced_worker).at(met(advanced_worker).attested(y, "movements", true), y, require), yes);
  EXPECT_EQ(individuals(advanced_worker).at(met(advanced_worker).attested(y, "movements", false), y, require), no);
}

TEST(Law2022Art23, NeedsAnExcellentYearOrAnInitiative) {
  career with_initiative = met(grassroots_fighter).rated(y, rating::good).initiative(y, scope::grassroots);
  expect_variations(individuals(grassroots_fighter), with_initiative, y,
                    {{"excellent without one", yes, [](career& c) { c.rated(y, rating::excellent).in(y).initiatives.reset(); }},
                     {"23.2: neither", no, [](career& c) { c.in(y).initiatives.reset(); }},
                     {"23.1: an initiative in a year that is not good", no, [](career& c) { c.rated(y, rating::completed); }},
                     {"23.1: not active in movements", no, [](career& c) { c.attested(y, "movements", false); }},
                     {"of wider scope", yes, [](career& c) { c.in(y).initiatives->front().scope = scope::national; }},
                     {"used for a title", yes, [](career& c) { c.in(y).initiatives->front().used_for = {{ministerial_fighter}}; }},
                     {"used for this very title", yes, [](career& c) { c.in(y).initiatives->front().used_for = {{grassroots_fighter}}; }},
                     {"used for a form", no, [](career& c) { c.in(y).initiatives->front().used_for = {{grassroots_fighter, ministerial_certificate}}; }},
                     {"closed: never used", yes, [](career& c) { c.in(y).initiatives->front().used_for.reset(); }},
                     {"use not known", unknown, [](career& c) { c.open(fact_kind::initiatives).in(y).initiatives->front().used_for.reset(); }},
                     {"initiatives not known", unknown, [](career& c) { c.open(fact_kind::initiatives).in(y).initiatives.reset(); }},
                     {"of the year before", no, [](career& c) { c.initiative(y - 1, scope::grassroots).in(y).initiatives->clear(); }}});
}
TEST(Law2022Art23, NeedsTheStandardOfTheAdvancedWorkerAndNotTheAward) {
  EXPECT_EQ(individuals(grassroots_fighter).at(met(grassroots_fighter), y), yes) << "no title is held";
  EXPECT_EQ(individuals(grassroots_fighter).at(met(grassroots_fighter).rated(y, rating::good).held(y, advanced_worker), y), no);
}

TEST(Law2022Art22, NeedsThreeTitlesInARowAndAnInitiativeOfTheMinistry) {
  expect_variations(individuals(ministerial_fighter), met(ministerial_fighter), y,
                    {{"22.1.a: two", no, [](career& c) { c.lost(y - 2, grassroots_fighter); }},
                     {"22.1.a: a gap", no, [](career& c) { c.held(y - 3, grassroots_fighter).lost(y - 1, grassroots_fighter); }},
                     {"22.1.a: not of this year", no, [](career& c) { c.held(y - 3, grassroots_fighter).lost(y, grassroots_fighter); }},
                     {"22.1.a: another title instead", no, [](career& c) { c.lost(y - 1, grassroots_fighter).held(y - 1, ministerial_fighter); }},
                     {"22.1.a: a year not known", unknown, [](career& c) { c.open(fact_kind::titles).in(y - 2).titles.reset(); }},
                     {"22.1.a: a year before the first", no, [](career& c) { c.open(fact_kind::titles).parts().years.erase(c.parts().years.begin()); c.first_year(y - 1); }},
                     {"the run begins with the first year", yes, [](career& c) { c.first_year(y - 2); }},
                     {"22.1.b: none", no, [](career& c) { c.in(y).initiatives.reset(); }},
                     {"22.1.b: of the third year back", yes, [](career& c) { c.in(y).initiatives.reset(); c.initiative(y - 2, scope::ministerial); }},
                     {"22.1.b: of the fourth year back", no, [](career& c) { c.in(y).initiatives.reset(); c.initiative(y - 3, scope::ministerial); }},
                     {"22.1.b: national", yes, [](career& c) { c.in(y).initiatives->front().scope = scope::national; }},
                     {"22.1.b: of the unit only", no, [](career& c) { c.in(y).initiatives->front().scope = scope::grassroots; }},
                     {"22.1.b: used for a form", no, [](career& c) { c.in(y).initiatives->front().used_for = {{pm_certificate}}; }},
                     {"22.1.b: used for the grassroots title", yes, [](career& c) { c.in(y).initiatives->front().used_for = {{grassroots_fighter}}; }},
                     {"not outstanding", no, [](career& c) { c.attested(y, "outstanding_ministerial", false); }},
                     {"ratings do not matter", yes, [](career& c) { c.open(fact_kind::ratings); }}});
}
// VECTORS.md D8: 2001–2003 satisfied "three in a row" in 2026; 2015 and 2023–2025 reported a gap.
TEST(Law2022Art22, D8TheStreakEndsWithTheAwardYear) {
  EXPECT_EQ(individuals(ministerial_fighter).at(person().held(2001, 2003, grassroots_fighter).initiative(2026, scope::ministerial), 2026), no);
  EXPECT_EQ(individuals(ministerial_fighter).at(met(ministerial_fighter).held(2015, grassroots_fighter), y), yes);
}
// VECTORS.md D4: a year after the third is as good as the third; no cycle is waited for.
TEST(Law2022Art22, D4IsMetInEveryYearOfALongerStreak) {
  career c = met(ministerial_fighter).held(y + 1, y + 3, grassroots_fighter).initiative(y + 2, scope::ministerial);
  for (int year = y; year <= y + 3; ++year) EXPECT_EQ(individuals(ministerial_fighter).at(c, year), yes) << year;
  EXPECT_EQ(individuals(ministerial_fighter).at(c, y - 1), no);
  EXPECT_EQ(individuals(ministerial_fighter).at(c, y + 4), no);
}

TEST(Law2022Art21, NeedsTwoMinisterialTitlesAndANationalInitiative) {
  expect_variations(individuals(national_fighter), met(national_fighter), y,
                    {{"21.1.a: one", no, [](career& c) { c.lost(y - 3, ministerial_fighter); }},
                     {"21.1.a: not of this year", no, [](career& c) { c.lost(y, ministerial_fighter).held(y - 1, ministerial_fighter); }},
                     {"21.1.a: the year before", yes, [](career& c) { c.lost(y - 3, ministerial_fighter).held(y - 1, ministerial_fighter); }},
                     {"21.1.a: four years apart", no, [](career& c) { c.lost(y - 3, ministerial_fighter).held(y - 4, ministerial_fighter); }},
                     {"21.1.a: an unknown year between", unknown, [](career& c) { c.lost(y - 3, ministerial_fighter).open(fact_kind::titles); }},
                     {"21.1.b: none", no, [](career& c) { c.in(y).initiatives.reset(); }},
                     {"21.1.b: of the sixth year back", yes, [](career& c) { c.in(y).initiatives.reset(); c.initiative(y - 5, scope::national); }},
                     {"21.1.b: of the seventh year back", no, [](career& c) { c.in(y).initiatives.reset(); c.initiative(y - 6, scope::national); }},
                     {"21.1.b: used for a form", no, [](career& c) { c.in(y).initiatives->front().used_for = {{pm_certificate}}; }},
                     {"21.1.b: used for the ministerial title", yes, [](career& c) { c.in(y).initiatives->front().used_for = {{ministerial_fighter}}; }},
                     {"21.1.b: of the ministry", no, [](career& c) { c.in(y).initiatives->front().scope = scope::ministerial; }},
                     {"not the most outstanding", no, [](career& c) { c.attested(y, "outstanding_national", false); }}});
}
TEST(Law2022Art21, MayConsumeThreeYearsForEachTitle) {
  const law::law_2022_options three{.consumption = law::title_consumption::three_years};
  const career six = met(national_fighter).held(y - 5, y, grassroots_fighter);
  EXPECT_EQ(by_options(three, national_fighter, six), yes);
  EXPECT_EQ(by_options(three, national_fighter, met(national_fighter)), no) << "no grassroots titles";
  EXPECT_EQ(by_options(three, national_fighter, career(six).lost(y - 5, grassroots_fighter)), no) << "five";
  EXPECT_EQ(by_options(three, national_fighter, career(six).lost(y - 2, grassroots_fighter)), no) << "a gap";
  EXPECT_EQ(by_options(three, national_fighter, career(six).lost(y - 3, ministerial_fighter).held(y - 2, ministerial_fighter)), no) << "two years apart";
  EXPECT_EQ(by_options(three, national_fighter, career(six).lost(y, ministerial_fighter)), no);
  EXPECT_EQ(by_options({}, national_fighter, career(six).lost(y - 3, ministerial_fighter).held(y - 2, ministerial_fighter)), yes) << "by default nothing is consumed";
}

TEST(Law2022Art74Individual, IsMetByTwoTitlesInARow) {
  expect_variations(individuals(ministerial_certificate), met(ministerial_certificate), y,
                    {{"one", no, [](career& c) { c.lost(y - 1, grassroots_fighter); }},
                     {"not of this year", no, [](career& c) { c.lost(y, grassroots_fighter).held(y - 2, grassroots_fighter); }},
                     {"a year not known", unknown, [](career& c) { c.open(fact_kind::titles).open(fact_kind::ratings).in(y - 1).titles.reset(); }},
                     {"rewarded for this year already", no, [](career& c) { c.granted(ministerial_certificate, y); }},
                     {"rewarded for the year before", no, [](career& c) { c.granted(ministerial_certificate, y - 1); }},
                     {"rewarded for earlier years", yes, [](career& c) { c.granted(ministerial_certificate, y - 2); }},
                     {"achievements to an earlier year, decided later", yes, [](career& c) { c.granted({.what = ministerial_certificate, .year = award_year(y - 1), .achievement_to = award_year(y - 2), .track = track::merit}); }},
                     {"achievements to this run, decided later", no, [](career& c) { c.granted({.what = ministerial_certificate, .year = award_year(y + 1), .achievement_to = award_year(y), .track = track::merit}); }},
                     {"for a sudden deed", yes, [](career& c) { c.granted({.what = ministerial_certificate, .year = award_year(y), .track = track::sudden}); }},
                     {"on a track that is not told: closed, merit", no, [](career& c) { c.granted({.what = ministerial_certificate, .year = award_year(y)}); }},
                     {"on a track that is not known", unknown, [](career& c) { c.open(fact_kind::tracks).granted({.what = ministerial_certificate, .year = award_year(y)}); }},
                     {"grants not known", unknown, [](career& c) { c.open(fact_kind::grants); }},
                     {"another form", yes, [](career& c) { c.granted(pm_certificate, y); }}});
}
TEST(Law2022Art74Individual, IsMetByTwoExcellentYearsWithTwoInitiatives) {
  const career rated = person().rated(y - 1, y, rating::excellent).initiative(y - 1, scope::grassroots).initiative(y, scope::ministerial);
  expect_variations(individuals(ministerial_certificate), rated, y,
                    {{"both of one year", yes, [](career& c) { c.in(y - 1).initiatives.reset(); c.initiative(y, scope::grassroots); }},
                     {"one", no, [](career& c) { c.in(y).initiatives.reset(); }},
                     {"one used for a title", no, [](career& c) { c.in(y).initiatives->front().used_for = {{grassroots_fighter}}; }},
                     {"one used for this form", no, [](career& c) { c.in(y).initiatives->front().used_for = {{ministerial_certificate}}; }},
                     {"one of unknown use", unknown, [](career& c) { c.open(fact_kind::initiatives).in(y).initiatives->front().used_for.reset(); }},
                     {"one year", no, [](career& c) { c.rated(y - 1, rating::good); }},
                     {"one year with both initiatives", no, [](career& c) { c.rated(y - 1, rating::good).initiative(y, scope::grassroots); }},
                     {"a reprimand in the run", no, [](career& c) { c.sanctioned(y - 1, sanction::reprimand); }},
                     {"sanctions of the year before not known", unknown, [](career& c) { c.open(fact_kind::sanctions).sanctioned(y, sanction::none); }},
                     {"rewarded for the year before", no, [](career& c) { c.granted(ministerial_certificate, y - 1); }},
                     {"the other one in a third excellent year", yes, [](career& c) { c.in(y - 1).initiatives.reset(); c.rated(y - 2, rating::excellent).initiative(y - 2, scope::grassroots); }},
                     {"the other one before the run", no, [](career& c) { c.in(y - 1).initiatives.reset(); c.rated(y - 2, rating::good).initiative(y - 2, scope::grassroots); }}});
}
// FACTS.md §4.4: 2023 excellent with an initiative and no title; 2024 excellent with an initiative and the grassroots title, which
// was won by the rating. Eligible by the second limb: the title uses up nothing, and the limbs do not mix.
TEST(Law2022Art74Individual, DecidesTheMinistrysWorkedExample) {
  const career example = person().rated(2023, 2024, rating::excellent).initiative(2023, scope::grassroots).initiative(2024, scope::grassroots).held(2024, grassroots_fighter);
  EXPECT_EQ(individuals(ministerial_certificate).at(example, 2024), yes);
  EXPECT_EQ(individuals(ministerial_certificate).at(example, 2023), no) << "the year before";
  EXPECT_EQ(individuals(ministerial_certificate).at(example, 2025), no) << "the year after";
  career by_initiative = example;
  by_initiative.in(2024).initiatives->front().used_for = {{grassroots_fighter}};
  EXPECT_EQ(individuals(ministerial_certificate).at(by_initiative, 2024), no) << "had the initiative been what the title was given for";
}

TEST(Law2022Art73Individual, NeedsTheCertificateOfTheMinistryAndFiveGoodYears) {
  expect_variations(individuals(pm_certificate), met(pm_certificate), y,
                    {{"no certificate", no, [](career& c) { c.parts().grants.reset(); }},
                     {"certificates not known", unknown, [](career& c) { c.open(fact_kind::grants).parts().grants.reset(); }},
                     {"long ago", yes, [](career& c) { c.parts().grants.reset(); c.granted(ministerial_certificate, y - 20); }},
                     {"within the run", yes, [](career& c) { c.parts().grants.reset(); c.granted(ministerial_certificate, y); }},
                     {"after this year", no, [](career& c) { c.parts().grants.reset(); c.granted(ministerial_certificate, y + 1); }},
                     {"for a sudden deed", no, [](career& c) { c.parts().grants->front().track = track::sudden; }},
                     {"on a track not known", unknown, [](career& c) { c.open(fact_kind::tracks).parts().grants->front().track.reset(); }},
                     {"four years", no, [](career& c) { c.rated(y - 4, rating::completed); }},
                     {"a year not known", unknown, [](career& c) { c.open(fact_kind::ratings).in(y - 4).rating.reset(); }},
                     {"a reprimand in the run", no, [](career& c) { c.sanctioned(y - 2, sanction::reprimand); }},
                     {"the run begins with the first year", yes, [](career& c) { c.parts().grants.reset(); c.granted(ministerial_certificate, y).first_year(y - 4); }},
                     {"two titles", no, [](career& c) { c.lost(y - 2, grassroots_fighter); }},
                     {"the third title in a sixth good year", yes, [](career& c) { c.lost(y - 2, grassroots_fighter).held(y - 5, grassroots_fighter).rated(y - 5, rating::good); }},
                     {"the third title before the run", no, [](career& c) { c.lost(y - 2, grassroots_fighter).held(y - 5, grassroots_fighter); }},
                     {"the third title not known", unknown, [](career& c) { c.lost(y - 2, grassroots_fighter).open(fact_kind::titles); }},
                     {"D12: rewarded within the run", no, [](career& c) { c.granted(pm_certificate, y - 4); }},
                     {"D12: rewarded before the run", yes, [](career& c) { c.granted(pm_certificate, y - 5); }}});
}

TEST(Law2022Art44Individual, NeedsFiveGoodYearsAfterThePrimeMinistersCertificate) {
  expect_variations(individuals(labor_order_third), met(labor_order_third), y,
                    {{"no certificate", no, [](career& c) { c.parts().grants.reset(); }},
                     {"a year later: four years after it", no, [](career& c) { c.parts().grants->front().year = award_year(y - 4); }},
                     {"achievements to the fifth year back, decided later", yes, [](career& c) { c.parts().grants->front().year = award_year(y - 4); c.parts().grants->front().achievement_to = award_year(y - 5); }},
                     {"a year earlier", yes, [](career& c) { c.parts().grants->front().year = award_year(y - 6); }},
                     {"on a track not known", unknown, [](career& c) { c.open(fact_kind::tracks).parts().grants->front().track.reset(); }},
                     {"for a sudden deed", no, [](career& c) { c.parts().grants->front().track = track::sudden; }},
                     {"the ministry's certificate only", no, [](career& c) { c.parts().grants->front().what = ministerial_certificate; }},
                     {"a year that is not good", no, [](career& c) { c.rated(y - 2, rating::completed); }},
                     {"a reprimand", no, [](career& c) { c.sanctioned(y - 2, sanction::reprimand); }},
                     {"no excellent year", no, [](career& c) { c.rated(y, rating::good); }},
                     {"two titles", no, [](career& c) { c.lost(y - 1, grassroots_fighter); }},
                     {"the third title in the year of the certificate", no, [](career& c) { c.lost(y - 1, grassroots_fighter).held(y - 5, grassroots_fighter).rated(y - 5, rating::excellent); }}});
}
// VECTORS.md D12: an order was proposed because the person already held that very order.
TEST(Law2022Art44Individual, D12TheSameYearsAreNotRewardedTwice) {
  career holder = met(labor_order_third).granted(labor_order_third, y);
  EXPECT_EQ(individuals(labor_order_third).at(holder, y), no);
  EXPECT_EQ(individuals(labor_order_third).at(holder.rated(y + 1, y + 4, rating::excellent).held(y + 1, y + 4, grassroots_fighter), y + 4), no) << "four years on";
  EXPECT_EQ(individuals(labor_order_third).at(holder.rated(y + 5, rating::excellent), y + 5), yes) << "years of their own: the same form may be given again, Article 5.2.c";
}

TEST(Law2022Art43Individual, NeedsFiveGoodYearsAfterTheThirdClass) {
  expect_variations(individuals(labor_order_second), met(labor_order_second), y,
                    {{"D14: no third class", no, [](career& c) { c.parts().grants.reset(); }},
                     {"four years after it", no, [](career& c) { c.parts().grants->front().year = award_year(y - 4); }},
                     {"one excellent year", no, [](career& c) { c.rated(y - 1, rating::good); }},
                     {"no ministerial title", no, [](career& c) { c.lost(y, ministerial_fighter); }},
                     {"the title in the first year of the run", yes, [](career& c) { c.lost(y, ministerial_fighter).held(y - 4, ministerial_fighter); }},
                     {"the title before the run", no, [](career& c) { c.lost(y, ministerial_fighter).held(y - 5, ministerial_fighter).rated(y - 5, rating::good); }},
                     {"a grassroots title instead", no, [](career& c) { c.lost(y, ministerial_fighter).held(y - 4, y, grassroots_fighter); }},
                     {"a year that is not good", no, [](career& c) { c.rated(y - 4, rating::completed); }},
                     {"D12: rewarded within the run", no, [](career& c) { c.granted(labor_order_second, y - 1); }}});
}

TEST(Law2022Art55, NeedsTwentyFiveYearsInTheArmyWithoutAGap) {
  expect_variations(individuals(military_flag_medal), met(military_flag_medal), y,
                    {{"a day short", no, [](career& c) { c.parts().service->front().from = date(y - 24, 1, 2); }},
                     {"ended with the day before the last", no, [](career& c) { c.parts().service->front().to = date(y, 12, 30); }},
                     {"ended with 25 years", yes, [](career& c) { c.parts().service->front().from = date(y - 26, 1, 1); c.parts().service->front().to = date(y - 2, 12, 31); }},
                     {"a gap of a day", no, [](career& c) { c.parts().service.reset(); c.served("army", date(y - 40, 1, 1), date(y - 10, 12, 30)).served("army", date(y - 9, 1, 1)); }},
                     {"two periods without a gap", yes, [](career& c) { c.parts().service.reset(); c.served("army", date(y - 24, 1, 1), date(y - 10, 12, 31)).served("army", date(y - 9, 1, 1)); }},
                     {"of another kind", no, [](career& c) { c.parts().service->front().kind = "union"; }},
                     {"factors do not count", no, [](career& c) { c.parts().service.reset(); c.served("army", date(y - 20, 1, 1), std::nullopt, "2"); }},
                     {"none", no, [](career& c) { c.parts().service->clear(); }},
                     {"not known", unknown, [](career& c) { c.parts().service.reset(); }},
                     {"a year that is not good", no, [](career& c) { c.rated(y, rating::completed); }}});
  EXPECT_EQ(individuals(military_flag_medal).at(met(military_flag_medal).rated(y - 1, rating::good), y - 1), no) << "the year before";
}

// -------------------------------------------------------------------------------------------------------- collectives

TEST(Law2022Art28, NeedsSeventyPercentAdvancedWorkers) {
  expect_variations(collectives(advanced_collective), unit_met(advanced_collective), y,
                    {{"69.9 %", no, [](career& c) { c.members(y, {.total = 1000, .advanced = 699, .sanctioned = 0}); }},
                     {"70 % of 1000", yes, [](career& c) { c.members(y, {.total = 1000, .advanced = 700, .sanctioned = 0}); }},
                     {"two of three", no, [](career& c) { c.members(y, {.total = 3, .advanced = 2, .sanctioned = 0}); }},
                     {"50 %", no, [](career& c) { c.members(y, {.total = 100, .advanced = 50, .sanctioned = 0}); }},
                     {"a member under a warning", no, [](career& c) { c.in(y).members->sanctioned = 1; }},
                     {"total not known", unknown, [](career& c) { c.in(y).members->total.reset(); }},
                     {"advanced not known", unknown, [](career& c) { c.in(y).members->advanced.reset(); }},
                     {"sanctioned not known", unknown, [](career& c) { c.in(y).members->sanctioned.reset(); }},
                     {"no counts", unknown, [](career& c) { c.in(y).members.reset(); }},
                     {"a year that is not good", no, [](career& c) { c.rated(y, rating::completed); }},
                     {"not united", no, [](career& c) { c.attested(y, "united", false); }}});
  EXPECT_EQ(collectives(advanced_collective).at(unit_met(advanced_collective).first_year(y), y - 1), no) << "before the first year no comparison holds";
}

TEST(Law2022Art27, NeedsAllToHaveCompletedAndSeventyPercentAdvanced) {
  expect_variations(collectives(excellent_collective), unit_met(excellent_collective), y,
                    {{"one has not completed", no, [](career& c) { c.in(y).members->completed = 99; }},
                     {"69 %", no, [](career& c) { c.in(y).members->advanced = 69; }},
                     {"69.9 %", no, [](career& c) { c.members(y, {.total = 1000, .completed = 1000, .advanced = 699, .grassroots_fighters = 1, .sanctioned = 0}); }},
                     {"no grassroots fighter", no, [](career& c) { c.in(y).members->grassroots_fighters = 0; }},
                     {"fighters not known", unknown, [](career& c) { c.in(y).members->grassroots_fighters.reset(); }},
                     {"completed not known: nothing follows from other counts", unknown, [](career& c) { c.in(y).members->completed.reset(); }},
                     {"a good year", no, [](career& c) { c.rated(y, rating::good); }},
                     {"not united", no, [](career& c) { c.attested(y, "united", false); }},
                     {"a member under a warning does not bar", yes, [](career& c) { c.in(y).members->sanctioned = 1; }},
                     {"nor that it is not known", yes, [](career& c) { c.in(y).members->sanctioned.reset(); }}});
}
TEST(Law2022Art27, MayBarSanctionedMembers) {
  const law::law_2022_options bars{.excellent_collective = law::sanctioned_member::bars};
  career sanctioned = unit_met(excellent_collective);
  sanctioned.in(y).members->sanctioned = 0;
  EXPECT_EQ(by_options(bars, excellent_collective, sanctioned), yes);
  sanctioned.in(y).members->sanctioned = 1;
  EXPECT_EQ(by_options(bars, excellent_collective, sanctioned), no);
  sanctioned.in(y).members->sanctioned.reset();
  EXPECT_EQ(by_options(bars, excellent_collective, sanctioned), unknown);
}

TEST(Law2022Art26, IsForTheLeaderOfABlocOrOfAMovement) {
  const auto movement = [](scope level, int length) {
    return [level, length](career& c) {
      c.in(y).leads_bloc = bloc_led::none;
      c.in(y).thematic_leader = thematic_lead{.level = level, .length = years(length)};
    };
  };
  expect_variations(collectives(ministerial_flag), unit_met(ministerial_flag), y,
                    {{"26.1: leads none", no, [](career& c) { c.in(y).leads_bloc = bloc_led::none; }},
                     {"26.1: leads a central bloc, which is another flag", no, [](career& c) { c.in(y).leads_bloc = bloc_led::central; }},
                     {"26.1: not known", unknown, [](career& c) { c.open(fact_kind::leads_bloc).in(y).leads_bloc.reset(); }},
                     {"26.1: targets only met", no, [](career& c) { c.in(y).exceeds_targets = false; }},
                     {"26.1: organizations not excellent", no, [](career& c) { c.in(y).organizations_excellent = false; }},
                     {"26.1: organizations not known", unknown, [](career& c) { c.open(fact_kind::organizations_excellent).in(y).organizations_excellent.reset(); }},
                     {"26.1: not outstanding", no, [](career& c) { c.attested(y, "outstanding", false); }},
                     {"26.1: not thrifty", no, [](career& c) { c.attested(y, "thrifty", false); }},
                     {"26.2: a movement of 3 years", yes, movement(scope::ministerial, 3)},
                     {"26.2: of 2 years", no, movement(scope::ministerial, 2)},
                     {"26.2: of the nation, which is another flag", no, movement(scope::national, 5)}});
}

TEST(Law2022Art25, IsForTheLeaderOfACentralBlocOrTheBestOrOfANationalMovement) {
  const auto best = [](career& c) {
    c.in(y).leads_bloc = bloc_led::ministerial;
    c.in(y).exceeds_targets = true;
    c.in(y).organizations_excellent = true;
  };
  const auto movement = [](scope level, int length) {
    return [level, length](career& c) {
      c.in(y).leads_bloc = bloc_led::none;
      c.in(y).thematic_leader = thematic_lead{.level = level, .length = years(length)};
    };
  };
  expect_variations(collectives(government_flag), unit_met(government_flag), y,
                    {{"25.2: leads none", no, [](career& c) { c.in(y).leads_bloc = bloc_led::none; }},
                     {"25.1: the best of a ministry", yes, best},
                     {"25.1: the best, of no bloc", no, [best](career& c) { best(c); c.in(y).leads_bloc = bloc_led::none; }},
                     {"25.1: not the best", no, [best](career& c) { best(c); c.attested(y, "best_leader", false); }},
                     {"25.1: targets only met", no, [best](career& c) { best(c); c.in(y).exceeds_targets = false; }},
                     {"25.1: organizations not excellent", no, [best](career& c) { best(c); c.in(y).organizations_excellent = false; }},
                     {"25.1: not thrifty", no, [best](career& c) { best(c); c.attested(y, "thrifty", false); }},
                     {"25.3: a national movement of 5 years", yes, movement(scope::national, 5)},
                     {"25.3: of 4 years", no, movement(scope::national, 4)},
                     {"25.3: of a ministry", no, movement(scope::ministerial, 5)}});
}

TEST(Law2022Art74Collective, NeedsTwoYearsRatedExcellentOrWithTheTitle) {
  expect_variations(collectives(ministerial_certificate), unit_met(ministerial_certificate), y,
                    {{"one year", no, [](career& c) { c.rated(y - 1, rating::good); }},
                     {"the title in one of them", yes, [](career& c) { c.rated(y - 1, rating::good).held(y - 1, excellent_collective); }},
                     {"the title, ratings not known", yes, [](career& c) { c.parts().years.clear(); c.open(fact_kind::ratings).held(y - 1, y, excellent_collective); }},
                     {"a warning in the run", no, [](career& c) { c.sanctioned(y - 1, sanction::warning); }},
                     {"a reprimand in the run", yes, [](career& c) { c.sanctioned(y - 1, sanction::reprimand); }},
                     {"D12: rewarded within the run", no, [](career& c) { c.granted(ministerial_certificate, y - 1); }},
                     {"rewarded before it", yes, [](career& c) { c.granted(ministerial_certificate, y - 2); }},
                     {"not united", no, [](career& c) { c.attested(y, "united", false); }},
                     {"not democratic", no, [](career& c) { c.attested(y, "democratic", false); }}});
}

TEST(Law2022Art73Collective, NeedsTheCertificateFiveExcellentYearsAndAFlag) {
  expect_variations(collectives(pm_certificate), unit_met(pm_certificate), y,
                    {{"no certificate", no, [](career& c) { c.parts().grants.reset(); }},
                     {"the certificate within the run", yes, [](career& c) { c.parts().grants.reset(); c.granted(ministerial_certificate, y - 1); }},
                     {"four years", no, [](career& c) { c.rated(y - 4, rating::good); }},
                     {"a warning", no, [](career& c) { c.sanctioned(y - 4, sanction::warning); }},
                     {"the title in place of a rating", yes, [](career& c) { c.rated(y - 3, rating::good).held(y - 3, excellent_collective); }},
                     {"no flag", no, [](career& c) { c.lost(y, ministerial_flag); }},
                     {"a flag of the first year", yes, [](career& c) { c.lost(y, ministerial_flag).held(y - 4, ministerial_flag); }},
                     {"a flag of the year before the run", no, [](career& c) { c.lost(y, ministerial_flag).held(y - 5, ministerial_flag); }},
                     {"a flag in a sixth excellent year", yes, [](career& c) { c.lost(y, ministerial_flag).held(y - 5, ministerial_flag).rated(y - 5, rating::excellent); }},
                     {"no flag, of a bloc without flags: that text was not read", unknown, [](career& c) { c.lost(y, ministerial_flag).parts().flag_eligible = false; }},
                     {"no flag, and not known whether of such a bloc", unknown, [](career& c) { c.lost(y, ministerial_flag).open(fact_kind::flag_eligible); }},
                     {"a flag all the same", yes, [](career& c) { c.parts().flag_eligible = false; }},
                     {"D12: rewarded within the run", no, [](career& c) { c.granted(pm_certificate, y - 2); }}});
}

TEST(Law2022Art44Collective, NeedsFiveExcellentYearsAfterTheCertificateAndFlags) {
  expect_variations(collectives(labor_order_third), unit_met(labor_order_third), y,
                    {{"founded a day later: the text on age was not read", unknown, [](career& c) { c.parts().founded = date(y - 9, 1, 2); }},
                     {"founding not known", unknown, [](career& c) { c.parts().founded.reset(); }},
                     {"four years after the certificate", no, [](career& c) { c.parts().grants->front().year = award_year(y - 4); }},
                     {"no certificate", no, [](career& c) { c.parts().grants.reset(); }},
                     {"a good year", no, [](career& c) { c.rated(y - 2, rating::good); }},
                     {"the title in place of a rating", yes, [](career& c) { c.rated(y - 2, rating::good).held(y - 2, excellent_collective); }},
                     {"one flag", no, [](career& c) { c.lost(y - 1, ministerial_flag); }},
                     {"one flag and one certificate of the ministry", yes, [](career& c) { c.lost(y - 1, ministerial_flag).granted(ministerial_certificate, y - 3); }},
                     {"one flag and a certificate for a sudden deed", no, [](career& c) { c.lost(y - 1, ministerial_flag).granted({.what = ministerial_certificate, .year = award_year(y - 3), .track = track::sudden}); }},
                     {"one flag and a certificate before the run", no, [](career& c) { c.lost(y - 1, ministerial_flag).granted(ministerial_certificate, y - 5); }},
                     {"certificates only", no, [](career& c) { c.lost(y - 1, ministerial_flag).lost(y, ministerial_flag).granted(ministerial_certificate, y - 3).granted(ministerial_certificate, y - 1); }},
                     {"one flag of the Government", yes, [](career& c) { c.lost(y - 1, ministerial_flag).lost(y, ministerial_flag).held(y - 4, government_flag); }},
                     {"no flags, of a bloc without them", unknown, [](career& c) { c.lost(y - 1, ministerial_flag).lost(y, ministerial_flag).parts().flag_eligible = false; }},
                     {"D12: rewarded within the run", no, [](career& c) { c.granted(labor_order_third, y - 1); }}});
}

TEST(Law2022Art43Collective, NeedsFiveExcellentYearsAfterTheThirdClassAndFlags) {
  expect_variations(collectives(labor_order_second), unit_met(labor_order_second), y,
                    {{"D14: no third class", no, [](career& c) { c.parts().grants.reset(); }},
                     {"four years after it", no, [](career& c) { c.parts().grants->front().year = award_year(y - 4); }},
                     {"the Government's flag alone", no, [](career& c) { c.lost(y, ministerial_flag); }},
                     {"the ministry's flag alone", no, [](career& c) { c.lost(y - 1, government_flag); }},
                     {"two of the Government", no, [](career& c) { c.lost(y, ministerial_flag).held(y, government_flag); }},
                     {"two of the ministry", no, [](career& c) { c.lost(y - 1, government_flag).held(y - 1, ministerial_flag); }},
                     {"three of the ministry", yes, [](career& c) { c.lost(y - 1, government_flag).held(y - 2, y - 1, ministerial_flag); }},
                     {"of a bloc without flags", unknown, [](career& c) { c.lost(y, ministerial_flag).parts().flag_eligible = false; }},
                     {"a good year", no, [](career& c) { c.rated(y - 4, rating::good); }},
                     {"the title in place of a rating", yes, [](career& c) { c.rated(y - 4, rating::good).held(y - 4, excellent_collective); }},
                     {"D12: rewarded within the run", no, [](career& c) { c.granted(labor_order_second, y - 1); }}});
}

TEST(Law2022Art35, NeedsTenYearsAfterAnOrderOfTheFirstClass) {
  expect_variations(collectives(ho_chi_minh_order), unit_met(ho_chi_minh_order), y,
                    {{"nine years", no, [](career& c) { c.parts().grants->front().year = award_year(y - 9); }},
                     {"eleven years", yes, [](career& c) { c.parts().grants->front().year = award_year(y - 11); }},
                     {"no order", no, [](career& c) { c.parts().grants.reset(); }},
                     {"orders not known", unknown, [](career& c) { c.open(fact_kind::grants).parts().grants.reset(); }},
                     {"the military exploit order", yes, [](career& c) { c.parts().grants->front().what = military_exploit_order_first; }},
                     {"its second class", no, [](career& c) { c.parts().grants->front().what = military_exploit_order_second; }},
                     {"the second class", no, [](career& c) { c.parts().grants->front().what = independence_order_second; }},
                     {"D12: rewarded within the run", no, [](career& c) { c.granted(ho_chi_minh_order, y - 3); }},
                     {"no rating is asked", yes, [](career& c) { c.open(fact_kind::ratings); }},
                     {"no model", no, [](career& c) { c.attested(y, "model", false); }}});
}
TEST(Law2022Art34, NeedsTwentyFiveYearsAfterTheHoChiMinhOrder) {
  expect_variations(collectives(gold_star_order), unit_met(gold_star_order), y,
                    {{"24 years", no, [](career& c) { c.parts().grants->front().year = award_year(y - 24); }},
                     {"26 years", yes, [](career& c) { c.parts().grants->front().year = award_year(y - 26); }},
                     {"another order", no, [](career& c) { c.parts().grants->front().what = independence_order_first; }},
                     {"D12: rewarded within the run", no, [](career& c) { c.granted(gold_star_order, y - 3); }},
                     {"no model", no, [](career& c) { c.attested(y, "model", false); }}});
}

}  // namespace
