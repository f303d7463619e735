// SPDX-License-Identifier: BSL-1.0
#include "draft_lost.hpp"

#include "draft_years.hpp"
#include "grammar.hpp"
#include "source.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

class lost_sentences {
 public:
  lost_sentences(const campaign& like, const campaign& next, std::vector<bilingual>& notes) : like_(like), next_(next), notes_(notes) {}

  // Their words two by two, without what the campaign holds of them.
  void note(std::string_view old_text, std::size_t head_end, const std::string& all) {
    const auto pairs_of = [](const source& in, std::size_t first, std::size_t last, const auto& is_held, const auto& take) {
      word_hash before = 0;
      for (std::size_t i = first; i < last; ++i) {
        if (!in.is_word(i)) continue;
        if (is_held(i)) {
          before = 0;
          continue;
        }
        if (before != 0) take(std::pair(before, in.hash(i)));
        before = in.hash(i);
      }
    };
    std::set<std::pair<word_hash, word_hash>> pairs;
    const source fresh(all);
    pairs_of(fresh, 0, fresh.size(), [](std::size_t) { return false; }, [&](const auto& pair) { pairs.insert(pair); });
    const source old(old_text);
    const std::vector<bool> held = held_tokens(old);
    const auto is_held = [&](std::size_t i) { return held[i]; };
    for (const block& each : old.blocks()) {
      if (old.is_mark(each.first, '|') || old[each.first].start < head_end) continue;  // of a table, of the head
      for (std::size_t first = each.first, last = first; first < each.last; first = last) {
        for (last = first + 1; last < each.last && !old[last].has(sentence_start); ++last) continue;
        note_lost_sentence(old, first, last, [&](std::size_t begin, std::size_t end) {
          std::size_t there = 0, count = 0;
          pairs_of(old, begin, end, is_held, [&](const auto& pair) {
            ++count;
            there += pairs.contains(pair) ? 1U : 0U;
          });
          constexpr std::size_t least = 4;
          return count >= least && 2 * there < count;
        });
      }
    }
  }

 private:
  // What the campaign holds of the old text, and the words that join it: the draft says it in its own words.
  std::vector<bool> held_tokens(const source& old) const {
    static const word_set joining = {"từ", "ngày", "đến", "hết", "chào", "mừng", "kỷ", "niệm", "lập", "thành", "tích", "với", "chủ", "đề", "năm", "tháng", "và", "dịp", "đợt", "hưởng", "ứng", "quý", "I", "II", "III", "IV", "giai", "đoạn"};
    std::vector<bool> held(old.size());
    for (std::size_t i = 0; i < old.size(); ++i) held[i] = joining.contains(old.hash(i));
    const auto hold = [&](const auto& parts) {
      std::size_t at = 0;
      for (const auto& each : parts) {
        if (!each.span) continue;
        if (at >= old.size() || old[at].start > each.span->start) at = 0;
        while (at < old.size() && old[at].start < each.span->start) ++at;
        for (std::size_t i = at; i < old.size() && old[i].end <= each.span->end; ++i) held[i] = true;
      }
    };
    hold(like_.commemorations);
    hold(like_.congresses);
    hold(like_.themes);
    hold(like_.movements);
    hold(like_.year_counts);
    if (like_.document) hold(like_.document->bases);
    return held;
  }
  template <class IsLost>
  void note_lost_sentence(const source& old, std::size_t first, std::size_t last, const IsLost& is_lost) {
    // "… với các nội dung sau:", "… chia làm hai đợt:" and the registration, which the draft words in its own way; letterhead and names.
    static const phrase_map introducing = {{1, "sau"}, {1, "chia"}, {1, "gồm"}};
    constexpr std::size_t longest = 40;
    bool introduces = false;
    std::size_t small = 0;
    for (std::size_t i = first; i < last; ++i) {
      small += old.is_word(i) && !old.word_at(i).upper_first ? 1U : 0U;
      introduces = introduces || introducing.at(old, i);
    }
    introduces = introduces && old.is_mark(last - 1, ':') && last - first < longest;
    const auto& registered = like_.registration;
    const bool registers = next_.registration && registered && registered->span && registered->span->start < old[last - 1].end && old[first].start < registered->span->end;
    constexpr std::size_t least = 4;
    if (introduces || registers || small < least || !is_lost(first, last)) return;
    const std::string all = old.clean(first, last);
    const std::string words = all.substr(0, end_of_words(all, 80));
    // A note has told what of it is left out.
    const auto is_told = [&](const bilingual& each) {
      const std::size_t open = each.vi.find('`'), close = each.vi.rfind('`');
      return each.vi.starts_with("bỏ ") && open < close && all.find(each.vi.substr(open + 1, close - open - 1)) != std::string::npos;
    };
    if (std::any_of(notes_.begin(), notes_.end(), is_told)) return;
    if (std::any_of(notes_.begin(), notes_.end(), [&](const bilingual& each) { return each.vi.starts_with("bỏ ") && each.vi.find(words.substr(0, end_of_words(words, 40))) != std::string::npos; })) return;
    notes_.push_back({.vi = "không có trong dự thảo, bổ sung nếu cần: `" + words + "`", .en = "not in the draft, add it where it is needed: `" + words + "`"});
  }

  const campaign& like_;
  const campaign& next_;
  std::vector<bilingual>& notes_;
};

}  // namespace

void note_lost_sentences(const campaign& like, const campaign& next, std::string_view old_text, std::size_t head_end, const std::string& all, std::vector<bilingual>& notes) { lost_sentences(like, next, notes).note(old_text, head_end, all); }

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
