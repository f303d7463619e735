// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A plan's text taken apart: words, numbers and marks with their places, lines, blocks of text. Layer: plan, private.
#include <thidua/core/text_span.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// The hash under which spellings of one word are equal (`comparison_key`).
using word_hash = std::uint64_t;
word_hash hash_of_key(std::string_view key) noexcept;
/// The letters without tone and marks: "đăng" → "dang".
std::string skeleton(std::string_view key);
/// The same into a place of as many bytes as the key has; its end.
char* write_skeleton(std::string_view key, char* into) noexcept;
/// A hash of a key's letters alone, without tones and marks, those that sound alike as one: s and x, tr and ch.
word_hash sound_of(std::string_view key);
/// Of a word as it is written.
word_hash hash_of_word(std::string_view word);

/// Words of which one is looked for at every place of a text: most of the others are told apart by a bit.
class word_set {
 public:
  word_set() = default;
  word_set(std::initializer_list<std::string_view> words) {
    for (const std::string_view each : words) insert(hash_of_word(each));
  }
  void insert(const word_set& others) {
    for (const word_hash each : others.table_)
      if (each != 0) insert(each);
  }
  void insert(word_hash hash);
  /// False only for a word that is none of them.
  bool may_contain(word_hash hash) const noexcept { return (bits_[place_of(hash)] & bit_of(hash)) != 0; }
  bool contains(word_hash hash) const noexcept { return may_contain(hash) && table_[slot_of(hash)] != 0; }

 private:
  static std::size_t place_of(word_hash hash) noexcept { return (hash >> 38) % 16; }
  static std::uint64_t bit_of(word_hash hash) noexcept { return std::uint64_t{1} << ((hash >> 32) % 64); }

  // Where the word stands, or the free place where it would.
  std::size_t slot_of(word_hash hash) const noexcept {
    std::size_t at = hash & (table_.size() - 1);
    while (table_[at] != 0 && table_[at] != hash) at = (at + 1) & (table_.size() - 1);
    return at;
  }

  std::array<std::uint64_t, 16> bits_ = {};
  std::vector<word_hash> table_;  // as wide as a power of two, half of it free; 0 is no word
  std::size_t size_ = 0;
};

/// One distinct word of a text.
struct word {
  std::string_view raw;  ///< as first written; with the characters that HTML spells out
  std::string key;
  word_hash hash = 0;
  word_hash sound = 0;  ///< of the letters alone, those that sound alike as one (`sound_of`)
  bool upper_first = false;
  bool upper_all = false;  ///< two letters or more, none of them small
  std::uint8_t letters = 0;   ///< 255 for more
  std::uint8_t capitals = 0;  ///< of its letters; 255 for more
};

enum class token_kind : std::uint8_t { word, number, mark, end };

enum token_flag : std::uint8_t {
  blank_before = 1,    ///< a blank or a line end stands before it
  line_start = 2,      ///< the first of its line
  empty_line_before = 4,
  block_start = 8,     ///< the first of a block
  sentence_start = 16,
  page_before = 32,    ///< the number of a page stands before it
};

struct token {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  std::uint32_t value = 0;  ///< index of the word, the number (capped), the code point
  token_kind kind = token_kind::end;
  std::uint8_t flags = 0;

  bool has(token_flag flag) const noexcept { return (flags & flag) != 0; }
};

/// What a line begins with.
enum class label_kind : std::uint8_t { none, roman, arabic, dotted, letter, bullet, phase };

/// A paragraph, an item of a list or a heading: lines that belong together. Tokens are [first, last).
struct block {
  std::size_t first = 0;
  std::size_t body = 0;  ///< behind the label
  std::size_t last = 0;
  label_kind label = label_kind::none;
  int number = 0;        ///< of the label, its last part
  int depth = 0;         ///< in the tree of sections; 0 at the top
  bool is_after_blank = false;
};

