// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Why a rule is not met, in the words that matchers fail with. Layer: testing.
#include <thidua/core/bilingual.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/rules/finding.hpp>
#include <thidua/rules/node.hpp>

#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {
namespace detail {

/// " because of `a`, `b`"; empty where nothing is in the way.
std::string blockers_in_words(const finding& found);
/// "there is no condition `streek`, but `streak`, `clear`": those that there are, those that are written most alike first.
std::string no_such_condition(const finding& found, const std::string& id, language in);
/// What is cited, each once, in the order of reading.
std::vector<legal_reference> references_of(const finding& found);
std::vector<legal_reference> references_of(const node& of);
/// Empty where that condition keeps the rule from being met: itself, what it is made of, or as a part of what does; else why not.
std::string not_a_reason(const finding& found, const std::string& id);
/// Empty where nothing but that condition does. Range: the id of a condition.
std::string other_reasons(const finding& found, const std::string& id);

}  // namespace detail
}  // namespace testing
}  // namespace v0
}  // namespace thidua
