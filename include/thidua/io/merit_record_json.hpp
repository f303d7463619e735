// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Merit records as JSON, one a text, read and written. Layer: io.
#include <thidua/award/merit_record.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace io {

/// The judgements of the built-in packs, which every record may attest: "movements", "united" …
const std::vector<std::string_view>& built_in_judgements();

/// What a caller can tell the reader of records.
struct record_reading {
  /// Judgements that may be attested beside the built-in ones: those of packs that are loaded.
  std::vector<std::string> judgements = {};
};

/// The record on one compact line, without a line end. What is not known is left out. Reading it back gives an equal record,
/// if the reader knows the judgements.
std::string to_json(const merit_record& what);

/// Reads one record; `"thidua":1` may stand at its root.
/// Error: a code of 5xx, errc::invalid_record or the one of the broken value (errc::impossible_date, errc::malformed_id …), with
/// the JSON pointer (`#/years/0/rating`; of a missing key, that of its object) or line and column as its place; errc::not_utf8,
/// errc::empty_document.
merit_record merit_record_from_json(std::string_view text, const record_reading& how = {});

}  // namespace io
}  // namespace v0
}  // namespace thidua
