// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/writer.hpp>

#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/text.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

// Drafts compared with what the catalogue and the old plan say by themselves, not with what their own text reads back to.

namespace {

using namespace thidua;

const plan::reader& built_in() {
  static const plan::reader made;
  return made;
}

// The plans of the project in which nothing is wrong.
const std::vector<std::pair<std::string, std::string>>& right_plans() {
  static const std::vector<std::pair<std::string, std::string>> all = [] {
    std::vector<std::pair<std::string, std::string>> made;
    for (const auto& each : std::filesystem::directory_iterator(THIDUA_TEST_DATA + std::string("/plans"))) {
      if (each.path().extension() != ".txt") continue;
      std::string text = test::content_of_file(each.path());
      const auto found = built_in().lint(text);
      if (std::none_of(found.begin(), found.end(), [](const plan::diagnostic& one) { return one.severity == severity::error; })) made.emplace_back(each.path().stem().string(), std::move(text));
    }
    std::sort(made.begin(), made.end());
    return made;
  }();
  return all;
}

int year_of(const campaign& of) { return of.year ? *of.year : of.phases.at(0).from.day.value().year(); }

TEST(RightPlans, AreTen) { EXPECT_EQ(right_plans().size(), 10U); }

class RightPlan : public ::testing::TestWithParam<std::pair<std::string, std::string>> {
 protected:
  void each_year(const auto& check) const {
    const campaign old = without_spans(built_in().read(GetParam().second).campaign);
    for (const int delta : {1, 4}) {
      SCOPED_TRACE(year_of(old) + delta);
      const plan::drafted made = plan::draft(old, year_of(old) + delta, built_in());
      check(old, made, delta);
    }
  }
};

bool is_last_of_month(date day) { return day.day() == last_day_of_month(day.year(), day.month()).day(); }

TEST_P(RightPlan, HasItsPhasesOnTheSameDays) {
  each_year([](const campaign& old, const plan::drafted& made, int delta) {
    ASSERT_EQ(made.what.phases.size(), old.phases.size());
    for (std::size_t i = 0; i < old.phases.size(); ++i) {
      const phase& was = old.phases[i];
      const phase& is = made.what.phases[i];
      EXPECT_EQ(is.ordinal, was.ordinal);
      for (const auto& [before, now] : {std::pair(&was.from, &is.from), std::pair(&was.to, &is.to)}) {
        if (!before->day || before->precision == date_precision::relative) continue;
        ASSERT_TRUE(now->day) << i;
        EXPECT_EQ(now->day->year(), before->day->year() + delta);
        EXPECT_EQ(now->day->month(), before->day->month());
        if (!(is_last_of_month(*before->day) && is_last_of_month(*now->day))) EXPECT_EQ(now->day->day(), before->day->day());
      }
    }
  });
}

// What the catalogue has in the days of a phase, of the body's own days and of what the old plan names: event, year, number where it is sure.
using told = std::tuple<std::string, int, std::optional<int>>;

TEST_P(RightPlan, TellsTheDaysOfEachPhaseWithTheirNumbers) {
  std::size_t compared = 0;
  each_year([&](const campaign& old, const plan::drafted& made, int) {
    std::set<std::string> named, counted;  // by the old plan; counted rightly
    for (const commemoration_entry& each : old.commemorations) {
      if (!each.event) continue;
      named.insert(each.event->text());
      for (const anniversary& one : anniversaries(commemorations::vietnam().at(*each.event), period::of_year(each.target_year.value_or(year_of(old)))))
        if (each.stated && one.ordinal() && one.ordinal()->number() == *each.stated) counted.insert(each.event->text());
    }
    for (const phase& each : made.what.phases) {
      const auto days = each.days();
      if (!days || !each.ordinal || days->length() > thidua::days(366)) continue;
      std::set<std::pair<std::string, date>> own;
      for (const anniversary& one : days_of_body(vietnam_facts(), old, *days)) own.emplace(one.event().id().text(), one.day());
      std::multiset<told> wanted, drafted;
      for (const anniversary& one : anniversaries(commemorations::vietnam(), *days, {.unverified = unverified::include})) {
        if (one.event().is_great_day() && one.event().in_force(one.day())) EXPECT_TRUE(own.contains({one.event().id().text(), one.day()})) << one.event().id().text() << " is everybody's";
        if (!own.contains({one.event().id().text(), one.day()}) && !named.contains(one.event().id().text())) continue;
        // A number is told of a day, not of a month, and by a year that is sure, or that the old plan counts from.
        const bool counts = one.ordinal() && (one.event().is_year_verified() || counted.contains(one.event().id().text())) && one.from().precision() == precision::day;
        wanted.emplace(one.event().id().text(), one.day().year(), counts ? std::optional(one.ordinal()->number()) : std::nullopt);
      }
      for (const commemoration_entry& entry : made.what.commemorations)
        if (entry.event && entry.phase == each.ordinal) drafted.emplace(entry.event->text(), entry.target_year.value_or(made.what.year.value_or(0)), entry.stated);
      EXPECT_EQ(drafted, wanted) << *each.ordinal;
      compared += wanted.size();
    }
  });
  const campaign old = built_in().read(GetParam().second).campaign;
  if (std::any_of(old.phases.begin(), old.phases.end(), [](const phase& each) { return each.ordinal.has_value(); })) EXPECT_GT(compared, 0U);
}

TEST_P(RightPlan, CountsEveryDayRightWhereverItIsTold) {
  each_year([](const campaign& old, const plan::drafted& made, int delta) {
    for (const commemoration_entry& each : made.what.commemorations) {
      const int year = each.target_year.value_or(year_of(old) + delta);
      EXPECT_GE(year, year_of(old) + delta) << each.text;
      if (!each.event || !each.stated) continue;
      const auto all = anniversaries(commemorations::vietnam().at(*each.event), period::of_year(year));
      EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const anniversary& one) { return one.ordinal() && one.ordinal()->number() == *each.stated; })) << each.text;
    }
  });
}

