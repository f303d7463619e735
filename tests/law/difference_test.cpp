// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/difference.hpp>

#include <thidua/law/statutes.hpp>

#include "careers.hpp"
#include "own_pack.hpp"

#include <algorithm>
#include <string>
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

}  // namespace
