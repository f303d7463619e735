// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/timeline_batch.hpp>

#include "core/thrown.hpp"
#include "random_candidates.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace {

using namespace thidua;
using test::candidate;
using test::random_rules;

TEST(TimelineBatch, HasTheTimelinesOfItsRecords) {
  for (int round = 0; round < 40; ++round) {
    random_rules random(100 + static_cast<unsigned>(round), round % 20 == 0 ? 10 : 0);
    std::vector<basic_rule<candidate>> list;
    for (int i = 0; i < 3; ++i) list.push_back(random.rule(random.number(1, 3)));
    const rule_set<candidate> rules(list);
    std::vector<candidate> facts;
    for (int i = 0; i < 150; ++i) facts.push_back(random.facts(round % 3 == 0 ? 0 : 15, round % 10 != 0 || i % 50 != 49 ? 2008 : i < 100 ? 1930 : 1960));
    timeline_batch<candidate> batch(rules);
    batch.add(facts.data(), 100);
    batch.add(facts[100]);
    batch.add(facts.data() + 101, 49, threads{2});
    ASSERT_EQ(batch.size(), 150U);
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
      const timelines lines = batch.timelines(rule);
      EXPECT_EQ(lines, batch.timelines(rule, threads{3}));
      for (std::size_t row = 0; row < facts.size(); ++row) {
        const timeline expected = rules.prepare(facts[row]).timeline_of(rule);
        ASSERT_EQ(lines.of(row), expected) << "round " << round << " rule " << rule << " row " << row;
        for (int year = 1925; year < 2040; year += 3) ASSERT_EQ(lines.at(row, award_year(year)), expected.at(year));
        if (!lines.is_short(row)) continue;
        for (int i = 0; i < 62; ++i) {
          const bool is_yes = (lines.masks(row).yes >> i & 1) != 0;
          const bool is_no = (lines.masks(row).no >> i & 1) != 0;
          ASSERT_EQ(is_yes ? truth::yes : is_no ? truth::no : truth::unknown, expected.at(lines.first_year(row) + i));
        }
      }
    }
  }
}

TEST(TimelineBatch, NamesTheRowOfALeafThatThrows) {
  const auto fragile = leaf<candidate>("t.fragile", {.vi = "dễ vỡ"}, [](const candidate& who) {
    if (who.is_member == truth::no) throw std::runtime_error("no member");
    return who.registered;
  });
  timeline_batch<candidate> batch(fragile);
  std::vector<candidate> facts(300);
  batch.add(facts);
  facts[222].is_member = facts[250].is_member = truth::no;
  EXPECT_EQ(test::line_of([&] { batch.add(facts); return 0; }), "condition failed for row 522: `no member`");
  EXPECT_EQ(test::line_of([&] { batch.add(facts, threads{4}); return 0; }, language::vietnamese), "điều kiện gặp lỗi ở dòng 522: `no member`");
  EXPECT_EQ(batch.size(), 300U);
  EXPECT_EQ(batch.timelines(0).size(), 300U);
  EXPECT_EQ(test::code_of([&] { return batch.timelines(1); }), "invalid-quantity");
}

}  // namespace
