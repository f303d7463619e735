// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/change.hpp>

#include "core/enum_names.hpp"

#include <algorithm>
#include <string>
#include <variant>

namespace thidua {
inline namespace v0 {
namespace {

constexpr detail::enum_name keys[] = {{"rating"}, {"sanction"}, {"pending"}, {"titles"}, {"grants"}, {"initiatives"}, {"members"}, {"leads_bloc"},
                                      {"exceeds_targets"}, {"organizations_excellent"}, {"thematic_leader"}, {"flag_eligible"}, {"votes"}, {"attested"}};
constexpr detail::enum_name change_kinds[] = {{"supply"}, {"establish"}, {"past"}, {"council"}};

// What people say.
constexpr detail::enum_name ratings[] = {{"", "không hoàn thành nhiệm vụ", "not completed"}, {"", "hoàn thành nhiệm vụ", "completed"},
                                         {"", "hoàn thành tốt nhiệm vụ", "good"}, {"", "hoàn thành xuất sắc nhiệm vụ", "excellent"}};
constexpr detail::enum_name sanctions[] = {{"", "không bị kỷ luật", "no sanction"}, {"", "bị khiển trách", "a reprimand"}, {"", "bị cảnh cáo", "a warning"},
                                           {"", "bị giáng chức hoặc cách chức", "demotion"}, {"", "bị buộc thôi việc", "dismissal"}};
constexpr detail::enum_name scopes[] = {{"", "cấp cơ sở", "grassroots"}, {"", "cấp Bộ, ban, ngành, tỉnh", "ministerial"}, {"", "cấp toàn quốc", "national"}};
constexpr detail::enum_name blocs[] = {{"", "không dẫn đầu khối, cụm thi đua", "led no bloc"}, {"", "dẫn đầu khối, cụm thi đua cấp Bộ, ban, ngành, tỉnh", "led a ministerial bloc"},
                                       {"", "dẫn đầu khối, cụm thi đua do Trung ương tổ chức", "led a central bloc"}};
constexpr detail::enum_name parts[] = {{"", "số người hoàn thành nhiệm vụ", "members who completed their tasks"}, {"", "số người đạt danh hiệu tiên tiến", "advanced members"},
                                       {"", "số Chiến sĩ thi đua cơ sở", "grassroots emulation fighters"}, {"", "số người bị kỷ luật từ cảnh cáo trở lên", "members under a warning or worse"}};

template <class... Each>
struct overloaded : Each... {
  using Each::operator()...;
};
template <class... Each>
overloaded(Each...) -> overloaded<Each...>;

std::string name_of(award what, language in) { return std::string(what.name(in)); }
std::string text(const detail::enum_name& row, language wanted) { return std::string(detail::in(row, wanted)); }

// What the fact is to be, without its year.
std::string words(const change& what, language in) {
  const bool vi = in == language::vietnamese;
  const auto choose = [&](const char* a, const char* b) { return std::string(vi ? a : b); };
  return std::visit(
      overloaded{
          [&](rating value) { return choose("xếp loại ", "rated ") + text(detail::named<rating::excellent>(ratings, value), in); },
          [&](sanction value) { return text(detail::named<sanction::dismissal>(sanctions, value), in); },
          [&](bool value) {
            switch (what.fact) {
              case record_key::pending:
                return value ? choose("đang bị xem xét kỷ luật, thanh tra hoặc có đơn tố cáo", "discipline, inspection or denunciation under way")
                             : choose("không đang bị xem xét kỷ luật, thanh tra hoặc có đơn tố cáo", "no discipline, inspection or denunciation under way");
              case record_key::exceeds_targets: return value ? choose("hoàn thành vượt mức chỉ tiêu", "exceeded its targets") : choose("không vượt mức chỉ tiêu", "did not exceed its targets");
              case record_key::organizations_excellent:
                return value ? choose("tổ chức đảng, đoàn thể được xếp loại xuất sắc", "Party and mass organisations rated excellent")
                             : choose("tổ chức đảng, đoàn thể không được xếp loại xuất sắc", "Party and mass organisations not rated excellent");
              case record_key::rating:
              case record_key::sanction:
              case record_key::titles:
              case record_key::grants:
              case record_key::initiatives:
              case record_key::members:
              case record_key::leads_bloc:
              case record_key::thematic_leader:
              case record_key::flag_eligible:
              case record_key::votes:
              case record_key::attested: break;
            }
            return value ? choose("thuộc diện xét tặng cờ thi đua", "belongs to a bloc in which flags are given")
                         : choose("không thuộc diện xét tặng cờ thi đua", "belongs to no bloc in which flags are given");
          },
          [&](bloc_led value) { return text(detail::named<bloc_led::central>(blocs, value), in); },
          [&](const title_value& value) { return (value.is_held ? choose("đạt danh hiệu ", "held ") : choose("không đạt danh hiệu ", "did not hold ")) + name_of(value.what, in); },
          [&](const grant_value& value) { return (value.is_granted ? choose("được tặng ", "granted ") : choose("không được tặng ", "not granted ")) + name_of(value.what, in); },
          [&](none_value) {
            return what.fact == record_key::grants ? choose("không có hình thức khen thưởng nào khác", "no other commendation was granted")
                                                   : choose("không có danh hiệu nào khác", "no other title was held");
          },
          [&](const initiative_value& value) {
            const std::string number = std::to_string(value.number);
            const std::string scope = text(detail::named<scope::national>(scopes, value.narrowest), in);
            const bool most = value.compare == member_comparison::at_most;
            if (vi) return (most ? "nhiều nhất " : "có ") + number + " sáng kiến " + scope + (value.narrowest == scope::national ? "" : " trở lên");
            return (most ? "at most " : "") + number + (value.number == 1 ? " initiative" : " initiatives") + " of " + scope + " scope" + (value.narrowest == scope::national ? "" : " or wider");
          },
          [&](const member_value& value) {
            const std::string of = value.part ? text(detail::named<member_part::sanctioned>(parts, *value.part), in) : choose("tổng số người", "members in all");
            return of + ": " + std::to_string(value.count);
          },
          [&](const vote_count& value) {
            const std::string of = to_text(value);
            return vi ? of + " phiếu tán thành" : of + " votes in favour";
          },
          [&](const std::optional<thematic_lead>& value) {
            if (!value) return choose("không dẫn đầu phong trào thi đua theo chuyên đề", "led no thematic movement");
            const std::string scope = text(detail::named<scope::national>(scopes, value->level), in);
            const std::string length = std::to_string(value->length.count());
            if (vi) return "dẫn đầu phong trào thi đua theo chuyên đề " + scope + " kéo dài " + length + " năm";
            return "led a " + scope + " thematic movement of " + length + (value->length.count() == 1 ? " year" : " years");
          },
          [&](const judgement_value& value) {
            return (value.is_attested ? choose("đánh giá `", "judgement `") + value.id + choose("`: đạt", "`: met") : choose("đánh giá `", "judgement `") + value.id + choose("`: không đạt", "`: not met"));
          },
      },
      what.to);
}

}  // namespace

std::string_view to_string(record_key key) noexcept { return detail::named<record_key::attested>(keys, key).id; }
std::string_view to_string(change_kind kind) noexcept { return detail::named<change_kind::council>(change_kinds, kind).id; }

std::string to_text(const change_value& value) {
  const auto unless = [](bool is_so, std::string_view id) { return (is_so ? "" : "not ") + std::string(id); };
  return std::visit(overloaded{
                        [](rating each) { return std::string(to_string(each)); },
                        [](sanction each) { return std::string(to_string(each)); },
                        [](bool each) { return std::string(each ? "true" : "false"); },
                        [](bloc_led each) { return std::string(to_string(each)); },
                        [&](const title_value& each) { return unless(each.is_held, each.what.id()); },
                        [&](const grant_value& each) { return unless(each.is_granted, each.what.id()); },
                        [](none_value) { return std::string("none"); },
                        [](const initiative_value& each) {
                          return (each.compare == member_comparison::at_most ? "at most " : "") + std::to_string(each.number) + " " + std::string(to_string(each.narrowest));
                        },
                        [](const member_value& each) { return (each.part ? std::string(to_string(*each.part)) : "total") + " " + std::to_string(each.count); },
                        [](const vote_count& each) { return to_text(each); },
                        [](const std::optional<thematic_lead>& each) {
                          return each ? std::string(to_string(each->level)) + " " + std::to_string(each->length.count()) : std::string("none");
                        },
                        [&](const judgement_value& each) { return unless(each.is_attested, each.id); },
                    },
                    value);
}

int deficit(const change& what) noexcept {
  int wanted = 0;
  if (const auto* number = std::get_if<initiative_value>(&what.to)) {
    if (number->compare == member_comparison::at_least) wanted = number->number;
  } else if (const auto* members = std::get_if<member_value>(&what.to)) {
    wanted = members->count;
  } else if (const auto* votes = std::get_if<vote_count>(&what.to)) {
    wanted = votes->in_favour.value_or(0);
  }
  return std::max(wanted - (what.known ? what.known->at_least : 0), 0);
}

std::string fact_of(const change& what, language in) {
  const bool vi = in == language::vietnamese;
  std::string when;
  if (what.year) {
    when = (vi ? "năm " : "") + std::to_string(what.year->number()) + ": ";
  } else if (what.until) {
    when = (vi ? "đến hết năm " : "by the end of ") + std::to_string(what.until->number()) + ": ";
  }
  return when + words(what, in);
}

std::string to_text(const change& what, language in) {
  const bool vi = in == language::vietnamese;
  std::string fact = fact_of(what, in);
  if (what.known && what.known->at_least > 0 && deficit(what) > 0) fact += (vi ? " (còn thiếu " : " (lacking ") + std::to_string(deficit(what)) + ")";
  switch (what.kind) {
    case change_kind::supply: return (vi ? "cần có " : "to supply: ") + fact;
    case change_kind::establish: return (vi ? "cần làm rõ " : "to establish: ") + fact + "?";
    case change_kind::past: return (vi ? "hồ sơ ghi khác " : "recorded otherwise: ") + fact;
    case change_kind::council: return (vi ? "hội đồng xem xét " : "for the council: ") + fact;
  }
  return fact;
}

}  // namespace v0
}  // namespace thidua
