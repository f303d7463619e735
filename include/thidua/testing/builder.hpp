// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Merit records for tests: everything that a test does not say is settled, so that it says only what matters. Layer: testing.
#include <thidua/award/merit_record.hpp>
#include <thidua/testing/years.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {

/// How a form was granted, beside the year of the decision.
struct grant_details {
  std::optional<award_year> achievement_to = std::nullopt;
  thidua::track track = thidua::track::merit;
};

/// A merit record under construction. Each call gives a new one, so one may stand as the base of many; of what is said twice of a
/// year, the last word holds. All facts are closed: what is not said was not so. The first year is 2000, or the earliest that is
/// spoken of; recruited or founded on its 1 January; no grants and no service but those told.
///
/// `officer().rated(rating::excellent, from(2020_y).through(2025_y)).held(awards::grassroots_fighter, {2023_y, 2025_y})`
class record_builder {
 public:
  explicit record_builder(subject_kind subject);

  /// Error: as for merit_record, here and in `record`.
  [[nodiscard]] record_builder id(std::string_view text) const;
  [[nodiscard]] record_builder name(std::string_view text) const;
  [[nodiscard]] record_builder sector(std::string_view id) const;
  [[nodiscard]] record_builder first_year(award_year year) const;
  [[nodiscard]] record_builder recruited(date day) const;
  [[nodiscard]] record_builder founded(date day) const;
  /// What is not told of this fact is unknown, in every year.
  [[nodiscard]] record_builder open(fact_kind kind) const;
  /// Nothing is settled: all that is not told is unknown, days, grants and service too. There is no first year but the one told.
  [[nodiscard]] record_builder open_everything() const;

  [[nodiscard]] record_builder rated(rating value, const year_list& when) const;
  [[nodiscard]] record_builder held(award title, const year_list& when) const;
  /// One initiative a year, never used.
  [[nodiscard]] record_builder initiative(scope of, const year_list& when) const;
  [[nodiscard]] record_builder initiative(const initiative_fact& what, const year_list& when) const;
  [[nodiscard]] record_builder sanctioned(sanction heaviest, const year_list& when) const;
  [[nodiscard]] record_builder pending(const year_list& when) const;
  [[nodiscard]] record_builder members(const member_counts& counts, const year_list& when) const;
  [[nodiscard]] record_builder votes(const vote_count& counted, const year_list& when) const;
  [[nodiscard]] record_builder leads_bloc(bloc_led kind, const year_list& when) const;
  [[nodiscard]] record_builder exceeds_targets(const year_list& when) const;
  [[nodiscard]] record_builder organizations_excellent(const year_list& when) const;
  [[nodiscard]] record_builder thematic_leader(const thematic_lead& led, const year_list& when) const;
  /// What a council said yes to, and what it said no to.
  [[nodiscard]] record_builder attested(std::string_view judgement, const year_list& when) const;
  [[nodiscard]] record_builder denied(std::string_view judgement, const year_list& when) const;
  [[nodiscard]] record_builder not_flag_eligible() const;
  /// In a decision of each year.
  [[nodiscard]] record_builder granted(award form, const year_list& when, const grant_details& details = {}) const;
  [[nodiscard]] record_builder served(const service_period& what) const;

  /// What all this makes. Error: errc::invalid_record and those of the values.
  merit_record record() const;
  operator merit_record() const { return record(); }  // NOLINT(google-explicit-constructor): it stands where a record is asked

 private:
  template <class Change>
  record_builder told(const year_list& when, Change change) const;

  merit_record_parts parts_;
  std::map<award_year, year_facts> years_;
  bool is_open_ = false;
};

/// An individual whom nothing is said of yet.
inline record_builder officer() { return record_builder(subject_kind::individual).id("officer"); }
inline record_builder collective() { return record_builder(subject_kind::collective).id("collective"); }
inline record_builder household() { return record_builder(subject_kind::household).id("household"); }

}  // namespace testing
}  // namespace v0
}  // namespace thidua
