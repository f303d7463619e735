// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/law_2022.hpp>

#include "common.hpp"
#include "core/enum_names.hpp"
#include "titles.hpp"

#include <utility>

namespace thidua {
inline namespace v0 {
namespace law {
namespace {

using namespace detail;
using enum subject_kind;

rule units_without_flags() {
  return all_of(none_of(flag_eligible()), unread({.vi = "quy định cho đơn vị không thuộc diện xét tặng cờ thi đua", .en = "units not eligible for flags"}));
}
auto in_run(award what) {
  return count(what.is_title() ? held(what) : granted(what));
}

class standards {
 public:
  standards(const instrument& law, const reading& read, const law_2022_options& options) : law_(law), read_(read), options_(options) {}

  std::vector<provision> all() const {
    return {{awards::advanced_worker, individual, advanced_worker_root()},
            {awards::grassroots_fighter, individual, grassroots_fighter()},
            {awards::ministerial_fighter, individual, ministerial_fighter()},
            {awards::national_fighter, individual, national_fighter()},
            {awards::ministerial_certificate, individual, ministerial_certificate()},
            {awards::pm_certificate, individual, pm_certificate()},
            {awards::labor_order_third, individual, labor_order_third()},
            {awards::labor_order_second, individual, labor_order_second()},
            {awards::military_flag_medal, individual, military_flag_medal()},
            {awards::advanced_collective, collective, advanced_collective()},
            {awards::excellent_collective, collective, excellent_collective()},
            {awards::ministerial_flag, collective, ministerial_flag()},
            {awards::government_flag, collective, government_flag()},
            {awards::ministerial_certificate, collective, collective_ministerial_certificate()},
            {awards::pm_certificate, collective, collective_pm_certificate()},
            {awards::labor_order_third, collective, collective_labor_order_third()},
            {awards::labor_order_second, collective, collective_labor_order_second()},
            {awards::ho_chi_minh_order, collective, ho_chi_minh_order()},
            {awards::gold_star_order, collective, gold_star_order()}};
  }

 private:
  std::string id(std::string_view rest) const { return read_.prefix + "." + std::string(rest); }
  rule root(const rule& made, std::string_view rest, award what, legal_reference at) const {
    const bool is_form = !what.is_title();
    return made.id(id(rest))
        .wording(std::string(what.name()) + (is_form ? merit_only().vi : ""), std::string(what.name(language::english)) + (is_form ? merit_only().en : ""))
        .cite(std::move(at));
  }

  rule advanced_worker() const {
    return all_of(rated(rating::good).id(id("art24.1.a")).cite(law_.at(24, 1, "a")), council("movements").id(id("art24.1.b")).cite(law_.at(24, 1, "b")))
        .id(id("art24.1"))
        .wording("đạt tiêu chuẩn Lao động tiên tiến", "meets the standard of the advanced worker")
        .cite(law_.at(24, 1));
  }
  rule advanced_worker_root() const { return root(read_.of_individual(advanced_worker()), "art24", awards::advanced_worker, law_.at(24, 1)); }
  rule grassroots_fighter() const {
    const rule second = any_of(rated(rating::excellent), initiative(scope::grassroots)).id(id("art23.2")).cite(law_.at(23, 2));
    return root(read_.of_individual(all_of(advanced_worker().id(id("art23.1")).cite(law_.at(23, 1)), second)), "art23", awards::grassroots_fighter, law_.at(23));
  }
  rule ministerial_fighter() const {
    return root(read_.of_individual(all_of(fighter_streak().id(id("art22.1.a")).cite(law_.at(22, 1, "a")),
                                           recent_initiative(3_years, scope::ministerial).id(id("art22.1.b")).cite(law_.at(22, 1, "b")),
                                           council("outstanding_ministerial").cite(law_.at(22, 1, "a")))),
                "art22", awards::ministerial_fighter, law_.at(22, 1));
  }
  rule national_fighter() const {
    return root(read_.of_individual(all_of(ministerial_titles(options_.consumption).id(id("art21.1.a")).cite(law_.at(21, 1, "a")),
                                           recent_initiative(6_years, scope::national).id(id("art21.1.b")).cite(law_.at(21, 1, "b")),
                                           council("outstanding_national").cite(law_.at(21, 1, "a")))),
                "art21", awards::national_fighter, law_.at(21, 1));
  }
  rule ministerial_certificate() const {
    const rule titles = consecutive(2_years, all_of(held(awards::grassroots_fighter), read_.not_yet_rewarded()))
                            .id(id("art74.1.d.titles"))
                            .wording("2 lần liên tục đạt Chiến sĩ thi đua cơ sở, chưa được tính cho hình thức này", "two grassroots titles in a row, not rewarded with this form yet");
    const rule ratings = over_run(2_years, all_of(excellent_year(), read_.not_yet_rewarded()), count(initiative(scope::grassroots)) >= 2)
                             .id(id("art74.1.d.ratings"))
                             .wording("từ 2 năm liên tục hoàn thành xuất sắc nhiệm vụ, trong đó có 2 sáng kiến cấp cơ sở", "two or more years in a row rated excellent, with two initiatives in them");
    return root(read_.of_individual(any_of(titles, ratings)), "art74.1.d", awards::ministerial_certificate, law_.at(74, 1, "d"));
  }
  rule pm_certificate() const {
    return root(read_.of_individual(all_of(once(read_.given(awards::ministerial_certificate)),
                                           over_run(5_years, all_of(good_year(), read_.not_yet_rewarded()), in_run(awards::grassroots_fighter) >= 3).id(id("art73.1.b.run")))),
                "art73.1.b", awards::pm_certificate, law_.at(73, 1, "b"));
  }
  rule labor_order_third() const {
    return root(read_.of_individual(read_.run_after(5_years, good_year(), awards::pm_certificate,
                                                    all_of(count(rated(rating::excellent)) >= 1, in_run(awards::grassroots_fighter) >= 3))
                                        .id(id("art44.1.e.run"))),
                "art44.1.e", awards::labor_order_third, law_.at(44, 1, "e"));
  }
  rule labor_order_second() const {
    return root(read_.of_individual(read_.run_after(5_years, good_year(), awards::labor_order_third,
                                                    all_of(count(rated(rating::excellent)) >= 2, in_run(awards::ministerial_fighter) >= 1))
                                        .id(id("art43.1.dd.run"))),
                "art43.1.dd", awards::labor_order_second, law_.at(43, 1, "đ"));
  }
  rule military_flag_medal() const {
    return root(read_.of_individual(all_of(served_continuously("army", 25_years), rated(rating::good))), "art55", awards::military_flag_medal, law_.at(55));
  }

  // A collective's year: rated excellent, or the title; not sanctioned.
  rule collective_year() const {
    return all_of(any_of(rated(rating::excellent), held(awards::excellent_collective)), none_of(sanctioned(sanction::warning)))
        .wording("hoàn thành xuất sắc nhiệm vụ hoặc đạt Tập thể lao động xuất sắc, không bị kỷ luật từ cảnh cáo", "rated excellent or an excellent collective, without a warning or worse");
  }
  rule advanced_collective() const {
    return root(read_.of_collective(all_of(rated(rating::good), members(member_part::advanced, member_comparison::at_least_percent, 70),
                                           members(member_part::sanctioned, member_comparison::at_most, 0), council("united"))),
                "art28", awards::advanced_collective, law_.unchecked(28));
  }
  rule excellent_collective() const { return root(read_.of_collective(excellent_collective_law_2022(options_.excellent_collective)), "art27", awards::excellent_collective, law_.unchecked(27)); }
  rule ministerial_flag() const {
    const rule leader = all_of(leads_bloc(bloc_led::ministerial), exceeds_targets(), organizations_excellent(), council("outstanding"), council("thrifty"))
                            .id(id("art26.1"))
                            .cite(law_.unchecked(26, 1));
    const rule movement = thematic_leader(scope::ministerial, 3_years).id(id("art26.2")).cite(law_.unchecked(26, 2));
    return root(read_.of_collective(any_of(leader, movement)), "art26", awards::ministerial_flag, law_.unchecked(26));
  }
  rule government_flag() const {
    const rule best = all_of(leads_bloc(bloc_led::ministerial), exceeds_targets(), organizations_excellent(), council("best_leader"), council("thrifty"))
                          .id(id("art25.1"))
                          .cite(law_.at(25, 1));
    return root(read_.of_collective(any_of(leads_bloc(bloc_led::central).id(id("art25.2")).cite(law_.at(25, 2)), best,
                                           thematic_leader(scope::national, 5_years).id(id("art25.3")).cite(law_.at(25, 3)))),
                "art25", awards::government_flag, law_.at(25));
  }
  rule collective_ministerial_certificate() const {
    return root(read_.of_collective(all_of(over_run(2_years, all_of(collective_year(), read_.not_yet_rewarded())).id(id("art74.3.d.run")), council("united"), council("democratic"))),
                "art74.3.d", awards::ministerial_certificate, law_.unchecked(74, 3, "d"));
  }
  rule collective_pm_certificate() const {
    return root(read_.of_collective(all_of(once(read_.given(awards::ministerial_certificate)),
                                           over_run(5_years, all_of(collective_year(), read_.not_yet_rewarded()), any_of(in_run(awards::ministerial_flag) >= 1, units_without_flags()))
                                               .id(id("art73.4.run")))),
                "art73.4", awards::pm_certificate, law_.unchecked(73, 4));
  }
  rule collective_labor_order_third() const {
    const auto flags = any_of(in_run(awards::government_flag) >= 1, in_run(awards::ministerial_flag) >= 2,
                              all_of(in_run(awards::ministerial_flag) >= 1, in_run(awards::ministerial_certificate) >= 1), units_without_flags());
    return root(read_.of_collective(all_of(any_of(age(10_years), unread({.vi = "thời gian thành lập", .en = "length of existence"})),
                                           read_.run_after(5_years, collective_year(), awards::pm_certificate, flags).id(id("art44.4.run")))),
                "art44.4", awards::labor_order_third, law_.unchecked(44, 4));
  }
  rule collective_labor_order_second() const {
    const auto flags = any_of(all_of(in_run(awards::government_flag) >= 1, in_run(awards::ministerial_flag) >= 1), in_run(awards::ministerial_flag) >= 3, units_without_flags());
    return root(read_.of_collective(read_.run_after(5_years, collective_year(), awards::labor_order_third, flags).id(id("art43.4.run"))), "art43.4", awards::labor_order_second,
                law_.unchecked(43, 4));
  }
  rule ho_chi_minh_order() const {
    const rule orders = any_of(read_.given(awards::independence_order_first), read_.given(awards::military_exploit_order_first));
    return root(read_.of_collective(all_of(over_run(10_years, all_of(after(orders), read_.not_yet_rewarded())).id(id("art35.2.run")), council("model"))), "art35.2", awards::ho_chi_minh_order,
                law_.at(35, 2));
  }
  rule gold_star_order() const {
    return root(read_.of_collective(all_of(over_run(25_years, all_of(after(read_.given(awards::ho_chi_minh_order)), read_.not_yet_rewarded())).id(id("art34.2.run")), council("model"))), "art34.2",
                awards::gold_star_order, law_.at(34, 2));
  }

  const instrument& law_;
  const reading& read_;
  const law_2022_options& options_;
};

}  // namespace

namespace detail {

rule fighter_streak() { return consecutive(3_years, held(awards::grassroots_fighter)).wording("3 lần liên tục đạt Chiến sĩ thi đua cơ sở", "three grassroots titles in a row"); }
rule recent_initiative(years n, scope of) { return within(n, initiative(of)); }
rule ministerial_titles(title_consumption consumption) {
  if (consumption == title_consumption::free)
    return chained(2, held(awards::ministerial_fighter), gap{3_years})
        .wording("2 lần liên tục đạt Chiến sĩ thi đua Bộ, ban, ngành, tỉnh (cách nhau không quá 3 năm)", "two ministerial titles in succession, at most three years apart");
  return all_of(held(awards::ministerial_fighter), previous(3_years, held(awards::ministerial_fighter)), consecutive(6_years, held(awards::grassroots_fighter)))
      .wording("2 lần liên tục đạt Chiến sĩ thi đua Bộ, ban, ngành, tỉnh với 6 lần liên tục đạt Chiến sĩ thi đua cơ sở", "two ministerial titles in succession with six grassroots titles in a row");
}
rule excellent_collective_law_2022(sanctioned_member members_policy) {
  const rule standard = all_of(rated(rating::excellent), members(member_part::completed, member_comparison::at_least_percent, 100),
                               members(member_part::advanced, member_comparison::at_least_percent, 70), members(member_part::grassroots_fighters, member_comparison::at_least, 1),
                               council("united"));
  return members_policy == sanctioned_member::bars ? all_of(standard, members(member_part::sanctioned, member_comparison::at_most, 0)) : standard;
}

}  // namespace detail

std::string_view to_string(title_consumption choice) noexcept {
  static constexpr thidua::detail::enum_name rows[] = {{"free"}, {"three_years"}};
  return thidua::detail::named<title_consumption::three_years>(rows, choice).id;
}
std::string_view to_string(sanctioned_member choice) noexcept {
  static constexpr thidua::detail::enum_name rows[] = {{"does_not_bar"}, {"bars"}};
  return thidua::detail::named<sanctioned_member::bars>(rows, choice).id;
}

std::vector<pack> law_2022(const law_2022_options& options) {
  const date from(2024, 1, 1);
  const date middle(2025, 6, 30);
  const date to(2026, 9, 30);
  const instrument law{"06/2022/QH15", from, to};  // in the text that 06/2026/QH16 amends from 2026-10-01 on
  const instrument decree_98{"98/2023/NĐ-CP", from, middle};
  const instrument decree_152{"152/2025/NĐ-CP", middle + days(1), date(2027, 3, 1)};
  std::vector<pack> editions;
  const auto add = [&](const instrument& decree, date first, date last, legal_reference standing) {
    const reading read{.prefix = "law2022", .standing = std::move(standing), .rewarded = law.at(5, 2, "c")};
    pack::parts facts{.id = "law-2022",
                      .name = {.vi = "Luật Thi đua, khen thưởng năm 2022", .en = "Law on Emulation and Commendation of 2022"},
                      .from = first,
                      .to = last,
                      .instruments = {law.whole(), decree.whole()},
                      .provisions = standards(law, read, options).all()};
    facts.not_encoded = gaps_beside(facts.provisions, unread_text());
    editions.emplace_back(std::move(facts));
  };
  add(decree_98, from, middle, decree_98.unchecked(4));  // said to be the same as Article 4 of the later decree
  add(decree_152, middle + days(1), to, decree_152.at(4, 4));
  return editions;
}

}  // namespace law
}  // namespace v0
}  // namespace thidua
