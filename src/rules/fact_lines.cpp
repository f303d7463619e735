// SPDX-License-Identifier: BSL-1.0
#include "fact_lines.hpp"

#include <thidua/award/service.hpp>

#include <algorithm>
#include <array>

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

constexpr int last_award_year = 9999;

// A condition on what is told of single years. `told` answers for a year the record names (unknown where it does not say this
// fact), `closed` is what absence means.
template <class Told>
timeline by_year(const merit_record& record, truth before_first, truth closed, Told told) {
  const auto& years = record.years();
  const auto first_year = record.first_year();
  const truth before = first_year ? before_first : closed;
  if (years.empty()) {
    if (!first_year || before == closed) return timeline(closed);
    return timeline(first_year->number(), 0, year_masks(), before, closed);
  }
  const int first = first_year ? first_year->number() : years.front().year.number();
  const int last = years.back().year.number();
  if (last - first < 64) {
    year_masks masks;
    const std::uint64_t all = ~std::uint64_t(0) >> (63 - (last - first));
    if (closed == truth::yes) masks.yes = all;
    if (closed == truth::no) masks.no = all;
    for (const year_facts& each : years) {
      const truth value = told(each);
      if (value == truth::unknown) continue;  // not said: as absence means, which `masks` holds
      const std::uint64_t bit = std::uint64_t(1) << (each.year.number() - first);
      masks.yes = value == truth::yes ? masks.yes | bit : masks.yes & ~bit;
      masks.no = value == truth::no ? masks.no | bit : masks.no & ~bit;
    }
    return timeline(first, last - first + 1, masks, before, closed);
  }
  std::vector<truth> values(static_cast<std::size_t>(last - first + 1), closed);
  for (const year_facts& each : years)
    if (const truth value = told(each); value != truth::unknown) values[static_cast<std::size_t>(each.year.number() - first)] = value;
  return timeline(first, values, before, closed);
}

truth absent(const merit_record& record, fact_kind kind, truth meaning) { return record.is_closed(kind) ? meaning : truth::unknown; }

timeline from_year(int year) {
  if (year > last_award_year) return timeline(truth::no);
  return timeline(year, 0, year_masks(), truth::no, truth::yes);
}

// Yes from the first 31/12 on which so many complete months have passed since the day, both days counted.
timeline months_since(const std::optional<date>& day, int months) {
  if (!day) return timeline(truth::unknown);
  const date::parts from = day->split();
  // On 31/12/Y, 12 · (Y + 1 - year) + 1 - month months are complete, one fewer if the day is not the month's first.
  const int short_by = months - 1 + from.month + (from.day > 1 ? 1 : 0);
  return from_year(from.year - 1 + (short_by + 11) / 12);
}

timeline service_line(const merit_record& record, const node_terms& terms) {
  if (!record.service()) return timeline(truth::unknown);
  const auto& service = *record.service();
  std::optional<int> first;
  int last = 0;
  for (const service_period& each : service) {
    if (each.kind != terms.text) continue;
    first = std::min(first.value_or(last_award_year), each.from.year());
    // Who still serves has changed for the last time when the months are reached, however little they weigh.
    const bool goes_on = !each.to;
    const int months_at_most = terms.n;
    const std::int64_t weighed = (static_cast<std::int64_t>(months_at_most) * service_factor::one + each.factor.billionths() - 1) / each.factor.billionths();
    const std::int64_t needed = terms.kind == node_kind::weighted_service ? std::max<std::int64_t>(weighed, months_at_most) : months_at_most;
    const std::int64_t until = goes_on ? each.from.year() + needed / 12 + 2 : each.to->year() + 1;
    last = static_cast<int>(std::min<std::int64_t>(std::max<std::int64_t>(last, until), last_award_year));
  }
  if (!first) return timeline(truth::no);
  std::vector<truth> years;
  for (int year = *first; year <= last; ++year) {
    const date until(year, 12, 31);
    const bool enough = terms.kind == node_kind::continuous_service
                            ? continuous_service(service, terms.text, until, terms.counting).count() >= terms.n
                            : weighted_service(service, terms.text, until, terms.counting) >= static_cast<std::int64_t>(terms.n) * service_factor::one;
    years.push_back(to_truth(enough));
  }
  return timeline(*first, years, truth::no, years.back());
}

