// SPDX-License-Identifier: BSL-1.0
#include "demand.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

bool is_positive(const demand& each) noexcept { return (each.allowed & 1) == 0; }

// Makes `into` demand what `other`, of the same slot, does too. False: it can't.
bool join(demand& into, const demand& other) {
  const demand before = into;
  if (into.fact == record_key::members) {
    into.allowed |= other.allowed;
    if ((into.allowed & into.allowed >> 32 & 0xFFFFFFFFU) != 0) return false;  // met and not met
  } else {
    into.allowed &= other.allowed;
    if (into.allowed == 0) return false;
  }
  into.at_least = std::max(into.at_least, other.at_least);
  into.at_most = std::min(into.at_most, other.at_most);
  if (into.at_least > into.at_most || (into.fact == record_key::votes && into.at_least == into.at_most)) return false;
  if (into.until != 0) into.until = std::min(into.until, other.until);
  into.is_kept = before.is_kept && other.is_kept;
  // Who asks is who asks for the most; of equals who stands first.
  demand plain = other;
  plain.place = into.place;
  if (plain.same(into) && !(before.same(into) && before.place <= other.place)) into.place = other.place;
  return true;
}

// What one demand of a set makes the others superfluous.
void simplify(demand_set& set) {
  const demand* const first = set.demands.data();
  const bool may_drop = std::any_of(first, first + set.demands.size(), [](const demand& each) {
    return (each.key == 0 && each.fact == record_key::titles) || each.fact == record_key::initiatives || (each.year == 0 && each.fact == record_key::grants);
  });
  if (!may_drop) return;
  const auto drop = [&](auto which) { set.demands.erase(std::remove_if(set.demands.begin(), set.demands.end(), which), set.demands.end()); };
  const std::vector<demand> all = set.demands;
  drop([&](const demand& each) {
    if (each.is_kept) return false;
    switch (each.fact) {
      case record_key::titles:  // who tells a title of the year tells all of them
        return each.key == 0 && std::any_of(all.begin(), all.end(), [&](const demand& other) {
                 return other.fact == each.fact && other.year == each.year && other.key != 0 && !other.is_kept;
               });
      case record_key::grants:
        if (each.year != 0) return false;
        return std::any_of(all.begin(), all.end(), [&](const demand& other) {
          if (other.fact != each.fact || other.key == 0 || other.is_kept || !is_positive(other)) return false;
          return each.key == 0 || (other.key == each.key && other.year != 0 && other.year <= each.until);
        });
      case record_key::initiatives:
        return each.at_most == std::numeric_limits<int>::max() && std::any_of(all.begin(), all.end(), [&](const demand& other) {
                 return other.fact == each.fact && other.year == each.year && other.key > each.key && other.key / 4 == each.key / 4 && !other.is_kept &&
                        other.at_least >= each.at_least;
               });
      case record_key::rating:
      case record_key::sanction:
      case record_key::pending:
      case record_key::members:
      case record_key::leads_bloc:
      case record_key::exceeds_targets:
      case record_key::organizations_excellent:
      case record_key::thematic_leader:
      case record_key::flag_eligible:
      case record_key::votes:
      case record_key::attested: return false;
    }
    return false;
  });
}

// Whether who does `more` does `less`, both of one slot.
bool covers(const demand& more, const demand& less) noexcept {
  if (more.is_kept && !less.is_kept) return false;
  if (more.fact == record_key::members) return (less.allowed & ~more.allowed) == 0;
  return (more.allowed & ~less.allowed) == 0 && more.at_least >= less.at_least && more.at_most <= less.at_most && (less.until == 0 || more.until <= less.until);
}

}  // namespace

void demand_set::count() noexcept {
  slots = 0;
  changes = 0;
  for (const demand& each : demands) {
    slots |= std::uint64_t(1) << (each.slot() * 0x9E3779B97F4A7C15U >> 58);
    changes += !each.is_kept;
  }
}

std::optional<demand_set> both(const demand_set& a, const demand_set& b) {
  if (a.demands.empty()) return b;
  if (b.demands.empty()) return a;
  demand_set out;
  out.demands.reserve(a.demands.size() + b.demands.size());
  const demand* x = a.demands.data();
  const demand* y = b.demands.data();
  const demand* const x_end = x + a.demands.size();
  const demand* const y_end = y + b.demands.size();
  while (x != x_end || y != y_end) {
    if (y == y_end || (x != x_end && x->slot() < y->slot())) {
      out.demands.push_back(*x++);
    } else if (x == x_end || y->slot() < x->slot()) {
      out.demands.push_back(*y++);
    } else {
      out.demands.push_back(*x++);
      if (!join(out.demands.back(), *y++)) return std::nullopt;
    }
  }
  simplify(out);
  out.count();
  return out;
}

bool covers(const demand_set& more, const demand_set& less) noexcept {
  if ((less.slots & ~more.slots) != 0 || less.demands.size() > more.demands.size()) return false;
  const demand* at = more.demands.data();
  const demand* const end = at + more.demands.size();
  for (const demand& each : less.demands) {
    while (at != end && at->slot() < each.slot()) ++at;
    if (at == end || at->slot() != each.slot() || !covers(*at, each)) return false;
  }
  return true;
}

