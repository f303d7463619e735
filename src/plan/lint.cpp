// SPDX-License-Identifier: BSL-1.0
// What contradicts itself or the facts: the campaign's own checks, each with its place in the text.
#include "lines.hpp"
#include "lint.hpp"
#include "lint_places.hpp"

#include <thidua/campaign/validation.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

#include "campaign/missing_parts.hpp"
#include "core/official_numbers.hpp"
#include "core/quoted.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

using code = diagnostic_code;
using thidua::detail::in_backticks;

std::string number(int value) { return std::to_string(value); }

class campaign_linter {
 public:
  campaign_linter(const analysis& of, finding_list& into) : of_(of), what_(of.out.campaign), into_(into) {}

  void run() {
    const auto violations = validate(what_, of_.known.known);
    std::set<std::string> disputed;  // mentions whose ordinal and term do not agree: nothing else is judged by their ordinal
    const auto mention_of = [](const std::string& where) { return where.substr(0, where.find('/', std::string_view("/congresses/").size())); };
    for (const violation& each : violations) {
      if (each.code == violation_code::congress_term || each.code == violation_code::congress_conflict) disputed.insert(mention_of(each.where));
      if (each.code == violation_code::congress_conflict)
        for (const std::string& other : each.related) disputed.insert(mention_of(other));
      if (each.code == violation_code::congress_state) unfit_.insert(mention_of(each.where));
      if (each.code == violation_code::phase_gap && each.severity == severity::error) has_gap_ = true;
    }
    for (const violation& each : violations) take(each, disputed);
    commemorations();
    phases();
    level_terms();
    if (of_.out.truncated && of_.cut_span)
      report(code::truncated, *of_.cut_span, {.vi = "văn bản dừng giữa câu ở " + in_backticks(of_.in.clean(*of_.cut_span)), .en = "the text ends in mid-sentence at " + in_backticks(of_.in.clean(*of_.cut_span))},
             {.vi = "lấy lại phần cuối của văn bản", .en = "get the rest of the text"});
  }

 private:
  void report(code which, const text_span& span, bilingual message, bilingual help = {}, std::optional<replacement> fix = std::nullopt, std::vector<deciding_fact> facts = {}) {
    into_.add({which, usual_severity(which), span, std::move(message), std::move(help), std::move(fix), std::move(facts)});
  }

