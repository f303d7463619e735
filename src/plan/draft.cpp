// SPDX-License-Identifier: BSL-1.0
// Next year's plan from this year's.
#include <thidua/plan/writer.hpp>

#include "draft_congresses.hpp"
#include "draft_days.hpp"
#include "draft_document.hpp"
#include "draft_items.hpp"
#include "draft_lost.hpp"
#include "draft_outline.hpp"
#include "draft_phases.hpp"
#include "draft_title.hpp"
#include "draft_years.hpp"
#include "layout.hpp"
#include "phase_label.hpp"
#include "source.hpp"
#include "written_plan.hpp"

#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <set>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace {

using namespace detail;

// What its text says, and in the order it says it: the parts that items of its sections name are the campaign's too. Its text as it was
// written last.
detail::written_plan complete(campaign& next, const reader& by, const write_options& how) {
  constexpr int most = 3;
  for (int i = 0;; ++i) {
    detail::written_plan made = detail::write_and_read(next, by, how);
    campaign& back = made.back;
    const bool is_same = (back.document == next.document || !next.document) && back.kind == next.kind && back.themes == next.themes && back.movements == next.movements && back.commemorations == next.commemorations && back.congresses == next.congresses && back.year_counts == next.year_counts && back.duties == next.duties && back.purposes == next.purposes && back.contents == next.contents;
    if ((is_same && (next.year || !back.year)) || i == most) return made;
    if (!next.year) next.year = back.year;
    // A resolution or a count that an item names is not named once more.
    for (std::size_t k = back.year_counts.size(); i == 0 && k-- > 1;)
      if (const auto at = back.year_counts.begin() + static_cast<std::ptrdiff_t>(k); std::find(back.year_counts.begin(), at, *at) != at) back.year_counts.erase(at);
    // Nor is a day that a line tells in other words.
    for (std::size_t k = back.commemorations.size(); i == 0 && k-- > 0;) {
      const commemoration_entry& each = back.commemorations[k];
      if (each.phase || !each.event || std::find(next.commemorations.begin(), next.commemorations.end(), each) == next.commemorations.end()) continue;
      const auto year = target_year_of(each, next, by.known().events);
      const auto is_it = [&](const commemoration_entry& other) { return !other.phase && other.event == each.event && target_year_of(other, next, by.known().events) == year; };
      if (std::count_if(back.commemorations.begin(), back.commemorations.end(), is_it) > 1) back.commemorations.erase(back.commemorations.begin() + static_cast<std::ptrdiff_t>(k));
    }
    if (i == 0)
      for (std::size_t k = back.congresses.size(); k-- > 0;) {
        const congress_mention& each = back.congresses[k];
        if (each.phase || !each.ordinal || each.stance != congress_stance::carrying_out) continue;
        const bool is_again = std::find(back.congresses.begin(), back.congresses.begin() + static_cast<std::ptrdiff_t>(k), each) != back.congresses.begin() + static_cast<std::ptrdiff_t>(k);
        const bool is_told_by_count = is_again && std::any_of(back.year_counts.begin(), back.year_counts.end(), [&](const year_count& count) { return count.body == each.body && count.ordinal == each.ordinal; });
        if (!is_told_by_count && each.text != named_congress(each.stance, *each.ordinal, each.body)) continue;
        const bool is_said = std::count_if(back.congresses.begin(), back.congresses.end(), [&](const congress_mention& other) { return other.body == each.body && other.ordinal == each.ordinal && other.stance == each.stance; }) > 1;
        if (is_said) back.congresses.erase(back.congresses.begin() + static_cast<std::ptrdiff_t>(k));
      }
    next.kind = back.kind;
    next.themes = std::move(back.themes);
    next.movements = std::move(back.movements);
    next.commemorations = std::move(back.commemorations);
    next.congresses = std::move(back.congresses);
    next.year_counts = std::move(back.year_counts);
    next.duties = std::move(back.duties);
    next.purposes = std::move(back.purposes);
    next.contents = std::move(back.contents);
    if (next.document && back.document) {
      next.document->bases = std::move(back.document->bases);
      next.document->issued_not_before = back.document->issued_not_before;
    }
  }
}

// What phases are called at the beginning of a line: "đợt", "ĐỢT" and "Đợt" are one.
std::string phase_label(const std::string& as_written) {
  for (const char* each : {"Đợt", "Giai đoạn", "Chặng", "Bước", "Học kỳ", "Quý"})
    if (comparison_key(each) == comparison_key(as_written)) return each;
  return as_written;
}

