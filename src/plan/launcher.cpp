// SPDX-License-Identifier: BSL-1.0
// Who launches the campaign, as the body of the text says it.
#include "analysis.hpp"
#include "lines.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

namespace {

// Behind "(viết tắt là …)".
std::size_t behind_brackets(const source& in, std::size_t open) {
  constexpr std::size_t longest = 12;
  std::size_t closing = open;
  while (closing < open + longest && !in.is_mark(closing, ')')) ++closing;
  return closing + 1;
}

// A key with what it says by its first letters in full: "lđlđ tỉnh" → "liên đoàn lao động tỉnh".
std::string spelt_out(std::string_view key) {
  static const std::map<std::string, std::string, std::less<>> full = [] {
    std::map<std::string, std::string, std::less<>> all;
    for (const auto& [code, name] : {std::pair{"LĐLĐ", "Liên đoàn Lao động"}, std::pair{"UBND", "Ủy ban nhân dân"}, std::pair{"HĐND", "Hội đồng nhân dân"}, std::pair{"CĐ", "Công đoàn"}, std::pair{"CĐCS", "Công đoàn cơ sở"}, std::pair{"MTTQ", "Mặt trận Tổ quốc"}, std::pair{"LHPN", "Liên hiệp Phụ nữ"}, std::pair{"TAND", "Tòa án nhân dân"}, std::pair{"VKSND", "Viện kiểm sát nhân dân"},
                                     std::pair{"BHXH", "Bảo hiểm xã hội"}, std::pair{"CCB", "Cựu chiến binh"}, std::pair{"GD&ĐT", "Giáo dục và Đào tạo"}, std::pair{"GDĐT", "Giáo dục và Đào tạo"}, std::pair{"THPT", "Trung học phổ thông"}, std::pair{"THCS", "Trung học cơ sở"}, std::pair{"TNCS", "Thanh niên Cộng sản"}})
      all.emplace(comparison_key(code), comparison_key(name));
    return all;
  }();
  std::string out;
  while (!key.empty()) {
    const std::size_t blank = std::min(key.find(' '), key.size());
    const auto code = full.find(key.substr(0, blank));
    out += (out.empty() ? "" : " ") + (code != full.end() ? code->second : std::string(key.substr(0, blank)));
    key.remove_prefix(std::min(blank + 1, key.size()));
  }
  return out;
}

// "Agribank | Chi nhánh tỉnh …": where the name begins of what a branch is one of; the place where it is no branch, or none stands there.
std::size_t with_brand(const source& in, std::size_t from, std::size_t first) {
  static const phrase branch("Chi nhánh");
  constexpr std::size_t longest = 3;
  std::size_t begin = first;
  if (branch.at(in, first) == 0) return first;
  while (begin > from && first - begin < longest && !in[begin].has(line_start) && in.is_word(begin - 1) && in.word_at(begin - 1).upper_first) --begin;
  return begin;
}

// Whether a body at the place is one of many who are called on: "các cấp | Hội", "Các phòng, | Trung tâm".
bool is_one_of_many(const source& in, std::size_t first) {
  static const word_set every = {"các", "từng", "mỗi", "những"};
  static const word_hash level = hash_of_word("cấp");
  if (first > 0 && every.contains(in.hash(first - 1))) return true;
  if (first > 1 && in.hash(first - 1) == level && every.contains(in.hash(first - 2))) return true;
  if (first == 0 || !in.is_mark(first - 1, ',')) return false;
  constexpr std::size_t longest = 8;
  std::size_t begin = first - 1;
  while (begin > 0 && first - begin < longest && !in[begin].has(sentence_start) && in.is_word(begin - 1) && !is_function_word(in.hash(begin - 1))) --begin;
  return begin > 0 && every.contains(in.hash(begin - 1)) && (in[begin - 1].has(sentence_start) || in.blocks()[in.block_of(begin - 1)].body == begin - 1);
}

// Whether a launcher is an organ or a union that its name does not tell from any other, and can be the issuer's.
bool is_nameless(const source& in, std::size_t first, std::size_t last, std::string_view issuer) {
  enum part { organ = 1, of_union, level };
  static const phrase_map parts = {{organ, "Ban Chấp hành"}, {organ, "BCH"}, {organ, "Ban Thường vụ"}, {organ, "BTV"}, {of_union, "Công đoàn"}, {of_union, "Công đoàn cơ sở"}, {of_union, "CĐCS"}, {organ, "đơn vị"}, {organ, "cơ quan"}, {organ, "cơ sở"}, {level, "xã"}, {level, "phường"}, {level, "huyện"}, {level, "quận"}, {level, "tỉnh"}, {level, "thành phố"}, {level, "trường"}, {level, "ngành"}, {level, "công ty"}, {level, "bệnh viện"}};
  static const phrase_map units = {{1, "Phòng"}, {1, "Sư đoàn"}, {1, "Lữ đoàn"}, {1, "Trung đoàn"}, {1, "Tiểu đoàn"}};  // nobody is called so alone
  if (units.at(in, first).length == last - first) return true;
  static const std::string union_key = comparison_key("công đoàn"), short_key = comparison_key("CĐ");
  const std::string key = comparison_key(issuer);
  bool names_union = false;
  while (first < last) {
    const auto part = parts.at(in, first);
    if (!part || (part.meaning == level && (!names_union || key.find(comparison_key(in.clean(first, first + part.length))) == std::string::npos))) return false;
    names_union = names_union || part.meaning == of_union;
    first += part.length;
  }
  return !names_union || key.find(union_key) != std::string::npos || key.find(short_key) != std::string::npos;
}

}  // namespace

