// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Lines of merit records as an office would send them. Layer: benchmarks.
#include <thidua/io/merit_record_json.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace thidua::bench {

// Ten years of an officer's life, two thousand times; no two alike.
inline const std::vector<std::string>& lines() {
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

inline std::size_t bytes_of_lines() {
  std::size_t bytes = 0;
  for (const std::string& line : lines()) bytes += line.size() + 1;
  return bytes;
}

// What one item cost, in nanoseconds.
inline void report_items(benchmark::State& state, std::size_t items, std::size_t bytes) {
  const auto done = state.iterations() * static_cast<std::int64_t>(items);
  state.SetItemsProcessed(done);
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
  state.counters["ns_per_item"] = benchmark::Counter(static_cast<double>(done) * 1e-9, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

}  // namespace thidua::bench
