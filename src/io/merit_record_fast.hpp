// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The quick way to read a record that is plainly right. Layer: io, private.
#include <thidua/award/merit_record.hpp>
#include <thidua/io/merit_record_json.hpp>

#include <optional>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {

/// The record, or nothing where there is anything out of the ordinary: a fault, or what is rare and takes care (escapes in a
/// key, a number with a sign …). The strict reader then has the word; of what both read they make the same, as
/// tests/io/merit_record_json_test.cpp proves on changed documents.
std::optional<merit_record> read_plain_record(std::string_view text, const record_reading& how);
/// The strict reader, the one that knows every error.
merit_record read_strictly(std::string_view text, const record_reading& how);

bool is_judgement(std::string_view id, const record_reading& how) noexcept;

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
