// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/error.hpp>
#include <thidua/core/id.hpp>
#include <thidua/core/text.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/rules/node.hpp>

#include "core/enum_names.hpp"
#include "core/quoted.hpp"
#include "node_data.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace {

constexpr detail::enum_name kinds[] = {
    {"constant"}, {"rated"}, {"held"}, {"granted"}, {"initiatives"}, {"sanctioned"}, {"pending"}, {"members"}, {"leads_bloc"},
    {"exceeds_targets"}, {"organizations_excellent"}, {"thematic_leader"}, {"flag_eligible"}, {"votes"}, {"age"}, {"recruited"},
    {"continuous_service"}, {"weighted_service"}, {"judged"}, {"unread"}, {"custom"}, {"all_of"}, {"any_of"}, {"none_of"}, {"at_least"},
    {"consecutive"}, {"within"}, {"once"}, {"previous"}, {"after"}, {"chained"}, {"count"}, {"run_count"}, {"over_run"}, {"on"}};
constexpr detail::enum_name usabilities[] = {{"unbound"}, {"for_title"}, {"for_form"}};
constexpr detail::enum_name bases[] = {{"achievement"}, {"decision"}};
constexpr detail::enum_name parts[] = {{"completed"}, {"advanced"}, {"grassroots_fighters"}, {"sanctioned"}};
constexpr detail::enum_name comparisons[] = {{"at_least"}, {"at_most"}, {"at_least_percent"}, {"more_than_percent"}};

constexpr int most_years = 1000;
constexpr int most_members = 1'000'000'000;
constexpr int most_depth = 200;
constexpr int most_nodes = 1'000'000;

[[noreturn]] void refuse(node_kind kind, const bilingual& why) {
  const std::string shown = "`" + std::string(to_string(kind)) + "`";
  throw error(errc::invalid_rule, {.vi = "quy tắc " + shown + ": " + why.vi, .en = "rule " + shown + ": " + why.en});
}

void expect_between(int value, int least, int most) {
  if (value < least || value > most) detail::throw_invalid_quantity(value);
}

template <class Enum>
void expect_level(const node_terms& terms, int least) {
  if (terms.level < least || to_string(static_cast<Enum>(terms.level)).empty()) refuse(terms.kind, {.vi = "mức không hợp lệ", .en = "no such level"});
}

