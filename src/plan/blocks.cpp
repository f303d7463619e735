// SPDX-License-Identifier: BSL-1.0
/// Blocks of text: labels at the start of lines, lines that belong together, sentences.
#include "source.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

// Where the body begins that the label at `at` stands before; `at` where there is no label.
std::size_t source::label_at(std::size_t at, block& into) const {
  const token& t = (*this)[at];
  if (t.kind == token_kind::mark) {
    const std::uint32_t c = t.value;
    const bool bullet = is_dash(at) || c == '+' || c == '*' || c == 0xB7 || c == 0x2022 || c == 0x2219 || c == 0x22C5 || c == 0x25CF || c == 0x25CB || c == 0x25AA || c == 0x25E6 ||
                        c == 0x2212 || c == 0x2713 || c == 0x2714 || (c >= 0xE000 && c < 0xF900) || c == 0x27A2 || c == 0x2756 || c == 0x25A0 || c == 0x25BA;
    if (!bullet || (*this)[at + 1].has(line_start)) return at;
    into.label = label_kind::bullet;
    into.depth = c == '+' || c == '*' ? 7 : 6;
    return at + 1;
  }
  if (t.kind == token_kind::word) {
    const word& w = word_at(at);
    const bool is_abbreviation = is_mark(at + 1, '/') && is_word(at + 2) && joins(at + 2) && word_at(at + 2).letters == 1;  // "V/v", "T/M"
    // "I- MỤC ĐÍCH", "I - MỤC ĐÍCH", "I- Mục đích".
    const bool heading_dash = is_dash(at + 1) && is_word(at + 2) && !joins(at + 2) && (word_at(at + 2).upper_all || (joins(at + 1) && word_at(at + 2).upper_first)) && roman_value(word_at(at + 2).raw) == 0;
    if (const int roman = w.letters <= 5 ? roman_value(w.raw) : 0; roman > 0 && roman <= 39 && !is_abbreviation && (is_mark(at + 1, '.') || is_mark(at + 1, '/') || is_mark(at + 1, ')') || heading_dash) && !(*this)[at + 2].has(line_start)) {
      into.label = label_kind::roman;
      into.number = roman;
      into.depth = 1;
      return at + 2;
    }
    const bool spaced = (*this)[at + 2].has(blank_before) && !(*this)[at + 2].has(line_start);
    // "PHẦN I. MỤC ĐÍCH" stands above "I. …".
    static const word_hash part = hash_of_word("phần");
    if (w.upper_first && w.hash == part && is_word(at + 1) && !(*this)[at + 1].has(line_start) && !(*this)[at + 3].has(line_start) && (is_mark(at + 2, '.') || is_mark(at + 2, ':')))
      if (const int roman = roman_value(word_at(at + 1).raw); roman > 0 && roman <= 39) {
        into.label = label_kind::roman;
        into.number = roman;
        into.depth = 0;
        return at + 3;
      }
    const bool small_label = !w.upper_first && spaced && (is_mark(at + 1, '/') || (is_dash(at + 1) && joins(at + 1)));  // "a/ …", "a- …"
    if (w.letters == 1 && (is_mark(at + 1, ')') || (is_mark(at + 1, '.') && !w.upper_first) || small_label)) {
      into.label = label_kind::letter;
      into.depth = 5;
      std::size_t body = at + 2;
      if (is_mark(body, ')')) ++body;
      return body;
    }
    return at;
  }
  if (t.kind != token_kind::number || digits(at) > 2) return at;
  std::size_t i = at;
  int parts = 1;
  int last = number(at);
  while (is_mark(i + 1, '.') && joins(i + 1) && is_number(i + 2) && joins(i + 2) && digits(i + 2) <= 2) {
    i += 2;
    last = number(i);
    ++parts;
  }
  if (parts > 3) return at;
  const bool dashed = parts == 1 && is_dash(i + 1) && joins(i + 1) && (*this)[i + 2].has(blank_before) && !(*this)[i + 2].has(line_start) && is_word(i + 2) && word_at(i + 2).upper_first;  // "1- Nâng cao …"
  if (is_mark(i + 1, '.') || is_mark(i + 1, ')') || dashed || (parts == 1 && is_mark(i + 1, '/') && (*this)[i + 2].has(blank_before))) {
    ++i;
  } else if (parts == 1) {
    return at;
  } else if (!(*this)[i + 1].has(blank_before) || !is_word(i + 1) || !word_at(i + 1).upper_first) {
    return at;
  }
  if (is_number(i + 1) && joins(i + 1)) return at;
  into.label = parts == 1 ? label_kind::arabic : label_kind::dotted;
  into.number = last;
  into.depth = 1 + parts;
  return i + 1;
}

