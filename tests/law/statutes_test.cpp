// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/statutes.hpp>

#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/law/law_2003.hpp>
#include <thidua/law/law_2022.hpp>

#include "core/thrown.hpp"
#include "own_pack.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace thidua;
using law::pack;
using law::silence;
using law::statutes;
using test::code_of;
using test::line_of;
using test::own_pack;
using ::testing::HasSubstr;

std::vector<std::string> ids(const law::applicable_law& of) {
  std::vector<std::string> all;
  for (const pack& each : of.packs) all.push_back(each.id());
  return all;
}
std::vector<std::string> packs_on(date received, const std::vector<std::string>& sectors = {}) { return ids(statutes::vietnam().applicable({.received = received, .sectors = sectors})); }
// Whether the general pack of the day names an instrument.
bool rests_on(date received, std::string_view instrument) {
  const auto law = statutes::vietnam().applicable({.received = received});
  if (law.packs.empty()) return false;
  const auto& all = law.packs.front().instruments();
  return std::any_of(all.begin(), all.end(), [&](const legal_reference& each) { return each.instrument == instrument; });
}

using names = std::vector<std::string>;

// Rules with nothing written on them but their ids: depth, terms, id.
std::vector<std::tuple<int, node_terms, std::string>> bare(const rule& of) {
  std::vector<std::tuple<int, node_terms, std::string>> out;
  visit(of.root(), [&](const node& each, int depth) { out.emplace_back(depth, each.terms(), each.id()); });
  return out;
}
// So the tables of tests/testing, which ask one edition, hold for the others.
TEST(Statutes, EditionsOfABuiltInPackDifferInWhatTheyCiteOnly) {
  int compared = 0;
  const std::vector<pack>& all = statutes::vietnam().packs();
  for (std::size_t i = 1; i < all.size(); ++i) {
    const pack& first = *std::find_if(all.begin(), all.end(), [&](const pack& each) { return each.id() == all[i].id(); });
    if (&first == &all[i]) continue;
    ASSERT_EQ(first.provisions().size(), all[i].provisions().size()) << first.id();
    for (std::size_t k = 0; k < first.provisions().size(); ++k, ++compared) {
      EXPECT_EQ(first.provisions()[k].what, all[i].provisions()[k].what);
      EXPECT_EQ(bare(first.provisions()[k].standard), bare(all[i].provisions()[k].standard)) << first.provisions()[k].standard.id();
    }
  }
  EXPECT_GT(compared, 40);
}

TEST(Statutes, GeneralPacksChangeOnTheDaysOfTheInstruments) {
  EXPECT_EQ(packs_on(date(2014, 8, 19)), names{});
  EXPECT_EQ(packs_on(date(2014, 8, 20)), names{"law-2003-d65"});
  EXPECT_EQ(packs_on(date(2017, 9, 30)), names{"law-2003-d65"});
  EXPECT_EQ(packs_on(date(2017, 10, 1)), names{"law-2003"});
  EXPECT_EQ(packs_on(date(2019, 12, 31)), names{"law-2003"});
  EXPECT_EQ(packs_on(date(2020, 1, 1)), names{"law-2003"});
  EXPECT_EQ(packs_on(date(2020, 2, 29)), names{"law-2003"});
  EXPECT_EQ(packs_on(date(2023, 12, 31)), names{"law-2003"});
  EXPECT_EQ(packs_on(date(2024, 1, 1)), names{"law-2022"});
  EXPECT_EQ(packs_on(date(2025, 6, 30)), names{"law-2022"});
  EXPECT_EQ(packs_on(date(2025, 7, 1)), names{"law-2022"});
  EXPECT_EQ(packs_on(date(2026, 9, 30)), names{"law-2022"});
  EXPECT_EQ(packs_on(date(2026, 10, 1)), names{});
  EXPECT_EQ(packs_on(date::earliest()), names{});
  EXPECT_EQ(packs_on(date::latest()), names{});
}
TEST(Statutes, EditionsChangeOnTheDaysOfTheirDecreesAndCirculars) {
  EXPECT_TRUE(rests_on(date(2017, 9, 30), "65/2014/NĐ-CP") && !rests_on(date(2017, 10, 1), "65/2014/NĐ-CP"));
  EXPECT_TRUE(!rests_on(date(2017, 9, 30), "91/2017/NĐ-CP") && rests_on(date(2017, 10, 1), "91/2017/NĐ-CP"));
  EXPECT_TRUE(!rests_on(date(2019, 12, 31), "12/2019/TT-BNV") && rests_on(date(2020, 1, 1), "12/2019/TT-BNV"));
  EXPECT_TRUE(rests_on(date(2023, 12, 31), "15/2003/QH11") && !rests_on(date(2024, 1, 1), "15/2003/QH11"));
  EXPECT_TRUE(!rests_on(date(2023, 12, 31), "98/2023/NĐ-CP") && rests_on(date(2024, 1, 1), "98/2023/NĐ-CP"));
  EXPECT_TRUE(rests_on(date(2025, 6, 30), "98/2023/NĐ-CP") && !rests_on(date(2025, 7, 1), "98/2023/NĐ-CP"));
  EXPECT_TRUE(!rests_on(date(2025, 6, 30), "152/2025/NĐ-CP") && rests_on(date(2025, 7, 1), "152/2025/NĐ-CP"));
}
// The general conditions: where they are written, edition by edition.
TEST(Statutes, TheGeneralConditionsCiteWhatIsLawOnTheDay) {
  const auto cited = [](date received) -> std::string {
    const rule* standard = statutes::vietnam().applicable({.received = received}).rule_for(awards::ministerial_fighter);
    const auto& at = standard->root().child(0).reference();
    return at ? to_text(*at) + (at->certainty == certainty::needs_check ? " ?" : "") : "";
  };
  EXPECT_EQ(cited(date(2014, 8, 20)), "") << "this project's policy";
  EXPECT_EQ(cited(date(2019, 12, 31)), "");
  EXPECT_EQ(cited(date(2020, 1, 1)), "khoản 5 Điều 2 Thông tư 12/2019/TT-BNV");
  EXPECT_EQ(cited(date(2024, 1, 1)), "Điều 4 Nghị định 98/2023/NĐ-CP ?");
  EXPECT_EQ(cited(date(2025, 7, 1)), "khoản 4 Điều 4 Nghị định 152/2025/NĐ-CP");
  // What no text says is told, for a condition without a reference shows that of the whole.
  EXPECT_THAT(statutes::vietnam().find("law-2003-d65")->rule_for(awards::ministerial_fighter)->root().child(0).wording().en, HasSubstr("this project's reading"));
  EXPECT_THAT(statutes::vietnam().find("law-2022")->rule_for(awards::ministerial_fighter)->root().child(0).wording().en, ::testing::Not(HasSubstr("this project's reading")));
}

