// SPDX-License-Identifier: BSL-1.0
// Themes, movements, congresses, days and phases in words.
#include "plan_writer.hpp"
#include "standard_wording.hpp"

#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>
#include <iterator>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
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

}  // namespace

void plan_writer::highlighted(place where) {
  const std::vector<std::string> items = highlights(where);
  const char* const name = has_highlights_ ? "ĐIỂM NHẤN KHÁC" : "ĐIỂM NHẤN";
  add_section(name, items);
  has_highlights_ = has_highlights_ || !items.empty();
}

std::vector<std::string> plan_writer::highlights(place where) const {
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

void plan_writer::phases() {
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

std::string plan_writer::label_of(int ordinal) const {
  static constexpr const char* words[] = {"một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"};
  static constexpr const char* ordinals[] = {"nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"};
  const bool has_words = ordinal >= 1 && ordinal <= static_cast<int>(std::size(words));
  std::string number = std::to_string(ordinal);
  if (options_.phase_numbers == phase_numbers::roman || options_.phase_label == "Quý") {
    number = roman_text(ordinal);
  } else if (options_.phase_numbers == phase_numbers::ordinals && has_words) {
    number = std::string("thứ ") + ordinals[ordinal - 1];
  } else if (options_.phase_numbers == phase_numbers::words && has_words) {
    number = words[ordinal - 1];
  }
  return options_.phase_label + " " + number;
}

std::string plan_writer::phase_text(const phase& each, extent whole, std::set<int>& told) const {
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
  for (std::size_t i = 0; i < phase_of_day_.size(); ++i)
    if (phase_of_day_[i] == static_cast<std::size_t>(&each - what_.phases.data()) && !is_again(i)) text += std::string("; ") + greeting(what_.commemorations[i], false) + wording(i);
  // What is given for an ordinal stands at the first phase that bears it.
  if (!each.ordinal || !told.insert(*each.ordinal).second) return text;
  const std::vector<commemoration_entry>& entries = what_.commemorations;
  for (std::size_t i = 0; i < what_.themes.size(); ++i) {
    const theme& one = what_.themes[i];
    if (one.phase == each.ordinal && !is_outlined(themes_said_[i])) text += std::string(one.kind == theme_kind::theme ? ", chủ đề “" : one.kind == theme_kind::slogan ? ", khẩu hiệu “" : ", phương châm “") + one.text + "”";
  }
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (entries[i].phase != each.ordinal || is_again(i) || commemorations_said_[i] == said::in_phase || is_outlined(commemorations_said_[i])) continue;
    text += std::string("; ") + greeting(entries[i], false) + wording(i);
  }
  for (std::size_t i = 0; i < what_.congresses.size(); ++i)
    if (what_.congresses[i].phase == each.ordinal && congresses_said_[i] == said::nowhere) text += i > 0 && goes_on(i) ? ", " + what_.congresses[i].text : "; " + congress_text(i);
  for (const target& one : what_.targets)
    if (one.phase == each.ordinal) text += "; " + one.text;
  return text;
}

std::string plan_writer::greeting(const commemoration_entry& entry, bool is_first) const {
  if (entry.stance == commemoration_stance::run_up) return is_first ? "Hướng tới " : "hướng tới ";
  if (entry.text.starts_with("Kỷ niệm ")) return "";
  if (entry.text.starts_with("kỷ niệm ")) return is_first ? "Tổ chức " : "";
  const commemoration* const event = entry.event && !entry.stated ? by_.known().events.find(*entry.event) : nullptr;
  if (event != nullptr && event->kind() == commemoration_kind::memorial) return is_first ? "Kỷ niệm " : "kỷ niệm ";
  return is_first ? "Chào mừng " : "chào mừng ";
}

bool plan_writer::is_again(std::size_t i) const {
  const std::vector<commemoration_entry>& all = what_.commemorations;
  return i > 0 && all[i].text == all[i - 1].text && all[i].stated == all[i - 1].stated && all[i].phase == all[i - 1].phase && all[i].event != all[i - 1].event && all[i].event && all[i - 1].event;
}

std::string plan_writer::wording(std::size_t i) const {
  const commemoration_entry& entry = what_.commemorations[i];
  std::string text = entry.event && reworded_.contains(i) ? standard_wording(entry, what_, by_.known().events) : entry.text;
  if (options_.rounds == round_years::marked && entry.stated && entry.event)
    if (const commemoration* const event = by_.known().events.find(*entry.event); event != nullptr && milestone_of(ordinal(*entry.stated)) == milestone::round) text += " (năm tròn)";
  if (dated_.contains(i) && *what_.year < *entry.target_year) text += " vào năm " + std::to_string(*entry.target_year);
  return text;
}

std::string plan_writer::congress_text(std::size_t i) const {
  const congress_mention& each = what_.congresses[i];
  if (count_of_[i]) return count_text(what_.year_counts[*count_of_[i]]);
  if (each.stance == congress_stance::mentioned && is_resolution(each)) return (basis_of_[i] ? "tổng kết việc thực hiện " : "tổng kết ") + text_of(each);  // it looks back
  if (basis_of_[i]) return lower(introduction_of(own_bases()[*basis_of_[i]])) + text_of(each);
  return std::string(verb_of(each.stance)) + text_of(each);
}

bool plan_writer::is_resolution(const congress_mention& each) {
  static const std::string resolution = comparison_key("Nghị quyết");
  return comparison_key(each.text).starts_with(resolution);
}

bool plan_writer::goes_on(std::size_t i) const {
  const congress_mention& before = what_.congresses[i - 1];
  const congress_mention& each = what_.congresses[i];
  if (each.phase != before.phase || each.stance != before.stance || congresses_said_[i - 1] != said::nowhere || count_of_[i] || basis_of_[i] || count_of_[i - 1]) return false;
  // Its term is that of both, the resolution is, or the word is: "Đại hội XI, XII Công đoàn tỉnh".
  if (!each.text.empty() && roman_value(std::string_view(each.text).substr(0, each.text.find(' '))) != 0) return true;
  if ((each.reading == term_reading::may_be_shared && !before.term) || (each.stance == congress_stance::carrying_out && !is_resolution(each))) return true;
  return takes_body_of_next(i - 1);
}

bool plan_writer::takes_body_of_next(std::size_t i) const {
  const std::vector<congress_mention>& all = what_.congresses;
  if (i + 1 == all.size() || all[i].body.empty() || all[i].body != all[i + 1].body || all[i].text.empty()) return false;
  static const std::string congress = comparison_key("Đại hội");
  const std::string key = comparison_key(all[i].text);
  const std::size_t blank = key.rfind(' ');  // its last word is its number
  return key.starts_with(congress) && all[i].ordinal && blank != std::string::npos && key.substr(blank + 1) == comparison_key(roman_text(*all[i].ordinal)) && key.find(' ', congress.size() + 1) == std::string::npos;
}

std::string plan_writer::text_of(const congress_mention& each) {
  const std::string before = each.stance == congress_stance::carrying_out && !is_resolution(each) ? "Nghị quyết " : "";
  if (!each.text.empty()) return before + each.text;
  std::string text = before + "Đại hội ";
  if (each.ordinal) text += roman_text(*each.ordinal) + " ";
  text += each.body;
  if (each.term) text += ", nhiệm kỳ " + std::to_string(each.term->from) + " - " + std::to_string(each.term->to);
  return text;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
