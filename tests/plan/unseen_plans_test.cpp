// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/summary.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// Whole plans of many kinds of bodies, each with what a person reads in it: tests/data/unseen_plans. What stands there was
// written before the reader saw the text. Every text is our own.

namespace {

using namespace thidua;

struct sample {
  std::string name;
  std::string text;
  std::vector<std::string> expected;
};

std::vector<sample> samples() {
  std::vector<sample> all;
  for (const auto& each : std::filesystem::directory_iterator(std::filesystem::path(THIDUA_TEST_DATA) / "unseen_plans")) {
    if (each.path().extension() != ".plan") continue;
    const std::string whole = test::content_of_file(each.path());
    const std::string mark = "@@@ expected\n";
    const std::size_t cut = whole.find(mark);
    if (cut == std::string::npos) continue;
    sample fresh{each.path().stem().string(), whole.substr(0, cut), {}};
    for (std::size_t i = cut + mark.size(); i < whole.size();) {
      const std::size_t end = std::min(whole.find('\n', i), whole.size());
      fresh.expected.push_back(whole.substr(i, end - i));
      i = end + 1;
    }
    all.push_back(std::move(fresh));
  }
  std::sort(all.begin(), all.end(), [](const sample& a, const sample& b) { return a.name < b.name; });
  return all;
}

class UnseenPlan : public ::testing::TestWithParam<sample> {};

TEST_P(UnseenPlan, IsReadAsAPersonReadsIt) {
  EXPECT_THAT(test::summary(plan::read(GetParam().text), GetParam().text), ::testing::ElementsAreArray(GetParam().expected));
}

INSTANTIATE_TEST_SUITE_P(All, UnseenPlan, ::testing::ValuesIn(samples()), [](const auto& of) { return of.param.name; });

TEST(UnseenPlans, AreThere) { EXPECT_GE(samples().size(), 20U); }

}  // namespace