TEST(Statutes, SectorPacksAddToTheGeneralOneForRecordsThatNameTheSector) {
  const names procuracy = {"procuracy"};
  EXPECT_EQ(packs_on(date(2019, 6, 27), procuracy), names{"law-2003"});
  EXPECT_EQ(packs_on(date(2019, 6, 28), procuracy), (names{"law-2003", "procuracy-2019"}));
  EXPECT_EQ(packs_on(date(2024, 9, 30), procuracy), (names{"law-2022", "procuracy-2019"}));
  EXPECT_EQ(packs_on(date(2024, 10, 1), procuracy), (names{"law-2022", "procuracy-2024"}));
  EXPECT_EQ(packs_on(date(2026, 9, 30), procuracy), (names{"law-2022", "procuracy-2024"}));
  EXPECT_EQ(packs_on(date(2026, 10, 1), procuracy), names{});
  EXPECT_EQ(packs_on(date(2015, 2, 3), {"union"}), names{"law-2003-d65"});
  EXPECT_EQ(packs_on(date(2015, 2, 4), {"union"}), (names{"law-2003-d65", "union-2014"}));
  EXPECT_EQ(packs_on(date(2019, 11, 11), {"union"}), (names{"law-2003", "union-2014"}));
  EXPECT_EQ(packs_on(date(2019, 11, 12), {"union"}), names{"law-2003"});
  EXPECT_EQ(packs_on(date(2019, 7, 1), {"union", "procuracy"}), (names{"law-2003", "procuracy-2019", "union-2014"}));
  EXPECT_EQ(packs_on(date(2019, 7, 1), {"y_te"}), names{"law-2003"});
}

// VECTORS.md E2: after a dated rule ended, a default was returned.
TEST(Statutes, E2WhereNoPackHoldsItSaysWhy) {
  const auto after = statutes::vietnam().applicable({.received = date(2026, 10, 1)});
  EXPECT_TRUE(after.packs.empty());
  EXPECT_THAT(after.why.vi, HasSubstr("06/2026/QH16"));
  EXPECT_THAT(after.why.en, HasSubstr("06/2026/QH16"));
  EXPECT_EQ(after.rule_for(awards::advanced_worker), nullptr);
  EXPECT_THAT(statutes::vietnam().applicable({.received = date(2014, 8, 19)}).why.en, HasSubstr("65/2014"));
  EXPECT_TRUE(statutes::vietnam().applicable({.received = date(2026, 9, 30)}).why.vi.empty());
  EXPECT_EQ(statutes::vietnam().find("law-2022", date(2026, 10, 1)), nullptr) << "never another version of the law";
}

