// SPDX-License-Identifier: BSL-1.0
// Civil days built and taken apart, beside std::chrono and Boost.Date_Time alone.
#include <thidua/core/chrono.hpp>
#include <thidua/core/date.hpp>

#include <benchmark/benchmark.h>

#include <random>
#include <vector>

namespace {

using thidua::date;

// Random days of 1900–2099, so that no branch can be learnt.
const std::vector<date::parts>& days() {
  static const std::vector<date::parts> all = [] {
    std::mt19937 random(20261121);
    std::vector<date::parts> made;
    for (int i = 0; i < 4096; ++i) {
      const date first(1900, 1, 1);
      made.push_back((first + thidua::days(std::uniform_int_distribution<int>(0, 73048)(random))).split());
    }
    return made;
  }();
  return all;
}

template <class Make>
void build(benchmark::State& state, Make make) {
  for (auto _ : state) {
    long sum = 0;
    for (const date::parts& each : days()) sum += make(each);
    benchmark::DoNotOptimize(sum);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(days().size()));
}

void build_thidua(benchmark::State& state) {
  build(state, [](const date::parts& p) { return date(p.year, p.month, p.day).day_number(); });
}
void build_boost(benchmark::State& state) {
  build(state, [](const date::parts& p) {
    return static_cast<long>(boost::gregorian::date(static_cast<unsigned short>(p.year), static_cast<unsigned short>(p.month),
                                                    static_cast<unsigned short>(p.day))
                                 .day_number());
  });
}
void build_chrono(benchmark::State& state) {
  build(state, [](const date::parts& p) -> long {
    const std::chrono::year_month_day ymd{std::chrono::year(p.year), std::chrono::month(static_cast<unsigned>(p.month)),
                                          std::chrono::day(static_cast<unsigned>(p.day))};
    return ymd.ok() ? std::chrono::sys_days(ymd).time_since_epoch().count() : 0;  // checked, as date is
  });
}

template <class Make, class Split>
void split(benchmark::State& state, Make make, Split take_apart) {
  std::vector<decltype(make(date::earliest()))> made;
  for (const date::parts& p : days()) made.push_back(make(date(p.year, p.month, p.day)));
  for (auto _ : state) {
    int sum = 0;
    for (const auto& each : made) sum += take_apart(each);
    benchmark::DoNotOptimize(sum);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(made.size()));
}

void split_thidua(benchmark::State& state) {
  split(state, [](date day) { return day; },
        [](date day) {
          const auto [year, month, number] = day.split();
          return year + month + number;
        });
}
void split_chrono(benchmark::State& state) {
  split(state, [](date day) { return thidua::to_sys_days(day); },
        [](std::chrono::sys_days day) {
          const std::chrono::year_month_day ymd(day);
          return static_cast<int>(ymd.year()) + static_cast<int>(static_cast<unsigned>(ymd.month())) +
                 static_cast<int>(static_cast<unsigned>(ymd.day()));
        });
}

BENCHMARK(build_chrono);
BENCHMARK(build_boost);
BENCHMARK(build_thidua);
BENCHMARK(split_chrono);
BENCHMARK(split_thidua);

}  // namespace
