// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Records that tell less than another one. Layer: testing.
#include <thidua/award/merit_record.hpp>

#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {

/// The record with one thing unknown that it tells: a fact of a year, its first year, a day, that a kind of fact is closed, the track
/// of a grant. A rule may answer each with unknown, or as it answers the record, and with nothing else. What has a default where it
/// is not told is left as it is: the end of achievements, of service, its factor; judgements, which are assumed.
std::vector<merit_record> with_one_fact_unknown(const merit_record& record);

/// The record with one thing left out that it tells, whatever that means for it; for shrinking: a year, a fact, one of several, a
/// detail such as what an initiative was used for, one of the counts, a name. Smaller records only; whose it is stays.
std::vector<merit_record> with_one_fact_left_out(const merit_record& record);

}  // namespace testing
}  // namespace v0
}  // namespace thidua
