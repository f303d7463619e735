// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

// The linter: every code both ways. A plan in which nothing is wrong, one change, exactly that code at that place.

namespace {

using namespace thidua;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using test::changed;
using test::findings;
using test::good_plan;
using test::saying;

struct mutation {
  std::string code;
  std::string from;
  std::string to;
  std::string span;
};

const std::vector<mutation>& mutations() {
  static const std::vector<mutation> all = {
      {R"(anniversary-number)", R"(93 năm ngày thành lập Công đoàn Việt Nam (28/7/1929)", R"(92 năm ngày thành lập Công đoàn Việt Nam (28/7/1929)", R"(92 năm)"},
      {R"(anniversary-number)", R"(28 năm ngày thành lập Công đoàn Viên chức)", R"(27 năm ngày thành lập Công đoàn Viên chức)", R"(27 năm)"},
      {R"(anniversary-stale-year)", R"(28/7/1929 - 28/7/2022)", R"(28/7/1929 - 28/7/2021)", R"(28/7/2021)"},
      {R"(anniversary-stale-year)", R"(93 năm ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2022))", R"(93 năm ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2023))", R"(28/7/2023)"},
      {R"(year-ordinal)", R"(năm thứ hai)", R"(năm thứ ba)", R"(năm thứ ba)"},
      {R"(origin-date)", R"(28/7/1929)", R"(26/7/1929)", R"(26/7/1929)"},
      {R"(origin-date)", R"(28/7/1929)", R"(28/7/1930)", R"(28/7/1930)"},
      {R"(date-invalid)", R"(30/6/2022)", R"(31/6/2022)", R"(31/6/2022)"},
      {R"(date-malformed)", R"(27/02/2022))", R"(27/022022))", R"(27/022022)"},
      {R"(congress-term)", R"(Đại hội XII Công đoàn Việt Nam, nhiệm kỳ 2018 - 2023)", R"(Đại hội XII Công đoàn Việt Nam, nhiệm kỳ 2013 - 2018)", R"(Đại hội XII Công đoàn Việt Nam, nhiệm kỳ 2013 - 2018)"},
      {R"(congress-term)", R"(Đại hội XII Công đoàn Việt Nam, nhiệm kỳ 2018 - 2023)", R"(Đại hội XIII Công đoàn Việt Nam, nhiệm kỳ 2018 - 2023)", R"(Đại hội XIII Công đoàn Việt Nam, nhiệm kỳ 2018 - 2023)"},
      {R"(congress-outside-phase)", R"(hướng tới Đại hội XIII Công đoàn Việt Nam.)", R"(hướng tới Đại hội XIII Công đoàn Việt Nam; chào mừng Đại hội XII Công đoàn Việt Nam.)", R"(Đại hội XII Công đoàn Việt Nam)"},
      {R"(congress-state)", R"(hướng tới Đại hội XIII)", R"(chào mừng thành công của Đại hội XIII)", R"(chào mừng thành công của Đại hội XIII Công đoàn Việt Nam)"},
      {R"(congress-conflict)", R"(nhiệm kỳ 2018 - 2023.)", R"(nhiệm kỳ 2018 - 2023 và Nghị quyết Đại hội XI Công đoàn Việt Nam.)", R"(Đại hội XI Công đoàn Việt Nam)"},
      {R"(term-conflict)", R"(nhiệm kỳ 2018 - 2023.)", R"(nhiệm kỳ 2018 - 2023; Nghị quyết Đại hội công đoàn các cấp nhiệm kỳ 2018 - 2023, Nghị quyết Đại hội công đoàn các cấp nhiệm kỳ 2017 - 2022.)", R"(Đại hội công đoàn các cấp nhiệm kỳ 2017 - 2022)"},
      {R"(phase-overlap)", R"(Từ ngày 01/7/2022)", R"(Từ ngày 15/6/2022)", R"(15/6/2022)"},
      {R"(phase-gap)", R"(Từ ngày 01/7/2022)", R"(Từ ngày 15/7/2022)", R"(15/7/2022)"},
      {R"(phase-order)", R"(đến ngày 31/12/2022)", R"(đến ngày 31/5/2022)", R"(31/5/2022)"},
      {R"(phase-ordinal)", R"(Đợt 2:)", R"(Đợt 3:)", R"(Đợt 3)"},
      {R"(phase-ordinal)", R"(Đợt 2:)", R"(Đợt 1:)", R"(Đợt 1)"},
      {R"(phase-year)", R"(đến ngày 31/12/2022)", R"(đến ngày 31/12/2023)", R"(31/12/2023)"},
      {R"(phase-count)", R"(02 đợt)", R"(03 đợt)", R"(03 đợt)"},
      {R"(phase-label)", R"(Đợt 2:)", R"(Đợi 2:)", R"(Đợi 2)"},
      {R"(phase-label)", R"(Đợt 2:)", R"(Đợt I1:)", R"(Đợt I1)"},
      {R"(phase-before-issue)", R"(ngày 31 tháng 12 năm 2021)", R"(ngày 12 tháng 01 năm 2022)", R"(01/01/2022)"},
      {R"(phase-empty)", R"(chào mừng 92 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2022); 67 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2022))", R"(thi đua khám, chữa bệnh an toàn)", R"(Đợt 1)"},
      {R"(commemoration-outside-phase)", R"(67 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2022))", R"(77 năm Ngày Cách mạng tháng Tám (19/8/1945 - 19/8/2022))", R"(77 năm Ngày Cách mạng tháng Tám (19/8/1945 - 19/8/2022))"},
      {R"(event-name)", R"(Ngày Thầy thuốc Việt Nam)", R"(ngành Thầy thuốc Việt Nam)", R"(ngành)"},
      {R"(ordinal-missing)", R"(28 năm ngày thành lập Công đoàn Viên chức)", R"(ngày thành lập Công đoàn Viên chức)", R"(ngày thành lập Công đoàn Viên chức Việt Nam)"},
      {R"(deadline-boundary)", R"(trước ngày 21/01/2022)", R"(trước ngày 22/01/2022)", R"(trước ngày 22/01/2022)"},
      {R"(deadline-before-issue)", R"(trước ngày 21/01/2022)", R"(trước ngày 31/12/2021)", R"(trước ngày 31/12/2021)"},
      {R"(basis-after-issue)", R"(ngày 30/12/2021)", R"(ngày 30/12/2022)", R"(30/12/2022)"},
      {R"(quote-unclosed)", R"(“Lao động giỏi”)", R"(“Lao động giỏi)", R"(“Lao động giỏi; phong trào “Cả nước chung sức xây dựng nông thôn mới”)"},
      {R"(quote-unclosed)", R"(“Tận tâm vì người bệnh”)", R"(Tận tâm vì người bệnh”)", R"(”)"},
      {R"(quote-mixed)", R"(“Tận tâm vì người bệnh”)", R"("Tận tâm vì người bệnh”)", R"("Tận tâm vì người bệnh”)"},
      {R"(quote-nested)", R"(“Tận tâm vì người bệnh”)", R"(“Tận tâm vì “người bệnh””)", R"(“người bệnh”)"},
      {R"(number-format)", R"(151.000.000 đồng)", R"(151.000,000 đồng)", R"(151.000,000)"},
      {R"(number-unit)", R"(151.000.000 đồng)", R"(151.000.000 ngàn đồng)", R"(151.000.000 ngàn đồng)"},
      {R"(ordinal-unit)", R"(67 năm Ngày Thầy thuốc)", R"(67 ngày Thầy thuốc)", R"(67 ngày)"},
      {R"(number-spacing)", R"(45/KH-LĐLĐ)", R"(45 /KH-LĐLĐ)", R"(45 /KH-LĐLĐ)"},
      {R"(range-spacing)", R"(28/7/1929 - 28/7/2022)", R"(28/7/1929- 28/7/2022)", R"(28/7/1929- 28/7/2022)"},
      {R"(date-format)", R"(ngày 30/12/2021)", R"(ngày 3/12/2021)", R"(3/12/2021)"},
      {R"(orthography-variant)", R"(gắn với công việc hằng ngày)", R"(gắn với công việc hằng ngày, văn hóa và văn hoá ứng xử)", R"(hoá)"},
      {R"(name-variant)", R"(“Cả nước chung sức xây dựng nông thôn mới”)", R"(“Cả nước chung sức xây dựng về nông thôn mới”)", R"(“Cả nước chung sức xây dựng về nông thôn mới”)"},
      {R"(quote-style)", R"(“Lao động giỏi”)", R"("Lao động giỏi")", R"("Lao động giỏi")"},
      {R"(spelling)", R"(đăng ký thi đua và)", R"(đãng ký thi đua và)", R"(đãng ký thi đua)"},
      {R"(word-doubled)", R"(thiết thực, gắn với)", R"(thiết thực, gắn với với)", R"(với với)"},
      {R"(award-kind)", R"(tặng Bằng khen đơn vị)", R"(đề nghị danh hiệu Bằng khen; tặng Bằng khen đơn vị)", R"(danh hiệu Bằng khen)"},
      {R"(award-giver)", R"(Liên đoàn Lao động tỉnh An Hòa tặng)", R"(Liên đoàn Lao động tỉnh An Hòa, Công đoàn Y tế Việt Nam tặng)", R"(Liên đoàn Lao động tỉnh An Hòa, Công đoàn Y tế Việt Nam)"},
      {R"(abbreviation-undefined)", R"(đoàn viên và người lao động ngành Y tế năm 2022
)", R"(CBVCLĐ ngành Y tế năm 2022
)", R"(CBVCLĐ)"},
      {R"(launcher-conflict)", R"(do Thủ tướng Chính phủ phát động)", R"(do Bộ Y tế phát động)", R"(Bộ Y tế)"},
      {R"(month-precision)", R"(Từ ngày 01/7/2022)", R"(Từ tháng 7/2022)", R"(Từ tháng 7/2022)"},
      {R"(relative-date)", R"(Từ ngày 01/01/2022)", R"(Từ đầu năm)", R"(Từ đầu năm đến ngày 30/6/2022)"},
      {R"(header-missing)", R"(An Hòa, ngày 31 tháng 12 năm 2021
)", R"()", R"(KẾ HOẠCH)"},
      {R"(header-missing)", R"(Số: 12/KH-CĐYT
)", R"()", R"(KẾ HOẠCH)"},
      {"truncated", good_plan().substr(good_plan().find(" Công đoàn Viên chức Việt Nam; hướng")), " Công đoàn Viên chức Việt Nam; hướng", "hướng"},
  };
  return all;
}

TEST(Lint, FindsNothingInAGoodPlan) { EXPECT_THAT(test::lint(good_plan()), IsEmpty()); }

TEST(Lint, FindsExactlyWhatOneChangeBroke) {
  for (const mutation& each : mutations()) {
    SCOPED_TRACE(each.code + ": " + each.from + " → " + each.to);
    const std::string text = changed(good_plan(), each.from, each.to);
    EXPECT_THAT(test::lint(text), ElementsAre(each.code + ": " + each.span));
  }
}

TEST(Lint, HasAMutationForEveryCode) {
  std::set<std::string> covered = {"commemoration-before-issue"};  // has a plan of its own below
  for (const mutation& each : mutations()) covered.insert(each.code);
  for (int code = 0; !to_string(static_cast<plan::diagnostic_code>(code)).empty(); ++code) {
    const std::string name(to_string(static_cast<plan::diagnostic_code>(code)));
    if (name.starts_with("superior-")) continue;
    EXPECT_TRUE(covered.contains(name)) << name;
  }
}

TEST(Lint, FixesWhatItCanSoThatItIsRight) {
  int fixed = 0;
  for (const mutation& each : mutations()) {
    const std::string text = changed(good_plan(), each.from, each.to);
    const auto found = plan::lint(text);
    ASSERT_EQ(found.size(), 1U);
    if (!found.front().fix) continue;
    SCOPED_TRACE(each.code + ": " + each.to);
    EXPECT_THAT(test::lint(plan::fixed(text, found)), IsEmpty());
    ++fixed;
  }
  EXPECT_GE(fixed, 20);
}

TEST(Lint, TellsADayThatHadPassed) {
  const std::string text = changed(changed(changed(good_plan(), "ngày 31 tháng 12 năm 2021", "ngày 10 tháng 02 năm 2022"), "Từ ngày 01/01/2022", "Từ ngày 11/02/2022"), "trước ngày 21/01/2022", "trước ngày 25/02/2022");
  EXPECT_THAT(test::lint(text), Contains("commemoration-before-issue: 92 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2022)"));
  EXPECT_THAT(test::lint(good_plan()), ::testing::Not(Contains(::testing::HasSubstr("before-issue"))));
}

TEST(Lint, GivesTheSeverityOfItsRule) {
  const auto severity_of = [](const std::string& from, const std::string& to) { return plan::lint(changed(good_plan(), from, to)).front().severity; };
  EXPECT_EQ(severity_of("93 năm", "92 năm"), severity::error);
  EXPECT_EQ(severity_of("28 năm", "27 năm"), severity::error) << "the year of the civil servants' union is not in dispute";
  EXPECT_EQ(severity_of("02 đợt", "03 đợt"), severity::error);
  EXPECT_EQ(severity_of("Số: 12/KH-CĐYT\n", ""), severity::warning);
  EXPECT_EQ(severity_of("Từ ngày 01/7/2022", "Từ tháng 7/2022"), severity::info);
}

TEST(Lint, WarnsOnlyWhereTheYearOfOriginIsInDispute) {
  // 8 March: 1910 or 1911.
  const std::string text = changed(good_plan(), "67 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2022)", "111 năm Ngày Quốc tế Phụ nữ 08/3");
  const auto found = plan::lint(text);
  ASSERT_THAT(findings(text, found), ElementsAre("anniversary-number: 111 năm"));
  EXPECT_EQ(found.front().severity, severity::warning);
}

TEST(Lint, NeverCallsUnknownWrong) {
  for (const char* event : {"30 năm Ngày thành lập Bệnh viện Đa khoa An Hòa", "15 năm Ngày hội Hoa sen", "Đại hội XXII Công đoàn Khai khoáng, nhiệm kỳ 1901 - 1906"}) {
    const std::string text = changed(good_plan(), "67 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2022)", event);
    EXPECT_THAT(test::lint(text), IsEmpty()) << event;
  }
}

TEST(Lint, CountsTheYearsOfAnEventThatNoCatalogueHolds) {
  const std::string text = changed(good_plan(), "67 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2022)", "29 năm Ngày thành lập Bệnh viện An Hòa (15/3/1992 - 15/3/2022)");
  EXPECT_THAT(test::lint(text), ElementsAre("anniversary-number: 29 năm"));
  const std::string years = changed(good_plan(), "67 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2022)", "29 năm Ngày thành lập Bệnh viện An Hòa (1992 - 2022)");
  EXPECT_THAT(test::lint(years), ElementsAre("anniversary-number: 29 năm"));
}

TEST(Lint, TellsAWrongDayOnceThoughItIsWrittenTwice) {
  EXPECT_THAT(test::lint(changed(good_plan(), "(03/02/1930 - 03/02/2022)", "(05/3/1930 - 05/3/2022)")), ElementsAre("origin-date: 05/3/1930"));
}

TEST(Lint, HelpsWithTheNumberAtHand) {
  const auto found = plan::lint(changed(good_plan(), "151.000.000 đồng", "27.500,000 đồng"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().help.vi, "phân cách hàng nghìn bằng dấu chấm: 27.500.000");
}

TEST(Lint, KeepsToTheRunUp) {
  // Working towards a day shortly after the phase is what a run-up is.
  const std::string towards = changed(good_plan(), "67 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2022)", "hướng tới 28 năm ngày thành lập Công đoàn Viên chức Việt Nam");
  EXPECT_THAT(test::lint(towards), IsEmpty());
  const std::string far = changed(good_plan(), "67 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2022)", "hướng tới 77 năm Ngày Cách mạng tháng Tám");
  EXPECT_THAT(test::lint(far), ElementsAre("commemoration-outside-phase: 77 năm Ngày Cách mạng tháng Tám"));
}

TEST(Lint, AcceptsALaterTargetWhoseNumberFits) {
  const std::string text = changed(good_plan(), "hướng tới Đại hội XIII", "hướng tới 100 năm ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2029); hướng tới Đại hội XIII");
  EXPECT_THAT(test::lint(text), ::testing::Not(Contains(::testing::StartsWith("anniversary"))));
}

TEST(Lint, SwitchesRulesOffAndRaisesThem) {
  const std::string text = changed(changed(good_plan(), "93 năm", "92 năm"), "Từ ngày 01/7/2022", "Từ tháng 7/2022");
  using enum plan::diagnostic_code;
  EXPECT_THAT(findings(text, plan::lint(text, {.allow = {anniversary_number}})), ElementsAre("month-precision: Từ tháng 7/2022"));
  const auto denied = plan::lint(text, {.allow = {anniversary_number}, .deny = {month_precision}});
  ASSERT_EQ(denied.size(), 1U);
  EXPECT_EQ(denied.front().severity, severity::error);
  EXPECT_TRUE(plan::has_errors(denied));
}

TEST(Lint, IsOrderedByPlaceAndAlwaysTheSame) {
  const std::string text = changed(changed(changed(good_plan(), "93 năm", "92 năm"), "02 đợt", "03 đợt"), "năm thứ hai", "năm thứ ba");
  const auto found = plan::lint(text);
  EXPECT_TRUE(std::is_sorted(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.span < b.span; }));
  EXPECT_EQ(plan::lint(text), found);
}

TEST(Lint, NamesTheFactThatDecided) {
  const auto found = plan::lint(changed(good_plan(), "93 năm", "92 năm"));
  ASSERT_EQ(found.size(), 1U);
  ASSERT_FALSE(found.front().facts.empty());
  EXPECT_EQ(found.front().facts.front().text.vi, "Ngày thành lập Công đoàn Việt Nam: 28/7/1929");
  const auto overlap = plan::lint(changed(good_plan(), "Từ ngày 01/7/2022", "Từ ngày 15/6/2022"));
  ASSERT_EQ(overlap.size(), 1U);
  ASSERT_FALSE(overlap.front().facts.empty());
  EXPECT_TRUE(overlap.front().facts.front().span) << "the other phase";
}

TEST(Lint, SpeaksBothLanguages) {
  for (const mutation& each : mutations())
    for (const plan::diagnostic& found : plan::lint(changed(good_plan(), each.from, each.to))) {
      EXPECT_FALSE(found.message.vi.empty());
      EXPECT_FALSE(found.message.en.empty());
      EXPECT_EQ(found.message.vi.find('\n'), std::string::npos);
      EXPECT_NE(found.message.vi.back(), '.');
    }
}

TEST(Lint, CountsFromTheOriginTheSentenceGives) {
  // 20/10 was made Women's Day in 2010, 09/11 the Day of Law in 2013, 03/3 the Border Guard's in 1989.
  for (const char* right : {"Chào mừng 12 năm Ngày Phụ nữ Việt Nam (20/10/2010 - 20/10/2022).", "Chào mừng 92 năm ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam (20/10/1930 - 20/10/2022) và 12 năm Ngày Phụ nữ Việt Nam (20/10/2010 - 20/10/2022).",
                            "Chào mừng 92 năm ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam và 12 năm Ngày Phụ nữ Việt Nam 20/10.", "Chào mừng 9 năm Ngày Pháp luật nước CHXHCN Việt Nam (09/11/2013 - 09/11/2022).", "Chào mừng 76 năm Ngày Pháp luật Việt Nam (09/11/1946 - 09/11/2022).",
                            "Chào mừng 63 năm Ngày truyền thống Bộ đội Biên phòng (03/3/1959 - 03/3/2022), 33 năm Ngày Biên phòng toàn dân (03/3/1989 - 03/3/2022)."})
    EXPECT_THAT(test::lint(saying(right)), IsEmpty()) << right;
  EXPECT_THAT(test::lint(saying("Chào mừng 13 năm Ngày Phụ nữ Việt Nam (20/10/2010 - 20/10/2022).")), ElementsAre("anniversary-number: 13 năm"));
  EXPECT_THAT(test::lint(saying("Chào mừng 13 năm Ngày Phụ nữ Việt Nam.")), ElementsAre("anniversary-number: 13 năm")) << "nothing tells another origin";
  EXPECT_THAT(test::lint(saying("Chào mừng 92 năm Ngày Phụ nữ Việt Nam (20/10/2010 - 20/10/2022).")), ElementsAre("origin-date: 20/10/2010")) << "the number is the catalogue's";
  EXPECT_THAT(test::lint(saying("Chào mừng 64 năm Ngày Nhà giáo Việt Nam (20/11/1958 - 20/11/2022).")), ElementsAre("origin-date: 20/11/1958")) << "told once";
}

TEST(Lint, TakesNoLongerNameForTheShorterOneInIt) {
  for (const char* right : {"Kỷ niệm 75 năm Ngày thành lập Đảng bộ tỉnh An Hòa (20/6/1947 - 20/6/2022).", "Kỷ niệm 65 năm Ngày thành lập Công đoàn Y tế Việt Nam (17/5/1957 - 17/5/2022).", "Kỷ niệm 20 năm thành lập Viện kiểm sát nhân dân huyện An Hòa (15/4/2002 - 15/4/2022).", "Kỷ niệm 57 năm Chiến thắng Vạn Tường (18/8/1965 - 18/8/2022).",
                            "Kỷ niệm 58 năm Chiến thắng trận đầu của Hải quân.", "Kỷ niệm 50 năm Chiến thắng Hà Nội - Điện Biên Phủ trên không.", "Kỷ niệm 40 năm Ngày thành lập Đoàn Khối các cơ quan (20/6/1982 - 20/6/2022).", "Kỷ niệm 15 năm thành lập Hội Chữ thập đỏ huyện."})
    EXPECT_THAT(test::lint(saying(right)), IsEmpty()) << right;
  EXPECT_THAT(test::lint(saying("Kỷ niệm 74 năm Ngày thành lập Đảng bộ tỉnh An Hòa (20/6/1947 - 20/6/2022).")), ElementsAre("anniversary-number: 74 năm"));
  EXPECT_THAT(test::lint(saying("CHÀO MỪNG 92 NĂM NGÀY THÀNH LẬP CÔNG ĐOÀN VIỆT NAM CỦA GIAI CẤP CÔNG NHÂN.")), ElementsAre("anniversary-number: 92 NĂM"));
}

TEST(Lint, TakesTheYearTheSentenceSpeaksOf) {
  for (const char* right : {"Hướng tới kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam, 80 năm Cách mạng tháng Tám và Quốc khánh, 50 năm Ngày Giải phóng miền Nam trong năm 2025.", "Chuẩn bị cho năm 2025 - năm kỷ niệm 80 năm Ngày Quốc khánh.",
                            "Hướng tới năm 2025, kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam.", "Các hoạt động hướng tới năm 2025:\n\n- Kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam.\n\n- Kỷ niệm 80 năm Ngày Quốc khánh."})
    EXPECT_THAT(test::lint(saying(right)), IsEmpty()) << right;
  EXPECT_THAT(test::lint(saying("Trong giai đoạn 2021 - 2025, chào mừng 95 năm Ngày thành lập Đảng Cộng sản Việt Nam.")), ElementsAre("anniversary-number: 95 năm")) << "a programme's years are no target";
}

TEST(Lint, JoinsDaysWhoseDayStandsInside) {
  for (const char* right : {"Chào mừng 77 năm ngày Cách mạng tháng Tám 19/8 và Quốc khánh 02/9.", "Chào mừng 77 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2022) và Quốc khánh 02/9 (02/9/1945 - 02/9/2022)."}) {
    const std::string text = saying(right);
    EXPECT_THAT(test::lint(text), IsEmpty()) << right;
    const auto all = plan::read(text).campaign.commemorations;
    const auto first = std::find_if(all.begin(), all.end(), [](const commemoration_entry& each) { return each.event == id<commemoration>("cach_mang_thang_tam"); });
    ASSERT_NE(first, all.end());
    ASSERT_NE(first + 1, all.end());
    EXPECT_EQ((first + 1)->event, id<commemoration>("quoc_khanh"));
    EXPECT_EQ((first + 1)->stated, 77);
    EXPECT_EQ((first + 1)->span, first->span);
  }
  EXPECT_THAT(test::lint(saying("Chào mừng 77 năm ngày Cách mạng tháng Tám 19/8 và Quốc khánh 03/9.")), ElementsAre("origin-date: 03/9"));
  EXPECT_THAT(test::lint(saying("Chào mừng 47 năm Ngày Giải phóng miền Nam 30/4 và Quốc tế Lao động 01/5.")), ElementsAre("ordinal-missing: Quốc tế Lao động 01/5")) << "the number is not its own";
}

TEST(Lint, ReadsYearsOfOldTimes) {
  const std::string text = saying("Kỷ niệm 1982 năm Khởi nghĩa Hai Bà Trưng (40 - 2022).");
  EXPECT_THAT(test::lint(text), IsEmpty());
  const auto all = plan::read(text).campaign.commemorations;
  ASSERT_FALSE(all.empty());
  EXPECT_EQ(all.front().text, "Kỷ niệm 1982 năm Khởi nghĩa Hai Bà Trưng (40 - 2022)");
  EXPECT_EQ(all.front().stated, 1982);
}

TEST(Lint, RepairsTheDayOfTraditionOfABody) {
  EXPECT_THAT(test::lint(saying("Chào mừng 93 năm ngành Truyền thông Công đoàn.")), ElementsAre("event-name: ngành Truyền thông"));
  EXPECT_THAT(test::lint(saying("Chào mừng 93 năm Ngày truyền thống Công đoàn Việt Nam.")), IsEmpty());
  EXPECT_THAT(test::lint(saying("Ngành Truyền thông Công đoàn có nhiều đổi mới.")), IsEmpty()) << "no number, no event";
}

TEST(Lint, KnowsFrequentMisspellings) {
  for (const auto& each : {std::pair("tổ chức thi đau sôi nổi", "thi đau"), std::pair("trong toàn nghành", "nghành"), std::pair("nổ lực hoàn thành", "nổ lực"), std::pair("hổ trợ người bệnh", "hổ trợ"), std::pair("tại các cơ sỡ", "cơ sỡ"), std::pair("bổ xung nguồn lực", "bổ xung"), std::pair("xử dụng hiệu quả", "xử dụng")}) {
    const std::string text = saying(std::string("Các đơn vị ") + each.first + ".");
    EXPECT_THAT(test::lint(text), ElementsAre(std::string("spelling: ") + each.second));
    EXPECT_THAT(test::lint(plan::fixed(text, plan::lint(text))), IsEmpty()) << each.first;
  }
  // What stands beside one another by chance, and words that look like a slip.
  for (const char* right : {"cũng cố gắng", "tiếp xúc tích cực", "nghiên cứu kỹ Luật Công đoàn", "lịch sử lý luận", "hóa đơn vi phạm", "chính chị em phụ nữ", "công tác truyền thông", "trao đổi kinh nghiệm", "đoàn viện trưởng", "cán cân", "thi đấu thể thao", "chi tiêu tiết kiệm", "công đoạn sản xuất", "hội thi đầu bếp", "báo cáo viên"})
    EXPECT_THAT(test::lint(saying(std::string("Các đơn vị ") + right + ".")), IsEmpty()) << right;
  EXPECT_THAT(test::lint(saying("Nghị quyết Đại hôi XIII của Đảng được quán triệt.")), ElementsAre("spelling: Đại hôi XIII"));
}

TEST(Lint, TellsWhereATextIsCutOff) {
  const std::string head = good_plan().substr(0, good_plan().find("2. Vận động"));
  const auto is_cut = [&](const std::string& end) { return plan::read(head + end).truncated; };
  for (const char* cut : {"Đề nghị các công đoàn cơ", "Các đơn vị tổ chức thi đua chào mừng kỷ niệm 95", "Các đơn vị hưởng ứng phong trào “Giỏi việc", "Chào mừng 93 năm ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/20", "Các đơn vị báo cáo kết quả trong năm 202", "Thực hiện Chỉ thị số 05-CT/",
                          "- Các đơn vị xây dựng trườ", "Các đơn vị nghiêm túc triển", "Các đơn vị gửi báo cáo về Công đoàn ngành trước ngày 15/"})
    EXPECT_TRUE(is_cut(cut)) << cut;
  for (const char* whole : {"- Báo cáo kết quả về Công đoàn ngành", "- Mỗi đơn vị có ít nhất 02 sáng kiến trong quý 4", "- Số đoàn viên kết nạp mới đạt 120", "- Chào mừng ngày Quốc khánh 02/9", "- Điện thoại liên hệ: 0912 345 678", "- Thực hiện phong trào “Lao động giỏi”",
                            "Trên đây là Kế hoạch năm 2022, đề nghị các đơn vị nghiêm túc thực hiện", "Trên đây là Kế hoạch năm 2022./.", "Tác giả: Thu Hà", "Nguyễn Văn Bình", "- Xây dựng kế hoạch và tổ chức phong trào phù hợp với điều kiện của từng đơn vị, không chạy theo động cơ", "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nTrần Thị Thu Hà"})
    EXPECT_FALSE(is_cut(whole)) << whole;
}

TEST(LintUnder, ComparesWithTheSuperiorsPlan) {
  const campaign above = plan::read(good_plan()).campaign;
  const plan::reader reader;
  EXPECT_THAT(findings(good_plan(), reader.lint_under(above, good_plan())), IsEmpty()) << "a plan conforms to itself";
  const std::string late = changed(good_plan(), "trước ngày 21/01/2022", "trước ngày 28/01/2022");
  EXPECT_THAT(findings(late, reader.lint_under(above, late)), ElementsAre("superior-deadline: trước ngày 28/01/2022"));
  const std::string lacking = changed(good_plan(), "“Lao động giỏi”; phong trào ", "");
  EXPECT_THAT(findings(lacking, reader.lint_under(above, lacking)), ElementsAre("superior-movement: KẾ HOẠCH"));
  const std::string early = changed(good_plan(), "ngày 31 tháng 12 năm 2021", "ngày 30 tháng 12 năm 2021");
  EXPECT_THAT(findings(early, reader.lint_under(above, early)), ElementsAre("superior-date: ngày 30 tháng 12 năm 2021"));
  const std::string term = changed(good_plan(), "nhiệm kỳ 2018 - 2023", "nhiệm kỳ 2018 - 2024");
  EXPECT_THAT(findings(term, reader.lint_under(above, term)), Contains(::testing::StartsWith("term-conflict")));
  const std::string launcher = changed(good_plan(), "do Thủ tướng Chính phủ phát động", "do Bộ Y tế phát động");
  EXPECT_THAT(findings(launcher, reader.lint_under(above, launcher)), Contains("launcher-conflict: Bộ Y tế"));
}

TEST(Lint, RaisesNoFalseAlarmOnNumbersOfTheRealPlans) {
  const auto plans = test::real_plans();
  if (plans.empty()) GTEST_SKIP() << "the real plans are not there";
  for (const auto& each : plans) {
    const std::string text = test::content_of_file(each);
    for (const plan::diagnostic& found : plan::lint(text)) {
      using enum plan::diagnostic_code;
      EXPECT_NE(found.code, anniversary_number) << each;
      EXPECT_NE(found.code, anniversary_stale_year) << each;
      EXPECT_NE(found.code, origin_date) << each;
      EXPECT_NE(found.code, year_ordinal) << each;
    }
  }
}

}  // namespace