// Words with what moves taken out: numbers, and the dots that stand for them.
std::string without_numbers(const std::string& text) {
  std::string left;
  for (const std::string& word : [&] {
         std::vector<std::string> words;
         for (std::size_t at = 0; at < text.size();) {
           const std::size_t end = std::min(text.find(' ', at), text.size());
           words.push_back(text.substr(at, end - at));
           at = end + 1;
         }
         return words;
       }())
    if (word.find_first_of("0123456789") == std::string::npos && word.find("…") == std::string::npos) left += word + " ";
  return left;
}

TEST_P(RightPlan, KeepsItsMovements) {
  each_year([](const campaign& old, const plan::drafted& made, int) {
    const auto names = [](const campaign& of) {
      std::set<std::pair<std::string, movement_kind>> all;
      for (const movement& each : of.movements) all.emplace(comparison_key(each.name), each.kind);
      return all;
    };
    EXPECT_EQ(names(made.what), names(old));
    EXPECT_EQ(made.what.movements.size(), old.movements.size());
  });
}

TEST_P(RightPlan, KeepsItsDutiesItemByItem) {
  each_year([](const campaign& old, const plan::drafted& made, int delta) {
    ASSERT_EQ(made.what.duties.size(), old.duties.size());
    for (std::size_t i = 0; i < old.duties.size(); ++i) {
      EXPECT_EQ(made.what.duties[i].body, old.duties[i].body);
      EXPECT_EQ(without_numbers(made.what.duties[i].action), without_numbers(old.duties[i].action));
      EXPECT_EQ(made.what.duties[i].action.find("năm " + std::to_string(year_of(old))), std::string::npos) << made.what.duties[i].action;
      if (const std::size_t at = old.duties[i].action.find("năm " + std::to_string(year_of(old))); at != std::string::npos) EXPECT_NE(made.what.duties[i].action.find("năm " + std::to_string(year_of(old) + delta)), std::string::npos);
    }
  });
}

TEST_P(RightPlan, KeepsItsPurposesAndContentsButForResults) {
  each_year([](const campaign& old, const plan::drafted& made, int) {
    const auto left_out = static_cast<std::size_t>(std::count_if(made.notes.begin(), made.notes.end(), [](const bilingual& each) { return each.vi.starts_with("bỏ mục"); }));
    EXPECT_EQ(made.what.purposes.size() + made.what.contents.size() + left_out, old.purposes.size() + old.contents.size());
  });
}

TEST_P(RightPlan, HasItsDeadlineBeforeTheSameDayOnAWorkingDay) {
  each_year([](const campaign& old, const plan::drafted& made, int delta) {
    ASSERT_EQ(made.what.registration.has_value(), old.registration.has_value());
    if (!old.registration || !old.registration->due || !old.registration->due->day()) return;
    const auto was = old.registration->due->last_valid_day(year_of(old));
    const auto is = made.what.registration->due->last_valid_day(year_of(old) + delta);
    ASSERT_TRUE(was && is);
    const date same(was->year() + delta, was->month(), std::min(was->day(), last_day_of_month(was->year() + delta, was->month()).day()));
    EXPECT_LE(*is, same);
    EXPECT_EQ(day_off_on(*is, commemorations::vietnam()), day_off::none);
    for (date day = *is + days(1); day <= same; day = day + days(1)) EXPECT_NE(day_off_on(day, commemorations::vietnam()), day_off::none) << "no earlier than needed";
  });
}

INSTANTIATE_TEST_SUITE_P(All, RightPlan, ::testing::ValuesIn(right_plans()), [](const auto& of) { return "of_" + of.param.first; });

}  // namespace
