// SPDX-License-Identifier: BSL-1.0
// From when to when: the bounds of a phase as they are written, and the days they come to.
#include "bounds.hpp"
#include "phase_label.hpp"

#include <thidua/calendar/lunar.hpp>
#include <thidua/core/error.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

const words_of_bounds& words_of_bounds::all() {
  static const words_of_bounds known;
  return known;
}

namespace {

// "T3/2019", "Q2": a month or a quarter by its letter; the token behind it, `i` where none stands there.
std::size_t behind_letter(const source& in, std::size_t i, char letter, int most, int& number, int& year) {
  if (!in.is_word(i)) return i;
  const std::string_view raw = in.word_at(i).raw;
  if (raw.size() < 2 || raw.size() > 3 || raw.front() != letter || raw.find_first_not_of("0123456789", 1) != std::string_view::npos) return i;
  int value = 0;
  for (const char digit : raw.substr(1)) value = value * 10 + (digit - '0');
  if (value < 1 || value > most) return i;
  number = value;
  if (!in.is_mark(i + 1, '/') || in.digits(i + 2) != 4) return i + 1;
  year = in.number(i + 2);
  return i + 3;
}

// A quarter as a bound: its first or its last month.
bool quarter_side(const source& in, std::size_t& i, side& into, bool is_end) {
  auto found = quarter_at(in, i);
  constexpr int quarters = 4;
  if (quarter_found short_one; !found && (short_one.last = behind_letter(in, i, 'Q', quarters, short_one.quarter, short_one.year)) > i) found = short_one;
  if (!found) return false;
  into.month = found->quarter * 3 - (is_end ? 0 : 2);
  into.year = found->year;
  into.precision = date_precision::month;
  i = found->last;
  return true;
}

// "1 - 1", "30 - 6 - 2023": a day whose dashes stand between blanks.
std::optional<day_found> spaced_day_at(const source& in, std::size_t place) {
  static const word_hash day_word = hash_of_word("ngày");
  const std::size_t i = in.hash(place) == day_word ? place + 1 : place;
  const auto spaced = [&](std::size_t at) { return in.is_dash(at) && !in.joins(at) && !in.joins(at + 1) && !in[at].has(line_start) && !in[at + 1].has(line_start); };
  if (!in.is_number(i) || in.digits(i) > 2 || !spaced(i + 1) || !in.is_number(i + 2) || in.digits(i + 2) > 2) return std::nullopt;
  day_found found;
  found.first = place;
  found.begin = i;
  found.day = in.number(i);
  found.month = in.number(i + 2);
  found.last = i + 3;
  if (found.day < 1 || found.day > 31 || found.month < 1 || found.month > 12) return std::nullopt;
  if (spaced(found.last) && in.digits(found.last + 1) == 4) {
    found.year = in.number(found.last + 1);
    found.last += 2;
  } else if (in.is_mark(found.last, '/') || in.is_mark(found.last, '.')) {
    return std::nullopt;
  }
  return found;
}

constexpr unsigned all_forms = short_dashes | short_dots;

// "02/9/19": the year by its last two digits.
std::optional<day_found> day_of_short_year(const source& in, std::size_t place) {
  static const word_hash day_word = hash_of_word("ngày");
  const std::size_t i = in.hash(place) == day_word ? place + 1 : place;
  const auto is_part = [&](std::size_t at) { return in.digits(at) >= 1 && in.digits(at) <= 2 && (at == i || in.joins(at)); };
  const std::size_t month = i + 2, year = i + 4, behind = i + 5;
  if (!is_part(i) || !is_part(month) || !is_part(year) || in.digits(year) != 2 || !in.is_mark(i + 1, '/') || !in.is_mark(month + 1, '/') || (in.is_mark(behind, '/') && in.joins(behind))) return std::nullopt;
  constexpr int century = 2000;
  day_found found;
  found.first = place;
  found.begin = i;
  found.day = in.number(i);
  found.month = in.number(month);
  found.year = century + in.number(year);
  found.last = behind;
  return found.exists() ? std::optional(found) : std::nullopt;
}

// How many tokens part two sides: a dash, an arrow "->", "=>", with or without "đến" behind it; 0 where nothing of that kind stands there.
std::size_t reach_at(const source& in, std::size_t i) {
  const bool is_arrow = in.is_mark(i + 1, '>') && in.joins(i + 1);
  if (!is_reach(in, i) && !(in.is_mark(i, '=') && is_arrow)) return 0;
  const std::size_t length = is_arrow ? 2 : 1;
  static const phrase_map until = {{1, "đến"}, {1, "tới"}, {1, "đến hết"}};
  static const word_hash end = hash_of_word("hết");
  const auto word = until.at(in, i + length);
  return length + word.length - (word && in.hash(i + length + word.length - 1) == end ? 1U : 0U);
}

// "03/02 (ngày thành lập Đảng) đến …": behind what the brackets tell of a day, where the other side follows.
std::size_t behind_remark(const source& in, std::size_t i) {
  constexpr std::size_t longest = 14;
  if (!in.is_mark(i, '(')) return i;
  for (std::size_t k = i + 1; k < i + longest && !in[k].has(block_start) && (in.is_word(k) || in.is_number(k) || in.is_mark(k, '/')); ++k)
    if (in.is_mark(k + 1, ')')) return words_of_bounds::all().to.at(in, k + 2) || reach_at(in, k + 2) != 0 ? k + 2 : i;
  return i;
}

// The solar day of a day of the lunar year.
std::optional<date> day_of_lunar(int year, int month, int day) {
  try {
    return to_date(lunar_date(year, month, day));
  } catch (const error&) {
    return std::nullopt;
  }
}

// The words of a bound that names no day go to the end of the clause; a line that tells something else of the phase ends it too.
std::size_t wording_end(const source& in, std::size_t i, bool is_from) {
  constexpr std::size_t longest = 20;
  std::size_t end = i;
  while (end < i + longest && !in[end].has(block_start) && !(in[end].has(line_start) && in.word_at(end).upper_first && lines_of_phase().at(in, end)) && !in.is_mark(end, '.') && !in.is_mark(end, ';') && !in.is_mark(end, ':') && !in.is_mark(end, ',') && !in.is_mark(end, ')') && !in.is_mark(end, '(') && !in.is_quote(end) && !(is_from && words_of_bounds::all().to.at(in, end))) ++end;
  return end;
}

// "học kỳ II (31/5/2019)": the day in the brackets behind words that end at `end` and name none.
std::optional<side> day_in_brackets(const source& in, std::size_t begin, std::size_t end) {
  if (!in.is_mark(end, '(')) return std::nullopt;
  const auto day = day_at(in, end + 1, all_forms);
  if (!day || day->is_malformed || day->is_lunar || !day->exists() || day->month == 0 || !in.is_mark(day->last, ')')) return std::nullopt;
  return side{.day = day->day, .month = day->month, .year = day->year, .first = begin, .last = day->last + 1, .words = day->begin};
}

std::optional<side> side_at(const source& in, std::size_t i, bool is_end, bool month_expected) {
  side found;
  found.words = found.first = i;
  const auto& w = words_of_bounds::all();
  if (is_end && w.until_end.at(in, i) != 0 && w.whole_year.at(in, i) == 0) ++i;
  i = behind_weekday(in, behind_hour(in, i));
  if (w.now.at(in, i) != 0 && !is_end) {
    found.has_day = false;
    found.precision = date_precision::relative;
    found.last = i + 1;
    return found;
  }
  if (w.after.at(in, i) != 0 && !is_end) {
    found.is_day_after = true;
    ++i;
  } else if (w.before.at(in, i) != 0 && is_end) {
    found.is_day_before = true;
    ++i;
  }
  if (w.start_of_year.at(in, i) != 0 && !is_end) {
    i += 2;
    if (w.school.at(in, i) != 0) {  // "đầu năm học"
      found.has_day = false;
      found.precision = date_precision::relative;
      found.last = wording_end(in, i, true);
      return found;
    }
    if (in.digits(i) == 4) found.year = in.number(i++);
    found.is_year_start = true;
    found.precision = date_precision::relative;
    found.last = i;
    return found;
  }
  if (is_end && (w.whole_year.at(in, i) != 0 || w.end_of_year.at(in, i) != 0)) {
    i += 2;
    if (w.school.at(in, i) != 0) {
      found.has_day = false;
      found.precision = date_precision::relative;
      found.last = wording_end(in, i, false);
      return found;
    }
    if (in.digits(i) == 4) found.year = in.number(i++);
    found.is_year_end = true;
    found.precision = found.year != 0 ? date_precision::year : date_precision::relative;
    found.last = i;
    return found;
  }
  static const phrase middle("giữa");
  if (w.start_of.at(in, i) != 0 || middle.at(in, i) != 0 || (is_end && w.end_of.at(in, i) != 0)) {  // "đầu tháng 3", "giữa tháng 6", "cuối tháng 6"
    if (const auto month = month_at(in, i + 1, months_in_words)) {
      found.month = month->month;
      found.year = month->year;
      found.precision = date_precision::month;
      found.last = month->last;
      return found;
    }
    if (std::size_t behind = i + 1; quarter_side(in, behind, found, is_end)) {  // "đầu quý I"
      found.last = behind;
      return found;
    }
  }
  if (std::size_t behind = i; quarter_side(in, behind, found, is_end)) {
    found.last = behind;
    return found;
  }
  if (const int year = year_at(in, i); year != 0) {
    found.year = year;
    (is_end ? found.is_year_end : found.is_year_start) = true;
    found.precision = date_precision::year;
    found.last = i + 2;
    return found;
  }
  if (const auto month = month_at(in, i, months_in_words)) {
    found.month = month->month;
    found.year = month->year;
    found.precision = date_precision::month;
    found.last = month->last;
    return found;
  }
  constexpr int months = 12;
  if (const std::size_t behind = behind_letter(in, i, 'T', months, found.month, found.year); behind > i) {  // "T3/2019"
    found.precision = date_precision::month;
    found.last = behind;
    return found;
  }
  auto day = day_at(in, i, all_forms);
  if (const auto by_digits = day_of_short_year(in, i); by_digits && (!day || day->is_malformed || day->last <= by_digits->last)) day = by_digits;
  if (const auto spaced = spaced_day_at(in, i); !day && spaced && (spaced->year != 0 || (!is_end && w.to.at(in, spaced->last)))) day = spaced;
  // "ngày khai giảng 05/9/2019", "ngày Quốc tế Lao động 1 tháng 5": the day stands behind its name.
  constexpr std::size_t longest_name = 8;
  if (!day && w.day.at(in, i) != 0)
    for (std::size_t k = i + 1; k < i + longest_name && in.is_word(k) && !in[k].has(block_start) && !w.to.at(in, k) && !w.from.at(in, k) && !day; ++k)
      if (in.is_number(k + 1) || in.is_mark(k + 1, '(')) day = day_at(in, in.is_mark(k + 1, '(') ? k + 2 : k + 1);
  if (day && !day->in_words && in.is_mark(day->last, ')') && day->begin > 0 && in.is_mark(day->begin - 1, '(') && day->begin - 1 > i) ++day->last;  // "(05/9/2019)"
  if (day) {
    found.is_lunar = day->is_lunar;
    found.day = day->day;
    found.month = day->month;
    found.year = day->year;
    found.words = day->begin;
    found.last = day->last;
    if (day->is_malformed || (!day->is_lunar && !day->exists())) found.has_day = false;
    return found;
  }
  const std::size_t number = i + (w.day.at(in, i) != 0 ? 1 : 0);
  if (in.is_number(number) && in.digits(number) <= 2) {
    if (in.is_mark(number + 1, '/') && in.digits(number + 2) == 4 && number == i) {  // "12/2023"
      found.month = in.number(number);
      found.year = in.number(number + 2);
      found.precision = date_precision::month;
      found.last = number + 3;
      if (found.month < 1 || found.month > 12) return std::nullopt;
      return found;
    }
    if (month_expected && number == i) {  // "tháng 1 - 6"
      found.month = in.number(number);
      found.precision = date_precision::month;
      found.last = number + 1;
      if (const int year = year_at(in, found.last)) {
        found.year = year;
        found.last += 2;
      }
      if (found.month < 1 || found.month > 12) return std::nullopt;
      return found;
    }
    if (!is_end && (w.to.at(in, number + 1) || in.is_dash(number + 1))) {  // "từ ngày 1 đến 31-12"
      found.day = in.number(number);
      found.words = number;
      found.last = number + 1;
      return found;
    }
  }
  return std::nullopt;
}

// "Quý I – từ 01/01/2019 …", "tháng 3: từ …", "150 ngày, từ …": the time told roughly, and then from which day on. Where "từ" stands; `i` where
// nothing of that kind does.
std::size_t behind_rough_time(const source& in, std::size_t i) {
  static const phrase_map lengths = {{1, "ngày"}, {1, "tháng"}, {1, "tuần"}, {1, "ngày đêm"}};
  std::size_t behind = i;
  if (const auto quarter = quarter_at(in, i)) {
    behind = quarter->last;
  } else if (const auto month = month_at(in, i)) {
    behind = month->last;
  } else if (const auto length = in.is_number(i) ? lengths.at(in, i + 1) : phrase_map::hit{}) {
    behind = i + 1 + length.length;
  }
  if (behind == i) return i;
  const bool by_words = behind > i + 1 && in.is_word(behind - 1);
  if (in.is_dash(behind) || in.is_mark(behind, ':') || in.is_mark(behind, ',') || in.is_mark(behind, '(')) {
    ++behind;
  } else if (!by_words) {
    return i;
  }
  return words_of_bounds::all().from.at(in, behind) ? behind : i;
}

}  // namespace

