// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/what_if.hpp>

#include <thidua/rules/build.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/facts.hpp>

#include "core/thrown.hpp"

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using test::code_of;

merit_record officer() {
  return merit_record::individual("r1")
      .first_year(2020_y)
      .rated(2024_y, rating::completed)
      .held(2024_y, awards::advanced_worker)
      .initiative(2024_y, {.id = "a", .used_for = std::vector{awards::pm_certificate}})
      .initiative(2024_y, {.id = "b", .scope = scope::ministerial})
      .granted({.what = awards::ministerial_certificate, .year = 2022_y, .achievement_to = 2021_y});
}

TEST(WhatIf, LeavesTheRecordUntouched) {
  const merit_record record = officer();
  const rule good = rated(rating::good);
  EXPECT_EQ(decide(good, what_if(record).rated(2024_y, rating::good), 2024_y), truth::yes);
  EXPECT_EQ(decide(good, record, 2024_y), truth::no);
  EXPECT_EQ(record, officer());
}

TEST(WhatIf, TellsFactsAnewThatARecordRefusesToHearTwice) {
  EXPECT_EQ(code_of([] { return officer().rated(2024_y, rating::good); }), "invalid-record");
  what_if changed(officer());
  changed.rated(2024_y, rating::good).sanctioned(2024_y, sanction::none).sanctioned(2024_y, sanction::warning).pending(2024_y, true).pending(2024_y, false);
  changed.not_held(2024_y, awards::advanced_worker).held(2024_y, awards::grassroots_fighter).judged(2024_y, "united", false).judged(2024_y, "united", true);
  changed.votes(2024_y, {9, 10}).no_initiatives(2024_y).initiative(2024_y, {.id = "c"});
  const year_facts& year = *changed.record().find(2024_y);
  EXPECT_EQ(year.rating, rating::good);
  EXPECT_EQ(year.sanction, sanction::warning);
  EXPECT_EQ(year.pending, false);
  EXPECT_EQ(year.titles, std::vector{awards::grassroots_fighter});
  EXPECT_EQ(year.attested, (std::vector<std::pair<std::string, bool>>{{"united", true}}));
  EXPECT_EQ(year.initiatives->size(), 1U);
  EXPECT_EQ(year.votes, (vote_count{9, 10}));
}

TEST(WhatIf, StillRefusesWhatNoRecordCanHold) {
  EXPECT_EQ(code_of([] { return what_if(officer()).rated(2019_y, rating::good).record(); }), "invalid-record") << "before the first year";
  EXPECT_EQ(code_of([] { return what_if(officer()).held(2024_y, awards::pm_certificate).record(); }), "invalid-record") << "a form";
  EXPECT_EQ(code_of([] { return what_if(officer()).leads_bloc(2024_y, bloc_led::central).record(); }), "invalid-record") << "no collective";
  EXPECT_EQ(code_of([] { return what_if(officer()).votes(2024_y, {11, 10}).record(); }), "invalid-record");
  EXPECT_EQ(code_of([] { return with(officer(), {{.fact = record_key::grants, .to = grant_value{awards::pm_certificate}}}); }), "invalid-quantity") << "a grant without any year";
}

TEST(WhatIf, KnowsCollectives) {
  what_if changed(merit_record::collective("c"));
  changed.members(2024_y, {.total = 20, .completed = 20}).leads_bloc(2024_y, bloc_led::central).leads_bloc(2024_y, bloc_led::none).exceeds_targets(2024_y, true);
  changed.organizations_excellent(2024_y, true).thematic_leader(2024_y, thematic_lead{scope::national, 5_years}).flag_eligible(false).flag_eligible(true);
  const year_facts& year = *changed.record().find(2024_y);
  EXPECT_EQ(year.members->completed, 20);
  EXPECT_EQ(year.leads_bloc, bloc_led::none);
  EXPECT_EQ(year.exceeds_targets, true);
  EXPECT_EQ(year.organizations_excellent, true);
  EXPECT_EQ(year.thematic_leader, std::optional(std::optional(thematic_lead{scope::national, 5_years})));
  EXPECT_EQ(changed.record().flag_eligible(), true);
}

