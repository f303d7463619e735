// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/boundary.hpp>

#include <thidua/core/error.hpp>
#include <thidua/rules/missing.hpp>
#include <thidua/rules/what_if.hpp>
#include <thidua/testing/builder.hpp>
#include <thidua/testing/less_told.hpp>

#include <optional>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace {

using enum node_kind;

constexpr int years_back = 40;

// The latest day from which so many months are complete on 31/12 of the year, both days counted.
date latest_beginning(award_year year, int months_long) {
  return *add(date(year.number(), 12, 31) + days(1), months(-months_long), missing_day::previous);
}

class searcher {
 public:
  searcher(const rule& of, award_year year, subject_kind subject, const decision_options& options)
      : rule_(of), year_(year), subject_(subject), options_(options), places_(detail::places_of(of.root())) {}

  boundary_report search() {
    boundary_report out;
    for (std::size_t place = 0; place < places_.size(); ++place) {
      const node_kind kind = places_[place].at.kind();
      if (places_[place].at.size() > 0 || kind == constant) continue;
      auto found = kind == unread || kind == custom ? std::nullopt : pair_of(place);
      if (found) {
        out.pairs.push_back(std::move(*found));
      } else {
        out.without.push_back(places_[place].id);
      }
    }
    return out;
  }

 private:
  std::optional<boundary_pair> pair_of(std::size_t place) const {
    const merit_record seed = satisfied(place);
    const truth met = decide(rule_, seed, year_, options_);
    if (met == truth::unknown) return std::nullopt;
    for (const merit_record& other : neighbours(seed, places_[place].at.terms())) {
      const truth then = decide(rule_, other, year_, options_);
      if (then == truth::unknown || then == met) continue;
      return boundary_pair{.place = place, .id = places_[place].id, .met = met == truth::yes ? seed : other, .not_met = met == truth::yes ? other : seed};
    }
    return std::nullopt;
  }

  // A small record by which the rule is met by way of that condition.
  merit_record satisfied(std::size_t place) const {
    record_builder base = subject_ == subject_kind::collective ? collective() : subject_ == subject_kind::household ? household() : officer();
    base = base.first_year(award_year(year_.number() - years_back));
    for (const detail::placed_node& each : places_) {
      const node_terms& terms = each.at.terms();
      const bool is_this = &each == &places_[place];
      if (terms.kind == age && subject_ == subject_kind::collective && is_this) base = base.founded(latest_beginning(year_, terms.n * 12));
      if (terms.kind == recruited && is_this) base = base.recruited(latest_beginning(year_, terms.n));
      if (terms.kind == continuous_service || terms.kind == weighted_service) base = base.served({.kind = terms.text, .from = latest_beginning(year_, terms.n)});
    }
    const merit_record start = base.record();
    const missing_facts lacking = missing(by_way_of(place), start, year_, options_);
    return lacking.alternatives.empty() ? start : with(start, lacking.alternatives.front());
  }

  // Every "any of" on the way to the condition has no other way.
  rule by_way_of(std::size_t place) const {
    bool is_turned = false;
    for (int up = places_[place].parent; up >= 0; up = places_[static_cast<std::size_t>(up)].parent) is_turned = is_turned || places_[static_cast<std::size_t>(up)].at.kind() == none_of;
    node instead = places_[place].at;
    for (const detail::placed_node* at = &places_[place]; at->parent >= 0;) {
      const detail::placed_node& parent = places_[static_cast<std::size_t>(at->parent)];
      std::vector<node> children;
      for (std::size_t i = 0; i < parent.at.size(); ++i) {
        if (i == at->branch) children.push_back(instead);
        else if (is_turned || parent.at.kind() != any_of) children.push_back(parent.at.child(i));
      }
      instead = parent.at.with(std::move(children));
      at = &parent;
    }
    return rule(instead);
  }

