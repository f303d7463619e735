// SPDX-License-Identifier: BSL-1.0
#include "common.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace law {
namespace detail {

legal_reference instrument::whole() const {
  return {.instrument = std::string(number), .from = from, .to = to, .certainty = certainty, .title = title};
}
legal_reference instrument::at(int number_of_article, int number_of_clause, std::string_view letter) const {
  legal_reference out = whole();
  out.article = article{number_of_article};
  if (number_of_clause > 0) out.clause = clause{number_of_clause};
  if (!letter.empty()) out.point = point{std::string(letter)};
  return out;
}
legal_reference instrument::unchecked(int number_of_article, int number_of_clause, std::string_view letter) const {
  legal_reference out = at(number_of_article, number_of_clause, letter);
  out.certainty = certainty::needs_check;
  return out;
}

namespace {

// In words; where no text says it, the words say that, for a condition without a reference shows that of the whole rule.
rule told(const rule& condition, const std::optional<legal_reference>& at, std::string_view vi, std::string_view en) {
  if (at) return condition.wording(vi, en).cite(*at);
  return condition.wording(std::string(vi) + " (cách hiểu của chương trình, văn bản không nói rõ)", std::string(en) + " (this project's reading: the text does not say)");
}
rule general(const reading& of, const rule& condition, std::string_view id, std::string_view vi, std::string_view en) {
  return told(condition.id(of.prefix + ".standing." + std::string(id)), of.standing, vi, en);
}
rule not_pending(const reading& of) {
  return general(of, none_of(pending()), "not_pending", "không trong thời gian bị xem xét kỷ luật, thanh tra, điều tra hay xác minh đơn tố cáo",
                  "no discipline, inspection or denunciation under way");
}

// One list of conditions, not a list in a list.
rule joined(const rule& first, const rule& second, const rule& standard) {
  std::vector<rule> all{first, second};
  const node& root = standard.root();
  const bool is_bare_list = root.kind() == node_kind::all_of && root.id().empty() && root.wording().empty() && !root.reference();
  if (!is_bare_list) all.push_back(standard);
  for (std::size_t i = 0; is_bare_list && i < root.size(); ++i) all.push_back(rule(root.child(i)));
  return all_of(all);
}

}  // namespace

rule reading::of_individual(const rule& standard) const {
  return joined(not_pending(*this), general(*this, clean(), "clean", "không bị kỷ luật từ khiển trách trở lên trong năm", "no sanction in the year"), standard);
}
rule reading::of_collective(const rule& standard) const {
  return joined(not_pending(*this), general(*this, none_of(sanctioned(sanction::warning)), "no_warning", "tập thể không bị kỷ luật từ cảnh cáo trở lên trong năm", "the collective was not sanctioned with a warning or worse in the year"),
                standard);
}
rule reading::not_yet_rewarded() const {
  return told(none_of(of_grant(granted_self(basis))), rewarded, "thành tích đến năm đó chưa được tặng chính hình thức này", "its achievements up to that year were not rewarded with this very form");
}

rule excellent_year() { return all_of(rated(rating::excellent), clean()).wording("hoàn thành xuất sắc nhiệm vụ, không bị kỷ luật", "rated excellent and not sanctioned"); }
rule good_year() { return all_of(rated(rating::good), clean()).wording("hoàn thành tốt nhiệm vụ trở lên, không bị kỷ luật", "rated good or better and not sanctioned"); }

rule council(std::string_view id) {
  struct words {
    std::string_view id, vi, en;
  };
  static constexpr words known[] = {
      {"movements", "đoàn kết, tương trợ, tích cực tham gia phong trào thi đua", "united, helpful, active in emulation"},
      {"productive", "có năng suất và chất lượng công việc cao", "productive, with work of high quality"},
      {"outstanding", "tiêu biểu xuất sắc trong Bộ, ban, ngành, tỉnh", "outstanding within the ministry or province"},
      {"outstanding_ministerial", "có thành tích tiêu biểu xuất sắc trong số người đã 3 lần liên tục đạt Chiến sĩ thi đua cơ sở", "outstanding among those with three grassroots titles in a row"},
      {"outstanding_national", "có thành tích tiêu biểu xuất sắc nhất trong số người đã 2 lần liên tục đạt Chiến sĩ thi đua Bộ, ban, ngành, tỉnh", "the most outstanding among those with two ministerial titles in a row"},
      {"united", "nội bộ đoàn kết, chấp hành tốt chủ trương của Đảng, pháp luật của Nhà nước", "united, exemplary in observing policy and law"},
      {"creative", "sáng tạo, vượt khó, hoàn thành nghĩa vụ với Nhà nước", "creative, overcoming difficulties, its duties to the State done"},
      {"thrifty", "thực hành tiết kiệm, chống lãng phí, tham nhũng, tiêu cực", "thrifty, against waste and corruption"},
      {"best_leader", "tiêu biểu nhất trong số các đơn vị dẫn đầu", "the best of those that lead"},
      {"model", "là nhân tố mới, mô hình mới để học tập", "a new factor, a model to learn from"},
      {"democratic", "thực hiện tốt dân chủ ở cơ sở, chăm lo đời sống thành viên, tổ chức tốt phong trào", "democratic, caring for its members, with good movements"},
  };
  const auto found = std::find_if(std::begin(known), std::end(known), [&](const words& each) { return each.id == id; });
  const rule said = judged(id);
  return found == std::end(known) ? said : said.wording(found->vi, found->en);
}

bilingual unread_text() { return {.vi = "tiêu chuẩn có trong luật nhưng chưa đọc được văn bản để mã hóa", .en = "the law has a standard whose text was not available to be encoded"}; }
bilingual judged_case_by_case() { return {.vi = "tiêu chuẩn là thành tích đột xuất hoặc đóng góp, chỉ hội đồng xem xét được", .en = "the standard is a sudden deed or a contribution, which only a council can judge"}; }
bilingual left_to_units() { return {.vi = "tiêu chuẩn do Bộ, ban, ngành, tỉnh hoặc đơn vị quy định", .en = "the standard is set by the ministry, the province or the unit"}; }
bilingual not_taken_up() { return {.vi = "pháp luật có tiêu chuẩn, gói này chưa mã hóa", .en = "the law has a standard that this pack does not encode"}; }

bilingual merit_only() {
  return {.vi = " (công trạng; thành tích đột xuất, phong trào, đóng góp do hội đồng xem xét)", .en = " (by merit; sudden deeds, movements and contributions are for a council)"};
}

namespace {
bilingual why_not_encoded(award what, const bilingual& otherwise) {
  using namespace awards;
  for (const award each : {certificate_of_commendation, commemorative_medal, union_merit_medal, cultural_family, cultural_village, exemplary_commune, procuracy_flag})
    if (what == each) return left_to_units();
  for (const award each : {friendship_order, bravery_order, great_national_unity_order, friendship_medal, hero_of_labor, hero_of_armed_forces, feat_of_arms_order_first, feat_of_arms_order_second, feat_of_arms_order_third})
    if (what == each) return judged_case_by_case();
  return otherwise;
}
}  // namespace

std::vector<unencoded> gaps_beside(const std::vector<provision>& encoded, const bilingual& otherwise) {
  std::vector<unencoded> out;
  for (const award what : award::all())
    for (const subject_kind subject : {subject_kind::individual, subject_kind::collective, subject_kind::household}) {
      if (!what.is_for(subject)) continue;
      const auto is_this = [&](const provision& each) { return each.what == what && each.subject == subject; };
      if (std::none_of(encoded.begin(), encoded.end(), is_this)) out.push_back({what, subject, why_not_encoded(what, otherwise)});
    }
  return out;
}

}  // namespace detail
}  // namespace law
}  // namespace v0
}  // namespace thidua