std::optional<bounds_found> part_of_year_at(const source& in, std::size_t i) {
  const auto& w = words_of_bounds::all();
  constexpr int months = 12;
  if (!in.is_number(i) && !count_firsts().may_contain(in.hash(i))) return std::nullopt;
  const auto counted = count_at(in, i);  // "6", "Sáu"
  if (!counted || counted->value < 1 || counted->value >= months) return std::nullopt;
  const bool is_first = w.first_half.at(in, counted->last) != 0;
  if (!is_first && w.second_half.at(in, counted->last) == 0) return std::nullopt;
  const int count = counted->value;
  bounds_found found;
  found.first = i;
  found.last = counted->last + 3;
  side from{.month = is_first ? 1 : months - count + 1, .precision = date_precision::month, .first = i, .words = i};
  side to{.month = is_first ? count : months, .precision = date_precision::month, .first = i, .words = i};
  if (in.digits(found.last) == 4) from.year = to.year = in.number(found.last++);
  from.last = to.last = found.last;
  found.from = from;
  found.to = to;
  return found;
}

std::optional<bounds_found> bounds_at(const source& in, std::size_t i) {
  const auto& w = words_of_bounds::all();
  for (int lead = 0; lead < 6; ++lead) {
    if (in[i].has(block_start) && lead > 0) return std::nullopt;
    const bool before_half = in.is_dash(i) && part_of_year_at(in, i + 1);  // "Đợt 1 - 6 tháng đầu năm"
    if (in.is_mark(i, ':') || in.is_mark(i, '(') || in.is_mark(i, ',') || (in.is_dash(i) && in.is_word(i + 1)) || before_half || in.is_mark(i, '.') || in.is_mark(i, '[') || in.is_mark(i, '|')) {
      ++i;
    } else if (const auto hit = w.lead.at(in, i)) {
      i += hit.length;
    } else if (const std::size_t exact = behind_rough_time(in, i); exact != i) {
      i = exact;
    } else {
      break;
    }
  }
  bounds_found found;
  found.first = i;
  const auto from_word = w.from.at(in, i);
  if (from_word) {
    std::size_t at = i + from_word.length;
    if (in.is_mark(at, ':')) ++at;
    auto from = side_at(in, at, false, false);
    // "Từ 7h00 đến 11h00 ngày 15/02": hours of one day.
    static const phrase_map hours = {{1, "giờ"}, {1, "h"}};
    if (!from && in.is_number(at) && (hours.at(in, at + 1) || (in.is_word(at + 1) && in.joins(at + 1) && in.word_at(at + 1).key.starts_with('h')))) return std::nullopt;
    if (!from) {  // words that name no day: only where an end follows
      const std::size_t end = wording_end(in, at, true);
      if (end == at) return std::nullopt;
      from = day_in_brackets(in, at, end);
      if (!w.to.at(in, from ? from->last : end)) return std::nullopt;
      if (!from) from = side{.precision = date_precision::relative, .has_day = false, .first = at, .last = end, .words = at};
    }
    from->first = i;
    found.last = from->last;
    std::size_t next = behind_remark(in, from->last);
    static const phrase ends("kết thúc");
    if (in.is_mark(next, ',') || (in.is_mark(next, ';') && ends.at(in, next + 1) != 0)) ++next;  // "Bắt đầu: 02/01; kết thúc: 30/6"
    const std::size_t dash = reach_at(in, next);
    const auto to_word = w.to.at(in, next);
    const bool by_month = from->precision == date_precision::month;
    if (dash != 0 || to_word) {
      std::size_t begin = next + (dash != 0 ? dash : to_word.length);
      if (in.is_mark(begin, ':')) ++begin;
      auto to = side_at(in, begin, true, by_month);
      if (to && dash == 0 && to_word.meaning == words_of_bounds::until_before) to->is_day_before = true;
      if (!to && to_word) {
        const std::size_t end = wording_end(in, begin, false);
        if (end > begin) to = day_in_brackets(in, begin, end);
        if (end > begin && !to) to = side{.precision = date_precision::relative, .has_day = false, .first = begin, .last = end, .words = begin};
      }
      if (to) {
        found.last = to->last;
        found.to = to;
      }
    }
    found.from = from;
    // "từ ngày 1" alone, or a number that is none, says nothing.
    if (!found.to && found.from->month == 0 && !found.from->is_year_start && found.from->has_day) return std::nullopt;
    return found;
  }
  // Without "từ".
  if (auto part = part_of_year_at(in, i)) return part;
  // "(2016 - 2017)", "(năm 2020)".
  const bool bracket = i > 0 && in.is_mark(i - 1, '(');
  const auto years = years_at(in, i);
  const int lone_year = bracket ? year_at(in, i) : 0;
  // "Giai đoạn 1 (2019): …": the year alone.
  constexpr int first_of_plans = 1945, last_of_plans = 2200;
  const bool is_bare_year = bracket && in.digits(i) == 4 && in.is_mark(i + 1, ')') && in.number(i) >= first_of_plans && in.number(i) <= last_of_plans;
  if (is_bare_year) {
    found.last = i + 1;
    found.from = side{.year = in.number(i), .precision = date_precision::year, .is_year_start = true, .first = i, .last = found.last, .words = i};
    found.to = side{.year = in.number(i), .precision = date_precision::year, .is_year_end = true, .first = i, .last = found.last, .words = i};
    return found;
  }
  if (bracket && ((years && years->from < years->to && in.is_mark(years->last, ')')) || (lone_year != 0 && in.is_mark(i + 2, ')')))) {
    found.last = years ? years->last : i + 2;
    found.from = side{.year = years ? years->from : lone_year, .precision = date_precision::year, .is_year_start = true, .first = i, .last = found.last, .words = i};
    found.to = side{.year = years ? years->to : lone_year, .precision = date_precision::year, .is_year_end = true, .first = i, .last = found.last, .words = i};
    return found;
  }
  if (const auto to_word = w.to.at(in, i); to_word || w.before.at(in, i) != 0) {  // "đến 30/6", "trước ngày 01/7"
    const auto to = side_at(in, i + to_word.length, true, false);
    if (!to || !to->has_day || (!to_word && to->month == 0)) return std::nullopt;
    found.to = to;
    found.last = to->last;
    return found;
  }
  auto from = side_at(in, i, false, false);
  if (w.after.at(in, i) != 0 && !from) {  // "sau Tết Nguyên đán đến 30/6"
    const std::size_t end = wording_end(in, i + 1, true);
    if (end > i + 1 && w.to.at(in, end)) from = side{.precision = date_precision::relative, .has_day = false, .first = i, .last = end, .words = i};
    if (!from) return std::nullopt;
  } else if (!from || !from->has_day || (from->is_year_start && !w.to.at(in, from->last))) {
    return std::nullopt;
  }
  std::size_t next = behind_remark(in, from->last);
  static const phrase ends("kết thúc");
  if (from->day != 0 && in.is_mark(next, ',') && ends.at(in, next + 1) != 0) ++next;  // "phát động ngày 01/02, kết thúc ngày 30/6"
  const std::size_t dash = reach_at(in, next);
  const auto to_word = w.to.at(in, next);
  static const word_hash and_word = hash_of_word("và");
  // "tháng 3 và tháng 4", "quý II và quý III"; "Quý II và III" goes on below.
  const bool quarters = in.hash(next) == and_word && from->precision == date_precision::month && side_at(in, next + 1, true, true);
  const bool parts_name = dash == 1 && from->precision == date_precision::month && !in.joins(next) && in.is_word(next + 1) && !side_at(in, next + 1, true, true);  // "Quý II/2023 – Về đích"
  if ((dash == 0 || parts_name) && !to_word && !quarters) {
    // A quarter or a month alone is a period.
    if (from->precision != date_precision::month) return std::nullopt;
    side to = *from;
    const auto take_year = [&] {  // behind the last of several: "/2019", "năm 2019"
      const int year = in.is_mark(to.last, '/') && in.digits(to.last + 1) == 4 ? in.number(to.last + 1) : year_at(in, to.last);
      if (year == 0) return;
      from->year = to.year = year;
      to.last += 2;
    };
    // "tháng 2, 3, 4/2019", "tháng 11 và 12", "tháng 8, tháng 9".
    const word_hash month_word = w.month.hashes().front();
    while (in.hash(i) == month_word && (in.is_mark(to.last, ',') || in.hash(to.last) == and_word) && to.month < 12 && !in[to.last + 1].has(block_start)) {
      const std::size_t number = in.hash(to.last + 1) == month_word ? to.last + 2 : to.last + 1;
      if (!in.is_number(number) || in.digits(number) > 2 || in.number(number) != to.month + 1) break;
      ++to.month;
      to.last = number + 1;
      take_year();
    }
    std::size_t again = i;
    side quarter;
    if (quarter_side(in, again, quarter, true)) {
      to.month = quarter.month;
      // "Quý I, II", "quý I + quý II", "quý III, IV/2025".
      static const word_hash and_too = hash_of_word("và"), quarter_word = hash_of_word("quý");
      if ((in.is_mark(again, ',') || in.is_mark(again, '+') || in.is_mark(again, ';') || in.is_mark(again, '&') || in.hash(again) == and_too) && !in[again + 1].has(block_start)) {
        const std::size_t which = in.hash(again + 1) == quarter_word ? again + 2 : again + 1;
        const int number = in.is_word(which) ? roman_value(in.word_at(which).raw) : in.is_number(which) && in.digits(which) == 1 ? in.number(which) : 0;
        if (number == quarter.month / 3 + 1 && number <= 4) {
          to.month = number * 3;
          to.last = which + 1;
          take_year();
        }
      }
    }
    found.from = from;
    found.to = to;
    found.last = std::max(from->last, to.last);
    return found;
  }
  const auto to = side_at(in, next + (dash != 0 ? dash : quarters ? 1 : to_word.length), true, from->precision == date_precision::month);
  if (!to) return std::nullopt;
  found.from = from;
  found.to = to;
  found.last = to->last;
  return found;
}

