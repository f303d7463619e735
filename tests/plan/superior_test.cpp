// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// Two plans at once, the superior's and that of a body under it: where they agree nothing is said, each contradiction at its place.

namespace {

using namespace thidua;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using test::changed;

const std::string& superior_plan() {
  static const std::string text = R"(LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA
Số: 08/KH-LĐLĐ

An Hòa, ngày 02 tháng 01 năm 2025

KẾ HOẠCH
Phát động phong trào thi đua năm 2025

Liên đoàn Lao động tỉnh An Hòa phát động phong trào thi đua năm 2025. Năm 2025 là năm thứ năm thực hiện Nghị quyết Đại hội XIII của Đảng. Thực hiện Nghị quyết Đại hội XV Công đoàn tỉnh An Hòa, nhiệm kỳ 2023 - 2028.

1. Đẩy mạnh phong trào “Lao động giỏi, lao động sáng tạo”; phong trào “Đồng hành cùng đoàn viên” do Liên đoàn Lao động tỉnh An Hòa phát động; chào mừng 25 năm Ngày thành lập Khu công nghiệp Sông Hoa.

Đợt 1: Từ ngày 02/01/2025 đến ngày 30/6/2025: chào mừng 95 năm Ngày thành lập Đảng Cộng sản Việt Nam.

Đợt 2: Từ ngày 01/7/2025 đến ngày 31/12/2025: chào mừng 96 năm Ngày thành lập Công đoàn Việt Nam.

Các công đoàn cấp trên cơ sở gửi bản đăng ký thi đua về Văn phòng Liên đoàn Lao động tỉnh đến hết ngày 28/02/2025.

Nơi nhận:
- Lưu: VT.

TM. BAN THƯỜNG VỤ
CHỦ TỊCH

Lê Thị Hiền
)";
  return text;
}
const std::string& own_plan() {
  static const std::string text = R"(LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA
CÔNG ĐOÀN KHU CÔNG NGHIỆP SÔNG HOA
Số: 03/KH-CĐ

An Hòa, ngày 10 tháng 01 năm 2025

KẾ HOẠCH
Phát động phong trào thi đua năm 2025

Thực hiện Kế hoạch số 08/KH-LĐLĐ ngày 02/01/2025 của Liên đoàn Lao động tỉnh An Hòa, Công đoàn Khu công nghiệp Sông Hoa phát động phong trào thi đua năm 2025. Năm 2025 là năm thứ năm thực hiện Nghị quyết Đại hội XIII của Đảng. Thực hiện Nghị quyết Đại hội XV Công đoàn tỉnh An Hòa, nhiệm kỳ 2023 - 2028.

1. Đẩy mạnh phong trào “Lao động giỏi, lao động sáng tạo”; phong trào “Đồng hành cùng đoàn viên” do Liên đoàn Lao động tỉnh An Hòa phát động; chào mừng 25 năm Ngày thành lập Khu công nghiệp Sông Hoa.

Đợt 1: Từ ngày 11/01/2025 đến ngày 30/6/2025: chào mừng 95 năm Ngày thành lập Đảng Cộng sản Việt Nam.

Đợt 2: Từ ngày 01/7/2025 đến ngày 31/12/2025: chào mừng 96 năm Ngày thành lập Công đoàn Việt Nam.

Các công đoàn cơ sở gửi bản đăng ký thi đua về Văn phòng Công đoàn đến hết ngày 21/02/2025.

Nơi nhận:
- Lưu: VT.

TM. BAN CHẤP HÀNH
CHỦ TỊCH

Trần Văn Lộc
)";
  return text;
}

// What the two together add to the findings of the lower plan alone.
std::vector<std::string> contradictions(const std::string& own, const std::string& above = superior_plan()) {
  static const plan::reader by;
  std::vector<std::string> all = test::findings(own, by.lint_under(plan::read(above).campaign, own));
  for (const std::string& alone : test::lint(own))
    if (const auto place = std::find(all.begin(), all.end(), alone); place != all.end()) all.erase(place);
  return all;
}
std::vector<std::string> after(const std::string& from, const std::string& to) { return contradictions(changed(own_plan(), from, to)); }

