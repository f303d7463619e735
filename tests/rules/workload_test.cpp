// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/population.hpp>

#include "workload.hpp"

#include <gtest/gtest.h>

#include <span>

namespace {

using namespace thidua;
using namespace thidua::test::workload;

// What Debug under sanitizers does in a few seconds; benchmarks/rules_benchmark.cpp checks every N of the workload.
constexpr std::size_t most_w1 = 100'000;
constexpr std::size_t most_w2 = 10'000;
constexpr std::size_t most_explained = 1'000;

std::vector<dossier> first_of(const std::vector<dossier>& all, std::size_t count) {
  return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count)};
}

std::uint32_t hash_of(const truth_plane& plane) {
  fnv hash;
  for (std::size_t row = 0; row < plane.size(); ++row) hash.byte(plane.at(row) == truth::no ? 0 : plane.counts().unknown == 0 ? 1 : static_cast<unsigned>(plane.at(row)));
  return hash.value();
}

TEST(Workload, W1) {
  const std::vector<dossier> all = dossiers(most_w1);
  for (const w1_row& row : w1_rows) {
    if (row.count > most_w1) continue;
    const std::vector<dossier> some = first_of(all, row.count);
    ASSERT_EQ(input_hash(some), row.input) << row.count;
    population<dossier> people(w1(), {2025_y});
    people.add(some);
    const truth_plane met = people.decide(0, 2025_y);
    EXPECT_EQ(met.counts(), (truth_counts{.yes = row.eligible, .no = row.count - row.eligible, .unknown = 0})) << row.count;
    EXPECT_EQ(hash_of(met), row.hash) << row.count;
    if (row.count == most_w1) EXPECT_LE(people.bytes_per_record(), 2.0);
  }
}

TEST(Workload, W3) {
  const std::vector<dossier> all = dossiers_with_unknowns(most_w1);
  for (const w1_row& row : w1_rows) {
    if (row.count > most_w1) continue;
    const std::vector<dossier> some = first_of(all, row.count);
    population<dossier> people(w1(), {2025_y});
    people.add(some);
    const truth_plane met = people.decide(0, 2025_y);
    EXPECT_EQ(met.counts(), (truth_counts{.yes = row.yes, .no = row.no, .unknown = row.unknown})) << row.count;
    EXPECT_EQ(hash_of(met), row.w3_hash) << row.count;
    if (row.count == most_w1) EXPECT_LE(people.bytes_per_record(), 3.1);

    const std::vector<truth_plane> conditions = people.conditions(0, 2025_y, places::top);
    ASSERT_EQ(conditions.size(), 7U);
    std::size_t relevant = 0;
    for (std::size_t who = 0; who < some.size(); ++who) {
      if (met.at(who) != truth::unknown) continue;
      const auto is_open = [&](std::size_t condition) { return conditions[condition].at(who) == truth::unknown; };
      for (const year_record& year : some[who].years) {
        const bool is_now = year.year == 25;
        if (year.year < 23) continue;
        relevant += is_now && is_open(2) && year.unknown == discipline_field;
        relevant += is_now && is_open(3) && year.unknown == cls_field;
        relevant += is_open(5) && year.unknown == scope_field;
        relevant += (is_open(4) || is_open(6)) && year.unknown == titles_field;
      }
    }
    EXPECT_EQ(relevant, row.relevant) << row.count;
  }
}

std::vector<question> w2_questions() {
  std::vector<question> out;
  for (std::size_t rule = 0; rule < w2::rules; ++rule) out.push_back({rule, w2::year(rule)});
  return out;
}

TEST(Workload, W2OnPlanes) {
  const std::vector<dossier> all = dossiers(most_w2);
  const rule_set<dossier> rules = w2::set();
  for (const w2_row& row : w2_rows) {
    if (row.count > most_w2) continue;
    population<dossier> people(rules, w2_questions(), {.answers = places::top});
    people.add(first_of(all, row.count));
    std::vector<unsigned char> masks(row.count * w2::rules);
    std::size_t eligible = 0;
    std::size_t failing = 0;
    std::vector<truth_plane> conditions;
    for (std::size_t rule = 0; rule < w2::rules; ++rule) {
      people.conditions(rule, w2::year(rule), places::top, conditions);
      eligible += conditions[0].counts().yes;
      for (std::size_t c = 0; c < w2::conditions; ++c) {
        failing += conditions[c + 1].counts().no;
        for (std::size_t who = 0; who < row.count; ++who)
          masks[who * w2::rules + rule] |= static_cast<unsigned char>((conditions[c + 1].at(who) == truth::no ? 1U : 0U) << c);
      }
    }
    fnv hash;
    for (const unsigned char mask : masks) hash.byte(mask);
    EXPECT_EQ(eligible, row.eligible) << row.count;
    EXPECT_EQ(failing, row.failing) << row.count;
    EXPECT_EQ(hash.value(), row.hash) << row.count;
  }
}

TEST(Workload, W2Explained) {
  const std::vector<dossier> all = dossiers(most_explained);
  const rule_set<dossier> rules = w2::set();
  for (const w2_row& row : w2_rows) {
    if (row.count > most_explained) continue;
    std::size_t eligible = 0;
    std::size_t failing = 0;
    long long actuals = 0;
    fnv hash;
    flat_finding found;
    for (const dossier& who : std::span(all).first(row.count)) {
      const prepared facts = rules.prepare(who);
      for (std::size_t rule = 0; rule < w2::rules; ++rule) {
        facts.explain(rule, w2::year(rule), found);
        unsigned mask = 0;
        for (std::size_t c = 0; c < w2::conditions; ++c) {
          if (found[w2::places[c]].truth != truth::no) continue;
          mask |= 1U << c;
          ++failing;
          actuals += w2::actual(c, found[w2::measured[c]].measured.at_least);
        }
        eligible += found[0].truth == truth::yes;
        hash.byte(mask);
      }
    }
    EXPECT_EQ(eligible, row.eligible) << row.count;
    EXPECT_EQ(failing, row.failing) << row.count;
    EXPECT_EQ(actuals, row.actuals) << row.count;
    EXPECT_EQ(hash.value(), row.hash) << row.count;
  }
}

}  // namespace
