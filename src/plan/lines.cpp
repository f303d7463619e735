// SPDX-License-Identifier: BSL-1.0
// What the lines of a head and of a closing are made of.
#include "lines.hpp"

#include "grammar.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>
#include <string>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

namespace {

// "K Ế   H O Ạ C H": a heading whose letters stand apart on their line.
type_name spaced_type_at(const source& in, std::size_t place) {
  const auto is_letter = [&](std::size_t i) { return in.is_word(i) && in.word_at(i).letters == 1 && in.word_at(i).upper_first; };
  if (!is_letter(place) || !is_letter(place + 1) || !is_letter(place + 2)) return {};
  std::string letters;
  std::size_t last = place;
  constexpr std::size_t longest = 30;
  while (last < place + longest && is_letter(last) && !(last > place && in[last].has(line_start))) letters += in.word_at(last++).key;
  for (int each = 0; !to_string(static_cast<document_type>(each)).empty(); ++each) {
    std::string name = skeleton(comparison_key(name_of(static_cast<document_type>(each))));
    std::erase(name, ' ');
    if (name == skeleton(letters)) return {static_cast<document_type>(each), last - place};
  }
  return {};
}

}  // namespace

type_name type_at(const source& in, std::size_t place) {
  static const phrase_map all = [] {
    phrase_map names{};
    for (int each = 0; !to_string(static_cast<document_type>(each)).empty(); ++each) names.add(each, name_of(static_cast<document_type>(each)));
    return names;
  }();
  if (const type_name spaced = spaced_type_at(in, place); spaced.length != 0) return spaced;
  const auto hit = all.at(in, place);
  return hit ? type_name{static_cast<document_type>(hit.meaning), hit.length} : type_name{};
}

std::optional<std::size_t> spoken_block(const source& in) {
  static const phrase_map kinds = {{1, "diễn văn"}, {1, "bài phát biểu"}, {1, "lời phát động"}, {1, "bài phát động"}, {1, "lời kêu gọi"}, {1, "thư kêu gọi"}, {1, "bản giao ước"}, {1, "giao ước thi đua"}, {1, "bản cam kết"}, {1, "bản đăng ký"}, {1, "bài diễn văn"}};
  constexpr std::size_t farthest = 12;  // blocks of a letterhead
  for (std::size_t b = 0; b < std::min(in.blocks().size(), farthest); ++b) {
    const block& each = in.blocks()[b];
    if (each.label != label_kind::none) return std::nullopt;
    if (const auto kind = kinds.at(in, each.first)) return is_all_capitals(in, each.first, each.first + kind.length) ? std::optional(b) : std::nullopt;
  }
  return std::nullopt;
}

bool is_all_capitals(const source& in, std::size_t first, std::size_t last) {
  std::size_t words = 0;
  for (std::size_t i = first; i < last; ++i) {
    if (!in.is_word(i)) continue;
    const word& w = in.word_at(i);
    if (!(w.upper_all || (w.letters == 1 && w.upper_first))) return false;
    ++words;
  }
  return words > 0;
}

std::size_t line_last(const source& in, std::size_t first) {
  std::size_t i = first + 1;
  while (i < in.size() && !in[i].has(line_start)) ++i;
  return std::min(i, in.size());
}