TEST(Superior, HasNothingToSayOfAPlanThatConforms) {
  EXPECT_THAT(contradictions(own_plan()), IsEmpty());
  EXPECT_THAT(contradictions(superior_plan()), IsEmpty()) << "of itself";
  EXPECT_THAT(after("phong trào “Đồng hành cùng đoàn viên”", "phong trào “Đồng hành cùng đoàn viên”, “Giờ thứ chín”"), IsEmpty()) << "a movement more";
  EXPECT_THAT(after("Từ ngày 11/01/2025", "Từ ngày 01/02/2025"), IsEmpty()) << "a narrower window";
  EXPECT_THAT(after("đến hết ngày 21/02/2025", "đến hết ngày 28/02/2025"), IsEmpty()) << "the same day";
}

TEST(Superior, KeepsItsWindow) {
  EXPECT_THAT(after("đến ngày 31/12/2025", "đến ngày 10/01/2026"), ElementsAre("superior-window: 10/01/2026"));
  EXPECT_THAT(contradictions(changed(own_plan(), "Từ ngày 11/01/2025", "Từ ngày 01/01/2025")), ElementsAre("superior-window: 01/01/2025"));
}

TEST(Superior, HasItsMovementsTakenUp) {
  EXPECT_THAT(after("phong trào “Đồng hành cùng đoàn viên” do Liên đoàn Lao động tỉnh An Hòa phát động; ", ""), ElementsAre("superior-movement: KẾ HOẠCH"));
  EXPECT_THAT(after("“Đồng hành cùng đoàn viên” do Liên đoàn Lao động tỉnh An Hòa phát động", "“Đồng hành cùng đoàn viên” do Tỉnh đoàn An Hòa phát động"), ElementsAre("launcher-conflict: Tỉnh đoàn An Hòa"));
}

TEST(Superior, IsReportedToInTime) {
  EXPECT_THAT(after("đến hết ngày 21/02/2025", "đến hết ngày 03/3/2025"), ElementsAre("superior-deadline: đến hết ngày 03/3/2025"));
  EXPECT_THAT(after("đến hết ngày 21/02/2025", "trước ngày 01/3/2025"), IsEmpty()) << "the last day is the same";
}

TEST(Superior, ComesFirst) {
  EXPECT_THAT(after("An Hòa, ngày 10 tháng 01 năm 2025", "An Hòa, ngày 01 tháng 01 năm 2025"), ElementsAre("superior-date: ngày 01 tháng 01 năm 2025"));
  EXPECT_THAT(after("An Hòa, ngày 10 tháng 01 năm 2025", "An Hòa, ngày 02 tháng 01 năm 2025"), IsEmpty()) << "the same day";
  EXPECT_THAT(after("08/KH-LĐLĐ ngày 02/01/2025", "08/KH-LĐLĐ ngày 03/01/2025"), ElementsAre("superior-date: 03/01/2025")) << "cited by another day";
  EXPECT_THAT(after("08/KH-LĐLĐ ngày 02/01/2025", "09/KH-LĐLĐ ngày 03/01/2025"), IsEmpty()) << "another document";
}

TEST(Superior, IsOfTheSameYear) {
  std::string other = superior_plan();
  for (std::size_t at = other.find("năm 2025"); at != std::string::npos; at = other.find("năm 2025", at)) other.replace(at, std::string_view("năm 2025").size(), "năm 2024");
  EXPECT_THAT(contradictions(own_plan(), other), ::testing::Contains("superior-date: năm 2025"));
}

