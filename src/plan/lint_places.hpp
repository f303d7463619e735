// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Where a part of a campaign stands in the text it was read from. Layer: plan, private.
#include "analysis.hpp"

#include <cstddef>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// "/phases/1/from" taken apart.
struct pointer {
  std::string_view list;
  std::size_t index = 0;
  std::string_view key;
};
pointer pointer_of(std::string_view where);
/// The words a finding of `validate` is about; the heading where nothing nearer is told.
text_span place_of(const analysis& of, std::string_view where);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
