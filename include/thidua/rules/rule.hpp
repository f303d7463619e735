// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Rules: conditions over facts, as immutable trees, typed by the facts they ask. Layer: rules.
#include <thidua/award/merit_record.hpp>
#include <thidua/rules/node.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace detail {

/// What rules and conditions over a run have in common: the tree, and what may be written on its root.
template <class Self>
class annotated {
 public:
  const node& root() const noexcept { return root_; }
  const std::string& id() const noexcept { return root_.id(); }
  const bilingual& wording() const noexcept { return root_.wording(); }
  const std::optional<legal_reference>& reference() const noexcept { return root_.reference(); }

  /// The same with a stable id, never reused and never renamed: "law2022.art22.1.a". Error: errc::malformed_id.
  Self id(std::string_view text) const { return Self(with_id(root_, text)); }
  /// The same in words. Error: errc::not_utf8.
  Self wording(std::string_view vi, std::string_view en = {}) const {
    return Self(with_wording(root_, {.vi = std::string(vi), .en = std::string(en)}));
  }
  /// The same with the place in the law that says it.
  Self cite(legal_reference reference) const { return Self(with_reference(root_, std::move(reference))); }

  std::uint64_t hash() const noexcept { return root_.hash(); }
  friend bool operator==(const annotated& a, const annotated& b) noexcept { return a.root_ == b.root_; }

 protected:
  explicit annotated(node root) noexcept : root_(std::move(root)) {}

 private:
  node root_;
};

}  // namespace detail

/// A condition over `Facts` that is met, not met or unknown in each award year. An immutable value, cheap to copy.
template <class Facts>
class basic_rule : public detail::annotated<basic_rule<Facts>> {
 public:
  using facts_type = Facts;

  /// For this library and for rules made by `transform`: the tree must ask `Facts` and nothing else.
  explicit basic_rule(node root) noexcept : detail::annotated<basic_rule>(std::move(root)) {}

  /// The rule for that award: `granted_self()` and initiatives that do not say what they are usable for are bound to it.
  basic_rule for_award(award what) const { return basic_rule(detail::bound(this->root(), what)); }
};

/// A rule over merit records.
using rule = basic_rule<merit_record>;

/// A condition over the years of a run: it has no meaning of its own, only as the body of `over_run`.
template <class Facts>
class run_condition : public detail::annotated<run_condition<Facts>> {
 public:
  using facts_type = Facts;
  explicit run_condition(node root) noexcept : detail::annotated<run_condition>(std::move(root)) {}
};

/// A count that has no threshold yet: `count(p) >= 3` over a run, `count(5_years, p) >= 3` in a window of years.
template <class Facts, class Result>
class pending_count {
 public:
  using facts_type = Facts;
  pending_count(node_terms terms, node of) noexcept : terms_(std::move(terms)), of_(std::move(of)) {}

  /// At least k. Range: 0 or more. Error: errc::invalid_quantity.
  friend Result operator>=(const pending_count& count, int k) { return count.with(k); }
  friend Result operator>(const pending_count& count, int k) { return count.with(k + 1); }

 private:
  Result with(int k) const {
    node_terms terms = terms_;
    terms.k = k;
    return Result(detail::make_node(std::move(terms), {of_}));
  }

  node_terms terms_;
  node of_;
};

/// Whether a rule and every condition in it can be defended: each has a reference of its own or of what it is part of.
/// Error: errc::missing_reference, which names the rule.
void expect_references(const node& root);
template <class Facts>
void expect_references(const basic_rule<Facts>& rule) { expect_references(rule.root()); }

}  // namespace v0
}  // namespace thidua
