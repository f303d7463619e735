// SPDX-License-Identifier: BSL-1.0
// The year of the campaign.
#include "analysis.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

void analysis::read_year() {
  // The years of a stretch of text: one, two (a school year), or none.
  static const word_hash school = hash_of_word("học"), period_word = hash_of_word("đoạn");
  static const word_hash year_word = hash_of_word("năm");
  struct years {
    int one = 0;
    std::pair<int, int> two = {0, 0};
    std::size_t at = 0;
  };
  const auto years_in = [&](std::size_t first, std::size_t last) {
    years found;
    for (std::size_t i = first; i < last; ++i) {
      if (in_number(i)) continue;
      if (in.digits(i) == 4) {
        const bool named = i > 0 && (in.hash(i - 1) == year_word || in.hash(i - 1) == school || in.hash(i - 1) == period_word);
        if (const auto pair = years_at(in, i); pair && named && pair->to > pair->from && pair->to - pair->from <= 6) {
          static const word_hash term = hash_of_word("kỳ");
          if (i > 1 && in.hash(i - 1) == term) continue;
          if (found.one == 0 && found.two.first == 0) found = {0, {pair->from, pair->to}, i};
          i = pair->last;
          continue;
        }
      }
      if (const int year = year_at(in, i); year != 0 && found.one == 0 && found.two.first == 0) found = {year, {0, 0}, i};
    }
    return found;
  };
  // The target of a range in the title: "(20/11/1982 - 20/11/2022)".
  const auto target_in = [&](std::size_t first, std::size_t last) {
    years found;
    for (std::size_t i = first; i < last; ++i)
      if (const auto day = day_at(in, i); day && day->year != 0 && in.is_dash(day->last) && day->last < last)
        if (const auto target = day_at(in, day->last + 1); target && target->full()) found = {target->year, {0, 0}, target->last - 1};
    return found;
  };
  const auto take = [&](const years& found) {
    if (found.one != 0) {
      what().year = found.one;
      year_span = in.span(found.at, found.at + 2);
      return true;
    }
    if (found.two.first != 0) {
      school_year = found.two;
      year_span = in.span(found.at, found.at + 3);
      return true;
    }
    return false;
  };
  // "tổng kết phong trào thi đua năm 2021, phát động thi đua năm 2022": where what is launched stands behind what is over; `first` elsewhere.
  const auto behind_summary = [&](std::size_t first, std::size_t last) {
    static const phrase_map summaries = {{1, "tổng kết"}, {1, "sơ kết"}};
    static const phrase launch("phát động");
    static const word_hash already = hash_of_word("đã");
    bool sums_up = false;
    for (std::size_t i = first; i < last; ++i) {
      if (sums_up && launch.at(in, i) != 0 && in.hash(i - 1) != already) return i;
      sums_up = sums_up || summaries.at(in, i);
    }
    return first;
  };
  years title_target;
  // In the title. Its tokens stand before the body; of the news of one in its own sentence.
  if ((out.type != text_type::report || paper().type == document_type::report) && heading) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < body_begin && i < in.size(); ++i)
      if (in[i].start >= heading->end) {
        begin = i;
        break;
      }
    if (begin < body_begin && begin != 0 && (take(years_in(behind_summary(begin, body_begin), body_begin)) || take(years_in(begin, body_begin)))) return;
    title_target = begin != 0 ? target_in(begin, body_begin) : years{};
  }
  if (out.type == text_type::report && number_span) {
    for (const number_found& each : numbers)
      if (in[each.first].start == number_span->start && take(years_in(each.last, std::min(each.last + 30, in.size())))) return;
  }
  // Near "thi đua" in a sentence that launches, or names the campaign.
  static const phrase emulation("thi đua"), launched_movement("phát động phong trào"), launched("phát động thi đua");
  static const word_hash picture = hash_of_word("ảnh");  // what stands under a picture is not the plan's
  years second, reviewed;
  const auto is_reviewed = [&](std::size_t sentence, std::size_t place) {
    static const phrase_map reviews = {{1, "tổng kết"}, {1, "sơ kết"}, {1, "kết quả"}};
    constexpr std::size_t furthest = 6;
    if (paper().type == document_type::report) return false;  // whose year that is
    for (std::size_t back = place; back > sentence && place - back < furthest && in.is_word(back - 1); --back)
      if (reviews.at(in, back - 1)) return true;
    return false;
  };
  const stops sentence_starts(in, word_set(), stops::sentences);
  const stops told(in, [&](const word& each) { return each.hash == emulation.hashes().front() || each.hash == launched.hashes().front(); });
  for (std::size_t i = body_begin; i < closing_begin;) {
    constexpr std::size_t longest = 400;
    const std::size_t last = sentence_starts.next(i + 1, std::min(closing_begin, i + longest));
    bool launches = false;
    const bool is_caption = in.hash(in.blocks()[in.block_of(i)].body) == picture;
    for (std::size_t k = told.next(i, last); k < last; k = told.next(k + 1, last)) {
      if (launched_movement.at(in, k) != 0 || launched.at(in, k) != 0) {
        static const word_hash by = hash_of_word("do");
        bool passive = false;
        for (std::size_t back = k; back > i && k - back < 14; --back) passive = passive || in.hash(back - 1) == by;
        launches = launches || !passive;
      }
      if (emulation.at(in, k) == 0 || is_caption) continue;
      // "thi đua năm 2018", "phong trào thi đua yêu nước năm 2018".
      for (std::size_t at = k + 2; at <= k + 5 && at < last; ++at) {
        if (in.is_mark(at, ',') || in.is_mark(at, ';') || in.is_quote(at)) break;
        if (year_at(in, at) != 0 || (in.hash(at) == year_word && in.hash(at + 1) == school) ) {
          const years found = years_in(at, std::min(at + 6, last));
          if (is_reviewed(i, k)) {  // "tổng kết phong trào thi đua năm 2021, phát động …"
            if (reviewed.one == 0 && reviewed.two.first == 0) reviewed = found;
            break;
          }
          if (take(found)) return;
        }
      }
    }
    if (launches && !is_caption && second.one == 0 && second.two.first == 0) second = years_in(i, last);
    i = last;
  }
  if (take(second) || take(reviewed) || title_target.one == 0) return;
  what().year = title_target.one;
  year_span = in.span(title_target.at, title_target.at + 1);
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