// What may not be is refused here, however the node came about.
void check(const node_terms& terms, const std::vector<node>& children, bool is_custom, bool is_on) {
  using enum node_kind;
  const auto expect_children = [&](std::size_t least, std::size_t most) {
    if (children.size() < least || children.size() > most) refuse(terms.kind, {.vi = "số điều kiện con không hợp lệ", .en = "it has a wrong number of conditions"});
  };
  constexpr std::size_t any = 10'000;
  bool may_hold_run_parts = false;
  switch (terms.kind) {
    case constant:
    case pending:
    case exceeds_targets:
    case organizations_excellent:
    case flag_eligible: expect_children(0, 0); break;
    case rated: expect_children(0, 0); expect_level<rating>(terms, 0); break;
    case held:
      expect_children(0, 0);
      if (!terms.what || !terms.what->is_title()) refuse(terms.kind, {.vi = "chỉ nhận danh hiệu thi đua", .en = "it takes a title"});
      break;
    case granted:
      expect_children(0, 0);
      if (terms.what && terms.what->is_title()) refuse(terms.kind, {.vi = "chỉ nhận hình thức khen thưởng", .en = "it takes a form"});
      break;
    case initiatives: expect_children(0, 0); expect_level<scope>(terms, 0); break;
    case sanctioned: expect_children(0, 0); expect_level<sanction>(terms, 1); break;
    case members:
      expect_children(0, 0);
      expect_level<member_part>(terms, 0);
      expect_between(terms.n, 0, terms.compare == member_comparison::at_least || terms.compare == member_comparison::at_most ? most_members : 100);
      break;
    case leads_bloc: expect_children(0, 0); expect_level<bloc_led>(terms, 1); break;
    case thematic_leader: expect_children(0, 0); expect_level<scope>(terms, 0); expect_between(terms.n, 1, most_years); break;
    case votes: expect_children(0, 0); expect_between(terms.n, 0, 100); break;
    case age: expect_children(0, 0); expect_between(terms.n, 1, most_years); break;
    case recruited: expect_children(0, 0); expect_between(terms.n, 1, most_years * 12); break;
    case continuous_service:
    case weighted_service:
      expect_children(0, 0);
      expect_between(terms.n, 1, most_years * 12);
      if (!detail::is_id(terms.text)) detail::throw_malformed_id(terms.text);
      break;
    case judged:
      expect_children(0, 0);
      if (!detail::is_id(terms.text)) detail::throw_malformed_id(terms.text);
      break;
    case unread:
      expect_children(0, 0);
      if (terms.words.vi.empty()) refuse(terms.kind, {.vi = "phải nói rõ phần nào chưa đọc được", .en = "it must say what was not read"});
      break;
    case custom:
      expect_children(0, 0);
      if (!is_custom) refuse(terms.kind, {.vi = "không có hàm", .en = "it has no function"});
      break;
    case all_of:
    case any_of: expect_children(1, any); may_hold_run_parts = true; break;
    case none_of: expect_children(1, any); break;
    case at_least: expect_children(1, any); expect_between(terms.k, 0, static_cast<int>(any)); break;
    case consecutive:
    case within:
    case previous: expect_children(1, 1); expect_between(terms.n, 1, most_years); break;
    case once:
    case after: expect_children(1, 1); break;
    case chained: expect_children(1, 1); expect_between(terms.n, 1, most_years); expect_between(terms.gap, 1, most_years); break;
    case count: expect_children(1, 1); expect_between(terms.n, 1, most_years); expect_between(terms.k, 0, most_years); break;
    case run_count: expect_children(1, 1); expect_between(terms.k, 0, most_years); break;
    case over_run:
      expect_children(2, 2);
      expect_between(terms.n, 1, most_years);
      if (detail::is_run_part(*children[0].get())) refuse(terms.kind, {.vi = "điều kiện của chuỗi năm không được là số đếm trong chuỗi", .en = "what makes the run can't count within it"});
      may_hold_run_parts = true;
      break;
    case on:
      expect_children(1, 1);
      if (!is_on) refuse(terms.kind, {.vi = "không có phần dữ liệu", .en = "it names no part of the facts"});
      break;
  }
  if (!may_hold_run_parts)
    for (const node& each : children)
      if (detail::is_run_part(*each.get()))
        refuse(terms.kind, {.vi = "số đếm không có khung năm chỉ có nghĩa trong over_run", .en = "a count without a window of years has no meaning outside over_run"});
}

std::uint64_t hash_of(const detail::rule_node& of) {
  detail::stable_hash hash;
  const node_terms& terms = of.terms;
  hash.text(to_string(terms.kind));
  hash.text(to_string(terms.value));
  for (const int number : {terms.level, terms.n, terms.k, terms.gap}) hash.number(static_cast<std::uint64_t>(number));
  hash.text(terms.what ? terms.what->id() : std::string_view());
  hash.text(to_string(terms.basis));
  hash.text(to_string(terms.usable_for));
  hash.text(to_string(terms.compare));
  hash.number(static_cast<std::uint64_t>(terms.counting));
  for (const std::string* text : {&terms.text, &terms.words.vi, &terms.words.en, &of.id, &of.wording.vi, &of.wording.en}) hash.text(*text);
  if (of.reference) {
    hash.text(to_text(*of.reference));
    for (const auto& day : {of.reference->from, of.reference->to}) hash.number(day ? static_cast<std::uint64_t>(day->day_number()) : 0);
    hash.number(static_cast<std::uint64_t>(of.reference->certainty));
  }
  if (of.leaf) hash.text(of.leaf->id);
  if (of.part) hash.text(of.part->id);
  hash.number(of.children.size());
  for (const node& each : of.children) hash.number(each.hash());
  return hash.value();
}

node finished(detail::rule_node made) {
  made.depth = made.size = 1;
  for (const node& each : made.children) {
    made.depth = std::max(made.depth, each.get()->depth + 1);
    made.size += each.get()->size;
    if (made.depth > most_depth || made.size > most_nodes) refuse(made.terms.kind, {.vi = "cây điều kiện quá lớn", .en = "the tree is too large"});
  }
  made.hash = hash_of(made);
  return node(detail::shared<detail::rule_node>(new detail::rule_node(std::move(made))));
}

}  // namespace

