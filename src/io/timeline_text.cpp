// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>
#include <thidua/io/timeline.hpp>

#include "timeline_words.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace io {
namespace {

using detail::timeline_words;

constexpr std::size_t line_columns = 60;  // of the line of time
constexpr std::size_t label_columns = 10;

std::string padded(std::string text, std::size_t columns) {
  const std::size_t width = display_width(text);
  return width < columns ? text.append(columns - width, ' ') : text;
}

// Where a day lies on the line of time. Range: 0 … line_columns - 1.
std::size_t column_of(date day, const period& extent) {
  const auto part = static_cast<std::size_t>((day - extent.from()).count());
  return part * line_columns / static_cast<std::size_t>(extent.length().count());
}

std::string axis(const overview& shown, const timeline_words& words, language in) {
  const auto extent = detail::extent_of(shown);
  if (!extent) return "";
  const std::string margin(label_columns, ' ');
  std::string months(line_columns + 8, ' ');
  std::size_t free_from = 0;
  for (const detail::tick& each : detail::ticks_of(*extent, 24, in)) {
    const std::size_t at = column_of(each.day, *extent);
    if (at < free_from) continue;
    months.replace(at, each.label.size(), each.label);
    free_from = at + each.label.size() + 1;
  }
  months.erase(months.find_last_not_of(' ') + 1);
  std::string text = margin + months + "\n";
  const auto marked = [&](const std::string& label, date from, date to, const char* mark) {
    const std::size_t first = column_of(std::max(from, extent->from()), *extent);
    const std::size_t last = column_of(std::min(to, extent->to()), *extent);
    text += padded(label, label_columns) + std::string(first, ' ');
    for (std::size_t i = first; i <= last; ++i) text += mark;
    text += "\n";
  };
  for (const shown_phase& each : shown.phases)
    if (each.days) marked(words.label(each), each.days->from(), each.days->to(), "█");
  if (shown.deadline && extent->contains(shown.deadline->last_valid))
    marked(words.say("Đăng ký", "Register"), shown.deadline->last_valid, shown.deadline->last_valid, "▼");
  if (shown.day && extent->contains(*shown.day)) marked(words.say("Ngày xem", "Day"), *shown.day, *shown.day, "▲");
  return text + "\n";
}

const char* mark_of(const shown_anniversary& which) {
  const bool named = which.entry != nullptr;
  switch (which.which.milestone().value_or(milestone::other)) {
    case milestone::round: return named ? "★" : "☆";
    case milestone::half_decade: return named ? "◆" : "◇";
    case milestone::other: return named ? "●" : "○";
  }
  return "";
}

class text_writer {
 public:
  text_writer(const overview& shown, language in, colours with) : shown_(shown), words_(shown, in), in_(in), with_(with) {}

  std::string run() {
    line(bold(words_.title()));
    if (const std::string source = words_.source(); !source.empty()) line(source);
    if (const std::string status = words_.status(); !status.empty()) line(status);
    blank();
    out_ += axis(shown_, words_, in_);
    for (const theme& each : shown_.what->themes)
      if (!each.phase) line(words_.theme_text(each));
    for (const shown_phase& each : shown_.phases) phase(each);
    if (!shown_.unplaced.empty()) {
      line(bold(words_.say("Cả năm", "The whole year")));
      for (const shown_entry& each : shown_.unplaced) {
        if (each.which) {
          anniversary_line({*each.which, each.entry}, 0);
        } else {
          line("  - " + words_.label(each));
        }
      }
      blank();
    }
    list(words_.say("Phong trào: ", "Movements: "), shown_.what->movements, [](const movement& each) { return "“" + one_line(each.name) + "”"; });
    for (const target& each : shown_.what->targets)
      if (!each.phase) line("→ " + one_line(each.text));
    registration();
    section(words_.say("Đại hội", "Congresses"), shown_.congresses, [&](const shown_congress& each) { return words_.congress_text(each); });
    dated(words_.say("Việc có hạn", "Duties with a deadline"), shown_.what->duties, [&](const duty& each) { return words_.duty_text(each); });
    dated(words_.say("Báo cáo có hạn", "Reports with a deadline"), shown_.what->reports, [&](const reporting& each) { return words_.report_text(each); });
    section(words_.say("Sơ kết, tổng kết", "Reviews"), shown_.what->reviews, [&](const review& each) { return words_.review_text(each); });
    legend();
    violations();
    return std::move(out_);
  }

