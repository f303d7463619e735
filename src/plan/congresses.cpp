// SPDX-License-Identifier: BSL-1.0
// Congresses, their terms, and the years that are counted from them.
#include "analysis.hpp"

#include <thidua/core/text.hpp>

#include "award/official_names.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
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
  bool of_emulation = false;  // "Đại hội Thi đua yêu nước"
};

// "Đại hội", "ĐH": the first words.
const std::array<word_hash, 2>& congress_words() {
  static const std::array<word_hash, 2> all = {hash_of_word("đại"), hash_of_word("ĐH")};
  return all;
}

bool begins_congress(const source& in, std::size_t i) {
  const word_hash great = congress_words()[0], short_form = congress_words()[1];
  static const word_hash meeting = hash_of_word("hội"), damaged = hash_of_word("hôi"), council = hash_of_word("đồng");
  static const phrase sport("thể dục"), sports("thể thao"), share("cổ đông");
  static const phrase nth("lần thứ");
  if (in.hash(i) == short_form && in.is_word(i) && in.word_at(i).upper_all && in.is_word(i + 1) && !in[i + 1].has(block_start))  // a university else
    return roman_value(in.word_at(i + 1).raw) != 0 || nth.at(in, i + 1) != 0;
  if (in.hash(i) != great || !in.is_word(i + 1) || in[i + 1].has(block_start)) return false;
  if (in.hash(i + 1) != meeting && in.hash(i + 1) != damaged) return false;
  return in.hash(i + 2) != council && sport.at(in, i + 2) == 0 && sports.at(in, i + 2) == 0 && share.at(in, i + 2) == 0;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> all;
  for (std::size_t i = 0; i <= text.size();) {
    const std::size_t blank = std::min(text.find(' ', i), text.size());
    if (blank > i) all.emplace_back(text.substr(i, blank - i));
    i = blank + 1;
  }
  return all;
}

// Words that are looked for in names: their keys.
struct name_words {
  name_words(const char* text) : keys(words_of(comparison_key(text))) {}  // NOLINT(google-explicit-constructor): tables of words read as words
  std::vector<std::string> keys;
};

// The body of a name in full: "Phụ nữ toàn quốc", "Đoàn tỉnh", "MTTQ Việt Nam".
std::string in_full(const std::string& name) {
  std::vector<std::string> words = words_of(name);
  std::vector<std::string> keys;
  const auto take_keys = [&] {
    keys.clear();
    for (const std::string& each : words) keys.push_back(comparison_key(each));
  };
  take_keys();
  const auto is_at = [&](const name_words& wanted, std::size_t at) {
    return at + wanted.keys.size() <= keys.size() && std::equal(wanted.keys.begin(), wanted.keys.end(), keys.begin() + static_cast<std::ptrdiff_t>(at));
  };
  const auto put = [&](std::size_t at, std::size_t count, std::string_view text) {
    const auto begin = words.erase(words.begin() + static_cast<std::ptrdiff_t>(at), words.begin() + static_cast<std::ptrdiff_t>(at + count));
    const std::vector<std::string> fresh = words_of(text);
    words.insert(begin, fresh.begin(), fresh.end());
    take_keys();
  };
  static const std::pair<name_words, std::string_view> short_forms[] = {
      {"LHPN", "Liên hiệp Phụ nữ"}, {"MTTQ", "Mặt trận Tổ quốc"}, {"UBMTTQ", "Mặt trận Tổ quốc"}, {"Ủy ban Mặt trận Tổ quốc", "Mặt trận Tổ quốc"}, {"Thanh niên Cộng sản Hồ Chí Minh", "TNCS Hồ Chí Minh"}, {"TNCS HCM", "TNCS Hồ Chí Minh"}};
  for (const auto& [text, full] : short_forms)
    for (std::size_t at = 0; at < keys.size(); ++at)
      if (is_at(text, at)) {
        put(at, text.keys.size(), full);
        break;
      }
  static const name_words women("Phụ nữ"), of_levels("các cấp"), youth("Đoàn"), nation("toàn quốc"), country("Việt Nam"), president("Hồ Chí Minh");
  static const name_words levels[] = {"toàn quốc", "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường"};
  if (is_at(women, 0) && !is_at(of_levels, 2)) put(0, 2, "Hội Liên hiệp Phụ nữ");  // those of all levels are no one body
  for (const name_words& level : levels)
    if (is_at(youth, 0) && is_at(level, 1)) {
      put(0, 1, "Đoàn TNCS Hồ Chí Minh");
      break;
    }
  // Of the whole nation: "Việt Nam" where the name does not say so.
  if (keys.size() > 2 && is_at(nation, keys.size() - 2)) {
    put(keys.size() - 2, 2, "");
    const bool is_said = (keys.size() >= 2 && is_at(country, keys.size() - 2)) || (keys.size() >= 3 && is_at(president, keys.size() - 3));
    if (!is_said) put(keys.size(), 0, "Việt Nam");
  }
  std::string out;
  for (const std::string& each : words) out += (out.empty() ? "" : " ") + each;
  return out;
}

