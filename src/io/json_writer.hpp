// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// How documents are written as JSON text. Layer: io, private.
#include <nlohmann/json.hpp>
#include <string>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {

/// Indented, keys in the order they were set, UTF-8 as it is, a line end at the end.
inline std::string to_document(const nlohmann::ordered_json& root) { return root.dump(2) + "\n"; }

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
