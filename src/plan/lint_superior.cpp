// SPDX-License-Identifier: BSL-1.0
// What contradicts the superior's plan.
#include "lines.hpp"
#include "lint.hpp"
#include "lint_places.hpp"

#include <thidua/campaign/validation.hpp>
#include <thidua/core/text.hpp>

#include "core/quoted.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

using code = diagnostic_code;
using thidua::detail::in_backticks;

std::vector<diagnostic> findings_under(const campaign& superior, std::string_view superior_text, const analysis& of) {
  std::vector<diagnostic> all;
  const campaign& what = of.out.campaign;
  // The place in the superior's plan a finding is about, as a fact: its line and what stands there.
  const auto told_above = [&](const std::optional<text_span>& span) -> std::vector<deciding_fact> {
    if (!span || span->start >= span->end || span->end > superior_text.size()) return {};
    const std::string line = std::to_string(1 + static_cast<int>(std::count(superior_text.begin(), superior_text.begin() + static_cast<std::ptrdiff_t>(span->start), '\n')));
    constexpr std::size_t longest = 120;
    std::string_view words = superior_text.substr(span->start, span->end - span->start);
    words = words.substr(0, words.find_first_of("\r\n"));
    const bool is_cut = words.size() > longest;
    if (is_cut) {
      words = words.substr(0, longest);
      while (!words.empty() && words.back() != ' ') words.remove_suffix(1);
      while (!words.empty() && words.back() == ' ') words.remove_suffix(1);
    }
    if (words.empty()) return {{{.vi = "kế hoạch cấp trên, dòng " + line, .en = "the superior's plan, line " + line}}};
    const std::string quoted = in_backticks(std::string(words) + (is_cut ? " …" : ""));
    return {{{.vi = "kế hoạch cấp trên, dòng " + line + ": " + quoted, .en = "the superior's plan, line " + line + ": " + quoted}}};
  };
  // Where the superior's plan gives its day of issue, or its year, which no part of the campaign has a span for.
  const auto date_above = [&](bool is_year) -> std::optional<text_span> {
    const date* const issued = superior.document && superior.document->issued ? &*superior.document->issued : nullptr;
    if (superior_text.empty() || (is_year ? !superior.year : issued == nullptr)) return std::nullopt;
    const source above(superior_text);
    for (std::size_t i = 0; i < above.size(); ++i) {
      if (is_year && year_at(above, i) == *superior.year) return above.span(i, i + 2);
      if (is_year || !above.is_number(i)) continue;
      if (const auto day = day_at(above, i); day && day->full() == *issued) return above.span(day->begin, day->last);
    }
    return std::nullopt;
  };
  const auto span_above = [&](const violation& each) -> std::optional<text_span> {
    if (each.code == violation_code::superior_date) return date_above(each.where == "/year");
    if (each.related.empty()) return std::nullopt;
    const pointer at = pointer_of(each.related.front());
    if (at.list == "movements" && at.index < superior.movements.size()) return superior.movements[at.index].span;
    if (at.list == "phases" && at.index < superior.phases.size()) return superior.phases[at.index].span;
    if (at.list == "registration" && superior.registration) return superior.registration->span;
    return std::nullopt;
  };
  for (const violation& each : validate_under(superior, what)) {
    const auto known_code = find_diagnostic_code(to_string(each.code));
    if (known_code) all.push_back({*known_code, each.severity, place_of(of, each.where), each.message, each.help, std::nullopt, told_above(span_above(each))});
  }
  // What both speak of and tell differently.
  std::map<std::string, const movement*> launched;
  for (const movement& each : superior.movements)
    if (!each.launcher.empty()) launched.emplace(movement_key(each.name), &each);
  for (std::size_t i = 0; i < what.movements.size(); ++i) {
    const movement& each = what.movements[i];
    const auto found = launched.find(movement_key(each.name));
    if (each.launcher.empty() || found == launched.end()) continue;
    const std::string own = comparison_key(each.launcher), above = comparison_key(found->second->launcher);
    if (own.find(above) != std::string::npos || above.find(own) != std::string::npos || may_be_same_body(of.known.known.organizations, each.launcher, found->second->launcher)) continue;
    all.push_back({code::launcher_conflict, severity::warning, of.launchers[i], {.vi = in_backticks(each.name) + ": kế hoạch cấp trên ghi do " + in_backticks(found->second->launcher) + " phát động", .en = in_backticks(each.name) + ": the superior's plan has it launched by " + in_backticks(found->second->launcher)},
                   {.vi = "thống nhất nơi phát động", .en = "name one launcher"}, std::nullopt, told_above(found->second->span)});
  }
  std::map<std::pair<std::string, int>, const congress_mention*> terms;
  for (const congress_mention& each : superior.congresses)
    if (each.ordinal && each.term) terms.emplace(std::pair{body_key(of.known.known.organizations, each.body), *each.ordinal}, &each);
  for (std::size_t i = 0; i < what.congresses.size(); ++i) {
    const congress_mention& each = what.congresses[i];
    if (!each.ordinal || !each.term) continue;
    const auto found = terms.find({body_key(of.known.known.organizations, each.body), *each.ordinal});
    if (found == terms.end() || found->second->term == each.term) continue;
    all.push_back({code::term_conflict, severity::warning, of.congresses[i].own, {.vi = "kế hoạch cấp trên ghi " + in_backticks(found->second->text), .en = "the superior's plan has " + in_backticks(found->second->text)}, {.vi = "dùng một nhiệm kỳ", .en = "use one of the two"}, std::nullopt, told_above(found->second->span)});
  }
  const bool same_year = superior.year && superior.year == what.year;
  // One of two resolutions of a body is carried out in a year.
  std::map<std::string, const congress_mention*> carried;
  for (const congress_mention& each : superior.congresses)
    if (same_year && each.ordinal && !each.body.empty() && each.stance == congress_stance::carrying_out) carried.emplace(body_key(of.known.known.organizations, each.body), &each);
  for (std::size_t i = 0; i < what.congresses.size(); ++i) {
    const congress_mention& each = what.congresses[i];
    if (!each.ordinal || each.stance != congress_stance::carrying_out) continue;
    const auto found = carried.find(body_key(of.known.known.organizations, each.body));
    if (found == carried.end() || found->second->ordinal == each.ordinal) continue;
    all.push_back({code::congress_conflict, severity::error, of.congresses[i].own, {.vi = "kế hoạch cấp trên thực hiện " + in_backticks(found->second->text), .en = "the superior's plan carries out " + in_backticks(found->second->text)}, {.vi = "thực hiện nghị quyết của một đại hội", .en = "carry out the resolution of one congress"}, std::nullopt, told_above(found->second->span)});
  }
  // One year has one number in a count, an event one number of years.
  std::map<std::pair<std::string, std::optional<int>>, const year_count*> counted;
  for (const year_count& each : superior.year_counts)
    if (same_year && !each.body.empty()) counted.emplace(std::pair{body_key(of.known.known.organizations, each.body), each.ordinal}, &each);
  for (std::size_t i = 0; i < what.year_counts.size(); ++i) {
    const year_count& own = what.year_counts[i];
    const auto found = counted.find({body_key(of.known.known.organizations, own.body), own.ordinal});
    if (found == counted.end() || found->second->stated == own.stated) continue;
    all.push_back({code::year_ordinal, severity::error, of.year_counts[i], {.vi = "kế hoạch cấp trên ghi " + in_backticks(found->second->text), .en = "the superior's plan has " + in_backticks(found->second->text)}, {.vi = "thống nhất số thứ tự của năm", .en = "give the year one number"}, std::nullopt, told_above(found->second->span)});
  }
  // The catalogue's own are checked by it; of the others the two plans must agree.
  const auto name_of_event = [](const commemoration_entry& each) {
    std::string name;
    for (const char c : comparison_key(each.text.substr(0, std::min(each.text.find('('), each.text.size()))))
      if (c < '0' || c > '9') name += c;
    static const std::string memory = comparison_key("kỷ niệm");
    if (name.starts_with(memory)) name.erase(0, memory.size());
    name.erase(0, name.find_first_not_of(' ') == std::string::npos ? 0 : name.find_first_not_of(' '));
    while (!name.empty() && name.back() == ' ') name.pop_back();
    return name;
  };
  std::map<std::string, const commemoration_entry*> numbered;
  for (const commemoration_entry& each : superior.commemorations)
    if (!each.event && each.stated) numbered.emplace(name_of_event(each), &each);
  for (std::size_t i = 0; i < what.commemorations.size(); ++i) {
    const commemoration_entry& each = what.commemorations[i];
    if (each.event || !each.stated) continue;
    const auto found = numbered.find(name_of_event(each));
    if (found == numbered.end() || found->second->stated == each.stated || !each.target_year || found->second->target_year != each.target_year) continue;
    all.push_back({code::anniversary_number, severity::error, of.commemorations[i].number.value_or(each.span.value_or(text_span{})), {.vi = "kế hoạch cấp trên ghi " + in_backticks(found->second->text), .en = "the superior's plan has " + in_backticks(found->second->text)}, {.vi = "thống nhất số năm", .en = "give one number of years"}, std::nullopt, told_above(found->second->span)});
  }
  return all;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