// The year an old plan is of: of a school year or a period the first.
int year_of(const campaign& like, int year) {
  if (like.year) return *like.year;
  if (const auto own = period_of(like)) return own->from;
  for (std::size_t at = 0; at + 4 <= like.title.size(); ++at) {
    const int own = year_at(like.title, at);
    std::size_t next = at + 4;
    if (own != 0 && second_year_at(like.title, next) == own + 1) return own;
  }
  for (const phase& each : like.phases)
    if (each.from.day) return each.from.day->year();
  return like.document && like.document->issued ? like.document->issued->year() : year - 1;
}

// What was read of a text that is no plan, or of more than one, made what a plan may follow; what is to be said of it.
std::vector<bilingual> made_plan(detail::laid_out_reading& old) {
  std::vector<bilingual> notes;
  campaign& like = old.reading.campaign;
  const auto become_plan = [&] {
    like.document->type = document_type::plan;
    like.document->unread_type.clear();
    like.document->number.reset();
    like.document->unread_number.clear();
  };
  if (old.reading.truncated) notes.push_back({.vi = "văn bản cũ bị cắt ở cuối: phần sau không có trong dự thảo, xem lại chỗ cuối", .en = "the old text is cut off at its end: what follows is not in the draft, look at where it ends"});
  const bool is_decision = like.document && like.document->type == document_type::decision && !old.layout.issued_title.empty();
  if (old.reading.type == text_type::plan && is_decision) {
    notes.push_back({.vi = "kế hoạch cũ ban hành kèm theo quyết định: dự thảo là kế hoạch, không có quyết định; số và ký hiệu để trống", .en = "the old plan was issued by a decision: the draft is the plan without the decision, its number is left blank"});
    become_plan();
    like.title = old.layout.issued_title;
    return notes;
  }
  const bool is_report = old.reading.type == text_type::report && like.document && like.document->type == document_type::report;
  if (!is_report && old.reading.type != text_type::other) return notes;
  // Of results there is nothing to carry on.
  if (is_report) {
    notes.push_back({.vi = "văn bản cũ là báo cáo, không phải kế hoạch: dự thảo chỉ có các đợt, phong trào của nó; các mục, kết quả không đưa vào, bổ sung nội dung", .en = "the old text is a report and no plan: the draft has its phases and movements alone, not its sections and results; add what is to be done"});
  } else {
    notes.push_back({.vi = "văn bản cũ không phải kế hoạch: các mục của nó không đưa vào, bổ sung nội dung", .en = "the old text is no plan: its sections are not in the draft, add what is to be done"});
  }
  if (is_report) {
    become_plan();
    like.title.clear();
    // The phases it looks ahead to are of their own year; those before them are what it reports on.
    std::optional<int> last;
    for (const phase& each : like.phases)
      if (each.from.day) last = std::max(last.value_or(0), each.from.day->year());
    if (last && std::any_of(like.phases.begin(), like.phases.end(), [&](const phase& each) { return each.from.day && each.to.day && each.to.day->year() < *last; })) {
      std::erase_if(like.phases, [&](const phase& each) { return each.from.day && each.from.day->year() < *last; });
      std::erase_if(like.commemorations, [&](const commemoration_entry& each) { return each.phase && each.target_year && *each.target_year < *last; });
      like.phase_count_stated.reset();
      old.layout.lunar.clear();
    }
    if (last) like.year = last;
  }
  like.purposes.clear();
  like.contents.clear();
  like.duties.clear();
  if (like.document) std::erase_if(like.document->bases, [](const basis& each) { return !each.number || !each.number->type() || (*each.number->type() != document_type::law && *each.number->type() != document_type::decree && *each.number->type() != document_type::circular); });
  return notes;
}

// A draft, part by part.
class drafter {
 public:
  // `old_text`: of what the campaign was read from; empty where that is not known, or no plan.
  drafter(const campaign& like, const detail::layout& old_layout, std::string_view old_text, int year, const reader& by) : like_(like), old_layout_(old_layout), old_text_(old_text), by_(by), known_(by.known()), year_(year), old_year_(year_of(like, year)), delta_(year - old_year_), window_(move_phases()), move_(like, old_year_, year, window_, by, notes_) {}

