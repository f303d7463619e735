// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/congress.hpp>
#include <thidua/core/text.hpp>
#include <thidua/campaign/reference_facts.hpp>
#include <thidua/campaign/validation.hpp>

#include <thidua/core/error.hpp>

#include <gtest/gtest.h>

#include <tuple>

#include "core/thrown.hpp"

namespace {

using namespace thidua;
using test::code_of;
using enum congress_state;

const std::string trade_union = "Công đoàn Việt Nam";

TEST(Congress, IsFoundByAKeyAndAskedAsAnEntry) {
  const congress_table& all = congresses::vietnam();
  const congress* const found = all.find_by_key(comparison_key("CÔNG ĐOÀN VIỆT NAM"), 12);
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found, all.find(trade_union, 12));
  for (const date day : {date(2018, 9, 23), date(2018, 9, 24), date(2023, 12, 3), date(2023, 12, 4)}) {
    EXPECT_EQ(all.state_of(*found, day), all.state_of(trade_union, 12, day));
    const congress copy = *found;  // no entry of the table, but of the same body
    EXPECT_EQ(all.state_of(copy, day), all.state_of(trade_union, 12, day));
  }
  EXPECT_EQ(all.find_by_key("công đoàn", 12), nullptr);
}

TEST(Congress, StateChangesOnItsFirstDayAndAfterItsLast) {
  const congress_table& all = congresses::vietnam();
  EXPECT_EQ(all.state_of(trade_union, 12, date(2018, 9, 23)), preparing);
  EXPECT_EQ(all.state_of(trade_union, 12, date(2018, 9, 24)), in_session);
  EXPECT_EQ(all.state_of(trade_union, 12, date(2018, 9, 26)), in_session);
  EXPECT_EQ(all.state_of(trade_union, 12, date(2018, 9, 27)), held);
  EXPECT_EQ(all.state_of(trade_union, 12, date(2023, 12, 3)), held) << "its successor is still in session";
  EXPECT_EQ(all.state_of(trade_union, 12, date(2023, 12, 4)), superseded);
}

TEST(Congress, StateIsNotKnownWhereNothingDecides) {
  congress_table all;
  all.add({.body = "Công đoàn tỉnh", .ordinal = 10, .term = congress_term{2018, 2023}});
  EXPECT_EQ(all.state_of("Công đoàn tỉnh", 10, date(2017, 12, 31)), preparing);
  EXPECT_EQ(all.state_of("Công đoàn tỉnh", 10, date(2018, 6, 1)), std::nullopt) << "some day of 2018";
  EXPECT_EQ(all.state_of("Công đoàn tỉnh", 10, date(2019, 1, 1)), held);
  EXPECT_EQ(all.state_of("Công đoàn tỉnh", 10, date(2023, 1, 1)), std::nullopt) << "the next one may be over";
  EXPECT_EQ(all.state_of("Công đoàn tỉnh", 11, date(2019, 1, 1)), std::nullopt);
  EXPECT_EQ(all.state_of("Công đoàn huyện", 10, date(2019, 1, 1)), std::nullopt);
  EXPECT_EQ(congresses::vietnam().state_of(trade_union, 14, date(2031, 1, 1)), std::nullopt);
}

TEST(Congress, OneThatWasHeldEarlySupersedes) {
  const congress_table& all = congresses::vietnam();
  EXPECT_EQ(all.state_of(trade_union, 13, date(2025, 12, 31)), held);
  EXPECT_EQ(all.state_of(trade_union, 13, date(2026, 3, 1)), std::nullopt) << "the fourteenth is held on some day of 2026";
  EXPECT_EQ(all.state_of(trade_union, 13, date(2027, 1, 1)), superseded) << "though its term ran to 2028";
  EXPECT_EQ(all.in_force(trade_union, date(2027, 1, 1))->ordinal, 14);
}

TEST(Congress, AnyLaterOneThatIsOverSupersedes) {
  EXPECT_EQ(congresses::vietnam().state_of("Đảng Cộng sản Việt Nam", 8, date(2018, 1, 1)), superseded) << "the ninth is not in the table";
}

TEST(Congress, BodyIsPartOfTheKey) {
  const congress_table& all = congresses::vietnam();
  const congress* of_party = all.find("Đảng Cộng sản Việt Nam", 13);
  const congress* of_union = all.find("công đoàn việt nam", 13);
  ASSERT_TRUE(of_party != nullptr && of_union != nullptr);
  EXPECT_NE(of_party, of_union);
  EXPECT_EQ(of_union->term, (congress_term{2023, 2028}));
  EXPECT_EQ(of_union->held, period(date(2023, 12, 1), date(2023, 12, 3)));
  EXPECT_EQ(find_congress(vietnam_facts(), "Tổng Liên đoàn Lao động Việt Nam", 13)->ordinal, 13) << "by another name of the body";
  EXPECT_EQ(find_congress(vietnam_facts(), "Tổng Liên đoàn Lao động Việt Nam", 99), nullptr);
}

