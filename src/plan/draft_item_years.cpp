// SPDX-License-Identifier: BSL-1.0
// Years of an item, and what is of the old year alone: results, what the year was, what happens once.
#include "draft_items.hpp"
#include "draft_years.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

bool item_mover::is_heading_of_results(const std::string& text) const {
  const detail::source in(text);
  static const detail::phrase results("kết quả");
  bool has_results = false, has_year = false;
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (in.is_word(i) && in.word_at(i).capitals < in.word_at(i).letters) return false;
    has_results = has_results || results.at(in, i) != 0;
    has_year = has_year || (in.digits(i) == 4 && in.number(i) == old_year_ - 1);
  }
  return has_results && has_year && year_ < date::last_year;
}

std::string item_mover::heading(const std::string& as_written) {
  if (!is_heading_of_results(as_written)) {
    std::string text = within_period(with_year_outside_laws(as_written), as_written);
    // "MỤC TIÊU ĐẾN NĂM 2020".
    for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
      std::size_t next = at + 4;
      const int own = year_at(text, at);
      if (own == 0) continue;
      const int second = second_year_at(text, next);
      const int last = std::max(own, second);
      if (old_year_ <= last && last < year_) note_item(text, "nhắc năm " + std::to_string(last) + ", đã qua: xem lại", "names " + std::to_string(last) + ", which is over: look at it again");
      at = second != 0 ? next + 3 : at + 3;
    }
    return text;
  }
  const std::string before = std::to_string(old_year_ - 1);
  const std::size_t at = as_written.find(before);
  return with_year_outside_laws(as_written.substr(0, at)) + std::to_string(year_ - 1) + with_year_outside_laws(as_written.substr(at + before.size()));
}

bool item_mover::tells_results(const std::string& item) const {
  for (const std::string_view opening : {"Năm ", "Trong năm ", "Kết quả năm ", "Năm học ", "Trong năm học ", "Kết quả năm học "})
    if (item.starts_with(opening))
      if (const int own = year_at(item, opening.size()); own != 0 && own < old_year_) return true;
  return false;
}

namespace {

// What is said of one year of a term or a programme.
const phrase_map& marks_of_year() {
  static const phrase_map all = {{1, "năm bản lề"}, {1, "năm cuối"}, {1, "năm đầu"}, {1, "năm đầu tiên"}, {1, "năm cuối cùng"}, {1, "năm tổ chức"}, {1, "năm diễn ra"}, {1, "năm có ý nghĩa"}, {1, "năm tăng tốc"}, {1, "năm về đích"}};
  return all;
}

}  // namespace

bool item_mover::tells_own_year(const std::string& sentence) const {
  const source in(sentence);
  static const phrase year("năm"), is("là");
  for (std::size_t i = 0; i < in.size(); ++i)
    if (marks_of_year().at(in, i) || (year.at(in, i) != 0 && in.is_number(i + 1) && in.number(i + 1) == old_year_ && is.at(in, i + 2) != 0)) return true;
  return false;
}

void item_mover::note_link(const std::string& item) {
  for (std::size_t at = 0; at + 4 <= item.size(); ++at) {
    if (year_at(item, at) != old_year_ || !is_in_link(item, at)) continue;
    note_item(item, "có đường dẫn ghi năm " + std::to_string(old_year_) + ": xem lại", "has a link with " + std::to_string(old_year_) + " in it: look at it again");
    return;
  }
}

void item_mover::note_own_year(const std::string& item) {
  const source in(item);
  for (std::size_t i = 0; i < in.size(); ++i) {
    const auto mark = marks_of_year().at(in, i);
    if (!mark || is_changed(in.span(i, i + mark.length))) continue;
    std::size_t end = i + mark.length;
    while (end < in.size() && !in[end].has(sentence_start) && !in.is_mark(end, ';')) ++end;
    note_item(in.clean(i, end), "nói riêng về năm cũ: xem lại", "is said of the old year alone: look at it again");
    return;
  }
}

