// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/contract.hpp>

#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/law/statutes.hpp>

#include "core/edit_distance.hpp"
#include "core/enum_names.hpp"
#include "rules/node_data.hpp"

#include <algorithm>
#include <limits>
#include <ostream>
#include <typeinfo>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace {
constexpr thidua::detail::enum_name promises[] = {{"answers"}, {"deterministic"}, {"no_side_effects"}, {"monotone"}, {"one_meaning"}, {"round_trip"}, {"referenced"}};
constexpr thidua::detail::enum_name lookups[] = {{"checked"}, {"not_checked"}};
}  // namespace

std::string_view to_string(promise what) noexcept { return thidua::detail::named<promise::referenced>(promises, what).id; }

std::string_view to_string(references cited) noexcept { return thidua::detail::named<references::not_checked>(lookups, cited).id; }

std::string to_text(const contract_report& report) {
  std::string out;
  if (report.records == 0 || report.years == 0) out = std::string("the contract was not examined: ") + (report.records == 0 ? "no record was given" : "the years asked end before they begin") + "\n";
  else if (report.is_kept()) out = "the contract is kept over " + std::to_string(report.records) + " records, " + std::to_string(report.years) + " years of each\n";
  for (const breach& each : report.breaches) {
    out += std::string(to_string(each.what));
    if (each.record) out += ", record " + std::to_string(*each.record);
    if (each.year) out += ", year " + std::to_string(each.year->number());
    out += ": " + each.how + "\n";
  }
  for (const skipped_check& each : report.skipped) out += "not looked at: " + std::string(to_string(each.what)) + ": " + each.why + "\n";
  return out;
}
std::ostream& operator<<(std::ostream& out, const contract_report& report) { return out << to_text(report); }

namespace detail {

namespace {

// What the built-in law cites. An instrument that two packs list stands there twice, where they say other days of it.
const std::vector<legal_reference>& built_in_instruments() {
  static const std::vector<legal_reference> all = [] {
    std::vector<legal_reference> out;
    for (const law::pack& each : law::statutes::vietnam().packs())
      for (const legal_reference& one : each.instruments())
        if (std::find(out.begin(), out.end(), one) == out.end()) out.push_back(one);
    return out;
  }();
  return all;
}

// The known instrument of nearly that number, asked after; empty where there is none.
std::string nearly(const std::string& instrument, const std::vector<legal_reference>& given) {
  std::size_t least = 4;  // a letter without its mark is two bytes away
  std::string found;
  for (const std::vector<legal_reference>* listed : {&given, &built_in_instruments()})
    for (const legal_reference& one : *listed) {
      const std::size_t away = thidua::detail::edit_distance(instrument, one.instrument);
      if (away >= least || away * 2 > one.instrument.size()) continue;
      least = away;
      found = one.instrument;
    }
  return found.empty() ? found : "; did you mean `" + found + "`?";
}

}  // namespace

void check_references(const node& rule, std::optional<date> day, const std::vector<legal_reference>& given, references cited, contract_report& into) {
  if (cited == references::not_checked) {
    into.skipped.push_back({promise::referenced, "`references::not_checked` was asked for"});
    return;
  }
  bool cites_any = false;
  bool cites_an_article = false;
  const std::vector<placed_node> places = places_of(rule);
  // A condition is cited by itself, by what it is part of, or by all its parts.
  std::vector<bool> above(places.size()), below(places.size());
  for (std::size_t i = 0; i < places.size(); ++i) above[i] = places[i].at.reference() || (places[i].parent >= 0 && above[static_cast<std::size_t>(places[i].parent)]);
  for (std::size_t i = places.size(); i-- > 0;) {
    bool all = places[i].at.size() > 0;
    for (std::size_t j = i + 1; j < places.size(); ++j)
      if (places[j].parent == static_cast<int>(i)) all = all && below[j];
    below[i] = places[i].at.reference() || all;
  }
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto say = [&](const std::string& text) { into.breaches.push_back({.what = promise::referenced, .how = shown(places[i], language::english) + " " + text}); };
    if (!above[i] && !below[i]) say("has no reference");
    const auto& reference = places[i].at.reference();
    if (!reference) continue;
    const std::string named = to_text(*reference, language::english);
    if (reference->instrument.empty()) say("names no instrument");
    const bool has_empty_place =
        (reference->article && reference->article->number < 1) || (reference->clause && reference->clause->number < 1) || (reference->point && reference->point->letter.empty());
    if (has_empty_place) say("cites " + named + ", which can't exist");
    if (reference->from && reference->to && *reference->to < *reference->from) say("cites " + named + ", in force backwards");
    cites_any = true;
    cites_an_article = cites_an_article || reference->article;
    bool is_listed = false;
    bool is_listed_in_force = false;
    for (const std::vector<legal_reference>* listed : {&given, &built_in_instruments()}) {
      for (const legal_reference& one : *listed) {
        if (one.instrument != reference->instrument) continue;
        is_listed = true;
        is_listed_in_force = is_listed_in_force || !day || one.in_force(*day);
      }
      if (is_listed) break;  // the caller's word counts
    }
    if (!is_listed && !reference->instrument.empty()) say("cites " + named + ", which is of no instrument that the built-in law cites or `instruments` list" + nearly(reference->instrument, given));
    const bool is_law = !day || (reference->in_force(*day) && (!is_listed || is_listed_in_force));
    if (!is_law) say("cites " + named + ", not in force on " + to_iso(*day));
  }
  if (cites_any && !day) into.skipped.push_back({promise::referenced, "that what is cited is in force: no day `in_force_on` is told"});
  if (cites_an_article) into.skipped.push_back({promise::referenced, "that the articles cited are there: the instruments are known, not their texts", true});
}

