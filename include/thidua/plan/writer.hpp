// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Plans written: a campaign as the text of a plan, and next year's plan from this year's. Layer: plan.
#include <thidua/campaign/campaign.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/plan/reader.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {

/// Whether a written commemoration says that its year is round.
enum class round_years : std::uint8_t { unmarked, marked };

/// Whether lines that a plan needs and the campaign does not fill (number, place and day, the signatory's name) are written to be
/// filled in by hand.
enum class blanks : std::uint8_t { left_out, written };

/// The year of the line of place and day, where the day is left blank: the campaign's, or blank too.
enum class issue_year : std::uint8_t { of_campaign, unknown };

/// How phases are numbered: "Đợt 1", "Đợt I", "Đợt thứ nhất", "Đợt một".
enum class phase_numbers : std::uint8_t { digits, roman, ordinals, words };

/// What a line of an outline holds.
enum class outline_part : std::uint8_t {
  addressed, ///< whom the plan is addressed to, "Kính gửi: …", and the list below it
  opening,   ///< a sentence between the bases and the sections; those of one paragraph have the same `index`
  heading,   ///< the heading of a section
  purpose,   ///< one of the campaign's purposes
  content,   ///< one of its contents
  duty,      ///< one of its duties
  count,     ///< how many phases there are
  phase,     ///< one of its phases, with the days and congresses it is for; one without a number with the days that fall in it
  in_phase,  ///< what is told of a phase besides: its goals
  table,     ///< the rows of a table as they are written, line by line
  text,      ///< words the campaign has no place for
};

/// A line of a plan's outline: which part of the campaign stands there, or the words of the line.
struct outline_line {
  outline_part part = outline_part::text;
  /// "1.", "a)", "-" with the marks it is written with; empty for a paragraph. What is told of a phase without a label stands in its sentence.
  std::string label = {};
  /// The words of the line; those before an item of the campaign on its line: "Mục đích:"; of a phase what it is called instead of its number: "Chiến dịch hè".
  std::string text = {};
  /// The mark that ends an item or a text; none of a line that ends without one, as headings do.
  std::string end = {};
  /// Which purpose, content, duty or phase, from 0; of a sentence of the opening which paragraph.
  std::size_t index = 0;

  friend bool operator==(const outline_line&, const outline_line&) = default;
};

struct write_options {
  round_years rounds = round_years::unmarked;
  plan::blanks blanks = plan::blanks::left_out;
  /// The codes of a number that is left blank, with the sign before them where it is a dash: "KH-CĐ", "-KH/HU".
  std::string number_codes = {};
  /// Bases to be filled in, each a line without its end: "Thực hiện Kế hoạch số ……/KH-TLĐ ngày ……". Written with the blanks.
  std::vector<std::string> bases = {};
  /// The body above the issuer, for the first line of the letterhead; left blank where it is empty, and no line at all of a People's
  /// Committee or Council, which stands alone. Written with the blanks.
  std::string superior = {};
  /// The issuer's name as it stands in the letterhead, line by line from the top, where it stands on several: "HỘI NÔNG DÂN TỈNH …" over "BAN
  /// THƯỜNG VỤ". With it nothing is left blank above.
  std::vector<std::string> issuer_lines = {};
  plan::issue_year issue_year = plan::issue_year::of_campaign;
  /// What the phases are called: "Đợt", "Giai đoạn", "Chặng", "Quý" (with Roman numbers).
  std::string phase_label = "Đợt";
  /// Behind the tenth phase words give way to digits.
  plan::phase_numbers phase_numbers = plan::phase_numbers::digits;
  /// The sections in their order, with whom the plan is addressed to and the sentences before them, with their headings and the labels of their items; the standard ones where it is empty. Roman numbers go on
  /// from line to line. Parts of the campaign that no line holds stand behind it under their standard headings.
  std::vector<outline_line> outline = {};

