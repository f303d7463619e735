// SPDX-License-Identifier: BSL-1.0
#include "tool.hpp"

#include <thidua/commemoration/catalogue.hpp>
#include <thidua/io/campaign_json.hpp>
#include <thidua/io/json.hpp>

#include "campaign/campaigns.hpp"
#include "files.hpp"
#include "ics_text.hpp"
#include "json_text.hpp"
#include "xml_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

// FORMATS.md, `thidua show`.

namespace {

using namespace thidua;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using test::expect_messages;
using test::expect_refused;
using test::process_result;

const std::string procuracy = THIDUA_TEST_DATA "/campaigns/procuracy_union_2018.json";

process_result show(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "show");
  return test::thidua_tool(arguments);
}
std::string written(const test::temporary_directory& folder, const std::string& content) {
  test::put_content(folder / "campaign.json", content);
  return folder / "campaign.json";
}
campaign overlapping() {
  campaign of = test::two_phases();
  of.phases[1].from = date(2018, 7, 1);
  return of;
}

TEST(ToolShow, PutsTheProcuracysCampaignOnATimeLine) {
  const process_result shown = show({procuracy});
  EXPECT_EQ(shown.status, 0) << "warnings are no errors";
  expect_messages(shown, 0);
  EXPECT_THAT(shown.out, HasSubstr("Đợt 1: 01/01/2018 đến hết 31/7/2018 (212 ngày)"));
  EXPECT_THAT(shown.out, HasSubstr("Ngày 28/02/2018 (Thứ Tư)")) << "looked at on the day of issue";
}

TEST(ToolShow, LooksAtTheDayItIsAskedFor) {
  EXPECT_THAT(show({procuracy, "--on", "25/9/2018"}).out, HasSubstr("Đại hội XII Công đoàn Việt Nam: đang họp"));
  EXPECT_THAT(show({procuracy, "--on", "2019-01-01", "--lang", "en"}).out, HasSubstr("On 2019-01-01 (Tuesday): ended"));
  expect_refused(show({procuracy, "--on", "31/9/2018"}));
}

TEST(ToolShow, EndsWithOneWhereTheCampaignHasErrors) {
  const test::temporary_directory folder;
  const process_result shown = show({written(folder, io::to_json(overlapping(), commemorations::vietnam()))});
  EXPECT_EQ(shown.status, 1);
  EXPECT_THAT(shown.out, HasSubstr("/phases/1/from: lỗi phase-overlap: các đợt chồng lên nhau từ 01/7/2018 đến hết 31/7/2018 (cho đợt sau bắt đầu 01/8/2018)"));
  expect_messages(shown, 0);
}

TEST(ToolShow, TellsErrorsBesideAPictureAndACalendar) {
  const test::temporary_directory folder;
  const std::string file = written(folder, io::to_json(overlapping(), commemorations::vietnam()));
  for (const char* format : {"svg", "ics"}) {
    const process_result shown = show({file, "--format", format});
    EXPECT_EQ(shown.status, 1);
    expect_messages(shown, 1);
    EXPECT_THAT(shown.err, HasSubstr(file + "#/phases/1/from: lỗi phase-overlap"));
    EXPECT_FALSE(shown.out.empty());
  }
  expect_messages(show({file, "-o", folder / "text.txt"}), 1);
}

TEST(ToolShow, WritesEveryFormat) {
  EXPECT_EQ(test::xml_fault(show({procuracy, "--format", "svg"}).out), "");
  EXPECT_EQ(test::read_ics_text(show({procuracy, "--format", "ics"}).out).name, "VCALENDAR");
  const process_result json = show({procuracy, "--format", "json"});
  EXPECT_EQ(test::read_json_text(json.out).at("timeline").at("state").text, "running");
  EXPECT_EQ(io::campaign_from_json(json.out, commemorations::vietnam()), io::load_campaign(procuracy, commemorations::vietnam()));
  for (const char* format : {"csv", "sarif", "png"}) expect_refused(show({procuracy, "--format", format}));
}

TEST(ToolShow, WritesAFileWholeOrNotAtAll) {
  const test::temporary_directory folder;
  const std::string picture = folder / "picture.svg";
  const process_result shown = show({procuracy, "--format", "svg", "-o", picture});
  EXPECT_EQ(shown.status, 0);
  EXPECT_EQ(shown.out, "");
  EXPECT_THAT(test::content_of(picture), EndsWith("</svg>\n"));
  test::put_content(picture, "old");
  expect_refused(show({written(folder, "{}"), "--format", "svg", "-o", picture}));
  EXPECT_EQ(test::content_of(picture), "old");
}

