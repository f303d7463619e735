// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/mutant.hpp>

#include <thidua/core/enumerator.hpp>
#include <thidua/core/error.hpp>
#include <thidua/rules/rule_set.hpp>
#include <thidua/rules/wording.hpp>

#include "batch.hpp"
#include "blockers.hpp"
#include "core/enum_names.hpp"
#include "excuses.hpp"

#include <algorithm>
#include <ostream>
#include <unordered_set>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace {

using enum node_kind;

constexpr thidua::detail::enum_name mutations[] = {{"number"}, {"level"}, {"award"}, {"reading"}, {"comparison"}, {"dropped"}, {"exchanged"}, {"negated"}};

class mutator {
 public:
  explicit mutator(const node& rule) : places_(detail::places_of(rule)) { seen_.insert(rule.hash()); }

  std::vector<mutant> all() && {
    for (std::size_t at = 0; at < places_.size(); ++at) {
      numbers(at);
      levels(at);
      other_awards(at);
      readings(at);
      comparison(at);
      drop_parts(at);
      exchange(at);
      move_years(at);
      negate(at);
    }
    return std::move(made_);
  }

 private:
  const node& at(std::size_t place) const { return places_[place].at; }

  // What can't be is no mutant; neither is what was made already.
  template <class Make>
  void add(std::size_t place, mutation what, const std::string& change, bilingual difference, Make make) {
    try {
      node whole = detail::with_node_at(places_, place, make());
      if (!seen_.insert(whole.hash()).second) return;
      made_.push_back({std::move(whole), what, place, places_[place].id + " " + change, std::move(difference)});
    } catch (const error& refused) {
      if (refused.code() != errc::invalid_rule && refused.code() != errc::invalid_quantity) throw;
    }
  }

  void number(std::size_t place, int node_terms::*which, const char* name, const char* vi, const char* en) {
    const int now = at(place).terms().*which;
    for (const int other : {now - 1, now + 1}) {
      node_terms terms = at(place).terms();
      terms.*which = other;
      const auto vi_text = [&](int n) { return std::to_string(n) + vi; };
      const auto en_text = [&](int n) {
        std::string unit = en;
        if (const auto plural = unit.find('s'); n == 1 && plural != std::string::npos) unit.erase(plural, 1);
        return std::to_string(n) + unit;
      };
      add(place, mutation::number, std::string(name) + "=" + std::to_string(other),
          {.vi = vi_text(now) + " với " + vi_text(other), .en = en_text(now) + " from " + en_text(other)}, [&] { return at(place).with(terms); });
    }
  }
  void numbers(std::size_t place) {
    const node_terms& terms = at(place).terms();
    const auto years_of = [&] { number(place, &node_terms::n, "n", " năm", " years"); };
    const auto times = [&] { number(place, &node_terms::k, "k", " lần", " times"); };
    switch (terms.kind) {
      case consecutive:
      case within:
      case previous:
      case over_run:
      case thematic_leader:
      case age: years_of(); break;
      case recruited:
      case continuous_service:
      case weighted_service: number(place, &node_terms::n, "n", " tháng", " months"); break;
      case votes: number(place, &node_terms::n, "n", "%", "%"); break;
      case members:
        if (terms.compare == member_comparison::at_least || terms.compare == member_comparison::at_most) {
          number(place, &node_terms::n, "n", " người", " members");
        } else {
          number(place, &node_terms::n, "n", "%", "%");
        }
        break;
      case at_least: number(place, &node_terms::k, "k", " điều kiện", " conditions"); break;
      case run_count: times(); break;
      case count:
        years_of();
        times();
        break;
      case chained:
        number(place, &node_terms::n, "n", " lần", " times");
        number(place, &node_terms::gap, "gap", " năm cách nhau", " years apart");
        break;
      default: break;
    }
  }

