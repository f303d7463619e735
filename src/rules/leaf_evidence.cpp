// SPDX-License-Identifier: BSL-1.0
#include "leaf_evidence.hpp"

#include <thidua/core/date_text.hpp>

#include "fact_lines.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

class citing {
 public:
  citing(const merit_record& record, int year, evidence_list& into) : record_(record), year_(year), into_(into) {
    if (year >= 1 && year <= 9999) facts_ = record.find(award_year(year));
  }
  const year_facts* facts() const { return facts_; }
  bool is_before_first() const { return record_.first_year() && year_ < record_.first_year()->number(); }

  void add(std::string_view fact, std::string value) { put({.fact = std::string(fact), .year = within_range(), .value = std::move(value)}); }
  void add_whole(std::string_view fact, std::string value) { put({.fact = std::string(fact), .value = std::move(value)}); }
  void add_first_year() { add_whole("first_year", std::to_string(record_.first_year()->number())); }
  /// The year does not say it: it is the first year or a closed fact that says there was none, or nothing does.
  void absent(std::string_view fact, std::optional<fact_kind> kind) {
    bool is_said = false;
    if (is_before_first()) {
      add_first_year();
      is_said = true;
    }
    if (kind && record_.is_closed(*kind)) {
      add_whole("closed", std::string(to_string(*kind)));
      is_said = true;
    }
    if (!is_said) add(fact, {});
  }
  /// What a year says, or its absence.
  template <class T, class Text>
  void told(std::string_view fact, std::optional<fact_kind> kind, const std::optional<T> year_facts::*what, Text text) {
    if (facts_ != nullptr && facts_->*what) {
      add(fact, text(*(facts_->*what)));
    } else {
      absent(fact, kind);
    }
  }

 private:
  std::optional<award_year> within_range() const {
    if (year_ < 1 || year_ > 9999) return std::nullopt;
    return award_year(year_);
  }
  void put(evidence what) { into_.add(std::move(what)); }

  const merit_record& record_;
  int year_;
  const year_facts* facts_ = nullptr;
  evidence_list& into_;
};

std::string text_of(bool value) { return value ? "true" : "false"; }

std::string text_of(const member_counts& members) {
  std::string text;
  const auto add = [&](const char* name, const std::optional<int>& count) {
    if (count) text += (text.empty() ? "" : " ") + std::string(name) + "=" + std::to_string(*count);
  };
  add("total", members.total);
  add("completed", members.completed);
  add("advanced", members.advanced);
  add("grassroots_fighters", members.grassroots_fighters);
  add("sanctioned", members.sanctioned);
  return text;
}

void cite_grants(citing& cite, const merit_record& record, const node_terms& terms, int year) {
  if (!record.grants()) {
    cite.absent("grants", fact_kind::grants);
    return;
  }
  // They are complete as told: what is there says what is not, in other years too.
  bool is_there = false;
  for (const grant& each : *record.grants()) {
    if (each.what != *terms.what) continue;
    const int counts_in = effective_year(each, terms.basis).number();
    std::string value = std::string(each.what.id()) + " " + std::to_string(each.year.number());
    if (counts_in != each.year.number()) value += " achievement_to=" + std::to_string(counts_in);
    if (!each.decision.empty()) value += " " + each.decision;
    if (each.track) value += " " + std::string(to_string(*each.track));
    cite.add_whole("grants", std::move(value));
    is_there = true;
    if (counts_in != year || each.track) continue;
    if (record.is_closed(fact_kind::tracks)) cite.add_whole("closed", "tracks");
    else cite.add_whole("tracks", {});
  }
  if (!is_there) cite.add_whole("grants", "none " + std::string(terms.what->id()));
  if (cite.is_before_first()) cite.add_first_year();  // says so too
}

void cite_initiatives(citing& cite, const merit_record& record, const node_terms& terms) {
  const year_facts* facts = cite.facts();
  if (facts == nullptr || !facts->initiatives) {
    cite.absent("initiatives", fact_kind::initiatives);
    return;
  }
  const interval usable = usable_initiatives(record, facts, static_cast<scope>(terms.level), terms.usable_for);
  std::string value = std::to_string(usable.at_least);
  if (!usable.is_exact()) value += "–" + std::to_string(usable.at_most);
  cite.add("initiatives", value + " " + std::string(to_string(static_cast<scope>(terms.level))));
  const bool rests_on_closed = std::any_of(facts->initiatives->begin(), facts->initiatives->end(), [](const initiative_fact& each) { return !each.used_for; });
  if (rests_on_closed && record.is_closed(fact_kind::initiatives)) cite.add_whole("closed", "initiatives");
}

}  // namespace

void evidence_list::add(evidence what) {
  std::string key = what.fact + '\0' + (what.year ? std::to_string(what.year->number()) : std::string()) + '\0' + what.value;
  if (known_.insert(std::move(key)).second) all_.push_back(std::move(what));
}

