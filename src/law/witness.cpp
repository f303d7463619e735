// SPDX-License-Identifier: BSL-1.0
// Witnesses of a difference, made by asking `missing` for what meets the one standard and not the other.
#include <thidua/law/difference.hpp>

#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/missing.hpp>
#include <thidua/rules/what_if.hpp>

#include "law/in_the_way.hpp"
#include "rules/node_data.hpp"
#include "rules/spans.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace law {
namespace {

constexpr int years_told = 40;

void collect_spans(const node& from, std::vector<node_terms>& into) {
  visit(from, [&](const node& at, int) {
    if (thidua::detail::is_span(at.kind())) into.push_back(at.terms());
  });
}

class witness_search {
 public:
  witness_search(const standard_difference& of, award_year year, const decision_options& options) : of_(of), year_(year), options_(options) {
    collect_spans(of.before->root(), spans_);
    collect_spans(of.after->root(), spans_);
  }

  std::optional<made_up_witness> of(const changed_condition& changed) const {
    const auto part = [](const std::optional<stated_condition>& stated) { return stated ? stated->condition : std::nullopt; };
    const std::optional<node> old_one = part(changed.before);
    const std::optional<node> new_one = part(changed.after);
    const rule applied(changed.applied);
    const rule taken_back(changed.taken_back);
    // What is not known counts as an answer of its own only where there is no plain yes and no: of limbs that nobody read.
    for (const bool is_plain : {true, false}) {
      for (const bool is_this_alone : {true, false})
        for (const merit_record& base : bases(old_one, new_one, is_plain))
          for (const bool loses : {true, false}) {
            const rule by_way(loses ? changed.by_old_way : changed.by_new_way);
            std::vector<rule> also = {loses ? taken_back : none_of(taken_back)};
            if (is_this_alone) also.push_back(loses ? none_of(applied) : applied);
            const auto feels_it = [&](const merit_record& record, truth after) {
              return decide(taken_back, record, year_, options_) != after && (!is_this_alone || decide(applied, record, year_, options_) == after);
            };
            if (auto found = made(base, changed, loses, is_plain, by_way, also, feels_it)) return found;
          }
      // The condition itself, where it can be asked outside the run that it is part of.
      if ((old_one && thidua::detail::is_run_part(*old_one->get())) || (new_one && thidua::detail::is_run_part(*new_one->get()))) continue;
      for (const merit_record& base : bases(old_one, new_one, is_plain))
        for (const bool loses : {true, false}) {
          std::vector<rule> also;
          if (const auto& yes_part = loses ? old_one : new_one) also.emplace_back(*yes_part);
          if (const auto& no_part = loses ? new_one : old_one) also.push_back(none_of(rule(*no_part)));
          const auto differs = [&](const merit_record& record, truth) { return decide(all_of(also), record, year_, options_) == truth::yes; };
          if (auto found = made(base, changed, loses, is_plain, loses ? *of_.before : *of_.after, also, differs)) return found;
        }
    }
    return std::nullopt;
  }

 private:
  // All is known and nothing has happened; what is counted in years and months began when the standards ask for it, and where
  // the condition is about just that, also a day too late for each of them.
  std::vector<merit_record> bases(const std::optional<node>& old_one, const std::optional<node>& new_one, bool is_plain) const {
    std::vector<node_terms> own;
    if (old_one) collect_spans(*old_one, own);
    if (new_one) collect_spans(*new_one, own);
    std::vector<merit_record> out;
    const auto add = [&](const node_terms* shortened, int by) {
      merit_record_parts parts{.id = "witness", .subject = of_.subject};
      parts.first_year = award_year(year_.number() - years_told);
      for (int kind = 0; kind <= static_cast<int>(fact_kind::flag_eligible); ++kind) parts.closed.push_back(static_cast<fact_kind>(kind));
      for (const node_terms& each : spans_) {
        const bool is_short = shortened != nullptr && each.kind == shortened->kind && each.text == shortened->text;
        const int n = thidua::detail::months_of(is_short ? *shortened : each);
        const date day = thidua::detail::latest_beginning(year_, n) + days(is_short ? by : 0);
        const auto begin = [&](std::optional<date>& at) {
          if (!at || day < *at || is_short) at = day;
        };
        if (each.kind == node_kind::recruited) begin(parts.recruited);
        if (each.kind == node_kind::age && of_.subject == subject_kind::collective) begin(parts.founded);
        if (each.kind != node_kind::continuous_service && each.kind != node_kind::weighted_service) continue;
        if (!parts.service) parts.service.emplace();
        const auto same = std::find_if(parts.service->begin(), parts.service->end(), [&](const service_period& one) { return one.kind == each.text; });
        if (same == parts.service->end()) parts.service->push_back({.kind = each.text, .from = day});
        else if (day < same->from || is_short) same->from = day;
      }
      try {
        out.emplace_back(std::move(parts));
      } catch (const error&) {  // what no record can hold
      }
    };
    add(nullptr, 0);
    if (own.empty() && !is_plain) own = spans_;  // a limb that nobody read may speak of them
    for (const node_terms& each : own)
      for (const int by : {0, 1}) add(&each, by);
    return out;
  }