 private:
  void line(const std::string& text) { out_ += text + "\n"; }
  void blank() { out_ += "\n"; }
  std::string coloured(const char* escape, const std::string& text) const { return with_ == colours::ansi ? escape + text + "\033[0m" : text; }
  std::string bold(const std::string& text) const { return coloured("\033[1m", text); }

  void phase(const shown_phase& which) {
    line(bold(words_.label(which) + ": " + words_.extent(which)));
    for (const std::string& each : words_.themes_of(which)) line("  " + each);
    std::size_t widest = 0;
    for (const shown_anniversary& each : which.anniversaries) widest = std::max(widest, display_width(name_of(each.which.day().weekday(), in_)));
    for (const shown_anniversary& each : which.anniversaries) anniversary_line(each, widest);
    for (const shown_entry& each : which.others) line("  - " + words_.label(each));
    if (which.is_first_of_its_ordinal)
      for (const target& each : shown_.what->targets)
        if (each.phase && each.phase == which.what->ordinal) line("  → " + one_line(each.text));
    blank();
  }

  void anniversary_line(const shown_anniversary& which, std::size_t weekday_width) {
    const auto of = which.which.milestone();
    std::string text = "  " + std::string(mark_of(which)) + " " + padded(words_.day(which.which.day()), 10) + "  " +
                       padded(std::string(name_of(which.which.day().weekday(), in_)), weekday_width) + "  " + words_.label(which);
    if (of && of != milestone::other) text += " [" + std::string(name_of(*of, in_)) + "]";
    line(of == milestone::round ? coloured("\033[1;33m", text) : of == milestone::half_decade ? coloured("\033[36m", text) : text);
  }

  void registration() {
    const std::string text = words_.registration();
    if (text.empty()) return;
    line(bold(words_.say("Đăng ký: ", "Registration: ")) + text);
    if (const std::string last = words_.last_valid(); !last.empty()) line("  " + last);
    blank();
  }

  template <class Items, class Text>
  void section(const std::string& name, const Items& items, Text text) {
    if (items.empty()) return;
    line(bold(name));
    for (const auto& each : items) line("  " + text(each));
    blank();
  }

  // Those that have a deadline.
  template <class Items, class Text>
  void dated(const std::string& name, const Items& items, Text text) {
    Items with_deadline;
    for (const auto& each : items)
      if (each.due) with_deadline.push_back(each);
    section(name, with_deadline, text);
  }

  template <class Items, class Text>
  void list(const std::string& name, const Items& items, Text text) {
    if (items.empty()) return;
    std::string all;
    for (const auto& each : items) all += (all.empty() ? "" : "; ") + text(each);
    line(bold(name) + all);
    blank();
  }

  void legend() {
    const auto any = [&](auto predicate) {
      return std::any_of(shown_.phases.begin(), shown_.phases.end(),
                         [&](const shown_phase& each) { return std::any_of(each.anniversaries.begin(), each.anniversaries.end(), predicate); });
    };
    if (!any([](const shown_anniversary&) { return true; })) return;
    std::string text = words_.say("★ năm tròn  ◆ năm lẻ 5  ● năm khác", "★ round year  ◆ half decade  ● other year");
    if (any([](const shown_anniversary& each) { return each.entry == nullptr; }))
      text += words_.say("; rỗng (☆ ◇ ○): rơi vào đợt, kế hoạch không nêu", "; hollow (☆ ◇ ○): falls in the phase, the plan does not name it");
    line(text);
  }

  void violations() {
    const auto count = [&](severity wanted) { return std::count_if(shown_.violations.begin(), shown_.violations.end(), [&](const violation& each) { return each.severity == wanted; }); };
    blank();
    const auto counted = [&](severity what, const char* vi, const char* one, const char* many) {
      const auto found = count(what);
      return std::to_string(found) + words_.say(vi, found == 1 ? one : many);
    };
    const std::string total = counted(severity::error, " lỗi, ", " error, ", " errors, ") + counted(severity::warning, " cảnh báo, ", " warning, ", " warnings, ") +
                              counted(severity::info, " lưu ý", " note", " notes");
    line(bold(words_.say("Kiểm tra: ", "Checked: ")) + total);
    for (const violation& each : shown_.violations) {
      const std::string text = "  " + one_line(to_text(each, in_));
      line(each.severity == severity::error ? coloured("\033[31m", text) : each.severity == severity::warning ? coloured("\033[33m", text) : text);
    }
  }

  const overview& shown_;
  timeline_words words_;
  language in_;
  colours with_;
  std::string out_;
};

}  // namespace

std::string to_timeline(const overview& shown, language in, colours with) { return text_writer(shown, in, with).run(); }

}  // namespace io
}  // namespace v0
}  // namespace thidua
