// SPDX-License-Identifier: BSL-1.0
#include <thidua/commemoration/anniversary.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <range/v3/range/concepts.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace {

using namespace thidua;
using testing::ElementsAre;
using testing::IsEmpty;

const commemoration& vietnam(const char* id_text) {
  return commemorations::vietnam().at(id<commemoration>(id_text));
}

commemoration event(std::vector<origin> origins, const char* id_text = "event") {
  return commemoration({.id = id<commemoration>(id_text),
                        .name = {.vi = "Ngày thử", .en = "Test Day"},
                        .origins = std::move(origins)});
}

// "2027-07-26 67": day and number, what most tests are about.
std::string short_text(const anniversary& each) {
  const auto [year, month, day] = each.day().split();
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return std::to_string(year) + "-" + two(month) + "-" + two(day) +
         (each.ordinal() ? " " + std::to_string(each.ordinal()->number()) : "");
}
std::string short_text(const std::optional<anniversary>& each) {
  return each ? short_text(*each) : "none";
}

template <class Range>
std::vector<std::string> short_texts(const Range& range) {
  std::vector<std::string> all;
  for (const anniversary& each : range) all.push_back(short_text(each));
  return all;
}
std::vector<std::string> in_years(const commemoration& of, int first, int last,
                                  const anniversary_options& options = {}) {
  return short_texts(anniversaries(of, period(date(first, 1, 1), date(last, 12, 31)), options));
}
anniversary in_year(const commemoration& of, int year) {
  const auto range = anniversaries(of, period::of_year(year));
  if (range.empty()) throw std::runtime_error("no anniversary in " + std::to_string(year));
  return *range.begin();
}

// --------------------------------------------------------------------------------------------------------
// known facts

struct known {
  const char* event;
  int year;
  int ordinal;
};

// Numbers that real plans and reports state: the trade unions' plans of 2016–2023, the official 2010 and 2020
// celebrations.
TEST(AnniversaryOrdinal, IsTheNumberThatOfficialDocumentsState) {
  for (const auto& [event, year, ordinal] : std::vector<known>{{"kiem_sat", 2027, 67},
                                                               {"kiem_sat", 2020, 60},
                                                               {"kiem_sat", 2023, 63},
                                                               {"kiem_sat", 2018, 58},
                                                               {"cong_doan_vn", 2018, 89},
                                                               {"cong_doan_vn", 2022, 93},
                                                               {"cdvc_vn", 2022, 28},
                                                               {"tu_phap", 2022, 77},
                                                               {"hai_ba_trung", 2016, 1976},
                                                               {"hai_ba_trung", 2022, 1982},
                                                               {"dang_csvn", 2018, 88},
                                                               {"dang_csvn", 2023, 93},
                                                               {"giai_phong_mien_nam", 2018, 43},
                                                               {"ho_chi_minh", 2018, 128},
                                                               {"ho_chi_minh", 2023, 133},
                                                               {"thi_dua_ai_quoc", 2018, 70},
                                                               {"quoc_khanh", 2018, 73},
                                                               {"cach_mang_thang_tam", 2023, 78},
                                                               {"nha_giao", 2025, 43},
                                                               {"tho_mo", 2025, 89},
                                                               {"hoi_ccb", 2025, 36},
                                                               {"quoc_te_lao_dong", 2018, 132}}) {
    EXPECT_EQ(in_year(vietnam(event), year).ordinal(), thidua::ordinal(ordinal)) << event << ' ' << year;
  }
}

TEST(AnniversaryDay, OfTheProcuracyIn2027Is26July) {
  const anniversary found = in_year(vietnam("kiem_sat"), 2027);
  EXPECT_EQ(found.day(), date(2027, 7, 26));
  EXPECT_EQ(found.milestone(), milestone::other);
  EXPECT_FALSE(found.is_round());
  EXPECT_EQ(found.adjusted(), adjustment::none);
  EXPECT_EQ(found.duration(), period(date(2027, 7, 26), date(2027, 7, 26)));
  EXPECT_EQ(found.event(), vietnam("kiem_sat"));
  EXPECT_EQ(found.from(), vietnam("kiem_sat").origins()[0]);
}

// VECTORS C4: other calendars have Giỗ Tổ a month or a day off in 2050 and 2083.
TEST(AnniversaryDay, OfGioToIsThatOfTheOfficialCalendar) {
  EXPECT_THAT(in_years(vietnam("gio_to_hung_vuong"), 2016, 2016), ElementsAre("2016-04-16"));
  EXPECT_THAT(in_years(vietnam("gio_to_hung_vuong"), 2026, 2027), ElementsAre("2026-04-26", "2027-04-16"));
  EXPECT_THAT(in_years(vietnam("gio_to_hung_vuong"), 2050, 2050), ElementsAre("2050-04-01"));
  EXPECT_THAT(in_years(vietnam("gio_to_hung_vuong"), 2083, 2083), ElementsAre("2083-04-26"));
}

// VECTORS C2 and C4: years in which the Chinese calendar or UTC+7 before 1968 gives another day.
TEST(AnniversaryDay, OfTetIsThatOfTheOfficialCalendar) {
  for (const date tet : {date(1903, 1, 29), date(1916, 2, 4), date(1935, 2, 4), date(1965, 2, 2),
                         date(1968, 1, 29), date(2007, 2, 17), date(2030, 2, 2), date(2053, 2, 18)})
    EXPECT_EQ(in_year(vietnam("tet_nguyen_dan"), tet.year()).day(), tet) << tet.year();
}

