// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/prize.hpp>

#include <thidua/core/quantity.hpp>

#include "core/enum_names.hpp"
#include "instruments.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace law {
namespace {

using namespace detail;

// Multiples of the base salary, in hundredths; 0: none is known.
struct multiple {
  award what;
  int individual;
  int collective;
  int article_91, article_98, article_152;
};

// Decree 91/2017 Art. 69–71, 73, 74; Decree 98/2023 Art. 54–56, 58; Decree 152/2025 Art. 50–52, 54. Titles have one multiple: that of whom
// they are for. Of orders and honorary titles a collective's is twice an individual's.
constexpr multiple multiples[] = {
    {awards::advanced_worker, 30, 0, 69, 54, 50},
    {awards::advanced_soldier, 30, 0, 69, 54, 50},
    {awards::grassroots_fighter, 100, 0, 69, 54, 50},
    {awards::ministerial_fighter, 300, 0, 69, 54, 50},
    {awards::national_fighter, 450, 0, 69, 54, 50},
    {awards::advanced_collective, 0, 80, 69, 54, 50},
    {awards::excellent_collective, 0, 150, 69, 54, 50},
    {awards::ministerial_flag, 0, 800, 69, 54, 50},
    {awards::procuracy_flag, 0, 800, 69, 54, 50},
    {awards::government_flag, 0, 1200, 69, 54, 50},
    {awards::cultural_village, 0, 150, 69, 54, 50},
    {awards::exemplary_commune, 0, 200, 0, 54, 50},
    {awards::certificate_of_commendation, 30, 60, 73, 58, 54},
    {awards::ministerial_certificate, 150, 300, 73, 58, 54},  // 100 and 200 by Decree 91/2017
    {awards::pm_certificate, 350, 700, 73, 58, 54},
    {awards::military_flag_medal, 150, 0, 74, 0, 0},
    {awards::national_security_medal, 150, 0, 74, 0, 0},
    {awards::glorious_fighter_medal_third, 150, 0, 74, 0, 0},
    {awards::glorious_fighter_medal_second, 150, 0, 74, 0, 0},
    {awards::glorious_fighter_medal_first, 150, 0, 74, 0, 0},
    {awards::friendship_medal, 150, 0, 74, 0, 0},
    {awards::youth_volunteer_medal, 150, 0, 74, 0, 0},
    {awards::bravery_order, 450, 900, 70, 55, 51},
    {awards::great_national_unity_order, 750, 1500, 70, 55, 51},
    {awards::feat_of_arms_order_third, 450, 900, 70, 55, 51},
    {awards::feat_of_arms_order_second, 750, 1500, 70, 55, 51},
    {awards::feat_of_arms_order_first, 900, 1800, 70, 55, 51},
    {awards::fatherland_defence_order_third, 450, 900, 70, 55, 51},
    {awards::fatherland_defence_order_second, 750, 1500, 70, 55, 51},
    {awards::fatherland_defence_order_first, 900, 1800, 70, 55, 51},
    {awards::labor_order_third, 450, 900, 70, 55, 51},
    {awards::labor_order_second, 750, 1500, 70, 55, 51},
    {awards::labor_order_first, 900, 1800, 70, 55, 51},
    {awards::military_exploit_order_third, 1050, 2100, 70, 55, 51},
    {awards::military_exploit_order_second, 1250, 2500, 70, 55, 51},
    {awards::military_exploit_order_first, 1500, 3000, 70, 55, 51},
    {awards::independence_order_third, 1050, 2100, 70, 55, 51},
    {awards::independence_order_second, 1250, 2500, 70, 55, 51},
    {awards::independence_order_first, 1500, 3000, 70, 55, 51},
    {awards::hero_of_labor, 1550, 3100, 71, 56, 52},
    {awards::hero_of_armed_forces, 1550, 3100, 71, 56, 52},
    {awards::heroic_mother, 1550, 0, 71, 0, 0},
    {awards::ho_chi_minh_order, 3050, 6100, 70, 55, 51},
    {awards::gold_star_order, 4600, 9200, 70, 55, 51},
};

enum class regime { decree_91, decree_98, decree_152 };

// A multiple and where it stands; no multiple: why not.
struct entry {
  int hundredths = 0;
  std::optional<legal_reference> reference = std::nullopt;
  bilingual why = {};
};

entry none(bilingual why) { return {.why = std::move(why)}; }

bool is_independence_third(award what) { return what == awards::independence_order_third || what == awards::military_exploit_order_third; }

bool is_hero(award what) { return what == awards::hero_of_labor || what == awards::hero_of_armed_forces; }

// Which multiples are known from a secondary source only.
bool needs_check(const prize_question& of, regime by) {
  if (of.what == awards::procuracy_flag) return true;  // the flag of a ministerial-level body, by analogy
  if (by == regime::decree_91) return false;
  const bool is_order = of.what.level() == award_level::state && !of.what.is_title() && !is_hero(of.what);
  if (by == regime::decree_98) return !(is_hero(of.what) || (of.what.is_title() && of.subject == subject_kind::individual));  // Art. 54.1 and 56.2 were read
  // Decree 152/2025: what a collective gets was read but for two orders of the third class; what an individual gets is read of titles and heroes.
  if (of.subject == subject_kind::collective) return is_order && is_independence_third(of.what);
  return !of.what.is_title() && !is_hero(of.what);
}

entry multiple_of(const prize_question& of, regime by) {
  const bilingual unread{.vi = "mức tiền thưởng của khen thưởng này chưa đọc được", .en = "the prize of this award was not read"};
  if (!of.what.is_for(of.subject)) return none({.vi = "khen thưởng này không dành cho đối tượng này", .en = "the award is not for this subject"});
  if (of.what == awards::commemorative_medal || of.what == awards::union_merit_medal)
    return none({.vi = "tiền thưởng Kỷ niệm chương do Bộ, ban, ngành, tỉnh quy định trong mức trần", .en = "the prize of a commemorative medal is set by the body that gives it, below a ceiling"});
  const auto row = std::find_if(std::begin(multiples), std::end(multiples), [&](const multiple& each) { return each.what == of.what; });
  if (row == std::end(multiples)) return none(unread);
  const int article = by == regime::decree_91 ? row->article_91 : by == regime::decree_98 ? row->article_98 : row->article_152;
  if (article == 0) return none(unread);

  entry out{.hundredths = of.subject == subject_kind::collective ? row->collective : row->individual};
  if (by == regime::decree_91 && of.what == awards::ministerial_certificate) out.hundredths = of.subject == subject_kind::collective ? 200 : 100;
  if (of.what == awards::certificate_of_commendation && of.giver == certificate_giver::commune) {
    if (by != regime::decree_91) return none(unread);
    out.hundredths /= 2;
  }
  if (of.subject == subject_kind::household) {
    if (by == regime::decree_91) return none({.vi = "mức tiền thưởng cho hộ gia đình trước năm 2024 chưa đọc được", .en = "the prize of households before 2024 was not read"});
    out.hundredths = out.hundredths * 3 / 2;  // every multiple that households can have is even
  }
  if (out.hundredths == 0) return none(unread);
  const instrument decree = by == regime::decree_91 ? decree_91_2017() : by == regime::decree_98 ? decree_98_2023() : decree_152_2025();
  out.reference = decree.at(article);
  if (needs_check(of, by) || of.decided >= amended_from) out.reference->certainty = certainty::needs_check;
  return out;
}

entry entry_of(const prize_question& of) {
  if (of.decided < decree_91_2017().from)
    return none({.vi = "tiền thưởng trước Nghị định 91/2017/NĐ-CP (01/10/2017) chưa được mã hóa", .en = "prizes before Decree 91/2017/NĐ-CP (2017-10-01) are not encoded"});
  if (in_force(decree_91_2017(), of.decided)) return multiple_of(of, regime::decree_91);
  if (in_force(decree_98_2023(), of.decided)) return multiple_of(of, regime::decree_98);
  if (in_force(decree_152_2025(), of.decided)) return multiple_of(of, regime::decree_152);
  return none({.vi = "Nghị định 152/2025/NĐ-CP hết hiệu lực 01/3/2027 (chưa kiểm chứng); quy định thay thế chưa có", .en = "Decree 152/2025/NĐ-CP expires on 2027-03-01 (unconfirmed); what replaces it is not known"});
}

vnd rounded(std::int64_t amount, prize_rounding how) {
  constexpr std::int64_t step = 10'000;
  return vnd(how == prize_rounding::exact ? amount : (amount + step - 1) / step * step);
}

}  // namespace

