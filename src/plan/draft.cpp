// SPDX-License-Identifier: BSL-1.0
// Next year's plan from this year's.
#include <thidua/plan/writer.hpp>

#include "source.hpp"
#include "standard_wording.hpp"

#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <set>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The year that stands at a place of the text, of four digits and no more; 0 where none does.
int year_at(const std::string& text, std::size_t at) {
  if (at + 4 > text.size() || (at > 0 && is_digit(text[at - 1])) || (at + 4 < text.size() && is_digit(text[at + 4]))) return 0;
  if (!std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.begin() + static_cast<std::ptrdiff_t>(at + 4), is_digit)) return 0;
  return std::atoi(text.substr(at, 4).c_str());
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

// The same day of another year; 29 February becomes the 28th. Nothing outside the range of dates.
std::optional<date> in_year(date day, int year) {
  const auto [own, month, number] = day.split();
  if (year < date::first_year || year > date::last_year) return std::nullopt;
  return date::find(year, month, std::min(number, thidua::detail::days_in_month(year, month)));
}

bound moved(const bound& edge, int delta, bool is_end) {
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
  title = with_year(title, old_year, year);
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
  entry.text = detail::standard_wording(entry, next, events);
  return entry;
}

// Days that no catalogue holds and whose origin the old plan states, each once, with the number of the new year.
void add_own_days(const campaign& like, campaign& next, int year) {
  std::set<date> carried;
  for (const commemoration_entry& each : like.commemorations) {
    if (each.event || !each.origin) continue;
    std::string name = each.text.substr(0, std::min(each.text.find(" ("), each.text.size()));
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
    entry.text = (entry.stated ? std::to_string(*entry.stated) + " năm " : "") + name + " (" + to_text(*each.origin) + " - " + to_text(*day) + ")";
    next.commemorations.push_back(std::move(entry));
  }
  std::stable_sort(next.commemorations.begin(), next.commemorations.end(), [](const commemoration_entry& a, const commemoration_entry& b) { return a.phase < b.phase; });  // as a plan tells them
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

// A theme with its year moved, and the number of an anniversary in it: "50 năm thống nhất đất nước".
std::string moved_theme(const std::string& theme, int old_year, int year) {
  std::string text = with_year(theme, old_year, year);
  constexpr std::string_view years_word = " năm ";
  constexpr int least = 10;  // fewer are those of a programme
  for (std::size_t at = text.find(years_word); at != std::string::npos; at = text.find(years_word, at + 1)) {
    std::size_t first = at;
    while (first > 0 && is_digit(text[first - 1])) --first;
    if (first == at || at - first > 3) continue;
    const int number = std::atoi(text.substr(first, at - first).c_str());
    if (number < least || number + year - old_year < 1) continue;
    const std::string moved_number = std::to_string(number + year - old_year);
    text.replace(first, at - first, moved_number);
    at = first + moved_number.size();
  }
  return text;
}

// Congresses of the Party and the unions are held every five years: so it has been, no text of it was read. For drafts alone, which a person reads.
constexpr int regular_term = 5;

// How the congresses of the bodies stand in that year: one mention a body, and the next one in the year the term runs out.
std::vector<congress_mention> congresses_for(const campaign& like, const campaign& next, int year, const period& window, const reference_facts& known) {
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
    const congress* in_force = known.congresses.in_force(each.body, window.from());
    auto term = in_force != nullptr ? in_force->term : each.term;
    if (in_force == nullptr)  // the last one held, where its term is not told: its regular five years
      for (const congress* one : known.congresses.of(each.body))
        if (one->held && one->held->to() < window.from() && (in_force == nullptr || in_force->ordinal < one->ordinal) && *each.ordinal <= one->ordinal) {
          in_force = one;
          term = one->term ? one->term : congress_term{one->held->from().year(), one->held->from().year() + regular_term};
        }
    const int number = in_force != nullptr ? in_force->ordinal : *each.ordinal;
    if ((in_force == nullptr && (!term || year <= term->from)) || (term && term->to < year)) continue;  // nobody knows
    add(each.body, number, congress_stance::carrying_out, std::nullopt);
    if (term && term->to == year) add(each.body, number + 1, congress_stance::preparing, std::nullopt);
  }
  std::stable_sort(all.begin(), all.end(), [](const congress_mention& a, const congress_mention& b) { return a.phase < b.phase; });  // as a plan tells them
  return all;
}

}  // namespace

campaign draft(const campaign& like, int year, const reference_facts& known) {
  const auto old_year = [&]() -> int {
    if (like.year) return *like.year;
    for (std::size_t at = 0; at + 4 <= like.title.size(); ++at) {  // of a school year the first
      const int own = year_at(like.title, at);
      std::size_t next = at + 4;
      if (own != 0 && second_year_at(like.title, next) == own + 1) return own;
    }
    for (const phase& each : like.phases)
      if (each.from.day) return each.from.day->year();
    return like.document && like.document->issued ? like.document->issued->year() : year - 1;
  }();
  const int delta = year - old_year;
  campaign next;
  for (const phase& each : like.phases)
    next.phases.push_back({.ordinal = each.ordinal, .from = moved(each.from, delta, false), .to = moved(each.to, delta, true), .theme = moved_theme(each.theme, old_year, year)});
  const period window = days_of_campaign(next, year);
  next.title = title_for(like, old_year, year, window, known, next);
  if (next.title.empty()) next.title = "Phát động phong trào thi đua năm " + std::to_string(year);
  if (like.year || like.title.empty()) next.year = year;
  next.kind = like.kind;
  next.launcher = like.launcher;
  next.phase_count_stated = like.phase_count_stated;
  next.participants = like.participants;
  next.purposes = like.purposes;
  next.contents = like.contents;
  for (const theme& each : like.themes) {
    std::string text = moved_theme(each.text, old_year, year);
    const bool is_of_its_time = !each.launcher.empty() || text.starts_with("Năm ") || text.find("nhiệm kỳ") != std::string::npos || text.find("Đại hội") != std::string::npos;
    if (!is_of_its_time) next.themes.push_back({.text = std::move(text), .kind = each.kind, .phase = each.phase});
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
  next.duties = like.duties;
  for (duty& each : next.duties) {
    each.span.reset();
    each.due.reset();
  }
  next.reports = like.reports;
  for (reporting& each : next.reports) {
    each.span.reset();
    each.due.reset();
  }
  if (like.document) {
    document paper;
    paper.type = like.document->type.value_or(document_type::plan);
    paper.issuer = like.document->issuer;
    paper.recipients = like.document->recipients;
    for (const signature& each : like.document->co_signed_by) paper.co_signed_by.push_back({.capacity = each.capacity, .position = each.position});
    if (like.document->signed_by) paper.signed_by = signature{.capacity = like.document->signed_by->capacity, .position = like.document->signed_by->position};
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
  add_own_days(like, next, year);
  for (congress_mention& each : congresses_for(like, next, year, window, known)) next.congresses.push_back(std::move(each));
  if (like.registration && like.registration->due) {
    registration terms = *like.registration;
    terms.span.reset();
    if (const auto last = like.registration->due->last_valid_day(old_year); last && !terms.due->yearly())
      if (const auto there = in_year(*last, year + (last->year() - old_year))) terms.due = deadline::until(last_working_day(*there, known.events));
    next.registration = std::move(terms);
  }
  return next;
}

}  // namespace plan
}  // namespace v0
}  // namespace thidua
