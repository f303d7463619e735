// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Merit records as JSON Lines, read one by one from input of any length. Layer: io.
#include <thidua/award/merit_record.hpp>
#include <thidua/core/error.hpp>
#include <thidua/io/lines.hpp>
#include <thidua/io/merit_record_json.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace io {

/// One line that is not blank: a record, or why there is none.
struct record_row {
  /// Counted from 1, blank lines too.
  std::size_t line = 0;
  std::optional<merit_record> record = std::nullopt;
  /// Its place begins with the line: `:3#/years/0/rating`, `:3:17`. Put the file before it with `error::located`.
  std::optional<error> refused = std::nullopt;
};

/// What a line of JSON Lines gives; for who splits the lines or divides them among threads. Nothing for a blank one. Every
/// fault of the text is told in the row, none is thrown. `line_reader::line` may be too long: that too is told.
std::optional<record_row> read_row(const line_reader::line& from, const record_reading& how = {});

/// The rows of a batch. Each line holds one record; blank lines are skipped; a row that is refused does not touch the others.
class merit_record_lines {
 public:
  explicit merit_record_lines(std::unique_ptr<byte_source> from, record_reading how = {}, std::size_t longest_line = line_reader::default_longest);

  /// The next row; nothing at the end. Error: only what the source throws.
  std::optional<record_row> next();

 private:
  line_reader lines_;
  record_reading how_;
};

}  // namespace io
}  // namespace v0
}  // namespace thidua
