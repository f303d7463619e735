// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Instruments that more than one part of the law cites, and the days on which they are law. Layer: law, private.
#include "common.hpp"

namespace thidua {
inline namespace v0 {
namespace law {
namespace detail {

// Functions: no order of initialization to go wrong. Law 39/2013/QH13, which made the Law of 2003 what it was until 2023, is in force from 2014-06-01.
inline instrument law_15_2003() { return {"15/2003/QH11", date(2014, 6, 1), date(2023, 12, 31), certainty::text_read, law_title}; }
inline instrument law_06_2022() { return {"06/2022/QH15", date(2024, 1, 1), std::nullopt, certainty::text_read, law_title}; }
inline instrument decree_91_2017() { return {"91/2017/NĐ-CP", date(2017, 10, 1), date(2023, 12, 31)}; }
inline instrument decree_98_2023() { return {"98/2023/NĐ-CP", date(2024, 1, 1), date(2025, 6, 30)}; }
inline instrument decree_129_2025() { return {"129/2025/NĐ-CP", date(2025, 7, 1)}; }
// Its end is unconfirmed.
inline instrument decree_152_2025() { return {"152/2025/NĐ-CP", date(2025, 7, 1), date(2027, 3, 1)}; }
// The day on which Law 06/2026/QH16 amends the Law; its text is not available to us.
inline constexpr date amended_from{2026, 10, 1};

inline bool in_force(const instrument& of, date day) { return of.from <= day && (!of.to || day <= *of.to); }
inline bilingual amended_text() {
  return {.vi = "từ 01/10/2026 Luật được sửa đổi bởi Luật 06/2026/QH16; chưa có văn bản để mã hóa", .en = "from 2026-10-01 the Law is amended by Law 06/2026/QH16, whose text is not available to be encoded"};
}

}  // namespace detail
}  // namespace law
}  // namespace v0
}  // namespace thidua
