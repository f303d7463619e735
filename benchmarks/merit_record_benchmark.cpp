// SPDX-License-Identifier: BSL-1.0
// Reading merit records, a line each, beside a program that only parses the same lines with nlohmann/json: to a DOM, and to
// nothing at all (`accept`). Also how large a record is in memory.
#include <thidua/io/merit_record_lines.hpp>

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

// Ten years of an officer's life, as an office would record it.
const std::vector<std::string>& lines() {
  static const std::vector<std::string> all = [] {
    std::uint32_t state = 20251121;
    const auto draw = [&state](std::uint32_t below) {
      state = state * 1664525U + 1013904223U;
      return static_cast<std::uint32_t>((std::uint64_t(state) * below) >> 32);
    };
    std::vector<std::string> made;
    for (int i = 0; i < 2000; ++i) {
      merit_record_parts of{.id = "VKS-" + std::to_string(100000 + i), .name = "Nguyễn Thị Hồng Hạnh", .organization = "Viện kiểm sát nhân dân thành phố Hà Nội", .sectors = {"procuracy"}};
      of.first_year = award_year(2016);
      of.recruited = date(2016, 3, 1);
      of.closed = {fact_kind::sanctions, fact_kind::pending, fact_kind::grants};
      for (int year = 2016; year <= 2025; ++year) {
        year_facts facts{.year = award_year(year), .rating = static_cast<rating>(draw(4)), .titles = std::vector<award>{}, .initiatives = std::vector<initiative_fact>{}};
        if (draw(16) < 14) facts.titles->push_back(awards::advanced_worker);
        if (draw(16) < 12) facts.titles->push_back(awards::grassroots_fighter);
        if (draw(16) < 2) facts.titles->push_back(awards::ministerial_fighter);
        if (draw(16) < 8) facts.initiatives->push_back({.id = "sk" + std::to_string(year), .scope = static_cast<scope>(draw(3)), .used_for = std::vector{awards::grassroots_fighter}});
        facts.sanction = sanction::none;
        facts.pending = false;
        if (draw(16) < 4) facts.attested = {{"movements", true}};
        of.years.push_back(facts);
      }
      of.grants = std::vector<grant>{{.what = awards::ministerial_certificate, .year = award_year(2019), .achievement_to = award_year(2018), .track = track::merit, .decision = "1500/QĐ-VKSTC", .day = date(2019, 12, 20)}};
      of.service = std::vector<service_period>{{.kind = "union", .from = date(2016, 3, 1)}};
      made.push_back(io::to_json(merit_record(of)));
    }
    return made;
  }();
  return all;
}

template <class Each>
void for_each_line(benchmark::State& state, Each each) {
  std::int64_t bytes = 0;
  for (const std::string& line : lines()) bytes += static_cast<std::int64_t>(line.size());
  for (auto _ : state)
    for (const std::string& line : lines()) each(line);
  const auto items = state.iterations() * static_cast<std::int64_t>(lines().size());
  state.SetItemsProcessed(items);
  state.SetBytesProcessed(state.iterations() * bytes);
  state.counters["ns_per_item"] = benchmark::Counter(static_cast<double>(items) * 1e-9, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
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
  const auto items = state.iterations() * static_cast<std::int64_t>(lines().size());
  state.SetItemsProcessed(items);
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters["ns_per_item"] = benchmark::Counter(static_cast<double>(items) * 1e-9, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
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
  const auto items = state.iterations() * static_cast<std::int64_t>(all.size());
  state.SetItemsProcessed(items);
  state.counters["ns_per_item"] = benchmark::Counter(static_cast<double>(items) * 1e-9, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
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
  std::size_t bytes = 0;
  for (const std::string& line : lines()) bytes += line.size();
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
  state.counters["bytes_per_line"] = static_cast<double>(bytes) / count;
  state.counters["sizeof_record"] = sizeof(merit_record);
  state.counters["sizeof_year"] = sizeof(year_facts);
}
BENCHMARK(memory_of_a_record)->Iterations(3);

}  // namespace
