// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <thidua/award/award.hpp>

#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

// Every award that goes by the name, in the catalogue's order.
std::vector<award> named_awards(std::string_view name);

}  // namespace detail
}  // namespace v0
}  // namespace thidua
