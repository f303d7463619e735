// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The tests that tables of scenarios make, whoever runs them. Layer: testing.
#include <thidua/core/bilingual.hpp>
#include <thidua/testing/scenario_table.hpp>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {

/// What a program of tables runs.
struct table_run {
  std::vector<std::string> cases;
  std::vector<std::string> packs = {};
  /// A test `coverage.RULE` for each rule fails below that. Unit: percent. Range: 0 … 100. Nothing: there are none.
  std::optional<int> coverage = std::nullopt;
  /// A test `mutants.RULE` for each rule fails where one survives that its table does not excuse.
  bool mutants = false;
  /// Where the test `coverage.report` writes coverage.json, and for each pack PACK.lcov and PACK.cobertura.xml. Empty: nowhere.
  std::string report = {};
  /// What tests say when they fail, and what coverage.json says.
  language in = language::vietnamese;
};

namespace detail {
/// What one test looks at.
struct table_check {
  table_check() = default;
  table_check(const table_check&) = delete;
  table_check& operator=(const table_check&) = delete;
  virtual ~table_check() = default;
  virtual std::string failure() const = 0;
};
}  // namespace detail

/// One test.
class table_test {
 public:
  table_test(std::string suite, std::string name, std::string file, int line, std::shared_ptr<const detail::table_check> check)
      : suite_(std::move(suite)), name_(std::move(name)), file_(std::move(file)), line_(line), check_(std::move(check)) {}

  const std::string& suite() const noexcept { return suite_; }
  const std::string& name() const noexcept { return name_; }
  /// What it is about, and on which line.
  const std::string& file() const noexcept { return file_; }
  int line() const noexcept { return line_; }

  /// Runs the test: what is wrong, empty where nothing is. What can't be done for an error is wrong too.
  std::string failure() const { return check_->failure(); }

 private:
  std::string suite_;
  std::string name_;
  std::string file_;
  int line_;
  std::shared_ptr<const detail::table_check> check_;
};

/// A test for each row: of the suite that the file is called after, named as the row is.
std::vector<table_test> tests_of(const scenario_table& table, const std::string& file, language in = language::vietnamese);

/// All tests, each of another name. A table or pack that can't be read is one test, `SUITE.can_be_read`, that fails and says where it is
/// broken; then rules are not looked at as a whole, for some of their rows may be in it, and where it is a pack no table is asked. So is
/// a table whose suite another one has already. Rules of one name are numbered: `coverage.RULE`, `coverage.RULE_2`.
/// Error: errc::invalid_quantity for a coverage outside its range.
std::vector<table_test> tests_of(const table_run& what);

}  // namespace testing
}  // namespace v0
}  // namespace thidua