// Whether the heading of that number begins within a line, of a text whose lines were run together: "… năm 2025 I. MỤC ĐÍCH … II. NỘI DUNG …".
bool source::begins_heading_in_line(std::size_t i, int number) const {
  const word& own = word_at(i);
  if (!own.upper_first || own.letters > 5 || roman_value(own.raw) != number || joins(i) || joins(i + 2)) return false;
  const auto in_capitals = [&](std::size_t at) { return is_word(at) && word_at(at).upper_all && !(*this)[at].has(line_start); };
  if (!in_capitals(i + 2) || !in_capitals(i + 3)) return false;
  // "Đại hội lần thứ I. ĐẢNG BỘ …" ends a sentence.
  static const word_set counted = {"thứ", "quý", "khóa", "hạng", "loại", "lớp", "nhóm", "phần", "kỳ", "mức", "cấp", "tập", "vùng", "bảng", "bậc", "chương", "mục", "đợt", "số", "hội"};
  return i > 0 && !is_mark(i - 1, '|') && !counted.contains(hash(i - 1));
}

// Of such a text: whether a phase begins there, or its closing, "… đăng ký thi đua. + Đợt 1: …", "… kế hoạch này. Nơi nhận: …".
bool source::begins_part_in_line(std::size_t i) const {
  static const word_hash phase_word = hash_of_word("đợt"), recipients[] = {hash_of_word("nơi"), hash_of_word("nhận")};
  if (i == 0 || joins(i) || !(is_mark(i - 1, '.') || is_mark(i - 1, ';') || is_mark(i - 1, ':'))) return false;
  const std::size_t word = is_dash(i) || is_mark(i, '+') ? i + 1 : i;
  if (!is_word(word) || !word_at(word).upper_first) return false;
  const bool is_numbered = is_number(word + 1) || (is_word(word + 1) && roman_value(word_at(word + 1).raw) != 0);
  return (hash(word) == phase_word && is_numbered && is_mark(word + 2, ':')) || (word == i && hash(i) == recipients[0] && hash(i + 1) == recipients[1] && is_mark(i + 2, ':'));
}

// Whether a bracket that is open before the token is closed on its line.
bool source::is_in_bracket(std::size_t i) const {
  constexpr std::size_t furthest = 40;
  int depth = 0;
  for (std::size_t back = i; back > blocks_.back().first && i - back < furthest && depth >= 0; --back) depth += is_mark(back - 1, ')') ? 1 : is_mark(back - 1, '(') ? -1 : 0;
  if (depth >= 0) return false;
  for (std::size_t k = i; k < i + furthest && k < size_ && !(k > i && (*this)[k].has(line_start)) && !is_mark(k, '('); ++k)
    if (is_mark(k, ')')) return true;
  return false;
}

