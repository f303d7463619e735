// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/validation.hpp>

#include <thidua/core/enumerator.hpp>
#include <thidua/core/text.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <set>
#include <sstream>

#include "campaigns.hpp"

namespace {

using namespace thidua;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using event_id = id<commemoration>;
using test::check;
using test::two_phases;

campaign changed(const std::function<void(campaign&)>& change) {
  campaign of = two_phases();
  change(of);
  return of;
}
std::vector<std::string> after(const std::function<void(campaign&)>& change) { return check(changed(change)); }

TEST(Validation, FindsNothingInAGoodCampaign) {
  EXPECT_THAT(check(two_phases()), IsEmpty());
  EXPECT_THAT(check(campaign{}), IsEmpty()) << "what is not said is not wrong";
}

// ---------------------------------------------------------------------------------------------------------------- phases

TEST(ValidationOfPhases, OverlapOnOneDay) {
  EXPECT_THAT(after([](campaign& of) { of.phases[1].from = date(2018, 7, 31); }), ElementsAre("error phase-overlap /phases/1/from"));
}

TEST(ValidationOfPhases, GapOfOneDay) {
  EXPECT_THAT(after([](campaign& of) { of.phases[1].from = date(2018, 8, 2); }), ElementsAre("error phase-gap /phases/1/from"));
}

TEST(ValidationOfPhases, EdgesOfTheYearAreOnlyWarnings) {
  EXPECT_THAT(after([](campaign& of) { of.phases[0].from = date(2018, 1, 2); }), ElementsAre("warning phase-gap /phases/0/from"));
  EXPECT_THAT(after([](campaign& of) { of.phases[1].to = date(2018, 12, 30); }), ElementsAre("warning phase-gap /phases/1/to"));
  EXPECT_THAT(after([](campaign& of) {
                of.kind = campaign_kind::special;
                of.phases[1].to = date(2018, 12, 30);
              }),
              IsEmpty())
      << "a special campaign does not fill its year";
}

TEST(ValidationOfPhases, GapsAreNotJudgedWhereABoundIsNoDay) {
  EXPECT_THAT(after([](campaign& of) {
                of.phases[0].to = bound::relative("đến hết học kỳ II");
                of.phases[1].from = date(2018, 9, 1);
                of.commemorations[0].phase.reset();
              }),
              IsEmpty());
}

TEST(ValidationOfPhases, OverlapWithAnEarlierLongOneIsFound) {
  const auto found = validate(changed([](campaign& of) {
                                of.phase_count_stated = 3;
                                of.phases[0].to = date(2018, 12, 31);
                                of.phases[1].to = date(2018, 8, 31);
                                of.phases.push_back({.ordinal = 3, .from = date(2018, 9, 1), .to = date(2018, 12, 31)});
                                of.commemorations[1].phase = 3;
                              }),
                              vietnam_facts());
  EXPECT_THAT(test::keys(found), ElementsAre("warning phase-empty /phases/1", "error phase-overlap /phases/1/from", "error phase-overlap /phases/2/from"));
  EXPECT_THAT(found[2].related, ElementsAre("/phases/0/to"));
}

TEST(ValidationOfPhases, EveryOverlappingPairIsTold) {
  const auto found = validate(changed([](campaign& of) {
                                of.phase_count_stated = 3;
                                of.commemorations = {{.text = "các ngày lễ lớn"}};
                                of.phases = {{.ordinal = 1, .from = date(2018, 1, 1), .to = date(2018, 12, 31)},
                                             {.ordinal = 2, .from = date(2018, 3, 1), .to = date(2018, 6, 30)},
                                             {.ordinal = 3, .from = date(2018, 5, 1), .to = date(2018, 8, 31)}};
                              }),
                              vietnam_facts());
  EXPECT_THAT(test::keys(found), ElementsAre("error phase-overlap /phases/1/from", "error phase-overlap /phases/2/from", "error phase-overlap /phases/2/from"));
  EXPECT_EQ(found[0].help.en, "correct the days of one of the two") << "one lies in the other";
  EXPECT_EQ(found[2].help.en, "let the later one begin on 2018-07-01");
  EXPECT_THAT(found[2].related, ElementsAre("/phases/1/to"));
}

TEST(ValidationOfPhases, OneWrongNumberIsToldOnce) {
  EXPECT_THAT(after([](campaign& of) {
                of.phase_count_stated = 3;
                of.commemorations = {{.text = "các ngày lễ lớn"}};
                of.phases = {{.ordinal = 1, .from = date(2018, 1, 1), .to = date(2018, 4, 30)},
                             {.ordinal = 1, .from = date(2018, 5, 1), .to = date(2018, 8, 31)},
                             {.ordinal = 3, .from = date(2018, 9, 1), .to = date(2018, 12, 31)}};
              }),
              ElementsAre("error phase-ordinal /phases/1/ordinal"));
}

TEST(ValidationOfPhases, NumbersThatFollowTheDaysAreRightWhereverTheyStand) {
  EXPECT_THAT(after([](campaign& of) { std::swap(of.phases[0], of.phases[1]); }), ElementsAre("error phase-order /phases/1/from"));
}

TEST(ValidationOfPhases, Backwards) {
  EXPECT_THAT(after([](campaign& of) { of.phases[1].to = date(2018, 7, 1); }), Contains("error phase-order /phases/1/to"));
}

TEST(ValidationOfPhases, OutOfOrder) {
  EXPECT_THAT(after([](campaign& of) {
                std::swap(of.phases[0], of.phases[1]);
                of.phases[0].ordinal = 1;
                of.phases[1].ordinal = 2;
                of.themes.clear();
                of.commemorations[0].phase = 2;
                of.commemorations[1].phase = 1;
              }),
              ElementsAre("error phase-order /phases/1/from"));
}

TEST(ValidationOfPhases, OrdinalsRepeatOrSkip) {
  EXPECT_THAT(after([](campaign& of) {
                of.phases[1].ordinal = 1;
                of.commemorations[1].phase.reset();
              }),
              ElementsAre("error phase-ordinal /phases/1/ordinal"));
  EXPECT_THAT(after([](campaign& of) {
                of.phases[1].ordinal = 3;
                of.commemorations[1].phase = 3;
              }),
              ElementsAre("error phase-ordinal /phases/1/ordinal"));
  EXPECT_THAT(after([](campaign& of) {
                of.phases = {{.from = date(2018, 1, 1), .to = date(2018, 12, 31)}};
                of.phase_count_stated = 1;
                of.themes.clear();
                for (auto& each : of.commemorations) each.phase.reset();
              }),
              IsEmpty())
      << "a single phase without a number";
}

TEST(ValidationOfPhases, OutsideTheYear) {
  EXPECT_THAT(after([](campaign& of) { of.phases[1].to = date(2019, 1, 1); }), ElementsAre("error phase-year /phases/1/to"));
  EXPECT_THAT(after([](campaign& of) { of.phases[0].from = date(2017, 12, 31); }),
              ElementsAre("error phase-year /phases/0/from", "warning phase-before-issue /phases/0/from"));
}

TEST(ValidationOfPhases, CountDiffersFromWhatIsStated) {
  EXPECT_THAT(after([](campaign& of) { of.phase_count_stated = 3; }), ElementsAre("error phase-count /phase_count_stated"));
}

TEST(ValidationOfPhases, AnySplitOfTheYearIsTheIssuersOwn) {
  for (const date end : {date(2018, 6, 30), date(2018, 7, 31), date(2018, 8, 31)})
    EXPECT_THAT(after([&](campaign& of) {
                  of.phases[0].to = end;
                  of.phases[1].from = end + days(1);
                  of.commemorations.clear();
                }),
                Not(Contains(HasSubstr("error"))));
}

TEST(ValidationOfPhases, BegunBeforeThePlanWasIssued) {
  EXPECT_THAT(after([](campaign& of) { of.document->issued = date(2018, 2, 28); }), ElementsAre("warning phase-before-issue /phases/0/from"));
}

TEST(ValidationOfPhases, EmptyWhereGreatDaysFall) {
  EXPECT_THAT(after([](campaign& of) { of.commemorations.pop_back(); }), ElementsAre("warning phase-empty /phases/1"));
  EXPECT_THAT(after([](campaign& of) { of.commemorations[1].phase.reset(); }), IsEmpty()) << "one for the whole campaign falls in it";
  EXPECT_THAT(after([](campaign& of) { of.commemorations[1] = {.text = "các ngày lễ lớn"}; }), IsEmpty()) << "general ones may mean it";
}

TEST(ValidationOfPhases, ReferencesToPhasesThatAreNotThere) {
  EXPECT_THAT(after([](campaign& of) {
                of.themes[1].phase = 3;
                of.targets = {{.text = "x", .phase = 4}};
                of.drives = {{.text = "x", .phase = 5}};
                of.reviews = {{.phase = 6}};
                of.congresses = {{.text = "x", .phase = 7}};
                of.commemorations.push_back({.text = "x", .phase = 8});
              }),
              ElementsAre("error phase-reference /themes/1/phase", "error phase-reference /commemorations/2/phase", "error phase-reference /congresses/0/phase",
                          "error phase-reference /targets/0/phase", "error phase-reference /drives/0/phase", "error phase-reference /reviews/0/phase"));
}

// -------------------------------------------------------------------------------------------------------- commemorations

TEST(ValidationOfCommemorations, NumberIsOneOff) {
  const auto found = validate(changed([](campaign& of) { of.commemorations[0].stated = 57; }), vietnam_facts());
  EXPECT_THAT(test::keys(found), ElementsAre("error anniversary-number /commemorations/0/stated"));
  EXPECT_THAT(found[0].message.vi, HasSubstr("58"));
}

TEST(ValidationOfCommemorations, NumberOnADisputedYearIsAWarning) {
  const auto number = [](int stated) {
    return after([&](campaign& of) { of.commemorations.push_back({.text = "8/3", .event = event_id("quoc_te_phu_nu"), .stated = stated, .phase = 1}); });
  };
  EXPECT_THAT(number(108), IsEmpty());
  EXPECT_THAT(number(107), ElementsAre("warning anniversary-number /commemorations/2/stated"));
}

TEST(ValidationOfCommemorations, NumberWithoutAFactIsNotJudged) {
  EXPECT_THAT(after([](campaign& of) { of.commemorations.push_back({.text = "12 năm ngày thành lập Cụm", .stated = 12, .phase = 1}); }), IsEmpty());
}

TEST(ValidationOfCommemorations, JointOneFitsIfOneOfItsEventsDoes) {
  EXPECT_THAT(after([](campaign& of) {
                const std::string text = "73 năm Cách mạng tháng Tám và Quốc khánh (2/9/1945 - 2/9/2018)";
                of.commemorations[1] = {.text = text, .event = event_id("cach_mang_thang_tam"), .stated = 73, .origin = date(1945, 9, 2), .target_year = 2018, .phase = 2};
                of.commemorations.push_back({.text = text, .event = event_id("quoc_khanh"), .stated = 73, .origin = date(1945, 9, 2), .target_year = 2018, .phase = 2});
              }),
              IsEmpty());
}

TEST(ValidationOfCommemorations, OriginIsNotTheCatalogues) {
  EXPECT_THAT(after([](campaign& of) { of.commemorations[1].origin = date(1945, 9, 3); }), ElementsAre("error origin-date /commemorations/1/origin"));
  EXPECT_THAT(after([](campaign& of) { of.commemorations[1].origin = date(1946, 9, 2); }), ElementsAre("error origin-date /commemorations/1/origin"));
}

TEST(ValidationOfCommemorations, CopiedFromAnotherYear) {
  EXPECT_THAT(after([](campaign& of) {
                of.commemorations[0].stated = 57;
                of.commemorations[0].target_year = 2017;
              }),
              Contains("error anniversary-stale-year /commemorations/0/target_year"));
  EXPECT_THAT(after([](campaign& of) { of.commemorations[0].target_year = 2019; }), Contains("error anniversary-stale-year /commemorations/0/target_year"))
      << "58 is right for 2018";
  EXPECT_THAT(after([](campaign& of) {
                of.commemorations[0] = {.text = "hướng tới 65 năm", .event = event_id("dien_bien_phu"), .stated = 65, .target_year = 2019, .phase = 2, .stance = commemoration_stance::run_up};
              }),
              Not(Contains(HasSubstr("commemorations/0/target_year"))))
      << "a later target whose number fits is right";
}

TEST(ValidationOfCommemorations, OneOfAnotherYearIsToldOnce) {
  EXPECT_THAT(after([](campaign& of) {
                of.commemorations[0].stated = 57;
                of.commemorations[0].target_year = 2017;
              }),
              ElementsAre("error anniversary-stale-year /commemorations/0/target_year"));
}

TEST(ValidationOfCommemorations, OfASchoolYearAreOfTheYearTheyFallIn) {
  const campaign of{.document = document{.number = document_number::parse("1/KH-CĐ"), .issued = date(2018, 9, 1), .place = "x", .signed_by = signature{.name = "x"}},
                    .phases = {{.ordinal = 1, .from = date(2018, 9, 5), .to = date(2019, 1, 15)}, {.ordinal = 2, .from = date(2019, 1, 16), .to = date(2019, 5, 31)}},
                    .commemorations = {{.text = "89 năm Đảng", .event = event_id("dang_csvn"), .stated = 89, .phase = 2}, {.text = "20/11", .event = event_id("nha_giao"), .stated = 36, .phase = 1}}};
  EXPECT_THAT(check(of), IsEmpty());
}

TEST(ValidationOfCommemorations, DistanceIsThatOfTheNearestDayOfAMonth) {
  const auto found = after([](campaign& of) {
    of.phases[0].to = date(2018, 6, 14);
    of.phases[1].from = date(2018, 6, 15);
    of.commemorations = {{.text = "các ngày lễ lớn"}, {.text = "Tháng Công nhân", .event = event_id("thang_cong_nhan"), .phase = 2}};
  });
  EXPECT_THAT(found, ElementsAre("warning commemoration-outside-phase /commemorations/1")) << "15 days after 31/5";
}

TEST(ValidationOfCommemorations, OutsideItsPhaseByDays) {
  const auto at = [](const char* event, int phase) {
    return after([&](campaign& of) { of.commemorations.push_back({.text = "x", .event = event_id(event), .phase = phase}); });
  };
  EXPECT_THAT(at("kiem_sat", 2), ElementsAre("warning commemoration-outside-phase /commemorations/2")) << "26/7, six days before";
  EXPECT_THAT(at("quoc_khanh", 1), ElementsAre("error commemoration-outside-phase /commemorations/2")) << "2/9, 33 days after";
  EXPECT_THAT(at("cdvc_vn", 2), ElementsAre("warning commemoration-outside-phase /commemorations/2")) << "2/7, exactly 30 days before 1/8";
  EXPECT_THAT(at("bhyt", 2), ElementsAre("error commemoration-outside-phase /commemorations/2")) << "1/7, 31 days";
}

TEST(ValidationOfCommemorations, ARunUpMayLeadAMonthBeyondThePhase) {
  const auto at = [](const char* event) {
    return after([&](campaign& of) {
      of.commemorations.push_back({.text = "hướng tới x", .event = event_id(event), .phase = 1, .stance = commemoration_stance::run_up});
    });
  };
  EXPECT_THAT(at("cach_mang_thang_tam"), IsEmpty()) << "19/8";
  EXPECT_THAT(at("tu_phap"), IsEmpty()) << "28/8, 28 days after";
  EXPECT_THAT(at("quoc_khanh"), ElementsAre("error commemoration-outside-phase /commemorations/2")) << "2/9, 33 days after";
}

TEST(ValidationOfCommemorations, AMonthLongEventIsInEveryPhaseItTouches) {
  reference_facts known = vietnam_facts();
  campaign of = two_phases();
  of.phases[0].to = date(2018, 5, 14);
  of.phases[1].from = date(2018, 5, 15);
  of.commemorations = {{.text = "Tháng Công nhân", .event = event_id("thang_cong_nhan"), .phase = 1}, {.text = "Tháng Công nhân", .event = event_id("thang_cong_nhan"), .phase = 2}};
  EXPECT_THAT(check(of, known), IsEmpty());
}

TEST(ValidationOfCommemorations, PastWhenThePlanWasIssued) {
  EXPECT_THAT(after([](campaign& of) {
                of.document->issued = date(2018, 2, 4);
                of.commemorations.push_back({.text = "88 năm", .event = event_id("dang_csvn"), .stated = 88, .phase = 1});
              }),
              Contains("warning commemoration-before-issue /commemorations/2"));
}

TEST(ValidationOfCommemorations, UnknownEvent) {
  EXPECT_THAT(after([](campaign& of) { of.commemorations[0].event = event_id("nobody"); }), ElementsAre("error event-unknown /commemorations/0/event"));
}

TEST(ValidationOfYearCounts, FirstYearIsOne) {
  const auto count = [](year_count what, int year) {
    return check(campaign{.year = year, .year_counts = {std::move(what)}});
  };
  const year_count party{.text = "năm thứ hai thực hiện Nghị quyết Đại hội XII của Đảng", .stated = 2, .body = "Đảng Cộng sản Việt Nam", .ordinal = 12};
  EXPECT_THAT(count(party, 2017), IsEmpty());
  EXPECT_THAT(count(party, 2018), ElementsAre("error year-ordinal /year_counts/0/stated"));
  EXPECT_THAT(count({.text = "năm thứ ba", .stated = 3, .first_year = 2021}, 2023), IsEmpty());
  EXPECT_THAT(count({.text = "năm thứ ba", .stated = 3, .first_year = 2021}, 2024), ElementsAre("error year-ordinal /year_counts/0/stated"));
  EXPECT_THAT(count({.text = "năm thứ ba", .stated = 3}, 2024), IsEmpty()) << "nothing tells the first year";
}

// ------------------------------------------------------------------------------------------------------------ congresses

std::vector<std::string> with(std::vector<congress_mention> mentions, std::optional<date> issued = std::nullopt) {
  return after([&](campaign& of) {
    of.congresses = std::move(mentions);
    if (issued) of.document->issued = issued;
    if (issued) of.phases[0].from = *issued;
  });
}
const std::string trade_union = "Công đoàn Việt Nam";

TEST(ValidationOfCongresses, OrdinalAndTermDoNotFit) {
  EXPECT_THAT(with({{.text = "x", .body = trade_union, .ordinal = 12, .term = congress_term{2018, 2023}}}), IsEmpty());
  EXPECT_THAT(with({{.text = "x", .body = trade_union, .ordinal = 13, .term = congress_term{2018, 2023}}}), ElementsAre("error congress-term /congresses/0/term"));
  EXPECT_THAT(with({{.text = "x", .body = "TLĐ", .ordinal = 13, .term = congress_term{2018, 2023}}}), ElementsAre("error congress-term /congresses/0/term")) << "by an alias";
  EXPECT_THAT(with({{.text = "x", .body = trade_union, .ordinal = 14, .term = congress_term{2023, 2028}}}), ElementsAre("error congress-term /congresses/0/term"))
      << "the term is another congress's";
  EXPECT_THAT(with({{.text = "x", .body = trade_union, .ordinal = 15, .term = congress_term{2031, 2036}}}), IsEmpty()) << "not known";
  EXPECT_THAT(with({{.text = "x", .body = trade_union, .ordinal = 14, .term = congress_term{2028, 2033}}}), ElementsAre("warning congress-term /congresses/0/term")) << "it was held early";
  EXPECT_THAT(with({{.text = "x", .body = "Công đoàn tỉnh", .ordinal = 14, .term = congress_term{2018, 2023}}}), IsEmpty()) << "another body";
  EXPECT_THAT(with({{.text = "x", .body = "Công đoàn tỉnh", .term = congress_term{2023, 2018}}}), ElementsAre("error congress-term /congresses/0/term")) << "backwards";
}

TEST(ValidationOfCongresses, SupersededByOneThatIsNotSureIsAWarning) {
  const auto carried = [](const std::string& body, int ordinal, int year) { return check(campaign{.year = year, .congresses = {{.text = "x", .body = body, .ordinal = ordinal, .stance = congress_stance::carrying_out}}}); };
  EXPECT_THAT(carried(trade_union, 13, 2027), ElementsAre("warning congress-state /congresses/0/stance")) << "the days of the fourteenth are not verified";
  EXPECT_THAT(carried(trade_union, 12, 2025), ElementsAre("error congress-state /congresses/0/stance"));
  EXPECT_THAT(carried(trade_union, 14, 2027), IsEmpty());
}

TEST(ValidationOfCongresses, TwoNumbersOfOneBodyBothCarriedOut) {
  const auto carried = [](int first, int second) {
    return check(campaign{.congresses = {{.text = "x", .body = trade_union, .ordinal = first, .stance = congress_stance::carrying_out},
                                         {.text = "y", .body = "Tổng Liên đoàn Lao động Việt Nam", .ordinal = second, .stance = congress_stance::carrying_out}}});
  };
  EXPECT_THAT(carried(12, 13), ElementsAre("error congress-conflict /congresses/1/ordinal"));
  EXPECT_THAT(carried(12, 12), IsEmpty());
}

TEST(ValidationOfCongresses, OneAfterTheOtherIsNoConflict) {
  campaign of = two_phases();
  of.phases[0].to = date(2018, 9, 26);
  of.phases[1].from = date(2018, 9, 27);
  of.commemorations[1].phase = 1;
  of.commemorations.push_back({.text = "các ngày lễ lớn"});
  of.congresses = {{.text = "x", .body = trade_union, .ordinal = 11, .stance = congress_stance::carrying_out, .phase = 1},
                   {.text = "y", .body = trade_union, .ordinal = 12, .stance = congress_stance::carrying_out, .phase = 2}};
  EXPECT_THAT(check(of), IsEmpty());
}

TEST(ValidationOfCongresses, TermsMustJoinThoseAroundThem) {
  EXPECT_THAT(with({{.text = "x", .body = trade_union, .ordinal = 14, .term = congress_term{2025, 2030}}}), ElementsAre("error congress-term /congresses/0/term"))
      << "the thirteenth ends in 2028";
  EXPECT_THAT(with({{.text = "x", .body = "Đảng Cộng sản Việt Nam", .ordinal = 12, .term = congress_term{2018, 2023}}}), ElementsAre("error congress-term /congresses/0/term"))
      << "held in 2016";
  EXPECT_THAT(with({{.text = "x", .body = "Đảng Cộng sản Việt Nam", .ordinal = 12, .term = congress_term{2016, 2021}}}), IsEmpty());
  EXPECT_THAT(with({{.text = "x", .body = "Công đoàn tỉnh", .ordinal = 10, .term = congress_term{2018, 2023}},
                    {.text = "y", .body = "Công đoàn tỉnh", .ordinal = 11, .term = congress_term{2018, 2023}},
                    {.text = "z", .body = "Công đoàn tỉnh", .ordinal = 13, .term = congress_term{2020, 2025}}}),
              ElementsAre("error congress-sequence /congresses/1/term", "error congress-sequence /congresses/2/term"));
  EXPECT_THAT(with({{.text = "y", .body = "Công đoàn tỉnh", .ordinal = 11, .term = congress_term{2023, 2028}}, {.text = "x", .body = "Công đoàn tỉnh", .ordinal = 10, .term = congress_term{2018, 2023}}}),
              IsEmpty());
}

TEST(ValidationOfCongresses, DaysThatAreNotTheKnownOnes) {
  EXPECT_THAT(with({{.text = "x", .body = trade_union, .ordinal = 12, .held = period(date(2018, 9, 24), date(2018, 9, 26))}}), IsEmpty());
  EXPECT_THAT(with({{.text = "x", .body = trade_union, .ordinal = 12, .held = period(date(2018, 9, 24), date(2018, 9, 25))}}), ElementsAre("error congress-days /congresses/0/held"));
  EXPECT_THAT(with({{.text = "x", .body = trade_union, .ordinal = 11, .held = period(date(2013, 7, 1), date(2013, 7, 2))}}), ElementsAre("warning congress-days /congresses/0/held"))
      << "the table is not sure";
}

TEST(ValidationOfCongresses, WhatIsWelcomedMayComeWithinTheCampaign) {
  EXPECT_THAT(with({{.text = "x", .body = trade_union, .ordinal = 12, .stance = congress_stance::success}}), IsEmpty()) << "issued in January, held in September";
  EXPECT_THAT(with({{.text = "x", .body = trade_union, .ordinal = 13, .stance = congress_stance::success}}), ElementsAre("error congress-state /congresses/0/stance")) << "held in 2023";
}

TEST(ValidationOfCongresses, VerbMustFitTheDay) {
  const auto on = [](congress_stance stance, date day) {
    campaign of{.document = document{.type = document_type::plan, .number = document_number::parse("1/KH-CĐ"), .issued = day, .place = "x", .signed_by = signature{.name = "x"}},
                .congresses = {{.text = "x", .body = trade_union, .ordinal = 12, .stance = stance}}};
    return !check(of).empty();
  };
  using enum congress_stance;
  const date before(2018, 9, 23), during(2018, 9, 25), after_it(2018, 9, 27), replaced(2023, 12, 4);
  EXPECT_FALSE(on(preparing, before));
  EXPECT_TRUE(on(preparing, during));
  EXPECT_TRUE(on(preparing, after_it));
  EXPECT_FALSE(on(welcoming, before));
  EXPECT_FALSE(on(welcoming, during));
  EXPECT_FALSE(on(welcoming, after_it));
  EXPECT_TRUE(on(welcoming, replaced));
  EXPECT_TRUE(on(success, before));
  EXPECT_TRUE(on(success, during));
  EXPECT_FALSE(on(success, after_it));
  EXPECT_TRUE(on(carrying_out, before));
  EXPECT_FALSE(on(carrying_out, after_it));
  EXPECT_TRUE(on(carrying_out, replaced));
  EXPECT_FALSE(on(mentioned, replaced));
}

TEST(ValidationOfCongresses, VerbIsJudgedOverThePhaseThatUsesIt) {
  // The plan is of January; the congress is held in the second phase.
  const congress_mention success{.text = "x", .body = trade_union, .ordinal = 12, .stance = congress_stance::success, .phase = 2};
  EXPECT_THAT(with({success}), IsEmpty());
  congress_mention early = success;
  early.phase = 1;
  EXPECT_THAT(with({early}), ElementsAre("error congress-state /congresses/0/stance", "info congress-outside-phase /congresses/0"));
}

TEST(ValidationOfCongresses, DaysGivenByThePlanAreUsedWhereNoneAreKnown) {
  const congress_mention own{.text = "x", .body = "Công đoàn tỉnh", .ordinal = 10, .stance = congress_stance::success, .phase = 1, .held = period(date(2018, 10, 1), date(2018, 10, 2))};
  EXPECT_THAT(with({own}), Contains("error congress-state /congresses/0/stance"));
  congress_mention unknown = own;
  unknown.held.reset();
  EXPECT_THAT(with({unknown}), IsEmpty());
}

TEST(ValidationOfCongresses, OneLevelWithTwoTerms) {
  const congress_mention lower{.text = "x", .body = "công đoàn", .term = congress_term{2017, 2022}, .level = organization_level::grassroots};
  congress_mention other = lower;
  other.term = congress_term{2018, 2023};
  EXPECT_THAT(with({lower, lower}), IsEmpty());
  EXPECT_THAT(with({lower, other}), ElementsAre("warning term-conflict /congresses/1/term"));
  other.level = organization_level::superior;
  EXPECT_THAT(with({lower, other}), IsEmpty()) << "terms differ by level";
}

// -------------------------------------------------------------------------------------------- document, deadline, movements

TEST(ValidationOfDeadlines, NotAfterTheDayOfIssue) {
  const auto issued = [](date day) {
    return after([&](campaign& of) {
      of.document->issued = day;
      of.phases[0].from = day;
    });
  };
  EXPECT_THAT(issued(date(2018, 3, 8)), Not(Contains(HasSubstr("deadline-before-issue"))));
  EXPECT_THAT(issued(date(2018, 3, 9)), Contains("error deadline-before-issue /registration/deadline"));
  EXPECT_THAT(issued(date(2018, 3, 10)), Contains("error deadline-before-issue /registration/deadline"));
}

TEST(ValidationOfDeadlines, ExclusiveOnesAtAWeekendOrHoliday) {
  const auto due = [](const deadline& when) { return after([&](campaign& of) { of.registration->due = when; }); };
  const auto warning = ElementsAre("warning deadline-boundary /registration/deadline");
  EXPECT_THAT(due(deadline::before(date(2018, 3, 9))), IsEmpty()) << "Thursday and Friday";
  EXPECT_THAT(due(deadline::before(date(2018, 3, 10))), warning) << "D is a Saturday";
  EXPECT_THAT(due(deadline::before(date(2018, 3, 12))), warning) << "D-1 is a Sunday";
  EXPECT_THAT(due(deadline::before(date(2018, 3, 13))), IsEmpty());
  EXPECT_THAT(due(deadline::until(date(2018, 3, 10))), IsEmpty()) << "inclusive";
  EXPECT_THAT(due(deadline::before(date(2018, 5, 2))), warning) << "1/5";
  EXPECT_THAT(due(deadline::each_year({3, 10}, boundary::exclusive)), warning);
  EXPECT_THAT(due(deadline::relative("ngay từ đầu năm")), IsEmpty());
}

TEST(ValidationOfDeadlines, OfDutiesReportsAndReviewsToo) {
  EXPECT_THAT(after([](campaign& of) {
                of.duties = {{.body = "x", .action = "y", .due = deadline::until(date(2017, 1, 1))}};
                of.reports = {{.due = deadline::until(date(2017, 1, 1))}};
                of.reviews = {{.due = deadline::until(date(2017, 1, 1))}};
              }),
              ElementsAre("error deadline-before-issue /duties/0/due", "error deadline-before-issue /reports/0/due", "error deadline-before-issue /reviews/0/due"));
}

TEST(ValidationOfDocuments, BasisAfterIssue) {
  EXPECT_THAT(after([](campaign& of) { of.document->bases = {{.date = date(2018, 1, 1)}, {.date = date(2018, 1, 2)}}; }),
              ElementsAre("error basis-after-issue /document/bases/1/date"));
  EXPECT_THAT(after([](campaign& of) {
                of.document->issued.reset();
                of.document->bases = {{.date = date(2018, 12, 31)}, {.date = date(2019, 1, 1)}};
              }),
              ElementsAre("error basis-after-issue /document/bases/1/date", "warning header-missing /document"));
}

TEST(ValidationOfDocuments, WithoutADayAreNotEarlierThanTheirLowerBound) {
  EXPECT_THAT(after([](campaign& of) {
                of.document->issued.reset();
                of.document->issued_not_before = date(2018, 3, 10);
                of.phases[0].from = bound::first_of_year(2018);
                of.commemorations.push_back({.text = "3/2", .event = event_id("dang_csvn"), .phase = 1});
              }),
              ElementsAre("warning header-missing /document", "warning commemoration-before-issue /commemorations/2", "error deadline-before-issue /registration/deadline"));
}

TEST(ValidationOfDocuments, NumbersThatCantBeRead) {
  EXPECT_THAT(after([](campaign& of) {
                of.document->number.reset();
                of.document->unread_number = "…/KH-CĐ";
                of.document->bases = {{.unread_number = "x"}};
              }),
              ElementsAre("warning document-number /document/number", "warning document-number /document/bases/0/number"));
}

TEST(ValidationOfDocuments, HeaderIsIncomplete) {
  const auto found = validate(changed([](campaign& of) {
                                of.document->number.reset();
                                of.document->signed_by.reset();
                              }),
                              vietnam_facts());
  EXPECT_THAT(test::keys(found), ElementsAre("warning header-missing /document"));
  EXPECT_EQ(found[0].message.en, "the document lacks its number, signatory");
}

TEST(ValidationOfMovements, RepeatedWordedForOtherYearsOrByAnotherLauncher) {
  reference_facts known = vietnam_facts();
  known.movements = movement_table();
  known.movements.add({.name = "Lao động giỏi", .launcher = "Tổng Liên đoàn Lao động Việt Nam"});
  known.movements.add({.name = "Trung thành, sáng tạo, tận tụy, gương mẫu", .to_year = 2017});
  campaign of = two_phases();
  of.movements = {{.name = "Lao động giỏi", .launcher = "Công đoàn Việt Nam"}, {.name = "“Lao động giỏi”"}, {.name = "Trung thành, sáng tạo, tận tụy, gương mẫu"},
                  {.name = "của riêng đơn vị", .launcher = "Đơn vị"}};
  EXPECT_THAT(check(of, known), ElementsAre("warning movement-repeated /movements/1/name", "warning movement-wording /movements/2/name"));
  of.movements = {{.name = "Lao động giỏi", .launcher = "Thủ tướng Chính phủ"}};
  EXPECT_THAT(check(of, known), ElementsAre("warning launcher-conflict /movements/0/launcher"));
}

TEST(ValidationOfSteps, RecordedStepsFollowEachOther) {
  EXPECT_THAT(after([](campaign& of) { of.steps = {{workflow_step::plan, date(2018, 1, 1)}, {workflow_step::launch, date(2018, 1, 5)}}; }), IsEmpty());
  EXPECT_THAT(after([](campaign& of) {
                of.steps = {{workflow_step::plan, date(2018, 1, 1)}, {workflow_step::report, date(2018, 1, 5)}, {workflow_step::plan, date(2018, 1, 5)}};
              }),
              ElementsAre("error step-order /steps/1"));
}

// -------------------------------------------------------------------------------------------------------------- superior

TEST(ValidationUnderASuperior, FindsNothingWhereThePlansAgree) {
  EXPECT_TRUE(validate_under(two_phases(), two_phases()).empty());
  EXPECT_TRUE(validate_under(campaign{}, two_phases()).empty());
  EXPECT_TRUE(validate_under(two_phases(), campaign{}).empty());
}

TEST(ValidationUnderASuperior, FindsAllThatDiffers) {
  campaign superior = two_phases();
  superior.document->issued = date(2018, 1, 15);
  superior.movements = {{.name = "Lao động giỏi"}, {.name = "Lao động sáng tạo"}};
  superior.phases = {{.ordinal = 1, .from = date(2018, 2, 1), .to = date(2018, 11, 30)}};
  superior.registration->due = deadline::before(date(2018, 3, 9));
  campaign own = two_phases();
  own.movements = {{.name = "LAO ĐỘNG GIỎI"}, {.name = "của riêng mình"}};
  EXPECT_THAT(test::keys(validate_under(superior, own)),
              ElementsAre("error superior-date /document/issued", "error superior-window /phases/0/from", "error superior-window /phases/1/to", "warning superior-movement /movements",
                          "error superior-deadline /registration/deadline"));
  own.year = 2019;
  EXPECT_THAT(test::keys(validate_under(superior, own)), Contains("error superior-date /year"));
}

TEST(ValidationUnderASuperior, AYearWithoutPhasesIsAWindowToo) {
  const campaign superior{.phases = {{.from = date(2018, 3, 1), .to = date(2018, 9, 30)}}};
  EXPECT_THAT(test::keys(validate_under(superior, campaign{.year = 2018})), ElementsAre("error superior-window /year", "error superior-window /year"));
}

TEST(ValidationUnderASuperior, ANarrowerWindowIsAllowed) {
  campaign own = two_phases();
  own.phases = {{.ordinal = 1, .from = date(2018, 3, 1), .to = date(2018, 10, 31)}};
  own.registration->due = deadline::until(date(2018, 3, 8));
  EXPECT_TRUE(validate_under(two_phases(), own).empty());
}

// ------------------------------------------------------------------------------------------------------------- violation

TEST(Violation, IsOneLineWithPlaceSeverityCodeAndHelp) {
  const auto found = validate(changed([](campaign& of) { of.phases[1].from = date(2018, 7, 31); }), vietnam_facts());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(to_text(found[0]), "/phases/1/from: lỗi phase-overlap: các đợt chồng lên nhau từ 31/7/2018 đến hết 31/7/2018 (cho đợt sau bắt đầu 01/8/2018)");
  EXPECT_EQ(to_text(found[0], language::english), "/phases/1/from: error phase-overlap: phases overlap from 2018-07-31 to 2018-07-31 (let the later one begin on 2018-08-01)");
  std::ostringstream out;
  out << found[0];
  EXPECT_EQ(out.str(), to_text(found[0]));
  EXPECT_TRUE(has_errors(found));
  EXPECT_FALSE(has_errors({}));
}

TEST(Violation, CodesAndSeveritiesHaveStableNames) {
  std::set<std::string_view> names;
  for (int at = 0; !to_string(static_cast<violation_code>(at)).empty(); ++at) {
    const std::string_view name = to_string(static_cast<violation_code>(at));
    EXPECT_TRUE(names.insert(name).second) << name;
    EXPECT_EQ(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-"), std::string_view::npos) << name;
    EXPECT_EQ(find_enumerator<violation_code>(name), static_cast<violation_code>(at));
  }
  EXPECT_EQ(names.size(), 36U);
  EXPECT_EQ(name_of(severity::warning), "cảnh báo");
}

TEST(Violation, EveryOneIsInBothLanguagesAndOnOneLine) {
  campaign of = two_phases();
  of.phase_count_stated = 9;
  of.phases[1] = {.ordinal = 7, .from = date(2017, 5, 1), .to = date(2017, 4, 1)};
  of.document = document{.issued = date(2018, 3, 9), .bases = {{.date = date(2019, 1, 1)}}};
  of.commemorations.push_back({.text = "a\nb", .event = event_id("dang_csvn"), .stated = 1, .origin = date(1931, 2, 3), .phase = 3});
  of.congresses = {{.text = "x", .body = trade_union, .ordinal = 13, .term = congress_term{2018, 2023}, .stance = congress_stance::carrying_out, .phase = 1}};
  of.movements = {{.name = "a\nb"}, {.name = "a\nb"}};
  of.steps = {{workflow_step::report, date(2018, 1, 1)}};
  const auto found = validate(of, vietnam_facts());
  EXPECT_GE(found.size(), 12U);
  for (const violation& each : found) {
    for (const language in : {language::vietnamese, language::english}) {
      EXPECT_FALSE(each.message.in(in).empty());
      EXPECT_EQ(to_text(each, in).find('\n'), std::string::npos) << each;
    }
    EXPECT_FALSE(each.message.en.empty() || each.help.vi.empty() || each.help.en.empty()) << each;
    EXPECT_NE(each.message.vi, each.message.en);
    EXPECT_TRUE(each.where.starts_with("/")) << each;
  }
}

TEST(Validation, TakesTimeInProportion) {
  campaign of{.year = 2018};
  for (int i = 0; i < 20'000; ++i) {
    of.phases.push_back({.from = date(2018, 1, 1), .to = date(2018, 12, 31)});
    of.movements.push_back({.name = "m" + std::to_string(i)});
  }
  const std::size_t found = validate(of, {}).size();
  EXPECT_GE(found, 19'999U);
  EXPECT_LE(found, 8 * 20'000U) << "not every pair of many is told";
}

}  // namespace
