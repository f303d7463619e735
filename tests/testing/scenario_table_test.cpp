// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/scenario_table.hpp>

#include <thidua/core/error.hpp>
#include <thidua/io/merit_record_json.hpp>
#include <thidua/io/pack_json.hpp>
#include <thidua/law/law_2003.hpp>
#include <thidua/law/law_2022.hpp>
#include <thidua/law/statutes.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/testing/builder.hpp>
#include <thidua/testing/kit_printers.hpp>
#include <thidua/testing/table_reports.hpp>

#include <gmock/gmock.h>

#include <chrono>
#include <filesystem>
#include <set>

namespace {

using namespace thidua;
using namespace thidua::testing;
using ::testing::HasSubstr;

std::string document(const std::string& rest) { return R"({"thidua": 1, "kind": "scenarios", "award": "ministerial_fighter", "year": 2025, "received": "2025-12-15", )" + rest + "}"; }
merit_record given(const std::string& what, const std::string& more = "") {
  return scenarios_from_json(document(more + R"("cases": [{"name": "a", "given": )" + what + R"(, "then": "no"}])")).cases.front().of.given;
}

TEST(ScenarioTable, ReadsWhatTheBuildersSay) {
  EXPECT_EQ(given(R"({"rated": {"excellent": "2020-2022", "good": 2023}, "held": {"grassroots_fighter": "2021, 2023"}, "initiatives": {"ministerial": 2024},
                     "used_initiatives": {"grassroots_fighter": {"grassroots": "2020"}}, "sanctioned": {"warning": 2019}, "pending": "2025",
                     "granted": {"pm_certificate": 2020, "ministerial_certificate": {"years": 2018, "achievement_to": 2017, "track": "sudden"}},
                     "attested": {"outstanding_ministerial": 2025}, "denied": {"movements": 2025}, "votes": {"2025": {"for": 18, "total": 20}},
                     "served": [{"kind": "army", "from": "2001-01-01", "to": "2010-12-31", "factor": "1.5"}], "first_year": 1999, "recruited": "1999-02-01", "sectors": ["procuracy"], "open": ["tracks"]})"),
            officer()
                .rated(rating::excellent, from(2020_y).through(2022_y))
                .rated(rating::good, 2023_y)
                .held(awards::grassroots_fighter, {2021_y, 2023_y})
                .initiative(scope::ministerial, 2024_y)
                .initiative({.scope = scope::grassroots, .used_for = std::vector{awards::grassroots_fighter}}, 2020_y)
                .sanctioned(sanction::warning, 2019_y)
                .pending(2025_y)
                .granted(awards::ministerial_certificate, 2018_y, {.achievement_to = 2017_y, .track = track::sudden})
                .granted(awards::pm_certificate, 2020_y)
                .attested("outstanding_ministerial", 2025_y)
                .denied("movements", 2025_y)
                .votes({.in_favour = 18, .total = 20}, 2025_y)
                .served({.kind = "army", .from = date(2001, 1, 1), .to = date(2010, 12, 31), .factor = service_factor::parse("1.5")})
                .first_year(1999_y)
                .recruited(date(1999, 2, 1))
                .sector("procuracy")
                .open(fact_kind::tracks)
                .record());
  EXPECT_EQ(given(R"({"founded": "1994-07-02", "members": {"2024-2025": {"total": 20, "advanced": 15}}, "leads_bloc": {"central": 2025}, "exceeds_targets": 2025, "organizations_excellent": 2025,
                     "thematic_leader": {"level": "national", "length": 5, "years": 2025}, "flag_eligible": false})",
                  R"("subject": "collective", )"),
            collective()
                .founded(date(1994, 7, 2))
                .members({.total = 20, .advanced = 15}, {2024_y, 2025_y})
                .leads_bloc(bloc_led::central, 2025_y)
                .exceeds_targets(2025_y)
                .organizations_excellent(2025_y)
                .thematic_leader({.level = scope::national, .length = 5_years}, 2025_y)
                .not_flag_eligible()
                .record());
  EXPECT_EQ(given(R"({"open": "everything", "rated": {"good": 2025}})"), officer().open_everything().rated(rating::good, 2025_y).record());
}

TEST(ScenarioTable, LetsACaseSayMoreThanTheTable) {
  const std::string base = R"("given": {"rated": {"good": "2023-2025"}}, )";
  EXPECT_EQ(given(R"({"rated": {"excellent": 2025}})", base), officer().rated(rating::good, {2023_y, 2024_y}).rated(rating::excellent, 2025_y).record());
}