bool source::goes_on_behind_dash(std::size_t i, bool is_quoted) const {
  static const word_hash compounds[][2] = {{hash_of_word("trị"), hash_of_word("xã")}, {hash_of_word("tế"), hash_of_word("xã")}, {hash_of_word("hóa"), hash_of_word("xã")}, {hash_of_word("đua"), hash_of_word("khen")}, {hash_of_word("động"), hash_of_word("thương")}};
  if ((*this)[i].has(empty_line_before)) return false;
  if (is_quoted || is_in_bracket(i)) return true;
  if (digits(i - 1) == 4 && digits(i + 1) == 4) return true;  // "nhiệm kỳ 2018" over "- 2023"
  return std::any_of(std::begin(compounds), std::end(compounds), [&](const auto& each) { return hash(i - 1) == each[0] && hash(i + 1) == each[1]; });
}

// Whether the line before ends with what has to go on: "Ngày thành lập" over "Công đoàn Việt Nam", "95 năm" over "Ngày thành lập …", "đợt 2:" over "từ ngày …".
bool source::lacks_rest(std::size_t i) const {
  static const word_hash halves[][2] = {{hash_of_word("thành"), hash_of_word("lập")}, {hash_of_word("đại"), hash_of_word("hội")}, {hash_of_word("ngày"), hash_of_word("sinh")}, {hash_of_word("truyền"), hash_of_word("thống")}};
  static const word_hash year = hash_of_word("năm"), day = hash_of_word("ngày"), from = hash_of_word("từ"), phase_word = hash_of_word("đợt");
  if ((*this)[i].has(empty_line_before) || !is_word(i) || i < 4) return false;
  if (is_mark(i - 1, ':')) return is_number(i - 2) && hash(i - 3) == phase_word && hash(i) == from && !word_at(i).upper_first;
  if (word_at(i).upper_all != word_at(i - 1).upper_all) return false;
  if (hash(i - 1) == year && is_number(i - 2) && digits(i - 2) <= 2) return hash(i) == day;
  constexpr std::size_t longest_heading = 6;
  if (blocks_.back().label != label_kind::none && blocks_.back().depth <= 2 && i - blocks_.back().body <= longest_heading) return false;
  return std::any_of(std::begin(halves), std::end(halves), [&](const auto& each) { return hash(i - 2) == each[0] && hash(i - 1) == each[1]; });
}

// Whether a line behind ";" goes on with the item before it: in a bracket; of an item that bears a label, in small letters or a number; of a
// phase whatever begins the line, where the one before is full.
bool source::goes_on_behind_semicolon(std::size_t i, std::size_t line_first) const {
  static const word_hash phase_word = hash_of_word("đợt");
  if ((*this)[i].has(empty_line_before)) return false;
  if (is_in_bracket(i)) return true;
  const block& own = blocks_.back();
  const bool is_phase = hash(own.body) == phase_word;
  if (own.label == label_kind::none && !is_phase) return false;
  if ((is_word(i) && !word_at(i).upper_first) || (is_phase && is_number(i))) return true;
  constexpr std::size_t full_line = 55;
  return is_phase && tokens_[i - 1].end - tokens_[line_first].start >= full_line;
}

