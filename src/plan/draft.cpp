// SPDX-License-Identifier: BSL-1.0
// Next year's plan from this year's.
#include <thidua/plan/writer.hpp>

#include "grammar.hpp"
#include "source.hpp"
#include "standard_wording.hpp"
#include "written_plan.hpp"

#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <initializer_list>
#include <set>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace {

// What a draft puts where only the body knows.
constexpr const char* blank = "……";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The number digits say; 0 where they are none, or too many.
int number_of(std::string_view digits) {
  int value = 0;
  const auto [end, wrong] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return wrong == std::errc() && end == digits.data() + digits.size() ? value : 0;
}

// The year that stands at a place of the text, of four digits and no more; 0 where none does.
int year_at(const std::string& text, std::size_t at) {
  if (at + 4 > text.size() || (at > 0 && is_digit(text[at - 1])) || (at + 4 < text.size() && is_digit(text[at + 4]))) return 0;
  if (!std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.begin() + static_cast<std::ptrdiff_t>(at + 4), is_digit)) return 0;
  return number_of(std::string_view(text).substr(at, 4));
}

// The year behind the dash that follows a year ("2022 - 2023", "2022–2023"); 0 where none does. `at` is moved to it.
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

// The text with the old year, and both years of a school year, moved. Terms and programmes keep their years.
std::string with_year(std::string text, int old_year, int year) {
  const auto follows = [&](std::size_t at, std::string_view words) { return at >= words.size() && std::string_view(text).substr(at - words.size(), words.size()) == words; };
  for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
    const int own = year_at(text, at);
    std::size_t next = at + 4;
    const int second = own != 0 ? second_year_at(text, next) : 0;
    const bool ends_in_old = second == old_year && own + 1 == second && (follows(at, "năm học ") || follows(at, "Năm học ") || follows(at, "NĂM HỌC "));
    if ((own != old_year && !ends_in_old) || follows(at, "nhiệm kỳ ") || follows(at, "giai đoạn ")) continue;
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

// The years of a plan for several, "giai đoạn 2021 - 2025": those its title names, where its phases do not say otherwise. Nothing of a
// plan for one year.
struct own_period {
  int from = 0;
  int to = 0;
};
std::optional<own_period> period_of(const campaign& of) {
  if (of.year) return std::nullopt;
  for (std::size_t at = 0; at + 4 <= of.title.size(); ++at) {
    std::size_t next = at + 4;
    const int own = year_at(of.title, at);
    const int second = own != 0 ? second_year_at(of.title, next) : 0;
    if (second <= own + 1) continue;
    const bool is_elsewhere = std::any_of(of.phases.begin(), of.phases.end(), [&](const phase& each) { return (each.from.day && each.from.day->year() < own) || (each.to.day && each.to.day->year() > second); });
    if (!is_elsewhere) return own_period{own, second};
    at = next;
  }
  return std::nullopt;
}

// The text with those years moved wherever they stand together.
std::string with_period(std::string text, const std::optional<own_period>& own, int delta) {
  for (std::size_t at = 0; own && at + 4 <= text.size(); ++at) {
    std::size_t next = at + 4;
    if (year_at(text, at) != own->from || second_year_at(text, next) != own->to || own->to + delta > date::last_year) continue;
    text.replace(next, 4, std::to_string(own->to + delta));
    text.replace(at, 4, std::to_string(own->from + delta));
    at = next;
  }
  return text;
}

// The same day of another year; 29 February becomes the 28th. Nothing outside the range of dates.
std::optional<date> in_year(date day, int year) {
  const auto [own, month, number] = day.split();
  if (year < date::first_year || year > date::last_year) return std::nullopt;
  return date::find(year, month, std::min(number, thidua::detail::days_in_month(year, month)));
}

bound moved(const bound& edge, int delta, bool is_end) {
  // A day that does not exist is left to be filled in.
  if (!edge.day && edge.precision == date_precision::day && edge.wording.empty()) return bound(std::nullopt, date_precision::relative, std::string("ngày ") + blank);
  if (!edge.day) return edge;
  const auto [year, month, day] = edge.day->split();
  const std::string wording = with_year(edge.wording, year, year + delta);
  // "Từ nay" is the day of issue, which nobody knows yet.
  const bool is_of_the_year = edge.wording.find("năm") != std::string::npos;  // "đầu năm", "hết năm"
  if (edge.precision == date_precision::relative && !edge.wording.empty() && !is_of_the_year) return bound(std::nullopt, edge.precision, wording);
  const auto there = in_year(*edge.day, year + delta);
  if (!there) return bound(std::nullopt, edge.precision, edge.wording);
  // To the day, however the old plan gave it.
  if (is_end && (edge.precision == date_precision::month || day == thidua::detail::days_in_month(year, month))) return bound(last_day_of_month(year + delta, month));
  return bound(*there);
}

// The days of a campaign: those of its phases, else those of its year.
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

// Whether a commemoration is of the old plan's own days, and so moves with them: it names no year, the plan's, or one in which its day
// falls in them. One that is still to come, or is over, keeps its year and its number.
bool moves_along(const commemoration_entry& each, const campaign& like, int old_year, const catalogue& events) {
  if (!each.target_year || *each.target_year == old_year) return true;
  constexpr thidua::days longest_year(400);
  const period own = days_of_campaign(like, old_year);
  if (!like.year && like.phases.empty() && *each.target_year == old_year + 1) return true;  // of a school year
  const auto days = days_of(each, like, events);
  return days && own.length() <= longest_year && own.overlaps(*days);
}

// A clause of a title ("chào mừng …") taken out, with the words that introduce it.
void remove_clause(std::string& title, std::size_t at, std::size_t length) {
  std::size_t first = at;
  const auto strip = [&](std::string_view words) {
    if (first < words.size() || std::string_view(title).substr(first - words.size(), words.size()) != words) return false;
    first -= words.size();
    return true;
  };
  const auto strip_one = [&] {
    for (const std::string_view each : {" ", ",", ";", " -", " –", "chào mừng", "Chào mừng", "CHÀO MỪNG", "kỷ niệm", "Kỷ niệm", "KỶ NIỆM", "hướng tới", "tiến tới", "lập thành tích", "Lập thành tích", "LẬP THÀNH TÍCH", "thành công của", "thành công", "nhân dịp", "Nhân dịp", "lần thứ", " và", " VÀ"})
      if (strip(each)) return true;
    return false;
  };
  while (strip_one()) continue;
  title.erase(first, at + length - first);
  for (const std::string_view each : {",", ";", " và", " -"})  // what joined the next clause to it
    if (std::string_view(title).substr(first).starts_with(each)) {
      title.erase(first, each.size());
      break;
    }
}

// "Nghị quyết Đại hội XII Công đoàn Việt Nam" where it is carried out, else the congress alone.
std::string named_congress(congress_stance stance, int ordinal, const std::string& body) {
  return (stance == congress_stance::carrying_out ? "Nghị quyết Đại hội " : "Đại hội ") + detail::roman_text(ordinal) + " " + body;
}

// The title for the year: congresses that are over by then and anniversaries that are round no more are not greeted again; numbers
// and years are the new ones. What it greets is added to `next`.
std::string title_for(const campaign& like, int old_year, int year, const period& window, const reference_facts& known, campaign& next) {
  std::string title = like.title;
  for (const congress_mention& each : like.congresses) {
    const std::size_t at = each.text.empty() ? std::string::npos : title.find(each.text);
    if (at == std::string::npos) continue;
    const congress* held = nullptr;
    for (const congress* one : known.congresses.of(each.body))
      if (one->held && one->held->overlaps(window)) held = one;
    if (held != nullptr) {
      congress_mention mention{.text = named_congress(each.stance, held->ordinal, each.body), .body = each.body, .ordinal = held->ordinal, .stance = each.stance};
      title.replace(at, each.text.size(), mention.text);
      next.congresses.push_back(std::move(mention));
    } else {
      remove_clause(title, at, each.text.size());
    }
  }
  for (const commemoration_entry& each : like.commemorations) {
    const std::size_t at = each.text.empty() ? std::string::npos : title.find(each.text);
    if (at == std::string::npos) continue;
    commemoration_entry moved_entry = each;
    if (!moves_along(each, like, old_year, known.events) && *each.target_year > old_year) {  // greeted until its own year is over
      if (*each.target_year < year) {
        remove_clause(title, at, each.text.size());
      } else {
        moved_entry.span.reset();
        next.commemorations.push_back(std::move(moved_entry));
      }
      continue;
    }
    moved_entry.target_year = year;
    const auto number = right_number(moved_entry, like, known.events);
    if (!number || !each.stated) {
      if (each.stated) remove_clause(title, at, each.text.size());
      continue;
    }
    std::string text = each.text;
    const std::string old_number = std::to_string(*each.stated);
    if (const std::size_t digits = text.find(old_number); digits != std::string::npos) text.replace(digits, old_number.size(), std::to_string(*number));
    moved_entry.text = with_year(text, each.target_year.value_or(old_year), year);
    title.replace(at, each.text.size(), moved_entry.text);
    moved_entry.stated = number;
    moved_entry.span.reset();
    next.commemorations.push_back(std::move(moved_entry));
  }
  title = with_period(with_year(title, old_year, year), period_of(like), year - old_year);
  while (!title.empty() && (title.back() == ' ' || title.back() == ',' || title.back() == '-')) title.pop_back();
  if (like.year && title.find(std::to_string(year)) == std::string::npos && !title.empty()) title += " năm " + std::to_string(year);
  return title;
}

// What falls in a window for the body: the great days, its own, and those the old plan names.
std::vector<anniversary> falling_in(const period& window, const campaign& like, const std::set<std::string>& named, const reference_facts& known) {
  std::vector<anniversary> falling = days_of_body(known, like, window);
  for (const anniversary& one : anniversaries(known.events, window, {.unverified = unverified::include})) {
    const bool is_there = std::any_of(falling.begin(), falling.end(), [&](const anniversary& other) { return other.event().id() == one.event().id() && other.day() == one.day(); });
    if (!is_there && named.contains(one.event().id().text())) falling.push_back(one);
  }
  std::stable_sort(falling.begin(), falling.end(), [](const anniversary& a, const anniversary& b) { return a.day() < b.day(); });
  return falling;
}

// The days of a phase; where it is open on a side, to the next phase or the end of the year.
std::optional<period> window_of(const campaign& of, std::size_t i, int year) {
  const phase& own = of.phases[i];
  auto from = own.from.day, to = own.to.day;
  if (!from) from = i > 0 && of.phases[i - 1].to.day && *of.phases[i - 1].to.day < date::latest() ? std::optional(*of.phases[i - 1].to.day + days(1)) : i == 0 ? date::find(year, 1, 1) : std::nullopt;
  if (!to) to = i + 1 < of.phases.size() && of.phases[i + 1].from.day && date::earliest() < *of.phases[i + 1].from.day ? std::optional(*of.phases[i + 1].from.day - days(1)) : i + 1 == of.phases.size() ? date::find(year, 12, 31) : std::nullopt;
  return from && to && *from <= *to ? std::optional(period(*from, *to)) : std::nullopt;
}

// `is_counted`: the old plan counts its years, and rightly.
commemoration_entry entry_of(const anniversary& one, std::optional<int> phase, const campaign& next, const catalogue& events, bool is_counted) {
  commemoration_entry entry;
  entry.event = one.event().id();
  entry.phase = phase;
  const origin& from = one.from();
  const bool counts = one.ordinal() && (one.event().is_year_verified() || is_counted) && from.precision() == precision::day;
  if (counts) entry.stated = one.ordinal()->number();
  if (counts && from.calendar() == calendar_kind::solar && from.year() && date::exists(*from.year(), from.month(), from.day())) entry.origin = date(*from.year(), from.month(), from.day());
  // Of a school year or a working year, that of the day it falls on; a plan that is of no year tells it with the origin alone.
  static const std::string school = comparison_key("năm học");
  if (next.year || entry.origin || comparison_key(next.title).find(school) != std::string::npos) entry.target_year = one.day().year();
  // A day of mourning or of war is remembered, not greeted.
  entry.text = (one.event().kind() == commemoration_kind::memorial ? "kỷ niệm " : "") + detail::standard_wording(entry, next, events);
  return entry;
}

// What the old plan names for a phase whose days nobody knows ("đến hết học kỳ I"), each in the year after its own.
void add_days_of_phase(const campaign& like, campaign& next, std::optional<int> phase, int delta, const catalogue& events, const std::set<std::string>& counted) {
  std::vector<anniversary> all;
  for (const commemoration_entry& each : like.commemorations) {
    const auto was = each.event && each.phase == phase ? target_year_of(each, like, events) : std::nullopt;
    if (!was || *was + delta < date::first_year || *was + delta > date::last_year) continue;
    for (const anniversary& one : anniversaries(events, period::of_year(*was + delta), {.unverified = unverified::include}))
      if (one.event().id() == *each.event && std::none_of(all.begin(), all.end(), [&](const anniversary& other) { return other.event().id() == one.event().id() && other.day() == one.day(); })) all.push_back(one);
  }
  std::stable_sort(all.begin(), all.end(), [](const anniversary& a, const anniversary& b) { return a.day() < b.day(); });
  for (const anniversary& one : all) next.commemorations.push_back(entry_of(one, phase, next, events, counted.contains(one.event().id().text())));
}

// "kỷ niệm ", "tưởng niệm " of a day that the old plan remembers so; empty for one that it greets.
std::string_view remembering(std::string_view text) {
  for (const auto& [words, small] : {std::pair<std::string_view, std::string_view>{"kỷ niệm ", "kỷ niệm "}, {"Kỷ niệm ", "kỷ niệm "}, {"tưởng niệm ", "tưởng niệm "}, {"Tưởng niệm ", "tưởng niệm "}})
    if (text.starts_with(words)) return small;
  return {};
}

// Days that no catalogue holds and whose origin the old plan states, each once, with the number of the new year.
void add_own_days(const campaign& like, campaign& next, int old_year, int year, const catalogue& events) {
  std::set<date> carried;
  for (const commemoration_entry& each : like.commemorations) {
    if (each.event || !each.origin) continue;
    if (!moves_along(each, like, old_year, events) && *each.target_year > year) {  // still to come
      if (carried.insert(*each.origin).second) next.commemorations.push_back(each);
      continue;
    }
    const std::string_view opening = remembering(each.text);
    std::string name = each.text.substr(0, std::min(each.text.find(" ("), each.text.size()));
    if (!each.stated) name.erase(0, opening.size());
    if (each.stated) {
      const std::string number = std::to_string(*each.stated) + " năm ";
      const std::size_t at = name.find(number);
      if (at == std::string::npos || at + number.size() == name.size()) continue;  // a number in words
      name.erase(0, at + number.size());
    }
    while (!name.empty() && (is_digit(name.back()) || name.back() == '/' || name.back() == ' ')) name.pop_back();  // "… 12/11 (1936 - 2024)"
    // Of a school year the day falls in one year or the other: where a phase has it.
    std::optional<date> day = in_year(*each.origin, year);
    std::optional<int> phase;
    for (std::size_t i = 0; i < next.phases.size() && !phase; ++i)
      for (const int one : {year, year + 1}) {
        if (one != year && next.year) continue;
        const auto window = window_of(next, i, year);
        const auto there = in_year(*each.origin, one);
        if (!window || !there || !window->contains(*there)) continue;
        day = there;
        phase = next.phases[i].ordinal;
      }
    if (name.empty() || !day || day->year() <= each.origin->year() || !carried.insert(*each.origin).second) continue;
    commemoration_entry entry;
    entry.origin = each.origin;
    entry.target_year = day->year();
    entry.phase = phase;
    if (each.stated) entry.stated = day->year() - each.origin->year();
    entry.stance = each.stance;
    entry.text = std::string(opening) + (entry.stated ? std::to_string(*entry.stated) + " năm " : "") + name + " (" + to_text(*each.origin) + " - " + to_text(*day) + ")";
    next.commemorations.push_back(std::move(entry));
  }
  std::stable_sort(next.commemorations.begin(), next.commemorations.end(), [](const commemoration_entry& a, const commemoration_entry& b) { return a.phase < b.phase; });  // as a plan tells them
}

// Days that no catalogue holds and of which the plan tells a number or the year of origin, each once: the year decides the number, else
// the number says the year.
void add_counted_days(const campaign& like, campaign& next, int year, int delta, const catalogue& events) {
  std::set<std::string> carried;
  for (const commemoration_entry& each : like.commemorations) {
    if (each.event || each.origin || (!each.stated && !each.origin_year) || !carried.insert(each.text).second) continue;
    if (!moves_along(each, like, year - delta, events)) {
      if (*each.target_year >= year) next.commemorations.push_back(each);  // still to come
      continue;
    }
    commemoration_entry entry;
    entry.origin_year = each.origin_year;
    entry.stance = each.stance;
    entry.phase = each.phase;
    entry.target_year = each.target_year.value_or(year - delta) + delta;
    const auto right = right_number(entry, like, events);
    entry.stated = right || !each.stated ? right : std::optional(*each.stated + delta);
    if (!entry.stated || *entry.stated < 1) continue;
    if (!each.target_year) entry.target_year.reset();
    std::string text = each.text;
    if (each.stated) {
      const std::string number = std::to_string(*each.stated);
      const std::size_t at = text.find(number + " năm");
      if (at == std::string::npos || (at > 0 && is_digit(text[at - 1]))) continue;  // a number in words
      text.replace(at, number.size(), std::to_string(*entry.stated));
    } else {
      text.insert(remembering(text).size(), std::to_string(*entry.stated) + " năm ");
    }
    entry.text = with_year(std::move(text), year - delta, year);
    next.commemorations.push_back(std::move(entry));
  }
  std::stable_sort(next.commemorations.begin(), next.commemorations.end(), [](const commemoration_entry& a, const commemoration_entry& b) { return a.phase < b.phase; });
}

// A theme with its year moved, and the number of an anniversary in it: "50 năm thống nhất đất nước".
std::string moved_theme(const std::string& theme, int old_year, int year) {
  std::string text = with_year(theme, old_year, year);
  constexpr std::string_view years_word = " năm ";
  constexpr int least = 10;  // fewer are those of a programme
  for (std::size_t at = text.find(years_word); at != std::string::npos; at = text.find(years_word, at + 1)) {
    std::size_t first = at;
    while (first > 0 && is_digit(text[first - 1])) --first;
    if (first == at || at - first > 3) continue;
    const int number = number_of(std::string_view(text).substr(first, at - first));
    if (number < least || number + year - old_year < 1) continue;
    const std::string moved_number = std::to_string(number + year - old_year);
    text.replace(first, at - first, moved_number);
    at = first + moved_number.size();
  }
  return text;
}

// Whether a text names years of a term or a programme ("nhiệm kỳ 2018 - 2023") that are over before the year.
bool is_of_past_years(const std::string& text, int year) {
  for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
    std::size_t next = at + 4;
    const int own = year_at(text, at);
    const int second = own != 0 ? second_year_at(text, next) : 0;
    if (own < second && second < year) return true;
  }
  return false;
}
void note_theme(const std::string& text, std::vector<bilingual>& notes) {
  notes.push_back({.vi = "chủ đề `" + text + "` ghi những năm đã qua: xem lại", .en = "the theme `" + text + "` names years that are over: look at it again"});
}

