// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/status.hpp>

#include <gtest/gtest.h>

#include "campaigns.hpp"

namespace {

using namespace thidua;

campaign_status on(const campaign&&, date) = delete;
campaign_status on(const campaign& of, date day) { return status_of(of, day, commemorations::vietnam()); }

// VECTORS.md D10: both bounds strict made a campaign "not started" on its first and last day.
TEST(CampaignStatus, D10FirstAndLastDayAreInside) {
  const campaign of = test::two_phases();
  EXPECT_EQ(on(of, date(2017, 12, 31)).state, campaign_state::not_started);
  EXPECT_EQ(on(of, date(2018, 1, 1)).state, campaign_state::running);
  EXPECT_EQ(on(of, date(2018, 12, 31)).state, campaign_state::running);
  EXPECT_EQ(on(of, date(2019, 1, 1)).state, campaign_state::ended);
}

TEST(CampaignStatus, D10FirstAndLastDayOfAPhaseAreInsideIt) {
  const campaign of = test::two_phases();
  EXPECT_EQ(on(of, date(2018, 1, 1)).phases, std::vector{&of.phases[0]});
  EXPECT_EQ(on(of, date(2018, 7, 31)).phases, std::vector{&of.phases[0]});
  EXPECT_EQ(on(of, date(2018, 8, 1)).phases, std::vector{&of.phases[1]});
  EXPECT_EQ(on(of, date(2018, 12, 31)).phases, std::vector{&of.phases[1]});
}

TEST(CampaignStatus, CountsTheDaysThatAreLeft) {
  const campaign of = test::two_phases();
  EXPECT_EQ(on(of, date(2017, 12, 30)).until_begin, days(2));
  EXPECT_EQ(on(of, date(2018, 1, 1)).until_begin, std::nullopt);
  EXPECT_EQ(on(of, date(2018, 7, 30)).remaining_in_phase, days(1));
  EXPECT_EQ(on(of, date(2018, 7, 31)).remaining_in_phase, days(0));
  EXPECT_EQ(on(of, date(2018, 12, 31)).remaining, days(0));
  EXPECT_EQ(on(of, date(2018, 12, 1)).remaining, days(30));
  EXPECT_EQ(on(of, date(2019, 1, 1)).remaining, std::nullopt);
}

TEST(CampaignStatus, TellsWhatIsCelebratedAndWhatIsAhead) {
  const campaign of = test::two_phases();
  EXPECT_EQ(on(of, date(2018, 7, 26)).celebrated, std::vector{&of.commemorations[0]});
  EXPECT_TRUE(on(of, date(2018, 7, 26)).ahead.empty());
  EXPECT_EQ(on(of, date(2018, 7, 25)).ahead, std::vector{&of.commemorations[0]}) << "that of the second phase is not worked towards yet";
  EXPECT_EQ(on(of, date(2018, 8, 1)).ahead, std::vector{&of.commemorations[1]});
  EXPECT_EQ(on(of, date(2017, 12, 1)).ahead.size(), 2U);
  EXPECT_TRUE(on(of, date(2019, 1, 1)).ahead.empty());
}

TEST(CampaignStatus, AMonthIsCelebratedOnAllItsDays) {
  campaign of = test::two_phases();
  of.commemorations = {{.text = "Tháng Công nhân", .event = id<commemoration>("thang_cong_nhan"), .phase = 1}};
  EXPECT_EQ(on(of, date(2018, 4, 30)).ahead.size(), 1U);
  for (const date day : {date(2018, 5, 1), date(2018, 5, 15), date(2018, 5, 31)}) EXPECT_EQ(on(of, day).celebrated.size(), 1U);
  EXPECT_TRUE(on(of, date(2018, 6, 1)).celebrated.empty());
}

TEST(CampaignStatus, NamesTheThemesInForce) {
  const campaign of = test::two_phases();
  using texts = std::vector<std::string_view>;
  EXPECT_EQ(on(of, date(2018, 3, 1)).themes, (texts{"Mừng Đảng, mừng xuân", "Kỷ cương"}));
  EXPECT_EQ(on(of, date(2018, 9, 1)).themes, texts{"Kỷ cương"});
  campaign own = of;
  own.phases[1].theme = "Riêng";
  EXPECT_EQ(on(own, date(2018, 9, 1)).themes, (texts{"Riêng", "Kỷ cương"})) << "a phase may have its theme for itself";
}

TEST(CampaignStatus, RunsInAGapAndInBothOfTwoOverlappingPhases) {
  campaign of = test::two_phases();
  of.phases[1].from = date(2018, 9, 1);
  EXPECT_EQ(on(of, date(2018, 8, 15)).state, campaign_state::running);
  EXPECT_TRUE(on(of, date(2018, 8, 15)).phases.empty());
  EXPECT_EQ(on(of, date(2018, 8, 15)).remaining_in_phase, std::nullopt);
  of.phases[1].from = date(2018, 7, 1);
  EXPECT_EQ(on(of, date(2018, 7, 15)).phases.size(), 2U);
}

TEST(CampaignStatus, IsUnknownAfterAnEndThatNamesNoDay) {
  const campaign of{.phases = {{.ordinal = 1, .from = date(2018, 9, 5), .to = date(2019, 1, 15)}, {.ordinal = 2, .from = date(2019, 1, 16), .to = bound::relative("đến hết học kỳ II")}}};
  EXPECT_EQ(on(of, date(2018, 9, 4)).state, campaign_state::not_started);
  EXPECT_EQ(on(of, date(2018, 9, 4)).until_begin, days(1));
  EXPECT_EQ(on(of, date(2018, 9, 4)).remaining, std::nullopt);
  EXPECT_EQ(on(of, date(2019, 1, 15)).state, campaign_state::running);
  EXPECT_EQ(on(of, date(2019, 2, 3)).state, campaign_state::unknown) << "nobody said when it ends";
}

TEST(CampaignStatus, IsUnknownWithoutAnyDay) {
  const campaign empty;
  EXPECT_EQ(on(empty, date(2018, 1, 1)).state, campaign_state::unknown);
  const campaign year{.year = 2018};
  EXPECT_EQ(on(year, date(2018, 1, 1)).state, campaign_state::running);
}

}  // namespace
