// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/difference.hpp>

#include <thidua/rules/finding.hpp>
#include <thidua/rules/wording.hpp>

#include "law/in_the_way.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace law {
namespace {

constexpr subject_kind subjects[] = {subject_kind::individual, subject_kind::collective, subject_kind::household};

using cited = std::optional<legal_reference>;

// A condition and the place that is cited for it.
struct placed {
  node of;
  cited at;
};
placed below(const node& child, const cited& of_parent) { return {child, child.reference() ? child.reference() : of_parent}; }
stated_condition stated(const placed& condition) {
  return {condition.of.id(), {.vi = to_phrase(condition.of), .en = to_phrase(condition.of, language::english)}, condition.at, condition.of};
}

// What is asked, whatever it is called and wherever it is written.
bool means_the_same(const node& a, const node& b) {
  if (!(a.terms() == b.terms()) || a.leaf_id() != b.leaf_id() || a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (!means_the_same(a.child(i), b.child(i))) return false;
  return true;
}

// The members of a list, those of lists of the same kind in it among them; what is no such list is its own only member.
void flatten(const placed& list, node_kind kind, std::vector<placed>& into) {
  if (list.of.kind() != kind) return into.push_back(list);
  for (std::size_t i = 0; i < list.of.size(); ++i) flatten(below(list.of.child(i), list.at), kind, into);
}

// The whole of a standard with another node in the place that is being compared: of the first, of the second, and of the second
// with no other way left than over that place.
using rebuilding = std::function<node(const node&)>;
struct surroundings {
  rebuilding first;
  rebuilding whole;
  rebuilding only_way;
};

node list_of(node_kind kind, std::vector<node> members) {
  if (members.empty()) return thidua::detail::make_node({.kind = node_kind::constant, .value = kind == node_kind::all_of ? truth::yes : truth::no});
  return thidua::detail::make_node({.kind = kind}, std::move(members));
}
// The list with one of its members left out, and with one more.
node list_with(node_kind kind, const std::vector<placed>& members, const placed* without, const node* also) {
  std::vector<node> all;
  for (const placed& each : members)
    if (&each != without) all.push_back(each.of);
  if (also != nullptr) all.push_back(*also);
  return list_of(kind, std::move(all));
}

void compare(const placed& before, const placed& after, const surroundings& in, std::vector<changed_condition>& out);

void compare_lists(const placed& before, const placed& after, node_kind kind, const surroundings& in, std::vector<changed_condition>& out) {
  std::vector<placed> old_ones;
  std::vector<placed> new_ones;
  flatten(before, kind, old_ones);
  flatten(after, kind, new_ones);
  std::vector<bool> is_taken(new_ones.size(), false);
  const auto take = [&](const auto& fits) -> const placed* {
    for (std::size_t i = 0; i < new_ones.size(); ++i) {
      if (is_taken[i] || !fits(new_ones[i])) continue;
      is_taken[i] = true;
      return &new_ones[i];
    }
    return nullptr;
  };
  // The lists with something else than one of their members, or beside them.
  const auto around = [&](const placed* old_one, const placed* without) -> surroundings {
    return {.first = [&, old_one](const node& instead) { return in.first(list_with(kind, old_ones, old_one, &instead)); },
            .whole = [&, without](const node& instead) { return in.whole(list_with(kind, new_ones, without, &instead)); },
            .only_way = [&, without](const node& instead) { return in.only_way(kind == node_kind::any_of ? list_of(kind, {instead}) : list_with(kind, new_ones, without, &instead)); }};
  };
  std::vector<const placed*> left;
  for (const placed& each : old_ones)
    if (take([&](const placed& one) { return means_the_same(each.of, one.of); }) == nullptr) left.push_back(&each);
  for (const placed* const old_one : left) {
    const placed& each = *old_one;
    if (const placed* alike = take([&](const placed& one) { return each.of.kind() == one.of.kind(); })) {
      compare(each, *alike, around(old_one, alike), out);
    } else {
      const surroundings here = around(nullptr, nullptr);
      out.push_back({.before = stated(each), .applied = in.first(list_with(kind, old_ones, old_one, nullptr)), .taken_back = here.whole(each.of), .by_old_way = here.only_way(each.of), .by_new_way = in.only_way(list_with(kind, new_ones, nullptr, nullptr))});
    }
  }
  for (std::size_t i = 0; i < new_ones.size(); ++i) {
    if (is_taken[i]) continue;
    const node dropped = list_with(kind, new_ones, &new_ones[i], nullptr);
    out.push_back({.after = stated(new_ones[i]), .applied = in.first(list_with(kind, old_ones, nullptr, &new_ones[i].of)), .taken_back = in.whole(dropped), .by_old_way = in.only_way(dropped), .by_new_way = around(nullptr, &new_ones[i]).only_way(new_ones[i].of)});
  }
}

void compare(const placed& before, const placed& after, const surroundings& in, std::vector<changed_condition>& out) {
  if (means_the_same(before.of, after.of)) return;
  for (const node_kind kind : {node_kind::all_of, node_kind::any_of})
    if (before.of.kind() == kind || after.of.kind() == kind) return compare_lists(before, after, kind, in, out);
  // The same operator over other conditions: it is these that differ. What is denied is told with the denial.
  if (before.of.kind() != node_kind::none_of && before.of.size() > 0 && before.of.size() == after.of.size() && before.of.terms() == after.of.terms() && before.of.leaf_id() == after.of.leaf_id()) {
    for (std::size_t i = 0; i < before.of.size(); ++i) {
      const auto with = [i](const node& in_place_of, const node& instead) {
        std::vector<node> children;
        for (std::size_t j = 0; j < in_place_of.size(); ++j) children.push_back(j == i ? instead : in_place_of.child(j));
        return in_place_of.with(std::move(children));
      };
      compare(below(before.of.child(i), before.at), below(after.of.child(i), after.at),
              {.first = [&](const node& instead) { return in.first(with(before.of, instead)); },
               .whole = [&](const node& instead) { return in.whole(with(after.of, instead)); },
               .only_way = [&](const node& instead) { return in.only_way(with(after.of, instead)); }},
              out);
    }
    return;
  }
  changed_condition found{stated(before), stated(after), in.first(after.of), in.whole(before.of), in.only_way(before.of), in.only_way(after.of)};
  // The same words for another condition: what it asks is added.
  if (found.before->words == found.after->words)
    for (stated_condition* each : {&*found.before, &*found.after}) {
      const node bare = thidua::detail::with_wording(*each->condition, {});
      for (const language in_language : {language::vietnamese, language::english}) {
        std::string& words = in_language == language::english ? each->words.en : each->words.vi;
        words += " (" + to_phrase(bare, in_language) + ")";
      }
    }
  out.push_back(std::move(found));
}

}  // namespace

stated_condition in_the_way(const rule& standard, const merit_record& record, award_year year, const decision_options& options) {
  finding found = explain(standard, record, year, options);
  while (found.kind == node_kind::all_of) {
    const auto first = std::find_if(found.children.begin(), found.children.end(), [](const finding& each) { return each.truth != truth::yes; });
    if (first == found.children.end()) break;
    finding next = *first;
    found = std::move(next);
  }
  return {found.id, found.wording, found.reference};
}

std::vector<standard_difference> differences(const pack& before, const pack& after) {
  std::vector<standard_difference> out;
  for (const award what : award::all())
    for (const subject_kind subject : subjects) {
      const rule* old_one = before.rule_for(what, subject);
      const rule* new_one = after.rule_for(what, subject);
      if (old_one == nullptr && new_one == nullptr) continue;
      standard_difference found{.what = what, .subject = subject};
      if (old_one != nullptr) found.before = *old_one;
      if (new_one != nullptr) found.after = *new_one;
      if (old_one != nullptr && new_one != nullptr) {
        const auto itself = [](const node& root) { return root; };
        compare(below(old_one->root(), std::nullopt), below(new_one->root(), std::nullopt), {.first = itself, .whole = itself, .only_way = itself}, found.conditions);
        if (found.conditions.empty()) continue;
      }
      out.push_back(std::move(found));
    }
  return out;
}

std::vector<reference_difference> reference_differences(const pack& before, const pack& after) {
  const auto cited_by = [](const rule& of) {
    std::vector<legal_reference> all;
    visit(of.root(), [&](const node& at, int) {
      if (at.reference() && std::find(all.begin(), all.end(), *at.reference()) == all.end()) all.push_back(*at.reference());
    });
    return all;
  };
  const auto without = [](std::vector<legal_reference> all, const std::vector<legal_reference>& others) {
    std::erase_if(all, [&](const legal_reference& each) { return std::find(others.begin(), others.end(), each) != others.end(); });
    return all;
  };
  std::vector<reference_difference> out;
  for (const award what : award::all())
    for (const subject_kind subject : subjects) {
      const rule* old_one = before.rule_for(what, subject);
      const rule* new_one = after.rule_for(what, subject);
      if (old_one == nullptr || new_one == nullptr) continue;
      const auto old_places = cited_by(*old_one);
      const auto new_places = cited_by(*new_one);
      reference_difference found{.what = what, .subject = subject, .before = without(old_places, new_places), .after = without(new_places, old_places)};
      if (!found.before.empty() || !found.after.empty()) out.push_back(std::move(found));
    }
  return out;
}

std::vector<population_difference> differences_over(const pack& before, const pack& after, const std::vector<merit_record>& population, award_year year, const decision_options& options) {
  std::vector<population_difference> out;
  for (const award what : award::all())
    for (const subject_kind subject : subjects) {
      const rule* old_one = before.rule_for(what, subject);
      const rule* new_one = after.rule_for(what, subject);
      if (old_one == nullptr || new_one == nullptr) continue;
      population_difference found{.what = what, .subject = subject};
      for (std::size_t i = 0; i < population.size(); ++i) {
        const merit_record& record = population[i];
        if (record.subject() != subject) continue;
        const truth was = decide(*old_one, record, year, options);
        const truth is = decide(*new_one, record, year, options);
        if (was == is) continue;
        if (is == truth::yes) {
          if (found.gain++ == 0) found.first_gain = witness{i, was, is, in_the_way(*old_one, record, year, options)};
        } else if (was == truth::yes) {
          if (found.lose++ == 0) found.first_loss = witness{i, was, is, in_the_way(*new_one, record, year, options)};
        } else {
          ++found.otherwise;
        }
      }
      if (found.gain + found.lose + found.otherwise > 0) out.push_back(std::move(found));
    }
  return out;
}

}  // namespace law
}  // namespace v0
}  // namespace thidua
