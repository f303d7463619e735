// SPDX-License-Identifier: BSL-1.0
#include "grammar.hpp"

#include <thidua/core/error.hpp>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

phrase_map::phrase_map(std::initializer_list<row> rows) {
  for (const row& each : rows) insert(each.meaning, each.text);
  group_entries();
}
void phrase_map::add(int meaning, std::string_view text) {
  insert(meaning, text);
  group_entries();
}
void phrase_map::insert(int meaning, std::string_view text) {
  entry fresh{phrase(text), meaning};
  if (fresh.words.size() == 0) return;
  firsts_.insert(fresh.words.hashes().front());
  entries_.push_back(std::move(fresh));
}
void phrase_map::group_entries() {
  const auto first_of = [](const entry& each) { return each.words.hashes().front(); };
  std::stable_sort(entries_.begin(), entries_.end(), [&](const entry& a, const entry& b) { return first_of(a) != first_of(b) ? first_of(a) < first_of(b) : a.words.size() > b.words.size(); });
  std::size_t width = 8;
  while (width < 2 * entries_.size()) width *= 2;
  groups_.assign(width, {});
  for (std::size_t i = 0, last = 0; i < entries_.size(); i = last) {
    while (last < entries_.size() && first_of(entries_[last]) == first_of(entries_[i])) ++last;
    std::size_t at = first_of(entries_[i]) & (width - 1);
    while (groups_[at].last != 0) at = (at + 1) & (width - 1);
    groups_[at] = {first_of(entries_[i]), static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(last)};
  }
}
phrase_map::hit phrase_map::hit_at(const source& in, std::size_t place) const noexcept {
  const word_hash word = in.hash(place);
  std::size_t at = word & (groups_.size() - 1);
  for (; groups_[at].last != 0; at = (at + 1) & (groups_.size() - 1)) {
    if (groups_[at].word != word) continue;
    if (!in.is_word(place)) return {};
    for (std::size_t i = groups_[at].first; i < groups_[at].last; ++i)
      if (const std::size_t length = entries_[i].words.at(in, place)) return {entries_[i].meaning, length};
    return {};
  }
  return {};
}

// ------------------------------------------------------------------------------------------------------------ numbers

namespace {

std::unordered_map<word_hash, int> hashed(std::initializer_list<std::pair<const char*, int>> rows) {
  std::unordered_map<word_hash, int> all;
  for (const auto& each : rows) all.emplace(hash_of_word(each.first), each.second);
  return all;
}
int look_up(const std::unordered_map<word_hash, int>& in, word_hash hash) noexcept {
  const auto found = in.find(hash);
  return found == in.end() ? 0 : found->second;
}

const std::unordered_map<word_hash, int>& digit_words() {
  static const auto all = hashed({{"một", 1}, {"mốt", 1}, {"hai", 2}, {"ba", 3}, {"bốn", 4}, {"tư", 4}, {"năm", 5}, {"lăm", 5}, {"sáu", 6}, {"bảy", 7}, {"bẩy", 7}, {"tám", 8}, {"chín", 9}});
  return all;
}

}  // namespace

const word_set& count_firsts() {
  static const word_set firsts = [] {
    word_set all = {"mười"};
    for (const auto& each : digit_words()) all.insert(each.first);
    return all;
  }();
  return firsts;
}

std::optional<count_found> count_at(const source& in, std::size_t place) {
  if (in.is_number(place)) return in.digits(place) <= 4 ? std::optional(count_found{in.number(place), place + 1}) : std::nullopt;
  if (!count_firsts().may_contain(in.hash(place)) || !in.is_word(place)) return std::nullopt;
  static const word_hash ten = hash_of_word("mười"), tens = hash_of_word("mươi"), hundred = hash_of_word("trăm"), odd = hash_of_word("linh"), odd_too = hash_of_word("lẻ");
  const auto digit = [&](std::size_t i) { return in.is_word(i) && !in[i].has(block_start) ? look_up(digit_words(), in.hash(i)) : 0; };
  int value = 0;
  std::size_t i = place;
  if (const int hundreds = digit(i); hundreds != 0 && in.hash(i + 1) == hundred) {
    value = hundreds * 100;
    i += 2;
    if (in.hash(i) == odd || in.hash(i) == odd_too) {
      if (const int ones = digit(i + 1)) return count_found{value + ones, i + 2};
      return std::nullopt;
    }
  }
  if (in.hash(i) == ten) {
    value += 10;
    ++i;
    static const word_hash year = hash_of_word("năm");  // "mười năm" is ten years
    if (const int ones = digit(i); ones != 0 && !(in.hash(i) == year && in.hash(i + 1) != year)) {
      value += ones;
      ++i;
    }
    return count_found{value, i};
  }
  if (const int first = digit(i)) {
    if (in.hash(i + 1) == tens) {
      value += first * 10;
      i += 2;
      static const word_hash year = hash_of_word("năm");
      if (const int ones = digit(i); ones != 0 && in.hash(i) != year) {
        value += ones;
        ++i;
      }
      return count_found{value, i};
    }
    if (i == place) return count_found{first, i + 1};
  }
  if (value > 0) return count_found{value, i};
  return std::nullopt;
}

std::optional<count_found> ordinal_word_at(const source& in, std::size_t place) {
  if (in.is_number(place)) return in.digits(place) <= 3 && in.number(place) > 0 ? std::optional(count_found{in.number(place), place + 1}) : std::nullopt;
  if (!in.is_word(place)) return std::nullopt;
  static const word_hash first = hash_of_word("nhất"), second = hash_of_word("nhì");
  if (in.hash(place) == first) return count_found{1, place + 1};
  if (in.hash(place) == second) return count_found{2, place + 1};
  if (const int roman = roman_value(in.word_at(place).raw)) return count_found{roman, place + 1};
  return count_at(in, place);
}

namespace {

// What an ordinal stands behind.
const phrase_map& times_words() {
  static const phrase_map all = {{1, "lần thứ"}, {1, "thứ"}};
  return all;
}

}  // namespace

