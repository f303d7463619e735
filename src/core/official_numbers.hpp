// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Day and month numbers as official documents write them. Layer: core, private.
#include <string>

namespace thidua {
inline namespace v0 {
namespace detail {

// Days below 10 and months 1 and 2 take a leading zero. Source: Decree 30/2020/NĐ-CP, annex I.
inline std::string official_day(int day) { return day < 10 ? "0" + std::to_string(day) : std::to_string(day); }
inline std::string official_month(int month) { return month <= 2 ? "0" + std::to_string(month) : std::to_string(month); }
/// January … December. Range: 1 … 12.
const char* english_month(int month) noexcept;

}  // namespace detail
}  // namespace v0
}  // namespace thidua
