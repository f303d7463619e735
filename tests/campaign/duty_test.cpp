// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/duty.hpp>

#include <gtest/gtest.h>

namespace {

using namespace thidua;

TEST(Target, HoldsAShareInHundredthsOfAPercent) {
  const target all{.text = "phổ biến đến 100% đơn vị, cơ sở", .share = 10000, .of = "đơn vị, cơ sở"};
  const target most{.text = "99,5 % đoàn viên", .share = 9950};
  EXPECT_GT(all.share, most.share);
  EXPECT_EQ(all.compared, comparison::at_least);
  EXPECT_FALSE((target{.text = "hoàn thành vượt mức kế hoạch", .phase = 2}.share));
}

TEST(Duty, HasABodyAnActionAndMaybeADeadline) {
  const duty yearly{.body = "Các công đoàn cơ sở, tổ công đoàn",
                    .action = "xây dựng kế hoạch phát động",
                    .due = deadline::each_year({1, 25}, boundary::inclusive),
                    .level = organization_level::grassroots};
  EXPECT_EQ(yearly.due->last_valid_day(2022), date(2022, 1, 25));
  EXPECT_FALSE((duty{.body = "x", .action = "y"}.due));
}

TEST(Reporting, GoesUpThroughAnOrgan) {
  const reporting up{.from = "Các Công đoàn cơ sở", .to = "Công đoàn Bộ Tư pháp", .through = "Ban Thi đua - Khen thưởng", .frequency = "thường xuyên"};
  EXPECT_FALSE(up.due) << "a report without a deadline is representable";
  EXPECT_NE(up.to, up.through);
}

TEST(Review, ClosesAPhaseOrTheCampaign) {
  const review interim{.phase = 1, .due = deadline::until(date(2018, 7, 31))};
  const review last{.kind = review_kind::final_review};
  EXPECT_EQ(name_of(interim.kind), "Sơ kết");
  EXPECT_EQ(name_of(last.kind, language::english), "Final review");
  EXPECT_FALSE(last.phase);
}

TEST(DedicatedWork, WelcomesACongress) {
  const dedicated_work work{.name = "Nhà sinh hoạt công nhân", .owner = "Công đoàn khu công nghiệp", .welcomes = "Đại hội XII Công đoàn Việt Nam", .registered = date(2018, 4, 1)};
  EXPECT_EQ(work.registered, date(2018, 4, 1));
}

TEST(Commitment, IsSomeonesOwn) {
  const commitment own{.by = "đoàn viên", .content = "học tập và làm theo Bác"};
  EXPECT_NE(own, commitment{});
}

TEST(Recognition, CountsInitiatives) {
  const recognition counted{.what = "giải pháp, sáng kiến", .count = 18, .by = "Hội đồng sáng kiến", .year = 2022};
  EXPECT_EQ(counted.count, 18);
}

TEST(Drive, IsNoPhase) {
  const drive special{.text = "hai đợt hiến máu", .phase = 1, .count = 2, .is_special = true};
  EXPECT_EQ(special.count, 2);
  EXPECT_TRUE(special.is_special);
}

TEST(ParticipantClass, IsMadeOfClasses) {
  const participant_class all{.name = "cán bộ, công chức, viên chức, lao động", .abbreviation = "CBCCVCLĐ", .includes = {"cán bộ", "công chức", "viên chức", "lao động"}};
  EXPECT_EQ(all.includes.size(), 4U);
  EXPECT_TRUE(participant_class{.name = "đoàn viên"}.abbreviation.empty());
}

}  // namespace
