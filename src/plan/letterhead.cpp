// SPDX-License-Identifier: BSL-1.0
// The head of a plan: its kind, number, place and day, and the body whose letterhead it bears.
#include "analysis.hpp"
#include "lines.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// The day of a line of place and day, or what of it is filled in.
struct date_line {
  std::optional<day_found> day;  // whole
  int month = 0, year = 0;
  std::size_t last = 0;
};
// "ngày 9 tháng 3 năm 2018"; "ngày …… tháng 8 năm 2025", "ngày    /8/2025" where the day is yet to be filled in; "tháng 8/2025".
std::optional<date_line> date_line_at(const source& in, std::size_t place) {
  static const word_hash day_word = hash_of_word("ngày"), month_word = hash_of_word("tháng"), year_word = hash_of_word("năm");
  date_line found;
  if (const auto day = day_at(in, place); day && day->day != 0 && day->month != 0 && day->year != 0) {
    found.day = day;
    found.month = day->month;
    found.year = day->year;
    found.last = day->last;
    return found;
  }
  if (const auto month = month_at(in, place); month && month->year != 0) {
    found.month = month->month;
    found.year = month->year;
    found.last = month->last;
    return found;
  }
  if (in.hash(place) != day_word) return std::nullopt;
  // A field: a number, or the dots or lines it is to be written on.
  std::size_t i = place + 1;
  const auto field = [&](bool takes_slash) {
    constexpr std::size_t most_dots = 60;
    const std::size_t first = i;
    int value = 0;
    while (i < first + most_dots && (in.is_mark(i, '.') || in.is_mark(i, 0x2026) || in.is_mark(i, '_') || (takes_slash && in.is_mark(i, '/')) || in.is_number(i))) {
      if (in.is_number(i)) value = in.number(i);
      ++i;
    }
    return value;
  };
  if (const int day = field(false); in.is_mark(i, '/') && day == 0) {
    ++i;
    found.month = field(false);
    if (!in.is_mark(i, '/')) return std::nullopt;
    ++i;
    found.year = field(false);
  } else {
    field(true);
    if (in.hash(i) != month_word) return std::nullopt;
    ++i;
    found.month = field(true);
    if (in.hash(i) != year_word) return std::nullopt;
    ++i;
    found.year = field(true);
  }
  if (found.month < 1 || found.month > 12) found.month = 0;
  if (found.year < date::first_year || found.year > 2999) found.year = 0;
  found.last = i;
  return found;
}

// Whether what stands on a line of the letterhead behind the beginning of a body's name may be the rest of it: words, none of them one
// that tells of a deed. In a name over several lines dashes, commas and a number may stand between them.
enum class between_words : std::uint8_t { nothing, marks };
bool names_rest(const source& in, std::size_t first, std::size_t last, between_words allowed = between_words::nothing) {
  static const phrase_map deeds = {{1, "phát động"}, {1, "ban hành"}, {1, "tổ chức"}, {1, "triển khai"}, {1, "thông báo"}, {1, "hướng dẫn"}, {1, "đã"}, {1, "vừa"}, {1, "sẽ"}, {1, "kèm"}, {1, "về"}, {1, "năm"}, {1, "ngày"}, {1, "trong"}, {1, "tại"}, {1, "thi đua"}, {1, "chào mừng"}, {1, "kỷ niệm"}, {1, "của"}};
  constexpr std::size_t longest = 8;
  if (last - first > longest) return false;
  const auto is_between = [&](std::size_t i) { return allowed == between_words::marks && (in.is_dash(i) || in.is_mark(i, ',') || in.is_mark(i, '&') || in.is_mark(i, '(') || in.is_mark(i, ')') || (i > first && in.is_number(i))); };
  for (std::size_t i = first; i < last; ++i)
    if (!(in.is_word(i) || is_between(i)) || deeds.at(in, i)) return false;
  return true;
}

// Whether a line of capitals may go on with the name of the body above it: "BỆNH TẬT", "NHÀ NƯỚC", "DÂN SỰ HUYỆN …". It is no body of its own, and
// no note of the paper.
bool names_no_other(const source& in, std::size_t first, std::size_t last) {
  enum { none = 1, of_the_name };
  static const phrase_map others = {{none, "Nhà"}, {of_the_name, "Nhà nước"}, {none, "Tiểu học"}, {none, "Mầm non"}, {none, "Mẫu giáo"}, {none, "Trung học"}, {none, "Cao đẳng"}, {none, "Tổ"}, {none, "Nhóm"}, {none, "Khu phố"}, {none, "Khu quản lý"}, {none, "Khu di tích"}, {none, "Khu bảo tồn"}, {none, "Vườn Quốc gia"}, {none, "Thôn"}, {none, "Ấp"}, {none, "Tạp chí"}, {none, "Phân viện"}, {none, "Phân hiệu"}, {none, "Phân đoàn"},
                                    {none, "Kho"}, {none, "Tổng kho"}, {none, "Xưởng"}, {none, "Hạt"}, {none, "Đoạn"}, {none, "Trại"}, {none, "Đồn"}, {none, "Câu lạc bộ"}, {none, "Hiệp hội"}, {none, "Liên đoàn"}, {none, "Liên trường"}, {none, "Chi ủy"}, {none, "Tiểu ban"}, {none, "Khách sạn"}, {none, "Siêu thị"}, {none, "Cửa hàng"}, {none, "Đại sứ quán"}, {none, "Hải đoàn"}, {none, "Tổng đội"}, {none, "Thi hành án"},
                                    {none, "Hỏa tốc"}, {none, "Dự thảo"}, {none, "Bản sao"}, {none, "Bản chính"}, {none, "Sao y"}, {none, "Tài liệu"}, {none, "Phụ lục"}, {none, "Công khai"}, {none, "Khóa"}, {none, "Nhiệm kỳ"}, {none, "Mẫu"}, {none, "Biểu"}, {none, "Mật"}, {none, "Tối mật"}, {none, "Khẩn"}, {none, "Thượng khẩn"}, {none, "Số"}, {none, "Lần"}, {none, "Phong trào"}, {none, "Đợt"}, {none, "Lập thành tích"}};
  return in.is_word(first) && is_syllable(in.word_at(first).key) && others.at(in, first).meaning != none && !begins_verb(in, first) && !positions().at(in, first) && names_rest(in, first, last, between_words::marks);
}

