// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/listing.hpp>

#include <thidua/commemoration/catalogue.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace thidua;

const commemoration& vietnam(const char* id_text) {
  return commemorations::vietnam().at(id<commemoration>(id_text));
}
anniversary in_year(const commemoration& of, int year) {
  return *anniversaries(of, period::of_year(year)).begin();
}

TEST(Listed, SaysWhatTheAnniversarySays) {
  const io::listed_anniversary listed = io::to_listed(in_year(vietnam("kiem_sat"), 2027));
  EXPECT_EQ(listed.event, "kiem_sat");
  EXPECT_EQ(listed.day, date(2027, 7, 26));
  EXPECT_EQ(listed.ordinal, ordinal(67));
  EXPECT_EQ(listed.milestone, milestone::other);
  EXPECT_EQ(listed.name, "Ngày thành lập ngành Kiểm sát nhân dân");
  EXPECT_EQ(listed.adjusted, adjustment::none);
}

TEST(Listed, NamesTheEventInTheWantedLanguage) {
  EXPECT_EQ(io::to_listed(in_year(vietnam("kiem_sat"), 2027), language::english).name,
            "Founding of the People's Procuracy");
  const commemoration nameless({.id = id<commemoration>("a"),
                                .name = {.vi = "Ngày thử"},
                                .origins = {origin::solar({.month = 5, .day = 1})}});
  EXPECT_EQ(io::to_listed(in_year(nameless, 2027), language::english).name, "Ngày thử");
}

TEST(Listed, HasNoNumberWithoutAYearOfOrigin) {
  const io::listed_anniversary tet = io::to_listed(in_year(vietnam("tet_nguyen_dan"), 2030));
  EXPECT_EQ(tet.ordinal, std::nullopt);
  EXPECT_EQ(tet.milestone, std::nullopt);
  const io::listed_anniversary gio_to = io::to_listed(in_year(vietnam("gio_to_hung_vuong"), 2030));
  EXPECT_EQ(gio_to.ordinal, std::nullopt);
  EXPECT_EQ(gio_to.milestone, milestone::round) << "by the calendar year";
}

TEST(Listed, SaysWhatWasAdjusted) {
  const commemoration born(
      {.id = id<commemoration>("a"), .name = {.vi = "A"}, .origins = {origin(date(2016, 2, 29))}});
  EXPECT_EQ(io::to_listed(in_year(born, 2018)).adjusted, adjustment::february_29_to_28);
}

TEST(Listing, HoldsTheRangeInItsOrder) {
  const auto range = anniversaries(commemorations::vietnam(), period(date(2018, 1, 1), date(2018, 7, 31)));
  const io::anniversary_listing listing = io::to_listing(range);
  EXPECT_EQ(listing.window, range.window());
  std::size_t i = 0;
  for (const anniversary& each : range) {
    ASSERT_LT(i, listing.anniversaries.size());
    EXPECT_EQ(listing.anniversaries[i], io::to_listed(each));
    ++i;
  }
  EXPECT_EQ(i, listing.anniversaries.size());
  EXPECT_GT(i, 30u);
}

TEST(Listing, IsFreeOfTheCatalogueItCameFrom) {
  io::anniversary_listing listing{period::of_year(2018)};
  {
    catalogue gone;
    gone.add(commemoration(
        {.id = id<commemoration>("a"), .name = {.vi = "A"}, .origins = {origin(date(2000, 5, 1))}}));
    listing = io::to_listing(anniversaries(gone, period::of_year(2018)));
  }
  ASSERT_EQ(listing.anniversaries.size(), 1u);
  EXPECT_EQ(listing.anniversaries[0].name, "A");
}

TEST(Listing, OfNothingKeepsItsPeriod) {
  const io::anniversary_listing listing = io::to_listing(anniversaries(catalogue(), period::of_year(2018)));
  EXPECT_TRUE(listing.anniversaries.empty());
  EXPECT_EQ(listing.window, period::of_year(2018));
  EXPECT_EQ(listing, io::anniversary_listing{period::of_year(2018)});
  EXPECT_NE(listing, io::anniversary_listing{period::of_year(2019)});
}

TEST(Listing, IsInTheWantedLanguage) {
  const auto range = anniversaries(vietnam("kiem_sat"), period::of_year(2018));
  EXPECT_EQ(io::to_listing(range, language::english).anniversaries.at(0).name,
            "Founding of the People's Procuracy");
}

}  // namespace
