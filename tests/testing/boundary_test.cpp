// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/boundary.hpp>

#include <thidua/law/statutes.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/rules/leaf.hpp>
#include <thidua/testing/builder.hpp>
#include <thidua/testing/coverage.hpp>
#include <thidua/testing/kit_printers.hpp>
#include <thidua/testing/less_told.hpp>
#include <thidua/testing/matchers.hpp>
#include <thidua/testing/mutant.hpp>

#include "random_rules.hpp"

#include <gmock/gmock.h>

#include <map>
#include <random>
#include <set>

namespace {

using namespace thidua;
using namespace thidua::testing;
using ::testing::AllOf;
using ::testing::AnyOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::StartsWith;

rule fighter() {
  return all_of(consecutive(3_years, held(awards::grassroots_fighter).id("title")), any_of(rated(rating::excellent).id("excellent"), initiative(scope::ministerial).id("initiative")),
                none_of(pending().id("pending")), recruited(months(18)).id("recruited"), served_continuously("army", 2_years).id("army"), judged("united").id("united"))
      .id("acme")
      .for_award(awards::ministerial_fighter);
}

TEST(BoundaryPairs, FlipTheAnswerByOneFactForEachCondition) {
  const boundary_report report = boundary_pairs(fighter(), 2025_y);
  std::vector<std::string> ids;
  for (const boundary_pair& each : report.pairs) {
    ids.push_back(each.id);
    EXPECT_THAT(decide(fighter(), each.met, 2025_y), IsMet()) << each.id;
    EXPECT_THAT(decide(fighter(), each.not_met, 2025_y), IsNotMet()) << each.id;
    // All that lies elsewhere in the rule is as it was.
    const finding met = explain(fighter(), each.met, 2025_y);
    const finding not_met = explain(fighter(), each.not_met, 2025_y);
    int changed = 0;
    for (std::size_t i = 0; i < met.children.size(); ++i) changed += met.children[i].truth != not_met.children[i].truth;
    EXPECT_EQ(changed, 1) << each.id;
  }
  EXPECT_THAT(ids, ElementsAre("title", "excellent", "initiative", "pending", "recruited", "army", "united"));
  EXPECT_THAT(report.without, IsEmpty());
}

TEST(BoundaryPairs, LieJustAtTheBoundary) {
  for (const boundary_pair& each : boundary_pairs(fighter(), 2025_y).pairs) {
    if (each.id == "recruited") {
      EXPECT_EQ(each.met.recruited(), date(2024, 7, 1)) << "18 months on 31/12/2025, both days counted";
      EXPECT_EQ(each.not_met.recruited(), date(2024, 7, 2));
    }
    if (each.id == "excellent") {
      EXPECT_EQ(each.met.find(2025_y)->rating, rating::excellent);
      EXPECT_EQ(each.not_met.find(2025_y)->rating, rating::good);
    }
  }
}

template <class Facts>
std::map<std::string, std::string> why_without(const basic_boundary_report<Facts>& report) {
  std::map<std::string, std::string> out;
  for (const unpaired_condition& each : report.without) out[each.id] = std::string(to_string(each.outcome)) + ": " + each.why.en;
  return out;
}

TEST(BoundaryPairs, SayWhatNoPairIsFoundForAndWhy) {
  const rule idle = all_of(held(awards::grassroots_fighter).id("title"), any_of(always(), pending().id("idle")).id("open"), unread({.vi = "phần thử"}).id("limb")).id("acme");
  const boundary_report of_idle = boundary_pairs(idle, 2025_y);
  EXPECT_THAT(why_without(of_idle), ElementsAre(Pair("idle", AllOf(StartsWith("impossible: whatever is told, `open` ("), HasSubstr(") is always met"))), Pair("limb", "impossible: a limb of the law that nobody read")));
  const rule two = all_of(leads_bloc(bloc_led::ministerial).id("a"), leads_bloc(bloc_led::central).id("b")).id("acme");
  EXPECT_THAT(why_without(boundary_pairs(two, 2025_y, {.subject = subject_kind::collective})),
              ElementsAre(Pair("a", AllOf(StartsWith("not_found: "), HasSubstr("`a` is not met"))), Pair("b", AllOf(StartsWith("not_found: "), HasSubstr("`a` is not met")))))
      << "a year leads one kind of bloc, which nothing here proves";
  EXPECT_THAT(why_without(boundary_pairs(all_of(leads_bloc(bloc_led::central).id("a"), pending().id("b")), 2025_y)), ElementsAre(Pair("a", "impossible: only records of collectives tell it"), Pair("b", StartsWith("not_found: "))));
}
TEST(BoundaryPairs, LieBeforeOrBehindALimbThatNobodyRead) {
  const rule either = all_of(held(awards::grassroots_fighter).id("title"), any_of(initiative(scope::ministerial, usability::for_title).id("initiative"), unread({.vi = "phần thử"}).id("limb"))).id("acme");
  const boundary_report report = boundary_pairs(either, 2025_y);
  EXPECT_THAT(why_without(report), ElementsAre(Pair("limb", StartsWith("impossible: "))));
  ASSERT_EQ(report.pairs.size(), 2U);
  EXPECT_EQ(report.pairs[0].of_not_met, truth::no) << "the initiative makes up for the limb";
  EXPECT_EQ(report.pairs[1].of_met, truth::yes);
  EXPECT_EQ(report.pairs[1].of_not_met, truth::unknown);
  const boundary_report both = boundary_pairs(all_of(held(awards::grassroots_fighter).id("title"), unread({.vi = "phần thử"}).id("limb")).id("acme"), 2025_y);
  ASSERT_EQ(both.pairs.size(), 1U);
  EXPECT_EQ(both.pairs[0].of_met, truth::unknown);
  for (const scenario& row : scenarios_of(both, 2025_y)) EXPECT_THAT(row.then.truth, AnyOf(truth::unknown, truth::no)) << row.name;
}
TEST(BoundaryPairs, RefuseYearsBeforeWhatRecordsCanTell) {
  const auto refusal = [](const rule& of, award_year year) -> std::string {
    try {
      boundary_pairs(of, year);
    } catch (const error& refused) {
      return std::string(to_string(refused.code())) + ": " + refused.message().en;
    }
    return "accepted";
  };
  EXPECT_EQ(refusal(pending(), 1_y), "invalid-quantity: boundary pairs are sought from the award year 1440 on, not in 1");
  EXPECT_EQ(refusal(pending(), 1439_y), "invalid-quantity: boundary pairs are sought from the award year 1440 on, not in 1439");
  EXPECT_EQ(refusal(pending(), 1440_y), "accepted");
  EXPECT_EQ(refusal(recruited(months(960)), 1440_y), "invalid-quantity: boundary pairs are sought from the award year 1482 on, not in 1440");
  EXPECT_EQ(refusal(recruited(months(960)), 1482_y), "accepted");
  EXPECT_EQ(refusal(recruited(months(18)), 9999_y), "accepted");
}

// How many facts the two tell otherwise: of the record, and of each year.
int facts_that_differ(const merit_record& a, const merit_record& b) {
  const merit_record_parts x = a.parts();
  const merit_record_parts y = b.parts();
  int out = (x.recruited != y.recruited) + (x.founded != y.founded) + (x.service != y.service) + (x.flag_eligible != y.flag_eligible) + (x.grants != y.grants) + (x.first_year != y.first_year) +
            (x.closed != y.closed) + (x.id != y.id);
  std::set<award_year> years;
  for (const merit_record_parts* of : {&x, &y})
    for (const year_facts& each : of->years) years.insert(each.year);
  for (const award_year year : years) {
    const year_facts none{.year = year};
    const year_facts& p = a.find(year) != nullptr ? *a.find(year) : none;
    const year_facts& q = b.find(year) != nullptr ? *b.find(year) : none;
    out += (p.rating != q.rating) + (p.titles != q.titles) + (p.initiatives != q.initiatives) + (p.sanction != q.sanction) + (p.pending != q.pending) + (p.members != q.members) + (p.leads_bloc != q.leads_bloc) +
           (p.exceeds_targets != q.exceeds_targets) + (p.organizations_excellent != q.organizations_excellent) + (p.thematic_leader != q.thematic_leader) + (p.votes != q.votes) + (p.attested != q.attested);
  }
  return out;
}
// Asked anew: one fact tells them apart, the answers are as told, and the condition is the reason for one of them.
void expect_sound(const rule& standard, award_year year, const boundary_pair& pair, const decision_options& options = {}) {
  const std::string where = standard.id() + ": " + pair.id;
  EXPECT_EQ(decide(standard, pair.met, year, options), pair.of_met) << where;
  EXPECT_EQ(decide(standard, pair.not_met, year, options), pair.of_not_met) << where;
  EXPECT_GT(pair.of_met, pair.of_not_met) << where;
  EXPECT_EQ(facts_that_differ(pair.met, pair.not_met), 1) << where << ::testing::PrintToString(pair.met) << ::testing::PrintToString(pair.not_met);
  bool decides = false;
  const auto report = coverage_of(standard, {{"met", pair.met, year, {pair.of_met}, options}, {"not met", pair.not_met, year, {pair.of_not_met}, options}});
  for (const truth answer : {pair.of_met, pair.of_not_met}) decides = decides || report.conditions[pair.place].decided_for(answer) > 0;
  EXPECT_TRUE(decides) << where;
}

TEST(BoundaryPairs, GoThroughNegatedGroupsAndAtLeast) {
  const rule title = held(awards::grassroots_fighter).id("title");
  const rule clear = pending().id("pending");
  const rule excellent = rated(rating::excellent).id("excellent");
  for (const rule& standard :
       {at_least(2, title, excellent, initiative(scope::national, usability::for_title).id("initiative")), none_of(all_of(title, clear)), none_of(none_of(title)), !title, none_of(none_of(title, excellent), clear),
        none_of(at_least(2, title, clear, excellent)), any_of(recruited(months(18)).id("recruited"), title), none_of(recruited(months(18)).id("recruited"), recruited(months(6)).id("earlier")),
        all_of(any_of(served_continuously("army", 20_years), title), none_of(served_continuously("army", 25_years))), all_of(served_weighted("army", 2_years, month_counting::started).id("begun"), !title),
        consecutive(3_years, none_of(all_of(title, clear))), (count(3_years, none_of(title, excellent)) >= 2), within(2_years, at_least(2, title, clear, excellent)),
        over_run(2_years, excellent, any_of(count(title) >= 2, all_of(!clear, count(initiative(scope::national, usability::for_title)) >= 1)))}) {
    const boundary_report report = boundary_pairs(standard, 2025_y);
    EXPECT_THAT(report.without, IsEmpty()) << ::testing::PrintToString(standard);
    for (const boundary_pair& each : report.pairs) {
      expect_sound(standard, 2025_y, each);
      EXPECT_EQ(each.of_met, truth::yes);
      EXPECT_EQ(each.of_not_met, truth::no);
    }
  }
}

// Rules of one year over facts that do not hang on each other, against all the ways these can be.
class logic {
 public:
  explicit logic(unsigned seed) : random_(seed) {}
  rule made(int depth) {
    const auto draw = [&](unsigned below) { return static_cast<unsigned>(random_() % below); };
    if (depth == 0 || draw(5) == 0) return leaf(draw(5));
    std::vector<rule> parts;
    for (unsigned i = 0; i <= draw(3); ++i) parts.push_back(made(depth - 1));
    const unsigned kind = draw(5);
    if (kind == 0) return all_of(parts);
    if (kind == 1) return any_of(parts);
    std::vector<node> children;
    for (const rule& each : parts) children.push_back(each.root());
    if (kind == 2 || kind == 3) return rule(thidua::detail::make_node({.kind = node_kind::none_of}, children));
    return rule(thidua::detail::make_node({.kind = node_kind::at_least, .k = 1 + static_cast<int>(draw(static_cast<unsigned>(children.size())))}, children));
  }