// "l2/KH", "I2/KH", "O5/KH": letters that stand for the digits of a number.
bool begins_with_slip(const source& in, std::size_t at) {
  if (!in.is_word(at) || in.word_at(at).raw.find_first_not_of("lIOo0123456789") != std::string_view::npos) return false;
  const bool has_digit = in.word_at(at).raw.find_first_of("0123456789") != std::string_view::npos;
  return has_digit ? in.is_mark(at + 1, '/') : in.is_number(at + 1) && in.joins(at + 1) && in.is_mark(at + 2, '/');
}

// A kind of paper that is none we know, "ĐỀ ÁN", "PHƯƠNG ÁN TỔ CHỨC": a few words in capitals on a line of their own, under the number or the day
// and over the title. Its block; nothing where none stands among the first `count`.
std::optional<std::size_t> unlisted_kind(const source& in, std::size_t count) {
  static const word_hash no = hash_of_word("số");
  static const phrase_map others = {{1, "phong trào"}, {1, "thi đua"}, {1, "chào mừng"}, {1, "lập thành tích"}, {1, "đợt"}, {1, "mục đích"}, {1, "mục tiêu"}, {1, "nội dung"}, {1, "yêu cầu"}, {1, "phần"}, {1, "chương"}, {1, "tỉnh"}, {1, "thành phố"}, {1, "huyện"}, {1, "quận"}, {1, "xã"}, {1, "phường"}, {1, "ngành"}, {1, "các"}, {1, "khối"}, {1, "cụm"}, {1, "năm"}, {1, "Kính gửi"}, {1, "Cộng hòa"}, {1, "Độc lập"}, {1, "Đảng"}, {1, "Đoàn"}, {1, "hỏa tốc"}, {1, "dự thảo"}, {1, "bản sao"}};
  constexpr std::size_t fewest = 2, most = 6;
  const auto& blocks = in.blocks();
  bool is_behind_head = false;
  for (std::size_t b = 0; b + 1 < count; ++b) {
    const block& each = blocks[b];
    if (each.label == label_kind::bullet) continue;
    if (each.label != label_kind::none) return std::nullopt;
    static const phrase motto("Độc lập");
    bool is_line = true, is_of_head = motto.at(in, each.first) != 0;  // one that belongs to the head whatever stands in it
    for (std::size_t k = each.first; k < each.last; ++k) {
      is_of_head = is_of_head || (in.hash(k) == no && in[k].has(line_start)) || (in.is_mark(k, ',') && date_line_at(in, k + 1));
      is_line = is_line && in.is_word(k) && !(k > each.first && (in[k].has(line_start) || is_apart(in, k)));
    }
    const bool capitals = is_all_capitals(in, each.first, each.last);
    if (is_behind_head && !is_of_head && !capitals) return std::nullopt;  // the body
    const bool was_behind_head = std::exchange(is_behind_head, is_behind_head || is_of_head);
    const std::size_t length = each.last - each.first;
    if (!was_behind_head || is_of_head || !is_line || length < fewest || length > most || !capitals) continue;
    if (others.at(in, each.first) || begins_verb(in, each.first) || positions().at(in, each.first) || body_end(in, each.first) > each.first) return std::nullopt;
    const block& title = blocks[b + 1];
    return title.label == label_kind::none && in.is_word(title.first) && in.word_at(title.first).upper_first ? std::optional(b) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

void analysis::read_head() {
  const auto& blocks = in.blocks();
  constexpr std::size_t deepest = 40;
  const std::size_t count = std::min(blocks.size(), deepest);
  std::size_t type_block = blocks.size();
  std::size_t behind_type = 0;
  // An official letter names no kind: it has its matter under the number, and whom it is addressed to.
  static const phrase addressed("Kính gửi"), matter("Về việc");
  std::size_t matter_at = in.size();
  for (std::size_t b = 0; b < count; ++b) {
    const block& each = blocks[b];
    if (each.label == label_kind::none && type_at(in, each.first).length != 0 && is_all_capitals(in, each.first, each.first + type_at(in, each.first).length)) break;
    if (addressed.at(in, each.body) != 0) {
      if (matter_at == in.size()) break;
      paper().type = document_type::dispatch;
      type_block = in.block_of(matter_at);
      behind_type = matter_at;
      break;
    }
    for (std::size_t i = each.first; i < each.last && matter_at == in.size(); ++i) {
      const bool short_form = in.is_word(i) && in.word_at(i).letters == 1 && in.word_at(i).key == "v" && in.is_mark(i + 1, '/') && in.is_word(i + 2) && in.word_at(i + 2).key == "v" && in.joins(i + 2);
      if (in[i].has(line_start) && (short_form || matter.at(in, i) != 0)) matter_at = i;
    }
  }
  const bool is_letter = type_block != blocks.size();
  if (is_letter) heading = in.span(matter_at, matter_at + 1);
  for (std::size_t b = 0; b < count && type_block == blocks.size(); ++b) {
    const block& each = blocks[b];
    if (each.label == label_kind::bullet) continue;
    if (each.label != label_kind::none) break;
    static const phrase sketch("dự thảo");  // "DỰ THẢO KẾ HOẠCH"
    const std::size_t first = each.first + sketch.at(in, each.first);
    const type_name found = type_at(in, first);
    if (found.length == 0) continue;
    const bool alone = first + found.length == each.last;
    if (!is_all_capitals(in, first, first + found.length) && !(alone && found.length >= 2)) continue;
    type_block = b;
    behind_type = first + found.length;
    paper().type = found.type;
    heading = in.span(first, behind_type);
  }
  if (!heading) {  // everything in one line: "… năm 2013. KẾ HOẠCH Phát động …"
    constexpr std::size_t farthest = 150;
    for (std::size_t i = 1; i < std::min(in.size(), farthest) && !heading; ++i) {
      const type_name found = type_at(in, i);
      if (found.length < 2 || !in[i].has(sentence_start) || in[i].has(block_start) || !is_all_capitals(in, i, i + found.length) || !in.is_word(i + found.length)) continue;
      type_block = in.block_of(i);
      behind_type = i + found.length;
      paper().type = found.type;
      heading = in.span(i, behind_type);
    }
  }
  const auto spoken = spoken_block(in);
  if (!heading && !spoken)
    if (const auto kind = unlisted_kind(in, count)) {
      type_block = *kind;
      behind_type = blocks[*kind].last;
      paper().unread_type = in.clean(blocks[*kind].first, behind_type);
      heading = in.span(blocks[*kind].first, behind_type);
    }
  const bool is_formal = heading.has_value();
  if (!is_formal && !blocks.empty()) {  // "Kế hoạch phát động …" as a headline
    const type_name found = type_at(in, blocks.front().first);
    if (found.length != 0 && blocks.front().label == label_kind::none) {
      type_block = 0;
      behind_type = blocks.front().first + found.length;
      paper().type = found.type;
      heading = in.span(blocks.front().first, behind_type);
      behind_type = read_headline(behind_type);
    }
  }
  const bool has_headline_number = number_span.has_value();
  out.type = is_formal && paper().unread_type.empty() ? text_type::plan : text_type::other;  // looked at again below and in read_type
  // The number, the place and the day stand before the first full sentence.
  static const word_hash no = hash_of_word("số");
  std::size_t head_end = in.size();
  std::size_t blocks_in_head = 0;
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    const block& each = blocks[b];
    const bool is_long = each.last - each.first > 60;
    if (each.label == label_kind::roman || (is_long && (b > type_block || type_block == blocks.size())) || ++blocks_in_head > deepest) {
      head_end = each.first;
      break;
    }
  }
  for (std::size_t i = 0; i + 1 < head_end && i < in.size(); ++i) {
    // "TB số: 33/TB-HA": the code of its kind before the word.
    const bool behind_code = i > 0 && in[i - 1].has(line_start) && in.word_at(i - 1).upper_all && in.word_at(i - 1).letters <= 3;
    const bool at_start = behind_code || in[i].has(line_start) || in[i].has(block_start) || (in.is_mark(i + 1, ':') && in.is_word(i) && in.word_at(i).upper_first) || (i > 0 && in.is_number(i - 1) && in.digits(i - 1) == 4 && in.is_mark(i + 1, ':'));
    static const word_hash in_english = hash_of_word("No");
    // "Sỗ: 12/KH-CĐ": the word by its letters.
    const bool is_slip = in.is_word(i) && in.word_at(i).letters == 2 && in.word_at(i).upper_first && in.is_mark(i + 1, ':') && in[i].has(line_start) && skeleton(in.word_at(i).key) == "so";
    if ((in.hash(i) == no || is_slip || (in.hash(i) == in_english && (in.is_mark(i + 1, ':') || in.is_mark(i + 1, '.')))) && at_start && !paper().number) {
      const std::size_t at = i + (in.is_mark(i + 1, ':') || in.is_mark(i + 1, '.') ? 2 : 1);
      const auto found = std::find_if(numbers.begin(), numbers.end(), [&](const number_found& each) { return each.first == at; });
      if (found != numbers.end()) {
        paper().number = found->number;
        number_span = in.span(found->first, found->last);
      } else if ((in.is_number(at) || begins_with_slip(in, at)) && paper().unread_number.empty()) {  // "06-2019/KH-CĐCS", "l2/KH-CĐ": none we can take apart
        std::size_t end = at + 1;
        bool has_slash = false;
        while (end < in.size() && in.joins(end) && !in[end].has(line_start)) has_slash = in.is_mark(end++, '/') || has_slash;
        if (has_slash && in.is_word(end - 1) && in.word_at(end - 1).upper_first) {
          paper().unread_number = in.clean(at, end);
          number_span = in.span(at, end);
        }
      }
    }
  }
  std::size_t stop = 0;
  if (is_formal) {
    while (stop < in.size() && in[stop].start < heading->start) ++stop;
  } else if (spoken) {
    stop = blocks[*spoken].first;
  }
  read_place_and_day(is_formal ? stop : head_end, head_end);
  // The letterhead: the last line before the number and the heading that names a body.
  static const phrase_map generic = {{1, "Công đoàn"}, {1, "Công đoàn cơ sở"}, {1, "CĐCS"}, {1, "Ban Chấp hành"}, {1, "Ban Thường vụ"}, {1, "BCH"}, {1, "BTV"}, {1, "Ban Chấp hành Công đoàn"}, {1, "Ban Thường vụ Công đoàn"}, {1, "Ủy ban nhân dân"}, {1, "UBND"}, {1, "Hội đồng nhân dân"}, {1, "Viện kiểm sát nhân dân"}, {1, "Tòa án nhân dân"},
                                     {1, "Liên đoàn Lao động"}, {1, "Hội Liên hiệp Phụ nữ"}, {1, "Hội LHPN"}, {1, "Hội Nông dân"}, {1, "Hội Cựu chiến binh"}, {1, "Chi bộ"}, {1, "Đảng bộ"}, {1, "Đảng ủy"}, {1, "Đoàn Thanh niên"}, {1, "Chi đoàn"}, {1, "Liên đội"}, {1, "Ủy ban Mặt trận Tổ quốc"}, {1, "Ủy ban Mặt trận Tổ quốc Việt Nam"}, {1, "Ủy ban MTTQ"},
                                     {1, "Ủy ban MTTQ Việt Nam"}, {1, "Trường"}, {1, "Trường Đại học"}, {1, "Trường Cao đẳng"}, {1, "Trường Tiểu học"}, {1, "Trường Mầm non"}, {1, "Trường THPT"}, {1, "Trường THCS"}, {1, "Trường Trung học phổ thông"}, {1, "Trường Trung học cơ sở"}, {1, "Công ty"}, {1, "Công ty cổ phần"}, {1, "Công ty TNHH"}, {1, "Công ty TNHH MTV"}, {1, "Công ty TNHH một thành viên"}, {1, "Công ty CP"}, {1, "Tổng công ty"}, {1, "Tập đoàn"},
                                     {1, "Bệnh viện"}, {1, "Bảo hiểm xã hội"}, {1, "Hội Liên hiệp"}, {1, "Ban Quản lý"}, {1, "Bộ Chỉ huy"}, {1, "Bộ Tư lệnh"}, {1, "Trung tâm"}};
  // What a line of its own in a letterhead begins with that is no body's name in a sentence: "Khoa Toán", "Thống kê tỉnh".
  static const phrase_map units = {{1, "Vùng"}, {1, "Khoa"}, {1, "Sư đoàn"}, {1, "Lữ đoàn"}, {1, "Trung đoàn"}, {1, "Tiểu đoàn"}, {1, "Đại đội"}, {1, "Quân đoàn"}, {1, "Binh đoàn"}, {1, "Điện lực"}, {1, "Viễn thông"}, {1, "Bưu điện"}, {1, "Thống kê"}, {1, "Bảo hiểm xã hội"}, {1, "BHXH"}, {1, "Thuế"}, {1, "Hải quan"}, {1, "Nông trường"}, {1, "Lâm trường"}, {1, "Trạm"}, {1, "Phân xưởng"}, {1, "Bảo tàng"}, {1, "Thư viện"}};
  static const phrase science("Khoa học");
  static const phrase_map places = {{1, "tỉnh"}, {1, "thành phố"}, {1, "TP"}, {1, "huyện"}, {1, "quận"}, {1, "thị xã"}, {1, "xã"}, {1, "phường"}, {1, "thị trấn"}, {1, "đặc khu"}, {1, "trường"}, {1, "khu vực"}};
  static const phrase central("Trung ương");
  static const word_hash each_of = hash_of_word("các"), and_word = hash_of_word("và");  // "BAN QUẢN LÝ DỰ ÁN" over "CÁC CÔNG TRÌNH …"
  static const phrase republic("Cộng hòa xã hội chủ nghĩa Việt Nam"), party("Đảng Cộng sản Việt Nam"), motto("Độc lập"), youth("Đoàn TNCS Hồ Chí Minh");
  const auto is_motto_at = [&](std::size_t k) { return republic.at(in, k) != 0 || party.at(in, k) != 0 || motto.at(in, k) != 0; };
  // "BCH ĐOÀN TỈNH …    ĐOÀN TNCS HỒ CHÍ MINH": the second column of its letterhead; not "BCH ĐOÀN TNCS HỒ CHÍ MINH".
  static const word_hash school = hash_of_word("trường"), union_word = hash_of_word("đoàn"), party_word = hash_of_word("đảng");
  static const phrase_map union_lines = {{1, "Công đoàn"}, {1, "Công đoàn cơ sở"}, {1, "Ban Chấp hành Công đoàn"}, {1, "Ban Thường vụ Công đoàn"}, {1, "BCH Công đoàn"}, {1, "BCH Công đoàn cơ sở"}, {1, "Ban Chấp hành Công đoàn cơ sở"}};
  // "BAN THƯỜNG VỤ" under the body it acts for.
  static const phrase_map organs = {{1, "Ban Thường vụ"}, {1, "Ban Chấp hành"}, {1, "BTV"}, {1, "BCH"}, {1, "Ban Thường trực"}, {1, "Ban Đại diện"}, {1, "Ban Trị sự"}};
  std::string union_line;        // the name the line before is the beginning of
  std::pair<std::size_t, std::size_t> above = {0, 0};  // the last line that names a body
  std::string place_above;       // "TỈNH LONG AN" over "ỦY BAN NHÂN DÂN"
  bool has_union_above = false;  // whether the line before names a union or the Party
  const auto is_youth_column = [&](std::size_t first, std::size_t k, std::size_t last) {
    if (youth.at(in, k) == 0 || k + youth.size() != last) return false;
    bool is_named = false;
    for (std::size_t before = first; before < k; ++before) is_named = is_named || in.hash(before) == union_word;
    return is_named || is_apart(in, k);
  };
  const auto ends_open = [&](std::size_t last) { return in.is_dash(last - 1) || in.is_mark(last - 1, ',') || in.is_mark(last - 1, '&') || in.hash(last - 1) == and_word || in.hash(last - 1) == each_of; };
  const auto ends_whole = [&](std::size_t first, std::size_t last) {
    static const phrase country("Việt Nam");
    bool has_place = in.is_number(last - 1) || (last > first + 2 && country.at(in, last - 2) != 0);
    for (std::size_t k = first; k < last && !has_place; ++k)
      if (const auto place = places.at(in, k)) has_place = k + place.length < last && in.hash(k) != school;
    return has_place;
  };
  // "TỔNG CÔNG TY XI MĂNG" over "XI MĂNG SÔNG LAM": one of those the body above is over.
  const auto repeats_above = [&](std::size_t first) {
    for (std::size_t k = above.first; k + 1 < above.second; ++k)
      if (in.hash(k) == in.hash(first) && in.hash(k + 1) == in.hash(first + 1)) return true;
    return false;
  };
  // Where an empty line stands between all lines of the head, as converters leave them, it parts nothing.
  bool is_spread = false;
  std::size_t head_lines = 0;
  for (std::size_t i = line_last(in, 0); i < stop; i = line_last(in, i)) {
    is_spread = in[i].has(empty_line_before) && (is_spread || head_lines == 0);
    ++head_lines;
  }
  bool is_generic = false;  // the line before is a body of which there are many: "TÒA ÁN NHÂN DÂN" over "TỈNH …"
  bool is_hanging = false;  // it breaks off before the name of its place: "LIÊN ĐOÀN LAO ĐỘNG TỈNH" over "LONG AN"
  bool is_body = false;     // the line before names a body
  bool is_open = false;     // it ends with what joins it to the next: "CÔNG ĐOÀN CÁC", "SỞ VĂN HÓA,"
  std::string unknown_above;  // the line before, in capitals, is none we know
  bool is_whole = false;    // … and its name ends there: with that of a place, a number, the country
  std::string nearest;      // the last line of capitals, where the number stands under it
  constexpr std::size_t full_name = 3;
  for (std::size_t i = 0; i < stop;) {
    const std::size_t last = std::min(line_last(in, i), stop);
    const bool follows = !in[i].has(empty_line_before) || is_spread;
    if (in.is_mark(i, '|') && i + 1 < last) ++i;  // the first cell of a table's row
    std::size_t end = last;
    for (std::size_t k = last; k > i; --k)
      if (in.is_mark(k - 1, '|')) end = k - 1;
    // "SỞ Y TẾ **BỆNH VIỆN SÔNG LAM**": one cell, of which the bold part is a name of its own.
    const auto begins_bold = [&](std::size_t k) { return in[k].start > in[k - 1].end + 2 && in.text().substr(in[k].start - 2, 2) == "**" && in.word_at(k).upper_all && (body_end(in, k) > k || units.at(in, k)); };
    std::size_t behind = last;
    for (std::size_t k = i + 2; k < end && behind == last; ++k)
      if (begins_bold(k)) behind = end = k;
    for (std::size_t k = i; k < last; ++k)
      if (k > i && (is_motto_at(k) || is_youth_column(i, k, last))) end = std::min(end, k);
    std::size_t body = body_end(in, i);
    // "NGÂN HÀNG … - Số: 5/KH-NH": the name ends where something else begins.
    if (body > i && body < end && (in.is_dash(body) || in.hash(body) == no) && is_all_capitals(in, i, body)) end = body;
    // "ĐẢNG ỦY - CHỈ HUY" under a unit: who leads it, and no body beside it.
    static const phrase_map leaders = {{1, "Đảng ủy"}, {1, "Chi bộ"}, {1, "Chỉ huy"}, {1, "Ban Chỉ huy"}, {1, "Thủ trưởng"}};
    const auto leader = leaders.at(in, i);
    if (const auto other = leader && in.is_dash(i + leader.length) ? leaders.at(in, i + leader.length + 1) : phrase_map::hit{}; other && is_body && follows && i + leader.length + 1 + other.length == end) {
      i = last;
      continue;
    }
    const bool behind_number = number_span && in[i].start > number_span->start && !paper().issuer.empty();
    const bool is_other = is_motto_at(i) || (youth.at(in, i) != 0 && i + youth.size() == end && !paper().issuer.empty()) || behind_number;
    const bool capitals = is_all_capitals(in, i, end);
    const bool is_above_number = number_span && in[last - 1].start < number_span->start;
    // "VIETTEL QUẢNG NAM": a brand is no syllable, and begins a name.
    constexpr std::size_t longest_bare = 4;
    const bool is_brand = is_body && above.second > above.first + longest_bare && !is_hanging && !is_generic && in.is_word(i) && in.word_at(i).letters >= 3 && !is_syllable(in.word_at(i).key) && in.hash(last) == no;
    if (capitals && is_brand && follows && body == i && end - i >= 2) body = end;
    const bool names_more = capitals && is_above_number && is_whole && follows && end - i >= full_name && !places.at(in, i) && !is_function_word(in.hash(i));
    // In small letters the line ends the name, where nothing but words stands behind what is sure of it: "Ban Quản lý Dự án đầu tư xây dựng", "Sở Lao động - Thương binh".
    if (body > i && body < end && is_above_number && !capitals && names_rest(in, body, end, between_words::marks)) body = end;
    if (body > end && end == last && in.hash(end) == and_word) body = end;  // the rest of it stands on the next line
    if (body == i && capitals && ((units.at(in, i) && science.at(in, i) == 0) || names_more)) body = end;  // under the name of a superior: "QUÂN KHU 4" over "TRUNG ĐOÀN 1"
    // "SỞ LAO ĐỘNG - THƯƠNG BINH" over "VÀ XÃ HỘI", "TRUNG TÂM KIỂM SOÁT" over "BỆNH TẬT": the name of the body above on a further line.
    const bool is_joined = in.hash(i) == and_word || (in.is_dash(i) && i + 1 < end);
    const bool is_rest = is_body && follows && !is_other && (is_above_number || !number_span) &&
                         (((is_joined || is_open) && names_rest(in, i, end, between_words::marks)) || (capitals && body == i && !is_whole && names_no_other(in, i, end) && !repeats_above(i)));
    const bool is_generic_line = generic.at(in, i).length == end - i;
    constexpr std::size_t longest_name = 20;
    if (!is_other && !is_rest && body > i && (end - i >= 2 || is_generic_line) && (capitals || (body == end && end - i <= longest_name))) {
      const std::string line = in.clean(i, end);
      const auto alone = union_lines.at(in, i);
      const auto organ = organs.at(in, i);
      // "TRƯỜNG …" over "CÔNG ĐOÀN": the union of what stands above it, where that is no union itself; an organ of either.
      // "ĐẢNG ỦY CÔNG TY …" over "CÔNG ĐOÀN": the union of the company.
      static const phrase_map party_organs = {{1, "Đảng ủy"}, {1, "Đảng bộ"}, {1, "Chi bộ"}};
      const auto party_organ = is_body && has_union_above ? party_organs.at(in, above.first) : phrase_map::hit{};
      const bool is_union_beside = party_organ && above.first + party_organ.length < above.second;
      const bool is_of_above = is_body && !is_generic && follows && ((alone && alone.length == end - i && (!has_union_above || is_union_beside)) || (organ && organ.length == end - i));
      // "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM" over "BAN CHẤP HÀNH TỈNH …": the organ of the one above in a place.
      static const phrase_map countrywide = {{1, "Việt Nam"}, {1, "Hồ Chí Minh"}};
      const bool is_organ_in_place = is_body && follows && organ && i + organ.length < end && places.at(in, i + organ.length) && ((above.second > above.first + 2 && countrywide.at(in, above.second - 2)) || (above.second > above.first + 3 && countrywide.at(in, above.second - 3).length == 3));
      // "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG" over "NGÀNH …": of which sector.
      static const word_hash sector = hash_of_word("ngành");
      const bool is_of_sector = is_body && follows && !is_whole && in.hash(i) == sector;
      const bool goes_on = is_of_above || is_organ_in_place || is_of_sector || (is_generic && follows);  // with the name above it
      const bool is_of_unknown = paper().issuer.empty() && alone && alone.length == end - i && follows && !unknown_above.empty();  // "NHÀ HÁT CHÈO TỈNH …" over "CÔNG ĐOÀN CƠ SỞ"
      if (!goes_on) layout.superior = is_of_unknown ? unknown_above : paper().issuer;
      if (is_organ_in_place) {
        paper().issuer = in.clean(i, i + organ.length) + " " + in.clean(above.first, above.second) + " " + in.clean(i + organ.length, end);
      } else if (is_of_above && alone && is_union_beside) {
        paper().issuer = line + " " + in.clean(above.first + party_organ.length, above.second);
      } else {
        paper().issuer = is_of_above ? line + " " + paper().issuer : is_of_unknown ? line + " " + unknown_above : goes_on ? union_line + " " + line : line;
      }
      above = {i, end};
      union_line = is_of_above || !goes_on ? line : paper().issuer;
      unknown_above.clear();
      has_union_above = false;
      for (std::size_t k = i; k < end; ++k) has_union_above = has_union_above || in.hash(k) == union_word || in.hash(k) == party_word;
      is_generic = is_generic_line;
      is_body = true;
      std::size_t place_length = 0;
      for (std::size_t length = 1; length <= 2 && end > i + length; ++length)
        if (places.at(in, end - length).length == length) place_length = length;
      // "CÔNG ĐOÀN CÔNG TY TNHH" over "ABC VIỆT NAM": the firm is yet to be named.
      static const phrase_map firms = {{1, "Công ty"}, {1, "Công ty TNHH"}, {1, "Công ty TNHH MTV"}, {1, "Công ty TNHH một thành viên"}, {1, "Công ty cổ phần"}, {1, "Công ty CP"}, {1, "Tổng công ty"}, {1, "Tập đoàn"}, {1, "Bệnh viện"}, {1, "Trường THPT"}, {1, "Trường THCS"}, {1, "Trường Tiểu học"}, {1, "Trường Mầm non"}, {1, "Trường Đại học"}, {1, "Trường Cao đẳng"}};
      bool names_firm = false;
      for (std::size_t length = 2; length <= 6 && end >= i + length; ++length) names_firm = names_firm || firms.at(in, end - length).length == length;
      is_hanging = capitals && (place_length != 0 || names_firm) && !is_generic;
      is_whole = ends_whole(i, end);
      is_open = ends_open(end);
    } else if (is_rest || (!is_other && capitals && follows && ((is_body && (places.at(in, i) || in.hash(i) == each_of || (central.at(in, i) != 0 && i + central.size() == end))) || is_generic || is_hanging))) {
      paper().issuer += " " + in.clean(i, end);
      union_line = paper().issuer;
      if (above.second == i) above.second = end;
      is_generic = is_hanging = false;
      is_whole = ends_whole(i, end);
      is_open = ends_open(end);
    } else {
      if (!is_other && capitals && places.at(in, i) && end - i >= 2 && paper().issuer.empty()) place_above = in.clean(i, end);
      is_generic = is_body = is_hanging = is_whole = is_open = false;
      unknown_above = !is_other && capitals && is_above_number && end - i >= full_name && !places.at(in, i) ? in.clean(i, end) : std::string();
      nearest = !is_other && capitals && end - i >= 2 && !places.at(in, i) && in.hash(last) == no ? in.clean(i, end) : nearest;
    }
    if (is_generic && !place_above.empty() && (last >= stop || !is_all_capitals(in, last, std::min(line_last(in, last), stop)) || (in[last].has(empty_line_before) && !is_spread))) {
      paper().issuer += " " + place_above;
      is_generic = false;
    }
    i = behind;
  }
  if (paper().issuer.empty()) paper().issuer = nearest;
  if (is_letter) {
    // Its matter, in one column with the number: it ends at an empty line, another column, the place and the day.
    std::size_t last = behind_type + 1;
    const auto tells_day = [&](std::size_t at) {  // "Long Biên, ngày 15 tháng 10 năm 2021" on a line of its own
      constexpr std::size_t longest_place = 8;
      for (std::size_t k = at; in[at].has(line_start) && k < at + longest_place && in.is_word(k) && !(k > at && in[k].has(line_start)); ++k)
        if (in.is_mark(k + 1, ','))
          if (const auto day = day_at(in, k + 2); day && day->full()) return true;
      return false;
    };
    while (last < in.size() && !in[last].has(block_start) && !in[last].has(empty_line_before) && !is_apart(in, last) && !tells_day(last)) ++last;
    what().title = in.clean(behind_type, last);
    body_begin = last;
  } else if (type_block < blocks.size()) {
    read_title(type_block, behind_type);
  } else if (spoken) {
    read_spoken_head(*spoken);
  } else {
    body_begin = 0;
  }
  if ((!is_formal || !paper().unread_type.empty()) && !spoken && number_span && !has_headline_number) out.type = text_type::plan;
}

// What a headline says of the paper it is about: "Công văn số 68/CĐ-TG ngày 5/1/2025 của Công đoàn … về phát động …". Where its title begins.
std::size_t analysis::read_headline(std::size_t behind_type) {
  static const word_hash no = hash_of_word("số"), of = hash_of_word("của"), about = hash_of_word("về"), doing = hash_of_word("việc"), day_word = hash_of_word("ngày");
  std::size_t at = behind_type + (in.hash(behind_type) == no ? 1U : 0U);
  const auto found = std::find_if(numbers.begin(), numbers.end(), [&](const number_found& each) { return each.first == at; });
  if (found == numbers.end()) return behind_type;
  paper().number = found->number;
  number_span = in.span(found->first, found->last);
  at = found->last;
  if (const auto day = day_at(in, at); day && in.hash(at) == day_word) {
    paper().issued = day->full();
    issued_span = in.span(day->begin, day->last);
    at = day->last;
  }
  if (in.hash(at) == of)
    if (const std::size_t body = body_end(in, at + 1); body > at + 1) {
      paper().issuer = in.clean(at + 1, body);
      at = body;
    }
  if (in.hash(at) == about) ++at;
  if (at > behind_type && in.hash(at) == doing) ++at;
  return at;
}

// "Bến Tre, ngày 9 tháng 3 năm 2018": at the head, or before the signature. A line that is less sure to be one, without a place or a
// comma, counts above the heading only, or right above who signs.
void analysis::read_place_and_day(std::size_t letterhead_end, std::size_t head_end) {
  static const word_hash day_word = hash_of_word("ngày"), month_word = hash_of_word("tháng"), no = hash_of_word("số");
  const auto is_above_signature = [&](std::size_t behind) { return behind < in.size() && in[behind].has(line_start) && (is_capacity(in, behind) || is_position(in, behind, line_last(in, behind))); };
  // Nothing but the day may stand there on the line.
  const auto ends_line = [&](std::size_t behind) { return behind >= in.size() || in[behind].has(line_start) || in.is_mark(behind, '.') || in.is_mark(behind, '|') || in.hash(behind) == no; };
  const auto take = [&](const date_line& found) {
    issued_year = found.year;
    if (found.day) {
      paper().issued = found.day->full();
      issued_span = in.span(found.day->begin, found.day->last);
    } else if (found.month != 0 && found.year != 0) {  // the day is left open, or is none that the month has
      paper().issued_not_before = date::find(found.year, found.month, 1);
    }
  };
  // The place before a day; whether it is one.
  const auto read_place = [&](std::size_t behind, std::size_t at, bool is_sure) {
    const auto found = date_line_at(in, at);
    if (!found || !ends_line(found->last)) return false;
    if (!is_sure && at >= letterhead_end && !is_above_signature(found->last)) return false;
    std::size_t first = behind;
    while (first > 0 && behind - first < 10 && !in[first].has(line_start)) {
      const std::size_t before = first - 1;
      if (in_number(before)) break;
      static const phrase_map numbered = {{1, "Quận"}, {1, "Phường"}, {1, "Khu phố"}, {1, "Ấp"}, {1, "Thôn"}, {1, "Tổ"}, {1, "Xã"}};  // "Quận 5"
      const bool number = in.is_number(before) && in.digits(before) <= 2 && before > 0 && (numbered.at(in, before - 1).length == 1 || (before > 1 && numbered.at(in, before - 2).length == 2));
      // "Ea H’leo", "M’Đrắk".
      const auto is_apostrophe = [&](std::size_t k) { return (in.is_mark(k, 0x27) || in.is_mark(k, 0x2019) || in.is_mark(k, 0x2018) || in.is_mark(k, 0x02BC) || in.is_mark(k, 0x60) || in.is_mark(k, 0xB4)) && in.joins(k) && in.joins(k + 1); };
      const bool name = number || (in.is_word(before) && before > 1 && is_apostrophe(before - 1)) || (in.is_word(before) && (in.word_at(before).upper_first || (is_sure && in.word_at(before).letters <= 7)));
      const bool mark = in.is_dash(before) || in.is_mark(before, '.') || is_apostrophe(before);
      if (!name && !mark) break;
      first = before;
      if (in[first].has(line_start) || is_apart(in, first)) break;  // a column may begin here
    }
    while (first < behind && in.is_dash(first)) ++first;
    // The star under a letterhead of the Party may stand before it.
    const bool begins_line = in[first].has(line_start) || (first > 0 && ((in.is_mark(first - 1, '*') && in[first - 1].has(line_start)) || in.is_mark(first - 1, '|') || is_apart(in, first))) || (first > 0 && (in_number(first - 1) || in.is_dash(first - 1) || (first > 1 && in.is_mark(first - 1, ',') && in_number(first - 2))));
    const bool is_name = in.is_word(first) && (in.word_at(first).upper_first || (is_sure && at < letterhead_end && heading));  // "hà nội" above the heading
    static const phrase_map weekdays = {{1, "thứ"}, {1, "chủ nhật"}};
    if (first == behind || !begins_line || !is_name || weekdays.at(in, first)) return false;  // "Thứ sáu, 26/09/2025": of a page
    if (!is_sure && (type_at(in, first).length != 0 || body_end(in, first) > first || quarter_at(in, first))) return false;  // "Quyết định ngày …"
    paper().place = in.clean(first, behind);
    take(*found);
    return true;
  };
  for (std::size_t i = 1; i + 1 < in.size(); ++i) {
    const bool is_day = in.hash(i + 1) == day_word;
    if (!is_day && !in.is_number(i + 1) && in.hash(i + 1) != month_word) continue;
    const bool is_comma = in.is_mark(i, ',');
    if (is_comma && (is_day || (i < head_end && in.is_number(i + 1) && day_at(in, i + 1) && day_at(in, i + 1)->full())) && read_place(i, i + 1, true)) return;
    if ((is_comma || in.is_dash(i)) && (is_day || in.hash(i + 1) == month_word) && read_place(i, i + 1, false)) return;
    if (is_day && in.is_word(i) && !in[i + 1].has(line_start) && read_place(i + 1, i + 1, false)) return;
  }
  // "Số 5/KH-KBHG ngày 20 tháng 12 năm 2017": on the line of the number.
  if (number_span) {
    const auto own = std::find_if(numbers.begin(), numbers.end(), [&](const number_found& each) { return in[each.first].start == number_span->start; });
    if (own != numbers.end()) {
      const std::size_t at = own->last + (in.is_mark(own->last, ',') || in.is_dash(own->last) ? 1 : 0);
      const auto found = in.hash(at) == day_word ? date_line_at(in, at) : std::nullopt;
      if (found && ends_line(found->last) && at < letterhead_end) {
        take(*found);
        return;
      }
    }
  }
  // "Ngày 05 tháng 01 năm 2025" alone.
  const stops days(in, [](const word& each) { return each.hash == day_word; });
  for (std::size_t i = days.next(0); i < in.size(); i = days.next(i + 1)) {
    if (!(in.word_at(i).upper_first || (i < letterhead_end && heading)) || !(in[i].has(line_start) || (i > 0 && is_apart(in, i)))) continue;
    const auto found = date_line_at(in, i);
    if (!found || !ends_line(found->last) || (i >= letterhead_end && !is_above_signature(found->last))) continue;
    take(*found);
    return;
  }
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
