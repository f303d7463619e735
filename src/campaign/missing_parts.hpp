// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What every plan carries in its head and at its end, and one document does not. Layer: campaign, private.
#include <thidua/campaign/document.hpp>
#include <thidua/core/bilingual.hpp>

#include <string>

namespace thidua {
inline namespace v0 {
namespace detail {

/// Those of number, day of issue, place and signatory that are missing, "số, ký hiệu, địa danh"; empty where none is. `has_day`: a
/// day of issue is there, though it may be one that no year has.
/// Source: Decree 30/2020/NĐ-CP, Article 8(2).
inline bilingual missing_of(const document& plan, bool has_day) {
  bilingual missing;
  const auto need = [&](bool there, const char* vi, const char* en) {
    if (there) return;
    missing.vi += (missing.vi.empty() ? "" : ", ") + std::string(vi);
    missing.en += (missing.en.empty() ? "" : ", ") + std::string(en);
  };
  need(plan.number || !plan.unread_number.empty(), "số, ký hiệu", "number");
  need(has_day, "ngày ban hành", "day of issue");
  need(!plan.place.empty(), "địa danh", "place");
  need(plan.signed_by && !plan.signed_by->name.empty(), "người ký", "signatory");
  return missing;
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
