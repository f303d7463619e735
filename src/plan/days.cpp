// SPDX-License-Identifier: BSL-1.0
/// Days, months, quarters and years as they are written.
#include "grammar.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

bool day_found::exists() const noexcept {
  constexpr int any_leap_year = 2000;
  return date::exists(year != 0 ? year : any_leap_year, month != 0 ? month : 1, day != 0 ? day : 1);
}
std::optional<date> day_found::full() const noexcept { return year != 0 && month != 0 && day != 0 ? date::find(year, month, day) : std::nullopt; }
std::optional<date> day_found::in_year(int other) const noexcept {
  if (month == 0 || day == 0) return std::nullopt;
  return date::find(year != 0 ? year : other, month, day);
}

namespace {

const word_hash& w_day() {
  static const word_hash hash = hash_of_word("ngày");
  return hash;
}
const word_hash& w_month() {
  static const word_hash hash = hash_of_word("tháng");
  return hash;
}
const word_hash& w_year() {
  static const word_hash hash = hash_of_word("năm");
  return hash;
}

// "âm lịch" behind a day.
std::size_t lunar_words_at(const source& in, std::size_t place) {
  static const phrase lunar("âm lịch"), al("AL"), year_lunar("năm âm lịch");
  if (in.is_mark(place, '(') && lunar.at(in, place + 1) != 0 && in.is_mark(place + 3, ')')) return 4;
  return lunar.at(in, place);
}

// The months of the lunar year that have a name of their own, or any in words: "tháng Giêng", "tháng Chạp", "tháng Tám"; 0 where none stands there.
int month_in_words(const source& in, std::size_t place, unsigned forms) {
  static const word_hash first = hash_of_word("giêng"), twelfth = hash_of_word("chạp");
  if (in.hash(place) == first) return 1;
  if (in.hash(place) == twelfth) return 12;
  if ((forms & months_in_words) == 0 || !in.is_word(place)) return 0;
  const auto count = count_at(in, place);
  return count && count->last == place + 1 && count->value <= 12 ? count->value : 0;
}
bool is_lunar_month(const source& in, std::size_t place) { return month_in_words(in, place, usual_forms) != 0; }

std::optional<day_found> day_of_digits(const source& in, std::size_t i, unsigned forms) {
  // "mùng năm tháng Giêng", "rằm tháng Bảy".
  static const word_hash full_moon = hash_of_word("rằm");
  constexpr int of_full_moon = 15;
  const bool is_full_moon = in.hash(i) == full_moon;
  const auto in_words = !in.is_number(i) && (forms & months_in_words) != 0 ? count_at(in, i) : std::nullopt;
  if (!in_words && !is_full_moon && (!in.is_number(i) || in.digits(i) > 2)) return std::nullopt;
  day_found found;
  found.first = found.begin = i;
  found.day = is_full_moon ? of_full_moon : in_words ? in_words->value : in.number(i);
  std::size_t behind_day = in_words ? in_words->last : i + 1;
  if ((forms & months_in_words) != 0 && in.is_mark(behind_day, ',') && in.hash(behind_day + 1) == w_month()) ++behind_day;  // "ngày 22, tháng 01, năm 2019"
  if (const int month = in.hash(behind_day) == w_month() ? month_in_words(in, behind_day + 1, forms) : 0) {
    found.in_words = true;
    found.month = month;
    found.is_lunar = is_full_moon || is_lunar_month(in, behind_day + 1);
    found.last = behind_day + 2;
    if (const int year = year_at(in, found.last)) {
      found.year = year;
      found.last += 2;
    }
    return found;
  }
  if (is_full_moon && in.hash(behind_day) == w_month() && in.is_number(behind_day + 1) && in.digits(behind_day + 1) <= 2) {
    found.in_words = found.is_lunar = true;
    found.month = in.number(behind_day + 1);
    found.last = behind_day + 2;
    return found;
  }
  if (in_words || is_full_moon) return std::nullopt;
  const auto year_of = [&](std::size_t at) { return in.digits(at) == 4 ? in.number(at) : 0; };
  // In words: "9 tháng 3 năm 2018", "9 tháng 3/2018".
  if (in.hash(behind_day) == w_month() && in.is_number(behind_day + 1) && in.digits(behind_day + 1) <= 2) {
    found.in_words = true;
    found.month = in.number(behind_day + 1);
    found.last = behind_day + 2;
    std::size_t behind = found.last;
    if (in.is_mark(behind, ',') && in.hash(behind + 1) == w_year()) ++behind;
    if (in.hash(behind) == w_year() && in.digits(behind + 1) == 4) {
      found.year = in.number(behind + 1);
      found.last = behind + 2;
    } else if (in.is_mark(found.last, '/') && in.digits(found.last + 1) == 4) {
      found.year = year_of(found.last + 1);
      found.last += 2;
    }
    return found;
  }
  const bool slash = in.is_mark(i + 1, '/');
  const bool dash = in.is_dash(i + 1) && in.joins(i + 1) && in.joins(i + 2);
  const bool dot = in.is_mark(i + 1, '.') && in.joins(i + 1) && in.joins(i + 2);
  if (!slash && !dash && !dot) return std::nullopt;
  found.separator = in[i + 1].value;
  std::size_t m = i + 2;
  if (slash && in.is_mark(m, '/') && in.joins(m)) {  // "22//12/2014"
    found.is_malformed = true;
    ++m;
  }
  if (!in.is_number(m)) return std::nullopt;
  const auto same = [&](std::size_t at) { return slash ? in.is_mark(at, '/') : dash ? in.is_dash(at) && in.joins(at) && in.joins(at + 1) : in.is_mark(at, '.') && in.joins(at) && in.joins(at + 1); };
  if (slash && (in.digits(m) == 5 || in.digits(m) == 6) && in.joins(m)) {  // month and year run together
    const int year = in.number(m) % 10000;
    if (year < 1800 || year > 2200) return std::nullopt;
    found.month = in.number(m) / 10000;
    found.year = year;
    found.is_malformed = true;
    found.last = m + 1;
    return found;
  }
  if (in.digits(m) > 2) return std::nullopt;
  found.month = in.number(m);
  found.last = m + 1;
  if (same(found.last) && in.is_number(found.last + 1)) {
    const std::size_t digits = in.digits(found.last + 1);
    if (digits == 4) {
      found.year = in.number(found.last + 1);
      found.last += 2;
      return found;
    }
    if (slash && (digits == 3 || digits == 5) && in.joins(found.last + 1) && !(in.is_mark(found.last + 2, '/') && in.joins(found.last + 2))) {
      found.is_malformed = true;
      found.year = 0;
      found.last += 2;
      return found;
    }
    return std::nullopt;  // 1.2.3 is a section, 10/3/18 no day anyone can be sure of
  }
  if (slash && in.is_mark(found.last, '/') && in.joins(found.last) && in.is_mark(found.last + 1, '/') && in.digits(found.last + 2) == 4) {
    found.is_malformed = true;
    found.year = in.number(found.last + 2);
    found.last += 3;
    return found;
  }
  // "tháng 12 năm 2014" written "22/12 năm 2014".
  if (in.hash(found.last) == w_year() && in.digits(found.last + 1) == 4) {
    found.year = in.number(found.last + 1);
    found.last += 2;
    return found;
  }
  if (slash) {
    if (!in.joins(i + 1) != !in.joins(m)) return std::nullopt;  // "3 /4"
    if (in.is_mark(found.last, '/') && in.joins(found.last)) return std::nullopt;
    return found;
  }
  if ((dash && (forms & short_dashes) != 0) || (dot && (forms & short_dots) != 0)) {
    if (found.month < 1 || found.month > 12 || found.day < 1 || found.day > 31) return std::nullopt;
    return found;
  }
  return std::nullopt;
}

}  // namespace