// The name of a province, one of today or a former one, as it is spelled; empty where the text is none. The cities under the centre are none.
std::string_view province_spelled(std::string_view text) {
  static const std::map<std::string, std::string_view> all = [] {
    std::map<std::string, std::string_view> names;
    for (const std::string_view each : thidua::detail::provinces) names.emplace(comparison_key(each), each);
    return names;
  }();
  const auto found = all.find(comparison_key(text));
  return found != all.end() ? found->second : std::string_view{};
}

// A Roman number behind "Đại hội", or "lần thứ" and what follows; "khóa XIV".
std::optional<count_found> ordinal_at(const source& in, std::size_t i) {
  static const phrase times("lần thứ");
  if (in[i].has(block_start)) return std::nullopt;
  if (in.is_mark(i, '(') && times.at(in, i + 1) != 0)  // "(lần thứ XV)"
    if (const auto inside = ordinal_word_at(in, i + 3); inside && in.is_mark(inside->last, ')')) return count_found{inside->value, inside->last + 1};
  if (times.at(in, i) != 0) return ordinal_word_at(in, i + 2);
  static const word_hash term = hash_of_word("khóa"), nth = hash_of_word("thứ");
  if (in.is_mark(i, '(') && in.hash(i + 1) == term)
    if (const auto inside = ordinal_word_at(in, i + 2); inside && in.is_mark(inside->last, ')')) return count_found{inside->value, inside->last + 1};
  if (in.hash(i) == term) return ordinal_word_at(in, in.hash(i + 1) == nth ? i + 2 : i + 1);
  if (!in.is_word(i)) return std::nullopt;
  const int roman = roman_value(in.word_at(i).raw);
  if (roman > 0 && roman <= 99) return count_found{roman, i + 1};
  // "đại hội xii công đoàn việt nam": typed without capitals.
  std::string capitals(in.word_at(i).raw);
  if (capitals.size() < 2 || capitals.find_first_not_of("ivx") != std::string::npos || body_end(in, i + 1) == i + 1) return std::nullopt;
  for (char& each : capitals) each = each == 'i' ? 'I' : each == 'v' ? 'V' : 'X';
  const int small = roman_value(capitals);
  return small > 0 ? std::optional(count_found{small, i + 1}) : std::nullopt;
}