truth compare(const member_counts& members, const node_terms& terms) {
  const std::optional<int> part = [&] {
    switch (static_cast<member_part>(terms.level)) {
      case member_part::completed: return members.completed;
      case member_part::advanced: return members.advanced;
      case member_part::grassroots_fighters: return members.grassroots_fighters;
      case member_part::sanctioned: return members.sanctioned;
    }
    return std::optional<int>();
  }();
  if (!part) return truth::unknown;
  switch (terms.compare) {
    case member_comparison::at_least: return to_truth(*part >= terms.n);
    case member_comparison::at_most: return to_truth(*part <= terms.n);
    case member_comparison::at_least_percent:
    case member_comparison::more_than_percent: break;
  }
  if (!members.total) return truth::unknown;
  const std::int64_t have = std::int64_t(100) * *part;
  const std::int64_t need = std::int64_t(terms.n) * *members.total;
  return to_truth(terms.compare == member_comparison::at_least_percent ? have >= need : have > need);
}

timeline grant_line(const merit_record& record, const node_terms& terms) {
  const truth closed = absent(record, fact_kind::grants, truth::no);
  const auto first_year = record.first_year();
  const auto base = [&](truth always) {
    return first_year && always != truth::no ? timeline(first_year->number(), 0, year_masks(), truth::no, always) : timeline(always);
  };
  if (!record.grants()) return base(closed);
  // They are complete: what is not there was not granted.
  timeline line(truth::no);
  for (const grant& each : *record.grants())
    if (each.what == *terms.what) {
      const truth merit = on_merit_track(record, each);
      if (merit == truth::no) continue;
      const year_masks mask{.yes = merit == truth::yes ? std::uint64_t(1) : 0, .no = 0};
      line = line | timeline(effective_year(each, terms.basis).number(), 1, mask, truth::no, truth::no);
    }
  return line;
}

bool is_form(award what) { return !what.is_title(); }

}  // namespace

award_year effective_year(const grant& what, grant_basis basis) {
  return basis == grant_basis::achievement && what.achievement_to ? *what.achievement_to : what.year;
}

truth on_merit_track(const merit_record& record, const grant& what) {
  if (what.track) return to_truth(*what.track == track::merit);
  return absent(record, fact_kind::tracks, truth::yes);
}

interval usable_initiatives(const merit_record& record, const year_facts* year, scope narrowest, usability use) {
  const bool is_closed = record.is_closed(fact_kind::initiatives);
  if (year == nullptr || !year->initiatives) return is_closed ? interval::exactly(0) : interval();
  interval found = interval::exactly(0);
  for (const initiative_fact& each : *year->initiatives) {
    if (each.scope < narrowest) continue;
    if (!each.used_for) {
      found = found + (is_closed ? interval::exactly(1) : interval{0, 1});
      continue;
    }
    const bool is_used = use == usability::for_title ? std::any_of(each.used_for->begin(), each.used_for->end(), is_form) : !each.used_for->empty();
    if (!is_used) found = found + interval::exactly(1);
  }
  return found;
}

count_line numbers_of(const node_terms& terms, const custom_leaf* leaf, const void* facts) {
  if (leaf != nullptr) return leaf->body->numbers(facts);
  const merit_record& record = *static_cast<const merit_record*>(facts);
  const interval closed = usable_initiatives(record, nullptr, scope::grassroots, terms.usable_for);
  const auto first_year = record.first_year();
  const interval before = first_year ? interval::exactly(0) : closed;
  const auto& years = record.years();
  if (years.empty()) return first_year ? count_line(first_year->number(), {}, before, closed) : count_line(closed);
  const int first = first_year ? first_year->number() : years.front().year.number();
  std::vector<interval> values(static_cast<std::size_t>(years.back().year.number() - first + 1), closed);
  for (const year_facts& each : years)
    values[static_cast<std::size_t>(each.year.number() - first)] = usable_initiatives(record, &each, static_cast<scope>(terms.level), terms.usable_for);
  return count_line(first, std::move(values), before, closed);
}

