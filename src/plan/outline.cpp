// SPDX-License-Identifier: BSL-1.0
// The outline of a plan: which part of the campaign each line of its body holds, and the words of those that hold none.
#include "analysis.hpp"
#include "lines.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// Where a part that the campaign has of its own stands in a phase, in tokens.
struct told_place {
  std::size_t first = 0, last = 0;
};

class outliner {
 public:
  outliner(const analysis& of, layout& into) : of_(of), in_(of.in), into_(into) { find_told(); }

  void add(const block& each, const block_place& place) {
    if (is_of_other_paper(each) || is_of_letterhead(each) || is_of_highlights(each, place)) return;
    if (!begun_) find_blank_bases(each);
    const bool has_rows = in_.is_mark(each.first, '|');
    if (has_rows || (begun_ && place.role != block_role::heading && is_in_columns(each))) {
      add_table(each, place);
      return;
    }
    is_table_open_ = false;
    // "I- Mục đích, yêu cầu :" in small letters, which is no label to the reader.
    const bool is_numbered = each.label == label_kind::none && place.role == block_role::other && place.body == each.first && roman_value(in_.word_at(each.first).raw) != 0 && in_.is_dash(each.first + 1) && each.first + 2 < each.last;
    const std::size_t body = is_numbered ? each.first + 2 : place.body;
    const std::string label = is_numbered ? in_.clean(each.first, body) : label_of(each, place);
    // In a text all in capitals what ends with a full stop is none.
    const bool is_heading = place.role == block_role::heading && !(each.label == label_kind::none && in_.is_mark(each.last - 1, '.'));
    const bool begins_phase = next_phase_begins_in(each);
    if (begins_phase) {
      is_phase_over_ = false;
    } else if (is_heading || is_numbered) {
      is_phase_over_ = true;  // "D. KINH PHÍ" behind the last of them
    }
    const bool holds_phase = begins_phase || (!is_phase_over_ && of_.phase_index_at(each.first));
    begun_ = begun_ || holds_phase || is_numbered || place.role != block_role::other || (each.label != label_kind::none && each.label != label_kind::bullet);
    const bool is_aside = in_.is_mark(each.body, '(') && in_.is_mark(each.last - 1, ')');  // "(Kèm theo …)"
    if (is_aside || in_.is_mark(place.body, 0x2026)) return;
    if (!begun_) {
      add_opening(each, place.body, label);
      return;
    }
    if (holds_phase) {
      add_phases(each, label);
    } else if (is_heading) {
      put({.part = outline_part::heading, .label = label, .text = in_.clean(place.body, each.last)});
    } else if (place.role != block_role::other && place.role != block_role::heading) {
      const outline_part part = place.role == block_role::purpose ? outline_part::purpose : place.role == block_role::content ? outline_part::content : outline_part::duty;
      put({.part = part, .label = label, .text = in_.clean(place.body, place.item), .end = end_of(each.last), .index = place.index});
    } else if (of_.count_span && holds(each, *of_.count_span)) {
      add_count(each, body, label);
    } else if (is_numbered) {
      put({.part = outline_part::heading, .label = label, .text = in_.clean(body, each.last)});
    } else {
      add_text(body, each.last, label);
    }
  }

 private:
  void put(outline_line line) { into_.outline.push_back(std::move(line)); }
  bool holds(const block& each, const text_span& span) const { return in_[each.first].start < span.end && span.start < in_[each.last - 1].end; }
  bool next_phase_begins_in(const block& each) const { return next_phase_ < of_.phases.size() && of_.phases[next_phase_].first < each.last; }

