// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Whole files, read and written without half measures. Layer: io.
#include <memory>
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

/// The same piece by piece, for content that need not lie in memory. Without `commit` the old file stays as it was.
class file_writer {
 public:
  /// Error: errc::file_unwritable, here and below.
  explicit file_writer(const std::string& path);
  file_writer(file_writer&&) noexcept;
  file_writer& operator=(file_writer&&) noexcept;
  ~file_writer();

  void write(std::string_view text);
  /// Puts what was written in the place of the file. Nothing may be written after it.
  void commit();

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace io
}  // namespace v0
}  // namespace thidua
