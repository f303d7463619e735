// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Yes, no and unknown: strong Kleene logic. Layer: rules.
#include <thidua/core/bilingual.hpp>

#include <cstdint>
#include <string_view>

namespace thidua {
inline namespace v0 {

/// What is known of a condition. What a record does not say is unknown, never no.
enum class truth : std::uint8_t { no, unknown, yes };

/// The stable name: "no", "unknown", "yes".
std::string_view to_string(truth value) noexcept;
/// "không đạt", "chưa rõ", "đạt"; "not met", "unknown", "met".
std::string_view name_of(truth value, language in = language::vietnamese) noexcept;

constexpr truth to_truth(bool value) noexcept { return value ? truth::yes : truth::no; }
/// Strong Kleene: a no decides an "and", a yes decides an "or", whatever the other is.
constexpr truth operator&(truth a, truth b) noexcept { return a < b ? a : b; }
constexpr truth operator|(truth a, truth b) noexcept { return a < b ? b : a; }
constexpr truth operator!(truth value) noexcept {
  return value == truth::unknown ? truth::unknown : to_truth(value == truth::no);
}
constexpr truth& operator&=(truth& a, truth b) noexcept { return a = a & b; }
constexpr truth& operator|=(truth& a, truth b) noexcept { return a = a | b; }

}  // namespace v0
}  // namespace thidua
