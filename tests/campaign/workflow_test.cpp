// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/workflow.hpp>

#include <thidua/core/enumerator.hpp>
#include <thidua/core/error.hpp>

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/thrown.hpp"

namespace {

using namespace thidua;
using test::code_of;
using test::error_of;
using step = workflow_step;

const std::vector<step> all_steps = {step::plan, step::subordinate_plan, step::launch, step::registration, step::phase, step::interim_review, step::final_review, step::commendation, step::report};

TEST(Workflow, GoesTheWholeWay) {
  workflow life;
  life.take(step::plan, date(2018, 2, 28)).take(step::subordinate_plan, date(2018, 3, 1)).take(step::subordinate_plan, date(2018, 3, 5));
  life.take(step::launch, date(2018, 3, 6)).take(step::registration, date(2018, 3, 7)).take(step::phase, date(2018, 3, 10));
  life.take(step::interim_review, date(2018, 7, 31)).take(step::phase, date(2018, 8, 1)).take(step::final_review, date(2018, 12, 15));
  life.take(step::commendation, date(2018, 12, 20));
  EXPECT_FALSE(life.is_finished());
  life.take(step::report, date(2018, 12, 25));
  EXPECT_TRUE(life.is_finished());
  EXPECT_TRUE(life.possible().empty());
  EXPECT_EQ(workflow(life.steps()), life);
}

TEST(Workflow, RefusesEveryMoveThatIsNotAllowed) {
  const std::map<step, std::set<step>> allowed = {
      {step::plan, {step::subordinate_plan, step::launch}},
      {step::subordinate_plan, {step::subordinate_plan, step::launch}},
      {step::launch, {step::subordinate_plan, step::registration, step::phase}},
      {step::registration, {step::phase}},
      {step::phase, {step::phase, step::interim_review, step::final_review, step::commendation}},
      {step::interim_review, {step::phase, step::final_review, step::commendation}},
      {step::final_review, {step::commendation}},
      {step::commendation, {step::phase, step::final_review, step::report}},
      {step::report, {}},
  };
  for (const step last : all_steps)
    for (const step next : all_steps) EXPECT_EQ(may_follow(last, next), allowed.at(last).contains(next)) << to_string(last) << " " << to_string(next);
  for (const step next : all_steps) EXPECT_EQ(may_follow(std::nullopt, next), next == step::plan);
}

TEST(Workflow, ACommendationAfterAPhaseDoesNotCloseIt) {
  workflow life({{step::plan, date(2018, 1, 2)}, {step::launch, date(2018, 1, 5)}, {step::phase, date(2018, 1, 5)}, {step::commendation, date(2018, 7, 1)}});
  EXPECT_EQ(life.possible(), (std::vector{step::phase, step::final_review}));
  EXPECT_FALSE(life.may_take(step::report));
  life.take(step::final_review, date(2018, 12, 1)).take(step::commendation, date(2018, 12, 2));
  EXPECT_EQ(life.possible(), std::vector{step::report}) << "the final review can't be undone";
}

TEST(Workflow, StepsGoForwardInTime) {
  workflow life({{step::plan, date(2018, 2, 28)}});
  EXPECT_EQ(code_of([&] { life.take(step::launch, date(2018, 2, 27)); }), "move-not-allowed");
  EXPECT_EQ(life.steps().size(), 1U) << "nothing changed";
  life.take(step::launch, date(2018, 2, 28));
  EXPECT_EQ(life.last(), step::launch);
}

TEST(Workflow, AnErrorNamesTheStepAndWhatMayCome) {
  const error wrong = *error_of([] { workflow({{step::plan, date(2018, 1, 1)}, {step::report, date(2018, 2, 1)}}); });
  EXPECT_EQ(wrong.where(), "#/1");
  EXPECT_NE(wrong.message().vi.find("báo cáo cấp trên"), std::string::npos);
  EXPECT_NE(wrong.help().en.find("launch"), std::string::npos);
}

TEST(Workflow, KnowsTheStepOfADay) {
  const workflow life({{step::plan, date(2018, 2, 28)}, {step::launch, date(2018, 3, 6)}});
  EXPECT_EQ(life.on(date(2018, 2, 27)), std::nullopt);
  EXPECT_EQ(life.on(date(2018, 2, 28)), step::plan);
  EXPECT_EQ(life.on(date(2018, 3, 5)), step::plan);
  EXPECT_EQ(life.on(date(2018, 3, 6)), step::launch);
}

TEST(WorkflowStep, HasANameInBothLanguages) {
  for (const step each : all_steps) {
    EXPECT_FALSE(name_of(each).empty());
    EXPECT_FALSE(name_of(each, language::english).empty());
    EXPECT_EQ(find_enumerator<step>(to_string(each)), each);
  }
  EXPECT_EQ(find_enumerator<step>("nothing"), std::nullopt);
  EXPECT_EQ(find_enumerator<step>(""), std::nullopt);
}

}  // namespace
