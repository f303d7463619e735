// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The sentences of an old plan that its draft does not have. Layer: plan, private.
#include <thidua/campaign/campaign.hpp>
#include <thidua/core/bilingual.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// A note for each sentence of the old plan, behind its head, of which the draft has less than half. `all`: the draft's text with the bases to be filled in.
void note_lost_sentences(const campaign& like, const campaign& next, std::string_view old_text, std::size_t head_end, const std::string& all, std::vector<bilingual>& notes);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
