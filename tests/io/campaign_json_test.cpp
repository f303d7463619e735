// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/campaign_json.hpp>

#include <thidua/core/error.hpp>

#include "campaign/campaigns.hpp"
#include "core/thrown.hpp"
#include "files.hpp"
#include "json_text.hpp"
#include "random_campaign.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace {

using namespace thidua;
using test::code_of;
using test::error_of;
using ::testing::HasSubstr;

const catalogue& events() { return commemorations::vietnam(); }
campaign read(const std::string& text) { return io::campaign_from_json(text, events()); }
// A document of kind campaign with these keys.
std::string with(const std::string& keys) { return R"({"thidua":1,"kind":"campaign")" + (keys.empty() ? "" : "," + keys) + "}"; }
std::string plan_with(const std::string& keys) { return R"({"thidua":1,"kind":"plan",)" + keys + "}"; }

TEST(CampaignJson, ReadsBackWhatItWrote) {
  for (unsigned seed = 0; seed < 400; ++seed) {
    const campaign of = test::random_campaign(seed);
    const std::string text = io::to_json(of, events());
    ASSERT_EQ(read(text), of) << text;
    ASSERT_EQ(io::to_json(read(text), events()), text);
  }
  EXPECT_EQ(read(io::to_json(campaign{}, events())), campaign{});
  EXPECT_EQ(read(with("")), campaign{}) << "nothing need be said";
}

// The shape of FORMATS.md, `thidua read`.
const std::string read_document = R"json({"thidua":1,"kind":"plan","text_type":"plan","truncated":false,
 "document":{"type":"Kế hoạch","number":"402/KH-CĐ","issued":"2018-02-28","issued_not_before":null,"place":null,"issuer":"Công đoàn VKSND tối cao",
   "signatory":{"name":"Nguyễn Văn A","position":"Chủ tịch"},"bases":[{"number":"09/KH-TLĐ","date":"2018-02-27","issuer":"Tổng Liên đoàn","span":[1,2]}],"recipients":["Lưu"]},
 "campaign":{"title":"Phát động thi đua","year":2018,"launcher":"Công đoàn VKSND tối cao","phase_count_stated":2,
   "themes":[{"text":"Mừng Đảng, mừng xuân, mừng Đất nước đổi mới","phase":1,"span":[10,20]}],
   "movements":[{"name":"Lao động giỏi","kind":"movement","launcher":null,"span":[30,40]}],
   "phases":[{"ordinal":1,"from":"2018-01-01","to":"2018-07-31","from_precision":"day","to_precision":"day","theme":"Mừng Đảng, mừng xuân, mừng Đất nước đổi mới","span":[50,60]},
             {"ordinal":2,"from":null,"to":"2018-12-31","from_precision":"relative","to_precision":"month","theme":null,"span":[70,80]}],
   "commemorations":[{"text":"89 năm ngày thành lập Công đoàn Việt Nam","event":"cong_doan_vn","stated":89,"computed":89,"origin":"1929-07-28","target_year":2018,"phase":2,"span":[90,99]},
                     {"text":"các ngày lễ lớn","event":null,"stated":null,"computed":null,"origin":null,"target_year":2018,"phase":null,"span":[100,101]}],
   "congresses":[{"text":"Đại hội XII Công đoàn Việt Nam","body":"Công đoàn Việt Nam","ordinal":12,"term":[2018,2023],"span":[102,103]},
                 {"text":"đại hội các cấp","body":null,"ordinal":null,"term":null,"span":[104,105]}],
   "registration":{"deadline":"2018-03-10","inclusive":false,"to":"Văn phòng Công đoàn (Phòng 312)","span":[106,107]}},
 "awards":[{"name":"Bằng khen"}],"diagnostics":[]})json";

