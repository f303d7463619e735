// SPDX-License-Identifier: BSL-1.0
#include "draft_items.hpp"

#include "draft_congresses.hpp"
#include "draft_years.hpp"
#include "lines.hpp"

#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

std::optional<deadline> moved_deadline(date named, int delta, boundary edge, const catalogue& holidays) {
  const auto there = in_year(named, named.year() + delta);
  if (!there) return std::nullopt;
  if (*there <= date::earliest() + days(40)) return edge == boundary::exclusive ? deadline::before(*there) : deadline::until(*there);
  if (edge == boundary::inclusive) return deadline::until(last_working_day(*there, holidays));
  const date last = last_working_day(*there - days(1), holidays);
  return last + days(1) == *there && !may_be_off(*there, holidays) ? deadline::before(*there) : deadline::until(last);
}

void note_theme(const std::string& text, std::vector<bilingual>& notes) {
  notes.push_back({.vi = "chủ đề `" + text + "` ghi những năm đã qua: xem lại", .en = "the theme `" + text + "` names years that are over: look at it again"});
}

item_mover::item_mover(const campaign& like, int old_year, int year, const period& window, const reader& by, std::vector<bilingual>& notes) : like_(like), old_year_(old_year), year_(year), window_(window), by_(by), notes_(notes) {
  head_ = "KẾ HOẠCH\n" + like.title + "\n\n" + (like.launcher.empty() ? std::string() : like.launcher + " phát động phong trào thi đua" + (like.year ? " năm " + std::to_string(*like.year) : "") + " với các nội dung sau:\n\n") + "I. NỘI DUNG THI ĐUA\n\n- ";
}

std::optional<std::string> item_mover::operator()(const std::string& as_written) { return moved(as_written, kind::item); }

std::optional<std::string> item_mover::opening(const std::string& as_written) { return moved(as_written, kind::opening); }

std::optional<std::string> item_mover::moved(const std::string& as_written, kind of) {
  reading of_item = by_.read(head_ + as_written + ".\n");
  const std::string item = mended(as_written, of_item);
  if (is_heading_of_results(item)) return heading(item);
  if (tells_results(item)) {
    notes_.push_back({.vi = "bỏ mục nói về kết quả năm trước: `" + item.substr(0, end_of_words(item, 80)) + "`", .en = "an item with results of an earlier year is left out: `" + item.substr(0, end_of_words(item, 80)) + "`"});
    return std::nullopt;
  }
  if (of == kind::opening && tells_own_year(item)) {
    notes_.push_back({.vi = "bỏ câu nói riêng về năm cũ: `" + item.substr(0, end_of_words(item, 80)) + "`", .en = "a sentence about the old year alone is left out: `" + item.substr(0, end_of_words(item, 80)) + "`"});
    return std::nullopt;
  }
  changes_.clear();
  const campaign& said = of_item.campaign;
  for (const year_count& each : said.year_counts) change_count(each, item);
  for (const congress_mention& each : said.congresses) change_congress(each, item);
  for (const commemoration_entry& each : said.commemorations) change_number(each, item);
  for (const theme& each : said.themes) change_theme(each, item);
  change_days_and_numbers(item, said.registration ? detail::registration_edges() : detail::deadline_edges());
  change_once_only(item);
  change_weekdays(item);
  change_ranges(item);
  change_terms(item);
  change_figures(item, of);
  if (of == kind::opening) blank_past(item, said);
  blank_edition(item);
  note_congress(item, said);
  if (of == kind::item) note_own_year(item);
  if (names_person(item)) note_item(item, "nêu tên người: xem lại", "names a person: look at it again");
  std::sort(changes_.begin(), changes_.end(), [](const change& a, const change& b) { return a.first < b.first; });
  std::string text;
  std::size_t at = 0;
  for (const change& each : changes_) {
    if (each.first < at) continue;
    text += with_year_outside_laws(item.substr(at, each.first - at)) + each.text;
    at = each.last;
  }
  return within_period(text + with_year_outside_laws(item.substr(at)), item);
}

std::string item_mover::mended(const std::string& item, reading& of_item) {
  std::vector<diagnostic> all = std::move(of_item.diagnostics);
  std::erase_if(all, [&](const diagnostic& each) { return each.severity != severity::error || !place_of(each.span, item); });
  for (const diagnostic& each : all)
    if (!each.fix) carried_.insert(each.code);
  std::erase_if(all, [&](const diagnostic& each) { return !each.fix || !place_of(each.fix->span, item); });
  if (all.empty()) return item;
  const std::string text = fixed(head_ + item + ".\n", all);
  of_item = by_.read(text);
  return text.substr(head_.size(), text.size() - head_.size() - 2);
}

