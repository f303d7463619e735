// SPDX-License-Identifier: BSL-1.0
#include "search.hpp"

#include "fact_lines.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

constexpr int farthest = 64;  // years back that a search without a bound of its own goes

std::uint64_t bit(int at) noexcept { return std::uint64_t(1) << at; }

// The bits at_least … count - 1, or those below.
std::uint64_t from_level(int least, int count, truth want) noexcept {
  const std::uint64_t all = bit(count) - 1;
  const std::uint64_t below = bit(least) - 1;
  return want == truth::yes ? all & ~below : below;
}

}  // namespace

change_search::change_search(const layout& rule, const leaf_facts& facts, const merit_record& record, const polarities& wanted, open_years open)
    : rule_(rule), facts_(facts), record_(record), wanted_(wanted), open_(open), first_year_(record.first_year() ? record.first_year()->number() : 0), parents_(parents_of(rule)) {
  lines_ = evaluate_all(rule, facts, [&](const auto& in) {
    std::vector<timeline> lines;
    lines.reserve(rule.entries.size());
    for (const layout_entry& each : rule.entries) lines.push_back(timeline_from(in, each.line));
    return lines;
  });
  for (const layout_entry& each : rule.entries) {
    if (each.terms.kind == node_kind::thematic_leader && std::find(lengths_.begin(), lengths_.end(), each.terms.n) == lengths_.end()) lengths_.push_back(each.terms.n);
    if (each.terms.kind == node_kind::members) comparisons_.push_back(&each.terms);
  }
  std::sort(lengths_.begin(), lengths_.end());
}

std::vector<int> change_search::children(int at) const {
  std::vector<int> out;
  for (int child = at + 1; child < at + place(at).size; child += place(child).size) out.push_back(child);
  return out;
}

truth change_search::now(int at, int year) const { return lines_[static_cast<std::size_t>(place(at).entry)].at(year); }

const std::optional<legal_reference>& change_search::reference_of(int at) const { return inherited_reference(rule_, parents_, at); }

ways change_search::at(int year) { return goal(rule_.roots[0], year, truth::yes); }

ways change_search::goal(int at, int year, truth want) {
  if (entry(at).run >= 0) return ways::impossible();  // a condition over a run is asked by the run
  if (is_settled(at, year, want)) return ways::nothing_needed();
  const std::tuple<int, int, truth> key{at, year, want};
  if (const auto found = known_.find(key); found != known_.end()) return found->second;
  ways made;
  if (algebra_.is_spent()) {
    made.more = true;
  } else {
    algebra_.spend(1);
    made = made_goal(at, year, want);
  }
  return known_.emplace(key, std::move(made)).first->second;
}

ways change_search::made_goal(int at, int year, truth want) {
  using enum node_kind;
  const node_terms& terms = place(at).node->terms;
  const bool yes = want == truth::yes;
  if (place(at).node->children.empty() || terms.kind == on) return leaf(at, year, want);
  const std::vector<int> below = children(at);
  switch (terms.kind) {
    case all_of: return yes ? every(below, year, want) : any(below, year, want);
    case any_of: return yes ? any(below, year, want) : every(below, year, want);
    case none_of: return yes ? every(below, year, truth::no) : any(below, year, truth::yes);
    case at_least: {
      const int k = yes ? terms.k : static_cast<int>(below.size()) - terms.k + 1;
      int met = 0;
      std::vector<ways> open;
      for (const int child : below) {
        ways each = goal(child, year, want);
        if (each.is_free() && !wanted_.may_conflict) {
          ++met;
        } else {
          open.push_back(std::move(each));
        }
      }
      return algebra_.choose(open, k - met);
    }
    case consecutive: return choose(below[0], year - terms.n + 1, year, yes ? terms.n : 1, want);
    case within: return choose(below[0], year - terms.n + 1, year, yes ? 1 : terms.n, want);
    case once: return ever(below[0], year, want);
    case after: return ever(below[0], year - 1, want);
    case previous: return goal(below[0], year - terms.n, want);
    case chained: {
      std::map<std::pair<int, int>, ways> known;
      return chain(below[0], terms.n, terms.gap, year, want, known);
    }
    case count: return counted(at, year - terms.n + 1, year, want);
    case over_run: return run(at, year, want);
    default: return ways::impossible();  // no other kind has children
  }
}

