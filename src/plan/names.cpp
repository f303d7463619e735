// SPDX-License-Identifier: BSL-1.0
// Quoted names: movements, mobilizations, themes, slogans, mottos.
#include "analysis.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

enum class named : std::uint8_t { nothing, movement, mobilization, theme, slogan, motto, other };

const phrase_map& governors() {
  static const phrase_map all = {{static_cast<int>(named::movement), "phong trào"}, {static_cast<int>(named::movement), "phong trào thi đua"}, {static_cast<int>(named::mobilization), "cuộc vận động"}, {static_cast<int>(named::theme), "chủ đề"}, {static_cast<int>(named::theme), "tiêu đề"}, {static_cast<int>(named::theme), "chủ điểm"},
                                 {static_cast<int>(named::slogan), "khẩu hiệu"}, {static_cast<int>(named::slogan), "mục tiêu"}, {static_cast<int>(named::motto), "phương châm"}, {static_cast<int>(named::other), "mô hình"}, {static_cast<int>(named::other), "danh hiệu"}, {static_cast<int>(named::other), "nhiệm vụ"},
                                 {static_cast<int>(named::other), "quỹ"}, {static_cast<int>(named::other), "cuộc thi"}, {static_cast<int>(named::other), "hội thi"}, {static_cast<int>(named::other), "hội diễn"}, {static_cast<int>(named::other), "đề án"}, {static_cast<int>(named::other), "dự án"}, {static_cast<int>(named::other), "chương trình"},
                                 {static_cast<int>(named::other), "công trình"}, {static_cast<int>(named::other), "bằng khen"}, {static_cast<int>(named::other), "giấy khen"}, {static_cast<int>(named::other), "cờ"}, {static_cast<int>(named::other), "kỷ niệm chương"}, {static_cast<int>(named::other), "giải thưởng"}, {static_cast<int>(named::other), "giải"},
                                 {static_cast<int>(named::other), "câu lạc bộ"}, {static_cast<int>(named::other), "tấm gương"}, {static_cast<int>(named::other), "điển hình"}, {static_cast<int>(named::other), "đề tài"}, {static_cast<int>(named::other), "tác phẩm"}, {static_cast<int>(named::other), "quy chế"}, {static_cast<int>(named::other), "quy định"},
                                 {static_cast<int>(named::other), "biểu hiện"}, {static_cast<int>(named::other), "tiêu chí"}, {static_cast<int>(named::other), "sách"}, {static_cast<int>(named::other), "tháng"}, {static_cast<int>(named::other), "tuần lễ"}, {static_cast<int>(named::other), "ngày hội"}, {static_cast<int>(named::other), "chiến dịch"}, {static_cast<int>(named::other), "diễn đàn"},
                                 {static_cast<int>(named::other), "hội nghị"}, {static_cast<int>(named::other), "tọa đàm"}, {static_cast<int>(named::other), "hội thảo"}, {static_cast<int>(named::other), "tinh thần"}, {static_cast<int>(named::other), "chuyên đề"}, {static_cast<int>(named::other), "đạt chuẩn"}, {static_cast<int>(named::other), "biển"}, {static_cast<int>(named::other), "tổ ấm"}};
  return all;
}

// Names between single marks, 'Ca máy an toàn' or ‘…’: an opening mark behind a blank or a bracket, a closing one behind a word.
// A single mark inside a word is an apostrophe, and inside a quotation nothing begins.
std::vector<quotation> single_quotations(const source& in) {
  std::vector<quotation> all;
  std::size_t next = 0, quoted_until = 0;
  constexpr std::size_t longest = 60;
  const auto is_open = [&](std::size_t i) { return in.is_mark(i, 0x27) || in.is_mark(i, 0x2018) || in.is_mark(i, 0x201A) || in.is_mark(i, 0x2039); };
  const auto is_close = [&](std::size_t i) { return in.is_mark(i, 0x27) || in.is_mark(i, 0x2019) || in.is_mark(i, 0x2018) || in.is_mark(i, 0x203A); };
  const stops at(in, word_set(), stops::quotes);
  for (std::size_t i = at.next(0); i < in.size(); i = at.next(i + 1)) {
    if (!is_open(i)) continue;
    while (next < in.quotations().size() && in.quotations()[next].open <= i) {
      const quotation& each = in.quotations()[next++];
      if (each.wrong != quotation::fault::unopened) quoted_until = std::max(quoted_until, each.close);
    }
    if (i <= quoted_until || (in.joins(i) && i > 0 && !in.is_mark(i - 1, '(')) || !in.joins(i + 1) || !in.is_word(i + 1)) continue;
    for (std::size_t k = i + 2; k < i + longest && k < in.size() && !in[k].has(block_start) && !in.is_quote(k); ++k) {
      if (!is_close(k) || !in.joins(k) || (in.joins(k + 1) && in.is_word(k + 1))) continue;
      quotation found;
      found.open = i;
      found.close = k;
      all.push_back(found);
      i = k;
      break;
    }
  }
  return all;
}

