// SPDX-License-Identifier: BSL-1.0
#include "tool.hpp"

#include "files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

// FORMATS.md, `thidua decide` and "Decision (JSON Lines out)".

namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;
using namespace thidua;
using test::expect_messages;
using test::expect_refused;
using test::lines_of;
using test::process_result;

const std::string officers = THIDUA_TEST_DATA "/records/officers.jsonl";

process_result decide(std::vector<std::string> arguments, const std::string& input = {}) {
  arguments.insert(arguments.begin(), "decide");
  return test::thidua_tool(arguments, input);
}
std::vector<std::string> asked(std::vector<std::string> more) {
  more.insert(more.begin(), {"-", "--year", "2025", "--received", "2025-12-15"});
  return more;
}
const std::string good = R"({"id":"r1","subject":"individual","first_year":2020,"closed":["sanctions","pending"],"years":[{"year":2025,"rating":"good","attested":{"movements":true}}]})";

TEST(ToolDecide, WritesALineForEveryAwardOfTheSubject) {
  const process_result done = decide(asked({}), good + "\n");
  EXPECT_EQ(done.status, 0) << done.err;
  expect_messages(done, 0);
  const auto lines = lines_of(done.out);
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(lines[0], R"({"record":"r1","award":"advanced_worker","year":2025,"pack":"law-2022","truth":"yes"})");
  EXPECT_EQ(lines[1], R"({"record":"r1","award":"grassroots_fighter","year":2025,"pack":"law-2022","truth":"unknown"})");
  EXPECT_EQ(lines[2], R"({"record":"r1","award":"labor_order_first","year":2025,"pack":null,"truth":"no_rule_in_force"})") << "only an earlier pack has it";
  for (const std::string& each : lines) {
    EXPECT_THAT(each, Not(HasSubstr("ministerial_flag"))) << "flags are for collectives";
    EXPECT_THAT(each, Not(HasSubstr("collective")));
  }
}

TEST(ToolDecide, SpeaksOfASectorToWhomNamesIt) {
  const std::string collective = R"({"id":"c","subject":"collective","sectors":["procuracy"]})";
  const process_result done = decide(asked({"--award", "excellent_collective", "--award", "procuracy_flag"}), collective);
  EXPECT_EQ(done.out,
            R"({"record":"c","award":"excellent_collective","year":2025,"pack":"law-2022","truth":"unknown"})" "\n"
            R"({"record":"c","award":"excellent_collective","year":2025,"pack":"procuracy-2024","truth":"unknown"})" "\n"
            R"({"record":"c","award":"procuracy_flag","year":2025,"pack":null,"truth":"no_rule_in_force"})" "\n");
  const process_result other = decide(asked({"--award", "excellent_collective"}), R"({"id":"c","subject":"collective"})");
  EXPECT_EQ(lines_of(other.out).size(), 1U);
}

TEST(ToolDecide, AnswersEachAwardAskedForOnce) {
  const process_result done = decide(asked({"--award", "advanced_worker", "--award", "advanced_worker", "--award", "ministerial_flag"}), good);
  EXPECT_EQ(done.out,
            R"({"record":"r1","award":"advanced_worker","year":2025,"pack":"law-2022","truth":"yes"})" "\n"
            R"({"record":"r1","award":"ministerial_flag","year":2025,"pack":null,"truth":"no_rule_in_force"})" "\n");
}

TEST(ToolDecide, E2HasNoFallbackWhereNoLawIsKnown) {
  const process_result done = decide({"-", "--year", "2026", "--received", "2026-10-01", "--award", "advanced_worker"}, good);
  EXPECT_EQ(done.out, R"({"record":"r1","award":"advanced_worker","year":2026,"pack":null,"truth":"no_rule_in_force"})" "\n");
  EXPECT_THAT(decide({"-", "--year", "2026", "--received", "2026-10-01", "--award", "advanced_worker", "--format", "text"}, good).out, HasSubstr("06/2026/QH16"));
}

TEST(ToolDecide, RejectsARowAndKeepsTheOthers) {
  const process_result done = decide(asked({"--award", "advanced_worker"}), good + "\n\n{\"id\":\"bad\"}\n" + good + "\n");
  EXPECT_EQ(done.status, 3);
  EXPECT_EQ(lines_of(done.out).size(), 2U);
  expect_messages(done, 1);
  EXPECT_THAT(done.err, HasSubstr("-:3"));
}

