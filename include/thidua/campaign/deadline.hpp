// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Deadlines: whether the named day is inside, the last day that counts, and the days on which nobody works. Layer: campaign.
#include <thidua/commemoration/catalogue.hpp>
#include <thidua/core/date.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace thidua {
inline namespace v0 {

/// Whether the day a deadline names still counts.
enum class boundary : std::uint8_t {
  inclusive,  ///< *đến ngày*, *đến hết ngày*, *chậm nhất*
  exclusive,  ///< *trước ngày*
};

/// A day of every year.
struct month_day {
  int month = 0;
  int day = 0;

  friend auto operator<=>(const month_day&, const month_day&) = default;
};

/// When something has to be done by, as a text says it.
class deadline {
 public:
  /// *Trước ngày*: the day before is the last that counts.
  static deadline before(date day) { return {day, std::nullopt, thidua::boundary::exclusive, {}}; }
  /// *Chậm nhất*, *đến hết ngày*: the day counts.
  static deadline until(date day) { return {day, std::nullopt, thidua::boundary::inclusive, {}}; }
  /// *Hằng năm*. Error: errc::impossible_date for a day no year has; 29/2 is the last day of February.
  static deadline each_year(month_day day, thidua::boundary edge);
  /// A wording that names no day: "ngay từ đầu năm", "thường xuyên".
  static deadline relative(std::string wording) { return {std::nullopt, std::nullopt, thidua::boundary::inclusive, std::move(wording)}; }

  /// The same with the words it was given in.
  deadline worded(std::string wording) const { return {day_, yearly_, boundary_, std::move(wording)}; }

  /// The day that is named, of deadlines that name a full one.
  std::optional<date> day() const noexcept { return day_; }
  std::optional<month_day> yearly() const noexcept { return yearly_; }
  thidua::boundary boundary() const noexcept { return boundary_; }
  const std::string& wording() const noexcept { return wording_; }

  /// The day that is named, for yearly ones that of `year`; nothing where no day is named, or one outside the range of dates.
  std::optional<date> named_day(int year) const;
  /// The last day that counts; nothing as before.
  std::optional<date> last_valid_day(int year) const;

  friend bool operator==(const deadline&, const deadline&) = default;

 private:
  deadline(std::optional<date> day, std::optional<month_day> yearly, thidua::boundary boundary, std::string wording)
      : day_(day), yearly_(yearly), boundary_(boundary), wording_(std::move(wording)) {}

  std::optional<date> day_;
  std::optional<month_day> yearly_;
  thidua::boundary boundary_;
  std::string wording_;
};

/// Why nobody works on a day.
enum class day_off : std::uint8_t {
  none,
  weekend,         ///< a Saturday or a Sunday
  public_holiday,  ///< a day the law names, or one off in lieu of a holiday that fell on a weekend
};

/// Whether a day is surely off: a Saturday, a Sunday, a public holiday of the catalogue, or the working day off in its lieu.
/// - Tết has five days, and the Prime Minister says each year which: the last two of the old lunar year with the first three of the new one, or the
///   last one with the first four. The eve and the first three days are off in any case; the fifth is not known here.
///   Before 1 May 2013 those were the four there were.
/// - The Hùng Kings' day is off since 2 April 2007.
/// - National Day has since 2021 a second day, the one before or the one behind: not known here.
/// - A holiday on a weekly day of rest gives the next working day off; where that hangs on what is not known, it is not known.
/// - Days that are exchanged by decision for others are not known here.
/// Source: Labour Code 45/2019/QH14, Articles 111(3), 112(1) and 112(3); before it Labour Code 10/2012/QH13, Article 115, and that of 1994, Article 73,
/// as Law 84/2007/QH11 amended it.
day_off day_off_on(date day, const catalogue& holidays);
/// Whether a day is off by one of the ways the law leaves open, or surely: false where people work on it however the days
/// of Tết and National Day are laid.
bool may_be_off(date day, const catalogue& holidays);
/// The last day on or before `day` on which people work, however those days are laid. Error: errc::date_out_of_range.
date last_working_day(date day, const catalogue& holidays);

}  // namespace v0
}  // namespace thidua