const word_set& times_firsts() { return times_words().firsts(); }

std::optional<count_found> times_at(const source& in, std::size_t place) {
  if (const auto times = times_words().at(in, place)) return ordinal_word_at(in, place + times.length);
  return std::nullopt;
}

// --------------------------------------------------------------------------------------------------------------- days

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

// --------------------------------------------------------------------------------------------------- document numbers

namespace {

// One piece of a document number's codes: capitals, or codes with small letters in them: Ctr, QyĐ, TTg, THCSTrC.
bool is_code(const source& in, std::size_t i) {
  if (!in.is_word(i)) return false;
  const word& w = in.word_at(i);
  if (!w.upper_first || w.letters > 12) return false;
  if (w.upper_all || w.letters == 1 || (w.letters <= 5 && type_of_code(w.raw).has_value())) return true;
  return w.capitals >= 2 && w.capitals * 3 >= w.letters * 2;
}

// One that nothing but a sign parts from the codes before it: there more small letters may stand in it, "CĐCty", "mnHH", "Tr".
bool is_joined_code(const source& in, std::size_t i) {
  if (!in.is_word(i) || !in.joins(i)) return false;
  const word& w = in.word_at(i);
  if (w.letters > 12) return false;
  if (is_code(in, i) || (w.capitals >= 2 && w.capitals * 3 >= w.letters)) return true;
  return w.letters <= 4 && !is_syllable(w.key);
}

// Where the codes end whose last piece stands before the token: what is joined to them by a sign, "&BGĐ", ".NC", "/BTV", "(PX01)", is
// theirs, and so are the digits a code ends with, "CTĐ3".
std::size_t codes_end(const source& in, std::size_t i) {
  constexpr int most = 12;  // pieces
  for (int more = 0; more < most && in.joins(i) && i < in.size(); ++more) {
    const bool is_sign = in.is_dash(i) || in.is_mark(i, '&') || in.is_mark(i, '.') || in.is_mark(i, '/') || in.is_mark(i, '+');
    // "12/KH-CĐ.Các tổ …": the blank of the next sentence is missing.
    const bool is_sentence = in.is_mark(i, '.') && in.word_at(i + 1).letters > 1 && is_syllable(in.word_at(i + 1).key) && !type_of_code(in.word_at(i - 1).raw);
    if (is_sign && is_joined_code(in, i + 1) && !in[i + 1].has(block_start) && !is_sentence) {
      i += 2;
    } else if ((in.is_dash(i) || in.is_mark(i, '/')) && in.joins(i + 1) && in.digits(i + 1) == 4 && !(in.joins(i + 2) && (in.is_mark(i + 2, '/') || in.is_dash(i + 2)))) {  // the year behind the codes
      i += 2;
    } else if (in.is_mark(i, '(') && is_joined_code(in, i + 1)) {
      std::size_t inside = codes_end(in, i + 2);
      if (!in.is_mark(inside, ')') || !in.joins(inside)) return i;
      i = inside + 1;
    } else if (in.is_number(i) && in.digits(i) <= 4 && !(in.joins(i + 1) && (in.is_mark(i + 1, '/') || in.is_number(i + 1)))) {
      ++i;
    } else if (is_joined_code(in, i) && in.raw(i - 1).back() >= '0' && in.raw(i - 1).back() <= '9') {  // digits within a code: "TH2QL", "C45B"
      ++i;
    } else {
      break;
    }
  }
  return i;
}

}  // namespace

std::optional<number_found> number_at(const source& in, std::size_t place) {
  if (!in.is_number(place) || in.digits(place) > 5) return std::nullopt;
  std::size_t i = place + 1;
  bool spaced = false;
  const auto mark = [&](std::size_t at, bool ok) {
    if (ok && (!in.joins(at) || !in.joins(at + 1))) spaced = true;
    return ok;
  };
  const auto slash = [&](std::size_t at) { return mark(at, in.is_mark(at, '/')); };
  const auto dash = [&](std::size_t at) { return mark(at, in.is_dash(at)); };
  // Behind "số" blanks may stand where they should not: "Số : 12 KH/ĐTN", "số 123/KH - CĐN".
  static const word_hash no = hash_of_word("số");
  const bool is_named = place > 0 && (in.hash(place - 1) == no || (place > 1 && in.is_mark(place - 1, ':') && in.hash(place - 2) == no));
  bool complete = false;
  if (in.is_word(i) && in.joins(i) && in.word_at(i).letters == 1 && (in.is_mark(i + 1, '/') || in.is_dash(i + 1)) && (is_code(in, i + 2) || in.is_number(i + 2))) ++i;  // 09a/KH, 12B/KH
  if (slash(i)) {
    ++i;
    if (in.digits(i) == 4 && in.is_mark(i + 1, '/') && is_code(in, i + 2)) {
      if (!in.joins(i + 1) || !in.joins(i + 2)) spaced = true;
      i += 2;
    }
    if (!is_code(in, i) || in[i].has(block_start)) return std::nullopt;
    if (in.word_at(i).letters == 1 && !in.is_dash(i + 1)) return std::nullopt;
    ++i;
    complete = true;
  } else if ((in.is_dash(i) && is_code(in, i + 1) && in.is_mark(i + 2, '/') && is_code(in, i + 3))) {
    dash(i);
    slash(i + 2);
    i += 4;
    complete = true;
  } else if (in.is_word(i) && (in.joins(i) || is_named) && is_code(in, i) && in.is_mark(i + 1, '/') && is_code(in, i + 2)) {  // 15KH/ĐTNK-BTG
    if (!in.joins(i)) spaced = true;
    slash(i + 1);
    i += 3;
    complete = true;
  }
  if (!complete) return std::nullopt;
  const bool is_typed = type_of_code(in.word_at(i - 1).raw).has_value();
  if (is_named && in.is_dash(i) && (!in.joins(i) || !in.joins(i + 1)) && is_code(in, i + 1) && !in[i].has(line_start) && !in[i + 1].has(line_start) && is_typed) {
    spaced = true;
    i += 2;
  }
  i = codes_end(in, i);
  // More codes of the organ behind a blank and a dash: "/KH -CĐVC".
  for (int more = 0; more < 4 && in.is_dash(i) && !in.joins(i) && in.joins(i + 1) && is_code(in, i + 1) && !in[i].has(line_start); ++more) {
    spaced = true;
    i = codes_end(in, i + 2);
  }
  // Where the codes of a company are two, "60/QĐ-EVN SPC ngày …", the second ends at the day, at "của" or with the line.
  static const word_hash of = hash_of_word("của");
  const auto is_second_code = [&](std::size_t at) {
    if (!in.is_word(at) || in.joins(at) || in[at].has(line_start) || at + 1 >= in.size()) return false;
    const word& w = in.word_at(at);
    return w.upper_all && w.letters <= 6 && !is_syllable(w.key) && roman_value(w.raw) == 0 && (in.hash(at + 1) == w_day() || in.hash(at + 1) == of || in[at + 1].has(line_start));
  };
  const std::size_t codes_last = i;  // a number holds no blank: the second code joins the first
  if (is_typed && is_second_code(i) && body_end(in, i) == i) ++i;
  // One that goes on in a way nobody knows is better not read than cut: "12/KH-phòng", "12/KH-CĐ_ĐT".
  const bool is_cut = in.is_dash(i) && in.joins(i) && in.joins(i + 1) && in.is_word(i + 1) && (type_of_code(in.word_at(i - 1).raw) || !is_syllable(in.word_at(i + 1).key));
  if (is_cut || (in.joins(i) && (in.is_word(i) || in.is_number(i)))) return std::nullopt;
  try {
    return number_found{place, i, document_number::parse(in.clean(place, codes_last) + in.clean(codes_last, i)), spaced};
  } catch (const error&) {
    return std::nullopt;
  }
}

