// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/congress.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "core/quoted.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace {

[[noreturn]] void refuse(const congress& which, const bilingual& why, bilingual help) {
  const std::string shown = detail::in_backticks(which.body + " " + std::to_string(which.ordinal));
  throw error(errc::invalid_congress, {.vi = "đại hội " + shown + " " + why.vi, .en = "congress " + shown + " " + why.en}, std::move(help));
}

// Whether it is over on that day, as far as its days or else the years of its term tell.
enum class progress { before, during, over };
std::optional<progress> progress_on(const congress& which, date day) {
  if (which.held) return day < which.held->from() ? progress::before : which.held->to() < day ? progress::over : progress::during;
  if (!which.term || day.year() == which.term->from) return std::nullopt;
  return day.year() < which.term->from ? progress::before : progress::over;
}

}  // namespace

congress_table& congress_table::add(congress entry) {
  if (comparison_key(entry.body).empty()) refuse(entry, {.vi = "không có tên tổ chức", .en = "names no body"}, {.vi = "ghi tên đầy đủ của tổ chức", .en = "give the body's full name"});
  if (entry.ordinal < 1) refuse(entry, {.vi = "có số thứ tự nhỏ hơn 1", .en = "has a number below 1"}, {.vi = "đại hội đầu tiên là 1", .en = "the first congress is number 1"});
  if (entry.term && entry.term->to <= entry.term->from)
    refuse(entry, {.vi = "có nhiệm kỳ kết thúc trước khi bắt đầu", .en = "has a term that ends before it begins"}, {.vi = "ghi năm đầu rồi năm cuối", .en = "give the first year, then the last"});
  if (entry.held && entry.term && (entry.held->from().year() < entry.term->from - 1 || entry.held->to().year() > entry.term->from))
    refuse(entry, {.vi = "họp ngoài năm bắt đầu nhiệm kỳ", .en = "is held outside the year its term begins in"},
           {.vi = "đại hội họp trong năm đầu nhiệm kỳ hoặc năm trước đó", .en = "a congress is held in the first year of its term or the year before"});
  if (find(entry.body, entry.ordinal) != nullptr)
    refuse(entry, {.vi = "đã có trong bảng", .en = "is in the table already"}, {.vi = "mỗi tổ chức có mỗi số một lần", .en = "a body has each number once"});
  keys_.push_back(comparison_key(entry.body));
  entries_.push_back(std::move(entry));
  return *this;
}

const congress* congress_table::find(std::string_view body, int ordinal) const { return find_by_key(comparison_key(body), ordinal); }

const congress* congress_table::find_by_key(std::string_view key, int ordinal) const {
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (entries_[i].ordinal == ordinal && keys_[i] == key) return &entries_[i];
  return nullptr;
}

std::vector<const congress*> congress_table::of(std::string_view body) const {
  const std::string key = comparison_key(body);
  std::vector<const congress*> all;
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (keys_[i] == key) all.push_back(&entries_[i]);
  std::sort(all.begin(), all.end(), [](const congress* a, const congress* b) { return a->ordinal < b->ordinal; });
  return all;
}

std::optional<congress_state> congress_table::state_of(std::string_view body, int ordinal, date day) const {
  const congress* const which = find(body, ordinal);
  return which == nullptr ? std::nullopt : state_of(*which, day);
}

std::optional<congress_state> congress_table::state_of(const congress& entry, date day) const {
  const auto own = progress_on(entry, day);
  const auto place = std::find_if(entries_.begin(), entries_.end(), [&](const congress& each) { return &each == &entry; });
  const std::string key = place == entries_.end() ? comparison_key(entry.body) : keys_[static_cast<std::size_t>(place - entries_.begin())];
  const congress* const next = find_by_key(key, entry.ordinal + 1);
  const auto after = next == nullptr ? std::nullopt : progress_on(*next, day);
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (entries_[i].ordinal > entry.ordinal && keys_[i] == key && progress_on(entries_[i], day) == progress::over) return congress_state::superseded;
  if (!own) return std::nullopt;
  if (*own == progress::before) return congress_state::preparing;
  if (*own == progress::during) return congress_state::in_session;
  if (after) return congress_state::held;  // the next one is not over
  if (next != nullptr && (next->held || next->term)) return std::nullopt;  // on some day of this year
  // The next one is not known: it comes in the last year of this term at the earliest.
  return entry.term && day.year() < entry.term->to ? std::optional(congress_state::held) : std::nullopt;
}

const congress* congress_table::in_force(std::string_view body, date day) const {
  for (const congress* each : of(body))
    if (state_of(body, each->ordinal, day) == congress_state::held) return each;
  return nullptr;
}

}  // namespace v0
}  // namespace thidua
