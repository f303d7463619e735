// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Why the system refused a file. Layer: io, private.
#include <thidua/core/bilingual.hpp>

#include <string>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {

/// Throws errc::file_unreadable.
[[noreturn]] void throw_unreadable(const std::string& path, const bilingual& reason);
/// What `errno` says, the common reasons in Vietnamese too.
bilingual last_file_reason();

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