TEST(CampaignJson, ReadsWhatTheReaderOfPlansWrites) {
  const campaign of = read(read_document);
  ASSERT_TRUE(of.document && of.registration && of.registration->due);
  EXPECT_EQ(of.document->type, document_type::plan);
  EXPECT_EQ(of.document->number, document_number::parse("402/KH-CĐ"));
  EXPECT_EQ(of.document->signed_by->position, "Chủ tịch");
  EXPECT_EQ(of.document->bases[0].date, date(2018, 2, 27));
  EXPECT_EQ(of.document->recipients[0].name, "Lưu");
  ASSERT_EQ(of.themes.size(), 1U);
  EXPECT_EQ(of.phases[0].theme, "") << "the theme of the phase is the one of the list";
  EXPECT_EQ(of.themes[0].span, (text_span{10, 20}));
  EXPECT_EQ(of.phases[0].days(), period(date(2018, 1, 1), date(2018, 7, 31)));
  EXPECT_EQ(of.phases[1].from, bound(std::nullopt, date_precision::relative));
  EXPECT_EQ(of.phases[1].to, bound(date(2018, 12, 31), date_precision::month));
  EXPECT_EQ(of.commemorations[0].stated, 89);
  EXPECT_EQ(of.commemorations[1].event, std::nullopt);
  EXPECT_EQ(of.congresses[0].term, (congress_term{2018, 2023}));
  EXPECT_EQ(of.registration->due, deadline::before(date(2018, 3, 10)));
}

TEST(CampaignJson, WritesTheKeysOfTheFormat) {
  const test::json_text root = test::read_json_text(io::to_json(read(read_document), events()));
  EXPECT_EQ(root.at("kind").text, "campaign");
  for (const char* key : {"title", "year", "launcher", "phase_count_stated", "themes", "movements", "phases", "commemorations", "congresses", "registration"}) EXPECT_NO_THROW(root.at(key)) << key;
  for (const char* key : {"ordinal", "from", "to", "from_precision", "to_precision", "theme", "span"}) EXPECT_NO_THROW(root.at("phases").items.at(0).at(key)) << key;
  for (const char* key : {"text", "event", "stated", "computed", "origin", "target_year", "phase", "span"}) EXPECT_NO_THROW(root.at("commemorations").items.at(1).at(key)) << key;
  EXPECT_EQ(io::to_json(campaign{.phases = {{}}}, events()).find("span"), std::string::npos) << "spans only where there are any";
}

TEST(CampaignJson, MayStandInAnObjectOfItsOwn) {
  EXPECT_EQ(read(R"({"thidua":1,"kind":"campaign","campaign":{"year":2018}})"), campaign{.year = 2018});
  EXPECT_EQ(code_of([&] { return read(R"({"thidua":1,"kind":"campaign","campaign":{"year":2018},"year":2018})"); }), "unknown-key");
  EXPECT_EQ(code_of([&] { return read(plan_with(R"("campaign":{"document":{}})")); }), "unknown-key");
  EXPECT_EQ(code_of([&] { return read(plan_with(R"("document":null)")); }), "missing-key");
}

TEST(CampaignJson, KeepsTheThemeOfAPhaseThatTheListLacks) {
  const campaign of = read(with(R"("themes":[{"text":"B","phase":1},{"text":"A","phase":1}],"phases":[{"ordinal":1,"theme":"A"},{"ordinal":2,"theme":"C"},{"theme":"D"},{"theme":"E"}])"));
  EXPECT_EQ(of.themes.size(), 2U);
  EXPECT_EQ(of.phases[0].theme, "") << "it is in the list";
  EXPECT_EQ(theme_of(of, of.phases[1]), "C");
  EXPECT_EQ(theme_of(of, of.phases[2]), "D") << "phases without a number keep theirs apart";
  EXPECT_EQ(theme_of(of, of.phases[3]), "E");
  EXPECT_EQ(read(io::to_json(of, events())), of);
}