TEST(WhatIf, Forgets) {
  what_if changed(officer());
  for (int key = 0; key <= static_cast<int>(record_key::attested); ++key) changed.forget(2024_y, static_cast<record_key>(key)).forget(2023_y, static_cast<record_key>(key));
  EXPECT_EQ(*changed.record().find(2024_y), year_facts{.year = 2024_y});
  EXPECT_EQ(changed.record().find(2023_y), nullptr) << "of which nothing was told";
  EXPECT_FALSE(changed.record().grants());
  EXPECT_FALSE(what_if(merit_record::collective("c").flag_eligible(true)).forget(2024_y, record_key::flag_eligible).record().flag_eligible());
}

TEST(WhatIf, GrantsAndWithdraws) {
  what_if changed(officer());
  changed.not_granted(2022_y, awards::ministerial_certificate);
  EXPECT_EQ(changed.record().grants()->size(), 1U) << "it counts in 2021";
  changed.not_granted(2021_y, awards::ministerial_certificate);
  EXPECT_TRUE(changed.record().grants()->empty());
  changed.granted({.what = awards::pm_certificate, .year = 2024_y});
  EXPECT_EQ(changed.record().grants()->size(), 1U);
  EXPECT_EQ(what_if(officer()).not_granted(2022_y, awards::ministerial_certificate, grant_basis::decision).record().grants()->size(), 0U);
}

TEST(Changes, ComeInWhicheverOrder) {
  const std::vector<change> changes{
      {.fact = record_key::titles, .year = 2023_y, .to = none_value()},
      {.fact = record_key::titles, .year = 2023_y, .to = title_value{awards::grassroots_fighter}},
      {.fact = record_key::initiatives, .year = 2023_y, .to = initiative_value{.number = 2, .narrowest = scope::grassroots}},
      {.fact = record_key::initiatives, .year = 2023_y, .to = initiative_value{.number = 1, .narrowest = scope::national}},
      {.fact = record_key::grants, .to = none_value()},
      {.fact = record_key::grants, .year = 2021_y, .to = grant_value{awards::ministerial_certificate, false}},
      {.fact = record_key::rating, .year = 2023_y, .to = rating::good},
  };
  std::vector<change> turned(changes.rbegin(), changes.rend());
  const merit_record one = with(officer(), changes);
  EXPECT_EQ(one, with(officer(), turned));
  EXPECT_EQ(one.find(2023_y)->titles, std::vector{awards::grassroots_fighter});
  ASSERT_EQ(one.find(2023_y)->initiatives->size(), 2U) << "the national one is one of the two";
  EXPECT_TRUE(one.grants()->empty());
}

TEST(Changes, ReachANumberOfInitiativesWithWhatIsThere) {
  // Of the two one is used, and of the other nobody knows: it comes first.
  const merit_record one = with(officer(), {{.fact = record_key::initiatives, .year = 2024_y, .to = initiative_value{.number = 1}}});
  ASSERT_EQ(one.find(2024_y)->initiatives->size(), 2U);
  EXPECT_EQ((*one.find(2024_y)->initiatives)[1].used_for, std::vector<award>());
  const merit_record three = with(officer(), {{.fact = record_key::initiatives, .year = 2024_y, .to = initiative_value{.number = 3}}});
  EXPECT_EQ(three.find(2024_y)->initiatives->size(), 4U);
  const merit_record none = with(officer(), {{.fact = record_key::initiatives, .year = 2024_y, .to = initiative_value{.number = 0, .compare = member_comparison::at_most}}});
  EXPECT_EQ(none.find(2024_y)->initiatives->size(), 1U) << "the one that is used does not count";
}

