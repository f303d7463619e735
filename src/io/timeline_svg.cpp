// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/text.hpp>
#include <thidua/io/timeline.hpp>

#include "timeline_words.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace io {
namespace {

using detail::timeline_words;

constexpr int width = 960;
constexpr int margin = 30;
constexpr int line_height = 18;
constexpr int bar_height = 26;
constexpr double column_width = 6.6;       // of a 12 px letter, with room to spare
constexpr double bold_column_width = 7.1;
constexpr const char* bar_colours[] = {"#2f6f9f", "#7a4e8a", "#3f7d4e", "#9a5b2c"};

// What XML may hold: markup is escaped; `one_line` has left no control characters but two code points it forbids.
std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    switch (text[at]) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default:
        if (const std::string_view rest = text.substr(at); rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF")) {
          out += "\xEF\xBF\xBD";
          at += 2;
        } else {
          out += text[at];
        }
    }
  }
  return out;
}

class picture {
 public:
  picture(const overview& shown, language in) : shown_(shown), words_(shown, in), in_(in), extent_(detail::extent_of(shown)) {}

  std::string run() {
    paragraph(words_.title(), 18, "#111", 80, "bold");
    if (const std::string source = words_.source(); !source.empty()) paragraph(source, 12, "#444", 128);
    if (const std::string status = words_.status(); !status.empty()) paragraph(status, 12, "#444", 128);
    for (const theme& each : shown_.what->themes)
      if (!each.phase) paragraph(words_.theme_text(each), 12, "#444", 128);
    y_ += 12;
    const int top = y_;
    if (extent_) {
      y_ += line_height;
      for (std::size_t i = 0; i < shown_.phases.size(); ++i) phase(shown_.phases[i], bar_colours[i % std::size(bar_colours)]);
      days();
    } else {
      for (const shown_phase& each : shown_.phases) paragraph(words_.label(each) + ": " + words_.extent(each), 12, "#111", 128, "bold");
    }
    const std::string grid = extent_ ? lines(top, y_) : "";
    for (const shown_entry& each : shown_.unplaced) paragraph("- " + words_.label(each), 12, "#222", 128);
    y_ += 6;
    if (const std::string text = words_.registration(); !text.empty()) {
      paragraph(words_.say("Đăng ký: ", "Registration: ") + text, 12, "#a02020", 128);
      if (const std::string last = words_.last_valid(); !last.empty()) paragraph(last, 12, "#a02020", 128);
    }
    for (const shown_congress& each : shown_.congresses) paragraph(words_.congress_text(each), 12, "#222", 128);
    for (const review& each : shown_.what->reviews) paragraph(words_.review_text(each), 12, "#222", 128);
    for (const duty& each : shown_.what->duties)
      if (each.due) paragraph(words_.duty_text(each), 12, "#222", 128);
    for (const reporting& each : shown_.what->reports)
      if (each.due) paragraph(words_.report_text(each), 12, "#222", 128);
    legend();
    y_ += margin / 2;
    const std::string size = std::to_string(width) + "\" height=\"" + std::to_string(y_);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"" + size + "\" viewBox=\"0 0 " +
           std::to_string(width) + " " + std::to_string(y_) + "\" font-family=\"Arial, 'DejaVu Sans', sans-serif\">\n<title>" + escaped(words_.title()) +
           "</title>\n<rect width=\"" + size + "\" fill=\"#ffffff\"/>\n" + grid + body_ + "</svg>\n";
  }

 private:
  int x(date day) const {
    const long long part = (std::clamp(day, extent_->from(), extent_->to()) - extent_->from()).count();
    return margin + static_cast<int>(part * (width - 2 * margin) / extent_->length().count());
  }

  static std::string text_at(int x, int y, std::string_view text, int size, const char* fill, const char* anchor = "start", const char* weight = "normal") {
    return "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" font-size=\"" + std::to_string(size) + "\" fill=\"" + fill +
           "\" text-anchor=\"" + anchor + "\" font-weight=\"" + weight + "\">" + escaped(text) + "</text>\n";
  }
  static std::string rectangle(int x, int y, int wide, int high, const char* fill) {
    return "<rect x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" width=\"" + std::to_string(wide) + "\" height=\"" + std::to_string(high) +
           "\" rx=\"3\" fill=\"" + fill + "\"/>\n";
  }
  void paragraph(const std::string& text, int size, const char* fill, std::size_t columns, const char* weight = "normal") {
    for (const std::string& each : detail::wrapped(text, columns)) {
      y_ += size + 6;
      body_ += text_at(margin, y_, each, size, fill, "start", weight);
    }
  }

  // Lines beside a mark at `at`, on the side that has more room.
  void beside(int at, const std::string& mark, const std::string& text, const char* fill, const char* weight = "normal") {
    body_ += mark;
    if (at < width / 2) {
      lines_from(at + 12, text, fill, weight);
    } else {
      lines_to(at - 12, text, fill, weight);
    }
  }
  static std::size_t columns_in(int room, const char* weight) {
    return static_cast<std::size_t>(std::max(10.0, room / (std::string_view(weight) == "bold" ? bold_column_width : column_width)));
  }
  void lines_from(int left, const std::string& text, const char* fill, const char* weight) {
    for (const std::string& each : detail::wrapped(text, columns_in(width - margin - left, weight))) {
      body_ += text_at(left, y_ + 4, each, 12, fill, "start", weight);
      y_ += line_height;
    }
  }
  void lines_to(int right, const std::string& text, const char* fill, const char* weight) {
    for (const std::string& each : detail::wrapped(text, columns_in(right - margin, weight))) {
      body_ += text_at(right, y_ + 4, each, 12, fill, "end", weight);
      y_ += line_height;
    }
  }

