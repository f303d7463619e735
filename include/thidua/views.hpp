// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Range adaptors over anniversaries and dated things, for range-v3 pipelines; opt-in, since range-v3 is costly to compile.
#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/quantity.hpp>

#include <range/v3/range/concepts.hpp>
#include <range/v3/view/filter.hpp>

namespace thidua {
inline namespace v0 {

/// `anniversaries(…) | views::round_only | views::due_within(today, 90_days)`
namespace views {

/// Keeps what is in force on a day: commemorations, legal references, whatever answers `in_force(date)`.
inline auto in_force(date day) {
  return ranges::views::filter([day](const auto& thing) { return thing.in_force(day); });
}
/// Keeps the anniversaries that fall on `today` or in the `length` days after it; the last of them is included.
inline auto due_within(date today, days length) {
  return ranges::views::filter([today, length](const anniversary& each) {
    const days left = days_until(each, today);
    return days(0) <= left && left <= length;
  });
}
/// Keeps the anniversaries of round years (*năm tròn*).
inline constexpr auto round_only = ranges::views::filter([](const anniversary& each) { return each.is_round(); });

}  // namespace views
}  // namespace v0
}  // namespace thidua

/// A range of anniversaries is cheap to copy and may stand at the head of a pipeline as it is made.
template <>
inline constexpr bool ranges::enable_view<thidua::anniversary_range> = true;
