// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A campaign written as the text of a plan, part by part. Layer: plan, private.
#include <thidua/plan/writer.hpp>

#include "source.hpp"
#include "written_plan.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

class plan_writer {
 public:
  plan_writer(const campaign& what, const reader& by, const write_options& options);

  // Sections stand as plans have them; where the parts of the campaign come in another order, the phases first. What is not read back as
  // it is gets its standard wording.
  written_plan run();

 private:
  // Where the words of a part of the campaign stand already: in the title or a basis, in an item of the sections, in the theme or the
  // bounds of a phase.
  enum class said : std::uint8_t { nowhere, in_head, in_aims, in_tasks, in_phase };
  // Where a part that is said nowhere else is put: with the bases, before, between or behind the sections and the phases.
  enum class place : std::uint8_t { none, head, early, middle, late };
  // Without the lines whose place among the mentions of congresses is not known yet, and without what phases are for.
  enum class extent : std::uint8_t { known, whole };

  written_plan written(bool phases_first);

  void standard_sections(bool phases_first);

  // The lines of the outline, and among them what none of them holds: before the first phase, behind the last line but for the paragraphs
  // that close the text.
  void outlined();
  // The line the first phase stands on, or their number; with the headings right above it.
  std::size_t first_of_phases() const;
  // The line the section begins on that holds another one; that one where sections have neither letters nor Roman numbers.
  std::size_t section_of(std::size_t at) const;
  // The first of the paragraphs that close the text.
  std::size_t first_of_closing() const;
  // The items that no line holds and no line of other words says.
  std::vector<std::string> left_over(outline_part part, const std::vector<std::string>& items) const;
  // Lines of the outline; those of phases without their days where the head is not whole.
  void write_lines(std::size_t first, std::size_t last, extent whole);
  // With the mark that ends it, where it has no end of its own.
  static std::string with_end(std::string text, const std::string& end);
  void end_paragraph();
  // The Roman number in a label, "II.", "PHẦN II."; 0 where there is none.
  static int roman_in(const std::string& label, std::size_t first);
  // Whether Roman numbers of the outline go on from one to the next, so that a section may be put among them.
  static bool goes_by_roman_numbers(const std::vector<outline_line>& lines);
  // The label with its blank; a Roman number is the next one.
  std::string numbered(const std::string& label);

  void highlighted(place where);

  // What has to be said otherwise after a first reading; whether there is anything.
  bool learn(const campaign& back);

  // What the title, the bases and the items of the sections say is not said again.
  void find_said();

  // The basis or the counted year whose line says a mention: "Thực hiện Nghị quyết Đại hội …".
  void link_congresses();

  void place_parts(bool phases_first);

  // A day of no phase, in the phase without a number that it falls in.
  void place_days();

  // A movement is read where it is first named: before the sections as many are named as their order asks for.
  void place_movements();

  const std::vector<basis>& own_bases() const;
  std::string aims();

  void line(const std::string& text) { out_ += text + "\n"; }
  void gap() { out_ += "\n"; }
  void numbered_heading(const std::string& text);
  // "II. ", with the mark the outline has behind its numbers.
  std::string next_number();
  // A section with its items; nothing without any.
  std::string section(const std::string& name, const std::vector<std::string>& items);
  void add_section(const std::string& name, const std::vector<std::string>& items);
  std::vector<std::string> duty_lines() const;
  // With its full stop.
  static std::string sentence(std::string text);
  // Whom the plan is addressed to; then, behind the bases, the sentences before the sections, and the one that launches where none of
  // them leads on.
  void addressing();
  bool is_opened() const;  // a sentence leads on
  void opening();
  void launching();

  void head(extent whole);

  // The bases, and among them the year's count and the congresses whose resolutions are carried out, in the order the campaign has them.
  void cite(extent whole);
  std::string count_text(const year_count& each) const { return (what_.year ? "Năm " + std::to_string(*what_.year) + " là " : "Là ") + each.text; }
  // Whether the count is told with a mention that stands behind the head.
  bool is_counted_later(std::size_t count) const;

  // What belongs to no phase and no item: themes, movements, congresses, days.
  std::vector<std::string> highlights(place where) const;

  void phases();
  std::string count_of_phases() const { return "Phong trào thi đua được chia thành " + std::string(*what_.phase_count_stated < 10 ? "0" : "") + std::to_string(*what_.phase_count_stated) + (options_.phase_label == "Giai đoạn" ? " giai đoạn:" : " đợt:"); }

  // A phase with what it is for; of a head that is not whole its bounds alone. `told`: the ordinals told so far.
  std::string phase_text(const phase& each, extent whole, std::set<int>& told) const;
  // Whether a line of the outline says it.
  bool is_outlined(said where) const { return !options_.outline.empty() && where != said::nowhere; }

  std::string label_of(int ordinal) const;

  void registering();

  void closing();

  void signed_line(const signature& by);

  // "chào mừng "; "kỷ niệm …" says it itself, and so is a day of mourning told whose number of years does not open its words.
  std::string greeting(const commemoration_entry& entry, bool is_first) const;
  // A joint event, which the words of the one before it say as well.
  bool is_again(std::size_t i) const;
  // "Năm 2022, chào mừng ngày 20/10, 8/3": in the plan of a later year.
  bool is_of_earlier_year(std::size_t i) const { return dated_.contains(i) && *what_.commemorations[i].target_year < *what_.year; }
  // Its own words where they say what it holds.
  std::string wording(std::size_t i) const;
  // The mention with what introduces it.
  std::string congress_text(std::size_t i) const;
  static bool is_resolution(const congress_mention& each);
  // Whether a mention goes on with the list of the one before it.
  bool goes_on(std::size_t i) const;
  // "Đại hội V, Đại hội VI Công đoàn tỉnh": the first has the body of the second, and names none.
  bool takes_body_of_next(std::size_t i) const;
  // What is carried out is the resolution.
  static std::string text_of(const congress_mention& each);
  // The first letter of the words that introduce something, large or small.
  static std::string capital(std::string text);
  static std::string lower(std::string text);

  struct basis_line {
    std::size_t basis = 0;
    std::size_t first = 0, last = 0;  // bytes
  };

  const campaign what_;
  const reader& by_;
  const write_options& options_;
  bool has_letterhead_;
  bool has_issuer_lines_ = true;  // and the issuer on several in it
  bool has_roman_numbers_;  // before headings
  bool is_found_ = false;
  bool is_registration_said_ = false;  // by the outline
  bool has_highlights_ = false;        // whether the text has such a section yet
  std::string province_;             // where the text has to name it
  std::set<std::size_t> reworded_;   // days that get the standard wording
  std::set<std::size_t> dated_;      // and those whose year stands beside their own words
  std::vector<basis_line> basis_lines_;
  std::vector<said> bases_said_, themes_said_, movements_said_, congresses_said_, commemorations_said_, counts_said_;
  std::vector<std::size_t> movement_order_;  // in which the sections name them
  std::vector<std::optional<std::size_t>> basis_of_, count_of_;  // of a mention of a congress
  std::vector<std::optional<std::size_t>> phase_of_day_;  // of a commemoration, where no ordinal tells
  std::vector<place> theme_places_, movement_places_, congress_places_, commemoration_places_;
  std::string out_;
  int sections_ = 0;
};

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