const phrase_map& positions() {
  static const phrase_map all = {{1, "Chủ tịch"}, {1, "Phó Chủ tịch"}, {1, "Bí thư"}, {1, "Phó Bí thư"}, {1, "Hiệu trưởng"}, {1, "Phó Hiệu trưởng"}, {1, "Giám đốc"}, {1, "Phó Giám đốc"}, {1, "Tổng Giám đốc"}, {1, "Phó Tổng Giám đốc"},
                                 {1, "Trưởng ban"}, {1, "Phó Trưởng ban"}, {1, "Viện trưởng"}, {1, "Phó Viện trưởng"}, {1, "Chánh án"}, {1, "Phó Chánh án"}, {1, "Bộ trưởng"}, {1, "Thứ trưởng"}, {1, "Chánh Văn phòng"}, {1, "Cục trưởng"}, {1, "Vụ trưởng"},
                                 {1, "Trưởng phòng"}, {1, "Phó Trưởng phòng"}, {1, "Thủ trưởng"}, {1, "Chi cục trưởng"}, {1, "Phó Cục trưởng"}, {1, "Phó Bí thư Thường trực"}, {1, "Phó Chủ tịch Thường trực"}, {1, "Trưởng đoàn"}, {1, "Chỉ huy trưởng"}, {1, "Đồn trưởng"}, {1, "Phó Đồn trưởng"}, {1, "Chính trị viên"}, {1, "Chi hội trưởng"}, {1, "Chính trị viên phó"}, {1, "Hội trưởng"}, {1, "Tổng Thư ký"}, {1, "Tổ trưởng"}, {1, "Bí thư Chi bộ"}, {1, "Chủ nhiệm"},
                                 {1, "Hiệu phó"}, {1, "Trưởng khoa"}, {1, "Phó Trưởng khoa"}, {1, "Trưởng trạm"}, {1, "Trạm trưởng"}, {1, "Đội trưởng"}, {1, "Khối trưởng"}, {1, "Phó Khối trưởng"}, {1, "Trưởng khối"}, {1, "Phó Trưởng khối"}, {1, "Cụm trưởng"}, {1, "Phó Cụm trưởng"}, {1, "Trưởng cụm"}, {1, "Phó Trưởng cụm"}, {1, "Chánh Thanh tra"}, {1, "Sư đoàn trưởng"}, {1, "Phó Sư đoàn trưởng"}, {1, "Lữ đoàn trưởng"}, {1, "Phó Lữ đoàn trưởng"}, {1, "Trung đoàn trưởng"}, {1, "Phó Trung đoàn trưởng"}, {1, "Tiểu đoàn trưởng"}, {1, "Phó Tiểu đoàn trưởng"}, {1, "Đại đội trưởng"}, {1, "Phó Đại đội trưởng"}, {1, "Trung đội trưởng"}, {1, "Tư lệnh"}, {1, "Phó Tư lệnh"}, {1, "Chính ủy"}, {1, "Phó Chính ủy"}, {1, "Tổng phụ trách"}, {1, "Tổng Biên tập"}, {1, "Phó Tổng Biên tập"}, {1, "Quản đốc"}, {1, "Phó Quản đốc"}, {1, "Hạt trưởng"}, {1, "Xưởng trưởng"}, {1, "Thuyền trưởng"}, {1, "Trưởng Công an"}, {1, "Phó Trưởng Công an"}, {1, "Trưởng đồn"}, {1, "Trưởng khu phố"}, {1, "Trưởng thôn"}, {1, "Trưởng ấp"}, {1, "TGĐ"}, {1, "PTGĐ"}, {1, "GĐ"}, {1, "PGĐ"}, {1, "Người lập kế hoạch"}, {1, "Người lập biểu"}, {1, "Người lập"}, {1, "Người viết kế hoạch"}};
  return all;
}

std::size_t acting_at(const source& in, std::size_t i) {
  static const word_hash acting = hash_of_word("quyền");
  std::size_t length = 0;
  if (in.is_word(i) && in.word_at(i).raw == "Q" && (in.is_mark(i + 1, '.') || in.is_mark(i + 1, '/'))) length = 2;
  if (in.hash(i) == acting) length = 1;
  return length != 0 && positions().at(in, i + length) ? length : 0;
}

