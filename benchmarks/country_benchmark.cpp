// SPDX-License-Identifier: BSL-1.0
// A whole country: 13 million people, thirty award years, the standard of every award for individuals in every pack. The planes
// are built once and stay; what is measured is deciding everything from them, beside people asked one at a time. About 4 GB and
// some minutes; another number of people: THIDUA_PEOPLE in the environment.
#include <thidua/law/statutes.hpp>
#include <thidua/rules/population.hpp>
#include <thidua/rules/timeline.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace thidua;

constexpr int first_year = 1996;
constexpr int last_year = 2025;
constexpr std::size_t careers = 1 << 16;  // unlike each other; the country holds each of them some two hundred times

std::size_t people() {
  const char* const told = std::getenv("THIDUA_PEOPLE");
  return told != nullptr ? static_cast<std::size_t>(std::strtoull(told, nullptr, 10)) : std::size_t(13'000'000);
}

// Careers in which all is known, or some of it is not. They begin when they do, titles come and go, and some win much.
std::vector<merit_record> made(bool all_known) {
  std::uint32_t state = 13'000'000;
  const auto draw = [&state](std::uint32_t below) {
    state = state * 1664525U + 1013904223U;
    return static_cast<std::uint32_t>((std::uint64_t(state) * below) >> 32);
  };
  std::vector<merit_record> all;
  all.reserve(careers);
  for (std::size_t i = 0; i < careers; ++i) {
    const int begun = first_year - 10 + static_cast<int>(draw(30));
    merit_record_parts of{.id = std::to_string(i)};
    of.first_year = award_year(begun);
    of.closed = {fact_kind::titles, fact_kind::initiatives, fact_kind::grants, fact_kind::tracks, fact_kind::sanctions, fact_kind::pending, fact_kind::ratings};
    if (!all_known && draw(8) == 0) of.closed.erase(of.closed.begin() + draw(7));
    const std::uint32_t zeal = draw(16);
    of.grants.emplace();
    for (int year = begun; year <= last_year; ++year) {
      year_facts facts{.year = award_year(year), .rating = draw(16) < zeal ? rating::excellent : rating::good, .titles = std::vector<award>{awards::advanced_worker}};
      if (draw(16) < zeal) {
        facts.titles->push_back(awards::grassroots_fighter);
        if (draw(4) < 2) facts.initiatives = std::vector<initiative_fact>{{.scope = static_cast<scope>(draw(3)), .used_for = std::vector<award>{}}};
        if (draw(8) == 0) facts.titles->push_back(awards::ministerial_fighter);
      }
      if (draw(64) == 0) facts.sanction = sanction::reprimand;
      if (draw(16) < zeal && draw(4) == 0) {
        static const award forms[] = {awards::ministerial_certificate, awards::pm_certificate, awards::labor_order_third, awards::labor_order_second, awards::labor_order_first};
        of.grants->push_back({.what = forms[draw(5)], .year = award_year(year), .achievement_to = award_year(year - (year > begun ? 1 : 0)), .track = track::merit});
      }
      of.years.push_back(std::move(facts));
    }
    all.emplace_back(std::move(of));
  }
  return all;
}

// The latest edition of each pack, those of earlier law and of sectors too.
rule_set<merit_record> standards() {
  std::vector<rule> all;
  for (const law::pack& each : law::statutes::vietnam().packs()) {
    if (law::statutes::vietnam().find(each.id()) != &each) continue;
    for (const law::provision& one : each.provisions())
      if (one.subject == subject_kind::individual) all.push_back(one.standard);
  }
  return rule_set<merit_record>(all);
}
std::vector<award_year> award_years() {
  std::vector<award_year> all;
  for (int year = first_year; year <= last_year; ++year) all.emplace_back(year);
  return all;
}

