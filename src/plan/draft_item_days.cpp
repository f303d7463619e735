// SPDX-License-Identifier: BSL-1.0
// The days of an item: deadlines, weekdays, the ends of ranges.
#include "draft_items.hpp"
#include "draft_years.hpp"
#include "lines.hpp"

#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

std::optional<deadline> moved_deadline(date named, int delta, boundary edge, const catalogue& holidays) {
  const auto there = in_year(named, named.year() + delta);
  if (!there) return std::nullopt;
  if (*there <= date::earliest() + days(40)) return edge == boundary::exclusive ? deadline::before(*there) : deadline::until(*there);
  if (edge == boundary::inclusive) return deadline::until(last_working_day(*there, holidays));
  const date last = last_working_day(*there - days(1), holidays);
  return last + days(1) == *there && !may_be_off(*there, holidays) ? deadline::before(*there) : deadline::until(last);
}

void item_mover::change_day_ranges(const std::string& item) {
  const detail::source in(item);
  static const detail::phrase_map to = {{1, "đến"}, {1, "đến hết"}, {1, "tới"}, {1, "tới hết"}};
  for (std::size_t i = 0; i < in.size(); ++i) {
    const auto first = in.is_number(i) || starts_with_day(in, i) ? day_at(in, i) : std::nullopt;
    if (!first) continue;
    i = first->last - 1;
    const auto reach = to.at(in, first->last);
    const std::size_t behind = first->last + (reach ? reach.length : is_reach(in, first->last) ? 1 : 0);
    const auto last = behind > first->last ? day_at(in, behind) : std::nullopt;
    if (!last || first->is_lunar || last->is_lunar) continue;
    i = last->last - 1;
    const auto begin = first->full(), end = last->full();
    constexpr int longest = 3;  // years; longer ones are remembered, "(28/8/1945 - 28/8/2024)"
    if (!begin || !end || begin->year() == end->year() || begin->year() > old_year_ || end->year() - begin->year() > longest || (begin->month() == end->month() && begin->day() == end->day())) continue;
    if (begin->year() < old_year_ && end->year() != old_year_) continue;
    const text_span place = in.span(first->begin, last->last);
    if (begin->year() < old_year_) {
      changes_.push_back({place.start, place.end, item.substr(place.start, place.end - place.start)});
      note_item(in.clean(first->begin, last->last), "bắt đầu trước năm cũ: giữ nguyên, xem lại", "begins before the old year: it stays, look at it again");
      continue;
    }
    const auto there = in_year(*end, end->year() + year_ - old_year_);
    if (there) changes_.push_back({in[last->begin].start, place.end, day_as_written(in, *last, *there)});
  }
}

