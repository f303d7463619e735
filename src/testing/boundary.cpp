// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/boundary.hpp>

#include <thidua/core/error.hpp>
#include <thidua/rules/missing.hpp>
#include <thidua/rules/what_if.hpp>
#include <thidua/testing/builder.hpp>
#include <thidua/testing/less_told.hpp>

#include <optional>
#include <ostream>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace {

using enum node_kind;

constexpr int years_back = 40;

// The latest day from which so many months are complete on 31/12 of the year, both days counted.
date latest_beginning(award_year year, int months_long) {
  return *add(date(year.number(), 12, 31) + days(1), months(-months_long), missing_day::previous);
}

std::optional<int>& part_of(member_counts& counts, member_part part) {
  switch (part) {
    case member_part::completed: return counts.completed;
    case member_part::advanced: return counts.advanced;
    case member_part::grassroots_fighters: return counts.grassroots_fighters;
    case member_part::sanctioned: return counts.sanctioned;
  }
  return counts.total;
}

merit_record begun_a_day_later(const merit_record& of, const node_terms& terms) {
  merit_record_parts parts = of.parts();
  if (terms.kind == age && parts.founded) parts.founded = *parts.founded + days(1);
  if (terms.kind == recruited && parts.recruited) parts.recruited = *parts.recruited + days(1);
  if ((terms.kind == continuous_service || terms.kind == weighted_service) && parts.service)
    for (service_period& each : *parts.service)
      if (each.kind == terms.text) each.from += days(1);
  return merit_record(std::move(parts));
}

}  // namespace

std::vector<merit_record> neighbours_of(const merit_record& of, const node& condition, award_year year) {
  const node_terms& terms = condition.terms();
  std::vector<merit_record> out;
  const auto add = [&](auto change) {
    try {
      out.push_back(change());
    } catch (const error&) {  // what no record can hold
    }
  };
  if (terms.kind == age || terms.kind == recruited || terms.kind == continuous_service || terms.kind == weighted_service) {
    add([&] { return begun_a_day_later(of, terms); });
    return out;
  }
  if (terms.kind == flag_eligible) {
    for (const bool eligible : {true, false}) add([&] { return what_if(of).flag_eligible(eligible).record(); });
    return out;
  }
  for (int back = 0; back < years_back; ++back) {
    if (year.number() - back < 1) break;
    const award_year when(year.number() - back);
    const year_facts* told = of.find(when);
    const auto edit = [&](auto change) {
      add([&] {
        what_if made(of);
        change(made);
        return made.record();
      });
    };
    switch (terms.kind) {
      case rated:
        for (const int level : {terms.level - 1, terms.level})
          if (level >= 0) edit([&](what_if& made) { made.rated(when, static_cast<rating>(level)); });
        break;
      case held:
        edit([&](what_if& made) { made.not_held(when, *terms.what); });
        edit([&](what_if& made) { made.held(when, *terms.what); });
        break;
      case granted:
        edit([&](what_if& made) { made.not_granted(when, *terms.what, terms.basis); });
        edit([&](what_if& made) { made.granted({.what = *terms.what, .year = when, .track = track::merit}); });
        break;
      case initiatives:
        if (told != nullptr && told->initiatives && !told->initiatives->empty())
          edit([&](what_if& made) {
            year_facts facts = *told;
            facts.initiatives->pop_back();
            made.tell(facts);
          });
        edit([&](what_if& made) { made.initiative(when, {.scope = static_cast<scope>(terms.level), .used_for = std::vector<award>()}); });
        break;
      case sanctioned:
        for (const int level : {terms.level, terms.level - 1}) edit([&](what_if& made) { made.sanctioned(when, static_cast<sanction>(level)); });
        break;
      case pending:
        for (const bool is : {true, false}) edit([&](what_if& made) { made.pending(when, is); });
        break;
      case members:
        if (told != nullptr && told->members) {
          for (const int by : {-1, 1})
            edit([&](what_if& made) {
              member_counts counts = *told->members;
              std::optional<int>& part = part_of(counts, static_cast<member_part>(terms.level));
              if (part) part = *part + by;
              made.members(when, counts);
            });
        }
        break;
      case leads_bloc:
        for (const bloc_led kind : {bloc_led::none, static_cast<bloc_led>(terms.level)}) edit([&](what_if& made) { made.leads_bloc(when, kind); });
        break;
      case exceeds_targets:
        for (const bool is : {false, true}) edit([&](what_if& made) { made.exceeds_targets(when, is); });
        break;
      case organizations_excellent:
        for (const bool is : {false, true}) edit([&](what_if& made) { made.organizations_excellent(when, is); });
        break;
      case thematic_leader:
        for (const int length : {terms.n - 1, terms.n})
          edit([&](what_if& made) { made.thematic_leader(when, thematic_lead{.level = static_cast<scope>(terms.level), .length = years(length)}); });
        break;
      case votes:
        if (told != nullptr && told->votes && told->votes->in_favour)
          for (const int by : {-1, 1}) edit([&](what_if& made) { made.votes(when, {.in_favour = *told->votes->in_favour + by, .total = told->votes->total}); });
        break;
      case judged:
        for (const bool is : {false, true}) edit([&](what_if& made) { made.judged(when, terms.text, is); });
        break;
      default: break;
    }
  }
  return out;
}

