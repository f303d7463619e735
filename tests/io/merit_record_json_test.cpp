// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/merit_record_json.hpp>

#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "../../src/io/merit_record_fast.hpp"
#include "core/thrown.hpp"
#include "json_text.hpp"
#include "random_record.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

// The section "Merit record" of FORMATS.md, sentence by sentence.

namespace {

using namespace thidua;
using test::error_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

merit_record read(const std::string& text) { return io::merit_record_from_json(text); }
// A record with these keys beside id and subject.
std::string person(const std::string& keys) { return R"({"id":"r1","subject":"individual")" + (keys.empty() ? "" : "," + keys) + "}"; }
std::string collective(const std::string& keys) { return R"({"id":"c1","subject":"collective")" + (keys.empty() ? "" : "," + keys) + "}"; }
// A record with a year 2021 that has these keys.
std::string person_in(const std::string& keys) { return person(R"("years":[{"year":2021,)" + keys + "}]"); }
std::string collective_in(const std::string& keys) { return collective(R"("years":[{"year":2021,)" + keys + "}]"); }
const year_facts& first_year_of(const merit_record& of) { return of.years().at(0); }

// "wrong-type #/years/0/rating", or "nothing".
std::string refusal(const std::string& text, const io::record_reading& how = {}) {
  const auto refused = error_of([&] { return io::merit_record_from_json(text, how); });
  if (!refused) return "nothing";
  EXPECT_EQ(refused->line(language::vietnamese).find('\n'), std::string::npos);
  EXPECT_FALSE(refused->message().vi.empty() || refused->message().en.empty() || refused->help().vi.empty() || refused->help().en.empty()) << refused->what();
  return std::string(to_string(refused->code())) + " " + refused->where();
}

const std::string example = R"json({"id":"r1","subject":"individual","name":"Nguyễn Văn A","organization":"VKSND tối cao","sectors":["procuracy"],"first_year":2012,"recruited":"2012-03-01",
 "closed":["sanctions","pending","initiatives","titles","grants","tracks"],
 "years":[{"year":2021,"rating":"excellent","titles":["advanced_worker","grassroots_fighter"],
           "initiatives":[{"id":"sk1","scope":"grassroots","kind":"initiative","used_for":["grassroots_fighter"]}],
           "sanction":"none","pending":false,"attested":{"outstanding":true}}],
 "grants":[{"award":"ministerial_certificate","year":2019,"achievement_to":2018,"track":"merit","decision":"1500/QĐ-BTP","date":"2019-12-20"}],
 "service":[{"kind":"army","from":"2001-09-30","to":"2026-09-01","factor":"1.5"}]})json";

const std::string collective_example = R"json({"id":"c1","subject":"collective","founded":"1994-07-02","flag_eligible":true,
 "years":[{"year":2021,"members":{"total":20,"completed":20,"advanced":15,"grassroots_fighters":2,"sanctioned":0},"leads_bloc":"ministerial","exceeds_targets":true,
           "organizations_excellent":true,"thematic_leader":{"level":"national","years":5},"votes":{"for":9,"total":10}},
          {"year":2022,"leads_bloc":"none","thematic_leader":"none"}]})json";

TEST(MeritRecordJson, ReadsTheExampleOfTheFormat) {
  const merit_record of = read(example);
  EXPECT_EQ(of, merit_record::individual("r1")
                    .name("Nguyễn Văn A")
                    .organization("VKSND tối cao")
                    .sector("procuracy")
                    .first_year(2012_y)
                    .recruited(date(2012, 3, 1))
                    .close(fact_kind::sanctions)
                    .close(fact_kind::pending)
                    .close(fact_kind::initiatives)
                    .close(fact_kind::titles)
                    .close(fact_kind::grants)
                    .close(fact_kind::tracks)
                    .tell({.year = 2021_y,
                           .rating = rating::excellent,
                           .titles = std::vector{awards::advanced_worker, awards::grassroots_fighter},
                           .initiatives = std::vector{initiative_fact{.id = "sk1", .used_for = std::vector{awards::grassroots_fighter}}},
                           .sanction = sanction::none,
                           .pending = false,
                           .attested = {{"outstanding", true}}})
                    .granted({.what = awards::ministerial_certificate, .year = 2019_y, .achievement_to = 2018_y, .track = track::merit, .decision = "1500/QĐ-BTP", .day = date(2019, 12, 20)})
                    .served({.kind = "army", .from = date(2001, 9, 30), .to = date(2026, 9, 1), .factor = service_factor::parse("1.5")}));
}

TEST(MeritRecordJson, ReadsTheKeysOfCollectives) {
  EXPECT_EQ(read(collective_example),
            merit_record::collective("c1").founded(date(1994, 7, 2)).flag_eligible(true).tell({.year = 2021_y,
                                                                                               .members = member_counts{.total = 20, .completed = 20, .advanced = 15, .grassroots_fighters = 2, .sanctioned = 0},
                                                                                               .leads_bloc = bloc_led::ministerial,
                                                                                               .exceeds_targets = true,
                                                                                               .organizations_excellent = true,
                                                                                               .thematic_leader = thematic_lead{.level = scope::national, .length = years(5)},
                                                                                               .votes = vote_count{.in_favour = 9, .total = 10}})
                .tell({.year = 2022_y, .leads_bloc = bloc_led::none, .thematic_leader = std::optional<thematic_lead>()}));
  EXPECT_EQ(*first_year_of(read(collective_in(R"("leads_bloc":"central")"))).leads_bloc, bloc_led::central);
}