// ------------------------------------------------------------------------------------------------------------- bodies

namespace {

enum body_head { plain_head = 1, field_head };

const phrase_map& heads() {
  static const phrase_map all = {
      {plain_head, "Công đoàn"}, {plain_head, "Tổng Liên đoàn"}, {plain_head, "Liên đoàn Lao động"}, {plain_head, "Tổng LĐLĐ"}, {plain_head, "LĐLĐ"}, {plain_head, "CĐ"}, {plain_head, "CĐVN"}, {plain_head, "CĐVC"}, {plain_head, "CĐCS"},
      {plain_head, "Ban Thường vụ"}, {plain_head, "Ban Chấp hành"}, {plain_head, "BCH"}, {plain_head, "BTV"}, {plain_head, "Đoàn Chủ tịch"}, {plain_head, "Ban Thường trực"}, {plain_head, "Thường trực"},
      {plain_head, "Đảng bộ"}, {plain_head, "Đảng ủy"}, {plain_head, "Đảng Cộng sản"}, {plain_head, "Chi bộ"}, {plain_head, "Chi đoàn"}, {plain_head, "Chi hội"}, {plain_head, "Tỉnh ủy"}, {plain_head, "Thành ủy"}, {plain_head, "Huyện ủy"},
      {plain_head, "Quận ủy"}, {plain_head, "Thị ủy"}, {plain_head, "Tỉnh đoàn"}, {plain_head, "Thành đoàn"}, {plain_head, "Huyện đoàn"}, {plain_head, "Đoàn Thanh niên"}, {plain_head, "Đoàn TNCS"}, {plain_head, "Đoàn trường"}, {plain_head, "Đoàn Khối"},
      {plain_head, "Trung ương Đoàn"}, {plain_head, "Trung ương Hội"}, {plain_head, "Chính phủ"}, {plain_head, "Thủ tướng Chính phủ"}, {plain_head, "Thủ tướng"}, {plain_head, "Quốc hội"}, {plain_head, "Chủ tịch nước"},
      {plain_head, "Bộ Chính trị"}, {plain_head, "Ban Bí thư"}, {field_head, "Bộ"}, {field_head, "Sở"}, {field_head, "Ban"}, {plain_head, "Cục"}, {plain_head, "Tổng cục"}, {plain_head, "Chi cục"}, {plain_head, "Vụ"}, {field_head, "Phòng"},
      {plain_head, "Viện"}, {plain_head, "VKSND"}, {plain_head, "VKSNDTC"}, {plain_head, "VKS"}, {plain_head, "TAND"}, {plain_head, "Tòa án"}, {plain_head, "Thanh tra"}, {plain_head, "Kho bạc"}, {plain_head, "Ngân hàng"},
      {plain_head, "UBND"}, {plain_head, "Ủy ban"}, {plain_head, "HĐND"}, {plain_head, "Hội đồng"}, {plain_head, "Hội"}, {plain_head, "Liên hiệp"}, {plain_head, "Mặt trận Tổ quốc"}, {plain_head, "MTTQ"}, {plain_head, "UBMTTQ"},
      {plain_head, "Trường"}, {plain_head, "Học viện"}, {plain_head, "Đại học"}, {plain_head, "Nhà trường"}, {plain_head, "Bệnh viện"}, {plain_head, "Trung tâm"}, {plain_head, "Chi nhánh"}, {plain_head, "Công ty"}, {plain_head, "CTCP"}, {plain_head, "Tổng công ty"}, {plain_head, "Tập đoàn"}, {plain_head, "Nhà máy"}, {plain_head, "Xí nghiệp"},
      {plain_head, "Hợp tác xã"}, {plain_head, "Bộ đội"}, {plain_head, "Quân khu"}, {plain_head, "Quân ủy"}, {plain_head, "Công an"}, {plain_head, "Văn phòng"}, {plain_head, "Ngành"}, {plain_head, "Cơ quan"}, {plain_head, "Chủ tịch UBND"}, {plain_head, "Chủ tịch Ủy ban"},
      {plain_head, "Ban Tổ chức"}, {plain_head, "Ban Quản lý"}, {plain_head, "Đài"}, {plain_head, "Báo"}, {plain_head, "Khối"}, {plain_head, "Cụm"}, {plain_head, "Khối thi đua"}, {plain_head, "Đồn Biên phòng"}, {plain_head, "Đồn Công an"}, {plain_head, "Hạt Kiểm lâm"}, {plain_head, "Hải đội"}, {plain_head, "Cụm thi đua"}, {plain_head, "Liên minh"}, {plain_head, "Hiệu trưởng"}, {plain_head, "Giám đốc"}, {plain_head, "Tổng Giám đốc"}, {plain_head, "Viện trưởng"}, {plain_head, "Bộ trưởng"}, {plain_head, "Đảng"}, {plain_head, "Đoàn"}, {plain_head, "Tổ chức Công đoàn"},
      {plain_head, "Liên đội"}, {plain_head, "Hội đồng đội"}, {plain_head, "Xã đoàn"}, {plain_head, "Phường đoàn"}, {plain_head, "Quận đoàn"}, {plain_head, "Thị đoàn"}, {plain_head, "Đảng đoàn"}, {plain_head, "Ban Cán sự"}, {plain_head, "Ủy ban nhân dân"}, {plain_head, "Hội Liên hiệp Phụ nữ"}, {plain_head, "Hội LHPN"}, {plain_head, "Hội Nông dân"},
      {plain_head, "Hội Cựu chiến binh"}, {plain_head, "Nghiệp đoàn"}, {plain_head, "Tổng công ty"}, {plain_head, "Chủ tịch Hội đồng"}, {plain_head, "Ban Giám đốc"}, {plain_head, "Ban Giám hiệu"}, {plain_head, "BGH"}, {plain_head, "lãnh đạo"}, {plain_head, "liên tịch"}, {plain_head, "Chánh án"}, {plain_head, "Thủ trưởng"}, {plain_head, "Cục trưởng"}, {plain_head, "Tổng cục trưởng"}, {plain_head, "Tư lệnh"}, {plain_head, "Đội"}, {plain_head, "Thường trực"}, {plain_head, "Cảng"}, {plain_head, "Phụ nữ"}, {plain_head, "Tỉnh hội"}, {plain_head, "Huyện hội"}, {plain_head, "Chủ nhiệm Chính trị"},
      {plain_head, "Hội đồng quản trị"}, {plain_head, "Hội đồng thành viên"}, {plain_head, "HĐQT"}, {plain_head, "HĐTV"}, {plain_head, "Sư đoàn"}, {plain_head, "Lữ đoàn"}, {plain_head, "Trung đoàn"}, {plain_head, "Quân đoàn"}, {plain_head, "Binh đoàn"}, {plain_head, "Quân chủng"}, {plain_head, "Binh chủng"}, {plain_head, "Tiểu đoàn"},
      {plain_head, "TLĐ"}, {plain_head, "TLĐLĐ"}, {plain_head, "TLĐLĐVN"}, {plain_head, "Tổng LĐLĐVN"}, {plain_head, "Trung ương Hội Chữ thập đỏ"}, {plain_head, "Hội Chữ thập đỏ"}, {plain_head, "Bảo hiểm xã hội"}, {plain_head, "BHXH"}, {plain_head, "Nông trường"}, {plain_head, "Lâm trường"}, {plain_head, "Ban Cán sự đảng"}, {plain_head, "Quỹ"}, {plain_head, "Kiểm lâm"}, {plain_head, "Ban Chỉ đạo thực hiện"}, {plain_head, "Ban Quản lý dự án"}, {plain_head, "Liên hiệp các tổ chức"}, {plain_head, "Phó Chủ tịch UBND"}, {plain_head, "Phó Chủ tịch Thường trực UBND"}};
  return all;
}

// Small words that stand inside names of bodies, and those that may stand at their end.
enum name_word { inner_word = 1, closing_word };
const phrase_map& name_words() {
  static const phrase_map all = {
      {closing_word, "tỉnh"}, {closing_word, "thành phố"}, {closing_word, "huyện"}, {closing_word, "quận"}, {closing_word, "thị xã"}, {closing_word, "xã"}, {closing_word, "phường"}, {closing_word, "thị trấn"}, {closing_word, "tối cao"}, {closing_word, "cấp cao"}, {closing_word, "cơ sở"}, {closing_word, "bộ phận"},
      {closing_word, "các cấp"}, {closing_word, "trực thuộc"}, {closing_word, "trung ương"}, {closing_word, "nhân dân"}, {closing_word, "toàn quốc"}, {closing_word, "ngành"}, {closing_word, "khối"}, {closing_word, "trường"}, {closing_word, "viên chức"}, {closing_word, "lao động"}, {closing_word, "công ty"}, {closing_word, "cơ quan"},
      {closing_word, "công đoàn"}, {closing_word, "kiểm sát"}, {closing_word, "thường vụ"}, {closing_word, "chấp hành"}, {closing_word, "vụ"}, {closing_word, "cục"}, {closing_word, "viện"}, {closing_word, "sở"}, {closing_word, "bộ"}, {closing_word, "đảng bộ"}, {closing_word, "đảng ủy"}, {closing_word, "đoàn"}, {closing_word, "hội"}, {closing_word, "chi bộ"},
      {closing_word, "trung học"}, {closing_word, "phổ thông"}, {closing_word, "tiểu học"}, {closing_word, "mầm non"}, {closing_word, "cổ phần"}, {closing_word, "trách nhiệm hữu hạn"}, {closing_word, "một thành viên"}, {closing_word, "nông thôn"}, {closing_word, "đào tạo"}, {closing_word, "công nghệ"}, {closing_word, "xã hội"}, {closing_word, "du lịch"}, {closing_word, "môi trường"},
      {closing_word, "đầu tư"}, {closing_word, "truyền thông"}, {closing_word, "khen thưởng"}, {closing_word, "thanh niên"}, {closing_word, "phụ nữ"}, {closing_word, "nông dân"}, {closing_word, "cựu chiến binh"}, {closing_word, "liên hiệp"}, {closing_word, "điều hành"}, {closing_word, "giáo dục"}, {closing_word, "y tế"}, {closing_word, "bệnh viện"}, {closing_word, "văn phòng"}, {closing_word, "tư pháp"}, {closing_word, "tài chính"}, {closing_word, "ngân hàng"}, {closing_word, "đại học"}, {closing_word, "cao đẳng"}, {closing_word, "nhà trường"},
      {closing_word, "khu công nghiệp"}, {closing_word, "cụm công nghiệp"}, {closing_word, "khu chế xuất"}, {closing_word, "khu kinh tế"}, {closing_word, "khu vực"}, {closing_word, "đa khoa"}, {closing_word, "doanh nghiệp"}, {closing_word, "giao thông"}, {closing_word, "giao thông vận tải"}, {closing_word, "kỹ thuật"}, {closing_word, "chi nhánh"}, {closing_word, "đặc khu"}, {closing_word, "miền Bắc"}, {closing_word, "miền Trung"}, {closing_word, "miền Nam"}, {closing_word, "việc làm"}, {closing_word, "dân chủ"}, {closing_word, "hữu nghị"}, {closing_word, "tiến bộ"}, {closing_word, "chức năng"}, {closing_word, "dân sự"}, {closing_word, "thị trường"}, {closing_word, "dự án"},
      {closing_word, "đầu tư xây dựng"}, {closing_word, "tư vấn xây dựng"}, {closing_word, "quản trị"}, {closing_word, "thành viên"}, {closing_word, "thiết kế xây dựng"}, {closing_word, "cổ phần xây dựng"},
      {inner_word, "cấp"}, {inner_word, "và"}, {inner_word, "cấp trên"}};
  return all;
}

// Ministries and offices whose names hold commas, dashes and "và".
std::size_t field_end(const source& in, std::size_t place) {
  // A window of words without the marks, matched by hand: names are short.
  struct name {
    std::vector<word_hash> words;
  };
  static const std::vector<name> all = [] {
    std::vector<name> names;
    for (const char* text : {"Văn hóa Thể thao và Du lịch", "Văn hóa và Thể thao", "Lao động Thương binh và Xã hội", "Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và Môi trường", "Giáo dục và Đào tạo", "Khoa học và Công nghệ",
                             "Tài nguyên và Môi trường", "Kế hoạch và Đầu tư", "Thông tin và Truyền thông", "Tổ chức Cán bộ", "Thi đua Khen thưởng", "Tuyên giáo và Dân vận", "Dân tộc và Tôn giáo", "Nông nghiệp PTNT", "Thanh niên Xung phong", "Chữ thập đỏ",
                             "Thi hành án dân sự", "Quản lý thị trường", "Quản lý dự án", "Quản lý đô thị", "Quản lý đất đai", "Bảo hiểm xã hội", "Bảo vệ thực vật", "Bảo trợ xã hội", "Bảo vệ môi trường", "Phát thanh Truyền hình", "Phát thanh và Truyền hình", "Chăn nuôi và Thú y", "An toàn giao thông", "An toàn thực phẩm",
                             "An toàn vệ sinh thực phẩm", "An toàn lao động", "Y tế dự phòng", "Xúc tiến thương mại", "Cấp thoát nước", "Phòng cháy chữa cháy", "Khí tượng thủy văn", "Dân số Kế hoạch hóa gia đình", "Kiểm soát bệnh tật", "Giáo dục thường xuyên", "Giáo dục nghề nghiệp", "Giới thiệu việc làm", "Thực phẩm chức năng",
                             "Trợ giúp pháp lý", "Thi hành án hình sự", "Sự nghiệp công lập", "Vì sự tiến bộ phụ nữ", "Vì sự tiến bộ của phụ nữ", "Khoa học và Kỹ thuật", "Khoa học kỹ thuật", "Đối ngoại", "Hải quan", "Xuất nhập cảnh", "Xổ số kiến thiết", "Môi trường đô thị", "Điều phối nông thôn mới"})
      names.push_back({phrase(text).hashes()});
    return names;
  }();
  std::size_t best = place;
  for (const name& each : all) {
    std::size_t i = place;
    bool fits = true;
    for (const word_hash hash : each.words) {
      if (i != place && (in.is_mark(i, ',') || in.is_dash(i) || in.is_mark(i, '&')) && !in[i].has(block_start)) ++i;
      if (in.hash(i) != hash || (i != place && in[i].has(block_start))) {
        fits = false;
        break;
      }
      ++i;
    }
    if (fits) best = std::max(best, i);
  }
  return best;
}

// Whether a verb begins there, one of two syllables of which names hold the first: "phát động", but "Ngân hàng Phát triển".
bool begins_verb(const source& in, std::size_t place) {
  static const phrase_map verbs = [] {
    phrase_map all{};
    for (const char* each : {"phát động", "phát huy", "phát triển", "phát hiện", "ban hành", "tổ chức", "xây dựng", "triển khai", "đề nghị", "đề ra", "đề xuất", "yêu cầu", "tặng thưởng", "trao tặng", "trao thưởng", "thực hiện", "tiếp tục", "tiếp nhận", "chỉ đạo", "chỉ thị", "giao cho", "báo cáo", "căn cứ", "phối hợp", "hướng dẫn",
                             "hướng ứng", "hướng về", "hướng tới", "kêu gọi", "quyết định", "quyết tâm", "vừa qua", "chào mừng", "kỷ niệm", "trực tiếp", "thống nhất", "giữ vững", "giữ gìn", "chủ trì", "chủ động", "tham gia", "tham mưu", "long trọng", "tích cực", "đăng ký", "chịu trách", "tập trung", "tập huấn", "tăng cường", "đẩy mạnh", "nâng cao",
                             "phấn đấu", "hoàn thành", "hoàn thiện", "thường xuyên", "tuyên truyền", "tuyên dương", "vận động", "vận dụng", "đôn đốc", "kiểm tra", "khen thưởng", "xét chọn", "xét tặng", "công nhận", "công bố", "lựa chọn", "quán triệt", "thông báo", "thông qua", "nhận thức", "lập thành", "lập kế", "giúp đỡ", "tiến hành", "tiến tới", "thành lập",
                             "thành công", "đưa ra", "góp phần", "ra sức", "ra quân", "thi đua", "lãnh đạo", "phụ trách", "nghiêm túc", "làm tốt", "làm việc", "hỗ trợ", "tạo điều", "dự kiến", "ghi nhận", "gắn với", "hằng năm", "hàng năm", "đồng thời", "đồng loạt", "đánh giá", "tổng kết", "tổng hợp", "sơ kết", "kết quả", "kết hợp", "kết luận", "kết nạp", "kết thúc", "bổ sung", "sửa đổi", "chấn chỉnh", "góp ý", "bảo đảm", "đảm bảo", "hưởng ứng", "cụ thể", "thay thế", "điều chỉnh", "phê duyệt", "nhắc nhở", "kiện toàn", "phân công", "phòng chống", "mở đợt", "mở lớp", "giới thiệu", "động viên", "nghị quyết", "quy định"})
      all.add(1, each);
    return all;
  }();
  return static_cast<bool>(verbs.at(in, place));
}

// Words that end a name: verbs and what introduces something else.
bool ends_name(word_hash hash) {
  static const word_set all = {"tặng", "trao", "đạt", "luôn", "giao", "gửi", "cần", "phải", "năm", "ngày", "lần", "nhiệm", "khóa", "theo", "ký", "họp", "nêu", "sau", "đợt", "đối", "mời", "xin", "trên", "số", "để", "kể", "kịp", "sẽ", "đã", "mà", "nhất", "giúp", "lập", "xét", "làm", "đưa", "ra", "vừa"};
  return all.contains(hash) || is_function_word(hash);
}

// Whether a name that ends before the token is whole: with that of a place, "huyện Sông Lam", "Huyện ủy Sông Lam", or with "Việt Nam". What
// goes on in small letters behind it is none of it, unless it tells a place.
bool is_whole_name(const source& in, std::size_t first, std::size_t last) {
  static const phrase_map places = {{1, "tỉnh"}, {1, "thành phố"}, {1, "huyện"}, {1, "quận"}, {1, "thị xã"}, {1, "xã"}, {1, "phường"}, {1, "thị trấn"}, {1, "đặc khu"}, {1, "tỉnh ủy"}, {1, "thành ủy"}, {1, "huyện ủy"}, {1, "quận ủy"}, {1, "thị ủy"}, {1, "tỉnh đoàn"}, {1, "thành đoàn"}, {1, "huyện đoàn"}};
  static const phrase country("Việt Nam");
  if (last < first + 2) return false;
  if (country.at(in, last - 2) != 0) return true;
  constexpr std::size_t shortest = 2, longest = 4;
  for (std::size_t k = last; k > first && last - k < longest; --k) {
    if (!in.is_word(k - 1) || !in.word_at(k - 1).upper_first || in.word_at(k - 1).upper_all) return false;
    const std::size_t words = last - k + 1;
    if (words < shortest || k < first + 2) continue;
    for (std::size_t length = 1; length <= 2 && k > first + length; ++length)
      if (places.at(in, k - 1 - length).length == length) return true;
  }
  return false;
}

// What follows a name in a text of capitals, where no small letter tells where the name ends.
const phrase_map& behind_names() {
  static const phrase_map all = {{1, "phát động"}, {1, "ban hành"}, {1, "tổ chức"}, {1, "triển khai"}, {1, "xây dựng"}, {1, "hướng dẫn"}, {1, "đề nghị"}, {1, "yêu cầu"}, {1, "thực hiện"}, {1, "kêu gọi"}, {1, "lần thứ"}, {1, "nhiệm kỳ"}, {1, "khóa"}, {1, "năm"}, {1, "chào mừng"}, {1, "kỷ niệm"}, {1, "về"}, {1, "về việc"}, {1, "và"}, {1, "trong"}, {1, "trước"}, {1, "từ"}, {1, "đến"}};
  return all;
}

}  // namespace