TEST(Changes, TakeAGrantOfUnknownTrackToBeOnMerit) {
  const change wanted{.fact = record_key::grants, .to = grant_value{awards::ministerial_certificate}, .until = 2024_y};
  const merit_record one = with(officer(), {wanted});
  ASSERT_EQ(one.grants()->size(), 1U);
  EXPECT_EQ(one.grants()->front().track, track::merit);
  change earlier = wanted;
  earlier.until = 2020_y;
  EXPECT_EQ(with(officer(), {earlier}).grants()->size(), 2U) << "that one counts in 2021";
}

TEST(Change, HasTexts) {
  EXPECT_EQ(to_text(change_value(rating::good)), "good");
  EXPECT_EQ(to_text(change_value(false)), "false");
  EXPECT_EQ(to_text(change_value(title_value{awards::grassroots_fighter, false})), "not grassroots_fighter");
  EXPECT_EQ(to_text(change_value(none_value())), "none");
  EXPECT_EQ(to_text(change_value(initiative_value{.number = 2, .narrowest = scope::ministerial})), "2 ministerial");
  EXPECT_EQ(to_text(change_value(member_value{member_part::advanced, 14})), "advanced 14");
  EXPECT_EQ(to_text(change_value(member_value{std::nullopt, 20})), "total 20");
  EXPECT_EQ(to_text(change_value(vote_count{18, 20})), "18/20");
  EXPECT_EQ(to_text(change_value(std::optional(thematic_lead{scope::national, 5_years}))), "national 5");
  EXPECT_EQ(to_text(change_value(judgement_value{"united", true})), "united");

  const change supply{.fact = record_key::rating, .year = 2025_y, .to = rating::good};
  EXPECT_EQ(to_text(supply), "cần có năm 2025: xếp loại hoàn thành tốt nhiệm vụ");
  EXPECT_EQ(to_text(supply, language::english), "to supply: 2025: rated good");
  const change ask{.fact = record_key::sanction, .year = 2024_y, .to = sanction::none, .kind = change_kind::establish};
  EXPECT_EQ(to_text(ask), "cần làm rõ năm 2024: không bị kỷ luật?");
  EXPECT_EQ(to_text(ask, language::english), "to establish: 2024: no sanction?");
  const change past{.fact = record_key::grants, .to = grant_value{awards::pm_certificate}, .kind = change_kind::past, .until = 2020_y};
  EXPECT_EQ(to_text(past), "cần có đến hết năm 2020: được tặng Bằng khen của Thủ tướng Chính phủ (hồ sơ ghi khác)");
  EXPECT_EQ(to_text(past, language::english), "needed: by the end of 2020: granted Certificate of merit of the Prime Minister (the record says otherwise)");
  // Every fact and value has words in both languages.
  const std::pair<record_key, change_value> all[] = {
      {record_key::rating, rating::excellent}, {record_key::sanction, sanction::dismissal}, {record_key::pending, true}, {record_key::pending, false}, {record_key::titles, none_value()},
      {record_key::titles, title_value{awards::government_flag}}, {record_key::grants, none_value()}, {record_key::initiatives, initiative_value{.number = 1, .narrowest = scope::national}},
      {record_key::members, member_value{member_part::sanctioned, 0}}, {record_key::members, member_value{std::nullopt, 3}}, {record_key::leads_bloc, bloc_led::central},
      {record_key::exceeds_targets, true}, {record_key::organizations_excellent, true}, {record_key::thematic_leader, std::optional<thematic_lead>()},
      {record_key::thematic_leader, std::optional(thematic_lead{})}, {record_key::flag_eligible, false}, {record_key::votes, vote_count{1, 2}}, {record_key::attested, judgement_value{"united", true}}};
  for (const auto& [fact, value] : all)
    for (const language in : {language::vietnamese, language::english})
      for (const change_kind kind : {change_kind::supply, change_kind::establish, change_kind::past, change_kind::council})
        EXPECT_GT(to_text(change{.fact = fact, .to = value, .kind = kind}, in).size(), 12U) << to_string(fact);
}

}  // namespace
