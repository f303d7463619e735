// SPDX-License-Identifier: BSL-1.0
#include "draft_congresses.hpp"

#include "draft_years.hpp"
#include "source.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

const congress* in_force_in(const reference_facts& known, const std::string& body, int ordinal, const period& window) {
  const congress* found = known.congresses.in_force(body, window.from());
  if (found != nullptr) return found;
  for (const congress* one : known.congresses.of(body))
    if (one->held && one->held->to() < window.from() && (found == nullptr || found->ordinal < one->ordinal) && ordinal <= one->ordinal) found = one;
  return found;
}

const congress_mention& last_held_in(const campaign& like, const congress_mention& of, int year, const reference_facts& known) {
  const congress_mention* last = &of;
  const std::string body = body_key(known.organizations, of.body);
  for (const congress_mention& other : like.congresses)
    if (other.ordinal && last->ordinal && *other.ordinal > *last->ordinal && other.term && other.term->from < year && body_key(known.organizations, other.body) == body) last = &other;
  return *last;
}

std::vector<congress_mention> congresses_for(const campaign& like, const campaign& next, int year, const period& window, const reference_facts& known, std::vector<bilingual>& notes) {
  std::vector<congress_mention> all;
  std::set<std::string> bodies;
  const auto add = [&](const std::string& body, int number, congress_stance stance, std::optional<int> phase) {
    congress_mention mention{.text = named_congress(stance, number, body), .body = body, .ordinal = number, .stance = stance, .phase = phase};
    all.push_back(std::move(mention));
  };
  for (const congress_mention& first : like.congresses) {
    if (first.body.empty() || !first.ordinal || !bodies.insert(body_key(known.organizations, first.body)).second) continue;
    const congress_mention& each = last_held_in(like, first, year, known);
    const congress* held = nullptr;
    for (const congress* one : known.congresses.of(each.body))
      if (one->held && one->held->overlaps(window)) held = one;
    if (held != nullptr) {
      std::optional<int> phase;
      for (const thidua::phase& one : next.phases)
        if (one.ordinal && one.days() && one.days()->overlaps(*held->held)) phase = one.ordinal;
      add(each.body, held->ordinal, congress_stance::welcoming, phase);
      continue;
    }
    const congress* in_force = in_force_in(known, each.body, *each.ordinal, window);
    if (in_force != nullptr && in_force->ordinal < *each.ordinal && each.term && each.term->from < year) in_force = nullptr;
    auto term = in_force != nullptr ? in_force->term : each.term;
    if (in_force != nullptr && !term && in_force->held && in_force != known.congresses.in_force(each.body, window.from())) term = congress_term{in_force->held->from().year(), in_force->held->from().year() + regular_term};  // its regular five years
    const int number = in_force != nullptr ? in_force->ordinal : *each.ordinal;
    if ((in_force == nullptr && (!term || year <= term->from)) || (term && term->to < year)) {  // nobody knows
      const std::string name = "Đại hội " + detail::roman_text(number) + " " + each.body;
      if (term && term->to < year) {
        notes.push_back({.vi = "`" + name + "`: nhiệm kỳ đã hết năm " + std::to_string(term->to) + ", chưa rõ đại hội kế tiếp; bổ sung nếu cần", .en = "`" + name + "`: its term ended in " + std::to_string(term->to) + " and the next congress is not known; add it where it is wanted"});
      } else {
        notes.push_back({.vi = "`" + name + "`: chưa rõ đã tổ chức hay chưa nên không đưa vào; bổ sung nếu cần", .en = "`" + name + "`: whether it was held is not known, so it is left out; add it where it is wanted"});
      }
      continue;
    }
    add(each.body, number, congress_stance::carrying_out, std::nullopt);
    if (term && term->to == year) add(each.body, number + 1, congress_stance::preparing, std::nullopt);
  }
  std::stable_sort(all.begin(), all.end(), [](const congress_mention& a, const congress_mention& b) { return a.phase < b.phase; });  // as a plan tells them
  return all;
}