  void take(const violation& each, const std::set<std::string>& disputed) {
    const auto known_code = find_diagnostic_code(to_string(each.code));
    if (!known_code) return;  // no rule about texts
    const pointer at = pointer_of(each.where);
    diagnostic found{*known_code, each.severity, place_of(of_, each.where), each.message, each.help};
    switch (*known_code) {
      case code::header_missing:
        if (of_.out.type == text_type::other) return;
        if (of_.issued_span && !what_.document->issued) {  // a day that no year has: told as that
          const bilingual missing = thidua::detail::missing_of(*what_.document, true);
          if (missing.empty()) return;
          found.message = {.vi = "văn bản thiếu " + missing.vi, .en = "the document lacks its " + missing.en};
        }
        if (of_.out.truncated) {  // the signature may be in what is lost
          const document& paper = *what_.document;
          if ((paper.number || !paper.unread_number.empty()) && (paper.issued || of_.issued_span) && !paper.place.empty()) return;
        }
        if (found.span == text_span{} && of_.in.size() > 0) found.span = of_.in.span(0, line_last(of_.in, 0));  // no heading: the first line
        break;
      case code::phase_ordinal:  // a report may tell of the later ones alone
        if (what_.document->type == document_type::report && (at.index == 0 || tells_of_two_rounds())) return;
        break;
      case code::phase_year:  // "PHƯƠNG HƯỚNG NĂM 2023" of a report on 2022
      case code::phase_before_issue:
      case code::commemoration_before_issue:
        if (what_.document->type == document_type::report) return;  // it tells what was, and what is ahead
        break;
      case code::congress_conflict: {
        // "Nghị quyết Đại hội XII, XIII của Đảng": two that are named in one breath are both meant.
        std::size_t first = at.index;
        while (first > 0 && of_.congresses[first].joins_before) --first;
        if (!each.related.empty() && first < at.index && pointer_of(each.related.front()).index >= first) return;
        break;
      }
      case code::congress_state:
        if (is_in_repeated_phase(at.index)) return;
        if (disputed.contains("/congresses/" + std::to_string(at.index))) return;
        if (const auto own = of_.phase_index_at(of_.congresses[at.index].first); own && phase_of_ordinal(what_.phases[*own].ordinal) != *own) return;  // its number is another phase's
        break;
      case code::congress_outside_phase: {
        if (unfit_.contains("/congresses/" + std::to_string(at.index))) return;
        if (is_in_repeated_phase(at.index)) return;
        break;
      }
      case code::commemoration_outside_phase: {
        const auto days = days_of(what_.commemorations[at.index], what_, of_.known.known.events);
        const auto own = of_.phase_index_at(of_.commemorations[at.index].first);
        if (days && own && what_.phases[*own].days() && what_.phases[*own].days()->overlaps(*days)) return;  // a number given twice
        if (days && has_gap_ && std::none_of(what_.phases.begin(), what_.phases.end(), [&](const phase& one) { return one.days() && one.days()->overlaps(*days); })) return;  // the gap is what is wrong
        break;
      }
      case code::anniversary_stale_year: {
        // Where the phase alone tells the year, and either year of a school year, is the plan's own: the number is what is wrong.
        const commemoration_entry& entry = what_.commemorations[at.index];
        const auto stated = of_.commemorations[at.index].target_year;
        // The day lies in the phase that lists it, "22/12/2024" of one from 20/12/2024, and the number is right for it.
        if (stated && entry.origin && entry.stated && *stated - entry.origin->year() == *entry.stated) {
          const auto own = of_.phase_index_at(of_.commemorations[at.index].first);
          const auto days = own ? what_.phases[*own].days() : std::nullopt;
          const auto day = date::find(*stated, entry.origin->month(), entry.origin->day());
          if (days && day && days->contains(*day)) return;
        }
        if (!stated && (what_.year || !entry.target_year)) return;
        if (const int target = stated.value_or(entry.target_year.value_or(0)); !stated || (of_.school_year.first != 0 && (target == of_.school_year.first || target == of_.school_year.second))) {
          const auto right = right_number(entry, what_, of_.known.known.events);
          if (!right || !entry.stated || *right == *entry.stated) return;
          if (is_right_in_its_phase(entry)) break;  // the year is what is wrong
          found.code = code::anniversary_number;
          found.span = of_.commemorations[at.index].number.value_or(found.span);
          found.message = {.vi = in_backticks(of_.in.clean(found.span)) + " không đúng: năm " + number(target) + " là " + number(*right) + " năm", .en = in_backticks(of_.in.clean(found.span)) + " is wrong: " + number(target) + " is year " + number(*right)};
          found.help = {.vi = "ghi " + number(*right) + " năm", .en = "give " + number(*right) + " years"};
          if (of_.commemorations[at.index].digits) found.fix = replacement{*of_.commemorations[at.index].digits, number(*right)};
        }
        break;
      }
      case code::anniversary_number:
      case code::origin_date: {
        const commemoration_entry& entry = what_.commemorations[at.index];
        const commemoration* const event = entry.event ? of_.known.known.events.find(*entry.event) : nullptr;
        if (*known_code == code::origin_date && event != nullptr) {
          // "(03/3/1930 - 03/3/2024)" is one slip written twice, which one change does not mend.
          const commemoration_place& place = of_.commemorations[at.index];
          const origin& right = event->origins().front();
          const bool is_alone = !place.target || place.origin_day == 0 || (place.origin_day == right.day() && place.origin_month == right.month());
          if (is_alone) found.fix = right_day(found.span, *event, entry);
        }
        if (*known_code == code::anniversary_number) {
          if (of_.commemorations[at.index].is_edition) return;  // the first one counts too, and some years held none
          const auto stated_year = stated_origin_year(entry);
          if (event != nullptr && !event->is_year_verified() && !stated_year) return;  // hearsay
          if (of_.commemorations[at.index].damaged || (!stated_year && is_told_beside(at.index))) return;
          // Counted rightly from the origin it states: whether that is the event's is another matter.
          if (stated_year && entry.stated && entry.target_year && *entry.target_year - *stated_year == *entry.stated) return;
          if (const auto right = right_number(entry, what_, of_.known.known.events); right && of_.commemorations[at.index].digits) found.fix = replacement{*of_.commemorations[at.index].digits, number(*right)};
          if (event != nullptr && !has_second_origin(entry, what_, of_.known.known.events)) found.facts.push_back({{.vi = event->name().vi + ": " + thidua::to_text(event->origins().front()), .en = event->name().in(language::english) + ": " + thidua::to_text(event->origins().front(), language::english)}});
        }
        break;
      }
      case code::launcher_conflict: {
        // A launcher among others is no other.
        const std::string stated = comparison_key(what_.movements[at.index].launcher);
        for (const movement* entry : of_.known.known.movements.find(what_.movements[at.index].name)) {
          const std::string right = comparison_key(entry->launcher);
          if (stated.find(right) != std::string::npos || right.find(stated) != std::string::npos) return;
          found.facts.push_back({{.vi = "nơi phát động: " + entry->launcher, .en = "launched by " + entry->launcher}});
        }
        if (found.span == text_span{}) return;
        break;
      }
      case code::phase_count: {
        if (what_.document->type == document_type::report && tells_of_two_rounds()) return;  // those of the year that was, and of the one ahead
        const std::string raw(of_.in.text().substr(found.span.start, found.span.end - found.span.start));
        std::size_t digits = 0;
        while (digits < raw.size() && raw[digits] >= '0' && raw[digits] <= '9') ++digits;
        if (digits > 0 && !what_.phases.empty()) {
          std::string right = std::to_string(what_.phases.size());
          if (digits == 2 && right.size() == 1) right.insert(0, 1, '0');
          found.fix = replacement{{found.span.start, found.span.start + digits}, right};
        }
        if (what_.phases.empty()) return;  // the phases are elsewhere
        break;
      }
      case code::phase_empty:
        if (spans_the_others(at.index)) return;  // they name its days
        break;
      case code::phase_overlap:
        if (std::any_of(of_.phases.begin(), of_.phases.end(), [&](const phase_place& one) { return spans_the_others(static_cast<std::size_t>(&one - of_.phases.data())); })) return;
        [[fallthrough]];
      case code::phase_gap:
        if (each.severity == severity::warning && of_.has_own_window) return;
        if (each.severity == severity::warning && what_.phases.size() == 1 && !what_.phases.front().ordinal) return;  // one period of its own is no division of the year
        // Days told twice are the later phase's to leave out; which of two edges leaves days uncovered nobody but its author knows.
        if (*known_code == code::phase_overlap && each.severity == severity::error && at.key == "from" && at.index > 0 && at.index < what_.phases.size() && what_.phases[at.index].from.precision == date_precision::day) {
          const auto& before = what_.phases[at.index - 1].to.day;
          const auto& end = what_.phases[at.index].to.day;
          if (before && *before < date::latest() && !(end && *end <= *before)) found.fix = replacement{found.span, to_text(*before + days(1))};
        }
        break;
      case code::year_ordinal: {
        // Of a congress held in the last quarter of its year the next year may be counted as the first; "năm đầu" is said of the first whole one.
        const year_count& count = what_.year_counts[at.index];
        constexpr int last_quarter = 10, second_half = 7;
        const bool is_first_whole = comparison_key(count.text).starts_with(comparison_key("năm đầu"));
        if (!count.first_year && count.ordinal && what_.year)
          for (const congress& one : of_.known.known.congresses)
            if (one.ordinal == *count.ordinal && comparison_key(one.body) == comparison_key(count.body) && one.held && one.held->from().month() >= (is_first_whole ? second_half : last_quarter) && *what_.year - one.held->from().year() == count.stated) return;
        break;
      }
      default: break;
    }
    // One number for two events is one slip.
    const bool is_number = found.code == code::anniversary_number || found.code == code::anniversary_stale_year;
    // "Đại hội XII, XIII của Đảng": both are meant where one clause names them.
    if (found.code == code::congress_conflict && std::any_of(each.related.begin(), each.related.end(), [&](const std::string& other) { return is_joined_congress(at.index, pointer_of(other).index); })) return;
    if (is_number && !told_numbers_.insert({found.code, found.span}).second) return;
    for (const std::string& related : each.related) {
      const text_span there = place_of(of_, related);
      if (there == text_span{} || there == found.span) continue;
      const std::string words = in_backticks(of_.in.clean(there));
      found.facts.push_back({{.vi = "xem " + words, .en = "see " + words}, there});
    }
    if (found.code == code::origin_date) told_origins_.insert(found.span);
    into_.add(std::move(found));
  }

