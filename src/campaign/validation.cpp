// SPDX-License-Identifier: BSL-1.0
/// A campaign held against what is known: its document, what refers to a phase, movements, deadlines, steps.
#include <thidua/core/error.hpp>

#include "campaign_checker.hpp"
#include "deadline_boundary.hpp"
#include "missing_parts.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace detail {

campaign_checker::campaign_checker(const campaign& what, const reference_facts& known) : of_(what), known_(known) {
  if (of_.document) {
    issued_ = of_.document->issued;
    not_before_ = issued_ ? issued_ : of_.document->issued_not_before;
  }
  for (std::size_t i = 0; i < of_.phases.size(); ++i)
    if (of_.phases[i].ordinal) phase_of_.emplace(*of_.phases[i].ordinal, i);
  working_year_ = working_year();
  constexpr days longest_year(400);  // school years and what begins some weeks early
  if (const auto window = window_of(of_)) is_of_several_years_ = window->length() > longest_year;
  // The day of each entry, and what is named for no phase of its own: the checks of every phase ask for them.
  for (const commemoration_entry& each : of_.commemorations) {
    days_.push_back(days_of(each, of_, known_.events));
    if (each.phase) {
      named_phases_.insert(*each.phase);
    } else if (days_.back()) {
      general_days_.insert(days_.back()->from());
    } else {
      has_general_entry_ = true;
    }
  }
}

std::vector<violation> campaign_checker::run() {
  document();
  phases();
  movements();
  commemorations();
  congresses();
  year_counts();
  deadlines();
  steps();
  references();
  return std::move(found_);
}

std::optional<period> campaign_checker::working_year() const {
  constexpr int last_quarter = 10;
  const auto window = window_of(of_);
  if (!of_.year || !window || window->from().year() != *of_.year - 1 || window->from().month() < last_quarter || window->from().day() != 1) return std::nullopt;
  const auto again = date::find(*of_.year, window->from().month(), 1);
  return again && window->to() == *again - days(1) ? window : std::nullopt;
}

std::optional<period> campaign_checker::days_of_phase(const std::optional<int>& ordinal) const {
  if (!ordinal) return std::nullopt;
  const auto found = phase_of_.find(*ordinal);
  if (found == phase_of_.end()) return std::nullopt;
  const phase& which = of_.phases[found->second];
  if (which.from.day.has_value() == which.to.day.has_value()) return which.days();
  return period(which.from.day.value_or(date::earliest()), which.to.day.value_or(date::latest()));
}

void campaign_checker::document() {
  if (!of_.document) return;
  const thidua::document& plan = *of_.document;
  for (std::size_t i = 0; i < plan.bases.size(); ++i) {
    const auto& cited = plan.bases[i].date;
    if (!cited) continue;
    const day_text day(*cited);
    if (issued_ && *issued_ < *cited) {
      const day_text issued(*issued_);
      report(code::basis_after_issue, severity::error, "/document" + at("bases", i, "/date"),
             {.vi = "căn cứ ngày " + day.vi + " có sau ngày ban hành " + issued.vi, .en = "the basis of " + day.en + " is later than the day of issue, " + issued.en},
             {.vi = "xem lại hai ngày", .en = "look at both days"}, {"/document/issued"});
    } else if (!issued_ && of_.year && cited->year() > *of_.year) {
      report(code::basis_after_issue, severity::error, "/document" + at("bases", i, "/date"),
             {.vi = "căn cứ ngày " + day.vi + " có sau năm " + number(*of_.year), .en = "the basis of " + day.en + " is later than the campaign's year, " + number(*of_.year)},
             {.vi = "xem lại ngày của căn cứ", .en = "look at the day of the basis"}, {"/year"});
    }
  }
  const auto unread = [&](const std::string& text, std::string where) {
    if (text.empty()) return;
    report(code::document_number, severity::warning, std::move(where), {.vi = in_backticks(text) + " không phải là số, ký hiệu văn bản", .en = in_backticks(text) + " is not a document number"},
           {.vi = "viết 402/KH-CĐ, 05-CT/TW hoặc 111/2018/NĐ-CP", .en = "write 402/KH-CĐ, 05-CT/TW or 111/2018/NĐ-CP"});
  };
  unread(plan.unread_number, "/document/number");
  for (std::size_t i = 0; i < plan.bases.size(); ++i) unread(plan.bases[i].unread_number, "/document" + at("bases", i, "/number"));
  const bilingual missing = detail::missing_of(plan, plan.issued.has_value());
  if (!missing.empty())
    report(code::header_missing, severity::warning, "/document", {.vi = "văn bản thiếu " + missing.vi, .en = "the document lacks its " + missing.en},
           {.vi = "ghi đủ thể thức văn bản", .en = "a plan carries them all"});
}