void source::find_blocks() {
  // "Kính gửi" begins a block whatever stands before it.
  static const word_hash addressed[] = {hash_of_word("kính"), hash_of_word("gửi")};
  static const word_hash headings[][2] = {{hash_of_word("kế"), hash_of_word("hoạch")}, {hash_of_word("chỉ"), hash_of_word("thị")}, {hash_of_word("nghị"), hash_of_word("quyết")}, {hash_of_word("quyết"), hash_of_word("định")}, {hash_of_word("hướng"), hash_of_word("dẫn")}};
  static const word_hash told[][2] = {{hash_of_word("chủ"), hash_of_word("đề")}, {hash_of_word("khẩu"), hash_of_word("hiệu")}, {hash_of_word("thời"), hash_of_word("gian")}, {hash_of_word("nội"), hash_of_word("dung")}, {hash_of_word("mục"), hash_of_word("tiêu")}};
  static const word_hash phase_word = hash_of_word("đợt"), year_word = hash_of_word("năm");
  // Whether a token stands inside a quotation that is closed.
  std::size_t next = 0;
  std::size_t quoted_until = 0;
  std::size_t this_line = 0;
  int headings_so_far = 0;  // the number of the last one
  bool runs_on = false;     // whether one stood within a line
  for (std::size_t i = 0; i < size_; ++i) {
    while (next < quotations_.size() && quotations_[next].open <= i) {
      const quotation& q = quotations_[next++];
      if (q.wrong == quotation::fault::none || q.wrong == quotation::fault::mixed) quoted_until = std::max(quoted_until, q.close);
    }
    token& t = tokens_[i];
    if (!t.has(line_start)) {
      const bool is_heading = t.kind == token_kind::word && is_mark(i + 1, '.') && i >= quoted_until && begins_heading_in_line(i, headings_so_far + 1);
      runs_on = runs_on || is_heading;
      if (!is_heading && !(runs_on && begins_part_in_line(i))) continue;
      t.flags |= line_start;
    }
    const std::size_t line_first = std::exchange(this_line, i);
    block fresh;
    fresh.first = i;
    fresh.is_after_blank = t.has(empty_line_before);
    fresh.body = label_at(i, fresh);
    if (fresh.label == label_kind::roman && fresh.depth == 1) headings_so_far = fresh.number;
    bool goes_on = false;
    const bool addresses = is_word(i) && is_word(i + 1) && hash(i) == addressed[0] && hash(i + 1) == addressed[1];
    // So does a kind of document alone on its line, in capitals, whatever letterhead stands above it.
    const bool is_heading = is_word(i) && is_word(i + 1) && word_at(i).upper_all && word_at(i + 1).upper_all && (*this)[i + 2].has(line_start) && !(*this)[i + 1].has(line_start) &&
                            std::any_of(std::begin(headings), std::end(headings), [&](const auto& each) { return hash(i) == each[0] && hash(i + 1) == each[1]; });
    // Nor does what a phase begins with go on: "Đợt 2".
    const bool is_phase = is_word(i) && word_at(i).upper_first && hash(i) == phase_word && (is_number(i + 1) || (is_word(i + 1) && roman_value(word_at(i + 1).raw) != 0)) && !(*this)[i + 1].has(line_start);
    // Nor a line that says what it tells: "Chủ đề: …", "Khẩu hiệu năm 2024: …".
    const std::size_t behind_year = i + 2 + (hash(i + 2) == year_word ? 1U : 0U);
    const bool is_told = is_word(i) && word_at(i).upper_first && (is_mark(behind_year, ':') || (behind_year > i + 2 && is_number(behind_year) && is_mark(behind_year + 1, ':'))) &&
                         std::any_of(std::begin(told), std::end(told), [&](const auto& each) { return hash(i) == each[0] && hash(i + 1) == each[1]; });
    // A line that is broken before a dash, "“Xanh - Sạch" over "- Đẹp”", "(02/9/1945" over "- 02/9/2025)", "chính trị" over "- xã hội", is no item.
    if (fresh.label == label_kind::bullet && is_dash(i) && i > 0 && !blocks_.empty() && goes_on_behind_dash(i, i <= quoted_until)) {
      fresh.label = label_kind::none;
      fresh.depth = 0;
      fresh.body = i;
      continue;
    }
    if (i > 0 && fresh.label == label_kind::none && !blocks_.empty() && !addresses && !is_heading && !is_phase && !is_told) {
      const token& before = tokens_[i - 1];
      const bool ends = before.kind == token_kind::mark && (before.value == '.' || before.value == ';' || before.value == ':' || before.value == '!' || before.value == '?' || before.value == 0x2026);
      const bool small = (t.kind == token_kind::word && !word_at(i).upper_first) || (t.kind == token_kind::number && !t.has(empty_line_before)) ||
                         (t.kind == token_kind::mark && (t.value == ',' || t.value == ';' || t.value == '.' || t.value == ')' || t.value == 0x201D || (t.value == '(' && !t.has(empty_line_before))));
      // In letters and signs, so that every way of writing them breaks at the same place.
      constexpr std::size_t usual_line = 45, line_at_page_end = 30;
      const bool behind_page = t.has(page_before);
      const std::size_t full_line = behind_page && blocks_.back().depth > 4 ? line_at_page_end : usual_line;  // not of a numbered heading
      std::size_t line_length = 0;
      for (std::size_t k = blocks_.back().first; k < i && line_length < full_line; ++k) line_length += (is_word(k) ? word_at(k).letters : is_number(k) ? digits(k) : 1) + (joins(k) ? 0U : 1U);
      if (i <= quoted_until || lacks_rest(i) || (before.kind == token_kind::mark && before.value == ';' && goes_on_behind_semicolon(i, line_first))) {
        goes_on = true;
      } else if (!ends && small) {
        goes_on = true;
      } else if (is_dash(i - 1) && !joins(i - 1) && i - 1 > line_first && !is_dash(line_first) && is_word(i - 2) && t.kind == token_kind::word && !t.has(empty_line_before)) {
        goes_on = true;  // "Bộ Lao động -" over "Thương binh và Xã hội"
      } else if (!ends && (!t.has(empty_line_before) || behind_page) && line_length >= full_line && t.kind == token_kind::word && before.kind != token_kind::mark) {
        // A line that was broken in the middle of a name. A line of capitals goes on with capitals alone.
        const auto in_capitals = [&](std::size_t first) {
          bool any = false;
          for (std::size_t k = first; k < size_ && (k == first || !tokens_[k].has(line_start)); ++k) {
            if (!is_word(k) || word_at(k).letters < 2) continue;
            if (!word_at(k).upper_all) return false;
            any = true;
          }
          return any;
        };
        goes_on = in_capitals(line_first) == in_capitals(i);
      } else if (!ends && (!t.has(empty_line_before) || behind_page) && before.kind == token_kind::mark && before.value == ',') {
        goes_on = true;
      }
    }
    if (goes_on) continue;
    if (!blocks_.empty()) blocks_.back().last = i;
    t.flags |= block_start;
    if (fresh.label == label_kind::none) fresh.depth = 9;
    blocks_.push_back(fresh);
  }
  if (!blocks_.empty()) blocks_.back().last = size_;
}