TEST(AnniversaryMilestone, OfGioToGoesByTheCalendarYear) {
  const auto of_year = [](int year) { return in_year(vietnam("gio_to_hung_vuong"), year); };
  EXPECT_EQ(of_year(2030).milestone(), milestone::round);
  EXPECT_TRUE(of_year(2030).is_round());
  EXPECT_EQ(of_year(2050).milestone(), milestone::round);
  EXPECT_EQ(of_year(2025).milestone(), milestone::half_decade);
  EXPECT_EQ(of_year(2029).milestone(), milestone::other);
  EXPECT_EQ(of_year(2031).milestone(), milestone::other);
  EXPECT_EQ(of_year(2083).milestone(), milestone::other);
  EXPECT_EQ(of_year(2030).ordinal(), std::nullopt) << "it counts from no year";
}

TEST(AnniversaryMilestone, GoesByTheOrdinalNotByTheYear) {
  EXPECT_EQ(in_year(vietnam("kiem_sat"), 2020).milestone(), milestone::round);
  EXPECT_EQ(in_year(vietnam("kiem_sat"), 2025).milestone(), milestone::half_decade);
  EXPECT_EQ(in_year(vietnam("ho_chi_minh"), 2020).milestone(), milestone::round);
  EXPECT_EQ(in_year(vietnam("cong_doan_vn"), 2020).milestone(), milestone::other) << "91 years";
  EXPECT_EQ(in_year(vietnam("cong_doan_vn"), 2019).milestone(), milestone::round) << "90 years";
  EXPECT_EQ(in_year(vietnam("hai_ba_trung"), 2020).milestone(), milestone::round) << "1980 years";
}

TEST(AnniversaryMilestone, IsNoneWithoutAYearOfOrigin) {
  for (const char* each : {"tet_nguyen_dan", "tet_duong_lich", "an_ninh_kinh_te", "trung_thu"}) {
    const anniversary found = in_year(vietnam(each), 2030);
    EXPECT_EQ(found.ordinal(), std::nullopt) << each;
    EXPECT_EQ(found.milestone(), std::nullopt) << each;
    EXPECT_FALSE(found.is_round()) << each;
  }
}

// ------------------------------------------------------------------------------------------------- the
// phases of a plan

struct named_by_a_plan {
  const char* event;
  date day;
  int ordinal;
};

void expect_listed(const period& phase, const std::vector<named_by_a_plan>& named) {
  const anniversary_range list = anniversaries(commemorations::vietnam(), phase);
  for (const named_by_a_plan& expected : named) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const anniversary& each) {
      return each.event().id() == expected.event;
    });
    ASSERT_NE(found, list.end()) << expected.event;
    EXPECT_EQ((*found).day(), expected.day) << expected.event;
    EXPECT_EQ((*found).ordinal(), ordinal(expected.ordinal)) << expected.event;
  }
}
bool lists(const period& phase, const char* event) {
  const anniversary_range list = anniversaries(commemorations::vietnam(), phase);
  return std::any_of(list.begin(), list.end(),
                     [&](const anniversary& each) { return each.event().id() == event; });
}

// Plan 402/KH-CĐ of 28/2/2018 of the trade union of the Supreme People's Procuracy: what its phases name.
TEST(PlanOf2018, FirstPhaseCelebratesWhatThePlanNames) {
  const period phase(date(2018, 1, 1), date(2018, 7, 31));
  expect_listed(phase, {{"giai_phong_mien_nam", date(2018, 4, 30), 43},
                        {"quoc_te_lao_dong", date(2018, 5, 1), 132},
                        {"ho_chi_minh", date(2018, 5, 19), 128},
                        {"kiem_sat", date(2018, 7, 26), 58},
                        {"dang_csvn", date(2018, 2, 3), 88},
                        {"cong_doan_vn", date(2018, 7, 28), 89}});
  EXPECT_TRUE(lists(phase, "tet_nguyen_dan"));
  EXPECT_FALSE(lists(phase, "quoc_khanh"));
}

TEST(PlanOf2018, SecondPhaseHoldsTheAutumn) {
  const period phase(date(2018, 8, 1), date(2018, 12, 31));
  expect_listed(phase, {{"cach_mang_thang_tam", date(2018, 8, 19), 73},
                        {"quoc_khanh", date(2018, 9, 2), 73},
                        {"nha_giao", date(2018, 11, 20), 36}});
  EXPECT_FALSE(lists(phase, "kiem_sat"));
  EXPECT_FALSE(lists(phase, "cong_doan_vn"));
}

// VECTORS D10: a phase's first and last day are in it.
TEST(PlanOf2018, PhasesHoldTheirFirstAndLastDay) {
  EXPECT_TRUE(lists(period(date(2018, 7, 26), date(2018, 12, 31)), "kiem_sat"));
  EXPECT_TRUE(lists(period(date(2018, 1, 1), date(2018, 7, 26)), "kiem_sat"));
  EXPECT_TRUE(lists(period(date(2018, 7, 26), date(2018, 7, 26)), "kiem_sat"));
  EXPECT_FALSE(lists(period(date(2018, 7, 27), date(2018, 12, 31)), "kiem_sat"));
  EXPECT_FALSE(lists(period(date(2018, 1, 1), date(2018, 7, 25)), "kiem_sat"));
}

