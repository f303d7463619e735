// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/thresholds.hpp>

#include <thidua/core/quantity.hpp>

#include "instruments.hpp"

#include <cstdint>

namespace thidua {
inline namespace v0 {
namespace law {

using namespace detail;

council_vote council_threshold(award what, date received) {
  const bool is_heavy = what == awards::national_fighter || what == awards::ministerial_fighter || what == awards::hero_of_labor || what == awards::hero_of_armed_forces;
  const bool is_lighter = what == awards::grassroots_fighter || what == awards::ministerial_flag || what == awards::government_flag;
  const bilingual none{.vi = "văn bản không quy định tỷ lệ phiếu cho khen thưởng này", .en = "the text sets no threshold for this award"};
  const auto stated = [](int percent, legal_reference at) { return council_vote{.status = text_status::stated, .percent = percent, .reference = std::move(at)}; };
  const auto silent = [&](legal_reference at) { return council_vote{.status = text_status::silent, .reference = std::move(at), .why = none}; };

  if (in_force(decree_91_2017(), received)) return is_heavy ? stated(90, decree_91_2017().at(45, 8)) : silent(decree_91_2017().at(45, 8));
  if (in_force(decree_98_2023(), received)) {
    if (what == awards::procuracy_flag) return stated(80, decree_98_2023().unchecked(30, 7));  // the flag of a ministerial-level body, by analogy
    if (is_heavy || is_lighter) return stated(is_heavy ? 90 : 80, decree_98_2023().at(30, 7));
    return silent(decree_98_2023().at(30, 7));
  }
  if (received < decree_91_2017().from)
    return {.status = text_status::not_read, .why = {.vi = "quy định bỏ phiếu trước Nghị định 91/2017/NĐ-CP (01/10/2017) chưa được mã hóa", .en = "ballots before Decree 91/2017/NĐ-CP (2017-10-01) are not encoded"}};
  if (received < amended_from)
    return {.status = text_status::not_read, .why = {.vi = "quy định bỏ phiếu của Nghị định 152/2025/NĐ-CP chưa đọc được", .en = "what Decree 152/2025/NĐ-CP says of ballots was not read"}};
  return {.status = text_status::not_read, .why = amended_text()};
}

bool passes(const council_ballot& ballot, int percent) {
  const auto expect = [](bool is_within, int count) {
    if (!is_within) thidua::detail::throw_invalid_quantity(count);
  };
  expect(ballot.all_members >= 1 && ballot.all_members <= 1'000'000'000, ballot.all_members);
  expect(ballot.in_favour >= 0 && ballot.in_favour <= ballot.all_members, ballot.in_favour);
  expect(percent >= 0 && percent <= 100, percent);
  return std::int64_t{100} * ballot.in_favour >= std::int64_t{percent} * ballot.all_members;
}

}  // namespace law
}  // namespace v0
}  // namespace thidua