namespace {

void add_leaves(const node& of, std::vector<node> parts, std::vector<own_leaf>& into) {
  if (of.kind() == node_kind::custom) {
    const node bare = thidua::detail::make_custom(of.get()->leaf);
    node asked = bare;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) asked = part->with(std::vector<node>{asked});
    // Of the same object, each part once: the nodes of `on` tell which part it is.
    const auto is_same = [&](const own_leaf& known) {
      if (known.bare.get()->leaf.get() != of.get()->leaf.get()) return false;
      node at = known.asked;
      for (const node& part : parts) {
        if (at.kind() != node_kind::on || at.get()->part.get() != part.get()->part.get()) return false;
        at = at.child(0);
      }
      return at.kind() == node_kind::custom;
    };
    const asked_years* const window = of.get()->leaf->body->window();
    if (std::none_of(into.begin(), into.end(), is_same))
      into.push_back({.bare = bare, .asked = asked, .is_below_on = !parts.empty(), .window = window == nullptr ? std::nullopt : std::optional(*window)});
  }
  if (of.kind() == node_kind::on) parts.push_back(of);
  for (std::size_t i = 0; i < of.size(); ++i) add_leaves(of.child(i), parts, into);
}

}  // namespace

std::vector<own_leaf> own_leaves(const node& rule) {
  std::vector<own_leaf> out;
  add_leaves(rule, {}, out);
  return out;
}

void see(own_leaf& leaf, award_year first, const std::vector<truth>& answers) {
  for (std::size_t i = 0; i < answers.size(); ++i)
    if (leaf.is_asked_in(first.number() + static_cast<int>(i))) leaf.seen[static_cast<std::size_t>(answers[i])] = true;
}

bool has_breach(const contract_report& report, promise what, std::size_t number) {
  for (const breach& each : report.breaches)
    if (each.what == what && each.record == number) return true;
  return false;
}

void check_leaf_ids(const std::vector<own_leaf>& leaves, contract_report& into) {
  for (std::size_t i = 0; i < leaves.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      const thidua::detail::custom_leaf& a = *leaves[i].bare.get()->leaf;
      const thidua::detail::custom_leaf& b = *leaves[j].bare.get()->leaf;
      if (a.id != b.id) continue;
      const thidua::detail::leaf_body& x = *a.body;
      const thidua::detail::leaf_body& y = *b.body;
      if (typeid(x) != typeid(y) || a.wording != b.wording)
        into.breaches.push_back({.what = promise::round_trip, .how = "two leaves that are not the same have the id `" + a.id + "`: a file can't tell them apart"});
    }
}