TEST(Congress, InForceIsTheLastThatIsOver) {
  const congress_table& all = congresses::vietnam();
  EXPECT_EQ(all.in_force(trade_union, date(2018, 9, 26))->ordinal, 11);
  EXPECT_EQ(all.in_force(trade_union, date(2018, 9, 27))->ordinal, 12);
  EXPECT_EQ(all.in_force(trade_union, date(2023, 12, 4))->ordinal, 13);
  EXPECT_EQ(all.in_force(trade_union, date(1955, 1, 1)), nullptr) << "the second one is not known";
}

TEST(CongressTable, RefusesWhatCannotBe) {
  congress_table all = congresses::vietnam();
  EXPECT_EQ(code_of([&] { all.add({.body = " ", .ordinal = 1}); }), "invalid-congress");
  EXPECT_EQ(code_of([&] { all.add({.body = "x", .ordinal = 0}); }), "invalid-congress");
  EXPECT_EQ(code_of([&] { all.add({.body = "x", .ordinal = 1, .term = congress_term{2023, 2023}}); }), "invalid-congress");
  EXPECT_EQ(code_of([&] { all.add({.body = "x", .ordinal = 1, .term = congress_term{2018, 2023}, .held = period(date(2019, 1, 1), date(2019, 1, 2))}); }),
            "invalid-congress");
  EXPECT_EQ(code_of([&] { all.add({.body = "CÔNG ĐOÀN VIỆT NAM", .ordinal = 12}); }), "invalid-congress");
  EXPECT_EQ(all, congresses::vietnam());
}

TEST(CongressTable, TermsOfOneBodyAbut) {
  EXPECT_TRUE(validate(congresses::vietnam()).empty());
  congress_table all;
  all.add({.body = "A", .ordinal = 1, .term = congress_term{2008, 2013}});
  all.add({.body = "A", .ordinal = 2, .term = congress_term{2014, 2018}});  // a gap
  all.add({.body = "A", .ordinal = 3, .term = congress_term{2017, 2022}});  // an overlap
  all.add({.body = "B", .ordinal = 1, .term = congress_term{2016, 2021}});  // another body
  all.add({.body = "B", .ordinal = 3, .term = congress_term{2030, 2035}});  // not neighbours
  const auto found = validate(all);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].code, violation_code::congress_sequence);
  EXPECT_EQ(found[0].where, "/1/term");
  EXPECT_EQ(found[1].where, "/2/term");
}

TEST(CongressTable, TermsOverlapWhereTheLaterOneWasHeldEarly) {
  const auto found = [](congress_term second, bool is_early) {
    congress_table all;
    all.add({.body = "A", .ordinal = 1, .term = congress_term{2018, 2023}});
    all.add({.body = "A", .ordinal = 2, .term = second, .is_early = is_early});
    return validate(all).size();
  };
  EXPECT_EQ(found({2021, 2026}, true), 0U);
  EXPECT_EQ(found({2021, 2026}, false), 1U);
  EXPECT_EQ(found({2023, 2028}, true), 0U);
  EXPECT_EQ(found({2024, 2029}, true), 1U) << "a gap";
  EXPECT_EQ(found({2018, 2023}, true), 1U) << "the same term";
}

TEST(CongressTable, LaterNumbersAreHeldLater) {
  congress_table all;
  all.add({.body = "A", .ordinal = 2, .held = period(date(2013, 5, 1), date(2013, 5, 2))});
  all.add({.body = "A", .ordinal = 1, .held = period(date(2018, 5, 1), date(2018, 5, 2))});
  const auto found = validate(all);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].where, "/0/held");
}

TEST(YearNumber, CountsTheFirstYearAsOne) {
  static_assert(year_number(2016, 2016) == 1);
  EXPECT_EQ(year_number(2016, 2017), 2) << "năm thứ hai thực hiện Nghị quyết Đại hội XII";
  EXPECT_EQ(year_number(2021, 2023), 3) << "năm thứ ba thực hiện Nghị quyết Đại hội XIII";
  EXPECT_EQ(year_number(2021, 2020), 0);
}

TEST(CongressMention, KeepsWhatTheTextLeavesOpen) {
  const congress_mention shared{.text = "Đại hội XIII Công đoàn Việt Nam nhiệm kỳ 2018-2023",
                                .body = trade_union,
                                .ordinal = 13,
                                .term = congress_term{2018, 2023},
                                .reading = term_reading::may_be_shared};
  const congress_mention levels{.text = "đại hội công đoàn các cấp"};
  const congress_mention level{.text = "đại hội công đoàn cấp cơ sở", .level = organization_level::grassroots, .stance = congress_stance::success};
  EXPECT_EQ(to_string(shared.reading), "may_be_shared");
  EXPECT_FALSE(levels.ordinal || levels.level || levels.term);
  EXPECT_LT(organization_level::central, *level.level) << "levels run from the top: congresses from the bottom";
}

}  // namespace
