// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/decide.hpp>

#include <thidua/core/error.hpp>
#include <thidua/rules/finding.hpp>
#include <thidua/rules/leaf.hpp>
#include <thidua/rules/rule_set.hpp>

#include "random_rules.hpp"

#include <algorithm>
#include <bit>
#include <optional>

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using test::plain_meaning;
using test::random_record;
using test::random_rule;
using test::random_source;

std::string shown(const node& of) {
  std::string text(to_string(of.kind()));
  const node_terms& terms = of.terms();
  text += "[" + std::to_string(terms.level) + "," + std::to_string(terms.n) + "," + std::to_string(terms.k) + "," + std::to_string(terms.gap) + "]";
  if (of.size() == 0) return text;
  text += "(";
  for (std::size_t i = 0; i < of.size(); ++i) text += (i > 0 ? ", " : "") + shown(of.child(i));
  return text + ")";
}

// DESIGN.md's formulas, on random rules over random records with unknowns.
TEST(Decide, IsTheFormulaOfEveryOperator) {
  random_source random(404);
  int met[3] = {};
  for (int round = 0; round < 1500; ++round) {
    const rule standard = random_rule(random, 1 + round % 3);
    const merit_record record = random_record(random);
    const plain_meaning plain(record, 2008);
    const timeline line = timeline_of(standard, record);
    const prepared once = rule_set<merit_record>({standard, rated(rating::good)}).prepare(record);
    for (int year = 2010; year <= 2027; ++year) {
      const truth expected = plain.at(standard.root(), year);
      ASSERT_EQ(decide(standard, record, award_year(year)), expected) << year << ": " << shown(standard.root());
      ASSERT_EQ(line.at(year), expected) << year << ": " << shown(standard.root());
      ASSERT_EQ(once.decide(0, award_year(year)), expected) << year << ": " << shown(standard.root());
      ++met[static_cast<int>(expected)];
    }
    ASSERT_EQ(once.timeline_of(0), line);
  }
  for (const int each : met) EXPECT_GT(each, 1000) << "the rules tried must not all answer the same";
}

// The same where one word of years is not enough.
TEST(Decide, IsTheSameHoweverFarThePastReaches) {
  random_source random(405);
  for (int round = 0; round < 60; ++round) {
    const rule standard = random_rule(random, 2);
    merit_record record = random_record(random, 2012, 8);
    if (record.first_year()) continue;
    record.rated(1900_y, rating::good).held(1871_y, awards::grassroots_fighter).granted({.what = awards::pm_certificate, .year = 1850_y, .track = track::merit});
    const plain_meaning plain(record, 1845);
    const timeline line = timeline_of(standard, record);
    for (const int year : {1849, 1850, 1872, 1901, 1905, 2015, 2019, 2022}) {
      const truth expected = plain.at(standard.root(), year);
      ASSERT_EQ(decide(standard, record, award_year(year)), expected) << year << ": " << shown(standard.root());
      ASSERT_EQ(line.at(year), expected) << year << ": " << shown(standard.root());
    }
  }
}

// VECTORS.md D1: all streaks of 1 to 10 years in all sets of flags, one answer whatever is asked.
TEST(Decide, D1HasOneAnswerForAllHistories) {
  int histories = 0;
  for (int length = 1; length <= 10; ++length)
    for (unsigned flags = 0; flags < 1U << length; ++flags, ++histories) {
      merit_record record = merit_record::individual("r").first_year(2001_y);
      for (int i = 0; i < length; ++i) {
        record.no_titles(award_year(2001 + i));
        if ((flags >> i & 1U) != 0) record.held(award_year(2001 + i), awards::grassroots_fighter);
      }
      for (int n = 1; n <= 5; ++n) {
        const rule streak = consecutive(years(n), held(awards::grassroots_fighter));
        const timeline line = timeline_of(streak, record);
        for (int year = 2001; year < 2001 + length; ++year) {
          int run = 0;
          while (year - run >= 2001 && (flags >> (year - run - 2001) & 1U) != 0) ++run;
          ASSERT_EQ(decide(streak, record, award_year(year)), to_truth(run >= n));
          ASSERT_EQ(line.at(year), to_truth(run >= n));
        }
      }
    }
  EXPECT_EQ(histories, 2046);
}

// VECTORS.md D2: units, too, have one answer, whoever asks.
TEST(Decide, D2HasOneAnswerForCollectives) {
  random_source random(406);
  const rule unit_year = all_of(rated(rating::excellent), none_of(sanctioned(sanction::warning)));
  const rule standard = over_run(2_years, unit_year, any_of(count(held(awards::ministerial_flag)) >= 1, none_of(flag_eligible())));
  const rule_set<merit_record> rules({standard});
  for (int round = 0; round < 300; ++round) {
    merit_record unit = merit_record::collective("u").first_year(2018_y).close(fact_kind::sanctions);
    if (random.one_in(2)) unit.flag_eligible(random.one_in(2));
    for (int year = 2018; year <= 2025; ++year) {
      if (random.one_in(6)) continue;
      unit.rated(award_year(year), random.one_in(4) ? rating::good : rating::excellent).no_titles(award_year(year));
      if (random.one_in(3)) unit.held(award_year(year), awards::ministerial_flag);
    }
    const plain_meaning plain(unit, 2010);
    for (int year = 2018; year <= 2026; ++year) {
      const truth expected = plain.at(standard.root(), year);
      ASSERT_EQ(decide(standard, unit, award_year(year)), expected);
      ASSERT_EQ(explain(standard, unit, award_year(year)).truth, expected);
      ASSERT_EQ(timeline_of(standard, unit).at(year), expected);
      ASSERT_EQ(rules.prepare(unit).decide(0, award_year(year)), expected);
    }
  }
}

