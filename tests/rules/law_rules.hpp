// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Rules in the style of the law, written by hand: Law 06/2022/QH15 and what it is like to meet them. Layer: tests.
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>

namespace thidua::test {

inline legal_reference law2022(int number, int part, const char* letter) {
  return {.instrument = "06/2022/QH15", .article = article{number}, .clause = clause{part}, .point = point{letter}};
}

inline rule good_and_clean() { return all_of(rated(rating::good), clean()); }
inline rule excellent_and_clean() { return all_of(rated(rating::excellent), clean()); }
inline rule not_yet() { return none_of(granted_self()); }
/// What every provision for individuals asks at the award year.
inline rule nothing_against(const rule& standard) { return all_of(none_of(pending()), clean(), standard); }
inline rule nothing_against_them(const rule& standard) { return all_of(none_of(pending()), none_of(sanctioned(sanction::warning)), standard); }

inline rule grassroots_fighter_rule() {
  return nothing_against(all_of(rated(rating::good), judged("movements"), any_of(rated(rating::excellent), initiative(scope::grassroots))))
      .cite(law2022(23, 1, "a"))
      .for_award(awards::grassroots_fighter);
}
inline rule ministerial_fighter_rule() {
  return nothing_against(all_of(consecutive(3_years, held(awards::grassroots_fighter)).id("law2022.art22.1.a").cite(law2022(22, 1, "a")),
                                within(3_years, initiative(scope::ministerial)).id("law2022.art22.1.b").cite(law2022(22, 1, "b")), judged("outstanding_ministerial")))
      .id("law2022.ministerial_fighter")
      .cite({.instrument = "06/2022/QH15", .article = article{22}})
      .for_award(awards::ministerial_fighter);
}
inline rule national_fighter_rule() {
  return nothing_against(all_of(chained(2, held(awards::ministerial_fighter), gap{3_years}), within(6_years, initiative(scope::national)), judged("outstanding_national")))
      .cite(law2022(21, 1, "a"))
      .for_award(awards::national_fighter);
}
inline rule ministerial_certificate_rule() {
  return nothing_against(any_of(consecutive(2_years, all_of(held(awards::grassroots_fighter), not_yet())),
                                over_run(2_years, all_of(excellent_and_clean(), not_yet()), count(initiative(scope::grassroots)) >= 2)))
      .cite(law2022(74, 1, "d"))
      .for_award(awards::ministerial_certificate);
}
inline rule pm_certificate_rule() {
  return nothing_against(
             all_of(once(granted(awards::ministerial_certificate)), over_run(5_years, all_of(good_and_clean(), not_yet()), count(held(awards::grassroots_fighter)) >= 3)))
      .cite(law2022(73, 1, "b"))
      .for_award(awards::pm_certificate);
}
inline rule labor_order_third_rule() {
  return nothing_against(over_run(5_years, all_of(good_and_clean(), not_yet(), after(granted(awards::pm_certificate))),
                                  all_of(count(rated(rating::excellent)) >= 1, count(held(awards::grassroots_fighter)) >= 3)))
      .cite(law2022(44, 1, "e"))
      .for_award(awards::labor_order_third);
}
inline rule labor_order_second_rule() {
  return nothing_against(over_run(5_years, all_of(good_and_clean(), not_yet(), after(granted(awards::labor_order_third))),
                                  all_of(count(rated(rating::excellent)) >= 2, count(held(awards::ministerial_fighter)) >= 1)))
      .cite(law2022(43, 1, "đ"))
      .for_award(awards::labor_order_second);
}
inline rule military_flag_medal_rule() {
  return nothing_against(all_of(served_continuously("army", 25_years), rated(rating::good))).cite({.instrument = "06/2022/QH15", .article = article{55}}).for_award(awards::military_flag_medal);
}

inline rule excellent_unit() { return all_of(any_of(rated(rating::excellent), held(awards::excellent_collective)), none_of(sanctioned(sanction::warning))); }
inline rule no_flags_there() { return all_of(none_of(flag_eligible()), unread({.vi = "đơn vị không thuộc diện xét tặng cờ", .en = "units not eligible for flags"})); }

inline rule excellent_collective_rule() {
  return nothing_against_them(all_of(rated(rating::excellent), members(member_part::completed, member_comparison::at_least_percent, 100),
                                     members(member_part::advanced, member_comparison::at_least_percent, 70), members(member_part::grassroots_fighters, member_comparison::at_least, 1),
                                     judged("united")))
      .cite({.instrument = "06/2022/QH15", .article = article{27}})
      .for_award(awards::excellent_collective);
}
inline rule government_flag_rule() {
  return nothing_against_them(any_of(leads_bloc(bloc_led::central),
                                     all_of(leads_bloc(bloc_led::ministerial), exceeds_targets(), organizations_excellent(), judged("best_leader"), judged("thrifty")),
                                     thematic_leader(scope::national, 5_years)))
      .cite({.instrument = "06/2022/QH15", .article = article{25}})
      .for_award(awards::government_flag);
}
inline rule collective_labor_order_third_rule() {
  const auto flags = any_of(count(held(awards::government_flag)) >= 1, count(held(awards::ministerial_flag)) >= 2,
                            all_of(count(held(awards::ministerial_flag)) >= 1, count(granted(awards::ministerial_certificate)) >= 1), no_flags_there());
  return nothing_against_them(all_of(any_of(age(10_years), unread({.vi = "thời gian thành lập", .en = "length of existence"})),
                                     over_run(5_years, all_of(excellent_unit(), not_yet(), after(granted(awards::pm_certificate))), flags)))
      .cite(law2022(44, 4, "a"))
      .for_award(awards::labor_order_third);
}
inline rule independence_order_third_rule() {
  return nothing_against_them(
             all_of(age(30_years), over_run(10_years, all_of(excellent_unit(), not_yet(), after(granted(awards::labor_order_first))),
                                            all_of(count(held(awards::government_flag)) >= 2, any_of(count(granted(awards::pm_certificate)) >= 1, count(held(awards::ministerial_flag)) >= 2)))))
      .cite({.instrument = "91/2017/NĐ-CP", .article = article{18}, .clause = clause{2}})
      .for_award(awards::independence_order_third);
}
inline rule gold_star_order_rule() {
  return nothing_against_them(all_of(over_run(25_years, all_of(after(granted(awards::ho_chi_minh_order)), not_yet())), judged("model")))
      .cite(law2022(34, 2, "a"))
      .for_award(awards::gold_star_order);
}
/// All of them.
inline std::vector<rule> law_rules() {
  return {grassroots_fighter_rule(),    ministerial_fighter_rule(), national_fighter_rule(), ministerial_certificate_rule(),     pm_certificate_rule(),
          labor_order_third_rule(),     labor_order_second_rule(),  military_flag_medal_rule(), excellent_collective_rule(),     government_flag_rule(),
          collective_labor_order_third_rule(), independence_order_third_rule(), gold_star_order_rule()};
}

/// An officer of whom nearly everything is told: good years, a grassroots fighter in some.
inline merit_record good_officer(int first, int last) {
  merit_record out = merit_record::individual("officer");
  out.first_year(award_year(first)).no_grants();
  for (const fact_kind kind : {fact_kind::sanctions, fact_kind::pending, fact_kind::initiatives, fact_kind::tracks}) out.close(kind);
  for (int year = first; year <= last; ++year) out.rated(award_year(year), rating::good).no_titles(award_year(year));
  return out;
}

}  // namespace thidua::test
