// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/sectors.hpp>

#include "common.hpp"
#include "titles.hpp"

#include <utility>

namespace thidua {
inline namespace v0 {
namespace law {
namespace {

using namespace detail;
using enum subject_kind;

rule named(const rule& made, const reading& read, std::string_view rest, award what, legal_reference at) {
  return made.id(read.prefix + "." + std::string(rest)).wording(what.name(), what.name(language::english)).cite(std::move(at));
}

}  // namespace

std::vector<pack> procuracy_2019() {
  const instrument circular{"01/2019/TT-VKSTC", date(2019, 6, 28), date(2024, 9, 30)};
  const reading read{.prefix = "procuracy2019"};
  const rule titled = held(awards::grassroots_fighter);
  const rule earned = all_of(excellent_year(), initiative(scope::grassroots)).wording("hoàn thành xuất sắc nhiệm vụ, không bị kỷ luật và có sáng kiến", "rated excellent, not sanctioned, with an initiative");
  const rule either_order = all_of(read.not_yet_rewarded(), previous(read.not_yet_rewarded()), any_of(all_of(previous(titled), earned), all_of(previous(earned), titled)))
                                .id("procuracy2019.art26.1.dd")
                                .wording("một năm đạt Chiến sĩ thi đua cơ sở, năm liền kề hoàn thành xuất sắc nhiệm vụ và có sáng kiến, không kể thứ tự",
                                         "a grassroots title in one year and, in the year next to it, rated excellent with an initiative, in either order")
                                .cite(circular.at(26, 1, "đ"));
  pack::parts facts{
      .id = "procuracy-2019",
      .name = {.vi = "Thông tư 01/2019/TT-VKSTC của Viện kiểm sát nhân dân tối cao", .en = "Circular 01/2019/TT-VKSTC of the Supreme People's Procuracy"},
      .sector = "procuracy",
      .from = circular.from,
      .to = circular.to,
      .instruments = {circular.whole()},
      .provisions = {
          {awards::grassroots_fighter, individual,
           named(read.of_individual(all_of(held(awards::advanced_worker),
                                           any_of(initiative(scope::grassroots), unread({.vi = "được khen thưởng thành tích đột xuất trong năm", .en = "commended for a sudden achievement in the year"})))),
                 read, "art15", awards::grassroots_fighter, circular.at(15))},
          {awards::ministerial_fighter, individual,
           named(read.of_individual(all_of(fighter_streak(), recent_initiative(3_years, scope::ministerial), votes(90))), read, "art16", awards::ministerial_fighter, circular.at(16))},
          {awards::ministerial_certificate, individual,
           named(read.of_individual(any_of(over_run(2_years, all_of(excellent_year(), read.not_yet_rewarded()), count(initiative(scope::grassroots)) >= 2)
                                               .id("procuracy2019.art26.1.c")
                                               .cite(circular.at(26, 1, "c")),
                                           consecutive(2_years, all_of(titled, read.not_yet_rewarded())).id("procuracy2019.art26.1.d").cite(circular.at(26, 1, "d")), either_order)),
                 read, "art26.1", awards::ministerial_certificate, circular.at(26, 1))},
          {awards::excellent_collective, collective,
           named(read.of_collective(all_of(held(awards::advanced_collective), rated(rating::excellent), members(member_part::completed, member_comparison::at_least_percent, 100),
                                           members(member_part::advanced, member_comparison::at_least_percent, 70), members(member_part::grassroots_fighters, member_comparison::at_least, 1))),
                 read, "art19", awards::excellent_collective, circular.at(19))},
          {awards::procuracy_flag, collective,
           named(read.of_collective(all_of(held(awards::excellent_collective), exceeds_targets(), council("model"), council("thrifty"), votes(80))), read, "art20.2", awards::procuracy_flag,
                 circular.at(20, 2))},
          {awards::ministerial_certificate, collective,
           named(read.of_collective(consecutive(2_years, all_of(any_of(held(awards::excellent_collective), held(awards::procuracy_flag)), read.not_yet_rewarded()))), read, "art26.2",
                 awards::ministerial_certificate, circular.at(26, 2))}}};
  return {pack(std::move(facts))};
}

std::vector<pack> procuracy_2024() {
  const instrument circular{"02/2024/TT-VKSTC", date(2024, 10, 1), date(2026, 9, 30)};
  const reading read{.prefix = "procuracy2024"};
  const instrument law{"06/2022/QH15", date(2024, 1, 1), circular.to};
  const rule standard = all_of(excellent_collective_law_2022(sanctioned_member::does_not_bar)
                                   .id("procuracy2024.law.art27")
                                   .wording("đạt tiêu chuẩn Tập thể lao động xuất sắc theo Luật", "meets the standard of the excellent collective by the Law")
                                   .cite(law.unchecked(27)),
                               exceeds_targets());
  pack::parts facts{.id = "procuracy-2024",
                    .name = {.vi = "Thông tư 02/2024/TT-VKSTC của Viện kiểm sát nhân dân tối cao", .en = "Circular 02/2024/TT-VKSTC of the Supreme People's Procuracy"},
                    .sector = "procuracy",
                    .from = circular.from,
                    .to = circular.to,
                    .instruments = {circular.whole(), law.whole()},
                    .provisions = {{awards::excellent_collective, collective, named(read.of_collective(standard), read, "art18", awards::excellent_collective, circular.at(18))}}};
  return {pack(std::move(facts))};
}

std::vector<pack> union_2014() {
  const instrument guidance{"149/HD-TLĐ", date(2015, 2, 4), date(2019, 11, 11), certainty::text_read, {.vi = "Hướng dẫn", .en = "Guidance"}};
  const reading read{.prefix = "union2014"};
  legal_reference second = guidance.whole();
  second.certainty = certainty::needs_check;
  const rule standard = all_of(served_weighted("union", 20_years), consecutive(3_years, rated(rating::completed)).id("union2014.rated").cite(second));
  pack::parts facts{.id = "union-2014",
                    .name = {.vi = "Hướng dẫn 149/HD-TLĐ của Tổng Liên đoàn Lao động Việt Nam", .en = "Guidance 149/HD-TLĐ of the Vietnam General Confederation of Labour"},
                    .sector = "union",
                    .from = guidance.from,
                    .to = guidance.to,
                    .instruments = {guidance.whole()},
                    .provisions = {{awards::union_merit_medal, individual, named(read.of_individual(standard), read, "medal", awards::union_merit_medal, guidance.whole())}}};
  return {pack(std::move(facts))};
}

}  // namespace law
}  // namespace v0
}  // namespace thidua
