// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Why a rule is not met, in the words that matchers fail with. Layer: testing.
#include <thidua/rules/finding.hpp>

#include <string>

namespace thidua {
inline namespace v0 {
namespace testing {
namespace detail {

/// " because of `a`, `b`"; empty where nothing is in the way.
std::string blockers_in_words(const finding& found);
/// Empty where that condition keeps the rule from being met: itself, what it is made of, or as a part of what does; else why not.
std::string not_a_reason(const finding& found, const std::string& id);
/// Empty where nothing but that condition does. Range: the id of a condition.
std::string other_reasons(const finding& found, const std::string& id);

}  // namespace detail
}  // namespace testing
}  // namespace v0
}  // namespace thidua
