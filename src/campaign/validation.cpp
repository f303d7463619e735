// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/validation.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "campaign/deadline_boundary.hpp"
#include "campaign/missing_parts.hpp"
#include "core/quoted.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace {

using code = violation_code;
using detail::in_backticks;

std::string at(const char* list, std::size_t index, const char* key = "") {
  return std::string("/").append(list).append("/").append(std::to_string(index)).append(key);
}
std::string number(int value) { return std::to_string(value); }

// A day in each language: official in Vietnamese, ISO in English.
struct day_text {
  std::string vi;
  std::string en;
  explicit day_text(date day) : vi(to_text(day)), en(to_iso(day)) {}
  explicit day_text(const origin& from) : vi(to_text(from)), en(to_text(from, language::english)) {}
};

// Whether the terms of two congresses of one body, the earlier first, can both be right: those of neighbours abut.
bool terms_join(int earlier, const congress_term& a, int later, const congress_term& b, bool is_early) {
  if (is_early && later == earlier + 1 && a.from < b.from && b.from < a.to) return true;
  return later == earlier + 1 ? a.to == b.from : a.to <= b.from;
}

std::string term_text(const congress_term& term) { return number(term.from) + "-" + number(term.to); }

class checker {
 public:
  checker(const campaign& what, const reference_facts& known) : of_(what), known_(known) {
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

  std::vector<violation> run() {
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

 private:
  void report(code what, severity how, std::string where, bilingual message, bilingual help = {}, std::vector<std::string> related = {}) {
    found_.push_back({what, how, std::move(where), std::move(message), std::move(help), std::move(related)});
  }

  // *Năm công tác*: a year that begins with a month of the quarter before its calendar year and is filled by the phases from its first
  // day to its last, as courts and procuracies count (1 December to 30 November) and the enforcement of judgments does (1 October to
  // 30 September). Nothing where the phases fill no such year.
  std::optional<period> working_year() const {
    constexpr int last_quarter = 10;
    const auto window = window_of(of_);
    if (!of_.year || !window || window->from().year() != *of_.year - 1 || window->from().month() < last_quarter || window->from().day() != 1) return std::nullopt;
    const auto again = date::find(*of_.year, window->from().month(), 1);
    return again && window->to() == *again - days(1) ? window : std::nullopt;
  }

  // The days of the phase of that ordinal, if it is there and has any; one that is open on a side ("từ nay đến 21/7") may have all
  // days there.
  std::optional<period> days_of_phase(const std::optional<int>& ordinal) const {
    if (!ordinal) return std::nullopt;
    const auto found = phase_of_.find(*ordinal);
    if (found == phase_of_.end()) return std::nullopt;
    const phase& which = of_.phases[found->second];
    if (which.from.day.has_value() == which.to.day.has_value()) return which.days();
    return period(which.from.day.value_or(date::earliest()), which.to.day.value_or(date::latest()));
  }

  // ------------------------------------------------------------------------------------------------------- document

  void document() {
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

  // --------------------------------------------------------------------------------------------------------- phases

  void phases() {
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

  // Whether the numbers are right and only the phases stand in another order: `phase_order` says that.
  bool ordinals_follow_the_days() const {
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

  void ordinal_of(std::size_t i, int& expected) {
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

  void own_bounds(std::size_t i) {
    const phase& which = of_.phases[i];
    const auto check_year = [&](const bound& edge, const char* key) {
      if (!edge.day || !of_.year || edge.day->year() == *of_.year || (working_year_ && working_year_->contains(*edge.day)) || (is_of_several_years_ && edge.precision == date_precision::year)) return;
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

  void empty_phase(std::size_t i) {
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

  // Order and overlaps.
  void succession() {
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

  // Days of the year that are in no phase.
  void gaps() {
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

  // Two phases of which `second` begins on a day of `first`, or on the same.
  void overlap(std::size_t second, std::size_t first) {
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

  // What is assigned to a phase that is not there.
  void references() {
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

  // ------------------------------------------------------------------------------------------------------ movements

  void movements() {
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

  // ------------------------------------------------------------------------------------------------- commemorations

  // Entries of one joint commemoration: those of one place, or neighbours of one text.
  bool are_joint(const commemoration_entry& a, const commemoration_entry& b) const {
    return a.span && b.span ? a.span == b.span : a.text == b.text && a.stated == b.stated && a.phase == b.phase;
  }
  // Looks at the entries about it; more than these no commemoration joins.
  template <class Predicate>
  bool any_joint(std::size_t i, Predicate predicate) const {
    constexpr std::size_t most = 8;
    const auto& all = of_.commemorations;
    std::size_t first = i;
    while (first > 0 && i - first < most && are_joint(all[first - 1], all[i])) --first;
    for (std::size_t k = first; k < all.size() && k <= i + most && are_joint(all[k], all[i]); ++k)
      if (predicate(all[k])) return true;
    return false;
  }
  const commemoration* event_of(const commemoration_entry& entry) const { return entry.event ? known_.events.find(*entry.event) : nullptr; }

  void commemorations() {
    for (std::size_t i = 0; i < of_.commemorations.size(); ++i) {
      const commemoration_entry& each = of_.commemorations[i];
      if (each.event && event_of(each) == nullptr)
        report(code::event_unknown, severity::error, at("commemorations", i, "/event"),
               {.vi = "danh mục không có sự kiện `" + each.event->text() + "`", .en = "the catalogue has no commemoration `" + each.event->text() + "`"},
               {.vi = "xem các mã bằng `thidua calendar --format json`", .en = "`thidua calendar --format json` shows the ids"});
      origin_of(i);
      if (!is_stale(i)) {
        number_of(i);
        place_of(i);
      }
    }
  }

  void origin_of(std::size_t i) {
    const commemoration_entry& each = of_.commemorations[i];
    const auto stated_year = stated_origin_year(each);
    if (!stated_year || event_of(each) == nullptr || has_second_origin(each, of_, known_.events)) return;
    bool comparable = true, known_day = false;
    const auto fits = [&](const commemoration_entry& entry) {
      const commemoration* const event = event_of(entry);
      if (event == nullptr) return false;
      return std::any_of(event->origins().begin(), event->origins().end(), [&](const thidua::origin& from) {
        if (!each.origin) {  // the year alone: of any calendar
          comparable = comparable && from.year();
          return from.year() == stated_year;
        }
        if (from.calendar() != calendar_kind::solar || from.precision() != precision::day || !from.year()) return comparable = false;
        known_day = known_day || (from.month() == each.origin->month() && from.day() == each.origin->day());
        return from == thidua::origin(*each.origin);
      });
    };
    if (any_joint(i, fits) || !comparable) return;
    const commemoration& event = *event_of(each);
    const day_text right(event.origins().front());
    // A day is told as an error where the catalogue's is verified; a year also where it is not in dispute.
    const bool is_sure = each.origin && !known_day ? event.is_verified() : !event.is_year_disputed();
    const bilingual unsure = is_sure ? bilingual{} : bilingual{.vi = " (chưa kiểm chứng)", .en = " (not verified)"};
    const bilingual stated = each.origin ? bilingual{.vi = "ngày gốc " + to_text(*each.origin), .en = "the stated origin " + to_iso(*each.origin)} : bilingual{.vi = "năm gốc " + number(*stated_year), .en = "the stated year of origin, " + number(*stated_year) + ","};
    report(code::origin_date, is_sure ? severity::error : severity::warning, at("commemorations", i, "/origin"), {.vi = stated.vi + " khác danh mục", .en = stated.en + " is not the catalogue's"},
           {.vi = "theo danh mục: " + right.vi + unsure.vi, .en = "by the catalogue: " + right.en + unsure.en});
  }

  bool number_fits(std::size_t i, std::optional<int> year) const {
    return any_joint(i, [&](const commemoration_entry& entry) {
      commemoration_entry asked = entry;
      asked.target_year = year;
      const auto right = right_number(asked, of_, known_.events);
      return right && right == of_.commemorations[i].stated;
    });
  }

  void stale(std::size_t i, int right) {
    report(code::anniversary_stale_year, severity::error, at("commemorations", i, "/target_year"),
           {.vi = "năm " + number(*of_.commemorations[i].target_year) + " không phải năm của kế hoạch, " + number(right), .en = number(*of_.commemorations[i].target_year) + " is not the plan's year, " + number(right)},
           {.vi = "ghi năm " + number(right) + " và tính lại số năm", .en = "give " + number(right) + " and count again"}, {"/year"});
  }

  // Whether the text names a year that is not this plan's; what hangs on that year is not judged then.
  bool is_stale(std::size_t i) {
    const commemoration_entry& each = of_.commemorations[i];
    const std::optional<int> own_year = of_.year ? of_.year : issued_ ? std::optional(issued_->year()) : std::nullopt;
    if (!each.target_year || !own_year) return false;
    // Of a school year the phase tells the year: "(19/5/1890 - 19/5/2017)" in the spring of 2018, with the number of 2018.
    if (!of_.year && each.stated && each.phase) {
      commemoration_entry by_phase = each;
      by_phase.target_year.reset();
      const auto window = days_of_phase(each.phase);
      const auto year = target_year_of(by_phase, of_, known_.events);
      if (window && year && year != each.target_year && window->from().year() == window->to().year() && window->from().year() == *year && !number_fits(i, each.target_year) && number_fits(i, year)) {
        stale(i, *year);
        return true;
      }
    }
    if (each.target_year == own_year) return false;
    const bool is_past = *each.target_year < *own_year;
    const bool is_copied = each.stated && !number_fits(i, each.target_year) && number_fits(i, own_year);
    if (!is_past && !is_copied) return false;
    if (working_year_ && days_[i] && working_year_->contains(*days_[i])) return false;
    const auto window = window_of(of_);
    if (!of_.year && window && days_[i] && window->contains(*days_[i])) return false;  // of a school year both are
    stale(i, *own_year);
    return true;
  }

  void number_of(std::size_t i) {
    const commemoration_entry& each = of_.commemorations[i];
    const auto year = target_year_of(each, of_, known_.events);
    const auto right = right_number(each, of_, known_.events);
    if (!each.stated || !right || !year || right == each.stated || number_fits(i, year)) return;
    const commemoration* const event = event_of(each);
    const bool is_disputed = event != nullptr && !stated_origin_year(each) && event->is_year_disputed();
    report(code::anniversary_number, is_disputed ? severity::warning : severity::error, at("commemorations", i, "/stated"),
           {.vi = "ghi " + number(*each.stated) + " năm, năm " + number(*year) + " là " + number(*right) + " năm",
            .en = number(*each.stated) + " years are stated; in " + number(*year) + " it is " + number(*right)},
           {.vi = "sửa thành " + number(*right) + " năm", .en = "write " + number(*right)});
  }

  void place_of(std::size_t i) {
    const commemoration_entry& each = of_.commemorations[i];
    const auto& days = days_[i];
    if (!days) return;
    if (not_before_ && days->to() < *not_before_) {
      const day_text falls(days->to());
      const day_text issued(*not_before_);
      report(code::commemoration_before_issue, severity::warning, at("commemorations", i),
             {.vi = "ngày " + falls.vi + " đã qua khi kế hoạch được ban hành " + issued.vi, .en = falls.en + " had passed when the plan was issued on " + issued.en},
             {.vi = "bỏ, hoặc nói rõ là nhìn lại", .en = "leave it out, or say that it looks back"}, {"/document/issued"});
    }
    const auto phase = days_of_phase(each.phase);
    if (!phase || falls_in(each, *days, *phase)) return;
    const bool is_after = phase->to() < days->from();
    const thidua::days distance = is_after ? days->from() - phase->to() : phase->from() - days->to();
    const bool is_far = distance > outside_phase_tolerance;
    if (each.stance == commemoration_stance::run_up && !is_far) return;
    // "Tiến tới kỷ niệm 80 năm … (13/9/2025)" in a plan for 2024: a later year that is named is what it works towards.
    if (each.stance == commemoration_stance::run_up && each.target_year && *each.target_year > of_.year.value_or(phase->to().year())) return;
    const day_text falls(is_after ? days->from() : days->to());
    report(code::commemoration_outside_phase, is_far ? severity::error : severity::warning, at("commemorations", i),
           {.vi = "ngày " + falls.vi + " nằm ngoài đợt " + number(*each.phase) + ", cách " + number(distance.count()) + " ngày",
            .en = falls.en + " lies outside phase " + number(*each.phase) + ", by " + number(distance.count()) + (distance.count() == 1 ? " day" : " days")},
           {.vi = "chuyển sang đợt có ngày này", .en = "move it to the phase that has the day"}, {at("phases", phase_of_.at(*each.phase))});
  }

  // Whether any day of the entry's event in its year lies in the phase: a whole month, a lunar day that comes twice.
  bool falls_in(const commemoration_entry& entry, const period& days, const period& phase) const {
    const commemoration* const event = event_of(entry);
    if (event == nullptr || days.overlaps(phase)) return days.overlaps(phase);
    for (const anniversary& each : anniversaries(*event, period::of_year(days.from().year())))
      if (each.duration().overlaps(phase)) return true;
    return false;
  }

  // ----------------------------------------------------------------------------------------------------- congresses

  void congresses() {
    for (std::size_t i = 0; i < of_.congresses.size(); ++i) {
      const congress_mention& each = of_.congresses[i];
      const congress* const known = each.ordinal ? find_congress(known_, each.body, *each.ordinal) : nullptr;
      term_of(i, known);
      conflicts_of(i);
      stance_of(i, known);
      if (each.held && known != nullptr && known->held && each.held != known->held) {
        const day_text from(known->held->from());
        const day_text to(known->held->to());
        report(code::congress_days, known->confidence == confidence::high ? severity::error : severity::warning, at("congresses", i, "/held"),
               {.vi = "đại hội không họp vào những ngày này", .en = "the congress was not held on these days"},
               {.vi = "ngày họp đã biết: " + from.vi + " đến hết " + to.vi, .en = "its known days: " + from.en + " to " + to.en});
      }
      const auto held = known != nullptr && known->held ? known->held : each.held;
      const auto phase = days_of_phase(each.phase);
      const bool is_welcomed = each.stance == congress_stance::welcoming || each.stance == congress_stance::success;
      if (held && phase && is_welcomed && !held->overlaps(*phase)) {
        const day_text from(held->from());
        report(code::congress_outside_phase, severity::info, at("congresses", i),
               {.vi = "đại hội họp từ " + from.vi + ", ngoài đợt " + number(*each.phase), .en = "the congress is held from " + from.en + ", outside phase " + number(*each.phase)},
               {.vi = "kiểm tra xem có đúng đợt không", .en = "check that the phase is the right one"}, {at("phases", phase_of_.at(*each.phase))});
      }
    }
  }

  void term_of(std::size_t i, const congress* known) {
    const congress_mention& each = of_.congresses[i];
    if (!each.term) return;
    if (each.term->to <= each.term->from) {
      report(code::congress_term, severity::error, at("congresses", i, "/term"),
             {.vi = "nhiệm kỳ " + term_text(*each.term) + " kết thúc trước khi bắt đầu", .en = "the term " + term_text(*each.term) + " ends before it begins"},
             {.vi = "ghi năm đầu rồi năm cuối", .en = "give the first year, then the last"});
      return;
    }
    if (!each.ordinal) return;
    // By the congress's own term; else by another congress of the body that has this one.
    const congress* owner = nullptr;
    for (const congress& other : known_.congresses)
      if (other.term == each.term && may_be_same_body(known_.organizations, other.body, each.body)) owner = &other;
    // Else by the years: those of its own days, of the congress before it, of the one after it.
    const congress* const before = *each.ordinal > 1 ? find_congress(known_, each.body, *each.ordinal - 1) : nullptr;
    const congress* const after = *each.ordinal < INT32_MAX ? find_congress(known_, each.body, *each.ordinal + 1) : nullptr;
    const auto held = known != nullptr && known->held ? std::optional(known->held->from().year()) : std::nullopt;
    const bool misses_days = held && each.term->from != *held && each.term->from != *held + 1;
    const bool misses_before = before != nullptr && before->term && before->term->to != each.term->from;
    const bool misses_after = after != nullptr && after->term && after->term->from != each.term->to;
    const bool contradicts = known != nullptr && known->term ? known->term != each.term
                                                             : (owner != nullptr && owner->ordinal != *each.ordinal) || misses_days || misses_before || misses_after;
    if (!contradicts) {
      sequence_of(i);
      return;
    }
    bilingual help;
    if (misses_days) help = {.vi = "đại hội họp năm " + number(*held), .en = "it was held in " + number(*held)};
    if (misses_before) help = {.vi = "nhiệm kỳ trước kết thúc năm " + number(before->term->to), .en = "the term before ends in " + number(before->term->to)};
    if (known != nullptr && known->term)
      help = {.vi = "Đại hội " + number(*each.ordinal) + ": nhiệm kỳ " + term_text(*known->term), .en = "congress " + number(*each.ordinal) + ": term " + term_text(*known->term)};
    if (owner != nullptr) {
      help.vi += std::string(help.vi.empty() ? "" : "; ") + "nhiệm kỳ " + term_text(*each.term) + ": Đại hội " + number(owner->ordinal);
      help.en += std::string(help.en.empty() ? "" : "; ") + "term " + term_text(*each.term) + ": congress " + number(owner->ordinal);
    }
    const auto is_high = [](const congress* of) { return of != nullptr && of->confidence == confidence::high; };
    // A congress may be held early and cut the term before it short: of one that is not known that is no sure error.
    const bool may_be_early = known == nullptr && owner == nullptr && !misses_days && !misses_after && misses_before && before->term->from < each.term->from && each.term->from < before->term->to;
    const bool is_sure = !may_be_early && (is_high(known) || is_high(owner) || (misses_before && is_high(before)) || (misses_after && is_high(after)));
    report(code::congress_term, is_sure ? severity::error : severity::warning, at("congresses", i, "/term"),
           {.vi = "Đại hội " + number(*each.ordinal) + " " + in_backticks(each.body) + " không có nhiệm kỳ " + term_text(*each.term),
            .en = "congress " + number(*each.ordinal) + " of " + in_backticks(each.body) + " does not have the term " + term_text(*each.term)},
           std::move(help), {at("congresses", i, "/ordinal")});
  }

  // Against the other mentions of the body: terms that are the same, run the wrong way, or do not abut.
  void sequence_of(std::size_t i) {
    const congress_mention& each = of_.congresses[i];
    auto& terms = sequences_[body_key(known_.organizations, each.body)];
    const auto inserted = terms.emplace(*each.ordinal, i);
    const auto own = inserted.first;
    if (!inserted.second) return;  // one congress with two terms is another rule
    const auto check = [&](auto other, auto earlier, auto later) {
      const congress* const next = find_congress(known_, each.body, later->first);
      if (terms_join(earlier->first, *of_.congresses[earlier->second].term, later->first, *of_.congresses[later->second].term, next != nullptr && next->is_early)) return;
      report(code::congress_sequence, severity::error, at("congresses", i, "/term"),
             {.vi = "nhiệm kỳ " + term_text(*each.term) + " của Đại hội " + number(*each.ordinal) + " không nối tiếp nhiệm kỳ " + term_text(*of_.congresses[other->second].term) + " của Đại hội " + number(other->first),
              .en = "the term " + term_text(*each.term) + " of congress " + number(*each.ordinal) + " does not join the term " + term_text(*of_.congresses[other->second].term) + " of congress " + number(other->first)},
             {.vi = "các nhiệm kỳ của một tổ chức nối tiếp nhau", .en = "terms of one body abut"}, {at("congresses", other->second, "/term")});
    };
    if (own != terms.begin()) check(std::prev(own), std::prev(own), own);
    if (const auto next = std::next(own); next != terms.end()) check(next, own, next);
  }

  // Against the mentions before it: two numbers both carried out at once, two terms of one congress or level.
  void conflicts_of(std::size_t i) {
    const congress_mention& each = of_.congresses[i];
    const auto body = body_key(known_.organizations, each.body);
    if (each.ordinal && each.stance == congress_stance::carrying_out) {
      auto& others = carried_out_[body];
      for (const std::size_t other : others) {
        const congress_mention& before = of_.congresses[other];
        if (before.ordinal == each.ordinal) continue;
        const auto own_window = days_of_phase(each.phase);
        const auto other_window = days_of_phase(before.phase);
        if (own_window && other_window && !own_window->overlaps(*other_window)) continue;  // one after the other
        report(code::congress_conflict, severity::error, at("congresses", i, "/ordinal"),
               {.vi = "đang thực hiện nghị quyết của cả Đại hội " + number(*before.ordinal) + " và Đại hội " + number(*each.ordinal),
                .en = "the resolutions of congress " + number(*before.ordinal) + " and congress " + number(*each.ordinal) + " are both being carried out"},
               {.vi = "giữ đại hội đang được thực hiện", .en = "keep the one that is in force"}, {at("congresses", other, "/ordinal")});
        break;
      }
      constexpr std::size_t most = 8;
      if (others.size() < most) others.push_back(i);
    }
    if (!each.term || (!each.ordinal && !each.level)) return;
    const std::string key = body + "|" + (each.ordinal ? number(*each.ordinal) : "") + "|" + (each.level ? std::string(to_string(*each.level)) : "");
    const auto [first, is_new] = terms_.emplace(key, i);
    const auto& other = of_.congresses[first->second].term;
    if (!is_new && other != each.term)
      report(code::term_conflict, severity::warning, at("congresses", i, "/term"),
             {.vi = "nhiệm kỳ " + term_text(*each.term) + " khác nhiệm kỳ " + term_text(*other) + " đã nêu", .en = "the term " + term_text(*each.term) + " is not " + term_text(*other) + ", given before"},
             {.vi = "dùng một nhiệm kỳ", .en = "use one of the two"}, {at("congresses", first->second, "/term")});
  }

  // Whether the verb fits some day on which the plan speaks: a day of its phase; without one the day of issue, for what is welcomed or
  // carried out any day from then to the campaign's end; without that any day of the campaign.
  void stance_of(std::size_t i, const congress* known) {
    const congress_mention& each = of_.congresses[i];
    if (each.stance == congress_stance::mentioned) return;
    auto window = days_of_phase(each.phase);
    const auto whole = window_of(of_);
    if (!window && issued_) {
      // "thực hiện Nghị quyết Đại hội … ngay sau Đại hội" looks forward as well.
      const bool looks_forward = each.stance != congress_stance::preparing;
      window = period(*issued_, looks_forward && whole && *issued_ < whole->to() ? whole->to() : *issued_);
    }
    if (!window) window = whole;
    if (!window) return;
    const auto state_on = [&](date day) { return state_of(known_, known, each.held, day); };
    // A congress goes through its states in their order; what is not known leaves every one of them open.
    const congress_state first = state_on(window->from()).value_or(congress_state::preparing);
    const congress_state last = state_on(window->to()).value_or(congress_state::superseded);
    const auto passes = [&](congress_state least, congress_state most) { return first <= most && least <= last; };
    using enum congress_state;
    const bool fits = each.stance == congress_stance::preparing    ? passes(preparing, preparing)
                      : each.stance == congress_stance::welcoming ? passes(preparing, held)
                                                                  : passes(held, held);
    if (fits) return;
    const day_text from(window->from());
    const day_text to(window->to());
    const bool is_one_day = window->from() == window->to();
    // That the one after it is over is as sure as what is known of that one.
    const congress* const next = first == superseded && each.ordinal && *each.ordinal < INT32_MAX ? find_congress(known_, each.body, *each.ordinal + 1) : nullptr;
    const bool is_sure = next == nullptr || next->confidence == confidence::high;
    report(code::congress_state, is_sure ? severity::error : severity::warning, at("congresses", i, "/stance"),
           {.vi = std::string(each.stance == congress_stance::preparing ? "`tiến tới`" : each.stance == congress_stance::welcoming ? "`chào mừng`" : each.stance == congress_stance::success ? "`chào mừng thành công`" : "`thực hiện nghị quyết`") +
                      " không hợp với đại hội " + std::string(name_of(first, language::vietnamese)) + (is_one_day ? " ngày " + from.vi : " từ " + from.vi + " đến " + to.vi),
            .en = "`" + std::string(to_string(each.stance)) + "` does not fit a congress that is " + std::string(name_of(first, language::english)) + (is_one_day ? " on " + from.en : " from " + from.en + " to " + to.en)},
           {.vi = "đổi cách nói, hoặc xem lại số đại hội", .en = "change the verb, or look at the congress's number"});
  }

  // The year in which the counted congress's term begins, as the plan's mentions of it give it; nothing where they do not agree.
  std::optional<int> first_year_of_term(const year_count& count) const {
    std::optional<int> first;
    if (count.body.empty()) return first;
    for (const congress_mention& each : of_.congresses) {
      if (!each.term || each.ordinal != count.ordinal || each.body != count.body || each.term->to <= each.term->from) continue;
      if (first && *first != each.term->from) return std::nullopt;
      first = each.term->from;
    }
    return first;
  }

  void year_counts() {
    for (std::size_t i = 0; i < of_.year_counts.size(); ++i) {
      const year_count& each = of_.year_counts[i];
      auto first = each.first_year;
      if (!first && each.ordinal)
        if (const congress* known = find_congress(known_, each.body, *each.ordinal))
          first = known->held ? std::optional(known->held->from().year()) : known->term ? std::optional(known->term->from) : std::nullopt;
      // By the term the plan gives the congress: held late in its first year, the next one may be called the first.
      const bool is_by_term = !first;
      if (!first) first = first_year_of_term(each);
      if (!first || !of_.year || year_number(*first, *of_.year) == each.stated || (is_by_term && year_number(*first + 1, *of_.year) == each.stated)) continue;
      report(code::year_ordinal, severity::error, at("year_counts", i, "/stated"),
             {.vi = "năm " + number(*of_.year) + " là năm thứ " + number(year_number(*first, *of_.year)) + " kể từ " + number(*first) + ", không phải năm thứ " + number(each.stated),
              .en = number(*of_.year) + " is year " + number(year_number(*first, *of_.year)) + " counted from " + number(*first) + ", not year " + number(each.stated)},
             {.vi = "năm đầu tính là năm thứ nhất", .en = "the first year counts as year 1"}, {"/year"});
    }
  }

  // ------------------------------------------------------------------------------------------------------ deadlines

  void deadlines() {
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

  void steps() {
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

  const campaign& of_;
  const reference_facts& known_;
  std::optional<date> issued_;
  std::optional<date> not_before_;                    // the day of issue, or one before which it was not issued
  std::optional<period> working_year_;                // where it is not the calendar's
  bool is_of_several_years_ = false;                  // its phases are stages
  std::map<int, std::size_t> phase_of_;               // the first phase of each ordinal
  std::vector<std::optional<period>> days_;           // of each commemoration
  std::set<int> named_phases_;                        // the ordinals that commemorations name
  std::set<date> general_days_;                       // of the commemorations of no phase
  bool has_general_entry_ = false;                    // one of no phase and no day: it may mean any
  std::map<std::string, std::vector<std::size_t>> carried_out_;         // by body
  std::map<std::string, std::map<int, std::size_t>> sequences_;         // the first mention with a term, by body and ordinal
  std::map<std::string, std::size_t> terms_;          // by body, ordinal and level
  std::vector<violation> found_;
};

}  // namespace

std::vector<violation> validate(const campaign& what, const reference_facts& known) { return checker(what, known).run(); }

std::vector<violation> validate_under(const campaign& superior, const campaign& what) {
  std::vector<violation> found;
  const auto report = [&](code which, severity how, std::string where, bilingual message, bilingual help, std::string above = {}) {
    found.push_back({which, how, std::move(where), std::move(message), std::move(help), {}});
    if (!above.empty()) found.back().related.push_back(std::move(above));
  };
  if (superior.year && what.year && superior.year != what.year)
    report(code::superior_date, severity::error, "/year",
           {.vi = "năm " + number(*what.year) + " khác năm của cấp trên, " + number(*superior.year), .en = number(*what.year) + " is not the superior's year, " + number(*superior.year)},
           {.vi = "theo kế hoạch cùng năm của cấp trên", .en = "follow the superior's plan of the same year"});
  const auto above = superior.document ? superior.document->issued : std::nullopt;
  const auto own = what.document ? what.document->issued : std::nullopt;
  if (what.document && superior.document && superior.document->number && above)
    for (std::size_t i = 0; i < what.document->bases.size(); ++i) {
      const basis& each = what.document->bases[i];
      if (each.number != superior.document->number || !each.date || each.date == above) continue;
      report(code::superior_date, severity::error, "/document" + at("bases", i, "/date"),
             {.vi = "căn cứ ghi kế hoạch cấp trên ngày " + to_text(*each.date) + ", kế hoạch ấy ban hành " + to_text(*above), .en = "the superior's plan is cited as of " + to_iso(*each.date) + "; it was issued on " + to_iso(*above)},
             {.vi = "ghi ngày " + to_text(*above), .en = "write " + to_iso(*above)});
    }
  if (above && own && *own < *above)
    report(code::superior_date, severity::error, "/document/issued",
           {.vi = "ban hành " + to_text(*own) + ", trước kế hoạch của cấp trên " + to_text(*above), .en = "issued on " + to_iso(*own) + ", before the superior's plan of " + to_iso(*above)},
           {.vi = "kế hoạch cấp dưới ban hành sau kế hoạch cấp trên", .en = "a subordinate plan follows its superior's"});
  if (const auto window = window_of(superior)) {
    const auto check = [&](const bound& edge, const std::string& where) {
      if (!edge.day || window->contains(*edge.day)) return;
      report(code::superior_window, severity::error, where,
             {.vi = "ngày " + to_text(*edge.day) + " nằm ngoài thời gian của cấp trên, " + to_text(window->from()) + " đến hết " + to_text(window->to()),
              .en = to_iso(*edge.day) + " lies outside the superior's campaign, " + to_iso(window->from()) + " to " + to_iso(window->to())},
             {.vi = "thu hẹp vào thời gian của cấp trên", .en = "keep to the superior's days"}, superior.phases.empty() ? std::string() : *edge.day < window->from() ? at("phases", 0) : at("phases", superior.phases.size() - 1));
    };
    for (std::size_t i = 0; i < what.phases.size(); ++i) {
      check(what.phases[i].from, at("phases", i, "/from"));
      check(what.phases[i].to, at("phases", i, "/to"));
    }
    if (const auto own_window = what.phases.empty() ? window_of(what) : std::nullopt; own_window && !window->contains(*own_window)) {
      check(own_window->from(), "/year");
      check(own_window->to(), "/year");
    }
  }
  std::set<std::string> own_movements;
  for (const movement& each : what.movements) {
    own_movements.insert(movement_key(each.name));
    for (const std::string& alias : each.aliases) own_movements.insert(movement_key(alias));
  }
  for (std::size_t i = 0; i < superior.movements.size(); ++i) {
    const movement& each = superior.movements[i];
    const bool is_taken_up = own_movements.contains(movement_key(each.name)) ||
                             std::any_of(each.aliases.begin(), each.aliases.end(), [&](const std::string& alias) { return own_movements.contains(movement_key(alias)); });
    if (!is_taken_up)
      report(code::superior_movement, severity::warning, "/movements",
             {.vi = "thiếu phong trào " + in_backticks(each.name) + " của cấp trên", .en = "the superior's movement " + in_backticks(each.name) + " is missing"},
             {.vi = "bổ sung, hoặc nói rõ vì sao không áp dụng", .en = "take it up, or say why it does not apply"}, at("movements", i));
  }
  const auto last_day = [](const campaign& of) -> std::optional<date> {
    if (!of.registration || !of.registration->due) return std::nullopt;
    return of.registration->due->last_valid_day(of.year.value_or(0));
  };
  const auto due_above = last_day(superior);
  const auto due = last_day(what);
  if (due_above && due && *due_above < *due)
    report(code::superior_deadline, severity::error, "/registration/deadline",
           {.vi = "nhận đăng ký đến " + to_text(*due) + ", sau hạn của cấp trên " + to_text(*due_above), .en = "registration ends on " + to_iso(*due) + ", after the superior's " + to_iso(*due_above)},
           {.vi = "đặt hạn sớm hơn hạn của cấp trên", .en = "set an earlier day than the superior's"}, "/registration/deadline");
  return found;
}

std::vector<violation> validate(const congress_table& table) {
  std::vector<violation> found;
  const auto& all = table.entries();
  std::map<std::string, std::vector<std::size_t>> by_body;
  for (std::size_t i = 0; i < all.size(); ++i) by_body[comparison_key(all[i].body)].push_back(i);
  for (auto& [body, indexes] : by_body) {
    std::sort(indexes.begin(), indexes.end(), [&](std::size_t a, std::size_t b) { return all[a].ordinal < all[b].ordinal; });
    for (std::size_t k = 1; k < indexes.size(); ++k) {
      const congress& before = all[indexes[k - 1]];
      const congress& after = all[indexes[k]];
      const bool terms_apart = before.term && after.term && !terms_join(before.ordinal, *before.term, after.ordinal, *after.term, after.is_early);
      const bool days_apart = before.held && after.held && after.held->from() <= before.held->to();
      if (!terms_apart && !days_apart) continue;
      const std::string name = in_backticks(before.body);
      found.push_back({code::congress_sequence, severity::error, std::string("/").append(std::to_string(indexes[k])).append(terms_apart ? "/term" : "/held"),
                       terms_apart ? bilingual{.vi = name + ": nhiệm kỳ " + term_text(*after.term) + " của Đại hội " + number(after.ordinal) + " không nối tiếp " + term_text(*before.term),
                                               .en = name + ": the term " + term_text(*after.term) + " of congress " + number(after.ordinal) + " does not follow " + term_text(*before.term)}
                                   : bilingual{.vi = name + ": Đại hội " + number(after.ordinal) + " họp trước Đại hội " + number(before.ordinal),
                                               .en = name + ": congress " + number(after.ordinal) + " is held before congress " + number(before.ordinal)},
                       {.vi = "các nhiệm kỳ của một tổ chức nối tiếp nhau", .en = "terms of one body abut"},
                       {std::string("/").append(std::to_string(indexes[k - 1]))}});
    }
  }
  return found;
}

}  // namespace v0
}  // namespace thidua
