// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/kit_printers.hpp>

#include <thidua/io/csv.hpp>
#include <thidua/io/fingerprint.hpp>
#include <thidua/io/merit_record_lines.hpp>
#include <thidua/io/timeline.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/testing/testing.hpp>
#include <thidua/thidua.hpp>

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

namespace {

using namespace thidua;
using namespace thidua::testing;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::PrintToString;

/// What GoogleTest says of each public type.
class printed {
 public:
  template <class Value>
  void add(const Value& value, const std::string& name) {
    add_one(value, name);
    EXPECT_THAT(PrintToString(std::vector<Value>{value}), Not(HasSubstr("-byte object"))) << name;
  }
  /// Of what no vector is made.
  template <class Value>
  void add_one(const Value& value, const std::string& name) {
    EXPECT_THAT(PrintToString(value), Not(HasSubstr("-byte object"))) << name;
    names_.insert(name);
  }
  const std::set<std::string>& names() const { return names_; }

 private:
  std::set<std::string> names_;
};

printed all_types() {
  printed all;
  const auto add = [&](const auto& value, const char* name) { all.add(value, name); };
  const date day(2025, 12, 15);
  const award what = awards::ministerial_fighter;
  const rule standard = consecutive(3_years, held(awards::grassroots_fighter).id("title")).id("streak");
  const node at = standard.root();
  const merit_record who = officer();
  const law::pack& pack = *law::statutes::vietnam().find("law-2022");
  const commemoration& event = *commemorations::vietnam().begin();
  const anniversary which = *next_anniversary(event, day);
  const scenario row{.name = "a", .given = who, .year = 2025_y};
  add(language(), "language");
  add(bilingual(), "bilingual");
  add(weekday(), "weekday");
  add(missing_day(), "missing_day");
  add(date_style(), "date_style");
  add(error_condition(), "error_condition");
  add(article(), "article");
  add(clause(), "clause");
  add(point(), "point");
  add(certainty(), "certainty");
  add(legal_reference(), "legal_reference");
  add(text_span(), "text_span");
  add(lunar_reckoning(), "lunar_reckoning");
  add(provenance(), "provenance");
  add(leap_month(), "leap_month");
  add(lunar_style(), "lunar_style");
  add(calendar_kind(), "calendar_kind");
  add(precision(), "precision");
  add(leap_month_rule(), "leap_month_rule");
  add(projection_policy(), "projection_policy");
  add(unverified(), "unverified");
  add(anniversary_options(), "anniversary_options");
  add(catalogue(), "catalogue");
  add(ceremony_ruling(), "ceremony_ruling");
  add(commemoration_entry(), "commemoration_entry");
  add(year_count(), "year_count");
  add(campaign(), "campaign");
  add(campaign_bounds(), "campaign_bounds");
  add(congress_term(), "congress_term");
  add(congress(), "congress");
  add(congress_table(), "congress_table");
  add(congress_mention(), "congress_mention");
  add(boundary(), "boundary");
  add(month_day(), "month_day");
  add(day_off(), "day_off");
  add(office(), "office");
  add(person(), "person");
  add(signature(), "signature");
  add(recipient(), "recipient");
  add(basis(), "basis");
  add(document(), "document");
  add(number_form(), "number_form");
  add(target(), "target");
  add(duty(), "duty");
  add(reporting(), "reporting");
  add(review(), "review");
  add(dedicated_work(), "dedicated_work");
  add(commitment(), "commitment");
  add(recognition(), "recognition");
  add(drive(), "drive");
  add(participant_class(), "participant_class");
  add(movement(), "movement");
  add(movement_table(), "movement_table");
  add(organ(), "organ");
  add(organization_tree(), "organization_tree");
  add(shown_entry(), "shown_entry");
  add(shown_congress(), "shown_congress");
  add(shown_phase(), "shown_phase");
  add(overview(), "overview");
  add(bound(), "bound");
  add(phase(), "phase");
  add(reference_facts(), "reference_facts");
  add(registration(), "registration");
  add(theme(), "theme");
  add(violation(), "violation");
  add(workflow(), "workflow");
  add(initiative_fact(), "initiative_fact");
  add(member_counts(), "member_counts");
  add(vote_count(), "vote_count");
  add(thematic_lead(), "thematic_lead");
  add(merit_record_parts(), "merit_record_parts");
  add(service_factor(), "service_factor");
  add(month_counting(), "month_counting");
  add(gap(), "gap");
  add(none_value(), "none_value");
  add(initiative_value(), "initiative_value");
  add(member_value(), "member_value");
  add(judgement_value(), "judgement_value");
  add(change(), "change");
  add(condition_value(), "condition_value");
  add(interval(), "interval");
  add(count_line(), "count_line");
  add(decision_options(), "decision_options");
  add(earliest_year(), "earliest_year");
  add(evidence(), "evidence");
  add(missing_facts(), "missing_facts");
  add(node_terms(), "node_terms");
  add(truth_counts(), "truth_counts");
  add(truth_plane(), "truth_plane");
  add(places(), "places");
  add(population_options(), "population_options");
  add(rule_progress(), "rule_progress");
  add(proposal_checks(), "proposal_checks");
  add(proposal_conflict(), "proposal_conflict");
  add(ranked_candidate(), "ranked_candidate");
  add(women_of(), "women_of");
  add(selection_rules(), "selection_rules");
  add(selection(), "selection");
  add(threads(), "threads");
  add(year_masks(), "year_masks");
  add(timeline(), "timeline");
  add(timelines(), "timelines");
  add(thidua::law::competent_authority(), "law::competent_authority");
  add(thidua::law::competence(), "law::competence");
  add(thidua::law::stated_condition(), "law::stated_condition");
  add(thidua::law::witness(), "law::witness");
  add(thidua::law::dossier_item(), "law::dossier_item");
  add(thidua::law::dossier_checklist(), "law::dossier_checklist");
  add(thidua::law::law_2003_options(), "law::law_2003_options");
  add(thidua::law::law_2022_options(), "law::law_2022_options");
  add(thidua::law::prize_list(), "law::prize_list");
  add(thidua::law::quota_answer(), "law::quota_answer");
  add(thidua::law::silence(), "law::silence");
  add(thidua::law::stale_reference(), "law::stale_reference");
  add(thidua::law::council_vote(), "law::council_vote");
  add(thidua::law::council_ballot(), "law::council_ballot");
  add(thidua::plan::replacement(), "plan::replacement");
  add(thidua::plan::deciding_fact(), "plan::deciding_fact");
  add(thidua::plan::diagnostic(), "plan::diagnostic");
  add(thidua::plan::text_position(), "plan::text_position");
  add(thidua::plan::lexicon(), "plan::lexicon");
  add(thidua::plan::round_years(), "plan::round_years");
  add(thidua::plan::blanks(), "plan::blanks");
  add(thidua::plan::issue_year(), "plan::issue_year");
  add(thidua::plan::phase_numbers(), "plan::phase_numbers");
  add(thidua::plan::text_type(), "plan::text_type");
  add(thidua::plan::award_status(), "plan::award_status");
  add(thidua::plan::award_mention(), "plan::award_mention");
  add(thidua::plan::reading(), "plan::reading");
  add(thidua::plan::lint_options(), "plan::lint_options");
  add(thidua::plan::reader(), "plan::reader");
  add(thidua::plan::outline_part(), "plan::outline_part");
  add(thidua::plan::outline_line(), "plan::outline_line");
  add(thidua::plan::write_options(), "plan::write_options");
  add(thidua::io::byte_order_mark(), "io::byte_order_mark");
  add(thidua::io::decision_detail(), "io::decision_detail");
  add(thidua::io::record_reading(), "io::record_reading");
  add(thidua::io::record_row(), "io::record_row");
  add(thidua::io::checked_text(), "io::checked_text");
  add(thidua::io::rule_detail(), "io::rule_detail");
  add(thidua::io::colours(), "io::colours");
  add(thidua::testing::unpaired_condition(), "testing::unpaired_condition");
  add(thidua::testing::boundary_options(), "testing::boundary_options");
  add(thidua::testing::grant_details(), "testing::grant_details");
  add(thidua::testing::breach(), "testing::breach");
  add(thidua::testing::skipped_check(), "testing::skipped_check");
  add(thidua::testing::contract_report(), "testing::contract_report");
  add(thidua::testing::coverage_report(), "testing::coverage_report");
  add(thidua::testing::located_coverage(), "testing::located_coverage");
  add(thidua::testing::mutation_report(), "testing::mutation_report");
  add(thidua::testing::expected_condition(), "testing::expected_condition");
  add(thidua::testing::expectation(), "testing::expectation");
  add(thidua::testing::excuse(), "testing::excuse");
  add(thidua::testing::scenario_table(), "testing::scenario_table");
  add(thidua::testing::table_law(), "testing::table_law");
  add(thidua::testing::table_run(), "testing::table_run");
  add(day, "date");
  add(error(errc::invalid_record, {.vi = "a", .en = "b"}), "error");
  add(ordinal(3), "ordinal");
  add(lunar_month(2025, 1), "lunar_month");
  add(lunar_month_days{day, 29}, "lunar_month_days");
  add(lunar_date(2025, 1, 1), "lunar_date");
  add(*event.origins().begin(), "origin");
  add(occurrence{day}, "occurrence");
  add(sexagenary_year(2025), "sexagenary_year");
  add(which, "anniversary");
  add(event, "commemoration");
  add(deadline::until(day), "deadline");
  add(document_number::parse("12/KH-CĐKS"), "document_number");
  add(organization{.id = id<organization>("a"), .name = {"A"}}, "organization");
  add(bloc{.id = id<bloc>("a"), .name = {"A"}}, "bloc");
  add(shown_anniversary{which}, "shown_anniversary");
  add(shown_deadline{day, day, day_off::none, day}, "shown_deadline");
  add(campaign_status{day}, "campaign_status");
  add(transition{workflow_step::launch, day}, "transition");
  add(what, "award");
  add(2025_y, "award_year");
  add(year_facts{2025_y}, "year_facts");
  add(grant{what, 2025_y}, "grant");
  add(who, "merit_record");
  add(service_period{"army", day}, "service_period");
  add(title_value{what}, "title_value");
  add(grant_value{what}, "grant_value");
  add(unmet_condition{at, 0, std::nullopt, 2025_y, {}}, "unmet_condition");
  add(year_truth{2025_y, truth::yes}, "year_truth");
  add(explain(standard, who, 2025_y), "finding");
  add(asked_years{2024_y, 2025_y}, "asked_years");
  add(at, "node");
  add(question{0, 2025_y}, "question");
  add(plane_key{at, 0, 0, 1, 2025, false}, "plane_key");
  add(condition_progress{at}, "condition_progress");
  add(proposal{.record = "a", .what = what, .year = 2025_y}, "proposal");
  add(quota::percent(15), "quota");
  add(withdrawn_award{what, 2025_y}, "withdrawn_award");
  add(decided_award{what, 2025_y, standard}, "decided_award");
  add(lost_support{what, 2025_y, truth::yes, truth::no}, "lost_support");
  add(what_if(who), "what_if");
  add(thidua::law::passed_over{pack, truth::no}, "law::passed_over");
  add(thidua::law::decision{what, 2025_y}, "law::decision");
  add(thidua::law::decision_question{2025_y, day}, "law::decision_question");
  add(thidua::law::changed_condition{std::nullopt, std::nullopt, at, at, at, at}, "law::changed_condition");
  add(thidua::law::standard_difference{what}, "law::standard_difference");
  add(thidua::law::reference_difference{what}, "law::reference_difference");
  add(thidua::law::made_up_witness{who, 2025_y, truth::no, truth::yes, {}, {}}, "law::made_up_witness");
  add(thidua::law::population_difference{what}, "law::population_difference");
  add(pack.provisions().front(), "law::provision");
  add(thidua::law::unencoded{what, subject_kind::individual, {}}, "law::unencoded");
  add(pack, "law::pack");
  add(thidua::law::vnd(5), "law::vnd");
  add(thidua::law::base_salary{thidua::law::vnd(5), {}}, "law::base_salary");
  add(thidua::law::prize_question{.what = what, .decided = day}, "law::prize_question");
  add(thidua::law::prize{what}, "law::prize");
  add(thidua::law::decided_award{what, 2025_y}, "law::decided_award");
  add(thidua::law::prizes_question{.awards = {}, .decided = day}, "law::prizes_question");
  add(thidua::law::award_quota{what, {}, quota::percent(15), {}}, "law::award_quota");
  add(thidua::law::applicable_law{day}, "law::applicable_law");
  add(thidua::law::law_question{day}, "law::law_question");
  add(thidua::law::statutes::vietnam(), "law::statutes");
  add(thidua::io::decision_basis{what, 2025_y}, "io::decision_basis");
  add(thidua::io::listed_anniversary{event.id(), day, std::nullopt, std::nullopt, "a"}, "io::listed_anniversary");
  add(thidua::io::anniversary_listing{period(day, day)}, "io::anniversary_listing");
  add(thidua::io::listed_pack{pack, {}}, "io::listed_pack");
  add(officer(), "testing::record_builder");
  add(thidua::testing::condition_coverage{.condition = at, .id = "a"}, "testing::condition_coverage");
  add(mutants_of(standard).front(), "testing::mutant");
  add(thidua::testing::mutant_fate{mutants_of(standard).front()}, "testing::mutant_fate");
  add(thidua::testing::table_case{row}, "testing::table_case");
  add(thidua::testing::tested_rule{standard, "", {row}}, "testing::tested_rule");
  add(tests_of(scenario_table{{table_case{row}}, {}}, "a.json").front(), "testing::table_test");
  add(year_list{2024_y, 2025_y}, "testing::year_list");
  add(from(2025_y), "testing::first_of_years");
  add(award_kind(), "award_kind");
  add(award_level(), "award_level");
  add(subject_kind(), "subject_kind");
  add(rating(), "rating");
  add(sanction(), "sanction");
  add(scope(), "scope");
  add(initiative_kind(), "initiative_kind");
  add(track(), "track");
  add(bloc_led(), "bloc_led");
  add(fact_kind(), "fact_kind");
  add(adjustment(), "adjustment");
  add(campaign_kind(), "campaign_kind");
  add(commemoration_stance(), "commemoration_stance");
  add(congress_state(), "congress_state");
  add(congress_stance(), "congress_stance");
  add(term_reading(), "term_reading");
  add(recipient_kind(), "recipient_kind");
  add(basis_kind(), "basis_kind");
  add(document_type(), "document_type");
  add(comparison(), "comparison");
  add(review_kind(), "review_kind");
  add(movement_kind(), "movement_kind");
  add(organization_kind(), "organization_kind");
  add(organization_level(), "organization_level");
  add(date_precision(), "date_precision");
  add(registration_standing(), "registration_standing");
  add(campaign_state(), "campaign_state");
  add(theme_kind(), "theme_kind");
  add(severity(), "severity");
  add(violation_code(), "violation_code");
  add(workflow_step(), "workflow_step");
  add(ceremony_answer(), "ceremony_answer");
  add(commemoration_kind(), "commemoration_kind");
  add(commemoration_scope(), "commemoration_scope");
  add(milestone_basis(), "milestone_basis");
  add(confidence(), "confidence");
  add(milestone(), "milestone");
  add(errc(), "errc");
  add(thidua::law::authority(), "law::authority");
  add(thidua::law::dossier_paper(), "law::dossier_paper");
  add(thidua::law::title_consumption(), "law::title_consumption");
  add(thidua::law::sanctioned_member(), "law::sanctioned_member");
  add(thidua::law::prize_rounding(), "law::prize_rounding");
  add(thidua::law::certificate_giver(), "law::certificate_giver");
  add(thidua::law::quota_base(), "law::quota_base");
  add(thidua::law::text_status(), "law::text_status");
  add(thidua::plan::diagnostic_code(), "plan::diagnostic_code");
  add(record_key(), "record_key");
  add(change_kind(), "change_kind");
  add(judgement_policy(), "judgement_policy");
  add(node_kind(), "node_kind");
  add(usability(), "usability");
  add(grant_basis(), "grant_basis");
  add(member_part(), "member_part");
  add(member_comparison(), "member_comparison");
  add(progress_unit(), "progress_unit");
  add(proposal_conflict_kind(), "proposal_conflict_kind");
  add(likelihood(), "likelihood");
  add(achievement_ids(), "achievement_ids");
  add(title_reuse(), "title_reuse");
  add(quota_rounding(), "quota_rounding");
  add(ranking_order(), "ranking_order");
  add(tie_break(), "tie_break");
  add(truth(), "truth");
  add(thidua::testing::pair_outcome(), "testing::pair_outcome");
  add(thidua::testing::promise(), "testing::promise");
  add(thidua::testing::references(), "testing::references");
  add(thidua::testing::mutation(), "testing::mutation");
  add(thidua::plan::drafted(), "plan::drafted");
  add(anniversaries(event, period(day, day + days(1000))), "anniversary_range");
  add(rule_set<merit_record>({standard}).prepare(who), "prepared");
  add(thidua::law::decider(thidua::law::statutes::vietnam(), {2025_y, day}), "law::decider");
  add(thidua::plan::line_index("a\nb"), "plan::line_index");
  add(record_source(standard, 2025_y, 1), "testing::record_source");
  const auto bytes = [] { return io::bytes_from([](char*, std::size_t) { return std::size_t(0); }); };
  all.add_one(*bytes(), "io::byte_source");
  all.add_one(io::line_reader(bytes()), "io::line_reader");
  all.add_one(io::merit_record_lines(bytes()), "io::merit_record_lines");
  all.add_one(io::file_writer(::testing::TempDir() + "thidua_printed"), "io::file_writer");
  // Templates, by what they are of.
  add(standard, "basic_rule");
  add(run_condition<merit_record>(at), "run_condition");
  add(count(5_years, standard), "pending_count");
  add(rule_set<merit_record>({standard}), "rule_set");
  all.add_one(population<merit_record>(standard, {2025_y}), "population");
  all.add_one(timeline_batch<merit_record>(standard), "timeline_batch");
  add(3_years, "quantity");
  add(event.id(), "id");
  add(io::leaf_registry<merit_record>(), "io::leaf_registry");
  add(contract_options<merit_record>(), "testing::contract_options");
  add(row, "testing::basic_scenario");
  const boundary_report report = boundary_pairs(standard, 2025_y);
  add(report, "testing::basic_boundary_report");
  add(report.pairs.front(), "testing::basic_boundary_pair");
  add(report.bounds.front(), "testing::basic_boundary_record");
  return all;
}

TEST(Printers, ShowNoTypeAsBytes) { all_types(); }

// Every type and class template of a public header outside of `detail` that begins a line.
std::set<std::string> public_types() {
  std::set<std::string> out;
  const std::filesystem::path headers = std::filesystem::path(THIDUA_TEST_DATA) / "../../include/thidua";
  const std::regex opened("^namespace (\\w+) \\{"), closed("^\\}  // namespace"), declared("^(?:enum class|struct|class) (\\w+)[^;]*\\{.*");
  for (const auto& each : std::filesystem::recursive_directory_iterator(headers)) {
    if (each.path().extension() != ".hpp" || each.path().string().find("/detail/") != std::string::npos) continue;
    std::ifstream in(each.path());
    std::vector<std::string> spaces;
    for (std::string line; std::getline(in, line);) {
      std::smatch found;
      if (std::regex_search(line, found, opened)) spaces.push_back(found[1]);
      if (std::regex_search(line, closed) && !spaces.empty()) spaces.pop_back();
      const bool is_detail = std::find(spaces.begin(), spaces.end(), "detail") != spaces.end();
      if (!is_detail && std::regex_match(line, found, declared)) {
        std::string name = found[1];
        for (std::size_t i = spaces.size(); i-- > 1;) name = spaces[i] + "::" + name;
        out.insert(name);
      }
    }
  }
  return out;
}
TEST(Printers, AreTestedForEveryPublicType) {
  EXPECT_GT(public_types().size(), 200U);
  EXPECT_EQ(all_types().names(), public_types()) << "add what is new to `all_types`, and a printer to the headers of printers";
}

TEST(Printers, ShowTemplatesOfTheKit) {
  const rule standard = held(awards::grassroots_fighter).id("title");
  const boundary_report report = boundary_pairs(standard, 2025_y);
  const auto expect_words = [](const std::string& text) { EXPECT_THAT(text, Not(HasSubstr("-byte object"))); };
  expect_words(PrintToString(report));
  expect_words(PrintToString(report.pairs));
  expect_words(PrintToString(contract_options<merit_record>{}));
  expect_words(PrintToString(scenarios_of(report, 2025_y)));
  expect_words(PrintToString(standard));
  expect_words(PrintToString(count(standard) >= 2));
  expect_words(PrintToString(id<commemoration>("kiem_sat")));
  EXPECT_THAT(PrintToString(scenario{.name = "met", .given = officer(), .year = 2025_y}), ::testing::StartsWith("{name: \"met\", year: 2025, then: {truth: yes}, judgements: assume, given: {"));
  EXPECT_EQ(PrintToString(expectation{.truth = truth::no, .fails = {"title"}, .conditions = {{.id = "title", .required = 3}}}), "{truth: no, fails: { \"title\" }, conditions: { {id: \"title\", required: (3)} }}");
  EXPECT_EQ(PrintToString(rule_set<merit_record>({standard})), "rules:\n- holder of the title Grassroots emulation fighter `title`");
  EXPECT_EQ(PrintToString(population<merit_record>(standard, {2025_y})), "0 records, rules:\n- holder of the title Grassroots emulation fighter `title`");
  EXPECT_EQ(PrintToString(promise::monotone), "monotone");
  EXPECT_EQ(PrintToString(mutation::dropped), "dropped");
  EXPECT_EQ(PrintToString(law::sanctioned_member::bars), "bars");
  EXPECT_EQ(PrintToString(service_period{.kind = "army", .from = date(2001, 1, 1)}), "{kind: \"army\", from: 2001-01-01, factor: 1}");
}

TEST(Printers, TellApartWhatDiffersByIdOrReferenceOnly) {
  const rule streak = consecutive(3_years, held(awards::grassroots_fighter));
  const auto expect_unlike = [](const auto& a, const auto& b) { EXPECT_NE(PrintToString(a), PrintToString(b)); };
  expect_unlike(streak.id("a"), streak.id("b"));
  expect_unlike(streak.wording("chuỗi", "streak").id("a"), streak.wording("chuỗi", "streak").id("b"));
  expect_unlike(streak.wording("chuỗi", "streak"), consecutive(2_years, held(awards::grassroots_fighter)).wording("chuỗi", "streak"));
  expect_unlike(streak.cite({.instrument = "1", .article = article{1}}), streak.cite({.instrument = "1", .article = article{2}}));
  expect_unlike(initiative(scope::ministerial, usability::for_title), initiative(scope::ministerial, usability::for_form));
  const merit_record who = officer();
  expect_unlike(explain(streak.id("a"), who, 2025_y), explain(streak.id("b"), who, 2025_y));
  expect_unlike(explain(all_of(streak.id("a"), pending()), who, 2025_y), explain(all_of(streak.id("b"), pending()), who, 2025_y));
  EXPECT_EQ(PrintToString(streak.id("a")), "\n- 3 years in a row: holder of the title Grassroots emulation fighter `a`\n  - holder of the title Grassroots emulation fighter");
}

}  // namespace
