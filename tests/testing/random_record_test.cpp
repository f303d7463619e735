// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/random_record.hpp>

#include <thidua/law/statutes.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/testing/builder.hpp>
#include <thidua/testing/kit_printers.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <functional>
#include <set>

namespace {

using namespace thidua;
using namespace thidua::testing;

const rule standard = all_of(consecutive(2_years, held(awards::grassroots_fighter)), within(3_years, initiative(scope::ministerial, usability::for_title)), none_of(pending()));

TEST(RandomRecords, AreTheSameForASeed) {
  record_source a(standard, 2025_y, 7);
  record_source b(standard, 2025_y, 7);
  record_source c(standard, 2025_y, 8);
  bool differs = false;
  for (int i = 0; i < 20; ++i) {
    const merit_record one = a.next();
    EXPECT_EQ(one, b.next());
    differs = differs || !(one == c.next());
  }
  EXPECT_TRUE(differs);
}

TEST(RandomRecords, ReachEveryAnswer) {
  record_source source(standard, 2025_y, 1);
  std::set<truth> seen;
  for (int i = 0; i < 500; ++i) seen.insert(decide(standard, source.next(), 2025_y));
  EXPECT_EQ(seen.size(), 3U);
  record_source units(all_of(members(member_part::advanced, member_comparison::at_least_percent, 70), leads_bloc(bloc_led::central), age(10_years)), 2025_y, 1, subject_kind::collective);
  for (int i = 0; i < 50; ++i) EXPECT_EQ(units.next().subject(), subject_kind::collective);
}

// How many it takes until some meet the rule and some do not.
int draws_for_both(const rule& of, subject_kind subject, std::uint64_t seed) {
  record_source source(of, 2025_y, seed, subject);
  std::set<truth> seen;
  for (int drawn = 1; drawn <= 400; ++drawn) {
    seen.insert(decide(of, source.next(), 2025_y));
    if (seen.count(truth::yes) + seen.count(truth::no) == 2) return drawn;
  }
  return 0;
}
TEST(RandomRecords, MeetAndMissEveryRuleOfTheBuiltInLaw) {
  int rules = 0;
  for (const law::pack& pack : law::statutes::vietnam().packs())
    for (const law::provision& each : pack.provisions()) {
      ++rules;
      const int drawn = draws_for_both(each.standard, each.subject, 3);
      EXPECT_TRUE(drawn > 0 && drawn <= 100) << pack.id() << ' ' << each.standard.id() << ": " << drawn;
    }
  EXPECT_GT(rules, 100);
}
TEST(RandomRecords, MeetLongStreaks) {
  EXPECT_GT(draws_for_both(all_of(consecutive(25_years, held(awards::grassroots_fighter)), chained(3, granted(awards::pm_certificate), gap{5_years})), subject_kind::individual, 1), 0);
}
TEST(RandomRecords, AreDrawnOfEarlyYearsToo) {
  record_source source(standard, 1420_y, 1);
  EXPECT_EQ(source.next().id(), "random");
}

TEST(RandomRecords, ShrinkToTheSmallestThatFails) {
  const auto holds = [](const merit_record& who) { return decide(consecutive(2_years, held(awards::grassroots_fighter)), who, 2025_y) != truth::yes; };
  const auto smallest = counterexample(record_source(standard, 2025_y, 1), 1000, holds);
  ASSERT_TRUE(smallest.has_value());
  EXPECT_EQ(*smallest, merit_record::individual("random").held(2024_y, awards::grassroots_fighter).held(2025_y, awards::grassroots_fighter)) << ::testing::PrintToString(*smallest);
}

// Records that tell all that a record can tell.
merit_record all_told(record_builder of) {
  merit_record_parts parts = of.sector("procuracy").name("N").rated(rating::good, from(2018_y).through(2025_y)).sanctioned(sanction::none, 2024_y).pending(2024_y)
                                 .initiative({.id = "i1", .scope = scope::national, .kind = initiative_kind::work, .used_for = std::vector{awards::ministerial_certificate, awards::pm_certificate}}, 2024_y)
                                 .votes({.in_favour = 18, .total = 20}, 2024_y).attested("movements", 2024_y).denied("outstanding", 2024_y)
                                 .granted(awards::pm_certificate, 2024_y, {.achievement_to = 2023_y, .track = track::sudden}).granted(awards::ministerial_certificate, 2019_y)
                                 .served({.kind = "army", .from = date(2001, 1, 1), .to = date(2010, 12, 31), .factor = service_factor::parse("1.5")}).record().parts();
  parts.organization = "O";
  if (parts.subject == subject_kind::collective) parts.flag_eligible = true;
  parts.grants->front().decision = "1/QĐ";
  parts.grants->front().day = date(2024, 5, 1);
  return merit_record(std::move(parts));
}
merit_record told_officer() { return all_told(officer().held(awards::grassroots_fighter, {2020_y, 2024_y}).held(awards::advanced_worker, 2024_y)); }
merit_record told_unit() {
  return all_told(collective().held(awards::excellent_collective, 2024_y).members({.total = 20, .completed = 20, .advanced = 15, .grassroots_fighters = 2, .sanctioned = 0}, 2024_y)
                      .leads_bloc(bloc_led::central, 2024_y).exceeds_targets(2024_y).organizations_excellent(2024_y)
                      .thematic_leader({.level = scope::national, .length = 5_years}, 2024_y));
}
/// What one fact alone makes, and what is left of all where that is asked for.
void expect_alone(const merit_record& all, const char* what, const std::function<void(merit_record_parts&, year_facts&)>& tell, const std::function<bool(const merit_record_parts&, const year_facts&)>& is_there) {
  merit_record_parts alone{.id = all.id(), .subject = all.subject()};
  year_facts year{.year = 2024_y};
  tell(alone, year);
  if (!(year == year_facts{.year = 2024_y})) alone.years.push_back(std::move(year));
  const auto holds = [&](const merit_record& who) {
    const year_facts* of = who.find(2024_y);
    return !is_there(who.parts(), of == nullptr ? year_facts{.year = 2024_y} : *of);
  };
  ASSERT_FALSE(holds(all)) << what;
  const merit_record smallest = smallest_failing(all, holds);
  EXPECT_EQ(smallest, merit_record(std::move(alone))) << what << ": " << ::testing::PrintToString(smallest);
}
TEST(RandomRecords, ShrinkToTheOneFactThatMatters) {
  using parts = merit_record_parts;
  const auto none = [](parts&, year_facts&) {};
  for (const merit_record& all : {told_officer(), told_unit()}) {
    expect_alone(all, "nothing", none, [](const parts&, const year_facts&) { return true; });
    expect_alone(all, "name", [](parts& of, year_facts&) { of.name = "N"; }, [](const parts& of, const year_facts&) { return of.name == "N"; });
    expect_alone(all, "organization", [](parts& of, year_facts&) { of.organization = "O"; }, [](const parts& of, const year_facts&) { return of.organization == "O"; });
    expect_alone(all, "sector", [](parts& of, year_facts&) { of.sectors = {"procuracy"}; }, [](const parts& of, const year_facts&) { return !of.sectors.empty(); });
    expect_alone(all, "first_year", [&](parts& of, year_facts&) { of.first_year = all.first_year(); }, [](const parts& of, const year_facts&) { return of.first_year.has_value(); });
    expect_alone(all, "closed", [](parts& of, year_facts&) { of.closed = {fact_kind::tracks}; },
                 [](const parts& of, const year_facts&) { return std::find(of.closed.begin(), of.closed.end(), fact_kind::tracks) != of.closed.end(); });
    expect_alone(all, "rating", [](parts&, year_facts& of) { of.rating = rating::good; }, [](const parts&, const year_facts& of) { return of.rating == rating::good; });
    expect_alone(all, "sanction", [](parts&, year_facts& of) { of.sanction = sanction::none; }, [](const parts&, const year_facts& of) { return of.sanction.has_value(); });
    expect_alone(all, "pending", [](parts&, year_facts& of) { of.pending = true; }, [](const parts&, const year_facts& of) { return of.pending.has_value(); });
    expect_alone(all, "used_for", [](parts&, year_facts& of) { of.initiatives = std::vector{initiative_fact{.scope = scope::national, .used_for = std::vector{awards::pm_certificate}}}; },
                 [](const parts&, const year_facts& of) {
                   return of.initiatives && !of.initiatives->empty() && of.initiatives->front().used_for &&
                          std::find(of.initiatives->front().used_for->begin(), of.initiatives->front().used_for->end(), awards::pm_certificate) != of.initiatives->front().used_for->end();
                 });
    expect_alone(all, "initiative", [](parts&, year_facts& of) { of.initiatives = std::vector{initiative_fact{.scope = scope::national}}; },
                 [](const parts&, const year_facts& of) { return of.initiatives && !of.initiatives->empty(); });
    expect_alone(all, "votes", [](parts&, year_facts& of) { of.votes = vote_count{.total = 20}; }, [](const parts&, const year_facts& of) { return of.votes && of.votes->total; });
    expect_alone(all, "attested", [](parts&, year_facts& of) { of.attested = {{"outstanding", false}}; },
                 [](const parts&, const year_facts& of) { return std::find(of.attested.begin(), of.attested.end(), std::pair<std::string, bool>("outstanding", false)) != of.attested.end(); });
    expect_alone(all, "grant", [](parts& of, year_facts&) { of.grants = std::vector{grant{.what = awards::pm_certificate, .year = 2024_y}}; },
                 [](const parts& of, const year_facts&) { return of.grants && !of.grants->empty() && of.grants->front().what == awards::pm_certificate; });
    expect_alone(all, "track", [](parts& of, year_facts&) { of.grants = std::vector{grant{.what = awards::pm_certificate, .year = 2024_y, .track = track::sudden}}; },
                 [](const parts& of, const year_facts&) { return of.grants && !of.grants->empty() && of.grants->front().track == track::sudden; });
    expect_alone(all, "service", [](parts& of, year_facts&) { of.service = std::vector{service_period{.kind = "army", .from = date(2001, 1, 1)}}; },
                 [](const parts& of, const year_facts&) { return of.service && !of.service->empty(); });
  }
  expect_alone(told_officer(), "recruited", [](parts& of, year_facts&) { of.recruited = told_officer().recruited(); }, [](const parts& of, const year_facts&) { return of.recruited.has_value(); });
  expect_alone(told_officer(), "title", [](parts&, year_facts& of) { of.titles = std::vector{awards::advanced_worker}; },
               [](const parts&, const year_facts& of) { return of.titles && std::find(of.titles->begin(), of.titles->end(), awards::advanced_worker) != of.titles->end(); });
  expect_alone(told_unit(), "flag_eligible", [](parts& of, year_facts&) { of.flag_eligible = true; }, [](const parts& of, const year_facts&) { return of.flag_eligible.has_value(); });
  expect_alone(told_unit(), "founded", [](parts& of, year_facts&) { of.founded = told_unit().founded(); }, [](const parts& of, const year_facts&) { return of.founded.has_value(); });
  expect_alone(told_unit(), "members", [](parts&, year_facts& of) { of.members = member_counts{.advanced = 15}; }, [](const parts&, const year_facts& of) { return of.members && of.members->advanced; });
  expect_alone(told_unit(), "leads_bloc", [](parts&, year_facts& of) { of.leads_bloc = bloc_led::central; }, [](const parts&, const year_facts& of) { return of.leads_bloc.has_value(); });
  expect_alone(told_unit(), "exceeds_targets", [](parts&, year_facts& of) { of.exceeds_targets = true; }, [](const parts&, const year_facts& of) { return of.exceeds_targets.has_value(); });
  expect_alone(told_unit(), "organizations", [](parts&, year_facts& of) { of.organizations_excellent = true; }, [](const parts&, const year_facts& of) { return of.organizations_excellent.has_value(); });
  expect_alone(told_unit(), "thematic_leader", [](parts&, year_facts& of) { of.thematic_leader = std::optional(thematic_lead{.level = scope::national, .length = 5_years}); },
               [](const parts&, const year_facts& of) { return of.thematic_leader.has_value(); });
}
TEST(RandomRecords, ShrinkDrawnOnesToOneFactToo) {
  record_source source(standard, 2025_y, 11);
  int seen = 0;
  for (int i = 0; i < 100; ++i) {
    const merit_record drawn = source.next();
    const year_facts* of = drawn.find(2025_y);
    if (of == nullptr || !of->pending) continue;
    ++seen;
    const merit_record smallest = smallest_failing(drawn, [](const merit_record& who) { return who.find(2025_y) == nullptr || !who.find(2025_y)->pending; });
    merit_record_parts alone{.id = "random", .subject = subject_kind::individual, .years = {{.year = 2025_y, .pending = of->pending}}};
    EXPECT_EQ(smallest, merit_record(std::move(alone))) << ::testing::PrintToString(smallest);
  }
  EXPECT_GT(seen, 10);
}

TEST(RandomRecords, FindNothingWhereAllHolds) {
  const auto holds = [](const merit_record& who) { return (decide(standard, who, 2025_y) & !decide(standard, who, 2025_y)) != truth::yes; };
  EXPECT_EQ(counterexample(record_source(standard, 2025_y, 1), 200, holds), std::nullopt);
}

}  // namespace
