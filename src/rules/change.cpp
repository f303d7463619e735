// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/change.hpp>

#include <thidua/rules/wording.hpp>

#include "core/enum_names.hpp"
#include "fact_words.hpp"

#include <algorithm>
#include <string>
#include <variant>

namespace thidua {
inline namespace v0 {
namespace {

constexpr detail::enum_name keys[] = {{"rating"}, {"sanction"}, {"pending"}, {"titles"}, {"grants"}, {"initiatives"}, {"members"}, {"leads_bloc"},
                                      {"exceeds_targets"}, {"organizations_excellent"}, {"thematic_leader"}, {"flag_eligible"}, {"votes"}, {"attested"}};
constexpr detail::enum_name change_kinds[] = {{"supply"}, {"establish"}, {"past"}, {"council"}};

template <class... Each>
struct overloaded : Each... {
  using Each::operator()...;
};
template <class... Each>
overloaded(Each...) -> overloaded<Each...>;

std::string name_of(award what, language in) { return std::string(what.name(in)); }
using detail::in_words;

// A judgement by the wording of the condition that asks for it; without one by its id.
std::string judgement_in(const std::string& id, const node* rule, language in) {
  bilingual said;
  if (rule != nullptr)
    visit(*rule, [&](const node& each, int) {
      if (said.empty() && each.kind() == node_kind::judged && each.terms().text == id) said = each.wording();
    });
  return said.empty() ? "`" + id + "`" : "“" + said.in(in) + "”";
}

// What the fact is to be, without its year.
std::string words(const change& what, const node* rule, language in) {
  const bool vi = in == language::vietnamese;
  const auto choose = [&](const char* a, const char* b) { return std::string(vi ? a : b); };
  return std::visit(
      overloaded{
          [&](rating value) { return choose("xếp loại ", "rated ") + in_words(value, in); },
          [&](sanction value) { return in_words(value, in); },
          [&](bool value) { return in_words(what.fact, value, in); },
          [&](bloc_led value) { return in_words(value, in); },
          [&](const title_value& value) { return (value.is_held ? choose("đạt danh hiệu ", "held ") : choose("không đạt danh hiệu ", "did not hold ")) + name_of(value.what, in); },
          [&](const grant_value& value) { return (value.is_granted ? choose("được tặng ", "granted ") : choose("không được tặng ", "not granted ")) + name_of(value.what, in); },
          [&](none_value) {
            return what.fact == record_key::grants ? choose("không có hình thức khen thưởng nào khác", "no other commendation was granted")
                                                   : choose("không có danh hiệu nào khác", "no other title was held");
          },
          [&](const initiative_value& value) {
            const std::string number = std::to_string(value.number);
            const std::string scope = in_words(value.narrowest, in);
            const bool most = value.compare == member_comparison::at_most;
            if (vi) return (most ? "nhiều nhất " : "có ") + number + " sáng kiến " + scope + (value.narrowest == scope::national ? "" : " trở lên");
            return (most ? "at most " : "") + number + (value.number == 1 ? " initiative" : " initiatives") + " of " + scope + " scope" + (value.narrowest == scope::national ? "" : " or wider");
          },
          [&](const member_value& value) {
            const std::string of = value.part ? in_words(*value.part, in) : choose("tổng số người", "members in all");
            return of + ": " + std::to_string(value.count);
          },
          [&](const vote_count& value) { return to_text(value) + choose(" phiếu tán thành", " votes in favour"); },
          [&](const std::optional<thematic_lead>& value) { return in_words(value, in); },
          [&](const judgement_value& value) {
            return choose("đánh giá ", "judgement ") + judgement_in(value.id, rule, in) + (value.is_attested ? choose(": đạt", ": met") : choose(": không đạt", ": not met"));
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

namespace {

std::string dated_words(const change& what, const node* rule, language in) {
  const bool vi = in == language::vietnamese;
  std::string when;
  if (what.year) {
    when = (vi ? "năm " : "") + std::to_string(what.year->number()) + ": ";
  } else if (what.until) {
    when = (vi ? "đến hết năm " : "by the end of ") + std::to_string(what.until->number()) + ": ";
  }
  return when + words(what, rule, in);
}

std::string asked_words(const change& what, const node* rule, language in) {
  const bool vi = in == language::vietnamese;
  std::string fact = dated_words(what, rule, in);
  if (what.known && what.known->at_least > 0 && deficit(what) > 0) fact += (vi ? " (còn thiếu " : " (lacking ") + std::to_string(deficit(what)) + ")";
  switch (what.kind) {
    case change_kind::supply: return (vi ? "cần có " : "to supply: ") + fact;
    case change_kind::establish: return (vi ? "cần làm rõ " : "to establish: ") + fact + "?";
    case change_kind::past: return (vi ? "cần có " : "needed: ") + fact + (vi ? " (hồ sơ ghi khác)" : " (the record says otherwise)");
    case change_kind::council: return (vi ? "hội đồng xem xét " : "for the council: ") + fact;
  }
  return fact;
}

}  // namespace

std::string fact_of(const change& what, language in) { return dated_words(what, nullptr, in); }
std::string to_text(const change& what, language in) { return asked_words(what, nullptr, in); }
std::string to_text(const change& what, const node& rule, language in) { return asked_words(what, &rule, in); }

}  // namespace v0
}  // namespace thidua