namespace {

// "0l/02/2019", "3O/6/2019": letters read for digits, which say no day for sure.
std::optional<day_found> day_with_letters_at(const source& in, std::size_t place) {
  bool has_letter = false;
  std::size_t i = place;
  const auto part = [&] {
    if (!in.is_number(i) || in.digits(i) > 2) return false;
    ++i;
    if (in.is_word(i) && in.joins(i) && in.word_at(i).raw.size() == 1 && std::string_view("lIOo").find(in.word_at(i).raw) != std::string_view::npos) {
      has_letter = true;
      ++i;
    }
    return in.is_mark(i, '/') && in.joins(i) && in.joins(i + 1);
  };
  if (!part()) return std::nullopt;
  ++i;
  if (!part() || !has_letter || in.digits(i + 1) != 4) return std::nullopt;
  day_found found;
  found.first = found.begin = place;
  found.last = i + 2;
  found.year = in.number(i + 1);
  found.is_malformed = true;
  return found;
}

}  // namespace

std::optional<day_found> day_at(const source& in, std::size_t place, unsigned forms) {
  static const word_hash first_ten = hash_of_word("mùng"), first_ten_too = hash_of_word("mồng");
  std::size_t i = place;
  const word_hash hash = in.hash(i);
  if (in.is_word(i) && (hash == w_day() || hash == first_ten || hash == first_ten_too)) {
    ++i;
    forms |= months_in_words;
    if (in.hash(i) == first_ten || in.hash(i) == first_ten_too) ++i;
    forms |= short_dots | short_dashes;
  }
  auto found = day_of_digits(in, i, forms);
  if (!found) found = day_with_letters_at(in, i);
  if (!found) return std::nullopt;
  constexpr int longest_month = 31;
  if (found->in_words && in.is_number(place) && found->day > longest_month && (place == 0 || in.hash(place - 1) != w_day())) return std::nullopt;  // "SEA Games 33 tháng 12": nobody calls it a day
  found->first = place;
  if (found->in_words) found->begin = place;
  if (const std::size_t lunar = lunar_words_at(in, found->last)) {
    found->is_lunar = true;
    found->last += lunar;
  }
  return found;
}