std::string_view to_string(node_kind kind) noexcept { return detail::named<node_kind::on>(kinds, kind).id; }
std::string_view to_string(usability use) noexcept { return detail::named<usability::for_form>(usabilities, use).id; }
std::string_view to_string(grant_basis basis) noexcept { return detail::named<grant_basis::decision>(bases, basis).id; }
std::string_view to_string(member_part part) noexcept { return detail::named<member_part::sanctioned>(parts, part).id; }
std::string_view to_string(member_comparison compare) noexcept { return detail::named<member_comparison::more_than_percent>(comparisons, compare).id; }

namespace detail {

void retain(const rule_node* of) noexcept { retain_counted(of); }
void release(const rule_node* of) noexcept { release_counted(of); }
void retain(const custom_leaf* of) noexcept { retain_counted(of); }
void release(const custom_leaf* of) noexcept { release_counted(of); }
void retain(const projection* of) noexcept { retain_counted(of); }
void release(const projection* of) noexcept { release_counted(of); }

count_line leaf_body::numbers(const void*) const { return count_line(); }
bool leaf_body::block(const void*, std::size_t, int, std::uint64_t&, std::uint64_t&, std::size_t&) const { return false; }

node make_node(node_terms terms, std::vector<node> children) {
  check(terms, children, false, false);
  rule_node made;
  made.terms = std::move(terms);
  made.children = std::move(children);
  return finished(std::move(made));
}

node own_leaf(std::string_view id, const bilingual& wording, const leaf_body* body) {
  auto own = std::make_unique<custom_leaf>();
  own->body.reset(body);
  if (!is_id(id)) throw_malformed_id(id);
  own->id = id;
  own->wording = {.vi = to_nfc(wording.vi), .en = to_nfc(wording.en)};
  return make_custom(shared<custom_leaf>(own.release()));
}
node make_custom(shared<custom_leaf> leaf) {
  rule_node made;
  made.terms.kind = node_kind::custom;
  made.leaf = std::move(leaf);
  return finished(std::move(made));
}

node own_part(std::string_view id, const projection_body* body, const node& child) {
  auto own = std::make_unique<projection>();
  own->body.reset(body);
  if (!id.empty() && !is_id(id)) throw_malformed_id(id);
  own->id = id;
  return make_on(shared<projection>(own.release()), child);
}
node make_on(shared<projection> part, node child) {
  rule_node made;
  made.terms.kind = node_kind::on;
  made.part = std::move(part);
  made.children.push_back(std::move(child));
  check(made.terms, made.children, false, true);
  return finished(std::move(made));
}

node with_id(const node& of, std::string_view id) {
  if (!is_id(id)) throw_malformed_id(id);
  rule_node made = *of.get();
  made.id = id;
  return finished(std::move(made));
}
node with_wording(const node& of, const bilingual& wording) {
  rule_node made = *of.get();
  made.wording = {.vi = to_nfc(wording.vi), .en = to_nfc(wording.en)};
  return finished(std::move(made));
}
node with_reference(const node& of, legal_reference reference) {
  rule_node made = *of.get();
  made.reference = std::move(reference);
  return finished(std::move(made));
}

node bound(const node& of, award what) {
  return transform(of, [what](const node& each) {
    node_terms terms = each.terms();
    if (terms.kind == node_kind::granted && !terms.what) {
      if (what.is_title()) return make_node({.kind = node_kind::constant, .value = truth::no});  // a title is held, never granted
      terms.what = what;
      return each.with(std::move(terms));
    }
    if (terms.kind == node_kind::initiatives && terms.usable_for == usability::unbound) {
      terms.usable_for = what.is_title() ? usability::for_title : usability::for_form;
      return each.with(std::move(terms));
    }
    return each;
  });
}

}  // namespace detail

const node_terms& node::terms() const noexcept { return node_->terms; }
std::size_t node::size() const noexcept { return node_->children.size(); }
node node::child(std::size_t at) const { return node_->children.at(at); }
const std::string& node::id() const noexcept { return node_->id; }
const bilingual& node::wording() const noexcept { return node_->wording.empty() && node_->leaf ? node_->leaf->wording : node_->wording; }
const std::optional<legal_reference>& node::reference() const noexcept { return node_->reference; }
const std::string& node::leaf_id() const noexcept {
  static const std::string none;
  return node_->leaf ? node_->leaf->id : node_->part ? node_->part->id : none;
}
std::uint64_t node::hash() const noexcept { return node_->hash; }