TEST(PlanOf2018, TwoPhasesTogetherAreTheYear) {
  auto first =
      short_texts(anniversaries(commemorations::vietnam(), period(date(2018, 1, 1), date(2018, 7, 31))));
  const auto second =
      short_texts(anniversaries(commemorations::vietnam(), period(date(2018, 8, 1), date(2018, 12, 31))));
  first.insert(first.end(), second.begin(), second.end());
  EXPECT_EQ(first, short_texts(anniversaries(commemorations::vietnam(), period::of_year(2018))));
}

// ----------------------------------------------------------------------------------------------------- which
// days count

TEST(Anniversaries, LeaveOutTheOriginAndWhatLiesBefore) {
  const commemoration founded = event({origin(date(1960, 7, 26))});
  EXPECT_THAT(in_years(founded, 1955, 1962), ElementsAre("1961-07-26 1", "1962-07-26 2"));
  EXPECT_THAT(in_years(founded, 1400, 1960), IsEmpty());
}

TEST(Anniversaries, LeaveOutTheOriginOfAMonthAndOfALunarDay) {
  EXPECT_THAT(in_years(event({origin::whole_month({.year = 2009, .month = 5})}), 2008, 2011),
              ElementsAre("2010-05-01 1", "2011-05-01 2"));
  // Lunar year 2023's 20/11 fell on 2024-01-01: the first anniversary lies in the same civil year.
  EXPECT_THAT(in_years(event({origin::lunar({.year = 2023, .month = 11, .day = 20})}), 2022, 2026),
              ElementsAre("2024-12-20 1", "2026-01-08 2", "2026-12-28 3"));
}

TEST(Anniversaries, OfALunarDayFallNotAtAllOnceOrTwiceInACivilYear) {
  const commemoration winter = event({origin::lunar({.month = 11, .day = 15})});
  EXPECT_THAT(in_years(winter, 2017, 2017), IsEmpty());
  EXPECT_THAT(in_years(winter, 2016, 2016), ElementsAre("2016-12-13"));
  EXPECT_THAT(in_years(winter, 2018, 2018), ElementsAre("2018-01-01", "2018-12-21"));
  const commemoration counted = event({origin::lunar({.year = 2000, .month = 11, .day = 15})});
  EXPECT_THAT(in_years(counted, 2018, 2018), ElementsAre("2018-01-01 17", "2018-12-21 18"))
      << "each with its own number";
}

// 938 and 1010 are no civil dates here, 40 is a year of the lunar calendar: they are counted all the same.
TEST(Anniversaries, OfEventsBefore1400AreCountedFromTheirYear) {
  const commemoration bach_dang = event({origin::solar({.year = 938, .month = 11, .day = 5})});
  EXPECT_THAT(in_years(bach_dang, 2018, 2018), ElementsAre("2018-11-05 1080"));
  EXPECT_THAT(in_years(bach_dang, 1400, 1401), ElementsAre("1400-11-05 462", "1401-11-05 463"));
  const commemoration thang_long = event({origin::solar({.year = 1010, .month = 10, .day = 10})});
  EXPECT_THAT(in_years(thang_long, 2010, 2010), ElementsAre("2010-10-10 1000"));
  EXPECT_TRUE(in_year(thang_long, 2010).is_round());
  EXPECT_THAT(in_years(vietnam("hai_ba_trung"), 2016, 2016), ElementsAre("2016-03-14 1976"));
  EXPECT_THAT(in_years(vietnam("hai_ba_trung"), 2022, 2022), ElementsAre("2022-03-08 1982"));
  EXPECT_THAT(in_years(event({origin::solar({.year = 1, .month = 1, .day = 1})}), 9999, 9999),
              ElementsAre("9999-01-01 9998"));
}

// VECTORS C5.
TEST(Anniversaries, Of29FebruaryGoByThePolicyAndAreMarked) {
  const commemoration born = event({origin(date(2016, 2, 29))});
  const auto with = [](missing_day policy) {
    return anniversary_options{.projection = {.february_29 = policy}};
  };
  EXPECT_THAT(in_years(born, 2016, 2020),
              ElementsAre("2017-02-28 1", "2018-02-28 2", "2019-02-28 3", "2020-02-29 4"));
  EXPECT_THAT(in_years(born, 2016, 2020, with(missing_day::next)),
              ElementsAre("2017-03-01 1", "2018-03-01 2", "2019-03-01 3", "2020-02-29 4"));
  EXPECT_THAT(in_years(born, 2016, 2024, with(missing_day::omit)),
              ElementsAre("2020-02-29 4", "2024-02-29 8"));
  EXPECT_EQ(in_year(born, 2017).adjusted(), adjustment::february_29_to_28);
  EXPECT_EQ(in_year(born, 2020).adjusted(), adjustment::none);
  EXPECT_EQ((*anniversaries(born, period::of_year(2017), with(missing_day::next)).begin()).adjusted(),
            adjustment::february_29_to_march_1);
  EXPECT_THAT(in_years(born, 2100, 2100), ElementsAre("2100-02-28 84")) << "2100 is no leap year";
}

