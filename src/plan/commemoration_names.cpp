// SPDX-License-Identifier: BSL-1.0
// The names of what is remembered: where one begins and how far it goes.
#include "commemoration_names.hpp"

#include "commemoration_days.hpp"
#include "commemoration_words.hpp"
#include "grammar.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

bool is_past_year(int year, int plan_year) {
  constexpr int oldest = 900;
  return year >= oldest && plan_year != 0 && year < plan_year;
}

bool holds_comma(const source& in, std::size_t first, std::size_t last) {
  while (first < last && !in.is_mark(first, ',')) ++first;
  return first < last;
}

}  // namespace

bool fits_in(const std::vector<const commemoration*>& events, int stated, int year) {
  return std::any_of(events.begin(), events.end(), [&](const commemoration* each) {
    return std::any_of(each->origins().begin(), each->origins().end(), [&](const origin& from) { return from.year() && year - *from.year() == stated; });
  });
}

bool are_august_days(const commemoration* first, const commemoration* second) { return first->id() == "cach_mang_thang_tam" && second->id() == "quoc_khanh"; }

std::optional<int> year_of(const commemoration* event) { return event->origins().front().year(); }

// "Đại thắng mùa Xuân năm 1975", "Cách mạng tháng Tám 1945": the event's own year is part of its name; the token behind it.
std::size_t commemoration_names::behind_own_year(std::size_t i, const commemoration& event) const {
  static const word_hash year_word = hash_of_word("năm");
  const std::size_t digits = in_.hash(i) == year_word ? i + 1 : i;
  if (in_.digits(digits) != 4 || in_[i].has(block_start) || in_.is_dash(digits + 1) || in_.is_mark(digits + 1, '/')) return i;
  const bool is_own = std::any_of(event.origins().begin(), event.origins().end(), [&](const origin& from) { return from.year() == in_.number(digits); });
  return is_own ? digits + 1 : i;
}

std::size_t commemoration_names::behind_tails(std::size_t i, const commemoration& event) const {
  static const phrase_map tails = {{1, "Việt Nam"}, {1, "vĩ đại"}, {1, "kính yêu"}, {1, "thành công"}, {1, "muôn vàn kính yêu"}, {1, "cả nước"}, {1, "của cả nước"}, {1, "hằng năm"}, {1, "hàng năm"}, {1, "năm nay"}, {1, "quang vinh"}, {1, "anh hùng"}};
  for (auto tail = tails.at(in_, i); tail && !in_[i].has(block_start); tail = tails.at(in_, i)) i += tail.length;
  return behind_own_year(i, event);
}

std::size_t commemoration_names::events_at(std::size_t place, bool needs_day_word, bool may_join, std::vector<const commemoration*>& events, std::optional<int> stated, int plan_year, bool& is_short_name) const {
  static const word_hash day_word = hash_of_word("ngày"), and_word = hash_of_word("và"), feast = hash_of_word("lễ"), sector_word = hash_of_word("ngành");
  static const phrase of_party("của Đảng");
  std::size_t i = place;
  const auto found = events_.at(in_, i);
  if (!found || (needs_day_word && !found->stands_alone)) return place;
  if (found->is_doubtful && !(stated && fits_in({found->event}, *stated, plan_year))) return place;
  is_short_name = found->is_short;
  events.push_back(found->event);
  i = behind_tails(found->last, *found->event);
  if (const std::size_t of = of_party.at(in_, i); of != 0 && !in_[i].has(block_start) && (!in_.is_word(i + of) || in_[i + of].has(sentence_start) || in_.hash(i + of) == and_word)) i += of;
  for (int more = 0; may_join && more < 3; ++more) {
    std::size_t next = i;
    const bool is_list = in_.is_mark(next, ',') || in_.is_dash(next);  // of the two that are one great day only
    if (in_.hash(next) == and_word || in_.is_mark(next, '&') || in_.is_mark(next, '/') || is_list) {
      ++next;
    } else {
      break;
    }
    if (in_[next].has(block_start) || in_.is_number(next)) break;
    std::size_t name = next;
    while (in_.hash(name) == day_word || in_.hash(name) == feast) ++name;
    auto joined = events_.at(in_, name);
    // "Ngày truyền thống ngành Nội vụ, ngành Tư pháp và ngành Tài chính": the kind of day is said once.
    const bool is_sector = !joined && name == next && in_.hash(name) == sector_word;
    if (is_sector) joined = events_.day_of_body_at(in_, name + 1);
    if (is_sector && joined && year_of(joined->event) != year_of(events.back())) break;
    if (!joined || joined->is_doubtful || (is_list && !is_sector && !are_august_days(events.back(), joined->event))) break;
    if (joined->event != events.back()) events.push_back(joined->event);  // else two names of one
    i = behind_tails(joined->last, *joined->event);
  }
  return i;
}