  // Someone who meets the one standard and not the other: first among those who meet `also` too, then among those who meet it by
  // that way, then among all who meet it.
  template <class Fits>
  std::optional<made_up_witness> made(const merit_record& base, const changed_condition& changed, bool loses, bool is_plain, const rule& by_way, const std::vector<rule>& also, const Fits& fits) const {
    const rule& met = loses ? *of_.before : *of_.after;
    const rule& not_met = loses ? *of_.after : *of_.before;
    std::vector<rule> wanted = {met};
    if (is_plain) wanted.push_back(none_of(not_met));
    wanted.insert(wanted.end(), also.begin(), also.end());
    for (const rule& asked : {all_of(wanted), by_way, met})
      for (const std::vector<change>& each : missing(is_plain ? asked : as_if_read(asked), base, year_, options_).alternatives)
        for (merit_record& record : variants(base, each, changed)) {
          const truth before = decide(*of_.before, record, year_, options_);
          const truth after = decide(*of_.after, record, year_, options_);
          if (before == after || (is_plain && ((loses ? before : after) != truth::yes || (loses ? after : before) != truth::no)) || !fits(record, after)) continue;
          stated_condition because = in_the_way(after == truth::yes ? *of_.before : *of_.after, record, year_, options_);
          return made_up_witness{std::move(record), year_, before, after, std::move(because), each};
        }
    return std::nullopt;
  }

  // What nobody read taken to be met.
  static rule as_if_read(const rule& of) {
    return rule(transform(of.root(), [](const node& at) {
      return at.kind() == node_kind::unread ? thidua::detail::make_node({.kind = node_kind::constant, .value = truth::yes}) : at;
    }));
  }

  // The record so changed; and where the condition asks for grants, as it would be if one of them had been decided a year after
  // the achievement, or if there were one more.
  std::vector<merit_record> variants(const merit_record& base, const std::vector<change>& changes, const changed_condition& changed) const {
    std::vector<merit_record> out;
    const auto add = [&](const auto& make) {
      try {
        out.push_back(make());
      } catch (const error&) {  // what no record can hold
      }
    };
    add([&] { return with(base, changes); });
    std::vector<award> asked;
    for (const auto* stated : {&changed.before, &changed.after})
      if (*stated)
        visit(*(*stated)->condition, [&](const node& at, int) {
          if (at.kind() == node_kind::granted) asked.push_back(at.terms().what.value_or(of_.what));
        });
    if (out.empty() || asked.empty()) return out;
    const merit_record_parts made = out.front().parts();
    const auto add_with = [&](const auto& edit) {
      add([&] {
        merit_record_parts parts = made;
        if (!parts.grants) parts.grants.emplace();
        edit(*parts.grants);
        return merit_record(std::move(parts));
      });
    };
    for (std::size_t i = 0; made.grants && i < made.grants->size(); ++i)
      for (const int decided_later : {0, 1})
        add_with([&](std::vector<grant>& grants) {
          const int year = grants[i].year.number() + decided_later;
          grants[i].year = award_year(year);
          grants[i].achievement_to = award_year(year - 1);
        });
    for (const award what : asked)
      for (int back = 0; back < 10; ++back)
        add_with([&](std::vector<grant>& grants) {
          const int year = year_.number() - back;
          grants.push_back({.what = what, .year = award_year(year), .achievement_to = award_year(year - 1), .track = track::merit});
        });
    return out;
  }

  const standard_difference& of_;
  award_year year_;
  const decision_options& options_;
  std::vector<node_terms> spans_ = {};
};

}  // namespace

std::string to_text(const made_up_witness& who, language in) {
  const bool vi = in == language::vietnamese;
  std::string out;
  const auto tell = [&](const std::string& fact) { out += (out.empty() ? "" : "; ") + fact; };
  const auto tell_day = [&](const char* what_vi, const char* what_en, const std::optional<date>& day) {
    if (day) tell(vi ? what_vi + to_text(*day) : what_en + to_iso(*day));
  };
  tell_day("được tuyển dụng ", "recruited ", who.record.recruited());
  tell_day("thành lập ", "founded ", who.record.founded());
  if (who.record.service())
    for (const service_period& each : *who.record.service())
      tell(vi ? "phục vụ (" + each.kind + ") từ " + to_text(each.from) : each.kind + " service from " + to_iso(each.from));
  std::optional<award_year> told_last;
  for (const change& each : who.told) {
    if (each.fact == record_key::grants) continue;
    // The year is said once.
    change of = each;
    if (told_last && each.year == told_last) of.year = std::nullopt;
    if (out.empty() || of.year) tell(fact_of(of, in));
    else out += ", " + fact_of(of, in);
    told_last = each.year;
  }
  if (who.record.grants())
    for (const grant& each : *who.record.grants()) {
      const std::string year = std::to_string(each.year.number());
      std::string fact = vi ? "năm " + year + ": được tặng " : year + ": granted the ";
      fact += each.what.name(in);
      if (each.achievement_to && each.achievement_to != each.year) {
        const std::string to = std::to_string(each.achievement_to->number());
        fact += vi ? " (thành tích đến năm " + to + ")" : " (for achievements up to " + to + ")";
      }
      tell(fact);
    }
  return out.empty() ? (vi ? "không có gì khác" : "nothing else") : out;
}

std::vector<std::optional<made_up_witness>> witnesses(const standard_difference& of, award_year year, const decision_options& options) {
  std::vector<std::optional<made_up_witness>> out;
  if (!of.before || !of.after) return out;
  const witness_search search(of, year, options);
  for (const changed_condition& each : of.conditions) out.push_back(search.of(each));
  return out;
}

}  // namespace law
}  // namespace v0
}  // namespace thidua
