// SPDX-License-Identifier: BSL-1.0
// Every first-order mutant of a rule of twenty conditions over a table of 100 cases; beside it the same, one mutant after another.
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/testing/coverage.hpp>
#include <thidua/testing/mutant.hpp>
#include <thidua/testing/random_record.hpp>

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

namespace {

using namespace thidua;
using namespace thidua::testing;

const rule& standard() {
  static const rule made =
      all_of(none_of(pending(), sanctioned(sanction::warning)), at_least(2, consecutive(3_years, held(awards::grassroots_fighter)), count(5_years, rated(rating::good)) >= 3, recruited(months(36))),
             within(4_years, initiative(scope::ministerial)), chained(2, held(awards::ministerial_fighter), gap{3_years}),
             over_run(2_years, rated(rating::good), all_of(count(initiative(scope::grassroots)) >= 2, count(rated(rating::excellent)) >= 1)))
          .id("bench")
          .for_award(awards::national_fighter);
  return made;
}

const std::vector<scenario>& table() {
  static const std::vector<scenario> made = [] {
    record_source source(standard(), award_year(2025), 20251215);
    std::vector<scenario> all;
    for (int i = 0; i < 100; ++i) {
      merit_record who = source.next();
      const truth answer = decide(standard(), who, award_year(2025));
      all.push_back({.name = std::to_string(i), .given = std::move(who), .year = award_year(2025), .then = {.truth = answer}});
    }
    return all;
  }();
  return made;
}

void mutants_together(benchmark::State& state) {
  std::size_t mutants = 0;
  for (auto _ : state) {
    const mutation_report report = run_mutants(standard(), table());
    mutants = report.fates.size();
    benchmark::DoNotOptimize(report);
  }
  int conditions = 0;
  visit(standard().root(), [&](const node&, int) { ++conditions; });
  state.counters["conditions"] = conditions;
  state.counters["mutants"] = static_cast<double>(mutants);
  // Of 150 mutants, so that it can be held against the promise of 0.2 s.
  state.counters["seconds_for_150"] = benchmark::Counter(static_cast<double>(mutants) / 150, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(mutants_together)->Unit(benchmark::kMillisecond);

void mutants_one_by_one(benchmark::State& state) {
  for (auto _ : state) {
    std::size_t killed = 0;
    for (const mutant& each : mutants_of(standard())) {
      const rule changed(each.rule);
      for (const scenario& row : table())
        if (decide(changed, row.given, row.year) != row.then.truth) {
          ++killed;
          break;
        }
    }
    benchmark::DoNotOptimize(killed);
  }
}
BENCHMARK(mutants_one_by_one)->Unit(benchmark::kMillisecond);

void coverage(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(coverage_of(standard(), table()));
}
BENCHMARK(coverage)->Unit(benchmark::kMillisecond);

}  // namespace
