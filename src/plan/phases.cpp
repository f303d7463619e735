// SPDX-License-Identifier: BSL-1.0
// Phases: how far their text goes, how many the text says there are.
#include "analysis.hpp"
#include "bounds.hpp"
#include "lines.hpp"
#include "phase_label.hpp"
#include "phase_table.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// "Trong đợt 2, …", "Riêng đợt 2, …": the sentence that begins with what stands before a label.
std::optional<std::size_t> sentence_of_phase(const source& in, std::size_t label) {
  static const phrase_map leads = {{1, "Trong"}, {1, "Riêng"}, {1, "Riêng trong"}, {1, "Ở"}, {1, "Riêng ở"}, {1, "Sang"}, {1, "Bước sang"}, {1, "Bước vào"}, {1, "Vào"}, {1, "Đối với"}, {1, "Với"}, {1, "Trong thời gian"}};
  constexpr std::size_t longest = 3;
  for (std::size_t length = 1; length <= longest && length <= label; ++length) {
    const std::size_t first = label - length;
    if (leads.at(in, first).length == length && in[first].has(sentence_start)) return first;
    const block& own = in.blocks()[in.block_of(first)];
    if (leads.at(in, first).length == length && own.body == first) return first;
  }
  return std::nullopt;
}

// "(30/4/1975 - 30/4/2019)": the years of what is remembered, which are no time of a phase.
bool is_anniversary(const bounds_found& of) {
  constexpr int longest_campaign = 5;  // years
  return of.from && of.to && of.from->precision != date_precision::year && of.from->year != 0 && of.to->year - of.from->year > longest_campaign;
}

// "Nước rút, từ 01/01 đến 30/6, chào mừng …": the time behind a name, tokens [name, mark), which ends with the clause of its own that the mark
// begins. Without "từ" it is one only behind a name that tells no time itself, "Hoàn thành kế hoạch quý I, quý II" does.
std::optional<bounds_found> window_behind_name(const source& in, std::size_t name, std::size_t mark, std::size_t last) {
  if (!(in.is_mark(mark, ',') || in.is_mark(mark, ';') || in.is_dash(mark)) || in.joins(mark + 1)) return std::nullopt;
  const std::size_t first = mark + 1;
  const bool is_said = static_cast<bool>(words_of_bounds::all().from.at(in, first));
  static const word_hash day = hash_of_word("ngày"), month = hash_of_word("tháng"), quarter = hash_of_word("quý");
  if (!is_said && !in.is_number(first) && in.hash(first) != day && in.hash(first) != month && in.hash(first) != quarter) return std::nullopt;
  const auto found = bounds_at(in, first);
  const auto is_told = [](const std::optional<side>& each) { return each && each->has_day && (each->month != 0 || each->is_year_start || each->is_year_end); };
  if (!found || !is_told(found->from) || !is_told(found->to) || found->last > last || is_anniversary(*found)) return std::nullopt;
  const std::size_t end = found->last;
  if (!(end == last || in.is_mark(end, '.') || in.is_mark(end, ';') || in.is_mark(end, ':') || in.is_mark(end, ',') || in.is_mark(end, ')') || in.is_dash(end))) return std::nullopt;
  if (is_said) return found;
  for (std::size_t k = name; k < mark; ++k)
    if (in.is_number(k) || month_at(in, k) || quarter_at(in, k)) return std::nullopt;
  return found;
}

// Whether nothing but its heading stands before the token in its block: "III. CÁC ĐỢT THI ĐUA | Đợt 1: …".
bool is_behind_heading(const source& in, const block& own, std::size_t i) {
  static const phrase_map headings = {{1, "các đợt"}, {1, "các đợt thi đua"}, {1, "các đợt thi đua trong năm"}, {1, "các giai đoạn"}, {1, "các giai đoạn thi đua"}};
  constexpr std::size_t shortest = 2;
  return i >= own.body + shortest && (is_all_capitals(in, own.body, i) || headings.at(in, own.body).length == i - own.body);
}

