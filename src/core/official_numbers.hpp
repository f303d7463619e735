// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Day and month numbers as official documents write them. Layer: core, private.
#include <string>

namespace thidua {
inline namespace v0 {
namespace detail {

// Days below 10 and months 1 and 2 take a leading zero. Source: Decree 30/2020/NĐ-CP, annex I.
inline std::string zero_if(bool wanted, int number) { return std::string(wanted ? "0" : "").append(std::to_string(number)); }
inline std::string official_day(int day) { return zero_if(day < 10, day); }
inline std::string official_month(int month) { return zero_if(month <= 2, month); }
/// "1st", "67th".
std::string english_ordinal(int number);
/// January … December. Range: 1 … 12.
const char* english_month(int month) noexcept;

}  // namespace detail
}  // namespace v0
}  // namespace thidua
