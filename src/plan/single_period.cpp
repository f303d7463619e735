// SPDX-License-Identifier: BSL-1.0
// Phases without labels: items that begin with their bounds, or the one sentence that gives the time of the whole.
#include "analysis.hpp"
#include "bounds.hpp"
#include "lines.hpp"
#include "phase_label.hpp"
#include "phase_table.hpp"

#include <optional>
#include <string_view>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

struct window_found {
  bounds_found bounds;
  std::size_t block = 0;
};

// What stands behind "thời gian" where it is the time of another thing than the campaign: "Thời gian tổng kết: …", "Thời gian tổ chức lễ phát động: …".
bool is_time_of_another(const source& in, std::size_t behind, std::size_t last) {
  static const phrase_map things = {{1, "tổng kết"}, {1, "sơ kết"}, {1, "hiến máu"}, {1, "lễ"}, {1, "hội nghị"}, {1, "họp"}, {1, "khai mạc"}, {1, "bế mạc"}, {1, "kiểm tra"}, {1, "tập huấn"}, {1, "nộp"}, {1, "gửi"}, {1, "hội thi"}, {1, "hội thao"}, {1, "chấm"}, {1, "bình xét"}, {1, "xét"}, {1, "khen thưởng"}, {1, "nghiệm thu"}, {1, "trao"}, {1, "khám"}};
  constexpr std::size_t nearby = 4;
  for (std::size_t next = behind; next < behind + nearby && next < last && !in.is_mark(next, ':') && !words_of_bounds::all().from.at(in, next); ++next)
    if (things.at(in, next)) return true;
  return false;
}

// "THỜI GIAN: - Phát động: tháng 3. - Thực hiện: từ 15/3 đến 30/9. - Tổng kết: …": the time of the work itself among its steps.
std::optional<window_found> window_under_time(const source& in, std::size_t first, std::size_t last) {
  static const phrase_map works = {{1, "thực hiện"}, {1, "triển khai"}, {1, "triển khai thực hiện"}, {1, "tổ chức thực hiện"}, {1, "tổ chức triển khai"}, {1, "thi đua"}, {1, "thời gian thực hiện"}, {1, "thời gian thi đua"}, {1, "phát động và thực hiện"}, {1, "phát động và tổ chức thực hiện"}};
  static const phrase_map times = {{1, "thời gian"}, {1, "tiến độ"}};
  const auto& blocks = in.blocks();
  constexpr std::size_t longest_list = 8, longest_heading = 12;
  for (std::size_t b = 1; b < blocks.size() && blocks[b].first < last; ++b) {
    const block& own = blocks[b];
    if (own.body < first || own.label == label_kind::none) continue;
    const auto work = works.at(in, own.body);
    const std::size_t at = own.body + work.length;
    if (!work || !(in.is_mark(at, ':') || words_of_bounds::all().from.at(in, at))) continue;
    const auto bounds = bounds_at(in, at);
    if (!bounds || !bounds->from || !bounds->to || bounds->last > own.last || !bounds->from->has_day || !bounds->to->has_day) continue;
    std::size_t heading = b;
    while (heading > 0 && b - heading < longest_list && blocks[heading].label != label_kind::none && blocks[heading].depth >= own.depth) --heading;
    const block& above = blocks[heading];
    if (above.depth >= own.depth && above.label != label_kind::none) continue;
    for (std::size_t k = above.body; k < above.last && k < above.body + longest_heading; ++k)
      if (const auto time = times.at(in, k)) {
        if (is_time_of_another(in, k + time.length, above.last)) break;
        return window_found{*bounds, b};
      }
  }
  return std::nullopt;
}

// The heading over an item; nothing where none stands near.
const block* heading_over(const source& in, std::size_t item) {
  const auto& blocks = in.blocks();
  constexpr std::size_t longest_list = 60, longest_heading = 16;
  std::size_t heading = item;
  while (heading > 0 && item - heading < longest_list && blocks[heading].depth >= blocks[item].depth) --heading;
  const block& above = blocks[heading];
  return above.depth < blocks[item].depth && above.last - above.body <= longest_heading ? &above : nullptr;
}
bool stands_under_another_matter(const source& in, std::size_t item) {
  const block* const above = heading_over(in, item);
  return above != nullptr && names_another_matter(in, above->body, above->last);
}
// Whether that heading says that its items are drives of the campaign: "CÁC ĐỢT THI ĐUA CAO ĐIỂM".
bool stands_under_drives(const source& in, std::size_t item) {
  static const phrase_map drives = {{1, "các đợt"}, {1, "các giai đoạn"}, {1, "các chặng"}, {1, "những đợt"}, {1, "đợt thi đua"}, {1, "đợt cao điểm"}};
  const block* const above = heading_over(in, item);
  if (above == nullptr || names_another_matter(in, above->body, above->last)) return false;
  for (std::size_t k = above->body; k < above->last; ++k)
    if (drives.at(in, k)) return true;
  return false;
}