  // Whether the number is right for the year its phase tells, whatever year is stated.
  bool is_right_in_its_phase(commemoration_entry entry) const {
    entry.target_year.reset();
    return entry.phase && entry.stated && right_number(entry, what_, of_.known.known.events) == entry.stated;
  }

  // Whether two mentions of congresses stand side by side, with nothing but a comma or "và" between them.
  bool is_joined_congress(std::size_t a, std::size_t b) const {
    if (a > b) std::swap(a, b);
    if (b != a + 1 || b >= of_.congresses.size()) return false;
    constexpr std::size_t longest = 8;  // bytes
    const text_span &first = of_.congresses[a].own, &second = of_.congresses[b].own;
    return second.start >= first.end && second.start - first.end <= longest;
  }

  // Whether the phases are those of two rounds, what was and what is ahead, each with its own numbers.
  bool tells_of_two_rounds() const {
    std::set<int> numbers;
    return std::any_of(what_.phases.begin(), what_.phases.end(), [&](const phase& each) { return each.ordinal && !numbers.insert(*each.ordinal).second; });
  }

  // Whether a place stands within quotation marks: a slogan takes no number.
  bool is_quoted(const std::optional<text_span>& span) const {
    if (!span) return false;
    // They stand in the order of their opening marks; around a place are few.
    const auto& all = of_.in.quotations();
    const auto opens_behind = [&](std::size_t start, const quotation& each) { return start <= of_.in[each.open].start; };
    auto each = std::upper_bound(all.begin(), all.end(), span->start, opens_behind);
    constexpr int most_around = 16;
    for (int looked_at = 0; each != all.begin() && looked_at < most_around; ++looked_at) {
      --each;
      if ((each->wrong == quotation::fault::none || each->wrong == quotation::fault::mixed) && span->end <= of_.in[each->close].start) return true;
    }
    return false;
  }

