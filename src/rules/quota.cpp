// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/quota.hpp>

#include <thidua/core/error.hpp>
#include <thidua/core/quantity.hpp>

#include "core/enum_names.hpp"
#include "core/quoted.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace {

constexpr int most = 1'000'000'000;

void expect(bool is_within, int count) {
  if (!is_within) detail::throw_invalid_quantity(count);
}

}  // namespace

std::string_view to_string(quota_rounding how) noexcept {
  static constexpr detail::enum_name rows[] = {{"down"}, {"up"}};
  return detail::named<quota_rounding::up>(rows, how).id;
}
std::string_view to_string(ranking_order order) noexcept {
  static constexpr detail::enum_name rows[] = {{"scores"}, {"places"}};
  return detail::named<ranking_order::places>(rows, order).id;
}
std::string_view to_string(tie_break how) noexcept {
  static constexpr detail::enum_name rows[] = {{"none"}, {"women_first"}};
  return detail::named<tie_break::women_first>(rows, how).id;
}

quota quota::fraction(int part, int whole) {
  expect(whole >= 1 && whole <= 1'000'000, whole);
  expect(part >= 0 && part <= whole, part);
  return quota(part, whole);
}
quota quota::rounded(quota_rounding how) const noexcept {
  quota out = *this;
  out.rounding_ = how;
  return out;
}
quota quota::at_least_one() const noexcept {
  quota out = *this;
  out.least_ = 1;
  return out;
}
int quota::places(int n) const {
  expect(n >= 0 && n <= most, n);
  const std::int64_t shares = std::int64_t{n} * part_;
  const std::int64_t whole = rounding_ == quota_rounding::up ? (shares + whole_ - 1) / whole_ : shares / whole_;
  return std::max(least_, static_cast<int>(whole));
}

truth mostly_women(women_of members) {
  expect(members.total >= 1 && members.total <= most, members.total);
  expect(members.women >= 0 && members.women <= members.total, members.women);
  return to_truth(std::int64_t{100} * members.women >= std::int64_t{70} * members.total);
}

selection select_by_rank(std::vector<ranked_candidate> candidates, int places, const selection_rules& how) {
  expect(places >= 0, places);
  const auto is_before = [&](std::int64_t a, std::int64_t b) { return how.order == ranking_order::scores ? a > b : a < b; };
  std::sort(candidates.begin(), candidates.end(), [&](const ranked_candidate& a, const ranked_candidate& b) { return a.rank != b.rank ? is_before(a.rank, b.rank) : a.id < b.id; });
  std::vector<std::string_view> ids;
  ids.reserve(candidates.size());
  for (const ranked_candidate& each : candidates) ids.push_back(each.id);
  std::sort(ids.begin(), ids.end());
  const auto again = std::adjacent_find(ids.begin(), ids.end());
  if (again != ids.end() || (!ids.empty() && ids.front().empty())) {
    const std::string shown = again != ids.end() ? detail::in_backticks(*again) : std::string("``");
    throw error(errc::invalid_ranking, {.vi = "ứng viên " + shown + " không có mã, hoặc đứng hai lần trong danh sách xếp hạng", .en = "the candidate " + shown + " has no id, or stands twice in the ranking"},
                {.vi = "mỗi ứng viên một mã, một lần", .en = "give each candidate an id, once"});
  }

  selection out{.places = places};
  auto left = static_cast<std::size_t>(places);
  for (auto first = candidates.begin(); first != candidates.end();) {
    const auto last = std::find_if(first, candidates.end(), [&](const ranked_candidate& each) { return each.rank != first->rank; });
    const auto equals = static_cast<std::size_t>(last - first);
    if (equals <= left || left == 0) {
      std::vector<std::string>& into = left == 0 ? out.passed_over : out.chosen;
      for (auto each = first; each != last; ++each) into.push_back(each->id);
      left -= std::min(left, equals);
      first = last;
      continue;
    }
    // The cut goes through these.
    const auto how_many = [&](truth value) { return static_cast<std::size_t>(std::count_if(first, last, [&](const ranked_candidate& each) { return each.preferred == value; })); };
    const bool breaks = how.ties == tie_break::women_first;
    const std::size_t preferred = how_many(truth::yes);
    const bool preferred_fit = breaks && preferred + how_many(truth::unknown) <= left;  // however the unknown turn out
    const bool others_do_not = breaks && preferred >= left;
    for (auto each = first; each != last; ++each) {
      if (preferred_fit && each->preferred == truth::yes) {
        out.chosen.push_back(each->id);
      } else if (others_do_not && each->preferred == truth::no) {
        out.passed_over.push_back(each->id);
      } else {
        out.tied.push_back(each->id);
      }
    }
    left -= preferred_fit ? preferred : 0;
    out.open = out.tied.empty() ? 0 : static_cast<int>(left);
    left = 0;
    first = last;
  }
  return out;
}

}  // namespace v0
}  // namespace thidua