TEST(Anniversaries, OfADayInALeapMonthGoByThePolicyAndAreMarked) {
  // 2025 has a leap month 6; 2026 has none.
  const commemoration born = event({origin::lunar({.month = 6, .day = 1, .is_in_leap_month = true})});
  const auto with = [](leap_month_rule rule) {
    return anniversary_options{.projection = {.born_in_leap_month = rule}};
  };
  EXPECT_THAT(in_years(born, 2025, 2025), ElementsAre("2025-06-25"));
  EXPECT_EQ(in_year(born, 2025).adjusted(), adjustment::leap_to_regular_month);
  EXPECT_THAT(in_years(born, 2025, 2026, with(leap_month_rule::leap_if_there_is)),
              ElementsAre("2025-07-25", "2026-07-14"));
  EXPECT_THAT(in_years(born, 2025, 2026, with(leap_month_rule::leap_only)), ElementsAre("2025-07-25"));
}

TEST(Anniversaries, OfAMonthFallOnItsFirstDayAndLastTheMonth) {
  const anniversary found = in_year(vietnam("thang_cong_nhan"), 2018);
  EXPECT_EQ(found.day(), date(2018, 5, 1));
  EXPECT_EQ(found.ordinal(), ordinal(9));
  EXPECT_EQ(found.duration(), period(date(2018, 5, 1), date(2018, 5, 31)));
  EXPECT_EQ(in_year(event({origin::whole_month({.month = 2})}), 2020).duration().to(), date(2020, 2, 29));
  EXPECT_TRUE(anniversaries(vietnam("thang_cong_nhan"), period(date(2018, 5, 2), date(2018, 5, 31))).empty())
      << "its first day is not in the window";
}

TEST(Anniversaries, OfAJointEventAreThoseOfEachOrigin) {
  const commemoration joint =
      event({origin(date(1945, 9, 2)), origin(date(1945, 8, 19)), origin::lunar({.month = 1, .day = 1})});
  EXPECT_THAT(in_years(joint, 2018, 2018), ElementsAre("2018-02-16", "2018-08-19 73", "2018-09-02 73"));
  const auto range = anniversaries(joint, period::of_year(2018));
  EXPECT_EQ((*range.begin()).from(), joint.origins()[2]);
}

TEST(Anniversaries, OfOneDayKeepTheOrderOfTheOrigins) {
  const commemoration joint =
      event({origin(date(1950, 6, 15)), origin(date(1900, 6, 15)), origin::solar({.month = 6, .day = 15})});
  EXPECT_THAT(in_years(joint, 2018, 2018), ElementsAre("2018-06-15 68", "2018-06-15 118", "2018-06-15"));
}

TEST(Anniversaries, OfOneDayKeepTheOrderOfTheCatalogue) {
  std::vector<std::string> ids;
  for (const anniversary& each :
       anniversaries(commemorations::vietnam(), period(date(2018, 8, 28), date(2018, 8, 28)),
                     {.unverified = unverified::include}))
    ids.push_back(each.event().id().text());
  EXPECT_THAT(ids, ElementsAre("tu_phap", "noi_vu_to_chuc_nn", "van_phong", "tai_chinh", "lao_dong_tbxh"));
}

TEST(Anniversaries, AreLeftOutOnDaysOnWhichTheEventIsNotKept) {
  commemoration::parts facts = event({origin(date(2000, 6, 15))}).facts();
  facts.from = date(2010, 6, 15);
  facts.to = date(2012, 6, 14);
  EXPECT_THAT(in_years(commemoration(facts), 2005, 2015), ElementsAre("2010-06-15 10", "2011-06-15 11"));
  facts.from = date(2010, 6, 16);
  facts.to = date(2012, 6, 15);
  EXPECT_THAT(in_years(commemoration(facts), 2005, 2015), ElementsAre("2011-06-15 11", "2012-06-15 12"));
}

TEST(Anniversaries, OfOneEventAreListedThoughItIsNotVerified) {
  ASSERT_FALSE(vietnam("thanh_tra").is_verified());
  EXPECT_THAT(in_years(vietnam("thanh_tra"), 2018, 2018), ElementsAre("2018-11-23 73"));
}

TEST(Anniversaries, KnowWhetherTheLunarTableEndsInsideTheWindow) {
  const auto cut = [](const auto& of, date from, date to) {
    return anniversaries(of, period(from, to)).is_lunar_cut_off();
  };
  const catalogue& all = commemorations::vietnam();
  EXPECT_FALSE(cut(all, first_lunar_day, last_lunar_day));
  EXPECT_TRUE(cut(all, first_lunar_day - days(1), last_lunar_day));
  EXPECT_TRUE(cut(all, first_lunar_day, last_lunar_day + days(1)));
  EXPECT_TRUE(cut(vietnam("tet_nguyen_dan"), date(1400, 1, 1), date(1400, 1, 2)));
  EXPECT_FALSE(cut(vietnam("kiem_sat"), date::earliest(), date::latest())) << "no lunar event was asked for";
  EXPECT_FALSE(cut(all, date(2018, 1, 1), date(2018, 12, 31)));
}

TEST(Anniversaries, OfALunarEventEndWithTheTable) {
  const auto range = anniversaries(vietnam("tet_nguyen_dan"), period(date::earliest(), date::latest()));
  const auto all = short_texts(range);
  ASSERT_EQ(all.size(), 400u);
  EXPECT_EQ(all.front(), "1800-01-25");
  EXPECT_EQ(all.back().substr(0, 4), "2199");
}

// ----------------------------------------------------------------------------------------------------------
// as a range