  template <class Enum>
  void level(std::size_t place, int least, const char* name = "level") {
    const int now = at(place).terms().level;
    for (const int other : {now - 1, now + 1}) {
      if (other < least || to_string(static_cast<Enum>(other)).empty()) continue;
      node_terms terms = at(place).terms();
      terms.level = other;
      const auto named = [&](int value) { return "`" + std::string(to_string(static_cast<Enum>(value))) + "`"; };
      add(place, mutation::level, std::string(name) + "=" + std::string(to_string(static_cast<Enum>(other))),
          {.vi = named(now) + " với " + named(other), .en = named(now) + " from " + named(other)}, [&] { return at(place).with(terms); });
    }
  }
  void levels(std::size_t place) {
    switch (at(place).kind()) {
      case rated: level<rating>(place, 1); break;  // whoever is rated at all is `not_completed` or better
      case initiatives: level<scope>(place, 0); break;
      case sanctioned: level<sanction>(place, 1); break;
      case thematic_leader: level<scope>(place, 0); break;
      case leads_bloc: level<bloc_led>(place, 1); break;
      case members: level<member_part>(place, 0, "part"); break;
      default: break;
    }
  }

  void other_awards(std::size_t place) {
    const auto now = at(place).terms().what;
    if (!now) return;
    const std::vector<award> all = award::all();
    for (const int step : {-1, 1})
      for (int other = now->index() + step; other >= 0 && other < static_cast<int>(all.size()); other += step) {
        const award what = all[static_cast<std::size_t>(other)];
        if (what.kind() != now->kind() || !has_common_subject(what, *now)) continue;
        node_terms terms = at(place).terms();
        terms.what = what;
        const auto named = [](award which) { return "`" + std::string(which.id()) + "`"; };
        add(place, mutation::award, "what=" + std::string(what.id()), {.vi = named(*now) + " với " + named(what), .en = named(*now) + " from " + named(what)}, [&] { return at(place).with(terms); });
        break;
      }
  }
  static bool has_common_subject(award a, award b) {
    for (const subject_kind each : {subject_kind::individual, subject_kind::collective, subject_kind::household})
      if (a.is_for(each) && b.is_for(each)) return true;
    return false;
  }

  template <class Enum>
  void reading_of(std::size_t place, Enum node_terms::*which, Enum other, const std::string& change, const bilingual& now_words, const bilingual& other_words) {
    node_terms terms = at(place).terms();
    terms.*which = other;
    add(place, mutation::reading, change, {.vi = now_words.vi + " với " + other_words.vi, .en = now_words.en + " from " + other_words.en}, [&] { return at(place).with(terms); });
  }
  void readings(std::size_t place) {
    const node_terms& terms = at(place).terms();
    // The two readings in words, and which of them the rule has.
    const auto either = [&](auto which, auto first, auto second, const std::string& name, auto shown, const bilingual& of_first, const bilingual& of_second) {
      const bool is_first = terms.*which == first;
      const auto other = is_first ? second : first;
      reading_of(place, which, other, name + "=" + std::string(shown(other)), is_first ? of_first : of_second, is_first ? of_second : of_first);
    };
    switch (terms.kind) {
      case granted:
        either(&node_terms::basis, grant_basis::achievement, grant_basis::decision, "basis", [](grant_basis basis) { return to_string(basis); },
               {.vi = "năm kết thúc thành tích được thưởng", .en = "the last year of the achievements rewarded"}, {.vi = "năm quyết định", .en = "the year of the decision"});
        break;
      case initiatives:
        if (terms.usable_for != usability::unbound)
          either(&node_terms::usable_for, usability::for_title, usability::for_form, "usable_for", [](usability use) { return to_string(use); },
                 {.vi = "sáng kiến chưa dùng cho hình thức khen thưởng", .en = "initiatives not used for a form"}, {.vi = "sáng kiến chưa dùng cho khen thưởng nào", .en = "initiatives not used for anything"});
        break;
      case continuous_service:
      case weighted_service:
        either(&node_terms::counting, month_counting::complete, month_counting::started, "counting",
               [](month_counting counting) { return counting == month_counting::complete ? std::string_view("complete") : std::string_view("started"); },
               {.vi = "tháng tròn", .en = "complete months"}, {.vi = "tháng đã bắt đầu", .en = "months begun"});
        break;
      default: break;
    }
  }

