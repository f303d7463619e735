// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Anniversaries as plain data, free of the catalogue they came from: what files hold. Layer: io.
#include <thidua/calendar/projection.hpp>
#include <thidua/commemoration/anniversary.hpp>
#include <thidua/commemoration/milestone.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/id.hpp>
#include <thidua/core/period.hpp>
#include <thidua/core/quantity.hpp>

#include <optional>
#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace io {

/// One anniversary of a listing.
struct listed_anniversary {
  id<commemoration> event;
  date day;
  std::optional<thidua::ordinal> ordinal;
  std::optional<thidua::milestone> milestone;
  std::string name;
  adjustment adjusted = adjustment::none;

  friend bool operator==(const listed_anniversary&, const listed_anniversary&) = default;
};

/// The anniversaries of a period, in their order.
struct anniversary_listing {
  period window;
  std::vector<listed_anniversary> anniversaries = {};

  friend bool operator==(const anniversary_listing&, const anniversary_listing&) = default;
};

/// What a file says of one anniversary, its name in the wanted language.
listed_anniversary to_listed(const anniversary& which, language in = language::vietnamese);
/// All that the range holds.
anniversary_listing to_listing(const anniversary_range& range, language in = language::vietnamese);

}  // namespace io
}  // namespace v0
}  // namespace thidua
