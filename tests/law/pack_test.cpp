// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/pack.hpp>

#include <thidua/core/error.hpp>
#include <thidua/rules/leaf.hpp>

#include "careers.hpp"
#include "core/thrown.hpp"
#include "own_pack.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace thidua;
using enum truth;
using enum subject_kind;
using law::pack;
using law::provision;
using law::statutes;
using test::career;
using test::code_of;
using test::just_meeting;
using test::line_of;
using test::own_pack;
using test::own_provision;
using test::own_regulation;
using test::standard;
using ::testing::HasSubstr;

constexpr int y = 2025;
const date from(2026, 10, 1);

// Calls f(pack, provision) for all there are.
void for_all_provisions(const std::function<void(const pack&, const provision&)>& f) {
  for (const pack& each : statutes::vietnam().packs())
    for (const provision& one : each.provisions()) f(each, one);
}
// The same, with the standard and a career that just meets it.
void for_all_careers(const std::function<void(const provision&, const standard&, const career&)>& f) {
  for_all_provisions([&](const pack& of, const provision& one) {
    SCOPED_TRACE(one.standard.id());
    f(one, standard(of.id(), one.what, one.subject), just_meeting(of.id(), one.what, one.subject, y));
  });
}

// ---------------------------------------------------------------------------------------------------- what a pack refuses

TEST(Pack, HoldsStandardsBoundToTheirAwards) {
  const pack own(own_pack("acme", from, std::nullopt, {own_provision(awards::advanced_worker, initiative(scope::grassroots), from)}));
  ASSERT_NE(own.rule_for(awards::advanced_worker), nullptr);
  EXPECT_EQ(own.rule_for(awards::advanced_worker)->root().terms().usable_for, usability::for_title);
  EXPECT_EQ(own.rule_for(awards::advanced_worker, collective), nullptr);
  EXPECT_EQ(own.rule_for(awards::grassroots_fighter), nullptr);
  EXPECT_EQ(own.why_not(awards::grassroots_fighter), nullptr);
  EXPECT_TRUE(own.is_general() && own.in_force(from) && !own.in_force(from - days(1)) && own.in_force(date::latest()));
  EXPECT_EQ(own, pack(own.facts())) << "made anew from what it tells";
}
TEST(Pack, RefusesWhatIsNone) {
  const auto made = [](const std::function<void(pack::parts&)>& change) {
    pack::parts facts = own_pack("acme", from, std::nullopt, {own_provision(awards::advanced_worker, rated(rating::good), from)});
    change(facts);
    return code_of([&] { return pack(std::move(facts)); });
  };
  EXPECT_EQ(made([](pack::parts&) {}), "nothing");
  EXPECT_EQ(made([](pack::parts& p) { p.id = "Gói"; }), "malformed-id");
  EXPECT_EQ(made([](pack::parts& p) { p.sector = "Ngành"; }), "malformed-id");
  EXPECT_EQ(made([](pack::parts& p) { p.to = from; }), "nothing") << "a day";
  EXPECT_EQ(made([](pack::parts& p) { p.to = from - days(1); }), "invalid-pack") << "backwards";
  EXPECT_EQ(made([](pack::parts& p) { p.provisions.push_back(p.provisions.front()); }), "invalid-pack") << "twice";
  EXPECT_EQ(made([](pack::parts& p) { p.provisions.front().subject = collective; }), "invalid-pack") << "not for collectives";
  EXPECT_EQ(made([](pack::parts& p) { p.provisions.front().standard = rated(rating::good).cite(own_regulation(from, 4)); }), "invalid-pack") << "no id";
  EXPECT_EQ(made([](pack::parts& p) { p.more_favourable_from = from - days(1); }), "nothing");
  EXPECT_EQ(made([](pack::parts& p) { p.more_favourable_from = from; }), "invalid-pack") << "a transition of no day";
  EXPECT_EQ(made([](pack::parts& p) { p.sector = "acme"; p.more_favourable_from = from - days(1); }), "invalid-pack") << "of a sector";
}
// VECTORS.md E6: the right rule with a wrong citation.
TEST(Pack, E6RefusesAPlantedWrongCitation) {
  const auto made = [](legal_reference cited, std::optional<date> to = std::nullopt, std::optional<date> instrument_to = std::nullopt) {
    pack::parts facts = own_pack("acme", from, to, {{awards::advanced_worker, individual, all_of(rated(rating::good), clean().cite(std::move(cited))).id("acme.a").cite(own_regulation(from, 4))}});
    facts.instruments.front().to = instrument_to;
    return code_of([&] { return pack(std::move(facts)); });
  };
  EXPECT_EQ(made(own_regulation(from, 5)), "nothing");
  EXPECT_EQ(made({.instrument = "02/QC-ACME", .article = article{5}}), "missing-reference") << "an instrument that is not the pack's";
  EXPECT_EQ(made({.instrument = "01/QC-ACME", .article = article{5}, .from = from + days(1)}), "missing-reference") << "begins a day late";
  EXPECT_EQ(made({.instrument = "01/QC-ACME", .article = article{5}, .to = date(2027, 3, 1)}), "missing-reference") << "expires, and the pack does not";
  EXPECT_EQ(made({.instrument = "01/QC-ACME", .article = article{5}, .to = date(2027, 3, 1)}, date(2027, 3, 1)), "nothing");
  EXPECT_EQ(made({.instrument = "01/QC-ACME", .article = article{5}, .to = date(2027, 3, 1)}, date(2027, 3, 2)), "missing-reference") << "a day early";
  EXPECT_EQ(made({.instrument = "01/QC-ACME", .article = article{5}}, std::nullopt, date(2027, 3, 1)), "missing-reference") << "without days, those of the instrument count";
  EXPECT_EQ(code_of([] { return pack(own_pack("acme", from, std::nullopt, {{awards::advanced_worker, individual, rated(rating::good).id("acme.a")}})); }), "missing-reference") << "cites nothing";
  EXPECT_THAT(line_of([] { return pack(own_pack("acme", from, std::nullopt, {{awards::advanced_worker, individual, rated(rating::good).id("acme.a").cite({.instrument = "9/QC", .article = article{1}})}})); }),
              HasSubstr("9/QC, Article 1 is of none of the pack's instruments"));
}