void item_mover::change_days_and_numbers(const std::string& item, const detail::phrase_map& edges) {
  const detail::source in(item);
  static const detail::phrase_map each_year = {{1, "hằng năm"}, {1, "hàng năm"}, {1, "mỗi năm"}};
  static const detail::word_hash done = detail::hash_of_word("xong"), to_word = detail::hash_of_word("đến"), hour_word = detail::hash_of_word("giờ"), with_word = detail::hash_of_word("với");
  std::size_t behind_day = in.size();
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (const auto day = detail::day_at(in, i)) behind_day = day->last;
    auto edge = i == behind_day ? detail::phrase_map::hit{} : edges.at(in, i);  // "từ ngày … đến hết ngày …" is a stretch
    const bool ends_hours = i > 0 && (in.hash(i - 1) == hour_word || (in.is_word(i - 1) && i > 1 && in.is_number(i - 2) && in.joins(i - 1)));  // "từ 7h đến 11h ngày …"
    if (!edge && i != behind_day && !ends_hours && in.hash(i) == to_word && detail::behind_hour(in, i + 1) > i + 1) edge = {detail::deadline_inclusive, 1};  // "đến 17h00 ngày …"
    if (edge) {
      const std::size_t at_day = detail::behind_hour(in, i + edge.length);
      const auto day = detail::day_at(in, at_day);
      std::optional<date> full;
      if (day && !day->is_malformed && !day->is_lunar) full = day->year != 0 ? day->full() : day->in_year(old_year_);
      const bool is_yearly = day && day->year == 0 && each_year.at(in, day->last + (in.is_mark(day->last, '(') ? 1U : 0U));
      if (full && !is_yearly && (was_to_come(*full) || (full->year() >= old_year_ && full->year() <= old_year_ + 1))) {
        // Until an hour of the day the day itself counts.
        const bool is_before_day = edge.meaning == detail::deadline_exclusive && at_day == i + edge.length;
        if (const auto there = moved_deadline(*full, year_ - old_year_, is_before_day ? boundary::exclusive : boundary::inclusive, by_.known().events)) {
          const std::string text = day_as_written(in, *day, *there->day());
          if (is_before_day && there->boundary() == boundary::inclusive) {
            const bool is_capital = in.word_at(i).upper_first;
            const bool is_done = in.hash(i) == done;
            const bool has_day_word = day->in_words && starts_with_day(in, day->begin);
            const std::string words = in.word_at(i).upper_all ? (is_done ? "XONG CHẬM NHẤT " : "CHẬM NHẤT ") : is_done ? "xong chậm nhất " : is_capital ? "Chậm nhất " : "chậm nhất ";
            changes_.push_back({in[i].start, in[day->last - 1].end, words + (has_day_word ? "" : in.word_at(i).upper_all ? "NGÀY " : "ngày ") + text});
          } else {
            changes_.push_back({in[day->begin].start, in[day->last - 1].end, text});
          }
        }
        i = day->last - 1;
        continue;
      }
      if (is_yearly) {
        i = day->last - 1;
        continue;
      }
    }
    // "tổng kết vào tháng 01/2025" in a plan for 2024.
    if (const auto month = in.is_number(i) ? std::nullopt : detail::month_at(in, i); month && month->year == old_year_ + 1 && !is_of_school_year(like_, old_year_) && year_ < date::last_year && !detail::day_at(in, i)) {
      const text_span place = in.span(month->last - 1, month->last);
      changes_.push_back({place.start, place.end, std::to_string(year_ + 1)});
      i = month->last - 1;
      continue;
    }
    // "Lễ phát động ngày 24/12/2023" of a plan for 2024, issued in December of 2023.
    if (const auto day = detail::day_at(in, i); day && !day->is_lunar && day->full() && was_to_come(*day->full()) && !(day->begin > 0 && in.is_dash(day->begin - 1))) {
      if (const auto there = in_year(*day->full(), year_ - 1)) changes_.push_back({in[day->begin].start, in[day->last - 1].end, day_as_written(in, *day, *there)});
      i = day->last - 1;
      continue;
    }
    if (const auto day = detail::day_at(in, i); day && change_missing_day(in, *day, item)) {
      i = day->last - 1;
      continue;
    }
    // "Công văn ngày 05/02/2025 của …", "Kế hoạch số 389 ngày 01/6/2025": of the old year, as one with its codes is.
    static const detail::phrase_map papers = {{1, "công văn"}, {1, "văn bản"}, {1, "kế hoạch"}, {1, "quyết định"}, {1, "chỉ thị"}, {1, "hướng dẫn"}, {1, "thông báo"}, {1, "tờ trình"}, {1, "kết luận"}};
    if (const auto paper = in.is_number(i) ? detail::phrase_map::hit{} : papers.at(in, i)) {
      static const detail::word_hash number_word = detail::hash_of_word("số");
      const std::size_t digits = i + paper.length + 1;
      const bool is_numbered = in.hash(digits - 1) == number_word && in.is_number(digits) && !detail::number_at(in, digits);
      const std::size_t at_day = is_numbered ? digits + 1 : i + paper.length;
      auto day = detail::day_at(in, at_day);
      if (!day && starts_with_day(in, at_day)) day = detail::day_at(in, at_day + 1);
      const auto full = day && starts_with_day(in, at_day) ? day->full() : std::nullopt;
      if (full && full->year() >= old_year_ - 1 && full->year() <= old_year_) {
        if (is_numbered) changes_.push_back({in[digits].start, in[digits].end, blank});
        changes_.push_back({in[day->begin].start, in[day->last - 1].end, (starts_with_day(in, day->begin) ? "ngày " : "") + std::string(blank)});
        i = day->last - 1;
        continue;
      }
    }
    const bool is_of_standard = i > 0 && in.is_mark(i - 1, ':') && in.joins(i);  // "QCVN 01:2025/BYT"
    const auto number = in.is_number(i) && !is_of_standard ? detail::number_at(in, i) : std::nullopt;
    if (!number) continue;
    std::size_t behind = number->last;
    if (in.is_mark(behind, ',')) ++behind;
    const auto day = detail::day_at(in, behind);
    const auto full = day ? day->full() : std::nullopt;
    std::size_t words_last = full ? day->last : number->last;  // what is said of it
    // "Chỉ thị số 05-CT/TW ngày 15/5/2016 với chủ đề năm 2021": what it goes with is not what it is about.
    const bool goes_with = in.hash(words_last) == with_word;
    while (!goes_with && words_last < in.size() && !in.is_mark(words_last, ';') && !in.is_mark(words_last, '.') && !(in.is_number(words_last) && detail::number_at(in, words_last))) ++words_last;
    if (is_replaced(in, number->first)) {
      note_item(item, "nói văn bản bị thay thế: điền văn bản mà kế hoạch này thay thế", "names the document that is replaced: fill in the one this plan replaces");
    }
    if (is_replaced(in, number->first) || !is_lasting(number->number, full, in.clean(full ? day->last : number->last, words_last), old_year_, year_)) {
      changes_.push_back({in[number->first].start, in[number->last - 1].end, blank + codes_of(number->number)});
      if (full) changes_.push_back({in[day->begin].start, in[day->last - 1].end, (day->in_words && starts_with_day(in, day->begin) ? "ngày " : "") + std::string(blank)});
    } else if (full) {
      changes_.push_back({in[number->first].start, in[day->last - 1].end, item.substr(in[number->first].start, in[day->last - 1].end - in[number->first].start)});
    }
    i = (full ? day->last : number->last) - 1;
  }
}

