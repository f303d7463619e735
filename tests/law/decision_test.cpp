// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/decision.hpp>

#include "careers.hpp"
#include "own_pack.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace thidua;
using namespace thidua::awards;
using enum truth;
using law::decider;
using law::decision;
using law::decision_question;
using law::pack;
using law::statutes;
using test::career;
using test::just_meeting;
using test::own_pack;
using test::own_provision;
using test::person;
using test::unit;
using ::testing::HasSubstr;

using lines = std::vector<std::string>;
// "ministerial_fighter law-2022 yes", "labor_order_first - no_rule_in_force".
lines shown(const std::vector<decision>& all) {
  lines out;
  for (const decision& each : all) out.push_back(std::string(each.what.id()) + " " + (each.pack ? each.pack->id() : "-") + " " + std::string(verdict(each)));
  return out;
}
std::vector<decision> decided(const career& of, const decision_question& question, const statutes& by = statutes::vietnam()) { return decider(by, question).decide(of.record()); }
constexpr award_year y = 2025_y;

TEST(Decider, WithoutAListDecidesAllThatPacksEncodeForTheSubject) {
  EXPECT_EQ(shown(decided(person().rated(2025, rating::excellent), {.year = y, .received = date(2025, 12, 15)})),
            (lines{"advanced_worker law-2022 yes", "grassroots_fighter law-2022 yes", "labor_order_first - no_rule_in_force", "labor_order_second law-2022 no", "labor_order_third law-2022 no",
                   "military_flag_medal law-2022 unknown", "ministerial_certificate law-2022 no", "ministerial_fighter law-2022 no", "national_fighter law-2022 no", "pm_certificate law-2022 no"}));
  EXPECT_EQ(shown(decided(unit(), {.year = y, .received = date(2025, 12, 15)})),
            (lines{"advanced_collective law-2022 no", "excellent_collective law-2022 no", "gold_star_order law-2022 no", "government_flag law-2022 no", "ho_chi_minh_order law-2022 no",
                   "independence_order_first - no_rule_in_force", "independence_order_second - no_rule_in_force", "independence_order_third - no_rule_in_force",
                   "labor_order_first - no_rule_in_force", "labor_order_second law-2022 no", "labor_order_third law-2022 no", "ministerial_certificate law-2022 no", "ministerial_flag law-2022 no",
                   "pm_certificate law-2022 no"}));
  EXPECT_EQ(shown(decided(career(subject_kind::household), {.year = y, .received = date(2025, 12, 15)})), lines{}) << "no pack encodes anything for households";
}
TEST(Decider, SectorPacksSpeakOnlyOfRecordsThatNameTheSector) {
  const decision_question question{.year = y, .received = date(2024, 9, 30)};
  const auto of = [&](const career& c) { return shown(decided(c, question)); };
  const lines plain = of(person());
  EXPECT_THAT(plain, ::testing::Not(::testing::Contains(HasSubstr("procuracy"))));
  EXPECT_THAT(plain, ::testing::Not(::testing::Contains(HasSubstr("union_merit_medal"))));
  lines expected = plain;
  const auto add_behind = [&](const char* line, const char* added) { expected.insert(std::find(expected.begin(), expected.end(), line) + 1, added); };
  add_behind("grassroots_fighter law-2022 no", "grassroots_fighter procuracy-2019 no");
  add_behind("ministerial_certificate law-2022 no", "ministerial_certificate procuracy-2019 no");
  add_behind("ministerial_fighter law-2022 no", "ministerial_fighter procuracy-2019 no");
  EXPECT_EQ(of(person().sector("procuracy")), expected);
  // An award that only a sector's pack knows, and that none in force encodes.
  expected.push_back("union_merit_medal - no_rule_in_force");
  EXPECT_EQ(of(person().sector("procuracy").sector("union")), expected);
  EXPECT_THAT(of(unit().sector("procuracy")), ::testing::Contains("procuracy_flag procuracy-2019 no"));
  EXPECT_THAT(shown(decided(unit().sector("procuracy"), {.year = y, .received = date(2024, 10, 1)})),
              ::testing::AllOf(::testing::Contains("procuracy_flag - no_rule_in_force"), ::testing::Contains("excellent_collective procuracy-2024 no")));
}
TEST(Decider, WithAListDecidesExactlyThese) {
  const auto of = [](const career& c, std::vector<award> asked) { return shown(decided(c, {.year = y, .received = date(2025, 12, 15), .awards = std::move(asked)})); };
  const career officer = person().rated(2025, rating::good);
  EXPECT_EQ(of(officer, {advanced_worker}), lines{"advanced_worker law-2022 yes"});
  EXPECT_EQ(of(officer, {national_fighter, advanced_worker, national_fighter}), (lines{"advanced_worker law-2022 yes", "national_fighter law-2022 no"})) << "each once, by id";
  EXPECT_EQ(of(officer, {advanced_collective}), lines{"advanced_collective - no_rule_in_force"}) << "only for collectives";
  EXPECT_EQ(of(officer, {union_merit_medal}), lines{"union_merit_medal - no_rule_in_force"}) << "of a sector that is not named";
  EXPECT_EQ(of(unit(), {procuracy_flag}), lines{"procuracy_flag - no_rule_in_force"});
  EXPECT_EQ(of(officer, {hero_of_labor}), lines{"hero_of_labor - no_rule_in_force"}) << "encoded by no pack";
  EXPECT_EQ(of(career(subject_kind::household), {cultural_family}), lines{"cultural_family - no_rule_in_force"});
}
TEST(Decider, SaysWhyNoRuleIsInForce) {
  const auto why = [](const career& of, award what, date received) {
    const auto all = decided(of, {.year = y, .received = received, .awards = {what}});
    EXPECT_EQ(all.size(), 1U);
    EXPECT_FALSE(all.front().pack || all.front().truth);
    EXPECT_EQ(all.front().standard(of.subject()), nullptr);
    EXPECT_FALSE(all.front().why.vi.empty());
    return all.front().why.en;
  };
  EXPECT_THAT(why(person(), labor_order_first, date(2025, 12, 15)), HasSubstr("text was not available"));
  EXPECT_THAT(why(person(), hero_of_labor, date(2025, 12, 15)), HasSubstr("only a council can judge"));
  EXPECT_THAT(why(person(), commemorative_medal, date(2025, 12, 15)), HasSubstr("set by the ministry"));
  EXPECT_THAT(why(person(), fatherland_defence_order_first, date(2022, 12, 15)), HasSubstr("does not encode"));
  EXPECT_THAT(why(person(), advanced_collective, date(2025, 12, 15)), HasSubstr("for this subject"));
  EXPECT_THAT(why(person(), advanced_worker, date(2026, 10, 1)), HasSubstr("06/2026/QH16"));
  EXPECT_THAT(why(person(), advanced_worker, date(2014, 8, 19)), HasSubstr("65/2014"));
}
// VECTORS.md E2.
TEST(Decider, E2AfterTheLastPackNoRuleIsInForce) {
  const career officer = just_meeting("law-2022", advanced_worker, subject_kind::individual, 2026);
  EXPECT_EQ(shown(decided(officer, {.year = 2026_y, .received = date(2026, 9, 30), .awards = {advanced_worker}})), lines{"advanced_worker law-2022 yes"});
  EXPECT_EQ(shown(decided(officer, {.year = 2026_y, .received = date(2026, 10, 1), .awards = {advanced_worker}})), lines{"advanced_worker - no_rule_in_force"});
  for (const decision& each : decided(officer, {.year = 2026_y, .received = date(2026, 10, 1)})) EXPECT_FALSE(each.truth) << each.what;
}
// VECTORS.md E3: the law was picked by the wall clock; replay differed. The day is an argument, and the award year is another.
TEST(Decider, E3TheDayReceivedSelectsTheLaw) {
  // Excellent without an initiative: the grassroots title by the Law of 2022 and not by that of 2003.
  career officer = person().rated(2023, rating::excellent);
  officer.parts().recruited = date(2000, 1, 1);
  const auto on = [&](date received) { return shown(decided(officer, {.year = 2023_y, .received = received, .awards = {grassroots_fighter}})); };
  for (int replay = 0; replay < 3; ++replay) {
    EXPECT_EQ(on(date(2023, 12, 31)), lines{"grassroots_fighter law-2003 no"});
    EXPECT_EQ(on(date(2024, 1, 1)), lines{"grassroots_fighter law-2022 yes"});
    EXPECT_EQ(on(date(2017, 9, 30)), lines{"grassroots_fighter law-2003-d65 no"});
    EXPECT_EQ(on(date(2026, 9, 30)), lines{"grassroots_fighter law-2022 yes"});
  }
}
TEST(Decider, JudgesAsItIsAskedTo) {
  const career officer = person().rated(2025, rating::good);
  EXPECT_EQ(shown(decided(officer, {.year = y, .received = date(2025, 12, 15), .awards = {advanced_worker}, .options = {.judgements = judgement_policy::require}})), lines{"advanced_worker law-2022 unknown"});
  const decider one(statutes::vietnam(), {.year = y, .received = date(2025, 12, 15), .awards = {advanced_worker}});
  EXPECT_EQ(one.question().year, y);
  EXPECT_EQ(one.law(), statutes::vietnam());
  const decision made = one.decide(officer.record()).front();
  ASSERT_NE(made.standard(subject_kind::individual), nullptr);
  EXPECT_EQ(made.standard(subject_kind::individual)->id(), "law2022.art24");
  EXPECT_TRUE(made.why.vi.empty()) << "a rule is in force";
  EXPECT_FALSE(made.other);
}
TEST(Decider, DoesNotTellTheReasonsOfSectorsThatAreNotNamed) {
  auto sector = own_pack("acme", date(2024, 1, 1));
  sector.sector = "acme";
  sector.not_encoded = {{hero_of_labor, subject_kind::individual, {.vi = "của ACME", .en = "of ACME"}}};
  const decision_question question{.year = y, .received = date(2025, 12, 15), .awards = {hero_of_labor}};
  const statutes without({pack(own_pack("base", date(2024, 1, 1))), pack(sector)}, {{.to = date(2023, 12, 31), .why = {.vi = "chưa có", .en = "none"}}});
  EXPECT_THAT(decided(person(), question, without).front().why.en, HasSubstr("for this subject"));
  EXPECT_EQ(decided(person().sector("acme"), question, without).front().why.en, "of ACME");
  EXPECT_THAT(decided(person().sector("acme"), question, statutes::vietnam().with(pack(sector))).front().why.en, HasSubstr("council")) << "the general law's reason first";
}

