// SPDX-License-Identifier: BSL-1.0
/// Quotation marks: which of them belong together.
#include "source.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

void source::pair_quotations() {
  std::vector<std::size_t> marks;
  for (std::size_t i = 0; i < size_; ++i)
    if (stops_[i] == stops::quote_ && is_quote(i)) marks.push_back(i);
  std::vector<std::size_t> open;     // indexes of quotations
  std::vector<std::size_t> parents;  // of each quotation: index + 1
  using fault = quotation::fault;
  const auto is_opening = [&](std::size_t i) { return !joins(i) || i == 0 || is_mark(i - 1, '(') || is_mark(i - 1, '['); };  // by its neighbours
  const auto flush = [&](std::size_t end) {
    for (const std::size_t each : open) {
      quotation& q = quotations_[each];
      q.wrong = fault::unclosed;
      q.close = end;
      for (std::size_t k = each + 1; k < quotations_.size(); ++k)  // to the end of what stands inside, the next one
        if (quotations_[k].wrong != fault::unclosed) {
          q.close = std::min(end, quotations_[k].close + 1);
          break;
        }
    }
    open.clear();
  };
  constexpr std::size_t deepest = 16;
  // The end of a paragraph, by the lines alone: an empty line behind a full sentence, or a line that begins with a label.
  const auto paragraph_ends_before = [&](std::size_t i) {
    if (!tokens_[i].has(line_start) || i == 0) return false;
    const bool full_stop = is_mark(i - 1, '.') || is_mark(i - 1, ';') || is_mark(i - 1, ':') || is_mark(i - 1, '!') || is_mark(i - 1, '?');
    block ignored;
    if (label_at(i, ignored) != i) return true;
    if (tokens_[i].has(empty_line_before)) return full_stop || !is_word(i) || word_at(i).upper_first;
    return full_stop && !(is_word(i) && !word_at(i).upper_first);
  };
  std::size_t next_line = 0;  // the first token not yet looked at as the start of a line
  for (std::size_t next_mark = 0; next_mark <= marks.size(); ++next_mark) {
    const std::size_t i = next_mark < marks.size() ? marks[next_mark] : size_;
    for (std::size_t line = next_line; !open.empty() && line <= i && line < size_; ++line) {
      if (!tokens_[line].has(line_start) || !paragraph_ends_before(line)) continue;
      // A page break may stand inside a quotation: it goes on where the next mark closes it and no label begins the line.
      block ignored;
      // "“Xanh - Sạch" over "- Đẹp”": a line broken before its dash.
      const bool is_dash_of_name = is_dash(line) && line > 0 && is_word(line - 1) && is_word(line + 1) && word_at(line + 1).upper_first && i < line + 20 && i < size_ && tokens_[i].value == 0x201D;
      const bool labelled = !is_dash_of_name && label_at(line, ignored) != line;
      const bool closes = i < line + 80 && i < size_ && tokens_[i].value == 0x201D && open.size() == 1 && !quotations_[open.back()].is_straight;
      if (labelled || !closes) flush(line);
    }
    if (i == size_) break;
    next_line = i + 1;
    const std::uint32_t mark = tokens_[i].value;
    // "» Tin liên quan", "Trang chủ » Tin tức": a sign of a page, where none is open and a blank, or the line's edge, stands on either side.
    if (mark == 0xBB && open.empty() && (tokens_[i].has(line_start) || !joins(i)) && (tokens_[i].has(line_start) || !joins(i + 1))) continue;
    bool opens = false;
    bool looks_wrong = false;
    if (mark == '"') {
      opens = open.empty() ? !(i > 0 && joins(i) && is_number(i - 1)) : is_opening(i) && joins(i + 1) && open.size() < deepest && quotations_[open.back()].open + 1 != i;
      if (open.empty() && !opens) continue;  // inches
      if (!open.empty() && opens && quotations_[open.back()].is_straight) opens = false;  // straight marks take turns
    } else if (mark == 0x201D || mark == 0xBB) {
      opens = open.empty() && is_opening(i) && joins(i + 1);  // the wrong shape
      looks_wrong = opens;
    } else {
      const bool closes = !open.empty() && !is_opening(i) && !(joins(i + 1) && is_word(i + 1));
      opens = !closes;
      looks_wrong = closes;
    }
    if (opens) {
      if (open.size() >= deepest) flush(i);
      quotation q;
      q.open = i;
      q.close = i + 1;
      q.is_straight = mark == '"';
      if (looks_wrong) q.wrong = fault::mixed;
      parents.push_back(open.empty() ? 0 : open.back() + 1);
      open.push_back(quotations_.size());
      quotations_.push_back(q);
    } else if (open.empty()) {
      quotation q;
      q.open = i;
      q.close = i;
      q.wrong = fault::unopened;
      parents.push_back(0);
      quotations_.push_back(q);
    } else {
      quotation& q = quotations_[open.back()];
      open.pop_back();
      q.close = i;
      if (looks_wrong || q.is_straight != (mark == '"')) q.wrong = fault::mixed;
    }
  }
  flush(size_);
  for (std::size_t k = 0; k < quotations_.size(); ++k)
    quotations_[k].is_nested = parents[k] != 0 && quotations_[parents[k] - 1].wrong != fault::unclosed;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