TEST(ScenarioTable, TakesARecordInFull) {
  const std::string record = R"({"id":"r1","subject":"individual","years":[{"year":2025,"rating":"good"}]})";
  const scenario_table table = scenarios_from_json(document(R"("cases": [{"name": "a", "record": )" + record + R"(, "then": "unknown"}])"));
  EXPECT_EQ(table.cases.front().of.given, io::merit_record_from_json(record));
  EXPECT_EQ(unmet_expectation(table.cases.front()), "");
}

TEST(ScenarioTable, ReadsWhatIsToBeFound) {
  const scenario_table table = scenarios_from_json(document(R"("judgements": "require",
    "cases": [{"name": "a", "given": {}, "then": {"truth": "no", "fails": ["law2022.art22.1.a", "law2022.art22.1.b"],
                "conditions": {"law2022.art22.1.a": {"truth": "no", "measured": 0, "required": 3}, "x": {"measured": [1, null]}}}}])"));
  const scenario& of = table.cases.front().of;
  EXPECT_EQ(of.options.judgements, judgement_policy::require);
  EXPECT_EQ(of.then, (expectation{.truth = truth::no,
                                  .fails = {"law2022.art22.1.a", "law2022.art22.1.b"},
                                  .conditions = {{.id = "law2022.art22.1.a", .truth = truth::no, .measured = interval::exactly(0), .required = 3}, {.id = "x", .measured = interval{1, interval::unbounded}}}}));
}

std::string rule_chosen(const std::string& more, const table_law& law = {}) {
  const scenario_table table = scenarios_from_json(R"({"thidua": 1, "kind": "scenarios", "award": "ministerial_fighter", "year": 2025, )" + more + R"("cases": [{"name": "a", "given": {}, "then": "no"}]})", law);
  const table_case& only = table.cases.front();
  return only.standard ? only.pack + " " + only.standard->id() : "none";
}
const char* const office_pack = R"({"thidua": 1, "kind": "pack", "id": "acme", "name": {"vi": "Quy chế ACME"}, "from": "2024-01-01",
  "instruments": [{"instrument": "01/QC-ACME"}],
  "provisions": [{"award": "ministerial_fighter", "subject": "individual",
                  "rule": {"held": "grassroots_fighter", "id": "acme.fighter", "wording": {"vi": "CSTĐ ACME"}, "reference": {"instrument": "01/QC-ACME", "article": 4}}}]})";

TEST(ScenarioTable, ChoosesTheRuleByTheDayReceivedThePackOrItself) {
  EXPECT_EQ(rule_chosen(R"("received": "2025-12-15", )"), "law-2022 law2022.art22");
  EXPECT_EQ(rule_chosen(R"("received": "2022-12-15", )").substr(0, 8), "law-2003");
  EXPECT_EQ(rule_chosen(R"("received": "1999-12-15", )"), "none");
  EXPECT_EQ(rule_chosen(R"("pack": "law-2022", )"), "law-2022 law2022.art22");
  EXPECT_EQ(rule_chosen(R"("pack": "law-2022", "received": "2022-12-15", )"), "none");
  EXPECT_EQ(rule_chosen(R"("rule": {"held": "grassroots_fighter", "id": "own"}, )"), " own");
  table_law law;
  law.packs.push_back(io::pack_from_json(office_pack));
  EXPECT_EQ(rule_chosen("", law), "acme acme.fighter");
  EXPECT_EQ(rule_chosen(R"("received": "2023-12-15", )", law).substr(0, 8), "law-2003") << "the office's pack did not hold then";
  EXPECT_EQ(rule_chosen(R"("pack": "acme", )", law), "acme acme.fighter");
}

TEST(ScenarioTable, KnowsThatNoRuleIsInForce) {
  const auto wrong = [](const char* received, const char* then) {
    return unmet_expectation(scenarios_from_json(std::string(R"({"thidua": 1, "kind": "scenarios", "award": "ministerial_fighter", "year": 2025, "received": ")") + received +
                                                 R"(", "cases": [{"name": "a", "given": {}, "then": ")" + then + R"("}]})").cases.front(), language::english);
  };
  EXPECT_EQ(wrong("1999-12-15", "no_rule_in_force"), "");
  EXPECT_EQ(wrong("1999-12-15", "no"), "no rule is in force\n");
  EXPECT_EQ(wrong("2025-12-15", "no_rule_in_force"), "there is a rule `law2022.art22`, but there should be none in force\n");
}

