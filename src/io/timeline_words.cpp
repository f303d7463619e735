// SPDX-License-Identifier: BSL-1.0
#include "timeline_words.hpp"

#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

#include "core/official_numbers.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {
namespace {

std::string number(int value) { return std::to_string(value); }

// The text and its separator, where there is one.
void add(std::string& to, const std::string& more, const char* separator = " · ") {
  if (more.empty()) return;
  if (!to.empty()) to += separator;
  to += more;
}

}  // namespace

std::string timeline_words::day(date which) const { return to_text(which, english_ ? date_style::iso : date_style::official); }
std::string timeline_words::day_and_weekday(date which) const { return day(which) + " (" + std::string(name_of(which.weekday(), in_)) + ")"; }
std::string timeline_words::days(const period& which) const {
  if (which.from() == which.to()) return day(which.from());
  return day(which.from()) + say(" đến hết ", " to ") + day(which.to());
}

std::string timeline_words::title() const {
  if (!of_.title.empty()) return one_line(of_.title);
  return say("Phong trào thi đua", "Emulation campaign") + (of_.year ? say(" năm ", " of ") + number(*of_.year) : "");
}

std::string timeline_words::source() const {
  std::string text;
  if (const auto& plan = of_.document) {
    text = plan->type ? std::string(name_of(*plan->type, in_)) : one_line(plan->unread_type);
    add(text, plan->number ? to_text(*plan->number) : one_line(plan->unread_number), " ");
    if (plan->issued) add(text, say("ngày ", "of ") + day(*plan->issued), " ");
    if (plan->issuer != of_.launcher) add(text, one_line(plan->issuer));
  }
  add(text, one_line(of_.launcher));
  if (of_.kind != campaign_kind::by_phases) add(text, std::string(name_of(of_.kind, in_)));
  return text;
}

std::string timeline_words::status() const {
  if (!shown_.status) return "";
  const campaign_status& now = *shown_.status;
  std::string text = say("Ngày ", "On ") + day_and_weekday(now.day) + ": " + std::string(name_of(now.state, in_));
  for (const shown_phase& each : shown_.phases)
    if (std::find(now.phases.begin(), now.phases.end(), each.what) != now.phases.end()) add(text, label(each), ", ");
  const auto count = [&](const std::optional<thidua::days>& left, const char* vi, const char* en) {
    if (left) add(text, say(vi, en) + number(left->count()) + say(" ngày", left->count() == 1 ? " day" : " days"), "; ");
  };
  count(now.until_begin, "bắt đầu sau ", "begins in ");
  count(now.remaining_in_phase, "đợt này còn ", "left in the phase: ");
  count(now.remaining, "còn lại ", "left in all: ");
  return text;
}

std::string timeline_words::label(const shown_phase& phase) const {
  if (phase.what->ordinal) return say("Đợt ", "Phase ") + number(*phase.what->ordinal);
  return shown_.phases.size() == 1 ? say("Cả đợt", "The phase") : say("Đợt không số", "Unnumbered phase");
}

std::string timeline_words::bound_text(const bound& edge) const {
  std::string text = edge.day ? day(*edge.day) : say("?", "?");
  if (!edge.wording.empty()) return one_line(edge.wording) + (edge.day ? " (" + text + ")" : "");
  if (edge.precision == date_precision::month) text += say(" (ghi theo tháng)", " (given by the month)");
  if (edge.precision == date_precision::year) text += say(" (ghi theo năm)", " (given by the year)");
  return text;
}

std::string timeline_words::extent(const shown_phase& phase) const {
  std::string text = bound_text(phase.what->from) + say(" đến hết ", " to ") + bound_text(phase.what->to);
  if (phase.days) {
    const int length = phase.days->length().count();
    text += " (" + number(length) + say(" ngày", length == 1 ? " day" : " days") + ")";
  }
  return text;
}

std::string timeline_words::theme_text(const theme& which) const {
  const std::string quoted = say("“", "“") + one_line(which.text) + "”";
  const char* kind = which.kind == theme_kind::slogan ? (english_ ? "slogan" : "khẩu hiệu") : which.kind == theme_kind::motto ? (english_ ? "motto" : "phương châm") : (english_ ? "theme" : "chủ đề");
  return std::string(kind) + " " + quoted + (which.launcher.empty() ? "" : " (" + one_line(which.launcher) + ")");
}

