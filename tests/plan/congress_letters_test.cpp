// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

// Congresses whose names are abbreviated, or typed without capitals.

namespace {

using namespace thidua;
using ::testing::IsEmpty;
using ::testing::SizeIs;

campaign naming(const std::string& congress) { return plan::read("KẾ HOẠCH\nPhát động phong trào thi đua năm 2019\n\n1. Thi đua chào mừng " + congress + ".\n").campaign; }

TEST(Congress, MayBeAbbreviatedOrInSmallLetters) {
  for (const char* text : {"ĐH XII CĐVN nhiệm kỳ 2018 - 2023", "đại hội xii công đoàn việt nam nhiệm kỳ 2018 - 2023", "Đại hội XII Công đoàn Việt Nam nhiệm kỳ 2018 - 2023"}) {
    const auto of = naming(text);
    ASSERT_THAT(of.congresses, SizeIs(1)) << text;
    EXPECT_EQ(of.congresses[0].body, "Công đoàn Việt Nam") << text;
    EXPECT_EQ(of.congresses[0].ordinal, 12) << text;
    ASSERT_TRUE(of.congresses[0].term) << text;
    EXPECT_EQ(of.congresses[0].term->from, 2018) << text;
  }
  EXPECT_THAT(naming("đại hội vi phạm quy chế").congresses, IsEmpty()) << "a word of these letters";
}

TEST(Congress, IsCheckedHoweverItIsTyped) {
  const auto codes = [](const std::string& term) {
    int found = 0;
    for (const auto& each : plan::lint("KẾ HOẠCH\nPhát động phong trào thi đua năm 2019\n\n1. Thi đua chào mừng ĐH XII CĐVN nhiệm kỳ " + term + ".\n")) found += each.code == plan::diagnostic_code::congress_term ? 1 : 0;
    return found;
  };
  EXPECT_EQ(codes("2018 - 2023"), 0);
  EXPECT_EQ(codes("2017 - 2022"), 1);
}

}  // namespace
