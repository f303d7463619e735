// SPDX-License-Identifier: BSL-1.0
// The words commemorations are told with.
#include "commemoration_words.hpp"

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// "Kỷ niệm chương" is a medal, "kỷ niệm ngày cưới" no matter of plans.
bool is_medal(const source& in, std::size_t place) {
  static const phrase medal("kỷ niệm chương");
  return medal.at(in, place) != 0;
}

}  // namespace

const phrase_map& triggers() {
  static const phrase_map all = {{keeps_day, "chào mừng"}, {commemorates, "kỷ niệm"}, {keeps_day, "mừng"}, {keeps_day, "hưởng ứng"}, {keeps_day, "nhân"}, {keeps_day, "nhân dịp"}, {keeps_day, "chào đón"}, {keeps_day, "tôn vinh"}, {works_towards, "hướng tới"}, {works_towards, "hướng đến"},
                                 {works_towards, "tiến tới"}, {works_towards, "lập thành tích"}, {works_towards, "lập thành tích chào mừng"}, {works_towards, "lập thành tích hướng tới"}, {works_towards, "lập nhiều thành tích chào mừng"}, {works_towards, "lập nhiều thành tích"}};
  return all;
}

// "nhân" is "on the occasion of" before a day alone: not in "công nhân cao su", "Công an nhân dân".
phrase_map::hit trigger_at(const source& in, std::size_t place, const event_names& events) {
  static const word_hash people = hash_of_word("nhân"), day = hash_of_word("ngày");
  const auto hit = is_medal(in, place) ? phrase_map::hit{} : triggers().at(in, place);
  const bool is_people = hit && hit.length == 1 && in.hash(place) == people && in.hash(place + 1) != day && !events.may_begin(in, place + 1);
  return is_people ? phrase_map::hit{} : hit;
}

const phrase_map& event_openings() {
  static const phrase_map all = {{1, "thành lập"}, {1, "truyền thống"}, {1, "giải phóng"}, {1, "chiến thắng"}, {1, "sinh"}, {1, "tái lập"}, {1, "khởi nghĩa"}, {1, "cách mạng"}, {1, "quốc khánh"}, {1, "ngày sinh"}, {1, "mất"}, {1, "ra đời"}, {1, "hy sinh"}, {1, "xây dựng và trưởng thành"}, {1, "quốc tế"}, {1, "khai giảng"}, {1, "ký kết"}, {1, "thực hiện Di chúc"}, {1, "thực hiện Lời kêu gọi"}, {1, "thực hiện lời dạy"}, {1, "thống nhất"}, {1, "Bác Hồ"}, {1, "Chủ tịch"}, {1, "Hội"}, {1, "Tết"}, {1, "Lễ"}, {1, "Đảng"}, {1, "chiến dịch"}, {1, "Tổng tiến công"}, {1, "Tổng khởi nghĩa"}, {1, "Đồng khởi"}, {1, "phong trào Đồng khởi"}};
  return all;
}

const phrase_map& counted_heads() {
  static const phrase_map all = {{1, "ngày sinh"}, {1, "sinh nhật"}, {1, "ngày thành lập"}, {1, "thành lập"}, {1, "ngày sinh nhật"}};
  return all;
}

const phrase_map& no_events() {
  static const phrase_map all = {{1, "thực hiện"}, {1, "qua"}, {1, "tới"}, {1, "nay"}, {1, "liên tục"}, {1, "liền"}, {1, "trở lên"}, {1, "công tác"}, {1, "đầu"}, {1, "học"}, {1, "một"}, {1, "đổi mới"}, {1, "triển khai"}, {1, "sau"}, {1, "trước"}, {1, "tuổi"}, {1, "gần đây"}, {1, "tiếp theo"}, {1, "ngày công"}, {1, "ngày giờ"}, {1, "ngày đêm"}, {1, "ngày càng"}, {1, "ngày làm việc"}, {1, "ngày công lao động"}};
  return all;
}

const phrase_map& day_kinds() {
  static const phrase_map all = {{1, "thành lập"}, {1, "truyền thống"}, {1, "hội"}, {1, "giải phóng"}, {1, "quốc tế"}, {1, "sinh"}, {1, "chiến thắng"}, {1, "tái lập"}, {1, "pháp luật"}, {1, "toàn dân"}, {1, "toàn quốc"}, {1, "vì"}, {1, "Thầy thuốc"}, {1, "Nhà giáo"}, {1, "Phụ nữ"}, {1, "Doanh nhân"}, {1, "Báo chí"}, {1, "Gia đình"}};
  return all;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
