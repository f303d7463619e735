// SPDX-License-Identifier: BSL-1.0
#include "unmet.hpp"

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

const std::optional<legal_reference> no_reference;

}  // namespace

std::vector<int> parents_of(const layout& rule) {
  std::vector<int> parents(rule.places.size(), -1);
  for (std::size_t i = 0; i < rule.places.size(); ++i)
    for (std::size_t child = i + 1; child < i + static_cast<std::size_t>(rule.places[i].size); child += static_cast<std::size_t>(rule.places[child].size))
      parents[child] = static_cast<int>(i);
  return parents;
}

const std::optional<legal_reference>& inherited_reference(const layout& rule, const std::vector<int>& parents, int place) {
  for (int at = place; at >= 0; at = parents[static_cast<std::size_t>(at)])
    if (rule.places[static_cast<std::size_t>(at)].node->reference) return rule.places[static_cast<std::size_t>(at)].node->reference;
  return no_reference;
}

flat_finding conditions_at(const layout& rule, const leaf_facts& facts, int year) {
  return evaluate_at(rule, facts, year, [&](const auto& in) {
    flat_finding conditions;
    in.at(0, year, conditions);
    return conditions;
  });
}

unmet_condition condition_at(const layout& rule, const flat_finding& conditions, int year, std::size_t place) {
  const rule_node* asked = rule.places[place].node;
  retain(asked);
  return {.condition = node(shared<rule_node>(asked)),
          .place = place,
          .reference = inherited_reference(rule, parents_of(rule), static_cast<int>(place)),
          .year = award_year(year),
          .value = conditions[place]};
}

std::vector<unmet_condition> unmet(const layout& rule, const flat_finding& conditions, int year) {
  std::vector<unmet_condition> out;
  const auto see = [&](const auto& self, std::size_t at, truth want) -> void {
    if (conditions[at].truth == want) return;
    const layout_place& place = rule.places[at];
    const node_kind kind = place.node->terms.kind;
    const bool is_logic = kind == node_kind::all_of || kind == node_kind::any_of || kind == node_kind::none_of || kind == node_kind::at_least || kind == node_kind::on;
    if (is_logic) {
      const truth inner = kind == node_kind::none_of ? !want : want;
      for (std::size_t child = at + 1; child < at + static_cast<std::size_t>(place.size); child += static_cast<std::size_t>(rule.places[child].size)) self(self, child, inner);
      return;
    }
    out.push_back(condition_at(rule, conditions, year, at));
  };
  see(see, 0, truth::yes);
  return out;
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
