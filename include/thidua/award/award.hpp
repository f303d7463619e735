// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Awards: titles and forms, what they are called, whom they are for, how they rank. Layer: award.
#include <thidua/core/bilingual.hpp>

#include <compare>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// *Danh hiệu thi đua* or *hình thức khen thưởng*.
enum class award_kind : std::uint8_t {
  title,  ///< won by emulation, for one year
  form,   ///< a commendation
};
std::string_view to_string(award_kind kind) noexcept;

/// Who grants it.
enum class award_level : std::uint8_t {
  grassroots,
  ministerial,  ///< *Bộ, ban, ngành, tỉnh*
  government,   ///< *Chính phủ, Thủ tướng Chính phủ*
  state,        ///< *Nhà nước*, by the President: orders, medals, honorary titles
};
std::string_view to_string(award_level level) noexcept;

/// Who may hold an award.
enum class subject_kind : std::uint8_t {
  individual,
  collective,
  household,
};
std::string_view to_string(subject_kind kind) noexcept;

/// One award of the catalogue. A small value; what is told about it is looked up.
class award {
 public:
  /// The stable id: "ministerial_fighter". noexcept.
  std::string_view id() const noexcept;
  award_kind kind() const noexcept;
  bool is_title() const noexcept { return kind() == award_kind::title; }
  award_level level() const noexcept;
  /// "Chiến sĩ thi đua Bộ, ban, ngành, tỉnh", "Ministerial emulation fighter".
  std::string_view name(language in = language::vietnamese) const noexcept;
  /// Other names and spellings met in the wild, and abbreviations; several awards may share one.
  std::vector<std::string_view> aliases() const;
  /// Whether such a subject may hold it. noexcept.
  bool is_for(subject_kind subject) const noexcept;
  /// Rank among awards of its kind: the higher the number, the higher the award. Equal ranks do not compare.
  int precedence() const noexcept;

  /// The award with that id; nothing for another text. noexcept.
  static std::optional<award> find(std::string_view id) noexcept;
  /// Every award that goes by the name or alias, in the catalogue's order; spelling (`comparison_key`), quotation marks, abbreviations
  /// ("CSTĐ cơ sở", "HCLĐ III"), a "danh hiệu" in front, a year behind ("năm 2024") and the same award once more in brackets apart.
  /// - Awards of ministries, branches, central organizations and provinces are known by any listing of these ("cấp Bộ, ngành, tỉnh, đoàn
  ///   thể trung ương") and by who gives them: ministries and provinces of today and former ones by name ("của Bộ trưởng Bộ Tư pháp",
  ///   "UBND tỉnh Quảng Ngãi"), cities under the centre but for Huế (of a province until 2024-12-31), the supreme procuracy and court, the
  ///   Confederation of Labour. A flag of the supreme procuracy is that of the sector or a ministerial one: both.
  /// - *Giấy khen* is one award whoever gives it; so is *Kỷ niệm chương Vì sự nghiệp …* whatever the cause, but for the union's.
  ///
  /// Never a guess: what several share is all of them ("BK", "CSTĐ", an order without its class), what is given by an unknown body
  /// ("Bộ Tư lệnh …", "thành phố" alone) is none. Error: errc::not_utf8.
  static std::vector<award> candidates(std::string_view name);
  /// All of them, in the catalogue's order.
  static std::vector<award> all();

  /// In the catalogue's order.
  friend constexpr auto operator<=>(award, award) noexcept = default;

  /// Its place in the catalogue, 0 …: a key for tables. Not stable from version to version.
  constexpr int index() const noexcept { return index_; }
  /// Range: a place in the catalogue. For the constants in `awards`.
  static constexpr award at(std::uint8_t index) noexcept { return award(index); }

 private:
  constexpr explicit award(std::uint8_t index) noexcept : index_(index) {}

  std::uint8_t index_;
};

/// Writes the id.
std::ostream& operator<<(std::ostream& out, award which);

