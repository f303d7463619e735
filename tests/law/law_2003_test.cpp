// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/law_2003.hpp>

#include <thidua/rules/decide.hpp>

#include "careers.hpp"
#include "matrix.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using namespace thidua::awards;
using enum truth;
using enum subject_kind;
using test::career;
using test::covered;
using test::covers;
using test::expect_variations;
using test::just_meeting;
using test::person;
using test::standard;
using test::variation;

constexpr int y = 2022;
const std::string d91 = "law-2003";
const std::string d65 = "law-2003-d65";

// What both packs say alike.
std::vector<covered> both(award what, subject_kind subject = individual) { return {{"law-2003", what, subject}, {"law-2003-d65", what, subject}}; }
void expect_of(const std::string& pack, award what, subject_kind subject, const std::vector<variation>& variations) {
  expect_variations(standard(pack, what, subject), just_meeting(pack, what, subject, y), y, variations);
}
void expect_of_both(award what, subject_kind subject, const std::vector<variation>& variations) {
  for (const std::string& pack : {d91, d65}) expect_of(pack, what, subject, variations);
}
void expect_of_both(award what, const std::vector<variation>& variations) { expect_of_both(what, individual, variations); }

const covers art24("Law2003Art24", 24, both(advanced_worker));
const covers art23("Law2003Art23", 23, both(grassroots_fighter));
const covers art22("Law2003Art22", 22, both(ministerial_fighter));
const covers art21("Law2003Art21", 21, both(national_fighter));
const covers art54("Law2003Art54", 54, both(military_flag_medal));
const covers art28("Law2003Art28", 28, both(advanced_collective, collective));
const covers art27("Law2003Art27", 27, both(excellent_collective, collective));
const covers art26("Law2003Art26", 26, both(ministerial_flag, collective));
const covers art25("Law2003Art25", 25, both(government_flag, collective));
const covers art35("Law2003Art35", 35, both(ho_chi_minh_order, collective));

const covers d91_39("Decree91Art39Individual", 39, {{"law-2003", ministerial_certificate}});
const covers d91_38("Decree91Art38Individual", 38, {{"law-2003", pm_certificate}});
const covers d91_24("Decree91Art24Individual", 24, {{"law-2003", labor_order_third}});
const covers d91_23("Decree91Art23Individual", 23, {{"law-2003", labor_order_second}});
const covers d91_22("Decree91Art22Individual", 22, {{"law-2003", labor_order_first}});
const covers d91_39_collective("Decree91Art39Collective", 39, {{"law-2003", ministerial_certificate, collective}});
const covers d91_38_collective("Decree91Art38Collective", 38, {{"law-2003", pm_certificate, collective}});
const covers d91_24_collective("Decree91Art24Collective", 24, {{"law-2003", labor_order_third, collective}});
const covers d91_23_collective("Decree91Art23Collective", 23, {{"law-2003", labor_order_second, collective}});
const covers d91_22_collective("Decree91Art22Collective", 22, {{"law-2003", labor_order_first, collective}});
const covers d91_18("Decree91Art18", 18, {{"law-2003", independence_order_third, collective}});
const covers d91_17("Decree91Art17", 17, {{"law-2003", independence_order_second, collective}});
const covers d91_16("Decree91Art16", 16, {{"law-2003", independence_order_first, collective}});
const covers d91_15("Decree91Art15", 15, {{"law-2003", ho_chi_minh_order, collective}});

const covers d65_24("Decree65Art24Individual", 24, {{"law-2003-d65", ministerial_certificate}});
const covers d65_23("Decree65Art23Individual", 23, {{"law-2003-d65", pm_certificate}});
const covers d65_17("Decree65Art17Individual", 17, {{"law-2003-d65", labor_order_third}});
const covers d65_16("Decree65Art16Individual", 16, {{"law-2003-d65", labor_order_second}});
const covers d65_15("Decree65Art15Individual", 15, {{"law-2003-d65", labor_order_first}});
const covers d65_24_collective("Decree65Art24Collective", 24, {{"law-2003-d65", ministerial_certificate, collective}});
const covers d65_23_collective("Decree65Art23Collective", 23, {{"law-2003-d65", pm_certificate, collective}});
const covers d65_17_collective("Decree65Art17Collective", 17, {{"law-2003-d65", labor_order_third, collective}});
const covers d65_16_collective("Decree65Art16Collective", 16, {{"law-2003-d65", labor_order_second, collective}});
const covers d65_15_collective("Decree65Art15Collective", 15, {{"law-2003-d65", labor_order_first, collective}});
const covers d65_11("Decree65Art11", 11, {{"law-2003-d65", independence_order_third, collective}});
const covers d65_10("Decree65Art10", 10, {{"law-2003-d65", independence_order_second, collective}});
const covers d65_9("Decree65Art9", 9, {{"law-2003-d65", independence_order_first, collective}});
const covers d65_8("Decree65Art8", 8, {{"law-2003-d65", ho_chi_minh_order, collective}});