/// A quotation, or what was meant as one.
struct quotation {
  std::size_t open = 0;   ///< token of the mark
  std::size_t close = 0;  ///< token of the closing mark; behind the last token of the content where there is none
  enum class fault : std::uint8_t { none, unclosed, unopened, mixed } wrong = fault::none;
  bool is_nested = false;
  bool is_straight = false;
};

class source {
 public:
  /// Error: errc::not_utf8, located by line and column; errc::text_too_long beyond 4 GiB.
  explicit source(std::string_view text);
  source(const source&) = delete;
  source& operator=(const source&) = delete;

  std::string_view text() const noexcept { return text_; }
  /// Behind the tokens stand some of kind `end`.
  const token& operator[](std::size_t at) const noexcept { return at < size_ ? tokens_[at] : tokens_[size_]; }
  std::size_t size() const noexcept { return size_; }
  const std::vector<block>& blocks() const noexcept { return blocks_; }
  const std::vector<quotation>& quotations() const noexcept { return quotations_; }
  const std::vector<word>& words() const noexcept { return words_; }
  /// The one whose opening mark is that token; null where none is.
  const quotation* quotation_at(std::size_t open) const noexcept;
  /// The block a token is in.
  std::size_t block_of(std::size_t at) const noexcept;

  bool is_word(std::size_t at) const noexcept { return (*this)[at].kind == token_kind::word; }
  bool is_number(std::size_t at) const noexcept { return (*this)[at].kind == token_kind::number; }
  bool is_mark(std::size_t at, char32_t mark) const noexcept { return (*this)[at].kind == token_kind::mark && (*this)[at].value == mark; }
  bool is_dash(std::size_t at) const noexcept;
  bool is_quote(std::size_t at) const noexcept;
  /// An empty word where none stands.
  const word& word_at(std::size_t at) const noexcept { return is_word(at) ? words_[(*this)[at].value] : no_word; }
  /// Of all tokens, as `hash` gives them one by one.
  const std::vector<word_hash>& hashes() const noexcept { return hashes_; }
  /// Of a word or a number; 0 for a mark.
  word_hash hash(std::size_t at) const noexcept { return at < size_ ? hashes_[at] : 0; }
  std::size_t digits(std::size_t at) const noexcept { return is_number(at) ? (*this)[at].end - (*this)[at].start : 0; }
  int number(std::size_t at) const noexcept { return static_cast<int>((*this)[at].value); }
  bool joins(std::size_t at) const noexcept { return !(*this)[at].has(blank_before); }  ///< nothing stands before it
  std::string_view raw(std::size_t at) const noexcept { return text_.substr((*this)[at].start, (*this)[at].end - (*this)[at].start); }

  text_span span(std::size_t first, std::size_t last) const noexcept;  ///< of tokens [first, last)
  /// NFC, blanks and line ends as one blank each, without mark-up and numbers of pages.
  std::string clean(const text_span& at) const;
  std::string clean(std::size_t first, std::size_t last) const { return clean(span(first, last)); }

 private:
  friend class stops;
  // A place for a word, found by the hash of its bytes.
  struct slot {
    std::uint32_t hash = 0;
    std::uint32_t word = 0;  // its index + 1; 0 where the place is free
  };

  void scan();
  void leave_out_furniture();
  bool leave_out_links();  // whether there are any: then blocks and quotations are to be found anew
  void leave_out(const std::vector<std::pair<std::size_t, std::size_t>>& ranges);  // of tokens, in their order and apart
  void find_blocks();
  bool begins_heading_in_line(std::size_t i, int number) const;
  bool begins_part_in_line(std::size_t i) const;
  bool is_in_bracket(std::size_t i) const;
  bool goes_on_behind_dash(std::size_t i, bool is_quoted) const;
  bool lacks_rest(std::size_t i) const;
  bool goes_on_behind_semicolon(std::size_t i, std::size_t line_first) const;
  void find_sentences();
  void pair_quotations();
  std::uint32_t intern(std::string_view raw);
  std::uint32_t add_word(std::string_view raw, slot& into, std::uint32_t bytes);
  void widen_table();
  std::size_t label_at(std::size_t at, block& into) const;

