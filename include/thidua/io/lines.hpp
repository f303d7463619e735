// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Bytes as they come, line by line, in memory that does not grow with their number. Layer: io.
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace io {

/// Where bytes come from.
class byte_source {
 public:
  virtual ~byte_source() = default;
  byte_source(const byte_source&) = delete;
  byte_source& operator=(const byte_source&) = delete;

  /// Puts up to `most` bytes at `into` and says how many; 0 only at the end. May throw, which ends the reading.
  virtual std::size_t read(char* into, std::size_t most) = 0;

 protected:
  byte_source() = default;
};

/// A file, read as it is asked for; "-" is the standard input. Error: errc::file_unreadable, also while reading.
std::unique_ptr<byte_source> open_bytes(const std::string& path);

/// What a callable `std::size_t(char* into, std::size_t most)` supplies, with the meaning of `byte_source::read`.
template <class Read>
  requires std::is_invocable_r_v<std::size_t, Read&, char*, std::size_t>
std::unique_ptr<byte_source> bytes_from(Read read) {
  class called final : public byte_source {
   public:
    explicit called(Read read) : read_(std::move(read)) {}
    std::size_t read(char* into, std::size_t most) override { return read_(into, most); }

   private:
    Read read_;
  };
  return std::make_unique<called>(std::move(read));
}

/// The lines of a source, without their ends (LF or CR LF) and without the byte order mark before the first. The last one
/// needs no end. Memory: the longest line, and never more than `longest` and a block.
class line_reader {
 public:
  /// Unit: bytes.
  static constexpr std::size_t default_longest = std::size_t(64) << 20;

  struct line {
    /// Counted from 1.
    std::size_t number = 0;
    /// Valid until the next call. Empty for a line that is too long.
    std::string_view text = {};
    bool is_too_long = false;
  };

  /// Range: `longest` 1 or more.
  explicit line_reader(std::unique_ptr<byte_source> from, std::size_t longest = default_longest);

  /// The next line, also an empty one; nothing at the end. Error: what the source throws.
  std::optional<line> next();

 private:
  std::size_t fill();

  std::unique_ptr<byte_source> from_;
  std::size_t longest_;
  std::string buffer_;
  std::size_t begin_ = 0;    // of what was not handed out
  std::size_t filled_ = 0;   // behind the last byte read
  std::size_t number_ = 0;
  bool is_at_end_ = false;
};

}  // namespace io
}  // namespace v0
}  // namespace thidua
