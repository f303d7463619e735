// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/builder.hpp>

#include <thidua/core/error.hpp>

#include <algorithm>
#include <charconv>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace {

constexpr award_year usual_first_year(2000);

[[noreturn]] void refuse_years(std::string_view text) {
  throw error(errc::invalid_quantity, {.vi = "không đọc được các năm `" + std::string(text) + "`", .en = "can't read the years `" + std::string(text) + "`"},
              {.vi = "viết như 2025, 2020-2025 hoặc 2019, 2021-2023", .en = "write 2025, 2020-2025 or 2019, 2021-2023"});
}

int read_year(std::string_view text, std::string_view whole) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  int number = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || failed != std::errc() || end != text.data() + text.size()) refuse_years(whole);
  return number;
}

}  // namespace

year_list first_of_years::through(award_year last) const {
  if (last < first) refuse_years(std::to_string(first.number()) + "-" + std::to_string(last.number()));
  std::vector<award_year> all;
  for (int year = first.number(); year <= last.number(); ++year) all.emplace_back(year);
  return year_list(std::move(all));
}

year_list year_list::parse(std::string_view text) {
  std::vector<award_year> all;
  for (std::string_view rest = text;;) {
    const std::size_t comma = rest.find(',');
    const std::string_view part = rest.substr(0, comma);
    const std::size_t dash = part.find('-');
    const award_year first(read_year(part.substr(0, dash), text));
    const award_year last = dash == std::string_view::npos ? first : award_year(read_year(part.substr(dash + 1), text));
    if (last < first) refuse_years(text);
    for (const award_year each : from(first).through(last)) all.push_back(each);
    if (comma == std::string_view::npos) return year_list(std::move(all));
    rest.remove_prefix(comma + 1);
  }
}

record_builder::record_builder(subject_kind subject) {
  parts_.subject = subject;
  for (int at = 0; !to_string(static_cast<fact_kind>(at)).empty(); ++at) parts_.closed.push_back(static_cast<fact_kind>(at));
  parts_.grants.emplace();
  parts_.service.emplace();
}

template <class Change>
record_builder record_builder::told(const year_list& when, Change change) const {
  record_builder out = *this;
  for (const award_year each : when) change(out.years_.try_emplace(each, year_facts{.year = each}).first->second);
  return out;
}

record_builder record_builder::id(std::string_view text) const {
  record_builder out = *this;
  out.parts_.id = text;
  return out;
}
record_builder record_builder::name(std::string_view text) const {
  record_builder out = *this;
  out.parts_.name = text;
  return out;
}
record_builder record_builder::sector(std::string_view id) const {
  record_builder out = *this;
  out.parts_.sectors.emplace_back(id);
  return out;
}
record_builder record_builder::first_year(award_year year) const {
  record_builder out = *this;
  out.parts_.first_year = year;
  return out;
}
record_builder record_builder::recruited(date day) const {
  record_builder out = *this;
  out.parts_.recruited = day;
  return out;
}
record_builder record_builder::founded(date day) const {
  record_builder out = *this;
  out.parts_.founded = day;
  return out;
}
record_builder record_builder::open(fact_kind kind) const {
  record_builder out = *this;
  std::erase(out.parts_.closed, kind);
  if (kind == fact_kind::grants && out.parts_.grants && out.parts_.grants->empty()) out.parts_.grants.reset();
  return out;
}
record_builder record_builder::open_everything() const {
  record_builder out = *this;
  out.is_open_ = true;
  out.parts_.closed.clear();
  if (out.parts_.grants && out.parts_.grants->empty()) out.parts_.grants.reset();
  if (out.parts_.service && out.parts_.service->empty()) out.parts_.service.reset();
  return out;
}

