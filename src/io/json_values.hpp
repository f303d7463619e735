// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Values that several kinds of document hold, as JSON. Layer: io, private.
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/legal_reference.hpp>

#include "json_reader.hpp"

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {

nlohmann::ordered_json written(const bilingual& text);
nlohmann::ordered_json written(const legal_reference& source);

bilingual read_bilingual(const json_value& value);
legal_reference read_reference(const json_value& value);
std::optional<bool> find_flag(const json_value& value, std::string_view key);
std::optional<date> find_day(const json_value& value, std::string_view key);

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
