// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Where a campaign stands on a day. Layer: campaign.
#include <thidua/campaign/campaign.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

enum class campaign_state : std::uint8_t {
  not_started,
  running,  ///< from the first to the last day of its window, both included
  ended,
  unknown,  ///< the day lies where a bound is not known: after an end that no day is named for
};
std::string_view to_string(campaign_state state) noexcept;
/// "chưa bắt đầu", "not started".
std::string_view name_of(campaign_state state, language in = language::vietnamese) noexcept;

/// A campaign on one day. It points into the campaign it was made from.
struct campaign_status {
  date day;
  campaign_state state = campaign_state::unknown;
  /// The phases the day lies in, by the text's order: one, none in a gap, several where they overlap.
  std::vector<const phase*> phases = {};
  /// The themes in force: those of these phases, then those of the whole campaign.
  std::vector<std::string_view> themes = {};
  /// Listed commemorations that fall on the day, or on a month that holds it.
  std::vector<const commemoration_entry*> celebrated = {};
  /// What these phases and the whole campaign work towards: listed commemorations whose day is still to come.
  std::vector<const commemoration_entry*> ahead = {};
  /// Days until it begins while it has not, else until it is over; 0 on its last day; nothing once it is over.
  std::optional<days> until_begin = std::nullopt;
  std::optional<days> remaining = std::nullopt;
  /// Days of the first of these phases that are left after the day.
  std::optional<days> remaining_in_phase = std::nullopt;
};

/// Where `of` stands on `day`. First and last days are inside.
campaign_status status_of(const campaign& of, date day, const catalogue& events);
campaign_status status_of(const campaign&&, date, const catalogue&) = delete;

}  // namespace v0
}  // namespace thidua
