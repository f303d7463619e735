// SPDX-License-Identifier: BSL-1.0
#include "draft_years.hpp"

#include <thidua/calendar/sexagenary.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int number_of(std::string_view digits) {
  int value = 0;
  const auto [end, wrong] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return wrong == std::errc() && end == digits.data() + digits.size() ? value : 0;
}

int year_at(const std::string& text, std::size_t at) {
  if (at + 4 > text.size() || (at > 0 && is_digit(text[at - 1])) || (at + 4 < text.size() && is_digit(text[at + 4]))) return 0;
  if (!std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.begin() + static_cast<std::ptrdiff_t>(at + 4), is_digit)) return 0;
  return number_of(std::string_view(text).substr(at, 4));
}

int second_year_at(const std::string& text, std::size_t& at) {
  std::size_t next = at;
  bool dash = false;
  for (constexpr std::string_view en_dash = "–"; next < text.size();) {
    if (text[next] == ' ') {
      ++next;
    } else if (!dash && (text[next] == '-' || std::string_view(text).substr(next).starts_with(en_dash))) {
      dash = true;
      next += text[next] == '-' ? 1 : en_dash.size();
    } else {
      break;
    }
  }
  if (!dash) return 0;
  at = next;
  return year_at(text, next);
}

bool is_of_school_year(const campaign& of, int year) {
  if (of.year) return false;
  for (std::size_t at = 0; at + 4 <= of.title.size(); ++at) {
    std::size_t next = at + 4;
    if (year_at(of.title, at) == year && second_year_at(of.title, next) == year + 1) return true;
  }
  return false;
}

namespace {

// "KỶ HỢI".
std::string in_capitals(sexagenary_year year) {
  static constexpr const char* stems[] = {"GIÁP", "ẤT", "BÍNH", "ĐINH", "MẬU", "KỶ", "CANH", "TÂN", "NHÂM", "QUÝ"};
  static constexpr const char* branches[] = {"TÝ", "SỬU", "DẦN", "MÃO", "THÌN", "TỴ", "NGỌ", "MÙI", "THÂN", "DẬU", "TUẤT", "HỢI"};
  return std::string(stems[year.stem()]) + " " + branches[year.branch()];
}

// "Xuân Kỷ Hợi": the name of the old year, or of the one that comes at its end, is that of the new one. One beside a year of its own stays with it.
void move_names(std::string& text, int old_year, int year, int years) {
  for (std::size_t at = 0; at < text.size(); ++at)
    for (const int behind : {0, 1}) {
      const auto name_of_year = [&](int of, bool capitals) { return capitals ? in_capitals(sexagenary_year(of + behind)) : to_text(sexagenary_year(of + behind)); };
      const auto stands = [&](bool capitals) { return std::string_view(text).substr(at).starts_with(name_of_year(old_year, capitals)); };
      const bool capitals = stands(true);
      if (!capitals && !stands(false)) continue;
      const std::string name = name_of_year(old_year, capitals);
      std::size_t next = at + name.size();
      while (next < text.size() && (text[next] == ' ' || text[next] == '(' || text[next] == '-')) ++next;
      for (const std::string_view word : {"năm ", "NĂM "})
        if (std::string_view(text).substr(next).starts_with(word)) next += word.size();
      if (const int beside = year_at(text, next); beside != 0 && beside != old_year + behind) continue;
      const std::string moved = name_of_year(year, capitals);
      // "Tết Bính Ngọ 2026" in a plan for 2025: the year that comes moves with its name.
      if (behind == 1 && years == 1 && year < date::last_year && year_at(text, next) == old_year + behind) text.replace(next, 4, std::to_string(year + behind));
      text.replace(at, name.size(), moved);
      at += moved.size() - 1;
      break;
    }
}

}  // namespace

bool is_in_link(std::string_view text, std::size_t at) {
  const std::size_t first = text.find_last_of(" \n(", at) + 1;
  const std::string_view word = text.substr(first, std::min(text.find_first_of(" \n)", at), text.size()) - first);
  return word.find("://") != std::string_view::npos || word.starts_with("www.") || word.find('@') != std::string_view::npos;
}

bool is_in_number(std::string_view text, std::size_t at) {
  const auto is = [&](std::size_t place, char mark) { return place < text.size() && text[place] == mark; };
  const std::size_t behind = at + 4;
  const bool is_of_standard = (at > 0 && is(at - 1, ':')) || (is(behind, ':') && behind + 1 < text.size() && is_digit(text[behind + 1]));
  const bool is_of_document = at > 1 && is(at - 1, '/') && is_digit(text[at - 2]) && is(behind, '/') && behind + 1 < text.size() && !is_digit(text[behind + 1]);
  return is_of_standard || is_of_document;
}