void note_skipped(const std::vector<own_leaf>& leaves, award_year first, award_year last, bool has_less_told, bool has_equality, contract_report& into) {
  const char* const nobody = into.records == 0 ? "no record was given" : first <= last ? nullptr : "the years asked end before they begin";
  if (nobody != nullptr) {
    for (const promise each : {promise::answers, promise::deterministic, promise::no_side_effects, promise::monotone, promise::one_meaning}) into.skipped.push_back({each, nobody});
    return;
  }
  if (!has_equality) into.skipped.push_back({promise::no_side_effects, "the facts have no `==` to see a change by"});
  if (!has_less_told) into.skipped.push_back({promise::monotone, "nobody told which facts tell less: pass `less_told`"});
  if (!leaves.empty()) into.skipped.push_back({promise::no_side_effects, "what its own leaves change or keep outside of the facts: nobody sees that", true});
  for (const own_leaf& each : leaves) {
    if (!each.window) continue;
    // What is declared of them, whatever the facts say.
    const auto declared = [&](truth always, int from, int to) {
      if (always == truth::unknown || to < from) return;
      into.skipped.push_back({promise::monotone, "that its leaf `" + each.bare.leaf_id() + "` is " + std::string(to_string(always)) + " for everyone in " + std::to_string(from) + "-" + std::to_string(to) +
                                                     ": it is not asked about these years", true});
    };
    declared(each.window->before, first.number(), std::min(last.number(), each.window->first.number() - 1));
    declared(each.window->after, std::max(first.number(), each.window->last.number() + 1), last.number());
  }
}

void note_one_sided(const std::vector<own_leaf>& leaves, contract_report& into) {
  const auto has = [](const std::array<bool, 3>& answers, truth which) { return answers[static_cast<std::size_t>(which)]; };
  for (const own_leaf& each : leaves) {
    const bool is_told = std::any_of(into.breaches.begin(), into.breaches.end(), [&](const breach& known) { return known.how.find("its leaf `" + each.bare.leaf_id() + "`") != std::string::npos; });
    if (is_told) continue;
    for (const truth always : {truth::no, truth::yes}) {
      if (has(each.seen, !always)) continue;
      const std::string leaf = "its leaf `" + each.bare.leaf_id() + "` answers " + std::string(to_string(always));
      const std::string otherwise(to_string(!always));
      if (has(each.of_nothing, always))
        into.skipped.push_back({promise::monotone, leaf + " where nothing is told; give a record of which it answers " + otherwise});
      else if (has(each.seen, always) && !has(each.seen, truth::unknown))
        into.skipped.push_back({promise::monotone, leaf + " whatever it is asked; give facts of which it answers " + otherwise + " or does not know"});
    }
  }
}

std::string what_is_thrown() {
  try {
    throw;
  } catch (const std::exception& failed) {
    return failed.what();
  } catch (...) {
    return "what it throws is no std::exception";
  }
}

std::optional<thrown_by> who_throws(const std::vector<own_leaf>& leaves, const void* facts) {
  constexpr int last_year = 9999;
  for (const own_leaf& each : leaves) {
    if (each.is_below_on) continue;
    const thidua::detail::leaf_body& body = *each.bare.get()->leaf->body;
    int year = std::max(body.calm_until() == std::numeric_limits<int>::min() ? 1 : body.calm_until() + 1, 1);
    bool is_asked_by_years = true;
    try {
      std::uint64_t yes = 0, may = 0;
      std::size_t at = 0;
      for (; year <= last_year && is_asked_by_years; ++year) is_asked_by_years = body.block(facts, 1, year, yes, may, at);
    } catch (...) {
      return thrown_by{each.bare.leaf_id(), year, what_is_thrown()};
    }
    if (is_asked_by_years) continue;
    try {
      if (body.is_count()) body.numbers(facts);
      else body.line(facts);
    } catch (...) {
      return thrown_by{each.bare.leaf_id(), std::nullopt, what_is_thrown()};
    }
  }
  return std::nullopt;
}

