// SPDX-License-Identifier: BSL-1.0
// Plan documents read and judged, beside a check of their UTF-8 and their normal form C, over the same bytes. The texts are those of the
// tests, and of the folder that the environment's THIDUA_PLANS names, where it names one.
#include <thidua/core/text.hpp>
#include <thidua/plan/reader.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
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

// Every text as often as it takes to have `count` documents.
template <class Work>
void over_plans(benchmark::State& state, Work work) {
  const std::size_t count = static_cast<std::size_t>(state.range(0));
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < count; ++i) bytes += plans()[i % plans().size()].size();
  for (auto _ : state) {
    for (std::size_t i = 0; i < count; ++i) work(plans()[i % plans().size()]);
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(count));
}

void normalize(benchmark::State& state) {
  over_plans(state, [](const std::string& text) {
    benchmark::DoNotOptimize(thidua::find_invalid_utf8(text));
    benchmark::DoNotOptimize(thidua::to_nfc(text));
  });
}

// What is read has its findings with it.
void read_and_lint(benchmark::State& state) {
  const thidua::plan::reader reader;
  over_plans(state, [&reader](const std::string& text) { benchmark::DoNotOptimize(reader.read(text)); });
}

BENCHMARK(normalize)->Arg(5)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(read_and_lint)->Arg(5)->Arg(10000)->Unit(benchmark::kMillisecond);

}  // namespace
