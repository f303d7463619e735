// SPDX-License-Identifier: BSL-1.0
#include <thidua/award/merit_record.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/id.hpp>
#include <thidua/core/text.hpp>

#include "core/enum_names.hpp"
#include "core/quoted.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace {

constexpr detail::enum_name ratings[] = {{"not_completed"}, {"completed"}, {"good"}, {"excellent"}};
constexpr detail::enum_name sanctions[] = {{"none"}, {"reprimand"}, {"warning"}, {"demotion"}, {"dismissal"}};
constexpr detail::enum_name scopes[] = {{"grassroots"}, {"ministerial"}, {"national"}};
constexpr detail::enum_name initiative_kinds[] = {{"initiative"}, {"work"}, {"combat"}};
constexpr detail::enum_name tracks[] = {{"merit"}, {"sudden"}, {"movement"}, {"dedication"}, {"seniority"}, {"external"}};
constexpr detail::enum_name blocs[] = {{"none"}, {"ministerial"}, {"central"}};
constexpr detail::enum_name fact_kinds[] = {{"titles"}, {"initiatives"}, {"sanctions"}, {"pending"}, {"grants"}, {"tracks"}, {"ratings"}, {"leads_bloc"},
                                            {"exceeds_targets"}, {"organizations_excellent"}, {"thematic_leader"}, {"flag_eligible"}};

std::string text_of(award_year year) { return std::to_string(year.number()); }

}  // namespace

std::string_view to_string(rating value) noexcept { return detail::named<rating::excellent>(ratings, value).id; }
std::string_view to_string(sanction value) noexcept { return detail::named<sanction::dismissal>(sanctions, value).id; }
std::string_view to_string(scope value) noexcept { return detail::named<scope::national>(scopes, value).id; }
std::string_view to_string(initiative_kind kind) noexcept { return detail::named<initiative_kind::combat>(initiative_kinds, kind).id; }
std::string_view to_string(track value) noexcept { return detail::named<track::external>(tracks, value).id; }
std::string_view to_string(bloc_led value) noexcept { return detail::named<bloc_led::central>(blocs, value).id; }
std::string_view to_string(fact_kind kind) noexcept { return detail::named<fact_kind::flag_eligible>(fact_kinds, kind).id; }

merit_record::merit_record(std::string_view id, subject_kind subject) : id_(to_nfc(id)), subject_(subject) {
  if (id_.empty())
    throw error(errc::invalid_record, {.vi = "hồ sơ không có mã", .en = "the record has no id"}, {.vi = "cho hồ sơ một mã", .en = "give it an id"});
}

void merit_record::refuse(bilingual why, bilingual help) const {
  const std::string shown = detail::in_backticks(id_);
  throw error(errc::invalid_record, {.vi = "hồ sơ " + shown + ": " + why.vi, .en = "record " + shown + ": " + why.en}, std::move(help));
}

void merit_record::expect_not_before_first(award_year year) const {
  if (!first_year_ || *first_year_ <= year) return;
  refuse({.vi = "năm " + text_of(year) + " đứng trước năm đầu " + text_of(*first_year_), .en = text_of(year) + " lies before its first year, " + text_of(*first_year_)},
         {.vi = "sửa năm, hoặc sửa năm đầu", .en = "correct the year, or the first year"});
}

void merit_record::expect_collective(const char* what) const {
  if (subject_ == subject_kind::collective) return;
  const std::string key = std::string("`").append(what).append("`");
  refuse({.vi = key + " chỉ có ở tập thể", .en = "only collectives have " + key}, {.vi = "bỏ thông tin này", .en = "leave it out"});
}

year_facts& merit_record::year(award_year which) {
  expect_not_before_first(which);
  const auto at = std::lower_bound(years_.begin(), years_.end(), which, [](const year_facts& each, award_year wanted) { return each.year < wanted; });
  if (at != years_.end() && at->year == which) return *at;
  return *years_.insert(at, year_facts{.year = which});
}

const year_facts* merit_record::find(award_year which) const noexcept {
  const auto at = std::lower_bound(years_.begin(), years_.end(), which, [](const year_facts& each, award_year wanted) { return each.year < wanted; });
  return at != years_.end() && at->year == which ? &*at : nullptr;
}

merit_record& merit_record::first_year(award_year first) {
  std::optional<award_year> earliest = years_.empty() ? std::nullopt : std::optional(years_.front().year);
  for (const grant& each : grants_.value_or(std::vector<grant>())) {
    const award_year from = each.achievement_to.value_or(each.year);
    if (!earliest || from < *earliest) earliest = from;
  }
  if (earliest && *earliest < first)
    refuse({.vi = "năm đầu " + text_of(first) + " đứng sau năm " + text_of(*earliest) + " đã có thông tin", .en = "the first year " + text_of(first) + " lies after " + text_of(*earliest) + ", which something is told of"},
           {.vi = "sửa năm đầu, hoặc bỏ thông tin cũ", .en = "correct the first year, or leave the earlier facts out"});
  first_year_ = first;
  return *this;
}