static_assert(std::forward_iterator<anniversary_range::iterator>);
static_assert(std::sentinel_for<anniversary_range::iterator, anniversary_range::iterator>);
static_assert(ranges::forward_range<anniversary_range>);
static_assert(ranges::forward_range<const anniversary_range>);
static_assert(ranges::common_range<anniversary_range>);
static_assert(std::is_copy_constructible_v<anniversary_range>);
// A range over a temporary event would dangle.
template <class Event>
concept takes = requires(Event&& from, period window) {
  anniversaries(static_cast<Event&&>(from), window);
};
static_assert(takes<const commemoration&>);
static_assert(!takes<commemoration>);
static_assert(!takes<const commemoration>);
template <class Event>
concept has_next = requires(Event&& from, date day) {
  next_anniversary(static_cast<Event&&>(from), day);
}
|| requires(Event&& from, date day) {
  previous_anniversary(static_cast<Event&&>(from), day);
}
|| requires(Event&& from, date day) {
  next_round(static_cast<Event&&>(from), day);
}
|| requires(Event&& from, date day) {
  previous_round(static_cast<Event&&>(from), day);
};
static_assert(has_next<const commemoration&>);
static_assert(!has_next<commemoration>);

TEST(AnniversaryRange, CanBeWalkedAgainAndAgain) {
  const auto range = anniversaries(commemorations::vietnam(), period(date(2015, 1, 1), date(2019, 12, 31)));
  const auto first = short_texts(range);
  EXPECT_GT(first.size(), 250u);
  EXPECT_EQ(short_texts(range), first);
  const anniversary_range copy = range;
  EXPECT_EQ(short_texts(copy), first);
  EXPECT_EQ(copy.window(), range.window());
}

TEST(AnniversaryRange, HasIteratorsThatGoOnApartFromTheirCopies) {
  const auto range = anniversaries(commemorations::vietnam(), period(date(2015, 1, 1), date(2017, 12, 31)));
  std::vector<anniversary> all(range.begin(), range.end());
  auto walker = range.begin();
  for (std::size_t i = 0; i < all.size(); ++i, ++walker) {
    const auto kept = walker;
    EXPECT_EQ(kept, walker);
    auto ahead = walker;
    ++ahead;
    EXPECT_NE(ahead, walker);
    EXPECT_EQ(*kept, all[i]);
    EXPECT_EQ(kept->day(), all[i].day());
    EXPECT_EQ(i + 1 == all.size(), ahead == range.end());
    if (ahead != range.end()) {
      EXPECT_EQ(*ahead, all[i + 1]);
    }
    auto after = walker;
    EXPECT_EQ(after++, walker);
    EXPECT_EQ(after, ahead);
  }
  EXPECT_EQ(walker, range.end());
}

TEST(AnniversaryRange, IsOutlivedByItsIterators) {
  const auto first_of = [](int year) {
    return anniversaries(commemorations::vietnam(), period::of_year(year)).begin();
  };
  auto iterator = first_of(2018);
  int count = 0;
  for (; iterator != anniversary_range::iterator(); ++iterator) ++count;
  const auto range = anniversaries(commemorations::vietnam(), period::of_year(2018));
  EXPECT_EQ(count, std::distance(range.begin(), range.end()));
}

TEST(AnniversaryRange, OfOneEventIsOutlivedByItsIterators) {
  const commemoration one = event({origin(date(2000, 1, 1))});
  auto iterator = anniversaries(one, period(date(2001, 1, 1), date(2003, 12, 31))).begin();
  std::vector<std::string> found;
  for (; iterator != anniversary_range::iterator(); ++iterator) found.push_back(short_text(*iterator));
  EXPECT_THAT(found, ElementsAre("2001-01-01 1", "2002-01-01 2", "2003-01-01 3"));
}

// "Keeps the catalogue alive as it was when the range was made."
TEST(AnniversaryRange, OutlivesItsCatalogue) {
  const auto made = [] {
    catalogue own;
    own.add(event({origin(date(2000, 6, 15))}));
    return anniversaries(own, period(date(2018, 1, 1), date(2020, 12, 31)));
  };
  const anniversary_range range = made();
  EXPECT_THAT(short_texts(range), ElementsAre("2018-06-15 18", "2019-06-15 19", "2020-06-15 20"));
  EXPECT_EQ((*range.begin()).event().name().vi, "Ngày thử");
  auto iterator = made().begin();
  ++iterator;
  EXPECT_EQ(short_text(*iterator), "2019-06-15 19");
}

TEST(AnniversaryRange, IsEmptyByDefault) {
  EXPECT_TRUE(anniversary_range().empty());
  EXPECT_FALSE(anniversary_range().is_lunar_cut_off());
  anniversary_range range;
  range = anniversaries(vietnam("kiem_sat"), period::of_year(2018));
  EXPECT_FALSE(range.empty());
}

TEST(AnniversaryRange, IsEmptyWhereNothingFalls) {
  const auto range = anniversaries(vietnam("kiem_sat"), period(date(2018, 1, 1), date(2018, 7, 25)));
  EXPECT_TRUE(range.empty());
  EXPECT_EQ(range.begin(), range.end());
  EXPECT_FALSE(anniversaries(vietnam("kiem_sat"), period(date(2018, 1, 1), date(2018, 7, 26))).empty());
}

TEST(AnniversaryRange, HasValueInitializedIteratorsThatAreEqual) {
  EXPECT_EQ(anniversary_range::iterator(), anniversary_range::iterator());
  EXPECT_EQ(anniversaries(vietnam("kiem_sat"), period::of_year(1900)).begin(), anniversary_range::iterator());
}

