// SPDX-License-Identifier: BSL-1.0
#include "lint_places.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

pointer pointer_of(std::string_view text) {
  pointer found;
  if (text.starts_with("/document/bases/")) text.remove_prefix(9);
  text.remove_prefix(std::min<std::size_t>(1, text.size()));
  const std::size_t slash = text.find('/');
  found.list = text.substr(0, slash);
  if (slash == std::string_view::npos) return found;
  text.remove_prefix(slash + 1);
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), found.index);
  if (failed != std::errc{}) {
    found.key = text;
    return found;
  }
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  if (!text.empty()) found.key = text.substr(1);
  return found;
}

text_span place_of(const analysis& of, std::string_view where) {
  const pointer at = pointer_of(where);
  const campaign& what = of.out.campaign;
  const text_span head = of.heading.value_or(text_span{});
  if (at.list == "bases" && at.index < of.bases.size()) return at.key == "date" && of.bases[at.index].date ? *of.bases[at.index].date : what.document->bases[at.index].span.value_or(head);
  if (at.list == "phase_count_stated") return of.count_span.value_or(head);
  if (at.list == "phases" && at.index < of.phases.size()) {
    const phase_place& place = of.phases[at.index];
    return at.key == "from" ? place.from : at.key == "to" ? place.to : place.label;
  }
  if (at.list == "commemorations" && at.index < of.commemorations.size()) {
    const commemoration_place& place = of.commemorations[at.index];
    const text_span whole = what.commemorations[at.index].span.value_or(head);
    if (at.key == "stated") return place.number.value_or(whole);
    if (at.key == "origin") return place.origin.value_or(place.target.value_or(whole));
    if (at.key == "target_year") return place.target.value_or(whole);
    return whole;
  }
  if (at.list == "congresses" && at.index < of.congresses.size()) return at.key == "stance" ? of.congresses[at.index].with_verb : of.congresses[at.index].own;
  if (at.list == "year_counts" && at.index < of.year_counts.size()) return of.year_counts[at.index];
  if (at.list == "registration") return of.due_span.value_or(head);
  if (at.list == "movements" && at.index < what.movements.size() && !at.key.empty()) return at.key == "launcher" ? of.launchers[at.index] : what.movements[at.index].span.value_or(head);
  if (at.list == "year") return of.year_span.value_or(head);
  if (at.list == "document" && at.key == "issued") return of.issued_span.value_or(head);
  return head;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
