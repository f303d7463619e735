// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/facts.hpp>

#include <thidua/award/service.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/decide.hpp>

#include "careers.hpp"
#include "random_catalogue.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using enum truth;
using test::career;
using test::person;
using test::unit;

truth at(const rule& of, const career& record, int year) { return decide(of, record.record(), award_year(year)); }

// A fact of single years: what tells a yes and a no of it, and what its absence means where it is closed.
struct yearly {
  const char* name;
  rule fact;
  std::function<void(year_facts&)> tell_yes;
  std::function<void(year_facts&)> tell_no;
  std::optional<fact_kind> kind;  // nothing: it can't be closed
  truth closed = no;
};
std::vector<yearly> all_yearly() {
  const auto counts = [](int advanced) { return [advanced](year_facts& f) { f.members = member_counts{.total = 10, .advanced = advanced, .sanctioned = advanced < 7 ? 1 : 0}; }; };
  return {
      {"rated", rated(rating::good), [](year_facts& f) { f.rating = rating::excellent; }, [](year_facts& f) { f.rating = rating::completed; }, fact_kind::ratings},
      {"rated not completed", rated(rating::not_completed), [](year_facts& f) { f.rating = rating::not_completed; }, {}, fact_kind::ratings, yes},
      {"held", held(awards::ministerial_flag), [](year_facts& f) { f.titles = {{awards::ministerial_flag}}; }, [](year_facts& f) { f.titles = {{awards::government_flag}}; }, fact_kind::titles},
      {"initiative", initiative(scope::ministerial, usability::for_form), [](year_facts& f) { f.initiatives = {{{.scope = scope::national, .used_for = {std::vector<award>{}}}}}; },
       [](year_facts& f) { f.initiatives = {{{.scope = scope::grassroots, .used_for = {std::vector<award>{}}}}}; }, fact_kind::initiatives},
      {"sanctioned", sanctioned(sanction::warning), [](year_facts& f) { f.sanction = sanction::demotion; }, [](year_facts& f) { f.sanction = sanction::reprimand; }, fact_kind::sanctions},
      {"pending", pending(), [](year_facts& f) { f.pending = true; }, [](year_facts& f) { f.pending = false; }, fact_kind::pending},
      {"members, percent", members(member_part::advanced, member_comparison::at_least_percent, 70), counts(7), counts(6), std::nullopt},
      {"members, more than", members(member_part::advanced, member_comparison::more_than_percent, 60), counts(7), counts(6), std::nullopt},
      {"members, at most", members(member_part::sanctioned, member_comparison::at_most, 0), counts(7), counts(6), std::nullopt},
      {"members, at least", members(member_part::advanced, member_comparison::at_least, 7), counts(7), counts(6), std::nullopt},
      {"leads_bloc", leads_bloc(bloc_led::ministerial), [](year_facts& f) { f.leads_bloc = bloc_led::ministerial; }, [](year_facts& f) { f.leads_bloc = bloc_led::central; }, fact_kind::leads_bloc},
      {"exceeds_targets", exceeds_targets(), [](year_facts& f) { f.exceeds_targets = true; }, [](year_facts& f) { f.exceeds_targets = false; }, fact_kind::exceeds_targets},
      {"organizations_excellent", organizations_excellent(), [](year_facts& f) { f.organizations_excellent = true; }, [](year_facts& f) { f.organizations_excellent = false; },
       fact_kind::organizations_excellent},
      {"thematic_leader", thematic_leader(scope::ministerial, 3_years), [](year_facts& f) { f.thematic_leader = thematic_lead{.level = scope::ministerial, .length = 3_years}; },
       [](year_facts& f) { f.thematic_leader = thematic_lead{.level = scope::national, .length = 9_years}; }, fact_kind::thematic_leader},
      {"votes", votes(90), [](year_facts& f) { f.votes = vote_count{.in_favour = 9, .total = 10}; }, [](year_facts& f) { f.votes = vote_count{.in_favour = 8, .total = 9}; }, std::nullopt},
  };
}
// DESIGN.md, "Years before a subject's first_year"; FORMATS.md, `closed`.
TEST(Facts, OfAYearAreToldClosedOrUnknownAndNoneBeforeTheFirstYear) {
  for (const yearly& each : all_yearly()) {
    SCOPED_TRACE(each.name);
    career told = unit();
    each.tell_yes(told.in(2020));
    if (each.tell_no) each.tell_no(told.in(2021));
    told.in(2022);
    career open = told;
    if (each.kind) open.open(*each.kind);
    const truth absent = each.kind ? each.closed : unknown;
    EXPECT_EQ(at(each.fact, told, 2020), yes);
    EXPECT_EQ(at(each.fact, open, 2020), yes);
    if (each.tell_no) {
      EXPECT_EQ(at(each.fact, told, 2021), no);
      EXPECT_EQ(at(each.fact, open, 2021), no);
    }
    for (const int silent : {2022, 2023, 2019, 1950, 9999}) {  // told without it, after, before
      EXPECT_EQ(at(each.fact, told, silent), absent) << silent;
      EXPECT_EQ(at(each.fact, open, silent), unknown) << silent;
    }
    for (career since : {told, open}) {
      since.first_year(2018);
      const bool is_open = since.parts().closed.size() < told.parts().closed.size() || !each.kind;
      EXPECT_EQ(at(each.fact, since, 2018), is_open ? unknown : absent) << "the first year, of which nothing is told";
      EXPECT_EQ(at(each.fact, since, 2017), no) << "before it there was none";
      EXPECT_EQ(at(each.fact, since, 1), no);
      EXPECT_EQ(at(each.fact, since, 2020), yes);
    }
    career nothing = unit();
    nothing.first_year(2018);
    if (each.kind) nothing.open(*each.kind);
    EXPECT_EQ(at(each.fact, nothing, 2018), unknown);
    EXPECT_EQ(at(each.fact, nothing, 2017), no);
  }
}
TEST(Facts, ThatNoYearBoundsAreAsInAnyYearBeforeTheFirst) {
  career since = unit().first_year(2018);
  since.parts().founded = date(2000, 1, 1);
  EXPECT_EQ(at(flag_eligible(), since, 2017), yes) << "closed: eligible";
  EXPECT_EQ(at(flag_eligible(), since.open(fact_kind::flag_eligible), 2017), unknown);
  since.parts().flag_eligible = false;
  EXPECT_EQ(at(flag_eligible(), since, 2017), no);
  EXPECT_EQ(at(judged("united"), since, 2017), yes);
  EXPECT_EQ(at(unread({.vi = "chưa đọc", .en = "not read"}), since, 2017), unknown);
  EXPECT_EQ(at(age(10_years), since, 2009), yes);
  EXPECT_EQ(at(age(10_years), since, 2008), no);
}

