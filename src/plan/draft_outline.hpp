// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The outline of an old plan as that of another year. Layer: plan, private.
#include "draft_items.hpp"
#include "layout.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// Where the items of the old plan are in the new campaign; nothing for those left out.
struct item_places {
  std::vector<std::optional<std::size_t>> purposes = {}, contents = {}, duties = {};
  /// What stands before the body of each of the old duties: "Đề nghị", "Giao".
  std::vector<std::string> charges = {};
};
/// The place a table has that is to be filled in.
outline_line table_to_fill_in();
/// Whether it stands before the sections: whom the plan is addressed to, a sentence of the opening.
bool is_of_head(const outline_line& line);
/// The lines of the old plan: whom it is addressed to, its opening, its headings, its items where they are now, and what else it tells, in the new year.
std::vector<outline_line> outline_for(const layout& old, const item_places& places, item_mover& move);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
