// SPDX-License-Identifier: BSL-1.0
// Phases: how far their text goes, how many the text says there are.
#include "analysis.hpp"
#include "bounds.hpp"
#include "phase_label.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

bool is_plural(word_hash hash) {
  static const word_hash all = hash_of_word("các"), some = hash_of_word("những");
  return hash == all || hash == some;
}

}  // namespace

void analysis::read_phases() {
  const auto& blocks = in.blocks();
  struct candidate {
    label_found label;
    std::optional<bounds_found> bounds;
    std::size_t block = 0;
    bool at_block_start = false;
  };
  std::vector<candidate> found;
  constexpr std::size_t most = 400;  // no campaign has more
  for (std::size_t b = 0; b < blocks.size() && found.size() < most; ++b) {
    const block& each = blocks[b];
    if (each.first >= closing_begin) break;
    for (std::size_t i = each.body; i < each.last && found.size() < most; ++i) {
      if (!may_be_label_of_phase(in, i)) continue;
      if (i < body_begin && heading && in[i].start < heading->end) continue;
      const auto label = label_of_phase(in, i);
      if (!label) continue;
      // "Thi đua đợt 1: …" and the first cell of a table begin their block too.
      static const phrase_map before_label = {{1, "Thi đua"}, {1, "Phong trào"}, {1, "Phong trào thi đua"}};
      const auto named = before_label.at(in, each.body);
      const bool begins = i == each.body || (named && i == each.body + named.length) || (i == each.body + 1 && (in.is_mark(each.body, '|') || (in.is_number(each.body) && in[i].has(line_start))));  // the number of a row on a line of its own
      candidate fresh{*label, std::nullopt, b, begins};
      // Behind a heading's number or a few marks it still begins its block.
      const bool behind_mark = i > 0 && !fresh.at_block_start && (in.is_mark(i - 1, ':') || in.is_mark(i - 1, ';') || in.is_mark(i - 1, '.') || in.is_mark(i - 1, ',') || in.is_mark(i - 1, '(') || in.is_dash(i - 1) || in.is_mark(i - 1, '+') || in.is_mark(i - 1, 0x2022) || in.is_mark(i - 1, 0xB7) || in[i].has(line_start));
      static const word_hash and_word = hash_of_word("và");
      const bool goes_on = i > 0 && in.hash(i - 1) == and_word && !found.empty() && found.back().block == b;  // "đợt 1 từ … và đợt 2 từ …"
      if (!fresh.at_block_start && !behind_mark && !goes_on) continue;
      std::size_t at = label->last;
      // A theme between label and bounds: "Đợt 1: “Mừng Đảng, mừng xuân” (từ …)".
      std::size_t quoted = at;
      while (in.is_mark(quoted, ':') || in.is_mark(quoted, ',') || in.is_dash(quoted)) ++quoted;
      static const phrase_map themes = {{1, "chủ đề"}, {1, "với chủ đề"}, {1, "có chủ đề"}, {1, "lấy chủ đề"}, {1, "lấy chủ đề là"}, {1, "chủ đề là"}, {1, "chủ điểm"}, {1, "với chủ điểm"}, {1, "mang tên"}, {1, "với tên gọi"}};
      quoted += themes.at(in, quoted).length;
      if (in.is_mark(quoted, ':')) ++quoted;
      if (in.is_quote(quoted))
        for (const quotation& q : in.quotations())
          if (q.open == quoted && q.close < each.last) at = q.close + 1;
      if (const auto bounds = bounds_at(in, at); bounds && bounds->last <= each.last) {
        fresh.bounds = bounds;
        // "Đợt 1 (6 tháng đầu năm): từ 01/01 đến 30/6", "Đợt 1 - 6 tháng đầu năm (01/01 - 30/6)": the days are meant.
        const bool by_month = bounds->from && bounds->to && bounds->from->precision == date_precision::month && bounds->to->precision == date_precision::month;
        std::size_t behind = bounds->last;
        const bool in_brackets = in.is_mark(behind, '(');
        while (in.is_mark(behind, ')') || in.is_mark(behind, ':') || in.is_mark(behind, ',')) ++behind;
        if (by_month && (in_brackets || (behind > bounds->last && words_of_bounds::all().from.at(in, behind))))
          if (const auto days = bounds_at(in, behind); days && days->from && days->to && days->last <= each.last && days->from->day != 0 && days->to->day != 0) fresh.bounds = days;
      } else if (at == label->last) {
        // A few words of a name between them: "Đợt 1: Chào mừng Đại hội (từ ngày … đến ngày …)".
        // "Giai đoạn 3: Tổng kết (tháng 12/2025)", "Đợt 1 – Chào xuân mới: 02/01/2025 đến 30/4/2025".
        for (std::size_t k = at; k < at + 40 && k < each.last && !fresh.bounds && !in.is_mark(k, '.') && !in.is_mark(k, ';'); ++k) {
          const bool bracket = in.is_mark(k, '(');
          if (!bracket && !(in.is_mark(k, ':') && k > at)) continue;
          const auto late = bounds_at(in, k);
          const bool is_told = bracket && words_of_bounds::all().from.at(in, k + 1);
          if (late && late->to && late->last <= each.last && (is_told || (late->from && (!bracket || in.is_mark(late->last, ')'))))) fresh.bounds = late;
          if (is_told) break;
        }
      }
      const std::size_t behind_colon = label->last + (in.is_mark(label->last, ':') ? 1U : 0U);
      if (!fresh.bounds && fresh.at_block_start && behind_colon == each.last && b + 1 < blocks.size() && blocks[b + 1].label != label_kind::roman && blocks[b + 1].label != label_kind::arabic) {
        // The bounds on the next line.
        if (const auto next = bounds_at(in, blocks[b + 1].body); next && next->from && next->to) fresh.bounds = next;
      }
      // "Giai đoạn 1 (Quý I): phát động", and on a line below "Thời gian: từ 09/01 đến 30/6": the days are meant.
      const bool is_to_the_day = fresh.bounds && (!fresh.bounds->from || fresh.bounds->from->precision == date_precision::day) && (!fresh.bounds->to || fresh.bounds->to->precision == date_precision::day);
      constexpr std::size_t furthest = 4;  // lines below
      for (std::size_t below = b + 1; fresh.at_block_start && !is_to_the_day && below < blocks.size() && below <= b + furthest && blocks[below].first < closing_begin; ++below) {
        static const phrase time("thời gian");
        const block& line = blocks[below];
        if (line.label == label_kind::roman || line.label == label_kind::arabic || label_of_phase(in, line.body)) break;
        if (time.at(in, line.body) == 0) continue;
        if (const auto days = bounds_at(in, line.body); days && days->from && days->to && (days->from->day != 0 || !fresh.bounds)) fresh.bounds = days;
        break;
      }
      const bool is_heading = fresh.at_block_start && (in.is_mark(label->last, ':') || in.is_mark(label->last, '.') || label->last == each.last);
      if (!fresh.bounds && !is_heading) continue;
      if (!fresh.bounds && (label->is_doubtful || label->needs_bounds)) continue;
      if (!label->repaired.empty() && !label->is_doubtful && !fresh.bounds) continue;
      if (fresh.bounds && !fresh.bounds->to && !fresh.at_block_start) continue;
      found.push_back(std::move(fresh));
      i = label->last - 1;
    }
  }
  // Labels without bounds are phases only where none has any.
  const bool some_bounds = std::any_of(found.begin(), found.end(), [](const candidate& each) { return each.bounds.has_value(); });
  if (some_bounds) {
    std::vector<int> bounded;
    for (const candidate& each : found)
      if (each.bounds) bounded.push_back(each.label.ordinal);
    std::erase_if(found, [&](const candidate& each) { return !each.bounds && std::find(bounded.begin(), bounded.end(), each.label.ordinal) != bounded.end(); });
  }
  // What is told of a phase once more in a later section is no further phase.
  {
    std::vector<candidate> kept;
    for (candidate& each : found) {
      bool again = false;
      if (!kept.empty())
        for (const candidate& before : kept) {
          if (before.label.ordinal != each.label.ordinal || each.label.ordinal == 0) continue;
          bool new_section = false;
          const std::size_t from = kept.back().block;
          for (std::size_t b = from + 1; b <= each.block && b < from + 400; ++b) new_section = new_section || blocks[b].depth <= std::min(2, blocks[from].depth - 1);
          again = again || new_section;
        }
      if (!again) kept.push_back(std::move(each));
    }
    found = std::move(kept);
  }
  // Where nothing names the year, one bound that does tells of the others: they run forwards.
  int anchor_year = 0, anchor_month = 0;
  std::size_t anchor = 0, current = 0;
  for (std::size_t n = 0; n < found.size() && anchor_year == 0; ++n)
    if (found[n].bounds && found[n].label.year == 0)
      for (const auto& each : {found[n].bounds->from, found[n].bounds->to})
        if (each && each->year != 0 && each->month != 0 && anchor_year == 0) {
          anchor_year = each->year;
          anchor_month = each->month;
          anchor = n;
        }
  // Nor that: the period of the whole, told in another sentence.
  int told_year = 0;
  if (!found.empty() && anchor_year == 0 && year_for(1) == 0)
    for (std::size_t i = body_begin; i < closing_begin && told_year == 0; ++i)
      if (words_of_bounds::all().from.at(in, i))
        if (const auto whole = bounds_at(in, i); whole && whole->from && whole->to && whole->from->month != 0 && whole->to->year != 0 && whole->from->month <= whole->to->month) told_year = whole->to->year;
  const auto year_of = [&](int month) {
    if (found[current].label.year != 0) return found[current].label.year;
    if (told_year != 0) return told_year;
    if (const int year = year_for(month); year != 0 || anchor_year == 0) return year;
    if (current < anchor) return month <= anchor_month ? anchor_year : anchor_year - 1;
    return month >= anchor_month ? anchor_year : anchor_year + 1;
  };
  for (std::size_t n = 0; n < found.size(); ++n) {
    const candidate& each = found[n];
    current = n;
    const block& own = blocks[each.block];
    phase fresh;
    phase_place place;
    int ordinal = each.label.ordinal;
    std::string repaired = each.label.repaired;
    if (each.label.is_doubtful) {
      ordinal = static_cast<int>(n) + 1;
      // Roman where the others are.
      const auto is_roman = [&](const candidate& other) { return !other.label.is_doubtful && roman_value(in.raw(other.label.last - 1)) != 0; };
      const bool roman = std::any_of(found.begin(), found.end(), is_roman) || std::none_of(found.begin(), found.end(), [&](const candidate& other) { return !other.label.is_doubtful; });
      repaired += roman ? roman_text(ordinal) : std::to_string(ordinal);
    }
    fresh.ordinal = ordinal;
    place.has_label = true;
    place.label = in.span(each.label.first, each.label.last);
    place.repaired = repaired;
    place.first = each.at_block_start ? own.first : each.label.first;
    std::size_t last = own.last;
    if (n + 1 < found.size() && found[n + 1].block == each.block) {
      last = found[n + 1].label.first;
      while (last > place.first && (in.is_dash(last - 1) || in.is_mark(last - 1, '+') || in.is_mark(last - 1, '('))) --last;
    } else {
      // The blocks that belong to it.
      const auto words_behind = [&](const candidate& which) {
        const std::size_t behind = which.bounds ? std::max(which.bounds->last, which.label.last) : which.label.last;
        std::size_t words = 0;
        for (std::size_t k = behind; k < blocks[which.block].last; ++k) words += in.is_word(k) ? 1U : 0U;
        return words;
      };
      const std::size_t rest = words_behind(each);
      const bool is_bare = rest < 4;
      const bool is_open = last > 0 && (in.is_mark(last - 1, ':') || in.is_mark(last - 1, ';') || in.is_mark(last - 1, ','));
      // The last one of a running sentence ("đợt 1 …; đợt 2 …") ends with its paragraph.
      const bool runs_on = !each.at_block_start && n > 0 && found[n - 1].block == each.block;
      std::size_t paragraphs = 0;
      for (std::size_t b = each.block + 1; (!runs_on || is_open) && b < blocks.size() && blocks[b].first < closing_begin; ++b) {
        if (n + 1 < found.size() && found[n + 1].block <= b) break;
        const block& next = blocks[b];
        if (next.label == label_kind::roman || next.label == label_kind::arabic || next.label == label_kind::dotted) break;
        static const phrase_map closings = {{1, "Trên đây là"}, {1, "Đề nghị"}, {1, "Yêu cầu"}, {1, "Nhận được"}, {1, "Căn cứ"}, {1, "Ban Thường vụ"}, {1, "Xem chi tiết"}};
        if (closings.at(in, next.body)) break;
        const bool deeper = own.label != label_kind::none ? next.depth > own.depth && next.label != label_kind::none : next.label != label_kind::none;
        const bool same_list = next.label == label_kind::bullet && (is_open || is_bare);
        if (deeper || same_list) {
          last = next.last;
          continue;
        }
        // What is told of it in lines of their own; "Chủ đề năm: …" is told of the whole.
        static const word_hash year = hash_of_word("năm");
        const auto told = lines_of_phase().at(in, next.body);
        if (next.label == label_kind::none && each.at_block_start && told && in.hash(next.body + told.length) != year && next.last - next.body < 200) {
          last = next.last;
          continue;
        }
        // Behind bare phases that stand line under line a paragraph is told of none: "Kết thúc đợt 2, tổng kết năm. …".
        const bool is_listed = n > 0 && n + 1 == found.size() && found[n - 1].block + 1 == each.block && words_behind(found[n - 1]) == 0;
        if (told && in.hash(next.body + told.length) == year) break;
        const bool is_heading_only = (rest == 0 && !is_listed) || is_open || in.is_quote(next.body);
        if (next.label == label_kind::none && is_bare && is_heading_only && paragraphs < 1) {
          ++paragraphs;
          last = next.last;
          continue;
        }
        break;
      }
    }
    place.last = last;
    set_bounds(in, each.bounds, year_of, n == 0, fresh, place);
    fresh.span = in.span(place.first, place.last);
    what().phases.push_back(std::move(fresh));
    phases.push_back(std::move(place));
  }
  if (what().phases.empty()) {
    read_single_period();
  } else {
    // Whether the text tells the time of the whole, which is then all the time there is.
    static const word_hash drive = hash_of_word("đợt");
    static const phrase contest("thi đua");
    for (std::size_t i = 0; i < body_begin; ++i) has_own_window = has_own_window || (in.hash(i) == drive && contest.at(in, i + 1) != 0 && heading && in[i].start > heading->end && !(i > 0 && is_plural(in.hash(i - 1))));
    const auto& first = what().phases.front().from.day;
    const auto& last = what().phases.back().to.day;
    const auto& from_words = words_of_bounds::all().from;
    for (std::size_t i = body_begin; i < closing_begin && first && last && !has_own_window; ++i) {
      if (!from_words.at(in, i) || phase_index_at(i)) continue;
      const auto whole = bounds_at(in, i);
      if (!whole || !whole->from || !whole->to) continue;
      phase told;
      phase_place ignored;
      set_bounds(in, whole, [&](int month) { return year_for(month); }, true, told, ignored);
      has_own_window = told.from.day == first && told.to.day == last;
    }
  }
  if (out.type == text_type::other && !what().phases.empty() && tells_of_plan()) out.type = text_type::report;  // it tells what a plan lays down
  // The year that all bounds name, where nothing else names one.
  if (!what().year && school_year.first == 0 && !what().phases.empty()) {
    int only = 0;
    bool one = true;
    for (const phase& each : what().phases)
      for (const auto& day : {each.from.day, each.to.day}) {
        if (!day) continue;
        if (only != 0 && day->year() != only) one = false;
        only = day->year();
      }
    if (one && only != 0 && !(paper().issued && paper().issued->year() > only)) what().year = only;
  }
}

