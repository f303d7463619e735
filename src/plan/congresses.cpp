// SPDX-License-Identifier: BSL-1.0
// Congresses, their terms, and the years that are counted from them.
#include "analysis.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

struct congress_found {
  std::size_t first = 0, last = 0;
  std::optional<int> ordinal;
  std::optional<congress_term> term;
  std::string body;
  std::optional<organization_level> level;
  std::size_t term_first = 0;
};

bool begins_congress(const source& in, std::size_t i) {
  static const word_hash great = hash_of_word("đại"), meeting = hash_of_word("hội"), damaged = hash_of_word("hôi"), council = hash_of_word("đồng");
  static const phrase sport("thể dục"), sports("thể thao"), share("cổ đông");
  if (in.hash(i) != great || !in.is_word(i + 1) || in[i + 1].has(block_start)) return false;
  if (in.hash(i + 1) != meeting && in.hash(i + 1) != damaged) return false;
  return in.hash(i + 2) != council && sport.at(in, i + 2) == 0 && sports.at(in, i + 2) == 0 && share.at(in, i + 2) == 0;
}

// A Roman number behind "Đại hội", or "lần thứ" and what follows.
std::optional<count_found> ordinal_at(const source& in, std::size_t i) {
  static const phrase times("lần thứ"), time_short("lần");
  if (in[i].has(block_start)) return std::nullopt;
  if (times.at(in, i) != 0) return ordinal_word_at(in, i + 2);
  if (!in.is_word(i)) return std::nullopt;
  const int roman = roman_value(in.word_at(i).raw);
  return roman > 0 && roman <= 99 ? std::optional(count_found{roman, i + 1}) : std::nullopt;
}

std::optional<std::pair<congress_term, std::size_t>> term_at(const source& in, std::size_t i) {
  static const phrase term("nhiệm kỳ");
  bool bracket = false;
  std::size_t at = i;
  if (in.is_mark(at, ',')) ++at;
  if (in.is_mark(at, '(')) {
    bracket = true;
    ++at;
  }
  if (term.at(in, at) == 0 || in[at].has(block_start)) return std::nullopt;
  at += term.size();
  if (in.is_mark(at, ':')) ++at;
  const auto years = years_at(in, at);
  if (!years) return std::nullopt;
  at = years->last;
  if (bracket) {
    if (!in.is_mark(at, ')')) return std::nullopt;
    ++at;
  }
  return std::pair{congress_term{years->from, years->to}, at};
}

std::optional<organization_level> level_in(const source& in, std::size_t first, std::size_t last) {
  static const phrase direct("cấp trên trực tiếp cơ sở"), grass("cấp cơ sở"), province("cấp tỉnh"), ministry("cấp bộ"), center("cấp trung ương");
  for (std::size_t i = first; i < last; ++i) {
    if (direct.at(in, i) != 0) return organization_level::superior;
    if (grass.at(in, i) != 0) return organization_level::grassroots;
    if (province.at(in, i) != 0 || ministry.at(in, i) != 0) return organization_level::ministerial;
    if (center.at(in, i) != 0) return organization_level::central;
  }
  return std::nullopt;
}

}  // namespace

