// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Rules laid out flat: each different condition once, in the order in which they can be worked out. Layer: rules, private.
#include <thidua/rules/decide.hpp>
#include <thidua/rules/node.hpp>

#include "node_data.hpp"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

/// One condition. What says the same is the same entry, wherever in the rules it stands and whatever it is called.
struct layout_entry {
  node_terms terms;
  const rule_node* asked;     // one of the nodes that say it; alive as long as the rules
  std::vector<int> children;  // entries
  int run = -1;               // of a condition over a run: the entry of what makes the run
  int part = 0;               // of a leaf: which part of the facts is asked
  int most = 1;               // of a number: the highest threshold anyone asks for
  bool is_number = false;
  bool is_leaf = false;
  bool needs_line = false;  // whether anyone asks it of other years than the award year
  int line = 0;             // of its lines, the first: a number has one for each threshold, all else has one
};

/// A node of a rule where it stands, in the order of reading. The children of place p begin at p + 1; each is followed by its own.
struct layout_place {
  const rule_node* node;
  int entry;
  int size;  // of the tree from here on, this place included
};

/// What the value of a place is worked out from, in little memory: all of a rule are read one after the other.
struct layout_step {
  node_kind kind;
  bool is_leaf = false;
  bool is_number = false;  // a leaf: it has a number; else its first child has one
  int line = 0;            // its own of a leaf, else that of its first child
  int number = 0;          // the entry whose numbers are read: its own of a leaf, else its first child
  int run_line = 0;
  int n = 0;
  int k = 0;
  int gap = 0;
  int children = 0;     // how many
  int first_child = 0;  // of them, in `child_offsets`
};

struct layout {
  /// The nodes must outlive it. Error: errc::unbound_rule.
  explicit layout(const std::vector<const rule_node*>& rules);

  std::vector<layout_entry> entries;  // children first
  std::vector<layout_place> places;
  std::vector<layout_step> steps;     // of each place
  std::vector<int> child_offsets;     // of a step: how far behind it its children stand
  std::vector<int> roots;             // of each rule: its first place
  std::vector<std::vector<const projection_body*>> parts;  // [0]: the facts themselves; else the way to the part
  int lines = 0;     // how many lines all entries have
  int lookback = 0;  // years after the last change of a fact after which nothing changes any more

  int root_entry(std::size_t rule) const { return places[static_cast<std::size_t>(roots[rule])].entry; }
  const void* part_of(const void* facts, int part) const {
    for (const projection_body* each : parts[static_cast<std::size_t>(part)]) facts = each->part(facts);
    return facts;
  }

 private:
  int place(const rule_node& of, int run, int part);
  int entry_of(layout_entry made);
  void need_line(int entry);
  layout_step step_of(std::size_t place);

  std::unordered_multimap<std::uint64_t, int> known_;
  std::vector<int> lookbacks_;
};

}  // namespace detail
}  // namespace v0
}  // namespace thidua