TEST(MeritRecordJson, AcceptsAllOtherKeysForEverySubject) {
  for (const char* subject : {"individual", "collective", "household"}) {
    const std::string start = std::string(R"({"id":"r1","subject":")") + subject;
    EXPECT_EQ(refusal(start + example.substr(example.find("individual") + 10)), "nothing") << subject;
    EXPECT_EQ(refusal(start + R"(","years":[{"year":2021,"votes":{"for":9,"total":10}}]})"), "nothing") << subject;
    EXPECT_EQ(refusal(start + R"(","years":[{"year":2021,"titles":["government_flag","cultural_family","exemplary_commune"]}]})"), "nothing") << "whose title it is, is not asked";
    EXPECT_EQ(refusal(start + R"(","closed":["leads_bloc","exceeds_targets","organizations_excellent","thematic_leader","flag_eligible"]})"), "nothing") << "names of facts, not keys";
  }
}

TEST(MeritRecordJson, KnowsEveryNameOfTheGlossary) {
  for (const char* each : {"not_completed", "completed", "good", "excellent"}) EXPECT_EQ(to_string(*first_year_of(read(person_in("\"rating\":\"" + std::string(each) + "\""))).rating), each);
  for (const char* each : {"none", "reprimand", "warning", "demotion", "dismissal"}) EXPECT_EQ(to_string(*first_year_of(read(person_in("\"sanction\":\"" + std::string(each) + "\""))).sanction), each);
  for (const char* each : {"grassroots", "ministerial", "national"}) EXPECT_EQ(to_string(first_year_of(read(person_in(R"("initiatives":[{"scope":")" + std::string(each) + "\"}]"))).initiatives->at(0).scope), each);
  for (const char* each : {"initiative", "work", "combat"}) EXPECT_EQ(to_string(first_year_of(read(person_in(R"("initiatives":[{"scope":"national","kind":")" + std::string(each) + "\"}]"))).initiatives->at(0).kind), each);
  for (const char* each : {"merit", "sudden", "movement", "dedication", "seniority", "external"})
    EXPECT_EQ(to_string(*read(person(R"("grants":[{"award":"pm_certificate","year":2021,"track":")" + std::string(each) + "\"}]")).grants()->at(0).track), each);
  const std::vector<std::string> closed = {"titles", "initiatives", "sanctions", "pending", "grants", "tracks", "ratings", "leads_bloc", "exceeds_targets", "organizations_excellent", "thematic_leader", "flag_eligible"};
  for (std::size_t i = 0; i < closed.size(); ++i) EXPECT_TRUE(read(person("\"closed\":[\"" + closed[i] + "\"]")).is_closed(static_cast<fact_kind>(i))) << closed[i];
  // "Titles are advanced_worker … government_flag, procuracy_flag, cultural_*, exemplary_commune; all else is a form."
  for (const award each : award::all()) {
    const std::string id(each.id());
    EXPECT_EQ(refusal(person_in("\"titles\":[\"" + id + "\"]")), each.is_title() ? "nothing" : "invalid-record #/years/0/titles/0") << id;
    EXPECT_EQ(refusal(person(R"("grants":[{"award":")" + id + R"(","year":2021}])")), each.is_title() ? "invalid-record #/grants/0/award" : "nothing") << id;
    EXPECT_EQ(refusal(person_in(R"("initiatives":[{"scope":"national","used_for":[")" + id + "\"]}]")), "nothing") << id;
  }
  for (const char* each : {"movements", "productive", "outstanding", "outstanding_ministerial", "outstanding_national", "united", "creative", "thrifty", "best_leader", "model", "democratic"})
    EXPECT_EQ(refusal(person_in(R"("attested":{")" + std::string(each) + "\":false}")), "nothing") << each;
}

TEST(MeritRecordJson, AbsentIsUnknownAndEmptyIsNone) {
  const merit_record bare = read(person(""));
  EXPECT_EQ(bare, merit_record::individual("r1"));
  EXPECT_FALSE(bare.grants() || bare.service() || bare.first_year() || bare.recruited());
  const merit_record empty = read(person(R"("years":[{"year":2021,"titles":[],"initiatives":[]},{"year":2022}],"grants":[],"service":[],"sectors":[],"closed":[])"));
  EXPECT_TRUE(empty.years()[0].titles->empty() && empty.years()[0].initiatives->empty() && empty.grants()->empty() && empty.service()->empty());
  EXPECT_EQ(empty.years()[1], year_facts{.year = 2022_y});
  const merit_record uses = read(person_in(R"("initiatives":[{"scope":"national"},{"scope":"national","used_for":[]}])"));
  EXPECT_FALSE(first_year_of(uses).initiatives->at(0).used_for) << "absent: unknown";
  EXPECT_TRUE(first_year_of(uses).initiatives->at(1).used_for->empty()) << "[]: never used";
  EXPECT_FALSE(first_year_of(read(collective_in("\"rating\":\"good\""))).thematic_leader);
  EXPECT_TRUE(first_year_of(read(collective_in("\"thematic_leader\":\"none\""))).thematic_leader);
  EXPECT_EQ(read(person(R"("service":[{"kind":"army","from":"2001-09-30"}])")).service()->at(0).factor.billionths(), service_factor::one);
  EXPECT_EQ(read(person(R"("name":"","organization":"","grants":[{"award":"pm_certificate","year":2021,"decision":""}])")).grants()->at(0).decision, "");
  EXPECT_EQ(first_year_of(read(collective_in(R"("members":{},"votes":{},"attested":{})"))), (year_facts{.year = 2021_y, .members = member_counts{}, .votes = vote_count{}}));
  EXPECT_EQ(first_year_of(read(person_in(R"("votes":{"for":9})"))).votes, (vote_count{.in_favour = 9})) << "only total and thematic_leader need what they need";
  EXPECT_EQ(first_year_of(read(person_in(R"("votes":{"total":9})"))).votes, (vote_count{.total = 9}));
}

