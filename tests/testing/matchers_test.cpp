// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/matchers.hpp>

#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/testing/anniversary_matchers.hpp>
#include <thidua/testing/builder.hpp>

#include <gmock/gmock.h>

#include <string>

namespace {

using namespace thidua;
using namespace thidua::testing;
using ::testing::HasSubstr;
using ::testing::Not;

rule fighter() {
  return all_of(consecutive(3_years, held(awards::grassroots_fighter)).id("acme.fighter.streak"), within(3_years, initiative(scope::ministerial)).id("acme.fighter.initiative"),
                none_of(sanctioned(sanction::reprimand)).id("acme.fighter.clean"))
      .id("acme.fighter")
      .wording("Chiến sĩ thi đua ACME", "ACME emulation fighter")
      .cite({.instrument = "01/QC-ACME", .article = article{4}, .clause = clause{2}})
      .for_award(awards::ministerial_fighter);
}
finding of(const merit_record& who) { return explain(fighter(), who, 2025_y); }
const auto base = officer().held(awards::grassroots_fighter, {2023_y, 2025_y}).initiative(scope::ministerial, 2024_y);

/// What EXPECT_THAT would print.
template <class Value, class Matcher>
std::string failure(const Value& value, const Matcher& matcher) {
  ::testing::StringMatchResultListener out;
  const ::testing::Matcher<const Value&> m = matcher;
  EXPECT_FALSE(m.MatchAndExplain(value, &out));
  std::ostringstream described;
  m.DescribeTo(&described);
  return "Expected: " + described.str() + "\nActual: " + ::testing::PrintToString(value) + out.str();
}

TEST(Matchers, TellYesNoAndUnknown) {
  const auto met = base.held(awards::grassroots_fighter, 2024_y);
  EXPECT_THAT(of(met), IsMet());
  EXPECT_THAT(of(base), IsNotMet());
  EXPECT_THAT(of(officer().open_everything()), IsUnknown());
  EXPECT_THAT(of(met), Not(IsUnknown()));
  EXPECT_THAT(law::decision({.what = awards::ministerial_fighter, .year = 2025_y}), Not(IsNotMet())) << "no rule in force is none of the three";
}

TEST(Matchers, TellTheReason) {
  EXPECT_THAT(of(base), NotMetBecause("acme.fighter.streak", Measured(1), Required(3)));
  EXPECT_THAT(of(base), NotMetBecause("acme.fighter.streak"));
  EXPECT_THAT(of(base), NotMetBecause("acme.fighter")) << "what is not met is a reason of itself";
  EXPECT_THAT(of(base), Not(NotMetBecause("acme.fighter.streak", Measured(2))));
  EXPECT_THAT(of(base), Not(NotMetBecause("acme.fighter.initiative")));
  EXPECT_THAT(of(base.sanctioned(sanction::warning, 2025_y)), NotMetBecause("acme.fighter.clean"));
}

TEST(Matchers, TellTheOnlyReason) {
  EXPECT_THAT(of(base), FailsOnly("acme.fighter.streak"));
  EXPECT_THAT(of(base.sanctioned(sanction::warning, 2025_y)), Not(FailsOnly("acme.fighter.streak")));
  EXPECT_THAT(of(base.held(awards::grassroots_fighter, 2024_y).sanctioned(sanction::warning, 2025_y)), FailsOnly("acme.fighter.clean"));
  EXPECT_THAT(of(base), Not(FailsOnly("acme.nowhere")));
}

TEST(Matchers, TellWhereItIsWritten) {
  EXPECT_THAT(of(base), Cites(article{4}));
  EXPECT_THAT(of(base), Cites("01/QC-ACME", article{4}, clause{2}));
  EXPECT_THAT(of(base), Not(Cites(article{4}, clause{3})));
  EXPECT_THAT(fighter(), Cites(clause{2}));
  EXPECT_THAT(*fighter().reference(), Not(Cites(point{"a"})));
}

TEST(Matchers, TellProgressAndTheEarliestYear) {
  const rule streak = consecutive(3_years, held(awards::grassroots_fighter));
  const merit_record who = officer().held(awards::grassroots_fighter, {2024_y, 2025_y});
  EXPECT_THAT(progress(streak, who, 2025_y), HasProgress(2, 3));
  EXPECT_THAT(explain(streak, who, 2025_y), HasProgress(2, 3));
  EXPECT_THAT(progress(streak, who, 2025_y), Not(HasProgress(3, 3)));
  EXPECT_THAT(earliest(streak, who, 2025_y), EarliestIs(2026_y));
  EXPECT_THAT(earliest(never(), who, 2025_y), EarliestIsNever());
}

TEST(Matchers, TellAnniversaries) {
  const catalogue& all = commemorations::vietnam();
  const auto next = next_anniversary(all.at(id<commemoration>("kiem_sat")), date(2027, 1, 1));
  EXPECT_THAT(next, FallsOn(date(2027, 7, 26)));
  EXPECT_THAT(next, Anniversary("kiem_sat", ordinal(67)));
  EXPECT_THAT(*next, Not(Anniversary("kiem_sat", ordinal(66))));
  const anniversary_range week = anniversaries(all, period(date(2030, 7, 26), date(2030, 7, 26)));
  EXPECT_THAT(std::vector<anniversary>(week.begin(), week.end()), ::testing::Contains(Anniversary("kiem_sat")));
  EXPECT_THAT(week, ::testing::Contains(Anniversary("kiem_sat"))) << "a range as it is";
  EXPECT_THAT(week, ::testing::Each(Not(Anniversary("giai_phong_mien_nam"))));
  EXPECT_THAT(anniversaries(commemorations::vietnam().at(id<commemoration>("kiem_sat")), period(date(2026, 1, 1), date(2027, 12, 31))), ::testing::ElementsAre(FallsOn(date(2026, 7, 26)), FallsOn(date(2027, 7, 26))));
}

TEST(Matchers, FailWithTheFindingInWords) {
  EXPECT_EQ(failure(of(base.sanctioned(sanction::warning, 2025_y)), NotMetBecause("acme.fighter.streak", Measured(2), Required(3))),
            "Expected: is not met because of `acme.fighter.streak`, measured 2, required 3\n"
            "Actual: ✗ ACME emulation fighter [01/QC-ACME, Article 4(2)]\n"
            "  ✗ 3 years in a row: holder of the title Grassroots emulation fighter — has 1, needs 3 (2025✓ 2024✗ 2023✓) [under 01/QC-ACME, Article 4(2)]\n"
            "  ✓ in the last 3 years: an initiative of ministerial scope or wider (2025✗ 2024✓ 2023✗)\n"
            "  ✗ not sanctioned with a reprimand or worse (2025: a warning) [under 01/QC-ACME, Article 4(2)]\n"
            "ids: ✗ acme.fighter ✗ acme.fighter.streak ✓ acme.fighter.streak.1 ✓ acme.fighter.initiative ✗ acme.fighter.initiative.1 ✗ acme.fighter.clean ✓ acme.fighter.clean.1\n"
            "in which `acme.fighter.streak` has 1 of 3");
  EXPECT_THAT(failure(of(base), NotMetBecause("acme.fighter.initiative")), HasSubstr("in which `acme.fighter.initiative` is met: the reasons are `acme.fighter.streak`"));
  EXPECT_THAT(failure(of(base), NotMetBecause("acme.fighter.strek")), HasSubstr("in which there is no condition `acme.fighter.strek`, but `acme.fighter.streak`, "));
  EXPECT_THAT(failure(of(base), FailsOnly("x")), HasSubstr("in which there is no condition `x`, but `acme.fighter`, "));
  EXPECT_THAT(failure(of(base), Cites(article{5})), HasSubstr("which cites 01/QC-ACME, Article 4(2)"));
  EXPECT_THAT(failure(fighter(), Cites(article{5})), HasSubstr("which cites 01/QC-ACME, Article 4(2)"));
  EXPECT_THAT(failure(explain(rule(pending()), base, 2025_y), Cites(article{5})), HasSubstr("which cites nothing"));
  EXPECT_THAT(failure(*fighter().reference(), Cites(article{5})), HasSubstr("which is 01/QC-ACME, Article 4(2)"));
  EXPECT_THAT(failure(law::decision({.what = awards::ministerial_fighter, .year = 2025_y, .why = {.vi = "chưa có", .en = "not encoded"}}), IsMet()), HasSubstr("for which no rule is in force: not encoded"));
  EXPECT_THAT(failure(of(base.sanctioned(sanction::warning, 2025_y)), FailsOnly("acme.fighter.streak")), HasSubstr("which fails because of `acme.fighter.clean.1` too"));
  EXPECT_THAT(failure(of(base), IsMet()), HasSubstr("which is not met because of `acme.fighter.streak`"));
  EXPECT_THAT(failure(truth::no, IsMet()), HasSubstr("Actual: no"));
}

// Letters of the other language in what a matcher says.
TEST(Matchers, SpeakEnglishThroughout) {
  const rule plain = all_of(consecutive(3_years, held(awards::grassroots_fighter)).id("streak"), within(3_years, initiative(scope::ministerial)), none_of(sanctioned(sanction::reprimand))).for_award(awards::ministerial_fighter);
  const merit_record who = base;
  const auto expect_english = [](const std::string& text) {
    for (const char* each : {"năm", "Chiến", "sĩ", "đạt", "cần", "khoản", "Điều", "chưa", "kiến"}) EXPECT_THAT(text, Not(HasSubstr(each)));
  };
  expect_english(failure(earliest(plain, who, 2025_y), EarliestIs(2035_y)));
  expect_english(failure(explain(plain, who, 2025_y), IsMet()));
  expect_english(failure(progress(plain, who, 2025_y), HasProgress(9, 9)));
  expect_english(failure(plain, Cites(article{5})));
  expect_english(::testing::PrintToString(missing(plain, who, 2025_y)));
  expect_english(failure(next_anniversary(commemorations::vietnam().at(id<commemoration>("kiem_sat")), date(2027, 1, 1)), Anniversary("kiem_sat", ordinal(66))));
}

TEST(Printers, ShowEveryValueInItsOwnWords) {
  using ::testing::PrintToString;
  EXPECT_EQ(PrintToString(truth::unknown), "unknown");
  EXPECT_EQ(PrintToString(rating::excellent), "excellent");
  EXPECT_EQ(PrintToString(milestone::half_decade), "half_decade");
  EXPECT_EQ(PrintToString(2025_y), "2025");
  EXPECT_EQ(PrintToString(3_years), "3 years");
  EXPECT_EQ(PrintToString(days(2)), "2 days");
  EXPECT_EQ(PrintToString(ordinal(67)), "67");
  EXPECT_EQ(PrintToString(awards::pm_certificate), "pm_certificate");
  EXPECT_EQ(PrintToString(date(2025, 3, 9)), "2025-03-09");
  EXPECT_EQ(PrintToString(std::optional(2025_y)), "(2025)");
  EXPECT_EQ(PrintToString(interval{1, 3}), "[1, 3]");
  EXPECT_EQ(PrintToString(condition_value{.truth = truth::no, .is_measured = true, .measured = interval::exactly(1), .required = 3}), "no (1 of 3)");
  EXPECT_EQ(PrintToString(timeline(truth::yes)), "…+ …+");
  EXPECT_EQ(PrintToString(year_truth{2025_y, truth::yes}), "2025 yes");
  EXPECT_EQ(PrintToString(bilingual{.vi = "a", .en = "b"}), "`a` / `b`");
  EXPECT_EQ(PrintToString(id<commemoration>("kiem_sat")), "kiem_sat");
  EXPECT_EQ(PrintToString(grant{.what = awards::pm_certificate, .year = 2020_y}), "pm_certificate 2020, track not told");
  EXPECT_THAT(PrintToString(officer().held(awards::grassroots_fighter, 2025_y).record()), HasSubstr("\"titles\":[\"grassroots_fighter\"]"));
  EXPECT_THAT(PrintToString(fighter()), HasSubstr("- all of these \"ACME emulation fighter\" `acme.fighter` [01/QC-ACME, Article 4(2)]\n"));
  EXPECT_EQ(PrintToString(change{.fact = record_key::rating, .year = 2025_y, .to = rating::good}), "to supply: 2025: rated good");
  EXPECT_THAT(PrintToString(missing(fighter(), base, 2025_y)), HasSubstr("2024"));
  EXPECT_THAT(PrintToString(earliest(fighter(), base, 2025_y)), ::testing::StartsWith("2027"));
  EXPECT_THAT(PrintToString(law::statutes::vietnam().find("law-2022")->id()), HasSubstr("law-2022"));
  EXPECT_THAT(PrintToString(*law::statutes::vietnam().find("law-2022")), HasSubstr("law-2022 (2025-07-01 … 2026-09-30)"));
  EXPECT_THAT(PrintToString(law::decision({.what = awards::ministerial_fighter, .year = 2025_y})), HasSubstr("no_rule_in_force"));
}

}  // namespace