namespace {

// What a condition must be for the rule to be met, as far as it matters.
truth wanted_of(const std::vector<detail::placed_node>& places, std::size_t place) {
  truth wanted = truth::yes;
  for (int up = places[place].parent; up >= 0; up = places[static_cast<std::size_t>(up)].parent)
    if (places[static_cast<std::size_t>(up)].at.kind() == none_of) wanted = !wanted;
  return wanted;
}

class searcher {
 public:
  searcher(const rule& of, award_year year, const boundary_options& how, const detail::own_neighbours* own)
      : rule_(of), year_(year), how_(how), own_(own), places_(detail::places_of(of.root())) {}

  boundary_report search() const {
    boundary_report out;
    for (std::size_t place = 0; place < places_.size(); ++place)
      if (detail::asks_a_fact(places_[place].at))
        detail::add_pair<merit_record>(rule_, year_, how_.decisions, places_[place], place, {satisfied(place)}, [&](const merit_record& of, const node& asked) { return around(of, asked); }, out);
    return out;
  }

 private:
  std::vector<merit_record> around(const merit_record& of, const node& asked) const {
    if (asked.kind() == custom) return own_ == nullptr ? std::vector<merit_record>() : own_->of(of, asked, year_);
    return neighbours_of(of, asked, year_);
  }

  // A small record by which the rule is met by way of that condition.
  merit_record satisfied(std::size_t place) const {
    record_builder base = how_.subject == subject_kind::collective ? collective() : how_.subject == subject_kind::household ? household() : officer();
    base = base.first_year(award_year(year_.number() - years_back));
    for (const detail::placed_node& each : places_) {
      const node_terms& terms = each.at.terms();
      const bool is_this = &each == &places_[place];
      if (terms.kind == age && how_.subject == subject_kind::collective && is_this) base = base.founded(latest_beginning(year_, terms.n * 12));
      if (terms.kind == recruited && is_this) base = base.recruited(latest_beginning(year_, terms.n));
      if (terms.kind == continuous_service || terms.kind == weighted_service) base = base.served({.kind = terms.text, .from = latest_beginning(year_, terms.n)});
    }
    const merit_record start = with_own_leaves_met(base.record());
    const missing_facts lacking = missing(with_the_rest_granted(by_way_of(place)), start, year_, how_.decisions);
    return lacking.alternatives.empty() ? start : with(start, lacking.alternatives.front());
  }

