// SPDX-License-Identifier: BSL-1.0
/// Phases: their numbers and bounds, the days between them.
#include "campaign_checker.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace detail {

void campaign_checker::phases() {
  const auto& phases = of_.phases;
  if (of_.phase_count_stated && static_cast<std::size_t>(*of_.phase_count_stated) != phases.size())
    report(code::phase_count, severity::error, "/phase_count_stated",
           {.vi = "nói là " + number(*of_.phase_count_stated) + " đợt nhưng có " + std::to_string(phases.size()) + " đợt",
            .en = number(*of_.phase_count_stated) + " phases are stated, " + std::to_string(phases.size()) + " are given"},
           {.vi = "sửa số đợt, hoặc bổ sung đợt còn thiếu", .en = "correct the number, or add what is missing"}, {"/phases"});
  int expected = 1;
  const bool only_misplaced = ordinals_follow_the_days();
  for (std::size_t i = 0; i < phases.size(); ++i) {
    if (!only_misplaced) ordinal_of(i, expected);
    own_bounds(i);
  }
  succession();
  gaps();
}

bool campaign_checker::ordinals_follow_the_days() const {
  std::vector<std::pair<date, int>> all;
  for (const phase& each : of_.phases) {
    if (!each.ordinal || !each.from.day) return false;
    all.emplace_back(*each.from.day, *each.ordinal);
  }
  std::sort(all.begin(), all.end());
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].second != static_cast<int>(i) + 1) return false;
  return true;
}

void campaign_checker::ordinal_of(std::size_t i, int& expected) {
  const auto& ordinal = of_.phases[i].ordinal;
  if (!ordinal) return;
  if (*ordinal != expected) {
    const bool repeated = phase_of_.at(*ordinal) < i;
    const std::string first = at("phases", phase_of_.at(*ordinal));
    report(code::phase_ordinal, severity::error, at("phases", i, "/ordinal"),
           repeated ? bilingual{.vi = "số đợt " + number(*ordinal) + " lặp lại", .en = "phase number " + number(*ordinal) + " is given twice"}
                    : bilingual{.vi = "số đợt " + number(*ordinal) + " không nối tiếp", .en = "phase number " + number(*ordinal) + " does not follow"},
           {.vi = "số phải là " + number(expected), .en = "it should be " + number(expected)}, repeated ? std::vector{first} : std::vector<std::string>{});
  }
  ++expected;
}

bool campaign_checker::may_leave_year(std::size_t i, const bound& edge) const {
  const phase& which = of_.phases[i];
  if (&edge == &which.from) {
    constexpr int december = 12;
    return i == 0 && edge.day == issued_ && issued_->year() + 1 == *of_.year && issued_->month() == december;
  }
  constexpr int first_quarter = 3;
  return of_.phases.size() == 1 && (!which.from.day || which.from.day->year() == *of_.year) && edge.day->year() == *of_.year + 1 && edge.day->month() <= first_quarter;
}

void campaign_checker::own_bounds(std::size_t i) {
  const phase& which = of_.phases[i];
  const auto check_year = [&](const bound& edge, const char* key) {
    if (!edge.day || !of_.year || edge.day->year() == *of_.year || (working_year_ && working_year_->contains(*edge.day)) || (is_of_several_years_ && edge.precision == date_precision::year) || may_leave_year(i, edge)) return;
    const day_text day(*edge.day);
    report(code::phase_year, severity::error, at("phases", i, key),
           {.vi = "ngày " + day.vi + " nằm ngoài năm " + number(*of_.year), .en = day.en + " lies outside the campaign's year, " + number(*of_.year)},
           {.vi = "sửa năm của ngày này", .en = "correct the year"}, {"/year"});
  };
  check_year(which.from, "/from");
  check_year(which.to, "/to");
  if (which.from.day && which.to.day && *which.to.day < *which.from.day) {
    const day_text from(*which.from.day);
    const day_text to(*which.to.day);
    report(code::phase_order, severity::error, at("phases", i, "/to"),
           {.vi = "đợt kết thúc " + to.vi + " trước khi bắt đầu " + from.vi, .en = "the phase ends on " + to.en + ", before it begins on " + from.en},
           {.vi = "xem lại hai ngày", .en = "look at both days"}, {at("phases", i, "/from")});
  }
  // Against a mere lower bound of the day of issue, only a bound that was given to the day tells.
  const bool is_comparable = (issued_ && which.from.precision != date_precision::year) || which.from.precision == date_precision::day;
  if (not_before_ && is_comparable && which.from.day && *which.from.day < *not_before_) {
    const day_text from(*which.from.day);
    const day_text issued(*not_before_);
    report(code::phase_before_issue, severity::warning, at("phases", i, "/from"),
           {.vi = "đợt bắt đầu " + from.vi + ", trước ngày ban hành kế hoạch " + issued.vi, .en = "the phase begins on " + from.en + ", before the plan was issued on " + issued.en},
           {.vi = "kế hoạch được áp dụng hồi tố: nói rõ nếu đó là chủ ý", .en = "the plan reaches back: say so where that is meant"}, {"/document/issued"});
  }
  empty_phase(i);
}

