// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/law_2003.hpp>

#include "common.hpp"
#include "titles.hpp"

#include <string>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace law {
namespace {

using namespace detail;
using enum subject_kind;

// Where the two decrees say the same thing, and where they differ.
struct decree_text {
  const instrument* text;
  bool is_65;
  // Articles of the titles of individuals and of the collective orders.
  struct place {
    int article;
    int clause = 0;
    std::string_view point = {};
  };
  place grassroots, national, advanced;
  std::optional<place> ministerial;    // nothing: the Law alone speaks of it
  std::optional<place> ministerial_flag;
  int government_flag;                 // its clauses 1 to 3
  place certificate_individual, certificate_collective, pm_individual, pm_collective;
  place third_individual, second_individual, first_individual;
  place third_collective, second_collective, first_collective;
  place independence_third, independence_second, independence_first, ho_chi_minh;

  legal_reference at(const place& of) const { return text->at(of.article, of.clause, of.point); }
};

class standards {
  using run_total = pending_count<merit_record, run_condition<merit_record>>;

 public:
  standards(const instrument& law, const decree_text& decree, const reading& read, const law_2003_options& options) : law_(law), decree_(decree), read_(read), options_(options) {}

  std::vector<provision> all() const {
    using awards::ho_chi_minh_order, awards::independence_order_first, awards::independence_order_second, awards::independence_order_third;
    using awards::labor_order_first, awards::labor_order_second, awards::labor_order_third, awards::military_flag_medal;
    return {{awards::advanced_worker, individual, root(read_.of_individual(advanced_worker()), "law.art24.1", awards::advanced_worker, law_.at(24, 1))},
            {awards::grassroots_fighter, individual,
             root(read_.of_individual(all_of(advanced_worker(), initiative(scope::grassroots).cite(decree_.at(decree_.grassroots)))), "law.art23", awards::grassroots_fighter, law_.at(23))},
            {awards::ministerial_fighter, individual,
             root(read_.of_individual(all_of(fighter_streak(), recent_initiative(3_years, scope::ministerial).cite(decree_.ministerial ? decree_.at(*decree_.ministerial) : law_.at(22)), council("outstanding_ministerial"))), "law.art22",
                  awards::ministerial_fighter, law_.at(22))},
            {awards::national_fighter, individual,
             root(read_.of_individual(all_of(ministerial_titles(options_.consumption), recent_initiative(6_years, scope::national).cite(decree_.at(decree_.national)), council("outstanding_national"))),
                  "law.art21", awards::national_fighter, law_.at(21))},
            {awards::ministerial_certificate, individual,
             root(read_.of_individual(over_run(2_years, all_of(excellent_year(), read_.not_yet_rewarded()), count(initiative(scope::grassroots)) >= 2)), "certificate.individual",
                  awards::ministerial_certificate, decree_.at(decree_.certificate_individual))},
            {awards::pm_certificate, individual,
             root(read_.of_individual(read_.run_after(5_years, excellent_year(), awards::ministerial_certificate, count(initiative(scope::grassroots)) >= 5)), "pm_certificate.individual",
                  awards::pm_certificate, decree_.at(decree_.pm_individual))},
            {labor_order_third, individual, individual_order("labor_third.individual", labor_order_third, awards::pm_certificate, scope::ministerial, 2, decree_.third_individual)},
            {labor_order_second, individual, individual_order("labor_second.individual", labor_order_second, labor_order_third, scope::ministerial, 3, decree_.second_individual)},
            {labor_order_first, individual,
             individual_order("labor_first.individual", labor_order_first, labor_order_second, decree_.is_65 ? scope::ministerial : scope::national, 4, decree_.first_individual)},
            {military_flag_medal, individual, root(read_.of_individual(all_of(served_continuously("army", 25_years), rated(rating::good))), "law.art54", military_flag_medal, law_.at(54))},
            {awards::advanced_collective, collective,
             root(read_.of_collective(all_of(rated(rating::good), members(member_part::advanced, member_comparison::more_than_percent, 50),
                                             members(member_part::sanctioned, member_comparison::at_most, 0), council("united"))),
                  "law.art28.1", awards::advanced_collective, law_.at(28, 1))},
            {awards::excellent_collective, collective,
             root(read_.of_collective(all_of(rated(rating::excellent), members(member_part::completed, member_comparison::at_least_percent, 100),
                                             members(member_part::advanced, member_comparison::at_least_percent, 70), members(member_part::grassroots_fighters, member_comparison::at_least, 1),
                                             members(member_part::sanctioned, member_comparison::at_most, 0), council("creative"), council("united"))),
                  "law.art27.1", awards::excellent_collective, law_.at(27, 1))},
            {awards::ministerial_flag, collective, root(read_.of_collective(ministerial_flag_standard()), "law.art26", awards::ministerial_flag, law_.at(26))},
            {awards::government_flag, collective,
             root(read_.of_collective(any_of(leads_bloc(bloc_led::central).cite(government_flag(2)), all_of(ministerial_flag_standard(), council("best_leader")).cite(government_flag(1)),
                                             thematic_leader(scope::national, 5_years).cite(government_flag(3)))),
                  "law.art25", awards::government_flag, law_.at(25))},
            {awards::ministerial_certificate, collective,
             root(read_.of_collective(all_of(over_run(2_years, all_of(collective_year(), read_.not_yet_rewarded())), council("democratic"), council("thrifty"))), "certificate.collective",
                  awards::ministerial_certificate, decree_.at(decree_.certificate_collective))},
            {awards::pm_certificate, collective,
             collective_order("pm_certificate.collective", awards::pm_certificate, 5_years, awards::ministerial_certificate, with_limb(flags() >= 1, 2), decree_.pm_collective)},
            {labor_order_third, collective, collective_labor_third()},
            {labor_order_second, collective,
             collective_order("labor_second.collective", labor_order_second, 5_years, labor_order_third, with_limb(any_of(all_of(state_flags() >= 1, flags() >= 1), flags() >= 3), 2),
                              decree_.second_collective)},
            {labor_order_first, collective,
             collective_order("labor_first.collective", labor_order_first, 5_years, labor_order_second, with_limb(any_of(all_of(state_flags() >= 1, flags() >= 2), flags() >= 4), 3),
                              decree_.first_collective)},
            {independence_order_third, collective, independence_third()},
            {independence_order_second, collective,
             collective_order("independence_second", independence_order_second, 10_years, independence_order_third, independence_second_body(), decree_.independence_second)},
            {independence_order_first, collective,
             collective_order("independence_first", independence_order_first, 10_years, independence_order_second, all_of(state_flags() >= (decree_.is_65 ? 4 : 3), certificates_or_flags()),
                              decree_.independence_first)},
            {ho_chi_minh_order, collective,
             root(read_.of_collective(all_of(read_.run_after(10_years, collective_year(), independence_order_first, always()).cite(decree_.at(decree_.ho_chi_minh)), council("model"))), "law.art35",
                  ho_chi_minh_order, law_.at(35))}};
  }