std::string_view to_string(prize_rounding how) noexcept {
  static constexpr thidua::detail::enum_name rows[] = {{"up_to_ten_thousand"}, {"exact"}};
  return thidua::detail::named<prize_rounding::exact>(rows, how).id;
}
std::string_view to_string(certificate_giver who) noexcept {
  static constexpr thidua::detail::enum_name rows[] = {{"unit"}, {"commune"}};
  return thidua::detail::named<certificate_giver::commune>(rows, who).id;
}

std::optional<base_salary> base_salary_on(date day) {
  struct row {
    date from;
    std::int64_t monthly;
    std::string_view decree;
    thidua::certainty certainty;
  };
  static constexpr row rows[] = {
      {date(2016, 5, 1), 1'210'000, "47/2016/NĐ-CP", certainty::needs_check},
      {date(2017, 7, 1), 1'300'000, "47/2017/NĐ-CP", certainty::needs_check},
      {date(2018, 7, 1), 1'390'000, "72/2018/NĐ-CP", certainty::needs_check},
      {date(2019, 7, 1), 1'490'000, "38/2019/NĐ-CP", certainty::needs_check},
      {date(2023, 7, 1), 1'800'000, "24/2023/NĐ-CP", certainty::needs_check},
      {date(2024, 7, 1), 2'340'000, "73/2024/NĐ-CP", certainty::text_read},
      {date(2026, 7, 1), 2'530'000, "161/2026/NĐ-CP", certainty::needs_check},
  };
  std::optional<base_salary> found;
  for (std::size_t i = 0; i < std::size(rows) && rows[i].from <= day; ++i) {
    std::optional<date> to;
    if (i + 1 < std::size(rows)) to = rows[i + 1].from - days(1);
    found = base_salary{vnd(rows[i].monthly), {.instrument = std::string(rows[i].decree), .from = rows[i].from, .to = to, .certainty = rows[i].certainty}};
  }
  return found;
}

