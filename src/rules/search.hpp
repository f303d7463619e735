// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The search for the changes that make a rule met. Layer: rules, private.
#include <thidua/award/merit_record.hpp>
#include <thidua/rules/change.hpp>
#include <thidua/rules/decide.hpp>

#include "demand.hpp"
#include "layout.hpp"
#include "polarities.hpp"
#include "prepared.hpp"
#include "unmet.hpp"

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

/// What changes may touch.
struct open_years {
  /// Only years after this one, and no fact without a year.
  int after = 0;
  bool is_plan() const noexcept { return after > 0; }
};

class change_search {
 public:
  change_search(const layout& rule, const leaf_facts& facts, const merit_record& record, const polarities& wanted, open_years open);

  /// The ways to meet the rule at that year.
  ways at(int year);
  /// Every fact that the rule asks of the open years up to that one, as good as can be.
  demand_set everything(int last);
  /// A way as changes, by year, fact and key. Nothing where counts of members can't be had.
  std::optional<std::vector<change>> changes(const demand_set& way, int award_year) const;
  /// What the search met that can't be changed, in the order of reading.
  std::vector<unmet_condition> blocked() const;
  /// The same, asked of years before the first one.
  std::vector<unmet_condition> too_early() const;

 private:
  struct block {
    int year = 0;
    truth now = truth::unknown;
  };

  const layout_place& place(int at) const { return rule_.places[static_cast<std::size_t>(at)]; }
  const layout_entry& entry(int at) const { return rule_.entries[static_cast<std::size_t>(place(at).entry)]; }
  std::vector<int> children(int at) const;
  truth now(int at, int year) const;
  bool is_settled(int at, int year, truth want) const { return !wanted_.may_conflict && now(at, year) == want; }

  ways goal(int at, int year, truth want);
  ways made_goal(int at, int year, truth want);
  ways leaf(int at, int year, truth want);
  ways every(const std::vector<int>& of, int year, truth want);
  ways any(const std::vector<int>& of, int year, truth want);
  ways choose(int child, int first, int last, int k, truth want);
  ways sum(int child, int first, int last, int k, truth want);
  ways ever(int child, int until, truth want);
  ways chain(int child, int length, int gap, int year, truth want, std::map<std::pair<int, int>, ways>& known);
  ways run(int at, int year, truth want);
  ways body(int at, int year, int length, truth want);
  ways counted(int at, int first, int last, truth want);

  bool is_open(int year) const noexcept { return year > open_.after && year <= last_award_year && year >= std::max(first_year_, 1); }
  bool is_unknown(const demand& each) const;
  const std::optional<legal_reference>& reference_of(int place) const;
  std::optional<std::vector<change>> member_changes(const demand& each) const;
  int judgement_key(const std::string& id);

  const layout& rule_;
  const leaf_facts& facts_;
  const merit_record& record_;
  const polarities& wanted_;
  open_years open_;
  int first_year_ = 0;
  std::vector<timeline> lines_;        // by entry
  std::vector<int> parents_;           // by place
  std::vector<std::string> judgements_;
  std::vector<int> lengths_;           // of thematic movements, those the rule asks for
  std::vector<const node_terms*> comparisons_;  // of members
  std::map<std::tuple<int, int, truth>, ways> known_;
  std::map<int, block> blocked_;
  std::map<int, block> too_early_;
  ways_algebra algebra_;
};

}  // namespace detail
}  // namespace v0
}  // namespace thidua
