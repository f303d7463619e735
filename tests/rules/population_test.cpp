// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/population.hpp>

#include "core/thrown.hpp"
#include "random_candidates.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace {

using namespace thidua;
using test::candidate;
using test::code_of;
using test::random_rules;

rule_set<candidate> random_set(random_rules& random, int rules) {
  std::vector<basic_rule<candidate>> all;
  for (int i = 0; i < rules; ++i) all.push_back(random.rule(random.number(1, 3)));
  return rule_set<candidate>(all);
}

std::vector<candidate> random_facts(random_rules& random, int count, int percent_unknown) {
  std::vector<candidate> all;
  for (int i = 0; i < count; ++i) all.push_back(random.facts(percent_unknown));
  return all;
}

std::vector<award_year> years_from(int first, int last) {
  std::vector<award_year> all;
  for (int year = first; year <= last; ++year) all.push_back(award_year(year));
  return all;
}

// A million decisions in all, each as the timeline of the one record has it.
TEST(Population, AnswersAsTimelinesDo) {
  random_rules random(1, 0);  // long windows: below
  const std::vector<award_year> years = years_from(2005, 2030);
  std::size_t decisions = 0;
  for (int round = 0; round < 25; ++round) {
    const rule_set<candidate> rules = random_set(random, 4);
    const std::vector<candidate> facts = random_facts(random, 400, round % 3 == 0 ? 0 : 15);
    population<candidate> all(rules, years, {.answers = places::root});
    all.add(facts);
    std::vector<std::vector<timeline>> lines(rules.size());
    for (const candidate& who : facts) {
      const prepared known = rules.prepare(who);
      for (std::size_t rule = 0; rule < rules.size(); ++rule) lines[rule].push_back(known.timeline_of(rule));
    }
    for (std::size_t rule = 0; rule < rules.size(); ++rule)
      for (const award_year year : years) {
        const truth_plane met = all.decide(rule, year);
        ASSERT_EQ(met.size(), facts.size());
        truth_counts counts;
        for (std::size_t row = 0; row < facts.size(); ++row) {
          const truth expected = lines[rule][row].at(year);
          ASSERT_EQ(met.at(row), expected) << "round " << round << " rule " << rule << " year " << year.number() << " row " << row << ": " << lines[rule][row];
          ++(expected == truth::yes ? counts.yes : expected == truth::no ? counts.no : counts.unknown);
          ++decisions;
        }
        ASSERT_EQ(met.counts(), counts);
      }
  }
  EXPECT_GE(decisions, 1'000'000U);
}

TEST(Population, ListsTheConditionsThatExplainLists) {
  random_rules random(2);
  for (int round = 0; round < 60; ++round) {
    const rule_set<candidate> rules = random_set(random, 2);
    const std::vector<candidate> facts = random_facts(random, 70, round % 3 == 0 ? 0 : 15);
    population<candidate> all(rules, {2010_y, 2024_y});
    all.add(facts);
    for (std::size_t rule = 0; rule < rules.size(); ++rule)
      for (const award_year year : {2010_y, 2024_y}) {
        const std::vector<truth_plane> conditions = all.conditions(rule, year);
        const std::vector<truth_plane> top = all.conditions(rule, year, places::top);
        const std::vector<truth_counts> counts = all.counts(rule, year);
        std::vector<std::size_t> top_places{0};
        for (std::size_t i = 0, at = 1; i < rules[rule].root().size(); ++i) {
          top_places.push_back(at);
          visit(rules[rule].root().child(i), [&](const node&, int) { ++at; });
        }
        ASSERT_EQ(top.size(), top_places.size());
        for (std::size_t i = 0; i < top.size(); ++i) EXPECT_EQ(top[i], conditions[top_places[i]]);
        ASSERT_EQ(counts.size(), conditions.size());
        for (std::size_t i = 0; i < counts.size(); ++i) EXPECT_EQ(counts[i], conditions[i].counts());
        flat_finding found;
        for (std::size_t row = 0; row < facts.size(); ++row) {
          rules.prepare(facts[row]).explain(rule, year, found);
          ASSERT_EQ(found.size(), conditions.size());
          for (const condition_value& each : found) ASSERT_LE(each.measured.at_least, each.measured.at_most);
          for (std::size_t place = 0; place < found.size(); ++place)
            ASSERT_EQ(conditions[place].at(row), found[place].truth) << "round " << round << " rule " << rule << " year " << year.number() << " row " << row << " place " << place;
          ASSERT_EQ(decide(rules[rule], facts[row], year), found[0].truth);
        }
      }
  }
}