namespace {

// A record that tells one thing of every year, or once, of somebody of whom nothing else is told; and that thing.
struct told_record {
  merit_record record;
  std::string what;
};
std::vector<told_record> told_something(const merit_record_parts& nobody, award_year first, award_year last) {
  std::vector<told_record> out;
  const auto add = [&](std::string what, merit_record_parts parts) {
    try {
      out.push_back({merit_record(std::move(parts)), std::move(what)});
    } catch (const error&) {  // what no record can hold
    }
  };
  const auto add_every_year = [&](std::string what, const auto& tell) {
    merit_record_parts parts = nobody;
    for (int number = first.number(); number <= last.number(); ++number) {
      year_facts facts{.year = award_year(number)};
      tell(facts);
      parts.years.push_back(std::move(facts));
    }
    add(std::move(what) + " in every year", std::move(parts));
  };
  const auto each_of = [&]<class Enum>(const char* what, Enum, const auto& tell) {
    for (int at = 0; !to_string(static_cast<Enum>(at)).empty(); ++at)
      add_every_year(what + std::string(to_string(static_cast<Enum>(at))), [&](year_facts& of) { tell(of, static_cast<Enum>(at)); });
  };
  const auto add_grants = [&](std::string what, std::vector<grant> grants) {
    merit_record_parts parts = nobody;
    parts.grants = std::move(grants);
    add(std::move(what), std::move(parts));
  };
  merit_record_parts settled = nobody;
  settled.first_year = first;
  for (int kind = 0; !to_string(static_cast<fact_kind>(kind)).empty(); ++kind) settled.closed.push_back(static_cast<fact_kind>(kind));
  settled.grants.emplace();
  settled.service.emplace();
  add("that nothing ever happened", std::move(settled));
  each_of("rated ", rating(), [](year_facts& of, rating level) { of.rating = level; });
  each_of("sanctioned with ", sanction(), [](year_facts& of, sanction level) { of.sanction = level; });
  each_of("three initiatives, ", scope(), [](year_facts& of, scope level) { of.initiatives = std::vector<initiative_fact>(3, {.scope = level, .used_for = std::vector<award>()}); });
  each_of("thematic leader, ", scope(), [](year_facts& of, scope level) { of.thematic_leader = std::optional(thematic_lead{.level = level, .length = years(5)}); });
  each_of("bloc led: ", bloc_led(), [](year_facts& of, bloc_led kind) { of.leads_bloc = kind; });
  for (const bool is : {false, true}) {
    const std::string so = is ? "" : "not ";
    add_every_year(so + "pending", [&](year_facts& of) { of.pending = is; });
    add_every_year(so + "exceeding targets", [&](year_facts& of) { of.exceeds_targets = is; });
    add_every_year(so + "with excellent organizations", [&](year_facts& of) { of.organizations_excellent = is; });
    merit_record_parts flags = nobody;
    flags.flag_eligible = is;
    add(so + "eligible for flags", std::move(flags));
  }
  for (const int part : {0, 20}) {
    const std::string of_members = std::to_string(part) + " of 20 ";
    add_every_year(of_members + "members", [&](year_facts& of) { of.members = member_counts{.total = 20, .completed = part, .advanced = part, .grassroots_fighters = part, .sanctioned = part}; });
    add_every_year(of_members + "votes", [&](year_facts& of) { of.votes = vote_count{.in_favour = part, .total = 20}; });
  }
  add_every_year("no titles", [](year_facts& of) { of.titles.emplace(); });
  add_every_year("no initiatives", [](year_facts& of) { of.initiatives.emplace(); });
  add_grants("no grants", {});
  for (const award each : award::all()) {
    if (each.is_title()) {
      add_every_year("`" + std::string(each.id()) + "`", [&](year_facts& of) { of.titles = std::vector{each}; });
      continue;
    }
    std::vector<grant> grants;
    for (int number = first.number(); number <= last.number(); ++number) grants.push_back({.what = each, .year = award_year(number), .track = track::merit});
    add_grants("granted `" + std::string(each.id()) + "` in every year", std::move(grants));
  }
  for (const award_year year : {first, last}) {
    if (year.number() < date::first_year) continue;
    merit_record_parts begun = nobody;
    begun.first_year = year;
    (nobody.subject == subject_kind::collective ? begun.founded : begun.recruited) = date(year.number(), 1, 1);
    begun.service.emplace();
    add("begun in " + std::to_string(year.number()), std::move(begun));
  }
  return out;
}

}  // namespace