// ------------------------------------------------------------------------------------------------- the built-in citations

struct known_instrument {
  date from;
  std::optional<date> to;
  int articles;  // how many it has; 0: not known, or none
};
// FACTS.md §1, FACTS2.md §1, PROVISIONS.md; of the Laws as amended until then.
const std::map<std::string, known_instrument>& known_instruments() {
  static const std::map<std::string, known_instrument> all = {
      {"15/2003/QH11", {date(2014, 6, 1), date(2023, 12, 31), 103}}, {"65/2014/NĐ-CP", {date(2014, 8, 20), date(2017, 9, 30), 30}},
      {"91/2017/NĐ-CP", {date(2017, 10, 1), date(2023, 12, 31), 80}}, {"12/2019/TT-BNV", {date(2020, 1, 1), date(2023, 12, 31), 14}},
      {"06/2022/QH15", {date(2024, 1, 1), date(2026, 9, 30), 96}}, {"98/2023/NĐ-CP", {date(2024, 1, 1), date(2025, 6, 30), 0}},
      {"152/2025/NĐ-CP", {date(2025, 7, 1), date(2027, 3, 1), 0}}, {"01/2019/TT-VKSTC", {date(2019, 6, 28), date(2024, 9, 30), 65}},
      {"02/2024/TT-VKSTC", {date(2024, 10, 1), date(2026, 9, 30), 0}}, {"149/HD-TLĐ", {date(2015, 2, 4), date(2019, 11, 11), 0}}};
  return all;
}
void expect_known(const legal_reference& cited, const pack& of) {
  const auto known = known_instruments().find(cited.instrument);
  ASSERT_NE(known, known_instruments().end()) << cited << " is no instrument of the register";
  const known_instrument& instrument = known->second;
  EXPECT_EQ(cited.from, instrument.from) << cited;
  EXPECT_EQ(cited.to, instrument.to) << cited;
  EXPECT_TRUE(instrument.from <= of.from() && (!instrument.to || (of.to() && *of.to() <= *instrument.to))) << cited << " is not in force throughout " << of.id();
  if (instrument.articles > 0 && cited.article) EXPECT_LE(cited.article->number, instrument.articles) << cited;
}
TEST(PackCitations, E6EveryOneNamesAnInstrumentThatExistsAndIsInForce) {
  for (const pack& each : statutes::vietnam().packs()) {
    ASSERT_FALSE(each.instruments().empty()) << each.id();
    for (const legal_reference& cited : each.instruments()) expect_known(cited, each);
  }
  std::set<std::string> used;
  for_all_provisions([&](const pack& of, const provision& one) {
    EXPECT_TRUE(one.standard.reference()) << one.standard.id();
    visit(one.standard.root(), [&](const node& at, int) {
      if (!at.reference()) return;
      expect_known(*at.reference(), of);
      used.insert(at.reference()->instrument);
    });
  });
  EXPECT_EQ(used.size(), known_instruments().size());
}