  // A day that is told twice in one list, by each of its names: "94 năm ngày thành lập Hội … và 14 năm Ngày Phụ nữ …". The one
  // number is the catalogue's; the other counts from a beginning that is not told.
  bool is_told_beside(std::size_t i) const {
    constexpr std::size_t furthest = 60;  // bytes between the two
    constexpr int decades = 20;
    const auto& all = what_.commemorations;
    const commemoration_entry& each = all[i];
    const auto stands_beside = [&](std::size_t a, std::size_t b) {  // a before b
      const commemoration_entry& other = a == i ? all[b] : all[a];
      if (other.event != each.event || !other.stated || !each.stated || std::abs(*other.stated - *each.stated) < decades) return false;
      if (!all[a].span || !all[b].span || all[b].span->start < all[a].span->end || all[b].span->start - all[a].span->end > furthest) return false;
      const auto right = right_number(other, what_, of_.known.known.events);
      const auto name = [&](std::size_t k) { return comparison_key(of_.in.clean(of_.commemorations[k].name, of_.commemorations[k].name_last)); };
      return right == other.stated && name(a) != name(b);
    };
    return (i > 0 && stands_beside(i - 1, i)) || (i + 1 < all.size() && stands_beside(i, i + 1));
  }

  // Whether a congress is named in a phase whose number is another one's too: by the number that one's days would be asked.
  // "1. Thi đua thường xuyên: từ 01/01 đến 31/12" above the drives within it: a phase without a label of its own that holds each of the others.
  bool spans_the_others(std::size_t i) const {
    if (i >= of_.phases.size() || of_.phases[i].has_label || what_.phases.size() < 2) return false;
    const auto whole = what_.phases[i].days();
    return whole && std::all_of(what_.phases.begin(), what_.phases.end(), [&](const phase& each) { return each.days() && whole->from() <= each.days()->from() && each.days()->to() <= whole->to(); });
  }
  bool is_in_repeated_phase(std::size_t congress) const {
    const auto own = of_.phase_index_at(of_.congresses[congress].first);
    return own && phase_of_ordinal(what_.phases[*own].ordinal) != *own;
  }

  std::size_t phase_of_ordinal(const std::optional<int>& ordinal) const {
    for (std::size_t i = 0; i < what_.phases.size(); ++i)
      if (what_.phases[i].ordinal == ordinal) return i;
    return what_.phases.size();
  }

