// SPDX-License-Identifier: BSL-1.0
// What the vocabulary of the core layer is, and what can't be written with it: to build is to pass.
#include <thidua/core/bilingual.hpp>
#include <thidua/core/chrono.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/id.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/core/period.hpp>
#include <thidua/core/quantity.hpp>

#include <boost/date_time/gregorian/greg_date.hpp>

#include <chrono>
#include <concepts>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace {

using namespace thidua;

struct campaign_like;
struct award_like;

// ---- values in constant expressions

static_assert(date(2018, 3, 9).year() == 2018 && date(2018, 3, 9).month() == 3 &&
              date(2018, 3, 9).day() == 9);
static_assert(date(2024, 2, 28) + 1_days == date(2024, 2, 29));
static_assert(date(2024, 3, 1) - 1_days == date(2024, 2, 29));
static_assert(date(2024, 3, 1) - date(2024, 2, 1) == 29_days);
static_assert(date(1970, 1, 1).day_number() == 0);
static_assert(date::from_day_number(0) == date(1970, 1, 1));
static_assert(date(1975, 4, 30).weekday() == weekday::wednesday && !date(1975, 4, 30).is_weekend());
static_assert(!date::exists(2021, 2, 29) && date::exists(2024, 2, 29));
static_assert(!date::find(2021, 2, 29) && date::find(2024, 2, 29) == date(2024, 2, 29));
static_assert(date::earliest() < date::latest());
static_assert(date(boost::gregorian::date(2018, 3, 9)) == date(2018, 3, 9));
static_assert(from_chrono(to_chrono(date(2018, 3, 9))) == date(2018, 3, 9));
static_assert(from_chrono(to_sys_days(date(2018, 3, 9))) == date(2018, 3, 9));

static_assert(period::of_year(2024).length() == 366_days);
static_assert(period::of_month(2024, 2).to() == date(2024, 2, 29));
static_assert(period::of_year(2024).contains(date(2024, 12, 31)));
static_assert(period::of_year(2024).intersection(period::of_month(2024, 2)) == period::of_month(2024, 2));
static_assert(!period::of_year(2024).intersection(period::of_year(2025)));

static_assert(2_years + 3_years == 5_years && -1_days < 0_days && 2 * 3_months == 6_months);
static_assert(ordinal(67).number() == 67 && ordinal(1) < ordinal(2));
static_assert(article{4} < article{5} && clause{1} == clause{1});

// ---- size, triviality, no default

static_assert(sizeof(date) == 4 && std::is_trivially_copyable_v<date>);
static_assert(sizeof(period) == 8 && std::is_trivially_copyable_v<period>);
static_assert(sizeof(days) == 4 && std::is_trivially_copyable_v<days>);
static_assert(sizeof(ordinal) == 4 && std::is_trivially_copyable_v<ordinal>);
static_assert(std::is_trivially_destructible_v<date> && std::is_trivially_destructible_v<period>);

static_assert(!std::is_default_constructible_v<date>);
static_assert(!std::is_default_constructible_v<period>);
static_assert(!std::is_default_constructible_v<ordinal>);
static_assert(!std::is_default_constructible_v<id<campaign_like>>);
static_assert(!std::is_default_constructible_v<error>);

// ---- moves and comparisons do not throw

template <class T>
constexpr bool moves_quietly =
    std::conjunction_v<std::is_nothrow_move_constructible<T>, std::is_nothrow_move_assignable<T>,
                       std::is_nothrow_swappable<T>, std::is_nothrow_destructible<T>>;
static_assert(moves_quietly<date> && moves_quietly<period> && moves_quietly<days> && moves_quietly<ordinal>);
static_assert(moves_quietly<bilingual> && moves_quietly<id<campaign_like>> &&
              moves_quietly<legal_reference> && moves_quietly<error>);
static_assert(noexcept(std::declval<date>().day_number()) && noexcept(std::declval<date>().split()));
static_assert(noexcept(std::declval<date>() < std::declval<date>()));
static_assert(noexcept(std::declval<period>() == std::declval<period>()));
static_assert(noexcept(std::declval<days>() < std::declval<days>()));
static_assert(noexcept(date::find(2024, 1, 1)) && noexcept(date::exists(2024, 1, 1)));
static_assert(noexcept(to_string(errc::not_utf8)) && noexcept(condition_of(errc::not_utf8)));
static_assert(std::derived_from<error, std::exception>);
static_assert(std::totally_ordered<date> && std::totally_ordered<period> && std::totally_ordered<days> &&
              std::totally_ordered<ordinal>);