merit_record& merit_record::close(fact_kind kind) {
  closed_ |= 1U << static_cast<unsigned>(kind);
  return *this;
}

merit_record& merit_record::sector(std::string_view which) {
  if (!detail::is_id(which)) detail::throw_malformed_id(which);
  if (std::find(sectors_.begin(), sectors_.end(), which) == sectors_.end()) sectors_.emplace_back(which);
  return *this;
}

merit_record& merit_record::recruited(date day) {
  recruited_ = day;
  return *this;
}
merit_record& merit_record::founded(date day) {
  expect_collective("founded");
  founded_ = day;
  return *this;
}
merit_record& merit_record::flag_eligible(bool is_eligible) {
  expect_collective("flag_eligible");
  flag_eligible_ = is_eligible;
  return *this;
}

merit_record& merit_record::forget_flag_eligible() noexcept {
  flag_eligible_.reset();
  return *this;
}

template <class T>
void merit_record::tell_once(std::optional<T>& known, T value, const char* what, award_year when) {
  if (known && *known != value) {
    const std::string key = std::string("`").append(what).append("`");
    refuse({.vi = key + " năm " + text_of(when) + " được cho hai giá trị", .en = key + " of " + text_of(when) + " is told twice, differently"}, {.vi = "giữ một giá trị", .en = "keep one of the two"});
  }
  known = value;
}

merit_record& merit_record::rated(award_year when, rating value) {
  tell_once(year(when).rating, value, "rating", when);
  return *this;
}
merit_record& merit_record::sanctioned(award_year when, sanction heaviest) {
  tell_once(year(when).sanction, heaviest, "sanction", when);
  return *this;
}
merit_record& merit_record::pending(award_year when, bool is_pending) {
  tell_once(year(when).pending, is_pending, "pending", when);
  return *this;
}

void merit_record::expect_title(award what) const {
  if (what.is_title()) return;
  const std::string shown = "`" + std::string(what.id()) + "`";
  refuse({.vi = shown + " là hình thức khen thưởng, không phải danh hiệu", .en = shown + " is a form, no title"}, {.vi = "ghi ở phần khen thưởng", .en = "tell it as a grant"});
}

merit_record& merit_record::held(award_year when, award title) {
  expect_title(title);
  auto& titles = year(when).titles;
  if (!titles) titles.emplace();
  if (std::find(titles->begin(), titles->end(), title) == titles->end()) titles->push_back(title);
  return *this;
}
merit_record& merit_record::no_titles(award_year when) {
  auto& titles = year(when).titles;
  if (!titles) titles.emplace();
  return *this;
}

void merit_record::expect_new_initiative(const std::string& which, award_year except) const {
  if (which.empty()) return;
  for (const year_facts& each : years_) {
    if (each.year == except || !each.initiatives) continue;
    for (const initiative_fact& other : *each.initiatives)
      if (other.id == which) {
        const std::string shown = detail::in_backticks(which);
        refuse({.vi = "sáng kiến " + shown + " xuất hiện hai lần", .en = "initiative " + shown + " is told twice"}, {.vi = "mỗi sáng kiến ghi một lần", .en = "tell each of them once"});
      }
  }
}

merit_record& merit_record::initiative(award_year when, initiative_fact what) {
  year_facts facts = find(when) == nullptr ? year_facts{.year = when} : *find(when);
  if (!facts.initiatives) facts.initiatives.emplace();
  facts.initiatives->push_back(std::move(what));
  return tell(std::move(facts));
}
merit_record& merit_record::no_initiatives(award_year when) {
  auto& initiatives = year(when).initiatives;
  if (!initiatives) initiatives.emplace();
  return *this;
}

