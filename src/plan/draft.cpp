// SPDX-License-Identifier: BSL-1.0
// Next year's plan from this year's.
#include <thidua/plan/writer.hpp>

#include "draft_congresses.hpp"
#include "draft_days.hpp"
#include "draft_items.hpp"
#include "draft_title.hpp"
#include "draft_years.hpp"
#include "layout.hpp"
#include "standard_wording.hpp"
#include "written_plan.hpp"

#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace {

using namespace detail;

bound moved(const bound& edge, int delta, bool is_end) {
  // A day that does not exist is left to be filled in.
  if (!edge.day && edge.precision == date_precision::day && edge.wording.empty()) return bound(std::nullopt, date_precision::relative, std::string("ngày ") + blank);
  if (!edge.day) return edge;
  const auto [year, month, day] = edge.day->split();
  const std::string wording = with_year(edge.wording, year, year + delta);
  // "Từ nay" is the day of issue, which nobody knows yet.
  const bool is_of_the_year = edge.wording.find("năm") != std::string::npos;  // "đầu năm", "hết năm"
  if (edge.precision == date_precision::relative && !edge.wording.empty() && !is_of_the_year) return bound(std::nullopt, edge.precision, wording);
  const auto there = in_year(*edge.day, year + delta);
  if (!there) return bound(std::nullopt, edge.precision, edge.wording);
  // To the day, however the old plan gave it.
  if (is_end && (edge.precision == date_precision::month || day == thidua::detail::days_in_month(year, month))) return bound(last_day_of_month(year + delta, month));
  return bound(*there);
}

// A theme with its year moved, and the number of an anniversary in it: "50 năm thống nhất đất nước".
std::string moved_theme(const std::string& theme, int old_year, int year) {
  std::string text = with_year(theme, old_year, year);
  constexpr std::string_view years_word = " năm ";
  constexpr int least = 10;  // fewer are those of a programme
  for (std::size_t at = text.find(years_word); at != std::string::npos; at = text.find(years_word, at + 1)) {
    std::size_t first = at;
    while (first > 0 && is_digit(text[first - 1])) --first;
    if (first == at || at - first > 3) continue;
    const int number = number_of(std::string_view(text).substr(first, at - first));
    if (number < least || number + year - old_year < 1) continue;
    const std::string moved_number = std::to_string(number + year - old_year);
    text.replace(first, at - first, moved_number);
    at = first + moved_number.size();
  }
  return text;
}

