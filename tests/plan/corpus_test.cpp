// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>
#include <thidua/io/campaign_json.hpp>
#include <thidua/io/plan_json.hpp>
#include <thidua/plan/writer.hpp>

#include "plan/plans.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

// What tests/fuzz/plan_fuzz.cpp found or starts from, and mutations of it: whatever the bytes, there is a reading or an error
// of the library, and what is written of it can be read.

namespace {

using namespace thidua;

const plan::reader& reader() {
  static const plan::reader all;
  return all;
}

/// Whether it is a text; false for an error of the library.
bool reads(const std::string& text) {
  try {
    const plan::reading read = reader().read(text);
    for (const plan::diagnostic& each : read.diagnostics) {
      EXPECT_LE(each.span.start, each.span.end);
      EXPECT_LE(each.span.end, text.size());
      EXPECT_FALSE(each.message.empty());
      if (each.fix) {
        EXPECT_LE(each.fix->span.start, each.fix->span.end);
        EXPECT_LE(each.fix->span.end, text.size());
      }
    }
    const catalogue& events = reader().known().events;
    const campaign back = io::campaign_from_json(io::to_json(read, text, "x", events), events);
    EXPECT_EQ(back.phases, read.campaign.phases) << text;
    EXPECT_EQ(find_invalid_utf8(io::to_report({{.file = "x", .text = text, .diagnostics = read.diagnostics}})), std::string::npos);
    static_cast<void>(io::to_sarif({{.file = "x", .text = text, .diagnostics = read.diagnostics}}));
    static_cast<void>(reader().lint(plan::fixed(text, read.diagnostics)));
    static_cast<void>(reader().read(plan::write(read.campaign, reader())));
    static_cast<void>(plan::write(plan::draft(read.campaign, 2027, reader().known()), reader()));
    return true;
  } catch (const error& refused) {
    EXPECT_EQ(refused.code(), errc::not_utf8) << refused.what();
    return false;
  }
}

std::vector<std::string> corpus() {
  std::vector<std::string> all;
  for (const auto& each : std::filesystem::directory_iterator(std::string(THIDUA_TEST_DATA "/../fuzz/corpus/plans"))) all.push_back(test::content_of_file(each.path()));
  std::sort(all.begin(), all.end());
  return all;
}

TEST(PlanCorpus, GivesReadingsOrErrors) {
  const auto all = corpus();
  ASSERT_GE(all.size(), 10U);
  int read = 0;
  for (const std::string& each : all) read += reads(each) ? 1 : 0;
  EXPECT_GE(read, 8);
}

TEST(PlanMutations, GiveReadingsOrErrors) {
  std::mt19937 random(2022);
  const auto pick = [&](std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(random); };
  std::vector<std::string> seeds = corpus();
  seeds.push_back(test::good_plan());
  static const std::vector<std::string> pieces = {"“", "”", "\"", "(", ")", "/", "-", ".", ",", " ", "\n", "\n\n", "Đợt 1", "năm", "ngày", "31/12/9999", "1/1/1400", "99999999999999999999", "Đại hội XX", "nhiệm kỳ 9999-1", "lần thứ", "\xCC\x81", "\xFF", "0", "I.", "tặng", "trước ngày", "từ", "đến", "Số:"};
  int read = 0;
  for (int i = 0; i < 400; ++i) {
    std::string text = seeds[pick(seeds.size() - 1)];
    for (std::size_t n = pick(6) + 1; n > 0; --n) {
      const std::size_t at = pick(text.size());
      switch (pick(3)) {
        case 0: text.erase(at, pick(20)); break;
        case 1: text.insert(at, pieces[pick(pieces.size() - 1)]); break;
        case 2: text.insert(at, text.substr(pick(text.size()), pick(60))); break;
        default: text.resize(at); break;
      }
    }
    read += reads(text) ? 1 : 0;
  }
  EXPECT_GT(read, 100);
}

}  // namespace
