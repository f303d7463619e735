// SPDX-License-Identifier: BSL-1.0
#include "standard_wording.hpp"

#include "lines.hpp"

#include <thidua/core/date_text.hpp>

#include <optional>
#include <string_view>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// "Ngày thành lập Quân đội nhân dân Việt Nam" of a name with two parts.
std::string first_name(const commemoration& event) {
  std::string name = event.name().vi;
  if (const std::size_t at = name.find(" ("); at != std::string::npos) name.resize(at);
  // The dash of "Thương binh - Liệt sĩ" stands inside of one name.
  for (const char* second : {" - Ngày ", " - ngày ", " - truyền thống "})
    if (const std::size_t at = name.find(second); at != std::string::npos) name.resize(at);
  return name;
}

}  // namespace

std::string standard_wording(const commemoration_entry& entry, const campaign& in, const catalogue& events) {
  const commemoration* const event = entry.event ? events.find(*entry.event) : nullptr;
  std::string text = entry.stated ? std::to_string(*entry.stated) + " năm " : "";
  text += event != nullptr ? first_name(*event) : entry.text;
  if (event == nullptr) return text;
  const auto year = target_year_of(entry, in, events);
  if (entry.origin && year) {
    if (const auto target = date::find(*year, entry.origin->month(), entry.origin->day())) return text + " (" + to_text(*entry.origin) + " - " + to_text(*target) + ")";
  }
  if (entry.origin_year && year && *entry.origin_year < *year) return text + " (" + std::to_string(*entry.origin_year) + " - " + std::to_string(*year) + ")";
  if (entry.target_year && in.year != entry.target_year && year) {
    const origin& from = event->origins().front();
    if (from.calendar() == calendar_kind::solar && from.precision() == precision::day)
      if (const auto target = date::find(*year, from.month(), from.day())) return text + " (" + to_text(*target) + ")";
  }
  return text;
}

std::string matter_text(const std::string& subject) {
  const source in(subject);
  if (opens_deed(in, 0)) return " " + subject;
  static const phrase_map nouns = {{1, "công tác"}, {1, "nhiệm vụ"}, {1, "chế độ"}, {1, "chính sách"}, {1, "phong trào"}};  // "về công tác …", which is no "việc"
  return (nouns.at(in, 0) ? " về " : " về việc ") + subject;
}

std::string introduction_of(const basis& each) {
  static constexpr std::pair<std::string_view, const char*> verbs[] = {{"căn cứ", "Căn cứ "}, {"thực hiện", "Thực hiện "}, {"triển khai", "Triển khai "}, {"theo tinh thần", "Theo tinh thần "}};
  for (const auto& [verb, words] : verbs)
    if (each.verb == verb) return words;
  return each.kind == basis_kind::congress ? "Thực hiện " : "Căn cứ ";
}

std::string cited_kind(const basis& each) {
  const auto type = each.number ? each.number->type() : std::nullopt;
  return !each.text.empty() ? each.text : type ? std::string(name_of(*type)) : std::string("Công văn");
}

std::string basis_text(const basis& each) {
  std::string text = introduction_of(each);
  if (each.number) {
    text += cited_kind(each) + " số " + to_text(*each.number);
  } else if (each.kind == basis_kind::theme) {
    text += "chủ đề “" + each.text + "”";
  } else {
    text += each.text;
  }
  if (each.date) text += " ngày " + to_text(*each.date);
  if (!each.issuer.empty()) text += " của " + each.issuer;
  if (!each.subject.empty()) text += matter_text(each.subject);
  return text;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
