// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/decision_json.hpp>

#include "careers.hpp"
#include "own_pack.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace thidua;
using test::own_pack;
using test::own_provision;
using test::person;

std::string decided(award what, rating value) {
  const date from(2026, 10, 1);
  auto amended = own_pack("law-2026", from, std::nullopt, {own_provision(awards::advanced_worker, rated(rating::excellent), from), own_provision(awards::grassroots_fighter, rated(rating::good), from)});
  amended.more_favourable_from = date(2026, 7, 1);
  const law::decider by(test::vietnam_and({law::pack(amended)}), {.year = 2025_y, .received = date(2026, 9, 30), .awards = {what}});
  const merit_record record = person().rated(2025, value).record();
  return io::to_json(by.decide(record).at(0), record, by);
}

// FORMATS.md fixes the keys; what no other line has stands under "x".
TEST(DecisionJson, NamesTheLawThatWasPassedOverInATransition) {
  EXPECT_EQ(decided(awards::advanced_worker, rating::good),
            R"({"record":"r","award":"advanced_worker","year":2025,"pack":"law-2022","truth":"yes","x":{"passed_over":{"pack":"law-2026","truth":"no"}}})" "\n");
  EXPECT_EQ(decided(awards::grassroots_fighter, rating::good),
            R"({"record":"r","award":"grassroots_fighter","year":2025,"pack":"law-2026","truth":"yes","x":{"passed_over":{"pack":"law-2022","truth":"no"}}})" "\n");
  EXPECT_EQ(decided(awards::ministerial_fighter, rating::good), R"({"record":"r","award":"ministerial_fighter","year":2025,"pack":"law-2022","truth":"no"})" "\n");
}

}  // namespace
