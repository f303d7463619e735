// SPDX-License-Identifier: BSL-1.0
#include "draft_document.hpp"

#include "draft_years.hpp"
#include "layout.hpp"
#include "source.hpp"
#include "standard_wording.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// The line of a basis that is to be filled in: "Thực hiện Kế hoạch số ……/KH-TLĐ ngày …… của …".
std::string basis_to_fill_in(const basis& old, item_mover& move) {
  std::string line = introduction_of(old) + cited_kind(old) + " số " + blank + (old.number ? item_mover::codes_of(*old.number) : "") + " ngày " + blank;
  if (!old.issuer.empty()) line += " của " + old.issuer;
  if (!old.subject.empty())
    if (const auto subject = move(old.subject)) line += matter_text(*subject);
  return line;
}

bool is_law(const basis& each) { return each.text.starts_with("Luật ") || each.text.starts_with("Bộ luật ") || each.text.starts_with("Hiến pháp"); }

// One that is cited without a number: "Nghị quyết Hội nghị người lao động năm 2019" in the new year, its day blank.
std::optional<std::string> unnumbered_basis(const basis& old, item_mover& move) {
  const source in(old.text);
  static const word_hash this_word = hash_of_word("này");
  constexpr std::size_t of_name = 5;
  for (std::size_t i = 0; i < of_name; ++i)
    if (in.hash(i) == this_word) return std::nullopt;  // "căn cứ Kế hoạch này": the plan itself
  auto text = move(old.text);
  const auto subject = old.subject.empty() ? std::optional(std::string()) : move(old.subject);
  if (!text || !subject || text->empty()) return std::nullopt;
  // "Công văn 56": a number without its codes.
  const std::size_t digits = text->find_last_not_of("0123456789") + 1;
  constexpr std::size_t of_year = 4;
  if (digits > 0 && digits < text->size() && text->size() - digits != of_year && (*text)[digits - 1] == ' ') text->replace(digits, text->size() - digits, (text->substr(0, digits).ends_with("số ") ? "" : "số ") + std::string(blank));
  return introduction_of(old) + *text + (old.date ? std::string(" ngày ") + blank : std::string()) + (old.issuer.empty() ? std::string() : " của " + old.issuer) + (subject->empty() ? std::string() : matter_text(*subject));
}

// What a basis is about, without what stands behind its last comma: "…, Thư viện tỉnh xây dựng kế hoạch như sau:", which opens the plan.
void end_subject(basis& each, item_mover& move, write_options& how) {
  std::string& subject = each.subject;
  if (const std::size_t comma = subject.rfind(", "); subject.ends_with(":") && comma != std::string::npos) {
    const bool is_opened = std::any_of(how.outline.begin(), how.outline.end(), [](const outline_line& line) { return line.part == outline_part::opening && leads_on(line); });
    auto words = move.opening(subject.substr(comma + 2, subject.size() - comma - 3));
    const auto behind = std::find_if(how.outline.begin(), how.outline.end(), [](const outline_line& line) { return line.part != outline_part::addressed; });
    if (words && !is_opened && !how.outline.empty()) how.outline.insert(behind, {.part = outline_part::opening, .text = std::move(*words) + ":"});
    subject.resize(comma);
  }
  while (!subject.empty() && (subject.back() == ',' || subject.back() == ':' || subject.back() == ' ')) subject.pop_back();
}

// "… về việc … và Kế hoạch số 88/KH-TAT ngày …": the second one is a basis of its own.
void end_before_others(basis& each, const std::vector<basis>& all) {
  for (const basis& other : all) {
    if (!other.number || other.number == each.number) continue;
    const std::size_t number = each.subject.find(to_text(*other.number));
    if (number == std::string::npos) continue;
    std::size_t joint = 0;
    for (const std::string_view words : {" và ", ", ", "; ", " cùng "})
      if (const std::size_t at = each.subject.rfind(words, number); at != std::string::npos) joint = std::max(joint, at);
    if (joint > 0) each.subject.resize(joint);
  }
}

}  // namespace

document document_for(const document& old, int old_year, int year, item_mover& move, write_options& how, std::vector<bilingual>& notes) {
  document paper;
  paper.type = old.type.value_or(document_type::plan);
  paper.issuer = old.issuer;
  paper.place = old.place;
  paper.recipients = old.recipients;
  // A cell of a table whose next one is the signature.
  for (recipient& each : paper.recipients)
    if (const std::size_t cell = each.name.find('|'); cell != std::string::npos) {
      each.name.resize(cell);
      while (!each.name.empty() && (each.name.back() == ' ' || each.name.back() == '.' || each.name.back() == ';')) each.name.pop_back();
    }
  std::erase_if(paper.recipients, [](const recipient& each) { return each.name.empty(); });
  for (const recipient& each : old.recipients)
    if (item_mover::names_person(each.name)) notes.push_back({.vi = "nơi nhận `" + each.name + "` nêu tên người: xem lại", .en = "the recipient `" + each.name + "` is a person by name: look at it again"});
  for (const signature& each : old.co_signed_by) paper.co_signed_by.push_back({.capacity = each.capacity, .position = each.position});
  if (old.signed_by) paper.signed_by = signature{.capacity = old.signed_by->capacity, .position = old.signed_by->position};
  // Lasting documents stand; those of the old year are to be filled in.
  for (basis each : old.bases) {
    if (each.kind != basis_kind::document) continue;
    each.span.reset();
    end_subject(each, move, how);
    end_before_others(each, old.bases);
    if (!each.number && each.unread_number.empty() && is_law(each)) {
      paper.bases.push_back(std::move(each));  // as it is, in its place
      continue;
    }
    if (!each.number && each.unread_number.empty()) {
      if (const auto line = unnumbered_basis(each, move)) how.bases.push_back(*line);
      continue;
    }
    if (!each.number || !item_mover::is_lasting(*each.number, each.date, each.subject, old_year, year)) {
      how.bases.push_back(basis_to_fill_in(each, move));
      continue;
    }
    if (each.date && (!paper.issued_not_before || *paper.issued_not_before < *each.date)) paper.issued_not_before = each.date;
    paper.bases.push_back(std::move(each));
  }
  if (old.issued && old.issued->year() < old_year) how.issue_year = issue_year::unknown;
  if (old.number) how.number_codes = item_mover::codes_of(*old.number);
  return paper;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