// -------------------------------------------------------------------------------------------------------- individuals

TEST(Law2003Art24, NeedsAGoodYearTenMonthsOfServiceAndTheCouncil) {
  expect_of_both(advanced_worker, {{"completed only", no, [](career& c) { c.rated(y, rating::completed); }},
                                   {"not told", unknown, [](career& c) { c.open(fact_kind::ratings).in(y).rating.reset(); }},
                                   {"recruited a day later: 9 months", no, [](career& c) { c.parts().recruited = date(y, 3, 2); }},
                                   {"recruited long before", yes, [](career& c) { c.parts().recruited = date(y - 30, 2, 28); }},
                                   {"recruited after the year", no, [](career& c) { c.parts().recruited = date(y + 1, 1, 1); }},
                                   {"recruitment not known", unknown, [](career& c) { c.parts().recruited.reset(); }},
                                   {"not productive", no, [](career& c) { c.attested(y, "productive", false); }},
                                   {"not active in movements", no, [](career& c) { c.attested(y, "movements", false); }}});
}
TEST(Law2003Art24, CountsTenMonthsToTheEndOfTheYear) {
  for (const std::string& pack : {d91, d65}) {
    career leap = just_meeting(pack, advanced_worker, individual, 2020);
    leap.parts().recruited = date(2020, 2, 29);
    EXPECT_EQ(standard(pack, advanced_worker).at(leap, 2020), yes) << "29 February";
    leap.parts().recruited = date(2019, 3, 2);
    EXPECT_EQ(standard(pack, advanced_worker).at(leap.rated(2019, rating::good), 2019), no);
    EXPECT_EQ(standard(pack, advanced_worker).at(leap, 2020), yes) << "the year after";
  }
}

TEST(Law2003Art23, NeedsAnInitiative) {
  expect_of_both(grassroots_fighter, {{"none", no, [](career& c) { c.in(y).initiatives.reset(); }},
                                      {"an excellent year does not stand for one", no, [](career& c) { c.rated(y, rating::excellent).in(y).initiatives.reset(); }},
                                      {"not known", unknown, [](career& c) { c.open(fact_kind::initiatives).in(y).initiatives.reset(); }},
                                      {"used for a form", no, [](career& c) { c.in(y).initiatives->front().used_for = {{ministerial_certificate}}; }},
                                      {"used for a title", yes, [](career& c) { c.in(y).initiatives->front().used_for = {{ministerial_fighter}}; }},
                                      {"of the year before", no, [](career& c) { c.in(y).initiatives.reset(); c.initiative(y - 1, scope::grassroots); }},
                                      {"of nine months", no, [](career& c) { c.parts().recruited = date(y, 3, 2); }},
                                      {"not productive", no, [](career& c) { c.attested(y, "productive", false); }},
                                      {"not active in movements", no, [](career& c) { c.attested(y, "movements", false); }},
                                      {"not a good year", no, [](career& c) { c.rated(y, rating::completed); }}});
}

