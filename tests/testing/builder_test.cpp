// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/builder.hpp>

#include <thidua/core/error.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/testing/kit_printers.hpp>
#include <thidua/testing/matchers.hpp>

#include "core/thrown.hpp"

#include <gmock/gmock.h>

namespace {

using namespace thidua;
using namespace thidua::testing;

TEST(YearList, IsReadAsTestsSayIt) {
  const auto years = [](const year_list& all) { return std::vector<award_year>(all.begin(), all.end()); };
  EXPECT_THAT(years(2025_y), ::testing::ElementsAre(2025_y));
  EXPECT_THAT(years({2023_y, 2025_y}), ::testing::ElementsAre(2023_y, 2025_y));
  EXPECT_THAT(years(from(2023_y).through(2025_y)), ::testing::ElementsAre(2023_y, 2024_y, 2025_y));
  EXPECT_THAT(years(from(2023_y).through(2023_y)), ::testing::ElementsAre(2023_y));
  EXPECT_THAT(years(year_list::parse("2019, 2021-2023")), ::testing::ElementsAre(2019_y, 2021_y, 2022_y, 2023_y));
}
TEST(YearList, RefusesWhatIsNone) {
  for (const char* text : {"", "20x5", "2025-", "2025-2023", "2025,,2026", "-5", "0"}) EXPECT_THROW(year_list::parse(text), error) << text;
  EXPECT_THROW(from(2025_y).through(2024_y), error);
}

TEST(Officer, IsSettledInAllThatIsNotSaid) {
  const rule everything = all_of(held(awards::grassroots_fighter), rated(rating::good), granted(awards::pm_certificate), initiative(scope::grassroots, usability::for_form),
                                 sanctioned(sanction::reprimand), pending());
  const merit_record who = officer();
  for (std::size_t i = 0; i < everything.root().size(); ++i) EXPECT_THAT(decide(rule(everything.root().child(i)), who, 2025_y), IsNotMet()) << to_string(everything.root().child(i).kind());
  EXPECT_THAT(decide(recruited(months(120)), who, 2025_y), IsMet());
  EXPECT_EQ(who.first_year(), 2000_y);
}

TEST(Officer, SaysWhatMatters) {
  const merit_record who = officer()
                               .rated(rating::excellent, from(2020_y).through(2025_y))
                               .held(awards::grassroots_fighter, {2023_y, 2025_y})
                               .initiative(scope::ministerial, 2024_y)
                               .granted(awards::pm_certificate, 2021_y);
  EXPECT_THAT(decide(consecutive(6_years, rated(rating::excellent)), who, 2025_y), IsMet());
  EXPECT_THAT(decide(consecutive(7_years, rated(rating::excellent)), who, 2025_y), IsNotMet());
  EXPECT_THAT(decide(count(3_years, held(awards::grassroots_fighter)) >= 2, who, 2025_y), IsMet());
  EXPECT_THAT(decide(within(2_years, initiative(scope::ministerial, usability::for_form)), who, 2025_y), IsMet());
  EXPECT_THAT(decide(granted(awards::pm_certificate), who, 2021_y), IsMet());
}

TEST(Officer, IsAValueThatManyCanStandOn) {
  const auto base = officer().rated(rating::good, 2025_y);
  const auto better = base.rated(rating::excellent, 2025_y);
  EXPECT_THAT(decide(rated(rating::excellent), base, 2025_y), IsNotMet());
  EXPECT_THAT(decide(rated(rating::excellent), better, 2025_y), IsMet()) << "the last word holds";
}

TEST(Officer, IsUnknownWhereAFactIsOpened) {
  EXPECT_THAT(decide(held(awards::grassroots_fighter), officer().open(fact_kind::titles), 2025_y), IsUnknown());
  EXPECT_THAT(decide(granted(awards::pm_certificate), officer().open(fact_kind::grants), 2025_y), IsUnknown());
  EXPECT_THAT(decide(recruited(months(1)), officer().open_everything(), 2025_y), IsUnknown());
}

TEST(Officer, BeginsNoLaterThanWhatIsTold) {
  EXPECT_EQ(officer().rated(rating::good, 1995_y).record().first_year(), 1995_y);
  EXPECT_EQ(officer().granted(awards::pm_certificate, 1996_y, {.achievement_to = 1994_y}).record().first_year(), 1994_y);
  EXPECT_EQ(collective().founded(date(1990, 7, 2)).record().first_year(), 1990_y);
  EXPECT_EQ(officer().first_year(2015_y).record().recruited(), date(2015, 1, 1));
}

TEST(Collective, HasWhatCollectivesHave) {
  const merit_record unit = collective().members({.total = 20, .advanced = 15}, 2025_y).leads_bloc(bloc_led::central, 2025_y).exceeds_targets(2025_y).attested("united", 2025_y).denied("thrifty", 2025_y);
  EXPECT_THAT(decide(members(member_part::advanced, member_comparison::at_least_percent, 75), unit, 2025_y), IsMet());
  EXPECT_THAT(decide(leads_bloc(bloc_led::central), unit, 2025_y), IsMet());
  EXPECT_THAT(decide(organizations_excellent(), unit, 2025_y), IsNotMet());
  EXPECT_THAT(decide(judged("united"), unit, 2025_y), IsMet());
  EXPECT_THAT(decide(judged("thrifty"), unit, 2025_y), IsNotMet());
  EXPECT_THAT(decide(flag_eligible(), unit, 2025_y), IsMet());
  EXPECT_THAT(decide(flag_eligible(), collective().not_flag_eligible(), 2025_y), IsNotMet());
}

TEST(Years, SayWhatRangeIsNone) {
  const auto refused = [](auto make) -> std::string {
    try {
      make();
    } catch (const error& thrown) {
      return thrown.line(language::english);
    }
    return "accepted";
  };
  const std::string parsed = refused([] { return year_list::parse("2025-2020"); });
  EXPECT_EQ(parsed, "can't read the years `2025-2020` (write 2025, 2020-2025 or 2019, 2021-2023)");
  EXPECT_EQ(refused([] { return from(2025_y).through(2020_y); }), parsed);
}

}  // namespace
