// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/pack.hpp>

#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/id.hpp>

#include "core/counted.hpp"
#include "core/quoted.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace law {
namespace detail {

struct pack_data : thidua::detail::counted {
  pack::parts facts;
};
void retain(const pack_data* data) noexcept { thidua::detail::retain_counted(data); }
void release(const pack_data* data) noexcept { thidua::detail::release_counted(data); }

}  // namespace detail
namespace {

[[noreturn]] void refuse(const pack::parts& of, const bilingual& why, bilingual help = {}, errc code = errc::invalid_pack) {
  const std::string shown = thidua::detail::in_backticks(of.id);
  throw error(code, {.vi = "gói " + shown + ": " + why.vi, .en = "pack " + shown + ": " + why.en}, std::move(help));
}

std::string title_of(const provision& of) { return std::string(of.what.id()) + " (" + std::string(to_string(of.subject)) + ")"; }

// VECTORS.md E6: the right rule with a wrong citation.
void expect_in_force(const pack::parts& of, const node& rule) {
  visit(rule, [&](const node& each, int) {
    if (!each.reference()) return;
    const legal_reference& cited = *each.reference();
    const auto listed = std::find_if(of.instruments.begin(), of.instruments.end(), [&](const legal_reference& one) { return one.instrument == cited.instrument; });
    if (listed == of.instruments.end())
      refuse(of, {.vi = to_text(cited) + " không thuộc các văn bản của gói", .en = to_text(cited, language::english) + " is of none of the pack's instruments"},
             {.vi = "sửa số hiệu, hoặc thêm văn bản vào gói", .en = "correct the number, or add the instrument to the pack"}, errc::missing_reference);
    const auto from = cited.from ? cited.from : listed->from;
    const auto to = cited.to ? cited.to : listed->to;
    const bool begins_late = from && of.from < *from;
    const bool ends_early = to && (!of.to || *to < *of.to);
    if (begins_late || ends_early)
      refuse(of, {.vi = to_text(cited) + " không có hiệu lực suốt thời gian của gói", .en = to_text(cited, language::english) + " is not in force throughout the pack's period"},
             {.vi = "tách gói theo hiệu lực của văn bản", .en = "split the pack where the instrument begins or ends"}, errc::missing_reference);
  });
}

}  // namespace

pack::pack(parts facts) {
  if (!thidua::detail::is_id(facts.id)) thidua::detail::throw_malformed_id(facts.id);
  if (!facts.sector.empty() && !thidua::detail::is_id(facts.sector)) thidua::detail::throw_malformed_id(facts.sector);
  if (facts.to && *facts.to < facts.from)
    refuse(facts, {.vi = "hết hiệu lực " + to_text(*facts.to) + " trước khi có hiệu lực " + to_text(facts.from), .en = "it ends on " + to_iso(*facts.to) + ", before it begins on " + to_iso(facts.from)},
           {.vi = "đổi chỗ hai ngày", .en = "swap the two days"});
  if (facts.more_favourable_from && (!facts.sector.empty() || facts.from <= *facts.more_favourable_from))
    refuse(facts, {.vi = "chuyển tiếp có lợi hơn phải bắt đầu trước " + to_text(facts.from) + ", và chỉ dành cho gói chung", .en = "a transition begins before " + to_iso(facts.from) + ", and is for general packs only"});
  for (std::size_t i = 0; i < facts.provisions.size(); ++i) {
    provision& each = facts.provisions[i];
    if (!each.what.is_for(each.subject)) refuse(facts, {.vi = title_of(each) + " không dành cho đối tượng này", .en = title_of(each) + " is not for this subject"});
    for (std::size_t k = 0; k < i; ++k)
      if (facts.provisions[k].what == each.what && facts.provisions[k].subject == each.subject)
        refuse(facts, {.vi = title_of(each) + " có hai tiêu chuẩn", .en = title_of(each) + " has two standards"}, {.vi = "gộp bằng any_of", .en = "join them with any_of"});
    if (each.standard.id().empty()) refuse(facts, {.vi = title_of(each) + " không có mã quy tắc", .en = "the rule of " + title_of(each) + " has no id"}, {.vi = "cho quy tắc một mã bằng id", .en = "give it one with id"});
    expect_references(each.standard);
    expect_in_force(facts, each.standard.root());
    each.standard = each.standard.for_award(each.what);
  }
  data_ = thidua::detail::shared<detail::pack_data>(new detail::pack_data{{}, std::move(facts)});
}

const pack::parts& pack::facts() const noexcept { return data_->facts; }
const std::string& pack::id() const noexcept { return facts().id; }
const bilingual& pack::name() const noexcept { return facts().name; }
const std::string& pack::sector() const noexcept { return facts().sector; }
std::optional<date> pack::more_favourable_from() const noexcept { return facts().more_favourable_from; }
date pack::from() const noexcept { return facts().from; }
std::optional<date> pack::to() const noexcept { return facts().to; }
const std::vector<legal_reference>& pack::instruments() const noexcept { return facts().instruments; }
const std::vector<provision>& pack::provisions() const noexcept { return facts().provisions; }
const std::vector<unencoded>& pack::not_encoded() const noexcept { return facts().not_encoded; }

const rule* pack::rule_for(award what, subject_kind subject) const noexcept {
  for (const provision& each : provisions())
    if (each.what == what && each.subject == subject) return &each.standard;
  return nullptr;
}
const unencoded* pack::why_not(award what, subject_kind subject) const noexcept {
  for (const unencoded& each : not_encoded())
    if (each.what == what && each.subject == subject) return &each;
  return nullptr;
}

}  // namespace law
}  // namespace v0
}  // namespace thidua