// A theme without quotation marks behind "chủ đề", "chủ đề năm 2024": a colon, and a few words that begin with a capital, to the end of
// the clause. A comma ends them where something else begins; a list in it, "Đoàn kết, kỷ cương", does not.
std::optional<std::pair<std::size_t, std::size_t>> bare_theme(const source& in, std::size_t behind) {
  static const phrase contest("thi đua"), of_drive("của đợt");
  if (contest.at(in, behind) != 0) behind += 2;
  if (of_drive.at(in, behind) != 0) behind += 2;
  if (year_at(in, behind) != 0) behind += 2;
  const std::size_t first = behind + 1;
  if (!in.is_mark(behind, ':') || !in.is_word(first) || !in.word_at(first).upper_first || in[first].has(block_start)) return std::nullopt;
  static const phrase_map others = {{1, "chào mừng"}, {1, "kỷ niệm"}, {1, "hướng tới"}, {1, "tiến tới"}, {1, "lập thành tích"}, {1, "thi đua"}, {1, "từ"}, {1, "nhân"}, {1, "với"}};
  constexpr std::size_t longest = 24;
  std::size_t last = first;
  while (last < in.size() && !(last > first && (in[last].has(block_start) || in[last].has(sentence_start))) && !in.is_mark(last, ';') && !in.is_mark(last, '(') && !in.is_mark(last, ')') && !(in.is_mark(last, ',') && others.at(in, last + 1))) {
    if (last - first > longest || in.is_mark(last, ':') || in.is_quote(last)) return std::nullopt;  // no theme, or one told otherwise
    ++last;
  }
  while (last > first && (in.is_mark(last - 1, '.') || in.is_mark(last - 1, ',') || in.is_mark(last - 1, '/'))) --last;
  return last > first + 1 ? std::optional(std::pair(first, last)) : std::nullopt;
}

}  // namespace

