// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A record told otherwise, the record itself untouched. Layer: rules.
#include <thidua/award/merit_record.hpp>
#include <thidua/rules/change.hpp>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {

/// A copy of a record in which facts may be told anew: what is told here replaces what was told, where `merit_record` itself
/// refuses a second telling as a contradiction. All else it refuses still: errc::invalid_record.
///
/// `decide(rule, what_if(record).rated(2024_y, rating::good), 2025_y)`
class what_if {
 public:
  explicit what_if(merit_record record) : record_(std::move(record)) {}

  what_if& rated(award_year year, rating value);
  what_if& sanctioned(award_year year, sanction heaviest);
  what_if& pending(award_year year, bool is_pending);
  /// The year's titles, where they were not told, are complete from then on.
  what_if& held(award_year year, award title);
  what_if& not_held(award_year year, award title);
  /// One more; the year's initiatives, where they were not told, are complete from then on.
  what_if& initiative(award_year year, initiative_fact what);
  what_if& no_initiatives(award_year year);
  what_if& members(award_year year, member_counts counts);
  what_if& leads_bloc(award_year year, bloc_led kind);
  what_if& exceeds_targets(award_year year, bool does);
  what_if& organizations_excellent(award_year year, bool are);
  what_if& thematic_leader(award_year year, std::optional<thematic_lead> led);
  what_if& votes(award_year year, vote_count counted);
  what_if& judged(award_year year, std::string_view id, bool is_attested);
  what_if& flag_eligible(bool is_eligible);
  /// One more; the grants, where they were not told, are complete from then on.
  what_if& granted(grant what);
  /// Without the grants of that form that count in that year.
  what_if& not_granted(award_year year, award form, grant_basis basis = grant_basis::achievement);
  /// The year as a whole.
  what_if& tell(year_facts facts);
  /// As if the record did not say. `record_key::grants` and `flag_eligible` are forgotten for all years.
  what_if& forget(award_year year, record_key fact);
  what_if& changed(const change& what);

  const merit_record& record() const noexcept { return record_; }
  operator const merit_record&() const noexcept { return record_; }  // NOLINT(google-explicit-constructor): it stands where a record is asked

 private:
  template <class F>
  what_if& edit(award_year year, F change);

  merit_record record_;
};

/// The record with all these changes, in whichever order they come. A number of initiatives is reached by taking those whose use is
/// not known to be unused, then by new ones; a grant by taking one of unknown track to be on merit, else by a new one.
/// Error: errc::invalid_record for what no record can hold; errc::invalid_quantity for a grant without any year.
merit_record with(const merit_record& record, const std::vector<change>& changes);

}  // namespace v0
}  // namespace thidua
