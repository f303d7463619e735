// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/contract.hpp>

#include <thidua/core/date_text.hpp>
#include <thidua/testing/scenario.hpp>

#include "core/enum_names.hpp"
#include "rules/node_data.hpp"

#include <algorithm>
#include <ostream>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace {
constexpr thidua::detail::enum_name promises[] = {{"answers"}, {"deterministic"}, {"no_side_effects"}, {"monotone"}, {"one_meaning"}, {"round_trip"}, {"referenced"}};
}  // namespace

std::string_view to_string(promise what) noexcept { return thidua::detail::named<promise::referenced>(promises, what).id; }

std::string to_text(const contract_report& report) {
  if (report.is_kept()) return "the contract is kept over " + std::to_string(report.records) + " records\n";
  std::string out;
  for (const breach& each : report.breaches) {
    out += std::string(to_string(each.what));
    if (each.record) out += ", record " + std::to_string(*each.record);
    if (each.year) out += ", year " + std::to_string(each.year->number());
    out += ": " + each.how + "\n";
  }
  return out;
}
std::ostream& operator<<(std::ostream& out, const contract_report& report) { return out << to_text(report); }

namespace detail {

void check_references(const node& rule, std::optional<date> day, const std::vector<legal_reference>& instruments, contract_report& into) {
  const std::vector<placed_node> places = places_of(rule);
  // A condition is cited by itself, by what it is part of, or by all its parts.
  std::vector<bool> above(places.size()), below(places.size());
  for (std::size_t i = 0; i < places.size(); ++i) above[i] = places[i].at.reference() || (places[i].parent >= 0 && above[static_cast<std::size_t>(places[i].parent)]);
  for (std::size_t i = places.size(); i-- > 0;) {
    bool all = places[i].at.size() > 0;
    for (std::size_t j = i + 1; j < places.size(); ++j)
      if (places[j].parent == static_cast<int>(i)) all = all && below[j];
    below[i] = places[i].at.reference() || all;
  }
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto say = [&](const std::string& text) { into.breaches.push_back({.what = promise::referenced, .how = shown(places[i], language::english) + " " + text}); };
    if (!above[i] && !below[i]) say("has no reference");
    const auto& reference = places[i].at.reference();
    if (!reference) continue;
    const std::string named = to_text(*reference, language::english);
    if (reference->instrument.empty()) say("names no instrument");
    const bool has_empty_place =
        (reference->article && reference->article->number < 1) || (reference->clause && reference->clause->number < 1) || (reference->point && reference->point->letter.empty());
    if (has_empty_place) say("cites " + named + ", which can't exist");
    if (reference->from && reference->to && *reference->to < *reference->from) say("cites " + named + ", in force backwards");
    const auto listed = std::find_if(instruments.begin(), instruments.end(), [&](const legal_reference& one) { return one.instrument == reference->instrument; });
    if (!instruments.empty() && listed == instruments.end()) say("cites " + named + ", which is of none of the instruments");
    const bool is_law = !day || (reference->in_force(*day) && (listed == instruments.end() || listed->in_force(*day)));
    if (!is_law) say("cites " + named + ", not in force on " + to_iso(*day));
  }
}

std::vector<node> bare_leaves(const node& rule) {
  std::vector<node> out;
  visit(rule, [&](const node& each, int) {
    if (each.kind() != node_kind::custom) return;
    if (std::none_of(out.begin(), out.end(), [&](const node& known) { return known.leaf_id() == each.leaf_id(); })) out.push_back(thidua::detail::make_custom(each.get()->leaf));
  });
  return out;
}

}  // namespace detail
}  // namespace testing
}  // namespace v0
}  // namespace thidua
