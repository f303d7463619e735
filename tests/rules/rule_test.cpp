// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/rule.hpp>

#include <thidua/core/error.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/rules/leaf.hpp>

#include "core/thrown.hpp"

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using test::code_of;

merit_record officer() { return merit_record::individual("r1"); }

rule own() {
  return all_of(consecutive(3_years, held(awards::grassroots_fighter)).id("acme.fighter.streak"), within(3_years, initiative(scope::ministerial)),
                none_of(sanctioned(sanction::reprimand)))
      .id("acme.fighter")
      .wording("Ba năm liên tục Chiến sĩ thi đua cơ sở và có sáng kiến cấp Bộ")
      .cite({.instrument = "QC-ACME", .article = article{4}});
}

merit_record fighter() {
  merit_record out = officer().first_year(2020_y).close(fact_kind::sanctions).close(fact_kind::initiatives);
  for (int year = 2021; year <= 2025; ++year) out.held(award_year(year), awards::grassroots_fighter);
  out.initiative(2024_y, {.id = "a", .scope = scope::ministerial});
  return out;
}

TEST(Rule, IsDecidedForAYearAndForAllYears) {
  const rule bound = own().for_award(awards::ministerial_fighter);
  EXPECT_EQ(decide(bound, fighter(), 2025_y), truth::yes);
  EXPECT_EQ(decide(bound, fighter(), 2023_y), truth::no) << "no initiative yet";
  EXPECT_EQ(decide(bound, fighter(), 2022_y), truth::no);
  EXPECT_EQ(decide(bound, fighter(), 2026_y), truth::unknown) << "nothing is told of its titles";
  const timeline line = timeline_of(bound, fighter());
  for (int year = 2000; year < 2040; ++year) EXPECT_EQ(line.at(year), decide(bound, fighter(), award_year(year))) << year;
}

TEST(Rule, ThatIsNotBoundIsNotAsked) {
  EXPECT_EQ(code_of([] { return decide(own(), fighter(), 2025_y); }), "unbound-rule");
  EXPECT_EQ(code_of([] { return decide(granted_self(), officer(), 2025_y); }), "unbound-rule");
}

TEST(Rule, IsAValueWithStructure) {
  EXPECT_EQ(own(), own());
  EXPECT_EQ(own().hash(), own().hash());
  EXPECT_NE(own(), own().id("other"));
  EXPECT_NE(own().hash(), own().id("other").hash());
  EXPECT_NE(consecutive(3_years, pending()), consecutive(4_years, pending()));
}

TEST(Rule, CountsOverARun) {
  const rule run = over_run(2_years, rated(rating::good), all_of(count(rated(rating::excellent)) >= 1, count(initiative(scope::grassroots, usability::for_form)) >= 2));
  const merit_record record = officer()
                                  .first_year(2018_y)
                                  .close(fact_kind::initiatives)
                                  .rated(2018_y, rating::completed)
                                  .rated(2019_y, rating::excellent)
                                  .rated(2020_y, rating::good)
                                  .rated(2021_y, rating::good)
                                  .initiative(2018_y, {.id = "x"})
                                  .initiative(2019_y, {.id = "a"})
                                  .initiative(2021_y, {.id = "b"});
  EXPECT_EQ(decide(run, record, 2019_y), truth::no) << "one year";
  EXPECT_EQ(decide(run, record, 2020_y), truth::no) << "one initiative in the run";
  EXPECT_EQ(decide(run, record, 2021_y), truth::yes);
  EXPECT_EQ(timeline_of(run, record).at(2021_y), truth::yes);
  EXPECT_EQ(timeline_of(run, record).at(2022_y), truth::unknown);
}

struct candidate {
  merit_record merit;
  int registered;
};

TEST(Rule, AsksAnApplicationsOwnFacts) {
  const auto on_time = leaf<candidate>("acme.on_time", {.vi = "đăng ký đúng hạn"}, [](const candidate& who) { return to_truth(who.registered < 10); });
  const auto whole = all_of(on_time, on(&candidate::merit, rated(rating::good)));
  const candidate who{officer().rated(2025_y, rating::excellent), 3};
  EXPECT_EQ(decide(whole, who, 2025_y), truth::yes);
  EXPECT_EQ(decide(whole, candidate{who.merit, 20}, 2025_y), truth::no);
  EXPECT_EQ(decide(whole, who, 2024_y), truth::unknown);
}

}  // namespace