  static const word no_word;

  std::string_view text_;
  bool is_composed_ = false;  // in normal form C, seen at a glance
  std::size_t size_ = 0;
  std::vector<token> tokens_;
  std::vector<word_hash> hashes_;     // of the tokens
  std::vector<std::uint32_t> stops_;  // what a pass may stop at: of each token its kind, of words the word; and one more behind them
  std::vector<text_span> pages_;  // numbers of pages and what else is none of the text, and so no tokens
  std::vector<word> words_;
  std::deque<std::string> spelt_;  // words of which characters are spelt out in the text, with the characters
  std::vector<slot> table_;  // of words
  std::vector<block> blocks_;
  std::vector<quotation> quotations_;
};

/// The places a pass over a text stops at. Whether it stops at a word is asked once of each distinct word of the text; all other tokens are
/// passed by at a glance.
class stops {
 public:
  enum kind : std::uint8_t { nothing = 0, numbers = 1, marks = 2, clauses = 4, quotes = 8, sentences = 16 };  ///< clauses: `,` and `;`, which `marks` holds too, as it does quotation marks of all shapes
  /// `asked` is a set of words, or says of a word whether the pass stops at it; `kinds` are joined by `|`.
  stops(const source& in, const word_set& asked, int kinds = nothing) : stops(in, [&asked](const word& each) { return asked.may_contain(each.hash); }, kinds) {}
  template <class Asked>
  stops(const source& in, Asked asked, int kinds = nothing) : of_(in.stops_.data()), last_(in.size()), sentence_((kinds & sentences) != 0 ? begins_sentence : 0), stop_(first_word + in.words().size()) {
    stop_[end_] = 1;
    stop_[number_] = (kinds & numbers) != 0;
    stop_[mark_] = (kinds & marks) != 0;
    stop_[clause_] = (kinds & (marks | clauses)) != 0;
    stop_[quote_] = (kinds & (marks | quotes)) != 0;
    for (std::size_t i = 0; i < in.words().size(); ++i) stop_[first_word + i] = asked(in.words()[i]);
  }
  /// The first such place at `from` or behind it, and before `last`; the end of the text, or `last`, where there is none.
  std::size_t next(std::size_t from) const noexcept {
    if (from >= last_) return last_;
    while (!is_one(from)) ++from;
    return from;
  }
  std::size_t next(std::size_t from, std::size_t last) const noexcept {
    last = last < last_ ? last : last_;
    while (from < last && !is_one(from)) ++from;
    return from < last ? from : last;
  }

 private:
  friend class source;
  static constexpr std::uint32_t begins_sentence = std::uint32_t{1} << 31;
  enum : std::uint32_t { end_, number_, mark_, clause_, quote_, first_word };

  bool is_one(std::size_t at) const noexcept { return stop_[of_[at] & ~begins_sentence] != 0 || (of_[at] & sentence_) != 0; }

  const std::uint32_t* of_;
  std::size_t last_;
  std::uint32_t sentence_;
  std::vector<std::uint8_t> stop_;  // by what the source says of a token
};

/// Words in a row.
class phrase {
 public:
  explicit phrase(std::string_view text);
  /// How many tokens it takes at that place; 0 where it is not there.
  std::size_t at(const source& in, std::size_t place) const noexcept { return in.hash(place) == first_ ? length_at(in, place) : 0; }
  const std::vector<word_hash>& hashes() const noexcept { return hashes_; }
  std::size_t size() const noexcept { return hashes_.size(); }

 private:
  std::size_t length_at(const source& in, std::size_t place) const noexcept;

  std::vector<word_hash> hashes_;
  word_hash first_ = 0;
};

/// A Roman number of capital letters, 1 … 3999; 0 for another text.
int roman_value(std::string_view text) noexcept;
std::string roman_text(int value);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
