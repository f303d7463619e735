// SPDX-License-Identifier: BSL-1.0
// Who gives an award.
#include "award_reader.hpp"

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

std::size_t award_reader::body_end_by(std::size_t place, std::size_t by) const {
  const std::size_t end = body_end(in, place);
  return end > by && place < by ? by : end;
}

std::size_t award_reader::body_or_head_end(std::size_t at) const {
  const std::size_t body = body_end(in, at);
  const auto office = body == at ? office_heads().at(in, at) : phrase_map::hit{};
  return office && body_end(in, at + office.length) > at + office.length ? body_end(in, at + office.length) : body;
}

std::size_t award_reader::giver_behind(std::size_t k) const {
  const std::size_t body = words.of.at(in, k) != 0 ? k + 1 : k;
  const std::size_t end = in.is_word(body) && (body != k || in.word_at(body).upper_first) ? body_or_head_end(body) : body;
  return end > body ? end : k;
}

std::size_t award_reader::with_office(std::size_t body) const {
  constexpr std::size_t longest_office = 4;
  for (std::size_t length = longest_office; length >= 1; --length) {
    if (body < sentence + length) continue;
    const std::size_t first = body - length;
    if (office_heads().at(in, first).length == length || positions().at(in, first).length >= length) return first;
  }
  return body;
}

award_reader::giver_place award_reader::giver_before(std::size_t i) const {
  static const phrase_map helpers = {{1, "đã"}, {1, "xét"}, {1, "vừa"}, {1, "sẽ"}, {1, "xem xét"}, {1, "quyết định"}};
  std::size_t last = i;
  for (std::size_t length = 2; length >= 1; --length)
    if (last > sentence + length && helpers.at(in, last - length).length == length) last -= length;
  if (last == i && last > sentence + 1 && in.is_mark(last - 1, ':') && !in[i].has(block_start)) --last;  // "LĐLĐ tỉnh: tặng …"
  for (std::size_t length = 2; length >= 1; --length)  // "UBND tỉnh xét, tặng"
    if (last == i && last > sentence + length + 1 && in.is_mark(last - 1, ',') && helpers.at(in, last - 1 - length).length == length) last -= length + 1;
  std::size_t first = last;
  std::size_t until = last;  // where the name ends that `first` begins
  bool are_two = false;
  for (std::size_t back = last; back > sentence && last - back < 24; --back) {
    if (!in.is_word(back - 1) || !in.word_at(back - 1).upper_first) continue;
    const std::size_t end = body_end_by(back - 1, last);
    if (end == until) {
      first = back - 1;
      continue;
    }
    if (first < last && end != now.behind && (end + 1 == first || end == first) && (in.is_mark(end, ',') || words.and_word.at(in, end) != 0)) {
      first = back - 1;
      until = end;
      are_two = true;
    }
  }
  return giver_place{first < last ? with_office(first) : first, last, are_two};
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
