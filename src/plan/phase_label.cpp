// SPDX-License-Identifier: BSL-1.0
// The labels phases stand under, sound or damaged.
#include "phase_label.hpp"

#include "bounds.hpp"

#include <string_view>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// "giai đoạn ii: …", of a text in small letters: the number, 0 where none stands there.
int small_roman_at(const source& in, std::size_t at) {
  static const word_hash from = hash_of_word("từ");
  if (!in.is_word(at) || in.word_at(at).letters > 4 || in.word_at(at).raw.find_first_not_of("ivx") != std::string_view::npos) return 0;
  if (!(in.is_mark(at + 1, ':') || in.is_mark(at + 1, '(') || in.is_mark(at + 1, '.') || in.is_mark(at + 1, ',') || in.is_dash(at + 1) || in.hash(at + 1) == from)) return 0;
  std::string capitals(in.word_at(at).raw);
  for (char& each : capitals) each = each == 'i' ? 'I' : each == 'v' ? 'V' : 'X';
  return roman_value(capitals);
}

// "đôt", "dọt": words that sound like "đợt"; what most words are not is seen at their first letter.
bool may_sound_like_dot(const word& w) { return w.letters == 3 && w.key.size() < 10 && (w.key.front() == 'd' || static_cast<unsigned char>(w.key.front()) >= 0x80); }
bool sounds_like_dot(const word& w) { return may_sound_like_dot(w) && skeleton(w.key) == "dot"; }

// What a label begins with.
struct label_words {
  word_hash dot = hash_of_word("đợt"), dot_of_old_font = hash_of_word("ñợt"), doi = hash_of_word("đợi");
  phrase stage{"giai đoạn"};
  phrase_map steps = {{1, "chặng"}, {1, "bước"}, {1, "học kỳ"}, {1, "cao điểm"}, {1, "mốc"}, {1, "kỳ"}};  // a phase where they are given a time
  word_set firsts;

  label_words() {
    for (const word_hash each : {dot, dot_of_old_font, doi, stage.hashes().front()}) firsts.insert(each);
    firsts.insert(steps.firsts());
  }
  static const label_words& all() {
    static const label_words known;
    return known;
  }
};

}  // namespace

bool may_begin_label_of_phase(const word& first) { return label_words::all().firsts.may_contain(first.hash) || sounds_like_dot(first); }

