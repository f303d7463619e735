// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Round years, half decades and the others. Layer: commemoration.
#include <thidua/core/bilingual.hpp>
#include <thidua/core/quantity.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace thidua {
inline namespace v0 {

/// *Năm tròn, năm lẻ 5, năm khác*: the class of an anniversary, by the last digit of its number.
/// Source: Decree 145/2013/NĐ-CP (three classes); Decree 111/2018/NĐ-CP, Article 3 knows round and other years only.
enum class milestone : std::uint8_t {
  round,        ///< 0: năm tròn
  half_decade,  ///< 5: năm lẻ 5
  other,        ///< năm khác
};

/// The class of a number. Range: 0 or more.
constexpr milestone milestone_of(int number) noexcept {
  return number % 10 == 0 ? milestone::round : number % 5 == 0 ? milestone::half_decade : milestone::other;
}
constexpr milestone milestone_of(ordinal number) noexcept { return milestone_of(number.number()); }
/// A length of time has no class.
template <class Unit>
constexpr milestone milestone_of(quantity<Unit>) noexcept {
  static_assert(sizeof(Unit*) == 0, "thidua: an anniversary has an ordinal, not a length of years: milestone_of(ordinal(5))");
  return milestone::other;
}

/// The stable name: "round", "half_decade", "other"; and back, nothing for a text that is none of them.
std::string_view to_string(milestone which) noexcept;
std::optional<milestone> find_milestone(std::string_view name) noexcept;
/// "năm tròn", "năm lẻ 5", "năm khác"; "round year", "half decade", "other year".
std::string_view name_of(milestone which, language in = language::vietnamese) noexcept;

}  // namespace v0
}  // namespace thidua