/// The catalogue, by identifier.
namespace awards {
inline constexpr award advanced_worker = award::at(0);                ///< *Lao động tiên tiến*
inline constexpr award advanced_soldier = award::at(1);               ///< *Chiến sĩ tiên tiến*
inline constexpr award grassroots_fighter = award::at(2);             ///< *Chiến sĩ thi đua cơ sở*
inline constexpr award ministerial_fighter = award::at(3);            ///< *Chiến sĩ thi đua Bộ, ban, ngành, tỉnh*
inline constexpr award national_fighter = award::at(4);               ///< *Chiến sĩ thi đua toàn quốc*
inline constexpr award advanced_collective = award::at(5);            ///< *Tập thể lao động tiên tiến*, *Đơn vị tiên tiến*
inline constexpr award excellent_collective = award::at(6);           ///< *Tập thể lao động xuất sắc*, *Đơn vị quyết thắng*
inline constexpr award ministerial_flag = award::at(7);               ///< *Cờ thi đua của Bộ, ban, ngành, tỉnh*
inline constexpr award procuracy_flag = award::at(8);                 ///< *Cờ thi đua ngành Kiểm sát nhân dân*
inline constexpr award government_flag = award::at(9);                ///< *Cờ thi đua của Chính phủ*
inline constexpr award cultural_family = award::at(10);               ///< *Gia đình văn hóa*
inline constexpr award cultural_village = award::at(11);              ///< *Thôn, tổ dân phố văn hóa*
inline constexpr award exemplary_commune = award::at(12);             ///< *Xã, phường, thị trấn tiêu biểu*
inline constexpr award certificate_of_commendation = award::at(13);   ///< *Giấy khen*
inline constexpr award ministerial_certificate = award::at(14);       ///< *Bằng khen của Bộ, ban, ngành, tỉnh*
inline constexpr award pm_certificate = award::at(15);                ///< *Bằng khen của Thủ tướng Chính phủ*
inline constexpr award commemorative_medal = award::at(16);           ///< *Kỷ niệm chương*
inline constexpr award union_merit_medal = award::at(17);             ///< *Kỷ niệm chương Vì sự nghiệp xây dựng tổ chức Công đoàn*
inline constexpr award military_flag_medal = award::at(18);           ///< *Huy chương Quân kỳ quyết thắng*
inline constexpr award friendship_order = award::at(19);              ///< *Huân chương Hữu nghị*
inline constexpr award bravery_order = award::at(20);                 ///< *Huân chương Dũng cảm*
inline constexpr award great_national_unity_order = award::at(21);    ///< *Huân chương Đại đoàn kết dân tộc*
inline constexpr award feat_of_arms_order_third = award::at(22);      ///< *Huân chương Chiến công hạng Ba*
inline constexpr award feat_of_arms_order_second = award::at(23);     ///< … *hạng Nhì*
inline constexpr award feat_of_arms_order_first = award::at(24);      ///< … *hạng Nhất*
inline constexpr award fatherland_defence_order_third = award::at(25);   ///< *Huân chương Bảo vệ Tổ quốc hạng Ba*
inline constexpr award fatherland_defence_order_second = award::at(26);  ///< … *hạng Nhì*
inline constexpr award fatherland_defence_order_first = award::at(27);   ///< … *hạng Nhất*
inline constexpr award labor_order_third = award::at(28);             ///< *Huân chương Lao động hạng Ba*
inline constexpr award labor_order_second = award::at(29);            ///< … *hạng Nhì*
inline constexpr award labor_order_first = award::at(30);             ///< … *hạng Nhất*
inline constexpr award military_exploit_order_third = award::at(31);  ///< *Huân chương Quân công hạng Ba*
inline constexpr award military_exploit_order_second = award::at(32); ///< … *hạng Nhì*
inline constexpr award military_exploit_order_first = award::at(33);  ///< … *hạng Nhất*
inline constexpr award independence_order_third = award::at(34);      ///< *Huân chương Độc lập hạng Ba*
inline constexpr award independence_order_second = award::at(35);     ///< … *hạng Nhì*
inline constexpr award independence_order_first = award::at(36);      ///< … *hạng Nhất*
inline constexpr award hero_of_labor = award::at(37);                 ///< *Anh hùng Lao động*
inline constexpr award ho_chi_minh_order = award::at(38);             ///< *Huân chương Hồ Chí Minh*
inline constexpr award gold_star_order = award::at(39);               ///< *Huân chương Sao vàng*
inline constexpr award national_security_medal = award::at(40);             ///< *Huy chương Vì an ninh Tổ quốc*
inline constexpr award glorious_fighter_medal_third = award::at(41);        ///< *Huy chương Chiến sĩ vẻ vang hạng Ba*
inline constexpr award glorious_fighter_medal_second = award::at(42);       ///< *Huy chương Chiến sĩ vẻ vang hạng Nhì*
inline constexpr award glorious_fighter_medal_first = award::at(43);        ///< *Huy chương Chiến sĩ vẻ vang hạng Nhất*
inline constexpr award friendship_medal = award::at(44);                    ///< *Huy chương Hữu nghị*
inline constexpr award youth_volunteer_medal = award::at(45);               ///< *Huy chương Thanh niên xung phong vẻ vang*
inline constexpr award hero_of_armed_forces = award::at(46);                ///< *Anh hùng Lực lượng vũ trang nhân dân*
inline constexpr award heroic_mother = award::at(47);                       ///< *Bà mẹ Việt Nam Anh hùng*
/// How many there are.
inline constexpr int count = 48;
}  // namespace awards

}  // namespace v0
}  // namespace thidua