bool is_reach(const source& in, std::size_t place) { return in.is_dash(place) || in.is_mark(place, 0xF7) || in.is_mark(place, 0x2192) || in.is_mark(place, '~'); }

std::size_t behind_weekday(const source& in, std::size_t place) {
  static const phrase_map weekdays = {{1, "thứ hai"}, {1, "thứ ba"}, {1, "thứ tư"}, {1, "thứ năm"}, {1, "thứ sáu"}, {1, "thứ bảy"}, {1, "chủ nhật"}};
  static const word_hash which = hash_of_word("thứ");
  const bool is_number = in.hash(place) == which && in.digits(place + 1) == 1 && in.number(place + 1) >= 2 && in.number(place + 1) <= 7;  // "thứ 6"
  const auto weekday = is_number ? phrase_map::hit{1, 2} : weekdays.at(in, place);
  if (!weekday) return place;
  std::size_t behind = place + weekday.length;
  if (in.is_mark(behind, ',')) ++behind;
  if (in.is_mark(behind, '('))  // "thứ Hai (11/02/2019)"
    if (const auto day = day_at(in, behind + 1); day && in.is_mark(day->last, ')')) return behind + 1;
  return day_at(in, behind) ? behind : place;
}

std::optional<day_found> month_at(const source& in, std::size_t place, unsigned forms) {
  if (in.hash(place) != w_month()) return std::nullopt;
  const bool in_digits = in.is_number(place + 1) && in.digits(place + 1) <= 2;
  const auto in_words = !in_digits && (forms & months_in_words) != 0 && !in[place + 1].has(block_start) ? count_at(in, place + 1) : std::nullopt;
  if (!in_digits && !in_words) return std::nullopt;
  day_found found;
  found.first = found.begin = place;
  found.month = in_words ? in_words->value : in.number(place + 1);
  found.last = in_words ? in_words->last : place + 2;
  if ((in.is_mark(found.last, '/') || in.is_dash(found.last) || in.is_mark(found.last, '.')) && in.digits(found.last + 1) == 4) {
    found.year = in.number(found.last + 1);
    found.last += 2;
  } else if (in.hash(found.last) == w_year() && in.digits(found.last + 1) == 4) {
    found.year = in.number(found.last + 1);
    found.last += 2;
  }
  if (found.month < 1 || found.month > 12) return std::nullopt;
  return found;
}