// "91/2017/NĐ-CP 39.1.c", with a question mark where it has to be checked.
std::string shown(const legal_reference& of) {
  std::string text = of.instrument;
  if (of.article) text += " " + std::to_string(of.article->number);
  if (of.clause) text += "." + std::to_string(of.clause->number);
  if (of.point) text += "." + of.point->letter;
  return text + (of.certainty == certainty::needs_check ? "?" : "");
}
TEST(PackCitations, AreThoseOfTheProvisions) {
  using namespace awards;
  const std::map<std::string, std::vector<std::pair<award, std::string>>> individuals = {
      {"law-2022",
       {{advanced_worker, "06/2022/QH15 24.1"}, {grassroots_fighter, "06/2022/QH15 23"}, {ministerial_fighter, "06/2022/QH15 22.1"}, {national_fighter, "06/2022/QH15 21.1"},
        {ministerial_certificate, "06/2022/QH15 74.1.d"}, {pm_certificate, "06/2022/QH15 73.1.b"}, {labor_order_third, "06/2022/QH15 44.1.e"}, {labor_order_second, "06/2022/QH15 43.1.đ"},
        {military_flag_medal, "06/2022/QH15 55"}}},
      {"law-2003",
       {{advanced_worker, "15/2003/QH11 24.1"}, {grassroots_fighter, "15/2003/QH11 23"}, {ministerial_fighter, "15/2003/QH11 22"}, {national_fighter, "15/2003/QH11 21"},
        {ministerial_certificate, "91/2017/NĐ-CP 39.1.c"}, {pm_certificate, "91/2017/NĐ-CP 38.1.c"}, {labor_order_third, "91/2017/NĐ-CP 24.1.a"}, {labor_order_second, "91/2017/NĐ-CP 23.1.a"},
        {labor_order_first, "91/2017/NĐ-CP 22.1.a"}, {military_flag_medal, "15/2003/QH11 54"}}},
      {"law-2003-d65",
       {{advanced_worker, "15/2003/QH11 24.1"}, {grassroots_fighter, "15/2003/QH11 23"}, {ministerial_fighter, "15/2003/QH11 22"}, {national_fighter, "15/2003/QH11 21"},
        {ministerial_certificate, "65/2014/NĐ-CP 24.1.c"}, {pm_certificate, "65/2014/NĐ-CP 23.1.c"}, {labor_order_third, "65/2014/NĐ-CP 17.1.b"}, {labor_order_second, "65/2014/NĐ-CP 16.1.b"},
        {labor_order_first, "65/2014/NĐ-CP 15.1.b"}, {military_flag_medal, "15/2003/QH11 54"}}},
      {"procuracy-2019", {{grassroots_fighter, "01/2019/TT-VKSTC 15"}, {ministerial_fighter, "01/2019/TT-VKSTC 16"}, {ministerial_certificate, "01/2019/TT-VKSTC 26.1"}}},
      {"procuracy-2024", {}},
      {"union-2014", {{union_merit_medal, "149/HD-TLĐ"}}}};
  const std::map<std::string, std::vector<std::pair<award, std::string>>> collectives = {
      {"law-2022",
       {{advanced_collective, "06/2022/QH15 28?"}, {excellent_collective, "06/2022/QH15 27?"}, {ministerial_flag, "06/2022/QH15 26?"}, {government_flag, "06/2022/QH15 25"},
        {ministerial_certificate, "06/2022/QH15 74.3.d?"}, {pm_certificate, "06/2022/QH15 73.4?"}, {labor_order_third, "06/2022/QH15 44.4?"}, {labor_order_second, "06/2022/QH15 43.4?"},
        {ho_chi_minh_order, "06/2022/QH15 35.2"}, {gold_star_order, "06/2022/QH15 34.2"}}},
      {"law-2003",
       {{advanced_collective, "15/2003/QH11 28.1"}, {excellent_collective, "15/2003/QH11 27.1"}, {ministerial_flag, "15/2003/QH11 26"}, {government_flag, "15/2003/QH11 25"},
        {ministerial_certificate, "91/2017/NĐ-CP 39.2.c"}, {pm_certificate, "91/2017/NĐ-CP 38"}, {labor_order_third, "91/2017/NĐ-CP 24.4.b"}, {labor_order_second, "91/2017/NĐ-CP 23.4.b"},
        {labor_order_first, "91/2017/NĐ-CP 22.4.b"}, {independence_order_third, "91/2017/NĐ-CP 18.2"}, {independence_order_second, "91/2017/NĐ-CP 17.2"}, {independence_order_first, "91/2017/NĐ-CP 16.2"},
        {ho_chi_minh_order, "15/2003/QH11 35"}}},
      {"law-2003-d65",
       {{advanced_collective, "15/2003/QH11 28.1"}, {excellent_collective, "15/2003/QH11 27.1"}, {ministerial_flag, "15/2003/QH11 26"}, {government_flag, "15/2003/QH11 25"},
        {ministerial_certificate, "65/2014/NĐ-CP 24.2"}, {pm_certificate, "65/2014/NĐ-CP 23.3.c"}, {labor_order_third, "65/2014/NĐ-CP 17.4.b"}, {labor_order_second, "65/2014/NĐ-CP 16.4.b"},
        {labor_order_first, "65/2014/NĐ-CP 15.4.b"}, {independence_order_third, "65/2014/NĐ-CP 11"}, {independence_order_second, "65/2014/NĐ-CP 10.3.a"}, {independence_order_first, "65/2014/NĐ-CP 9.3.a"},
        {ho_chi_minh_order, "15/2003/QH11 35"}}},
      {"procuracy-2019", {{excellent_collective, "01/2019/TT-VKSTC 19"}, {procuracy_flag, "01/2019/TT-VKSTC 20.2"}, {ministerial_certificate, "01/2019/TT-VKSTC 26.2"}}},
      {"procuracy-2024", {{excellent_collective, "02/2024/TT-VKSTC 18"}}},
      {"union-2014", {}}};
  for (const pack& each : statutes::vietnam().packs()) {
    std::size_t told = 0;
    for (const subject_kind subject : {individual, collective})
      for (const auto& row : (subject == individual ? individuals : collectives).at(each.id())) {
        const rule* standard = each.rule_for(row.first, subject);
        ASSERT_NE(standard, nullptr) << each.id() << " " << row.first;
        EXPECT_EQ(shown(*standard->reference()), row.second) << standard->id();
        ++told;
      }
    EXPECT_EQ(each.provisions().size(), told) << each.id() << ": nothing but the provisions";
  }
}
// The places of single conditions that differ from the whole's.
TEST(PackCitations, OfConditionsAreTheirOwn) {
  const auto cited = [](std::string_view pack_id, award what, subject_kind subject, node_kind kind, std::size_t nth = 0) {
    std::vector<std::string> found;
    visit(statutes::vietnam().find(pack_id)->rule_for(what, subject)->root(), [&](const node& at, int) {
      if (at.kind() == kind && at.reference()) found.push_back(shown(*at.reference()));
    });
    return nth < found.size() ? found[nth] : std::string();
  };
  EXPECT_EQ(cited("law-2003", awards::advanced_worker, individual, node_kind::recruited), "91/2017/NĐ-CP 10.6");
  EXPECT_EQ(cited("law-2003-d65", awards::advanced_worker, individual, node_kind::recruited), "65/2014/NĐ-CP 5.6");
  EXPECT_EQ(cited("law-2003", awards::grassroots_fighter, individual, node_kind::initiatives), "91/2017/NĐ-CP 9.3");
  EXPECT_EQ(cited("law-2003-d65", awards::grassroots_fighter, individual, node_kind::initiatives), "65/2014/NĐ-CP 4.1.b");
  EXPECT_EQ(cited("law-2003", awards::ministerial_fighter, individual, node_kind::within), "91/2017/NĐ-CP 9.2");
  EXPECT_EQ(cited("law-2003-d65", awards::ministerial_fighter, individual, node_kind::within), "15/2003/QH11 22") << "Decree 65 does not speak of this title";
  EXPECT_EQ(cited("law-2003", awards::national_fighter, individual, node_kind::within), "91/2017/NĐ-CP 9.1");
  EXPECT_EQ(cited("law-2003-d65", awards::national_fighter, individual, node_kind::within), "65/2014/NĐ-CP 3.2");
  EXPECT_EQ(cited("law-2003", awards::ministerial_flag, collective, node_kind::leads_bloc), "91/2017/NĐ-CP 12");
  EXPECT_EQ(cited("law-2003", awards::government_flag, collective, node_kind::leads_bloc), "91/2017/NĐ-CP 11.2");
  EXPECT_EQ(cited("law-2003-d65", awards::government_flag, collective, node_kind::thematic_leader), "65/2014/NĐ-CP 6.3");
  EXPECT_EQ(cited("law-2003", awards::ho_chi_minh_order, collective, node_kind::over_run), "91/2017/NĐ-CP 15.2");
  EXPECT_EQ(cited("law-2003-d65", awards::ho_chi_minh_order, collective, node_kind::over_run), "65/2014/NĐ-CP 8.1");
  EXPECT_EQ(cited("law-2022", awards::ministerial_certificate, individual, node_kind::none_of, 2), "06/2022/QH15 5.2.c") << "after the two general conditions";
  EXPECT_EQ(cited("law-2003", awards::ministerial_certificate, individual, node_kind::none_of, 2), "12/2019/TT-BNV 2.6");
  EXPECT_EQ(cited("procuracy-2019", awards::ministerial_certificate, individual, node_kind::over_run), "01/2019/TT-VKSTC 26.1.c");
  EXPECT_EQ(cited("procuracy-2019", awards::ministerial_certificate, individual, node_kind::consecutive), "01/2019/TT-VKSTC 26.1.d");
  EXPECT_EQ(cited("union-2014", awards::union_merit_medal, individual, node_kind::consecutive), "149/HD-TLĐ?");
}
TEST(PackCitations, OfTheProcuracysStandardSaysWhatComesFromTheLaw) {
  const rule* standard = statutes::vietnam().find("procuracy-2024")->rule_for(awards::excellent_collective, collective);
  std::vector<std::string> found;
  visit(standard->root(), [&](const node& at, int) {
    if (at.reference()) found.push_back(shown(*at.reference()));
  });
  EXPECT_EQ(found, (std::vector<std::string>{"02/2024/TT-VKSTC 18", "06/2022/QH15 27?"}));
}

