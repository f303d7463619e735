// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Who decides an award on a day. Layer: law.
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

/// *Thẩm quyền quyết định*: an office that decides awards, the highest first.
enum class authority : std::uint8_t {
  state_president,         ///< *Chủ tịch nước*
  government,              ///< *Chính phủ*
  prime_minister,          ///< *Thủ tướng Chính phủ*
  ministerial_head,        ///< heads of ministerial level: ministers, *Viện trưởng VKSNDTC*, central organisations, *Chủ tịch UBND tỉnh*
  province_chair,          ///< *Chủ tịch Ủy ban nhân dân cấp tỉnh*
  unit_head,               ///< *Thủ trưởng đơn vị có tư cách pháp nhân thuộc Bộ, cơ quan chuyên môn cấp tỉnh*
  district_chair,          ///< *Chủ tịch Ủy ban nhân dân cấp huyện*; the level ended on 2025-06-30
  commune_chair,           ///< *Chủ tịch Ủy ban nhân dân cấp xã*
  enterprise_director,     ///< *Tổng giám đốc, Giám đốc doanh nghiệp, hợp tác xã*
  enterprise_board_chair,  ///< *Chủ tịch Hội đồng quản trị, Hội đồng thành viên*
  force_command,           ///< in the army and the police: as their ministers lay down
};
/// The stable name: "state_president".
std::string_view to_string(authority who) noexcept;
std::string_view name_of(authority who, language in = language::vietnamese) noexcept;

/// One who may decide, and where that is written.
struct competent_authority {
  authority who;
  legal_reference reference;
  /// Who decides in its place, authorised by a decree, and where.
  std::optional<authority> authorised = std::nullopt;
  std::optional<legal_reference> authorised_by = std::nullopt;

  friend bool operator==(const competent_authority&, const competent_authority&) = default;
};
struct competence {
  text_status status;
  /// Any of them, each for those in its charge; the highest first. Empty unless `stated`.
  std::vector<competent_authority> who = {};
  /// Why nobody is named; empty where someone is.
  bilingual why = {};

  /// Whether that office may decide it. noexcept.
  bool is_of(authority office) const noexcept;
};

/// Who decides the award when the decision is made on that day. From 2025-07-01 the chair of a commune decides also what the chair of the
/// district did: *Chiến sĩ thi đua cơ sở*, *Tập thể lao động tiên tiến*, *thôn, tổ dân phố văn hóa*. What Article 79 of the Law of 2022 leaves to
/// ministers and provinces was not read, but for *xã, phường tiêu biểu*, nor what enterprises and forces decided under the Law of 2003; days before 2014-06-01 and from 2026-10-01 on are not encoded.
/// Source: Law 15/2003/QH11 Art. 77–80 with Decree 91/2017/NĐ-CP Art. 51.2; Law 06/2022/QH15 Art. 77–80 with Decree 129/2025/NĐ-CP Art. 59.
competence competence_on(award what, date decided);

}  // namespace law
}  // namespace v0
}  // namespace thidua