// -------------------------------------------------------------------------------------------------------- transition

// An amended law: the advanced worker has to be excellent, the grassroots fighter only good, the national fighter excellent; and a
// form of its own.
statutes with_transition() {
  const date from(2026, 10, 1);
  auto amended = own_pack("law-2026", from, std::nullopt,
                          {own_provision(advanced_worker, rated(rating::excellent), from), own_provision(grassroots_fighter, rated(rating::good), from),
                           own_provision(labor_order_first, rated(rating::good), from), own_provision(national_fighter, unread({.vi = "chưa đọc", .en = "not read"}), from)});
  amended.more_favourable_from = date(2026, 7, 1);
  return test::vietnam_and({pack(amended)});
}
TEST(DeciderInTransition, EvaluatesBothLawsAndNamesTheChoice) {
  const statutes law = with_transition();
  const decision_question question{.year = y, .received = date(2026, 9, 30), .awards = {advanced_worker, grassroots_fighter, pm_certificate}};
  const auto all = decided(person().rated(2025, rating::good), question, law);
  EXPECT_EQ(shown(all), (lines{"advanced_worker law-2022 yes", "grassroots_fighter law-2026 yes", "pm_certificate law-2022 no"}));
  // The law of the day, where the later one is not better.
  ASSERT_TRUE(all[0].other);
  EXPECT_EQ(all[0].other->pack.id(), "law-2026");
  EXPECT_EQ(all[0].other->truth, no);
  EXPECT_EQ(all[0].why.en, "by `law-2022`, the law of the day received: `law-2026` is not more favourable");
  EXPECT_THAT(all[0].why.vi, HasSubstr("`law-2026` không có lợi hơn"));
  // The later one, where it is better; the standard is its own.
  ASSERT_TRUE(all[1].other);
  EXPECT_EQ(all[1].other->pack.id(), "law-2022");
  EXPECT_EQ(all[1].other->truth, no);
  EXPECT_EQ(all[1].why.en, "by `law-2026`: more favourable than the law of the day received");
  EXPECT_EQ(all[1].standard(subject_kind::individual)->id(), "acme.grassroots_fighter");
  // What the later one does not encode is as it was.
  EXPECT_FALSE(all[2].other);
  EXPECT_TRUE(all[2].why.vi.empty());
}
TEST(DeciderInTransition, OfEqualAnswersTakesTheLawOfTheDay) {
  const decision_question question{.year = y, .received = date(2026, 9, 30), .awards = {advanced_worker, grassroots_fighter}};
  EXPECT_EQ(shown(decided(person().rated(2025, rating::excellent), question, with_transition())), (lines{"advanced_worker law-2022 yes", "grassroots_fighter law-2022 yes"}));
  EXPECT_EQ(shown(decided(person(), question, with_transition())), (lines{"advanced_worker law-2022 no", "grassroots_fighter law-2022 no"}));
  EXPECT_EQ(shown(decided(person().open(fact_kind::ratings), question, with_transition())), (lines{"advanced_worker law-2022 unknown", "grassroots_fighter law-2022 unknown"}));
}
TEST(DeciderInTransition, UnknownIsBetterThanNo) {
  const auto all = decided(person(), {.year = y, .received = date(2026, 9, 30), .awards = {national_fighter}}, with_transition());
  EXPECT_EQ(shown(all), lines{"national_fighter law-2026 unknown"});
  ASSERT_TRUE(all.front().other);
  EXPECT_EQ(all.front().other->truth, no);
}
TEST(DeciderInTransition, WhereTheLawOfTheDayHasNoStandardOnlyAYesCounts) {
  const decision_question question{.year = y, .received = date(2026, 9, 30), .awards = {labor_order_first}};
  EXPECT_EQ(shown(decided(person().rated(2025, rating::good), question, with_transition())), lines{"labor_order_first law-2026 yes"});
  const auto none = decided(person(), question, with_transition());
  EXPECT_EQ(shown(none), lines{"labor_order_first - no_rule_in_force"});
  EXPECT_THAT(none.front().why.en, HasSubstr("text was not available"));
}
TEST(DeciderInTransition, HoldsForDossiersOfItsDaysOnly) {
  const auto on = [](date received) { return shown(decided(person().rated(2025, rating::good), {.year = y, .received = received, .awards = {advanced_worker, grassroots_fighter}}, with_transition())); };
  EXPECT_EQ(on(date(2026, 6, 30)), (lines{"advanced_worker law-2022 yes", "grassroots_fighter law-2022 no"}));
  EXPECT_EQ(on(date(2026, 7, 1)), (lines{"advanced_worker law-2022 yes", "grassroots_fighter law-2026 yes"}));
  EXPECT_EQ(on(date(2026, 10, 1)), (lines{"advanced_worker law-2026 no", "grassroots_fighter law-2026 yes"})) << "the law of the day alone";
}
TEST(DeciderInTransition, KeepsTheOrderOfPacks) {
  const date from(2026, 10, 1);
  auto amended = own_pack("z-law", from, std::nullopt, {own_provision(grassroots_fighter, rated(rating::good), from)});
  amended.more_favourable_from = date(2024, 1, 1);
  const auto all = decided(person().rated(2025, rating::good).sector("procuracy"), {.year = y, .received = date(2024, 9, 30), .awards = {grassroots_fighter}}, test::vietnam_and({pack(amended)}));
  EXPECT_EQ(shown(all), (lines{"grassroots_fighter procuracy-2019 no", "grassroots_fighter z-law yes"}));
}

}  // namespace
