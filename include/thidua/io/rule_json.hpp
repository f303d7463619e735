// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Rules and findings as JSON. Layer: io.
#include <thidua/core/bilingual.hpp>
#include <thidua/rules/finding.hpp>
#include <thidua/rules/leaf.hpp>
#include <thidua/rules/rule.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {

/// The leaves that a rule in a file may name, and the parts of the facts it may ask.
struct leaf_table {
  struct part {
    std::string id;
    node lifted;  // an `on` node of that part, with any child
    std::vector<leaf_table> inner;  // one
  };
  std::string_view facts;  // what the built-in leaves ask: "merit_record", or empty
  std::vector<node> leaves = {};
  std::vector<part> parts = {};
};
node rule_from_json(std::string_view text, const leaf_table& leaves);
/// Error: errc::malformed_id for a leaf without an id, errc::invalid_rule for what is no leaf or is there already.
void add_leaf(leaf_table& into, const node& leaf);
void add_part(leaf_table& into, const node& lifted, leaf_table inner);

}  // namespace detail

/// An application's own leaves, known by their ids.
template <class Facts>
class leaf_registry {
 public:
  /// Error: errc::invalid_rule for a rule that is no single leaf of its own id.
  leaf_registry& add(const basic_rule<Facts>& leaf) {
    detail::add_leaf(table_, leaf.root());
    return *this;
  }
  /// What `on(member, …, id)` means in a file. Error: errc::malformed_id.
  template <class Part>
  leaf_registry& add_part(std::string_view id, Part Facts::*member, const leaf_registry<Part>& inner = {}) {
    const auto any = basic_rule<Part>(thidua::detail::make_node({.kind = node_kind::constant}));
    detail::add_part(table_, on(member, any, id).root(), inner.table());
    return *this;
  }
  const detail::leaf_table& table() const noexcept { return table_; }

 private:
  detail::leaf_table table_{.facts = std::is_same_v<Facts, merit_record> ? "merit_record" : ""};
};

/// A rule as its tree, indented. Error: errc::invalid_rule for an `on` without an id, which no file can name.
std::string to_json(const node& rule);
template <class Facts>
std::string to_json(const basic_rule<Facts>& rule) { return to_json(rule.root()); }

/// The rule that a text holds: `{"all_of":[{"consecutive":3,"of":{"held":"grassroots_fighter"}}, …],"id":…}`. Reading back what was
/// written gives an equal rule. Error: a code of 5xx with the JSON pointer as its place, errc::not_utf8, errc::invalid_rule, errc::malformed_id.
template <class Facts = merit_record>
basic_rule<Facts> rule_from_json(std::string_view text, const leaf_registry<Facts>& leaves = {}) {
  return basic_rule<Facts>(detail::rule_from_json(text, leaves.table()));
}

/// A finding in one line, its wording in the wanted language. `measured` is a number, for counts [at least, at most], where no
/// bound is known null.
std::string to_json(const finding& found, language in = language::vietnamese);

}  // namespace io
}  // namespace v0
}  // namespace thidua
