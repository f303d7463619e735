// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/sectors.hpp>

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

constexpr int y = 2022;
const std::string vks_2019 = "procuracy-2019";
const std::string vks_2024 = "procuracy-2024";
const std::string union_2014 = "union-2014";

const covers art15("Procuracy2019Art15", 15, {{"procuracy-2019", grassroots_fighter}});
const covers art16("Procuracy2019Art16", 16, {{"procuracy-2019", ministerial_fighter}});
const covers art19("Procuracy2019Art19", 19, {{"procuracy-2019", excellent_collective, collective}});
const covers art20("Procuracy2019Art20", 20, {{"procuracy-2019", procuracy_flag, collective}});
const covers art26("Procuracy2019Art26Individual", 26, {{"procuracy-2019", ministerial_certificate}});
const covers art26_collective("Procuracy2019Art26Collective", 26, {{"procuracy-2019", ministerial_certificate, collective}});
const covers art18("Procuracy2024Art18", 18, {{"procuracy-2024", excellent_collective, collective}});
const covers medal("Union2014Medal", 0, {{"union-2014", union_merit_medal}});

TEST(Procuracy2019Art15, NeedsTheTitleOfTheAdvancedWorkerAndAnInitiative) {
  expect_variations({vks_2019, grassroots_fighter}, just_meeting(vks_2019, grassroots_fighter, individual, y), y,
                    {{"its standard is not enough", no, [](career& c) { c.lost(y, advanced_worker).rated(y, rating::excellent); }},
                     {"not known", unknown, [](career& c) { c.in(y).titles.reset(); c.open(fact_kind::titles); }},
                     {"no initiative: a sudden achievement may stand for it, which no record tells", unknown, [](career& c) { c.in(y).initiatives.reset(); }},
                     {"one used for a form", unknown, [](career& c) { c.in(y).initiatives->front().used_for = {{ministerial_certificate}}; }},
                     {"one used for a title", yes, [](career& c) { c.in(y).initiatives->front().used_for = {{ministerial_fighter}}; }}});
}
TEST(Procuracy2019Art16, NeedsThreeTitlesAnInitiativeAndNinetyPercentOfTheVotes) {
  expect_variations({vks_2019, ministerial_fighter}, just_meeting(vks_2019, ministerial_fighter, individual, y), y,
                    {{"two titles", no, [](career& c) { c.lost(y - 2, grassroots_fighter); }},
                     {"a gap", no, [](career& c) { c.lost(y - 1, grassroots_fighter).held(y - 3, grassroots_fighter); }},
                     {"initiative of the third year back", yes, [](career& c) { c.in(y).initiatives.reset(); c.initiative(y - 2, scope::ministerial); }},
                     {"of the fourth year back", no, [](career& c) { c.in(y).initiatives.reset(); c.initiative(y - 3, scope::ministerial); }},
                     {"used for a form", no, [](career& c) { c.in(y).initiatives->front().used_for = {{pm_certificate}}; }},
                     {"used for a title", yes, [](career& c) { c.in(y).initiatives->front().used_for = {{grassroots_fighter}}; }},
                     {"of the unit only", no, [](career& c) { c.in(y).initiatives->front().scope = scope::grassroots; }},
                     {"89.9 %", no, [](career& c) { c.votes(y, 899, 1000); }},
                     {"90 %", yes, [](career& c) { c.votes(y, 900, 1000); }},
                     {"8 of 9", no, [](career& c) { c.votes(y, 8, 9); }},
                     {"no vote told: nothing closes it", unknown, [](career& c) { c.in(y).votes.reset(); }},
                     {"the total not told", unknown, [](career& c) { c.in(y).votes->total.reset(); }}});
}
TEST(Procuracy2019Art19, NeedsTheTitleOfTheAdvancedCollective) {
  expect_variations({vks_2019, excellent_collective, collective}, just_meeting(vks_2019, excellent_collective, collective, y), y,
                    {{"without the title", no, [](career& c) { c.lost(y, advanced_collective); }},
                     {"a good year", no, [](career& c) { c.rated(y, rating::good); }},
                     {"one has not completed", no, [](career& c) { c.in(y).members->completed = 99; }},
                     {"69.9 %", no, [](career& c) { c.members(y, {.total = 1000, .completed = 1000, .advanced = 699, .grassroots_fighters = 1}); }},
                     {"70 %", yes, [](career& c) { c.members(y, {.total = 1000, .completed = 1000, .advanced = 700, .grassroots_fighters = 1}); }},
                     {"no grassroots fighter", no, [](career& c) { c.in(y).members->grassroots_fighters = 0; }},
                     {"a member under a warning does not bar", yes, [](career& c) { c.in(y).members->sanctioned = 1; }}});
}
TEST(Procuracy2019Art20, NeedsTheTitleOfTheExcellentCollectiveAndEightyPercentOfTheBloc) {
  expect_variations({vks_2019, procuracy_flag, collective}, just_meeting(vks_2019, procuracy_flag, collective, y), y,
                    {{"without the title", no, [](career& c) { c.lost(y, excellent_collective); }},
                     {"targets only met", no, [](career& c) { c.in(y).exceeds_targets = false; }},
                     {"no model", no, [](career& c) { c.attested(y, "model", false); }},
                     {"not thrifty", no, [](career& c) { c.attested(y, "thrifty", false); }},
                     {"79.9 %", no, [](career& c) { c.votes(y, 799, 1000); }},
                     {"80 %", yes, [](career& c) { c.votes(y, 800, 1000); }},
                     {"no vote told", unknown, [](career& c) { c.in(y).votes.reset(); }}});
}
TEST(Procuracy2019Art26Individual, IsMetByTwoExcellentYearsOrTwoTitlesOrOneOfEach) {
  const standard certificate(vks_2019, ministerial_certificate);
  // 26.1.d
  expect_variations(certificate, just_meeting(vks_2019, ministerial_certificate, individual, y), y,
                    {{"one title", no, [](career& c) { c.lost(y - 1, grassroots_fighter); }},
                     {"rewarded within the run", no, [](career& c) { c.granted(ministerial_certificate, y - 1); }},
                     {"rewarded before it", yes, [](career& c) { c.granted(ministerial_certificate, y - 2); }}});
  // 26.1.c
  expect_variations(certificate, person().rated(y - 1, y, rating::excellent).initiative(y, scope::grassroots, 2), y,
                    {{"one initiative", no, [](career& c) { c.in(y).initiatives->pop_back(); }},
                     {"one used for a title", no, [](career& c) { c.in(y).initiatives->front().used_for = {{grassroots_fighter}}; }},
                     {"one year", no, [](career& c) { c.in(y - 1).rating.reset(); }},
                     {"a good year", no, [](career& c) { c.rated(y - 1, rating::good); }},
                     {"a reprimand", no, [](career& c) { c.sanctioned(y - 1, sanction::reprimand); }},
                     {"rewarded within the run", no, [](career& c) { c.granted(ministerial_certificate, y - 1); }}});
  // 26.1.đ, the title first
  const std::vector<test::variation> rewarded = {{"rewarded in the first of the two years", no, [](career& c) { c.granted(ministerial_certificate, y - 1); }},
                                                 {"rewarded in the second", no, [](career& c) { c.granted(ministerial_certificate, y); }},
                                                 {"rewarded before them", yes, [](career& c) { c.granted(ministerial_certificate, y - 2); }}};
  const career title_first = person().held(y - 1, grassroots_fighter).rated(y, rating::excellent).initiative(y, scope::grassroots);
  expect_variations(certificate, title_first, y, rewarded);
  expect_variations(certificate, title_first, y,
                    {{"no initiative", no, [](career& c) { c.in(y).initiatives.reset(); }},
                     {"one used for a title", no, [](career& c) { c.in(y).initiatives->front().used_for = {{grassroots_fighter}}; }},
                     {"the initiative in the year of the title", no, [](career& c) { c.in(y).initiatives.reset(); c.initiative(y - 1, scope::grassroots); }},
                     {"a good year", no, [](career& c) { c.rated(y, rating::good); }},
                     {"a year between them", no, [](career& c) { c.lost(y - 1, grassroots_fighter).held(y - 2, grassroots_fighter); }}});
  // and last
  const career title_last = person().held(y, grassroots_fighter).rated(y - 1, rating::excellent).initiative(y - 1, scope::grassroots);
  expect_variations(certificate, title_last, y, rewarded);
  expect_variations(certificate, title_last, y,
                    {{"no initiative", no, [](career& c) { c.in(y - 1).initiatives.reset(); }},
                     {"one used for a title", no, [](career& c) { c.in(y - 1).initiatives->front().used_for = {{grassroots_fighter}}; }},
                     {"the initiative in the year of the title", no, [](career& c) { c.in(y - 1).initiatives.reset(); c.initiative(y, scope::grassroots); }},
                     {"a good year", no, [](career& c) { c.rated(y - 1, rating::good); }},
                     {"a reprimand in it", no, [](career& c) { c.sanctioned(y - 1, sanction::reprimand); }},
                     {"no title", no, [](career& c) { c.lost(y, grassroots_fighter); }}});
}
TEST(Procuracy2019Art26Collective, IsMetByTwoTitlesOrFlagsInARow) {
  expect_variations({vks_2019, ministerial_certificate, collective}, just_meeting(vks_2019, ministerial_certificate, collective, y), y,
                    {{"one", no, [](career& c) { c.lost(y - 1, excellent_collective); }},
                     {"the flag in one of them", yes, [](career& c) { c.lost(y - 1, excellent_collective).held(y - 1, procuracy_flag); }},
                     {"another flag", no, [](career& c) { c.lost(y - 1, excellent_collective).held(y - 1, ministerial_flag); }},
                     {"excellent ratings instead", no, [](career& c) { c.lost(y - 1, excellent_collective).rated(y - 1, y, rating::excellent); }},
                     {"rewarded within the run", no, [](career& c) { c.granted(ministerial_certificate, y - 1); }}});
}
TEST(Procuracy2024Art18, NeedsTheLawsStandardAndToExceedTheTargets) {
  expect_variations({vks_2024, excellent_collective, collective}, just_meeting(vks_2024, excellent_collective, collective, 2025), 2025,
                    {{"targets only met", no, [](career& c) { c.in(2025).exceeds_targets = false; }},
                     {"not known", unknown, [](career& c) { c.open(fact_kind::exceeds_targets).in(2025).exceeds_targets.reset(); }},
                     {"the title of the advanced collective is not asked", yes, [](career& c) { c.open(fact_kind::titles); }},
                     {"a good year", no, [](career& c) { c.rated(2025, rating::good); }},
                     {"one has not completed", no, [](career& c) { c.in(2025).members->completed = 99; }},
                     {"69 %", no, [](career& c) { c.in(2025).members->advanced = 69; }},
                     {"no grassroots fighter", no, [](career& c) { c.in(2025).members->grassroots_fighters = 0; }},
                     {"not united", no, [](career& c) { c.attested(2025, "united", false); }}});
}
TEST(Union2014Medal, NeedsTwentyYearsOfWeightedServiceAndThreeCompletedYears) {
  expect_variations({union_2014, union_merit_medal}, just_meeting(union_2014, union_merit_medal, individual, y), y,
                    {{"a day short", no, [](career& c) { c.parts().service->front().from = date(y - 19, 1, 2); }},
                     {"with a gap, made up for before", yes, [](career& c) { c.parts().service->front().from = date(y - 18, 1, 1); c.served("union", date(y - 30, 1, 1), date(y - 30, 12, 31)); }},
                     {"with a gap of a month", no, [](career& c) { c.parts().service->front().from = date(y - 18, 1, 1); c.served("union", date(y - 30, 2, 1), date(y - 30, 12, 31)); }},
                     {"ten years that count double", yes, [](career& c) { c.parts().service.reset(); c.served("union", date(y - 9, 1, 1), std::nullopt, "2"); }},
                     {"that count a little less", no, [](career& c) { c.parts().service.reset(); c.served("union", date(y - 9, 1, 1), std::nullopt, "1.999999999"); }},
                     {"of another kind", no, [](career& c) { c.parts().service->front().kind = "army"; }},
                     {"not known", unknown, [](career& c) { c.parts().service.reset(); }},
                     {"two completed years", no, [](career& c) { c.rated(y - 2, rating::not_completed); }},
                     {"a year not known", unknown, [](career& c) { c.open(fact_kind::ratings).in(y - 2).rating.reset(); }}});
}

}  // namespace