TEST(ToolShow, TakesPlansAndAnOwnCatalogue) {
  const test::temporary_directory folder;
  const std::string plan = written(folder, R"({"thidua":1,"kind":"plan","document":null,"campaign":{"year":2027,"phases":[{"ordinal":1,"from":"2027-01-01","to":"2027-12-31"}],
    "commemorations":[{"text":"30 năm ACME","event":"acme","phase":1}]},"awards":[],"diagnostics":[]})");
  expect_refused(show({plan}));
  EXPECT_THAT(show({plan}).err, HasSubstr("#/campaign/commemorations/0/event"));
  test::put_content(folder / "days.json", R"({"thidua":1,"kind":"commemorations","extends":"vietnam","commemorations":[{"id":"acme","name":{"vi":"Ngày ACME"},"kind":"founding","scope":"organization","origins":[{"calendar":"solar","year":1997,"month":7,"day":15}]}]})");
  const process_result shown = show({plan, "--catalogue", folder / "days.json"});
  EXPECT_EQ(shown.status, 0) << shown.err;
  EXPECT_THAT(shown.out, HasSubstr("★ 15/7/2027"));
}

TEST(ToolShow, RefusesBadInputWithOneLineThePlaceAndHelp) {
  const test::temporary_directory folder;
  const auto refused = [&](const std::string& content, const char* place) {
    const process_result result = show({written(folder, content)});
    expect_refused(result);
    EXPECT_THAT(result.err, HasSubstr("campaign.json" + std::string(place))) << result.err;
    EXPECT_THAT(result.err, EndsWith(")\n")) << "help stands at the end";
  };
  refused(R"({"thidua":1,"kind":"campaign","commemorations":[{"text":"x","event":"nobody"}]})", "#/commemorations/0/event");
  refused(R"({"thidua":1,"kind":"campaign","tilte":"x"})", "#/tilte");
  refused(R"({"thidua":1,"kind":"campaign","year":"2018"})", "#/year");
  refused(R"({"thidua":1,"kind":"campaign","phases":[{"from":"2018-02-29"}]})", "#/phases/0/from");
  refused("", ":1:1");
  refused(" \n", ":1:1");
  refused("{\"thidua\":1,\"kind\":\"campaign\",\"title\":\"\xC3\x28\"}", ":1:");
  refused("{\"thidua\":1,\"kind\":\"campaign\"}\n{}", ":2:1");
  refused(R"({"thidua":1,"kind":"calendar","from":"2018-01-01","to":"2018-01-02","anniversaries":[]})", "#/kind");
  expect_refused(show({folder / "none.json"}));
  expect_refused(show({folder.path().string()}));
  expect_refused(show({}));
  expect_refused(show({procuracy, procuracy}));
}

TEST(ToolShow, ShowsACampaignWithoutAnyDay) {
  const test::temporary_directory folder;
  const std::string empty = written(folder, R"({"thidua":1,"kind":"plan","text_type":"other","truncated":false,"document":null,"campaign":{"year":null,"phases":[]},"awards":[],"diagnostics":[]})");
  const process_result shown = show({empty});
  EXPECT_EQ(shown.status, 0) << shown.err;
  EXPECT_EQ(shown.out.find("Ngày "), std::string::npos) << "no day, no state";
  EXPECT_THAT(show({empty, "--on", "2018-01-01"}).out, HasSubstr("chưa rõ"));
}

TEST(ToolShow, IsQuickWhateverTheSizeOfTheFile) {
  // Time in proportion: each of these took minutes when lists were gone through once for each of their entries.
  const test::temporary_directory folder;
  std::string equal, phases, movements;
  for (int i = 0; i < 4000; ++i) equal += std::string(i == 0 ? "" : ",") + R"({"text":"x","event":"kiem_sat","stated":59,"phase":1})";
  for (int i = 0; i < 900; ++i) phases += std::string(i == 0 ? "" : ",") + R"({"ordinal":1,"from":"2018-01-01","to":"2018-01-02","theme":"t)" + std::to_string(i) + "\"}";
  for (int i = 0; i < 20000; ++i) movements += std::string(i == 0 ? "" : ",") + R"({"name":"x)" + std::to_string(i) + "\"}";
  const process_result shown = show({written(folder, R"({"thidua":1,"kind":"campaign","year":2018,"phases":[)" + phases + R"(],"commemorations":[)" + equal + R"(],"movements":[)" + movements + "]}"), "--format", "json"});
  EXPECT_EQ(shown.status, 1) << shown.err;
  EXPECT_LT(shown.out.size(), 40'000'000U);
}

}  // namespace