  drafted run() && {
    move_title();
    move_aims();
    move_themes();
    move_movements();
    move_duties();
    move_layout();
    move_counts();
    if (like_.document) next_.document = document_for(with_subjects(*like_.document), old_year_, year_, move_, how_, notes_);
    if (how_.number_codes.empty()) how_.number_codes = old_layout_.number_codes;
    for (const std::string& each : old_layout_.blank_bases)
      if (const auto line = move_(each)) how_.bases.push_back(*line);
    mend_phases(next_);
    tell_days();
    move_congresses();
    move_registration();
    const detail::written_plan written = whole();
    note_opening();
    note_tables();
    note_themes_that_stand(written.text);
    note_congresses_that_stand(written.text);
    note_dropped_days(written);
    note_lost(written.text);
    note_round_years();
    note_findings(written);
    return {.what = std::move(next_), .how = std::move(how_), .from_year = old_year_, .notes = std::move(notes_)};
  }

 private:
  // The phases in the new year, and all their days.
  period move_phases() {
    next_.phases = phases_for(like_, old_layout_.lunar, old_year_, year_, notes_);
    return days_of_campaign(next_, year_);
  }

  void move_title() {
    next_.title = title_for(like_, old_year_, year_, window_, known_, next_, notes_);
    if (next_.title.empty()) next_.title = "Phát động phong trào thi đua năm " + std::to_string(year_);
    // "từ nay đến 31/01/2026": of the year of issue, whatever year it ends in.
    const bool begins_with_issue = like_.phases.size() == 1 && !like_.phases.front().from.day && like_.phases.front().to.day && like_.document && like_.document->issued;
    if (like_.year || like_.title.empty() || begins_with_issue) next_.year = year_;
    next_.kind = like_.kind;
    next_.launcher = like_.launcher;
    next_.phase_count_stated = like_.phase_count_stated;
    next_.participants = like_.participants;
  }

  // Whether a document is cited in items alone, which say it in the draft too.
  bool is_of_items(const basis& each) const {
    if (!each.number || old_text_.empty()) return false;
    const std::string number = to_text(*each.number);
    const auto times = [&](std::string_view text) {
      std::size_t count = 0;
      for (std::size_t at = text.find(number); at != std::string_view::npos; at = text.find(number, at + 1)) ++count;
      return count;
    };
    std::size_t in_items = 0;
    for (const std::vector<std::string>* const items : {&like_.purposes, &like_.contents})
      for (const std::string& item : *items) in_items += times(item);
    for (const duty& one : like_.duties) in_items += times(one.action) + times(one.object);
    for (const outline_line& line : old_layout_.outline)
      if (line.part == outline_part::text) in_items += times(line.text);
    return in_items > 0 && times(old_text_) <= in_items;
  }

  // Bases with what stands behind their issuer, which is what they are about though no word says so: "… của Đảng ủy lãnh đạo nhiệm vụ năm 2024".
  document with_subjects(document paper) const {
    std::erase_if(paper.bases, [&](const basis& each) { return is_of_items(each); });
    for (basis& each : paper.bases) {
      if (!each.span || !each.subject.empty() || each.issuer.empty() || !each.number || each.span->end >= old_text_.size()) continue;
      const std::string_view behind = old_text_.substr(each.span->end);
      const source in(behind.substr(0, std::min({behind.find_first_of(";.:("), behind.find("\n\n"), behind.size()})));
      std::size_t last = 0;
      // Up to a clause or a line that begins anew.
      while (last < in.size() && !(in.is_mark(last, ',') && (last + 1 == in.size() || in.word_at(last + 1).upper_first)) && !(last > 0 && in[last].has(line_start) && !(in.is_word(last) && !in.word_at(last).upper_first))) ++last;
      constexpr std::size_t least = 3;
      if (last >= least && in.is_word(0) && !in.word_at(0).upper_first && begins_verb(in, 0)) each.subject = in.clean(0, last);
    }
    return paper;
  }

  void move_aims() {
    for (std::size_t i = 0; i < like_.purposes.size(); ++i) add_item(next_.purposes, old_layout_.table_purposes.contains(i) ? std::nullopt : move_(like_.purposes[i]), places_.purposes);
    for (std::size_t i = 0; i < like_.contents.size(); ++i) add_item(next_.contents, old_layout_.table_contents.contains(i) ? std::nullopt : move_(like_.contents[i]), places_.contents);
  }
  // An item of a list, if it is one of the new year too; `places`: where each of the old ones is.
  template <class Item>
  static void add_item(std::vector<Item>& all, std::optional<Item> fresh, std::vector<std::optional<std::size_t>>& places) {
    places.push_back(fresh ? std::optional(all.size()) : std::nullopt);
    if (fresh) all.push_back(std::move(*fresh));
  }

