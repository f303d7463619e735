// SPDX-License-Identifier: BSL-1.0
#include "events.hpp"

#include <thidua/core/text.hpp>

#include "core/edit_distance.hpp"
#include "grammar.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// What abbreviations inside names of events stand for.
const std::unordered_map<word_hash, std::vector<word_hash>>& expansions() {
  static const auto all = [] {
    std::unordered_map<word_hash, std::vector<word_hash>> made;
    for (const auto& [abbreviation, full] : std::initializer_list<std::pair<const char*, const char*>>{
             {"XHCN", "xã hội chủ nghĩa"}, {"CHXHCN", "cộng hòa xã hội chủ nghĩa"}, {"CHXHCNVN", "cộng hòa xã hội chủ nghĩa Việt Nam"}, {"TNCS", "thanh niên cộng sản"}, {"TNCSHCM", "thanh niên cộng sản Hồ Chí Minh"}, {"HCM", "Hồ Chí Minh"},
             {"KSND", "kiểm sát nhân dân"}, {"VKSND", "viện kiểm sát nhân dân"}, {"VKSNDTC", "viện kiểm sát nhân dân tối cao"}, {"TAND", "tòa án nhân dân"}, {"LHPN", "liên hiệp phụ nữ"}, {"LHPNVN", "liên hiệp phụ nữ Việt Nam"}, {"LHTN", "liên hiệp thanh niên"},
             {"MTTQ", "mặt trận tổ quốc"}, {"MTTQVN", "mặt trận tổ quốc Việt Nam"}, {"MTDTTN", "mặt trận dân tộc thống nhất"}, {"QĐND", "quân đội nhân dân"}, {"QĐNDVN", "quân đội nhân dân Việt Nam"}, {"CAND", "công an nhân dân"}, {"CCB", "cựu chiến binh"},
             {"TNTP", "thiếu niên tiền phong"}, {"TNXP", "thanh niên xung phong"}, {"VN", "Việt Nam"}, {"CSVN", "cộng sản Việt Nam"}, {"ĐCSVN", "Đảng cộng sản Việt Nam"}, {"CĐ", "công đoàn"}, {"CĐVN", "công đoàn Việt Nam"}, {"CĐVC", "công đoàn viên chức"},
             {"CĐVCVN", "công đoàn viên chức Việt Nam"}, {"BHYT", "bảo hiểm y tế"}, {"KHCN", "khoa học công nghệ"}, {"ATVSLĐ", "an toàn vệ sinh lao động"}, {"PCCC", "phòng cháy và chữa cháy"}, {"QTLĐ", "quốc tế lao động"}, {"HSSV", "học sinh sinh viên"}, {"TBLS", "thương binh liệt sĩ"}, {"CMT8", "cách mạng tháng tám"}, {"CM", "cách mạng"},
             {"ND", "nông dân"}})
      made.emplace(hash_of_word(abbreviation), phrase(full).hashes());
    return made;
  }();
  return all;
}

// Small words that names have or lack.
std::size_t small_words_at(const source& in, std::size_t place) {
  static const phrase_map all = {{1, "ngày"}, {1, "của"}, {1, "hoàn toàn"}, {1, "lịch sử"}, {1, "lễ"}, {1, "lực lượng"}, {1, "cuộc"}};
  static const word_hash country = hash_of_word("nước"), republic = hash_of_word("cộng");
  if (in.hash(place) == country && in.is_word(place + 1)) return in.hash(place + 1) == republic || in.word_at(place + 1).upper_all ? 1 : 0;  // not of "đất nước"
  return all.at(in, place).length;
}
bool is_small(const std::vector<word_hash>& words, std::size_t at, std::size_t& length) {
  static const std::vector<std::vector<word_hash>> all = [] {
    std::vector<std::vector<word_hash>> made;
    for (const char* each : {"ngày", "của", "hoàn toàn", "lịch sử", "lễ", "lực lượng", "cuộc"}) made.push_back(phrase(each).hashes());
    return made;
  }();
  static const word_hash country = hash_of_word("nước"), republic = hash_of_word("cộng"), republic_short = hash_of_word("CHXHCN");
  if (words[at] == country && at + 1 < words.size() && (words[at + 1] == republic || words[at + 1] == republic_short)) {
    length = 1;
    return true;
  }
  for (const auto& each : all)
    if (words.size() - at >= each.size() && std::equal(each.begin(), each.end(), words.begin() + static_cast<std::ptrdiff_t>(at))) {
      length = each.size();
      return true;
    }
  return false;
}