std::vector<std::string> timeline_words::themes_of(const shown_phase& phase) const {
  std::vector<std::string> all;
  if (!phase.what->theme.empty()) all.push_back(theme_text({.text = phase.what->theme}));
  if (phase.what->ordinal && phase.is_first_of_its_ordinal)
    for (const theme& each : of_.themes)
      if (each.phase == phase.what->ordinal) all.push_back(theme_text(each));
  return all;
}

std::string timeline_words::label(const shown_anniversary& which) const {
  std::string text = one_line(which.which.event().name().in(in_));
  if (const auto count = which.which.ordinal())
    text = english_ ? thidua::detail::english_ordinal(count->number()) + " anniversary: " + text : number(count->number()) + " năm " + text;
  if (which.is_named_elsewhere)
    text += which.entry->phase ? say(" (kế hoạch nêu ở đợt ", " (the plan names it for phase ") + number(*which.entry->phase) + ")" : say(" (kế hoạch nêu chung)", " (named for the whole campaign)");
  return text;
}

std::string timeline_words::label(const shown_entry& entry) const {
  std::string text = one_line(entry.entry->text);
  if (entry.which) text += " (" + day(entry.which->day()) + ")";
  return text;
}

std::string timeline_words::congress_text(const shown_congress& which) const {
  std::string text = one_line(which.mentions.front()->text);
  if (shown_.day) text += ": " + (which.state ? std::string(name_of(*which.state, in_)) : say("chưa rõ", "not known"));
  std::string more;
  if (which.held) add(more, say("họp ", "held ") + days(*which.held), "; ");
  if (which.term) add(more, say("nhiệm kỳ ", "term ") + number(which.term->from) + "-" + number(which.term->to), "; ");
  return more.empty() ? text : text + " (" + more + ")";
}

std::string timeline_words::due(const std::optional<deadline>& when) const {
  if (!when) return "";
  const bool exclusive = when->boundary() == boundary::exclusive;
  std::string text;
  if (const auto named = when->day()) {
    text = (exclusive ? say("trước ngày ", "before ") : say("đến hết ngày ", "until the end of ")) + day_and_weekday(*named);
  } else if (const auto yearly = when->yearly()) {
    const std::string written = english_ ? number(yearly->day) + " " + thidua::detail::english_month(yearly->month)
                                         : thidua::detail::official_day(yearly->day) + "/" + thidua::detail::official_month(yearly->month);
    text = (exclusive ? say("trước ngày ", "before ") : say("đến hết ngày ", "until the end of ")) + written + say(" hằng năm", " every year");
  }
  if (when->wording().empty()) return text;
  return text.empty() ? one_line(when->wording()) : text + " (“" + one_line(when->wording()) + "”)";
}

std::string timeline_words::registration() const {
  if (!of_.registration) return "";
  std::string text = due(of_.registration->due);
  if (text.empty()) text = say("không có hạn", "no deadline");
  if (!of_.registration->to.empty()) text += say("; gửi ", "; to ") + one_line(of_.registration->to);
  return text;
}

std::string timeline_words::last_valid() const {
  if (!shown_.deadline) return "";
  const shown_deadline& due = *shown_.deadline;
  std::string text = say("ngày cuối còn tính: ", "last day that counts: ") + day_and_weekday(due.last_valid);
  if (due.off != day_off::none) text += say("; ngày làm việc cuối: ", "; last working day: ") + day_and_weekday(due.last_working);
  return text;
}

std::string timeline_words::review_text(const review& which) const {
  std::string text(name_of(which.kind, in_));
  if (which.phase) text += say(" đợt ", " of phase ") + number(*which.phase);
  const std::string when = due(which.due);
  return when.empty() ? text : text + ": " + when;
}

std::string timeline_words::duty_text(const duty& which) const { return (which.body.empty() ? "" : one_line(which.body) + ": ") + one_line(which.action) + (which.object.empty() ? "" : " " + one_line(which.object)) + " – " + due(which.due); }

