// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/writer.hpp>

#include "sections.hpp"
#include "source.hpp"
#include "standard_wording.hpp"
#include "written_plan.hpp"

#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace {

const char* verb_of(congress_stance stance) {
  switch (stance) {
    case congress_stance::mentioned: return "tổ chức ";
    case congress_stance::preparing: return "tiến tới ";
    case congress_stance::welcoming: return "chào mừng ";
    case congress_stance::success: return "chào mừng thành công của ";
    case congress_stance::carrying_out: return "quán triệt ";
  }
  return "";
}

std::string bounds_text(const phase& which) {
  const auto side = [](const bound& edge, bool is_end) -> std::string {
    if (edge.precision == date_precision::relative || edge.precision == date_precision::year) {
      if (!edge.wording.empty()) return edge.wording;
      if (!edge.day) return "";
      if (edge.precision == date_precision::year) return (is_end ? "hết năm " : "Từ đầu năm ") + std::to_string(edge.day->year());
    }
    if (!edge.day) return "";
    if (edge.precision == date_precision::month) return "tháng " + std::string(edge.day->month() < 3 ? "0" : "") + std::to_string(edge.day->month()) + "/" + std::to_string(edge.day->year());
    return "ngày " + to_text(*edge.day);
  };
  std::string from = side(which.from, false);
  const std::string to = side(which.to, true);
  if (!from.empty() && (which.from.wording.empty() || which.from.precision == date_precision::day || which.from.precision == date_precision::month) && !from.starts_with("Từ")) from = "Từ " + from;
  if (from.empty()) return to.empty() ? "" : "Đến " + to;
  return to.empty() ? from : from + " đến " + to;
}

std::string sentence(std::string text) {
  if (!text.empty() && text.back() != '.' && text.back() != ':') text += ".";
  return text;
}

// Where the words of a part of the campaign stand already: in the title or a basis, in an item of the sections, in the theme or the
// bounds of a phase.
enum class said : std::uint8_t { nowhere, in_head, in_aims, in_tasks, in_phase };
// Where a part that is said nowhere else is put: with the bases, before, between or behind the sections and the phases.
enum class place : std::uint8_t { none, head, early, middle, late };

class plan_writer {
 public:
  plan_writer(const campaign& what, const reader& by, const write_options& options) : what_(without_spans(what)), by_(by), options_(options), has_letterhead_(options.blanks == blanks::written), has_roman_numbers_(options.outline.empty() || goes_by_roman_numbers(options.outline)) {}

  // Sections stand as plans have them; where the parts of the campaign come in another order, the phases first. What is not read back as
  // it is gets its standard wording.
  detail::written_plan run() {
    std::optional<detail::written_plan> standard;
    for (const bool phases_first : {false, true}) {
      if (phases_first && (what_.phases.empty() || !options_.outline.empty())) break;
      for (bool again = true; again;) {
        detail::written_plan made = written(phases_first);
        if (made.back == what_) return made;
        again = learn(made.back);
        if (!again && !standard) standard = std::move(made);
      }
    }
    return std::move(*standard);
  }

 private:
  // Without the lines whose place among the mentions of congresses is not known yet, and without what phases are for.
  enum class extent : std::uint8_t { known, whole };

  detail::written_plan written(bool phases_first) {
    find_said();
    place_parts(phases_first);
    out_.clear();
    sections_ = 0;
    has_highlights_ = false;
    head(extent::whole);
    if (options_.outline.empty()) {
      standard_sections(phases_first);
    } else {
      outlined();
    }
    closing();
    reading back = by_.read(out_);
    return {std::move(out_), without_spans(std::move(back.campaign)), std::move(back.diagnostics)};
  }

  void standard_sections(bool phases_first) {
    if (phases_first) phases();
    highlighted(place::early);
    out_ += aims();
    highlighted(place::middle);
    if (!phases_first) phases();
    highlighted(place::late);
    const std::vector<std::string> lines = duty_lines();
    if (lines.empty() && (!what_.registration || !what_.registration->due)) return;
    numbered_heading("TỔ CHỨC THỰC HIỆN");
    for (const std::string& each : lines) line("- " + item(each));
    if (!lines.empty()) gap();
    registering();
  }