void analysis::read_congresses() {
  static const word_hash of = hash_of_word("của"), party = hash_of_word("đảng"), and_word = hash_of_word("và"), resolve = hash_of_word("quyết"), nghi = hash_of_word("nghị");
  static const phrase delegates("đại biểu"), nation("toàn quốc"), levels("các cấp"), emulation("thi đua yêu nước"), year_of("năm thứ"), first_year("năm đầu tiên"), carry("thực hiện"), stage("giai đoạn");
  enum verb { preparing = 1, welcoming, success, neutral };
  static const phrase_map verbs = {{preparing, "tiến tới"}, {preparing, "hướng tới"}, {preparing, "hướng đến"}, {preparing, "chuẩn bị"}, {welcoming, "chào mừng"}, {welcoming, "mừng"}, {success, "chào mừng thành công"}, {success, "chào mừng thành công của"}, {success, "mừng thành công"}, {success, "mừng thành công của"},
                                   {success, "chào mừng sự thành công của"}, {neutral, "tổ chức"}, {neutral, "thực hiện"}, {neutral, "kỷ niệm"}, {neutral, "rà soát"}, {neutral, "phục vụ"}, {neutral, "tuyên truyền"}};

  const auto full_name = [&](std::string name, std::size_t first, std::size_t last) {
    const std::string key = comparison_key(name);
    static const std::string party_key = comparison_key("Đảng"), party_nation = comparison_key("Đảng toàn quốc"), party_short = comparison_key("Đảng CSVN"), party_full = comparison_key("Đảng Cộng sản Việt Nam");
    if (key == party_key || key == party_nation || key == party_short || key == party_full) return std::string("Đảng Cộng sản Việt Nam");
    for (const congress& each : known.known.congresses)
      if (comparison_key(each.body) == key) return each.body;
    // "tỉnh" without a name is that of the place line.
    static const word_hash province = hash_of_word("tỉnh");
    if (last > first && in.hash(last - 1) == province && !paper().place.empty()) name += " " + paper().place;
    return name;
  };
  const auto congress_at = [&](std::size_t i) -> std::optional<congress_found> {
    if (!begins_congress(in, i)) return std::nullopt;
    congress_found found;
    found.first = i;
    std::size_t at = i + 2;
    const auto take_ordinal = [&] {
      if (found.ordinal) return;
      std::size_t begin = at;
      if (in.is_mark(begin, ',') && ordinal_at(in, begin + 1) && in.is_word(begin + 1) && !in.word_at(begin + 1).upper_all) ++begin;
      if (const auto ordinal = ordinal_at(in, begin)) {
        found.ordinal = ordinal->value;
        at = ordinal->last;
      }
    };
    std::size_t body_first = 0, body_last = 0;
    const auto take_body = [&] {
      if (body_last > body_first || in[at].has(block_start)) return;
      std::size_t begin = at;
      if (in.hash(begin) == of) ++begin;
      const std::size_t end = body_end(in, begin);
      if (end > begin) {
        body_first = begin;
        body_last = end;
        at = end;
      } else if (levels.at(in, begin) != 0) {
        body_first = begin;
        body_last = begin + 2;
        at = body_last;
      }
    };
    take_ordinal();
    bool of_emulation = false;
    if (delegates.at(in, at) != 0) at += 2;
    if (emulation.at(in, at) != 0) {
      at += emulation.size();
      of_emulation = true;
    }
    if (nation.at(in, at) != 0) at += 2;
    take_ordinal();
    if (!of_emulation) {
      take_body();
    } else {
      const std::size_t end = levels.at(in, at) != 0 ? at + 2 : body_end(in, at);
      at = std::max(at, end);
    }
    take_ordinal();
    if (!of_emulation) take_body();
    if (const auto term = term_at(in, at)) {
      found.term = term->first;
      found.term_first = at;
      at = term->second;
      take_ordinal();
    }
    if (body_last == body_first && !found.ordinal && !found.term) return std::nullopt;
    static const phrase_map common = {{1, "Công đoàn"}, {1, "Đoàn"}, {1, "Hội"}, {1, "Chi đoàn"}, {1, "Chi bộ"}, {1, "Chi hội"}, {1, "Đảng bộ"}};
    if (body_last > body_first && !found.ordinal && !found.term && common.at(in, body_first).length == body_last - body_first) return std::nullopt;  // any union's
    // "Đại hội Đảng của đơn vị" is not the Party's own.
    if (body_last == body_first + 1 && in.hash(body_first) == party && !found.ordinal && in.hash(at) == of && in.is_word(at + 1) && !in.word_at(at + 1).upper_first) {
      std::size_t end = at + 1;
      while (end < at + 5 && in.is_word(end) && in.hash(end) != and_word && !in[end].has(block_start)) ++end;
      found.body = in.clean(body_first, std::min(end, at + 3));
      at = std::min(end, at + 3);
    } else if (body_last > body_first) {
      found.body = full_name(in.clean(body_first, body_last), body_first, body_last);
    }
    found.last = at;
    if (!found.ordinal) found.level = level_in(in, body_first, body_last);
    return found;
  };

  auto stance = congress_stance::mentioned;
  std::size_t stance_at = 0;
  std::size_t verb_first = 0;
  std::size_t list_end = 0;  // behind the last mention, while only list marks follow
  std::size_t counted_from = 0;
  std::optional<year_count> counting;
  std::size_t count_first = 0, count_word_last = 0, count_word_first = 0;
  const auto flush_count = [&](std::size_t last) {
    if (!counting) return;
    counting->text = in.clean(count_first, last);
    counting->span = in.span(count_first, last);
    what().year_counts.push_back(std::move(*counting));
    year_counts.push_back(in.span(count_word_first, count_word_last));
    counting.reset();
  };
  bool other_year = false;  // the sentence speaks of another year than the plan's
  bool looks_back = false;  // the clause sums up what was carried out: "Tổng kết 5 năm thực hiện …"
  static const phrase_map reviews = {{1, "tổng kết"}, {1, "sơ kết"}, {1, "đánh giá"}, {1, "nhìn lại"}, {1, "rút kinh nghiệm"}, {1, "kiểm điểm"}, {1, "phát huy kết quả"}};
  static const phrase_map goes_on = {{1, "và thực hiện"}, {1, "tiếp tục thực hiện"}, {1, "tiếp tục triển khai"}, {1, "triển khai thực hiện"}};
  for (std::size_t i = 0; i < closing_begin; ++i) {
    if (in[i].has(sentence_start)) {
      stance = congress_stance::mentioned;
      list_end = 0;
      other_year = looks_back = false;
      if (counting) flush_count(std::min(count_word_last + 2, i));
    }
    if (in.is_mark(i, ';') && stance != congress_stance::mentioned && i > list_end + 1) stance = congress_stance::mentioned;
    if (in.is_mark(i, ';') || in.is_mark(i, ',')) looks_back = false;
    if (!in.is_word(i)) continue;
    if (reviews.at(in, i)) {
      looks_back = true;
    } else if (goes_on.at(in, i)) {
      looks_back = false;
    }
    if (const int year = year_at(in, i); year != 0 && what().year && year != *what().year) other_year = true;
    // "năm thứ hai thực hiện …", "năm đầu tiên thực hiện …".
    if (!counting) {
      const std::size_t th = year_of.at(in, i);
      std::optional<count_found> number;
      if (th != 0) number = ordinal_word_at(in, i + th);
      if (first_year.at(in, i) != 0) number = count_found{1, i + first_year.size()};
      if (number && carry.at(in, number->last) != 0 && !in[number->last].has(block_start)) {
        counting = year_count{.text = {}, .stated = number->value};
        count_first = i;
        count_word_first = i;
        count_word_last = number->last;
        counted_from = number->last + 2;
        if (other_year) counting.reset();
        i = number->last + 1;
        continue;
      }
    } else if (i > counted_from + 30) {
      flush_count(counted_from);
    } else if (stage.at(in, i) != 0) {
      if (const auto years = years_at(in, i + 2)) {
        counting->first_year = years->from;
        flush_count(years->last);
      }
    }
    if (const auto verb = verbs.at(in, i)) {
      switch (verb.meaning) {
        case preparing: stance = congress_stance::preparing; break;
        case welcoming: stance = congress_stance::welcoming; break;
        case success: stance = congress_stance::success; break;
        default: stance = congress_stance::mentioned; break;
      }
      verb_first = i;
      stance_at = i + verb.length;
      i += verb.length - 1;
      continue;
    }
    const auto found = congress_at(i);
    if (!found) continue;
    const bool by_resolution = i >= 2 && ((in.hash(i - 1) == resolve && in.hash(i - 2) == nghi) || (i >= 3 && in.hash(i - 1) == of && in.hash(i - 2) == resolve && in.hash(i - 3) == nghi));
    // A list goes on with the stance of what stands before it.
    bool continues = list_end != 0 && list_end <= i && i - list_end <= 2;
    for (std::size_t k = list_end; continues && k < i; ++k) continues = in.is_mark(k, ',') || in.is_mark(k, ';') || in.hash(k) == and_word;
    congress_mention mention;
    if (by_resolution) {
      mention.stance = looks_back ? congress_stance::mentioned : congress_stance::carrying_out;
    } else if (continues && !what().congresses.empty()) {
      mention.stance = what().congresses.back().stance;
    } else if (stance != congress_stance::mentioned && i <= stance_at + 25) {
      // The verb must speak of the congress: nothing but a list may stand between.
      bool near = i - stance_at <= 3;
      if (!near) {
        near = true;
        for (std::size_t k = stance_at; k < i && near; ++k) near = !in.is_mark(k, ';') && !in.is_mark(k, ':');
        near = near && !what().congresses.empty() && what().congresses.back().span && what().congresses.back().span->start >= in[stance_at].start;
      }
      if (near) mention.stance = stance;
    }
    mention.text = in.clean(found->first, found->last);
    mention.body = found->body;
    mention.ordinal = found->ordinal;
    mention.term = found->term;
    mention.level = found->level;
    mention.phase = phase_ordinal_at(i);
    mention.span = in.span(found->first, found->last);
    if (mention.term && continues && !what().congresses.back().term) mention.reading = term_reading::may_be_shared;
    congress_place place;
    place.first = i;
    place.with_verb = *mention.span;
    if (mention.stance == congress_stance::carrying_out && by_resolution) {
      std::size_t begin = i - 2;
      static const phrase carrying("thực hiện");
      for (std::size_t back = begin; back > 0 && begin - back < 6; --back)
        if (carrying.at(in, back - 1) != 0) {
          begin = back - 1;
          break;
        }
      place.with_verb.start = in[begin].start;
    } else if (mention.stance != congress_stance::mentioned && !continues && verb_first < i) {
      place.with_verb.start = in[verb_first].start;
    }
    if (counting && i <= counted_from + 12) {
      counting->body = mention.body;
      counting->ordinal = mention.ordinal;
      flush_count(found->last);
    }
    constexpr std::size_t most = 200'000;
    if (what().congresses.size() < most) {
      what().congresses.push_back(std::move(mention));
      congresses.push_back(place);
    }
    list_end = found->last;
    i = found->last - 1;
  }
  flush_count(std::min(counted_from, in.size()));
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
