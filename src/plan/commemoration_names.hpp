// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The names of what is remembered: where one begins and how far it goes. Layer: plan, private.
#include <thidua/commemoration/commemoration.hpp>

#include "events.hpp"
#include "source.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// Whether one of the events is `stated` years old in the year.
bool fits_in(const std::vector<const commemoration*>& events, int stated, int year);
/// Cách mạng tháng Tám and Quốc khánh, which are one great day.
bool are_august_days(const commemoration* first, const commemoration* second);
/// The year an event began in, where it is known.
std::optional<int> year_of(const commemoration* event);

/// Reads the names of one text. `plan_year`: the year the place speaks of, 0 where none is known.
class commemoration_names {
 public:
  commemoration_names(const source& in, const event_names& events) : in_(in), events_(events) {}

  /// Whether an event's own name stands at the place: not the word it begins with alone, "Tài nguyên và Môi trường".
  bool begins_event(std::size_t place) const;
  /// Behind "Việt Nam", "vĩ đại" and the event's own year, which its name may end with.
  std::size_t behind_tails(std::size_t i, const commemoration& event) const;
  /// An event by its name, and with `may_join` those joined to it: "Cách mạng tháng Tám và Quốc khánh". A name that may be another body's
  /// is the event's where the number of years is right. The token behind them, `place` where none stands there; `is_short_name` tells of
  /// the first one found.
  std::size_t events_at(std::size_t place, bool needs_day_word, bool may_join, std::vector<const commemoration*>& events, std::optional<int> stated, int plan_year, bool& is_short_name) const;
  /// The end of the name of an event no catalogue holds; of `stated` years it goes to the bracket that gives them, "… tại Đền Hùng
  /// (19/9/1954 - 19/9/2024)".
  std::size_t unknown_end(std::size_t place, int plan_year, std::optional<int> stated = std::nullopt) const;
  /// The year such a name ends with, "Đồng khởi năm 1960"; 0 where it ends with none.
  int year_of_name(std::size_t name, std::size_t end, int plan_year) const;

 private:
  std::size_t behind_own_year(std::size_t i, const commemoration& event) const;
  std::size_t behind_comma_of_name(std::size_t comma) const;
  std::size_t bracket_of_years(std::size_t place, int stated) const;

  const source& in_;
  const event_names& events_;
};

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
