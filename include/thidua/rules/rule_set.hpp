// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Many rules over the same facts, worked out together: what they share is asked once. Layer: rules.
#include <thidua/core/detail/shared.hpp>
#include <thidua/rules/condition_value.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/rules/timeline.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {
struct rule_set_data;
void retain(const rule_set_data* data) noexcept;
void release(const rule_set_data* data) noexcept;
shared<rule_set_data> make_rule_set(std::vector<node> rules);
struct prepared_data;
void retain(const prepared_data* data) noexcept;
void release(const prepared_data* data) noexcept;
shared<prepared_data> prepare(shared<rule_set_data> rules, const void* facts, const decision_options& options);
}  // namespace detail

/// One subject's facts, read once for a set of rules. It keeps nothing of the facts themselves. Safe to share between threads.
class prepared {
 public:
  /// Whether rule number `rule` is met. Range: a number of the set.
  truth decide(std::size_t rule, award_year year) const;
  /// Every condition of that rule, none left out; what `into` held is replaced.
  void explain(std::size_t rule, award_year year, flat_finding& into) const;
  /// The rule over all award years.
  timeline timeline_of(std::size_t rule) const;

  /// For this library.
  explicit prepared(detail::shared<detail::prepared_data> data) noexcept : data_(std::move(data)) {}
  const detail::prepared_data* get() const noexcept { return data_.get(); }

 private:
  detail::shared<detail::prepared_data> data_;
};

/// Rules to be asked of many subjects. An immutable value, cheap to copy.
template <class Facts>
class rule_set {
 public:
  /// Error: errc::unbound_rule.
  explicit rule_set(std::vector<basic_rule<Facts>> rules) : rules_(std::move(rules)) {
    std::vector<node> roots;
    for (const auto& each : rules_) roots.push_back(each.root());
    data_ = detail::make_rule_set(std::move(roots));
  }

  std::size_t size() const noexcept { return rules_.size(); }
  const basic_rule<Facts>& operator[](std::size_t at) const noexcept { return rules_[at]; }
  const std::vector<basic_rule<Facts>>& rules() const noexcept { return rules_; }

  /// Error: what a custom leaf throws.
  prepared prepare(const Facts& facts, const decision_options& options = {}) const { return prepared(detail::prepare(data_, &facts, options)); }

  /// For this library.
  const detail::shared<detail::rule_set_data>& data() const noexcept { return data_; }

 private:
  std::vector<basic_rule<Facts>> rules_;
  detail::shared<detail::rule_set_data> data_;
};

}  // namespace v0
}  // namespace thidua
