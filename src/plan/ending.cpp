// SPDX-License-Identifier: BSL-1.0
// Whether a text ends where its author ended it.
#include "analysis.hpp"
#include "lines.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// Syllables that begin a word whose rest is missing ("cơ" of "cơ sở"), unless the one before makes a word with them ("động cơ").
bool begins_a_word(word_hash before, word_hash hash) {
  static const word_set all = {"cơ", "chấp", "triển", "phấn", "tuyên", "đôn", "nỗ", "đẩy", "khuyến", "lãnh", "chỉ"};
  static const word_set ended = {"động", "thời", "nguy", "hữu", "tranh", "thế", "phát", "tiến", "thúc", "bảo", "thủ", "địa", "tín", "chứng", "đình", "kim", "tôn"};
  return all.contains(hash) && !ended.contains(before);
}

// Letters that are no syllable, at the end of all: "tổ ch", "thực hi" is one and tells nothing.
bool is_piece(const word& last) { return !last.upper_first && last.letters >= 2 && std::none_of(last.raw.begin(), last.raw.end(), [](char c) { return c >= '0' && c <= '9'; }) && !is_syllable(last.key); }

// A vowel that stands in closed syllables alone, with nothing behind it: "trườ", "nhâ", "triể".
bool lacks_its_end(std::string_view key) {
  for (const std::string_view tone : {"\xCC\x80", "\xCC\x81", "\xCC\x83", "\xCC\x89", "\xCC\xA3"})
    if (key.ends_with(tone)) key.remove_suffix(tone.size());
  for (const std::string_view open : {"u\xCC\x9Bo\xCC\x9B", "uo\xCC\x82", "ie\xCC\x82", "ye\xCC\x82", "a\xCC\x86", "a\xCC\x82"})
    if (key.ends_with(open)) return true;
  return false;
}

// Words a lone number may stand behind at the end of a sentence: "trong quý 4", "đạt 120".
bool is_numbered(const source& in, std::size_t word) {
  static const word_set all = {"tháng", "quý", "đợt", "khóa", "số", "mục", "điều", "khoản", "điểm", "phòng", "nhóm", "loại", "hạng", "cấp", "bảng", "biểu", "lục", "trang", "đoạn", "phiên", "kỳ", "lớp", "tổ", "khu", "bước", "đạt", "là", "còn", "lên", "trên", "dưới", "hơn", "xuống", "thoại", "chương", "phần", "mẫu"};
  return in.is_word(word) && (in.word_at(word).upper_first || all.contains(in.hash(word)));
}

// What a line of a page begins with that is no part of the text: what is listed beside it, and what is told of the page itself.
enum class furniture : std::uint8_t { none, heading, line };
furniture furniture_at(const source& in, const block& each) {
  enum { heads = 1, tells };
  static const phrase_map all = {{heads, "những tin mới hơn"}, {heads, "những tin cũ hơn"}, {heads, "các tin mới hơn"}, {heads, "các tin cũ hơn"}, {heads, "tin mới hơn"}, {heads, "tin cũ hơn"}, {heads, "tin liên quan"}, {heads, "các tin liên quan"}, {heads, "tin bài liên quan"}, {heads, "bài viết liên quan"}, {heads, "các bài viết liên quan"}, {heads, "tin cùng chuyên mục"}, {heads, "bài viết cùng chuyên mục"}, {heads, "tin khác"}, {heads, "các tin khác"}, {heads, "các bài viết khác"}, {heads, "tin đã đưa"}, {heads, "các tin đã đưa"}, {heads, "từ khóa"}, {heads, "xem thêm"}, {heads, "in bài viết"}, {heads, "chia sẻ bài viết"},
                                 {tells, "tải file đính kèm"}, {tells, "file đính kèm"}, {tells, "tệp đính kèm"}, {tells, "tệp tin đính kèm"}, {tells, "tập tin đính kèm"}, {tells, "nguồn"}, {tells, "người đăng"}, {tells, "tác giả"}, {tells, "lượt xem"}, {tells, "lần xem"}, {tells, "đăng lúc"}, {tells, "ngày đăng"}, {tells, "từ khóa"}};
  const auto found = all.at(in, each.body);
  const std::size_t behind = each.body + found.length;
  if (!found || !in.word_at(each.body).upper_first) return furniture::none;
  if (in.is_mark(behind, ':')) return found.meaning == heads ? furniture::heading : furniture::line;
  return found.meaning == heads && behind == each.last ? furniture::heading : furniture::none;
}

}  // namespace

