// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The rules workload W1, W2, W3: its generator, its facts and its rules, by the public API alone. Layer: tests.
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/rules/leaf.hpp>
#include <thidua/rules/rule_set.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace thidua::test::workload {

enum unknown_field : std::uint8_t { none = 0, cls_field = 1, scope_field = 2, discipline_field = 4, titles_field = 8 };

struct year_record {
  std::uint8_t year;  // from 2000
  std::uint8_t titles;
  std::uint8_t cls;
  std::uint8_t discipline;
  std::uint8_t scope;
  std::uint8_t unknown = none;  // fields whose value is not known: W3
};

/// An application's own facts: the years there is something of, in order.
struct dossier {
  std::vector<year_record> years;

  const year_record* find(award_year year) const noexcept {
    // They are few and close together: the place is guessed from the end and corrected downwards.
    const int wanted = year.number() - 2000;
    std::size_t at = years.size();
    while (at > 0 && years[at - 1].year > wanted) --at;
    return at > 0 && years[at - 1].year == wanted ? &years[at - 1] : nullptr;
  }
};

class generator {
 public:
  explicit generator(std::uint32_t seed) noexcept : state_(seed) {}
  std::uint32_t draw(std::uint32_t m) noexcept {
    state_ = state_ * 1664525U + 1013904223U;
    return static_cast<std::uint32_t>((static_cast<std::uint64_t>(state_) * m) >> 32);
  }

 private:
  std::uint32_t state_;
};

inline constexpr int first_year = 2016;
inline constexpr int last_year = 2025;

inline std::vector<dossier> dossiers(std::size_t count) {
  generator from(20251121);
  std::vector<dossier> out(count);
  for (dossier& each : out) {
    std::array<year_record, 10> years;
    std::size_t found = 0;
    for (int year = first_year; year <= last_year; ++year) {
      if (from.draw(16) == 0) continue;
      unsigned titles = from.draw(16) < 14 ? 1U : 0U;
      titles |= from.draw(16) < 12 ? 2U : 0U;
      titles |= from.draw(16) < 2 ? 4U : 0U;
      titles |= from.draw(64) == 0 ? 8U : 0U;
      const std::uint32_t c = from.draw(16);
      const int cls = c < 1 ? 0 : c < 2 ? 1 : c < 4 ? 2 : c < 8 ? 3 : 4;
      const int discipline = from.draw(16) == 0 ? 1 : 0;
      const std::uint32_t d = from.draw(16);
      const int scope = d < 6 ? 0 : d < 12 ? 1 : d < 15 ? 2 : 3;
      years[found++] = {.year = static_cast<std::uint8_t>(year - 2000),
                        .titles = static_cast<std::uint8_t>(titles),
                        .cls = static_cast<std::uint8_t>(cls),
                        .discipline = static_cast<std::uint8_t>(discipline),
                        .scope = static_cast<std::uint8_t>(scope)};
    }
    each.years.assign(years.begin(), years.begin() + static_cast<std::ptrdiff_t>(found));
  }
  return out;
}

/// The same with some fields unknown: W3.
inline std::vector<dossier> dossiers_with_unknowns(std::size_t count) {
  std::vector<dossier> out = dossiers(count);
  generator from(7);
  for (dossier& each : out)
    for (year_record& year : each.years) {
      constexpr std::uint8_t fields[] = {cls_field, scope_field, discipline_field, titles_field};
      const std::uint32_t q = from.draw(16);
      if (q < 4) year.unknown = fields[q];
    }
  return out;
}

/// FNV-1a, 32 bits.
class fnv {
 public:
  void byte(unsigned value) noexcept { value_ = (value_ ^ (value & 0xFFU)) * 16777619U; }
  std::uint32_t value() const noexcept { return value_; }

 private:
  std::uint32_t value_ = 2166136261U;
};

inline std::uint32_t input_hash(const std::vector<dossier>& all) {
  fnv hash;
  for (const dossier& each : all) {
    hash.byte(static_cast<unsigned>(each.years.size()));
    for (const year_record& year : each.years)
      for (const unsigned value : {year.year, year.titles, year.cls, year.discipline, year.scope}) hash.byte(value);
  }
  return hash.value();
}

// What a dossier does not have is not there: outside its years the answer is no.
inline asked_years asked() { return {award_year(first_year), award_year(last_year), truth::no, truth::no}; }

/// A record for the year exists and `has` says yes of it; unknown where the field it reads is.
template <class Has>
basic_rule<dossier> in_year(std::string id, std::uint8_t field, Has has) {
  return leaf<dossier>(id, {.vi = id}, asked(), [field, has](const dossier& who, award_year year) {
    const year_record* const found = who.find(year);
    if (found == nullptr) return truth::no;
    return (found->unknown & field) != 0 ? truth::unknown : to_truth(has(*found));
  });
}
inline basic_rule<dossier> exists() {
  return in_year("w.exists", none, [](const year_record&) { return true; });
}
inline basic_rule<dossier> undisciplined() {
  return in_year("w.undisciplined", discipline_field, [](const year_record& year) { return year.discipline == 0; });
}
inline basic_rule<dossier> rated(int least) {
  return in_year("w.cls" + std::to_string(least), cls_field, [least](const year_record& year) { return year.cls >= least; });
}
inline basic_rule<dossier> titled(int bit) {
  return in_year("w.title" + std::to_string(bit), titles_field, [bit](const year_record& year) { return (year.titles >> bit & 1) != 0; });
}
inline basic_rule<dossier> scoped(int least) {
  return in_year("w.scope" + std::to_string(least), scope_field, [least](const year_record& year) { return year.scope >= least; });
}