  static std::string circle(int at, int y, const char* colour, bool filled) {
    return "<circle cx=\"" + std::to_string(at) + "\" cy=\"" + std::to_string(y) + "\" r=\"5\" fill=\"" + (filled ? colour : "#ffffff") + "\" stroke=\"" + colour +
           "\" stroke-width=\"2\"/>\n";
  }
  static const char* colour_of(std::optional<milestone> of) {
    return of == milestone::round ? "#c8860a" : of == milestone::half_decade ? "#14808a" : "#666666";
  }

  void phase(const shown_phase& which, const char* colour) {
    y_ += 8;
    const std::string name = words_.label(which) + ": " + words_.extent(which);
    if (which.days) {
      const int from = x(which.days->from());
      const int to = std::max(from + 4, which.days->to() < extent_->to() ? x(which.days->to() + thidua::days(1)) : width - margin);
      body_ += rectangle(from, y_, to - from, bar_height, colour);
      y_ += bar_height / 2;
      const bool fits = static_cast<double>(display_width(name)) * bold_column_width < to - from - 8;
      if (fits) {
        body_ += text_at(from + 8, y_ + 4, name, 12, "#ffffff", "start", "bold");
        y_ += bar_height / 2 + 12;
      } else {
        // Under the bar, from its beginning where there is room to the right, else up to its end.
        y_ += bar_height / 2 + 12;
        if (from < width / 2) {
          lines_from(from, name, "#111", "bold");
        } else {
          lines_to(to, name, "#111", "bold");
        }
      }
    } else {
      paragraph(name, 12, "#111", 128, "bold");
      y_ += 12;
    }
    for (const std::string& each : words_.themes_of(which)) beside(which.days ? x(which.days->from()) : margin, "", each, "#444");
    for (const shown_anniversary& each : which.anniversaries) {
      const int at = x(each.which.day());
      const auto of = each.which.milestone();
      beside(at, circle(at, y_, colour_of(of), each.entry != nullptr), words_.day(each.which.day()) + ": " + words_.label(each),
             each.entry != nullptr ? "#111" : "#777", of == milestone::round ? "bold" : "normal");
    }
    for (const shown_entry& each : which.others) beside(which.days ? x(which.days->from()) : margin, "", "- " + words_.label(each), "#222");
  }

  // The deadline and the congresses: below the phases, on the same line of time.
  void days() {
    y_ += 10;
    if (shown_.deadline && extent_->contains(shown_.deadline->last_valid)) {
      const int at = x(shown_.deadline->last_valid);
      beside(at, "<path d=\"M" + std::to_string(at - 6) + " " + std::to_string(y_ - 5) + " h12 l-6 10 z\" fill=\"#a02020\"/>\n",
             words_.say("Hạn đăng ký: ", "Registration until ") + words_.day_and_weekday(shown_.deadline->last_valid), "#a02020", "bold");
    }
    for (const shown_congress& each : shown_.congresses) {
      if (!each.held || !extent_->overlaps(*each.held)) continue;
      const int at = x(each.held->from());
      const int to = x(each.held->to());
      beside(to, rectangle(at - 2, y_ - 6, std::max(4, to - at + 4), 12, "#8a1c3a"), one_line(each.mentions.front()->text) + ", " + words_.days(*each.held), "#8a1c3a");
    }
  }

  // The months, and the day of the overview, behind everything.
  std::string lines(int top, int bottom) const {
    std::string out;
    const auto vertical = [&](int at, const char* style) {
      out += "<line x1=\"" + std::to_string(at) + "\" y1=\"" + std::to_string(top + 6) + "\" x2=\"" + std::to_string(at) + "\" y2=\"" + std::to_string(bottom) + "\" " + style + "/>\n";
    };
    for (const detail::tick& each : detail::ticks_of(*extent_, 24, in_)) {
      vertical(x(each.day), "stroke=\"#e3e3e3\"");
      out += text_at(x(each.day) + 3, top + 14, each.label, 11, "#888");
    }
    vertical(width - margin, "stroke=\"#e3e3e3\"");
    if (shown_.day && extent_->contains(*shown_.day)) {
      // At the head only: a line through the rows would run through their texts.
      const std::string at = std::to_string(x(*shown_.day));
      out += "<path d=\"M" + at + " " + std::to_string(top + 24) + " l-5 -9 h10 z\" fill=\"#a02020\"/>\n";
    }
    return out;
  }

  void legend() {
    const auto any = [&](bool named) {
      return std::any_of(shown_.phases.begin(), shown_.phases.end(), [&](const shown_phase& phase) {
        return std::any_of(phase.anniversaries.begin(), phase.anniversaries.end(), [&](const shown_anniversary& each) { return (each.entry != nullptr) == named; });
      });
    };
    if (!any(true) && !any(false)) return;
    y_ += line_height + 6;
    int at = margin + 6;
    const auto entry = [&](const char* colour, bool filled, const std::string& text) {
      body_ += circle(at, y_, colour, filled) + text_at(at + 10, y_ + 4, text, 11, "#444");
      at += 30 + static_cast<int>(static_cast<double>(display_width(text)) * column_width);
    };
    for (const milestone each : {milestone::round, milestone::half_decade, milestone::other}) entry(colour_of(each), true, std::string(name_of(each, in_)));
    if (any(false)) entry("#666666", false, words_.say("rơi vào đợt, kế hoạch không nêu", "falls in the phase, not named by the plan"));
    y_ += 6;
  }

  const overview& shown_;
  timeline_words words_;
  language in_;
  std::optional<period> extent_;
  std::string body_;
  int y_ = 12;
};

}  // namespace

std::string to_svg(const overview& shown, language in) { return picture(shown, in).run(); }

}  // namespace io
}  // namespace v0
}  // namespace thidua
