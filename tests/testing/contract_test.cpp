// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/contract.hpp>

#include <thidua/law/statutes.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/rules/leaf.hpp>
#include <thidua/testing/builder.hpp>
#include <thidua/testing/kit_printers.hpp>
#include <thidua/testing/random_record.hpp>

#include "random_rules.hpp"

#include <gmock/gmock.h>

#include <set>
#include <stdexcept>

namespace {

using namespace thidua;
using namespace thidua::testing;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAreArray;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

const legal_reference charter{.instrument = "01/QC-ACME", .article = article{4}, .from = date(2020, 1, 1), .to = date(2026, 12, 31)};

std::vector<merit_record> records() {
  return {officer().held(awards::grassroots_fighter, {2023_y, 2024_y, 2025_y}).initiative(scope::ministerial, 2024_y).sanctioned(sanction::warning, 2025_y),
          officer().open(fact_kind::titles).held(awards::grassroots_fighter, 2025_y), officer().open_everything().rated(rating::good, 2025_y), officer()};
}
/// How rules are asked that cite the charter.
contract_options<merit_record> chartered() { return {.instruments = {charter}}; }
/// Only that promise is broken, and it is.
template <class Facts>
void expect_only(const contract_report& report, promise what, const basic_rule<Facts>&) {
  EXPECT_FALSE(report.is_kept());
  EXPECT_THAT(report.breaches, Not(IsEmpty()));
  EXPECT_THAT(report.breaches, Each(Field(&breach::what, what))) << report;
}

TEST(Contract, IsKeptByEveryEditionOfTheBuiltInPacks) {
  int editions = 0;
  for (const law::pack& pack : law::statutes::vietnam().packs()) {
    ++editions;
    const award_year last(pack.from().year());
    for (const law::provision& each : pack.provisions()) {
      std::vector<merit_record> all = each.subject == subject_kind::collective
                                          ? std::vector<merit_record>{collective().rated(rating::excellent, from(2012_y).through(2025_y)).members({.total = 20, .advanced = 15}, last)}
                                          : records();
      record_source random(each.standard, last, 5, each.subject);
      for (int i = 0; i < 2; ++i) all.push_back(random.next());
      const award_year first(last.number() - 4);
      for (const date day : {pack.from(), pack.to().value_or(date(2100, 1, 1))}) {
        const contract_report report = check_rule(each.standard, day == pack.from() ? all : std::vector<merit_record>(),
                                                  {.first = first, .last = last, .in_force_on = day, .instruments = pack.instruments()});
        EXPECT_THAT(report.breaches, IsEmpty()) << pack.id() << ' ' << each.standard.id() << '\n' << report;
      }
    }
  }
  EXPECT_EQ(editions, 8) << "an edition of each period of law-2003 and law-2022, and the others";
}

TEST(Contract, IsKeptByRandomRules) {
  test::random_source random(7);
  for (int round = 0; round < 25; ++round) {
    const rule standard = test::random_rule(random, 2).cite(charter);
    const contract_report report = check_rule(standard, {test::random_record(random)}, {.first = 2010_y, .last = 2026_y, .instruments = {charter}});
    EXPECT_TRUE(report.is_kept()) << standard.root().hash() << '\n' << report;
  }
}

TEST(Contract, FindsALeafThatThrows) {
  const rule broken = leaf<merit_record>("acme.broken", {.vi = "hỏng"}, [](const merit_record&) -> truth { throw std::runtime_error("no table"); }).cite(charter);
  const contract_report report = check_rule(broken, records(), chartered());
  expect_only(report, promise::answers, broken);
  EXPECT_THAT(to_text(report), HasSubstr("answers, record 0, year 1998: its leaf `acme.broken` throws: no table"));
}
TEST(Contract, TellsOfWhatIsThrownAndIsNoException) {
  const rule broken = leaf<merit_record>("acme.broken", {.vi = "hỏng"}, [](const merit_record&) -> truth { throw 42; }).cite(charter);
  EXPECT_THAT(to_text(check_rule(broken, {officer()}, chartered())), ::testing::HasSubstr("no std::exception"));
}

TEST(Contract, TellsTheYearOfWhichALeafThrows) {
  const rule broken = leaf<merit_record>("acme.broken", {.vi = "hỏng"}, asked_years{1990_y, 2040_y}, [](const merit_record& who, award_year year) -> truth {
                        if (who.find(year) != nullptr) throw std::runtime_error("no row");
                        return truth::unknown;
                      }).cite(charter);
  const contract_report report = check_rule(broken, {officer().open_everything(), officer().rated(rating::good, 2011_y)}, chartered());
  EXPECT_THAT(to_text(report), HasSubstr("answers, record 1, year 2011: its leaf `acme.broken` throws: no row"));
  EXPECT_THAT(to_text(report), Not(HasSubstr("record 0")));
}
TEST(Contract, TellsTheYearAskedWhereNoLeafIsKnownToThrow) {
  struct candidate {
    merit_record merit;
  };
  const rule broken = leaf<merit_record>("acme.broken", {.vi = "hỏng"}, asked_years{2000_y, 2030_y}, [](const merit_record&, award_year) -> truth { throw std::runtime_error("no row"); }).cite(charter);
  EXPECT_THAT(to_text(check_rule(on(&candidate::merit, broken), {candidate{officer()}}, {.instruments = {charter}})), HasSubstr("answers, record 0, year 1998: no row"));
}

TEST(Contract, FindsTwoLeavesOfOneId) {
  const auto from = [](int points) { return leaf<merit_record>("acme.scored", {.vi = "đủ điểm"}, [points](const merit_record& who) { return to_truth(static_cast<int>(who.id().size()) >= points); }).cite(charter); };
  const rule same = all_of(from(3), from(3));
  EXPECT_TRUE(check_rule(same, {officer()}, chartered()).is_kept()) << "made twice it is the same leaf all the same" << check_rule(same, {officer()}, chartered());
  const rule other = all_of(from(3), from(30));
  const contract_report report = check_rule(other, {officer()}, chartered());
  expect_only(report, promise::round_trip, other);
  EXPECT_THAT(to_text(report), HasSubstr("round_trip, record 0: two leaves have the id `acme.scored` and answer otherwise: a file can't tell them apart"));
  const rule unlike = all_of(from(3), leaf<merit_record>("acme.scored", {.vi = "đủ điểm"}, [](const merit_record&) { return truth::yes; }).cite(charter));
  EXPECT_THAT(to_text(check_rule(unlike, {}, chartered())), HasSubstr("round_trip: two leaves that are not the same have the id `acme.scored`")) << "no record is needed to see it";
}
// Each of the two is asked, though one bears the other's id.
TEST(Contract, FindsAGuessInTheSecondLeafOfAnId) {
  const auto asking = [](bool is_guessing) {
    return leaf<merit_record>("acme.rated", {.vi = "xếp loại"}, asked_years{2000_y, 2030_y}, [is_guessing](const merit_record& who, award_year year) {
      const year_facts* told = who.find(year);
      if (told == nullptr || !told->rating) return is_guessing ? truth::no : truth::unknown;
      return to_truth(*told->rating == rating::excellent);
    });
  };
  const contract_report report = check_rule(all_of(asking(false), asking(true), held(awards::national_fighter)).cite(charter), {officer().rated(rating::excellent, 2025_y)}, chartered());
  EXPECT_THAT(to_text(report), HasSubstr("monotone, record 0, year 2025: its leaf `acme.rated` answers yes, and told less no"));
}

TEST(Contract, FindsALeafThatGuessesYesWhereNothingIsTold) {
  const rule guessing = leaf<merit_record>("acme.guessing", {.vi = "đoán"}, asked_years{2000_y, 2030_y}, [](const merit_record& who, award_year year) {
                          const year_facts* told = who.find(year);
                          return to_truth(told == nullptr || !told->rating || *told->rating != rating::not_completed);
                        }).cite(charter);
  for (const std::vector<merit_record>& records : {std::vector<merit_record>{officer().rated(rating::excellent, 2025_y)}, std::vector<merit_record>{}}) {
    const contract_report report = check_rule(guessing, records, chartered());
    expect_only(report, promise::monotone, guessing);
    EXPECT_THAT(to_text(report), HasSubstr("monotone, year 2000: its leaf `acme.guessing`, told nothing, answers yes, and told more (rated not_completed in every year) no"));
  }
  const rule of_all_years = leaf<merit_record>("acme.clean", {.vi = "không kỷ luật"}, [](const merit_record& who) {
                              for (const year_facts& each : who.years())
                                if (each.sanction && *each.sanction != sanction::none) return truth::no;
                              return truth::yes;
                            }).cite(charter);
  EXPECT_THAT(to_text(check_rule(none_of(of_all_years).cite(charter), {officer()}, chartered())), HasSubstr("its leaf `acme.clean`, told nothing, answers yes, and told more (sanctioned with reprimand in every year) no"));
  const rule by_id = leaf<merit_record>("acme.filed", {.vi = "mã hồ sơ"}, [](const merit_record& who) { return to_truth(who.id() == "officer"); }).cite(charter);
  EXPECT_TRUE(check_rule(by_id, {officer()}, chartered()).is_kept()) << "who somebody is, is always told";
}

std::vector<std::string> skipped(const contract_report& report) {
  std::vector<std::string> out;
  for (const skipped_check& each : report.skipped) out.push_back(std::string(to_string(each.what)) + ": " + each.why);
  return out;
}
TEST(Contract, SaysWhatItDidNotLookAt) {
  const rule part = held(awards::grassroots_fighter).cite(charter);
  const std::string no_day = "referenced: that what is cited is in force: no day `in_force_on` is told";
  const std::string articles = "referenced: that the articles cited are there: the instruments are known, not their texts";
  const contract_report no_day_told = check_rule(part, records(), chartered());
  EXPECT_THAT(skipped(no_day_told), UnorderedElementsAre(no_day, articles));
  EXPECT_TRUE(no_day_told.is_kept());
  EXPECT_FALSE(no_day_told.is_fully_checked()) << "a day could be told";
  const contract_report all_told = check_rule(part, records(), {.in_force_on = date(2025, 1, 1), .instruments = {charter}});
  EXPECT_THAT(skipped(all_told), UnorderedElementsAre(articles));
  EXPECT_TRUE(all_told.is_fully_checked()) << "no caller can tell which articles there are";
  EXPECT_THAT(skipped(check_rule(held(awards::grassroots_fighter).cite({.instrument = "01/QC-ACME"}), records(), {.in_force_on = date(2025, 1, 1), .instruments = {charter}})), IsEmpty());
  const contract_report unlooked = check_rule(held(awards::grassroots_fighter), records(), {.cited = references::not_checked});
  EXPECT_THAT(skipped(unlooked), UnorderedElementsAre("referenced: `references::not_checked` was asked for"));
  EXPECT_TRUE(unlooked.is_kept()) << unlooked;
  EXPECT_FALSE(unlooked.is_fully_checked());
  const auto nothing_asked = [](const char* why) {
    std::vector<std::string> out;
    for (const char* each : {"answers", "deterministic", "no_side_effects", "monotone", "one_meaning"}) out.push_back(std::string(each) + ": " + why);
    return out;
  };
  const auto and_articles = [&](std::vector<std::string> all) {
    all.push_back(articles);
    return all;
  };
  const contract_report no_records = check_rule(part, {}, {.in_force_on = date(2025, 1, 1), .instruments = {charter}});
  EXPECT_THAT(skipped(no_records), ElementsAreArray(and_articles(nothing_asked("no record was given"))));
  EXPECT_FALSE(no_records.is_kept()) << "nothing was asked";
  EXPECT_THAT(to_text(no_records), HasSubstr("the contract was not examined: no record was given\nnot looked at: answers: no record was given\n"));
  const contract_report no_years = check_rule(part, records(), {.first = 2025_y, .last = 2024_y, .in_force_on = date(2025, 1, 1), .instruments = {charter}});
  EXPECT_THAT(skipped(no_years), ElementsAreArray(and_articles(nothing_asked("the years asked end before they begin"))));
  EXPECT_FALSE(no_years.is_kept());
  EXPECT_THAT(to_text(no_years), HasSubstr("the contract was not examined: the years asked end before they begin\nnot looked at: answers: the years asked end before they begin\n"));
  struct candidate {
    merit_record merit;
  };
  const rule own = leaf<merit_record>("acme.own", {.vi = "riêng"}, [](const merit_record&) { return truth::unknown; });
  const std::string elsewhere = "no_side_effects: what its own leaves change or keep outside of the facts: nobody sees that";
  EXPECT_THAT(skipped(check_rule(on(&candidate::merit, own).cite(charter), {candidate{officer()}}, {.in_force_on = date(2025, 1, 1), .instruments = {charter}})),
              UnorderedElementsAre("round_trip: the rule uses `on`, and no `leaves` say what that is called in a file", "no_side_effects: the facts have no `==` to see a change by",
                                   "monotone: nobody told which facts tell less: pass `less_told`", elsewhere, articles));
  const contract_report own_checked = check_rule(own.cite(charter), records(), {.in_force_on = date(2025, 1, 1), .instruments = {charter}});
  EXPECT_THAT(skipped(own_checked), UnorderedElementsAre(elsewhere, articles));
  EXPECT_TRUE(own_checked.is_fully_checked()) << "no caller can tell what a leaf does elsewhere";
}
TEST(Contract, LooksReferencesUpInTheBuiltInLaw) {
  const rule part = held(awards::grassroots_fighter).cite({.instrument = "98/2023/NĐ-CP", .article = article{3}});
  const contract_report known = check_rule(part, records(), {.in_force_on = date(2025, 6, 30)});
  EXPECT_TRUE(known.is_fully_checked()) << known;
  const rule mistyped = held(awards::grassroots_fighter).id("acme.title").cite({.instrument = "98/2023/NĐ-CP1", .article = article{3}});
  for (const std::vector<legal_reference>& own : {std::vector<legal_reference>{}, {charter}}) {
    const contract_report unknown = check_rule(mistyped, records(), {.instruments = own});
    expect_only(unknown, promise::referenced, mistyped);
    EXPECT_THAT(to_text(unknown), HasSubstr("cites Decree 98/2023/NĐ-CP1, Article 3, which is of no instrument that the built-in law cites or `instruments` list; did you mean `98/2023/NĐ-CP`?"));
  }
  const auto mistaken = [](const char* instrument) { return to_text(check_rule(held(awards::grassroots_fighter).cite({.instrument = instrument}), {}, chartered())); };
  EXPECT_THAT(mistaken("98/2023/ND-CP"), HasSubstr("; did you mean `98/2023/NĐ-CP`?"));
  EXPECT_THAT(mistaken("01/QC-ACMA"), HasSubstr("; did you mean `01/QC-ACME`?"));
  EXPECT_THAT(mistaken("some other paper"), Not(HasSubstr("did you mean")));
  EXPECT_TRUE(check_rule(all_of(part, held(awards::grassroots_fighter).cite(charter)), records(), chartered()).is_kept()) << "one's own instruments are known beside the law's";
  const contract_report expired = check_rule(part, records(), {.in_force_on = date(2025, 7, 1)});
  expect_only(expired, promise::referenced, part);
  EXPECT_THAT(to_text(expired), HasSubstr("98/2023/NĐ-CP, Article 3, not in force on 2025-07-01"));
}

TEST(Contract, FindsALeafThatCounts) {
  static int asked = 0;
  const rule counting = leaf<merit_record>("acme.counting", {.vi = "đếm"}, [](const merit_record&) { return to_truth(++asked % 3 == 0); }).cite(charter);
  expect_only(check_rule(counting, records(), chartered()), promise::deterministic, counting);
}
// The rule answers no whatever the leaf answers; told less, the leaf would seem to guess.
TEST(Contract, FindsALeafThatCountsBehindAnotherCondition) {
  static int asked = 0;
  const rule counting = leaf<merit_record>("acme.counting", {.vi = "đếm"}, asked_years{1990_y, 2034_y}, [](const merit_record&, award_year) { return to_truth(++asked % 7 == 0); });
  const rule standard = all_of(held(awards::national_fighter), counting).cite(charter);
  for (const std::vector<merit_record>& all : {std::vector<merit_record>{officer()}, std::vector<merit_record>{}}) {
    const contract_report report = check_rule(standard, all, chartered());
    expect_only(report, promise::deterministic, standard);
    EXPECT_THAT(to_text(report), HasSubstr("its leaf `acme.counting`: asked twice it answers differently"));
  }
}
// A leaf that keeps what it was told last answers alike as long as it is asked of the same facts.
TEST(Contract, FindsALeafThatAnswersACopyOtherwise) {
  static std::set<const merit_record*> seen;
  const rule keeping = leaf<merit_record>("acme.keeping", {.vi = "nhớ"}, [](const merit_record& who) {
    if (seen.empty()) seen.insert(&who);
    return to_truth(seen.count(&who) == 1);
  });
  const rule standard = all_of(held(awards::national_fighter), keeping).cite(charter);
  const contract_report report = check_rule(standard, {officer()}, chartered());
  expect_only(report, promise::deterministic, standard);
  EXPECT_THAT(to_text(report), HasSubstr("deterministic, record 0: its leaf `acme.keeping`: a copy, asked from the last year to the first, is answered differently"));
}

struct visitor_log {
  mutable int questions = 0;
  bool is_known = true;
  bool operator==(const visitor_log&) const = default;
};
TEST(Contract, FindsALeafThatChangesItsFacts) {
  const auto writing = leaf<visitor_log>("acme.writing", {.vi = "ghi"}, [](const visitor_log& facts) {
                         ++facts.questions;
                         return truth::yes;
                       }).cite(charter);
  expect_only(check_rule(writing, {visitor_log{}}, {.instruments = {charter}}), promise::no_side_effects, writing);
}

TEST(Contract, FindsALeafThatTakesTheUnknownForNo) {
  const rule guessing = leaf<merit_record>("acme.guessing", {.vi = "đoán"}, asked_years{2000_y, 2030_y}, [](const merit_record& who, award_year year) {
                          const year_facts* told = who.find(year);
                          return to_truth(told != nullptr && told->rating == rating::excellent);
                        }).cite(charter);
  const contract_report report = check_rule(guessing, {officer().rated(rating::excellent, 2025_y)}, chartered());
  expect_only(report, promise::monotone, guessing);
  EXPECT_THAT(to_text(report), HasSubstr("monotone, record 0, year 2025: it answers yes, and told less no"));
}
// Of what takes two facts, or many, no record that tells one thing is answered otherwise.
TEST(Contract, IsNotFullyCheckedWhereALeafWasNeverSeenToAnswerOtherwise) {
  const contract_options<merit_record> how{.in_force_on = date(2025, 1, 1), .instruments = {charter}};
  const auto by_year = [](const char* id, auto of_year) {
    return leaf<merit_record>(id, {.vi = "lá"}, asked_years{2000_y, 2030_y}, [of_year](const merit_record& who, award_year year) {
             const year_facts* told = who.find(year);
             return to_truth(told != nullptr && of_year(*told));
           }).cite(charter);
  };
  struct guess {
    rule of;
    merit_record met;
  };
  const std::vector<guess> all = {
      {by_year("acme.two", [](const year_facts& told) { return told.rating == rating::excellent && told.titles && !told.titles->empty(); }),
       officer().rated(rating::excellent, 2025_y).held(awards::grassroots_fighter, 2025_y)},
      {by_year("acme.five", [](const year_facts& told) { return told.initiatives && told.initiatives->size() >= 5; }),
       officer().initiative(scope::grassroots, {2025_y, 2025_y, 2025_y, 2025_y, 2025_y})},
      {by_year("acme.thirty", [](const year_facts& told) { return told.members && told.members->total >= 30; }), collective().members({.total = 30}, 2025_y)},
      {by_year("acme.judged", [](const year_facts& told) { return !told.attested.empty(); }), officer().attested("acme.special", 2025_y)},
      {leaf<merit_record>("acme.sudden", {.vi = "lá"}, [](const merit_record& who) {
         for (const grant& each : who.grants().value_or(std::vector<grant>()))
           if (each.track == track::sudden) return truth::yes;
         return truth::no;
       }).cite(charter),
       officer().granted(awards::pm_certificate, 2020_y, {.track = track::sudden})},
      {leaf<merit_record>("acme.served", {.vi = "lá"}, [](const merit_record& who) { return to_truth(who.service() && !who.service()->empty()); }).cite(charter),
       officer().served({.kind = "army", .from = date(2001, 1, 1)})},
      {leaf<merit_record>("acme.recruited", {.vi = "lá"}, [](const merit_record& who) { return to_truth(who.recruited() && who.recruited()->year() < 1990); }).cite(charter),
       officer().recruited(date(1985, 1, 1))}};
  for (const guess& each : all) {
    const contract_report unseen = check_rule(each.of, {officer(), officer().open_everything()}, how);
    EXPECT_TRUE(unseen.is_kept()) << unseen;
    EXPECT_FALSE(unseen.is_fully_checked()) << unseen;
    EXPECT_THAT(skipped(unseen), Contains("monotone: its leaf `" + each.of.root().leaf_id() + "` answers no where nothing is told; give a record of which it answers yes"));
    const contract_report seen = check_rule(each.of, {officer(), each.met}, how);
    expect_only(seen, promise::monotone, each.of);
    EXPECT_THAT(to_text(seen), HasSubstr("its leaf `" + each.of.root().leaf_id() + "`"));
  }
  const rule by_id = leaf<merit_record>("acme.filed", {.vi = "mã hồ sơ"}, [](const merit_record& who) { return to_truth(who.id() == "officer"); }).cite(charter);
  EXPECT_FALSE(check_rule(by_id, {officer()}, how).is_fully_checked());
  EXPECT_TRUE(check_rule(by_id, {officer(), officer().id("other")}, how).is_fully_checked()) << "seen both ways, of what is always told";
}
TEST(Contract, LooksAtALeafBelowOnByItself) {
  struct candidate {
    merit_record merit;
    bool operator==(const candidate&) const = default;
  };
  const auto told = [](bool is_guessing) {
    return leaf<merit_record>("acme.rated", {.vi = "xếp loại"}, asked_years{2000_y, 2030_y}, [is_guessing](const merit_record& who, award_year year) {
      const year_facts* of = who.find(year);
      return of == nullptr || !of->rating ? (is_guessing ? truth::no : truth::unknown) : to_truth(*of->rating == rating::excellent);
    });
  };
  const auto less = [](const candidate& who) {
    std::vector<candidate> out;
    for (const merit_record& each : with_one_fact_unknown(who.merit)) out.push_back({each});
    return out;
  };
  const io::leaf_registry<merit_record> inner = io::leaf_registry<merit_record>().add(told(true));
  const io::leaf_registry<candidate> leaves = io::leaf_registry<candidate>().add_part("merit", &candidate::merit, inner);
  const contract_options<candidate> how{.in_force_on = date(2025, 1, 1), .instruments = {charter}, .leaves = &leaves};
  const std::vector<candidate> all = {{officer().rated(rating::excellent, 2025_y)}, {officer().open_everything()}};
  const auto hidden = [&](bool is_guessing) { return on(&candidate::merit, all_of(held(awards::national_fighter), told(is_guessing)), "merit").cite(charter); };
  const contract_report guessing = check_rule(hidden(true), all, how, less);
  EXPECT_THAT(to_text(guessing), HasSubstr("monotone, record 0, year 2025: its leaf `acme.rated` answers yes, and told less no"));
}
TEST(Contract, SaysWhatIsDeclaredOfTheYearsThatNobodyAsks) {
  const rule of_25_years = leaf<merit_record>("acme.window", {.vi = "lá"}, asked_years{2000_y, 2024_y, truth::no, truth::unknown}, [](const merit_record& who, award_year year) {
                             const year_facts* told = who.find(year);
                             return told == nullptr || !told->rating ? truth::unknown : to_truth(*told->rating == rating::excellent);
                           }).cite(charter);
  const contract_report report = check_rule(of_25_years, records(), {.in_force_on = date(2025, 1, 1), .instruments = {charter}});
  EXPECT_THAT(skipped(report), Contains("monotone: that its leaf `acme.window` is no for everyone in 1998-1999: it is not asked about these years"));
  EXPECT_THAT(to_text(report), Not(HasSubstr("2025-2034"))) << "there it does not know";
  EXPECT_TRUE(report.is_fully_checked()) << report;
}
TEST(Contract, FindsAGuessThatTheRuleHides) {
  const rule guessing = leaf<merit_record>("acme.guessing", {.vi = "đoán"}, asked_years{2000_y, 2030_y}, [](const merit_record& who, award_year year) {
    const year_facts* told = who.find(year);
    return to_truth(told != nullptr && told->rating == rating::excellent);
  });
  const rule standard = all_of(guessing, held(awards::national_fighter)).cite(charter);
  const contract_report report = check_rule(standard, {officer().rated(rating::excellent, 2025_y)}, chartered());
  expect_only(report, promise::monotone, standard);
  EXPECT_THAT(to_text(report), HasSubstr("monotone, record 0, year 2025: its leaf `acme.guessing` answers yes, and told less no"));
}

// Alone, a record is asked all its years in their order; among others, one year of each of them.
TEST(Contract, FindsALeafThatCountsOnTheOrderOfYears) {
  static int streak = 0;
  const rule keeping = leaf<merit_record>("acme.keeping", {.vi = "nhớ"}, asked_years{1990_y, 2034_y, truth::no, truth::no}, [](const merit_record& who, award_year year) {
                         if (year == 1990_y) streak = 0;
                         const year_facts* told = who.find(year);
                         streak = told != nullptr && told->rating == rating::excellent ? streak + 1 : 0;
                         return to_truth(streak >= 2);
                       }).cite(charter);
  const auto open = officer().open_everything();
  const contract_report report = check_rule(keeping, {open.rated(rating::excellent, from(2020_y).through(2025_y)), open.rated(rating::excellent, from(2023_y).through(2024_y))}, chartered(),
                                            [](const merit_record&) { return std::vector<merit_record>(); });
  expect_only(report, promise::one_meaning, keeping);
  EXPECT_THAT(to_text(report), HasSubstr("one_meaning, record 1, year 2023: the year alone and a population differ: no and yes"));
}
TEST(Contract, AsksAPopulationWithoutTheRecordsThatThrow) {
  const rule broken = leaf<merit_record>("acme.broken", {.vi = "hỏng"}, [](const merit_record& who) -> truth {
                        if (who.find(2025_y) != nullptr) throw std::runtime_error("no table");
                        return truth::yes;
                      }).cite(charter);
  const contract_report report = check_rule(broken, {officer(), officer().rated(rating::good, 2025_y), officer()}, chartered());
  ASSERT_EQ(report.breaches.size(), 1U) << report;
  EXPECT_EQ(report.breaches[0].record, 1U);
}
TEST(Contract, AsksTheCallerWhatLessIs) {
  const auto guessing = leaf<visitor_log>("acme.guessing", {.vi = "đoán"}, [](const visitor_log& facts) { return to_truth(facts.is_known); }).cite(charter);
  const auto less = [](const visitor_log&) { return std::vector{visitor_log{.is_known = false}}; };
  EXPECT_TRUE(check_rule(guessing, {visitor_log{}}, {.instruments = {charter}}).is_kept()) << "nobody said what less is";
  expect_only(check_rule(guessing, {visitor_log{}}, {.instruments = {charter}}, less), promise::monotone, guessing);
}

TEST(Contract, FindsWhatNoFileCanHold) {
  struct candidate {
    merit_record merit;
  };
  const auto lifted = on(&candidate::merit, held(awards::grassroots_fighter)).cite(charter);
  const io::leaf_registry<candidate> leaves;
  expect_only(check_rule(lifted, {}, {.instruments = {charter}, .leaves = &leaves}), promise::round_trip, lifted);
  const rule own = leaf<merit_record>("acme.own", {.vi = "riêng"}, [](const merit_record&) { return truth::yes; }).id("acme.own.here").wording("ở đây").cite(charter);
  const contract_report report = check_rule(all_of(own, held(awards::grassroots_fighter)).cite(charter), records(), chartered());
  EXPECT_TRUE(report.is_kept()) << "its own leaves are known by their ids\n" << report;
}

TEST(Contract, FindsReferencesThatAreMissingWrongOrExpired) {
  const rule part = held(awards::grassroots_fighter).id("acme.streak");
  expect_only(check_rule(part, {}, chartered()), promise::referenced, part);
  EXPECT_THAT(check_rule(all_of(part, pending()).cite(charter), {}, chartered()).breaches, IsEmpty()) << "what it is part of is cited";
  EXPECT_THAT(check_rule(all_of(part.cite(charter), pending().cite(charter)), {}, chartered()).breaches, IsEmpty()) << "all its parts are";
  EXPECT_THAT(to_text(check_rule(all_of(part, pending().cite(charter)), {}, chartered())), HasSubstr("referenced: `acme.streak` (holder of the title Grassroots emulation fighter) has no reference"));
  EXPECT_THAT(to_text(check_rule(part.cite({.instrument = "01/QC-ACME", .article = article{0}}), {})), HasSubstr("which can't exist"));
  EXPECT_THAT(to_text(check_rule(part.cite({.instrument = "01/QC-ACME", .article = article{4}, .point = point{""}}), {})), HasSubstr("which can't exist"));
  EXPECT_THAT(to_text(check_rule(part.cite({.instrument = ""}), {})), HasSubstr("names no instrument"));
  EXPECT_THAT(check_rule(part.cite(charter), {}, {.in_force_on = date(2026, 12, 31), .instruments = {charter}}).breaches, IsEmpty());
  EXPECT_THAT(to_text(check_rule(part.cite(charter), {}, {.in_force_on = date(2027, 1, 1), .instruments = {charter}})), HasSubstr("not in force on 2027-01-01"));
}
TEST(Contract, FindsReferencesToWhatIsNoneOfTheInstruments) {
  const rule part = held(awards::grassroots_fighter).id("acme.streak").cite({.instrument = "01/QC-ACME", .article = article{4}});
  EXPECT_THAT(check_rule(part, {}, {.in_force_on = date(2026, 12, 31), .instruments = {charter}}).breaches, IsEmpty());
  const contract_report expired = check_rule(part, {}, {.in_force_on = date(2027, 1, 1), .instruments = {charter}});
  expect_only(expired, promise::referenced, part);
  EXPECT_THAT(to_text(expired), HasSubstr("not in force on 2027-01-01")) << "the reference says no days, its instrument does";
  const contract_report unknown = check_rule(part, {}, {.instruments = {{.instrument = "02/QC-ACME"}}});
  expect_only(unknown, promise::referenced, part);
  EXPECT_THAT(to_text(unknown), HasSubstr("which is of no instrument that the built-in law cites or `instruments` list"));
}

}  // namespace