  void move_themes() {
    for (const theme& each : like_.themes) {
      std::string text = moved_theme(each.text, old_year_, year_);
      const bool is_of_its_time = !each.launcher.empty() || text.starts_with("Năm ") || text.find("nhiệm kỳ") != std::string::npos || text.find("Đại hội") != std::string::npos;
      if (is_of_its_time) {
        left_themes_.push_back({notes_.size(), each.text});
        notes_.push_back({.vi = "bỏ chủ đề của năm cũ: `" + each.text + "`", .en = "a theme of the old year is left out: `" + each.text + "`"});
        continue;
      }
      if (is_of_past_years(text, year_)) note_theme(text, notes_);
      next_.themes.push_back({.text = std::move(text), .kind = each.kind, .phase = each.phase});
    }
    std::stable_sort(next_.themes.begin(), next_.themes.end(), [](const theme& a, const theme& b) { return a.phase < b.phase; });
  }

  void move_movements() {
    for (movement each : like_.movements) {
      each.span.reset();
      if (each.to_year && *each.to_year < year_) continue;
      // The plan's own, which its title names with its years.
      if (like_.title.find(each.name) != std::string::npos) each.name = with_period(std::move(each.name), period_of(like_), delta_);
      // By its usual name, and by whom it is known to be launched.
      if (const auto entries = known_.movements.find(each.name); entries.size() == 1) {
        each.name = entries.front()->name;
        if (!each.launcher.empty() && !entries.front()->launcher.empty()) each.launcher = entries.front()->launcher;
      }
      next_.movements.push_back(std::move(each));
    }
  }

  void move_duties() {
    for (std::size_t i = 0; i < like_.duties.size(); ++i) {
      const duty& each = like_.duties[i];
      std::optional<duty> fresh;
      if (auto action = old_layout_.table_duties.contains(i) ? std::nullopt : move_(each.action)) {
        fresh = each;
        fresh->action = std::move(*action);
        fresh->span.reset();
        fresh->due.reset();
      }
      add_item(next_.duties, std::move(fresh), places_.duties);
      places_.charges.push_back(charge_of(each));
    }
  }
  // "Đề nghị Ủy ban Mặt trận … phối hợp": what the campaign does not hold of a duty.
  std::string charge_of(const duty& each) const {
    if (!each.span || each.body.empty() || each.span->end > old_text_.size()) return {};
    constexpr std::size_t longest = 24;  // bytes
    const std::string_view own = old_text_.substr(each.span->start, each.span->end - each.span->start);
    const std::size_t body = own.find(each.body);
    if (body == 0 || body > longest) return {};
    const source in(own.substr(0, body));
    for (std::size_t i = 0; i < in.size(); ++i)
      if (!in.is_word(i)) return {};
    return in.clean(0, in.size());
  }

  void move_layout() {
    how_.superior = old_layout_.superior;
    how_.issuer_lines = old_layout_.issuer_lines;
    if (!old_layout_.phase_label.empty()) how_.phase_label = phase_label(old_layout_.phase_label);
    how_.phase_numbers = numbers_of_phases();
    how_.outline = outline_for(old_layout_, places_, move_);
  }
  // As the first phase of the old text has its own.
  phase_numbers numbers_of_phases() const {
    const source in(old_text_);
    static const phrase of_order("thứ");
    for (std::size_t i = 0; i < in.size(); ++i) {
      const auto label = label_of_phase(in, i);
      if (!label || label->ordinal != 1 || label->is_doubtful || label->head != old_layout_.phase_label) continue;
      for (std::size_t k = i + 1; k < label->last; ++k) {
        if (in.is_number(k)) return phase_numbers::digits;
        if (of_order.at(in, k) != 0) return phase_numbers::ordinals;
        if (in.is_word(k) && in.word_at(k).raw == "I") return phase_numbers::roman;
      }
      return phase_numbers::words;
    }
    return phase_numbers::digits;
  }

  // The years it counts, and its reports.
  void move_counts() {
    next_.year_counts = counts_for(like_, old_year_, year_, window_, known_, move_.blanked_counts(), notes_);
    next_.reports = like_.reports;
    for (reporting& each : next_.reports) {
      each.span.reset();
      each.due.reset();
    }
  }

