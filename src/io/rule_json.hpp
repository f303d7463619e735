// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Rules and findings as JSON values, for the documents that hold them. Layer: io, private.
#include <thidua/io/rule_json.hpp>

#include "json_reader.hpp"

#include <nlohmann/json.hpp>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {

nlohmann::ordered_json written(const node& rule);
nlohmann::ordered_json written(const finding& found, language in);
node read_rule(const json_value& value, const leaf_table& leaves);

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