// Congresses of the Party and the unions are held every five years: so it has been, no text of it was read. For drafts alone, which a person reads.
constexpr int regular_term = 5;

// The congress of the body whose resolution is carried out in those days; where the table does not tell, the last one held before them.
const congress* in_force_in(const reference_facts& known, const std::string& body, int ordinal, const period& window) {
  const congress* found = known.congresses.in_force(body, window.from());
  if (found != nullptr) return found;
  for (const congress* one : known.congresses.of(body))
    if (one->held && one->held->to() < window.from() && (found == nullptr || found->ordinal < one->ordinal) && ordinal <= one->ordinal) found = one;
  return found;
}

// How the congresses of the bodies stand in that year: one mention a body, and the next one in the year the term runs out.
std::vector<congress_mention> congresses_for(const campaign& like, const campaign& next, int year, const period& window, const reference_facts& known, std::vector<bilingual>& notes) {
  std::vector<congress_mention> all;
  std::set<std::string> bodies;
  const auto add = [&](const std::string& body, int number, congress_stance stance, std::optional<int> phase) {
    congress_mention mention{.text = named_congress(stance, number, body), .body = body, .ordinal = number, .stance = stance, .phase = phase};
    all.push_back(std::move(mention));
  };
  for (const congress_mention& each : like.congresses) {
    if (each.body.empty() || !each.ordinal || !bodies.insert(body_key(known.organizations, each.body)).second) continue;
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
    const congress* const in_force = in_force_in(known, each.body, *each.ordinal, window);
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

// "thứ tư": the words a year of a count is told in.
std::string ordinal_words(int number) {
  static constexpr std::array<const char*, 11> words = {"", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"};
  return number >= 1 && number < static_cast<int>(words.size()) ? words[static_cast<std::size_t>(number)] : std::to_string(number);
}

// A deadline moved to another year. The last day that counts is one on which people work; "trước ngày" stays where it is the day before
// the one it names and people work on that one too, else the last day is named.
std::optional<deadline> moved_deadline(date named, int delta, boundary edge, const catalogue& holidays) {
  const auto there = in_year(named, named.year() + delta);
  if (!there) return std::nullopt;
  if (*there <= date::earliest() + days(40)) return edge == boundary::exclusive ? deadline::before(*there) : deadline::until(*there);
  if (edge == boundary::inclusive) return deadline::until(last_working_day(*there, holidays));
  const date last = last_working_day(*there - days(1), holidays);
  return last + days(1) == *there && !may_be_off(*there, holidays) ? deadline::before(*there) : deadline::until(last);
}

// The number the year has then in the carrying out of what the old plan counts, and the congress it is counted from: the one whose
// resolution is carried out by then, where that is another one than the old plan's. No number behind the fifth year of a term.
struct counted_year {
  std::optional<int> number;
  const congress* other = nullptr;
};
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

// The end of the last whole word within so many bytes.
std::size_t end_of_words(const std::string& text, std::size_t most) {
  if (text.size() <= most) return text.size();
  const std::size_t blank_at = text.rfind(' ', most);
  return blank_at == std::string::npos ? text.size() : blank_at;
}

// The items of the old plan's sections made those of the new year.
class item_mover {
 public:
  item_mover(const campaign& like, int old_year, int year, const period& window, const reader& by, std::vector<bilingual>& notes) : like_(like), old_year_(old_year), year_(year), window_(window), by_(by), notes_(notes) {
    head_ = "KẾ HOẠCH\n" + like.title + "\n\n" + (like.launcher.empty() ? std::string() : like.launcher + " phát động phong trào thi đua" + (like.year ? " năm " + std::to_string(*like.year) : "") + " với các nội dung sau:\n\n") + "I. NỘI DUNG THI ĐUA\n\n- ";
  }

  // Nothing for what tells of a year that is over.
  std::optional<std::string> operator()(const std::string& as_written) {
    reading of_item = by_.read(head_ + as_written + ".\n");
    const std::string item = mended(as_written, of_item);
    if (tells_results(item)) {
      notes_.push_back({.vi = "bỏ mục nói về kết quả năm trước: `" + item.substr(0, end_of_words(item, 80)) + "`", .en = "an item with results of an earlier year is left out: `" + item.substr(0, end_of_words(item, 80)) + "`"});
      return std::nullopt;
    }
    changes_.clear();
    const campaign& said = of_item.campaign;
    for (const year_count& each : said.year_counts) change_count(each, item);
    for (const congress_mention& each : said.congresses) change_congress(each, item);
    for (const commemoration_entry& each : said.commemorations) change_number(each, item);
    for (const theme& each : said.themes) change_theme(each, item);
    change_days_and_numbers(item);
    change_figures(item);
    std::sort(changes_.begin(), changes_.end(), [](const change& a, const change& b) { return a.first < b.first; });
    std::string text;
    std::size_t at = 0;
    for (const change& each : changes_) {
      if (each.first < at) continue;
      text += with_year_outside_laws(item.substr(at, each.first - at)) + each.text;
      at = each.last;
    }
    return text + with_year_outside_laws(item.substr(at));
  }

 private:
  struct change {
    std::size_t first = 0;
    std::size_t last = 0;
    std::string text;
  };

  // What is wrong with its spelling and its quotation marks is not wanted again. The reading is that of the item as it is then.
  std::string mended(const std::string& item, reading& of_item) {
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
  // A note about an item, which its first words name.
  void note_item(const std::string& item, const std::string& vi, const std::string& en) {
    const std::string words = "`" + item.substr(0, end_of_words(item, 80)) + "`";
    notes_.push_back({.vi = words + " " + vi, .en = words + " " + en});
  }
  // "Năm 2021, … được tặng …".
  bool tells_results(const std::string& item) const {
    for (const std::string_view opening : {"Năm ", "Trong năm ", "Kết quả năm "})
      if (item.starts_with(opening))
        if (const int own = year_at(item, opening.size()); own != 0 && own < old_year_) return true;
    return false;
  }
  // A law keeps the year in its name.
  std::string with_year_outside_laws(const std::string& text) const {
    std::size_t end = text.size();
    for (const std::string_view law : {"Luật ", "luật ", "Hiến pháp "}) end = std::min(end, text.find(law));
    return with_period(with_year(text.substr(0, end), old_year_, year_), period_of(like_), year_ - old_year_) + text.substr(end);
  }
  std::optional<std::pair<std::size_t, std::size_t>> place_of(const std::optional<text_span>& span, const std::string& item) const {
    if (!span || span->start < head_.size() || span->end > head_.size() + item.size()) return std::nullopt;
    return std::pair{span->start - head_.size(), span->end - head_.size()};
  }
  void change_count(const year_count& each, const std::string& item) {
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
  // The theme of a year, which another body may have given: the next one is not known.
  void change_theme(const theme& each, const std::string& item) {
    const auto place = place_of(each.span, item);
    if (!place) return;
    if (each.kind == theme_kind::theme && item.find("năm " + std::to_string(old_year_)) < place->first) {
      changes_.push_back({place->first, place->second, blank});
      blanked_themes_.insert(comparison_key(each.text));
    } else if (is_of_past_years(each.text, year_)) {
      note_theme(each.text, notes_);
    }
  }
  void change_congress(const congress_mention& each, const std::string& item) {
    const auto place = place_of(each.span, item);
    if (!place || !each.ordinal || each.body.empty()) return;
    std::optional<int> number = each.ordinal;
    std::optional<congress_term> term = each.term;
    const congress* const in_force = in_force_in(by_.known(), each.body, *each.ordinal, window_);
    const congress* held = nullptr;
    for (const congress* one : by_.known().congresses.of(each.body))
      if (one->held && one->held->overlaps(window_)) held = one;
    if (each.stance == congress_stance::carrying_out) {
      if (in_force != nullptr) {
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
  void change_number(const commemoration_entry& each, const std::string& item) {
    const auto place = place_of(each.span, item);
    if (!place || !each.stated) return;
    if (!moves_along(each, like_, old_year_, by_.known().events)) {
      if (*each.target_year < year_) note_item(item, "nói về ngày kỷ niệm của năm " + std::to_string(*each.target_year) + ", đã qua: xem lại", "tells of an anniversary in " + std::to_string(*each.target_year) + ", which is over: look at it again");
      return;
    }
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
  // Documents of the old year lose number and day, deadlines move to working days.
  void change_days_and_numbers(const std::string& item) {
    const detail::source in(item);
    const detail::phrase_map& edges = detail::deadline_edges();
    static const detail::phrase_map each_year = {{1, "hằng năm"}, {1, "hàng năm"}, {1, "mỗi năm"}};
    static const detail::word_hash done = detail::hash_of_word("xong");
    std::size_t behind_day = in.size();
    for (std::size_t i = 0; i < in.size(); ++i) {
      if (const auto day = detail::day_at(in, i)) behind_day = day->last;
      if (const auto edge = i == behind_day ? detail::phrase_map::hit{} : edges.at(in, i)) {  // "từ ngày … đến hết ngày …" is a stretch
        const std::size_t at_day = detail::behind_hour(in, i + edge.length);
        const auto day = detail::day_at(in, at_day);
        const auto full = day && !day->is_malformed && !day->is_lunar ? day->year != 0 ? day->full() : day->in_year(old_year_) : std::nullopt;
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
              changes_.push_back({in[i].start, in[day->last - 1].end, std::string(is_done ? "xong chậm nhất " : is_capital ? "Chậm nhất " : "chậm nhất ") + (has_day_word ? "" : "ngày ") + text});
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
      if (!is_lasting(number->number, full, in.clean(full ? day->last : number->last, words_last), old_year_, year_)) {
        changes_.push_back({in[number->first].start, in[number->last - 1].end, blank + codes_of(number->number)});
        if (full) changes_.push_back({in[day->begin].start, in[day->last - 1].end, (day->in_words && starts_with_day(in, day->begin) ? "ngày " : "") + std::string(blank)});
      } else if (full) {
        changes_.push_back({in[number->first].start, in[day->last - 1].end, item.substr(in[number->first].start, in[day->last - 1].end - in[number->first].start)});
      }
      i = (full ? day->last : number->last) - 1;
    }
  }
  // A day in the form the item has it in.
  static std::string day_as_written(const detail::source& in, const detail::day_found& day, date there) {
    std::string text = to_text(there, day.in_words ? date_style::in_words : date_style::official);
    if (day.in_words && !starts_with_day(in, day.begin)) text = text.substr(text.find(' ') + 1);
    if (day.year == 0) text = text.substr(0, text.rfind(day.in_words ? " năm" : "/"));
    return text;
  }
  // A day that its year does not have is left to be filled in, but for 29 February, which is the last day of the month then.
  bool change_missing_day(const detail::source& in, const detail::day_found& day, const std::string& item) {
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
  // What the old year was to reach is not what the new one is: beside the old year sums and shares are left blank, other figures are told
  // of. The year one is compared with moves.
  void change_figures(const std::string& item) {
    const detail::source in(item);
    static const detail::phrase_map units = {{1, "đồng"}, {1, "đ"}, {1, "VNĐ"}, {1, "VND"}, {1, "USD"}, {1, "nghìn đồng"}, {1, "ngàn đồng"}, {1, "triệu đồng"}, {1, "tỷ đồng"}, {1, "triệu"}, {1, "tỷ"}, {1, "tấn"}, {1, "tạ"}, {1, "ha"}, {1, "km"}};
    static const detail::phrase_map compared = {{1, "so với"}, {1, "so với cùng kỳ"}, {1, "so"}, {1, "so cùng kỳ"}, {1, "so với kết quả"}, {1, "so với thực hiện"}};
    static const detail::phrase_map no_counts = {{1, "năm"}, {1, "tháng"}, {1, "ngày"}, {1, "giờ"}, {1, "h"}, {1, "phút"}, {1, "và"}, {1, "đến"}, {1, "của"}, {1, "tuổi"}};
    static const detail::phrase_map no_lead = {{1, "tháng"}, {1, "ngày"}, {1, "năm"}, {1, "quý"}, {1, "thứ"}, {1, "số"}, {1, "khóa"}, {1, "khoản"}, {1, "điều"}, {1, "đợt"}, {1, "giai đoạn"}, {1, "nghị quyết"}, {1, "phòng"}, {1, "đại hội"}, {1, "tiểu đoàn"}, {1, "trung đoàn"}, {1, "đề án"}, {1, "mùng"}};
    bool names_year = false, has_figure = false;
    for (std::size_t i = 0; i < in.size(); ++i) {
      if (const auto years = detail::years_at(in, i)) {
        i = years->last - 1;
      } else if (detail::year_at(in, i) == old_year_) {
        names_year = true;
      }
    }
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
      const bool is_amount = is_share || units.at(in, last);
      if (is_whole || is_led || (in.digits(first) == 4 && !is_amount)) continue;
      if (!is_amount && (!in.is_word(last) || in.word_at(last).upper_first || in.joins(last) || no_counts.at(in, last) || (last == first + 1 && in.number(first) < 2))) continue;
      // Not the number of a day, which has moved already.
      if (std::any_of(changes_.begin(), changes_.end(), [&](const change& one) { return one.first < in[last - 1].end && in[first].start < one.last; })) continue;
      if (is_amount && names_year) {
        changes_.push_back({in[first].start, in[last - 1].end, blank});
      } else {
        has_figure = true;
      }
    }
    if (has_figure) note_item(item, "có số liệu của năm cũ: xem lại", "has figures of the old year: look at them again");
  }
  static bool starts_with_day(const detail::source& in, std::size_t at) {
    static const detail::word_hash day = detail::hash_of_word("ngày");
    return in.hash(at) == day;
  }

 public:
  // The rules that words of the old plan break although nobody can tell how they would be right.
  const std::set<diagnostic_code>& carried() const { return carried_; }
  // The counted years that are left blank in items.
  const std::set<std::string>& blanked_counts() const { return blanked_counts_; }
  // The themes that are left blank in what names them.
  const std::set<std::string>& blanked_themes() const { return blanked_themes_; }
  // Whether a document is cited year after year. The words around its number tell, where they name a year or the years it is for; else its
  // kind: laws, decrees, circulars, resolutions and regulations stand until others take their place, and so does a decision that issues
  // rules; plans, guidance, letters, directives are those of a year, the old plan's own or the one before it, unless they are older.
  static bool is_lasting(const document_number& number, const std::optional<date>& day, std::string_view words, int old_year, int year) {
    if (day && year < day->year()) return false;  // a draft for an earlier year
    const auto type = number.type();
    if (type == document_type::law || type == document_type::decree || type == document_type::circular) return true;
    const detail::source in(words);
    static const detail::phrase_map rules = {{1, "quy chế"}, {1, "quy định"}, {1, "điều lệ"}, {1, "quy trình"}, {1, "tiêu chuẩn"}, {1, "tiêu chí"}, {1, "nội quy"}};
    bool issues_rules = false;
    for (std::size_t i = 0; i < in.size(); ++i) {
      if (const auto years = detail::years_at(in, i); years && years->from + 1 < years->to) return year <= years->to;  // of a term or a programme
      if (const int own = detail::year_at(in, i); own != 0 && own >= old_year - 1) return false;
      issues_rules = issues_rules || rules.at(in, i);
    }
    if (type == document_type::resolution || type == document_type::regulation || type == document_type::conclusion || (type == document_type::decision && issues_rules)) return true;
    // One of the centre that is cited without its day is known by its number: "Chỉ thị số 05-CT/TW".
    if (!day) return type == document_type::directive && number.form() == number_form::party && number.organ_code() == "TW";
    constexpr int last_quarter = 10;
    return (day->year() < old_year - 1 || (day->year() == old_year - 1 && day->month() < last_quarter));
  }
  // What stands behind the digits of a number: "/KH-CĐ", "-CT/TW"; of "15KH/ĐTNK" with a dash.
  static std::string codes_of(const document_number& number) {
    std::string text = to_text(number);
    std::size_t at = 0;
    while (at < text.size() && is_digit(text[at])) ++at;
    at += number.suffix().size();
    if (number.year()) at = std::min(text.find('/', at + 1), text.size());
    text.erase(0, at);
    return text.empty() || text.front() == '/' || text.front() == '-' ? text : "-" + text;
  }

 private:
  const campaign& like_;
  int old_year_;
  int year_;
  period window_;
  const reader& by_;
  std::vector<bilingual>& notes_;
  std::string head_;
  std::vector<change> changes_;
  std::set<diagnostic_code> carried_;
  std::set<std::string> blanked_themes_, blanked_counts_;
};

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

// "năm thứ tư thực hiện …" of the new year: by the congress whose resolution is carried out then; nothing behind its fifth year.
std::vector<year_count> counts_for(const campaign& like, int old_year, int year, const period& window, const reference_facts& known, const std::set<std::string>& blanked, std::vector<bilingual>& notes) {
  std::vector<year_count> all;
  for (year_count each : like.year_counts) {
    // Left blank in an item, or nobody can tell of what, and so when it ends.
    if (blanked.contains(each.text) || (each.body.empty() && each.text.ends_with("thực hiện"))) continue;
    each.span.reset();
    const std::string old_words = "thứ " + ordinal_words(each.stated);
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
    const std::size_t at = text.find(old_words);
    if (at == std::string::npos) continue;
    if (!then.number) {
      notes.push_back({.vi = "bỏ `" + each.text + (each.body.empty() ? "`: thời gian thực hiện đã hết" : "`: nhiệm kỳ năm năm đã hết"), .en = "`" + each.text + (each.body.empty() ? "` is left out: its years are over" : "` is left out: the five years of the term are over")});
      continue;
    }
    const int number = *then.number;
    if (!each.body.empty() && number == regular_term) notes.push_back({.vi = "năm " + std::to_string(year) + " là năm cuối của nhiệm kỳ: `" + each.text + "`", .en = std::to_string(year) + " is the last year of the term: `" + each.text + "`"});
    text.replace(at, old_words.size(), "thứ " + ordinal_words(number));
    each.text = with_year(std::move(text), old_year, year);
    each.stated = number;
    all.push_back(std::move(each));
  }
  return all;
}

// What its text says, and in the order it says it: the parts that items of its sections name are the campaign's too. Its text as it was
// written last.
detail::written_plan complete(campaign& next, const reader& by) {
  constexpr int most = 3;
  for (int i = 0;; ++i) {
    detail::written_plan made = detail::write_and_read(next, by, {});
    campaign& back = made.back;
    const bool is_same = (back.document == next.document || !next.document) && back.themes == next.themes && back.movements == next.movements && back.commemorations == next.commemorations && back.congresses == next.congresses && back.year_counts == next.year_counts && back.duties == next.duties && back.purposes == next.purposes && back.contents == next.contents;
    if ((is_same && (next.year || !back.year)) || i == most) return made;
    if (!next.year) next.year = back.year;
    // A resolution that an item names is not named once more.
    if (i == 0)
      for (std::size_t k = back.congresses.size(); k-- > 0;) {
        const congress_mention& each = back.congresses[k];
        if (each.phase || !each.ordinal || each.stance != congress_stance::carrying_out || each.text != named_congress(each.stance, *each.ordinal, each.body)) continue;
        const bool is_said = std::count_if(back.congresses.begin(), back.congresses.end(), [&](const congress_mention& other) { return other.body == each.body && other.ordinal == each.ordinal && other.stance == each.stance; }) > 1;
        if (is_said) back.congresses.erase(back.congresses.begin() + static_cast<std::ptrdiff_t>(k));
      }
    next.themes = std::move(back.themes);
    next.movements = std::move(back.movements);
    next.commemorations = std::move(back.commemorations);
    next.congresses = std::move(back.congresses);
    next.year_counts = std::move(back.year_counts);
    next.duties = std::move(back.duties);
    next.purposes = std::move(back.purposes);
    next.contents = std::move(back.contents);
    if (next.document && back.document) {
      next.document->bases = std::move(back.document->bases);
      next.document->issued_not_before = back.document->issued_not_before;
    }
  }
}

// "Quý I: từ ngày …": where each phase stands behind its quarter on a line, without another number, the quarter is its number, and what the
// line names is the phase's. Whether it is so.
bool number_by_quarters(campaign& of, std::string_view text) {
  struct line {
    std::size_t first = 0, last = 0;
    int quarter = 0;
  };
  std::vector<line> lines;
  for (const phase& each : of.phases) {
    if (!each.span) return false;
    const std::size_t before = each.span->start == 0 ? std::string_view::npos : text.rfind('\n', each.span->start - 1);
    const std::size_t first = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t last = std::min(text.find('\n', each.span->start), text.size());
    const detail::source in(text.substr(first, last - first));
    constexpr std::size_t deepest = 3;  // behind a bullet or a number
    int quarter = 0;
    for (std::size_t i = 0; i < deepest && quarter == 0; ++i)
      if (const auto found = detail::quarter_at(in, i)) quarter = found->quarter;
    if (quarter == 0 || (each.ordinal && *each.ordinal != quarter) || (!lines.empty() && quarter <= lines.back().quarter)) return false;
    lines.push_back({first, last, quarter});
  }
  if (lines.size() < 2) return false;
  for (std::size_t i = 0; i < lines.size(); ++i) of.phases[i].ordinal = lines[i].quarter;
  const auto place = [&](auto& parts) {
    for (auto& each : parts)
      for (const line& own : lines)
        if (!each.phase && each.span && own.first <= each.span->start && each.span->start < own.last) each.phase = own.quarter;
  };
  place(of.commemorations);
  place(of.themes);
  place(of.congresses);
  return true;
}

}  // namespace

drafted draft(const campaign& like, int year, const reader& by) {
  const reference_facts& known = by.known();
  drafted made;
  std::vector<bilingual>& notes = made.notes;
  const auto old_year = [&]() -> int {
    if (like.year) return *like.year;
    if (const auto own = period_of(like)) return own->from;
    for (std::size_t at = 0; at + 4 <= like.title.size(); ++at) {  // of a school year the first
      const int own = year_at(like.title, at);
      std::size_t next = at + 4;
      if (own != 0 && second_year_at(like.title, next) == own + 1) return own;
    }
    for (const phase& each : like.phases)
      if (each.from.day) return each.from.day->year();
    return like.document && like.document->issued ? like.document->issued->year() : year - 1;
  }();
  made.from_year = old_year;
  const int delta = year - old_year;
  campaign& next = made.what;
  for (const phase& each : like.phases)
    next.phases.push_back({.ordinal = each.ordinal, .from = moved(each.from, delta, false), .to = moved(each.to, delta, true), .theme = moved_theme(each.theme, old_year, year)});
  // What ends with an event of the old year ends with the year.
  for (phase& each : next.phases)
    for (bound* const edge : {&each.from, &each.to}) {
      if (edge->day || edge->wording.find("ại hội") == std::string::npos) continue;
      notes.push_back({.vi = "`" + edge->wording + "` là mốc của năm cũ: xem lại thời gian của đợt", .en = "`" + edge->wording + "` is of the old year: look at the days of the phase again"});
      const auto day = edge == &each.to ? date::find(year, 12, 31) : date::find(year, 1, 1);
      *edge = day ? bound(*day) : bound();
    }
  const period window = days_of_campaign(next, year);
  next.title = title_for(like, old_year, year, window, known, next);
  if (next.title.empty()) next.title = "Phát động phong trào thi đua năm " + std::to_string(year);
  if (like.year || like.title.empty()) next.year = year;
  next.kind = like.kind;
  next.launcher = like.launcher;
  next.phase_count_stated = like.phase_count_stated;
  next.participants = like.participants;
  item_mover move(like, old_year, year, window, by, notes);
  for (const auto& [from, to] : {std::pair(&like.purposes, &next.purposes), std::pair(&like.contents, &next.contents)})
    for (const std::string& each : *from)
      if (auto text = move(each)) to->push_back(std::move(*text));
  for (const theme& each : like.themes) {
    std::string text = moved_theme(each.text, old_year, year);
    const bool is_of_its_time = !each.launcher.empty() || text.starts_with("Năm ") || text.find("nhiệm kỳ") != std::string::npos || text.find("Đại hội") != std::string::npos;
    if (is_of_its_time) {
      notes.push_back({.vi = "bỏ chủ đề của năm cũ: `" + each.text + "`", .en = "a theme of the old year is left out: `" + each.text + "`"});
      continue;
    }
    if (is_of_past_years(text, year)) note_theme(text, notes);
    next.themes.push_back({.text = std::move(text), .kind = each.kind, .phase = each.phase});
  }
  std::stable_sort(next.themes.begin(), next.themes.end(), [](const theme& a, const theme& b) { return a.phase < b.phase; });
  for (movement each : like.movements) {
    each.span.reset();
    if (each.to_year && *each.to_year < year) continue;
    // By its usual name, and by whom it is known to be launched.
    if (const auto entries = known.movements.find(each.name); entries.size() == 1) {
      each.name = entries.front()->name;
      if (!each.launcher.empty() && !entries.front()->launcher.empty()) each.launcher = entries.front()->launcher;
    }
    next.movements.push_back(std::move(each));
  }
  for (duty each : like.duties) {
    auto action = move(each.action);
    if (!action) continue;
    each.action = std::move(*action);
    each.span.reset();
    each.due.reset();
    next.duties.push_back(std::move(each));
  }
  next.year_counts = counts_for(like, old_year, year, window, known, move.blanked_counts(), notes);
  next.reports = like.reports;
  for (reporting& each : next.reports) {
    each.span.reset();
    each.due.reset();
  }
  if (like.document) {
    document paper;
    paper.type = like.document->type.value_or(document_type::plan);
    paper.issuer = like.document->issuer;
    paper.place = like.document->place;
    paper.recipients = like.document->recipients;
    for (const signature& each : like.document->co_signed_by) paper.co_signed_by.push_back({.capacity = each.capacity, .position = each.position});
    if (like.document->signed_by) paper.signed_by = signature{.capacity = like.document->signed_by->capacity, .position = like.document->signed_by->position};
    // Lasting documents stand; those of the old year are to be filled in.
    for (basis each : like.document->bases) {
      if (each.kind != basis_kind::document || (!each.number && each.unread_number.empty())) continue;
      each.span.reset();
      if (each.number && item_mover::is_lasting(*each.number, each.date, each.subject, old_year, year)) {
        if (each.date && (!paper.issued_not_before || *paper.issued_not_before < *each.date)) paper.issued_not_before = each.date;
        paper.bases.push_back(std::move(each));
        continue;
      }
      const auto type = each.number ? each.number->type() : std::nullopt;
      std::string line = each.verb == "thực hiện" ? "Thực hiện " : each.verb == "theo tinh thần" ? "Theo tinh thần " : each.verb == "triển khai" ? "Triển khai " : "Căn cứ ";
      line += (type ? std::string(name_of(*type)) : std::string("Văn bản")) + " số " + blank + (each.number ? item_mover::codes_of(*each.number) : "") + " ngày " + blank;
      if (!each.issuer.empty()) line += " của " + each.issuer;
      if (!each.subject.empty())
        if (const auto subject = move(each.subject)) line += " về việc " + *subject;
      made.how.bases.push_back(std::move(line));
    }
    if (like.document->issued && like.document->issued->year() < old_year) made.how.issue_year = issue_year::unknown;
    if (like.document->number) made.how.number_codes = item_mover::codes_of(*like.document->number);
    next.document = std::move(paper);
  }
  std::set<std::string> named;    // the events the old plan names
  std::set<std::string> counted;  // those whose years it counts rightly
  for (const commemoration_entry& each : like.commemorations) {
    if (!each.event) continue;
    named.insert(each.event->text());
    if (each.stated && right_number(each, like, known.events) == each.stated) counted.insert(each.event->text());
  }
  // What was wrong with the old phases is not wanted again: each begins behind the one before it, and they are as many as there are.
  for (std::size_t i = 1; i < next.phases.size(); ++i) {
    const auto& before = next.phases[i - 1].to.day;
    bound& from = next.phases[i].from;
    const auto& to = next.phases[i].to.day;
    if (before && from.day && from.precision != date_precision::relative && next.phases[i - 1].from.day && *next.phases[i - 1].from.day < *from.day && *from.day <= *before && *before < date::latest() && (!to || *before < *to)) from = bound(*before + days(1));
  }
  if (next.phase_count_stated && !next.phases.empty()) next.phase_count_stated = static_cast<int>(next.phases.size());
  for (std::size_t i = 0; i < next.phases.size(); ++i) {
    const phase& own = next.phases[i];
    const auto days = window_of(next, i, year);
    if (!days) add_days_of_phase(like, next, own.ordinal, delta, known.events, counted);
    if (!days || days->length() > longest_listed_phase) continue;
    // A stage of several years is built round no days of its own: what the old plan names is kept.
    constexpr thidua::days longest_year(400);
    const bool is_stage = days->length() > longest_year;
    for (const anniversary& one : falling_in(*days, like, named, known))
      if (!is_stage || named.contains(one.event().id().text())) next.commemorations.push_back(entry_of(one, own.ordinal, next, known.events, counted.contains(one.event().id().text())));
  }
  if (next.phases.empty() && date::find(year, 1, 1))  // a plan without phases: what it names
    for (const anniversary& one : anniversaries(known.events, period::of_year(year), {.unverified = unverified::include}))
      if (named.contains(one.event().id().text())) next.commemorations.push_back(entry_of(one, std::nullopt, next, known.events, counted.contains(one.event().id().text())));
  add_own_days(like, next, old_year, year, known.events);
  add_counted_days(like, next, year, delta, known.events);
  // Not that of the old year, which the draft leaves blank where it is named.
  std::erase_if(next.themes, [&](const theme& each) { return move.blanked_themes().contains(comparison_key(each.text)); });
  for (congress_mention& each : congresses_for(like, next, year, window, known, notes)) next.congresses.push_back(std::move(each));
  if (like.registration && like.registration->due) {
    registration terms = *like.registration;
    terms.span.reset();
    if (const auto day = terms.due->day())
      if (const auto there = moved_deadline(*day, delta, terms.due->boundary(), known.events)) terms.due = *there;
    next.registration = std::move(terms);
  }
  const detail::written_plan written = complete(next, by);
  bilingual rounds;
  for (const commemoration_entry& each : next.commemorations) {
    const commemoration* const event = each.event && each.stated ? known.events.find(*each.event) : nullptr;
    if (event == nullptr || milestone_of(ordinal(*each.stated)) != milestone::round || rounds.vi.find("`" + each.text + "`") != std::string::npos) continue;
    for (std::string* const text : {&rounds.vi, &rounds.en}) *text += (text->empty() ? "`" : ", `") + each.text + "`";
  }
  if (!rounds.vi.empty()) notes.push_back({.vi = "năm tròn: " + rounds.vi, .en = "round years: " + rounds.en});
  for (const diagnostic& each : written.diagnostics) {
    if (each.severity == severity::info || each.code == diagnostic_code::header_missing) continue;
    const std::string words = written.text.substr(each.span.start, std::min(each.span.end - each.span.start, end_of_words(written.text.substr(each.span.start, each.span.end - each.span.start), 80)));
    if (each.severity != severity::error || each.fix || !move.carried().contains(each.code)) {
      notes.push_back({.vi = "cần xem lại trong dự thảo, `" + words + "`: " + each.message.vi, .en = "to be looked at in the draft, `" + words + "`: " + each.message.en});
      continue;
    }
    notes.push_back({.vi = "lỗi có từ kế hoạch cũ, `" + words + "`: " + each.message.vi, .en = "a fault of the old plan, `" + words + "`: " + each.message.en});
  }
  return made;
}

drafted draft(std::string_view as_written, int year, const reader& by) {
  // What is surely wrong, and how it is right, is not wanted again.
  reading first = by.read(as_written);
  std::erase_if(first.diagnostics, [](const diagnostic& each) { return each.severity == severity::info || !each.fix; });
  const std::string like = fixed(as_written, first.diagnostics);
  campaign old = first.diagnostics.empty() ? std::move(first.campaign) : by.read(like).campaign;
  const bool in_quarters = number_by_quarters(old, like);
  drafted made = draft(old, year, by);
  if (in_quarters) made.how.phase_label = "Quý";
  static const std::string stage = comparison_key("Giai đoạn");
  for (const phase& each : old.phases) {
    constexpr std::size_t longest_label = 40;
    if (!each.ordinal || !each.span) continue;
    std::string_view label = std::string_view(like).substr(each.span->start, std::min(longest_label, each.span->end - each.span->start));
    while (!label.empty() && (static_cast<unsigned char>(label.back()) & 0x80) != 0) label.remove_suffix(1);  // a letter cut in two
    if (comparison_key(label).find(stage) != std::string::npos) made.how.phase_label = "Giai đoạn";
    break;
  }
  // The line of the letterhead above the issuer's.
  std::string above;
  constexpr std::size_t deepest = 8;
  if (old.document && !old.document->issuer.empty()) {
    std::size_t at = 0;
    for (std::size_t line = 0; line < deepest && at < like.size(); ++line) {
      const std::size_t end = std::min(like.find('\n', at), like.size());
      const detail::source in(std::string_view(like).substr(at, end - at));
      at = end + 1;
      // A second column begins behind three blanks.
      std::size_t last = 0;
      while (last < in.size() && (last == 0 || in[last].start - in[last - 1].end < 3)) ++last;
      if (last == 0) continue;
      const std::string own = in.clean(0, last);
      if (comparison_key(own) == comparison_key(old.document->issuer)) {
        made.how.superior = above;
        break;
      }
      above = detail::body_end(in, 0) > 0 ? own : std::string();
    }
  }
  return made;
}

campaign draft(const campaign& like, int year, const reference_facts& known) { return draft(like, year, reader(known)).what; }

}  // namespace plan
}  // namespace v0
}  // namespace thidua