 private:
  static rule leaf(unsigned which) {
    switch (which) {
      case 0: return held(awards::grassroots_fighter);
      case 1: return pending();
      case 2: return rated(rating::excellent);
      case 3: return held(awards::national_fighter);
      default: return granted(awards::pm_certificate);
    }
  }
  std::mt19937 random_;
};
merit_record one_of(unsigned ways) {
  auto out = officer();
  if ((ways & 1U) != 0) out = out.held(awards::grassroots_fighter, 2025_y);
  if ((ways & 2U) != 0) out = out.pending(2025_y);
  out = out.rated((ways & 4U) != 0 ? rating::excellent : rating::good, 2025_y);
  if ((ways & 8U) != 0) out = out.held(awards::national_fighter, 2025_y);
  if ((ways & 16U) != 0) out = out.granted(awards::pm_certificate, 2025_y);
  return out;
}
TEST(BoundaryPairs, AreFoundWhereverThereAreSome) {
  logic random(11);
  int pairs = 0, without = 0;
  for (int round = 0; round < 100; ++round) {
    const rule standard = random.made(3).id("acme");
    const auto places = thidua::testing::detail::places_of(standard.root());
    const boundary_report report = boundary_pairs(standard, 2025_y);
    std::map<std::size_t, pair_outcome> outcomes;
    for (const unpaired_condition& each : report.without) outcomes[each.place] = each.outcome;
    for (const boundary_pair& each : report.pairs) expect_sound(standard, 2025_y, each);
    pairs += static_cast<int>(report.pairs.size());
    for (std::size_t place = 0; place < places.size(); ++place) {
      if (places[place].at.size() > 0) continue;
      // Another fact, and by it another answer, for which this condition is a reason.
      bool has_pair = false;
      for (unsigned ways = 0; ways < 32; ++ways)
        for (unsigned fact = 1; fact < 32; fact *= 2) {
          const merit_record a = one_of(ways);
          const merit_record b = one_of(ways ^ fact);
          if (decide(standard, a, 2025_y) == decide(standard, b, 2025_y) || decide(rule(places[place].at), a, 2025_y) == decide(rule(places[place].at), b, 2025_y)) continue;
          for (const merit_record& each : {a, b})
            for (const truth value : {truth::no, truth::yes})
              has_pair = has_pair || decide(rule(thidua::testing::detail::with_node_at(places, place, thidua::detail::make_node({.kind = node_kind::constant, .value = value}))), each, 2025_y) != decide(standard, each, 2025_y);
        }
      const auto found = outcomes.find(place);
      EXPECT_EQ(found == outcomes.end(), has_pair) << places[place].id << ::testing::PrintToString(standard);
      without += found != outcomes.end();
      if (found != outcomes.end() && found->second == pair_outcome::impossible) EXPECT_FALSE(has_pair);
    }
  }
  EXPECT_GT(pairs, 200);
  EXPECT_GT(without, 15) << "some conditions are never a reason";
}
TEST(BoundaryPairs, AreSoundForRandomRules) {
  test::random_source random(17);
  for (int round = 0; round < 20; ++round) {
    const rule standard = test::random_rule(random, 3);
    for (const boundary_pair& each : boundary_pairs(standard, 2020_y).pairs) expect_sound(standard, 2020_y, each);
  }
}

// Whether the record's id begins with "A-": what no other condition can ask.
rule filed() {
  return leaf<merit_record>("acme.filed", {.vi = "mã hồ sơ bắt đầu bằng A-"}, [](const merit_record& who) { return to_truth(who.id().rfind("A-", 0) == 0); }).id("filed");
}
std::vector<merit_record> with_other_id(const merit_record& who, const node& asked, award_year) {
  std::vector<merit_record> out;
  if (asked.leaf_id() != "acme.filed") return out;
  for (const char* id : {"A-1", "B-1"}) {
    merit_record_parts parts = who.parts();
    parts.id = id;
    out.emplace_back(std::move(parts));
  }
  return out;
}

TEST(BoundaryPairs, TakeOwnLeavesAsTheApplicationTellsThem) {
  const rule standard = all_of(filed(), held(awards::grassroots_fighter).id("title"), none_of(pending().id("pending"))).id("acme");
  EXPECT_THAT(why_without(boundary_pairs(standard, 2025_y)),
              ElementsAre(Pair("filed", "not_found: an application's own leaf, and nobody said how records tell it otherwise"), Pair("pending", HasSubstr("`filed` is not met")), Pair("title", HasSubstr("`filed` is not met"))));
  const boundary_report report = boundary_pairs(standard, 2025_y, {}, with_other_id);
  EXPECT_THAT(report.without, IsEmpty());
  ASSERT_EQ(report.pairs.size(), 3U);
  EXPECT_EQ(report.pairs[0].met.id(), "A-1");
  EXPECT_EQ(report.pairs[0].not_met.id(), "B-1");
  for (const scenario& row : scenarios_of(report, 2025_y)) EXPECT_EQ(unmet_expectation(standard, row), "") << row.name;
  const boundary_report turned = boundary_pairs(all_of(none_of(filed()), held(awards::grassroots_fighter).id("title")).id("acme"), 2025_y, {}, with_other_id);
  EXPECT_THAT(turned.without, IsEmpty());
}

struct candidate {
  merit_record merit;
  int score = 0;
};
TEST(BoundaryPairs, AreSoughtAmongAnApplicationsOwnFacts) {
  const auto scored = leaf<candidate>("acme.scored", {.vi = "từ 90 điểm"}, [](const candidate& who) { return to_truth(who.score >= 90); }).id("scored");
  const auto left = leaf<candidate>("acme.left", {.vi = "đã nghỉ"}, [](const candidate&) { return truth::no; }).id("left");
  const basic_rule<candidate> standard = all_of(scored, none_of(left), on(&candidate::merit, consecutive(2_years, held(awards::grassroots_fighter).id("title")), "merit")).id("acme");
  const candidate start{officer().held(awards::grassroots_fighter, from(2024_y).through(2025_y)), 90};
  const auto report = boundary_pairs_from(standard, 2025_y, {start}, [](const candidate& who, const node& asked) {
    std::vector<candidate> out;
    if (asked.leaf_id() == "acme.scored") out = {{who.merit, 90}, {who.merit, 89}};
    for (const merit_record& merit : neighbours_of(who.merit, asked, 2025_y)) out.push_back({merit, who.score});
    return out;
  });
  EXPECT_THAT(why_without(report), ElementsAre(Pair("left", HasSubstr("nobody said"))));
  ASSERT_EQ(report.pairs.size(), 2U);
  EXPECT_EQ(report.pairs[0].met.score, 90);
  EXPECT_EQ(report.pairs[0].not_met.score, 89);
  EXPECT_EQ(report.pairs[1].id, "title");
  for (const auto& row : scenarios_of(report, 2025_y)) EXPECT_EQ(unmet_expectation(standard, row), "") << row.name;
}

TEST(BoundaryPairs, TakeOwnLeavesThatMustNotBeSoOrThatDecideTogether) {
  for (const rule& standard : {none_of(all_of(filed(), held(awards::grassroots_fighter).id("title"))), at_least(2, filed(), held(awards::grassroots_fighter).id("title"), pending().id("pending"))}) {
    const boundary_report report = boundary_pairs(standard, 2025_y, {}, with_other_id);
    EXPECT_THAT(report.without, IsEmpty());
    for (const boundary_pair& each : report.pairs) expect_sound(standard, 2025_y, each);
  }
}

TEST(BoundaryPairs, AreThereForEveryConditionOfTheBuiltInLawThatSomebodyRead) {
  int with_unknown = 0;
  for (const law::pack& pack : law::statutes::vietnam().packs())
    for (const law::provision& each : pack.provisions()) {
      const boundary_report report = boundary_pairs(each.standard, 2025_y, {.subject = each.subject, .with_bounds = false});
      for (const boundary_pair& pair : report.pairs) {
        expect_sound(each.standard, 2025_y, pair);
        with_unknown += pair.of_met == truth::unknown || pair.of_not_met == truth::unknown;
      }
      const auto places = thidua::testing::detail::places_of(each.standard.root());
      for (const unpaired_condition& one : report.without) {
        EXPECT_EQ(places[one.place].at.kind(), node_kind::unread) << pack.id() << ' ' << each.standard.id() << ' ' << one;
        EXPECT_EQ(one.outcome, pair_outcome::impossible);
      }
      if (pack.id() != "law-2022") continue;
      const mutation_report mutants = run_mutants(each.standard, scenarios_of(report, 2025_y));
      EXPECT_THAT(mutants.failing, IsEmpty()) << each.standard.id();
      EXPECT_GE(mutants.killed() * 10, mutants.fates.size() * 6) << each.standard.id() << mutants;
    }
  EXPECT_EQ(with_unknown, 9) << "five conditions that only a limb that nobody read stands beside, four of them in two editions";
}

// What the rows find is what the rule finds, and the mutants that they let pass are those that the report names.
void expect_told(const rule& standard, const boundary_report& report, award_year year = 2025_y) {
  const mutation_report mutants = run_mutants(standard, scenarios_of(report, year));
  EXPECT_THAT(mutants.failing, IsEmpty()) << standard.id();
  std::vector<std::string> left;
  for (const mutant_fate* each : mutants.survivors()) left.push_back(each->of.key);
  EXPECT_EQ(left, report.untold) << standard.id();
}
TEST(BoundaryRecords, LieOnTheBoundsThatNoPairLiesOn) {
  const rule standard = all_of(consecutive(3_years, held(awards::grassroots_fighter)).id("streak"), within(3_years, initiative(scope::ministerial, usability::for_title)).id("initiative"),
                               at_least(2, rated(rating::excellent), leads_bloc(bloc_led::central), judged("united")).id("two"), none_of(sanctioned(sanction::reprimand)).id("clean"))
                            .id("acme");
  const boundary_report report = boundary_pairs(standard, 2025_y);
  expect_told(standard, report);
  // An individual leads no bloc, so that it makes no difference which.
  EXPECT_THAT(report.untold, ::testing::Each(HasSubstr("two.2"))) << ::testing::PrintToString(report.untold);
  for (const boundary_record& each : report.bounds) {
    EXPECT_EQ(decide(standard, each.given, 2025_y), each.found) << each.key;
    EXPECT_EQ(thidua::testing::detail::places_of(standard.root())[each.place].id, each.id);
  }
  EXPECT_TRUE(report.are_bounds_sought);
  const boundary_report pairs = boundary_pairs(standard, 2025_y, {.with_bounds = false});
  EXPECT_THAT(pairs.bounds, IsEmpty());
  EXPECT_FALSE(pairs.are_bounds_sought);
  EXPECT_THAT(pairs.untold, ::testing::IsSupersetOf(report.untold));
  EXPECT_GT(pairs.untold.size(), report.untold.size()) << "what only the bounds tell";
  expect_told(standard, pairs);
}
TEST(BoundaryRecords, AreNamedWherePairsOfOwnFactsLeaveThemUntold) {
  struct candidate {
    merit_record merit;
  };
  const basic_rule<candidate> standard = on(&candidate::merit, consecutive(3_years, held(awards::grassroots_fighter).id("title")).id("streak"), "merit").id("acme");
  const auto neighbours = [](const candidate& who, const node& condition) {
    std::vector<candidate> out;
    for (const merit_record& each : neighbours_of(who.merit, condition, 2025_y)) out.push_back({each});
    return out;
  };
  const auto report = boundary_pairs_from(standard, 2025_y, {{officer().held(awards::grassroots_fighter, from(2023_y).through(2025_y))}}, neighbours);
  ASSERT_EQ(report.pairs.size(), 1U);
  EXPECT_FALSE(report.are_bounds_sought);
  const mutation_report mutants = run_mutants(standard, scenarios_of(report, 2025_y));
  std::vector<std::string> left;
  for (const mutant_fate* each : mutants.survivors()) left.push_back(each->of.key);
  EXPECT_THAT(left, ::testing::Contains("streak n=2"));
  EXPECT_EQ(report.untold, left);
}
TEST(BoundaryRecords, AreOneYearThisSideAndTheOther) {
  const rule window = within(3_years, initiative(scope::ministerial, usability::for_title).id("initiative")).id("acme.window");
  const boundary_report report = boundary_pairs(window, 2025_y);
  expect_told(window, report);
  EXPECT_THAT(report.untold, IsEmpty());
  std::set<std::pair<int, truth>> told;
  for (const scenario& row : scenarios_of(report, 2025_y))
    for (const year_facts& each : row.given.years())
      if (each.initiatives && each.initiatives->size() == 1) told.emplace(each.year.number(), row.then.truth);
  EXPECT_EQ(told.count({2023, truth::yes}), 1U) << "the first year of the window";
  EXPECT_EQ(told.count({2022, truth::no}), 1U) << "the last one before it";
}
TEST(BoundaryRecords, TellMutantsOfGrantsAndServiceToo) {
  for (const rule& standard : {chained(2, granted(awards::pm_certificate), gap{5_years}).id("chain"), all_of(granted(awards::pm_certificate, grant_basis::achievement), !pending()).id("grant"),
                               served_continuously("army", 2_years).id("army"), over_run(3_years, all_of(rated(rating::good), none_of(sanctioned(sanction::warning))), count(held(awards::grassroots_fighter)) >= 2).id("run")}) {
    const boundary_report report = boundary_pairs(standard, 2025_y);
    expect_told(standard, report);
    EXPECT_LE(report.untold.size() * 5, mutants_of(standard).size()) << ::testing::PrintToString(report.untold);
  }
}
TEST(BoundaryRecords, TellTheMutantsOfTheLaw) {
  std::size_t mutants = 0, untold = 0;
  for (const law::pack& pack : law::statutes::vietnam().packs())
    for (const law::provision& each : pack.provisions()) {
      if (pack.id() != "procuracy-2024" && pack.id() != "union-2014" && !(pack.id() == "law-2022" && each.what.is_title())) continue;
      const boundary_report report = boundary_pairs(each.standard, 2025_y, {.subject = each.subject});
      expect_told(each.standard, report);
      mutants += mutants_of(each.standard).size();
      untold += report.untold.size();
    }
  EXPECT_GT(mutants, 200U);
  EXPECT_EQ(untold, 0U);
}
TEST(BoundaryPairs, LookBackAsFarAsTheRuleDoes) {
  const boundary_report report = boundary_pairs((count(60_years, held(awards::grassroots_fighter).id("title")) >= 50).id("acme"), 2025_y, {.with_bounds = false});
  EXPECT_THAT(report.without, IsEmpty());
  ASSERT_EQ(report.pairs.size(), 1U);
  const boundary_report too_far = boundary_pairs((count(200_years, held(awards::grassroots_fighter).id("title")) >= 150).id("acme"), 2025_y, {.with_bounds = false});
  EXPECT_THAT(why_without(too_far), ElementsAre(Pair("title", "not_found: the rule looks back up to 200 years, and records of 120 were tried")));
}

}  // namespace