std::size_t body_end(const source& in, std::size_t place) {
  const auto head = heads().at(in, place);
  if (!head) return place;
  std::size_t i = place + head.length;
  std::size_t end = i;
  const bool in_capitals = in.word_at(place).upper_all;
  static const word_hash no = hash_of_word("số"), every = hash_of_word("các"), on = hash_of_word("ngày"), contest = hash_of_word("đua"), region = hash_of_word("khu");
  // "Sư đoàn 5", "Tiểu đoàn 18": units that have numbers for names.
  static const phrase_map units = {{1, "Sư đoàn"}, {1, "Lữ đoàn"}, {1, "Trung đoàn"}, {1, "Quân đoàn"}, {1, "Binh đoàn"}, {1, "Tiểu đoàn"}, {1, "Xí nghiệp"}, {1, "Nhà máy"}};
  const auto is_unit_at = [&](std::size_t at) { return at >= place && static_cast<bool>(units.at(in, at)); };
  constexpr std::size_t longest = 40;
  while (i < place + longest && !in[i].has(block_start)) {
    if (const std::size_t field = field_end(in, i); field > i) {
      end = i = field;
      continue;
    }
    if (in.is_word(i)) {
      if (in_capitals && in.word_at(i).upper_all && behind_names().at(in, i)) break;
      // A line that begins so is another sentence, though no mark ends the one before.
      static const phrase_map openings = {{1, "Kính"}, {1, "Căn cứ"}, {1, "Thực hiện"}, {1, "Nơi nhận"}, {1, "Đề nghị"}, {1, "Yêu cầu"}};
      if (in[i].has(line_start) && openings.at(in, i)) break;
      // "Công đoàn các Khu công nghiệp", "Đảng ủy Khối các cơ quan".
      if (in.hash(i) == every && in.is_word(i + 1) && !in[i + 1].has(block_start)) {
        const auto next = name_words().at(in, i + 1);
        if ((next && next.meaning == closing_word) || (in.word_at(i + 1).upper_first && !in_capitals)) {
          ++i;
          continue;
        }
      }
      // "Trường Tiểu học số 2".
      if (in.hash(i) == no && in.is_number(i + 1) && in.digits(i + 1) <= 3 && !in.is_mark(i + 2, '/') && !in.is_dash(i + 2) && in.hash(i + 2) != on) {
        end = i = i + 2;
        continue;
      }
      // A body inside a body: "Văn phòng Ủy ban nhân dân tỉnh", "Ban Thường vụ Huyện ủy".
      const auto inner = heads().at(in, i);
      if (const auto small = name_words().at(in, i); small && small.length >= inner.length) {
        if (small.meaning == inner_word && !in.word_at(i).upper_first) {
          static const phrase level_above("cấp trên trực tiếp cơ sở"), level("cấp cơ sở"), level_higher("cấp trên");
          const std::size_t length = level_above.at(in, i) != 0 ? level_above.size() : level.at(in, i) != 0 ? level.size() : level_higher.at(in, i);
          if (length == 0) break;
          end = i = i + length;
          continue;
        }
        if (small.meaning == closing_word) {
          static const phrase_map deeds = {{1, "khen thưởng"}, {1, "đầu tư"}, {1, "đào tạo"}, {1, "điều hành"}, {1, "giáo dục"}};
          if (!in.word_at(i).upper_first && deeds.at(in, i) && is_whole_name(in, place, i)) break;  // "UBND tỉnh Hà Nam khen thưởng"
          // "Phòng Đầu tư xây dựng kế hoạch": the verb, with what is drawn up behind it.
          static const phrase_map drawn_up = {{1, "kế hoạch"}, {1, "chương trình"}, {1, "quy chế"}, {1, "nội dung"}, {1, "đề án"}, {1, "báo cáo"}, {1, "và triển khai"}};
          static const phrase builds("xây dựng");
          const bool is_verb = small.length > builds.size() && builds.at(in, i + small.length - builds.size()) != 0 && drawn_up.at(in, i + small.length);
          end = i = i + small.length - (is_verb ? builds.size() : 0);
          if (is_verb) break;
          continue;
        }
      }
      if (!in.word_at(i).upper_first) break;
      if (inner) {
        end = i = i + inner.length;
        continue;
      }
      // A capital, and the second syllable of its word where that is small.
      const bool is_code = in.word_at(i).upper_all;
      end = ++i;
      if (!is_code && !is_whole_name(in, place, i) && in.is_word(i) && !in[i].has(block_start) && !in.word_at(i).upper_first && !ends_name(in.hash(i)) && !begins_verb(in, i) && !name_words().at(in, i)) end = ++i;
      continue;
    }
    // "phường 7, quận 3": places that have numbers for names; not "UBND quận 05 cá nhân".
    static const phrase_map numbered_places = {{1, "phường"}, {1, "quận"}, {1, "khu phố"}, {1, "tổ dân phố"}};
    static const phrase_map counted_things = {{1, "tập thể"}, {1, "cá nhân"}, {1, "đơn vị"}, {1, "cờ"}, {1, "bằng khen"}, {1, "giấy khen"}, {1, "đồng chí"}, {1, "người"}, {1, "lần"}, {1, "năm"}, {1, "đợt"}, {1, "hộ"}, {1, "tổ"}, {1, "danh hiệu"}, {1, "tháng"}, {1, "ngày"}};
    if (in.is_number(i) && in.digits(i) <= 2 && !in.is_mark(i + 1, '/') && i > place && numbered_places.at(in, i - 1).length == 1 && !counted_things.at(in, i + 1)) {
      end = ++i;
      if (in.is_mark(i, ',') && name_words().at(in, i + 1).meaning == closing_word && numbered_places.at(in, i + 1)) ++i;
      continue;
    }
    if (in.is_number(i) && !in.is_mark(i + 1, '/') && in.digits(i) <= 3 && in.is_word(i - 1) && (in.word_at(i - 1).upper_first || in.hash(i - 1) == contest || in.hash(i - 1) == region || is_unit_at(i - 2))) {  // "Quân khu 7", "Khối thi đua 5"
      static const word_hash year = hash_of_word("năm"), dot = hash_of_word("đợt");
      if (in.hash(i + 1) == year || in.hash(i + 1) == dot) break;
      end = ++i;
      continue;
    }
    // "GD&ĐT", "TX.Phước Long".
    if ((in.is_mark(i, '&') || (in.is_mark(i, '.') && in.is_word(i - 1) && in.word_at(i - 1).upper_all && in.word_at(i - 1).letters <= 3)) && in.joins(i) && (in.joins(i + 1) || in.is_mark(i, '.')) && in.is_word(i + 1) && in.word_at(i + 1).upper_first && !in[i + 1].has(block_start)) {
      ++i;
      continue;
    }
    // "Thi đua - Khen thưởng": a dash between two names.
    if (in.is_dash(i) && in.is_word(i + 1) && in.word_at(i + 1).upper_first && in.hash(i + 1) != no && !in[i + 1].has(line_start) && !in[i].has(line_start)) {
      i += 1;
      continue;
    }
    break;
  }
  return end;
}

