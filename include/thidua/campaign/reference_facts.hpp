// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The facts a campaign is checked against: data, replaceable as a whole or entry by entry. Layer: campaign.
#include <thidua/campaign/congress.hpp>
#include <thidua/campaign/movement.hpp>
#include <thidua/campaign/organization.hpp>
#include <thidua/commemoration/anniversary.hpp>
#include <thidua/commemoration/catalogue.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// Events, bodies, congresses and movements. What they lack is unknown, and nothing that hangs on it is called wrong.
struct reference_facts {
  catalogue events = {};
  organization_tree organizations = {};
  congress_table congresses = {};
  movement_table movements = {};

  friend bool operator==(const reference_facts&, const reference_facts&) = default;
};

/// The built-in facts.
const reference_facts& vietnam_facts();

/// The congress by any name its body goes by, or null.
const congress* find_congress(const reference_facts& known, std::string_view body, int ordinal);

/// The state of a congress on a day: by the table, whose entry for it `entry` is (or null); where that does not tell, by the days
/// the plan gives for it. Nothing where neither does.
std::optional<congress_state> state_of(const reference_facts& known, const congress* entry, const std::optional<period>& stated, date day);

/// How long a phase may be for the days of its body to be listed: three years. A longer one is no phase of a yearly campaign.
inline constexpr days longest_listed_phase(1096);

struct campaign;

/// What a body would remember in a period: the great days, and the days that are its own, its authority's, and those of the
/// bodies above either. `body` is a name. Of one the facts do not hold, or of an ambiguous one, its words tell the kind of body,
/// where they do: a union has 1/5 and 28/7, a hospital 27/02, a school 20/11; else it has the great days alone. By day. The entries
/// point into `known.events`.
std::vector<anniversary> days_of_body(const reference_facts& known, std::string_view body, const period& window);
/// The same of the body that launches a campaign and of the one that issues its plan.
std::vector<anniversary> days_of_body(const reference_facts& known, const campaign& of, const period& window);

}  // namespace v0
}  // namespace thidua