TEST(Facts, InitiativesAddUpByScopeAndUse) {
  const auto reaches = [](const career& c, int k, usability use) { return at(count(1_years, initiative(scope::ministerial, use)) >= k, c, 2020); };
  career c = person();
  c.initiative(2020, scope::ministerial).initiative(2020, scope::national, 1, {awards::grassroots_fighter}).initiative(2020, scope::national, 1, {awards::pm_certificate}).initiative(2020, scope::grassroots);
  EXPECT_EQ(reaches(c, 1, usability::for_form), yes);
  EXPECT_EQ(reaches(c, 2, usability::for_form), no) << "not used for anything";
  EXPECT_EQ(reaches(c, 2, usability::for_title), yes);
  EXPECT_EQ(reaches(c, 3, usability::for_title), no) << "not used for a form";
  c.open(fact_kind::initiatives).in(2020).initiatives->front().used_for.reset();
  EXPECT_EQ(reaches(c, 1, usability::for_form), unknown) << "of unknown use: none or one";
  EXPECT_EQ(reaches(c, 2, usability::for_form), no);
  EXPECT_EQ(reaches(c, 1, usability::for_title), yes);
  EXPECT_EQ(reaches(c, 2, usability::for_title), unknown);
  career silent = person().open(fact_kind::initiatives);
  EXPECT_EQ(at(count(3_years, initiative(scope::national, usability::for_form)) >= 99, silent, 2020), unknown) << "a year that does not say has any number";
  EXPECT_EQ(at(count(3_years, initiative(scope::national, usability::for_form)) >= 1, silent.first_year(2021), 2020), no) << "before the first year there was none";
}

