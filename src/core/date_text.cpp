// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "official_numbers.hpp"
#include "quoted.hpp"

#include <array>
#include <charconv>
#include <cstddef>
#include <optional>
#include <ostream>

namespace thidua {
inline namespace v0 {
namespace {

std::string padded(int number, int digits) {
  std::string text = std::to_string(number);
  if (text.size() < static_cast<std::size_t>(digits)) text.insert(0, static_cast<std::size_t>(digits) - text.size(), '0');
  return text;
}

[[noreturn]] void malformed(std::string_view text, bilingual help) {
  const std::string shown = detail::in_backticks(text);
  throw error(errc::malformed_date, {.vi = shown + " không phải là ngày", .en = shown + " is not a date"}, std::move(help));
}

// Reads a text from its beginning, piece by piece.
class scanner {
 public:
  explicit scanner(std::string_view text) : rest_(text) {}

  // A number of `least` to `most` digits that no further digit follows.
  std::optional<int> number(std::size_t least, std::size_t most) {
    std::size_t length = 0;
    while (length < rest_.size() && rest_[length] >= '0' && rest_[length] <= '9') ++length;
    if (length < least || length > most) return std::nullopt;
    int value = 0;
    std::from_chars(rest_.data(), rest_.data() + length, value);
    rest_.remove_prefix(length);
    return value;
  }
  bool take(std::string_view piece) {
    if (!rest_.starts_with(piece)) return false;
    rest_.remove_prefix(piece.size());
    return true;
  }
  void blanks() {
    while (take(" ")) {
    }
  }
  bool done() const { return rest_.empty(); }
  char next() const { return rest_.empty() ? '\0' : rest_.front(); }

 private:
  std::string_view rest_;
};

using parts = date::parts;

std::optional<parts> read_iso(std::string_view text) {
  scanner in(text);
  const auto year = in.number(4, 4);
  if (!year || !in.take("-")) return std::nullopt;
  const auto month = in.number(2, 2);
  if (!month || !in.take("-")) return std::nullopt;
  const auto day = in.number(2, 2);
  if (!day || !in.done()) return std::nullopt;
  return parts{*year, *month, *day};
}

// D/M/Y with one kind of separator throughout.
std::optional<parts> read_numeric(std::string_view text) {
  scanner in(text);
  const auto day = in.number(1, 2);
  in.blanks();
  const char separator = in.next();
  if (!day || (separator != '/' && separator != '-' && separator != '.')) return std::nullopt;
  const std::string_view mark(&separator, 1);
  in.take(mark);
  in.blanks();
  const auto month = in.number(1, 2);
  in.blanks();
  if (!month || !in.take(mark)) return std::nullopt;
  in.blanks();
  const auto year = in.number(4, 4);
  if (!year || !in.done()) return std::nullopt;
  return parts{*year, *month, *day};
}

// [ngày] D tháng M năm Y, over a comparison key: the tone stands after its syllable there.
std::optional<parts> read_words(std::string_view key) {
  static const std::string day_word = comparison_key("ngày");
  static const std::string month_word = comparison_key("tháng");
  static const std::string year_word = comparison_key("năm");
  scanner in(key);
  in.take(day_word);
  in.blanks();
  const auto day = in.number(1, 2);
  in.blanks();
  if (!day || !in.take(month_word)) return std::nullopt;
  in.blanks();
  const auto month = in.number(1, 2);
  in.blanks();
  if (!month || !in.take(year_word)) return std::nullopt;
  in.blanks();
  const auto year = in.number(4, 4);
  if (!year || !in.done()) return std::nullopt;
  return parts{*year, *month, *day};
}

date checked(std::optional<parts> found, std::string_view text, bilingual help) {
  if (!found) malformed(text, std::move(help));
  return date(found->year, found->month, found->day);
}

}  // namespace

const char* detail::english_month(int month) noexcept {
  static constexpr std::array<const char*, 12> names = {"January", "February", "March",     "April",   "May",      "June",
                                                        "July",    "August",   "September", "October", "November", "December"};
  return names[static_cast<std::size_t>(month - 1)];
}

std::string detail::english_ordinal(int number) {
  const int last_two = number % 100;
  const char* ending = "th";
  if (last_two < 11 || last_two > 13) {
    if (number % 10 == 1) ending = "st";
    if (number % 10 == 2) ending = "nd";
    if (number % 10 == 3) ending = "rd";
  }
  return std::to_string(number).append(ending);
}

std::string to_iso(date day) {
  const auto [year, month, number] = day.split();
  return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(number, 2);
}

std::string to_text(date day, date_style style, language in) {
  const auto [year, month, number] = day.split();
  switch (style) {
    case date_style::iso: return to_iso(day);
    case date_style::official:
      return detail::official_day(number) + "/" + detail::official_month(month) + "/" + std::to_string(year);
    case date_style::in_words:
      if (in == language::english)
        return std::to_string(number) + " " + detail::english_month(month) + " " + std::to_string(year);
      return "ngày " + detail::official_day(number) + " tháng " + detail::official_month(month) + " năm " + std::to_string(year);
  }
  return to_iso(day);
}

std::string_view name_of(weekday day, language in) noexcept {
  const bool english = in == language::english;
  switch (day) {
    case weekday::monday: return english ? "Monday" : "Thứ Hai";
    case weekday::tuesday: return english ? "Tuesday" : "Thứ Ba";
    case weekday::wednesday: return english ? "Wednesday" : "Thứ Tư";
    case weekday::thursday: return english ? "Thursday" : "Thứ Năm";
    case weekday::friday: return english ? "Friday" : "Thứ Sáu";
    case weekday::saturday: return english ? "Saturday" : "Thứ Bảy";
    case weekday::sunday: return english ? "Sunday" : "Chủ nhật";
  }
  return {};
}

date parse_date(std::string_view text) {
  const std::string key = comparison_key(text);
  auto found = read_iso(key);
  if (!found) found = read_numeric(key);
  if (!found) found = read_words(key);
  return checked(found, text,
                 {.vi = "viết 2018-03-09, 9/3/2018 hoặc 9 tháng 3 năm 2018", .en = "write 2018-03-09, 9/3/2018 or 9 tháng 3 năm 2018"});
}

date parse_iso_date(std::string_view text) {
  return checked(read_iso(text), text, {.vi = "viết theo ISO 8601: 2018-03-09", .en = "write ISO 8601: 2018-03-09"});
}

std::ostream& operator<<(std::ostream& out, date day) { return out << to_iso(day); }
std::ostream& operator<<(std::ostream& out, const period& days) { return out << to_iso(days.from()) << ".." << to_iso(days.to()); }

}  // namespace v0
}  // namespace thidua
