// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/document.hpp>

namespace thidua {
inline namespace v0 {

std::optional<date> earliest_issue_day(const document& of) noexcept {
  if (of.issued) return of.issued;
  std::optional<date> latest = of.issued_not_before;
  for (const basis& each : of.bases)
    if (each.date && (!latest || *latest < *each.date)) latest = each.date;
  return latest;
}

}  // namespace v0
}  // namespace thidua
