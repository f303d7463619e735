// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Civil days and periods as text, ISO 8601 and Vietnamese, read and written. Layer: core.
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/period.hpp>

#include <iosfwd>
#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {

/// How a day is written.
enum class date_style {
  iso,       ///< 2018-03-09
  official,  ///< 09/3/2018: days below 10 and months 1 and 2 with a leading zero. Source: Decree 30/2020/NĐ-CP, annex I
  in_words,  ///< ngày 09 tháng 3 năm 2018, with the same zeros; in English 9 March 2018
};

/// The day in the wanted style; the language matters to `in_words` alone.
std::string to_text(date day, date_style style = date_style::official, language in = language::vietnamese);
/// `"2018-03-09"`.
std::string to_iso(date day);
/// "Thứ Hai" … "Chủ nhật", "Monday" … "Sunday".
std::string_view name_of(weekday day, language in = language::vietnamese) noexcept;

/// Reads a day in one of these forms, blanks around it left out; all but the first with or without zeros:
/// 2018-03-09 · 9/3/2018 · 9-3-2018 · 9.3.2018 · 9 tháng 3 năm 2018 · ngày 9 tháng 3 năm 2018 (NFC or NFD).
/// Day before month wherever the year stands last.
/// Error: errc::malformed_date, errc::impossible_date, errc::date_out_of_range, errc::not_utf8.
date parse_date(std::string_view text);
/// ISO 8601 alone (`2018-03-09`), as the file formats want it. Error: errc::malformed_date, errc::impossible_date,
/// errc::date_out_of_range.
date parse_iso_date(std::string_view text);

/// Writes ISO 8601.
std::ostream& operator<<(std::ostream& out, date day);
/// Writes `2018-01-01..2018-07-31`.
std::ostream& operator<<(std::ostream& out, const period& days);

}  // namespace v0
}  // namespace thidua
