// SPDX-License-Identifier: BSL-1.0
#include "events.hpp"

#include <thidua/core/text.hpp>

#include "core/edit_distance.hpp"
#include "grammar.hpp"

#include <algorithm>
#include <array>
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
             {"CĐVCVN", "công đoàn viên chức Việt Nam"}, {"BHYT", "bảo hiểm y tế"}, {"KHCN", "khoa học công nghệ"}, {"ATVSLĐ", "an toàn vệ sinh lao động"}, {"PCCC", "phòng cháy và chữa cháy"}, {"QTLĐ", "quốc tế lao động"}, {"HSSV", "học sinh sinh viên"}, {"TBLS", "thương binh liệt sĩ"}, {"CSND", "cảnh sát nhân dân"}, {"ANND", "an ninh nhân dân"}, {"CMT8", "cách mạng tháng tám"}, {"CM", "cách mạng"},
             {"ND", "nông dân"}, {"QPTD", "quốc phòng toàn dân"}, {"ANTQ", "an ninh Tổ quốc"}, {"BVANTQ", "bảo vệ an ninh Tổ quốc"}, {"BĐBP", "bộ đội biên phòng"}, {"NCT", "người cao tuổi"}, {"CTĐ", "chữ thập đỏ"}, {"TNTPHCM", "thiếu niên tiền phong Hồ Chí Minh"}, {"PNVN", "phụ nữ Việt Nam"}, {"QK", "quốc khánh"},
             {"QTPN", "quốc tế phụ nữ"}, {"NGVN", "nhà giáo Việt Nam"}, {"TLCĐVN", "thành lập công đoàn Việt Nam"}, {"TLĐCSVN", "thành lập Đảng cộng sản Việt Nam"}, {"TLQĐNDVN", "thành lập quân đội nhân dân Việt Nam"}})
      made.emplace(hash_of_word(abbreviation), phrase(full).hashes());
    return made;
  }();
  return all;
}