std::string with_year(std::string text, int old_year, int year, int years) {
  move_names(text, old_year, year, years);
  constexpr int least_remembered = 10;  // years; fewer are those of a programme
  const auto follows = [&](std::size_t at, std::string_view words) { return at >= words.size() && std::string_view(text).substr(at - words.size(), words.size()) == words; };
  for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
    const int own = year_at(text, at);
    std::size_t next = at + 4;
    const int second = own != 0 ? second_year_at(text, next) : 0;
    const bool ends_in_old = second == old_year && own + 1 == second;
    if (follows(at, "nhiệm kỳ ") || follows(at, "giai đoạn ")) {  // neither year of a term or a programme moves
      if (second != 0) at = next + 3;
      continue;
    }
    // "Kế hoạch 5 năm 2021 - 2025": both years of a programme stay. Of a range in brackets, "(1892 - 2019)", the last one moves.
    const bool is_bracketed = at > 0 && text[at - 1] == '(';
    if (second > own + 1 && !(is_bracketed && second - own >= least_remembered)) {
      at = next + 3;
      continue;
    }
    const bool is_own = own >= old_year && own < old_year + years;
    if ((!is_own && !ends_in_old) || is_in_link(text, at) || is_in_number(text, at)) continue;
    const std::string moved = std::to_string(own + year - old_year);
    if (second == own + 1) {
      const std::string moved_second = std::to_string(second + year - old_year);
      text.replace(next, 4, moved_second);
      text.replace(at, 4, moved);
      at = next + moved.size() - 4 + moved_second.size();
    } else {
      text.replace(at, 4, moved);
      at += moved.size();
    }
  }
  return text;
}

// "giai đoạn 2024 - 2025" is a period, "năm học 2024 - 2025" a year.
static bool is_stage_at(const std::string& text, std::size_t at) { return std::string_view(text).substr(0, at).ends_with("giai đoạn "); }

std::optional<own_period> period_of(const campaign& of) {
  if (of.year) return std::nullopt;
  // One whose phases are of one year tells in its title what programme that year belongs to.
  const auto is_of_first_year = [&](const phase& each) { return each.from.day && each.to.day && each.from.day->year() == each.to.day->year() && each.from.day->year() == of.phases.front().from.day->year(); };
  if (!of.phases.empty() && std::all_of(of.phases.begin(), of.phases.end(), is_of_first_year)) return std::nullopt;
  for (std::size_t at = 0; at + 4 <= of.title.size(); ++at) {
    std::size_t next = at + 4;
    const int own = year_at(of.title, at);
    const int second = own != 0 ? second_year_at(of.title, next) : 0;
    if (second <= own || (second == own + 1 && !is_stage_at(of.title, at))) continue;
    if (std::string_view(of.title).substr(0, at).ends_with("nhiệm kỳ ")) {  // the term of a body is no campaign's
      at = next;
      continue;
    }
    const bool is_elsewhere = std::any_of(of.phases.begin(), of.phases.end(), [&](const phase& each) { return (each.from.day && each.from.day->year() < own) || (each.to.day && each.to.day->year() > second); });
    if (!is_elsewhere) return own_period{own, second};
    at = next;
  }
  return std::nullopt;
}

std::string with_period(std::string text, const std::optional<own_period>& own, int delta) {
  for (std::size_t at = 0; own && at + 4 <= text.size(); ++at) {
    std::size_t next = at + 4;
    if (year_at(text, at) != own->from || second_year_at(text, next) != own->to || own->to + delta > date::last_year) continue;
    if (own->to == own->from + 1 && !is_stage_at(text, at)) continue;  // has moved as a year does
    text.replace(next, 4, std::to_string(own->to + delta));
    text.replace(at, 4, std::to_string(own->from + delta));
    at = next;
  }
  return text;
}

std::optional<date> in_year(date day, int year) {
  const auto [own, month, number] = day.split();
  if (year < date::first_year || year > date::last_year) return std::nullopt;
  return date::find(year, month, std::min(number, thidua::detail::days_in_month(year, month)));
}

period days_of_campaign(const campaign& of, int year) {
  std::optional<date> first, last;
  for (const phase& each : of.phases) {
    if (each.from.day && (!first || *each.from.day < *first)) first = each.from.day;
    if (each.to.day && (!last || *last < *each.to.day)) last = each.to.day;
  }
  if (!first) first = date::find(year, 1, 1).value_or(date::earliest());
  if (!last) last = date::find(year, 12, 31).value_or(date::latest());
  return *first <= *last ? period(*first, *last) : period::of_year(year);
}

bool moves_along(const commemoration_entry& each, const campaign& like, int old_year, const catalogue& events) {
  if (!each.target_year || *each.target_year == old_year) return true;
  constexpr thidua::days longest_year(400);
  const period own = days_of_campaign(like, old_year);
  // Of a school year whose phases name no days.
  const bool has_last_day = std::any_of(like.phases.begin(), like.phases.end(), [](const phase& one) { return one.to.day.has_value(); });
  if (*each.target_year == old_year + 1 && ((!like.year && like.phases.empty()) || (is_of_school_year(like, old_year) && !has_last_day))) return true;
  const auto days = days_of(each, like, events);
  return days && own.length() <= longest_year && own.overlaps(*days);
}

bool is_of_past_years(const std::string& text, int year) {
  for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
    std::size_t next = at + 4;
    const int own = year_at(text, at);
    const int second = own != 0 ? second_year_at(text, next) : 0;
    if (own < second && second < year) return true;
  }
  return false;
}

std::size_t end_of_words(const std::string& text, std::size_t most) {
  if (text.size() <= most) return text.size();
  const std::size_t blank_at = text.rfind(' ', most);
  return blank_at == std::string::npos ? text.size() : blank_at;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
