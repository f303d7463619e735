// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/boundary.hpp>

#include <thidua/core/error.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/missing.hpp>
#include <thidua/rules/what_if.hpp>
#include <thidua/testing/builder.hpp>
#include <thidua/testing/mutant.hpp>

#include "core/enum_names.hpp"
#include "rules/layout.hpp"
#include "rules/node_data.hpp"
#include "rules/spans.hpp"
#include "seeded_draws.hpp"

#include <algorithm>
#include <bit>
#include <optional>
#include <ostream>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace {

using enum node_kind;

constexpr int years_back = 40;
constexpr int most_years_back = 120;
constexpr int most_years_between = 10;  // of achievements and the decision on them
constexpr thidua::detail::enum_name outcomes[] = {{"impossible"}, {"not_found"}};

std::optional<int>& part_of(member_counts& counts, member_part part) {
  switch (part) {
    case member_part::completed: return counts.completed;
    case member_part::advanced: return counts.advanced;
    case member_part::grassroots_fighters: return counts.grassroots_fighters;
    case member_part::sanctioned: return counts.sanctioned;
  }
  return counts.total;
}

merit_record begun_otherwise(const merit_record& of, const node_terms& terms, days by) {
  merit_record_parts parts = of.parts();
  if (terms.kind == age && parts.founded) parts.founded = *parts.founded + by;
  if (terms.kind == recruited && parts.recruited) parts.recruited = *parts.recruited + by;
  if ((terms.kind == continuous_service || terms.kind == weighted_service) && parts.service)
    for (service_period& each : *parts.service)
      if (each.kind == terms.text) each.from += by;
  return merit_record(std::move(parts));
}