void campaign_checker::empty_phase(std::size_t i) {
  const phase& which = of_.phases[i];
  const auto days = which.days();
  if (!days || days->length() > longest_listed_phase || is_of_several_years_) return;
  if (has_general_entry_ || (which.ordinal && named_phases_.contains(*which.ordinal))) return;
  if (const auto first = general_days_.lower_bound(days->from()); first != general_days_.end() && *first <= days->to()) return;
  const auto due = days_of_body(known_, of_, *days);
  if (due.empty()) return;
  bilingual names;
  constexpr std::size_t most = 3;
  for (std::size_t k = 0; k < std::min(most, due.size()); ++k) {
    names.vi += (k == 0 ? "" : "; ") + due[k].event().name().vi;
    names.en += (k == 0 ? "" : "; ") + due[k].event().name().in(language::english);
  }
  if (due.size() > most) {
    names.vi += " …";
    names.en += " …";
  }
  report(code::phase_empty, severity::warning, at("phases", i),
         {.vi = "đợt không nêu ngày kỷ niệm nào dù có " + std::to_string(due.size()) + " ngày rơi vào đợt", .en = "the phase names no commemoration, though " + std::to_string(due.size()) + " fall in it"},
         {.vi = "có thể nêu: " + names.vi, .en = "it may name: " + names.en});
}

void campaign_checker::succession() {
  const auto& phases = of_.phases;
  std::vector<std::size_t> dated;
  for (std::size_t i = 0; i < phases.size(); ++i) {
    if (i > 0 && phases[i].from.day && phases[i - 1].from.day && *phases[i].from.day < *phases[i - 1].from.day) {
      const day_text day(*phases[i].from.day);
      const day_text before(*phases[i - 1].from.day);
      report(code::phase_order, severity::error, at("phases", i, "/from"),
             {.vi = "đợt bắt đầu " + day.vi + " đứng sau đợt bắt đầu " + before.vi, .en = "the phase beginning on " + day.en + " stands after one beginning on " + before.en},
             {.vi = "xếp các đợt theo ngày bắt đầu", .en = "put the phases in the order of their days"}, {at("phases", i - 1, "/from")});
    }
    if (phases[i].days()) dated.push_back(i);
  }
  if (dated.empty()) return;
  std::stable_sort(dated.begin(), dated.end(), [&](std::size_t a, std::size_t b) { return *phases[a].from.day < *phases[b].from.day; });
  std::vector<std::size_t> open = {dated.front()};  // phases that reach the day that is looked at
  for (std::size_t k = 1; k < dated.size(); ++k) {
    const date begin = *phases[dated[k]].from.day;
    std::erase_if(open, [&](std::size_t each) { return *phases[each].to.day < begin; });
    for (const std::size_t each : open) overlap(dated[k], each);
    open.push_back(dated[k]);
    // Of a hundred phases on one day not every pair is told: those are kept that reach furthest.
    constexpr std::size_t most = 8;
    if (open.size() > most)
      open.erase(std::min_element(open.begin(), open.end(), [&](std::size_t a, std::size_t b) { return *phases[a].to.day < *phases[b].to.day; }));
  }
}

