// SPDX-License-Identifier: BSL-1.0
#include "tool.hpp"

#include <thidua/io/campaign_json.hpp>
#include <thidua/plan/reader.hpp>

#include "files.hpp"
#include "json_text.hpp"
#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

// FORMATS.md: `thidua read`, `thidua check`, `thidua draft`.

namespace {

using namespace thidua;
using ::testing::HasSubstr;
using ::testing::StartsWith;
using test::expect_messages;
using test::expect_refused;
using test::process_result;
using test::thidua_tool;

const std::string port = THIDUA_TEST_DATA "/plans/port_union_2024.txt";

TEST(ToolRead, WritesAPlanThatShowTakes) {
  const process_result read = thidua_tool({"read", port});
  EXPECT_EQ(read.status, 0) << "whatever is wrong in it";
  expect_messages(read, 0);
  const test::json_text root = test::read_json_text(read.out);
  EXPECT_EQ(root.keys(), "thidua,kind,text_type,truncated,document,campaign,awards,diagnostics");
  EXPECT_EQ(root.at("document").keys(), "type,number,issued,issued_not_before,place,issuer,signatory,bases,recipients");
  EXPECT_EQ(root.at("document").at("number").text, "21/KH-CĐ");
  EXPECT_EQ(root.at("campaign").at("phases").items.at(1).at("to").text, "2024-12-31");
  const test::json_text& entry = root.at("campaign").at("commemorations").items.at(1);
  EXPECT_EQ(entry.at("stated").text, "94");
  EXPECT_EQ(entry.at("computed").text, "95");
  EXPECT_EQ(entry.at("origin").text, "1929-07-28");
  EXPECT_EQ(root.at("campaign").at("registration").at("deadline").text, "2024-01-19");
  EXPECT_EQ(root.at("diagnostics").items.front().keys(), "code,severity,file,start,end,line,column,message,help,fix,facts");
  const test::temporary_directory folder;
  test::put_content(folder / "plan.json", read.out);
  EXPECT_EQ(thidua_tool({"show", folder / "plan.json"}).status, 1) << "the number is wrong";
  EXPECT_EQ(io::campaign_from_json(read.out, commemorations::vietnam()).phases.size(), 2U);
}

TEST(ToolRead, RefusesWhatItCanNotRead) {
  const test::temporary_directory folder;
  expect_refused(thidua_tool({"read", folder / "none.txt"}));
  expect_refused(thidua_tool({"read", folder.path().string()}));
  expect_refused(thidua_tool({"read"}));
  expect_refused(thidua_tool({"read", port, "--format", "csv"}));
  test::put_content(folder / "bytes.txt", "KẾ HOẠCH\n\xFF\xFE\n");
  const process_result refused = thidua_tool({"read", folder / "bytes.txt"});
  expect_refused(refused);
  EXPECT_THAT(refused.err, HasSubstr("bytes.txt:2:1"));
  test::put_content(folder / "empty.txt", "");
  EXPECT_EQ(thidua_tool({"read", folder / "empty.txt"}).status, 0);
}

TEST(ToolCheck, ShowsTheLineAndTheWords) {
  const process_result checked = thidua_tool({"check", port});
  EXPECT_EQ(checked.status, 1);
  expect_messages(checked, 0);
  EXPECT_THAT(checked.out, HasSubstr(":17:59: lỗi anniversary-number: ghi 94 năm, năm 2024 là 95 năm\n"));
  EXPECT_THAT(checked.out, HasSubstr("\n    | "));
  EXPECT_THAT(thidua_tool({"check", port, "--lang", "en"}).out, HasSubstr("error anniversary-number: 94 years are stated; in 2024 it is 95"));
}

TEST(ToolCheck, AlignsTheCaretUnderWideCharacters) {
  const test::temporary_directory folder;
  test::put_content(folder / "wide.txt", "KẾ HOẠCH\nPhát động thi đua năm 2024\n\n宽 ngày 31/6/2024.\n");
  const process_result checked = thidua_tool({"check", folder / "wide.txt", "--allow", "header-missing"});
  EXPECT_THAT(checked.out, HasSubstr(" 4 | 宽 ngày 31/6/2024.\n   |         ^^^^^^^^^\n"));
}

TEST(ToolCheck, AlignsTheCaretBehindTabsAndMarksOfTheirOwn) {
  const test::temporary_directory folder;
  // A tab is shown as one blank; letters with marks of their own (NFD) take one column.
  test::put_content(folder / "nfd.txt", "KẾ HOẠCH\nPhát động thi đua năm 2024\n\n\tnga\u0300y 31/6/2024.\n");
  const process_result checked = thidua_tool({"check", folder / "nfd.txt", "--allow", "header-missing"});
  EXPECT_THAT(checked.out, HasSubstr(" 4 |  nga\u0300y 31/6/2024.\n   |       ^^^^^^^^^\n"));
  // So does the column that people read; those of JSON and SARIF are in characters.
  EXPECT_THAT(checked.out, HasSubstr("nfd.txt:4:7: "));
  EXPECT_THAT(thidua_tool({"check", folder / "nfd.txt", "--allow", "header-missing", "--format", "json"}).out, HasSubstr("\"column\": 8,"));
}

TEST(ToolCheck, QuotesNoMoreOfALongLineThanAScreen) {
  const test::temporary_directory folder;
  std::string line;
  for (int i = 0; i < 20'000; ++i) line += "nội dung ";
  test::put_content(folder / "long.txt", "KẾ HOẠCH\nPhát động thi đua năm 2024\n\n" + line + "ngày 31/6/2024 " + line + "\n");
  const process_result checked = thidua_tool({"check", folder / "long.txt", "--allow", "header-missing,truncated,word-doubled"});
  EXPECT_THAT(checked.out, HasSubstr("ngày 31/6/2024"));
  EXPECT_LT(checked.out.size(), 1000U);
  // Words that are longer than a screen are cut, too.
  test::put_content(folder / "quote.txt", "KẾ HOẠCH\nPhát động thi đua năm 2024\n\nPhong trào “" + line + "\n");
  const process_result open = thidua_tool({"check", folder / "quote.txt", "--allow", "header-missing,truncated,word-doubled"});
  EXPECT_THAT(open.out, HasSubstr("quote-unclosed"));
  EXPECT_LT(open.out.size(), 1500U);
}

TEST(ToolCheck, SwitchesRulesOffAndRaisesThem) {
  EXPECT_EQ(thidua_tool({"check", port, "--allow", "anniversary-number", "--allow", "phase-label"}).status, 0);
  EXPECT_EQ(thidua_tool({"check", port, "--allow", "anniversary-number,phase-label", "--deny", "phase-gap"}).status, 1);
  expect_refused(thidua_tool({"check", port, "--allow", "no-such-rule"}));
  EXPECT_EQ(thidua_tool({"check", "--allow", "anniversary-number,phase-label", port}).status, 0) << "one list, then the text";
  const std::string help = thidua_tool({"check", "--help"}).out;
  EXPECT_THAT(help, HasSubstr("--allow CODE[,CODE] "));
  EXPECT_THAT(help, HasSubstr("--deny CODE[,CODE] "));
}

TEST(ToolCheck, SaysThatThereIsNothingItCanCorrect) {
  const test::temporary_directory folder;
  test::put_content(folder / "plan.txt", "KẾ HOẠCH\nPhát động thi đua năm 2024\n\nCác tổ thi đua.\n");
  const process_result checked = thidua_tool({"check", folder / "plan.txt", "--fix"});
  EXPECT_EQ(checked.status, 0);
  EXPECT_THAT(checked.err, HasSubstr("không có gì tự sửa được: "));
  EXPECT_THAT(thidua_tool({"check", folder / "plan.txt", "--fix", "--lang", "en"}).err, HasSubstr("nothing to correct by itself: "));
  EXPECT_FALSE(std::filesystem::exists(folder / "plan.fixed.txt"));
}

TEST(ToolCheck, WritesACorrectedCopyAndLeavesTheOriginal) {
  const test::temporary_directory folder;
  const std::string text = test::content_of(port);
  test::put_content(folder / "plan.txt", text);
  const process_result checked = thidua_tool({"check", folder / "plan.txt", "--fix"});
  EXPECT_EQ(checked.status, 1) << "of the original";
  expect_messages(checked, 1);
  EXPECT_EQ(test::content_of(folder / "plan.txt"), text);
  const std::string fixed = test::content_of(folder / "plan.fixed.txt");
  EXPECT_THAT(fixed, HasSubstr("95 năm ngày thành lập Công đoàn Việt Nam"));
  EXPECT_THAT(fixed, HasSubstr("- Đợt 2:"));
  EXPECT_EQ(thidua_tool({"check", folder / "plan.fixed.txt"}).status, 0);
  expect_refused(thidua_tool({"check", folder / "plan.txt", "--in-place"}));
  static_cast<void>(thidua_tool({"check", folder / "plan.txt", "--fix", "--in-place"}));
  EXPECT_EQ(test::content_of(folder / "plan.txt"), fixed);
}

TEST(ToolCheck, WritesJsonAndSarif) {
  const process_result json = thidua_tool({"check", port, port, "--format", "json"});
  EXPECT_EQ(json.status, 1);
  const test::json_text root = test::read_json_text(json.out);
  EXPECT_EQ(root.at("kind").text, "diagnostics");
  EXPECT_EQ(root.at("diagnostics").items.size() % 2, 0U) << "of both files";
  const test::json_text sarif = test::read_json_text(thidua_tool({"check", port, "--format", "sarif"}).out);
  EXPECT_EQ(sarif.at("version").text, "2.1.0");
  const test::json_text& run = sarif.at("runs").items.at(0);
  EXPECT_GE(run.at("tool").at("driver").at("rules").items.size(), 50U);
  const test::json_text& result = run.at("results").items.at(0);
  EXPECT_EQ(run.at("tool").at("driver").at("rules").items.at(static_cast<std::size_t>(result.at("ruleIndex").number())).at("id").text, result.at("ruleId").text);
  const test::json_text& region = result.at("locations").items.at(0).at("physicalLocation").at("region");
  EXPECT_GT(region.at("byteLength").number(), 0);
}

// SARIF 2.1.0: columns in the unit `columnKind` names, regions inside the text, fixes whose bytes are those the words stand at.
TEST(ToolCheck, WritesSarifThatHoldsTogether) {
  const std::string text = test::content_of(port);
  const test::json_text run = test::read_json_text(thidua_tool({"check", port, "--format", "sarif"}).out).at("runs").items.at(0);
  EXPECT_EQ(run.at("columnKind").text, "unicodeCodePoints");
  EXPECT_EQ(run.at("artifacts").items.at(0).at("length").number(), static_cast<double>(text.size()));
  EXPECT_EQ(run.at("artifacts").items.at(0).at("encoding").text, "UTF-8");
  const plan::line_index lines(text);
  const auto expect_region = [&](const test::json_text& region) {
    const auto start = static_cast<std::size_t>(region.at("byteOffset").number()), length = static_cast<std::size_t>(region.at("byteLength").number());
    ASSERT_LE(start + length, text.size());
    EXPECT_EQ(region.at("startLine").number(), static_cast<double>(lines.at(start).line));
    EXPECT_EQ(region.at("startColumn").number(), static_cast<double>(lines.at(start).column));
    EXPECT_EQ(region.at("endLine").number(), static_cast<double>(lines.at(start + length).line));
    EXPECT_EQ(region.at("endColumn").number(), static_cast<double>(lines.at(start + length).column));
  };
  const auto found = plan::lint(text);
  const auto& results = run.at("results").items;
  ASSERT_EQ(results.size(), found.size());
  for (std::size_t i = 0; i < results.size(); ++i) {
    const test::json_text& result = results[i];
    const char* const level = found[i].severity == severity::error ? "error" : found[i].severity == severity::warning ? "warning" : "note";
    EXPECT_EQ(result.at("ruleId").text, to_string(found[i].code));
    EXPECT_EQ(result.at("level").text, level);
    EXPECT_FALSE(result.at("message").at("text").text.empty());
    const test::json_text& place = result.at("locations").items.at(0).at("physicalLocation");
    EXPECT_EQ(place.at("artifactLocation").at("index").number(), 0);
    expect_region(place.at("region"));
    if (!found[i].fix) continue;
    const test::json_text& change = result.at("fixes").items.at(0).at("artifactChanges").items.at(0);
    EXPECT_EQ(change.at("artifactLocation").at("uri").text, place.at("artifactLocation").at("uri").text);
    const test::json_text& replacement = change.at("replacements").items.at(0);
    expect_region(replacement.at("deletedRegion"));
    EXPECT_EQ(replacement.at("insertedContent").at("text").text, found[i].fix->text);
  }
}

TEST(ToolDraft, RefusesWhatIsNoText) {
  const test::temporary_directory folder;
  test::put_content(folder / "bytes.txt", "KẾ HOẠCH\n\xFF\xFE\n");
  for (const std::vector<std::string>& call : {std::vector<std::string>{"draft", "--year", "2027", "--like", folder / "bytes.txt"}, {"check", folder / "bytes.txt"}, {"check", port, "--superior", folder / "bytes.txt"}}) {
    const process_result refused = thidua_tool(call);
    EXPECT_EQ(refused.status, 2);
    EXPECT_THAT(refused.err, HasSubstr("bytes.txt:2:1"));
  }
  // The others are checked all the same.
  const process_result both = thidua_tool({"check", folder / "bytes.txt", port});
  EXPECT_EQ(both.status, 2);
  EXPECT_THAT(both.out, HasSubstr("anniversary-number"));
}

TEST(ToolCheck, ChecksTheOthersWhereOneFileIsMissing) {
  const process_result checked = thidua_tool({"check", "/nowhere/none.txt", port});
  EXPECT_EQ(checked.status, 2);
  expect_messages(checked, 1);
  EXPECT_THAT(checked.out, HasSubstr("anniversary-number"));
}

TEST(ToolCheck, ComparesWithTheSuperiors) {
  const test::temporary_directory folder;
  test::put_content(folder / "above.txt", test::changed(test::content_of(port), "chậm nhất ngày 19/01/2024", "chậm nhất ngày 15/01/2024"));
  EXPECT_THAT(thidua_tool({"check", port, "--superior", folder / "above.txt"}).out, HasSubstr("superior-deadline"));
  EXPECT_THAT(thidua_tool({"check", port, "--superior", port}).out, ::testing::Not(HasSubstr("superior-")));
}

TEST(ToolDraft, WritesNextYearsPlan) {
  const process_result drafted = thidua_tool({"draft", "--year", "2025", "--like", port});
  EXPECT_EQ(drafted.status, 0);
  EXPECT_THAT(test::lines_of(drafted.err), ::testing::Each(::testing::StartsWith("lưu ý: ")));
  EXPECT_THAT(drafted.out, HasSubstr("Phát động phong trào thi đua năm 2025"));
  EXPECT_THAT(drafted.out, HasSubstr("Đợt 2: Từ ngày 01/7/2025 đến ngày 31/12/2025"));
  EXPECT_THAT(drafted.out, HasSubstr("96 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2025)"));
  EXPECT_THAT(drafted.out, HasSubstr("50 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2025)"));
  EXPECT_THAT(drafted.out, ::testing::Not(HasSubstr("năm tròn")));
  EXPECT_THAT(drafted.err, HasSubstr("năm tròn: "));
  EXPECT_THAT(drafted.err, HasSubstr("`50 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2025)`"));
  const process_result json = thidua_tool({"draft", "--year", "2025", "--like", port, "--format", "json"});
  EXPECT_EQ(io::campaign_from_json(json.out, commemorations::vietnam()).year, 2025);
  for (const char* year : {"2024", "2020"}) expect_refused(thidua_tool({"draft", "--year", year, "--like", port}));
  expect_refused(thidua_tool({"draft", "--year", "25", "--like", port}));
  expect_refused(thidua_tool({"draft", "--year", "2025"}));
  expect_refused(thidua_tool({"draft", "--year", "2025", "--like", "/nowhere/none.txt"}));
}

}  // namespace
