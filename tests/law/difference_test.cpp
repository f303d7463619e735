// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/difference.hpp>

#include <thidua/law/statutes.hpp>

#include "careers.hpp"
#include "own_pack.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace thidua;
using enum truth;
using law::changed_condition;
using law::differences;
using law::differences_over;
using law::pack;
using law::statutes;
using test::career;
using test::own_pack;
using test::own_provision;
using test::person;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

const date from(2026, 10, 1);
pack of(const rule& standard, award what = awards::grassroots_fighter) { return pack(own_pack("acme", from, std::nullopt, {own_provision(what, standard, from)})); }
// "before → after", "+ new", "- gone".
std::vector<std::string> shown(const std::vector<changed_condition>& all) {
  std::vector<std::string> out;
  for (const changed_condition& each : all)
    out.push_back(each.before && each.after ? each.before->words.en + " → " + each.after->words.en : each.after ? "+ " + each.after->words.en : "- " + each.before->words.en);
  return out;
}
std::vector<std::string> between(const rule& before, const rule& after) {
  const auto all = differences(of(before), of(after));
  return all.empty() ? std::vector<std::string>{} : shown(all.front().conditions);
}
rule good() { return rated(rating::good).wording("tốt", "good"); }
rule excellent() { return rated(rating::excellent).wording("xuất sắc", "excellent"); }
rule clean_year() { return clean().wording("không kỷ luật", "clean"); }

TEST(Differences, AreOfWhatIsAskedAndNotOfWordsOrOrder) {
  EXPECT_TRUE(differences(*statutes::vietnam().find("law-2022"), *statutes::vietnam().find("law-2022")).empty());
  EXPECT_TRUE(differences(*statutes::vietnam().find("law-2022", date(2025, 6, 30)), *statutes::vietnam().find("law-2022", date(2025, 7, 1))).empty()) << "they cite other decrees and ask the same";
  EXPECT_THAT(between(all_of(good(), clean_year()), all_of(clean_year(), rated(rating::good))), ElementsAre());
  EXPECT_THAT(between(all_of(good(), clean_year(), exceeds_targets()), all_of(good(), all_of(clean_year(), exceeds_targets()))), ElementsAre());
}
TEST(Differences, NameTheConditionsThatChanged) {
  EXPECT_THAT(between(good(), excellent()), ElementsAre("good → excellent"));
  EXPECT_THAT(between(all_of(good(), clean_year()), all_of(excellent(), clean_year())), ElementsAre("good → excellent"));
  EXPECT_THAT(between(good(), all_of(good(), clean_year())), ElementsAre("+ clean")) << "one condition is a list of one";
  EXPECT_THAT(between(any_of(good(), clean_year()), all_of(good(), clean_year())), ElementsAre(HasSubstr("- "), "+ good", "+ clean"));
  EXPECT_THAT(between(all_of(good(), clean_year()), all_of(good(), pending().wording("đang xem xét", "pending"))), ElementsAre("- clean", "+ pending"));
  EXPECT_THAT(between(consecutive(3_years, good()), consecutive(3_years, excellent())), ElementsAre("good → excellent")) << "under an operator that is the same";
  EXPECT_THAT(between(consecutive(3_years, good()).wording("3", "three"), consecutive(2_years, good()).wording("2", "two")), ElementsAre("three → two"));
  EXPECT_THAT(between(all_of(any_of(good(), clean_year()), pending()), all_of(any_of(good(), excellent()), pending())), ElementsAre("- clean", "+ excellent"));
}
TEST(Differences, CiteBothPlaces) {
  const auto all = differences(*statutes::vietnam().find("law-2003"), *statutes::vietnam().find("law-2022"));
  const auto fighter = std::find_if(all.begin(), all.end(), [](const law::standard_difference& each) { return each.what == awards::advanced_collective; });
  ASSERT_NE(fighter, all.end());
  ASSERT_EQ(fighter->conditions.size(), 1U);
  const changed_condition& members = fighter->conditions.front();
  ASSERT_TRUE(members.before && members.after);
  EXPECT_EQ(to_text(*members.before->reference), "khoản 1 Điều 28 Luật 15/2003/QH11");
  EXPECT_EQ(to_text(*members.after->reference), "Điều 28 Luật 06/2022/QH15");
  EXPECT_THAT(members.before->words.vi, HasSubstr("50"));
  EXPECT_THAT(members.after->words.vi, HasSubstr("70"));
}
TEST(Differences, TellWhatOnlyOnePackEncodes) {
  const auto all = differences(of(good()), of(good(), awards::advanced_worker));
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].what, awards::advanced_worker);
  EXPECT_TRUE(!all[0].before && all[0].after && all[0].conditions.empty());
  EXPECT_TRUE(all[1].before && !all[1].after);
}