static_assert(std::totally_ordered<id<campaign_like>>);

// ---- nothing converts by itself

static_assert(!std::is_convertible_v<int, days> && !std::is_convertible_v<days, int> &&
              !std::is_constructible_v<int, days>);
static_assert(!std::is_constructible_v<days, years> && !std::is_constructible_v<months, years> &&
              !std::is_constructible_v<days, double>);
static_assert(!std::is_convertible_v<int, ordinal> && !std::is_convertible_v<ordinal, int>);
static_assert(!std::is_convertible_v<boost::gregorian::date, date> &&
              std::is_constructible_v<date, boost::gregorian::date>);
static_assert(!std::is_convertible_v<date, boost::gregorian::date> && !std::is_constructible_v<date, int>);
static_assert(!std::is_convertible_v<std::chrono::year_month_day, date> &&
              !std::is_constructible_v<date, std::chrono::sys_days>);
static_assert(!std::is_convertible_v<std::string, id<campaign_like>> &&
              std::is_constructible_v<id<campaign_like>, std::string>);
static_assert(!std::is_constructible_v<id<campaign_like>, id<award_like>>);
static_assert(!std::is_convertible_v<int, errc> && !std::is_constructible_v<period, date>);

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
concept can_multiply = requires(A a, B b) {
  a* b;
};
template <class A, class B>
concept can_divide = requires(A a, B b) {
  a / b;
};
template <class A, class B>
concept can_equal = requires(A a, B b) {
  a == b;
};
template <class A, class B>
concept can_order = requires(A a, B b) {
  a < b;
};
template <class A, class B>
concept can_add_to = requires(A a, B b) {
  a += b;
};

// The concepts can say yes: else the refusals below would prove nothing.
static_assert(can_add<date, days> && can_subtract<date, date> && can_subtract<date, days> &&
              can_add_to<date&, days>);
static_assert(can_add<years, years> && can_multiply<years, int> && can_multiply<int, years>);
static_assert(can_equal<id<campaign_like>, id<campaign_like>> &&
              can_equal<id<campaign_like>, std::string_view>);

static_assert(!can_add<date, date>, "two days have no sum");
static_assert(!can_add<date, int> && !can_add<int, date> && !can_subtract<date, int> &&
                  !can_add_to<date&, int>,
              "a number has a unit");
static_assert(!can_add<date, months> && !can_add<date, years> && !can_subtract<date, years>,
              "add(day, years, policy) says what becomes of 29/2");
static_assert(!can_add_to<date&, years> && !can_add_to<date&, months>);
static_assert(!can_add<days, date>, "a length begins nowhere");
static_assert(!can_multiply<date, int> && !can_equal<date, int> && !can_order<date, int>);
static_assert(!can_equal<date, boost::gregorian::date> && !can_subtract<date, boost::gregorian::date>);
static_assert(!can_add<days, years> && !can_add<months, years> && !can_add<days, months> &&
                  !can_subtract<days, years>,
              "units do not mix");
static_assert(!can_equal<days, years> && !can_order<days, months> && !can_add_to<days&, years>);
static_assert(!can_add<days, int> && !can_equal<days, int> && !can_order<days, int>);
static_assert(!can_multiply<days, days> && !can_divide<days, days>);
static_assert(!can_add<ordinal, ordinal> && !can_subtract<ordinal, ordinal> && !can_add<ordinal, int> &&
              !can_multiply<ordinal, int>);
static_assert(!can_equal<ordinal, int> && !can_equal<ordinal, years>);
static_assert(!can_add<period, days> && !can_add<period, period> && !can_equal<period, date>);
static_assert(!can_equal<id<campaign_like>, id<award_like>> && !can_order<id<campaign_like>, id<award_like>>,
              "ids of different things");
static_assert(!can_equal<article, clause> && !can_order<article, clause> && !can_equal<article, int>);
static_assert(!can_add<weekday, int> && !can_equal<weekday, int>);
static_assert(!can_equal<errc, int> && !can_equal<errc, error_condition>);

}  // namespace
