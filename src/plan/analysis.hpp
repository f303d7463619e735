// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A plan's text as it was understood: the campaign, and for each of its parts where the words stand. Layer: plan, private.
#include <thidua/plan/reader.hpp>

#include "events.hpp"
#include "grammar.hpp"
#include "layout.hpp"
#include "source.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

struct knowledge;
struct prepared_words;
/// The words the linter looks for.
std::shared_ptr<const prepared_words> prepare_words(const knowledge& known);

/// What a reader knows, made ready for look-ups.
struct knowledge {
  knowledge(reference_facts facts, lexicon words);

  reference_facts known;
  lexicon words;
  event_names events;
  std::map<std::string, std::string> congress_bodies;  ///< whose congresses are known, by their comparison keys
  std::shared_ptr<const prepared_words> prepared;

  /// Whether two neighbouring words end a term of the lexicon: "triển khai".
  bool ends_term(word_hash first, word_hash second) const;
};

struct basis_place {
  std::optional<text_span> date;
};

struct phase_place {
  text_span label;              ///< "Đợt 1"; of a phase without one the bounds
  std::string repaired;         ///< the label as it should be, where it is damaged
  text_span from;
  text_span to;
  text_span bounds;
  bool has_label = false;
  std::size_t first = 0;        ///< tokens of the phase
  std::size_t last = 0;
};

/// A sentence behind the phases that speaks of one of them: "Trong đợt 2, chào mừng …".
struct phase_sentence {
  std::size_t first = 0;
  std::size_t last = 0;
  std::size_t phase = 0;  ///< which of the phases
};

struct commemoration_place {
  std::optional<text_span> number;    ///< "89 năm"
  std::optional<text_span> digits;    ///< "89"
  std::optional<text_span> unit;      ///< "40 ngày" for "40 năm ngày"
  std::optional<text_span> origin;    ///< the stated day of origin
  std::optional<text_span> target;    ///< the stated target
  std::optional<int> origin_year;     ///< stated, also without a day
  std::optional<int> target_year;     ///< stated
  int origin_day = 0, origin_month = 0;  ///< a day that is stated without a year
  bool is_lunar = false;
  bool is_edition = false;            ///< "lần thứ 12" of a day that comes again, which is no number of years
  bool is_only_named = false;         ///< nothing is said of it but its name and its day: "tổ chức Ngày Gia đình Việt Nam 28/6"
  std::optional<text_span> damaged;   ///< the words of the name that are wrong
  std::string repaired;
  std::size_t first = 0;              ///< token
  std::size_t name = 0;               ///< token the name begins at
  std::size_t name_last = 0;          ///< token behind it
};

struct congress_place {
  std::size_t first = 0;
  text_span own;        ///< the congress without the resolution before it
  text_span with_verb;
  bool joins_before = false;  ///< shares the word with the one before: "Đại hội XII, XIII của Đảng"
};

struct award_place {
  text_span giver;
  bool has_two_givers = false;
};

struct day_place {
  day_found day;
};

/// A range of days: "11/6/1948 - 11/6/2018".
struct range_place {
  std::size_t first = 0;
  std::size_t dash = 0;
  std::size_t last = 0;
};

/// What a block is in the tree of sections.
enum class block_role : std::uint8_t { other, heading, purpose, content, duty };
struct block_place {
  block_role role = block_role::other;
  std::size_t body = 0;   ///< token behind the label
  std::size_t item = 0;   ///< token the item begins at, behind a heading on its line
  std::size_t index = 0;  ///< of the item in the campaign
};

/// Whether the outline of the text is wanted beside what it says.
enum class outlining : std::uint8_t { left_out, wanted };

struct analysis {
  analysis(std::string_view text, const knowledge& with, outlining how = outlining::left_out);

  const source in;
  const knowledge& known;
  reading out;
  plan::detail::layout layout;

  // Places.
  std::optional<text_span> heading;
  std::optional<text_span> number_span;
  std::optional<text_span> issued_span;
  std::optional<text_span> year_span;
  std::optional<text_span> count_span;
  std::optional<text_span> due_span;
  std::optional<text_span> cut_span;
  std::vector<basis_place> bases;
  std::vector<phase_place> phases;
  std::vector<phase_sentence> phase_sentences;  ///< as they stand
  std::vector<commemoration_place> commemorations;
  std::vector<congress_place> congresses;
  std::vector<text_span> year_counts;
  std::vector<text_span> launchers;  ///< of each movement; empty where none is said
  std::vector<award_place> awards;
  std::vector<number_found> numbers;
  std::vector<day_found> written_days;  ///< every day of the text that is one beyond doubt, or a broken one
  std::vector<range_place> ranges;
  std::size_t body_begin = 0;        ///< token behind the head
  std::size_t closing_begin = 0;     ///< token of "Nơi nhận" or the signature; the end where there is neither
  std::pair<int, int> school_year = {0, 0};
  int issued_year = 0;               ///< of the day of issue, also where the day itself is left open; 0 where none is said
  bool has_own_window = false;       ///< the text tells from when to when the whole goes, or it is a drive: the rest of the year is no gap

  campaign& what() { return out.campaign; }
  document& paper() { return *out.campaign.document; }
  /// Whether a token belongs to the number of a document.
  bool in_number(std::size_t token) const noexcept { return token < of_numbers_.size() && of_numbers_[token] != 0; }
  /// The year a day without one lies in, by its month; 0 where none is known.
  int year_for(int month) const noexcept;
  std::optional<std::size_t> phase_index_at(std::size_t token) const noexcept;
  std::optional<int> phase_ordinal_at(std::size_t token) const noexcept;

 private:
  std::vector<std::uint8_t> of_numbers_;  // by token

  void find_numbers();
  void read_head();
  std::size_t read_headline(std::size_t behind_type);
  void read_place_and_day(std::size_t letterhead_end, std::size_t head_end);
  void read_title(std::size_t type_block, std::size_t behind_type);
  void read_spoken_head(std::size_t heading_block);
  void read_launcher();
  bool is_superior_launcher(const std::string& body) const;
  std::string full_launcher(std::size_t first, std::size_t last) const;
  void read_bases();
  void read_closing();
  void read_type();
  bool tells_of_plan() const;
  void read_year();
  void read_phases();
  void read_phase_table();
  void read_single_period();
  void read_phase_count();
  void read_commemorations();
  void read_congresses();
  void read_names();
  void read_awards();
  enum class registered_as : std::uint8_t { said, pledged };  // by its own name, or by the pledges that are sent in
  void read_registration();
  void read_registration(registered_as how);
  std::vector<block_place> read_sections();
  void lay_out(const std::vector<block_place>& blocks);
  void find_end();
  void find_days();
};

/// What is wrong, unordered.
std::vector<diagnostic> findings_of(const analysis& of);
void order(std::vector<diagnostic>& all);
void apply(const lint_options& options, std::vector<diagnostic>& all);
/// `superior_text` is what the superior's campaign was read from; empty where that is not at hand.
std::vector<diagnostic> findings_under(const campaign& superior, std::string_view superior_text, const analysis& of);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
