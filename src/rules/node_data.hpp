// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What a node of a rule holds. Layer: rules, private.
#include <thidua/rules/leaf.hpp>
#include <thidua/rules/node.hpp>

#include "core/counted.hpp"

#include <atomic>
#include <memory>
#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

struct custom_leaf : counted {
  std::string id;
  bilingual wording;
  std::unique_ptr<const leaf_body> body;
};
struct projection : counted {
  std::string id;  // may be empty
  std::unique_ptr<const projection_body> body;
};

struct layout;

/// A layout of the rule, made when it is first asked. A copy of the node makes its own.
class layout_cache {
 public:
  layout_cache() = default;
  layout_cache(const layout_cache&) noexcept {}
  layout_cache& operator=(const layout_cache&) = delete;
  ~layout_cache();
  const layout& of(const rule_node& root) const;

 private:
  mutable std::atomic<const layout*> made_{nullptr};
};

struct rule_node : counted {
  node_terms terms;
  std::string id;
  bilingual wording;
  std::optional<legal_reference> reference;
  std::vector<node> children;
  shared<custom_leaf> leaf;
  shared<projection> part;
  std::uint64_t hash = 0;  // of all of the above
  int depth = 1;
  int size = 1;  // of the tree, what is shared counted as often as it stands in it
  layout_cache laid_out;
};

/// Whether it counts within a run of years, and so says nothing outside of one.
inline bool is_run_part(const rule_node& of) noexcept {
  if (of.terms.kind == node_kind::run_count) return true;
  if (of.terms.kind != node_kind::all_of && of.terms.kind != node_kind::any_of) return false;
  for (const node& each : of.children)
    if (is_run_part(*each.get())) return true;
  return false;
}
/// Whether it has a number a year, which counts add up, and not only a truth.
inline bool is_number(const rule_node& of) noexcept {
  return of.terms.kind == node_kind::initiatives || (of.leaf && of.leaf->body->is_count());
}
/// Whether it asks the facts.
inline bool is_leaf(const rule_node& of) noexcept { return of.children.empty(); }

/// FNV-1a, 64 bits: a hash that is the same everywhere.
class stable_hash {
 public:
  void byte(unsigned char value) noexcept {
    value_ ^= value;
    value_ *= 1099511628211U;
  }
  void number(std::uint64_t value) noexcept {
    for (int i = 0; i < 8; ++i) byte(static_cast<unsigned char>(value >> (8 * i)));
  }
  void text(std::string_view value) noexcept {
    number(value.size());
    for (const char each : value) byte(static_cast<unsigned char>(each));
  }
  std::uint64_t value() const noexcept { return value_; }

 private:
  std::uint64_t value_ = 14695981039346656037U;
};

}  // namespace detail
}  // namespace v0
}  // namespace thidua