  // The lines of the outline, and among them what none of them holds: before the first phase, behind the last line but for the paragraphs
  // that close the text.
  void outlined() {
    const std::vector<outline_line>& lines = options_.outline;
    highlighted(place::early);
    const std::size_t phases_at = first_of_phases();
    std::size_t closing_at = lines.size();
    while (closing_at > phases_at + 1 && lines[closing_at - 1].part == outline_part::text && lines[closing_at - 1].label.empty()) --closing_at;
    if (phases_at == lines.size()) closing_at = lines.size();
    write_lines(0, phases_at, extent::whole);
    highlighted(place::middle);
    const bool counts = std::any_of(lines.begin(), lines.end(), [](const outline_line& each) { return each.part == outline_part::count; });
    std::size_t heading_last = phases_at;
    while (heading_last < lines.size() && lines[heading_last].part == outline_part::heading) ++heading_last;
    write_lines(phases_at, heading_last, extent::whole);
    if (!counts && phases_at < lines.size() && what_.phase_count_stated) {  // which stands before the outline in some texts
      end_paragraph();
      line(count_of_phases());
      gap();
    }
    write_lines(heading_last, closing_at, extent::whole);
    if (phases_at == lines.size()) phases();
    highlighted(place::late);
    add_section("MỤC ĐÍCH, YÊU CẦU", left_over(outline_part::purpose, what_.purposes));
    add_section("NỘI DUNG THI ĐUA", left_over(outline_part::content, what_.contents));
    add_section("TỔ CHỨC THỰC HIỆN", left_over(outline_part::duty, duty_lines()));
    if (!is_registration_said_) registering();
    write_lines(closing_at, lines.size(), extent::whole);
    end_paragraph();
  }
  // The line the first phase stands on, or their number; with the headings right above it.
  std::size_t first_of_phases() const {
    const std::vector<outline_line>& lines = options_.outline;
    auto at = static_cast<std::size_t>(std::find_if(lines.begin(), lines.end(), [](const outline_line& each) { return each.part == outline_part::phase || each.part == outline_part::count; }) - lines.begin());
    if (at == lines.size()) return at;
    while (at > 0 && lines[at - 1].part == outline_part::heading) --at;
    return at;
  }
  // The items that no line holds.
  std::vector<std::string> left_over(outline_part part, const std::vector<std::string>& items) const {
    std::set<std::size_t> held;
    for (const outline_line& each : options_.outline)
      if (each.part == part) held.insert(each.index);
    std::vector<std::string> rest;
    for (std::size_t i = 0; i < items.size(); ++i)
      if (!held.contains(i)) rest.push_back(items[i]);
    return rest;
  }
  // Lines of the outline; those of phases without their days where the head is not whole.
  void write_lines(std::size_t first, std::size_t last, extent whole) {
    const std::vector<std::string> duties = duty_lines();
    std::set<int> told;
    std::size_t at = first;
    const auto put = [&](const outline_line& own, const std::string& words) {
      const bool is_paragraph = own.label.empty() || own.part == outline_part::heading;
      std::size_t next = at + 1;
      while (next < options_.outline.size() && options_.outline[next].part == outline_part::in_phase && options_.outline[next].label.empty()) ++next;
      const bool goes_on = next < options_.outline.size() && options_.outline[next].part == outline_part::in_phase;
      if (is_paragraph) end_paragraph();
      line(numbered(own.label) + words);
      const bool is_nested = own.part == outline_part::heading && !own.label.empty() && own.label.front() >= '0' && own.label.front() <= '9';
      if (is_paragraph && !goes_on && !is_nested) gap();
    };
    const auto with_end = [](std::string text, const std::string& end) {
      for (const std::string_view own : {".", ":", ";", "!", "?", "…"})
        if (text.ends_with(own)) return text;
      return text + end;
    };
    const auto put_item = [&](const outline_line& own, const std::vector<std::string>& items) {
      if (own.index < items.size()) put(own, own.text + (own.text.empty() ? "" : " ") + with_end(items[own.index], own.end));
    };
    for (; at < last; ++at) {
      const outline_line& own = options_.outline[at];
      switch (own.part) {
        case outline_part::heading: put(own, own.text); break;
        case outline_part::purpose: put_item(own, what_.purposes); break;
        case outline_part::content: put_item(own, what_.contents); break;
        case outline_part::duty: put_item(own, duties); break;
        case outline_part::count:
          if (what_.phase_count_stated) put(own, count_of_phases());
          break;
        case outline_part::phase: {
          if (own.index >= what_.phases.size()) break;
          std::string text = phase_text(what_.phases[own.index], whole, told);
          if (constexpr std::string_view bullet = "- "; !own.label.empty() && text.starts_with(bullet)) text.erase(0, bullet.size());
          for (std::size_t next = at + 1; next < options_.outline.size() && options_.outline[next].part == outline_part::in_phase; ++next)
            if (options_.outline[next].label.empty() && options_.outline[next].index == own.index) text += (detail::source(options_.outline[next].text).word_at(0).upper_first ? ". " : "; ") + options_.outline[next].text;
          put(own, sentence(std::move(text)));
          break;
        }
        case outline_part::in_phase:
          if (!own.label.empty()) put(own, with_end(own.text, own.end));
          break;
        case outline_part::text: put(own, with_end(own.text, own.end)); break;
      }
    }
  }
  void end_paragraph() {
    if (!out_.empty() && !out_.ends_with("\n\n")) gap();
  }
  // The Roman number in a label, "II.", "PHẦN II."; 0 where there is none.
  static int roman_in(const std::string& label, std::size_t first) {
    return detail::roman_value(std::string_view(label).substr(first, std::min(label.find_first_not_of("IVX", first), label.size()) - first));
  }
  // Whether Roman numbers of the outline go on from one to the next, so that a section may be put among them.
  static bool goes_by_roman_numbers(const std::vector<outline_line>& lines) {
    int before = 0;
    for (const outline_line& each : lines) {
      const int number = roman_in(each.label, 0);
      if (number != 0 && number <= before) return false;
      if (number != 0) before = number;
      if (const std::size_t blank_at = each.label.find(' '); blank_at != std::string::npos && roman_in(each.label, blank_at + 1) != 0) return false;
    }
    return before != 0;
  }
  // The label with its blank; a Roman number is the next one.
  std::string numbered(const std::string& label) {
    if (label.empty()) return {};
    const bool is_next = has_roman_numbers_ && roman_in(label, 0) != 0;
    return (is_next ? detail::roman_text(++sections_) + label.substr(label.find_first_not_of("IVX")) : label) + " ";
  }

  void highlighted(place where) {
    const std::vector<std::string> items = highlights(where);
    const char* const name = has_highlights_ ? "ĐIỂM NHẤN KHÁC" : "ĐIỂM NHẤN";
    add_section(name, items);
    has_highlights_ = has_highlights_ || !items.empty();
  }

  // What has to be said otherwise after a first reading; whether there is anything.
  bool learn(const campaign& back) {
    bool is_new = false;
    for (std::size_t i = 0; i < what_.commemorations.size(); ++i) {
      const commemoration_entry& entry = what_.commemorations[i];
      if (reworded_.contains(i)) continue;
      const auto implied = [&] {  // by the phase that holds it
        commemoration_entry unsaid = entry;
        unsaid.target_year.reset();
        return target_year_of(unsaid, what_, by_.known().events);
      };
      const bool is_read = std::any_of(back.commemorations.begin(), back.commemorations.end(), [&](const commemoration_entry& each) {
        return each.event == entry.event && each.phase == entry.phase && each.stated == entry.stated && each.origin == entry.origin && each.origin_year == entry.origin_year && (each.target_year == entry.target_year || !entry.target_year || (!each.target_year && implied() == entry.target_year));
      });
      if (is_read) continue;
      // Another year than the plan's stands beside the words, if that helps; else the standard ones.
      if (entry.target_year && what_.year && entry.target_year != what_.year && (!entry.phase || *what_.year < *entry.target_year) && dated_.insert(i).second) {
        is_new = true;
      } else if (entry.event) {
        dated_.erase(i);
        is_new = reworded_.insert(i).second;
      }
    }
    // "Công đoàn tỉnh" is that of the province the text names.
    if (province_.empty())
      for (const congress_mention& each : what_.congresses)
        if (const std::size_t at = each.body.rfind(province_word); at != std::string::npos && each.text.find(each.body) == std::string::npos && std::find(back.congresses.begin(), back.congresses.end(), each) == back.congresses.end()) {
          province_ = each.body.substr(at);
          is_found_ = false;
          is_new = true;
          break;
        }
    return is_new;
  }