void campaign_checker::gaps() {
  const auto& phases = of_.phases;
  // What each is known to have: of one that is open on a side the other bound.
  struct reach {
    std::size_t phase;
    date from, to;
  };
  std::vector<reach> known;
  // What they may have besides: "từ nay đến 31/5" any days before its end.
  bool may_be_anywhere = false;
  std::optional<date> open_from, open_to;  // the first day that opens a phase without an end, the last that ends one without a beginning
  for (std::size_t i = 0; i < phases.size(); ++i) {
    const auto &from = phases[i].from.day, &to = phases[i].to.day;
    if (from && !to && !(open_from && *open_from <= *from)) open_from = from;
    if (to && !from && !(open_to && *to <= *open_to)) open_to = to;
    if (phases[i].days() || from.has_value() != to.has_value()) known.push_back({i, from ? *from : *to, to ? *to : *from});
    else may_be_anywhere = true;
  }
  if (known.empty() || may_be_anywhere) return;
  const auto may_be_filled = [&](const period& days) { return (open_from && *open_from <= days.to()) || (open_to && days.from() <= *open_to); };
  std::stable_sort(known.begin(), known.end(), [](const reach& a, const reach& b) { return a.from < b.from; });
  reach furthest = known.front();
  for (std::size_t k = 1; k < known.size(); ++k) {
    const reach& next = known[k];
    if (furthest.to < next.from && furthest.to + days(1) < next.from && !may_be_filled({furthest.to + days(1), next.from - days(1)})) {
      const day_text from(furthest.to + days(1));
      const day_text to(next.from - days(1));
      const bool is_after = next.phase > furthest.phase;  // by the order of the text
      report(code::phase_gap, severity::error, at("phases", std::max(next.phase, furthest.phase), is_after ? "/from" : "/to"),
             {.vi = "không đợt nào có các ngày từ " + from.vi + " đến hết " + to.vi, .en = "no phase has the days from " + from.en + " to " + to.en},
             {.vi = "cho đợt sau bắt đầu " + from.vi, .en = "let the later one begin on " + from.en}, {at("phases", std::min(next.phase, furthest.phase), is_after ? "/to" : "/from")});
    }
    if (furthest.to < next.to) furthest = next;
  }
  const bool fills_the_year = of_.kind == campaign_kind::regular || of_.kind == campaign_kind::by_phases;
  if (!fills_the_year || !of_.year || *of_.year < date::first_year || *of_.year > date::last_year) return;
  const period year = working_year_.value_or(period::of_year(*of_.year));
  // Days before the plan was issued are nobody's: a phase that had them would reach back.
  if (const date begin = known.front().from; year.contains(begin) && year.from() < begin && !(issued_ && begin <= *issued_) && !may_be_filled({year.from(), begin - days(1)})) {
    const day_text from(year.from());
    const day_text to(begin - days(1));
    report(code::phase_gap, severity::warning, at("phases", known.front().phase, "/from"),
           {.vi = "đầu năm, từ " + from.vi + " đến hết " + to.vi + ", không thuộc đợt nào", .en = "the beginning of the year, " + from.en + " to " + to.en + ", is in no phase"},
           {.vi = "cho đợt đầu bắt đầu " + from.vi, .en = "let the first phase begin on " + from.en});
  }
  if (const date end = furthest.to; year.contains(end) && end < year.to() && !may_be_filled({end + days(1), year.to()})) {
    const day_text from(end + days(1));
    const day_text to(year.to());
    report(code::phase_gap, severity::warning, at("phases", furthest.phase, "/to"),
           {.vi = "cuối năm, từ " + from.vi + " đến hết " + to.vi + ", không thuộc đợt nào", .en = "the end of the year, " + from.en + " to " + to.en + ", is in no phase"},
           {.vi = "cho đợt cuối kết thúc " + to.vi, .en = "let the last phase end on " + to.en});
  }
}

void campaign_checker::overlap(std::size_t second, std::size_t first) {
  const phase& a = of_.phases[first];
  const phase& b = of_.phases[second];
  const bool is_after = second > first;  // by the order of the text
  const day_text from(*b.from.day);
  const day_text to(std::min(*a.to.day, *b.to.day));
  bilingual help = {.vi = "sửa ngày của một trong hai đợt", .en = "correct the days of one of the two"};
  if (*a.to.day < *b.to.day) {
    const day_text next(*a.to.day + days(1));
    help = {.vi = "cho đợt sau bắt đầu " + next.vi, .en = "let the later one begin on " + next.en};
  }
  report(code::phase_overlap, severity::error, at("phases", std::max(first, second), is_after ? "/from" : "/to"),
         {.vi = "các đợt chồng lên nhau từ " + from.vi + " đến hết " + to.vi, .en = "phases overlap from " + from.en + " to " + to.en}, std::move(help),
         {at("phases", std::min(first, second), is_after ? "/to" : "/from")});
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
