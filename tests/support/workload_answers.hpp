// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What the library finds for the rules workload, in the form of its published values. Layer: tests.
#include <thidua/rules/population.hpp>

#include "workload.hpp"

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <vector>

namespace thidua::test::workload {

inline std::ostream& operator<<(std::ostream& out, const w1_row& row) {
  return out << row.count << ": input " << row.input << ", " << row.records << " records; W1 " << row.eligible << ' ' << row.hash << "; W3 " << row.yes << '/' << row.no
             << '/' << row.unknown << ", relevant " << row.relevant << ' ' << row.w3_hash;
}
inline std::ostream& operator<<(std::ostream& out, const w2_row& row) {
  return out << row.count << ": E " << row.eligible << ", F " << row.failing << ", S " << row.actuals << ", H " << row.hash;
}

inline std::vector<dossier> first_of(const std::vector<dossier>& all, std::size_t count) {
  return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count)};
}

/// One byte a record: `of` its truth.
template <class Of>
std::uint32_t hash_of(const truth_plane& plane, Of of) {
  fnv hash;
  for (std::size_t row = 0; row < plane.size(); ++row) hash.byte(of(plane.at(row)));
  return hash.value();
}

/// Of unknown answers: the unknown fields that a condition that is itself unknown reads.
inline std::size_t relevant_fields(const std::vector<dossier>& all, const std::vector<truth_plane>& conditions) {
  std::size_t relevant = 0;
  for (std::size_t who = 0; who < all.size(); ++who) {
    if (conditions[0].at(who) != truth::unknown) continue;
    const auto is_open = [&](std::size_t condition) { return conditions[condition].at(who) == truth::unknown; };
    for (const year_record& year : all[who].years) {
      if (year.year < 23) continue;
      const bool is_now = year.year == 25;
      relevant += is_now && is_open(2) && year.unknown == discipline_field;
      relevant += is_now && is_open(3) && year.unknown == cls_field;
      relevant += is_open(5) && year.unknown == scope_field;
      relevant += (is_open(4) || is_open(6)) && year.unknown == titles_field;
    }
  }
  return relevant;
}

/// W1 over `known`, W3 over the same dossiers with unknown fields.
inline w1_row answer_w1(const std::vector<dossier>& known, const std::vector<dossier>& unknown) {
  const award_year year(last_year);
  w1_row out{};
  out.count = known.size();
  out.input = input_hash(known);
  for (const dossier& each : known) out.records += each.years.size();

  population<dossier> people(w1(), {year});
  people.add(known);
  const truth_plane met = people.decide(0, year);
  out.eligible = met.counts().yes;
  out.hash = hash_of(met, [](truth value) { return value == truth::yes ? 1U : 0U; });

  population<dossier> open(w1(), {year});
  open.add(unknown);
  const truth_plane may = open.decide(0, year);
  out.yes = may.counts().yes;
  out.no = may.counts().no;
  out.unknown = may.counts().unknown;
  out.w3_hash = hash_of(may, [](truth value) { return static_cast<unsigned>(value); });
  out.relevant = relevant_fields(unknown, open.conditions(0, year, places::top));
  return out;
}

/// Each rule of W2 at its own year.
inline std::vector<question> w2_questions() {
  std::vector<question> out;
  for (std::size_t rule = 0; rule < w2::rules; ++rule) out.push_back({rule, w2::year(rule)});
  return out;
}

/// W2 on planes. They hold no numbers: `actuals` stays 0.
inline w2_row answer_w2_on_planes(const std::vector<dossier>& all) {
  population<dossier> people(w2::set(), w2_questions(), {.answers = places::top});
  people.add(all);
  w2_row out{};
  out.count = all.size();
  std::vector<unsigned char> masks(all.size() * w2::rules);
  std::vector<truth_plane> conditions;
  for (std::size_t rule = 0; rule < w2::rules; ++rule) {
    people.conditions(rule, w2::year(rule), places::top, conditions);
    out.eligible += conditions[0].counts().yes;
    for (std::size_t c = 0; c < w2::conditions; ++c) {
      out.failing += conditions[c + 1].counts().no;
      for (std::size_t who = 0; who < all.size(); ++who)
        masks[who * w2::rules + rule] |= static_cast<unsigned char>((conditions[c + 1].at(who) == truth::no ? 1U : 0U) << c);
    }
  }
  fnv hash;
  for (const unsigned char mask : masks) hash.byte(mask);
  out.hash = hash.value();
  return out;
}

/// W2 with the actual values, one dossier after the other.
inline w2_row answer_w2_explained(const std::vector<dossier>& all) {
  const rule_set<dossier> rules = w2::set();
  w2_row out{};
  out.count = all.size();
  fnv hash;
  flat_finding found;
  for (const dossier& who : all) {
    const prepared facts = rules.prepare(who);
    for (std::size_t rule = 0; rule < w2::rules; ++rule) {
      facts.explain(rule, w2::year(rule), found);
      unsigned mask = 0;
      for (std::size_t c = 0; c < w2::conditions; ++c) {
        if (found[w2::places[c]].truth != truth::no) continue;
        mask |= 1U << c;
        ++out.failing;
        out.actuals += w2::actual(c, found[w2::measured[c]].measured.at_least);
      }
      out.eligible += found[0].truth == truth::yes;
      hash.byte(mask);
    }
  }
  out.hash = hash.value();
  return out;
}

}  // namespace thidua::test::workload