TEST(DifferencesOver, CountWhoGainsAndLosesWithAWitness) {
  std::vector<merit_record> population;
  const auto add = [&](rating value, bool is_sanctioned) {
    career c = person().rated(2025, value);
    if (is_sanctioned) c.sanctioned(2025, sanction::reprimand);
    population.push_back(c.record());
  };
  add(rating::completed, false);
  add(rating::excellent, true);   // gains
  add(rating::good, false);       // loses
  add(rating::excellent, false);  // both
  add(rating::good, false);       // loses
  population.push_back(merit_record::individual("r"));  // unknown to both
  population.push_back(merit_record::collective("c"));
  const auto all = differences_over(of(all_of(good(), clean_year().id("acme.clean"))), of(excellent()), population, 2025_y);
  ASSERT_EQ(all.size(), 1U);
  const law::population_difference& found = all.front();
  EXPECT_EQ(found.what, awards::grassroots_fighter);
  EXPECT_EQ(found.gain, 1U);
  EXPECT_EQ(found.lose, 2U);
  EXPECT_EQ(found.otherwise, 0U);
  ASSERT_TRUE(found.first_gain && found.first_loss);
  EXPECT_EQ(found.first_gain->record, 1U);
  EXPECT_TRUE(found.first_gain->before == no && found.first_gain->after == yes);
  EXPECT_EQ(found.first_gain->because.id, "acme.clean");
  EXPECT_EQ(found.first_loss->record, 2U);
  EXPECT_EQ(found.first_loss->because.words.en, "excellent");
  EXPECT_EQ(to_text(*found.first_loss->because.reference), "Điều 4 01/QC-ACME");
  EXPECT_TRUE(differences_over(of(good()), of(good()), population, 2025_y).empty());
}
// From the Law of 2003 to that of 2022: an excellent year stands for the initiative.
TEST(DifferencesOver, TellWhatTheLawOf2022Changed) {
  career officer = person().rated(2023, rating::excellent);
  officer.parts().recruited = date(2000, 1, 1);
  const auto all = differences_over(*statutes::vietnam().find("law-2003"), *statutes::vietnam().find("law-2022"), {officer.record()}, 2023_y);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all.front().what, awards::grassroots_fighter);
  ASSERT_TRUE(all.front().first_gain);
  EXPECT_EQ(to_text(*all.front().first_gain->because.reference), "khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP");
}
TEST(DifferencesOver, CountWhatIsBetweenNoAndUnknown) {
  const auto all = differences_over(of(good()), of(never()), {merit_record::individual("r")}, 2025_y);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all.front().otherwise, 1U);
  EXPECT_FALSE(all.front().first_gain || all.front().first_loss);
}


