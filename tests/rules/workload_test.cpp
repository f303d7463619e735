// SPDX-License-Identifier: BSL-1.0
#include "workload_answers.hpp"

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using namespace thidua::test::workload;

// What takes a few seconds without optimization; benchmarks/rules_benchmark.cpp checks all sizes when it starts.
#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t most_w1 = 100'000;
#else
constexpr std::size_t most_w1 = 1'000'000;
#endif
constexpr std::size_t most_w2 = 10'000;
constexpr std::size_t most_explained = 1'000;

TEST(Workload, W1AndW3) {
  const std::vector<dossier> known = dossiers(most_w1);
  const std::vector<dossier> unknown = dossiers_with_unknowns(most_w1);
  for (const w1_row& row : w1_rows)
    if (row.count <= most_w1) EXPECT_EQ(answer_w1(first_of(known, row.count), first_of(unknown, row.count)), row);
}

TEST(Workload, W2) {
  const std::vector<dossier> all = dossiers(most_w2);
  for (const w2_row& row : w2_rows) {
    if (row.count > most_w2) continue;
    w2_row on_planes = row;
    on_planes.actuals = 0;
    EXPECT_EQ(answer_w2_on_planes(first_of(all, row.count)), on_planes);
    if (row.count <= most_explained) EXPECT_EQ(answer_w2_explained(first_of(all, row.count)), row);
  }
}

TEST(Workload, TakesFewBytesARecord) {
  population<dossier> known(w1(), {2025_y});
  known.add(dossiers(100'000));
  EXPECT_LE(known.bytes_per_record(), 2.0);
  population<dossier> unknown(w1(), {2025_y});
  unknown.add(dossiers_with_unknowns(100'000));
  EXPECT_LE(unknown.bytes_per_record(), 3.1);
}

}  // namespace