  friend bool operator==(const write_options&, const write_options&) = default;
};

/// The text of a plan in standard wording and date style. Reading it back with the same reader gives an equal campaign
/// (`without_spans`) as far as the campaign holds what such a text can say, in the order such a text says it: document, title, year, launcher, themes,
/// movements, phases, commemorations, congresses, counted years, purposes, contents, duties, registration. Of an outline this holds where its lines
/// say nothing that the campaign does not hold. Targets and what else a campaign may
/// hold stand in the text, or nowhere, and are not read back. A commemoration keeps its words where they say what it holds, and is worded anew where they do not.
/// A document without a kind and a title, news, gets no heading. Where something is not read back equal, what it is about is worded more fully, and
/// the phases are put before the sections. Complexity: linear in the text, which is read twice where the first wording is read back equal.
std::string write(const campaign& what, const reader& by, const write_options& options = {});
/// By the built-in facts.
std::string write(const campaign& what, const write_options& options = {});

/// A draft: the campaign, how its plan is to be written, and what whoever fills it in has to look at.
struct drafted {
  campaign what = {};
  write_options how = {.blanks = blanks::written};
  /// The year of the plan it follows: the first of a school year or a period; of a report the year it tells of.
  int from_year = 0;
  /// In the order met: congresses whose term is over or unknown, bounds, themes, figures and items that belong to the old year, faults in the old plan's
  /// words that nobody can tell how to mend, what the linter still finds; the round years.
  std::vector<bilingual> notes = {};

  friend bool operator==(const drafted&, const drafted&) = default;
};

/// The campaign of another year after this one: the same launcher, phases, themes, slogans, movements; in each phase the
/// great days, the body's own and those the old plan names, with their right numbers; congresses in the state they are in by
/// then; counted years, up to the fifth of a term or the last of a programme; the deadline on a working day, in the old words where the day
/// allows it. Purposes, contents and duties have their years, numbers and deadlines moved, but not the number of a day whose year is still to
/// come; documents of the old year and those the old plan replaces lose number and day ("……"), its theme, the sums and shares beside it, days that do not
/// exist and days of elections are left blank. A weekday moves with its day, the number of years with the end of the range beside it, the name of a
/// lunar year with the year; results of earlier years are left out. What is cited year after year stands among the bases: laws, decrees, circulars, resolutions,
/// regulations, decisions that issue rules, programmes of years that go on; what names the old year, plans, guidance, letters and directives of it
/// are `how.bases`. The title greets no congress that
/// is over; its anniversaries have the new number. Left out are number, day, the signatory's name, themes that belong to the old year,
/// and congresses nobody knows of. Bounds are given to the day; "từ nay" stays open.
drafted draft(const campaign& like, int year, const reader& by);
/// The same of a plan's text, which also tells what it calls its phases, who stands above the issuer and how it is laid out: the sections stand
/// in the old order with their headings and labels, and so do sections and lines the campaign has no place for, the goals of a phase, the words
/// of the registration, moved as items are; before them whom it is addressed to, and the sentences that open it but for what they tell of the old
/// year and the one before it: days of what was done then, sums and shares are left blank.
/// A table stands as it was where it holds no days and no figures, else "(Bảng: ……)" in its place. A bound told by the lunar calendar is reckoned
/// anew. Where such a draft would not read back equal, its head apart, it has places for the tables, then the standard opening, else the standard
/// sections, and a note says so. Of a decision with the plan it issues the plan alone is followed, of a report its phases and movements, of other texts
/// that are no plan nothing of their items; what was left blank in the old plan stays so. What the draft has not taken over of the old plan's sentences, days and congresses, notes tell. What `lint` can mend is mended first. Error: as for reader::read.
drafted draft(std::string_view like, int year, const reader& by);
/// The campaign alone.
campaign draft(const campaign& like, int year, const reference_facts& known);

}  // namespace plan
}  // namespace v0
}  // namespace thidua