std::string refusal(const std::string& text, const table_law& law = {}) {
  try {
    scenarios_from_json(text, law);
  } catch (const error& refused) {
    return std::string(to_string(refused.code())) + " " + refused.where();
  }
  return "accepted";
}
TEST(ScenarioTable, RefusesWithThePlace) {
  const auto of_case = [](const std::string& row) { return refusal(document(R"("cases": [)" + row + "]")); };
  EXPECT_EQ(refusal("[]"), "wrong-type #");
  EXPECT_EQ(refusal(R"({"thidua": 1, "kind": "pack", "cases": []})"), "wrong-document #/kind");
  EXPECT_EQ(refusal(R"({"thidua": 1, "kind": "scenarios", "cases": []})"), "value-not-allowed #/cases") << "it would pass for ever";
  EXPECT_EQ(refusal(document(R"("case": [])")), "unknown-key #/case");
  EXPECT_EQ(of_case(R"({"given": {}, "then": "no"})"), "missing-key #/cases/0");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {}})"), "missing-key #/cases/0");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {}, "then": "maybe"})"), "value-not-allowed #/cases/0/then");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {"rate": {}}, "then": "no"})"), "unknown-key #/cases/0/given/rate");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {"rated": {"super": 2025}}, "then": "no"})"), "unknown-key #/cases/0/given/rated/super");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {"rated": {"good": 2025, "excellent": "2024-2026"}}, "then": "no"})"), "value-not-allowed #/cases/0/given/rated/good");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {"held": {"pm_certificate": 2025}}, "then": "no"})"), "invalid-record #/cases/0/given/held/pm_certificate");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {"held": {"fighter": 2025}}, "then": "no"})"), "value-not-allowed #/cases/0/given/held/fighter");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {"pending": "2025-"}, "then": "no"})"), "invalid-quantity #/cases/0/given/pending");
  EXPECT_EQ(of_case(R"({"name": "a", "record": {"id": "r", "subject": "individual", "years": [{"year": 2025, "rating": "super"}]}, "then": "no"})"), "value-not-allowed #/cases/0/record/years/0/rating");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {}, "then": "no"}, {"name": "a", "given": {}, "then": "no"})"), "value-not-allowed #/cases/1/name");
  EXPECT_EQ(of_case(R"({"name": "a", "pack": "law-1945", "given": {}, "then": "no"})"), "value-not-allowed #/cases/0/pack");
  EXPECT_EQ(refusal(R"({"thidua": 1, "kind": "scenarios", "cases": [{"name": "a", "award": "ministerial_fighter", "year": 2025, "given": {}, "then": "no"}]})"), "missing-key #/cases/0")
      << "the day received selects the law: nobody guesses it";
}

