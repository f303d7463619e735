// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Law 06/2022/QH15 on emulation and commendation, with Decrees 98/2023/NĐ-CP and 152/2025/NĐ-CP. Layer: law.
#include <thidua/law/pack.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace law {

/// Whether the years that led to one title may lead to the next.
enum class title_consumption : std::uint8_t {
  free,         ///< the text does not say that they are used up
  three_years,  ///< each ministerial title rests on three grassroots ones of its own: the courts' reading
};

/// Whether a sanctioned member bars the title *Tập thể lao động xuất sắc*.
enum class sanctioned_member : std::uint8_t {
  does_not_bar,  ///< Article 27 as repeated by those who apply it
  bars,
};

/// The stable names: "free", "three_years"; "does_not_bar", "bars".
std::string_view to_string(title_consumption choice) noexcept;
std::string_view to_string(sanctioned_member choice) noexcept;

/// Where the texts leave room.
struct law_2022_options {
  title_consumption consumption = title_consumption::free;
  sanctioned_member excellent_collective = sanctioned_member::does_not_bar;
};

/// Received 2024-01-01 … 2026-09-30. Two editions: to 2025-06-30 with Decree 98/2023/NĐ-CP, from 2025-07-01 with Decree
/// 152/2025/NĐ-CP; they differ in what they cite. What is not encoded is listed in the packs.
/// Source: Articles 21–28, 34, 35, 43, 44, 55, 73, 74.
std::vector<pack> law_2022(const law_2022_options& options = {});

}  // namespace law
}  // namespace v0
}  // namespace thidua
