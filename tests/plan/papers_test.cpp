// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/summary.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

// What a paper rests on, whom it speaks of, and whether all of it is there.

namespace {

using namespace thidua;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using test::changed;
using test::good_plan;
using test::saying;

// The lines of a summary that begin so, of a plan with these words in the place of its bases.
std::vector<std::string> resting_on(const std::string& bases) {
  const std::string text = changed(good_plan(), "Thực hiện Kế hoạch số 45/KH-LĐLĐ ngày 30/12/2021 của Liên đoàn Lao động tỉnh An Hòa về tổ chức phong trào thi đua năm 2022, ", bases + "\n\n");
  std::vector<std::string> lines;
  for (const std::string& each : test::summary(plan::read(text), text))
    if (each.starts_with("basis ")) lines.push_back(each.substr(each.rfind("| ") + 2));
  lines.erase(std::remove(lines.begin(), lines.end(), "Nghị quyết Đại hội XII Công đoàn Việt Nam"), lines.end());  // of its contents
  return lines;
}
std::vector<std::string> lines_of(const std::string& text, std::string_view kind) {
  std::vector<std::string> lines;
  for (std::string& each : test::summary(plan::read(text), text))
    if (each.starts_with(kind)) lines.push_back(std::move(each));
  return lines;
}

TEST(Bases, BehindOneAnotherAreEachTheirOwn) {
  EXPECT_THAT(resting_on("Căn cứ Luật Thi đua, khen thưởng năm 2003 và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013;"),
              ElementsAre("Luật Thi đua, khen thưởng", "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng"));
  EXPECT_THAT(resting_on("Căn cứ Luật Thi đua, khen thưởng; Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ; Điều lệ Công đoàn Việt Nam và Quy chế thi đua của Liên đoàn Lao động tỉnh An Hòa;"),
              ElementsAre("Luật Thi đua, khen thưởng", "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ", "Điều lệ Công đoàn Việt Nam", "Quy chế thi đua của Liên đoàn Lao động tỉnh An Hòa"));
  EXPECT_THAT(resting_on("Căn cứ Luật Công đoàn và luật khác;"), ElementsAre("Luật Công đoàn và luật khác")) << "a small letter begins no law";
}

TEST(Bases, HaveResolutionsBehindASemicolon) {
  for (const char* between : {"; ", ", ", " và "})
    EXPECT_THAT(resting_on(std::string("Thực hiện Nghị quyết Đại hội XIII của Đảng") + between + "Nghị quyết Đại hội Đảng bộ tỉnh An Hòa lần thứ XVIII, nhiệm kỳ 2020 - 2025;"),
                ElementsAre("Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội Đảng bộ tỉnh An Hòa lần thứ XVIII"))
        << between;
}

TEST(Congresses, AreNumberedByTheirCourse) {
  EXPECT_THAT(lines_of(saying("Tuyên truyền Đại hội Công đoàn ngành khóa XIV, Đại hội Đoàn tỉnh An Hòa (khóa XV), nhiệm kỳ 2022 - 2027."), "congress "),
              Contains("congress 15 | Đoàn TNCS Hồ Chí Minh tỉnh An Hòa | 2022-2027 | Đại hội Đoàn tỉnh An Hòa (khóa XV), nhiệm kỳ 2022 - 2027"));
  EXPECT_THAT(lines_of(saying("Quán triệt Nghị quyết Trung ương 4 khóa XII."), "congress "), ::testing::Not(Contains(::testing::HasSubstr("khóa XII")))) << "a plenum is none";
}

TEST(Congresses, OfEmulationAreNotTheBodysOwn) {
  EXPECT_THAT(lines_of(saying("Chào mừng Đại hội Thi đua yêu nước tỉnh An Hòa lần thứ VI, Đại hội Thi đua yêu nước lần thứ V ngành Y tế, Đại hội thi đua yêu nước các cấp."), "congress "),
              ::testing::IsSupersetOf({"congress 6 | Thi đua yêu nước tỉnh An Hòa | - | Đại hội Thi đua yêu nước tỉnh An Hòa lần thứ VI", "congress - | Thi đua yêu nước các cấp | - | Đại hội thi đua yêu nước các cấp"}));
  EXPECT_THAT(test::lint(saying("Chào mừng Đại hội Thi đua yêu nước Công đoàn Việt Nam lần thứ IX.")), IsEmpty()) << "it is not the ninth congress of the union";
}

TEST(Blocs, KeepTheirNumber) {
  const std::string text = changed(changed(good_plan(), "Ban Thường vụ Công đoàn ngành Y tế phát động", "Khối thi đua 5 phát động"), "về Văn phòng Công đoàn ngành trước", "về Cụm thi đua số 3 trước");
  const campaign what = plan::read(text).campaign;
  EXPECT_EQ(what.launcher, "Khối thi đua 5");
  EXPECT_EQ(what.registration->to, "Cụm thi đua số 3");
}

TEST(Awards, GoToThoseWhoAreNamedTogether) {
  const std::string text = saying("Năm 2020, nhân dân và cán bộ huyện được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba; cán bộ, chiến sĩ Đồn Biên phòng Cửa Hà đã được tặng Huân chương Chiến công hạng Nhì.");
  EXPECT_THAT(lines_of(text, "award "), ::testing::IsSupersetOf({"award Huân chương Lao động hạng Ba | - | nhân dân và cán bộ huyện | Chủ tịch nước | 2020", "award Huân chương Chiến công hạng Nhì | - | cán bộ, chiến sĩ Đồn Biên phòng Cửa Hà | - | 2020"}));
}

TEST(Truncated, IsATextThatBreaksOffBeforeItsSignature) {
  const std::string last = "Năm 2021, Liên đoàn Lao động tỉnh An Hòa tặng Bằng khen đơn vị “Tập thể tiêu biểu” năm 2021 cho Công đoàn Bệnh viện Đa khoa An Hòa.";
  const auto with_end = [&](const std::string& end) { return changed(good_plan(), last, end); };
  const std::string cut = with_end("Các công đoàn cơ sở căn cứ tình hình của đơn vị xây dựng kế hoạch, tổ chức phát động và");
  EXPECT_TRUE(plan::read(cut).truncated);
  EXPECT_THAT(test::lint(cut), ElementsAre("truncated: và"));
  EXPECT_TRUE(plan::read(with_end("Các công đoàn cơ sở căn cứ tình hình của đơn vị, báo cáo kết quả trước ngày 15/")).truncated);
  EXPECT_TRUE(plan::read(changed(good_plan(), "gắn với công việc hằng ngày của từng khoa, phòng.", "gắn với công việc hằng ngày của từng khoa, phòng, các công đoàn cơ sở và của\n\n")).truncated == false) << "a paragraph among others may go on";
  EXPECT_TRUE(plan::read(changed(good_plan(), "2. Vận động quyên góp 151.000.000 đồng cho quỹ tương trợ của ngành.", "2. Vận động đoàn viên và người lao động quyên góp 151.000.000 đồng cho quỹ tương trợ của")).truncated) << "a heading follows";
  for (const char* whole : {"Trên đây là kế hoạch phát động phong trào thi đua năm 2022, đề nghị các công đoàn cơ sở nghiêm túc thực hiện", "Các công đoàn cơ sở căn cứ tình hình của đơn vị xây dựng kế hoạch và báo cáo./."})
    EXPECT_FALSE(plan::read(with_end(whole)).truncated) << whole;
}

TEST(Spelling, OfAPrepositionShowsWhatItGoverns) {
  EXPECT_THAT(test::lint(saying("Đòi với khu vực hành chính, các đơn vị cải tiến lề lối làm việc.")), ElementsAre("spelling: Đòi với khu vực hành chính"));
  EXPECT_THAT(test::lint(saying("Đòi với các đơn vị trực thuộc ở xa trung tâm cần làm sớm.")), ElementsAre("spelling: Đòi với"));
}

}  // namespace
