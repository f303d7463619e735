// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What a record tells, in the words of a report. Layer: rules, private.
#include <thidua/award/merit_record.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/rules/change.hpp>
#include <thidua/rules/finding.hpp>
#include <thidua/rules/node.hpp>

#include <optional>
#include <string>

namespace thidua {
inline namespace v0 {
namespace detail {

std::string in_words(rating value, language in);
std::string in_words(sanction value, language in);
std::string in_words(scope value, language in);
std::string in_words(bloc_led value, language in);
std::string in_words(member_part value, language in);
std::string in_words(const std::optional<thematic_lead>& value, language in);
/// Of pending, exceeds_targets, organizations_excellent and flag_eligible.
std::string in_words(record_key fact, bool value, language in);
/// "năm 2023: xếp loại hoàn thành tốt nhiệm vụ", "hồ sơ chưa ghi sáng kiến năm 2024".
std::string in_words(const evidence& what, language in);

}  // namespace detail
}  // namespace v0
}  // namespace thidua