  void commemorations() {
    const auto& all = what_.commemorations;
    const catalogue& events = of_.known.known.events;
    const std::set<const commemoration*> counted_in_title = events_counted_in_title();
    for (std::size_t i = 0; i < all.size(); ++i) {
      const commemoration_entry& each = all[i];
      const commemoration_place& place = of_.commemorations[i];
      const bool is_first = i == 0 || all[i - 1].span != each.span;
      const commemoration* const event = each.event ? events.find(*each.event) : nullptr;
      if (place.damaged && is_first)
        report(code::event_name, *place.damaged, {.vi = "tên sự kiện viết hỏng: " + in_backticks(of_.in.clean(*place.damaged)), .en = "the name of the event is damaged: " + in_backticks(of_.in.clean(*place.damaged))},
               {.vi = "viết " + in_backticks(place.repaired), .en = "write " + in_backticks(place.repaired)}, replacement{*place.damaged, place.repaired},
               event == nullptr ? std::vector<deciding_fact>{} : std::vector<deciding_fact>{{{.vi = event->name().vi, .en = event->name().in(language::english)}}});
      if (place.unit && is_first)
        report(code::ordinal_unit, *place.unit, {.vi = in_backticks(of_.in.clean(*place.unit)) + " viết thay cho `" + number(each.stated.value_or(0)) + " năm ngày`", .en = in_backticks(of_.in.clean(*place.unit)) + " stands for `" + number(each.stated.value_or(0)) + " năm ngày`"},
               {.vi = "thêm chữ `năm`", .en = "add the word `năm`"}, replacement{{place.digits->end, place.digits->end}, " năm"});
      if (!is_first) continue;
      std::size_t joint = i + 1;
      while (joint < all.size() && all[joint].span == each.span) ++joint;
      stated_days(i, joint);
      // A day that is held each year, "Ngày hội …", is none that is counted; a number the title gives need not be said again.
      static const phrase festival("Ngày hội");
      const bool is_festival = place.name != 0 && (festival.at(of_.in, place.name) != 0 || festival.at(of_.in, place.name - 1) != 0 || festival.at(of_.in, place.first) != 0);
      if (event != nullptr && !each.stated && !place.is_edition && !place.is_only_named && !is_festival && !is_quoted(each.span) && !counted_in_title.contains(event) && place.name != 0 && event->is_year_verified() && event->origins().front().precision() == precision::day && event->origins().front().calendar() == calendar_kind::solar) {
        if (const auto right = right_number(each, what_, events)) {
          const std::size_t start = each.span ? each.span->start : 0;
          report(code::ordinal_missing, each.span.value_or(text_span{}), {.vi = in_backticks(each.text) + " không ghi số năm", .en = in_backticks(each.text) + " has no number of years"},
                 {.vi = "có thể ghi " + number(*right) + " năm", .en = "it is " + number(*right) + " years"}, replacement{{start, start}, number(*right) + " năm "},
                 {{{.vi = event->name().vi + ": " + thidua::to_text(event->origins().front()), .en = event->name().in(language::english) + ": " + thidua::to_text(event->origins().front(), language::english)}}});
        }
      }
    }
  }

  // "… chào mừng 95 năm Ngày thành lập Đảng" as the title says it.
  std::set<const commemoration*> events_counted_in_title() const {
    static const word_hash year_word = hash_of_word("năm");
    std::set<const commemoration*> all;
    constexpr std::size_t furthest = 3;  // "năm ngày Ngày", "năm (…)"
    for (std::size_t i = 0; i < of_.body_begin; ++i) {
      const auto count = count_at(of_.in, i);
      if (!count || of_.in.hash(count->last) != year_word) continue;
      for (std::size_t k = count->last + 1; k <= count->last + furthest; ++k)
        if (const auto found = of_.known.events.at(of_.in, k); found && found->event != nullptr) {
          all.insert(of_.known.known.events.find(found->event->id()));
          break;
        }
    }
    return all;
  }

