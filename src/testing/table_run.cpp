// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/table_run.hpp>

#include <thidua/core/error.hpp>
#include <thidua/io/file.hpp>
#include <thidua/io/pack_json.hpp>
#include <thidua/testing/coverage.hpp>
#include <thidua/testing/mutant.hpp>
#include <thidua/testing/table_reports.hpp>

#include "line_index.hpp"

#include <algorithm>
#include <charconv>
#include <exception>
#include <new>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace {

template <class Failure>
struct checked_by final : detail::table_check {
  checked_by(Failure of, language spoken) : ask(std::move(of)), in(spoken) {}
  std::string failure() const override {
    try {
      return ask();
    } catch (const error& thrown) {
      return thrown.line(in);
    } catch (const std::bad_alloc&) {
      throw;
    } catch (const std::exception& thrown) {
      return thrown.what();
    }
  }
  Failure ask;
  language in;
};

// The line of a file that an error's place names, by number or by pointer; 1 where it names none.
int line_of(const std::string& file, const std::string& where) {
  if (where.compare(0, file.size(), file) != 0 || where.size() < file.size() + 2) return 1;
  const std::string place = where.substr(file.size());
  if (place.front() == ':') {
    int line = 1;
    std::from_chars(place.data() + 1, place.data() + place.size(), line);
    return line;
  }
  try {
    return detail::line_index(io::read_file(file)).nearest_line_of(place);
  } catch (const error&) {  // it is gone since it was read
    return 1;
  }
}

class planner {
 public:
  explicit planner(const table_run& what) : what_(what) {}

  std::vector<table_test> all() && {
    const table_law law = read_packs();
    std::vector<scenario_table> tables;
    for (const std::string& each : what_.cases) read_table(each, law, tables);
    if (!is_all_read_) return std::move(made_);

    const std::vector<tested_rule> rules = rules_of(tables);
    const std::vector<excuse> excused = excuses_of(tables);
    for (const tested_rule& each : rules) {
      const std::string name = name_of(each.pack, each.standard);
      if (what_.coverage)
        add_rule("coverage", name, [each, excused, least = *what_.coverage, in = what_.in] {
          const coverage_report report = coverage_of(each.standard, each.scenarios, excused);
          if (report.reaches(least)) return std::string();
          const std::string percent = std::to_string(least);
          return (in == language::english ? "coverage is to be " + percent + "% or more:\n" : "độ phủ phải từ " + percent + "%:\n") + to_text(report, in);
        });
      if (what_.mutants)
        add_rule("mutants", name, [each, excused, in = what_.in] {
          const mutation_report report = run_mutants(each.standard, each.scenarios, excused);
          return report.is_clean() ? std::string() : to_text(report, in);
        });
    }
    // A standard of an office's own pack that no row asks is as bad as a condition that none does.
    if (what_.coverage || what_.mutants)
      for (const law::pack& pack : law.packs)
        for (const law::provision& one : pack.provisions()) {
          const std::string& id = one.standard.id();
          if (std::any_of(rules.begin(), rules.end(), [&](const tested_rule& rule) { return rule.pack == pack.id() && rule.standard.id() == id; })) continue;
          add_rule("coverage", name_of(pack.id(), one.standard),
                   [id, in = what_.in] { return in == language::english ? "no row asks the rule `" + id + "`" : "không dòng nào hỏi quy tắc `" + id + "`"; });
        }
    if (!excused.empty())
      add("excuses", free_name("excuses", "name_rules_that_are_tested"), what_.cases.front(), 1, [rules, excused, in = what_.in] { return detail::untested(excused, rules, in); });
    if (!what_.report.empty())
      add("coverage", free_name("coverage", "report"), what_.cases.front(), 1, [rules, excused, what = what_] {
        detail::write_reports(rules, excused, what.packs, what.report, what.in);
        return std::string();
      });
    return std::move(made_);
  }

  void add_rows(const scenario_table& table, const std::string& file) {
    for (const table_case& each : table.cases)
      add(detail::suite_of(file), detail::test_name(each.of.name), file, each.line, [each, in = what_.in] {
        const std::string wrong = unmet_expectation(each, in);
        return wrong.empty() ? wrong : each.of.name + '\n' + wrong;
      });
  }
  std::vector<table_test> made() && { return std::move(made_); }

 private:
  static std::string name_of(const std::string& pack, const rule& standard) { return detail::test_name((pack.empty() ? std::string() : pack + "_") + standard.id()); }

  template <class Failure>
  void add(std::string suite, std::string name, const std::string& file, int line, Failure failure) {
    made_.emplace_back(std::move(suite), std::move(name), file, line, std::make_shared<checked_by<Failure>>(std::move(failure), what_.in));
  }
  template <class Failure>
  void add_rule(const std::string& suite, const std::string& name, Failure failure) {
    add(suite, free_name(suite, name), what_.cases.front(), 1, std::move(failure));
  }
  void add_unread(const std::string& file, const error& refused) { add_unread(file, refused.line(what_.in), line_of(file, refused.where())); }
  void add_unread(const std::string& file, std::string why, int line) {
    is_all_read_ = false;
    add(detail::suite_of(file), free_name(detail::suite_of(file), "can_be_read"), file, line, [why = std::move(why)] { return why; });
  }
  std::string free_name(const std::string& suite, const std::string& name) const {
    std::string numbered = name;
    const auto is_taken = [&](const table_test& known) { return known.suite() == suite && known.name() == numbered; };
    for (int number = 2; std::any_of(made_.begin(), made_.end(), is_taken); ++number) numbered = name + "_" + std::to_string(number);
    return numbered;
  }

  table_law read_packs() {
    table_law law;
    for (const std::string& each : what_.packs) {
      try {
        law.packs.push_back(io::load_pack(each));
      } catch (const error& refused) {
        add_unread(each, refused);
      }
    }
    has_all_packs_ = is_all_read_;
    return law;
  }

  void read_table(const std::string& file, const table_law& law, std::vector<scenario_table>& tables) {
    if (!has_all_packs_) return;  // it would ask the built-in law instead
    const std::string suite = detail::suite_of(file);
    const auto same = std::find_if(suites_.begin(), suites_.end(), [&](const auto& known) { return known.first == suite; });
    if (same != suites_.end()) {
      const bilingual why{.vi = "các ca của tệp này và của " + same->second + " cùng mang tên `" + suite + "`: đổi tên một tệp",
                          .en = "the tests of this file and of " + same->second + " would both be called `" + suite + "`: rename one of them"};
      add_unread(file, file + ": " + why.in(what_.in), 1);
      return;
    }
    suites_.emplace_back(suite, file);
    try {
      tables.push_back(load_scenarios(file, law));
      add_rows(tables.back(), file);
    } catch (const error& refused) {
      add_unread(file, refused);
    }
  }

  const table_run& what_;
  std::vector<table_test> made_ = {};
  std::vector<std::pair<std::string, std::string>> suites_ = {};  // and the files that have them
  bool is_all_read_ = true;
  bool has_all_packs_ = true;
};

}  // namespace

std::vector<table_test> tests_of(const scenario_table& table, const std::string& file, language in) {
  const table_run what{.cases = {file}, .in = in};
  planner of(what);
  of.add_rows(table, file);
  return std::move(of).made();
}

std::vector<table_test> tests_of(const table_run& what) {
  if (what.coverage && (*what.coverage < 0 || *what.coverage > 100)) thidua::detail::throw_invalid_quantity(*what.coverage);
  return planner(what).all();
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