  void comparison(std::size_t place) {
    using enum member_comparison;
    node_terms terms = at(place).terms();
    if (terms.kind != members) return;
    const bool is_percent = terms.compare == at_least_percent || terms.compare == more_than_percent;
    const auto words = [&](member_comparison compare) -> bilingual {
      const std::string n = std::to_string(terms.n) + (is_percent ? "%" : "");
      switch (compare) {
        case at_least: return {.vi = "từ " + n + " người", .en = "at least " + n + " members"};
        case at_most: return {.vi = "đến " + n + " người", .en = "at most " + n + " members"};
        case at_least_percent: return {.vi = "từ " + n, .en = "at least " + n};
        case more_than_percent: return {.vi = "trên " + n, .en = "more than " + n};
      }
      return {};
    };
    const bilingual now = words(terms.compare);
    terms.compare = is_percent ? (terms.compare == at_least_percent ? more_than_percent : at_least_percent) : (terms.compare == at_least ? at_most : at_least);
    const bilingual other = words(terms.compare);
    add(place, mutation::comparison, std::string(to_string(terms.compare)), {.vi = now.vi + " với " + other.vi, .en = now.en + " from " + other.en}, [&] { return at(place).with(terms); });
  }

  void drop_parts(std::size_t place) {
    const node& of = at(place);
    const bool has_parts = of.kind() == all_of || of.kind() == any_of || of.kind() == none_of || of.kind() == at_least;
    std::size_t child = place + 1;
    for (std::size_t i = 0; i < of.size(); ++i) {
      const std::string key = places_[child].id + " dropped";
      const bilingual difference = in_words(child, " với khi không có nó", " from nothing in its place");
      const std::size_t dropped = child;
      while (child < places_.size() && (child == dropped || is_below(child, dropped))) ++child;
      if (has_parts && of.size() > 1) {
        replace(dropped, key, difference, place, [&] {
          std::vector<node> rest;
          for (std::size_t j = 0; j < of.size(); ++j)
            if (j != i) rest.push_back(of.child(j));
          return of.with(std::move(rest));
        });
      } else if (of.kind() == over_run && i == 1 && of.child(1).kind() != constant) {
        replace(dropped, key, difference, place, [&] {
          return of.with(std::vector<node>{of.child(0), thidua::detail::make_node({.kind = constant, .value = truth::yes})});
        });
      }
    }
  }
  bilingual in_words(std::size_t place, const char* vi, const char* en) const {
    return {.vi = detail::shown(places_[place], language::vietnamese) + vi, .en = detail::shown(places_[place], language::english) + en};
  }
  bool is_below(std::size_t child, std::size_t top) const {
    int up = static_cast<int>(child);
    while (up > static_cast<int>(top)) up = places_[static_cast<std::size_t>(up)].parent;
    return up == static_cast<int>(top);
  }
  // What is told of one condition, done to the one it is part of.
  template <class Make>
  void replace(std::size_t told, const std::string& key, const bilingual& difference, std::size_t place, Make make) {
    const std::size_t before = made_.size();
    add(place, mutation::dropped, "dropped", difference, make);
    if (made_.size() == before) return;
    made_.back().place = told;
    made_.back().key = key;
  }

  void exchange(std::size_t place) {
    const node& of = at(place);
    const auto other_kind = [&](node_kind other, bilingual difference) {
      node_terms terms = of.terms();
      terms.kind = other;
      add(place, mutation::exchanged, std::string(to_string(other)), std::move(difference), [&] { return of.with(terms); });
    };
    if (of.kind() == all_of && of.size() > 1) other_kind(any_of, {.vi = "tất cả với một trong các điều kiện", .en = "all of the conditions from one of them"});
    if (of.kind() == any_of && of.size() > 1) other_kind(all_of, {.vi = "một trong các điều kiện với tất cả", .en = "one of the conditions from all of them"});
    if (of.kind() == none_of && of.size() > 1)
      add(place, mutation::exchanged, "not_all_of", {.vi = "không điều kiện nào với không phải tất cả", .en = "none of the conditions from not all of them"}, [&] {
        std::vector<node> parts;
        for (std::size_t i = 0; i < of.size(); ++i) parts.push_back(of.child(i));
        return of.with(std::vector<node>{thidua::detail::make_node({.kind = all_of}, std::move(parts))});
      });
    if (of.kind() == consecutive && of.terms().n > 1) other_kind(within, {.vi = "năm nào cũng vậy với chỉ một năm", .en = "every one of the years from one of them"});
    if (of.kind() == within && of.terms().n > 1) other_kind(consecutive, {.vi = "một năm với năm nào cũng vậy", .en = "one of the years from every one of them"});
  }

