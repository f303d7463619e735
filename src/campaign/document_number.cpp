// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/document_number.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "core/quoted.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <ostream>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace {

struct type_row {
  document_type type;
  const char* id;
  const char* vi;
  const char* en;
  std::array<const char*, 3> codes;
};

constexpr std::array<type_row, 18> types = {{
    {document_type::plan, "plan", "Kế hoạch", "Plan", {"KH", "", ""}},
    {document_type::directive, "directive", "Chỉ thị", "Directive", {"CT", "", ""}},
    {document_type::resolution, "resolution", "Nghị quyết", "Resolution", {"NQ", "", ""}},
    {document_type::action_program, "action_program", "Chương trình hành động", "Action programme", {"CTr", "CTHĐ", "CTrHĐ"}},
    {document_type::decision, "decision", "Quyết định", "Decision", {"QĐ", "", ""}},
    {document_type::dispatch, "dispatch", "Công văn", "Dispatch", {"CV", "", ""}},
    {document_type::guidance, "guidance", "Hướng dẫn", "Guidance", {"HD", "", ""}},
    {document_type::report, "report", "Báo cáo", "Report", {"BC", "", ""}},
    {document_type::notice, "notice", "Thông báo", "Notice", {"TB", "", ""}},
    {document_type::conclusion, "conclusion", "Kết luận", "Conclusion", {"KL", "", ""}},
    {document_type::regulation, "regulation", "Quy định", "Regulation", {"QyĐ", "", ""}},
    {document_type::proposal, "proposal", "Tờ trình", "Proposal", {"TTr", "", ""}},
    {document_type::decree, "decree", "Nghị định", "Decree", {"NĐ", "", ""}},
    {document_type::circular, "circular", "Thông tư", "Circular", {"TT", "TTLT", ""}},
    {document_type::law, "law", "Luật", "Law", {"", "", ""}},
    {document_type::program, "program", "Chương trình", "Programme", {"", "", ""}},
    {document_type::joint_program, "joint_program", "Chương trình phối hợp", "Joint programme", {"CTPH", "CTrPH", ""}},
    {document_type::rules, "rules", "Quy chế", "Rules", {"QC", "", ""}},
}};

const type_row& row_of(document_type type) noexcept { return types[static_cast<std::size_t>(type)]; }

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }  // of ASCII
bool is_code_letter(char c) noexcept { return static_cast<unsigned char>(c) >= 0x80 || is_digit(c) || is_letter(c); }

// A number as its codes and signs alone: NFC, every dash a hyphen, without the blanks beside a sign and behind the count. A blank
// inside a code stays: what stands behind it is none of the number.
std::string compact(std::string_view text) {
  std::string out;
  const std::string nfc = to_nfc(text);
  bool is_blank = false;
  const auto put = [&](char c) {
    const auto is_counted = [&] { return !is_digit(c) && std::all_of(out.begin(), out.end(), is_digit); };  // "03 KH/CĐCS"
    if (is_blank && !out.empty() && is_code_letter(out.back()) && is_code_letter(c) && !is_counted()) out += ' ';
    is_blank = false;
    out += c;
  };
  for (std::size_t at = 0; at < nfc.size();) {
    const auto rest = std::string_view(nfc).substr(at);
    if (static_cast<unsigned char>(nfc[at]) <= 0x20) {
      is_blank = true;
      ++at;
    } else if (rest.starts_with("\u00A0")) {
      is_blank = true;
      at += 2;
    } else if (rest.starts_with("\u2013") || rest.starts_with("\u2014") || rest.starts_with("\u2011")) {
      put('-');
      at += 3;
    } else {
      put(nfc[at++]);
    }
  }
  return out;
}

std::optional<int> leading_number(std::string_view& rest, std::size_t most) {
  std::size_t length = 0;
  while (length < rest.size() && is_digit(rest[length])) ++length;
  if (length == 0 || length > most) return std::nullopt;
  int value = 0;
  std::from_chars(rest.data(), rest.data() + length, value);
  rest.remove_prefix(length);
  return value;
}

// Letters and digits, signs inside: no sign at either end, and a bracket closed at once where one opens.
bool is_code(std::string_view code) noexcept {
  bool is_open = false;
  bool is_behind_sign = true;
  for (const char c : code) {
    if (is_code_letter(c)) {
      is_behind_sign = false;
    } else if (c == '(') {
      if (is_open || is_behind_sign) return false;
      is_open = is_behind_sign = true;
    } else if (c == ')') {
      if (!is_open || is_behind_sign) return false;
      is_open = false;
    } else if (c == '-' || c == '&' || c == '.' || c == '/' || c == '+') {
      if (is_behind_sign) return false;
      is_behind_sign = true;
    } else {
      return false;
    }
  }
  return !is_open && !is_behind_sign;
}

[[noreturn]] void malformed(std::string_view text) {
  const std::string shown = detail::in_backticks(text);
  throw error(errc::malformed_document_number, {.vi = shown + " không phải là số, ký hiệu văn bản", .en = shown + " is not a document number"},
              {.vi = "viết 402/KH-CĐ, 05-CT/TW hoặc 111/2018/NĐ-CP", .en = "write 402/KH-CĐ, 05-CT/TW or 111/2018/NĐ-CP"});
}

}  // namespace