  // The record with the fact that these terms ask told otherwise, in one year, the award year first.
  std::vector<merit_record> neighbours(const merit_record& of, const node_terms& terms) const {
    std::vector<merit_record> out;
    const auto add = [&](auto change) {
      try {
        out.push_back(change());
      } catch (const error&) {  // what no record can hold
      }
    };
    if (terms.kind == age || terms.kind == recruited || terms.kind == continuous_service || terms.kind == weighted_service) {
      add([&] { return begun_a_day_later(of, terms); });
      return out;
    }
    if (terms.kind == flag_eligible) {
      for (const bool eligible : {true, false}) add([&] { return what_if(of).flag_eligible(eligible).record(); });
      return out;
    }
    for (int back = 0; back < years_back; ++back) {
      const award_year when(year_.number() - back);
      const year_facts* told = of.find(when);
      const auto edit = [&](auto change) {
        add([&] {
          what_if made(of);
          change(made);
          return made.record();
        });
      };
      switch (terms.kind) {
        case rated:
          for (const int level : {terms.level - 1, terms.level})
            if (level >= 0) edit([&](what_if& made) { made.rated(when, static_cast<rating>(level)); });
          break;
        case held:
          edit([&](what_if& made) { made.not_held(when, *terms.what); });
          edit([&](what_if& made) { made.held(when, *terms.what); });
          break;
        case granted:
          edit([&](what_if& made) { made.not_granted(when, *terms.what, terms.basis); });
          edit([&](what_if& made) { made.granted({.what = *terms.what, .year = when, .track = track::merit}); });
          break;
        case initiatives:
          if (told != nullptr && told->initiatives && !told->initiatives->empty())
            edit([&](what_if& made) {
              year_facts facts = *told;
              facts.initiatives->pop_back();
              made.tell(facts);
            });
          edit([&](what_if& made) { made.initiative(when, {.scope = static_cast<scope>(terms.level), .used_for = std::vector<award>()}); });
          break;
        case sanctioned:
          for (const int level : {terms.level, terms.level - 1}) edit([&](what_if& made) { made.sanctioned(when, static_cast<sanction>(level)); });
          break;
        case pending:
          for (const bool is : {true, false}) edit([&](what_if& made) { made.pending(when, is); });
          break;
        case members:
          if (told != nullptr && told->members) {
            for (const int by : {-1, 1})
              edit([&](what_if& made) {
                member_counts counts = *told->members;
                std::optional<int>& part = part_of(counts, static_cast<member_part>(terms.level));
                if (part) part = *part + by;
                made.members(when, counts);
              });
          }
          break;
        case leads_bloc:
          for (const bloc_led kind : {bloc_led::none, static_cast<bloc_led>(terms.level)}) edit([&](what_if& made) { made.leads_bloc(when, kind); });
          break;
        case exceeds_targets:
          for (const bool is : {false, true}) edit([&](what_if& made) { made.exceeds_targets(when, is); });
          break;
        case organizations_excellent:
          for (const bool is : {false, true}) edit([&](what_if& made) { made.organizations_excellent(when, is); });
          break;
        case thematic_leader:
          for (const int length : {terms.n - 1, terms.n})
            edit([&](what_if& made) { made.thematic_leader(when, thematic_lead{.level = static_cast<scope>(terms.level), .length = years(length)}); });
          break;
        case votes:
          if (told != nullptr && told->votes && told->votes->in_favour)
            for (const int by : {-1, 1}) edit([&](what_if& made) { made.votes(when, {.in_favour = *told->votes->in_favour + by, .total = told->votes->total}); });
          break;
        case judged:
          for (const bool is : {false, true}) edit([&](what_if& made) { made.judged(when, terms.text, is); });
          break;
        default: break;
      }
    }
    return out;
  }

  static std::optional<int>& part_of(member_counts& counts, member_part part) {
    switch (part) {
      case member_part::completed: return counts.completed;
      case member_part::advanced: return counts.advanced;
      case member_part::grassroots_fighters: return counts.grassroots_fighters;
      case member_part::sanctioned: return counts.sanctioned;
    }
    return counts.total;
  }

  merit_record begun_a_day_later(const merit_record& of, const node_terms& terms) const {
    merit_record_parts parts = of.parts();
    if (terms.kind == age && parts.founded) parts.founded = *parts.founded + days(1);
    if (terms.kind == recruited && parts.recruited) parts.recruited = *parts.recruited + days(1);
    if (terms.kind == continuous_service || terms.kind == weighted_service)
      for (service_period& each : *parts.service)
        if (each.kind == terms.text) each.from += days(1);
    return merit_record(std::move(parts));
  }

  const rule& rule_;
  award_year year_;
  subject_kind subject_;
  const decision_options& options_;
  std::vector<detail::placed_node> places_;
};

}  // namespace

boundary_report boundary_pairs(const rule& rule, award_year year, subject_kind subject, const decision_options& options) {
  return searcher(rule, year, subject, options).search();
}

std::vector<scenario> scenarios_of(const boundary_report& report, award_year year, const decision_options& options) {
  std::vector<scenario> out;
  for (const boundary_pair& each : report.pairs) {
    out.push_back({.name = each.id + ": met", .given = each.met, .year = year, .then = {.truth = truth::yes}, .options = options});
    out.push_back({.name = each.id + ": not met", .given = each.not_met, .year = year, .then = {.truth = truth::no}, .options = options});
  }
  return out;
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
