// SPDX-License-Identifier: BSL-1.0
// Findings for people: the line, the words underlined, what would be right.
#include <thidua/core/text.hpp>
#include <thidua/io/plan_json.hpp>

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace io {
namespace {

constexpr std::size_t widest = 100;  // columns of a quoted line

std::size_t back_one(std::string_view text, std::size_t at) {
  do --at;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  return at;
}
std::size_t on_one(std::string_view text, std::size_t at) {
  do ++at;
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  return at;
}

// The part of a line that holds the span, not wider than a screen: its text, and the columns before and under the words.
struct excerpt {
  std::string text;
  std::size_t before = 0;
  std::size_t under = 1;
};
excerpt excerpt_of(std::string_view line, std::size_t start, std::size_t end) {
  start = std::min(start, line.size());
  end = std::clamp(end, start, line.size());
  // Words that are longer than a screen are shown from their beginning.
  std::size_t last = start;
  std::size_t columns = 0;
  while (last < end && columns < widest - 20) {
    const std::size_t next = on_one(line, last);
    columns += display_width(line.substr(last, next - last));
    last = next;
  }
  std::size_t first = start;
  std::size_t left = 0;
  while (first > 0 && left < 30) {
    const std::size_t previous = back_one(line, first);
    left += display_width(line.substr(previous, first - previous));
    first = previous;
  }
  if (left >= 30)  // from a whole word on
    while (first < start && line[first] != ' ') first = on_one(line, first);
  if (first < start && line[first] == ' ') ++first;
  std::size_t stop = last;
  std::size_t total = display_width(one_line(line.substr(first, last - first)));
  while (stop < line.size() && total < widest) {
    const std::size_t next = on_one(line, stop);
    total += display_width(line.substr(stop, next - stop));
    stop = next;
  }
  excerpt made;
  const std::string lead = first > 0 ? "… " : "";
  const std::string head = lead + one_line(line.substr(first, start - first));
  const std::string words = one_line(line.substr(start, last - start));
  made.text = head + words + one_line(line.substr(last, stop - last)) + (stop < line.size() ? " …" : "");
  made.before = display_width(head);
  made.under = std::max<std::size_t>(1, display_width(words));
  return made;
}

// The column people count: a letter with marks of its own (NFD) is one. Beyond what anybody counts it is that of characters.
std::size_t counted_column(const plan::line_index& lines, const plan::text_position& at, std::size_t offset) {
  constexpr std::size_t longest = 8'192;  // bytes
  const std::string_view line = lines.line(at.line);
  const std::size_t end = std::min(offset - lines.start_of(at.line), line.size());
  if (end > longest) return at.column;
  std::size_t marks = 0;
  for (std::size_t i = 0; i < end;) {
    const std::size_t next = on_one(line, i);
    if (next - i > 1 && display_width(line.substr(i, next - i)) == 0) ++marks;
    i = next;
  }
  return at.column - marks;
}

const char* colour_of(severity how) {
  switch (how) {
    case severity::error: return "\033[1;31m";
    case severity::warning: return "\033[1;33m";
    case severity::info: return "\033[1;36m";
  }
  return "";
}

}  // namespace

std::string to_report(const std::vector<checked_text>& all, language in, colours with) {
  const bool ansi = with == colours::ansi;
  const auto paint = [&](const char* colour, const std::string& text) { return ansi ? colour + text + "\033[0m" : text; };
  const bool english = in == language::english;
  std::string out;
  std::size_t counts[3] = {};
  for (const checked_text& each : all) {
    const plan::line_index lines(each.text);
    for (const plan::diagnostic& one : each.diagnostics) {
      ++counts[static_cast<std::size_t>(one.severity)];
      const plan::text_position at = lines.at(one.span.start);
      const std::string place = one_line(each.file) + ":" + std::to_string(at.line) + ":" + std::to_string(counted_column(lines, at, one.span.start));
      out += place + ": " + paint(colour_of(one.severity), std::string(name_of(one.severity, in)) + " " + std::string(to_string(one.code))) + ": " + one_line(one.message.in(in)) + "\n";
      const std::string number = std::to_string(at.line);
      const std::string blank(number.size(), ' ');
      const std::size_t line_start = lines.start_of(at.line);
      const std::string_view line = lines.line(at.line);
      if (one.span.end > one.span.start && !line.empty()) {
        const excerpt shown = excerpt_of(line, one.span.start - line_start, one.span.end - line_start);
        out += " " + number + " | " + shown.text + "\n";
        out += " " + blank + " | " + std::string(shown.before, ' ') + paint(colour_of(one.severity), std::string(shown.under, '^')) + "\n";
      }
      if (!one.help.empty()) out += " " + blank + " = " + (english ? "help: " : "gợi ý: ") + one_line(one.help.in(in)) + "\n";
      for (const plan::deciding_fact& fact : one.facts) {
        out += " " + blank + " = " + (english ? "note: " : "căn cứ: ") + one_line(fact.text.in(in));
        if (fact.span) {
          const plan::text_position there = lines.at(fact.span->start);
          out += " (" + std::to_string(there.line) + ":" + std::to_string(counted_column(lines, there, fact.span->start)) + ")";
        }
        out += "\n";
      }
    }
  }
  const auto counted = [&](std::size_t count, const char* vi, const char* one, const char* many) { return std::to_string(count) + " " + (english ? (count == 1 ? one : many) : vi); };
  out += counted(counts[0], "lỗi", "error", "errors") + ", " + counted(counts[1], "cảnh báo", "warning", "warnings") + ", " + counted(counts[2], "lưu ý", "note", "notes") + "\n";
  return out;
}

}  // namespace io
}  // namespace v0
}  // namespace thidua
