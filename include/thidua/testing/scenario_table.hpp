// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Tables of scenarios in files, which take no C++ to write. Layer: testing.
#include <thidua/award/award.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>
#include <thidua/law/pack.hpp>
#include <thidua/law/statutes.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/testing/scenario.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {

/// One row of a file, with the rule that it asks.
struct table_case {
  scenario of;
  /// The line of the file on which it begins.
  int line = 1;
  /// The standard that holds; nothing: no rule is in force.
  std::optional<rule> standard = std::nullopt;
  /// "law-2022"; empty for a rule that the table holds itself.
  std::string pack = {};
  /// Whether it is to be found that no rule is in force; `of.then` says nothing then.
  bool wants_no_rule = false;
};

/// The rows that ask one rule.
struct tested_rule {
  rule standard;
  std::string pack;
  std::vector<scenario> scenarios;
};

/// A document of kind "scenarios".
struct scenario_table {
  std::vector<table_case> cases = {};
  /// Mutants that are left and answers that are never decided, each with its rule and its reason.
  std::vector<excuse> excused = {};
};
/// Each rule that some rows ask, once, in the order of the first of them; of rows that want no rule nothing.
std::vector<tested_rule> rules_of(const std::vector<scenario_table>& tables);

/// All excuses.
std::vector<excuse> excuses_of(const std::vector<scenario_table>& tables);

/// What a table's rows are asked of.
struct table_law {
  law::statutes register_of_law = law::statutes::vietnam();
  /// Packs that are asked before the register, such as an office's own.
  std::vector<law::pack> packs = {};
};

/// Reads a document of kind "scenarios"; `share/thidua/schemas/scenarios.schema.json` says what it may hold.
/// Error: a code of 5xx, those of records and rules, with the JSON pointer as its place.
scenario_table scenarios_from_json(std::string_view text, const table_law& law = {});
/// The same from a file, whose path comes before the place. Error: also errc::file_unreadable.
scenario_table load_scenarios(const std::string& path, const table_law& law = {});

/// What is found otherwise than the row says; empty where all is as it says.
std::string unmet_expectation(const table_case& of, language in = language::vietnamese);

}  // namespace testing
}  // namespace v0
}  // namespace thidua