TEST(ToolDecide, RefusesCallsThatMeanNothing) {
  expect_refused(decide({"-", "--year", "2025"}));
  expect_refused(decide({"-", "--received", "2025-01-01"}));
  expect_refused(decide(asked({"--award", "nothing"}), good));
  expect_refused(decide({"-", "--year", "0", "--received", "2025-01-01"}, good));
  expect_refused(decide({"-", "--year", "2025", "--received", "31/9/2025"}, good));
  expect_refused(decide({"missing.jsonl", "--year", "2025", "--received", "2025-01-01"}));
  expect_refused(decide(asked({"--judgements", "guess"}), good));
  expect_refused(decide(asked({"--format", "svg"}), good));
}

TEST(ToolDecide, LeavesJudgementsToTheCouncilOrRequiresThem) {
  const std::string silent = R"({"id":"r1","subject":"individual","first_year":2020,"closed":["sanctions","pending"],"years":[{"year":2025,"rating":"good"}]})";
  EXPECT_THAT(decide(asked({"--award", "advanced_worker"}), silent).out, HasSubstr(R"("truth":"yes")"));
  EXPECT_THAT(decide(asked({"--award", "advanced_worker", "--judgements", "require"}), silent).out, HasSubstr(R"("truth":"unknown")"));
}

TEST(ToolDecide, SaysWhyWhatIsMissingAndWhen) {
  const process_result done = decide({officers, "--year", "2025", "--received", "2025-12-15", "--award", "ministerial_fighter", "--explain", "--missing", "--earliest"});
  EXPECT_EQ(done.status, 0) << done.err;
  const std::string first = lines_of(done.out).front();
  EXPECT_THAT(first, StartsWith(R"({"record":"ks-01","award":"ministerial_fighter","year":2025,"pack":"law-2022","truth":"no","finding":{"id":"law2022.art22","truth":"no",)"));
  EXPECT_THAT(first, HasSubstr(R"("missing":{"alternatives":[[{"fact":"titles","year":2024,"to":"grassroots_fighter","kind":"past",)"));
  EXPECT_THAT(first, EndsWith(R"("earliest":2027,"earliest_pack":"law-2022","earliest_in_force":false})"));
  EXPECT_THAT(lines_of(done.out)[1], EndsWith(R"("earliest":2025,"earliest_pack":"law-2022","earliest_in_force":true})"));
}

TEST(ToolDecide, ExplainsHoweverLongTheRecord) {
  std::string record = R"({"id":"r","subject":"individual","years":[)";
  for (int year = 1850; year <= 2025; ++year)
    record += std::string(year == 1850 ? "" : ",") + R"({"year":)" + std::to_string(year) + R"(,"rating":"excellent","titles":["grassroots_fighter"],"sanction":"none","initiatives":[{"scope":"grassroots"}]})";
  const process_result done = decide(asked({"--explain"}), record + "]}");
  EXPECT_EQ(done.status, 0) << done.err;
  EXPECT_THAT(done.out, HasSubstr(R"("award":"pm_certificate","year":2025,"pack":"law-2022","truth":"unknown")"));
}

TEST(ToolDecide, WritesAReportAndATable) {
  const process_result text = decide({officers, "--year", "2025", "--received", "2025-12-15", "--award", "ministerial_fighter", "--format", "text", "--explain", "--missing", "--earliest"});
  EXPECT_THAT(text.out, HasSubstr("Hồ sơ ks-01 — Trần Thị Bình (Phòng 1), năm 2025, tiếp nhận 15/12/2025\n  ✗ Chiến sĩ thi đua Bộ, ban, ngành, tỉnh: không đạt [law-2022]\n"));
  EXPECT_THAT(text.out, HasSubstr("có 1, cần 3 (2025✓ 2024✗ 2023✓) [điểm a khoản 1 Điều 22 Luật 06/2022/QH15]"));
  EXPECT_THAT(text.out, HasSubstr("năm sớm nhất: 2027"));
  EXPECT_EQ(decide({officers, "--year", "2025", "--received", "2025-12-15", "--award", "ministerial_fighter", "--format", "csv", "--earliest"}).out,
            "record,award,year,pack,truth,earliest,earliest_pack,earliest_in_force\r\nks-01,ministerial_fighter,2025,law-2022,no,2027,law-2022,false\r\n"
            "ks-02,ministerial_fighter,2025,law-2022,yes,2025,law-2022,true\r\nks-03,ministerial_fighter,2025,law-2022,unknown,2028,law-2022,false\r\n");
}