  // A gap let into what is to be without one; what happened in the year itself for what happened before it.
  void move_years(std::size_t place) {
    const node& of = at(place);
    const node_terms& terms = of.terms();
    const bool is_bare_run = terms.kind == over_run && of.child(1).kind() == constant;
    const bool counts_years = of.size() > 0 && of.child(0).kind() != initiatives && of.child(0).kind() != custom;  // these may be numbers
    if ((terms.kind == consecutive || is_bare_run) && counts_years && terms.n > 1) {
      const std::string n = std::to_string(terms.n);
      const std::string window = std::to_string(terms.n + 1);
      add(place, mutation::exchanged, n + "_of_" + window, {.vi = n + " năm liền với " + n + " năm bất kỳ trong " + window + " năm", .en = n + " years in a row from any " + n + " of " + window}, [&] {
        const node counted = thidua::detail::make_node({.kind = count, .n = terms.n + 1, .k = terms.n}, {of.child(0)});
        return of.id().empty() ? counted : thidua::detail::with_id(counted, of.id());
      });
    }
    const bilingual with_it{.vi = "chính năm đó hoặc các năm trước", .en = "the year itself or an earlier one"};
    const bilingual before{.vi = "chỉ các năm trước", .en = "earlier years only"};
    const auto other_kind = [&](node_kind kind, const bilingual& now, const bilingual& then) {
      node_terms changed = terms;
      changed.kind = kind;
      add(place, mutation::exchanged, std::string(to_string(kind)), {.vi = now.vi + " với " + then.vi, .en = now.en + " from " + then.en}, [&] { return of.with(changed); });
    };
    if (terms.kind == once) other_kind(after, with_it, before);
    if (terms.kind == after) other_kind(once, before, with_it);
    if (terms.kind == once || (terms.kind == previous && terms.n == 1)) {
      const bilingual& now = terms.kind == once ? with_it : bilingual{.vi = "năm trước", .en = "the year before"};
      add(place, mutation::exchanged, "this_year", {.vi = now.vi + " với chính năm đó", .en = now.en + " from that very year"}, [&] { return of.child(0); });
    }
  }

  static bool is_all_unread(const node& of) {
    bool is_all = of.size() > 0 || of.kind() == unread;
    for (std::size_t i = 0; i < of.size() && is_all; ++i) is_all = is_all_unread(of.child(i));
    return is_all;
  }

  void negate(std::size_t place) {
    const node& of = at(place);
    if (of.kind() == constant || places_[place].is_in_run || is_all_unread(of)) return;  // what nobody read is unknown, turned round too
    const int parent = places_[place].parent;
    if (parent >= 0 && at(static_cast<std::size_t>(parent)).kind() == none_of && at(static_cast<std::size_t>(parent)).size() == 1) return;  // the same as that one turned round
    add(place, mutation::negated, "negated", in_words(place, " với điều ngược lại", " from its contrary"), [&] {
      if (of.kind() == none_of && of.size() == 1) return of.child(0);
      return thidua::detail::make_node({.kind = none_of}, {of});
    });
  }

  std::vector<detail::placed_node> places_;
  std::vector<mutant> made_;
  std::unordered_set<std::uint64_t> seen_;
};

}  // namespace

std::string_view to_string(mutation what) noexcept { return thidua::detail::named<mutation::negated>(mutations, what).id; }

std::vector<mutant> mutants_of(const node& rule) { return mutator(rule).all(); }

std::vector<const mutant_fate*> mutation_report::survivors() const {
  std::vector<const mutant_fate*> out;
  for (const mutant_fate& each : fates)
    if (!each.killed_by && each.excuse.empty()) out.push_back(&each);
  return out;
}
std::size_t mutation_report::killed() const noexcept {
  return static_cast<std::size_t>(std::count_if(fates.begin(), fates.end(), [](const mutant_fate& each) { return each.killed_by.has_value(); }));
}