  std::string label_of(const block& each, const block_place& place) const {
    std::string text = in_.clean(each.first, place.body);
    return text.empty() && place.body > each.first ? "+" : text;  // an asterisk, which is mark-up elsewhere
  }
  // The mark that ends what stands before the token.
  std::string end_of(std::size_t last) const {
    if (in_.is_mark(last - 1, '/')) --last;
    for (const char mark : {'.', ';', ','})
      if (in_.is_mark(last - 1, static_cast<char32_t>(mark))) return {mark};
    return {};
  }
  // Without the marks that end it.
  std::string words_of(std::size_t first, std::size_t last) const {
    while (last > first && (in_.is_mark(last - 1, '.') || in_.is_mark(last - 1, ';') || in_.is_mark(last - 1, ',') || in_.is_mark(last - 1, '/'))) --last;
    return last > first ? in_.clean(first, last) : std::string();
  }
  // What a decision has before the plan it issues: bases, which the head has, and its own end.
  bool is_of_other_paper(const block& each) {
    static const phrase recipients("Nơi nhận"), plan("KẾ HOẠCH");
    if (recipients.at(in_, each.body) != 0) is_behind_end_ = true;
    // The plan itself: what stands before it is the decision's.
    if (is_behind_end_ && plan.at(in_, each.body) != 0 && in_.word_at(each.body).upper_all && in_.word_at(each.body + 1).upper_all && line_last(in_, each.body) == each.body + 2) {
      into_.outline.clear();
      into_.table_purposes.clear(), into_.table_contents.clear(), into_.table_duties.clear();
      into_.issued_title = title_behind(each.body + 2);
      begun_ = is_addressed_ = false;
    }
    if (each.label == label_kind::roman || next_phase_begins_in(each)) is_behind_end_ = false;
    if (is_behind_end_) return true;
    static const phrase_map citing = {{1, "Căn cứ"}, {1, "Thực hiện"}};
    const text_span place = in_.span(each.first, each.last);
    return begun_ && citing.at(in_, each.body) && std::any_of(basis_spans_.begin(), basis_spans_.end(), [&](const text_span& one) { return place.start <= one.start && one.start <= in_[each.body + 2].end && one.start < place.end && one.end + 3 >= place.end; });
  }
  // What the plan that a decision issues is called, below its heading.
  std::string title_behind(std::size_t first) const {
    std::size_t last = first;
    while (last < in_.size() && (last == first || !in_[last].has(line_start) || (!in_.is_mark(last, '(') && !in_[last].has(empty_line_before)))) ++last;
    return last > first ? in_.clean(first, last) : std::string();
  }
  // The lines of the State, and place and day: of a letter they stand below what it is about.
  bool is_of_letterhead(const block& each) const {
    static const phrase_map state = {{1, "Cộng hòa xã hội chủ nghĩa Việt Nam"}, {1, "Độc lập - Tự do - Hạnh phúc"}, {1, "Đảng Cộng sản Việt Nam"}};
    const auto& paper = of_.out.campaign.document;
    const bool is_state = each.label == label_kind::none && state.at(in_, each.body) && line_last(in_, each.body) <= each.body + state.at(in_, each.body).length + 1;
    constexpr std::size_t longest = 16;
    const bool is_day = paper && !paper->place.empty() && each.last - each.first <= longest && in_.clean(each.first, each.last).starts_with(paper->place + ", ngày");
    return is_state || is_day;
  }
  // The section in which a draft puts what the old plan had no line for: the campaign tells it anew.
  bool is_of_highlights(const block& each, const block_place& place) {
    static const phrase highlights("ĐIỂM NHẤN");
    const std::string words = in_.clean(each.body, each.last);
    const bool is_numbered = each.label != label_kind::none && each.label != label_kind::bullet;
    if (highlights.at(in_, each.body) != 0 && (words == "ĐIỂM NHẤN" || words == "ĐIỂM NHẤN KHÁC")) {
      is_in_highlights_ = true;
    } else if (is_in_highlights_ && (is_numbered || place.role == block_role::heading || next_phase_begins_in(each) || (of_.count_span && holds(each, *of_.count_span)))) {
      is_in_highlights_ = false;
    }
    return is_in_highlights_;
  }
  // "Căn cứ Kế hoạch số ……/KH-SYT ngày …… của Sở Y tế": of a draft that was not filled in, which is no basis to the reader.
  void find_blank_bases(const block& each) {
    static const phrase_map citing = {{1, "Căn cứ"}, {1, "Thực hiện"}, {1, "Triển khai"}, {1, "Theo tinh thần"}};
    if (!citing.at(in_, each.body)) return;
    for (std::size_t first = each.body, last = first; first < each.last; first = last) {
      last = first + 1;
      while (last < each.last && !in_.is_mark(last - 1, ';')) ++last;
      bool has_blank = false, is_read = false;
      for (std::size_t i = first; i < last; ++i) has_blank = has_blank || in_.is_mark(i, 0x2026);
      for (const text_span& one : basis_spans_) is_read = is_read || (in_[first].start < one.end && one.start < in_[last - 1].end);
      if (has_blank && !is_read && citing.at(in_, first) && in_.is_mark(last - 1, ';')) into_.blank_bases.push_back(words_of(first, last));
    }
  }
  // Lines of text in columns.
  bool is_in_columns(const block& each) const {
    if (each.label != label_kind::none) return false;
    std::size_t lines = 0;
    for (std::size_t i = each.first; i < each.last; i = std::max(line_last(in_, i), i + 1)) {
      bool is_apart_in = false;
      for (std::size_t k = i + 1; k < std::min(line_last(in_, i), each.last) && !is_apart_in; ++k) is_apart_in = is_apart(in_, k);
      lines += is_apart_in ? 1U : 0U;
    }
    return lines > 1;
  }
  // A table that holds phases is told by them; what the campaign has for an item would be no table, its rows are not kept.
  void add_table(const block& each, const block_place& place) {
    if (!begun_) return;
    if (next_phase_begins_in(each) || (!is_phase_over_ && of_.phase_index_at(each.first))) {
      into_.has_table = true;
      if (is_table_open_) into_.outline.pop_back();  // its head
      is_table_open_ = false;
      while (next_phase_begins_in(each)) put({.part = outline_part::phase, .index = next_phase_++});
      is_phase_over_ = false;
      return;
    }
    if (place.role != block_role::other) {
      (place.role == block_role::purpose ? into_.table_purposes : place.role == block_role::content ? into_.table_contents : into_.table_duties).insert(place.index);
      put({.part = outline_part::table});
      return;
    }
    std::string rows(in_.text().substr(in_[each.first].start, in_[each.last - 1].end - in_[each.first].start));
    std::erase(rows, '\r');
    if (is_table_open_) {
      into_.outline.back().text += "\n" + rows;
    } else {
      put({.part = outline_part::table, .text = std::move(rows)});
    }
    is_table_open_ = true;
  }