bool is_apart(const source& in, std::size_t i) {
  if (in.is_mark(i - 1, '|')) return true;  // the next cell of a table
  const std::string_view gap = in.text().substr(in[i - 1].end, in[i].start - in[i - 1].end);
  std::size_t width = 0;
  for (const char c : gap) width += c == '\t' ? 3U : (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1U : 0U;
  return width >= 3;
}

const word_set& capacity_words() {
  static const word_set all = {"T", "K", "Q", "TM", "KT", "TL", "TUQ"};
  return all;
}

bool is_capacity(const source& in, std::size_t i) {
  if (!capacity_words().may_contain(in.hash(i))) return false;
  if (!in.is_word(i) || !(in[i].has(blank_before) || (i > 0 && in.is_mark(i - 1, '|')))) return false;
  const std::string_view raw = in.word_at(i).raw;
  if (raw == "T" || raw == "K") return (in.is_mark(i + 1, '/') || (in.is_mark(i + 1, '.') && in.joins(i + 1))) && in.is_word(i + 2) && (in.word_at(i + 2).raw == "M" || in.word_at(i + 2).raw == "T" || in.word_at(i + 2).raw == "L") && in.joins(i + 2);
  if (raw == "Q") return (in.is_mark(i + 1, '.') || in.is_mark(i + 1, '/')) && acting_at(in, i) == 0;
  if (raw != "TM" && raw != "KT" && raw != "TL" && raw != "TUQ") return false;
  if (in.is_mark(i + 1, '.') || in.is_mark(i + 1, '/')) return true;
  if (!(in[i].has(line_start) || (i > 0 && is_apart(in, i))) || !(positions().at(in, i + 1) || body_end(in, i + 1) > i + 1)) return false;
  constexpr std::size_t longest = 60;  // tokens of a line that bears a signature
  std::size_t last = i + 1;
  while (last < in.size() && last < i + longest && !in[last].has(line_start)) ++last;
  return last < i + longest && i + 1 < last && is_all_capitals(in, i, last);
}

std::size_t longest_position_at(const source& in, std::size_t first) {
  constexpr std::size_t longest_with_body = 18;
  const std::size_t acting = acting_at(in, first);
  const std::size_t body = first + acting + positions().at(in, first + acting).length;
  return body > first && !in[body].has(line_start) && body_end(in, body) > body ? longest_with_body : longest_position;
}

const phrase_map& office_heads() {
  static const phrase_map all = {{1, "Trưởng"}, {1, "Phó Trưởng"}, {1, "Chánh"}, {1, "Phó Chánh"}, {1, "Chỉ huy trưởng"}, {1, "Chỉ huy phó"}, {1, "Hạt trưởng"}, {1, "Đồn trưởng"}, {1, "Tổng Biên tập"}, {1, "Chính trị viên"}, {1, "Tham mưu trưởng"}, {1, "Thống đốc"}};
  return all;
}

std::size_t office_begin(const source& in, std::size_t from, std::size_t first, std::size_t last) {
  constexpr std::size_t longest = 5;
  std::size_t begin = first;
  for (std::size_t length = 1; length <= longest && first >= from + length; ++length) {
    const std::size_t at = first - length;
    if (!in.is_word(at) || !in.word_at(at).upper_first) continue;
    // The office may end inside what was taken for the name: "Thường trực".
    const std::size_t office = std::max(office_heads().at(in, at).length, positions().at(in, at).length);
    const bool is_name = office > length && at + office < last && body_end(in, at + office) == last;
    if (is_name || office_heads().at(in, at).length == length || positions().at(in, at).length == length) begin = at;
  }
  if (begin != first) return begin;
  // "Ủy ban | MTTQ huyện", "Ban Dân vận | Tỉnh ủy": a name that breaks off before another, at most one small word from it.
  static const phrase_map acts = {{1, "trình"}, {1, "gửi"}, {1, "xin"}, {1, "mời"}, {1, "nhờ"}, {1, "báo"}, {1, "cùng"}, {1, "nay"}};
  constexpr std::size_t longest_part = 8;
  for (std::size_t at = first; at > from && first - at < longest_part; --at) {
    if (!in.is_word(at - 1) || in[at].has(sentence_start)) break;
    if (!in.word_at(at - 1).upper_first) continue;
    const std::size_t end = body_end(in, at - 1);
    const bool has_word = end + 1 == first && in.is_word(end) && !is_function_word(in.hash(end)) && !acts.at(in, end);
    if (end > at - 1 && (end == first || has_word)) begin = at - 1;
  }
  return begin;
}

bool is_position(const source& in, std::size_t first, std::size_t last) { return (positions().at(in, first) || acting_at(in, first) != 0) && is_all_capitals(in, first, last); }
bool is_small_position(const source& in, std::size_t first, std::size_t last) {
  const std::size_t acting = acting_at(in, first);
  const auto hit = positions().at(in, first + acting);
  static const phrase_map tails = {{1, "phụ trách"}, {1, "thường trực"}, {1, "điều hành"}};  // "Phó Chủ tịch phụ trách"
  const std::size_t end = first + acting + hit.length;
  return hit && in.word_at(first).upper_first && (end == last || end + tails.at(in, end).length == last);
}

bool opens_grounds(const source& in, std::size_t i) {
  static const phrase_map openings = {{1, "Căn cứ"}, {1, "Xét"}, {1, "Theo"}, {1, "Thực hiện"}, {1, "Quyết định"}};
  return static_cast<bool>(openings.at(in, in.is_dash(i) ? i + 1 : i));  // "- Căn cứ …"
}

const phrase_map& put_out_of_force() {
  static const phrase_map all = {{1, "thay thế"}, {1, "thay thế cho"}, {1, "thay cho"}, {1, "bãi bỏ"}, {1, "hủy bỏ"}};
  return all;
}

bool opens_deed(const source& in, std::size_t i) {
  static const phrase_map deeds = {{1, "quy định"}, {1, "ban hành"}, {1, "hướng dẫn"}, {1, "sửa đổi"}, {1, "phê duyệt"}};
  return static_cast<bool>(deeds.at(in, i));
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
