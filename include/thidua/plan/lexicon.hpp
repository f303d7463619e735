// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The words plans are written in: what spelling, abbreviations and names are checked against. Layer: plan.
#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {

/// Words of plans, replaceable as a whole or entry by entry.
struct lexicon {
  /// Another wording of an event: the id of the catalogue and how plans write it.
  struct event_name {
    std::string event;
    std::string name;

    friend bool operator==(const event_name&, const event_name&) = default;
  };

  /// A frequent misspelling and what is meant: "nghành", "ngành". The wrong one must be no word in any text.
  struct misspelling {
    std::string wrong;
    std::string right;

    friend bool operator==(const misspelling&, const misspelling&) = default;
  };

  /// Words of two or more syllables; a text that is one slip away from one of them is misspelt: "đãng ký".
  std::vector<std::string> terms = {};
  /// Misspellings that are known as such, with as many words as what is meant.
  std::vector<misspelling> misspellings = {};
  /// What looks like a slip and is none: "công đoạn".
  std::vector<std::string> not_slips = {};
  /// Abbreviations everyone knows: "UBND".
  std::vector<std::string> abbreviations = {};
  /// Names in their usual wording, beside those of the known movements: "Năm vì lợi ích đoàn viên".
  std::vector<std::string> names = {};
  /// Wordings of events beyond the names of the catalogue.
  std::vector<event_name> events = {};

  /// The built-in ones.
  static const lexicon& vietnam();

  friend bool operator==(const lexicon&, const lexicon&) = default;
};

}  // namespace plan
}  // namespace v0
}  // namespace thidua