bool commemoration_names::begins_event(std::size_t place) const {
  if (!events_.may_begin(in_, place)) return false;
  const auto found = events_.at(in_, place);
  return found && found->stands_alone && !found->is_doubtful;
}

// "ngành Xuất bản, In và Phát hành sách (10/10/1952 - 10/10/2019)": a comma within a name, where only words of it stand between the comma
// and the years; where the bracket begins, `comma` where that is not so.
std::size_t commemoration_names::behind_comma_of_name(std::size_t comma) const {
  static const word_hash year_word = hash_of_word("năm"), day_word = hash_of_word("ngày");
  static const phrase_map deeds = {{1, "tổ chức"}, {1, "phấn đấu"}, {1, "thi đua"}, {1, "thực hiện"}};
  constexpr std::size_t longest = 10;
  std::size_t i = comma + 1;
  while (i < comma + longest && in_.is_word(i) && !in_[i].has(block_start) && in_.hash(i) != day_word && in_.hash(i) != year_word && !triggers().at(in_, i) && !deeds.at(in_, i) && !begins_event(i)) ++i;
  if (i < comma + 2 || !in_.is_mark(i, '(')) return comma;
  const auto from = range_side_at(in_, i + 1, std::nullopt);
  const auto to = from && is_reach(in_, from->last) ? range_side_at(in_, from->last + 1, std::nullopt) : std::nullopt;
  return to && from->year != 0 && to->year > from->year ? i : comma;
}

// The bracket with the years of just so many, where nothing but the words of one name stands before it; `place` where that is not so.
std::size_t commemoration_names::bracket_of_years(std::size_t place, int stated) const {
  static const word_hash year_word = hash_of_word("năm"), day_word = hash_of_word("ngày");
  constexpr std::size_t longest = 32;
  std::size_t i = place;
  for (; i < place + longest && i < in_.size() && !in_[i].has(block_start) && !in_.is_mark(i, '('); ++i) {
    const bool is_part = in_.is_word(i) || in_.is_mark(i, ',') || in_.is_quote(i) || in_.is_dash(i) || (in_.is_number(i) && in_.digits(i) <= 2);
    if (!is_part || (i > place && in_.is_word(i) && trigger_at(in_, i, events_)) || (in_.is_number(i) && in_.hash(i + 1) == year_word)) return place;
    if (in_.is_mark(i, ',') && (in_.hash(i + 1) == day_word || begins_event(i + 1))) return place;  // another one
  }
  if (i == place || !in_.is_mark(i, '(')) return place;
  const auto from = range_side_at(in_, i + 1, stated);
  const auto to = from && is_reach(in_, from->last) ? range_side_at(in_, from->last + 1, stated) : std::nullopt;
  return to && from->year != 0 && to->year - from->year == stated ? i : place;
}

