// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What keeps a rule from being met, whatever form a finding has. Layer: testing, private.
#include <thidua/rules/node.hpp>
#include <thidua/rules/truth.hpp>

#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {
namespace detail {

/// A condition as it was found to be tells its `truth()` and `kind()`, and `each_part(f)` calls f with its parts as they were found.
template <class Found>
void add_blockers(const Found& found, truth wanted, std::vector<Found>& into) {
  using enum node_kind;
  if (found.truth() != !wanted) return;
  const bool parts_decide = (found.kind() == all_of && wanted == truth::yes) || (found.kind() == any_of && wanted == truth::no);
  const bool parts_deny = found.kind() == none_of && wanted == truth::yes;
  if (found.kind() == on || parts_decide || parts_deny) {
    found.each_part([&](const Found& each) { add_blockers(each, parts_deny ? !wanted : wanted, into); });
  } else {
    into.push_back(found);
  }
}

}  // namespace detail
}  // namespace testing
}  // namespace v0
}  // namespace thidua
