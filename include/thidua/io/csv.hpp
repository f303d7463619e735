// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Listings as CSV for spreadsheets. Layer: io.
#include <thidua/io/listing.hpp>

#include <string>

namespace thidua {
inline namespace v0 {
namespace io {

/// Whether the text begins with the UTF-8 byte order mark, without which Excel takes it for another encoding.
enum class byte_order_mark { none, utf8 };

/// A header line and a line an anniversary: event, date, ordinal, milestone, name, adjusted; absent values are empty.
/// Source: RFC 4180. A text that a spreadsheet would take for a formula is preceded by an apostrophe.
std::string to_csv(const anniversary_listing& listing, byte_order_mark mark = byte_order_mark::none);

}  // namespace io
}  // namespace v0
}  // namespace thidua
