// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The names of lunar years in the cycle of sixty (*can chi*): Bính Ngọ. Layer: calendar.
#include <thidua/core/bilingual.hpp>

#include <compare>
#include <string>

namespace thidua {
inline namespace v0 {

/// The place of a lunar year in the cycle of sixty.
class sexagenary_year {
 public:
  /// Range: any lunar year, 1984 being Giáp Tý.
  constexpr explicit sexagenary_year(int lunar_year) noexcept : position_((lunar_year % 60 + 116) % 60) {}

  /// 0 for Giáp Tý … 59 for Quý Hợi.
  constexpr int position() const noexcept { return position_; }
  /// *Thiên can*: 0 Giáp … 9 Quý.
  constexpr int stem() const noexcept { return position_ % 10; }
  /// *Địa chi*: 0 Tý … 11 Hợi.
  constexpr int branch() const noexcept { return position_ % 12; }

  friend constexpr bool operator==(sexagenary_year, sexagenary_year) noexcept = default;

 private:
  int position_;
};

/// "Bính Ngọ"; in English "Bính Ngọ (Fire Horse)", with the Vietnamese animals (the Cat, not the Hare).
std::string to_text(sexagenary_year year, language in = language::vietnamese);

}  // namespace v0
}  // namespace thidua
