// SPDX-License-Identifier: BSL-1.0
// Awards that stand in a table, one a row: "Danh hiệu | Đối tượng | Số lượng".
#include "award_reader.hpp"
#include "phase_table.hpp"

#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

namespace {

enum column { of_award = 1, of_recipients, of_count };
const phrase_map& columns() {
  static const phrase_map all = {{of_award, "Danh hiệu"}, {of_award, "Danh hiệu thi đua"}, {of_award, "Tên danh hiệu"}, {of_award, "Hình thức"}, {of_award, "Hình thức khen thưởng"}, {of_award, "Hình thức khen"}, {of_recipients, "Đối tượng"}, {of_recipients, "Đối tượng khen thưởng"}, {of_recipients, "Đối tượng được khen"}, {of_count, "Số lượng"}};
  return all;
}

}  // namespace

std::size_t award_reader::read_table(std::size_t place) {
  std::size_t line = place;
  while (line > 0 && !in[line].has(line_start)) --line;
  std::size_t end = line_last(in, line);
  const auto head = cells_in_row(in, line, end);
  constexpr std::size_t none = 99;
  std::size_t award = none, recipients = none, count = none;
  for (std::size_t c = 0; c < head.size(); ++c) {
    const auto hit = columns().at(in, head[c].first);
    const bool is_whole = hit && (head[c].first + hit.length >= head[c].last || in.is_mark(head[c].first + hit.length, ',') || in.is_mark(head[c].first + hit.length, '('));
    if (!is_whole) continue;
    if (hit.meaning == of_award && award == none) award = c;
    if (hit.meaning == of_recipients && recipients == none) recipients = c;
    if (hit.meaning == of_count && count == none) count = c;
  }
  if (head.size() < 2 || award == none || (recipients == none && count == none)) return place;
  std::size_t behind = place;
  constexpr std::size_t most_rows = 200;
  for (std::size_t row = 0; row < most_rows && end < text.closing_begin; ++row) {
    const std::size_t first = end;
    end = line_last(in, first);
    const auto cells = cells_in_row(in, first, end);
    bool has_text = false;
    for (std::size_t k = first; k < end && !has_text; ++k) has_text = in.is_word(k) || in.is_number(k);
    if (!has_text) continue;  // the line under the head in Markdown
    if (cells.size() < 2) break;
    const auto cell_of = [&](std::size_t column) { return column < cells.size() ? cells[column] : table_cell{}; };
    const table_cell named = cell_of(award), whom = cell_of(recipients), how_many = cell_of(count);
    const std::size_t name = in.is_quote(named.first) ? named.first + 1 : named.first;
    const std::size_t name_end = award_name_end(in, name);
    if (name_end == name || name_end > named.last) break;
    award_mention fresh{.name = in.clean(name, name_end), .status = text.out.type == text_type::plan ? award_status::proposed : award_status::given, .span = in.span(named.first, cells.back().last)};
    if (const std::size_t giver = giver_behind(name_end); giver > name_end && giver <= named.last) fresh.giver = in.clean(name_end + (words.of.at(in, name_end) != 0 ? 1U : 0U), giver);
    fresh.recipient = how_many.first < how_many.last ? in.clean(how_many.first, how_many.last) : std::string();
    if (whom.first < whom.last) fresh.recipient += (fresh.recipient.empty() ? "" : " ") + in.clean(whom.first, whom.last);
    if (fresh.recipient.empty() && fresh.giver.empty()) continue;
    text.out.awards.push_back(std::move(fresh));
    text.awards.resize(text.out.awards.size());
    behind = end;
  }
  return behind;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
