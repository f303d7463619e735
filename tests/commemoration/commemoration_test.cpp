// SPDX-License-Identifier: BSL-1.0
#include <thidua/commemoration/commemoration.hpp>

#include "core/thrown.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <type_traits>
#include <vector>

namespace {

using namespace thidua;
using test::code_of;
using test::error_of;

commemoration::parts procuracy() {
  return {
      .id = id<commemoration>("kiem_sat"),
      .name = {.vi = "Ngày thành lập ngành Kiểm sát nhân dân", .en = "Founding of the People's Procuracy"},
      .kind = commemoration_kind::founding,
      .scope = commemoration_scope::sector,
      .origins = {origin::solar({.year = 1960, .month = 7, .day = 26})}};
}
commemoration made(void (*change)(commemoration::parts&)) {
  commemoration::parts facts = procuracy();
  change(facts);
  return commemoration(std::move(facts));
}
// The code of making the procuracy's day with one thing changed.
std::string code_of_made(void (*change)(commemoration::parts&)) {
  return code_of([&] { return made(change); });
}

// "ộ" and "é" in two and three code points.
const std::string decomposed = "ho\xCC\xA3\xCC\x82i nghi\xCC\xA3";
const std::string composed = "hội nghị";

template <class Enum, class Find>
void expect_names(const std::vector<std::pair<Enum, std::string>>& names, Find find) {
  for (const auto& [value, name] : names) {
    EXPECT_EQ(to_string(value), name);
    EXPECT_EQ(find(name), value) << name;
    EXPECT_EQ(find(name + "s"), std::nullopt) << name;
  }
  EXPECT_EQ(find(""), std::nullopt);
}

TEST(CommemorationNames, AreStableAndReadBack) {
  using kind = commemoration_kind;
  using scope = commemoration_scope;
  expect_names<kind>({{kind::founding, "founding"},
                      {kind::tradition, "tradition"},
                      {kind::response, "response"},
                      {kind::victory, "victory"},
                      {kind::birth, "birth"},
                      {kind::memorial, "memorial"},
                      {kind::international, "international"},
                      {kind::festival, "festival"}},
                     find_commemoration_kind);
  expect_names<scope>({{scope::nation, "nation"},
                       {scope::sector, "sector"},
                       {scope::organization, "organization"},
                       {scope::locality, "locality"},
                       {scope::international, "international"}},
                      find_commemoration_scope);
  expect_names<milestone_basis>(
      {{milestone_basis::ordinal, "ordinal"}, {milestone_basis::gregorian_year, "gregorian_year"}},
      find_milestone_basis);
  expect_names<confidence>(
      {{confidence::high, "high"}, {confidence::medium, "medium"}, {confidence::low, "low"}},
      find_confidence);
}

TEST(Commemoration, KeepsItsFacts) {
  commemoration::parts facts = procuracy();
  facts.aliases = {"Ngày thành lập Viện kiểm sát nhân dân"};
  facts.basis = milestone_basis::gregorian_year;
  facts.great_day = true;
  facts.public_holiday = true;
  facts.from = date(1960, 7, 26);
  facts.to = date(2100, 1, 1);
  facts.sources = {{.instrument = "145/2013/NĐ-CP", .article = article{4}}};
  facts.note = "ghi chú";
  facts.day_confidence = confidence::medium;
  facts.year_confidence = confidence::low;
  const commemoration event(facts);
  EXPECT_EQ(event.facts(), facts);
  EXPECT_EQ(event.id(), "kiem_sat");
  EXPECT_EQ(event.name(), facts.name);
  EXPECT_EQ(event.aliases(), facts.aliases);
  EXPECT_EQ(event.kind(), commemoration_kind::founding);
  EXPECT_EQ(event.scope(), commemoration_scope::sector);
  EXPECT_EQ(event.origins(), facts.origins);
  EXPECT_EQ(event.basis(), milestone_basis::gregorian_year);
  EXPECT_TRUE(event.is_great_day());
  EXPECT_TRUE(event.is_public_holiday());
  EXPECT_EQ(event.sources(), facts.sources);
  EXPECT_EQ(event.note(), "ghi chú");
  EXPECT_EQ(event.day_confidence(), confidence::medium);
  EXPECT_EQ(event.year_confidence(), confidence::low);
}

TEST(Commemoration, EqualsAnotherMadeOfTheSameFacts) {
  EXPECT_EQ(commemoration(procuracy()), commemoration(procuracy()));
  EXPECT_EQ(commemoration(commemoration(procuracy()).facts()), commemoration(procuracy()));
  EXPECT_NE(commemoration(procuracy()), made([](auto& facts) { facts.note = "x"; }));
  EXPECT_NE(commemoration(procuracy()), made([](auto& facts) { facts.year_confidence = confidence::low; }));
}

TEST(Commemoration, NeedsAVietnameseName) {
  EXPECT_EQ(code_of_made([](auto& facts) { facts.name.vi = ""; }), "invalid-commemoration");
  EXPECT_EQ(code_of_made([](auto& facts) { facts.name.vi = "  \t"; }), "invalid-commemoration");
  EXPECT_EQ(code_of_made([](auto& facts) { facts.name.vi = "\xC2\xA0\xE2\x80\x8B"; }),
            "invalid-commemoration")
      << "no-break and zero-width blanks";
  EXPECT_EQ(code_of_made([](auto& facts) { facts.name.en = ""; }), "nothing")
      << "the English one may be missing";
}

TEST(Commemoration, NeedsAnOrigin) {
  EXPECT_EQ(code_of_made([](auto& facts) { facts.origins.clear(); }), "invalid-commemoration");
}

TEST(Commemoration, HasEachOriginOnce) {
  EXPECT_EQ(
      code_of_made([](auto& facts) {
        facts.origins = {origin(date(1945, 8, 19)), origin(date(1945, 9, 2)), origin(date(1945, 8, 19))};
      }),
      "invalid-commemoration");
}

TEST(Commemoration, MayHaveOriginsThatDifferInYearCalendarLeapMonthOrPrecision) {
  const commemoration joint = made([](auto& facts) {
    facts.origins = {
        origin::solar({.month = 5, .day = 1}), origin::solar({.year = 1886, .month = 5, .day = 1}),
        origin::lunar({.month = 5, .day = 1}),
        origin::lunar({.month = 5, .day = 1, .is_in_leap_month = true}), origin::whole_month({.month = 5})};
  });
  ASSERT_EQ(joint.origins().size(), 5u);
  EXPECT_EQ(joint.origins()[0], origin::solar({.month = 5, .day = 1})) << "in the order they were given";
  EXPECT_EQ(joint.origins()[4].precision(), precision::month);
}

TEST(Commemoration, DoesNotEndBeforeItBegins) {
  EXPECT_EQ(code_of_made([](auto& facts) { facts.from = date(2020, 1, 2), facts.to = date(2020, 1, 1); }),
            "invalid-commemoration");
  EXPECT_EQ(code_of_made([](auto& facts) { facts.from = date(2020, 1, 1), facts.to = date(2020, 1, 1); }),
            "nothing")
      << "one day is enough";
  EXPECT_EQ(code_of_made([](auto& facts) { facts.to = date(1400, 1, 1); }), "nothing");
}

TEST(Commemoration, RefusesTextThatIsNotUtf8) {
  EXPECT_EQ(code_of_made([](auto& facts) { facts.name.vi = "Ng\xE0y"; }), "not-utf8");
  EXPECT_EQ(code_of_made([](auto& facts) { facts.name.en = "\xFF"; }), "not-utf8");
  EXPECT_EQ(code_of_made([](auto& facts) { facts.aliases = {"ok", "\xC3"}; }), "not-utf8");
  EXPECT_EQ(code_of_made([](auto& facts) { facts.note = "\xED\xA0\x80"; }), "not-utf8");
  EXPECT_EQ(code_of_made([](auto& facts) { facts.sources = {{.instrument = "\xFF"}}; }), "not-utf8");
  EXPECT_EQ(code_of_made([](auto& facts) { facts.sources = {{.instrument = "1", .title = {.vi = "\xFF"}}}; }),
            "not-utf8");
}

TEST(Commemoration, SaysWhichEventIsInvalidInBothLanguages) {
  const auto thrown = error_of([] { return made([](auto& facts) { facts.origins.clear(); }); });
  ASSERT_TRUE(thrown);
  EXPECT_EQ(thrown->message(), (bilingual{.vi = "sự kiện `kiem_sat` không có ngày gốc",
                                          .en = "commemoration `kiem_sat` has no origin"}));
}

TEST(Commemoration, KeepsTextsInNfc) {
  commemoration::parts facts = procuracy();
  facts.name = {.vi = decomposed, .en = "cafe\xCC\x81"};
  facts.aliases = {decomposed};
  facts.note = decomposed;
  facts.sources = {
      {.instrument = decomposed, .point = point{decomposed}, .title = {.vi = decomposed, .en = decomposed}}};
  const commemoration event(facts);
  EXPECT_EQ(event.name(), (bilingual{.vi = composed, .en = "café"}));
  EXPECT_EQ(event.aliases(), std::vector{composed});
  EXPECT_EQ(event.note(), composed);
  EXPECT_EQ(event.sources()[0].instrument, composed);
  EXPECT_EQ(event.sources()[0].point->letter, composed);
  EXPECT_EQ(event.sources()[0].title, (bilingual{.vi = composed, .en = composed}));
}

TEST(Commemoration, IsVerifiedUnlessItsDayIsOfLowConfidence) {
  EXPECT_TRUE(made([](auto& facts) { facts.day_confidence = confidence::high; }).is_verified());
  EXPECT_TRUE(made([](auto& facts) { facts.day_confidence = confidence::medium; }).is_verified());
  EXPECT_FALSE(made([](auto& facts) { facts.day_confidence = confidence::low; }).is_verified());
}

TEST(Commemoration, HasAYearVerifiedApartFromItsDay) {
  const commemoration event = made([](auto& facts) { facts.year_confidence = confidence::low; });
  EXPECT_TRUE(event.is_verified());
  EXPECT_FALSE(event.is_year_verified());
  EXPECT_TRUE(made([](auto& facts) { facts.day_confidence = confidence::low; }).is_year_verified());
}

TEST(Commemoration, IsInForceFromItsFirstToItsLastDayBothIncluded) {
  const commemoration event =
      made([](auto& facts) { facts.from = date(2000, 2, 29), facts.to = date(2020, 12, 31); });
  EXPECT_FALSE(event.in_force(date(2000, 2, 28)));
  EXPECT_TRUE(event.in_force(date(2000, 2, 29)));
  EXPECT_TRUE(event.in_force(date(2000, 3, 1)));
  EXPECT_TRUE(event.in_force(date(2020, 12, 30)));
  EXPECT_TRUE(event.in_force(date(2020, 12, 31)));
  EXPECT_FALSE(event.in_force(date(2021, 1, 1)));
}

TEST(Commemoration, IsInForceOnAnOpenSideForEver) {
  EXPECT_TRUE(commemoration(procuracy()).in_force(date::earliest()));
  EXPECT_TRUE(commemoration(procuracy()).in_force(date::latest()));
  EXPECT_TRUE(made([](auto& facts) { facts.from = date(2000, 1, 1); }).in_force(date::latest()));
  EXPECT_TRUE(made([](auto& facts) { facts.to = date(2000, 1, 1); }).in_force(date::earliest()));
}

TEST(Commemoration, IsNotMadeOfNothing) {
  static_assert(!std::is_default_constructible_v<commemoration>);
  static_assert(!std::is_convertible_v<commemoration::parts, commemoration>);
  static_assert(std::is_nothrow_move_constructible_v<commemoration>);
}

}  // namespace
