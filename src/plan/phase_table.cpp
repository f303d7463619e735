// SPDX-License-Identifier: BSL-1.0
// Phases that stand in a table, a row each.
#include "phase_table.hpp"

#include "lines.hpp"
#include "phase_label.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

std::vector<table_cell> cells_in_row(const source& in, std::size_t first, std::size_t last) {
  std::vector<table_cell> all;
  bool has_edges = false;
  for (std::size_t i = first; i < last; ++i) has_edges = has_edges || in.is_mark(i, '|');
  std::size_t begin = first;
  const auto put = [&](std::size_t end) {
    std::size_t from = begin, to = end;
    while (from < to && in.is_mark(from, '*')) ++from;
    while (to > from && in.is_mark(to - 1, '*')) --to;
    all.push_back({from, to});
  };
  for (std::size_t i = first; i < last; ++i) {
    if (has_edges && in.is_mark(i, '|')) {
      if (i > first) put(i);  // the edge before the first cell ends none
      begin = i + 1;
    } else if (!has_edges && i > first && is_apart(in, i)) {
      put(i);
      begin = i;
    }
  }
  if (begin < last) put(last);
  return all;
}

namespace {

using cell = table_cell;

enum column { of_number = 1, of_phase, of_time, of_begin, of_end, of_theme, of_another };
const phrase_map& columns() {
  static const phrase_map all = {{of_number, "TT"}, {of_number, "STT"}, {of_number, "số TT"}, {of_number, "số thứ tự"}, {of_phase, "đợt"}, {of_phase, "các đợt"}, {of_phase, "đợt thi đua"}, {of_phase, "các đợt thi đua"}, {of_phase, "tên đợt"}, {of_phase, "tên đợt thi đua"}, {of_phase, "giai đoạn"}, {of_phase, "các giai đoạn"}, {of_phase, "giai đoạn thi đua"}, {of_phase, "chặng"}, {of_phase, "chặng thi đua"}, {of_phase, "đợt cao điểm"}, {of_phase, "đợt thi đua cao điểm"}, {of_time, "thời gian"}, {of_time, "thời gian thực hiện"}, {of_time, "thời gian thi đua"}, {of_time, "thời gian tổ chức"}, {of_time, "thời gian triển khai"}, {of_time, "thời gian phát động"}, {of_time, "từ ngày đến ngày"}, {of_begin, "từ ngày"}, {of_begin, "từ"}, {of_begin, "bắt đầu"}, {of_begin, "ngày bắt đầu"}, {of_begin, "thời gian bắt đầu"}, {of_end, "đến ngày"}, {of_end, "đến"}, {of_end, "kết thúc"}, {of_end, "ngày kết thúc"}, {of_end, "thời gian kết thúc"}, {of_theme, "chủ đề"}, {of_theme, "tên chủ đề"}, {of_theme, "chủ đề thi đua"}, {of_theme, "chủ điểm"}};
  return all;
}

// What the column under the cell holds; `of_another` for all that says nothing of a phase.
int column_of(const source& in, const cell& head) {
  static const word_hash and_word = hash_of_word("và");
  const auto hit = columns().at(in, head.first);
  if (!hit) return of_another;
  const std::size_t behind = head.first + hit.length;
  if (behind >= head.last || in.is_mark(behind, '(') || in.is_mark(behind, '/')) return hit.meaning;
  if (hit.meaning == of_begin && in.is_dash(behind)) return of_time;  // "Từ ngày - đến ngày"
  if (hit.meaning == of_number && in.is_mark(behind, '.')) return of_number;
  return hit.meaning == of_theme && (in.is_mark(behind, ',') || in.hash(behind) == and_word) ? of_theme : of_another;
}

bool any_of(const source& in, const phrase_map& words, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i < last; ++i)
    if (words.at(in, i)) return true;
  return false;
}

