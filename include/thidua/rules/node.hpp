// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A rule seen as data: what each node of the tree says, to be walked and made anew. Layer: rules.
#include <thidua/award/award.hpp>
#include <thidua/award/merit_record.hpp>
#include <thidua/award/service.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/detail/shared.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/rules/truth.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// What kind of node. In brackets: the fields of `node_terms` that it reads. Y is the award year.
enum class node_kind : std::uint8_t {
  constant,                 ///< [value] the same in every year
  rated,                    ///< [level: rating] rated so or better
  held,                     ///< [what] the title was awarded for the year
  granted,                  ///< [what; nothing: the award being decided] [basis] a form on the merit track
  initiatives,              ///< [level: scope] [usable_for] a number: usable initiatives of that scope or a wider one
  sanctioned,               ///< [level: sanction] a sanction so severe or more was in force
  pending,                  ///< discipline, inspection or denunciation under way
  members,                  ///< [level: member_part] [compare, n] a member_comparison of counts of members
  leads_bloc,               ///< [level: bloc_led]
  exceeds_targets,
  organizations_excellent,
  thematic_leader,          ///< [level: scope] [n years]
  flag_eligible,
  votes,                    ///< [n percent] votes in favour, of all
  age,                      ///< [n years] since the founding, on 31/12/Y
  recruited,                ///< [n months] since recruitment, on 31/12/Y
  continuous_service,       ///< [text: kind] [n months] [counting] the latest run, on 31/12/Y
  weighted_service,         ///< [text: kind] [n months] [counting] all runs by their factors, on 31/12/Y
  judged,                   ///< [text: id] what only a council can say
  unread,                   ///< [words] a limb whose text we do not have: always unknown
  custom,                   ///< an application's own leaf
  all_of, any_of, none_of,  ///< children
  at_least,                 ///< [k] of the children
  consecutive,              ///< [n] in the n years that end at Y
  within,                   ///< [n] in one of them
  once,                     ///< in Y or an earlier year
  previous,                 ///< [n] n years before Y
  after,                    ///< in a year before Y
  chained,                  ///< [n, gap] at Y and in n - 1 earlier years, each at most gap years before the next
  count,                    ///< [n, k] k or more in the n years that end at Y
  run_count,                ///< [k] k or more in the years of the enclosing run
  over_run,                 ///< [n] first child in n or more years that end at Y, second child over just these years
  on,                       ///< the child, asked of a part of the facts
};
/// The stable name: "all_of". Empty behind the last.
std::string_view to_string(node_kind kind) noexcept;

/// Whether initiatives that were used already still count.
enum class usability : std::uint8_t {
  unbound,    ///< not said yet: bound when the rule is given its award
  for_title,  ///< those not used for a form
  for_form,   ///< those not used for anything
};
std::string_view to_string(usability use) noexcept;

/// In which year a grant counts.
enum class grant_basis : std::uint8_t {
  achievement,  ///< the last year of the achievements it rewards, where that is recorded; else that of the decision
  decision,     ///< always the year of the decision
};
std::string_view to_string(grant_basis basis) noexcept;

/// Which of a collective's members.
enum class member_part : std::uint8_t { completed, advanced, grassroots_fighters, sanctioned };
std::string_view to_string(member_part part) noexcept;

/// How a count of members is compared.
enum class member_comparison : std::uint8_t {
  at_least,            ///< n members or more
  at_most,             ///< n members or fewer
  at_least_percent,    ///< n percent of the total or more
  more_than_percent,   ///< more than n percent of the total
};
std::string_view to_string(member_comparison compare) noexcept;

/// What a node says besides its children. Which fields count hangs on the kind; the others are as they are here.
struct node_terms {
  node_kind kind = node_kind::constant;
  truth value = truth::yes;
  int level = 0;  ///< an enumerator of the type the kind names
  int n = 0;
  int k = 0;
  int gap = 0;
  std::optional<award> what = std::nullopt;
  grant_basis basis = grant_basis::achievement;
  usability usable_for = usability::unbound;
  member_comparison compare = member_comparison::at_least;
  month_counting counting = month_counting::complete;
  std::string text = {};
  bilingual words = {};

  friend bool operator==(const node_terms&, const node_terms&) = default;
};

namespace detail {
struct rule_node;
void retain(const rule_node* node) noexcept;
void release(const rule_node* node) noexcept;
struct custom_leaf;
void retain(const custom_leaf* leaf) noexcept;
void release(const custom_leaf* leaf) noexcept;
struct projection;
void retain(const projection* part) noexcept;
void release(const projection* part) noexcept;
}  // namespace detail

/// A node of a rule and with it the tree below: immutable, cheap to copy, safe to share between threads.
class node {
 public:
  const node_terms& terms() const noexcept;
  node_kind kind() const noexcept { return terms().kind; }
  std::size_t size() const noexcept;
  /// Range: 0 … size() - 1.
  node child(std::size_t at) const;

  /// As given; empty where none was. For a custom leaf that has no other, its own.
  const std::string& id() const noexcept;
  const bilingual& wording() const noexcept;
  const std::optional<legal_reference>& reference() const noexcept;
  /// The id under which a custom leaf is registered; empty for other kinds.
  const std::string& leaf_id() const noexcept;

  /// The same node with other terms or children, for mutants and editors. Error: errc::invalid_rule where no such node can be.
  node with(node_terms terms) const;
  node with(std::vector<node> children) const;

  /// Of terms, annotations and children; custom leaves by their ids. The same in every process and version that reads the same rule.
  std::uint64_t hash() const noexcept;
  /// Structural: terms, annotations, children; custom leaves by their ids.
  friend bool operator==(const node& a, const node& b) noexcept;

  /// For this library.
  explicit node(detail::shared<detail::rule_node> of) noexcept : node_(std::move(of)) {}
  const detail::rule_node* get() const noexcept { return node_.get(); }
  const detail::shared<detail::rule_node>& handle() const noexcept { return node_; }

 private:
  detail::shared<detail::rule_node> node_;
};
bool operator==(const node& a, const node& b) noexcept;

namespace detail {
/// Checks and makes a node. Error: errc::invalid_rule, errc::invalid_quantity.
node make_node(node_terms terms, std::vector<node> children = {});
node make_custom(shared<custom_leaf> leaf);
node make_on(shared<projection> part, node child);
node with_id(const node& of, std::string_view id);
node with_wording(const node& of, const bilingual& wording);
node with_reference(const node& of, legal_reference reference);
node bound(const node& of, award what);
}  // namespace detail

/// Calls `f(node, depth)` for the node and all below it, each before its children.
template <class Visitor>
void visit(const node& from, Visitor&& f, int depth = 0) {
  f(from, depth);
  for (std::size_t i = 0; i < from.size(); ++i) visit(from.child(i), f, depth + 1);
}
/// The tree made anew from the leaves up: `f(node)` gives the node that takes the place of one whose children are made already.
template <class Change>
node transform(const node& from, Change&& f) {
  if (from.size() == 0) return f(from);
  std::vector<node> children;
  for (std::size_t i = 0; i < from.size(); ++i) children.push_back(transform(from.child(i), f));
  return f(from.with(std::move(children)));
}

}  // namespace v0
}  // namespace thidua