TEST(AnniversaryRange, IsFilledYearByYear) {
  // 8,600 years are asked for; only the first is worked out. Without laziness this test takes minutes.
  for (int i = 0; i < 2000; ++i) {
    const auto range = anniversaries(commemorations::vietnam(), period(date(2018, 1, 1), date::latest()));
    EXPECT_EQ((*range.begin()).day(), date(2018, 1, 1));
  }
}

TEST(AnniversaryRange, WorksWithTheStandardAlgorithms) {
  const auto range = anniversaries(commemorations::vietnam(), period(date(2018, 1, 1), date(2018, 12, 31)));
  const auto round =
      std::find_if(range.begin(), range.end(), [](const anniversary& each) { return each.is_round(); });
  ASSERT_NE(round, range.end());
  EXPECT_EQ((*round).event().id(), "van_hoa_dan_toc");
  EXPECT_TRUE(std::is_sorted(range.begin(), range.end(),
                             [](const anniversary& a, const anniversary& b) { return a.day() < b.day(); }));
  EXPECT_EQ(std::distance(round, range.end()) + std::distance(range.begin(), round),
            std::distance(range.begin(), range.end()));
}

TEST(AnniversaryEquality, GoesByEventDayAndNumber) {
  const catalogue copy = commemorations::vietnam();
  EXPECT_EQ(in_year(copy.at(id<commemoration>("kiem_sat")), 2018), in_year(vietnam("kiem_sat"), 2018));
  EXPECT_FALSE(in_year(vietnam("kiem_sat"), 2018) == in_year(vietnam("kiem_sat"), 2019));
  EXPECT_FALSE(in_year(vietnam("tu_phap"), 2018) == in_year(vietnam("van_phong"), 2018))
      << "two events on 28/8/1945";
}

// ---------------------------------------------------------------------------------------------------- next
// and previous

TEST(NextAnniversary, IsOnTheDayItselfOrLater) {
  const commemoration& procuracy = vietnam("kiem_sat");
  EXPECT_EQ(short_text(next_anniversary(procuracy, date(2018, 7, 25))), "2018-07-26 58");
  EXPECT_EQ(short_text(next_anniversary(procuracy, date(2018, 7, 26))), "2018-07-26 58");
  EXPECT_EQ(short_text(next_anniversary(procuracy, date(2018, 7, 27))), "2019-07-26 59");
  EXPECT_EQ(short_text(next_anniversary(procuracy, date::earliest())), "1961-07-26 1");
}

TEST(PreviousAnniversary, IsBeforeTheDay) {
  const commemoration& procuracy = vietnam("kiem_sat");
  EXPECT_EQ(short_text(previous_anniversary(procuracy, date(2018, 7, 25))), "2017-07-26 57");
  EXPECT_EQ(short_text(previous_anniversary(procuracy, date(2018, 7, 26))), "2017-07-26 57");
  EXPECT_EQ(short_text(previous_anniversary(procuracy, date(2018, 7, 27))), "2018-07-26 58");
  EXPECT_EQ(short_text(previous_anniversary(procuracy, date::latest())), "9999-07-26 8039");
}

TEST(NextRound, IsTheNextYearThatEndsInZero) {
  const commemoration& procuracy = vietnam("kiem_sat");
  EXPECT_EQ(short_text(next_round(procuracy, date(2020, 7, 25))), "2020-07-26 60");
  EXPECT_EQ(short_text(next_round(procuracy, date(2020, 7, 26))), "2020-07-26 60");
  EXPECT_EQ(short_text(next_round(procuracy, date(2020, 7, 27))), "2030-07-26 70");
  EXPECT_EQ(short_text(previous_round(procuracy, date(2020, 7, 26))), "2010-07-26 50");
  EXPECT_EQ(short_text(previous_round(procuracy, date(2020, 7, 27))), "2020-07-26 60");
}

TEST(NextRound, OfGioToIsTheNextCalendarYearThatEndsInZero) {
  const commemoration& gio_to = vietnam("gio_to_hung_vuong");
  EXPECT_EQ(short_text(next_round(gio_to, date(2026, 11, 21))), "2030-04-12");
  EXPECT_EQ(short_text(next_round(gio_to, date(2030, 4, 12))), "2030-04-12");
  EXPECT_EQ(short_text(next_round(gio_to, date(2030, 4, 13))).substr(0, 4), "2040");
  EXPECT_EQ(short_text(previous_round(gio_to, date(2030, 4, 12))).substr(0, 4), "2020");
}

TEST(NextRound, IsNothingForAnEventThatCountsFromNoYear) {
  for (const char* each : {"tet_nguyen_dan", "tet_duong_lich", "trung_thu", "an_ninh_kinh_te"}) {
    EXPECT_EQ(next_round(vietnam(each), date(2018, 1, 1)), std::nullopt) << each;
    EXPECT_EQ(previous_round(vietnam(each), date(2018, 1, 1)), std::nullopt) << each;
    EXPECT_NE(next_anniversary(vietnam(each), date(2018, 1, 1)), std::nullopt) << each;
  }
}