TEST(Statutes, FindsTheEditionOfADayOrTheLatest) {
  const statutes& all = statutes::vietnam();
  EXPECT_EQ(all.find("law-2022", date(2025, 6, 30))->to(), date(2025, 6, 30));
  EXPECT_EQ(all.find("law-2022", date(2025, 7, 1))->from(), date(2025, 7, 1));
  EXPECT_EQ(all.find("law-2022")->from(), date(2025, 7, 1));
  EXPECT_EQ(all.find("law-2003")->from(), date(2020, 1, 1));
  EXPECT_EQ(all.find("law-2003", date(2024, 1, 1)), nullptr);
  EXPECT_EQ(all.find("law-2007"), nullptr);
  EXPECT_TRUE(std::is_sorted(all.packs().begin(), all.packs().end(), [](const pack& a, const pack& b) { return a.id() != b.id() ? a.id() < b.id() : a.from() < b.from(); }));
  std::set<std::string> found;
  for (const pack& each : all.packs()) found.insert(each.id());
  EXPECT_EQ(found, (std::set<std::string>{"law-2003", "law-2003-d65", "law-2022", "procuracy-2019", "procuracy-2024", "union-2014"}));
}

const bilingual because{.vi = "vì thế", .en = "because"};
TEST(Statutes, RefusesGeneralPacksThatOverlap) {
  const auto one = [](date from, std::optional<date> to) { return pack(own_pack("a", from, to)); };
  const pack later(own_pack("b", date(2025, 1, 1)));
  const auto made = [&](const pack& first) { return statutes({first, later}, {{.to = date(2023, 12, 31), .why = because}}); };
  EXPECT_EQ(code_of([&] { return made(one(date(2024, 1, 1), date(2024, 12, 31))); }), "nothing");
  EXPECT_EQ(code_of([&] { return made(one(date(2024, 1, 1), date(2025, 1, 1))); }), "invalid-register") << "by a day";
  EXPECT_EQ(code_of([&] { return made(one(date(2024, 1, 1), std::nullopt)); }), "invalid-register");
  EXPECT_THAT(line_of([&] { return made(one(date(2024, 1, 1), date(2025, 1, 1))); }), HasSubstr("`a` and `b` both hold on 2025-01-01"));
  EXPECT_EQ(code_of([&] { return made(one(date(2023, 12, 31), date(2024, 12, 31))); }), "invalid-register") << "a silence about a day that has law";
  // A sector's pack may hold beside the general one, but two editions of one pack may not hold at once.
  auto sector = own_pack("c", date(2024, 6, 1));
  sector.sector = "y_te";
  EXPECT_EQ(code_of([&] { return made(one(date(2024, 1, 1), date(2024, 12, 31))).with(pack(sector)); }), "nothing");
  EXPECT_EQ(code_of([&] { return made(one(date(2024, 1, 1), date(2024, 12, 31))).with(pack(sector)).with(pack(sector)); }), "invalid-register");
  EXPECT_EQ(code_of([&] { return statutes::vietnam().with(pack(own_pack("acme", date(2026, 9, 30), date(2026, 9, 30)))); }), "invalid-register");
}
TEST(Statutes, RefusesDaysAboutWhichNothingIsSaid) {
  const auto made = [](date first_to, date second_from, std::vector<silence> silences) {
    return statutes({pack(own_pack("a", date(2024, 1, 1), first_to)), pack(own_pack("b", second_from))}, std::move(silences));
  };
  const silence before{.to = date(2023, 12, 31), .why = because};
  EXPECT_EQ(code_of([&] { return made(date(2024, 12, 31), date(2025, 1, 1), {before}); }), "nothing");
  EXPECT_EQ(code_of([&] { return made(date(2024, 12, 30), date(2025, 1, 1), {before}); }), "invalid-register") << "a hole of a day";
  EXPECT_THAT(line_of([&] { return made(date(2024, 12, 30), date(2025, 1, 1), {before}); }), HasSubstr("2024-12-31 to 2024-12-31"));
  EXPECT_EQ(code_of([&] { return made(date(2024, 12, 30), date(2025, 1, 1), {before, {.from = date(2024, 12, 31), .to = date(2024, 12, 31), .why = because}}); }), "nothing") << "declared";
  EXPECT_EQ(code_of([&] { return made(date(2024, 12, 31), date(2025, 1, 1), {}); }), "invalid-register") << "before the first";
  EXPECT_EQ(code_of([&] { return statutes({pack(own_pack("a", date(2024, 1, 1), date(2024, 12, 31)))}, {before}); }), "invalid-register") << "after the last";
  EXPECT_EQ(code_of([] { return statutes({}, {{.why = because}}); }), "nothing") << "nothing but silence";
}
TEST(Statutes, AreAValueThatIsReplacedAndNeverChanged) {
  const statutes before = statutes::vietnam();
  auto sector = own_pack("acme", date(2024, 1, 1));
  sector.sector = "acme";
  const statutes after = before.with(pack(sector));
  EXPECT_EQ(before, statutes::vietnam());
  EXPECT_FALSE(after == before);
  EXPECT_EQ(before.find("acme"), nullptr);
  ASSERT_NE(after.find("acme"), nullptr);
  EXPECT_EQ(*after.find("acme"), pack(sector));
  EXPECT_EQ(ids(after.applicable({.received = date(2026, 10, 1), .sectors = {"acme"}})), names{"acme"}) << "without a general pack, and it says why there is none";
  EXPECT_FALSE(after.applicable({.received = date(2026, 10, 1), .sectors = {"acme"}}).why.vi.empty());
}