  // What stands before the sections: whom it is addressed to, and whole sentences; of one that cites bases what leads on behind them.
  void add_opening(const block& each, std::size_t body, const std::string& label) {
    static const phrase addressing("Kính gửi");
    static const phrase_map agreed = {{1, "được sự"}, {2, "theo đề nghị"}};  // "…; được sự đồng ý của Đảng ủy, Công đoàn xây dựng kế hoạch như sau:"
    if (each.label == label_kind::none) is_addressed_ = addressing.at(in_, body) != 0;
    if (is_addressed_) {
      put({.part = outline_part::addressed, .label = label, .text = words_of(body, each.last), .end = end_of(each.last)});
      return;
    }
    if (each.label != label_kind::none) return;
    ++paragraph_;
    for (std::size_t first = body, last = first; first < each.last; first = last) {
      for (last = first + 1; last < each.last && !in_[last].has(sentence_start);) ++last;
      const bool leads_on = in_.is_mark(last - 1, ':');
      if (!leads_on && !in_.is_mark(last - 1, '.') && !in_.is_mark(last - 1, '/')) continue;
      // How many phases there are and the registration are told by the campaign.
      const auto holds = [&](const std::optional<text_span>& span) { return span && in_[first].start < span->end && span->start < in_[last - 1].end; };
      // "Căn cứ:" over a list of bases.
      constexpr std::size_t furthest = 4;
      const bool lists_bases = leads_on && last == each.last && next_basis_ < basis_spans_.size() && in_[last - 1].end <= basis_spans_[next_basis_].start && last + furthest < in_.size() && basis_spans_[next_basis_].start <= in_[last + furthest].start;
      if (holds(of_.count_span) || holds(of_.due_span) || lists_bases) continue;
      std::size_t begin = first;
      for (; next_basis_ < basis_spans_.size() && basis_spans_[next_basis_].start < in_[last - 1].end; ++next_basis_)
        while (begin < last && in_[begin].start < basis_spans_[next_basis_].end && in_[first].start < basis_spans_[next_basis_].end) ++begin;
      if (begin > first) {
        for (std::size_t i = begin; i + 1 < last; ++i)
          if (in_.is_mark(i, ';')) begin = i;
        while (begin < last && (in_.is_mark(begin, ',') || in_.is_mark(begin, ';'))) ++begin;
        if (begin == last || !leads_on || !(in_.word_at(begin).upper_first || agreed.at(in_, begin))) continue;
      }
      std::string words = words_of(begin, last);
      if (begin > first && agreed.at(in_, begin)) words = agreed.at(in_, begin).meaning == 1 ? "Được" + words.substr(std::string_view("được").size()) : "Theo" + words.substr(std::string_view("theo").size());
      put({.part = outline_part::opening, .text = std::move(words), .end = end_of(last), .index = paragraph_});
    }
  }
  void add_text(std::size_t first, std::size_t last, const std::string& label) {
    static const phrase_map furniture = {{1, "Nhận được"}, {1, "Xem chi tiết"}, {1, "Ảnh"}, {1, "Tin, ảnh"}};
    std::string words = words_of(first, last);
    // A heading and the paragraph below it, which are one block to the reader, stay on their lines.
    if (const std::size_t line = line_last(in_, first); !label.empty() && line < last && is_all_capitals(in_, first, line) && !is_all_capitals(in_, line, line_last(in_, line))) words = in_.clean(first, line) + "\n" + words_of(line, last);
    const bool is_page = label.empty() && last - first == 1 && in_.is_number(first);
    if (words.empty() || is_page || furniture.at(in_, first)) return;
    put({.part = outline_part::text, .label = label, .text = std::move(words), .end = end_of(last)});
  }
  // The sentence that tells how many phases there are, and what stands beside it.
  void add_count(const block& each, std::size_t body, const std::string& label) {
    std::size_t first = body;
    while (first + 1 < each.last && in_[first].start < of_.count_span->start) ++first;
    std::size_t last = first + 1;
    while (first > body && !in_[first].has(sentence_start)) --first;
    while (last < each.last && !in_[last].has(sentence_start)) ++last;
    // "III- Thời gian: chia làm 2 đợt": the heading stands before it.
    std::size_t heading_last = body;
    for (std::size_t i = body + 1; first == body && roman_value(std::string_view(label).substr(0, label.find_first_not_of("IVX"))) != 0 && i < last && in_[i].start <= of_.count_span->start; ++i)
      if (in_.is_mark(i - 1, ':')) heading_last = i;
    if (heading_last > body) put({.part = outline_part::heading, .label = label, .text = in_.clean(body, heading_last)});
    if (first > body) add_text(body, first, label);
    put({.part = outline_part::count, .label = first > body || heading_last > body ? std::string() : label});
    if (last < each.last) add_text(last, each.last, {});
  }

