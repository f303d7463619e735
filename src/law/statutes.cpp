// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/statutes.hpp>

#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/law/law_2003.hpp>
#include <thidua/law/law_2022.hpp>
#include <thidua/law/sectors.hpp>

#include "core/counted.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace law {
namespace detail {

struct statutes_data : thidua::detail::counted {
  std::vector<pack> packs;
  std::vector<silence> silences;
};
void retain(const statutes_data* data) noexcept { thidua::detail::retain_counted(data); }
void release(const statutes_data* data) noexcept { thidua::detail::release_counted(data); }

}  // namespace detail
namespace {

// A stretch of days as day numbers; the far ends are the first and the last day there is.
struct stretch {
  int from;
  int to;
  std::string name;
};
const int first_day = date::from_day_number(date(date::first_year, 1, 1).day_number()).day_number();
const int last_day = date(date::last_year, 12, 31).day_number();

std::string shown(int day) { return to_iso(date::from_day_number(day)); }

[[noreturn]] void refuse(bilingual why, bilingual help) { throw error(errc::invalid_register, std::move(why), std::move(help)); }

// Refuses an overlap; where every day must be spoken of, a hole too.
void check(std::vector<stretch> all, bool without_holes) {
  std::sort(all.begin(), all.end(), [](const stretch& a, const stretch& b) { return a.from < b.from; });
  int next = first_day;
  const auto hole = [&](int to) {
    refuse({.vi = "không có gì về các ngày " + shown(next) + " đến hết " + shown(to), .en = "nothing is said about the days " + shown(next) + " to " + shown(to)},
           {.vi = "thêm một gói, hoặc nói vì sao không có", .en = "add a pack, or say why there is none"});
  };
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0 && all[i].from <= all[i - 1].to)
      refuse({.vi = "`" + all[i - 1].name + "` và `" + all[i].name + "` cùng áp dụng ngày " + shown(all[i].from), .en = "`" + all[i - 1].name + "` and `" + all[i].name + "` both hold on " + shown(all[i].from)},
             {.vi = "sửa ngày hiệu lực, hoặc cho gói một ngành", .en = "correct the periods, or give one of them a sector"});
    if (without_holes && next < all[i].from) hole(all[i].from - 1);
    next = all[i].to + 1;
  }
  if (without_holes && next <= last_day) hole(last_day);
}

stretch stretch_of(const pack& of) { return {of.from().day_number(), of.to() ? of.to()->day_number() : last_day, of.id()}; }

}  // namespace

const rule* applicable_law::rule_for(award what, subject_kind subject) const noexcept {
  for (const pack& each : packs)
    if (each.is_general()) return each.rule_for(what, subject);
  return nullptr;
}

statutes::statutes(std::vector<pack> packs, std::vector<silence> silences) {
  std::sort(packs.begin(), packs.end(), [](const pack& a, const pack& b) { return a.id() != b.id() ? a.id() < b.id() : a.from() < b.from(); });
  std::vector<stretch> general;
  std::vector<stretch> editions;
  std::vector<stretch> transitions;
  for (std::size_t i = 0; i < packs.size(); ++i) {
    if (packs[i].more_favourable_from()) transitions.push_back({packs[i].more_favourable_from()->day_number(), packs[i].from().day_number() - 1, packs[i].id()});
    if (packs[i].is_general()) general.push_back(stretch_of(packs[i]));
    editions.push_back(stretch_of(packs[i]));
    if (i + 1 == packs.size() || packs[i + 1].id() != packs[i].id()) {
      check(std::move(editions), false);
      editions.clear();
    }
  }
  for (const silence& each : silences)
    general.push_back({each.from ? each.from->day_number() : first_day, each.to ? each.to->day_number() : last_day, each.why.vi});
  check(std::move(general), true);
  check(std::move(transitions), false);
  data_ = thidua::detail::shared<detail::statutes_data>(new detail::statutes_data{{}, std::move(packs), std::move(silences)});
}

const statutes& statutes::vietnam() {
  static const statutes all = [] {
    std::vector<pack> packs;
    for (const auto& from : {law_2003_decree_65(), law_2003(), law_2022(), procuracy_2019(), procuracy_2024(), union_2014()})
      packs.insert(packs.end(), from.begin(), from.end());
    return statutes(std::move(packs),
                    {{.to = date(2014, 8, 19),
                      .why = {.vi = "quy định trước Nghị định 65/2014/NĐ-CP (có hiệu lực 20/8/2014) chưa được mã hóa",
                              .en = "what held before Decree 65/2014/NĐ-CP (in force 2014-08-20) is not encoded"}},
                     {.from = date(2026, 10, 1),
                      .why = {.vi = "Luật 06/2026/QH16 sửa đổi có hiệu lực 01/10/2026; chưa có văn bản để mã hóa",
                              .en = "amending Law 06/2026/QH16 is in force from 2026-10-01; its text is not available to be encoded"}}});
  }();
  return all;
}

const std::vector<pack>& statutes::packs() const noexcept { return data_->packs; }
const std::vector<silence>& statutes::silences() const noexcept { return data_->silences; }

applicable_law statutes::applicable(const law_question& question) const {
  applicable_law out{.received = question.received};
  for (const pack& each : packs())
    if (each.in_force(question.received) && (each.is_general() || std::find(question.sectors.begin(), question.sectors.end(), each.sector()) != question.sectors.end()))
      out.packs.push_back(each);
  for (const pack& each : packs())
    if (each.in_transition(question.received)) out.more_favourable = each;
  std::stable_partition(out.packs.begin(), out.packs.end(), [](const pack& each) { return each.is_general(); });
  for (const silence& each : silences())
    if ((!each.from || *each.from <= question.received) && (!each.to || question.received <= *each.to)) out.why = each.why;
  return out;
}

const pack* statutes::find(std::string_view id, std::optional<date> received) const noexcept {
  const pack* found = nullptr;
  for (const pack& each : packs())
    if (each.id() == id && (!received || each.in_force(*received))) found = &each;
  return found;
}

statutes statutes::with(pack added) const {
  // Where the new pack speaks, the silence ends.
  std::vector<silence> kept;
  for (const silence& each : silences()) {
    const bool touches = added.is_general() && (!each.to || added.from() <= *each.to) && (!each.from || !added.to() || *each.from <= *added.to());
    if (!touches) {
      kept.push_back(each);
      continue;
    }
    if (!each.from || *each.from < added.from()) kept.push_back({each.from, added.from() - days(1), each.why});
    if (added.to() && (!each.to || *added.to() < *each.to)) kept.push_back({*added.to() + days(1), each.to, each.why});
  }
  std::vector<pack> all = packs();
  all.push_back(std::move(added));
  return statutes(std::move(all), std::move(kept));
}

std::vector<stale_reference> stale_references(const statutes& law, date day) {
  std::vector<stale_reference> found;
  for (const pack& each : law.packs())
    for (const provision& standard : each.provisions()) {
      std::vector<legal_reference> expired;  // each once a rule
      visit(standard.standard.root(), [&](const node& at, int) {
        const auto& cited = at.reference();
        if (cited && cited->to && *cited->to < day && std::find(expired.begin(), expired.end(), *cited) == expired.end()) expired.push_back(*cited);
      });
      for (legal_reference& cited : expired) found.push_back({each.id(), standard.standard.id(), std::move(cited)});
    }
  return found;
}

}  // namespace law
}  // namespace v0
}  // namespace thidua
