// SPDX-License-Identifier: BSL-1.0
// The rules workload: planes, year masks and explanations, beside loops written by hand over the same dossiers.
#include <thidua/rules/timeline_batch.hpp>

#include "workload_answers.hpp"

#include <benchmark/benchmark.h>

#include <array>
#include <bit>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string_view>
#include <vector>

namespace {

using namespace thidua;
using namespace thidua::test::workload;

constexpr std::size_t many = 1'000'000;
constexpr std::size_t some = 100'000;

const std::vector<dossier>& all_dossiers() {
  static const std::vector<dossier> all = dossiers(many);
  return all;
}
const std::vector<dossier>& all_with_unknowns() {
  static const std::vector<dossier> all = dossiers_with_unknowns(many);
  return all;
}

// What one item costs, in nanoseconds, and what one record takes.
void report(benchmark::State& state, std::size_t items, double bytes_per_record) {
  const double done = static_cast<double>(items) * static_cast<double>(state.iterations());
  state.counters["ns_per_item"] = benchmark::Counter(done * 1e-9, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
  state.counters["bytes_per_record"] = bytes_per_record;
}

population<dossier> people_of(const basic_rule<dossier>& rule, const std::vector<dossier>& all, std::size_t count) {
  population<dossier> out(rule, {2025_y});
  out.add(all.data(), count);
  return out;
}

void w1_decide(benchmark::State& state) {
  const population<dossier> people = people_of(w1(), all_dossiers(), many);
  truth_plane met;
  for (auto _ : state) {
    people.decide(0, 2025_y, met);
    benchmark::DoNotOptimize(met.counts().yes);
  }
  report(state, many, people.bytes_per_record());
}

void w1_counts(benchmark::State& state) {
  const population<dossier> people = people_of(w1(), all_dossiers(), many);
  for (auto _ : state) benchmark::DoNotOptimize(people.counts(0, 2025_y, places::top).front().yes);
  report(state, many, people.bytes_per_record());
}

void w1_conditions(benchmark::State& state) {
  const population<dossier> people = people_of(w1(), all_dossiers(), many);
  std::vector<truth_plane> conditions;
  for (auto _ : state) {
    people.conditions(0, 2025_y, places::top, conditions);
    benchmark::DoNotOptimize(conditions.front().counts().yes);
  }
  report(state, many, people.bytes_per_record());
}

void w1_build(benchmark::State& state) {
  double bytes = 0;
  for (auto _ : state) {
    const population<dossier> people = people_of(w1(), all_dossiers(), many);
    bytes = people.bytes_per_record();
  }
  report(state, many, bytes);
}

void w3_decide(benchmark::State& state) {
  const population<dossier> people = people_of(w1(), all_with_unknowns(), many);
  truth_plane met;
  for (auto _ : state) {
    people.decide(0, 2025_y, met);
    benchmark::DoNotOptimize(met.counts().yes);
  }
  report(state, many, people.bytes_per_record());
}

void w3_build(benchmark::State& state) {
  double bytes = 0;
  for (auto _ : state) {
    const population<dossier> people = people_of(w1(), all_with_unknowns(), many);
    bytes = people.bytes_per_record();
  }
  report(state, many, bytes);
}

// By hand: one dossier after the other, its records searched for the year, the first condition that fails ends it.
bool is_eligible(const dossier& who) {
  const auto find = [&](int year) -> const year_record* {
    for (const year_record& each : who.years)
      if (each.year == year) return &each;
    return nullptr;
  };
  const year_record* const now = find(25);
  if (now == nullptr || now->discipline != 0 || now->cls < 4) return false;
  bool has_scope = false;
  for (int year = 23; year <= 25; ++year) {
    const year_record* const each = find(year);
    if (each == nullptr || (each->titles & 2) == 0 || (each->titles & 4) != 0) return false;
    has_scope = has_scope || each->scope >= 2;
  }
  return has_scope;
}

void w1_struct_loop(benchmark::State& state) {
  const std::vector<dossier>& all = all_dossiers();
  std::vector<std::uint8_t> met(many);
  for (auto _ : state) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < many; ++i) count += met[i] = is_eligible(all[i]);
    benchmark::DoNotOptimize(count);
  }
  report(state, many, static_cast<double>(sizeof(dossier)) + 9.376848 * sizeof(year_record));
}

// By hand, too: ten slots a dossier, side by side in one array, so that no year has to be searched.
struct slot {
  std::uint8_t is_there, titles, cls, discipline, scope;
};
void w1_slot_loop(benchmark::State& state) {
  std::vector<std::array<slot, 10>> all(many);
  for (std::size_t i = 0; i < many; ++i)
    for (const year_record& each : all_dossiers()[i].years) all[i][each.year - 16U] = {1, each.titles, each.cls, each.discipline, each.scope};
  std::vector<std::uint8_t> met(many);
  for (auto _ : state) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < many; ++i) {
      const slot* const years = all[i].data() + 7;
      const bool is_met = years[2].is_there != 0 && years[2].discipline == 0 && years[2].cls >= 4 && (years[0].titles & 6) == 2 &&
                          (years[1].titles & 6) == 2 && (years[2].titles & 6) == 2 && (years[0].scope >= 2 || years[1].scope >= 2 || years[2].scope >= 2);
      count += met[i] = is_met;
    }
    benchmark::DoNotOptimize(count);
  }
  report(state, many, sizeof(all[0]));
}

