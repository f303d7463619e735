// SPDX-License-Identifier: BSL-1.0
#include "draft_items.hpp"

#include "draft_years.hpp"
#include "lines.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

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
  for (const movement& each : said.movements) keep_name(each, item);
  change_day_ranges(item);
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
  note_link(item);
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

std::optional<std::pair<std::size_t, std::size_t>> item_mover::place_of(const std::optional<text_span>& span, const std::string& item) const {
  if (!span || span->start < head_.size() || span->end > head_.size() + item.size()) return std::nullopt;
  return std::pair{span->start - head_.size(), span->end - head_.size()};
}

bool item_mover::is_changed(const text_span& place) const {
  return std::any_of(changes_.begin(), changes_.end(), [&](const change& one) { return one.first < place.end && place.start < one.last; });
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

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
