// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/decide.hpp>
#include <thidua/rules/rule_set.hpp>

#include "core/enum_names.hpp"
#include "fact_lines.hpp"
#include "prepared.hpp"

#include <algorithm>
#include <memory>

namespace thidua {
inline namespace v0 {
namespace {
constexpr detail::enum_name policies[] = {{"assume"}, {"require"}};
}

std::string_view to_string(judgement_policy policy) noexcept { return detail::named<judgement_policy::require>(policies, policy).id; }

namespace detail {

leaf_facts leaf_facts::of(const layout& rules, const void* facts, const decision_options& options) {
  leaf_facts out;
  out.lines.resize(rules.entries.size());
  out.numbers.resize(rules.entries.size());
  for (std::size_t i = 0; i < rules.entries.size(); ++i) {
    const layout_entry& each = rules.entries[i];
    if (!each.is_leaf) continue;
    const void* asked = rules.part_of(facts, each.part);
    if (each.is_number) {
      out.numbers[i] = numbers_of(each.terms, each.asked->leaf.get(), asked);
    } else {
      out.lines[i] = line_of(each.terms, each.asked->leaf.get(), asked, options);
    }
    if (!each.asked->leaf && each.terms.kind != node_kind::constant) {
      const auto& record = *static_cast<const merit_record*>(asked);
      const auto first = record.first_year() ? record.first_year() : record.years().empty() ? std::nullopt : std::optional(record.years().front().year);
      if (first) out.before_told = std::min(out.before_told.value_or(first->number() - 1), first->number() - 1);
    }
  }
  return out;
}

std::optional<int> leaf_facts::before_changes(const layout& rules, bool everything) const {
  std::optional<int> before;
  for (std::size_t i = 0; i < rules.entries.size(); ++i) {
    const layout_entry& each = rules.entries[i];
    if (!each.is_leaf || !(everything || each.needs_line)) continue;
    const bool changes = each.is_number ? numbers[i].length() > 0 || numbers[i].before() != numbers[i].after() : !lines[i].is_constant();
    if (!changes) continue;
    const int first = each.is_number ? numbers[i].first_year() : lines[i].first_year();
    before = std::min(before.value_or(first - 1), first - 1);
  }
  return before;
}

std::optional<int> leaf_facts::after_changes() const {
  std::optional<int> after;
  const auto see = [&](int end) { after = std::max(after.value_or(end), end); };
  for (const timeline& each : lines)
    if (!each.is_constant()) see(each.first_year() + each.length());
  for (const count_line& each : numbers)
    if (each.length() > 0 || each.before() != each.after()) see(each.first_year() + each.length());
  return after;
}

truth decide(const node& rule, const void* facts, int year, const decision_options& options) {
  const layout& laid_out = rule.get()->laid_out.of(*rule.get());
  const leaf_facts known = leaf_facts::of(laid_out, facts, options);
  return evaluate_at(laid_out, known, year, [&](const auto& in) {
    flat_finding conditions;
    in.at(0, year, conditions);
    return conditions.front().truth;
  });
}

timeline timeline_of(const node& rule, const void* facts, const decision_options& options) {
  const layout& laid_out = rule.get()->laid_out.of(*rule.get());
  const leaf_facts known = leaf_facts::of(laid_out, facts, options);
  return evaluate_all(laid_out, known, [&](const auto& in) { return timeline_from(in, laid_out.entries[static_cast<std::size_t>(laid_out.root_entry(0))].line); });
}

void retain(const rule_set_data* of) noexcept { retain_counted(of); }
void release(const rule_set_data* of) noexcept { release_counted(of); }
void retain(const prepared_data* of) noexcept { retain_counted(of); }
void release(const prepared_data* of) noexcept { release_counted(of); }

shared<rule_set_data> make_rule_set(std::vector<node> rules) {
  std::vector<const rule_node*> roots;
  roots.reserve(rules.size());
  for (const node& each : rules) roots.push_back(each.get());
  layout laid_out(roots);
  return shared<rule_set_data>(new rule_set_data{{}, std::move(rules), std::move(laid_out)});
}

shared<prepared_data> prepare(shared<rule_set_data> rules, const void* facts, const decision_options& options) {
  auto made = std::make_unique<prepared_data>();
  made->rules = std::move(rules);
  made->facts = leaf_facts::of(made->laid_out(), facts, options);
  if (const auto before = made->facts.before_changes(made->laid_out(), false)) {
    made->in_one_word.emplace(made->laid_out(), made->facts, *before);
    made->in_one_word->work_out(false);
  }
  return shared<prepared_data>(made.release());
}

}  // namespace detail

truth prepared::decide(std::size_t rule, award_year year) const {
  flat_finding conditions;
  explain(rule, year, conditions);
  return conditions.front().truth;
}
void prepared::explain(std::size_t rule, award_year year, flat_finding& into) const {
  data_->at(year.number(), [&](const auto& in) { in.at(rule, year.number(), into); });
}
timeline prepared::timeline_of(std::size_t rule) const {
  const detail::layout& laid_out = data_->laid_out();
  return detail::evaluate_all(laid_out, data_->facts, [&](const auto& in) { return detail::timeline_from(in, laid_out.entries[static_cast<std::size_t>(laid_out.root_entry(rule))].line); });
}

}  // namespace v0
}  // namespace thidua
