// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Whole files, read and written without half measures. Layer: io.
#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace io {

/// The bytes of a file. Error: errc::file_unreadable for what is missing, a directory, not permitted or longer than 1 GiB.
std::string read_file(const std::string& path);

/// Puts `content` in the place of whatever the file held: written beside it and renamed, so that a failure leaves the old
/// file as it was. What is no regular file (a pipe, a terminal) is written to as it stands. Error: errc::file_unwritable.
void write_file(const std::string& path, std::string_view content);

}  // namespace io
}  // namespace v0
}  // namespace thidua