TEST(MeritRecordJson, RepeatedIdsInListsAreHarmless) {
  EXPECT_EQ(read(person(R"("sectors":["union","union"],"closed":["titles","titles"],"years":[{"year":2021,"titles":["advanced_worker","advanced_worker"],
              "initiatives":[{"scope":"national","used_for":["pm_certificate","pm_certificate"]}]}])")),
            read(person(R"("sectors":["union"],"closed":["titles"],"years":[{"year":2021,"titles":["advanced_worker"],"initiatives":[{"scope":"national","used_for":["pm_certificate"]}]}])")));
  EXPECT_EQ(read(person(R"("grants":[{"award":"pm_certificate","year":2021},{"award":"pm_certificate","year":2021}])")).grants()->size(), 2U) << "two grants, no ids";
}

TEST(MeritRecordJson, OrderOfYearsAndKeysDoesNotMatter) {
  const merit_record of = read(R"({"years":[{"rating":"good","year":2023},{"year":2021,"attested":{"united":true,"creative":false}},{"year":2022}],"subject":"household","id":"r1","thidua":1})");
  EXPECT_EQ(of, read(R"({"id":"r1","subject":"household","years":[{"year":2021,"attested":{"creative":false,"united":true}},{"year":2022},{"year":2023,"rating":"good"}]})"));
  EXPECT_EQ(of.years()[2].rating, rating::good);
  EXPECT_EQ(refusal(R"({"years":[{"year":2021,"members":{"total":3}}],"id":"c1","subject":"collective"})"), "nothing") << "the subject may come last";
}

TEST(MeritRecordJson, BoundsAreIncluded) {
  EXPECT_EQ(refusal(person(R"("first_year":1,"years":[{"year":1},{"year":9999}],"grants":[{"award":"pm_certificate","year":9999,"achievement_to":1}])")), "nothing");
  EXPECT_EQ(refusal(collective_in(R"("members":{"total":1000000000,"completed":1000000000,"advanced":0},"votes":{"for":0,"total":1},"thematic_leader":{"level":"ministerial","years":0})")), "nothing");
  EXPECT_EQ(refusal(collective_in(R"("members":{"total":1,"completed":1,"advanced":1,"grassroots_fighters":1,"sanctioned":1},"votes":{"for":1000000000,"total":1000000000})")), "nothing");
  EXPECT_EQ(refusal(person(R"("first_year":2021,"years":[{"year":2021}],"grants":[{"award":"pm_certificate","year":2021,"achievement_to":2021,"date":"2021-01-01"},{"award":"pm_certificate","year":2021,"date":"2021-12-31"}])")), "nothing");
  EXPECT_EQ(refusal(person(R"("service":[{"kind":"army","from":"2021-09-30","to":"2021-09-30","factor":"0.5"},{"kind":"other-work","from":"2021-09-30","factor":"2"},{"kind":"union","from":"2021-09-30","factor":"00.750"}])")), "nothing");
}

TEST(MeritRecordJson, AnythingStandsUnderXInEveryObjectButAttested) {
  const std::string x = R"("x":{"mine":[1,-2.5e3,null,true,{"x":null}]},)";
  const merit_record of = read("{" + x + R"("id":"c1","subject":"collective","years":[{)" + x + R"("year":2021,"initiatives":[{)" + x + R"("scope":"national"}],"members":{)" + x + R"("total":3},"thematic_leader":{)" + x +
                               R"("level":"national","years":5},"votes":{)" + x + R"("for":1}}],"grants":[{)" + x + R"("award":"pm_certificate","year":2021}],"service":[{)" + x + R"("kind":"army","from":"2001-09-30"}]})");
  EXPECT_THAT(io::to_json(of), ::testing::Not(HasSubstr("\"x\""))) << "it is not kept";
  for (const char* each : {"null", "1", "\"text\"", "[]", "1e5", "\"\\u0000\"", "18446744073709551616", "-0", "0.5"}) EXPECT_EQ(refusal(person("\"x\":" + std::string(each))), "nothing") << each;
  EXPECT_EQ(refusal(person_in(R"("attested":{"x":true})")), "unknown-key #/years/0/attested/x");
  EXPECT_EQ(refusal(person(R"("x":{"a":1,"a":2})")), "duplicate-key #/x/a") << "JSON all the same";
  EXPECT_EQ(refusal(person(R"("x":1,"x":2)")), "duplicate-key #/x");
  EXPECT_EQ(refusal(person(R"("x":1e999)")), "malformed-json #/x");
}

struct refused {
  std::string text;
  std::string how;
};