// Where the number of an item begins that stands before the token within a line: "… 2 đợt: a) Đợt 1: …; b) Đợt 2: …".
std::optional<std::size_t> number_of_item_before(const source& in, const block& own, std::size_t i) {
  if (i < own.body + 3 || !(in.is_mark(i - 1, '.') || in.is_mark(i - 1, ')')) || in.joins(i)) return std::nullopt;
  std::size_t first = i - 2;
  if (in.is_word(first) ? in.word_at(first).letters != 1 || !in.is_mark(i - 1, ')') : in.digits(first) == 0 || in.digits(first) > 2) return std::nullopt;
  if (in.is_number(first) && in.joins(first) && in.is_mark(first - 1, '.') && in.is_number(first - 2)) first -= 2;  // "2.1."
  const bool is_item = in.is_mark(first - 1, ':') || in.is_mark(first - 1, ';') || in.is_mark(first - 1, '.') || in.is_mark(first - 1, ',') || is_behind_heading(in, own, first);
  return is_item && !in.joins(first) ? std::optional(first) : std::nullopt;
}

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
  struct mention {
    std::size_t first = 0;  // of its sentence, or of its clause
    int ordinal = 0;
    std::size_t last = 0;  // of its clause; 0 where it goes to the end of the sentence
  };
  std::vector<mention> mentions;
  std::size_t other_matter = in.size();  // the last label that is told of another matter, "Báo cáo kết quả đợt 1"
  constexpr std::size_t most = 400;  // no campaign has more
  const stops labels(in, may_begin_label_of_phase);
  for (std::size_t b = 0; b < blocks.size() && found.size() < most; ++b) {
    const block& each = blocks[b];
    if (each.first >= closing_begin) break;
    for (std::size_t i = labels.next(each.body, each.last); i < each.last && found.size() < most; i = labels.next(i + 1, each.last)) {
      if (i < body_begin && heading && in[i].start < heading->end) continue;
      auto label = label_of_phase(in, i);
      if (!label && i == each.body) label = label_by_place(in, i);
      if (!label || is_in_table_of_another(in, i)) continue;
      if (i > each.body && is_plural(in.hash(i - 1))) continue;  // "CÁC ĐỢT THI ĐUA 1. Đợt 1: …"
      // "…; trong đó đợt 1 chào mừng …, đợt 2 chào mừng …": clauses that tell of phases whose time is given before.
      static const phrase_map keeps = {{1, "chào mừng"}, {1, "kỷ niệm"}, {1, "hướng tới"}, {1, "lập thành tích"}, {1, "mừng"}, {1, "gắn với"}};
      if (i != each.body && label->year == 0 && keeps.at(in, label->last) && mentions.size() < most && std::any_of(found.begin(), found.end(), [&](const candidate& before) { return before.bounds && before.label.ordinal == label->ordinal && label->ordinal != 0; })) {
        mention clause{i, label->ordinal, label->last};
        while (clause.last < each.last && !in[clause.last].has(sentence_start) && !in.is_mark(clause.last, ';') && !label_of_phase(in, clause.last)) ++clause.last;
        mentions.push_back(clause);
        i = label->last - 1;
        continue;
      }
      // "Thi đua đợt 1: …" and the first cell of a table begin their block too.
      static const phrase_map before_label = {{1, "Thi đua"}, {1, "Phong trào"}, {1, "Phong trào thi đua"}, {1, "Tổ chức"}, {1, "Tổ chức thi đua"}, {1, "Phát động"}, {1, "Phát động thi đua"}, {1, "Triển khai"}, {1, "Thực hiện"}, {1, "Đã phát động"}, {1, "Đã tổ chức"}, {1, "Đã triển khai"}, {1, "Đã phát động thi đua"}, {1, "Thời gian"}, {1, "Thời gian thi đua"}};
      const auto named = before_label.at(in, each.body);
      const bool begins = i == each.body || (named && i == each.body + named.length) || (i == each.body + 1 && (in.is_mark(each.body, '|') || (in.is_number(each.body) && in[i].has(line_start))));  // the number of a row on a line of its own
      candidate fresh{*label, std::nullopt, b, begins};
      // Behind a heading's number or a few marks it still begins its block.
      const bool behind_mark = i > 0 && !fresh.at_block_start && (in.is_mark(i - 1, ':') || in.is_mark(i - 1, ';') || in.is_mark(i - 1, '.') || in.is_mark(i - 1, ',') || in.is_mark(i - 1, '(') || in.is_dash(i - 1) || in.is_mark(i - 1, '+') || in.is_mark(i - 1, 0x2022) || in.is_mark(i - 1, 0xB7) || in[i].has(line_start) || number_of_item_before(in, each, i) || (in.word_at(i).upper_first && !in.word_at(i).upper_all && is_behind_heading(in, each, i)));
      static const word_hash and_word = hash_of_word("và");
      const bool goes_on = i > 0 && in.hash(i - 1) == and_word && !found.empty() && found.back().block == b;  // "đợt 1 từ … và đợt 2 từ …"
      if (!fresh.at_block_start && !behind_mark && !goes_on) {
        const auto first = sentence_of_phase(in, i);
        if (first && label->year == 0 && mentions.size() < most) mentions.push_back({*first, label->ordinal, 0});
        if (!first) other_matter = i;
        continue;
      }
      // "Báo cáo kết quả đợt 1: trước ngày …; đợt 2: …": what the first is told of the next one is too.
      if (!fresh.at_block_start && other_matter >= each.first && other_matter < i) {
        std::size_t between = other_matter + 1;
        while (between < i && !in[between].has(sentence_start)) ++between;
        if (between == i) {
          other_matter = i;
          continue;
        }
      }
      std::size_t at = label->last;
      if (in.is_mark(at, ';') && words_of_bounds::all().from.at(in, at + 1)) ++at;  // "Đợt 1; từ …"
      // A theme between label and bounds: "Đợt 1: “Mừng Đảng, mừng xuân” (từ …)".
      std::size_t quoted = at;
      while (in.is_mark(quoted, ':') || in.is_mark(quoted, ',') || in.is_dash(quoted)) ++quoted;
      static const phrase_map with_theme = {{1, "chủ đề"}, {1, "với chủ đề"}, {1, "có chủ đề"}, {1, "mang chủ đề"}, {1, "mang tên"}, {1, "có tên"}, {1, "với tên gọi"}, {1, "chủ điểm"}, {1, "với chủ điểm"}, {1, "lấy chủ đề"}, {1, "lấy chủ đề là"}, {1, "chủ đề là"}, {1, "thi đua"}, {1, "phong trào"}, {1, "phong trào thi đua"}, {1, "thi đua với chủ đề"}};
      quoted += with_theme.at(in, quoted).length;
      if (in.is_mark(quoted, ':')) ++quoted;
      if (const quotation* const name = in.quotation_at(quoted); name != nullptr && name->close < each.last) at = name->close + 1;
      if (const auto bounds = bounds_at(in, at); bounds && bounds->last <= each.last && !is_anniversary(*bounds)) {
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
        constexpr std::size_t longest_name = 40;
        for (std::size_t k = at; k < at + longest_name && k < each.last && !fresh.bounds && !in.is_mark(k, '.'); ++k) {
          if (in.is_mark(k, ';')) {  // "Đợt 2: Về đích; từ …"
            if (k > at) fresh.bounds = window_behind_name(in, at, k, each.last);
            break;
          }
          const bool bracket = in.is_mark(k, '(');
          // "…, thực hiện từ ngày …": behind what the phase welcomes.
          static const phrase_map tells_time = {{1, "thực hiện"}, {1, "thời gian"}, {1, "thời gian thực hiện"}, {1, "diễn ra"}};
          if (const auto tells = tells_time.at(in, k); tells && words_of_bounds::all().from.at(in, k + tells.length))
            if (const auto late = bounds_at(in, k + tells.length); late && late->from && late->to && late->to->has_day && late->last <= each.last) fresh.bounds = late;
          // "Giai đoạn 1: chuẩn bị vào vụ, từ 15/01/2019 đến 30/3/2019, chào mừng …", "Đợt 3: Tổng kết, tháng 12/2019".
          if (k > at && !fresh.bounds) fresh.bounds = window_behind_name(in, at, k, each.last);
          if (!bracket && !(in.is_mark(k, ':') && k > at)) continue;
          const auto late = bounds_at(in, k);
          if (late && is_anniversary(*late)) continue;
          const bool is_told = bracket && words_of_bounds::all().from.at(in, k + 1);
          if (late && late->to && late->last <= each.last && (is_told || (late->from && (!bracket || in.is_mark(late->last, ')'))))) fresh.bounds = late;
          if (is_told) break;
        }
        // "Đợt 1: Chào mừng …. Thời gian: 01/02 - 30/6".
        static const phrase time_told("thời gian");
        constexpr std::size_t farthest_time = 80;
        for (std::size_t k = at; k < at + farthest_time && k < each.last && !fresh.bounds; ++k)
          if (time_told.at(in, k) != 0)
            if (const auto late = bounds_at(in, k); late && late->from && late->to && late->to->month != 0 && late->last <= each.last) fresh.bounds = late;
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
      // "Đợt 1: Học kỳ I (từ …)": the name of it.
      if (in.is_mark(label->last, ':') || in.is_mark(label->last, '(') || in.is_dash(label->last))
        if (const auto name = label_of_phase(in, label->last + 1); name && in.hash(name->first) != in.hash(label->first)) i = name->last - 1;
    }
  }
  std::vector<std::size_t> other_drives;  // blocks that no phase takes in
  // "Đợt cao điểm" over "Đợt 2" is the first one, "Đợt đầu" and "Đợt sau" are two: a phase without a number is one where the others leave its
  // number free.
  {
    using place = label_found::place;
    const auto is_placed = [](const candidate& each) { return each.label.stands != place::numbered; };
    for (std::size_t n = 0; n < found.size(); ++n) {
      if (!is_placed(found[n])) continue;
      const int before = n > 0 ? found[n - 1].label.ordinal : 0;  // 0 too behind one that has none
      const bool is_last = n + 1 == found.size();
      const bool fits_next = is_last || found[n + 1].label.ordinal == before + 2 || (found[n + 1].label.stands == place::next && before == 0) || (found[n].label.stands == place::next && found[n + 1].label.ordinal != 0 && found[n + 1].label.ordinal <= before);
      const bool follows = n == 0 || before != 0;
      bool is_one = follows && fits_next;
      if (found[n].label.stands == place::first) is_one = is_one && n == 0 && !is_last;
      if (found[n].label.stands == place::next) is_one = is_one && n > 0;
      if (found[n].label.stands == place::named) is_one = is_one && !is_last && !is_placed(found[n + 1]);
      if (is_one) found[n].label.ordinal = before + 1;
    }
    for (const candidate& each : found)
      if (is_placed(each) && each.label.ordinal == 0) other_drives.push_back(each.block);
    std::erase_if(found, [&](const candidate& each) { return is_placed(each) && each.label.ordinal == 0; });
  }
  // Labels without bounds are phases only where none has any.
  const bool some_bounds = std::any_of(found.begin(), found.end(), [](const candidate& each) { return each.bounds.has_value(); });
  if (some_bounds) {
    std::vector<int> bounded;
    for (const candidate& each : found)
      if (each.bounds) bounded.push_back(each.label.ordinal);
    std::erase_if(found, [&](const candidate& each) { return !each.bounds && std::find(bounded.begin(), bounded.end(), each.label.ordinal) != bounded.end(); });
  }
  // What was done in the years before, "Kết quả năm 2018: đợt 1 từ …", where the plan's own phases bear the same numbers.
  if (what().year) {
    const auto is_past = [&](const candidate& each) { return each.bounds && each.bounds->to && each.bounds->to->year != 0 && each.bounds->to->year < *what().year; };
    // Under "I. KẾT QUẢ NĂM 2018" nothing is the plan's own.
    const auto is_under_past = [&](const candidate& each) {
      constexpr std::size_t furthest = 60, longest_heading = 20;
      int depth = blocks[each.block].depth;
      for (std::size_t b = each.block; b-- > 0 && each.block - b < furthest && depth > 1;) {
        const block& above = blocks[b];
        if (above.depth >= depth) continue;
        depth = above.depth;
        for (std::size_t k = above.body; k < above.last && k < above.body + longest_heading; ++k)
          if (const int year = year_at(in, k); year != 0 && !years_at(in, k + 1)) return year < *what().year;
      }
      return false;
    };
    std::vector<std::pair<std::size_t, int>> own;  // where each stands, and its number
    for (const candidate& each : found)
      if (each.bounds && !is_past(each)) own.emplace_back(each.label.first, each.label.ordinal);
    std::erase_if(found, [&](const candidate& each) {
      // "đợt 3" of the year before stands above "Đợt 1".
      if (is_past(each) && is_under_past(each)) return true;
      return is_past(each) && std::any_of(own.begin(), own.end(), [&](const auto& other) { return other.second == each.label.ordinal || (other.second < each.label.ordinal && other.first > each.label.first); });
    });
  }
  // Where each phase has a line of its own, those of a running sentence that bear the same numbers are of another matter, and so are
  // those told with them: "Tập huấn chia làm 2 giai đoạn: giai đoạn 1 tháng 3, giai đoạn 2 …".
  {
    std::vector<std::size_t> lines;  // blocks that begin with a label
    std::vector<int> on_lines;
    for (const candidate& each : found)
      if (each.at_block_start && each.bounds) {
        lines.push_back(each.block);
        on_lines.push_back(each.label.ordinal);
      }
    std::vector<std::size_t> others;  // blocks
    for (const candidate& each : found)
      if (std::find(lines.begin(), lines.end(), each.block) == lines.end() && std::find(on_lines.begin(), on_lines.end(), each.label.ordinal) != on_lines.end()) others.push_back(each.block);
    if (on_lines.size() >= 2) std::erase_if(found, [&](const candidate& each) { return !each.at_block_start && std::find(others.begin(), others.end(), each.block) != others.end(); });
  }
  // "Bước 1 (…): phát động, ký giao ước; … Bước 3 (…): tổng kết": the steps of the work, which divide no campaign.
  if (!found.empty()) {
    static const word_hash step = hash_of_word("bước");
    static const phrase_map launches = {{1, "phát động"}, {1, "quán triệt"}, {1, "ký giao ước"}, {1, "ký kết giao ước"}, {1, "xây dựng kế hoạch"}}, closes = {{1, "tổng kết"}, {1, "bình xét"}, {1, "xét khen thưởng"}};
    const auto tells = [&](const candidate& each, const phrase_map& works) {
      bool told = false;
      for (std::size_t k = each.label.last; k < blocks[each.block].last && !told; ++k) told = static_cast<bool>(works.at(in, k));
      return told;
    };
    if (std::all_of(found.begin(), found.end(), [&](const candidate& each) { return in.hash(each.label.first) == step; }) && tells(found.front(), launches) && tells(found.back(), closes)) found.clear();
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
    if (n == 0) layout.phase_label = each.label.head;
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
      if (const auto number = number_of_item_before(in, own, last)) last = *number;
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
        if ((n + 1 < found.size() && found[n + 1].block <= b) || std::binary_search(other_drives.begin(), other_drives.end(), b)) break;
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
  for (const mention& each : mentions) {
    // Of a phase that is told elsewhere, and the only one of that number.
    const auto is_meant = [&](const phase& which) { return which.ordinal == each.ordinal; };
    const auto& all = what().phases;
    const auto meant = std::find_if(all.begin(), all.end(), is_meant);
    if (meant == all.end() || std::find_if(std::next(meant), all.end(), is_meant) != all.end()) continue;
    phase_sentence sentence{each.first, each.first + 1, static_cast<std::size_t>(meant - all.begin())};
    while (each.last == 0 && sentence.last < closing_begin && !in[sentence.last].has(sentence_start)) ++sentence.last;
    if (each.last != 0) sentence.last = each.last;
    phase_sentences.push_back(sentence);
  }
  if (std::none_of(what().phases.begin(), what().phases.end(), [](const phase& each) { return each.from.day || each.to.day; })) read_phase_table();
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
    const stops began(in, from_words.firsts());
    for (std::size_t i = began.next(body_begin); i < closing_begin && first && last && !has_own_window; i = began.next(i + 1)) {
      if (!from_words.at(in, i) || phase_index_at(i)) continue;
      const auto whole = bounds_at(in, i);
      if (!whole || !whole->from || !whole->to) continue;
      phase told;
      phase_place ignored;
      set_bounds(in, whole, [&](int month) { return year_for(month); }, true, told, ignored);
      // A working year that ends with the last phase, "từ 01/12/2024 đến 30/11/2025", ends before the calendar's.
      const bool ends_early = told.from.day && told.to.day == last && *told.from.day <= *first && (last->month() != 12 || last->day() != 31);
      has_own_window = (told.from.day == first && told.to.day == last) || ends_early;
    }
  }
  if (out.type == text_type::other && !what().phases.empty() && tells_of_plan()) out.type = text_type::report;  // it tells what a plan lays down
  // The year that all bounds name, where nothing else names one.
  if (!what().year && school_year.first == 0 && !what().phases.empty()) {
    int only = 0;
    bool one = true;
    // A plan for the next year is issued in the last months of this one, and its first phase is there.
    constexpr int last_quarter = 10;
    const bool is_late = paper().issued && paper().issued->month() >= last_quarter;
    // "từ nay đến hết ngày 31/01/2026" begins in the year of issue; so does the first of several phases, which then are of the next.
    const bool begins_now = paper().issued && std::any_of(phases.begin(), phases.end(), [&](const phase_place& each) { return in.text().substr(each.from.start, each.from.end - each.from.start).find("nay") != std::string_view::npos; });
    if (begins_now && !(is_late && phases.size() > 1)) only = paper().issued->year();
    for (const phase& each : what().phases)
      for (const auto& day : {each.from.day, each.to.day}) {
        if (!day) continue;
        if (only != 0 && day->year() != only) one = false;
        only = day->year();
      }
    const bool is_of_issue = !paper().issued || paper().issued->year() == only || (paper().issued->year() + 1 == only && is_late && what().phases.front().ordinal.value_or(1) == 1);
    if (one && only != 0 && is_of_issue) what().year = only;
  }
}

