// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/prize.hpp>

#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>

#include "core/thrown.hpp"

#include <vector>

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using law::base_salary_on;
using law::certificate_giver;
using law::prize;
using law::prize_for;
using law::prize_list;
using law::prize_rounding;
using law::prizes_for;
using law::vnd;
using test::code_of;
using enum subject_kind;

std::int64_t paid(award what, subject_kind subject, date decided, prize_rounding rounding = prize_rounding::up_to_ten_thousand) {
  const prize found = prize_for({.what = what, .subject = subject, .decided = decided, .rounding = rounding});
  return found.amount ? found.amount->count() : -1;
}
int hundredths(award what, subject_kind subject, date decided) { return prize_for({.what = what, .subject = subject, .decided = decided}).hundredths; }

constexpr date by_91(2019, 12, 1);
constexpr date by_98(2024, 3, 1);
constexpr date by_152(2025, 12, 1);

TEST(BaseSalary, IsThatOfTheDay) {
  struct row {
    date day;
    std::int64_t monthly;
  };
  const row rows[] = {{date(2016, 5, 1), 1'210'000},  {date(2017, 6, 30), 1'210'000}, {date(2017, 7, 1), 1'300'000},  {date(2018, 6, 30), 1'300'000}, {date(2018, 7, 1), 1'390'000},
                      {date(2019, 6, 30), 1'390'000}, {date(2019, 7, 1), 1'490'000},  {date(2020, 2, 29), 1'490'000}, {date(2023, 6, 30), 1'490'000}, {date(2023, 7, 1), 1'800'000},
                      {date(2024, 6, 30), 1'800'000}, {date(2024, 7, 1), 2'340'000},  {date(2026, 6, 30), 2'340'000}, {date(2026, 7, 1), 2'530'000},  {date(2026, 12, 31), 2'530'000}};
  for (const row& each : rows) {
    const auto found = base_salary_on(each.day);
    ASSERT_TRUE(found) << each.day;
    EXPECT_EQ(found->monthly.count(), each.monthly) << each.day;
    EXPECT_TRUE(found->reference.in_force(each.day)) << each.day;
  }
  EXPECT_FALSE(base_salary_on(date(2016, 4, 30)));
  EXPECT_EQ(base_salary_on(date(2024, 7, 1))->reference.certainty, certainty::text_read);
  EXPECT_EQ(base_salary_on(date(2023, 7, 1))->reference.certainty, certainty::needs_check);
  EXPECT_EQ(base_salary_on(date(2026, 7, 1))->reference.certainty, certainty::needs_check);
}

