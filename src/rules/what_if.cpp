// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/what_if.hpp>

#include <thidua/core/error.hpp>

#include "fact_lines.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace thidua {
inline namespace v0 {
namespace {

// What is told of a year, or a year of which nothing is.
year_facts facts_of(const merit_record& record, award_year year) {
  const year_facts* known = record.find(year);
  return known == nullptr ? year_facts{.year = year} : *known;
}

void hold(year_facts& facts, award title) {
  if (!facts.titles) facts.titles.emplace();
  if (std::find(facts.titles->begin(), facts.titles->end(), title) == facts.titles->end()) facts.titles->push_back(title);
}
void let_go(year_facts& facts, award title) {
  if (!facts.titles) facts.titles.emplace();
  facts.titles->erase(std::remove(facts.titles->begin(), facts.titles->end(), title), facts.titles->end());
}

void attest(year_facts& facts, std::string_view id, bool is_attested) {
  for (auto& each : facts.attested)
    if (each.first == id) {
      each.second = is_attested;
      return;
    }
  facts.attested.emplace_back(id, is_attested);
}

void reach(const merit_record& record, year_facts& facts, const initiative_value& wanted) {
  if (!facts.initiatives) facts.initiatives.emplace();
  auto& all = *facts.initiatives;
  const auto known = [&] { return detail::usable_initiatives(record, &facts, wanted.narrowest, wanted.use); };
  if (wanted.compare == member_comparison::at_most) {
    while (known().at_most > wanted.number) {
      // One that counts, or may: the last.
      auto last = all.end();
      for (auto each = all.begin(); each != all.end(); ++each) {
        year_facts alone{.year = facts.year, .initiatives = std::vector{*each}};
        if (detail::usable_initiatives(record, &alone, wanted.narrowest, wanted.use).at_most > 0) last = each;
      }
      all.erase(last);
    }
    return;
  }
  for (initiative_fact& each : all)
    if (known().at_least < wanted.number && !each.used_for && each.scope >= wanted.narrowest) each.used_for.emplace();
  while (known().at_least < wanted.number) all.push_back({.scope = wanted.narrowest, .used_for = std::vector<award>()});
}

void count(year_facts& facts, const member_value& wanted) {
  if (!facts.members) facts.members.emplace();
  member_counts& members = *facts.members;
  if (!wanted.part) {
    members.total = wanted.count;
    return;
  }
  switch (*wanted.part) {
    case member_part::completed: members.completed = wanted.count; break;
    case member_part::advanced: members.advanced = wanted.count; break;
    case member_part::grassroots_fighters: members.grassroots_fighters = wanted.count; break;
    case member_part::sanctioned: members.sanctioned = wanted.count; break;
  }
}

void grant_it(const merit_record& record, std::vector<grant>& all, const change& what, const grant_value& wanted) {
  if (!what.year && !what.until) detail::throw_invalid_quantity(0);
  const award_year last = what.year ? *what.year : *what.until;
  grant* best = nullptr;
  for (grant& each : all) {
    const award_year counts = detail::effective_year(each, wanted.basis);
    const bool in_time = what.year ? counts == last : counts <= last;
    if (each.what != wanted.what || !in_time || detail::on_merit_track(record, each) == truth::no) continue;
    if (best == nullptr || detail::effective_year(*best, wanted.basis) < counts) best = &each;
  }
  if (best != nullptr) {
    best->track = track::merit;
  } else {
    all.push_back({.what = wanted.what, .year = last, .track = track::merit});
  }
}
void withdraw(const merit_record& record, std::vector<grant>& all, award_year year, const grant_value& unwanted) {
  all.erase(std::remove_if(all.begin(), all.end(),
                           [&](const grant& each) {
                             return each.what == unwanted.what && detail::effective_year(each, unwanted.basis) == year &&
                                    detail::on_merit_track(record, each) != truth::no;
                           }),
            all.end());
}

// The order in which changes of one kind of fact come: what takes away first, then what adds, the wide before the narrow.
std::tuple<int, int> turn_of(const change& each) {
  if (std::holds_alternative<none_value>(each.to)) return {0, 0};
  if (const auto* title = std::get_if<title_value>(&each.to)) return {title->is_held ? 2 : 1, 0};
  if (const auto* granted = std::get_if<grant_value>(&each.to)) return {granted->is_granted ? 2 : 1, 0};
  if (const auto* number = std::get_if<initiative_value>(&each.to))
    return {number->compare == member_comparison::at_most ? 1 : 2, -static_cast<int>(number->narrowest)};
  return {3, 0};
}

}  // namespace

template <class F>
what_if& what_if::edit(award_year year, F change) {
  year_facts facts = facts_of(record_, year);
  change(facts);
  record_.tell(std::move(facts));
  return *this;
}

what_if& what_if::rated(award_year year, rating value) {
  return edit(year, [&](year_facts& facts) { facts.rating = value; });
}
what_if& what_if::sanctioned(award_year year, sanction heaviest) {
  return edit(year, [&](year_facts& facts) { facts.sanction = heaviest; });
}
what_if& what_if::pending(award_year year, bool is_pending) {
  return edit(year, [&](year_facts& facts) { facts.pending = is_pending; });
}
what_if& what_if::held(award_year year, award title) {
  return edit(year, [&](year_facts& facts) { hold(facts, title); });
}
what_if& what_if::not_held(award_year year, award title) {
  return edit(year, [&](year_facts& facts) { let_go(facts, title); });
}
what_if& what_if::initiative(award_year year, initiative_fact what) {
  record_.initiative(year, std::move(what));
  return *this;
}
what_if& what_if::no_initiatives(award_year year) {
  return edit(year, [&](year_facts& facts) { facts.initiatives.emplace(); });
}
what_if& what_if::members(award_year year, member_counts counts) {
  return edit(year, [&](year_facts& facts) { facts.members = counts; });
}
what_if& what_if::leads_bloc(award_year year, bloc_led kind) {
  return edit(year, [&](year_facts& facts) { facts.leads_bloc = kind; });
}
what_if& what_if::exceeds_targets(award_year year, bool does) {
  return edit(year, [&](year_facts& facts) { facts.exceeds_targets = does; });
}
what_if& what_if::organizations_excellent(award_year year, bool are) {
  return edit(year, [&](year_facts& facts) { facts.organizations_excellent = are; });
}
what_if& what_if::thematic_leader(award_year year, std::optional<thematic_lead> led) {
  return edit(year, [&](year_facts& facts) { facts.thematic_leader = led; });
}
what_if& what_if::votes(award_year year, vote_count counted) {
  return edit(year, [&](year_facts& facts) { facts.votes = counted; });
}
what_if& what_if::judged(award_year year, std::string_view id, bool is_attested) {
  return edit(year, [&](year_facts& facts) { attest(facts, id, is_attested); });
}
what_if& what_if::flag_eligible(bool is_eligible) {
  record_.flag_eligible(is_eligible);
  return *this;
}
what_if& what_if::granted(grant what) {
  record_.granted(std::move(what));
  return *this;
}
what_if& what_if::not_granted(award_year year, award form, grant_basis basis) {
  std::vector<grant> all = record_.grants().value_or(std::vector<grant>());
  withdraw(record_, all, year, {.what = form, .is_granted = false, .basis = basis});
  record_.tell_grants(std::move(all));
  return *this;
}
what_if& what_if::tell(year_facts facts) {
  record_.tell(std::move(facts));
  return *this;
}

what_if& what_if::forget(award_year year, record_key fact) {
  if (fact == record_key::grants) {
    record_.tell_grants(std::nullopt);
    return *this;
  }
  if (fact == record_key::flag_eligible) {
    record_.forget_flag_eligible();
    return *this;
  }
  if (record_.find(year) == nullptr) return *this;
  return edit(year, [&](year_facts& facts) {
    switch (fact) {
      case record_key::rating: facts.rating.reset(); break;
      case record_key::sanction: facts.sanction.reset(); break;
      case record_key::pending: facts.pending.reset(); break;
      case record_key::titles: facts.titles.reset(); break;
      case record_key::initiatives: facts.initiatives.reset(); break;
      case record_key::members: facts.members.reset(); break;
      case record_key::leads_bloc: facts.leads_bloc.reset(); break;
      case record_key::exceeds_targets: facts.exceeds_targets.reset(); break;
      case record_key::organizations_excellent: facts.organizations_excellent.reset(); break;
      case record_key::thematic_leader: facts.thematic_leader.reset(); break;
      case record_key::votes: facts.votes.reset(); break;
      case record_key::attested: facts.attested.clear(); break;
      case record_key::grants:
      case record_key::flag_eligible: break;  // above
    }
  });
}

what_if& what_if::changed(const change& what) {
  record_ = with(record_, {what});
  return *this;
}

merit_record with(const merit_record& record, const std::vector<change>& changes) {
  std::vector<const change*> order;
  order.reserve(changes.size());
  for (const change& each : changes) order.push_back(&each);
  std::stable_sort(order.begin(), order.end(), [](const change* a, const change* b) { return turn_of(*a) < turn_of(*b); });

  merit_record out = record;
  std::map<award_year, year_facts> years;
  std::optional<std::vector<grant>> grants;
  for (const change* each : order) {
    if (each->fact == record_key::grants) {
      if (!grants) grants = record.grants().value_or(std::vector<grant>());
      const auto* wanted = std::get_if<grant_value>(&each->to);
      if (wanted == nullptr) continue;  // none but those that others name
      if (wanted->is_granted) {
        grant_it(record, *grants, *each, *wanted);
      } else if (each->year) {
        withdraw(record, *grants, *each->year, *wanted);
      }
      continue;
    }
    if (each->fact == record_key::flag_eligible) {
      out.flag_eligible(std::get<bool>(each->to));
      continue;
    }
    if (!each->year) detail::throw_invalid_quantity(0);
    year_facts& facts = years.try_emplace(*each->year, facts_of(record, *each->year)).first->second;
    switch (each->fact) {
      case record_key::rating: facts.rating = std::get<rating>(each->to); break;
      case record_key::sanction: facts.sanction = std::get<sanction>(each->to); break;
      case record_key::pending: facts.pending = std::get<bool>(each->to); break;
      case record_key::titles:
        if (const auto* title = std::get_if<title_value>(&each->to)) {
          title->is_held ? hold(facts, title->what) : let_go(facts, title->what);
        } else if (!facts.titles) {
          facts.titles.emplace();
        }
        break;
      case record_key::initiatives: reach(record, facts, std::get<initiative_value>(each->to)); break;
      case record_key::members: count(facts, std::get<member_value>(each->to)); break;
      case record_key::leads_bloc: facts.leads_bloc = std::get<bloc_led>(each->to); break;
      case record_key::exceeds_targets: facts.exceeds_targets = std::get<bool>(each->to); break;
      case record_key::organizations_excellent: facts.organizations_excellent = std::get<bool>(each->to); break;
      case record_key::thematic_leader: facts.thematic_leader = std::get<std::optional<thematic_lead>>(each->to); break;
      case record_key::votes: facts.votes = std::get<vote_count>(each->to); break;
      case record_key::attested: {
        const auto& judgement = std::get<judgement_value>(each->to);
        attest(facts, judgement.id, judgement.is_attested);
        break;
      }
      case record_key::grants:
      case record_key::flag_eligible: break;  // above
    }
  }
  for (auto& each : years) out.tell(std::move(each.second));
  if (grants) out.tell_grants(std::move(grants));
  return out;
}

}  // namespace v0
}  // namespace thidua