void item_mover::note_item(const std::string& item, const std::string& vi, const std::string& en) {
  const std::string words = "`" + item.substr(0, end_of_words(item, 80)) + "`";
  notes_.push_back({.vi = words + " " + vi, .en = words + " " + en});
}

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

void item_mover::note_own_year(const std::string& item) {
  const source in(item);
  for (std::size_t i = 0; i < in.size(); ++i) {
    const auto mark = marks_of_year().at(in, i);
    if (!mark) continue;
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

std::optional<std::pair<std::size_t, std::size_t>> item_mover::place_of(const std::optional<text_span>& span, const std::string& item) const {
  if (!span || span->start < head_.size() || span->end > head_.size() + item.size()) return std::nullopt;
  return std::pair{span->start - head_.size(), span->end - head_.size()};
}

void item_mover::change_count(const year_count& each, const std::string& item) {
  const auto place = place_of(each.span, item);
  if (!place) return;
  const std::string own = item.substr(place->first, place->second - place->first);
  const std::string words = "thứ " + ordinal_words(each.stated);
  const std::size_t at = own.find(words);
  if (at == std::string::npos) return;
  year_count whole = each;  // with the years of what is carried out
  whole.text = item.substr(place->first, item.find_first_of(".;", place->second) - place->first);
  const counted_year then = counted(whole, old_year_, year_, window_, by_.known());
  if (!then.number) blanked_counts_.insert(each.text);
  if (!then.number) note_item(whole.text, "đã hết thời gian thực hiện: để trống số thứ tự", "is over by then: its number is left blank");
  changes_.push_back({place->first + at, place->first + at + words.size(), "thứ " + (then.number ? ordinal_words(*then.number) : std::string(blank))});
  if (then.other == nullptr) return;
  const std::string roman = detail::roman_text(*each.ordinal);
  if (const std::size_t digits = own.rfind(roman); digits != std::string::npos) changes_.push_back({place->first + digits, place->first + digits + roman.size(), detail::roman_text(then.other->ordinal)});
}

void item_mover::change_theme(const theme& each, const std::string& item) {
  const auto place = place_of(each.span, item);
  if (!place) return;
  if (each.kind == theme_kind::theme && std::min(item.find("năm " + std::to_string(old_year_)), item.find("NĂM " + std::to_string(old_year_))) < place->first) {
    changes_.push_back({place->first, place->second, blank});
    blanked_themes_.insert(comparison_key(each.text));
  } else if (is_of_past_years(each.text, year_)) {
    note_theme(each.text, notes_);
  }
}

void item_mover::change_congress(const congress_mention& each, const std::string& item) {
  const auto place = place_of(each.span, item);
  if (!place || !each.ordinal || each.body.empty()) return;
  std::optional<int> number = each.ordinal;
  std::optional<congress_term> term = each.term;
  const congress* const in_force = in_force_in(by_.known(), each.body, *each.ordinal, window_);
  const congress* held = nullptr;
  for (const congress* one : by_.known().congresses.of(each.body))
    if (one->held && one->held->overlaps(window_)) held = one;
  const congress_mention& last_held = last_held_in(like_, each, year_, by_.known());
  if (each.stance == congress_stance::carrying_out) {
    if (*last_held.ordinal > std::max(*each.ordinal, in_force != nullptr ? in_force->ordinal : 0)) {  // the old plan knows more
      number = last_held.term->to < year_ ? std::nullopt : last_held.ordinal;
      if (term) term = last_held.term;
    } else if (in_force != nullptr) {
      const int last = in_force->term ? in_force->term->to : in_force->held ? in_force->held->from().year() + regular_term : year_;
      number = last < year_ ? std::nullopt : std::optional(in_force->ordinal);  // the next one is not known
      if (term && in_force->ordinal != *each.ordinal) term = in_force->term;
    } else if (term && term->to < year_) {
      number.reset();
    }
  } else if (held != nullptr) {
    number = held->ordinal;
    if (term && held->ordinal != *each.ordinal) term = held->term;
  } else if (const congress* const own = find_congress(by_.known(), each.body, *each.ordinal); (own != nullptr && own->held && own->held->to() < window_.from()) || (term && term->from < year_)) {
    number.reset();  // it is over
  }
  // A wrong term is not wanted again.
  if (number && term)
    if (const congress* const then = find_congress(by_.known(), each.body, *number); then != nullptr && then->term) term = then->term;
  if (number == each.ordinal && term == each.term) return;
  if (!number) {
    const std::string name = item.substr(place->first, place->second - place->first);
    notes_.push_back({.vi = "`" + name + "` trong một mục đã qua hoặc chưa rõ: để trống số thứ tự", .en = "`" + name + "` in an item is over or not known: its number is left blank"});
    term.reset();
  }
  const std::string own = item.substr(place->first, place->second - place->first);
  const std::string roman = detail::roman_text(*each.ordinal);
  for (std::size_t at = own.find(roman); at != std::string::npos; at = own.find(roman, at + 1)) {
    if ((at > 0 && own[at - 1] != ' ') || (at + roman.size() < own.size() && own[at + roman.size()] != ' ' && own[at + roman.size()] != ',')) continue;
    changes_.push_back({place->first + at, place->first + at + roman.size(), number ? detail::roman_text(*number) : std::string(blank)});
    break;
  }
  if (!each.term) return;
  const std::size_t from = own.find(std::to_string(each.term->from));
  const std::size_t to = own.rfind(std::to_string(each.term->to));
  if (from == std::string::npos || to == std::string::npos || to < from + 4) return;
  changes_.push_back({place->first + from, place->first + from + 4, term ? std::to_string(term->from) : std::string(blank)});
  changes_.push_back({place->first + to, place->first + to + 4, term ? std::to_string(term->to) : std::string(blank)});
}

void item_mover::change_number(const commemoration_entry& each, const std::string& item) {
  const auto place = place_of(each.span, item);
  if (!place || !each.stated) return;
  if (!moves_along(each, like_, old_year_, by_.known().events)) {
    if (*each.target_year < year_) note_item(item, "nói về ngày kỷ niệm của năm " + std::to_string(*each.target_year) + ", đã qua: xem lại", "tells of an anniversary in " + std::to_string(*each.target_year) + ", which is over: look at it again");
    return;
  }
  // "50 năm thực hiện Di chúc …" is looked back on once.
  constexpr int jubilee = 5;
  if (!each.event && *each.stated % jubilee == 0 && each.text.find(" năm thực hiện ") != std::string::npos) note_item(each.text, "là dịp của năm cũ: xem lại", "is an occasion of the old year: look at it again");
  commemoration_entry moved_entry = each;
  moved_entry.target_year = each.target_year.value_or(old_year_) + year_ - old_year_;
  const auto number = each.event ? right_number(moved_entry, like_, by_.known().events) : std::optional(*each.stated + year_ - old_year_);
  const std::string own = item.substr(place->first, place->second - place->first);
  const std::string digits = std::to_string(*each.stated);
  const std::size_t at = own.find(digits + " năm");
  if (!number || *number < 1 || at == std::string::npos || (at > 0 && is_digit(own[at - 1]))) {  // in words: its day stays with it
    changes_.push_back({place->first, place->second, own});
    note_item(own, "giữ nguyên số năm và năm: xem lại", "keeps its number of years and its year: look at it again");
    return;
  }
  const change made{place->first + at, place->first + at + digits.size(), std::to_string(*number)};
  // Of a school year or a working year the other year, which moves nowhere else.
  if (each.target_year && *each.target_year != old_year_)
    if (const std::size_t target = own.rfind(std::to_string(*each.target_year)); target != std::string::npos && target > at) changes_.push_back({place->first + target, place->first + target + 4, std::to_string(*moved_entry.target_year)});
  if (std::none_of(changes_.begin(), changes_.end(), [&](const change& one) { return one.first == made.first; })) changes_.push_back(made);
}

void item_mover::change_days_and_numbers(const std::string& item, const detail::phrase_map& edges) {
  const detail::source in(item);
  static const detail::phrase_map each_year = {{1, "hằng năm"}, {1, "hàng năm"}, {1, "mỗi năm"}};
  static const detail::word_hash done = detail::hash_of_word("xong");
  std::size_t behind_day = in.size();
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (const auto day = detail::day_at(in, i)) behind_day = day->last;
    if (const auto edge = i == behind_day ? detail::phrase_map::hit{} : edges.at(in, i)) {  // "từ ngày … đến hết ngày …" is a stretch
      const std::size_t at_day = detail::behind_hour(in, i + edge.length);
      const auto day = detail::day_at(in, at_day);
      std::optional<date> full;
      if (day && !day->is_malformed && !day->is_lunar) full = day->year != 0 ? day->full() : day->in_year(old_year_);
      const bool is_yearly = day && day->year == 0 && each_year.at(in, day->last + (in.is_mark(day->last, '(') ? 1U : 0U));
      if (full && !is_yearly && full->year() >= old_year_ && full->year() <= old_year_ + 1) {
        // Until an hour of the day the day itself counts.
        const bool is_before_day = edge.meaning == detail::deadline_exclusive && at_day == i + edge.length;
        if (const auto there = moved_deadline(*full, year_ - old_year_, is_before_day ? boundary::exclusive : boundary::inclusive, by_.known().events)) {
          const std::string text = day_as_written(in, *day, *there->day());
          if (is_before_day && there->boundary() == boundary::inclusive) {
            const bool is_capital = in.word_at(i).upper_first;
            const bool is_done = in.hash(i) == done;
            const bool has_day_word = day->in_words && starts_with_day(in, day->begin);
            const std::string words = in.word_at(i).upper_all ? (is_done ? "XONG CHẬM NHẤT " : "CHẬM NHẤT ") : is_done ? "xong chậm nhất " : is_capital ? "Chậm nhất " : "chậm nhất ";
            changes_.push_back({in[i].start, in[day->last - 1].end, words + (has_day_word ? "" : in.word_at(i).upper_all ? "NGÀY " : "ngày ") + text});
          } else {
            changes_.push_back({in[day->begin].start, in[day->last - 1].end, text});
          }
        }
        i = day->last - 1;
        continue;
      }
      if (is_yearly) {
        i = day->last - 1;
        continue;
      }
    }
    // "tổng kết vào tháng 01/2025" in a plan for 2024.
    if (const auto month = in.is_number(i) ? std::nullopt : detail::month_at(in, i); month && month->year == old_year_ + 1 && !is_of_school_year(like_, old_year_) && year_ < date::last_year && !detail::day_at(in, i)) {
      const text_span place = in.span(month->last - 1, month->last);
      changes_.push_back({place.start, place.end, std::to_string(year_ + 1)});
      i = month->last - 1;
      continue;
    }
    if (const auto day = detail::day_at(in, i); day && change_missing_day(in, *day, item)) {
      i = day->last - 1;
      continue;
    }
    const auto number = in.is_number(i) ? detail::number_at(in, i) : std::nullopt;
    if (!number) continue;
    std::size_t behind = number->last;
    if (in.is_mark(behind, ',')) ++behind;
    const auto day = detail::day_at(in, behind);
    const auto full = day ? day->full() : std::nullopt;
    std::size_t words_last = full ? day->last : number->last;  // what is said of it
    while (words_last < in.size() && !in.is_mark(words_last, ';') && !in.is_mark(words_last, '.') && !(in.is_number(words_last) && detail::number_at(in, words_last))) ++words_last;
    if (is_replaced(in, number->first)) {
      note_item(item, "nói văn bản bị thay thế: điền văn bản mà kế hoạch này thay thế", "names the document that is replaced: fill in the one this plan replaces");
    }
    if (is_replaced(in, number->first) || !is_lasting(number->number, full, in.clean(full ? day->last : number->last, words_last), old_year_, year_)) {
      changes_.push_back({in[number->first].start, in[number->last - 1].end, blank + codes_of(number->number)});
      if (full) changes_.push_back({in[day->begin].start, in[day->last - 1].end, (day->in_words && starts_with_day(in, day->begin) ? "ngày " : "") + std::string(blank)});
    } else if (full) {
      changes_.push_back({in[number->first].start, in[day->last - 1].end, item.substr(in[number->first].start, in[day->last - 1].end - in[number->first].start)});
    }
    i = (full ? day->last : number->last) - 1;
  }
}

bool item_mover::is_changed(const text_span& place) const {
  return std::any_of(changes_.begin(), changes_.end(), [&](const change& one) { return one.first < place.end && place.start < one.last; });
}

namespace {

const phrase_map& once_only() {
  static const phrase_map all = {{1, "bầu cử"}, {1, "tổng điều tra"}};
  return all;
}

}  // namespace

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

bool item_mover::is_weekday(const std::string& words) {
  static const std::set<std::string> all = [] {
    std::set<std::string> names;
    for (int day = 1; day <= 7; ++day) names.insert(comparison_key(name_of(date(2024, 1, day).weekday())));
    return names;
  }();
  return all.contains(comparison_key(words));
}

void item_mover::change_weekdays(const std::string& item) {
  const detail::source in(item);
  for (std::size_t i = 0; i < in.size(); ++i) {
    std::size_t at_day = detail::behind_weekday(in, i);
    auto day = at_day == i ? std::nullopt : detail::day_at(in, at_day);
    // "ngày 05/5/2019 (Chủ nhật)".
    if (at_day == i && i > 1 && in.is_mark(i - 1, '(') && in.is_mark(i + 2, ')') && is_weekday(in.clean(i, i + 2))) {
      constexpr std::size_t longest_day = 8;
      for (std::size_t k = i > longest_day ? i - longest_day : 0; k + 1 < i && !day; ++k)
        if (const auto before = day_at(in, k); before && before->last == i - 1) day = before;
      at_day = i + 2;
    }
    if (!day || day->is_malformed || day->is_lunar) continue;
    const text_span day_place = in.span(day->begin, day->last);
    const auto full = day->year != 0 ? day->full() : day->in_year(old_year_);
    // Until a day that is moved to one on which people work, or is left blank, no weekday is known here.
    std::optional<date> there;
    if (full && !is_changed(day_place)) {
      if (full->year() != old_year_) continue;  // stays with its day
      there = in_year(*full, year_);
    }
    std::size_t last = at_day;
    if (in.is_mark(last - 1, ',')) --last;
    const text_span place = in.span(i, last);
    std::string name = there ? std::string(name_of(there->weekday())) : std::string("thứ ") + blank;
    if (!in.word_at(i).upper_first && name.starts_with("T")) name.front() = 't';
    if (there && full && there->is_weekend() && !full->is_weekend()) note_item(name + " " + to_text(*there), "trong một mục là ngày nghỉ: xem lại", "in an item is no working day: look at it again");
    changes_.push_back({place.start, place.end, std::move(name)});
  }
}

void item_mover::change_ranges(const std::string& item) {
  const detail::source in(item);
  static const detail::word_hash years_word = detail::hash_of_word("năm");
  static const detail::phrase_map remembered = {{1, "truyền thống"}, {1, "kỷ niệm"}, {1, "chào mừng"}, {1, "mừng"}, {1, "nhân dịp"}, {1, "kỷ niệm ngày"}};
  constexpr int least = 10;  // fewer are those of a programme
  std::size_t counted = in.size();  // the number of years that nothing has moved yet
  const auto leave = [&] {
    if (counted == in.size()) return;
    for (std::size_t length = 1; length <= 2 && length <= counted; ++length)
      if (remembered.at(in, counted - length).length == length) {
        note_item(item.substr(in[counted].start), "giữ nguyên số năm: xem lại", "keeps its number of years: look at it again");
        break;
      }
    counted = in.size();
  };
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (in[i].has(detail::sentence_start) || in.is_mark(i, ';')) leave();
    if (in.is_number(i) && in.hash(i + 1) == years_word && in.number(i) >= least && in.digits(i) <= 3 && !is_changed(in.span(i, i + 1))) {
      leave();
      counted = i;
      ++i;
      continue;
    }
    if (!in.is_mark(i, '(')) continue;
    // "(1892 - 2019)", "(12/9/1975 - 12/9/2019)".
    int from = 0, to = 0;
    std::size_t last = i + 1;
    if (const auto years = detail::years_at(in, i + 1)) {
      from = years->from;
      to = years->to;
      last = years->last;
    } else if (const auto first = detail::day_at(in, i + 1); first && detail::is_reach(in, first->last)) {
      const auto second = detail::day_at(in, first->last + 1);
      from = first->year;
      to = second ? second->year : 0;
      if (second) last = second->last;
    }
    if (from == 0 || to <= from || !in.is_mark(last, ')') || is_changed(in.span(i + 1, last)) || counted == in.size()) continue;
    const int number = in.number(counted);
    const std::size_t number_at = std::exchange(counted, in.size());
    if (to != old_year_) continue;
    if (to - from == number) {
      changes_.push_back({in[number_at].start, in[number_at].end, std::to_string(number + year_ - old_year_)});
      continue;
    }
    const text_span place = in.span(i + 1, last);
    changes_.push_back({place.start, place.end, item.substr(place.start, place.end - place.start)});
    note_item(item.substr(in[number_at].start), "có số năm không khớp với hai mốc: giữ nguyên, xem lại", "has a number of years that its two days do not give: both are kept, look at them again");
  }
  leave();
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

std::string item_mover::day_as_written(const detail::source& in, const detail::day_found& day, date there) {
  std::string text = to_text(there, day.in_words ? date_style::in_words : date_style::official);
  if (day.in_words && !starts_with_day(in, day.begin)) text = text.substr(text.find(' ') + 1);
  if (day.year == 0) text = text.substr(0, text.rfind(day.in_words ? " năm" : "/"));
  return text;
}

void item_mover::blank_edition(const std::string& item) {
  const source in(item);
  static const phrase edition("lần thứ");
  static const word_hash year_word = hash_of_word("năm");
  for (std::size_t i = 0; i < in.size(); ++i) {
    const std::size_t at = i + 2;
    if (edition.at(in, i) == 0 || !((in.is_word(at) && roman_value(in.word_at(at).raw) != 0) || in.is_number(at))) continue;
    const std::size_t year = at + (in.is_mark(at + 1, ',') || in.is_mark(at + 1, '(') ? 2 : 1);
    const std::size_t digits = year + (in.hash(year) == year_word ? 1 : 0);
    if (in.digits(digits) != 4 || in.number(digits) != old_year_ || is_changed(in.span(at, at + 1))) continue;
    changes_.push_back({in[at].start, in[at].end, blank});
    note_item(in.clean(i, digits + 1), "là lần của năm cũ: để trống số thứ tự", "is the edition of the old year: its number is left blank");
  }
}

void item_mover::note_congress(const std::string& item, const campaign& said) {
  const source in(item);
  static const phrase congress("đại hội"), resolution("nghị quyết"), council("đại hội đồng");
  static const word_hash and_word = hash_of_word("và");
  bool is_of_resolution = false;
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (in[i].has(sentence_start) || in.is_mark(i, ';') || in.is_mark(i, ',')) is_of_resolution = false;
    is_of_resolution = is_of_resolution || resolution.at(in, i) != 0;
    if (congress.at(in, i) == 0 || council.at(in, i) != 0 || is_of_resolution || is_changed(in.span(i, i + 2))) continue;
    // One with its number and body has moved, or has been told of.
    const bool is_known = std::any_of(said.congresses.begin(), said.congresses.end(), [&](const congress_mention& each) {
      const auto own = each.ordinal && !each.body.empty() ? place_of(each.span, item) : std::nullopt;
      return own && own->first <= in[i].start && in[i].start < own->second;
    });
    if (is_known) continue;
    std::size_t end = i;
    constexpr std::size_t longest = 8;
    while (end < i + longest && in.is_word(end) && in.hash(end) != and_word) ++end;
    if (years_at(in, end)) continue;  // its term tells
    note_item(in.clean(i, end), "là đại hội mà kế hoạch cũ nhắc, chưa rõ năm " + std::to_string(year_) + " có hay không: xem lại", "is a congress the old plan names, and whether it is one of " + std::to_string(year_) + " is not known: look at it again");
    return;
  }
}