// Whether a body that launches a movement stands above the one whose paper it is, as its name tells.
bool analysis::is_superior_launcher(const std::string& body) const {
  const std::string& issuer = out.campaign.document->issuer;
  if (issuer.empty()) return false;
  const std::string own = comparison_key(issuer), other = comparison_key(body);
  static const std::vector<std::string> superiors = [] {
    std::vector<std::string> keys;
    for (const char* each : {"Thủ tướng", "Thủ tướng Chính phủ", "Chính phủ", "Bộ Chính trị", "Ban Bí thư", "Chủ tịch nước", "Tổng Liên đoàn", "Tổng Liên đoàn Lao động Việt Nam", "TLĐ", "TLĐLĐ Việt Nam", "Bộ Công an", "Bộ Quốc phòng", "Bộ Giáo dục và Đào tạo", "Bộ Y tế", "Trung ương Đoàn", "Trung ương Hội"}) keys.push_back(comparison_key(each));
    return keys;
  }();
  return own.find(other) == std::string::npos && other.find(own) == std::string::npos && std::find(superiors.begin(), superiors.end(), other) != superiors.end();
}

// The name in full of a launcher, tokens [first, last), that is told by first letters, "LĐLĐ tỉnh": one the paper tells that is called so and
// more, where it tells no two of them, or a body we know; empty where there is none.
std::string analysis::full_launcher(std::size_t first, std::size_t last) const {
  static const phrase_map organs = {{1, "Ban Chấp hành"}, {1, "BCH"}, {1, "Ban Thường vụ"}, {1, "BTV"}, {1, "Đoàn Chủ tịch"}};
  const std::size_t body = first + organs.at(in, first).length;
  bool is_short = false;
  for (std::size_t at = body; at < last; ++at) is_short = is_short || in.word_at(at).upper_all;
  if (!is_short || body == last) return {};
  const std::string key = comparison_key(in.clean(body, last)), full = spelt_out(key);
  const auto is_fuller = [&](std::string_view other) { return other.size() > full.size() + 1 && other.starts_with(full) && other[full.size()] == ' '; };
  std::string found, name;
  bool is_ambiguous = false;
  const auto note = [&](const std::string& text) {
    const std::string other = spelt_out(comparison_key(text));
    if (!is_fuller(other)) return;
    is_ambiguous = is_ambiguous || (!found.empty() && found != other);
    if (!found.empty()) return;
    name = text;
    found = other;
  };
  static const word_hash number_word = hash_of_word("số");
  if (body == first) {  // an organ of a body in capitals keeps the name it is told by
    note(out.campaign.document->issuer);
    for (std::size_t at = 0; at < body_begin && found.empty(); at = line_last(in, at)) {  // or the one above it in the letterhead
      std::size_t end = at + 1;
      while (end < line_last(in, at) && !is_apart(in, end) && in.hash(end) != number_word) ++end;  // "… Số: 61/KH-UBND" on the same line
      note(in.clean(at, end));
    }
  }
  if (found.empty()) {  // those named in the text
    const std::string_view first_word = std::string_view(full).substr(0, full.find(' '));
    const stops begins(in, [&](const word& each) { return each.upper_all || (each.upper_first && each.key == first_word); });
    for (std::size_t at = begins.next(body_begin, closing_begin); at < closing_begin; at = begins.next(at + 1, closing_begin)) {
      const std::size_t end = body_end(in, at);
      if (end <= at) continue;
      note(in.clean(at, end));
      at = end - 1;
    }
  }
  if (is_ambiguous) return {};
  if (!name.empty()) return body == first ? name : in.clean(first, body) + " " + name;
  if (last != first + 1) return {};
  const auto known_bodies = known.known.organizations.candidates_by_key(key);  // "TLĐ"
  return known_bodies.size() == 1 ? known_bodies.front()->name.vi : std::string();
}