  // A day and a month that are stated must be the event's, of a joint entry one of theirs.
  void stated_days(std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i)
      if (i == first || of_.commemorations[i].origin != of_.commemorations[first].origin) stated_day(of_.commemorations[i], first, last);
  }
  void stated_day(const commemoration_place& place, std::size_t first, std::size_t last) {
    if (place.origin_day == 0 || place.is_lunar) return;
    const commemoration* shown = nullptr;
    bool is_verified = true;
    for (std::size_t i = first; i < last; ++i) {
      const auto& entry = what_.commemorations[i];
      const commemoration* const event = entry.event ? of_.known.known.events.find(*entry.event) : nullptr;
      if (event == nullptr) return;
      for (const origin& from : event->origins()) {
        if (from.calendar() != calendar_kind::solar || from.precision() != precision::day) return;
        if (from.day() == place.origin_day && from.month() == place.origin_month) return;
      }
      shown = event;
      is_verified = is_verified && event->is_verified();
    }
    if (shown == nullptr) return;
    if (!date::exists(2000, place.origin_month, place.origin_day)) return;  // date-invalid says so
    const text_span span = place.origin && !(place.origin_year && place.target) ? *place.origin : place.target.value_or(place.origin.value_or(text_span{}));
    if (span == text_span{}) return;
    // A full origin that is wrong has been told already.
    if (told_origins_.contains(span)) return;
    if (place.origin && told_origins_.contains(*place.origin)) {  // "(03/3/1930 - 03/3/2024)": one slip, written twice
      const auto& stated = what_.commemorations[first].origin;
      if (stated && stated->day() == place.origin_day && stated->month() == place.origin_month) return;
    }
    const origin& right = shown->origins().front();
    const bilingual unsure = is_verified ? bilingual{} : bilingual{.vi = " (chưa kiểm chứng)", .en = " (not verified)"};
    into_.add({code::origin_date, is_verified ? severity::error : severity::warning, span, {.vi = in_backticks(of_.in.clean(span)) + " không phải ngày của sự kiện", .en = in_backticks(of_.in.clean(span)) + " is not the day of the event"},
               {.vi = "theo danh mục: " + thidua::to_text(right) + unsure.vi, .en = "by the catalogue: " + thidua::to_text(right, language::english) + unsure.en}, last == first + 1 ? right_day(span, *shown, what_.commemorations[first]) : std::nullopt,
               {{{.vi = shown->name().vi + ": " + thidua::to_text(right), .en = shown->name().in(language::english) + ": " + thidua::to_text(right, language::english)}}}});
  }

  // The event's day in the place of a wrong one that is written in digits, with its year where that has one: where the number of years
  // is right for the event nothing else can have been meant.
  std::optional<replacement> right_day(const text_span& span, const commemoration& event, const commemoration_entry& entry) const {
    const origin& right = event.origins().front();
    if (event.origins().size() != 1 || !event.is_verified() || right.calendar() != calendar_kind::solar || right.precision() != precision::day || !right.year()) return std::nullopt;
    if (!entry.stated || !entry.target_year || *entry.target_year - *right.year() != *entry.stated) return std::nullopt;
    const std::string_view raw = std::string_view(of_.in.text()).substr(span.start, span.end - span.start);
    if (raw.empty() || raw.find_first_not_of("0123456789/") != std::string_view::npos) return std::nullopt;
    std::string text = thidua::detail::official_day(right.day()) + "/" + thidua::detail::official_month(right.month());
    // Behind the dash stands the day it is kept on.
    if (std::count(raw.begin(), raw.end(), '/') == 2) text += "/" + number(raw.ends_with("/" + number(*entry.target_year)) ? *entry.target_year : *right.year());
    return replacement{span, text};
  }

  void phases() {
    for (std::size_t i = 0; i < what_.phases.size(); ++i) {
      const phase& each = what_.phases[i];
      const phase_place& place = of_.phases[i];
      if (!place.repaired.empty())
        report(code::phase_label, place.label, {.vi = in_backticks(of_.in.clean(place.label)) + " không phải tên đợt", .en = in_backticks(of_.in.clean(place.label)) + " is no label of a phase"},
               {.vi = "viết " + in_backticks(place.repaired), .en = "write " + in_backticks(place.repaired)}, replacement{place.label, place.repaired});
      if (place.bounds == place.label && place.has_label) continue;  // no bounds at all
      const auto precise = [&](const bound& edge, const text_span& span) {
        const std::string words = in_backticks(of_.in.clean(span));
        if (edge.precision == date_precision::month) {
          report(code::month_precision, span, {.vi = words + " chỉ ghi tháng", .en = words + " is given to the month"},
                 edge.day ? bilingual{.vi = "hiểu là " + to_text(*edge.day), .en = "read as " + to_iso(*edge.day)} : bilingual{});
        } else if (edge.precision == date_precision::relative || edge.precision == date_precision::year) {
          report(code::relative_date, place.bounds, {.vi = words + " không ghi ngày", .en = words + " names no day"},
                 edge.day ? bilingual{.vi = "hiểu là " + to_text(*edge.day), .en = "read as " + to_iso(*edge.day)} : bilingual{.vi = "ghi ngày, tháng, năm", .en = "give day, month and year"});
        }
      };
      const bool one_wording = place.from == place.to;
      if (place.from != place.bounds || each.from.precision != date_precision::relative || one_wording) precise(each.from, place.from);
      if (!one_wording && place.to != place.bounds) precise(each.to, place.to);
    }
  }

  // "Đại hội các cấp" carried out under two terms that overlap.
  void level_terms() {
    std::map<std::string, std::vector<std::size_t>> seen;
    const auto& all = what_.congresses;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].ordinal || !all[i].term || all[i].level || all[i].body.empty()) continue;
      auto& others = seen[comparison_key(all[i].body)];
      for (const std::size_t other : others) {
        const congress_term& a = *all[other].term;
        const congress_term& b = *all[i].term;
        if (a == b || a.to <= b.from || b.to <= a.from) continue;
        const std::string before = number(a.from) + "-" + number(a.to), own = number(b.from) + "-" + number(b.to);
        report(code::term_conflict, of_.congresses[i].own, {.vi = "nhiệm kỳ " + own + " khác nhiệm kỳ " + before + " đã nêu", .en = "the term " + own + " is not " + before + ", given before"}, {.vi = "dùng một nhiệm kỳ", .en = "use one of the two"}, std::nullopt,
               {{{.vi = "xem " + in_backticks(all[other].text), .en = "see " + in_backticks(all[other].text)}, of_.congresses[other].own}});
        break;
      }
      constexpr std::size_t most = 8;
      if (others.size() < most) others.push_back(i);
    }
  }

  const analysis& of_;
  const campaign& what_;
  finding_list& into_;
  std::set<text_span> told_origins_;
  std::set<std::pair<code, text_span>> told_numbers_;
  std::set<std::string> unfit_;  // mentions of congresses whose verb does not fit
  bool has_gap_ = false;
};

}  // namespace