TEST(Law2003Art22, NeedsThreeTitlesInARowAndAnInitiativeOfTheMinistry) {
  expect_of_both(ministerial_fighter, {{"two", no, [](career& c) { c.lost(y - 2, grassroots_fighter); }},
                                       {"a gap", no, [](career& c) { c.held(y - 3, grassroots_fighter).lost(y - 1, grassroots_fighter); }},
                                       {"not of this year", no, [](career& c) { c.held(y - 3, grassroots_fighter).lost(y, grassroots_fighter); }},
                                       {"initiative of the third year back", yes, [](career& c) { c.in(y).initiatives.reset(); c.initiative(y - 2, scope::ministerial); }},
                                       {"of the fourth year back", no, [](career& c) { c.in(y).initiatives.reset(); c.initiative(y - 3, scope::ministerial); }},
                                       {"of the unit only", no, [](career& c) { c.in(y).initiatives->front().scope = scope::grassroots; }},
                                       {"used for a form", no, [](career& c) { c.in(y).initiatives->front().used_for = {{pm_certificate}}; }},
                                       {"used for a title", yes, [](career& c) { c.in(y).initiatives->front().used_for = {{grassroots_fighter}}; }},
                                       {"not outstanding", no, [](career& c) { c.attested(y, "outstanding_ministerial", false); }}});
}
TEST(Law2003Art21, NeedsTwoMinisterialTitlesAndANationalInitiative) {
  expect_of_both(national_fighter, {{"one", no, [](career& c) { c.lost(y - 3, ministerial_fighter); }},
                                    {"four years apart", no, [](career& c) { c.lost(y - 3, ministerial_fighter).held(y - 4, ministerial_fighter); }},
                                    {"not of this year", no, [](career& c) { c.lost(y, ministerial_fighter).held(y - 1, ministerial_fighter); }},
                                    {"initiative of the sixth year back", yes, [](career& c) { c.in(y).initiatives.reset(); c.initiative(y - 5, scope::national); }},
                                    {"of the seventh year back", no, [](career& c) { c.in(y).initiatives.reset(); c.initiative(y - 6, scope::national); }},
                                    {"of the ministry", no, [](career& c) { c.in(y).initiatives->front().scope = scope::ministerial; }},
                                    {"used for a form", no, [](career& c) { c.in(y).initiatives->front().used_for = {{pm_certificate}}; }},
                                    {"used for a title", yes, [](career& c) { c.in(y).initiatives->front().used_for = {{ministerial_fighter}}; }},
                                    {"not the most outstanding", no, [](career& c) { c.attested(y, "outstanding_national", false); }}});
}
TEST(Law2003Art21, MayConsumeThreeYearsForEachTitle) {
  const law::law_2003_options three{.consumption = law::title_consumption::three_years};
  const career six = just_meeting(d91, national_fighter, individual, y).held(y - 5, y, grassroots_fighter);
  for (const auto& packs : {law::law_2003(three), law::law_2003_decree_65(three)}) {
    const rule& standard = *packs.back().rule_for(national_fighter);
    EXPECT_EQ(decide(standard, six.record(), award_year(y)), yes);
    EXPECT_EQ(decide(standard, career(six).lost(y - 5, grassroots_fighter).record(), award_year(y)), no);
    EXPECT_EQ(decide(standard, career(six).lost(y - 3, ministerial_fighter).held(y - 2, ministerial_fighter).record(), award_year(y)), no);
  }
}
TEST(Law2003Art54, NeedsTwentyFiveYearsInTheArmyWithoutAGap) {
  expect_of_both(military_flag_medal, {{"a day short", no, [](career& c) { c.parts().service->front().from = date(y - 24, 1, 2); }},
                                       {"not known", unknown, [](career& c) { c.parts().service.reset(); }},
                                       {"not a good year", no, [](career& c) { c.rated(y, rating::completed); }}});
}

// Two excellent years with two initiatives; titles do not stand for them.
void expect_certificate(const std::string& pack) {
  expect_of(pack, ministerial_certificate, individual,
            {{"one year", no, [](career& c) { c.rated(y - 1, rating::good); }},
             {"one year with both initiatives", no, [](career& c) { c.rated(y - 1, rating::good).initiative(y, scope::grassroots); }},
             {"one initiative", no, [](career& c) { c.in(y).initiatives.reset(); }},
             {"one used for a title", no, [](career& c) { c.in(y).initiatives->front().used_for = {{grassroots_fighter}}; }},
             {"a reprimand in the run", no, [](career& c) { c.sanctioned(y - 1, sanction::reprimand); }},
             {"the other one in a third excellent year", yes, [](career& c) { c.in(y - 1).initiatives.reset(); c.rated(y - 2, rating::excellent).initiative(y - 2, scope::grassroots); }},
             {"the other one before the run", no, [](career& c) { c.in(y - 1).initiatives.reset(); c.initiative(y - 2, scope::grassroots); }},
             {"rewarded within the run", no, [](career& c) { c.granted(ministerial_certificate, y - 1); }},
             {"rewarded before it", yes, [](career& c) { c.granted(ministerial_certificate, y - 2); }},
             {"two titles instead", no, [](career& c) { c.parts().years.clear(); c.held(y - 1, y, grassroots_fighter); }}});
}
TEST(Decree91Art39Individual, NeedsTwoExcellentYearsWithTwoInitiatives) { expect_certificate(d91); }
TEST(Decree65Art24Individual, NeedsTwoExcellentYearsWithTwoInitiatives) { expect_certificate(d65); }

