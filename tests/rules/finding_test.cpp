// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/finding.hpp>

#include <thidua/rules/leaf.hpp>
#include <thidua/rules/rule_set.hpp>
#include <thidua/rules/wording.hpp>

#include "core/thrown.hpp"
#include "random_rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <stdexcept>

namespace {

using namespace thidua;
using test::random_record;
using test::random_rule;
using test::random_source;

merit_record officer() { return merit_record::individual("r1"); }

bool is_in_run(const node& of) {
  if (of.kind() == node_kind::run_count) return true;
  if (of.kind() != node_kind::all_of && of.kind() != node_kind::any_of) return false;
  for (std::size_t i = 0; i < of.size(); ++i)
    if (is_in_run(of.child(i))) return true;
  return false;
}

// VECTORS.md E4: every condition is listed, and each says what it would say if it were asked alone.
void expect_mirror(const finding& found, const node& of, const merit_record& record, award_year year) {
  ASSERT_EQ(found.kind, of.kind());
  ASSERT_EQ(found.children.size(), of.size());
  if (!is_in_run(of)) ASSERT_EQ(found.truth, decide(rule(of), record, year));
  ASSERT_FALSE(found.wording.vi.empty() || found.wording.en.empty());
  for (std::size_t i = 0; i < of.size(); ++i) expect_mirror(found.children[i], of.child(i), record, year);
}

TEST(Finding, E4ListsEveryConditionWithItsOwnAnswer) {
  random_source random(41);
  for (int round = 0; round < 400; ++round) {
    const rule standard = random_rule(random, 1 + round % 3);
    const merit_record record = random_record(random);
    for (int year = 2013; year <= 2025; year += 3) expect_mirror(explain(standard, record, award_year(year)), standard.root(), record, award_year(year));
  }
}

// The record without what is cited, over what is closed too.
merit_record without(const merit_record& record, const std::vector<evidence>& cited) {
  std::set<std::string> facts;
  std::set<std::pair<std::string, int>> of_years;
  std::set<std::string> closed;
  for (const evidence& each : cited) {
    if (each.fact == "closed") {
      closed.insert(each.value);
    } else if (each.year) {
      of_years.emplace(each.fact, each.year->number());
    }
    facts.insert(each.fact);
  }
  const std::vector<std::pair<std::string, std::string>> kind_of = {{"rating", "ratings"}, {"titles", "titles"}, {"initiatives", "initiatives"}, {"sanction", "sanctions"},
                                                                    {"pending", "pending"}, {"grants", "grants"}, {"tracks", "tracks"}};
  for (const auto& [fact, kind] : kind_of)
    if (facts.count(fact) > 0) closed.insert(kind);
  merit_record out = merit_record::individual(record.id());
  if (record.first_year() && facts.count("first_year") == 0) out.first_year(*record.first_year());
  for (int kind = 0; !to_string(static_cast<fact_kind>(kind)).empty(); ++kind)
    if (record.is_closed(static_cast<fact_kind>(kind)) && closed.count(std::string(to_string(static_cast<fact_kind>(kind)))) == 0) out.close(static_cast<fact_kind>(kind));
  for (year_facts year : record.years()) {
    const auto is_cited = [&](const char* fact) { return of_years.count({fact, year.year.number()}) > 0; };
    if (is_cited("rating")) year.rating.reset();
    if (is_cited("titles")) year.titles.reset();
    if (is_cited("initiatives")) year.initiatives.reset();
    if (is_cited("sanction")) year.sanction.reset();
    if (is_cited("pending")) year.pending.reset();
    out.tell(year);
  }
  if (record.grants() && facts.count("grants") == 0) {
    out.no_grants();
    for (const grant& each : *record.grants()) out.granted(each);
  }
  return out;
}

int checked = 0;
void expect_cites_all(const finding& found, const node& of, const merit_record& record, award_year year) {
  // What facts can't change rests on none.
  const bool rests_on_facts = !is_in_run(of) && found.truth != truth::unknown && decide(rule(of), officer(), year) != found.truth;
  if (rests_on_facts) {
    const truth weakened = decide(rule(of), without(record, found.evidence), year);
    ASSERT_NE(weakened, found.truth) << found << "\n" << to_text(of);
    ++checked;
  }
  for (std::size_t i = 0; i < of.size(); ++i) expect_cites_all(found.children[i], of.child(i), record, year);
}

// DESIGN.md: making unknown everything that a node cites makes it unknown or flips it.
TEST(Finding, CitesAllThatSupportsIt) {
  random_source random(42);
  for (int round = 0; round < 600; ++round) {
    const rule standard = random_rule(random, 1 + round % 3);
    const merit_record record = random_record(random);
    for (int year = 2013; year <= 2025; year += 4) {
      const finding found = explain(standard, record, award_year(year));
      expect_cites_all(found, standard.root(), record, award_year(year));
      if (HasFatalFailure()) return;
    }
  }
  EXPECT_GT(checked, 2000);
}

const legal_reference law{.instrument = "06/2022/QH15", .article = article{22}, .clause = clause{1}, .point = point{"a"}};

rule standard() {
  return all_of(consecutive(3_years, held(awards::grassroots_fighter)).id("x.streak"), within(3_years, initiative(scope::ministerial)), judged("outstanding_ministerial"),
                none_of(pending()))
      .id("x")
      .wording("Chiến sĩ thi đua Bộ", "Ministerial emulation fighter")
      .cite(law)
      .for_award(awards::ministerial_fighter);
}

merit_record with_a_gap() {
  return officer()
      .first_year(2020_y)
      .close(fact_kind::pending)
      .held(2021_y, awards::grassroots_fighter)
      .no_titles(2022_y)
      .held(2023_y, awards::grassroots_fighter)
      .no_titles(2024_y)
      .held(2025_y, awards::grassroots_fighter)
      .initiative(2024_y, {.id = "a", .scope = scope::ministerial, .used_for = std::vector<award>()})
      .no_initiatives(2023_y)
      .no_initiatives(2025_y);
}

TEST(Finding, SaysWhatIsMeasuredRequiredAndLacking) {
  const finding found = explain(standard(), with_a_gap(), 2025_y);
  EXPECT_EQ(found.truth, truth::no);
  EXPECT_EQ(found.measured, interval::exactly(3));
  EXPECT_EQ(found.required, 4);
  const finding& streak = *found.find("x.streak");
  EXPECT_EQ(streak.truth, truth::no);
  EXPECT_EQ(streak.measured, interval::exactly(1));
  EXPECT_EQ(streak.required, 3);
  EXPECT_EQ(streak.deficit(), 2);
  EXPECT_EQ(streak.reference, law) << "inherited";
  EXPECT_THAT(streak.years, testing::ElementsAre(year_truth{2025_y, truth::yes}, year_truth{2024_y, truth::no}, year_truth{2023_y, truth::yes}));
  EXPECT_THAT(streak.evidence, testing::ElementsAre(evidence{.fact = "titles", .year = 2024_y, .value = "none"}));
  EXPECT_EQ(found.children[1].id, "x.2");
  EXPECT_EQ(found.children[1].truth, truth::yes);
  EXPECT_EQ(found.judgements, std::vector<std::string>{"outstanding_ministerial"});
  EXPECT_EQ(found.find("nothing"), nullptr);
}

TEST(Finding, LeavesJudgementsThatAreAttestedToNobody) {
  merit_record record = with_a_gap();
  year_facts told = *record.find(2025_y);
  told.attested = {{"outstanding_ministerial", false}};
  record.tell(told);
  const finding found = explain(standard(), record, 2025_y);
  EXPECT_EQ(found.children[2].truth, truth::no);
  EXPECT_TRUE(found.judgements.empty());
  EXPECT_THAT(found.children[2].evidence, testing::ElementsAre(evidence{.fact = "attested", .year = 2025_y, .value = "outstanding_ministerial=false"}));
  EXPECT_EQ(explain(standard(), with_a_gap(), 2025_y, {.judgements = judgement_policy::require}).children[2].truth, truth::unknown);
}

TEST(Finding, ReadsWellInAReport) {
  EXPECT_EQ(to_text(explain(standard(), with_a_gap(), 2025_y)),
            "✗ Chiến sĩ thi đua Bộ [điểm a khoản 1 Điều 22 Luật 06/2022/QH15]\n"
            "  ✗ 3 năm liên tục đạt danh hiệu Chiến sĩ thi đua cơ sở — có 1, cần 3 (2025✓ 2024✗ 2023✓) [thuộc điểm a khoản 1 Điều 22 Luật 06/2022/QH15]\n"
            "  ✓ trong 3 năm gần nhất có sáng kiến cấp Bộ, ban, ngành, tỉnh trở lên (2025✗ 2024✓ 2023✗)\n"
            "  ✓ được hội đồng đánh giá `outstanding_ministerial` — để hội đồng xem xét\n"
            "  ✓ không đang bị xem xét kỷ luật, thanh tra, tố cáo\n");
}

// VECTORS.md E1: what is missing is unknown; it makes nobody eligible and nobody fail.
TEST(Finding, E1MissingFactsAreUnknownAndNamed) {
  const finding found = explain(consecutive(2_years, rated(rating::good)), officer().rated(2025_y, rating::good), 2025_y);
  EXPECT_EQ(found.truth, truth::unknown);
  EXPECT_EQ(found.measured, (interval{1, interval::unbounded}));
  EXPECT_THAT(found.evidence, testing::ElementsAre(evidence{.fact = "rating", .year = 2024_y}));
}

// Evidence is true as it stands, and of what the condition asks.
TEST(Finding, CitesNoAbsenceOfWhatIsThere) {
  const auto counted = count(held(awards::grassroots_fighter)) >= 1;
  const rule asked = over_run(3_years, after(granted(awards::ministerial_certificate)), counted);
  merit_record record = merit_record::individual("r");
  record.no_grants();
  record.granted({.what = awards::ministerial_certificate, .year = 2023_y, .track = track::merit});
  record.close(fact_kind::titles);
  const finding found = explain(asked, record, 2025_y);
  EXPECT_EQ(found.truth, truth::no);
  EXPECT_THAT(found.evidence, testing::Contains(evidence{.fact = "grants", .value = "ministerial_certificate 2023 merit"}));
  for (const evidence& each : found.evidence) EXPECT_FALSE(each.fact == "grants" && each.value.starts_with("none")) << each.value;
  EXPECT_THAT(found.children[1].evidence, testing::Each(evidence{.fact = "closed", .value = "titles"})) << "titles under a count of titles";
  EXPECT_THAT(to_text(found), testing::HasSubstr("— có 0, cần 1 (danh hiệu: không ghi là không có)\n"));
}

TEST(Finding, CountsNothingWhereThereIsNoRun) {
  const rule asked = over_run(3_years, rated(rating::good), count(rated(rating::excellent)) >= 1);
  merit_record record = officer().rated(2024_y, rating::excellent).rated(2025_y, rating::completed);
  const std::string text = to_text(explain(asked, record, 2025_y));
  EXPECT_THAT(text, testing::HasSubstr("— không có khoảng năm liên tục nào để tính\n"));
  EXPECT_THAT(text, testing::Not(testing::HasSubstr("có 0, cần 1")));
}

TEST(Finding, TellsEvidenceInWords) {
  year_facts told{.year = 2025_y};
  told.titles = std::vector{awards::advanced_worker};
  merit_record record = merit_record::individual("r");
  record.tell(told);
  record.no_grants();
  record.granted({.what = awards::ministerial_certificate, .year = 2019_y, .achievement_to = 2018_y, .track = track::sudden, .decision = "1500/QĐ-BTP"});
  const auto line = [&](const rule& asked, language in = language::vietnamese) { return to_text(explain(asked, record, 2025_y), in); };
  EXPECT_EQ(line(held(awards::grassroots_fighter)), "✗ đạt danh hiệu Chiến sĩ thi đua cơ sở (năm 2025: Lao động tiên tiến)\n");
  EXPECT_EQ(line(rated(rating::good)), "? hoàn thành tốt nhiệm vụ trở lên (hồ sơ chưa ghi xếp loại năm 2025)\n");
  EXPECT_EQ(line(rated(rating::good), language::english), "? rated good or better (not told: rating, 2025)\n");
  EXPECT_THAT(line(once(granted(awards::ministerial_certificate))),
              testing::HasSubstr("(được tặng Bằng khen của Bộ, ban, ngành, tỉnh năm 2019 (thành tích đến năm 2018, quyết định 1500/QĐ-BTP, loại hình đột xuất))"));
  EXPECT_EQ(line(none_of(flag_eligible()), language::english), "? belongs to no bloc in which flags are given (not told: whether flags are given in the bloc)\n");
}

// VECTORS.md E5: an error in a leaf is an error, not a no.
TEST(Finding, E5AnErrorPassesOn) {
  const auto broken = leaf<merit_record>("broken", {.vi = "hỏng"}, [](const merit_record&) -> truth { throw std::runtime_error("no connection"); });
  EXPECT_THROW(explain(any_of(always(), broken), officer(), 2025_y), std::runtime_error);
  EXPECT_THROW(decide(any_of(always(), broken), officer(), 2025_y), std::runtime_error);
}

// VECTORS.md D14: the last of several conditions completes nothing while another is unmet.
TEST(Finding, D14EveryConditionCounts) {
  const rule chain = all_of(held(awards::grassroots_fighter), held(awards::ministerial_fighter), held(awards::national_fighter));
  const finding found = explain(chain, officer().held(2025_y, awards::national_fighter), 2025_y);
  EXPECT_EQ(found.truth, truth::no);
  EXPECT_EQ(found.measured, interval::exactly(1));
  EXPECT_EQ(found.required, 3);
}

TEST(Finding, IsTheSameFlatAndAsATree) {
  random_source random(43);
  for (int round = 0; round < 200; ++round) {
    const rule standard = random_rule(random, 3);
    const merit_record record = random_record(random);
    const prepared known = rule_set<merit_record>({standard}).prepare(record);
    flat_finding flat;
    for (int year = 2012; year <= 2026; ++year) {
      known.explain(0, award_year(year), flat);
      std::size_t at = 0;
      const auto compare = [&](const auto& self, const finding& found) -> void {
        ASSERT_EQ(flat[at].truth, found.truth);
        if (flat[at].is_measured) ASSERT_EQ(flat[at].measured, found.measured);
        ++at;
        for (const finding& each : found.children) self(self, each);
      };
      compare(compare, explain(standard, record, award_year(year)));
      ASSERT_EQ(at, flat.size());
    }
  }
}

}  // namespace
