// SPDX-License-Identifier: BSL-1.0
// Commemorations: their number, their event, their days.
#include "analysis.hpp"
#include "commemoration_days.hpp"
#include "commemoration_names.hpp"
#include "commemoration_words.hpp"

#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

void analysis::read_commemorations() {
  static const word_hash year_word = hash_of_word("năm"), day_word = hash_of_word("ngày"), and_word = hash_of_word("và"), month_word = hash_of_word("tháng"), the = hash_of_word("các"), those = hash_of_word("những"), feast = hash_of_word("lễ"), th_word = hash_of_word("thứ"), of_word = hash_of_word("của"), niem_word = hash_of_word("niệm"), until_word = hash_of_word("đến"), party_word = hash_of_word("đảng");
  static const phrase memory("kỷ niệm"), great_days("ngày lễ"), days_kept("ngày kỷ niệm"), happenings("sự kiện"), round_year("năm tròn");
  int own_year = 0;
  if (out.campaign.year) own_year = *out.campaign.year;
  const auto day_year = paper().issued ? paper().issued->year() : 0;

  int section_year = 0;  // 0 where the heading names none, or several
  constexpr std::size_t longest_heading = 24;
  bool armed = false;
  bool is_only_named = false;  // armed by a day's name alone
  auto stance = commemoration_stance::day;
  std::size_t trigger_end = 0;  // behind the last trigger
  bool in_list = false;         // behind a commemoration, only list marks since
  std::size_t list_at = 0;
  std::size_t taken_until = 0;

  // The year its sentence gives: "Năm 2025, hướng tới kỷ niệm …", "… vào đầu năm 2025"; 0 where none is given.
  int sentence_year = 0;
  const auto said_year = [&](std::size_t behind) {
    static const phrase_map when = {{1, "vào năm"}, {1, "vào đầu năm"}, {1, "vào cuối năm"}, {1, "trong năm"}, {1, "đầu năm"}, {1, "cuối năm"}};
    constexpr std::size_t farthest = 12;
    for (std::size_t k = behind; k < behind + farthest && k < in.size() && !in[k].has(sentence_start) && !in.is_mark(k, ';') && !in.is_mark(k, ','); ++k) {
      if (k == behind && year_at(in, k) != 0) return year_at(in, k);
      if (const auto hit = when.at(in, k); hit && in.digits(k + hit.length) == 4) return year_at(in, k + hit.length - 1);
    }
    return sentence_year;
  };
  // Years other than the plan's own that its sentence, or the line that opens its list, speaks of: one of them is meant where the number
  // of years is right for it and not for the plan's year. Terms and programmes of several years are none.
  std::vector<int> other_years, opening_years;
  const stops said_years(in, [](const word& each) { return each.hash == year_word; }, stops::sentences);
  const auto note_other_years = [&](std::size_t at) {
    other_years.clear();
    constexpr std::size_t longest = 400;
    const std::size_t last = std::min(closing_begin, at + longest);
    for (std::size_t k = at; k < last && !(k > at && in[k].has(sentence_start)); k = said_years.next(k + 1, last)) {
      const int year = year_at(in, k);
      // An earlier one only of what was done: "năm 2024, đơn vị đã kỷ niệm …"; "phát huy kết quả năm 2024" looks forward.
      static const word_hash done = hash_of_word("đã");
      bool looks_back = false;
      constexpr std::size_t nearby = 12;
      for (std::size_t next = k + 2; year != 0 && year < own_year && next < k + nearby && !in[next].has(sentence_start); ++next) looks_back = looks_back || in.hash(next) == done;
      if (year != 0 && year != own_year && (year > own_year || looks_back) && own_year != 0 && !years_at(in, k + 1) && std::find(other_years.begin(), other_years.end(), year) == other_years.end()) other_years.push_back(year);
    }
  };
  const auto target_of = [&](std::size_t behind, const std::vector<const commemoration*>& events, std::optional<int> stated) {
    const int said = said_year(behind);
    if (stated && !events.empty() && own_year != 0) {
      if (said != 0 && fits_in(events, *stated, said)) return said;
      for (const int year : {own_year, out.campaign.year.value_or(own_year)})
        if (fits_in(events, *stated, year)) return year;
      for (const auto* years : {&other_years, &opening_years})
        for (const int year : *years)
          if (fits_in(events, *stated, year)) return year;
    }
    return said != 0 ? said : own_year;
  };
  // The campaign's year; of a school year, or a working year that begins in the year before, the one in which the day falls in its
  // phase, else the one its month belongs to.
  const auto year_in_phase = [&](std::size_t at, const commemoration* event, const std::optional<date>& from) -> std::optional<int> {
    const auto& year = out.campaign.year;
    const auto own = phase_index_at(at);
    const auto days = own ? out.campaign.phases[*own].days() : std::nullopt;
    const auto falls = [&](const period& in_days) -> std::optional<int> {
      if (event != nullptr) {
        const auto all = anniversaries(*event, in_days);
        return all.empty() ? std::nullopt : std::optional((*all.begin()).day().year());
      }
      for (int each = in_days.from().year(); from && each <= in_days.to().year(); ++each)
        if (const auto day = date::find(each, from->month(), from->day()); day && in_days.contains(*day)) return each;
      return std::nullopt;
    };
    constexpr thidua::days longest(366);
    if (days && days->length() <= longest && days->from().year() != year)
      if (const auto found = falls(*days)) return found;
    if (year || school_year.first == 0) return year;
    const int month = from ? from->month() : event != nullptr && event->origins().front().calendar() == calendar_kind::solar ? event->origins().front().month() : 0;
    return month != 0 ? std::optional(year_for(month)) : std::nullopt;
  };
  // Adds one entry for each of the events; `first` to `last` is the text.
  const auto add = [&](std::size_t first, std::size_t last, const std::vector<const commemoration*>& events, std::optional<int> stated, const commemoration_place& place, const days_found& days) {
    constexpr std::size_t most = 200'000;
    static const word_hash in_year = hash_of_word("vào");  // "… vào năm 2030" is no part of the name
    if (events.empty() && last > first + 1 && in.hash(last - 1) == in_year) --last;
    const auto put = [&](const commemoration* event) {
      if (what().commemorations.size() >= most) return;
      commemoration_entry entry;
      entry.text = in.clean(first, last);
      if (event != nullptr) entry.event = event->id();
      entry.stated = stated;
      if (days.origin && !days.origin->is_lunar) entry.origin = days.origin->full();
      // "12/11 (1936 - 2024)": the day stands outside.
      if (!entry.origin && days.plain && days.origin_year != 0 && !days.plain->is_lunar) entry.origin = days.plain->in_year(days.origin_year);
      if (!entry.origin && days.origin && days.origin->year == 0 && days.target && days.origin_year != 0) entry.origin = days.origin->in_year(days.origin_year);
      if (!entry.origin && days.origin_year != 0) entry.origin_year = days.origin_year;
      if (days.target_year != 0) {
        entry.target_year = days.target_year;
      } else {
        const int year = target_of(last, events, stated);
        entry.target_year = year == out.campaign.year.value_or(0) ? year_in_phase(first, event, entry.origin) : year;
      }
      entry.phase = phase_ordinal_at(first);
      entry.stance = stance;
      entry.span = in.span(first, last);
      what().commemorations.push_back(std::move(entry));
      commemoration_place at = place;
      at.first = first;
      at.is_only_named = is_only_named;
      if (days.origin_last > days.origin_first) at.origin = in.span(days.origin_first, days.origin_last);
      if (days.plain && !at.origin) at.origin = in.span(days.plain->begin, days.plain->last);
      if (days.target_last > days.target_first) at.target = in.span(days.target_first, days.target_last);
      if (days.origin_year != 0) at.origin_year = days.origin_year;
      if (days.target_year != 0) at.target_year = days.target_year;
      if (days.plain) {
        at.origin_day = days.plain->day;
        at.origin_month = days.plain->month;
        at.is_lunar = days.plain->is_lunar;
      } else if (days.target && days.target->day != 0) {
        at.origin_day = days.target->day;
        at.origin_month = days.target->month;
        at.is_lunar = days.target->is_lunar;
      }
      if (days.origin && days.origin->is_lunar) at.is_lunar = true;
      commemorations.push_back(std::move(at));
    };
    if (events.empty()) put(nullptr);
    for (const commemoration* each : events) put(each);
    if (days.range_last > days.range_first) ranges.push_back({days.range_first, days.range_dash, days.range_last});
    in_list = true;
    list_at = last;
    taken_until = last;
  };
  const auto origin_decider = [&](const std::vector<const commemoration*>& events, std::optional<int> stated) {
    return [&events, stated, &own_year, day_year](int year) {
      if (year == 0) return false;
      const int plan_year = own_year != 0 ? own_year : day_year;
      if (plan_year != 0 && year == plan_year) return false;
      for (const commemoration* each : events)
        for (const origin& from : each->origins())
          if (from.year() == year) return true;
      if (stated && plan_year != 0 && year + *stated == plan_year) return true;
      if (plan_year != 0) return year < plan_year - 5;
      return !events.empty() ? year < 2000 : year < 2010;
    };
  };
  const commemoration_names names(in, known.events);
  bool is_short_name = false;  // of the last one found
  const auto events_at = [&](std::size_t place, bool needs_day_word, bool may_join, std::vector<const commemoration*>& events, std::optional<int> stated = std::nullopt) { return names.events_at(place, needs_day_word, may_join, events, stated, own_year != 0 ? own_year : day_year, is_short_name); };
  const auto is_day_of = [](const day_found& day, const commemoration& event) {
    return std::any_of(event.origins().begin(), event.origins().end(), [&](const origin& from) { return from.calendar() == calendar_kind::solar && from.precision() == precision::day && from.month() == day.month && from.day() == day.day; });
  };
  const auto is_own_day = [&](std::size_t place, const commemoration& event) {
    const auto day = day_at(in, in.is_mark(place, '(') ? place + 1 : place);
    return day && is_day_of(*day, event);
  };
  // "25 năm thành lập Công đoàn (01/7/2000 - 01/7/2025)", "40 năm ngày thành lập Đội": a short name that is said of another body, as
  // the days behind it or a number decades away tell. There is but one Party.
  const auto is_of_another = [&](const std::vector<const commemoration*>& events, std::optional<int> stated, const days_found& days) {
    if (events.size() != 1 || events.front()->id() == "dang_csvn") return false;
    const auto& origins = events.front()->origins();
    const int target = days.target_year != 0 ? days.target_year : own_year != 0 ? own_year : day_year;
    constexpr int decades = 20;
    // "64 năm … (10/9/1955 - 10/9/2019)": another day and month of another time, and the number is right for it.
    if (days.origin && days.origin->has_day() && stated && days.origin_year != 0 && target - days.origin_year == *stated && std::all_of(origins.begin(), origins.end(), [&](const origin& from) { return from.year() && from.day() != days.origin->day && from.month() != days.origin->month && std::abs(*from.year() - days.origin_year) >= decades; })) return true;
    if (!is_short_name) return false;
    if (days.origin_year != 0) {
      const bool has_year = std::any_of(origins.begin(), origins.end(), [&](const origin& from) { return from.year() == days.origin_year; });
      const auto& day = days.origin && days.origin->has_day() ? days.origin : days.plain;
      const bool has_day = day && std::any_of(origins.begin(), origins.end(), [&](const origin& from) { return from.precision() == precision::day && from.month() == day->month && from.day() == day->day; });
      return !has_year && !has_day && (!stated || target - days.origin_year == *stated);
    }
    return stated && target != 0 && std::all_of(origins.begin(), origins.end(), [&](const origin& from) { return from.year() && std::abs(target - *from.year() - *stated) >= decades; });
  };
  const auto unknown_end = [&](std::size_t place, std::optional<int> stated = std::nullopt) { return names.unknown_end(place, own_year != 0 ? own_year : day_year, stated); };

  // "ngày thành lập Đảng lần thứ 95": the number of years behind the name; the token behind it, nothing where none stands there.
  int in_number_behind = 0;
  const auto number_behind = [&](std::size_t i, commemoration_place& place) -> std::optional<std::size_t> {
    static const phrase times("lần thứ");
    const auto number = times.at(in, i) != 0 && !in[i].has(block_start) ? times_at(in, i) : std::nullopt;
    if (!number || number->value < 1) return std::nullopt;
    in_number_behind = number->value;
    place.number = in.span(i, number->last);
    place.digits = in.span(number->last - 1, number->last);
    return number->last;
  };

  // "65 năm Ngày thành lập ngành": the day of the sector whose plan it is, by its date or as one of the issuer's days.
  const auto of_own_sector = [&](std::size_t name, std::size_t last, const std::optional<day_found>& day, std::optional<int> stated) -> const commemoration* {
    static const word_hash sector = hash_of_word("ngành");
    const auto kind = day_kinds().at(in, name);
    if (!kind || name + kind.length + 1 != last || in.hash(last - 1) != sector) return nullptr;
    if (day) return day->is_lunar ? nullptr : known.events.only_one_on(day->month, day->day, in.hash(name));
    // "Ngày thành lập ngành Kiểm sát nhân dân" is the day of a "Viện kiểm sát nhân dân tỉnh …".
    const std::string whose = comparison_key(paper().issuer + " " + out.campaign.launcher + " " + out.campaign.title);
    const int year = own_year != 0 ? own_year : day_year;
    static const std::string marker = "ngành ";
    const commemoration* only = nullptr;
    for (const commemoration& each : known.known.events) {
      const std::string& full = each.name().vi;
      const std::size_t begin = full.find(marker);
      if (begin == std::string::npos || (stated && !fits_in({&each}, *stated, year))) continue;
      const std::size_t from = begin + marker.size();
      if (whose.find(comparison_key(full.substr(from, std::min(full.find(" - ", from), full.find(" (", from)) - from))) == std::string::npos) continue;
      if (only != nullptr) return nullptr;
      only = &each;
    }
    return only;
  };

  // "Ngày Vệ sinh tay toàn cầu 05/5": a day of the whole world or of the country, by the end of its name.
  const auto is_day_of_all = [&](std::size_t i) {
    static const phrase_map whose = {{1, "toàn cầu"}, {1, "thế giới"}, {1, "Việt Nam"}, {1, "quốc tế"}, {1, "toàn quốc"}};
    constexpr std::size_t length = 2, shortest = 4;
    if (!in.word_at(i + 1).upper_first) return false;
    const std::size_t behind = unknown_end(i + 1);
    return behind >= i + shortest && whose.at(in, behind - length).length == length && day_at(in, in.is_mark(behind, '(') ? behind + 1 : behind).has_value();
  };

  // Of the words those that something below begins with, but for the events, which the reader has; another word tells nothing.
  static const word_set starts = [] {
    word_set all = triggers().firsts();
    all.insert(count_firsts());
    all.insert(times_firsts());
    all.insert(counted_heads().firsts());
    for (const word_hash each : {the, those, day_word, month_word}) all.insert(each);
    return all;
  }();
  const word_set& event_starts = known.events.first_words();
  const stops asked(in, [&](const word& each) { return starts.may_contain(each.hash) || event_starts.may_contain(each.hash); }, stops::numbers | stops::marks | stops::sentences);
  for (std::size_t i = asked.next(0); i < closing_begin; i = asked.next(i + 1)) {
    const token& t = in[i];
    if (t.has(block_start)) {
      // What stands under a heading that names another year speaks of that year: "II. Phương hướng năm 2023".
      if (const block& head = in.blocks()[in.block_of(i)]; head.depth <= 1 && head.last - head.body <= longest_heading) {
        section_year = 0;
        for (std::size_t k = head.body; k < head.last && out.campaign.year; ++k)
          if (const int year = year_at(in, k); year != 0 && !years_at(in, k + 1)) section_year = section_year == 0 && in.hash(k - 1) != until_word ? year : -1;
        if (section_year < 0) section_year = 0;
      }
      // A paragraph that begins with another year speaks of that year.
      own_year = section_year != 0 ? section_year : out.campaign.year.value_or(0);
      // So does what tells of its results: "I. Kết quả năm 2018: …".
      static const phrase_map results = {{1, "Kết quả"}, {1, "Tổng kết"}, {1, "Đánh giá kết quả"}, {1, "Tình hình"}};
      constexpr std::size_t usual_reach = 4, results_reach = 10;
      const std::size_t behind_label = in.blocks()[in.block_of(i)].body;
      const std::size_t reach = results.at(in, behind_label) ? behind_label + results_reach : i + usual_reach;
      for (std::size_t k = i; k < reach && own_year != 0 && !in.is_mark(k, ':'); ++k)
        if (const int year = year_at(in, k); year != 0 && year < own_year && !phase_index_at(i)) own_year = year;
    }
    if (t.has(sentence_start)) {
      if (t.has(block_start)) {
        const block& own = in.blocks()[in.block_of(i)];
        if (own.label != label_kind::bullet && own.label != label_kind::letter) opening_years = {};
        if (i > 0 && in.is_mark(i - 1, ':')) opening_years = other_years;
      }
      note_other_years(i);
      static const phrase_map towards_year = {{1, "trong"}, {1, "sang"}, {1, "bước sang"}, {1, "đến"}, {1, "tới"}};
      const auto lead = towards_year.at(in, i);
      sentence_year = year_at(in, i + lead.length);
      if (sentence_year == 0 || own_year == 0 || sentence_year <= own_year) sentence_year = 0;
      armed = phase_index_at(i).has_value();
      is_only_named = false;
      stance = commemoration_stance::day;
      in_list = false;
    }
    if (i < taken_until) continue;
    if (t.kind == token_kind::mark) {
      if (!(t.value == ',' || t.value == ';')) in_list = in_list && (t.value == '(' || t.value == ')');
      continue;
    }
    if (t.kind == token_kind::word && !starts.may_contain(in.hash(i)) && !event_starts.may_contain(in.hash(i))) continue;  // a sentence begins with it
    if (in_number(i)) continue;

    // ------------------------------------------------------------------ with a number of years
    std::optional<int> stated;
    std::size_t digits_first = i, digits_last = i, name = i;
    std::size_t first = i;
    bool by_times = false;
    if (in.is_number(i) ? in.digits(i) <= 4 : in.is_word(i)) {
      const auto count = in.is_number(i) ? std::optional(count_found{in.number(i), i + 1}) : (in[i].has(blank_before) ? count_at(in, i) : std::nullopt);
      if (count && count->value >= 1 && count->value <= 3000 && in.hash(count->last) == year_word && !in[count->last].has(block_start) && !in.is_number(count->last + 1) && !(i > 0 && in.is_number(i - 1) && in.joins(i))) {
        stated = count->value;
        digits_last = count->last;
        name = count->last + 1;
      } else if (const auto times = times_at(in, i); times && in.hash(i) != th_word && i > 0 && (in.hash(i - 1) == niem_word || (trigger_end == i && in.hash(times->last) == day_word))) {
        stated = times->value;  // "kỷ niệm lần thứ 89 ngày thành lập …"
        digits_first = times->last - 1;
        digits_last = times->last;
        name = times->last;
        by_times = true;
      } else if (in.is_number(i) && in.digits(i) == 1 && in.is_mark(i + 1, '.') && in.joins(i + 1) && in.digits(i + 2) == 3 && in.joins(i + 2) && in.hash(i + 3) == year_word && !in[i + 3].has(block_start) && !in.is_number(i + 4)) {
        stated = in.number(i) * 1000 + in.number(i + 2);  // "1.984 năm Khởi nghĩa Hai Bà Trưng"
        digits_last = i + 3;
        name = i + 4;
      }
    }
    // "Hơn 40 năm thống nhất đất nước", "gần 90 năm …": how long it has been ("qua 89 năm …"), no anniversary.
    static const phrase_map roughly = {{1, "hơn"}, {1, "qua"}, {1, "chừng"}, {1, "gần"}, {1, "ngót"}, {1, "non"}, {1, "ngoài"}, {1, "khoảng"}, {1, "trên"}};
    if (stated && !by_times && i > 0 && !in[i].has(block_start) && roughly.at(in, i - 1)) {
      std::vector<const commemoration*> events;
      taken_until = std::max(name, events_at(in.hash(name) == day_word ? name + 1 : name, false, true, events, stated));
      continue;
    }
    if (stated && !(in.is_number(i) && i > 0 && (in.is_mark(i - 1, '/') || in.is_mark(i - 1, '.')) && in.joins(i))) {
      const bool after_memory = i >= 2 && memory.at(in, i - 2) != 0 && !in[i].has(block_start);
      if (in.is_mark(name, ',') && in.hash(name + 1) == day_word) ++name;  // "91 năm, ngày"
      std::size_t at = name;
      // The days before the name: "95 năm (28/7/1929 - 28/7/2024) Ngày thành lập …".
      days_found before_name;
      if (in.is_mark(name, '(')) {
        before_name = days_behind(in, name, {}, [](int) { return true; });
        if (before_name.origin_year == 0 || before_name.target_year == 0 || !in.is_word(before_name.last)) before_name = {};
        if (before_name.any()) at = name = before_name.last;
      }
      const bool has_day_word = in.hash(at) == day_word;
      while ((in.hash(at) == day_word || in.hash(at) == feast) && !in[at].has(block_start)) ++at;
      // "55 năm thực hiện Di chúc", "Kỷ niệm 75 năm thực hiện 6 điều Bác Hồ dạy": what is carried out is remembered; "5 năm thực hiện …" is not.
      static const phrase carried_out("thực hiện");
      // "chào mừng 20 năm xây dựng công ty; 38 năm đổi mới đất nước": so is what is welcomed, and what a list of commemorations goes on
      // with; "qua 38 năm đổi mới" tells of work.
      static const phrase renewal("đổi mới");
      const bool is_kept = after_memory || (armed && trigger_end == i) || (in_list && (i == list_at + 1 || (i == list_at + 2 && in.hash(i - 1) == and_word)));
      const bool is_renewal = is_kept && renewal.at(in, name) != 0;
      const std::size_t no_event = no_events().at(in, name).length;
      const bool names_one = no_event == 0 || is_renewal || event_openings().at(in, name).length > no_event || (is_kept && carried_out.at(in, name) != 0);
      if (!in[at].has(block_start) && names_one) {
        std::vector<const commemoration*> events;
        std::size_t end = events_at(at, false, true, events, stated);
        commemoration_place place;
        if (events.empty()) {
          const int target = own_year != 0 ? own_year : day_year;
          const auto fits = [&](const commemoration& event) {
            return std::any_of(event.origins().begin(), event.origins().end(), [&](const origin& from) { return from.year() && target != 0 && target - *from.year() == *stated; });
          };
          // "ngành Thông tin và Truyền thông" is no damaged "ngành Thanh tra": its name goes on.
          const auto goes_on = [&](std::size_t last) { return in.hash(last) == and_word && in.word_at(last + 1).upper_first && !names.begins_event(last + 1); };
          if (const auto damaged = known.events.damaged_at(in, name, fits); damaged && !goes_on(damaged->end)) {
            events.push_back(damaged->event);
            end = damaged->end;
            place.damaged = in.span(damaged->first, damaged->last);
            place.repaired = damaged->repaired;
          } else if (const auto inner = at != name ? known.events.damaged_at(in, at, fits) : std::nullopt; inner && !goes_on(inner->end)) {
            events.push_back(inner->event);
            end = inner->end;
            place.damaged = in.span(inner->first, inner->last);
            place.repaired = inner->repaired;
          }
        }
        // "75 năm Quân đội nhân dân Việt Nam": the years of the body itself, where their number is right; "ngày Tòa án nhân dân 13/9".
        if (events.empty() && in.word_at(at).upper_first)
          if (const auto body = known.events.day_of_body_at(in, at); body && (fits_in({body->event}, *stated, own_year != 0 ? own_year : day_year) || (has_day_word && is_own_day(body->last, *body->event)))) {
            events.push_back(body->event);
            end = names.behind_tails(body->last, *body->event);
          }
        if (events.empty() && (has_day_word || is_renewal || event_openings().at(in, at) || (is_kept && in.is_word(at)))) end = unknown_end(at, *stated);
        if (end > at) {
          if (after_memory) first = i - 2;
          place.number = in.span(digits_first, by_times ? digits_last : digits_last + 1);
          place.digits = in.span(digits_first, digits_last);
          place.name = at;
          auto days = days_behind(in, end, events, origin_decider(events, stated), stated);
          if (before_name.any() && !days.any()) {
            days = before_name;
            days.last = end;
          }
          place.name_last = end;
          if (is_of_another(events, stated, days)) events.clear();
          if (events.empty() && !days.any()) days.origin_year = names.year_of_name(at, end, own_year != 0 ? own_year : day_year);
          if (events.empty()) {
            if (const commemoration* const event = of_own_sector(at, end, days.origin ? days.origin : days.plain, stated)) events.push_back(event);
          }
          // "94 năm … và 14 năm … (20/10/1930; 20/10/2010 - 20/10/2024)": one bracket with the origins of both.
          if (!days.any() && in.hash(end) == and_word && !in[end].has(block_start) && !in[end + 1].has(block_start)) {
            const auto count = count_at(in, end + 1);
            if (count && count->value >= 1 && in.hash(count->last) == year_word) {
              std::size_t next = count->last + 1;
              while (in.hash(next) == day_word || in.hash(next) == feast) ++next;
              std::vector<const commemoration*> second;
              std::size_t behind = events_at(next, false, false, second);
              if (second.empty()) behind = unknown_end(next);
              if (const auto shared = shared_bracket(in, behind)) {
                const auto begins_in = [&](int year) {
                  return std::any_of(second.begin(), second.end(), [&](const commemoration* each) { return each->origins().front().year() == year; });
                };
                if (second == events && !begins_in(shared->second.origin_year)) second.clear();  // the same day under a name it was given later
                commemoration_place its;
                its.number = in.span(end + 1, count->last + 1);
                its.digits = in.span(end + 1, count->last);
                its.name = next;
                its.name_last = behind;
                add(first, end, events, stated, place, shared->first);
                add(end + 1, shared->second.last, second, count->value, its, shared->second);
                armed = true;
                continue;
              }
            }
          }
          std::size_t last = days.last > end ? days.last : end;
          // "79 năm Cách mạng tháng Tám 19/8 và Quốc khánh 02/9": each with its day, where the number holds for both.
          struct joined_event {
            std::vector<const commemoration*> events;
            commemoration_place place;
            days_found days;
          };
          std::vector<joined_event> joined;
          constexpr std::size_t most = 3;
          while (days.any() && !events.empty() && joined.size() < most && (in.hash(last) == and_word || in.is_mark(last, '&') || in.is_mark(last, ','))) {
            const bool is_list = in.is_mark(last, ',');
            std::size_t next = last + 1;
            while (in.hash(next) == day_word || in.hash(next) == feast) ++next;
            if (in[last].has(block_start) || in[last + 1].has(block_start)) break;
            joined_event more{.events = {}, .place = place, .days = {}};
            const std::size_t behind = events_at(next, false, false, more.events);
            if (more.events.empty() || more.events.front() == events.back() || year_of(more.events.front()) != year_of(events.front())) break;
            if (is_list && !are_august_days(events.back(), more.events.front())) break;
            more.days = days_behind(in, behind, more.events, origin_decider(more.events, stated), stated);
            more.place.name = next;
            more.place.name_last = behind;
            last = more.days.any() ? more.days.last : behind;
            joined.push_back(std::move(more));
          }
          add(first, last, events, stated, place, days);
          for (const joined_event& each : joined) add(first, last, each.events, stated, each.place, each.days);
          if (in.is_mark(last, '(') && round_year.at(in, last + 1) != 0) taken_until = last + 4;
          armed = true;
          continue;
        }
      }
    }
    // "Ngày sinh lần thứ 129 của Chủ tịch Hồ Chí Minh", "sinh nhật lần thứ 95 của Đảng": the number within the name.
    if (const auto head = in.is_word(i) ? counted_heads().at(in, i) : phrase_map::hit{}) {
      const auto number = times_at(in, i + head.length);
      const std::size_t whose = number && in.hash(number->last) == of_word ? number->last + 1 : number ? number->last : i;
      if (number && number->value >= 1 && in.hash(i + head.length) != th_word && in.is_word(whose) && !in[whose].has(block_start)) {
        constexpr std::size_t longest_name = 8;
        std::size_t last = whose;
        while (last < whose + longest_name && in.is_word(last) && !in[last].has(block_start)) ++last;
        const std::string rest = " " + in.clean(whose, last);
        for (const char* kind : {"ngày sinh", "thành lập"}) {
          const std::string written = kind + rest;
          const source name_alone(written);
          const auto found = known.events.at(name_alone, 0);
          if (!found || found->is_doubtful) continue;
          commemoration_place place;
          place.number = in.span(i + head.length, number->last);
          place.digits = in.span(number->last - 1, number->last);
          place.name = i;
          const std::size_t end = place.name_last = whose + found->last - phrase(kind).size();
          const std::vector<const commemoration*> events = {found->event};
          const auto days = days_behind(in, end, events, origin_decider(events, number->value), number->value);
          add(i > 0 && in.hash(i - 1) == day_word ? i - 1 : i, days.any() ? days.last : end, events, number->value, place, days);
          armed = true;
          break;
        }
        if (taken_until > i) continue;
      }
    }
    // "40 ngày Nhà giáo Việt Nam": the unit is wrong.
    if (in.is_number(i) && in.digits(i) <= 3 && in.hash(i + 1) == day_word && in.number(i) >= 2 && i > 0 && !in.is_mark(i - 1, '/') && in.hash(i - 1) != th_word) {
      const bool after_memory = i >= 2 && (memory.at(in, i - 2) != 0 || triggers().at(in, i - 2));
      std::vector<const commemoration*> events;
      const std::size_t end = events_at(i + 2, false, true, events);
      if (!events.empty() && (after_memory || in.number(i) > 31)) {
        if (memory.at(in, i - 2) != 0) first = i - 2;
        commemoration_place place;
        place.number = place.unit = in.span(i, i + 2);
        place.digits = in.span(i, i + 1);
        place.name = i + 2;
        place.name_last = end;
        const auto days = days_behind(in, end, events, origin_decider(events, in.number(i)));
        add(first, days.any() ? days.last : end, events, in.number(i), place, days);
        armed = true;
        continue;
      }
    }
    if (!in.is_word(i)) {
      // "mừng Đảng 94 tuổi", "mừng Đảng 94 mùa xuân".
      static const phrase_map of_age = {{1, "tuổi"}, {1, "mùa xuân"}, {1, "tuổi xuân"}};
      if (in.is_number(i) && in.digits(i) <= 3 && i > 0 && in.hash(i - 1) == party_word && trigger_end == i - 1 && of_age.at(in, i + 1) && armed) {
        if (const auto* const event = known.known.events.find(id<commemoration>("dang_csvn"))) {
          commemoration_place place;
          place.number = place.digits = in.span(i, i + 1);
          place.name = i - 1;
          place.name_last = i;
          add(i - 1, i + 1 + of_age.at(in, i + 1).length, {event}, in.number(i), place, {});
          continue;
        }
      }
      // "nhân ngày 20/10, 8/3": bare days in a list.
      if (in.is_number(i) && armed && ((in_list && i == list_at + 1) || (trigger_end == i && trigger_end != 0))) {
        if (const auto day = day_at(in, i); day && day->year == 0 && !day->in_words && day->exists())
          if (const commemoration* const event = known.events.only_one_on(day->month, day->day)) {
            days_found days;
            days.plain = day;
            days.last = day->last;
            add(i, day->last, {event}, std::nullopt, {}, days);
            continue;
          }
      }
      in_list = in_list && i <= list_at + 1;
      continue;
    }

    // --------------------------------------------------------------------------------- triggers
    if (const auto hit = trigger_at(in, i, known.events)) {
      const bool follows_run_up = trigger_end == i && stance == commemoration_stance::run_up && hit.meaning == commemorates;
      if (!follows_run_up) stance = hit.meaning == works_towards ? commemoration_stance::run_up : commemoration_stance::day;
      armed = true;
      is_only_named = false;
      trigger_end = i + hit.length;
      in_list = false;
      i += hit.length - 1;
      continue;
    }
    // "Tổ chức Ngày Gia đình Việt Nam 28/6", "- Ngày Pháp luật Việt Nam 09/11: …": named with its own day, whatever word leads to it.
    if (!armed && in.hash(i) == day_word) {
      static const phrase_map deeds = {{1, "tổ chức"}, {1, "tuyên truyền"}, {1, "thực hiện"}, {1, "triển khai"}, {1, "phát động"}};
      constexpr std::size_t length = 2;
      if (i == in.blocks()[in.block_of(i)].body || (i >= length && in.word_at(i).upper_first && deeds.at(in, i - length).length == length)) {
        std::vector<const commemoration*> named;
        const std::size_t end = events_at(i + 1, false, false, named);
        const auto day = named.empty() ? std::nullopt : day_at(in, in.is_mark(end, '(') ? end + 1 : end);
        armed = named.empty() ? is_day_of_all(i) : day && is_day_of(*day, *named.front());
        is_only_named = armed;
      }
    }
    if (!armed) continue;

    // -------------------------------------------------------------------------------- general ones
    if ((in.hash(i) == the || in.hash(i) == those) && i + 1 < in.size() && (trigger_end == i || phase_index_at(i) || i <= trigger_end + 1)) {
      if (great_days.at(in, i + 1) != 0 || days_kept.at(in, i + 1) != 0 || happenings.at(in, i + 1) != 0) {
        std::size_t end = i + 3;
        constexpr std::size_t longest = 40;
        while (end < i + longest && !in[end].has(block_start)) {
          if (in.is_mark(end, ',')) {
            static const phrase_map more = {{1, "sự kiện"}, {1, "các sự kiện"}, {1, "ngày lễ"}, {1, "ngày kỷ niệm"}, {1, "các ngày"}, {1, "của"}};
            if (!more.at(in, end + 1)) break;
            ++end;
            continue;
          }
          if (!in.is_word(end) && !(in.is_number(end) && year_at(in, end - 1) != 0)) break;
          if (in.is_word(end) && (triggers().at(in, end) || (in.hash(end) == and_word && (triggers().at(in, end + 1) || in.is_number(end + 1))))) break;
          if (in[end].has(line_start) && in.is_number(end - 1)) break;  // behind "năm 2024" the next line is another matter
          static const phrase_map stops = {{1, "gắn với"}, {1, "như"}, {1, "gồm"}, {1, "trong đó"}, {1, "nhằm"}, {1, "phấn đấu"}, {1, "góp phần"}};
          if (stops.at(in, end)) break;
          ++end;
        }
        commemoration_place place;
        place.name = i;
        add(i, end, {}, std::nullopt, place, {});
        what().commemorations.back().target_year = own_year != 0 ? std::optional(own_year) : std::nullopt;
        in_list = false;
        if (in.is_mark(end, ':') || in.is_mark(end, '(')) trigger_end = end + 1;  // "các ngày lễ: 26/3, 30/4"
        continue;
      }
    }

    // ------------------------------------------------------------------------- without a number
    const bool has_day_word = in.hash(i) == day_word;
    if (!has_day_word && !known.events.may_begin(in, i) && in.hash(i) != month_word) continue;
    if (i > 0 && in.is_word(i - 1) && in.hash(i - 1) == year_word && in.is_number(i)) continue;
    std::size_t at = i;
    while ((in.hash(at) == day_word || in.hash(at) == feast) && !in[at].has(block_start) && at < i + 2) ++at;
    std::vector<const commemoration*> events;
    bool may_join = false;  // two names with one day behind the second: "Cách mạng tháng Tám và Quốc khánh 2/9"
    {
      std::vector<const commemoration*> probe;
      const std::size_t end = events_at(at, !has_day_word, true, probe);
      if (probe.size() >= 2 && end > at) {
        may_join = probe.size() == 2 && are_august_days(probe[0], probe[1]);
      }
    }
    const std::size_t end = events_at(at, !has_day_word, may_join, events);
    if (!events.empty()) {
      const bool is_month = events.front()->origins().front().precision() == precision::month;
      auto days = is_month ? days_found{} : days_behind(in, end, events, origin_decider(events, std::nullopt));
      commemoration_place place;
      place.name = at;
      place.name_last = end;
      std::size_t last = days.any() ? days.last : end;
      auto times = number_behind(last, place);
      bool is_inside = false;  // "Ngày sinh lần thứ 134 của Chủ tịch Hồ Chí Minh"
      for (std::size_t k = at; k < end && !times && !is_inside; ++k) is_inside = number_behind(k, place).has_value();
      if (is_inside) times = last;
      // A day of response and a month come again by an edition, which counts the first one too.
      place.is_edition = times && (is_month || events.front()->kind() == commemoration_kind::response);
      if (times) last = *times;
      const auto count = times ? std::optional(in_number_behind) : std::nullopt;
      if (times && !days.any()) {  // "ngày thành lập Đảng lần thứ 95 (03/02/1930 - 03/02/2025)"
        days = days_behind(in, last, events, origin_decider(events, count), count);
        if (days.any()) last = days.last;
      }
      if (is_of_another(events, count, days)) events.clear();
      add(i, last, events, count, place, days);
      continue;
    }
    if (has_day_word) {
      // "ngày 20/10": the one event of that day.
      if (const auto day = day_at(in, i); day && day->year == 0 && !day->is_malformed && day->exists()) {
        commemoration_place place;
        const auto times = number_behind(day->last, place);  // "ngày 20-10 lần thứ 94"
        const commemoration* const event = times || trigger_end == i ? known.events.only_one_on(day->month, day->day) : nullptr;
        if (event != nullptr) {
          days_found days;
          days.plain = day;
          days.last = day->last;
          place.is_edition = times && event->kind() == commemoration_kind::response;
          add(i, times.value_or(day->last), {event}, times ? std::optional(in_number_behind) : std::nullopt, place, days);
          continue;
        }
      }
      // "ngày thành lập ngành 26/7", "ngày truyền thống Trường (15/8)".
      const auto kind = day_kinds().at(in, i + 1);
      if (!((kind && (trigger_end == i || in_list || phase_index_at(i))) || is_day_of_all(i))) continue;
      if (i > 0 && in.is_quote(i - 1) && trigger_end != i - 1) continue;  // a theme: “Ngày hội đến trường”
      const std::size_t name_end = unknown_end(i + 1);
      auto days = days_behind(in, name_end, events, origin_decider(events, std::nullopt));
      static const word_hash sector = hash_of_word("ngành");
      if (days.plain && !days.plain->is_lunar) {
        // Its day and its kind may name it: "ngày thành lập ngành 26/7".
        if (name_end <= i + 1 + kind.length + 1 && (name_end == i + 1 + kind.length || in.hash(name_end - 1) == sector))
          if (const commemoration* const event = known.events.only_one_on(days.plain->month, days.plain->day, in.hash(i + 1))) events.push_back(event);
      }
      if (name_end == i + 1 + kind.length && !days.any()) continue;
      commemoration_place place;
      place.name = i + 1;
      std::size_t last = days.any() ? days.last : name_end;
      const auto times = number_behind(last, place);
      if (times) last = *times;
      const auto count = times ? std::optional(in_number_behind) : std::nullopt;
      if (times && !days.any()) {
        days = days_behind(in, last, events, origin_decider(events, count), count);
        if (days.any()) last = days.last;
      }
      add(i, last, events, count, place, days);
    }
  }
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