// --------------------------------------------------------------------------------------------------- what all packs say

TEST(Packs, TellWhyEveryOtherAwardIsNotEncoded) {
  for (const pack& each : statutes::vietnam().packs())
    for (const award what : award::all())
      for (const subject_kind subject : {individual, collective, subject_kind::household}) {
        const bool is_encoded = each.rule_for(what, subject) != nullptr;
        const auto* why = each.why_not(what, subject);
        if (!each.is_general()) {
          EXPECT_EQ(why, nullptr) << each.id() << ": a sector's pack only adds";
          continue;
        }
        EXPECT_EQ(why != nullptr, what.is_for(subject) && !is_encoded) << each.id() << " " << what;
        if (why != nullptr) EXPECT_FALSE(why->why.vi.empty() || why->why.en.empty()) << each.id() << " " << what;
      }
}
TEST(Packs, GiveEveryRuleAnIdOfItsOwnAndWords) {
  std::map<std::string, std::string> seen;
  for_all_provisions([&](const pack& of, const provision& one) {
    const std::string is_of = of.id() + " " + std::string(one.what.id()) + " " + std::string(to_string(one.subject));
    const auto [place, is_new] = seen.emplace(one.standard.id(), is_of);
    EXPECT_TRUE(is_new || place->second == is_of) << one.standard.id() << " is " << place->second << " and " << is_of;
    EXPECT_THAT(one.standard.wording().vi, HasSubstr(std::string(one.what.name()))) << one.standard.id();
    EXPECT_FALSE(one.standard.wording().en.empty()) << one.standard.id();
  });
}
// PROVISIONS.md G, in every provision.
TEST(Packs, TheGeneralConditionsBarEveryAward) {
  for_all_careers([](const provision& one, const standard& of, const career& met) {
    const auto with = [&](const std::function<void(career&)>& change) {
      career changed = met;
      change(changed);
      return of.at(changed, y);
    };
    EXPECT_EQ(with([](career& c) { c.in(y).pending = true; }), no);
    EXPECT_EQ(with([](career& c) { c.in(y).pending = false; c.open(fact_kind::pending); }), yes);
    EXPECT_EQ(with([](career& c) { c.open(fact_kind::pending); }), unknown);
    EXPECT_EQ(with([](career& c) { c.in(y - 1).pending = true; }), yes) << "only what is under way at the judgement";
    EXPECT_EQ(with([](career& c) { c.sanctioned(y, sanction::reprimand); }), one.subject == individual ? no : yes);
    EXPECT_EQ(with([](career& c) { c.sanctioned(y, sanction::warning); }), no);
    EXPECT_EQ(with([](career& c) { c.sanctioned(y, sanction::dismissal); }), no);
    EXPECT_EQ(with([](career& c) { c.open(fact_kind::sanctions); }), unknown);
    EXPECT_EQ(with([](career& c) { c.sanctioned(y + 1, sanction::dismissal); }), yes) << "of a later year";
  });
}
// VECTORS.md D14: the last tick completed a rank whose prerequisites were unmet. Here every fact of a career that just meets a
// standard is needed: without any one of them it is not met.
TEST(Packs, D14EveryFactOfTheNarrowestCareerCounts) {
  for_all_careers([](const provision&, const standard& of, const career& met) {
    EXPECT_EQ(of.at(met, y), yes);
    const auto expect_needed = [&](const std::string& what, const std::function<void(career&)>& remove) {
      career less = met;
      remove(less);
      EXPECT_NE(of.at(less, y), yes) << "without " << what;
    };
    career all = met;
    for (const year_facts& told : all.parts().years) {
      const int year = told.year.number();
      const std::string at = " of " + std::to_string(year);
      if (told.rating) expect_needed("the rating" + at, [&](career& c) { c.in(year).rating.reset(); });
      for (std::size_t i = 0; told.titles && i < told.titles->size(); ++i)
        expect_needed("title " + std::to_string(i) + at, [&](career& c) { c.lost(year, (*told.titles)[i]); });
      for (std::size_t i = 0; told.initiatives && i < told.initiatives->size(); ++i) expect_needed("an initiative" + at, [&](career& c) { c.in(year).initiatives->pop_back(); });
      if (told.members) {
        for (auto part : {&member_counts::total, &member_counts::completed, &member_counts::advanced, &member_counts::grassroots_fighters, &member_counts::sanctioned})
          if ((*told.members).*part) expect_needed("a count of members" + at, [&](career& c) { ((*c.in(year).members).*part).reset(); });
      }
      if (told.leads_bloc) expect_needed("the bloc" + at, [&](career& c) { c.in(year).leads_bloc.reset(); });
      if (told.exceeds_targets) expect_needed("the targets" + at, [&](career& c) { c.in(year).exceeds_targets.reset(); });
      if (told.organizations_excellent) expect_needed("the organizations" + at, [&](career& c) { c.in(year).organizations_excellent.reset(); });
      if (told.votes) expect_needed("the votes" + at, [&](career& c) { c.in(year).votes.reset(); });
    }
    for (std::size_t i = 0; all.parts().grants && i < all.parts().grants->size(); ++i)
      expect_needed("grant " + std::to_string(i), [&](career& c) { c.parts().grants->erase(c.parts().grants->begin() + static_cast<std::ptrdiff_t>(i)); });
    if (all.parts().founded) expect_needed("the founding", [](career& c) { c.parts().founded.reset(); });
    if (all.parts().recruited) expect_needed("the recruitment", [](career& c) { c.parts().recruited.reset(); });
    if (all.parts().service) expect_needed("the service", [](career& c) { c.parts().service.reset(); });
  });
}
// VECTORS.md E1: what is missing was 0 or false, and made people eligible.
TEST(Packs, E1WhatNothingTellsIsUnknownAndNeverAYes) {
  for_all_provisions([](const pack& of, const provision& one) {
    merit_record_parts empty{.id = "r", .subject = one.subject};
    EXPECT_EQ(decide(one.standard, merit_record(empty), award_year(y)), unknown) << of.id() << " " << one.standard.id();
  });
}
// VECTORS.md D12: nobody is proposed for the years that this very form rewarded.
TEST(Packs, D12NoFormIsGivenTwiceForTheSameYear) {
  for_all_careers([](const provision& one, const standard& of, const career& met) {
    if (one.what.is_title() || of.pack() == "union-2014" || one.what == awards::military_flag_medal) return;
    EXPECT_EQ(of.at(career(met).granted(one.what, y), y), no);
    EXPECT_EQ(of.at(career(met).granted({.what = one.what, .year = award_year(y), .track = track::sudden}), y), yes) << "a sudden deed is another track";
  });
}

}  // namespace
