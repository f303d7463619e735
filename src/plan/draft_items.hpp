// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The items of an old plan's sections as those of another year. Layer: plan, private.
#include <thidua/campaign/deadline.hpp>
#include <thidua/plan/reader.hpp>

#include "grammar.hpp"
#include "source.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// A deadline moved to another year. The last day that counts is one on which people work; "trước ngày" stays where it is the day before
/// the one it names and people work on that one too, else the last day is named.
std::optional<deadline> moved_deadline(date named, int delta, boundary edge, const catalogue& holidays);
/// Whether words name what happens once: an election, a census.
bool happens_once(std::string_view words);
void note_theme(const std::string& text, std::vector<bilingual>& notes);

/// The items of the old plan's sections made those of the new year.
class item_mover {
 public:
  item_mover(const campaign& like, int old_year, int year, const period& window, const reader& by, std::vector<bilingual>& notes);

  // Nothing for what tells of a year that is over.
  std::optional<std::string> operator()(const std::string& as_written);
  // A sentence that opens a plan: what it tells of the old year, its days, sums and shares, is left blank; nothing for what tells what the
  // old year was.
  std::optional<std::string> opening(const std::string& as_written);
  // Clauses of a phase but for those of an election, which the old year held.
  std::string without_once_only(const std::string& clauses);
  // A heading, whose years move; where it is of results, the year before too.
  std::string heading(const std::string& as_written);

 private:
  struct change {
    std::size_t first = 0;
    std::size_t last = 0;
    std::string text;
  };

  enum class kind : std::uint8_t { item, opening };
  std::optional<std::string> moved(const std::string& as_written, kind of);
  // "Năm 2024 là năm bản lề …".
  bool tells_own_year(const std::string& sentence) const;
  // "năm bản lề thực hiện kế hoạch …" in an item.
  void note_own_year(const std::string& item);
  // The days of what has been done, and the year before.
  void blank_past(const std::string& sentence, const campaign& said);
  // What is wrong with its spelling and its quotation marks is not wanted again. The reading is that of the item as it is then.
  std::string mended(const std::string& item, reading& of_item);
  // A note about an item, which its first words name.
  void note_item(const std::string& item, const std::string& vi, const std::string& en);
  // A link keeps the old year in it.
  void note_link(const std::string& item);
  // "KẾT QUẢ NĂM 2018" in capitals in a plan for 2019.
  bool is_heading_of_results(const std::string& text) const;
  // "Năm 2021, … được tặng …".
  bool tells_results(const std::string& item) const;
  // Of a plan for several years: its last year is the new one's, which those between are is not known.
  std::string within_period(std::string text, const std::string& as_written);
  // A law keeps the year in its name.
  std::string with_year_outside_laws(const std::string& text) const;
  std::optional<std::pair<std::size_t, std::size_t>> place_of(const std::optional<text_span>& span, const std::string& item) const;
  void change_count(const year_count& each, const std::string& item);
  // The theme of a year, which another body may have given: the next one is not known.
  void change_theme(const theme& each, const std::string& item);
  // The name of a movement keeps the year in it.
  void keep_name(const movement& each, const std::string& item);
  void change_congress(const congress_mention& each, const std::string& item);
  void change_number(const commemoration_entry& each, const std::string& item);
  // Documents of the old year lose number and day, deadlines move to working days; `edges`: what is said before those.
  void change_days_and_numbers(const std::string& item, const detail::phrase_map& edges);
  // Both ends of "từ ngày … đến ngày …" move, or neither where it began before the old year.
  void change_day_ranges(const std::string& item);
  // Whether something of the place is changed already.
  bool is_changed(const text_span& place) const;
  // The day of an election does not come again: it is left blank.
  void change_once_only(const std::string& item);
  // A day of the year before the plan's own that was still to come when the plan was issued.
  bool was_to_come(date day) const;
  static bool is_weekday(const std::string& words);
  // The weekday of a day that moves; blank where nobody knows the day yet.
  void change_weekdays(const std::string& item);
  // "truyền thống 44 năm … (1975 - 2019)": where the end of a range moves, the number of years before it does too, or both stay.
  void change_ranges(const std::string& item);
  // Terms and programmes that are over by then.
  void change_terms(const std::string& item);
  // What this plan takes the place of, "thay thế Kế hoạch số …".
  static bool is_replaced(const detail::source& in, std::size_t number);
  // A day in the form the item has it in.
  static std::string day_as_written(const detail::source& in, const detail::day_found& day, date there);
  // A day that its year does not have is left to be filled in, but for 29 February, which is the last day of the month then.
  bool change_missing_day(const detail::source& in, const detail::day_found& day, const std::string& item);
  // What the old year was to reach is not what the new one is: beside the old year sums and shares are left blank, other figures are told
  // of. The year one is compared with moves.
  void change_figures(const std::string& item, kind of);
  // "Hội thi lần thứ V năm 2019": which one the next is, is not known.
  void blank_edition(const std::string& item);
  // A congress that is named without its number, "Đại hội Công đoàn các cấp".
  void note_congress(const std::string& item, const campaign& said);
  static bool starts_with_day(const detail::source& in, std::size_t at);

 public:
  // "đồng chí Trần Văn A", who may be there no more.
  static bool names_person(const std::string& text);
  // The rules that words of the old plan break although nobody can tell how they would be right.
  const std::set<diagnostic_code>& carried() const { return carried_; }
  // The counted years that are left blank in items.
  const std::set<std::string>& blanked_counts() const { return blanked_counts_; }
  // The themes that are left blank in what names them.
  const std::set<std::string>& blanked_themes() const { return blanked_themes_; }
  // Whether a document is cited year after year. The words around its number tell, where they name a year or the years it is for; else its
  // kind: laws, decrees, circulars, resolutions and regulations stand until others take their place, and so does a decision that issues
  // rules; plans, guidance, letters, directives are those of a year, the old plan's own or the one before it, unless they are older.
  static bool is_lasting(const document_number& number, const std::optional<date>& day, std::string_view words, int old_year, int year);
  // What stands behind the digits of a number: "/KH-CĐ", "-CT/TW"; of "15KH/ĐTNK" with a dash.
  static std::string codes_of(const document_number& number);

 private:
  const campaign& like_;
  int old_year_;
  int year_;
  period window_;
  const reader& by_;
  std::vector<bilingual>& notes_;
  std::string head_;
  std::vector<change> changes_;
  std::set<diagnostic_code> carried_;
  std::set<std::string> blanked_themes_, blanked_counts_;
};

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