timeline line_of(const node_terms& terms, const custom_leaf* leaf, const void* facts, const decision_options& options) {
  using enum node_kind;
  if (leaf != nullptr) return leaf->body->line(facts);
  if (terms.kind == constant) return timeline(terms.value);
  const merit_record& record = *static_cast<const merit_record*>(facts);
  const auto no_before = truth::no;
  switch (terms.kind) {
    case rated: {
      const auto least = static_cast<rating>(terms.level);
      return by_year(record, no_before, absent(record, fact_kind::ratings, to_truth(least == rating::not_completed)),
                     [&](const year_facts& year) { return year.rating ? to_truth(*year.rating >= least) : truth::unknown; });
    }
    case held:
      return by_year(record, no_before, absent(record, fact_kind::titles, truth::no), [&](const year_facts& year) {
        return year.titles ? to_truth(std::find(year.titles->begin(), year.titles->end(), *terms.what) != year.titles->end()) : truth::unknown;
      });
    case granted: return grant_line(record, terms);
    case initiatives: return numbers_of(terms, nullptr, facts).at_least(1);
    case sanctioned: {
      const auto lightest = static_cast<sanction>(terms.level);
      return by_year(record, no_before, absent(record, fact_kind::sanctions, truth::no),
                     [&](const year_facts& year) { return year.sanction ? to_truth(*year.sanction >= lightest) : truth::unknown; });
    }
    case pending:
      return by_year(record, no_before, absent(record, fact_kind::pending, truth::no),
                     [&](const year_facts& year) { return year.pending ? to_truth(*year.pending) : truth::unknown; });
    case members:
      return by_year(record, no_before, truth::unknown, [&](const year_facts& year) { return year.members ? compare(*year.members, terms) : truth::unknown; });
    case leads_bloc:
      return by_year(record, no_before, absent(record, fact_kind::leads_bloc, truth::no), [&](const year_facts& year) {
        return year.leads_bloc ? to_truth(*year.leads_bloc == static_cast<bloc_led>(terms.level)) : truth::unknown;
      });
    case exceeds_targets:
      return by_year(record, no_before, absent(record, fact_kind::exceeds_targets, truth::no),
                     [&](const year_facts& year) { return year.exceeds_targets ? to_truth(*year.exceeds_targets) : truth::unknown; });
    case organizations_excellent:
      return by_year(record, no_before, absent(record, fact_kind::organizations_excellent, truth::no),
                     [&](const year_facts& year) { return year.organizations_excellent ? to_truth(*year.organizations_excellent) : truth::unknown; });
    case thematic_leader:
      return by_year(record, no_before, absent(record, fact_kind::thematic_leader, truth::no), [&](const year_facts& year) {
        if (!year.thematic_leader) return truth::unknown;
        const auto& lead = *year.thematic_leader;
        return to_truth(lead && lead->level == static_cast<scope>(terms.level) && lead->length.count() >= terms.n);
      });
    case flag_eligible:
      return timeline(record.flag_eligible() ? to_truth(*record.flag_eligible()) : absent(record, fact_kind::flag_eligible, truth::yes));
    case votes:
      return by_year(record, no_before, truth::unknown, [&](const year_facts& year) {
        if (!year.votes || !year.votes->in_favour || !year.votes->total) return truth::unknown;
        return to_truth(std::int64_t(100) * *year.votes->in_favour >= std::int64_t(terms.n) * *year.votes->total);
      });
    case age: return months_since(record.founded(), terms.n * 12);
    case recruited: return months_since(record.recruited(), terms.n);
    case continuous_service:
    case weighted_service: return service_line(record, terms);
    case judged: {
      const truth otherwise = options.judgements == judgement_policy::assume ? truth::yes : truth::unknown;
      // As in any year before the first one, too: what is told lies in told years.
      std::vector<truth> values;
      const auto& years = record.years();
      if (years.empty()) return timeline(otherwise);
      const int first = years.front().year.number();
      values.assign(static_cast<std::size_t>(years.back().year.number() - first + 1), otherwise);
      for (const year_facts& each : years)
        for (const auto& attested : each.attested)
          if (attested.first == terms.text) values[static_cast<std::size_t>(each.year.number() - first)] = to_truth(attested.second);
      return timeline(first, values, otherwise, otherwise);
    }
    case unread: return timeline(truth::unknown);
    default: return timeline(truth::unknown);  // no other kind is a leaf
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