TEST(NextAnniversary, EndsWithTheRangeOfTheCalendar) {
  EXPECT_EQ(short_text(next_anniversary(vietnam("kiem_sat"), date(9999, 7, 26))), "9999-07-26 8039");
  EXPECT_EQ(next_anniversary(vietnam("kiem_sat"), date(9999, 7, 27)), std::nullopt);
  EXPECT_EQ(next_round(vietnam("kiem_sat"), date(9991, 1, 1)), std::nullopt);
  EXPECT_EQ(next_anniversary(vietnam("tet_nguyen_dan"), date(2200, 2, 14)), std::nullopt);
  EXPECT_EQ(short_text(next_anniversary(vietnam("tet_nguyen_dan"), date::earliest())), "1800-01-25");
}

TEST(PreviousAnniversary, BeginsWithTheFirst) {
  EXPECT_EQ(previous_anniversary(vietnam("kiem_sat"), date(1961, 7, 26)), std::nullopt);
  EXPECT_EQ(short_text(previous_anniversary(vietnam("kiem_sat"), date(1961, 7, 27))), "1961-07-26 1");
  EXPECT_EQ(previous_anniversary(vietnam("kiem_sat"), date::earliest()), std::nullopt);
  EXPECT_EQ(previous_anniversary(vietnam("tet_nguyen_dan"), date(1800, 1, 25)), std::nullopt);
  EXPECT_EQ(short_text(previous_anniversary(vietnam("tet_nguyen_dan"), date::latest())).substr(0, 4), "2199");
  EXPECT_EQ(previous_round(vietnam("kiem_sat"), date(1970, 7, 26)), std::nullopt);
  EXPECT_EQ(short_text(previous_round(vietnam("kiem_sat"), date(1970, 7, 27))), "1970-07-26 10");
}

TEST(NextAndPreviousAnniversary, Of29FebruaryGoByThePolicy) {
  const commemoration born = event({origin(date(2000, 2, 29))});
  const auto with = [](missing_day policy) { return projection_policy{.february_29 = policy}; };
  EXPECT_EQ(short_text(next_anniversary(born, date(2021, 2, 28))), "2021-02-28 21");
  EXPECT_EQ(short_text(next_anniversary(born, date(2021, 3, 1))), "2022-02-28 22");
  EXPECT_EQ(short_text(next_anniversary(born, date(2021, 3, 1), with(missing_day::next))), "2021-03-01 21");
  EXPECT_EQ(short_text(next_anniversary(born, date(2021, 3, 2), with(missing_day::next))), "2022-03-01 22");
  EXPECT_EQ(short_text(next_anniversary(born, date(2021, 1, 1), with(missing_day::omit))), "2024-02-29 24");
  EXPECT_EQ(short_text(previous_anniversary(born, date(2021, 12, 31))), "2021-02-28 21");
  EXPECT_EQ(short_text(previous_anniversary(born, date(2021, 3, 1), with(missing_day::next))),
            "2020-02-29 20");
  EXPECT_EQ(short_text(previous_anniversary(born, date(2021, 12, 31), with(missing_day::omit))),
            "2020-02-29 20");
  EXPECT_EQ(short_text(next_round(born, date(2021, 1, 1))), "2030-02-28 30");
  EXPECT_EQ(short_text(next_round(born, date(2021, 1, 1), with(missing_day::next))), "2030-03-01 30");
  EXPECT_EQ(short_text(next_round(born, date(2021, 1, 1), with(missing_day::omit))), "2040-02-29 40")
      << "2030 has no 29/2";
  EXPECT_EQ(short_text(previous_round(born, date(2040, 2, 29), with(missing_day::omit))), "2020-02-29 20");
}

TEST(NextAndPreviousAnniversary, StayWithinTheDaysOnWhichTheEventIsKept) {
  commemoration::parts facts = event({origin(date(2000, 6, 15))}).facts();
  facts.from = date(2010, 1, 1);
  facts.to = date(2015, 12, 31);
  const commemoration limited(facts);
  EXPECT_EQ(short_text(next_anniversary(limited, date(2001, 1, 1))), "2010-06-15 10");
  EXPECT_EQ(next_anniversary(limited, date(2015, 6, 16)), std::nullopt);
  EXPECT_EQ(short_text(previous_anniversary(limited, date(2100, 1, 1))), "2015-06-15 15");
  EXPECT_EQ(previous_anniversary(limited, date(2010, 6, 15)), std::nullopt);
}

TEST(DaysUntil, AreNoneOnTheDayAndNegativeOnceItIsPast) {
  const anniversary found = in_year(vietnam("kiem_sat"), 2018);
  EXPECT_EQ(days_until(found, date(2018, 7, 25)), 1_days);
  EXPECT_EQ(days_until(found, date(2018, 7, 26)), 0_days);
  EXPECT_EQ(days_until(found, date(2018, 7, 27)), -1_days);
  EXPECT_EQ(days_until(found, date(2018, 1, 1)), 206_days);
}

// --------------------------------------------------------------------------------------------------------------
// as text

std::string vi(const anniversary& which) {
  return to_text(which);
}
std::string en(const anniversary& which) {
  return to_text(which, language::english);
}
std::string streamed(const anniversary& which) {
  std::ostringstream out;
  out << which;
  return out.str();
}

TEST(AnniversaryText, NamesTheYearsAndBothDays) {
  const anniversary found = in_year(vietnam("kiem_sat"), 2027);
  EXPECT_EQ(vi(found), "Kỷ niệm 67 năm Ngày thành lập ngành Kiểm sát nhân dân (26/7/1960 - 26/7/2027)");
  EXPECT_EQ(en(found), "67th anniversary: Founding of the People's Procuracy (26 July 1960 - 26 July 2027)");
}

