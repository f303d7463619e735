// SPDX-License-Identifier: BSL-1.0
// What real plans contain, each requirement with the tests that hold it. R11–R14 and R33, R37, R38, R42, R43 are about
// the reading of text and come with the reader.
#include <thidua/campaign/campaign.hpp>
#include <thidua/commemoration/anniversary.hpp>

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

const std::map<int, std::vector<std::string>>& table() {
  static const std::map<int, std::vector<std::string>> all = {
      {1, {"Document.HoldsWhatARealPlanHasAndNothingElse", "ValidationOfDocuments.HeaderIsIncomplete"}},
      {2, {"DocumentNumber.IsTakenApart", "DocumentNumberEquality.IgnoresBlanksCaseNormalFormAndTheShapeOfTheDash"}},
      {3, {"DocumentType.IsFoundByEveryCodeAndName"}},
      {4, {"Document.HoldsWhatARealPlanHasAndNothingElse"}},
      {5, {"Document.WithoutADayIsNotEarlierThanItsLatestBasis"}},
      {6, {"Basis.MayBeAThemeACongressOrAPlenumInsteadOfADocument", "ValidationOfDocuments.BasisAfterIssue"}},
      {7, {"ValidationUnderASuperior.FindsAllThatDiffers"}},
      {8, {"Recipient.HasAPurposeAndTheArchiveIsALineOfItsOwn"}},
      {9, {"Document.HoldsWhatARealPlanHasAndNothingElse"}},
      {10, {"Person.HoldsSeveralPositionsInDifferentBodies"}},
      {15, {"Requirements.ACampaignHoldsEveryPartOfAPlan"}},
      {16, {"Campaign.KindsHaveNames", "Drive.IsNoPhase"}},
      {17, {"Theme.IsNoMovement"}},
      {18, {"Movement.HasItsOwnLauncherAndSector", "ValidationOfMovements.RepeatedWordedForOtherYearsOrByAnotherLauncher"}},
      {19, {"Movement.NamesAreEqualHoweverTheyAreWritten", "Movement.AJointNameIsTwoWhereBothAreKnown"}},
      {20, {"Movement.WordingIsOfCertainYears"}},
      {21, {"Movement.HasItsOwnLauncherAndSector"}},
      {22, {"Theme.OfAHigherBodyIsAnInputOfThePlan"}},
      {23, {"Movement.NamesAreEqualHoweverTheyAreWritten"}},
      {24, {"ParticipantClass.IsMadeOfClasses"}},
      {25, {"ValidationOfPhases.CountDiffersFromWhatIsStated"}},
      {26, {"Requirements.ACampaignHoldsEveryPartOfAPlan", "Campaign.PhasesAndTheirThemesAreFoundByOrdinal"}},
      {27, {"Bound.KeepsHowExactlyItWasGiven", "Bound.ThatNamesNoDayIsNoDay"}},
      {28, {"Bound.KeepsHowExactlyItWasGiven"}},
      {29, {"ValidationOfPhases.OverlapOnOneDay", "ValidationOfPhases.GapOfOneDay", "ValidationOfPhases.OutOfOrder", "ValidationOfPhases.OutsideTheYear"}},
      {30, {"ValidationOfPhases.AnySplitOfTheYearIsTheIssuersOwn"}},
      {31, {"ValidationOfPhases.BegunBeforeThePlanWasIssued"}},
      {32, {"Drive.IsNoPhase"}},
      {34, {"CampaignStatus.D10FirstAndLastDayOfAPhaseAreInsideIt", "CampaignStatus.CountsTheDaysThatAreLeft", "CampaignStatus.TellsWhatIsCelebratedAndWhatIsAhead"}},
      {35, {"CommemorationEntry.DayIsSuppliedWhereTheTextHasNone"}},
      {36, {"CommemorationEntry.NumberIsTargetYearLessOriginYear"}},
      {39, {"CommemorationEntry.DayIsSuppliedWhereTheTextHasNone", "CommemorationEntry.NumberIsTargetYearLessOriginYear"}},
      {40, {"ValidationOfCommemorations.OutsideItsPhaseByDays", "ValidationOfCommemorations.ARunUpMayLeadAMonthBeyondThePhase"}},
      {41, {"ValidationOfCommemorations.AMonthLongEventIsInEveryPhaseItTouches"}},
      {44, {"YearNumber.CountsTheFirstYearAsOne", "ValidationOfYearCounts.FirstYearIsOne"}},
      {45, {"Requirements.ClassesOfYearsAreTheEnginesOwn"}},
      {46, {"Overview.KeepsGeneralEntriesAndThoseThatFallNowhere", "CommemorationEntry.HasNoNumberWhereNothingTells"}},
      {47, {"Overview.ListsTheDaysOfTheBodyItsAuthorityAndThoseAbove", "ValidationOfPhases.EmptyWhereGreatDaysFall"}},
      {48, {"ValidationOfCommemorations.PastWhenThePlanWasIssued"}},
      {49, {"Congress.BodyIsPartOfTheKey"}},
      {50, {"Congress.BodyIsPartOfTheKey"}},
      {51, {"ValidationOfCongresses.OrdinalAndTermDoNotFit", "ValidationOfCongresses.TwoNumbersOfOneBodyBothCarriedOut"}},
      {52, {"Congress.StateChangesOnItsFirstDayAndAfterItsLast", "ValidationOfCongresses.VerbMustFitTheDay"}},
      {53, {"ValidationOfCongresses.OneLevelWithTwoTerms", "CongressMention.KeepsWhatTheTextLeavesOpen"}},
      {54, {"CongressTable.TermsOfOneBodyAbut"}},
      {55, {"CongressMention.KeepsWhatTheTextLeavesOpen"}},
      {56, {"Basis.MayBeAThemeACongressOrAPlenumInsteadOfADocument"}},
      {57, {"OrganizationTree.KnowsTheLineAboveAndWhatIsBelow"}},
      {58, {"OrganizationTree.HasTwoLinesForAUnion"}},
      {59, {"OrganizationTree.KnowsTheOrgansOfABody"}},
      {60, {"OrganizationTree.GroupsPeersInBlocs"}},
      {61, {"OrganizationTree.ResolvesAnAmbiguousNameByItsContextOnly"}},
      {62, {"OrganizationTree.TellsAnAuthorityFromItsUnion"}},
      {63, {"Recipient.HasAPurposeAndTheArchiveIsALineOfItsOwn"}},
      {64, {"Workflow.GoesTheWholeWay", "Workflow.RefusesEveryMoveThatIsNotAllowed", "ValidationOfSteps.RecordedStepsFollowEachOther"}},
      {65, {"Registration.IsLateFromTheDayThatIsNamed", "Registration.ThatIsNotThereIsExpectedAndThenMissing"}},
      {66, {"Deadline.BeforeADayLeavesTheDayOut", "Deadline.UntilADayTakesItIn", "ValidationOfDeadlines.ExclusiveOnesAtAWeekendOrHoliday", "LastWorkingDay.GoesBackOverHolidaysAndWeekends"}},
      {67, {"Deadline.MayNameNoDay", "Registration.WithoutADayIsNotJudged", "Reporting.GoesUpThroughAnOrgan"}},
      {68, {"Reporting.GoesUpThroughAnOrgan"}},
      {69, {"Duty.HasABodyAnActionAndMaybeADeadline"}},
      {70, {"Target.HoldsAShareInHundredthsOfAPercent"}},
      {71, {"DedicatedWork.WelcomesACongress"}},
      {72, {"ValidationUnderASuperior.FindsAllThatDiffers", "ValidationUnderASuperior.ANarrowerWindowIsAllowed"}},
      {73, {"Commitment.IsSomeonesOwn"}},
      {74, {"Recognition.CountsInitiatives"}},
  };
  return all;
}

