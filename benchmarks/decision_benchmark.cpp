// SPDX-License-Identifier: BSL-1.0
// What `thidua decide` does, from the bytes of the records to the bytes of the decisions, beside programs that only parse the same
// lines: nlohmann/json to a DOM, and to nothing (`accept`). And that its memory does not grow with their number.
#include <thidua/io/decision_json.hpp>
#include <thidua/io/merit_record_lines.hpp>
#include <thidua/law/decision.hpp>

#include "heap.hpp"
#include "officer_lines.hpp"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

namespace {

using namespace thidua;

// The lines over and over, as one long text of which only a piece exists at a time.
std::unique_ptr<io::byte_source> stream(std::size_t records) {
  return io::bytes_from([records, next = std::size_t(0), at = std::size_t(0)](char* into, std::size_t most) mutable {
    std::size_t given = 0;
    while (given < most && next < records) {
      const std::string& line = bench::lines()[next % bench::lines().size()];
      const std::size_t part = std::min(most - given, line.size() - at);
      std::memcpy(into + given, line.data() + at, part);
      given += part;
      at += part;
      if (at < line.size() || given == most) break;
      into[given++] = '\n';
      at = 0;
      ++next;
    }
    return given;
  });
}

void decide_end_to_end(benchmark::State& state, io::decision_detail detail, std::vector<award> awards) {
  const auto records = static_cast<std::size_t>(state.range(0));
  const law::decider by(law::statutes::vietnam(), {.year = 2025_y, .received = date(2025, 12, 15), .awards = std::move(awards)});
  std::size_t decisions = 0;
  bench::lines();
  const std::size_t before = bench::heap::held();
  bench::heap::forget_peak();
  for (auto _ : state) {
    std::string out;
    io::merit_record_lines rows(stream(records));
    while (const auto row = rows.next())
      for (const law::decision& each : by.decide(*row->record)) {
        out += io::to_json(each, *row->record, by, detail);
        ++decisions;
        if (out.size() < std::size_t(1) << 18) continue;
        benchmark::DoNotOptimize(out.data());
        out.clear();
      }
    benchmark::DoNotOptimize(out.data());
  }
  state.counters["peak_bytes"] = static_cast<double>(bench::heap::peak() - before);
  state.counters["decisions_per_record"] = static_cast<double>(decisions) / static_cast<double>(state.iterations()) / static_cast<double>(records);
  bench::report_items(state, records, records / bench::lines().size() * bench::bytes_of_lines());
}
void decide_all_awards(benchmark::State& state) { decide_end_to_end(state, {}, {}); }
void decide_one_award(benchmark::State& state) { decide_end_to_end(state, {}, {awards::ministerial_fighter}); }
void decide_explained(benchmark::State& state) { decide_end_to_end(state, {.explain = true}, {awards::ministerial_fighter}); }
void decide_with_all_detail(benchmark::State& state) { decide_end_to_end(state, {.explain = true, .missing = true, .earliest = true}, {awards::ministerial_fighter}); }

template <class Each>
void for_each_line(benchmark::State& state, Each each) {
  for (auto _ : state)
    for (const std::string& line : bench::lines()) each(line);
  bench::report_items(state, bench::lines().size(), bench::bytes_of_lines());
}
void parse_only(benchmark::State& state) {
  for_each_line(state, [](const std::string& line) { benchmark::DoNotOptimize(nlohmann::json::parse(line)); });
}
void accept_only(benchmark::State& state) {
  for_each_line(state, [](const std::string& line) { benchmark::DoNotOptimize(nlohmann::json::accept(line)); });
}

BENCHMARK(decide_all_awards)->Name("decide/all_awards")->Arg(2'000)->Arg(20'000)->Unit(benchmark::kMillisecond);
BENCHMARK(decide_all_awards)->Name("decide/all_awards")->Arg(1'000'000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(decide_one_award)->Name("decide/one_award")->Arg(2'000)->Unit(benchmark::kMillisecond);
BENCHMARK(decide_explained)->Name("decide/one_award_explained")->Arg(2'000)->Unit(benchmark::kMillisecond);
BENCHMARK(decide_with_all_detail)->Name("decide/one_award_all_detail")->Arg(2'000)->Unit(benchmark::kMillisecond);
BENCHMARK(parse_only)->Name("decide/parse_only")->Unit(benchmark::kMillisecond);
BENCHMARK(accept_only)->Name("decide/accept_only")->Unit(benchmark::kMillisecond);

}  // namespace
