// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/revocation.hpp>

#include "core/thrown.hpp"
#include "law_rules.hpp"

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using namespace thidua::test;

TEST(Revocation, OfATitleTakesItsYearsFromEveryStreakThatHoldsThem) {
  merit_record record = good_officer(2018, 2025);
  for (int year = 2020; year <= 2025; ++year) record.held(award_year(year), awards::grassroots_fighter).initiative(award_year(year), {.id = std::to_string(year), .scope = scope::ministerial});
  std::vector<decided_award> decisions;
  for (int year = 2025; year >= 2022; --year) {
    record.held(award_year(year), awards::ministerial_fighter);
    decisions.push_back({awards::ministerial_fighter, award_year(year), ministerial_fighter_rule()});
  }
  const auto lost = revocation(record, {awards::grassroots_fighter, 2022_y}, decisions);
  const std::vector<lost_support> expected{{awards::ministerial_fighter, 2022_y, truth::yes, truth::no},
                                           {awards::ministerial_fighter, 2023_y, truth::yes, truth::no},
                                           {awards::ministerial_fighter, 2024_y, truth::yes, truth::no}};
  EXPECT_EQ(lost, expected) << "of the same year too, by year; that of 2025 rests on 2023 … 2025";
  EXPECT_TRUE(revocation(record, {awards::ministerial_fighter, 2023_y}, decisions).empty()) << "nothing rests on it, and it is not listed itself";
}

// A certificate of the Ministry, one of the Prime Minister five years later, an order after five years more.
merit_record decorated() {
  merit_record record = good_officer(2010, 2025);
  for (const int year : {2012, 2013, 2016, 2017, 2018, 2021, 2022, 2023}) record.held(award_year(year), awards::grassroots_fighter);
  merit_record out = record;
  out.granted({.what = awards::ministerial_certificate, .year = 2014_y, .achievement_to = 2013_y});
  out.granted({.what = awards::pm_certificate, .year = 2020_y, .achievement_to = 2018_y});
  out.granted({.what = awards::labor_order_third, .year = 2025_y, .achievement_to = 2024_y});
  year_facts facts = *out.find(2024_y);
  facts.rating = rating::excellent;
  out.tell(facts);
  return out;
}
std::vector<decided_award> decisions() {
  return {{awards::ministerial_certificate, 2013_y, ministerial_certificate_rule()}, {awards::pm_certificate, 2018_y, pm_certificate_rule()}, {awards::labor_order_third, 2024_y, labor_order_third_rule()}};
}

TEST(Revocation, OfAFormTakesWhatRestsOnIt) {
  // Each is judged without its own grant: with it, the run would be barred by the very decision.
  EXPECT_EQ(decide(pm_certificate_rule(), decorated(), 2018_y), truth::no);
  EXPECT_EQ(revocation(decorated(), {awards::pm_certificate, 2020_y}, decisions()), (std::vector<lost_support>{{awards::labor_order_third, 2024_y, truth::yes, truth::no}}));
  EXPECT_EQ(revocation(decorated(), {awards::pm_certificate, 2018_y}, decisions()), revocation(decorated(), {awards::pm_certificate, 2020_y}, decisions()))
      << "named by the last year it rewards";
  EXPECT_EQ(revocation(decorated(), {awards::ministerial_certificate, 2014_y}, decisions()), (std::vector<lost_support>{{awards::pm_certificate, 2018_y, truth::yes, truth::no}}))
      << "each for itself: the order rests on the Prime Minister's certificate, which is not withdrawn yet";
  EXPECT_TRUE(revocation(decorated(), {awards::labor_order_third, 2025_y}, decisions()).empty());
  EXPECT_EQ(revocation(decorated(), {awards::grassroots_fighter, 2012_y}, decisions()), (std::vector<lost_support>{{awards::ministerial_certificate, 2013_y, truth::yes, truth::no}}));
}

TEST(Revocation, JudgesWithoutWhatTheAwardItselfUsed) {
  merit_record record = good_officer(2018, 2025);
  const std::vector used{awards::ministerial_certificate};
  for (const int year : {2023, 2024}) {
    year_facts facts = *record.find(award_year(year));
    facts.rating = rating::excellent;
    facts.initiatives = std::vector{initiative_fact{.id = std::to_string(year), .used_for = used}};
    record.tell(facts);
  }
  record.held(2020_y, awards::advanced_worker);
  record.granted({.what = awards::ministerial_certificate, .year = 2025_y, .achievement_to = 2024_y, .track = track::merit});
  const rule needs_worker = all_of(ministerial_certificate_rule(), once(held(awards::advanced_worker)));
  const decided_award decided{awards::ministerial_certificate, 2024_y, needs_worker};
  EXPECT_EQ(revocation(record, {awards::advanced_worker, 2020_y}, {decided}), (std::vector<lost_support>{{awards::ministerial_certificate, 2024_y, truth::yes, truth::no}}));
  const merit_record without = record_without(record, {awards::advanced_worker, 2020_y}, decided);
  EXPECT_TRUE(without.grants()->empty());
  EXPECT_TRUE((*without.find(2024_y)->initiatives)[0].used_for->empty());

  // What an earlier certificate used stays used.
  record.granted({.what = awards::ministerial_certificate, .year = 2023_y, .achievement_to = 2023_y, .track = track::merit});
  const merit_record second = record_without(record, {awards::advanced_worker, 2020_y}, decided);
  EXPECT_EQ((*second.find(2023_y)->initiatives)[0].used_for, used);
  EXPECT_TRUE((*second.find(2024_y)->initiatives)[0].used_for->empty());
}

TEST(Revocation, JudgesWithoutLaterGrants) {
  // A certificate decided in 2025 for achievements to 2018 was not there when the first was decided.
  merit_record record = decorated();
  record.granted({.what = awards::pm_certificate, .year = 2025_y, .achievement_to = 2017_y, .track = track::merit});
  EXPECT_EQ(revocation(record, {awards::ministerial_certificate, 2014_y}, decisions()), (std::vector<lost_support>{{awards::pm_certificate, 2018_y, truth::yes, truth::no}}));
}

TEST(Revocation, ListsOnlyWhatWasSupportedBetterBefore) {
  // Nothing is known of this record but the withdrawn title: what was unknown is no news, unless it is no now.
  const merit_record record = merit_record::individual("x").held(2023_y, awards::grassroots_fighter);
  EXPECT_EQ(revocation(record, {awards::grassroots_fighter, 2023_y}, {{awards::ministerial_fighter, 2024_y, ministerial_fighter_rule()}, {awards::advanced_worker, 2024_y, rated(rating::good)}}),
            (std::vector<lost_support>{{awards::ministerial_fighter, 2024_y, truth::unknown, truth::no}}));
}

TEST(Revocation, IsOfAnAwardTheRecordHolds) {
  EXPECT_EQ(code_of([] { return revocation(decorated(), {awards::grassroots_fighter, 2014_y}, decisions()); }), "invalid-record");
  EXPECT_EQ(code_of([] { return revocation(decorated(), {awards::labor_order_first, 2014_y}, decisions()); }), "invalid-record");
  EXPECT_EQ(code_of([] { return revocation(merit_record::individual("x"), {awards::labor_order_first, 2014_y}, {}); }), "invalid-record");
}

}  // namespace