TEST(CampaignJson, DerivesTheRightNumberAndDoesNotKeepIt) {
  const std::string entry = R"("year":2018,"commemorations":[{"text":"x","event":"cong_doan_vn")";
  EXPECT_THAT(io::to_json(read(with(entry + "}]")), events()), HasSubstr("\"computed\": 89"));
  EXPECT_EQ(read(with(entry + R"(,"computed":88}])")), read(with(entry + "}]"))) << "of another year or catalogue";
  EXPECT_EQ(code_of([&] { return read(with(entry + R"(,"computed":"88"}])")); }), "wrong-type");
}

TEST(CampaignJson, KeepsATypeAndANumberThatCantBeRead) {
  const campaign of = read(with(R"("document":{"type":"Thư ngỏ","number":"…/KH-CĐ","bases":[{"number":"402"}]})"));
  EXPECT_EQ(of.document->type, std::nullopt);
  EXPECT_EQ(of.document->unread_type, "Thư ngỏ");
  EXPECT_EQ(of.document->unread_number, "…/KH-CĐ");
  EXPECT_EQ(of.document->bases[0].unread_number, "402");
  EXPECT_EQ(read(io::to_json(of, events())), of);
}

TEST(CampaignJson, HasAtMost999Phases) {
  const auto phases = [](int count) {
    std::string all;
    for (int i = 0; i < count; ++i) all += i == 0 ? "{}" : ",{}";
    return with("\"phases\":[" + all + "]");
  };
  EXPECT_EQ(read(phases(999)).phases.size(), 999U);
  EXPECT_EQ(error_of([&] { return read(phases(1000)); })->where(), "#/phases");
}

TEST(CampaignJson, ReadsDeadlinesOfEveryKind) {
  const auto due = [](const std::string& keys) { return read(with(R"("registration":{)" + keys + "}")).registration->due; };
  EXPECT_EQ(due(R"("deadline":"2018-03-10","inclusive":true)"), deadline::until(date(2018, 3, 10)));
  EXPECT_EQ(due(R"("deadline":"--01-25","inclusive":true)"), deadline::each_year({1, 25}, boundary::inclusive));
  EXPECT_EQ(due(R"("deadline":null)"), std::nullopt);
  EXPECT_EQ(due(R"("deadline":null,"wording":"ngay từ đầu năm")"), deadline::relative("ngay từ đầu năm"));
  EXPECT_EQ(code_of([&] { return due(R"("deadline":"2018-03-10")"); }), "missing-key") << "nobody guesses whether the day counts";
  EXPECT_EQ(code_of([&] { return due(R"("inclusive":true)"); }), "value-not-allowed");
  EXPECT_EQ(code_of([&] { return due(R"("deadline":"--02-30","inclusive":true)"); }), "impossible-date");
  EXPECT_EQ(code_of([&] { return due(R"("deadline":"--2-3","inclusive":true)"); }), "malformed-date");
}

TEST(CampaignJson, ReadsARecipientByNameOrInFull) {
  const campaign of = read(with(R"("document":{"recipients":["Công đoàn cơ sở",{"name":"VT","kind":"archive"}]})"));
  EXPECT_EQ(of.document->recipients[0], recipient{.name = "Công đoàn cơ sở"});
  EXPECT_EQ(of.document->recipients[1].kind, recipient_kind::archive);
}

struct refusal {
  const char* keys;
  const char* code;
  const char* where;
};
class CampaignJsonRefuses : public ::testing::TestWithParam<refusal> {};

