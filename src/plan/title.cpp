// SPDX-License-Identifier: BSL-1.0
// The title of a plan, and where its body begins.
#include "analysis.hpp"
#include "bounds.hpp"
#include "lines.hpp"
#include "phase_label.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

void analysis::read_title(std::size_t type_block, std::size_t behind_type) {
  const auto& blocks = in.blocks();
  const block& type = blocks[type_block];
  std::size_t first = behind_type;
  std::size_t last = type.last;
  std::size_t next = type_block + 1;
  while (first < last && in.is_mark(first, ':')) ++first;  // "KẾ HOẠCH:"
  // A heading inside a line: the title is the rest of its sentence.
  const bool is_inline = heading && in[type.first].start < heading->start;
  if (is_inline)
    for (std::size_t k = first + 1; k < last; ++k)
      if (in[k].has(sentence_start)) last = k;
  static const phrase_map openings = {{1, "Căn cứ"}, {1, "Thực hiện"}, {1, "Nhằm"}, {1, "Năm"}, {1, "Để"}, {1, "Phát huy"}, {1, "Kính gửi"}, {1, "Tiếp tục"}};
  // A line that begins so is none of the title: what it rests on, a section, a note in brackets, a label with its colon.
  static const phrase_map body_openings = {{1, "Căn cứ"}, {1, "Thực hiện"}, {1, "Kính gửi"}};
  const auto begins_body = [&](std::size_t at) {
    if (in.is_mark(at, '(')) return !day_at(in, at + 1);  // "(26/3/1931 - 26/3/2021)" is of the title, "(Kèm theo …)" is not
    if (!in.is_word(at)) return false;
    if (body_openings.at(in, at)) return true;
    // "Đợt 1: từ …" right under the title.
    if (const auto label = in[at].has(line_start) ? label_of_phase(in, at) : std::nullopt)
      if (const auto bounds = bounds_at(in, label->last); in.is_mark(label->last, ':') || (bounds && bounds->from && bounds->to)) return true;
    if (in[at].has(line_start) && is_position(in, at, line_last(in, at)) && opens_grounds(in, line_last(in, at))) return true;  // who decides
    // "Công đoàn … phát động phong trào thi đua như sau:".
    static const phrase_map acts = {{1, "phát động"}, {1, "tổ chức"}, {1, "xây dựng"}, {1, "ban hành"}, {1, "triển khai"}, {1, "đề ra"}};
    if (const std::size_t body = body_end(in, at); body > at && in[at].has(line_start) && acts.at(in, body) && !in[body].has(block_start)) {
      const std::size_t behind = line_last(in, body);
      if (in.is_mark(behind - 1, ':') || in.is_mark(behind - 1, '.') || in.is_mark(behind - 1, ',') || in.is_mark(behind - 1, ';')) return true;
    }
    constexpr std::size_t longest_label = 6;
    for (std::size_t k = at + 1; k <= at + longest_label && k < in.size() && !in[k].has(line_start) && (in.is_word(k) || in.is_mark(k, ':')); ++k)
      if (in.is_mark(k, ':')) return k + 1 < in.size() && !in[k + 1].has(line_start);
    return false;
  };
  static const word_hash school_word = hash_of_word("học");
  const auto ends_title = [&](std::size_t behind) {
    if (behind == 0) return false;
    const bool is_school_year = behind > 3 && in.digits(behind - 1) == 4 && in.digits(behind - 3) == 4 && in.hash(behind - 4) == school_word;
    const bool is_range = behind > 2 && in.is_mark(behind - 1, ')') && in.digits(behind - 2) == 4;  // "(14/10/1930 - 14/10/2024)"
    return in.is_mark(behind - 1, '.') || (behind > 1 && year_at(in, behind - 2) != 0) || is_school_year || is_range;
  };
  // "Năm 2023", "Năm học 2023 - 2024": a line that is the year alone.
  static const word_hash school = hash_of_word("học"), year_word = hash_of_word("năm");
  const auto is_year_alone = [&](std::size_t from, std::size_t to) {
    if (in.hash(from) != year_word) return false;
    const std::size_t at = from + (in.hash(from + 1) == school ? 2 : 1);
    return in.digits(at) == 4 && (at + 1 == to || ((in.is_dash(at + 1) || in.is_mark(at + 1, '/')) && in.digits(at + 2) == 4 && at + 3 == to));
  };
  const auto belongs = [&](std::size_t b, bool is_first) {
    if (b >= blocks.size() || blocks[b].label != label_kind::none) return false;
    const block& each = blocks[b];
    const bool capitals = is_all_capitals(in, each.first, each.last);
    // "Thực hiện phong trào thi đua …" may head a title; what cites a document or goes on behind its line is the body.
    static const phrase carrying("thực hiện");
    const auto cited = std::lower_bound(numbers.begin(), numbers.end(), each.first, [](const number_found& one, std::size_t place) { return one.first < place; });
    const bool cites = cited != numbers.end() && cited->first < each.last;
    const bool goes_on = in.is_mark(each.last - 1, ',') || in.is_mark(each.last - 1, ':') || in.is_mark(each.last - 1, ';') || in.is_mark(each.last - 1, '.');
    const bool is_above_body = b + 1 < blocks.size() && body_openings.at(in, blocks[b + 1].first);  // which begins the same way
    const bool names_itself = is_first && carrying.at(in, each.first) != 0 && (!cites || is_above_body) && !goes_on && each.last - each.first <= 40;
    if (begins_body(each.first) && !names_itself) return false;
    if (is_first) return (capitals || each.last - each.first <= 80) && !(openings.at(in, each.first) && !capitals && each.last - each.first > 25);
    if (each.last - each.first > 40) return false;
    if (is_year_alone(each.first, each.last)) return !ends_title(last);
    if (is_year_alone(first, last)) return !each.is_after_blank || capitals;  // the year stands first
    if (each.is_after_blank) {
      // Lines of capitals with empty lines between them; a sentence that launches is none of them.
      const bool is_sentence = in.is_mark(each.last - 1, ':') || in.is_mark(each.last - 1, '.') || in.is_mark(each.last - 1, ',');
      return capitals && is_all_capitals(in, first, last) && !ends_title(last) && !is_sentence;
    }
    if (in.is_mark(each.first, '(')) return in.is_mark(each.last - 1, ')');  // the days of the anniversary on their own line
    const bool same_case = capitals == is_all_capitals(in, first, last);
    if (ends_title(last)) return false;
    return same_case && !openings.at(in, each.first) && !in.is_mark(last - 1, '.') && each.last - each.first <= 40;
  };
  static const phrase_map joint_kinds = {{1, "liên tịch"}, {1, "liên ngành"}, {1, "phối hợp"}, {1, "chi tiết"}, {1, "tổng thể"}, {1, "cụ thể"}};  // "KẾ HOẠCH LIÊN TỊCH"
  if (const auto joint = joint_kinds.at(in, first); joint && first + joint.length == last) first = last;
  // "KẾ HOẠCH (PLAN)": the kind in another language.
  constexpr std::size_t longest_gloss = 4;
  if (first < last && last - first <= longest_gloss && in.is_mark(first, '(') && in.is_mark(last - 1, ')') && is_all_capitals(in, first, last) && belongs(next, true)) first = last;
  if (first >= last) {
    if (!belongs(next, true)) {
      body_begin = type.last;
      return;
    }
    first = blocks[next].first;
    last = blocks[next].last;
    ++next;
  }
  // A block of several lines may hold the first lines of the body: it ends where one of them begins.
  const auto cut_at_body = [&] {
    for (std::size_t k = first + 1; k < last; ++k)
      if (in[k].has(line_start) && (begins_body(k) || (ends_title(k) && !is_year_alone(first, k)))) {
        if (ends_title(k) && !begins_body(k) && in.is_word(k) && !in.word_at(k).upper_first) continue;
        last = k;
        return true;
      }
    return false;
  };
  bool is_cut = cut_at_body();
  // "KẾ HOẠCH TRIỂN KHAI" over "Các đợt thi đua …": the line lacks what it does that to.
  static const phrase_map lacking = {{1, "triển khai"}, {1, "triển khai thực hiện"}, {1, "tổ chức"}, {1, "tổ chức thực hiện"}, {1, "phát động"}, {1, "tổ chức phát động"}, {1, "thực hiện"}, {1, "công tác"}, {1, "thi đua"}, {1, "phối hợp tổ chức"}};
  if (!is_cut && !is_inline && lacking.at(in, first).length == last - first && last - first != 0 && belongs(next, true) && !is_year_alone(blocks[next].first, blocks[next].last)) {
    last = blocks[next++].last;
    is_cut = cut_at_body();
  }
  for (int more = 0; more < 3 && !is_cut && !is_inline && belongs(next, false); ++more, ++next) {
    last = blocks[next].last;
    is_cut = cut_at_body();
  }
  std::size_t end = last;
  if (in.is_mark(first, '(') && in.is_mark(end - 1, ')')) {  // "(V/v phát động thi đua)"
    bool whole = true;
    for (std::size_t k = first + 1; k + 1 < end; ++k) whole = whole && !in.is_mark(k, ')');
    if (whole) {
      ++first;
      --end;
    }
  }
  while (end > first && (in.is_mark(end - 1, '.') || in.is_mark(end - 1, ':') || in.is_dash(end - 1))) --end;
  what().title = in.clean(first, end);
  static const phrase peak("cao điểm"), special("đặc biệt");
  for (std::size_t i = first; i < end; ++i)
    if (peak.at(in, i) != 0 || special.at(in, i) != 0) what().kind = campaign_kind::special;
  body_begin = last;
}