  // The phases that begin in a block, and what is told of those it holds.
  void add_phases(const block& each, const std::string& label) {
    std::size_t at = each.body;
    bool is_own_line = true;
    while (at < each.last) {
      const auto own = of_.phase_index_at(at);
      const std::size_t end = own ? std::min(of_.phases[*own].last, each.last) : next_phase_begins_in(each) ? std::max(of_.phases[next_phase_].first, at + 1) : each.last;
      if (own && *own == next_phase_) {
        put({.part = outline_part::phase, .label = is_own_line ? label : std::string(), .text = is_own_line && !label.empty() ? own_name_of_phase(*own, at) : std::string(), .index = next_phase_++});
        const bool is_named = !into_.outline.back().text.empty();
        while (is_named && at < end && in_[at].start < of_.phases[*own].bounds.start) ++at;
        is_own_line = false;
      }
      if (own) add_goals(*own, at, end, is_own_line ? label : std::string());
      at = end;
    }
  }

  // "Đợt 2: Tháng Nhân đạo (từ ngày …)": what the drive is called.
  std::string name_of_phase(std::size_t phase, std::size_t first) const {
    const phase_place& place = of_.phases[phase];
    if (!place.has_label || place.bounds.end <= place.bounds.start || place.bounds.start < place.label.end || !of_.out.campaign.phases[phase].theme.empty() || in_[first].start > place.label.start) return {};
    std::size_t begin = first, last = first;
    while (begin < in_.size() && in_[begin].start < place.label.end) ++begin;
    const std::size_t label_end = begin;
    while (in_.is_mark(begin, ':') || in_.is_dash(begin)) ++begin;
    for (last = begin; last < in_.size() && in_[last].start < place.bounds.start && !in_.is_mark(last, '(') && !in_.is_mark(last, ',');)
      if (!in_.is_word(last++)) return {};
    static const phrase_map told = {{1, "Quý"}, {1, "Từ"}, {1, "Thời gian"}};
    constexpr std::size_t fewest = 2, most = 12;
    // "Đợt 1: Ra quân, từ ngày …": of few words, more of them are a goal.
    constexpr std::size_t fewer_than_a_goal = 4;
    if (in_.is_mark(last, ',') && begin > label_end && last > begin && last < begin + fewer_than_a_goal && in_[last + 1].start >= place.bounds.start && !told.at(in_, begin)) return in_.clean(begin, last);
    const bool is_name = in_.is_mark(last, '(') && last >= begin + fewest && last <= begin + most && in_.word_at(begin).upper_first && !told.at(in_, begin);
    return is_name ? in_.clean(begin, last) : std::string();
  }