// Small words that names have or lack; "ngành" only inside of one.
std::size_t small_words_at(const source& in, std::size_t place) {
  static const phrase_map all = {{1, "ngày"}, {1, "của"}, {1, "hoàn toàn"}, {1, "lịch sử"}, {1, "lễ"}, {1, "lực lượng"}, {1, "cuộc"}, {1, "ngành"}};
  static const word_hash country = hash_of_word("nước"), republic = hash_of_word("cộng");
  if (in.hash(place) == country && in.is_word(place + 1)) return in.hash(place + 1) == republic || in.word_at(place + 1).upper_all ? 1 : 0;  // not of "đất nước"
  return all.at(in, place).length;
}
word_hash sector_word() {
  static const word_hash hash = hash_of_word("ngành");
  return hash;
}
bool is_small(const std::vector<word_hash>& words, std::size_t at, std::size_t& length) {
  static const std::vector<std::vector<word_hash>> all = [] {
    std::vector<std::vector<word_hash>> made;
    for (const char* each : {"ngày", "của", "hoàn toàn", "lịch sử", "lễ", "lực lượng", "cuộc", "ngành"}) made.push_back(phrase(each).hashes());
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

bool begins_with(const std::vector<word_hash>& path, const std::vector<word_hash>& words) { return path.size() >= words.size() && std::equal(words.begin(), words.end(), path.begin()); }
bool ends_with(const std::vector<word_hash>& path, const std::vector<word_hash>& words) { return path.size() >= words.size() && std::equal(words.begin(), words.end(), path.end() - static_cast<std::ptrdiff_t>(words.size())); }

// Whether a name tells of a body by a word that many bodies share: "thành lập Công đoàn", "truyền thống Tòa án nhân dân".
bool is_short_name(const std::vector<word_hash>& path) {
  static const auto founding = phrase("thành lập").hashes(), tradition = phrase("truyền thống").hashes(), country = phrase("Việt Nam").hashes(), president = phrase("Hồ Chí Minh").hashes();
  return (begins_with(path, founding) || begins_with(path, tradition)) && !ends_with(path, country) && !ends_with(path, president);
}
// Whether it says but what kind of day it is.
bool is_kind_of_day(const std::vector<word_hash>& path) {
  static const std::vector<std::vector<word_hash>> all = {phrase("chiến thắng").hashes(), phrase("giải phóng").hashes(), phrase("thành lập").hashes(), phrase("truyền thống").hashes()};
  return std::find(all.begin(), all.end(), path) != all.end();
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

// Whether the event's own day stands at the place: "Chiến thắng 30/4".
bool has_its_day(const source& in, std::size_t place, const commemoration& event) {
  const auto day = day_at(in, in.is_mark(place, '(') ? place + 1 : place, short_dashes | short_dots);
  return day && std::any_of(event.origins().begin(), event.origins().end(), [&](const origin& from) { return from.calendar() == calendar_kind::solar && from.precision() == precision::day && from.month() == day->month && from.day() == day->day; });
}

}  // namespace

event_names::event_names(const catalogue& events, const lexicon& words) : events_(events), nodes_(1) {
  const auto parts = [](const std::string& name) {
    std::vector<std::string> all = {name};
    for (const std::string_view cut : {" - ", " ("}) {
      const std::size_t at = name.find(cut);
      if (at == std::string::npos) continue;
      std::string rest = name.substr(at + cut.size());
      if (!rest.empty() && rest.back() == ')') rest.pop_back();
      // Two names, not one with a dash in it: "Thương binh - Liệt sĩ", "Tổ chức nhà nước (Bộ Nội vụ)".
      const std::string key = comparison_key(rest);
      const bool is_gloss = key == comparison_key("ngày kỷ niệm");  // "Khởi nghĩa Hai Bà Trưng (ngày kỷ niệm)"
      const bool is_name = !is_gloss && (key.starts_with(comparison_key("Ngày ")) || key.starts_with(comparison_key("truyền thống ")));
      if (is_name || cut == " (") all.push_back(name.substr(0, at));
      if (is_name) all.push_back(std::move(rest));
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
  // The day a body was founded is its day of tradition and the other way round, and of the nation's one the nation need not be said.
  constexpr std::string_view founding = "Ngày thành lập ", tradition = "Ngày truyền thống ", country = " Việt Nam";
  for (const commemoration& each : events_) {
    std::vector<std::string> names = parts(each.name().vi);
    names.insert(names.end(), each.aliases().begin(), each.aliases().end());
    for (const std::string& name : names) {
      const bool is_founding = name.starts_with(founding);
      if (!is_founding && !name.starts_with(tradition)) continue;
      const std::string body = name.substr((is_founding ? founding : tradition).size());
      add(each, std::string(is_founding ? tradition : founding) + body);
      if (!body.ends_with(country)) continue;
      const std::string at_home = body.substr(0, body.size() - country.size());
      add(each, std::string(tradition) + at_home);
      add(each, std::string(founding) + at_home);
    }
  }
  // A long name is known without the country too, and without "và": "Ngày vì nạn nhân chất độc da cam", "phòng cháy, chữa cháy".
  constexpr std::string_view both = " và ";
  constexpr std::size_t long_name = 5;  // words
  const auto words_in = [](std::string_view text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1; };
  for (const commemoration& each : events_) {
    const std::string full = parts(each.name().vi).front();
    if (full.ends_with(country) && words_in(full) > long_name + 2) add(each, full.substr(0, full.size() - country.size()));
    if (const std::size_t at = full.find(both); at != std::string::npos && words_in(full) > long_name) add(each, full.substr(0, at) + full.substr(at + both.size() - 1));
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
  const std::array<phrase, 2> kinds = {phrase("thành lập"), phrase("truyền thống")};
  for (std::size_t kind = 0; kind < kinds_of_days_.size(); ++kind)
    for (const word_hash hash : kinds[kind].hashes()) {
      const auto next = nodes_[kinds_of_days_[kind]].next.find(hash);
      if (next == nodes_[kinds_of_days_[kind]].next.end()) {
        kinds_of_days_[kind] = 0;
        break;
      }
      kinds_of_days_[kind] = next->second;
    }
}

void event_names::add(const commemoration& event, std::string_view name) {
  if (name.find('/') != std::string_view::npos) return;  // a day is no name
  const std::string plain = words_of(name);
  const std::vector<word_hash> written = phrase(plain).hashes();
  static const word_hash day = hash_of_word("ngày"), year = hash_of_word("năm"), fresh = hash_of_word("mới"), country = hash_of_word("nước");
  std::vector<word_hash> path;
  const auto enter = [&](bool keeps_country) {
    std::vector<word_hash> made;
    std::size_t begin = 0;
    for (std::size_t i = 0, length = 0; i < written.size();) {
      if (is_small(written, i, length) && !(made.empty() && written[i] == sector_word()) && !(keeps_country && written[i] == country)) {
        i += length;
        if (made.empty()) begin = i;
        continue;
      }
      const auto full = expansions().find(written[i]);
      if (full != expansions().end()) {
        made.insert(made.end(), full->second.begin(), full->second.end());
      } else {
        made.push_back(written[i]);
      }
      ++i;
    }
    if (made.empty() || made == path) return;
    path = std::move(made);
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
    if (nodes_[at].event == nullptr) {
      nodes_[at].event = &event;
      nodes_[at].is_short = is_short_name(path);
      nodes_[at].needs_day = is_kind_of_day(path);
    }
    if (nodes_[at].event == &event && stands_alone) {
      nodes_[at].stands_alone = true;
      first_words_.insert(path.front());
      if (!written.empty()) first_words_.insert(written.front());
      for (const auto& [abbreviation, full] : expansions())
        if (full.front() == path.front()) first_words_.insert(abbreviation);
    }
  };
  enter(false);
  enter(true);  // beside "thành lập nước" stands "thành lập nước Cộng hòa …"
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

// Whether a name ends before the token, or goes on and so is another's: "Công đoàn" of "Công đoàn Y tế Việt Nam", "Đảng" of "Đảng bộ
// tỉnh", "Chiến thắng Điện Biên Phủ" of "… trên không". A name that tells whose day it is in full ends before any small word but that
// of a place; behind a short one a small word has to be known as the beginning of something else.
event_names::name_end event_names::end_at(const source& in, std::size_t last, bool is_short) const {
  if (!in.is_word(last) || in[last].has(block_start) || in[last].has(sentence_start) || !in.is_word(last - 1)) return name_end::here;
  enum meaning { of_place = 1, of_body, other };
  static const phrase_map small = {
      {of_place, "tỉnh"}, {of_place, "thành phố"}, {of_place, "huyện"}, {of_place, "quận"}, {of_place, "thị xã"}, {of_place, "thị trấn"}, {of_place, "xã"}, {of_place, "phường"}, {of_place, "đặc khu"}, {of_place, "cơ sở"}, {of_place, "khối"}, {of_place, "cụm"}, {of_place, "trường"}, {of_place, "trên không"}, {of_place, "trận"},
      {of_place, "biên giới"}, {other, "xã hội"}, {of_body, "bộ"}, {of_body, "ủy"}, {of_body, "viên"}, {of_body, "ngành"}, {of_body, "các"}, {of_body, "công ty"}, {of_body, "tổng công ty"}, {of_body, "tập đoàn"}, {of_body, "nhà máy"}, {of_body, "xí nghiệp"}, {of_body, "cơ quan"}, {of_body, "đơn vị"}, {of_body, "doanh nghiệp"},
      {of_body, "nhà trường"}, {of_body, "bệnh viện"}, {of_body, "sở"}, {of_body, "trung tâm"}, {of_body, "khu vực"}, {of_body, "khu công nghiệp"}};
  static const phrase_map others = {{1, "Việt Nam"}, {1, "ngày"}, {1, "năm"}, {1, "tháng"}, {1, "lễ"}, {1, "Tết"}, {1, "Đại hội"}, {1, "chào mừng"}, {1, "chào đón"}, {1, "kỷ niệm"}, {1, "hướng tới"}, {1, "hướng đến"}, {1, "tiến tới"}, {1, "lập thành tích"}, {1, "lập nhiều thành tích"}, {1, "nhân dịp"}, {1, "thi đua"}, {1, "đợt"},
                                    {1, "gắn với"}, {1, "gắn liền"}, {1, "phấn đấu"}, {1, "tổ chức"}, {1, "góp phần"}, {1, "nhằm"}, {1, "lần thứ"}, {1, "phong trào"}, {1, "thông qua"}, {1, "phát động"}, {1, "triển khai"}, {1, "thực hiện"}, {1, "diễn ra"}, {1, "hằng năm"}, {1, "hàng năm"}, {1, "toàn thể"}, {1, "toàn đơn vị"}, {1, "đẩy mạnh"},
                                    {1, "tiếp tục"}, {1, "quyết tâm"}, {1, "ra sức"}, {1, "ôn lại"}, {1, "tuyên truyền"}, {1, "thành công"}, {1, "quang vinh"}, {1, "vĩ đại"}, {1, "kính yêu"}, {1, "anh hùng"}, {1, "sôi nổi"}, {1, "thiết thực"}, {1, "rộng khắp"}, {1, "trang trọng"}, {1, "đạt"}, {1, "hoàn thành"}, {1, "cũng như"}, {1, "hưởng ứng"}, {1, "nâng cao"}};
  static const word_hash of = hash_of_word("của");
  static const phrase party("Đảng");
  const auto goes_on = [&](std::size_t at) {
    const auto hit = small.at(in, at);
    return hit.meaning == of_place || (is_short && hit.meaning == of_body);
  };
  if (goes_on(last)) return name_end::further;
  if (small.at(in, last)) return name_end::here;
  if (in.hash(last) == of && is_short && party.at(in, last + 1) == 0 && !in[last + 1].has(block_start) && (goes_on(last + 1) || body_end(in, last + 1) > last + 1)) return name_end::further;
  if (others.at(in, last) || is_function_word(in.hash(last)) || may_begin(in, last)) return name_end::here;
  const word& next = in.word_at(last);
  const bool is_capital = next.upper_first && !(next.upper_all && in.word_at(last - 1).upper_all);  // in capitals all words look alike
  return is_capital ? name_end::further : is_short ? name_end::doubtful : name_end::here;
}

std::optional<event_found> event_names::day_of_body_at(const source& in, std::size_t place) const {
  for (const std::size_t kind : kinds_of_days_)
    if (kind != 0)
      if (const auto found = at(in, place, kind); found && !found->is_doubtful) return found;
  return std::nullopt;
}

std::optional<event_found> event_names::at(const source& in, std::size_t place, std::size_t node_at) const {
  std::optional<event_found> best;
  std::size_t at = node_at;
  std::size_t i = place;
  bool is_region = false;  // "QK 4" is "Quân khu", "QK 2/9" the day of the nation
  constexpr std::size_t longest = 40;
  while (i < place + longest) {
    if (i > place && in[i].has(block_start)) break;
    if (in.is_word(i) || (in.is_number(i) && at != 0)) {
      if (const std::size_t small = small_words_at(in, i); small != 0 && !(at == 0 && in.hash(i) == sector_word()) && nodes_[at].next.find(in.hash(i)) == nodes_[at].next.end()) {
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
        static const word_hash region = hash_of_word("QK");
        is_region = in.hash(i) == region;
      }
      at = next;
      ++i;
      if (const node& here = nodes_[at]; here.event != nullptr && (!(here.needs_day || is_region) || has_its_day(in, i, *here.event))) best = event_found{here.stands_alone, here.event, i, here.is_short};
      continue;
    }
    if (in.is_quote(i) && in.is_word(i + 1) && (at == node_at || i == place)) {  // 'ngày “Hiến chương các Nhà giáo”'
      ++i;
      continue;
    }
    if (at != 0 && (in.is_mark(i, ',') || in.is_dash(i) || in.is_mark(i, '&')) && in.is_word(i + 1)) {
      ++i;
      continue;
    }
    break;
  }
  if (!best) return best;
  if (in.is_quote(place) && in.is_quote(best->last)) ++best->last;
  const name_end end = end_at(in, best->last, best->is_short);
  if (end == name_end::further) return std::nullopt;
  best->is_doubtful = end == name_end::doubtful;
  return best;
}

namespace {

// Whether a word may be a slip for another, whose letters are given.
bool may_be_meant(std::string_view key, std::string_view right) {
  constexpr std::size_t longest = 12;
  std::array<char, 8 * longest> at_hand;
  if (key.size() > at_hand.size()) return false;
  const std::string_view mine(at_hand.data(), static_cast<std::size_t>(write_skeleton(key, at_hand.data()) - at_hand.data()));
  constexpr std::size_t most = 2;
  if (mine.size() > right.size() + most || right.size() > mine.size() + most) return false;
  return !mine.empty() && !right.empty() && mine.front() == right.front() && mine.size() <= longest && thidua::detail::edit_distance(mine, right) <= most;
}

}  // namespace

std::optional<damaged_event> event_names::compare(const source& in, std::size_t place, const spelled& with) const {
  // From one word of the name to the next: marks between them are left out.
  const auto step = [&](std::size_t k, std::size_t i) { return k > 0 && (in.is_mark(i, ',') || in.is_dash(i)) && in.is_word(i + 1) ? i + 1 : i; };
  std::size_t wrong = 0;
  damaged_event found;
  found.event = with.event;
  std::size_t i = place;
  std::size_t first_wrong = 0, last_wrong = 0;
  std::size_t right_letters = 0;
  for (std::size_t k = 0; k < with.hashes.size(); ++k, ++i) {
    i = step(k, i);
    if (!in.is_word(i) || (i > place && in[i].has(block_start))) return std::nullopt;
    if (in.hash(i) == with.hashes[k]) {
      ++right_letters;
      continue;
    }
    if (++wrong > may_be_wrong || !may_be_meant(in.word_at(i).key, with.skeletons[k])) return std::nullopt;
    if (wrong == 1) first_wrong = k;
    last_wrong = k;
    if (wrong == 1) found.first = i;
    found.last = i + 1;
  }
  if (wrong == 0 || right_letters < 2 || right_letters < wrong) return std::nullopt;
  found.end = i;
  i = place;
  for (std::size_t k = 0; k <= last_wrong; ++k, ++i) {
    i = step(k, i);
    if (k < first_wrong) continue;
    // Capitals as the text has them; the names of the catalogue begin with one ("Ngày").
    std::string word = with.words[k];
    if (in.word_at(i).upper_first) {
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
