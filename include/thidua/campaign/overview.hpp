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
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// One anniversary in a phase.
struct shown_anniversary {
  anniversary which;
  /// The plan's entry for it; null where it falls in the phase and the plan does not name it.
  const commemoration_entry* entry = nullptr;
  /// Whether the entry is for another phase.
  bool is_named_elsewhere = false;
};

/// One entry that falls on no day of its phase, with its days where they are known.
struct shown_entry {
  const commemoration_entry* entry;
  std::optional<anniversary> which = std::nullopt;
};

/// One congress of the campaign with what is known about it.
struct shown_congress {
  /// Every mention of it, in the order of the text: one or more.
  std::vector<const congress_mention*> mentions;
  /// The entry of the table, or null.
  const congress* known = nullptr;
  /// The days it is held and its term: as the table has them, else as a mention does.
  std::optional<period> held = std::nullopt;
  std::optional<congress_term> term = std::nullopt;
  /// Its state on the day of the overview; nothing where that is not known.
  std::optional<congress_state> state = std::nullopt;
};

/// One phase.
struct shown_phase {
  const phase* what;
  std::optional<period> days = std::nullopt;
  std::string_view theme = {};
  /// Themes, targets and entries given for an ordinal that several phases bear are shown at the first of them.
  bool is_first_of_its_ordinal = true;
  /// By day: what the plan names for this phase or the whole campaign, and what else the body would remember in it; the
  /// latter only in phases of at most three years.
  std::vector<shown_anniversary> anniversaries = {};
  /// Entries of this phase that fall on no day of it: general ones, unknown ones, those outside it.
  std::vector<shown_entry> others = {};
};

/// The deadline of registration, resolved.
struct shown_deadline {
  date named;
  date last_valid;
  day_off off;        ///< whether the last valid day is off
  date last_working;  ///< the last working day that counts
};

/// Everything `thidua show` shows. It points into the campaign and the facts it was made from.
struct overview {
  const campaign* what;
  /// The day it is looked at, and how things stand on it; nothing where nobody named one.
  std::optional<date> day = std::nullopt;
  std::optional<campaign_status> status = std::nullopt;
  std::vector<shown_phase> phases = {};
  /// Entries of the whole campaign that fall in no phase, and of phases that are not there.
  std::vector<shown_entry> unplaced = {};
  /// One for each body and ordinal, and for each text that names no congress.
  std::vector<shown_congress> congresses = {};
  std::optional<shown_deadline> deadline = std::nullopt;
  std::vector<violation> violations = {};
};

/// The day a campaign is looked at where nobody names another: that of issue, else one before which it was not issued, else
/// its first day, else nothing.
std::optional<date> default_day(const campaign& of) noexcept;
/// Lays a campaign out, as it stands on `day` where one is given.
overview overview_of(const campaign& of, const reference_facts& known, std::optional<date> day);
overview overview_of(const campaign&&, const reference_facts&, std::optional<date>) = delete;

}  // namespace v0
}  // namespace thidua
