// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The items of the sections that say what a plan is for and who does what. Layer: plan, private.
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// Whether a text begins with what somebody does, "xây dựng kế hoạch …", so that a name may stand before it without a colon.
bool begins_with_act(std::string_view text);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
