// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Enumerators by their place in a table of names. Layer: core, private.
#include <thidua/core/bilingual.hpp>

#include <cstddef>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace detail {

struct enum_name {
  std::string_view id;
  std::string_view vi = {};
  std::string_view en = {};
};

/// The row of an enumerator; an empty one behind the last. `Last` is the last enumerator: a table that is too short or too
/// long does not compile.
template <auto Last, std::size_t Count>
constexpr enum_name named(const enum_name (&rows)[Count], decltype(Last) value) noexcept {
  static_assert(Count == static_cast<std::size_t>(Last) + 1, "one row for each enumerator");
  const auto at = static_cast<std::size_t>(value);
  return at < Count ? rows[at] : enum_name{};
}
constexpr std::string_view in(const enum_name& row, language wanted) noexcept {
  return wanted == language::english ? row.en : row.vi;
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
