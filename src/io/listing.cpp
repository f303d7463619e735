// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/listing.hpp>

namespace thidua {
inline namespace v0 {
namespace io {

listed_anniversary to_listed(const anniversary& which, language in) {
  return {which.event().id(), which.day(), which.ordinal(), which.milestone(), which.event().name().in(in), which.adjusted()};
}

anniversary_listing to_listing(const anniversary_range& range, language in) {
  anniversary_listing listing{range.window()};
  for (const anniversary& each : range) listing.anniversaries.push_back(to_listed(each, in));
  return listing;
}

}  // namespace io
}  // namespace v0
}  // namespace thidua