// "03/9/2019 - 31/12/2019", and not "30/4/1975 - 30/4/2019".
bool are_days_of_one_year(const source& in, std::size_t place) {
  const auto bounds = bounds_at(in, place);
  return bounds && bounds->first == place && bounds->from && bounds->to && bounds->from->day != 0 && bounds->to->day != 0 && (bounds->from->year == 0 || bounds->to->year - bounds->from->year <= 1);
}

// Where the days of an item are told, "từ ngày …", whatever it begins with.
std::optional<std::size_t> window_within(const source& in, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i < last; ++i)
    if (words_of_bounds::all().from.at(in, i))
      if (const auto bounds = bounds_at(in, i); bounds && bounds->from && bounds->to && bounds->from->day != 0 && bounds->to->day != 0 && bounds->last <= last && are_days_of_one_year(in, bounds->first)) return i;
  return std::nullopt;
}

// "Tháng 1 - 3: chào mừng …": the months an item is of.
bool is_label_of_months(const source& in, std::size_t place) {
  static const word_hash month = hash_of_word("tháng");
  if (in.hash(place) != month) return false;
  const auto bounds = bounds_at(in, place);
  return bounds && bounds->from && bounds->to && bounds->from->precision == date_precision::month && bounds->to->precision == date_precision::month && (in.is_mark(bounds->last, ':') || in.is_mark(bounds->last, '('));
}

// Behind the items that stand under an item.
std::size_t last_under(const source& in, std::size_t item) {
  const auto& blocks = in.blocks();
  std::size_t b = item + 1;
  while (b < blocks.size() && blocks[b].label != label_kind::none && blocks[b].depth > blocks[item].depth) ++b;
  return blocks[b - 1].last;
}

bool is_time_said(const source& in, std::size_t place) {
  static const phrase time("thời gian");
  return time.at(in, place) != 0;
}

}  // namespace

