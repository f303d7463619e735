// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/plan_json.hpp>
#include <thidua/plan/reader.hpp>

#include <thidua/core/text.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

// Whole plans of different bodies, tests/data/plans: right ones, in which nothing is called wrong, and each with one slip, which is
// found once. Round years, joint days, days with a second origin, school years, drives, congresses still to come.

namespace {

using namespace thidua;
using ::testing::ElementsAreArray;

std::string plan_named(const std::string& name) { return test::content_of_file(std::string(THIDUA_TEST_DATA "/plans/") + name + ".txt"); }

// What is told of a right plan because it is so: bounds to the month, "từ nay".
const std::map<std::string, std::vector<std::string>>& right_plans() {
  static const std::map<std::string, std::vector<std::string>> all = {
      {"labour_federation_2025", {}},
      {"youth_union_2026", {}},
      {"army_peak_2024", {}},
      {"school_year_2024", {}},
      {"procuracy_union_2020", {"relative-date: Từ nay đến ngày 26/7/2020", "relative-date: Từ ngày 27/7/2020 đến hết năm"}},
      {"education_union_2029", {}},
      {"coal_union_2021", {}},
      {"women_union_2022", {}},
      {"tourism_union_2025", {}},
      {"commune_2023", {"phase-gap: Từ tháng 3", "month-precision: Từ tháng 3", "month-precision: tháng 6/2023", "month-precision: Từ tháng 7", "month-precision: tháng 12/2023"}}};
  return all;
}

TEST(RightPlans, HaveNoFalseAlarm) {
  for (const auto& [name, expected] : right_plans()) {
    const std::string text = plan_named(name);
    ASSERT_FALSE(text.empty()) << name;
    EXPECT_THAT(test::lint(text), ElementsAreArray(expected)) << name;
  }
}

struct slip {
  std::string plan;
  std::string from;
  std::string to;
  std::string found;
};

const std::vector<slip>& slips() {
  static const std::vector<slip> all = {
      {"labour_federation_2025", "50 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2025)", "49 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2025)", "anniversary-number: 49 năm"},
      {"labour_federation_2025", "15 năm Ngày Phụ nữ Việt Nam (20/10/2010", "16 năm Ngày Phụ nữ Việt Nam (20/10/2010", "anniversary-number: 16 năm"},
      {"labour_federation_2025", "là năm thứ năm thực hiện", "là năm thứ tư thực hiện", "year-ordinal: năm thứ tư"},
      {"labour_federation_2025", "chia thành 3 đợt", "chia thành 4 đợt", "phase-count: 4 đợt"},
      {"labour_federation_2025", "Từ ngày 01/5/2025", "Từ ngày 25/4/2025", "phase-overlap: 25/4/2025"},
      {"labour_federation_2025", "chậm nhất ngày 24/01/2025", "chậm nhất ngày 24/12/2024", "deadline-before-issue: chậm nhất ngày 24/12/2024"},
      {"youth_union_2026", "đến ngày 26/3/2026): chào", "đến ngày 16/3/2026): chào", "phase-gap: 27/3/2026"},
      {"youth_union_2026", "Đợt II (", "Đợt IV (", "phase-ordinal: Đợt IV"},
      {"youth_union_2026", "80 năm Ngày Toàn quốc kháng chiến (19/12/1946", "80 năm Ngày Toàn quốc kháng chiến (18/12/1946", "origin-date: 18/12/1946"},
      {"youth_union_2026", "ngày 28/12/2025", "ngày 28/12/2026", "basis-after-issue: 28/12/2026"},
      {"army_peak_2024", "35 năm Ngày hội Quốc phòng toàn dân", "34 năm Ngày hội Quốc phòng toàn dân", "anniversary-number: 34 năm"},
      {"army_peak_2024", "xứng danh Bộ đội Cụ Hồ”", "xứng danh Bộ đội Cụ Hồ\"", "quote-mixed: “Phát huy truyền thống, cống hiến tài năng, xứng danh Bộ đội Cụ Hồ\""},
      {"school_year_2024", "80 năm Ngày thành lập Quân đội", "79 năm Ngày thành lập Quân đội", "anniversary-number: 79 năm"},
      {"school_year_2024", "Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2024)", "Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2023)", "anniversary-stale-year: 20/11/2023"},
      {"procuracy_union_2020", "75 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2020)", "74 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2020)", "anniversary-number: 74 năm"},
      {"education_union_2029", "Ngày Biên phòng toàn dân (03/3/1989", "Ngày Biên phòng toàn dân (03/4/1989", "origin-date: 03/4/1989"},
      {"coal_union_2021", "320.500 tấn", "320.500 tấn, tiết kiệm 1.200,000 đồng", "number-format: 1.200,000"},
      {"coal_union_2021", "2.500.000.000 đồng", "2.500.000.000 triệu đồng", "number-unit: 2.500.000.000 triệu đồng"},
      {"women_union_2022", "Các chi hội đăng ký", "Các chi hội đăng ký đăng ký", "word-doubled: đăng ký đăng ký"},
      {"tourism_union_2025", "Ngày Gia đình Việt Nam 28/6", "Ngày Gia đình Việt Nam 31/6", "date-invalid: 31/6"},
      {"commune_2023", "76 năm Ngày Thương binh", "76 ngày Thương binh", "ordinal-unit: 76 ngày"},
  };
  return all;
}

TEST(PlansWithASlip, HaveItFoundOnce) {
  for (const slip& each : slips()) {
    SCOPED_TRACE(each.plan + ": " + each.to);
    const std::string text = test::changed(plan_named(each.plan), each.from, each.to);
    std::vector<std::string> found = test::lint(text);
    for (const std::string& usual : right_plans().at(each.plan))
      if (const auto place = std::find(found.begin(), found.end(), usual); place != found.end()) found.erase(place);
    EXPECT_THAT(found, ::testing::ElementsAre(each.found));
  }
}

// -------------------------------------------------------------------------------------------------------------- what fixes do

// Applied until nothing is left to fix, as `thidua check --fix` does.
std::string fixed_through(std::string text) {
  for (int pass = 0; pass < 4; ++pass) {
    std::string better = plan::fixed(text, plan::lint(text));
    if (better == text) break;
    text = std::move(better);
  }
  return text;
}

TEST(Fixes, SettleAndLeaveNothingToFix) {
  std::vector<std::string> all;
  for (const auto& each : right_plans()) all.push_back(plan_named(each.first));
  for (const slip& each : slips()) all.push_back(test::changed(plan_named(each.plan), each.from, each.to));
  for (const auto& path : test::real_plans()) all.push_back(test::content_of_file(path));
  for (const auto& each : std::filesystem::directory_iterator(std::string(THIDUA_TEST_DATA "/../fuzz/corpus/plans"))) all.push_back(test::content_of_file(each.path()));
  std::size_t fixes = 0;
  for (const std::string& text : all) {
    if (find_invalid_utf8(text) != std::string::npos) continue;
    const std::string better = fixed_through(text);
    EXPECT_EQ(fixed_through(better), better) << "a second time changes nothing";
    for (const plan::diagnostic& each : plan::lint(better)) EXPECT_FALSE(each.fix) << to_string(each.code) << ": " << test::at(better, each.span) << "\n" << better.substr(0, 400);
    fixes += better == text ? 0U : 1U;
  }
  EXPECT_GE(fixes, 15U);
}

}  // namespace