std::vector<merit_record> neighbours_within(int reach, const merit_record& of, const node& condition, award_year year) {
  const node_terms& terms = condition.terms();
  std::vector<merit_record> out;
  const auto add = [&](auto change) {
    try {
      out.push_back(change());
    } catch (const error&) {  // what no record can hold
    }
  };
  if (thidua::detail::is_span(terms.kind)) {
    for (const int by : {1, -1}) add([&] { return begun_otherwise(of, terms, days(by)); });
    return out;
  }
  if (terms.kind == flag_eligible) {
    for (const bool eligible : {true, false}) add([&] { return what_if(of).flag_eligible(eligible).record(); });
    return out;
  }
  for (int back = 0; back < reach; ++back) {
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

// Every grant with its achievements some years earlier than its decision; the decision a year later than its achievements; every
// initiative never used, used for a title, for a form.
std::vector<merit_record> with_details_otherwise(const merit_record& of) {
  std::vector<merit_record> out;
  const auto add = [&](const auto& change) {
    try {
      merit_record_parts parts = of.parts();
      change(parts);
      merit_record made(std::move(parts));
      if (!(made == of)) out.push_back(std::move(made));
    } catch (const error&) {  // what no record can hold
    }
  };
  if (of.grants())
    for (int earlier = 0; earlier <= most_years_between; ++earlier)
      add([&](merit_record_parts& parts) {
        for (grant& each : *parts.grants) {
          each.year = award_year(each.year.number() + (earlier == 0 ? 1 : 0));
          each.achievement_to = award_year(each.year.number() - std::max(earlier, 1));
          each.day.reset();
        }
      });
  for (const std::vector<award>& used_for : {std::vector<award>{}, {awards::grassroots_fighter}, {awards::pm_certificate}})
    add([&](merit_record_parts& parts) {
      for (year_facts& year : parts.years)
        if (year.initiatives)
          for (initiative_fact& each : *year.initiatives) each.used_for = used_for;
    });
  return out;
}

}  // namespace

std::vector<merit_record> neighbours_of(const merit_record& of, const node& condition, award_year year) { return neighbours_within(years_back, of, condition, year); }

namespace {

// How many years, the award year the first, a rule looks at that can tell its answers apart; of all of one's life a few more than what
// it asks there.
int reach_of(const node& rule) {
  bool is_endless = false;
  int longest = years_back;
  visit(rule, [&](const node& each, int) {
    is_endless = is_endless || each.kind() == once || each.kind() == after || each.kind() == over_run;
    if (each.kind() == over_run || each.kind() == consecutive || each.kind() == within || each.kind() == count) longest = std::max(longest, each.terms().n + 2);
  });
  const thidua::detail::rule_node& root = *rule.get();
  return is_endless ? longest : root.laid_out.of(root).lookback + 1;
}

// What a condition must be for the rule to be met, as far as it matters.
truth wanted_of(const std::vector<detail::placed_node>& places, std::size_t place) {
  truth wanted = truth::yes;
  for (int up = places[place].parent; up >= 0; up = places[static_cast<std::size_t>(up)].parent)
    if (places[static_cast<std::size_t>(up)].at.kind() == none_of) wanted = !wanted;
  return wanted;
}

node constantly(truth value) { return thidua::detail::make_node({.kind = constant, .value = value}); }

// Whether records of that subject can't tell it.
bool is_of_collectives(node_kind kind) {
  return kind == age || kind == members || kind == leads_bloc || kind == exceeds_targets || kind == organizations_excellent || kind == thematic_leader || kind == flag_eligible;
}

class searcher {
 public:
  searcher(const rule& of, award_year year, const boundary_options& how, const detail::own_neighbours* own)
      : rule_(of), year_(year), how_(how), own_(own), asked_(reach_of(of.root())), reach_(std::min(asked_, most_years_back)), places_(detail::places_of(of.root())) {
    int longest = years_told();
    for (const detail::placed_node& each : places_) {
      const node_terms& terms = each.at.terms();
      if (each.at.kind() == custom) own_leaves_.push_back(&each);
      if (!thidua::detail::is_span(each.at.kind())) {
        const auto is_same = [&](const node& known) { return known.terms() == terms && known.leaf_id() == each.at.leaf_id(); };
        if (detail::asks_a_fact(each.at) && each.at.kind() != unread && std::none_of(mixed_.begin(), mixed_.end(), is_same)) mixed_.push_back(each.at);
        continue;
      }
      longest = std::max(longest, thidua::detail::months_of(terms) / 12 + 2);
      if (std::none_of(spans_.begin(), spans_.end(), [&](const node_terms& known) { return known == terms; })) spans_.push_back(terms);
    }
    const int first = date::first_year + longest;
    if (year.number() >= first) return;
    const std::string told = std::to_string(first);
    throw error(errc::invalid_quantity, {.vi = "cặp hồ sơ ở ranh giới chỉ tìm được từ năm " + told + ", không phải năm " + std::to_string(year.number()),
                                         .en = "boundary pairs are sought from the award year " + told + " on, not in " + std::to_string(year.number())});
  }

  boundary_report search() const {
    boundary_report out;
    for (std::size_t place = 0; place < places_.size(); ++place) {
      if (!detail::asks_a_fact(places_[place].at)) continue;
      if (auto why = why_impossible(place)) {
        out.without.push_back({place, places_[place].id, pair_outcome::impossible, *std::move(why)});
        continue;
      }
      detail::pair_search<merit_record> pairs(rule_, year_, how_.decisions, places_, place);
      each_start(place, [&](const merit_record& start) { return pairs.is_found_around(start, [&](const merit_record& of, const node& asked) { return around(of, asked); }); },
                 [&] { return pairs.is_found(); });
      pairs.report(out);
      if (!out.without.empty() && out.without.back().place == place && asked_ > reach_) out.without.back().why = why_too_far();
    }
    return out;
  }

  // A record that the rule answers and the other one answers otherwise, near those that are known if there is one; they differ in that
  // condition. The searcher is of both.
  std::optional<merit_record> told_apart(const rule& a, const rule& b, const node& condition, const std::vector<const merit_record*>& known) const {
    std::optional<merit_record> out;
    const auto is_enough = [&](const merit_record& who) {
      if (decide(a, who, year_, how_.decisions) == decide(b, who, year_, how_.decisions)) return false;
      out = who;
      return true;
    };
    const bool is_a_reading = condition.kind() == granted || condition.kind() == initiatives;
    std::vector<node> asked;
    visit(condition, [&](const node& each, int) {
      if (detail::asks_a_fact(each)) asked.push_back(each);
    });
    for (const merit_record* each : known) {
      if (is_a_reading)
        for (const merit_record& near : with_details_otherwise(*each))
          if (is_enough(near)) return out;
      if (asked.size() <= most_combined)
        for (const node& leaf : asked)
          for (const merit_record& near : around(*each, leaf))
            if (is_enough(near)) return out;
    }
    std::vector<rule> ways = {thidua::all_of(a, thidua::none_of(b)), thidua::all_of(b, thidua::none_of(a))};
    if (has_unread())
      for (const rule& each : std::vector<rule>(ways)) ways.push_back(with_the_rest_granted(each, true));
    const std::vector<merit_record> begun = bases(0);
    std::size_t tried = 0;
    for (const merit_record& base : begun)
      for (const rule& wanted : ways) {
        if (tried > most_tried_for_bounds || is_enough(base)) return out;
        const missing_facts lacking = missing(wanted, base, year_, how_.decisions);
        for (const std::vector<change>& each : lacking.alternatives)
          if (is_enough(with(base, each))) return out;
        tried += 1 + lacking.alternatives.size();
      }
    for (const merit_record& base : begun)
      if (tried > most_tried_for_bounds || each_mixture(base, tried, is_enough)) break;
    return out;
  }

 private:
  static constexpr std::size_t most_bases = 48;
  static constexpr std::size_t most_starts = 300;
  static constexpr std::size_t most_tried_for_bounds = 100;
  static constexpr std::size_t most_combined = 7;
  static constexpr int mixtures_drawn = 96;
  static constexpr std::size_t nearest = 16;

  int years_told() const { return std::max(reach_, years_back); }
  bilingual why_too_far() const {
    const std::string asked = std::to_string(asked_ - 1), told = std::to_string(reach_);
    return {.vi = "quy tắc xét lùi đến " + asked + " năm, chỉ thử các hồ sơ " + told + " năm", .en = "the rule looks back up to " + asked + " years, and records of " + told + " were tried"};
  }

  std::optional<bilingual> why_impossible(std::size_t place) const {
    if (how_.subject != subject_kind::collective && is_of_collectives(places_[place].at.kind()))
      return bilingual{.vi = "chỉ hồ sơ của tập thể mới nói về điều này", .en = "only records of collectives tell it"};
    return detail::why_impossible(places_, place);
  }

  std::vector<merit_record> around(const merit_record& of, const node& asked) const {
    if (asked.kind() == custom) return own_ == nullptr ? std::vector<merit_record>() : own_->of(of, asked, year_);
    return neighbours_within(reach_, of, asked, year_);
  }

  // Records by which the condition may decide, the likeliest first, until `is_enough`; those that take longer to find only where the
  // others gave no pair.
  template <class Enough, class Found>
  void each_start(std::size_t place, const Enough& is_enough, const Found& is_found) const {
    const std::vector<merit_record> begun = bases(place);
    for (const std::vector<rule>& ways : {by_way_of(place), by_reason_of(place)}) {
      std::size_t tried = 0;
      for (const merit_record& base : begun)
        for (const rule& wanted : ways) {
          if (tried > most_starts) break;
          const missing_facts lacking = missing(wanted, base, year_, how_.decisions);
          if (lacking.alternatives.empty() && is_enough(base)) return;
          for (const std::vector<change>& each : lacking.alternatives)
            if (is_enough(with(base, each))) return;
          tried += 1 + lacking.alternatives.size();
        }
      if (is_found()) return;
    }
    std::size_t tried = 0;
    for (const merit_record& base : begun)
      if (each_mixture(base, tried, is_enough) || is_found() || tried > most_starts) return;
  }

  // What some conditions ask, told otherwise: in the year itself, in all combinations while they are few; then in any year, drawn.
  template <class Enough>
  bool each_mixture(merit_record of, std::size_t& tried, const Enough& is_enough) const {
    const auto move_to = [&](const std::vector<merit_record>& others, std::size_t which) {
      if (which < others.size()) of = others[which];
      ++tried;
      return is_enough(of);
    };
    if (mixed_.size() <= most_combined)
      for (unsigned step = 1; step < 1U << mixed_.size(); ++step) {  // each differs from the last in one of them: Gray's order
        const rule asked(mixed_[static_cast<std::size_t>(std::countr_zero(step))]);
        const truth now = decide(asked, of, year_, how_.decisions);
        const std::vector<merit_record> others = around(of, asked.root());
        const auto other = std::find_if(others.begin(), others.end(), [&](const merit_record& each) { return decide(asked, each, year_, how_.decisions) != now; });
        if (move_to(others, static_cast<std::size_t>(other - others.begin()))) return true;
      }
    if (mixed_.empty()) return false;
    detail::seeded_draws drawn(1);
    for (int step = 0; step < mixtures_drawn; ++step) {
      const std::vector<merit_record> others = around(of, mixed_[drawn.below(mixed_.size())]);
      if (!others.empty() && move_to(others, drawn.below(std::min(others.size(), nearest)))) return true;
    }
    return false;
  }

  // Nothing has happened and all is known. What lasts began so early that all is met that is asked about it; on the last day that this
  // or another condition about it allows; a day later; or never. Own leaves are as the rule wants them, then otherwise.
  std::vector<merit_record> bases(std::size_t place) const {
    const record_builder blank = how_.subject == subject_kind::collective ? collective() : how_.subject == subject_kind::household ? household() : officer();
    struct begun {
      node_kind kind;
      std::string text;
      std::vector<date> days;
    };
    std::vector<begun> all;
    for (const bool is_own : {true, false})
      for (const node_terms& each : spans_) {
        if ((each == places_[place].at.terms()) != is_own || (each.kind == age && how_.subject != subject_kind::collective)) continue;
        const bool is_service = each.kind == continuous_service || each.kind == weighted_service;
        const auto is_same = [&](const begun& known) { return is_service ? known.text == each.text && known.kind != age && known.kind != recruited : known.kind == each.kind; };
        auto of = std::find_if(all.begin(), all.end(), is_same);
        if (of == all.end()) of = all.insert(all.end(), begun{each.kind, each.text, {}});
        const int months_long = thidua::detail::months_of(each);
        // Of months begun the last need have but a day.
        const date last = each.counting == month_counting::started ? thidua::detail::latest_beginning(year_, months_long - 1) - days(1) : thidua::detail::latest_beginning(year_, months_long);
        for (const int by : {0, 1}) of->days.push_back(last + days(by));
      }
    for (begun& each : all) {
      const bool is_own = thidua::detail::is_span(places_[place].at.kind()) && each.kind == places_[place].at.kind() && each.text == places_[place].at.terms().text;
      const auto earliest = std::min_element(each.days.begin(), each.days.end());
      if (!is_own) std::rotate(each.days.begin(), earliest, earliest + 1);  // for any other condition all of it
    }
    std::vector<record_builder> made = {blank.first_year(award_year(year_.number() - years_told()))};
    for (const begun& each : all) {
      std::vector<record_builder> more;
      const std::size_t choices = each.days.size();
      for (std::size_t choice = 0; choice < choices && more.size() < most_bases; ++choice)
        for (const record_builder& of : made) {
          if (each.kind == age) more.push_back(of.founded(each.days[choice]));
          else if (each.kind == recruited) more.push_back(of.recruited(each.days[choice]));
          else more.push_back(of.served({.kind = each.text, .from = each.days[choice]}));
        }
      made = std::move(more);
    }
    std::vector<merit_record> out;
    for (unsigned otherwise = 0; otherwise < 1U << std::min<std::size_t>(own_leaves_.size(), 4); ++otherwise)
      for (const record_builder& each : made) {
        try {
          merit_record base = with_own_leaves(each.record(), otherwise);
          if (std::find(out.begin(), out.end(), base) == out.end()) out.push_back(std::move(base));
        } catch (const error& refused) {  // what no record can hold
          if (refused.code() != errc::invalid_record) throw;
        }
        if (out.size() >= most_bases) return out;
      }
    return out;
  }

  // `missing` takes own leaves as they are, so they come first.
  merit_record with_own_leaves(merit_record start, unsigned otherwise) const {
    for (std::size_t i = 0; i < own_leaves_.size(); ++i) {
      const node& at = own_leaves_[i]->at;
      truth wanted = wanted_of(places_, static_cast<std::size_t>(own_leaves_[i] - places_.data()));
      if (i < 32 && (otherwise >> i & 1U) != 0) wanted = !wanted;
      if (decide(rule(at), start, year_, how_.decisions) == wanted) continue;
      for (merit_record& other : around(start, at)) {
        if (decide(rule(at), other, year_, how_.decisions) != wanted) continue;
        start = std::move(other);
        break;
      }
    }
    return start;
  }

  // What nobody read, and own leaves, taken to be as the rule wants them, lest nothing else be brought about either.
  static rule with_the_rest_granted(const rule& of, bool is_unread_granted) {
    node granting = of.root();
    const std::vector<detail::placed_node> places = detail::places_of(granting);
    for (std::size_t place = 0; place < places.size(); ++place)
      if (places[place].at.kind() == custom || (is_unread_granted && places[place].at.kind() == unread))
        granting = detail::with_node_at(detail::places_of(granting), place, constantly(wanted_of(places, place)));
    return rule(granting);
  }

  // Every "any of" that is to be met on the way to the condition has no other way.
  std::vector<rule> by_way_of(std::size_t place) const {
    node instead = places_[place].at;
    for (const detail::placed_node* at = &places_[place]; at->parent >= 0;) {
      const detail::placed_node& parent = places_[static_cast<std::size_t>(at->parent)];
      std::vector<node> children;
      for (std::size_t i = 0; i < parent.at.size(); ++i) {
        if (i == at->branch) children.push_back(instead);
        else if (parent.at.kind() != any_of || wanted_of(places_, static_cast<std::size_t>(at->parent)) == truth::no) children.push_back(parent.at.child(i));
      }
      instead = parent.at.with(std::move(children));
      at = &parent;
    }
    const rule way(instead);
    return with_and_without_unread({with_the_rest_granted(way, false)}, {way});
  }

  // The rule is met, and would not be if the condition never were, or always.
  std::vector<rule> by_reason_of(std::size_t place) const {
    std::vector<rule> plain, with_unread;
    for (const truth value : {wanted_of(places_, place), !wanted_of(places_, place)})
      for (const bool is_unread_granted : {false, true}) {
        const auto granted = [&](const rule& of) { return is_unread_granted ? with_the_rest_granted(of, true) : of; };
        const rule otherwise(detail::with_node_at(places_, place, constantly(!value)));
        (is_unread_granted ? with_unread : plain).push_back(thidua::all_of(granted(rule_), thidua::none_of(granted(otherwise))));
      }
    if (has_unread()) plain.insert(plain.end(), with_unread.begin(), with_unread.end());
    return plain;
  }

  std::vector<rule> with_and_without_unread(std::vector<rule> plain, const std::vector<rule>& ways) const {
    if (has_unread())
      for (const rule& each : ways) plain.push_back(with_the_rest_granted(each, true));
    return plain;
  }
  bool has_unread() const {
    return std::any_of(places_.begin(), places_.end(), [](const detail::placed_node& each) { return each.at.kind() == unread; });
  }

  const rule& rule_;
  award_year year_;
  const boundary_options& how_;
  const detail::own_neighbours* own_;
  int asked_;
  int reach_;
  std::vector<detail::placed_node> places_;
  std::vector<const detail::placed_node*> own_leaves_ = {};
  std::vector<node_terms> spans_ = {};
  std::vector<node> mixed_ = {};  // the other conditions that ask a fact, each once
};

// Of a rule that is not met, the first condition in the order of reading that keeps it from being so.
const finding& first_obstacle(const finding& of) {
  if (of.truth == truth::no) return *blockers_of(of).front();
  for (const finding& each : of.children)
    if (each.truth == truth::unknown) return first_obstacle(each);
  return of;
}

}  // namespace

std::string_view to_string(pair_outcome what) noexcept { return thidua::detail::named<pair_outcome::not_found>(outcomes, what).id; }
std::ostream& operator<<(std::ostream& out, const unpaired_condition& of) { return out << of.id << ": " << to_string(of.outcome) << ": " << of.why.vi; }

namespace detail {

std::optional<bilingual> why_impossible(const std::vector<placed_node>& places, std::size_t place) {
  if (places[place].at.kind() == unread) return bilingual{.vi = "phần của luật chưa có văn bản", .en = "a limb of the law that nobody read"};
  // What answers yes or no while nothing that it asks is known answers so whatever is told.
  for (int up = places[place].parent; up >= 0; up = places[static_cast<std::size_t>(up)].parent) {
    const placed_node& of = places[static_cast<std::size_t>(up)];
    if (of.is_in_run) continue;
    const node untold = transform(of.at, [](const node& at) { return asks_a_fact(at) ? constantly(truth::unknown) : at.kind() == on ? at.child(0) : at; });
    const truth always = thidua::detail::decide(untold, nullptr, 2000, {});
    if (always == truth::unknown) continue;
    const auto named = [&](language in) { return shown(of, in) + (in == language::vietnamese ? " luôn luôn " : " is always ") + std::string(name_of(always, in)); };
    return bilingual{.vi = "dù hồ sơ nói gì, " + named(language::vietnamese), .en = "whatever is told, " + named(language::english)};
  }
  return std::nullopt;
}

bilingual why_not_found(const node& condition, const std::optional<finding>& last, std::size_t tried, bool is_told_otherwise) {
  if (!is_told_otherwise && condition.kind() == custom)
    return {.vi = "điều kiện riêng của ứng dụng, chưa ai cho biết hồ sơ nói khác đi thế nào", .en = "an application's own leaf, and nobody said how records tell it otherwise"};
  const std::string number = std::to_string(tried);
  if (!is_told_otherwise) return {.vi = "trong " + number + " hồ sơ đã thử, không hồ sơ nào nói khác đi được về nó", .en = "none of the " + number + " records tried could be made to tell it otherwise"};
  if (last && last->truth != truth::yes) {
    const finding& first = first_obstacle(*last);
    return {.vi = "không tìm được hồ sơ đạt nhờ nó trong " + number + " hồ sơ đã thử: `" + first.id + "` " + std::string(name_of(first.truth, language::vietnamese)),
            .en = "none of the " + number + " records tried meets the rule by way of it: `" + first.id + "` is " + std::string(name_of(first.truth, language::english))};
  }
  return {.vi = "trong " + number + " hồ sơ đã thử, nói khác đi về nó không làm đổi kết quả", .en = "in none of the " + number + " records tried does the answer change with it"};
}

std::vector<std::string> mutants_left(const node& rule, const std::vector<scenario_view>& all) {
  const mutation_report report = run_mutants(rule, all, {});
  std::vector<std::string> out;
  for (const mutant_fate* each : report.survivors()) out.push_back(each->of.key);
  return out;
}

boundary_report only_pairs(const rule& of, award_year year, const boundary_options& how, const own_neighbours* own) { return searcher(of, year, how, own).search(); }

boundary_report boundary_pairs(const rule& of, award_year year, const boundary_options& how, const own_neighbours* own) {
  boundary_report out = only_pairs(of, year, how, own);
  if (!how.with_bounds) {
    const std::vector<scenario> rows = scenarios_of(out, year, how.decisions);
    out.untold = mutants_left(of.root(), views_of(rows));
    return out;
  }
  out.are_bounds_sought = true;
  std::vector<const merit_record*> known;
  for (const boundary_pair& each : out.pairs) {
    known.push_back(&each.met);
    known.push_back(&each.not_met);
  }
  const std::vector<placed_node> places = places_of(of.root());
  const std::vector<mutant> all = mutants_of(of);
  out.bounds.reserve(all.size());  // `known` points into it
  for (const mutant& each : all) {
    const rule other(each.rule);
    const auto tells = [&](const merit_record* who) { return decide(of, *who, year, how.decisions) != decide(other, *who, year, how.decisions); };
    if (std::any_of(known.begin(), known.end(), tells)) continue;
    const rule both = thidua::any_of(of, other);
    auto found = searcher(both, year, how, own).told_apart(of, other, places[each.place].at, known);
    if (!found) {
      out.untold.push_back(each.key);
      continue;
    }
    const truth answer = decide(of, *found, year, how.decisions);
    out.bounds.push_back({each.place, places[each.place].id, each.key, *std::move(found), answer});
    known.push_back(&out.bounds.back().given);
  }
  return out;
}

}  // namespace detail

boundary_report boundary_pairs(const rule& rule, award_year year, const boundary_options& how) { return detail::boundary_pairs(rule, year, how, nullptr); }

}  // namespace testing
}  // namespace v0
}  // namespace thidua
