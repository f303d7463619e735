// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/proposals.hpp>

#include <thidua/core/error.hpp>

#include "core/thrown.hpp"

#include <algorithm>
#include <random>

#include <gmock/gmock.h>

namespace {

using namespace thidua;
using testing::ElementsAre;
using testing::IsEmpty;
using test::code_of;
using enum proposal_conflict_kind;

proposal line(std::string record, award what, award_year year, std::vector<std::string> achievements = {}) {
  return {.record = std::move(record), .what = what, .year = year, .achievements = std::move(achievements)};
}
proposal named(std::string record, std::string name, award what, award_year year) { return {.record = std::move(record), .name = std::move(name), .what = what, .year = year}; }

std::vector<proposal_conflict_kind> kinds(const std::vector<proposal_conflict>& all) {
  std::vector<proposal_conflict_kind> out;
  for (const auto& each : all) out.push_back(each.kind);
  return out;
}

TEST(Proposals, OfDifferentSubjectsAwardsAndYearsAreFine) {
  EXPECT_THAT(find_conflicts({}), IsEmpty());
  EXPECT_THAT(find_conflicts({line("ks-1", awards::grassroots_fighter, 2025_y), line("ks-2", awards::grassroots_fighter, 2025_y), line("ks-1", awards::grassroots_fighter, 2024_y),
                              line("ks-1", awards::ministerial_certificate, 2025_y)}),
              IsEmpty());
}

TEST(Proposals, OfTheSameAwardAndYearTwiceAreOne) {
  const auto found = find_conflicts({line("ks-1", awards::grassroots_fighter, 2025_y), line("ks-2", awards::grassroots_fighter, 2025_y), line("ks-1", awards::grassroots_fighter, 2025_y)});
  ASSERT_THAT(kinds(found), ElementsAre(same_award));
  EXPECT_EQ(found[0].likelihood, likelihood::certain);
  EXPECT_THAT(found[0].proposals, ElementsAre(0u, 2u));
  EXPECT_EQ(found[0].words.vi, "`ks-1` được đề nghị Chiến sĩ thi đua cơ sở năm 2025 2 lần");
  EXPECT_EQ(found[0].words.en, "`ks-1` is proposed for Grassroots emulation fighter of 2025 2 times");
  EXPECT_FALSE(found[0].reference);
}

TEST(Proposals, OfOneFormForOneYearTwiceLaw2022Art5Clause2) {
  const auto found = find_conflicts({line("ks-1", awards::ministerial_certificate, 2024_y), line("ks-1", awards::ministerial_certificate, 2024_y)});
  ASSERT_THAT(kinds(found), ElementsAre(same_award));
  EXPECT_EQ(to_text(*found[0].reference, language::english), "Law on Emulation and Commendation 06/2022/QH15, Article 5(2)(c)");
  EXPECT_FALSE(find_conflicts({line("ks-1", awards::ministerial_certificate, 2023_y), line("ks-1", awards::ministerial_certificate, 2023_y)})[0].reference);
}

TEST(Proposals, OfAnIndividualAndACollectiveWithOneKeyAreNotOne) {
  proposal unit = line("1", awards::ministerial_certificate, 2025_y);
  unit.subject = subject_kind::collective;
  EXPECT_THAT(find_conflicts({line("1", awards::ministerial_certificate, 2025_y), unit}), IsEmpty());
}

TEST(Proposals, WithKeysThatDifferInSpellingAreProbablyOfOneSubject) {
  const auto found = find_conflicts({line("KS–01", awards::grassroots_fighter, 2025_y), line("ks-01", awards::grassroots_fighter, 2025_y)});
  ASSERT_THAT(kinds(found), ElementsAre(similar_record, same_award));
  EXPECT_EQ(found[0].likelihood, likelihood::probable);
  EXPECT_EQ(found[1].likelihood, likelihood::probable);
  EXPECT_THAT(found[0].proposals, ElementsAre(0u, 1u));
}

TEST(Proposals, WithKeysAndNamesEqualAfterNormalizationAreOfOneSubject) {
  const auto found = find_conflicts({named("KS-01", "Nguyễn Thị Hoà", awards::grassroots_fighter, 2025_y), named("ks-01", "nguyễn  thị hòa", awards::ministerial_certificate, 2025_y)});
  ASSERT_THAT(kinds(found), ElementsAre(similar_record));
  EXPECT_EQ(found[0].likelihood, likelihood::certain);
  const auto others = find_conflicts({named("KS-01", "Nguyễn Thị Hòa", awards::grassroots_fighter, 2025_y), named("ks-01", "Nguyễn Thị Họa", awards::grassroots_fighter, 2025_y)});
  ASSERT_THAT(kinds(others), ElementsAre(similar_record, same_award));
  EXPECT_EQ(others[0].likelihood, likelihood::probable);
}

TEST(Proposals, WithOneNameAndTwoKeysAreOfTwoSubjects) {
  EXPECT_THAT(find_conflicts({named("ks-1", "Nguyễn Văn An", awards::grassroots_fighter, 2025_y), named("ks-2", "Nguyễn Văn An", awards::grassroots_fighter, 2025_y)}), IsEmpty());
}

TEST(Proposals, MayNotUseOneAchievementForATitleAndAFormDispatch5007) {
  const auto found = find_conflicts({line("ks-1", awards::grassroots_fighter, 2025_y, {"sk-9"}), line("ks-1", awards::ministerial_certificate, 2025_y, {"sk-1", "sk-9"})});
  ASSERT_THAT(kinds(found), ElementsAre(same_achievement));
  EXPECT_EQ(found[0].likelihood, likelihood::certain);
  EXPECT_THAT(found[0].proposals, ElementsAre(0u, 1u));
  EXPECT_EQ(found[0].reference->instrument, "5007/BNV-TĐKT");
  EXPECT_EQ(found[0].words.en, "the achievement `sk-9` is used 2 times for `ks-1`");
  EXPECT_FALSE(find_conflicts({line("ks-1", awards::grassroots_fighter, 2022_y, {"sk-9"}), line("ks-1", awards::ministerial_certificate, 2022_y, {"sk-9"})})[0].reference);
}

TEST(Proposals, MayUseOneAchievementForTwoTitlesUnlessBarred) {
  const std::vector<proposal> list = {line("ks-1", awards::grassroots_fighter, 2025_y, {"sk-9"}), line("ks-1", awards::ministerial_fighter, 2025_y, {"sk-9"})};
  EXPECT_THAT(find_conflicts(list), IsEmpty());
  EXPECT_THAT(kinds(find_conflicts(list, {.titles = title_reuse::barred})), ElementsAre(same_achievement));
}

TEST(Proposals, MayNotCountOneAchievementTwice) {
  const auto found = find_conflicts({line("ks-1", awards::ministerial_certificate, 2025_y, {"sk-9", "sk-9"})});
  ASSERT_THAT(kinds(found), ElementsAre(same_achievement));
  EXPECT_THAT(found[0].proposals, ElementsAre(0u));
  EXPECT_THAT(find_conflicts({line("ks-1", awards::ministerial_certificate, 2025_y, {"", "", "sk-9"})}), IsEmpty()) << "without ids they may be two";
  EXPECT_EQ(find_conflicts({line("ks-1", awards::ministerial_certificate, 2025_y, {"sk-9", "SK-9"})})[0].likelihood, likelihood::probable);
}

TEST(Proposals, OfTwoSubjectsShareAnAchievementOnlyWhereIdsAreOfTheList) {
  const std::vector<proposal> list = {line("ks-1", awards::ministerial_certificate, 2025_y, {"sk-9"}), line("ks-2", awards::ministerial_certificate, 2025_y, {"sk-9"})};
  EXPECT_THAT(find_conflicts(list), IsEmpty());
  const auto found = find_conflicts(list, {.ids = achievement_ids::of_list});
  ASSERT_THAT(kinds(found), ElementsAre(same_achievement));
  EXPECT_EQ(found[0].likelihood, likelihood::probable);
}

TEST(Proposals, OfAFormWhoseLikeIsPending) {
  proposal again = line("ks-1", awards::pm_certificate, 2025_y);
  again.pending = {awards::pm_certificate};
  const auto found = find_conflicts({again});
  ASSERT_THAT(kinds(found), ElementsAre(form_pending));
  EXPECT_THAT(found[0].proposals, ElementsAre(0u));
  again.pending = {awards::labor_order_third};
  EXPECT_THAT(find_conflicts({again}), IsEmpty());
  // For two years in one list: the first is not decided when the second is judged. A title is another matter.
  EXPECT_THAT(kinds(find_conflicts({line("ks-1", awards::ministerial_certificate, 2024_y), line("ks-1", awards::ministerial_certificate, 2025_y)})), ElementsAre(form_pending));
  EXPECT_THAT(find_conflicts({line("ks-1", awards::grassroots_fighter, 2024_y), line("ks-1", awards::grassroots_fighter, 2025_y)}), IsEmpty());
}

TEST(Proposals, OfTwoStateLevelFormsInAYearCircular122019Art3Clause3) {
  const auto of_year = [](award_year year) { return find_conflicts({line("ks-1", awards::pm_certificate, year), line("ks-1", awards::labor_order_third, year)}); };
  EXPECT_THAT(of_year(2019_y), IsEmpty());
  const auto found = of_year(2020_y);
  ASSERT_THAT(kinds(found), ElementsAre(state_forms_in_year));
  EXPECT_EQ(to_text(*found[0].reference, language::english), "Circular 12/2019/TT-BNV, Article 3(3)");
  EXPECT_EQ(found[0].reference->certainty, certainty::text_read);
  EXPECT_EQ(of_year(2023_y)[0].reference->certainty, certainty::text_read);
  EXPECT_EQ(of_year(2024_y)[0].reference->certainty, certainty::needs_check);
  // Below the state, in two years, or not by merit: nothing.
  EXPECT_THAT(find_conflicts({line("ks-1", awards::ministerial_certificate, 2021_y), line("ks-1", awards::labor_order_third, 2021_y)}), IsEmpty());
  EXPECT_THAT(find_conflicts({line("ks-1", awards::pm_certificate, 2021_y), line("ks-1", awards::labor_order_third, 2022_y)}), IsEmpty());
  EXPECT_THAT(find_conflicts({line("ks-1", awards::national_fighter, 2021_y), line("ks-1", awards::labor_order_third, 2021_y)}), IsEmpty());
  EXPECT_THAT(find_conflicts({line("ks-1", awards::military_flag_medal, 2021_y), line("ks-1", awards::labor_order_third, 2021_y)}), IsEmpty());
  for (const track other : {track::sudden, track::dedication, track::seniority, track::movement, track::external}) {
    proposal by_other = line("ks-1", awards::labor_order_third, 2021_y);
    by_other.track = other;
    EXPECT_THAT(find_conflicts({line("ks-1", awards::pm_certificate, 2021_y), by_other}), IsEmpty()) << to_string(other);
  }
}

TEST(Proposals, HaveAKey) {
  EXPECT_EQ(code_of([] { return find_conflicts({line("", awards::grassroots_fighter, 2025_y)}); }), "invalid-record");
  EXPECT_EQ(code_of([] { return find_conflicts({line("\xFF", awards::grassroots_fighter, 2025_y)}); }), "not-utf8");
}

// The same conflicts whatever order the list is in, but for the places.
TEST(Proposals, AreFoundInOneOrder) {
  std::mt19937 random(11);
  const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
  const char* keys[] = {"ks-1", "KS-1", "ks–1", "ks-2", "Ks-2"};
  const char* names[] = {"", "Hoà", "hòa", "Bình"};
  const award all[] = {awards::grassroots_fighter, awards::ministerial_fighter, awards::ministerial_certificate, awards::pm_certificate, awards::labor_order_third};
  int seen = 0;
  for (int round = 0; round < 500; ++round) {
    std::vector<proposal> list;
    for (unsigned i = below(9); i > 0; --i) {
      proposal made = named(keys[below(5)], names[below(4)], all[below(5)], award_year(2022 + static_cast<int>(below(3))));
      if (below(2) == 0) made.achievements = {below(2) == 0 ? "sk-1" : "SK-1"};
      if (below(4) == 0) made.pending = {all[below(5)]};
      list.push_back(std::move(made));
    }
    const proposal_checks how{.ids = static_cast<achievement_ids>(below(2)), .titles = static_cast<title_reuse>(below(2))};
    const auto found = find_conflicts(list, how);
    seen += static_cast<int>(found.size());
    ASSERT_EQ(find_conflicts(list, how), found);
    std::vector<std::size_t> places(list.size());
    for (std::size_t i = 0; i < places.size(); ++i) places[i] = i;
    std::shuffle(places.begin(), places.end(), random);
    std::vector<proposal> shuffled;
    for (const std::size_t i : places) shuffled.push_back(list[i]);
    auto again = find_conflicts(shuffled, how);
    for (proposal_conflict& each : again) {
      for (std::size_t& i : each.proposals) i = places[i];
      std::sort(each.proposals.begin(), each.proposals.end());
    }
    ASSERT_EQ(again, found);
  }
  EXPECT_GT(seen, 1000);
}

TEST(ProposalNames, AreStable) {
  EXPECT_EQ(to_string(similar_record), "similar_record");
  EXPECT_EQ(to_string(state_forms_in_year), "state_forms_in_year");
  EXPECT_EQ(to_string(likelihood::certain), "certain");
  EXPECT_EQ(to_string(likelihood::probable), "probable");
  EXPECT_EQ(to_string(achievement_ids::of_record), "of_record");
  EXPECT_EQ(to_string(title_reuse::barred), "barred");
}

}  // namespace
