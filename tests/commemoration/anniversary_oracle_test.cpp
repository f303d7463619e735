// SPDX-License-Identifier: BSL-1.0
#include <thidua/commemoration/anniversary.hpp>

#include "random_catalogue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <ostream>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

// What a range lists, against two oracles that know nothing of its schedule:
// one looks at every day and asks the calendars which origins it is a day of; the other projects every origin
// into every year and sorts. The first shares no code with `project`, the second reaches the whole range of
// `date` in a second.

namespace {

using namespace thidua;

/// One anniversary, by value.
struct listed {
  int day;  // day number
  std::size_t event;
  std::size_t origin;
  int ordinal;  // 0: none
  adjustment adjusted;

  friend bool operator==(const listed&, const listed&) = default;
  friend std::ostream& operator<<(std::ostream& out, const listed& each) {
    const auto [year, month, day] = date::from_day_number(each.day).split();
    return out << year << '-' << month << '-' << day << " event " << each.event << " origin " << each.origin
               << " ordinal " << each.ordinal << ' ' << to_string(each.adjusted);
  }
};

std::vector<listed> computed(const catalogue& from, const period& window,
                             const anniversary_options& options = {}) {
  std::vector<listed> all;
  for (const anniversary& each : anniversaries(from, window, options)) {
    const auto event = static_cast<std::size_t>(&each.event() - from.entries().data());
    const auto origin = static_cast<std::size_t>(&each.from() - each.event().origins().data());
    all.push_back({each.day().day_number(), event, origin, each.ordinal() ? each.ordinal()->number() : 0,
                   each.adjusted()});
  }
  return all;
}

void expect_equal(const std::vector<listed>& actual, const std::vector<listed>& expected,
                  const std::string& what) {
  if (actual == expected) return;
  const auto [a, e] = std::mismatch(actual.begin(), actual.end(), expected.begin(), expected.end());
  std::ostringstream first;
  first << what << ": computed " << actual.size() << ", expected " << expected.size();
  if (a != actual.end()) first << "\n  first computed but not expected: " << *a;
  if (e != expected.end()) first << "\n  first expected but not computed: " << *e;
  ADD_FAILURE() << first.str();
}

// ------------------------------------------------------------------------------------------------- day after
// day

/// What an origin has to do with a day: it falls there, in that year of its own calendar.
struct fall {
  int year;
  adjustment adjusted;
};

/// A day as the calendars see it.
struct seen_day {
  date day;
  date::parts civil;
  std::optional<lunar_date> lunar;
  std::optional<lunar_date> yesterday;

