// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What the texts this library was made from say about a question. Layer: law.
#include <cstdint>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace law {

/// "Nothing is laid down" is an answer of the law, "not read" is none: the two are never mixed.
enum class text_status : std::uint8_t {
  stated,    ///< the text was read, or a source that repeats it, and lays it down
  silent,    ///< the text was read and lays nothing down
  not_read,  ///< there may be a rule, but its text was not available to be encoded
};
/// The stable name: "stated", "silent", "not_read".
std::string_view to_string(text_status status) noexcept;

}  // namespace law
}  // namespace v0
}  // namespace thidua
