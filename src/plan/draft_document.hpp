// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The paper of an old plan, its head and its end, as that of another year. Layer: plan, private.
#include "draft_items.hpp"

#include <thidua/campaign/document.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/plan/writer.hpp>

#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// Who issues and signs it, who gets it, and the bases that last; those of the old year are put into `how`, to be filled in.
document document_for(const document& old, int old_year, int year, item_mover& move, write_options& how, std::vector<bilingual>& notes);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
