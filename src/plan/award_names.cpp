// SPDX-License-Identifier: BSL-1.0
// Names of awards, and the words of clauses about them.
#include "award_reader.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

const phrase_map& award_names() {
  static const phrase_map all = {{form, "Bằng khen"}, {form, "Giấy khen"}, {form, "Cờ thi đua"}, {form, "Cờ thi đua xuất sắc"}, {form, "Cờ đơn vị xuất sắc"}, {form, "Kỷ niệm chương"}, {form, "Huân chương Lao động"}, {form, "Huân chương Độc lập"}, {form, "Huân chương Quân công"}, {form, "Huân chương Chiến công"}, {form, "Huân chương Bảo vệ Tổ quốc"},
                                 {form, "Huân chương Đại đoàn kết dân tộc"}, {form, "Huân chương Dũng cảm"}, {form, "Huân chương Hữu nghị"}, {form, "Huân chương Sao vàng"}, {form, "Huân chương Hồ Chí Minh"}, {form, "Huân chương Kháng chiến"}, {form, "Huân chương Chiến sĩ vẻ vang"}, {form, "Huy chương"}, {form, "Huy chương Quân kỳ quyết thắng"}, {form, "Huy chương Chiến sĩ vẻ vang"}, {form, "Huy chương Chiến sĩ giải phóng"}, {form, "Huy chương Kháng chiến"}, {form, "Huy chương Hữu nghị"}, {form, "Huy chương Vì an ninh Tổ quốc"}, {award_title, "Chiến sĩ thi đua"}, {award_title, "Chiến sĩ thi đua cơ sở"}, {award_title, "Chiến sĩ thi đua toàn quốc"}, {award_title, "CSTĐ"}, {award_title, "CSTĐ cơ sở"}, {award_title, "CSTĐ toàn quốc"}, {award_title, "CSTĐCS"}, {award_title, "Chiến sĩ tiên tiến"},
                                 {award_title, "Lao động tiên tiến"}, {award_title, "LĐTT"}, {award_title, "Tập thể lao động tiên tiến"}, {award_title, "Tập thể LĐTT"}, {award_title, "Tập thể lao động xuất sắc"}, {award_title, "Tập thể LĐXS"}, {award_title, "Đơn vị quyết thắng"}, {award_title, "Đơn vị tiên tiến"}, {award_title, "Anh hùng Lao động"}, {award_title, "Gia đình văn hóa"}, {form, "Bằng Lao động sáng tạo"}, {form, "Giấy chứng nhận"}, {form, "Thư khen"}, {form, "Bức trướng"}, {form, "Huy hiệu"},
                                 {award_title, "Nghệ sĩ nhân dân"}, {award_title, "Nghệ sĩ ưu tú"}, {award_title, "Nghệ nhân nhân dân"}, {award_title, "Nghệ nhân ưu tú"}, {award_title, "Nhà giáo nhân dân"}, {award_title, "Nhà giáo ưu tú"}, {award_title, "Thầy thuốc nhân dân"}, {award_title, "Thầy thuốc ưu tú"}, {award_title, "NSND"}, {award_title, "NSƯT"}, {award_title, "NNND"}, {award_title, "NNƯT"}, {award_title, "NGND"}, {award_title, "NGƯT"}, {award_title, "TTND"}, {award_title, "TTƯT"}};
  return all;
}

const word_set& award_name_firsts() { return award_names().firsts(); }

