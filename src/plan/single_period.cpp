// SPDX-License-Identifier: BSL-1.0
// Phases without labels: items that begin with their bounds, or the one sentence that gives the time of the whole.
#include "analysis.hpp"
#include "bounds.hpp"
#include "lines.hpp"
#include "phase_label.hpp"

#include <string_view>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

void analysis::read_single_period() {
  const auto& blocks = in.blocks();
  const auto resolve = [&](const bounds_found& bounds, std::size_t first, std::size_t last) {
    phase fresh;
    fresh.span = in.span(first, last);
    phase_place place;
    place.label = in.span(bounds.first, bounds.last);
    set_bounds(in, bounds, [&](int month) { return year_for(month); }, what().phases.empty(), fresh, place);
    place.first = first;
    place.last = last;
    what().phases.push_back(std::move(fresh));
    phases.push_back(std::move(place));
  };
  // Two or more items of one list that begin with bounds; of stages that have a name and no number the lines need no bullets.
  std::vector<std::pair<std::size_t, bounds_found>> items;
  std::size_t tasks = 0, quarters = 0, of_quarters = 0;
  for (std::size_t b = 0; b < blocks.size() && blocks[b].first < closing_begin && items.size() < 50; ++b) {
    if (blocks[b].body < body_begin) continue;
    std::size_t begin = blocks[b].body;
    bool is_named = false;
    const auto quarter = quarter_at(in, begin);
    const bool is_quarter = quarter && (in.is_mark(quarter->last, ':') || in.is_mark(quarter->last, '('));
    if (is_quarter) begin = quarter->last + 1;  // "Quý I: từ ngày 01/01 đến ngày 31/3"
    static const phrase_map stages = {{1, "đợt"}, {1, "giai đoạn"}, {1, "chặng"}};
    if (const auto stage = stages.at(in, begin); stage && !label_of_phase(in, begin)) {  // "Đợt thi đua chào mừng ngày 26/3: từ …", "Giai đoạn tăng tốc (từ …)"
      constexpr std::size_t longest_name = 40;
      for (std::size_t k = begin + 1; k < begin + longest_name && k < blocks[b].last; ++k)
        if ((in.is_mark(k, ':') || in.is_mark(k, '(')) && words_of_bounds::all().from.at(in, k + 1)) {
          begin = k + 1;
          is_named = true;
          break;
        }
    }
    if (blocks[b].label == label_kind::none && !is_named && !is_quarter) continue;
    auto bounds = bounds_at(in, begin);
    if (!(bounds && bounds->from && bounds->to && words_of_bounds::all().from.at(in, begin))) bounds.reset();
    // "Quý I/2024: Thi đua chào mừng …": the quarter is its time.
    const std::size_t place = blocks[b].body;
    if (!bounds && is_quarter && in.is_mark(quarter->last, ':')) {
      bounds = bounds_at(in, place);
      quarters += bounds ? 1U : 0U;
    }
    if (!bounds) continue;
    // A schedule of other work, "Từ ngày 10/6 đến ngày 15/6: tổ chức hội thao", is no division of the campaign.
    static const phrase_map works = {{1, "kiểm tra"}, {1, "hội thao"}, {1, "hội thi"}, {1, "bình xét"}, {1, "sơ kết"}, {1, "tổng kết"}, {1, "tập huấn"}, {1, "hội nghị"}, {1, "rà soát"}, {1, "khảo sát"}, {1, "giám sát"}, {1, "đăng ký"}, {1, "báo cáo"}, {1, "xét duyệt"}, {1, "chấm điểm"}, {1, "thẩm định"}, {1, "xây dựng kế hoạch"}, {1, "hoàn thiện"}, {1, "hội diễn"}};
    static const phrase_map keeps = {{1, "chào mừng"}, {1, "kỷ niệm"}, {1, "đợt"}, {1, "phong trào"}, {1, "chủ đề"}, {1, "phát động thi đua"}, {1, "lập thành tích"}, {1, "hướng tới"}};
    bool works_here = false, keeps_here = false;
    for (std::size_t k = place; k < blocks[b].last; ++k) {
      works_here = works_here || works.at(in, k);
      keeps_here = keeps_here || keeps.at(in, k);
    }
    tasks += works_here && !keeps_here ? 1U : 0U;
    of_quarters += is_quarter ? 1U : 0U;
    items.emplace_back(b, *bounds);
  }
  if (tasks * 2 >= items.size()) items.clear();
  if (quarters != 0) {  // quarters alone divide the year only where it is emulation that they tell of
    static const phrase contest("thi đua");
    bool told = what().phase_count_stated.has_value();
    for (const auto& each : items)
      for (std::size_t k = blocks[each.first].body; k < blocks[each.first].last && !told; ++k) told = contest.at(in, k) != 0;
    if (!told) items.clear();
  }
  constexpr std::size_t apart = 8;  // blocks between one item and the next
  if (items.size() >= 2 && items.back().first - items.front().first < items.size() * apart) {
    for (const auto& each : items) resolve(each.second, blocks[each.first].first, blocks[each.first].last);
    // Quarters in their order are numbered by themselves.
    if (of_quarters == items.size()) {
      std::vector<int> quarters_in_order;
      for (const auto& each : items)
        if (const auto quarter = quarter_at(in, blocks[each.first].body); quarter && (quarters_in_order.empty() || quarters_in_order.back() < quarter->quarter)) quarters_in_order.push_back(quarter->quarter);
      if (quarters_in_order.size() == items.size()) {
        for (std::size_t i = 0; i < quarters_in_order.size(); ++i) what().phases[i].ordinal = quarters_in_order[i];
        layout.phase_label = "Quý";
      }
    }
    return;
  }
  static const phrase emulation("thi đua"), time("thời gian"), registration("đăng ký"), report("báo cáo"), launch("phát động"), file("hồ sơ"), vote("bình xét");
  // "Thời gian: cả năm 2024".
  static const phrase_map whole_years = {{1, "cả"}, {1, "trong"}, {1, "trọn"}, {1, "suốt"}};
  static const word_hash drive = hash_of_word("đợt"), week = hash_of_word("tuần"), month_word = hash_of_word("tháng");
  const auto& from_words = words_of_bounds::all().from;
  // The words that tell anything here; "năm" and "quý" begin a year and a quarter.
  static const word_set telling = [] {
    word_set all = {"năm", "quý"};
    for (const word_hash each : {drive, month_word}) all.insert(each);
    for (const phrase* each : {&emulation, &time, &registration, &report, &launch, &file, &vote}) all.insert(each->hashes().front());
    all.insert(whole_years.firsts());
    all.insert(words_of_bounds::all().from.firsts());
    return all;
  }();
  // The head of a column says nothing of the campaign's time.
  const auto is_time = [&](std::size_t k) { return time.at(in, k) != 0 && !((k > 0 && !in[k].has(line_start) && is_apart(in, k)) || is_apart(in, k + 2)); };
  const stops sentence_starts(in, word_set(), stops::sentences);
  const stops told(in, telling, stops::numbers);
  for (std::size_t i = body_begin; i < closing_begin;) {
    constexpr std::size_t longest = 200;
    const std::size_t last = sentence_starts.next(i + 1, std::min(closing_begin, i + longest));
    bool about = false, other = false;
    std::optional<bounds_found> bounds;
    bool time_at_start = false;
    bool of_drive = false;    // "Đợt thi đua kéo dài từ nay đến khi …"
    bool under_time = false;  // the heading "Thời gian" stands above the line
    if (const std::size_t b = in.block_of(i); b > 0 && blocks[b].body == i)
      for (std::size_t k = blocks[b - 1].body; k < blocks[b - 1].last && k < blocks[b - 1].body + 8; ++k) under_time = under_time || is_time(k);
    for (std::size_t k = told.next(i, last); k < last; k = told.next(k + 1, last)) {
      about = about || emulation.at(in, k) != 0 || launch.at(in, k) != 0;
      if (k < i + 6 && is_time(k)) {
        // The time of another thing than the campaign: "Thời gian tổng kết: …", "Thời gian tổ chức lễ phát động: …".
        static const phrase_map things = {{1, "tổng kết"}, {1, "sơ kết"}, {1, "hiến máu"}, {1, "lễ"}, {1, "hội nghị"}, {1, "họp"}, {1, "khai mạc"}, {1, "bế mạc"}, {1, "kiểm tra"}, {1, "tập huấn"}, {1, "nộp"}, {1, "gửi"}, {1, "hội thi"}, {1, "hội thao"}, {1, "chấm"}, {1, "bình xét"}, {1, "xét"}, {1, "khen thưởng"}, {1, "nghiệm thu"}, {1, "trao"}, {1, "khám"}};
        constexpr std::size_t nearby = 6;
        bool of_other = false;
        for (std::size_t next = k + 2; next < k + nearby && next < last && !in.is_mark(next, ':') && !words_of_bounds::all().from.at(in, next); ++next) of_other = of_other || things.at(in, next);
        if (of_other) {
          other = true;
        } else {
          about = time_at_start = true;
        }
      }
      if (!bounds) other = other || registration.at(in, k) != 0 || report.at(in, k) != 0 || file.at(in, k) != 0;
      other = other || vote.at(in, k) != 0;
      if (bounds || in_number(k)) continue;
      of_drive = of_drive || in.hash(k) == drive;
      if (const auto whole = whole_years.at(in, k); (time_at_start || under_time) && whole && year_at(in, k + whole.length) != 0) {
        const int year = year_at(in, k + whole.length);
        const std::size_t behind = k + whole.length + 2;
        bounds = bounds_found{side{.year = year, .precision = date_precision::year, .is_year_start = true, .first = k, .last = behind, .words = k}, side{.year = year, .precision = date_precision::year, .is_year_end = true, .first = k, .last = behind, .words = k}, k, behind};
        continue;
      }
      // "Thời gian thực hiện: năm 2025".
      if (time_at_start && k > 0 && in.is_mark(k - 1, ':') && year_at(in, k) != 0 && (k + 2 >= last || !in.is_word(k + 2))) {
        const int year = year_at(in, k);
        bounds = bounds_found{side{.year = year, .precision = date_precision::year, .is_year_start = true, .first = k, .last = k + 2, .words = k}, side{.year = year, .precision = date_precision::year, .is_year_end = true, .first = k, .last = k + 2, .words = k}, k, k + 2};
        continue;
      }
      // The "02/2025" of a day is no month, nor is that of "tuần 2 tháng 12/2025".
      const bool begins_number = in.is_number(k) && (k == 0 || !in.joins(k) || !(in.is_mark(k - 1, '/') || in.is_mark(k - 1, '.') || in.is_dash(k - 1)));
      const bool of_week = k >= 2 && (in.hash(k - 1) == week || in.hash(k - 2) == week || (k >= 3 && in.hash(k - 3) == week));
      const bool begins_time = begins_number ? k == 0 || in.hash(k - 1) != month_word : in.hash(k) == month_word || quarter_at(in, k).has_value();
      if (from_words.at(in, k) || (time_at_start && begins_time && !of_week)) {
        auto at = bounds_at(in, k);
        if (at && at->from && at->to && at->last <= last && (at->from->has_day || at->to->has_day || time_at_start || under_time || of_drive || (about && words_of_bounds::all().now.at(in, k + words_of_bounds::all().from.at(in, k).length) != 0)) && at->from->precision != date_precision::year) bounds = at;
      }
    }
    about = about || (under_time && bounds);
    if (about && !other && bounds) {
      const block& own = blocks[in.block_of(i)];
      const std::size_t first = own.body == i ? own.first : i;
      // "chia 2 giai đoạn (từ tháng 1 đến tháng 6; từ tháng 7 đến tháng 12)".
      std::vector<bounds_found> windows = {*bounds};
      constexpr std::size_t most_windows = 12;
      while (bounds->first > 0 && in.is_mark(bounds->first - 1, '(') && windows.size() < most_windows && in.is_mark(windows.back().last, ';') && from_words.at(in, windows.back().last + 1)) {
        const auto next = bounds_at(in, windows.back().last + 1);
        if (!next || !next->from || !next->to || next->last > last) break;
        windows.push_back(*next);
      }
      if (windows.size() > 1) {
        for (const bounds_found& each : windows) resolve(each, each.first, each.last);
      } else {
        resolve(*bounds, first, last);
      }
      return;
    }
    i = last;
  }
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