// A report is read by people: no keys, no ids, nothing that reads as false.
TEST(ToolDecide, WritesAReportInWords) {
  const std::string collective =
      R"({"id":"c","subject":"collective","first_year":2014,"closed":["sanctions","pending","titles","grants","tracks"],"years":[{"year":2021,"rating":"excellent"},{"year":2022,"rating":"excellent"},)"
      R"({"year":2023,"rating":"excellent"},{"year":2024,"rating":"excellent"},{"year":2025,"rating":"completed","members":{"total":20,"completed":18},"attested":{"united":false}}],"grants":[{"award":"pm_certificate","year":2020,"track":"merit"}]})";
  const auto report = [&](const char* award, const char* in) { return decide(asked({"--award", award, "--format", "text", "--explain", "--missing", "--earliest", "--lang", in}), collective).out; };
  const std::string order = report("labor_order_third", "vi");
  EXPECT_THAT(order, HasSubstr("đạt danh hiệu Cờ thi đua của Chính phủ — không có khoảng năm liên tục nào để tính [thuộc khoản 4 Điều 44 Luật 06/2022/QH15 (cần kiểm tra)]"));
  EXPECT_THAT(order, Not(HasSubstr("không được tặng Bằng khen của Thủ tướng Chính phủ"))) << "it has it";
  EXPECT_THAT(order, HasSubstr("hồ sơ chưa ghi: ngày thành lập (thành lập đủ 10 năm)"));
  EXPECT_THAT(report("labor_order_third", "en"), HasSubstr("there is no unbroken run of years to count in [under Law 06/2022/QH15, Article 44(4) (to be checked)]"));
  EXPECT_THAT(report("labor_order_third", "en"), HasSubstr("the record does not tell: the day of founding"));
  const std::string title = report("excellent_collective", "vi");
  EXPECT_THAT(title, HasSubstr("(năm 2025: tổng số người 20, số người hoàn thành nhiệm vụ 18)"));
  EXPECT_THAT(title, HasSubstr("(năm 2025: hội đồng đánh giá không đạt)"));
  EXPECT_THAT(title, HasSubstr("hội đồng xem xét năm 2025: đánh giá “nội bộ đoàn kết, chấp hành tốt chủ trương của Đảng, pháp luật của Nhà nước”: đạt"));
  for (const char* id : {"united", "closed", "grants", "rating", "first_year", "attested", "chưa có thông tin"}) EXPECT_THAT(order + title, Not(HasSubstr(id)));
}

TEST(ToolDecide, SaysWhatTheEarliestYearTakesForGranted) {
  const auto report = [&](const char* in) { return decide({officers, "--year", "2025", "--received", "2025-12-15", "--award", "ministerial_fighter", "--format", "text", "--earliest", "--lang", in}).out; };
  EXPECT_THAT(report("vi"), HasSubstr("\n      (giả định các danh hiệu, hình thức nêu trên được tặng; chưa xét tiêu chuẩn riêng của chúng)\n"));
  EXPECT_THAT(report("en"), HasSubstr("their own standards are not examined"));
  const std::string good_year = R"({"id":"r","subject":"individual","closed":["sanctions","pending"],"years":[{"year":2025,"rating":"completed"}]})";
  const std::string plain = decide(asked({"--award", "advanced_worker", "--format", "text", "--earliest"}), good_year).out;
  EXPECT_THAT(plain, HasSubstr("năm sớm nhất: 2026"));
  EXPECT_THAT(plain, Not(HasSubstr("giả định"))) << "it takes no title and no form";
  EXPECT_THAT(decide(asked({"--award", "military_flag_medal", "--format", "text", "--earliest"}), good_year).out,
              HasSubstr("năm sớm nhất: không có trong 64 năm tới; hồ sơ chưa ghi thời gian công tác\n"));
}