  seen_day(date that, lunar_reckoning by) : day(that), civil(that.split()), lunar(to_lunar(that, by)) {
    if (that != date::earliest()) yesterday = to_lunar(that - days(1), by);
  }
};

std::optional<fall> falls_solar(const origin& from, const seen_day& on, missing_day policy) {
  const auto [year, month, day] = on.civil;
  if (from.month() == month && from.day() == day) return fall{year, adjustment::none};
  const bool leap_year = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
  if (leap_year || from.month() != 2 || from.day() != 29) return std::nullopt;
  if (policy == missing_day::previous && month == 2 && day == 28)
    return fall{year, adjustment::february_29_to_28};
  if (policy == missing_day::next && month == 3 && day == 1)
    return fall{year, adjustment::february_29_to_march_1};
  return std::nullopt;
}

/// Whether the origin is kept in that month, and whether that is another month than its own.
std::optional<bool> kept_in(const origin& from, lunar_month month, leap_month_rule rule) {
  if (month.number != from.month()) return std::nullopt;
  if (!from.is_in_leap_month()) return month.is_leap ? std::nullopt : std::optional(false);
  const bool year_has_it = leap_month_of(month.year) == from.month();
  switch (rule) {
    case leap_month_rule::regular:
      return month.is_leap ? std::nullopt : std::optional(true);
    case leap_month_rule::leap_if_there_is:
      if (month.is_leap) return false;
      return year_has_it ? std::nullopt : std::optional(true);
    case leap_month_rule::leap_only:
      return month.is_leap ? std::optional(false) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<fall> falls_lunar(const origin& from, const seen_day& on, const projection_policy& policy) {
  if (on.lunar) {
    if (const auto moved = kept_in(from, on.lunar->in_month(), policy.born_in_leap_month)) {
      if (on.lunar->day() == from.day())
        return fall{on.lunar->year(), *moved ? adjustment::leap_to_regular_month : adjustment::none};
      // The last day of a month of 29 days is yesterday's successor and tomorrow's first day of another
      // month.
      if (from.day() == 30 && on.lunar->day() == 29 && policy.lunar_day_30 == missing_day::previous) {
        const auto tomorrow = to_lunar(on.day + days(1), policy.reckoning);
        if (!tomorrow || tomorrow->day() == 1)
          return fall{on.lunar->year(),
                      *moved ? adjustment::leap_to_regular_month_day_30_to_29 : adjustment::day_30_to_29};
      }
    }
  }
  if (from.day() == 30 && policy.lunar_day_30 == missing_day::next && on.yesterday &&
      on.yesterday->day() == 29 && (!on.lunar || on.lunar->day() == 1))
    if (const auto moved = kept_in(from, on.yesterday->in_month(), policy.born_in_leap_month))
      return fall{on.yesterday->year(), *moved ? adjustment::leap_to_regular_month_day_30_to_next_month
                                               : adjustment::day_30_to_next_month};
  return std::nullopt;
}

std::vector<listed> by_walking_days(const catalogue& from, const period& window,
                                    const anniversary_options& options = {}) {
  std::vector<listed> all;
  for (date day = window.from();; day += days(1)) {
    const seen_day seen(day, options.projection.reckoning);
    for (std::size_t event = 0; event < from.size(); ++event) {
      const commemoration& entry = from.entries()[event];
      if (!entry.is_verified() && options.unverified == unverified::leave_out) continue;
      if (!entry.in_force(day)) continue;
      for (std::size_t i = 0; i < entry.origins().size(); ++i) {
        const origin& origin = entry.origins()[i];
        const auto found = origin.calendar() == calendar_kind::solar
                               ? falls_solar(origin, seen, options.projection.february_29)
                               : falls_lunar(origin, seen, options.projection);
        if (!found || (origin.year() && found->year <= *origin.year())) continue;
        all.push_back(
            {day.day_number(), event, i, origin.year() ? found->year - *origin.year() : 0, found->adjusted});
      }
    }
    if (day == window.to()) return all;
  }
}

// ------------------------------------------------------------------------------------------------- year
// after year

std::vector<listed> by_projecting(const catalogue& from, const period& window,
                                  const anniversary_options& options = {}) {
  std::vector<listed> all;
  for (std::size_t event = 0; event < from.size(); ++event) {
    const commemoration& entry = from.entries()[event];
    if (!entry.is_verified() && options.unverified == unverified::leave_out) continue;
    for (std::size_t i = 0; i < entry.origins().size(); ++i) {
      const auto born = entry.origins()[i].year();
      for (int year = window.from().year() - 2; year <= window.to().year() + 2; ++year) {
        const auto at = project(entry.origins()[i], year, options.projection);
        if (!at || !window.contains(at->day) || !entry.in_force(at->day) || (born && year <= *born)) continue;
        all.push_back({at->day.day_number(), event, i, born ? year - *born : 0, at->adjusted});
      }
    }
  }
  std::sort(all.begin(), all.end(), [](const listed& a, const listed& b) {
    return std::tie(a.day, a.event, a.origin) < std::tie(b.day, b.event, b.origin);
  });
  return all;
}

// ---------------------------------------------------------------------------------------------------------
// the tests

std::string described(const period& window) {
  return std::to_string(window.from().year()) + "…" + std::to_string(window.to().year());
}

period years(int first, int last) {
  return {date(first, 1, 1), date(last, 12, 31)};
}

/// Where a calendar begins, ends or changes.
const std::vector<period>& edges() {
  static const std::vector<period> all = {years(1400, 1402),
                                          years(1581, 1583),
                                          years(1799, 1801),
                                          years(1967, 1970),
                                          years(1974, 1976),
                                          years(2016, 2020),
                                          years(2033, 2034),
                                          years(2199, 2201),
                                          {date(2200, 2, 1), date(2200, 2, 28)},
                                          {date(1799, 12, 1), date(1800, 2, 28)},
                                          years(9990, 9999)};
  return all;
}

const anniversary_options everything{.unverified = unverified::include};

TEST(AnniversariesOfVietnam, AreThoseFoundDayByDayAtTheEdgesOfTheCalendars) {
  for (const period& window : edges()) {
    const catalogue& all = commemorations::vietnam();
    expect_equal(computed(all, window), by_walking_days(all, window), described(window));
    expect_equal(computed(all, window, everything), by_walking_days(all, window, everything),
                 described(window) + " with unverified");
  }
}

TEST(AnniversariesOfVietnam, AreThoseFoundDayByDayFrom1890To2100) {
  const period window = years(1890, 2100);
  expect_equal(computed(commemorations::vietnam(), window, everything),
               by_walking_days(commemorations::vietnam(), window, everything), described(window));
}

TEST(AnniversariesOfVietnam, AreThoseProjectedOverTheWholeRangeOfDates) {
  const period window(date::earliest(), date::latest());
  const auto all = computed(commemorations::vietnam(), window, everything);
  EXPECT_GT(all.size(), 500'000u);
  expect_equal(all, by_projecting(commemorations::vietnam(), window, everything), described(window));
}

TEST(AnniversariesOfVietnam, BeginInTheYearAfterEachOrigin) {
  for (const commemoration& each : commemorations::vietnam())
    for (const origin& from : each.origins()) {
      // Where the calendar does not reach back to the origin there is no first anniversary to find.
      if (!from.year() ||
          *from.year() < (from.calendar() == calendar_kind::lunar ? 1801 : date::first_year + 1))
        continue;
      const period window = years(*from.year() - 1, *from.year() + 2);
      catalogue one;
      one.add(each);
      const auto found = computed(one, window, everything);
      expect_equal(found, by_walking_days(one, window, everything), each.id().text());
      ASSERT_FALSE(found.empty()) << each.id().text();
      EXPECT_EQ(found.front().ordinal, 1) << each.id().text();
    }
}

const std::vector<projection_policy>& policies() {
  static const std::vector<projection_policy> all = [] {
    constexpr std::array missing = {missing_day::previous, missing_day::next, missing_day::omit};
    constexpr std::array leaps = {leap_month_rule::regular, leap_month_rule::leap_if_there_is,
                                  leap_month_rule::leap_only};
    std::vector<projection_policy> made;
    for (const missing_day february : missing)
      for (const missing_day day_30 : missing)
        for (const leap_month_rule leap : leaps)
          for (const lunar_reckoning by : {lunar_reckoning::official, lunar_reckoning::southern})
            made.push_back({february, day_30, leap, by});
    return made;
  }();
  return all;
}

TEST(AnniversariesOfARandomCatalogue, AreThoseFoundDayByDayUnderEveryPolicy) {
  const catalogue all = test::random_catalogue(20261121, 40);
  ASSERT_EQ(policies().size(), 54u);
  for (const projection_policy& policy : policies()) {
    const anniversary_options options{policy, unverified::include};
    for (const period& window : edges())
      expect_equal(computed(all, window, options), by_walking_days(all, window, options), described(window));
  }
}

TEST(AnniversariesOfARandomCatalogue, AreThoseProjectedOverTheWholeRangeOfDates) {
  const period window(date::earliest(), date::latest());
  for (const unsigned seed : {1u, 2u, 3u}) {
    const catalogue all = test::random_catalogue(seed, 25);
    const anniversary_options options{policies()[seed * 17],
                                      seed == 2 ? unverified::leave_out : unverified::include};
    expect_equal(computed(all, window, options), by_projecting(all, window, options),
                 "seed " + std::to_string(seed));
  }
}

// The generator is worth its name only if it makes what is hard.
TEST(AnniversariesOfARandomCatalogue, MeetEveryAdjustment) {
  const catalogue all = test::random_catalogue(20261121, 40);
  std::set<adjustment> met;
  for (const projection_policy& policy : policies())
    for (const listed& each : computed(all, years(2016, 2020), {policy, unverified::include}))
      met.insert(each.adjusted);
  EXPECT_EQ(met.size(), 8u);
  const auto joint = std::count_if(all.begin(), all.end(),
                                   [](const commemoration& each) { return each.origins().size() > 1; });
  const auto limited = std::count_if(
      all.begin(), all.end(), [](const commemoration& each) { return each.facts().from || each.facts().to; });
  EXPECT_GT(joint, 3);
  EXPECT_GT(limited, 3);
}

TEST(AnniversaryWindow, CutAnywhereHoldsWhatTheLargerOneHoldsThere) {
  test::random_source random(7);
  const catalogue all = test::random_catalogue(99, 40);
  for (const period& whole :
       {years(1798, 1803), years(2015, 2022), years(2197, 2203), years(9990, 9999), years(1400, 1402)}) {
    const auto larger = computed(all, whole, everything);
    for (int i = 0; i < 300; ++i) {
      const int length = whole.length().count();
      int first = random.between(0, length - 1);
      int last = random.one_in(3) ? first + random.between(0, 40) : random.between(0, length - 1);
      last = std::min(last, length - 1);
      if (last < first) std::swap(first, last);
      const period window(whole.from() + days(first), whole.from() + days(last));
      std::vector<listed> expected;
      std::copy_if(larger.begin(), larger.end(), std::back_inserter(expected),
                   [&](const listed& each) { return window.contains(date::from_day_number(each.day)); });
      expect_equal(computed(all, window, everything), expected, described(window) + " cut");
    }
  }
}

TEST(AnniversaryWindow, OfEachSingleDayTogetherHoldsTheYear) {
  const catalogue& all = commemorations::vietnam();
  std::vector<listed> joined;
  for (date day(2024, 1, 1); day <= date(2024, 12, 31); day += days(1)) {
    const auto one = computed(all, period(day, day), everything);
    joined.insert(joined.end(), one.begin(), one.end());
  }
  expect_equal(joined, computed(all, period::of_year(2024), everything), "2024 day by day");
}

// A range over one event lists what the range over the catalogue lists of it.
TEST(AnniversariesOfOneEvent, AreItsShareOfTheCatalogue) {
  const catalogue all = test::random_catalogue(5, 30);
  for (const period& window : {years(1400, 1402), years(1799, 1802), years(2015, 2020), years(2198, 2201)}) {
    const auto whole = computed(all, window, everything);
    for (std::size_t event = 0; event < all.size(); ++event) {
      std::vector<listed> expected;
      std::copy_if(whole.begin(), whole.end(), std::back_inserter(expected),
                   [&](const listed& each) { return each.event == event; });
      std::vector<listed> found;
      for (const anniversary& each : anniversaries(all.entries()[event], window)) {
        EXPECT_EQ(&each.event(), &all.entries()[event]);
        const auto origin = static_cast<std::size_t>(&each.from() - each.event().origins().data());
        found.push_back({each.day().day_number(), event, origin,
                         each.ordinal() ? each.ordinal()->number() : 0, each.adjusted()});
      }
      expect_equal(found, expected, all.entries()[event].id().text() + " alone in " + described(window));
    }
  }
}

// next_…, previous_… against the list of the whole range.
TEST(NextAndPrevious, AreTheNeighboursInTheListOfTheWholeRange) {
  test::random_source random(11);
  const catalogue all = test::random_catalogue(12, 25);
  const period whole(date::earliest(), date::latest());
  for (const commemoration& event : all) {
    const projection_policy policy = policies()[static_cast<std::size_t>(random.between(0, 53))];
    std::vector<anniversary> list;
    for (const anniversary& each : anniversaries(event, whole, {.projection = policy})) list.push_back(each);
    for (int i = 0; i < 12; ++i) {
      // Half of the days are those of anniversaries and their neighbours.
      date day =
          list.empty() || random.one_in(2)
              ? date(random.one_of(std::array{1400, 1583, 1800, 1999, 2017, 2199, 2200, 5000, 9999}),
                     random.between(1, 12), random.between(1, 28))
              : list[static_cast<std::size_t>(random.between(0, static_cast<int>(list.size()) - 1))].day();
      const int shift = random.between(-1, 1);
      if (day != date::earliest() && day != date::latest()) day += days(shift);
      std::optional<anniversary> next, previous, next_of_ten, previous_of_ten;
      for (const anniversary& each : list) {
        if (each.day() < day) {
          previous = each;
          if (each.is_round()) previous_of_ten = each;
        } else {
          if (!next) next = each;
          if (!next_of_ten && each.is_round()) next_of_ten = each;
        }
      }
      EXPECT_EQ(next_anniversary(event, day, policy), next)
          << event.id().text() << " from " << day.day_number();
      EXPECT_EQ(previous_anniversary(event, day, policy), previous)
          << event.id().text() << " from " << day.day_number();
      EXPECT_EQ(next_round(event, day, policy), next_of_ten)
          << event.id().text() << " from " << day.day_number();
      EXPECT_EQ(previous_round(event, day, policy), previous_of_ten)
          << event.id().text() << " from " << day.day_number();
    }
  }
}

}  // namespace