// A form of individuals on the years after an earlier one, with a number of initiatives.
void expect_order(const std::string& pack, award what, award another_form, scope of, int initiatives) {
  expect_of(pack, what, individual,
            {{"no earlier form", no, [](career& c) { c.parts().grants.reset(); }},
             {"another one", no, [&](career& c) { c.parts().grants->front().what = another_form; }},
             {"for a sudden deed", no, [](career& c) { c.parts().grants->front().track = track::sudden; }},
             {"on a track not known", unknown, [](career& c) { c.open(fact_kind::tracks).parts().grants->front().track.reset(); }},
             {"four years after it", no, [](career& c) { c.parts().grants->front().year = award_year(y - 4); }},
             {"six years after it: the run may begin any year", yes, [](career& c) { c.parts().grants->front().year = award_year(y - 6); }},
             {"a year rated good", no, [](career& c) { c.rated(y - 2, rating::good); }},
             {"a reprimand", no, [](career& c) { c.sanctioned(y - 2, sanction::reprimand); }},
             {"one initiative fewer", no, [&](career& c) { c.in(y).initiatives.reset(); c.initiative(y, of, initiatives - 1); }},
             {"the last one in the first year of the run", yes, [&](career& c) { c.in(y).initiatives.reset(); c.initiative(y, of, initiatives - 1).initiative(y - 4, of); }},
             {"the last one before it", no, [&](career& c) { c.in(y).initiatives.reset(); c.initiative(y, of, initiatives - 1).initiative(y - 5, of); }},
             {"one of narrower scope", of == scope::grassroots ? yes : no, [&](career& c) { c.in(y).initiatives->front().scope = of == scope::national ? scope::ministerial : scope::grassroots; }},
             {"one used for a title", no, [](career& c) { c.in(y).initiatives->front().used_for = {{grassroots_fighter}}; }},
             {"initiatives not known", unknown, [](career& c) { c.open(fact_kind::initiatives).in(y).initiatives.reset(); }},
             {"D12: rewarded within the run", no, [&](career& c) { c.granted(what, y - 4); }},
             {"rewarded before the run", yes, [&](career& c) { c.granted(what, y - 5); }}});
}
TEST(Decree91Art38Individual, NeedsFiveExcellentYearsAndFiveInitiatives) { expect_order(d91, pm_certificate, labor_order_third, scope::grassroots, 5); }
TEST(Decree65Art23Individual, NeedsFiveExcellentYearsAndFiveInitiatives) { expect_order(d65, pm_certificate, labor_order_third, scope::grassroots, 5); }
TEST(Decree91Art24Individual, NeedsTwoInitiativesOfTheMinistry) { expect_order(d91, labor_order_third, ministerial_certificate, scope::ministerial, 2); }
TEST(Decree65Art17Individual, NeedsTwoInitiativesOfTheMinistry) { expect_order(d65, labor_order_third, ministerial_certificate, scope::ministerial, 2); }
TEST(Decree91Art23Individual, NeedsThreeInitiativesOfTheMinistry) { expect_order(d91, labor_order_second, pm_certificate, scope::ministerial, 3); }
TEST(Decree65Art16Individual, NeedsThreeInitiativesOfTheMinistry) { expect_order(d65, labor_order_second, pm_certificate, scope::ministerial, 3); }
TEST(Decree91Art22Individual, NeedsFourNationalInitiatives) { expect_order(d91, labor_order_first, labor_order_third, scope::national, 4); }
TEST(Decree65Art15Individual, NeedsFourInitiativesOfTheMinistry) { expect_order(d65, labor_order_first, labor_order_third, scope::ministerial, 4); }

// -------------------------------------------------------------------------------------------------------- collectives

