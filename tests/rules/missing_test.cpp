// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/missing.hpp>

#include <thidua/rules/what_if.hpp>

#include "repair_cases.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <set>

namespace {

using namespace thidua;
using namespace thidua::test;

std::string text_of(const std::vector<change>& all) {
  std::string text;
  for (const change& each : all)
    text += (text.empty() ? "" : "; ") + std::string(to_string(each.fact)) + " " + (each.year ? std::to_string(each.year->number()) : each.until ? "≤" + std::to_string(each.until->number()) : "") +
            " " + to_text(each.to);
  return "{" + text + "}";
}
std::set<std::string> texts_of(const std::vector<std::vector<change>>& all) {
  std::set<std::string> out;
  for (std::vector<change> each : all) {
    std::vector<std::string> parts;
    for (const change& one : each) parts.push_back(text_of({one}));
    std::sort(parts.begin(), parts.end());
    std::string text;
    for (const std::string& part : parts) text += part;
    out.insert(text);
  }
  return out;
}

// ------------------------------------------------------------------------------------------------ against exhaustive search

bool is_met(const rule& of, const merit_record& record, const std::vector<change>& changes, award_year year) { return decide(of, with(record, changes), year) == truth::yes; }

// Every smallest set of up to `most` changes: no subset will do, and no smaller value.
std::vector<std::vector<change>> all_smallest(const rule& of, const merit_record& record, award_year year, const std::vector<slot_options>& slots, std::size_t most) {
  struct choice {
    std::size_t slot;
    std::size_t option;
    bool operator==(const choice&) const = default;
  };
  std::vector<std::vector<choice>> found;
  const auto changes_of = [&](const std::vector<choice>& set) {
    std::vector<change> out;
    for (const choice& each : set) out.push_back(slots[each.slot][each.option]);
    return out;
  };
  for (std::size_t size = 0; size <= most; ++size) {
    std::vector<std::vector<choice>> of_size;
    std::vector<choice> set;
    const auto extend = [&](const auto& self, std::size_t from) -> void {
      if (set.size() == size) {
        for (const auto& less : found)
          if (std::all_of(less.begin(), less.end(), [&](const choice& each) { return std::find(set.begin(), set.end(), each) != set.end(); })) return;
        if (is_met(of, record, changes_of(set), year)) of_size.push_back(set);
        return;
      }
      for (std::size_t slot = from; slot < slots.size(); ++slot)
        for (std::size_t option = 0; option < slots[slot].size(); ++option) {
          set.push_back({slot, option});
          self(self, slot + 1);
          set.pop_back();
        }
    };
    extend(extend, 0);
    for (auto& each : of_size) found.push_back(std::move(each));
  }
  std::vector<std::vector<change>> out;
  for (const auto& each : found) {
    const bool has_smaller = std::any_of(found.begin(), found.end(), [&](const std::vector<choice>& other) {
      if (other == each || other.size() != each.size()) return false;
      for (std::size_t i = 0; i < each.size(); ++i)
        if (other[i].slot != each[i].slot || other[i].option > each[i].option) return false;
      return true;
    });
    if (!has_smaller) out.push_back(changes_of(each));
  }
  return out;
}

TEST(Missing, IsWhatExhaustiveSearchFinds) {
  constexpr std::size_t most = 3;
  int compared = 0;
  int several = 0;
  for (std::uint32_t seed = 1; seed <= 400; ++seed) {
    dice random(seed);
    const rule of = random_rule(random, {.depth = 2, .years = 2, .with_negation = seed % 2 == 0});
    const merit_record record = random_record(random, 2021, 2023);
    const award_year year = 2023_y;
    const auto slots = slots_of(of, record, 2021, 2023);
    if (slots.size() > 14) continue;
    const missing_facts answer = missing(of, record, year);
    const auto expected = all_smallest(of, record, year, slots, most);
    std::vector<std::vector<change>> few;
    for (const auto& each : answer.alternatives)
      if (each.size() <= most) few.push_back(each);
    ++compared;
    several += expected.size() > 1;
    if (!answer.more) {
      EXPECT_EQ(texts_of(few), texts_of(expected)) << "seed " << seed;
    } else {
      const auto all = texts_of(expected);
      for (const std::string& each : texts_of(few)) EXPECT_TRUE(all.count(each) == 1) << "seed " << seed << " " << each;
      if (!expected.empty() && !answer.alternatives.empty()) EXPECT_EQ(answer.alternatives.front().size(), expected.front().size()) << "seed " << seed;
      EXPECT_GE(answer.alternatives.size(), std::min<std::size_t>(expected.size(), 8)) << "seed " << seed;
    }
  }
  EXPECT_GT(compared, 200);
  EXPECT_GT(several, 40);
}

TEST(Missing, GivesSoundAndMinimalAlternativesForAnyRule) {
  int given = 0;
  for (std::uint32_t seed = 1; seed <= 400; ++seed) {
    dice random(seed + 10'000);
    const rule of = random_rule(random, {.depth = 3, .years = 4, .with_negation = seed % 3 == 0, .with_runs = true, .with_once = true});
    const merit_record record = random_record(random, 2016, 2023);
    const award_year year(2022 + random.roll(3));
    const missing_facts answer = missing(of, record, year);
    EXPECT_LE(answer.alternatives.size(), 8U);
    const bool met = decide(of, record, year) == truth::yes;
    EXPECT_EQ(met, answer.alternatives.size() == 1 && answer.alternatives.front().empty()) << "seed " << seed;
    std::size_t last = 0;
    for (const auto& each : answer.alternatives) {
      ++given;
      EXPECT_TRUE(is_met(of, record, each, year)) << "seed " << seed << " " << text_of(each);
      EXPECT_GE(each.size(), last) << "seed " << seed;
      last = each.size();
      if (each.size() > 10) continue;
      for (unsigned mask = 0; mask + 1 < 1U << each.size(); ++mask) {
        std::vector<change> some;
        for (std::size_t i = 0; i < each.size(); ++i)
          if ((mask >> i & 1U) != 0) some.push_back(each[i]);
        EXPECT_FALSE(is_met(of, record, some, year)) << "seed " << seed << " " << text_of(each) << " without some: " << text_of(some);
      }
    }
    // The same again, byte for byte.
    const missing_facts again = missing(of, record, year);
    EXPECT_EQ(answer.alternatives, again.alternatives);
  }
  EXPECT_GT(given, 400);
}

}  // namespace