std::string ordinal_words(int number) {
  static constexpr std::array<const char*, 11> words = {"", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"};
  return number >= 1 && number < static_cast<int>(words.size()) ? words[static_cast<std::size_t>(number)] : std::to_string(number);
}

std::pair<std::size_t, std::size_t> number_in(const std::string& text, int stated) {
  const std::string usual = "thứ " + ordinal_words(stated);
  if (const std::size_t at = text.find(usual); at != std::string::npos) return {at, usual.size()};
  constexpr std::string_view year_word = "năm ";
  for (const std::string_view first : {"đầu tiên", "mở đầu", "đầu"})
    if (const std::size_t at = stated == 1 ? text.find(std::string(year_word).append(first)) : std::string::npos; at != std::string::npos) return {at + year_word.size(), first.size()};
  return {std::string::npos, 0};
}

std::string named_congress(congress_stance stance, int ordinal, const std::string& body) {
  return (stance == congress_stance::carrying_out ? "Nghị quyết Đại hội " : "Đại hội ") + detail::roman_text(ordinal) + " " + body;
}

counted_year counted(const year_count& of, int old_year, int year, const period& window, const reference_facts& known) {
  counted_year found{of.stated + year - old_year};
  // "Kế hoạch 5 năm 2021 - 2025": nothing behind its last year.
  for (std::size_t at = 0; of.body.empty() && at + 4 <= of.text.size(); ++at) {
    std::size_t next = at + 4;
    const int own = year_at(of.text, at);
    const int second = own != 0 ? second_year_at(of.text, next) : 0;
    if (second > own && second < year) found.number.reset();
    // "Kế hoạch 5 năm".
    const std::size_t word = of.text.find(" năm", at);
    if (is_digit(of.text[at]) && word == at + 1 && (at == 0 || of.text[at - 1] == ' ') && found.number && *found.number > of.text[at] - '0') found.number.reset();
  }
  if (!found.number) return found;
  if (!of.body.empty() && of.ordinal)
    if (const congress* const in_force = in_force_in(known, of.body, *of.ordinal, window); in_force != nullptr && in_force->ordinal != *of.ordinal && in_force->held) {
      found.other = in_force;
      found.number = year_number(in_force->held->from().year(), year);
    }
  if (*found.number < 1 || (!of.body.empty() && *found.number > regular_term)) found.number.reset();
  return found;
}

namespace {

// The years of a term at the end of a text, "(nhiệm kỳ 2016 - 2021)", made those of another congress; left out where they are not known.
void move_term(std::string& text, const std::optional<congress_term>& term) {
  std::size_t at = text.find("nhiệm kỳ");
  if (at == std::string::npos) return;
  if (!term) {
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '(' || text[at - 1] == ',')) --at;
    text.erase(at);
    return;
  }
  for (const int year : {term->from, term->to}) {
    while (at < text.size() && year_at(text, at) == 0) ++at;
    if (at >= text.size()) return;
    const std::string digits = std::to_string(year);
    text.replace(at, digits.size(), digits);
    at += digits.size();
  }
}

}  // namespace

std::vector<year_count> counts_for(const campaign& like, int old_year, int year, const period& window, const reference_facts& known, const std::set<std::string>& blanked, std::vector<bilingual>& notes) {
  std::vector<year_count> all;
  for (year_count each : like.year_counts) {
    // Left blank in an item, or nobody can tell of what, and so when it ends.
    if (blanked.contains(each.text) || (each.body.empty() && each.text.ends_with("thực hiện"))) continue;
    each.span.reset();
    const counted_year then = counted(each, old_year, year, window, known);
    std::string text = each.text;
    if (then.other != nullptr) {
      const std::string roman = detail::roman_text(*each.ordinal);
      const std::size_t digits = text.rfind(roman);
      if (digits == std::string::npos) continue;
      text.replace(digits, roman.size(), detail::roman_text(then.other->ordinal));
      move_term(text, then.other->term);
      each.ordinal = then.other->ordinal;
      each.first_year = then.other->held->from().year();
    }
    const auto [at, length] = number_in(text, each.stated);
    if (at == std::string::npos) continue;
    if (!then.number) {
      notes.push_back({.vi = "bỏ `" + each.text + (each.body.empty() ? "`: thời gian thực hiện đã hết" : "`: nhiệm kỳ năm năm đã hết"), .en = "`" + each.text + (each.body.empty() ? "` is left out: its years are over" : "` is left out: the five years of the term are over")});
      continue;
    }
    const int number = *then.number;
    if (!each.body.empty() && number == regular_term) notes.push_back({.vi = "năm " + std::to_string(year) + " là năm cuối của nhiệm kỳ: `" + each.text + "`", .en = std::to_string(year) + " is the last year of the term: `" + each.text + "`"});
    text.replace(at, length, "thứ " + ordinal_words(number));
    each.text = with_year(std::move(text), old_year, year);
    each.stated = number;
    all.push_back(std::move(each));
  }
  return all;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