void analysis::read_phase_table() {
  const auto rows = rows_of_phases(in, body_begin, closing_begin);
  if (rows.empty()) return;
  what().phases.clear();
  phases.clear();
  phase_sentences.clear();
  for (const phase_row& row : rows) {
    phase fresh;
    phase_place place;
    if (row.ordinal != 0) fresh.ordinal = row.ordinal;
    place.has_label = true;
    place.label = in.span(row.label, row.label_last);
    place.first = row.first;
    place.last = row.last;
    set_bounds(in, row.bounds, [&](int month) { return year_for(month); }, what().phases.empty(), fresh, place);
    fresh.span = in.span(row.first, row.last);
    if (row.theme < row.theme_last) {
      const std::string text = in.clean(row.theme, row.theme_last);
      if (fresh.ordinal) {
        what().themes.push_back({.text = text, .kind = theme_kind::theme, .phase = fresh.ordinal, .span = in.span(row.theme, row.theme_last)});
      } else {
        fresh.theme = text;
      }
    }
    what().phases.push_back(std::move(fresh));
    phases.push_back(std::move(place));
  }
  layout.phase_label = "Đợt";
}

void analysis::read_phase_count() {
  enum { usual = 1, called_otherwise };
  static const phrase_map stretches = {{usual, "đợt"}, {usual, "giai đoạn"}, {called_otherwise, "chặng"}, {called_otherwise, "cao điểm"}, {called_otherwise, "mốc"}, {called_otherwise, "bước"}};
  // Whether the first phase's label begins with the word at the place.
  const auto begins_label = [&](std::size_t at) {
    std::size_t first = phases.front().first;
    while (first < phases.front().last && in[first].start < phases.front().label.start) ++first;
    return in.hash(first) == in.hash(at);
  };
  constexpr int of_contest = 2;  // what follows may be anything else: "có 03 đợt hiến máu"
  static const phrase_map contests = {{1, "thi đua"}, {1, "cao điểm"}, {1, "như sau"}};
  static const phrase_map leads = {{1, "chia"}, {1, "chia làm"}, {1, "chia thành"}, {1, "chia ra"}, {1, "chia ra làm"}, {1, "gồm"}, {1, "gồm có"}, {1, "thành"}, {1, "làm"}, {1, "theo"}, {1, "trong"}, {1, "thực hiện"}, {1, "tổ chức"}, {1, "phân thành"}, {1, "phân làm"}, {1, "tiến hành"}, {1, "chia thành các"}, {1, "bao gồm"}, {1, "tập trung"}, {1, "tập trung vào"}, {1, "triển khai"}, {of_contest, "với"}, {of_contest, "phát động"}, {of_contest, "có"}};
  static const word_hash divide = hash_of_word("chia"), split = hash_of_word("phân");
  const std::size_t first_phase = phases.empty() ? closing_begin : phases.front().first;
  const std::size_t behind_phases = phases.empty() ? closing_begin : phases.back().last;
  // What another matter than the campaign is divided into: "02 đợt hiến máu", "4 đợt ra quân".
  static const phrase_map other_matters = {{1, "tập huấn"}, {1, "ra quân"}, {1, "hiến máu"}, {1, "kiểm tra"}, {1, "khảo sát"}, {1, "bồi dưỡng"}, {1, "giám sát"}, {1, "thanh tra"}, {1, "khám"}, {1, "bình xét"}, {1, "thi công"}, {1, "học"}, {1, "báo cáo"}, {1, "trồng cây"}, {1, "phun"}};
  // "Thực hiện Kế hoạch số … về phát động 02 đợt thi đua": what the paper cited counts.
  const auto is_cited = [&](std::size_t i) {
    static const word_hash about = hash_of_word("về");
    constexpr std::size_t furthest = 14;
    for (std::size_t back = i; back > 0 && i - back < furthest && !in[back].has(sentence_start) && !in.is_mark(back - 1, ',') && !in.is_mark(back - 1, ';'); --back)
      if (in.hash(back - 1) == about) return std::any_of(paper().bases.begin(), paper().bases.end(), [&](const basis& each) { return each.span && each.span->end <= in[back - 1].start && in[back - 1].start <= each.span->end + 2; });
    return false;
  };
  const stops counts(in, count_firsts(), stops::numbers);
  for (std::size_t i = counts.next(body_begin == 0 ? 0 : 1); i < closing_begin; i = counts.next(i + 1)) {
    if (i > first_phase && count_span) break;
    if (i > 0 && in.is_number(i - 1)) continue;
    const auto count = count_at(in, i);
    if (!count || count->value < 1 || count->value > 99) continue;
    std::size_t at = count->last;
    // "hai (02) đợt", "2 (hai) đợt".
    if (in.is_mark(at, '('))
      if (const auto again = count_at(in, at + 1); again && again->value == count->value && in.is_mark(again->last, ')')) at = again->last + 1;
    const auto stretch = stretches.at(in, at);
    if (!stretch) continue;
    const std::size_t last = at + stretch.length;
    // "gồm 2 chặng": where that is what its phases are called.
    if (stretch.meaning == called_otherwise && (phases.empty() || !phases.front().has_label || !begins_label(at))) continue;
    if (other_matters.at(in, last) || is_cited(i)) continue;
    // Behind the phases: "Chia việc bình xét thành 2 giai đoạn (…)".
    if (i >= behind_phases && in.is_mark(last, '(')) continue;
    bool divides = false;
    for (std::size_t back = 1; back <= 5 && back <= i && !in[i - back + 1].has(sentence_start); ++back) divides = divides || in.hash(i - back) == divide || in.hash(i - back) == split;
    // "Thời gian: 02 đợt", "Tổ chức thành 02 đợt thi đua trong năm".
    static const phrase time("thời gian"), organised("tổ chức thành");
    divides = divides || (i >= 3 && ((in.is_mark(i - 1, ':') && time.at(in, i - 3) != 0) || organised.at(in, i - 3) != 0));
    if (!divides) {
      // "gồm 02 đợt:", "tổ chức 2 đợt thi đua như sau": a list must follow. "Các đợt thi đua (02 đợt)".
      static const phrase_map those = {{1, "các đợt"}, {1, "các giai đoạn"}, {1, "các chặng"}};
      constexpr std::size_t furthest_those = 6;
      bool led = false;
      const bool ends_line = in[last].has(block_start) || (in.is_mark(last, '.') && in[last + 1].has(block_start));
      const bool is_told_behind = i > 0 && ((in.is_mark(i - 1, '(') && in.is_mark(last, ')')) || (in.is_mark(i - 1, ':') && ends_line));  // "CÁC ĐỢT THI ĐUA (03 đợt)", "CÁC ĐỢT THI ĐUA: 03 đợt"
      for (std::size_t back = 2; is_told_behind && back <= furthest_those && back <= i && !led; ++back) led = static_cast<bool>(those.at(in, i - back));
      for (std::size_t back = 1; back <= 2 && back <= i; ++back)
        if (const auto lead = leads.at(in, i - back); lead.length == back) led = led || lead.meaning != of_contest || in.is_mark(last, ':') || contests.at(in, last) || in[last].has(block_start);
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