TEST(Law2003Art28, NeedsMoreThanHalfOfTheMembersAdvanced) {
  expect_of_both(advanced_collective, collective,
                 {{"50 %", no, [](career& c) { c.in(y).members->advanced = 50; }},
                  {"501 of 1000", yes, [](career& c) { c.members(y, {.total = 1000, .advanced = 501, .sanctioned = 0}); }},
                  {"500 of 1000", no, [](career& c) { c.members(y, {.total = 1000, .advanced = 500, .sanctioned = 0}); }},
                  {"two of three", yes, [](career& c) { c.members(y, {.total = 3, .advanced = 2, .sanctioned = 0}); }},
                  {"a member under a warning", no, [](career& c) { c.in(y).members->sanctioned = 1; }},
                  {"advanced not known", unknown, [](career& c) { c.in(y).members->advanced.reset(); }},
                  {"not a good year", no, [](career& c) { c.rated(y, rating::completed); }},
                  {"not united", no, [](career& c) { c.attested(y, "united", false); }}});
}
TEST(Law2003Art27, NeedsAllCompletedSeventyPercentAdvancedAndNobodySanctioned) {
  expect_of_both(excellent_collective, collective,
                 {{"a good year", no, [](career& c) { c.rated(y, rating::good); }},
                  {"one has not completed", no, [](career& c) { c.in(y).members->completed = 99; }},
                  {"69 %", no, [](career& c) { c.in(y).members->advanced = 69; }},
                  {"69.9 %", no, [](career& c) { c.members(y, {.total = 1000, .completed = 1000, .advanced = 699, .grassroots_fighters = 1, .sanctioned = 0}); }},
                  {"no grassroots fighter", no, [](career& c) { c.in(y).members->grassroots_fighters = 0; }},
                  {"a member under a warning", no, [](career& c) { c.in(y).members->sanctioned = 1; }},
                  {"not known whether any", unknown, [](career& c) { c.in(y).members->sanctioned.reset(); }},
                  {"not creative", no, [](career& c) { c.attested(y, "creative", false); }},
                  {"not united", no, [](career& c) { c.attested(y, "united", false); }}});
}
TEST(Law2003Art26, IsForTheLeaderOfABloc) {
  expect_of_both(ministerial_flag, collective,
                 {{"leads none", no, [](career& c) { c.in(y).leads_bloc = bloc_led::none; }},
                  {"leads a central bloc", no, [](career& c) { c.in(y).leads_bloc = bloc_led::central; }},
                  {"not known", unknown, [](career& c) { c.open(fact_kind::leads_bloc).in(y).leads_bloc.reset(); }},
                  {"targets only met", no, [](career& c) { c.in(y).exceeds_targets = false; }},
                  {"organizations do not matter", yes, [](career& c) { c.in(y).organizations_excellent = false; }},
                  {"a movement is no way to it", no, [](career& c) { c.in(y).leads_bloc = bloc_led::none; c.in(y).thematic_leader = thematic_lead{.level = scope::ministerial, .length = years(9)}; }},
                  {"no model", no, [](career& c) { c.attested(y, "model", false); }},
                  {"not united", no, [](career& c) { c.attested(y, "united", false); }},
                  {"not thrifty", no, [](career& c) { c.attested(y, "thrifty", false); }}});
}
TEST(Law2003Art25, IsForTheLeaderOfACentralBlocOrTheBestOrOfANationalMovement) {
  const auto best = [](career& c) {
    c.in(y).leads_bloc = bloc_led::ministerial;
    c.in(y).exceeds_targets = true;
  };
  const auto movement = [](scope level, int length) {
    return [level, length](career& c) {
      c.in(y).leads_bloc = bloc_led::none;
      c.in(y).thematic_leader = thematic_lead{.level = level, .length = years(length)};
    };
  };
  expect_of_both(government_flag, collective,
                 {{"leads none", no, [](career& c) { c.in(y).leads_bloc = bloc_led::none; }},
                  {"the best of a ministry", yes, best},
                  {"the best, of no bloc", no, [best](career& c) { best(c); c.in(y).leads_bloc = bloc_led::none; }},
                  {"not the best", no, [best](career& c) { best(c); c.attested(y, "best_leader", false); }},
                  {"targets only met", no, [best](career& c) { best(c); c.in(y).exceeds_targets = false; }},
                  {"no model", no, [best](career& c) { best(c); c.attested(y, "model", false); }},
                  {"not united", no, [best](career& c) { best(c); c.attested(y, "united", false); }},
                  {"not thrifty", no, [best](career& c) { best(c); c.attested(y, "thrifty", false); }},
                  {"a national movement of 5 years", yes, movement(scope::national, 5)},
                  {"of 4 years", no, movement(scope::national, 4)},
                  {"of a ministry", no, movement(scope::ministerial, 5)}});
}

void expect_certificate_of_collectives(const std::string& pack) {
  expect_of(pack, ministerial_certificate, collective,
            {{"one year", no, [](career& c) { c.rated(y - 1, rating::good); }},
             {"the title does not stand for the rating", no, [](career& c) { c.rated(y - 1, rating::good).held(y - 1, excellent_collective); }},
             {"a warning in the run", no, [](career& c) { c.sanctioned(y - 1, sanction::warning); }},
             {"a reprimand in the run", yes, [](career& c) { c.sanctioned(y - 1, sanction::reprimand); }},
             {"rewarded within the run", no, [](career& c) { c.granted(ministerial_certificate, y - 1); }},
             {"not democratic", no, [](career& c) { c.attested(y, "democratic", false); }},
             {"not thrifty", no, [](career& c) { c.attested(y, "thrifty", false); }}});
}
TEST(Decree91Art39Collective, NeedsTwoExcellentYears) { expect_certificate_of_collectives(d91); }
TEST(Decree65Art24Collective, NeedsTwoExcellentYears) { expect_certificate_of_collectives(d65); }

