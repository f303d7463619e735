// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/quotas.hpp>

#include "core/enum_names.hpp"
#include "instruments.hpp"

#include <utility>

namespace thidua {
inline namespace v0 {
namespace law {
namespace {

using namespace detail;

constexpr thidua::detail::enum_name bases[] = {
    {"advanced_individuals", "số cá nhân đạt Lao động tiên tiến, Chiến sĩ tiên tiến", "those awarded advanced worker or advanced soldier"},
    {"leaders_of_level", "số lãnh đạo, quản lý của từng cấp", "the leaders of each level"},
    {"advanced_collectives", "số tập thể đạt Tập thể lao động tiên tiến", "those awarded advanced collective"},
    {"ministerial_flag_standard", "số tập thể đạt tiêu chuẩn Cờ thi đua của Bộ, ban, ngành, tỉnh", "collectives that meet the standard of the ministerial flag"}};

// Law of procuracies: Circular 01/2019 to 2024-09-30, then Circular 02/2024.
instrument circular_2019() { return {"01/2019/TT-VKSTC", date(2019, 6, 28), date(2024, 9, 30)}; }
instrument circular_2024() { return {"02/2024/TT-VKSTC", date(2024, 10, 1), date(2026, 9, 30)}; }

}  // namespace

std::string_view to_string(quota_base base) noexcept { return thidua::detail::named<quota_base::ministerial_flag_standard>(bases, base).id; }
std::string_view name_of(quota_base base, language in) noexcept { return thidua::detail::in(thidua::detail::named<quota_base::ministerial_flag_standard>(bases, base), in); }
std::string_view to_string(text_status status) noexcept {
  static constexpr thidua::detail::enum_name rows[] = {{"stated"}, {"silent"}, {"not_read"}};
  return thidua::detail::named<text_status::not_read>(rows, status).id;
}

const std::vector<award_quota>& quotas_of(std::string_view pack_id) noexcept {
  using enum quota_base;
  static const std::vector<award_quota> none;
  static const std::vector<award_quota> law_2003 = {
      {awards::grassroots_fighter, advanced_individuals, quota::percent(15), decree_91_2017().at(9, 3)},
      {awards::government_flag, ministerial_flag_standard, quota::percent(20), decree_91_2017().at(11, 1)},
  };
  static const std::vector<award_quota> procuracy_2019 = {
      {awards::grassroots_fighter, advanced_individuals, quota::percent(15), circular_2019().at(15)},
      {awards::grassroots_fighter, leaders_of_level, quota::percent(50), circular_2019().at(15)},
      {awards::excellent_collective, advanced_collectives, quota::fraction(1, 3), circular_2019().at(19, 2)},
  };
  static const std::vector<award_quota> procuracy_2024 = {
      {awards::excellent_collective, advanced_collectives, quota::percent(20).at_least_one(), circular_2024().at(18)},
  };
  return pack_id == "law-2003" ? law_2003 : pack_id == "procuracy-2019" ? procuracy_2019 : pack_id == "procuracy-2024" ? procuracy_2024 : none;
}

quota_answer quota_on(award what, std::string_view pack_id) {
  quota_answer out{.status = text_status::silent};
  for (const award_quota& each : quotas_of(pack_id))
    if (each.what == what) out.quotas.push_back(each);
  if (!out.quotas.empty()) {
    out.status = text_status::stated;
    return out;
  }
  const auto not_read = [&](std::string_view vi, std::string_view en) {
    out.status = text_status::not_read;
    out.why = {.vi = std::string(vi), .en = std::string(en)};
  };
  // Decree 65/2014 has none of its own; whether Decrees 42/2010 and 39/2012 had was not read.
  const bool is_limited_later = what == awards::grassroots_fighter || what == awards::government_flag;
  if (pack_id == "law-2003-d65" && is_limited_later) {
    not_read("Nghị định 65/2014/NĐ-CP không quy định tỷ lệ; chưa đọc được Nghị định 42/2010/NĐ-CP và 39/2012/NĐ-CP", "Decree 65/2014/NĐ-CP sets no quota; Decrees 42/2010/NĐ-CP and 39/2012/NĐ-CP were not read");
  } else if (pack_id == "law-2022" && what == awards::government_flag) {
    not_read("tỷ lệ Cờ thi đua của Chính phủ do nghị định quy định (khoản 4 Điều 25 của Luật), chưa đọc được", "the quota of the Government flag is left to the decree (Article 25(4) of the Law), which was not read");
  } else if (pack_id == "procuracy-2019" && what == awards::procuracy_flag) {
    not_read("số lượng Cờ thi đua ngành theo cụm, khối chưa được mã hóa", "how many flags a bloc may be given is not encoded");
  } else if (pack_id != "law-2003" && pack_id != "law-2003-d65" && pack_id != "law-2022" && pack_id != "procuracy-2019" && pack_id != "procuracy-2024" && pack_id != "union-2014") {
    not_read("không phải gói có sẵn", "it is no built-in pack");
  } else {
    out.why = {.vi = "văn bản không quy định tỷ lệ", .en = "the text sets no quota"};
  }
  return out;
}

std::optional<legal_reference> tie_break_reference(date received) {
  if (in_force(decree_91_2017(), received)) return decree_91_2017().at(3, 2);
  if (in_force(decree_152_2025(), received) && received < amended_from) return decree_152_2025().at(4, 6);
  return std::nullopt;
}

}  // namespace law
}  // namespace v0
}  // namespace thidua
