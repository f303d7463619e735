// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Origins in the order of their days, so that a year is read off without looking at the rest. Layer: commemoration, private.
#include <thidua/commemoration/catalogue.hpp>
#include <thidua/commemoration/commemoration.hpp>

#include "../core/counted.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <tuple>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

/// One origin of one event.
struct scheduled {
  std::uint32_t event;
  std::uint16_t origin;
  std::int16_t year;  // of the origin; 0: none
  std::int16_t order;  // solar: days after 1 January in a common year; irregular: month and day as a number
  std::uint8_t month;
  bool after_february;
  bool verified;
  bool always_kept;

  friend bool operator<(const scheduled& a, const scheduled& b) noexcept {
    return std::tie(a.order, a.event, a.origin) < std::tie(b.order, b.event, b.origin);
  }
};

struct schedule {
  std::vector<scheduled> solar;      // but for 29/2: the same order in every year, by day, then by event
  std::vector<scheduled> irregular;  // what moves among them, 29/2 and lunar days: by month and day, then by event
  bool has_lunar = false;
  /// No anniversary lies before this civil year.
  int first_year = std::numeric_limits<int>::max();

  void insert(const commemoration& event, std::size_t index) {
    const auto& facts = event.facts();
    const auto& origins = event.origins();
    for (std::size_t i = 0; i < origins.size(); ++i) {
      const origin& from = origins[i];
      const bool is_lunar = from.calendar() == calendar_kind::lunar;
      const bool is_february_29 = !is_lunar && from.month() == 2 && from.day() == 29;
      scheduled entry{static_cast<std::uint32_t>(index),
                      static_cast<std::uint16_t>(i),
                      static_cast<std::int16_t>(from.year().value_or(0)),
                      0,
                      static_cast<std::uint8_t>(from.month()),
                      from.month() > 2,
                      event.is_verified(),
                      !facts.from && !facts.to};
      has_lunar = has_lunar || is_lunar;
      first_year = std::min(first_year, from.year().value_or(0) + 1);
      const bool is_irregular = is_lunar || is_february_29;
      constexpr int common_year = 2001;
      entry.order = static_cast<std::int16_t>(is_irregular ? from.month() * 32 + from.day()
                                                           : (date(common_year, from.month(), from.day()) - date(common_year, 1, 1)).count());
      auto& list = is_irregular ? irregular : solar;
      list.insert(std::upper_bound(list.begin(), list.end(), entry), entry);
    }
  }
};

struct catalogue_data : counted {
  std::vector<commemoration> entries;
  std::vector<std::uint32_t> by_id;  // indices, sorted by id
  schedule days;

  void rebuild() {
    by_id.clear();
    days = {};
    for (std::size_t i = 0; i < entries.size(); ++i) index(i);
  }
  void index(std::size_t i) {
    by_id.insert(lower_bound(entries[i].id()), static_cast<std::uint32_t>(i));
    days.insert(entries[i], i);
  }
  std::vector<std::uint32_t>::const_iterator lower_bound(const id<commemoration>& which) const noexcept {
    return std::lower_bound(by_id.begin(), by_id.end(), which,
                            [this](std::uint32_t i, const id<commemoration>& wanted) { return entries[i].id() < wanted; });
  }
};

}  // namespace detail
}  // namespace v0
}  // namespace thidua
