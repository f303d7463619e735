// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/json.hpp>

#include <thidua/calendar/lunar_text.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>
#include <thidua/io/campaign_json.hpp>
#include <thidua/io/ics.hpp>
#include <thidua/io/merit_record_lines.hpp>
#include <thidua/io/timeline.hpp>

#include "../../src/io/merit_record_fast.hpp"
#include "files.hpp"
#include "ics_text.hpp"
#include "random_campaign.hpp"
#include "random_catalogue.hpp"
#include "random_record.hpp"
#include "xml_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

// What the fuzz targets found or start from, and some thousand mutations of it, through the readers: whatever
// the bytes, there is a value or an error of the library, never anything else.

namespace {

using namespace thidua;
using namespace std::string_literals;

/// True for a value, false for an error; whatever else is thrown ends the test.
template <class Read>
bool reads(const Read& read) {
  try {
    read();
    return true;
  } catch (const error& refused) {
    EXPECT_EQ(refused.line(language::vietnamese).find('\n'), std::string::npos) << refused.what();
    EXPECT_EQ(refused.line(language::english).find('\n'), std::string::npos) << refused.what();
    return false;
  }
}
bool reads_catalogue(const std::string& bytes) {
  return reads([&] {
    const catalogue all = io::catalogue_from_json(bytes);
    EXPECT_EQ(io::catalogue_from_json(io::to_json(all)), all) << bytes;
  });
}
bool reads_listing(const std::string& bytes) {
  return reads([&] {
    const io::anniversary_listing all = io::listing_from_json(bytes);
    EXPECT_EQ(io::listing_from_json(io::to_json(all)), all) << bytes;
  });
}
bool reads_campaign(const std::string& bytes) {
  return reads([&] {
    const catalogue& events = commemorations::vietnam();
    const campaign of = io::campaign_from_json(bytes, events);
    EXPECT_EQ(io::campaign_from_json(io::to_json(of, events), events), of) << bytes;
    const overview shown = overview_of(of, vietnam_facts(), date(2018, 6, 1));
    EXPECT_EQ(test::xml_fault(io::to_svg(shown)), "") << bytes;
    EXPECT_EQ(find_invalid_utf8(io::to_timeline(shown)), std::string::npos) << bytes;
    EXPECT_EQ(test::read_ics_text(io::to_ics(shown)).name, "VCALENDAR") << bytes;
  });
}
bool reads_day(const std::string& bytes) {
  const bool solar = reads([&] {
    const date day = parse_date(bytes);
    EXPECT_EQ(parse_iso_date(to_iso(day)), day) << bytes;
    for (const date_style style : {date_style::iso, date_style::official, date_style::in_words})
      EXPECT_EQ(parse_date(to_text(day, style)), day) << bytes;
  });
  const bool iso = reads([&] { EXPECT_EQ(to_iso(parse_iso_date(bytes)), bytes); });
  const bool lunar = reads([&] {
    const lunar_date day = parse_lunar_date(bytes);
    EXPECT_EQ(parse_lunar_date(to_text(day)), day) << bytes;
  });
  return solar || iso || lunar;
}

// The quick reader of records may leave a text to the strict one, but never gives another answer.
bool reads_record(const std::string& bytes) {
  const auto quick = io::detail::read_plain_record(bytes, {});
  const bool is_read = reads([&] {
    const merit_record of = io::detail::read_strictly(bytes, {});
    if (quick) EXPECT_EQ(*quick, of) << bytes;
    EXPECT_EQ(io::merit_record_from_json(io::to_json(of)), of) << bytes;
    EXPECT_TRUE(io::detail::read_plain_record(io::to_json(of), {})) << bytes;
  });
  EXPECT_TRUE(is_read || !quick) << bytes;
  return is_read;
}

std::vector<std::filesystem::path> files_of(const char* folder) {
  std::vector<std::filesystem::path> all;
  for (const auto& each :
       std::filesystem::directory_iterator(std::string(THIDUA_TEST_DATA "/../fuzz/corpus/") + folder))
    if (each.is_regular_file()) all.push_back(each.path());
  std::sort(all.begin(), all.end());
  return all;
}

// A few bytes changed, cut, doubled or taken from elsewhere.
std::string mutated(test::random_source& random, std::string bytes, const std::string& other) {
  const auto place = [&](const std::string& in) {
    return static_cast<std::size_t>(random.between(0, static_cast<int>(in.size())));
  };
  for (int i = random.between(1, 4); i > 0; --i) {
    const std::size_t at = place(bytes);
    switch (random.between(1, 7)) {
      case 1:
        if (at < bytes.size()) bytes[at] = static_cast<char>(random.between(0, 255));
        break;
      case 2:
        bytes.erase(at, static_cast<std::size_t>(random.between(1, 9)));
        break;
      case 3:
        bytes.insert(at, 1, random.one_of("{}[]\",:\\0129-+.eE \n\0\xFF\xC3ntfL/"s));
        break;
      case 4:
        bytes.resize(at);
        break;
      case 5:
        bytes.insert(at, bytes.substr(place(bytes), static_cast<std::size_t>(random.between(1, 30))));
        break;
      case 6:
        bytes.insert(at, other.substr(place(other), static_cast<std::size_t>(random.between(1, 30))));
        break;
      case 7: {
        static const std::vector<std::string> words = {
            "null",   "true",        "-1",  "1e999",      "99999999999999999999",
            "\"x\":", "\"\\ud800\"", "[[[", "2026-02-17", "06L"};
        bytes.insert(at, random.one_of(words));
        break;
      }
    }
  }
  return bytes;
}

TEST(Corpus, OfCataloguesGivesValuesOrErrors) {
  const auto files = files_of("catalogue");
  ASSERT_GE(files.size(), 10u);
  int values = 0;
  for (const auto& each : files) {
    SCOPED_TRACE(each.filename().string());
    values += reads_catalogue(test::content_of(each));
    reads_listing(test::content_of(each));
  }
  EXPECT_GE(values, 3) << "a corpus of errors alone teaches a fuzzer nothing";
}

TEST(Corpus, OfDatesGivesValuesOrErrors) {
  const auto files = files_of("dates");
  ASSERT_GE(files.size(), 10u);
  int values = 0;
  for (const auto& each : files) {
    SCOPED_TRACE(each.filename().string());
    values += reads_day(test::content_of(each));
  }
  EXPECT_GE(values, 5);
}

TEST(Mutations, OfCataloguesGiveValuesOrErrors) {
  test::random_source random(2026);
  std::vector<std::string> seeds = {io::to_json(test::random_catalogue(1, 2)),
                                    io::to_json(test::random_catalogue(2, 1)), io::to_json(catalogue())};
  for (const auto& each : files_of("catalogue")) seeds.push_back(test::content_of(each));
  int values = 0;
  int errors = 0;
  for (int i = 0; i < 4000; ++i)
    (reads_catalogue(mutated(random, random.one_of(seeds), random.one_of(seeds))) ? values : errors) += 1;
  EXPECT_GT(values, 20) << "mutations must not all break at the first byte";
  EXPECT_GT(errors, 1000);
}

TEST(Mutations, OfListingsGiveValuesOrErrors) {
  test::random_source random(11);
  std::vector<std::string> seeds;
  for (unsigned seed = 0; seed < 4; ++seed)
    seeds.push_back(io::to_json(io::to_listing(anniversaries(test::random_catalogue(seed, 3),
                                                             period(date(2016, 1, 1), date(2016, 12, 31)),
                                                             {.unverified = unverified::include}))));
  for (int i = 0; i < 2000; ++i) reads_listing(mutated(random, random.one_of(seeds), random.one_of(seeds)));
}

TEST(Mutations, OfDatesGiveValuesOrErrors) {
  test::random_source random(21);
  std::vector<std::string> seeds = {"2026-02-17",  "9 tháng 3 năm 2018", "ngày 09/3/2018",
                                    "2025-06L-01", " 1.1.1400 ",         "9999-12-31"};
  for (const auto& each : files_of("dates")) seeds.push_back(test::content_of(each));
  int values = 0;
  for (int i = 0; i < 8000; ++i)
    values += reads_day(mutated(random, random.one_of(seeds), random.one_of(seeds)));
  EXPECT_GT(values, 100);
}

TEST(Corpus, OfCampaignsGivesValuesOrErrors) {
  const auto files = files_of("campaigns");
  ASSERT_GE(files.size(), 8u);
  int values = 0;
  for (const auto& each : files) {
    SCOPED_TRACE(each.filename().string());
    values += reads_campaign(test::content_of(each));
  }
  EXPECT_GE(values, 3);
}

TEST(Mutations, OfCampaignsGiveValuesOrErrors) {
  test::random_source random(2018);
  std::vector<std::string> seeds;
  for (unsigned seed = 0; seed < 4; ++seed) seeds.push_back(io::to_json(test::random_campaign(seed), commemorations::vietnam()));
  for (const auto& each : files_of("campaigns")) seeds.push_back(test::content_of(each));
  int values = 0;
  int errors = 0;
  for (int i = 0; i < 2500; ++i) (reads_campaign(mutated(random, random.one_of(seeds), random.one_of(seeds))) ? values : errors) += 1;
  EXPECT_GT(values, 20);
  EXPECT_GT(errors, 500);
}

TEST(Corpus, OfRecordsGivesValuesOrErrors) {
  const auto files = files_of("records");
  ASSERT_GE(files.size(), 8u);
  int values = 0;
  for (const auto& each : files) {
    SCOPED_TRACE(each.filename().string());
    values += reads_record(test::content_of(each));
  }
  EXPECT_GE(values, 4);
}

// A key or a value in the place of another: what the format refuses is seldom a broken text.
std::string with_words_exchanged(test::random_source& random, std::string bytes, const std::string& other) {
  const auto word_in = [&](const std::string& text) {
    const std::size_t from = text.find('"', static_cast<std::size_t>(random.between(0, static_cast<int>(text.size()))));
    const std::size_t to = from == std::string::npos ? from : text.find('"', from + 1);
    return to == std::string::npos ? std::pair(text.size(), std::size_t(0)) : std::pair(from, to + 1 - from);
  };
  const auto [from, length] = word_in(bytes);
  const auto [other_from, other_length] = word_in(other);
  return bytes.replace(from, length, other, other_from, other_length);
}

TEST(Mutations, OfRecordsAreReadAlikeQuicklyAndStrictly) {
  test::random_source random(2022);
  std::vector<std::string> seeds;
  for (unsigned seed = 0; seed < 30; ++seed) seeds.push_back(io::to_json(test::random_record(seed)));
  for (const auto& each : files_of("records")) seeds.push_back(test::content_of(each));
  int values = 0;
  int errors = 0;
  for (int i = 0; i < 12'000; ++i) {
    const std::string& seed = random.one_of(seeds);
    const std::string& other = random.one_of(seeds);
    const std::string changed = random.one_in(2) ? mutated(random, seed, other) : with_words_exchanged(random, seed, other);
    (reads_record(changed) ? values : errors) += 1;
  }
  EXPECT_GT(values, 500);
  EXPECT_GT(errors, 3000);
}

TEST(RandomBytes, GiveValuesOrErrors) {
  test::random_source random(31);
  for (int i = 0; i < 3000; ++i) {
    std::string bytes;
    for (int length = random.between(0, 40); length > 0; --length)
      bytes += static_cast<char>(random.between(0, 255));
    reads_catalogue(bytes);
    reads_campaign(bytes);
    reads_record(bytes);
    reads_day(bytes);
  }
}

}  // namespace
