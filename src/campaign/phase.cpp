// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/phase.hpp>

namespace thidua {
inline namespace v0 {

bound bound::first_of_month(int year, int month) { return {period::of_month(year, month).from(), date_precision::month}; }
bound bound::last_of_month(int year, int month) { return {last_day_of_month(year, month), date_precision::month}; }
bound bound::first_of_year(int year) { return {date(year, 1, 1), date_precision::year}; }
bound bound::last_of_year(int year) { return {date(year, 12, 31), date_precision::year}; }

}  // namespace v0
}  // namespace thidua
