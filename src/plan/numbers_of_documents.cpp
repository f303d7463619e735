// SPDX-License-Identifier: BSL-1.0
/// Numbers of documents.
#include "grammar.hpp"

#include <thidua/core/error.hpp>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

namespace {

// One piece of a document number's codes: capitals, or codes with small letters in them: Ctr, QyĐ, TTg, THCSTrC.
bool is_code(const source& in, std::size_t i) {
  if (!in.is_word(i)) return false;
  const word& w = in.word_at(i);
  if (!w.upper_first || w.letters > 12) return false;
  if (w.upper_all || w.letters == 1 || (w.letters <= 5 && type_of_code(w.raw).has_value())) return true;
  return w.capitals >= 2 && w.capitals * 3 >= w.letters * 2;
}

// One that nothing but a sign parts from the codes before it: there more small letters may stand in it, "CĐCty", "mnHH", "Tr".
bool is_joined_code(const source& in, std::size_t i) {
  if (!in.is_word(i) || !in.joins(i)) return false;
  const word& w = in.word_at(i);
  if (w.letters > 12) return false;
  if (is_code(in, i) || (w.capitals >= 2 && w.capitals * 3 >= w.letters)) return true;
  return w.letters <= 4 && !is_syllable(w.key);
}

// Where the codes end whose last piece stands before the token: what is joined to them by a sign, "&BGĐ", ".NC", "/BTV", "(PX01)", is
// theirs, and so are the digits a code ends with, "CTĐ3".
std::size_t codes_end(const source& in, std::size_t i) {
  constexpr int most = 12;  // pieces
  for (int more = 0; more < most && in.joins(i) && i < in.size(); ++more) {
    const bool is_sign = in.is_dash(i) || in.is_mark(i, '&') || in.is_mark(i, '.') || in.is_mark(i, '/') || in.is_mark(i, '+');
    // "12/KH-CĐ.Các tổ …": the blank of the next sentence is missing.
    const bool is_sentence = in.is_mark(i, '.') && in.word_at(i + 1).letters > 1 && is_syllable(in.word_at(i + 1).key) && !type_of_code(in.word_at(i - 1).raw);
    if (is_sign && is_joined_code(in, i + 1) && !in[i + 1].has(block_start) && !is_sentence) {
      i += 2;
    } else if ((in.is_dash(i) || in.is_mark(i, '/')) && in.joins(i + 1) && in.digits(i + 1) == 4 && !(in.joins(i + 2) && (in.is_mark(i + 2, '/') || in.is_dash(i + 2)))) {  // the year behind the codes
      i += 2;
    } else if (in.is_mark(i, '(') && is_joined_code(in, i + 1)) {
      std::size_t inside = codes_end(in, i + 2);
      if (!in.is_mark(inside, ')') || !in.joins(inside)) return i;
      i = inside + 1;
    } else if (in.is_number(i) && in.digits(i) <= 4 && !(in.joins(i + 1) && (in.is_mark(i + 1, '/') || in.is_number(i + 1)))) {
      ++i;
    } else if (is_joined_code(in, i) && in.raw(i - 1).back() >= '0' && in.raw(i - 1).back() <= '9') {  // digits within a code: "TH2QL", "C45B"
      ++i;
    } else {
      break;
    }
  }
  return i;
}

}  // namespace

