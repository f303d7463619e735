// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/competence.hpp>

#include "core/enum_names.hpp"
#include "instruments.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace law {
namespace {

using namespace detail;
using enum authority;

constexpr thidua::detail::enum_name names[] = {
    {"state_president", "Chủ tịch nước", "the President of the State"},
    {"government", "Chính phủ", "the Government"},
    {"prime_minister", "Thủ tướng Chính phủ", "the Prime Minister"},
    {"ministerial_head", "người đứng đầu Bộ, ban, ngành, đoàn thể trung ương; Chủ tịch Ủy ban nhân dân cấp tỉnh", "the head of the ministry, sector or central organisation; the chair of the provincial People's Committee"},
    {"province_chair", "Chủ tịch Ủy ban nhân dân cấp tỉnh", "the chair of the provincial People's Committee"},
    {"unit_head", "Thủ trưởng cơ quan, tổ chức, đơn vị có tư cách pháp nhân thuộc Bộ, ban, ngành; Thủ trưởng cơ quan chuyên môn cấp tỉnh", "the head of a unit with legal personality under a ministry, or of a provincial specialised agency"},
    {"district_chair", "Chủ tịch Ủy ban nhân dân cấp huyện", "the chair of the district People's Committee"},
    {"commune_chair", "Chủ tịch Ủy ban nhân dân cấp xã", "the chair of the commune People's Committee"},
    {"enterprise_director", "Tổng giám đốc, Giám đốc doanh nghiệp, hợp tác xã", "the director of the enterprise or cooperative"},
    {"enterprise_board_chair", "Chủ tịch Hội đồng quản trị, Chủ tịch Hội đồng thành viên", "the chair of the board of the enterprise"},
    {"force_command", "người có thẩm quyền trong Quân đội, Công an theo quy định của Bộ trưởng", "in the army and the police, as the minister lays down"}};

bool is_one_of(award what, std::initializer_list<award> all) { return std::find(all.begin(), all.end(), what) != all.end(); }

// Orders, medals, honorary titles of the State.
bool is_of_the_president(award what) { return what.level() == award_level::state && !what.is_title(); }
bool is_ministerial(award what) {
  return is_one_of(what, {awards::ministerial_fighter, awards::excellent_collective, awards::ministerial_flag, awards::procuracy_flag, awards::ministerial_certificate});
}

using list = std::vector<competent_authority>;

list by_law_2003(award what, date day) {
  const instrument law = law_15_2003();
  if (is_of_the_president(what)) return {{state_president, law.at(77)}};
  if (what == awards::government_flag) {
    competent_authority who{government, law.at(78)};
    if (in_force(decree_91_2017(), day)) {
      who.authorised = prime_minister;
      who.authorised_by = decree_91_2017().at(51, 2);
    }
    return {who};
  }
  if (is_one_of(what, {awards::national_fighter, awards::pm_certificate})) return {{prime_minister, law.at(78)}};
  if (is_ministerial(what)) return {{ministerial_head, law.at(79)}};
  list who;
  const bool by_units = is_one_of(what, {awards::grassroots_fighter, awards::advanced_worker, awards::advanced_soldier, awards::advanced_collective, awards::certificate_of_commendation});
  if (by_units) who = {{unit_head, law.at(80, 1)}, {district_chair, law.at(80, 1)}};
  if (is_one_of(what, {awards::advanced_worker, awards::certificate_of_commendation, awards::cultural_family})) who.push_back({commune_chair, law.at(80, 3)});
  return who;
}

list by_law_2022(award what, date day) {
  const instrument law = law_06_2022();
  if (is_of_the_president(what)) return {{state_president, law.unchecked(77)}};
  if (what == awards::government_flag) return {{government, law.at(78, 1)}};
  if (is_one_of(what, {awards::national_fighter, awards::pm_certificate})) return {{prime_minister, law.at(78, 2)}};
  if (what == awards::exemplary_commune) return {{province_chair, law.at(79, 4)}};

  const bool is_common = is_one_of(what, {awards::grassroots_fighter, awards::advanced_worker, awards::advanced_collective, awards::certificate_of_commendation});
  const bool has_districts = day <= date(2025, 6, 30);
  list who;
  if (is_common) who.push_back({unit_head, law.at(80, 1)});
  if (has_districts && (is_common || what == awards::cultural_village)) who.push_back({district_chair, law.at(80, 2)});
  if (is_one_of(what, {awards::advanced_worker, awards::certificate_of_commendation, awards::cultural_family})) {
    who.push_back({commune_chair, law.at(80, 3)});
  } else if (!has_districts && is_one_of(what, {awards::grassroots_fighter, awards::advanced_collective, awards::cultural_village})) {
    who.push_back({commune_chair, decree_129_2025().at(59)});
  }
  if (is_common) who.push_back({enterprise_director, law.at(80, 4)});
  if (what == awards::certificate_of_commendation) who.push_back({enterprise_board_chair, law.at(80, 4)});
  if (is_one_of(what, {awards::grassroots_fighter, awards::advanced_worker, awards::advanced_soldier, awards::advanced_collective})) who.push_back({force_command, law.at(80, 5)});
  return who;
}

}  // namespace

std::string_view to_string(authority who) noexcept { return thidua::detail::named<force_command>(names, who).id; }
std::string_view name_of(authority who, language in) noexcept { return thidua::detail::in(thidua::detail::named<force_command>(names, who), in); }

bool competence::is_of(authority office) const noexcept {
  return std::any_of(who.begin(), who.end(), [&](const competent_authority& each) { return each.who == office || each.authorised == office; });
}

competence competence_on(award what, date decided) {
  competence out{.status = text_status::not_read};
  if (decided >= amended_from) {
    out.why = amended_text();
    return out;
  }
  if (decided < law_15_2003().from) {
    out.why = {.vi = "thẩm quyền trước Luật 39/2013/QH13 (01/6/2014) chưa được mã hóa", .en = "competence before Law 39/2013/QH13 (2014-06-01) is not encoded"};
    return out;
  }
  out.who = in_force(law_15_2003(), decided) ? by_law_2003(what, decided) : by_law_2022(what, decided);
  if (!out.who.empty()) {
    out.status = text_status::stated;
  } else {
    out.why = {.vi = "điều luật về thẩm quyền quyết định khen thưởng này chưa đọc được", .en = "the provision on who decides this award was not read"};
  }
  return out;
}

}  // namespace law
}  // namespace v0
}  // namespace thidua