// Decree 30/2020/NĐ-CP, annex I: a zero before days below 10 and before months 1 and 2.
TEST(AnniversaryText, WritesDaysInTheOfficialStyle) {
  EXPECT_EQ(vi(in_year(vietnam("dang_csvn"), 2018)),
            "Kỷ niệm 88 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2018)");
  EXPECT_EQ(vi(in_year(vietnam("quoc_khanh"), 2018)),
            "Kỷ niệm 73 năm Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2018)");
  EXPECT_EQ(vi(in_year(vietnam("tet_duong_lich"), 2018)), "Tết Dương lịch (01/01/2018)");
  EXPECT_EQ(vi(in_year(vietnam("tho_mo"), 2018)),
            "Kỷ niệm 82 năm Ngày truyền thống công nhân Vùng mỏ - truyền thống ngành Than (12/11/1936 - "
            "12/11/2018)");
}

TEST(AnniversaryText, WithoutAYearOfOriginNamesNoNumber) {
  const anniversary found = in_year(vietnam("gio_to_hung_vuong"), 2027);
  EXPECT_EQ(vi(found), "Ngày Giỗ Tổ Hùng Vương (10/3 âm lịch, 16/4/2027)");
  EXPECT_EQ(en(found), "Hung Kings Commemoration (day 10 of lunar month 3, 16 April 2027)");
  EXPECT_EQ(en(in_year(vietnam("tet_duong_lich"), 2018)), "Solar New Year (1 January 2018)");
}

TEST(AnniversaryText, OfALunarEventNamesTheLunarYearAndTheCivilDay) {
  const anniversary found = in_year(vietnam("hai_ba_trung"), 2022);
  EXPECT_EQ(vi(found),
            "Kỷ niệm 1982 năm Khởi nghĩa Hai Bà Trưng (ngày kỷ niệm) (06/02 âm lịch năm 40 - 06/02 âm lịch "
            "năm 2022, 08/3/2022)");
  EXPECT_EQ(en(found),
            "1982nd anniversary: Trung Sisters commemoration (day 6 of lunar month 2 of lunar year 40 - day "
            "6 of lunar month 2 of lunar year 2022, 8 March 2022)");
  // In January the lunar year is still the last one.
  const commemoration winter = event({origin::lunar({.year = 2000, .month = 11, .day = 15})});
  EXPECT_EQ(vi(in_year(winter, 2018)),
            "Kỷ niệm 17 năm Ngày thử (15/11 âm lịch năm 2000 - 15/11 âm lịch năm 2017, 01/01/2018)");
}

TEST(AnniversaryText, OfAMonthNamesTheMonth) {
  const anniversary found = in_year(vietnam("thang_cong_nhan"), 2027);
  EXPECT_EQ(vi(found), "Kỷ niệm 18 năm Tháng Công nhân (tháng 5/2009 - tháng 5/2027)");
  EXPECT_EQ(en(found), "18th anniversary: Workers' Month (May 2009 - May 2027)");
}

TEST(AnniversaryText, NamesTheDayOnWhichAMovedAnniversaryIsKept) {
  const commemoration born = event({origin(date(2016, 2, 29))});
  EXPECT_EQ(vi(in_year(born, 2018)), "Kỷ niệm 2 năm Ngày thử (29/02/2016 - 28/02/2018)");
}

TEST(AnniversaryText, CountsInEnglishWithTheRightEnding) {
  const commemoration old = event({origin::solar({.year = 1000, .month = 6, .day = 15})});
  const auto begins = [&](int number, const std::string& with) {
    EXPECT_EQ(en(in_year(old, 1000 + number)).substr(0, with.size() + 1), with + " ") << number;
  };
  begins(401, "401st");
  begins(402, "402nd");
  begins(403, "403rd");
  begins(404, "404th");
  begins(411, "411th");
  begins(412, "412th");
  begins(413, "413th");
  begins(421, "421st");
  begins(422, "422nd");
  begins(423, "423rd");
  begins(430, "430th");
  begins(1011, "1011th");
  begins(1112, "1112th");
}

TEST(AnniversaryText, FallsBackToTheVietnameseNameInEnglish) {
  const commemoration nameless(
      {.id = id<commemoration>("a"), .name = {.vi = "Ngày thử"}, .origins = {origin(date(2000, 6, 15))}});
  EXPECT_EQ(en(in_year(nameless, 2018)), "18th anniversary: Ngày thử (15 June 2000 - 15 June 2018)");
}

TEST(AnniversaryOnAStream, IsALineWithDayNumberNameOriginAndClass) {
  EXPECT_EQ(streamed(in_year(vietnam("kiem_sat"), 2027)),
            "2027-07-26  67 năm Ngày thành lập ngành Kiểm sát nhân dân (26/7/1960)  năm khác");
  EXPECT_EQ(streamed(in_year(vietnam("kiem_sat"), 2020)),
            "2020-07-26  60 năm Ngày thành lập ngành Kiểm sát nhân dân (26/7/1960)  năm tròn");
  EXPECT_EQ(streamed(in_year(vietnam("gio_to_hung_vuong"), 2025)),
            "2025-04-07  Ngày Giỗ Tổ Hùng Vương (10/3 âm lịch)  năm lẻ 5");
  EXPECT_EQ(streamed(in_year(vietnam("tet_duong_lich"), 2018)), "2018-01-01  Tết Dương lịch (01/01)")
      << "no number, no class";
}

}  // namespace
