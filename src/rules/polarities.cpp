// SPDX-License-Identifier: BSL-1.0
#include "polarities.hpp"

#include <map>
#include <tuple>

namespace thidua {
inline namespace v0 {
namespace detail {
bool is_fixed(node_kind kind) noexcept {
  using enum node_kind;
  return kind == constant || kind == age || kind == recruited || kind == continuous_service || kind == weighted_service || kind == unread || kind == custom || kind == on;
}
bool is_of_collectives(node_kind kind) noexcept {
  using enum node_kind;
  return kind == members || kind == leads_bloc || kind == exceeds_targets || kind == organizations_excellent || kind == thematic_leader || kind == flag_eligible;
}

polarities::polarities(const layout& of) : of_place(of.places.size(), 0) {
  // By fact: how it is wanted so far, and which values are.
  struct use {
    int way = 0;
    int value = -1;
  };
  std::map<std::tuple<node_kind, int, std::string>, use> seen;
  const auto ask = [&](const rule_node& node, int way) {
    const node_terms& terms = node.terms;
    if (is_fixed(terms.kind)) return;
    int key = 0;
    int direction = way;
    if (terms.kind == node_kind::held || terms.kind == node_kind::granted) key = terms.what->index();
    if (terms.kind == node_kind::leads_bloc || terms.kind == node_kind::thematic_leader) key = terms.level;
    if (terms.kind == node_kind::members) {
      key = terms.level;
      if (terms.compare == member_comparison::at_most) direction = -way;
    }
    use& known = seen[{terms.kind, key, terms.kind == node_kind::judged ? terms.text : std::string()}];
    if (known.way == 0) {
      known.way = direction;
    } else if (known.way != direction) {
      may_conflict = true;
      if (mixed.empty() && terms.kind != node_kind::flag_eligible) mixed = node.id.empty() ? std::string(to_string(terms.kind)) : node.id;
    }
    if (terms.kind == node_kind::leads_bloc || terms.kind == node_kind::thematic_leader) {
      // One value a year: to want another one is to want this one not.
      use& value = seen[{terms.kind, -1, std::string()}];
      if (value.value >= 0 && value.value != terms.level) may_conflict = true;
      value.value = terms.level;
    }
  };
  const auto walk = [&](const auto& self, std::size_t at, int way) -> void {
    of_place[at] = way;
    const layout_place& place = of.places[at];
    if (place.size == 1 && place.node->children.empty()) {
      ask(*place.node, way);
      return;
    }
    if (place.node->terms.kind == node_kind::on) return;  // facts of another type are as they are
    const int inner = place.node->terms.kind == node_kind::none_of ? -way : way;
    for (std::size_t child = at + 1; child < at + static_cast<std::size_t>(place.size); child += static_cast<std::size_t>(of.places[child].size)) self(self, child, inner);
  };
  walk(walk, static_cast<std::size_t>(of.roots[0]), 1);
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