  // `missing` takes own leaves as they are, so they come first.
  merit_record with_own_leaves_met(merit_record start) const {
    for (std::size_t place = 0; place < places_.size(); ++place) {
      const node& at = places_[place].at;
      const truth wanted = wanted_of(places_, place);
      if (at.kind() != custom || decide(rule(at), start, year_, how_.decisions) == wanted) continue;
      for (merit_record& other : around(start, at)) {
        if (decide(rule(at), other, year_, how_.decisions) != wanted) continue;
        start = std::move(other);
        break;
      }
    }
    return start;
  }

  // What no record can bring about is taken to be so, lest nothing else be brought about either.
  static rule with_the_rest_granted(const rule& of) {
    node granting = of.root();
    const std::vector<detail::placed_node> places = detail::places_of(granting);
    for (std::size_t place = 0; place < places.size(); ++place)
      if (places[place].at.kind() == unread || places[place].at.kind() == custom)
        granting = detail::with_node_at(detail::places_of(granting), place, thidua::detail::make_node({.kind = constant, .value = wanted_of(places, place)}));
    return rule(granting);
  }

  // Every "any of" on the way to the condition has no other way.
  rule by_way_of(std::size_t place) const {
    bool is_below_none = false;
    for (int up = places_[place].parent; up >= 0; up = places_[static_cast<std::size_t>(up)].parent) is_below_none = is_below_none || places_[static_cast<std::size_t>(up)].at.kind() == none_of;
    node instead = places_[place].at;
    for (const detail::placed_node* at = &places_[place]; at->parent >= 0;) {
      const detail::placed_node& parent = places_[static_cast<std::size_t>(at->parent)];
      std::vector<node> children;
      for (std::size_t i = 0; i < parent.at.size(); ++i) {
        if (i == at->branch) children.push_back(instead);
        else if (is_below_none || parent.at.kind() != any_of) children.push_back(parent.at.child(i));
      }
      instead = parent.at.with(std::move(children));
      at = &parent;
    }
    return rule(instead);
  }

  const rule& rule_;
  award_year year_;
  const boundary_options& how_;
  const detail::own_neighbours* own_;
  std::vector<detail::placed_node> places_;
};

// Of a rule that is not met, the first condition in the order of reading that keeps it from being so.
const finding& first_obstacle(const finding& of) {
  if (of.truth == truth::no) return *blockers_of(of).front();
  for (const finding& each : of.children)
    if (each.truth == truth::unknown) return first_obstacle(each);
  return of;
}

}  // namespace

std::ostream& operator<<(std::ostream& out, const unpaired_condition& of) { return out << of.id << ": " << of.why.vi; }

namespace detail {

bilingual why_no_pair(const node& condition, const std::optional<finding>& found, bool is_told_otherwise) {
  if (condition.kind() == unread) return {.vi = "phần của luật chưa có văn bản", .en = "a limb of the law that nobody read"};
  if (!is_told_otherwise && condition.kind() == custom)
    return {.vi = "điều kiện riêng của ứng dụng, chưa ai cho biết hồ sơ nói khác đi thế nào", .en = "an application's own leaf, and nobody said how records tell it otherwise"};
  if (!is_told_otherwise) return {.vi = "không có hồ sơ nào nói khác đi về nó", .en = "there is no record that tells it otherwise"};
  if (found && found->truth != truth::yes) {
    const finding& first = first_obstacle(*found);
    return {.vi = "không tìm được hồ sơ đạt nhờ nó: `" + first.id + "` " + std::string(name_of(first.truth, language::vietnamese)),
            .en = "no record was found that meets the rule by way of it: `" + first.id + "` is " + std::string(name_of(first.truth, language::english))};
  }
  return {.vi = "dù hồ sơ nói thế nào về nó, kết quả vẫn vậy: điều kiện khác quyết định", .en = "the answer is the same however it is told: another condition decides"};
}

boundary_report boundary_pairs(const rule& rule, award_year year, const boundary_options& how, const own_neighbours* own) { return searcher(rule, year, how, own).search(); }

}  // namespace detail

boundary_report boundary_pairs(const rule& rule, award_year year, const boundary_options& how) { return detail::boundary_pairs(rule, year, how, nullptr); }

}  // namespace testing
}  // namespace v0
}  // namespace thidua
