// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Enumerators found by their stable names. Layer: core.
#include <optional>
#include <string_view>
#include <type_traits>

namespace thidua {
inline namespace v0 {

/// The enumerator whose stable name (`to_string`) is the text; nothing where none has it:
/// `find_enumerator<campaign_kind>("topical")`. For enumerations of this library that count from 0 without a gap.
template <class Enum>
  requires std::is_enum_v<Enum>
std::optional<Enum> find_enumerator(std::string_view name) noexcept {
  for (int at = 0;; ++at) {
    const std::string_view known = to_string(static_cast<Enum>(at));
    if (known.empty()) return std::nullopt;  // behind the last one
    if (known == name) return static_cast<Enum>(at);
  }
}

}  // namespace v0
}  // namespace thidua
