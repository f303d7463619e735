// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/dossier.hpp>

#include "core/enum_names.hpp"
#include "instruments.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace law {
namespace {

using namespace detail;

constexpr thidua::detail::enum_name names[] = {{"submission", "Tờ trình", "submission"},
                                               {"achievement_report", "Báo cáo thành tích", "achievement report"},
                                               {"minutes", "Biên bản bình xét", "minutes of the review"},
                                               {"initiative_certificate", "Giấy chứng nhận sáng kiến hoặc xác nhận đề tài, công trình", "certificate of the initiative or scientific work"},
                                               {"excellent_confirmation", "Xác nhận hoàn thành xuất sắc nhiệm vụ", "confirmation of the rating excellent"}};

}  // namespace

std::string_view to_string(dossier_paper paper) noexcept { return thidua::detail::named<dossier_paper::excellent_confirmation>(names, paper).id; }
std::string_view name_of(dossier_paper paper, language in) noexcept { return thidua::detail::in(thidua::detail::named<dossier_paper::excellent_confirmation>(names, paper), in); }

dossier_checklist dossier_for(award what, date received) {
  if (received >= amended_from) return {.status = text_status::not_read, .why = amended_text()};
  if (!in_force(law_06_2022(), received))
    return {.status = text_status::not_read, .why = {.vi = "hồ sơ theo Luật 15/2003/QH11 chưa được mã hóa", .en = "dossiers under Law 15/2003/QH11 are not encoded"}};
  const legal_reference at = law_06_2022().at(84, 1);
  dossier_checklist out{.status = text_status::stated};
  for (const dossier_paper each : {dossier_paper::submission, dossier_paper::achievement_report, dossier_paper::minutes}) out.items.push_back({.paper = each, .reference = at});
  if (what == awards::grassroots_fighter || what == awards::ministerial_fighter || what == awards::national_fighter) {
    dossier_item certificate{.paper = dossier_paper::initiative_certificate, .reference = at};
    if (what == awards::grassroots_fighter)
      certificate.when = {.vi = "khi xét theo sáng kiến, đề tài; không cần khi xét theo hoàn thành xuất sắc nhiệm vụ", .en = "where it rests on an initiative or work; not where it rests on the rating excellent"};
    out.items.push_back(std::move(certificate));
    // Lists of the time of Decree 152/2025/NĐ-CP have it; the text of the decree was not read.
    if (what == awards::grassroots_fighter && in_force(decree_152_2025(), received))
      out.items.push_back({.paper = dossier_paper::excellent_confirmation,
                           .when = {.vi = "khi xét theo hoàn thành xuất sắc nhiệm vụ", .en = "where it rests on the rating excellent"},
                           .reference = law_06_2022().unchecked(84, 1)});
  }
  constexpr award by_units[] = {awards::grassroots_fighter, awards::advanced_worker, awards::advanced_soldier, awards::advanced_collective, awards::cultural_village, awards::cultural_family, awards::certificate_of_commendation};
  if (in_force(decree_152_2025(), received) && std::find(std::begin(by_units), std::end(by_units), what) != std::end(by_units)) {
    out.left_to_units = decree_152_2025().at(6, 2, "c");
  }
  return out;
}

}  // namespace law
}  // namespace v0
}  // namespace thidua
