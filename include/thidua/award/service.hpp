// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Time of service: periods, their union, whole months, exact weights. Layer: award.
#include <thidua/core/date.hpp>
#include <thidua/core/period.hpp>
#include <thidua/core/quantity.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// How much a day of service counts: a decimal number, kept exactly. Range: above 0, at most 9 digits before the point and 9 after.
class service_factor {
 public:
  /// 1.
  constexpr service_factor() noexcept = default;
  /// Reads "1", "1.5", "0.750": digits, maybe a point and digits. Error: errc::invalid_record.
  static service_factor parse(std::string_view text);

  /// In billionths: 1.5 is 1,500,000,000.
  constexpr std::int64_t billionths() const noexcept { return billionths_; }
  static constexpr std::int64_t one = 1'000'000'000;

  friend constexpr auto operator<=>(const service_factor&, const service_factor&) noexcept = default;

 private:
  std::int64_t billionths_ = one;
};
/// Without zeros at the end: "1.5", "1".
std::string to_text(const service_factor& factor);

/// A stretch of service of one kind, first and last day included.
struct service_period {
  /// "army", "union", or an application's own.
  std::string kind;
  date from;
  /// Nothing: it goes on.
  std::optional<date> to = std::nullopt;
  service_factor factor = {};

  friend bool operator==(const service_period&, const service_period&) = default;
};

/// What becomes of the days that are left over after the last whole month.
enum class month_counting : std::uint8_t {
  complete,  ///< they do not count
  started,   ///< they count as a month
};

/// How many months a stretch of days holds: the largest n for which the day n months after the first (the last day of that
/// month where it has no such day) is not after the day following the last; under `started` one more where days are left.
/// 2001-09-30 … 2026-09-01 is 299 complete months and 300 started ones.
months months_in(const period& run, month_counting counting = month_counting::complete) noexcept;

/// The stretches without a gap that the periods of a kind make up until `until`, by day: overlapping and adjoining ones are one.
std::vector<period> service_runs(const std::vector<service_period>& service, std::string_view kind, date until);

/// The months of the latest run of a kind on `until`: of the one that holds the day, else of the last before it; 0 without any.
months continuous_service(const std::vector<service_period>& service, std::string_view kind, date until,
                          month_counting counting = month_counting::complete);

/// The months of all runs of a kind until `until`, each cut where the factor changes and weighted by the highest factor of its days.
/// Unit: billionths of a month, exact; more than 2⁶³ − 1 is that.
std::int64_t weighted_service(const std::vector<service_period>& service, std::string_view kind, date until,
                              month_counting counting = month_counting::complete);

}  // namespace v0
}  // namespace thidua