void analysis::read_single_period() {
  const auto& blocks = in.blocks();
  const auto resolve = [&](const bounds_found& bounds, std::size_t first, std::size_t last, std::optional<text_span> label = std::nullopt) {
    phase fresh;
    fresh.span = in.span(first, last);
    phase_place place;
    place.has_label = label.has_value();
    place.label = label ? *label : in.span(bounds.first, bounds.last);
    set_bounds(in, bounds, [&](int month) { return year_for(month); }, what().phases.empty(), fresh, place);
    place.first = first;
    place.last = last;
    what().phases.push_back(std::move(fresh));
    phases.push_back(std::move(place));
  };
  // Two or more items of one list that begin with bounds; of stages that have a name and no number the lines need no bullets.
  std::vector<std::pair<std::size_t, bounds_found>> items;
  std::size_t tasks = 0, quarters = 0, of_quarters = 0, of_drives = 0;
  for (std::size_t b = 0; b < blocks.size() && blocks[b].first < closing_begin && items.size() < 50; ++b) {
    if (blocks[b].body < body_begin) continue;
    std::size_t begin = blocks[b].body;
    bool is_named = false;
    const auto quarter = quarter_at(in, begin);
    const bool is_quarter = quarter && (in.is_mark(quarter->last, ':') || in.is_mark(quarter->last, '('));
    if (is_quarter) begin = quarter->last + 1;  // "Quý I: từ ngày 01/01 đến ngày 31/3"
    static const phrase_map stages = {{1, "đợt"}, {1, "giai đoạn"}, {1, "chặng"}};
    const bool is_of_drives = blocks[b].label != label_kind::none && stands_under_drives(in, b);  // "CÁC ĐỢT CAO ĐIỂM: 1. Thi đua ra quân huấn luyện: từ …"
    if (const auto stage = stages.at(in, begin); (stage || is_of_drives) && !label_of_phase(in, begin)) {  // "Đợt thi đua chào mừng ngày 26/3: từ …", "Giai đoạn tăng tốc (từ …)"
      constexpr std::size_t longest_name = 40;
      const std::size_t words = begin;
      for (std::size_t k = begin + 1; k < begin + longest_name && k < blocks[b].last; ++k)
        if ((in.is_mark(k, ':') || in.is_mark(k, '(')) && (words_of_bounds::all().from.at(in, k + 1) || (is_of_drives && are_days_of_one_year(in, k + 1)))) {
          begin = k + 1;
          is_named = true;
          of_drives += is_of_drives && !is_time_said(in, words) ? 1U : 0U;
          break;
        }
    }
    // "6 tháng đầu năm (từ 01/02 đến 30/6): chào mừng …": the days in the brackets, else the half.
    const auto half = part_of_year_at(in, begin);
    const bool is_half = half && (in.is_mark(half->last, ':') || in.is_mark(half->last, '('));
    if (blocks[b].label == label_kind::none && !is_named && !is_quarter) continue;
    // "CÁC ĐỢT THI ĐUA: 1. Quý I: “Ra quân …”, từ ngày …", "- Tháng 1 - 3: chào mừng …": under such a heading, or where the text says how many there are, it is a drive whatever stands before its days.
    const bool is_months = is_of_drives && is_label_of_months(in, begin);
    const bool is_divided = is_of_drives || what().phase_count_stated.has_value();
    if ((is_quarter || is_months) && is_divided && !is_named)
      if (const auto window = window_within(in, begin, blocks[b].last)) begin = *window;
    auto bounds = bounds_at(in, begin);
    if (!(bounds && bounds->from && bounds->to && (words_of_bounds::all().from.at(in, begin) || (is_named && is_of_drives)))) bounds.reset();
    // "Quý I/2024: Thi đua chào mừng …": the quarter is its time.
    const std::size_t place = blocks[b].body;
    if (!bounds && is_quarter && in.is_mark(quarter->last, ':')) {
      bounds = bounds_at(in, place);
      quarters += bounds && !is_of_drives ? 1U : 0U;
    }
    if (!bounds && is_months) bounds = bounds_at(in, place);
    if (!bounds && is_half) {
      bounds = half;
      if (const auto days = in.is_mark(half->last, '(') ? bounds_at(in, half->last + 1) : std::nullopt; days && days->from && days->to && in.is_mark(days->last, ')')) bounds = days;
    }
    if (!bounds) continue;
    // A schedule of other work, "Từ ngày 10/6 đến ngày 15/6: tổ chức hội thao", is no division of the campaign.
    static const phrase_map works = {{1, "kiểm tra"}, {1, "hội thao"}, {1, "hội thi"}, {1, "bình xét"}, {1, "sơ kết"}, {1, "tổng kết"}, {1, "tập huấn"}, {1, "hội nghị"}, {1, "rà soát"}, {1, "khảo sát"}, {1, "giám sát"}, {1, "đăng ký"}, {1, "báo cáo"}, {1, "xét duyệt"}, {1, "chấm điểm"}, {1, "thẩm định"}, {1, "xây dựng kế hoạch"}, {1, "hoàn thiện"}, {1, "hội diễn"}};
    static const phrase_map keeps = {{1, "chào mừng"}, {1, "kỷ niệm"}, {1, "đợt"}, {1, "phong trào"}, {1, "chủ đề"}, {1, "phát động thi đua"}, {1, "lập thành tích"}, {1, "hướng tới"}, {1, "mừng"}};
    bool works_here = false, keeps_here = false;
    for (std::size_t k = place; k < blocks[b].last; ++k) {
      works_here = works_here || works.at(in, k);
      keeps_here = keeps_here || keeps.at(in, k);
    }
    if (is_half && !keeps_here) continue;  // a target of half a year
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
    for (const auto& [b, bounds] : items) {
      const auto quarter = of_quarters == items.size() ? quarter_at(in, blocks[b].body) : std::nullopt;
      const bool has_days = quarter && bounds.first >= quarter->last;
      resolve(bounds, blocks[b].first, quarter ? last_under(in, b) : blocks[b].last, has_days ? std::optional(in.span(blocks[b].body, quarter->last)) : std::nullopt);
    }
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
    // So are the items under a heading that calls them drives.
    bool in_order = of_drives == items.size();
    for (std::size_t i = 0; i < items.size() && in_order; ++i) in_order = blocks[items[i].first].label == label_kind::arabic && blocks[items[i].first].number == static_cast<int>(i) + 1;
    for (std::size_t i = 0; i < items.size() && in_order; ++i) what().phases[i].ordinal = static_cast<int>(i) + 1;
    return;
  }
  if (const auto window = window_under_time(in, body_begin, closing_begin)) {
    resolve(window->bounds, blocks[window->block].first, blocks[window->block].last);
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
      for (std::size_t k = blocks[b - 1].body; k < blocks[b - 1].last && k < blocks[b - 1].body + 8; ++k) under_time = under_time || (is_time(k) && !is_time_of_another(in, k + 2, blocks[b - 1].last));
    for (std::size_t k = told.next(i, last); k < last; k = told.next(k + 1, last)) {
      static const phrase peak_drive("đợt cao điểm");
      about = about || emulation.at(in, k) != 0 || launch.at(in, k) != 0 || peak_drive.at(in, k) != 0;
      // "1. Từ ngày … đến ngày …, chào mừng …": the time of what it welcomes.
      static const phrase_map welcomes = {{1, "chào mừng"}, {1, "lập thành tích"}};
      if (bounds && bounds->first == blocks[in.block_of(i)].body && in.is_mark(bounds->last, ',') && welcomes.at(in, bounds->last + 1)) about = true;
      if (k < i + 6 && is_time(k)) {
        if (is_time_of_another(in, k + 2, last)) {
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
    if (about && !other && bounds && !stands_under_another_matter(in, in.block_of(i))) {
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
      // "Cả năm 2019, chia 2 đợt: 6 tháng đầu năm và 6 tháng cuối năm".
      std::vector<bounds_found> halves;
      for (std::size_t k = i; k < last && halves.size() < most_windows; ++k)
        if (const auto half = part_of_year_at(in, k)) {
          halves.push_back(*half);
          k = half->last - 1;
        }
      constexpr int first_month = 1;
      if (halves.size() == 2 && halves[0].from->month == first_month && halves[1].from->month == halves[0].to->month + 1) windows = halves;
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
