// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A phase (*đợt*) and the bounds it is given. Layer: campaign.
#include <thidua/core/date.hpp>
#include <thidua/core/period.hpp>
#include <thidua/core/text_span.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace thidua {
inline namespace v0 {

/// How exactly a text gives a bound.
enum class date_precision : std::uint8_t {
  day,
  month,     ///< "từ tháng 01/2022"
  year,      ///< "từ đầu năm", "năm 2018"
  relative,  ///< "đến hết học kỳ I": it may name no day at all
};
std::string_view to_string(date_precision precision) noexcept;

/// The first or the last day of a phase as a text gives it: the day it comes to, and how exactly that was said.
struct bound {
  /// Nothing where the wording comes to no day.
  std::optional<date> day = std::nullopt;
  date_precision precision = date_precision::day;
  /// The words, where they are more than the day: "từ đầu năm"; else empty.
  std::string wording = {};

  bound() = default;
  /// A day that was written in full.
  bound(date written) : day(written) {}  // NOLINT(google-explicit-constructor): a day is a bound
  bound(std::optional<date> at, date_precision how, std::string words = {}) : day(at), precision(how), wording(std::move(words)) {}

  /// "từ tháng 01/2022": its first day; "đến tháng 6/2022": its last. Error: errc::impossible_date, errc::date_out_of_range.
  static bound first_of_month(int year, int month);
  static bound last_of_month(int year, int month);
  /// "từ đầu năm", "đến hết năm". Error: errc::date_out_of_range.
  static bound first_of_year(int year);
  static bound last_of_year(int year);
  /// A wording without a day.
  static bound relative(std::string wording) { return {std::nullopt, date_precision::relative, std::move(wording)}; }

  friend bool operator==(const bound&, const bound&) = default;
};

/// *Đợt*: a stretch of the campaign with a number, both bounds inside. A drive inside a phase is none, whatever it is called.
/// What is remembered and aimed at in it stands in the campaign, under its ordinal.
struct phase {
  /// "Đợt 1", "Giai đoạn II"; nothing where it bears no number.
  std::optional<int> ordinal = std::nullopt;
  bound from = {};
  bound to = {};
  /// Its theme, where the campaign's list has none for it: a phase without a number can't be named there.
  std::string theme = {};
  std::optional<text_span> span = std::nullopt;

  /// Its days; nothing where a bound is not a day, or they run backwards. noexcept.
  std::optional<period> days() const noexcept {
    if (!from.day || !to.day || *to.day < *from.day) return std::nullopt;
    return period(*from.day, *to.day);
  }
  /// noexcept.
  bool contains(date day) const noexcept { return from.day && to.day && *from.day <= day && day <= *to.day; }

  friend bool operator==(const phase&, const phase&) = default;
};

}  // namespace v0
}  // namespace thidua
