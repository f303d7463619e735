// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Rules put together: logic, past award years, counts, runs. Layer: rules.
///
/// Everything is strong Kleene: what is unknown stays so only as long as it could change the answer. Y is the award year.
#include <thidua/core/quantity.hpp>
#include <thidua/rules/rule.hpp>

#include <concepts>
#include <type_traits>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

enum class part_kind { other, rule, run, count };
template <class T>
struct part {
  static constexpr part_kind kind = part_kind::other;
  using facts = void;
};
template <class Facts>
struct part<basic_rule<Facts>> {
  static constexpr part_kind kind = part_kind::rule;
  using facts = Facts;
};
template <class Facts>
struct part<run_condition<Facts>> {
  static constexpr part_kind kind = part_kind::run;
  using facts = Facts;
};
template <class Facts, class Result>
struct part<pending_count<Facts, Result>> {
  static constexpr part_kind kind = part_kind::count;
  using facts = Facts;
};

template <class T>
inline constexpr bool is_built = part<T>::kind == part_kind::rule || part<T>::kind == part_kind::run;

template <class First, class... Parts>
struct joined {
  static_assert(((part<First>::kind != part_kind::count) && ... && (part<Parts>::kind != part_kind::count)),
                "thidua: a count needs a threshold: count(…) >= 3");
  static_assert(((part<First>::kind != part_kind::other) && ... && (part<Parts>::kind != part_kind::other)),
                "thidua: a rule is made of rules; a bool or a number is none");
  static_assert((std::is_same_v<typename part<First>::facts, typename part<Parts>::facts> && ...),
                "thidua: these rules ask different facts; lift one with on(&facts::member, rule)");
  static constexpr bool is_run = ((part<First>::kind == part_kind::run) || ... || (part<Parts>::kind == part_kind::run));
  static constexpr bool is_sound = is_built<First> && (is_built<Parts> && ...);
  using facts = typename part<First>::facts;
  using type = std::conditional_t<is_run, run_condition<facts>, basic_rule<facts>>;
};
template <class First, class... Parts>
auto join(node_terms terms, const First& first, const Parts&... parts) {
  using of = joined<First, Parts...>;
  if constexpr (of::is_sound) return typename of::type(make_node(std::move(terms), {first.root(), parts.root()...}));
}

/// The rule under a temporal operator, or our words for what is none.
template <class Rule>
struct past_of {
  static_assert(part<Rule>::kind != part_kind::count, "thidua: a count needs a threshold: count(…) >= 3");
  static_assert(part<Rule>::kind != part_kind::run, "thidua: a count without a window has no meaning outside over_run; give it years: count(5_years, …) >= 3");
  static_assert(part<Rule>::kind != part_kind::other, "thidua: a rule is made of rules; a bool or a number is none");
  using facts = typename part<Rule>::facts;
};
template <class Rule>
auto past(node_terms terms, const Rule& of) {
  using facts = typename past_of<Rule>::facts;
  if constexpr (part<Rule>::kind == part_kind::rule) return basic_rule<facts>(make_node(std::move(terms), {of.root()}));
}
template <class Length>
constexpr int length_of(const Length& length) {
  static_assert(std::is_same_v<Length, years>, "thidua: a length of time has a unit: 3_years, not 3");
  if constexpr (std::is_same_v<Length, years>) return length.count();
  return 0;
}

}  // namespace detail

/// Every one. A condition over a run among them makes the whole one.
template <class First, class... Parts>
auto all_of(const First& first, const Parts&... parts) { return detail::join({.kind = node_kind::all_of}, first, parts...); }
/// At least one of them.
template <class First, class... Parts>
auto any_of(const First& first, const Parts&... parts) { return detail::join({.kind = node_kind::any_of}, first, parts...); }
/// Not one of them. Rules only: a run's conditions can't be turned round.
template <class First, class... Parts>
auto none_of(const First& first, const Parts&... parts) {
  static_assert(!detail::joined<First, Parts...>::is_run, "thidua: a condition over a run can't be negated: the longer the run, the more it holds");
  return detail::join({.kind = node_kind::none_of}, first, parts...);
}
/// At least k of them. Range: k from 0. Error: errc::invalid_quantity.
template <class Number, class First, class... Parts>
auto at_least(Number k, const First& first, const Parts&... parts) {
  static_assert(std::integral<Number> && !std::is_same_v<Number, bool>, "thidua: how many of the conditions is a plain number: at_least(2, …)");
  static_assert(!detail::joined<First, Parts...>::is_run, "thidua: at_least takes rules; over a run say any_of and all_of");
  if constexpr (std::integral<Number>) return detail::join({.kind = node_kind::at_least, .k = detail::checked_count(k)}, first, parts...);
}
namespace detail {
template <class Facts>
basic_rule<Facts> of_list(node_kind kind, const std::vector<basic_rule<Facts>>& parts) {
  std::vector<node> children;
  children.reserve(parts.size());
  for (const auto& each : parts) children.push_back(each.root());
  return basic_rule<Facts>(make_node({.kind = kind}, std::move(children)));
}
}  // namespace detail
/// The same from a list that is made at run time. Error: errc::invalid_rule for an empty one.
template <class Facts>
basic_rule<Facts> all_of(const std::vector<basic_rule<Facts>>& parts) {
  return detail::of_list<Facts>(node_kind::all_of, parts);
}
template <class Facts>
basic_rule<Facts> any_of(const std::vector<basic_rule<Facts>>& parts) {
  return detail::of_list<Facts>(node_kind::any_of, parts);
}