void check_untold(const basic_rule<merit_record>& rule, std::vector<own_leaf>& leaves, const std::vector<merit_record>& records, award_year first, award_year last, contract_report& into) {
  struct asked_thing {
    basic_rule<merit_record> rule;
    std::string name;
    own_leaf* leaf;
    bool is_found = false;
  };
  std::vector<asked_thing> asked;
  bool are_steady = true;
  for (own_leaf& each : leaves) {
    are_steady = are_steady && each.is_steady;
    if (each.is_steady) asked.push_back({basic_rule<merit_record>(each.asked), "its leaf `" + each.bare.leaf_id() + "`", &each});
  }
  if (asked.empty()) return;  // built-in conditions don't guess, whatever they are put together to
  if (are_steady) asked.push_back({rule, "it", nullptr});  // the last: where a leaf guesses, that is told
  const decision_options strict{.judgements = judgement_policy::require};
  bool is_any_found = false;
  std::vector<subject_kind> seen;
  for (std::size_t number = 0; number < std::max<std::size_t>(records.size(), 1); ++number) {
    merit_record_parts nobody{.id = "untold", .subject = subject_kind::individual};
    const bool is_given = number < records.size();
    if (is_given) {  // who somebody is tells nothing but which facts there are
      const merit_record_parts of = records[number].parts();
      nobody = {.id = of.id, .subject = of.subject, .name = of.name, .organization = of.organization, .sectors = of.sectors};
    }
    const merit_record untold(nobody);
    std::vector<told_record> told;
    if (std::find(seen.begin(), seen.end(), nobody.subject) == seen.end()) {
      seen.push_back(nobody.subject);
      told = told_something(nobody, first, last);
    }
    if (is_given) told.push_back({records[number], "record " + std::to_string(number)});
    for (asked_thing& each : asked) {
      if (each.is_found || (is_any_found && are_steady && &each == &asked.back())) continue;
      try {
        const timeline nothing = timeline_of(each.rule, untold, strict);
        const auto look_at = [&](const timeline& line, bool is_nothing) {
          if (each.leaf == nullptr) return;
          std::vector<truth> answers;
          for (int year = first.number(); year <= last.number(); ++year) {
            answers.push_back(line.at(year));
            if (is_nothing && each.leaf->is_asked_in(year)) each.leaf->of_nothing[static_cast<std::size_t>(line.at(year))] = true;
          }
          see(*each.leaf, first, answers);
        };
        look_at(nothing, true);
        for (const told_record& other : told) {
          const timeline more = timeline_of(each.rule, other.record, strict);
          look_at(more, false);
          for (int year = first.number(); year <= last.number() && !each.is_found; ++year) {
            if (nothing.at(year) == truth::unknown || nothing.at(year) == more.at(year)) continue;
            each.is_found = is_any_found = true;
            if (!(timeline_of(each.rule, untold, strict) == nothing && timeline_of(each.rule, other.record, strict) == more)) {
              into.breaches.push_back({.what = promise::deterministic, .how = each.name + ": " + asked_twice});
              break;
            }
            into.breaches.push_back({.what = promise::monotone, .year = award_year(year),
                                     .how = each.name + ", told nothing, answers " + std::string(to_string(nothing.at(year))) + ", and told more (" + other.what + ") " +
                                            std::string(to_string(more.at(year)))});
          }
          if (each.is_found) break;
        }
      } catch (...) {
        each.is_found = is_any_found = true;
        const bool is_known = std::any_of(into.breaches.begin(), into.breaches.end(), [](const breach& known) { return known.what == promise::answers; });
        if (!is_known) into.breaches.push_back({.what = promise::answers, .how = each.name + " throws where little is told: " + what_is_thrown()});
      }
    }
  }
}

}  // namespace detail
}  // namespace testing
}  // namespace v0
}  // namespace thidua