// What contradicts itself is at fault where it is said last.
TEST(ScenarioTable, RefusesWhatNoRecordHoldsWithItsPlaceInTheFile) {
  const auto of = [](const std::string& row, const std::string& more = "") { return refusal(document(more + R"("cases": [{"name": "fine", "given": {}, "then": "no"}, {"name": "a", )" + row + R"(, "then": "no"}])")); };
  EXPECT_EQ(of(R"("given": {"first_year": 2020, "pending": 2019})"), "invalid-record #/cases/1/given/pending");
  EXPECT_EQ(of(R"("given": {"members": {"2025": {"total": 20}}})"), "invalid-record #/cases/1/given/members/2025");
  EXPECT_EQ(of(R"("subject": "collective", "given": {"members": {"2024": {"total": 20}, "2025": {"total": 20, "advanced": 21}}})"), "invalid-record #/cases/1/given/members/2025");
  EXPECT_EQ(of(R"("given": {"granted": {"pm_certificate": {"years": 2020, "achievement_to": 2021}}})"), "invalid-record #/cases/1/given/granted/pm_certificate");
  EXPECT_EQ(of(R"("given": {"attested": {"Bad Id": 2025}})"), "unknown-key #/cases/1/given/attested/Bad Id");
  EXPECT_EQ(of(R"("given": {"served": [{"kind": "army", "from": "2001-01-01"}, {"kind": "army", "from": "2001-01-01", "to": "2000-01-01"}]})"), "invalid-record #/cases/1/given/served/1");
  EXPECT_EQ(of(R"("given": {"first_year": 2021})", R"("given": {"pending": 2020}, )"), "invalid-record #/cases/1/given/first_year") << "what the table gives is no fault of its own";
  EXPECT_EQ(of(R"("given": {"first_year": 2019})", R"("given": {"first_year": 2021, "pending": 2020}, )").substr(0, 24), "invalid-record #/given/p") << "the first row, which says no other first year";
  const std::string both = R"("given": {"first_year": 2021, "pending": 2020}, )";
  EXPECT_EQ(refusal(document(both + R"("cases": [{"name": "a", "given": {"first_year": 2019}, "then": "no"}])")), "accepted") << "the last word holds";
}
TEST(ScenarioTable, RefusesIdsThatNothingKnows) {
  const auto of = [](const std::string& row) { return refusal(document(R"("cases": [{"name": "a", )" + row + R"(, "then": "no"}])")); };
  EXPECT_EQ(of(R"("given": {"sectors": ["procuracy", "procuracie"]})"), "value-not-allowed #/cases/0/given/sectors/1");
  EXPECT_EQ(of(R"("given": {"attested": {"movement": 2025}})"), "unknown-key #/cases/0/given/attested/movement");
  EXPECT_EQ(of(R"("given": {"denied": {"movement": 2025}})"), "unknown-key #/cases/0/given/denied/movement");
  EXPECT_EQ(of(R"("given": {"held": {"excellent_collective": 2025}})"), "value-not-allowed #/cases/0/given/held/excellent_collective");
  EXPECT_EQ(of(R"("subject": "collective", "given": {"granted": {"heroic_mother": 2025}})"), "value-not-allowed #/cases/0/given/granted/heroic_mother");
  EXPECT_EQ(of(R"("subject": "collective", "given": {"held": {"grassroots_fighter": 2025}})"), "value-not-allowed #/cases/0/given/held/grassroots_fighter");
  const auto full = [&](const std::string& more) { return of(R"("record": {"id": "r", "subject": "individual", )" + more + "}"); };
  EXPECT_EQ(full(R"("sectors": ["procuracie"])"), "value-not-allowed #/cases/0/record/sectors/0");
  EXPECT_EQ(full(R"("years": [{"year": 2024}, {"year": 2025, "titles": ["advanced_worker", "excellent_collective"]}])"), "value-not-allowed #/cases/0/record/years/1/titles/1");
  EXPECT_EQ(of(R"("record": {"id": "r", "subject": "collective", "grants": [{"award": "pm_certificate", "year": 2025}, {"award": "heroic_mother", "year": 2025}]})"), "value-not-allowed #/cases/0/record/grants/1/award");
  EXPECT_EQ(full(R"("years": [{"year": 2025, "attested": {"movement": true}}])"), "unknown-key #/cases/0/record/years/0/attested/movement");
  EXPECT_EQ(full(R"("sectors": ["procuracy"])"), "accepted");
  try {
    scenarios_from_json(document(R"("cases": [{"name": "a", "given": {"sectors": ["procuracie"]}, "then": "no"}])"));
    FAIL() << "accepted";
  } catch (const error& refused) {
    EXPECT_EQ(refused.help().en, "the sectors are procuracy, union");
  }
  // What the table's own rule, or an office's pack, asks, is known.
  const std::string own = R"({"thidua": 1, "kind": "scenarios", "rule": {"all_of": [{"judged": "acme_best"}, {"held": "grassroots_fighter"}]}, "year": 2025, "cases": [{"name": "a", )";
  EXPECT_EQ(refusal(own + R"("given": {"attested": {"acme_best": 2025}}, "then": "no"}]})"), "accepted");
  EXPECT_EQ(refusal(own + R"("record": {"id": "r", "subject": "individual", "years": [{"year": 2025, "attested": {"acme_best": true}}]}, "then": "no"}]})"), "accepted");
  EXPECT_EQ(refusal(own + R"("given": {"attested": {"acme_worst": 2025}}, "then": "no"}]})"), "unknown-key #/cases/0/given/attested/acme_worst");
}

