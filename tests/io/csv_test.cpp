// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/csv.hpp>

#include <thidua/commemoration/catalogue.hpp>
#include <thidua/core/date_text.hpp>

#include "csv_text.hpp"
#include "random_catalogue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace thidua;
using testing::ElementsAre;

io::listed_anniversary entry(std::string name) {
  return {id<commemoration>("a"), date(2018, 7, 26), ordinal(58),
          milestone::other,       std::move(name),   adjustment::none};
}
io::anniversary_listing one(std::string name) {
  return {period::of_year(2018), {entry(std::move(name))}};
}

// The name as a spreadsheet reads it back.
std::string name_read(const std::string& name) {
  const auto records = test::read_csv_text(io::to_csv(one(name)));
  if (records.size() != 2 || records[1].size() != 6)
    throw std::runtime_error("not two records of six fields");
  return records[1][4];
}

TEST(Csv, HasAHeaderAndALineForEachAnniversary) {
  const io::anniversary_listing listing{period::of_year(2018),
                                        {entry("Ngày thành lập"),
                                         {id<commemoration>("b"), date(2018, 12, 31), std::nullopt,
                                          std::nullopt, "B", adjustment::day_30_to_29}}};
  EXPECT_EQ(io::to_csv(listing),
            "event,date,ordinal,milestone,name,adjusted\r\n"
            "a,2018-07-26,58,other,Ngày thành lập,\r\n"
            "b,2018-12-31,,,B,day-30-to-29\r\n");
}

TEST(Csv, OfNothingIsTheHeader) {
  EXPECT_EQ(io::to_csv({period::of_year(2018)}), "event,date,ordinal,milestone,name,adjusted\r\n");
}

TEST(Csv, BeginsWithAByteOrderMarkOnRequest) {
  const std::string plain = io::to_csv(one("Ngày"));
  EXPECT_EQ(io::to_csv(one("Ngày"), io::byte_order_mark::utf8), "\xEF\xBB\xBF" + plain);
  EXPECT_EQ(io::to_csv(one("Ngày"), io::byte_order_mark::none), plain);
}

TEST(Csv, QuotesWhatWouldBreakALine) {
  for (const char* name :
       {"a,b", "a\"b", "\"", "\"\"", "a\nb", "a\r\nb", "a\rb", ",", "a;b", "a'b", " a ", "", "日本", "a\tb"})
    EXPECT_EQ(name_read(name), name);
}

TEST(Csv, WritesAnAdjustmentOfTwoPartsAsOneWord) {
  io::anniversary_listing listing = one("A");
  listing.anniversaries[0].adjusted = adjustment::leap_to_regular_month_day_30_to_29;
  EXPECT_EQ(test::read_csv_text(io::to_csv(listing))[1][5], "leap-to-regular-month+day-30-to-29");
}

// A cell that begins like this runs as a formula when the file is opened.
TEST(Csv, PutsAnApostropheBeforeWhatLooksLikeAFormula) {
  for (const char* name :
       {"=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "=\"a,b\"", "-"})
    EXPECT_EQ(name_read(name), std::string("'") + name);
  for (const char* name : {"a=1", "1-1", "'=1", "Ngày - tháng"})
    EXPECT_EQ(name_read(name), name) << "no formula";
}

TEST(Csv, ReadsBackAsTheListing) {
  for (const unsigned seed : {1u, 2u, 3u, 4u}) {
    const auto range =
        anniversaries(test::random_catalogue(seed, 40), period(date(2016, 1, 1), date(2020, 12, 31)),
                      {.unverified = unverified::include});
    const io::anniversary_listing listing = io::to_listing(range);
    const auto records = test::read_csv_text(io::to_csv(listing));
    ASSERT_EQ(records.size(), listing.anniversaries.size() + 1);
    EXPECT_THAT(records[0], ElementsAre("event", "date", "ordinal", "milestone", "name", "adjusted"));
    for (std::size_t i = 0; i < listing.anniversaries.size(); ++i) {
      const io::listed_anniversary& each = listing.anniversaries[i];
      EXPECT_THAT(records[i + 1], ElementsAre(each.event.text(), to_iso(each.day),
                                              each.ordinal ? std::to_string(each.ordinal->number()) : "",
                                              each.milestone ? std::string(to_string(*each.milestone)) : "",
                                              each.name, std::string(to_string(each.adjusted))));
    }
  }
}

TEST(Csv, GivesTheSameBytesForTheSameListing) {
  const auto written = [] {
    return io::to_csv(io::to_listing(anniversaries(commemorations::vietnam(), period::of_year(2018))));
  };
  EXPECT_EQ(written(), written());
}

}  // namespace