  // "Thời gian thi đua đặc biệt: 60 ngày, từ ngày …": what stands before the bounds of a phase without a number.
  std::string lead_of_phase(std::size_t phase, std::size_t first) const {
    static const phrase_map special = {{1, "Thời gian thi đua đặc biệt"}, {1, "Thời gian thi đua cao điểm"}, {1, "Thời gian cao điểm"}};
    const phase_place& place = of_.phases[phase];
    std::size_t last = first;
    while (last < in_.size() && in_[last].start < place.bounds.start) ++last;
    while (last > first && !in_.is_word(last - 1) && !in_.is_number(last - 1)) --last;
    return !place.has_label && special.at(in_, first) ? in_.clean(first, last) : std::string();
  }

  // "2. Chiến dịch vận tải hè: từ ngày …": of one that is called nothing else.
  std::string own_name_of_phase(std::size_t phase, std::size_t first) const {
    if (std::string lead = lead_of_phase(phase, first); !lead.empty()) return lead;
    const phase_place& place = of_.phases[phase];
    std::size_t last = first;
    while (last < in_.size() && in_[last].start < place.bounds.start && !in_.is_mark(last, ':')) ++last;
    constexpr std::size_t fewest = 2, most = 12, most_quoted = 24;
    static const phrase_map told = {{1, "Thời gian"}, {1, "Đợt 1"}, {1, "Quý"}};
    bool is_name = !place.has_label && in_.is_mark(last, ':') && last >= first + fewest && last <= first + (in_.is_quote(last - 1) ? most_quoted : most) && in_.word_at(first).upper_first && !told.at(in_, first);
    for (std::size_t i = first; i < last; ++i) is_name = is_name && (in_.is_word(i) || in_.is_quote(i) || is_in_quotes(first, i));
    return is_name && in_[last + 1].start >= place.bounds.start ? in_.clean(first, last) : std::string();
  }

  // Whether a quotation that opens from `first` on is still open before the place.
  bool is_in_quotes(std::size_t first, std::size_t place) const {
    bool is_open = false;
    for (; first < place; ++first) is_open = is_open != in_.is_quote(first);
    return is_open;
  }