TEST(Prize, TitlesDecree91Art69) {
  EXPECT_EQ(paid(awards::national_fighter, individual, by_91), 6'710'000);     // 4.5 × 1,490,000 = 6,705,000, rounded up
  EXPECT_EQ(paid(awards::ministerial_fighter, individual, by_91), 4'470'000);
  EXPECT_EQ(paid(awards::grassroots_fighter, individual, by_91), 1'490'000);
  EXPECT_EQ(paid(awards::advanced_worker, individual, by_91), 450'000);        // 447,000
  EXPECT_EQ(paid(awards::excellent_collective, collective, by_91), 2'240'000); // 2,235,000
  EXPECT_EQ(paid(awards::government_flag, collective, by_91), 17'880'000);
  EXPECT_EQ(paid(awards::exemplary_commune, collective, by_91), -1) << "there was none before 2024";
  EXPECT_EQ(prize_for({.what = awards::national_fighter, .decided = by_91}).reference->article->number, 69);
}

TEST(Prize, OrdersOfACollectiveAreTwiceThoseOfAnIndividualDecree91Art70) {
  const award all[] = {awards::gold_star_order, awards::ho_chi_minh_order, awards::independence_order_first, awards::independence_order_second, awards::independence_order_third,
                       awards::labor_order_first, awards::labor_order_second, awards::labor_order_third};
  const int individuals[] = {4600, 3050, 1500, 1250, 1050, 900, 750, 450};
  for (std::size_t i = 0; i < std::size(all); ++i)
    for (const date day : {by_91, by_98, by_152}) {
      EXPECT_EQ(hundredths(all[i], individual, day), individuals[i]) << all[i];
      EXPECT_EQ(hundredths(all[i], collective, day), individuals[i] * 2) << all[i];
    }
  EXPECT_EQ(hundredths(awards::independence_order_third, collective, by_91), 2100);
}

TEST(Prize, HeroesDecree98Art56AndDecree152Art52) {
  EXPECT_EQ(hundredths(awards::hero_of_labor, individual, by_98), 1550);
  EXPECT_EQ(hundredths(awards::hero_of_labor, collective, by_152), 3100);
  EXPECT_EQ(prize_for({.what = awards::hero_of_labor, .decided = by_98}).reference->article->number, 56);
  EXPECT_EQ(prize_for({.what = awards::hero_of_labor, .decided = by_152}).reference->article->number, 52);
}

TEST(Prize, CertificatesDecree91Art73) {
  EXPECT_EQ(hundredths(awards::ministerial_certificate, individual, by_91), 100);
  EXPECT_EQ(hundredths(awards::ministerial_certificate, collective, by_91), 200);
  EXPECT_EQ(hundredths(awards::pm_certificate, individual, by_91), 350);
  EXPECT_EQ(hundredths(awards::pm_certificate, collective, by_91), 700);
  EXPECT_EQ(hundredths(awards::certificate_of_commendation, individual, by_91), 30);
  const prize commune = prize_for({.what = awards::certificate_of_commendation, .decided = by_91, .rounding = prize_rounding::exact, .giver = certificate_giver::commune});
  EXPECT_EQ(commune.hundredths, 15);
  EXPECT_EQ(commune.amount, vnd(223'500));
  EXPECT_EQ(prize_for({.what = awards::certificate_of_commendation, .subject = collective, .decided = by_91, .giver = certificate_giver::commune}).hundredths, 30);
  EXPECT_EQ(hundredths(awards::military_flag_medal, individual, by_91), 150);
}

TEST(Prize, CertificatesFrom2024Decree152Art54) {
  EXPECT_EQ(hundredths(awards::ministerial_certificate, individual, by_152), 150);
  EXPECT_EQ(hundredths(awards::ministerial_certificate, collective, by_152), 300);
  EXPECT_EQ(paid(awards::pm_certificate, individual, by_152), 8'190'000);
  EXPECT_EQ(paid(awards::pm_certificate, collective, by_152), 16'380'000);
  EXPECT_EQ(hundredths(awards::certificate_of_commendation, collective, by_152), 60);
  EXPECT_FALSE(prize_for({.what = awards::certificate_of_commendation, .decided = by_152, .giver = certificate_giver::commune}).amount);
}

TEST(Prize, OfAHouseholdIsHalfAsMuchAgainFrom2024Decree152Art54) {
  EXPECT_EQ(hundredths(awards::certificate_of_commendation, household, by_152), 45);
  EXPECT_EQ(hundredths(awards::ministerial_certificate, household, by_152), 225);
  EXPECT_EQ(hundredths(awards::pm_certificate, household, date(2024, 1, 1)), 525);
  EXPECT_FALSE(prize_for({.what = awards::pm_certificate, .subject = household, .decided = date(2023, 12, 31)}).amount);
  EXPECT_FALSE(prize_for({.what = awards::cultural_family, .subject = household, .decided = by_152}).amount);
}

TEST(Prize, RoundsUpToTenThousandOrNotDecree152Art49Clause2) {
  // Published tables show the sums unrounded: both are policies.
  EXPECT_EQ(paid(awards::advanced_worker, individual, by_152, prize_rounding::exact), 702'000);
  EXPECT_EQ(paid(awards::advanced_worker, individual, by_152), 710'000);
  EXPECT_EQ(paid(awards::advanced_collective, collective, by_152, prize_rounding::exact), 1'872'000);
  EXPECT_EQ(paid(awards::advanced_collective, collective, by_152), 1'880'000);
  EXPECT_EQ(paid(awards::grassroots_fighter, individual, by_152), 2'340'000) << "a round sum stays";
}

TEST(Prize, GoesByTheDayOfTheDecision) {
  EXPECT_EQ(hundredths(awards::ministerial_certificate, individual, date(2023, 12, 31)), 100);
  EXPECT_EQ(hundredths(awards::ministerial_certificate, individual, date(2024, 1, 1)), 150);
  EXPECT_EQ(paid(awards::grassroots_fighter, individual, date(2024, 6, 30)), 1'800'000);
  EXPECT_EQ(paid(awards::grassroots_fighter, individual, date(2024, 7, 1)), 2'340'000);
  EXPECT_EQ(prize_for({.what = awards::grassroots_fighter, .decided = date(2025, 6, 30)}).reference->instrument, "98/2023/NĐ-CP");
  EXPECT_EQ(prize_for({.what = awards::grassroots_fighter, .decided = date(2025, 7, 1)}).reference->instrument, "152/2025/NĐ-CP");
}

TEST(Prize, HasNoRuleOutsideWhatIsEncoded) {
  EXPECT_EQ(paid(awards::grassroots_fighter, individual, date(2017, 9, 30)), -1);
  EXPECT_EQ(paid(awards::grassroots_fighter, individual, date(2017, 10, 1)), 1'300'000);
  EXPECT_EQ(paid(awards::grassroots_fighter, individual, date(2027, 3, 1)), 2'530'000);
  EXPECT_EQ(paid(awards::grassroots_fighter, individual, date(2027, 3, 2)), -1);
  EXPECT_EQ(prize_for({.what = awards::grassroots_fighter, .decided = date(2026, 9, 30)}).reference->certainty, certainty::text_read);
  EXPECT_EQ(prize_for({.what = awards::grassroots_fighter, .decided = date(2026, 10, 1)}).reference->certainty, certainty::needs_check);
  EXPECT_EQ(paid(awards::commemorative_medal, individual, by_152), -1);
  EXPECT_EQ(paid(awards::friendship_order, individual, by_152), -1);
  EXPECT_EQ(paid(awards::grassroots_fighter, collective, by_152), -1) << "a title of individuals";
}

TEST(Prize, SaysWhyOrWhereForEveryAwardSubjectAndDay) {
  for (const award what : award::all())
    for (const subject_kind subject : {individual, collective, household})
      for (const date day : {date(2016, 1, 1), by_91, by_98, by_152, date(2026, 11, 1), date(2030, 1, 1)}) {
        const prize found = prize_for({.what = what, .subject = subject, .decided = day});
        ASSERT_EQ(found.amount.has_value(), found.why.empty()) << what << " " << day;
        ASSERT_EQ(found.amount.has_value(), found.reference.has_value());
        ASSERT_EQ(found.amount.has_value(), found.salary.has_value());
        ASSERT_EQ(found.amount.has_value(), found.hundredths > 0);
        if (!found.amount) continue;
        ASSERT_TRUE(found.reference->in_force(day));
        ASSERT_EQ(found.amount->count() % 10'000, 0);
        const auto exact = paid(what, subject, day, prize_rounding::exact);
        ASSERT_EQ(exact * 100, found.salary->monthly.count() * found.hundredths);
        ASSERT_GE(found.amount->count(), exact);
        ASSERT_LT(found.amount->count(), exact + 10'000);
      }
}

TEST(Prize, TakesTheCallersSalary) {
  const prize found = prize_for({.what = awards::advanced_worker, .decided = by_152, .rounding = prize_rounding::exact, .salary = vnd(1'000'100)});
  EXPECT_EQ(found.amount, vnd(300'030));
  EXPECT_FALSE(found.salary);
  for (const std::int64_t bad : {std::int64_t{0}, std::int64_t{-100}, std::int64_t{150}, std::int64_t{1'000'000'100}})
    EXPECT_EQ(code_of([&] { return prize_for({.what = awards::advanced_worker, .decided = by_152, .salary = vnd(bad)}); }), "invalid-quantity") << bad;
}

TEST(Prizes, OfTitlesOfOnePeriodOnlyTheHighestDecree91Art66Clause2) {
  const prize_list found = prizes_for({.awards = {{awards::advanced_worker, 2025_y}, {awards::grassroots_fighter, 2025_y}, {awards::ministerial_fighter, 2025_y}}, .decided = by_152});
  ASSERT_EQ(found.prizes.size(), 3u);
  EXPECT_EQ(found.prizes[0].amount, vnd(0));
  EXPECT_EQ(found.prizes[1].amount, vnd(0));
  EXPECT_FALSE(found.prizes[0].why.empty());
  EXPECT_EQ(found.prizes[2].amount, vnd(7'020'000));
  EXPECT_TRUE(found.prizes[2].why.empty());
  EXPECT_EQ(found.total, vnd(7'020'000));
}

TEST(Prizes, OfTitlesOfDifferentPeriodsAllDecree152Art49) {
  const prize_list found = prizes_for({.awards = {{awards::grassroots_fighter, 2024_y}, {awards::grassroots_fighter, 2025_y}}, .decided = by_152});
  EXPECT_EQ(found.total, vnd(4'680'000));
}

TEST(Prizes, OfTitleAndFormBoth) {
  const prize_list found = prizes_for({.awards = {{awards::ministerial_certificate, 2025_y}, {awards::grassroots_fighter, 2025_y}, {awards::pm_certificate, 2025_y}}, .decided = by_152});
  EXPECT_EQ(found.total, vnd(3'510'000 + 2'340'000 + 8'190'000));
}

TEST(Prizes, PayOneTitleForOnePeriodOnce) {
  const prize_list found = prizes_for({.awards = {{awards::grassroots_fighter, 2025_y}, {awards::grassroots_fighter, 2025_y}}, .decided = by_152});
  EXPECT_EQ(found.prizes[0].amount, vnd(2'340'000));
  EXPECT_EQ(found.prizes[1].amount, vnd(0));
  EXPECT_EQ(found.total, vnd(2'340'000));
}

TEST(Prizes, LeaveOutWhatHasNoRule) {
  const prize_list found = prizes_for({.awards = {{awards::commemorative_medal, 2025_y}, {awards::grassroots_fighter, 2025_y}}, .decided = by_152});
  EXPECT_FALSE(found.prizes[0].amount);
  EXPECT_EQ(found.total, vnd(2'340'000));
  EXPECT_EQ(prizes_for({.awards = {}, .decided = by_152}), prize_list{});
  const prize_list units = prizes_for({.awards = {{awards::excellent_collective, 2025_y}, {awards::exemplary_commune, 2025_y}}, .subject = collective, .decided = by_152});
  EXPECT_EQ(units.total, vnd(4'680'000)) << "equal in rank: the one with more money";
}

TEST(PrizeNames, AreStable) {
  EXPECT_EQ(to_string(prize_rounding::up_to_ten_thousand), "up_to_ten_thousand");
  EXPECT_EQ(to_string(prize_rounding::exact), "exact");
  EXPECT_EQ(to_string(certificate_giver::unit), "unit");
  EXPECT_EQ(to_string(certificate_giver::commune), "commune");
}

}  // namespace
