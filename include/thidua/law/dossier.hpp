// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What a dossier must hold. Layer: law.
#include <thidua/award/award.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/law/text_status.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace law {

/// A paper of a dossier.
enum class dossier_paper : std::uint8_t {
  submission,              ///< *Tờ trình*
  achievement_report,      ///< *Báo cáo thành tích*
  minutes,                 ///< *Biên bản bình xét*
  initiative_certificate,  ///< *Giấy chứng nhận sáng kiến, đề tài, công trình*
  excellent_confirmation,  ///< *Xác nhận hoàn thành xuất sắc nhiệm vụ*
};
/// The stable name: "submission".
std::string_view to_string(dossier_paper paper) noexcept;
std::string_view name_of(dossier_paper paper, language in = language::vietnamese) noexcept;

/// One line of a checklist.
struct dossier_item {
  dossier_paper paper;
  /// When it is needed; empty: always.
  bilingual when = {};
  legal_reference reference;

  friend bool operator==(const dossier_item&, const dossier_item&) = default;
};
/// *Thành phần hồ sơ đề nghị*.
struct dossier_checklist {
  text_status status;
  /// Empty unless `stated`.
  std::vector<dossier_item> items = {};
  /// Where a ministry or province may lay down other papers; nothing: it may not, or that was not read.
  std::optional<legal_reference> left_to_units = std::nullopt;
  /// Why there is none; empty where there is one.
  bilingual why = {};
};

/// The papers of a dossier for that award received on that day. Encoded for receipt 2024-01-01 … 2026-09-30. Which further papers the decrees
/// ask of state-level forms was not read. Source: Law 06/2022/QH15 Art. 84.1; Decree 152/2025/NĐ-CP Art. 6.2.c (from 2025-07-01).
dossier_checklist dossier_for(award what, date received);

}  // namespace law
}  // namespace v0
}  // namespace thidua
