// SPDX-License-Identifier: BSL-1.0
/// Phrases, and words of a kind.
#include "grammar.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

phrase_map::phrase_map(std::initializer_list<row> rows) {
  for (const row& each : rows) insert(each.meaning, each.text);
  group_entries();
}
void phrase_map::add(int meaning, std::string_view text) {
  insert(meaning, text);
  group_entries();
}
void phrase_map::insert(int meaning, std::string_view text) {
  entry fresh{phrase(text), meaning};
  if (fresh.words.size() == 0) return;
  firsts_.insert(fresh.words.hashes().front());
  entries_.push_back(std::move(fresh));
}
void phrase_map::group_entries() {
  const auto first_of = [](const entry& each) { return each.words.hashes().front(); };
  std::stable_sort(entries_.begin(), entries_.end(), [&](const entry& a, const entry& b) { return first_of(a) != first_of(b) ? first_of(a) < first_of(b) : a.words.size() > b.words.size(); });
  std::size_t width = 8;
  while (width < 2 * entries_.size()) width *= 2;
  groups_.assign(width, {});
  for (std::size_t i = 0, last = 0; i < entries_.size(); i = last) {
    while (last < entries_.size() && first_of(entries_[last]) == first_of(entries_[i])) ++last;
    std::size_t at = first_of(entries_[i]) & (width - 1);
    while (groups_[at].last != 0) at = (at + 1) & (width - 1);
    groups_[at] = {first_of(entries_[i]), static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(last)};
  }
}
phrase_map::hit phrase_map::hit_at(const source& in, std::size_t place) const noexcept {
  const word_hash word = in.hash(place);
  std::size_t at = word & (groups_.size() - 1);
  for (; groups_[at].last != 0; at = (at + 1) & (groups_.size() - 1)) {
    if (groups_[at].word != word) continue;
    if (!in.is_word(place)) return {};
    for (std::size_t i = groups_[at].first; i < groups_[at].last; ++i)
      if (const std::size_t length = entries_[i].words.at(in, place)) return {entries_[i].meaning, length};
    return {};
  }
  return {};
}

bool is_function_word(word_hash hash) {
  static const word_set all = {"và", "của", "các", "những", "để", "với", "cho", "trong", "về", "là", "do", "bằng", "từ", "đến", "được", "tại", "theo", "nhằm", "như", "khi", "đã", "sẽ", "hoặc", "mà", "thì", "vì", "nên", "bởi", "trên", "dưới", "một", "mọi", "mỗi", "từng", "này", "cùng",
                             "có", "không", "ở", "vào", "ra", "qua", "gồm", "rằng", "nếu", "tới", "trước", "sau", "giữa", "cả", "cũng", "đang", "bị", "hay", "nhưng", "song", "hơn", "rất"};
  return all.contains(hash);
}

bool is_syllable(std::string_view key) {
  static constexpr std::string_view onsets[] = {"ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu", "b", "c", "d", "g", "h", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v", "x", ""};
  static const std::unordered_set<std::string> rimes = [] {
    std::unordered_set<std::string> all;
    for (const char* each : {"a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", "e", "ec", "ech", "em", "en", "eng", "enh", "eo", "ep", "et", "eu", "i", "ia", "ich", "iec", "iem", "ien", "ieng", "iep", "iet", "ieu", "im", "in", "inh", "ip", "it", "iu", "o", "oa", "oac", "oach", "oai", "oam",
                             "oan", "oang", "oanh", "oao", "oap", "oat", "oay", "oc", "oe", "oen", "oeo", "oet", "oi", "om", "on", "ong", "ooc", "oong", "op", "ot", "ou", "u", "ua", "uan", "uang", "uat", "uay", "uc", "ue", "uech", "uen", "uenh", "ui", "um", "un", "ung", "uoc", "uoi", "uom", "uon", "uong", "uop", "uot", "uou", "up", "ut",
                             "uu", "uy", "uya", "uych", "uyen", "uyet", "uynh", "uyt", "uyu", "uit", "uynh", "y", "ya", "yem", "yen", "yet", "yeu", "ynh", "yt", "uo", "uynh", "uau", "uac", "uanh", "uong", "ui", "uich", "uinh", "uyn", "yem"})
      all.insert(each);
    return all;
  }();
  const std::string letters = skeleton(key);
  for (const std::string_view onset : onsets)
    if (letters.starts_with(onset) && rimes.contains(letters.substr(onset.size()))) return true;
  return false;
}

const phrase_map& deadline_edges() {
  static const phrase_map all = {{deadline_exclusive, "trước ngày"}, {deadline_exclusive, "trước"}, {deadline_exclusive, "xong trước ngày"}, {deadline_exclusive, "chậm nhất trước"}, {deadline_exclusive, "chậm nhất trước ngày"},
                                 {deadline_inclusive, "chậm nhất"}, {deadline_inclusive, "chậm nhất là"}, {deadline_inclusive, "chậm nhất ngày"}, {deadline_inclusive, "chậm nhất là ngày"}, {deadline_inclusive, "chậm nhất vào"}, {deadline_inclusive, "chậm nhất vào ngày"}, {deadline_inclusive, "chậm nhất hết ngày"}, {deadline_inclusive, "chậm nhất đến"}, {deadline_inclusive, "chậm nhất đến ngày"}, {deadline_inclusive, "chậm nhất đến hết ngày"},
                                 {deadline_inclusive, "muộn nhất"}, {deadline_inclusive, "muộn nhất là"}, {deadline_inclusive, "muộn nhất ngày"}, {deadline_inclusive, "muộn nhất là ngày"}, {deadline_inclusive, "muộn nhất vào ngày"}, {deadline_inclusive, "muộn nhất đến ngày"},
                                 {deadline_inclusive, "hạn cuối"}, {deadline_inclusive, "hạn cuối ngày"}, {deadline_inclusive, "hạn cuối là ngày"}, {deadline_inclusive, "hạn cuối cùng"}, {deadline_inclusive, "hạn cuối cùng là ngày"}, {deadline_inclusive, "hạn chót"}, {deadline_inclusive, "hạn chót là ngày"}, {deadline_inclusive, "hạn nộp"}, {deadline_inclusive, "đến hết ngày"}, {deadline_inclusive, "xong trong ngày"}};
  return all;
}

const phrase_map& registration_edges() {
  static const phrase_map all = [] {
    phrase_map edges = deadline_edges();
    for (const char* each : {"đến ngày", "đến hết", "hết ngày", "vào ngày", "trong ngày", "thời hạn", "thời hạn đến ngày", "hạn", "không quá", "không quá ngày", "không muộn hơn", "không muộn hơn ngày"}) edges.add(deadline_inclusive, each);
    edges.add(deadline_within, "trong");
    return edges;
  }();
  return all;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