TEST(MeritRecordJson, RefusesEveryErrorOfTheFormatAtItsPlace) {
  const std::string grant = R"("award":"pm_certificate","year":2021)";
  const auto granted = [&](const std::string& keys) { return person(R"("grants":[{"award":"gold_star_order","year":2000},{)" + keys + "}]"); };
  const auto served = [&](const std::string& keys) { return person(R"("service":[{)" + keys + "}]"); };
  const std::vector<refused> all = {
      // Wrong types.
      {"[]", "wrong-type #"},
      {"\"r1\"", "wrong-type #"},
      {"17", "wrong-type #"},
      {R"({"id":7,"subject":"individual"})", "wrong-type #/id"},
      {R"({"id":"r1","subject":7})", "wrong-type #/subject"},
      {person("\"name\":7"), "wrong-type #/name"},
      {person("\"organization\":{}"), "wrong-type #/organization"},
      {person("\"sectors\":\"union\""), "wrong-type #/sectors"},
      {person("\"sectors\":[7]"), "wrong-type #/sectors/0"},
      {person("\"first_year\":\"2012\""), "wrong-type #/first_year"},
      {person("\"recruited\":2012"), "wrong-type #/recruited"},
      {person("\"closed\":{}"), "wrong-type #/closed"},
      {person("\"closed\":[true]"), "wrong-type #/closed/0"},
      {person("\"years\":{}"), "wrong-type #/years"},
      {person("\"years\":[2021]"), "wrong-type #/years/0"},
      {person("\"grants\":{}"), "wrong-type #/grants"},
      {person("\"grants\":[7]"), "wrong-type #/grants/0"},
      {person("\"service\":7"), "wrong-type #/service"},
      {person("\"service\":[[]]"), "wrong-type #/service/0"},
      {collective("\"founded\":1994"), "wrong-type #/founded"},
      {collective("\"flag_eligible\":1"), "wrong-type #/flag_eligible"},
      {person_in("\"rating\":4"), "wrong-type #/years/0/rating"},
      {person_in("\"titles\":\"advanced_worker\""), "wrong-type #/years/0/titles"},
      {person_in("\"titles\":[0]"), "wrong-type #/years/0/titles/0"},
      {person_in("\"initiatives\":1"), "wrong-type #/years/0/initiatives"},
      {person_in("\"initiatives\":[\"sk1\"]"), "wrong-type #/years/0/initiatives/0"},
      {person_in("\"sanction\":false"), "wrong-type #/years/0/sanction"},
      {person_in("\"pending\":\"false\""), "wrong-type #/years/0/pending"},
      {person_in("\"attested\":[]"), "wrong-type #/years/0/attested"},
      {person_in("\"attested\":{\"united\":1}"), "wrong-type #/years/0/attested/united"},
      {person_in("\"votes\":9"), "wrong-type #/years/0/votes"},
      {person_in("\"votes\":{\"for\":\"9\"}"), "wrong-type #/years/0/votes/for"},
      {collective_in("\"members\":20"), "wrong-type #/years/0/members"},
      {collective_in("\"members\":{\"total\":true}"), "wrong-type #/years/0/members/total"},
      {collective_in("\"leads_bloc\":false"), "wrong-type #/years/0/leads_bloc"},
      {collective_in("\"exceeds_targets\":\"true\""), "wrong-type #/years/0/exceeds_targets"},
      {collective_in("\"organizations_excellent\":0"), "wrong-type #/years/0/organizations_excellent"},
      {collective_in("\"thematic_leader\":false"), "wrong-type #/years/0/thematic_leader"},
      {collective_in(R"("thematic_leader":{"level":1,"years":5})"), "wrong-type #/years/0/thematic_leader/level"},
      {collective_in(R"("thematic_leader":{"level":"national","years":"5"})"), "wrong-type #/years/0/thematic_leader/years"},
      {person_in(R"("initiatives":[{"scope":"national","id":7}])"), "wrong-type #/years/0/initiatives/0/id"},
      {person_in(R"("initiatives":[{"scope":"national","used_for":"pm_certificate"}])"), "wrong-type #/years/0/initiatives/0/used_for"},
      {granted(grant + ",\"decision\":7"), "wrong-type #/grants/1/decision"},
      {granted(grant + ",\"date\":20211220"), "wrong-type #/grants/1/date"},
      {granted(grant + ",\"track\":1"), "wrong-type #/grants/1/track"},
      {served(R"("kind":7,"from":"2001-09-30")"), "wrong-type #/service/0/kind"},
      {served(R"("kind":"army","from":"2001-09-30","factor":1.5)"), "wrong-type #/service/0/factor"},
      // null
      {"null", "wrong-type #"},
      {person("\"name\":null"), "wrong-type #/name"},
      {person("\"years\":null"), "wrong-type #/years"},
      {person("\"years\":[null]"), "wrong-type #/years/0"},
      {person("\"first_year\":null"), "wrong-type #/first_year"},
      {person("\"grants\":null"), "wrong-type #/grants"},
      {person_in("\"rating\":null"), "wrong-type #/years/0/rating"},
      {person_in("\"titles\":null"), "wrong-type #/years/0/titles"},
      {person_in("\"pending\":null"), "wrong-type #/years/0/pending"},
      {person_in("\"attested\":{\"united\":null}"), "wrong-type #/years/0/attested/united"},
      {collective_in("\"thematic_leader\":null"), "wrong-type #/years/0/thematic_leader"},
      {served(R"("kind":"army","from":"2001-09-30","to":null)"), "wrong-type #/service/0/to"},
      // Unknown keys.
      {person("\"kind\":\"merit_record\""), "unknown-key #/kind"},
      {person("\"Years\":[]"), "unknown-key #/Years"},
      {person("\"a~/b\":1"), "unknown-key #/a~0~1b"},
      {person_in("\"title\":[]"), "unknown-key #/years/0/title"},
      {person_in(R"("initiatives":[{"scope":"national","year":2021}])"), "unknown-key #/years/0/initiatives/0/year"},
      {person_in("\"votes\":{\"against\":1}"), "unknown-key #/years/0/votes/against"},
      {collective_in("\"members\":{\"all\":1}"), "unknown-key #/years/0/members/all"},
      {collective_in(R"("thematic_leader":{"level":"national","years":5,"name":"a"})"), "unknown-key #/years/0/thematic_leader/name"},
      {granted(grant + ",\"note\":1"), "unknown-key #/grants/1/note"},
      {served(R"("kind":"army","from":"2001-09-30","unit":"a")"), "unknown-key #/service/0/unit"},
      {person_in("\"attested\":{\"brave\":true}"), "unknown-key #/years/0/attested/brave"},
      {person_in("\"attested\":{\"\":true}"), "unknown-key #/years/0/attested/"},
      // Keys given twice.
      {person("\"id\":\"r1\""), "duplicate-key #/id"},
      {person("\"i\\u0064\":\"r1\""), "duplicate-key #/id"},
      {person_in("\"year\":2021"), "duplicate-key #/years/0/year"},
      {person_in("\"attested\":{\"united\":true,\"united\":true}"), "duplicate-key #/years/0/attested/united"},
      {granted(grant + ",\"year\":2021"), "duplicate-key #/grants/1/year"},
      // Missing keys.
      {"{}", "missing-key #"},
      {R"({"subject":"individual"})", "missing-key #"},
      {R"({"id":"r1"})", "missing-key #"},
      {person("\"years\":[{\"year\":2020},{\"rating\":\"good\"}]"), "missing-key #/years/1"},
      {person_in("\"initiatives\":[{\"id\":\"sk1\"}]"), "missing-key #/years/0/initiatives/0"},
      {granted("\"year\":2021"), "missing-key #/grants/1"},
      {granted("\"award\":\"pm_certificate\""), "missing-key #/grants/1"},
      {served("\"kind\":\"army\""), "missing-key #/service/0"},
      {served("\"from\":\"2001-09-30\""), "missing-key #/service/0"},
      {collective_in("\"thematic_leader\":{\"level\":\"national\"}"), "missing-key #/years/0/thematic_leader"},
      {collective_in("\"thematic_leader\":{\"years\":5}"), "missing-key #/years/0/thematic_leader"},
      {collective_in("\"thematic_leader\":{}"), "missing-key #/years/0/thematic_leader"},
      // Unknown ids.
      {R"({"id":"r1","subject":"person"})", "value-not-allowed #/subject"},
      {R"({"id":"r1","subject":"Individual"})", "value-not-allowed #/subject"},
      {R"({"id":"r1","subject":""})", "value-not-allowed #/subject"},
      {person("\"closed\":[\"titles\",\"members\"]"), "value-not-allowed #/closed/1"},
      {person("\"closed\":[\"votes\"]"), "value-not-allowed #/closed/0"},
      {person_in("\"rating\":\"fair\""), "value-not-allowed #/years/0/rating"},
      {person_in("\"sanction\":\"expulsion\""), "value-not-allowed #/years/0/sanction"},
      {person_in("\"titles\":[\"advanced_worker\",\"hero\"]"), "value-not-allowed #/years/0/titles/1"},
      {person_in("\"initiatives\":[{\"scope\":\"local\"}]"), "value-not-allowed #/years/0/initiatives/0/scope"},
      {person_in(R"("initiatives":[{"scope":"national","kind":"idea"}])"), "value-not-allowed #/years/0/initiatives/0/kind"},
      {person_in(R"("initiatives":[{"scope":"national","used_for":["pm_certificate","hero"]}])"), "value-not-allowed #/years/0/initiatives/0/used_for/1"},
      {granted("\"award\":\"hero\",\"year\":2021"), "value-not-allowed #/grants/1/award"},
      {granted(grant + ",\"track\":\"luck\""), "value-not-allowed #/grants/1/track"},
      {collective_in("\"leads_bloc\":\"national\""), "value-not-allowed #/years/0/leads_bloc"},
      {collective_in("\"thematic_leader\":\"yes\""), "value-not-allowed #/years/0/thematic_leader"},
      {collective_in(R"("thematic_leader":{"level":"central","years":5})"), "value-not-allowed #/years/0/thematic_leader/level"},
      {person("\"sectors\":[\"union\",\"Kiểm sát\"]"), "malformed-id #/sectors/1"},
      {person("\"sectors\":[\"\"]"), "malformed-id #/sectors/0"},
      {served(R"("kind":"Army","from":"2001-09-30")"), "malformed-id #/service/0/kind"},
      {served(R"("kind":"","from":"2001-09-30")"), "malformed-id #/service/0/kind"},
      // A form among titles, a title among grants.
      {person_in("\"titles\":[\"advanced_worker\",\"pm_certificate\"]"), "invalid-record #/years/0/titles/1"},
      {granted("\"award\":\"advanced_worker\",\"year\":2021"), "invalid-record #/grants/1/award"},
      // Told twice.
      {person("\"years\":[{\"year\":2021},{\"year\":2020},{\"year\":2021}]"), "invalid-record #/years/2/year"},
      {person("\"years\":[{\"year\":2021},{\"year\":2021}]"), "invalid-record #/years/1/year"},
      {person(R"("years":[{"year":2022,"initiatives":[{"scope":"national","id":"a"}]},{"year":2021,"initiatives":[{"scope":"national"},{"scope":"national","id":"a"}]}])"), "invalid-record #/years/1/initiatives/1/id"},
      {person_in(R"("initiatives":[{"scope":"national","id":"a"},{"scope":"grassroots","id":"a"}])"), "invalid-record #/years/0/initiatives/1/id"},
      {person_in("\"initiatives\":[{\"scope\":\"national\",\"id\":\"\xC3\xA2\"},{\"scope\":\"national\",\"id\":\"a\xCC\x82\"}]"), "invalid-record #/years/0/initiatives/1/id"},
      // Before the first year.
      {person("\"first_year\":2021,\"years\":[{\"year\":2021},{\"year\":2020}]"), "invalid-record #/years/1/year"},
      {person("\"years\":[{\"year\":2020}],\"first_year\":2021"), "invalid-record #/years/0/year"},
      {person("\"first_year\":2021,\"grants\":[{\"award\":\"pm_certificate\",\"year\":2020}]"), "invalid-record #/grants/0/year"},
      {person("\"first_year\":2021,\"grants\":[{\"award\":\"pm_certificate\",\"year\":2021,\"achievement_to\":2020}]"), "invalid-record #/grants/0/achievement_to"},
      // Years outside 1..9999.
      {person("\"first_year\":0"), "value-not-allowed #/first_year"},
      {person("\"first_year\":10000"), "value-not-allowed #/first_year"},
      {person("\"years\":[{\"year\":0}]"), "value-not-allowed #/years/0/year"},
      {person("\"years\":[{\"year\":-1}]"), "value-not-allowed #/years/0/year"},
      {person("\"years\":[{\"year\":10000}]"), "value-not-allowed #/years/0/year"},
      {person("\"years\":[{\"year\":4294969317}]"), "value-not-allowed #/years/0/year"},
      {person("\"years\":[{\"year\":18446744073709553637}]"), "wrong-type #/years/0/year"},
      {granted("\"award\":\"pm_certificate\",\"year\":10000"), "value-not-allowed #/grants/1/year"},
      {granted(grant + ",\"achievement_to\":0"), "value-not-allowed #/grants/1/achievement_to"},
      // Counts.
      {collective_in("\"members\":{\"total\":0}"), "value-not-allowed #/years/0/members/total"},
      {collective_in("\"members\":{\"total\":1000000001}"), "value-not-allowed #/years/0/members/total"},
      {collective_in("\"members\":{\"completed\":-1}"), "value-not-allowed #/years/0/members/completed"},
      {collective_in("\"members\":{\"sanctioned\":1000000001}"), "value-not-allowed #/years/0/members/sanctioned"},
      {collective_in("\"members\":{\"completed\":21,\"total\":20}"), "invalid-record #/years/0/members/completed"},
      {collective_in("\"members\":{\"total\":20,\"advanced\":21}"), "invalid-record #/years/0/members/advanced"},
      {collective_in("\"members\":{\"total\":20,\"grassroots_fighters\":21}"), "invalid-record #/years/0/members/grassroots_fighters"},
      {collective_in("\"members\":{\"total\":20,\"sanctioned\":21}"), "invalid-record #/years/0/members/sanctioned"},
      {person_in("\"votes\":{\"for\":0,\"total\":0}"), "value-not-allowed #/years/0/votes/total"},
      {person_in("\"votes\":{\"for\":11,\"total\":10}"), "invalid-record #/years/0/votes/for"},
      {person_in("\"votes\":{\"for\":-1,\"total\":10}"), "value-not-allowed #/years/0/votes/for"},
      {person_in("\"votes\":{\"for\":1000000001}"), "value-not-allowed #/years/0/votes/for"},
      {person_in("\"votes\":{\"total\":1000000001}"), "value-not-allowed #/years/0/votes/total"},
      {collective_in(R"("thematic_leader":{"level":"national","years":-1})"), "value-not-allowed #/years/0/thematic_leader/years"},
      {collective_in(R"("thematic_leader":{"level":"national","years":1000000001})"), "value-not-allowed #/years/0/thematic_leader/years"},
      // Days.
      {served(R"("kind":"army","from":"2001-09-30","to":"2001-09-29")"), "invalid-record #/service/0/to"},
      {granted(grant + ",\"date\":\"2020-12-31\""), "invalid-record #/grants/1/date"},
      {granted(grant + ",\"date\":\"2022-01-01\""), "invalid-record #/grants/1/date"},
      {granted(grant + ",\"achievement_to\":2022"), "invalid-record #/grants/1/achievement_to"},
      {granted(grant + ",\"date\":\"2021-02-29\""), "impossible-date #/grants/1/date"},
      {person("\"recruited\":\"01/03/2012\""), "malformed-date #/recruited"},
      {person("\"recruited\":\"2012-3-1\""), "malformed-date #/recruited"},
      {person("\"recruited\":\"2012-03-01T00:00\""), "malformed-date #/recruited"},
      {person("\"recruited\":\"\""), "malformed-date #/recruited"},
      {collective("\"founded\":\"1994-13-02\""), "impossible-date #/founded"},
      {served(R"("kind":"army","from":"2001-09-31")"), "impossible-date #/service/0/from"},
      // Keys of collectives on others.
      {person("\"founded\":\"1994-07-02\""), "invalid-record #/founded"},
      {person("\"flag_eligible\":false"), "invalid-record #/flag_eligible"},
      {R"({"id":"h","subject":"household","flag_eligible":true})", "invalid-record #/flag_eligible"},
      {person_in("\"members\":{}"), "invalid-record #/years/0/members"},
      {person_in("\"leads_bloc\":\"none\""), "invalid-record #/years/0/leads_bloc"},
      {person_in("\"exceeds_targets\":false"), "invalid-record #/years/0/exceeds_targets"},
      {person_in("\"organizations_excellent\":true"), "invalid-record #/years/0/organizations_excellent"},
      {person_in("\"thematic_leader\":\"none\""), "invalid-record #/years/0/thematic_leader"},
      {R"({"id":"h","subject":"household","years":[{"year":2021,"members":{"total":3}}]})", "invalid-record #/years/0/members"},
      // 2021.0 for an integer.
      {person("\"years\":[{\"year\":2021.0}]"), "wrong-type #/years/0/year"},
      {person("\"first_year\":2021.0"), "wrong-type #/first_year"},
      {person("\"first_year\":2.021e3"), "wrong-type #/first_year"},
      {person("\"first_year\":2021e0"), "wrong-type #/first_year"},
      {collective_in("\"members\":{\"total\":20.0}"), "wrong-type #/years/0/members/total"},
      // Empty ids.
      {R"({"id":"","subject":"individual"})", "value-not-allowed #/id"},
      {person_in(R"("initiatives":[{"scope":"national","id":""}])"), "value-not-allowed #/years/0/initiatives/0/id"},
      // Factors: [0-9]+(\.[0-9]+)?, > 0.
      {served(R"("kind":"army","from":"2001-09-30","factor":"0")"), "invalid-record #/service/0/factor"},
      {served(R"("kind":"army","from":"2001-09-30","factor":"0.000")"), "invalid-record #/service/0/factor"},
      {served(R"("kind":"army","from":"2001-09-30","factor":"")"), "invalid-record #/service/0/factor"},
      {served(R"("kind":"army","from":"2001-09-30","factor":"1.")"), "invalid-record #/service/0/factor"},
      {served(R"("kind":"army","from":"2001-09-30","factor":".5")"), "invalid-record #/service/0/factor"},
      {served(R"("kind":"army","from":"2001-09-30","factor":"+1")"), "invalid-record #/service/0/factor"},
      {served(R"("kind":"army","from":"2001-09-30","factor":"-1")"), "invalid-record #/service/0/factor"},
      {served(R"("kind":"army","from":"2001-09-30","factor":"1,5")"), "invalid-record #/service/0/factor"},
      {served(R"("kind":"army","from":"2001-09-30","factor":"1e2")"), "invalid-record #/service/0/factor"},
      {served(R"("kind":"army","from":"2001-09-30","factor":" 1")"), "invalid-record #/service/0/factor"},
      // The version.
      {person("\"thidua\":2"), "wrong-document #/thidua"},
      {person("\"thidua\":\"1\""), "wrong-type #/thidua"},
      {person("\"thidua\":1.0"), "wrong-type #/thidua"},
      {person_in("\"thidua\":1"), "unknown-key #/years/0/thidua"},
      // No JSON.
      {"", "empty-document :1:1"},
      {" \n", "empty-document :1:1"},
      {"{", "malformed-json :1:2"},
      {person("") + "}", "malformed-json :1:35"},
      {person("") + person(""), "malformed-json :1:35"},
      {person("") + ",", "malformed-json :1:35"},
      {person("\"first_year\":02021"), "malformed-json :1:52"},
      {person("\"first_year\":+2021"), "malformed-json :1:48"},
      {person("\"years\":[,]"), "malformed-json :1:44"},
      {person("\"sectors\":[\"union\",]"), "malformed-json :1:54"},
      {person(R"("name":"\ud800")"), "malformed-json :1:49"},
      {person(R"("name":"\x41")"), "malformed-json :1:44"},
      {person("\"name\":\"a\tb\""), "malformed-json :1:44"},
      {person("\"name\":\"\xFF\""), "not-utf8 :1:43"},
      {person("\"name\":\"\xC0\x80\""), "not-utf8 :1:43"},
      {person("\"name\":\"\xED\xA0\x80\""), "not-utf8 :1:43"},
      {person("") + std::string(1, '\0'), "malformed-json :1:35"},
  };
  for (const refused& each : all) EXPECT_EQ(refusal(each.text), each.how) << each.text;
}

