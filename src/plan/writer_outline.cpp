// SPDX-License-Identifier: BSL-1.0
// The lines of an outline written.
#include "plan_writer.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

namespace {

// "B. NỘI DUNG": a section by a letter, which is no Roman number.
bool has_letter(const outline_line& line) { return line.part == outline_part::heading && line.label.size() >= 2 && line.label.front() >= 'A' && line.label.front() <= 'H' && (line.label[1] == '.' || line.label[1] == '/' || line.label[1] == ')' || line.label[1] == '-'); }

}  // namespace

void plan_writer::outlined() {
  const std::vector<outline_line>& lines = options_.outline;
  highlighted(place::early);
  const std::size_t phases_at = first_of_phases();
  const std::size_t section_at = section_of(phases_at);
  const std::size_t closing_at = first_of_closing();
  write_lines(0, section_at, extent::whole);
  highlighted(place::middle);
  write_lines(section_at, phases_at, extent::whole);
  const bool counts = std::any_of(lines.begin(), lines.end(), [](const outline_line& each) { return each.part == outline_part::count; });
  std::size_t heading_last = phases_at;
  while (heading_last < lines.size() && lines[heading_last].part == outline_part::heading) ++heading_last;
  write_lines(phases_at, heading_last, extent::whole);
  if (!counts && phases_at < lines.size() && what_.phase_count_stated) {  // which stands before the outline in some texts
    end_paragraph();
    line(count_of_phases());
    gap();
  }
  write_lines(heading_last, std::max(closing_at, heading_last), extent::whole);
  if (phases_at == lines.size()) phases();
  highlighted(place::late);
  add_section("MỤC ĐÍCH, YÊU CẦU", left_over(outline_part::purpose, what_.purposes));
  add_section("NỘI DUNG THI ĐUA", left_over(outline_part::content, what_.contents));
  add_section("TỔ CHỨC THỰC HIỆN", left_over(outline_part::duty, duty_lines()));
  if (!is_registration_said_) registering();
  write_lines(std::max(closing_at, heading_last), lines.size(), extent::whole);
  end_paragraph();
}

std::size_t plan_writer::section_of(std::size_t at) const {
  const std::vector<outline_line>& lines = options_.outline;
  if (at == lines.size()) return at;
  const bool is_lettered = std::any_of(lines.begin(), lines.end(), has_letter);
  if (!is_lettered && !has_roman_numbers_) return at;
  for (std::size_t i = at + 1; i-- > 0;)
    if (is_lettered ? has_letter(lines[i]) : roman_in(lines[i].label, 0) != 0) return i;
  return at;
}

std::size_t plan_writer::first_of_closing() const {
  const std::vector<outline_line>& lines = options_.outline;
  const std::size_t phases_at = first_of_phases();
  std::size_t at = lines.size();
  if (phases_at == at) return at;
  const auto is_paragraph = [](const outline_line& each) { return each.label.empty() && (each.part == outline_part::text || each.part == outline_part::duty || each.part == outline_part::content); };
  while (at > phases_at + 1 && is_paragraph(lines[at - 1])) --at;
  if (at < lines.size() && lines[at - 1].part == outline_part::heading) ++at;  // the first is the section's own
  return at;
}

std::size_t plan_writer::first_of_phases() const {
  const std::vector<outline_line>& lines = options_.outline;
  auto at = static_cast<std::size_t>(std::find_if(lines.begin(), lines.end(), [](const outline_line& each) { return each.part == outline_part::phase || each.part == outline_part::count; }) - lines.begin());
  if (at == lines.size()) return at;
  while (at > 0 && lines[at - 1].part == outline_part::heading) --at;
  return at;
}

std::vector<std::string> plan_writer::left_over(outline_part part, const std::vector<std::string>& items) const {
  std::set<std::size_t> held;
  for (const outline_line& each : options_.outline)
    if (each.part == part) held.insert(each.index);
  const auto is_in_words = [&](const std::string& item) {
    const std::string key = comparison_key(item);
    return std::any_of(options_.outline.begin(), options_.outline.end(), [&](const outline_line& each) { return each.part == outline_part::text && comparison_key(each.text).find(key) != std::string::npos; });
  };
  std::vector<std::string> rest;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (!held.contains(i) && !is_in_words(items[i])) rest.push_back(items[i]);
  return rest;
}

