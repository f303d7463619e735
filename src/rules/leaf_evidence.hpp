// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What in the facts supports what a leaf says of a year. Layer: rules, private.
#include <thidua/rules/finding.hpp>

#include "layout.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

/// What is cited, each thing once.
class evidence_list {
 public:
  void add(evidence what);
  std::vector<evidence> take() { return std::move(all_); }

 private:
  std::vector<evidence> all_;
  std::set<std::string> known_;
};

/// Adds what is told. `facts` are those the leaf asks.
void cite_leaf(const layout_entry& leaf, const void* facts, int year, const decision_options& options, evidence_list& into);
/// Whether nobody attested the judgement for the year.
bool is_left_to_council(const layout_entry& leaf, const void* facts, int year);

}  // namespace detail
}  // namespace v0
}  // namespace thidua