bool item_mover::was_to_come(date day) const {
  return day.year() == old_year_ - 1 && like_.document && like_.document->issued && *like_.document->issued <= day;
}

bool item_mover::is_weekday(const std::string& words) {
  static const std::set<std::string> all = [] {
    std::set<std::string> names;
    for (int day = 1; day <= 7; ++day) names.insert(comparison_key(name_of(date(2024, 1, day).weekday())));
    return names;
  }();
  return all.contains(comparison_key(words));
}

void item_mover::change_weekdays(const std::string& item) {
  const detail::source in(item);
  for (std::size_t i = 0; i < in.size(); ++i) {
    std::size_t at_day = detail::behind_weekday(in, i);
    auto day = at_day == i ? std::nullopt : detail::day_at(in, at_day);
    // "ngày 05/5/2019 (Chủ nhật)".
    if (at_day == i && i > 1 && in.is_mark(i - 1, '(') && in.is_mark(i + 2, ')') && is_weekday(in.clean(i, i + 2))) {
      constexpr std::size_t longest_day = 8;
      for (std::size_t k = i > longest_day ? i - longest_day : 0; k + 1 < i && !day; ++k)
        if (const auto before = day_at(in, k); before && before->last == i - 1) day = before;
      at_day = i + 2;
    }
    if (!day || day->is_malformed || day->is_lunar) continue;
    const text_span day_place = in.span(day->begin, day->last);
    const auto full = day->year != 0 ? day->full() : day->in_year(old_year_);
    // Until a day that is moved to one on which people work, or is left blank, no weekday is known here.
    std::optional<date> there;
    if (full && !is_changed(day_place)) {
      if (full->year() != old_year_) continue;  // stays with its day
      there = in_year(*full, year_);
    }
    std::size_t last = at_day;
    if (in.is_mark(last - 1, ',') || in.is_mark(last - 1, '(')) --last;  // "thứ Hai (07/01/2019)"
    const text_span place = in.span(i, last);
    std::string name = there ? std::string(name_of(there->weekday())) : std::string("thứ ") + blank;
    if (!in.word_at(i).upper_first && name.starts_with("T")) name.front() = 't';
    if (there && full && there->is_weekend() && !full->is_weekend()) note_item(name + " " + to_text(*there), "trong một mục là ngày nghỉ: xem lại", "in an item is no working day: look at it again");
    changes_.push_back({place.start, place.end, std::move(name)});
  }
}

