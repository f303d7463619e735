// SPDX-License-Identifier: BSL-1.0
// Sums, shares and other figures of an item.
#include "draft_items.hpp"
#include "draft_years.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

void item_mover::change_figures(const std::string& item, kind of) {
  const detail::source in(item);
  static const detail::phrase_map units = {{1, "đồng"}, {1, "đ"}, {1, "VNĐ"}, {1, "VND"}, {1, "USD"}, {1, "nghìn đồng"}, {1, "ngàn đồng"}, {1, "triệu đồng"}, {1, "tỷ đồng"}, {1, "triệu"}, {1, "tỷ"}, {1, "tấn"}, {1, "tạ"}, {1, "ha"}, {1, "km"}};
  static const detail::phrase_map compared = {{1, "so với"}, {1, "so với cùng kỳ"}, {1, "so"}, {1, "so cùng kỳ"}, {1, "so với kết quả"}, {1, "so với thực hiện"}};
  static const detail::phrase_map no_counts = {{1, "năm"}, {1, "tháng"}, {1, "ngày"}, {1, "giờ"}, {1, "h"}, {1, "phút"}, {1, "và"}, {1, "đến"}, {1, "của"}, {1, "tuổi"}};
  static const detail::phrase_map no_lead = {{1, "tháng"}, {1, "ngày"}, {1, "năm"}, {1, "quý"}, {1, "thứ"}, {1, "số"}, {1, "khóa"}, {1, "khoản"}, {1, "điều"}, {1, "đợt"}, {1, "giai đoạn"}, {1, "nghị quyết"}, {1, "phòng"}, {1, "phường"}, {1, "quận"}, {1, "khu phố"}, {1, "cụm"}, {1, "đại hội"}, {1, "tiểu đoàn"}, {1, "trung đoàn"}, {1, "đề án"}, {1, "mùng"}};
  bool names_year = false, has_figure = false, names_year_before = false;
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (const auto years = detail::years_at(in, i)) {
      i = years->last - 1;
    } else if (const int own = detail::year_at(in, i); own == old_year_) {
      names_year = true;
    } else if (own == old_year_ - 1) {  // "án tồn của năm 2023"; what it is compared with moves
      names_year_before = names_year_before || i == 0 || (!compared.at(in, i - 1) && (i == 1 || !compared.at(in, i - 2)));
    }
  }
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (const auto years = years_at(in, i)) {
      i = years->last - 1;
    } else if (const int own = in.digits(i) == 4 && in.hash(i - 1) == hash_of_word("năm") && i > 0 ? in.number(i) : 0; !period_of(like_) && old_year_ + (is_of_school_year(like_, old_year_) ? 1 : 0) < own && own < year_ && !is_changed(in.span(i, i + 1))) {
      note_item(item, "nhắc năm " + std::to_string(own) + ", đã qua: xem lại", "names " + std::to_string(own) + ", which is over: look at it again");
      break;
    }
  }
  if (names_year_before) note_item(item, "nhắc năm " + std::to_string(old_year_ - 1) + ": xem lại", "names " + std::to_string(old_year_ - 1) + ": look at it again");
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (const auto before = compared.at(in, i))
      if (const int own = detail::year_at(in, i + before.length); own != 0 && own < old_year_ && own + year_ - old_year_ <= date::last_year) {
        changes_.push_back({in[i + before.length + 1].start, in[i + before.length + 1].end, std::to_string(own + year_ - old_year_)});
        i += before.length + 1;
        continue;
      }
    if (!in.is_number(i)) continue;
    if (const auto number = detail::number_at(in, i)) {
      i = number->last - 1;
      continue;
    }
    if (const auto day = detail::day_at(in, i)) {
      i = day->last - 1;
      continue;
    }
    std::size_t last = i + 1;  // "1.200", "12,5"
    while ((in.is_mark(last, '.') || in.is_mark(last, ',')) && in.joins(last) && in.is_number(last + 1) && in.joins(last + 1)) last += 2;
    const std::size_t first = i;
    i = last - 1;
    const bool is_share = in.is_mark(last, '%');
    const bool is_whole = is_share && last == first + 1 && in.number(first) == 100;
    const bool is_led = (first > 0 && no_lead.at(in, first - 1)) || (first > 1 && no_lead.at(in, first - 2).length == 2);
    const bool is_title = in.is_mark(last + 1, '/') && in.joins(last + 1) && in.joins(last + 2);  // "24 đ/c"
    const bool is_amount = is_share || (!is_title && units.at(in, last));
    if (is_whole || is_led || (in.digits(first) == 4 && !is_amount)) continue;
    if (!is_amount && (!in.is_word(last) || in.word_at(last).upper_first || in.joins(last) || no_counts.at(in, last) || (last == first + 1 && in.number(first) < 2))) continue;
    // Not the number of a day, which has moved already.
    if (std::any_of(changes_.begin(), changes_.end(), [&](const change& one) { return one.first < in[last - 1].end && in[first].start < one.last; })) continue;
    if (is_amount && (names_year || of == kind::opening)) {
      changes_.push_back({in[first].start, in[last - 1].end, blank});
    } else {
      has_figure = true;
    }
  }
  if (has_figure) note_item(item, "có số liệu của năm cũ: xem lại", "has figures of the old year: look at them again");
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
