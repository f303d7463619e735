// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Lunar days as text, read and written. Layer: calendar.
#include <thidua/calendar/lunar.hpp>
#include <thidua/core/bilingual.hpp>

#include <iosfwd>
#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {

/// How a lunar day is written.
enum class lunar_style {
  code,      ///< 2025-06L-01: the L marks a leap month
  in_words,  ///< mùng 1 tháng 6 nhuận năm Ất Tỵ; in English day 1 of leap month 6, Ất Tỵ (Wood Snake)
};

/// The day in the wanted style; the language matters to `in_words` alone.
std::string to_text(const lunar_date& day, lunar_style style = lunar_style::code, language in = language::vietnamese);

/// Reads the code form, `2026-01-01` or `2025-06L-01`, blanks around it left out.
/// Error: errc::malformed_lunar_date, errc::impossible_lunar_date, errc::lunar_out_of_range, errc::not_utf8.
lunar_date parse_lunar_date(std::string_view text, lunar_reckoning by = lunar_reckoning::official);

/// Writes the code form.
std::ostream& operator<<(std::ostream& out, const lunar_date& day);

}  // namespace v0
}  // namespace thidua