std::size_t body_end_before(const source& in, std::size_t place, const phrase_map& followers, std::size_t before_mark) {
  const std::size_t known = body_end(in, place);
  static const word_hash and_word = hash_of_word("và");
  constexpr std::size_t longest = 10;  // words behind what is known
  if (known > place && is_whole_name(in, place, known) && in.is_word(known) && !in.word_at(known).upper_first) return known;
  static const word_hash against = hash_of_word("phòng"), fight = hash_of_word("chống");
  if (known > place && in.hash(known) == against && !in.word_at(known).upper_first && in.is_mark(known + 1, ',') && in.hash(known + 2) == fight) return known;
  std::size_t i = known > place ? known : place + 1;
  for (const std::size_t first = i; i <= first + longest; ++i) {
    if (followers.at(in, i) && !in[i].has(block_start)) return i;
    const bool is_mark = i >= in.size() || in[i].has(block_start) || in.is_mark(i, ',') || in.is_mark(i, ';') || in.is_mark(i, '.') || in.is_mark(i, ')');
    if (is_mark) return known > place && i - known <= before_mark ? i : known;
    if (in.hash(i) == and_word && in.is_word(i + 1) && in.word_at(i + 1).upper_first && !in[i + 1].has(block_start) && body_end(in, i + 1) == i + 1) continue;
    if (!in.is_word(i) || is_function_word(in.hash(i)) || ends_name(in.hash(i)) || begins_verb(in, i)) return known;
    if (const std::size_t inner = in.word_at(i).upper_first ? body_end(in, i) : i; inner > i) i = inner - 1;
  }
  return known;
}