std::size_t commemoration_names::unknown_end(std::size_t place, int plan_year, std::optional<int> stated) const {
  if (stated)
    if (const std::size_t bracket = bracket_of_years(place, *stated); bracket > place) return bracket;
  static const word_hash year_word = hash_of_word("năm"), day_word = hash_of_word("ngày"), and_word = hash_of_word("và"), the = hash_of_word("các"), those = hash_of_word("những");
  static const phrase times("lần thứ");
  std::size_t i = place;
  constexpr std::size_t longest = 40, longest_quoted = 16;
  while (i < place + longest && !in_[i].has(block_start)) {
    if (in_.is_word(i)) {
      if (i > place && trigger_at(in_, i, events_)) break;
      if (in_.hash(i) == and_word && (in_.is_number(i + 1) || in_.hash(i + 1) == day_word || triggers().at(in_, i + 1) || begins_event(i + 1))) break;
      if (in_.hash(i) == day_word && i > place && day_at(in_, i)) break;
      // A comma of a body's name: "Sở Văn hóa, Thể thao và Du lịch".
      if (in_.word_at(i).upper_first)
        if (const std::size_t end = body_end(in_, i); end > i && end <= place + longest)
          if (holds_comma(in_, i, end)) {
            i = end;
            continue;
          }
      if (i > place && times.at(in_, i) != 0) break;  // "… lần thứ 65"
      if (const int year = year_at(in_, i); year != 0 && i > place) {  // "Tổng tiến công Xuân Mậu Thân năm 1968"
        if (!is_past_year(year, plan_year) || in_.is_dash(i + 2) || in_.is_mark(i + 2, '/')) break;
        i += 2;
        continue;
      }
      static const phrase_map verbs = {{1, "gắn với"}, {1, "phấn đấu"}, {1, "thi đua"}, {1, "tổ chức"}, {1, "góp phần"}, {1, "bằng"}, {1, "trong"}, {1, "theo"}, {1, "tại"}, {1, "nhằm"}, {1, "do"}};
      if (i > place + 1 && verbs.at(in_, i) && !in_.word_at(i).upper_first && in_.hash(i - 1) != the && in_.hash(i - 1) != those) break;  // "Liên hiệp các tổ chức hữu nghị"
      ++i;
      continue;
    }
    if (in_.is_dash(i) && in_.is_word(i + 1) && in_.word_at(i + 1).upper_first && !in_.joins(i)) {
      ++i;
      continue;
    }
    // A number of the name: "Sư đoàn 308", "Xuân Mậu Thân 1968".
    if (in_.is_number(i) && i > place && in_.is_word(i - 1) && !day_at(in_, i) && in_.hash(i + 1) != year_word && !in_.is_mark(i + 1, '/') && (in_.digits(i) <= 3 || (in_.digits(i) == 4 && is_past_year(in_.number(i), plan_year) && in_.word_at(i - 1).upper_first && !in_.is_dash(i + 1)))) {
      ++i;
      continue;
    }
    if (const std::size_t bracket = in_.is_mark(i, ',') ? behind_comma_of_name(i) : i; bracket > i) {
      i = bracket;
      continue;
    }
    static const word_hash article = hash_of_word("điều");
    if (in_.is_number(i) && i > place && in_.digits(i) <= 2 && in_.hash(i + 1) == article) {  // "6 điều Bác Hồ dạy"
      ++i;
      continue;
    }
    // A name in quotation marks: 'chiến thắng "Điện Biên Phủ trên không"'.
    if (in_.is_quote(i) && i > place && !in_.joins(i) && in_.is_word(i + 1)) {
      std::size_t close = i + 1;
      while (close < i + longest_quoted && !in_.is_quote(close) && !in_[close].has(block_start) && close < in_.size()) ++close;
      if (in_.is_quote(close)) {
        i = close + 1;
        continue;
      }
    }
    break;
  }
  return i;
}

int commemoration_names::year_of_name(std::size_t name, std::size_t end, int plan_year) const { return end > name + 1 && in_.digits(end - 1) == 4 && is_past_year(in_.number(end - 1), plan_year) ? in_.number(end - 1) : 0; }

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
