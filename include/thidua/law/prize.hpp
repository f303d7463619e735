// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Prize money: multiples of the base salary by the decree in force on the day of the decision. Layer: law.
#include <thidua/award/award.hpp>
#include <thidua/award/award_year.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/legal_reference.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace law {

/// Money. Unit: VND (*đồng*), whole. Range: that of std::int64_t; what the law knows stays far below.
class vnd {
 public:
  constexpr explicit vnd(std::int64_t count) noexcept : count_(count) {}
  constexpr std::int64_t count() const noexcept { return count_; }
  friend constexpr vnd operator+(vnd a, vnd b) noexcept { return vnd(a.count_ + b.count_); }
  friend constexpr auto operator<=>(vnd, vnd) noexcept = default;

 private:
  std::int64_t count_;
};

/// *Mức lương cơ sở*.
struct base_salary {
  vnd monthly;
  /// The decree, with the days on which it held and how well it is founded.
  legal_reference reference;

  friend bool operator==(const base_salary&, const base_salary&) = default;
};
/// The base salary in force on a day; nothing before 2016-05-01. Source: Decrees 47/2016, 47/2017, 72/2018, 38/2019, 24/2023 (known from
/// secondary sources), 73/2024 (read), 161/2026/NĐ-CP (from 2026-07-01, secondary).
std::optional<base_salary> base_salary_on(date day);

/// What becomes of a product that is no round sum.
enum class prize_rounding : std::uint8_t {
  up_to_ten_thousand,  ///< up to the next ten thousand. Source: Decree 91/2017/NĐ-CP Art. 68.2, 152/2025/NĐ-CP Art. 49.2
  exact,               ///< as it is: what published tables show
};
std::string_view to_string(prize_rounding how) noexcept;

/// Who gives a *giấy khen*: by Decree 91/2017 the chair of a commune gives one with half the money.
enum class certificate_giver : std::uint8_t { unit, commune };
std::string_view to_string(certificate_giver who) noexcept;

/// What is asked of a prize.
struct prize_question {
  award what;
  subject_kind subject = subject_kind::individual;
  /// The day of the decision: it selects the decree and the base salary.
  date decided;
  prize_rounding rounding = prize_rounding::up_to_ten_thousand;
  /// Of *giấy khen* only.
  certificate_giver giver = certificate_giver::unit;
  /// Instead of the built-in one. Unit: VND a month. Range: 1 … 1,000,000,000, a multiple of 100.
  std::optional<vnd> salary = std::nullopt;
};

/// The money that goes with an award.
struct prize {
  award what;
  /// Nothing: no rule, see `why`.
  std::optional<vnd> amount = std::nullopt;
  /// How many hundredths of the base salary: 450 is 4.5 times. 0 where there is no rule.
  int hundredths = 0;
  /// Nothing where the caller gave it.
  std::optional<base_salary> salary = std::nullopt;
  /// Where the multiple stands.
  std::optional<legal_reference> reference = std::nullopt;
  /// Why there is none, or why it is not paid; empty where it is.
  bilingual why = {};

  friend bool operator==(const prize&, const prize&) = default;
};

/// The prize of one award. In integers. Collectives by their own multiple, households 1.5 times an individual from 2024. No rule: decisions before
/// 2017-10-01 or after Decree 152/2025/NĐ-CP, whose end on 2027-03-01 is unconfirmed; awards whose multiple is set by others or was not read.
/// From 2026-10-01, when the Law is amended, the multiples need a check. Error: errc::invalid_quantity for a salary outside its range.
/// Source: Decree 91/2017/NĐ-CP Art. 68–74, 98/2023/NĐ-CP Art. 54–58, 152/2025/NĐ-CP Art. 49–54.
prize prize_for(const prize_question& question);

/// One of several awards that are decided at once.
struct decided_award {
  award what;
  /// The achievement period: the year for which a title is awarded.
  award_year year;
  certificate_giver giver = certificate_giver::unit;
};
/// Several awards of one subject.
struct prizes_question {
  std::vector<decided_award> awards;
  subject_kind subject = subject_kind::individual;
  date decided;
  prize_rounding rounding = prize_rounding::up_to_ten_thousand;
  std::optional<vnd> salary = std::nullopt;
};
struct prize_list {
  /// One for each award, in the order they were asked. One that is not paid has amount 0 and says why.
  std::vector<prize> prizes = {};
  /// Of those that have a rule.
  vnd total = vnd(0);

  friend bool operator==(const prize_list&, const prize_list&) = default;
};
/// What is paid for awards decided at the same time: of titles for one period only the highest, of different periods all, and every form beside
/// them. A title without a rule is left out of the comparison. The same title for the same period is paid once. Error: as for `prize_for`.
/// Source: Decree 91/2017/NĐ-CP Art. 66.2.c–đ; Decree 152/2025/NĐ-CP Art. 49.
prize_list prizes_for(const prizes_question& question);

}  // namespace law
}  // namespace v0
}  // namespace thidua
