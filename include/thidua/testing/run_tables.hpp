// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Tables of scenarios as GoogleTest tests: what `thidua_add_rule_tests` makes a program of. Layer: testing.
#include <thidua/core/bilingual.hpp>
#include <thidua/core/error.hpp>
#include <thidua/io/file.hpp>
#include <thidua/io/pack_json.hpp>
#include <thidua/testing/coverage.hpp>
#include <thidua/testing/mutant.hpp>
#include <thidua/testing/printers.hpp>
#include <thidua/testing/scenario_table.hpp>
#include <thidua/testing/table_reports.hpp>

#include <gtest/gtest.h>

#include <cstdio>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace detail {

/// A test with a body of its own.
template <class Body>
class body_test : public ::testing::Test {
 public:
  explicit body_test(Body body) : body_(std::move(body)) {}
  void TestBody() override { body_(); }

 private:
  Body body_;
};
template <class Body>
void register_test(const std::string& suite, const std::string& name, const std::string& file, int line, Body body) {
  ::testing::RegisterTest(suite.c_str(), name.c_str(), nullptr, nullptr, file.c_str(), line, [body]() -> ::testing::Test* { return new body_test<Body>(body); });
}

}  // namespace detail

/// A test for each row: of the suite that the file is called after, named as the row is.
inline void register_cases(const scenario_table& table, const std::string& file, language in = language::vietnamese) {
  for (const table_case& each : table.cases)
    detail::register_test(detail::suite_of(file), detail::test_name(each.of.name), file, each.line, [each, file, in] {
      const std::string wrong = unmet_expectation(each, in);
      if (!wrong.empty()) ADD_FAILURE_AT(file.c_str(), each.line) << each.of.name << '\n' << wrong;
    });
}

/// What a program of tables runs.
struct table_run {
  std::vector<std::string> cases;
  std::vector<std::string> packs = {};
  /// A test `coverage.RULE` for each rule fails below that. Unit: percent. Nothing: there are none.
  std::optional<int> coverage = std::nullopt;
  /// A test `mutants.RULE` for each rule fails where one survives that its table does not excuse.
  bool mutants = false;
  /// Where the test `coverage.report` writes coverage.json, and for each pack PACK.lcov and PACK.cobertura.xml. Empty: nowhere.
  std::string report = {};
  /// What tests say when they fail, and what coverage.json says.
  language in = language::vietnamese;
};

/// The whole program; gives its exit status: 2 for tables and packs that can't be read.
inline int run_tables(int argc, char** argv, const table_run& what) {
  ::testing::InitGoogleTest(&argc, argv);
  std::vector<scenario_table> tables;
  table_law law;
  try {
    for (const std::string& each : what.packs) law.packs.push_back(io::load_pack(each));
    for (const std::string& each : what.cases) {
      tables.push_back(load_scenarios(each, law));
      register_cases(tables.back(), each, what.in);
    }
  } catch (const error& refused) {
    std::fprintf(stderr, "%s\n", refused.line(what.in).c_str());
    return 2;
  }
  const std::vector<tested_rule> rules = rules_of(tables);
  const std::vector<excuse> excused = excuses_of(tables);
  for (const tested_rule& each : rules) {
    const std::string name = detail::test_name((each.pack.empty() ? std::string() : each.pack + "_") + each.standard.id());
    if (what.coverage)
      detail::register_test("coverage", name, what.cases.front(), 1, [each, excused, least = *what.coverage, in = what.in] {
        const coverage_report report = coverage_of(each.standard, each.scenarios, excused);
        EXPECT_TRUE(report.reaches(least)) << to_text(report, in);
      });
    if (what.mutants)
      detail::register_test("mutants", name, what.cases.front(), 1, [each, excused, in = what.in] {
        const mutation_report report = run_mutants(each.standard, each.scenarios, excused);
        EXPECT_TRUE(report.is_clean()) << to_text(report, in);
      });
  }
  // A standard of an office's own pack that no row asks is as bad as a condition that none does.
  for (const law::pack& each : law.packs)
    for (const law::provision& one : each.provisions()) {
      bool is_asked = false;
      for (const tested_rule& rule : rules) is_asked = is_asked || (rule.pack == each.id() && rule.standard.id() == one.standard.id());
      if (is_asked || (!what.coverage && !what.mutants)) continue;
      detail::register_test("coverage", detail::test_name(each.id() + "_" + one.standard.id()), what.cases.front(), 1, [id = one.standard.id(), in = what.in] {
        ADD_FAILURE() << (in == language::english ? "no row asks the rule `" + id + "`" : "không dòng nào hỏi quy tắc `" + id + "`");
      });
    }
  if (!excused.empty())
    detail::register_test("excuses", "name_rules_that_are_tested", what.cases.front(), 1, [rules, excused] { EXPECT_EQ(detail::untested(excused, rules), ""); });
  if (!what.report.empty())
    detail::register_test("coverage", "report", what.cases.front(), 1, [rules, excused, what] { detail::write_reports(rules, excused, what.packs, what.report, what.in); });
  return RUN_ALL_TESTS();
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
