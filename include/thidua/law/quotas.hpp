// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The quotas that the built-in packs' instruments lay down, as data. Layer: law.
#include <thidua/award/award.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/law/text_status.hpp>
#include <thidua/rules/quota.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace law {

/// Whose number a quota is a share of.
enum class quota_base : std::uint8_t {
  advanced_individuals,      ///< those awarded *Lao động tiên tiến* or *Chiến sĩ tiên tiến* in the year
  leaders_of_level,          ///< the leaders of one level, counted level by level; it limits leaders only
  advanced_collectives,      ///< those awarded *Tập thể lao động tiên tiến* in the year
  ministerial_flag_standard, ///< collectives that meet the standard of the ministerial flag; it limits those proposed by that limb only
};
/// The stable name: "advanced_individuals".
std::string_view to_string(quota_base base) noexcept;
std::string_view name_of(quota_base base, language in = language::vietnamese) noexcept;

/// *Tỷ lệ, chỉ tiêu*: how many may get an award.
struct award_quota {
  award what;
  quota_base of;
  quota share;
  legal_reference reference;

  friend bool operator==(const award_quota&, const award_quota&) = default;
};

/// What a pack's instruments say of the number of those who may get an award.
struct quota_answer {
  text_status status;
  /// All of them bind at once. Empty unless `stated`.
  std::vector<award_quota> quotas = {};
  /// Why there is none; empty where there is one.
  bilingual why = {};
};

/// The quotas of a built-in pack, by its id, in the order of awards: law-2003: 15 % of the advanced for grassroots_fighter, 20 % for
/// government_flag; procuracy-2019: 15 % and 50 % of the leaders of a level, a third of the advanced collectives; procuracy-2024:
/// 20 % of them, at least one. Empty for every other id; `quota_on` tells what is not laid down from what was not read.
/// Source: Decree 91/2017/NĐ-CP Art. 9.3, 11.1; Circular 01/2019/TT-VKSTC Art. 15, 19.2; Circular 02/2024/TT-VKSTC Art. 18.
const std::vector<award_quota>& quotas_of(std::string_view pack_id) noexcept;
/// What the built-in pack says about one award.
quota_answer quota_on(award what, std::string_view pack_id);

/// Where the law of that day prefers, among equals, women and collectives with 70 % women or more: the ground on which a caller
/// may ask for `tie_break::women_first`. Nothing: no such text was read. `received` is the day the dossier was received.
/// Source: Decree 91/2017/NĐ-CP Art. 3.2 (2017-10-01 … 2023-12-31); Decree 152/2025/NĐ-CP Art. 4.6 (2025-07-01 … 2026-09-30).
std::optional<legal_reference> tie_break_reference(date received);

}  // namespace law
}  // namespace v0
}  // namespace thidua
