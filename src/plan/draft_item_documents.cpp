// SPDX-License-Identifier: BSL-1.0
// The documents an item or a basis cites: which of them stand in another year.
#include "draft_items.hpp"
#include "draft_years.hpp"
#include "lines.hpp"

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

bool item_mover::is_replaced(const detail::source& in, std::size_t number) {
  constexpr std::size_t furthest = 8;
  for (std::size_t back = 1; back <= furthest && back <= number && !in.is_mark(number - back, ';'); ++back) {
    if (detail::put_out_of_force().at(in, number - back)) return true;
    if (in[number - back].has(detail::sentence_start)) break;
  }
  return false;
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