// -------------------------------------------------------------------------------------------------------- transition

law::pack::parts amended(std::optional<date> more_favourable_from) {
  auto made = own_pack("law-2026", date(2026, 10, 1));
  made.more_favourable_from = more_favourable_from;
  return made;
}
TEST(Statutes, ATransitionHoldsBeforeTheLaterPackBegins) {
  const statutes all = test::vietnam_and({pack(amended(date(2026, 4, 23)))});
  const auto later_on = [&](date received) {
    const auto found = all.applicable({.received = received}).more_favourable;
    return found ? found->id() : std::string();
  };
  EXPECT_EQ(later_on(date(2026, 4, 22)), "");
  EXPECT_EQ(later_on(date(2026, 4, 23)), "law-2026");
  EXPECT_EQ(later_on(date(2026, 9, 30)), "law-2026");
  EXPECT_EQ(later_on(date(2026, 10, 1)), "") << "from here on it is the law of the day";
  EXPECT_EQ(ids(all.applicable({.received = date(2026, 9, 30)})), names{"law-2022"});
  EXPECT_EQ(ids(all.applicable({.received = date(2026, 10, 1)})), names{"law-2026"});
  EXPECT_FALSE(statutes::vietnam().applicable({.received = date(2026, 9, 30)}).more_favourable) << "no built-in pack declares one";
}
TEST(Statutes, RefusesTransitionsThatOverlap) {
  auto first = amended(date(2026, 4, 23));
  first.to = date(2026, 12, 31);
  auto second = own_pack("law-2027", date(2027, 1, 1));
  second.more_favourable_from = date(2026, 10, 1);
  EXPECT_EQ(code_of([&] { return test::vietnam_and({pack(first), pack(second)}); }), "nothing");
  second.more_favourable_from = date(2026, 9, 30);
  EXPECT_EQ(code_of([&] { return test::vietnam_and({pack(first), pack(second)}); }), "invalid-register");
}

// ----------------------------------------------------------------------------------------------------------- staleness

std::set<std::string> stale_instruments(date day, std::string_view pack) {
  std::set<std::string> found;
  for (const law::stale_reference& each : stale_references(statutes::vietnam(), day))
    if (each.pack == pack) found.insert(each.reference.instrument);
  return found;
}
using instruments = std::set<std::string>;
TEST(StaleReferences, AreThoseThatHaveExpiredByTheDay) {
  EXPECT_EQ(stale_instruments(date(2027, 3, 1), "law-2022").count("152/2025/NĐ-CP"), 0U) << "its last day";
  EXPECT_EQ(stale_instruments(date(2027, 3, 2), "law-2022").count("152/2025/NĐ-CP"), 1U);
  EXPECT_EQ(stale_instruments(date(2025, 6, 30), "law-2022"), instruments{});
  EXPECT_EQ(stale_instruments(date(2025, 7, 1), "law-2022"), instruments{"98/2023/NĐ-CP"}) << "the earlier edition";
  EXPECT_EQ(stale_instruments(date(2026, 9, 30), "law-2022"), instruments{"98/2023/NĐ-CP"});
  EXPECT_EQ(stale_instruments(date(2026, 10, 1), "law-2022"), (instruments{"98/2023/NĐ-CP", "06/2022/QH15"}));
  EXPECT_EQ(stale_instruments(date(2023, 12, 31), "law-2003"), instruments{});
  EXPECT_EQ(stale_instruments(date(2024, 1, 1), "law-2003"), (instruments{"15/2003/QH11", "91/2017/NĐ-CP", "12/2019/TT-BNV"}));
  EXPECT_TRUE(stale_references(statutes::vietnam(), date(2017, 9, 30)).empty());
}
TEST(StaleReferences, NameTheRuleAndThePlace) {
  bool found = false;
  for (const law::stale_reference& each : stale_references(statutes::vietnam(), date(2027, 3, 2)))
    found = found || (each.pack == "law-2022" && each.rule == "law2022.art22" && to_text(each.reference) == "khoản 4 Điều 4 Nghị định 152/2025/NĐ-CP");
  EXPECT_TRUE(found);
}

}  // namespace