void item_mover::change_ranges(const std::string& item) {
  const detail::source in(item);
  static const detail::word_hash years_word = detail::hash_of_word("năm");
  static const detail::phrase_map remembered = {{1, "truyền thống"}, {1, "kỷ niệm"}, {1, "chào mừng"}, {1, "mừng"}, {1, "nhân dịp"}, {1, "kỷ niệm ngày"}};
  constexpr int least = 10;  // fewer are those of a programme
  std::size_t counted = in.size();  // the number of years that nothing has moved yet
  const auto leave = [&] {
    if (counted == in.size()) return;
    for (std::size_t length = 1; length <= 2 && length <= counted; ++length)
      if (remembered.at(in, counted - length).length == length) {
        note_item(item.substr(in[counted].start), "giữ nguyên số năm: xem lại", "keeps its number of years: look at it again");
        break;
      }
    counted = in.size();
  };
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (in[i].has(detail::sentence_start) || in.is_mark(i, ';')) leave();
    if (in.is_number(i) && in.hash(i + 1) == years_word && in.number(i) >= least && in.digits(i) <= 3 && !is_changed(in.span(i, i + 1))) {
      leave();
      counted = i;
      ++i;
      continue;
    }
    if (!in.is_mark(i, '(')) continue;
    // "(1892 - 2019)", "(12/9/1975 - 12/9/2019)".
    int from = 0, to = 0;
    std::size_t last = i + 1;
    if (const auto years = detail::years_at(in, i + 1)) {
      from = years->from;
      to = years->to;
      last = years->last;
    } else if (const auto first = detail::day_at(in, i + 1); first && detail::is_reach(in, first->last)) {
      const auto second = detail::day_at(in, first->last + 1);
      from = first->year;
      to = second ? second->year : 0;
      if (second) last = second->last;
    }
    if (from == 0 || to <= from || !in.is_mark(last, ')') || is_changed(in.span(i + 1, last)) || counted == in.size()) continue;
    const int number = in.number(counted);
    const std::size_t number_at = std::exchange(counted, in.size());
    if (to != old_year_) continue;
    if (to - from == number) {
      changes_.push_back({in[number_at].start, in[number_at].end, std::to_string(number + year_ - old_year_)});
      continue;
    }
    const text_span place = in.span(i + 1, last);
    changes_.push_back({place.start, place.end, item.substr(place.start, place.end - place.start)});
    note_item(item.substr(in[number_at].start), "có số năm không khớp với hai mốc: giữ nguyên, xem lại", "has a number of years that its two days do not give: both are kept, look at them again");
  }
  leave();
}

std::string item_mover::day_as_written(const detail::source& in, const detail::day_found& day, date there) {
  std::string text = to_text(there, day.in_words ? date_style::in_words : date_style::official);
  if (day.in_words && !starts_with_day(in, day.begin)) text = text.substr(text.find(' ') + 1);
  if (day.year == 0) text = text.substr(0, text.rfind(day.in_words ? " năm" : "/"));
  return text;
}

bool item_mover::change_missing_day(const detail::source& in, const detail::day_found& day, const std::string& item) {
  if (day.is_malformed || day.is_lunar || !day.has_day() || day.day < 29 || day.day > 31 || day.month < 1 || day.month > 12) return false;
  const bool is_dated = day.year != 0 || day.in_words || (day.begin > 0 && starts_with_day(in, day.begin - 1)) || starts_with_day(in, day.begin);
  const int own = day.year == 0 ? old_year_ : day.year;
  const int there = own == old_year_ ? year_ : own;
  if (!is_dated || there > date::last_year || date::exists(there, day.month, day.day)) return false;
  std::string text = blank;
  if (day.month == 2 && day.day == 29) {
    const auto last = date::find(there, 2, 28);
    if (!last) return false;
    text = day_as_written(in, day, *last);
  } else {
    if (day.in_words && starts_with_day(in, day.begin)) text = std::string("ngày ") + blank;
    const std::string words = in.clean(day.begin, day.last);
    note_item(item, "có ngày `" + words + "`, năm " + std::to_string(own) + " không có ngày ấy: để trống", "names the day `" + words + "`, which " + std::to_string(own) + " does not have: it is left blank");
  }
  changes_.push_back({in[day.begin].start, in[day.last - 1].end, std::move(text)});
  return true;
}

bool item_mover::starts_with_day(const detail::source& in, std::size_t at) {
  static const detail::word_hash day = detail::hash_of_word("ngày");
  return in.hash(at) == day;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