TEST(ScenarioTable, RefusesWhatWouldNotBeLookedAt) {
  const auto of_case = [](const std::string& row) { return refusal(document(R"("cases": [)" + row + "]")); };
  EXPECT_EQ(of_case(R"({"name": "", "given": {}, "then": "no"})"), "value-not-allowed #/cases/0/name");
  EXPECT_EQ(refusal(document(R"("cases": [{"name": "a", "given": {}, "then": "no"}], "excused": [{"rules": ["a"], "keys": ["b"], "reason": ""}])")), "value-not-allowed #/excused/0/reason");
  const std::string record = R"("record": {"id": "r", "subject": "individual"}, )";
  EXPECT_EQ(refusal(document(R"("given": {"rated": {"super": 2025}}, "cases": [{"name": "a", )" + record + R"("then": "no"}])")), "unknown-key #/given/rated/super");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {}, )" + record + R"("then": "no"})"), "value-not-allowed #/cases/0/given");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {}, "then": {"truth": "no_rule_in_force", "fails": ["b"]}})"), "value-not-allowed #/cases/0/then/fails");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {}, "then": {"truth": "no_rule_in_force", "conditions": {}}})"), "value-not-allowed #/cases/0/then/conditions");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {}, "then": {"truth": "no_rule_in_force"}})"), "accepted");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {}, "then": {"truth": "no", "fails": []}})"), "value-not-allowed #/cases/0/then/fails");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {}, "then": {"truth": "no", "conditions": {}}})"), "value-not-allowed #/cases/0/then/conditions");
  EXPECT_EQ(of_case(R"({"name": "a", "given": {}, "then": {"truth": "no", "conditions": {"b": {}}}})"), "value-not-allowed #/cases/0/then/conditions/b") << "nothing of it would be looked at";
}
TEST(ScenarioTable, RefusesTwoCasesThatWouldBeOneTest) {
  try {
    scenarios_from_json(document(R"("cases": [{"name": "ba năm: đủ", "given": {}, "then": "no"}, {"name": "ba năm - đủ", "given": {}, "then": "no"}])"));
    FAIL() << "accepted";
  } catch (const error& refused) {
    EXPECT_EQ(refused.where(), "#/cases/1/name");
    EXPECT_EQ(refused.message().en, "the cases `ba năm: đủ` and `ba năm - đủ` would both be the test `ba_năm_đủ`");
  }
}

