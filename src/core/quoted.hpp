// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// User text inside a message: in backticks, on one line, valid UTF-8, cut to a readable length. Layer: core, private.
#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace detail {

std::string in_backticks(std::string_view text);

}  // namespace detail
}  // namespace v0
}  // namespace thidua