TEST(ToolDecide, NamesTheFirstConditionInATable) {
  const process_result done = decide({officers, "--year", "2025", "--received", "2025-12-15", "--award", "ministerial_fighter", "--format", "csv", "--explain", "--missing"});
  EXPECT_THAT(done.out, StartsWith("record,award,year,pack,truth,unmet,missing\r\n"
                                   "ks-01,ministerial_fighter,2025,law-2022,no,3 lần liên tục đạt Chiến sĩ thi đua cơ sở [điểm a khoản 1 Điều 22 Luật 06/2022/QH15],"
                                   "cần có năm 2024: đạt danh hiệu Chiến sĩ thi đua cơ sở (hồ sơ ghi khác) [điểm a khoản 1 Điều 22 Luật 06/2022/QH15]\r\n"
                                   "ks-02,ministerial_fighter,2025,law-2022,yes,,\r\n"));
}

TEST(ToolDecide, SaysInTheLanguageThatAnOptionIsGivenTwice) {
  EXPECT_THAT(decide(asked({"--pack", "a", "--pack", "b"})).err, HasSubstr("--pack: chỉ được nêu một lần"));
  EXPECT_THAT(decide(asked({"--pack", "a", "--pack", "b", "--lang", "en"})).err, HasSubstr("--pack: may be given only once"));
}

TEST(ToolDecide, AddsAnOfficesOwnPack) {
  const test::temporary_directory folder;
  test::put_content(folder / "acme.json",
                    R"({"thidua":1,"kind":"pack","id":"acme","name":{"vi":"ACME"},"sector":"acme","from":"2025-01-01","instruments":[{"instrument":"01/QC"}],)"
                    R"("provisions":[{"award":"advanced_worker","subject":"individual","rule":{"all_of":[{"rated":"good"},{"judged":"acme_way"}],"id":"acme.a","reference":{"instrument":"01/QC","article":1}}}]})");
  const std::string record = R"({"id":"r","subject":"individual","sectors":["acme"],"years":[{"year":2025,"rating":"good","attested":{"acme_way":true}}]})";
  const process_result done = decide(asked({"--pack", folder / "acme.json", "--award", "advanced_worker"}), record);
  EXPECT_EQ(lines_of(done.out).front(), R"({"record":"r","award":"advanced_worker","year":2025,"pack":"acme","truth":"yes"})");
  EXPECT_EQ(decide(asked({"--award", "advanced_worker"}), record).status, 3) << "nobody knows that judgement";
  test::put_content(folder / "broken.json", R"({"thidua":1,"kind":"pack"})");
  expect_refused(decide(asked({"--pack", folder / "broken.json"}), record));
}

TEST(ToolDecide, ReplacesAFileOnlyWhenAllIsWritten) {
  const test::temporary_directory folder;
  EXPECT_EQ(decide({officers, "--year", "2025", "--received", "2025-12-15", "-o", folder / "out.jsonl"}).out, "");
  EXPECT_EQ(test::content_of(folder / "out.jsonl"), decide({officers, "--year", "2025", "--received", "2025-12-15"}).out);
  test::put_content(folder / "kept.jsonl", "as it was");
  EXPECT_EQ(decide({"missing.jsonl", "--year", "2025", "--received", "2025-12-15", "-o", folder / "kept.jsonl"}).status, 2);
  EXPECT_EQ(test::content_of(folder / "kept.jsonl"), "as it was");
}