 private:
  rule root(const rule& made, std::string_view rest, award what, legal_reference at) const {
    const bool is_form = !what.is_title();
    return made.id(read_.prefix + "." + std::string(rest))
        .wording(std::string(what.name()) + (is_form ? merit_only().vi : ""), std::string(what.name(language::english)) + (is_form ? merit_only().en : ""))
        .cite(std::move(at));
  }
  rule advanced_worker() const {
    return all_of(rated(rating::good), recruited(10_months).cite(decree_.at(decree_.advanced)), council("productive"), council("movements"))
        .wording("đạt tiêu chuẩn Lao động tiên tiến", "meets the standard of the advanced worker")
        .cite(law_.at(24, 1));
  }
  rule individual_order(std::string_view rest, award what, award earlier, scope of, int initiatives, const decree_text::place& at) const {
    return root(read_.of_individual(read_.run_after(5_years, excellent_year(), earlier, count(initiative(of)) >= initiatives)), rest, what, decree_.at(at));
  }

  rule collective_year() const {
    return all_of(rated(rating::excellent), none_of(sanctioned(sanction::warning)))
        .wording("hoàn thành xuất sắc nhiệm vụ, không bị kỷ luật từ cảnh cáo", "rated excellent, without a warning or worse");
  }
  legal_reference government_flag(int number_of_clause) const { return decree_.at({decree_.government_flag, number_of_clause}); }
  rule ministerial_flag_standard() const {
    const rule leads = leads_bloc(bloc_led::ministerial);
    return all_of(decree_.ministerial_flag ? leads.cite(decree_.at(*decree_.ministerial_flag)) : leads, exceeds_targets(), council("model"), council("united"), council("thrifty"))
        .wording("đạt tiêu chuẩn Cờ thi đua Bộ, ban, ngành, tỉnh", "meets the standard of the ministerial flag")
        .cite(law_.at(26));
  }
  run_total flags() const { return count(held(awards::ministerial_flag)); }
  run_total state_flags() const { return count(held(awards::government_flag)); }
  run_total certificates() const { return count(read_.given(awards::ministerial_certificate)); }
  run_condition<merit_record> certificates_or_flags() const { return any_of(count(read_.given(awards::pm_certificate)) >= 1, flags() >= 2); }
  // Units that no flag is given to count certificates instead; not by Decree 65/2014.
  run_condition<merit_record> with_limb(const run_condition<merit_record>& flags, int certificates_instead) const {
    if (decree_.is_65) return flags;
    return any_of(flags, all_of(none_of(flag_eligible()), certificates() >= certificates_instead));
  }
  template <class Body>
  rule collective_order(std::string_view rest, award what, years n, award earlier, const Body& body, const decree_text::place& at) const {
    return root(read_.of_collective(read_.run_after(n, collective_year(), earlier, body)), rest, what, decree_.at(at));
  }
  rule collective_labor_third() const {
    const auto body = with_limb(any_of(flags() >= 2, all_of(flags() >= 1, certificates() >= (decree_.is_65 ? 2 : 1))), 2);
    return root(read_.of_collective(all_of(age(10_years), read_.run_after(5_years, collective_year(), awards::pm_certificate, body))), "labor_third.collective", awards::labor_order_third,
                decree_.at(decree_.third_collective));
  }
  rule independence_third() const {
    return root(read_.of_collective(all_of(age(30_years), read_.run_after(10_years, collective_year(), awards::labor_order_first, all_of(state_flags() >= 2, certificates_or_flags())))),
                "independence_third", awards::independence_order_third, decree_.at(decree_.independence_third));
  }
  run_condition<merit_record> independence_second_body() const {
    if (decree_.is_65) return all_of(state_flags() >= 3, certificates_or_flags());
    return all_of(state_flags() >= 2, certificates() >= 1, certificates_or_flags());
  }

