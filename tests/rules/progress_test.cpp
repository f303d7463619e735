// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/progress.hpp>

#include <thidua/rules/leaf.hpp>

#include "law_rules.hpp"

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using namespace thidua::test;

merit_record fighter(std::initializer_list<int> years) {
  merit_record out = good_officer(2015, 2025);
  for (const int year : years) out.held(award_year(year), awards::grassroots_fighter);
  return out;
}

std::string shown(const rule& of, const merit_record& record, award_year year, language in = language::vietnamese) { return to_text(progress(of, record, year), in); }

TEST(Progress, CountsTheYearsOfAStreakThatEndsAtTheAwardYear) {
  const rule streak = consecutive(3_years, held(awards::grassroots_fighter));
  EXPECT_EQ(shown(streak, fighter({2024, 2025}), 2025_y), "2/3 năm");
  EXPECT_EQ(shown(streak, fighter({2024, 2025}), 2025_y, language::english), "2/3 years");
  EXPECT_EQ(shown(streak, fighter({2001 + 20, 2022, 2023}), 2025_y), "0/3 năm") << "D8: anchored at the award year";
  EXPECT_EQ(shown(streak, fighter({2021, 2022, 2023, 2024, 2025}), 2025_y), "5/3 năm");
  EXPECT_EQ(shown(consecutive(1_years, held(awards::grassroots_fighter)), fighter({}), 2025_y, language::english), "0/1 year");
}

TEST(Progress, SaysWhatIsNotKnown) {
  merit_record record = merit_record::individual("x").first_year(2023_y).held(2025_y, awards::grassroots_fighter);
  const rule streak = consecutive(3_years, held(awards::grassroots_fighter));
  EXPECT_EQ(shown(streak, record, 2025_y), "1–3/3 năm");
  EXPECT_EQ(shown(streak, merit_record::individual("y").held(2025_y, awards::grassroots_fighter), 2025_y), "ít nhất 1/3 năm");
  EXPECT_EQ(shown(streak, merit_record::individual("y").held(2025_y, awards::grassroots_fighter), 2025_y, language::english), "at least 1/3 years");
}

TEST(Progress, LeadsWithTheConditionThatTellsMost) {
  EXPECT_EQ(shown(ministerial_fighter_rule(), fighter({2024, 2025}), 2025_y), "2/3 năm");
  EXPECT_EQ(shown(pm_certificate_rule(), fighter({2023, 2024, 2025}).granted({.what = awards::ministerial_certificate, .year = 2024_y, .track = track::merit}), 2025_y), "3/3 điều kiện")
      << "met: the conditions";
  const rule_progress run = progress(pm_certificate_rule(), fighter({2024, 2025}), 2025_y);
  ASSERT_TRUE(run.leading);
  EXPECT_EQ(to_text(*run.leading), "2/3 năm") << "the run is long enough; the titles in it are not";
  EXPECT_EQ(run.leading->condition.kind(), node_kind::run_count);
  merit_record excellent = good_officer(2015, 2024);
  excellent.rated(2025_y, rating::excellent);
  EXPECT_EQ(progress(ministerial_certificate_rule(), excellent, 2025_y).leading->condition.kind(), node_kind::over_run) << "1 of 2 years, and no title";
  EXPECT_EQ(progress(ministerial_certificate_rule(), fighter({2025}), 2025_y).leading->condition.kind(), node_kind::consecutive);
  const rule_progress ends = progress(over_run(5_years, rated(rating::good)), good_officer(2022, 2025), 2025_y);
  EXPECT_EQ(to_text(ends), "4/5 năm");
  EXPECT_EQ(shown(rated(rating::good), good_officer(2020, 2025), 2025_y), "") << "nothing is measured";
}

TEST(Progress, CountsInitiativesAndConditions) {
  merit_record record = good_officer(2020, 2025);
  record.initiative(2024_y, {.id = "a"}).initiative(2025_y, {.id = "b"});
  EXPECT_EQ(shown(count(3_years, initiative(scope::grassroots, usability::for_title)) >= 3, record, 2025_y), "2/3 sáng kiến");
  EXPECT_EQ(shown(count(3_years, initiative(scope::grassroots, usability::for_title)) >= 3, record, 2025_y, language::english), "2/3 initiatives");
  EXPECT_EQ(shown(count(3_years, held(awards::advanced_worker)) >= 2, record, 2025_y), "0/2 năm");
  EXPECT_EQ(shown(all_of(rated(rating::good), rated(rating::excellent), clean()), record, 2025_y), "2/3 điều kiện");
  EXPECT_EQ(shown(at_least(2, rated(rating::excellent), pending()), record, 2025_y, language::english), "0/2 conditions");
}

TEST(Progress, ListsEveryMeasuredConditionInTheOrderOfReading) {
  const rule_progress all = progress(ministerial_fighter_rule(), fighter({2024, 2025}), 2025_y);
  std::size_t last = 0;
  for (const condition_progress& each : all.conditions) {
    EXPECT_TRUE(each.place == 0 || each.place > last);
    last = each.place;
  }
  const auto streak = std::find_if(all.conditions.begin(), all.conditions.end(), [](const condition_progress& each) { return each.condition.id() == "law2022.art22.1.a"; });
  ASSERT_NE(streak, all.conditions.end());
  EXPECT_EQ(streak->measured, interval::exactly(2));
  EXPECT_EQ(streak->required, 3);
  EXPECT_EQ(streak->truth, truth::no);
}

struct candidate {
  merit_record merit;
  int points;
};

TEST(Progress, AsksAnApplicationsOwnFacts) {
  const auto points = leaf<candidate>("acme.points", {.vi = "điểm"}, [](const candidate& who) { return count_line(interval::exactly(who.points)); });
  const auto whole = all_of(on(&candidate::merit, consecutive(3_years, rated(rating::good))), count(1_years, points) >= 10);
  EXPECT_EQ(to_text(progress(whole, candidate{good_officer(2024, 2025), 12}, 2025_y)), "2/3 năm");
  EXPECT_EQ(to_text(progress(whole, candidate{good_officer(2020, 2025), 7}, 2025_y)), "7/10");
}

}  // namespace