std::optional<std::pair<congress_term, std::size_t>> term_at(const source& in, std::size_t i) {
  static const phrase_map terms = {{1, "nhiệm kỳ"}, {1, "NK"}};
  bool bracket = false;
  std::size_t at = i;
  if (in.is_mark(at, ',')) ++at;
  if (in.is_mark(at, '(')) {
    bracket = true;
    ++at;
  }
  const auto term = terms.at(in, at);
  // "(2018 - 2023)" behind the name is its term too.
  if ((!term && !bracket) || in[at].has(block_start)) return std::nullopt;
  at += term.length;
  if (in.is_mark(at, ':')) ++at;
  static const phrase to("đến");
  auto years = years_at(in, at);
  if (!years && term && in.digits(at) == 4 && to.at(in, at + 1) != 0 && in.digits(at + 2) == 4) years = years_found{in.number(at), in.number(at + 2), at + 3};
  if (!years || (!term && years->to <= years->from)) return std::nullopt;
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
  static const word_hash of = hash_of_word("của"), year_word = hash_of_word("năm"), party = hash_of_word("đảng"), and_word = hash_of_word("và"), resolve = hash_of_word("quyết"), nghi = hash_of_word("nghị");
  static const phrase delegates("đại biểu"), nation("toàn quốc"), levels("các cấp"), emulation("thi đua yêu nước"), year_of("năm thứ"), first_year("năm đầu"), carry("thực hiện"), stage("giai đoạn");
  enum verb { preparing = 1, welcoming, success, neutral };
  static const phrase_map verbs = {{preparing, "tiến tới"}, {preparing, "hướng tới"}, {preparing, "hướng đến"}, {preparing, "chuẩn bị"}, {welcoming, "chào mừng"}, {welcoming, "mừng"}, {success, "chào mừng thành công"}, {success, "chào mừng thành công của"}, {success, "mừng thành công"}, {success, "mừng thành công của"},
                                   {success, "chào mừng sự thành công của"}, {neutral, "tổ chức"}, {neutral, "thực hiện"}, {neutral, "kỷ niệm"}, {neutral, "rà soát"}, {neutral, "phục vụ"}, {neutral, "tuyên truyền"}};

  // The one province the text names; nothing where it names none or several.
  std::optional<std::string> only_province;
  const auto province = [&]() -> const std::string& {
    if (only_province) return *only_province;
    only_province.emplace();
    static const word_hash word = hash_of_word("tỉnh");
    static const phrase_map lower_levels = {{1, "huyện"}, {1, "thành phố"}, {1, "thị xã"}, {1, "xã"}, {1, "phường"}, {1, "quận"}, {1, "thị trấn"}};
    std::string key;
    std::string name;
    bool several = false;
    const stops named(in, [](const thidua::plan::detail::word& each) { return each.hash == word; });
    for (std::size_t i = named.next(0); i + 1 < in.size(); i = named.next(i + 1)) {
      if (!in.is_word(i + 1) || !in.word_at(i + 1).upper_first || in[i + 1].has(line_start)) continue;
      if (in.word_at(i + 1).upper_all && !in.word_at(i).upper_all) continue;  // a code
      static const phrase_map none = {{1, "ủy"}, {1, "đoàn"}, {1, "hội"}};
      if (none.at(in, i + 1)) continue;
      // Capitals of a letterhead are no spelling, but those of a province's own name.
      const bool in_capitals = in.word_at(i + 1).upper_all;
      std::string_view known_name;
      std::size_t end = i + 1;
      constexpr std::size_t longest = 3, longest_known = 5;  // "Bà Rịa - Vũng Tàu"
      for (std::size_t length = longest_known; in_capitals && length >= 2 && known_name.empty(); --length)
        if (i + 1 + length <= in.size()) {
          known_name = province_spelled(in.clean(i + 1, i + 1 + length));
          if (!known_name.empty()) end = i + 1 + length;
        }
      while (known_name.empty() && end < i + 1 + longest && in.is_word(end) && in.word_at(end).upper_first && !in[end].has(line_start) && in.word_at(end).upper_all == in.word_at(i + 1).upper_all) ++end;
      const std::string here = in.clean(i + 1, end);
      const std::string here_key = comparison_key(here);
      if (!key.empty() && here_key != key) several = true;
      key = here_key;
      if (!in_capitals) {
        name = here;
      } else if (name.empty()) {
        name = known_name;
      }
    }
    const std::string& place = paper().place;
    if (several) return *only_province;
    if (!key.empty()) {
      *only_province = !name.empty() ? name : comparison_key(place) == key ? place : std::string();
      return *only_province;
    }
    const std::string issuer = comparison_key(paper().issuer + " " + what().launcher);
    const source letterhead(issuer);
    bool of_province = false, below = false;
    for (std::size_t i = 0; i < letterhead.size(); ++i) {
      of_province = of_province || letterhead.hash(i) == word;
      below = below || lower_levels.at(letterhead, i);
    }
    // Cities under the centre are no provinces.
    static const std::vector<std::string> cities = [] {
      std::vector<std::string> keys;
      for (const char* each : {"Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế", "Hồ Chí Minh", "Thành phố Hồ Chí Minh", "TP. Hồ Chí Minh", "TP Hồ Chí Minh", "TP.HCM", "TP. HCM"}) keys.push_back(comparison_key(each));
      return keys;
    }();
    const bool is_city = std::find(cities.begin(), cities.end(), comparison_key(place)) != cities.end();
    const bool unsaid = paper().issuer.empty() && what().launcher.empty();
    if ((of_province || (unsaid && !province_spelled(place).empty())) && !below && !is_city) *only_province = place;
    return *only_province;
  };
  const auto full_name = [&](std::string name, std::size_t first, std::size_t last) {
    const std::string key = comparison_key(name);
    static const std::string party_key = comparison_key("Đảng"), party_nation = comparison_key("Đảng toàn quốc"), party_short = comparison_key("Đảng CSVN"), party_full = comparison_key("Đảng Cộng sản Việt Nam");
    if (key == party_key || key == party_nation || key == party_short || key == party_full) return std::string("Đảng Cộng sản Việt Nam");
    static const std::string union_short = comparison_key("CĐVN"), union_half = comparison_key("CĐ Việt Nam");
    if (key == union_short || key == union_half) return std::string("Công đoàn Việt Nam");
    if (const auto found = known.congress_bodies.find(key); found != known.congress_bodies.end()) return found->second;
    name = in_full(name);
    // "tỉnh" without a name is the one the text names, else that of the place line of a body of the province.
    static const word_hash province_word = hash_of_word("tỉnh");
    if (last > first && in.hash(last - 1) == province_word && !province().empty()) name += " " + province();
    return name;
  };
  const auto congress_at = [&](std::size_t i) -> std::optional<congress_found> {
    if (!begins_congress(in, i)) return std::nullopt;
    congress_found found;
    found.first = i;
    static const word_hash short_form = hash_of_word("ĐH");
    std::size_t at = i + (in.hash(i) == short_form ? 1 : 2);
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
      static const phrase_map behind_body = {{1, "lần thứ"}, {1, "khóa"}, {1, "nhiệm kỳ"}};
      std::size_t end = body_end(in, begin) > begin ? body_end_before(in, begin, behind_body, 0) : begin;
      static const phrase country("Việt Nam");
      if (end > begin && !in.word_at(begin).upper_first && !in[end].has(block_start)) end += country.at(in, end);  // "công đoàn việt nam"
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
    bool& of_emulation = found.of_emulation;
    if (delegates.at(in, at) != 0) at += 2;
    if (emulation.at(in, at) != 0) {
      at += emulation.size();
      of_emulation = true;
    }
    std::size_t whose_first = at;  // of a congress of emulation: those who meet are no body of their own
    if (nation.at(in, at) != 0) at += 2;
    std::size_t whose_last = at;
    take_ordinal();
    if (!of_emulation) {
      take_body();
    } else if (whose_last == whose_first && !in[at].has(block_start)) {
      static const phrase_map places = {{1, "tỉnh"}, {1, "thành phố"}, {1, "huyện"}, {1, "quận"}, {1, "thị xã"}, {1, "xã"}, {1, "phường"}, {1, "ngành"}, {1, "toàn ngành"}, {1, "toàn quân"}, {1, "cơ quan"}};
      const std::size_t begin = in.hash(at) == of ? at + 1 : at;
      std::size_t end = levels.at(in, begin) != 0 ? begin + 2 : std::max(begin, body_end(in, begin));
      if (const auto kind = places.at(in, begin); end == begin && kind) {  // "tỉnh An Hòa"
        end += kind.length;
        constexpr std::size_t longest_name = 5;
        while (end < begin + kind.length + longest_name && in.is_word(end) && in.word_at(end).upper_first && !in[end].has(block_start) && !ordinal_at(in, end)) ++end;
      }
      if (end > begin) {
        whose_first = begin;
        whose_last = at = end;
      }
    }
    take_ordinal();
    if (!of_emulation) take_body();
    if (const auto term = term_at(in, at)) {
      found.term = term->first;
      found.term_first = at;
      at = term->second;
      take_ordinal();
    }
    if (body_last == body_first && !found.ordinal && !found.term && (!of_emulation || whose_last == whose_first)) return std::nullopt;
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
    // Not to be taken for the body's own: "Đại hội Thi đua yêu nước Công đoàn Viên chức Việt Nam lần thứ V".
    if (of_emulation && whose_last > whose_first) found.body = "Thi đua yêu nước " + in.clean(whose_first, whose_last);
    found.last = at;
    if (!found.ordinal) found.level = level_in(in, body_first, body_last);
    return found;
  };

  // Behind "Đại hội XI": ", XII Công đoàn tỉnh", which shares the word.
  const auto shared_at = [&](std::size_t from) -> std::optional<congress_found> {
    if (!(in.is_mark(from, ',') || in.hash(from) == and_word) || !in.is_word(from + 1) || in[from + 1].has(block_start)) return std::nullopt;
    const int roman = roman_value(in.word_at(from + 1).raw);
    constexpr int most_held = 99;
    if (roman == 0 || roman > most_held) return std::nullopt;
    congress_found found;
    found.first = from + 1;
    found.ordinal = roman;
    found.last = from + 2;
    const std::size_t begin = in.hash(found.last) == of ? found.last + 1 : found.last;
    if (const std::size_t end = in[begin].has(block_start) ? begin : body_end(in, begin); end > begin) {
      found.body = full_name(in.clean(begin, end), begin, end);
      found.last = end;
    }
    if (const auto term = term_at(in, found.last)) {
      found.term = term->first;
      found.last = term->second;
    }
    return found;
  };
  // Where each mention ends, and whether the body of the next one in a list is its own: "Đại hội V, Đại hội VI Công đoàn tỉnh".
  std::vector<std::pair<std::size_t, bool>> ends;
  const auto share_body = [&] {
    auto& all = what().congresses;
    for (std::size_t k = all.size() - 1; k > 0 && !all[k].body.empty() && all[k - 1].body.empty() && ends[k - 1].second; --k) {
      for (std::size_t i = ends[k - 1].first; i < congresses[k].first; ++i)
        if (!in.is_mark(i, ',') && in.hash(i) != and_word && in.hash(i) != nghi && in.hash(i) != resolve) return;
      all[k - 1].body = all[k].body;
    }
  };

  auto stance = congress_stance::mentioned;
  std::size_t stance_at = 0;
  std::size_t verb_first = 0;
  std::size_t list_end = 0;  // behind the last mention, while only list marks follow
  std::size_t counted_from = 0;
  std::optional<year_count> counting;
  std::size_t count_first = 0, count_word_last = 0, count_word_first = 0;
  // Where no congress is what is carried out: the end of what is, "Nghị quyết số 02-NQ/TW của Bộ Chính trị".
  const auto end_of_carried = [&] {
    static const phrase_map behind = {{1, "và là"}, {1, "đồng thời"}, {1, "trong bối cảnh"}, {1, "nhưng"}, {1, "và năm"}};
    constexpr std::size_t longest = 30;
    std::size_t last = counted_from;
    while (last < closing_begin && last < counted_from + longest && !in[last].has(sentence_start) && (in_number(last) || in.is_word(last) || in.is_number(last) || in.is_dash(last) || in.is_mark(last, '/')) && !behind.at(in, last)) ++last;
    return last;
  };
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
  static const phrase success_of("thành công");
  static const phrase_map goes_on = {{1, "và thực hiện"}, {1, "tiếp tục thực hiện"}, {1, "tiếp tục triển khai"}, {1, "triển khai thực hiện"}};
  // What all below begins with where no year is being counted.
  static const word_set starts = [] {
    word_set all;
    all.insert(hash_of_word("năm"));  // `year_at`
    for (const word_hash each : congress_words()) all.insert(each);
    for (const phrase_map* each : {&reviews, &goes_on, &verbs}) all.insert(each->firsts());
    for (const phrase* each : {&year_of, &first_year, &success_of}) all.insert(each->hashes().front());
    return all;
  }();
  const stops asked(in, starts, stops::sentences | stops::clauses);
  for (std::size_t i = asked.next(0); i < closing_begin; i = counting ? i + 1 : asked.next(i + 1)) {
    if (in[i].has(sentence_start)) {
      stance = congress_stance::mentioned;
      list_end = 0;
      other_year = looks_back = false;
      if (counting) flush_count(end_of_carried());
    }
    if (in.is_mark(i, ';') && stance != congress_stance::mentioned && i > list_end + 1) stance = congress_stance::mentioned;
    if (in.is_mark(i, ';') || (in.is_mark(i, ',') && !reviews.at(in, i + 1))) looks_back = false;
    if (!in.is_word(i) || (!counting && !starts.may_contain(in.hash(i)))) continue;
    if (const auto review = reviews.at(in, i)) {
      // It is the carrying out that is summed up: "Tổng kết 5 năm thực hiện …", "đánh giá kết quả thực hiện …"; not what else was done.
      static const phrase_map matters = {{1, "việc"}, {1, "kết quả"}, {1, "tình hình"}, {1, "quá trình"}, {1, "công tác"}, {1, "năm"}, {1, "nhiệm kỳ"}, {1, "giữa nhiệm kỳ"}, {1, "nửa nhiệm kỳ"}, {1, "giữa kỳ"}, {1, "tổng kết"}, {1, "sơ kết"}, {1, "đánh giá"}, {1, "lãnh đạo"}, {1, "chỉ đạo"}, {1, "tổ chức"}, {1, "và"}, {1, "triển khai"}};
      std::size_t at = i + review.length;
      for (;;) {
        if (const auto matter = matters.at(in, at)) {
          at += matter.length;
        } else if (const auto count = count_at(in, at); count && matters.at(in, count->last)) {
          at = count->last;
        } else if (in.is_mark(at, ',') && matters.at(in, at + 1)) {
          ++at;
        } else {
          break;
        }
      }
      static const phrase resolution("Nghị quyết");
      looks_back = carry.at(in, at) != 0 || resolution.at(in, at) != 0;
    } else if (goes_on.at(in, i)) {
      looks_back = false;
    }
    if (const int year = year_at(in, i); year != 0 && what().year && !years_at(in, i + 1)) other_year = year != *what().year;
    // "năm thứ hai thực hiện …", "năm đầu tiên thực hiện …".
    if (!counting) {
      const std::size_t th = year_of.at(in, i);
      std::optional<count_found> number;
      if (th != 0) number = ordinal_word_at(in, i + th);
      static const word_hash very = hash_of_word("tiên");  // "năm đầu", "năm đầu tiên"
      if (first_year.at(in, i) != 0) number = count_found{1, i + first_year.size() + (in.hash(i + first_year.size()) == very ? 1 : 0)};
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
      flush_count(end_of_carried());
    } else if (in.hash(i) == year_word && years_at(in, i + 1)) {  // "Kế hoạch 5 năm 2021 - 2025"
      const auto years = years_at(in, i + 1);
      counting->first_year = years->from;
      flush_count(years->last);
    } else if (stage.at(in, i) != 0) {
      if (const auto years = years_at(in, i + 2)) {
        counting->first_year = years->from;
        flush_count(years->last);
      }
    }
    // "chào mừng 89 năm …, thành công Đại hội …": a member of what is welcomed.
    if (stance == congress_stance::welcoming && i > 0 && (in.is_mark(i - 1, ',') || in.hash(i - 1) == and_word) && success_of.at(in, i) != 0) {
      const std::size_t behind = i + success_of.size();
      const std::size_t at = in.hash(behind) == of ? behind + 1 : behind;
      if (congress_at(at)) {
        stance = congress_stance::success;
        verb_first = i;
        stance_at = at;
        i = at - 1;
        continue;
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
    // The resolution is of the mention: "Nghị quyết Đại hội XI …". What a year is counted from is the congress.
    const std::size_t text_first = by_resolution && !(counting && i <= counted_from + 12) ? i - (in.hash(i - 1) == of ? 3 : 2) : i;
    mention.text = in.clean(text_first, found->last);
    mention.body = found->body;
    mention.ordinal = found->ordinal;
    mention.term = found->term;
    mention.level = found->level;
    mention.phase = phase_ordinal_at(i);
    mention.span = in.span(text_first, found->last);
    if (mention.term && continues && !what().congresses.back().term) mention.reading = term_reading::may_be_shared;
    congress_place place;
    place.first = i;
    place.own = in.span(i, found->last);
    place.with_verb = place.own;
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
    if (ends.size() == what().congresses.size()) continue;
    ends.emplace_back(found->last, found->ordinal && !found->of_emulation);
    for (bool lacks_body = found->ordinal && found->body.empty() && !found->of_emulation; lacks_body && what().congresses.size() < most;) {
      const auto more = shared_at(list_end);
      if (!more) break;
      congress_mention further = what().congresses.back();
      further.text = in.clean(more->first, more->last);
      further.body = more->body;
      further.ordinal = more->ordinal;
      further.term = more->term;
      further.span = in.span(more->first, more->last);
      congresses.push_back({.first = more->first, .own = *further.span, .with_verb = *further.span, .joins_before = true});
      what().congresses.push_back(std::move(further));
      ends.emplace_back(more->last, true);
      list_end = more->last;
      i = more->last - 1;
      lacks_body = more->body.empty();
    }
    share_body();
  }
  flush_count(end_of_carried());
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
