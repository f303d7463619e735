// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/random_record.hpp>

#include <thidua/core/error.hpp>
#include <thidua/testing/boundary.hpp>

#include "seeded_draws.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace {
using enum node_kind;
constexpr int years_told = 12;
}  // namespace

record_source::record_source(const rule& about, award_year last, std::uint64_t seed, subject_kind subject) : last_(last), state_(seed), subject_(subject) {
  visit(about.root(), [&](const node& each, int) {
    if (each.size() == 0 && std::find(asked_.begin(), asked_.end(), each.terms()) == asked_.end()) asked_.push_back(each.terms());
  });
  try {
    for (boundary_pair& each : detail::only_pairs(about, last, {.subject = subject}, nullptr).pairs) {
      boundary_.push_back(std::move(each.met));
      boundary_.push_back(std::move(each.not_met));
    }
  } catch (const error& refused) {
    if (refused.code() != errc::invalid_quantity) throw;  // too early a year: drawn freely then
  }
}

std::uint64_t record_source::draw(std::uint64_t below) noexcept { return detail::drawn(state_, below); }

void record_source::tell(const node_terms& asked, year_facts& into) {
  const bool is_so = !one_in(3);
  switch (asked.kind) {
    case rated:
      if (!into.rating) into.rating = static_cast<rating>(is_so ? asked.level : std::max(asked.level - 1, 0));
      break;
    case held:
      if (!into.titles) into.titles.emplace();
      if (is_so) into.titles->push_back(*asked.what);
      break;
    case initiatives:
      if (!into.initiatives) into.initiatives.emplace();
      if (is_so) {
        into.initiatives->push_back({.scope = static_cast<scope>(asked.level)});
        if (!one_in(4)) into.initiatives->back().used_for.emplace();
        if (one_in(5)) into.initiatives->back().used_for = std::vector{awards::grassroots_fighter};
      }
      break;
    case sanctioned:
      if (!into.sanction) into.sanction = one_in(6) ? static_cast<sanction>(asked.level) : sanction::none;
      break;
    case pending: into.pending = one_in(6); break;
    case judged: into.attested.emplace_back(asked.text, is_so); break;
    default: break;
  }
  if (subject_ != subject_kind::collective) return;
  switch (asked.kind) {
    case members:
      into.members = member_counts{.total = 20, .completed = 20 - static_cast<int>(draw(2)), .advanced = 13 + static_cast<int>(draw(3)), .grassroots_fighters = static_cast<int>(draw(3)),
                                   .sanctioned = static_cast<int>(draw(2))};
      break;
    case leads_bloc: into.leads_bloc = is_so ? static_cast<bloc_led>(asked.level) : bloc_led::none; break;
    case exceeds_targets: into.exceeds_targets = is_so; break;
    case organizations_excellent: into.organizations_excellent = is_so; break;
    case thematic_leader: into.thematic_leader = std::optional(thematic_lead{.level = static_cast<scope>(asked.level), .length = years(asked.n - (is_so ? 0 : 1))}); break;
    default: break;
  }
}

// One of them, as it is or with up to two things that it tells left out or unknown.
merit_record record_source::near_a_boundary() {
  merit_record_parts parts = boundary_[draw(boundary_.size())].parts();
  parts.id = "random";
  merit_record out(std::move(parts));
  for (std::uint64_t changes = draw(3); changes > 0; --changes) {
    std::vector<merit_record> less = one_in(2) ? with_one_fact_unknown(out) : with_one_fact_left_out(out);
    if (!less.empty()) out = std::move(less[draw(less.size())]);
  }
  return out;
}

merit_record record_source::next() {
  if (!boundary_.empty() && one_in(2)) return near_a_boundary();
  merit_record_parts parts{.id = "random", .subject = subject_};
  const int first = std::max(last_.number() - years_told + 1, 1);
  if (one_in(2)) parts.first_year = award_year(first);
  for (int kind = 0; !to_string(static_cast<fact_kind>(kind)).empty(); ++kind)
    if (one_in(3)) parts.closed.push_back(static_cast<fact_kind>(kind));
  for (int number = first; number <= last_.number(); ++number) {
    year_facts year{.year = award_year(number)};
    for (const node_terms& each : asked_)
      if (!one_in(5)) tell(each, year);
    std::sort(year.attested.begin(), year.attested.end());
    year.attested.erase(std::unique(year.attested.begin(), year.attested.end(), [](const auto& a, const auto& b) { return a.first == b.first; }), year.attested.end());
    if (!(year == year_facts{.year = award_year(number)})) parts.years.push_back(std::move(year));
  }
  for (const node_terms& each : asked_) {
    const award_year when(static_cast<int>(draw(years_told)) + first);
    const bool is_told = !one_in(4);
    if (each.kind == granted && each.what && is_told) {
      if (!parts.grants) parts.grants.emplace();
      parts.grants->push_back({.what = *each.what, .year = when, .track = one_in(5) ? std::nullopt : std::optional(one_in(6) ? track::sudden : track::merit)});
    }
    if (each.kind == age && subject_ == subject_kind::collective && is_told) parts.founded = date(std::max(first - static_cast<int>(draw(20)), date::first_year), 1, 1);
    if (each.kind == recruited && is_told) parts.recruited = date(when.number(), 1 + static_cast<int>(draw(12)), 1);
    if ((each.kind == continuous_service || each.kind == weighted_service) && is_told) {
      if (!parts.service) parts.service.emplace();
      parts.service->push_back({.kind = each.text, .from = date(std::max(last_.number() - each.n / 12 + static_cast<int>(draw(3)), date::first_year), 1, 1)});
    }
  }
  return merit_record(std::move(parts));
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
