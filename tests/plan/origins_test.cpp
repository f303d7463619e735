// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/plan_json.hpp>
#include <thidua/plan/reader.hpp>
#include <thidua/plan/writer.hpp>

#include "plan/summary.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// Commemorations of which a text gives the years alone, or an origin the catalogue is not sure of.

namespace {

using namespace thidua;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using test::saying;

// The first commemoration of a sentence among the contents of a right plan for 2022.
commemoration_entry entry_of(const std::string& sentence) {
  const auto all = plan::read(saying(sentence)).campaign.commemorations;
  return all.empty() ? commemoration_entry{} : all.front();
}
std::optional<int> computed(const std::string& sentence) {
  const campaign what = plan::read(saying(sentence)).campaign;
  return right_number(what.commemorations.front(), what, vietnam_facts().events);
}

TEST(YearsAlone, GiveTheNumber) {
  const std::string sentence = "Chào mừng 72 năm Ngày thành lập Bệnh viện (1950 - 2022).";
  EXPECT_EQ(entry_of(sentence).origin_year, 1950);
  EXPECT_EQ(entry_of(sentence).origin, std::nullopt);
  EXPECT_EQ(entry_of(sentence).target_year, 2022);
  EXPECT_EQ(computed(sentence), 72);
  EXPECT_EQ(computed("Chào mừng 72 năm Ngày thành lập Bệnh viện."), std::nullopt) << "nothing is known";
  EXPECT_THAT(test::lint(saying(sentence)), IsEmpty());
  EXPECT_THAT(test::lint(saying("Chào mừng 71 năm Ngày thành lập Bệnh viện (1950 - 2022).")), ElementsAre("anniversary-number: 71 năm"));
  EXPECT_EQ(entry_of("Chào mừng 93 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2022).").origin_year, std::nullopt) << "the day tells it";
}

TEST(YearsAlone, AreComparedWithTheCatalogue) {
  EXPECT_THAT(test::lint(saying("Chào mừng 63 năm Ngày truyền thống Bộ đội Biên phòng (1959 - 2022).")), IsEmpty());
  EXPECT_THAT(test::lint(saying("Chào mừng 91 năm Ngày thành lập Đảng Cộng sản Việt Nam (1931 - 2022).")), ElementsAre("origin-date: 1931")) << "counted rightly from it";
  EXPECT_THAT(test::lint(saying("Chào mừng 62 năm Ngày thành lập Công đoàn (1960 - 2022).")), IsEmpty()) << "of another union";
  EXPECT_THAT(test::lint(saying("Chào mừng 12 năm Ngày Phụ nữ Việt Nam (2010 - 2022).")), IsEmpty()) << "a second origin";
}

TEST(YearsAlone, StandInJsonAndComeBack) {
  const std::string text = saying("Chào mừng 72 năm Ngày thành lập Bệnh viện (1950 - 2022).");
  const plan::reading read = plan::read(text);
  EXPECT_THAT(io::to_json(read, text, "a.txt", vietnam_facts().events), HasSubstr("\"origin_year\": 1950"));
  const campaign back = plan::read(plan::write(read.campaign)).campaign;
  EXPECT_EQ(without_spans(back).commemorations, without_spans(read.campaign).commemorations);
}

TEST(CarriedOut, IsRememberedLikeADay) {
  EXPECT_EQ(entry_of("Kỷ niệm 53 năm thực hiện Di chúc của Chủ tịch Hồ Chí Minh (1969 - 2022).").stated, 53);
  EXPECT_EQ(entry_of("Kỷ niệm 74 năm thực hiện 6 điều Bác Hồ dạy Công an nhân dân (11/3/1948 - 11/3/2022).").origin, date(1948, 3, 11));
  EXPECT_THAT(test::lint(saying("Kỷ niệm 53 năm thực hiện Di chúc của Chủ tịch Hồ Chí Minh (1969 - 2022).")), IsEmpty());
  EXPECT_THAT(test::lint(saying("Kỷ niệm 55 năm thực hiện Di chúc của Chủ tịch Hồ Chí Minh (1969 - 2022).")), ElementsAre("anniversary-number: 55 năm"));
  EXPECT_FALSE(entry_of("Sơ kết 5 năm thực hiện Nghị quyết số 18 của Đảng ủy.").stated == 5) << "no commemoration";
}

TEST(DayOfThose, MayBeCalledOneOfTradition) {
  EXPECT_EQ(entry_of("Chào mừng 75 năm ngày truyền thống Thương binh - Liệt sĩ.").event, id<commemoration>("thuong_binh_liet_si"));
  EXPECT_THAT(test::lint(saying("Chào mừng 75 năm ngành Truyền thông Thương binh - Liệt sĩ.")), ElementsAre("event-name: ngành Truyền thông"));
  EXPECT_THAT(test::lint(saying("Chào mừng 75 năm Ngày Thương binh - Liệt sĩ.")), IsEmpty());
}

TEST(RangesOfDays, MayHaveASlash) {
  for (const char* range : {"(12-11-1936 / 12-11-2022)", "(12/11/1936 / 12/11/2022)", "(12/11/1936-12/11/2022)", "(12-11-1936 – 12-11-2022)", "(12/11/1936 đến 12/11/2022)"}) {
    const auto entry = entry_of(std::string("Chào mừng 86 năm Ngày truyền thống công nhân Vùng mỏ ") + range + ".");
    EXPECT_EQ(entry.origin, date(1936, 11, 12)) << range;
    EXPECT_EQ(entry.target_year, 2022) << range;
    EXPECT_THAT(entry.text, HasSubstr(range));
  }
  EXPECT_EQ(entry_of("Chào mừng 86 năm Ngày truyền thống công nhân Vùng mỏ (12/11).").origin, std::nullopt);
}

// What the catalogue has from memory decides nothing for sure, and is not passed over.
TEST(UnverifiedOrigin, IsAWarning) {
  const auto only = [](const std::string& sentence) {
    const auto found = plan::lint(saying(sentence));
    return found.size() == 1 ? std::string(to_string(found.front().code)) + " " + std::string(to_string(found.front().severity)) : std::to_string(found.size());
  };
  EXPECT_EQ(only("Chào mừng 77 năm Ngày truyền thống ngành Thanh tra (22/11/1945 - 22/11/2022)."), "origin-date warning") << "day and year are not verified";
  EXPECT_EQ(only("Chào mừng 21 năm Ngày Gia đình Việt Nam (27/6/2001 - 27/6/2022)."), "origin-date error") << "the day is";
  EXPECT_EQ(only("Chào mừng 17 năm Ngày Gia đình Việt Nam (28/6/2005 - 28/6/2022)."), "origin-date warning") << "the year is not";
  EXPECT_EQ(only("Chào mừng 77 năm Ngày truyền thống ngành Thanh tra (23/11/1945 - 23/11/2022)."), "0");
  EXPECT_EQ(only("Chào mừng 76 năm Ngày truyền thống ngành Thanh tra."), "0") << "a number alone, from a year that nobody verified";
  EXPECT_EQ(only("Chào mừng 93 năm Ngày thành lập Công đoàn Việt Nam (27/7/1929 - 27/7/2022)."), "origin-date error");
}

}  // namespace