// It stands behind all that is a paper's: no numbered part, no phase and no recipients follow it.
void analysis::find_furniture() {
  furniture_begin = in.size();
  const auto& blocks = in.blocks();
  static const phrase_map of_papers = {{1, "Nơi nhận"}, {1, "Kế hoạch"}, {1, "Căn cứ"}, {1, "Đợt"}, {1, "Kính gửi"}};
  constexpr std::size_t furthest = 60, prose = 40;  // lines of a page, tokens of a line
  for (std::size_t b = blocks.size(), count = 0; b-- > 1 && count < furthest && blocks[b].first >= body_begin; ++count) {
    const block& each = blocks[b];
    const furniture found = furniture_at(in, each);
    if (found == furniture::heading || (found == furniture::line && blocks[b].last == furniture_begin)) {
      furniture_begin = each.first;
      continue;
    }
    if (each.label == label_kind::roman || each.label == label_kind::arabic || of_papers.at(in, each.body).length != 0 || is_capacity(in, each.first) || each.last - each.first > prose) break;
  }
  closing_begin = std::min(closing_begin, furniture_begin);
}

void analysis::find_end() {
  out.truncated = false;
  if (in.size() == 0) return;
  const auto& blocks = in.blocks();
  // "… trước ngày 15/", "15/0": a day that is cut off. "./." ends a text.
  const auto cut_day = [&](std::size_t behind) {
    if (behind >= 3 && in.is_number(behind - 1) && in.number(behind - 1) == 0 && in.joins(behind - 1) && in.is_mark(behind - 2, '/') && in.is_number(behind - 3)) return true;
    return behind >= 2 && in.is_mark(behind - 1, '/') && in.is_number(behind - 2);
  };
  // "Chỉ thị số 05-CT/": so is a number.
  const auto cut_number = [&](std::size_t behind) { return behind >= 3 && in.is_mark(behind - 1, '/') && in.is_word(behind - 2) && in.word_at(behind - 2).upper_all; };
  const auto ends_well = [&](std::size_t last) {
    if (last == 0) return true;
    const std::size_t i = last - 1;
    if (in.is_mark(i, '.') || in.is_mark(i, '!') || in.is_mark(i, '?') || in.is_mark(i, ':') || (in.is_mark(i, '/') && !cut_day(last) && !cut_number(last)) || in.is_mark(i, 0x2026) || in.is_mark(i, ')') || in.is_mark(i, ']')) return true;
    if (in.is_quote(i)) return in[i].value != 0x201C;
    return false;
  };
  static const word_hash day_word = hash_of_word("ngày"), year_word = hash_of_word("năm");
  // A word that cannot end a phrase, or the half of one.
  const auto is_half = [&](std::size_t i, std::size_t sentence) {
    if (!in.is_word(i) || in.word_at(i).upper_first) return false;
    static const phrase_map whole = {{1, "kèm theo"}, {1, "tiếp theo"}, {1, "như trên"}, {1, "nói trên"}, {1, "nêu trên"}, {1, "trở lên"}, {1, "trong và ngoài"}, {1, "ở trên"}, {1, "ở dưới"}, {1, "sau này"}, {1, "hiện có"}, {1, "đề ra"}, {1, "xảy ra"}, {1, "đặt ra"}, {1, "nêu ra"}, {1, "chung cả"}, {1, "còn lại"}};
    if (i > sentence && whole.at(in, i - 1).length == 2) return false;
    return is_function_word(in.hash(i)) || in.hash(i) == day_word || (i > sentence && begins_a_word(in.hash(i - 1), in.hash(i))) || lacks_its_end(in.word_at(i).key);
  };
  if (closing_begin < in.size()) {
    // It is signed; a paragraph before the signature or a heading that breaks off all the same was cut on its way here.
    for (std::size_t b = 0; b + 1 < blocks.size() && blocks[b].first < closing_begin && !out.truncated; ++b) {
      const block& each = blocks[b];
      const block& next = blocks[b + 1];
      constexpr std::size_t prose = 12;
      if (each.first < body_begin || each.last > closing_begin || each.last - each.body < prose || !(next.first >= closing_begin || next.label == label_kind::roman) || ends_well(each.last)) continue;
      if (!is_half(each.last - 1, each.body) && !cut_day(each.last) && !cut_number(each.last) && !in.is_mark(each.last - 1, '(') && !in.is_mark(each.last - 1, 0x201C)) continue;
      out.truncated = true;
      cut_span = in.span(each.last - 1, each.last);
    }
    return;
  }
  // The last paragraph, furniture of a page left out.
  const block& end = blocks.back();
  const std::size_t last = end.last;
  // A numbered heading, or a line that opens a list, with nothing under it: of a paper that had numbered parts with something in them.
  const bool is_numbered_part = end.label == label_kind::roman || end.label == label_kind::arabic || end.label == label_kind::dotted;
  const bool opens_list = is_numbered_part && last > end.body && in.is_mark(last - 1, ':');
  bool is_bare_heading = end.label == label_kind::roman && end.number >= 2 && last > end.body + 1;
  for (std::size_t k = end.body; k < last && is_bare_heading; ++k) is_bare_heading = in.is_word(k) && in.word_at(k).upper_all;
  const bool is_bare_number = is_numbered_part && end.number >= 2 && last == end.body;
  if (opens_list || is_bare_heading || is_bare_number) {
    out.truncated = true;
    cut_span = in.span(last - 1, last);
    return;
  }
  if (ends_well(last)) return;
  const std::size_t i = last - 1;
  const std::size_t length = last - end.body;
  std::size_t sentence = i;
  while (sentence > end.body && !in[sentence].has(sentence_start)) --sentence;

  // A mark that something follows; a quotation or a bracket that is open.
  const bool opens_quotation = !in.quotations().empty() && in.quotations().back().wrong == quotation::fault::unclosed && in.quotations().back().open >= sentence && length >= 4;
  std::size_t brackets = 0;
  for (std::size_t k = sentence; k < last; ++k) {
    if (in.is_mark(k, '(')) ++brackets;
    if (in.is_mark(k, ')') && brackets > 0) --brackets;
  }
  const bool cut_mark = in.is_mark(i, ',') || (in.is_mark(i, ';') && length >= 6) || in.is_dash(i) || in.is_mark(i, '(') || in.is_mark(i, 0x201C) || cut_day(last) || cut_number(last) || opens_quotation || brackets > 0;
  // A number whose noun is missing: "chào mừng 95"; a year that is cut off: "năm 202".
  const bool is_lone = in.is_number(i) && i > sentence && in.digits(i) <= 3 && in.is_word(i - 1) && !in.joins(i);
  const bool cut_year = is_lone && in.hash(i - 1) == year_word && in.digits(i) >= 2;
  const bool cut_number_of_years = is_lone && in.hash(i - 1) != year_word && !is_numbered(in, i - 1) && length >= 6;
  const bool small = in.is_word(i) && !in.word_at(i).upper_first;
  const bool cut_syllable = small && (lacks_its_end(in.word_at(i).key) || is_piece(in.word_at(i)));
  const bool cut_word = is_half(i, sentence) && !cut_syllable;
  // Two words that the text goes on with in one way wherever else it has them: "công đoàn cơ" → "sở".
  const auto always_goes_on = [&] {
    if (!small || i < sentence + 1 || !in.is_word(i - 1)) return false;
    constexpr std::size_t often = 2;
    std::size_t count = 0;
    word_hash next = 0;
    for (std::size_t k = 0; k + 1 < i - 1; ++k) {
      if (in.hash(k) != in.hash(i - 1) || in.hash(k + 1) != in.hash(i) || !in.is_word(k)) continue;
      if (!in.is_word(k + 2) || in[k + 2].has(block_start) || in.word_at(k + 2).upper_first || (count > 0 && in.hash(k + 2) != next)) return false;
      next = in.hash(k + 2);
      ++count;
    }
    return count >= often && !known.ends_term(in.hash(i - 1), in.hash(i));
  };
  std::size_t prose = 0, good = 0;
  for (const block& each : blocks) {
    if (each.last - each.body < 12) continue;
    ++prose;
    if (ends_well(each.last)) ++good;
  }
  const bool is_item = end.label == label_kind::bullet || end.label == label_kind::letter;  // many leave out its stop
  const bool is_prose = length >= 12 && !is_item;
  const bool most_end_well = prose >= 2 && good * 10 >= (prose - 1) * 6 && good >= 1;
  const bool ends_a_term = in.is_word(i) && i > 0 && in.is_word(i - 1) && known.ends_term(in.hash(i - 1), in.hash(i));
  // A name, a link or a heading on a line of its own ends no sentence.
  if (length < 6 && !cut_mark && !cut_year && !cut_syllable && !(cut_word && length >= 3)) return;
  if (in.is_word(i) && in.word_at(i).upper_all && !cut_mark) return;
  const bool reads_on = in.is_word(i) && !ends_a_term && ((is_prose && most_end_well) || (is_prose && prose == 1 && small && length >= 20));
  if (!cut_mark && !cut_year && !cut_number_of_years && !cut_syllable && !cut_word && !reads_on && !always_goes_on()) return;

  out.truncated = true;
  cut_span = in.span(i, last);
  // A phase that the end cuts off goes to its last whole clause.
  if (phases.empty() || phases.back().last != last) return;
  std::size_t whole = last;
  while (whole > phases.back().first && !in.is_mark(whole - 1, ',') && !in.is_mark(whole - 1, ';') && !in.is_mark(whole - 1, '.')) --whole;
  if (whole <= phases.back().first + 1) return;
  phases.back().last = in.is_mark(whole - 1, '.') ? whole : whole - 1;
  what().phases.back().span = in.span(phases.back().first, phases.back().last);
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
