// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A campaign held against what is known: its document, phases, commemorations and congresses. Layer: campaign, private.
#include <thidua/campaign/validation.hpp>
#include <thidua/core/date_text.hpp>

#include "core/quoted.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

using code = violation_code;

/// The place of a member of a list, or of what it has: "/phases/0/from".
inline std::string at(const char* list, std::size_t index, const char* key = "") {
  return std::string("/").append(list).append("/").append(std::to_string(index)).append(key);
}
inline std::string number(int value) { return std::to_string(value); }

/// A day in each language: official in Vietnamese, ISO in English.
struct day_text {
  std::string vi;
  std::string en;
  explicit day_text(date day) : vi(to_text(day)), en(to_iso(day)) {}
  explicit day_text(const origin& from) : vi(to_text(from)), en(to_text(from, language::english)) {}
};

class campaign_checker {
 public:
  campaign_checker(const campaign& what, const reference_facts& known);
  std::vector<violation> run();

 private:
  void report(code what, severity how, std::string where, bilingual message, bilingual help = {}, std::vector<std::string> related = {}) {
    found_.push_back({what, how, std::move(where), std::move(message), std::move(help), std::move(related)});
  }
  // *Năm công tác*: a year that begins with a month of the quarter before its calendar year and is filled by the phases from its first
  // day to its last, as courts and procuracies count (1 December to 30 November) and the enforcement of judgments does (1 October to
  // 30 September). Nothing where the phases fill no such year.
  std::optional<period> working_year() const;
  // The days of the phase of that ordinal, if it is there and has any; one that is open on a side ("từ nay đến 21/7") may have all
  // days there.
  std::optional<period> days_of_phase(const std::optional<int>& ordinal) const;

  // validation.cpp
  void document();
  // What is assigned to a phase that is not there.
  void references();
  void movements();
  void deadlines();
  void steps();

  // validation_phases.cpp
  void phases();
  // Whether the numbers are right and only the phases stand in another order: `phase_order` says that.
  bool ordinals_follow_the_days() const;
  void ordinal_of(std::size_t i, int& expected);
  // Whether a bound outside of the year is meant: a first phase that begins on the day of issue, in the December before; a drive of its
  // own that goes on to Tết.
  bool may_leave_year(std::size_t i, const bound& edge) const;
  void own_bounds(std::size_t i);
  void empty_phase(std::size_t i);
  // Order and overlaps.
  void succession();
  // Days of the year that are in no phase.
  void gaps();
  // Two phases of which `second` begins on a day of `first`, or on the same.
  void overlap(std::size_t second, std::size_t first);

  // validation_commemorations.cpp
  // Entries of one joint commemoration: those of one place, or neighbours of one text.
  bool are_joint(const commemoration_entry& a, const commemoration_entry& b) const {
    return a.span && b.span ? a.span == b.span : a.text == b.text && a.stated == b.stated && a.phase == b.phase;
  }
  // Looks at the entries about it; more than these no commemoration joins.
  template <class Predicate>
  bool any_joint(std::size_t i, Predicate predicate) const {
    constexpr std::size_t most = 8;
    const auto& all = of_.commemorations;
    std::size_t first = i;
    while (first > 0 && i - first < most && are_joint(all[first - 1], all[i])) --first;
    for (std::size_t k = first; k < all.size() && k <= i + most && are_joint(all[k], all[i]); ++k)
      if (predicate(all[k])) return true;
    return false;
  }
  const commemoration* event_of(const commemoration_entry& entry) const { return entry.event ? known_.events.find(*entry.event) : nullptr; }
  void commemorations();
  void origin_of(std::size_t i);
  bool number_fits(std::size_t i, std::optional<int> year) const;
  void stale(std::size_t i, int right);
  // Whether the text names a year that is not this plan's; what hangs on that year is not judged then.
  bool is_stale(std::size_t i);
  void number_of(std::size_t i);
  void place_of(std::size_t i);
  // Whether any day of the entry's event in its year lies in the phase: a whole month, a lunar day that comes twice.
  bool falls_in(const commemoration_entry& entry, const period& days, const period& phase) const;

  // validation_congresses.cpp
  void congresses();
  void term_of(std::size_t i, const congress* known);
  // Against the other mentions of the body: terms that are the same, run the wrong way, or do not abut.
  void sequence_of(std::size_t i);
  // Against the mentions before it: two numbers both carried out at once, two terms of one congress or level.
  void conflicts_of(std::size_t i);
  // Whether the verb fits some day on which the plan speaks: a day of its phase; without one the day of issue, for what is welcomed or
  // carried out any day from then to the campaign's end; without that any day of the campaign.
  void stance_of(std::size_t i, const congress* known);
  using counted_congress = std::pair<std::string_view, std::optional<int>>;  // body and ordinal
  // The years in which terms begin, as the plan's mentions of the congresses give them; nothing where those of one do not agree.
  std::map<counted_congress, std::optional<int>> first_years_of_terms() const;
  void year_counts();

  const campaign& of_;
  const reference_facts& known_;
  std::optional<date> issued_;
  std::optional<date> not_before_;                    // the day of issue, or one before which it was not issued
  std::optional<period> working_year_;                // where it is not the calendar's
  bool is_of_several_years_ = false;                  // its phases are stages
  std::map<int, std::size_t> phase_of_;               // the first phase of each ordinal
  std::vector<std::optional<period>> days_;           // of each commemoration
  std::set<int> named_phases_;                        // the ordinals that commemorations name
  std::set<date> general_days_;                       // of the commemorations of no phase
  bool has_general_entry_ = false;                    // one of no phase and no day: it may mean any
  std::map<std::string, std::vector<std::size_t>> carried_out_;         // by body
  std::map<std::string, std::map<int, std::size_t>> sequences_;         // the first mention with a term, by body and ordinal
  std::map<std::string, std::size_t> terms_;          // by body, ordinal and level
  std::vector<violation> found_;
};

}  // namespace detail
}  // namespace v0
}  // namespace thidua