TEST(MeritRecordJson, TakesTheJudgementsOfLoadedPacks) {
  const std::string text = person_in(R"("attested":{"acme.brave":true,"united":false})");
  EXPECT_EQ(refusal(text), "unknown-key #/years/0/attested/acme.brave");
  const io::record_reading how{.judgements = {"acme.brave"}};
  const merit_record of = io::merit_record_from_json(text, how);
  EXPECT_THAT(first_year_of(of).attested, ElementsAre(std::pair("acme.brave", true), std::pair("united", false)));
  EXPECT_EQ(io::merit_record_from_json(io::to_json(of), how), of);
  EXPECT_EQ(refusal(person_in(R"("attested":{"acme.bold":true})"), how), "unknown-key #/years/0/attested/acme.bold");
}

TEST(MeritRecordJson, MayCarryTheVersionAndStandOnManyLines) {
  EXPECT_EQ(read(R"({"thidua":1,"id":"r1","subject":"individual"})"), read(person("")));
  EXPECT_EQ(read("\xEF\xBB\xBF {\r\n \"id\" : \"r1\" ,\t\"subject\":\n\"individual\" }\n"), read(person("")));
}

TEST(MeritRecordJson, KeepsTextInNormalForm) {
  const merit_record of = read("{\"id\":\"a\xCC\x82\",\"subject\":\"individual\",\"name\":\"Ki\xC3\xAA\xCC\x89m\",\"organization\":\"\\u0110\\u1ea1i \\ud83d\\ude00 \\\"\\n\\/\"}");
  EXPECT_EQ(of.id(), "\xC3\xA2");
  EXPECT_EQ(of.name(), "Kiểm");
  EXPECT_EQ(of.organization(), "Đại \U0001F600 \"\n/");
}