// A speech, a pledge: what it is called is its title, with the line under it that says of what; its day is told in brackets under that, or in
// its first words, "Hôm nay, ngày …".
void analysis::read_spoken_head(std::size_t heading_block) {
  const auto& blocks = in.blocks();
  const std::size_t first = blocks[heading_block].first;
  std::size_t last = blocks[heading_block].last;
  std::size_t next = heading_block + 1;
  bool has_year = false;
  for (std::size_t i = first; i < last; ++i) has_year = has_year || in.digits(i) == 4;
  constexpr std::size_t longest = 40;
  const auto may_go_on = [&](const block& each) { return each.label == label_kind::none && each.last - each.first <= longest && !in.is_mark(each.first, '(') && !in.is_mark(each.last - 1, '.') && !in.is_mark(each.last - 1, ':') && !in.is_mark(each.last - 1, ',') && !in.is_mark(each.last - 1, '!'); };
  if (!has_year && next < blocks.size() && may_go_on(blocks[next])) last = blocks[next++].last;
  for (std::size_t i = first + 1; i < last; ++i)
    if (in.is_mark(i, '(') && in[i].has(line_start)) last = i;
  what().title = in.clean(first, last);
  body_begin = last;
  if (paper().issued) return;
  const auto take = [&](std::size_t at) {
    const auto day = day_at(in, at);
    if (!day || !day->full()) return false;
    paper().issued = day->full();
    issued_span = in.span(day->begin, day->last);
    return true;
  };
  constexpr std::size_t longest_note = 40;
  if (in.is_mark(last, '('))
    for (std::size_t i = last; i < last + longest_note && !in.is_mark(i, ')'); ++i)
      if (take(i)) return;
  static const phrase today("Hôm nay");
  const stops sentences(in, word_set(), stops::sentences);
  for (std::size_t i = sentences.next(last); i < in.size(); i = sentences.next(i + 1))
    if (today.at(in, i) != 0 && take(i + today.size() + (in.is_mark(i + today.size(), ',') ? 1U : 0U))) return;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
