// SPDX-License-Identifier: BSL-1.0
// The labels phases stand under, sound or damaged.
#include "phase_label.hpp"

#include "grammar.hpp"

#include <string_view>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// "đôt", "dọt": it sounds like "đợt".
bool may_be_dot(std::string_view key) {
  const bool may_begin = !key.empty() && (key.front() == 'd' || static_cast<unsigned char>(key.front()) >= 0x80);  // most do not
  return may_begin && skeleton(key) == "dot";
}

}  // namespace

std::optional<label_found> label_of_phase(const source& in, std::size_t i) {
  static const word_hash dot = hash_of_word("đợt"), doi = hash_of_word("đợi");
  static const phrase stage("giai đoạn"), emulation("thi đua"), th("thứ"), peak("cao điểm");
  static const phrase_map steps = {{1, "chặng"}, {1, "bước"}, {1, "học kỳ"}};  // a phase where they are given a time
  if (!in.is_word(i)) return std::nullopt;
  label_found found;
  found.first = i;
  bool is_damaged = false;
  std::string head;
  const word& w = in.word_at(i);
  std::size_t at = i + 1;
  if (in.hash(i) == dot) {
    head = w.upper_all ? "ĐỢT" : w.upper_first ? "Đợt" : "đợt";
  } else if (stage.at(in, i) != 0) {
    head = in.clean(i, i + 2);
    at = i + 2;
  } else if (const auto step = steps.at(in, i); step && w.upper_first) {
    head = in.clean(i, i + step.length);
    at = i + step.length;
    found.needs_bounds = true;
  } else if (w.letters == 3 && w.key.size() < 10 && (in.hash(i) == doi || may_be_dot(w.key))) {
    is_damaged = true;
    head = w.upper_all ? "ĐỢT" : w.upper_first ? "Đợt" : "đợt";
  } else {
    return std::nullopt;
  }
  if (emulation.at(in, at) != 0 && !is_damaged) at += 2;
  if (peak.at(in, at) != 0) at += 2;
  if (th.at(in, at) != 0) ++at;
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
    if (in.is_number(at) && ((in.is_mark(at + 1, '/') && !has_year) || (in.is_mark(at + 1, '.') && in.is_number(at + 2) && in.joins(at + 2)))) return std::nullopt;
    found.ordinal = which->value;
    found.last = which->last;
    if (has_year && which->last == at + 1) {
      found.year = in.number(at + 2);
      found.last = at + 3;
    } else if (const int year = year_at(in, found.last)) {  // "Đợt 1 năm 2019"
      found.year = year;
      found.last += 2;
    }
    if (is_damaged) found.repaired = head + " " + in.clean(at, which->last);
  } else {
    return std::nullopt;
  }
  if (found.is_doubtful) found.repaired = head + " ";
  return found;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