void finding_list::finish() {
  for (std::size_t i = 0; i < counts_.size(); ++i) {
    if (counts_[i] <= most) continue;
    const std::string more = std::to_string(counts_[i] - most);
    for (auto each = into_.rbegin(); each != into_.rend(); ++each)
      if (static_cast<std::size_t>(each->code) == i) {
        each->facts.push_back({{.vi = "và " + more + " chỗ nữa", .en = "and " + more + " more"}});
        break;
      }
  }
}

void lint_campaign(const analysis& of, finding_list& into) { campaign_linter(of, into).run(); }

std::vector<diagnostic> findings_of(const analysis& of) {
  std::vector<diagnostic> all;
  finding_list list(all);
  lint_campaign(of, list);
  lint_text(of, list);
  list.finish();
  // A misspelt word in the name of an event is one slip, not two.
  std::set<text_span> spellings;
  for (const diagnostic& each : all)
    if (each.code == code::spelling) spellings.insert(each.span);
  std::erase_if(all, [&](const diagnostic& each) {
    if (each.code != code::event_name) return false;
    const auto behind = spellings.upper_bound({each.span.start, std::string_view::npos});
    return behind != spellings.begin() && each.span.end <= std::prev(behind)->end;
  });
  return all;
}

void order(std::vector<diagnostic>& all) {
  std::stable_sort(all.begin(), all.end(), [](const diagnostic& a, const diagnostic& b) { return std::pair(a.span, a.code) < std::pair(b.span, b.code); });
}

void apply(const lint_options& options, std::vector<diagnostic>& all) {
  const auto holds = [](const std::vector<diagnostic_code>& codes, diagnostic_code each) { return std::find(codes.begin(), codes.end(), each) != codes.end(); };
  std::erase_if(all, [&](const diagnostic& each) { return holds(options.allow, each.code); });
  for (diagnostic& each : all)
    if (holds(options.deny, each.code)) each.severity = severity::error;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
