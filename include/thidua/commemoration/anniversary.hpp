// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The anniversaries of commemorations: which fall in a stretch of days, the next and the last round one.
/// Layer: commemoration.
#include <thidua/calendar/projection.hpp>
#include <thidua/commemoration/catalogue.hpp>
#include <thidua/commemoration/commemoration.hpp>
#include <thidua/commemoration/milestone.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/detail/shared.hpp>
#include <thidua/core/period.hpp>
#include <thidua/core/quantity.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

namespace thidua {
inline namespace v0 {

namespace detail {
struct anniversary_chunk;
struct anniversary_source;
void retain(const anniversary_chunk* chunk) noexcept;
void release(const anniversary_chunk* chunk) noexcept;
void retain(const anniversary_source* source) noexcept;
void release(const anniversary_source* source) noexcept;
}  // namespace detail

/// One day on which a commemoration returns. It points at the commemoration it was made from: keep it no longer than the
/// range it came from, or than the catalogue, unchanged. What outlives both is `io::listed_anniversary`.
class anniversary {
 public:
  /// `number` is the difference of years in the origin's own calendar; nothing where the origin has no year.
  /// Range: `origin_index` is that of one of the event's origins.
  anniversary(const commemoration& event, std::size_t origin_index, const occurrence& at,
              std::optional<thidua::ordinal> number) noexcept
      : anniversary(event, origin_index, at, number ? number->number() : 0) {}

  const commemoration& event() const noexcept { return *event_; }
  /// Which of the event's origins returns.
  const origin& from() const noexcept { return event_->origins()[origin_index_]; }
  /// The civil day; the first one of a month-long event.
  date day() const noexcept { return at_.day; }
  /// The days it takes up: one, or a whole month.
  period duration() const noexcept { return days_of(from(), at_); }
  /// The number of years; nothing where the origin has no year.
  std::optional<thidua::ordinal> ordinal() const noexcept {
    return ordinal_ == 0 ? std::nullopt : std::optional(thidua::ordinal(ordinal_));
  }
  /// Its class; by the calendar year for events of that basis, nothing where there is no number to go by.
  std::optional<thidua::milestone> milestone() const noexcept;
  bool is_round() const noexcept { return milestone() == thidua::milestone::round; }
  /// What a projection policy changed about the day.
  adjustment adjusted() const noexcept { return at_.adjusted; }

  /// The same event, by id, on the same day with the same number and adjustment.
  friend bool operator==(const anniversary& a, const anniversary& b) noexcept {
    return a.at_ == b.at_ && a.ordinal_ == b.ordinal_ && a.origin_index_ == b.origin_index_ &&
           a.event_->id() == b.event_->id();
  }

 private:
  friend struct detail::anniversary_chunk;
  anniversary(const commemoration& event, std::size_t origin_index, const occurrence& at, int number_or_0) noexcept
      : event_(&event),
        at_(at),
        ordinal_(static_cast<std::int16_t>(number_or_0)),
        origin_index_(static_cast<std::uint16_t>(origin_index)) {}

  const commemoration* event_;
  occurrence at_;
  std::int16_t ordinal_;
  std::uint16_t origin_index_;
};

/// Whether lists hold commemorations that are not verified.
enum class unverified : std::uint8_t { leave_out, include };

/// How anniversaries are found.
struct anniversary_options {
  projection_policy projection = {};
  thidua::unverified unverified = thidua::unverified::leave_out;
};

/// The anniversaries that fall in a period, by day, those of one day in the catalogue's order. Lazy: a year is worked out
/// when it is reached, and years and events without one are skipped. A forward range and a view; it and its iterators keep
/// the catalogue alive as it was when the range was made.
class anniversary_range {
 public:
  class iterator;
  /// As containers have them, so that what takes these takes a range.
  using value_type = anniversary;
  using const_iterator = iterator;

  class iterator {
   public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;  // of old: references are values
    using value_type = anniversary;
    using difference_type = std::ptrdiff_t;
    using reference = anniversary;
    struct pointer {
      anniversary value;
      const anniversary* operator->() const noexcept { return &value; }
    };

    iterator() noexcept = default;
    anniversary operator*() const noexcept { return slots_[at_]; }
    pointer operator->() const noexcept { return {**this}; }
    iterator& operator++() {
      if (++at_ == count_) enter_next_year();
      return *this;
    }
    iterator operator++(int) {
      iterator before = *this;
      ++*this;
      return before;
    }
    /// Of one range; the end is the end of every range.
    friend bool operator==(const iterator& a, const iterator& b) noexcept { return a.at_ == b.at_ && a.year_ == b.year_; }

   private:
    friend class anniversary_range;
    explicit iterator(detail::shared<detail::anniversary_chunk> chunk) noexcept { enter(std::move(chunk)); }
    void enter(detail::shared<detail::anniversary_chunk> chunk) noexcept;
    void enter_next_year();

    detail::shared<detail::anniversary_chunk> chunk_;  // the year's anniversaries, kept alive
    const anniversary* slots_ = nullptr;
    std::size_t count_ = 0;
    std::size_t at_ = 0;
    int year_ = 0;  // 0: the end
  };

  /// An empty one.
  anniversary_range() noexcept : window_(date::earliest(), date::earliest()) {}
  anniversary_range(const catalogue& from, const period& window, const anniversary_options& options);
  anniversary_range(const commemoration& from, const period& window, const anniversary_options& options);

  iterator begin() const;
  iterator end() const noexcept { return {}; }
  bool empty() const { return begin() == end(); }
  const period& window() const noexcept { return window_; }
  /// Whether lunar events were asked for on days outside the lunar table (1800-01-25 … 2200-02-14): they are missing then.
  bool is_lunar_cut_off() const noexcept;

 private:
  period window_;
  detail::shared<detail::anniversary_source> source_;
};

/// What falls in `window`. An event's own first day and what lies before it are no anniversaries; a month-long event falls
/// on its first day; an event is left out on days on which it is not kept (`in_force`).
/// Complexity: a step is constant on average; days are not walked, nor years without an anniversary.
anniversary_range anniversaries(const catalogue& from, const period& window, const anniversary_options& options = {});
/// The same for one event, verified or not; it must outlive the range.
anniversary_range anniversaries(const commemoration& from, const period& window, const anniversary_options& options = {});
anniversary_range anniversaries(const commemoration&&, const period&, const anniversary_options& = {}) = delete;

/// The first anniversary on or after a day, the last one before it; nothing where there is none in the calendar's range.
std::optional<anniversary> next_anniversary(const commemoration& of, date day, const projection_policy& policy = {});
std::optional<anniversary> previous_anniversary(const commemoration& of, date day, const projection_policy& policy = {});
/// The first round anniversary (*năm tròn*) on or after a day, the last one before it; nothing for an event that counts from
/// no year. For the basis `gregorian_year`: the next and the last year that ends in 0.
std::optional<anniversary> next_round(const commemoration& of, date day, const projection_policy& policy = {});
std::optional<anniversary> previous_round(const commemoration& of, date day, const projection_policy& policy = {});
std::optional<anniversary> next_anniversary(const commemoration&&, date, const projection_policy& = {}) = delete;
std::optional<anniversary> previous_anniversary(const commemoration&&, date, const projection_policy& = {}) = delete;
std::optional<anniversary> next_round(const commemoration&&, date, const projection_policy& = {}) = delete;
std::optional<anniversary> previous_round(const commemoration&&, date, const projection_policy& = {}) = delete;
/// How many days lie between `today` and the anniversary: 0 on the day itself, negative once it is past.
days days_until(const anniversary& which, date today) noexcept;

/// "Kỷ niệm 67 năm Ngày thành lập ngành Kiểm sát nhân dân (26/7/1960 - 26/7/2027)"; without a year of origin
/// "Ngày Giỗ Tổ Hùng Vương (10/3 âm lịch, 16/4/2027)". Days in the official style.
std::string to_text(const anniversary& which, language in = language::vietnamese);
/// Writes `2027-07-26  67 năm Ngày thành lập ngành Kiểm sát nhân dân (26/7/1960)  năm khác`.
std::ostream& operator<<(std::ostream& out, const anniversary& which);

}  // namespace v0
}  // namespace thidua
