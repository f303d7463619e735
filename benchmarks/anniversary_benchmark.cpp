// SPDX-License-Identifier: BSL-1.0
// The anniversaries of the whole built-in catalogue in a year and in a century, beside a loop written by hand.
#include <thidua/commemoration/anniversary.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace {

using namespace thidua;

// What a program would write by hand: every event of every year, then sorted. No policies: 29/2 and day 30 are skipped.
struct bare_event {
  int year, month, day;
  bool lunar;
};
struct bare_anniversary {
  int day;
  std::size_t event;
  int number;
};

const std::vector<bare_event>& bare_events() {
  static const std::vector<bare_event> all = [] {
    std::vector<bare_event> made;
    for (const commemoration& each : commemorations::vietnam())
      if (each.is_verified())
        for (const origin& from : each.origins())
          made.push_back({from.year().value_or(0), from.month(), from.day(), from.calendar() == calendar_kind::lunar});
    return made;
  }();
  return all;
}

std::vector<bare_anniversary> bare_list(int first_year, int last_year) {
  std::vector<bare_anniversary> found;
  const int from = date(first_year, 1, 1).day_number();
  const int to = date(last_year, 12, 31).day_number();
  for (std::size_t i = 0; i < bare_events().size(); ++i) {
    const bare_event& event = bare_events()[i];
    for (int year = first_year - event.lunar; year <= last_year; ++year) {
      if (event.year != 0 && year <= event.year) continue;
      std::optional<date> day;
      if (event.lunar) {
        if (const auto lunar = lunar_date::find(lunar_month(year, event.month), event.day)) day = to_date(*lunar);
      } else {
        day = date::find(year, event.month, event.day);
      }
      if (day && day->day_number() >= from && day->day_number() <= to)
        found.push_back({day->day_number(), i, event.year == 0 ? 0 : year - event.year});
    }
  }
  std::sort(found.begin(), found.end(), [](const bare_anniversary& a, const bare_anniversary& b) {
    return a.day != b.day ? a.day < b.day : a.event < b.event;
  });
  return found;
}

void list_bare(benchmark::State& state, int first_year, int last_year) {
  std::int64_t items = 0;
  for (auto _ : state) {
    long sum = 0;
    for (const bare_anniversary& each : bare_list(first_year, last_year)) {
      sum += each.day + each.number;
      ++items;
    }
    benchmark::DoNotOptimize(sum);
  }
  state.SetItemsProcessed(items);
}

void list_thidua(benchmark::State& state, int first_year, int last_year) {
  const catalogue& all = commemorations::vietnam();
  const period window(date(first_year, 1, 1), date(last_year, 12, 31));
  std::int64_t items = 0;
  for (auto _ : state) {
    long sum = 0;
    for (const anniversary& each : anniversaries(all, window)) {
      const auto number = each.ordinal();
      sum += each.day().day_number() + (number ? number->number() : 0);
      ++items;
    }
    benchmark::DoNotOptimize(sum);
  }
  state.SetItemsProcessed(items);
}

void year_bare(benchmark::State& state) { list_bare(state, 2027, 2027); }
void year_thidua(benchmark::State& state) { list_thidua(state, 2027, 2027); }
void century_bare(benchmark::State& state) { list_bare(state, 2000, 2099); }
void century_thidua(benchmark::State& state) { list_thidua(state, 2000, 2099); }

// The next round year of one event.
void next_round_thidua(benchmark::State& state) {
  const commemoration& event = commemorations::vietnam().at(id<commemoration>("kiem_sat"));
  for (auto _ : state) benchmark::DoNotOptimize(next_round(event, date(2026, 11, 21)));
}

BENCHMARK(year_bare);
BENCHMARK(year_thidua);
BENCHMARK(century_bare);
BENCHMARK(century_thidua);
BENCHMARK(next_round_thidua);

}  // namespace
