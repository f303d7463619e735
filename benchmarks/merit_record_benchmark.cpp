// SPDX-License-Identifier: BSL-1.0
// Reading merit records, a line each, beside a program that only parses the same lines with nlohmann/json: to a DOM, and to
// nothing at all (`accept`). Also how large a record is in memory.
#include <thidua/io/merit_record_lines.hpp>

#include "officer_lines.hpp"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace thidua;
using bench::bytes_of_lines;
using bench::lines;
using bench::report_items;

template <class Each>
void for_each_line(benchmark::State& state, Each each) {
  for (auto _ : state)
    for (const std::string& line : lines()) each(line);
  report_items(state, lines().size(), bytes_of_lines());
}

void read_record(benchmark::State& state) {
  for_each_line(state, [](const std::string& line) { benchmark::DoNotOptimize(io::merit_record_from_json(line)); });
}
BENCHMARK(read_record);

void read_record_of_a_batch(benchmark::State& state) {
  std::string text;
  for (const std::string& line : lines()) text += line + "\n";
  for (auto _ : state) {
    std::size_t at = 0;
    io::merit_record_lines rows(io::bytes_from([&text, &at](char* into, std::size_t most) {
      const std::size_t got = std::min(most, text.size() - at);
      std::memcpy(into, text.data() + at, got);
      at += got;
      return got;
    }));
    while (auto row = rows.next()) benchmark::DoNotOptimize(row);
  }
  report_items(state, lines().size(), text.size());
}
BENCHMARK(read_record_of_a_batch);

void parse_only(benchmark::State& state) {
  for_each_line(state, [](const std::string& line) { benchmark::DoNotOptimize(nlohmann::json::parse(line)); });
}
BENCHMARK(parse_only);

void accept_only(benchmark::State& state) {
  for_each_line(state, [](const std::string& line) { benchmark::DoNotOptimize(nlohmann::json::accept(line)); });
}
BENCHMARK(accept_only);

void write_record(benchmark::State& state) {
  std::vector<merit_record> all;
  for (const std::string& line : lines()) all.push_back(io::merit_record_from_json(line));
  for (auto _ : state)
    for (const merit_record& each : all) benchmark::DoNotOptimize(io::to_json(each));
  report_items(state, all.size(), bytes_of_lines());
}
BENCHMARK(write_record);

// What ten years of a record take: the heap before and after all of them, and how long a line is.
void memory_of_a_record(benchmark::State& state) {
  const auto held = [] {
#if defined(__GLIBC__)
    return static_cast<double>(::mallinfo2().uordblks);
#else
    return 0.0;
#endif
  };
  double taken = 0;
  for (auto _ : state) {
    const double before = held();
    std::vector<merit_record> all;
    all.reserve(lines().size());
    for (const std::string& line : lines()) all.push_back(io::merit_record_from_json(line));
    taken = held() - before;
  }
  const auto count = static_cast<double>(lines().size());
  state.counters["bytes_per_record"] = taken / count;
  state.counters["bytes_per_line"] = static_cast<double>(bytes_of_lines()) / count;
  state.counters["sizeof_record"] = sizeof(merit_record);
  state.counters["sizeof_year"] = sizeof(year_facts);
}
BENCHMARK(memory_of_a_record)->Iterations(3);

}  // namespace