ways change_search::every(const std::vector<int>& of, int year, truth want) {
  // Each is asked, so that all that is in the way is found.
  std::vector<ways> parts;
  parts.reserve(of.size());
  for (const int child : of) parts.push_back(goal(child, year, want));
  return algebra_.choose(parts, static_cast<int>(parts.size()));
}
ways change_search::any(const std::vector<int>& of, int year, truth want) {
  ways all;
  for (const int child : of) all = algebra_.either(std::move(all), goal(child, year, want));
  return all;
}

// k of the years first … last, the latest first.
ways change_search::choose(int child, int first, int last, int k, truth want) {
  int met = 0;
  std::vector<ways> open;
  for (int year = last; year >= first; --year) {
    ways each = goal(child, year, want);
    if (each.is_free() && !wanted_.may_conflict) {
      ++met;
    } else {
      open.push_back(std::move(each));
    }
  }
  return algebra_.choose(open, k - met);
}

// A count over those years: k or more, or fewer.
ways change_search::counted(int at, int first, int last, truth want) {
  const int child = at + 1;
  const int k = place(at).node->terms.k;
  if (entry(child).is_number) return sum(child, first, last, k, want);
  return choose(child, first, last, want == truth::yes ? k : last - first + 1 - k + 1, want);
}

ways change_search::sum(int child, int first, int last, int k, truth want) {
  const node_terms& terms = place(child).node->terms;
  const count_line& numbers = facts_.numbers[static_cast<std::size_t>(place(child).entry)];
  const bool yes = want == truth::yes;
  const interval total = numbers.sum(first, last);
  if (yes ? total.at_least >= k : total.at_most < k) {
    if (!wanted_.may_conflict || is_fixed(terms.kind)) return ways::nothing_needed();
  } else if (is_fixed(terms.kind)) {
    return leaf(child, last, want);
  }
  if (yes && (algebra_.is_tired() || static_cast<long long>(k) * k * (last - first + 1) > 20'000)) {
    // All of it in the last year there is.
    for (int year = last; year >= first; --year) {
      if (!is_open(year)) continue;
      ways one = ways::of({.fact = record_key::initiatives,
                           .year = year,
                           .key = key_of_initiatives(static_cast<scope>(terms.level), terms.usable_for),
                           .at_least = k - total.at_least + numbers.at(year).at_least,
                           .place = child});
      one.more = true;
      return one;
    }
    return ways::impossible();
  }
  // reached[j]: the years so far make j; more than k is k.
  std::vector<ways> reached(static_cast<std::size_t>(k) + 1);
  const auto most = static_cast<std::size_t>(k);
  reached[0] = ways::nothing_needed();
  for (int year = last; year >= first; --year) {
    const interval known = numbers.at(year);
    std::vector<ways> next(most + 1);
    const auto step = [&](std::size_t from, int number, bool is_change) {
      ways each = ways::nothing_needed();
      if (is_change || wanted_.may_conflict) {
        if (is_change && !is_open(year)) return;
        if (is_open(year)) {
          demand only{.fact = record_key::initiatives, .year = year, .key = key_of_initiatives(static_cast<scope>(terms.level), terms.usable_for), .place = child, .is_kept = !is_change};
          if (yes) only.at_least = number;
          if (!yes) only.at_most = number;
          if (!yes || number > 0) each = ways::of(only);
        }
      }
      const std::size_t to = std::min(most, from + static_cast<std::size_t>(number));
      next[to] = algebra_.either(std::move(next[to]), algebra_.both(reached[from], each));
    };
    for (std::size_t from = 0; from <= most; ++from) {
      if (reached[from].is_impossible()) continue;
      const int lacking = static_cast<int>(most - from);
      if (yes) {
        // In mixed rules less than there is may be enough, and then less must be kept.
        if (wanted_.may_conflict)
          for (int number = 0; number < known.at_least && number <= lacking; ++number) step(from, number, false);
        step(from, known.at_least, false);
        for (int number = known.at_least + 1; number <= known.at_least + lacking && number <= lacking; ++number) step(from, number, true);
      } else {
        for (int number = 0; number < lacking; ++number) {
          if (number < known.at_most) step(from, number, true);
          if (number >= known.at_most && (number == known.at_most || wanted_.may_conflict)) step(from, number, false);
        }
      }
    }
    reached = std::move(next);
  }
  if (yes) return std::move(reached[most]);
  ways fewer;
  for (std::size_t j = 0; j < most; ++j) fewer = algebra_.either(std::move(fewer), reached[j]);
  return fewer;
}

// In some year up to `until`, or in none.
ways change_search::ever(int child, int until, truth want) {
  using enum node_kind;
  const rule_node& node = *place(child).node;
  const node_terms& terms = node.terms;
  const bool yes = want == truth::yes;
  // "Ever, this or that" is "ever this, or ever that"; past time of past time goes farther back.
  if (terms.kind == any_of) {
    ways all = yes ? ways::impossible() : ways::nothing_needed();
    for (const int each : children(child)) {
      if (yes) {
        all = algebra_.either(std::move(all), ever(each, until, want));
      } else {
        all = algebra_.both(all, ever(each, until, want));
      }
    }
    return all;
  }
  if (terms.kind == once) return ever(child + 1, until, want);
  if (terms.kind == after) return ever(child + 1, until - 1, want);
  if (terms.kind == previous) return ever(child + 1, until - terms.n, want);
  const timeline& line = lines_[static_cast<std::size_t>(place(child).entry)];
  const int window_end = line.first_year() + line.length();
  if (yes) {
    if (terms.kind == granted) {
      // Any year will do: one change.
      const timeline so_far = thidua::once(line);
      const bool is_kept = so_far.at(until) == truth::yes;
      if (is_kept && !wanted_.may_conflict) return ways::nothing_needed();
      if (is_kept) {
        ways all;
        for (int year = until; year >= std::max(until - farthest, 1); --year)
          if (line.at(year) == truth::yes) all = algebra_.either(std::move(all), goal(child, year, want));
        if (line.before() == truth::yes || all.is_impossible()) return ways::nothing_needed();
        return all;
      }
      if (!is_open(until)) {
        auto& known = too_early_[child];
        known = {std::max(known.year, until), truth::no};
        return ways::impossible();
      }
      return ways::of({.fact = record_key::grants, .key = key_of_award(*terms.what, terms.basis), .allowed = bit(1), .until = until, .place = child});
    }
    ways all;
    if (is_fixed(terms.kind)) return leaf(child, until, want);
    int year = until;
    const int last = std::max({until - farthest, first_year_, open_.is_plan() && !wanted_.may_conflict ? open_.after + 1 : 1});
    for (; year >= last; --year) {
      all = algebra_.either(std::move(all), goal(child, year, want));
      if (all.is_free()) return all;
    }
    if (year >= std::max(first_year_, 1) && !all.is_impossible()) all.more = true;
    // What held long ago.
    if (wanted_.may_conflict)
      for (int old = std::min(year, window_end - 1); old >= std::max(line.first_year(), 1); --old)
        if (line.at(old) == truth::yes) all = algebra_.either(std::move(all), goal(child, old, want));
    return all;
  }
  if (terms.kind == granted && !record_.grants() && !record_.is_closed(fact_kind::grants) && !open_.is_plan()) return goal(child, until, want);
  if (line.before() != truth::no || until - window_end > 1000) {
    if (is_fixed(terms.kind)) return leaf(child, until, want);
    return ways::impossible();
  }
  ways all = ways::nothing_needed();
  for (int year = until; year >= line.first_year(); --year)
    if (wanted_.may_conflict ? is_open(year) || line.at(year) != want : line.at(year) != want) all = algebra_.both(all, goal(child, year, want));
  return all;
}

ways change_search::chain(int child, int length, int gap, int year, truth want, std::map<std::pair<int, int>, ways>& known) {
  if (year < 1) return want == truth::yes ? ways::impossible() : goal(child, year, want);
  const std::pair<int, int> key{length, year};
  if (const auto found = known.find(key); found != known.end()) return found->second;
  ways made;
  algebra_.spend(1);
  const auto enough = [&](const ways& some) { return algebra_.is_tired() && !some.is_impossible(); };
  if (algebra_.is_spent()) {
    made.more = true;
  } else if (length <= 1) {
    made = goal(child, year, want);
  } else if (want == truth::yes) {
    const ways here = goal(child, year, want);
    ways earlier;
    for (int back = 1; back <= gap && !here.is_impossible() && !earlier.is_free() && !enough(earlier); ++back) earlier = algebra_.either(std::move(earlier), chain(child, length - 1, gap, year - back, want, known));
    made = algebra_.both(here, earlier);
  } else {
    made = goal(child, year, want);
    ways earlier = ways::nothing_needed();
    for (int back = 1; back <= gap && !made.is_free() && !earlier.is_impossible(); ++back) earlier = algebra_.both(earlier, chain(child, length - 1, gap, year - back, want, known));
    made = algebra_.either(std::move(made), std::move(earlier));
  }
  return known.emplace(key, std::move(made)).first->second;
}

ways change_search::run(int at, int year, truth want) {
  const std::vector<int> below = children(at);
  const int n = place(at).node->terms.n;
  if (want == truth::yes) {
    ways years = choose(below[0], year - n + 1, year, n, want);
    for (int length = n;; ++length) {
      // With the years that the record puts before it.
      int recorded = length;
      while (recorded < length + farthest && now(below[0], year - recorded) == truth::yes) ++recorded;
      ways all = algebra_.both(years, body(below[1], year, recorded, want));
      // A longer one only where a shorter one won't do.
      if (!all.is_impossible() || years.is_impossible() || length >= n + farthest || algebra_.is_spent()) return all;
      years = algebra_.both(years, goal(below[0], year - length, want));
    }
  }
  ways all = choose(below[0], year - n + 1, year, 1, want);
  int possible = 0;
  while (possible <= farthest && now(below[0], year - possible) != truth::no) ++possible;
  if (possible > farthest) return algebra_.either(std::move(all), entry(below[1]).run < 0 ? goal(below[1], year, want) : ways::impossible());
  return algebra_.either(std::move(all), body(below[1], year, possible, want));
}

ways change_search::body(int at, int year, int length, truth want) {
  if (entry(at).run < 0) return goal(at, year, want);
  const node_terms& terms = place(at).node->terms;
  const bool yes = want == truth::yes;
  if (terms.kind == node_kind::run_count) return length > 0 ? counted(at, year - length + 1, year, want) : yes ? ways::impossible() : ways::nothing_needed();
  const bool is_every = (terms.kind == node_kind::all_of) == yes;
  ways all = is_every ? ways::nothing_needed() : ways::impossible();
  for (const int child : children(at)) {
    if (is_every) {
      all = algebra_.both(all, body(child, year, length, want));
    } else {
      all = algebra_.either(std::move(all), body(child, year, length, want));
    }
  }
  return all;
}

int change_search::judgement_key(const std::string& id) {
  const auto found = std::find(judgements_.begin(), judgements_.end(), id);
  if (found != judgements_.end()) return static_cast<int>(found - judgements_.begin());
  judgements_.push_back(id);
  return static_cast<int>(judgements_.size()) - 1;
}

ways change_search::leaf(int at, int year, truth want) {
  using enum node_kind;
  const node_terms& terms = place(at).node->terms;
  const truth current = now(at, year);
  const bool yes = want == truth::yes;
  const bool is_met = current == want;
  const auto as_it_is = [&] { return is_met ? ways::nothing_needed() : ways::impossible(); };
  const auto note = [&](std::map<int, block>& into) {
    block& known = into[at];
    if (known.year < year) known = {year, current};
    return as_it_is();
  };
  const bool is_of_record = terms.kind == flag_eligible;
  if (is_fixed(terms.kind) || (is_of_record && open_.is_plan()) || (is_of_collectives(terms.kind) && record_.subject() != subject_kind::collective)) {
    if (is_met) return ways::nothing_needed();
    if (year < 1) return ways::impossible();
    return terms.kind == constant ? note(too_early_) : note(blocked_);
  }
  if (!is_of_record && !is_open(year)) return is_met || year < 1 || year > last_award_year ? as_it_is() : note(too_early_);

  demand only{.fact = record_key::rating, .year = year, .place = at, .is_kept = is_met};
  const auto either_value = [&] { only.allowed = bit(yes ? 1 : 0); };
  switch (terms.kind) {
    case rated: only.allowed = from_level(terms.level, 4, want); break;
    case sanctioned:
      only.fact = record_key::sanction;
      only.allowed = from_level(terms.level, 5, want);
      break;
    case held:
      only.fact = record_key::titles;
      only.key = key_of_award(*terms.what);
      either_value();
      // To know that it was not held is to know the year's titles.
      if (!yes && current == truth::unknown) {
        only.key = 0;
        only.allowed = ~std::uint64_t(0);
      }
      break;
    case granted:
      only.fact = record_key::grants;
      only.key = key_of_award(*terms.what, terms.basis);
      either_value();
      if (!yes && !record_.grants() && current == truth::unknown) {
        only.key = 0;
        only.year = 0;
        only.allowed = ~std::uint64_t(0);
      }
      break;
    case initiatives: {
      const interval known = facts_.numbers[static_cast<std::size_t>(place(at).entry)].at(year);
      only.fact = record_key::initiatives;
      only.key = key_of_initiatives(static_cast<scope>(terms.level), terms.usable_for);
      only.is_kept = yes ? known.at_least >= 1 : known.at_most == 0;
      if (yes) only.at_least = 1;
      if (!yes) only.at_most = 0;
      break;
    }
    case pending: only.fact = record_key::pending; either_value(); break;
    case exceeds_targets: only.fact = record_key::exceeds_targets; either_value(); break;
    case organizations_excellent: only.fact = record_key::organizations_excellent; either_value(); break;
    case flag_eligible:
      only.fact = record_key::flag_eligible;
      only.year = 0;
      either_value();
      break;
    case leads_bloc:
      only.fact = record_key::leads_bloc;
      only.allowed = yes ? bit(terms.level) : 7 & ~bit(terms.level);
      break;
    case thematic_leader: {
      const int count = static_cast<int>(lengths_.size());
      if (count > 20) return note(blocked_);
      only.fact = record_key::thematic_leader;
      only.allowed = 0;
      for (int level = 0; level < 3; ++level)
        for (int i = 0; i < count; ++i)
          if (level == terms.level && lengths_[static_cast<std::size_t>(i)] >= terms.n) only.allowed |= bit(1 + level * count + i);
      if (!yes) only.allowed = (bit(1 + 3 * count) - 1) & ~only.allowed;
      break;
    }
    case members: {
      const auto found = std::find_if(comparisons_.begin(), comparisons_.end(), [&](const node_terms* each) { return *each == terms; });
      const auto which = static_cast<int>(found - comparisons_.begin());
      if (which >= 32) return note(blocked_);
      only.fact = record_key::members;
      only.allowed = bit(yes ? which : which + 32);
      break;
    }
    case votes:
      only.fact = record_key::votes;
      if (yes) only.at_least = terms.n;
      if (!yes) only.at_most = terms.n;
      if (!yes && terms.n == 0) return ways::impossible();
      break;
    case judged:
      only.fact = record_key::attested;
      only.key = judgement_key(terms.text);
      either_value();
      break;
    default: return ways::impossible();  // fixed ones, above
  }
  if (only.allowed == 0) return ways::impossible();
  return ways::of(only);
}

demand_set change_search::everything(int last) {
  demand_set all;
  for (std::size_t at = 0; at < rule_.places.size(); ++at) {
    const int way = wanted_.of_place[at];
    const layout_entry& of = rule_.entries[static_cast<std::size_t>(rule_.places[at].entry)];
    if (rule_.places[at].size > 1 || way == 0 || is_fixed(of.terms.kind)) continue;
    for (int year = open_.after + 1; year <= last; ++year) {
      ways only = leaf(static_cast<int>(at), year, way > 0 ? truth::yes : truth::no);
      if (only.is_impossible() || only.is_free()) continue;
      for (demand& each : only.sets.front().demands) {
        if (each.fact == record_key::initiatives && way > 0) each.at_least = std::max(each.at_least, of.most);
        each.is_kept = false;
      }
      if (auto joined = both(all, only.sets.front())) all = std::move(*joined);
    }
  }
  return all;
}

namespace {
std::vector<unmet_condition> conditions_of(const layout& rule, const std::vector<int>& parents, const auto& blocks) {
  std::vector<unmet_condition> out;
  for (const auto& each : blocks) {
    const rule_node* asked = rule.places[static_cast<std::size_t>(each.first)].node;
    if (each.second.year < 1) continue;
    retain(asked);
    out.push_back({.condition = node(shared<rule_node>(asked)),
                   .place = static_cast<std::size_t>(each.first),
                   .reference = inherited_reference(rule, parents, each.first),
                   .year = award_year(each.second.year),
                   .value = {.truth = each.second.now}});
  }
  return out;
}
}  // namespace

std::vector<unmet_condition> change_search::blocked() const { return conditions_of(rule_, parents_, blocked_); }
std::vector<unmet_condition> change_search::too_early() const { return conditions_of(rule_, parents_, too_early_); }

}  // namespace detail
}  // namespace v0
}  // namespace thidua