  // What falls in each phase, and the days that the old plan alone knows.
  void tell_days() {
    const catalogue& events = known_.events;
    std::set<std::string> named;    // the events the old plan names
    std::set<std::string> counted;  // those whose years it counts rightly
    for (const commemoration_entry& each : like_.commemorations) {
      if (!each.event) continue;
      named.insert(each.event->text());
      if (each.stated && right_number(each, like_, events) == each.stated) counted.insert(each.event->text());
    }
    const auto tell = [&](const anniversary& one, std::optional<int> phase) { next_.commemorations.push_back(entry_of(one, phase, next_, events, counted.contains(one.event().id().text()))); };
    for (std::size_t i = 0; i < next_.phases.size(); ++i) {
      const phase& own = next_.phases[i];
      const auto days = window_of(next_, i, year_);
      if (!days) add_days_of_phase(like_, next_, own.ordinal, delta_, events, counted);
      if (!days || days->length() > longest_listed_phase) continue;
      // A stage of several years is built round no days of its own: what the old plan names is kept.
      constexpr thidua::days longest_year(400);
      const bool is_stage = days->length() > longest_year;
      for (const anniversary& one : falling_in(*days, like_, named, known_))
        if (!is_stage || named.contains(one.event().id().text())) tell(one, own.ordinal);
    }
    if (next_.phases.empty() && date::find(year_, 1, 1))  // a plan without phases: what it names
      for (const anniversary& one : anniversaries(events, period::of_year(year_), {.unverified = unverified::include}))
        if (named.contains(one.event().id().text())) tell(one, std::nullopt);
    add_own_days(like_, next_, old_year_, year_, events);
    add_counted_days(like_, next_, year_, delta_, events);
    for (const commemoration_entry& each : like_.commemorations)
      if (each.phase && is_looked_back_on_once(each)) notes_.push_back({.vi = "`" + each.text + "` là dịp của năm cũ: xem lại", .en = "`" + each.text + "` is an occasion of the old year: look at it again"});
  }

  void move_congresses() {
    // Not the theme of the old year, which the draft leaves blank where it is named.
    std::erase_if(next_.themes, [&](const theme& each) { return move_.blanked_themes().contains(comparison_key(each.text)); });
    congress_notes_.first = notes_.size();
    const std::vector<congress_mention> in_title = next_.congresses;
    for (congress_mention& each : congresses_for(like_, next_, year_, window_, known_, notes_)) {
      const bool is_in_title = each.stance == congress_stance::carrying_out && std::any_of(in_title.begin(), in_title.end(), [&](const congress_mention& other) { return other.body == each.body && other.ordinal == each.ordinal && other.stance == each.stance; });
      if (!is_in_title) next_.congresses.push_back(std::move(each));
    }
    congress_notes_.second = notes_.size();
  }

  void move_registration() {
    if (!like_.registration || !like_.registration->due) return;
    registration terms = *like_.registration;
    terms.span.reset();
    for (std::string* const words : {&terms.subject, &terms.from, &terms.to}) *words = with_year(std::move(*words), old_year_, year_);
    if (const auto day = terms.due->day())
      if (const auto there = moved_deadline(*day, delta_, terms.due->boundary(), known_.events)) terms.due = *there;
    next_.registration = std::move(terms);
  }

  // A theme of the old year that an item or a heading's text names stands there all the same.
  void note_themes_that_stand(const std::string& text) {
    for (const auto& [at, theme] : left_themes_)
      if (text.find(theme) != std::string::npos) notes_[at] = {.vi = "chủ đề của năm cũ còn trong dự thảo: `" + theme + "`, xem lại", .en = "a theme of the old year stands in the draft: `" + theme + "`, look at it again"};
  }

  // Nor is a congress left out that a line names.
  void note_congresses_that_stand(const std::string& text) {
    for (std::size_t at = congress_notes_.first; at < congress_notes_.second; ++at)
      for (const congress_mention& each : like_.congresses) {
        if (!each.ordinal || each.text.empty() || text.find(each.text) == std::string::npos) continue;
        const std::string name = "`" + named_congress(congress_stance::mentioned, *each.ordinal, each.body) + "`";
        if (!notes_[at].vi.starts_with(name)) continue;
        notes_[at] = {.vi = name + ": còn trong dự thảo, chưa rõ năm " + std::to_string(year_) + " có hay không; xem lại", .en = name + " stands in the draft, and whether it is one of " + std::to_string(year_) + " is not known; look at it again"};
        break;
      }
  }

