// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Campaigns as JSON documents, read and written. Layer: io.
#include <thidua/campaign/campaign.hpp>
#include <thidua/campaign/overview.hpp>
#include <thidua/commemoration/catalogue.hpp>
#include <thidua/core/bilingual.hpp>

#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace io {

/// A document of kind "campaign". The right number of years of each commemoration is written beside the stated one
/// (`computed`), by the catalogue. Reading it back with the same catalogue gives an equal campaign.
std::string to_json(const campaign& what, const catalogue& events);

/// Reads a document of kind "campaign", its keys at the root or in an object `campaign`, or one of kind "plan", whose
/// `document` becomes the campaign's; the awards and diagnostics of a plan are no part of a campaign and are not read. What is
/// derived is not kept: `computed`, and `timeline`, which `thidua show` writes; both are derived anew. A document type or number
/// that can't be read is kept as text.
/// Error: a code of 5xx or the one of the broken value (errc::impossible_date, errc::unknown_commemoration …), with the JSON pointer or line and column as its place; errc::not_utf8, errc::empty_document.
campaign campaign_from_json(std::string_view text, const catalogue& events);
/// The same from a file, whose path comes before the place. Error: also errc::file_unreadable.
campaign load_campaign(const std::string& path, const catalogue& events);

/// The document of the campaign with an object `timeline`: the day, the state on it, phases with their anniversaries, the
/// deadline resolved, congresses with their state, violations.
std::string to_json(const overview& shown, const catalogue& events, language in = language::vietnamese);

}  // namespace io
}  // namespace v0
}  // namespace thidua
