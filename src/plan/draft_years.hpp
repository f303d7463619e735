// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Years and days of an old plan as those of another year. Layer: plan, private.
#include <thidua/calendar/origin.hpp>
#include <thidua/campaign/campaign.hpp>
#include <thidua/commemoration/catalogue.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// What a draft puts where only the body knows.
inline constexpr const char* blank = "……";
bool is_digit(char c);
/// The number digits say; 0 where they are none, or too many.
int number_of(std::string_view digits);
/// The year that stands at a place of the text, of four digits and no more; 0 where none does.
int year_at(const std::string& text, std::size_t at);
/// The year behind the dash that follows a year ("2022 - 2023", "2022–2023"); 0 where none does. `at` is moved to it.
int second_year_at(const std::string& text, std::size_t& at);
/// Whether a plan is of the school year that begins in the year, "năm học 2023 - 2024".
bool is_of_school_year(const campaign& of, int year);
/// Whether a place of the text is within a link, "https://….vn/dangky-2021", or an address of mail.
bool is_in_link(std::string_view text, std::size_t at);
/// Whether the year at a place of the text is part of a number: "08/2025/TT-BNV", "TCVN 2025:2018", "QCVN 01:2025/BYT".
bool is_in_number(std::string_view text, std::size_t at);
/// The text with the old year, and both years of a school year or a season, moved. Terms, programmes, links and numbers of documents keep their years. `years`: how many years, from the
/// old one on, are the old plan's own: two of a school year.
std::string with_year(std::string text, int old_year, int year, int years = 1);
/// The years of a plan for several, "giai đoạn 2021 - 2025": those its title names, where its phases do not say otherwise. Nothing of a
/// plan for one year.
struct own_period {
  int from = 0;
  int to = 0;
};
std::optional<own_period> period_of(const campaign& of);
/// The text with those years moved wherever they stand together.
std::string with_period(std::string text, const std::optional<own_period>& own, int delta);
/// The same day of another year; 29 February becomes the 28th. Nothing outside the range of dates.
std::optional<date> in_year(date day, int year);
/// The days of a campaign: those of its phases, else those of its year.
period days_of_campaign(const campaign& of, int year);
/// Whether a commemoration is of the old plan's own days, and so moves with them: it names no year, the plan's, or one in which its day
/// falls in them. One that is still to come, or is over, keeps its year and its number.
bool moves_along(const commemoration_entry& each, const campaign& like, int old_year, const catalogue& events);
/// Whether a text names years of a term or a programme ("nhiệm kỳ 2018 - 2023") that are over before the year.
bool is_of_past_years(const std::string& text, int year);
/// The end of the last whole word within so many bytes.
std::size_t end_of_words(const std::string& text, std::size_t most);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
