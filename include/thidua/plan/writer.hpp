// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Plans written: a campaign as the text of a plan, and next year's plan from this year's. Layer: plan.
#include <thidua/campaign/campaign.hpp>
#include <thidua/plan/reader.hpp>

#include <string>

namespace thidua {
inline namespace v0 {
namespace plan {

/// The text of a plan in standard wording and date style. Reading it back with the same reader gives an equal campaign
/// (`without_spans`) where the campaign holds what such a text can say: its document, title, year, launcher, themes, movements,
/// phases, commemorations, congresses, counted years and registration.
std::string write(const campaign& what, const reader& by);
/// By the built-in facts.
std::string write(const campaign& what);

/// Next year's campaign, or that of another year: the same launcher, phases, movements and duties; in each phase the
/// commemorations of the body and of the old plan that fall in it, with their right numbers, round years marked; congresses that are over by then are
/// carried out, others prepared for; the deadline on a working day. Number, day, bases and signatory are left out.
campaign draft(const campaign& like, int year, const reference_facts& known);

}  // namespace plan
}  // namespace v0
}  // namespace thidua