// What all forms of collectives that rest on an earlier one have in common.
void expect_chain(const std::string& pack, award what, int n) {
  expect_of(pack, what, collective,
            {{"no earlier form", no, [](career& c) { c.parts().grants.reset(); }},
             {"a year later", no, [n](career& c) { c.parts().grants->front().year = award_year(y - n + 1); }},
             {"a year earlier", yes, [n](career& c) { c.parts().grants->front().year = award_year(y - n - 1); }},
             {"for a sudden deed", no, [](career& c) { c.parts().grants->front().track = track::sudden; }},
             {"a good year at its beginning", no, [n](career& c) { c.rated(y - n + 1, rating::good); }},
             {"the title does not stand for the rating", no, [n](career& c) { c.rated(y - n + 1, rating::good).held(y - n + 1, excellent_collective); }},
             {"a warning", no, [n](career& c) { c.sanctioned(y - n + 1, sanction::warning); }},
             {"a reprimand", yes, [n](career& c) { c.sanctioned(y - n + 1, sanction::reprimand); }},
             {"D12: rewarded within the run", no, [n, what](career& c) { c.granted(what, y - n + 1); }},
             {"rewarded before it", yes, [n, what](career& c) { c.granted(what, y - n); }}});
}
// Without the flags of the years told.
career without_flags(career c) {
  for (year_facts& each : c.parts().years) each.titles.reset();
  return c;
}
// Flags, and certificates of the ministry, in the last years of a run; what each number of them comes to.
struct flags_case {
  int state, ministry, certificates;
  truth eligible, not_eligible;
};
void expect_flags(const std::string& pack, award what, const std::vector<flags_case>& cases) {
  const standard of(pack, what, collective);
  for (const flags_case& each : cases) {
    career c = without_flags(just_meeting(pack, what, collective, y));
    // What the form rests on stays; certificates that are there for the body go.
    c.parts().grants->erase(c.parts().grants->begin() + 1, c.parts().grants->end());
    if (each.state > 0) c.held(y - each.state + 1, y, government_flag);
    if (each.ministry > 0) c.held(y - each.ministry + 1, y, ministerial_flag);
    for (int i = 0; i < each.certificates; ++i) c.granted(ministerial_certificate, y - i);
    const std::string shown = std::to_string(each.state) + " + " + std::to_string(each.ministry) + " flags, " + std::to_string(each.certificates) + " certificates";
    EXPECT_EQ(of.at(c, y), each.eligible) << pack << " " << what << ": " << shown;
    c.parts().flag_eligible = false;
    EXPECT_EQ(of.at(c, y), each.not_eligible) << pack << " " << what << ": " << shown << ", of a bloc without flags";
    c.parts().flag_eligible.reset();
    c.open(fact_kind::flag_eligible);
    EXPECT_EQ(of.at(c, y), each.eligible == each.not_eligible ? each.eligible : unknown) << pack << " " << what << ": " << shown << ", not known whether of such a bloc";
  }
}

TEST(Decree91Art38Collective, NeedsAFlagOrWithoutFlagsTwoCertificates) {
  expect_chain(d91, pm_certificate, 5);
  expect_flags(d91, pm_certificate, {{0, 1, 0, yes, yes}, {1, 0, 0, no, no}, {0, 0, 1, no, no}, {0, 0, 2, no, yes}});
}
TEST(Decree65Art23Collective, NeedsAFlag) {
  expect_chain(d65, pm_certificate, 5);
  expect_flags(d65, pm_certificate, {{0, 1, 0, yes, yes}, {1, 0, 0, no, no}, {0, 0, 2, no, no}});
}
TEST(Decree91Art24Collective, NeedsTwoFlagsOrOneAndACertificate) {
  expect_chain(d91, labor_order_third, 5);
  expect_flags(d91, labor_order_third, {{0, 2, 0, yes, yes}, {0, 1, 0, no, no}, {0, 1, 1, yes, yes}, {0, 0, 2, no, yes}, {0, 0, 1, no, no}, {1, 0, 0, no, no}});
}
TEST(Decree65Art17Collective, NeedsTwoFlagsOrOneAndTwoCertificates) {
  expect_chain(d65, labor_order_third, 5);
  expect_flags(d65, labor_order_third, {{0, 2, 0, yes, yes}, {0, 1, 1, no, no}, {0, 1, 2, yes, yes}, {0, 0, 2, no, no}});
}
void expect_age(const std::string& pack, award what, int years) {
  expect_of(pack, what, collective,
            {{"founded a day later", no, [years](career& c) { c.parts().founded = date(y - years + 1, 1, 2); }},
             {"not known", unknown, [](career& c) { c.parts().founded.reset(); }},
             {"founded a year later", no, [years](career& c) { c.parts().founded = date(y - years + 2, 1, 1); }}});
}
TEST(Decree91Art24Collective, NeedsTenYearsOfExistence) { expect_age(d91, labor_order_third, 10); }
TEST(Decree65Art17Collective, NeedsTenYearsOfExistence) { expect_age(d65, labor_order_third, 10); }

