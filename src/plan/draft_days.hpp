// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The days a draft tells. Layer: plan, private.
#include <thidua/campaign/campaign.hpp>
#include <thidua/campaign/reference_facts.hpp>
#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/period.hpp>

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// What falls in a window for the body: the great days, its own, and those the old plan names.
std::vector<anniversary> falling_in(const period& window, const campaign& like, const std::set<std::string>& named, const reference_facts& known);
/// The days of a phase; where it is open on a side, to the next phase or the end of the year.
std::optional<period> window_of(const campaign& of, std::size_t i, int year);
/// `is_counted`: the old plan counts its years, and rightly.
commemoration_entry entry_of(const anniversary& one, std::optional<int> phase, const campaign& next, const catalogue& events, bool is_counted);
/// What the old plan names for a phase whose days nobody knows ("đến hết học kỳ I"), each in the year after its own.
void add_days_of_phase(const campaign& like, campaign& next, std::optional<int> phase, int delta, const catalogue& events, const std::set<std::string>& counted);
/// "Chiến thắng …" of "kỷ niệm 50 năm Chiến thắng … (12/1972 - 12/2022)".
std::string name_of_day(const std::string& text);
/// "50 năm thực hiện Di chúc …", of which the next year's is none.
bool is_looked_back_on_once(const commemoration_entry& each);
/// Days that no catalogue holds and whose origin the old plan states, each once, with the number of the new year.
void add_own_days(const campaign& like, campaign& next, int old_year, int year, const catalogue& events);
/// Days that no catalogue holds and of which the plan tells a number or the year of origin, each once: the year decides the number, else
/// the number says the year.
void add_counted_days(const campaign& like, campaign& next, int year, int delta, const catalogue& events);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
