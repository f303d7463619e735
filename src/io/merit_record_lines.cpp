// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/merit_record_lines.hpp>

#include <string>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace io {
namespace {

std::string place_of(std::size_t line) { return std::string(":").append(std::to_string(line)); }

// The reader of documents counts lines too, and there is only one: `:1:17` becomes `:3:17`, `#/id` becomes `:3#/id`.
error on_line(const error& refused, std::size_t number) {
  std::string where = refused.where();
  if (where.starts_with(":1:")) where.erase(0, 2);
  bilingual help = refused.help();
  // What a list of records or a record on many lines comes to.
  if (refused.code() == errc::malformed_json || (refused.code() == errc::wrong_type && where == "#")) {
    help.vi += "; mỗi hồ sơ nằm trọn trên một dòng";
    help.en += "; each record stands on one line of its own";
  }
  return error(refused.code(), refused.message(), std::move(help), place_of(number) + where);
}

error too_long(std::size_t number) {
  return error(errc::line_too_long, {.vi = "dòng quá dài", .en = "the line is too long"}, {.vi = "mỗi hồ sơ nằm trọn trên một dòng", .en = "each record stands on one line of its own"},
               place_of(number));
}

}  // namespace

std::optional<record_row> read_row(const line_reader::line& from, const record_reading& how) {
  std::optional<record_row> row;
  if (from.is_too_long) {
    row.emplace().refused = too_long(from.number);
  } else if (from.text.find_first_not_of(" \t\r") != std::string_view::npos) {
    row.emplace();
    try {
      row->record = merit_record_from_json(from.text, how);
    } catch (const error& refused) {
      row->refused = on_line(refused, from.number);
    }
  }
  if (row) row->line = from.number;
  return row;
}

merit_record_lines::merit_record_lines(std::unique_ptr<byte_source> from, record_reading how, std::size_t longest_line) : lines_(std::move(from), longest_line), how_(std::move(how)) {}

std::optional<record_row> merit_record_lines::next() {
  while (const auto line = lines_.next())
    if (auto row = read_row(*line, how_)) return row;
  return std::nullopt;
}

}  // namespace io
}  // namespace v0
}  // namespace thidua