prize prize_for(const prize_question& question) {
  if (question.salary) {
    const std::int64_t count = question.salary->count();
    if (count < 1 || count > 1'000'000'000 || count % 100 != 0) thidua::detail::throw_invalid_quantity(count);
  }
  prize out{.what = question.what};
  entry found = entry_of(question);
  if (found.hundredths == 0) {
    out.why = std::move(found.why);
    return out;
  }
  out.hundredths = found.hundredths;
  out.reference = std::move(found.reference);
  if (!question.salary) out.salary = base_salary_on(question.decided);  // known on every day that has a multiple
  const vnd monthly = question.salary ? *question.salary : out.salary->monthly;
  out.amount = rounded(monthly.count() / 100 * out.hundredths, question.rounding);  // a multiple of 100: exact
  return out;
}

prize_list prizes_for(const prizes_question& question) {
  prize_list out;
  for (const decided_award& each : question.awards)
    out.prizes.push_back(prize_for({.what = each.what, .subject = question.subject, .decided = question.decided, .rounding = question.rounding, .giver = each.giver, .salary = question.salary}));
  const auto is_title = [&](std::size_t i) { return question.awards[i].what.is_title() && out.prizes[i].amount.has_value(); };
  // The highest title; where two rank alike the one with more money, then the first that was asked.
  const auto is_higher = [&](std::size_t a, std::size_t b) {
    const int x = question.awards[a].what.precedence();
    const int y = question.awards[b].what.precedence();
    return x != y ? x > y : out.prizes[a].hundredths > out.prizes[b].hundredths;
  };
  std::vector<std::size_t> outdone;
  for (std::size_t i = 0; i < out.prizes.size(); ++i) {
    if (!is_title(i)) continue;
    for (std::size_t k = 0; k < out.prizes.size(); ++k) {
      if (k == i || !is_title(k) || question.awards[k].year != question.awards[i].year) continue;
      if (is_higher(k, i) || (!is_higher(i, k) && k < i)) {
        outdone.push_back(i);
        break;
      }
    }
  }
  for (const std::size_t i : outdone) {
    out.prizes[i].amount = vnd(0);
    out.prizes[i].why = {.vi = "cùng thời gian thành tích, chỉ nhận tiền thưởng của danh hiệu cao nhất", .en = "of titles for one achievement period only the highest is paid"};
  }
  for (const prize& each : out.prizes)
    if (each.amount) out.total = out.total + *each.amount;
  return out;
}

}  // namespace law
}  // namespace v0
}  // namespace thidua