bool item_mover::names_person(const std::string& text) {
  const detail::source in(text);
  static const detail::phrase_map titles = {{1, "đồng chí"}, {1, "ông"}, {1, "bà"}, {1, "cô"}, {1, "thầy"}, {1, "anh"}, {1, "chị"}, {1, "Thứ trưởng"}, {1, "Thiếu úy"}, {1, "Trung úy"}, {1, "Thượng úy"}, {1, "Đại úy"}, {1, "Thiếu tá"}, {1, "Trung tá"}, {1, "Thượng tá"}, {1, "Đại tá"}};
  const auto is_name = [&](std::size_t at) { return in.is_word(at) && in.word_at(at).upper_first && !in.word_at(at).upper_all; };
  for (std::size_t i = 0; i < in.size(); ++i)
    if (const auto title = titles.at(in, i)) {
      const std::size_t at = i + title.length;
      if (is_name(at) && is_name(at + 1) && detail::body_end(in, at) == at) return true;
    }
  return false;
}

bool item_mover::is_replaced(const detail::source& in, std::size_t number) {
  constexpr std::size_t furthest = 8;
  for (std::size_t back = 1; back <= furthest && back <= number && !in.is_mark(number - back, ';'); ++back) {
    if (detail::put_out_of_force().at(in, number - back)) return true;
    if (in[number - back].has(detail::sentence_start)) break;
  }
  return false;
}

