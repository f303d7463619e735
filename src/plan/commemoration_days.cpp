// SPDX-License-Identifier: BSL-1.0
// The days that stand behind the name of what is remembered.
#include "commemoration_days.hpp"

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

constexpr unsigned all_forms = short_dashes | short_dots;

}  // namespace

std::optional<range_side> range_side_at(const source& in, std::size_t i, std::optional<int> stated) {
  static const word_hash year = hash_of_word("năm");
  if (auto day = day_at(in, i, all_forms)) return range_side{day, day->year, day->begin, day->last};
  const std::size_t at = in.hash(i) == year ? i + 1 : i;
  if (in.digits(at) == 4 && in.number(at) >= 1000 && in.number(at) <= 2999) return range_side{std::nullopt, in.number(at), at, at + 1};
  if (const auto month = month_at(in, i); month && month->year != 0) return range_side{std::nullopt, month->year, i, month->last};
  if (in.digits(i) != 0 && in.digits(i) <= 2 && in.number(i) >= 1 && in.number(i) <= 12 && in.is_mark(i + 1, '/') && in.digits(i + 2) == 4) return range_side{std::nullopt, in.number(i + 2), i, i + 3};  // "12/1972"
  // "1984 năm … (40 - 2024)": a year of three digits or less is one where the number of years says so.
  if (stated && in.digits(at) >= 2 && in.digits(at) <= 3 && in.is_dash(at + 1))
    if (const std::size_t to = in.hash(at + 2) == year ? at + 3 : at + 2; in.digits(to) == 4 && in.number(to) - in.number(at) == *stated) return range_side{std::nullopt, in.number(at), at, at + 1};
  return std::nullopt;
}

days_found days_behind(const source& in, std::size_t place, const std::vector<const commemoration*>& events, const std::function<bool(int)>& is_origin, std::optional<int> stated) {
  days_found found;
  found.last = place;
  std::size_t i = place;
  const auto note_range = [&](std::size_t first, std::size_t dash, std::size_t last) {
    found.range_first = first;
    found.range_dash = dash;
    found.range_last = last;
  };
  const auto take_pair = [&](const range_side& a, std::size_t dash, const range_side& b) {
    found.origin = a.day;
    found.origin_year = a.year != 0 ? a.year : 0;
    found.origin_first = a.first;
    found.origin_last = a.last;
    found.target = b.day;
    found.target_year = b.year;
    found.target_first = b.first;
    found.target_last = b.last;
    if (in.is_dash(dash)) note_range(a.first, dash, b.last);
  };
  const auto take_one = [&](const range_side& a) {
    if (a.day && a.year == 0) {
      found.plain = a.day;
      if (a.day->is_malformed) found.plain.reset();
    } else if (is_origin(a.year)) {
      found.origin = a.day;
      found.origin_year = a.year;
      found.origin_first = a.first;
      found.origin_last = a.last;
    } else {
      found.target = a.day;
      found.target_year = a.year;
      found.target_first = a.first;
      found.target_last = a.last;
    }
  };
  const auto bracket = [&](std::size_t open) {
    const auto a = range_side_at(in, open + 1, stated);
    if (!a) return false;
    static const phrase to("đến");
    const bool dash = is_reach(in, a->last);
    const bool word = to.at(in, a->last) != 0;
    const bool slash = in.is_mark(a->last, '/') && a->year != 0;  // "(12-11-1936 / 12-11-2021)"
    if (dash || word || slash) {
      const auto b = range_side_at(in, a->last + 1, std::nullopt);
      if (!b || !in.is_mark(b->last, ')') || (a->day && b->day && a->year == 0 && b->year == 0)) return false;
      if (b->year == 0) return false;
      take_pair(*a, a->last, *b);
      found.last = b->last + 1;
      return true;
    }
    if (!in.is_mark(a->last, ')')) return false;
    take_one(*a);
    found.last = a->last + 1;
    return true;
  };
  if (in[i].has(block_start)) return found;
  if (in.is_mark(i, '(')) {
    bracket(i);
    if (found.plain && in.is_mark(found.last, '(')) bracket(found.last);
    return found;
  }
  static const word_hash day_word = hash_of_word("ngày");
  const std::size_t at = in.is_mark(i, ',') && in.hash(i + 1) == day_word ? i + 1 : i;
  if (in.is_dash(i) && day_at(in, i + 1, all_forms) && day_at(in, i + 1, all_forms)->year != 0) i = i + 1;
  const std::size_t begin = at != i && !in.is_dash(i) ? at : i;
  auto first = day_at(in, begin, begin == place ? usual_forms : all_forms);
  if (const auto bare = day_at(in, begin, all_forms); !first && bare && bare->year == 0)
    for (const commemoration* each : events)
      for (const origin& from : each->origins())
        if (from.calendar() == calendar_kind::solar && from.precision() == precision::day && from.month() == bare->month && from.day() == bare->day) first = bare;
  if (first && !(begin != place && first->year == 0)) {
    const range_side a{first, first->year, first->begin, first->last};
    if (first->year != 0 && is_reach(in, first->last)) {
      if (const auto b = range_side_at(in, first->last + 1, std::nullopt); b && b->year != 0) {
        take_pair(a, first->last, *b);
        found.last = b->last;
        return found;
      }
    }
    take_one(a);
    found.last = first->last;
    if (first->year == 0 && in.is_mark(found.last, '(')) {
      const auto plain = found.plain;
      bracket(found.last);
      if (!found.plain) found.plain = plain;
    }
  }
  return found;
}

std::optional<std::pair<days_found, days_found>> shared_bracket(const source& in, std::size_t open) {
  if (!in.is_mark(open, '(') || in[open].has(block_start)) return std::nullopt;
  const auto a = range_side_at(in, open + 1, std::nullopt);
  if (!a || a->year == 0 || !(in.is_mark(a->last, ';') || in.is_mark(a->last, ','))) return std::nullopt;
  const auto b = range_side_at(in, a->last + 1, std::nullopt);
  if (!b || b->year == 0 || !is_reach(in, b->last)) return std::nullopt;
  const auto target = range_side_at(in, b->last + 1, std::nullopt);
  if (!target || target->year == 0 || !in.is_mark(target->last, ')')) return std::nullopt;
  const auto with = [&](const range_side& from) {
    days_found found;
    found.origin = from.day;
    found.origin_year = from.year;
    found.origin_first = from.first;
    found.origin_last = from.last;
    found.target = target->day;
    found.target_year = target->year;
    found.target_first = target->first;
    found.target_last = target->last;
    found.last = target->last + 1;
    return found;
  };
  auto second = with(*b);
  second.range_first = b->first;
  second.range_dash = b->last;
  second.range_last = target->last;
  return std::pair(with(*a), second);
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