  void note_tables() {
    const auto is = [&](const auto& which) { return std::any_of(how_.outline.begin(), how_.outline.end(), which); };
    if (is([](const outline_line& each) { return each == table_to_fill_in(); })) notes_.push_back({.vi = "một bảng của kế hoạch cũ có số liệu hoặc ngày của năm cũ: điền vào chỗ `(Bảng: ……)`", .en = "a table of the old plan has figures or days of the old year: fill it in at `(Bảng: ……)`"});
    const bool had_tables = std::any_of(old_layout_.outline.begin(), old_layout_.outline.end(), [](const outline_line& each) { return each.part == outline_part::table; });
    if (old_layout_.has_table || (had_tables && how_.outline.empty())) notes_.push_back({.vi = "bảng trong kế hoạch cũ không được chép sang: bổ sung nếu cần", .en = "a table of the old plan is not taken over: add it where it is needed"});
  }

  // What opens the old plan tells of its own time; but for the sentence that leads on.
  void note_opening() {
    const auto told = std::find_if(how_.outline.begin(), how_.outline.end(), [](const outline_line& each) { return each.part == outline_part::opening && !leads_on(each); });
    if (told == how_.outline.end()) return;
    const std::string words = "`" + told->text.substr(0, end_of_words(told->text, 80)) + "`";
    notes_.push_back({.vi = "lời mở đầu lấy từ kế hoạch cũ, xem lại: " + words, .en = "the opening is that of the old plan, look at it again: " + words});
  }

  // A day the old plan told that falls in no phase of the new one, and congresses.
  void note_dropped_days(const detail::written_plan& written) {
    std::set<std::string> told;
    for (const commemoration_entry& each : written.back.commemorations)
      if (each.event) told.insert(each.event->text());
    // In whatever words of the draft, those of the bases to be filled in too.
    std::string all = written.text;
    for (const std::string& each : how_.bases) all += "\n" + each;
    all = " " + comparison_key(all) + " ";
    const auto is_in_word = [](char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; };
    const auto says = [&](const std::string& words) {
      const std::string key = comparison_key(words);
      for (std::size_t at = key.empty() ? std::string::npos : all.find(key); at != std::string::npos; at = all.find(key, at + 1))
        if (!is_in_word(all[at - 1]) && !is_in_word(all[at + key.size()])) return true;
      return false;
    };
    for (const commemoration_entry& each : like_.commemorations) {
      const std::string key = each.event ? each.event->text() : name_of_day(each.text);
      const bool is_told = told.contains(key) || (!each.event && std::any_of(written.back.commemorations.begin(), written.back.commemorations.end(), [&](const commemoration_entry& other) { return !other.event && ((each.origin && other.origin == each.origin) || name_of_day(other.text) == key); })) || (!each.event && says(key));
      const bool is_one = each.event || each.stated || each.origin || each.origin_year;  // and no "các ngày lễ lớn"
      if (is_told || !is_one || each.text.empty() || !told.insert(key).second) continue;
      const std::string words = "`" + each.text.substr(0, end_of_words(each.text, 80)) + "`";
      notes_.push_back({.vi = "ngày kỷ niệm của kế hoạch cũ không có trong dự thảo, bổ sung nếu cần: " + words, .en = "a commemoration of the old plan is not in the draft, add it where it is needed: " + words});
    }
    // Nor a congress without a number, of which nobody knows when the next one is.
    for (const congress_mention& each : like_.congresses) {
      if (each.ordinal || each.text.empty() || says(each.text.substr(0, std::min(each.text.find(" nhiệm kỳ"), each.text.find(", nhiệm kỳ")))) || !told.insert(each.text).second) continue;
      const std::string words = "`" + each.text.substr(0, end_of_words(each.text, 80)) + "`";
      notes_.push_back({.vi = "đại hội mà kế hoạch cũ nhắc không có trong dự thảo, bổ sung nếu cần: " + words, .en = "a congress the old plan names is not in the draft, add it where it is needed: " + words});
    }
  }

  void note_lost(const std::string& text) {
    if (old_text_.empty()) return;
    std::string all = text;
    for (const std::string& each : how_.bases) all += each + "\n";
    note_lost_sentences(like_, next_, old_text_, old_layout_.head_end, all, notes_);
  }

