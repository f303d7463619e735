// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/timeline.hpp>

#include <thidua/core/enumerator.hpp>
#include <thidua/core/error.hpp>

#include "core/thrown.hpp"
#include "random_catalogue.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <sstream>
#include <vector>

namespace {

using namespace thidua;
using test::code_of;
using enum truth;

const std::vector<truth> all_truths = {no, unknown, yes};

TEST(Truth, IsStrongKleene) {
  for (const truth a : all_truths) {
    EXPECT_EQ(!!a, a);
    EXPECT_EQ(a & no, no);
    EXPECT_EQ(a & yes, a);
    EXPECT_EQ(a | yes, yes);
    EXPECT_EQ(a | no, a);
    for (const truth b : all_truths) {
      EXPECT_EQ(a & b, b & a);
      EXPECT_EQ(!(a & b), (!a) | (!b));
    }
  }
  EXPECT_EQ(!unknown, unknown);
  EXPECT_EQ(unknown & unknown, unknown);
  static_assert((yes & unknown) == unknown && (no | unknown) == unknown && to_truth(true) == yes);
  EXPECT_EQ(find_enumerator<truth>("unknown"), unknown);
  EXPECT_EQ(name_of(yes), "đạt");
}

// VECTORS.md E1: a missing fact is unknown; no default makes it yes or no.
TEST(Timeline, E1SaysNothingOfItself) {
  EXPECT_EQ(timeline().at(2025_y), unknown);
  EXPECT_EQ(timeline().before(), unknown);
}

TEST(Timeline, IsConstantOutsideItsWindow) {
  const timeline line(2021, {yes, no, unknown}, unknown, no);
  EXPECT_EQ(line.at(2020_y), unknown);
  EXPECT_EQ(line.at(2021_y), yes);
  EXPECT_EQ(line.at(2022_y), no);
  EXPECT_EQ(line.at(2023_y), unknown);
  EXPECT_EQ(line.at(2024_y), no);
  EXPECT_EQ(line.at(-5000), unknown);
  EXPECT_EQ(line.at(1'000'000), no);
}

TEST(Timeline, EqualOnesAreEqualHoweverTheyWereGiven) {
  EXPECT_EQ(timeline(2020, {no, no, yes, no, no}, no, no), timeline(2022, {yes}, no, no));
  EXPECT_EQ(timeline(2020, {no, no}, no, no), timeline(no));
  EXPECT_EQ(timeline(2020, {no, yes}, no, yes), timeline(2021, {}, no, yes));
  EXPECT_NE(timeline(2020, {}, no, yes), timeline(2021, {}, no, yes));
  EXPECT_EQ(timeline(2020, {no, yes}, no, yes).first_year(), 2021);
}

TEST(Timeline, GoesToAStream) {
  std::ostringstream out;
  out << timeline(2021, {yes, no, unknown}, unknown, no);
  EXPECT_EQ(out.str(), "…? 2021+ 2022- 2023? …-");
}

// A random line over about `length` years, with tails of every kind.
timeline random_line(test::random_source& random, int length) {
  std::vector<truth> years;
  for (int i = random.between(0, length); i > 0; --i) years.push_back(random.one_of(all_truths));
  return timeline(2000 + random.between(-5, 5), years, random.one_of(all_truths), random.one_of(all_truths));
}

// The formulas of DESIGN.md, year by year. `far` years back is as good as an endless past: nothing changes before.
truth all_of_years(const timeline& p, int year, int n) {
  truth so_far = yes;
  for (int i = 0; i < n; ++i) so_far &= p.at(year - i);
  return so_far;
}
truth any_of_years(const timeline& p, int year, int n) {
  truth so_far = no;
  for (int i = 0; i < n; ++i) so_far |= p.at(year - i);
  return so_far;
}
truth in_chain(const timeline& p, int year, int n, int gap) {
  if (n == 1) return p.at(year);
  truth before = no;
  for (int i = 1; i <= gap; ++i) before |= in_chain(p, year - i, n - 1, gap);
  return p.at(year) & before;
}
truth counted(const timeline& p, int year, int n, int k) {
  int sure = 0;
  int possible = 0;
  for (int i = 0; i < n; ++i) {
    sure += p.at(year - i) == yes;
    possible += p.at(year - i) != no;
  }
  return sure >= k ? yes : possible < k ? no : unknown;
}

void expect_formula(const timeline& line, const std::function<truth(int)>& formula) {
  for (int year = 1960; year <= 2180; ++year) ASSERT_EQ(line.at(year), formula(year)) << year << ": " << line;
  // Equal to what the formula gives on a window that holds every change: the tails, too, and in their shortest form.
  std::vector<truth> years;
  for (int year = 1900; year <= 2180; ++year) years.push_back(formula(year));
  ASSERT_EQ(line, timeline(1900, years, formula(1800), formula(2300)));
}

TEST(TimelineOperators, AreTheirFormulasOnRandomLines) {
  test::random_source random(64);
  constexpr int far = 400;
  for (int round = 0; round < 400; ++round) {
    const timeline a = random_line(random, round % 3 == 0 ? 130 : 64);
    const timeline b = random_line(random, 64);
    const int n = random.between(1, 12);
    const int k = random.between(0, 6);
    const int by = random.between(-4, 30);
    expect_formula(a & b, [&](int year) { return a.at(year) & b.at(year); });
    expect_formula(a | b, [&](int year) { return a.at(year) | b.at(year); });
    expect_formula(!a, [&](int year) { return !a.at(year); });
    expect_formula(later(a, by), [&](int year) { return a.at(year - by); });
    expect_formula(consecutive(n, a), [&](int year) { return all_of_years(a, year, n); });
    expect_formula(within(n, a), [&](int year) { return any_of_years(a, year, n); });
    expect_formula(once(a), [&](int year) { return any_of_years(a, year, far); });
    expect_formula(after(a), [&](int year) { return any_of_years(a, year - 1, far); });
    expect_formula(count_at_least(k, n, a), [&](int year) { return counted(a, year, n, k); });
  }
}

TEST(TimelineOperators, ChainsAreTheirFormulaOnRandomLines) {
  test::random_source random(65);
  for (int round = 0; round < 60; ++round) {
    const timeline a = random_line(random, 40);
    const int n = random.between(1, 3);
    const int gap = random.between(1, 4);
    expect_formula(chained(n, a, gap), [&](int year) { return in_chain(a, year, n, gap); });
  }
}

TEST(TimelineOperators, CompletingAnUnknownNeverFlipsAnAnswer) {
  test::random_source random(66);
  for (int round = 0; round < 200; ++round) {
    std::vector<truth> open, closed;
    for (int i = 0; i < 12; ++i) {
      open.push_back(random.one_of(all_truths));
      closed.push_back(open.back() == unknown ? (random.one_in(2) ? yes : no) : open.back());
    }
    const timeline a(2010, open, no, no);
    const timeline b(2010, closed, no, no);
    const int n = random.between(1, 5);
    for (const auto& apply : std::vector<std::function<timeline(const timeline&)>>{
             [&](const timeline& p) { return consecutive(n, p); }, [&](const timeline& p) { return within(n, p); }, [&](const timeline& p) { return once(p); },
             [&](const timeline& p) { return chained(2, p, n); }, [&](const timeline& p) { return count_at_least(2, n, p); }})
      for (int year = 2005; year < 2030; ++year)
        if (apply(a).at(year) != unknown) ASSERT_EQ(apply(a).at(year), apply(b).at(year));
  }
}

// VECTORS.md D8: a streak is anchored at the award year.
TEST(TimelineOperators, D8AStreakEndsInTheAwardYear) {
  const timeline held(2001, {yes, yes, yes}, no, no);
  EXPECT_EQ(consecutive(3, held).at(2003_y), yes);
  EXPECT_EQ(consecutive(3, held).at(2026_y), no) << "2001 to 2003 are no streak of 2026";
  const timeline with_gap(2015, {yes, no, no, no, no, no, no, no, yes, yes, yes}, no, no);
  EXPECT_EQ(consecutive(3, with_gap).at(2025_y), yes) << "2015 does not matter to 2023 to 2025";
}

// VECTORS.md D3: a count is a threshold, never a number to be met exactly.
TEST(TimelineOperators, D3MoreNeverLoses) {
  for (int years = 3; years < 9; ++years) EXPECT_EQ(count_at_least(3, 10, timeline(2010, std::vector<truth>(static_cast<std::size_t>(years), yes), no, no)).at(2018_y), yes);
}

TEST(TimelineOperators, RefuseLengthsThatAreNone) {
  const timeline a(yes);
  for (const int n : {0, -1, 1001}) {
    EXPECT_EQ(code_of([&] { return consecutive(n, a); }), "invalid-quantity");
    EXPECT_EQ(code_of([&] { return within(n, a); }), "invalid-quantity");
    EXPECT_EQ(code_of([&] { return chained(n, a, 1); }), "invalid-quantity");
    EXPECT_EQ(code_of([&] { return chained(1, a, n); }), "invalid-quantity");
    EXPECT_EQ(code_of([&] { return count_at_least(1, n, a); }), "invalid-quantity");
  }
  EXPECT_EQ(code_of([&] { return count_at_least(-1, 1, a); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return later(timeline(2'000'000'000, {yes}, no, no), 2'000'000'000); }), "invalid-quantity");
  EXPECT_EQ(later(timeline(yes), 2'000'000'000), timeline(yes));
}

}  // namespace