// Letters and digits alone, words apart by one blank.
std::string words_of(std::string_view name) {
  std::string out;
  for (const char c : name) {
    const bool mark = static_cast<unsigned char>(c) < 0x80 && !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    if (!mark) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace

event_names::event_names(const catalogue& events, const lexicon& words) : events_(events), nodes_(1) {
  const auto parts = [](const std::string& name) {
    std::vector<std::string> all = {name};
    for (const std::string_view cut : {" - ", " ("}) {
      const std::size_t at = name.find(cut);
      if (at == std::string::npos) continue;
      all.push_back(name.substr(0, at));
      std::string rest = name.substr(at + cut.size());
      if (!rest.empty() && rest.back() == ')') rest.pop_back();
      all.push_back(std::move(rest));
    }
    return all;
  };
  for (const commemoration& each : events_) {
    add(each, each.name().vi);
    for (const std::string& alias : each.aliases()) add(each, alias);
  }
  for (const lexicon::event_name& each : words.events)
    if (const commemoration* const event = events_.find(id<commemoration>(each.event))) add(*event, each.name);
  for (const commemoration& each : events_) {
    const std::vector<std::string> all = parts(each.name().vi);
    for (std::size_t i = 1; i < all.size(); ++i) add(each, all[i]);
  }
  // The day a body was founded is its day of tradition, where it has no other one.
  constexpr std::string_view founding = "Ngày thành lập ", tradition = "Ngày truyền thống ", country = " Việt Nam";
  for (const commemoration& each : events_)
    for (std::string body : parts(each.name().vi)) {
      if (!body.starts_with(founding)) continue;
      body.erase(0, founding.size());
      add(each, std::string(tradition) + body);
      if (!body.ends_with(country)) continue;
      body.resize(body.size() - country.size());
      const std::string plain = words_of(std::string(tradition) + body);
      add_spelled(each, plain, phrase(plain).hashes());  // damaged, the number of years tells whose it is
    }
  // "Ngày Thương binh - Liệt sĩ": so is the day of those it is called by.
  constexpr std::string_view day = "Ngày ";
  static const std::vector<std::string> other_kinds = [] {
    std::vector<std::string> keys;
    for (const char* each : {"thành lập", "truyền thống", "sinh", "Quốc", "Giải phóng", "Chiến thắng", "hội", "toàn", "vì", "Giỗ", "tiễn", "Tổng", "Nam Bộ", "Cách mạng", "Chủ tịch", "Chuyển", "Môi trường"}) keys.push_back(comparison_key(each));
    return keys;
  }();
  for (const commemoration& each : events_) {
    std::string rest = parts(each.name().vi).front();
    if (!rest.starts_with(day)) continue;
    rest.erase(0, day.size());
    const std::string key = comparison_key(rest);
    if (std::any_of(other_kinds.begin(), other_kinds.end(), [&](const std::string& kind) { return key.starts_with(kind); })) continue;
    add(each, std::string(tradition) + rest);
  }
}

void event_names::add(const commemoration& event, std::string_view name) {
  if (name.find('/') != std::string_view::npos) return;  // a day is no name
  const std::string plain = words_of(name);
  const std::vector<word_hash> written = phrase(plain).hashes();
  std::vector<word_hash> path;
  std::size_t begin = 0;
  for (std::size_t i = 0, length = 0; i < written.size();) {
    if (is_small(written, i, length)) {
      i += length;
      if (path.empty()) begin = i;
      continue;
    }
    const auto full = expansions().find(written[i]);
    if (full != expansions().end()) {
      path.insert(path.end(), full->second.begin(), full->second.end());
    } else {
      path.push_back(written[i]);
    }
    ++i;
  }
  if (path.empty()) return;
  static const word_hash day = hash_of_word("ngày"), year = hash_of_word("năm"), fresh = hash_of_word("mới");
  if (path.size() == 2 && path[0] == year && path[1] == fresh) return;  // "năm mới" is the year
  std::size_t at = 0;
  for (const word_hash hash : path) {
    const auto found = nodes_[at].next.find(hash);
    if (found != nodes_[at].next.end()) {
      at = found->second;
    } else {
      nodes_[at].next.emplace(hash, nodes_.size());
      at = nodes_.size();
      nodes_.emplace_back();
    }
  }
  const bool stands_alone = (begin == 0 || written[0] != day || event.kind() == commemoration_kind::victory || event.kind() == commemoration_kind::festival || event.kind() == commemoration_kind::memorial ||
                             event.kind() == commemoration_kind::international || event.is_public_holiday()) && path.size() >= 2;
  if (nodes_[at].event == nullptr) nodes_[at].event = &event;
  if (nodes_[at].event == &event && stands_alone) {
    nodes_[at].stands_alone = true;
    first_words_.emplace(path.front(), true);
    if (!written.empty()) first_words_.emplace(written.front(), true);
    for (const auto& [abbreviation, full] : expansions())
      if (full.front() == path.front()) first_words_.emplace(abbreviation, true);
  }
  add_spelled(event, plain, written);
}

// For damaged names: the words as written.
void event_names::add_spelled(const commemoration& event, const std::string& plain, std::vector<word_hash> written) {
  std::vector<std::string> words, skeletons;
  for (std::size_t i = 0; i < plain.size();) {
    const std::size_t blank = std::min(plain.find(' ', i), plain.size());
    words.push_back(plain.substr(i, blank - i));
    skeletons.push_back(skeleton(comparison_key(words.back())));
    i = blank + 1;
  }
  if (words.size() < 3) return;
  for (std::size_t i = 0; i <= may_be_wrong; ++i) {
    auto& names = by_word_[written[i]];
    if (names.empty() || names.back() != spelled_.size()) names.push_back(spelled_.size());
  }
  spelled_.push_back({&event, std::move(written), std::move(words), std::move(skeletons)});
}

// Whether a name goes on behind the place, and so is another's: "Công đoàn" of "Công đoàn Y tế Việt Nam", "Đảng" of "Đảng bộ tỉnh",
// "Chiến thắng" of "Chiến thắng Vạn Tường".
bool event_names::goes_on(const source& in, std::size_t last) const {
  if (!in.is_word(last) || in[last].has(block_start) || in[last].has(sentence_start) || !in.is_word(last - 1)) return false;
  static const phrase_map levels = {{1, "tỉnh"}, {1, "thành phố"}, {1, "huyện"}, {1, "quận"}, {1, "thị xã"}, {1, "thị trấn"}, {1, "xã"}, {0, "xã hội"}, {1, "phường"}, {1, "cơ sở"}, {1, "khối"}, {1, "trường"}, {1, "trên không"}, {1, "trận"}, {1, "biên giới"}};
  static const phrase_map others = {{1, "Việt Nam"}, {1, "ngày"}, {1, "năm"}, {1, "tháng"}, {1, "lễ"}, {1, "Tết"}, {1, "Đại hội"}, {1, "chào mừng"}, {1, "kỷ niệm"}, {1, "hướng tới"}, {1, "tiến tới"}, {1, "lập thành tích"}, {1, "nhân dịp"}, {1, "thi đua"}, {1, "đợt"}};
  static const word_hash party = hash_of_word("Đảng"), party_body = hash_of_word("bộ");
  const word& next = in.word_at(last);
  if (const auto level = levels.at(in, last)) return level.meaning == 1;
  if (in.hash(last) == party_body && in.hash(last - 1) == party) return true;
  if (!next.upper_first || (next.upper_all && in.word_at(last - 1).upper_all)) return false;  // in capitals all words look alike
  return !others.at(in, last) && !is_function_word(in.hash(last)) && !may_begin(in, last);
}

std::optional<event_found> event_names::at(const source& in, std::size_t place) const {
  std::optional<event_found> best;
  std::size_t at = 0;
  std::size_t i = place;
  constexpr std::size_t longest = 40;
  while (i < place + longest) {
    if (i > place && in[i].has(block_start)) break;
    if (in.is_word(i) || (in.is_number(i) && at != 0)) {
      if (const std::size_t small = small_words_at(in, i); small != 0 && nodes_[at].next.find(in.hash(i)) == nodes_[at].next.end()) {
        i += small;
        continue;
      }
      if (at != 0)
        if (const auto times = times_at(in, i); times && nodes_[at].next.find(in.hash(i)) == nodes_[at].next.end()) {
          i = times->last;
          continue;
        }
      std::size_t next = at;
      const auto step = [&](word_hash hash) {
        const auto found = nodes_[next].next.find(hash);
        if (found == nodes_[next].next.end()) return false;
        next = found->second;
        return true;
      };
      if (!step(in.hash(i))) {
        const auto full = expansions().find(in.hash(i));
        if (full == expansions().end() || !in.is_word(i) || !in.word_at(i).upper_all) break;
        if (!std::all_of(full->second.begin(), full->second.end(), step)) break;
      }
      at = next;
      ++i;
      if (nodes_[at].event != nullptr) best = event_found{nodes_[at].stands_alone, nodes_[at].event, i};
      continue;
    }
    if (at != 0 && (in.is_mark(i, ',') || in.is_dash(i) || in.is_mark(i, '&')) && in.is_word(i + 1)) {
      ++i;
      continue;
    }
    break;
  }
  if (best && goes_on(in, best->last)) return std::nullopt;
  return best;
}

std::optional<damaged_event> event_names::compare(const source& in, std::size_t place, const spelled& with) const {
  std::size_t wrong = 0;
  damaged_event found;
  found.event = with.event;
  std::size_t i = place;
  std::size_t first_wrong = 0, last_wrong = 0;
  std::size_t right_letters = 0;
  std::vector<std::size_t> places;  // of the words, marks between them left out
  for (std::size_t k = 0; k < with.hashes.size(); ++k, ++i) {
    if (k > 0 && (in.is_mark(i, ',') || in.is_dash(i)) && in.is_word(i + 1)) ++i;
    if (!in.is_word(i) || (i > place && in[i].has(block_start))) return std::nullopt;
    places.push_back(i);
    if (in.hash(i) == with.hashes[k]) {
      ++right_letters;
      continue;
    }
    const std::string mine = skeleton(in.word_at(i).key);
    const std::string& right = with.skeletons[k];
    if (mine.empty() || right.empty() || mine.front() != right.front() || mine.size() > 12 || thidua::detail::edit_distance(mine, right) > 2) return std::nullopt;
    if (++wrong > may_be_wrong) return std::nullopt;
    if (wrong == 1) first_wrong = k;
    last_wrong = k;
    if (wrong == 1) found.first = i;
    found.last = i + 1;
  }
  if (wrong == 0 || right_letters < 2 || right_letters < wrong) return std::nullopt;
  found.end = i;
  for (std::size_t k = first_wrong; k <= last_wrong; ++k) {
    // Capitals as the text has them; the names of the catalogue begin with one ("Ngày").
    std::string word = with.words[k];
    if (in.word_at(places[k]).upper_first) {
      if (!word.empty() && word.front() >= 'a' && word.front() <= 'z') word.front() = static_cast<char>(word.front() - 32);
    } else if (k == 0 && !word.empty() && word.front() >= 'A' && word.front() <= 'Z') {
      word.front() = static_cast<char>(word.front() + 32);
    }
    found.repaired += (k == first_wrong ? "" : " ") + word;
  }
  return found;
}

const commemoration* event_names::only_one_on(int month, int day) const noexcept { return only_one_on(month, day, 0); }

const commemoration* event_names::only_one_on(int month, int day, word_hash word) const noexcept {
  const commemoration* only = nullptr;
  for (const commemoration& each : events_)
    for (const origin& from : each.origins()) {
      if (from.calendar() != calendar_kind::solar || from.precision() != precision::day || from.month() != month || from.day() != day) continue;
      if (word != 0) {
        const auto hashes = phrase(words_of(each.name().vi)).hashes();
        if (std::find(hashes.begin(), hashes.end(), word) == hashes.end()) continue;
      }
      if (only != nullptr && only != &each) return nullptr;
      only = &each;
    }
  return only;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