/// W1, and W3 where fields are unknown: C1 … C6 are the places right below the rule.
inline basic_rule<dossier> w1() {
  return all_of(exists(), undisciplined(), rated(4), consecutive(years(3), titled(1)), within(years(3), scoped(2)), none_of(within(years(3), titled(2))));
}

/// A number a year: `of` the dossier and year.
template <class Of>
basic_rule<dossier> number(std::string id, Of of) {
  return leaf<dossier>(id, {.vi = id}, [of](const dossier& who) {
    std::vector<interval> years;
    for (int year = first_year; year <= last_year; ++year) years.push_back(interval::exactly(of(who, award_year(year))));
    return count_line(first_year, std::move(years), interval::exactly(0), interval::exactly(0));
  });
}

/// The rules of W2 and how their actual values are read off what `explain` measures.
struct w2 {
  static constexpr std::size_t rules = 50;
  static constexpr std::size_t conditions = 6;

  static award_year year(std::size_t rule) { return award_year(last_year - static_cast<int>(rule % 3)); }

  /// A1 … A6 are the places right below each rule.
  static rule_set<dossier> set() {
    const basic_rule<dossier> there = number("w.there", [](const dossier& who, award_year year) { return who.find(year) != nullptr ? 1 : 0; });
    // 0 where there is no record, 1 where disciplined, 2 where not.
    const basic_rule<dossier> conduct = number("w.conduct", [](const dossier& who, award_year year) {
      const year_record* const found = who.find(year);
      return found == nullptr ? 0 : 2 - found->discipline;
    });
    const basic_rule<dossier> cls = number("w.cls", [](const dossier& who, award_year year) {
      const year_record* const found = who.find(year);
      return found == nullptr ? 0 : 1 + found->cls;
    });
    std::vector<basic_rule<dossier>> widest;  // by k - 1: the widest scope in k years, from 1
    for (int k = 1; k <= 5; ++k)
      widest.push_back(number("w.widest" + std::to_string(k), [k](const dossier& who, award_year year) {
        int most = 0;
        for (const year_record& each : who.years)
          if (each.year + 2000 <= year.number() && each.year + 2000 > year.number() - k) most = std::max(most, 1 + each.scope);
        return most;
      }));
    std::vector<basic_rule<dossier>> titles;
    for (int bit = 0; bit < 4; ++bit) titles.push_back(titled(bit));

    std::vector<basic_rule<dossier>> out;
    for (int r = 0; r < static_cast<int>(rules); ++r) {
      const int least = 2 + (r / 3) % 3;
      const auto wanted = static_cast<std::size_t>(r % 4);
      const int k = 1 + (r / 2) % 5;
      const int scope = (r / 5) % 4;
      const auto excluded = static_cast<std::size_t>((r + 2) % 4);
      const int window = 1 + r % 7;
      out.push_back(all_of(count(years(1), there) >= 1, count(years(1), conduct) >= 2, count(years(1), cls) >= least + 1, count(years(k), titles[wanted]) >= k,
                           count(years(1), widest[static_cast<std::size_t>(k - 1)]) >= scope + 1, none_of(count(years(window), titles[excluded]) >= 1)));
    }
    return rule_set<dossier>(out);
  }

  /// The places of A1 … A6 in the order of `visit`, and of what they measure.
  static constexpr std::array<std::size_t, conditions> places = {1, 3, 5, 7, 9, 11};
  static constexpr std::array<std::size_t, conditions> measured = {1, 3, 5, 7, 9, 12};
  static int actual(std::size_t condition, int measured_value) {
    switch (condition) {
      case 1: return measured_value == 0 ? -1 : 2 - measured_value;
      case 2:
      case 4: return measured_value - 1;
      default: return measured_value;
    }
  }
};

struct w1_row {
  std::size_t count;
  std::uint32_t input;
  std::size_t records;
  std::size_t eligible;
  std::uint32_t hash;
  std::size_t yes, no, unknown;  // W3
  std::size_t relevant;
  std::uint32_t w3_hash;

  friend bool operator==(const w1_row&, const w1_row&) = default;
};
inline constexpr w1_row w1_rows[] = {
    {100, 0x895a356c, 924, 4, 0xc5033ea5, 3, 93, 4, 5, 0x88f099c9},
    {1'000, 0x8ba10cfb, 9'366, 72, 0x8c00fe8b, 50, 906, 44, 50, 0xb3e8b315},
    {10'000, 0x9ed7f1c1, 93'793, 645, 0x16dbe09e, 457, 9'132, 411, 500, 0x3098ba60},
    {100'000, 0xaf9361b6, 937'516, 6'342, 0x4543fcb5, 4'272, 91'609, 4'119, 4'988, 0x701cbd3c},
    {1'000'000, 0xcfa213fa, 9'376'848, 63'174, 0x25c39cb7, 42'679, 916'783, 40'538, 49'212, 0x5721f7ad},
};

struct w2_row {
  std::size_t count;
  std::size_t eligible;
  std::size_t failing;
  long long actuals;
  std::uint32_t hash;

  friend bool operator==(const w2_row&, const w2_row&) = default;
};
inline constexpr w2_row w2_rows[] = {
    {1, 4, 101, 146, 0x95d3bc69},
    {10, 40, 985, 1'546, 0x905ad80d},
    {100, 464, 11'005, 14'273, 0xcf7c649f},
    {200, 1'000, 21'630, 28'538, 0xee60b596},
    {1'000, 5'109, 106'314, 143'737, 0x94f0bb0d},
    {10'000, 52'189, 1'059'529, 1'437'395, 0x3a86e165},
    {100'000, 525'997, 10'586'431, 14'374'661, 0x6d14fb38},
};

}  // namespace thidua::test::workload