TEST(MeritRecordJson, IsOneCompactLineInTheOrderOfTheFormat) {
  EXPECT_EQ(io::to_json(read(example)),
            R"({"id":"r1","subject":"individual","name":"Nguyễn Văn A","organization":"VKSND tối cao","sectors":["procuracy"],"first_year":2012,"recruited":"2012-03-01",)"
            R"("closed":["titles","initiatives","sanctions","pending","grants","tracks"],"years":[{"year":2021,"rating":"excellent","titles":["advanced_worker","grassroots_fighter"],)"
            R"("initiatives":[{"id":"sk1","scope":"grassroots","kind":"initiative","used_for":["grassroots_fighter"]}],"sanction":"none","pending":false,"attested":{"outstanding":true}}],)"
            R"("grants":[{"award":"ministerial_certificate","year":2019,"achievement_to":2018,"track":"merit","decision":"1500/QĐ-BTP","date":"2019-12-20"}],)"
            R"("service":[{"kind":"army","from":"2001-09-30","to":"2026-09-01","factor":"1.5"}]})");
  EXPECT_EQ(io::to_json(read(collective_example)),
            R"({"id":"c1","subject":"collective","founded":"1994-07-02","flag_eligible":true,"years":[{"year":2021,"members":{"total":20,"completed":20,"advanced":15,"grassroots_fighters":2,"sanctioned":0},)"
            R"("leads_bloc":"ministerial","exceeds_targets":true,"organizations_excellent":true,"thematic_leader":{"level":"national","years":5},"votes":{"for":9,"total":10}},)"
            R"({"year":2022,"leads_bloc":"none","thematic_leader":"none"}]})");
  EXPECT_EQ(io::to_json(merit_record::household("h")), R"({"id":"h","subject":"household"})") << "what is absent is left out";
  EXPECT_EQ(io::to_json(merit_record::household("\x01\"\\\n\x7F\xE2\x80\xA8")), "{\"id\":\"\\u0001\\\"\\\\\\n\x7F\xE2\x80\xA8\",\"subject\":\"household\"}");
}