TEST(Decree91Art23Collective, NeedsOneFlagOfEachOrThree) {
  expect_chain(d91, labor_order_second, 5);
  expect_flags(d91, labor_order_second, {{1, 1, 0, yes, yes}, {1, 0, 0, no, no}, {2, 0, 0, no, no}, {0, 2, 0, no, no}, {0, 3, 0, yes, yes}, {0, 0, 2, no, yes}, {0, 0, 1, no, no}});
}
TEST(Decree65Art16Collective, NeedsOneFlagOfEachOrThree) {
  expect_chain(d65, labor_order_second, 5);
  expect_flags(d65, labor_order_second, {{1, 1, 0, yes, yes}, {1, 0, 0, no, no}, {0, 2, 0, no, no}, {0, 3, 0, yes, yes}, {0, 0, 2, no, no}});
}
TEST(Decree91Art22Collective, NeedsOneAndTwoFlagsOrFour) {
  expect_chain(d91, labor_order_first, 5);
  expect_flags(d91, labor_order_first, {{1, 2, 0, yes, yes}, {1, 1, 0, no, no}, {2, 1, 0, no, no}, {0, 3, 0, no, no}, {0, 4, 0, yes, yes}, {0, 0, 2, no, no}, {0, 0, 3, no, yes}});
}
TEST(Decree65Art15Collective, NeedsOneAndTwoFlagsOrFour) {
  expect_chain(d65, labor_order_first, 5);
  expect_flags(d65, labor_order_first, {{1, 2, 0, yes, yes}, {1, 1, 0, no, no}, {0, 3, 0, no, no}, {0, 4, 0, yes, yes}, {0, 0, 3, no, no}});
}

// Flags of the Government, and either a certificate of the Prime Minister or two flags of the ministry; certificates of the ministry too.
void expect_independence(const std::string& pack, award what, int state, int certificates) {
  expect_chain(pack, what, 10);
  const auto told = [&](int state_flags, int ministry_flags, int ministry_certificates, int state_certificates) {
    career c = without_flags(just_meeting(pack, what, collective, y));
    c.parts().grants->erase(c.parts().grants->begin() + 1, c.parts().grants->end());
    if (state_flags > 0) c.held(y - 9, y - 10 + state_flags, government_flag);
    if (ministry_flags > 0) c.held(y - ministry_flags + 1, y, ministerial_flag);
    for (int i = 0; i < ministry_certificates; ++i) c.granted(ministerial_certificate, y - i);
    for (int i = 0; i < state_certificates; ++i) c.granted(pm_certificate, y - i);
    return standard(pack, what, collective).at(c, y);
  };
  EXPECT_EQ(told(state, 2, certificates, 0), yes);
  EXPECT_EQ(told(state - 1, 2, certificates, 0), no) << "one flag of the Government fewer";
  EXPECT_EQ(told(state, 1, certificates, 0), no) << "one flag of the ministry";
  EXPECT_EQ(told(state, 0, certificates, 1), yes) << "the Prime Minister's certificate instead";
  EXPECT_EQ(told(state - 1, 2, certificates, 1), no);
  EXPECT_EQ(told(0, 9, 9, 9), no);
  EXPECT_EQ(told(9, 0, 9, 0), no);
  if (certificates > 0) EXPECT_EQ(told(state, 2, certificates - 1, 1), no) << "no certificate of the ministry";
}
TEST(Decree91Art18, NeedsTwoFlagsOfTheGovernmentAndThirtyYears) {
  expect_independence(d91, independence_order_third, 2, 0);
  expect_age(d91, independence_order_third, 30);
}
TEST(Decree65Art11, NeedsTwoFlagsOfTheGovernmentAndThirtyYears) {
  expect_independence(d65, independence_order_third, 2, 0);
  expect_age(d65, independence_order_third, 30);
}
TEST(Decree91Art17, NeedsTwoFlagsOfTheGovernmentAndACertificate) { expect_independence(d91, independence_order_second, 2, 1); }
TEST(Decree65Art10, NeedsThreeFlagsOfTheGovernment) { expect_independence(d65, independence_order_second, 3, 0); }
TEST(Decree91Art16, NeedsThreeFlagsOfTheGovernment) { expect_independence(d91, independence_order_first, 3, 0); }
TEST(Decree65Art9, NeedsFourFlagsOfTheGovernment) { expect_independence(d65, independence_order_first, 4, 0); }

