// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Registration (*đăng ký thi đua*) and what its deadline makes of a late one. Layer: campaign.
#include <thidua/campaign/deadline.hpp>
#include <thidua/core/text_span.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {

/// Who registers what, where, and until when. Texts that are not there are empty.
struct registration {
  /// Nothing where the plan sets none.
  std::optional<deadline> due = std::nullopt;
  /// "Văn phòng Công đoàn (Phòng 312)".
  std::string to = {};
  /// "các Công đoàn bộ phận".
  std::string from = {};
  /// "bản đăng ký thi đua của tập thể và cá nhân".
  std::string subject = {};
  std::optional<text_span> span = std::nullopt;

  friend bool operator==(const registration&, const registration&) = default;
};

/// Where a registration stands on a day.
enum class registration_standing : std::uint8_t {
  in_time,
  late,      ///< handed in after the last day that counts
  missing,   ///< not handed in, and the last day is past
  expected,  ///< not handed in, and still in time
  unknown,   ///< no day is named, or none in the range of dates
};
std::string_view to_string(registration_standing standing) noexcept;

/// What became of a registration handed in on `handed_in` (nothing: not yet), seen on `today`; a day of handing in after
/// `today` does not count yet. `year` is the campaign's, for yearly deadlines.
registration_standing standing_of(const registration& terms, int year, std::optional<date> handed_in, date today);

}  // namespace v0
}  // namespace thidua
