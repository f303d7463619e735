// SPDX-License-Identifier: BSL-1.0
#include <thidua/award/merit_record.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/id.hpp>
#include <thidua/core/text.hpp>

#include "core/enum_names.hpp"
#include "core/plain_text.hpp"
#include "core/quoted.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
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

constexpr int most_count = 1'000'000'000;

constexpr bool is_count(std::optional<int> value, std::optional<int> total) noexcept {
  return !value || (*value >= 0 && *value <= most_count && (!total || *value <= *total));
}

// In the order they came in, each once.
void remove_repeated(std::vector<award>& all) {
  static_assert(awards::count <= 64, "one bit for each award");
  std::uint64_t seen = 0;
  const auto is_repeated = [&seen](award each) {
    const std::uint64_t bit = std::uint64_t(1) << each.index();
    const bool was_there = (seen & bit) != 0;
    seen |= bit;
    return was_there;
  };
  all.erase(std::remove_if(all.begin(), all.end(), is_repeated), all.end());
}

// What an error of `change` is given for its place is made when there is one.
template <class Where, class Change>
void located(Where where, Change change) {
  try {
    change();
  } catch (const error& refused) {
    throw refused.located(where());
  }
}

template <class Where>
void normalize(std::string& text, Where where) {
  if (!detail::is_plainly_nfc(text)) located(where, [&] { text = to_nfc(text); });
}

[[noreturn]] void refuse_empty_id() {
  throw error(errc::invalid_record, {.vi = "hồ sơ không có mã", .en = "the record has no id"}, {.vi = "cho hồ sơ một mã", .en = "give it an id"});
}

}  // namespace

// Where something is told: in one of the lists of parts, or in a call of its own, which needs no place.
struct merit_record::place {
  const char* list = nullptr;
  std::size_t index = 0;

  std::string operator()(const std::string& rest) const {
    if (list == nullptr) return "";
    return *list == '\0' ? "#" + rest : std::string("#/") + list + "/" + std::to_string(index) + rest;
  }
};

std::string_view to_string(rating value) noexcept { return detail::named<rating::excellent>(ratings, value).id; }
std::string_view to_string(sanction value) noexcept { return detail::named<sanction::dismissal>(sanctions, value).id; }
std::string_view to_string(scope value) noexcept { return detail::named<scope::national>(scopes, value).id; }
std::string_view to_string(initiative_kind kind) noexcept { return detail::named<initiative_kind::combat>(initiative_kinds, kind).id; }
std::string_view to_string(track value) noexcept { return detail::named<track::external>(tracks, value).id; }
std::string_view to_string(bloc_led value) noexcept { return detail::named<bloc_led::central>(blocs, value).id; }
std::string to_text(const vote_count& votes) {
  const auto number = [](const std::optional<int>& count) { return count ? std::to_string(*count) : std::string("?"); };
  return number(votes.in_favour) + "/" + number(votes.total);
}
std::string_view to_string(fact_kind kind) noexcept { return detail::named<fact_kind::flag_eligible>(fact_kinds, kind).id; }

merit_record::merit_record(std::string_view id, subject_kind subject) : id_(to_nfc(id)), subject_(subject) {
  if (id_.empty()) refuse_empty_id();
}

void merit_record::refuse(const bilingual& why, bilingual help, std::string where) const {
  const std::string shown = detail::in_backticks(id_);
  throw error(errc::invalid_record, {.vi = "hồ sơ " + shown + ": " + why.vi, .en = "record " + shown + ": " + why.en}, std::move(help), std::move(where));
}

void merit_record::expect_not_before_first(award_year year, const place& at, const char* key) const {
  if (!first_year_ || *first_year_ <= year) return;
  refuse({.vi = "năm " + text_of(year) + " đứng trước năm đầu " + text_of(*first_year_), .en = "year " + text_of(year) + " lies before its first year, " + text_of(*first_year_)},
         {.vi = "sửa năm, hoặc sửa năm đầu", .en = "correct the year, or the first year"}, at(key));
}

void merit_record::expect_collective(const char* what, const place& at) const {
  if (subject_ == subject_kind::collective) return;
  const std::string key = std::string("`").append(what).append("`");
  refuse({.vi = key + " chỉ có ở tập thể", .en = "only collectives have " + key}, {.vi = "bỏ thông tin này", .en = "leave it out"}, at(std::string("/").append(what)));
}

year_facts& merit_record::year(award_year which) {
  expect_not_before_first(which, {}, "");
  const auto at = std::lower_bound(years_.begin(), years_.end(), which, [](const year_facts& each, award_year wanted) { return each.year < wanted; });
  if (at != years_.end() && at->year == which) return *at;
  return *years_.insert(at, year_facts{.year = which});
}

