// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A campaign laid out for showing: its phases with what falls in them, its days, its state. Layer: campaign.
#include <thidua/campaign/campaign.hpp>
#include <thidua/campaign/reference_facts.hpp>
#include <thidua/campaign/status.hpp>
#include <thidua/campaign/violation.hpp>
#include <thidua/commemoration/anniversary.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {

/// One anniversary in a phase.
struct shown_anniversary {
  anniversary which;
  /// The plan's entry for it; null where it falls in the phase and the plan does not name it.
  const commemoration_entry* entry = nullptr;
};

/// One congress of the campaign with what is known about it.
struct shown_congress {
  const congress_mention* mention;
  /// The entry of the table, or null.
  const congress* known = nullptr;
  /// The days it is held: as the plan says, else as the table does.
  std::optional<period> held = std::nullopt;
  /// Its state on the day of the overview; nothing where that is not known.
  std::optional<congress_state> state = std::nullopt;
};

/// One phase.
struct shown_phase {
  const phase* what;
  std::optional<period> days = std::nullopt;
  const theme* under = nullptr;
  /// By day: what the plan names for this phase or the whole campaign, and what else the body would remember in it.
  std::vector<shown_anniversary> anniversaries = {};
  /// Entries of this phase that fall on no day of it: general ones, unknown ones, those outside it.
  std::vector<const commemoration_entry*> others = {};
};

/// The deadline of registration, resolved.
struct shown_deadline {
  date named;
  date last_valid;
  day_off off;       ///< whether the last valid day is off
  date last_working; ///< the last working day that counts
};

/// Everything `thidua show` shows. It points into the campaign and the facts it was made from.
struct overview {
  const campaign* what;
  date day;
  campaign_status status;
  std::vector<shown_phase> phases = {};
  /// Entries of the whole campaign, and of phases that are not there.
  std::vector<const commemoration_entry*> unplaced = {};
  std::vector<shown_congress> congresses = {};
  std::optional<shown_deadline> deadline = std::nullopt;
  std::vector<violation> violations = {};
};

/// The day a campaign is looked at where nobody names another: that of issue, else its first day, else nothing.
std::optional<date> default_day(const campaign& of) noexcept;
/// Lays a campaign out as it stands on `day`.
overview overview_of(const campaign& of, const reference_facts& known, date day);
overview overview_of(const campaign&&, const reference_facts&, date) = delete;

}  // namespace v0
}  // namespace thidua