void analysis::read_launcher() {
  static const phrase_map verbs = {{1, "phát động"}, {2, "ban hành"}, {2, "xây dựng kế hoạch"}, {2, "triển khai kế hoạch"}, {2, "đề ra kế hoạch"}, {2, "tổ chức phát động"}, {2, "triển khai phong trào"}, {2, "tổ chức phong trào"}, {2, "xây dựng và triển khai"}, {2, "kêu gọi"}, {2, "tổ chức đợt thi đua"}, {2, "lập kế hoạch"}, {2, "lập kế hoạch phát động"}, {2, "tổ chức lễ phát động"}, {2, "triển khai đợt thi đua"}, {2, "xây dựng Kế hoạch tổ chức"}, {3, "hướng dẫn"}};
  static const phrase_map fillers = {{1, "đã"}, {1, "sẽ"}, {1, "tiếp tục"}, {1, "long trọng"}, {1, "chính thức"}, {1, "quyết định"}, {1, "vừa"}};
  static const phrase_map objects = {{1, "phong trào"}, {1, "thi đua"}, {1, "đợt"}, {1, "cao điểm"}, {1, "kế hoạch"}, {1, "toàn thể"}, {1, "trong"}, {1, "chỉ thị"}, {1, "công văn"}, {1, "hướng dẫn"}, {1, "các phong trào"}};
  static const word_hash by = hash_of_word("do"), of = hash_of_word("của"), about = hash_of_word("về"), and_word = hash_of_word("và");
  const auto is_person = [&](std::size_t place) {
    static const phrase_map addressed = {{1, "đồng chí"}, {1, "ông"}, {1, "bà"}};
    constexpr std::size_t longest = 4;
    std::size_t first = place;
    for (std::size_t length = 1; length <= longest && length <= place && first == place; ++length)
      if (positions().at(in, place - length).length == length) first = place - length;
    for (std::size_t length = 1; length <= 2 && length <= first; ++length)
      if (addressed.at(in, first - length).length == length) return true;
    return false;
  };
  const std::string issuer_key = comparison_key(paper().issuer);
  const stops sentence_starts(in, word_set(), stops::sentences);
  // "… phát động phong trào “…” với các nội dung sau": the sentence that leads to the contents.
  const auto leads_on = [&](std::size_t place) {
    static const phrase_map leads = {{1, "như sau"}, {1, "sau đây"}, {1, "nội dung"}, {1, "cụ thể"}};
    constexpr std::size_t longest = 120;
    const std::size_t end = sentence_starts.next(place + 1, std::min(closing_begin, place + longest));
    bool is_led = in.is_mark(end - 1, ':');
    for (std::size_t k = place; k < end && !is_led; ++k) is_led = static_cast<bool>(leads.at(in, k));
    return is_led;
  };
  // A headline calls the body by less than the sentence that tells of its plan.
  const bool is_under_headline = out.type == text_type::report && body_begin == 0 && !paper().issuer.empty() && in.blocks().size() > 1;
  for (std::size_t i = is_under_headline ? in.blocks()[1].first : body_begin; i < closing_begin; ++i) {
    static const phrase_map small_heads = {{1, "trường"}, {1, "công ty"}, {1, "công đoàn"}, {1, "liên đội"}};
    if (!in.is_word(i) || !(in.word_at(i).upper_first || (small_heads.at(in, i) && in.is_word(i + 1) && in.word_at(i + 1).upper_first)) || (i > 0 && in.is_word(i - 1) && (in.hash(i - 1) == by || in.hash(i - 1) == about))) continue;
    // "Nông trường …": a word inside a name that is none we know.
    if (!in.word_at(i).upper_first && i > 0 && !in[i].has(sentence_start) && in.is_word(i - 1) && in.word_at(i - 1).upper_first) continue;
    std::size_t end = body_end(in, i);
    if (end == i) continue;
    if (is_one_of_many(in, i)) {
      i = end - 1;
      continue;
    }
    // "Quyết định … của Bộ trưởng Bộ X ban hành …", "đồng chí Chủ tịch Liên đoàn Lao động huyện phát động …": whose paper it is, who speaks.
    if ((i > 0 && in.hash(i - 1) == of) || is_person(i)) {
      i = end - 1;
      continue;
    }
    // "Giám đốc … và Ban Chấp hành Công đoàn … phát động": both. What stands before the first may be another sentence's part,
    // "của Tỉnh ủy, Ủy ban nhân dân tỉnh, Công đoàn …": a comma joins them only where the sentence begins with them.
    const bool begins_sentence = in[i].has(sentence_start);
    const bool begins_clause = begins_sentence || (i > 0 && in.is_mark(i - 1, ','));
    for (int more = 0; more < 5; ++more) {
      std::size_t next = end;
      if (in.is_mark(next, '(')) next = behind_brackets(in, next);
      const bool is_joined = (in.hash(next) == and_word && begins_clause) || (in.is_mark(next, ',') && begins_sentence);
      if (!is_joined || in[next].has(block_start)) break;
      const std::size_t other = body_end(in, next + 1);
      if (other == next + 1) break;
      end = other;
    }
    std::size_t k = end;
    if (in.is_mark(k, '(')) k = behind_brackets(in, k);
    if (in.is_mark(k, ',')) ++k;
    // "A phối hợp với B phát động …": A's.
    static const phrase_map together = {{1, "phối hợp với"}, {1, "phối hợp cùng"}, {1, "phối hợp chặt chẽ với"}, {1, "cùng với"}};
    if (const auto with = together.at(in, k)) {
      constexpr std::size_t longest_partner = 16;
      for (std::size_t at = k + with.length; at < k + with.length + longest_partner && in.is_word(at) && !in[at].has(sentence_start); ++at)
        if (verbs.at(in, at) || fillers.at(in, at)) {
          k = at;
          break;
        }
    }
    while (const auto filler = fillers.at(in, k)) k += filler.length;
    const auto verb = verbs.at(in, k);
    if (!verb || in[k].has(block_start)) {
      i = std::max(i, end - 1);
      continue;
    }
    bool has_object = verb.length > 2 || (verb.meaning == 3 && paper().issuer.empty() && leads_on(k));  // "hướng dẫn các cấp … như sau:"
    for (std::size_t at = k + verb.length; at < k + verb.length + 3 && !has_object; ++at) has_object = static_cast<bool>(objects.at(in, at));
    bool is_passive = false;  // "do A và B phát động"
    for (std::size_t back = i; back > 0 && i - back < 12 && !in[back].has(sentence_start) && !is_passive; --back) is_passive = in.hash(back - 1) == by;
    // "Thủ tướng Chính phủ phát động phong trào thi đua “…”": a movement of another body, which the plan takes up; so is what another than
    // the issuer launches in a sentence that leads to no contents.
    static const phrase_map movements = {{1, "phong trào"}, {1, "phong trào thi đua"}, {1, "cuộc vận động"}};
    const auto movement = movements.at(in, k + verb.length);
    const bool is_named = movement && in.is_quote(k + verb.length + movement.length);
    const auto is_issuer = [&](const std::string& key) { return issuer_key.empty() || key.find(issuer_key) != std::string::npos || issuer_key.find(key) != std::string::npos; };
    const bool is_of_another = is_named && (is_superior_launcher(in.clean(i, end)) || (!is_issuer(comparison_key(in.clean(i, end))) && !leads_on(k)));
    if (!has_object || is_passive || is_of_another) {
      i = std::max(i, end - 1);
      continue;
    }
    // "Ban Chấp hành công đoàn cơ sở" names nobody: that of the letterhead.
    const std::size_t sentence = [&] {
      std::size_t begin = i;
      while (begin > body_begin && !in[begin].has(sentence_start)) --begin;
      return begin;
    }();
    what().launcher = !paper().issuer.empty() && is_nameless(in, i, end, paper().issuer) ? paper().issuer : full_launcher(i, end);
    if (what().launcher.empty()) what().launcher = in.clean(office_begin(in, sentence, with_brand(in, sentence, i), end), end);
    break;
  }
  if (paper().issuer.empty()) paper().issuer = what().launcher;
  if (what().launcher.empty()) what().launcher = paper().issuer;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