// What a table with drives and their times is of where it isn't of the campaign.
const phrase_map& other_matters() {
  static const phrase_map all = {{1, "tập huấn"}, {1, "đào tạo"}, {1, "bồi dưỡng"}, {1, "hiến máu"}, {1, "ra quân"}, {1, "kiểm tra"}, {1, "giám sát"}, {1, "khám"}, {1, "kinh phí"}, {1, "số tiền"}, {1, "giải ngân"}, {1, "tham quan"}, {1, "nghỉ mát"}, {1, "thi đấu"}, {1, "bình xét"}, {1, "xét khen thưởng"}, {1, "hình thức khen"}, {1, "báo cáo"}, {1, "thu gom"}, {1, "trồng cây"}, {1, "tuyển"}, {1, "tiêm"}, {1, "địa điểm"}, {1, "giảng viên"}, {1, "thi công"}};
  return all;
}
const phrase_map& matters_of_contest() {
  static const phrase_map all = {{1, "thi đua"}, {1, "chào mừng"}, {1, "kỷ niệm"}, {1, "mừng"}, {1, "lập thành tích"}, {1, "hướng tới"}, {1, "chủ đề"}, {1, "khẩu hiệu"}};
  return all;
}

}  // namespace

bool names_another_matter(const source& in, std::size_t first, std::size_t last) { return any_of(in, other_matters(), first, last); }

namespace {

struct table_head {
  std::vector<int> kinds;
  std::size_t first = 0, last = 0;
  std::optional<std::size_t> find(int kind) const {
    const auto at = std::find(kinds.begin(), kinds.end(), kind);
    return at == kinds.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - kinds.begin()));
  }
};

// "1", "II", "Đợt 1", "Thứ nhất": the number of a row's phase; 0 where the cell holds none.
int ordinal_in(const source& in, const cell& each) {
  static const word_hash which = hash_of_word("thứ");
  if (each.first >= each.last) return 0;
  if (const auto label = label_of_phase(in, each.first); label && label->last <= each.last) return label->ordinal;
  const std::size_t at = in.hash(each.first) == which ? each.first + 1 : each.first;
  const auto number = ordinal_word_at(in, at);
  constexpr int most = 99;
  const std::size_t behind = number ? number->last + (in.is_mark(number->last, '.') ? 1U : 0U) : at;
  return number && behind >= each.last && number->value >= 1 && number->value <= most ? number->value : 0;
}

std::optional<bounds_found> bounds_in(const source& in, const std::vector<cell>& cells, const table_head& head) {
  const auto inside = [&](std::size_t at) { return at < cells.size() && cells[at].first < cells[at].last; };
  if (const auto time = head.find(of_time); time && inside(*time)) {
    const auto found = bounds_at(in, cells[*time].first);
    if (!found || found->last > cells[*time].last || !found->to || (!found->from && !found->to->has_day)) return std::nullopt;
    return found;
  }
  const auto begin = head.find(of_begin), end = head.find(of_end);
  if (!begin || !end || !inside(*begin) || !inside(*end)) return std::nullopt;
  const auto side_in = [&](const cell& each) -> std::optional<side> {
    const auto day = day_at(in, each.first, short_dashes | short_dots);
    if (!day || day->is_malformed || day->is_lunar || !day->exists() || day->last > each.last) return std::nullopt;
    return side{.day = day->day, .month = day->month, .year = day->year, .first = day->first, .last = day->last, .words = day->begin};
  };
  const auto from = side_in(cells[*begin]), to = side_in(cells[*end]);
  if (!from || !to) return std::nullopt;
  return bounds_found{.from = from, .to = to, .first = std::min(from->first, to->first), .last = std::max(from->last, to->last)};
}

// The line above a table that says what it is of; empty where none stands there.
cell line_above(const source& in, std::size_t table) {
  if (table == 0) return {0, 0};
  constexpr std::size_t longest = 60;
  std::size_t first = table - 1;
  while (first > 0 && table - first < longest && !in[first].has(line_start)) --first;
  return {first, table};
}

