// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// How many members of a council must agree to an award, by the decree in force on a day. Layer: law.
#include <thidua/award/award.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/law/text_status.hpp>

#include <optional>

namespace thidua {
inline namespace v0 {
namespace law {

/// *Tỷ lệ phiếu đồng ý của Hội đồng*.
struct council_vote {
  text_status status;
  /// At least so many of a hundred of *all* members, absent ones voting in writing. Nothing unless `stated`. Range: 0 … 100.
  std::optional<int> percent = std::nullopt;
  /// Where it is laid down, or where the text is that lays nothing down. Nothing where it was not read.
  std::optional<legal_reference> reference = std::nullopt;
  /// Why there is no threshold; empty where there is one.
  bilingual why = {};
};

/// The threshold for an award whose dossier was received on that day. Source: Decree 91/2017/NĐ-CP Art. 45.8 (2017-10-01 … 2023-12-31):
/// 90 % for national_fighter, ministerial_fighter, heroes, nothing else; Decree 98/2023/NĐ-CP Art. 30.7 (2024-01-01 … 2025-06-30): 90 % for
/// these, 80 % for grassroots_fighter and flags. Before 2017-10-01 and from 2025-07-01 on: not read.
council_vote council_threshold(award what, date received);

/// A ballot of a council.
struct council_ballot {
  /// Unit: votes. Range: 0 … all_members.
  int in_favour;
  /// All members of the council, not those present. Range: 1 … 1,000,000,000.
  int all_members;
};
/// Whether at least so many percent of all members agree. In integers. Range: percent 0 … 100. Error: errc::invalid_quantity.
bool passes(const council_ballot& ballot, int percent);

}  // namespace law
}  // namespace v0
}  // namespace thidua
