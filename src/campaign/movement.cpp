// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/movement.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "core/quoted.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace {

// What may stand between the parts of a name; quotation marks and dashes are one kind each in a comparison key.
bool is_separator(char c) noexcept { return c == ',' || c == ';' || c == '-' || c == '"' || c == '.' || c == ':'; }

// The stretches of a comparison key between separators, without blanks at their ends.
std::vector<std::string> parts_of(std::string_view key) {
  std::vector<std::string> parts(1);
  for (const char c : key) {
    if (is_separator(c)) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  for (std::string& part : parts) {
    const std::size_t first = part.find_first_not_of(' ');
    part = first == std::string::npos ? "" : part.substr(first, part.find_last_not_of(' ') - first + 1);
  }
  std::erase(parts, "");
  return parts;
}

std::vector<std::string> keys_of(const movement& entry) {
  std::vector<std::string> keys = {movement_key(entry.name)};
  for (const std::string& alias : entry.aliases) keys.push_back(movement_key(alias));
  return keys;
}

bool holds(const std::vector<std::string>& keys, std::string_view key) { return std::find(keys.begin(), keys.end(), key) != keys.end(); }

bool years_meet(const movement& a, const movement& b) noexcept {
  const bool a_before_b = a.to_year && b.from_year && *a.to_year < *b.from_year;
  const bool b_before_a = b.to_year && a.from_year && *b.to_year < *a.from_year;
  return !a_before_b && !b_before_a;
}

[[noreturn]] void refuse(const std::string& name, const bilingual& why, bilingual help) {
  const std::string shown = detail::in_backticks(name);
  throw error(errc::invalid_movement, {.vi = "phong trào " + shown + " " + why.vi, .en = "movement " + shown + " " + why.en}, std::move(help));
}

}  // namespace

std::string movement_key(std::string_view name) {
  // The parts of the key with one blank between them: a blank stands for each run of blanks and separators.
  std::string key = comparison_key(name);
  std::size_t end = 0;
  bool is_apart = false;
  for (const char c : key) {
    if (c == ' ' || is_separator(c)) {
      is_apart = true;
      continue;
    }
    if (is_apart && end != 0) key[end++] = ' ';
    is_apart = false;
    key[end++] = c;
  }
  key.resize(end);
  return key;
}

bool same_movement(std::string_view a, std::string_view b) { return movement_key(a) == movement_key(b); }

movement_table& movement_table::add(movement entry) {
  if (movement_key(entry.name).empty())
    refuse(entry.name, {.vi = "không có tên", .en = "has no name"}, {.vi = "ghi tên phong trào", .en = "give it a name"});
  if (entry.from_year && entry.to_year && *entry.to_year < *entry.from_year)
    refuse(entry.name, {.vi = "có năm cuối đứng trước năm đầu", .en = "ends before it begins"}, {.vi = "đổi chỗ hai năm", .en = "swap the two years"});
  const std::string key = movement_key(entry.name);
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (holds(keys_[i], key) && years_meet(entries_[i], entry))
      refuse(entry.name, {.vi = "đã có trong bảng cho cùng năm", .en = "is in the table already for one of the years"},
             {.vi = "thêm tên khác vào `aliases`, hoặc giới hạn số năm", .en = "put other wordings into `aliases`, or limit the years"});
  keys_.push_back(keys_of(entry));
  entries_.push_back(std::move(entry));
  return *this;
}

std::vector<const movement*> movement_table::find(std::string_view name) const { return find_by_key(movement_key(name)); }

std::vector<const movement*> movement_table::find_by_key(std::string_view key) const {
  std::vector<const movement*> found;
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (holds(keys_[i], key)) found.push_back(&entries_[i]);
  return found;
}

std::vector<const movement*> movement_table::resolve(std::string_view quoted) const {
  if (auto whole = find(quoted); !whole.empty()) return whole;
  std::vector<const movement*> all;
  const std::vector<std::string> parts = parts_of(comparison_key(quoted));
  // The longest known name first, for a name may hold commas of its own.
  for (std::size_t at = 0; at < parts.size();) {
    std::size_t taken = 0;
    for (std::size_t end = parts.size(); end > at && taken == 0; --end) {
      std::string joined;
      for (std::size_t i = at; i < end; ++i) joined += (i == at ? "" : " ") + parts[i];
      for (std::size_t i = 0; i < entries_.size(); ++i)
        if (holds(keys_[i], joined)) {
          all.push_back(&entries_[i]);
          taken = end - at;
        }
    }
    if (taken == 0) return {};
    at += taken;
  }
  return all;
}

}  // namespace v0
}  // namespace thidua