  const instrument& law_;
  const decree_text& decree_;
  const reading& read_;
  const law_2003_options& options_;
};

const bilingual pack_name{.vi = "Luật Thi đua, khen thưởng năm 2003 (sửa đổi 2005, 2009, 2013)", .en = "Law on Emulation and Commendation of 2003 as amended in 2005, 2009, 2013"};

instrument law_of_2003() { return {"15/2003/QH11", date(2014, 6, 1), date(2023, 12, 31)}; }  // as amended in 2013

}  // namespace

std::vector<pack> law_2003(const law_2003_options& options) {
  const date from(2017, 10, 1);
  const date to(2023, 12, 31);
  const date circular_from(2020, 1, 1);
  const instrument law = law_of_2003();
  const instrument decree{"91/2017/NĐ-CP", from, to};
  const instrument circular{"12/2019/TT-BNV", circular_from, to};
  const decree_text text{.text = &decree,
                         .is_65 = false,
                         .grassroots = {9, 3},
                         .national = {9, 1},
                         .advanced = {10, 6},
                         .ministerial = decree_text::place{9, 2},
                         .ministerial_flag = decree_text::place{12},
                         .government_flag = 11,
                         .certificate_individual = {39, 1, "c"},
                         .certificate_collective = {39, 2, "c"},
                         .pm_individual = {38, 1, "c"},
                         .pm_collective = {38},
                         .third_individual = {24, 1, "a"},
                         .second_individual = {23, 1, "a"},
                         .first_individual = {22, 1, "a"},
                         .third_collective = {24, 4, "b"},
                         .second_collective = {23, 4, "b"},
                         .first_collective = {22, 4, "b"},
                         .independence_third = {18, 2},
                         .independence_second = {17, 2},
                         .independence_first = {16, 2},
                         .ho_chi_minh = {15, 2}};
  std::vector<pack> editions;
  const auto add = [&](date first, date last, std::optional<legal_reference> standing, std::optional<legal_reference> rewarded, std::vector<legal_reference> instruments) {
    const reading read{.prefix = "law2003.d91", .standing = std::move(standing), .rewarded = std::move(rewarded)};
    pack::parts facts{.id = "law-2003", .name = pack_name, .from = first, .to = last, .instruments = std::move(instruments), .provisions = standards(law, text, read, options).all()};
    facts.not_encoded = gaps_beside(facts.provisions, not_taken_up());
    editions.emplace_back(std::move(facts));
  };
  // Before the circular that a pending matter bars is this project's policy, and so is that a year is rewarded once.
  add(from, circular_from - days(1), std::nullopt, std::nullopt, {law.whole(), decree.whole()});
  add(circular_from, to, circular.at(2, 5), circular.at(2, 6), {law.whole(), decree.whole(), circular.whole()});
  return editions;
}