namespace detail {

namespace {

// The conditions of a mutant, and which of the rule's each of them is, so that it does not matter how they are called once one is gone.
class mutant_conditions {
 public:
  explicit mutant_conditions(const node& rule) : mutant_conditions(rule, rule) {}
  mutant_conditions(const node& rule, const node& mutant) : places_(places_of(mutant)) { pair_up(rule, 0, mutant); }

  // The rule's places that are the reasons why it is not met, in the order of reading; `nowhere` for a reason that the rule does not have.
  std::vector<int> blockers(const flat_finding& found) const {
    std::vector<condition> all;
    add_blockers(condition{this, &found, 0}, truth::yes, all);
    std::vector<int> out;
    for (const condition& each : all) {
      const int place = of_rule_[each.place];
      if (place == its_parts) each.each_part([&](const condition& part) { out.push_back(of_rule_[part.place]); });
      else
        out.push_back(place);
    }
    std::sort(out.begin(), out.end());
    return out;
  }

  // Whether the condition of that id is found to be otherwise. What it has to come to is no finding, and how many parts it has neither.
  bool is_otherwise(const expected_condition& wanted, const std::vector<placed_node>& of_rule, const flat_finding& found) const {
    const auto named = std::find_if(of_rule.begin(), of_rule.end(), [&](const placed_node& each) { return each.id == wanted.id; });
    const auto same = std::find(of_rule_.begin(), of_rule_.end(), static_cast<int>(named - of_rule.begin()));
    if (named == of_rule.end() || same == of_rule_.end()) return false;
    const condition_value& value = found[static_cast<std::size_t>(same - of_rule_.begin())];
    if (wanted.truth && value.truth != *wanted.truth) return true;
    const node_kind kind = named->at.kind();
    const bool counts_parts = kind == all_of || kind == any_of || kind == none_of || kind == at_least;
    return wanted.measured && value.is_measured && !counts_parts && value.measured != *wanted.measured;
  }

 private:
  static constexpr int nowhere = -1;
  static constexpr int its_parts = -2;  // it was put in to hold them

  struct condition {
    const mutant_conditions* of;
    const flat_finding* found;
    std::size_t place;
    thidua::truth truth() const { return (*found)[place].truth; }
    node_kind kind() const { return of->places_[place].at.kind(); }
    template <class F>
    void each_part(F f) const {
      for (std::size_t at = place + 1; at < of->places_.size() && of->places_[at].parent >= static_cast<int>(place); ++at)
        if (of->places_[at].parent == static_cast<int>(place)) f(condition{of, found, at});
    }
  };

  static int size_of(const node& of) {
    int size = 1;
    for (std::size_t i = 0; i < of.size(); ++i) size += size_of(of.child(i));
    return size;
  }
  static bool is_same(const node& a, const node& b) { return a.hash() == b.hash(); }

  // Of two trees that differ in what one mutation does.
  void pair_up(const node& rule, int place, const node& mutant) {
    const bool turns_one = mutant.kind() == none_of && mutant.size() == 1;
    if (turns_one && is_same(mutant.child(0), rule)) {  // turned round
      of_rule_.push_back(nowhere);
      pair_up(rule, place, mutant.child(0));
    } else if (rule.size() > 0 && is_same(rule.child(0), mutant) && !is_same(rule, mutant)) {  // its part stands for it
      const std::size_t top = of_rule_.size();
      pair_up(rule.child(0), place + 1, mutant);
      of_rule_[top] = place;
    } else if (turns_one && rule.kind() == none_of && rule.size() > 1 && mutant.child(0).size() == rule.size()) {  // not all of them
      of_rule_.push_back(place);
      of_rule_.push_back(its_parts);
      pair_up_parts(rule, place, mutant.child(0));
    } else {
      of_rule_.push_back(place);
      pair_up_parts(rule, place, mutant);
    }
  }
  void pair_up_parts(const node& rule, int place, const node& mutant) {
    int child = place + 1;
    std::size_t at = 0;
    for (std::size_t i = 0; i < rule.size(); ++i) {
      const bool is_dropped = mutant.size() - at < rule.size() - i && (at == mutant.size() || !is_same(rule.child(i), mutant.child(at)));
      if (!is_dropped) pair_up(rule.child(i), child, mutant.child(at++));
      child += size_of(rule.child(i));
    }
  }

