// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Lists of award years as tests say them: one, some, from … through …. Layer: testing.
#include <thidua/award/award_year.hpp>

#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {

/// Award years, in the order given: `2025_y`, `{2023_y, 2025_y}`, `from(2020_y).through(2025_y)`.
class year_list {
 public:
  year_list(award_year one) : years_{one} {}  // NOLINT(google-explicit-constructor): a year is a list of one
  year_list(std::initializer_list<award_year> some) : years_(some) {}  // NOLINT(google-explicit-constructor): `{2023_y, 2025_y}`
  explicit year_list(std::vector<award_year> some) : years_(std::move(some)) {}
  /// "2025", "2020-2025", "2019, 2021-2023". Error: errc::invalid_quantity for a text that is no such list.
  static year_list parse(std::string_view text);

  auto begin() const noexcept { return years_.begin(); }
  auto end() const noexcept { return years_.end(); }

 private:
  std::vector<award_year> years_;
};

/// The first of a stretch of years.
struct first_of_years {
  award_year first;
  /// Both included. Error: errc::invalid_quantity for a last year before the first.
  year_list through(award_year last) const;
};
constexpr first_of_years from(award_year first) noexcept { return {first}; }

}  // namespace testing
}  // namespace v0
}  // namespace thidua
