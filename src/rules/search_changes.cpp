// SPDX-License-Identifier: BSL-1.0
// A way of the search as changes of the record.
#include "search.hpp"

#include "fact_lines.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

std::optional<int> part_of(const member_counts& members, member_part part) noexcept {
  switch (part) {
    case member_part::completed: return members.completed;
    case member_part::advanced: return members.advanced;
    case member_part::grassroots_fighters: return members.grassroots_fighters;
    case member_part::sanctioned: return members.sanctioned;
  }
  return std::nullopt;
}

}  // namespace

bool change_search::is_unknown(const demand& each) const {
  const year_facts* year = each.year > 0 ? record_.find(award_year(each.year)) : nullptr;
  const auto lacks = [&](auto member, std::optional<fact_kind> closed) {
    return (year == nullptr || !(year->*member)) && !(closed && record_.is_closed(*closed));
  };
  switch (each.fact) {
    case record_key::rating: return lacks(&year_facts::rating, fact_kind::ratings);
    case record_key::sanction: return lacks(&year_facts::sanction, fact_kind::sanctions);
    case record_key::pending: return lacks(&year_facts::pending, fact_kind::pending);
    case record_key::titles: return lacks(&year_facts::titles, fact_kind::titles);
    case record_key::leads_bloc: return lacks(&year_facts::leads_bloc, fact_kind::leads_bloc);
    case record_key::exceeds_targets: return lacks(&year_facts::exceeds_targets, fact_kind::exceeds_targets);
    case record_key::organizations_excellent: return lacks(&year_facts::organizations_excellent, fact_kind::organizations_excellent);
    case record_key::thematic_leader: return lacks(&year_facts::thematic_leader, fact_kind::thematic_leader);
    case record_key::votes: return lacks(&year_facts::votes, std::nullopt) || !year->votes->in_favour || !year->votes->total;
    case record_key::flag_eligible: return !record_.flag_eligible() && !record_.is_closed(fact_kind::flag_eligible);
    case record_key::initiatives: {
      const interval known = usable_initiatives(record_, year, static_cast<scope>(each.key % 4), static_cast<usability>(each.key / 4));
      return each.at_least > 0 ? known.at_most >= each.at_least : known.at_least <= each.at_most;
    }
    case record_key::grants: {
      if (!record_.grants()) return !record_.is_closed(fact_kind::grants);
      const auto basis = static_cast<grant_basis>(each.key % 2);
      return std::any_of(record_.grants()->begin(), record_.grants()->end(), [&](const grant& other) {
        const int counts = effective_year(other, basis).number();
        return key_of_award(other.what, basis) == each.key && (each.year == 0 ? counts <= each.until : counts == each.year) && on_merit_track(record_, other) == truth::unknown;
      });
    }
    case record_key::members:   // count by count, below
    case record_key::attested: return false;
  }
  return false;
}

std::optional<std::vector<change>> change_search::member_changes(const demand& each) const {
  const year_facts* year = record_.find(award_year(each.year));
  const member_counts known = year != nullptr && year->members ? *year->members : member_counts();
  constexpr int parts = 4;
  std::vector<std::pair<const node_terms*, bool>> wanted;  // and whether it is to hold
  for (std::size_t i = 0; i < comparisons_.size() && i < 32; ++i) {
    if ((each.allowed >> i & 1) != 0) wanted.emplace_back(comparisons_[i], true);
    if ((each.allowed >> (i + 32) & 1) != 0) wanted.emplace_back(comparisons_[i], false);
  }
  bool needs_total = false;
  for (const auto& [terms, holds] : wanted) needs_total = needs_total || terms->compare == member_comparison::at_least_percent || terms->compare == member_comparison::more_than_percent;

  // What becomes of the parts where there are so many members in all; nothing where it can't be.
  constexpr std::int64_t unlimited = 1'000'000'000;
  const auto with_total = [&](std::int64_t total) -> std::optional<std::vector<change>> {
    std::vector<change> out;
    for (int part = 0; part < parts; ++part) {
      std::int64_t least = 0;
      std::int64_t most = total > 0 ? total : unlimited;
      bool is_asked = false;
      for (const auto& [terms, holds] : wanted) {
        if (terms->level != part) continue;
        is_asked = true;
        // The fewest that hold it, or for at_most the most.
        const std::int64_t percent = terms->n * total;
        switch (terms->compare) {
          case member_comparison::at_least: holds ? least = std::max<std::int64_t>(least, terms->n) : most = std::min<std::int64_t>(most, terms->n - 1); break;
          case member_comparison::at_most: holds ? most = std::min<std::int64_t>(most, terms->n) : least = std::max<std::int64_t>(least, terms->n + 1); break;
          case member_comparison::at_least_percent: holds ? least = std::max(least, (percent + 99) / 100) : most = std::min(most, (percent + 99) / 100 - 1); break;
          case member_comparison::more_than_percent: holds ? least = std::max(least, percent / 100 + 1) : most = std::min(most, percent / 100); break;
        }
      }
      const std::optional<int> has = part_of(known, static_cast<member_part>(part));
      if (least > most || (has && total > 0 && *has > total)) return std::nullopt;
      if (!is_asked || (has && *has >= least && *has <= most)) continue;
      const std::int64_t to = has ? std::clamp<std::int64_t>(*has, least, most) : least;
      out.push_back({.fact = record_key::members,
                     .to = member_value{static_cast<member_part>(part), static_cast<int>(to)},
                     .kind = has ? change_kind::past : change_kind::establish,
                     .known = has ? std::optional(interval::exactly(*has)) : std::nullopt});
    }
    return out;
  };
  if (known.total || !needs_total) return with_total(known.total.value_or(0));
  // A total nobody told: as that of the last year that tells one, else as small as can be.
  int usual = 1;
  for (const year_facts& other : record_.years())
    if (other.year.number() < each.year && other.members && other.members->total) usual = *other.members->total;
  for (int part = 0; part < parts; ++part) usual = std::max(usual, part_of(known, static_cast<member_part>(part)).value_or(1));
  for (const auto& [terms, holds] : wanted)
    if (terms->compare == member_comparison::at_least || terms->compare == member_comparison::at_most) usual = std::max(usual, terms->n + (holds ? 0 : 1));
  std::optional<std::vector<change>> best;
  int best_total = usual;
  for (int total = usual; total <= usual + 200; ++total) {
    auto made = with_total(total);
    if (!made || (best && made->size() >= best->size())) continue;
    best = std::move(made);
    best_total = total;
  }
  if (best) best->insert(best->begin(), {.fact = record_key::members, .to = member_value{std::nullopt, best_total}, .kind = change_kind::establish});
  return best;
}

