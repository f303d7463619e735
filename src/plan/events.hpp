// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The events of a catalogue, found by their names in running text. Layer: plan, private.
#include <thidua/commemoration/catalogue.hpp>
#include <thidua/plan/lexicon.hpp>

#include "source.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

struct event_found {
  bool stands_alone = false;  ///< needs no "ngày" before it
  const commemoration* event = nullptr;
  std::size_t last = 0;  ///< token behind the name
  bool is_short = false;     ///< may be said of another body too: "ngày thành lập Công đoàn"
  bool is_doubtful = false;  ///< a short name behind which a word stands that may belong to it: only a right number tells
};

/// A name that is nearly one of the catalogue's.
struct damaged_event {
  const commemoration* event = nullptr;
  std::size_t first = 0;  ///< tokens that are wrong, [first, last)
  std::size_t last = 0;
  std::size_t end = 0;    ///< token behind the whole name
  std::string repaired;   ///< what should stand in their place
};

class event_names {
 public:
  event_names(const catalogue& events, const lexicon& words);

  /// The longest name that begins at the place, small words ("ngày", "của", "nước") left out of account; nothing where it goes on
  /// and so is another's.
  std::optional<event_found> at(const source& in, std::size_t place) const { return at(in, place, 0); }
  /// What a name says of a body whose kind of day stands elsewhere or is not said: "ngành Tư pháp" behind "Ngày truyền thống ngành Nội
  /// vụ, …", "75 năm Quân đội nhân dân Việt Nam".
  std::optional<event_found> day_of_body_at(const source& in, std::size_t place) const;
  /// Whether a name that needs no "ngày" before it may begin at the place.
  bool may_begin(const source& in, std::size_t place) const { return first_words_.contains(in.hash(place)); }
  /// Such words.
  const word_set& first_words() const noexcept { return first_words_; }
  /// A name damaged in a word or two that is the only one of an event for which `fits` holds.
  template <class Fits>
  std::optional<damaged_event> damaged_at(const source& in, std::size_t place, Fits fits) const {
    // Of three words one is right, so the name is found by it.
    std::optional<damaged_event> best;
    const commemoration* asked = nullptr;
    bool is_right = false;
    for (std::size_t k = 0; k <= may_be_wrong + 1; ++k) {
      const auto names = by_word_.find(in.hash(place + k));
      if (names == by_word_.end()) continue;
      for (const std::size_t each : names->second) {
        // Asked first, as few are right; names of one event stand together.
        if (spelled_[each].event != asked) {
          asked = spelled_[each].event;
          is_right = fits(*asked);
        }
        if (!is_right) continue;
        auto found = compare(in, place, spelled_[each]);
        if (!found) continue;
        if (best && best->event != found->event && best->end >= found->end) return std::nullopt;
        if (!best || found->end > best->end) best = std::move(found);
      }
    }
    return best;
  }
  /// The one event of that day, if there is but one.
  const commemoration* only_one_on(int month, int day) const noexcept;
  /// Of the events on that day the only one whose name has the word.
  const commemoration* only_one_on(int month, int day, word_hash word) const noexcept;

 private:
  struct node {
    std::unordered_map<word_hash, std::size_t> next;
    bool stands_alone = false;
    bool is_short = false;
    bool needs_day = false;  // its kind alone, "Chiến thắng": the day behind it tells which
    const commemoration* event = nullptr;
  };
  struct spelled {
    const commemoration* event;
    std::vector<word_hash> hashes;
    std::vector<std::string> words;
    std::vector<std::string> skeletons;  // of the words
  };
  static constexpr std::size_t may_be_wrong = 2;  // words of a damaged name
  std::optional<event_found> at(const source& in, std::size_t place, std::size_t node) const;
  enum class name_end : std::uint8_t { here, doubtful, further };
  name_end end_at(const source& in, std::size_t last, bool is_short) const;
  void add(const commemoration& event, std::string_view name);
  void add_spelled(const commemoration& event, const std::string& plain, std::vector<word_hash> written);
  std::optional<damaged_event> compare(const source& in, std::size_t place, const spelled& with) const;

  catalogue events_;
  std::vector<node> nodes_;
  std::array<std::size_t, 2> kinds_of_days_ = {};  // nodes: of foundings, of traditions
  word_set first_words_;
  std::vector<spelled> spelled_;
  std::unordered_map<word_hash, std::vector<std::size_t>> by_word_;  // names by each of their first words
};

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
