// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// From when to when: the bounds of a phase as they are written, and the days they come to. Layer: plan, private.
#include <thidua/campaign/phase.hpp>

#include "analysis.hpp"
#include "grammar.hpp"
#include "source.hpp"

#include <cstddef>
#include <functional>
#include <optional>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// One side of a period as it is written, before its year is known.
struct side {
  int day = 0, month = 0, year = 0;
  date_precision precision = date_precision::day;
  bool is_day_after = false;   ///< "từ sau 30/10"
  bool is_day_before = false;  ///< "đến trước ngày 30/10"
  bool is_year_start = false;  ///< "từ đầu năm"
  bool is_year_end = false;
  bool is_lunar = false;       ///< the day and the month are the lunar year's
  bool has_day = true;         ///< false: a wording that names no day
  std::size_t first = 0, last = 0;
  std::size_t words = 0;       ///< where its own words begin
};

struct bounds_found {
  std::optional<side> from;
  std::optional<side> to;
  std::size_t first = 0, last = 0;
};

/// What bounds are said with.
struct words_of_bounds {
  static const words_of_bounds& all();

  static constexpr int until_before = 2;  // the day named is no more of it

  // "ñến" is left of an old font, "dến" of a slip.
  phrase_map from{{1, "từ"}, {1, "kể từ"}, {1, "tính từ"}, {1, "bắt đầu từ"}, {1, "bắt đầu"}, {1, "ngay từ"}};
  phrase_map to{{1, "đến"}, {1, "ñến"}, {1, "dến"}, {1, "tới"}, {1, "cho đến"}, {1, "cho tới"}, {1, "và kết thúc"}, {1, "kết thúc"}, {1, "và kết thúc vào"}, {1, "kết thúc vào"}, {1, "kéo dài đến"}, {1, "kéo dài tới"}, {1, "và kéo dài đến"}, {until_before, "hoàn thành trước"}, {until_before, "và hoàn thành trước"}, {until_before, "kết thúc trước"}, {until_before, "và kết thúc trước"}};
  phrase_map lead{{1, "thời gian"}, {1, "thời gian thực hiện"}, {1, "thời gian tổ chức"}, {1, "thời gian thi đua"}, {1, "trong"}, {1, "trong thời gian"}, {1, "thực hiện"}, {1, "được tính"}, {1, "tổ chức"}, {1, "diễn ra"}, {1, "phát động"}};
  phrase start_of_year{"đầu năm"}, end_of_year{"cuối năm"}, whole_year{"hết năm"}, school{"học"}, now{"nay"}, after{"sau"}, before{"trước"}, until_end{"hết"}, start_of{"đầu"}, end_of{"cuối"}, month{"tháng"}, day{"ngày"}, year{"năm"}, first_half{"tháng đầu năm"}, second_half{"tháng cuối năm"};
};

/// "từ … đến …", "(01/01/2024 - 30/6/2024)", "6 tháng đầu năm". Blanks and lead words before it are passed over.
std::optional<bounds_found> bounds_at(const source& in, std::size_t i);

/// "6 tháng đầu năm", "05 tháng cuối năm 2019": the months it is.
std::optional<bounds_found> part_of_year_at(const source& in, std::size_t i);

/// The year of a month where none is written; 0 where none is known.
using year_of_month = std::function<int(int)>;
/// The days the two sides come to, their words and places.
void set_bounds(const source& in, const std::optional<bounds_found>& bounds, const year_of_month& year_of, bool is_first, phase& into, phase_place& place);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
