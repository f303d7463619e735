// SPDX-License-Identifier: BSL-1.0
// The calendar layer in constant expressions, and what can't be written with it: to build is to pass.
#include <thidua/calendar/lunar.hpp>
#include <thidua/calendar/lunar_text.hpp>
#include <thidua/calendar/origin.hpp>
#include <thidua/calendar/projection.hpp>
#include <thidua/calendar/sexagenary.hpp>

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

namespace {

using namespace thidua;

// ---- values in constant expressions

static_assert(to_date(lunar_date(2026, 1, 1)) == date(2026, 2, 17));
static_assert(to_lunar(date(2026, 2, 17)) == lunar_date(2026, 1, 1));
static_assert(to_date(lunar_date(2025, leap_month{6}, 1)) == date(2025, 7, 25));
static_assert(to_lunar(first_lunar_day) == lunar_date(1800, 1, 1));
static_assert(to_lunar(last_lunar_day) == lunar_date(2199, 12, 30));
static_assert(!to_lunar(first_lunar_day - 1_days) && !to_lunar(last_lunar_day + 1_days));
static_assert(!lunar_date::exists({2026, 2}, 30) && !lunar_date::find({2026, leap_month{6}}, 1));
static_assert(lunar_date::find({2026, 1}, 1) == lunar_date(2026, 1, 1));
static_assert(leap_month_of(2025) == 6 && !leap_month_of(2026) && leap_month_of(2033) == 11);
static_assert(find_month({2026, 1})->first == date(2026, 2, 17) && find_month({2026, 1})->length == 30);
static_assert(to_date(lunar_date({1968, 1}, 1, lunar_reckoning::southern)) == date(1968, 1, 30));
static_assert(lunar_date(2025, 6, 30) < lunar_date(2025, leap_month{6}, 1) &&
              lunar_date(2025, leap_month{6}, 29) < lunar_date(2025, 7, 1));

static_assert(origin(date(1960, 7, 26)).year() == 1960);
static_assert(origin(lunar_date(2026, 1, 1)).calendar() == calendar_kind::lunar);
static_assert(origin::lunar({.year = 40, .month = 2, .day = 6}).year() == 40);
static_assert(!origin::lunar({.month = 3, .day = 10}).year());
static_assert(origin::solar({.month = 2, .day = 29}).day() == 29);
static_assert(origin::whole_month({.year = 2009, .month = 5}).precision() == precision::month);

static_assert(sexagenary_year(1984).position() == 0 && sexagenary_year(2026).stem() == 2 &&
              sexagenary_year(2026).branch() == 6);
static_assert(sexagenary_year(-56) == sexagenary_year(4));

// ---- size, triviality, no default

static_assert(sizeof(lunar_date) == 6 && std::is_trivially_copyable_v<lunar_date>);
static_assert(sizeof(origin) <= 8 && std::is_trivially_copyable_v<origin>);
static_assert(sizeof(occurrence) == 8 && std::is_trivially_copyable_v<occurrence>);
static_assert(std::is_trivially_copyable_v<lunar_month> && std::is_trivially_copyable_v<projection_policy>);
static_assert(!std::is_default_constructible_v<lunar_date>);
static_assert(!std::is_default_constructible_v<lunar_month>);
static_assert(!std::is_default_constructible_v<origin>);
static_assert(!std::is_default_constructible_v<sexagenary_year>);
static_assert(!std::is_default_constructible_v<occurrence>);

// ---- query paths, moves and comparisons do not throw

template <class T>
constexpr bool moves_quietly =
    std::conjunction_v<std::is_nothrow_move_constructible<T>, std::is_nothrow_move_assignable<T>,
                       std::is_nothrow_swappable<T>, std::is_nothrow_destructible<T>>;
static_assert(moves_quietly<lunar_date> && moves_quietly<lunar_month> && moves_quietly<origin> &&
              moves_quietly<occurrence>);
static_assert(noexcept(to_lunar(std::declval<date>())) && noexcept(to_date(std::declval<lunar_date>())));
static_assert(noexcept(lunar_date::find({2026, 1}, 1)) && noexcept(lunar_date::exists({2026, 1}, 1)));
static_assert(noexcept(find_month({2026, 1})) && noexcept(leap_month_of(2026)));
static_assert(noexcept(provenance_of({2026, 1})) && noexcept(to_string(adjustment::none)));
static_assert(noexcept(project(std::declval<origin>(), 2026)));
static_assert(noexcept(days_of(std::declval<origin>(), std::declval<occurrence>())));
static_assert(noexcept(std::declval<lunar_date>() < std::declval<lunar_date>()));
static_assert(noexcept(std::declval<origin>() == std::declval<origin>()));
static_assert(std::totally_ordered<lunar_date> && std::totally_ordered<lunar_month> &&
              std::totally_ordered<origin>);

// ---- nothing converts by itself: a lunar day is no civil one

static_assert(!std::is_convertible_v<lunar_date, date> && !std::is_constructible_v<date, lunar_date>);
static_assert(!std::is_convertible_v<date, lunar_date> && !std::is_constructible_v<lunar_date, date>);
static_assert(!std::is_convertible_v<date, origin> && !std::is_convertible_v<lunar_date, origin> &&
              !std::is_constructible_v<date, origin>);
static_assert(!std::is_convertible_v<int, sexagenary_year> && !std::is_convertible_v<int, leap_month>);
static_assert(!std::is_constructible_v<lunar_date, int, int>, "a month is no day");

// ---- operations that make no sense do not exist

template <class A, class B>
concept can_add = requires(A a, B b) {
  a + b;
};
template <class A, class B>
concept can_subtract = requires(A a, B b) {
  a - b;
};
template <class A, class B>
concept can_equal = requires(A a, B b) {
  a == b;
};
template <class A, class B>
concept can_order = requires(A a, B b) {
  a < b;
};

static_assert(can_equal<lunar_date, lunar_date> && can_order<lunar_date, lunar_date>);
static_assert(!can_equal<lunar_date, date> && !can_order<lunar_date, date>,
              "days of two calendars compare through to_date");
static_assert(!can_add<lunar_date, days> && !can_add<lunar_date, months> && !can_add<lunar_date, years> &&
              !can_add<lunar_date, int>);
static_assert(!can_subtract<lunar_date, lunar_date> && !can_subtract<date, lunar_date>);
static_assert(!can_equal<origin, date> && !can_equal<origin, lunar_date> && !can_subtract<origin, origin> &&
              !can_add<origin, years>);
static_assert(!can_equal<leap_month, int> && !can_add<leap_month, int> && !can_add<lunar_month, int>);
static_assert(!can_order<sexagenary_year, sexagenary_year>, "a cycle has no first year");
static_assert(!can_equal<sexagenary_year, int> && !can_equal<calendar_kind, precision>);

}  // namespace
