// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What is wrong with the text itself: its marks, days and numbers, its words, its names. Layer: plan, private.
#include "lint.hpp"

#include <thidua/core/text.hpp>

#include "core/quoted.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

using code = diagnostic_code;
using thidua::detail::in_backticks;

/// Words in small letters, composed.
std::string lowered(std::string_view raw);
/// Two neighbouring words as one.
inline word_hash pair_of(word_hash a, word_hash b) noexcept { return a * 1099511628211ULL ^ b; }
/// The key of a name without the words that come and go: "của", "các".
std::string without_small_words(const std::string& key);

/// A term of the lexicon: its words, and how they sound.
struct term {
  std::vector<word_hash> hashes;
  std::vector<word_hash> sounds;
  std::vector<std::string> words;
};

/// A known misspelling: how it is written, and the words that are meant.
struct slip {
  std::vector<word_hash> hashes;
  std::vector<std::string> right;
};

/// The lexicon, ready: terms by how their first two words sound, and all neighbours that are right.
struct prepared_words {
  std::unordered_map<word_hash, std::vector<term>> by_sound;
  word_set pairs;                                // of neighbouring words of terms
  std::unordered_set<word_hash> ends;            // of the last two words of terms
  std::unordered_set<word_hash> repeatable;      // words of two syllables that nobody means to say twice in a row
  word_set not_slips;
  word_set sound_pairs;                          // of the first two words of terms
  std::unordered_map<word_hash, std::vector<slip>> slips;  // by their first word
  std::unordered_set<word_hash> abbreviations;
  word_set first_sounds, second_sounds;
  word_set slip_firsts;
  struct known_name {
    std::string name;
    std::string key;
  };
  std::unordered_map<std::string, known_name> names;  // by key without small words
};

/// One walk over a text for each kind of fault.
class text_linter {
 public:
  text_linter(const analysis& of, const prepared_words& with, finding_list& into) : of_(of), in_(of.in), with_(with), into_(into) {}

  void run() {
    quotations();
    days();
    deadlines();
    lunar_days();
    numbers();
    words();
    spellings();
    names();
    awards();
  }

 private:
  void report(code which, const text_span& span, bilingual message, bilingual help = {}, std::optional<replacement> fix = std::nullopt, std::vector<deciding_fact> facts = {}) {
    into_.add({which, usual_severity(which), span, std::move(message), std::move(help), std::move(fix), std::move(facts)});
  }
  std::string raw(const text_span& span) const { return std::string(in_.text().substr(span.start, span.end - span.start)); }
  std::string shown(const text_span& span) const { return in_backticks(in_.clean(span)); }

  // -------------------------------------------------------------------------------------------------- quotation marks

  void quotations();

  // -------------------------------------------------------------------------------------------------------------- days

  void days();
  std::size_t day_token(const day_found& of) const;
  std::size_t month_token(const day_found& of) const;

  // ----------------------------------------------------------------------------------------------------------- numbers

  // "Gửi báo cáo trước ngày …": deadlines of other acts than registration, which the campaign has.
  void deadlines();
  // "mùng 10 tháng 3 âm lịch, tức ngày 29/4/2023": a day of the lunar year and the solar one it is said to be.
  void lunar_days();

  void numbers();

  // ------------------------------------------------------------------------------------- spellings, doubles, abbreviations

  void words();
  // Whether a word stands in a line of capitals, where names look like abbreviations.
  bool is_in_capitals(std::size_t i) const;
  // Whether a word belongs to the name of an enterprise.
  bool is_in_enterprise(std::size_t i) const;
  // Of each distinct word in small letters the first one that is the same but for its spelling; of the others themselves.
  std::vector<std::uint32_t> first_spellings() const;
  // Words without a Vietnamese sound that people know: names of programmes and illnesses are none of ours.
  static bool is_foreign(std::string_view key) { return key.find('w') != std::string_view::npos || key.find('z') != std::string_view::npos || key.find('j') != std::string_view::npos || key.find('f') != std::string_view::npos; }
  // Whether the words in the bracket behind begin with the letters of the abbreviation.
  bool explains(std::size_t at) const;

  // The word there comes again as the next one or the one behind that.
  void doubled(std::size_t i);

  static bool is_never_doubled(word_hash hash);
  // Compounds that begin or end with a small word: "mẫu kèm theo theo Nghị định …" is right.
  static const std::unordered_set<word_hash>& small_compounds();

  void spellings();
  // "Đòi với khu vực hành chính, …": a preposition is known by what it governs, the words up to the next mark where they are few.
  std::size_t governed_end(std::size_t end) const;
  // A misspelling that the lexicon names.
  bool known_slip(std::size_t i);
  bool is_known(std::size_t i) const;
  static bool stands_freely(word_hash hash);

  // ------------------------------------------------------------------------------------------------- names and awards

  void names();
  // A quoted name with its quotation marks.
  text_span with_marks(text_span span) const;
  // The marks between the words: "," and "-" are two wordings.
  static std::string marks_of(const std::string& name);

  void awards();

  const analysis& of_;
  const source& in_;
  const prepared_words& with_;
  finding_list& into_;
};

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
