// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Decisions as JSON Lines, as CSV and as text for a report. Layer: io.
#include <thidua/award/merit_record.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/law/decision.hpp>

#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace io {

/// How much is said beside the verdict.
struct decision_detail {
  bool explain = false;   ///< the finding: every condition
  bool missing = false;   ///< what would make it met
  bool earliest = false;  ///< the first year in which it can be met
};

/// One decision on one line, with its line end: `{"record":"r1","award":"ministerial_fighter","year":2025,"pack":"law-2022","truth":"yes"}`.
/// What is asked beside it is null where no rule is in force. In a transition the law that was worked out as well stands behind it:
/// `"x":{"passed_over":{"pack":"law-2022","truth":"no"}}`. Error: what a custom leaf throws.
std::string to_json(const law::decision& what, const merit_record& record, const law::decider& by, const decision_detail& detail = {},
                    language in = language::vietnamese);

/// The header of `to_csv`, with its line end.
std::string decision_csv_header(const decision_detail& detail = {});
/// A line of CSV: record, award, year, pack, truth; then, where asked, of the finding the first condition that is not met, the
/// first alternative in words, both with references, the earliest year, the pack it is by and whether that is in force then.
std::string to_csv(const law::decision& what, const merit_record& record, const law::decider& by, const decision_detail& detail = {},
                   language in = language::vietnamese);

/// The decisions on a record for a report: who, which award, the verdict with its pack; where asked the conditions with their
/// references, what is missing, the earliest year, the judgements left to the council.
std::string to_text(const std::vector<law::decision>& all, const merit_record& record, const law::decider& by, const decision_detail& detail = {},
                    language in = language::vietnamese);

}  // namespace io
}  // namespace v0
}  // namespace thidua
