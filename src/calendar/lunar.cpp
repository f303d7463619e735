// SPDX-License-Identifier: BSL-1.0
#include <thidua/calendar/lunar.hpp>
#include <thidua/calendar/lunar_text.hpp>
#include <thidua/calendar/sexagenary.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "../core/official_numbers.hpp"
#include "../core/quoted.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <ostream>

namespace thidua {
inline namespace v0 {
namespace {

std::string two_digits(int number) { return detail::zero_if(number >= 0 && number < 10, number); }

std::string code_of(lunar_month month) {
  std::string year = std::to_string(month.year);
  if (month.year >= 0 && year.size() < 4) year.insert(0, 4 - year.size(), '0');
  return year + "-" + two_digits(month.number) + (month.is_leap ? "L" : "");
}

// Months whose first day the forecast of ΔT can move by a day: the new moon lies nearer to midnight than two models of ΔT
// to each other.
constexpr std::array<date, 10> uncertain_first_days = {date(2072, 12, 9),  date(2077, 11, 16), date(2085, 10, 19), date(2125, 1, 4),
                                                       date(2130, 5, 8),   date(2131, 12, 19), date(2150, 5, 27),  date(2159, 5, 18),
                                                       date(2175, 1, 23),  date(2199, 1, 27)};

}  // namespace

std::optional<provenance> provenance_of(lunar_month month) noexcept {
  const auto found = find_month(month);
  if (!found) return std::nullopt;
  constexpr int first_astronomical_year = 1813;
  constexpr int first_published_year = 1929;
  constexpr int last_published_year = 2049;
  if (month.year < first_astronomical_year) return provenance::uncertain;
  // A first day that may move takes the last day of the month before along.
  const date next_first = found->first + days(found->length);
  for (const date first : uncertain_first_days)
    if (found->first == first || next_first == first) return provenance::uncertain;
  const bool published = month.year >= first_published_year && month.year <= last_published_year;
  return published ? provenance::published : provenance::computed;
}

void detail::throw_impossible_lunar_date(lunar_month month, int day, lunar_reckoning by) {
  const std::string code = code_of(month) + "-" + two_digits(day);
  if (month.year < lunar_first_year || month.year > lunar_last_year)
    throw error(errc::lunar_out_of_range,
                {.vi = "năm âm lịch của ngày " + code + " nằm ngoài bảng", .en = "the lunar year of " + code + " is outside the table"},
                {.vi = "bảng có các năm âm lịch 1800 đến 2199", .en = "the table holds lunar years 1800 to 2199"});
  bilingual help;
  if (const auto found = find_month(month, by)) {
    const std::string last = std::to_string(found->length);
    help = {.vi = "tháng này có " + last + " ngày", .en = "that month has " + last + " days"};
  } else if (month.number < 1 || month.number > 12) {
    help = {.vi = "tháng từ 1 đến 12", .en = "months are 1 to 12"};
  } else if (const auto leap = leap_month_of(month.year)) {
    const std::string number = std::to_string(*leap);
    help = {.vi = "năm này nhuận tháng " + number, .en = "the leap month of that year is " + number};
  } else {
    help = {.vi = "năm này không có tháng nhuận", .en = "that year has no leap month"};
  }
  throw error(errc::impossible_lunar_date,
              {.vi = "ngày âm lịch " + code + " không tồn tại", .en = "there is no lunar day " + code}, std::move(help));
}

std::string to_text(sexagenary_year year, language in) {
  static constexpr std::array<const char*, 10> stems = {"Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"};
  static constexpr std::array<const char*, 12> branches = {"Tý",  "Sửu", "Dần",  "Mão", "Thìn", "Tỵ",
                                                           "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"};
  static constexpr std::array<const char*, 5> elements = {"Wood", "Fire", "Earth", "Metal", "Water"};
  static constexpr std::array<const char*, 12> animals = {"Rat",   "Buffalo", "Tiger",  "Cat",     "Dragon", "Snake",
                                                          "Horse", "Goat",    "Monkey", "Rooster", "Dog",    "Pig"};
  const auto stem = static_cast<std::size_t>(year.stem());
  const auto branch = static_cast<std::size_t>(year.branch());
  std::string name = std::string(stems[stem]) + " " + branches[branch];
  if (in == language::english) name += std::string(" (") + elements[stem / 2] + " " + animals[branch] + ")";
  return name;
}

std::string to_text(const lunar_date& day, lunar_style style, language in) {
  if (style == lunar_style::code) return code_of(day.in_month()) + "-" + two_digits(day.day());
  const std::string number = std::to_string(day.day());
  const std::string month = std::to_string(day.month());
  const std::string year = to_text(sexagenary_year(day.year()), in);
  if (in == language::english)
    return "day " + number + " of " + (day.is_in_leap_month() ? "leap month " : "month ") + month + ", " + year;
  // Days 1 to 10 are called mùng.
  return (day.day() <= 10 ? "mùng " : "ngày ") + number + " tháng " + month + (day.is_in_leap_month() ? " nhuận" : "") + " năm " + year;
}

lunar_date parse_lunar_date(std::string_view text, lunar_reckoning by) {
  const std::string key = comparison_key(text);
  const auto digits = [&](std::size_t at, std::size_t count) -> std::optional<int> {
    int value = 0;
    if (at + count > key.size()) return std::nullopt;
    const char* const end = key.data() + at + count;
    // from_chars alone would take a sign.
    if (!std::all_of(key.data() + at, end, [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
    std::from_chars(key.data() + at, end, value);
    return value;
  };
  const bool leap = key.size() == 11 && key[7] == 'l';
  const std::size_t dash = leap ? 8 : 7;
  const auto year = digits(0, 4);
  const auto month = digits(5, 2);
  const auto day = digits(dash + 1, 2);
  const bool well_formed = key.size() == dash + 3 && key[4] == '-' && key[dash] == '-';
  if (!well_formed || !year || !month || !day) {
    const std::string shown = detail::in_backticks(text);
    throw error(errc::malformed_lunar_date,
                {.vi = shown + " không phải là ngày âm lịch", .en = shown + " is not a lunar date"},
                {.vi = "viết 2026-01-01, tháng nhuận viết 2025-06L-01", .en = "write 2026-01-01, a leap month as 2025-06L-01"});
  }
  return lunar_date(leap ? lunar_month(*year, leap_month{*month}) : lunar_month(*year, *month), *day, by);
}

std::ostream& operator<<(std::ostream& out, const lunar_date& day) { return out << to_text(day); }

}  // namespace v0
}  // namespace thidua