std::optional<quarter_found> quarter_at(const source& in, std::size_t place) {
  static const word_hash quarter = hash_of_word("quý");
  if (in.hash(place) != quarter) return std::nullopt;
  const auto which = ordinal_word_at(in, place + 1);
  if (!which || which->value < 1 || which->value > 4) return std::nullopt;
  quarter_found found{which->value, 0, which->last};
  if (in.is_mark(found.last, '/') && in.digits(found.last + 1) == 4) {
    found.year = in.number(found.last + 1);
    found.last += 2;
  } else if (const int year = year_at(in, found.last)) {
    found.year = year;
    found.last += 2;
  }
  return found;
}

std::size_t behind_hour(const source& in, std::size_t place) {
  static const phrase_map hours = {{1, "giờ"}, {1, "h"}}, shifts = {{1, "ca"}, {1, "hết ca"}, {1, "đầu ca"}, {1, "cuối ca"}};
  static const word_hash minutes = hash_of_word("phút"), day_word = hash_of_word("ngày");
  if (const auto shift = shifts.at(in, place)) {  // "ca 1 ngày 01/10"
    const std::size_t behind = place + shift.length + (in.is_number(place + shift.length) ? 1U : 0U);
    return in.hash(behind) == day_word && day_at(in, behind) ? behind : place;
  }
  if (!in.is_number(place) || in.digits(place) > 2 || day_at(in, place)) return place;
  std::size_t behind = place + 1;
  if (in.is_mark(behind, ':') && in.is_number(behind + 1)) {
    behind += 2;
  } else if (in.is_word(behind) && in.joins(behind) && in.word_at(behind).key.starts_with('h') && in.word_at(behind).key.size() > 1 && in.word_at(behind).key.size() <= 3 && in.word_at(behind).key.find_first_not_of("h0123456789") == std::string::npos) {  // "17h00"
    ++behind;
  } else if (const auto hour = hours.at(in, behind)) {
    behind += hour.length;
    if (in.is_number(behind) && in.digits(behind) <= 2) ++behind;
    if (in.hash(behind) == minutes) ++behind;
  } else {
    return place;
  }
  if (in.is_mark(behind, 0x2019) || in.is_mark(behind, 0x2032) || in.is_mark(behind, 0x27)) ++behind;  // "16h30’"
  if (in.is_mark(behind, ',')) ++behind;
  // "16 giờ 30 phút, thứ Sáu ngày 25/01", "10h ngày thứ Hai (11/02)".
  const std::size_t weekday = in.hash(behind) == day_word && !day_at(in, behind) ? behind + 1 : behind;
  if (const std::size_t day = behind_weekday(in, weekday); day > weekday) return day;
  return in.hash(behind) == day_word && day_at(in, behind) ? behind : place;
}

int year_before_digits(const source& in, std::size_t place) {
  if (in.hash(place) != w_year()) return 0;
  const int year = in.number(place + 1);
  return year >= date::first_year && year <= 2999 ? year : 0;
}

std::optional<years_found> years_at(const source& in, std::size_t place) {
  if (in.digits(place) != 4 || !(is_reach(in, place + 1) || in.is_mark(place + 1, '/')) || in.digits(place + 2) != 4) return std::nullopt;
  const int from = in.number(place), to = in.number(place + 2);
  if (from < 1000 || to < 1000) return std::nullopt;
  return years_found{from, to, place + 3};
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
