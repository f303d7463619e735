// SPDX-License-Identifier: BSL-1.0
// What of a campaign an item names: counted years, themes, congresses, commemorations.
#include "draft_congresses.hpp"
#include "draft_days.hpp"
#include "draft_items.hpp"
#include "draft_years.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

void note_theme(const std::string& text, std::vector<bilingual>& notes) {
  notes.push_back({.vi = "chủ đề `" + text + "` ghi những năm đã qua: xem lại", .en = "the theme `" + text + "` names years that are over: look at it again"});
}

void item_mover::change_count(const year_count& each, const std::string& item) {
  const auto place = place_of(each.span, item);
  if (!place) return;
  const std::string own = item.substr(place->first, place->second - place->first);
  const auto [at, length] = number_in(own, each.stated);
  if (at == std::string::npos) return;
  year_count whole = each;  // with the years of what is carried out
  whole.text = item.substr(place->first, item.find_first_of(".;", place->second) - place->first);
  const counted_year then = counted(whole, old_year_, year_, window_, by_.known());
  if (!then.number) blanked_counts_.insert(each.text);
  if (!then.number) note_item(whole.text, "đã hết thời gian thực hiện: để trống số thứ tự", "is over by then: its number is left blank");
  changes_.push_back({place->first + at, place->first + at + length, "thứ " + (then.number ? ordinal_words(*then.number) : std::string(blank))});
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

void item_mover::keep_name(const movement& each, const std::string& item) {
  const auto place = place_of(each.span, item);
  const std::size_t name = place ? item.find(each.name, place->first) : std::string::npos;
  // The plan's own moves as its title does.
  if (name == std::string::npos || each.name.empty() || like_.title.find(each.name) != std::string::npos) return;
  bool is_noted = false;
  for (std::size_t at = name; at + 4 <= name + each.name.size(); ++at) {
    if (year_at(item, at) != old_year_) continue;
    changes_.push_back({at, at + 4, std::to_string(old_year_)});
    if (!std::exchange(is_noted, true)) note_item(each.name, "là tên phong trào ghi năm " + std::to_string(old_year_) + ": giữ nguyên, xem lại", "is the name of a movement with " + std::to_string(old_year_) + " in it: it stays, look at it again");
  }
}

void item_mover::change_congress(const congress_mention& each, const std::string& item) {
  const auto place = place_of(each.span, item);
  if (!place || !each.ordinal || each.body.empty()) return;
  int number = *each.ordinal;  // 0 where it is not known
  std::optional<congress_term> term = each.term;
  const congress* const in_force = in_force_in(by_.known(), each.body, *each.ordinal, window_);
  const congress* held = nullptr;
  for (const congress* one : by_.known().congresses.of(each.body))
    if (one->held && one->held->overlaps(window_)) held = one;
  const congress_mention& last_held = last_held_in(like_, each, year_, by_.known());
  if (each.stance == congress_stance::carrying_out) {
    if (*last_held.ordinal > std::max(*each.ordinal, in_force != nullptr ? in_force->ordinal : 0)) {  // the old plan knows more
      number = last_held.term->to < year_ ? 0 : *last_held.ordinal;
      if (term) term = last_held.term;
    } else if (in_force != nullptr) {
      const int last = in_force->term ? in_force->term->to : in_force->held ? in_force->held->from().year() + regular_term : year_;
      number = last < year_ ? 0 : in_force->ordinal;  // the next one is not known
      if (term && in_force->ordinal != *each.ordinal) term = in_force->term;
    } else if (term && term->to < year_) {
      number = 0;
    }
  } else if (held != nullptr) {
    number = held->ordinal;
    if (term && held->ordinal != *each.ordinal) term = held->term;
  } else if (const congress* const own = find_congress(by_.known(), each.body, *each.ordinal); (own != nullptr && own->held && own->held->to() < window_.from()) || (term && term->from < year_)) {
    number = 0;  // it is over
  }
  // A wrong term is not wanted again.
  if (number != 0 && term)
    if (const congress* const then = find_congress(by_.known(), each.body, number); then != nullptr && then->term) term = then->term;
  if (number == each.ordinal && term == each.term) return;
  if (number == 0) {
    const std::string name = item.substr(place->first, place->second - place->first);
    notes_.push_back({.vi = "`" + name + "` trong một mục đã qua hoặc chưa rõ: để trống số thứ tự", .en = "`" + name + "` in an item is over or not known: its number is left blank"});
    term.reset();
  }
  const std::string own = item.substr(place->first, place->second - place->first);
  const std::string roman = detail::roman_text(*each.ordinal);
  for (std::size_t at = own.find(roman); at != std::string::npos; at = own.find(roman, at + 1)) {
    if ((at > 0 && own[at - 1] != ' ') || (at + roman.size() < own.size() && own[at + roman.size()] != ' ' && own[at + roman.size()] != ',')) continue;
    changes_.push_back({place->first + at, place->first + at + roman.size(), number != 0 ? detail::roman_text(number) : std::string(blank)});
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
  if (is_looked_back_on_once(each)) note_item(each.text, "là dịp của năm cũ: xem lại", "is an occasion of the old year: look at it again");
  commemoration_entry moved_entry = each;
  moved_entry.target_year = each.target_year.value_or(old_year_) + year_ - old_year_;
  const auto number = each.event ? right_number(moved_entry, like_, by_.known().events) : std::optional(*each.stated + year_ - old_year_);
  const std::string own = item.substr(place->first, place->second - place->first);
  const std::string digits = std::to_string(*each.stated);
  std::size_t at = own.find(digits + " năm");
  constexpr std::string_view edition = "lần thứ ";  // "Tháng Công nhân lần thứ 17"
  if (const std::size_t words = at == std::string::npos ? own.find(std::string(edition) + digits) : std::string::npos; words != std::string::npos) at = words + edition.size();
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

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