  // What the title, the bases and the items of the sections say is not said again.
  void find_said() {
    if (is_found_) return;
    is_found_ = true;
    out_.clear();
    sections_ = 0;
    head(extent::known);
    const std::size_t aims_begin = out_.size();
    std::size_t tasks_begin = aims_begin;
    if (options_.outline.empty()) {
      out_ += aims();
      tasks_begin = out_.size();
      out_ += section("TỔ CHỨC THỰC HIỆN", duty_lines());
    } else {
      const std::size_t phases_at = first_of_phases();
      write_lines(0, phases_at, extent::known);
      tasks_begin = out_.size();
      write_lines(phases_at, options_.outline.size(), extent::known);
    }
    campaign back = by_.read(out_).campaign;
    is_registration_said_ = !options_.outline.empty() && back.registration && what_.registration && back.registration->due == what_.registration->due;
    // A letterhead is left out where the paper would not read as before.
    if (has_letterhead_ && what_.document && (back.document->issuer != what_.document->issuer || back.launcher != what_.launcher || back.document->place != what_.document->place)) {
      has_letterhead_ = is_found_ = false;
      find_said();
      return;
    }
    const auto mark = [&](const auto& all, std::vector<said>& marks, auto& read, const auto& is_same) {
      marks.assign(all.size(), said::nowhere);
      std::vector<said> where;
      std::size_t kept = 0;
      for (std::size_t k = 0; k < read.size(); ++k) {
        if (!read[k].span) continue;
        const std::size_t at = read[k].span->start;
        read[k].span.reset();
        if (at < aims_begin && std::any_of(basis_lines_.begin(), basis_lines_.end(), [&](const basis_line& one) { return one.first <= at && at < one.last && bases_said_[one.basis] != said::nowhere; })) continue;  // is said in the sections
        where.push_back(at < aims_begin ? said::in_head : at < tasks_begin ? said::in_aims : said::in_tasks);
        if (kept != k) read[kept] = std::move(read[k]);
        ++kept;
      }
      read.resize(kept);
      for (const auto& [own, k] : matched(all, read, is_same)) marks[own] = where[k];
    };
    const auto equal = [](const auto& a, const auto& b) { return a == b; };
    const std::vector<basis> none;
    std::vector<basis> bases = back.document ? back.document->bases : none;
    std::erase_if(bases, [&](const basis& each) { return each.span && each.span->start < aims_begin; });
    mark(own_bases(), bases_said_, bases, equal);
    mark(what_.themes, themes_said_, back.themes, equal);
    movement_order_.assign(what_.movements.size(), 0);
    for (std::size_t i = 0; i < what_.movements.size(); ++i) movement_order_[i] = static_cast<std::size_t>(std::find_if(back.movements.begin(), back.movements.end(), [&](const movement& each) { return each.name == what_.movements[i].name; }) - back.movements.begin());
    mark(what_.movements, movements_said_, back.movements, [](const movement& a, const movement& b) { return a.name == b.name; });
    mark(what_.congresses, congresses_said_, back.congresses, equal);
    mark(what_.commemorations, commemorations_said_, back.commemorations, equal);
    mark(what_.year_counts, counts_said_, back.year_counts, equal);
    // Nor what a theme or the bounds of a phase say.
    const auto leave_out = [&](const std::string& text, std::optional<int> phase) {
      for (std::size_t i = 0; i < what_.congresses.size(); ++i) {
        const congress_mention& one = what_.congresses[i];
        if (congresses_said_[i] != said::nowhere || one.phase != phase || one.text.empty() || text.find(one.text) == std::string::npos) continue;
        congresses_said_[i] = said::in_phase;
        return;
      }
    };
    for (const theme& each : what_.themes) leave_out(each.text, each.phase);
    for (const phase& each : what_.phases)
      for (const std::string& wording : {each.from.wording, each.to.wording})
        if (!wording.empty()) leave_out(wording, each.ordinal);
    link_congresses();
  }

  // Which of its own parts those of a reading are: as many as can be in the order of both, the others wherever an equal one is left.
  template <class T, class Same>
  static std::vector<std::pair<std::size_t, std::size_t>> matched(const std::vector<T>& own, const std::vector<T>& read, const Same& is_same) {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::vector<bool> is_taken(own.size()), is_matched(read.size());
    const auto take = [&](std::size_t i, std::size_t k) {
      pairs.emplace_back(i, k);
      is_taken[i] = is_matched[k] = true;
    };
    constexpr std::size_t most = 1'000'000;  // of pairs looked at
    const std::size_t width = read.size() + 1;
    if (own.size() * read.size() <= most) {
      std::vector<std::uint32_t> longest((own.size() + 1) * width);  // of matches from here on
      for (std::size_t i = own.size(); i-- > 0;)
        for (std::size_t k = read.size(); k-- > 0;) longest[i * width + k] = is_same(own[i], read[k]) ? longest[(i + 1) * width + k + 1] + 1 : std::max(longest[(i + 1) * width + k], longest[i * width + k + 1]);
      for (std::size_t i = 0, k = 0; i < own.size() && k < read.size();) {
        if (is_same(own[i], read[k])) {
          take(i++, k++);
        } else if (longest[(i + 1) * width + k] >= longest[i * width + k + 1]) {
          ++i;
        } else {
          ++k;
        }
      }
    }
    for (std::size_t k = 0; k < read.size(); ++k)
      for (std::size_t i = 0; i < own.size() && !is_matched[k]; ++i)
        if (!is_taken[i] && is_same(own[i], read[k])) take(i, k);
    return pairs;
  }