bool item_mover::change_missing_day(const detail::source& in, const detail::day_found& day, const std::string& item) {
  if (day.is_malformed || day.is_lunar || !day.has_day() || day.day < 29 || day.day > 31 || day.month < 1 || day.month > 12) return false;
  const bool is_dated = day.year != 0 || day.in_words || (day.begin > 0 && starts_with_day(in, day.begin - 1)) || starts_with_day(in, day.begin);
  const int own = day.year == 0 ? old_year_ : day.year;
  const int there = own == old_year_ ? year_ : own;
  if (!is_dated || there > date::last_year || date::exists(there, day.month, day.day)) return false;
  std::string text = blank;
  if (day.month == 2 && day.day == 29) {
    const auto last = date::find(there, 2, 28);
    if (!last) return false;
    text = day_as_written(in, day, *last);
  } else {
    if (day.in_words && starts_with_day(in, day.begin)) text = std::string("ngày ") + blank;
    const std::string words = in.clean(day.begin, day.last);
    note_item(item, "có ngày `" + words + "`, năm " + std::to_string(own) + " không có ngày ấy: để trống", "names the day `" + words + "`, which " + std::to_string(own) + " does not have: it is left blank");
  }
  changes_.push_back({in[day.begin].start, in[day.last - 1].end, std::move(text)});
  return true;
}