// VECTORS.md D7: a streak and a total count the same years, whatever else a record tells.
TEST(Decide, D7HasOneMeaningOfHeld) {
  random_source random(407);
  for (int round = 0; round < 200; ++round) {
    const merit_record record = random_record(random);
    for (int n = 1; n <= 5; ++n)
      for (const rule& each : {held(awards::grassroots_fighter), granted(awards::ministerial_certificate), rated(rating::good)})
        for (int year = 2014; year <= 2024; ++year) {
          const truth streak = decide(consecutive(years(n), each), record, award_year(year));
          ASSERT_EQ(streak, decide(count(years(n), each) >= n, record, award_year(year)));
        }
  }
  // A grant on another track is none in a streak and none in a total.
  const merit_record other = merit_record::individual("r").granted({.what = awards::ministerial_certificate, .year = 2024_y, .track = track::sudden});
  EXPECT_EQ(decide(within(3_years, granted(awards::ministerial_certificate)), other, 2025_y), truth::no);
  EXPECT_EQ(decide(count(3_years, granted(awards::ministerial_certificate)) >= 1, other, 2025_y), truth::no);
}

struct history {
  unsigned flags;  // bit i: the title in the year 2006 + i
};

// All histories of 20 years of one title, each in every year against bit arithmetic.
TEST(Decide, FindsTheStreakInAllHistoriesOfTwentyYears) {
  constexpr int first = 2006;
  const auto title = leaf<history>("title", {.vi = "danh hiệu"}, [](const history& of) {
    return timeline(first, 20, year_masks{.yes = of.flags, .no = ~std::uint64_t(of.flags)}, truth::no, truth::no);
  });
  const rule_set<history> rules({all_of(within(2_years, consecutive(3_years, title)), none_of(consecutive(5_years, title)), count(8_years, title) >= 4)});
  for (unsigned flags = 0; flags < 1U << 20; ++flags) {
    const timeline line = rules.prepare({flags}).timeline_of(0);
    const unsigned streak = flags & flags << 1 & flags << 2;
    const unsigned five = streak & streak << 2;
    unsigned expected = (streak | streak << 1) & ~five & ((1U << 20) - 1);
    for (unsigned candidates = expected; candidates != 0; candidates &= candidates - 1) {
      const int year = std::countr_zero(candidates);
      if (std::popcount(flags >> std::max(year - 7, 0) & ((2U << std::min(year, 7)) - 1)) < 4) expected &= ~(1U << year);
    }
    const year_masks found = line.masks_from(first);
    ASSERT_EQ(found.yes & ((1U << 20) - 1), expected) << flags;
    ASSERT_EQ(found.no, ~found.yes) << flags;
  }
}

// All histories of 6 years and 3 titles, against the plain meaning of a rule that reads all three.
TEST(Decide, IsRightInAllHistoriesOfSixYearsAndThreeTitles) {
  const rule standard = all_of(consecutive(2_years, held(awards::grassroots_fighter)), within(3_years, held(awards::ministerial_fighter)),
                               none_of(once(held(awards::national_fighter))));
  const rule_set<merit_record> rules({standard});
  for (unsigned history = 0; history < 1U << 18; ++history) {
    const auto holds = [&](unsigned title, int i) { return i >= 0 && (history >> (static_cast<unsigned>(i) * 3 + title) & 1U) != 0; };
    merit_record record = merit_record::individual("r").first_year(2020_y).close(fact_kind::titles);
    for (int i = 0; i < 6; ++i) {
      if (holds(0, i)) record.held(award_year(2020 + i), awards::grassroots_fighter);
      if (holds(1, i)) record.held(award_year(2020 + i), awards::ministerial_fighter);
      if (holds(2, i)) record.held(award_year(2020 + i), awards::national_fighter);
    }
    const prepared known = rules.prepare(record);
    for (int i = 0; i < 6; ++i) {
      bool national = false;
      for (int k = 0; k <= i; ++k) national = national || holds(2, k);
      const bool expected = holds(0, i) && holds(0, i - 1) && (holds(1, i) || holds(1, i - 1) || holds(1, i - 2)) && !national;
      ASSERT_EQ(known.decide(0, award_year(2020 + i)), to_truth(expected)) << history << " at " << 2020 + i;
    }
  }
}

// What no builder makes, an editor of trees can: a count of a run by itself, or a group that holds one.
TEST(Decide, RefusesACountOfARunOutsideOfOne) {
  const node held_title = held(awards::grassroots_fighter).root();
  const node total = thidua::detail::make_node({.kind = node_kind::run_count, .k = 2}, {held_title});
  const node group = thidua::detail::make_node({.kind = node_kind::all_of}, {thidua::detail::make_node({.kind = node_kind::any_of}, {total, held_title})});
  const merit_record who = merit_record::individual("a");
  const auto refusal = [&](const node& of) -> std::optional<errc> {
    try {
      decide(rule(of), who, award_year(2025));
    } catch (const error& refused) {
      return refused.code();
    }
    return std::nullopt;
  };
  EXPECT_EQ(refusal(total), errc::invalid_rule);
  EXPECT_EQ(refusal(group), errc::invalid_rule);
  EXPECT_THROW(explain(rule(total), who, award_year(2025)), error);
  EXPECT_THROW(timeline_of(rule(group), who), error);
  EXPECT_THROW(rule_set<merit_record>({rule(total)}), error);
  for (const node& body : {total, group}) EXPECT_EQ(refusal(thidua::detail::make_node({.kind = node_kind::over_run, .n = 2}, {held_title, body})), std::nullopt) << "within a run it has a meaning";
}

}  // namespace
