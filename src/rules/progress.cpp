// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/progress.hpp>

#include "core/enum_names.hpp"
#include "unmet.hpp"

namespace thidua {
inline namespace v0 {
namespace {

constexpr detail::enum_name units[] = {{"years", "năm", "years"}, {"initiatives", "sáng kiến", "initiatives"}, {"conditions", "điều kiện", "conditions"}, {"other", "", ""}};
constexpr detail::enum_name single_units[] = {{"", "năm", "year"}, {"", "sáng kiến", "initiative"}, {"", "điều kiện", "condition"}, {""}};

bool is_logic(node_kind kind) noexcept {
  return kind == node_kind::all_of || kind == node_kind::any_of || kind == node_kind::none_of || kind == node_kind::at_least;
}

// Whether more of what is required is there.
bool is_farther(const condition_value& a, const condition_value& b) noexcept {
  return static_cast<std::int64_t>(a.measured.at_least) * b.required > static_cast<std::int64_t>(b.measured.at_least) * a.required;
}

}  // namespace

std::string_view to_string(progress_unit unit) noexcept { return detail::named<progress_unit::other>(units, unit).id; }

std::string to_text(const condition_progress& progress, language in) {
  const interval measured = progress.measured;
  std::string text;
  if (measured.is_exact() && measured.at_least != interval::unbounded) {
    text = std::to_string(measured.at_least);
  } else if (measured.at_most == interval::unbounded) {
    const bool is_endless = measured.at_least == interval::unbounded;
    text = (in == language::english ? "at least " : "ít nhất ") + std::to_string(is_endless ? progress.required : measured.at_least);
  } else {
    text = std::to_string(measured.at_least) + "–" + std::to_string(measured.at_most);
  }
  text += "/" + std::to_string(progress.required);
  const detail::enum_name row = progress.required == 1 ? detail::named<progress_unit::other>(single_units, progress.unit) : detail::named<progress_unit::other>(units, progress.unit);
  const std::string_view unit = detail::in(row, in);
  return unit.empty() ? text : text + " " + std::string(unit);
}

std::string to_text(const rule_progress& progress, language in) { return progress.leading ? to_text(*progress.leading, in) : std::string(); }

namespace detail {

rule_progress progress(const node& rule, const void* facts, int year, const decision_options& options) {
  using enum node_kind;
  const layout& laid_out = rule.get()->laid_out.of(*rule.get());
  const flat_finding conditions = conditions_at(laid_out, leaf_facts::of(laid_out, facts, options), year);
  rule_progress out;
  const auto make = [&](std::size_t at) {
    const layout_place& place = laid_out.places[at];
    const node_kind kind = place.node->terms.kind;
    progress_unit unit = is_logic(kind) ? progress_unit::conditions : progress_unit::years;
    const std::size_t counted = kind == count || kind == run_count ? at + 1 : at;
    const layout_entry& of = laid_out.entries[static_cast<std::size_t>(laid_out.places[counted].entry)];
    if (of.is_number) unit = of.terms.kind == initiatives ? progress_unit::initiatives : progress_unit::other;
    retain(place.node);
    return condition_progress{.condition = node(shared<rule_node>(place.node)),
                              .place = at,
                              .truth = conditions[at].truth,
                              .measured = conditions[at].measured,
                              .required = conditions[at].required,
                              .unit = unit};
  };
  for (std::size_t at = 0; at < conditions.size(); ++at)
    if (conditions[at].is_measured && laid_out.places[at].node->terms.kind != on) out.conditions.push_back(make(at));

  const auto size = [&](std::size_t at) { return static_cast<std::size_t>(laid_out.places[at].size); };
  const auto seek = [&](const auto& self, std::size_t at) -> std::optional<std::size_t> {
    const node_kind kind = laid_out.places[at].node->terms.kind;
    if (at != 0 && conditions[at].truth == truth::yes) return std::nullopt;
    if (kind == consecutive || kind == count || kind == run_count) return at;
    if (kind == over_run) {
      // A run that is long enough lacks something else.
      const bool is_long_enough = conditions[at].measured.reaches(conditions[at].required) == truth::yes;
      const auto inner = is_long_enough && conditions[at].truth != truth::yes ? self(self, at + 1 + size(at + 1)) : std::nullopt;
      return inner ? inner : std::optional(at);
    }
    if (kind != all_of && kind != any_of && kind != at_least && kind != on) return std::nullopt;
    // Of several ways the one that has come farthest; of what is needed all, the first.
    std::optional<std::size_t> best;
    for (std::size_t child = at + 1; child < at + size(at); child += size(child)) {
      const auto found = self(self, child);
      if (!found) continue;
      if (!best || is_farther(conditions[*found], conditions[*best])) best = found;
      if (kind == all_of) break;
    }
    return best;
  };
  const std::optional<std::size_t> found = seek(seek, 0);
  if (found) {
    out.leading = make(*found);
  } else if (conditions[0].is_measured) {
    out.leading = make(0);
  }
  return out;
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
