// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Which judgements a document may name. Layer: io, private.
#include <thidua/io/merit_record_json.hpp>

#include "io/json_reader.hpp"

#include <string>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {

/// Error: errc::unknown_key, there, for the id of no judgement that is built in or told; its help lists those that are.
void expect_judgement(const json_value& there, const std::string& id, const record_reading& how);

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