// What its text says, and in the order it says it: the parts that items of its sections name are the campaign's too. Its text as it was
// written last.
detail::written_plan complete(campaign& next, const reader& by, const write_options& how) {
  constexpr int most = 3;
  for (int i = 0;; ++i) {
    detail::written_plan made = detail::write_and_read(next, by, how);
    campaign& back = made.back;
    const bool is_same = (back.document == next.document || !next.document) && back.themes == next.themes && back.movements == next.movements && back.commemorations == next.commemorations && back.congresses == next.congresses && back.year_counts == next.year_counts && back.duties == next.duties && back.purposes == next.purposes && back.contents == next.contents;
    if ((is_same && (next.year || !back.year)) || i == most) return made;
    if (!next.year) next.year = back.year;
    // A resolution or a count that an item names is not named once more.
    for (std::size_t k = back.year_counts.size(); i == 0 && k-- > 1;)
      if (const auto at = back.year_counts.begin() + static_cast<std::ptrdiff_t>(k); std::find(back.year_counts.begin(), at, *at) != at) back.year_counts.erase(at);
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

// The line of a basis that is to be filled in: "Thực hiện Kế hoạch số ……/KH-TLĐ ngày …… của …".
std::string basis_to_fill_in(const basis& old, item_mover& move) {
  const auto type = old.number ? old.number->type() : std::nullopt;
  std::string line = old.verb == "thực hiện" ? "Thực hiện " : old.verb == "theo tinh thần" ? "Theo tinh thần " : old.verb == "triển khai" ? "Triển khai " : "Căn cứ ";
  line += (!old.text.empty() ? old.text : type ? std::string(name_of(*type)) : std::string("Công văn")) + " số " + blank + (old.number ? item_mover::codes_of(*old.number) : "") + " ngày " + blank;
  if (!old.issuer.empty()) line += " của " + old.issuer;
  if (!old.subject.empty())
    if (const auto subject = move(old.subject)) line += matter_text(*subject);
  return line;
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
    move_outline();
    move_counts();
    if (like_.document) move_document();
    mend_phases();
    tell_days();
    move_congresses();
    move_registration();
    const detail::written_plan written = whole();
    note_themes_that_stand(written.text);
    note_congresses_that_stand(written.text);
    note_lost_sentences(written.text);
    note_round_years();
    note_findings(written);
    return {.what = std::move(next_), .how = std::move(how_), .from_year = old_year_, .notes = std::move(notes_)};
  }

 private:
  // The phases in the new year, and all their days.
  period move_phases() {
    for (const phase& each : like_.phases)
      next_.phases.push_back({.ordinal = each.ordinal, .from = moved(each.from, delta_, false), .to = moved(each.to, delta_, true), .theme = moved_theme(each.theme, old_year_, year_)});
    // What ends with an event of the old year ends with the year.
    for (phase& each : next_.phases)
      for (bound* const edge : {&each.from, &each.to}) {
        if (edge->day || edge->wording.find("ại hội") == std::string::npos) continue;
        notes_.push_back({.vi = "`" + edge->wording + "` là mốc của năm cũ: xem lại thời gian của đợt", .en = "`" + edge->wording + "` is of the old year: look at the days of the phase again"});
        const auto day = edge == &each.to ? date::find(year_, 12, 31) : date::find(year_, 1, 1);
        *edge = day ? bound(*day) : bound();
      }
    return days_of_campaign(next_, year_);
  }

  void move_title() {
    next_.title = title_for(like_, old_year_, year_, window_, known_, next_);
    if (next_.title.empty()) next_.title = "Phát động phong trào thi đua năm " + std::to_string(year_);
    if (like_.year || like_.title.empty()) next_.year = year_;
    next_.kind = like_.kind;
    next_.launcher = like_.launcher;
    next_.phase_count_stated = like_.phase_count_stated;
    next_.participants = like_.participants;
  }

  void move_aims() {
    for (const auto& [from, to] : {std::pair(&like_.purposes, &next_.purposes), std::pair(&like_.contents, &next_.contents)})
      for (const std::string& each : *from)
        add_item(*to, move_(each), from == &like_.purposes ? purposes_at_ : contents_at_);
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
    for (const duty& each : like_.duties) {
      std::optional<duty> fresh;
      if (auto action = move_(each.action)) {
        fresh = each;
        fresh->action = std::move(*action);
        fresh->span.reset();
        fresh->due.reset();
      }
      add_item(next_.duties, std::move(fresh), duties_at_);
    }
  }

  // The lines of the old plan: its headings, its items where they are now, and what else it tells, in the new year.
  void move_outline() {
    how_.superior = old_layout_.superior;
    if (!old_layout_.phase_label.empty()) how_.phase_label = phase_label(old_layout_.phase_label);
    const auto move_item = [](outline_line& each, const std::vector<std::optional<std::size_t>>& places) {
      const auto place = each.index < places.size() ? places[each.index] : std::nullopt;
      if (place) each.index = *place;
      return place.has_value();
    };
    const auto move_words = [&](outline_line& each) {
      auto words = move_(each.text);
      if (words) each.text = std::move(*words);
      return words.has_value();
    };
    bool has_left_out = false;  // of the section
    const auto section_emptied = [&] { return has_left_out && !how_.outline.empty() && is_section(how_.outline.back()); };
    for (outline_line each : old_layout_.outline) {
      bool is_kept = true;
      const bool is_heading = is_section(each);
      switch (each.part) {
        case outline_part::heading: each.text = move_.heading(each.text); break;
        case outline_part::purpose: is_kept = move_item(each, purposes_at_); break;
        case outline_part::content: is_kept = move_item(each, contents_at_); break;
        case outline_part::duty: is_kept = move_item(each, duties_at_); break;
        case outline_part::count:
        case outline_part::phase: break;
        case outline_part::in_phase:
        case outline_part::text: is_kept = move_words(each); break;
      }
      // A section of which nothing is left, the results of the year before, is to be filled in.
      if (is_heading && section_emptied()) how_.outline.push_back({.part = outline_part::text, .text = blank});
      if (is_heading) has_left_out = false;
      has_left_out = has_left_out || !is_kept;
      if (is_kept) how_.outline.push_back(std::move(each));
    }
    if (section_emptied()) how_.outline.push_back({.part = outline_part::text, .text = blank});
    // Phases alone, without any section or numbered item, get the heading they have in a plan of sections.
    const auto is = [](outline_part part) { return [part](const outline_line& each) { return each.part == part; }; };
    const auto is_numbered = [&](const outline_line& each) { return !each.label.empty() && is_digit(each.label.front()) && each.part != outline_part::phase && each.part != outline_part::in_phase; };
    if (std::none_of(how_.outline.begin(), how_.outline.end(), [&](const outline_line& each) { return is(outline_part::heading)(each) || is_numbered(each); }))
      if (const auto first = std::find_if(how_.outline.begin(), how_.outline.end(), [&](const outline_line& each) { return is(outline_part::count)(each) || is(outline_part::phase)(each); }); first != how_.outline.end()) how_.outline.insert(first, {.part = outline_part::heading, .label = "I.", .text = "CÁC ĐỢT THI ĐUA"});
    close_gaps();
    if (old_layout_.has_table) notes_.push_back({.vi = "bảng trong kế hoạch cũ không được chép sang: bổ sung nếu cần", .en = "a table of the old plan is not taken over: add it where it is needed"});
  }

  static bool is_section(const outline_line& each) { return each.part == outline_part::heading || (each.part == outline_part::text && each.label.size() > 1 && each.label.back() == '.' && roman_value(std::string_view(each.label).substr(0, each.label.size() - 1)) != 0); }

  // Numbers and letters of items go on without the items left out: "1., 3." becomes "1., 2.". Not where items below are numbered after them.
  void close_gaps() {
    static const std::vector<std::string> letters = {"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t"};
    std::vector<outline_line>& lines = how_.outline;
    const auto digits_of = [](const std::string& label) { return static_cast<std::size_t>(std::find_if_not(label.begin(), label.end(), is_digit) - label.begin()); };
    const auto is_dotted = [&](const outline_line& each) { const std::size_t end = digits_of(each.label); return end > 0 && end + 1 < each.label.size() && is_digit(each.label[end + 1]); };
    const bool has_dotted = std::any_of(lines.begin(), lines.end(), is_dotted);
    int number = 0;
    std::size_t letter = 0;  // how many there were
    for (outline_line& each : lines) {
      const std::size_t end = digits_of(each.label);
      const auto own = std::find_if(letters.begin(), letters.end(), [&](const std::string& one) { return each.label.starts_with(one) && each.label.size() <= one.size() + 2; });
      if (own != letters.end()) {
        const auto at = static_cast<std::size_t>(own - letters.begin());
        if (at > letter && letter < letters.size()) each.label.replace(0, own->size(), letters[letter]);
        letter = std::min(at, letter) + 1;
        continue;
      }
      if (!each.label.empty() && (each.label.front() == '-' || each.label.front() == '+')) continue;
      if (each.label.empty() && each.part == outline_part::in_phase) continue;
      letter = 0;
      if (end == 0) {
        if (each.part == outline_part::heading) number = 0;
        continue;
      }
      const int own_number = number_of(std::string_view(each.label).substr(0, end));
      if (own_number > number + 1 && !has_dotted) each.label.replace(0, end, std::to_string(number + 1));
      number = has_dotted ? own_number : std::min(own_number, number + 1);
    }
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

  void move_document() {
    const document& old = *like_.document;
    document paper;
    paper.type = old.type.value_or(document_type::plan);
    paper.issuer = old.issuer;
    paper.place = old.place;
    paper.recipients = old.recipients;
    for (const recipient& each : old.recipients)
      if (item_mover::names_person(each.name)) notes_.push_back({.vi = "nơi nhận `" + each.name + "` nêu tên người: xem lại", .en = "the recipient `" + each.name + "` is a person by name: look at it again"});
    for (const signature& each : old.co_signed_by) paper.co_signed_by.push_back({.capacity = each.capacity, .position = each.position});
    if (old.signed_by) paper.signed_by = signature{.capacity = old.signed_by->capacity, .position = old.signed_by->position};
    // Lasting documents stand; those of the old year are to be filled in.
    for (basis each : old.bases) {
      if (each.kind != basis_kind::document || (!each.number && each.unread_number.empty())) continue;
      each.span.reset();
      if (!each.number || !item_mover::is_lasting(*each.number, each.date, each.subject, old_year_, year_)) {
        how_.bases.push_back(basis_to_fill_in(each, move_));
        continue;
      }
      if (each.date && (!paper.issued_not_before || *paper.issued_not_before < *each.date)) paper.issued_not_before = each.date;
      paper.bases.push_back(std::move(each));
    }
    if (old.issued && old.issued->year() < old_year_) how_.issue_year = issue_year::unknown;
    if (old.number) how_.number_codes = item_mover::codes_of(*old.number);
    next_.document = std::move(paper);
  }

  // What was wrong with the old phases is not wanted again: each begins behind the one before it, and they are as many as there are.
  void mend_phases() {
    for (std::size_t i = 1; i < next_.phases.size(); ++i) {
      const auto& before = next_.phases[i - 1].to.day;
      bound& from = next_.phases[i].from;
      const auto& to = next_.phases[i].to.day;
      if (before && from.day && from.precision != date_precision::relative && next_.phases[i - 1].from.day && *next_.phases[i - 1].from.day < *from.day && *from.day <= *before && *before < date::latest() && (!to || *before < *to)) from = bound(*before + days(1));
    }
    if (next_.phase_count_stated && !next_.phases.empty()) next_.phase_count_stated = static_cast<int>(next_.phases.size());
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
  }

  void move_congresses() {
    // Not the theme of the old year, which the draft leaves blank where it is named.
    std::erase_if(next_.themes, [&](const theme& each) { return move_.blanked_themes().contains(comparison_key(each.text)); });
    congress_notes_.first = notes_.size();
    for (congress_mention& each : congresses_for(like_, next_, year_, window_, known_, notes_)) next_.congresses.push_back(std::move(each));
    congress_notes_.second = notes_.size();
  }

  void move_registration() {
    if (!like_.registration || !like_.registration->due) return;
    registration terms = *like_.registration;
    terms.span.reset();
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

  // Sentences of the old plan of which the draft has less than half: their words two by two, without what the campaign holds of them.
  void note_lost_sentences(const std::string& text) {
    if (old_text_.empty()) return;
    std::string all = text;
    for (const std::string& each : how_.bases) all += each + "\n";
    const auto pairs_of = [](const detail::source& in, std::size_t first, std::size_t last, const auto& is_held, const auto& take) {
      detail::word_hash before = 0;
      for (std::size_t i = first; i < last; ++i) {
        if (!in.is_word(i)) continue;
        if (is_held(i)) {
          before = 0;
          continue;
        }
        if (before != 0) take(std::pair(before, in.hash(i)));
        before = in.hash(i);
      }
    };
    std::set<std::pair<detail::word_hash, detail::word_hash>> pairs;
    const detail::source fresh(all);
    pairs_of(fresh, 0, fresh.size(), [](std::size_t) { return false; }, [&](const auto& pair) { pairs.insert(pair); });
    const detail::source old(old_text_);
    const std::vector<bool> held = held_tokens(old);
    const auto is_held = [&](std::size_t i) { return held[i]; };
    for (const detail::block& each : old.blocks()) {
      if (old.is_mark(each.first, '|')) continue;  // of a table
      for (std::size_t first = each.first, last = first; first < each.last; first = last) {
        for (last = first + 1; last < each.last && !old[last].has(sentence_start); ++last) continue;
        note_lost_sentence(old, first, last, [&](std::size_t begin, std::size_t end) {
          std::size_t there = 0, count = 0;
          pairs_of(old, begin, end, is_held, [&](const auto& pair) {
            ++count;
            there += pairs.contains(pair) ? 1U : 0U;
          });
          constexpr std::size_t least = 4;
          return count >= least && 2 * there < count;
        });
      }
    }
  }
  // What the campaign holds of the old text, and the words that join it: the draft says it in its own words.
  std::vector<bool> held_tokens(const detail::source& old) const {
    static const word_set joining = {"từ", "ngày", "đến", "hết", "chào", "mừng", "kỷ", "niệm", "lập", "thành", "tích", "với", "chủ", "đề", "năm", "tháng", "và", "dịp", "đợt", "hưởng", "ứng"};
    std::vector<bool> held(old.size());
    for (std::size_t i = 0; i < old.size(); ++i) held[i] = joining.contains(old.hash(i));
    const auto hold = [&](const auto& parts) {
      std::size_t at = 0;
      for (const auto& each : parts) {
        if (!each.span) continue;
        if (at >= old.size() || old[at].start > each.span->start) at = 0;
        while (at < old.size() && old[at].start < each.span->start) ++at;
        for (std::size_t i = at; i < old.size() && old[i].end <= each.span->end; ++i) held[i] = true;
      }
    };
    hold(like_.commemorations);
    hold(like_.congresses);
    hold(like_.themes);
    hold(like_.movements);
    hold(like_.year_counts);
    if (like_.document) hold(like_.document->bases);
    return held;
  }
  template <class IsLost>
  void note_lost_sentence(const detail::source& old, std::size_t first, std::size_t last, const IsLost& is_lost) {
    // "… với các nội dung sau:", "… chia làm hai đợt:" and the registration, which the draft words in its own way; letterhead and names.
    static const phrase_map introducing = {{1, "sau"}, {1, "chia"}, {1, "gồm"}};
    constexpr std::size_t longest = 40;
    bool introduces = false;
    std::size_t small = 0;
    for (std::size_t i = first; i < last; ++i) {
      small += old.is_word(i) && !old.word_at(i).upper_first ? 1U : 0U;
      introduces = introduces || introducing.at(old, i);
    }
    introduces = introduces && old.is_mark(last - 1, ':') && last - first < longest;
    const auto& registered = like_.registration;
    const bool registers = next_.registration && registered && registered->span && registered->span->start < old[last - 1].end && old[first].start < registered->span->end;
    constexpr std::size_t least = 4;
    if (introduces || registers || small < least || !is_lost(first, last)) return;
    const std::string all = old.clean(first, last);
    const std::string words = all.substr(0, end_of_words(all, 80));
    if (std::any_of(notes_.begin(), notes_.end(), [&](const bilingual& each) { return each.vi.starts_with("bỏ ") && each.vi.find(words.substr(0, end_of_words(words, 40))) != std::string::npos; })) return;
    notes_.push_back({.vi = "không có trong dự thảo, bổ sung nếu cần: `" + words + "`", .en = "not in the draft, add it where it is needed: `" + words + "`"});
  }

  // Movements in the words of the outline, and behind them those it does not name.
  std::vector<movement> movements_in(const write_options& how) {
    campaign unnamed = next_;
    unnamed.movements.clear();
    std::vector<movement> all = detail::write_and_read(unnamed, by_, how).back.movements;
    const auto is_same = [&](const movement& a, const movement& b) {
      if (comparison_key(a.name) == comparison_key(b.name)) return true;
      const auto first = known_.movements.find(a.name), second = known_.movements.find(b.name);
      return first.size() == 1 && first == second;
    };
    const std::size_t named = all.size();
    for (const movement& each : next_.movements)
      if (std::none_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(named), [&](const movement& other) { return is_same(each, other); })) all.push_back(each);
    return all;
  }

  // What a head that cannot be read back as it is, "ĐẢNG ỦY - CHỈ HUY", does not spoil: it is the same in any order of sections.
  static bool is_equal_but_for_head(campaign back, const campaign& made) {
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
    if (!how.outline.empty()) {
      campaign in_outline = next_;
      in_outline.movements = movements_in(how);
      detail::written_plan written = complete(in_outline, by_, how);
      const auto holds = [&](outline_part part) { return std::count_if(how.outline.begin(), how.outline.end(), [&](const outline_line& each) { return each.part == part; }); };
      const bool is_whole = static_cast<std::size_t>(holds(outline_part::purpose)) == in_outline.purposes.size() && static_cast<std::size_t>(holds(outline_part::content)) == in_outline.contents.size() && static_cast<std::size_t>(holds(outline_part::duty)) == in_outline.duties.size();
      if (is_whole && is_equal_but_for_head(written.back, in_outline)) {
        next_ = std::move(in_outline);
        return written;
      }
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
  std::vector<std::optional<std::size_t>> purposes_at_, contents_at_, duties_at_;  // where the items of the old plan are; nothing for those left out
};

}  // namespace

drafted draft(const campaign& like, int year, const reader& by) { return drafter(like, detail::layout(), {}, year, by).run(); }

drafted draft(std::string_view as_written, int year, const reader& by) {
  // What is surely wrong, and how it is right, is not wanted again.
  detail::laid_out_reading old = detail::read_laid_out(by, as_written);
  std::vector<diagnostic>& faults = old.reading.diagnostics;
  std::erase_if(faults, [](const diagnostic& each) { return each.severity == severity::info || !each.fix; });
  const std::string like = fixed(as_written, faults);
  if (!faults.empty()) old = detail::read_laid_out(by, like);
  if (old.reading.type != text_type::plan) old.layout.outline.clear();  // news is no model for a plan
  const bool is_plan = old.reading.type == text_type::plan;
  return drafter(old.reading.campaign, old.layout, is_plan ? std::string_view(like) : std::string_view(), year, by).run();
}

campaign draft(const campaign& like, int year, const reference_facts& known) { return draft(like, year, reader(known)).what; }

}  // namespace plan
}  // namespace v0
}  // namespace thidua