TEST(Law2003Art35, NeedsToBeAModel) {
  expect_of_both(ho_chi_minh_order, collective, {{"no model", no, [](career& c) { c.attested(y, "model", false); }},
                                                 {"the second class", no, [](career& c) { c.parts().grants->front().what = independence_order_second; }},
                                                 {"no flags are asked", yes, [](career& c) { c.open(fact_kind::titles); }}});
}
TEST(Decree91Art15, NeedsTenExcellentYearsAfterTheFirstClass) { expect_chain(d91, ho_chi_minh_order, 10); }
TEST(Decree65Art8, NeedsTenExcellentYearsAfterTheFirstClass) { expect_chain(d65, ho_chi_minh_order, 10); }

// ------------------------------------------------------------------------------------------------------ effective years

// 12/2019/TT-BNV Art. 2.6: from the achievements that the decision writes. Decree 65/2014 Art. 2.4: from the decision, always.
TEST(Law2003EffectiveYear, IsThatOfTheDecisionByDecree65Only) {
  const auto earlier_form = [](int decided) {
    return [decided](career& c) { c.parts().grants->front() = {.what = c.parts().grants->front().what, .year = award_year(decided), .achievement_to = award_year(y - 5), .track = track::merit}; };
  };
  for (const award what : {pm_certificate, labor_order_third, labor_order_second, labor_order_first})
    for (const subject_kind subject : {individual, collective}) {
      expect_of(d91, what, subject, {{"achievements to the fifth year back, decided a year later", yes, earlier_form(y - 4)}});
      expect_of(d65, what, subject, {{"the same", no, earlier_form(y - 4)}, {"decided in the fifth year back", yes, earlier_form(y - 5)}});
    }
  // The form itself.
  const auto own_form = [](award what) {
    return [what](career& c) { c.granted({.what = what, .year = award_year(y - 1), .achievement_to = award_year(y - 12), .track = track::merit}); };
  };
  for (const subject_kind subject : {individual, collective}) {
    expect_of(d91, ministerial_certificate, subject, {{"achievements before the run, decided in it", yes, own_form(ministerial_certificate)}});
    expect_of(d65, ministerial_certificate, subject, {{"the same", no, own_form(ministerial_certificate)}});
    expect_of(d91, labor_order_third, subject, {{"achievements before the run, decided in it", yes, own_form(labor_order_third)}});
    expect_of(d65, labor_order_third, subject, {{"the same", no, own_form(labor_order_third)}});
  }
  // What is counted: achievements of the run, decided after it, and the other way about.
  const auto counted = [](int decided, int achieved, int number) {
    return [=](career& c) {
      c = without_flags(c).held(y, ministerial_flag);
      for (int i = 0; i < number; ++i) c.granted({.what = ministerial_certificate, .year = award_year(decided), .achievement_to = award_year(achieved - i), .track = track::merit});
    };
  };
  expect_of(d91, labor_order_third, collective, {{"achieved in the run, decided after it", yes, counted(y + 1, y, 1)}, {"achieved before the run, decided in it", no, counted(y - 1, y - 5, 1)}});
  expect_of(d65, labor_order_third, collective, {{"achieved in the run, decided after it", no, counted(y + 1, y, 2)}});
  // Two decisions in two years, of achievements before the run.
  expect_of(d65, labor_order_third, collective,
            {{"achieved before the run, decided in it", yes, [](career& c) {
                c = without_flags(c).held(y, ministerial_flag);
                for (const int decided : {y - 1, y}) c.granted({.what = ministerial_certificate, .year = award_year(decided), .achievement_to = award_year(y - 8), .track = track::merit});
              }}});
  for (const award what : {independence_order_third, independence_order_second, independence_order_first}) {
    const auto certificate = [](int decided, int achieved) {
      return [=](career& c) {
        for (year_facts& each : c.parts().years)
          if (each.titles && each.titles->front() == ministerial_flag) each.titles.reset();
        c.granted({.what = pm_certificate, .year = award_year(decided), .achievement_to = award_year(achieved), .track = track::merit});
      };
    };
    expect_of(d91, what, collective, {{"achieved in the run, decided after it", yes, certificate(y + 1, y)}, {"achieved before the run", no, certificate(y, y - 11)}});
    expect_of(d65, what, collective, {{"achieved in the run, decided after it", no, certificate(y + 1, y)}, {"decided in the run", yes, certificate(y, y - 11)}});
  }
}
TEST(Law2003EffectiveYear, IsTheSameInEveryGrantOfAPack) {
  for (const law::pack& pack : law::statutes::vietnam().packs())
    for (const law::provision& provision : pack.provisions())
      visit(provision.standard.root(), [&](const node& at, int) {
        if (at.kind() == node_kind::granted) EXPECT_EQ(at.terms().basis, pack.id() == d65 ? grant_basis::decision : grant_basis::achievement) << provision.standard.id();
      });
}

}  // namespace
