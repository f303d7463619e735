// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/revocation.hpp>

#include <thidua/core/error.hpp>
#include <thidua/rules/what_if.hpp>

#include "core/quoted.hpp"
#include "fact_lines.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace thidua {
inline namespace v0 {
namespace {

using grants = std::vector<grant>;

award_year counts_in(const grant& each) { return detail::effective_year(each, grant_basis::achievement); }

// The grants of a form by the year of the decision or, where there is none of that year, of the achievements; or the other way round.
enum class looked_up { by_decision, by_achievement };
std::vector<std::size_t> of_year(const grants& all, award what, award_year year, looked_up first) {
  const auto found = [&](looked_up how) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < all.size(); ++i)
      if (all[i].what == what && (how == looked_up::by_decision ? all[i].year : counts_in(all[i])) == year) out.push_back(i);
    return out;
  };
  std::vector<std::size_t> out = found(first);
  return out.empty() ? found(first == looked_up::by_decision ? looked_up::by_achievement : looked_up::by_decision) : out;
}

grants grants_of(const merit_record& record) { return record.grants().value_or(grants()); }

bool holds(const merit_record& record, award title, award_year year) {
  const year_facts* facts = record.find(year);
  return facts != nullptr && facts->titles && std::find(facts->titles->begin(), facts->titles->end(), title) != facts->titles->end();
}

// The last year of what the withdrawn award rewards: what was judged at an earlier one does not rest on it.
award_year last_year(const merit_record& record, const withdrawn_award& withdrawn) {
  if (withdrawn.what.is_title()) {
    if (holds(record, withdrawn.what, withdrawn.year)) return withdrawn.year;
  } else {
    const grants all = grants_of(record);
    const auto found = of_year(all, withdrawn.what, withdrawn.year, looked_up::by_decision);
    if (!found.empty()) return counts_in(all[found.front()]);
  }
  const std::string shown = "`" + std::string(withdrawn.what.id()) + "` (" + std::to_string(withdrawn.year.number()) + ")";
  const std::string id = detail::in_backticks(record.id());
  throw error(errc::invalid_record, {.vi = "hồ sơ " + id + " không có " + shown, .en = "record " + id + " does not hold " + shown},
              {.vi = "với danh hiệu ghi năm đạt danh hiệu, với hình thức khen thưởng ghi năm quyết định", .en = "of a title give its year, of a form the year of the decision"});
}

// Without the award's own grant or title, what it used initiatives for, and the grants decided later.
merit_record without_own(const merit_record& record, const decided_award& decided) {
  what_if out(record);
  std::optional<award_year> rewarded;  // the last year that an earlier grant of the same form rewards
  if (record.grants()) {
    const grants all = *record.grants();
    const auto own = decided.what.is_title() ? std::vector<std::size_t>() : of_year(all, decided.what, decided.year, looked_up::by_achievement);
    const grant* decision = own.empty() ? nullptr : &all[own.front()];
    grants left;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const grant& each = all[i];
      if (std::find(own.begin(), own.end(), i) != own.end()) continue;
      const award_year decided_in = decision == nullptr ? decided.year : decision->year;
      const bool is_later_day = decision != nullptr && each.year == decided_in && each.day && decision->day && *decision->day < *each.day;
      if (decided_in < each.year || is_later_day) continue;
      if (each.what == decided.what && counts_in(each) < decided.year && (!rewarded || *rewarded < counts_in(each))) rewarded = counts_in(each);
      left.push_back(each);
    }
    merit_record told = record;
    out = what_if(told.tell_grants(std::move(left)));
  }
  for (year_facts facts : record.years()) {
    // What an earlier grant of the same form used stays used.
    if (decided.year < facts.year || (rewarded && facts.year <= *rewarded) || !facts.initiatives) continue;
    for (initiative_fact& each : *facts.initiatives)
      if (each.used_for) each.used_for->erase(std::remove(each.used_for->begin(), each.used_for->end(), decided.what), each.used_for->end());
    out.tell(std::move(facts));
  }
  if (decided.what.is_title() && holds(record, decided.what, decided.year)) out.not_held(decided.year, decided.what);
  return out.record();
}

merit_record without(const merit_record& record, const withdrawn_award& withdrawn) {
  if (withdrawn.what.is_title()) return holds(record, withdrawn.what, withdrawn.year) ? what_if(record).not_held(withdrawn.year, withdrawn.what).record() : record;
  if (!record.grants()) return record;
  grants left = *record.grants();
  const auto found = of_year(left, withdrawn.what, withdrawn.year, looked_up::by_decision);
  for (auto each = found.rbegin(); each != found.rend(); ++each) left.erase(left.begin() + static_cast<std::ptrdiff_t>(*each));
  merit_record out = record;
  out.tell_grants(std::move(left));
  return out;
}

}  // namespace

merit_record record_without(const merit_record& record, const withdrawn_award& withdrawn, const decided_award& decided) {
  static_cast<void>(last_year(record, withdrawn));
  // The withdrawn one first: it is looked up among all grants, own and later ones too.
  return without_own(without(record, withdrawn), decided);
}

std::vector<lost_support> revocation(const merit_record& record, const withdrawn_award& withdrawn, const std::vector<decided_award>& decisions, const decision_options& options) {
  const award_year from = last_year(record, withdrawn);
  const grants all = grants_of(record);
  const auto is_itself = [&](const decided_award& each) {
    if (each.what != withdrawn.what) return false;
    if (each.what.is_title()) return each.year == withdrawn.year;
    return of_year(all, each.what, each.year, looked_up::by_achievement) == of_year(all, each.what, withdrawn.year, looked_up::by_decision);
  };
  std::vector<lost_support> out;
  for (const decided_award& each : decisions) {
    if (each.year < from || is_itself(each)) continue;
    const truth before = decide(each.standard, without_own(record, each), each.year, options);
    const truth after = decide(each.standard, record_without(record, withdrawn, each), each.year, options);
    if (after < before) out.push_back({each.what, each.year, before, after});
  }
  std::stable_sort(out.begin(), out.end(), [](const lost_support& a, const lost_support& b) { return a.year < b.year; });
  return out;
}

}  // namespace v0
}  // namespace thidua
