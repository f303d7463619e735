// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/legal_reference.hpp>

#include <ostream>
#include <string_view>

namespace thidua {
inline namespace v0 {

bilingual kind_of_instrument(const legal_reference& reference) {
  if (!reference.title.empty()) return reference.title;
  const std::string_view number = reference.instrument;
  const auto has = [&](std::string_view part) { return number.find(part) != std::string_view::npos; };
  if (has("/NĐ-CP")) return {.vi = "Nghị định", .en = "Decree"};
  if (has("/TT-")) return {.vi = "Thông tư", .en = "Circular"};
  if (has("/NQ-")) return {.vi = "Nghị quyết", .en = "Resolution"};
  if (has("/QĐ-")) return {.vi = "Quyết định", .en = "Decision"};
  if (has("/CT-")) return {.vi = "Chỉ thị", .en = "Directive"};
  // Laws alone are numbered by the term of the National Assembly: 45/2019/QH14.
  if (const auto at = number.rfind("/QH"); at != std::string_view::npos && at + 3 < number.size() &&
                                           number.find_first_not_of("0123456789", at + 3) == std::string_view::npos)
    return {.vi = "Luật", .en = "Law"};
  return {};
}

std::string to_text(const legal_reference& reference, language in) {
  const std::string kind = kind_of_instrument(reference).in(in);
  const std::string instrument = kind.empty() ? reference.instrument : kind + " " + reference.instrument;
  std::string text;
  if (in == language::english) {
    text = instrument;
    if (reference.article) text += ", Article " + std::to_string(reference.article->number);
    if (reference.clause) text += (reference.article ? "(" : ", clause (") + std::to_string(reference.clause->number) + ")";
    if (reference.point) text += (reference.article || reference.clause ? "(" : ", point (") + reference.point->letter + ")";
    return text;
  }
  // Vietnamese drafting names the smallest part first.
  if (reference.point) text += "điểm " + reference.point->letter + " ";
  if (reference.clause) text += "khoản " + std::to_string(reference.clause->number) + " ";
  if (reference.article) text += "Điều " + std::to_string(reference.article->number) + " ";
  return text + instrument;
}

std::ostream& operator<<(std::ostream& out, const legal_reference& reference) { return out << to_text(reference); }

}  // namespace v0
}  // namespace thidua