// Of each change of one pack against another a record on which they differ, checked here by the rules themselves.
class WitnessesOfPacks : public ::testing::TestWithParam<std::pair<const char*, const char*>> {};
TEST_P(WitnessesOfPacks, AreFoundForEveryChange) {
  const pack& before = *statutes::vietnam().find(GetParam().first);
  const pack& after = *statutes::vietnam().find(GetParam().second);
  std::size_t changes = 0;
  for (const law::standard_difference& each : differences(before, after)) {
    const auto all = law::witnesses(each, 2023_y);
    ASSERT_EQ(all.size(), each.conditions.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
      ++changes;
      const changed_condition& changed = each.conditions[i];
      const std::string what = std::string(each.what.id()) + ": " + shown({changed}).front();
      ASSERT_TRUE(all[i]) << what;
      EXPECT_EQ(all[i]->record.subject(), each.subject) << what;
      EXPECT_EQ(decide(*each.before, all[i]->record, 2023_y), all[i]->before) << what;
      EXPECT_EQ(decide(*each.after, all[i]->record, 2023_y), all[i]->after) << what;
      EXPECT_NE(all[i]->before, all[i]->after) << what;
      EXPECT_FALSE(all[i]->because.words.empty()) << what;
      EXPECT_FALSE(to_text(*all[i]).empty());
    }
  }
  EXPECT_GT(changes, 0U);
}
INSTANTIATE_TEST_SUITE_P(All, WitnessesOfPacks,
                         ::testing::Values(std::pair("law-2003-d65", "law-2003"), std::pair("law-2003", "law-2022"), std::pair("law-2003", "procuracy-2019"),
                                           std::pair("law-2022", "procuracy-2024"), std::pair("procuracy-2019", "procuracy-2024")),
                         [](const ::testing::TestParamInfo<std::pair<const char*, const char*>>& of) {
                           std::string name = std::string(of.param.first) + "_" + of.param.second;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

// What the witness of the first change tells, and who takes it.
std::string witness_of(const rule& before, const rule& after) {
  const auto all = differences(of(before), of(after));
  const auto found = law::witnesses(all.at(0), 2025_y);
  return found.at(0) ? to_text(*found[0], language::english) + " → " + std::string(to_string(found[0]->before)) + ", " + std::string(to_string(found[0]->after)) : "nobody";
}
TEST(Witnesses, TellNoMoreThanIsNeeded) {
  EXPECT_EQ(witness_of(good(), excellent()), "2025: rated good → yes, no");
  EXPECT_EQ(witness_of(excellent(), good()), "2025: rated good → no, yes");
  EXPECT_EQ(witness_of(good(), all_of(good(), clean_year())), "2025: rated good, a reprimand → yes, no");
  EXPECT_EQ(witness_of(all_of(good(), clean_year()), good()), "2025: rated good, a reprimand → no, yes");
  EXPECT_EQ(witness_of(consecutive(2_years, held(awards::advanced_worker)), consecutive(3_years, held(awards::advanced_worker))), "2024: held Advanced worker; 2025: held Advanced worker → yes, no");
  EXPECT_EQ(witness_of(any_of(good(), held(awards::advanced_worker)), good()), "2025: held Advanced worker → yes, no") << "one way is gone";
  EXPECT_EQ(witness_of(recruited(10_months), recruited(12_months)), "recruited 2025-03-01 → yes, no");
  EXPECT_EQ(witness_of(all_of(good(), recruited(10_months)), good()), "recruited 2025-03-02; 2025: rated good → no, yes") << "a day too late";
}
// A grant of 2024 for achievements to 2023 stands in the way of the next one by the year of the decision alone.
TEST(Witnesses, KnowTheYearOfAGrantFromThatOfItsAchievement) {
  const auto since = [](grant_basis basis) { return consecutive(2_years, all_of(good(), none_of(granted(awards::ministerial_certificate, basis)))); };
  EXPECT_THAT(witness_of(since(grant_basis::decision), since(grant_basis::achievement)), HasSubstr("(for achievements up to 2023)"));
}
TEST(Witnesses, AreNoneWhereAChangeIsIdle) {
  EXPECT_EQ(witness_of(all_of(excellent(), good()), all_of(excellent(), rated(rating::completed))), "nobody");
  EXPECT_EQ(witness_of(good(), any_of(good(), excellent())), "nobody");
}
TEST(Witnesses, OfLimbsThatNobodyReadSayThatItIsNotKnown) {
  const auto all = differences(of(good()), of(all_of(good(), unread({.vi = "phần chưa có", .en = "not read"}))));
  const auto found = law::witnesses(all.at(0), 2025_y);
  ASSERT_TRUE(found.at(0));
  EXPECT_EQ(found[0]->before, yes);
  EXPECT_EQ(found[0]->after, unknown);
}
TEST(Witnesses, AreNoneForStandardsThatOnlyOnePackHas) {
  for (const law::standard_difference& each : differences(of(good()), of(good(), awards::advanced_worker))) EXPECT_TRUE(law::witnesses(each, 2025_y).empty());
}

}  // namespace
