// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What is doubtful about "trước ngày" where nobody works. Layer: campaign, private.
#include <thidua/campaign/deadline.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date_text.hpp>

#include <optional>
#include <string>

namespace thidua {
inline namespace v0 {
namespace detail {

struct boundary_doubt {
  bilingual message;
  bilingual help;
};

/// "Trước ngày" leaves its day out: the day or the one before it is off. Nothing where both are working days, or no working day may
/// be left before it in the range of dates.
inline std::optional<boundary_doubt> boundary_of(date named, const catalogue& holidays) {
  if (named < date::earliest() + days(31)) return std::nullopt;
  const date last = named - days(1);
  const bool is_last_off = day_off_on(last, holidays) != day_off::none;
  if (!is_last_off && day_off_on(named, holidays) == day_off::none) return std::nullopt;
  const date off = is_last_off ? last : named;
  const date working = last_working_day(last, holidays);
  return boundary_doubt{{.vi = "`trước ngày` " + to_text(named) + " không tính ngày đó, và " + std::string(name_of(off.weekday(), language::vietnamese)) + " " + to_text(off) + " là ngày nghỉ",
                         .en = "`before` " + to_iso(named) + " leaves that day out, and " + std::string(name_of(off.weekday(), language::english)) + ", " + to_iso(off) + " is a day off"},
                        {.vi = "ngày cuối còn tính: " + to_text(last) + "; ngày làm việc cuối: " + to_text(working) + "; nên viết `đến hết ngày`",
                         .en = "last day that counts: " + to_iso(last) + "; last working day: " + to_iso(working) + "; better name an inclusive day"}};
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
