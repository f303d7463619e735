// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A field of CSV. Layer: io, private.
#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {

/// Quoted as RFC 4180 has it. A leading = + - @ or tab would run as a formula in a spreadsheet: an apostrophe goes before it.
std::string csv_field(std::string_view text);

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
