// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Which later awards lose their support when an award is withdrawn. Layer: rules.
///
/// Source: Law 06/2022/QH15 Art. 93.2 (in force from 2024-01-01); Decree 91/2017/NĐ-CP Art. 78 (2017-10-01 … 2023-12-31).
#include <thidua/award/award.hpp>
#include <thidua/award/award_year.hpp>
#include <thidua/award/merit_record.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/rules/truth.hpp>

#include <vector>

namespace thidua {
inline namespace v0 {

/// *Thu hồi, hủy bỏ*: an award that is withdrawn.
struct withdrawn_award {
  award what;
  /// Of a title the year it was held for; of a form that of its decision, or where no decision is of that year the last year of
  /// the achievements it rewards.
  award_year year;
};

/// An award that was given, and by which rule.
struct decided_award {
  award what;
  /// The award year it was judged at.
  award_year year;
  /// The standard that the decision used, bound to the award (`rule::for_award`).
  rule standard;
};

/// An award whose standard the record supports less than before.
struct lost_support {
  award what;
  award_year year;
  /// With the withdrawn award, and without it. Range: after < before.
  truth before;
  truth after;

  friend bool operator==(const lost_support&, const lost_support&) = default;
};

/// The record on which a decision is judged anew: without its own grant or title, what it used initiatives for, the withdrawn award,
/// and grants that were decided later than it. Ask it for the new finding. Error: errc::invalid_record where the record does not
/// hold the withdrawn award.
merit_record record_without(const merit_record& record, const withdrawn_award& withdrawn, const decided_award& decided);

/// Every award of later years, or of the same year, that its standard no longer supports as it did; by year, then as given. Each is
/// judged for itself: what falls in turn when one of these is withdrawn, a further call tells. Error: as for `record_without`;
/// errc::unbound_rule; what a custom leaf throws.
std::vector<lost_support> revocation(const merit_record& record, const withdrawn_award& withdrawn, const std::vector<decided_award>& decisions, const decision_options& options = {});

}  // namespace v0
}  // namespace thidua
