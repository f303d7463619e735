// SPDX-License-Identifier: BSL-1.0
#include "draft_outline.hpp"

#include "draft_years.hpp"
#include "source.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

bool is_section(const outline_line& each) { return each.part == outline_part::heading || (each.part == outline_part::text && each.label.size() > 1 && each.label.back() == '.' && roman_value(std::string_view(each.label).substr(0, each.label.size() - 1)) != 0); }

// "II- CÁC ĐỢT CAO ĐIỂM", which the reader takes for no heading.
bool begins_with_roman_number(const outline_line& each) {
  const std::string& text = each.label.empty() ? each.text : each.label;
  const std::size_t end = std::min(text.find_first_not_of("IVX"), text.size());
  return end > 0 && end < text.size() && roman_value(std::string_view(text).substr(0, end)) != 0 && std::string_view(".-/)").find(text[end]) != std::string_view::npos;
}

// Numbers and letters of items go on without the items left out: "1., 3." becomes "1., 2.". Not where items below are numbered after them.
void close_gaps(std::vector<outline_line>& lines) {
  static const std::vector<std::string> letters = {"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t"};
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

// Whether a table tells days, years or figures: any number but that of a row.
bool holds_figures(const std::string& table) {
  const source in(table);
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (!in.is_number(i)) continue;
    const bool is_of_row = in.digits(i) <= 2 && (in[i].has(line_start) || (i > 0 && in.is_mark(i - 1, '|') && in[i - 1].has(line_start))) && !in.is_mark(i + 1, '/');
    if (!is_of_row) return true;
  }
  return false;
}

// The sentences that open the old plan, in their order.
class opening_mover {
 public:
  explicit opening_mover(item_mover& move) : move_(move) {}

  // Whether it is one of the new plan too. Behind the results of the year before nothing is, until a sentence turns to what is to be done.
  bool operator()(outline_line& each) {
    const source in(each.text);
    static const phrase_map turns = {{1, "Để"}, {1, "Nhằm"}, {1, "Phát huy"}, {1, "Thực hiện"}, {1, "Trên cơ sở"}, {1, "Hướng tới"}, {1, "Tiếp tục"}, {1, "Với"}};
    if (turns.at(in, 0) || each.text.ends_with(":") || each.index != paragraph_) is_of_results_ = false;
    paragraph_ = each.index;
    if (is_of_results_) return false;
    auto words = move_.opening(each.text);
    if (!words) {
      is_of_results_ = true;
      return false;
    }
    each.text = std::move(*words);
    return true;
  }

 private:
  item_mover& move_;
  std::size_t paragraph_ = 0;
  bool is_of_results_ = false;
};

}  // namespace

outline_line table_to_fill_in() { return {.part = outline_part::text, .text = std::string("(Bảng: ") + blank + ")"}; }

bool is_of_head(const outline_line& line) { return line.part == outline_part::addressed || line.part == outline_part::opening; }

std::vector<outline_line> outline_for(const layout& old, const item_places& places, item_mover& move) {
  std::vector<outline_line> lines;
  const auto move_item = [](outline_line& each, const std::vector<std::optional<std::size_t>>& of_part) {
    const auto place = each.index < of_part.size() ? of_part[each.index] : std::nullopt;
    if (place) each.index = *place;
    return place.has_value();
  };
  const auto move_words = [&](outline_line& each) {
    // A heading on a line of its own, with the paragraph below it.
    const std::size_t line = each.text.find('\n');
    if (line != std::string::npos) each.text[line] = ' ';
    auto words = move(each.text);
    if (line != std::string::npos && words) {
      std::size_t at = words->find(' ');
      for (auto before = std::count(each.text.begin(), each.text.begin() + static_cast<std::ptrdiff_t>(line), ' '); before > 0 && at != std::string::npos; --before) at = words->find(' ', at + 1);
      if (at != std::string::npos) (*words)[at] = '\n';
    }
    if (words) each.text = std::move(*words);
    return words.has_value();
  };
  bool has_left_out = false;  // of the section
  const auto section_emptied = [&] { return has_left_out && !lines.empty() && is_section(lines.back()); };
  opening_mover open(move);
  for (outline_line each : old.outline) {
    bool is_kept = true;
    const bool is_heading = is_section(each);
    switch (each.part) {
      case outline_part::addressed: is_kept = move_words(each); break;
      case outline_part::opening: is_kept = open(each); break;
      case outline_part::heading: each.text = move.heading(each.text); break;
      case outline_part::purpose: is_kept = move_item(each, places.purposes); break;
      case outline_part::content: is_kept = move_item(each, places.contents); break;
      case outline_part::duty:
        if (each.text.empty() && each.index < places.charges.size()) each.text = places.charges[each.index];
        is_kept = move_item(each, places.duties);
        break;
      case outline_part::count: break;
      case outline_part::phase:
        if (!each.text.empty()) each.text = move.heading(each.text);
        break;
      case outline_part::table:
        if (each.text.empty() || holds_figures(each.text)) each = table_to_fill_in();
        break;
      case outline_part::in_phase:
        each.text = move.without_once_only(each.text);
        is_kept = !each.text.empty() && move_words(each);
        break;
      case outline_part::text: is_kept = move_words(each); break;
    }
    // A section of which nothing is left, the results of the year before, is to be filled in.
    if (is_heading && section_emptied()) lines.push_back({.part = outline_part::text, .text = blank});
    if (is_heading) has_left_out = false;
    has_left_out = has_left_out || !is_kept;
    if (is_kept) lines.push_back(std::move(each));
  }
  if (section_emptied()) lines.push_back({.part = outline_part::text, .text = blank});
  // Phases alone, without any section or numbered item, get the heading they have in a plan of sections.
  const auto is = [](outline_part part) { return [part](const outline_line& each) { return each.part == part; }; };
  const auto is_numbered = [&](const outline_line& each) { return !each.label.empty() && is_digit(each.label.front()) && each.part != outline_part::phase && each.part != outline_part::in_phase; };
  if (std::none_of(lines.begin(), lines.end(), [&](const outline_line& each) { return is(outline_part::heading)(each) || is_numbered(each) || begins_with_roman_number(each); }))
    if (const auto first = std::find_if(lines.begin(), lines.end(), [&](const outline_line& each) { return is(outline_part::count)(each) || is(outline_part::phase)(each); }); first != lines.end()) lines.insert(first, {.part = outline_part::heading, .label = "I.", .text = "CÁC ĐỢT THI ĐUA"});
  if (std::all_of(lines.begin(), lines.end(), [](const outline_line& each) { return is_of_head(each); })) lines.clear();  // nothing they open
  close_gaps(lines);
  return lines;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
