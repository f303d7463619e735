// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Records as values of other documents, and which judgements a document may name. Layer: io, private.
#include <thidua/io/merit_record_json.hpp>

#include "io/json_reader.hpp"

#include <string>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {

/// Error: errc::unknown_key, there, for the id of no judgement that is built in or told; its help lists those that are.
void expect_judgement(const json_value& there, const std::string& id, const record_reading& how);

/// The record that a value of a document says. Error: as of `merit_record_from_json`, with the pointer of the document; for what no
/// record can hold that of the record.
merit_record read_record(const json_value& value, const record_reading& how);

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