// Everything a population answers, byte for byte.
std::vector<std::uint64_t> bytes_of(const population<candidate>& all, award_year year, threads by) {
  std::vector<std::uint64_t> out;
  const auto add = [&](const truth_plane& plane) {
    const std::size_t words = (plane.size() + 63) / 64;
    out.insert(out.end(), plane.yes(), plane.yes() + words);
    out.insert(out.end(), plane.may(), plane.may() + words);
    out.insert(out.end(), {plane.counts().yes, plane.counts().no, plane.counts().unknown});
  };
  for (const truth_plane& each : all.decide_all(year, by)) add(each);
  for (std::size_t rule = 0; rule < all.rules().size(); ++rule) {
    for (const truth_plane& each : all.conditions(rule, year, places::all, by)) add(each);
    for (const truth_counts& each : all.counts(rule, year, places::all, by)) out.insert(out.end(), {each.yes, each.no, each.unknown});
  }
  return out;
}

TEST(Population, IsTheSameForAnyNumberOfThreads) {
  random_rules random(3);
  const rule_set<candidate> rules = random_set(random, 3);
  const std::vector<candidate> some = random_facts(random, 300, 10);
  std::vector<candidate> facts;
  for (std::size_t i = 0; i < 20'000; ++i) facts.push_back(some[i * i % some.size()]);
  facts[777] = random.facts(10, 1900);
  facts[17'777] = random.facts(10, 1930);
  population<candidate> one(rules, {2024_y});
  one.add(facts);
  for (const int count : {2, 3, 64}) {
    population<candidate> several(rules, {2024_y});
    several.add(facts, threads{count});
    EXPECT_EQ(several.bytes_per_record(), one.bytes_per_record());
    EXPECT_EQ(bytes_of(several, 2024_y, threads{count}), bytes_of(one, 2024_y, threads{1})) << count;
  }
  EXPECT_EQ(code_of([&] { return one.decide(0, 2024_y, threads{0}); }), "invalid-quantity");
}

// Only some blocks of 8192 records have unknowns: the others are worked out on one side.
TEST(Population, KeepsUnknownsToTheirBlocks) {
  random_rules random(7, 0);
  for (int round = 0; round < 4; ++round) {
    const rule_set<candidate> rules = random_set(random, 3);
    const std::vector<candidate> known = random_facts(random, 50, 0);
    const std::vector<candidate> unknown = random_facts(random, 50, 30);
    std::vector<candidate> facts;
    for (std::size_t i = 0; i < 18'000; ++i) facts.push_back(i / 8192 == 1 ? unknown[i % 50] : known[i % 50]);
    population<candidate> all(rules, {2024_y});
    all.add(facts, threads{2});
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
      std::vector<truth> expected;
      for (const auto& group : {known, unknown})
        for (const candidate& who : group) expected.push_back(decide(rules[rule], who, 2024_y));
      const truth_plane met = all.decide(rule, 2024_y);
      for (std::size_t i = 0; i < facts.size(); ++i) ASSERT_EQ(met.at(i), expected[i % 50 + (i / 8192 == 1 ? 50 : 0)]) << round << ' ' << rule << ' ' << i;
      EXPECT_EQ(all.conditions(rule, 2024_y)[0], met);
      EXPECT_EQ(all.counts(rule, 2024_y)[0], met.counts());
    }
  }
}

TEST(Population, IsAddedToAndChangedInPlace) {
  random_rules random(4);
  for (int round = 0; round < 6; ++round) {
    const rule_set<candidate> rules = random_set(random, 3);
    std::vector<candidate> facts = random_facts(random, 300, round % 2 == 0 ? 0 : 15);
    population<candidate> grown(rules, {2023_y, 2025_y});
    for (std::size_t i = 0; i < 70; ++i) grown.add(facts[i]);
    grown.add(facts.data() + 70, 1);
    grown.add(facts.data() + 71, 129);
    grown.add(facts.data(), 0);
    grown.add(facts.data() + 200, 100);
    for (int change = 0; change < 60; ++change) {
      const auto row = static_cast<std::size_t>(random.number(0, 299));
      facts[row] = random.facts(random.number(0, 30), random.chance(80) ? 2008 : 1920);
      grown.change(row, facts[row]);
    }
    population<candidate> fresh(rules, {2023_y, 2025_y});
    fresh.add(facts);
    for (const award_year year : {2023_y, 2025_y}) EXPECT_EQ(bytes_of(grown, year, {}), bytes_of(fresh, year, {})) << round;
    EXPECT_EQ(code_of([&] { grown.change(300, facts[0]); return 0; }), "invalid-quantity");
  }
}

TEST(Population, HoldsRecordsOfMoreYearsThanAWord) {
  random_rules random(5);
  for (int round = 0; round < 25; ++round) {
    const rule_set<candidate> rules = random_set(random, 3);
    std::vector<candidate> facts;
    for (int i = 0; i < 12; ++i) facts.push_back(random.facts(15, random.number(1890, 2000)));
    population<candidate> all(rules, {1950_y, 1990_y, 2025_y});
    all.add(facts);
    for (std::size_t rule = 0; rule < rules.size(); ++rule)
      for (const award_year year : {1950_y, 1990_y, 2025_y}) {
        const truth_plane met = all.decide(rule, year);
        const std::vector<truth_plane> conditions = all.conditions(rule, year);
        const std::vector<truth_counts> counts = all.counts(rule, year);
        for (std::size_t row = 0; row < facts.size(); ++row) ASSERT_EQ(met.at(row), decide(rules[rule], facts[row], year)) << round << ' ' << rule << ' ' << year.number() << ' ' << row;
        EXPECT_EQ(conditions.front(), met);
        EXPECT_EQ(counts.front(), met.counts());
      }
  }
}

// What a year 63 years back and the one before it say is one plane, but not one truth.
TEST(Population, KeepsTheYearsBehindItsWindowApart) {
  const auto line = leaf<candidate>("t.registered", {.vi = "đăng ký"}, [](const candidate& who) { return who.registered; });
  const auto by_year = leaf<candidate>("t.by_year", {.vi = "từng năm"}, asked_years{1900_y, 2030_y}, [](const candidate& who, award_year year) { return who.registered.at(year); });
  for (const auto& of : {line, by_year})
    for (int back = 61; back <= 66; ++back) {
      const auto changed = all_of(previous(years(back), of), none_of(previous(years(back + 1), of)));
      for (int year = 2023; year <= 2027; ++year) {
        population<candidate> all(changed, {award_year(year)});
        std::vector<candidate> facts(8);
        for (int i = 0; i < 8; ++i) facts[static_cast<std::size_t>(i)].registered = timeline(1957 + i, 0, {}, truth::no, truth::yes);
        all.add(facts);
        const truth_plane met = all.decide(0, award_year(year));
        for (int i = 0; i < 8; ++i) EXPECT_EQ(met.at(static_cast<std::size_t>(i)), to_truth(1957 + i == year - back)) << back << ' ' << year << ' ' << 1957 + i;
      }
    }
}

TEST(Population, IsFilledFromColumns) {
  random_rules random(6);
  for (int round = 0; round < 4; ++round) {
    const rule_set<candidate> rules = random_set(random, 2);
    const std::vector<candidate> facts = random_facts(random, 100, round % 2 == 0 ? 0 : 15);
    population<candidate> told(rules, {2024_y});
    told.add(facts);
    population<candidate> filled(rules, {2024_y});
    filled.resize(100);
    const std::vector<plane_key> planes = filled.planes();
    for (std::size_t i = 0; i < planes.size(); ++i) {
      // A column of the caller: here, what the leaf at its place says in the plane's year.
      std::vector<truth> column;
      for (const candidate& who : facts) {
        std::vector<node> path;
        std::size_t at = 0;
        visit(rules[planes[i].rule].root(), [&](const node& each, int depth) {
          if (at <= planes[i].place) path.resize(static_cast<std::size_t>(depth), each);
          if (at++ <= planes[i].place) path.push_back(each);
        });
        ASSERT_EQ(path.back(), planes[i].leaf);
        bool is_of_merit = false;
        for (const node& each : path) is_of_merit = is_of_merit || each.kind() == node_kind::on;
        const bool is_number = planes[i].leaf.kind() == node_kind::initiatives || planes[i].leaf.leaf_id() == "t.letters";
        const node asked = is_number ? planes[i].leaf.with(planes[i].leaf.terms()) : planes[i].leaf;
        const auto line_of = [&](const auto& rule, const auto& of) { return is_number ? timeline_of(count(years(1), rule) >= planes[i].at_least, of) : timeline_of(rule, of); };
        column.push_back((is_of_merit ? line_of(rule(asked), who.merit) : line_of(basic_rule<candidate>(asked), who)).at(planes[i].year));
      }
      filled.fill(i, column);
    }
    EXPECT_EQ(bytes_of(filled, 2024_y, {}), bytes_of(told, 2024_y, {}));
    EXPECT_EQ(filled.bytes_per_record(), told.bytes_per_record());
    EXPECT_EQ(code_of([&] { filled.fill(planes.size(), std::vector<truth>(100)); return 0; }), "invalid-quantity");
    if (!planes.empty()) EXPECT_EQ(code_of([&] { filled.fill(0, std::vector<truth>(99)); return 0; }), "invalid-quantity");
  }
}

TEST(Population, KnowsNothingOfRowsThatAreNotTold) {
  population<merit_record> all(held(awards::grassroots_fighter), {2025_y});
  all.resize(100);
  EXPECT_EQ(all.decide(0, 2025_y).counts(), (truth_counts{.yes = 0, .no = 0, .unknown = 100}));
  all.change(3, merit_record::individual("r").held(2025_y, awards::grassroots_fighter));
  EXPECT_EQ(all.decide(0, 2025_y).counts(), (truth_counts{.yes = 1, .no = 0, .unknown = 99}));
  all.resize(2);
  all.resize(70);
  EXPECT_EQ(all.decide(0, 2025_y).counts(), (truth_counts{.yes = 0, .no = 0, .unknown = 70}));
  all.resize(0);
  EXPECT_EQ(all.decide(0, 2025_y).size(), 0U);
}

TEST(Population, AnswersWhatItWasMadeFor) {
  const population<merit_record> all(held(awards::grassroots_fighter), {2025_y}, {.answers = places::root});
  EXPECT_EQ(code_of([&] { return all.decide(0, 2025_y); }), "nothing");
  EXPECT_EQ(code_of([&] { return all.decide(0, 2024_y); }), "not-covered");
  EXPECT_EQ(code_of([&] { return all.decide(1, 2025_y); }), "not-covered");
  EXPECT_EQ(code_of([&] { return all.conditions(0, 2025_y); }), "not-covered");
  EXPECT_EQ(code_of([&] { return population<merit_record>(granted_self(), {2025_y}); }), "unbound-rule");
}

TEST(Population, TakesAsFewBytesAsItsFactsNeed) {
  // One plane of one year; what is the same for 8192 records in a row takes nothing.
  population<merit_record> all(held(awards::grassroots_fighter), {2025_y});
  std::vector<merit_record> none(40'000, merit_record::individual("r").close(fact_kind::titles));
  all.add(none);
  EXPECT_LT(all.bytes_per_record(), 0.05);
  std::vector<merit_record> mixed = none;
  for (std::size_t i = 0; i < mixed.size(); i += 2) mixed[i].held(2025_y, awards::grassroots_fighter);
  population<merit_record> half(held(awards::grassroots_fighter), {2025_y});
  half.add(mixed);
  EXPECT_LT(half.bytes_per_record(), 0.15) << "one bit a record where nothing is unknown";
}

TEST(Population, NamesTheRowOfALeafThatThrows) {
  const auto fragile = leaf<candidate>("t.fragile", {.vi = "dễ vỡ"}, asked_years{2020_y, 2025_y}, [](const candidate& who, award_year) {
    if (who.is_member == truth::no) throw std::runtime_error("no `member`");
    return truth::yes;
  });
  const auto whole = leaf<candidate>("t.whole", {.vi = "cả"}, [](const candidate& who) {
    if (who.is_member == truth::no) throw 7;
    return who.registered;
  });
  std::vector<candidate> facts(20'000);
  for (const auto& rule : {fragile, whole}) {
    population<candidate> all(rule, {2024_y});
    all.add(facts);
    std::vector<candidate> broken = facts;
    broken[19'000].is_member = broken[12'345].is_member = truth::no;
    for (const int count : {1, 4}) {
      const auto thrown = test::error_of([&] { all.add(broken, threads{count}); return 0; });
      ASSERT_TRUE(thrown);
      EXPECT_EQ(thrown->code(), errc::leaf_failed);
      EXPECT_EQ(thrown->message().en.find("condition `" + rule.root().leaf_id() + "` failed for row 32345: `"), 0U) << thrown->message().en;
      EXPECT_EQ(thrown->message().vi.find("điều kiện `" + rule.root().leaf_id() + "` gặp lỗi ở dòng 32345: `"), 0U) << thrown->message().vi;
    }
    EXPECT_EQ(code_of([&] { all.add(broken[12'345]); return 0; }), "leaf-failed");
    EXPECT_EQ(code_of([&] { all.change(5, broken[12'345]); return 0; }), "leaf-failed");
    EXPECT_EQ(all.size(), 20'000U);
    population<candidate> fresh(rule, {2024_y});
    fresh.add(facts);
    EXPECT_EQ(bytes_of(all, 2024_y, {}), bytes_of(fresh, 2024_y, {}));
  }
}

}  // namespace
