// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The days that stand behind the name of what is remembered. Layer: plan, private.
#include <thidua/commemoration/commemoration.hpp>

#include "grammar.hpp"
#include "source.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// What they tell, each with its tokens.
struct days_found {
  std::optional<day_found> origin;
  std::optional<day_found> target;
  std::optional<day_found> plain;  // without a year
  int origin_year = 0, target_year = 0;
  std::size_t origin_first = 0, origin_last = 0, target_first = 0, target_last = 0;
  std::size_t last = 0;
  std::size_t range_dash = 0, range_first = 0, range_last = 0;
  bool any() const noexcept { return origin || target || plain || origin_year != 0 || target_year != 0; }
};

/// One side of a range: a day, a month with its year, or a year.
struct range_side {
  std::optional<day_found> day;
  int year = 0;
  std::size_t first = 0, last = 0;
};
/// `stated`: the number of years, by which a year of three digits or less is known.
std::optional<range_side> range_side_at(const source& in, std::size_t i, std::optional<int> stated);

/// The days behind a name: "(28/7/1929 - 28/7/2018)", "2/9", "ngày 26/7", "12/11 (1936 - 2024)", "(7-5-2019)".
/// `is_origin` tells whether a lone full day is the origin.
/// A day with a dash or a dot and no year, "Quốc khánh 2-9", is one where it is the day of one of the events.
days_found days_behind(const source& in, std::size_t place, const std::vector<const commemoration*>& events, const std::function<bool(int)>& is_origin, std::optional<int> stated = std::nullopt);

/// "(20/10/1930; 20/10/2010 - 20/10/2024)": the origins of two commemorations and the day of both.
std::optional<std::pair<days_found, days_found>> shared_bracket(const source& in, std::size_t open);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
