// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Small grammars over a plan's tokens: numbers, days, document numbers, names of bodies. Layer: plan, private.
#include <thidua/campaign/document_number.hpp>
#include <thidua/core/date.hpp>

#include "source.hpp"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// Phrases of which the longest that begins at a place is wanted, each with a number that says what it means.
class phrase_map {
 public:
  struct row {
    int meaning;
    std::string_view text;
  };
  phrase_map(std::initializer_list<row> rows);
  struct hit {
    int meaning = 0;
    std::size_t length = 0;
    explicit operator bool() const noexcept { return length != 0; }
  };
  void add(int meaning, std::string_view text);
  /// What its phrases begin with.
  const word_set& firsts() const noexcept { return firsts_; }
  hit at(const source& in, std::size_t place) const noexcept { return firsts_.may_contain(in.hash(place)) ? hit_at(in, place) : hit{}; }

 private:
  struct entry {
    phrase words;
    int meaning;
  };
  // The phrases that begin with one word: entries [first, last).
  struct group {
    word_hash word = 0;
    std::uint32_t first = 0;
    std::uint32_t last = 0;  // 0 where the place is free
  };
  hit hit_at(const source& in, std::size_t place) const noexcept;
  void insert(int meaning, std::string_view text);
  void group_entries();

  word_set firsts_;
  std::vector<entry> entries_;  // those with the same first word together, the longest first
  std::vector<group> groups_;   // by hash of the word
};

/// The words that a number in words begins with, and those that `times_at` begins with.
const word_set& count_firsts();
const word_set& times_firsts();
/// A whole number at a place: digits or words ("hai", "tám mươi chín").
struct count_found {
  int value = 0;
  std::size_t last = 0;
};
std::optional<count_found> count_at(const source& in, std::size_t place);
/// "nhất", "hai", "XII", "12": what stands behind "thứ".
std::optional<count_found> ordinal_word_at(const source& in, std::size_t place);
/// Behind "lần thứ": the same. Begins at "lần".
std::optional<count_found> times_at(const source& in, std::size_t place);

/// A day, or a part of one, as it is written.
struct day_found {
  std::size_t first = 0;   ///< with "ngày" where that stands before it
  std::size_t begin = 0;   ///< the day's own words; of days in words with "ngày"
  std::size_t last = 0;
  int day = 0;
  int month = 0;
  int year = 0;
  bool in_words = false;
  bool is_malformed = false;  ///< "22/122014"
  bool is_lunar = false;
  std::uint32_t separator = 0;

  bool has_day() const noexcept { return day != 0; }
  /// Whether some year has it; the year it gives where it gives one.
  bool exists() const noexcept;
  std::optional<date> full() const noexcept;
  std::optional<date> in_year(int other) const noexcept;
};
enum day_forms : unsigned { usual_forms = 0, short_dashes = 1, short_dots = 2, months_in_words = 4 };
/// Day (and month and year) at a place: "ngày 9 tháng 3", "09/3/2018", "7-5-2019", "mùng 5 tháng Giêng"; with `forms` also "31-12", "30.6".
std::optional<day_found> day_at(const source& in, std::size_t place, unsigned forms = usual_forms);
/// The mark between two days: "01/01 - 30/6", "01/01 ÷ 30/6", "01/01 → 30/6", "01/01 ~ 30/6".
bool is_reach(const source& in, std::size_t place);
/// Month (and year): "tháng 01/2022", "tháng 6", "tháng 3 năm 2018"; begins at "tháng". With `months_in_words` also "tháng ba".
std::optional<day_found> month_at(const source& in, std::size_t place, unsigned forms = usual_forms);
/// "thứ Sáu, ngày …", "Chủ nhật ngày …": where the day behind its weekday begins; `place` where none is named.
std::size_t behind_weekday(const source& in, std::size_t place);
/// "quý I/2024", "quý 2 năm 2024".
struct quarter_found {
  int quarter = 0;
  int year = 0;  ///< 0 where none is written
  std::size_t last = 0;
};
std::optional<quarter_found> quarter_at(const source& in, std::size_t place);
/// "năm 2018": the year behind the word, or 0.
int year_before_digits(const source& in, std::size_t place);  // the same where four digits stand behind the place
inline int year_at(const source& in, std::size_t place) { return in.digits(place + 1) == 4 ? year_before_digits(in, place) : 0; }
/// "7 giờ 30 ngày", "17h00, ngày", "ca 1 ngày": where the day behind an hour or a shift begins, at "ngày"; `place` where none stands there.
std::size_t behind_hour(const source& in, std::size_t place);
/// "2018 - 2023", a pair of years: their tokens and values.
struct years_found {
  int from = 0;
  int to = 0;
  std::size_t last = 0;
};
std::optional<years_found> years_at(const source& in, std::size_t place);

/// "15 /KH-LĐLĐ": the tokens of a document number.
struct number_found {
  std::size_t first = 0;
  std::size_t last = 0;
  document_number number;
  bool is_spaced = false;
};
std::optional<number_found> number_at(const source& in, std::size_t place);

/// What is said before a deadline: the day named is left out, or counts, or the time is a stretch, "trong tháng 02/2024".
enum deadline_edge { deadline_exclusive = 1, deadline_inclusive, deadline_within };
/// Those that name a deadline wherever they stand.
const phrase_map& deadline_edges();
/// With those that do so where something is registered, and else say when it is: "đến ngày", "vào ngày", "trong".
const phrase_map& registration_edges();

/// The name of a body that begins at a place; its end, or `place` where none begins there.
std::size_t body_end(const source& in, std::size_t place);
/// The same where what stands behind the name is known: words that no list has belong to it up to the first of `followers`, or up to a
/// mark where no more than `before_mark` of them stand before it. A name that ends in that of a place is complete; a noun that many
/// bodies share, "Bộ", is none yet, and takes more of them. A body that begins with none of the known words is one before `followers` alone.
std::size_t body_end_before(const source& in, std::size_t place, const phrase_map& followers, std::size_t before_mark);
/// "về", "về việc", "V/v": how many tokens lead to what a document is about; 0 where none do.
std::size_t about_at(const source& in, std::size_t place);
/// Whether a verb begins there, one of two syllables of which names hold the first: "phát động", but "Ngân hàng Phát triển".
bool begins_verb(const source& in, std::size_t place);
/// Whether a word can end no sentence: "và", "của", "các".
bool is_function_word(word_hash hash);
/// Whether letters form a Vietnamese syllable, tone and marks apart.
bool is_syllable(std::string_view key);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
