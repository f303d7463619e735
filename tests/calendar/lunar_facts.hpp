// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The months of the lunar calendar as tests/data/lunar_months.tsv tells them, and a calendar counted up from
/// them day by day: what the library's table and arithmetic are held against. Layer: tests.
#include <thidua/core/date.hpp>

#include <cstddef>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

namespace thidua::test {

/// One lunar month as the file tells it.
struct month_fact {
  int year;
  int number;
  bool leap;
  date first;
  int length;

  date last() const { return first + days(length - 1); }
};

/// The lines of a table without its remarks. Empty where the file can't be read.
inline std::vector<std::string> data_lines(const std::string& path) {
  std::ifstream file(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);)
    if (!line.starts_with('#')) lines.push_back(line);
  return lines;
}

/// All months of the official reckoning, in their order.
inline const std::vector<month_fact>& lunar_facts() {
  static const std::vector<month_fact> all = [] {
    std::vector<month_fact> months;
    for (const std::string& line : data_lines(THIDUA_TEST_DATA "/lunar_months.tsv")) {
      std::istringstream in(line);
      int year = 0;
      int leap_month = 0;
      std::size_t count = 0;
      in >> year >> leap_month >> count;
      const std::size_t before = months.size();
      for (std::string entry; in >> entry;) {
        std::istringstream part(entry);
        int number = 0, y = 0, m = 0, d = 0, length = 0;
        char colon = 0, dash = 0;
        part >> number;
        const bool leap = part.peek() == 'L';
        if (leap) part.ignore();
        part >> colon >> y >> dash >> m >> dash >> d >> colon >> length;
        if (!part || !part.eof()) throw std::runtime_error("lunar_months.tsv: " + entry);
        if (leap && number != leap_month) throw std::runtime_error("lunar_months.tsv: leap month of " + line);
        months.push_back({year, number, leap, date(y, m, d), length});
      }
      if (months.size() - before != count) throw std::runtime_error("lunar_months.tsv: months of " + line);
    }
    return months;
  }();
  return all;
}

/// The months as the South counted them: four began a day later, in 1968, 1969, 1974 and 1975.
inline const std::vector<month_fact>& southern_lunar_facts() {
  static const std::vector<month_fact> all = [] {
    std::vector<month_fact> months = lunar_facts();
    for (std::size_t i = 1; i < months.size(); ++i) {
      const date first = months[i].first;
      if (first != date(1968, 1, 29) && first != date(1969, 2, 16) && first != date(1974, 12, 13) &&
          first != date(1975, 4, 11))
        continue;
      months[i].first += days(1);
      --months[i].length;
      ++months[i - 1].length;
    }
    return months;
  }();
  return all;
}

/// The fact of one month, or nothing.
inline const month_fact* find_fact(const std::vector<month_fact>& months, int year, int number,
                                   bool leap = false) {
  using key = std::tuple<int, int, bool>;
  static std::map<const std::vector<month_fact>*, std::map<key, std::size_t>> indexes;
  auto& index = indexes[&months];
  if (index.empty())
    for (std::size_t i = 0; i < months.size(); ++i)
      index[{months[i].year, months[i].number, months[i].leap}] = i;
  const auto found = index.find({year, number, leap});
  return found == index.end() ? nullptr : &months[found->second];
}

}  // namespace thidua::test