void campaign_checker::references() {
  const auto check = [&](const auto& all, const char* list) {
    for (std::size_t i = 0; i < all.size(); ++i)
      if (all[i].phase && !phase_of_.contains(*all[i].phase))
        report(code::phase_reference, severity::error, at(list, i, "/phase"),
               {.vi = "không có đợt " + number(*all[i].phase), .en = "there is no phase " + number(*all[i].phase)},
               {.vi = "ghi số của một đợt có trong kế hoạch", .en = "give the number of a phase of the plan"}, {"/phases"});
  };
  check(of_.themes, "themes");
  check(of_.commemorations, "commemorations");
  check(of_.congresses, "congresses");
  check(of_.targets, "targets");
  check(of_.drives, "drives");
  check(of_.reviews, "reviews");
}

void campaign_checker::movements() {
  std::map<std::string, std::size_t> seen;
  for (std::size_t i = 0; i < of_.movements.size(); ++i) {
    const movement& each = of_.movements[i];
    const std::string key = movement_key(each.name);
    const auto [first, is_new] = seen.emplace(key, i);
    const auto shown = [&] { return in_backticks(each.name); };  // of few something is told
    if (!is_new) {
      const std::string name = shown();
      report(code::movement_repeated, severity::warning, at("movements", i, "/name"), {.vi = name + " đã được nêu", .en = name + " is listed already"},
             {.vi = "nêu một lần", .en = "list it once"}, {at("movements", first->second, "/name")});
    }
    const auto entries = known_.movements.find_by_key(key);
    if (entries.empty()) continue;
    const std::string name = shown();
    if (of_.year && std::none_of(entries.begin(), entries.end(), [&](const movement* entry) { return entry->in_use(*of_.year); }))
      report(code::movement_wording, severity::warning, at("movements", i, "/name"),
             {.vi = name + " không phải tên dùng năm " + number(*of_.year), .en = name + " is not the wording of " + number(*of_.year)},
             {.vi = "dùng tên đang có hiệu lực", .en = "use the wording in force"}, {"/year"});
    const auto is_other = [&](const movement* entry) { return !entry->launcher.empty() && !may_be_same_body(known_.organizations, entry->launcher, each.launcher); };
    if (!each.launcher.empty() && std::all_of(entries.begin(), entries.end(), is_other))
      report(code::launcher_conflict, severity::warning, at("movements", i, "/launcher"),
             {.vi = name + " được ghi là do " + in_backticks(each.launcher) + " phát động", .en = name + " is said to be launched by " + in_backticks(each.launcher)},
             {.vi = "nơi phát động đã biết: " + entries.front()->launcher, .en = "known launcher: " + entries.front()->launcher});
  }
}

void campaign_checker::deadlines() {
  const auto check = [&](const std::optional<deadline>& due, const std::string& where) {
    if (!due) return;
    if (const auto day = due->day(); day && not_before_ && *day <= *not_before_) {
      const day_text named(*day);
      const day_text issued(*not_before_);
      report(code::deadline_before_issue, severity::error, where,
             {.vi = "hạn " + named.vi + " không sau ngày ban hành " + issued.vi, .en = "the deadline " + named.en + " is not after the day of issue, " + issued.en},
             {.vi = "đặt hạn sau ngày ban hành", .en = "set a later day"}, {"/document/issued"});
    }
    const auto resolved = due->named_day(of_.year.value_or(0));
    if (due->boundary() != boundary::exclusive || !resolved) return;
    const date named = *resolved;
    if (const auto found = detail::boundary_of(named, known_.events)) report(code::deadline_boundary, severity::warning, where, found->message, found->help);
  };
  if (of_.registration) check(of_.registration->due, "/registration/deadline");
  for (std::size_t i = 0; i < of_.duties.size(); ++i) check(of_.duties[i].due, at("duties", i, "/due"));
  for (std::size_t i = 0; i < of_.reports.size(); ++i) check(of_.reports[i].due, at("reports", i, "/due"));
  for (std::size_t i = 0; i < of_.reviews.size(); ++i) check(of_.reviews[i].due, at("reviews", i, "/due"));
}

void campaign_checker::steps() {
  workflow so_far;
  for (std::size_t i = 0; i < of_.steps.size(); ++i) {
    try {
      so_far.take(of_.steps[i].step, of_.steps[i].day);
    } catch (const error& refused) {
      report(code::step_order, severity::error, at("steps", i), refused.message(), refused.help());
      return;  // what comes after a wrong step can't be judged
    }
  }
}

}  // namespace detail

std::vector<violation> validate(const campaign& what, const reference_facts& known) { return detail::campaign_checker(what, known).run(); }

}  // namespace v0
}  // namespace thidua
