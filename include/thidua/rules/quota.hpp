// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Quotas: how many of n may get an award, and who they are by a ranking. Layer: rules.
#include <thidua/rules/truth.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// What becomes of a fraction of a place.
enum class quota_rounding : std::uint8_t {
  down,  ///< it is lost: "at most" is at most
  up,    ///< it makes a place
};
std::string_view to_string(quota_rounding how) noexcept;

/// *Tỷ lệ, chỉ tiêu*: at most that share of n, in whole places: `quota::percent(15)`, `quota::fraction(1, 3)`.
class quota {
 public:
  /// Range: 0 … 100. Error: errc::invalid_quantity.
  static quota percent(int of_hundred) { return fraction(of_hundred, 100); }
  /// Range: whole 1 … 1,000,000; part 0 … whole. Error: errc::invalid_quantity.
  static quota fraction(int part, int whole);

  /// The same, rounded so; without it, down.
  quota rounded(quota_rounding how) const noexcept;
  /// The same, but one place where it would come to none, whatever n.
  quota at_least_one() const noexcept;

  int part() const noexcept { return part_; }
  int whole() const noexcept { return whole_; }
  quota_rounding rounding() const noexcept { return rounding_; }
  /// The places there are in any case: 0 or 1.
  int least() const noexcept { return least_; }

  /// How many places it gives among n. In integers. Range: 0 … 1,000,000,000. Error: errc::invalid_quantity.
  int places(int n) const;

  friend bool operator==(const quota&, const quota&) noexcept = default;

 private:
  quota(int part, int whole) noexcept : part_(part), whole_(whole) {}

  int part_;
  int whole_;
  quota_rounding rounding_ = quota_rounding::down;
  int least_ = 0;
};

/// What the numbers of a ranking say.
enum class ranking_order : std::uint8_t {
  scores,  ///< the highest comes first
  places,  ///< the lowest comes first
};
std::string_view to_string(ranking_order order) noexcept;

/// Who comes first among equals.
enum class tie_break : std::uint8_t {
  none,         ///< nobody: ties stay ties
  women_first,  ///< women among individuals; among collectives those with 70 % women or more
};
std::string_view to_string(tie_break how) noexcept;

/// One who is ranked. The ranking is the caller's.
struct ranked_candidate {
  /// Once in a ranking.
  std::string id;
  /// A score or a place, as `ranking_order` says.
  std::int64_t rank = 0;
  /// Whether `tie_break::women_first` prefers it: a woman; for a collective see `mostly_women`. What is not told is unknown.
  truth preferred = truth::unknown;
};

/// How many of a collective's members are women. Unit: members. Range: total 1 … 1,000,000,000, women 0 … total.
struct women_of {
  int women;
  int total;
};
/// Whether 70 % of the members or more are women. In integers. Error: errc::invalid_quantity.
/// Source: Decree 152/2025/NĐ-CP Art. 4.6; Decree 91/2017/NĐ-CP Art. 3.2.
truth mostly_women(women_of members);

/// How a selection is made.
struct selection_rules {
  ranking_order order = ranking_order::scores;
  tie_break ties = tie_break::none;
};

/// Who gets a place. Every candidate is in one of the three lists; each list by rank, equals by id.
struct selection {
  /// How many there were to give.
  int places = 0;
  std::vector<std::string> chosen = {};
  /// Equals at the cut, whom the ranking does not tell apart, or might not if what is unknown were known.
  std::vector<std::string> tied = {};
  /// How many of `tied` still find a place.
  int open = 0;
  std::vector<std::string> passed_over = {};

  friend bool operator==(const selection&, const selection&) = default;
};

/// The candidates who get one of the places. Whatever order the list is in, the result is the same. A tie-break that depends on
/// something unknown leaves a tie where the unknown could change who is chosen.
/// Range: places 0 or more. Error: errc::invalid_quantity; errc::invalid_ranking for an id that is empty or stands twice.
/// Complexity: n log n.
selection select_by_rank(std::vector<ranked_candidate> candidates, int places, const selection_rules& how = {});

}  // namespace v0
}  // namespace thidua