  // The basis or the counted year whose line says a mention: "Thực hiện Nghị quyết Đại hội …".
  void link_congresses() {
    basis_of_.assign(what_.congresses.size(), std::nullopt);
    count_of_.assign(what_.congresses.size(), std::nullopt);
    const auto free = [&](std::size_t i) { return congresses_said_[i] == said::nowhere && !basis_of_[i] && !count_of_[i]; };
    for (std::size_t k = 0; k < what_.year_counts.size(); ++k) {
      const year_count& count = what_.year_counts[k];
      if (counts_said_[k] != said::nowhere || count.body.empty()) continue;
      for (std::size_t i = 0; i < what_.congresses.size(); ++i) {
        const congress_mention& each = what_.congresses[i];
        if (!free(i) || each.phase || each.body != count.body || each.ordinal != count.ordinal || each.text.empty() || count.text.find(each.text) == std::string::npos) continue;
        count_of_[i] = k;
        break;
      }
    }
    for (std::size_t k = 0; k < own_bases().size(); ++k) {
      const basis& own = own_bases()[k];
      if (bases_said_[k] != said::nowhere || own.kind != basis_kind::congress) continue;
      for (std::size_t i = 0; i < what_.congresses.size(); ++i) {
        if (!free(i) || !text_of(what_.congresses[i]).starts_with(own.text)) continue;
        basis_of_[i] = k;
        break;
      }
    }
  }