  // The clauses of a phase that tell nothing the campaign has a place for.
  void add_goals(std::size_t phase, std::size_t first, std::size_t last, const std::string& label) {
    std::string words = name_of_phase(phase, first);
    const auto keep = [&](std::size_t from, std::size_t to, bool is_clause = false) {
      while (from < to && !in_.is_word(from) && !in_.is_number(from) && !in_.is_quote(from) && !(in_.is_mark(from, '(') && in_.is_number(from + 1) && in_.is_mark(from + 2, ')'))) ++from;
      static const phrase_map joints = {{1, "và"}, {1, "với"}, {1, "gắn với"}, {1, "nhằm"}};
      if (const auto joint = joints.at(in_, from)) from += joint.length;
      // "Thời gian thi đua:" leads on to the bounds.
      static const phrase_map leads = {{1, "Thời gian"}, {1, "Thời gian thi đua"}, {1, "Thời gian thực hiện"}, {1, "Thời gian phát động"}, {1, "Thời gian thi đua đặc biệt"}};
      if (const auto lead = leads.at(in_, from); lead && in_.is_mark(from + lead.length, ':')) {
        from += lead.length + 1;
        while (from < to && !in_.is_word(from) && !in_.is_number(from) && !in_.is_quote(from)) ++from;
      }
      const std::size_t least = is_clause ? 2 : 4;  // fewer words introduce something
      std::size_t count = 0;
      for (std::size_t i = from; i < to; ++i) count += in_.is_word(i) ? 1U : 0U;
      if (count < least) return;
      const std::string kept = words_of(from, to);
      if (!kept.empty()) words += (words.empty() ? "" : "; ") + kept;
    };
    for (std::size_t clause = first; clause < last;) {
      std::size_t end = clause + 1;
      while (end < last && !in_[end].has(sentence_start) && !in_.is_mark(end - 1, ';')) ++end;
      std::size_t at = clause;
      while (next_told_ < told_.size() && told_[next_told_].last <= clause) ++next_told_;
      for (std::size_t k = next_told_; k < told_.size() && told_[k].first < end; ++k) {
        const told_place& told = told_[k];
        if (told.last <= at) continue;
        // What stands before it belongs to it from the last comma on.
        std::size_t before = std::max(told.first, at);
        while (before > at && (is_in_quotes(first, before - 1) || (!in_.is_mark(before - 1, ',') && !in_.is_mark(before - 1, ':') && !in_.is_mark(before - 1, ')'))) && !(in_.is_quote(before - 1) && is_in_quotes(first, before - 1))) --before;
        if (before > at) keep(at, before);
        at = std::min(told.last, end);
        while (at < end && (is_in_quotes(first, at) || (!in_.is_mark(at, ',') && !in_.is_mark(at, ':')))) ++at;
      }
      if (at < end) keep(at, end, at == clause && clause > first);
      clause = end;
    }
    if (!words.empty()) put({.part = outline_part::in_phase, .label = label, .text = std::move(words), .end = label.empty() ? "" : ".", .index = phase});
  }

  // Labels, bounds, days, themes and congresses in their order.
  void find_told() {
    std::vector<text_span> spans;
    const campaign& what = of_.out.campaign;
    if (what.document)
      for (const basis& each : what.document->bases)
        if (each.span) basis_spans_.push_back(*each.span);
    std::sort(basis_spans_.begin(), basis_spans_.end(), [](const text_span& a, const text_span& b) { return a.start < b.start; });
    for (const phase_place& each : of_.phases)
      for (const text_span& span : {each.label, each.bounds, each.from, each.to}) spans.push_back(span);
    for (const commemoration_entry& each : what.commemorations)
      if (each.span) spans.push_back(*each.span);
    for (const theme& each : what.themes)
      if (each.span) spans.push_back(*each.span);
    for (std::size_t i = 0; i < what.congresses.size(); ++i)
      if (what.congresses[i].stance != congress_stance::carrying_out && what.congresses[i].span) spans.push_back(*what.congresses[i].span);
    std::erase_if(spans, [](const text_span& each) { return each.end <= each.start; });
    std::sort(spans.begin(), spans.end(), [](const text_span& a, const text_span& b) { return a.start < b.start || (a.start == b.start && a.end < b.end); });
    std::size_t token = 0;
    for (const text_span& each : spans) {
      while (token < in_.size() && in_[token].end <= each.start) ++token;
      std::size_t last = token;
      while (last < in_.size() && in_[last].start < each.end) ++last;
      told_.push_back({token, last});
    }
  }

  const analysis& of_;
  const source& in_;
  layout& into_;
  std::vector<told_place> told_;
  std::vector<text_span> basis_spans_;  // as they stand
  std::size_t next_phase_ = 0, next_told_ = 0, next_basis_ = 0, paragraph_ = 0;
  bool is_addressed_ = false;
  bool is_behind_end_ = false;  // of the decision
  bool is_in_highlights_ = false;
  bool is_table_open_ = false;  // its rows go on
  bool begun_ = false;
  bool is_phase_over_ = false;
};