void item_mover::change_figures(const std::string& item, kind of) {
  const detail::source in(item);
  static const detail::phrase_map units = {{1, "đồng"}, {1, "đ"}, {1, "VNĐ"}, {1, "VND"}, {1, "USD"}, {1, "nghìn đồng"}, {1, "ngàn đồng"}, {1, "triệu đồng"}, {1, "tỷ đồng"}, {1, "triệu"}, {1, "tỷ"}, {1, "tấn"}, {1, "tạ"}, {1, "ha"}, {1, "km"}};
  static const detail::phrase_map compared = {{1, "so với"}, {1, "so với cùng kỳ"}, {1, "so"}, {1, "so cùng kỳ"}, {1, "so với kết quả"}, {1, "so với thực hiện"}};
  static const detail::phrase_map no_counts = {{1, "năm"}, {1, "tháng"}, {1, "ngày"}, {1, "giờ"}, {1, "h"}, {1, "phút"}, {1, "và"}, {1, "đến"}, {1, "của"}, {1, "tuổi"}};
  static const detail::phrase_map no_lead = {{1, "tháng"}, {1, "ngày"}, {1, "năm"}, {1, "quý"}, {1, "thứ"}, {1, "số"}, {1, "khóa"}, {1, "khoản"}, {1, "điều"}, {1, "đợt"}, {1, "giai đoạn"}, {1, "nghị quyết"}, {1, "phòng"}, {1, "đại hội"}, {1, "tiểu đoàn"}, {1, "trung đoàn"}, {1, "đề án"}, {1, "mùng"}};
  bool names_year = false, has_figure = false, names_year_before = false;
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (const auto years = detail::years_at(in, i)) {
      i = years->last - 1;
    } else if (const int own = detail::year_at(in, i); own == old_year_) {
      names_year = true;
    } else if (own == old_year_ - 1) {  // "án tồn của năm 2023"; what it is compared with moves
      names_year_before = names_year_before || i == 0 || (!compared.at(in, i - 1) && (i == 1 || !compared.at(in, i - 2)));
    }
  }
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (const auto years = years_at(in, i)) {
      i = years->last - 1;
    } else if (const int own = in.digits(i) == 4 && in.hash(i - 1) == hash_of_word("năm") && i > 0 ? in.number(i) : 0; !period_of(like_) && old_year_ + (is_of_school_year(like_, old_year_) ? 1 : 0) < own && own < year_ && !is_changed(in.span(i, i + 1))) {
      note_item(item, "nhắc năm " + std::to_string(own) + ", đã qua: xem lại", "names " + std::to_string(own) + ", which is over: look at it again");
      break;
    }
  }
  if (names_year_before) note_item(item, "nhắc năm " + std::to_string(old_year_ - 1) + ": xem lại", "names " + std::to_string(old_year_ - 1) + ": look at it again");
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (const auto before = compared.at(in, i))
      if (const int own = detail::year_at(in, i + before.length); own != 0 && own < old_year_ && own + year_ - old_year_ <= date::last_year) {
        changes_.push_back({in[i + before.length + 1].start, in[i + before.length + 1].end, std::to_string(own + year_ - old_year_)});
        i += before.length + 1;
        continue;
      }
    if (!in.is_number(i)) continue;
    if (const auto number = detail::number_at(in, i)) {
      i = number->last - 1;
      continue;
    }
    if (const auto day = detail::day_at(in, i)) {
      i = day->last - 1;
      continue;
    }
    std::size_t last = i + 1;  // "1.200", "12,5"
    while ((in.is_mark(last, '.') || in.is_mark(last, ',')) && in.joins(last) && in.is_number(last + 1) && in.joins(last + 1)) last += 2;
    const std::size_t first = i;
    i = last - 1;
    const bool is_share = in.is_mark(last, '%');
    const bool is_whole = is_share && last == first + 1 && in.number(first) == 100;
    const bool is_led = (first > 0 && no_lead.at(in, first - 1)) || (first > 1 && no_lead.at(in, first - 2).length == 2);
    const bool is_title = in.is_mark(last + 1, '/') && in.joins(last + 1) && in.joins(last + 2);  // "24 đ/c"
    const bool is_amount = is_share || (!is_title && units.at(in, last));
    if (is_whole || is_led || (in.digits(first) == 4 && !is_amount)) continue;
    if (!is_amount && (!in.is_word(last) || in.word_at(last).upper_first || in.joins(last) || no_counts.at(in, last) || (last == first + 1 && in.number(first) < 2))) continue;
    // Not the number of a day, which has moved already.
    if (std::any_of(changes_.begin(), changes_.end(), [&](const change& one) { return one.first < in[last - 1].end && in[first].start < one.last; })) continue;
    if (is_amount && (names_year || of == kind::opening)) {
      changes_.push_back({in[first].start, in[last - 1].end, blank});
    } else {
      has_figure = true;
    }
  }
  if (has_figure) note_item(item, "có số liệu của năm cũ: xem lại", "has figures of the old year: look at them again");
}