void set_bounds(const source& in, const std::optional<bounds_found>& bounds, const year_of_month& year_of, bool is_first, phase& into, phase_place& place) {
  if (!bounds) {
    into.from = bound(std::nullopt, date_precision::relative);
    into.to = bound(std::nullopt, date_precision::relative);
    place.from = place.to = place.bounds = place.label;
    return;
  }
  side from = bounds->from.value_or(side{.precision = date_precision::relative, .has_day = false});
  side to = bounds->to.value_or(side{.precision = date_precision::relative, .has_day = false});
  if (from.has_day && from.month == 0 && !from.is_year_start) from.month = to.month;  // "từ ngày 1 đến 31-12"
  // Years that are not given: the other side's, else the campaign's.
  if (from.year == 0 && to.year != 0 && from.has_day) from.year = from.month > to.month && to.month != 0 && !to.is_year_end ? to.year - 1 : to.year;
  if (to.year == 0 && from.year != 0 && to.has_day) to.year = to.month != 0 && to.month < from.month ? from.year + 1 : from.year;
  // "Từ 01/12 đến 31/5" of the first phase: a working year begins in the quarter before.
  constexpr int last_quarter = 10;
  const bool begins_before = is_first && from.year == 0 && to.year == 0 && from.has_day && to.has_day && from.month >= last_quarter && to.month != 0 && to.month < from.month && !to.is_year_end;
  if (begins_before && year_of(from.month) == year_of(to.month) && year_of(to.month) > 1) from.year = year_of(to.month) - 1;
  if (from.year == 0 && from.has_day) from.year = year_of(from.is_year_start ? 1 : from.month);
  if (to.year == 0 && to.has_day) to.year = year_of(to.is_year_end ? 12 : to.month);
  const auto resolve = [](const side& s, bool is_end) -> std::optional<date> {
    if (!s.has_day || s.year == 0) return std::nullopt;
    if (s.is_year_start) return date::find(s.year, 1, 1);
    if (s.is_year_end) return date::find(s.year, 12, 31);
    if (s.day == 0) {
      if (s.month == 0 || !date::exists(s.year, s.month, 1)) return std::nullopt;
      return is_end ? date::find(s.year, s.month, thidua::detail::days_in_month(s.year, s.month)) : date::find(s.year, s.month, 1);
    }
    auto day = s.is_lunar ? day_of_lunar(s.year, s.month, s.day) : date::find(s.year, s.month, s.day);
    if (day && s.is_day_after && *day < date::latest()) day = *day + days(1);
    if (day && s.is_day_before && date::earliest() < *day) day = *day - days(1);
    return day;
  };
  const auto text_of = [&](const side& s, bool whole) { return s.last > s.first ? in.clean(whole ? s.first : s.words, s.last) : std::string(); };
  const bool from_wording = from.precision == date_precision::relative;
  const bool to_wording = to.precision == date_precision::relative;
  into.from = bound(resolve(from, false), from.precision, from_wording ? text_of(from, true) : "");
  into.to = bound(resolve(to, true), to.precision, to_wording ? text_of(to, true) : "");
  if (!into.from.day && from.precision != date_precision::day) into.from.precision = date_precision::relative;
  if (!into.to.day && to.precision != date_precision::day) into.to.precision = date_precision::relative;
  place.bounds = in.span(bounds->first, bounds->last);
  place.from = bounds->from ? in.span(from.precision == date_precision::day ? from.words : from.first, from.last) : place.bounds;
  place.to = bounds->to ? in.span(to.words, to.last) : place.bounds;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