lunar_bounds lunar_bounds_of(const source& in, const phase_place& of, const phase& told) {
  static const phrase_map words = {{1, "âm lịch"}, {1, "ÂL"}, {1, "Rằm"}, {1, "tháng Giêng"}, {1, "tháng Chạp"}, {1, "mùng"}, {1, "mồng"}};
  lunar_bounds found;
  for (std::size_t i = of.first; i < of.last && in[i].start < of.bounds.end; ++i) {
    if (in[i].start < of.bounds.start || !words.at(in, i)) continue;
    // "mồng 2 tháng 5" that was read as 02/5 is no lunar day.
    const auto is_read_so = [&](const bound& edge) { return edge.day && in.is_number(i + 1) && in.is_number(i + 3) && in.number(i + 1) == edge.day->day() && in.number(i + 3) == edge.day->month(); };
    if (is_read_so(told.from) || is_read_so(told.to)) continue;
    // A day in brackets stands behind its words; these too behind a day, "từ ngày 15/02/2024 (mùng 6 Tết) đến …".
    const bool is_beside_from = i > 1 && in.is_mark(i - 1, '(') && in[i - 2].end == of.from.end;
    (of.from.end != 0 && of.from.start < of.to.start && in[i].start >= of.from.end && !is_beside_from ? found.to : found.from) = true;
  }
  return found;
}

// The lines of the letterhead, in its first column, that make a name: in their order, or an organ below the body it is of.
std::vector<std::string> lines_of_name(const source& in, std::size_t head_last, const std::string& name) {
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < head_last; i = std::max(line_last(in, i), i + 1)) {
    std::size_t end = i + 1;
    while (end < std::min(line_last(in, i), head_last) && !is_apart(in, end)) ++end;
    lines.push_back(in.clean(i, end));
  }
  for (std::size_t first = 0; first < lines.size(); ++first) {
    std::string joined = lines[first];
    for (std::size_t last = first + 1; last < lines.size() && joined.size() < name.size(); ++last) {
      const bool is_below = last == first + 1 && lines[last] + " " + lines[first] == name;
      joined += " " + lines[last];
      if (is_below || joined == name) return {lines.begin() + static_cast<std::ptrdiff_t>(first), lines.begin() + static_cast<std::ptrdiff_t>(last) + 1};
    }
  }
  return {};
}

// "Số: ……/KH-CĐ": the codes of a number that was never filled in.
std::string codes_of_blank(const source& in, std::size_t head_last) {
  static const word_hash number_word = hash_of_word("Số");
  for (std::size_t i = 0; i + 2 < head_last; ++i) {
    if (in.hash(i) != number_word || !in.is_mark(i + 1, ':') || !in.is_mark(i + 2, 0x2026)) continue;
    std::size_t first = i + 2;
    while (first < line_last(in, i) && in.is_mark(first, 0x2026)) ++first;
    std::size_t last = first;
    while (last < line_last(in, i) && !is_apart(in, last) && !in.is_mark(last, 0x2026)) ++last;
    const bool has_codes = (in.is_mark(first, '/') || in.is_dash(first)) && last > first + 1 && in.is_word(first + 1);
    return has_codes ? in.clean(first, last) : std::string();
  }
  return {};
}

}  // namespace

bool leads_on(const outline_line& sentence) {
  if (sentence.text.ends_with(":")) return true;
  const source in(sentence.text);
  static const phrase_map launching = {{1, "phát động"}, {1, "xây dựng kế hoạch"}, {1, "ban hành kế hoạch"}, {1, "triển khai kế hoạch"}};
  for (std::size_t i = 0; i < in.size(); ++i)
    if (launching.at(in, i)) return true;
  return false;
}

void analysis::lay_out(const std::vector<block_place>& places) {
  if (out.campaign.document) layout.issuer_lines = lines_of_name(in, body_begin, out.campaign.document->issuer);
  if (out.campaign.document && !out.campaign.document->number) layout.number_codes = codes_of_blank(in, body_begin);
  layout.head_end = in[body_begin].start;
  for (std::size_t i = 0; i < phases.size(); ++i) layout.lunar.push_back(lunar_bounds_of(in, phases[i], out.campaign.phases[i]));
  outliner lines(*this, layout);
  const auto& blocks = in.blocks();
  for (std::size_t b = 0; b < blocks.size() && blocks[b].first < closing_begin; ++b)
    if (blocks[b].first >= body_begin) lines.add(blocks[b], places[b]);
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
