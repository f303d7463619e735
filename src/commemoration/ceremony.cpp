// SPDX-License-Identifier: BSL-1.0
#include <thidua/commemoration/ceremony.hpp>
#include <thidua/core/date_text.hpp>

#include <optional>
#include <string>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace {

const date decree_145_from(2013, 12, 16);
const date decree_111_from(2018, 10, 15);

legal_reference decree_145(int number, std::optional<clause> part = std::nullopt) {
  return {.instrument = "145/2013/NĐ-CP", .article = article{number}, .clause = part, .from = decree_145_from};
}
legal_reference decree_111(int number) {
  return {.instrument = "111/2018/NĐ-CP", .article = article{number}, .from = decree_111_from};
}

ceremony_ruling unknown(bilingual why, std::vector<legal_reference> references = {}) {
  return {ceremony_answer::unknown, std::move(why), {}, {}, std::move(references)};
}

ceremony_ruling no_rule_before(date from, const char* decree) {
  return {ceremony_answer::no_rule_in_force,
          {.vi = std::string("Nghị định ") + decree + " có hiệu lực từ " + to_text(from) + "; quy định trước đó chưa được đưa vào thư viện",
           .en = std::string("Decree ") + decree + " is in force from " + to_iso(from) + "; what went before is not encoded"},
          {},
          {},
          {}};
}

// Founding of the Party: Article 6(1). National Day: Article 11.
ceremony_ruling great_day(const anniversary& which) {
  if (which.day() < decree_145_from) return no_rule_before(decree_145_from, "145/2013/NĐ-CP");
  const bool is_party_day = which.event().id() == "dang_csvn";
  const bool is_national_day = which.event().id() == "quoc_khanh";
  const auto of = which.milestone();
  if ((!is_party_day && !is_national_day) || !of)
    return unknown({.vi = "ngày lễ lớn: nghi thức riêng của ngày này trong Nghị định 145/2013/NĐ-CP chưa được đưa vào thư viện",
                    .en = "a great day: its own protocol in Decree 145/2013/NĐ-CP is not encoded"},
                   {decree_145(4)});
  const legal_reference source = is_party_day ? decree_145(6, clause{1}) : decree_145(11);
  if (*of == milestone::round) {
    ceremony_ruling ruling{ceremony_answer::allowed,
                           {.vi = "năm tròn: tổ chức lễ kỷ niệm cấp quốc gia", .en = "round year: a national ceremony is held"},
                           {{.vi = "lễ kỷ niệm cấp quốc gia", .en = "national ceremony"}},
                           {},
                           {source}};
    if (is_national_day) {
      ruling.allowed.push_back({.vi = "diễn văn của Chủ tịch nước", .en = "speech of the State President"});
      ruling.allowed.push_back({.vi = "chiêu đãi cấp Nhà nước", .en = "state banquet"});
    }
    return ruling;
  }
  return {ceremony_answer::not_provided,
          {.vi = "năm lẻ 5 và năm khác: nghi thức chung, không nêu lễ kỷ niệm cấp quốc gia",
           .en = "half decades and other years share one protocol, which names no national ceremony"},
          {{.vi = "đặt vòng hoa, vào Lăng viếng Chủ tịch Hồ Chí Minh", .en = "wreath-laying at the Mausoleum"}},
          {},
          {source}};
}

ceremony_ruling founding_or_tradition(const anniversary& which) {
  if (which.day() < decree_111_from) return no_rule_before(decree_111_from, "111/2018/NĐ-CP");
  const std::vector<legal_reference> sources = {decree_111(4), decree_111(9)};
  const std::vector<bilingual> never = {{.vi = "tặng quà", .en = "gifts"}, {.vi = "tổ chức chiêu đãi", .en = "banquets"}};
  std::vector<bilingual> always = {{.vi = "tuyên truyền, giáo dục", .en = "information and education"},
                                   {.vi = "thi đua", .en = "emulation"},
                                   {.vi = "hội thảo, tọa đàm", .en = "seminars"}};
  const auto of = which.milestone();
  if (!of)
    return unknown({.vi = "không rõ năm gốc nên không rõ có phải năm tròn hay không",
                    .en = "the year of origin is not known, nor whether this is a round year"},
                   sources);
  if (*of == milestone::round) {
    always.insert(always.begin(), {.vi = "lễ kỷ niệm, theo kế hoạch được Bộ trưởng hoặc Chủ tịch UBND cấp tỉnh phê duyệt",
                                   .en = "a ceremony, by a plan approved by the minister or the chairman of the provincial People's Committee"});
    return {ceremony_answer::allowed,
            {.vi = "năm tròn: được tổ chức lễ kỷ niệm; cơ quan có nhiều ngày kỷ niệm chỉ chọn một",
             .en = "round year: a ceremony may be held; a body with several such days picks one"},
            std::move(always), never, sources};
  }
  std::vector<bilingual> refused = never;
  refused.insert(refused.begin(), {.vi = "lễ kỷ niệm", .en = "a ceremony"});
  return {ceremony_answer::not_allowed,
          {.vi = "không phải năm tròn: không tổ chức lễ kỷ niệm", .en = "not a round year: no ceremony"},
          std::move(always), std::move(refused), sources};
}

}  // namespace

std::string_view to_string(ceremony_answer answer) noexcept {
  switch (answer) {
    case ceremony_answer::allowed: return "allowed";
    case ceremony_answer::not_allowed: return "not_allowed";
    case ceremony_answer::not_provided: return "not_provided";
    case ceremony_answer::unknown: return "unknown";
    case ceremony_answer::no_rule_in_force: return "no_rule_in_force";
  }
  return "";
}

ceremony_ruling ceremony_rules(const anniversary& which) {
  if (which.event().is_great_day()) return great_day(which);
  switch (which.event().kind()) {
    case commemoration_kind::founding:
    case commemoration_kind::tradition:
      switch (which.event().scope()) {
        case commemoration_scope::sector:
        case commemoration_scope::organization:
        case commemoration_scope::locality: return founding_or_tradition(which);
        case commemoration_scope::nation:
        case commemoration_scope::international: break;
      }
      return unknown({.vi = "ngày chung của cả nước: thư viện chưa có quy định về lễ kỷ niệm",
                      .en = "a day of the whole nation: no rule on ceremonies is encoded"});
    case commemoration_kind::response:
      if (which.day() < decree_111_from) return no_rule_before(decree_111_from, "111/2018/NĐ-CP");
      return unknown({.vi = "ngày hưởng ứng: quy mô do bộ hoặc UBND cấp tỉnh phê duyệt; thư viện chưa có quy định về lễ",
                      .en = "a response day: its scale is approved by the ministry or the province; no rule on ceremonies is encoded"},
                     {decree_111(14), decree_111(15)});
    case commemoration_kind::victory:
    case commemoration_kind::birth:
    case commemoration_kind::memorial:
    case commemoration_kind::international:
    case commemoration_kind::festival: break;
  }
  return unknown({.vi = "thư viện chưa có quy định về lễ kỷ niệm cho loại ngày này", .en = "no rule on ceremonies is encoded for this kind of day"});
}

}  // namespace v0
}  // namespace thidua
