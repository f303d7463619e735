// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/earliest.hpp>

#include <thidua/rules/leaf.hpp>
#include <thidua/rules/what_if.hpp>

#include "core/thrown.hpp"
#include "law_rules.hpp"
#include "repair_cases.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

namespace {

using namespace thidua;
using namespace thidua::test;

std::string text_of(const std::vector<change>& all) {
  std::string text;
  for (const change& each : all) text += (text.empty() ? "" : "; ") + std::string(to_string(each.fact)) + " " + (each.year ? std::to_string(each.year->number()) : "") + " " + to_text(each.to);
  return "{" + text + "}";
}

std::string shown(const std::optional<award_year>& year) { return year ? std::to_string(year->number()) : "never"; }

// ---------------------------------------------------------------------------------------------------- against brute force

// Every value the facts of a year may have, as far as the rule tells them apart.
std::vector<std::vector<change>> years_of(const rule& of, award_year year) {
  std::vector<std::vector<change>> all{{}};
  const auto cross = [&](record_key key, const std::vector<change_value>& values) {
    std::vector<std::vector<change>> next;
    for (const auto& before : all)
      for (const change_value& value : values) {
        next.push_back(before);
        next.back().push_back({.fact = key, .year = year, .to = value});
      }
    all = std::move(next);
  };
  bool asked[static_cast<int>(record_key::attested) + 1] = {};
  for (const auto& slot : slots_of(of, merit_record::collective("x").close(fact_kind::grants), year.number(), year.number())) asked[static_cast<int>(slot.front().fact)] = true;
  const auto asks = [&](record_key key) { return asked[static_cast<int>(key)]; };
  if (asks(record_key::rating)) cross(record_key::rating, {rating::not_completed, rating::good, rating::excellent});
  if (asks(record_key::sanction)) cross(record_key::sanction, {sanction::none, sanction::reprimand, sanction::warning});
  if (asks(record_key::leads_bloc)) cross(record_key::leads_bloc, {bloc_led::none, bloc_led::ministerial, bloc_led::central});
  if (asks(record_key::exceeds_targets)) cross(record_key::exceeds_targets, {false, true});
  if (asks(record_key::attested)) cross(record_key::attested, {judgement_value{"united", false}, judgement_value{"united", true}});
  if (asks(record_key::titles)) cross(record_key::titles, {title_value{awards::excellent_collective, false}, title_value{awards::excellent_collective, true}});
  if (asks(record_key::initiatives)) cross(record_key::initiatives, {initiative_value{.number = 0, .compare = member_comparison::at_most}, initiative_value{1}, initiative_value{2}});
  if (asks(record_key::grants)) cross(record_key::grants, {grant_value{awards::ministerial_certificate, false}, grant_value{awards::ministerial_certificate, true}});
  return all;
}

// The first year up to `last` that some coming years make met.
std::optional<award_year> first_by_trying(const rule& of, const merit_record& record, award_year now, award_year last, const rule& decided_by) {
  if (decide(decided_by, record, now) == truth::yes) return now;
  std::vector<std::vector<change>> histories{{}};
  for (award_year year = now + 1_years; year <= last; year = year + 1_years) {
    std::vector<std::vector<change>> longer;
    for (const auto& history : histories)
      for (const auto& one : years_of(of, year)) {
        longer.push_back(history);
        longer.back().insert(longer.back().end(), one.begin(), one.end());
        if (decide(decided_by, with(record, longer.back()), year) == truth::yes) return year;
      }
    histories = std::move(longer);
  }
  return std::nullopt;
}

TEST(Earliest, IsWhatTryingAllComingYearsFinds) {
  constexpr int ahead = 3;
  int compared = 0;
  int later = 0;
  int never = 0;
  int refused = 0;
  for (std::uint32_t seed = 1; seed <= 1000; ++seed) {
    dice random(seed);
    const rule of = random_rule(random, {.depth = 2, .years = 3, .with_negation = seed % 2 == 0, .with_runs = true, .with_once = true});
    merit_record record = random_record(random, 2019, 2023);
    if (!record.grants()) record.close(fact_kind::grants);
    std::size_t combinations = 1;
    for (int i = 0; i < ahead; ++i) combinations *= years_of(of, 2024_y).size();
    if (combinations > 600) continue;
    earliest_year answer;
    try {
      answer = earliest(of, record, 2023_y);
    } catch (const error& thrown) {
      ASSERT_EQ(thrown.code(), errc::mixed_polarity);
      ++refused;
      continue;
    }
    ++compared;
    const auto expected = first_by_trying(of, record, 2023_y, 2026_y, of);
    if (expected) {
      EXPECT_EQ(shown(answer.year), shown(expected)) << "seed " << seed << " " << text_of(answer.plan);
    } else {
      EXPECT_TRUE(!answer.year || *answer.year > 2026_y) << "seed " << seed << " " << shown(answer.year);
    }
    later += expected && *expected > 2023_y;
    never += !answer.year;
    EXPECT_EQ(answer.year == 2023_y, decide(of, record, 2023_y) == truth::yes) << "seed " << seed;
    if (!answer.year || *answer.year == 2023_y) {
      EXPECT_TRUE(answer.plan.empty());
      EXPECT_EQ(answer.year.has_value(), answer.why_not_before.empty()) << "seed " << seed;
      continue;
    }
    for (const change& each : answer.plan) EXPECT_TRUE(!each.year || *each.year > 2023_y) << "seed " << seed << " " << text_of(answer.plan);
    EXPECT_EQ(decide(of, with(record, answer.plan), *answer.year), truth::yes) << "seed " << seed << " " << text_of(answer.plan);
    for (std::size_t i = 0; i < answer.plan.size(); ++i) {
      std::vector<change> rest = answer.plan;
      rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
      EXPECT_NE(decide(of, with(record, rest), *answer.year), truth::yes) << "seed " << seed << " " << text_of(answer.plan) << " does not need " << text_of({answer.plan[i]});
    }
    if (*answer.year > 2024_y) EXPECT_FALSE(answer.why_not_before.empty()) << "seed " << seed;
  }
  EXPECT_GT(compared, 400);
  EXPECT_GT(later, 300);
  EXPECT_GT(never, 10);
  EXPECT_GT(refused, 0);
}

// The rule, but of the grants up to 2023 nothing is known, whatever the record says.
rule without_old_grants(const rule& of) {
  const auto forgetful = leaf<merit_record>("test.granted", {}, [](const merit_record& record) {
    std::vector<truth> years;
    for (int year = 2024; year <= 2030; ++year) years.push_back(decide(granted(awards::ministerial_certificate), record, award_year(year)));
    return timeline(2024, years, truth::unknown, truth::no);
  });
  return rule(transform(of.root(), [&](const node& each) { return each.kind() == node_kind::granted ? forgetful.root() : each; }));
}

TEST(Earliest, KeepsGrantsUnknownThatAreUnknownNow) {
  int compared = 0;
  for (std::uint32_t seed = 1; seed <= 600; ++seed) {
    dice random(seed + 90'000);
    const rule part = random_rule(random, {.depth = 1, .years = 3, .with_negation = false, .with_once = true});
    const rule grants = granted(awards::ministerial_certificate);
    const rule asks[] = {consecutive(years(1 + random.roll(3)), none_of(grants)), within(3_years, grants), after(grants), count(3_years, grants) >= 2,
                         over_run(2_years, all_of(rated(rating::good), none_of(grants)), count(rated(rating::excellent)) >= 1)};
    const rule of = all_of(asks[seed % 5], part);
    const merit_record record = what_if(random_record(random, 2019, 2023)).forget(2023_y, record_key::grants).record();
    if (record.is_closed(fact_kind::grants)) continue;
    std::size_t combinations = 1;
    for (int i = 0; i < 3; ++i) combinations *= years_of(of, 2024_y).size();
    if (combinations > 600 || code_of([&] { return earliest(of, record, 2023_y); }) != "nothing") continue;
    ++compared;
    const earliest_year answer = earliest(of, record, 2023_y);
    const auto expected = first_by_trying(of, merit_record(record).no_grants(), 2023_y, 2026_y, without_old_grants(of));
    if (expected) {
      EXPECT_EQ(shown(answer.year), shown(expected)) << "seed " << seed << " " << text_of(answer.plan);
    } else {
      EXPECT_TRUE(!answer.year || *answer.year > 2026_y) << "seed " << seed << " " << shown(answer.year);
    }
  }
  EXPECT_GT(compared, 200);
}

// D1: "suggest" and "check" are one evaluator.
TEST(Earliest, IsNowIfAndOnlyIfTheRuleIsMetNow) {
  const rule streaks[] = {consecutive(3_years, held(awards::grassroots_fighter)), chained(2, held(awards::grassroots_fighter), gap{3_years}), ministerial_certificate_rule()};
  int histories = 0;
  for (int length = 1; length <= 10; ++length)
    for (unsigned flags = 0; flags < 1U << length; ++flags) {
      ++histories;
      merit_record record = good_officer(2026 - length, 2025);
      for (int i = 0; i < length; ++i)
        if ((flags >> i & 1U) != 0) record.held(award_year(2025 - i), awards::grassroots_fighter);
      for (const rule& of : streaks) {
        const truth now = decide(of, record, 2025_y);
        const earliest_year answer = earliest(of, record, 2025_y);
        ASSERT_EQ(now == truth::yes, answer.year == 2025_y);
        ASSERT_EQ(now, timeline_of(of, record).at(2025_y));
        ASSERT_TRUE(answer.year && *answer.year <= 2028_y) << "any history has a future";
      }
    }
  EXPECT_EQ(histories, 2046);
}

TEST(Earliest, ComesWithThePlanAndWhyNotTheYearBefore) {
  merit_record record = good_officer(2015, 2025);
  record.held(2024_y, awards::grassroots_fighter).held(2025_y, awards::grassroots_fighter);
  const earliest_year answer = earliest(ministerial_fighter_rule(), record, 2025_y);
  EXPECT_EQ(shown(answer.year), "2026");
  EXPECT_EQ(text_of(answer.plan), "{titles 2026 grassroots_fighter; initiatives 2026 1 ministerial}");
  for (const change& each : answer.plan) EXPECT_EQ(each.kind, change_kind::supply);
  EXPECT_EQ(to_text(answer.plan[0]), "cần có năm 2026: đạt danh hiệu Chiến sĩ thi đua cơ sở");
  ASSERT_EQ(answer.why_not_before.size(), 2U) << "2025 is as it is";
  EXPECT_EQ(answer.why_not_before[0].condition.id(), "law2022.art22.1.a");
  EXPECT_EQ(answer.why_not_before[0].value.measured, interval::exactly(2));
  EXPECT_EQ(answer.why_not_before[0].year, 2025_y);
  EXPECT_EQ(to_text(*answer.why_not_before[1].reference, language::english), "Law 06/2022/QH15, Article 22(1)(b)");
  std::size_t places = 0;
  visit(ministerial_fighter_rule().root(), [&](const node&, int) { ++places; });
  EXPECT_EQ(answer.before.size(), places);
}

TEST(Earliest, PutsAYearBetweenAGrantAndWhatComesAfterIt) {
  merit_record record = good_officer(2015, 2025);
  const earliest_year order = earliest(labor_order_third_rule(), record, 2025_y);
  EXPECT_EQ(shown(order.year), "2031");
  EXPECT_EQ(order.plan.front().year, 2026_y);
  EXPECT_EQ(to_text(order.plan.front().to), "pm_certificate");
  EXPECT_EQ(order.why_not_before.at(0).condition.kind(), node_kind::over_run);
  record.granted({.what = awards::pm_certificate, .year = 2023_y});
  EXPECT_EQ(shown(earliest(labor_order_third_rule(), record, 2025_y).year), "2028");
}

TEST(Earliest, LeavesThePastAndWhatItDoesNotSayAsTheyAre) {
  // Nothing is known of the grants: whether a year of the run is barred stays unknown up to now, so the run begins anew.
  merit_record record = merit_record::individual("x").first_year(2015_y);
  for (const fact_kind kind : {fact_kind::sanctions, fact_kind::pending, fact_kind::tracks}) record.close(kind);
  for (int year = 2020; year <= 2025; ++year) record.rated(award_year(year), rating::good).held(award_year(year), awards::grassroots_fighter);
  const earliest_year unknown = earliest(pm_certificate_rule(), record, 2025_y);
  EXPECT_EQ(shown(unknown.year), "2030");
  const earliest_year told = earliest(pm_certificate_rule(), merit_record(record).no_grants(), 2025_y);
  EXPECT_EQ(shown(told.year), "2026");
  EXPECT_EQ(text_of(told.plan), "{grants 2026 ministerial_certificate; rating 2026 good}");
  // A year that is not rated breaks no run for ever, but it does not count either.
  merit_record gap = merit_record::individual("y").first_year(2015_y).no_grants();
  for (const fact_kind kind : {fact_kind::sanctions, fact_kind::pending, fact_kind::titles}) gap.close(kind);
  gap.rated(2023_y, rating::good).rated(2025_y, rating::good);
  EXPECT_EQ(shown(earliest(consecutive(3_years, rated(rating::good)), gap, 2025_y).year), "2027");
}

TEST(Earliest, MayTellTheComingYearsOtherwiseThanTheRecordDoes) {
  merit_record record = good_officer(2020, 2027);
  EXPECT_EQ(shown(earliest(rated(rating::excellent), record, 2025_y).year), "2026");
  EXPECT_EQ(text_of(earliest(rated(rating::excellent), record, 2025_y).plan), "{rating 2026 excellent}");
  EXPECT_EQ(shown(earliest(consecutive(2_years, rated(rating::good)), good_officer(2026, 2027), 2025_y).year), "2027") << "the first year lies ahead";
}

TEST(Earliest, GoesOnWithAgeAndService) {
  merit_record soldier = good_officer(2015, 2025);
  soldier.served({.kind = "army", .from = date(2005, 3, 1)});
  const earliest_year medal = earliest(military_flag_medal_rule(), soldier, 2025_y);
  EXPECT_EQ(shown(medal.year), "2030");
  EXPECT_EQ(text_of(medal.plan), "{rating 2030 good}");
  EXPECT_EQ(medal.why_not_before.at(0).condition.kind(), node_kind::continuous_service);
  merit_record left = good_officer(2015, 2025);
  left.served({.kind = "army", .from = date(2005, 3, 1), .to = date(2020, 1, 1)});
  const earliest_year never = earliest(military_flag_medal_rule(), left, 2025_y);
  EXPECT_FALSE(never.year);
  EXPECT_EQ(never.why_not_before.at(0).condition.kind(), node_kind::continuous_service);
  EXPECT_EQ(never.why_not_before.at(0).year, 2089_y) << "at the end of the 64 years";
  EXPECT_EQ(shown(earliest(age(10_years), merit_record::collective("c").founded(date(2019, 1, 1)), 2025_y).year), "2028");
}

TEST(Earliest, IsNeverBeyondSixtyFourYears) {
  EXPECT_EQ(shown(earliest(consecutive(64_years, rated(rating::good)), merit_record::individual("x"), 2025_y).year), "2089");
  EXPECT_EQ(shown(earliest(consecutive(65_years, rated(rating::good)), merit_record::individual("x"), 2025_y).year), "never");
  EXPECT_EQ(shown(earliest(rated(rating::good), merit_record::individual("x"), 9999_y).year), "never");
  EXPECT_EQ(shown(earliest(never(), merit_record::individual("x"), 2025_y).year), "never");
  EXPECT_EQ(shown(earliest(always(), merit_record::individual("x"), 2025_y).year), "2025");
}

TEST(Earliest, RefusesARuleThatWantsAFactBothWays) {
  const merit_record record = good_officer(2020, 2025);
  EXPECT_EQ(code_of([&] { return earliest(all_of(rated(rating::good), none_of(rated(rating::excellent))), record, 2025_y); }), "mixed-polarity");
  EXPECT_EQ(code_of([&] { return earliest(any_of(held(awards::advanced_worker), none_of(held(awards::advanced_worker))), record, 2025_y); }), "mixed-polarity");
  EXPECT_EQ(code_of([&] { return earliest(all_of(members(member_part::advanced, member_comparison::at_least, 1), members(member_part::advanced, member_comparison::at_most, 5)), record, 2025_y); }),
            "mixed-polarity");
  EXPECT_EQ(code_of([&] { return earliest(all_of(held(awards::advanced_worker), none_of(held(awards::advanced_soldier))), record, 2025_y); }), "nothing") << "two facts";
  EXPECT_EQ(code_of([&] { return earliest(all_of(age(1_years), none_of(age(10_years))), record, 2025_y); }), "nothing") << "not a fact of the coming years";
  for (const rule& of : law_rules()) EXPECT_EQ(code_of([&] { return earliest(of, record, 2025_y); }), "nothing") << *of.reference();
}

TEST(Earliest, KnowsValuesThatExcludeEachOther) {
  const merit_record unit = merit_record::collective("c").close(fact_kind::sanctions).close(fact_kind::pending);
  EXPECT_EQ(text_of(earliest(government_flag_rule(), unit, 2025_y).plan), "{leads_bloc 2026 central}");
  const rule both = within(2_years, leads_bloc(bloc_led::central)) && within(2_years, leads_bloc(bloc_led::ministerial));
  EXPECT_EQ(shown(earliest(both, unit, 2025_y).year), "2027") << "one bloc a year";
  const rule at_once = all_of(leads_bloc(bloc_led::central), leads_bloc(bloc_led::ministerial));
  const earliest_year never = earliest(at_once, unit, 2025_y);
  EXPECT_EQ(shown(never.year), "never");
  EXPECT_EQ(never.why_not_before.size(), 2U);
  const rule movements = within(2_years, thematic_leader(scope::national, 5_years)) && within(2_years, thematic_leader(scope::ministerial, 3_years));
  EXPECT_EQ(shown(earliest(movements, unit, 2025_y).year), "2027");
}

TEST(Earliest, SuppliesMembersAndVotesAndJudgements) {
  merit_record unit = merit_record::collective("c").close(fact_kind::sanctions).close(fact_kind::pending);
  unit.tell({.year = 2024_y, .members = member_counts{.total = 30}});
  const earliest_year answer = earliest(all_of(excellent_collective_rule(), votes(80)), unit, 2025_y, {.judgements = judgement_policy::require});
  EXPECT_EQ(text_of(answer.plan), "{rating 2026 excellent; members 2026 total 30; members 2026 completed 30; members 2026 advanced 21; members 2026 grassroots_fighters 1; votes 2026 80/100; attested 2026 united}");
  EXPECT_EQ(shown(earliest(members(member_part::advanced, member_comparison::more_than_percent, 100), unit, 2025_y).year), "never");
  EXPECT_EQ(shown(earliest(none_of(members(member_part::advanced, member_comparison::at_least, 0)), unit, 2025_y).year), "never");
  EXPECT_EQ(shown(earliest(none_of(votes(0)), unit, 2025_y).year), "never");
  EXPECT_EQ(shown(earliest(leads_bloc(bloc_led::central), merit_record::individual("x"), 2025_y).year), "never") << "only collectives do";
}

TEST(Earliest, LeavesAnApplicationsOwnLeavesAsTheyAre) {
  // The leaf reads ratings, but what the coming years bring is not shown to it.
  const auto own = leaf<merit_record>("acme.rated", {.vi = "đã xếp loại"}, asked_years{.first = 2020_y, .last = 2030_y}, [](const merit_record& of, award_year year) {
    const year_facts* facts = of.find(year);
    return facts != nullptr && facts->rating ? truth::yes : truth::unknown;
  });
  EXPECT_EQ(shown(earliest(all_of(own, rated(rating::good)), good_officer(2020, 2025), 2025_y).year), "2025");
  EXPECT_EQ(shown(earliest(all_of(own, rated(rating::excellent)), good_officer(2020, 2025), 2025_y).year), "never");
  EXPECT_EQ(shown(earliest(all_of(own, rated(rating::excellent)), good_officer(2020, 2027), 2025_y).year), "2026");
}

TEST(Earliest, IsFoundInTimeForEveryRuleOfTheLaw) {
  merit_record unit = merit_record::collective("unit").founded(date(2018, 1, 1));
  for (const merit_record& record : {merit_record::individual("empty"), unit, good_officer(2015, 2025), good_officer(1985, 2025)})
    for (const rule& of : law_rules()) {
      const auto start = std::chrono::steady_clock::now();
      const earliest_year answer = earliest(of, record, 2025_y);
      EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2)) << "some milliseconds on an idle machine: " << *of.reference();
      if (answer.year && *answer.year > 2025_y) EXPECT_EQ(decide(of, with(record, answer.plan), *answer.year), truth::yes) << *of.reference();
      if (!answer.year) EXPECT_FALSE(answer.why_not_before.empty()) << *of.reference();
    }
}

}  // namespace