std::optional<std::vector<change>> change_search::changes(const demand_set& way, int award_year_number) const {
  std::vector<change> out;
  for (const demand& each : way.demands) {
    if (each.is_kept) continue;
    change made{.fact = each.fact, .kind = is_unknown(each) ? change_kind::establish : change_kind::past, .reference = reference_of(each.place)};
    if (each.year > 0) made.year = award_year(each.year);
    const bool supplied = each.year == award_year_number || open_.is_plan();
    if (supplied) made.kind = change_kind::supply;
    int lowest = 0;
    while (lowest < 63 && (each.allowed >> lowest & 1) == 0) ++lowest;
    const bool value = lowest == 1;
    switch (each.fact) {
      case record_key::rating: made.to = static_cast<rating>(lowest); break;
      case record_key::sanction: made.to = static_cast<sanction>(lowest); break;
      case record_key::leads_bloc: made.to = static_cast<bloc_led>(lowest); break;
      case record_key::pending:
      case record_key::exceeds_targets:
      case record_key::organizations_excellent:
      case record_key::flag_eligible: made.to = value; break;
      case record_key::titles:
        if (each.key == 0) {
          made.to = none_value();
        } else {
          made.to = title_value{award::at(static_cast<std::uint8_t>(each.key / 2 - 1)), value};
        }
        break;
      case record_key::grants:
        if (each.key == 0) {
          made.to = none_value();
        } else {
          made.to = grant_value{award::at(static_cast<std::uint8_t>(each.key / 2 - 1)), value, static_cast<grant_basis>(each.key % 2)};
        }
        if (each.year == 0 && each.until > 0) (open_.is_plan() ? made.year : made.until) = award_year(each.until);
        break;
      case record_key::initiatives: {
        const bool least = each.at_least > 0;
        made.known = usable_initiatives(record_, record_.find(award_year(each.year)), static_cast<scope>(each.key % 4), static_cast<usability>(each.key / 4));
        made.to = initiative_value{least ? each.at_least : each.at_most, static_cast<scope>(each.key % 4), static_cast<usability>(each.key / 4), least ? member_comparison::at_least : member_comparison::at_most};
        break;
      }
      case record_key::thematic_leader: {
        const int count = static_cast<int>(lengths_.size());
        std::optional<thematic_lead> lead;
        if (lowest > 0) lead = thematic_lead{static_cast<scope>((lowest - 1) / count), years(lengths_[static_cast<std::size_t>((lowest - 1) % count)])};
        made.to = lead;
        break;
      }
      case record_key::votes: {
        const year_facts* year = record_.find(award_year(each.year));
        const vote_count known = year != nullptr && year->votes ? *year->votes : vote_count();
        constexpr int usual = 100;
        // Of those in favour alone: all there were, if that is what is wanted.
        const bool are_all = known.in_favour.value_or(0) > 0 && each.at_least > 0;
        const int total = known.total ? *known.total : are_all ? *known.in_favour : usual;
        const std::int64_t least = (static_cast<std::int64_t>(each.at_least) * total + 99) / 100;
        made.to = vote_count{known.total || !are_all ? static_cast<int>(least) : total, total};
        if (known.in_favour) made.known = interval::exactly(*known.in_favour);
        break;
      }
      case record_key::attested:
        made.to = judgement_value{judgements_[static_cast<std::size_t>(each.key)], value};
        made.kind = change_kind::council;
        break;
      case record_key::members: {
        auto counts = member_changes(each);
        if (!counts) return std::nullopt;
        for (change& count : *counts) {
          count.year = made.year;
          count.reference = made.reference;
          if (supplied) count.kind = change_kind::supply;
          out.push_back(std::move(count));
        }
        continue;
      }
    }
    out.push_back(std::move(made));
  }
  return out;
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