TEST(MeritRecordJson, ReadsBackWhatItWrote) {
  test::record_source source(2026);
  for (int i = 0; i < 1500; ++i) {
    const merit_record of = source.next();
    const std::string text = io::to_json(of);
    ASSERT_EQ(text.find('\n'), std::string::npos);
    ASSERT_EQ(test::read_json_text(text).compact().size() > 0, true) << "another reader takes it too: " << text;
    ASSERT_EQ(read(text), of) << text;
    ASSERT_EQ(io::to_json(read(text)), text);
  }
}

// The quick reader takes what is plainly right, as the strict one takes it; the rest it leaves alone.
TEST(MeritRecordJson, ReadsQuicklyWhatIsPlainlyRight) {
  const auto is_quick = [](const std::string& text) { return io::detail::read_plain_record(text, {}).has_value(); };
  EXPECT_TRUE(is_quick(example) && is_quick(collective_example));
  EXPECT_TRUE(is_quick(person(R"("name":"\u0110\u1ea1i \ud83d\ude00","x":{"a":[1,null,2.5]})")));
  EXPECT_TRUE(is_quick(person(R"("x":[0,-0,-1.5,0.30000000000000004,1e-05,1.5E+99,123456789012345678,true,false,{},[]])")));
  for (const char* each : {"01", "-", "1.", ".5", "1e", "1e+", "+1", "1e999", "--1", "1.e5", "tru", "nul", "'a'", "NaN", "Infinity", "0x1", "1 2", "[1,]", "{\"a\"}", "{\"a\":1,\"a\":1}", "\"\\x\"", "\"\\ud800\""}) {
    EXPECT_FALSE(is_quick(person("\"x\":" + std::string(each)))) << each;
    EXPECT_NE(refusal(person("\"x\":" + std::string(each))), "nothing") << each;
  }
  EXPECT_TRUE(is_quick("{\"id\":\"r1\",\"subject\":\"individual\",\"name\":\"Ki\xC3\xAA\xCC\x89m\"}"));
  test::record_source source(7);
  for (int i = 0; i < 1500; ++i) {
    const std::string text = io::to_json(source.next());
    const auto quick = io::detail::read_plain_record(text, {});
    ASSERT_TRUE(quick) << text;
    ASSERT_EQ(*quick, io::detail::read_strictly(text, {})) << text;
  }
}

}  // namespace
