// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Anniversaries and campaigns as iCalendar, for calendars on desks and phones. Layer: io.
#include <thidua/campaign/overview.hpp>
#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/bilingual.hpp>

#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace io {

/// One all-day event an anniversary, with that year's own text ("67 năm Ngày thành lập …"), its class as category and an
/// UID made of the event's id and the day: the same question gives the same bytes. Source: RFC 5545.
std::string to_ics(const std::vector<anniversary>& all, language in = language::vietnamese);
std::string to_ics(const anniversary_range& all, language in = language::vietnamese);

/// A campaign: an event for each phase over all its days, the last day of registration, reviews and congresses whose days are
/// known, and the anniversaries that the plan names.
std::string to_ics(const overview& shown, language in = language::vietnamese);

}  // namespace io
}  // namespace v0
}  // namespace thidua
