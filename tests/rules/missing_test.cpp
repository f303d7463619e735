// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/missing.hpp>

#include <thidua/rules/leaf.hpp>
#include <thidua/rules/what_if.hpp>

#include "law_rules.hpp"
#include "repair_cases.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <set>

namespace {

using namespace thidua;
using namespace thidua::test;

std::string text_of(const std::vector<change>& all) {
  std::string text;
  for (const change& each : all)
    text += (text.empty() ? "" : "; ") + std::string(to_string(each.fact)) + " " + (each.year ? std::to_string(each.year->number()) : each.until ? "≤" + std::to_string(each.until->number()) : "") +
            " " + to_text(each.to);
  return "{" + text + "}";
}
std::set<std::string> texts_of(const std::vector<std::vector<change>>& all) {
  std::set<std::string> out;
  for (std::vector<change> each : all) {
    std::vector<std::string> parts;
    for (const change& one : each) parts.push_back(text_of({one}));
    std::sort(parts.begin(), parts.end());
    std::string text;
    for (const std::string& part : parts) text += part;
    out.insert(text);
  }
  return out;
}

// ------------------------------------------------------------------------------------------------ against exhaustive search

bool is_met(const rule& of, const merit_record& record, const std::vector<change>& changes, award_year year) { return decide(of, with(record, changes), year) == truth::yes; }

// Of the blocs neither is the smaller one.
bool is_at_most(const slot_options& slot, std::size_t a, std::size_t b) {
  if (slot.front().fact == record_key::leads_bloc) return a == b || a == 0;
  return a <= b;
}

// Every smallest set of up to `most` changes: no subset will do, and no smaller value.
struct smallest_sets {
  std::vector<std::vector<change>> needed;
  std::vector<std::vector<change>> allowed;  // those, and some that make up an award to have its list told
};
smallest_sets all_smallest(const rule& of, const merit_record& record, award_year year, const std::vector<slot_options>& slots, std::size_t most) {
  struct choice {
    std::size_t slot;
    std::size_t option;
    bool operator==(const choice&) const = default;
  };
  std::vector<std::vector<choice>> found;
  const auto changes_of = [&](const std::vector<choice>& set) {
    std::vector<change> out;
    for (const choice& each : set) out.push_back(slots[each.slot][each.option]);
    return out;
  };
  for (std::size_t size = 0; size <= most; ++size) {
    std::vector<std::vector<choice>> of_size;
    std::vector<choice> set;
    const auto extend = [&](const auto& self, std::size_t from) -> void {
      if (set.size() == size) {
        for (const auto& less : found)
          if (std::all_of(less.begin(), less.end(), [&](const choice& each) { return std::find(set.begin(), set.end(), each) != set.end(); })) return;
        if (is_met(of, record, changes_of(set), year)) of_size.push_back(set);
        return;
      }
      for (std::size_t slot = from; slot < slots.size(); ++slot)
        for (std::size_t option = 0; option < slots[slot].size(); ++option) {
          set.push_back({slot, option});
          self(self, slot + 1);
          set.pop_back();
        }
    };
    extend(extend, 0);
    for (auto& each : of_size) found.push_back(std::move(each));
  }
  smallest_sets out;
  for (const auto& each : found) {
    // To make up an award so that the list is told is more than to tell the list.
    const bool has_none = std::any_of(found.begin(), found.end(), [&](const std::vector<choice>& other) {
      if (other.size() != each.size()) return false;
      int better = 0;
      for (const choice& one : other) {
        if (std::find(each.begin(), each.end(), one) != each.end()) continue;
        const change& told = slots[one.slot][one.option];
        if (!std::holds_alternative<none_value>(told.to)) return false;
        better += std::any_of(each.begin(), each.end(), [&](const choice& mine) {
          const change& made_up = slots[mine.slot][mine.option];
          return made_up.fact == told.fact && (!told.year || told.year == made_up.year);
        });
      }
      return better > 0;
    });
    const bool has_smaller = std::any_of(found.begin(), found.end(), [&](const std::vector<choice>& other) {
      if (other == each || other.size() != each.size()) return false;
      for (std::size_t i = 0; i < each.size(); ++i)
        if (other[i].slot != each[i].slot || !is_at_most(slots[each[i].slot], other[i].option, each[i].option)) return false;
      return true;
    });
    if (!has_smaller) out.allowed.push_back(changes_of(each));
    if (!has_smaller && !has_none) out.needed.push_back(changes_of(each));
  }
  return out;
}

TEST(Missing, IsWhatExhaustiveSearchFinds) {
  constexpr std::size_t most = 3;
  int compared = 0;
  int several = 0;
  for (std::uint32_t seed = 1; seed <= 600; ++seed) {
    dice random(seed);
    const rule of = random_rule(random, {.depth = 2, .years = 2, .with_negation = seed % 2 == 0});
    const merit_record record = random_record(random, 2021, 2023);
    const award_year year = 2023_y;
    const auto slots = slots_of(of, record, 2021, 2023);
    if (slots.size() > 14) continue;
    const missing_facts answer = missing(of, record, year);
    const smallest_sets expected = all_smallest(of, record, year, slots, most);
    std::vector<std::vector<change>> few;
    for (const auto& each : answer.alternatives)
      if (each.size() <= most) few.push_back(each);
    ++compared;
    several += expected.needed.size() > 1;
    const auto given = texts_of(few);
    const auto allowed = texts_of(expected.allowed);
    for (const std::string& each : given) EXPECT_TRUE(allowed.count(each) == 1) << "seed " << seed << ", not the smallest: " << each;
    if (!answer.more) {
      for (const std::string& each : texts_of(expected.needed)) EXPECT_TRUE(given.count(each) == 1) << "seed " << seed << ", not found: " << each;
    } else if (!expected.needed.empty()) {
      ASSERT_FALSE(answer.alternatives.empty()) << "seed " << seed;
      EXPECT_EQ(answer.alternatives.front().size(), expected.needed.front().size()) << "seed " << seed;
    }
  }
  EXPECT_GT(compared, 200);
  EXPECT_GT(several, 40);
}

// With runs and grants of any year there are restrictions and changes that the search above does not know; the number of changes
// it needs is the same for a grant of any year, and never less than with longer runs.
TEST(Missing, NeedsNoMoreChangesThanExhaustiveSearchDoes) {
  constexpr std::size_t most = 3;
  int compared = 0;
  for (std::uint32_t seed = 1; seed <= 600; ++seed) {
    dice random(seed + 50'000);
    const bool with_runs = seed % 2 == 0;
    const rule of = random_rule(random, {.depth = 2, .years = 2, .with_negation = seed % 3 == 0, .with_runs = with_runs, .with_once = true});
    merit_record record = random_record(random, 2021, 2023);
    const award_year year = 2023_y;
    const auto slots = slots_of(of, record, 2021, 2023);
    if (slots.size() > 14) continue;
    const missing_facts answer = missing(of, record, year);
    const smallest_sets expected = all_smallest(of, record, year, slots, most);
    if (expected.allowed.empty()) {
      EXPECT_TRUE(answer.alternatives.empty() || answer.alternatives.front().size() > most || !record.first_year()) << "seed " << seed;
      continue;
    }
    ++compared;
    if (with_runs) {
      if (!answer.alternatives.empty()) EXPECT_GE(answer.alternatives.front().size(), expected.allowed.front().size()) << "seed " << seed;
    } else {
      ASSERT_FALSE(answer.alternatives.empty()) << "seed " << seed;
      EXPECT_LE(answer.alternatives.front().size(), expected.allowed.front().size()) << "seed " << seed;
    }
  }
  EXPECT_GT(compared, 200);
}

TEST(Missing, GivesSoundAndMinimalAlternativesForAnyRule) {
  int given = 0;
  for (std::uint32_t seed = 1; seed <= 600; ++seed) {
    dice random(seed + 10'000);
    const rule of = random_rule(random, {.depth = 3, .years = 4, .with_negation = seed % 3 == 0, .with_runs = true, .with_once = true});
    const merit_record record = random_record(random, 2016, 2023);
    const award_year year(2022 + random.roll(3));
    const missing_facts answer = missing(of, record, year);
    EXPECT_LE(answer.alternatives.size(), 8U);
    const bool met = decide(of, record, year) == truth::yes;
    EXPECT_EQ(met, answer.alternatives.size() == 1 && answer.alternatives.front().empty()) << "seed " << seed;
    std::size_t last = 0;
    for (const auto& each : answer.alternatives) {
      ++given;
      EXPECT_TRUE(is_met(of, record, each, year)) << "seed " << seed << " " << text_of(each);
      EXPECT_GE(each.size(), last) << "seed " << seed;
      last = each.size();
      if (each.size() > 10) continue;
      for (unsigned mask = 0; mask + 1 < 1U << each.size(); ++mask) {
        std::vector<change> some;
        for (std::size_t i = 0; i < each.size(); ++i)
          if ((mask >> i & 1U) != 0) some.push_back(each[i]);
        EXPECT_FALSE(is_met(of, record, some, year)) << "seed " << seed << " " << text_of(each) << " without some: " << text_of(some);
      }
    }
    // The same again, byte for byte.
    const missing_facts again = missing(of, record, year);
    EXPECT_EQ(answer.alternatives, again.alternatives);
  }
  EXPECT_GT(given, 400);
}


// ------------------------------------------------------------------------------------------------------------- by the law

std::vector<std::string> listed(const missing_facts& answer) {
  std::vector<std::string> out;
  for (const auto& each : answer.alternatives) out.push_back(text_of(each));
  return out;
}
using texts = std::vector<std::string>;

merit_record fighter(std::initializer_list<int> years) {
  merit_record out = good_officer(2015, 2025);
  for (const int year : years) out.held(award_year(year), awards::grassroots_fighter);
  return out;
}

TEST(Missing, IsNothingWhereTheRuleIsMet) {
  const missing_facts answer = missing(rated(rating::good), good_officer(2020, 2025), 2025_y);
  EXPECT_EQ(answer.alternatives, std::vector<std::vector<change>>(1));
  EXPECT_TRUE(answer.blocked.empty());
  EXPECT_FALSE(answer.more);
}

TEST(Missing, GivesTheFewestChangesFirstThenTheLatestYears) {
  const missing_facts answer = missing(ministerial_fighter_rule(), fighter({2024, 2025}), 2025_y);
  EXPECT_EQ(listed(answer), (texts{"{titles 2023 grassroots_fighter; initiatives 2025 1 ministerial}", "{titles 2023 grassroots_fighter; initiatives 2024 1 ministerial}",
                                   "{titles 2023 grassroots_fighter; initiatives 2023 1 ministerial}"}));
  EXPECT_FALSE(answer.more);
  const change& title = answer.alternatives[0][0];
  EXPECT_EQ(title.kind, change_kind::past) << "that year's titles are told";
  EXPECT_EQ(to_text(*title.reference, language::english), "Law 06/2022/QH15, Article 22(1)(a)");
  const change& initiative = answer.alternatives[0][1];
  EXPECT_EQ(initiative.kind, change_kind::supply) << "a fact of the award year";
  EXPECT_EQ(to_text(*initiative.reference, language::english), "Law 06/2022/QH15, Article 22(1)(b)");
}

TEST(Missing, AsksWhatIsUnknown) {
  const missing_facts answer = missing(ministerial_certificate_rule(), merit_record::individual("x"), 2025_y);
  ASSERT_FALSE(answer.alternatives.empty());
  EXPECT_EQ(text_of(answer.alternatives[0]), "{grants  none; titles 2024 grassroots_fighter; sanction 2025 none; pending 2025 false; titles 2025 grassroots_fighter}");
  const change_kind expected[] = {change_kind::establish, change_kind::establish, change_kind::supply, change_kind::supply, change_kind::supply};
  for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(answer.alternatives[0][i].kind, expected[i]) << i;
  EXPECT_EQ(to_text(answer.alternatives[0][1]), "cần làm rõ năm 2024: đạt danh hiệu Chiến sĩ thi đua cơ sở?");
  EXPECT_EQ(to_text(*answer.alternatives[0][2].reference, language::english), "Law 06/2022/QH15, Article 74(1)(d)") << "of the nearest condition that has one";
}

TEST(Missing, AsksForOneGrantWithoutAYear) {
  merit_record record = fighter({2021, 2022, 2023});
  const missing_facts pm = missing(pm_certificate_rule(), record, 2025_y);
  EXPECT_EQ(listed(pm), texts{"{grants ≤2025 ministerial_certificate}"}) << "no order between certificate and run";
  EXPECT_EQ(pm.alternatives[0][0].kind, change_kind::past);
  year_facts excellent = *record.find(2024_y);
  excellent.rating = rating::excellent;
  record.tell(excellent);
  EXPECT_EQ(listed(missing(labor_order_third_rule(), record, 2025_y)), texts{"{grants ≤2020 pm_certificate}"}) << "before the whole run";

  record.granted({.what = awards::pm_certificate, .year = 2019_y});
  EXPECT_TRUE(missing(labor_order_third_rule(), record, 2025_y).alternatives[0].empty()) << "its track is closed: merit";
}

TEST(Missing, EstablishesAnUnknownTrack) {
  merit_record record = merit_record::individual("x").first_year(2015_y).granted({.what = awards::ministerial_certificate, .year = 2019_y, .achievement_to = 2018_y});
  const rule asks = once(granted(awards::ministerial_certificate));
  const missing_facts answer = missing(asks, record, 2025_y);
  EXPECT_EQ(listed(answer), texts{"{grants ≤2025 ministerial_certificate}"});
  EXPECT_EQ(answer.alternatives[0][0].kind, change_kind::establish);
  EXPECT_EQ(with(record, answer.alternatives[0]).grants()->size(), 1U);
  const missing_facts bar = missing(none_of(granted(awards::ministerial_certificate)), record, 2018_y);
  EXPECT_EQ(listed(bar), texts{"{grants 2018 not ministerial_certificate}"});
  EXPECT_EQ(missing(consecutive(2_years, none_of(granted(awards::ministerial_certificate))), record, 2019_y).alternatives[0][0].kind, change_kind::establish);
}

TEST(Missing, CallsAGrantThatBarsARunPast) {
  merit_record record = fighter({2022, 2024, 2025});
  record.granted({.what = awards::ministerial_certificate, .year = 2018_y}).granted({.what = awards::pm_certificate, .year = 2024_y, .achievement_to = 2023_y});
  const missing_facts answer = missing(pm_certificate_rule(), record, 2025_y);
  EXPECT_EQ(listed(answer), texts{"{grants 2023 not pm_certificate}"});
  EXPECT_EQ(answer.alternatives[0][0].kind, change_kind::past);
}

TEST(Missing, KeepsToTheShortestRunOrOneThatIsRecorded) {
  // Good years since 2016, but 2025 is not rated; the titles lie before the last five years, in the run that is recorded.
  merit_record record = merit_record::individual("x").first_year(2010_y).no_grants();
  for (const fact_kind kind : {fact_kind::sanctions, fact_kind::pending, fact_kind::titles, fact_kind::tracks}) record.close(kind);
  for (int year = 2016; year <= 2024; ++year) record.rated(award_year(year), rating::good);
  for (const int year : {2016, 2017, 2018}) record.held(award_year(year), awards::grassroots_fighter);
  record.granted({.what = awards::ministerial_certificate, .year = 2015_y});
  EXPECT_EQ(listed(missing(pm_certificate_rule(), record, 2025_y)), texts{"{rating 2025 good}"});
  // Where 2020 breaks it, a run of the shortest length is asked for, and no longer one.
  year_facts bad = *record.find(2020_y);
  bad.rating = rating::completed;
  record.tell(bad);
  const missing_facts answer = missing(pm_certificate_rule(), record, 2025_y);
  for (const auto& each : answer.alternatives)
    for (const change& one : each) EXPECT_GE(one.year->number(), 2021) << text_of(each);
  EXPECT_EQ(answer.alternatives.front().size(), 4U);
  EXPECT_TRUE(answer.more) << "three of five years: ten ways";
}

TEST(Missing, TakesAnInitiativeThatWasUsedForWhatItIs) {
  merit_record record = good_officer(2024, 2025);
  record.initiative(2025_y, {.id = "used", .used_for = std::vector{awards::pm_certificate}}).initiative(2024_y, {.id = "unknown"});
  const rule two = count(2_years, initiative(scope::grassroots, usability::for_form)) >= 2;
  EXPECT_EQ(listed(missing(two, record, 2025_y)), (texts{"{initiatives 2025 1 grassroots}", "{initiatives 2024 2 grassroots}"})) << "that of unknown use is closed: never used";
  EXPECT_EQ(missing(two, record, 2025_y).alternatives[1][0].known, interval::exactly(1));
  EXPECT_EQ(deficit(missing(two, record, 2025_y).alternatives[1][0]), 1);
  merit_record open = merit_record::individual("x").initiative(2024_y, {.id = "unknown"}).no_initiatives(2025_y);
  const missing_facts answer = missing(within(2_years, initiative(scope::grassroots, usability::for_form)), open, 2025_y);
  EXPECT_EQ(listed(answer), (texts{"{initiatives 2025 1 grassroots}", "{initiatives 2024 1 grassroots}"}));
  EXPECT_EQ(answer.alternatives[1][0].kind, change_kind::establish) << "whether it was used is the question";
}

TEST(Missing, MergesWhatOneFactIsAskedTwice) {
  const rule both = all_of(rated(rating::good).cite(law2022(1, 1, "a")), rated(rating::excellent).cite(law2022(2, 1, "b")), count(2_years, initiative(scope::grassroots, usability::for_form)) >= 2,
                           initiative(scope::ministerial, usability::for_form));
  const missing_facts answer = missing(both, good_officer(2024, 2025), 2025_y);
  ASSERT_FALSE(answer.alternatives.empty());
  EXPECT_EQ(text_of(answer.alternatives[0]), "{rating 2025 excellent; initiatives 2025 2 grassroots; initiatives 2025 1 ministerial}");
  EXPECT_EQ(to_text(*answer.alternatives[0][0].reference, language::english), "Law 06/2022/QH15, Article 2(1)(b)") << "who asks for the most";
}

TEST(Missing, NeverChangesWhatChangesCanNotReach) {
  const missing_facts medal = missing(military_flag_medal_rule(), good_officer(2015, 2025).no_service(), 2025_y);
  EXPECT_TRUE(medal.alternatives.empty());
  ASSERT_EQ(medal.blocked.size(), 1U);
  EXPECT_EQ(medal.blocked[0].condition.kind(), node_kind::continuous_service);
  EXPECT_EQ(medal.blocked[0].value.truth, truth::no);
  EXPECT_EQ(to_text(*medal.blocked[0].reference, language::english), "Law 06/2022/QH15, Article 55");

  const auto own = leaf<merit_record>("acme.points", {.vi = "điểm"}, [](const merit_record&) { return truth::unknown; });
  const rule ways = all_of(rated(rating::excellent), any_of(own, recruited(12_months), unread({.vi = "chưa đọc"}), initiative(scope::grassroots, usability::for_form)));
  const missing_facts around = missing(ways, good_officer(2020, 2025), 2025_y);
  EXPECT_EQ(listed(around), texts{"{rating 2025 excellent; initiatives 2025 1 grassroots}"});
  ASSERT_EQ(around.blocked.size(), 3U) << "other ways are in the way of nothing but themselves";
  EXPECT_EQ(around.blocked[0].condition.leaf_id(), "acme.points");
}

TEST(Missing, SaysThatYearsBeforeTheFirstAreNotToBeHad) {
  const missing_facts answer = missing(ministerial_fighter_rule(), good_officer(2024, 2025), 2025_y);
  EXPECT_TRUE(answer.alternatives.empty());
  ASSERT_EQ(answer.blocked.size(), 2U) << "and an initiative of that year, which would not be enough";
  EXPECT_EQ(answer.blocked[0].condition.kind(), node_kind::held);
  EXPECT_EQ(answer.blocked[0].year, 2023_y);
  EXPECT_FALSE(missing(any_of(ministerial_fighter_rule(), rated(rating::excellent)), good_officer(2024, 2025), 2025_y).alternatives.empty());
  EXPECT_TRUE(missing(pm_certificate_rule(), good_officer(2022, 2025), 2025_y).alternatives.empty());
  EXPECT_TRUE(missing(never(), good_officer(2024, 2025), 2025_y).alternatives.empty());
}

TEST(Missing, LeavesToTheCouncilWhatOnlyItCanSay) {
  const rule asks = judged("united");
  EXPECT_TRUE(missing(asks, good_officer(2024, 2025), 2025_y).alternatives.at(0).empty()) << "assumed";
  const missing_facts required = missing(asks, good_officer(2024, 2025), 2025_y, {.judgements = judgement_policy::require});
  EXPECT_EQ(listed(required), texts{"{attested 2025 united}"});
  EXPECT_EQ(required.alternatives[0][0].kind, change_kind::council);
}

TEST(Missing, CountsMembers) {
  merit_record unit = merit_record::collective("c").close(fact_kind::sanctions).close(fact_kind::pending).rated(2025_y, rating::excellent);
  year_facts told = *unit.find(2025_y);
  told.members = member_counts{.total = 21, .completed = 20, .advanced = 14, .grassroots_fighters = 0};
  unit.tell(told);
  const missing_facts answer = missing(excellent_collective_rule(), unit, 2025_y);
  EXPECT_EQ(listed(answer), texts{"{members 2025 completed 21; members 2025 advanced 15; members 2025 grassroots_fighters 1}"}) << "70% of 21 is 14.7";
  EXPECT_EQ(deficit(answer.alternatives[0][1]), 1);
  EXPECT_EQ(to_text(answer.alternatives[0][1], language::english), "to supply: 2025: advanced members: 15 (lacking 1)");
  EXPECT_EQ(answer.alternatives[0][0].kind, change_kind::supply);

  told.members = member_counts{.completed = 20, .advanced = 15};
  unit.tell(told);
  EXPECT_EQ(listed(missing(excellent_collective_rule(), unit, 2025_y)), texts{"{members 2025 total 20; members 2025 grassroots_fighters 1}"}) << "of a total nobody told";
  const rule few = all_of(members(member_part::sanctioned, member_comparison::at_most, 2), none_of(members(member_part::advanced, member_comparison::more_than_percent, 50)));
  told.members = member_counts{.total = 10, .advanced = 9, .sanctioned = 4};
  unit.tell(told);
  EXPECT_EQ(listed(missing(few, unit, 2025_y)), texts{"{members 2025 advanced 5; members 2025 sanctioned 2}"});
  EXPECT_TRUE(missing(members(member_part::advanced, member_comparison::at_least, 11), unit, 2025_y).alternatives.empty()) << "more than there are";
  EXPECT_EQ(missing(members(member_part::advanced, member_comparison::at_least, 11), unit, 2025_y).blocked.size(), 1U);
}

TEST(Missing, CountsVotes) {
  merit_record record = good_officer(2025, 2025);
  EXPECT_EQ(listed(missing(votes(90), record, 2025_y)), texts{"{votes 2025 90/100}"});
  year_facts told = *record.find(2025_y);
  told.votes = vote_count{17, 19};
  record.tell(told);
  EXPECT_EQ(listed(missing(votes(90), record, 2025_y)), texts{"{votes 2025 18/19}"});
  EXPECT_EQ(missing(votes(90), record, 2025_y).alternatives[0][0].known, interval::exactly(17));
  EXPECT_EQ(listed(missing(none_of(votes(80)), record, 2025_y)), texts{"{votes 2025 0/19}"});
  told.votes = vote_count{.in_favour = 17};
  record.tell(told);
  EXPECT_EQ(listed(missing(votes(90), record, 2025_y)), texts{"{votes 2025 17/17}"});
  told.votes = vote_count{.total = 19};
  record.tell(told);
  EXPECT_EQ(listed(missing(votes(90), record, 2025_y)), texts{"{votes 2025 18/19}"});
}

TEST(Missing, KnowsThatAUnitLeadsOneBloc) {
  const merit_record unit = merit_record::collective("c").close(fact_kind::sanctions).close(fact_kind::pending);
  EXPECT_EQ(listed(missing(government_flag_rule(), unit, 2025_y)), (texts{"{leads_bloc 2025 central}", "{thematic_leader 2025 national 5}",
                                                                          "{leads_bloc 2025 ministerial; exceeds_targets 2025 true; organizations_excellent 2025 true}"}));
  const missing_facts both = missing(all_of(leads_bloc(bloc_led::central), leads_bloc(bloc_led::ministerial)), unit, 2025_y);
  EXPECT_TRUE(both.alternatives.empty());
  EXPECT_EQ(both.blocked.size(), 2U);
  EXPECT_EQ(listed(missing(all_of(thematic_leader(scope::national, 3_years), thematic_leader(scope::national, 5_years)), unit, 2025_y)), texts{"{thematic_leader 2025 national 5}"});
  EXPECT_TRUE(missing(all_of(thematic_leader(scope::national, 3_years), thematic_leader(scope::ministerial, 3_years)), unit, 2025_y).alternatives.empty());
  EXPECT_EQ(listed(missing(none_of(flag_eligible()), unit, 2025_y)), texts{"{flag_eligible  false}"});
  EXPECT_TRUE(missing(leads_bloc(bloc_led::central), merit_record::individual("x"), 2025_y).alternatives.empty()) << "only collectives do";
}

TEST(Missing, KnowsHouseholds) {
  const merit_record family = merit_record::household("h").first_year(2022_y).held(2024_y, awards::cultural_family).held(2025_y, awards::cultural_family);
  const missing_facts answer = missing(consecutive(3_years, held(awards::cultural_family)), family, 2025_y);
  EXPECT_EQ(listed(answer), texts{"{titles 2023 cultural_family}"});
  EXPECT_EQ(answer.alternatives[0][0].kind, change_kind::establish) << "an empty year";
}

TEST(Missing, IsFoundInTimeForEveryRuleOfTheLaw) {
  merit_record unit = merit_record::collective("unit").founded(date(1980, 1, 1));
  merit_record long_told = good_officer(1985, 2025);
  for (const merit_record& record : {merit_record::individual("empty"), merit_record::collective("empty"), unit, fighter({2018, 2019, 2021}), long_told})
    for (const rule& of : law_rules()) {
      const auto start = std::chrono::steady_clock::now();
      const missing_facts answer = missing(of, record, 2025_y);
      const auto took = std::chrono::steady_clock::now() - start;
      EXPECT_LT(took, std::chrono::seconds(2)) << "a few milliseconds on an idle machine: " << *of.reference();
      for (const auto& each : answer.alternatives) EXPECT_TRUE(is_met(of, record, each, 2025_y)) << text_of(each);
      EXPECT_TRUE(!answer.alternatives.empty() || !answer.blocked.empty()) << *of.reference();
    }
}

TEST(Missing, EndsEarlyWhereThereIsNoEndOfWays) {
  const merit_record record = merit_record::individual("x");
  const rule rules[] = {
      chained(40, rated(rating::good), gap{40_years}),
      count(60_years, any_of(held(awards::advanced_worker), rated(rating::good))) >= 30,
      count(60_years, initiative(scope::grassroots, usability::for_form)) >= 100,
      over_run(20_years, any_of(rated(rating::good), held(awards::advanced_worker)), count(rated(rating::excellent)) >= 15),
      at_least(5, once(rated(rating::good)), once(held(awards::advanced_worker)), once(pending()), once(sanctioned(sanction::warning)), after(initiative(scope::grassroots, usability::for_form)),
               after(held(awards::grassroots_fighter))),
  };
  for (const rule& of : rules) {
    const auto start = std::chrono::steady_clock::now();
    const missing_facts answer = missing(of, record, 2025_y);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(60)) << "seconds at most on an idle machine";
    EXPECT_TRUE(answer.more);
    for (const auto& each : answer.alternatives) EXPECT_TRUE(is_met(of, record, each, 2025_y));
    EXPECT_FALSE(answer.alternatives.empty()) << "one at least is found";
  }
}

// An earlier grant makes up for an initiative: the run then reaches back to years that have some.
TEST(Missing, AsksForNothingThatAnEarlierGrantMakesNeedless) {
  merit_record record = merit_record::individual("r").first_year(2005_y);
  for (const fact_kind each : {fact_kind::ratings, fact_kind::sanctions, fact_kind::pending, fact_kind::initiatives, fact_kind::grants}) record.close(each);
  for (const int year : {2009, 2010, 2011, 2013, 2014, 2015}) record.rated(award_year(year), rating::excellent).initiative(award_year(year), {.scope = scope::grassroots});
  const rule standard = over_run(5_years, all_of(rated(rating::excellent), after(granted(awards::ministerial_certificate))), count(initiative(scope::grassroots, usability::for_form)) >= 5);
  const missing_facts found = missing(standard, record, 2015_y);
  ASSERT_FALSE(found.alternatives.empty());
  EXPECT_EQ(found.alternatives.front().size(), 2U);
  for (const auto& alternative : found.alternatives) {
    EXPECT_EQ(decide(standard, with(record, alternative), 2015_y), truth::yes);
    for (const change& each : alternative) EXPECT_NE(each.fact, record_key::initiatives);
  }
}

}  // namespace