bool is_left_to_council(const layout_entry& leaf, const void* facts, int year) {
  const year_facts* told = year >= 1 && year <= 9999 ? static_cast<const merit_record*>(facts)->find(award_year(year)) : nullptr;
  return told == nullptr || std::none_of(told->attested.begin(), told->attested.end(), [&](const auto& each) { return each.first == leaf.terms.text; });
}

void cite_leaf(const layout_entry& leaf, const void* facts, int year, const decision_options& options, evidence_list& into) {
  using enum node_kind;
  const node_terms& terms = leaf.terms;
  if (terms.kind == constant) return;
  if (leaf.asked->leaf) {
    const truth met = leaf.is_number ? numbers_of(terms, leaf.asked->leaf.get(), facts).at(year).reaches(1) : line_of(terms, leaf.asked->leaf.get(), facts, options).at(year);
    into.add({.fact = leaf.asked->leaf->id,
                    .year = year >= 1 && year <= 9999 ? std::optional(award_year(year)) : std::nullopt,
                    .value = met == truth::unknown ? std::string() : std::string(to_string(met))});
    return;
  }
  const merit_record& record = *static_cast<const merit_record*>(facts);
  citing cite(record, year, into);
  switch (terms.kind) {
    case rated: cite.told("rating", fact_kind::ratings, &year_facts::rating, [](rating value) { return std::string(to_string(value)); }); break;
    case held:
      cite.told("titles", fact_kind::titles, &year_facts::titles, [](const std::vector<award>& titles) {
        std::string text;
        for (const award each : titles) text += (text.empty() ? "" : " ") + std::string(each.id());
        return text.empty() ? std::string("none") : text;
      });
      break;
    case granted: cite_grants(cite, record, terms, year); break;
    case initiatives: cite_initiatives(cite, record, terms); break;
    case sanctioned: cite.told("sanction", fact_kind::sanctions, &year_facts::sanction, [](sanction value) { return std::string(to_string(value)); }); break;
    case pending: cite.told("pending", fact_kind::pending, &year_facts::pending, [](bool value) { return text_of(value); }); break;
    case members: cite.told("members", std::nullopt, &year_facts::members, [](const member_counts& value) { return text_of(value); }); break;
    case leads_bloc: cite.told("leads_bloc", fact_kind::leads_bloc, &year_facts::leads_bloc, [](bloc_led value) { return std::string(to_string(value)); }); break;
    case exceeds_targets: cite.told("exceeds_targets", fact_kind::exceeds_targets, &year_facts::exceeds_targets, [](bool value) { return text_of(value); }); break;
    case organizations_excellent:
      cite.told("organizations_excellent", fact_kind::organizations_excellent, &year_facts::organizations_excellent, [](bool value) { return text_of(value); });
      break;
    case thematic_leader:
      cite.told("thematic_leader", fact_kind::thematic_leader, &year_facts::thematic_leader, [](const std::optional<thematic_lead>& value) {
        return value ? std::string(to_string(value->level)) + " " + std::to_string(value->length.count()) : std::string("none");
      });
      break;
    case flag_eligible:
      if (record.flag_eligible()) {
        cite.add_whole("flag_eligible", text_of(*record.flag_eligible()));
      } else if (record.is_closed(fact_kind::flag_eligible)) {
        cite.add_whole("closed", "flag_eligible");
      } else {
        cite.add_whole("flag_eligible", {});
      }
      break;
    case votes:
      cite.told("votes", std::nullopt, &year_facts::votes, [](const vote_count& value) { return to_text(value); });
      break;
    case age: cite.add_whole("founded", record.founded() ? to_iso(*record.founded()) : std::string()); break;
    case recruited: cite.add_whole("recruited", record.recruited() ? to_iso(*record.recruited()) : std::string()); break;
    case continuous_service:
    case weighted_service: {
      std::string value;
      if (record.service()) {
        for (const service_period& each : *record.service())
          if (each.kind == terms.text)
            value += (value.empty() ? "" : " ") + to_iso(each.from) + "/" + (each.to ? to_iso(*each.to) : std::string("..")) + (each.factor == service_factor() ? std::string() : "×" + to_text(each.factor));
        if (value.empty()) value = "none";
      }
      cite.add_whole("service", std::move(value));
      break;
    }
    case judged: {
      if (cite.facts() != nullptr)
        for (const auto& each : cite.facts()->attested)
          if (each.first == terms.text) {
            cite.add("attested", terms.text + "=" + text_of(each.second));
            return;
          }
      if (options.judgements == judgement_policy::require) cite.add("attested", {});
      break;
    }
    case unread: cite.add_whole("unread", {}); break;
    default: break;
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