// -------------------------------------------------------------------------------------------------------------- words

bool is_function_word(word_hash hash) {
  static const word_set all = {"và", "của", "các", "những", "để", "với", "cho", "trong", "về", "là", "do", "bằng", "từ", "đến", "được", "tại", "theo", "nhằm", "như", "khi", "đã", "sẽ", "hoặc", "mà", "thì", "vì", "nên", "bởi", "trên", "dưới", "một", "mọi", "mỗi", "từng", "này", "cùng",
                             "có", "không", "ở", "vào", "ra", "qua", "gồm", "rằng", "nếu", "tới", "trước", "sau", "giữa", "cả", "cũng", "đang", "bị", "hay", "nhưng", "song", "hơn", "rất"};
  return all.contains(hash);
}

bool is_syllable(std::string_view key) {
  static constexpr std::string_view onsets[] = {"ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu", "b", "c", "d", "g", "h", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v", "x", ""};
  static const std::unordered_set<std::string> rimes = [] {
    std::unordered_set<std::string> all;
    for (const char* each : {"a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", "e", "ec", "ech", "em", "en", "eng", "enh", "eo", "ep", "et", "eu", "i", "ia", "ich", "iec", "iem", "ien", "ieng", "iep", "iet", "ieu", "im", "in", "inh", "ip", "it", "iu", "o", "oa", "oac", "oach", "oai", "oam",
                             "oan", "oang", "oanh", "oao", "oap", "oat", "oay", "oc", "oe", "oen", "oeo", "oet", "oi", "om", "on", "ong", "ooc", "oong", "op", "ot", "ou", "u", "ua", "uan", "uang", "uat", "uay", "uc", "ue", "uech", "uen", "uenh", "ui", "um", "un", "ung", "uoc", "uoi", "uom", "uon", "uong", "uop", "uot", "uou", "up", "ut",
                             "uu", "uy", "uya", "uych", "uyen", "uyet", "uynh", "uyt", "uyu", "uit", "uynh", "y", "ya", "yem", "yen", "yet", "yeu", "ynh", "yt", "uo", "uynh", "uau", "uac", "uanh", "uong", "ui", "uich", "uinh", "uyn", "yem"})
      all.insert(each);
    return all;
  }();
  const std::string letters = skeleton(key);
  for (const std::string_view onset : onsets)
    if (letters.starts_with(onset) && rimes.contains(letters.substr(onset.size()))) return true;
  return false;
}

const phrase_map& deadline_edges() {
  static const phrase_map all = {{deadline_exclusive, "trước ngày"}, {deadline_exclusive, "trước"}, {deadline_exclusive, "xong trước ngày"}, {deadline_exclusive, "chậm nhất trước"}, {deadline_exclusive, "chậm nhất trước ngày"},
                                 {deadline_inclusive, "chậm nhất"}, {deadline_inclusive, "chậm nhất là"}, {deadline_inclusive, "chậm nhất ngày"}, {deadline_inclusive, "chậm nhất là ngày"}, {deadline_inclusive, "chậm nhất vào"}, {deadline_inclusive, "chậm nhất vào ngày"}, {deadline_inclusive, "chậm nhất hết ngày"}, {deadline_inclusive, "chậm nhất đến"}, {deadline_inclusive, "chậm nhất đến ngày"}, {deadline_inclusive, "chậm nhất đến hết ngày"},
                                 {deadline_inclusive, "muộn nhất"}, {deadline_inclusive, "muộn nhất là"}, {deadline_inclusive, "muộn nhất ngày"}, {deadline_inclusive, "muộn nhất là ngày"}, {deadline_inclusive, "muộn nhất vào ngày"}, {deadline_inclusive, "muộn nhất đến ngày"},
                                 {deadline_inclusive, "hạn cuối"}, {deadline_inclusive, "hạn cuối ngày"}, {deadline_inclusive, "hạn cuối là ngày"}, {deadline_inclusive, "hạn cuối cùng"}, {deadline_inclusive, "hạn cuối cùng là ngày"}, {deadline_inclusive, "hạn chót"}, {deadline_inclusive, "hạn chót là ngày"}, {deadline_inclusive, "hạn nộp"}, {deadline_inclusive, "đến hết ngày"}, {deadline_inclusive, "xong trong ngày"}};
  return all;
}

const phrase_map& registration_edges() {
  static const phrase_map all = [] {
    phrase_map edges = deadline_edges();
    for (const char* each : {"đến ngày", "đến hết", "hết ngày", "vào ngày", "trong ngày", "thời hạn", "thời hạn đến ngày", "hạn", "không quá", "không quá ngày", "không muộn hơn", "không muộn hơn ngày"}) edges.add(deadline_inclusive, each);
    edges.add(deadline_within, "trong");
    return edges;
  }();
  return all;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