TEST(Superior, IsNotContradicted) {
  EXPECT_THAT(after("nhiệm kỳ 2023 - 2028", "nhiệm kỳ 2022 - 2027"), ElementsAre("term-conflict: Đại hội XV Công đoàn tỉnh An Hòa, nhiệm kỳ 2022 - 2027"));
  EXPECT_THAT(after("Đại hội XV Công đoàn tỉnh An Hòa, nhiệm kỳ 2023 - 2028", "Đại hội XIV Công đoàn tỉnh An Hòa"), ElementsAre("congress-conflict: Đại hội XIV Công đoàn tỉnh An Hòa"));
  EXPECT_THAT(after("chào mừng 25 năm Ngày thành lập Khu", "chào mừng 26 năm Ngày thành lập Khu"), ElementsAre("anniversary-number: 26 năm"));
  EXPECT_THAT(after("chào mừng 25 năm Ngày thành lập Khu công nghiệp Sông Hoa", "chào mừng 26 năm Ngày thành lập Công ty Sông Hoa"), IsEmpty()) << "another event";
  const std::string uncertain = changed(superior_plan(), "năm thứ năm thực hiện Nghị quyết Đại hội XIII của Đảng", "năm thứ hai thực hiện Nghị quyết Đại hội XV Công đoàn tỉnh An Hòa");
  EXPECT_THAT(contradictions(changed(own_plan(), "năm thứ năm thực hiện Nghị quyết Đại hội XIII của Đảng", "năm thứ ba thực hiện Nghị quyết Đại hội XV Công đoàn tỉnh An Hòa"), uncertain), ElementsAre("year-ordinal: năm thứ ba"));
}

TEST(Superior, IsQuotedWithItsLineWhereItsTextIsAtHand) {
  static const plan::reader reader;
  const campaign above = reader.read(superior_plan()).campaign;
  const auto facts_of = [&](const std::string& text) {
    std::vector<std::string> all;
    for (const plan::diagnostic& each : reader.lint_under(above, superior_plan(), text, {}))
      for (const plan::deciding_fact& fact : each.facts)
        if (fact.text.vi.starts_with("kế hoạch cấp trên")) all.push_back(std::string(to_string(each.code)) + ": " + fact.text.vi);
    return all;
  };
  EXPECT_THAT(facts_of(own_plan()), ::testing::IsEmpty());
  EXPECT_THAT(facts_of(test::changed(own_plan(), "phong trào “Đồng hành cùng đoàn viên” do Liên đoàn Lao động tỉnh An Hòa phát động; ", "")), ::testing::ElementsAre("superior-movement: kế hoạch cấp trên, dòng 11: `Đồng hành cùng đoàn viên`"));
  EXPECT_THAT(facts_of(test::changed(own_plan(), "An Hòa, ngày 10 tháng 01 năm 2025", "An Hòa, ngày 01 tháng 01 năm 2025")), ::testing::ElementsAre(::testing::StartsWith("superior-date: kế hoạch cấp trên, dòng 4: ")));
  EXPECT_THAT(facts_of(test::changed(own_plan(), "08/KH-LĐLĐ ngày 02/01/2025", "08/KH-LĐLĐ ngày 03/01/2025")), ::testing::ElementsAre(::testing::StartsWith("superior-date: kế hoạch cấp trên, dòng 4: ")));
  EXPECT_THAT(facts_of(test::changed(own_plan(), "hết ngày 21/02/2025", "hết ngày 07/3/2025")), ::testing::ElementsAre(::testing::StartsWith("superior-deadline: kế hoạch cấp trên, dòng 17: ")));
  EXPECT_THAT(facts_of(test::changed(own_plan(), "ngày 31/12/2025: chào mừng 96", "ngày 15/01/2026: chào mừng 96")), ::testing::Contains(::testing::StartsWith("superior-window: kế hoạch cấp trên, dòng 15: `Đợt 2: ")));
  EXPECT_THAT(facts_of(test::changed(own_plan(), "25 năm Ngày thành lập Khu", "26 năm Ngày thành lập Khu")), ::testing::ElementsAre(::testing::StartsWith("anniversary-number: kế hoạch cấp trên, dòng 11: `25 năm Ngày thành lập Khu công nghiệp Sông Hoa")));
}

}  // namespace
