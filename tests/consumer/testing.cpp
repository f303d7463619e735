#include <thidua/testing/testing.hpp>
#include <thidua/thidua.hpp>

#include <cstdio>

// What the kit does without a test framework.
int main() {
  using namespace thidua;
  using namespace thidua::testing;
  const rule streak = consecutive(3_years, held(awards::grassroots_fighter)).id("streak").cite({.instrument = "01/QC-ACME"});
  const auto three = officer().held(awards::grassroots_fighter, from(2023_y).through(2025_y));
  const auto two = officer().held(awards::grassroots_fighter, {2024_y, 2025_y});
  const auto gap = officer().held(awards::grassroots_fighter, {2022_y, 2023_y, 2025_y});
  const mutation_report mutants = run_mutants(streak, {{.name = "three", .given = three, .year = 2025_y},
                                                       {.name = "two", .given = two, .year = 2025_y, .then = {.truth = truth::no}},
                                                       {.name = "a gap", .given = gap, .year = 2025_y, .then = {.truth = truth::no}}});
  std::fputs(to_text(mutants, language::english).c_str(), stdout);
  return mutants.is_clean() && check_rule(streak, {three, two}, {.instruments = {{.instrument = "01/QC-ACME"}}}).is_kept() ? 0 : 1;
}