TEST(ScenarioTable, ChoosesTheOptionsOfPacks) {
  const auto standard = [](const std::string& more, const std::string& of_row = "", const std::string& award = "national_fighter", const std::string& received = "2025-12-15") {
    const auto table = scenarios_from_json(R"({"thidua": 1, "kind": "scenarios", "award": ")" + award + R"(", "subject": ")" + (award == "excellent_collective" ? "collective" : "individual") +
                                           R"(", "year": 2025, "received": ")" + received + R"(", )" + more + R"("cases": [{"name": "a", )" + of_row + R"("given": {}, "then": "no"}]})");
    return *table.cases.front().standard;
  };
  const auto of_law_2022 = [](const law::law_2022_options& options, award what, subject_kind subject = subject_kind::individual) { return *law::law_2022(options).back().rule_for(what, subject); };
  const std::string three = R"("options": {"law-2022": {"consumption": "three_years"}}, )";
  EXPECT_EQ(standard(""), of_law_2022({}, awards::national_fighter));
  EXPECT_EQ(standard(three), of_law_2022({.consumption = law::title_consumption::three_years}, awards::national_fighter));
  EXPECT_EQ(standard(three, R"("options": {}, )"), of_law_2022({}, awards::national_fighter)) << "a row's take the place of the table's";
  EXPECT_EQ(standard(R"("pack": "law-2022", )", three), of_law_2022({.consumption = law::title_consumption::three_years}, awards::national_fighter));
  EXPECT_EQ(standard(R"("options": {"law-2022": {"excellent_collective": "bars"}}, )", "", "excellent_collective"),
            of_law_2022({.excellent_collective = law::sanctioned_member::bars}, awards::excellent_collective, subject_kind::collective));
  const law::law_2003_options three_years{.consumption = law::title_consumption::three_years};
  EXPECT_EQ(standard(R"("options": {"law-2003": {"consumption": "three_years"}}, )", "", "national_fighter", "2022-12-15"), *law::law_2003(three_years).back().rule_for(awards::national_fighter));
  EXPECT_EQ(standard(R"("options": {"law-2003-d65": {"consumption": "three_years"}}, )", "", "national_fighter", "2016-12-15"),
            *law::law_2003_decree_65(three_years).front().rule_for(awards::national_fighter));
  EXPECT_NE(of_law_2022({.consumption = law::title_consumption::three_years}, awards::national_fighter), of_law_2022({}, awards::national_fighter));

  const auto of_case = [](const std::string& more) { return refusal(document(more + R"("cases": [{"name": "a", "given": {}, "then": "no"}])")); };
  EXPECT_EQ(of_case(R"("options": {"law-2022": {"consumption": "two_years"}}, )"), "value-not-allowed #/options/law-2022/consumption");
  EXPECT_EQ(of_case(R"("options": {"law-2003": {"excellent_collective": "bars"}}, )"), "unknown-key #/options/law-2003/excellent_collective");
  EXPECT_EQ(of_case(R"("options": {"union-2014": {}}, )"), "unknown-key #/options/union-2014");
  EXPECT_EQ(of_case(R"("options": {"law-2022": {}}, "rule": {"held": "grassroots_fighter"}, )"), "value-not-allowed #/options") << "nothing would be chosen by it";
  EXPECT_EQ(of_case(R"("options": {"law-2003": {"consumption": "free"}}, )"), "value-not-allowed #/options/law-2003") << "no row asks that law";
}
// Wherever they stand, and whether or not the row asks that pack.
TEST(ScenarioTable, RefusesOptionsThatChooseNothing) {
  table_law law;
  law.packs.push_back(io::pack_from_json(office_pack));
  const auto of_row = [&](const std::string& options) { return refusal(document(R"("cases": [{"name": "a", "pack": "acme", "given": {}, "options": )" + options + R"(, "then": "no"}])"), law); };
  EXPECT_EQ(of_row(R"({"acme": {}})"), "unknown-key #/cases/0/options/acme");
  EXPECT_EQ(of_row(R"({"law-1945": {}})"), "unknown-key #/cases/0/options/law-1945");
  EXPECT_EQ(of_row(R"({"law-2022": {"consumed": "free"}})"), "unknown-key #/cases/0/options/law-2022/consumed");
  EXPECT_EQ(of_row(R"({"law-2022": {"consumption": "two_years"}})"), "value-not-allowed #/cases/0/options/law-2022/consumption");
  EXPECT_EQ(of_row(R"({"law-2022": {"consumption": "free"}})"), "value-not-allowed #/cases/0/options/law-2022");
  EXPECT_EQ(of_row("{}"), "accepted");
  const auto of_table = [&](const std::string& options, const std::string& row) { return refusal(document(R"("options": )" + options + R"(, "cases": [{"name": "a", "given": {}, )" + row + R"("then": "no"}])"), law); };
  EXPECT_EQ(of_table(R"({"law-2022": {"consumption": "two_years"}})", R"("pack": "acme", )"), "value-not-allowed #/options/law-2022/consumption");
  EXPECT_EQ(of_table(R"({"law-2022": {"consumption": "free"}})", R"("pack": "acme", )"), "value-not-allowed #/options/law-2022");
  EXPECT_EQ(of_table(R"({"law-2022": {"consumption": "free"}})", R"("pack": "law-2022", )"), "accepted");
}

TEST(ScenarioTable, KnowsTheLineOfEachCase) {
  const scenario_table table = scenarios_from_json("{\"thidua\": 1, \"kind\": \"scenarios\", \"pack\": \"law-2022\", \"award\": \"advanced_worker\", \"year\": 2025,\n\"cases\": [\n  {\"name\": \"a\", \"given\": {}, \"then\": \"no\"},\n\n  {\n    \"name\": \"b\", \"given\": {}, \"then\": \"no\"}\n]}");
  EXPECT_EQ(table.cases[0].line, 3);
  EXPECT_EQ(table.cases[1].line, 6);
  EXPECT_EQ(rules_of({table}).size(), 1U);
  EXPECT_EQ(rules_of({table}).front().scenarios.size(), 2U);
}