struct country {
  population<merit_record> people;
  double seconds_to_build;
};
std::unique_ptr<country> settled(bool all_known, threads shared_by) {
  const std::vector<merit_record> all = made(all_known);
  const auto begin = std::chrono::steady_clock::now();
  auto out = std::make_unique<country>(country{population<merit_record>(standards(), award_years(), {.answers = places::root}), 0});
  for (std::size_t left = people(); left > 0;) {
    const std::size_t some = std::min(left, all.size());
    out->people.add(all.data(), some, shared_by);
    left -= some;
  }
  out->seconds_to_build = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return out;
}
// One at a time: each fills much of the memory of a machine.
const country& the_country(bool all_known) {
  static std::unique_ptr<country> now;
  static bool is_all_known = false;
  if (!now || is_all_known != all_known) {
    now.reset();
    now = settled(all_known, {2});
    is_all_known = all_known;
  }
  return *now;
}

void report(benchmark::State& state, std::size_t people, std::size_t standards) {
  const auto asked = static_cast<double>(standards) * static_cast<double>(award_years().size()) * static_cast<double>(people);
  state.counters["people"] = static_cast<double>(people);
  state.counters["standards"] = static_cast<double>(standards);
  state.counters["ns_per_decision"] = benchmark::Counter(asked * static_cast<double>(state.iterations()) * 1e-9, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
void report(benchmark::State& state, const country& all) {
  report(state, all.people.size(), all.people.rules().size());
  state.counters["bytes_per_person"] = all.people.bytes_per_record();
  state.counters["build_s"] = all.seconds_to_build;
}

// Every standard at every year for everyone.
void decide_all(benchmark::State& state, bool all_known) {
  const country& all = the_country(all_known);
  std::size_t yes = 0;
  truth_plane met;
  for (auto _ : state)
    for (const award_year year : award_years())
      for (std::size_t rule = 0; rule < all.people.rules().size(); ++rule) {
        all.people.decide(rule, year, met, {static_cast<int>(state.range(0))});
        yes += met.counts().yes;
      }
  benchmark::DoNotOptimize(yes);
  report(state, all);
}
void known(benchmark::State& state) { decide_all(state, true); }
void with_unknowns(benchmark::State& state) { decide_all(state, false); }

// The same of people one at a time: each prepared once, each standard worked out for all years at once.
void one_by_one(benchmark::State& state) {
  const std::vector<merit_record> all = made(true);
  const rule_set<merit_record> rules = standards();
  const std::vector<award_year> years = award_years();
  std::size_t yes = 0;
  for (auto _ : state)
    for (const merit_record& each : all) {
      const prepared known = rules.prepare(each);
      for (std::size_t rule = 0; rule < rules.size(); ++rule) {
        const timeline met = known.timeline_of(rule);
        for (const award_year year : years) yes += met.at(year) == truth::yes;
      }
    }
  benchmark::DoNotOptimize(yes);
  report(state, all.size(), rules.size());
}

// As many bytes as the planes take, read once.
void read_once(benchmark::State& state) {
  const country& all = the_country(true);
  const auto words = static_cast<std::size_t>(all.people.bytes_per_record() * static_cast<double>(all.people.size()) / 8);
  const std::vector<std::uint64_t> planes(words, 1);
  for (auto _ : state) {
    std::uint64_t both = ~std::uint64_t(0);
    for (const std::uint64_t word : planes) both &= word;
    benchmark::DoNotOptimize(both);
  }
  report(state, all);
}

BENCHMARK(known)->Name("country/decide")->Arg(1)->Arg(2)->UseRealTime()->Unit(benchmark::kSecond);
BENCHMARK(one_by_one)->Name("country/one_by_one")->UseRealTime()->Unit(benchmark::kSecond);
BENCHMARK(read_once)->Name("country/read_once")->UseRealTime()->Unit(benchmark::kSecond);
BENCHMARK(with_unknowns)->Name("country/decide_with_unknowns")->Arg(1)->Arg(2)->UseRealTime()->Unit(benchmark::kSecond);

}  // namespace
