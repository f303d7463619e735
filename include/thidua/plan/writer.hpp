// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Plans written: a campaign as the text of a plan, and next year's plan from this year's. Layer: plan.
#include <thidua/campaign/campaign.hpp>
#include <thidua/plan/reader.hpp>

#include <cstdint>
#include <string>

namespace thidua {
inline namespace v0 {
namespace plan {

/// Whether a written commemoration says that its year is round.
enum class round_years : std::uint8_t { unmarked, marked };

/// Whether lines that a plan needs and the campaign does not fill (number, place and day, the signatory's name) are written to be
/// filled in by hand.
enum class blanks : std::uint8_t { left_out, written };

struct write_options {
  round_years rounds = round_years::unmarked;
  plan::blanks blanks = plan::blanks::left_out;
  /// The codes of a number that is left blank: "KH-CĐ".
  std::string number_codes = {};
};

/// The text of a plan in standard wording and date style. Reading it back with the same reader gives an equal campaign
/// (`without_spans`) as far as the campaign holds what such a text can say, in the order such a text says it: document, title, year, launcher, themes,
/// movements, phases, commemorations, congresses, counted years, registration. Duties, targets and what else a campaign may hold
/// stand in the text and are not read back. A commemoration keeps its words where they say what it holds, and is worded anew where they do not.
std::string write(const campaign& what, const reader& by, const write_options& options = {});
/// By the built-in facts.
std::string write(const campaign& what, const write_options& options = {});

/// The campaign of another year after this one: the same launcher, phases, themes, slogans, movements and duties; in each phase the
/// great days, the body's own and those the old plan names, with their right numbers; congresses in the state they are in by
/// then; the deadline on a working day. The title greets no congress that is over; its anniversaries have the new number. Left out are
/// number, day, bases, the signatory's name, themes that belong to the old year, and congresses nobody knows of. Bounds are given
/// to the day; "từ nay" stays open.
campaign draft(const campaign& like, int year, const reference_facts& known);

}  // namespace plan
}  // namespace v0
}  // namespace thidua
