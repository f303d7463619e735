// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What the time line says in words, the same as text and in the picture. Layer: io, private.
#include <thidua/campaign/overview.hpp>
#include <thidua/core/bilingual.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {

/// Writes an overview's parts in one language; every text it gives is on one line.
class timeline_words {
 public:
  timeline_words(const overview& shown, language in) : shown_(shown), of_(*shown.what), english_(in == language::english), in_(in) {}

  std::string say(const char* vi, const char* en) const { return english_ ? en : vi; }
  /// Official in Vietnamese; ISO in English.
  std::string day(date which) const;
  std::string day_and_weekday(date which) const;
  std::string days(const period& which) const;

  /// The campaign's title, or what stands for it.
  std::string title() const;
  /// "Kế hoạch 402/KH-CĐ ngày 28/02/2018 · Công đoàn VKSND tối cao"; may be empty.
  std::string source() const;
  /// Where the campaign stands on the day of the overview; empty without one.
  std::string status() const;
  std::string label(const shown_phase& phase) const;
  /// Its bounds and its length.
  std::string extent(const shown_phase& phase) const;
  std::string theme_text(const theme& which) const;
  /// The themes of a phase, its own first; none where they are shown at an earlier phase of that ordinal.
  std::vector<std::string> themes_of(const shown_phase& phase) const;
  /// "43 năm Ngày Giải phóng miền Nam …"
  std::string label(const shown_anniversary& which) const;
  /// An entry that falls on no day of its phase, with its day where that is known.
  std::string label(const shown_entry& entry) const;
  std::string congress_text(const shown_congress& which) const;
  /// "trước ngày 10/3/2018 (Thứ Bảy)"; empty without a deadline.
  std::string due(const std::optional<deadline>& when) const;
  /// The whole line on registration; empty without one.
  std::string registration() const;
  /// "ngày cuối còn tính 09/3/2018 (Thứ Sáu)"; empty without a day.
  std::string last_valid() const;
  std::string review_text(const review& which) const;
  /// A duty or a report that has a deadline.
  std::string duty_text(const duty& which) const;
  std::string report_text(const reporting& which) const;

 private:
  std::string bound_text(const bound& edge) const;

  const overview& shown_;
  const campaign& of_;
  bool english_;
  language in_;
};

/// What tells this campaign from others in a calendar: its document number or launcher, and its year, as ASCII.
std::string uid_base(const campaign& of);

/// The text cut into lines of at most `columns` columns, between words where there are any.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns);

/// The days the line of time runs over: the campaign's window, widened to hold every phase; nothing without any.
std::optional<period> extent_of(const overview& shown);

/// A mark on the line of time: a month, or a year where there are too many months.
struct tick {
  date day;
  std::string label;
};
/// Range: at most `most` ticks.
std::vector<tick> ticks_of(const period& extent, std::size_t most, language in);

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
