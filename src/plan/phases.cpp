// SPDX-License-Identifier: BSL-1.0
// Phases: their labels, the bounds they are given, how far their text goes.
#include "analysis.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// One side of a period as it is written, before its year is known.
struct side {
  int day = 0, month = 0, year = 0;
  date_precision precision = date_precision::day;
  bool is_day_after = false;   // "từ sau 30/10"
  bool is_day_before = false;  // "đến trước ngày 30/10"
  bool is_year_start = false;  // "từ đầu năm"
  bool is_year_end = false;
  bool has_day = true;         // false: a wording that names no day
  std::size_t first = 0, last = 0;
  std::size_t words = 0;       // where its own words begin
};

struct bounds_found {
  std::optional<side> from;
  std::optional<side> to;
  std::size_t first = 0, last = 0;
};

struct words_of_bounds {
  phrase_map from{{1, "từ"}, {1, "kể từ"}, {1, "tính từ"}, {1, "bắt đầu từ"}, {1, "bắt đầu"}, {1, "ngay từ"}};
  phrase_map to{{1, "đến"}, {1, "tới"}, {1, "cho đến"}, {1, "cho tới"}, {1, "và kết thúc"}, {1, "kết thúc"}, {1, "và kết thúc vào"}, {1, "kết thúc vào"}};
  phrase_map lead{{1, "thời gian"}, {1, "thời gian thực hiện"}, {1, "thời gian tổ chức"}, {1, "thời gian thi đua"}, {1, "thực hiện"}, {1, "được tính"}, {1, "tổ chức"}, {1, "diễn ra"}, {1, "phát động"}};
  phrase start_of_year{"đầu năm"}, end_of_year{"cuối năm"}, whole_year{"hết năm"}, school{"học"}, now{"nay"}, after{"sau"}, before{"trước"}, until_end{"hết"}, start_of{"đầu"}, end_of{"cuối"}, month{"tháng"}, day{"ngày"}, year{"năm"}, first_half{"tháng đầu năm"}, second_half{"tháng cuối năm"};
};
const words_of_bounds& words() {
  static const words_of_bounds all;
  return all;
}