std::string timeline_words::report_text(const reporting& which) const {
  std::string text = say("Báo cáo", "Report");
  if (!which.from.empty()) text += ": " + one_line(which.from);
  if (!which.to.empty()) text += " → " + one_line(which.to);
  if (!which.through.empty()) text += say(" (qua ", " (through ") + one_line(which.through) + ")";
  return text + " – " + due(which.due);
}

std::string uid_base(const campaign& of) {
  std::string key = of.launcher + "|" + of.title;
  if (of.document && of.document->number) key = to_text(*of.document->number) + "|" + of.launcher;
  // FNV-1a: names are not ASCII, ids of events should be.
  std::uint64_t hash = 14695981039346656037U;
  for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  std::string digits;
  for (int shift = 60; shift >= 0; shift -= 4) digits += "0123456789abcdef"[(hash >> shift) & 0xF];
  return "campaign-" + (of.year ? number(*of.year) + "-" : "") + digits;
}

namespace {

// The longest beginning of a word that fits, at least one character: a byte offset.
std::size_t fitting(std::string_view word, std::size_t columns) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < word.size();) {
    std::size_t next = at + 1;
    while (next < word.size() && (static_cast<unsigned char>(word[next]) & 0xC0) == 0x80) ++next;
    if (end > 0 && display_width(word.substr(0, next)) > columns) break;
    end = at = next;
  }
  return end;
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
  std::vector<std::string> lines(1);
  std::size_t width = 0;
  const auto put = [&](std::string_view piece, std::size_t wide) {
    if (width > 0 && width + 1 + wide > columns) {
      lines.emplace_back();
      width = 0;
    }
    if (width > 0) {
      lines.back() += ' ';
      ++width;
    }
    lines.back() += piece;
    width += wide;
  };
  while (!text.empty()) {
    const std::size_t blank = std::min(text.find(' '), text.size());
    std::string_view word = text.substr(0, blank);
    while (display_width(word) > columns) {
      const std::size_t end = fitting(word.substr(0, 4 * columns + 4), columns);
      put(word.substr(0, end), columns);
      word.remove_prefix(end);
    }
    put(word, display_width(word));
    text.remove_prefix(std::min(blank + 1, text.size()));
  }
  return lines;
}

std::optional<period> extent_of(const overview& shown) {
  std::optional<period> extent = window_of(*shown.what);
  if (!extent)  // an end is open: as far as any day is named
    for (const phase& each : shown.what->phases)
      for (const auto& day : {each.from.day, each.to.day})
        if (day) extent = extent ? period(std::min(extent->from(), *day), std::max(extent->to(), *day)) : period(*day, *day);
  const auto& year = shown.what->year;
  if (extent && year && *year >= date::first_year && *year <= date::last_year && period::of_year(*year).contains(*extent)) extent = period::of_year(*year);
  return extent;
}

std::vector<tick> ticks_of(const period& extent, std::size_t most, language in) {
  const auto months_before = [](date day) { return day.year() * 12 + day.month() - 1; };
  const int first = months_before(extent.from());
  const int last = months_before(extent.to());
  const auto count = static_cast<std::size_t>(last - first) + 1;
  const bool by_month = count <= most;
  const int years = extent.to().year() - extent.from().year() + 1;
  const int step = by_month ? 1 : 12 * std::max(1, (years + static_cast<int>(most) - 1) / static_cast<int>(most));
  std::vector<tick> all;
  for (int month = by_month ? first : extent.from().year() * 12; month <= last; month += step) {
    const date day(month / 12, month % 12 + 1, 1);
    std::string label = !by_month ? std::to_string(month / 12)
                        : in == language::english ? std::string(thidua::detail::english_month(day.month())).substr(0, 3)
                                                  : std::string("T").append(std::to_string(day.month()));
    if (by_month && years > 1 && (month == first || day.month() == 1)) label += "/" + std::to_string(day.year());
    all.push_back({std::max(day, extent.from()), std::move(label)});
  }
  return all;
}

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
