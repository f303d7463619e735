// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The conditions that ask a merit record one fact. Layer: rules.
///
/// Y is the award year. A fact that the record does not say is unknown, unless the record closes it; before the record's first
/// year there was none of it. Source: Law 06/2022/QH15 and the decrees that the law packs cite; the definitions are this project's.
#include <thidua/award/merit_record.hpp>
#include <thidua/core/quantity.hpp>
#include <thidua/rules/rule.hpp>

#include <string_view>

namespace thidua {
inline namespace v0 {

/// Met in every year.
template <class Facts = merit_record>
basic_rule<Facts> always() { return basic_rule<Facts>(detail::make_node({.kind = node_kind::constant, .value = truth::yes})); }
/// Met in no year.
template <class Facts = merit_record>
basic_rule<Facts> never() { return basic_rule<Facts>(detail::make_node({.kind = node_kind::constant, .value = truth::no})); }

/// Rated so or better in Y.
rule rated(rating least);
/// The title was awarded for Y. Literal: nothing follows from a higher one. Error: errc::invalid_rule for a form.
rule held(award title);
/// A grant of the form on the track of merit counts in Y. Error: errc::invalid_rule for a title.
rule granted(award form, grant_basis basis = grant_basis::achievement);
/// The same of the award that the rule is for; `rule::for_award` says which. Asked before, error: errc::unbound_rule.
rule granted_self(grant_basis basis = grant_basis::achievement);
/// Usable initiatives of Y whose scope is that or wider: as a condition one or more, under `count` how many. What is usable hangs
/// on the award: for a title those not used for a form, for a form those not used at all. `rule::for_award` says which, or the
/// argument. Asked before, error: errc::unbound_rule.
rule initiative(scope narrowest, usability use = usability::unbound);
/// A sanction so severe or more was in force in Y. Error: errc::invalid_rule for sanction::none.
rule sanctioned(sanction lightest);
/// No sanction was in force in Y.
rule clean();
/// Discipline, inspection or denunciation under way.
rule pending();

/// `members(member_part::advanced, member_comparison::at_least_percent, 70)`. In integers: 100 · part ≥ n · total. Unknown where a count
/// is absent. Range: percent 0 … 100, members 0 … 1,000,000,000. Error: errc::invalid_quantity.
rule members(member_part part, member_comparison compare, int n);
/// Led a bloc of exactly that kind. Error: errc::invalid_rule for bloc_led::none.
rule leads_bloc(bloc_led kind);
rule exceeds_targets();
/// Its Party and mass organisations are rated excellent.
rule organizations_excellent();
/// Led a thematic movement of exactly that level which lasted so long or longer, at its review in Y. Range: 1 year or more.
rule thematic_leader(scope level, years least);
/// Belongs to a bloc in which flags are given.
rule flag_eligible();
/// So many percent of all votes or more were in favour. Range: 0 … 100. Error: errc::invalid_quantity.
rule votes(int percent);

/// Complete years since the founding, on 31/12/Y, both days counted. Range: 1 … 1000. Error: errc::invalid_quantity.
rule age(years least);
/// Complete months since recruitment, on 31/12/Y, both days counted. Range: 1 … 12,000. Error: errc::invalid_quantity.
rule recruited(months least);
/// The latest run of service of that kind on 31/12/Y has so many months (12 a year). Range: 1 … 1000 years.
/// Error: errc::malformed_id for the kind, errc::invalid_quantity.
rule served_continuously(std::string_view kind, years least, month_counting counting = month_counting::complete);
/// The months of all runs until 31/12/Y, each weighted by its factor, make so many years. Range and error as above.
rule served_weighted(std::string_view kind, years least, month_counting counting = month_counting::complete);

/// What only a council can say, by id: attested for Y, else by `judgement_policy`. Error: errc::malformed_id.
rule judged(std::string_view id);
/// A limb that exists but whose text we do not have: always unknown, and the finding says so. Error: errc::invalid_rule without words.
rule unread(const bilingual& what);

}  // namespace v0
}  // namespace thidua
