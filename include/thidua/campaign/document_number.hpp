// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The number of an official document (*số, ký hiệu*) in the ways it is written. Layer: campaign.
#include <thidua/core/bilingual.hpp>

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {

/// *Loại văn bản*.
enum class document_type : std::uint8_t {
  plan,            ///< *Kế hoạch*, KH
  directive,       ///< *Chỉ thị*, CT
  resolution,      ///< *Nghị quyết*, NQ
  action_program,  ///< *Chương trình hành động*, CTr, Ctr, CTHĐ
  decision,        ///< *Quyết định*, QĐ
  dispatch,        ///< *Công văn*, CV, or no type code at all
  guidance,        ///< *Hướng dẫn*, HD
  report,          ///< *Báo cáo*, BC
  notice,          ///< *Thông báo*, TB
  conclusion,      ///< *Kết luận*, KL
  regulation,      ///< *Quy định*, QyĐ
  proposal,        ///< *Tờ trình*, TTr
  decree,          ///< *Nghị định*, NĐ
  circular,        ///< *Thông tư*, TT
  law,             ///< *Luật*: numbered by the term of the National Assembly, 06/2022/QH15
  program,         ///< *Chương trình*; its code CTr is that of an action programme as well, which it is read as
  joint_program,   ///< *Chương trình phối hợp*, CTPH
  rules,           ///< *Quy chế*, QC
};

/// The stable name: "plan", "action_program".
std::string_view to_string(document_type type) noexcept;
/// "Kế hoạch", "Plan".
std::string_view name_of(document_type type, language in = language::vietnamese) noexcept;
/// The type a name stands for, spelling apart: "KẾ HOẠCH", "Kế hoạch", "Plan". Nothing for another text.
std::optional<document_type> type_of_name(std::string_view name);
/// The type a code stands for, whatever its case: "KH", "Ctr", "CTr". Nothing for a code that is not in the table.
std::optional<document_type> type_of_code(std::string_view code);

/// How the parts of a number are put together.
enum class number_form : std::uint8_t {
  administrative,  ///< 402/KH-CĐ, 64/LĐLĐ, 111/2018/NĐ-CP
  party,           ///< 05-CT/TW, 10-KH/LĐ, 15KH/ĐTNK-BTG
};

/// A document number taken apart. Two numbers are equal when their parts are, however they are spaced and cased and
/// whichever form they are written in; a zero before the number and the sign between type and organ are ways of writing.
class document_number {
 public:
  /// Reads "402/KH-CĐ", "15 /KH-LĐLĐ", "05-CT/TW", "476/Ctr-CĐVC", "15KH/ĐTNK-BTG", "64 /LĐLĐ", "111/2018/NĐ-CP", "06/2022/QH15", "12/KH/CĐCS",
  /// "103/KH.CĐN"; the code of the organ may hold digits and signs: "45/KH-UBND.NC", "21/KH-CĐ&BGĐ", "12/KH-CAT(PX01)".
  /// Error: errc::malformed_document_number, errc::not_utf8.
  static document_number parse(std::string_view text);

  /// Range: 1 or more.
  int number() const noexcept { return number_; }
  /// A letter after the number ("09a", "12B"); mostly empty.
  const std::string& suffix() const noexcept { return suffix_; }
  /// Of numbers that carry it: 111/2018/NĐ-CP.
  std::optional<int> year() const noexcept { return year_; }
  /// The type code as written, "KH"; empty where there is none.
  const std::string& type_code() const noexcept { return type_code_; }
  /// The code of the issuing organ, "CĐ", "LĐLĐ", "QH15"; empty where there is none.
  const std::string& organ_code() const noexcept { return organ_code_; }
  number_form form() const noexcept { return form_; }
  /// What the type code stands for; a law for the National Assembly's numbers; nothing where the code is not known.
  std::optional<document_type> type() const;

  friend bool operator==(const document_number& a, const document_number& b);

 private:
  document_number() = default;

  friend std::string to_text(const document_number& number);

  int number_ = 0;
  std::string digits_;  // as written, "09"
  std::string suffix_;
  std::optional<int> year_;
  std::string type_code_;
  std::string organ_code_;
  number_form form_ = number_form::administrative;
  bool is_hyphenated_ = false;  // of the Party's form: "15-KH/ĐTNK", not "15KH/ĐTNK"
  char sign_ = '-';             // of the other form, between type and organ: "12/KH-CĐ", "12/KH/CĐ", "12/KH.CĐ"
};

/// As written, without blanks and with plain hyphens: "15/KH-LĐLĐ", "5/KH-CĐ", "02-NQ/TW", "15KH/ĐTNK-BTG".
std::string to_text(const document_number& number);
/// Writes `to_text`.
std::ostream& operator<<(std::ostream& out, const document_number& number);

}  // namespace v0
}  // namespace thidua