std::optional<label_found> label_of_phase(const source& in, std::size_t i) {
  if (!in.is_word(i) || !may_begin_label_of_phase(in.word_at(i))) return std::nullopt;
  const auto& [dot, dot_of_old_font, doi, stage, steps, firsts] = label_words::all();
  static const phrase emulation("thi đua"), th("thứ"), no("số"), peak("cao điểm");
  label_found found;
  found.first = i;
  bool is_damaged = false;
  std::string& head = found.head;
  const word& w = in.word_at(i);
  std::size_t at = i + 1;
  if (in.hash(i) == dot || in.hash(i) == dot_of_old_font) {
    head = w.upper_all ? "ĐỢT" : w.upper_first ? "Đợt" : "đợt";
  } else if (stage.at(in, i) != 0) {
    head = in.clean(i, i + 2);
    at = i + 2;
  } else if (const auto step = steps.at(in, i); step && (w.upper_first || in[i].has(line_start))) {
    head = in.clean(i, i + step.length);
    at = i + step.length;
    found.needs_bounds = true;
  } else if (w.letters == 3 && w.key.size() < 10 && (in.hash(i) == doi || sounds_like_dot(w))) {
    is_damaged = true;
    head = w.upper_all ? "ĐỢT" : w.upper_first ? "Đợt" : "đợt";
  } else {
    return std::nullopt;
  }
  static const phrase launching("phát động");
  if (launching.at(in, at) != 0 && !is_damaged) at += 2;  // "Đợt phát động 1"
  if (emulation.at(in, at) != 0 && !is_damaged) at += 2;
  if (at > i + 1 && in.hash(at) == dot && in.word_at(at).upper_all == w.upper_all && (w.upper_first || !in.word_at(at).upper_first)) ++at;  // "Đợt thi đua đợt 1"; "CÁC ĐỢT THI ĐUA", "Các đợt thi đua" head "Đợt 1"
  if (peak.at(in, at) != 0) at += 2;
  if (th.at(in, at) != 0 || (no.at(in, at) != 0 && in.is_number(at + 1))) ++at;  // "Đợt thứ hai", "Đợt thi đua số 2"
  if (in[at].has(block_start)) return std::nullopt;
  if (in.is_number(at) && in.is_word(at + 1) && in.joins(at + 1) && in.word_at(at + 1).letters <= 2 && (in.word_at(at + 1).raw == "I" || in.word_at(at + 1).raw == "l" || in.word_at(at + 1).raw == "II")) {  // "1I"
    found.is_doubtful = true;
    found.last = at + 2;
  } else if (in.is_word(at) && (in.word_at(at).raw == "I1" || in.word_at(at).raw == "I11" || in.word_at(at).raw == "II1" || in.word_at(at).raw == "Il" || in.word_at(at).raw == "lI" || in.word_at(at).raw == "l")) {
    found.is_doubtful = true;
    found.ordinal = 0;
    found.last = at + 1;
  } else if (const auto which = ordinal_word_at(in, at); which && which->value >= 1 && which->value <= 99) {
    // A count behind "đợt" may be a day: "đợt 20/11".
    const bool has_year = in.is_mark(at + 1, '/') && in.digits(at + 2) == 4;
    static const phrase_map lengths = {{1, "ngày"}, {1, "ngày đêm"}, {1, "tháng"}, {1, "tuần"}, {1, "quý"}};
    if (const auto unit = lengths.at(in, which->last); unit && !in.is_number(which->last + unit.length)) return std::nullopt;  // "Đợt cao điểm 60 ngày", "Đợt thi đua ba tháng cuối năm"
    if (in.is_number(at) && ((in.is_mark(at + 1, '/') && !has_year) || (in.is_mark(at + 1, '.') && in.is_number(at + 2) && in.joins(at + 2)))) return std::nullopt;
    if (year_at(in, at) != 0) return std::nullopt;  // "CÁC ĐỢT THI ĐUA Năm 2025" is no fifth one
    found.ordinal = which->value;
    found.last = which->last;
    if (has_year && which->last == at + 1) {
      found.year = in.number(at + 2);
      found.last = at + 3;
    } else if (const int year = year_at(in, found.last)) {  // "Đợt 1 năm 2019"
      found.year = year;
      found.last += 2;
    } else if (const int parted = in.is_dash(found.last) || in.is_mark(found.last, ',') ? year_at(in, found.last + 1) : 0; parted != 0 && in.is_mark(found.last + 3, ':')) {  // "Đợt 1 - năm 2019:"
      found.year = parted;
      found.last += 3;
    }
    if (is_damaged) found.repaired = head + " " + in.clean(at, which->last);
  } else if (const int roman = small_roman_at(in, at)) {
    found.ordinal = roman;
    found.last = at + 1;
    if (is_damaged) found.repaired = head + " " + roman_text(roman);
  } else {
    return std::nullopt;
  }
  if (found.is_doubtful) found.repaired = head + " ";
  return found;
}

std::optional<label_found> label_by_place(const source& in, std::size_t i) {
  using place = label_found::place;
  constexpr int first = 1, next = 2;
  static const phrase_map places = {{first, "đầu"}, {first, "đầu tiên"}, {next, "sau"}, {next, "cuối"}, {next, "cuối cùng"}, {next, "còn lại"}};
  static const phrase_map heads = {{1, "đợt"}, {1, "giai đoạn"}};
  const auto head = heads.at(in, i);
  if (!head) return std::nullopt;
  const std::size_t name = i + head.length;
  const auto& from = words_of_bounds::all().from;
  const auto told = places.at(in, name);
  std::size_t last = name + told.length;
  const bool is_place = told && (in.is_mark(last, ':') || in.is_mark(last, '(') || in.is_mark(last, ';') || in.is_mark(last, ',') || in.is_dash(last) || from.at(in, last));
  if (!is_place) {  // "Đợt cao điểm: từ …", "Đợt thi đua chào mừng Đại hội (từ …)"
    constexpr std::size_t longest_name = 12;
    if (!in.is_word(name)) return std::nullopt;
    last = name;
    while (last < name + longest_name && !in[last].has(block_start) && (in.is_word(last) || in.is_number(last) || in.is_mark(last, '/')) && in.hash(last) != label_words::all().dot && !from.at(in, last)) ++last;
    if (!(in.is_mark(last, ':') || in.is_mark(last, '(')) || !from.at(in, last + 1)) return std::nullopt;
  }
  if (in[last].has(block_start)) return std::nullopt;
  label_found found;
  found.head = in.clean(i, name);
  found.first = i;
  found.last = last;
  found.needs_bounds = true;
  found.stands = !is_place ? place::named : told.meaning == first ? place::first : place::next;
  return found;
}

const phrase_map& lines_of_phase() {
  static const phrase_map all = {{1, "Chủ đề"}, {1, "Kỷ niệm"}, {1, "Chào mừng"}, {1, "Khẩu hiệu"}, {1, "Thời gian"}, {1, "Lập thành tích"}, {1, "Hướng tới"}, {1, "Tiến tới"}, {1, "Nội dung"}, {1, "Trọng tâm"}, {1, "Nhân dịp"}, {1, "Mục tiêu"}};
  return all;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