const quotation* source::quotation_at(std::size_t open) const noexcept {
  const auto found = std::lower_bound(quotations_.begin(), quotations_.end(), open, [](const quotation& each, std::size_t place) { return each.open < place; });
  return found != quotations_.end() && found->open == open ? &*found : nullptr;
}

std::size_t source::block_of(std::size_t at) const noexcept {
  const auto behind = std::upper_bound(blocks_.begin(), blocks_.end(), at, [](std::size_t place, const block& each) { return place < each.first; });
  return behind == blocks_.begin() ? 0 : static_cast<std::size_t>(behind - blocks_.begin()) - 1;
}

void source::find_sentences() {
  const auto begins = [&](std::size_t i) {
    tokens_[i].flags |= sentence_start;
    stops_[i] |= stops::begins_sentence;
  };
  for (const block& each : blocks_) {
    begins(each.first);
    if (each.body < each.last) begins(each.body);
  }
  for (std::size_t i = 1; i < size_; ++i) {
    if (!(is_mark(i - 1, '.') || is_mark(i - 1, '!') || is_mark(i - 1, '?')) || joins(i)) continue;
    if (is_word(i) && !word_at(i).upper_first) continue;
    // TM. , KT. , TP. and single letters are no sentences.
    if (i >= 2 && is_word(i - 2) && word_at(i - 2).letters <= 3 && (word_at(i - 2).letters == 1 || word_at(i - 2).upper_all) && roman_value(word_at(i - 2).raw) == 0 && is_mark(i - 1, '.') && joins(i - 1)) continue;
    begins(i);
  }
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