node node::with(node_terms terms) const {
  check(terms, node_->children, bool(node_->leaf), bool(node_->part));
  detail::rule_node made = *node_;
  made.terms = std::move(terms);
  return finished(std::move(made));
}
node node::with(std::vector<node> children) const {
  check(node_->terms, children, bool(node_->leaf), bool(node_->part));
  detail::rule_node made = *node_;
  made.children = std::move(children);
  return finished(std::move(made));
}

bool operator==(const node& a, const node& b) noexcept {
  if (a.get() == b.get()) return true;
  const detail::rule_node& x = *a.get();
  const detail::rule_node& y = *b.get();
  return x.hash == y.hash && x.terms == y.terms && x.id == y.id && x.wording == y.wording && x.reference == y.reference && a.leaf_id() == b.leaf_id() &&
         bool(x.leaf) == bool(y.leaf) && x.children == y.children;
}

namespace {
bool is_cited(const node& of) {
  if (of.reference()) return true;
  for (std::size_t i = 0; i < of.size(); ++i)
    if (!is_cited(of.child(i))) return false;
  return of.size() > 0;
}
}  // namespace

void expect_references(const node& root) {
  if (is_cited(root)) return;
  const std::string shown = root.id().empty() ? std::string() : " " + detail::in_backticks(root.id());
  throw error(errc::missing_reference, {.vi = "quy tắc" + shown + " không dẫn văn bản", .en = "the rule" + shown + " cites nothing"},
              {.vi = "nêu điều, khoản, văn bản bằng cite", .en = "say where it is written, with cite"});
}

// ------------------------------------------------------------------------------------------------------------ facts

rule rated(rating least) { return rule(detail::make_node({.kind = node_kind::rated, .level = static_cast<int>(least)})); }
rule held(award title) { return rule(detail::make_node({.kind = node_kind::held, .what = title})); }
rule granted(award form, grant_basis basis) { return rule(detail::make_node({.kind = node_kind::granted, .what = form, .basis = basis})); }
rule granted_self(grant_basis basis) { return rule(detail::make_node({.kind = node_kind::granted, .basis = basis})); }
rule initiative(scope narrowest, usability use) {
  return rule(detail::make_node({.kind = node_kind::initiatives, .level = static_cast<int>(narrowest), .usable_for = use}));
}
rule sanctioned(sanction lightest) { return rule(detail::make_node({.kind = node_kind::sanctioned, .level = static_cast<int>(lightest)})); }
rule clean() { return rule(detail::make_node({.kind = node_kind::none_of}, {sanctioned(sanction::reprimand).root()})); }
rule pending() { return rule(detail::make_node({.kind = node_kind::pending})); }
rule members(member_part part, member_comparison compare, int n) {
  return rule(detail::make_node({.kind = node_kind::members, .level = static_cast<int>(part), .n = n, .compare = compare}));
}
rule leads_bloc(bloc_led kind) { return rule(detail::make_node({.kind = node_kind::leads_bloc, .level = static_cast<int>(kind)})); }
rule exceeds_targets() { return rule(detail::make_node({.kind = node_kind::exceeds_targets})); }
rule organizations_excellent() { return rule(detail::make_node({.kind = node_kind::organizations_excellent})); }
rule thematic_leader(scope level, years least) {
  return rule(detail::make_node({.kind = node_kind::thematic_leader, .level = static_cast<int>(level), .n = least.count()}));
}
rule flag_eligible() { return rule(detail::make_node({.kind = node_kind::flag_eligible})); }
rule votes(int percent) { return rule(detail::make_node({.kind = node_kind::votes, .n = percent})); }
rule age(years least) { return rule(detail::make_node({.kind = node_kind::age, .n = least.count()})); }
rule recruited(months least) { return rule(detail::make_node({.kind = node_kind::recruited, .n = least.count()})); }
rule served_continuously(std::string_view kind, years least, month_counting counting) {
  return rule(detail::make_node({.kind = node_kind::continuous_service, .n = (least * 12).count(), .counting = counting, .text = std::string(kind)}));
}
rule served_weighted(std::string_view kind, years least, month_counting counting) {
  return rule(detail::make_node({.kind = node_kind::weighted_service, .n = (least * 12).count(), .counting = counting, .text = std::string(kind)}));
}
rule judged(std::string_view id) { return rule(detail::make_node({.kind = node_kind::judged, .text = std::string(id)})); }
rule unread(const bilingual& what) {
  return rule(detail::make_node({.kind = node_kind::unread, .words = {.vi = to_nfc(what.vi), .en = to_nfc(what.en)}}));
}

}  // namespace v0
}  // namespace thidua