  void place_parts(bool phases_first) {
    const auto first_in_aims = [](const std::vector<said>& marks) { return static_cast<std::size_t>(std::find(marks.begin(), marks.end(), said::in_aims) - marks.begin()); };
    const auto put = [&](const auto& all, const std::vector<said>& marks, std::vector<place>& places) {
      places.assign(all.size(), place::none);
      const std::size_t aims_at = first_in_aims(marks);
      bool is_behind_phase = false;
      for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].phase) {
          is_behind_phase = true;
        } else if (marks[i] == said::nowhere) {
          places[i] = is_behind_phase && !phases_first ? place::late : i < aims_at && aims_at < all.size() ? place::early : place::middle;
        }
      }
    };
    put(what_.themes, themes_said_, theme_places_);
    put(what_.commemorations, commemorations_said_, commemoration_places_);
    put(what_.congresses, congresses_said_, congress_places_);
    // Those that a basis or a counted year says stand with the bases, and with them what comes before them; behind what is said later
    // they are items of their own.
    std::size_t head_last = 0;
    for (std::size_t i = 0; i < what_.congresses.size(); ++i) {
      if (congress_places_[i] == place::none && congresses_said_[i] != said::in_head) break;
      if (congress_places_[i] != place::none && (basis_of_[i] || count_of_[i])) head_last = i + 1;
    }
    for (std::size_t i = 0; i < head_last; ++i)
      if (congress_places_[i] != place::none) congress_places_[i] = place::head;
    place_movements();
  }

  // A movement is read where it is first named: before the sections as many are named as their order asks for.
  void place_movements() {
    const std::vector<movement>& all = what_.movements;
    movement_places_.assign(all.size(), place::none);
    std::vector<std::size_t> rest;
    for (std::size_t i = 0; i < all.size(); ++i)
      if (movements_said_[i] != said::in_head) rest.push_back(i);
    const auto order = [&](std::size_t named_first) {
      std::vector<std::size_t> told(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(named_first));
      for (const said where : {said::in_aims, said::nowhere, said::in_tasks}) {
        std::vector<std::size_t> here;
        for (std::size_t k = named_first; k < rest.size(); ++k)
          if (movements_said_[rest[k]] == where) here.push_back(rest[k]);
        if (where != said::nowhere) std::sort(here.begin(), here.end(), [&](std::size_t a, std::size_t b) { return movement_order_[a] < movement_order_[b]; });
        told.insert(told.end(), here.begin(), here.end());
      }
      return told;
    };
    constexpr std::size_t most = 64;  // else all of them are named first
    std::size_t named_first = 0;
    while (named_first < std::min(most, rest.size()) && order(named_first) != rest) ++named_first;
    if (named_first == most) named_first = rest.size();
    for (std::size_t k = 0; k < rest.size(); ++k) {
      if (k < named_first) movement_places_[rest[k]] = place::early;
      if (k >= named_first && movements_said_[rest[k]] == said::nowhere) movement_places_[rest[k]] = place::middle;
    }
  }

  const std::vector<basis>& own_bases() const {
    static const std::vector<basis> none;
    return what_.document ? what_.document->bases : none;
  }
  std::string aims() {
    std::string text = section("MỤC ĐÍCH, YÊU CẦU", what_.purposes);
    return text + section("NỘI DUNG THI ĐUA", what_.contents);
  }

  void line(const std::string& text) { out_ += text + "\n"; }
  void gap() { out_ += "\n"; }
  void numbered_heading(const std::string& text) {
    line(next_number() + text);
    gap();
  }
  std::string next_number() { return has_roman_numbers_ ? detail::roman_text(++sections_) + ". " : std::string(); }
  // An item of a list with its full stop, where it has no end of its own.
  static std::string item(const std::string& text) {
    for (const std::string_view end : {".", ":", "!", "?", "…"})
      if (text.ends_with(end)) return text;
    return text + ".";
  }
  // A section with its items; nothing without any.
  std::string section(const std::string& name, const std::vector<std::string>& items) {
    if (items.empty()) return {};
    std::string text = next_number() + name + "\n\n";
    for (const std::string& each : items) text += "- " + item(each) + "\n";
    return text + "\n";
  }
  void add_section(const std::string& name, const std::vector<std::string>& items) {
    if (!items.empty()) end_paragraph();
    out_ += section(name, items);
  }
  std::vector<std::string> duty_lines() const {
    std::vector<std::string> all;
    for (const duty& each : what_.duties) {
      const std::string act = each.action + (each.object.empty() ? "" : " " + each.object);
      all.push_back(each.body.empty() ? act : each.body + (detail::begins_with_act(act) ? " " : ": ") + act);
    }
    return all;
  }
  void launching() {
    const std::string year = what_.year ? " năm " + std::to_string(*what_.year) : "";
    const std::string item = what_.title.empty() ? "- " : "";  // without one the first sentence would be the title
    const std::string where = province_.empty() ? "" : " trên địa bàn " + province_;
    // Its name in capitals is the letterhead's, and stands there.
    const bool is_above = has_letterhead_ && what_.document && what_.launcher == what_.document->issuer && is_in_capitals(what_.launcher);
    line(item + (what_.launcher.empty() || is_above ? "Phong trào thi đua" + year + where + " có các nội dung sau:" : what_.launcher + " phát động phong trào thi đua" + year + where + " với các nội dung sau:"));
  }

  static bool is_in_capitals(const std::string& name) {
    const detail::source in(name);
    for (std::size_t i = 0; i < in.size(); ++i)
      if (in.is_word(i) && in.word_at(i).letters > 0 && in.word_at(i).capitals < in.word_at(i).letters) return false;
    return true;
  }

  // What stands above every paper of the State; of the Party and the youth union their own.
  static std::vector<std::string> motto_for(const std::string& issuer) {
    const std::string key = " " + comparison_key(issuer) + " ";
    const auto has = [&](std::string_view words) { return key.find(" " + comparison_key(words) + " ") != std::string::npos; };
    for (const char* party : {"Đảng bộ", "Chi bộ", "Đảng ủy", "Huyện ủy", "Tỉnh ủy", "Thành ủy", "Quận ủy", "Thị ủy"})
      if (has(party) && !has("Chỉ huy")) return {"ĐẢNG CỘNG SẢN VIỆT NAM"};  // "Đảng ủy - Chỉ huy" writes papers of the State
    for (const char* youth : {"Đoàn TNCS", "Đoàn Thanh niên", "Tỉnh đoàn", "Thành đoàn", "Chi đoàn", "BCH Đoàn", "Ban Chấp hành Đoàn"})
      if (has(youth)) return {"ĐOÀN TNCS HỒ CHÍ MINH"};
    return {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"};
  }

  // "ỦY BAN NHÂN DÂN XÃ …": no body stands above it in a letterhead.
  static bool stands_alone(const std::string& issuer) {
    const std::string key = comparison_key(issuer) + " ";
    for (const char* of_people : {"Ủy ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND"})
      if (key.starts_with(comparison_key(of_people) + " ")) return true;
    return false;
  }

  void head(extent whole) {
    const document paper = what_.document.value_or(document{});
    // A letterhead is in capitals; another name of the issuer stands in the sentence that launches.
    if (has_letterhead_) {
      if (!options_.superior.empty() || !stands_alone(paper.issuer)) line(options_.superior.empty() ? "…………" : options_.superior);
      line(paper.issuer.empty() ? "…………" : paper.issuer);
    } else if (!paper.issuer.empty() && paper.issuer != what_.launcher) {
      line(paper.issuer);
    }
    const bool fills_in = options_.blanks == blanks::written;
    if (paper.number) {
      line("Số: " + to_text(*paper.number));
    } else if (!paper.unread_number.empty()) {
      line("Số: " + paper.unread_number);
    } else if (fills_in) {
      const std::string& codes = options_.number_codes;
      line("Số: ……" + (codes.empty() ? "/……" : (codes.starts_with("/") || codes.starts_with("-") ? "" : "/") + codes));
    }
    if (has_letterhead_) {
      gap();
      for (const std::string& each : motto_for(paper.issuer)) line(each);
      gap();
    }
    // A day before which it was not issued, and that no basis tells: the month where that is all, else the day of what it is attached to.
    const bool tells_not_before = !paper.issued && paper.issued_not_before && std::none_of(paper.bases.begin(), paper.bases.end(), [&](const basis& each) { return each.date == paper.issued_not_before; });
    const bool tells_month = tells_not_before && paper.issued_not_before->day() == 1;
    const auto day_line = [&](const std::string& day) { line(paper.place.empty() ? "Ngày" + day.substr(std::string_view("ngày").size()) : paper.place + ", " + day); };
    if (paper.issued) {
      day_line(to_text(*paper.issued, date_style::in_words));
    } else if (tells_month) {
      day_line("ngày …… tháng " + std::to_string(paper.issued_not_before->month()) + " năm " + std::to_string(paper.issued_not_before->year()));
    } else if (fills_in || !paper.place.empty()) {
      line((paper.place.empty() ? "…………" : paper.place) + ", ngày …… tháng …… năm " + (what_.year && options_.issue_year == issue_year::of_campaign ? std::to_string(*what_.year) : "……"));
    }
    if (!out_.empty()) gap();
    // What is no paper of a kind, news, has no heading.
    if (paper.type || !what_.document || !what_.title.empty() || fills_in) line(paper.type && *paper.type != document_type::plan ? upper(name_of(*paper.type)) : "KẾ HOẠCH");
    if (!what_.title.empty()) line(what_.title);
    if (tells_not_before && !tells_month) line("(Kèm theo Quyết định ngày " + to_text(*paper.issued_not_before) + ")");
    gap();
    cite(whole);
    launching();
    gap();
  }

  // The bases, and among them the year's count and the congresses whose resolutions are carried out, in the order the campaign has them.
  void cite(extent whole) {
    const bool is_whole = whole == extent::whole;
    basis_lines_.clear();
    std::string cited;
    bool has_lines = false;  // of numbered bases, which stand together
    bool fills_in = options_.blanks == blanks::written && !options_.bases.empty();
    const auto end_lines = [&] {
      if (fills_in)
        for (const std::string& each : options_.bases) line(each + ";");
      if (has_lines || fills_in) gap();
      has_lines = fills_in = false;
    };
    std::size_t next_count = 0;
    const auto count_up_to = [&](std::size_t end) {
      for (; next_count < end; ++next_count)
        if (counts_said_[next_count] == said::nowhere && !is_counted_later(next_count)) line(count_text(what_.year_counts[next_count]) + ".");
    };
    std::size_t next_congress = 0;
    const auto congresses_up_to = [&](std::size_t end) {
      for (; next_congress < end; ++next_congress) {
        if (congress_places_[next_congress] != place::head || basis_of_[next_congress]) continue;
        if (count_of_[next_congress]) {
          count_up_to(*count_of_[next_congress] + 1);
        } else {
          std::string text = capital(congress_text(next_congress));
          while (next_congress + 1 < end && congress_places_[next_congress + 1] == place::head && goes_on(next_congress + 1)) text += ", " + what_.congresses[++next_congress].text;
          line(sentence(std::move(text)));
        }
      }
    };
    for (std::size_t k = 0; k < own_bases().size(); ++k) {
      const basis& each = own_bases()[k];
      if (is_whole && bases_said_[k] != said::nowhere) continue;
      if (each.kind == basis_kind::congress) {
        if (!is_whole) continue;
        const auto linked = static_cast<std::size_t>(std::find(basis_of_.begin(), basis_of_.end(), k) - basis_of_.begin());
        if (linked < basis_of_.size() && congress_places_[linked] != place::head) continue;  // an item, or of a phase
        end_lines();
        if (linked < basis_of_.size()) {
          congresses_up_to(linked);
          line(sentence(capital(congress_text(linked))));
        } else {
          line(verb_of(each) + sentence(each.text));
        }
        continue;
      }
      if (each.number && cited.find(to_text(*each.number)) != std::string::npos) continue;  // said in what another is about
      cited += each.subject + "|";
      has_lines = true;
      const std::size_t begin = out_.size();
      line(basis_text(each) + ";");
      basis_lines_.push_back({k, begin, out_.size()});
    }
    end_lines();
    if (!is_whole) return;
    congresses_up_to(what_.congresses.size());
    count_up_to(what_.year_counts.size());
  }
  static std::string verb_of(const basis& each) { return each.verb == "căn cứ" ? "Căn cứ " : each.verb == "triển khai" ? "Triển khai " : each.verb == "theo tinh thần" ? "Theo tinh thần " : each.verb == "thực hiện" || each.kind == basis_kind::congress ? "Thực hiện " : "Căn cứ "; }
  static std::string basis_text(const basis& each) {
    std::string text = verb_of(each);
    if (each.number) {
      const auto type = each.number->type();
      text += (!each.text.empty() ? each.text : type ? std::string(name_of(*type)) : std::string("Công văn")) + " số " + to_text(*each.number);
    } else if (each.kind == basis_kind::theme) {
      text += "chủ đề “" + each.text + "”";
    } else {
      text += each.text;
    }
    if (each.date) text += " ngày " + to_text(*each.date);
    if (!each.issuer.empty()) text += " của " + each.issuer;
    if (!each.subject.empty()) text += detail::matter_text(each.subject);
    return text;
  }
  std::string count_text(const year_count& each) const { return (what_.year ? "Năm " + std::to_string(*what_.year) + " là " : "Là ") + each.text; }
  // Whether the count is told with a mention that stands behind the head.
  bool is_counted_later(std::size_t count) const {
    for (std::size_t i = 0; i < count_of_.size(); ++i)
      if (count_of_[i] == count) return congress_places_[i] != place::head;
    return false;
  }

  // What belongs to no phase and no item: themes, movements, congresses, days.
  std::vector<std::string> highlights(place where) const {
    std::vector<std::string> items;
    for (std::size_t i = 0; i < what_.themes.size(); ++i) {
      if (theme_places_[i] != where) continue;
      const theme& each = what_.themes[i];
      const char* const kind = each.kind == theme_kind::theme ? "Chủ đề" : each.kind == theme_kind::slogan ? "Khẩu hiệu" : "Phương châm";
      items.push_back(std::string(kind) + " “" + each.text + "”" + (each.launcher.empty() ? "" : " của " + each.launcher));
    }
    for (std::size_t i = 0; i < what_.movements.size(); ++i) {
      if (movement_places_[i] != where) continue;
      const movement& each = what_.movements[i];
      items.push_back((each.kind == movement_kind::mobilization ? "Cuộc vận động “" : "Phong trào thi đua “") + each.name + "”" + (each.launcher.empty() ? "" : " do " + each.launcher + " phát động"));
    }
    for (std::size_t i = 0; i < what_.congresses.size(); ++i) {
      if (congress_places_[i] != where) continue;
      if (i > 0 && congress_places_[i - 1] == where && goes_on(i)) {
        items.back() += ", " + what_.congresses[i].text;
      } else {
        items.push_back(capital(congress_text(i)));
      }
    }
    const std::vector<commemoration_entry>& entries = what_.commemorations;
    for (std::size_t i = 0; i < entries.size(); ++i) {
      if (commemoration_places_[i] != where || (is_again(i) && commemoration_places_[i - 1] == where)) continue;
      if (!is_of_earlier_year(i)) {
        items.push_back(greeting(entries[i], true) + wording(i));
      } else if (i > 0 && commemoration_places_[i - 1] == where && is_of_earlier_year(i - 1) && entries[i - 1].target_year == entries[i].target_year && entries[i - 1].stance == entries[i].stance) {
        items.back() += ", " + wording(i);
      } else {
        items.push_back("Năm " + std::to_string(*entries[i].target_year) + ", " + greeting(entries[i], false) + wording(i));
      }
    }
    return items;
  }

  void phases() {
    if (what_.phases.empty() && !what_.phase_count_stated) return;
    numbered_heading("CÁC ĐỢT THI ĐUA");
    if (what_.phase_count_stated) {
      line(count_of_phases());
      gap();
    }
    std::set<int> told;
    for (const phase& each : what_.phases) {
      line(sentence(phase_text(each, extent::whole, told)));
      gap();
    }
  }
  std::string count_of_phases() const { return "Phong trào thi đua được chia thành " + std::string(*what_.phase_count_stated < 10 ? "0" : "") + std::to_string(*what_.phase_count_stated) + (options_.phase_label == "Giai đoạn" ? " giai đoạn:" : " đợt:"); }

  // A phase with what it is for; of a head that is not whole its bounds alone. `told`: the ordinals told so far.
  std::string phase_text(const phase& each, extent whole, std::set<int>& told) const {
    std::string text;
    const std::string bounds = bounds_text(each);
    const bool in_years = each.from.precision == date_precision::year && each.to.precision == date_precision::year && each.from.day && each.to.day && each.from.wording.empty() && each.to.wording.empty() && each.from.day->year() < each.to.day->year();
    if (each.ordinal && in_years) {
      text = label_of(*each.ordinal) + " (" + std::to_string(each.from.day->year()) + " - " + std::to_string(each.to.day->year()) + ")";
    } else if (each.ordinal) {
      text = label_of(*each.ordinal) + ":" + (bounds.empty() ? "" : " " + bounds);
    } else {
      text = what_.phases.size() > 1 ? "- " + bounds : "Thời gian thi đua: " + (each.from.wording.empty() ? lower(bounds) : bounds);
    }
    if (whole == extent::known) return text;
    if (!each.theme.empty()) text += ", chủ đề “" + each.theme + "”";
    // What is given for an ordinal stands at the first phase that bears it.
    if (!each.ordinal || !told.insert(*each.ordinal).second) return text;
    const std::vector<commemoration_entry>& entries = what_.commemorations;
    for (std::size_t i = 0; i < what_.themes.size(); ++i) {
      const theme& one = what_.themes[i];
      if (one.phase == each.ordinal && !is_outlined(themes_said_[i])) text += std::string(one.kind == theme_kind::theme ? ", chủ đề “" : one.kind == theme_kind::slogan ? ", khẩu hiệu “" : ", phương châm “") + one.text + "”";
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
      if (entries[i].phase != each.ordinal || is_again(i) || is_outlined(commemorations_said_[i])) continue;
      text += std::string("; ") + greeting(entries[i], false) + wording(i);
    }
    for (std::size_t i = 0; i < what_.congresses.size(); ++i)
      if (what_.congresses[i].phase == each.ordinal && congresses_said_[i] == said::nowhere) text += i > 0 && goes_on(i) ? ", " + what_.congresses[i].text : "; " + congress_text(i);
    for (const target& one : what_.targets)
      if (one.phase == each.ordinal) text += "; " + one.text;
    return text;
  }
  // Whether a line of the outline says it.
  bool is_outlined(said where) const { return !options_.outline.empty() && where != said::nowhere; }

  std::string label_of(int ordinal) const { return options_.phase_label + " " + (options_.phase_label == "Quý" ? detail::roman_text(ordinal) : std::to_string(ordinal)); }

  void registering() {
    if (what_.registration && what_.registration->due) {
      const registration& r = *what_.registration;
      const deadline& due = *r.due;
      static const std::string registering = comparison_key("đăng ký");
      const bool is_said = comparison_key(r.subject).find(registering) != std::string::npos;  // "gửi đăng ký thi đua về …"
      std::string text = r.from.empty() ? (r.subject.empty() ? "Bản đăng ký thi đua" : "Đề nghị") : "Đề nghị " + r.from + (is_said ? "" : " đăng ký thi đua và");
      text += r.subject.empty() ? " gửi" : " gửi " + r.subject;
      text += r.to.empty() ? "" : " về " + r.to;
      std::string day;
      if (due.day()) {
        day = to_text(*due.day());
      } else if (due.yearly()) {
        const auto two = [](int number) { return std::string(number < 10 ? "0" : "").append(std::to_string(number)); };
        day = two(due.yearly()->day) + "/" + (due.yearly()->month < 3 ? two(due.yearly()->month) : std::to_string(due.yearly()->month)) + " hằng năm";
      }
      if (!day.empty()) {
        line(sentence(text + (due.boundary() == boundary::exclusive ? " trước ngày " : " chậm nhất ngày ") + day));
      } else {
        line(sentence(text + " " + due.wording()));
      }
      gap();
    }
  }

  void closing() {
    const document paper = what_.document.value_or(document{});
    if (!paper.recipients.empty()) {
      line("Nơi nhận:");
      for (std::size_t i = 0; i < paper.recipients.size(); ++i) {
        const recipient& each = paper.recipients[i];
        line("- " + each.name + (each.purpose.empty() ? "" : " (" + each.purpose + ")") + (i + 1 == paper.recipients.size() ? "." : ";"));
      }
      gap();
    }
    if (paper.signed_by) {
      signed_line(*paper.signed_by);
      for (const signature& each : paper.co_signed_by) {
        gap();
        signed_line(each);
      }
    } else if (options_.blanks == blanks::written) {
      line("(chức vụ, chữ ký, họ và tên)");
    }
  }

  void signed_line(const signature& by) {
    // "TM. ỦY BAN NHÂN DÂN", and below it "KT. CHỦ TỊCH".
    const std::size_t deputy = by.capacity.find(" KT. ");
    if (!by.capacity.empty()) line(by.capacity.substr(0, deputy));
    if (deputy != std::string::npos) line(by.capacity.substr(deputy + 1));
    if (!by.position.empty()) line(by.position);
    gap();
    if (!by.name.empty()) {
      line(by.name);
    } else if (options_.blanks == blanks::written) {
      line("(chữ ký, họ và tên)");
    }
  }

  // "chào mừng "; "kỷ niệm …" says it itself, and so is a day of mourning told whose number of years does not open its words.
  std::string greeting(const commemoration_entry& entry, bool is_first) const {
    if (entry.stance == commemoration_stance::run_up) return is_first ? "Hướng tới " : "hướng tới ";
    if (entry.text.starts_with("Kỷ niệm ")) return "";
    if (entry.text.starts_with("kỷ niệm ")) return is_first ? "Tổ chức " : "";
    const commemoration* const event = entry.event && !entry.stated ? by_.known().events.find(*entry.event) : nullptr;
    if (event != nullptr && event->kind() == commemoration_kind::memorial) return is_first ? "Kỷ niệm " : "kỷ niệm ";
    return is_first ? "Chào mừng " : "chào mừng ";
  }
  // A joint event, which the words of the one before it say as well.
  bool is_again(std::size_t i) const {
    const std::vector<commemoration_entry>& all = what_.commemorations;
    return i > 0 && all[i].text == all[i - 1].text && all[i].stated == all[i - 1].stated && all[i].phase == all[i - 1].phase && all[i].event != all[i - 1].event && all[i].event && all[i - 1].event;
  }
  // "Năm 2022, chào mừng ngày 20/10, 8/3": in the plan of a later year.
  bool is_of_earlier_year(std::size_t i) const { return dated_.contains(i) && *what_.commemorations[i].target_year < *what_.year; }
  // Its own words where they say what it holds.
  std::string wording(std::size_t i) const {
    const commemoration_entry& entry = what_.commemorations[i];
    std::string text = entry.event && reworded_.contains(i) ? detail::standard_wording(entry, what_, by_.known().events) : entry.text;
    if (options_.rounds == round_years::marked && entry.stated && entry.event)
      if (const commemoration* const event = by_.known().events.find(*entry.event); event != nullptr && milestone_of(ordinal(*entry.stated)) == milestone::round) text += " (năm tròn)";
    if (dated_.contains(i) && *what_.year < *entry.target_year) text += " vào năm " + std::to_string(*entry.target_year);
    return text;
  }
  // The mention with what introduces it.
  std::string congress_text(std::size_t i) const {
    const congress_mention& each = what_.congresses[i];
    if (count_of_[i]) return count_text(what_.year_counts[*count_of_[i]]);
    if (each.stance == congress_stance::mentioned && is_resolution(each)) return (basis_of_[i] ? "tổng kết việc thực hiện " : "tổng kết ") + text_of(each);  // it looks back
    if (basis_of_[i]) return lower(verb_of(own_bases()[*basis_of_[i]])) + text_of(each);
    return std::string(plan::verb_of(each.stance)) + text_of(each);
  }
  static bool is_resolution(const congress_mention& each) {
    static const std::string resolution = comparison_key("Nghị quyết");
    return comparison_key(each.text).starts_with(resolution);
  }
  // Whether a mention goes on with the list of the one before it.
  bool goes_on(std::size_t i) const {
    const congress_mention& before = what_.congresses[i - 1];
    const congress_mention& each = what_.congresses[i];
    if (each.phase != before.phase || each.stance != before.stance || congresses_said_[i - 1] != said::nowhere || count_of_[i] || basis_of_[i] || count_of_[i - 1]) return false;
    // Its term is that of both, the resolution is, or the word is: "Đại hội XI, XII Công đoàn tỉnh".
    if (!each.text.empty() && detail::roman_value(std::string_view(each.text).substr(0, each.text.find(' '))) != 0) return true;
    if ((each.reading == term_reading::may_be_shared && !before.term) || (each.stance == congress_stance::carrying_out && !is_resolution(each))) return true;
    return takes_body_of_next(i - 1);
  }
  // "Đại hội V, Đại hội VI Công đoàn tỉnh": the first has the body of the second, and names none.
  bool takes_body_of_next(std::size_t i) const {
    const std::vector<congress_mention>& all = what_.congresses;
    if (i + 1 == all.size() || all[i].body.empty() || all[i].body != all[i + 1].body || all[i].text.empty()) return false;
    static const std::string congress = comparison_key("Đại hội");
    const std::string key = comparison_key(all[i].text);
    const std::size_t blank = key.rfind(' ');  // its last word is its number
    return key.starts_with(congress) && all[i].ordinal && blank != std::string::npos && key.substr(blank + 1) == comparison_key(detail::roman_text(*all[i].ordinal)) && key.find(' ', congress.size() + 1) == std::string::npos;
  }
  // What is carried out is the resolution.
  static std::string text_of(const congress_mention& each) {
    const std::string before = each.stance == congress_stance::carrying_out && !is_resolution(each) ? "Nghị quyết " : "";
    if (!each.text.empty()) return before + each.text;
    std::string text = before + "Đại hội ";
    if (each.ordinal) text += detail::roman_text(*each.ordinal) + " ";
    text += each.body;
    if (each.term) text += ", nhiệm kỳ " + std::to_string(each.term->from) + " - " + std::to_string(each.term->to);
    return text;
  }
  // The first letter of the words that introduce something, large or small.
  static constexpr std::pair<std::string_view, std::string_view> openings[] = {{"tổ", "Tổ"}, {"tổng", "Tổng"}, {"tiến", "Tiến"}, {"chào", "Chào"}, {"quán", "Quán"}, {"từ", "Từ"}, {"căn", "Căn"}, {"thực", "Thực"}, {"theo", "Theo"}, {"triển", "Triển"}};
  static std::string capital(std::string text) {
    for (const auto& [small, large] : openings)
      if (text.starts_with(small)) return std::string(large) + text.substr(small.size());
    return text;
  }
  static std::string lower(std::string text) {
    for (const auto& [small, large] : openings)
      if (text.starts_with(large)) return std::string(small) + text.substr(large.size());
    return text;
  }
  static std::string upper(std::string_view name) {
    static const std::map<std::string_view, const char*> all = {{"Chỉ thị", "CHỈ THỊ"}, {"Nghị quyết", "NGHỊ QUYẾT"}, {"Chương trình hành động", "CHƯƠNG TRÌNH HÀNH ĐỘNG"}, {"Quyết định", "QUYẾT ĐỊNH"}, {"Công văn", "CÔNG VĂN"}, {"Hướng dẫn", "HƯỚNG DẪN"}, {"Báo cáo", "BÁO CÁO"}, {"Thông báo", "THÔNG BÁO"},
                                                                {"Kết luận", "KẾT LUẬN"}, {"Quy định", "QUY ĐỊNH"}, {"Tờ trình", "TỜ TRÌNH"}, {"Nghị định", "NGHỊ ĐỊNH"}, {"Thông tư", "THÔNG TƯ"}, {"Luật", "LUẬT"}};
    const auto found = all.find(name);
    return found == all.end() ? std::string(name) : found->second;
  }

  struct basis_line {
    std::size_t basis = 0;
    std::size_t first = 0, last = 0;  // bytes
  };
  static constexpr std::string_view province_word = "tỉnh ";

  const campaign what_;
  const reader& by_;
  const write_options& options_;
  bool has_letterhead_;
  bool has_roman_numbers_;  // before headings
  bool is_found_ = false;
  bool is_registration_said_ = false;  // by the outline
  bool has_highlights_ = false;        // whether the text has such a section yet
  std::string province_;             // where the text has to name it
  std::set<std::size_t> reworded_;   // days that get the standard wording
  std::set<std::size_t> dated_;      // and those whose year stands beside their own words
  std::vector<basis_line> basis_lines_;
  std::vector<said> bases_said_, themes_said_, movements_said_, congresses_said_, commemorations_said_, counts_said_;
  std::vector<std::size_t> movement_order_;  // in which the sections name them
  std::vector<std::optional<std::size_t>> basis_of_, count_of_;  // of a mention of a congress
  std::vector<place> theme_places_, movement_places_, congress_places_, commemoration_places_;
  std::string out_;
  int sections_ = 0;
};

}  // namespace

namespace detail {
written_plan write_and_read(const campaign& what, const reader& by, const write_options& options) { return plan_writer(what, by, options).run(); }
}  // namespace detail

std::string write(const campaign& what, const reader& by, const write_options& options) { return detail::write_and_read(what, by, options).text; }
std::string write(const campaign& what, const write_options& options) {
  static const reader built_in;
  return write(what, built_in, options);
}

}  // namespace plan
}  // namespace v0
}  // namespace thidua
