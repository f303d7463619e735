// SPDX-License-Identifier: BSL-1.0
// What a lexicon is for the linter: terms, slips and names, found by what they begin with.
#include "text_linter.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

std::string without_small_words(const std::string& key) {
  static const std::vector<std::string> small = [] {
    std::vector<std::string> all;
    for (const char* each : {"của", "các", "và", "những", "về", "trong", "cho"}) all.push_back(comparison_key(each));
    return all;
  }();
  std::string out;
  out.reserve(key.size());
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t blank = std::min(key.find(' ', at), key.size());
    const std::string_view word = std::string_view(key).substr(at, blank - at);
    if (std::find(small.begin(), small.end(), word) == small.end()) out.append(out.empty() ? "" : " ").append(word);
    at = blank + 1;
  }
  return out;
}

namespace {

prepared_words prepare(const knowledge& known) {
  prepared_words all;
  const auto words_of = [](const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t blank = std::min(text.find(' ', at), text.size());
      if (blank > at) words.push_back(text.substr(at, blank - at));
      at = blank + 1;
    }
    return words;
  };
  for (const std::string& each : known.words.terms) {
    term fresh;
    fresh.words = words_of(each);
    for (const std::string& word : fresh.words) {
      fresh.hashes.push_back(hash_of_word(word));
      fresh.sounds.push_back(sound_of(comparison_key(word)));
    }
    if (fresh.words.size() < 2) continue;
    if (fresh.words.size() == 2) all.repeatable.insert(pair_of(fresh.hashes[0], fresh.hashes[1]));
    for (std::size_t i = 1; i < fresh.hashes.size(); ++i) all.pairs.insert(pair_of(fresh.hashes[i - 1], fresh.hashes[i]));
    all.ends.insert(pair_of(fresh.hashes[fresh.hashes.size() - 2], fresh.hashes.back()));
    all.first_sounds.insert(fresh.sounds[0]);
    all.second_sounds.insert(fresh.sounds[1]);
    all.sound_pairs.insert(pair_of(fresh.sounds[0], fresh.sounds[1]));
    all.by_sound[pair_of(fresh.sounds[0], fresh.sounds[1])].push_back(std::move(fresh));
  }
  for (const auto& each : {std::pair("chỉ", "đạo"), std::pair("phát", "triển"), std::pair("tham", "gia"), std::pair("tiếp", "tục"), std::pair("góp", "phần"), std::pair("vận", "động"), std::pair("công", "tác")}) all.repeatable.insert(pair_of(hash_of_word(each.first), hash_of_word(each.second)));
  // Nouns that are verbs too: "các tổ chức tổ chức hội nghị".
  for (const auto& each : {std::pair("tổ", "chức"), std::pair("báo", "cáo"), std::pair("hướng", "dẫn"), std::pair("quyết", "định"), std::pair("yêu", "cầu"), std::pair("khen", "thưởng")}) all.repeatable.erase(pair_of(hash_of_word(each.first), hash_of_word(each.second)));
  for (const lexicon::misspelling& each : known.words.misspellings) {
    slip fresh{.hashes = {}, .right = words_of(each.right)};
    for (const std::string& word : words_of(each.wrong)) fresh.hashes.push_back(hash_of_word(word));
    if (fresh.hashes.empty() || fresh.hashes.size() != fresh.right.size()) continue;
    bool differs = false;  // "qủa" and "quả" are two spellings of one word
    for (std::size_t i = 0; i < fresh.right.size(); ++i) differs = differs || hash_of_word(fresh.right[i]) != fresh.hashes[i];
    if (!differs) continue;
    all.slip_firsts.insert(fresh.hashes.front());
    all.slips[fresh.hashes.front()].push_back(std::move(fresh));
  }
  for (const std::string& each : known.words.not_slips) {
    const auto words = words_of(each);
    for (std::size_t i = 1; i < words.size(); ++i) all.not_slips.insert(pair_of(hash_of_word(words[i - 1]), hash_of_word(words[i])));
  }
  for (const std::string& each : known.words.abbreviations) all.abbreviations.insert(hash_of_word(each));
  const auto add_name = [&](const std::string& name) {
    const std::string key = movement_key(name);
    if (key.size() > 12) all.names.emplace(without_small_words(key), prepared_words::known_name{name, key});
  };
  for (const movement& each : known.known.movements) add_name(each.name);
  for (const std::string& each : known.words.names) add_name(each);
  return all;
}

}  // namespace

bool knowledge::ends_term(word_hash first, word_hash second) const { return prepared->ends.contains(pair_of(first, second)); }
std::shared_ptr<const prepared_words> prepare_words(const knowledge& known) { return std::make_shared<const prepared_words>(prepare(known)); }

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