std::set<std::string> tests_there_are() {
  std::set<std::string> names;
  const auto& all = *testing::UnitTest::GetInstance();
  for (int suite = 0; suite < all.total_test_suite_count(); ++suite) {
    const auto& tests = *all.GetTestSuite(suite);
    for (int i = 0; i < tests.total_test_count(); ++i) {
      // Parametrized ones are told without their prefix and their index.
      std::string name = std::string(tests.name()) + "." + tests.GetTestInfo(i)->name();
      if (const auto slash = name.find('/'); slash < name.find('.')) name.erase(0, slash + 1);
      names.insert(name.substr(0, name.find('/')));
    }
  }
  return names;
}

TEST(Requirements, EachOneThatIsAboutRepresentingOrDecidingHasItsPlace) {
  std::set<int> wanted;
  const auto add = [&](int first, int last) {
    for (int each = first; each <= last; ++each) wanted.insert(each);
  };
  add(1, 10);
  add(15, 32);
  add(34, 36);
  add(39, 41);
  add(44, 74);
  std::set<int> held;
  for (const auto& [number, tests] : table()) {
    held.insert(number);
    EXPECT_FALSE(tests.empty()) << "R" << number;
  }
  EXPECT_EQ(held, wanted);
}

TEST(Requirements, EveryTestOfTheTableIsThere) {
  const auto there = tests_there_are();
  for (const auto& [number, tests] : table())
    for (const std::string& each : tests) EXPECT_TRUE(there.contains(each)) << "R" << number << ": " << each;
}

// R15, R26: year, launcher, participants, purposes, contents, themes, phases with what belongs to each, duties.
TEST(Requirements, ACampaignHoldsEveryPartOfAPlan) {
  using namespace thidua;
  const campaign of{.title = "Phong trào thi đua năm 2018",
                    .year = 2018,
                    .launcher = "Công đoàn VKSND tối cao",
                    .participants = {{.name = "cán bộ, công chức, viên chức, lao động", .abbreviation = "CBCCVCLĐ"}},
                    .purposes = {"nâng chất lượng các phong trào"},
                    .contents = {"chăm lo đời sống đoàn viên"},
                    .themes = {{.text = "Mừng Đảng, mừng xuân", .phase = 1}},
                    .phases = {{.ordinal = 1, .from = date(2018, 1, 1), .to = date(2018, 7, 31)}},
                    .commemorations = {{.text = "26/7", .event = id<commemoration>("kiem_sat"), .phase = 1}},
                    .congresses = {{.text = "Đại hội XII Công đoàn Việt Nam", .body = "Công đoàn Việt Nam", .ordinal = 12, .phase = 1}},
                    .targets = {{.text = "vượt mức kế hoạch", .phase = 1}},
                    .duties = {{.body = "Công đoàn bộ phận", .action = "phát động"}}};
  const phase& first = *find_phase(of, 1);
  EXPECT_EQ(theme_of(of, first), "Mừng Đảng, mừng xuân");
  EXPECT_EQ(of.commemorations[0].phase, first.ordinal);
  EXPECT_EQ(of.congresses[0].phase, first.ordinal);
  EXPECT_EQ(of.targets[0].phase, first.ordinal);
}

// R45: 77 years may be emulated for; whether a ceremony may be held is another question.
TEST(Requirements, ClassesOfYearsAreTheEnginesOwn) {
  using namespace thidua;
  EXPECT_EQ(milestone_of(77), milestone::other);
  EXPECT_EQ(milestone_of(75), milestone::half_decade);
  EXPECT_EQ(milestone_of(70), milestone::round);
}

}  // namespace
