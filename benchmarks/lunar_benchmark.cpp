// SPDX-License-Identifier: BSL-1.0
// Solar to lunar and back, beside a bare look-up in flat tables.
#include <thidua/calendar/lunar.hpp>

#include <benchmark/benchmark.h>

#include <array>
#include <random>
#include <vector>

namespace {

using thidua::date;
using thidua::lunar_date;

// What a program would write by hand: one row a month, one cell a (year, month, leap), nothing checked.
struct bare_tables {
  struct row {
    int start;
    short year;
    signed char month;
    bool leap;
  };
  std::vector<row> months;
  std::array<std::array<int, 24>, 400> starts{};

  bare_tables() {
    for (date day = thidua::first_lunar_day;;) {
      const lunar_date lunar = *thidua::to_lunar(day);
      months.push_back({day.day_number(), static_cast<short>(lunar.year()), static_cast<signed char>(lunar.month()), lunar.is_in_leap_month()});
      starts[static_cast<std::size_t>(lunar.year() - 1800)][static_cast<std::size_t>(lunar.month() - 1 + (lunar.is_in_leap_month() ? 12 : 0))] = day.day_number();
      const auto length = thidua::find_month(lunar.in_month())->length;
      if (day.day_number() + length > thidua::last_lunar_day.day_number()) break;
      day += thidua::days(length);
    }
    months.push_back({thidua::last_lunar_day.day_number() + 1, 0, 0, false});
  }
};

const bare_tables& bare() {
  static const bare_tables tables;
  return tables;
}

const std::vector<date>& days() {
  static const std::vector<date> all = [] {
    std::mt19937 random(20261121);
    std::vector<date> made;
    for (int i = 0; i < 4096; ++i) made.push_back(date(1900, 2, 1) + thidua::days(std::uniform_int_distribution<int>(0, 72000)(random)));
    return made;
  }();
  return all;
}

void solar_to_lunar_bare(benchmark::State& state) {
  const bare_tables& tables = bare();
  const int first = tables.months.front().start;
  for (auto _ : state) {
    int sum = 0;
    for (const date day : days()) {
      const int number = day.day_number();
      auto at = static_cast<std::size_t>((number - first) / 29.530588);
      while (tables.months[at].start > number) --at;
      while (tables.months[at + 1].start <= number) ++at;
      const auto& row = tables.months[at];
      sum += row.year + row.month + row.leap + (number - row.start + 1);
    }
    benchmark::DoNotOptimize(sum);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(days().size()));
}

void solar_to_lunar_thidua(benchmark::State& state) {
  for (auto _ : state) {
    int sum = 0;
    for (const date day : days()) {
      const auto lunar = thidua::to_lunar(day);
      if (lunar) sum += lunar->year() + lunar->month() + lunar->is_in_leap_month() + lunar->day();
    }
    benchmark::DoNotOptimize(sum);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(days().size()));
}

struct lunar_parts {
  int year, month, day;
  bool leap;
};
const std::vector<lunar_parts>& lunar_days() {
  static const std::vector<lunar_parts> all = [] {
    std::vector<lunar_parts> made;
    for (const date day : days()) {
      const lunar_date lunar = *thidua::to_lunar(day);
      made.push_back({lunar.year(), lunar.month(), lunar.day(), lunar.is_in_leap_month()});
    }
    return made;
  }();
  return all;
}

void lunar_to_solar_bare(benchmark::State& state) {
  const bare_tables& tables = bare();
  for (auto _ : state) {
    int sum = 0;
    for (const lunar_parts& each : lunar_days())
      sum += tables.starts[static_cast<std::size_t>(each.year - 1800)][static_cast<std::size_t>(each.month - 1 + (each.leap ? 12 : 0))] + each.day - 1;
    benchmark::DoNotOptimize(sum);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(lunar_days().size()));
}

// Checked: from numbers that may name no day.
void lunar_to_solar_thidua(benchmark::State& state) {
  for (auto _ : state) {
    int sum = 0;
    for (const lunar_parts& each : lunar_days()) {
      const auto month = each.leap ? thidua::lunar_month(each.year, thidua::leap_month{each.month}) : thidua::lunar_month(each.year, each.month);
      if (const auto lunar = lunar_date::find(month, each.day)) sum += to_date(*lunar).day_number();
    }
    benchmark::DoNotOptimize(sum);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(lunar_days().size()));
}

// From a lunar_date, which was checked when it was made.
void made_lunar_to_solar_thidua(benchmark::State& state) {
  std::vector<lunar_date> made;
  for (const date day : days()) made.push_back(*thidua::to_lunar(day));
  for (auto _ : state) {
    int sum = 0;
    for (const lunar_date& each : made) sum += to_date(each).day_number();
    benchmark::DoNotOptimize(sum);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(made.size()));
}

BENCHMARK(solar_to_lunar_bare);
BENCHMARK(solar_to_lunar_thidua);
BENCHMARK(lunar_to_solar_bare);
BENCHMARK(lunar_to_solar_thidua);
BENCHMARK(made_lunar_to_solar_thidua);

}  // namespace