std::size_t award_name_end(const source& in, std::size_t place) {
  const auto hit = award_names().at(in, place);
  if (!hit) return place;
  static const phrase badge("Huy hiệu"), of_party("năm tuổi Đảng");
  if (badge.at(in, place) != 0 && in.is_number(place + 2) && of_party.at(in, place + 3) != 0) return place + 6;  // "Huy hiệu 30 năm tuổi Đảng"
  if (badge.at(in, place) != 0 && !in.word_at(place).upper_first) return place;  // a pin
  static const phrase_map of_contests = {{1, "Huy chương Vàng"}, {1, "Huy chương Bạc"}, {1, "Huy chương Đồng"}};
  if (of_contests.at(in, place)) return place;  // of a festival, a match
  static const phrase flag("Cờ thi đua"), order("Huân chương"), medal("Huy chương"), sector("ngành"), grade("hạng"), level("cấp");
  static const phrase_map fighters = {{1, "Chiến sĩ thi đua"}, {1, "CSTĐ"}};  // of no level yet
  std::size_t end = place + hit.length;
  // "NSƯT Lê Thị Bến", "Anh hùng Lao động Lê Văn Sông": what a person has been given before.
  static const phrase_map honours = {{1, "Anh hùng"}, {1, "Nghệ sĩ"}, {1, "Nghệ nhân"}, {1, "Nhà giáo"}, {1, "Thầy thuốc"}, {1, "NSND"}, {1, "NSƯT"}, {1, "NNND"}, {1, "NNƯT"}, {1, "NGND"}, {1, "NGƯT"}, {1, "TTND"}, {1, "TTƯT"}};
  if (honours.at(in, place) && in.is_word(end) && in.word_at(end).upper_first && !in.word_at(end).upper_all && !in[end].has(line_start)) return place;
  if (medal.at(in, place) == hit.length && !in.word_at(place).upper_first) return place;  // "12 huy chương": of contests
  if ((order.at(in, place) != 0 || medal.at(in, place) != 0) && grade.at(in, end) != 0 && in.is_word(end + 1)) end += 2;
  if (flag.at(in, place) != 0 && sector.at(in, end) != 0) end = std::max(end, body_end(in, end));
  if (fighters.at(in, place).length == hit.length && level.at(in, end) != 0 && in.is_word(end + 1)) end += 2;
  return end;
}

award_words::award_words()
    : verbs{{1, "tặng"}, {1, "trao tặng"}, {1, "tặng thưởng"}, {1, "trao"}, {1, "phong tặng"}, {1, "truy tặng"}, {1, "công nhận"}, {2, "đạt danh hiệu"}, {2, "đạt"}, {2, "nhận"}, {2, "đón nhận"}, {2, "được công nhận"}, {2, "vinh dự nhận"}, {2, "được nhận"}, {2, "được đón nhận"}, {2, "vinh dự được nhận"}, {2, "vinh dự đón nhận"}, {2, "vinh dự được đón nhận"}, {2, "giành"}},
      proposals{{1, "đề nghị"}, {1, "xét"}, {1, "đề xuất"}, {1, "trình"}, {1, "xem xét"}},
      aims{{1, "phấn đấu"}, {1, "quyết tâm"}},
      merits{{1, "có thành tích"}, {1, "đã có thành tích"}, {1, "có nhiều thành tích"}, {1, "đạt thành tích"}, {1, "đã có nhiều thành tích"}, {1, "tiêu biểu trong"}, {1, "hoàn thành xuất sắc"}},
      occasions{{1, "nhân kỷ niệm"}, {1, "nhân dịp"}, {1, "nhân ngày"}, {1, "theo Quyết định"}, {1, "theo quy định"}, {1, "theo Quy chế"}, {1, "theo Luật"}, {1, "vào dịp"}, {1, "trong dịp"}, {1, "tại Hội nghị"}, {1, "tại lễ"}, {1, "tại buổi"}, {1, "tại Đại hội"}, {1, "trong Hội nghị"}},
      persons{{1, "ông"}, {1, "bà"}, {1, "đồng chí"}, {1, "anh"}, {1, "chị"}, {1, "thầy"}, {1, "cô"}, {1, "NSND"}, {1, "NSƯT"}, {1, "NGND"}, {1, "NGƯT"}, {1, "TTND"}, {1, "TTƯT"}, {1, "NNND"}, {1, "NNƯT"}},
      to_whoms{{1, "cho"}, {1, "đối với"}},
      counted{{of_any, "cá nhân"}, {of_any, "tập thể"}, {of_any, "đơn vị"}, {of_persons, "người"}, {of_persons, "đồng chí"}, {of_persons, "đoàn viên"}, {of_persons, "hội viên"}, {of_persons, "cán bộ"}, {of_persons, "người lao động"}},
      units_counted{{of_units, "tổ"}, {of_units, "đội"}, {of_units, "nhóm"}, {of_units, "chi hội"}, {of_units, "chi đoàn"}, {of_units, "chi bộ"}, {of_units, "liên đội"}, {of_units, "công đoàn"}, {of_units, "công đoàn cơ sở"}, {of_units, "CĐCS"}, {of_units, "phòng"}, {of_units, "khoa"}, {of_units, "ban"}, {of_units, "trạm"}, {of_units, "lớp"}, {of_units, "khối"}, {of_units, "trường"}, {of_units, "phân xưởng"}, {of_units, "ca"}, {of_units, "kíp"},
                    {of_homes, "hộ"}, {of_homes, "hộ gia đình"}, {of_homes, "gia đình"},
                    {of_persons, "giáo viên"}, {of_persons, "giảng viên"}, {of_persons, "học sinh"}, {of_persons, "sinh viên"}, {of_persons, "nhân viên"}, {of_persons, "công nhân"}, {of_persons, "công chức"}, {of_persons, "viên chức"}, {of_persons, "chiến sĩ"}, {of_persons, "nông dân"}, {of_persons, "phụ nữ"}, {of_persons, "thanh niên"}, {of_persons, "đảng viên"}, {of_persons, "bác sĩ"}, {of_persons, "điều dưỡng"}, {of_persons, "già làng"}, {of_persons, "trưởng thôn"}, {of_persons, "trưởng bản"},
                    {of_places, "thôn"}, {of_places, "ấp"}, {of_places, "xóm"}, {of_places, "làng"}, {of_places, "khu phố"}, {of_places, "tổ dân phố"}, {of_places, "xã"}, {of_places, "phường"}, {of_places, "thị trấn"}, {of_places, "huyện"}, {of_places, "quận"}, {of_places, "thị xã"},
                    {of_any, "lao động"}, {of_any, "tổ chức"}, {of_any, "cơ sở"}, {of_any, "doanh nghiệp"}, {of_any, "gương"}, {of_any, "điển hình"}, {of_any, "em"}},
      kinds{{1, "huyện"}, {1, "tỉnh"}, {1, "thành phố"}, {1, "thị xã"}, {1, "quận"}, {1, "xã"}, {1, "phường"}, {1, "sở"}, {1, "cục"}, {1, "chi cục"}, {1, "tổng cục"}, {1, "ngành"}, {1, "trường"}, {1, "nhà trường"}, {1, "bệnh viện"}, {1, "công ty"}, {1, "tổng công ty"}, {1, "cơ quan"}, {1, "đơn vị"}, {1, "trung tâm"}, {1, "công đoàn"}, {1, "đồn"}},
      peoples{{1, "nhân dân"}, {1, "cán bộ"}, {1, "đảng bộ"}, {1, "quân và dân"}, {1, "quân dân"}, {1, "tập thể"}, {1, "chiến sĩ"}, {1, "thầy và trò"}, {1, "thầy trò"}, {1, "đoàn viên"}, {1, "hội viên"}, {1, "công nhân"}, {1, "đảng viên"}, {1, "công chức"}, {1, "viên chức"}, {1, "người lao động"}, {1, "phụ nữ"}, {1, "nông dân"}, {1, "cựu chiến binh"}},
      title("danh hiệu"), was("được"), has("đã"), to_whom("cho"), by_whom("do"), about("về"), in_review("trong tổng kết"), with_merit("vì"), unit("đơn vị"), of("của"), and_word("và"), order("Huân chương") {}

