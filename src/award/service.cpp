// SPDX-License-Identifier: BSL-1.0
#include <thidua/award/service.hpp>
#include <thidua/core/error.hpp>

#include "core/quoted.hpp"

#include <algorithm>
#include <map>
#include <limits>

namespace thidua {
inline namespace v0 {
namespace {

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

// The day n months after `from`, or the last day of that month. Whole numbers only: year, month and day compare like days,
// and no year is out of range.
date::parts months_after(const date::parts& from, int count) noexcept {
  const int month = from.year * 12 + from.month - 1 + count;
  const int year = month / 12;
  return {year, month % 12 + 1, std::min(from.day, detail::days_in_month(year, month % 12 + 1))};
}

// The day after a day, also after the last of all.
date::parts day_after(date day) noexcept {
  auto [year, month, number] = day.split();
  if (number < detail::days_in_month(year, month)) return {year, month, number + 1};
  return month < 12 ? date::parts{year, month + 1, 1} : date::parts{year + 1, 1, 1};
}

// total + factor · count, none below 0; the largest number there is where that is larger.
std::int64_t plus_product(std::int64_t total, std::int64_t factor, int count) noexcept {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  if (count != 0 && factor > (most - total) / count) return most;
  return total + factor * count;
}

// What counts until that day: the period cut there, nothing for one that begins later.
std::optional<period> cut(const service_period& each, date until) noexcept {
  if (until < each.from) return std::nullopt;
  return period(each.from, each.to && *each.to < until ? *each.to : until);
}

}  // namespace

service_factor service_factor::parse(std::string_view text) {
  const auto refuse = [&] {
    const std::string shown = detail::in_backticks(text);
    throw error(errc::invalid_record, {.vi = shown + " không phải là hệ số", .en = shown + " is no factor"},
                {.vi = "viết số thập phân lớn hơn 0, như 1.5", .en = "write a decimal number above 0, as in 1.5"});
  };
  const std::size_t point = std::min(text.find('.'), text.size());
  const std::string_view whole = text.substr(0, point);
  const std::string_view rest = text.substr(std::min(point + 1, text.size()));
  const bool has_rest = point < text.size();
  constexpr std::size_t most = 9;
  const auto is_number = [](std::string_view digits) { return !digits.empty() && std::all_of(digits.begin(), digits.end(), is_digit); };
  if (!is_number(whole) || (has_rest && !is_number(rest))) refuse();
  const std::string_view significant = whole.substr(std::min(whole.find_first_not_of('0'), whole.size()));
  const std::string_view decimals = rest.substr(0, rest.find_last_not_of('0') + 1);
  if (significant.size() > most || decimals.size() > most) refuse();
  service_factor factor;
  factor.billionths_ = 0;
  for (const char digit : significant) factor.billionths_ = factor.billionths_ * 10 + (digit - '0');
  for (std::size_t i = 0; i < most; ++i) factor.billionths_ = factor.billionths_ * 10 + (i < decimals.size() ? decimals[i] - '0' : 0);
  if (factor.billionths_ == 0) refuse();
  return factor;
}

std::string to_text(const service_factor& factor) {
  std::string text = std::to_string(factor.billionths() / service_factor::one);
  std::string decimals = std::to_string(service_factor::one + factor.billionths() % service_factor::one).substr(1);
  decimals.erase(decimals.find_last_not_of('0') + 1);
  return decimals.empty() ? text : text + "." + decimals;
}

months months_in(const period& run, month_counting counting) noexcept {
  const date::parts from = run.from().split();
  const date::parts end = day_after(run.to());
  int count = (end.year - from.year) * 12 + end.month - from.month;
  if (end < months_after(from, count)) --count;
  const bool days_are_left = months_after(from, count) < end;
  return months(count + (counting == month_counting::started && days_are_left ? 1 : 0));
}

std::vector<period> service_runs(const std::vector<service_period>& service, std::string_view kind, date until) {
  std::vector<period> all;
  for (const service_period& each : service)
    if (const auto part = each.kind == kind ? cut(each, until) : std::nullopt) all.push_back(*part);
  std::sort(all.begin(), all.end());
  std::vector<period> runs;
  for (const period& each : all) {
    if (runs.empty() || (runs.back().to() < each.from() && days(1) < each.from() - runs.back().to())) {
      runs.push_back(each);
    } else if (runs.back().to() < each.to()) {
      runs.back() = period(runs.back().from(), each.to());
    }
  }
  return runs;
}

months continuous_service(const std::vector<service_period>& service, std::string_view kind, date until, month_counting counting) {
  const auto runs = service_runs(service, kind, until);
  return runs.empty() ? months(0) : months_in(runs.back(), counting);
}

std::int64_t weighted_service(const std::vector<service_period>& service, std::string_view kind, date until, month_counting counting) {
  // Days on which the factor may change: first days, and days after last ones. Between two of them it is the same.
  struct edge {
    int day;
    std::int64_t factor;
    int begins;  // 1, or -1 where it has ended
  };
  std::vector<edge> edges;
  for (const service_period& each : service) {
    const auto part = each.kind == kind ? cut(each, until) : std::nullopt;
    if (!part) continue;
    edges.push_back({part->from().day_number(), each.factor.billionths(), 1});
    edges.push_back({part->to().day_number() + 1, each.factor.billionths(), -1});
  }
  std::sort(edges.begin(), edges.end(), [](const edge& a, const edge& b) { return a.day < b.day; });
  std::int64_t total = 0;
  std::optional<period> run;
  std::int64_t run_factor = 0;
  const auto close = [&] {
    if (run) total = plus_product(total, run_factor, months_in(*run, counting).count());
    run.reset();
  };
  std::map<std::int64_t, int> in_force;  // factors, and how many periods have them
  for (std::size_t i = 0; i < edges.size(); ++i) {
    int& count = in_force[edges[i].factor];
    count += edges[i].begins;
    if (count == 0) in_force.erase(edges[i].factor);
    if (i + 1 == edges.size() || edges[i + 1].day == edges[i].day) continue;
    const period piece(date::from_day_number(edges[i].day), date::from_day_number(edges[i + 1].day - 1));
    const std::int64_t factor = in_force.empty() ? 0 : in_force.rbegin()->first;
    if (factor == 0) {
      close();
    } else if (run && run_factor == factor) {
      run = period(run->from(), piece.to());
    } else {
      close();
      run = piece;
      run_factor = factor;
    }
  }
  close();
  return total;
}

}  // namespace v0
}  // namespace thidua
