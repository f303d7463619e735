// SPDX-License-Identifier: BSL-1.0
// Plans written: the parts in their order, until what is read back is what was to be said.
#include <thidua/plan/writer.hpp>

#include "plan_writer.hpp"
#include "sections.hpp"

#include <algorithm>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// An item of a list with its full stop, where it has no end of its own.
std::string item(const std::string& text) {
  for (const std::string_view end : {".", ":", "!", "?", "…"})
    if (text.ends_with(end)) return text;
  return text + ".";
}

// The first letter of the words that introduce something, large or small.
constexpr std::pair<std::string_view, std::string_view> openings[] = {{"tổ", "Tổ"}, {"tổng", "Tổng"}, {"tiến", "Tiến"}, {"chào", "Chào"}, {"quán", "Quán"}, {"từ", "Từ"}, {"căn", "Căn"}, {"thực", "Thực"}, {"theo", "Theo"}, {"triển", "Triển"}};

constexpr std::string_view province_word = "tỉnh ";

}  // namespace

plan_writer::plan_writer(const campaign& what, const reader& by, const write_options& options) : what_(without_spans(what)), by_(by), options_(options), has_letterhead_(options.blanks == blanks::written), has_roman_numbers_(options.outline.empty() || goes_by_roman_numbers(options.outline)) {}

written_plan plan_writer::run() {
  std::optional<written_plan> standard;
  for (const bool phases_first : {false, true}) {
    if (phases_first && (what_.phases.empty() || !options_.outline.empty())) break;
    for (bool again = true; again;) {
      written_plan made = written(phases_first);
      if (made.back == what_) return made;
      again = learn(made.back);
      if (!again && !standard) standard = std::move(made);
    }
  }
  return std::move(*standard);
}

written_plan plan_writer::written(bool phases_first) {
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
  const bool is_outlined = options_.outline.empty() || (left_over(outline_part::purpose, what_.purposes).empty() && left_over(outline_part::content, what_.contents).empty() && left_over(outline_part::duty, duty_lines()).empty());
  return {std::move(out_), without_spans(std::move(back.campaign)), std::move(back.diagnostics), is_outlined};
}

void plan_writer::standard_sections(bool phases_first) {
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

bool plan_writer::learn(const campaign& back) {
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

const std::vector<basis>& plan_writer::own_bases() const {
  static const std::vector<basis> none;
  return what_.document ? what_.document->bases : none;
}

std::string plan_writer::aims() {
  std::string text = section("MỤC ĐÍCH, YÊU CẦU", what_.purposes);
  return text + section("NỘI DUNG THI ĐUA", what_.contents);
}

void plan_writer::numbered_heading(const std::string& text) {
  line(next_number() + text);
  gap();
}

std::string plan_writer::section(const std::string& name, const std::vector<std::string>& items) {
  if (items.empty()) return {};
  std::string text = next_number() + name + "\n\n";
  for (const std::string& each : items) text += "- " + item(each) + "\n";
  return text + "\n";
}

void plan_writer::add_section(const std::string& name, const std::vector<std::string>& items) {
  if (!items.empty()) end_paragraph();
  out_ += section(name, items);
}

std::vector<std::string> plan_writer::duty_lines() const {
  std::vector<std::string> all;
  for (const duty& each : what_.duties) {
    const std::string act = each.action + (each.object.empty() ? "" : " " + each.object);
    all.push_back(each.body.empty() ? act : each.body + (begins_with_act(act) ? " " : ": ") + act);
  }
  return all;
}

std::string plan_writer::sentence(std::string text) {
  if (!text.empty() && text.back() != '.' && text.back() != ':' && !text.ends_with("…")) text += ".";
  return text;
}

std::string plan_writer::capital(std::string text) {
  for (const auto& [small, large] : openings)
    if (text.starts_with(small)) return std::string(large) + text.substr(small.size());
  return text;
}

std::string plan_writer::lower(std::string text) {
  for (const auto& [small, large] : openings)
    if (text.starts_with(large)) return std::string(small) + text.substr(large.size());
  return text;
}

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
