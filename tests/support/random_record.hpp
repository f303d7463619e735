// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Merit records with every part a document can hold, by a seed. Layer: tests.
#include <thidua/award/merit_record.hpp>
#include <thidua/io/merit_record_json.hpp>

#include "random_catalogue.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace thidua::test {

class record_source {
 public:
  explicit record_source(unsigned seed) : random_(seed) {}

  merit_record next() {
    merit_record_parts of{.id = text(), .subject = one<subject_kind>(3)};
    is_collective_ = of.subject == subject_kind::collective;
    if (random_.one_in(2)) of.name = text();
    if (random_.one_in(2)) of.organization = text();
    of.sectors = some([&] { return std::string(random_.one_of(std::vector<const char*>{"procuracy", "union", "y_te", "0.a-b"})); });
    of.first_year = maybe([&] { return award_year(1990); });
    of.recruited = maybe([&] { return day_of(random_.between(1400, 9999)); });
    if (is_collective_) of.founded = maybe([&] { return day_of(1994); });
    if (is_collective_) of.flag_eligible = maybe_true();
    of.closed = some([&] { return one<fact_kind>(12); });
    const int first = random_.between(1990, 2010);
    for (int i = random_.between(0, 6); i > 0; --i) of.years.push_back(a_year(award_year(first + i * 3)));
    of.grants = maybe([&] { return some([&] { return a_grant(); }); });
    of.service = maybe([&] { return some([&] { return a_service(); }); });
    return merit_record(std::move(of));
  }

 private:
  template <class Make>
  auto maybe(Make make) -> std::optional<decltype(make())> {
    std::optional<decltype(make())> value;  // spelled out: what is made may be an optional itself
    if (random_.one_in(2)) value.emplace(make());
    return value;
  }
  template <class Make>
  auto some(Make make) -> std::vector<decltype(make())> {
    std::vector<decltype(make())> all;
    for (int i = random_.between(0, 3); i > 0; --i) all.push_back(make());
    return all;
  }
  template <class Enum>
  Enum one(int count) {
    return static_cast<Enum>(random_.between(0, count - 1));
  }
  std::optional<bool> maybe_true() {
    return maybe([&] { return random_.one_in(2); });
  }
  std::string text() { return random_text(random_); }
  date day_of(int year) { return date(year, random_.between(1, 12), random_.between(1, 28)); }
  award any_award(bool is_title) {
    for (;;)
      if (const award each = award::at(static_cast<std::uint8_t>(random_.between(0, awards::count - 1))); each.is_title() == is_title) return each;
  }
  year_facts a_year(award_year year) {
    year_facts of{.year = year};
    of.rating = maybe([&] { return one<rating>(4); });
    of.titles = maybe([&] { return some([&] { return any_award(true); }); });
    of.initiatives = maybe([&] {
      return some([&] {
        initiative_fact each{.scope = one<scope>(3), .kind = one<initiative_kind>(3)};
        if (random_.one_in(2)) each.id = "sk" + std::to_string(++initiatives_);
        each.used_for = maybe([&] { return some([&] { return any_award(random_.one_in(2)); }); });
        return each;
      });
    });
    of.sanction = maybe([&] { return one<sanction>(5); });
    of.pending = maybe_true();
    of.votes = maybe([&] { return vote_count{.in_favour = maybe([&] { return random_.between(0, 9); }), .total = maybe([&] { return random_.between(9, 1'000'000'000); })}; });
    if (is_collective_) {
      of.members = maybe([&] {
        return member_counts{.total = maybe([&] { return random_.between(20, 1'000'000'000); }),
                             .completed = maybe([&] { return random_.between(0, 20); }),
                             .advanced = maybe([&] { return random_.between(0, 20); }),
                             .grassroots_fighters = maybe([&] { return random_.between(0, 20); }),
                             .sanctioned = maybe([&] { return random_.between(0, 20); })};
      });
      of.leads_bloc = maybe([&] { return one<bloc_led>(3); });
      of.exceeds_targets = maybe_true();
      of.organizations_excellent = maybe_true();
      of.thematic_leader = maybe([&] { return maybe([&] { return thematic_lead{.level = one<scope>(3), .length = years(random_.between(0, 9))}; }); });
    }
    for (const std::string_view each : io::built_in_judgements())
      if (random_.one_in(5)) of.attested.emplace_back(each, random_.one_in(2));
    return of;
  }
  grant a_grant() {
    const int year = random_.between(2000, 2030);
    return {.what = any_award(false),
            .year = award_year(year),
            .achievement_to = maybe([&] { return award_year(random_.between(1990, year)); }),
            .track = maybe([&] { return one<track>(6); }),
            .decision = random_.one_in(2) ? text() : "",
            .day = maybe([&] { return day_of(year); })};
  }
  service_period a_service() {
    static const std::vector<const char*> factors = {"1", "1.5", "0.000000001", "999999999", "2.25"};
    return {.kind = random_.one_in(2) ? "army" : "union", .from = day_of(2001), .to = maybe([&] { return day_of(random_.between(2002, 2030)); }), .factor = service_factor::parse(random_.one_of(factors))};
  }

  random_source random_;
  bool is_collective_ = false;
  int initiatives_ = 0;
};

inline merit_record random_record(unsigned seed) { return record_source(seed).next(); }

}  // namespace thidua::test
