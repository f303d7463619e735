// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The one exception of the library and its stable codes. Layer: core.
#include <thidua/core/bilingual.hpp>

#include <exception>
#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {

/// What went wrong, as a number that never changes its meaning.
/// 1xx core, 2xx calendar, commemoration and campaign, 3xx merit records and rules, 4xx plan, 5xx files and formats.
enum class errc {
  impossible_date = 101,     ///< 30/2, month 13
  date_out_of_range = 102,   ///< outside 1400-01-01 … 9999-12-31
  malformed_date = 103,      ///< a text that is no date in any form read here
  period_backwards = 104,    ///< an end before its beginning
  malformed_id = 105,        ///< an id with other characters than a–z 0–9 _ . -
  not_utf8 = 106,            ///< bytes that are not UTF-8
  invalid_quantity = 107,    ///< a count outside the range its type states

  impossible_lunar_date = 201,   ///< day 30 of a short month, a leap month the year does not have
  lunar_out_of_range = 202,      ///< outside lunar 1800 … 2199
  malformed_lunar_date = 203,    ///< a text that is no lunar date
  impossible_origin = 204,       ///< an origin that no calendar can hold
  invalid_commemoration = 205,   ///< no name, no origin, an origin given twice, an end before its beginning
  duplicate_commemoration = 206, ///< an id the catalogue already holds
  unknown_commemoration = 207,   ///< an id the catalogue does not hold
  malformed_document_number = 208,  ///< a text that is no document number in any form read here
  invalid_organization = 209,    ///< no name, a superior of another kind or not of a higher level
  duplicate_organization = 210,  ///< an id the tree already holds
  unknown_organization = 211,    ///< an id the tree does not hold
  invalid_movement = 212,        ///< no name, years backwards, a name that is there already for one of the years
  invalid_congress = 213,        ///< no body, no number, a term backwards, a congress that is there already
  move_not_allowed = 214,        ///< a step of a campaign that may not follow the last one

  invalid_record = 301,  ///< merits that contradict themselves: a year before the first, a form among titles, counts above their total

  invalid_rule = 302,       ///< a tree that means nothing: a title where a form is due, a count outside its run
  unbound_rule = 303,       ///< a rule asked before it was told which award it is for
  missing_reference = 304,  ///< a rule that cites nothing where one that does is wanted
  leaf_failed = 305,        ///< an application's own leaf threw; the message names the row
  mixed_polarity = 306,     ///< a rule that wants one fact both ways has no earliest year
  invalid_pack = 307,       ///< an award that is not for the subject or stands twice, a period backwards
  invalid_register = 308,   ///< general packs that overlap, days about which nothing is said
  not_covered = 309,        ///< a population asked for a rule, year or condition it was not made for
  invalid_ranking = 310,    ///< a candidate without an id, or one that stands twice

  text_too_long = 401,  ///< a plan text beyond 4 GiB

  file_unreadable = 501,  ///< missing, a directory, no permission
  file_unwritable = 502,  ///< the place can't be written; nothing was changed
  empty_document = 503,   ///< nothing but white space
  malformed_json = 504,
  duplicate_key = 505,
  unknown_key = 506,
  missing_key = 507,
  wrong_type = 508,
  value_not_allowed = 509,  ///< right type, but not one of the values that may stand there
  wrong_document = 510,     ///< another kind or version of document
  line_too_long = 511,      ///< a line of a batch that is longer than the reader was told to take
};

/// What a caller can do about an error, for those who do not care which one it was.
enum class error_condition {
  invalid_value,   ///< the value can't exist: mend the call or the data
  out_of_range,    ///< the value exists, but outside what the library covers
  malformed_text,  ///< the text does not have the form that is read here
  wrong_content,   ///< well formed, but not what the document may contain
  file,            ///< the operating system refused
};

/// The stable name of a code: `"impossible-date"`.
std::string_view to_string(errc code) noexcept;
/// The coarse condition a code belongs to.
error_condition condition_of(errc code) noexcept;

/// A broken contract of the caller or of an input: the only exception the library throws of its own.
/// The message is one line without a final period; user text in it stands in backticks.
class error : public std::exception {
 public:
  /// `where` is put before the message in `what()`; `help` is not.
  error(errc code, bilingual message, bilingual help = {}, std::string where = {});

  errc code() const noexcept { return code_; }
  error_condition condition() const noexcept { return condition_of(code_); }
  /// What is wrong.
  const bilingual& message() const noexcept { return message_; }
  /// What would be right; may be empty.
  const bilingual& help() const noexcept { return help_; }
  /// Where: a file, a line, a JSON pointer, as `FILE:LINE:COLUMN` or `FILE#/pointer`; may be empty.
  const std::string& where() const noexcept { return where_; }

  /// Place and message in English, one line.
  const char* what() const noexcept override { return what_.c_str(); }
  /// Place, message and help in one line, in the wanted language.
  std::string line(language wanted) const;
  /// The same error with `outer` put before its place: a file before a JSON pointer.
  error located(std::string_view outer) const;

 private:
  errc code_;
  bilingual message_;
  bilingual help_;
  std::string where_;
  std::string what_;
};

}  // namespace v0
}  // namespace thidua