TEST(ToolRules, ListsShowsExportsAndCompares) {
  const auto rules = [](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "rules");
    return test::thidua_tool(arguments);
  };
  EXPECT_THAT(rules({}).out, HasSubstr("law-2022  Luật Thi đua, khen thưởng năm 2022"));
  EXPECT_EQ(rules({}).out, rules({"list"}).out);
  EXPECT_THAT(rules({"list"}).out, HasSubstr("06/2026/QH16"));
  EXPECT_THAT(rules({"show", "law2022.art22"}).out, HasSubstr("3 lần liên tục đạt Chiến sĩ thi đua cơ sở [điểm a khoản 1 Điều 22 Luật 06/2022/QH15]"));
  EXPECT_THAT(rules({"show", "law2022.art22"}).out, Not(HasSubstr("cần kiểm tra)"))) << "its text was read";
  EXPECT_THAT(rules({"show", "excellent_collective"}).out, HasSubstr("[Điều 27 Luật 06/2022/QH15 (cần kiểm tra)]"));
  EXPECT_THAT(rules({"show", "ministerial_fighter", "--lang", "en"}).out, HasSubstr("three grassroots titles in a row"));
  EXPECT_THAT(rules({"show", "law-2022"}).out, HasSubstr("chưa mã hóa: hero_of_labor (cá nhân)"));
  const process_result exported = rules({"export", "law-2022"});
  const test::temporary_directory folder;
  test::put_content(folder / "law.json", exported.out);
  EXPECT_EQ(exported.status, 0);
  EXPECT_THAT(exported.err, HasSubstr("law-2022 có 2 bản; đây là bản 01/7/2025 đến hết 30/9/2026"));
  EXPECT_THAT(rules({"diff", "law-2003", "procuracy-2019"}).out, HasSubstr("~ Chiến sĩ thi đua cơ sở (cá nhân)"));
  EXPECT_EQ(rules({"diff", "law-2022", "law-2022"}).out, "hai gói không khác nhau về điều kiện\n");
  EXPECT_THAT(rules({"diff", "law-2022@2024-06-01", "law-2022"}).out, HasSubstr("Lao động tiên tiến (cá nhân): Điều 4 Nghị định 98/2023/NĐ-CP → khoản 4 Điều 4 Nghị định 152/2025/NĐ-CP"));
  // Of an award that no pack encodes: who does not, and why.
  EXPECT_THAT(rules({"show", "hero_of_labor"}).out, HasSubstr("law-2022 · chưa mã hóa: hero_of_labor (cá nhân): "));
  EXPECT_THAT(rules({"show", "labor_order_first"}).out, HasSubstr("law-2022 · chưa mã hóa: labor_order_first"));
  EXPECT_THAT(rules({"show", "advanced_worker", "--received", "2026-11-27"}).out, HasSubstr("không có gói chung: 01/10/2026 – …"));
  EXPECT_THAT(rules({"show", "law-2022", "--received", "2021-01-01"}).err, HasSubstr("gói `law-2022` không áp dụng ngày 01/01/2021"));
  EXPECT_THAT(rules({"diff", "law-2022", "procuracy-2024"}).out, HasSubstr("số Chiến sĩ thi đua cơ sở: 1 → law-2022 đạt, procuracy-2024 không đạt"));
  // Another edition of the same pack; an office's own.
  EXPECT_THAT(rules({"show", "law-2003@2018-01-01"}).out, Not(HasSubstr("12/2019/TT-BNV")));
  EXPECT_THAT(rules({"show", "law-2003@2020-01-01"}).out, HasSubstr("12/2019/TT-BNV"));
  EXPECT_EQ(rules({"diff", "law-2003@2018-01-01", "law-2003@2020-01-01"}).err, "") << "nothing to choose";
  EXPECT_EQ(rules({"diff", "law-2022", folder / "law.json"}).out, "hai gói không khác nhau về điều kiện\n");
  for (const char* none : {"law-2022@2030-01-01", "law-2022@someday", "nothing.json"}) expect_refused(rules({"diff", "law-2003", none}));
  const auto as_json = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"--format", "json"});
    return nlohmann::json::parse(rules(arguments).out);
  };
  EXPECT_EQ(as_json({"list", "--received", "2026-01-01"}).at("packs").size(), 2U);
  EXPECT_EQ(as_json({"list", "--received", "2026-11-01"}).at("silences").size(), 1U);
  EXPECT_EQ(as_json({"show", "law2022.art22"}).at("/packs/0/provisions/0/rule/reference/article"_json_pointer), 22);
  const auto changed = as_json({"diff", "law-2022", "procuracy-2024"}).at("differences");
  const auto both = std::find_if(changed.begin(), changed.end(), [](const auto& each) { return each.at("change") == "changed"; });
  ASSERT_NE(both, changed.end());
  // The witness is a record that `decide` takes, and by which it answers what was said.
  const auto witness = both->at("/conditions/0/witness"_json_pointer);
  const auto decided = decide({"-", "--year", std::to_string(witness.at("year").get<int>()), "--received", "2025-12-15", "--award", "excellent_collective"}, witness.at("record").dump());
  EXPECT_THAT(decided.out, HasSubstr(R"("pack":"law-2022","truth":"yes")"));
  for (const auto& call : std::vector<std::vector<std::string>>{{"show"}, {"show", "nothing"}, {"export"}, {"export", "nothing"}, {"diff", "law-2022"}, {"guess"}, {"list", "more"}}) expect_refused(rules(call));
}

}  // namespace