void w2_population(benchmark::State& state) {
  population<dossier> people(w2::set(), w2_questions(), {.answers = places::top});
  people.add(all_dossiers().data(), some);
  std::vector<truth_plane> conditions;
  for (auto _ : state) {
    std::size_t failing = 0;
    for (std::size_t rule = 0; rule < w2::rules; ++rule) {
      people.conditions(rule, w2::year(rule), places::top, conditions);
      for (std::size_t c = 1; c <= w2::conditions; ++c) failing += conditions[c].counts().no;
    }
    benchmark::DoNotOptimize(failing);
  }
  report(state, some, people.bytes_per_record());
}

void w2_counts(benchmark::State& state) {
  population<dossier> people(w2::set(), w2_questions(), {.answers = places::top});
  people.add(all_dossiers().data(), some);
  for (auto _ : state) {
    std::size_t failing = 0;
    for (std::size_t rule = 0; rule < w2::rules; ++rule)
      for (const truth_counts& each : people.counts(rule, w2::year(rule), places::top)) failing += each.no;
    benchmark::DoNotOptimize(failing);
  }
  report(state, some, people.bytes_per_record());
}

void w2_explain(benchmark::State& state) {
  constexpr std::size_t people = 100;
  const rule_set<dossier> rules = w2::set();
  std::vector<prepared> facts;
  for (std::size_t i = 0; i < people; ++i) facts.push_back(rules.prepare(all_dossiers()[i]));
  flat_finding found;
  for (auto _ : state) {
    long sum = 0;
    for (const prepared& each : facts)
      for (std::size_t rule = 0; rule < w2::rules; ++rule) {
        each.explain(rule, w2::year(rule), found);
        sum += found[0].truth == truth::yes;
      }
    benchmark::DoNotOptimize(sum);
  }
  report(state, people, 0);
}

// The same by hand over the dossiers: all six actual values and the mask.
void w2_struct_loop(benchmark::State& state) {
  constexpr std::size_t people = 100;
  const std::vector<dossier>& all = all_dossiers();
  for (auto _ : state) {
    long long sum = 0;
    for (std::size_t i = 0; i < people; ++i)
      for (int r = 0; r < static_cast<int>(w2::rules); ++r) {
        const int year = 25 - r % 3, k = 1 + (r / 2) % 5, window = 1 + r % 7;
        const int wanted = r % 4, excluded = (r + 2) % 4;
        int there = 0, discipline = -1, cls = -1, titles = 0, scope = -1, others = 0;
        for (const year_record& each : all[i].years) {
          if (each.year > year) continue;
          if (each.year == year) there = 1, discipline = each.discipline, cls = each.cls;
          if (each.year > year - k) titles += each.titles >> wanted & 1, scope = std::max<int>(scope, each.scope);
          if (each.year > year - window) others += each.titles >> excluded & 1;
        }
        const std::array<int, 6> actual = {there, discipline, cls, titles, scope, others};
        const unsigned mask = (there != 1 ? 1U : 0U) | (discipline != 0 ? 2U : 0U) | (cls < 2 + (r / 3) % 3 ? 4U : 0U) | (titles < k ? 8U : 0U) |
                              (scope < (r / 5) % 4 ? 16U : 0U) | (others != 0 ? 32U : 0U);
        for (std::size_t c = 0; c < 6; ++c)
          if ((mask >> c & 1) != 0) sum += actual[c];
      }
    benchmark::DoNotOptimize(sum);
  }
  report(state, people, 0);
}

// Ten nodes, of most kinds that look back.
basic_rule<dossier> ten_nodes() {
  return all_of(consecutive(years(3), titled(1)), within(years(5), scoped(2)), none_of(within(years(3), titled(2))), once(rated(4)));
}

void time_batch(benchmark::State& state, const std::vector<dossier>& all) {
  timeline_batch<dossier> batch(ten_nodes());
  batch.add(all.data(), some);
  timelines lines;
  for (auto _ : state) {
    batch.timelines(0, lines);
    benchmark::DoNotOptimize(lines.masks(0).yes);
  }
  report(state, some, batch.bytes_per_record());
}
void timeline_ten_nodes(benchmark::State& state) { time_batch(state, all_with_unknowns()); }
void timeline_ten_nodes_known(benchmark::State& state) { time_batch(state, all_dossiers()); }