TEST_P(CampaignJsonRefuses, WithThePlaceAndHelpInBothLanguages) {
  const refusal& expected = GetParam();
  const auto refused = error_of([&] { return read(with(expected.keys)); });
  ASSERT_TRUE(refused) << expected.keys;
  EXPECT_EQ(to_string(refused->code()), expected.code) << expected.keys;
  EXPECT_EQ(refused->where(), expected.where) << expected.keys;
  EXPECT_FALSE(refused->help().vi.empty() || refused->help().en.empty()) << expected.keys;
  EXPECT_EQ(refused->line(language::vietnamese).find('\n'), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(
    Bad, CampaignJsonRefuses,
    ::testing::Values(refusal{R"("tilte":"x")", "unknown-key", "#/tilte"}, refusal{R"("phases":[{"form":1}])", "unknown-key", "#/phases/0/form"},
                      refusal{R"("year":"2018")", "wrong-type", "#/year"}, refusal{R"("year":2018.0)", "wrong-type", "#/year"}, refusal{R"("year":0)", "value-not-allowed", "#/year"},
                      refusal{R"("year":10000)", "value-not-allowed", "#/year"}, refusal{R"("phases":{})", "wrong-type", "#/phases"}, refusal{R"("phases":[1])", "wrong-type", "#/phases/0"},
                      refusal{R"("phases":[{"from":"2018-02-30"}])", "impossible-date", "#/phases/0/from"}, refusal{R"("phases":[{"from":"1/1/2018"}])", "malformed-date", "#/phases/0/from"},
                      refusal{R"("phases":[{"ordinal":0}])", "value-not-allowed", "#/phases/0/ordinal"}, refusal{R"("phases":[{"from_precision":"week"}])", "value-not-allowed", "#/phases/0/from_precision"},
                      refusal{R"("themes":[{"phase":1}])", "missing-key", "#/themes/0"}, refusal{R"("themes":[{"text":""}])", "value-not-allowed", "#/themes/0/text"},
                      refusal{R"("themes":[{"text":null}])", "wrong-type", "#/themes/0/text"}, refusal{R"("movements":[{"name":"x","kind":"drive"}])", "value-not-allowed", "#/movements/0/kind"},
                      refusal{R"("commemorations":[{"text":"x","event":"nobody"}])", "unknown-commemoration", "#/commemorations/0/event"},
                      refusal{R"("commemorations":[{"text":"x","event":"Cong Doan"}])", "malformed-id", "#/commemorations/0/event"},
                      refusal{R"("commemorations":[{"text":"x","span":[1]}])", "value-not-allowed", "#/commemorations/0/span"},
                      refusal{R"("commemorations":[{"text":"x","span":[5,4]}])", "value-not-allowed", "#/commemorations/0/span/1"},
                      refusal{R"("congresses":[{"text":"x","term":[2018]}])", "value-not-allowed", "#/congresses/0/term"},
                      refusal{R"("congresses":[{"text":"x","held":{"from":"2018-09-26","to":"2018-09-24"}}])", "period-backwards", "#/congresses/0/held/to"},
                      refusal{R"("document":{"number":402})", "wrong-type", "#/document/number"}, refusal{R"("document":{"type":""})", "value-not-allowed", "#/document/type"},
                      refusal{R"("timeline":5)", "wrong-type", "#/timeline"},
                      refusal{R"("document":{"bases":[{"date":"2018"}]})", "malformed-date", "#/document/bases/0/date"}, refusal{R"("steps":[{"step":"plan"}])", "missing-key", "#/steps/0"},
                      refusal{R"("steps":[{"step":"end","date":"2018-01-01"}])", "value-not-allowed", "#/steps/0/step"}, refusal{R"("form":"yearly")", "value-not-allowed", "#/form"},
                      refusal{R"("purposes":["x",""])", "value-not-allowed", "#/purposes/1"}, refusal{R"("registration":[])", "wrong-type", "#/registration"},
                      refusal{R"("reviews":[{"phase":1}])", "missing-key", "#/reviews/0"}, refusal{R"("recognitions":[{"what":"x","count":0}])", "value-not-allowed", "#/recognitions/0/count"}));

TEST(CampaignJson, RefusesOtherDocuments) {
  EXPECT_EQ(code_of([] { return read(R"({"thidua":1,"kind":"calendar"})"); }), "wrong-document");
  EXPECT_EQ(code_of([] { return read(R"({"thidua":2,"kind":"campaign"})"); }), "wrong-document");
  EXPECT_EQ(code_of([] { return read(R"({"kind":"campaign"})"); }), "missing-key");
  EXPECT_EQ(code_of([] { return read(""); }), "empty-document");
  EXPECT_EQ(code_of([] { return read(with("") + "x"); }), "malformed-json");
  EXPECT_EQ(code_of([] { return read(R"({"thidua":1,"kind":"campaign","title":")" "\xFF" R"("})"); }), "not-utf8");
  EXPECT_EQ(code_of([] { return read(R"({"thidua":1,"kind":"campaign","year":1,"year":2})"); }), "duplicate-key");
  EXPECT_EQ(code_of([] { return read(plan_with(R"("campaign":{},"awards":{})")); }), "wrong-type");
  EXPECT_EQ(code_of([] { return read(plan_with(R"("campaign":{},"text_type":"letter")")); }), "value-not-allowed");
  EXPECT_EQ(code_of([] { return read(plan_with(R"("campaign":{},"truncated":1)")); }), "wrong-type");
}

TEST(CampaignJson, KeepsTextsInNfcAndWhatIsTheCallersOwnOut) {
  const campaign of = read(with("\"title\":\"Ho\xCC\x80" "a\",\"x\":{\"anything\":[1]},\"phases\":[{\"x\":1}]"));
  EXPECT_EQ(of.title, "Hòa");
  EXPECT_EQ(of.phases.size(), 1U);
}

TEST(CampaignJson, OfAFileSaysWhichFile) {
  const test::temporary_directory folder;
  EXPECT_EQ(code_of([&] { return io::load_campaign(folder / "none.json", events()); }), "file-unreadable");
  test::put_content(folder / "bad.json", with("\"tilte\":1"));
  EXPECT_EQ(error_of([&] { return io::load_campaign(folder / "bad.json", events()); })->where(), folder / "bad.json" + std::string("#/tilte"));
}

TEST(CampaignJson, OfTheFirstRealPlanReads) {
  const campaign of = io::load_campaign(THIDUA_TEST_DATA "/campaigns/procuracy_union_2018.json", events());
  EXPECT_EQ(of.document->number, document_number::parse("402/KH-CĐ"));
  EXPECT_EQ(of.registration->due->last_valid_day(2018), date(2018, 3, 9));
  EXPECT_FALSE(has_errors(validate(of, vietnam_facts())));
  EXPECT_EQ(read(io::to_json(of, events())), of);
}

TEST(OverviewJson, IsTheCampaignWithATimeline) {
  campaign of = test::two_phases();
  of.congresses = {{.text = "Đại hội XII", .body = "Công đoàn Việt Nam", .ordinal = 12}};
  of.registration->due = deadline::before(date(2018, 3, 12));
  of.phase_count_stated = 3;
  const std::string text = io::to_json(overview_of(of, vietnam_facts(), date(2018, 9, 25)), events());
  EXPECT_EQ(read(text), of) << "what was shown can be read again";
  const test::json_text timeline = test::read_json_text(text).at("timeline");
  EXPECT_EQ(timeline.at("on").text, "2018-09-25");
  EXPECT_EQ(timeline.at("state").text, "running");
  EXPECT_EQ(timeline.at("in_phases").items.at(0).text, "1");
  EXPECT_EQ(timeline.at("congresses").items.at(0).at("state").text, "in_session");
  EXPECT_EQ(timeline.at("deadline").at("last_valid").text, "2018-03-11");
  EXPECT_EQ(timeline.at("deadline").at("day_off").text, "weekend");
  EXPECT_EQ(timeline.at("deadline").at("last_working").text, "2018-03-09");
  EXPECT_EQ(timeline.at("violations").items.at(0).at("code").text, "phase-count");
  const test::json_text& last = timeline.at("phases").items.at(1).at("anniversaries").items.back();
  EXPECT_EQ(last.at("event").text, "quoc_khanh");
  EXPECT_EQ(last.at("ordinal").text, "73");
  EXPECT_EQ(last.at("entry").text, "1");
}

}  // namespace