merit_record& merit_record::tell(year_facts facts) {
  expect_not_before_first(facts.year);
  const std::string when = text_of(facts.year);
  if (facts.titles)
    for (const award each : *facts.titles) expect_title(each);
  if (facts.initiatives)
    for (std::size_t i = 0; i < facts.initiatives->size(); ++i) {
      const std::string& id = (*facts.initiatives)[i].id;
      expect_new_initiative(id, facts.year);
      for (std::size_t k = 0; k < i; ++k)
        if (!id.empty() && (*facts.initiatives)[k].id == id)
          refuse({.vi = "sáng kiến " + detail::in_backticks(id) + " xuất hiện hai lần", .en = "initiative " + detail::in_backticks(id) + " is told twice"}, {.vi = "mỗi sáng kiến ghi một lần", .en = "tell each of them once"});
    }
  if (facts.leads_bloc) expect_collective("leads_bloc");
  if (facts.exceeds_targets) expect_collective("exceeds_targets");
  if (facts.organizations_excellent) expect_collective("organizations_excellent");
  if (facts.thematic_leader) expect_collective("thematic_leader");
  if (facts.thematic_leader && *facts.thematic_leader && (*facts.thematic_leader)->length < thidua::years(1))
    refuse({.vi = "phong trào chuyên đề năm " + when + " kéo dài dưới 1 năm", .en = "the thematic movement of " + when + " lasted less than a year"}, {.vi = "ghi số năm, từ 1", .en = "give whole years, from 1"});
  if (facts.members) {
    expect_collective("members");
    const member_counts& members = *facts.members;
    constexpr int most = 1'000'000'000;
    for (const auto& part : {members.total, members.completed, members.advanced, members.grassroots_fighters, members.sanctioned})
      if (part && (*part < 0 || *part > most || (members.total && *part > *members.total)))
        refuse({.vi = "số người năm " + when + " không hợp lệ: " + std::to_string(*part), .en = "a count of members of " + when + " can't be: " + std::to_string(*part)},
               {.vi = "từ 0 đến tổng số", .en = "from 0 to the total"});
    if (members.total == 0) refuse({.vi = "tổng số người năm " + when + " là 0", .en = "the total of members of " + when + " is 0"}, {.vi = "bỏ trống nếu không biết", .en = "leave it out where it is not known"});
  }
  if (facts.votes && (facts.votes->total < 1 || facts.votes->in_favour < 0 || facts.votes->in_favour > facts.votes->total))
    refuse({.vi = "số phiếu năm " + when + " không hợp lệ", .en = "the votes of " + when + " can't be"}, {.vi = "số phiếu thuận từ 0 đến tổng số phiếu", .en = "those in favour: from 0 to the total"});
  std::vector<std::string> ids;
  for (const auto& [id, attested] : facts.attested) ids.push_back(id);
  std::sort(ids.begin(), ids.end());
  if (const auto twice = std::adjacent_find(ids.begin(), ids.end()); twice != ids.end())
    refuse({.vi = "đánh giá " + detail::in_backticks(*twice) + " năm " + when + " xuất hiện hai lần", .en = "judgement " + detail::in_backticks(*twice) + " of " + when + " is given twice"}, {.vi = "giữ một", .en = "keep one of the two"});
  year_facts& into = year(facts.year);
  into = std::move(facts);
  return *this;
}

merit_record& merit_record::granted(grant what) {
  if (what.what.is_title()) {
    const std::string shown = "`" + std::string(what.what.id()) + "`";
    refuse({.vi = shown + " là danh hiệu, không phải hình thức khen thưởng", .en = shown + " is a title, no form"}, {.vi = "ghi ở danh hiệu của năm", .en = "tell it as a title of its year"});
  }
  expect_not_before_first(what.year);
  if (what.achievement_to) {
    expect_not_before_first(*what.achievement_to);
    if (what.year < *what.achievement_to)
      refuse({.vi = "thành tích đến năm " + text_of(*what.achievement_to) + ", sau quyết định năm " + text_of(what.year), .en = "achievements to " + text_of(*what.achievement_to) + ", after the decision of " + text_of(what.year)},
             {.vi = "thành tích có trước quyết định", .en = "achievements come before their decision"});
  }
  if (what.day && what.day->year() != what.year.number())
    refuse({.vi = "ngày " + to_text(*what.day) + " không thuộc năm " + text_of(what.year), .en = to_iso(*what.day) + " is no day of " + text_of(what.year)}, {.vi = "năm là năm của quyết định", .en = "the year is that of the decision"});
  if (!grants_) grants_.emplace();
  grants_->push_back(std::move(what));
  return *this;
}
merit_record& merit_record::no_grants() {
  if (!grants_) grants_.emplace();
  return *this;
}

merit_record& merit_record::tell_grants(std::optional<std::vector<grant>> all) {
  std::optional<std::vector<grant>> before = std::exchange(grants_, std::nullopt);
  try {
    if (all) no_grants();
    for (grant& each : all.value_or(std::vector<grant>())) granted(std::move(each));
  } catch (...) {
    grants_ = std::move(before);
    throw;
  }
  return *this;
}

merit_record& merit_record::served(service_period what) {
  if (!detail::is_id(what.kind)) detail::throw_malformed_id(what.kind);
  if (what.to && *what.to < what.from)
    refuse({.vi = "thời gian công tác kết thúc " + to_text(*what.to) + " trước khi bắt đầu " + to_text(what.from), .en = "service ends on " + to_iso(*what.to) + ", before it begins on " + to_iso(what.from)},
           {.vi = "xem lại hai ngày", .en = "look at both days"});
  if (!service_) service_.emplace();
  service_->push_back(std::move(what));
  return *this;
}
merit_record& merit_record::no_service() {
  if (!service_) service_.emplace();
  return *this;
}

}  // namespace v0
}  // namespace thidua