void plan_writer::write_lines(std::size_t first, std::size_t last, extent whole) {
  const std::vector<std::string> duties = duty_lines();
  std::set<int> told;
  std::size_t at = first;
  const auto put = [&](const outline_line& own, const std::string& words) {
    const bool is_section = own.part == outline_part::text && has_roman_numbers_ && roman_in(own.label, 0) != 0;  // to the reader no heading
    const bool is_paragraph = own.label.empty() || own.part == outline_part::heading || is_section;
    std::size_t next = at + 1;
    while (next < options_.outline.size() && options_.outline[next].part == outline_part::in_phase && options_.outline[next].label.empty()) ++next;
    const bool goes_on = next < options_.outline.size() && options_.outline[next].part == outline_part::in_phase;
    if (is_paragraph) end_paragraph();
    line(numbered(own.label) + words);
    const bool is_nested = own.part == outline_part::heading && !own.label.empty() && own.label.front() >= '0' && own.label.front() <= '9';
    if (is_paragraph && !goes_on && !is_nested) gap();
  };
  const auto put_item = [&](const outline_line& own, const std::vector<std::string>& items) {
    if (own.index < items.size()) put(own, own.text + (own.text.empty() ? "" : " ") + with_end(items[own.index], own.end));
  };
  for (; at < last; ++at) {
    const outline_line& own = options_.outline[at];
    switch (own.part) {
      case outline_part::addressed:
      case outline_part::opening: break;  // of the head
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
        if (const std::size_t colon = text.find(": Từ "); !own.text.empty() && what_.phases[own.index].ordinal && text.starts_with(label_of(*what_.phases[own.index].ordinal) + ": Từ ")) text = own.text + ": từ " + text.substr(colon + std::string_view(": Từ ").size());
        // "Thời gian thi đua đặc biệt: 60 ngày, từ ngày …".
        if (constexpr std::string_view usual = "Thời gian thi đua: "; !own.text.empty() && text.starts_with(usual)) text = own.text + (own.text.find(": ") == std::string::npos ? ": " : ", ") + text.substr(usual.size());
        if (constexpr std::string_view unnumbered = "- Từ "; !own.text.empty() && text.starts_with(unnumbered)) text = own.text + ": từ " + text.substr(unnumbered.size());
        // "Đợt thi đua “95 ngày đoàn kết”: từ ngày …" names its theme.
        const std::string theme = ", chủ đề “" + what_.phases[own.index].theme + "”";
        if (own.text.find("“" + what_.phases[own.index].theme + "”") != std::string::npos)
          if (const std::size_t theme_at = text.find(theme); theme_at != std::string::npos) text.erase(theme_at, theme.size());
        if (constexpr std::string_view bullet = "- "; !own.label.empty() && text.starts_with(bullet)) text.erase(0, bullet.size());
        for (std::size_t next = at + 1; next < options_.outline.size() && options_.outline[next].part == outline_part::in_phase; ++next)
          if (options_.outline[next].label.empty() && options_.outline[next].index == own.index) text += (source(options_.outline[next].text).word_at(0).upper_first ? ". " : "; ") + options_.outline[next].text;
        put(own, sentence(std::move(text)));
        break;
      }
      case outline_part::in_phase:
        if (!own.label.empty()) put(own, with_end(own.text, own.end));
        break;
      case outline_part::table:
        end_paragraph();
        line(own.text);
        gap();
        break;
      case outline_part::text: put(own, with_end(own.text, own.end)); break;
    }
  }
}

std::string plan_writer::with_end(std::string text, const std::string& end) {
  for (const std::string_view own : {".", ":", ";", "!", "?", "…"})
    if (text.ends_with(own)) return text;
  return text + end;
}

void plan_writer::end_paragraph() {
  if (!out_.empty() && !out_.ends_with("\n\n")) gap();
}

int plan_writer::roman_in(const std::string& label, std::size_t first) {
  return roman_value(std::string_view(label).substr(first, std::min(label.find_first_not_of("IVX", first), label.size()) - first));
}

bool plan_writer::goes_by_roman_numbers(const std::vector<outline_line>& lines) {
  int before = 0;
  for (const outline_line& each : lines) {
    if (has_letter(each)) return false;  // they are within sections "A.", "B."
    const int number = roman_in(each.label, 0);
    if (number != 0 && number <= before) return false;
    if (number != 0) before = number;
    if (const std::size_t blank_at = each.label.find(' '); blank_at != std::string::npos && roman_in(each.label, blank_at + 1) != 0) return false;
  }
  return before != 0;
}

std::string plan_writer::next_number() {
  if (!has_roman_numbers_) return {};
  const auto numbered = std::find_if(options_.outline.begin(), options_.outline.end(), [](const outline_line& each) { return roman_in(each.label, 0) != 0; });
  const std::string mark = numbered == options_.outline.end() ? std::string(".") : numbered->label.substr(std::min(numbered->label.find_first_not_of("IVX"), numbered->label.size()));
  return roman_text(++sections_) + mark + " ";
}

std::string plan_writer::numbered(const std::string& label) {
  if (label.empty()) return {};
  const bool is_next = has_roman_numbers_ && roman_in(label, 0) != 0;
  return (is_next ? roman_text(++sections_) + label.substr(label.find_first_not_of("IVX")) : label) + " ";
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
