// SPDX-License-Identifier: BSL-1.0
// The title of a draft: what it greets, and what it greets no more.
#include "draft_title.hpp"

#include "draft_congresses.hpp"
#include "draft_items.hpp"
#include "draft_years.hpp"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

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
  // "… năm 2026 và thi đua lập thành tích chào mừng …".
  for (const std::string_view each : {" và thi đua", ", thi đua", " VÀ THI ĐUA", ", THI ĐUA"})
    if (strip(each)) break;
  title.erase(first, at + length - first);
  for (const std::string_view each : {",", ";", " và", " -"})  // what joined the next clause to it
    if (std::string_view(title).substr(first).starts_with(each)) {
      title.erase(first, each.size());
      break;
    }
}

}  // namespace

std::string title_for(const campaign& like, int old_year, int year, const period& window, const reference_facts& known, campaign& next, std::vector<bilingual>& notes) {
  std::string title = like.title;
  const auto leave_out = [&](std::size_t at, const std::string& words) {
    remove_clause(title, at, words.size());
    notes.push_back({.vi = "bỏ khỏi tiêu đề: `" + words + "`", .en = "left out of the title: `" + words + "`"});
  };
  for (const congress_mention& each : like.congresses) {
    const std::size_t at = each.text.empty() ? std::string::npos : title.find(each.text);
    if (at == std::string::npos) continue;
    // What is carried out goes on; which resolution then is in force, nobody knows here where it is another one.
    if (each.stance == congress_stance::carrying_out) {
      const congress* const in_force = each.ordinal && !each.body.empty() ? in_force_in(known, each.body, *each.ordinal, window) : nullptr;
      if ((in_force != nullptr && in_force->ordinal != *each.ordinal) || (each.term && each.term->to < year)) notes.push_back({.vi = "tiêu đề nêu `" + each.text + "`: xem lại", .en = "the title names `" + each.text + "`: look at it again"});
      congress_mention mention = each;
      mention.span.reset();
      next.congresses.push_back(std::move(mention));
      continue;
    }
    const congress* held = nullptr;
    for (const congress* one : known.congresses.of(each.body))
      if (one->held && one->held->overlaps(window)) held = one;
    if (held != nullptr) {
      congress_mention mention{.text = named_congress(each.stance, held->ordinal, each.body), .body = each.body, .ordinal = held->ordinal, .stance = each.stance};
      title.replace(at, each.text.size(), mention.text);
      next.congresses.push_back(std::move(mention));
    } else {
      leave_out(at, each.text);
    }
  }
  for (const commemoration_entry& each : like.commemorations) {
    const std::size_t at = each.text.empty() ? std::string::npos : title.find(each.text);
    if (at == std::string::npos) continue;
    commemoration_entry moved_entry = each;
    if (!moves_along(each, like, old_year, known.events) && *each.target_year > old_year) {  // greeted until its own year is over
      if (*each.target_year < year) {
        leave_out(at, each.text);
      } else {
        moved_entry.span.reset();
        next.commemorations.push_back(std::move(moved_entry));
      }
      continue;
    }
    moved_entry.target_year = year;
    const auto known_number = right_number(moved_entry, like, known.events);
    const auto number = known_number || each.event || !each.stated ? known_number : std::optional(*each.stated + year - old_year);
    if (!number || !each.stated) {
      if (each.stated) leave_out(at, each.text);
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
  if (happens_once(title)) notes.push_back({.vi = "tiêu đề nêu việc một lần của năm cũ: xem lại", .en = "the title names something of the old year that happens once: look at it again"});
  title = with_period(with_year(title, old_year, year), period_of(like), year - old_year);
  while (!title.empty() && (title.back() == ' ' || title.back() == ',' || title.back() == '-')) title.pop_back();
  const bool names_year = like.title.find(std::to_string(old_year)) != std::string::npos || title.ends_with(" năm");
  if (like.year && names_year && title.find(std::to_string(year)) == std::string::npos && !title.empty()) title += (title.ends_with(" năm") ? " " : " năm ") + std::to_string(year);
  return title;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
