// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A campaign on a time line, as text and as a picture. Layer: io.
#include <thidua/campaign/overview.hpp>
#include <thidua/core/bilingual.hpp>

#include <string>

namespace thidua {
inline namespace v0 {
namespace io {

/// Whether text carries the escape sequences of a terminal's colours.
enum class colours { none, ansi };

/// The campaign for a report or a terminal: its phases on a line of months, what falls in each with number and class, the
/// deadline with weekday and last valid day, congresses with their state, what is wrong.
std::string to_timeline(const overview& shown, language in = language::vietnamese, colours with = colours::none);

/// The same as a picture that documents take: SVG 1.1, without scripts, links or fonts of its own. What is wrong is not in it.
std::string to_svg(const overview& shown, language in = language::vietnamese);

}  // namespace io
}  // namespace v0
}  // namespace thidua