TEST(Facts, GrantsCountInTheirEffectiveYearOnTheTrackOfMerit) {
  const rule achieved = granted(awards::pm_certificate);
  const rule decided = granted(awards::pm_certificate, grant_basis::decision);
  career c = person().granted({.what = awards::pm_certificate, .year = 2020_y, .achievement_to = 2018_y, .track = track::merit});
  for (int year = 2016; year <= 2022; ++year) {
    EXPECT_EQ(at(achieved, c, year), year == 2018 ? yes : no) << year;
    EXPECT_EQ(at(decided, c, year), year == 2020 ? yes : no) << year;
  }
  c.parts().grants->front().achievement_to.reset();
  EXPECT_EQ(at(achieved, c, 2020), yes) << "where the decision does not tell, its own year";
  for (const track other : {track::sudden, track::movement, track::dedication, track::seniority, track::external}) {
    c.parts().grants->front().track = other;
    EXPECT_EQ(at(achieved, c, 2020), no) << to_string(other);
  }
  c.parts().grants->front().track.reset();
  EXPECT_EQ(at(achieved, c, 2020), yes) << "closed: merit";
  EXPECT_EQ(at(achieved, c.open(fact_kind::tracks), 2020), unknown);
  EXPECT_EQ(at(achieved, c, 2019), no) << "the list is complete";
  EXPECT_EQ(at(achieved, c.granted(awards::pm_certificate, 2020), 2020), yes) << "another one for sure";
  career silent = person().open(fact_kind::grants);
  EXPECT_EQ(at(achieved, silent, 2020), unknown);
  EXPECT_EQ(at(achieved, silent.first_year(2021), 2020), no);
  EXPECT_EQ(at(achieved, silent, 2021), unknown);
}

// PROVISIONS.md: complete months and years on 31/12/Y, both days counted.
TEST(Facts, AgesAndRecruitmentCountWhatIsCompleteAtTheEndOfTheYear) {
  test::random_source random(2027);
  for (int round = 0; round < 400; ++round) {
    career c = unit();
    const date day = round == 0 ? date(2020, 2, 29) : date(2018, 1, 1) + days(random.between(0, 1500));
    c.parts().founded = c.parts().recruited = day;
    for (int year = 2017; year <= 2026; ++year) {
      const date end(year, 12, 31);
      const int months = day <= end ? months_in(period(day, end)).count() : 0;
      const int n = random.between(1, 40);
      EXPECT_EQ(at(recruited(thidua::months(n)), c, year), months >= n ? yes : no) << day << " " << year << " " << n;
      const int k = random.between(1, 6);
      EXPECT_EQ(at(age(years(k)), c, year), months >= 12 * k ? yes : no) << day << " " << year << " " << k;
    }
  }
  EXPECT_EQ(at(age(1_years), unit(), 2020), unknown);
  EXPECT_EQ(at(recruited(1_months), unit(), 2020), unknown);
}

// The line over all years against the definition in each single year.
TEST(Facts, ServiceIsCutAtTheEndOfEachYear) {
  test::random_source random(2028);
  for (int round = 0; round < 120; ++round) {
    career c = person();
    c.parts().service.emplace();
    for (int i = random.between(0, 3); i > 0; --i) {
      const date first = date(2000, 1, 1) + days(random.between(0, 4000));
      const auto last = random.one_in(3) ? std::nullopt : std::optional(first + days(random.between(0, 3000)));
      c.served(random.one_in(4) ? "union" : "army", first, last, random.one_in(2) ? "1" : "1.5");
    }
    const auto& all = *c.parts().service;
    for (int year = 1999; year <= 2030; ++year) {
      const int n = random.between(1, 12);
      EXPECT_EQ(at(served_continuously("army", years(n)), c, year), continuous_service(all, "army", date(year, 12, 31)) >= months(12 * n) ? yes : no) << round << ": " << year << " " << n;
      EXPECT_EQ(at(served_weighted("army", years(n)), c, year), weighted_service(all, "army", date(year, 12, 31)) >= 12 * n * service_factor::one ? yes : no) << round << ": " << year << " " << n;
    }
  }
  EXPECT_EQ(at(served_continuously("army", 1_years), person(), 2020), unknown) << "not told, and nothing closes it";
}

}  // namespace