std::vector<phase_row> rows_under(const source& in, const table_head& head, std::size_t last) {
  std::vector<phase_row> rows;
  const bool has_edges = in.is_mark(head.first, '|');
  const auto number = head.find(of_number), which = head.find(of_phase), theme = head.find(of_theme);
  constexpr int longest = 200;  // lines
  int lines = 0;
  for (std::size_t line = head.last; line < last && lines < longest; ++lines) {
    const std::size_t end = std::min(line_last(in, line), last);
    if (has_edges && !in.is_mark(line, '|')) break;
    const auto cells = cells_in_row(in, line, end);
    const auto at = [&](const std::optional<std::size_t>& column) { return column && *column < cells.size() ? cells[*column] : cell{}; };
    const auto bounds = cells.size() > 1 ? bounds_in(in, cells, head) : std::nullopt;
    int ordinal = ordinal_in(in, at(which));
    cell label = at(which);
    if (ordinal == 0 && ordinal_in(in, at(number)) != 0) ordinal = ordinal_in(in, label = at(number));
    if (bounds && (ordinal != 0 || at(which).first < at(which).last)) {
      phase_row row{.first = line, .last = end, .label = label.first, .label_last = label.last, .ordinal = ordinal, .bounds = *bounds, .theme = 0, .theme_last = 0};
      cell named = at(theme);
      while (named.first < named.last && in.is_quote(named.first)) ++named.first;
      while (named.last > named.first && in.is_quote(named.last - 1)) --named.last;
      row.theme = named.first;
      row.theme_last = named.last;
      rows.push_back(row);
    } else if (!has_edges) {
      // A line that goes on with the cells of the row above it.
      const block& own = in.blocks()[in.block_of(line)];
      if (rows.empty() || in[line].has(empty_line_before) || (own.first == line && own.label != label_kind::none && own.label != label_kind::bullet)) break;
      rows.back().last = end;
    } else if (!rows.empty() && cells.size() > 1 && at(which).first == at(which).last) {
      rows.back().last = end;  // a row that goes on with the one above it
    }
    line = end;
  }
  return rows;
}

}  // namespace

bool is_in_table_of_another(const source& in, std::size_t at) {
  const auto& blocks = in.blocks();  // each row is one
  std::size_t row = in.block_of(at);
  if (!in.is_mark(blocks[row].first, '|')) return false;
  constexpr int furthest = 60;  // rows up
  for (int up = 0; up < furthest && row > 0 && in.is_mark(blocks[row - 1].first, '|'); ++up) --row;
  constexpr std::size_t longest_head = 100;
  return any_of(in, other_matters(), line_above(in, blocks[row].first).first, std::min(blocks[row].last, blocks[row].first + longest_head));
}

std::vector<phase_row> rows_of_phases(const source& in, std::size_t first, std::size_t last) {
  const stops headed(in, columns().firsts());
  for (std::size_t i = headed.next(first, last); i < last; i = headed.next(i + 1, last)) {
    std::size_t line = i;
    while (line > first && !in[line].has(line_start)) --line;
    const std::size_t end = std::min(line_last(in, line), last);
    table_head head{.kinds = {}, .first = line, .last = end};
    const auto cells = cells_in_row(in, line, end);
    for (const cell& each : cells) head.kinds.push_back(column_of(in, each));
    i = end - 1;
    const bool has_time = head.find(of_time) || (head.find(of_begin) && head.find(of_end));
    const cell above = line_above(in, line);
    static const phrase_map drives = {{1, "đợt thi đua"}, {1, "giai đoạn thi đua"}, {1, "các đợt"}, {1, "các giai đoạn"}, {1, "đợt cao điểm"}};
    const bool is_of_phases = head.find(of_phase).has_value() || (head.find(of_number) && any_of(in, drives, above.first, above.last));
    if (!has_time || !is_of_phases || any_of(in, other_matters(), above.first, end)) continue;
    auto rows = rows_under(in, head, last);
    if (rows.empty()) continue;
    static const word_hash years = hash_of_word("năm");
    bool of_contest = any_of(in, matters_of_contest(), above.first, end);
    for (const phase_row& each : rows) {
      of_contest = of_contest || any_of(in, matters_of_contest(), each.first, each.last);
      for (std::size_t k = each.first; k + 1 < each.last; ++k) of_contest = of_contest || (in.is_number(k) && in.digits(k) <= 3 && in.hash(k + 1) == years);
    }
    if (of_contest) return rows;
  }
  return {};
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
