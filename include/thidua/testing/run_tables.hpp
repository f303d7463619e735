// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Tables of scenarios as GoogleTest tests: what `thidua_add_rule_tests` makes a program of. Layer: testing.
#include <thidua/core/bilingual.hpp>
#include <thidua/core/error.hpp>
#include <thidua/testing/scenario_table.hpp>
#include <thidua/testing/table_run.hpp>

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace detail {

/// A test of tables as GoogleTest has it.
class registered_table_test : public ::testing::Test {
 public:
  explicit registered_table_test(table_test of) : of_(std::move(of)) {}
  void TestBody() override {
    const std::string wrong = of_.failure();
    if (!wrong.empty()) ADD_FAILURE_AT(of_.file().c_str(), of_.line()) << wrong;
  }

 private:
  table_test of_;
};
inline void register_tests(const std::vector<table_test>& all) {
  for (const table_test& each : all)
    ::testing::RegisterTest(each.suite().c_str(), each.name().c_str(), nullptr, nullptr, each.file().c_str(), each.line(), [each]() -> ::testing::Test* { return new registered_table_test(each); });
}

}  // namespace detail

/// A test for each row, as `tests_of` names them, beside the tests that a program has already.
inline void register_cases(const scenario_table& table, const std::string& file, language in = language::vietnamese) { detail::register_tests(tests_of(table, file, in)); }

/// The whole program; gives its exit status, 1 with a message for options that can't be. What can't be read is a test that fails. A filter that no test fits gives 1: a row that was
/// renamed, or is in a file that can no longer be read, since CTest learned the names must not pass. (One shard of many may have none.)
inline int run_tables(int argc, char** argv, const table_run& what) {
  ::testing::InitGoogleTest(&argc, argv);
  try {
    detail::register_tests(tests_of(what));
  } catch (const error& refused) {
    std::fputs(("thidua: " + refused.line(what.in) + "\n").c_str(), stderr);
    return 1;
  }
  const int status = RUN_ALL_TESTS();
  if (::testing::GTEST_FLAG(list_tests) || std::getenv("GTEST_TOTAL_SHARDS") != nullptr || ::testing::UnitTest::GetInstance()->test_to_run_count() != 0) return status;
  std::fputs(what.in == language::english ? "thidua: no row has the name that is asked for; after a change of names, or of a file that can't be read, build anew\n"
                                          : "thidua: không dòng nào có tên được hỏi; sau khi đổi tên dòng, hoặc khi tệp không đọc được, hãy dựng lại\n",
             stderr);
  return 1;
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