  std::vector<placed_node> places_;
  std::vector<int> of_rule_ = {};
};

}  // namespace

mutation_report run_mutants(const node& rule, const std::vector<scenario_view>& all, const std::vector<excuse>& excused) {
  mutation_report out;
  std::vector<node> rules = {rule};
  std::vector<mutant_conditions> conditions = {mutant_conditions(rule)};
  for (mutant& each : mutants_of(rule)) {
    rules.push_back(each.rule);
    conditions.emplace_back(rule, each.rule);
    out.fates.push_back({.of = std::move(each)});
  }

  // All mutants together, those that live going on.
  const std::vector<placed_node> places = places_of(rule);
  const rule_batch batch(rules);
  flat_finding values;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const scenario_view& each = all[i];
    const prepared ready = batch.prepare(each.facts, *each.options);
    ready.explain(0, each.year, values);
    const bool says_more = !each.then->fails.empty() || !each.then->conditions.empty();
    const bool holds = values.front().truth == each.then->truth &&
                       (!says_more || unmet_expectation(thidua::detail::explain(rule, each.facts, each.year, *each.options), *each.then).empty());
    if (!holds) {  // only what the rule itself does right tells anything
      out.failing.push_back(*each.name);
      continue;
    }
    const std::vector<int> reasons = each.then->fails.empty() ? std::vector<int>() : conditions.front().blockers(values);
    for (std::size_t m = 1; m < rules.size(); ++m) {
      mutant_fate& fate = out.fates[m - 1];
      if (fate.killed_by) continue;
      ready.explain(m, each.year, values);
      const mutant_conditions& of = conditions[m];
      const bool is_told = values.front().truth != each.then->truth || (!each.then->fails.empty() && of.blockers(values) != reasons) ||
                           std::any_of(each.then->conditions.begin(), each.then->conditions.end(), [&](const expected_condition& wanted) { return of.is_otherwise(wanted, places, values); });
      if (is_told) fate.killed_by = i;
    }
  }

  for (const excuse& each : excused) {
    if (!concerns(each, rule, excused_thing::mutant)) continue;
    const auto found = std::find_if(out.fates.begin(), out.fates.end(), [&](const mutant_fate& fate) { return fate.of.key == each.key && fate.excuse.empty(); });
    if (found == out.fates.end() || found->killed_by) {
      out.stale_excuses.push_back(each.key);
    } else {
      found->excuse = each.reason;
    }
  }
  return out;
}

}  // namespace detail

std::string to_text(const mutation_report& report, language in) {
  const bool vi = in == language::vietnamese;
  const auto survivors = report.survivors();
  const auto number = [](std::size_t n) { return std::to_string(n); };
  const auto inflected = [](std::size_t n, const char* one, const char* many) { return std::to_string(n) + (n == 1 ? one : many); };
  std::string out = vi ? number(report.fates.size()) + " biến thể, " + number(report.killed()) + " bị phát hiện, " + number(survivors.size()) + " lọt lưới\n"
                       : inflected(report.fates.size(), " mutant, ", " mutants, ") + number(report.killed()) + " killed, " + inflected(survivors.size(), " survives\n", " survive\n");
  for (const mutant_fate* each : survivors) {
    out += vi ? "  không ca nào phân biệt " : "  no test tells ";
    out += each->of.difference.in(in) + ": " + (vi ? "biến thể" : "mutant") + " `" + each->of.key + "`\n";
  }
  for (const std::string& each : report.failing) out += (vi ? "  ca không đạt với chính quy tắc: " : "  a test that fails by the rule itself: ") + each + "\n";
  for (const std::string& each : report.stale_excuses) out += (vi ? "  miễn trừ không còn đúng: `" : "  an excuse that no longer holds: `") + each + "`\n";
  return out;
}
std::ostream& operator<<(std::ostream& out, const mutation_report& report) { return out << to_text(report); }

}  // namespace testing
}  // namespace v0
}  // namespace thidua