bool before(const demand_set& a, const demand_set& b) noexcept {
  if (a.changes != b.changes) return a.changes < b.changes;
  // The latest years, compared from the latest on; then by slot and value.
  const demand* const x = a.demands.data();
  const demand* const y = b.demands.data();
  std::size_t i = a.demands.size();
  std::size_t k = b.demands.size();
  while (true) {
    while (i > 0 && x[i - 1].is_kept) --i;
    while (k > 0 && y[k - 1].is_kept) --k;
    if (i == 0 || k == 0) break;
    if (x[i - 1].year != y[k - 1].year) return x[i - 1].year > y[k - 1].year;
    --i;
    --k;
  }
  if (a.demands.size() != b.demands.size()) return a.demands.size() < b.demands.size();
  for (std::size_t at = 0; at < a.demands.size(); ++at) {
    const demand& p = x[at];
    const demand& q = y[at];
    if (p.slot() != q.slot()) return p.slot() < q.slot();
    if (p.is_kept != q.is_kept) return q.is_kept;
    if (p.allowed != q.allowed) return p.allowed > q.allowed;
    if (p.at_least != q.at_least) return p.at_least < q.at_least;
    if (p.at_most != q.at_most) return p.at_most > q.at_most;
    if (p.until != q.until) return p.until > q.until;
  }
  return false;
}

ways ways::of(demand only) {
  ways out;
  out.sets.emplace_back();
  out.sets.back().demands.push_back(only);
  out.sets.back().count();
  return out;
}

void ways_algebra::keep_one(ways& all) {
  if (all.sets.size() < 2) return;
  all.more = true;
  const auto best = std::min_element(all.sets.begin(), all.sets.end(), [](const demand_set& a, const demand_set& b) { return before(a, b); });
  if (best != all.sets.begin()) all.sets.front() = std::move(*best);
  all.sets.resize(1);
}

void ways_algebra::settle(ways& all) {
  if (is_tired()) return keep_one(all);
  for (const demand_set& each : all.sets) spend(2 + static_cast<long long>(each.demands.size()));
  std::sort(all.sets.begin(), all.sets.end(), [](const demand_set& a, const demand_set& b) { return before(a, b); });
  std::vector<demand_set> kept;
  for (demand_set& each : all.sets) {
    if (kept.size() == most_ways) {
      all.more = true;
      break;
    }
    if (std::any_of(kept.begin(), kept.end(), [&](const demand_set& less) { return covers(each, less); })) continue;
    // Of those with as many changes a later one may ask for less.
    kept.erase(std::remove_if(kept.begin(), kept.end(), [&](const demand_set& more) { return covers(more, each); }), kept.end());
    kept.push_back(std::move(each));
  }
  all.sets = std::move(kept);
}

ways ways_algebra::either(ways a, ways b) {
  if (a.is_free() || b.is_impossible()) {
    a.more = a.more || b.more;
    return a;
  }
  if (b.is_free() || a.is_impossible()) {
    b.more = a.more || b.more;
    return b;
  }
  for (demand_set& each : b.sets) a.sets.push_back(std::move(each));
  a.more = a.more || b.more;
  settle(a);
  return a;
}

ways ways_algebra::both(const ways& a, const ways& b) {
  ways out;
  out.more = a.more || b.more;
  if (a.is_impossible() || b.is_impossible()) return out;
  if (a.is_free() || b.is_free()) {
    out.sets = a.is_free() ? b.sets : a.sets;
    return out;
  }
  long long merged = 0;
  // Diagonals: the best of both come first, should there be too many.
  const std::size_t diagonals = a.sets.size() + b.sets.size() - 1;
  for (std::size_t sum = 0; sum < diagonals; ++sum)
    for (std::size_t i = sum < b.sets.size() ? 0 : sum - b.sets.size() + 1; i <= sum && i < a.sets.size(); ++i) {
      if (merged++ == most_merges || (is_tired() && !out.sets.empty())) {
        out.more = true;
        settle(out);
        return out;
      }
      spend(2 + static_cast<long long>(a.sets[i].demands.size() + b.sets[sum - i].demands.size()));
      if (auto made = detail::both(a.sets[i], b.sets[sum - i])) out.sets.push_back(std::move(*made));
    }
  settle(out);
  return out;
}

ways ways_algebra::choose(const std::vector<ways>& of, int k) {
  if (k <= 0) return ways::nothing_needed();
  const auto needed = static_cast<std::size_t>(k);
  std::vector<const ways*> possible;
  ways none;
  for (const ways& each : of) {
    none.more = none.more || each.more;
    if (!each.is_impossible()) possible.push_back(&each);
  }
  if (possible.size() < needed) return none;
  if (is_tired() && needed < possible.size()) {
    // The cheapest, the first of equals.
    none.more = true;
    std::stable_sort(possible.begin(), possible.end(), [](const ways* a, const ways* b) { return a->sets.front().changes < b->sets.front().changes; });
    possible.resize(needed);
  }
  if (needed == possible.size()) {
    // The few before the many.
    std::stable_sort(possible.begin(), possible.end(), [](const ways* a, const ways* b) { return a->sets.size() < b->sets.size(); });
    ways all = ways::nothing_needed();
    for (const ways* each : possible) all = both(all, *each);
    all.more = all.more || none.more;
    return all;
  }
  std::vector<ways> reached(needed + 1);  // [j]: j of those so far
  reached[0] = ways::nothing_needed();
  for (std::size_t seen = 0; seen < possible.size(); ++seen) {
    const std::size_t left = possible.size() - seen;
    // Fewer can't have been reached than would still make k with all that come.
    for (std::size_t j = std::min(needed, seen + 1); j >= 1 && j + left > needed; --j) reached[j] = either(std::move(reached[j]), both(reached[j - 1], *possible[seen]));
    if (is_tired()) return choose(of, k);  // too many ways: one will do
  }
  reached[needed].more = reached[needed].more || none.more;
  return std::move(reached[needed]);
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