TEST(ScenarioTable, TakesWhatLiesDeep) {
  const std::string deep = std::string(300'000, '[') + R"("]")" + std::string(300'000, ']');
  EXPECT_EQ(scenarios_from_json(document(R"("x": )" + deep + ",\n" + R"("cases": [{"name": "a", "given": {}, "then": "no"}])")).cases.front().line, 2);
}

TEST(ScenarioTable, TakesWhatLiesDeepInARecord) {
  const std::string deep = std::string(300'000, '[') + R"("]")" + std::string(300'000, ']');
  const auto of = [&](const std::string& year) {
    return document(R"("cases": [{"name": "a", "record": {"x": )" + deep + R"(, "id": "r", "subject": "individual", "years": [{"year": )" + year + R"(, "rating": "good"}]}, "then": "no"}])");
  };
  EXPECT_EQ(scenarios_from_json(of("2025")).cases.front().of.given.find(2025_y)->rating, rating::good);
  EXPECT_EQ(refusal(of("true")), "wrong-type #/cases/0/record/years/0/year");
}
TEST(ScenarioTable, SaysWhereARuleIsTooDeepInFewWords) {
  std::string rule = R"({"pending": true})";
  for (int i = 0; i < 200; ++i) rule = R"({"all_of": [)" + rule + "]}";
  const std::string where = refusal(document(R"("rule": )" + rule + R"(, "cases": [{"name": "a", "given": {}, "then": "no"}])"));
  EXPECT_THAT(where, ::testing::StartsWith("invalid-rule #/rule/all_of/0/all_of/0/"));
  EXPECT_THAT(where, HasSubstr("/…/"));
  EXPECT_THAT(where, ::testing::EndsWith("/all_of/0/all_of/0"));
  EXPECT_LT(where.size(), 400U);
}
// Each name held against each other one, ten thousand of them take minutes.
TEST(ScenarioTable, ReadsManyRows) {
  const auto begun = std::chrono::steady_clock::now();
  std::string rows;
  for (int i = 0; i < 10'000; ++i) rows += (i == 0 ? "" : ",") + (R"({"name": "row )" + std::to_string(i)) + R"(", "given": {}, "then": "no"})";
  EXPECT_EQ(scenarios_from_json(document(R"("cases": [)" + rows + "]")).cases.size(), 10'000U);
  EXPECT_EQ(refusal(document(R"("cases": [)" + rows + R"(, {"name": "row-7", "given": {}, "then": "no"}])")), "value-not-allowed #/cases/10000/name");
  EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(30));
}

TEST(ScenarioTable, HasExcusesWithTheirRules) {
  const scenario_table table = scenarios_from_json(document(R"("cases": [{"name": "a", "given": {}, "then": "no"}], "excused": [{"rules": ["law2022.art22", "elsewhere"], "keys": ["a n=2", "b decides no"], "reason": "r"}])"));
  ASSERT_EQ(table.excused.size(), 4U);
  EXPECT_EQ(table.excused[1].key, "b decides no");
  EXPECT_EQ(table.excused[2].rule, "elsewhere");
  EXPECT_EQ(thidua::testing::detail::untested(excuses_of({table}), rules_of({table})), "miễn trừ nói về quy tắc `elsewhere`, mà không dòng nào hỏi\n");
  EXPECT_EQ(thidua::testing::detail::untested(excuses_of({table}), rules_of({table}), language::english), "an excuse names the rule `elsewhere`, which no row asks\n");
}

// A standard that no row asks has no coverage that could be too low. Editions of one pack are the same rules (law/statutes_test.cpp).
TEST(LawTables, AskEveryStandardOfTheLaw) {
  std::set<std::string> asked, standards;
  for (const auto& each : std::filesystem::directory_iterator(std::filesystem::path(THIDUA_TEST_DATA) / "../testing/data"))
    for (const tested_rule& of : rules_of({load_scenarios(each.path().string())})) asked.insert(of.pack + ' ' + of.standard.id());
  for (const law::pack& pack : law::statutes::vietnam().packs())
    for (const law::provision& each : pack.provisions()) standards.insert(pack.id() + ' ' + each.standard.id());
  EXPECT_GT(standards.size(), 50U);
  EXPECT_EQ(asked, standards);
}

TEST(TestNames, AreWhatGoogleTestTakes) {
  using thidua::testing::detail::suite_of;
  using thidua::testing::detail::test_name;
  EXPECT_EQ(test_name("three years, a gap: 2024"), "three_years_a_gap_2024");
  EXPECT_EQ(test_name("đủ 3 năm"), "đủ_3_năm");
  EXPECT_EQ(test_name("-*?"), "case");
  EXPECT_EQ(suite_of("a/b/law-2022.cases.json"), "law_2022");
}

}  // namespace