const award_words& words_of_awards() {
  static const award_words all;
  return all;
}

std::size_t award_reader::quoted_title_end(std::size_t open) const {
  if (!in.is_quote(open)) return open;
  const quotation* const quoted = in.quotation_at(open);
  if (quoted == nullptr) return open;
  constexpr std::size_t longest = 20;
  std::size_t last = std::min(quoted->close, open + longest);
  for (std::size_t k = open + 1; k < last; ++k)
    if (in.is_mark(k, '.') || in[k].has(block_start)) last = k;
  return last;
}

std::size_t award_reader::given_name_end(std::size_t k) const {
  static const word_hash flag = hash_of_word("cờ");
  static const phrase_map borne = {{1, "Giải thưởng"}, {1, "Bằng"}, {1, "Huy hiệu"}, {1, "Bức trướng"}};
  const std::size_t end = award_name_end(in, k);
  if (!in.is_word(k) || !in.word_at(k).upper_first) return end;
  if (end == k && in.hash(k) == flag && in.is_quote(k + 1)) return k + 1;
  constexpr std::size_t longest_name = 12;
  if (const auto noun = borne.at(in, k); noun && in.is_quote(k + noun.length)) {
    std::size_t close = k + noun.length + 1;
    while (close < k + longest_name && in.is_word(close) && !in[close].has(block_start)) ++close;
    if (in.is_quote(close) && close > k + noun.length + 1) return close + 1;
  }
  return end;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