const year_facts* merit_record::find(award_year which) const noexcept {
  const auto at = std::lower_bound(years_.begin(), years_.end(), which, [](const year_facts& each, award_year wanted) { return each.year < wanted; });
  return at != years_.end() && at->year == which ? &*at : nullptr;
}

merit_record_parts merit_record::parts() const {
  merit_record_parts out{.id = id(),
                         .subject = subject(),
                         .name = name(),
                         .organization = organization(),
                         .sectors = sectors(),
                         .first_year = first_year(),
                         .recruited = recruited(),
                         .founded = founded(),
                         .flag_eligible = flag_eligible(),
                         .closed = {},
                         .years = years(),
                         .grants = grants(),
                         .service = service()};
  for (int at = 0; !to_string(static_cast<fact_kind>(at)).empty(); ++at)
    if (is_closed(static_cast<fact_kind>(at))) out.closed.push_back(static_cast<fact_kind>(at));
  return out;
}

merit_record& merit_record::first_year(award_year first) {
  std::optional<award_year> earliest = years_.empty() ? std::nullopt : std::optional(years_.front().year);
  if (grants_)
    for (const grant& each : *grants_) {
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

merit_record& merit_record::name(std::string_view text) {
  name_ = to_nfc(text);
  return *this;
}
merit_record& merit_record::organization(std::string_view text) {
  organization_ = to_nfc(text);
  return *this;
}
merit_record& merit_record::recruited(date day) {
  recruited_ = day;
  return *this;
}
merit_record& merit_record::founded(date day) {
  expect_collective("founded", {});
  founded_ = day;
  return *this;
}
merit_record& merit_record::flag_eligible(bool is_eligible) {
  expect_collective("flag_eligible", {});
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

void merit_record::expect_title(award what, const place& at, std::size_t index) const {
  if (what.is_title()) return;
  const std::string shown = "`" + std::string(what.id()) + "`";
  refuse({.vi = shown + " là hình thức khen thưởng, không phải danh hiệu", .en = shown + " is a form, no title"}, {.vi = "ghi ở phần khen thưởng", .en = "tell it as a grant"},
         at("/titles/" + std::to_string(index)));
}

merit_record& merit_record::held(award_year when, award title) {
  expect_title(title, {}, 0);
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

void merit_record::refuse_repeated(const std::string& initiative, std::string where) const {
  const std::string shown = detail::in_backticks(initiative);
  refuse({.vi = "sáng kiến " + shown + " xuất hiện hai lần", .en = "initiative " + shown + " is told twice"}, {.vi = "mỗi sáng kiến ghi một lần", .en = "tell each of them once"}, std::move(where));
}

void merit_record::expect_new_initiative(const std::string& which, award_year except) const {
  if (which.empty()) return;
  for (const year_facts& each : years_) {
    if (each.year == except || !each.initiatives) continue;
    for (const initiative_fact& other : *each.initiatives)
      if (other.id == which) refuse_repeated(which, "");
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

// What must hold of a year whatever else the record says, and the form in which it is kept.
void merit_record::settle(year_facts& facts, const place& at) const {
  expect_not_before_first(facts.year, at, "/year");
  const auto when = [&] { return text_of(facts.year); };
  if (facts.titles) {
    for (std::size_t i = 0; i < facts.titles->size(); ++i) expect_title((*facts.titles)[i], at, i);
    remove_repeated(*facts.titles);
  }
  if (facts.initiatives)
    for (std::size_t i = 0; i < facts.initiatives->size(); ++i) {
      initiative_fact& each = (*facts.initiatives)[i];
      if (each.used_for) remove_repeated(*each.used_for);
      normalize(each.id, [&] { return at("/initiatives/" + std::to_string(i) + "/id"); });
    }
  if (facts.members) expect_collective("members", at);
  if (facts.leads_bloc) expect_collective("leads_bloc", at);
  if (facts.exceeds_targets) expect_collective("exceeds_targets", at);
  if (facts.organizations_excellent) expect_collective("organizations_excellent", at);
  if (facts.thematic_leader) expect_collective("thematic_leader", at);
  if (facts.thematic_leader && *facts.thematic_leader && !is_count((*facts.thematic_leader)->length.count(), std::nullopt))
    refuse({.vi = "số năm của phong trào chuyên đề năm " + when() + " không hợp lệ", .en = "the years of the thematic movement of " + when() + " can't be"},
           {.vi = "từ 0 đến 1.000.000.000", .en = "from 0 to 1,000,000,000"}, at("/thematic_leader/years"));
  if (facts.members) {
    const member_counts& members = *facts.members;
    if (members.total == 0)
      refuse({.vi = "tổng số người năm " + when() + " là 0", .en = "the total of members of " + when() + " is 0"}, {.vi = "bỏ trống nếu không biết", .en = "leave it out where it is not known"}, at("/members/total"));
    const auto expect_count = [&](const std::optional<int>& part, const char* key) {
      if (!is_count(part, members.total))
        refuse({.vi = "số người năm " + when() + " không hợp lệ: " + std::to_string(*part), .en = "a count of members of " + when() + " can't be: " + std::to_string(*part)},
               {.vi = "từ 0 đến tổng số", .en = "from 0 to the total"}, at(std::string("/members/") + key));
    };
    expect_count(members.total, "total");
    expect_count(members.completed, "completed");
    expect_count(members.advanced, "advanced");
    expect_count(members.grassroots_fighters, "grassroots_fighters");
    expect_count(members.sanctioned, "sanctioned");
  }
  if (facts.votes) {
    const auto refuse_votes = [&](const char* key) {
      refuse({.vi = "số phiếu năm " + when() + " không hợp lệ", .en = "the votes of " + when() + " can't be"}, {.vi = "số phiếu thuận từ 0 đến tổng số phiếu", .en = "those in favour: from 0 to the total"},
             at(std::string("/votes/") + key));
    };
    if (facts.votes->total == 0 || !is_count(facts.votes->total, std::nullopt)) refuse_votes("total");
    if (!is_count(facts.votes->in_favour, facts.votes->total)) refuse_votes("for");
  }
  if (facts.attested.empty()) return;
  for (const auto& [id, attested] : facts.attested)
    if (!detail::is_id(id)) located([&] { return at("/attested"); }, [&text = id] { detail::throw_malformed_id(text); });
  std::sort(facts.attested.begin(), facts.attested.end());
  const auto same = [](const std::pair<std::string, bool>& a, const std::pair<std::string, bool>& b) { return a.first == b.first; };
  if (const auto twice = std::adjacent_find(facts.attested.begin(), facts.attested.end(), same); twice != facts.attested.end())
    refuse({.vi = "đánh giá " + detail::in_backticks(twice->first) + " năm " + when() + " xuất hiện hai lần", .en = "judgement " + detail::in_backticks(twice->first) + " of " + when() + " is given twice"},
           {.vi = "giữ một", .en = "keep one of the two"}, at("/attested/" + twice->first));
}

merit_record& merit_record::tell(year_facts facts) {
  settle(facts, {});
  if (facts.initiatives)
    for (std::size_t i = 0; i < facts.initiatives->size(); ++i) {
      const std::string& id = (*facts.initiatives)[i].id;
      expect_new_initiative(id, facts.year);
      for (std::size_t k = 0; k < i; ++k)
        if (!id.empty() && (*facts.initiatives)[k].id == id) refuse_repeated(id, "");
    }
  year_facts& into = year(facts.year);
  into = std::move(facts);
  return *this;
}

void merit_record::settle(grant& what, const place& at) const {
  if (what.what.is_title()) {
    const std::string shown = "`" + std::string(what.what.id()) + "`";
    refuse({.vi = shown + " là danh hiệu, không phải hình thức khen thưởng", .en = shown + " is a title, no form"}, {.vi = "ghi ở danh hiệu của năm", .en = "tell it as a title of its year"}, at("/award"));
  }
  expect_not_before_first(what.year, at, "/year");
  if (what.achievement_to) {
    expect_not_before_first(*what.achievement_to, at, "/achievement_to");
    if (what.year < *what.achievement_to)
      refuse({.vi = "thành tích đến năm " + text_of(*what.achievement_to) + ", sau quyết định năm " + text_of(what.year), .en = "achievements to " + text_of(*what.achievement_to) + ", after the decision of " + text_of(what.year)},
             {.vi = "thành tích có trước quyết định", .en = "achievements come before their decision"}, at("/achievement_to"));
  }
  if (what.day && what.day->year() != what.year.number())
    refuse({.vi = "ngày " + to_text(*what.day) + " không thuộc năm " + text_of(what.year), .en = to_iso(*what.day) + " is no day of " + text_of(what.year)}, {.vi = "năm là năm của quyết định", .en = "the year is that of the decision"}, at("/date"));
  normalize(what.decision, [&] { return at("/decision"); });
}

merit_record& merit_record::granted(grant what) {
  settle(what, {});
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
    for (grant& each : std::move(all).value_or(std::vector<grant>())) granted(std::move(each));
  } catch (...) {
    grants_ = std::move(before);
    throw;
  }
  return *this;
}

void merit_record::settle(const service_period& what, const place& at) const {
  if (!detail::is_id(what.kind)) located([&] { return at("/kind"); }, [&] { detail::throw_malformed_id(what.kind); });
  if (what.to && *what.to < what.from)
    refuse({.vi = "thời gian công tác kết thúc " + to_text(*what.to) + " trước khi bắt đầu " + to_text(what.from), .en = "service ends on " + to_iso(*what.to) + ", before it begins on " + to_iso(what.from)},
           {.vi = "xem lại hai ngày", .en = "look at both days"}, at("/to"));
}

merit_record& merit_record::served(service_period what) {
  settle(what, {});
  if (!service_) service_.emplace();
  service_->push_back(std::move(what));
  return *this;
}
merit_record& merit_record::no_service() {
  if (!service_) service_.emplace();
  return *this;
}

namespace {

// Each once, in the order they came in. Records name a sector or two; what a hostile one names must not take time by its square.
std::vector<std::string> without_repeated(std::vector<std::string> all) {
  if (all.size() < 2) return all;
  std::set<std::string_view> seen;
  std::vector<std::string> kept;
  kept.reserve(all.size());
  for (std::string& each : all)
    if (seen.find(each) == seen.end()) {
      kept.push_back(std::move(each));
      seen.insert(kept.back());
    }
  return kept;
}

// Two initiatives of a record that have one id: the later of them, by the years as given and its place in its year.
struct initiative_at {
  const std::string* id;
  std::size_t year;
  std::size_t index;
};
std::optional<initiative_at> repeated_initiative(const std::vector<year_facts>& years) {
  std::vector<initiative_at> all;
  for (std::size_t y = 0; y < years.size(); ++y)
    for (std::size_t i = 0; years[y].initiatives && i < years[y].initiatives->size(); ++i)
      if (const std::string& id = (*years[y].initiatives)[i].id; !id.empty()) all.push_back({&id, y, i});
  if (all.size() < 2) return std::nullopt;
  std::sort(all.begin(), all.end(), [](const initiative_at& a, const initiative_at& b) { return std::tie(*a.id, a.year, a.index) < std::tie(*b.id, b.year, b.index); });
  const auto twice = std::adjacent_find(all.begin(), all.end(), [](const initiative_at& a, const initiative_at& b) { return *a.id == *b.id; });
  return twice == all.end() ? std::nullopt : std::optional(*std::next(twice));
}

}  // namespace

merit_record::merit_record(merit_record_parts parts)
    : id_(std::move(parts.id)),
      name_(std::move(parts.name)),
      organization_(std::move(parts.organization)),
      subject_(parts.subject),
      first_year_(parts.first_year),
      recruited_(parts.recruited),
      founded_(parts.founded),
      flag_eligible_(parts.flag_eligible),
      years_(std::move(parts.years)),
      grants_(std::move(parts.grants)),
      service_(std::move(parts.service)) {
  if (id_.empty()) located([] { return "#/id"; }, refuse_empty_id);
  normalize(id_, [] { return "#/id"; });
  normalize(name_, [] { return "#/name"; });
  normalize(organization_, [] { return "#/organization"; });
  for (std::size_t i = 0; i < parts.sectors.size(); ++i)
    if (!detail::is_id(parts.sectors[i])) located([&] { return "#/sectors/" + std::to_string(i); }, [&] { detail::throw_malformed_id(parts.sectors[i]); });
  sectors_ = without_repeated(std::move(parts.sectors));
  for (const fact_kind each : parts.closed) close(each);
  const place root{.list = ""};
  if (founded_) expect_collective("founded", root);
  if (flag_eligible_) expect_collective("flag_eligible", root);

  for (std::size_t i = 0; i < years_.size(); ++i) settle(years_[i], {"years", i});
  if (const auto repeated = repeated_initiative(years_)) refuse_repeated(*repeated->id, place{"years", repeated->year}("/initiatives/" + std::to_string(repeated->index) + "/id"));
  years_.shrink_to_fit();  // who reads records leaves room for more years, and there may be a million of them
  const auto is_not_before = [](const year_facts& a, const year_facts& b) { return !(a.year < b.year); };
  if (std::adjacent_find(years_.begin(), years_.end(), is_not_before) != years_.end()) {
    // The place of a year told twice is that of the later one as given.
    std::vector<std::pair<award_year, std::size_t>> order;
    for (std::size_t i = 0; i < years_.size(); ++i) order.emplace_back(years_[i].year, i);
    std::sort(order.begin(), order.end());
    const auto twice = std::adjacent_find(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first == b.first; });
    if (twice != order.end())
      refuse({.vi = "năm " + text_of(twice->first) + " xuất hiện hai lần", .en = "year " + text_of(twice->first) + " is told twice"}, {.vi = "gộp lại làm một", .en = "tell all of a year at once"},
             place{"years", std::next(twice)->second}("/year"));
    std::sort(years_.begin(), years_.end(), [](const year_facts& a, const year_facts& b) { return a.year < b.year; });
  }

  if (grants_)
    for (std::size_t i = 0; i < grants_->size(); ++i) settle((*grants_)[i], {"grants", i});
  if (service_)
    for (std::size_t i = 0; i < service_->size(); ++i) settle((*service_)[i], {"service", i});
}

}  // namespace v0
}  // namespace thidua