// The same by hand, from masks of the same years: one record after the other, both sides.
struct hand_masks {
  std::array<std::uint64_t, 4> yes;
  std::array<std::uint64_t, 4> may;
};
std::uint64_t hand_back(std::uint64_t a, int n) { return a << n | ((a & 1) != 0 ? ~std::uint64_t(0) >> (64 - n) : 0); }
std::uint64_t hand_line(const std::array<std::uint64_t, 4>& same, std::uint64_t other_title) {
  const std::uint64_t titles = same[0] & hand_back(same[0], 1) & hand_back(same[0], 2);
  const std::uint64_t two = same[1] | hand_back(same[1], 1);
  const std::uint64_t five = two | hand_back(two, 2) | hand_back(same[1], 4);
  const std::uint64_t excluded = other_title | hand_back(other_title, 1) | hand_back(other_title, 2);
  const std::uint64_t once = same[3] != 0 ? ~std::uint64_t(0) << std::countr_zero(same[3]) : 0;
  return titles & five & ~excluded & once;
}
void timeline_by_hand(benchmark::State& state) {
  std::vector<hand_masks> all(some);
  for (std::size_t i = 0; i < some; ++i) {
    all[i] = {};
    for (const year_record& each : all_with_unknowns()[i].years) {
      const std::uint64_t bit = std::uint64_t(1) << (each.year - 15);
      const auto tell = [&](std::size_t at, std::uint8_t field, bool value) {
        const bool is_unknown = (each.unknown & field) != 0;
        if (!is_unknown && value) all[i].yes[at] |= bit;
        if (is_unknown || value) all[i].may[at] |= bit;
      };
      tell(0, titles_field, (each.titles & 2) != 0);
      tell(1, scope_field, each.scope >= 2);
      tell(2, titles_field, (each.titles & 4) != 0);
      tell(3, cls_field, each.cls >= 4);
    }
  }
  timeline_batch<dossier> batch(ten_nodes());
  batch.add(all_with_unknowns().data(), some);
  const timelines expected = batch.timelines(0);
  std::vector<year_masks> lines(some);
  for (auto _ : state) {
    for (std::size_t i = 0; i < some; ++i) lines[i] = {.yes = hand_line(all[i].yes, all[i].may[2]), .no = ~hand_line(all[i].may, all[i].yes[2])};
    benchmark::DoNotOptimize(lines.data());
    benchmark::ClobberMemory();
  }
  for (std::size_t i = 0; i < some; ++i)
    for (int year = 2010; year < 2040; ++year) {
      const truth by_hand = (lines[i].yes >> (year - 2015 < 0 ? 0 : year - 2015) & 1) != 0  ? truth::yes
                            : (lines[i].no >> (year - 2015 < 0 ? 0 : year - 2015) & 1) != 0 ? truth::no
                                                                                             : truth::unknown;
      if (expected.at(i, award_year(year)) != by_hand) state.SkipWithError("the two do not agree");
    }
  report(state, some, sizeof(hand_masks));
}

// The published values of the workload, for every size there is.
bool is_right() {
  bool all_right = true;
  const auto check = [&](const auto& found, const auto& expected) {
    if (found == expected) return;
    all_right = false;
    std::cerr << "found    " << found << "\nexpected " << expected << '\n';
  };
  for (const w1_row& row : w1_rows) check(answer_w1(first_of(all_dossiers(), row.count), first_of(all_with_unknowns(), row.count)), row);
  for (const w2_row& row : w2_rows) {
    w2_row on_planes = row;
    on_planes.actuals = 0;
    check(answer_w2_on_planes(first_of(all_dossiers(), row.count)), on_planes);
    check(answer_w2_explained(first_of(all_dossiers(), row.count)), row);
  }
  return all_right;
}

BENCHMARK(w1_decide)->Name("W1/decide");
BENCHMARK(w1_counts)->Name("W1/counts");
BENCHMARK(w1_conditions)->Name("W1/conditions");
BENCHMARK(w1_build)->Name("W1/build")->Unit(benchmark::kMillisecond);
BENCHMARK(w1_struct_loop)->Name("W1/struct_loop")->Unit(benchmark::kMillisecond);
BENCHMARK(w1_slot_loop)->Name("W1/slot_loop")->Unit(benchmark::kMillisecond);
BENCHMARK(w3_decide)->Name("W3/decide");
BENCHMARK(w3_build)->Name("W3/build")->Unit(benchmark::kMillisecond);
BENCHMARK(w2_population)->Name("W2/population")->Unit(benchmark::kMillisecond);
BENCHMARK(w2_counts)->Name("W2/counts")->Unit(benchmark::kMillisecond);
BENCHMARK(w2_explain)->Name("W2/explain");
BENCHMARK(w2_struct_loop)->Name("W2/struct_loop");
BENCHMARK(timeline_ten_nodes)->Name("timeline/ten_nodes");
BENCHMARK(timeline_ten_nodes_known)->Name("timeline/ten_nodes_known");
BENCHMARK(timeline_by_hand)->Name("timeline/by_hand");

}  // namespace

// With THIDUA_CHECK_WORKLOAD=0 in the environment, the check before the first benchmark is left out.
int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  const char* const check = std::getenv("THIDUA_CHECK_WORKLOAD");
  const bool is_checked = check == nullptr || std::string_view(check) != "0";
  if (is_checked && !is_right()) return 1;
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
