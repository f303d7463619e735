// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Careers of people and units for tests of the law: everything is told unless it is taken back; standards that judge them. Layer: tests.
#include <thidua/award/merit_record.hpp>
#include <thidua/law/decision.hpp>
#include <thidua/law/statutes.hpp>
#include <thidua/rules/finding.hpp>

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace thidua::test {

/// A record in the making. Nothing has happened in it, and all of that is known: every kind of fact is closed.
class career {
 public:
  explicit career(subject_kind of) {
    parts_.id = "r";
    parts_.subject = of;
    for (int kind = 0; kind <= static_cast<int>(fact_kind::flag_eligible); ++kind) parts_.closed.push_back(static_cast<fact_kind>(kind));
  }

  merit_record_parts& parts() { return parts_; }
  subject_kind subject() const { return parts_.subject; }
  merit_record record() const { return merit_record(parts_); }

  /// The year as it is told.
  year_facts& in(int year) {
    for (year_facts& each : parts_.years)
      if (each.year.number() == year) return each;
    parts_.years.push_back({.year = award_year(year)});
    return parts_.years.back();
  }
  career& rated(int first, int last, rating value) {
    for (int year = first; year <= last; ++year) in(year).rating = value;
    return *this;
  }
  career& rated(int year, rating value) { return rated(year, year, value); }
  career& held(int first, int last, award title) {
    for (int year = first; year <= last; ++year) {
      auto& titles = in(year).titles;
      if (!titles) titles.emplace();
      titles->push_back(title);
    }
    return *this;
  }
  career& held(int year, award title) { return held(year, year, title); }
  career& lost(int year, award title) {
    auto& titles = in(year).titles;
    if (titles) titles->erase(std::remove(titles->begin(), titles->end(), title), titles->end());
    return *this;
  }
  /// Initiatives that were never used; or that were used for these awards.
  career& initiative(int year, scope of, int count = 1, std::vector<award> used_for = {}) {
    auto& told = in(year).initiatives;
    if (!told) told.emplace();
    for (int i = 0; i < count; ++i) told->push_back({.scope = of, .used_for = used_for});
    return *this;
  }
  /// By a decision of that year, on the track of merit.
  career& granted(award form, int year) { return granted({.what = form, .year = award_year(year), .track = track::merit}); }
  career& granted(grant what) {
    if (!parts_.grants) parts_.grants.emplace();
    parts_.grants->push_back(std::move(what));
    return *this;
  }
  career& sanctioned(int year, sanction heaviest) {
    in(year).sanction = heaviest;
    return *this;
  }
  career& attested(int year, std::string_view id, bool value) {
    in(year).attested.emplace_back(std::string(id), value);
    return *this;
  }
  career& served(std::string_view kind, date from, std::optional<date> to = std::nullopt, std::string_view factor = "1") {
    if (!parts_.service) parts_.service.emplace();
    parts_.service->push_back({.kind = std::string(kind), .from = from, .to = to, .factor = service_factor::parse(factor)});
    return *this;
  }
  career& members(int year, member_counts counts) {
    in(year).members = counts;
    return *this;
  }
  career& votes(int year, int in_favour, int total) {
    in(year).votes = vote_count{.in_favour = in_favour, .total = total};
    return *this;
  }
  career& first_year(int year) {
    parts_.first_year = award_year(year);
    return *this;
  }
  /// What is absent of this kind is not known any more.
  career& open(fact_kind kind) {
    auto& closed = parts_.closed;
    closed.erase(std::remove(closed.begin(), closed.end(), kind), closed.end());
    return *this;
  }
  career& sector(std::string_view id) {
    parts_.sectors.emplace_back(id);
    return *this;
  }

 private:
  merit_record_parts parts_;
};

inline career person() { return career(subject_kind::individual); }
inline career unit() { return career(subject_kind::collective); }

/// A standard of a built-in pack, in all editions of the pack.
class standard {
 public:
  standard(std::string_view pack, award what, subject_kind subject = subject_kind::individual) : pack_(pack), what_(what), subject_(subject) {}

  /// By every edition; and decide, the timeline, the finding and the decider agree.
  truth at(const career& of, int year, const decision_options& options = {}) const {
    const law::statutes& all = law::statutes::vietnam();
    career with_sector = of;
    std::optional<truth> answer;
    for (const law::pack& each : all.packs()) {
      if (each.id() != pack_) continue;
      if (!each.is_general()) with_sector.sector(each.sector());
      const merit_record record = with_sector.record();
      const rule* standard = all.find(pack_, each.from())->rule_for(what_, subject_);
      EXPECT_NE(standard, nullptr) << pack_ << ": " << what_;
      if (standard == nullptr) return truth::unknown;
      const truth decided = decide(*standard, record, award_year(year), options);
      EXPECT_EQ(timeline_of(*standard, record, options).at(year), decided) << standard->id();
      EXPECT_EQ(explain(*standard, record, award_year(year), options).truth, decided) << standard->id();
      const law::decider decider(all, {.year = award_year(year), .received = each.from(), .awards = {what_}, .options = options});
      int said = 0;
      for (const law::decision& line : decider.decide(record)) {
        if (!line.pack || line.pack->id() != pack_) continue;
        ++said;
        EXPECT_EQ(line.truth, decided) << standard->id();
      }
      EXPECT_EQ(said, 1) << standard->id() << ": the decider says it once";
      EXPECT_TRUE(!answer || *answer == decided) << standard->id() << ": editions differ";
      answer = decided;
    }
    EXPECT_TRUE(answer) << "no pack " << pack_;
    return answer.value_or(truth::unknown);
  }

  const std::string& pack() const { return pack_; }
  award what() const { return what_; }
  subject_kind subject() const { return subject_; }

 private:
  std::string pack_;
  award what_;
  subject_kind subject_;
};

/// One thing changed in a career, and what the answer becomes.
struct variation {
  std::string_view why;
  truth expected;
  std::function<void(career&)> change;
};
/// The career meets the standard at that year, and each variation of it answers as it says.
inline void expect_variations(const standard& of, const career& met, int year, const std::vector<variation>& variations) {
  SCOPED_TRACE(of.pack() + ": " + std::string(of.what().id()));
  EXPECT_EQ(of.at(met, year), truth::yes) << "as it stands";
  for (const variation& each : variations) {
    career changed = met;
    each.change(changed);
    EXPECT_EQ(of.at(changed, year), each.expected) << each.why;
  }
}

/// A career that just meets the standard of a built-in pack at that year, and no more than is needed.
inline career just_meeting(std::string_view pack, award what, subject_kind subject, int y) {
  using namespace awards;
  const bool by_2003 = pack.substr(0, 8) == "law-2003";
  const bool by_2022 = pack == "law-2022";
  const bool is_sector = !by_2003 && !by_2022;
  const bool is_unit = subject == subject_kind::collective;
  career c(subject);
  const auto all_excellent = [&](int years) { c.rated(y - years + 1, y, rating::excellent); };
  const auto jan_1 = [&](int years) { return date(y - years + 1, 1, 1); };
  if (is_unit) {
    if (what == advanced_collective) c.rated(y, rating::good).members(y, {.total = 100, .advanced = by_2003 ? 51 : 70, .sanctioned = 0});
    if (what == excellent_collective) {
      c.rated(y, rating::excellent).members(y, {.total = 100, .completed = 100, .advanced = 70, .grassroots_fighters = 1});
      if (by_2003) c.in(y).members->sanctioned = 0;
      if (pack == "procuracy-2019") c.held(y, advanced_collective);
      if (pack == "procuracy-2024") c.in(y).exceeds_targets = true;
    }
    if (what == ministerial_flag) {
      c.in(y).leads_bloc = bloc_led::ministerial;
      c.in(y).exceeds_targets = true;
      if (by_2022) c.in(y).organizations_excellent = true;
    }
    if (what == government_flag) c.in(y).leads_bloc = bloc_led::central;
    if (what == procuracy_flag) {
      c.held(y, excellent_collective).votes(y, 8, 10);
      c.in(y).exceeds_targets = true;
    }
    if (what == ministerial_certificate) is_sector ? c.held(y - 1, y, excellent_collective) : c.rated(y - 1, y, rating::excellent);
    if (what == pm_certificate) all_excellent(5), c.granted(ministerial_certificate, y - 5).held(y, ministerial_flag);
    if (what == labor_order_third) {
      all_excellent(5);
      c.granted(pm_certificate, y - 5).held(y - 1, y, ministerial_flag).parts().founded = jan_1(10);
    }
    if (what == labor_order_second) all_excellent(5), c.granted(labor_order_third, y - 5).held(y - 1, government_flag).held(y, ministerial_flag);
    if (what == labor_order_first) all_excellent(5), c.granted(labor_order_second, y - 5).held(y - 2, government_flag).held(y - 1, y, ministerial_flag);
    if (what == independence_order_third) {
      all_excellent(10);
      c.granted(labor_order_first, y - 10).held(y - 3, y - 2, government_flag).held(y - 1, y, ministerial_flag).parts().founded = jan_1(30);
    }
    if (what == independence_order_second) {
      all_excellent(10);
      c.granted(independence_order_third, y - 10).held(y - 1, y, ministerial_flag);
      if (pack == "law-2003") c.held(y - 3, y - 2, government_flag).granted(ministerial_certificate, y);
      if (pack == "law-2003-d65") c.held(y - 4, y - 2, government_flag);
    }
    if (what == independence_order_first)
      all_excellent(10), c.granted(independence_order_second, y - 10).held(y - 1, y, ministerial_flag).held(y - (pack == "law-2003" ? 4 : 5), y - 2, government_flag);
    if (what == ho_chi_minh_order) {
      c.granted(independence_order_first, y - 10);
      if (by_2003) all_excellent(10);
    }
    if (what == gold_star_order) c.granted(ho_chi_minh_order, y - 25);
    return c;
  }
  if (what == advanced_worker || (what == grassroots_fighter && !is_sector)) c.rated(y, what == grassroots_fighter && by_2022 ? rating::excellent : rating::good);
  if (by_2003 && (what == advanced_worker || what == grassroots_fighter)) c.parts().recruited = date(y, 3, 1);
  if (what == grassroots_fighter && !by_2022) c.initiative(y, scope::grassroots);
  if (what == grassroots_fighter && is_sector) c.held(y, advanced_worker);
  if (what == ministerial_fighter) {
    c.held(y - 2, y, grassroots_fighter).initiative(y, scope::ministerial);
    if (is_sector) c.votes(y, 9, 10);
  }
  if (what == national_fighter) c.held(y - 3, ministerial_fighter).held(y, ministerial_fighter).initiative(y, scope::national);
  if (what == ministerial_certificate) by_2003 ? c.rated(y - 1, y, rating::excellent).initiative(y - 1, scope::grassroots).initiative(y, scope::grassroots) : c.held(y - 1, y, grassroots_fighter);
  if (what == military_flag_medal) c.rated(y, rating::good).served("army", jan_1(25));
  if (what == union_merit_medal) c.rated(y - 2, y, rating::completed).served("union", jan_1(20));
  if (by_2022) {
    if (what == pm_certificate) c.granted(ministerial_certificate, y - 5).rated(y - 4, y, rating::good).held(y - 2, y, grassroots_fighter);
    if (what == labor_order_third) c.granted(pm_certificate, y - 5).rated(y - 4, y - 1, rating::good).rated(y, rating::excellent).held(y - 2, y, grassroots_fighter);
    if (what == labor_order_second) c.granted(labor_order_third, y - 5).rated(y - 4, y - 2, rating::good).rated(y - 1, y, rating::excellent).held(y, ministerial_fighter);
    return c;
  }
  if (what == pm_certificate) all_excellent(5), c.granted(ministerial_certificate, y - 5).initiative(y, scope::grassroots, 5);
  if (what == labor_order_third) all_excellent(5), c.granted(pm_certificate, y - 5).initiative(y, scope::ministerial, 2);
  if (what == labor_order_second) all_excellent(5), c.granted(labor_order_third, y - 5).initiative(y, scope::ministerial, 3);
  if (what == labor_order_first) all_excellent(5), c.granted(labor_order_second, y - 5).initiative(y, pack == "law-2003" ? scope::national : scope::ministerial, 4);
  return c;
}

}  // namespace thidua::test
