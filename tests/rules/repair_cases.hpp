// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Small random rules and records, and all the changes that a small record can take. Layer: tests.
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/rules/what_if.hpp>

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace thidua::test {

class dice {
 public:
  explicit dice(std::uint32_t seed) : engine_(seed) {}
  /// 0 … sides - 1, the same on every machine.
  int roll(int sides) { return static_cast<int>(engine_() % static_cast<std::uint32_t>(sides)); }

 private:
  std::mt19937 engine_;
};

/// Which facts a random rule asks.
inline const std::vector<rule>& some_leaves() {
  static const std::vector<rule> leaves{
      rated(rating::good),
      rated(rating::excellent),
      held(awards::excellent_collective),
      initiative(scope::grassroots, usability::for_form),
      sanctioned(sanction::warning),
      sanctioned(sanction::reprimand),
      leads_bloc(bloc_led::ministerial),
      leads_bloc(bloc_led::central),
      exceeds_targets(),
      granted(awards::ministerial_certificate),
      judged("united"),
  };
  return leaves;
}

/// What a random rule may be made of.
struct rule_shape {
  int depth = 3;
  int years = 3;            // how far back
  bool with_negation = true;
  bool with_runs = false;
  bool with_once = false;
};

inline rule random_rule(dice& random, const rule_shape& shape) {
  const auto& leaves = some_leaves();
  const auto leaf = [&] { return leaves[static_cast<std::size_t>(random.roll(static_cast<int>(leaves.size())))]; };
  if (shape.depth <= 0 || random.roll(5) == 0) return leaf();
  rule_shape below = shape;
  --below.depth;
  const auto inner = [&] { return random_rule(random, below); };
  const years length(1 + random.roll(shape.years));
  rule_shape past = below;
  past.years = 1;
  past.depth = std::min(past.depth, 1);
  const auto earlier = [&] { return random_rule(random, past); };
  switch (random.roll(12)) {
    case 0:
    case 1: return all_of(inner(), inner());
    case 2: return any_of(inner(), inner());
    case 3: return shape.with_negation ? none_of(inner()) : all_of(inner(), inner(), inner());
    case 4: return at_least(2, inner(), inner(), inner());
    case 5: return consecutive(length, earlier());
    case 6: return within(length, earlier());
    case 7: return shape.years > 1 ? previous(earlier()) : inner();
    case 8: return count(length, earlier()) >= 1 + random.roll(2);
    case 9: return shape.years > 1 ? chained(2, earlier(), gap{years(shape.years - 1)}) : inner();
    case 10:
      if (!shape.with_runs) return inner();
      return over_run(length, earlier(), all_of(count(leaf()) >= random.roll(3), any_of(count(leaf()) >= 1, leaf())));
    default:
      if (!shape.with_once) return inner();
      return random.roll(2) == 0 ? once(leaf()) : after(leaf());
  }
}

/// A collective of which a few years are told, some facts of them not.
inline merit_record random_record(dice& random, int first, int last) {
  merit_record out = merit_record::collective("random");
  if (random.roll(2) == 0) out.first_year(award_year(first));
  for (const fact_kind kind : {fact_kind::titles, fact_kind::initiatives, fact_kind::sanctions, fact_kind::grants, fact_kind::leads_bloc, fact_kind::ratings})
    if (random.roll(3) == 0) out.close(kind);
  for (int number = first; number <= last; ++number) {
    const award_year year(number);
    if (random.roll(6) == 0) continue;  // an empty year
    if (random.roll(3) != 0) out.rated(year, static_cast<rating>(random.roll(4)));
    if (random.roll(3) == 0) out.sanctioned(year, static_cast<sanction>(random.roll(3)));
    if (random.roll(3) != 0) random.roll(2) == 0 ? out.no_titles(year) : out.held(year, awards::excellent_collective);
    if (random.roll(3) != 0) {
      if (random.roll(2) == 0) {
        out.no_initiatives(year);
      } else {
        initiative_fact what{.id = "i" + std::to_string(number)};
        if (random.roll(3) != 0) what.used_for.emplace();
        out.initiative(year, what);
      }
    }
    year_facts facts = out.find(year) == nullptr ? year_facts{.year = year} : *out.find(year);
    if (random.roll(2) == 0) facts.leads_bloc = static_cast<bloc_led>(random.roll(3));
    if (random.roll(2) == 0) facts.exceeds_targets = random.roll(2) == 0;
    if (random.roll(4) == 0) facts.attested.emplace_back("united", random.roll(2) == 0);
    out.tell(facts);
  }
  switch (random.roll(3)) {
    case 0: break;
    case 1: out.no_grants(); break;
    default: {
      grant what{.what = awards::ministerial_certificate, .year = award_year(first + random.roll(last - first + 1))};
      if (random.roll(2) == 0) what.track = track::merit;
      out.granted(what);
    }
  }
  return out;
}

/// One fact of one year: what it may become, the smallest first.
using slot_options = std::vector<change>;

/// Every fact that the rule asks and the record may hold otherwise, in the years first … last.
inline std::vector<slot_options> slots_of(const rule& of, const merit_record& record, int first, int last) {
  bool asks[static_cast<int>(record_key::attested) + 1] = {};
  visit(of.root(), [&](const node& each, int) {
    switch (each.kind()) {
      case node_kind::rated: asks[static_cast<int>(record_key::rating)] = true; break;
      case node_kind::held: asks[static_cast<int>(record_key::titles)] = true; break;
      case node_kind::granted: asks[static_cast<int>(record_key::grants)] = true; break;
      case node_kind::initiatives: asks[static_cast<int>(record_key::initiatives)] = true; break;
      case node_kind::sanctioned: asks[static_cast<int>(record_key::sanction)] = true; break;
      case node_kind::leads_bloc: asks[static_cast<int>(record_key::leads_bloc)] = true; break;
      case node_kind::exceeds_targets: asks[static_cast<int>(record_key::exceeds_targets)] = true; break;
      case node_kind::judged: asks[static_cast<int>(record_key::attested)] = true; break;
      default: break;
    }
  });
  const auto does_ask = [&](record_key key) { return asks[static_cast<int>(key)]; };
  std::vector<slot_options> out;
  const bool grants_told = record.grants().has_value() || record.is_closed(fact_kind::grants);
  if (does_ask(record_key::grants) && !grants_told) out.push_back({{.fact = record_key::grants, .to = none_value()}});
  for (int number = std::max(first, record.first_year() ? record.first_year()->number() : first); number <= last; ++number) {
    const award_year year(number);
    const auto add = [&](record_key key, std::vector<change_value> values) {
      if (!does_ask(key)) return;
      slot_options options;
      for (const change_value& each : values) options.push_back({.fact = key, .year = year, .to = each});
      out.push_back(options);
    };
    add(record_key::rating, {rating::not_completed, rating::completed, rating::good, rating::excellent});
    add(record_key::sanction, {sanction::none, sanction::reprimand, sanction::warning});
    add(record_key::leads_bloc, {bloc_led::none, bloc_led::ministerial, bloc_led::central});
    add(record_key::exceeds_targets, {false});
    add(record_key::exceeds_targets, {true});
    add(record_key::attested, {judgement_value{"united", false}});
    add(record_key::attested, {judgement_value{"united", true}});
    const bool titles_told = record.is_closed(fact_kind::titles) || (record.find(year) != nullptr && record.find(year)->titles);
    add(record_key::titles, {title_value{awards::excellent_collective, true}});
    if (titles_told) {
      add(record_key::titles, {title_value{awards::excellent_collective, false}});
    } else {
      add(record_key::titles, {none_value()});
    }
    add(record_key::initiatives, {initiative_value{1}, initiative_value{2}});
    add(record_key::initiatives, {initiative_value{.number = 0, .compare = member_comparison::at_most}});
    add(record_key::grants, {grant_value{awards::ministerial_certificate, true}});
    if (grants_told) add(record_key::grants, {grant_value{awards::ministerial_certificate, false}});
  }
  return out;
}

/// A change without what does not matter here: why and by whom it is asked.
inline change plain(change what) {
  what.kind = change_kind::supply;
  what.reference.reset();
  return what;
}

}  // namespace thidua::test
