// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Many variants of a rule asked of the same facts, whatever their type. Layer: testing, private.
#include <thidua/rules/decide.hpp>
#include <thidua/rules/node.hpp>
#include <thidua/rules/rule_set.hpp>

#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {
namespace detail {

/// What variants share is laid out, and asked of the facts, once.
class rule_batch {
 public:
  explicit rule_batch(std::vector<node> rules) : data_(thidua::detail::make_rule_set(std::move(rules))) {}
  prepared prepare(const void* facts, const decision_options& options) const { return prepared(thidua::detail::prepare(data_, facts, options)); }

 private:
  thidua::detail::shared<thidua::detail::rule_set_data> data_;
};

}  // namespace detail
}  // namespace testing
}  // namespace v0
}  // namespace thidua