void item_mover::blank_past(const std::string& sentence, const campaign& said) {
  const source in(sentence);
  const auto is_of_event = [&](const text_span& place) {
    return std::any_of(said.commemorations.begin(), said.commemorations.end(), [&](const commemoration_entry& each) {
      const auto own = place_of(each.span, sentence);
      return own && own->first < place.end && place.start < own->second;
    });
  };
  static const phrase year_word("năm");
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (const auto years = years_at(in, i)) {
      i = years->last - 1;
      continue;
    }
    const auto day = in.is_number(i) || starts_with_day(in, i) ? day_at(in, i) : std::nullopt;
    if (day && !day->is_malformed && !day->is_lunar) {
      const text_span place = in.span(day->begin, day->last);
      const bool has_word = starts_with_day(in, day->begin) || (day->begin > 0 && starts_with_day(in, day->begin - 1));
      const bool is_past = day->year == 0 ? has_word : old_year_ - 1 <= day->year && day->year <= old_year_;
      const bool is_in_range = day->begin > 0 && in.is_dash(day->begin - 1);
      i = day->last - 1;
      if (!is_past || is_in_range || is_of_event(place)) continue;
      std::erase_if(changes_, [&](const change& one) { return one.first < place.end && place.start < one.last; });
      note_item(sentence, "nêu ngày của năm cũ: để trống", "names a day of the old year: it is left blank");
      changes_.push_back({place.start, place.end, (starts_with_day(in, day->begin) ? "ngày " : "") + std::string(blank)});
      continue;
    }
    if (in.is_number(i) && in.digits(i) == 4 && in.number(i) == old_year_ - 1 && i > 0 && year_word.at(in, i - 1) != 0 && !is_changed(in.span(i, i + 1))) changes_.push_back({in[i].start, in[i].end, blank});
  }
}

std::string item_mover::within_period(std::string text, const std::string& as_written) {
  const auto own = period_of(like_);
  if (!own) return text;
  const std::string old_text = text;
  bool is_blanked = false;
  for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
    const int named = year_at(text, at);
    std::size_t next = at + 4;
    if (named <= own->from || named > own->to) continue;
    if (second_year_at(text, next) != 0) {
      at = next + 3;
      continue;
    }
    const std::string_view before = std::string_view(text).substr(0, at);
    const bool is_year = before.ends_with("năm ") || before.ends_with("NĂM ");
    const bool is_quarter = at > 1 && before.back() == '/' && (before[at - 2] == 'I' || before[at - 2] == 'V');
    const bool is_law = text.rfind("Luật ", at) != std::string::npos || text.rfind("luật ", at) != std::string::npos;
    // As it was written, not one that has moved already: "năm 2024" of a text that names "5 năm 2021 - 2025" too.
    const std::size_t word = is_year ? std::string_view("năm ").size() : 1;
    if (is_law || (!is_year && !is_quarter) || as_written.find(text.substr(at - word, word + 4)) == std::string::npos) continue;
    const int moved_year = named + year_ - old_year_;
    const bool is_last = named == own->to && moved_year <= date::last_year;
    const std::string there = is_last ? std::to_string(moved_year) : std::string(blank);
    is_blanked = is_blanked || !is_last;
    text.replace(at, 4, there);
    at += there.size() - 1;
  }
  if (is_blanked) note_item(as_written, "nhắc một năm của giai đoạn cũ: để trống", "names a year of the old period: it is left blank");
  return text;
}

std::string item_mover::with_year_outside_laws(const std::string& text) const {
  std::size_t end = text.size();
  for (const std::string_view law : {"Luật ", "luật ", "Hiến pháp "}) end = std::min(end, text.find(law));
  return with_period(with_year(text.substr(0, end), old_year_, year_, is_of_school_year(like_, old_year_) ? 2 : 1), period_of(like_), year_ - old_year_) + text.substr(end);
}

namespace {

const phrase_map& once_only() {
  static const phrase_map all = {{1, "bầu cử"}, {1, "tổng điều tra"}};
  return all;
}

}  // namespace

bool happens_once(std::string_view words) {
  const source in(words);
  for (std::size_t i = 0; i < in.size(); ++i)
    if (once_only().at(in, i) && (i == 0 || in.hash(i - 1) != hash_of_word("ngày"))) return true;
  return false;
}