void analysis::read_names() {
  static const word_hash by = hash_of_word("do"), about = hash_of_word("về"), and_word = hash_of_word("và"), or_word = hash_of_word("hoặc"), of = hash_of_word("của"), thi = hash_of_word("thi"), dua = hash_of_word("đua"), nam = hash_of_word("năm");
  static const phrase_map launched = {{1, "phát động"}, {1, "khởi xướng"}, {1, "chủ trì phát động"}, {1, "phối hợp phát động"}, {1, "đồng phát động"}, {1, "cùng phát động"}, {1, "tổ chức phát động"}};
  static const phrase every("các"), by_topic("theo chuyên đề");
  std::map<std::string, std::size_t> seen;  // of movements, by key
  const std::vector<quotation> all = [&] {
    const std::vector<quotation> single = single_quotations(in);
    std::vector<quotation> both;
    both.reserve(in.quotations().size() + single.size());
    std::merge(in.quotations().begin(), in.quotations().end(), single.begin(), single.end(), std::back_inserter(both), [](const quotation& a, const quotation& b) { return a.open < b.open; });
    return both;
  }();
  named governor = named::nothing;
  std::size_t governor_at = 0, governor_end = 0;
  bool goes_on = false;          // the governor goes on with the list before it: "phong trào “A”, phong trào “B”"
  std::string launcher;          // "do … phát động" before the names
  text_span launcher_span;
  named previous = named::nothing;
  std::size_t previous_close = 0;
  std::size_t next = 0;
  std::vector<std::size_t> run;  // movements of the list that the last governor began
  static const phrase_map tied = {{1, "gắn với"}, {1, "gắn liền với"}, {1, "kết hợp với"}};  // "phong trào “A” gắn với “B”"
  const auto launcher_at = [&](std::size_t i) -> std::optional<std::pair<std::size_t, std::size_t>> {  // behind "do": tokens of the body
    constexpr std::size_t longest = 24;
    for (std::size_t k = i + 1; k < i + longest && !in[k].has(sentence_start); ++k) {
      if (launched.at(in, k)) return k > i + 1 ? std::optional(std::pair{i + 1, k}) : std::nullopt;
      if (in.is_quote(k) || in.is_mark(k, ';') || in.is_mark(k, ':')) break;
    }
    return std::nullopt;
  };
  // Behind what is said of a name in a list, before the mark or "và" that the next name follows at once: "“A” (gắn với …), “B”", "“A” trong cán bộ, công chức trẻ; “B”".
  const auto behind_aside = [&](std::size_t from, std::size_t next_name) {
    static const phrase_map among = {{1, "trong"}, {1, "ở"}, {1, "tại"}, {1, "dành cho"}, {1, "đối với"}};
    constexpr std::size_t longest = 16;
    if (in.is_mark(from, '(')) {
      std::size_t k = from + 1;
      while (k < from + longest && k < next_name && !in.is_mark(k, ')') && !in.is_quote(k) && !in[k].has(block_start)) ++k;
      return in.is_mark(k, ')') ? k + 1 : from;
    }
    const bool is_listed = next_name > from + 1 && (in.is_mark(next_name - 1, ',') || in.is_mark(next_name - 1, ';') || in.hash(next_name - 1) == and_word);
    if (!among.at(in, from) || !is_listed || next_name - from > longest) return from;
    for (std::size_t k = from; k < next_name - 1; ++k)
      if ((!in.is_word(k) && !in.is_mark(k, ',')) || in[k].has(block_start) || governors().at(in, k)) return from;
    return next_name - 1;
  };
  const auto add_movement = [&](named kind, const std::string& name, const text_span& span) {
    std::string key = movement_key(name);
    if (key.empty()) return;
    const auto [place, is_new] = seen.emplace(std::move(key), what().movements.size());
    run.push_back(place->second);
    if (is_new) {
      constexpr std::size_t most = 200'000;
      if (what().movements.size() >= most) return;
      what().movements.push_back({.name = name, .kind = kind == named::mobilization ? movement_kind::mobilization : movement_kind::movement, .launcher = launcher, .span = span});
      launchers.push_back(launcher.empty() ? text_span{} : launcher_span);
    } else if (what().movements[place->second].launcher.empty() && !launcher.empty()) {
      what().movements[place->second].launcher = launcher;
      launchers[place->second] = launcher_span;
    }
  };
  // "Tháng Công nhân với chủ đề “…”", "Hội thi với chủ đề …": what a month or a contest goes by is no phase's theme.
  const auto is_of_another = [&](std::size_t at) {
    static const phrase_map others = {{1, "tháng công nhân"}, {1, "tháng thanh niên"}, {1, "tháng hành động"}, {1, "tháng an toàn"}, {1, "tuần lễ"}, {1, "hội thi"}, {1, "hội diễn"}, {1, "hội thao"}, {1, "cuộc thi"}, {1, "ngày hội"}, {1, "diễn đàn"}, {1, "tọa đàm"}, {1, "hội thảo"}};
    constexpr std::size_t furthest = 14;
    for (std::size_t back = at; back > 0 && at - back < furthest && !in[back].has(sentence_start) && !in.is_mark(back - 1, ';') && !in.is_mark(back - 1, ',') && !in.is_mark(back - 1, ':') && !in.is_mark(back - 1, '.') && !in.is_quote(back - 1); --back)
      if (others.at(in, back - 1)) return true;
    return false;
  };
  const auto add_theme = [&](theme fresh, std::size_t token) {
    const auto at = is_of_another(governor != named::nothing && governor_at <= token ? governor_at : token) ? std::nullopt : phase_index_at(token);
    if (!at) fresh.phase.reset();
    if (fresh.kind == theme_kind::theme && at && !what().phases[*at].ordinal) {
      if (what().phases[*at].theme.empty()) what().phases[*at].theme = std::move(fresh.text);
      return;
    }
    const bool again = std::any_of(what().themes.begin(), what().themes.end(), [&](const theme& each) { return each.text == fresh.text && each.phase == fresh.phase && each.kind == fresh.kind; });
    if (!again && what().themes.size() < 2000) what().themes.push_back(std::move(fresh));
  };
  static const word_set asked = [] {
    word_set words = governors().firsts();
    for (const word_hash each : {by, by_topic.hashes().front()}) words.insert(each);
    return words;
  }();
  const stops at(in, asked, stops::sentences | stops::quotes | stops::clauses);
  for (std::size_t i = at.next(0); i < closing_begin; i = at.next(i + 1)) {
    if (in[i].has(sentence_start)) {
      const block& own = in.blocks()[in.block_of(i)];
      const bool begins = in[i].has(block_start) || i == own.body;
      const bool was_heading = governor != named::nothing && begins && i - governor_at <= 8;
      // A heading "Chủ đề thi đua" governs the quotation under it.
      if (!(was_heading && in.is_quote(in.blocks()[in.block_of(i)].body))) governor = named::nothing;
      launcher.clear();
      // A list of one name a line goes on.
      const bool next_item = begins && own.label != label_kind::none && in.is_quote(own.body) && previous_close > 0 && own.first - previous_close <= 1;
      if (previous_close + 1 != i && !next_item) previous = named::nothing;
    }
    if (next < all.size() && all[next].open < i) {
      while (next < all.size() && all[next].open < i) ++next;
    }
    if (next < all.size() && all[next].open == i) {
      const quotation& q = all[next++];
      if (q.wrong == quotation::fault::unopened) continue;
      std::size_t close = q.close;
      if (q.wrong == quotation::fault::unclosed) {  // to the next opening mark, or the end of the clause
        close = i + 1;
        while (close < q.close && !in.is_quote(close) && !in.is_mark(close, '.') && !in.is_mark(close, ';') && !in[close].has(block_start)) ++close;
      }
      std::size_t first = i + 1, last = std::min(close, in.size());
      while (last > first && (in.is_mark(last - 1, ',') || in.is_mark(last - 1, ';') || in.is_mark(last - 1, '.'))) --last;
      if (last <= first || last - first > 80) continue;
      named kind = named::nothing;
      // Nothing but list marks, or "của …", since the last name: the same kind again.
      bool continues = previous != named::nothing && previous_close < i;
      if (continues) {
        std::size_t k = behind_aside(previous_close, i);
        if (in.hash(k) == of) k = std::max(k, body_end(in, k + 1));
        if (in.hash(k) == by)
          if (const auto body = launcher_at(k)) k = body->second + launched.at(in, body->second).length;  // "do … phát động"
        for (; k < i && continues; ++k) {
          const bool item = in.is_mark(k, '(') && in.is_number(k + 1) && in.is_mark(k + 2, ')');  // "(2)"
          if (item) k += 2;
          if (const auto tie = tied.at(in, k); tie && k + tie.length == i) break;
          const bool label = in[k].has(block_start) && k < in.blocks()[in.block_of(k)].body;
          continues = item || label || in.is_mark(k, ',') || in.is_mark(k, ';') || in.is_mark(k, '.') || in.hash(k) == and_word || in.hash(k) == or_word || in.is_dash(k);
        }
      }
      constexpr std::size_t furthest = 26, most_before_drive = 16;
      const bool directly_about = i > 0 && in.hash(i - 1) == about;
      if (continues) {
        kind = previous;
      } else if (directly_about) {
        kind = named::other;
      } else if (governor != named::nothing && i - governor_at <= furthest && governor_at >= previous_close) {
        kind = governor;
      } else if (i >= 2 && in.hash(i - 1) == dua && in.hash(i - 2) == thi) {
        kind = named::movement;
      } else if (in.hash(first) == nam && in.is_word(first) && in.word_at(first).upper_first && !in.is_number(first + 1)) {
        kind = named::theme;  // the theme of a year: “Năm …”
      } else if (const auto own = phase_index_at(i); own && phases[*own].has_label && i > 0) {  // "Đợt 2: “Mùa hè xanh” (từ …)"
        const std::size_t before = in.is_mark(i - 1, ':') && i > 1 ? i - 2 : i - 1;
        static const phrase named_so("mang tên"), called_so("với tên gọi");
        const std::size_t called = i > 2 && named_so.at(in, i - 2) != 0 ? i - 3 : i > 3 && called_so.at(in, i - 3) != 0 ? i - 4 : before;
        if (in[called].end == phases[*own].label.end) kind = named::theme;
      }
      // "1. Đợt thi đua “Mừng Đảng, mừng Xuân”: từ …": what a drive that has a time is called.
      static const phrase_map drives = {{1, "đợt thi đua"}, {1, "đợt thi đua cao điểm"}, {1, "đợt thi đua đặc biệt"}, {1, "đợt cao điểm"}, {1, "đợt phát động thi đua"}};
      if (const auto own = kind == named::movement ? phase_index_at(i) : std::nullopt; own && !continues)
        for (std::size_t length = 3; length <= 5 && length <= i && kind == named::movement; ++length)
          if (drives.at(in, i - length).length == length && in[i - length].start <= what().phases[*own].span->start + most_before_drive) kind = named::theme;
      // "chào mừng 50 năm Chiến thắng “Điện Biên Phủ trên không”": what happened.
      static const phrase_map happened = {{1, "chiến thắng"}, {1, "trận"}, {1, "ngày"}, {1, "ngày lễ"}, {1, "sự kiện"}};
      if (kind == named::movement && !continues && governor_end != i && i > 1 && (happened.at(in, i - 1).length == 1 || happened.at(in, i - 2).length == 2)) kind = named::other;
      // “Ngày Nhà giáo Việt Nam” is no movement, whatever welcomes it.
      static const word_hash day_word = hash_of_word("ngày");
      static const phrase_map victories = {{1, "chiến thắng"}, {1, "chiến dịch"}, {1, "trận"}, {1, "sự kiện"}};  // "chào mừng 50 năm Chiến thắng “…”"
      const bool is_victory = governor_end != i && ((i > 1 && victories.at(in, i - 2).length == 2) || (i > 0 && victories.at(in, i - 1).length == 1));
      if (kind == named::movement && is_victory) kind = named::other;
      const bool is_day = in.hash(first) == day_word && governor_end != i;  // but 'phong trào “Ngày thứ Bảy xanh”'
      if (kind == named::movement && (is_day || known.events.at(in, first).value_or(event_found{}).last >= last)) kind = named::other;
      if (kind != named::nothing && !continues && !goes_on) run.clear();
      goes_on = false;
      const std::string name = in.clean(first, last);
      const text_span span = in.span(first, last);
      switch (kind) {
        case named::movement:
        case named::mobilization: add_movement(kind, name, span); break;
        case named::theme:
        case named::slogan:
        case named::motto: {
          theme fresh{.text = name, .kind = kind == named::theme ? theme_kind::theme : kind == named::slogan ? theme_kind::slogan : theme_kind::motto, .phase = phase_ordinal_at(i), .span = span};
          if (in.hash(close + 1) == of)
            if (const std::size_t end = body_end(in, close + 2); end > close + 2) fresh.launcher = in.clean(close + 2, end);
          if (fresh.launcher.empty() && governor != named::nothing)  // "khẩu hiệu hành động của Chính phủ “…”"
            for (std::size_t k = governor_at; k < i; ++k)
              if (in.hash(k) == of)
                if (const std::size_t end = body_end(in, k + 1); end == i) fresh.launcher = in.clean(k + 1, end);
          add_theme(std::move(fresh), i);
          break;
        }
        case named::nothing:
        case named::other: break;
      }
      previous = kind;
      previous_close = q.wrong == quotation::fault::unclosed ? last : close + 1;
      if (q.wrong == quotation::fault::unclosed && in.is_mark(last, ',')) previous_close = last;
      // "cuộc vận động “…” của Bộ Chính trị".
      if (in.hash(close + 1) == of && kind == named::mobilization && in.is_word(close + 2) && in.word_at(close + 2).upper_first)
        if (const std::size_t end = body_end(in, close + 2); end > close + 2 && !run.empty() && run.back() < what().movements.size() && what().movements[run.back()].launcher.empty()) {
          what().movements[run.back()].launcher = in.clean(close + 2, end);
          launchers[run.back()] = in.span(close + 2, end);
        }
      // "“…” do Thủ tướng Chính phủ phát động": of all names of the list so far.
      // “…” (do Trung ương Đoàn phát động): of that alone.
      const bool is_bracketed = in.is_mark(close + 1, '(') && in.hash(close + 2) == by;
      if ((is_bracketed || in.hash(close + 1) == by) && (kind == named::movement || kind == named::mobilization))
        if (const auto body = launcher_at(close + (is_bracketed ? 2 : 1))) {
          const std::string who = in.clean(body->first, body->second);
          const auto give = [&](std::size_t which) {
            if (which < what().movements.size() && what().movements[which].launcher.empty()) {
              what().movements[which].launcher = who;
              launchers[which] = in.span(body->first, body->second);
            }
          };
          if (is_bracketed && !run.empty()) run.erase(run.begin(), run.end() - 1);
          for (const std::size_t each : run) give(each);
          run.clear();  // what the list goes on with is another's
        }
      i = std::max(i, last - 1);
      continue;
    }
    if (!in.is_word(i)) {
      if (in.is_mark(i, ';') && governor != named::nothing && previous_close < governor_at) governor = named::nothing;
      continue;
    }
    if (in.hash(i) == by && i != previous_close && !(i == previous_close + 1 && in.is_mark(previous_close, '('))) {
      if (const auto body = launcher_at(i)) {
        launcher = in.clean(body->first, body->second);
        launcher_span = in.span(body->first, body->second);
        i = body->second - 1;
        continue;
      }
    }
    if (by_topic.at(in, i) != 0) {
      i += 2;
      continue;
    }
    if (const auto hit = governors().at(in, i)) {
      if (static_cast<named>(hit.meaning) == named::theme)
        if (const auto bare = bare_theme(in, i + hit.length)) {  // "với chủ đề: Tăng tốc về đích"
          add_theme({.text = in.clean(bare->first, bare->second), .phase = phase_ordinal_at(i), .span = in.span(bare->first, bare->second)}, i);
          i = bare->second - 1;
          continue;
        }
      // Who launched a list launched what follows in it, not what another clause tells of.
      bool list = previous_close > 0, has_semicolon = false;
      constexpr std::size_t longest_list = 8;
      for (std::size_t k = previous_close; k < i && list; ++k) {
        has_semicolon = has_semicolon || in.is_mark(k, ';');
        list = k < previous_close + longest_list && (in.is_mark(k, ',') || in.is_mark(k, ';') || in.hash(k) == and_word || every.at(in, k) != 0);
      }
      if (!launcher.empty() && previous_close > 0 && in[std::min(previous_close, in.size())].start > launcher_span.end && !list) launcher.clear();
      goes_on = list && !has_semicolon && previous == static_cast<named>(hit.meaning);
      // "Thủ tướng Chính phủ phát động phong trào thi đua “…”".
      const bool is_launched = (static_cast<named>(hit.meaning) == named::movement || static_cast<named>(hit.meaning) == named::mobilization) && in.is_quote(i + hit.length) && i > 3 && launched.at(in, i - 2).length == 2;
      constexpr std::size_t longest_body = 12;
      for (std::size_t first = i - 2; is_launched && first > 0 && i - first < longest_body && !in[first].has(sentence_start); --first)
        if (body_end(in, first - 1) == i - 2 && is_superior_launcher(in.clean(first - 1, i - 2))) {
          launcher = in.clean(first - 1, i - 2);
          launcher_span = in.span(first - 1, i - 2);
        }
      governor = static_cast<named>(hit.meaning);
      governor_at = i;
      governor_end = i + hit.length;
      i += hit.length - 1;
    }
  }
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
