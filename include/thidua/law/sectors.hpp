// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The packs of sectors: the People's Procuracy, the trade unions. Layer: law.
#include <thidua/law/pack.hpp>

#include <vector>

namespace thidua {
inline namespace v0 {
namespace law {

/// `procuracy-2019`: Circular 01/2019/TT-VKSTC, received 2019-06-28 … 2024-09-30. Sector "procuracy".
std::vector<pack> procuracy_2019();
/// `procuracy-2024`: Circular 02/2024/TT-VKSTC, received 2024-10-01 … 2026-09-30. Sector "procuracy".
std::vector<pack> procuracy_2024();
/// `union-2014`: guidance 149/HD-TLĐ, received 2015-02-04 … 2019-11-11. Sector "union".
std::vector<pack> union_2014();

}  // namespace law
}  // namespace v0
}  // namespace thidua