std::vector<pack> law_2003_decree_65(const law_2003_options& options) {
  const date from(2014, 8, 20);
  const date to(2017, 9, 30);
  const instrument law = law_of_2003();
  const instrument decree{"65/2014/NĐ-CP", from, to};
  const decree_text text{.text = &decree,
                         .is_65 = true,
                         .grassroots = {4, 1, "b"},
                         .national = {3, 2},
                         .advanced = {5, 6},
                         .ministerial = std::nullopt,
                         .ministerial_flag = std::nullopt,
                         .government_flag = 6,
                         .certificate_individual = {24, 1, "c"},
                         .certificate_collective = {24, 2},
                         .pm_individual = {23, 1, "c"},
                         .pm_collective = {23, 3, "c"},
                         .third_individual = {17, 1, "b"},
                         .second_individual = {16, 1, "b"},
                         .first_individual = {15, 1, "b"},
                         .third_collective = {17, 4, "b"},
                         .second_collective = {16, 4, "b"},
                         .first_collective = {15, 4, "b"},
                         .independence_third = {11},
                         .independence_second = {10, 3, "a"},
                         .independence_first = {9, 3, "a"},
                         .ho_chi_minh = {8, 1}};
  const reading read{.prefix = "law2003.d65", .basis = grant_basis::decision, .dated = decree.at(2, 4)};
  pack::parts facts{.id = "law-2003-d65",
                    .name = {.vi = pack_name.vi + ", Nghị định 65/2014/NĐ-CP", .en = pack_name.en + ", Decree 65/2014/NĐ-CP"},
                    .from = from,
                    .to = to,
                    .instruments = {law.whole(), decree.whole()},
                    .provisions = standards(law, text, read, options).all()};
  facts.not_encoded = gaps_beside(facts.provisions, not_taken_up());
  return {pack(std::move(facts))};
}

}  // namespace law
}  // namespace v0
}  // namespace thidua