// A quarter as a bound: its first or its last month.
bool quarter_side(const source& in, std::size_t& i, side& into, bool is_end) {
  const auto found = quarter_at(in, i);
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

// The words of a bound that names no day go to the end of the clause.
std::size_t wording_end(const source& in, std::size_t i, bool is_from) {
  constexpr std::size_t longest = 20;
  std::size_t end = i;
  while (end < i + longest && !in[end].has(block_start) && !in.is_mark(end, '.') && !in.is_mark(end, ';') && !in.is_mark(end, ':') && !in.is_mark(end, ',') && !in.is_mark(end, ')') && !in.is_mark(end, '(') && !in.is_quote(end) && !(is_from && words().to.at(in, end))) ++end;
  return end;
}

std::optional<side> side_at(const source& in, std::size_t i, bool is_end, bool month_expected) {
  side found;
  found.words = found.first = i;
  const auto& w = words();
  if (is_end && w.until_end.at(in, i) != 0 && w.whole_year.at(in, i) == 0) ++i;
  i = behind_hour(in, i);
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
  if (w.start_of.at(in, i) != 0 || (is_end && w.end_of.at(in, i) != 0)) {  // "đầu tháng 3", "cuối tháng 6"
    if (const auto month = month_at(in, i + 1)) {
      found.month = month->month;
      found.year = month->year;
      found.precision = date_precision::month;
      found.last = month->last;
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
  if (const auto month = month_at(in, i)) {
    found.month = month->month;
    found.year = month->year;
    found.precision = date_precision::month;
    found.last = month->last;
    return found;
  }
  auto day = day_at(in, i, all_forms);
  if (const auto spaced = spaced_day_at(in, i); !day && spaced && (spaced->year != 0 || (!is_end && w.to.at(in, spaced->last)))) day = spaced;
  if (day && !day->is_lunar) {
    found.day = day->day;
    found.month = day->month;
    found.year = day->year;
    found.words = day->begin;
    found.last = day->last;
    if (day->is_malformed || !day->exists()) found.has_day = false;
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

// "từ … đến …", "(01/01/2024 - 30/6/2024)", "6 tháng đầu năm". Blanks and lead words before it are passed over.
std::optional<bounds_found> bounds_at(const source& in, std::size_t i) {
  const auto& w = words();
  for (int lead = 0; lead < 6; ++lead) {
    if (in[i].has(block_start) && lead > 0) return std::nullopt;
    const bool before_half = in.is_dash(i) && in.is_number(i + 1) && (w.first_half.at(in, i + 2) != 0 || w.second_half.at(in, i + 2) != 0);  // "Đợt 1 - 6 tháng đầu năm"
    if (in.is_mark(i, ':') || in.is_mark(i, '(') || in.is_mark(i, ',') || (in.is_dash(i) && in.is_word(i + 1)) || before_half || in.is_mark(i, '.') || in.is_mark(i, '[') || in.is_mark(i, '|')) {
      ++i;
    } else if (const auto hit = w.lead.at(in, i)) {
      i += hit.length;
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
      if (end == at || !w.to.at(in, end)) return std::nullopt;
      from = side{.precision = date_precision::relative, .has_day = false, .first = at, .last = end, .words = at};
    }
    from->first = i;
    found.last = from->last;
    std::size_t next = from->last;
    static const phrase ends("kết thúc");
    if (in.is_mark(next, ',') || (in.is_mark(next, ';') && ends.at(in, next + 1) != 0)) ++next;  // "Bắt đầu: 02/01; kết thúc: 30/6"
    const bool dash = in.is_dash(next);
    const auto to_word = w.to.at(in, next);
    const bool by_month = from->precision == date_precision::month;
    if (dash || to_word) {
      std::size_t begin = next + (dash ? 1 : to_word.length);
      if (in.is_mark(begin, ':')) ++begin;
      auto to = side_at(in, begin, true, by_month);
      if (!to && to_word) {
        const std::size_t end = wording_end(in, begin, false);
        if (end > begin) to = side{.precision = date_precision::relative, .has_day = false, .first = begin, .last = end, .words = begin};
      }
      if (to) {
        found.last = to->last;
        found.to = std::move(to);
      }
    }
    found.from = std::move(from);
    // "từ ngày 1" alone, or a number that is none, says nothing.
    if (!found.to && found.from->month == 0 && !found.from->is_year_start && found.from->has_day) return std::nullopt;
    return found;
  }
  // Without "từ".
  if (in.is_number(i) && in.number(i) == 6 && w.first_half.at(in, i + 1) != 0) {
    side from{.month = 1, .precision = date_precision::month, .first = i, .last = i + 4, .words = i};
    side to{.month = 6, .precision = date_precision::month, .first = i, .last = i + 4, .words = i};
    if (in.digits(i + 4) == 4) from.year = to.year = in.number(i + 4), from.last = to.last = i + 5;
    found.last = from.last;
    found.from = from;
    found.to = to;
    return found;
  }
  if (in.is_number(i) && in.number(i) == 6 && w.second_half.at(in, i + 1) != 0) {
    side from{.month = 7, .precision = date_precision::month, .first = i, .last = i + 4, .words = i};
    side to{.month = 12, .precision = date_precision::month, .first = i, .last = i + 4, .words = i};
    if (in.digits(i + 4) == 4) from.year = to.year = in.number(i + 4), from.last = to.last = i + 5;
    found.last = from.last;
    found.from = from;
    found.to = to;
    return found;
  }
  // "(2016 - 2017)", "(năm 2020)".
  const bool bracket = i > 0 && in.is_mark(i - 1, '(');
  const auto years = years_at(in, i);
  const int lone_year = bracket ? year_at(in, i) : 0;
  if (bracket && ((years && years->from < years->to && in.is_mark(years->last, ')')) || (lone_year != 0 && in.is_mark(i + 2, ')')))) {
    found.last = years ? years->last : i + 2;
    found.from = side{.year = years ? years->from : lone_year, .precision = date_precision::year, .is_year_start = true, .first = i, .last = found.last, .words = i};
    found.to = side{.year = years ? years->to : lone_year, .precision = date_precision::year, .is_year_end = true, .first = i, .last = found.last, .words = i};
    return found;
  }
  if (const auto to_word = w.to.at(in, i)) {
    const auto to = side_at(in, i + to_word.length, true, false);
    if (!to || !to->has_day) return std::nullopt;
    found.to = to;
    found.last = to->last;
    return found;
  }
  auto from = side_at(in, i, false, false);
  if (!from || !from->has_day || from->is_year_start) return std::nullopt;
  std::size_t next = from->last;
  const bool dash = in.is_dash(next);
  const auto to_word = w.to.at(in, next);
  static const word_hash and_word = hash_of_word("và");
  const bool quarters = in.hash(next) == and_word && from->precision == date_precision::month;
  if (!dash && !to_word && !quarters) {
    // A quarter or a month alone is a period.
    if (from->precision != date_precision::month) return std::nullopt;
    side to = *from;
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
          if (in.is_mark(to.last, '/') && in.digits(to.last + 1) == 4) {
            from->year = to.year = in.number(to.last + 1);
            to.last += 2;
          } else if (const int year = year_at(in, to.last)) {
            from->year = to.year = year;
            to.last += 2;
          }
        }
      }
    }
    found.from = from;
    found.to = to;
    found.last = std::max(from->last, to.last);
    return found;
  }
  const auto to = side_at(in, next + (dash || quarters ? 1 : to_word.length), true, from->precision == date_precision::month);
  if (!to) return std::nullopt;
  found.from = std::move(from);
  found.to = to;
  found.last = to->last;
  return found;
}

struct label_found {
  int ordinal = 0;
  std::size_t first = 0, last = 0;
  std::string repaired;  // empty where it is as it should be
  bool is_doubtful = false;  // "I1": one, or two
  int year = 0;              // "Đợt 1/2019"
  bool needs_bounds = false;  // "Bước 1" alone is a step of a procedure
};

// "Đợt 1", "Giai đoạn II", "Đợi 2", "Đợt I1", "đợt thứ nhất".
// "đôt", "dọt": it sounds like "đợt".
bool may_be_dot(std::string_view key) {
  const bool may_begin = !key.empty() && (key.front() == 'd' || static_cast<unsigned char>(key.front()) >= 0x80);  // most do not
  return may_begin && skeleton(key) == "dot";
}

std::optional<label_found> label_of_phase(const source& in, std::size_t i) {
  static const word_hash dot = hash_of_word("đợt"), doi = hash_of_word("đợi");
  static const phrase stage("giai đoạn"), emulation("thi đua"), th("thứ"), peak("cao điểm");
  static const phrase_map steps = {{1, "chặng"}, {1, "bước"}, {1, "học kỳ"}};  // a phase where they are given a time
  if (!in.is_word(i)) return std::nullopt;
  label_found found;
  found.first = i;
  bool is_damaged = false;
  std::string head;
  const word& w = in.word_at(i);
  std::size_t at = i + 1;
  if (in.hash(i) == dot) {
    head = w.upper_all ? "ĐỢT" : w.upper_first ? "Đợt" : "đợt";
  } else if (stage.at(in, i) != 0) {
    head = in.clean(i, i + 2);
    at = i + 2;
  } else if (const auto step = steps.at(in, i); step && w.upper_first) {
    head = in.clean(i, i + step.length);
    at = i + step.length;
    found.needs_bounds = true;
  } else if (w.letters == 3 && w.key.size() < 10 && (in.hash(i) == doi || may_be_dot(w.key))) {
    is_damaged = true;
    head = w.upper_all ? "ĐỢT" : w.upper_first ? "Đợt" : "đợt";
  } else {
    return std::nullopt;
  }
  if (emulation.at(in, at) != 0 && !is_damaged) at += 2;
  if (peak.at(in, at) != 0) at += 2;
  if (th.at(in, at) != 0) ++at;
  if (in[at].has(block_start)) return std::nullopt;
  if (in.is_number(at) && in.is_word(at + 1) && in.joins(at + 1) && in.word_at(at + 1).letters <= 2 && (in.word_at(at + 1).raw == "I" || in.word_at(at + 1).raw == "l" || in.word_at(at + 1).raw == "II")) {  // "1I"
    found.is_doubtful = true;
    found.last = at + 2;
  } else if (in.is_word(at) && (in.word_at(at).raw == "I1" || in.word_at(at).raw == "I11" || in.word_at(at).raw == "II1" || in.word_at(at).raw == "Il" || in.word_at(at).raw == "lI" || in.word_at(at).raw == "l")) {
    found.is_doubtful = true;
    found.ordinal = 0;
    found.last = at + 1;
  } else if (const auto which = ordinal_word_at(in, at); which && which->value >= 1 && which->value <= 99) {
    // A count behind "đợt" may be a day: "đợt 20/11".
    const bool has_year = in.is_mark(at + 1, '/') && in.digits(at + 2) == 4;
    if (in.is_number(at) && ((in.is_mark(at + 1, '/') && !has_year) || (in.is_mark(at + 1, '.') && in.is_number(at + 2) && in.joins(at + 2)))) return std::nullopt;
    found.ordinal = which->value;
    found.last = which->last;
    if (has_year && which->last == at + 1) {
      found.year = in.number(at + 2);
      found.last = at + 3;
    } else if (const int year = year_at(in, found.last)) {  // "Đợt 1 năm 2019"
      found.year = year;
      found.last += 2;
    }
    if (is_damaged) found.repaired = head + " " + in.clean(at, which->last);
  } else {
    return std::nullopt;
  }
  if (found.is_doubtful) found.repaired = head + " ";
  return found;
}

// The days the two sides come to, their words and places. `year_of` gives the year of a month where none is written.
template <class YearOf>
void set_bounds(const source& in, const std::optional<bounds_found>& bounds, YearOf year_of, bool is_first, phase& into, phase_place& place) {
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
    auto day = date::find(s.year, s.month, s.day);
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
      static const phrase theme("chủ đề"), with_theme("với chủ đề");
      if (with_theme.at(in, quoted) != 0) quoted += 3;
      if (theme.at(in, quoted) != 0) quoted += 2;
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
        if (by_month && (in_brackets || (behind > bounds->last && words().from.at(in, behind))))
          if (const auto days = bounds_at(in, behind); days && days->from && days->to && days->last <= each.last && days->from->day != 0 && days->to->day != 0) fresh.bounds = days;
      } else if (at == label->last) {
        // A few words of a name between them: "Đợt 1: Chào mừng Đại hội (từ ngày … đến ngày …)".
        // "Giai đoạn 3: Tổng kết (tháng 12/2025)", "Đợt 1 – Chào xuân mới: 02/01/2025 đến 30/4/2025".
        for (std::size_t k = at; k < at + 40 && k < each.last && !fresh.bounds && !in.is_mark(k, '.') && !in.is_mark(k, ';'); ++k) {
          const bool bracket = in.is_mark(k, '(');
          if (!bracket && !(in.is_mark(k, ':') && k > at)) continue;
          const auto late = bounds_at(in, k);
          const bool is_told = bracket && words().from.at(in, k + 1);
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
      if (words().from.at(in, i))
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
      const std::size_t behind = each.bounds ? std::max(each.bounds->last, each.label.last) : each.label.last;
      std::size_t rest = 0;
      for (std::size_t k = std::min(behind, last); k < last; ++k) rest += in.is_word(k) ? 1U : 0U;
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
        // What is told of it in lines of their own.
        static const phrase_map of_phase = {{1, "Chủ đề"}, {1, "Kỷ niệm"}, {1, "Chào mừng"}, {1, "Khẩu hiệu"}, {1, "Thời gian"}, {1, "Lập thành tích"}, {1, "Hướng tới"}, {1, "Tiến tới"}, {1, "Nội dung"}, {1, "Trọng tâm"}, {1, "Nhân dịp"}, {1, "Mục tiêu"}};
        if (next.label == label_kind::none && each.at_block_start && of_phase.at(in, next.body) && next.last - next.body < 200) {
          last = next.last;
          continue;
        }
        const bool is_heading_only = rest == 0 || is_open || in.is_quote(next.body);
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
    for (std::size_t i = body_begin; i < closing_begin && first && last && !has_own_window; ++i) {
      if (phase_index_at(i) || !words().from.at(in, i)) continue;
      const auto whole = bounds_at(in, i);
      if (!whole || !whole->from || !whole->to) continue;
      phase told;
      phase_place ignored;
      set_bounds(in, whole, [&](int month) { return year_for(month); }, true, told, ignored);
      has_own_window = told.from.day == first && told.to.day == last;
    }
  }
  if (out.type == text_type::other && !what().phases.empty()) out.type = text_type::report;  // it tells what a plan lays down
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

// Items that begin with bounds, or the one sentence that gives the campaign's time.
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
  std::size_t tasks = 0, quarters = 0;
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
        if ((in.is_mark(k, ':') || in.is_mark(k, '(')) && words().from.at(in, k + 1)) {
          begin = k + 1;
          is_named = true;
          break;
        }
    }
    if (blocks[b].label == label_kind::none && !is_named && !is_quarter) continue;
    auto bounds = bounds_at(in, begin);
    if (!(bounds && bounds->from && bounds->to && words().from.at(in, begin))) bounds.reset();
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
    // Quarters from the first one on are numbered by themselves.
    if (quarters == items.size())
      for (std::size_t i = 0; i < items.size(); ++i) {
        const auto quarter = quarter_at(in, blocks[items[i].first].body);
        if (!quarter || quarter->quarter != static_cast<int>(i) + 1) break;
        what().phases[i].ordinal = quarter->quarter;
      }
    return;
  }
  static const phrase emulation("thi đua"), time("thời gian"), registration("đăng ký"), report("báo cáo"), launch("phát động"), file("hồ sơ"), vote("bình xét");
  for (std::size_t i = body_begin; i < closing_begin;) {
    std::size_t last = i + 1;
    constexpr std::size_t longest = 200;
    while (last < closing_begin && !in[last].has(sentence_start) && last - i < longest) ++last;
    bool about = false, other = false;
    std::optional<bounds_found> bounds;
    bool time_at_start = false;
    bool of_drive = false;    // "Đợt thi đua kéo dài từ nay đến khi …"
    bool under_time = false;  // the heading "Thời gian" stands above the line
    if (const std::size_t b = in.block_of(i); b > 0 && blocks[b].body == i)
      for (std::size_t k = blocks[b - 1].body; k < blocks[b - 1].last && k < blocks[b - 1].body + 8; ++k) under_time = under_time || time.at(in, k) != 0;
    for (std::size_t k = i; k < last; ++k) {
      about = about || emulation.at(in, k) != 0 || launch.at(in, k) != 0;
      if (time.at(in, k) != 0 && k < i + 6) {
        // The time of another thing than the campaign: "Thời gian tổng kết: …", "Thời gian tổ chức lễ phát động: …".
        static const phrase_map things = {{1, "tổng kết"}, {1, "sơ kết"}, {1, "hiến máu"}, {1, "lễ"}, {1, "hội nghị"}, {1, "họp"}, {1, "khai mạc"}, {1, "bế mạc"}, {1, "kiểm tra"}, {1, "tập huấn"}, {1, "nộp"}, {1, "gửi"}, {1, "hội thi"}, {1, "hội thao"}, {1, "chấm"}, {1, "bình xét"}, {1, "xét"}, {1, "khen thưởng"}, {1, "nghiệm thu"}, {1, "trao"}, {1, "khám"}};
        constexpr std::size_t nearby = 6;
        bool of_other = false;
        for (std::size_t next = k + 2; next < k + nearby && next < last && !in.is_mark(next, ':') && !words().from.at(in, next); ++next) of_other = of_other || things.at(in, next);
        if (of_other) {
          other = true;
        } else {
          about = time_at_start = true;
        }
      }
      if (!bounds) other = other || registration.at(in, k) != 0 || report.at(in, k) != 0 || file.at(in, k) != 0;
      other = other || vote.at(in, k) != 0;
      if (bounds || in_number(k)) continue;
      static const word_hash drive = hash_of_word("đợt");
      of_drive = of_drive || in.hash(k) == drive;
      // "Thời gian: cả năm 2024".
      static const phrase_map whole_years = {{1, "cả"}, {1, "trong"}, {1, "trọn"}, {1, "suốt"}};
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
      static const word_hash week = hash_of_word("tuần"), month_word = hash_of_word("tháng");
      const bool of_week = k >= 2 && (in.hash(k - 1) == week || in.hash(k - 2) == week || (k >= 3 && in.hash(k - 3) == week));
      const bool begins_time = begins_number ? k == 0 || in.hash(k - 1) != month_word : in.hash(k) == month_word || quarter_at(in, k).has_value();
      if (words().from.at(in, k) || (time_at_start && begins_time && !of_week)) {
        auto at = bounds_at(in, k);
        if (at && at->from && at->to && at->last <= last && (at->from->has_day || at->to->has_day || time_at_start || under_time || of_drive || (about && words().now.at(in, k + words().from.at(in, k).length) != 0)) && at->from->precision != date_precision::year) bounds = at;
      }
    }
    about = about || (under_time && bounds);
    if (about && !other && bounds) {
      const block& own = blocks[in.block_of(i)];
      const std::size_t first = own.body == i ? own.first : i;
      resolve(*bounds, first, last);
      return;
    }
    i = last;
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
