// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/movement.hpp>
#include <thidua/campaign/theme.hpp>

#include <thidua/core/error.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/thrown.hpp"

namespace {

using namespace thidua;
using test::code_of;

movement_table table() {
  movement_table all;
  all.add({.name = "Lao động giỏi", .launcher = "Tổng Liên đoàn Lao động Việt Nam"});
  all.add({.name = "Lao động sáng tạo"});
  all.add({.name = "Giỏi việc nước, đảm việc nhà"});
  all.add({.name = "Trung thành, sáng tạo, tận tụy, gương mẫu", .kind = movement_kind::mobilization, .to_year = 2017});
  all.add({.name = "Trung thành, trách nhiệm, liêm chính, sáng tạo", .kind = movement_kind::mobilization, .from_year = 2018});
  all.add({.name = "Năng suất cao hơn, chất lượng tốt hơn", .sector = "sản xuất kinh doanh"});
  return all;
}

std::vector<std::string> names(const std::vector<const movement*>& all) {
  std::vector<std::string> found;
  for (const movement* each : all) found.push_back(each->name);
  return found;
}

TEST(Movement, NamesAreEqualHoweverTheyAreWritten) {
  EXPECT_TRUE(same_movement("Giỏi việc nước, đảm việc nhà", "“Giỏi việc nước – đảm việc nhà”"));
  EXPECT_TRUE(same_movement("văn hoá công sở", "Văn hóa công sở"));
  EXPECT_TRUE(same_movement("Lao  động giỏi", "LAO ĐỘNG GIỎI"));
  EXPECT_FALSE(same_movement("Lao động giỏi", "Lao động sáng tạo"));
  EXPECT_FALSE(same_movement("Lao động giỏi", "Lao động giới"));
}

TEST(Movement, AJointNameIsTwoWhereBothAreKnown) {
  const movement_table all = table();
  EXPECT_EQ(names(all.resolve("Lao động giỏi, lao động sáng tạo")), (std::vector<std::string>{"Lao động giỏi", "Lao động sáng tạo"}));
  EXPECT_EQ(names(all.resolve("Giỏi việc nước - đảm việc nhà")), (std::vector<std::string>{"Giỏi việc nước, đảm việc nhà"}));
  EXPECT_EQ(names(all.resolve("Lao động giỏi; Giỏi việc nước, đảm việc nhà")),
            (std::vector<std::string>{"Lao động giỏi", "Giỏi việc nước, đảm việc nhà"}));
  EXPECT_TRUE(all.resolve("Lao động giỏi, không ai biết").empty()) << "a part is not known: nothing is guessed";
  EXPECT_TRUE(all.resolve("").empty());
}

TEST(Movement, HasItsOwnLauncherAndSector) {
  const movement_table all = table();
  ASSERT_EQ(all.find("lao động giỏi").size(), 1U);
  EXPECT_EQ(all.find_by_key(movement_key("“Lao động giỏi”")), all.find("lao động giỏi"));
  EXPECT_EQ(all.find("lao động giỏi").front()->launcher, "Tổng Liên đoàn Lao động Việt Nam");
  EXPECT_EQ(all.find("Năng suất cao hơn, chất lượng tốt hơn").front()->sector, "sản xuất kinh doanh");
}

TEST(Movement, WordingIsOfCertainYears) {
  const movement_table all = table();
  const movement& old = *all.find("Trung thành, sáng tạo, tận tụy, gương mẫu").front();
  EXPECT_TRUE(old.in_use(2017));
  EXPECT_FALSE(old.in_use(2018));
  const movement& now = *all.find("Trung thành, trách nhiệm, liêm chính, sáng tạo").front();
  EXPECT_FALSE(now.in_use(2017));
  EXPECT_TRUE(now.in_use(2018));
}

TEST(MovementTable, RefusesWhatCannotBe) {
  movement_table all = table();
  EXPECT_EQ(code_of([&] { all.add({.name = " “” "}); }), "invalid-movement");
  EXPECT_EQ(code_of([&] { all.add({.name = "x", .from_year = 2018, .to_year = 2017}); }), "invalid-movement");
  EXPECT_EQ(code_of([&] { all.add({.name = "LAO ĐỘNG GIỎI"}); }), "invalid-movement");
  EXPECT_EQ(code_of([&] { all.add({.name = "Trung thành, sáng tạo, tận tụy, gương mẫu", .from_year = 2017}); }), "invalid-movement");
  all.add({.name = "Trung thành, sáng tạo, tận tụy, gương mẫu", .from_year = 2018});
  EXPECT_EQ(all.size(), table().size() + 1);
}

TEST(Theme, IsNoMovement) {
  static_assert(!std::is_convertible_v<theme, movement> && !std::is_convertible_v<movement, theme>);
  const theme motto{.text = "hướng về cơ sở", .kind = theme_kind::motto};
  const theme slogan{.text = "Kỷ cương, liêm chính", .kind = theme_kind::slogan};
  EXPECT_NE(motto.kind, slogan.kind);
  EXPECT_EQ(to_string(theme_kind::theme), "theme");
  EXPECT_EQ(to_string(movement_kind::mobilization), "mobilization");
}

TEST(Theme, OfAHigherBodyIsAnInputOfThePlan) {
  const theme year{.text = "Năm vì lợi ích đoàn viên", .launcher = "Tổng Liên đoàn Lao động Việt Nam"};
  EXPECT_FALSE(year.phase);
  EXPECT_FALSE(year.launcher.empty());
}

}  // namespace
