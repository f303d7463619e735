// SPDX-License-Identifier: BSL-1.0
// Plan documents read and judged, beside a check of their UTF-8 and their normal form C, over the same bytes: as this library makes it,
// which tells at a glance most text that is in it already, and as utf8proc makes it. The texts are those of the tests, or of the folder
// that the environment's THIDUA_PLANS names.
#include <thidua/core/text.hpp>
#include <thidua/plan/reader.hpp>

#include <benchmark/benchmark.h>
#include <utf8proc.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

std::vector<std::string> texts_of(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  for (const std::filesystem::directory_entry& each : std::filesystem::directory_iterator(folder)) {
    if (each.path().extension() == ".txt") paths.push_back(each.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> texts;
  for (const std::filesystem::path& path : paths) {
    std::ifstream in(path, std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return texts;
}

const std::vector<std::string>& plans() {
  static const std::vector<std::string> texts = [] {
    const char* folder = std::getenv("THIDUA_PLANS");
    return texts_of(folder != nullptr ? folder : THIDUA_PLAN_DATA);
  }();
  return texts;
}

std::size_t bytes_of(std::size_t count) {
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < count; ++i) bytes += plans()[i % plans().size()].size();
  return bytes;
}

template <class Work>
void over_plans(std::size_t count, Work work) {
  for (std::size_t i = 0; i < count; ++i) work(plans()[i % plans().size()]);
}

void plain_pass(const std::string& text) {
  benchmark::DoNotOptimize(thidua::find_invalid_utf8(text));
  benchmark::DoNotOptimize(thidua::to_nfc(text));
}

void library_pass(const std::string& text) {
  utf8proc_uint8_t* composed = nullptr;
  benchmark::DoNotOptimize(utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()), &composed, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE)));
  std::free(composed);
}

// Every text as often as it takes to have as many documents as the argument says.
template <class Work>
void time_plans(benchmark::State& state, Work work) {
  const auto count = static_cast<std::size_t>(state.range(0));
  for (auto _ : state) over_plans(count, work);
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes_of(count)));
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(count));
}

void normalize(benchmark::State& state) { time_plans(state, plain_pass); }
void normalize_by_library(benchmark::State& state) { time_plans(state, library_pass); }

// Processor time, so that what else the machine does tells nothing.
double seconds_since(std::clock_t begin) { return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC; }

// The time of one pass over the texts, which has the caches to itself.
template <class Work>
double seconds_of(std::size_t count, Work work) {
  constexpr double long_enough = 0.2;
  const std::clock_t begin = std::clock();
  int passes = 0;
  for (; seconds_since(begin) < long_enough; ++passes) over_plans(count, work);
  return seconds_since(begin) / passes;
}

// What is read has its findings with it. `times_plain`, `times_library`: how often the two passes over the same documents fit into it,
// measured before it.
void read_and_lint(benchmark::State& state) {
  const thidua::plan::reader reader;
  const auto count = static_cast<std::size_t>(state.range(0));
  const double plain = seconds_of(count, plain_pass);
  const double library = seconds_of(count, library_pass);
  const std::clock_t before = std::clock();
  time_plans(state, [&reader](const std::string& text) { benchmark::DoNotOptimize(reader.read(text)); });
  const double own = seconds_since(before) / static_cast<double>(state.iterations());
  state.counters["times_plain"] = own / plain;
  state.counters["times_library"] = own / library;
}

// What is told of the texts, kept: the heap before and after, by the byte of text.
void memory_of_a_reading(benchmark::State& state) {
  const auto held = [] {
#if defined(__GLIBC__)
    return static_cast<double>(::mallinfo2().uordblks);
#else
    return 0.0;
#endif
  };
  const thidua::plan::reader reader;
  double taken = 0;
  for (auto _ : state) {
    over_plans(plans().size(), [&reader](const std::string& text) { benchmark::DoNotOptimize(reader.read(text)); });  // tables made once
    const double before = held();
    std::vector<thidua::plan::reading> all;
    all.reserve(plans().size());
    over_plans(plans().size(), [&](const std::string& text) { all.push_back(reader.read(text)); });
    taken = held() - before;
  }
  state.counters["bytes_per_byte"] = taken / static_cast<double>(bytes_of(plans().size()));
}

// Words of which none comes twice, five times as many each time: the time should grow as the text does.
void distinct_words(benchmark::State& state) {
  const thidua::plan::reader reader;
  std::string text;
  for (std::int64_t i = 0; i < state.range(0); ++i) {
    text += 'x';
    for (std::int64_t rest = i; rest > 0; rest /= 26) text += static_cast<char>('a' + rest % 26);
    text += ' ';
  }
  for (auto _ : state) benchmark::DoNotOptimize(reader.read(text));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

BENCHMARK(normalize_by_library)->Arg(5)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(normalize)->Arg(5)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(read_and_lint)->Arg(5)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(memory_of_a_reading)->Iterations(3);
BENCHMARK(distinct_words)->Arg(40'000)->Arg(200'000)->Unit(benchmark::kMillisecond);

}  // namespace