std::string item_mover::without_once_only(const std::string& clauses) {
  std::string kept;
  for (std::size_t at = 0; at < clauses.size();) {
    // To the next semicolon, or the comma behind which something else is done: "phục vụ bầu cử, làm tốt công tác tuyển quân".
    const auto does_something = [&](std::size_t from) {
      const std::size_t second = std::min(clauses.find(' ', from), clauses.size());
      return begins_verb(source(std::string_view(clauses).substr(from, std::min(clauses.find(' ', second + 1), clauses.size()) - from)), 0);
    };
    std::size_t end = at;
    do end = std::min(clauses.find_first_of(",;", end + 1), clauses.size());
    while (end < clauses.size() && clauses.compare(end, 2, "; ") != 0 && !(clauses.compare(end, 2, ", ") == 0 && does_something(end + 2)));
    const std::string clause = clauses.substr(at, end - at);
    const std::string joint = at == 0 ? std::string() : clauses.substr(at - 2, 2);
    at = std::min(end + 2, clauses.size());
    const source in(clause);
    bool is_once = false;
    for (std::size_t i = 0; i < in.size() && !in.is_mark(i, '.'); ++i) is_once = is_once || (once_only().at(in, i) && (i == 0 || !starts_with_day(in, i - 1)));
    if (is_once) {
      notes_.push_back({.vi = "bỏ việc một lần của năm cũ: `" + clause.substr(0, end_of_words(clause, 80)) + "`", .en = "left out, for it happens once: `" + clause.substr(0, end_of_words(clause, 80)) + "`"});
    } else {
      if (!kept.empty()) kept += joint;
      kept += clause;
    }
  }
  return kept;
}

void item_mover::change_once_only(const std::string& item) {
  const detail::source in(item);
  const phrase_map& once = once_only();
  bool is_once = false;
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (in[i].has(detail::sentence_start) || in.is_mark(i, ';')) is_once = false;
    if (const auto hit = once.at(in, i); hit && (i == 0 || !starts_with_day(in, i - 1))) {  // "75 năm Ngày bầu cử …" is remembered
      std::size_t end = i + 1;
      while (end < in.size() && (in.is_word(end) || in.is_number(end))) ++end;
      note_item(in.clean(i, end), "là việc một lần của năm cũ: xem lại", "is something of the old year that happens once: look at it again");
      is_once = true;
      i += hit.length - 1;
      continue;
    }
    if (!is_once) continue;
    const auto day = detail::day_at(in, i);
    const auto month = day ? std::nullopt : detail::month_at(in, i);
    const auto& found = day ? day : month;
    if (!found || found->is_malformed || found->is_lunar) continue;
    const text_span place = in.span(found->begin, found->last);
    std::erase_if(changes_, [&](const change& one) { return one.first < place.end && place.start < one.last; });
    const bool has_word = month || starts_with_day(in, found->begin);
    changes_.push_back({place.start, place.end, (month ? "tháng " : has_word ? "ngày " : "") + std::string(blank)});
    i = found->last - 1;
  }
}

void item_mover::change_terms(const std::string& item) {
  const detail::source in(item);
  static const detail::phrase term("nhiệm kỳ"), resolution("nghị quyết"), congress("đại hội");
  bool is_carried_out = false, is_of_congress = false;
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (in[i].has(detail::sentence_start) || in.is_mark(i, ';') || in.is_mark(i, ',')) is_of_congress = is_carried_out = false;
    if (resolution.at(in, i) != 0) is_carried_out = true;
    if (congress.at(in, i) != 0) {
      is_of_congress = true;
      is_carried_out = i > 1 && resolution.at(in, i - 2) != 0;
    }
    const auto years = detail::years_at(in, i);
    if (!years) continue;
    const text_span place = in.span(i, years->last);
    i = years->last - 1;
    if (years->from + 1 >= years->to || is_changed(place)) continue;
    const bool is_term = place.start >= 1 && item.substr(0, place.start).ends_with("nhiệm kỳ ");
    const std::string words = item.substr(place.start, place.end - place.start);
    const std::string in_bracket = place.start == 0 ? words : item.substr(place.start - 1, place.end - place.start + 1);
    if (is_term && is_of_congress && years->to < year_ && old_year_ <= years->to) {
      changes_.push_back({place.start, place.end, std::string(blank) + " - " + blank});
      note_item("nhiệm kỳ " + words, "đã hết: để trống", "is over: it is left blank");
    } else if (is_term && is_of_congress && !is_carried_out && old_year_ <= years->from && years->from < year_) {
      note_item("đại hội nhiệm kỳ " + words, "đã qua: xem lại", "is over: look at it again");
    } else if (!is_term && old_year_ <= years->to && years->to < year_ && in_bracket == with_year_outside_laws(in_bracket)) {
      note_item("giai đoạn " + words, "đã hết: xem lại", "is over: look at it again");
    }
  }
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