record_builder record_builder::rated(rating value, const year_list& when) const {
  return told(when, [&](year_facts& year) { year.rating = value; });
}
record_builder record_builder::held(award title, const year_list& when) const {
  return told(when, [&](year_facts& year) {
    if (!year.titles) year.titles.emplace();
    year.titles->push_back(title);
  });
}
record_builder record_builder::initiative(scope of, const year_list& when) const {
  return initiative(initiative_fact{.scope = of, .used_for = std::vector<award>()}, when);
}
record_builder record_builder::initiative(const initiative_fact& what, const year_list& when) const {
  return told(when, [&](year_facts& year) {
    if (!year.initiatives) year.initiatives.emplace();
    year.initiatives->push_back(what);
  });
}
record_builder record_builder::sanctioned(sanction heaviest, const year_list& when) const {
  return told(when, [&](year_facts& year) { year.sanction = heaviest; });
}
record_builder record_builder::pending(const year_list& when) const {
  return told(when, [&](year_facts& year) { year.pending = true; });
}
record_builder record_builder::members(const member_counts& counts, const year_list& when) const {
  return told(when, [&](year_facts& year) { year.members = counts; });
}
record_builder record_builder::votes(const vote_count& counted, const year_list& when) const {
  return told(when, [&](year_facts& year) { year.votes = counted; });
}
record_builder record_builder::leads_bloc(bloc_led kind, const year_list& when) const {
  return told(when, [&](year_facts& year) { year.leads_bloc = kind; });
}
record_builder record_builder::exceeds_targets(const year_list& when) const {
  return told(when, [&](year_facts& year) { year.exceeds_targets = true; });
}
record_builder record_builder::organizations_excellent(const year_list& when) const {
  return told(when, [&](year_facts& year) { year.organizations_excellent = true; });
}
record_builder record_builder::thematic_leader(const thematic_lead& led, const year_list& when) const {
  return told(when, [&](year_facts& year) { year.thematic_leader = std::optional(led); });
}

namespace {
void judge(year_facts& year, std::string_view id, bool is_attested) {
  std::erase_if(year.attested, [&](const auto& each) { return each.first == id; });
  year.attested.emplace_back(std::string(id), is_attested);
}
}  // namespace
record_builder record_builder::attested(std::string_view judgement, const year_list& when) const {
  return told(when, [&](year_facts& year) { judge(year, judgement, true); });
}
record_builder record_builder::denied(std::string_view judgement, const year_list& when) const {
  return told(when, [&](year_facts& year) { judge(year, judgement, false); });
}
record_builder record_builder::not_flag_eligible() const {
  record_builder out = *this;
  out.parts_.flag_eligible = false;
  return out;
}
record_builder record_builder::granted(award form, const year_list& when, const grant_details& details) const {
  record_builder out = *this;
  if (!out.parts_.grants) out.parts_.grants.emplace();
  for (const award_year each : when) out.parts_.grants->push_back({.what = form, .year = each, .achievement_to = details.achievement_to, .track = details.track});
  return out;
}
record_builder record_builder::served(const service_period& what) const {
  record_builder out = *this;
  if (!out.parts_.service) out.parts_.service.emplace();
  out.parts_.service->push_back(what);
  return out;
}

merit_record record_builder::record() const {
  merit_record_parts parts = parts_;
  for (const auto& [year, facts] : years_) parts.years.push_back(facts);
  if (!parts.first_year && !is_open_) {
    award_year first = usual_first_year;
    if (!parts.years.empty()) first = std::min(first, parts.years.front().year);
    for (const grant& each : parts.grants.value_or(std::vector<grant>())) first = std::min({first, each.year, each.achievement_to.value_or(each.year)});
    if (parts.founded && parts.founded->year() < first.number()) first = award_year(parts.founded->year());
    if (parts.recruited && parts.recruited->year() < first.number()) first = award_year(parts.recruited->year());
    parts.first_year = first;
  }
  if (!is_open_ && parts.first_year->number() >= date::first_year) {
    const date opening(parts.first_year->number(), 1, 1);
    if (!parts.recruited && parts.subject == subject_kind::individual) parts.recruited = opening;
    if (!parts.founded && parts.subject == subject_kind::collective) parts.founded = opening;
  }
  return merit_record(std::move(parts));
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