std::string_view to_string(document_type type) noexcept {
  const auto at = static_cast<std::size_t>(type);
  return at < types.size() ? types[at].id : "";
}

std::string_view name_of(document_type type, language in) noexcept {
  return in == language::english ? row_of(type).en : row_of(type).vi;
}

std::optional<document_type> type_of_name(std::string_view name) {
  const std::string wanted = comparison_key(name);
  for (const type_row& row : types)
    if (comparison_key(row.vi) == wanted || comparison_key(row.en) == wanted) return row.type;
  return std::nullopt;
}

std::optional<document_type> type_of_code(std::string_view code) {
  const std::string wanted = comparison_key(code);
  if (wanted.empty()) return std::nullopt;
  for (const type_row& row : types)
    for (const char* known : row.codes)
      if (*known != '\0' && comparison_key(known) == wanted) return row.type;
  return std::nullopt;
}

document_number document_number::parse(std::string_view text) {
  const std::string whole = compact(text);
  std::string_view rest = whole;
  document_number found;
  const auto number = leading_number(rest, 6);
  if (!number || *number == 0) malformed(text);
  found.number_ = *number;
  found.digits_ = whole.substr(0, whole.size() - rest.size());
  // A single letter belongs to the number (09a/KH-CĐ, 12B/KH-CĐ); more of them begin a type code (15KH/ĐTNK).
  if (!rest.empty() && is_letter(rest.front()) && (rest.size() == 1 || rest[1] == '/' || rest[1] == '-')) {
    found.suffix_ = rest.substr(0, 1);
    rest.remove_prefix(1);
  }
  if (rest.empty()) malformed(text);
  if (rest.front() == '/') {
    rest.remove_prefix(1);
    std::string_view after = rest;
    if (const auto year = leading_number(after, 4); year && *year >= 1900 && after.starts_with('/')) {
      found.year_ = *year;
      rest = after.substr(1);
    }
    // TYPE-ORGAN, TYPE/ORGAN, TYPE.ORGAN; one code alone is a type where the table knows it, else the organ: 64/LĐLĐ, 06/2022/QH15.
    const std::size_t sign = rest.find_first_of("-/.");
    if (sign != std::string_view::npos && type_of_code(rest.substr(0, sign))) {
      found.type_code_ = rest.substr(0, sign);
      found.organ_code_ = rest.substr(sign + 1);
      found.sign_ = rest[sign];
      if (!is_code(found.organ_code_)) malformed(text);
    } else if (const std::size_t hyphen = rest.find('-'); hyphen == std::string_view::npos || rest.substr(0, hyphen).find_first_of("/.&+(") != std::string_view::npos) {
      (type_of_code(rest) ? found.type_code_ : found.organ_code_) = rest;
    } else {
      found.type_code_ = rest.substr(0, hyphen);
      found.organ_code_ = rest.substr(hyphen + 1);
      if (!is_code(found.organ_code_)) malformed(text);
    }
    if (!is_code(rest)) malformed(text);
    return found;
  }
  // The Party's form: N-TYPE/ORGAN, the hyphen sometimes left out.
  found.form_ = number_form::party;
  found.is_hyphenated_ = rest.front() == '-';
  if (found.is_hyphenated_) rest.remove_prefix(1);
  const std::size_t slash = rest.find('/');
  if (slash == std::string_view::npos) malformed(text);
  found.type_code_ = rest.substr(0, slash);
  found.organ_code_ = rest.substr(slash + 1);
  if (!is_code(found.type_code_) || !is_code(found.organ_code_)) malformed(text);
  return found;
}

std::optional<document_type> document_number::type() const {
  if (!type_code_.empty()) return type_of_code(type_code_);
  const bool national_assembly = organ_code_.size() > 2 && organ_code_.starts_with("QH") && is_digit(organ_code_[2]);
  return national_assembly ? std::optional(document_type::law) : std::nullopt;
}

bool operator==(const document_number& a, const document_number& b) {
  const auto same_type = [&] {
    const auto type = a.type();
    return type && b.type() ? type == b.type() : comparison_key(a.type_code_) == comparison_key(b.type_code_);
  };
  return a.number_ == b.number_ && a.suffix_ == b.suffix_ && a.year_ == b.year_ && same_type() &&
         comparison_key(a.organ_code_) == comparison_key(b.organ_code_);
}

std::string to_text(const document_number& number) {
  std::string count = number.digits_ + number.suffix();
  if (number.form() == number_form::party) return count + (number.is_hyphenated_ ? "-" : "") + number.type_code() + "/" + number.organ_code();
  if (number.year()) count += "/" + std::to_string(*number.year());
  const bool both = !number.type_code().empty() && !number.organ_code().empty();
  return count + "/" + number.type_code() + (both ? std::string(1, number.sign_) : "") + number.organ_code();
}

std::ostream& operator<<(std::ostream& out, const document_number& number) { return out << to_text(number); }

}  // namespace v0
}  // namespace thidua