  // What the reader takes for items among those of the campaign; the lines of the outline hold them where they are then.
  template <class Item, class Same>
  static void take_items(outline_part part, std::vector<Item>& own, std::vector<Item>& read, std::vector<outline_line>& lines, const Same& is_same) {
    std::vector<std::size_t> places;
    auto at = read.begin();
    for (const Item& each : own) {
      at = std::find_if(at, read.end(), [&](const Item& other) { return is_same(each, other); });
      if (at == read.end()) return;
      places.push_back(static_cast<std::size_t>(at++ - read.begin()));
    }
    for (outline_line& each : lines)
      if (each.part == part && each.index < places.size()) each.index = places[each.index];
    own = std::move(read);
  }

  // The registration, the items and the movements in the words of the outline, and behind them the movements it does not name.
  campaign in_words_of(write_options& how) {
    campaign next = next_;
    next.movements.clear();
    next.registration.reset();
    campaign back = detail::write_and_read(next, by_, how).back;
    take_items(outline_part::purpose, next.purposes, back.purposes, how.outline, std::equal_to<>());
    take_items(outline_part::content, next.contents, back.contents, how.outline, std::equal_to<>());
    take_items(outline_part::duty, next.duties, back.duties, how.outline, [](const duty& a, const duty& b) { return a.body == b.body && a.action == b.action && a.object == b.object; });
    next.registration = back.registration;
    // One whose day is left blank is no registration to the reader.
    static const std::string registering = comparison_key("đăng ký");
    const bool is_left_blank = std::any_of(how.outline.begin(), how.outline.end(), [](const outline_line& each) { return each.text.find(blank) != std::string::npos && comparison_key(each.text).find(registering) != std::string::npos; });
    if (!next.registration && !is_left_blank) next.registration = next_.registration;
    std::vector<movement>& all = back.movements;
    const auto is_same = [&](const movement& a, const movement& b) {
      if (comparison_key(a.name) == comparison_key(b.name)) return true;
      const auto first = known_.movements.find(a.name), second = known_.movements.find(b.name);
      return first.size() == 1 && first == second;
    };
    const std::size_t named = all.size();
    for (const movement& each : next_.movements)
      if (std::none_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(named), [&](const movement& other) { return is_same(each, other); })) all.push_back(each);
    next.movements = std::move(all);
    return next;
  }

  // What a head that cannot be read back as it is, "ĐẢNG ỦY - CHỈ HUY", does not spoil: it is the same in any order of sections.
  // Nor does a bound that is to be filled in.
  static bool is_equal_but_for_head(campaign back, campaign made) {
    for (campaign* const each : {&back, &made})
      for (phase& one : each->phases)
        for (bound* const edge : {&one.from, &one.to})
          if (!edge->day && (edge->wording.empty() || edge->wording.find(blank) != std::string::npos)) *edge = bound();
    if (back.document && made.document) {
      back.document->issuer = made.document->issuer;
      back.document->place = made.document->place;
      back.document->type = made.document->type;
      back.document->unread_type = made.document->unread_type;
      back.document->signed_by = made.document->signed_by;
      back.document->co_signed_by = made.document->co_signed_by;
    }
    return back == made;
  }

  // The draft with all that its text says; in the old plan's outline if it reads back as it is there, else in the standard one.
  detail::written_plan whole() {
    write_options how = how_;
    how.blanks = blanks::left_out;
    const bool is_outlined = !how.outline.empty();
    // As much of it as reads back: without its tables, without its opening.
    enum class extent : std::uint8_t { whole, without_tables, without_opening };
    for (const extent of : {extent::whole, extent::without_tables, extent::without_opening}) {
      const auto is_left = [&](const outline_line& each) { return of == extent::without_tables ? each.part == outline_part::table : of == extent::without_opening && is_of_head(each); };
      if (!is_outlined || (of != extent::whole && std::none_of(how.outline.begin(), how.outline.end(), is_left))) continue;
      if (of == extent::without_tables) std::replace_if(how.outline.begin(), how.outline.end(), is_left, table_to_fill_in());
      if (of == extent::without_opening) std::erase_if(how.outline, is_left);
      campaign in_outline = in_words_of(how);
      detail::written_plan written = complete(in_outline, by_, how);
      if (!written.is_outlined || !is_equal_but_for_head(written.back, in_outline)) continue;
      next_ = std::move(in_outline);
      how_.outline = how.outline;
      return written;
    }
    if (is_outlined) {
      how.outline.clear();
      how_.outline.clear();
      notes_.push_back({.vi = "bố cục của kế hoạch cũ không giữ được: dự thảo theo các phần chuẩn, đối chiếu với bản cũ", .en = "the sections of the old plan could not be kept: the draft has the standard ones, compare it with the old plan"});
    }
    return complete(next_, by_, how);
  }

  void note_round_years() {
    bilingual rounds;
    for (const commemoration_entry& each : next_.commemorations) {
      const commemoration* const event = each.event && each.stated ? known_.events.find(*each.event) : nullptr;
      if (event == nullptr || milestone_of(ordinal(*each.stated)) != milestone::round || rounds.vi.find("`" + each.text + "`") != std::string::npos) continue;
      for (std::string* const text : {&rounds.vi, &rounds.en}) *text += (text->empty() ? "`" : ", `") + each.text + "`";
    }
    if (!rounds.vi.empty()) notes_.push_back({.vi = "năm tròn: " + rounds.vi, .en = "round years: " + rounds.en});
  }

  // What the linter still finds.
  void note_findings(const detail::written_plan& written) {
    for (const diagnostic& each : written.diagnostics) {
      if (each.severity == severity::info || each.code == diagnostic_code::header_missing) continue;
      const std::string found = written.text.substr(each.span.start, each.span.end - each.span.start);
      const std::string words = found.substr(0, end_of_words(found, 80));
      if (each.severity != severity::error || each.fix || !move_.carried().contains(each.code)) {
        notes_.push_back({.vi = "cần xem lại trong dự thảo, `" + words + "`: " + each.message.vi, .en = "to be looked at in the draft, `" + words + "`: " + each.message.en});
        continue;
      }
      notes_.push_back({.vi = "lỗi có từ kế hoạch cũ, `" + words + "`: " + each.message.vi, .en = "a fault of the old plan, `" + words + "`: " + each.message.en});
    }
  }

  const campaign& like_;
  const detail::layout& old_layout_;
  std::string_view old_text_;
  const reader& by_;
  const reference_facts& known_;
  int year_;
  int old_year_;
  int delta_;
  std::vector<bilingual> notes_;
  campaign next_;
  write_options how_ = {.blanks = blanks::written};
  period window_;  // of the new phases
  item_mover move_;
  std::vector<std::pair<std::size_t, std::string>> left_themes_;  // with the places of their notes
  std::pair<std::size_t, std::size_t> congress_notes_;  // where the notes on congresses begin, and where they end
  item_places places_;
};

}  // namespace

