// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/build.hpp>

#include <thidua/rules/decide.hpp>
#include <thidua/rules/leaf.hpp>

#include "random_catalogue.hpp"
#include "random_rules.hpp"

#include <gtest/gtest.h>

#include <array>
#include <functional>

namespace {

using namespace thidua;
using test::random_source;

// Facts that are nothing but two lines of years.
struct two_lines {
  timeline p;
  timeline q;
};
const auto p = leaf<two_lines>("p", {.vi = "p"}, [](const two_lines& of) { return of.p; });
const auto q = leaf<two_lines>("q", {.vi = "q"}, [](const two_lines& of) { return of.q; });

constexpr std::array all_truths = {truth::no, truth::unknown, truth::yes};

timeline random_line(random_source& random, int length) {
  std::vector<truth> years;
  const int bias = random.between(0, 2);
  for (int i = 0; i < length; ++i) years.push_back(random.one_in(2) ? all_truths[static_cast<std::size_t>(bias)] : random.one_of(all_truths));
  return timeline(1990 + random.between(-3, 3), years, random.one_of(all_truths), random.one_of(all_truths));
}

truth over_run_formula(const two_lines& of, int year, int n, int k) {
  // Farther back than anything changes, the longest run there can be is endless.
  truth any = truth::no;
  for (int m = n; m <= 400; ++m) {
    truth run = truth::yes;
    int sure = 0;
    int possible = 0;
    for (int i = 0; i < m; ++i) {
      run &= of.p.at(year - i);
      sure += of.q.at(year - i) == truth::yes;
      possible += of.q.at(year - i) != truth::no;
    }
    any |= run & (sure >= k ? truth::yes : possible < k ? truth::no : truth::unknown);
    if (run == truth::no) break;
  }
  return any;
}

// Timelines that are proved against the formulas of DESIGN.md by tests/rules/timeline_test.cpp.
TEST(Operators, OfRulesAreThoseOfTimelinesOverSixtyFourYears) {
  random_source random(71);
  for (int round = 0; round < 150; ++round) {
    const two_lines facts{random_line(random, round % 4 == 0 ? 130 : 64), random_line(random, 64)};
    const int n = random.between(1, 9);
    const int k = random.between(0, 9);
    const int gap_years = random.between(1, 4);
    const auto expect = [&](const basic_rule<two_lines>& rule, const timeline& line) {
      const timeline found = timeline_of(rule, facts);
      for (int year = 1950; year <= 2200; ++year) {
        ASSERT_EQ(found.at(year), line.at(year)) << year << ": " << to_string(rule.root().kind()) << " " << n << " " << k << "\n" << facts.p;
        if (year % 7 == 0) ASSERT_EQ(decide(rule, facts, award_year(year)), line.at(year));
      }
    };
    expect(consecutive(years(n), p), consecutive(n, facts.p));
    expect(within(years(n), p), within(n, facts.p));
    expect(once(p), once(facts.p));
    expect(after(p), after(facts.p));
    expect(previous(years(n), p), later(facts.p, n));
    expect(chained(2, p, gap{years(gap_years)}), chained(2, facts.p, gap_years));
    expect(count(years(n), p) >= k, count_at_least(k, n, facts.p));
    expect(all_of(p, q), facts.p & facts.q);
    expect(any_of(p, q), facts.p | facts.q);
    expect(none_of(p, q), !(facts.p | facts.q));
    expect(consecutive(years(n), none_of(within(2_years, all_of(p, q)))), consecutive(n, !within(2, facts.p & facts.q)));
    const basic_rule<two_lines> run = over_run(years(n), p, count(q) >= k);
    const timeline found = timeline_of(run, facts);
    for (int year = 1980; year <= 2130; year += 3) ASSERT_EQ(found.at(year), over_run_formula(facts, year, n, k)) << year << " " << n << " " << k << "\n" << facts.p << "\n" << facts.q;
  }
}


void put(year_facts& year, int fact, int value) {
  switch (fact) {
    case 0: year.rating = static_cast<rating>(value % 4); break;
    case 1:
      year.titles.emplace();
      if ((value & 1) != 0) year.titles->push_back(awards::grassroots_fighter);
      if ((value & 2) != 0) year.titles->push_back(awards::ministerial_fighter);
      break;
    case 2: year.sanction = static_cast<sanction>(value % 4); break;
    case 3: year.pending = value % 2 != 0; break;
    default:
      year.initiatives.emplace();
      for (int i = 0; i < value % 4; ++i) year.initiatives->push_back({.scope = static_cast<scope>(i % 3), .used_for = std::vector<award>()});
      break;
  }
}
void take(year_facts& year, int fact) {
  switch (fact) {
    case 0: year.rating.reset(); break;
    case 1: year.titles.reset(); break;
    case 2: year.sanction.reset(); break;
    case 3: year.pending.reset(); break;
    default: year.initiatives.reset(); break;
  }
}

// DESIGN.md: if the answer is yes or no, every completion of what is unknown agrees.
TEST(Operators, CompletingUpToFourUnknownsNeverFlipsAnAnswer) {
  random_source random(72);
  int decided = 0;
  for (int round = 0; round < 120; ++round) {
    const rule standard = test::random_rule(random, 1 + round % 3);
    merit_record whole = merit_record::individual("r").first_year(2018_y).no_grants();
    for (int year = 2018; year <= 2023; ++year) {
      year_facts facts{.year = award_year(year)};
      for (int fact = 0; fact < 5; ++fact) put(facts, fact, random.between(0, 3));
      whole.tell(facts);
    }
    if (random.one_in(2)) whole.granted({.what = awards::ministerial_certificate, .year = 2020_y, .track = track::merit});
    std::vector<std::pair<int, int>> taken;  // year, fact
    merit_record open = whole;
    for (int i = random.between(1, 4); i > 0; --i) {
      taken.emplace_back(random.between(2018, 2023), random.between(0, 4));
      year_facts facts = *open.find(award_year(taken.back().first));
      take(facts, taken.back().second);
      open.tell(facts);
    }
    truth before[6];
    for (int i = 0; i < 6; ++i) before[i] = decide(standard, open, award_year(2018 + i));
    int completions = 1;
    for (std::size_t i = 0; i < taken.size(); ++i) completions *= 4;
    for (int completion = 0; completion < completions; ++completion) {
      merit_record complete = open;
      int rest = completion;
      for (const auto& [year, fact] : taken) {
        year_facts facts = *complete.find(award_year(year));
        put(facts, fact, rest % 4);
        rest /= 4;
        complete.tell(facts);
      }
      for (int i = 0; i < 6; ++i) {
        if (before[i] == truth::unknown) continue;
        ASSERT_EQ(decide(standard, complete, award_year(2018 + i)), before[i]);
        ++decided;
      }
    }
  }
  EXPECT_GT(decided, 10000);
}

}  // namespace
