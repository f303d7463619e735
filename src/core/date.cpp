// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/date.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/period.hpp>

#include <string>

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

bilingual range_help() {
  return {.vi = "phạm vi: 1400-01-01 đến 9999-12-31", .en = "the range is 1400-01-01 to 9999-12-31"};
}

}  // namespace

void throw_impossible_date(int year, int month, int day) {
  const std::string numbers = std::to_string(day) + "/" + std::to_string(month) + "/" + std::to_string(year);
  if (year < date::first_year || year > date::last_year)
    throw error(errc::date_out_of_range,
                {.vi = "năm của ngày " + numbers + " nằm ngoài phạm vi", .en = "the year of " + numbers + " is out of range"},
                range_help());
  if (month < 1 || month > 12)
    throw error(errc::impossible_date, {.vi = "ngày " + numbers + " không tồn tại", .en = "there is no day " + numbers},
                {.vi = "tháng từ 1 đến 12", .en = "months are 1 to 12"});
  const std::string last = std::to_string(days_in_month(year, month));
  const std::string month_text = std::to_string(month) + "/" + std::to_string(year);
  throw error(errc::impossible_date, {.vi = "ngày " + numbers + " không tồn tại", .en = "there is no day " + numbers},
              {.vi = "tháng " + month_text + " có " + last + " ngày", .en = "month " + month_text + " has " + last + " days"});
}

void throw_date_out_of_range(long long day_number) {
  const std::string number = std::to_string(day_number);
  throw error(errc::date_out_of_range,
              {.vi = "ngày cách 01/01/1970 " + number + " ngày nằm ngoài phạm vi",
               .en = "the day " + number + " days from 1970-01-01 is out of range"},
              range_help());
}

void throw_special_date() {
  throw error(errc::date_out_of_range,
              {.vi = "giá trị đặc biệt của Boost không phải là ngày", .en = "a special value of Boost is not a day"},
              range_help());
}

void throw_period_backwards(date from, date to) {
  throw error(errc::period_backwards,
              {.vi = "ngày kết thúc " + to_text(to) + " đứng trước ngày bắt đầu " + to_text(from),
               .en = "the period ends on " + to_iso(to) + ", before it begins on " + to_iso(from)},
              {.vi = "đổi chỗ hai ngày", .en = "exchange the two days"});
}

}  // namespace detail

namespace {

// The day of that name `months` later; how far away does not matter.
std::optional<date> shifted(date day, long long months, missing_day policy) {
  const auto [year, month, number] = day.split();
  const long long index = static_cast<long long>(year) * 12 + (month - 1) + months;
  if (index < date::first_year * 12LL || index >= (date::last_year + 1) * 12LL)
    throw error(errc::date_out_of_range,
                {.vi = "ngày cách " + to_text(day) + " " + std::to_string(months) + " tháng nằm ngoài phạm vi",
                 .en = "the day " + std::to_string(months) + " months from " + to_iso(day) + " is out of range"},
                detail::range_help());
  const int to_year = static_cast<int>(index / 12);
  const int to_month = static_cast<int>(index % 12) + 1;
  if (const auto found = date::find(to_year, to_month, number)) return found;
  switch (policy) {
    case missing_day::previous: return last_day_of_month(to_year, to_month);
    case missing_day::next: return last_day_of_month(to_year, to_month) + days(1);
    case missing_day::omit: return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<date> add(date day, months length, missing_day policy) { return shifted(day, length.count(), policy); }
std::optional<date> add(date day, years length, missing_day policy) { return shifted(day, length.count() * 12LL, policy); }

date last_day_of_month(int year, int month) {
  const date first(year, month, 1);
  return first + days(detail::days_in_month(year, month) - 1);
}

}  // namespace v0
}  // namespace thidua