drafted draft(const campaign& like, int year, const reader& by) { return drafter(like, detail::layout(), {}, year, by).run(); }

drafted draft(std::string_view as_written, int year, const reader& by) {
  // Composed, so that words are found in it whichever way they were typed; what is no UTF-8 the reader tells with its place.
  const std::string composed = find_invalid_utf8(as_written) == std::string_view::npos ? to_nfc(as_written) : std::string(as_written);
  // What is surely wrong, and how it is right, is not wanted again.
  detail::laid_out_reading old = detail::read_laid_out(by, composed);
  std::vector<diagnostic>& faults = old.reading.diagnostics;
  // Where phases overlap, mend_phases knows both ends.
  std::erase_if(faults, [](const diagnostic& each) { return each.severity == severity::info || !each.fix || each.code == diagnostic_code::phase_overlap; });
  const std::string like = fixed(composed, faults);
  if (!faults.empty()) old = detail::read_laid_out(by, like);
  if (old.reading.type != text_type::plan) old.layout.outline.clear();  // news is no model for a plan
  const bool is_plan = old.reading.type == text_type::plan;
  // A report is of the year it tells of, though its phases are of the next one.
  const int of_report = old.reading.type == text_type::report ? old.reading.campaign.year.value_or(date::last_year) : date::last_year;
  std::vector<bilingual> notes = made_plan(old);
  drafted made = drafter(old.reading.campaign, old.layout, is_plan ? std::string_view(like) : std::string_view(), year, by).run();
  if (of_report < made.from_year) {
    if (year == made.from_year) notes.push_back({.vi = "các đợt trong báo cáo đã là của năm " + std::to_string(year) + ": giữ nguyên thời gian", .en = "the phases of the report are of " + std::to_string(year) + " already: their days stay"});
    made.from_year = of_report;
  }
  made.notes.insert(made.notes.begin(), std::make_move_iterator(notes.begin()), std::make_move_iterator(notes.end()));
  return made;
}

campaign draft(const campaign& like, int year, const reference_facts& known) { return draft(like, year, reader(known)).what; }

}  // namespace plan
}  // namespace v0
}  // namespace thidua