std::optional<number_found> number_at(const source& in, std::size_t place) {
  if (!in.is_number(place) || in.digits(place) > 5) return std::nullopt;
  std::size_t i = place + 1;
  bool spaced = false;
  const auto mark = [&](std::size_t at, bool ok) {
    if (ok && (!in.joins(at) || !in.joins(at + 1))) spaced = true;
    return ok;
  };
  const auto slash = [&](std::size_t at) { return mark(at, in.is_mark(at, '/')); };
  const auto dash = [&](std::size_t at) { return mark(at, in.is_dash(at)); };
  // Behind "số" blanks may stand where they should not: "Số : 12 KH/ĐTN", "số 123/KH - CĐN".
  static const word_hash no = hash_of_word("số");
  const bool is_named = place > 0 && (in.hash(place - 1) == no || (place > 1 && in.is_mark(place - 1, ':') && in.hash(place - 2) == no));
  bool complete = false;
  if (in.is_word(i) && in.joins(i) && in.word_at(i).letters == 1 && (in.is_mark(i + 1, '/') || in.is_dash(i + 1)) && (is_code(in, i + 2) || in.is_number(i + 2))) ++i;  // 09a/KH, 12B/KH
  if (slash(i)) {
    ++i;
    if (in.digits(i) == 4 && in.is_mark(i + 1, '/') && is_code(in, i + 2)) {
      if (!in.joins(i + 1) || !in.joins(i + 2)) spaced = true;
      i += 2;
    }
    if (!is_code(in, i) || in[i].has(block_start)) return std::nullopt;
    if (in.word_at(i).letters == 1 && !in.is_dash(i + 1)) return std::nullopt;
    ++i;
    complete = true;
  } else if ((in.is_dash(i) && is_code(in, i + 1) && in.is_mark(i + 2, '/') && is_code(in, i + 3))) {
    dash(i);
    slash(i + 2);
    i += 4;
    complete = true;
  } else if (in.is_word(i) && (in.joins(i) || is_named) && is_code(in, i) && in.is_mark(i + 1, '/') && is_code(in, i + 2)) {  // 15KH/ĐTNK-BTG
    if (!in.joins(i)) spaced = true;
    slash(i + 1);
    i += 3;
    complete = true;
  }
  if (!complete) return std::nullopt;
  const bool is_typed = type_of_code(in.word_at(i - 1).raw).has_value();
  if (is_named && in.is_dash(i) && (!in.joins(i) || !in.joins(i + 1)) && is_code(in, i + 1) && !in[i].has(line_start) && !in[i + 1].has(line_start) && is_typed) {
    spaced = true;
    i += 2;
  }
  i = codes_end(in, i);
  // More codes of the organ behind a blank and a dash: "/KH -CĐVC".
  for (int more = 0; more < 4 && in.is_dash(i) && !in.joins(i) && in.joins(i + 1) && is_code(in, i + 1) && !in[i].has(line_start); ++more) {
    spaced = true;
    i = codes_end(in, i + 2);
  }
  // Where the codes of a company are two, "60/QĐ-EVN SPC ngày …", the second ends at the day, at "của" or with the line.
  static const word_hash of = hash_of_word("của"), day = hash_of_word("ngày");
  const auto is_second_code = [&](std::size_t at) {
    if (!in.is_word(at) || in.joins(at) || in[at].has(line_start) || at + 1 >= in.size()) return false;
    const word& w = in.word_at(at);
    return w.upper_all && w.letters <= 6 && !is_syllable(w.key) && roman_value(w.raw) == 0 && (in.hash(at + 1) == day || in.hash(at + 1) == of || in[at + 1].has(line_start));
  };
  const std::size_t codes_last = i;  // a number holds no blank: the second code joins the first
  if (is_typed && is_second_code(i) && body_end(in, i) == i) ++i;
  // One that goes on in a way nobody knows is better not read than cut: "12/KH-phòng", "12/KH-CĐ_ĐT".
  const bool is_cut = in.is_dash(i) && in.joins(i) && in.joins(i + 1) && in.is_word(i + 1) && (type_of_code(in.word_at(i - 1).raw) || !is_syllable(in.word_at(i + 1).key));
  if (is_cut || (in.joins(i) && (in.is_word(i) || in.is_number(i)))) return std::nullopt;
  try {
    return number_found{place, i, document_number::parse(in.clean(place, codes_last) + in.clean(codes_last, i)), spaced};
  } catch (const error&) {
    return std::nullopt;
  }
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
