// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// In which direction a rule wants each fact. Layer: rules, private.
#include "layout.hpp"

#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

/// Whether a leaf asks what changes can't reach: days, service, what nobody read, an application's own.
bool is_fixed(node_kind kind) noexcept;
bool is_of_collectives(node_kind kind) noexcept;

/// In which direction a rule wants each fact.
struct polarities {
  explicit polarities(const layout& of);

  /// By place: 1 where more of it helps, -1 where less does, 2 where both may.
  std::vector<int> of_place;
  /// A fact that is wanted both ways: the id or kind of the second condition that does. Empty: there is none.
  std::string mixed;
  /// Whether what is met already may be lost by another change: facts wanted both ways, or values that exclude each other.
  bool may_conflict = false;
};

}  // namespace detail
}  // namespace v0
}  // namespace thidua