bool item_mover::starts_with_day(const detail::source& in, std::size_t at) {
  static const detail::word_hash day = detail::hash_of_word("ngày");
  return in.hash(at) == day;
}

bool item_mover::is_lasting(const document_number& number, const std::optional<date>& day, std::string_view words, int old_year, int year) {
  if (day && year < day->year()) return false;  // a draft for an earlier year
  const auto type = number.type();
  if (type == document_type::law || type == document_type::decree || type == document_type::circular) return true;
  const detail::source in(words);
  static const detail::phrase_map rules = {{1, "quy chế"}, {1, "quy định"}, {1, "điều lệ"}, {1, "quy trình"}, {1, "tiêu chuẩn"}, {1, "tiêu chí"}, {1, "nội quy"}};
  static const phrase congress("đại hội"), resolution("nghị quyết");
  bool issues_rules = false, prepares_congress = false, is_of_resolution = false;
  for (std::size_t i = 0; i < in.size(); ++i) {
    is_of_resolution = is_of_resolution || resolution.at(in, i) != 0;
    prepares_congress = prepares_congress || (congress.at(in, i) != 0 && !is_of_resolution);
    if (const auto years = detail::years_at(in, i); years && years->from + 1 < years->to) {
      if (!prepares_congress) return year <= years->to;  // of a term or a programme
      i = years->last - 1;  // of the congress that is to be held
      continue;
    }
    if (const int own = detail::year_at(in, i); own != 0 && own >= old_year - 1) return false;
    issues_rules = issues_rules || rules.at(in, i);
  }
  // "lãnh đạo thực hiện nhiệm vụ năm học": of the year it was passed in.
  static const phrase_map of_year = {{1, "nhiệm vụ năm"}, {1, "nhiệm vụ năm học"}};
  for (std::size_t i = 0; day && day->year() >= old_year - 1 && i < in.size(); ++i)
    if (of_year.at(in, i)) return false;
  if (type == document_type::resolution || type == document_type::regulation || type == document_type::rules || type == document_type::conclusion || (type == document_type::decision && issues_rules)) return true;
  // One of the centre that is cited without its day is known by its number: "Chỉ thị số 05-CT/TW".
  if (!day) return type == document_type::directive && number.form() == number_form::party && number.organ_code() == "TW";
  constexpr int last_quarter = 10;
  return (day->year() < old_year - 1 || (day->year() == old_year - 1 && day->month() < last_quarter));
}

std::string item_mover::codes_of(const document_number& number) {
  std::string text = to_text(number);
  std::size_t at = 0;
  while (at < text.size() && is_digit(text[at])) ++at;
  at += number.suffix().size();
  if (number.year()) at = std::min(text.find('/', at + 1), text.size());
  text.erase(0, at);
  return text.empty() || text.front() == '/' || text.front() == '-' ? text : "-" + text;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
