// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Commemorations of every kind the library can hold, by a seed: the same on every machine. Layer: tests.
#include <thidua/commemoration/catalogue.hpp>
#include <thidua/core/error.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace thidua::test {

/// A source of numbers. std::mt19937 is the same everywhere; the standard distributions are not.
class random_source {
 public:
  explicit random_source(unsigned seed) : engine_(seed) {}

  /// Range: least … most, both included.
  int between(int least, int most) {
    return least + static_cast<int>(engine_() % static_cast<unsigned>(most - least + 1));
  }
  bool one_in(int n) { return between(1, n) == 1; }
  template <class Container>
  const auto& one_of(const Container& values) {
    return values[static_cast<std::size_t>(between(0, static_cast<int>(values.size()) - 1))];
  }

 private:
  std::mt19937 engine_;
};

/// A text with what breaks formats: quotes, separators, line ends, formulas, wide and combining characters.
inline std::string random_text(random_source& random) {
  static const std::array<const char*, 16> pieces = {"Ngày thành lập",
                                                     "hòa",
                                                     "Thương binh - Liệt sĩ",
                                                     ";",
                                                     ",",
                                                     "\\",
                                                     "\"",
                                                     "\n",
                                                     "=1+1",
                                                     "'",
                                                     "日本",
                                                     "o\xCC\x82\xCC\x81",
                                                     "\xF0\x9F\x8E\x89",
                                                     " ",
                                                     "{[:]}",
                                                     "Đặng"};
  std::string text;
  for (int i = random.between(1, 6); i > 0; --i) text += random.one_of(pieces);
  return "N" + text;  // a name needs a letter
}

/// A day that some calendar can hold, often one a policy has to move. `years` are the years of origin to
/// choose from.
inline origin random_origin(random_source& random, const std::vector<int>& years) {
  for (;;) {
    const std::optional<int> year = random.one_in(3) ? std::nullopt : std::optional(random.one_of(years));
    try {
      switch (random.between(1, 8)) {
        case 1:
          return origin::solar({.year = year, .month = 2, .day = 29});
        case 2:
          return origin::whole_month({.year = year, .month = random.between(1, 12)});
        case 3:
          return origin::lunar({.year = year,
                                .month = random.between(1, 12),
                                .day = 30,
                                .is_in_leap_month = random.one_in(2)});
        case 4:
          return origin::lunar({.year = year,
                                .month = random.between(1, 12),
                                .day = random.between(1, 30),
                                .is_in_leap_month = true});
        case 5:
          return origin::lunar({.year = year, .month = random.between(10, 12), .day = random.between(1, 30)});
        case 6:
          return origin::lunar({.year = year, .month = random.between(1, 12), .day = random.between(1, 30)});
        default:
          return origin::solar({.year = year, .month = random.between(1, 12), .day = random.between(1, 31)});
      }
    } catch (const error&) {
      // no such day: draw again
    }
  }
}

/// The years at which the calendars begin, end or change, and those of real events.
inline const std::vector<int>& years_of_interest() {
  static const std::vector<int> all = {1,    40,   938,  1010, 1399, 1400, 1401, 1581, 1582, 1789, 1798,
                                       1799, 1800, 1801, 1802, 1889, 1890, 1930, 1945, 1960, 1999, 2000,
                                       2017, 2198, 2199, 2200, 2201, 9989, 9990, 9997, 9998, 9999};
  return all;
}

inline commemoration random_commemoration(random_source& random, int number) {
  using enum commemoration_kind;
  using scope = commemoration_scope;
  static constexpr std::array kinds = {founding, tradition, response,      victory,
                                       birth,    memorial,  international, festival};
  static constexpr std::array scopes = {scope::nation, scope::sector, scope::organization, scope::locality,
                                        scope::international};
  static constexpr std::array confidences = {confidence::high, confidence::medium, confidence::low};
  commemoration::parts facts{.id = id<commemoration>("event-" + std::to_string(number)),
                             .name = {.vi = random_text(random)},
                             .origins = {}};
  if (random.one_in(2)) facts.name.en = random_text(random);
  for (int i = random.between(0, 2); i > 0; --i) facts.aliases.push_back(random_text(random));
  facts.kind = random.one_of(kinds);
  facts.scope = random.one_of(scopes);
  for (int i = std::max(1, random.between(-1, 3)); i > 0; --i) {
    const origin from = random_origin(random, years_of_interest());
    if (std::find(facts.origins.begin(), facts.origins.end(), from) == facts.origins.end())
      facts.origins.push_back(from);
  }
  if (random.one_in(4)) facts.basis = milestone_basis::gregorian_year;
  facts.great_day = random.one_in(5);
  facts.public_holiday = random.one_in(5);
  const auto some_day = [&] {
    return date(random.one_of(std::array{1400, 1582, 1800, 1999, 2017, 2199, 9995}), random.between(1, 12),
                random.between(1, 28));
  };
  if (random.one_in(5)) facts.from = some_day();
  if (random.one_in(5)) facts.to = some_day();
  if (facts.from && facts.to && *facts.to < *facts.from) std::swap(facts.from, facts.to);
  for (int i = random.between(0, 2); i > 0; --i) {
    legal_reference source{.instrument = std::to_string(random.between(1, 999)) + "/NĐ-CP"};
    if (random.one_in(2)) source.article = article{random.between(1, 200)};
    if (random.one_in(2)) source.clause = clause{random.between(1, 9)};
    if (random.one_in(2)) source.point = point{random.one_of(std::array{"a", "đ"})};
    if (random.one_in(2)) source.from = date(2000, 1, 31);
    if (random.one_in(2)) source.to = date(2024, 2, 29);
    if (random.one_in(2)) source.certainty = certainty::needs_check;
    if (random.one_in(2))
      source.title = {.vi = random_text(random), .en = random.one_in(2) ? random_text(random) : ""};
    facts.sources.push_back(source);
  }
  if (random.one_in(2)) facts.note = random_text(random);
  facts.day_confidence = random.one_of(confidences);
  facts.year_confidence = random.one_of(confidences);
  return commemoration(std::move(facts));
}

inline catalogue random_catalogue(unsigned seed, int entries) {
  random_source random(seed);
  catalogue all;
  for (int i = 0; i < entries; ++i) all.add(random_commemoration(random, i));
  return all;
}

}  // namespace thidua::test