template <class Facts>
basic_rule<Facts> operator&&(const basic_rule<Facts>& a, const basic_rule<Facts>& b) { return all_of(a, b); }
template <class Facts>
basic_rule<Facts> operator||(const basic_rule<Facts>& a, const basic_rule<Facts>& b) { return any_of(a, b); }
template <class Facts>
basic_rule<Facts> operator!(const basic_rule<Facts>& a) { return none_of(a); }

/// *Liên tục n năm*: in Y and the n - 1 years before. Range: n from 1 to 1000. Error: errc::invalid_quantity.
template <class Length, class Rule>
auto consecutive(Length n, const Rule& of) { return detail::past({.kind = node_kind::consecutive, .n = detail::length_of(n)}, of); }
/// In at least one of the n years that end at Y. Range and error as for `consecutive`.
template <class Length, class Rule>
auto within(Length n, const Rule& of) { return detail::past({.kind = node_kind::within, .n = detail::length_of(n)}, of); }
/// In Y or any year before.
template <class Rule>
auto once(const Rule& of) { return detail::past({.kind = node_kind::once}, of); }
/// n years before Y. Range and error as for `consecutive`.
template <class Rule>
auto previous(const Rule& of) { return detail::past({.kind = node_kind::previous, .n = 1}, of); }
template <class Length, class Rule>
auto previous(Length n, const Rule& of) { return detail::past({.kind = node_kind::previous, .n = detail::length_of(n)}, of); }
/// In some year before Y.
template <class Rule>
auto after(const Rule& of) { return detail::past({.kind = node_kind::after}, of); }

/// How far apart the years of a chain may lie.
struct gap {
  years most;
};
/// In Y and in n - 1 earlier years, each at most `gap` years before the next: `chained(2, p, gap{3_years})`.
/// Range: n and the gap from 1 to 1000. Error: errc::invalid_quantity.
template <class Number, class Rule>
auto chained(Number n, const Rule& of, gap between) {
  static_assert(std::integral<Number> && !std::is_same_v<Number, bool>, "thidua: how many years of a chain is a plain number: chained(2, …)");
  if constexpr (std::integral<Number>) return detail::past({.kind = node_kind::chained, .n = detail::checked_count(n), .gap = between.most.count()}, of);
}

/// How many of the n years that end at Y; of initiatives, how many in all: `count(5_years, p) >= 3`.
template <class Length, class Rule>
auto count(Length n, const Rule& of) {
  using facts = typename detail::past_of<Rule>::facts;
  return pending_count<facts, basic_rule<facts>>({.kind = node_kind::count, .n = detail::length_of(n)}, of.root());
}
/// How many of the years of the enclosing run: `over_run(5_years, p, count(q) >= 3)`.
template <class Rule>
auto count(const Rule& of) {
  using facts = typename detail::past_of<Rule>::facts;
  return pending_count<facts, run_condition<facts>>({.kind = node_kind::run_count}, of.root());
}

/// n or more years of `of` without a gap that end at Y, of which `body` holds; a rule in the body is read at Y.
/// Range and error as for `consecutive`.
template <class Length, class Rule, class Body>
auto over_run(Length n, const Rule& of, const Body& body) {
  using facts = typename detail::past_of<Rule>::facts;
  using checked = detail::joined<Rule, Body>;
  if constexpr (std::is_same_v<facts, typename checked::facts>)
    return basic_rule<facts>(detail::make_node({.kind = node_kind::over_run, .n = detail::length_of(n)}, {of.root(), body.root()}));
}
/// The same without a further condition.
template <class Length, class Rule>
auto over_run(Length n, const Rule& of) {
  using facts = typename detail::past_of<Rule>::facts;
  return over_run(n, of, basic_rule<facts>(detail::make_node({.kind = node_kind::constant, .value = truth::yes})));
}

}  // namespace v0
}  // namespace thidua
