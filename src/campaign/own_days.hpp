// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The days that are a body's own by what kind of body its name says it is. Layer: campaign, private.
#include <thidua/commemoration/commemoration.hpp>

#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

/// "Liên đoàn Lao động tỉnh …" has 1/5 and 28/7, "Công đoàn Bệnh viện …" 27/02 as well; nothing for a name that tells no kind.
std::vector<id<commemoration>> own_days_by_name(std::string_view body);

}  // namespace detail
}  // namespace v0
}  // namespace thidua
