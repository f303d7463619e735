// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/table_run.hpp>

#include <thidua/core/error.hpp>
#include <thidua/io/file.hpp>
#include <thidua/testing/kit_printers.hpp>
#include <thidua/testing/run_tables.hpp>

#include <gmock/gmock.h>

#include <filesystem>
#include <map>

namespace {

using namespace thidua;
using namespace thidua::testing;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

/// A folder of its own for each test.
class TableRun : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(::testing::TempDir()) / (std::string("thidua_tables_") + ::testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::string file(const std::string& name, const std::string& text) const {
    const std::filesystem::path path = folder_ / name;
    std::filesystem::create_directories(path.parent_path());
    io::write_file(path.string(), text);
    return path.string();
  }
  std::string folder() const { return folder_.string(); }

 private:
  std::filesystem::path folder_;
};

std::string table(const std::string& cases, const std::string& more = "") {
  return R"({"thidua": 1, "kind": "scenarios", "rule": {"held": "grassroots_fighter", "id": "own"}, "year": 2025, )" + more + R"("cases": [)" + cases + "]}";
}
const std::string met = R"({"name": "met", "given": {"held": {"grassroots_fighter": 2025}}, "then": "yes"})";
const std::string not_met = R"({"name": "not met", "given": {}, "then": "no"})";

std::vector<std::string> names(const std::vector<table_test>& all) {
  std::vector<std::string> out;
  for (const table_test& each : all) out.push_back(each.suite() + "." + each.name());
  return out;
}
/// What those that fail say.
std::map<std::string, std::string> failures(const std::vector<table_test>& all) {
  std::map<std::string, std::string> out;
  for (const table_test& each : all)
    if (const std::string wrong = each.failure(); !wrong.empty()) out[each.suite() + "." + each.name()] = wrong;
  return out;
}

TEST_F(TableRun, IsATestForEachRowAndEachRule) {
  const auto all = tests_of({.cases = {file("a.json", table(met + ",\n" + not_met))}, .coverage = 100, .mutants = true, .report = folder() + "/report"});
  EXPECT_THAT(names(all), ElementsAre("a.met", "a.not_met", "coverage.own", "mutants.own", "coverage.report"));
  EXPECT_EQ(all[1].line(), 2);
  EXPECT_THAT(failures(all), IsEmpty());
  EXPECT_TRUE(std::filesystem::exists(folder() + "/report/coverage.json"));
}

TEST_F(TableRun, SaysWhatIsWrongInOneLanguage) {
  const std::string wrong = table(R"({"name": "met", "given": {}, "then": "yes"})", R"("excused": [{"rules": ["elsewhere"], "keys": ["own n=1"], "reason": "r"}], )");
  const auto said = failures(tests_of({.cases = {file("a.json", wrong)}, .coverage = 80, .mutants = true, .in = language::english}));
  EXPECT_THAT(said.at("mutants.own"), HasSubstr("a test that fails by the rule itself: met"));
  EXPECT_THAT(said.at("a.met"), StartsWith("met\n`own`: not met, but should be met\n"));
  EXPECT_THAT(said.at("coverage.own"), AllOf(StartsWith("coverage is to be 80% or more:\n"), HasSubstr("never decided met")));
  EXPECT_EQ(said.at("excuses.name_rules_that_are_tested"), "an excuse names the rule `elsewhere`, which no row asks\n");
  EXPECT_EQ(failures(tests_of({.cases = {file("a.json", wrong)}})).at("excuses.name_rules_that_are_tested"), "miễn trừ nói về quy tắc `elsewhere`, mà không dòng nào hỏi\n");
}

TEST_F(TableRun, HasOneFailingTestForATableThatCannotBeRead) {
  const std::string broken = file("b.json", "{\"thidua\": 1,\n\"kind\": }");
  const auto all = tests_of({.cases = {file("a.json", table(met)), broken}, .coverage = 100, .mutants = true});
  EXPECT_THAT(names(all), ElementsAre("a.met", "b.can_be_read")) << "whether each condition decides is not known without that table";
  const auto said = failures(all);
  ASSERT_EQ(said.size(), 1U);
  EXPECT_THAT(said.at("b.can_be_read"), StartsWith(broken + ":2:9: sai cú pháp JSON"));
  EXPECT_THAT(failures(tests_of({.cases = {folder() + "/nowhere.json"}, .in = language::english})).at("nowhere.can_be_read"), HasSubstr("can't read the file"));
  EXPECT_EQ(all.back().line(), 2) << "the line of the broken place";
  EXPECT_THAT(failures(tests_of({.cases = {file("c.json", table(R"({"name": "a", "given": {"rate": 1}, "then": "no"})"))}})).at("c.can_be_read"), HasSubstr("c.json#/cases/0/given/rate"));
}
TEST_F(TableRun, SaysOnWhichLineAFileCannotBeRead) {
  const auto line_of = [&](const std::string& name, const std::string& rows) { return tests_of({.cases = {file(name, table(rows))}}).back().line(); };
  EXPECT_EQ(line_of("key.json", met + ",\n" + R"({"name": "a", "given": {"rate": 1}, "then": "no"})"), 2);
  EXPECT_EQ(line_of("record.json", met + ",\n" + R"({"name": "a", "given": {"first_year": 2020,)" + "\n\n" + R"("pending": 2019}, "then": "no"})"), 4);
  EXPECT_EQ(line_of("missing.json", met + ",\n\n{" + R"("name": "a", "given": {}})"), 3) << "of what is not there, the line of what it would be in";
  EXPECT_EQ(tests_of({.cases = {folder() + "/nowhere.json"}}).back().line(), 1);
  const std::string pack = "{\"thidua\": 1, \"kind\": \"pack\", \"id\": \"acme\",\n\"name\": {\"vi\": \"a\"},\n\"from\": 3}";
  EXPECT_EQ(tests_of({.cases = {file("a.json", table(met))}, .packs = {file("acme.json", pack)}}).front().line(), 3);
}
TEST_F(TableRun, RefusesACoverageThatIsNoPercentage) {
  const std::string path = file("a.json", table(met));
  for (const int percent : {-1, 101}) EXPECT_THROW(tests_of({.cases = {path}, .coverage = percent}), error) << percent;
}
TEST_F(TableRun, AsksNoTableWhereAPackCannotBeRead) {
  const auto all = tests_of({.cases = {file("a.json", table(met))}, .packs = {file("acme.json", "{")}, .coverage = 100});
  EXPECT_THAT(names(all), ElementsAre("acme.can_be_read")) << "the rows would be asked of the built-in law";
  EXPECT_EQ(failures(all).size(), 1U);
}

TEST_F(TableRun, RefusesTwoFilesOfOneName) {
  const std::string first = file("one/cases.json", table(met));
  const std::string second = file("two/cases.extra.json", table(not_met));
  const auto all = tests_of({.cases = {first, second}, .in = language::english});
  EXPECT_THAT(names(all), ElementsAre("cases.met", "cases.can_be_read"));
  EXPECT_EQ(failures(all).at("cases.can_be_read"), second + ": the tests of this file and of " + first + " would both be called `cases`: rename one of them");
}
TEST_F(TableRun, NumbersRulesOfOneName) {
  const std::string other = R"({"thidua": 1, "kind": "scenarios", "rule": {"held": "ministerial_fighter", "id": "own"}, "year": 2025, "cases": [)" + not_met + "]}";
  EXPECT_THAT(names(tests_of({.cases = {file("a.json", table(met)), file("b.json", other)}, .coverage = 0})), ElementsAre("a.met", "b.not_met", "coverage.own", "coverage.own_2"));
}

TEST_F(TableRun, SaysWhichFolderOfReportsCannotBeMade) {
  const std::string in_the_way = file("taken", "");
  for (const std::string& folder : {in_the_way, in_the_way + "/below"}) {
    const auto said = failures(tests_of({.cases = {file("a.json", table(met))}, .report = folder, .in = language::english}));
    EXPECT_THAT(said.at("coverage.report"), StartsWith(folder + ": can't make the folder of the reports")) << folder;
  }
}

TEST_F(TableRun, TestsOneTableMadeInCode) {
  const scenario_table made = scenarios_from_json(table(R"({"name": "met", "given": {}, "then": "yes"})"));
  const auto all = tests_of(made, "here/made.json", language::english);
  EXPECT_THAT(names(all), ElementsAre("made.met"));
  EXPECT_EQ(all.front().file(), "here/made.json");
  EXPECT_THAT(all.front().failure(), StartsWith("met\n`own`: not met"));
}

}  // namespace
