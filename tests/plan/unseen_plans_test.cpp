// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include <thidua/core/text.hpp>

#include "plan/plans.hpp"
#include "plan/summary.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

// Whole plans of many kinds of bodies, each with what a person reads in it: tests/data/unseen_plans. It was written by hand before the
// reader saw the text, and looked at once more where the two differed. Every text is our own.

namespace {

using namespace thidua;

struct sample {
  std::string name;
  std::string text;
  std::vector<std::string> expected;
};

std::vector<sample> samples() {
  std::vector<sample> all;
  for (const auto& each : std::filesystem::directory_iterator(std::filesystem::path(THIDUA_TEST_DATA) / "unseen_plans")) {
    if (each.path().extension() != ".plan") continue;
    const std::string whole = test::content_of_file(each.path());
    const std::string mark = "@@@ expected\n";
    const std::size_t cut = whole.find(mark);
    if (cut == std::string::npos) continue;
    sample fresh{each.path().stem().string(), whole.substr(0, cut), {}};
    for (std::size_t i = cut + mark.size(); i < whole.size();) {
      const std::size_t end = std::min(whole.find('\n', i), whole.size());
      fresh.expected.push_back(whole.substr(i, end - i));
      i = end + 1;
    }
    all.push_back(std::move(fresh));
  }
  std::sort(all.begin(), all.end(), [](const sample& a, const sample& b) { return a.name < b.name; });
  return all;
}

class UnseenPlan : public ::testing::TestWithParam<sample> {};

TEST_P(UnseenPlan, IsReadAsAPersonReadsIt) {
  EXPECT_THAT(test::summary(plan::read(GetParam().text), GetParam().text), ::testing::ElementsAreArray(GetParam().expected));
}

INSTANTIATE_TEST_SUITE_P(All, UnseenPlan, ::testing::ValuesIn(samples()), [](const auto& of) { return of.param.name; });

// What is worse than a matter of style, of the latest of them; nothing for the others of these.
TEST(UnseenPlans, HaveNoFalseAlarm) {
  const std::map<std::string, std::vector<std::string>> findings = {
      {"27_hospital_letters_2024", {"phase-gap: 25/01/2024", "deadline-boundary: trước ngày 15/12/2024"}},
      {"28_women_district_peak_2021", {}},
      {"29_bloc_2023", {}},
      {"30_company_with_union_news_2019", {"header-missing: TRANG CHỦ > TIN TỨC > CÔNG ĐOÀN"}},
      {"31_procuracy_working_year_2023", {}},
      {"32_border_guard_2019", {"phase-gap: 05-01-2019"}},
      {"33_ward_party_cell_2025", {"commemoration-outside-phase: 95 năm Ngày thành lập Đảng", "commemoration-before-issue: 95 năm Ngày thành lập Đảng"}},
      {"34_farmers_stages_2022", {}},
      {"35_faculty_school_year_2024", {}},
      {"36_veterans_special_2014", {}}};
  std::size_t met = 0;
  for (const sample& each : samples()) {
    const auto expected = findings.find(each.name);
    if (expected == findings.end()) continue;
    std::vector<plan::diagnostic> all = plan::lint(each.text);
    std::erase_if(all, [](const plan::diagnostic& one) { return one.severity == severity::info; });
    EXPECT_THAT(test::findings(each.text, all), ::testing::ElementsAreArray(expected->second)) << each.name;
    ++met;
  }
  EXPECT_EQ(met, findings.size());
}

// ----------------------------------------------------------------------------------- the same text, written otherwise

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t i = text.find(from); i != std::string::npos; i = text.find(from, i + to.size())) text.replace(i, from.size(), to);
  return text;
}

std::vector<std::pair<std::string, std::string>> texts() {
  std::vector<std::pair<std::string, std::string>> all = {{"good plan", test::good_plan()}};
  for (const sample& each : samples()) all.emplace_back(each.name, replaced(each.text, "\r\n", "\n"));
  for (const auto& each : std::filesystem::directory_iterator(std::filesystem::path(THIDUA_TEST_DATA) / "plans")) all.emplace_back(each.path().filename().string(), test::content_of_file(each.path()));
  for (const auto& each : test::real_plans()) all.emplace_back(each.filename().string(), test::content_of_file(each));  // where they are
  return all;
}

TEST(WrittenOtherwise, DecomposesEveryLetter) {
  const std::string text = "Đại hội Công đoàn: ủ ấp ỗ ữ ỵ ỳ Ặ";
  EXPECT_EQ(to_nfc(test::decomposed(text)), text);
  EXPECT_EQ(test::decomposed(text).find("\u1EA5"), std::string::npos);
  EXPECT_EQ(test::decomposed("ấ"), "a\u0302\u0301");
}

TEST(WrittenOtherwise, ATextReadsTheSame) {
  for (const auto& [name, text] : texts()) {
    const plan::reading as_given = plan::read(text);
    const std::vector<std::string> expected = test::summary(as_given, text);
    for (const auto& [how, other] : std::vector<std::pair<const char*, std::string>>{{"decomposed", test::decomposed(text)},
                                                                                     {"no-break blanks", replaced(text, " ", "\u00A0")},
                                                                                     {"lines of Windows", replaced(text, "\n", "\r\n")},
                                                                                     {"blanks doubled", replaced(text, " ", "  ")},
                                                                                     {"zero-width blanks", replaced(text, " ", " \u200B")},
                                                                                     {"a mark of byte order", "\uFEFF" + text}}) {
      SCOPED_TRACE(name + ", " + how);
      const plan::reading read = plan::read(other);
      EXPECT_EQ(without_spans(read.campaign), without_spans(as_given.campaign));
      EXPECT_THAT(test::summary(read, other), ::testing::ElementsAreArray(expected));
      std::vector<plan::diagnostic_code> codes, expected_codes;
      for (const auto& each : read.diagnostics) codes.push_back(each.code);
      for (const auto& each : as_given.diagnostics) expected_codes.push_back(each.code);
      EXPECT_EQ(codes, expected_codes);
    }
  }
}

TEST(UnseenPlans, AreThere) { EXPECT_GE(samples().size(), 20U); }

}  // namespace