void analysis::read_phase_count() {
  static const word_hash dot = hash_of_word("đợt");
  static const phrase stage("giai đoạn"), emulation("thi đua");
  static const phrase_map leads = {{1, "chia"}, {1, "chia làm"}, {1, "chia thành"}, {1, "chia ra"}, {1, "chia ra làm"}, {1, "gồm"}, {1, "gồm có"}, {1, "thành"}, {1, "làm"}, {1, "theo"}, {1, "trong"}, {1, "thực hiện"}, {1, "tổ chức"}, {1, "phân thành"}, {1, "phân làm"}, {1, "tiến hành"}, {1, "chia thành các"}};
  static const word_hash divide = hash_of_word("chia"), split = hash_of_word("phân");
  const std::size_t first_phase = phases.empty() ? closing_begin : phases.front().first;
  const word_set& counts = count_firsts();
  for (std::size_t i = body_begin == 0 ? 0 : 1; i < closing_begin; ++i) {
    if (i > first_phase && count_span) break;
    if ((!counts.may_contain(in.hash(i)) && !in.is_number(i)) || (i > 0 && in.is_number(i - 1))) continue;
    const auto count = count_at(in, i);
    if (!count || count->value < 1 || count->value > 99) continue;
    std::size_t at = count->last;
    // "hai (02) đợt", "2 (hai) đợt".
    if (in.is_mark(at, '('))
      if (const auto again = count_at(in, at + 1); again && again->value == count->value && in.is_mark(again->last, ')')) at = again->last + 1;
    const bool is_stage = stage.at(in, at) != 0;
    if (in.hash(at) != dot && !is_stage) continue;
    const std::size_t last = at + (is_stage ? 2 : 1);
    bool divides = false;
    for (std::size_t back = 1; back <= 5 && back <= i && !in[i - back + 1].has(sentence_start); ++back) divides = divides || in.hash(i - back) == divide || in.hash(i - back) == split;
    // "Thời gian: 02 đợt", "Tổ chức thành 02 đợt thi đua trong năm".
    static const phrase time("thời gian"), organised("tổ chức thành");
    divides = divides || (i >= 3 && ((in.is_mark(i - 1, ':') && time.at(in, i - 3) != 0) || organised.at(in, i - 3) != 0));
    if (!divides) {
      // "gồm 02 đợt:", "tổ chức 2 đợt thi đua như sau": a list must follow.
      bool led = false;
      for (std::size_t back = 1; back <= 2 && back <= i; ++back) led = led || (leads.at(in, i - back).length == back);
      bool listed = false;
      for (std::size_t k = last; k < last + 6; ++k) {
        listed = listed || in.is_mark(k, ':') || (!phases.empty() && k == phases.front().first);
        if (in[k + 1].has(block_start) && k + 1 < in.size()) {
          listed = listed || (!phases.empty() && k + 1 == phases.front().first);
          break;
        }
      }
      if (!led || !listed) continue;
    }
    what().phase_count_stated = count->value;
    count_span = in.span(i, last);
    i = last - 1;
  }
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
